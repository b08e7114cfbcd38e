# Expectations of an environment. .title says what must be so, the value what is instead, .why why it matters, .do what
# to do, .look where a person looks. $state is unmet or warning. Below them states, owners and groups.

readiness-environment-url-valid = { $state ->
        [warning] { $url } is not a plain Dataverse address.
       *[other] The environment URL “{ $url }” is not an https address.
    }
    .title = The environment URL is an https address of Dataverse
    .why = Business Central and Jetbridge both connect to this address. Another host or a path behind it leads to errors that name neither.
    .do = Copy the environment URL from the Power Platform admin centre, without anything behind the host.
    .look = Power Platform admin centre, “Environments”, the environment, “Environment URL”.

readiness-snapshot-matches = What was looked at is { $url }, another environment.
    .title = What was looked at is this customer’s environment
    .why = Judging one customer by another customer’s environment says nothing about either.
    .do = Look again with this customer’s environment URL, or correct the URL in the facts.
    .look = Compare the environment URL of the engagement with the one at the head of the checks.

readiness-environment-reachable = The environment does not answer as Dataverse does.
    .title = The environment answers
    .why = Without an answer nothing in Dataverse can be set up or checked. A typing error in the address is the most frequent cause.
    .do = Check the address, and that the environment is not deleted or switched off. A proxy in between may also answer instead.
    .look = Open the environment URL in a browser.

readiness-tenant-matches = The environment belongs to tenant { $tenant }, not to the one given.
    .title = The environment belongs to the customer’s tenant
    .why = Sign-in and consent happen in the tenant of the environment. Virtual tables do not work across tenants.
    .do = Check the tenant id and the environment URL with the customer’s administrator.
    .look = Power Platform admin centre, “Settings”, “Tenant”.

readiness-environment-access = The person who signed in has no access to the environment.
    .title = The person who signed in may use the environment
    .why = Without access nothing can be looked at. The account is not a member, has no security role or no licence.
    .do = Add the account to the environment, give it a security role, and wait a few minutes.
    .look = Power Platform admin centre, the environment, “Users”.

readiness-dataverse-version-supported = Business Central does not support version { $version } of the server.
    .title = The version of Dataverse is supported
    .why = The connection refuses versions up to 6 and version 7.1.
    .do = Wait until the server is updated, or use another environment.
    .look = Power Platform admin centre, the environment, “Version”.

readiness-tables-readable = A table that Business Central reads is missing: { $tables }.
    .title = The tables Business Central reads are there
    .why = Enabling the connection stops at the first table that cannot be read.
    .do = Have a Dynamics administrator check that the environment holds a Dataverse database and the solutions.
    .look = make.powerapps.com, “Tables”, “All”.

readiness-business-central-access = { $state ->
        [warning] Business Central shows no company to the person who signed in.
       *[other] Business Central refuses the person who signed in.
    }
    .title = The person who signed in sees a company in Business Central
    .why = Currencies, salespeople and jobs cannot be checked without it.
    .do = Give the account a Business Central licence and a permission set.
    .look = Open Business Central with the same account.

readiness-company-known = { $state ->
        [warning] The company { $company } has another name in Business Central.
       *[other] Business Central has no company with the id given for { $company }.
    }
    .title = The company exists in Business Central
    .why = Company row, business unit and team in Dataverse carry the id of the company.
    .do = Choose the company again from the list.
    .look = Business Central, “Companies”; the id is in “Company Information” through the API.

readiness-sign-in-consent = Signing in to { $resource ->
        [dataverse] Dataverse
        [business-central] Business Central
       *[other] { $resource }
    } was refused.
    .title = Dataverse and Business Central accept the sign-in
    .why = Without consent neither Jetbridge nor the connection gets a token.
    .do = Have an administrator grant consent for the whole organisation.
    .look = Entra admin centre, “Enterprise applications”, the app, “Permissions”.

readiness-legacy-update-level = { $state ->
        [warning] Version { $version } works, but could use an Entra registration instead.
       *[other] Version { $version } cannot sign in to Dataverse online any more.
    }
    .title = The version can sign in with OAuth
    .why = Sign-in with Office365 ended in 2022. OAuth needs Business Central 14.21 or 15.13, or Dynamics NAV 2018 CU41, 2017 CU55 or 2016 CU67.
    .do = { $state ->
            [warning] Plan the change to a connection with an Entra registration.
           *[other] Update to a version that can use OAuth.
        }
    .look = Business Central, “Help & Support”, version at the bottom of the page.

