# What our own work could not do. The value says what happened, .do what helps. A fault ends the work; findings on the
# user's material are in the files of their rooms.

## Filer og mapper

fault-file-missing = Det finnes ingen fil «{ $name }».
    .do = Kontroller navnet og mappen.

fault-file-denied = «{ $name }» kan ikke leses: ingen tilgang.
    .do = Kopier filen til en mappe du eier, eller be eieren om tilgang.

fault-file-unreadable = «{ $name }» kan ikke leses.
    .do = Lukk den i andre programmer, og kontroller at stasjonen fortsatt er tilkoblet.

fault-file-too-large = «{ $name }» er større enn { $megabytes } MB.
    .do = Kontroller at det er riktig fil. Lister på denne størrelsen leses av kommandolinjen, jet.

fault-file-exists = { $count ->
        [one] «{ $name }» finnes fra før, og ble ikke erstattet.
       *[other] «{ $name }» og flere finnes fra før ({ $count } filer), og ingen ble erstattet.
    }
    .do = Velg en annen mappe, eller si at filer kan erstattes (--force på kommandolinjen).

fault-file-unwritable = «{ $name }» kunne ikke skrives, så ingenting ble skrevet.
    .do = Lukk filen i andre programmer, eller velg en annen mappe.

fault-folder-denied = «{ $name }» kunne ikke skrives: mappen tillater det ikke.
    .do = Velg en mappe du eier.

fault-disk-full = «{ $name }» kunne ikke skrives: disken er full.
    .do = Frigjør plass, eller velg en annen stasjon. Ingenting ble skrevet.

fault-no-list = Ingen liste over personer er åpen.
    .do = Åpne listen under «Selgere» først, eller oppgi personene her.

fault-browser-start = Nettleseren startet ikke.
    .do = Åpne https://entra.microsoft.com i en nettleser.

fault-folder-missing = Det er ikke valgt noen mappe for filene.
    .do = Velg en mappe.

fault-folder-show = Mappen kunne ikke vises.
    .do = Åpne den selv i filbehandleren.

fault-nothing-written = Ingenting er skrevet ennå.
    .do = Skriv filene først.

## Vinduet

fault-clipboard-unavailable = Utklippstavlen er ikke tilgjengelig.
    .do = Kopier listen på nytt, eller åpne den fra en fil.

fault-clipboard-empty = Utklippstavlen inneholder ingen tekst.
    .do = Kopier cellene i listen først, også overskriftene.

fault-preferences-save = Innstillingene kunne ikke lagres.
    .do = De gjelder til vinduet lukkes. Kontroller at det er plass på disken.

fault-list-closed = Denne listen er ikke lenger åpen.
    .do = Åpne den på nytt.

fault-stopped = Stoppet.
    .do = Ingenting ble endret.

fault-work-lost = Arbeidet tok slutt uten svar.
    .do = Dette er en feil i Jetbridge. Det som var åpent, er uendret; loggen har detaljene.

## Arbeidsbøker

fault-not-a-list = Dette er ingen liste, men { $kind ->
        [pdf] et PDF-dokument
        [picture] et bilde
        [archive] en pakket mappe
        [program] et program
       *[document] et tekstdokument
    }.
    .do = Åpne arbeidsboken eller tekstfilen den ble laget av, eller kopier tabellen og lim den inn.

fault-workbook-damaged = Arbeidsboken er skadet og kan ikke leses.
    .do = Åpne den i et regnearkprogram, lagre den på nytt, og åpne den kopien.

fault-workbook-protected = Arbeidsboken er beskyttet med passord.
    .do = Lagre en kopi uten passord, og åpne den kopien.

fault-workbook-too-large = Arbeidsboken inneholder mer enn noen liste over personer.
    .do = Kontroller at det er riktig fil, eller kopier listen til en egen arbeidsbok.

fault-sheet-missing = Arbeidsboken har ikke noe ark «{ $name }».
    .do = Arkene er: { $sheets }.

## Å lese en liste

fault-encoding-unknown = Det finnes ingen tegnkoding «{ $encoding }».
    .do = Vanlige er utf-8, utf-16le, utf-16be, windows-1252 og iso-8859-1.

fault-delimiter-unknown = «{ $delimiter }» kan ikke skille kolonner.
    .do = Oppgi ett tegn, for eksempel komma, semikolon eller loddrett strek, eller tab.

