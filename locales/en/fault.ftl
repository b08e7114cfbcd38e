# What our own work could not do. The value says what happened, .do what helps. A fault ends the work; findings on the
# user's material are in the files of their rooms.

## Files and folders

fault-file-missing = There is no file “{ $name }”.
    .do = Check the name and the folder.

fault-file-denied = “{ $name }” cannot be read: access is denied.
    .do = Copy the file to a folder of your own, or ask its owner for access.

fault-file-unreadable = “{ $name }” cannot be read.
    .do = Close it in other programs and check that the drive is still connected.

fault-file-too-large = “{ $name }” is larger than { $megabytes } MB.
    .do = Check that it is the right file. Lists of this size are read by the command line, jet.

fault-file-exists = { $count ->
        [one] “{ $name }” is there already, and it was not replaced.
       *[other] “{ $name }” and others are there already ({ $count } files), and none was replaced.
    }
    .do = Choose another folder or say that files may be replaced (--force at the command line).

fault-file-unwritable = “{ $name }” could not be written, so nothing was.
    .do = Close the file in other programs, or choose another folder.

fault-folder-denied = “{ $name }” could not be written: the folder does not allow it.
    .do = Choose a folder of your own.

fault-disk-full = “{ $name }” could not be written: the disk is full.
    .do = Free some space or choose another drive. Nothing was written.

fault-no-list = No list of people is open.
    .do = Open the list under “Salespeople” first, or enter the people here.

fault-browser-start = The browser did not start.
    .do = Open https://entra.microsoft.com in a browser.

fault-folder-missing = No folder has been chosen for the files.
    .do = Choose a folder.

fault-folder-show = The folder could not be shown.
    .do = Open it in the file manager yourself.

fault-nothing-written = Nothing has been written yet.
    .do = Write the files first.

## The window

fault-clipboard-unavailable = The clipboard cannot be reached.
    .do = Copy the list again, or open it from a file.

fault-clipboard-empty = The clipboard holds no text.
    .do = Copy the cells of the list first, headings included.

fault-preferences-save = The settings could not be saved.
    .do = They hold until the window closes. Check that there is space on the disk.

fault-list-closed = This list is no longer open.
    .do = Open it again.

fault-stopped = Stopped.
    .do = Nothing was changed.

fault-work-lost = The work ended without an answer.
    .do = This is a defect of Jetbridge. What was open is unchanged; the log has the details.

## Workbooks

fault-not-a-list = This is no list, but { $kind ->
        [pdf] a PDF document
        [picture] a picture
        [archive] a packed folder
        [program] a program
       *[document] a text document
    }.
    .do = Open the workbook or text file it was made from, or copy the table out of it and paste it.

fault-workbook-damaged = The workbook is damaged and cannot be read.
    .do = Open it in a spreadsheet program, save it anew, and open that copy.

fault-workbook-protected = The workbook is protected by a password.
    .do = Save a copy without a password and open that copy.

fault-workbook-too-large = The workbook holds more than any list of people.
    .do = Check that it is the right file, or copy the list into a workbook of its own.

fault-sheet-missing = The workbook has no sheet “{ $name }”.
    .do = Its sheets are: { $sheets }.

## Reading a list

fault-encoding-unknown = There is no encoding “{ $encoding }”.
    .do = Usual ones are utf-8, utf-16le, utf-16be, windows-1252 and iso-8859-1.

fault-delimiter-unknown = “{ $delimiter }” cannot separate columns.
    .do = Give one character, such as a comma, a semicolon or a vertical bar, or tab.

fault-profile-unknown = There is no template “{ $profile }”.
    .do = jet roster write --help lists the templates.

fault-template-unknown = No template has { $columns } columns.
    .do = Download the template for adding multiple users again and open that file.

fault-randomness-missing = The operating system gave no random numbers, so no passwords could be made.
    .do = Start the computer anew and write the files again.

fault-errors-open = { $count ->
        [one] One error is open, so nothing was written.
       *[other] { $count } errors are open, so nothing was written.
    }
    .do = Correct them, or accept them by their code.

fault-nothing-to-write = The list holds nobody to write.
    .do = Check that the right file and sheet are open and that its columns are known.

fault-edit-outside = The change lies outside the list.
    .do = The list was changed meanwhile. Look at it again and repeat the change.

