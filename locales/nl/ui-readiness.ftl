# De ruimte Aanmelden en controles: aanmelden.

room-readiness = Aanmelden en controles
sign-in-sentence-out = Er is niemand aangemeld
sign-in-sentence-asking = Zoekt de aanmeldserver
sign-in-sentence-waiting = Wacht op u
sign-in-sentence-in = Aangemeld als { $name }
sign-in-title = Aanmelden om te kijken, niet om te wijzigen
sign-in-what = Jetbridge leest de omgeving, de gebruikers, rollen, oplossingen en valuta’s, en de bedrijven van Business Central. Er wordt niets gewijzigd.
sign-in-practice-title = Oefentenant
sign-in-practice = Dit is de oefentenant op deze computer. Niets hier is echt, en niets verlaat de computer.
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
