# The words of jet, the command line: help texts first, then what stands around an answer. A command's description is
# cli-<path>; an argument's is cli-<path>-<argument> where it is special to the command, else cli-arg-<argument>.

## Koppen van de hulp

cli-heading-usage = Gebruik:

cli-heading-commands = Opdrachten

cli-heading-arguments = Argumenten

cli-heading-options = Opties

cli-value-command = OPDRACHT

cli-value-options = OPTIES

cli-value-format = VORM

cli-value-language = TAAL

cli-value-file = BESTAND

cli-value-domain = DOMEIN

cli-value-name = NAAM

cli-value-character = TEKEN

cli-value-encoding = CODERING

cli-value-kind = SOORT

cli-value-pattern = PATROON

cli-value-table = TABEL

cli-value-who-name = WIE=NAAM

cli-value-who-last-name = WIE=ACHTERNAAM

cli-value-heading-column = KOP=KOLOM

cli-value-column = KOLOM

cli-value-who-address = WIE=ADRES

cli-value-dir = MAP

cli-value-id = ID

cli-value-which = WELKE

cli-value-code = CODE

cli-value-number = GETAL

cli-value-who-group = WIE=GROEP

cli-value-other = EERDERE

cli-value-reader = LEZER

cli-value-url = URL

cli-value-type = TYPE

cli-value-address = ADRES

cli-value-form = VORM

cli-value-guid = GUID

cli-value-date = DATUM

cli-value-tenant = TENANT

cli-value-shell = SHELL

## Opdrachten

cli-jet = Controleert het materiaal van een integratie tussen Business Central en Dynamics 365 Sales voordat iemand zich aanmeldt

cli-roster = Lijsten van personen voor Microsoft 365 en Microsoft Entra

cli-roster-check = Een lijst beoordelen: wat er mis is, waar, waarom en wat u eraan doet

cli-roster-write = De bestanden voor de import schrijven, zodra er geen fout meer openstaat

cli-roster-convert = Importbestanden maken van wat voor lijst de klant ook stuurde

cli-roster-compare = Een lijst met een eerdere vergelijken: wie is nieuw, wie is weg, wat is veranderd

cli-roster-coupling = Verkopers tonen naast wat Dataverse na de import van hen laat zien

cli-roster-template = Een lege sjabloon schrijven

cli-roster-names = Gebruikersnamen voor personen voorstellen

cli-explain = Een code van een bevinding uitleggen, of een fout van Entra, Dataverse of Business Central: wat die betekent, wie iets doet, wat er moet gebeuren

cli-completions = De aanvullingen voor een shell afdrukken

cli-man = De handleidingpagina’s naar een map schrijven

## Argumenten

cli-arg-format = Vorm van de uitvoer: human, json of sarif; standaard human

cli-arg-language = Taal van de uitvoer: en, nb of nl; standaard die van de computer

cli-arg-no-color = Zonder kleur afdrukken, zoals met de variabele NO_COLOR

cli-arg-help = Deze hulp tonen

cli-arg-version = De versie tonen

cli-arg-file = De lijst: CSV of tekst in elke tekencodering, of een werkmap; - leest de standaardinvoer

cli-arg-profile = De bedoelde sjabloon als de koppen bij meerdere passen: { $profiles }

cli-arg-verified-domain = Een geverifieerd domein van de klant; herhaal voor elk. Zonder worden domeinen niet vergeleken

cli-arg-bc-integration = Ook waarschuwen voor lengten die de synchronisatie niet naar Business Central kan terugschrijven

cli-arg-sheet = Het blad van de werkmap dat wordt gelezen, ook een verborgen blad

cli-arg-delimiter = Het scheidingsteken van de kolommen (een teken, of tab) in plaats van het gevonden teken

cli-arg-encoding = De tekencodering (utf-8, utf-16le, utf-16be, windows-1252, iso-8859-1) in plaats van de gevonden codering

cli-arg-all = Alle bevindingen tonen in plaats van de eerste 10.000

cli-arg-out = De map waarin de bestanden worden geschreven

cli-arg-target = De sjabloon die wordt geschreven: { $profiles }, of entra

cli-arg-template = Een van Microsoft gedownloade sjabloon, in welke taal ook, waarvan de koprij wordt geschreven

cli-arg-username-pattern = Volgens dit patroon gebruikersnamen voorstellen waar er een ontbreekt, zoals {"'{first}.{last}'"} of {"'{code}'"}; vereist --domain

cli-arg-domain = Het domein van voorgestelde gebruikersnamen

