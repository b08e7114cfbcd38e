# De woorden van het venster. Namen van bevindingen staan in de bestanden van hun ruimten, fouten in fault.ftl.

## Overal

close = Sluiten
cancel = Stoppen
more = Meer opdrachten
undo = Ongedaan maken
fix = Herstellen
source = Bron
details = Details
trouble = Iets kon niet worden gedaan
try-again = Opnieuw proberen
toast = Bevestiging
copied = Gekopieerd
copy-named = { $name } kopiëren
busy = Bezig…
theme = Thema
theme-system = Zoals het bureaublad
theme-light = Licht
theme-dark = Donker
theme-contrast = Hoog contrast
mark-error = fout
mark-warning = waarschuwing
mark-info = tip
mark-proved = geslaagd
mark-ticked = met de hand afgevinkt
mark-unchecked = niet gecontroleerd
mark-waits = wacht
mark-running = bezig

key-mod = Ctrl
key-shift = Shift
key-alt = Alt
key-delete = Del
key-escape = Esc

## Kader

palette = Een opdracht zoeken
palette-none = Geen opdracht heeft deze woorden.
rail = Ruimten
rail-prepare = Voorbereiden
rail-prove = Aantonen
rail-deliver = Opleveren
rail-room = { $room }, { $state }
rail-roster-none = niet gecontroleerd
rail-roster-ready = gereed
rail-roster-error = { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}
rail-roster-warning = { $count ->
    [one] 1 waarschuwing
   *[other] { $count } waarschuwingen
}
room-roster = Verkopers

## Instellingen

settings = Instellingen
settings-language = Taal
settings-density = Dichtheid
settings-compact = Compact: lagere rijen
settings-version = Jetbridge { $version }

## Opdrachten, zoals het palet en de menu’s ze noemen

command-palette = Een opdracht zoeken
command-settings = Instellingen
command-quit = Jetbridge afsluiten
command-room = Naar { $room } gaan
command-next-region = Volgend deel van het venster
command-previous-region = Vorig deel van het venster
command-theme = Thema: { $theme }
command-open = Lijst openen
command-paste-list = Het klembord als lijst lezen
command-type-in = Een lijst met de hand invoeren
command-practice = De oefenlijst openen
command-template = Een sjabloon voor de klant schrijven
command-go-back = Terug naar de lijst die eerder open was
command-write = Bestanden schrijven
command-target = Wat er wordt geschreven
command-reading = Hoe de lijst is gelezen
command-load-template = De koppen van een gedownloade sjabloon gebruiken
command-accept-columns = De voorgestelde kolommen gebruiken
command-undo = Ongedaan maken
command-redo = Opnieuw uitvoeren
command-fix-safe = Alle veilige herstellingen uitvoeren
command-fix = Dit herstellen
command-fix-kind = Alles van deze soort herstellen
command-next = Volgende bevinding
command-previous = Vorige bevinding
command-why = Waarom is dit gemarkeerd
command-filter = Rijen filteren
command-clear-filter = Alle rijen tonen
command-all-columns = Ongebruikte en lege kolommen tonen of verbergen
command-cut = Knippen
command-copy = Kopiëren
command-paste-cells = Cellen plakken
command-clear = Cellen leegmaken
command-select-all = Alle cellen selecteren
command-insert-above = Rij erboven invoegen
command-insert-below = Rij eronder invoegen
command-remove-rows = Rijen verwijderen
command-stop = Het lopende werk stoppen

## Waarom een opdracht nu niet kan

why-no-list = Er is geen lijst open.
why-no-other-list = Er was geen andere lijst open.
why-no-cells = Er is geen cel geselecteerd.
why-no-finding = Hier is niets gemarkeerd.
why-no-findings = De lijst heeft geen bevindingen.
why-no-fix = Er is geen herstelling voor. Verbeter het met de hand.
why-no-safe-fix = Geen bevinding heeft een veilige herstelling.
why-no-filter = Alle rijen worden getoond.
why-no-people = De lijst bevat geen personen.
why-no-proposal = Er zijn geen kolommen voorgesteld.
why-typed = De lijst is ingevoerd, niet gelezen.
why-nothing-to-undo = Er is niets ongedaan te maken.
why-nothing-to-redo = Er is niets opnieuw uit te voeren.
why-nothing-to-stop = Er is geen werk bezig.

## Wat ongedaan maken en opnieuw uitvoeren noemen

