# Kinds of finding on a list of people. The value says what is, .why why it matters, .do what to do; .title heads
# a group of the kind. Lines and columns are shown beside the words, so they are not repeated in them. Besides a
# kind's own parameters every message may use $severity (error, warning, info) and $column (the column's key).

## The file

roster-encoding-not-utf8 = { $encoding ->
        [utf-16le] The file is saved as “Unicode” (UTF-16).
        [utf-16be] The file is saved as “Unicode” (UTF-16).
       *[other] The file is saved as { $encoding }, not as UTF-8.
    }
    .title = File is not UTF-8
    .why = { $severity ->
            [warning] Microsoft’s guide accepts “Unicode or UTF-8” without saying what Unicode means. UTF-8 is the form that is known to work.
           *[other] The import reads UTF-8. In any other encoding letters such as ø, é and ß arrive as different characters, or the file is refused.
        }
    .do = Write the file with Jetbridge, which always writes UTF-8, or save it again as UTF-8 in a text editor.

roster-bom-present = The file begins with a byte order mark (BOM).
    .title = Byte order mark at the start
    .why = A reader that does not expect the mark takes it as part of the first heading and then does not recognise that heading. How the import treats it is not documented.
    .do = Nothing to do by hand: Jetbridge leaves the mark out when it writes the file.

roster-delimiter-not-comma = The columns are not separated by commas.
    .title = Separator is not a comma
    .why = The import splits lines at commas only. With another separator it sees the whole line as the first column.
    .do = Write the file with Jetbridge, which always separates by commas. Excel uses the list separator of the computer’s regional settings.

roster-sep-line = The first line only tells Excel which separator is used (“sep=”).
    .title = “sep=” line above the headings
    .why = Only Excel knows this line. The import expects the headings in the first line and reads it as a heading row.
    .do = Remove the line. Jetbridge leaves it out when it writes the file.

roster-version-row-padded = The version row holds more than “version:v1.0”.
    .title = Version row was changed
    .why = Microsoft Entra asks for the first two rows of its template to stay as they are. Spreadsheets add empty cells to the version row on saving.
    .do = Reduce the row to its first cell without spaces. Jetbridge does so when it writes the file.

roster-rows-above-heading = { $count ->
        [one] One row stands above the headings.
       *[other] { $count } rows stand above the headings.
    }
    .title = Rows above the headings
    .why = { $severity ->
            [info] Titles and notes above a list are common in workbooks. They are not part of the list and are not read as people.
           *[other] The import expects the headings first. Anything above them is taken for the heading row, and the real headings for a person.
        }
    .do = Check that no person stands above the headings. Jetbridge leaves these rows out when it writes the file.

roster-no-records = The list holds no people.
    .title = No people in the list
    .why = The import needs the heading row and at least one person.
    .do = Check that the right file and sheet are open, and add the people below the headings.

roster-too-many-rows = The list holds more than { $max_users } people; person { $first_excess_record } is the first that does not fit.
    .title = Too many people for one file
    .why = The Microsoft 365 admin centre takes at most { $max_users } people in one file. Older guides say 250, the admin centre itself 249.
    .do = Split the list. Jetbridge writes as many files as needed, each with its own headings.

roster-secret-in-file = A column of the list seems to hold passwords.
    .title = Column with passwords
    .why = Jetbridge does not show, copy or write the values of this column, but everyone who gets the file can read them. The Microsoft 365 import makes its own temporary passwords.
    .do = Delete the column from the file, and change the passwords if they are in use.

## The headings

roster-header-unknown = The headings are not those of a known template or export.
    .title = Headings not recognised
    .why = As long as it is not known which column holds what, no cell can be judged and nothing can be written.
    .do = Say for each column what it holds, or copy the people into a downloaded template.