cli-arg-transliteration = Hoe letters als ø en ü in gebruikersnamen worden geschreven: strip, nordic_long, german of icao

cli-arg-fix = Welke herstellingen worden uitgevoerd: safe of none; standaard safe

cli-arg-accept = Schrijven ondanks fouten met deze code; herhaal voor elke

cli-arg-max-users = Grootste aantal personen in één bestand; standaard 249

cli-arg-split-by-country = Eén bestand per land schrijven

cli-arg-force = Bestaande bestanden vervangen

cli-arg-exclude = Weglaten wat meestal niemand is die een gebruiker nodig heeft: blocked, privacy-blocked, coupled, shared-mailbox, hidden-row, hidden-column

cli-arg-user-name = De gebruikersnaam van één persoon, aangeduid met code, naam of adres; gaat voor al het andere; voor ieder herhalen

cli-arg-last-name = Waar de achternaam van één persoon begint, zoals {"'Kari Moe Lie=Moe Lie'"}; voor ieder herhalen

cli-arg-taken = Een lijst van gebruikersnamen die al bezet zijn, zoals een export van de gebruikers van de klant

cli-arg-join = Een tweede lijst met de e-mailadressen die deze mist; personen worden op code en anders op naam gevonden

cli-arg-join-by = Waarop personen van de twee lijsten worden gevonden: code of name

cli-arg-choose = Het adres van één persoon over wie de tweede lijst twijfel laat, - voor geen ervan; voor ieder herhalen

cli-arg-map = Wat een kolom is, met onze naam ervoor, zoals {"'Functie=job_title'"}; - voor niet gebruikt; voor elke herhalen

cli-arg-guess = Onbekende koppen opvatten als wat ze waarschijnlijk zijn

cli-arg-usage-location = Code van twee letters van waar licenties gelden voor personen van wie het land niets zegt

cli-arg-passwords = Initiële wachtwoorden maken waar de sjabloon erom vraagt, en ze ook naar dit bestand schrijven, alleen leesbaar voor de eigenaar

cli-arg-split-by-group = Eén bestand per licentiegroep schrijven

cli-arg-licence-group = De licentiegroep van één persoon, aangeduid met code, naam of adres; voor ieder herhalen

cli-arg-manifest = Ook een overzicht schrijven: wie in welk bestand staat, met vingerafdrukken, als JSON en als pagina om af te drukken

cli-arg-other = De eerdere lijst, of het resultaatbestand van Microsoft zonder wachtwoorden

cli-arg-other-sheet = Het blad van de eerdere werkmap

cli-roster-coupling-out = Het te schrijven CSV-bestand, in plaats van het te tonen

cli-arg-sample = Een rij met een voorbeeldpersoon toevoegen

cli-roster-template-profile = De sjabloon: { $profiles }

cli-roster-template-out = Het bestand dat wordt geschreven; - toont het in plaats daarvan

cli-roster-names-file = Het verzoek als JSON; - leest de standaardinvoer

cli-arg-code = Een code zoals roster/upn-no-at, met of zonder het deel voor de schuine streep; een fout zoals AADSTS65001 of 0x80040220; of - voor een willekeurige tekst met een fout erin

cli-arg-shell = De shell: bash, elvish, fish, powershell of zsh

cli-arg-dir = De map waarin de pagina’s worden geschreven

## Rond een antwoord

cli-error = fout

cli-warning = waarschuwing

cli-info = tip

cli-why = waarom

cli-do = wat te doen

cli-fix = herstel

cli-source = bron

cli-source-unverified = { $source } (niet geverifieerd)

cli-source-design = een keuze van Jetbridge

cli-error-cause = waarschijnlijke oorzaak

cli-error-owner = wie doet iets

cli-error-search = zoek naar

cli-error-letter = bericht om te verzenden

cli-error-none = De tekst bevat id’s, maar geen code.

cli-error-unknown = De naslag kent deze code niet.

cli-written = { $count ->
        [one] Eén bestand geschreven.
       *[other] { $count } bestanden geschreven.
    }

cli-written-file = { $users ->
        [one] { $path }: één persoon, { $bytes } bytes, SHA-256 { $sha256 }
       *[other] { $path }: { $users } personen, { $bytes } bytes, SHA-256 { $sha256 }
    }

cli-not-written = Er is niets geschreven: er staan fouten open.
cli-not-decided = Er is niets geschreven: er is nog niet beslist wie er bedoeld wordt.

cli-progress-read = Lezen … { $percent } %

cli-progress-review = Controleren … { $percent } %

