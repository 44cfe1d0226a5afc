# The door, one's own account, people and their roles, the administrator's pages.
accounts-error = Error:
accounts-save = Save
accounts-cancel = Cancel
accounts-show = Show
accounts-show-all = Show all
accounts-none = none
accounts-saved = Changes saved.

## The door
accounts-sign-in-title = Sign in
accounts-login = Login
accounts-login-or-email = Login or email
accounts-password = Password
accounts-own-computer = This is my computer, keep me signed in for 30 days
accounts-own-computer-hint = Leave it empty on a shared staff-room computer
accounts-forgotten = Forgotten your password?
accounts-have-code = I have a code on paper
accounts-who-admits = The head of your school’s association gives access.
accounts-sign-in-refused = That login or password does not fit. Check the keyboard layout and try again
accounts-signed-out = You have signed out.
accounts-back-to-sign-in = Back to sign in

## The code on paper and the link
accounts-code-title = Code on paper
accounts-code = Code
accounts-code-hint = Eight characters, such as К7МП-3Т9Х. Capitals and the hyphen do not matter
accounts-code-next = Next
accounts-code-about = The head of the association, the deputy principal or the methodologist gives the code. It works for 14 days and only once.
accounts-code-unreadable = A code has eight letters and digits. Compare it with the slip
accounts-code-wrong = This code does not work: it has been used, has expired or is mistyped. Compare it with the slip or ask for a new one
accounts-welcome-name = Hello, { $value }
accounts-choice-title = New password
accounts-choice-sub = Choose a password and the portal will open.
accounts-choice-save = Save and sign in
accounts-your-login = Your login:
accounts-link-until = This page works until: { $value }.
accounts-welcome = Welcome. Your password is saved; next time sign in with it and your login.
accounts-gone-title = This link no longer works
accounts-gone-text = It has been used, has expired, or a newer one was issued. If you have already chosen a password, sign in with it. If not, ask whoever invited you for a new code.

## Passwords
accounts-password-new = New password
accounts-password-repeated = New password once more
accounts-password-hint = At least 10 characters. Several words in a row are the easiest to remember
accounts-password-current = Present password
accounts-password-common = This password will be guessed first. Choose another, for example of several words
accounts-passwords-differ = The passwords differ. Type again
accounts-password-wrong = The present password does not fit
accounts-password-changed = The password is changed. Other devices will have to sign in again.
accounts-password-change = Password
accounts-password-save = Change the password
accounts-password-change-hint = Afterwards the portal is closed on all other devices.
accounts-email-own-hint = A link is sent there when the password is forgotten. Seen by you and by administrators. Leave the field empty to remove the address
accounts-email-save = Save the email
accounts-email-changed = The email is changed.
accounts-email-removed = The email is removed. Should the password be forgotten, your head gives a new code.

## A forgotten password
accounts-reset-title = Forgotten your password?
accounts-reset-hint = We will send a link to your email address if you have given one. The link works for an hour
accounts-reset-send = Send the link
accounts-reset-paper-title = If you have no email
accounts-reset-paper-text = The head of your association or the deputy principal will give you a new code on paper; heads get theirs from the district methodologist, anybody from the administrator of the portal.
accounts-reset-sent-title = Check your email
accounts-reset-sent-text = If there is such an account and it has an email address, a letter with a link will arrive within a few minutes. The link works for an hour. Look into the spam folder too.

## Letters
accounts-letter-reset-subject = A new password for “{ $portal }”
accounts-letter-reset =
    Hello { $name },

    somebody, most likely you, asked for a new password for the login { $login }.
    Open the link and choose a password. It works for one hour and once:

    { $link }

    If it was not you, do nothing: the old password stays.
accounts-letter-invitation-subject = Invitation to “{ $portal }”
accounts-letter-invitation =
    Hello { $name },

    you are invited to the portal “{ $portal }”. Your login: { $login }.
    Open the link and choose a password. It works for 14 days and once:

    { $link }
accounts-letter-code-subject = A new password for “{ $portal }”
accounts-letter-code =
    Hello { $name },

    you were given a link for a new password. Your login: { $login }.
    It works for 14 days and once:

    { $link }

    Until you open it, the old password works.

## Slips
accounts-slips-title = { $n ->
    [one] Code for signing in
   *[other] { $n } codes for signing in
}
accounts-slips-once = The codes are visible only now. Print the slips or write the code down; earlier codes of these people no longer work.
accounts-slips-print = Print the slips
accounts-slips-make = Give codes to those marked
accounts-slips-left-out = { $value } gets no code.
accounts-nobody-marked = Nobody is marked. Go back to the list and mark who needs a code.
accounts-slip-how = Open the page of the portal, type the code and choose a password.
accounts-slip-address = Page
accounts-slip-until = The code works
accounts-slip-until-day = until { $value }
accounts-slip-care = The code works once. Show it to nobody: with it others would sign in as you.
accounts-slip-link = The same door as a link: it may be sent in a message
accounts-slip-mailed = A letter with a link was sent by email.
accounts-back-to-people = Back to the list of people

