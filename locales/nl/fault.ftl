# What our own work could not do. The value says what happened, .do what helps. A fault ends the work; findings on the
# user's material are in the files of their rooms.

## Bestanden en mappen

fault-file-missing = Er is geen bestand “{ $name }”.
    .do = Controleer de naam en de map.

fault-file-denied = “{ $name }” kan niet worden gelezen: geen toegang.
    .do = Kopieer het bestand naar een eigen map, of vraag de eigenaar om toegang.

fault-file-unreadable = “{ $name }” kan niet worden gelezen.
    .do = Sluit het in andere programma’s en controleer of het station nog is verbonden.

fault-file-too-large = “{ $name }” is groter dan { $megabytes } MB.
    .do = Controleer of het het juiste bestand is. Lijsten van deze grootte worden gelezen door de opdrachtregel, jet.

fault-file-exists = { $count ->
        [one] “{ $name }” bestaat al en is niet vervangen.
       *[other] “{ $name }” en andere bestaan al ({ $count } bestanden); er is niets vervangen.
    }
    .do = Kies een andere map, of geef aan dat bestanden mogen worden vervangen (--force op de opdrachtregel).

fault-file-unwritable = “{ $name }” kon niet worden geschreven; er is dus niets geschreven.
    .do = Sluit het bestand in andere programma’s, of kies een andere map.

fault-folder-denied = “{ $name }” kon niet worden geschreven: de map staat het niet toe.
    .do = Kies een eigen map.

fault-disk-full = “{ $name }” kon niet worden geschreven: de schijf is vol.
    .do = Maak ruimte vrij of kies een ander station. Er is niets geschreven.

fault-no-list = Er is geen lijst met personen geopend.
    .do = Open eerst de lijst onder “Verkopers” of voer de personen hier in.

fault-browser-start = De browser is niet gestart.
    .do = Open https://entra.microsoft.com in een browser.

fault-folder-missing = Er is geen map voor de bestanden gekozen.
    .do = Kies een map.

fault-folder-show = De map kon niet worden getoond.
    .do = Open de map zelf in bestandsbeheer.

fault-nothing-written = Er is nog niets geschreven.
    .do = Schrijf eerst de bestanden.

## Het venster

fault-clipboard-unavailable = Het klembord is niet bereikbaar.
    .do = Kopieer de lijst opnieuw, of open haar vanuit een bestand.

fault-clipboard-empty = Het klembord bevat geen tekst.
    .do = Kopieer eerst de cellen van de lijst, inclusief de koppen.

fault-preferences-save = De instellingen konden niet worden opgeslagen.
    .do = Ze gelden tot het venster wordt gesloten. Controleer of er ruimte op de schijf is.

fault-list-closed = Deze lijst is niet meer geopend.
    .do = Open haar opnieuw.

fault-stopped = Gestopt.
    .do = Er is niets gewijzigd.

fault-work-lost = Het werk eindigde zonder antwoord.
    .do = Dit is een fout in Jetbridge. Wat open was, is ongewijzigd; het logboek bevat de details.

## Werkmappen

fault-not-a-list = Dit is geen lijst, maar { $kind ->
        [pdf] een pdf-document
        [picture] een afbeelding
        [archive] een ingepakte map
        [program] een programma
       *[document] een tekstdocument
    }.
    .do = Open de werkmap of het tekstbestand waaruit het is gemaakt, of kopieer de tabel en plak haar.

fault-workbook-damaged = De werkmap is beschadigd en kan niet worden gelezen.
    .do = Open haar in een spreadsheetprogramma, sla haar opnieuw op en open die kopie.

fault-workbook-protected = De werkmap is met een wachtwoord beveiligd.
    .do = Sla een kopie zonder wachtwoord op en open die kopie.

fault-workbook-too-large = De werkmap bevat meer dan een lijst van personen ooit bevat.
    .do = Controleer of het het juiste bestand is, of kopieer de lijst naar een eigen werkmap.

fault-sheet-missing = De werkmap heeft geen blad “{ $name }”.
    .do = De bladen zijn: { $sheets }.

## Een lijst lezen

fault-encoding-unknown = Er is geen tekencodering “{ $encoding }”.
    .do = Gebruikelijk zijn utf-8, utf-16le, utf-16be, windows-1252 en iso-8859-1.

fault-delimiter-unknown = “{ $delimiter }” kan geen kolommen scheiden.
    .do = Geef één teken op, zoals een komma, puntkomma of verticale streep, of tab.

