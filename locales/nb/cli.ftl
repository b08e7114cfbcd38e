# The words of jet, the command line: help texts first, then what stands around an answer. A command's description is
# cli-<path>; an argument's is cli-<path>-<argument> where it is special to the command, else cli-arg-<argument>.

## Overskrifter i hjelpen

cli-heading-usage = Bruk:

cli-heading-commands = Kommandoer

cli-heading-arguments = Argumenter

cli-heading-options = Valg

cli-value-command = KOMMANDO

cli-value-options = VALG

cli-value-format = FORMAT

cli-value-language = SPRÅK

cli-value-file = FIL

cli-value-domain = DOMENE

cli-value-name = NAVN

cli-value-character = TEGN

cli-value-encoding = TEGNKODING

cli-value-kind = SLAG

cli-value-pattern = MØNSTER

cli-value-table = TABELL

cli-value-who-name = HVEM=NAVN

cli-value-who-last-name = HVEM=ETTERNAVN

cli-value-heading-column = OVERSKRIFT=KOLONNE

cli-value-column = KOLONNE

cli-value-who-address = HVEM=ADRESSE

cli-value-dir = MAPPE

cli-value-id = ID

cli-value-which = HVILKE

cli-value-code = KODE

cli-value-number = TALL

cli-value-who-group = HVEM=GRUPPE

cli-value-other = TIDLIGERE

cli-value-reader = LESER

cli-value-url = URL

cli-value-type = TYPE

cli-value-address = ADRESSE

cli-value-form = FORM

cli-value-guid = GUID

cli-value-date = DATO

cli-value-tenant = LEIER

cli-value-shell = SKALL

## Kommandoer

cli-jet = Kontrollerer materialet til en integrasjon mellom Business Central og Dynamics 365 Sales før noen logger på

cli-roster = Lister over personer for Microsoft 365 og Microsoft Entra

cli-roster-check = Kontroller en liste: hva som er feil, hvor, hvorfor og hva du gjør med det

cli-roster-write = Skriv filene for importen når ingen feil er åpne

cli-roster-convert = Lag importfiler av hvilken som helst liste kunden har sendt

cli-roster-compare = Sammenlign en liste med en tidligere: hvem er nye, hvem er borte, hva er endret

cli-roster-coupling = Vis selgere ved siden av det Dataverse vil vise om dem etter importen

cli-roster-template = Skriv en tom mal

cli-roster-names = Foreslå brukernavn for personer

cli-explain = Forklar koden til et funn, eller en feil fra Entra, Dataverse eller Business Central: hva den betyr, hvem som handler, hva som må gjøres

cli-completions = Skriv ut fullføringer for et skall

cli-man = Skriv manualsidene til en mappe

## Argumenter

cli-arg-format = Form på utdata: human, json eller sarif; human som standard

cli-arg-language = Språk for utdata: en, nb eller nl; som standard maskinens språk

cli-arg-no-color = Skriv ut uten farger, som med variabelen NO_COLOR

cli-arg-help = Vis denne hjelpen

cli-arg-version = Vis versjonen

cli-arg-file = Listen: CSV eller tekst i enhver tegnkoding, eller en arbeidsbok; - leser standard inndata

cli-arg-profile = Malen som menes når overskriftene passer til flere: { $profiles }

cli-arg-verified-domain = Et bekreftet domene hos kunden; gjenta for hvert. Uten blir domener ikke sammenlignet

cli-arg-bc-integration = Advar også om lengder som synkroniseringen ikke kan skrive tilbake til Business Central

cli-arg-sheet = Arket i arbeidsboken som skal leses, også et skjult

cli-arg-delimiter = Skilletegnet mellom kolonnene (et tegn, eller tab) i stedet for det som ble funnet

cli-arg-encoding = Tegnkodingen (utf-8, utf-16le, utf-16be, windows-1252, iso-8859-1) i stedet for den som ble funnet

cli-arg-all = Vis alle funn i stedet for de første 10 000

cli-arg-out = Mappen filene skrives til

cli-arg-target = Malen som skal skrives: { $profiles }, eller entra

cli-arg-template = En mal lastet ned fra Microsoft, på et hvilket som helst språk; overskriftsraden dens blir skrevet

cli-arg-username-pattern = Foreslå brukernavn etter dette mønsteret der det mangler, for eksempel {"'{first}.{last}'"} eller {"'{code}'"}; krever --domain

