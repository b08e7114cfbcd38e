# Kinds of finding on who is what. The value says what is, .why why it matters, .do what to do; .title heads a group
# of the kind. Names of roles and access modes stay as they are in every language.

accounts-administrator-is-integration-user = { $user } is administrator and integration user at once.
    .title = One account for two tasks
    .why = Business Central refuses an integration user with the role System Administrator, and never carries over changes which that account makes.
    .do = Name a separate account as integration user.

accounts-integration-user-is-system-administrator = { $user } is integration user and System Administrator.
    .title = Integration user with System Administrator
    .why = Business Central refuses the account at the test of the connection, and with this role one password opens everything.
    .do = Take the role away. The integration roles are enough.

accounts-integration-user-roles-missing = { $user } has one of the two integration roles; { $role } is missing.
    .title = One integration role of two
    .why = Business Central wants both roles, given directly to the user.
    .do = Assign { $role } as well. The integration solution brings the role.

accounts-integration-user-access-mode = { $user } has access mode { $mode ->
        [administrative] Administrative
        [read] Read
        [support-user] Support User
       *[other] Delegated Admin
    }.
    .title = Access mode the connection cannot use
    .why = Business Central takes Read-Write before the set-up and Non-interactive, and refuses every other mode.
    .do = Set the access mode to Non-interactive.

accounts-integration-user-unlicensed-too-early = { $user } has no licence and is not non-interactive yet.
    .title = Licence taken back too early
    .why = Without a licence an account does not reach Dataverse, so its access mode cannot be set there.
    .do = Give it a licence, wait until Dataverse knows the user, and set the access mode first.

accounts-integration-user-licence-returned = { $user } is non-interactive and shall have no licence.
    .title = Licence of the integration user taken back
    .why = The guides let the licence go, but the test of “Microsoft Dynamics 365 Connection Setup” asks for one. Seen in Microsoft’s source of later versions; not verified for the oldest ones.
    .do = Keep the licence. Without it, expect the error that the user is not licensed.

accounts-integration-user-email-differs = { $user } is not the primary e-mail of the integration user, { $email }.
    .title = Name and primary e-mail differ
    .why = Business Central looks the user up by primary e-mail. When it finds nobody, its checks of roles and licence are passed over, and the failure comes later.
    .do = Enter { $email } as user name in Business Central, or change the primary e-mail of the user.

accounts-integration-user-name-form = { $user } has { $form ->
        [domain] no domain in front.
       *[address] no @.
    }
    .title = Name in the wrong form
    .why = { $form ->
        [domain] With Active Directory, Business Central takes a user name only as domain\name.
       *[address] With OAuth, Business Central takes a user name only as an address with @.
    }
    .do = { $form ->
        [domain] Enter the name as domain\name.
       *[address] Enter the primary e-mail of the user.
    }

accounts-integration-user-is-salesperson = { $user } is integration user and salesperson.
    .title = Integration user who works
    .why = Changes made by the integration user are never carried over, so the work of this person stays behind.
    .do = Use an account that nobody works with.

accounts-integration-user-not-needed = { $user } is not needed as integration user.
    .title = Integration user not needed
    .why = With Entra, Business Central makes an application user by itself. It needs no licence and no password.
    .do = Leave the account out.

accounts-non-interactive-limit = With the integration user there are { $count } non-interactive users; an environment takes { $limit }.
    .title = Non-interactive users
    .why = An environment takes seven non-interactive users; older guides say five. Application users do not count.
    .do = Disable non-interactive accounts that are not used.

accounts-administrator-unlicensed = { $because ->
        [access-mode] { $user } has access mode Administrative, which goes with no licence.
       *[licence] { $user } has no licence.
    }
    .title = Administrator without licence
    .why = Business Central wants a licensed user when the administrator signs in. Without a licence an administrator reaches settings only.
    .do = Give the account a licence and access mode Read-Write until the connection is set up.

accounts-administrator-non-interactive = { $user } is non-interactive.
    .title = Administrator who cannot sign in
    .why = A non-interactive user has no web interface, so nobody can sign in with it during the set-up.
    .do = Use an account with access mode Read-Write.

accounts-salesperson-repeated = { $user } stands { $count } times among the salespeople.
    .title = User name used more than once
    .why = A user of Dataverse is coupled with one salesperson, so the others would be left over.
    .do = Give each person a user name, or remove the repetition.

