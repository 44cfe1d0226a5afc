# Words of the program in the terminal when it loads the demo district.
demo-loaded = The demo district has been loaded.
demo-already-there = The demo district is there already; nothing was changed.
demo-occupied = The database already holds schools or people, and the demo district is loaded into an empty one only. Name another folder in KOPILKA_DATA or another database in DATABASE_URL.
demo-accounts = Accounts to look around with (one password for all: { $password }):
demo-role-member = class teacher
demo-role-secretary = secretary of an association
demo-role-head = head of an association
demo-role-deputy = deputy principal
demo-role-principal = principal
demo-role-methodologist = methodologist
demo-role-centre-head = head of the centre
demo-role-administrator = administrator
demo-place-portal = the whole portal