fault-profile-unknown = Er is geen sjabloon “{ $profile }”.
    .do = jet roster write --help toont de sjablonen.

fault-template-unknown = Geen sjabloon heeft { $columns } kolommen.
    .do = Download de sjabloon voor het toevoegen van meerdere gebruikers opnieuw en open dat bestand.

fault-randomness-missing = Het besturingssysteem leverde geen willekeurige getallen, zodat er geen wachtwoorden konden worden gemaakt.
    .do = Start de computer opnieuw en schrijf de bestanden nogmaals.

fault-errors-open = { $count ->
        [one] Er staat één fout open; er is dus niets geschreven.
       *[other] Er staan { $count } fouten open; er is dus niets geschreven.
    }
    .do = Corrigeer ze, of accepteer ze met hun code.

fault-nothing-to-write = De lijst bevat niemand om te schrijven.
    .do = Controleer of het juiste bestand en blad zijn geopend en of de kolommen bekend zijn.

fault-edit-outside = De wijziging ligt buiten de lijst.
    .do = De lijst is ondertussen gewijzigd. Bekijk haar opnieuw en herhaal de wijziging.

fault-key-unknown = Er is geen kolom “{ $key }”.
    .do = Kies een van de aangeboden kolommen.

fault-list-too-large = De lijst is te groot om te openen voor schrijven.
    .do = Splits het bestand, of controleer het zoals het is: de controle kent zo’n grens niet.

## Voorgestelde gebruikersnamen

fault-names-request = Het verzoek om gebruikersnamen is niet zoals beschreven.
    .do = Het is één JSON-object met pattern, transliteration, domain, taken en people.

fault-names-pattern-brace = Het patroon bevat “{ $found }”, wat geen deel van een naam is.
    .do = Gebruik {"{"}first{"}"}, {"{"}last{"}"}, {"{"}f{"}"}, {"{"}l{"}"}, of een lengte zoals {"{"}first:3{"}"}.

fault-names-pattern-character = Het patroon bevat “{ $found }”, wat niet in een gebruikersnaam mag staan.
    .do = Gebruik letters, cijfers, punten, koppeltekens en liggende streepjes tussen de delen.

fault-names-pattern-empty = Het patroon levert geen naam op.
    .do = Gebruik ten minste één deel van een naam, zoals {"{"}first{"}"}.

fault-names-domain-missing = Er is geen domein voor de gebruikersnamen opgegeven.
    .do = Geef het domein op dat achter de @ staat.

fault-names-domain = “{ $domain }” kan niet het domein van een gebruikersnaam zijn.
    .do = Een domein bestaat uit letters, cijfers, punten, koppeltekens en liggende streepjes.

## De opdrachtregel

fault-command-unknown = Er is geen opdracht “{ $command }”.
    .do = jet --help toont de opdrachten.

fault-command-missing = Er ontbreekt een opdracht.
    .do = jet --help toont de opdrachten.

fault-option-unknown = Er is geen optie “{ $option }”.
    .do = --help na de opdracht toont de opties.

fault-option-not-text = Een argument bevat bytes die geen tekst zijn.
    .do = Typ het opnieuw, in een terminal die UTF-8 schrijft. Alleen bestandsnamen kunnen zulke bytes bevatten.

fault-option-missing = “{ $option }” ontbreekt.
    .do = --help na de opdracht toont wat zij nodig heeft.

fault-option-value = “{ $value }” past niet bij { $option }.
    .do = --help na de opdracht toont wat is toegestaan.

fault-option-value-missing = { $option } heeft een waarde nodig.
    .do = --help na de opdracht toont welke.

fault-option-repeated = { $option } is meer dan eens opgegeven.
    .do = Geef het één keer op.

fault-option-conflict = { $option } en { $other } gaan niet samen.
    .do = Geef er één op.

fault-code-unknown = “{ $code }” is geen code die Jetbridge kent.
    .do = Geef een code van een bevinding (docs/rules.md vermeldt ze) of een fout zoals AADSTS65001 of 0x80040220.

fault-error-none = De tekst bevat geen code en geen id van een fout.
    .do = Plak de hele pagina of het hele antwoord: de code (AADSTS en cijfers, of 0x) en de id’s staan vaak aan het einde.

fault-format-unavailable = Deze opdracht heeft geen uitvoer als { $format }.
    .do = Gebruik human of json.

fault-input-unreadable = De standaardinvoer kan niet worden gelezen.
    .do = Geef in plaats daarvan een bestandsnaam op.

fault-input-twice = De standaardinvoer (-) is twee keer opgegeven.
    .do = Geef voor een van de twee een bestandsnaam op.