roster-header-localised = The headings are those of the { $language ->
        [de] German
        [es] Spanish
        [pt-BR] Brazilian Portuguese
       *[other] localised ({ $language })
    } template.
    .title = Template in another language
    .why = The admin centre offers its template in the language of the person who is signed in, and the guide allows headings in any language as long as the order stays.
    .do = Nothing to do when the file is imported with the same language. To be safe, write it with the English headings.

roster-header-old-template = This is the older template without “Alternate email address”.
    .title = Template from before 2023
    .why = Since 2023 the template has 16 columns. Files with the 15 columns of before are reported to be refused.
    .do = Insert the empty column after “Fax”. Jetbridge does so when it writes the file.

roster-header-order = The column is not where the template has it.
    .title = Columns in another order
    .why = The import relies on the order of the template. In another order a phone number can end up as a name.
    .do = Put the columns in the order of the template. Jetbridge does so by the headings when it writes the file.

roster-header-whitespace = The heading differs from the template by spaces or invisible characters.
    .title = Spaces in a heading
    .why = Headings must match the template exactly. A space that nobody sees is enough for a heading not to be recognised.
    .do = Write the heading exactly as in the template. Jetbridge does so when it writes the file.

roster-header-differs = The heading is “{ $found }”; the template has “{ $expected }”.
    .title = Heading differs from the template
    .why = The newest guide wants the headings exactly as in the template. Other capitals, punctuation or spelling can be enough for a refusal.
    .do = Write “{ $expected }”. Jetbridge does so when it writes the file.

roster-header-missing-column = { $column ->
        [email] The list has no column with email addresses.
       *[other] A column of the template is missing.
    }
    .title = Column is missing
    .why = { $column ->
            [email] Business Central’s list page does not show the address unless the page was personalised, so a plain export lacks it. Without addresses no user names can be taken over.
           *[other] The import expects every column of the template, also those without content. A changed set of columns is refused.
        }
    .do = { $column ->
            [email] Add the Email field to the list page and export again, or join a second list with the addresses.
           *[other] Add the column. Jetbridge adds an empty one for every column that is not required.
        }

roster-header-extra-column = The template has no column for the heading “{ $name }”.
    .title = Column the template does not have
    .why = The import takes exactly the columns of the template. Whether it skips or refuses others is described in two ways, so do not rely on it.
    .do = Say which of our columns it is, or leave the column out; its content is then not written.

roster-header-repeated = The heading row is repeated among the people.
    .title = Repeated headings
    .why = The import would create a person called “User Name”. Sheets that were copied together carry the headings of each.
    .do = Remove the row. Jetbridge leaves it out when it writes the file.

## Rows

roster-blank-line = The line is empty.
    .title = Empty line
    .why = How the import treats empty lines is not documented; a reader that counts them as people stops there.
    .do = Remove the line. Jetbridge leaves it out when it writes the file.

roster-empty-record = The row holds separators only.
    .title = Row without content
    .why = Spreadsheets leave such rows behind when people were deleted. The import may take them for a person without a user name.
    .do = Remove the row. Jetbridge leaves it out when it writes the file.

roster-quote-unclosed = A quotation mark opens here and never closes.
    .title = Quotation mark without an end
    .why = Everything from this mark to the end of the file belongs to one cell, so the people below it are swallowed.
    .do = Close the quotation mark, or remove it if it was never meant as one.

roster-field-count = { $severity ->
        [warning] The row has { $actual } cells instead of { $expected }; those too many are empty.
       *[other] The row has { $actual } cells; the headings have { $expected }.
    }
    .title = Wrong number of columns
    .why = { $severity ->
            [warning] Extra separators at the end of a row hold nothing, but a strict reader refuses the row for them.
           *[other] Which cell belongs to which heading is no longer certain. An unquoted comma in a name or an address is the usual cause.
        }
    .do = { $severity ->
            [warning] Remove the separators at the end. Jetbridge does so when it writes the file.
           *[other] Compare the row with the headings and add or remove separators. Put a value that holds the separator in quotation marks.
        }