fault-profile-unknown = Det finnes ingen mal «{ $profile }».
    .do = jet roster write --help viser malene.

fault-template-unknown = Ingen mal har { $columns } kolonner.
    .do = Last ned malen for å legge til flere brukere på nytt, og åpne den filen.

fault-randomness-missing = Operativsystemet ga ingen tilfeldige tall, så passord kunne ikke lages.
    .do = Start datamaskinen på nytt og skriv filene igjen.

fault-errors-open = { $count ->
        [one] Én feil er åpen, så ingenting ble skrevet.
       *[other] { $count } feil er åpne, så ingenting ble skrevet.
    }
    .do = Rett dem, eller godta dem med koden.

fault-nothing-to-write = Listen inneholder ingen å skrive.
    .do = Kontroller at riktig fil og ark er åpnet, og at kolonnene er kjent.

fault-edit-outside = Endringen ligger utenfor listen.
    .do = Listen er endret i mellomtiden. Se på den igjen, og gjør endringen på nytt.

fault-key-unknown = Det finnes ingen kolonne «{ $key }».
    .do = Velg en av kolonnene som tilbys.

fault-list-too-large = Listen er for stor til å åpnes for skriving.
    .do = Del filen, eller kontroller den som den er: kontrollen har ingen slik grense.

## Foreslåtte brukernavn

fault-names-request = Forespørselen om brukernavn er ikke slik den skal være.
    .do = Den er ett JSON-objekt med pattern, transliteration, domain, taken og people.

fault-names-pattern-brace = Mønsteret har «{ $found }», som ikke er en del av et navn.
    .do = Bruk {"{"}first{"}"}, {"{"}last{"}"}, {"{"}f{"}"}, {"{"}l{"}"}, eller en lengde som {"{"}first:3{"}"}.

fault-names-pattern-character = Mønsteret har «{ $found }», som ikke kan stå i et brukernavn.
    .do = Bruk bokstaver, sifre, punktum, bindestrek og understrek mellom delene.

fault-names-pattern-empty = Mønsteret gir ikke noe navn.
    .do = Bruk minst én del av et navn, for eksempel {"{"}first{"}"}.

fault-names-domain-missing = Det er ikke oppgitt noe domene for brukernavnene.
    .do = Oppgi domenet som står bak @.

fault-names-domain = «{ $domain }» kan ikke være domenet i et brukernavn.
    .do = Et domene består av bokstaver, sifre, punktum, bindestrek og understrek.

## Kommandolinjen

fault-command-unknown = Det finnes ingen kommando «{ $command }».
    .do = jet --help viser kommandoene.

fault-command-missing = En kommando mangler.
    .do = jet --help viser kommandoene.

fault-option-unknown = Det finnes ikke noe valg «{ $option }».
    .do = --help etter kommandoen viser valgene.

fault-option-not-text = Et argument inneholder byte som ikke er tekst.
    .do = Skriv det på nytt, i en terminal som skriver UTF-8. Bare filnavn kan inneholde slike byte.

fault-option-missing = «{ $option }» mangler.
    .do = --help etter kommandoen sier hva den trenger.

fault-option-value = «{ $value }» passer ikke til { $option }.
    .do = --help etter kommandoen sier hva det tar.

fault-option-value-missing = { $option } trenger en verdi.
    .do = --help etter kommandoen sier hvilken.

fault-option-repeated = { $option } er oppgitt mer enn én gang.
    .do = Oppgi det én gang.

fault-option-conflict = { $option } og { $other } kan ikke brukes sammen.
    .do = Oppgi ett av dem.

fault-code-unknown = «{ $code }» er ikke en kode Jetbridge kjenner.
    .do = Oppgi koden til et funn (docs/rules.md viser dem) eller en feil som AADSTS65001 eller 0x80040220.

fault-error-none = Teksten inneholder ingen kode og ingen ID for en feil.
    .do = Lim inn hele siden eller svaret: koden (AADSTS og siffer, eller 0x) og ID-ene står ofte til slutt.

fault-format-unavailable = Denne kommandoen har ingen utdata som { $format }.
    .do = Bruk human eller json.

fault-input-unreadable = Standard inndata kan ikke leses.
    .do = Oppgi navnet på en fil i stedet.

fault-input-twice = Standard inndata (-) ble oppgitt to ganger.
    .do = Oppgi navnet på en fil for den ene.

