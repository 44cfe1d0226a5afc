# Searches of the bank that a person keeps, and the letter about what is new in them.

searches-title = Сохранённые поиски
searches-lead = То, что вы ищете снова и снова. Новое здесь считается, а в списке отмечается.
searches-save = Сохранить поиск
searches-new = Сохранить поиск
searches-edit-title = Сохранённый поиск
searches-name = Название
searches-tell = Присылать письмо о новом
searches-tell-hint = Не чаще раза в день и одно на все поиски; если нового нет, письма нет.
searches-keep = Сохранить
searches-saved = Поиск сохранён
searches-changed = Сохранено
searches-edit = Изменить
searches-delete = Удалить
searches-deleted = Поиск удалён
searches-restored = Поиск возвращён
searches-none = Здесь пока пусто
searches-none-text = Найдите что-нибудь в копилке и нажмите «Сохранить поиск»: новое не пройдёт мимо.
searches-fresh = { $n ->
    [one] { $n } новая
    [few] { $n } новые
   *[many] { $n } новых
}
searches-fresh-cut = Новых больше { $value }
searches-fresh-none = Нового нет
searches-new-mark = Новая
searches-marked = Отмечено новое с прошлого раза: { $value }.
searches-told = Письма приходят
searches-untold = Без писем
searches-feed = Лента (Atom)
searches-refused-empty = Сначала найдите что-нибудь: весь список сохранять незачем.
searches-refused-taken = Такой поиск у вас уже сохранён.
searches-refused-many = У вас уже пятьдесят поисков: удалите тот, который больше не нужен.
searches-leave-title = Отписаться от писем
searches-leave-about = Письма о новом приходят по этим сохранённым поискам. Сами поиски останутся.
searches-leave = Больше не присылать
searches-silenced = Писем о новом больше не будет
searches-rubric = Рубрика
searches-suggestions = Подсказки
searches-letter-subject = Копилка: новое в { $n ->
    [one] { $n } вашем поиске
    [few] { $n } ваших поисках
   *[many] { $n } ваших поисках
}
searches-letter =
    { $name }, здравствуйте!

    В копилке появилось новое по поискам, которые вы сохранили.

    { $list }

    Все сохранённые поиски: { $link }

    Не присылать больше: { $out }
searches-letter-search =
    «{ $title }»: { $n ->
        [one] { $n } новая практика
        [few] { $n } новые практики
       *[many] { $n } новых практик
    }. Открыть: { $link }
