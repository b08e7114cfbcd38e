# De ruimte Verbinding in het venster. Namen van instellingen en plaatsaanduidingen zijn die van de producten.

room-connection = Verbinding

connection-string = Verbindingstekenreeks

connection-fields = Velden

connection-paste = Plakken

connection-open = Bestand openen

connection-type = Typen

connection-copy = Kopiëren

connection-compare = Vergelijken

connection-on = Aan

connection-off = Uit

connection-none = Niet ingesteld

connection-default = Niet ingesteld ({ $value })

## Where it stands

connection-head-empty = De instellingen die Business Central naar Dataverse leiden

connection-head-begun = Begonnen met wat over deze klant bekend is

connection-head-counts = { $errors ->
        [0] { $warnings ->
            [1] 1 waarschuwing
           *[other] { $warnings } waarschuwingen
        }
        [1] { $warnings ->
            [0] 1 fout
            [1] 1 fout, 1 waarschuwing
           *[other] 1 fout, { $warnings } waarschuwingen
        }
       *[other] { $warnings ->
            [0] { $errors } fouten
            [1] { $errors } fouten, 1 waarschuwing
           *[other] { $errors } fouten, { $warnings } waarschuwingen
        }
    }

connection-head-clean = Niets staat deze instellingen in de weg

connection-rail-none = niet gecontroleerd

connection-rail-begun = begonnen met wat bekend is

connection-rail-ready = geen fouten

connection-rail-error = { $count ->
        [1] 1 fout
       *[other] { $count } fouten
    }

connection-rail-warning = { $count ->
        [1] 1 waarschuwing
       *[other] { $count } waarschuwingen
    }

connection-status-held-store = { $count ->
        [1] 1 geheim wordt door deze computer bewaard
       *[other] { $count } geheimen worden door deze computer bewaard
    }

connection-status-held-memory = { $count ->
        [1] 1 geheim wordt bewaard tot het venster sluit
       *[other] { $count } geheimen worden bewaard tot het venster sluit
    }

connection-status-clipboard = { $seconds ->
        [1] Verlaat het klembord over 1 seconde
       *[other] Verlaat het klembord over { $seconds } seconden
    }

connection-status-follow = Velden en tekenreeks volgen elkaar

## No connection yet

connection-empty-title = De verbindingstekenreeks plakken

connection-empty-sentence = Uit Business Central, uit app.config, uit een script: wat eromheen staat, wordt weggehaald.

connection-empty-takes = Bestanden die eindigen op .config, .xml, .json en .txt kunnen hier worden neergezet. Een verbindingstekenreeks ziet er zo uit:

connection-example = Met dit voorbeeld beginnen

connection-empty-secrets = Wachtwoorden en geheimen worden er meteen uitgehaald en apart van de tekenreeks bewaard.

## How Business Central is deployed

connection-deployment = Implementatie

connection-deployment-none = Kies hoe Business Central draait

connection-deployment-bc-online = Business Central online
    .note = De app van Microsoft meldt zich aan met een certificaat. U hebt toestemming nodig, maar geen app-registratie, wachtwoord of verbindingstekenreeks.

connection-deployment-bc-onprem-entra = On-premises, 16.5 en later, met Entra
    .note = Een eigen app-registratie met een clientgeheim. Client-id, geheim en omleidings-URL staan op de instellingspagina; Business Central schrijft de tekenreeks.

connection-deployment-bc-legacy = Vóór 16: Business Central 14, 15 of Dynamics NAV, met OAuth
    .note = Een gebruiker met een wachtwoord meldt zich aan via een app-registratie zonder geheim. De tekenreeks wordt op de instellingspagina geplakt, met de plaatsaanduiding.

connection-deployment-bc-ad = Dynamics 365 on-premises, Windows-aanmelding (AD)
    .note = Server en gebruiker zitten in dezelfde Active Directory. De gebruikersnaam is DOMEIN\gebruiker; Business Central schrijft de tekenreeks.

