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

fault-workbook-damaged = De werkmap is beschadigd en kan niet worden gelezen.
    .do = Open haar in een spreadsheetprogramma, sla haar opnieuw op en open die kopie.

fault-workbook-protected = De werkmap is met een wachtwoord beveiligd.
    .do = Sla een kopie zonder wachtwoord op en open die kopie.

fault-sheet-missing = De werkmap heeft geen blad “{ $sheet }”.
    .do = Kies een van de bladen die zij heeft.

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
    .do = docs/rules.md toont de codes van bevindingen.

fault-format-unavailable = Deze opdracht heeft geen uitvoer als { $format }.
    .do = Gebruik human of json.

fault-input-unreadable = De standaardinvoer kan niet worden gelezen.
    .do = Geef in plaats daarvan een bestandsnaam op.

fault-output-unwritable = De uitvoer kan niet worden geschreven.
    .do = Controleer waar die naartoe gaat en of er ruimte is.

## Lijsten

fault-encoding-unknown = Geen tekencodering heet { $encoding }.
    .do = Gebruik een naam zoals utf-8, utf-16le of windows-1252.
fault-delimiter-unknown = { $delimiter } is geen scheidingsteken.
    .do = Gebruik één teken, zoals een komma of puntkomma, of het woord tab.
fault-profile-unknown = Geen koprij heet { $profile }.
    .do = Gebruik een id zoals m365-en-16-title of entra-bulk-create-v1.
fault-template-unknown = Het bestand is geen sjabloon dat wij kennen: de koprij heeft { $columns } kolommen.
    .do = Download het sjabloon opnieuw. Sjablonen hebben 15, 16 of 17 kolommen.
fault-list-too-large = De lijst is groter dan één gigabyte.
    .do = Controleer de lijst met de opdrachtregel of splits haar.
fault-edit-outside = De lijst heeft daar geen rij of kolom.
    .do = Lees de lijst opnieuw.
fault-key-unknown = Geen kolom heet { $key }.
    .do = Kies een van de kolommen van het doel.
fault-errors-open = { $count ->
        [one] Eén fout staat nog open; er is dus niets geschreven.
       *[other] { $count } fouten staan nog open; er is dus niets geschreven.
    }
    .do = Verbeter ze of accepteer de soorten bewust.
fault-nothing-to-write = De lijst bevat geen personen; er is dus niets om te schrijven.
    .do = Voeg eerst de personen toe.

## App-registratie

fault-registration-nothing-to-create = Business Central online heeft geen registratie nodig, dus er is geen script te schrijven. Kies markdown of html.
fault-facts-unreadable = De gegevens kunnen niet worden gelezen. Ze zijn een JSON-object.
fault-facts-value = De gegevens bevatten bij { $pointer } een waarde die niet past.