readiness-entra-version = Version { $version } cannot use an Entra registration for the connection.
    .title = The version can use an Entra registration
    .why = On-premises, the connection with client id and secret exists from 16.5.
    .do = Update to 16.5 or later, or use the legacy connection.
    .look = Business Central, “Help & Support”, version at the bottom of the page.

readiness-sdk-version-compatible = The Dynamics 365 SDK version fits the solution.
    .title = The Dynamics 365 SDK version fits the solution
    .why = An SDK version older than the server’s, or one that does not fit the solution file, fails with errors that do not name it.
    .do = Choose the SDK version that goes with the imported solution, equal to or newer than the server’s.
    .look = Business Central, “Microsoft Dynamics 365 Connection Setup”, “Dynamics 365 SDK Version”.

readiness-administrator-named = No administrator is named.
    .title = The administrator of Dataverse is named
    .why = Setting up needs somebody who may do everything in the environment, once.
    .do = Enter the user name of the administrator who will sign in during the set-up.
    .look = Ask the customer who administers Dynamics 365.

readiness-administrator-not-integration-user = { $user } is administrator and integration user at once.
    .title = Administrator and integration user are two accounts
    .why = Business Central refuses an integration user with the role System Administrator, and ignores every change that account makes.
    .do = Use a separate account as integration user.
    .look = Compare both user names in the set-up.

readiness-administrator-exists = { $user } is not a user of the environment.
    .title = The administrator is a user of the environment
    .why = The sign-in during the set-up ends without access.
    .do = Add the user to the environment, or name another administrator.
    .look = Power Platform admin centre, the environment, “Users”.

readiness-administrator-enabled = { $user } is disabled in the environment.
    .title = The administrator is enabled
    .why = A disabled user cannot sign in.
    .do = Enable the user; in Dataverse this follows the sign-in status and the licence in Microsoft 365.
    .look = Power Platform admin centre, the environment, “Users”, status.

readiness-administrator-licensed = { $user } has no licence for the environment.
    .title = The administrator is licensed
    .why = Business Central’s check of administrator credentials wants a licensed user.
    .do = Assign a licence for Dynamics 365 or Power Apps.
    .look = Microsoft 365 admin centre, “Active users”, “Licences and apps”.

readiness-administrator-is-system-administrator = { $state ->
        [warning] { $user } holds System Administrator through a team only.
       *[other] { $user } does not hold the role System Administrator.
    }
    .title = The administrator holds System Administrator
    .why = Importing the solution and creating roles needs this role. Business Central looks at roles held directly.
    .do = Assign System Administrator to the user directly, for the time of the set-up.
    .look = Power Platform admin centre, the environment, “Users”, “Manage security roles”.

readiness-administrator-is-system-customizer = { $user } does not hold the role System Customizer.
    .title = The administrator holds System Customizer
    .why = Older guides ask for it. Business Central notes its absence and goes on.
    .do = Assign System Customizer as well.
    .look = Power Platform admin centre, the environment, “Users”, “Manage security roles”.

readiness-administrator-other-role = { $user } holds administrative roles only.
    .title = The administrator holds a role for daily work
    .why = Older guides ask for one role that is not administrative, such as Sales Manager.
    .do = Assign such a role as well.
    .look = Power Platform admin centre, the environment, “Users”, “Manage security roles”.

readiness-administrator-entra-role = The administrator holds User Administrator in Entra.
    .title = The administrator holds User Administrator in Entra
    .why = The guide creates and changes users, which takes this Entra role.
    .do = Assign the Entra role User Administrator for the time of the set-up.
    .look = Entra admin centre, “Users”, the user, “Assigned roles”.

readiness-guide-runner-licence = Whoever runs the guide has a Business Central licence.
    .title = Whoever runs the guide has a Business Central licence
    .why = The guide “Set up a connection to Microsoft Dataverse” needs Essentials or Premium.
    .do = Assign Business Central Essentials or Premium to the person.
    .look = Microsoft 365 admin centre, “Active users”, “Licences and apps”.