connection-deployment-bc-ifd = Dynamics 365 on-premises, via internet bereikbaar (IFD)
    .note = De server staat achter AD FS. De tekenreeks wordt op de instellingspagina geplakt en kan de home realm noemen.

connection-version = Versie

connection-version-help = Bijvoorbeeld 25, 14.21 of NAV 2018 CU41

connection-version-unread = Dit is geen bekende versie. Schrijf die als 25, 14.21 of NAV 2018 CU41.

## Groups of fields

connection-group-deployment = Business Central

connection-group-environment = Omgeving

connection-group-sign-in = Aanmelding

connection-group-application = Toepassing

connection-group-client = Client

connection-group-sales = Microsoft Dynamics 365-verbinding instellen

connection-group-sales-shown = Microsoft Dynamics 365-verbinding instellen: daar getoond

connection-group-availability = Artikelbeschikbaarheid

connection-group-dataverse = Dataverse-verbinding instellen

connection-group-dataverse-shown = Dataverse-verbinding instellen: daar getoond

connection-group-about = Van elders bekend

connection-pages = Instellingspagina’s
    .note = Adres, gebruiker, wachtwoord, aanmeldingstype en SDK-versie van beide pagina’s zijn de velden hierboven.

connection-pages-none = Kies implementatie en versie om de velden van de instellingspagina’s te zien.

connection-unreadable = De tekenreeks kan zo niet worden gelezen; de velden wachten tot dat wel kan.

## Fields

connection-field-url = Dynamics 365 Sales-URL

connection-field-proxy-version = Dynamics 365 SDK-versie

connection-field-auth-type = Verificatietype

connection-field-user = Integratiegebruiker

connection-field-password = Wachtwoord

connection-field-domain = Domein

connection-field-home-realm = Adres van de home realm

connection-field-login-prompt = Aanmeldingsvenster

connection-field-integrated-security = Huidige Windows-gebruiker

connection-field-client-id = Toepassing (client)-id

connection-field-client-secret = Clientgeheim

connection-field-redirect-uri = Omleidings-URI

connection-field-thumbprint = Vingerafdruk van het certificaat

connection-field-store-name = Certificaatarchief

connection-field-token-cache = Bestand voor tokencache

connection-field-new-instance = Eigen verbinding

connection-field-skip-discovery = Detectie overslaan

connection-field-about-administrator = Beheerder die het instelt

connection-field-about-domains = Geverifieerde domeinen

connection-field-about-solution = Bestand met de integratieoplossing

connection-field-sales-item-availability = Artikelbeschikbaarheid automatisch synchroniseren

connection-field-sales-bidirectional-sales-orders = Bidirectionele synchronisatie van verkooporders

connection-field-sales-auto-create-orders = Automatisch verkooporders maken

connection-field-sales-auto-process-quotes = Verkoopoffertes automatisch verwerken

connection-field-sales-unit-group-mapping = Toewijzing van eenhedengroep

connection-field-sales-enabled = Ingeschakeld

connection-field-dataverse-ownership-model = Eigendomsmodel

connection-field-dataverse-business-unit = Gekoppelde bedrijfsunit

connection-field-dataverse-client-id = Client-id

connection-field-dataverse-client-secret = Clientgeheim

connection-field-gone = { $version ->
        [none] Deze implementatie of versie toont het veld niet.
       *[other] Het veld is weg sinds versie { $version }, of deze implementatie toont het niet.
    }

connection-field-shown = Business Central vult dit in. Noteer wat er staat.

connection-help-url = De omgevings-URL, zoals https://contoso.crm4.dynamics.com

connection-help-proxy-version = Alleen door Business Central gelezen; online is dit altijd 100 of hoger.

connection-help-token-cache = Een bestand, geen map

connection-help-about-domains = Gescheiden door komma’s; het domein van de gebruiker moet er een van zijn.

connection-help-about-administrator = Moet een ander account zijn dan de integratiegebruiker.

