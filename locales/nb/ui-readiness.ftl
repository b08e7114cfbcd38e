# Rommet Pålogging og kontroller: pålogging.

room-readiness = Pålogging og kontroller
sign-in-sentence-out = Ingen er logget på
sign-in-sentence-asking = Leter etter påloggingstjeneren
sign-in-sentence-waiting = Venter på deg
sign-in-sentence-in = Logget på som { $name }
sign-in-title = Logg på for å se, ikke for å endre
sign-in-what = Jetbridge leser miljøet, brukerne, rollene, løsningene og valutaene, og selskapene i Business Central. Ingenting endres.
sign-in-practice-title = Øvingsleier
sign-in-environment = Miljø
sign-in-environment-help = Som i nettleseren: https://contoso.crm4.dynamics.com
sign-in-application = Program-ID (klient)
sign-in-application-help = Fra kundens appregistrering
sign-in-tenant = Leier
sign-in-tenant-help = ID eller domene. Tomt: miljøet oppgir den.
sign-in-begin = Logg på
sign-in-begin-why = Miljø og program mangler
sign-in-another = Bruk en annen konto
sign-in-device = Bruk en kode på en annen enhet
sign-in-device-warn = Skriv bare inn en kode du selv har bedt om, nettopp nå. Mange organisasjoner tillater ikke denne måten.
sign-in-again = Logg på på nytt
sign-in-out = Logg av
sign-in-out-why = Ingen er logget på
sign-in-cancel = Avbryt
sign-in-asking = Spør påloggingstjeneren hvem den er
sign-in-browser-title = Fortsett i nettleseren
sign-in-browser-text = Velg kontoen din der, og godta det du blir spurt om. Dette vinduet fortsetter av seg selv.
sign-in-browser-closed = Ingen nettleser kunne åpnes. Kopier lenken og åpne den i en nettleser på denne datamaskinen.
sign-in-open = Åpne nettleseren på nytt
sign-in-copy = Kopier lenke
sign-in-copied = Lenken er kopiert
sign-in-left = { $minutes ->
        [0] Under ett minutt igjen
        [one] Ett minutt igjen
       *[other] { $minutes } minutter igjen
    }
sign-in-stuck = Viser nettleseren en feil?
sign-in-paste = Lim inn feilen du ser
sign-in-paste-help = Hele siden, fra AADSTS og utover. Ingenting forlater denne datamaskinen.
sign-in-paste-end = Stopp med denne feilen
sign-in-paste-none = Det er ingen feilkode i denne teksten. Den begynner med AADSTS.
sign-in-code-title = Skriv denne koden på en annen enhet
sign-in-code = Kode
sign-in-code-where = Åpne denne siden der
sign-in-cards = Hvem som er logget på
sign-in-guest = Gjest
sign-in-memory = Til vinduet lukkes: denne datamaskinen har ikke noe legitimasjonslager, eller kunden har ingen fil.
sign-in-valid = { $minutes ->
        [0] utløper nå
       *[other] { $minutes } min
    }
sign-in-later = hentes ved behov
sign-in-dataverse = Dataverse
sign-in-business-central = Business Central
sign-in-meaning = Hva det betyr
sign-in-owner = Hvem gjør noe: { $owner }
sign-in-status = På nett · leser bare, endrer ingenting

# Kontrollene.
checks-run = Kjør kontrollene
checks-again = Kontroller på nytt
checks-retry = Prøv dette trinnet på nytt
checks-began = Kontrollene kjører
checks-stopped = Kontrollene ble stoppet
checks-progress = Del { $done } av { $total } · { $seconds } s
checks-progress-way = På vei til miljøet · { $seconds } s
checks-summary = { $errors ->
        [0] Ingen feil
        [one] 1 feil
       *[other] { $errors } feil
    } · { $warnings ->
        [0] ingen advarsler
        [one] 1 advarsel
       *[other] { $warnings } advarsler
    } · { $met } oppfylt · { $unchecked } ikke kontrollert
checks-summary-stopped = Stoppet · { $errors ->
        [0] ingen feil
        [one] 1 feil
       *[other] { $errors } feil
    } så langt · { $warnings ->
        [0] ingen advarsler
        [one] 1 advarsel
       *[other] { $warnings } advarsler
    } · { $met } oppfylt · { $unchecked } ikke kontrollert
checks-summary-stage = Stoppet ved: { $stage }
checks-seen-at = Sett { $when }
checks-stale = Innstillingene er endret siden
checks-stages = Test, trinn for trinn
checks-stage-passed = bestått
checks-stage-warned = bør ses på
checks-stage-failed = mislyktes
checks-stage-not-checked = ikke kontrollert
checks-stage-running = kjører
checks-stage-waits = venter
checks-list = Kontroller
checks-column-title = Forventning
checks-column-seen = Belegg
checks-column-owner = Hvem handler
checks-column-took = Tid
checks-seconds = { $seconds } s
checks-millis = { $millis } ms
checks-tally = { $done } av { $count }
checks-tally-all = { $count } kontrollert
checks-seen = { $sections } · { $count ->
        [0] ingenting
        [one] én rad
       *[other] { $count } rader
    }