readiness-integration-user-named = “{ $user }” is not a user name of an integration user.
    .title = The integration user is named
    .why = The connection signs in with it. Business Central asks for it with its domain.
    .do = Enter the user name with the part behind the @.
    .look = Business Central, “Microsoft Dynamics 365 Connection Setup”, “User Name”.

readiness-integration-user-exists = { $state ->
        [warning] Several users have the primary email { $user }.
       *[other] { $user } is not a user of the environment.
    }
    .title = The integration user is a user of the environment
    .why = Business Central looks for the user by primary email. Without one it skips checks silently, and with several it takes the first.
    .do = { $state ->
            [warning] Give each user a primary email of its own.
           *[other] Create the account with a licence and wait until it appears in the environment.
        }
    .look = Power Platform admin centre, the environment, “Users”.

readiness-integration-user-primary-email = { $user } is a sign-in name, but not the primary email of the user.
    .title = The user name is also the primary email
    .why = Business Central looks at the primary email only. It does not find the user, skips its checks and fails later.
    .do = Set the primary email of the user to the user name, and have the email address approved.
    .look = Power Platform admin centre, the environment, “Users”, the user, “Primary Email”.

readiness-integration-user-dedicated = { $user } is also the email of a salesperson.
    .title = The integration user is nobody’s own account
    .why = Changes made by the integration user are never synchronised, so that person’s work would stay behind.
    .do = Use an account that nobody works with.
    .look = Business Central, “Salespeople/Purchasers”.

readiness-integration-user-enabled = { $user } is disabled.
    .title = The integration user is enabled
    .why = Business Central refuses a disabled integration user.
    .do = Enable the user.
    .look = Power Platform admin centre, the environment, “Users”, status.

readiness-integration-user-licensed = { $state ->
        [warning] { $user } has no licence any more.
       *[other] { $user } has no licence.
    }
    .title = The integration user is licensed
    .why = { $state ->
            [warning] A non-interactive account may do without a licence, but Business Central’s own test asks for one. Which of the two wins is not verified.
           *[other] Without a licence the account does not appear as an active user, and the test of the connection refuses it.
        }
    .do = { $state ->
            [warning] Assign a licence if the test says that the user is not licensed.
           *[other] Assign a licence before setting the access mode.
        }
    .look = Microsoft 365 admin centre, “Active users”, “Licences and apps”.

readiness-integration-user-access-mode = { $user } has the access mode { $mode ->
        [0] Read-Write
        [1] Administrative
        [2] Read
        [3] Support User
        [4] Non-interactive
        [5] Delegated Admin
       *[other] { $mode }
    }.
    .title = The access mode of the integration user is right
    .why = After the set-up Business Central wants Non-interactive; before, Read-Write will do as well.
    .do = Set the access mode to Non-interactive.
    .look = Power Platform admin centre, the environment, “Users”, the user, “Access Mode”.

readiness-integration-user-flagged = { $user } is not marked as integration user.
    .title = The user is marked as integration user
    .why = The set-up marks the user. Without the mark Business Central’s requirements are not met.
    .do = Wait for the set-up to finish, or enable the connection again.
    .look = The field isintegrationuser of the user, in the Dataverse table User.

readiness-integration-user-has-role = { $user } holds no security role.
    .title = The integration user holds a role
    .why = A user without a role cannot read anything.
    .do = Assign the integration roles.
    .look = Power Platform admin centre, the environment, “Users”, “Manage security roles”.

readiness-integration-user-not-admin = { $state ->
        [warning] { $user } holds System Administrator through a team.
       *[other] { $user } holds the role System Administrator.
    }
    .title = The integration user is no System Administrator
    .why = Business Central refuses an integration user with this role.
    .do = Take the role away, or use another account.
    .look = Power Platform admin centre, the environment, “Users”, “Manage security roles”.

readiness-integration-user-integration-roles = { $user } lacks: { $roles }.
    .title = The integration user holds both integration roles
    .why = Business Central checks that both roles are assigned directly; a team does not count.
    .do = Assign the missing roles to the user, or run “Redeploy Integration Solution”.
    .look = Power Platform admin centre, the environment, “Users”, “Manage security roles”.