connection-help-about-solution = Zoals geïmporteerd in Dynamics 365, zoals MicrosoftDynamicsNavIntegration.zip

connection-help-sales-item-availability = Een taakwachtrij-item om de 30 minuten. Het verving de OData-webservice in versie 18.

connection-held-store = door deze computer bewaard

connection-held-memory = bewaard tot het venster sluit

connection-reveal = Ingedrukt houden om te zien: { $field }

connection-revealed = { $field }, als afbeelding getekend

connection-forget = Vergeten: { $field }

## What is found, and what the client will do

connection-fix = Herstellen

connection-fix-named = Herstellen: { $what }

connection-fix-safe = { $count ->
        [1] 1 veilige reparatie uitvoeren
       *[other] { $count } veilige reparaties uitvoeren
    }

connection-use = { $value } gebruiken

connection-clean = Niets op te merken over deze instellingen.

connection-nothing = Wat in de tekenreeks wordt gevonden, staat hier.

connection-will-title = Wat de client zal doen:

connection-will = { $way ->
        [password] De client zou verbinding maken met { $host } en { $user } met het wachtwoord aanmelden, zonder venster.
        [silent] De client zou verbinding maken met { $host } met een onthouden aanmelding en niemand iets vragen.
        [windows] De client zou verbinding maken met { $host } als de huidige Windows-gebruiker.
        [secret] De client zou verbinding maken met { $host } als de toepassing, met het geheim.
        [certificate] De client zou verbinding maken met { $host } als de toepassing, met het certificaat.
       *[interactive] { $user ->
            [none] De client zou verbinding maken met { $host } en een aanmeldingsvenster openen.
           *[other] De client zou verbinding maken met { $host } en een aanmeldingsvenster openen voor { $user }.
        }
    }

connection-said-left = { $errors ->
        [1] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [1] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }

## The two strings that leave

connection-out = Tekenreeksen om door te geven

connection-for-business-central = Voor Business Central

connection-for-tools = Voor andere hulpmiddelen

connection-out-business-central = Business Central vult het geheim zelf in. Het staat nooit in deze tekenreeks.

connection-out-tools = Het geheim wordt bij het kopiëren ingevuld, buiten de klembordgeschiedenis als het systeem dat toestaat, en verlaat het klembord na een minuut.

connection-out-left = { $seconds ->
        [1] Gekopieerd. De tekenreeks verlaat het klembord over 1 seconde.
       *[other] Gekopieerd. De tekenreeks verlaat het klembord over { $seconds } seconden.
    }

connection-out-errors = { $errors ->
        [1] Kopiëren kan zodra de fout voor deze lezer weg is.
       *[other] Kopiëren kan zodra de { $errors } fouten voor deze lezer weg zijn.
    }

connection-out-none = Een waarde kan niet worden geschreven.

connection-out-written-there = In deze implementatie schrijft Business Central de tekenreeks zelf uit de velden van de pagina. Er is niets te plakken.

connection-said-cleared = De gekopieerde tekenreeks heeft het klembord verlaten

## Several strings, two strings

connection-choose-title = Welke van de { $count } verbindingstekenreeksen?

connection-choose-number = Tekenreeks { $number }

connection-choose = Deze nemen

connection-compare-title = Wat is er anders in een andere tekenreeks?

connection-compare-sentence = Instellingen worden vergeleken op wat de client ervan maakt, onder welke naam ook. Van geheimen ziet u alleen of ze gelijk zijn.

connection-compare-paste = Vergelijken met het klembord

connection-compare-sum = { $count ->
        [0] Geen instelling verschilt
        [1] 1 instelling verschilt
       *[other] { $count } instellingen verschillen
    }

connection-compare-setting = Instelling

connection-compare-this = Deze tekenreeks

connection-compare-other = De andere

connection-seen-set = is ingesteld

connection-seen-masked = niet getoond

connection-seen-nothing = niet aanwezig

connection-sameness-same = gelijk