fault-key-unknown = There is no column “{ $key }”.
    .do = Choose one of the columns that are offered.

fault-list-too-large = The list is too large to be opened for writing.
    .do = Split the file, or check it as it is: checking has no such limit.

## Proposed user names

fault-names-request = The request for user names is not as described.
    .do = It is one JSON object with pattern, transliteration, domain, taken and people.

fault-names-pattern-brace = The pattern has “{ $found }”, which is not a part of a name.
    .do = Use {"{"}first{"}"}, {"{"}last{"}"}, {"{"}f{"}"}, {"{"}l{"}"}, or a length such as {"{"}first:3{"}"}.

fault-names-pattern-character = The pattern has “{ $found }”, which no user name may hold.
    .do = Use letters, digits, dots, hyphens and underscores between the parts.

fault-names-pattern-empty = The pattern gives no name.
    .do = Use at least one part of a name, such as {"{"}first{"}"}.

fault-names-domain-missing = No domain is given for the user names.
    .do = Give the domain that stands behind the @.

fault-names-domain = “{ $domain }” cannot be the domain of a user name.
    .do = A domain holds letters, digits, dots, hyphens and underscores.

## The command line

fault-command-unknown = There is no command “{ $command }”.
    .do = jet --help lists the commands.

fault-command-missing = A command is missing.
    .do = jet --help lists the commands.

fault-option-unknown = There is no option “{ $option }”.
    .do = --help after the command lists its options.

fault-option-not-text = An argument holds bytes that are no text.
    .do = Type it again, in a terminal that writes UTF-8. Only names of files may hold such bytes.

fault-option-missing = “{ $option }” is missing.
    .do = --help after the command says what it needs.

fault-option-value = “{ $value }” does not fit { $option }.
    .do = --help after the command says what it takes.

fault-option-value-missing = { $option } needs a value.
    .do = --help after the command says which.

fault-option-repeated = { $option } is given more than once.
    .do = Give it once.

fault-option-conflict = { $option } and { $other } do not go together.
    .do = Give one of them.

fault-code-unknown = “{ $code }” is not a code Jetbridge knows.
    .do = Give a code of a finding (docs/rules.md lists them) or an error such as AADSTS65001 or 0x80040220.

fault-error-none = The text holds no code and no id of an error.
    .do = Paste the whole page or answer: the code (AADSTS and digits, or 0x) and the ids are often at its end.

fault-format-unavailable = This command has no output as { $format }.
    .do = Use human or json.

fault-input-unreadable = Standard input cannot be read.
    .do = Give the name of a file instead.

fault-input-twice = Standard input (-) was given twice.
    .do = Give the name of a file for one of the two.

fault-output-unwritable = The output cannot be written.
    .do = Check where it is sent to and that there is space.

## App registration

fault-registration-nothing-to-create = A Business Central online deployment needs no registration, so there is no script to write.
    .do = Choose markdown or html.

fault-facts-unreadable = The facts cannot be read.
    .do = They are a JSON object.

fault-facts-value = The facts hold a value that does not fit at { $pointer }.
    .do = Correct the value there.

## Connection strings

fault-connection-text = The connection string is not text in UTF-8.
    .do = Save it as UTF-8, or paste it into the window.

fault-connection-pairs = The pairs are not as described. Line { $line }, column { $column }.
    .do = Write them as JSON: an object with "pairs", a list of lists of a key and a value or null.

fault-connection-none-found = No connection string was found there.
    .do = Copy or choose the text that holds one; it begins with a setting such as AuthType or Url.

fault-connection-open-errors = { $count ->
        [1] One error is still open, so the string stays here.
       *[other] { $count } errors are still open, so the string stays here.
    }
    .do = Repair them first.

fault-connection-too-long = The text is longer than any connection string.
    .do = Choose the part that holds the connection string.

fault-connection-changed = What was to be changed is no longer there.
    .do = Look at the connection again and repeat it.

fault-connection-key = The key of pair { $pair } cannot stand in a connection string.
    .do = Write a name without control characters that neither begins nor ends with a blank.

fault-connection-value = The value of pair { $pair } holds a NUL character, which no quoting carries.
    .do = Remove the character.

## Environment checks