readiness-integration-user-dataverse-role = { $user } lacks: { $roles }.
    .title = The integration user holds Business Central Dataverse Integration
    .why = The connection works with the rights of this role.
    .do = Assign the role, or enable the connection again.
    .look = Power Platform admin centre, the environment, “Users”, “Manage security roles”.

readiness-integration-user-sales-pro-role = { $user } lacks: { $roles }.
    .title = The integration user holds the role for Sales Professional
    .why = In an environment with Sales Professional the integration needs a role of its own.
    .do = Run “Redeploy Integration Solution”, or assign the role.
    .look = Power Platform admin centre, the environment, “Users”, “Manage security roles”.

readiness-integration-user-password = The password of the integration user is final.
    .title = The password of the integration user is final
    .why = A password that must be changed at the first sign-in stops the connection.
    .do = Sign in once as the integration user and change the password, or clear the request.
    .look = Sign in with the account in a private browser window.

readiness-integration-user-mfa = Nothing but the password is asked of the integration user.
    .title = Nothing but the password is asked of the integration user
    .why = The connection signs in with user name and password alone. Multifactor authentication and Conditional Access stop it (AADSTS50076, 50079).
    .do = Exclude the account by policy, or plan a connection with an Entra registration.
    .look = Entra admin centre, “Conditional Access”, “What If” for the account.

readiness-non-interactive-limit = With the integration user there are { $count } non-interactive users.
    .title = There is room for a non-interactive user
    .why = An environment takes seven; older environments took five.
    .do = Disable non-interactive accounts that are not used.
    .look = Power Platform admin centre, the environment, “Users”, filter on access mode.

readiness-application-user-single = { $count ->
        [0] There is no application user for Business Central.
       *[other] There are { $count } application users for Business Central.
    }
    .title = There is exactly one application user
    .why = Business Central stops when it finds none, or more than one, for its application id.
    .do = { $count ->
            [0] Enable the connection again, which creates the user.
           *[other] Delete all but the one that is used.
        }
    .look = Power Platform admin centre, the environment, “Application users”.

readiness-base-solution-installed = The solution Business Central Dataverse Base Integration is not installed.
    .title = The Dataverse base integration solution is installed
    .why = The company row and the integration role come with it.
    .do = Enable the connection again, signed in as System Administrator.
    .look = make.powerapps.com, “Solutions”, “Managed”.

readiness-base-solution-current = The base integration solution has version { $version }, older than Business Central.
    .title = The base integration solution is as new as Business Central
    .why = An older solution lacks what newer versions expect.
    .do = Run “Redeploy Integration Solution”.
    .look = make.powerapps.com, “Solutions”, “Managed”, version.

readiness-integration-solution-installed = The solution MicrosoftDynamicsNavIntegration is not installed.
    .title = The sales integration solution is installed
    .why = Integration roles and the tables for statistics come with it.
    .do = Import the solution, signed in as System Administrator, while no other import runs.
    .look = make.powerapps.com, “Solutions”, “Managed”.

readiness-integration-solution-current = The sales integration solution has version { $version }, older than Business Central.
    .title = The sales integration solution is as new as Business Central
    .why = An older solution lacks what newer versions expect.
    .do = Run “Redeploy Integration Solution”.
    .look = make.powerapps.com, “Solutions”, “Managed”, version.

readiness-integration-tables-readable = A table of the integration solution is missing: { $tables }.
    .title = The tables of the integration solution are there
    .why = Business Central takes the solution for absent when it cannot read them.
    .do = Run “Redeploy Integration Solution”.
    .look = make.powerapps.com, “Tables”, “All”.

readiness-virtual-tables-solution = The solution for Business Central virtual tables is not installed.
    .title = The solution for virtual tables is installed
    .why = Virtual tables and business events come with it.
    .do = Install the Business Central Virtual Table app from AppSource.
    .look = make.powerapps.com, “Solutions”, “Managed”.

readiness-integration-roles-exist = Missing in the environment: { $roles }.
    .title = Both integration roles exist
    .why = They come with the sales integration solution and cannot be assigned before.
    .do = Import the solution again.
    .look = Power Platform admin centre, the environment, “Security roles”.

readiness-dataverse-role-exists = Missing in the environment: { $roles }.
    .title = The role Business Central Dataverse Integration exists
    .why = It comes with the base integration solution and cannot be assigned before.
    .do = Enable the connection again.
    .look = Power Platform admin centre, the environment, “Security roles”.

