# Kinds of finding on who is what. The value says what is, .why why it matters, .do what to do; .title heads a group
# of the kind. Names of roles and access modes stay as they are in every language.

accounts-administrator-is-integration-user = { $user } is tegelijk beheerder en integratiegebruiker.
    .title = Eén account voor twee taken
    .why = Business Central weigert een integratiegebruiker met de rol System Administrator en neemt wijzigingen van dat account nooit over.
    .do = Geef een apart account op als integratiegebruiker.

accounts-integration-user-is-system-administrator = { $user } is integratiegebruiker en System Administrator.
    .title = Integratiegebruiker met System Administrator
    .why = Business Central weigert het account bij het testen van de verbinding, en met deze rol opent één wachtwoord alles.
    .do = Neem de rol weg. De integratierollen volstaan.

accounts-integration-user-roles-missing = { $user } heeft een van de twee integratierollen; { $role } ontbreekt.
    .title = Eén integratierol van twee
    .why = Business Central wil beide rollen, rechtstreeks aan de gebruiker toegewezen.
    .do = Wijs ook { $role } toe. De integratieoplossing brengt de rol mee.

accounts-integration-user-access-mode = { $user } heeft toegangsmodus { $mode ->
        [administrative] Administrative
        [read] Read
        [support-user] Support User
       *[other] Delegated Admin
    }.
    .title = Toegangsmodus die de verbinding niet kan gebruiken
    .why = Business Central accepteert Read-Write vóór de installatie en Non-interactive, en weigert elke andere modus.
    .do = Stel de toegangsmodus in op Non-interactive.

accounts-integration-user-unlicensed-too-early = { $user } heeft geen licentie en is nog niet niet-interactief.
    .title = Licentie te vroeg ingenomen
    .why = Zonder licentie bereikt een account Dataverse niet, dus de toegangsmodus kan daar niet worden ingesteld.
    .do = Geef het een licentie, wacht tot Dataverse de gebruiker kent en stel eerst de toegangsmodus in.

accounts-integration-user-licence-returned = { $user } is niet-interactief en krijgt geen licentie.
    .title = Licentie van de integratiegebruiker ingenomen
    .why = Volgens de handleidingen mag de licentie weg, maar de test van “Microsoft Dynamics 365-verbinding instellen” vraagt erom. Gezien in de broncode van latere versies; niet gecontroleerd voor de oudste.
    .do = Behoud de licentie. Zonder licentie is de fout te verwachten dat de gebruiker geen licentie heeft.

accounts-integration-user-email-differs = { $user } is niet het primaire e-mailadres van de integratiegebruiker, { $email }.
    .title = Naam en primair e-mailadres verschillen
    .why = Business Central zoekt de gebruiker op via het primaire e-mailadres. Als er niemand wordt gevonden, worden de controles van rollen en licentie overgeslagen en komt de fout later.
    .do = Voer { $email } als gebruikersnaam in Business Central in, of wijzig het primaire e-mailadres van de gebruiker.

accounts-integration-user-name-form = { $user } heeft { $form ->
        [domain] geen domein ervoor.
       *[address] geen @.
    }
    .title = Naam in de verkeerde vorm
    .why = { $form ->
        [domain] Met Active Directory accepteert Business Central een gebruikersnaam alleen als domein\naam.
       *[address] Met OAuth accepteert Business Central een gebruikersnaam alleen als adres met @.
    }
    .do = { $form ->
        [domain] Voer de naam in als domein\naam.
       *[address] Voer het primaire e-mailadres van de gebruiker in.
    }

accounts-integration-user-is-salesperson = { $user } is integratiegebruiker en verkoper.
    .title = Integratiegebruiker die werkt
    .why = Wijzigingen van de integratiegebruiker worden nooit overgenomen, dus het werk van deze persoon blijft achter.
    .do = Gebruik een account waarmee niemand werkt.

accounts-integration-user-not-needed = { $user } is niet nodig als integratiegebruiker.
    .title = Integratiegebruiker niet nodig
    .why = Met Entra maakt Business Central zelf een toepassingsgebruiker. Die heeft geen licentie en geen wachtwoord nodig.
    .do = Laat het account weg.

accounts-non-interactive-limit = Met de integratiegebruiker zijn er { $count } niet-interactieve gebruikers; een omgeving staat er { $limit } toe.
    .title = Niet-interactieve gebruikers
    .why = Een omgeving staat zeven niet-interactieve gebruikers toe; oudere handleidingen noemen er vijf. Toepassingsgebruikers tellen niet mee.
    .do = Schakel niet-interactieve accounts uit die niet worden gebruikt.

