# Rommet Tilkobling i vinduet. Navn på innstillinger og plassholdere er produktenes egne.

room-connection = Tilkobling

connection-string = Tilkoblingsstreng

connection-fields = Felt

connection-paste = Lim inn

connection-open = Åpne fil

connection-type = Skriv den inn

connection-copy = Kopier

connection-compare = Sammenlign

connection-on = På

connection-off = Av

connection-none = Ikke satt

connection-default = Ikke satt ({ $value })

## Where it stands

connection-head-empty = Innstillingene som leder Business Central til Dataverse

connection-head-begun = Begynt med det som er kjent om denne kunden

connection-head-counts = { $errors ->
        [0] { $warnings ->
            [1] 1 advarsel
           *[other] { $warnings } advarsler
        }
        [1] { $warnings ->
            [0] 1 feil
            [1] 1 feil, 1 advarsel
           *[other] 1 feil, { $warnings } advarsler
        }
       *[other] { $warnings ->
            [0] { $errors } feil
            [1] { $errors } feil, 1 advarsel
           *[other] { $errors } feil, { $warnings } advarsler
        }
    }

connection-head-clean = Ingenting står i veien for disse innstillingene

connection-rail-none = ikke kontrollert

connection-rail-begun = begynt med det som er kjent

connection-rail-ready = ingen feil

connection-rail-error = { $count ->
        [1] 1 feil
       *[other] { $count } feil
    }

connection-rail-warning = { $count ->
        [1] 1 advarsel
       *[other] { $count } advarsler
    }

connection-status-held-store = { $count ->
        [1] 1 hemmelighet holdes av denne datamaskinen
       *[other] { $count } hemmeligheter holdes av denne datamaskinen
    }

connection-status-held-memory = { $count ->
        [1] 1 hemmelighet holdes til vinduet lukkes
       *[other] { $count } hemmeligheter holdes til vinduet lukkes
    }

connection-status-clipboard = { $seconds ->
        [1] Forlater utklippstavlen om 1 sekund
       *[other] Forlater utklippstavlen om { $seconds } sekunder
    }

connection-status-follow = Felt og streng følger hverandre

## No connection yet

connection-empty-title = Lim inn tilkoblingsstrengen

connection-empty-sentence = Fra Business Central, fra app.config, fra et skript: det som er rundt den, tas av.

connection-empty-takes = Filer som slutter på .config, .xml, .json og .txt kan slippes her. En tilkoblingsstreng ser slik ut:

connection-example = Begynn med dette eksemplet

connection-empty-secrets = Passord og hemmeligheter tas ut med en gang og holdes atskilt fra strengen.

## How Business Central is deployed

connection-deployment = Distribusjon

connection-deployment-none = Velg hvordan Business Central kjører

connection-deployment-bc-online = Business Central på nett
    .note = Microsofts egen app logger på med et sertifikat. Du trenger samtykke, men ingen appregistrering, ikke noe passord og ingen tilkoblingsstreng.

connection-deployment-bc-onprem-entra = Lokalt, 16.5 og senere, med Entra
    .note = En egen appregistrering med klienthemmelighet. Klient-ID, hemmelighet og omdirigeringsadresse står på oppsettsiden; Business Central skriver strengen.

connection-deployment-bc-legacy = Før 16: Business Central 14, 15 eller Dynamics NAV, med OAuth
    .note = En bruker med passord logger på gjennom en appregistrering uten hemmelighet. Strengen limes inn på oppsettsiden, med plassholderen.

connection-deployment-bc-ad = Dynamics 365 lokalt, Windows-pålogging (AD)
    .note = Server og bruker er i samme Active Directory. Brukernavnet er DOMENE\bruker; Business Central skriver strengen.

connection-deployment-bc-ifd = Dynamics 365 lokalt, åpen mot internett (IFD)
    .note = Serveren står bak AD FS. Strengen limes inn på oppsettsiden og kan navngi hjemmeområdet.

connection-version = Versjon

connection-version-help = For eksempel 25, 14.21 eller NAV 2018 CU41

connection-version-unread = Dette er ingen kjent versjon. Skriv den som 25, 14.21 eller NAV 2018 CU41.

## Groups of fields

connection-group-deployment = Business Central

connection-group-environment = Miljø

connection-group-sign-in = Pålogging

connection-group-application = Program

connection-group-client = Klient

connection-group-sales = Tilkoblingsoppsett for Microsoft Dynamics 365

connection-group-sales-shown = Tilkoblingsoppsett for Microsoft Dynamics 365: vises der

connection-group-availability = Varedisposisjon

connection-group-dataverse = Tilkoblingsoppsett for Dataverse