checks-seen-facts = Av det som er kjent om kunden
checks-filter = Hvilke kontroller som vises
checks-filter-all = Alle { $count }
checks-filter-open = Å rette { $count }
checks-filter-unchecked = Ikke kontrollert { $count }
checks-none = Ingenting av dette slaget.
checks-owner = { $owner }: { $count }
checks-owner-copy = Kopier meldingen med alt for: { $owner } ({ $count })
checks-copied = Kopiert
checks-copy-all = Kopier alt som tekst
checks-copy-one = Kopier som tekst
checks-save = Lagre
checks-save-snapshot = Lagre det som ble sett …
checks-save-title = Lagre det som ble sett?
checks-save-text = Filen har ingen hemmeligheter, og bare personer som en kontroll handler om. Hvem som helst kan bedømme den på nytt uten å logge på.
checks-save-without = Plassholdere i stedet for navn og adresser på personer
checks-save-with = Med navn og adresser på personer
checks-saved = { $name } er lagret
checks-open = Bedøm en lagret fil …
checks-file = Bedømt fra filen { $name }, uten pålogging.
checks-file-close = Lukk filen
checks-practise = Øv uten leier
checks-sign-in-again = Ingen er logget på. Logg på for å kontrollere på nytt.
checks-missing = { $count ->
        [one] Én ting må være kjent før noe kan kontrolleres.
       *[other] { $count } ting må være kjent før noe kan kontrolleres.
    }
checks-why-running = Kontrollene kjører
checks-why-nothing = Ingen har sett etter ennå
checks-pane-close = Lukk panelet
checks-evidence-title = Belegg
checks-evidence = Kall og svar
checks-expected = Forventet
checks-found = Funnet
checks-do = Hva du gjør
checks-look = Hvor du ser
checks-look-hand = Se etter selv
checks-letter = Melding til den som handler
checks-letter-copy = Kopier melding
checks-letter-language = Språk i meldingen
checks-letter-show = Les meldingen
checks-history = Historikk
checks-history-empty = Ingen kjøring ennå.
checks-delete = Slett
checks-run-delete = Slett kjøringen { $when }
checks-run-deleted = Kjøringen er slettet
checks-undo-delete = sletting av en kjøring
checks-undo = Angre { $what }
checks-redo = Gjør om { $what }
checks-run-stopped = Stoppet
checks-run-counts = { $failed ->
        [0] Ingen trinn mislyktes
        [one] Ett trinn mislyktes
       *[other] { $failed } trinn mislyktes
    }, { $unmet ->
        [0] ingenting uoppfylt
        [one] én forventning uoppfylt
       *[other] { $unmet } forventninger uoppfylt
    }
checks-changes = { $count ->
        [0] Ingenting er endret siden kjøringen før
        [one] Én endring siden kjøringen før
       *[other] { $count } endringer siden kjøringen før
    }
checks-change = { $before } → { $now }
checks-change-none = ikke der
checks-signed-in-person = pålogget av en person
checks-signed-in-app = pålogget av appen
checks-phase-before = Før tilkoblingen er aktivert
checks-phase-after = Etter at tilkoblingen er aktivert
checks-asked = Hva som kontrolleres
checks-asked-practice = Øvelseskunden er som den er.
checks-asked-none = Ikke kjent ennå
checks-asked-deployment = Business Central kjører
checks-asked-bc-online = På nett
checks-asked-bc-onprem-entra = Lokalt med en Entra-registrering
checks-asked-bc-legacy = Lokalt med brukernavn og passord
checks-asked-version = Versjon
checks-asked-version-help = 27.0, 14.21 eller NAV 2018 CU41
checks-asked-phase = Tilkoblingen
checks-asked-environment-url = Miljø-URL
checks-asked-app-id = Program-ID (klient)
checks-asked-administrator = Administratorens brukernavn
checks-asked-integration-user = Integrasjonsbrukerens e-post
checks-asked-business-central = Miljø i Business Central
checks-asked-company-name = Selskap
checks-asked-company-id = Selskaps-ID
checks-asked-application-user = Program-ID for programbrukeren
checks-asked-ownership = Eierskapsmodell
checks-asked-person = Person
checks-asked-team = Team
checks-asked-secret = Klienthemmeligheten utløper
checks-asked-upgrading = En eldre integrasjon med Dynamics 365 Sales oppgraderes
checks-asked-features = Hva som brukes
checks-feature-sales = Dynamics 365 Sales
checks-feature-unit-group-mapping = Tilordning av enhetsgrupper
checks-feature-sales-professional = Sales Professional
checks-feature-virtual-tables = Virtuelle tabeller
checks-feature-new-pricing = Ny opplevelse for salgspriser
checks-feature-legacy-sales-orders = Eldre integrasjon av salgsordrer
checks-feature-bidirectional-sales-orders = Salgsordrer i begge retninger
checks-feature-auto-create-sales-orders = Salgsordrer opprettes automatisk
checks-feature-auto-process-sales-quotes = Salgstilbud behandles automatisk
checks-feature-item-availability = Varetilgjengelighet
checks-feature-multi-company = Flere selskaper i ett miljø
checks-password = Prøv passordet slik Business Central ville …
checks-password-title = Prøve passordet slik Business Central gjør det?
checks-password-warn = Dette sender brukernavn og passord til Entra uten nettleser. Microsoft fraråder det, det teller som en pålogging, og et feil passord teller mot sperring av kontoen.
checks-password-text = Det viser før oppstart om en ekstra faktor eller en regel vil avvise integrasjonsbrukeren. Ingenting annet gjøres med det, og ingenting beholdes.
checks-password-user = Brukernavn
checks-password-password = Passord
checks-password-help = Tomt: det som står i tilkoblingen.
checks-password-try = Prøv det
checks-certificate = Velg sertifikatet …
checks-certificate-wanted = Tilkoblingen logger på med et sertifikat. Velg filen for å teste det; den beholdes ikke.
sign-in-consent = Godta i nettleseren
checks-calls = { $count ->
        [one] Ett kall
       *[other] { $count } kall
    }
checks-status-running = Esc stopper · det som er sett så langt, beholdes