roster-example-row-left = The example person of the template is still in the list.
    .title = Example row left in
    .why = Microsoft Entra would create the example as a user, or refuse the file for it. Only with a single entry does the example stay in its row.
    .do = Remove the row.

roster-mixed-countries = The list mixes countries: “{ $first }” and “{ $value }”.
    .title = Several countries in one list
    .why = The import wizard asks for one location and gives it to everyone in the file, whatever the country column says. Licences depend on that location.
    .do = Write one file per country, or write the same country the same way in every row.

## Cells

roster-required-missing = { $column ->
        [user_name] User name is missing.
        [display_name] Display name is missing.
        [password] Initial password is missing.
        [block_sign_in] Block sign in is missing.
        [code] Code is missing.
       *[other] A required value is missing.
    }
    .title = Required value is missing
    .why = { $column ->
            [code] The code is the key of a salesperson in Business Central; without it the row cannot be told from others.
           *[other] The import does not create a user without this value.
        }
    .do = { $column ->
            [display_name] Enter it, for instance first and last name.
            [user_name] Enter it, or have user names proposed from the names.
            [block_sign_in] Enter No, or Yes if the account is to be blocked at first.
           *[other] Enter it.
        }

roster-invalid-byte = The byte { $byte } is not part of any UTF-8 character.
    .title = Bytes that are not UTF-8
    .why = Part of the file was written in another encoding, usually Windows-1252. The import would show another character here, or refuse the file.
    .do = Look at the proposed character and accept it if it is the right one.

roster-mojibake = The text looks garbled.
    .title = Text looks garbled
    .why = The text was read in the wrong encoding once, so one letter became two or was lost (“Ã¥” instead of “å”). The person would be created with this name.
    .do = Look at the proposed text and accept it if it is right; where a letter is lost, type it.

roster-control-char = The cell holds the control character { $char }.
    .title = Control character in a cell
    .why = It cannot be seen, but it becomes part of the value, and names and addresses with it no longer match.
    .do = Remove it; the fix does so.

roster-invisible-char = The cell holds the invisible character { $char }.
    .title = Invisible character in a cell
    .why = Such characters come along when text is copied from web pages and mails. Two addresses that look the same are then different.
    .do = Remove it. Joiners that some scripts need are only removed after a look.

roster-non-breaking-space = The cell holds a special space ({ $char }) instead of an ordinary one.
    .title = Special space in a cell
    .why = It looks like an ordinary space but is another character: searching, matching and sorting by the value fail, and a user name with it is refused.
    .do = Replace it by an ordinary space; the fix does so.

roster-not-nfc = Letters with accents are stored in two parts.
    .title = Accents stored apart from their letters
    .why = Files from macOS often store “é” as “e” and an accent. It looks the same, but the name then differs from the same name typed elsewhere.
    .do = Join letter and accent; the fix does so and nothing visible changes.

roster-smart-quote = The cell holds the typographic mark { $char }.
    .title = Typographic quotation mark or apostrophe
    .why = { $severity ->
            [error] A user name may hold the straight apostrophe, but not the curved one that word processors put in its place.
           *[other] Word processors put curved marks in place of straight ones. The name then differs from the same name typed on a keyboard.
        }
    .do = Replace it by a straight mark, or drop it from the user name.

roster-embedded-newline = The cell holds a line break.
    .title = Line break in a cell
    .why = The import reads line by line. A line break inside a value cuts the person in two.
    .do = Write the value on one line; the fix puts a space in place of the break.

roster-leading-trailing-space = The value begins or ends with a space.
    .title = Space at the start or end
    .why = { $column ->
            [user_name] The space becomes part of the user name, and the name is refused or does not match at sign-in.
            [password] The space would become part of the password, and nobody would type it at sign-in.
            [block_sign_in] The value must be exactly Yes or No; with a space the row is refused.
           *[other] The space becomes part of the value, and sorting and matching by it go wrong.
        }
    .do = { $column ->
            [password] Find out whether the space belongs to the password, and remove it if not.
           *[other] Remove the space; the fix does so.
        }