connection-sameness-different = anders

connection-sameness-only-first = alleen in deze

connection-sameness-only-second = alleen in de andere

## Commands, and why one cannot be done

connection-command-open = De tekenreeks uit een bestand halen

connection-command-take = De tekenreeks van het klembord halen

connection-command-fix-safe = Veilige reparaties uitvoeren

connection-command-next-finding = Volgende bevinding

connection-command-previous-finding = Vorige bevinding

connection-command-compare = Vergelijken met een andere tekenreeks

connection-command-copy-business-central = De tekenreeks voor Business Central kopiëren

connection-command-copy-tools = De tekenreeks voor andere hulpmiddelen kopiëren, met het geheim

connection-command-clear = De tekenreeks leegmaken

connection-why-nothing = Er is nog geen verbindingstekenreeks.

connection-why-no-finding = Er is niets gevonden.

connection-why-no-fix = Niets kan zonder te kijken worden hersteld.

## What undoing takes back

connection-did-type = typen

connection-did-field = een veld

connection-did-switch = een schakelaar

connection-did-clear = leegmaken

connection-did-paste = plakken

connection-did-fix = een reparatie

connection-did-deployment = de implementatie

connection-did-known = wat over de klant bekend was

## De test voor het opslaan

connection-test = Testen
connection-test-again = Opnieuw testen
connection-test-cancel = Annuleren
connection-save = Opslaan
connection-test-title = Testen voor het opslaan
connection-test-last = Laatste test, { $time }
connection-test-running = Testen, stap { $done } van { $all }
connection-test-stages = Stappen
connection-test-stale = Instellingen zijn sindsdien gewijzigd
connection-test-stopped = Gestopt bij { $done } van { $all }
connection-test-outcome-passed = Elke stap is geslaagd
connection-test-outcome-partly = Geen stap is mislukt; { $count ->
        [one] één is niet gecontroleerd
       *[other] { $count } zijn niet gecontroleerd
    }
connection-test-outcome-failed = Gestopt bij: { $stage }
connection-test-none = Niemand heeft deze instellingen nog getest. De test gaat stap voor stap van de tekenreeks naar Dataverse, leest en wijzigt niets.
connection-test-none-person = Er wordt een browser geopend voor de aanmelding, tenzij er al iemand is aangemeld.
connection-test-none-secret = De app meldt zichzelf aan, met het clientgeheim dat u hebt ingevoerd.
connection-test-none-certificate = De app meldt zichzelf aan, met haar certificaat. De sleutel staat op de server; kies een kopie als bestand om die hiervandaan te testen.
connection-test-certificate = Certificaat kiezen…
connection-test-why-nothing = Er valt nog niets te testen
connection-test-why-windows = Windows-aanmelding blijft binnen het netwerk van de klant; die wordt op de server getest
connection-test-why-deployment = Geef eerst aan hoe Business Central draait
connection-test-why-version = Geef eerst aan welke versie van Business Central het is
connection-test-why-environment = De omgevings-URL ontbreekt
connection-test-why-application = De toepassings-id (client) ontbreekt
connection-test-do = Wat te doen
connection-test-acts = Wie aan zet is
connection-test-letter = Bericht kopiëren
connection-test-letter-named = Bericht kopiëren aan: { $owner }
connection-test-evidence = { $count ->
        [0] Bewijs
        [one] Bewijs (één aanroep)
       *[other] Bewijs ({ $count } aanroepen)
    }
connection-test-copy = Als tekst kopiëren
connection-test-browser = Ga verder in uw browser: kies het account en stem in met wat wordt gevraagd. De test gaat vanzelf verder.
connection-test-browser-closed = Er kon geen browser worden geopend. Kopieer de koppeling en open die in een browser op deze computer.
connection-test-browser-again = De browser opnieuw openen
connection-test-browser-copy = Koppeling kopiëren
connection-test-shows = Toont de browser een fout?
connection-test-shows-paste = Plak de fout die u ziet
connection-test-shows-end = Stoppen met deze fout
connection-test-shows-none = Er staat geen foutcode in deze tekst. Die begint met AADSTS.
connection-test-passed-note = Precies deze instellingen kunnen worden opgeslagen.
connection-test-said-began = De test is begonnen
connection-test-said-ended = De test is klaar: { $outcome }

