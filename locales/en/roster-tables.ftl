# What is made of a list beside the files for the import: the table to couple by, and the manifest. The window and the
# command line share these words.

## The table to couple by

couple-heading-code = Code

couple-heading-name = Name

couple-heading-email = Email

couple-heading-phone = Phone No.

couple-heading-user-name = User name

couple-heading-full-name = Full Name in Dataverse

couple-heading-primary-email = Primary Email in Dataverse

couple-heading-mobile = Mobile Phone in Dataverse

couple-heading-notes = Remarks

couple-no-user = No user will be created: there is nobody to couple with.

couple-coupled = The salesperson is coupled already.

couple-blocked = The salesperson is blocked.

couple-shared-mailbox = Looks like a department or a shared mailbox.

couple-email-missing = Business Central has no email: the user cannot be matched by it.

couple-email-differs = The email will be another: no match by email, and the first synchronisation replaces it in Business Central.

couple-name-differs = The name will be another: the first synchronisation renames the salesperson.

couple-phone-differs = The phone number will be another: the first synchronisation replaces it in Business Central.

couple-phone-lost = The user will have no mobile phone: the first synchronisation may blank the phone number in Business Central.

couple-name-too-long = The full name is longer than the 50 characters Business Central takes back.

couple-email-too-long = The email is longer than the 80 characters Business Central takes back.

couple-phone-too-long = The mobile phone is longer than the 30 characters Business Central takes back.

## The manifest

manifest-title = Files for the user import

manifest-intro = Who is in which file. The fingerprint (SHA-256) proves later that the very file listed here was imported.

manifest-source = Made from

manifest-target = Template

manifest-users = People

manifest-people = { $count ->
    [one] One person.
   *[other] { $count } people.
}

manifest-passwords = This file holds initial passwords: keep it where nobody else can read it, and delete it after the import.

manifest-user-name = User name

manifest-display-name = Display name

## The file of initial passwords

passwords-heading-user-name = User name

passwords-heading-display-name = Display name

passwords-heading-password = Initial password
