# The room Sign-in and checks: signing in.

room-readiness = Sign-in and checks
sign-in-sentence-out = Nobody is signed in
sign-in-sentence-asking = Looking for the sign-in server
sign-in-sentence-waiting = Waiting for you
sign-in-sentence-in = Signed in as { $name }
sign-in-title = Sign in to look, not to change
sign-in-what = Jetbridge reads the environment, its users, roles, solutions and currencies, and the companies of Business Central. It changes nothing.
sign-in-practice-title = Practice tenant
sign-in-practice = This is the practice tenant on this computer. Nothing here is real, and nothing leaves the computer.
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