fault-output-unwritable = Utdataene kan ikke skrives.
    .do = Kontroller hvor de sendes, og at det er plass.

## Appregistrering

fault-registration-nothing-to-create = Business Central online trenger ingen registrering, så det finnes ikke noe skript å skrive.
    .do = Velg markdown eller html.

fault-facts-unreadable = Opplysningene kan ikke leses.
    .do = De er et JSON-objekt.

fault-facts-value = Opplysningene har en verdi som ikke passer, ved { $pointer }.
    .do = Rett verdien der.

## Tilkoblingsstrenger

fault-connection-text = Tilkoblingsstrengen er ikke tekst i UTF-8.
    .do = Lagre den som UTF-8, eller lim den inn i vinduet.

fault-connection-pairs = Parene er ikke som beskrevet. Linje { $line }, kolonne { $column }.
    .do = Skriv dem som JSON: et objekt med "pairs", en liste av lister med en nøkkel og en verdi eller null.

fault-connection-none-found = Det ble ikke funnet noen tilkoblingsstreng der.
    .do = Kopier eller velg teksten som inneholder en; den begynner med en innstilling som AuthType eller Url.

fault-connection-open-errors = { $count ->
        [1] Én feil er fortsatt åpen, så strengen blir her.
       *[other] { $count } feil er fortsatt åpne, så strengen blir her.
    }
    .do = Rett dem først.

fault-connection-too-long = Teksten er lengre enn noen tilkoblingsstreng.
    .do = Velg delen som inneholder tilkoblingsstrengen.

fault-connection-changed = Det som skulle endres, er ikke der lenger.
    .do = Se på tilkoblingen igjen og gjenta endringen.

fault-connection-key = Nøkkelen i par { $pair } kan ikke stå i en tilkoblingsstreng.
    .do = Skriv et navn uten kontrolltegn som verken begynner eller slutter med mellomrom.

fault-connection-value = Verdien i par { $pair } inneholder et NUL-tegn, som ingen anførselstegn kan bære.
    .do = Fjern tegnet.

## Kontroll av miljøet

fault-readiness-facts-json = Opplysningene er ikke JSON. Linje { $line }, kolonne { $column }.
    .do = Skriv dem som JSON, som i schemas/facts.schema.json.

fault-readiness-facts-unfit = { $what ->
        [missing] Opplysningene mangler { $name }.
        [unknown] Opplysningene har { $name }, som ikke er beskrevet.
        [whole] Opplysningene har ikke formen som er beskrevet.
       *[other] Opplysningene har en verdi som ikke passer, ved { $pointer }.
    }
    .do = Rett verdien der; schemas/facts.schema.json sier hva som passer.

fault-readiness-snapshot-json = Øyeblikksbildet er ikke JSON. Linje { $line }, kolonne { $column }.
    .do = Velg et øyeblikksbilde som Jetbridge har lagret.

fault-readiness-snapshot-unfit = { $what ->
        [missing] Øyeblikksbildet mangler { $name }.
        [unknown] Øyeblikksbildet har { $name }, som ikke er beskrevet.
        [whole] Øyeblikksbildet har ikke formen som er beskrevet.
       *[other] Øyeblikksbildet har en verdi som ikke passer, ved { $pointer }.
    }
    .do = Velg et øyeblikksbilde som Jetbridge har lagret; schemas/snapshot.schema.json sier hva som passer.

fault-compare-passwords = Filen inneholder midlertidige passord. Den ble ikke sammenlignet.
    .do = En slik fil er en hemmelighet mellom deg og dem som står i den. Lagre en kopi uten passordene, og sammenlign den.

fault-compare-nothing-common = De to listene har ingen felles kolonne som skiller personer fra hverandre.
    .do = Sammenlign lister som begge har brukernavn, koder eller navn.

fault-join-no-address = Den andre listen har ingen kolonne med e-postadresser.
    .do = Bruk en liste med adresser, for eksempel en over brukere fra administrasjonssenteret.

fault-join-nothing-common = De to listene har verken koder eller navn felles.
    .do = Bruk en liste nummer to med selgernes koder eller navn.

fault-person-unknown = Ingen i listen heter { $who }.
    .do = Angi personer med kode, navn, brukernavn eller adresse slik det står i listen.

## Kunder

fault-customer-newer = En senere versjon av Jetbridge har skrevet denne kunden (format { $format }).
    .do = Åpne den med den versjonen. Denne lar filen være som den er.