cli-arg-domain = Domenet for foreslåtte brukernavn

cli-arg-transliteration = Hvordan bokstaver som ø og ü skrives i brukernavn: strip, nordic_long, german eller icao

cli-arg-fix = Hvilke rettelser som gjøres: safe eller none; safe som standard

cli-arg-accept = Skriv til tross for feil med denne koden; gjenta for hver

cli-arg-max-users = Største antall personer i én fil; 249 som standard

cli-arg-split-by-country = Skriv én fil per land

cli-arg-force = Erstatt filer som finnes fra før

cli-arg-exclude = Utelat det som vanligvis ikke er noen som trenger bruker: blocked, privacy-blocked, coupled, shared-mailbox, hidden-row, hidden-column

cli-arg-user-name = Brukernavnet til én person etter kode, navn eller adresse; går foran alt annet; gjenta for hver

cli-arg-last-name = Hvor etternavnet til én person begynner, for eksempel {"'Kari Moe Lie=Moe Lie'"}; gjenta for hver

cli-arg-taken = En liste over brukernavn som er opptatt, for eksempel en eksport av kundens brukere

cli-arg-join = En liste nummer to med e-postadressene denne mangler; personer finnes igjen etter kode, ellers etter navn

cli-arg-join-by = Hva personer i de to listene finnes igjen etter: code eller name

cli-arg-choose = Adressen til én person som den andre listen lar stå i tvil, - for ingen av dem; gjenta for hver

cli-arg-map = Hva en kolonne er, med vårt navn på den, for eksempel {"'Jobb=job_title'"}; - for ikke brukt; gjenta for hver

cli-arg-guess = Ta ukjente overskrifter for det de mest sannsynlig er

cli-arg-usage-location = Kode på to bokstaver for hvor lisensene gjelder for personer uten forståelig land

cli-arg-passwords = Lag startpassord der malen krever det, og skriv dem også til denne filen, som bare eieren kan lese

cli-arg-split-by-group = Skriv én fil per lisensgruppe

cli-arg-licence-group = Lisensgruppen til én person etter kode, navn eller adresse; gjenta for hver

cli-arg-manifest = Skriv også en oversikt: hvem som står i hvilken fil, med fingeravtrykk, som JSON og som side til utskrift

cli-arg-other = Den tidligere listen, eller Microsofts resultatfil uten passord

cli-arg-other-sheet = Arket i den tidligere arbeidsboken

cli-roster-coupling-out = CSV-filen som skal skrives, i stedet for å vise den

cli-arg-sample = Legg til en rad med en eksempelperson

cli-roster-template-profile = Malen: { $profiles }

cli-roster-template-out = Filen som skrives; - viser den i stedet

cli-roster-names-file = Forespørselen som JSON; - leser standard inndata

cli-arg-code = En kode som roster/upn-no-at, med eller uten delen foran skråstreken; en feil som AADSTS65001 eller 0x80040220; eller - for en hvilken som helst tekst med en feil i

cli-arg-shell = Skallet: bash, elvish, fish, powershell eller zsh

cli-arg-dir = Mappen sidene skrives til

## Rundt et svar

cli-error = feil

cli-warning = advarsel

cli-info = tips

cli-why = hvorfor

cli-do = gjør dette

cli-fix = rettelse

cli-source = kilde

cli-source-unverified = { $source } (ikke bekreftet)

cli-source-design = et valg i Jetbridge

cli-error-cause = sannsynlig årsak

cli-error-owner = hvem handler

cli-error-search = søk etter

cli-error-letter = melding å sende

cli-error-none = Teksten inneholder ID-er, men ingen kode.

cli-error-unknown = Referansen kjenner ikke denne koden.

cli-written = { $count ->
        [one] Én fil er skrevet.
       *[other] { $count } filer er skrevet.
    }

cli-written-file = { $users ->
        [one] { $path }: én person, { $bytes } byte, SHA-256 { $sha256 }
       *[other] { $path }: { $users } personer, { $bytes } byte, SHA-256 { $sha256 }
    }

cli-not-written = Ingenting ble skrevet: det er åpne feil.
cli-not-decided = Ingenting ble skrevet: det er ikke avgjort hvem som menes.

cli-progress-read = Leser … { $percent } %

