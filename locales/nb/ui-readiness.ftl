# Rommet Pålogging og kontroller: pålogging.

room-readiness = Pålogging og kontroller
sign-in-sentence-out = Ingen er logget på
sign-in-sentence-asking = Leter etter påloggingstjeneren
sign-in-sentence-waiting = Venter på deg
sign-in-sentence-in = Logget på som { $name }
sign-in-title = Logg på for å se, ikke for å endre
sign-in-what = Jetbridge leser miljøet, brukerne, rollene, løsningene og valutaene, og selskapene i Business Central. Ingenting endres.
sign-in-practice-title = Øvingsleier
sign-in-practice = Dette er øvingsleieren på denne datamaskinen. Ingenting her er ekte, og ingenting forlater datamaskinen.
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
