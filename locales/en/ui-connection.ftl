# The room Connection in the window. Names of settings and placeholders are those of the products and stay as they are.

room-connection = Connection

connection-string = Connection string

connection-fields = Fields

connection-paste = Paste

connection-open = Open file

connection-type = Type it

connection-copy = Copy

connection-compare = Compare

connection-on = On

connection-off = Off

connection-none = Not set

connection-default = Not set ({ $value })

## Where it stands

connection-head-empty = The settings that lead Business Central to Dataverse

connection-head-begun = Begun with what is known about this customer

connection-head-counts = { $errors ->
        [0] { $warnings ->
            [1] 1 warning
           *[other] { $warnings } warnings
        }
        [1] { $warnings ->
            [0] 1 error
            [1] 1 error, 1 warning
           *[other] 1 error, { $warnings } warnings
        }
       *[other] { $warnings ->
            [0] { $errors } errors
            [1] { $errors } errors, 1 warning
           *[other] { $errors } errors, { $warnings } warnings
        }
    }

connection-head-clean = Nothing stands in the way of these settings

connection-rail-none = not checked

connection-rail-begun = begun with what is known

connection-rail-ready = no errors

connection-rail-error = { $count ->
        [1] 1 error
       *[other] { $count } errors
    }

connection-rail-warning = { $count ->
        [1] 1 warning
       *[other] { $count } warnings
    }

connection-status-held-store = { $count ->
        [1] 1 secret held by this computer
       *[other] { $count } secrets held by this computer
    }

connection-status-held-memory = { $count ->
        [1] 1 secret held until the window closes
       *[other] { $count } secrets held until the window closes
    }

connection-status-clipboard = { $seconds ->
        [1] Leaves the clipboard in 1 second
       *[other] Leaves the clipboard in { $seconds } seconds
    }

connection-status-follow = Fields and string follow each other

## No connection yet

connection-empty-title = Paste the connection string

connection-empty-sentence = From Business Central, from app.config, from a script: what is wrapped around it is taken off.

connection-empty-takes = Files with the endings .config, .xml, .json and .txt can be dropped here. A connection string looks like this:

connection-example = Begin with this example

connection-empty-secrets = Passwords and secrets are taken out at once and kept apart from the string.

## How Business Central is deployed

connection-deployment = Deployment

connection-deployment-none = Choose how Business Central runs

connection-deployment-bc-online = Business Central online
    .note = Microsoft’s own app signs in with a certificate. You need consent, but no app registration, no password and no connection string.

connection-deployment-bc-onprem-entra = On-premises, 16.5 and later, with Entra
    .note = An app registration of your own with a client secret. Client ID, secret and redirect URL stand on the set-up page; Business Central writes the string.

connection-deployment-bc-legacy = Before 16: Business Central 14, 15 or Dynamics NAV, with OAuth
    .note = A user with a password signs in through an app registration without a secret. The string is pasted into the set-up page, with its placeholder.

connection-deployment-bc-ad = Dynamics 365 on-premises, Windows sign-in (AD)
    .note = Server and user are in the same Active Directory. The user name is DOMAIN\user; Business Central writes the string.

connection-deployment-bc-ifd = Dynamics 365 on-premises, internet-facing (IFD)
    .note = The server stands behind AD FS. The string is pasted into the set-up page and may name the home realm.

connection-version = Version

connection-version-help = For example 25, 14.21 or NAV 2018 CU41

connection-version-unread = This is no version that is known. Write it as 25, 14.21 or NAV 2018 CU41.

## Groups of fields

connection-group-deployment = Business Central

connection-group-environment = Environment

connection-group-sign-in = Sign-in

connection-group-application = Application

connection-group-client = Client

connection-group-sales = Microsoft Dynamics 365 Connection Setup

connection-group-sales-shown = Microsoft Dynamics 365 Connection Setup: shown there

connection-group-availability = Item availability