fault-customer-damaged = Filen til denne kunden er skadet: den kan ikke leses lenger enn til linje { $line }, kolonne { $column }.
    .do = Filen blir stående som den er. Den forrige kopien ligger ved siden av og slutter på .json.bak; importer den.

fault-customer-foreign = Filen er ingen kunde fra Jetbridge.
    .do = Velg en fil som Jetbridge har eksportert. Denne blir stående som den er.

fault-customer-wrong = Filen til denne kunden har en verdi som ikke passer: { $place }.
    .do = Rett verdien i et tekstredigeringsprogram, eller importer den forrige kopien ved siden av, som slutter på .json.bak.

fault-customer-part-damaged = En del av filen til denne kunden er ikke forstått: { $part }.
    .do = Den blir stående som den er, og ingenting lagres i den delen. Rett den i et tekstredigeringsprogram, eller åpne kunden med versjonen som skrev den.

fault-customer-misnamed = Filen er en kopi av en annen kundes: navnet er ikke ID-en som står i den.
    .do = Importer den, så blir den en egen kunde.

fault-customer-missing = Kunden er borte: det finnes ingen fil for den.
    .do = Se etter om den ble slettet eller flyttet utenfor Jetbridge.

fault-customer-changed-elsewhere = Filen til kunden ble endret utenfor dette vinduet, og ble derfor ikke skrevet over.
    .do = Eksporter kunden for å beholde det du ser. Start så Jetbridge på nytt for å se hva filen inneholder.

fault-customer-disk = Filen til kunden kan ikke leses eller skrives.
    .do = Kontroller at disken har plass, og at appens datamappe kan skrives til.

fault-customer-nameless = Kunden har ikke noe navn.
    .do = Skriv inn et navn.

## Hemmeligheter

fault-vault-refused = Legitimasjonslageret på denne datamaskinen nekter.
    .do = Lås det opp, eller la Jetbridge bruke det, og prøv igjen.

fault-vault-slow = Legitimasjonslageret på denne datamaskinen svarer ikke.
    .do = Se etter om det spør om passordet sitt i et eget vindu, og prøv igjen.

fault-vault-too-long = Hemmeligheten er for lang for legitimasjonslageret på denne datamaskinen.
    .do = Bruk en kortere.

## Øvingsleieren

fault-practice-port = Øvingsleieren kunne ikke starte.
    .do = Den trenger ledige porter på selve maskinen. Lukk programmer som holder mange forbindelser, og start den på nytt.

fault-practice-data = Dataene til øvingsleieren kan ikke leses.
    .do = Installer Jetbridge på nytt.

fault-test-stopped = Testen stoppet før noe kunne ses på. { $why }
    .do = { $codes ->
        [none] Trinnet som feilet, er navngitt ovenfor.
       *[other] jet explain sier mer om { $codes }. Trinnet som feilet, er navngitt ovenfor.
    }

fault-test-lacking = { $what ->
        [app-id] Strengen navngir ingen app-ID.
        [app-id-form] App-ID-en i strengen har en annen form enn app-ID-er har.
        [reading] Strengen kan ikke leses.
       *[other] Strengen navngir ingen adresse.
    }
    .do = { $what ->
        [app-id] Legg til AppId i strengen, eller oppgi ID-en med --client.
        [app-id-form] Rett AppId i strengen, eller oppgi ID-en med --client.
        [reading] jet connection check sier hva som er feil med den.
       *[other] Legg til Url i strengen, eller oppgi fakta om kunden med --facts.
    }

## På nettet

fault-online-address = Dette er ikke adressen til et miljø.
    .do = Kopier den fra nettleseren: https://, organisasjonen, crm og et tall, dynamics.com.

fault-online-unknown-host = { $host } ligger ikke i noen av Microsofts skyer.
    .do = Kontroller adressen bokstav for bokstav. Ingenting ble sendt dit.

fault-online-closed-cloud = { $host } hører til den tyske skyen, som ble stengt i 2021.
    .do = Spør etter adressen miljøet ble flyttet til.

fault-online-no-service = Det er ikke dokumentert at denne skyen har tjenesten.
    .do = Kontroller selv i administrasjonssenteret for den skyen.

fault-online-tenant = Dette er verken ID-en til en leier eller et av domenene dens.
    .do = Skriv inn leierens ID eller et domene som contoso.onmicrosoft.com, eller la feltet stå tomt: miljøet oppgir leieren sin.