connection-group-dataverse-shown = Tilkoblingsoppsett for Dataverse: vises der

connection-group-about = Kjent fra andre steder

connection-pages = Oppsettsider
    .note = Adresse, bruker, passord, påloggingstype og SDK-versjon på begge sider er feltene ovenfor.

connection-pages-none = Velg distribusjon og versjon for å se feltene på oppsettsidene.

connection-unreadable = Strengen kan ikke leses slik den står, så feltene venter til den kan det.

## Fields

connection-field-url = URL-adresse for Dynamics 365 Sales

connection-field-proxy-version = Dynamics 365 SDK-versjon

connection-field-auth-type = Godkjenningstype

connection-field-user = Integreringsbruker

connection-field-password = Passord

connection-field-domain = Domene

connection-field-home-realm = Adresse til hjemmeområdet

connection-field-login-prompt = Påloggingsvindu

connection-field-integrated-security = Gjeldende Windows-bruker

connection-field-client-id = ID (klient) for programmet

connection-field-client-secret = Klienthemmelighet

connection-field-redirect-uri = Omdirigerings-URI

connection-field-thumbprint = Avtrykk av sertifikatet

connection-field-store-name = Sertifikatlager

connection-field-token-cache = Fil for tokenbuffer

connection-field-new-instance = Egen tilkobling

connection-field-skip-discovery = Hopp over oppdaging

connection-field-about-administrator = Administrator som setter det opp

connection-field-about-domains = Bekreftede domener

connection-field-about-solution = Fil med integreringsløsningen

connection-field-sales-item-availability = Synkroniser varedisposisjon automatisk

connection-field-sales-bidirectional-sales-orders = Toveissynkronisering av salgsordrer

connection-field-sales-auto-create-orders = Opprett ordrer automatisk

connection-field-sales-auto-process-quotes = Behandle salgstilbud automatisk

connection-field-sales-unit-group-mapping = Enhetsgruppetildeling

connection-field-sales-enabled = Aktivert

connection-field-dataverse-ownership-model = Eierskapsmodell

connection-field-dataverse-business-unit = Koblet konsern

connection-field-dataverse-client-id = Klient-ID

connection-field-dataverse-client-secret = Klienthemmelighet

connection-field-gone = { $version ->
        [none] Denne distribusjonen eller versjonen viser ikke feltet.
       *[other] Feltet er borte siden versjon { $version }, eller denne distribusjonen viser det ikke.
    }

connection-field-shown = Business Central fyller ut dette. Skriv ned det som vises.

connection-help-url = Adressen til miljøet, for eksempel https://contoso.crm4.dynamics.com

connection-help-proxy-version = Leses bare av Business Central; på nett er den alltid 100 eller mer.

connection-help-token-cache = En fil, ikke en mappe

connection-help-about-domains = Skilt med komma; brukerens domene må være et av dem.

connection-help-about-administrator = Må være en annen konto enn integreringsbrukeren.

connection-help-about-solution = Slik den ble importert i Dynamics 365, for eksempel MicrosoftDynamicsNavIntegration.zip

connection-help-sales-item-availability = En jobbkøpost hvert 30. minutt. Den erstattet OData-nettjenesten i versjon 18.

connection-held-store = holdes av denne datamaskinen

connection-held-memory = holdes til vinduet lukkes

connection-reveal = Hold inne for å se: { $field }

connection-revealed = { $field }, tegnet som bilde

connection-forget = Glem: { $field }

## What is found, and what the client will do

connection-fix = Rett

connection-fix-named = Rett: { $what }

connection-fix-safe = { $count ->
        [1] Utfør 1 trygg rettelse
       *[other] Utfør { $count } trygge rettelser
    }

connection-use = Bruk { $value }

connection-clean = Ingenting å si om disse innstillingene.

connection-nothing = Det som finnes i strengen, sies her.

connection-will-title = Hva klienten vil gjøre:

connection-will = { $way ->
        [password] Klienten ville koblet til { $host } og logget på { $user } med passordet, uten vindu.
        [silent] Klienten ville koblet til { $host } med en pålogging den husker, og ikke spurt noen.
        [windows] Klienten ville koblet til { $host } som den gjeldende Windows-brukeren.
        [secret] Klienten ville koblet til { $host } som programmet, med hemmeligheten.
        [certificate] Klienten ville koblet til { $host } som programmet, med sertifikatet.
       *[interactive] { $user ->
            [none] Klienten ville koblet til { $host } og åpnet et påloggingsvindu.
           *[other] Klienten ville koblet til { $host } og åpnet et påloggingsvindu for { $user }.
        }
    }