connection-group-dataverse = Dataverse Connection Setup

connection-group-dataverse-shown = Dataverse Connection Setup: shown there

connection-group-about = Known from elsewhere

connection-pages = Set-up pages
    .note = Address, user, password, sign-in type and SDK version of both pages are the fields above.

connection-pages-none = Choose deployment and version to see the fields of the set-up pages.

connection-unreadable = The string cannot be read as it stands, so its fields wait until it can.

## Fields

connection-field-url = Dynamics 365 Sales URL

connection-field-proxy-version = Dynamics 365 SDK Version

connection-field-auth-type = Authentication Type

connection-field-user = Integration user

connection-field-password = Password

connection-field-domain = Domain

connection-field-home-realm = Home realm address

connection-field-login-prompt = Sign-in prompt

connection-field-integrated-security = Current Windows user

connection-field-client-id = Application (client) ID

connection-field-client-secret = Client Secret

connection-field-redirect-uri = Redirect URI

connection-field-thumbprint = Certificate thumbprint

connection-field-store-name = Certificate store

connection-field-token-cache = Token cache file

connection-field-new-instance = Connection of its own

connection-field-skip-discovery = Skip discovery

connection-field-about-administrator = Administrator who sets it up

connection-field-about-domains = Verified domains

connection-field-about-solution = Integration solution file

connection-field-sales-item-availability = Automatically Synchronize Item Availability

connection-field-sales-bidirectional-sales-orders = Bidirectional Synch of Sales Orders

connection-field-sales-auto-create-orders = Automatically Create Sales Orders

connection-field-sales-auto-process-quotes = Automatically Process Sales Quotes

connection-field-sales-unit-group-mapping = Unit Group Mapping

connection-field-sales-enabled = Enabled

connection-field-dataverse-ownership-model = Ownership Model

connection-field-dataverse-business-unit = Coupled Business Unit

connection-field-dataverse-client-id = Client ID

connection-field-dataverse-client-secret = Client Secret

connection-field-gone = { $version ->
        [none] This deployment or version does not show the field.
       *[other] The field is gone since version { $version }, or this deployment does not show it.
    }

connection-field-shown = Business Central fills this in. Write down what it shows.

connection-help-url = The environment URL, such as https://contoso.crm4.dynamics.com

connection-help-proxy-version = Read by Business Central only; online it is always 100 or more.

connection-help-token-cache = A file, not a folder

connection-help-about-domains = Parted by commas; the user’s domain must be one of them.

connection-help-about-administrator = Must be another account than the integration user.

connection-help-about-solution = As imported into Dynamics 365, such as MicrosoftDynamicsNavIntegration.zip

connection-help-sales-item-availability = A job queue entry every 30 minutes. It replaced the OData web service in version 18.

connection-held-store = held by this computer

connection-held-memory = held until the window closes

connection-reveal = Hold to see: { $field }

connection-revealed = { $field }, drawn as a picture

connection-forget = Forget: { $field }

## What is found, and what the client will do

connection-fix = Fix

connection-fix-named = Fix: { $what }

connection-fix-safe = { $count ->
        [1] Apply 1 safe fix
       *[other] Apply { $count } safe fixes
    }

connection-use = Use { $value }

connection-clean = Nothing to say about these settings.

connection-nothing = What is found in the string is said here.

connection-will-title = What the client will do:

connection-will = { $way ->
        [password] The client would connect to { $host } and sign { $user } in with the password, without a window.
        [silent] The client would connect to { $host } with a sign-in it remembers, and ask nobody.
        [windows] The client would connect to { $host } as the current Windows user.
        [secret] The client would connect to { $host } as the application, with its secret.
        [certificate] The client would connect to { $host } as the application, with its certificate.
       *[interactive] { $user ->
            [none] The client would connect to { $host } and open a sign-in window.
           *[other] The client would connect to { $host } and open a sign-in window for { $user }.
        }
    }