connection-alone = Zoals Business Central het doet…
connection-alone-title = Gebruikersnaam en wachtwoord verzenden zoals Business Central dat doet?
connection-alone-text = Business Central van vóór versie 16 stuurt het wachtwoord van { $user } rechtstreeks naar Entra. Jetbridge doet hetzelfde, één keer, om erachter te komen of een tweede factor of voorwaardelijke toegang het weigert.
connection-alone-warning = Dit is geen manier om aan te melden: het is alleen om dat te weten te komen. De poging staat in het aanmeldingslogboek van de klant, en een verkeerd wachtwoord telt mee voor het vergrendelen van het account.
connection-alone-send = Eén keer verzenden
connection-alone-running = Verzenden…
connection-alone-stale = Gebruikersnaam of wachtwoord zijn sindsdien gewijzigd

connection-save-untested-title = Opslaan zonder test?
connection-save-untested-text = Niemand heeft precies deze instellingen getest. Dat ze niet zijn getest, wordt bij de klant genoteerd.
connection-save-failed-title = Opslaan hoewel de test is mislukt?
connection-save-failed-text = De test stopte bij: { $stage }. Dat wordt bij de klant genoteerd.
connection-save-anyway = Toch opslaan
connection-save-back = Terug
connection-saved-now = Verbinding opgeslagen
connection-saved-passed = Opgeslagen { $time } · getest { $tested }
connection-saved-partly = Opgeslagen { $time } · getest { $tested }, enkele stappen niet gecontroleerd
connection-saved-failed = Opgeslagen { $time } · de test van { $tested } stopte bij: { $stage }
connection-saved-untested = Opgeslagen { $time } · niet getest
connection-saved-changed = sinds het opslaan gewijzigd
connection-command-test = De verbinding testen
connection-command-test-cancel = De test stoppen
connection-command-save = De verbinding opslaan
connection-command-alone = Gebruikersnaam en wachtwoord testen zoals Business Central dat doet
connection-why-running = Er loopt een test
connection-why-not-running = Er loopt geen test
connection-why-no-password = Deze verbinding heeft geen gebruikersnaam en wachtwoord
connection-why-saved = Sinds het opslaan is niets gewijzigd
connection-status-online = Online · leest alleen, wijzigt niets
connection-rail-untested = niet getest
connection-rail-tested = getest, elke stap geslaagd
connection-rail-stopped = de test stopte
connection-rail-running = bezig

connection-stage-settings = Instellingen
connection-stage-name = Adres
connection-stage-tls = Beveiligde verbinding
connection-stage-environment = Omgeving
connection-stage-authority = Cloud en tenant
connection-stage-application = App-registratie
connection-stage-sign-in = Aanmelding
connection-stage-consent-dataverse = Toestemming voor Dataverse
connection-stage-consent-business-central = Toestemming voor Business Central
connection-stage-access = Toegang tot Dataverse
connection-stage-version = Versie
connection-stage-currency = Valuta’s
connection-stage-integration-user = Integratiegebruiker
connection-stage-solutions = Oplossingen en rollen
connection-stage-company = Bedrijf
connection-stage-salespeople = Verkopers
connection-stage-as-business-central = Gebruikersnaam en wachtwoord
connection-test-not-checked = Niet gecontroleerd. Een eerdere stap heeft de test gestopt, of wat te zien was, beslist er niet over. De ruimte Aanmelden en controles zegt meer.
connection-test-partly-note = Precies deze instellingen kunnen worden opgeslagen. Niet gecontroleerd: { $stages }
connection-rail-partly = getest; niet alles is gecontroleerd
