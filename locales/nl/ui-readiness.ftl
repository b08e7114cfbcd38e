# De ruimte Aanmelden en controles: aanmelden.

room-readiness = Aanmelden en controles
sign-in-sentence-out = Er is niemand aangemeld
sign-in-sentence-asking = Zoekt de aanmeldserver
sign-in-sentence-waiting = Wacht op u
sign-in-sentence-in = Aangemeld als { $name }
sign-in-title = Aanmelden om te kijken, niet om te wijzigen
sign-in-what = Jetbridge leest de omgeving, de gebruikers, rollen, oplossingen en valuta’s, en de bedrijven van Business Central. Er wordt niets gewijzigd.
sign-in-practice-title = Oefentenant
sign-in-environment = Omgeving
sign-in-environment-help = Zoals in de browser: https://contoso.crm4.dynamics.com
sign-in-application = Toepassings-id (client)
sign-in-application-help = Uit de app-registratie van de klant
sign-in-tenant = Tenant
sign-in-tenant-help = Id of domein. Leeg: de omgeving noemt die.
sign-in-begin = Aanmelden
sign-in-begin-why = Omgeving en toepassing ontbreken
sign-in-another = Ander account gebruiken
sign-in-device = Code op een ander apparaat gebruiken
sign-in-device-warn = Typ alleen een code die u zelf zojuist hebt aangevraagd. Veel organisaties staan deze manier niet toe.
sign-in-again = Opnieuw aanmelden
sign-in-out = Afmelden
sign-in-out-why = Er is niemand aangemeld
sign-in-cancel = Annuleren
sign-in-asking = Vraagt de aanmeldserver wie hij is
sign-in-browser-title = Ga verder in uw browser
sign-in-browser-text = Kies daar uw account en ga akkoord met wat er wordt gevraagd. Dit venster gaat vanzelf verder.
sign-in-browser-closed = Er kon geen browser worden geopend. Kopieer de koppeling en open die in een browser op deze computer.
sign-in-open = Browser opnieuw openen
sign-in-copy = Koppeling kopiëren
sign-in-copied = Koppeling gekopieerd
sign-in-left = { $minutes ->
        [0] Nog minder dan een minuut
        [one] Nog één minuut
       *[other] Nog { $minutes } minuten
    }
sign-in-stuck = Toont de browser een fout?
sign-in-paste = Plak de fout die u ziet
sign-in-paste-help = De hele pagina, vanaf AADSTS. Er verlaat niets deze computer.
sign-in-paste-end = Stoppen met deze fout
sign-in-paste-none = Er staat geen foutcode in deze tekst. Die begint met AADSTS.
sign-in-code-title = Typ deze code op een ander apparaat
sign-in-code = Code
sign-in-code-where = Open daar deze pagina
sign-in-cards = Wie is aangemeld
sign-in-guest = Gast
sign-in-memory = Tot het venster dichtgaat: deze computer heeft geen referentieopslag, of de klant heeft geen bestand.
sign-in-valid = { $minutes ->
        [0] verloopt nu
       *[other] { $minutes } min
    }
sign-in-later = wordt opgehaald als het nodig is
sign-in-dataverse = Dataverse
sign-in-business-central = Business Central
sign-in-meaning = Wat het betekent
sign-in-owner = Wie handelt: { $owner }
sign-in-status = Online · leest alleen, wijzigt niets

# De controles.
checks-run = Controles uitvoeren
checks-again = Opnieuw controleren
checks-retry = Deze stap opnieuw proberen
checks-began = De controles lopen
checks-stopped = De controles zijn gestopt
checks-progress = Deel { $done } van { $total } · { $seconds } s
checks-progress-way = Op weg naar de omgeving · { $seconds } s
checks-summary = { $errors ->
        [0] Geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    } · { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    } · { $met } voldaan · { $unchecked } niet gecontroleerd
checks-summary-stopped = Gestopt · { $errors ->
        [0] geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    } tot nu toe · { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    } · { $met } voldaan · { $unchecked } niet gecontroleerd
checks-summary-stage = Gestopt bij: { $stage }
checks-seen-at = Gezien { $when }
checks-stale = Instellingen zijn sindsdien gewijzigd
checks-stages = Test, stap voor stap
checks-stage-passed = geslaagd
checks-stage-warned = verdient een blik
checks-stage-failed = mislukt
checks-stage-not-checked = niet gecontroleerd
checks-stage-running = loopt
checks-stage-waits = wacht
checks-list = Controles
checks-column-title = Verwachting
checks-column-seen = Bewijs
checks-column-owner = Wie handelt
checks-column-took = Duur
checks-seconds = { $seconds } s
checks-millis = { $millis } ms
checks-tally = { $done } van { $count }
checks-tally-all = { $count } gecontroleerd
checks-seen = { $sections } · { $count ->
        [0] niets
        [one] één rij
       *[other] { $count } rijen
    }
checks-seen-facts = Uit wat over de klant bekend is
checks-filter = Welke controles te zien zijn
checks-filter-all = Alle { $count }
checks-filter-open = Op te lossen { $count }
checks-filter-unchecked = Niet gecontroleerd { $count }
checks-none = Niets van deze soort.
checks-owner = { $owner }: { $count }
checks-owner-copy = Bericht met alles kopiëren voor: { $owner } ({ $count })
checks-copied = Gekopieerd
checks-copy-all = Alles als tekst kopiëren
checks-copy-one = Als tekst kopiëren
checks-save = Opslaan
checks-save-snapshot = Opslaan wat is gezien…
checks-save-title = Opslaan wat is gezien?
checks-save-text = Het bestand bevat geen geheimen, en alleen mensen over wie een controle gaat. Iedereen kan het opnieuw beoordelen zonder aan te melden.
checks-save-without = Plaatshouders in plaats van namen en adressen van mensen
checks-save-with = Met namen en adressen van mensen
checks-saved = { $name } is opgeslagen
checks-open = Opgeslagen bestand beoordelen…
checks-file = Beoordeeld vanuit het bestand { $name }, zonder aanmelding.
checks-file-close = Bestand sluiten
checks-practise = Oefenen zonder tenant
checks-sign-in-again = Er is niemand aangemeld. Meld u aan om opnieuw te controleren.
checks-missing = { $count ->
        [one] Er moet één ding bekend zijn voordat er iets kan worden gecontroleerd.
       *[other] Er moeten { $count } dingen bekend zijn voordat er iets kan worden gecontroleerd.
    }
