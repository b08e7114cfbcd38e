# What is made of a list beside the files for the import: the table to couple by, and the manifest. The window and the
# command line share these words.

## The table to couple by

couple-heading-code = Code

couple-heading-name = Naam

couple-heading-email = E-mail

couple-heading-phone = Telefoonnr.

couple-heading-user-name = Gebruikersnaam

couple-heading-full-name = Volledige naam in Dataverse

couple-heading-primary-email = Primair e-mailadres in Dataverse

couple-heading-mobile = Mobiele telefoon in Dataverse

couple-heading-notes = Opmerkingen

couple-no-user = Er wordt geen gebruiker gemaakt: er is niemand om mee te koppelen.

couple-coupled = De verkoper is al gekoppeld.

couple-blocked = De verkoper is geblokkeerd.

couple-shared-mailbox = Lijkt op een afdeling of een gedeeld postvak.

couple-email-missing = Business Central heeft geen e-mailadres: de gebruiker is er niet mee te vinden.

couple-email-differs = Het e-mailadres wordt een ander: geen overeenkomst op e-mail, en de eerste synchronisatie vervangt het in Business Central.

couple-name-differs = De naam wordt een andere: de eerste synchronisatie hernoemt de verkoper.

couple-phone-differs = Het telefoonnummer wordt een ander: de eerste synchronisatie vervangt het in Business Central.

couple-phone-lost = De gebruiker krijgt geen mobiele telefoon: de eerste synchronisatie kan het telefoonnummer in Business Central leegmaken.

couple-name-too-long = De volledige naam is langer dan de 50 tekens die Business Central terugneemt.

couple-email-too-long = Het e-mailadres is langer dan de 80 tekens die Business Central terugneemt.

couple-phone-too-long = Het mobiele nummer is langer dan de 30 tekens die Business Central terugneemt.

## The manifest

manifest-title = Bestanden voor de gebruikersimport

manifest-intro = Wie in welk bestand staat. De vingerafdruk (SHA-256) bewijst later dat precies het hier vermelde bestand is geïmporteerd.

manifest-source = Gemaakt van

manifest-target = Sjabloon

manifest-users = Personen

manifest-people = { $count ->
    [one] Eén persoon.
   *[other] { $count } personen.
}

manifest-passwords = Dit bestand bevat initiële wachtwoorden: bewaar het waar niemand anders het kan lezen en verwijder het na de import.

manifest-user-name = Gebruikersnaam

manifest-display-name = Weergavenaam

## The file of initial passwords

passwords-heading-user-name = Gebruikersnaam

passwords-heading-display-name = Weergavenaam

passwords-heading-password = Initieel wachtwoord