connection-said-left = { $errors ->
        [1] 1 feil
       *[other] { $errors } feil
    }, { $warnings ->
        [1] 1 advarsel
       *[other] { $warnings } advarsler
    }

## The two strings that leave

connection-out = Strenger å gi videre

connection-for-business-central = For Business Central

connection-for-tools = For andre verktøy

connection-out-business-central = Business Central setter inn hemmeligheten selv. Den står aldri i denne strengen.

connection-out-tools = Hemmeligheten settes inn når du kopierer, utenfor utklippstavlens logg der systemet tillater det, og forlater utklippstavlen etter et minutt.

connection-out-left = { $seconds ->
        [1] Kopiert. Strengen forlater utklippstavlen om 1 sekund.
       *[other] Kopiert. Strengen forlater utklippstavlen om { $seconds } sekunder.
    }

connection-out-errors = { $errors ->
        [1] Kopiering åpnes når feilen for denne leseren er borte.
       *[other] Kopiering åpnes når de { $errors } feilene for denne leseren er borte.
    }

connection-out-none = En verdi kan ikke skrives.

connection-out-written-there = I denne distribusjonen skriver Business Central strengen selv fra feltene på siden sin. Det er ingenting å lime inn.

connection-said-cleared = Den kopierte strengen har forlatt utklippstavlen

## Several strings, two strings

connection-choose-title = Hvilken av de { $count } tilkoblingsstrengene?

connection-choose-number = Streng { $number }

connection-choose = Ta denne

connection-compare-title = Hva er annerledes i en annen streng?

connection-compare-sentence = Innstillinger sammenlignes etter det klienten tar dem for, uansett hvilket navn de har. Av hemmeligheter ser du bare om de er like.

connection-compare-paste = Sammenlign med utklippstavlen

connection-compare-sum = { $count ->
        [0] Ingen innstilling er ulik
        [1] 1 innstilling er ulik
       *[other] { $count } innstillinger er ulike
    }

connection-compare-setting = Innstilling

connection-compare-this = Denne strengen

connection-compare-other = Den andre

connection-seen-set = er satt

connection-seen-masked = vises ikke

connection-seen-nothing = finnes ikke

connection-sameness-same = lik

connection-sameness-different = ulik

connection-sameness-only-first = bare i denne

connection-sameness-only-second = bare i den andre

## Commands, and why one cannot be done

connection-command-open = Hent strengen fra en fil

connection-command-take = Hent strengen fra utklippstavlen

connection-command-fix-safe = Utfør trygge rettelser

connection-command-next-finding = Neste funn

connection-command-previous-finding = Forrige funn

connection-command-compare = Sammenlign med en annen streng

connection-command-copy-business-central = Kopier strengen for Business Central

connection-command-copy-tools = Kopier strengen for andre verktøy, med hemmeligheten

connection-command-clear = Tøm strengen

connection-why-nothing = Det er ingen tilkoblingsstreng ennå.

connection-why-no-finding = Ingenting er funnet.

connection-why-no-fix = Ingenting kan rettes uten å se på det.

## What undoing takes back

connection-did-type = skriving

connection-did-field = et felt

connection-did-switch = en bryter

connection-did-clear = tømming

connection-did-paste = innliming

connection-did-fix = en rettelse

connection-did-deployment = distribusjonen

connection-did-known = det som var kjent om kunden

## Testen før lagring

connection-test = Test
connection-test-again = Test igjen
connection-test-cancel = Avbryt
connection-save = Lagre
connection-test-title = Test før du lagrer
connection-test-last = Siste test, { $time }
connection-test-running = Tester, trinn { $done } av { $all }
connection-test-stages = Trinn
connection-test-stale = Innstillingene er endret siden
connection-test-stopped = Stoppet ved { $done } av { $all }
connection-test-outcome-passed = Alle trinn er bestått
connection-test-outcome-partly = Ingen trinn feilet; { $count ->
        [one] ett ble ikke kontrollert
       *[other] { $count } ble ikke kontrollert
    }
connection-test-outcome-failed = Stoppet ved: { $stage }
connection-test-none = Ingen har testet disse innstillingene ennå. Testen går trinn for trinn fra strengen til Dataverse, leser og endrer ingenting.
connection-test-none-person = En nettleser åpnes for påloggingen, med mindre noen allerede er logget på.
connection-test-none-secret = Appen logger på selv, med klienthemmeligheten du skrev inn.
connection-test-none-certificate = Appen logger på selv, med sertifikatet sitt. Nøkkelen er på serveren; velg en kopi som fil for å teste den herfra.
connection-test-certificate = Velg sertifikat…
connection-test-why-nothing = Det er ingenting å teste ennå
connection-test-why-windows = Windows-pålogging blir i kundens nettverk; den testes på serveren
connection-test-why-deployment = Si først hvordan Business Central kjører
connection-test-why-version = Si først hvilken versjon av Business Central det er
connection-test-why-environment = Miljøets URL mangler
connection-test-why-application = Program-ID-en (klient) mangler
connection-test-do = Hva du gjør
connection-test-acts = Hvem som må handle
connection-test-letter = Kopier melding
connection-test-letter-named = Kopier melding til: { $owner }
connection-test-evidence = { $count ->
        [0] Bevis
        [one] Bevis (ett kall)
       *[other] Bevis ({ $count } kall)
    }