fault-readiness-facts-json = The facts are not JSON. Line { $line }, column { $column }.
    .do = Write them as JSON, as in schemas/facts.schema.json.

fault-readiness-facts-unfit = { $what ->
        [missing] The facts lack { $name }.
        [unknown] The facts hold { $name }, which is not described.
        [whole] The facts are not of the form that is described.
       *[other] The facts hold a value that does not fit at { $pointer }.
    }
    .do = Correct the value there; schemas/facts.schema.json says what fits.

fault-readiness-snapshot-json = The snapshot is not JSON. Line { $line }, column { $column }.
    .do = Choose a snapshot that Jetbridge saved.

fault-readiness-snapshot-unfit = { $what ->
        [missing] The snapshot lacks { $name }.
        [unknown] The snapshot holds { $name }, which is not described.
        [whole] The snapshot is not of the form that is described.
       *[other] The snapshot holds a value that does not fit at { $pointer }.
    }
    .do = Choose a snapshot that Jetbridge saved; schemas/snapshot.schema.json says what fits.

fault-compare-passwords = The file holds temporary passwords. It was not compared.
    .do = Such a file is a secret between you and the people in it. Save a copy without the passwords and compare that.

fault-compare-nothing-common = The two lists have no column in common that tells people apart.
    .do = Compare lists that both have user names, codes or names.

fault-join-no-address = The second list has no column of email addresses.
    .do = Take a list with addresses, such as one of users from the admin centre.

fault-join-nothing-common = The two lists have neither codes nor names in common.
    .do = Take a second list with the salespeople's codes or names.

fault-person-unknown = Nobody in the list is called { $who }.
    .do = Name people by their code, name, user name or address as it stands in the list.

## Customers

fault-customer-newer = A later version of Jetbridge wrote this customer (format { $format }).
    .do = Open it with that version. This one leaves the file as it is.

fault-customer-damaged = The file of this customer is damaged: it cannot be read beyond line { $line }, column { $column }.
    .do = The file is left as it is. Its previous copy lies beside it and ends in .json.bak; import that one.

fault-customer-foreign = The file is no customer of Jetbridge.
    .do = Choose a file that Jetbridge exported. This one is left as it is.

fault-customer-wrong = The file of this customer holds a value that does not fit: { $place }.
    .do = Correct the value in a text editor, or import the previous copy beside it, which ends in .json.bak.

fault-customer-part-damaged = A part of this customer’s file is not understood: { $part }.
    .do = It is left as it is, and nothing is kept in that part. Correct it in a text editor, or open the customer with the version that wrote it.

fault-customer-misnamed = The file is a copy of another customer’s: its name is not the id in it.
    .do = Import it, and it becomes a customer of its own.

fault-customer-missing = The customer is gone: there is no file of it.
    .do = Look whether it was deleted or moved outside Jetbridge.

fault-customer-changed-elsewhere = The customer’s file was changed outside this window, so it was not written over.
    .do = Export the customer to keep what you see. Then start Jetbridge again to see what the file holds.

fault-customer-disk = The customer’s file cannot be read or written.
    .do = Check that the disk has space and that the app’s data folder can be written.

fault-customer-nameless = The customer has no name.
    .do = Type a name.

## Secrets

fault-vault-refused = The credential store of this computer refuses.
    .do = Unlock it, or allow Jetbridge to use it, and try again.

fault-vault-slow = The credential store of this computer does not answer.
    .do = Look whether it asks for its password in a window of its own, and try again.

fault-vault-too-long = The secret is too long for the credential store of this computer.
    .do = Use a shorter one.

## The practice tenant

fault-practice-port = The practice tenant could not start.
    .do = It needs free ports on this computer itself. Close programs that hold many connections, then start it again.

fault-practice-data = The practice tenant's data cannot be read.
    .do = Install Jetbridge again.

fault-test-stopped = The test stopped before anything could be looked at. { $why }
    .do = { $codes ->
        [none] The stage that failed is named above.
       *[other] jet explain says more about { $codes }. The stage that failed is named above.
    }