## One's own account
accounts-account-title = My account
accounts-my-roles = My roles
accounts-my-roles-none = You have no role at present. Ask the head of the association.
accounts-my-roles-hint = If a date or an order is wrong, tell whoever assigned the role.
accounts-sessions = Where the portal is open
accounts-session-this = this device
accounts-session-seen = last used { $value }
accounts-session-close = Close
accounts-sessions-close = Close on all other devices
accounts-session-closed = The portal is closed on that device.
accounts-sessions-closed = The portal is closed on all other devices.
accounts-sign-ins = Latest sign-ins
accounts-sign-ins-hint = If one of them was not you, change the password.
accounts-browser-unknown = unknown program
accounts-locale = Language

## Roles
accounts-role = Role
accounts-roles = Roles
accounts-role-member = Member of the association
accounts-role-secretary = Secretary of the association
accounts-role-head = Head of the association
accounts-role-deputy = Deputy principal for upbringing
accounts-role-principal = Principal
accounts-role-methodologist = Methodologist of the district centre
accounts-role-centre-head = Head of the district centre
accounts-role-administrator = Administrator of the portal
accounts-acting = { $value } (acting)
accounts-from = from { $value }
accounts-from-to = from { $value } to { $other }
accounts-basis = order No. { $value } of { $other }
accounts-held-now = In force
accounts-held-later = Not begun yet
accounts-held-over = Ended
accounts-no-roles = No role at present.
accounts-whole-portal = The whole portal
accounts-role-choice-title = Which role?
accounts-role-choice-sub = Place, dates and order come next.
accounts-role-which = Which role
accounts-role-where = Where
accounts-role-where-empty = Choose a place
accounts-role-from = First day
accounts-role-to = Last day
accounts-role-basis-hint = An order is required for a head, a deputy, a principal and the staff of the centre.
accounts-basis-number = Number of the order
accounts-basis-date = Date of the order
accounts-role-acting = Acting
accounts-role-acting-hint = Papers will say “acting” before the post
accounts-assign-role = Assign a role
accounts-role-assigned = The role is assigned.
accounts-end = End
accounts-end-role = End the role
accounts-role-last-day = Last day of the role
accounts-role-last-day-hint = On this day the rights still hold, on the next they do not
accounts-role-end-reason = Why
accounts-role-end-reason-hint = For example: order No. 15-к of 20.11.2026, move to another school
accounts-role-ended = The last day of the role is noted.
accounts-role-mistake-title = The role was assigned by mistake
accounts-role-mistake-text = It has not been in force before today, so it can be taken out altogether.
accounts-role-take-out = Take the role out
accounts-role-taken-out = The role is taken out.
accounts-role-ends-early = The last day cannot be before the first
accounts-role-ends-late = A role is not ended later than it was to end. To prolong it, assign it anew
accounts-role-held = The person has held this role since { $from }. End it first
accounts-role-held-until = The person holds this role from { $from } to { $until }. Begin the new one after that day
accounts-role-taken = { $name } has held this role since { $from }. End it first, or mark “Acting”
accounts-role-taken-until = { $name } holds this role from { $from } to { $until }. Begin the new one after that day, or mark “Acting”

