# The words of the window. Names of findings are in the files of their rooms, faults in fault.ftl.

## Everywhere

close = Close
cancel = Stop
more = More commands
undo = Undo
fix = Fix
source = Source
details = Details
trouble = Something could not be done
try-again = Try again
toast = Confirmation
copied = Copied
copy-named = Copy { $name }
busy = Working…
theme = Theme
theme-system = As the desktop
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
mark-error = error
mark-warning = warning
mark-info = hint
mark-proved = passed
mark-ticked = ticked by hand
mark-unchecked = not checked
mark-waits = waits
mark-running = in progress

key-mod = Ctrl
key-shift = Shift
key-alt = Alt
key-delete = Del
key-escape = Esc

## Frame

palette = Find a command
palette-none = No command has these words.
rail = Rooms
rail-prepare = Prepare
rail-prove = Prove
rail-deliver = Deliver
rail-room = { $room }, { $state }
rail-roster-none = not checked
rail-roster-ready = ready
rail-roster-error = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
rail-roster-warning = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
room-roster = Salespeople

## Settings

settings = Settings
settings-language = Language
settings-density = Density
settings-compact = Compact: lower rows
settings-version = Jetbridge { $version }

## Commands, as the palette and the menus name them

command-palette = Find a command
command-settings = Settings
command-quit = Quit Jetbridge
command-room = Go to { $room }
command-next-region = Next part of the window
command-previous-region = Previous part of the window
command-theme = Theme: { $theme }
command-open = Open list
command-paste-list = Read the clipboard as a list
command-type-in = Type in a list by hand
command-practice = Open the practice list
command-template = Write a template for the customer
command-go-back = Go back to the list that was open before
command-write = Write files
command-target = What is written
command-reading = How it was read
command-load-template = Use the headings of a downloaded template
command-accept-columns = Use the proposed columns
command-undo = Undo
command-redo = Redo
command-fix-safe = Apply all safe fixes
command-fix = Fix this
command-fix-kind = Fix all of this kind
command-next = Next finding
command-previous = Previous finding
command-why = Why is this marked
command-filter = Filter rows
command-clear-filter = Show all rows
command-all-columns = Show or hide unused and empty columns
command-cut = Cut
command-copy = Copy
command-paste-cells = Paste cells
command-clear = Clear cells
command-select-all = Select all cells
command-insert-above = Insert row above
command-insert-below = Insert row below
command-remove-rows = Remove rows
command-stop = Stop the work that is going on

## Why a command cannot be used now

why-no-list = No list is open.
why-no-other-list = No other list was open.
why-no-cells = No cell is selected.
why-no-finding = Nothing is marked here.
why-no-findings = The list has no findings.
why-no-fix = There is no fix for it. Correct it by hand.
why-no-safe-fix = No finding has a safe fix.
why-no-filter = All rows are shown.
why-no-people = The list holds no people.
why-no-proposal = No columns are proposed.
why-typed = The list was typed in, not read.
why-nothing-to-undo = Nothing to undo.
why-nothing-to-redo = Nothing to redo.
why-nothing-to-stop = No work is going on.

## What undo and redo name

edit-put = entry
edit-paste = paste
edit-fill = fill
edit-clear = clearing of cells
edit-insert-rows = new rows
edit-remove-rows = removal of rows
edit-map = choice of a column
edit-fix = fix
edit-fix-kind = fix of all of a kind
edit-fix-safe = safe fixes
edit-target = choice of what is written
edit-exclude = leaving out
edit-add-column = new column
edit-name-users = user names
edit-name-parts = parts of a name
edit-join = addresses from another list
edit-licence-group = licence groups

## Salespeople, no list

empty-title = Drop the customer’s list here
empty-sentence = Whatever it looks like. Columns are recognised, mistakes are pointed out cell by cell, and the files for Microsoft 365 are written when everything is right.
empty-open = Open list…
empty-type = Type in by hand
empty-text = Any text file
    .note = CSV, tab or semicolon, in any encoding
empty-workbook = An Excel workbook
    .note = You choose the sheet if there are several
empty-export = A Business Central export
    .note = Salespeople/Purchasers, sent to Excel
empty-cells = Cells you copied
    .note = From Excel or an e-mail, with Ctrl V
empty-none = No list yet?
empty-template = Write a template for the customer
empty-practice = Try the practice list
empty-stays = The list stays on this computer.

## Salespeople, head