roster-placeholder-value = “{ $value }” stands where a value is missing.
    .title = Filler instead of a value
    .why = The import takes it literally: the person gets “{ $value }” as the value and shows it in the address book.
    .do = Enter the real value, or leave the cell empty.

roster-excel-scientific-number = Excel has turned the number into scientific notation.
    .title = Number shortened by Excel
    .why = Digits are lost: what was a phone number is now a rounded power of ten, and the file no longer holds the rest.
    .do = Enter the number again from the source, with the column formatted as text.

roster-formula-like = The value looks like a formula.
    .title = Value that looks like a formula
    .why = A spreadsheet that opens the file may calculate the value instead of showing it. The import itself takes it as text.
    .do = Check that it is meant as text; otherwise enter the value itself.

roster-quote-in-value = The value holds a quotation mark.
    .title = Quotation mark in a value
    .why = In the file the value must be put in quotation marks and its own mark doubled. No rule of the import about this is documented.
    .do = Leave the mark out if it is not needed.

roster-quoted-comma = The value holds a comma, so it is written in quotation marks.
    .title = Comma in a value
    .why = That is the usual form of a CSV file, but the samples of the import avoid it and its behaviour is not documented.
    .do = Nothing has to be done. If the import complains about this line, leave the comma out.

roster-too-long = The value has { $length } characters; { $max } are allowed.
    .title = Value is too long
    .why = The field in the target has this length. A longer value is refused, or cut without saying so.
    .do = Shorten it yourself: nothing is ever cut for you.

roster-alternate-email-invalid = The alternate email address is not a complete address.
    .title = Alternate email address is not an address
    .why = As far as is known it is stored as another way to reach the person. It must be an ordinary address; accented letters are not allowed in it.
    .do = Correct the address, or leave the cell empty.

roster-alternate-email-same-as-username = The alternate email address is the same as the user name.
    .title = Alternate email address equals the user name
    .why = It is meant to reach a person who cannot sign in. The mailbox of the same account cannot be read then.
    .do = Enter another address, or leave the cell empty.

## The user name

roster-upn-mailto-prefix = The user name begins with “mailto:”.
    .title = “mailto:” before the user name
    .why = Mail programs add it when an address is copied as a link. It is not part of the address, and the import refuses the colon.
    .do = Remove it; the fix does so.

roster-upn-display-form = The user name is written as “Name <address>”.
    .title = Name and address in one cell
    .why = Address books copy people in this form. The user name is only what stands between the angle brackets.
    .do = Keep the address only; the fix does so.

roster-upn-no-at = The user name has no @.
    .title = User name without @
    .why = A user name (UPN) is a name, an @ and a domain of the customer, such as kim@contoso.com.
    .do = Add the @ and the domain.

roster-upn-multiple-at = The user name has more than one @.
    .title = More than one @ in a user name
    .why = A user name holds exactly one @. Often two addresses ended up in one cell.
    .do = Keep one address.

roster-upn-empty-local = There is no name before the @.
    .title = No name before the @
    .why = Microsoft Entra takes no user name that begins with @.
    .do = Enter the name before the @.

roster-upn-empty-domain = There is no domain behind the @.
    .title = No domain behind the @
    .why = The domain says in which tenant the person signs in; without one there is no account.
    .do = Enter one of the customer’s domains behind the @.

roster-upn-contains-space = The user name holds a space.
    .title = Space in a user name
    .why = Spaces are not allowed in a user name, and the import refuses the line.
    .do = Remove the space or put a dot in its place.