fault-test-lacking = { $what ->
        [app-id] The string names no app id.
        [app-id-form] The app id in the string has another form than app ids have.
        [reading] The string cannot be read.
       *[other] The string names no address.
    }
    .do = { $what ->
        [app-id] Add AppId to the string, or give the id with --client.
        [app-id-form] Correct AppId in the string, or give the id with --client.
        [reading] jet connection check says what is wrong with it.
       *[other] Add Url to the string, or give the facts about the customer with --facts.
    }

## Online

fault-online-address = This is not the address of an environment.
    .do = Copy it from the browser: https://, the organisation, crm and a number, dynamics.com.

fault-online-unknown-host = { $host } lies in none of Microsoft’s clouds.
    .do = Check the address letter by letter. Nothing was sent there.

fault-online-closed-cloud = { $host } belongs to the German cloud, which was closed in 2021.
    .do = Ask for the address the environment moved to.

fault-online-no-service = This cloud is not documented to have the service.
    .do = Check by hand in the admin centre of that cloud.

fault-online-tenant = This is neither the id of a tenant nor one of its domains.
    .do = Enter the tenant’s id or a domain such as contoso.onmicrosoft.com, or leave it empty: the environment names its tenant.

fault-online-foreign-authority = The environment names { $host } as its sign-in, which does not belong to its cloud.
    .do = Do not sign in. Check the address and the network you are in.

fault-online-cancelled = Cancelled.
    .do = Nothing was changed.

fault-online-timed-out = There was no answer in time.
    .do = Check the network, then begin again.

fault-online-name-unknown = The name of the server has no address.
    .do = Check the address for typing mistakes, and whether this computer is online.

fault-online-unreachable = The server cannot be reached.
    .do = Check the network, a VPN and the proxy of the system.

fault-online-tls = The connection cannot be trusted.
    .do = Check the clock of this computer. In a company’s network its root certificate must be known to the system.

fault-online-settings = The certificates or proxy settings of the system cannot be read.
    .do = The log has the details.

fault-online-refused-here = The call was not made, because it was not safe.
    .do = This is a defect of Jetbridge, or somebody interferes with the network. The details say which rule it broke.

## Signing in

fault-sign-in-refused = Entra refused the sign-in ({ $error }).
    .do = What it said stands below, with what it means.

fault-sign-in-timed-out = Nobody came back from the browser in time.
    .do = If the browser shows an error, paste it below. Otherwise begin again.

fault-sign-in-not-an-answer = Something answered that is not Entra (HTTP { $status }).
    .do = A proxy or the page of a guest network often does that. Open a page in the browser first, then begin again.

fault-sign-in-authority = The sign-in server is not the one it should be.
    .do = Check tenant and environment. Nothing was sent to it.

fault-sign-in-unproved = It is not proved who signed in, so nobody was.
    .do = Check the clock of this computer, then begin again. Work accounts of the customer’s tenant can be used, personal ones cannot.

fault-sign-in-other-account = Another account signed in than the one of this session.
    .do = Sign out first, then sign in with the other account.

fault-sign-in-no-port = No port of this computer could be had to hear the browser on.
    .do = Use a code on another device instead.

fault-sign-in-credential = The secret or certificate cannot be used.
    .do = A certificate is read as PEM, with its RSA key.

fault-sign-in-needed = Nobody is signed in.
    .do = Sign in first.

fault-sign-in-keep = The session cannot be kept.
    .do = Check that there is space on the disk. The details are in the log.

fault-sign-in-application = The id of the app registration is missing or no id.
    .do = Copy the application (client) ID from the overview of the app registration.

fault-sign-in-no-tenant = The environment does not say which tenant it belongs to (HTTP { $status }).
    .do = Check the address, or enter the tenant’s id.

fault-browser-missing = No browser could be opened.
    .do = Copy the link and open it in a browser of this computer.

fault-checks-missing = { $what ->
        [deployment] How Business Central runs is not known yet.
        [version] The version of Business Central is not known yet.
       *[other] The environment is not known yet.
    }
    .do = Fill it in under “What is checked”.

fault-checks-running = A run is going on.
    .do = Wait until it ends, or stop it.

fault-checks-nothing-seen = Nothing was seen yet that could be saved.
    .do = Run the checks first.

fault-checks-no-password = There is no password to try.
    .do = Type it, or put it into the connection.

fault-checks-no-certificate = The file holds no certificate with an RSA key.
    .do = Choose a PEM file with the certificate and its private key.