edit-put = invoer
edit-paste = plakken
edit-fill = invullen
edit-clear = leegmaken van cellen
edit-insert-rows = nieuwe rijen
edit-remove-rows = verwijderen van rijen
edit-map = keuze van een kolom
edit-fix = herstelling
edit-fix-kind = herstelling van alles van een soort
edit-fix-safe = veilige herstellingen
edit-target = keuze van wat er wordt geschreven
edit-exclude = weglaten
edit-add-column = nieuwe kolom
edit-name-users = gebruikersnamen
edit-name-parts = delen van een naam
edit-join = adressen uit een andere lijst
edit-licence-group = licentiegroepen

## Verkopers, geen lijst

empty-title = Sleep de lijst van de klant hierheen
empty-sentence = Hoe die er ook uitziet. Kolommen worden herkend, fouten worden cel voor cel aangewezen, en de bestanden voor Microsoft 365 worden geschreven wanneer alles klopt.
empty-open = Lijst openen…
empty-type = Met de hand invoeren
empty-text = Elk tekstbestand
    .note = CSV, tab of puntkomma, in elke codering
empty-workbook = Een Excel-werkmap
    .note = U kiest het blad als er meerdere zijn
empty-export = Een export uit Business Central
    .note = Verkopers/inkopers, naar Excel verzonden
empty-cells = Cellen die u hebt gekopieerd
    .note = Uit Excel of een e-mail, met Ctrl V
empty-none = Nog geen lijst?
empty-template = Een sjabloon voor de klant schrijven
empty-practice = De oefenlijst proberen
empty-stays = De lijst blijft op deze computer.

## Verkopers, kop

head-no-list = Nog geen lijst
head-no-people = Nog geen personen in de lijst
head-errors = { $people ->
    [one] 1 persoon
   *[other] { $people } personen
} · { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
} te herstellen voordat bestanden kunnen worden geschreven
head-ready = { $people ->
    [one] 1 persoon
   *[other] { $people } personen
} · { $warnings ->
    [0] gereed om te schrijven
    [one] gereed om te schrijven, 1 waarschuwing
   *[other] gereed om te schrijven, { $warnings } waarschuwingen
}
head-target = { $people ->
    [one] 1 persoon
   *[other] { $people } personen
} · in orde, maar nog niet wat { $profile } nodig heeft
head-open = Lijst openen
head-paste = Plakken
head-fix-safe = { $count ->
    [one] 1 veilige herstelling uitvoeren
   *[other] { $count } veilige herstellingen uitvoeren
}
head-write = Bestanden schrijven…
progress-read = { $total ->
    [0] Regel { $done } wordt gelezen
   *[other] Regel { $done } van { $total } wordt gelezen
}
progress-review = { $total ->
    [0] Regel { $done } wordt gecontroleerd
   *[other] Regel { $done } van { $total } wordt gecontroleerd
}
progress-write = { $total ->
    [0] Regel { $done } wordt geschreven
   *[other] Regel { $done } van { $total } wordt geschreven
}
progress-change = { $total ->
    [0] Regel { $done } wordt gewijzigd
   *[other] Regel { $done } van { $total } wordt gewijzigd
}
progress-prepare = { $total ->
    [0] Regel { $done } wordt voorbereid
   *[other] Regel { $done } van { $total } wordt voorbereid
}
progress-search = { $total ->
    [0] Regel { $done } wordt doorzocht
   *[other] Regel { $done } van { $total } wordt doorzocht
}
progress-compare = { $total ->
    [0] Regel { $done } wordt vergeleken
   *[other] Regel { $done } van { $total } wordt vergeleken
}

## Verkopers, hoe de lijst is gelezen

list-file = Lijst
list-paste = Geplakte lijst
list-typed = Ingevoerde lijst
list-practice = Oefenlijst
source-sheet = Blad { $sheet }
source-repairs = { $count ->
    [one] 1 herstelling bij het lezen
   *[other] { $count } herstellingen bij het lezen
}
headings-unknown = Koppen niet herkend
headings-entra = Koppen van Microsoft Entra
headings-business-central = Koppen van Business Central
headings-language = Koppen in het { $language }
delimiter-comma = Komma
delimiter-semicolon = Puntkomma
delimiter-tab = Tab
delimiter-bar = Verticale streep
how-read = Hoe de lijst is gelezen
how-read-sentence = { $records ->
    [one] Er is 1 persoon gelezen.
   *[other] Er zijn { $records } personen gelezen.
} { $repairs ->
    [0] Er hoefde niets te worden hersteld.
    [one] Onderweg is 1 ding hersteld.
   *[other] Onderweg zijn { $repairs } dingen hersteld.
} Als het er verkeerd uitziet, kunt u kiezen hoe de lijst wordt gelezen.
how-encoding = Codering
how-delimiter = Scheidingsteken
how-sheet = Blad
how-profile = Koppen
how-detected = Zoals herkend: { $found }
how-edits-lost = De lijst wordt opnieuw uit het bestand gelezen. Uw wijzigingen vervallen.
how-again = Opnieuw lezen
how-again-dropping = Wijzigingen laten vervallen en opnieuw lezen
profile-m365-en-16-title = Microsoft 365, 16 kolommen
profile-m365-en-16-sentence = Microsoft 365, 16 kolommen, ‘First name’
profile-m365-en-15-title = Microsoft 365, 15 kolommen (voor 2023)
profile-m365-de-16 = Microsoft 365, 16 kolommen, Duits
profile-m365-pt-br-16 = Microsoft 365, 16 kolommen, Portugees
profile-m365-es-15 = Microsoft 365, 15 kolommen, Spaans
profile-entra-bulk-create-v1 = Microsoft Entra, bulksgewijs maken
profile-bc-salespeople-en = Business Central, Engels
profile-bc-salespeople-nb = Business Central, Noors
profile-bc-salespeople-nl = Business Central, Nederlands
profile-template = Gedownloade sjabloon