roster-upn-non-ascii = The letter “{ $char }” is not allowed in a user name.
    .title = Letter not allowed in a user name
    .why = A user name takes a–z, 0–9 and a few marks. Letters such as ø, å and ë are not among them; directory synchronisation turns them into underscores.
    .do = Write the name without them, or have a user name proposed by the table chosen for this customer.

roster-upn-invalid-char = The character “{ $char }” is not allowed in a user name.
    .title = Character not allowed in a user name
    .why = Before the @ only letters, digits and ' . - _ {"\u0021"} # ^ ~ are allowed, behind it letters, digits, dots, hyphens and underscores.
    .do = Remove the character or write the address differently.

roster-upn-leading-dot = A part of the user name begins with a dot.
    .title = Dot at the start of a user name
    .why = The mail alias is taken from the part before the @ and may not begin with a dot; nor may a domain.
    .do = Remove the dot.

roster-upn-trailing-dot = A part of the user name ends with a dot.
    .title = Dot at the end of a user name
    .why = Microsoft Entra takes no user name whose part before or behind the @ ends with a dot.
    .do = Remove the dot.

roster-upn-consecutive-dots = The user name has two dots in a row.
    .title = Two dots in a row in a user name
    .why = The user name also becomes the mail address, and the form of mail addresses does not allow two dots in a row.
    .do = Keep one dot.

roster-upn-local-too-long = The name before the @ has { $length } characters; { $max } are allowed.
    .title = Name before the @ is too long
    .why = Microsoft Entra takes at most { $max } characters before the @.
    .do = Choose a shorter name.

roster-upn-domain-too-long = The domain has { $length } characters; { $max } are allowed.
    .title = Domain is too long
    .why = Microsoft Entra takes at most { $max } characters behind the @.
    .do = Use a shorter domain of the customer.

roster-upn-local-over-50 = The name before the @ has { $length } characters; the import guide says { $max }.
    .title = Name before the @ is longer than the guide says
    .why = Microsoft’s two pages differ: the directory allows 64 characters, the guide to the import 50.
    .do = A shorter name is safe with both.

roster-upn-over-79 = The user name has { $length } characters; the import guide says { $max } in all.
    .title = User name is longer than the guide says
    .why = Microsoft’s two pages differ: the directory allows 113 characters in all, the guide to the import 79.
    .do = A shorter user name is safe with both.

roster-upn-domain-not-routable = The domain “{ $domain }” exists inside a network only.
    .title = Domain of an internal network
    .why = { $column ->
            [email] The address would become the user name, and Microsoft 365 has no account in a domain such as .local that cannot be verified.
           *[other] Only a domain the customer owns on the internet can be verified in the tenant. Names such as company.local come from the network on the premises.
        }
    .do = Use a domain the customer has verified in Microsoft 365.

roster-upn-domain-unverified = The domain “{ $domain }” is not on the customer’s list of verified domains.
    .title = Domain is not on the customer’s list
    .why = { $column ->
            [email] The address would become the user name, and a user name needs a verified domain of the tenant.
           *[other] { $severity ->
                [warning] An initial domain (onmicrosoft.com) is always verified in its own tenant, but each tenant has another one, and it is easily left off the list.
               *[other] Microsoft Entra creates users only in a verified domain of the tenant or in its initial onmicrosoft.com domain.
            }
        }
    .do = Correct the domain, or add it to the list once it is verified in the customer’s tenant.

roster-duplicate-upn = Person { $other_record } of the list has the same user name.
    .title = Two people share a user name
    .why = A user name belongs to one person. The second account would not be created. Capitals make no difference.
    .do = Give one of the two another user name.

## Microsoft Entra

roster-password-non-ascii = The initial password holds a character outside of plain Latin letters, digits and marks.
    .title = Password with a character that is not allowed
    .why = Microsoft Entra does not allow Unicode characters in a password; the row fails without saying why.
    .do = Use a–z, A–Z, 0–9 and common marks only.