fault-online-foreign-authority = Miljøet oppgir { $host } som påloggingstjener, og den hører ikke til skyen.
    .do = Ikke logg på. Kontroller adressen og nettverket du er i.

fault-online-cancelled = Avbrutt.
    .do = Ingenting ble endret.

fault-online-timed-out = Svaret kom ikke i tide.
    .do = Kontroller nettverket, og begynn på nytt.

fault-online-name-unknown = Navnet på tjeneren har ingen adresse.
    .do = Se etter skrivefeil i adressen, og om denne datamaskinen er på nett.

fault-online-unreachable = Tjeneren kan ikke nås.
    .do = Kontroller nettverket, VPN og systemets proxy.

fault-online-tls = Forbindelsen kan ikke stoles på.
    .do = Kontroller klokken på denne datamaskinen. I et bedriftsnettverk må systemet kjenne bedriftens rotsertifikat.

fault-online-settings = Systemets sertifikater eller proxyinnstillinger kan ikke leses.
    .do = Detaljene står i loggen.

fault-online-refused-here = Kallet ble ikke gjort, fordi det ikke var trygt.
    .do = Dette er en feil i Jetbridge, eller noen griper inn i nettverket. Detaljene sier hvilken regel som ble brutt.

## Pålogging

fault-sign-in-refused = Entra avviste påloggingen ({ $error }).
    .do = Under står det den svarte, og hva det betyr.

fault-sign-in-timed-out = Ingen kom tilbake fra nettleseren i tide.
    .do = Lim inn feilen under hvis nettleseren viser en. Begynn ellers på nytt.

fault-sign-in-not-an-answer = Noe annet enn Entra svarte (HTTP { $status }).
    .do = Det gjør ofte en proxy eller siden til et gjestenett. Åpne først en side i nettleseren, og begynn så på nytt.

fault-sign-in-authority = Påloggingstjeneren er ikke den det skal være.
    .do = Kontroller leier og miljø. Ingenting ble sendt til den.

fault-sign-in-unproved = Det er ikke bevist hvem som logget på, så ingen er det.
    .do = Kontroller klokken på denne datamaskinen, og begynn på nytt. Arbeidskontoer i kundens leier kan brukes, personlige kan ikke.

fault-sign-in-other-account = En annen konto logget på enn den økten gjelder.
    .do = Logg av først, og logg så på med den andre kontoen.

fault-sign-in-no-port = Ingen port på denne datamaskinen var ledig for å høre nettleseren.
    .do = Bruk en kode på en annen enhet i stedet.

fault-sign-in-credential = Hemmeligheten eller sertifikatet kan ikke brukes.
    .do = Et sertifikat leses som PEM, sammen med RSA-nøkkelen.

fault-sign-in-needed = Ingen er logget på.
    .do = Logg på først.

fault-sign-in-keep = Økten kan ikke tas vare på.
    .do = Kontroller at det er plass på disken. Detaljene står i loggen.

fault-sign-in-application = ID-en til appregistreringen mangler eller er ingen ID.
    .do = Kopier program-ID-en (klient) fra oversikten over appregistreringen.

fault-sign-in-no-tenant = Miljøet sier ikke hvilken leier det hører til (HTTP { $status }).
    .do = Kontroller adressen, eller skriv inn leierens ID.

fault-browser-missing = Ingen nettleser kunne åpnes.
    .do = Kopier lenken og åpne den i en nettleser på denne datamaskinen.

fault-checks-missing = { $what ->
        [deployment] Det er ikke kjent ennå hvordan Business Central kjører.
        [version] Versjonen av Business Central er ikke kjent ennå.
       *[other] Miljøet er ikke kjent ennå.
    }
    .do = Fyll det inn under «Hva som kontrolleres».

fault-checks-running = En kjøring pågår.
    .do = Vent til den er ferdig, eller stopp den.

fault-checks-nothing-seen = Ennå er ingenting sett som kan lagres.
    .do = Kjør kontrollene først.

fault-checks-no-password = Det finnes ikke noe passord å prøve.
    .do = Skriv det inn, eller legg det i tilkoblingen.

fault-checks-no-certificate = Filen har ikke noe sertifikat med en RSA-nøkkel.
    .do = Velg en PEM-fil med sertifikatet og den private nøkkelen.