readiness-sales-hub-present = There is no app named Sales Hub.
    .title = Sales Hub is present
    .why = Salespeople open coupled records in this app. It may be missing in environments without Dynamics 365 Sales.
    .do = Install Dynamics 365 Sales in the environment.
    .look = make.powerapps.com, “Apps”.

readiness-security-group = Everybody needed is in the environment’s security group.
    .title = Everybody needed is in the environment’s security group
    .why = An environment with a security group hides everybody else, licensed or not.
    .do = Add integration user and salespeople to the group.
    .look = Power Platform admin centre, the environment, “Security group”.

readiness-ownership-model-chosen = { $state ->
        [warning] The Team model is chosen while an older Sales integration is upgraded.
       *[other] No ownership model is chosen.
    }
    .title = The ownership model is chosen
    .why = The model decides who owns synchronised records and whether salespeople are coupled. An upgrade expects Person.
    .do = Choose Person or Team with the customer.
    .look = Business Central, “Dataverse Connection Setup”, “Ownership Model”.

readiness-company-row = { $company } has no row in Dataverse.
    .title = The company has its row in Dataverse
    .why = Every synchronised record names the company by this row.
    .do = Run “Redeploy Integration Solution”.
    .look = make.powerapps.com, “Tables”, “Company” of the integration solution.

readiness-single-company = { $count } companies use the environment.
    .title = One company uses the environment
    .why = With several companies every mapping needs multi-company synchronisation, and documents need a company id.
    .do = Turn on multi-company synchronisation, or remove rows that are not used.
    .look = make.powerapps.com, “Tables”, “Company” of the integration solution.

readiness-business-unit = The business unit of { $company } is missing, disabled or not directly below the root.
    .title = The company has its business unit
    .why = Owning team and salespeople belong to it.
    .do = Put the unit back, or choose the business unit again in the set-up.
    .look = Power Platform admin centre, the environment, “Business units”.

readiness-owning-team = { $state ->
        [warning] The owning team “{ $team }” does not have the usual name.
       *[other] The company has no owning team.
    }
    .title = The owning team is there
    .why = Synchronised records belong to this team in the Team model, and salespeople join it in the Person model.
    .do = { $state ->
            [warning] Check that it is the right team.
           *[other] Run “Redeploy Integration Solution”.
        }
    .look = Power Platform admin centre, the environment, “Teams”.

readiness-owning-team-roles = { $team } lacks: { $roles }.
    .title = The owning team holds the integration roles
    .why = Records can be owned only by a team that may read them.
    .do = Run “Redeploy Integration Solution”, or assign the roles to the team.
    .look = Power Platform admin centre, the environment, “Teams”, “Manage security roles”.

readiness-local-currency-set = “LCY Code” is blank.
    .title = The local currency code is filled in
    .why = The connection cannot be enabled without it.
    .do = Enter the ISO code of the local currency.
    .look = Business Central, “General Ledger Setup”, “LCY Code”.

readiness-local-currency-accepted = { $state ->
        [warning] Dataverse may not accept { $currency } as local currency.
       *[other] Dataverse does not accept { $currency } as local currency.
    }
    .title = Dataverse accepts the local currency
    .why = Older versions want it to equal the base currency of the environment, which cannot be changed. Newer ones want it among the currencies of Dataverse, or the base currency with a rate in Business Central.
    .do = Add the currency in Dataverse, or the base currency with an exchange rate in Business Central. For older versions a new environment is needed.
    .look = Power Platform admin centre, the environment, “Currencies”; Business Central, “Currencies”.

readiness-currencies-have-rates = No exchange rate valid today: { $currencies }.
    .title = Every currency has an exchange rate
    .why = A currency without a rate stops the synchronisation of currencies.
    .do = Enter a rate, or delete currencies that are not used.
    .look = Business Central, “Currencies”, “Exchange Rates”.

readiness-salespeople-email = { $state ->
        [unmet] Without email: { $people }.
       *[other] Business Central has no salespeople to couple.
    }
    .title = Every salesperson has an email
    .why = Coupling finds the user by email. Without salespeople nobody owns synchronised records in the Person model.
    .do = Enter the email of each salesperson, or block those who left.
    .look = Business Central, “Salespeople/Purchasers”, “Email”.