fault-output-unwritable = De uitvoer kan niet worden geschreven.
    .do = Controleer waar die naartoe gaat en of er ruimte is.

## App-registratie

fault-registration-nothing-to-create = Business Central online heeft geen registratie nodig, dus er is geen script te schrijven.
    .do = Kies markdown of html.

fault-facts-unreadable = De gegevens kunnen niet worden gelezen.
    .do = Ze zijn een JSON-object.

fault-facts-value = De gegevens bevatten bij { $pointer } een waarde die niet past.
    .do = Corrigeer de waarde daar.

## Verbindingstekenreeksen

fault-connection-text = De verbindingstekenreeks is geen tekst in UTF-8.
    .do = Sla die op als UTF-8 of plak die in het venster.

fault-connection-pairs = De paren zijn niet zoals beschreven. Regel { $line }, kolom { $column }.
    .do = Schrijf ze als JSON: een object met "pairs", een lijst van lijsten met een sleutel en een waarde of null.

fault-connection-none-found = Daar is geen verbindingstekenreeks gevonden.
    .do = Kopieer of kies de tekst die er een bevat; die begint met een instelling zoals AuthType of Url.

fault-connection-open-errors = { $count ->
        [1] Er staat nog één fout open, dus de tekenreeks blijft hier.
       *[other] Er staan nog { $count } fouten open, dus de tekenreeks blijft hier.
    }
    .do = Herstel die eerst.

fault-connection-too-long = De tekst is langer dan welke verbindingstekenreeks ook.
    .do = Kies het deel dat de verbindingstekenreeks bevat.

fault-connection-changed = Wat gewijzigd moest worden, is er niet meer.
    .do = Bekijk de verbinding opnieuw en herhaal de wijziging.

fault-connection-key = De sleutel van paar { $pair } kan niet in een verbindingstekenreeks staan.
    .do = Schrijf een naam zonder besturingstekens die niet met een spatie begint of eindigt.

fault-connection-value = De waarde van paar { $pair } bevat een NUL-teken, dat geen aanhalingsteken kan dragen.
    .do = Verwijder het teken.

## Controle van de omgeving

fault-readiness-facts-json = De gegevens zijn geen JSON. Regel { $line }, kolom { $column }.
    .do = Schrijf ze als JSON, zoals in schemas/facts.schema.json.

fault-readiness-facts-unfit = { $what ->
        [missing] In de gegevens ontbreekt { $name }.
        [unknown] De gegevens bevatten { $name }, dat niet is beschreven.
        [whole] De gegevens hebben niet de beschreven vorm.
       *[other] De gegevens bevatten bij { $pointer } een waarde die niet past.
    }
    .do = Verbeter de waarde daar; schemas/facts.schema.json zegt wat past.

fault-readiness-snapshot-json = De momentopname is geen JSON. Regel { $line }, kolom { $column }.
    .do = Kies een momentopname die Jetbridge heeft opgeslagen.

fault-readiness-snapshot-unfit = { $what ->
        [missing] In de momentopname ontbreekt { $name }.
        [unknown] De momentopname bevat { $name }, dat niet is beschreven.
        [whole] De momentopname heeft niet de beschreven vorm.
       *[other] De momentopname bevat bij { $pointer } een waarde die niet past.
    }
    .do = Kies een momentopname die Jetbridge heeft opgeslagen; schemas/snapshot.schema.json zegt wat past.

fault-compare-passwords = Het bestand bevat tijdelijke wachtwoorden. Het is niet vergeleken.
    .do = Zo'n bestand is een geheim tussen u en de mensen erin. Bewaar een kopie zonder de wachtwoorden en vergelijk die.

fault-compare-nothing-common = De twee lijsten hebben geen kolom gemeen die personen van elkaar onderscheidt.
    .do = Vergelijk lijsten die allebei gebruikersnamen, codes of namen hebben.

fault-join-no-address = De tweede lijst heeft geen kolom met e-mailadressen.
    .do = Neem een lijst met adressen, bijvoorbeeld een van gebruikers uit het beheercentrum.

fault-join-nothing-common = De twee lijsten hebben codes noch namen gemeen.
    .do = Neem een tweede lijst met de codes of namen van de verkopers.

fault-person-unknown = Niemand in de lijst heet { $who }.
    .do = Noem personen bij hun code, naam, gebruikersnaam of adres zoals het in de lijst staat.

## Klanten

