# The words of the room Salespeople that came with preparing a list: names, who is left out, other lists, tables.

## Preparing

head-prepare = Prepare
command-names = User names…
command-join = Addresses from a second list…
command-exclude = Leave people out…
command-groups = Licence groups…
command-compare = Compare with another file…
command-coupling = Table to couple by
prepare-names = Proposed from people’s names
prepare-join = For a list without email addresses
prepare-exclude = Blocked, coupled, shared mailboxes, hidden rows
prepare-groups = One file for each licence
prepare-compare = Who is new, who is gone, what changed
prepare-coupling = Salespeople beside what Dataverse will show

## Sheets of a workbook

sheet-heading = Sheets of the workbook
sheet-choose = Read another sheet

## User names

names = User names
names-pattern = Pattern
    .note = {"{first}"} and {"{last}"} are the names, {"{f}"} and {"{l}"} their first letters, {"{first:3}"} the first three, {"{code}"} the code.
names-letters = Letters such as å, ø, ü
names-letters-strip = å a · ø o · ü u
names-letters-nordic-long = å aa · ø oe · æ ae
names-letters-german = ä ae · ö oe · ü ue · ß ss
names-letters-icao = As in passports
names-domain = Domain
    .note = The part behind the @. Addresses that people have already stay as they are.
names-domain-initial = The initial domain. People would sign in with it; take the customer’s own domain if it is verified.
names-domain-unverified = Not among the customer’s verified domains.
names-taken = { $count ->
    [0] Names of others are not known.
    [one] 1 name is taken by others.
   *[other] { $count } names are taken by others.
}
names-taken-choose = Read them from a file…
names-begin = Say which domain the names are in.
names-sum = { $made ->
    [one] 1 new name
   *[other] { $made } new names
} · { $kept ->
    [one] 1 kept
   *[other] { $kept } kept
} · { $without ->
    [0] nobody without
    [one] 1 without
   *[other] { $without } without
}
names-look = { $count ->
    [one] Look at this one
   *[other] Look at these { $count }
}
names-clash = { $other } has the name already.
names-nobody = (no name)
names-for = User name of { $person }
names-take = Take
names-take-for = Take this name for { $person }
names-take-all = { $count ->
    [one] Take the numbered name
   *[other] Take all { $count } numbered names
}
names-decided = { $count ->
    [one] Decided by hand
   *[other] { $count } decided by hand
}
names-undecide = Take back
names-undecide-for = Take back { $name }
names-give = { $count ->
    [0] Use these names
    [one] Use this name
   *[other] Use these { $shown } names
}
names-why-nothing = No names are proposed yet.
names-why-clashes = { $count ->
    [one] Decide the name that is taken first.
   *[other] Decide the { $count } names that are taken first.
}
names-why-all-named = Everybody has a name already.
names-part = { $count ->
    [one] Where does this last name begin?
   *[other] Where do these { $count } last names begin?
}
names-part-sentence = Two surnames without a hyphen look like two first names. Who is not decided gets the last word as last name.
names-part-for = Last name of { $person }
names-part-open = Not decided
names-part-way = { $first } · { $last }
names-part-all = Take the last word for all { $count }
toast-parted = { $count ->
    [one] 1 name parted
   *[other] { $count } names parted
}
names-column = User name, proposed
names-column-heading = proposed
write-domains-known = Known of this customer. User names elsewhere are pointed out.
names-domain-known = One of the customer’s domains, as is known of them. Addresses that people have already stay as they are.
coupling-missing = The table was not made.
coupling-making = The table is being made.
names-stopped = No names were proposed.
exclude-missing = Who may be left out was not looked up.
toast-named = { $count ->
    [one] 1 user name given
   *[other] { $count } user names given
}

## Leaving people out

exclude = Leave people out
exclude-sentence = They are taken off this list, not off the customer’s file. Undo brings them back.
exclude-nobody = Nobody stands out.
exclude-blocked = { $count ->
    [one] 1 blocked salesperson
   *[other] { $count } blocked salespeople
}
    .note = The column Blocked says so.
exclude-privacy-blocked = { $count ->
    [one] 1 person blocked for privacy
   *[other] { $count } people blocked for privacy
}
    .note = Their data must not be used any more.
exclude-coupled = { $count ->
    [one] 1 salesperson coupled already
   *[other] { $count } salespeople coupled already
}
    .note = They have a user.
exclude-shared-mailbox = { $count ->
    [one] 1 row that looks like a department
   *[other] { $count } rows that look like departments
}
    .note = Judged by the name or the address, such as sales@. No rule can be certain: look at them first.
exclude-hidden-row = { $count ->
    [one] 1 hidden row
   *[other] { $count } hidden rows
}
    .note = The workbook does not show them.
exclude-hidden-column = { $count ->
    [one] 1 hidden column
   *[other] { $count } hidden columns
}
    .note = Their contents are then not used.