roster-password-too-short = The initial password has { $length } characters; at least 8 are needed.
    .title = Password is too short
    .why = Microsoft Entra takes passwords of 8 to 256 characters; a shorter one fails with “Request was unsuccessful” only.
    .do = Enter a longer initial password.

roster-password-too-simple = The initial password has fewer than three kinds of characters.
    .title = Password is too simple
    .why = Microsoft Entra wants three of these: lower case, upper case, digits, other marks. The tenant may refuse more words of its own list.
    .do = Add characters of another kind.

roster-block-sign-in-value = { $severity ->
        [warning] “{ $value }” is written in other capitals than Yes or No.
       *[other] “{ $value }” is neither Yes nor No.
    }
    .title = Block sign in is not Yes or No
    .why = The template names Yes and No as the only values. Mind the sense: No means that the person can sign in.
    .do = { $severity ->
            [warning] Write Yes or No; the fix does so.
           *[other] Enter No if the person is to sign in, Yes if not.
        }

roster-user-created-blocked = The account will be created with sign-in blocked.
    .title = Account is created blocked
    .why = Yes in “Block sign in” means that the person cannot sign in, although the heading also says “accountEnabled”.
    .do = Leave it if that is meant; otherwise enter No.

roster-usage-location-not-iso2 = { $severity ->
        [warning] The country code “{ $value }” is not written in capitals.
       *[other] “{ $value }” is not a two-letter country code.
    }
    .title = Usage location is not a country code
    .why = Microsoft Entra expects the two letters of ISO 3166 (NO, NL, GB). Without a usage location no licence can be assigned.
    .do = { $severity ->
            [warning] Write it in capitals; the fix does so.
           *[other] Enter the two letters of the country. The United Kingdom is GB.
        }

## Business Central

roster-bc-name-missing = The salesperson has no name.
    .title = Salesperson without a name
    .why = The name becomes the display name of the user, and Microsoft 365 creates no user without one.
    .do = Enter the name in Business Central or here.

roster-bc-name-too-long = The name has { $length } characters; Business Central holds { $max }.
    .title = Name is too long for Business Central
    .why = { $severity ->
            [warning] Synchronisation writes the full name of the user into the salesperson’s Name, where it does not fit.
           *[other] The field Name holds { $max } characters, so the list was changed after it left Business Central.
        }
    .do = { $severity ->
            [warning] Shorten the display name.
           *[other] Compare the name with Business Central; nothing is cut for you.
        }

roster-bc-phone-too-long = The phone number has { $length } characters; Business Central holds { $max }.
    .title = Phone number is too long for Business Central
    .why = { $severity ->
            [warning] Synchronisation writes the mobile phone of the user into the salesperson’s Phone No., where it does not fit.
           *[other] The field Phone No. holds { $max } characters, so the list was changed after it left Business Central.
        }
    .do = Keep one number, without remarks.

roster-bc-email-missing = The salesperson has no email address.
    .title = Salesperson without an email address
    .why = The address becomes the user name, and users and salespeople can later be matched by it when they are coupled.
    .do = Enter the address, or have a user name proposed from the name.

roster-bc-email-multiple = The cell holds more than one email address.
    .title = Several email addresses in one cell
    .why = A user has one user name. Which of the addresses it is to be cannot be told from the list.
    .do = Keep the address the person is to sign in with.

roster-bc-email-invalid = The value is not a complete email address.
    .title = Email address is not complete
    .why = The address becomes the user name and must be one plain address, such as kim@contoso.com.
    .do = Correct the address, in Business Central too.

roster-bc-email-duplicate = Salesperson { $other_record } of the list has the same email address.
    .title = Two salespeople share an email address
    .why = Both would become the same user, and only one salesperson can be coupled with it.
    .do = Find out whose address it is and correct the other.

