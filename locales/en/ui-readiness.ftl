# The room Sign-in and checks: signing in.

room-readiness = Sign-in and checks
sign-in-sentence-out = Nobody is signed in
sign-in-sentence-asking = Looking for the sign-in server
sign-in-sentence-waiting = Waiting for you
sign-in-sentence-in = Signed in as { $name }
sign-in-title = Sign in to look, not to change
sign-in-what = Jetbridge reads the environment, its users, roles, solutions and currencies, and the companies of Business Central. It changes nothing.
sign-in-practice-title = Practice tenant
sign-in-environment = Environment
sign-in-environment-help = As in the browser: https://contoso.crm4.dynamics.com
sign-in-application = Application (client) ID
sign-in-application-help = From the customer’s app registration
sign-in-tenant = Tenant
sign-in-tenant-help = Id or domain. Empty: the environment says it.
sign-in-begin = Sign in
sign-in-begin-why = Environment and application are missing
sign-in-another = Use another account
sign-in-device = Use a code on another device
sign-in-device-warn = Only type a code that you asked for yourself, just now. Many organisations do not allow this way.
sign-in-again = Sign in again
sign-in-out = Sign out
sign-in-out-why = Nobody is signed in
sign-in-cancel = Cancel
sign-in-asking = Asking the sign-in server who it is
sign-in-browser-title = Go on in your browser
sign-in-browser-text = Choose your account there and agree to what is asked. This window goes on by itself.
sign-in-browser-closed = No browser could be opened. Copy the link and open it in a browser of this computer.
sign-in-open = Open the browser again
sign-in-copy = Copy link
sign-in-copied = Link copied
sign-in-left = { $minutes ->
        [0] Less than a minute left
        [one] One minute left
       *[other] { $minutes } minutes left
    }
sign-in-stuck = Does the browser show an error?
sign-in-paste = Paste the error you see
sign-in-paste-help = All of the page, from AADSTS on. Nothing leaves this computer.
sign-in-paste-end = Stop with this error
sign-in-paste-none = There is no error code in this text. It begins with AADSTS.
sign-in-code-title = Type this code on another device
sign-in-code = Code
sign-in-code-where = Open this page there
sign-in-cards = Who is signed in
sign-in-guest = Guest
sign-in-memory = Until the window closes: this computer has no credential store, or the customer has no file.
sign-in-valid = { $minutes ->
        [0] ends now
       *[other] { $minutes } min
    }
sign-in-later = got when needed
sign-in-dataverse = Dataverse
sign-in-business-central = Business Central
sign-in-meaning = What it means
sign-in-owner = Who acts: { $owner }
sign-in-status = Online · reads only, changes nothing

# The checks.
checks-run = Run the checks
checks-again = Check again
checks-retry = Try this stage again
checks-began = The checks are running
checks-stopped = The checks were stopped
checks-progress = Section { $done } of { $total } · { $seconds } s
checks-progress-way = On the way to the environment · { $seconds } s
checks-summary = { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    } · { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    } · { $met } met · { $unchecked } not checked
checks-summary-stopped = Stopped · { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    } so far · { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    } · { $met } met · { $unchecked } not checked
checks-summary-stage = Stopped at: { $stage }
checks-seen-at = Seen { $when }
checks-stale = Settings have changed since
checks-stages = Test, stage by stage
checks-stage-passed = passed
checks-stage-warned = deserves a look
checks-stage-failed = failed
checks-stage-not-checked = not checked
checks-stage-running = running
checks-stage-waits = waits
checks-list = Checks
checks-column-title = Expectation
checks-column-seen = Evidence
checks-column-owner = Who acts
checks-column-took = Took
checks-seconds = { $seconds } s
checks-millis = { $millis } ms
checks-tally = { $done } of { $count }
checks-tally-all = { $count } checked
checks-seen = { $sections } · { $count ->
        [0] nothing
        [one] one row
       *[other] { $count } rows
    }
checks-seen-facts = From what is known about the customer
checks-filter = Which checks are shown
checks-filter-all = All { $count }
checks-filter-open = To put right { $count }
checks-filter-unchecked = Not checked { $count }
checks-none = Nothing of this kind.
checks-owner = { $owner }: { $count }
checks-owner-copy = Copy the message with everything for: { $owner } ({ $count })
checks-copied = Copied
checks-copy-all = Copy everything as text
checks-copy-one = Copy as text
checks-save = Save
checks-save-snapshot = Save what was seen…
checks-save-title = Save what was seen?
checks-save-text = The file holds no secrets, and only people whom a check speaks of. Anybody can judge it again without signing in.
checks-save-without = Placeholders instead of names and addresses of people
checks-save-with = With names and addresses of people
checks-saved = { $name } was saved
checks-open = Judge a saved file…
checks-file = Judged from the file { $name }, without signing in.
checks-file-close = Close the file
checks-practise = Practise without a tenant
checks-sign-in-again = Nobody is signed in. Sign in to check again.
checks-missing = { $count ->
        [one] One thing has to be known before anything can be checked.
       *[other] { $count } things have to be known before anything can be checked.
    }
