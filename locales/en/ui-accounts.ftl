# The room Accounts. Findings, rows, steps and facts are in accounts.ftl.

room-accounts = Accounts

## Head

accounts-ui-sentence = Three kinds of account: who may be what
accounts-ui-summary = Three kinds of account · { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }
accounts-ui-deployment = Business Central
accounts-ui-runs = { $deployment ->
        [bc-online] Online
        [bc-onprem-entra] On-premises with Entra
        [bc-legacy] Legacy connection string
        [bc-ad] Active Directory
        [bc-ifd] Internet-facing (AD FS)
       *[unknown] How it runs is not known
    }
accounts-ui-version = Version

## The three columns

accounts-ui-kind = { $kind ->
        [administrator] Administrator
        [integration-user] Integration user
       *[salespeople] Salespeople
    }
accounts-ui-for = { $kind ->
        [administrator] Sets up the connection once. A person signs in with it.
        [integration-user] Carries every change between the two systems. Nobody works with it.
        [application-user] Carries every change. Business Central makes it by itself, without licence or password.
       *[salespeople] Work in Dynamics 365 Sales and own their customers.
    }
accounts-ui-nobody = nobody named yet
accounts-ui-application-user = made by Business Central
accounts-ui-people-count = { $count ->
        [0] nobody named yet
        [one] one person
       *[other] { $count } people
    }
accounts-ui-user-name = User name
accounts-ui-email = Primary e-mail in Dataverse
accounts-ui-licence = Licence
accounts-ui-licence-all = Licence for all
accounts-ui-no-licence = No licence
accounts-ui-unknown = Not known
accounts-ui-mode = Access mode
accounts-ui-roles = Security roles it holds
accounts-ui-holds = Holds { $role }
accounts-ui-others = Other non-interactive users
accounts-ui-others-short = others:
accounts-ui-tick = By hand: { $row }
accounts-ui-ticked = { $day }, by hand
accounts-ui-ticked-by = { $day }, { $by }
accounts-ui-seen = checked
accounts-ui-look = To check:
accounts-ui-take = Take from Salespeople
accounts-ui-take-all = { $count ->
        [one] Take the person of the list
       *[other] Take { $count } people of the list
    }
accounts-ui-take-connection = Take { $user } from the connection
accounts-ui-why-no-list = Open the list of people in Salespeople first.
accounts-ui-people = Enter people
accounts-ui-people-taken = { $count ->
        [one] One person taken over.
       *[other] { $count } people taken over.
    }
accounts-ui-people-title = Who are the salespeople?
accounts-ui-people-sentence = One person in a line: name and user name in angle brackets, or the user name alone.
accounts-ui-people-keep = Use these people

## Below the columns

accounts-ui-more = Order, licences and reference
accounts-ui-part = { $part ->
        [path] Order for the integration user
        [licences] Licences
        [facts] Older guides and today
        [modes] Access modes
       *[roles] Roles by id
    }
accounts-ui-order = The order matters: without a licence the account does not reach Dataverse, and its access mode is set there. An environment takes 7 non-interactive users (older guides say 5).
accounts-ui-order-application = Nothing is created by hand here: Business Central makes the application user. Application users do not count among the non-interactive ones.
accounts-ui-where = Where
accounts-ui-licences-none = Nobody has a licence yet. Choose one in the columns above, or enter what the customer has.
accounts-ui-sku = Part number and id
accounts-ui-needed = Needed
accounts-ui-returns = { $count ->
        [one] one comes back
       *[other] { $count } come back
    }
accounts-ui-owned = There are
accounts-ui-owned-of = How many there are of { $name }
accounts-ui-missing = Missing
accounts-ui-not-known = not known
accounts-ui-add-licence = Another licence the customer has
accounts-ui-add = Add
accounts-ui-who-gets = Who gets which
accounts-ui-seek = Find a person
accounts-ui-drawn = { $drawn } of { $all } shown
accounts-ui-licence-of = Licence of { $name }
accounts-ui-as-all = As all
accounts-ui-undecided = { $count ->
        [one] For one person no licence is chosen.
       *[other] For { $count } people no licence is chosen.
    }
accounts-ui-licences-about = Licences are matched by id: names and part numbers drift. The list is of October 2024.
accounts-ui-about = About
accounts-ui-then = The guide then
accounts-ui-today = Today
accounts-ui-counts = counts here
accounts-ui-unverified = part of it not verified
accounts-ui-facts-about = Which column counts follows from how Business Central runs. “jet reference accounts” prints the sources.
accounts-ui-may = May do
accounts-ui-roles-about = Role names follow the language of the environment, so compare ids. A copy in another business unit has an id of its own and points back to this one.
accounts-ui-tongue = { $tag ->
        [nb] Norwegian:
       *[nl] Dutch:
    }
accounts-ui-poor = poor rendering: use the English name
accounts-ui-role-id = Role id
accounts-ui-template-id = Template id
accounts-ui-no-id = Its id is not known; compare the name.
accounts-ui-status = Round: seen by a check. Square: ticked by a person
accounts-ui-why = Why
accounts-ui-wrong = If it does not come out right
accounts-ui-undone = Undone
accounts-ui-redone = Done again
accounts-ui-mode-number = accessmode
accounts-ui-go = Show
accounts-ui-go-to = Show: { $finding }