## People
accounts-people-title = People
accounts-menu-people = People
accounts-menu-people-short = People
accounts-menu-care = Management
accounts-people-count = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
accounts-people-filter = Filter people
accounts-name-or-login = Name or login
accounts-state = State
accounts-state-any = Any
accounts-state-active = Active
accounts-state-invited = Code given
accounts-state-lapsed = No code
accounts-state-expired = Expired
accounts-state-disabled = Closed
accounts-kpi-all = All
accounts-kpi-all-meaning = accounts
accounts-kpi-invited-meaning = no password chosen yet
accounts-kpi-lapsed-meaning = cannot sign in
accounts-kpi-disabled-meaning = by decision of an administrator
accounts-shown = { $value } of { $other } shown
accounts-mark = Mark
accounts-mark-person = Mark: { $value }
accounts-column-name = Name
accounts-column-roles = Roles
accounts-column-signed-in = Last sign-in
accounts-never = not yet
accounts-nobody-title = There is nobody here
accounts-nobody-text = Remove the filter or add a new person.
accounts-new-person = New person
accounts-new-person-sub = After saving you will see the code with which the person signs in for the first time.
accounts-enter-person = Save and get the code
accounts-join = Add by login
accounts-join-sub = If the person already has an account, for example from a former school, assign a role here.
accounts-join-login-hint = The person can tell it: it stands on the page “My account”
accounts-login-unknown = There is no such login. Ask the person for it
accounts-login-taken = This login exists already. If it is the same person, add them by login
accounts-login-exists = This login exists already. Take another.
accounts-login-signs = A login is made of Latin letters, digits, dots, hyphens and underscores
accounts-login-hint = Left empty, it is made of the surname
accounts-surname = Surname
accounts-name = Given name
accounts-patronymic = Patronymic
accounts-post = Post
accounts-post-hint = As on the staff list, for example “teacher of biology”
accounts-email = Email
accounts-email-hint = Seen by administrators alone. A link is sent there when the password is forgotten
accounts-email-wrong = An email address looks like this: anna@example.org
accounts-email-taken = Another person has this email address
accounts-expires = Account until
accounts-expires-hint = For a temporary substitute: no sign-in after this day
accounts-access = Access to the portal
accounts-invited-until = The code works until
accounts-disabled-at = Closed
accounts-give-code = Give a new code
accounts-edit = Edit
accounts-edit-title = Name, login, email
accounts-edit-sub = Signed papers keep the former name.
accounts-closing-title = Close the account
accounts-disable = Close the account
accounts-disable-reason = Why
accounts-disable-hint = The person is signed out everywhere and cannot sign in. Works and signatures stay
accounts-disabled = The account is closed.
accounts-enable = Open the account
accounts-enable-text = The account is closed. Once opened, the old password fits again.
accounts-enabled = The account is open.
accounts-person-trail = What the record says of this person

## What is refused
accounts-refused-own-code = You change your own password on the page “My account”.
accounts-refused-closed = This account is closed or has expired. An administrator has to open it first.
accounts-refused-other-roles = A code opens all roles of the person, and not all of them are in your keeping. Whoever keeps them all gives a new code, or an administrator.
accounts-refused-role = Somebody else assigns and ends this role: the secretary’s the head of the association, the head’s the principal, those of principal, deputy and methodologist the administrator.
accounts-refused-own-office = You cannot end your own role of administrator: another administrator will.
accounts-refused-closing-self = You cannot close your own account: another administrator will.
accounts-refused-taking-out = The role has been in force and cannot be taken out. Give its last day.

## The record of deeds
accounts-menu-audit = Record
accounts-audit-title = Record
accounts-audit-sub = Who did what. Entries are never changed or removed.
accounts-audit-filter = Filter entries
accounts-audit-when = When
accounts-audit-who = Who
accounts-audit-what = What was done
accounts-audit-changes = Details
accounts-audit-stranger = not signed in, address { $value }
accounts-audit-portal = the portal
accounts-audit-earlier = Earlier
accounts-audit-later = Later
accounts-audit-none-title = No entries found
accounts-audit-none-text = Type a part of a surname or login, choose another deed or other days.
accounts-audit-any = everything
accounts-audit-from = From day
accounts-audit-to = To day

## Work of the portal
accounts-menu-work = Work of the program
accounts-work-title = Work of the program
accounts-work-waiting = { $n ->
    [0] Everything is done, nothing is waiting.
    [one] { $n } piece of work is waiting.
   *[other] { $n } pieces of work are waiting.
}
accounts-work-about = These failed eight times in a row. Remove the cause and try again.
accounts-work-failed = Failed { $value }, attempts: { $other }
accounts-work-retry = Try again
accounts-work-retried = The work is waiting for its turn again.
accounts-work-none-title = Everything works
accounts-work-none-text = Letters leave, files are read. Whatever fails will appear here.

## How the page looks
accounts-view-sub = The settings hold on this device.
accounts-view-apply = Apply
accounts-view-reset = Back to the usual look
accounts-view-theme = Theme
accounts-view-theme-auto = as on the device
accounts-view-theme-light = light
accounts-view-theme-dark = dark
accounts-view-size = Size of letters
accounts-view-size-sample = A
accounts-view-size-100 = 100%
accounts-view-size-125 = 125%
accounts-view-size-150 = 150%
accounts-view-size-200 = 200%
accounts-view-colours = Colours
accounts-view-colours-sample = C
accounts-view-colours-normal = usual
accounts-view-colours-bw = black on white
accounts-view-colours-wb = white on black
accounts-view-colours-sky = blue on light blue
accounts-view-colours-sand = brown on beige
accounts-view-letters = Between letters
accounts-view-letters-0 = usual
accounts-view-letters-1 = wider
accounts-view-letters-2 = wide
accounts-view-lines = Between lines
accounts-view-lines-normal = usual
accounts-view-lines-wide = wide
accounts-view-images = Pictures and covers
accounts-view-images-on = show
accounts-view-images-off = hide
accounts-view-face = Typeface
accounts-view-face-sans = without serifs
accounts-view-face-serif = with serifs