cli-progress-review = Kontrollerer … { $percent } %

cli-progress-write = Skriver … { $percent } %

cli-progress-change = Endrer … { $percent } %

cli-progress-prepare = Klargjør … { $percent } %

cli-progress-search = Søker … { $percent } %

cli-progress-compare = Sammenligner … { $percent } %

cli-passwords-inside = Disse filene inneholder startpassord. Bare du kan lese dem; overlever dem personlig, og slett dem etter importen.

cli-compare-person = { $name } ({ $id }), linje { $line }

cli-compare-named = { $name }, linje { $line }

cli-compare-difference = { $column }: «{ $before }» ble «{ $after }»

cli-compare-new = { $count ->
        [one] Én person er ny:
       *[other] { $count } personer er nye:
    }

cli-compare-gone = { $count ->
        [one] Én person er borte:
       *[other] { $count } personer er borte:
    }

cli-compare-changed = { $count ->
        [one] Én person er endret:
       *[other] { $count } personer er endret:
    }

cli-compare-same = { $count ->
        [one] Én person er lik i begge.
       *[other] { $count } personer er like i begge.
    }

cli-join-matched = { $count ->
        [one] Én adresse ble hentet fra den andre listen.
       *[other] { $count } adresser ble hentet fra den andre listen.
    }

cli-join-question = { $name } kan være: { $candidates }

cli-join-choose = Avgjør med --choose for hver person det er tvil om.

cli-join-missing = { $count ->
        [one] Den andre listen kjenner ikke én person.
       *[other] Den andre listen kjenner ikke { $count } personer.
    }

cli-fixed = { $count ->
        [one] Ett funn ble rettet.
       *[other] { $count } funn ble rettet.
    }

cli-clean = { $records ->
        [one] Én person, ingen funn.
       *[other] { $records } personer, ingen funn.
    }

cli-summary = { $records ->
        [one] Én person
       *[other] { $records } personer
    }: { $errors ->
        [0] ingen feil
        [one] én feil
       *[other] { $errors } feil
    }, { $warnings ->
        [0] ingen advarsler
        [one] én advarsel
       *[other] { $warnings } advarsler
    }, { $hints ->
        [0] ingen tips
        [one] ett tips
       *[other] { $hints } tips
    }.

cli-truncated = { $count ->
        [one] Ett funn til er ikke vist; --all viser det.
       *[other] { $count } funn til er ikke vist; --all viser dem.
    }

cli-no-proposal = intet forslag

## Tilkoblingsstrenger

cli-connection = Tilkoblingsstrenger for Dataverse og Business Central

cli-connection-parse = Les en streng slik .NET leser den, og skriv ut parene

cli-connection-check = Vurder en streng: hva klienten ville gjort, hva som er galt, hvorfor, og hva som må gjøres

cli-connection-build = Skriv par som en streng som leses tilbake slik den var ment

cli-connection-redact = Skriv ut en streng uten hemmelighetene

cli-connection-url = Si hvor en adresse fører: type, region, organisasjon

cli-connection-template = Skriv ut strengen Business Central selv skriver

cli-connection-parse-file = Strengen; - leser standard inn

cli-connection-check-file = Strengen, eller med --peel en fil som inneholder en; - leser standard inn

cli-connection-redact-file = Strengen; - leser standard inn

cli-connection-build-file = Parene som JSON, et objekt med "pairs"; - leser standard inn

cli-arg-reveal = Skriv også ut hemmelighetene

cli-connection-check-target = Hvem som skal lese strengen: dataverse eller business-central; ellers dataverse

cli-arg-peel = Finn først strengen i det den er pakket inn i: XML, JSON, anførselstegn, et skript

cli-arg-address = Adressen

cli-arg-auth = Godkjenningstypen slik den lagres: Office365, AD, IFD eller OAuth

cli-arg-credential = Det Office365 logger på med: client_secret, certificate eller password; ellers client_secret

cli-arg-server = Serveradresse

cli-arg-user = Brukernavn, DOMENE\bruker eller bruker@domene

cli-connection-template-domain = Domene, der det ikke er en del av brukernavnet

cli-arg-proxy = SDK-versjon

cli-connection-clean = Ingenting å si om denne strengen.

cli-connection-unreadable-at = (uleselig tilkoblingsstreng: { $error } ved { $at })