head-no-list = No list yet
head-no-people = No people in the list yet
head-errors = { $people ->
    [one] 1 person
   *[other] { $people } people
} · { $errors ->
    [one] 1 error
   *[other] { $errors } errors
} to fix before files can be written
head-ready = { $people ->
    [one] 1 person
   *[other] { $people } people
} · { $warnings ->
    [0] ready to write
    [one] ready to write, 1 warning
   *[other] ready to write, { $warnings } warnings
}
head-target = { $people ->
    [one] 1 person
   *[other] { $people } people
} · in order, but not yet what { $profile } needs
head-open = Open list
head-paste = Paste
head-fix-safe = { $count ->
    [one] Apply 1 safe fix
   *[other] Apply { $count } safe fixes
}
head-write = Write files…
progress-read = { $total ->
    [0] Reading line { $done }
   *[other] Reading line { $done } of { $total }
}
progress-review = { $total ->
    [0] Checking line { $done }
   *[other] Checking line { $done } of { $total }
}
progress-write = { $total ->
    [0] Writing line { $done }
   *[other] Writing line { $done } of { $total }
}
progress-change = { $total ->
    [0] Changing line { $done }
   *[other] Changing line { $done } of { $total }
}
progress-prepare = { $total ->
    [0] Preparing line { $done }
   *[other] Preparing line { $done } of { $total }
}
progress-search = { $total ->
    [0] Searching line { $done }
   *[other] Searching line { $done } of { $total }
}
progress-compare = { $total ->
    [0] Comparing line { $done }
   *[other] Comparing line { $done } of { $total }
}

## Salespeople, how the list was read

list-file = List
list-paste = Pasted list
list-typed = Typed list
list-practice = Practice list
source-sheet = Sheet { $sheet }
source-repairs = { $count ->
    [one] 1 repair on reading
   *[other] { $count } repairs on reading
}
headings-unknown = Headings not recognised
headings-entra = Microsoft Entra headings
headings-business-central = Business Central headings
headings-language = { $language } headings
delimiter-comma = Comma
delimiter-semicolon = Semicolon
delimiter-tab = Tab
delimiter-bar = Vertical bar
how-read = How it was read
how-read-sentence = { $records ->
    [one] 1 person was read.
   *[other] { $records } people were read.
} { $repairs ->
    [0] Nothing had to be repaired.
    [one] 1 thing was repaired on the way.
   *[other] { $repairs } things were repaired on the way.
} If it looks wrong, say how to read it.
how-encoding = Encoding
how-delimiter = Separator
how-sheet = Sheet
how-profile = Headings
how-detected = As detected: { $found }
how-edits-lost = The list is read anew from the file. Your changes to it are dropped.
how-again = Read again
how-again-dropping = Drop changes and read again
profile-m365-en-16-title = Microsoft 365, 16 columns
profile-m365-en-16-sentence = Microsoft 365, 16 columns, “First name”
profile-m365-en-15-title = Microsoft 365, 15 columns (before 2023)
profile-m365-de-16 = Microsoft 365, 16 columns, German
profile-m365-pt-br-16 = Microsoft 365, 16 columns, Portuguese
profile-m365-es-15 = Microsoft 365, 15 columns, Spanish
profile-entra-bulk-create-v1 = Microsoft Entra bulk create
profile-bc-salespeople-en = Business Central, English
profile-bc-salespeople-nb = Business Central, Norwegian
profile-bc-salespeople-nl = Business Central, Dutch
profile-template = Downloaded template

## Salespeople, grid

grid-line = Line
grid-new-line = new
grid-required = required
grid-typing = { $column }, line { $line }
grid-empty = No people yet. Paste cells here, or insert a row.
grid-none-found = No row has these words.
cell-menu = Cells
column-unused = Not used
column-no-heading = (no heading)
column-map = { $column }, from { $heading }
guess = Proposed columns
guess-sentence = The headings were not recognised. The columns are proposed from what stands in them, and nothing is checked by them yet.
guess-accept = Use these columns
map-menu = Which column is it?
map-heading = This column is
map-written = Only for the files
map-moves = now from { $heading }
bar-rows = { $rows ->
    [one] 1 person
   *[other] { $rows } people
}
bar-filtered = { $shown } of { $rows } people
bar-unused = { $count ->
    [one] 1 column not used:
   *[other] { $count } columns not used:
}
bar-empty = { $count ->
    [one] 1 empty column is hidden
   *[other] { $count } empty columns are hidden
}
bar-show = Show all
bar-hide = Show fewer
filter-rows = Filter rows by words in them
filter-shown = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
filter-close = Show all rows
column-user-name = User name
column-first-name = First name
column-last-name = Last name
column-display-name = Display name
column-job-title = Job title
column-department = Department
column-office-number = Office number
column-office-phone = Office phone
column-mobile-phone = Mobile phone
column-fax = Fax
column-alternate-email = Alternate email
column-address = Address
column-city = City
column-state = State or province
column-postal-code = Postal code
column-country = Country
column-password = Password
column-block-sign-in = Block sign-in
column-usage-location = Usage location
column-licence-group = Licence group
column-middle-name = Middle name
column-name-prefix = Last name prefix
column-code = Code
column-name = Name
column-commission = Commission %
column-phone = Phone No.
column-email = Email
column-email2 = Email 2
column-search-email = Search Email
column-privacy-blocked = Privacy Blocked
column-blocked = Blocked
column-coupled = Coupled to Dataverse