## Verkopers, raster

grid-line = Regel
grid-new-line = nieuw
grid-required = verplicht
grid-typing = { $column }, regel { $line }
grid-empty = Nog geen personen. Plak hier cellen of voeg een rij in.
grid-none-found = Geen rij heeft deze woorden.
cell-menu = Cellen
column-unused = Niet gebruikt
column-no-heading = (zonder kop)
column-map = { $column }, uit { $heading }
guess = Voorgestelde kolommen
guess-sentence = De koppen zijn niet herkend. De kolommen zijn voorgesteld op grond van wat erin staat, en er is nog niets naar gecontroleerd.
guess-accept = Deze kolommen gebruiken
map-menu = Welke kolom is het?
map-heading = Deze kolom is
map-written = Alleen voor de bestanden
map-moves = nu uit { $heading }
bar-rows = { $rows ->
    [one] 1 persoon
   *[other] { $rows } personen
}
bar-filtered = { $shown } van { $rows } personen
bar-unused = { $count ->
    [one] 1 kolom niet gebruikt:
   *[other] { $count } kolommen niet gebruikt:
}
bar-empty = { $count ->
    [one] 1 lege kolom is verborgen
   *[other] { $count } lege kolommen zijn verborgen
}
bar-show = Alle tonen
bar-hide = Minder tonen
filter-rows = Rijen filteren op woorden erin
filter-shown = { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}
filter-close = Alle rijen tonen
column-user-name = Gebruikersnaam
column-first-name = Voornaam
column-last-name = Achternaam
column-display-name = Weergavenaam
column-job-title = Functie
column-department = Afdeling
column-office-number = Kantoornummer
column-office-phone = Telefoon kantoor
column-mobile-phone = Mobiele telefoon
column-fax = Fax
column-alternate-email = Alternatief e-mailadres
column-address = Adres
column-city = Plaats
column-state = Provincie
column-postal-code = Postcode
column-country = Land
column-password = Wachtwoord
column-block-sign-in = Aanmelden blokkeren
column-usage-location = Gebruikslocatie
column-licence-group = Licentiegroep
column-middle-name = Tweede voornaam
column-name-prefix = Tussenvoegsel
column-code = Code
column-name = Naam
column-commission = Provisie %
column-phone = Telefoonnr.
column-email = E-mail
column-email2 = E-mail 2
column-search-email = E-mail zoeken
column-privacy-blocked = Privacy geblokkeerd
column-blocked = Geblokkeerd
column-coupled = Gekoppeld aan Dataverse

## Verkopers, bevindingen

findings = Bevindingen
findings-filter = Welke bevindingen worden getoond
findings-count-error = { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}
findings-count-warning = { $count ->
    [one] 1 waarschuwing
   *[other] { $count } waarschuwingen
}
findings-count-info = { $count ->
    [one] 1 tip
   *[other] { $count } tips
}
findings-ready = Gereed
    .note = Er valt niets meer te herstellen. De bestanden kunnen worden geschreven.
findings-only-hints = Er is geen fout meer. De bestanden kunnen worden geschreven.
findings-nothing = Nog niets te controleren
    .note = Bevindingen verschijnen hier terwijl u typt.