readiness-salespeople-email-unique = Used more than once: { $people }.
    .title = Every email belongs to one salesperson
    .why = One user in Dataverse can be coupled to one salesperson.
    .do = Give each salesperson an email of their own, or block one of them.
    .look = Business Central, “Salespeople/Purchasers”, “Email”.

readiness-salespeople-have-users = Not found as primary email of a user: { $people }.
    .title = Every salesperson is a user in Dataverse
    .why = Only a user with the same primary email can be coupled. In the Person model customers cannot be synchronised without it.
    .do = Create the accounts, license them and add them to the environment, or correct the email.
    .look = Power Platform admin centre, the environment, “Users”.

readiness-salespeople-can-be-coupled = Cannot be coupled: { $people }.
    .title = The salespeople’s users can be coupled
    .why = Business Central offers users that are enabled, licensed and no integration users.
    .do = Enable and license these users.
    .look = Power Platform admin centre, the environment, “Users”.

readiness-salespeople-access-mode = Access mode is not Read-Write: { $people }.
    .title = The salespeople’s users can work in the app
    .why = With another access mode a person cannot change records.
    .do = Set the access mode to Read-Write.
    .look = Power Platform admin centre, the environment, “Users”, the user, “Access Mode”.

readiness-salespeople-role = { $state ->
        [warning] Other roles but not Salesperson: { $people }.
       *[other] Without any role: { $people }.
    }
    .title = The salespeople hold the role Salesperson
    .why = A user without a role cannot open the app, licensed or not. Another role may do the same.
    .do = Assign the role Salesperson.
    .look = Power Platform admin centre, the environment, “Users”, “Manage security roles”.

readiness-salespeople-licence = Without a Dynamics 365 Sales licence: { $people }.
    .title = The salespeople have a Sales licence
    .why = Dynamics 365 Sales opens with such a licence only.
    .do = Assign a Dynamics 365 Sales licence.
    .look = Microsoft 365 admin centre, “Active users”, “Licences and apps”.

readiness-salespeople-coupled = Every salesperson is coupled to a user.
    .title = Every salesperson is coupled to a user
    .why = In the Person model a customer whose salesperson is not coupled is not synchronised.
    .do = Couple each salesperson.
    .look = Business Central, “Salespeople/Purchasers”, “Couple Salespersons”.

readiness-salespeople-in-team = Not in the owning team: { $people }.
    .title = The salespeople’s users are in the owning team
    .why = Coupled users are added to the team, so these are probably not coupled.
    .do = Couple the salespeople, then run “Add Coupled Users to Team”.
    .look = Power Platform admin centre, the environment, “Teams”, members.

readiness-sales-order-options-exclusive = Legacy and bidirectional sales order integration are both chosen.
    .title = Only one kind of sales order integration is chosen
    .why = Business Central allows one of the two.
    .do = Turn one of them off.
    .look = Business Central, “Microsoft Dynamics 365 Connection Setup”.

readiness-sales-order-automation = Sales orders are to be created automatically, but legacy sales order integration is off.
    .title = Automatic sales orders have what they build on
    .why = Only orders of the legacy integration can be created automatically.
    .do = Turn on legacy sales order integration, or turn the automation off.
    .look = Business Central, “Microsoft Dynamics 365 Connection Setup”.

readiness-sales-order-flag = { $state ->
        [warning] Sales order integration is on in Dataverse, but not wanted.
       *[other] Sales order integration is off in Dataverse, but wanted.
    }
    .title = Sales order integration in Dataverse is as chosen
    .why = Dataverse decides by this setting whether orders can be submitted.
    .do = Turn “Enable Legacy Sales Order Integration” on or off again in Business Central.
    .look = Business Central, “Microsoft Dynamics 365 Connection Setup”, “Sales Order Integration is Enabled”.

readiness-no-submitted-orders = There are submitted sales orders.
    .title = No submitted orders keep sales order integration on
    .why = While there are, sales order integration cannot be turned off.
    .do = Finish or cancel the submitted orders first.
    .look = Sales Hub, “Orders”, status Submitted.