accounts-salespeople-without-licence = { $licence ->
        [none] { $count ->
            [one] One salesperson shall have no licence.
           *[other] { $count } salespeople shall have no licence.
        }
       *[other] { $licence } does not open Dynamics 365 Sales; { $count ->
            [one] one salesperson has it.
           *[other] { $count } salespeople have it.
        }
    }
    .title = No licence for Dynamics 365 Sales
    .why = Without one a person cannot work in Dynamics 365 Sales, and does not appear among the users who can be coupled.
    .do = Choose a licence of Dynamics 365 Sales.

accounts-licence-name-old = { $licence } is an old licence.
    .title = Old licence name
    .why = The guide of 2019 names it. Today there are Sales Professional, Sales Enterprise and Sales Premium.
    .do = Choose the licence the customer really has. Nothing needs to change where the old plan is still active.

accounts-licences-short = { $needed } licences of { $licence } are needed, the customer has { $owned }; { $missing } missing.
    .title = Too few licences
    .why = The import creates the users all the same, and the last of them stay without licence.
    .do = Order the missing licences before the import, or choose another licence for some people.

## What each account needs, in short. Why, what to do and where to look are said by readiness-<expectation>.

accounts-check-administrator-licence = Licence
accounts-check-administrator-access-mode = Enabled, access mode Read-Write
accounts-check-administrator-role = Role System Administrator
accounts-check-administrator-customizer = Role System Customizer
accounts-check-administrator-other-role = One more, non-administrative role
accounts-check-administrator-entra-role = Entra role User Administrator
accounts-check-guide-runner-licence = Business Central licence for whoever runs the guide
accounts-check-administrator-not-integration-user = Not the integration user
accounts-check-integration-user-licence = Licence
accounts-check-integration-user-access-mode = Access mode Non-interactive
accounts-check-integration-user-not-admin = Not System Administrator
accounts-check-integration-user-roles = Both integration roles
accounts-check-integration-user-dataverse-role = Role Business Central Dataverse Integration
accounts-check-integration-user-sales-pro-role = Role for Sales Professional, where it is used
accounts-check-application-user = Exactly one application user
accounts-check-integration-user-email = Found by primary e-mail
accounts-check-integration-user-dedicated = Used by nobody in daily work
accounts-check-integration-user-password = No change of password pending
accounts-check-integration-user-mfa = No multifactor stops the sign-in
accounts-check-integration-user-limit = Room among the non-interactive users
accounts-check-salespeople-licence = Licence for Dynamics 365 Sales
accounts-check-salespeople-access-mode = Access mode Read-Write
accounts-check-salespeople-role = Role Salesperson
accounts-check-salespeople-email = E-mail agrees with Business Central
accounts-check-salespeople-coupled = Coupled
accounts-check-security-group = In the environment’s security group, if it has one

## The order for the integration user: what, .where, .why, and .wrong for what to do when it does not come out right

accounts-step-create = Create the user
    .where = Microsoft 365 admin centre, “Active users”
    .why = The account belongs to the integration alone, so that nobody’s work goes through it.
    .wrong = The name is taken: somebody made the account before. Look at what it is used for.

accounts-step-licence = Give it a licence
    .where = Microsoft 365 admin centre, the user, “Licences and apps”
    .why = Without a licence the user does not reach Dataverse at all.
    .wrong = No licence is free: see the licences below.

accounts-step-wait = Wait until Dataverse knows it
    .where = Power Platform admin centre, the environment, “Users”
    .why = Microsoft 365 hands the user on by itself, usually in minutes. Free plans and trials hand on only at first access.
    .wrong = It does not appear: sign out, close all browsers and sign in again; then take the licence away and give it again; after that open a case with support from the admin centre. A security group of the environment keeps others out.

accounts-step-roles = Set the roles
    .where = Power Platform admin centre, the user, “Manage security roles”
    .why = Business Central counts roles given directly, not through a team. It wants both integration roles and not System Administrator.
    .wrong = The roles are not offered: the integration solution is not imported yet.

accounts-step-mode = Make it non-interactive
    .where = Power Platform admin centre, the user, “Access mode”: Non-interactive
    .why = A non-interactive user reaches Dataverse by program only. A System Administrator sets it.
    .wrong = It is refused: the environment has its seven non-interactive users already.

accounts-step-return-licence = Take the licence back
    .where = Microsoft 365 admin centre, the user, “Licences and apps”
    .why = A non-interactive user needs no licence any more.
    .wrong = The user disappears or is disabled: the access mode was not saved. Give the licence again and begin at the waiting.

