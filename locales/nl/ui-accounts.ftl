# The room Accounts. Findings, rows, steps and facts are in accounts.ftl.

room-accounts = Accounts

## Head

accounts-ui-sentence = Drie soorten accounts: wie wat mag zijn
accounts-ui-summary = Drie soorten accounts · { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }
accounts-ui-deployment = Business Central
accounts-ui-runs = { $deployment ->
        [bc-online] Online
        [bc-onprem-entra] On-premises met Entra
        [bc-legacy] Oudere verbindingsreeks
        [bc-ad] Active Directory
        [bc-ifd] Internetgericht (AD FS)
       *[unknown] Hoe het draait, is niet bekend
    }
accounts-ui-version = Versie

## The three columns

accounts-ui-kind = { $kind ->
        [administrator] Beheerder
        [integration-user] Integratiegebruiker
       *[salespeople] Verkopers
    }
accounts-ui-for = { $kind ->
        [administrator] Stelt de verbinding één keer in. Een persoon meldt zich ermee aan.
        [integration-user] Draagt alle wijzigingen tussen de twee systemen over. Niemand werkt ermee.
        [application-user] Draagt alle wijzigingen over. Business Central maakt dit account zelf, zonder licentie of wachtwoord.
       *[salespeople] Werken in Dynamics 365 Sales en hebben hun eigen klanten.
    }
accounts-ui-nobody = nog niemand opgegeven
accounts-ui-application-user = door Business Central gemaakt
accounts-ui-people-count = { $count ->
        [0] nog niemand opgegeven
        [one] één persoon
       *[other] { $count } personen
    }
accounts-ui-user-name = Gebruikersnaam
accounts-ui-email = Primair e-mailadres in Dataverse
accounts-ui-licence = Licentie
accounts-ui-licence-all = Licentie voor iedereen
accounts-ui-no-licence = Geen licentie
accounts-ui-unknown = Niet bekend
accounts-ui-mode = Toegangsmodus
accounts-ui-roles = Beveiligingsrollen van het account
accounts-ui-holds = Heeft { $role }
accounts-ui-others = Andere niet-interactieve gebruikers
accounts-ui-others-short = andere:
accounts-ui-tick = Met de hand: { $row }
accounts-ui-ticked = { $day }, met de hand
accounts-ui-ticked-by = { $day }, { $by }
accounts-ui-seen = gecontroleerd
accounts-ui-look = Controle:
accounts-ui-take = Overnemen uit Verkopers
accounts-ui-take-all = { $count ->
        [one] Persoon uit de lijst overnemen
       *[other] { $count } personen uit de lijst overnemen
    }
accounts-ui-take-connection = { $user } uit de verbinding overnemen
accounts-ui-why-no-list = Open eerst de lijst met personen in Verkopers.
accounts-ui-people = Personen invoeren
accounts-ui-people-taken = { $count ->
        [one] Eén persoon overgenomen.
       *[other] { $count } personen overgenomen.
    }
accounts-ui-people-title = Wie zijn de verkopers?
accounts-ui-people-sentence = Eén persoon per regel: naam en gebruikersnaam tussen punthaken, of alleen de gebruikersnaam.
accounts-ui-people-keep = Deze personen gebruiken

## Below the columns

accounts-ui-more = Volgorde, licenties en naslag
accounts-ui-part = { $part ->
        [path] Volgorde voor de integratiegebruiker
        [licences] Licenties
        [facts] Oudere handleidingen en nu
        [modes] Toegangsmodi
       *[roles] Rollen op id
    }
accounts-ui-order = De volgorde is van belang: zonder licentie bereikt het account Dataverse niet, en de toegangsmodus wordt daar ingesteld. Een omgeving staat 7 niet-interactieve gebruikers toe (oudere handleidingen noemen er 5).
accounts-ui-order-application = Hier wordt niets met de hand gemaakt: Business Central maakt de toepassingsgebruiker. Toepassingsgebruikers tellen niet mee bij de niet-interactieve.
accounts-ui-where = Waar
accounts-ui-licences-none = Nog niemand heeft een licentie. Kies er een in de kolommen hierboven of geef op wat de klant heeft.
accounts-ui-sku = Onderdeelnummer en id
accounts-ui-needed = Nodig
accounts-ui-returns = { $count ->
        [one] één komt terug
       *[other] { $count } komen terug
    }
accounts-ui-owned = Aanwezig
accounts-ui-owned-of = Hoeveel er zijn van { $name }
accounts-ui-missing = Ontbreken
accounts-ui-not-known = niet bekend
accounts-ui-add-licence = Een andere licentie die de klant heeft
accounts-ui-add = Toevoegen
accounts-ui-who-gets = Wie krijgt welke
accounts-ui-seek = Een persoon zoeken
accounts-ui-drawn = { $drawn } van { $all } getoond
accounts-ui-licence-of = Licentie van { $name }
accounts-ui-as-all = Zoals iedereen
accounts-ui-undecided = { $count ->
        [one] Voor één persoon is geen licentie gekozen.
       *[other] Voor { $count } personen is geen licentie gekozen.
    }
accounts-ui-licences-about = Licenties worden op id vergeleken: namen en onderdeelnummers veranderen. De lijst is van oktober 2024.
accounts-ui-about = Onderwerp
accounts-ui-then = De handleiding toen
accounts-ui-today = Nu
accounts-ui-counts = geldt hier
accounts-ui-unverified = deels niet gecontroleerd
accounts-ui-facts-about = Welke kolom geldt, volgt uit hoe Business Central draait. “jet reference accounts” toont de bronnen.
accounts-ui-may = Mag
accounts-ui-roles-about = Rolnamen volgen de taal van de omgeving, dus vergelijk id’s. Een kopie in een andere business unit heeft een eigen id en verwijst naar deze.
accounts-ui-tongue = { $tag ->
        [nb] Noors:
       *[nl] Nederlands:
    }
accounts-ui-poor = slechte weergave: gebruik de Engelse naam
accounts-ui-role-id = Rol-id
accounts-ui-template-id = Sjabloon-id
accounts-ui-no-id = De id is niet bekend; vergelijk de naam.
accounts-ui-status = Rond: gezien door een controle. Vierkant: afgevinkt door een persoon
accounts-ui-why = Waarom
accounts-ui-wrong = Als het niet uitkomt
accounts-ui-undone = Ongedaan gemaakt
accounts-ui-redone = Opnieuw gedaan
accounts-ui-mode-number = accessmode
accounts-ui-go = Tonen
accounts-ui-go-to = Tonen: { $finding }