fault-customer-newer = Een latere versie van Jetbridge heeft deze klant geschreven (indeling { $format }).
    .do = Open de klant met die versie. Deze laat het bestand zoals het is.

fault-customer-damaged = Het bestand van deze klant is beschadigd: het kan niet verder worden gelezen dan regel { $line }, kolom { $column }.
    .do = Het bestand blijft zoals het is. De vorige kopie staat ernaast en eindigt op .json.bak; importeer die.

fault-customer-foreign = Het bestand is geen klant van Jetbridge.
    .do = Kies een bestand dat Jetbridge heeft geëxporteerd. Dit bestand blijft zoals het is.

fault-customer-wrong = Het bestand van deze klant bevat een waarde die niet past: { $place }.
    .do = Verbeter de waarde in een teksteditor, of importeer de vorige kopie ernaast, die eindigt op .json.bak.

fault-customer-part-damaged = Een deel van het bestand van deze klant wordt niet begrepen: { $part }.
    .do = Het blijft zoals het is, en in dat deel wordt niets bewaard. Verbeter het in een teksteditor, of open de klant met de versie die het heeft geschreven.

fault-customer-misnamed = Het bestand is een kopie van dat van een andere klant: de naam is niet de id die erin staat.
    .do = Importeer het; dan wordt het een eigen klant.

fault-customer-missing = De klant is weg: er is geen bestand van.
    .do = Kijk of het buiten Jetbridge is verwijderd of verplaatst.

fault-customer-changed-elsewhere = Het bestand van de klant is buiten dit venster gewijzigd en is daarom niet overschreven.
    .do = Exporteer de klant om te bewaren wat u ziet. Start Jetbridge daarna opnieuw om te zien wat het bestand bevat.

fault-customer-disk = Het bestand van de klant kan niet worden gelezen of geschreven.
    .do = Controleer of de schijf ruimte heeft en of in de gegevensmap van de app kan worden geschreven.

fault-customer-nameless = De klant heeft geen naam.
    .do = Typ een naam.

## Geheimen

fault-vault-refused = De referentieopslag van deze computer weigert.
    .do = Ontgrendel die, of sta Jetbridge toe die te gebruiken, en probeer het opnieuw.

fault-vault-slow = De referentieopslag van deze computer antwoordt niet.
    .do = Kijk of die in een eigen venster om het wachtwoord vraagt, en probeer het opnieuw.

fault-vault-too-long = Het geheim is te lang voor de referentieopslag van deze computer.
    .do = Gebruik een korter geheim.

## De oefentenant

fault-practice-port = De oefentenant kon niet starten.
    .do = Die heeft vrije poorten op deze computer zelf nodig. Sluit programma's met veel verbindingen en start hem opnieuw.

fault-practice-data = De gegevens van de oefentenant kunnen niet worden gelezen.
    .do = Installeer Jetbridge opnieuw.

fault-test-stopped = De test stopte voordat er iets kon worden bekeken. { $why }
    .do = { $codes ->
        [none] De mislukte stap staat hierboven.
       *[other] jet explain zegt meer over { $codes }. De mislukte stap staat hierboven.
    }

fault-test-lacking = { $what ->
        [app-id] De tekenreeks noemt geen app-id.
        [app-id-form] Het app-id in de tekenreeks heeft een andere vorm dan app-id’s hebben.
        [reading] De tekenreeks kan niet worden gelezen.
       *[other] De tekenreeks noemt geen adres.
    }
    .do = { $what ->
        [app-id] Voeg AppId toe aan de tekenreeks, of geef het id op met --client.
        [app-id-form] Corrigeer AppId in de tekenreeks, of geef het id op met --client.
        [reading] jet connection check zegt wat er mis mee is.
       *[other] Voeg Url toe aan de tekenreeks, of geef de gegevens van de klant op met --facts.
    }

## Online

fault-online-address = Dit is niet het adres van een omgeving.
    .do = Kopieer het uit de browser: https://, de organisatie, crm en een getal, dynamics.com.

fault-online-unknown-host = { $host } ligt in geen van de clouds van Microsoft.
    .do = Controleer het adres letter voor letter. Er is niets naartoe gestuurd.

fault-online-closed-cloud = { $host } hoort bij de Duitse cloud, die in 2021 is gesloten.
    .do = Vraag naar het adres waarheen de omgeving is verhuisd.

fault-online-no-service = Het is niet gedocumenteerd dat deze cloud de service heeft.
    .do = Controleer dit zelf in het beheercentrum van die cloud.