cli-progress-write = Schrijven … { $percent } %

cli-progress-change = Wijzigen … { $percent } %

cli-progress-prepare = Voorbereiden … { $percent } %

cli-progress-search = Zoeken … { $percent } %

cli-progress-compare = Vergelijken … { $percent } %

cli-passwords-inside = Deze bestanden bevatten initiële wachtwoorden. Alleen u kunt ze lezen; overhandig ze persoonlijk en verwijder ze na de import.

cli-compare-person = { $name } ({ $id }), regel { $line }

cli-compare-named = { $name }, regel { $line }

cli-compare-difference = { $column }: ‘{ $before }’ werd ‘{ $after }’

cli-compare-new = { $count ->
        [one] Eén persoon is nieuw:
       *[other] { $count } personen zijn nieuw:
    }

cli-compare-gone = { $count ->
        [one] Eén persoon is weg:
       *[other] { $count } personen zijn weg:
    }

cli-compare-changed = { $count ->
        [one] Eén persoon is veranderd:
       *[other] { $count } personen zijn veranderd:
    }

cli-compare-same = { $count ->
        [one] Eén persoon is in beide gelijk.
       *[other] { $count } personen zijn in beide gelijk.
    }

cli-join-matched = { $count ->
        [one] Eén adres is uit de tweede lijst overgenomen.
       *[other] { $count } adressen zijn uit de tweede lijst overgenomen.
    }

cli-join-question = { $name } kan zijn: { $candidates }

cli-join-choose = Beslis met --choose, voor ieder over wie het niet zeker is.

cli-join-missing = { $count ->
        [one] De tweede lijst kent één persoon niet.
       *[other] De tweede lijst kent { $count } personen niet.
    }

cli-fixed = { $count ->
        [one] Eén bevinding is hersteld.
       *[other] { $count } bevindingen zijn hersteld.
    }

cli-clean = { $records ->
        [one] Eén persoon, niets gevonden.
       *[other] { $records } personen, niets gevonden.
    }

cli-summary = { $records ->
        [one] Eén persoon
       *[other] { $records } personen
    }: { $errors ->
        [0] geen fouten
        [one] één fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [0] geen waarschuwingen
        [one] één waarschuwing
       *[other] { $warnings } waarschuwingen
    }, { $hints ->
        [0] geen tips
        [one] één tip
       *[other] { $hints } tips
    }.

cli-truncated = { $count ->
        [one] Er is nog één bevinding niet getoond; --all toont die.
       *[other] Nog { $count } bevindingen zijn niet getoond; --all toont ze.
    }

cli-no-proposal = geen voorstel

## Verbindingstekenreeksen

cli-connection = Verbindingstekenreeksen voor Dataverse en Business Central

cli-connection-parse = Een tekenreeks lezen zoals .NET die leest en de paren afdrukken

cli-connection-check = Een tekenreeks beoordelen: wat de client zou doen, wat er mis is, waarom en wat te doen

cli-connection-build = Paren schrijven als een tekenreeks die terugleest zoals bedoeld

cli-connection-redact = Een tekenreeks zonder de geheimen afdrukken

cli-connection-url = Zeggen waar een adres heen leidt: soort, regio, organisatie

cli-connection-template = De tekenreeks afdrukken die Business Central zelf schrijft

cli-connection-parse-file = De tekenreeks; - leest standaardinvoer

cli-connection-check-file = De tekenreeks, of met --peel een bestand dat er een bevat; - leest standaardinvoer

cli-connection-redact-file = De tekenreeks; - leest standaardinvoer

cli-connection-build-file = De paren als JSON, een object met "pairs"; - leest standaardinvoer

cli-arg-reveal = Ook de geheimen afdrukken

cli-connection-check-target = Wie de tekenreeks leest: dataverse of business-central; anders dataverse

cli-arg-peel = Eerst de tekenreeks zoeken in wat eromheen zit: XML, JSON, aanhalingstekens, een script

cli-arg-address = Het adres

cli-arg-auth = Verificatietype zoals opgeslagen: Office365, AD, IFD of OAuth

cli-arg-credential = Waarmee Office365 zich aanmeldt: client_secret, certificate of password; anders client_secret

cli-arg-server = Serveradres

cli-arg-user = Gebruikersnaam, DOMEIN\gebruiker of gebruiker@domein

cli-connection-template-domain = Domein, als dat geen deel van de gebruikersnaam is

cli-arg-proxy = SDK-versie

cli-connection-clean = Over deze tekenreeks is niets te zeggen.