findings-hidden = { $count ->
    [one] 1 soort is verborgen.
   *[other] { $count } soorten zijn verborgen.
}
group-whole = De hele lijst
group-lines = { $count ->
    [one] Regel { $lines }
   *[other] Regels { $lines }
}
group-lines-more = Regels { $lines } en nog { $rest }
group-more = Nog { $count } tonen
fix-all = Alle { $count } herstellen
fix-named = { $count ->
    [one] Herstellen: { $kind }
   *[other] Alle { $count } herstellen: { $kind }
}
fix-line = Regel { $line } herstellen: { $kind }
change-empty = (leeg)
pane-width = Breedte van de bevindingen

## Verkopers, bestanden

preview = Te schrijven bestanden
preview-height = Hoogte van het bestandsvoorbeeld
preview-users = { $count ->
    [one] 1 gebruiker
   *[other] { $count } gebruikers
}
preview-target = { $profile } · UTF-8
preview-more = { $count ->
    [one] nog 1 regel
   *[other] nog { $count } regels
}
write-title = Welke bestanden worden geschreven?
write-profile = Voor
write-template-sentence = De koppen van uw tenant kunnen afwijken.
write-template = Een gedownloade sjabloon gebruiken
write-most = Gebruikers per bestand, ten hoogste
write-split = Verdeling
write-by-country = Eén bestand per land
write-domains = Geverifieerde domeinen
    .note = De domeinen van de klant in Microsoft 365, gescheiden door spaties. Gebruikersnamen daarbuiten worden dan aangewezen.
write-bc = Aanwijzen wat te lang is voor Business Central
write-files = { $count ->
    [one] 1 bestand
   *[other] { $count } bestanden
}
write-folder = In de map ‘{ $folder }’
write-existing = { $count ->
    [one] { $names } bestaat al en wordt vervangen.
   *[other] { $names } bestaan al en worden vervangen.
}
write-errors = { $count ->
    [one] Eerst moet 1 fout worden hersteld.
   *[other] Eerst moeten { $count } fouten worden hersteld.
}
write-choose-folder = Map kiezen…
write-other-folder = Andere map…
write-now = { $count ->
    [one] 1 bestand schrijven
   *[other] { $count } bestanden schrijven
}
write-replace = { $count ->
    [one] 1 bestand vervangen en schrijven
   *[other] { $count } bestanden vervangen en schrijven
}
written-title = { $count ->
    [one] 1 bestand geschreven
   *[other] { $count } bestanden geschreven
}
written-folder = In de map ‘{ $folder }’. De vingerafdruk bewijst later dat een bestand ongewijzigd is.
written-users = { $count ->
    [one] 1 gebruiker
   *[other] { $count } gebruikers
}
written-show = In map tonen
template-title = Welke sjabloon wordt geschreven?
template-sentence = Een bestand met de juiste koppen, dat de klant kan invullen. Het opent in Excel.
template-content = Inhoud
template-sample = Met een voorbeeldpersoon
template-write = Sjabloon schrijven…

## Statusregel

status-offline = Werkt offline · niets verzonden
status-saved = Alle wijzigingen zijn opgeslagen
status-saving = Wordt opgeslagen…
status-line = Regel { $line }, { $column }
status-new-line = Nieuwe regel, { $column }
status-characters = { $count ->
    [one] 1 teken
   *[other] { $count } tekens
}
status-range = { $rows } × { $columns } cellen
status-not-written = Wijzigingen nog niet geschreven
status-no-changes = Geen wijzigingen
status-next = F8 volgende bevinding

## Hardop gezegd en terloops bevestigd

said-opened = { $people ->
    [one] 1 persoon gelezen
   *[other] { $people } personen gelezen
}, { $errors ->
    [0] geen fouten
    [one] 1 fout
   *[other] { $errors } fouten
}, { $warnings ->
    [0] geen waarschuwingen
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}
said-fixed = { $fixed ->
    [one] 1 bevinding hersteld
   *[other] { $fixed } bevindingen hersteld
}, { $errors ->
    [0] geen fouten over
    [one] 1 fout over
   *[other] { $errors } fouten over
}
said-pasted = { $rows } × { $columns } cellen geplakt
said-copied = { $cells ->
    [one] 1 cel gekopieerd
   *[other] { $cells } cellen gekopieerd
}
said-filtered = { $rows ->
    [one] 1 rij getoond
   *[other] { $rows } rijen getoond
}
said-undo = Ongedaan gemaakt: { $what }
said-redo = Opnieuw uitgevoerd: { $what }
said-written = { $count ->
    [one] 1 bestand geschreven
   *[other] { $count } bestanden geschreven
}
toast-other-list = Er is een andere lijst open.
toast-go-back = Teruggaan
toast-rows-removed = { $count ->
    [one] 1 rij verwijderd
   *[other] { $count } rijen verwijderd
}
toast-template = { $file } geschreven
