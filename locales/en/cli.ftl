# The words of jet, the command line: help texts first, then what stands around an answer. A command's description is
# cli-<path>; an argument's is cli-<path>-<argument> where it is special to the command, else cli-arg-<argument>.

## Headings of the help

cli-heading-usage = Usage:

cli-heading-commands = Commands

cli-heading-arguments = Arguments

cli-heading-options = Options

cli-value-command = COMMAND

cli-value-options = OPTIONS

cli-value-format = FORMAT

cli-value-language = LANGUAGE

cli-value-file = FILE

cli-value-domain = DOMAIN

cli-value-name = NAME

cli-value-character = CHARACTER

cli-value-encoding = ENCODING

cli-value-kind = KIND

cli-value-pattern = PATTERN

cli-value-table = TABLE

cli-value-who-name = WHO=NAME

cli-value-who-last-name = WHO=LAST NAME

cli-value-heading-column = HEADING=COLUMN

cli-value-column = COLUMN

cli-value-who-address = WHO=ADDRESS

cli-value-dir = DIR

cli-value-id = ID

cli-value-which = WHICH

cli-value-code = CODE

cli-value-number = NUMBER

cli-value-who-group = WHO=GROUP

cli-value-other = OTHER

cli-value-reader = READER

cli-value-url = URL

cli-value-type = TYPE

cli-value-address = ADDRESS

cli-value-form = FORM

cli-value-guid = GUID

cli-value-date = DATE

cli-value-tenant = TENANT

cli-value-shell = SHELL

## Commands

cli-jet = Checks the material of a Business Central and Dynamics 365 Sales integration before anyone signs in

cli-roster = Lists of people for Microsoft 365 and Microsoft Entra

cli-roster-check = Judge a list: what is wrong, where, why, and what to do

cli-roster-write = Write the files for the import, once no error is open

cli-roster-convert = Make files for an import out of whatever list the customer sent

cli-roster-compare = Compare a list with an earlier one: who is new, who is gone, what changed

cli-roster-coupling = Show salespeople beside what Dataverse will show of them after the import

cli-roster-template = Write an empty template

cli-roster-names = Propose user names for people

cli-explain = Explain a code of a finding, or an error of Entra, Dataverse or Business Central: what it means, who acts, what to do

cli-completions = Print the completions for a shell

cli-man = Write the manual pages into a folder

## Arguments

cli-arg-format = Form of the output: human, json or sarif; human by default

cli-arg-language = Language of the output: en, nb or nl; by default that of the computer

cli-arg-no-color = Print without colour, as with the variable NO_COLOR

cli-arg-help = Show this help

cli-arg-version = Show the version

cli-arg-file = The list: CSV or text in any encoding, or a workbook; - reads standard input

cli-arg-profile = The template meant when the headings fit several: { $profiles }

cli-arg-verified-domain = A verified domain of the customer; repeat for each. Without any, domains are not compared

cli-arg-bc-integration = Also warn of lengths that synchronisation cannot write back to Business Central

cli-arg-sheet = The sheet of the workbook to read, also a hidden one

cli-arg-delimiter = The separator of the columns (a character, or tab) instead of the one found

cli-arg-encoding = The encoding (utf-8, utf-16le, utf-16be, windows-1252, iso-8859-1) instead of the one found

cli-arg-all = List every finding instead of the first 10,000

cli-arg-out = The folder the files are written to

cli-arg-target = The template to write: { $profiles }, or entra

cli-arg-template = A template downloaded from Microsoft, in any language, whose heading row is written

cli-arg-username-pattern = Propose user names by this pattern where one is missing, such as {"'{first}.{last}'"} or {"'{code}'"}; needs --domain

cli-arg-domain = The domain of proposed user names

cli-arg-transliteration = How letters such as ø and ü are written in user names: strip, nordic_long, german or icao

cli-arg-fix = Which repairs to make: safe or none; safe by default

cli-arg-accept = Write in spite of errors of this code; repeat for each

cli-arg-max-users = Largest number of people in one file; 249 by default

cli-arg-split-by-country = Write one file per country

cli-arg-force = Replace files that are there already

cli-arg-exclude = Leave out what is usually nobody who needs a user: blocked, privacy-blocked, coupled, shared-mailbox, hidden-row, hidden-column

cli-arg-user-name = The user name of one person by code, name or address; goes before everything else; repeat for each

cli-arg-last-name = Where the last name of one person begins, such as {"'Kari Moe Lie=Moe Lie'"}; repeat for each

cli-arg-taken = A list of user names that are taken already, such as an export of the customer's users

cli-arg-join = A second list with the email addresses this one lacks; people are met by code, else by name

cli-arg-join-by = By what people of the two lists are met: code or name

