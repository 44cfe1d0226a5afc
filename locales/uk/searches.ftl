# Searches of the bank that a person keeps, and the letter about what is new in them.

searches-title = Збережені пошуки
searches-lead = Те, що ви шукаєте знову й знову. Нове тут рахується, а у списку позначається.
searches-save = Зберегти пошук
searches-new = Зберегти пошук
searches-edit-title = Збережений пошук
searches-name = Назва
searches-tell = Надсилати лист про нове
searches-tell-hint = Не частіше ніж раз на день і один на всі пошуки; якщо нового немає, листа немає.
searches-keep = Зберегти
searches-saved = Пошук збережено
searches-changed = Збережено
searches-edit = Змінити
searches-delete = Видалити
searches-deleted = Пошук видалено
searches-restored = Пошук повернено
searches-none = Тут поки порожньо
searches-none-text = Знайдіть щось у скарбничці й натисніть «Зберегти пошук»: нове не пройде повз.
searches-fresh = { $n ->
    [one] { $n } нова
    [few] { $n } нові
   *[many] { $n } нових
}
searches-fresh-cut = Нових більше ніж { $value }
searches-fresh-none = Нового немає
searches-new-mark = Нова
searches-marked = Позначено нове з минулого разу: { $value }.
searches-told = Листи надходять
searches-untold = Без листів
searches-feed = Стрічка (Atom)
searches-refused-empty = Спочатку знайдіть щось: увесь список зберігати немає потреби.
searches-refused-taken = Такий пошук у вас уже збережено.
searches-refused-many = У вас уже п’ятдесят пошуків: видаліть той, який більше не потрібен.
searches-leave-title = Відписатися від листів
searches-leave-about = Листи про нове надходять за цими збереженими пошуками. Самі пошуки залишаться.
searches-leave = Більше не надсилати
searches-silenced = Листів про нове більше не буде
searches-rubric = Рубрика
searches-suggestions = Підказки
searches-letter-subject = Скарбничка: нове в { $n ->
    [one] { $n } вашому пошуку
    [few] { $n } ваших пошуках
   *[many] { $n } ваших пошуках
}
searches-letter =
    { $name }, вітаємо!

    У скарбничці з’явилося нове за пошуками, які ви зберегли.

    { $list }

    Усі збережені пошуки: { $link }

    Більше не надсилати: { $out }
searches-letter-search =
    «{ $title }»: { $n ->
        [one] { $n } нова практика
        [few] { $n } нові практики
       *[many] { $n } нових практик
    }. Відкрити: { $link }
