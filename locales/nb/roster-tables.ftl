# What is made of a list beside the files for the import: the table to couple by, and the manifest. The window and the
# command line share these words.

## The table to couple by

couple-heading-code = Kode

couple-heading-name = Navn

couple-heading-email = E-post

couple-heading-phone = Telefonnr.

couple-heading-user-name = Brukernavn

couple-heading-full-name = Fullt navn i Dataverse

couple-heading-primary-email = Primær e-post i Dataverse

couple-heading-mobile = Mobiltelefon i Dataverse

couple-heading-notes = Merknader

couple-no-user = Det blir ikke opprettet noen bruker: det er ingen å koble til.

couple-coupled = Selgeren er allerede koblet.

couple-blocked = Selgeren er sperret.

couple-shared-mailbox = Ser ut som en avdeling eller en delt postboks.

couple-email-missing = Business Central har ingen e-postadresse: brukeren kan ikke finnes igjen ved hjelp av den.

couple-email-differs = E-postadressen blir en annen: ingen treff på e-post, og den første synkroniseringen erstatter den i Business Central.

couple-name-differs = Navnet blir et annet: den første synkroniseringen gir selgeren nytt navn.

couple-phone-differs = Telefonnummeret blir et annet: den første synkroniseringen erstatter det i Business Central.

couple-phone-lost = Brukeren får ingen mobiltelefon: den første synkroniseringen kan tømme telefonnummeret i Business Central.

couple-name-too-long = Det fulle navnet er lengre enn de 50 tegnene Business Central tar imot.

couple-email-too-long = E-postadressen er lengre enn de 80 tegnene Business Central tar imot.

couple-phone-too-long = Mobiltelefonnummeret er lengre enn de 30 tegnene Business Central tar imot.

## The manifest

manifest-title = Filer til brukerimporten

manifest-intro = Hvem som står i hvilken fil. Fingeravtrykket (SHA-256) beviser senere at nettopp filen som står her, ble importert.

manifest-source = Laget av

manifest-target = Mal

manifest-users = Personer

manifest-people = { $count ->
    [one] Én person.
   *[other] { $count } personer.
}

manifest-passwords = Denne filen inneholder startpassord: oppbevar den der ingen andre kan lese den, og slett den etter importen.

manifest-user-name = Brukernavn

manifest-display-name = Visningsnavn

## The file of initial passwords

passwords-heading-user-name = Brukernavn

passwords-heading-display-name = Visningsnavn

passwords-heading-password = Startpassord