cli-arg-choose = The address of one person the second list leaves in doubt, - for none of it; repeat for each

cli-arg-map = What a column is by our name for it, such as {"'Jobb=job_title'"}; - for not used; repeat for each

cli-arg-guess = Take unknown headings for what they most likely are

cli-arg-usage-location = Two-letter code of where licences count for people whose country says nothing

cli-arg-passwords = Make initial passwords where the template asks for them, and write them to this file too, for its owner's eyes only

cli-arg-split-by-group = Write one file per licence group

cli-arg-licence-group = The licence group of one person by code, name or address; repeat for each

cli-arg-manifest = Also write a manifest: who is in which file, with fingerprints, as JSON and as a page to print

cli-arg-other = The earlier list, or Microsoft's result file without passwords

cli-arg-other-sheet = The sheet of the earlier workbook

cli-roster-coupling-out = The CSV file to write, instead of printing it

cli-arg-sample = Add a row with an example person

cli-roster-template-profile = The template: { $profiles }

cli-roster-template-out = The file to write; - prints it

cli-roster-names-file = The request as JSON; - reads standard input

cli-arg-code = A code such as roster/upn-no-at, with or without the part before the slash; an error such as AADSTS65001 or 0x80040220; or - for any text with an error in it

cli-arg-shell = The shell: bash, elvish, fish, powershell or zsh

cli-arg-dir = The folder the pages are written to

## Around an answer

cli-error = error

cli-warning = warning

cli-info = hint

cli-why = why

cli-do = what to do

cli-fix = repair

cli-source = source

cli-source-unverified = { $source } (not verified)

cli-source-design = a choice of Jetbridge

cli-error-cause = likely cause

cli-error-owner = who acts

cli-error-search = search for

cli-error-letter = message to send

cli-error-none = The text holds ids, but no code.

cli-error-unknown = The reference does not know this code.

cli-written = { $count ->
        [one] One file written.
       *[other] { $count } files written.
    }

cli-written-file = { $users ->
        [one] { $path }: one person, { $bytes } bytes, SHA-256 { $sha256 }
       *[other] { $path }: { $users } people, { $bytes } bytes, SHA-256 { $sha256 }
    }

cli-not-written = Nothing was written: errors are open.
cli-not-decided = Nothing was written: it is not decided yet who is meant.

cli-progress-read = Reading … { $percent } %

cli-progress-review = Checking … { $percent } %

cli-progress-write = Writing … { $percent } %

cli-progress-change = Changing … { $percent } %

cli-progress-prepare = Preparing … { $percent } %

cli-progress-search = Searching … { $percent } %

cli-progress-compare = Comparing … { $percent } %

cli-passwords-inside = These files hold initial passwords. Only you can read them; hand them over in person and delete them after the import.

cli-compare-person = { $name } ({ $id }), line { $line }

cli-compare-named = { $name }, line { $line }

cli-compare-difference = { $column }: “{ $before }” became “{ $after }”

cli-compare-new = { $count ->
        [one] One person is new:
       *[other] { $count } people are new:
    }

cli-compare-gone = { $count ->
        [one] One person is gone:
       *[other] { $count } people are gone:
    }

cli-compare-changed = { $count ->
        [one] One person changed:
       *[other] { $count } people changed:
    }

cli-compare-same = { $count ->
        [one] One person is the same in both.
       *[other] { $count } people are the same in both.
    }

cli-join-matched = { $count ->
        [one] One address was taken from the second list.
       *[other] { $count } addresses were taken from the second list.
    }

cli-join-question = { $name } may be: { $candidates }

cli-join-choose = Decide with --choose, for each person of whom it is not certain.

cli-join-missing = { $count ->
        [one] The second list does not know one person.
       *[other] The second list does not know { $count } people.
    }

cli-fixed = { $count ->
        [one] One finding was repaired.
       *[other] { $count } findings were repaired.
    }

cli-clean = { $records ->
        [one] One person, nothing found.
       *[other] { $records } people, nothing found.
    }

cli-summary = { $records ->
        [one] One person
       *[other] { $records } people
    }: { $errors ->
        [0] no errors
        [one] one error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    }, { $hints ->
        [0] no hints
        [one] one hint
       *[other] { $hints } hints
    }.

cli-truncated = { $count ->
        [one] One more finding is not listed; --all lists it.
       *[other] { $count } more findings are not listed; --all lists them.
    }

cli-no-proposal = no proposal

## Connection strings

cli-connection = Connection strings for Dataverse and Business Central

cli-connection-parse = Read a string as .NET reads it and print its pairs

cli-connection-check = Judge a string: what the client would do, what is wrong, why, and what to do

cli-connection-build = Write pairs as a string that reads back as it was meant