## Salespeople, findings

findings = Findings
findings-filter = Which findings are shown
findings-count-error = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
findings-count-warning = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
findings-count-info = { $count ->
    [one] 1 hint
   *[other] { $count } hints
}
findings-ready = Ready
    .note = Nothing is left to fix. The files can be written.
findings-only-hints = No error is open. The files can be written.
findings-nothing = Nothing to check yet
    .note = Findings appear here while you type.
findings-hidden = { $count ->
    [one] 1 kind is hidden.
   *[other] { $count } kinds are hidden.
}
group-whole = The whole list
group-lines = { $count ->
    [one] Line { $lines }
   *[other] Lines { $lines }
}
group-lines-more = Lines { $lines } and { $rest } more
group-more = Show { $count } more
fix-all = Fix all { $count }
fix-named = { $count ->
    [one] Fix: { $kind }
   *[other] Fix all { $count }: { $kind }
}
fix-line = Fix line { $line }: { $kind }
change-empty = (empty)
pane-width = Width of the findings

## Salespeople, files

preview = Files to be written
preview-height = Height of the file preview
preview-users = { $count ->
    [one] 1 user
   *[other] { $count } users
}
preview-target = { $profile } · UTF-8
preview-more = { $count ->
    [one] 1 more line
   *[other] { $count } more lines
}
write-title = Which files are written?
write-profile = For
write-template-sentence = The headings of your tenant may differ.
write-template = Use a downloaded template
write-most = Users in a file, at most
write-split = Split
write-by-country = One file per country
write-domains = Verified domains
    .note = The customer’s domains in Microsoft 365, separated by spaces. User names elsewhere are then pointed out.
write-bc = Point out what is too long for Business Central
write-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
write-folder = Into the folder “{ $folder }”
write-existing = { $count ->
    [one] { $names } is there already and will be replaced.
   *[other] { $names } are there already and will be replaced.
}
write-errors = { $count ->
    [one] 1 error must be fixed first.
   *[other] { $count } errors must be fixed first.
}
write-choose-folder = Choose folder…
write-other-folder = Other folder…
write-now = { $count ->
    [one] Write 1 file
   *[other] Write { $count } files
}
write-replace = { $count ->
    [one] Replace 1 file and write
   *[other] Replace { $count } files and write
}
written-title = { $count ->
    [one] 1 file written
   *[other] { $count } files written
}
written-folder = In the folder “{ $folder }”. The fingerprint proves later that a file is unchanged.
written-users = { $count ->
    [one] 1 user
   *[other] { $count } users
}
written-show = Show in folder
template-title = Which template is written?
template-sentence = A file with the right headings for the customer to fill in. It opens in Excel.
template-content = Content
template-sample = With an example person
template-write = Write template…

## Status line

status-offline = Works offline · nothing sent
status-saved = All changes saved
status-saving = Saving…
status-line = Line { $line }, { $column }
status-new-line = New line, { $column }
status-characters = { $count ->
    [one] 1 character
   *[other] { $count } characters
}
status-range = { $rows } × { $columns } cells
status-not-written = Changes not written yet
status-no-changes = No changes
status-next = F8 next finding

## Said aloud and confirmed in passing

said-opened = { $people ->
    [one] 1 person read
   *[other] { $people } people read
}, { $errors ->
    [0] no errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}
said-fixed = { $fixed ->
    [one] 1 finding fixed
   *[other] { $fixed } findings fixed
}, { $errors ->
    [0] no errors left
    [one] 1 error left
   *[other] { $errors } errors left
}
said-pasted = { $rows } × { $columns } cells pasted
said-copied = { $cells ->
    [one] 1 cell copied
   *[other] { $cells } cells copied
}
said-filtered = { $rows ->
    [one] 1 row shown
   *[other] { $rows } rows shown
}
said-undo = Undone: { $what }
said-redo = Done again: { $what }
said-written = { $count ->
    [one] 1 file written
   *[other] { $count } files written
}
toast-other-list = Another list is open.
toast-go-back = Go back
toast-rows-removed = { $count ->
    [one] 1 row removed
   *[other] { $count } rows removed
}
toast-template = { $file } written