connection-said-left = { $errors ->
        [1] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [1] 1 warning
       *[other] { $warnings } warnings
    }

## The two strings that leave

connection-out = Strings to hand over

connection-for-business-central = For Business Central

connection-for-tools = For other tools

connection-out-business-central = Business Central puts the secret in by itself. It never stands in this string.

connection-out-tools = The secret is put in when you copy, outside the clipboard’s history where the system allows it, and leaves the clipboard after a minute.

connection-out-left = { $seconds ->
        [1] Copied. The string leaves the clipboard in 1 second.
       *[other] Copied. The string leaves the clipboard in { $seconds } seconds.
    }

connection-out-errors = { $errors ->
        [1] Copying opens when the error for this reader is gone.
       *[other] Copying opens when the { $errors } errors for this reader are gone.
    }

connection-out-none = A value cannot be written.

connection-out-written-there = In this deployment Business Central writes the string itself from the fields of its page. There is nothing to paste.

connection-said-cleared = The copied string has left the clipboard

## Several strings, two strings

connection-choose-title = Which of the { $count } connection strings?

connection-choose-number = String { $number }

connection-choose = Take this one

connection-compare-title = What is different in another string?

connection-compare-sentence = Settings are compared by what the client takes for them, whatever name they go by. Of secrets you see only whether they are the same.

connection-compare-paste = Compare with the clipboard

connection-compare-sum = { $count ->
        [0] No setting differs
        [1] 1 setting differs
       *[other] { $count } settings differ
    }

connection-compare-setting = Setting

connection-compare-this = This string

connection-compare-other = The other

connection-seen-set = is set

connection-seen-masked = not shown

connection-seen-nothing = not there

connection-sameness-same = same

connection-sameness-different = different

connection-sameness-only-first = only in this one

connection-sameness-only-second = only in the other

## Commands, and why one cannot be done

connection-command-open = Take the string from a file

connection-command-take = Take the string from the clipboard

connection-command-fix-safe = Apply safe fixes

connection-command-next-finding = Next finding

connection-command-previous-finding = Previous finding

connection-command-compare = Compare with another string

connection-command-copy-business-central = Copy the string for Business Central

connection-command-copy-tools = Copy the string for other tools, with its secret

connection-command-clear = Clear the string

connection-why-nothing = There is no connection string yet.

connection-why-no-finding = Nothing is found.

connection-why-no-fix = Nothing can be repaired without a look.

## What undoing takes back

connection-did-type = typing

connection-did-field = a field

connection-did-switch = a switch

connection-did-clear = clearing

connection-did-paste = pasting

connection-did-fix = a fix

connection-did-deployment = the deployment

connection-did-known = what was known about the customer

## The test before saving

connection-test = Test
connection-test-again = Test again
connection-test-cancel = Cancel
connection-save = Save
connection-test-title = Test before saving
connection-test-last = Last test, { $time }
connection-test-running = Testing, stage { $done } of { $all }
connection-test-stages = Stages
connection-test-stale = Settings have changed since
connection-test-stopped = Stopped at { $done } of { $all }
connection-test-outcome-passed = Every stage passed
connection-test-outcome-partly = No stage failed; { $count ->
        [one] one was not checked
       *[other] { $count } were not checked
    }
connection-test-outcome-failed = Stopped at: { $stage }
connection-test-none = Nobody has tested these settings yet. The test goes stage by stage from the string to Dataverse, reads and changes nothing.
connection-test-none-person = A browser opens for the sign-in, unless somebody is signed in already.
connection-test-none-secret = The app signs in by itself, with the client secret you entered.
connection-test-none-certificate = The app signs in by itself, with its certificate. Its key is on the server; choose a copy as a file to test it from here.
connection-test-certificate = Choose certificate…
connection-test-why-nothing = There is nothing to test yet
connection-test-why-windows = Windows sign-in stays inside the customer’s network; it is tested on the server
connection-test-why-deployment = Say first how Business Central runs
connection-test-why-version = Say first which version of Business Central it is
connection-test-why-environment = The environment URL is missing
connection-test-why-application = The application (client) ID is missing
connection-test-do = What to do
connection-test-acts = Who acts
connection-test-letter = Copy message
connection-test-letter-named = Copy message to: { $owner }
connection-test-evidence = { $count ->
        [0] Evidence
        [one] Evidence (one call)
       *[other] Evidence ({ $count } calls)
    }