exclude-choose = Tick who is left out.
exclude-show = Show them
exclude-show-named = Show them: { $what }
exclude-now = { $count ->
    [0] Leave out
    [one] Leave 1 person out
   *[other] Leave { $count } people out
}
exclude-named = Leave out: { $kind }
exclude-line = Leave out line { $line }: { $kind }
exclude-columns = Do not use hidden columns
toast-columns-left = Hidden columns are not used

## Licence groups

groups = Licence groups
groups-sentence = Select people in the list and name the licence they get. Each group can be written as a file of its own.
groups-planned = Take the licence plan of Accounts
    .note = Everybody by the licence that is planned for them in the room Accounts.
groups-unknown = { $count ->
    [one] One person of the plan is not in this list: { $who }.
   *[other] { $count } people of the plan are not in this list: { $who } …
}
groups-none-planned = No licence is planned for anybody of this list. Choose one in the room Accounts, “Licences”.
groups-group = Group
    .note = For example Sales Enterprise. Empty takes people out of their group.
groups-assign = { $count ->
    [one] Put 1 person into the group
   *[other] Put { $count } people into the group
}
groups-why-unnamed = Name the group first.
groups-clear = { $count ->
    [one] Take 1 person out of the group
   *[other] Take { $count } people out of their groups
}
said-grouped = { $count ->
    [one] 1 person assigned
   *[other] { $count } people assigned
}

## Addresses from a second list

join = Addresses from a second list
join-sentence = { $by ->
    [code] People were met by code in { $file }.
   *[name] People were met by name in { $file }.
}
join-matched = { $count ->
    [0] Nobody was met beyond doubt
    [one] 1 address beyond doubt
   *[other] { $count } addresses beyond doubt
}
join-questions = { $count ->
    [one] 1 person somebody must decide on
   *[other] { $count } people somebody must decide on
}
join-missing = { $count ->
    [one] 1 person was not found
   *[other] { $count } people were not found
}
join-decide = Who is meant?
join-who = Who is { $person }?
join-open = Not decided
join-candidate = { $name } · { $address } · line { $line }
join-none = None of them
join-take = { $count ->
    [0] Take over the addresses
    [one] Take over 1 address
   *[other] Take over { $count } addresses
}
join-left = { $count ->
    [one] 1 not decided stays without.
   *[other] { $count } not decided stay without.
}
toast-joined = { $count ->
    [one] 1 address taken over
   *[other] { $count } addresses taken over
}

## Comparing

compare = Compared
compare-sentence = With { $file } · { $same ->
    [one] 1 person is the same
   *[other] { $same } people are the same
}
compare-kinds = Which differences are shown
compare-new = New
compare-gone = Gone
compare-changed = Changed
compare-became = What
compare-person = Person
compare-column = Column
compare-before = Before
compare-after = Now
said-compared = { $new } new, { $gone } gone, { $changed } changed
table-empty = No line.

## The table to couple by

coupling = Table to couple by
coupling-sentence = { $count ->
    [one] 1 person
   *[other] { $count } people
} · { $noted ->
    [0] no remarks
    [one] 1 with remarks
   *[other] { $noted } with remarks
}
coupling-noted = Only those with remarks
coupling-write = Save as CSV…
couple-full-name = Full Name
couple-primary-email = Primary Email
couple-mobile = Mobile Phone

## What the files do not take

against = Not yet what { $profile } needs
    .note = The list itself is in order. These cells are still missing something for the files.
against-names = Propose user names
why-against = { $profile } still needs { $count ->
    [0] something
    [one] 1 thing
   *[other] { $count } things
}: see the findings.

## Writing

write-by-group = One file per licence group
write-no-groups = Nobody is in a licence group yet.
write-location = Usage location
    .note = Two letters or the name, for people whose country says nothing. Licences count there.
write-own = { $name } is the list you opened. It would be replaced by the file for the import; as it is now, it stays beside it as { $name }.bak.
write-location-unknown = “{ $said }” is no country. Two letters or its name, such as NO or Norway.
write-parting = { $count ->
    [one] One name may be parted into first and last name otherwise.
   *[other] { $count } names may be parted into first and last name otherwise.
}
write-parting-look = Look at them
write-manifest = Manifest
write-manifest-tick = Who is in which file, with fingerprints (JSON and a page to print)
write-passwords = Passwords
write-passwords-files = Made when the files are written, and only in them.
write-passwords-too = Made when the files are written, also into { $name }.
write-passwords-choose = Another file for them…
write-passwords-warning = The files hold initial passwords. Whoever reads them can sign in as these people: keep them where nobody else can read them, and delete them after the import.
written-secret = These files hold initial passwords. Nobody but you can read them here. Delete them after the import.

## Closing the window

closing-title = Close without writing?
closing-text = A list has changes that are not in any file. They are lost when the window closes.
closing-close = Close anyway
closing-keep = Keep open