checks-why-running = De controles lopen
checks-why-nothing = Er heeft nog niemand gekeken
checks-pane-close = Paneel sluiten
checks-evidence-title = Bewijs
checks-evidence = Aanroepen en antwoorden
checks-expected = Verwacht
checks-found = Gevonden
checks-do = Wat te doen
checks-look = Waar te kijken
checks-look-hand = Zelf kijken
checks-letter = Bericht aan wie handelt
checks-letter-copy = Bericht kopiëren
checks-letter-language = Taal van het bericht
checks-letter-show = Bericht lezen
checks-history = Geschiedenis
checks-history-empty = Nog geen controle.
checks-delete = Verwijderen
checks-run-delete = Controle van { $when } verwijderen
checks-run-deleted = De controle is verwijderd
checks-undo-delete = verwijderen van een controle
checks-undo = { $what } ongedaan maken
checks-redo = { $what } opnieuw uitvoeren
checks-run-stopped = Gestopt
checks-run-counts = { $failed ->
        [0] Geen stap mislukt
        [one] Eén stap mislukt
       *[other] { $failed } stappen mislukt
    }, { $unmet ->
        [0] aan alles voldaan
        [one] aan één verwachting niet voldaan
       *[other] aan { $unmet } verwachtingen niet voldaan
    }
checks-changes = { $count ->
        [0] Niets gewijzigd sinds de vorige controle
        [one] Eén wijziging sinds de vorige controle
       *[other] { $count } wijzigingen sinds de vorige controle
    }
checks-change = { $before } → { $now }
checks-change-none = niet aanwezig
checks-signed-in-person = aangemeld door een persoon
checks-signed-in-app = aangemeld door de app
checks-phase-before = Voordat de verbinding is ingeschakeld
checks-phase-after = Nadat de verbinding is ingeschakeld
checks-asked = Wat wordt gecontroleerd
checks-asked-practice = De oefenklant is zoals die is.
checks-asked-none = Nog niet bekend
checks-asked-deployment = Business Central draait
checks-asked-bc-online = Online
checks-asked-bc-onprem-entra = On-premises met een Entra-registratie
checks-asked-bc-legacy = On-premises met gebruikersnaam en wachtwoord
checks-asked-version = Versie
checks-asked-version-help = 27.0, 14.21 of NAV 2018 CU41
checks-asked-phase = De verbinding
checks-asked-environment-url = Omgevings-URL
checks-asked-app-id = Toepassings-id (client)
checks-asked-administrator = Gebruikersnaam van de beheerder
checks-asked-integration-user = E-mail van de integratiegebruiker
checks-asked-business-central = Omgeving in Business Central
checks-asked-company-name = Bedrijf
checks-asked-company-id = Bedrijfs-id
checks-asked-application-user = Toepassings-id van de toepassingsgebruiker
checks-asked-ownership = Eigendomsmodel
checks-asked-person = Persoon
checks-asked-team = Team
checks-asked-secret = Het clientgeheim verloopt
checks-asked-upgrading = Een oudere integratie met Dynamics 365 Sales wordt bijgewerkt
checks-asked-features = Wat wordt gebruikt
checks-feature-sales = Dynamics 365 Sales
checks-feature-unit-group-mapping = Toewijzing van eenheidsgroepen
checks-feature-sales-professional = Sales Professional
checks-feature-virtual-tables = Virtuele tabellen
checks-feature-new-pricing = Nieuwe verkoopprijservaring
checks-feature-legacy-sales-orders = Verouderde integratie van verkooporders
checks-feature-bidirectional-sales-orders = Verkooporders in twee richtingen
checks-feature-auto-create-sales-orders = Verkooporders worden automatisch gemaakt
checks-feature-auto-process-sales-quotes = Verkoopoffertes worden automatisch verwerkt
checks-feature-item-availability = Artikelbeschikbaarheid
checks-feature-multi-company = Meerdere bedrijven in één omgeving
checks-password = Wachtwoord proberen zoals Business Central…
checks-password-title = Wachtwoord proberen zoals Business Central dat doet?
checks-password-warn = Dit stuurt een gebruikersnaam en wachtwoord naar Entra zonder browser. Microsoft raadt het af, het telt als aanmelding, en een verkeerd wachtwoord telt mee voor het vergrendelen van het account.
checks-password-text = Het laat vóór livegang zien of een tweede factor of een beleid de integratiegebruiker zal weigeren. Er wordt verder niets mee gedaan, en niets bewaard.
checks-password-user = Gebruikersnaam
checks-password-password = Wachtwoord
checks-password-help = Leeg: dat van de verbinding.
checks-password-try = Proberen
checks-certificate = Certificaat kiezen…
checks-certificate-wanted = De verbinding meldt zich aan met een certificaat. Kies het bestand om het te testen; het wordt niet bewaard.
sign-in-consent = Akkoord geven in de browser
checks-calls = { $count ->
        [one] Eén aanroep
       *[other] { $count } aanroepen
    }
checks-status-running = Esc stopt · wat tot nu toe is gezien, blijft