cli-connection-unreadable = (uleselig tilkoblingsstreng: { $error })

cli-connection-unknown-key = (ukjent nøkkel)

cli-connection-set = (angitt)

cli-connection-place = enhet { $start } til { $end }

## Appregistreringer

cli-registration = Appregistreringer i Entra

cli-registration-plan = Skriv ut trinnene til riktig registrering, eller et skript som tar dem

cli-registration-check = Vurder et manifest: hva som er galt, hvorfor, og hva du gjør

cli-arg-deployment = Hva registreringen er til: bc-online, bc-onprem-entra, bc-legacy eller desktop; kan oppgis flere ganger

cli-registration-plan-facts = Det som er kjent om kunden, som JSON: name, tenant_id, environment_url, web_client_url, app_id, tenants; - leser standard inn

cli-arg-form = markdown, html, az, az-powershell, powershell, m365, graph, bicep eller manifest; markdown hvis ikke annet er oppgitt

cli-registration-check-file = Manifestet; - leser standard inn

cli-arg-app-id = AppId-en den skal ha

cli-arg-web-client-url = Adressen til nettklienten for Business Central

cli-arg-tenants = Hvor mange leiere som bruker den; 1 hvis ikke annet er oppgitt

cli-arg-today = Dagen utløpsdatoer vurderes etter, som 2026-01-31; i dag hvis ikke annet er oppgitt

cli-arg-repair = Skriv også ut det reparerte manifestet og kommandoen som reparerer registreringen

cli-registration-clean = Ingenting å si om denne registreringen.

cli-registration-no-repair = Det finnes ingenting en endring av manifestet ville reparert.

## Miljøer

cli-readiness = Hva et miljø må være

cli-readiness-judge = Vurder et øyeblikksbilde av et miljø etter opplysningene om en kunde

cli-readiness-judge-file = Øyeblikksbildet; - leser standard inn

cli-readiness-judge-facts = Opplysningene om kunden, som JSON

## Øving

cli-practice = Kjør en øvingsleier på denne maskinen til Ctrl-C

cli-practice-trouble = Hva som går galt fra starten; panelet slår det av og på senere

cli-practice-snapshot = Bruk dette øyeblikksbildet av et miljø i stedet for Contoso; - leser standard inn

cli-practice-begun = Øvingsleier. Ingenting her er Microsofts, og ingenting forlater maskinen. Ctrl-C avslutter den.

cli-practice-graph = Microsoft Graph

cli-practice-discovery = Liste over miljøer

## Referanse

cli-reference = Skriv ut det som er dokumentert, på engelsk som i kildene

cli-arg-table = roles, licences, mappings, rules, jobs, scopes, fields, accounts eller access-modes

cli-readiness-run = Logg på, se på miljøet og vurder det

cli-arg-facts = Fakta om kunden, som JSON; de navngir miljøet

cli-arg-client = Program-ID (klient-ID) for registreringen som logger på

cli-arg-tenant = Kundens leier, med ID eller domene; ellers den miljøet navngir

cli-arg-device-code = Logg på med en kode på en annen enhet i stedet for nettleseren

cli-arg-secret-file = La appen logge på selv, med klienthemmeligheten i denne filen; - leser standard inndata

cli-arg-certificate-file = La appen logge på selv, med sertifikatet og nøkkelen i denne PEM-filen; - leser standard inndata

cli-arg-practice = Gå til øvingsleieren med adressene i denne filen

cli-arg-save-snapshot = Lagre det som ble sett, for å vurdere det igjen; det inneholder ingen hemmelighet

cli-connection-test = Test innstillinger trinn for trinn, før de lagres

cli-connection-test-file = Tilkoblingsstrengen; - leser standard inndata

cli-connection-test-target = Hvem som skal lese strengen: dataverse eller business-central; ellers dataverse

cli-connection-test-facts = Fakta om kunden, som JSON; uten dem slutter testen med det første kallet

cli-connection-test-client = Program-ID (klient-ID) for registreringen som logger på; ellers den i strengen

cli-sign-in-open = Åpne denne adressen i nettleseren og logg på:

cli-sign-in-code = Åpne { $address } og skriv inn koden { $code }

cli-sign-in-done = Du er logget på

cli-sign-in-refused = Påloggingen ble avvist

cli-sign-in-close = Du kan lukke denne siden og gå tilbake.