fault-online-tenant = Dit is niet de id van een tenant en ook geen van de domeinen.
    .do = Vul de id van de tenant of een domein zoals contoso.onmicrosoft.com in, of laat het veld leeg: de omgeving noemt haar tenant.

fault-online-foreign-authority = De omgeving noemt { $host } als aanmeldserver, en die hoort niet bij haar cloud.
    .do = Meld u niet aan. Controleer het adres en het netwerk waarin u zit.

fault-online-cancelled = Geannuleerd.
    .do = Er is niets gewijzigd.

fault-online-timed-out = Er kwam niet op tijd antwoord.
    .do = Controleer het netwerk en begin opnieuw.

fault-online-name-unknown = De naam van de server heeft geen adres.
    .do = Controleer het adres op typefouten, en of deze computer online is.

fault-online-unreachable = De server is niet bereikbaar.
    .do = Controleer het netwerk, een VPN en de proxy van het systeem.

fault-online-tls = De verbinding is niet te vertrouwen.
    .do = Controleer de klok van deze computer. In een bedrijfsnetwerk moet het systeem het basiscertificaat van het bedrijf kennen.

fault-online-settings = De certificaten of proxy-instellingen van het systeem kunnen niet worden gelezen.
    .do = De details staan in het logboek.

fault-online-refused-here = De aanroep is niet gedaan, omdat die niet veilig was.
    .do = Dit is een fout van Jetbridge, of iemand grijpt in op het netwerk. De details noemen de regel die is overtreden.

## Aanmelden

fault-sign-in-refused = Entra heeft de aanmelding geweigerd ({ $error }).
    .do = Hieronder staat wat Entra zei, en wat het betekent.

fault-sign-in-timed-out = Er kwam niemand op tijd terug uit de browser.
    .do = Toont de browser een fout, plak die dan hieronder. Begin anders opnieuw.

fault-sign-in-not-an-answer = Er antwoordde iets dat niet Entra is (HTTP { $status }).
    .do = Een proxy of de pagina van een gastnetwerk doet dat vaak. Open eerst een pagina in de browser en begin daarna opnieuw.

fault-sign-in-authority = De aanmeldserver is niet wie hij moet zijn.
    .do = Controleer tenant en omgeving. Er is niets naartoe gestuurd.

fault-sign-in-unproved = Het is niet bewezen wie zich heeft aangemeld, dus is niemand aangemeld.
    .do = Controleer de klok van deze computer en begin opnieuw. Werkaccounts van de tenant van de klant kunnen worden gebruikt, persoonlijke niet.

fault-sign-in-other-account = Een ander account heeft zich aangemeld dan dat van deze sessie.
    .do = Meld u eerst af en daarna met het andere account aan.

fault-sign-in-no-port = Er was geen poort van deze computer vrij om de browser te horen.
    .do = Gebruik in plaats daarvan een code op een ander apparaat.

fault-sign-in-credential = Het geheim of certificaat is niet bruikbaar.
    .do = Een certificaat wordt als PEM gelezen, met de RSA-sleutel erbij.

fault-sign-in-needed = Er is niemand aangemeld.
    .do = Meld u eerst aan.

fault-sign-in-keep = De sessie kan niet worden bewaard.
    .do = Controleer of er ruimte op de schijf is. De details staan in het logboek.

fault-sign-in-application = De id van de app-registratie ontbreekt of is geen id.
    .do = Kopieer de toepassings-id (client) uit het overzicht van de app-registratie.

fault-sign-in-no-tenant = De omgeving zegt niet bij welke tenant ze hoort (HTTP { $status }).
    .do = Controleer het adres, of vul de id van de tenant in.

fault-browser-missing = Er kon geen browser worden geopend.
    .do = Kopieer de koppeling en open die in een browser op deze computer.

fault-checks-missing = { $what ->
        [deployment] Het is nog niet bekend hoe Business Central draait.
        [version] De versie van Business Central is nog niet bekend.
       *[other] De omgeving is nog niet bekend.
    }
    .do = Vul het in onder “Wat wordt gecontroleerd”.

fault-checks-running = Er loopt al een controle.
    .do = Wacht tot die klaar is, of stop die.

fault-checks-nothing-seen = Er is nog niets gezien dat kan worden opgeslagen.
    .do = Voer eerst de controles uit.

fault-checks-no-password = Er is geen wachtwoord om te proberen.
    .do = Typ het, of zet het in de verbinding.

fault-checks-no-certificate = Het bestand bevat geen certificaat met een RSA-sleutel.
    .do = Kies een PEM-bestand met het certificaat en de privésleutel.
