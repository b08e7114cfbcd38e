# The room Customers, and the switch in the bar.

room-customers = Customers
customers-all = All customers
customers-nobody = Without a customer
customers-recent = Opened last
customers-switch = { $customer }, choose another customer
customers-count = { $archived ->
    [0] { $open } open
   *[other] { $open } open · { $archived } archived
}
customers-new = New customer
customers-import = Import…
customers-open = Open
customers-rename = Rename…
customers-duplicate = Duplicate…
customers-export = Export…
customers-archive = Archive
customers-unarchive = Take out of the archive
customers-delete = Delete
customers-more = More about { $name }
customers-practice = Contoso practice
customers-practice-sentence = An invented customer with mistakes to find. No tenant, no account, nothing leaves this computer.
customers-practise = Practise
customers-loose = Work without a customer
customers-loose-sentence = A list or a setting can be checked at once; nothing of it is kept.

customers-column-name = Customer
customers-column-changed = Changed
customers-column-opened = Opened
customers-nothing-known = Nothing is known yet
customers-never = Not yet
customers-today = Today { $time }
customers-yesterday = Yesterday
customers-runs-bc-online = Business Central online
customers-runs-bc-onprem-entra = Business Central on-premises
customers-runs-bc-legacy = Business Central with OAuth, legacy
customers-runs-bc-ad = Dynamics 365 on-premises
customers-runs-bc-ifd = Dynamics 365 on-premises, internet-facing
customers-archived-tag = Archived
customers-archived-show = Show or hide archived customers
customers-archived-count = { $count ->
    [one] Show 1 archived customer
   *[other] Show { $count } archived customers
}
customers-archived-hide = Hide archived customers
customers-unreadable = Cannot be read, left as it is
customers-why = Why
customers-legend = A customer is one readable file without secrets; hand it on with Export.

customers-empty-title = Who are you getting on board?
customers-empty-sentence = A customer keeps their list, settings and checks together, and is there again tomorrow.
customers-empty-stays = Each is one readable file on this computer. Secrets are not in it.
customers-memory = No credential store on this computer: secrets are forgotten when the window closes
customers-status = Enter opens · Ctrl N starts a new customer

customers-name = Name
customers-place = Place
customers-place-help = Optional. It tells customers of like names apart.
customers-duplicate-help = Everything is copied but the secrets.
customers-copy-of = { $name } (copy)
customers-new-title = Who is the new customer?
customers-new-do = Create and open
customers-rename-title = What is the customer called?
customers-rename-do = Rename
customers-duplicate-title = What is the copy called?
customers-duplicate-do = Duplicate

customers-deleted = { $name } was deleted
customers-exported = { $name } was written
customers-imported = { $name } was imported
customers-show = Show in folder
customers-undo = Undo: { $what }
customers-redo = Redo: { $what }
customers-undo-new = new customer
customers-undo-rename = rename
customers-undo-duplicate = duplicate
customers-undo-archive = archive
customers-undo-delete = delete
customers-undo-import = import
customers-why-none = No customer is chosen.
customers-why-none-archived = No customer is archived.