cli-connection-redact = Print a string without its secrets

cli-connection-url = Say where an address leads: kind, region, organisation

cli-connection-template = Print the string Business Central itself writes

cli-connection-parse-file = The string; - reads standard input

cli-connection-check-file = The string, or with --peel a file that holds one; - reads standard input

cli-connection-redact-file = The string; - reads standard input

cli-connection-build-file = The pairs as JSON, an object with "pairs"; - reads standard input

cli-arg-reveal = Also print the secrets

cli-connection-check-target = Who will read the string: dataverse or business-central; dataverse by default

cli-arg-peel = First find the string in what it is wrapped in: XML, JSON, quotes, a script

cli-arg-address = The address

cli-arg-auth = Authentication type as stored: Office365, AD, IFD or OAuth

cli-arg-credential = What Office365 signs in with: client_secret, certificate or password; client_secret by default

cli-arg-server = Server address

cli-arg-user = User name, DOMAIN\user or user@domain

cli-connection-template-domain = Domain, where it is not part of the user name

cli-arg-proxy = SDK version

cli-connection-clean = Nothing to say about this string.

cli-connection-unreadable-at = (unreadable connection string: { $error } at { $at })

cli-connection-unreadable = (unreadable connection string: { $error })

cli-connection-unknown-key = (unknown key)

cli-connection-set = (set)

cli-connection-place = units { $start } to { $end }

## App registrations

cli-registration = App registrations in Entra

cli-registration-plan = Print the steps to the right registration, or a script that takes them

cli-registration-check = Judge a manifest: what is wrong, why, and what to do

cli-arg-deployment = What the registration is for: bc-online, bc-onprem-entra, bc-legacy or desktop; may be given several times

cli-registration-plan-facts = What is known of the customer, as JSON: name, tenant_id, environment_url, web_client_url, app_id, tenants; - reads standard input

cli-arg-form = markdown, html, az, az-powershell, powershell, m365, graph, bicep or manifest; markdown by default

cli-registration-check-file = The manifest; - reads standard input

cli-arg-app-id = The AppId it should have

cli-arg-web-client-url = Address of the Business Central web client

cli-arg-tenants = How many tenants use it; 1 by default

cli-arg-today = The day to judge end dates by, as 2026-01-31; today by default

cli-arg-repair = Also print the repaired manifest and the command that repairs the registration

cli-registration-clean = Nothing to say about this registration.

cli-registration-no-repair = There is nothing a change to the manifest would repair.

## Environments

cli-readiness = What an environment must be

cli-readiness-judge = Judge a snapshot of an environment against the facts about a customer

cli-readiness-judge-file = The snapshot; - reads standard input

cli-readiness-judge-facts = The facts about the customer, as JSON

## Practice

cli-practice = Serve a practice tenant on this computer until Ctrl-C

cli-practice-trouble = What goes wrong from the start; the panel switches it later

cli-practice-snapshot = Serve this snapshot of an environment instead of Contoso; - reads standard input

cli-practice-begun = Practice tenant. Nothing here is Microsoft's, and nothing leaves this computer. Ctrl-C ends it.

cli-practice-graph = Microsoft Graph

cli-practice-discovery = List of environments

## Reference

cli-reference = Print what is documented, in English as the sources have it

cli-arg-table = roles, licences, mappings, rules, jobs, scopes, fields, accounts or access-modes

cli-readiness-run = Sign in, look at the environment, and judge it

cli-arg-facts = The facts about the customer, as JSON; they name the environment

cli-arg-client = Application (client) id of the registration that signs in

cli-arg-tenant = The customer’s tenant, by id or domain; the one the environment names by default

cli-arg-device-code = Sign in with a code on another device instead of the browser

cli-arg-secret-file = Sign the app in by itself, with the client secret in this file; - reads standard input

cli-arg-certificate-file = Sign the app in by itself, with the certificate and its key in this PEM file; - reads standard input

cli-arg-practice = Go to the practice tenant whose addresses are in this file

cli-arg-save-snapshot = Save what was seen, to be judged again; it holds no secret

cli-connection-test = Test settings stage by stage, before they are saved

cli-connection-test-file = The connection string; - reads standard input

cli-connection-test-target = Who will read the string: dataverse or business-central; dataverse by default

cli-connection-test-facts = The facts about the customer, as JSON; without them the test ends with the first call

cli-connection-test-client = Application (client) id of the registration that signs in; the one in the string by default

cli-sign-in-open = Open this address in the browser and sign in:

cli-sign-in-code = Open { $address } and enter the code { $code }

cli-sign-in-done = You are signed in

cli-sign-in-refused = The sign-in was refused

cli-sign-in-close = You can close this page and go back.
