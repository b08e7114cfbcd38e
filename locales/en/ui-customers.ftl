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
customers-column-opened = Opened
customers-column-progress = Progress
customers-column-state = State
customers-column-next = Next
customers-state-untouched = Not begun
customers-state-begun = Begun
customers-state-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
customers-state-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
customers-state-done = Ready
customers-changed = Changed: { $when }
customers-part-accounts = { $state ->
    [errors] Accounts: errors
    [warnings] Accounts: warnings
    [begun] Accounts: begun
    [done] Accounts: done
   *[untouched] Accounts: not begun
}
customers-part-registration = { $state ->
    [errors] App registration: errors
    [warnings] App registration: warnings
    [begun] App registration: begun
    [done] App registration: done
   *[untouched] App registration: not begun
}
customers-part-connection = { $state ->
    [errors] Connection: errors
    [warnings] Connection: warnings
    [begun] Connection: begun
    [done] Connection: done
   *[untouched] Connection: not begun
}
customers-part-salespeople = { $state ->
    [errors] Salespeople: errors
    [warnings] Salespeople: warnings
    [begun] Salespeople: begun
    [done] Salespeople: done
   *[untouched] Salespeople: not begun
}
customers-part-synchronisation = { $state ->
    [errors] Synchronisation: errors
    [warnings] Synchronisation: warnings
    [begun] Synchronisation: begun
    [done] Synchronisation: done
   *[untouched] Synchronisation: not begun
}
customers-next-deployment = Say how Business Central runs
customers-next-accounts = Name the administrator account
customers-next-accounts-steps = Follow the steps for the accounts
customers-next-accounts-errors = { $count ->
    [one] Correct the error in the accounts
   *[other] Correct { $count } errors in the accounts
}
customers-next-registration = Register the app
customers-next-registration-steps = Finish the app registration
customers-next-registration-errors = { $count ->
    [one] Correct the error in the app registration
   *[other] Correct { $count } errors in the app registration
}
customers-next-connection = Fill in the connection
customers-next-connection-test = Test the connection and save it
customers-next-connection-errors = { $count ->
    [one] Correct the error in the connection
   *[other] Correct { $count } errors in the connection
}
customers-next-salespeople = Check the list of salespeople
customers-next-salespeople-errors = { $count ->
    [one] Correct the error in the salespeople
   *[other] Correct { $count } errors in the salespeople
}
customers-next-synchronisation-errors = { $count ->
    [one] Correct the error before the synchronisation
   *[other] Correct { $count } errors before the synchronisation
}
customers-next-checks = Sign in and check the environment
customers-next-done = Nothing is left to check
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
