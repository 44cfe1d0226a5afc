# Words of the program in the terminal when it loads the demo district.
demo-loaded = The demo district has been loaded.
demo-already-there = The demo district is there already; nothing was changed.
demo-occupied = The database already holds schools or people, and the demo district is loaded into an empty one only. Name another folder in KOPILKA_DATA or another database in DATABASE_URL.
demo-accounts = Accounts to look around with (one password for all: { $password }):
demo-place-portal = the whole portal