checks-why-running = The checks are running
checks-why-nothing = Nobody has looked yet
checks-pane-close = Close the pane
checks-evidence-title = Evidence
checks-evidence = Calls and answers
checks-expected = Expected
checks-found = Found
checks-do = What to do
checks-look = Where to look
checks-look-hand = Look by hand
checks-letter = Message to whoever acts
checks-letter-copy = Copy message
checks-letter-language = Language of the message
checks-letter-show = Read the message
checks-history = History
checks-history-empty = No run yet.
checks-delete = Delete
checks-run-delete = Delete the run of { $when }
checks-run-deleted = The run was deleted
checks-undo-delete = deleting a run
checks-undo = Undo { $what }
checks-redo = Redo { $what }
checks-run-stopped = Stopped
checks-run-counts = { $failed ->
        [0] No stage failed
        [one] One stage failed
       *[other] { $failed } stages failed
    }, { $unmet ->
        [0] nothing unmet
        [one] one expectation unmet
       *[other] { $unmet } expectations unmet
    }
checks-changes = { $count ->
        [0] Nothing changed since the run before
        [one] One change since the run before
       *[other] { $count } changes since the run before
    }
checks-change = { $before } → { $now }
checks-change-none = not there
checks-signed-in-person = signed in by a person
checks-signed-in-app = signed in by the app
checks-phase-before = Before the connection is enabled
checks-phase-after = After the connection is enabled
checks-asked = What is checked
checks-asked-practice = The practice customer is as it is.
checks-asked-none = Not known yet
checks-asked-deployment = Business Central runs
checks-asked-bc-online = Online
checks-asked-bc-onprem-entra = On-premises with an Entra registration
checks-asked-bc-legacy = On-premises with user name and password
checks-asked-version = Version
checks-asked-version-help = 27.0, 14.21 or NAV 2018 CU41
checks-asked-phase = The connection
checks-asked-environment-url = Environment URL
checks-asked-app-id = Application (client) ID
checks-asked-administrator = User name of the administrator
checks-asked-integration-user = E-mail of the integration user
checks-asked-business-central = Environment in Business Central
checks-asked-company-name = Company
checks-asked-company-id = Company ID
checks-asked-application-user = Application ID of the application user
checks-asked-ownership = Ownership model
checks-asked-person = Person
checks-asked-team = Team
checks-asked-secret = The client secret ends
checks-asked-upgrading = An older integration with Dynamics 365 Sales is being upgraded
checks-asked-features = What is used
checks-feature-sales = Dynamics 365 Sales
checks-feature-unit-group-mapping = Unit group mapping
checks-feature-sales-professional = Sales Professional
checks-feature-virtual-tables = Virtual tables
checks-feature-new-pricing = New sales pricing experience
checks-feature-legacy-sales-orders = Legacy sales order integration
checks-feature-bidirectional-sales-orders = Bidirectional sales orders
checks-feature-auto-create-sales-orders = Sales orders are created automatically
checks-feature-auto-process-sales-quotes = Sales quotes are processed automatically
checks-feature-item-availability = Item availability
checks-feature-multi-company = Several companies in one environment
checks-password = Try the password as Business Central would…
checks-password-title = Try the password as Business Central would do it?
checks-password-warn = This sends a user name and password to Entra without a browser. Microsoft advises against it, it counts as a sign-in, and a wrong password counts towards locking the account.
checks-password-text = It shows before go-live whether a second factor or a policy will refuse the integration user. Nothing else is done with it, and nothing is kept.
checks-password-user = User name
checks-password-password = Password
checks-password-help = Empty: the one of the connection.
checks-password-try = Try it
checks-certificate = Choose the certificate…
checks-certificate-wanted = The connection signs in with a certificate. Choose its file to test it; it is not kept.
sign-in-consent = Agree in the browser
checks-calls = { $count ->
        [one] One call
       *[other] { $count } calls
    }
checks-status-running = Esc stops · what was seen so far is kept