accounts-step-keep-licence = Keep the licence
    .where = Microsoft 365 admin centre, the user, “Licences and apps”
    .why = Dataverse would let it go, but the test of “Microsoft Dynamics 365 Connection Setup” asks for a licensed user. Seen in Microsoft’s source of later versions; not verified for the oldest ones.
    .wrong = The test says that the user is not licensed: give the licence again.

accounts-step-verify = Verify
    .where = Power Platform admin centre, the user
    .why = The user is enabled, still Non-interactive, and its primary e-mail is the name entered in Business Central.
    .wrong = The mode is Read-Write again: set it once more before anything else.

accounts-step-consent = Consent to the app
    .where = The set-up guide in Business Central
    .why = An administrator agrees once that the app may reach Dataverse.
    .wrong = No sign-in window opens: allow pop-ups from login.microsoftonline.com.

accounts-step-enable = Turn the connection on
    .where = “Dataverse Connection Setup”, “Enabled”
    .why = Business Central makes the application user by itself and gives it the roles. Nothing is created by hand.
    .wrong = The administrator who signs in needs System Administrator in the environment and the Entra role User Administrator.

accounts-step-app-verify = Verify
    .where = Power Platform admin centre, the environment, “Application users”
    .why = Exactly one application user stands for the app, with the integration roles and without System Administrator.
    .wrong = There are two of them: the connection was set up twice. Keep one.

## Older guides and today

accounts-fact-administrator-roles = Roles of the administrator
    .then = System Administrator, System Customizer and one non-administrative role, such as Sales Manager.
    .now = System Administrator. A missing System Customizer is only logged.

accounts-fact-administrator-entra = Role in the tenant
    .then = None is named; the account is the one that administers Business Central.
    .now = User Administrator in Entra, besides System Administrator in the environment.

accounts-fact-administrator-after = After the set-up
    .then = The account stays administrator in Dynamics 365.
    .now = It is used once and may be removed. It needs no Business Central licence; whoever runs the guide online does.

accounts-fact-integration-account = Who is integration user
    .then = A dedicated account of the organisation, with password.
    .now = With Entra an application user that Business Central makes by itself, without licence. Older connections still use an account.

accounts-fact-integration-licence = Licence of the integration user
    .then = Needed once; it may go when the user is non-interactive.
    .now = The same in Dataverse. But the test of “Microsoft Dynamics 365 Connection Setup” asks for a licensed user, so keep it there. Not verified for the oldest versions.

accounts-fact-integration-mode = Access mode of the integration user
    .then = Non-interactive is recommended once the connection is made.
    .now = Business Central demands Non-interactive after the set-up, and Read-Write or Non-interactive before it.

accounts-fact-integration-roles = Roles of the integration user
    .then = Dynamics 365 Business Central Integration Administrator and Integration User; not System Administrator.
    .now = Business Central Dataverse Integration, with Sales both integration roles as well; with Entra Business Central gives them by itself.

accounts-fact-non-interactive-limit = Non-interactive users in one environment
    .then = Five.
    .now = Seven. Application users do not count.

accounts-fact-salespeople-licence = Licence of the salespeople
    .then = Dynamics 365 Customer Engagement Plan.
    .now = Dynamics 365 Sales Professional, Enterprise or Premium.

accounts-fact-salespeople-role = Roles of the salespeople
    .then = Salesperson, and Integration User for everyone who uses the integration.
    .now = Salesperson. Opening records in Business Central needs read on nav_connection, and read, write, delete on nav_defaultconnection.

accounts-fact-salespeople-availability = Role for item availability
    .then = Dynamics 365 Business Central Product Availability User.
    .now = No longer listed; a job carries availability over. From which version on was not verified.

## Access modes: .may says what such a user may do, .licence what it means for the licence

accounts-mode-read-write = Read-Write
    .may = Everything its security roles allow, in the apps and by program. What everybody gets who has a licence.
    .licence = Needs a licence.

accounts-mode-administrative = Administrative
    .may = Settings only, no sales data. What administrators without a licence get.
    .licence = Needs no licence.

accounts-mode-read = Read
    .may = Not used by this integration.
    .licence = Not documented here.

accounts-mode-support-user = Support User
    .may = Not used by this integration.
    .licence = Not documented here.

accounts-mode-non-interactive = Non-interactive
    .may = By program only; no app and no admin centre. At most seven in an environment.
    .licence = Needs a licence once, to reach Dataverse; afterwards none. The environment’s security group still counts.

accounts-mode-delegated-admin = Delegated Admin
    .may = Not used by this integration.
    .licence = Not documented here.