accounts-administrator-unlicensed = { $because ->
        [access-mode] { $user } heeft toegangsmodus Administrative, die bij een account zonder licentie hoort.
       *[licence] { $user } heeft geen licentie.
    }
    .title = Beheerder zonder licentie
    .why = Business Central wil een gebruiker met licentie wanneer de beheerder zich aanmeldt. Zonder licentie bereikt een beheerder alleen de instellingen.
    .do = Geef het account een licentie en toegangsmodus Read-Write totdat de verbinding is ingesteld.

accounts-administrator-non-interactive = { $user } is niet-interactief.
    .title = Beheerder die zich niet kan aanmelden
    .why = Een niet-interactieve gebruiker heeft geen webinterface, dus niemand kan zich er tijdens het instellen mee aanmelden.
    .do = Gebruik een account met toegangsmodus Read-Write.

accounts-salesperson-repeated = { $user } staat { $count } keer bij de verkopers.
    .title = Gebruikersnaam meer dan eens gebruikt
    .why = Een gebruiker van Dataverse wordt aan één verkoper gekoppeld, dus de anderen blijven over.
    .do = Geef iedere persoon een gebruikersnaam of verwijder de herhaling.

accounts-salespeople-without-licence = { $licence ->
        [none] { $count ->
            [one] Eén verkoper krijgt geen licentie.
           *[other] { $count } verkopers krijgen geen licentie.
        }
       *[other] { $licence } geeft geen toegang tot Dynamics 365 Sales; { $count ->
            [one] één verkoper heeft deze licentie.
           *[other] { $count } verkopers hebben deze licentie.
        }
    }
    .title = Geen licentie voor Dynamics 365 Sales
    .why = Zonder licentie kan iemand niet in Dynamics 365 Sales werken en verschijnt die persoon niet bij de gebruikers die kunnen worden gekoppeld.
    .do = Kies een licentie voor Dynamics 365 Sales.

accounts-licence-name-old = { $licence } is een oude licentie.
    .title = Oude licentienaam
    .why = De handleiding uit 2019 noemt deze. Tegenwoordig zijn er Sales Professional, Sales Enterprise en Sales Premium.
    .do = Kies de licentie die de klant echt heeft. Waar het oude plan nog actief is, hoeft niets te veranderen.

accounts-licences-short = Er zijn { $needed } licenties van { $licence } nodig, de klant heeft er { $owned }; er ontbreken er { $missing }.
    .title = Te weinig licenties
    .why = De import maakt de gebruikers toch aan en de laatsten blijven zonder licentie.
    .do = Bestel de ontbrekende licenties vóór de import of kies voor sommige personen een andere licentie.

## What each account needs, in short. Why, what to do and where to look are said by readiness-<expectation>.

accounts-check-administrator-licence = Licentie
accounts-check-administrator-access-mode = Ingeschakeld, toegangsmodus Read-Write
accounts-check-administrator-role = Rol System Administrator
accounts-check-administrator-customizer = Rol System Customizer
accounts-check-administrator-other-role = Nog één rol, niet beheerdersgebonden
accounts-check-administrator-entra-role = Entra-rol User Administrator
accounts-check-guide-runner-licence = Business Central-licentie voor wie de handleiding uitvoert
accounts-check-administrator-not-integration-user = Niet de integratiegebruiker
accounts-check-integration-user-licence = Licentie
accounts-check-integration-user-access-mode = Toegangsmodus Non-interactive
accounts-check-integration-user-not-admin = Geen System Administrator
accounts-check-integration-user-roles = Beide integratierollen
accounts-check-integration-user-dataverse-role = Rol Business Central Dataverse Integration
accounts-check-integration-user-sales-pro-role = Rol voor Sales Professional, waar dat wordt gebruikt
accounts-check-application-user = Precies één toepassingsgebruiker
accounts-check-integration-user-email = Gevonden via primair e-mailadres
accounts-check-integration-user-dedicated = Door niemand in het dagelijks werk gebruikt
accounts-check-integration-user-password = Geen wachtwoordwijziging in afwachting
accounts-check-integration-user-mfa = Geen meervoudige verificatie blokkeert de aanmelding
accounts-check-integration-user-limit = Plaats bij de niet-interactieve gebruikers
accounts-check-salespeople-licence = Licentie voor Dynamics 365 Sales
accounts-check-salespeople-access-mode = Toegangsmodus Read-Write
accounts-check-salespeople-role = Rol Salesperson
accounts-check-salespeople-email = E-mailadres komt overeen met Business Central
accounts-check-salespeople-coupled = Gekoppeld
accounts-check-security-group = In de beveiligingsgroep van de omgeving, als die er is