connection-test-copy = Copy as text
connection-test-browser = Go on in your browser: choose the account and agree to what is asked. The test goes on by itself.
connection-test-browser-closed = No browser could be opened. Copy the link and open it in a browser of this computer.
connection-test-browser-again = Open the browser again
connection-test-browser-copy = Copy link
connection-test-shows = Does the browser show an error?
connection-test-shows-paste = Paste the error you see
connection-test-shows-end = Stop with this error
connection-test-shows-none = There is no error code in this text. It begins with AADSTS.
connection-test-passed-note = These very settings can be saved.
connection-test-said-began = The test has begun
connection-test-said-ended = The test has ended: { $outcome }

connection-alone = As Business Central would do it…
connection-alone-title = Send user name and password as Business Central would?
connection-alone-text = Business Central before version 16 sends the password of { $user } straight to Entra. Jetbridge does the same, once, to find out whether a second factor or Conditional Access refuses it.
connection-alone-warning = This is no way to sign in: it is only for finding that out. The attempt stands in the customer’s sign-in log, and a wrong password counts towards locking the account.
connection-alone-send = Send once
connection-alone-running = Sending…
connection-alone-stale = User name or password have changed since

connection-save-untested-title = Save without a test?
connection-save-untested-text = Nobody has tested exactly these settings. That they are untested is put down with the customer.
connection-save-failed-title = Save although the test failed?
connection-save-failed-text = The test stopped at: { $stage }. That is put down with the customer.
connection-save-anyway = Save anyway
connection-save-back = Back
connection-saved-now = Connection saved
connection-saved-passed = Saved { $time } · tested { $tested }
connection-saved-partly = Saved { $time } · tested { $tested }, some stages not checked
connection-saved-failed = Saved { $time } · the test of { $tested } stopped at: { $stage }
connection-saved-untested = Saved { $time } · untested
connection-saved-changed = changed since it was saved
connection-command-test = Test the connection
connection-command-test-cancel = Stop the test
connection-command-save = Save the connection
connection-command-alone = Test user name and password as Business Central would
connection-why-running = A test is going on
connection-why-not-running = No test is going on
connection-why-no-password = There is no user name and password in this connection
connection-why-saved = Nothing has changed since it was saved
connection-status-online = Online · reads only, changes nothing
connection-rail-untested = not tested
connection-rail-tested = tested, every stage passed
connection-rail-stopped = the test stopped
connection-rail-running = in progress

connection-stage-settings = Settings
connection-stage-name = Address
connection-stage-tls = Secure connection
connection-stage-environment = Environment
connection-stage-authority = Cloud and tenant
connection-stage-application = App registration
connection-stage-sign-in = Sign-in
connection-stage-consent-dataverse = Consent for Dataverse
connection-stage-consent-business-central = Consent for Business Central
connection-stage-access = Access to Dataverse
connection-stage-version = Version
connection-stage-currency = Currencies
connection-stage-integration-user = Integration user
connection-stage-solutions = Solutions and roles
connection-stage-company = Company
connection-stage-salespeople = Salespeople
connection-stage-as-business-central = User name and password
connection-test-not-checked = Not checked. An earlier stage stopped the test, or what could be seen does not decide it. The room Sign-in and checks says more.
connection-test-partly-note = These very settings can be saved. Not checked: { $stages }
connection-rail-partly = tested; not everything was checked