roster-bc-email-too-long = The address has { $length } characters; Business Central holds { $max }.
    .title = Address is too long for Business Central
    .why = { $column ->
            [email] The field Email holds { $max } characters, so the list was changed after it left Business Central.
           *[other] Synchronisation writes the address of the user into the salesperson’s Email, where it does not fit.
        }
    .do = Use a shorter address.

roster-bc-code-duplicate = Salesperson { $other_record } of the list has the same code.
    .title = Two salespeople share a code
    .why = The code is the key of the table in Business Central and can occur only once, so the list was put together from several or was edited.
    .do = Check both rows against Business Central and keep the right one.

roster-bc-salesperson-blocked = The salesperson is blocked in Business Central.
    .title = Blocked salesperson
    .why = A blocked salesperson usually has left. A user for this person would take a licence.
    .do = Leave the person out, or remove the block if it is out of date.

roster-bc-privacy-blocked = The salesperson is privacy blocked in Business Central.
    .title = Privacy-blocked salesperson
    .why = Someone asked for this person’s data not to be processed any further. Creating a user does just that.
    .do = Ask the customer before the person is taken over.

roster-bc-already-coupled = The salesperson is coupled to a Dataverse user already.
    .title = Salesperson already coupled
    .why = A coupled salesperson has a user. Importing the person again makes a second account or fails.
    .do = Leave the person out, unless the coupling is to be replaced.

## Workbooks

roster-other-sheets = The workbook holds lists on other sheets too: { $sheets }.
    .title = Lists on other sheets
    .why = Only one sheet is read. People on the others are missing from the result.
    .do = Open the other sheets as well if their people belong to the list.

roster-hidden-row = The row is hidden in the workbook.
    .title = Hidden row
    .why = Filters and hidden rows do not take people off the list: this person is read and would be imported.
    .do = Delete the row if the person does not belong to the list.

roster-hidden-column = The column is hidden in the workbook.
    .title = Hidden column
    .why = Its content is read and would be imported, although nobody sees it.
    .do = Show the column and check what it holds.

roster-formula-cell = The cell holds a formula.
    .title = Formula in a cell
    .why = The result stored with the workbook is read; nothing is calculated anew. It is out of date if the workbook was not recalculated.
    .do = Check the value, or put it in place of the formula.

roster-excel-number-cell = The cell holds a number, not text.
    .title = Number instead of text
    .why = A spreadsheet drops a leading 0 or + when it takes something for a number. Phone numbers, postal codes and codes may have lost one.
    .do = Compare it with the source, and format the column as text before entering it again.

roster-excel-date-cell = The spreadsheet has turned the value into a date.
    .title = Date instead of text
    .why = What was typed, such as 12-3, is lost: the workbook only stores the day.
    .do = Enter the value again from the source, with the column formatted as text.

## Proposed user names

roster-name-empty = There is no name to make a user name from.
    .title = No name to propose from
    .why = Nothing is left of the first and last name once marks and spaces are taken off.
    .do = Enter the name, or type the user name yourself.

roster-name-not-latin = The name holds letters that are not Latin.
    .title = Name in another script
    .why = There is more than one way to write such a name in Latin letters, and only the person knows the right one; nothing is guessed.
    .do = Ask how the person writes the name in Latin letters and type the user name.

roster-user-name-clash = Someone has this user name already, so a number was added.
    .title = Proposed user name was taken
    .why = Two people would have had the same user name. A number keeps them apart, but is easily mistyped.
    .do = Accept the number, or choose a user name that tells the two apart.

roster-name-single = Only one name is known, so the proposal holds only one.
    .title = Only a first or a last name
    .why = The pattern asks for a first and a last name. With one of them the user name is more likely to meet another.
    .do = Add the missing name, or accept the proposal.

roster-name-split-uncertain = It is not certain where the first name ends and the last name begins.
    .title = First and last name may be split otherwise
    .why = The name has several words without a hyphen. The last word was taken as the last name, which is not right for double surnames.
    .do = Check the two names and move the words if needed.