readiness-write-in-product = The write-in product is set.
    .title = The write-in product is set
    .why = An order line without a product from the catalogue becomes this item or resource. Without it such orders stop.
    .do = Choose type and number, and do not couple that item or resource.
    .look = Business Central, “Sales & Receivables Setup”, “Write-in Product Type” and “Write-in Product No.”.

readiness-mapping-jobs-present = No job for: { $jobs }.
    .title = Every mapping has its job
    .why = Without its job a mapping is never synchronised by itself.
    .do = Run “Use Default Synchronization Setup”, which resets changed mappings.
    .look = Business Central, “Job Queue Entries”, codeunit 5339.

readiness-feature-jobs-present = No job for codeunit: { $jobs }.
    .title = Every chosen feature has its job
    .why = Statistics, availability and sales orders each run in a job of their own.
    .do = Turn the feature off and on again, or run “Use Default Synchronization Setup”.
    .look = Business Central, “Job Queue Entries”.

readiness-jobs-without-error = Failed: { $jobs }.
    .title = No job has failed
    .why = A failed job does not run again by itself.
    .do = Open the error, put it right, and set the job to Ready.
    .look = Business Central, “Job Queue Entries”, “Show Error”.

readiness-jobs-not-on-hold = On hold: { $jobs }.
    .title = No job is on hold
    .why = A job on hold does not run. A job that sleeps because nothing happened has another status and is fine.
    .do = Set the job to Ready.
    .look = Business Central, “Job Queue Entries”, “Status”.

readiness-job-queue-running = The job queue runs.
    .title = The job queue runs
    .why = Jobs that nobody picks up stay Ready for ever.
    .do = Check that a job queue runs and that the person who started the jobs still has a licence.
    .look = Business Central, “Job Queue Entries”: “Earliest Start Date/Time” lies ahead after a run.

readiness-microsoft-app-consent = Consent to Microsoft’s own app cannot be seen.
    .title = Microsoft’s own app has consent
    .why = Business Central online connects with it.
    .do = Have an administrator accept it in the guide.
    .look = Entra admin centre, “Enterprise applications”, “Business Central Integration to Dataverse”.

readiness-registration-checked = The app registration is right.
    .title = The app registration is right
    .why = Redirect URI, permissions and flags decide whether anybody can sign in.
    .do = Check the manifest in Jetbridge and mend what it shows.
    .look = Jetbridge, “App registration”.

readiness-client-secret-current = { $state ->
        [warning] The client secret ends on { $end }.
       *[other] The client secret ended on { $end }.
    }
    .title = The client secret is valid
    .why = From that day Business Central cannot sign in.
    .do = Create a new secret and enter it in every company that uses the connection.
    .look = Entra admin centre, the registration, “Certificates & secrets”.

readiness-dataverse-connection-enabled = The connection to Dataverse is enabled.
    .title = The connection to Dataverse is enabled
    .why = Nothing is synchronised while it is off.
    .do = Turn on “Enabled”.
    .look = Business Central, “Dataverse Connection Setup”, “Enabled”.

readiness-sales-connection-enabled = The connection to Dynamics 365 Sales is enabled.
    .title = The connection to Dynamics 365 Sales is enabled
    .why = Items, prices, orders and invoices are synchronised only while it is on.
    .do = Turn on “Enabled”, after the connection to Dataverse.
    .look = Business Central, “Microsoft Dynamics 365 Connection Setup”, “Enabled”.

readiness-mappings-reviewed = Directions and filters were agreed.
    .title = Directions and filters were agreed
    .why = “Synch. Only Coupled Records” and filters decide what is created on the other side.
    .do = Go through the mappings with the customer and record what was chosen.
    .look = Business Central, “Integration Table Mappings”.

readiness-first-full-sync = The first full synchronisation ran in order.
    .title = The first full synchronisation ran in order
    .why = A table that refers to another one has to wait for it, or records fail.
    .do = Follow the order of the dependencies.
    .look = Business Central, “Dataverse Full Synch. Review”.

readiness-auditing-rechecked = Auditing is as it was before.
    .title = Auditing is as it was before
    .why = The base solution turns auditing off on some tables.
    .do = Turn auditing on again where the customer needs it.
    .look = Power Platform admin centre, the environment, “Audit settings”; the tables in make.powerapps.com.

