# The room Accounts. Findings, rows, steps and facts are in accounts.ftl.

room-accounts = Kontoer

## Head

accounts-ui-sentence = Tre slags kontoer: hvem som kan være hva
accounts-ui-summary = Tre slags kontoer · { $errors ->
        [one] 1 feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] 1 advarsel
       *[other] { $warnings } advarsler
    }
accounts-ui-deployment = Business Central
accounts-ui-runs = { $deployment ->
        [bc-online] På nett
        [bc-onprem-entra] Lokalt med Entra
        [bc-legacy] Eldre tilkoblingsstreng
        [bc-ad] Active Directory
        [bc-ifd] Mot Internett (AD FS)
       *[unknown] Hvordan den kjører, er ikke kjent
    }
accounts-ui-version = Versjon

## The three columns

accounts-ui-kind = { $kind ->
        [administrator] Administrator
        [integration-user] Integreringsbruker
       *[salespeople] Selgere
    }
accounts-ui-for = { $kind ->
        [administrator] Setter opp tilkoblingen én gang. En person logger på med den.
        [integration-user] Overfører alle endringer mellom de to systemene. Ingen arbeider med den.
        [application-user] Overfører alle endringer. Business Central lager den selv, uten lisens og passord.
       *[salespeople] Arbeider i Dynamics 365 Sales og eier kundene sine.
    }
accounts-ui-nobody = ingen oppgitt ennå
accounts-ui-application-user = laget av Business Central
accounts-ui-people-count = { $count ->
        [0] ingen oppgitt ennå
        [one] én person
       *[other] { $count } personer
    }
accounts-ui-user-name = Brukernavn
accounts-ui-email = Primær e-post i Dataverse
accounts-ui-licence = Lisens
accounts-ui-licence-all = Lisens for alle
accounts-ui-no-licence = Ingen lisens
accounts-ui-unknown = Ikke kjent
accounts-ui-mode = Tilgangsmodus
accounts-ui-roles = Sikkerhetsroller den har
accounts-ui-holds = Har { $role }
accounts-ui-others = Andre ikke-interaktive brukere
accounts-ui-others-short = andre:
accounts-ui-tick = For hånd: { $row }
accounts-ui-ticked = { $day }, for hånd
accounts-ui-ticked-by = { $day }, { $by }
accounts-ui-seen = kontrollert
accounts-ui-look = Kontroll:
accounts-ui-take = Hent fra Selgere
accounts-ui-take-all = { $count ->
        [one] Hent personen i listen
       *[other] Hent { $count } personer fra listen
    }
accounts-ui-take-connection = Hent { $user } fra tilkoblingen
accounts-ui-why-no-list = Åpne listen over personer i Selgere først.
accounts-ui-people = Oppgi personer
accounts-ui-people-taken = { $count ->
        [one] Én person hentet.
       *[other] { $count } personer hentet.
    }
accounts-ui-people-title = Hvem er selgerne?
accounts-ui-people-sentence = Én person per linje: navn og brukernavn i vinkelparenteser, eller brukernavnet alene.
accounts-ui-people-keep = Bruk disse personene

## Below the columns

accounts-ui-more = Rekkefølge, lisenser og oppslag
accounts-ui-part = { $part ->
        [path] Rekkefølge for integreringsbrukeren
        [licences] Lisenser
        [facts] Eldre veiledninger og i dag
        [modes] Tilgangsmoduser
       *[roles] Roller etter ID
    }
accounts-ui-order = Rekkefølgen betyr noe: uten lisens kommer kontoen ikke til Dataverse, og tilgangsmodusen settes der. Et miljø tar 7 ikke-interaktive brukere (eldre veiledninger sier 5).
accounts-ui-order-application = Ingenting opprettes for hånd her: Business Central lager programbrukeren. Programbrukere teller ikke blant de ikke-interaktive.
accounts-ui-where = Hvor
accounts-ui-licences-none = Ingen har lisens ennå. Velg en i kolonnene over, eller oppgi hva kunden har.
accounts-ui-sku = Delenummer og ID
accounts-ui-needed = Trengs
accounts-ui-returns = { $count ->
        [one] én kommer tilbake
       *[other] { $count } kommer tilbake
    }
accounts-ui-owned = Finnes
accounts-ui-owned-of = Hvor mange som finnes av { $name }
accounts-ui-missing = Mangler
accounts-ui-not-known = ikke kjent
accounts-ui-add-licence = En annen lisens kunden har
accounts-ui-add = Legg til
accounts-ui-who-gets = Hvem får hvilken
accounts-ui-seek = Finn en person
accounts-ui-drawn = { $drawn } av { $all } vises
accounts-ui-licence-of = Lisensen til { $name }
accounts-ui-as-all = Som alle
accounts-ui-undecided = { $count ->
        [one] For én person er ingen lisens valgt.
       *[other] For { $count } personer er ingen lisens valgt.
    }
accounts-ui-licences-about = Lisenser sammenlignes etter ID: navn og delenumre endrer seg. Listen er fra oktober 2024.
accounts-ui-about = Gjelder
accounts-ui-then = Veiledningen den gang
accounts-ui-today = I dag
accounts-ui-counts = gjelder her
accounts-ui-unverified = delvis ikke bekreftet
accounts-ui-facts-about = Hvilken kolonne som gjelder, følger av hvordan Business Central kjører. «jet reference accounts» skriver ut kildene.
accounts-ui-may = Kan gjøre
accounts-ui-roles-about = Rollenavn følger språket i miljøet, så sammenlign ID-er. En kopi i en annen forretningsenhet har sin egen ID og peker tilbake til denne.
accounts-ui-tongue = { $tag ->
        [nb] Norsk:
       *[nl] Nederlandsk:
    }
accounts-ui-poor = dårlig gjengivelse: bruk det engelske navnet
accounts-ui-role-id = Rolle-ID
accounts-ui-template-id = Mal-ID
accounts-ui-no-id = ID-en er ikke kjent; sammenlign navnet.
accounts-ui-status = Rund: sett av en kontroll. Firkantet: huket av av en person
accounts-ui-why = Hvorfor
accounts-ui-wrong = Hvis det ikke stemmer
accounts-ui-undone = Angret
accounts-ui-redone = Gjort om igjen
accounts-ui-mode-number = accessmode
accounts-ui-go = Vis
accounts-ui-go-to = Vis: { $finding }