cli-connection-unreadable-at = (onleesbare verbindingstekenreeks: { $error } bij { $at })

cli-connection-unreadable = (onleesbare verbindingstekenreeks: { $error })

cli-connection-unknown-key = (onbekende sleutel)

cli-connection-set = (ingesteld)

cli-connection-place = eenheid { $start } tot { $end }

## App-registraties

cli-registration = App-registraties in Entra

cli-registration-plan = De stappen naar de juiste registratie afdrukken, of een script dat ze zet

cli-registration-check = Een manifest beoordelen: wat er mis is, waarom en wat te doen

cli-arg-deployment = Waar de registratie voor dient: bc-online, bc-onprem-entra, bc-legacy of desktop; mag meerdere keren worden opgegeven

cli-registration-plan-facts = Wat over de klant bekend is, als JSON: name, tenant_id, environment_url, web_client_url, app_id, tenants; - leest de standaardinvoer

cli-arg-form = markdown, html, az, az-powershell, powershell, m365, graph, bicep of manifest; standaard markdown

cli-registration-check-file = Het manifest; - leest de standaardinvoer

cli-arg-app-id = De AppId die de registratie moet hebben

cli-arg-web-client-url = Adres van de webclient van Business Central

cli-arg-tenants = Hoeveel tenants haar gebruiken; standaard 1

cli-arg-today = De dag waarop einddatums worden beoordeeld, als 2026-01-31; standaard vandaag

cli-arg-repair = Ook het herstelde manifest afdrukken en de opdracht die de registratie herstelt

cli-registration-clean = Niets te zeggen over deze registratie.

cli-registration-no-repair = Er is niets wat een wijziging van het manifest zou herstellen.

## Omgevingen

cli-readiness = Wat een omgeving moet zijn

cli-readiness-judge = Een momentopname van een omgeving beoordelen aan de hand van de gegevens over een klant

cli-readiness-judge-file = De momentopname; - leest de standaardinvoer

cli-readiness-judge-facts = De gegevens over de klant, als JSON

## Oefenen

cli-practice = Een oefentenant op deze computer draaien tot Ctrl-C

cli-practice-trouble = Wat er vanaf het begin misgaat; het paneel schakelt het later

cli-practice-snapshot = Deze momentopname van een omgeving gebruiken in plaats van Contoso; - leest de standaardinvoer

cli-practice-begun = Oefentenant. Niets hier is van Microsoft en niets verlaat deze computer. Ctrl-C beëindigt hem.

cli-practice-graph = Microsoft Graph

cli-practice-discovery = Lijst met omgevingen

## Referentie

cli-reference = Afdrukken wat gedocumenteerd is, in het Engels zoals in de bronnen

cli-arg-table = roles, licences, mappings, rules, jobs, scopes, fields, accounts of access-modes

cli-readiness-run = Aanmelden, de omgeving bekijken en beoordelen

cli-arg-facts = De gegevens van de klant, als JSON; ze noemen de omgeving

cli-arg-client = Toepassings-id (client-id) van de registratie die zich aanmeldt

cli-arg-tenant = De tenant van de klant, met id of domein; anders die de omgeving noemt

cli-arg-device-code = Met een code op een ander apparaat aanmelden in plaats van met de browser

cli-arg-secret-file = De app zelf aanmelden, met het clientgeheim in dit bestand; - leest de standaardinvoer

cli-arg-certificate-file = De app zelf aanmelden, met het certificaat en de sleutel in dit PEM-bestand; - leest de standaardinvoer

cli-arg-practice = Naar de oefentenant gaan waarvan de adressen in dit bestand staan

cli-arg-save-snapshot = Bewaren wat is gezien, om het opnieuw te beoordelen; er staat geen geheim in

cli-connection-test = Instellingen stap voor stap testen, voordat ze worden opgeslagen

cli-connection-test-file = De verbindingstekenreeks; - leest de standaardinvoer

cli-connection-test-target = Wie de tekenreeks leest: dataverse of business-central; anders dataverse

cli-connection-test-facts = De gegevens van de klant, als JSON; zonder deze eindigt de test met de eerste aanroep

cli-connection-test-client = Toepassings-id (client-id) van de registratie die zich aanmeldt; standaard die in de tekenreeks

cli-sign-in-open = Open dit adres in de browser en meld u aan:

cli-sign-in-code = Open { $address } en voer de code { $code } in

cli-sign-in-done = U bent aangemeld

cli-sign-in-refused = De aanmelding is geweigerd

cli-sign-in-close = U kunt deze pagina sluiten en teruggaan.