## States, owners, groups

readiness-state-met = Met
readiness-state-unmet = Not met
readiness-state-warning = Worth a look
readiness-state-not-checked = Not checked
readiness-state-not-applicable = Not applicable

readiness-owner-consultant = You
readiness-owner-customer-admin = The customer’s administrator
readiness-owner-dynamics-admin = The Dynamics administrator
readiness-owner-wait = Nobody now; wait

readiness-group-connection = Connection
readiness-group-version = Version
readiness-group-administrator = Administrator
readiness-group-integration-user = Integration user
readiness-group-solutions-and-roles = Solutions and roles
readiness-group-company-and-ownership = Company and ownership
readiness-group-currency = Currency
readiness-group-salespeople = Salespeople
readiness-group-sales-orders = Sales orders
readiness-group-jobs = Jobs
readiness-group-registration = App registration
readiness-group-set-up-by-hand = Set-up by hand

# The sections of a snapshot.
readiness-section-dataverse-challenge = Call without a sign-in
readiness-section-dataverse-whoami = Who am I
readiness-section-dataverse-version = Version of Dataverse
readiness-section-dataverse-organization = Organisation
readiness-section-dataverse-currencies = Currencies in Dataverse
readiness-section-dataverse-users = Users
readiness-section-dataverse-roles = Security roles
readiness-section-dataverse-user-roles = Roles of users
readiness-section-dataverse-user-team-roles = Roles through teams
readiness-section-dataverse-solutions = Solutions
readiness-section-dataverse-app-modules = Apps
readiness-section-dataverse-business-units = Business units
readiness-section-dataverse-teams = Teams
readiness-section-dataverse-team-roles = Roles of teams
readiness-section-dataverse-team-members = Members of teams
readiness-section-dataverse-companies = Companies in Dataverse
readiness-section-dataverse-table-reads = Tables
readiness-section-dataverse-submitted-orders = Submitted sales orders
readiness-section-business-central-companies = Companies in Business Central
readiness-section-business-central-general-ledger-setup = General ledger setup
readiness-section-business-central-currencies = Currencies in Business Central
readiness-section-business-central-currency-exchange-rates = Exchange rates
readiness-section-business-central-salespeople = Salespeople
readiness-section-business-central-job-queue-entries = Job queue entries
readiness-section-directory-users = Licences in Entra
readiness-section-sign-in = Sign-in

# Why something was not checked; $reason is a word of a snapshot, $code what the service said or “none”.
readiness-not-checked-by-hand = No interface shows this. A person looks.
readiness-not-checked-not-looked = Nobody has looked yet.
readiness-not-checked-undecided = What was seen does not decide it.
readiness-not-checked-waits = Waits for: { $titles }
readiness-not-checked-section = { $reason ->
        [forbidden] { $section }: whoever signed in may not read this.
        [unauthorised] { $section }: the sign-in was not accepted.
        [not-found] { $section }: not there.
        [unreachable] { $section }: no connection.
        [timeout] { $section }: no answer in time.
        [throttled] { $section }: the service asked for a pause.
        [unavailable] { $section }: the service failed.
        [cancelled] { $section }: it was stopped before.
       *[other] { $section }: it was not asked for.
    }{ $code ->
        [none] {""}
       *[other] {" "}({ $code })
    }

# Checks as text, and a message to whoever acts. $owner is consultant, customer-admin, dynamics-admin, wait or another.
readiness-text-do = What to do: { $text }
readiness-text-owner = Who acts: { $text }
readiness-text-look = Where to look: { $text }
readiness-letter-greeting = Hello,
readiness-letter-opening = { $count ->
        [one] while checking the connection between Business Central and the environment { $environment } we found something that { $owner ->
            [customer-admin] an administrator of Microsoft 365 can put right
            [dynamics-admin] an administrator of the Dynamics 365 environment can put right
           *[other] is to be put right
        }:
       *[other] while checking the connection between Business Central and the environment { $environment } we found { $count } things that { $owner ->
            [customer-admin] an administrator of Microsoft 365 can put right
            [dynamics-admin] an administrator of the Dynamics 365 environment can put right
           *[other] are to be put right
        }:
    }
readiness-letter-end = A short word when it is done is enough; we check again then. Nothing was changed by the check.