## The order for the integration user: what, .where, .why, and .wrong for what to do when it does not come out right

accounts-step-create = De gebruiker aanmaken
    .where = Microsoft 365-beheercentrum, “Actieve gebruikers”
    .why = Het account hoort alleen bij de integratie, zodat niemands werk erdoorheen loopt.
    .wrong = De naam is bezet: iemand heeft het account eerder gemaakt. Kijk waarvoor het wordt gebruikt.

accounts-step-licence = Een licentie geven
    .where = Microsoft 365-beheercentrum, de gebruiker, “Licenties en apps”
    .why = Zonder licentie bereikt de gebruiker Dataverse helemaal niet.
    .wrong = Er is geen licentie vrij: zie de licenties hieronder.

accounts-step-wait = Wachten tot Dataverse de gebruiker kent
    .where = Power Platform-beheercentrum, de omgeving, “Users”
    .why = Microsoft 365 geeft de gebruiker vanzelf door, meestal binnen enkele minuten. Gratis plannen en proefversies doen dat pas bij de eerste toegang.
    .wrong = De gebruiker verschijnt niet: meld u af, sluit alle browsers en meld u opnieuw aan; neem daarna de licentie weg en geef die opnieuw; open vervolgens een ondersteuningsaanvraag vanuit het beheercentrum. Een beveiligingsgroep van de omgeving houdt anderen buiten.

accounts-step-roles = De rollen instellen
    .where = Power Platform-beheercentrum, de gebruiker, “Manage security roles”
    .why = Business Central telt rollen die rechtstreeks zijn toegewezen, niet via een team. Beide integratierollen zijn nodig, System Administrator niet.
    .wrong = De rollen worden niet aangeboden: de integratieoplossing is nog niet geïmporteerd.

accounts-step-mode = Niet-interactief maken
    .where = Power Platform-beheercentrum, de gebruiker, “Access mode”: Non-interactive
    .why = Een niet-interactieve gebruiker bereikt Dataverse alleen via programma’s. Een System Administrator stelt dit in.
    .wrong = Het wordt geweigerd: de omgeving heeft al zeven niet-interactieve gebruikers.

accounts-step-return-licence = De licentie innemen
    .where = Microsoft 365-beheercentrum, de gebruiker, “Licenties en apps”
    .why = Een niet-interactieve gebruiker heeft geen licentie meer nodig.
    .wrong = De gebruiker verdwijnt of wordt uitgeschakeld: de toegangsmodus is niet opgeslagen. Geef de licentie opnieuw en begin bij het wachten.

accounts-step-keep-licence = De licentie behouden
    .where = Microsoft 365-beheercentrum, de gebruiker, “Licenties en apps”
    .why = Dataverse zou zonder kunnen, maar de test van “Microsoft Dynamics 365-verbinding instellen” vraagt om een gebruiker met licentie. Gezien in de broncode van latere versies; niet gecontroleerd voor de oudste.
    .wrong = De test meldt dat de gebruiker geen licentie heeft: geef de licentie opnieuw.

accounts-step-verify = Controleren
    .where = Power Platform-beheercentrum, de gebruiker
    .why = De gebruiker is ingeschakeld, nog steeds Non-interactive, en het primaire e-mailadres is de naam die in Business Central is ingevoerd.
    .wrong = De modus is weer Read-Write: stel die eerst opnieuw in.

accounts-step-consent = Toestemming geven voor de app
    .where = De begeleide instelling in Business Central
    .why = Een beheerder stemt er één keer mee in dat de app Dataverse mag bereiken.
    .wrong = Er opent geen aanmeldvenster: sta pop-ups van login.microsoftonline.com toe.

accounts-step-enable = De verbinding inschakelen
    .where = “Dataverse-verbinding instellen”, “Ingeschakeld”
    .why = Business Central maakt de toepassingsgebruiker zelf aan en geeft die de rollen. Er wordt niets met de hand gemaakt.
    .wrong = De beheerder die zich aanmeldt, heeft System Administrator in de omgeving en de Entra-rol User Administrator nodig.