connection-test-copy = Kopier som tekst
connection-test-browser = Fortsett i nettleseren: velg konto og godta det som blir spurt om. Testen går videre av seg selv.
connection-test-browser-closed = Ingen nettleser kunne åpnes. Kopier lenken og åpne den i en nettleser på denne maskinen.
connection-test-browser-again = Åpne nettleseren igjen
connection-test-browser-copy = Kopier lenke
connection-test-shows = Viser nettleseren en feil?
connection-test-shows-paste = Lim inn feilen du ser
connection-test-shows-end = Stopp med denne feilen
connection-test-shows-none = Det er ingen feilkode i denne teksten. Den begynner med AADSTS.
connection-test-passed-note = Akkurat disse innstillingene kan lagres.
connection-test-said-began = Testen er i gang
connection-test-said-ended = Testen er ferdig: { $outcome }

connection-alone = Slik Business Central gjør det…
connection-alone-title = Sende brukernavn og passord slik Business Central gjør det?
connection-alone-text = Business Central før versjon 16 sender passordet til { $user } rett til Entra. Jetbridge gjør det samme, én gang, for å finne ut om en faktor til eller betinget tilgang avviser det.
connection-alone-warning = Dette er ingen måte å logge på: det er bare for å finne ut av det. Forsøket står i kundens påloggingslogg, og et feil passord teller med mot låsing av kontoen.
connection-alone-send = Send én gang
connection-alone-running = Sender…
connection-alone-stale = Brukernavn eller passord er endret siden

connection-save-untested-title = Lagre uten test?
connection-save-untested-text = Ingen har testet akkurat disse innstillingene. At de er utestet, blir notert hos kunden.
connection-save-failed-title = Lagre selv om testen feilet?
connection-save-failed-text = Testen stoppet ved: { $stage }. Det blir notert hos kunden.
connection-save-anyway = Lagre likevel
connection-save-back = Tilbake
connection-saved-now = Tilkoblingen er lagret
connection-saved-passed = Lagret { $time } · testet { $tested }
connection-saved-partly = Lagret { $time } · testet { $tested }, noen trinn ikke kontrollert
connection-saved-failed = Lagret { $time } · testen { $tested } stoppet ved: { $stage }
connection-saved-untested = Lagret { $time } · utestet
connection-saved-changed = endret siden den ble lagret
connection-command-test = Test tilkoblingen
connection-command-test-cancel = Stopp testen
connection-command-save = Lagre tilkoblingen
connection-command-alone = Test brukernavn og passord slik Business Central gjør det
connection-why-running = En test pågår
connection-why-not-running = Ingen test pågår
connection-why-no-password = Det er ikke brukernavn og passord i denne tilkoblingen
connection-why-saved = Ingenting er endret siden den ble lagret
connection-status-online = På nett · leser bare, endrer ingenting
connection-rail-untested = ikke testet
connection-rail-tested = testet, alle trinn bestått
connection-rail-stopped = testen stoppet
connection-rail-running = pågår

connection-stage-settings = Innstillinger
connection-stage-name = Adresse
connection-stage-tls = Sikker tilkobling
connection-stage-environment = Miljø
connection-stage-authority = Sky og leier
connection-stage-application = Appregistrering
connection-stage-sign-in = Pålogging
connection-stage-consent-dataverse = Samtykke for Dataverse
connection-stage-consent-business-central = Samtykke for Business Central
connection-stage-access = Tilgang til Dataverse
connection-stage-version = Versjon
connection-stage-currency = Valutaer
connection-stage-integration-user = Integreringsbruker
connection-stage-solutions = Løsninger og roller
connection-stage-company = Selskap
connection-stage-salespeople = Selgere
connection-stage-as-business-central = Brukernavn og passord
connection-test-not-checked = Ikke kontrollert. Et tidligere trinn stoppet testen, eller det som kunne ses, avgjør det ikke. Rommet Pålogging og kontroller sier mer.
connection-test-partly-note = Akkurat disse innstillingene kan lagres. Ikke kontrollert: { $stages }
connection-rail-partly = testet; ikke alt ble kontrollert
