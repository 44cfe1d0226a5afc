# Слова программы в терминале, когда она загружает демонстрационный район.
demo-loaded = Демонстрационный район загружен.
demo-already-there = Демонстрационный район уже загружен, ничего не изменено.
demo-occupied = В базе уже есть школы или люди, а демонстрационный район загружается только в пустую базу. Укажите другую папку в KOPILKA_DATA или другую базу в DATABASE_URL.
demo-accounts = Учётные записи для знакомства (пароль у всех один: { $password }):
demo-role-member = классный руководитель
demo-role-secretary = секретарь объединения
demo-role-head = руководитель объединения
demo-role-deputy = заместитель директора
demo-role-principal = директор
demo-role-methodologist = методист
demo-role-centre-head = руководитель центра
demo-role-administrator = администратор
demo-place-portal = весь портал