accounts-step-app-verify = Controleren
    .where = Power Platform-beheercentrum, de omgeving, “Application users”
    .why = Precies één toepassingsgebruiker staat voor de app, met de integratierollen en zonder System Administrator.
    .wrong = Er zijn er twee: de verbinding is twee keer ingesteld. Behoud er één.

## Older guides and today

accounts-fact-administrator-roles = Rollen van de beheerder
    .then = System Administrator, System Customizer en één rol zonder beheer, zoals Sales Manager.
    .now = System Administrator. Een ontbrekende System Customizer wordt alleen gelogd.

accounts-fact-administrator-entra = Rol in de tenant
    .then = Geen genoemd; het is het account dat Business Central beheert.
    .now = User Administrator in Entra, naast System Administrator in de omgeving.

accounts-fact-administrator-after = Na het instellen
    .then = Het account blijft beheerder in Dynamics 365.
    .now = Het wordt één keer gebruikt en mag weg. Het heeft geen Business Central-licentie nodig; wie online de begeleide instelling uitvoert wel.

accounts-fact-integration-account = Wie is integratiegebruiker
    .then = Een eigen account van de organisatie, met wachtwoord.
    .now = Met Entra een toepassingsgebruiker die Business Central zelf maakt, zonder licentie. Oudere verbindingen gebruiken nog een account.

accounts-fact-integration-licence = Licentie van de integratiegebruiker
    .then = Eén keer nodig; mag weg wanneer de gebruiker niet-interactief is.
    .now = Hetzelfde in Dataverse. Maar de test van “Microsoft Dynamics 365-verbinding instellen” vraagt om een gebruiker met licentie, dus behoud die daar. Niet gecontroleerd voor de oudste versies.

accounts-fact-integration-mode = Toegangsmodus van de integratiegebruiker
    .then = Non-interactive wordt aanbevolen zodra de verbinding er is.
    .now = Business Central eist Non-interactive na het instellen, en Read-Write of Non-interactive ervoor.

accounts-fact-integration-roles = Rollen van de integratiegebruiker
    .then = Dynamics 365 Business Central Integration Administrator en Integration User; geen System Administrator.
    .now = Business Central Dataverse Integration, met Sales ook beide integratierollen; met Entra wijst Business Central ze zelf toe.

accounts-fact-non-interactive-limit = Niet-interactieve gebruikers in één omgeving
    .then = Vijf.
    .now = Zeven. Toepassingsgebruikers tellen niet mee.

accounts-fact-salespeople-licence = Licentie van de verkopers
    .then = Dynamics 365 Customer Engagement Plan.
    .now = Dynamics 365 Sales Professional, Enterprise of Premium.

accounts-fact-salespeople-role = Rollen van de verkopers
    .then = Salesperson, en Integration User voor iedereen die de integratie gebruikt.
    .now = Salesperson. Records openen in Business Central vraagt lezen op nav_connection, en lezen, schrijven en verwijderen op nav_defaultconnection.

accounts-fact-salespeople-availability = Rol voor artikelbeschikbaarheid
    .then = Dynamics 365 Business Central Product Availability User.
    .now = Niet meer vermeld; een taak neemt de beschikbaarheid over. Vanaf welke versie is niet gecontroleerd.

## Access modes: .may says what such a user may do, .licence what it means for the licence

accounts-mode-read-write = Read-Write
    .may = Alles wat de beveiligingsrollen toestaan, in de apps en via programma’s. Wat iedereen met een licentie krijgt.
    .licence = Vereist een licentie.

accounts-mode-administrative = Administrative
    .may = Alleen instellingen, geen verkoopgegevens. Wat beheerders zonder licentie krijgen.
    .licence = Vereist geen licentie.

accounts-mode-read = Read
    .may = Niet gebruikt door deze integratie.
    .licence = Hier niet gedocumenteerd.

accounts-mode-support-user = Support User
    .may = Niet gebruikt door deze integratie.
    .licence = Hier niet gedocumenteerd.

accounts-mode-non-interactive = Non-interactive
    .may = Alleen via programma’s; geen app en geen beheercentrum. Hoogstens zeven in een omgeving.
    .licence = Vereist één keer een licentie om Dataverse te bereiken; daarna niet meer. De beveiligingsgroep van de omgeving blijft gelden.

accounts-mode-delegated-admin = Delegated Admin
    .may = Niet gebruikt door deze integratie.
    .licence = Hier niet gedocumenteerd.
