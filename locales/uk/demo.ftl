# Слова програми в терміналі, коли вона завантажує демонстраційний район.
demo-loaded = Демонстраційний район завантажено.
demo-already-there = Демонстраційний район уже завантажено, нічого не змінено.
demo-occupied = У базі вже є школи або люди, а демонстраційний район завантажується лише в порожню базу. Вкажіть іншу теку в KOPILKA_DATA або іншу базу в DATABASE_URL.
demo-accounts = Облікові записи для знайомства (пароль у всіх один: { $password }):
demo-role-member = класний керівник
demo-role-secretary = секретар об’єднання
demo-role-head = керівник об’єднання
demo-role-deputy = заступник директора
demo-role-principal = директор
demo-role-methodologist = методист
demo-role-centre-head = керівник центру
demo-role-administrator = адміністратор
demo-place-portal = увесь портал
