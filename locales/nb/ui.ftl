# Ordene i vinduet. Navn på funn står i filene til rommene sine, feil i fault.ftl.

## Overalt

close = Lukk
cancel = Stopp
more = Flere kommandoer
undo = Angre
fix = Rett
source = Kilde
details = Detaljer
trouble = Noe kunne ikke gjøres
try-again = Prøv igjen
toast = Bekreftelse
copied = Kopiert
copy-named = Kopier { $name }
busy = Arbeider…
theme = Tema
theme-system = Som skrivebordet
theme-light = Lyst
theme-dark = Mørkt
theme-contrast = Høy kontrast
mark-error = feil
mark-warning = advarsel
mark-info = tips
mark-proved = bestått
mark-ticked = huket av for hånd
mark-unchecked = ikke kontrollert
mark-waits = venter
mark-running = pågår

key-mod = Ctrl
key-shift = Skift
key-alt = Alt
key-delete = Del
key-escape = Esc

## Rammen

palette = Finn en kommando
palette-none = Ingen kommando har disse ordene.
rail = Rom
rail-prepare = Forberede
rail-prove = Bevise
rail-deliver = Levere
rail-room = { $room }, { $state }
rail-roster-none = ikke kontrollert
rail-roster-ready = klar
rail-roster-error = { $count ->
    [one] 1 feil
   *[other] { $count } feil
}
rail-roster-warning = { $count ->
    [one] 1 advarsel
   *[other] { $count } advarsler
}
room-roster = Selgere

## Innstillinger

settings = Innstillinger
settings-language = Språk
settings-density = Tetthet
settings-compact = Kompakt: lavere rader
settings-version = Jetbridge { $version }

## Kommandoer, slik paletten og menyene kaller dem

command-palette = Finn en kommando
command-settings = Innstillinger
command-quit = Avslutt Jetbridge
command-room = Gå til { $room }
command-next-region = Neste del av vinduet
command-previous-region = Forrige del av vinduet
command-theme = Tema: { $theme }
command-open = Åpne liste
command-paste-list = Les utklippstavlen som liste
command-type-in = Skriv inn en liste for hånd
command-practice = Åpne øvingslisten
command-template = Skriv en mal til kunden
command-go-back = Gå tilbake til listen som var åpen før
command-write = Skriv filer
command-target = Hva som skrives
command-reading = Hvordan den ble lest
command-load-template = Bruk overskriftene i en nedlastet mal
command-accept-columns = Bruk de foreslåtte kolonnene
command-undo = Angre
command-redo = Gjør om
command-fix-safe = Gjør alle trygge rettelser
command-fix = Rett dette
command-fix-kind = Rett alle av dette slaget
command-next = Neste funn
command-previous = Forrige funn
command-why = Hvorfor er dette merket
command-filter = Filtrer rader
command-clear-filter = Vis alle rader
command-all-columns = Vis eller skjul ubrukte og tomme kolonner
command-cut = Klipp ut
command-copy = Kopier
command-paste-cells = Lim inn celler
command-clear = Tøm celler
command-select-all = Merk alle celler
command-insert-above = Sett inn rad over
command-insert-below = Sett inn rad under
command-remove-rows = Fjern rader
command-stop = Stopp arbeidet som pågår

## Hvorfor en kommando ikke kan brukes nå

why-no-list = Ingen liste er åpen.
why-no-other-list = Ingen annen liste var åpen.
why-no-cells = Ingen celle er merket.
why-no-finding = Ingenting er merket her.
why-no-findings = Listen har ingen funn.
why-no-fix = Det finnes ingen rettelse for det. Rett det for hånd.
why-no-safe-fix = Ingen funn har en trygg rettelse.
why-no-filter = Alle rader vises.
why-no-people = Listen har ingen personer.
why-no-proposal = Ingen kolonner er foreslått.
why-typed = Listen er skrevet inn, ikke lest.
why-nothing-to-undo = Ingenting å angre.
why-nothing-to-redo = Ingenting å gjøre om.
why-nothing-to-stop = Ikke noe arbeid pågår.

## Det angre og gjør om nevner

edit-put = innskriving
edit-paste = innliming
edit-fill = utfylling
edit-clear = tømming av celler
edit-insert-rows = nye rader
edit-remove-rows = fjerning av rader
edit-map = valg av kolonne
edit-fix = rettelse
edit-fix-kind = rettelse av alle av ett slag
edit-fix-safe = trygge rettelser
edit-target = valg av hva som skrives
edit-exclude = utelating
edit-add-column = ny kolonne
edit-name-users = brukernavn
edit-name-parts = delene av et navn
edit-join = adresser fra en annen liste
edit-licence-group = lisensgrupper

## Selgere, ingen liste

empty-title = Slipp kundens liste her
empty-sentence = Uansett hvordan den ser ut. Kolonner gjenkjennes, feil vises celle for celle, og filene til Microsoft 365 skrives når alt stemmer.
empty-open = Åpne liste…
empty-type = Skriv inn for hånd
empty-text = En hvilken som helst tekstfil
    .note = CSV, tabulator eller semikolon, i enhver tegnkoding
empty-workbook = En Excel-arbeidsbok
    .note = Du velger arket hvis det er flere
empty-export = En eksport fra Business Central
    .note = Selgere/Innkjøpere, sendt til Excel
empty-cells = Celler du har kopiert
    .note = Fra Excel eller en e-post, med Ctrl V
empty-none = Ingen liste ennå?
empty-template = Skriv en mal til kunden
empty-practice = Prøv øvingslisten
empty-stays = Listen blir på denne datamaskinen.

## Selgere, topplinjen

head-no-list = Ingen liste ennå
head-no-people = Ingen personer i listen ennå
head-errors = { $people ->
    [one] 1 person
   *[other] { $people } personer
} · { $errors ->
    [one] 1 feil
   *[other] { $errors } feil
} må rettes før filer kan skrives
head-ready = { $people ->
    [one] 1 person
   *[other] { $people } personer
} · { $warnings ->
    [0] klar til å skrives
    [one] klar til å skrives, 1 advarsel
   *[other] klar til å skrives, { $warnings } advarsler
}
head-target = { $people ->
    [one] 1 person
   *[other] { $people } personer
} · i orden, men ennå ikke det { $profile } trenger
head-open = Åpne liste
head-paste = Lim inn
head-fix-safe = { $count ->
    [one] Gjør 1 trygg rettelse
   *[other] Gjør { $count } trygge rettelser
}
head-write = Skriv filer…
progress-read = { $total ->
    [0] Leser linje { $done }
   *[other] Leser linje { $done } av { $total }
}
progress-review = { $total ->
    [0] Kontrollerer linje { $done }
   *[other] Kontrollerer linje { $done } av { $total }
}
progress-write = { $total ->
    [0] Skriver linje { $done }
   *[other] Skriver linje { $done } av { $total }
}
progress-change = { $total ->
    [0] Endrer linje { $done }
   *[other] Endrer linje { $done } av { $total }
}
progress-prepare = { $total ->
    [0] Klargjør linje { $done }
   *[other] Klargjør linje { $done } av { $total }
}
progress-search = { $total ->
    [0] Søker i linje { $done }
   *[other] Søker i linje { $done } av { $total }
}
progress-compare = { $total ->
    [0] Sammenligner linje { $done }
   *[other] Sammenligner linje { $done } av { $total }
}

## Selgere, hvordan listen ble lest

list-file = Liste
list-paste = Innlimt liste
list-typed = Innskrevet liste
list-practice = Øvingsliste
source-sheet = Ark { $sheet }
source-repairs = { $count ->
    [one] 1 reparasjon ved lesing
   *[other] { $count } reparasjoner ved lesing
}
headings-unknown = Overskriftene er ikke gjenkjent
headings-entra = Overskrifter fra Microsoft Entra
headings-business-central = Overskrifter fra Business Central
headings-language = Overskrifter på { $language }
delimiter-comma = Komma
delimiter-semicolon = Semikolon
delimiter-tab = Tabulator
delimiter-bar = Loddrett strek
how-read = Hvordan den ble lest
how-read-sentence = { $records ->
    [one] 1 person er lest.
   *[other] { $records } personer er lest.
} { $repairs ->
    [0] Ingenting måtte repareres.
    [one] 1 ting ble reparert underveis.
   *[other] { $repairs } ting ble reparert underveis.
} Ser det feil ut, si hvordan den skal leses.
how-encoding = Tegnkoding
how-delimiter = Skilletegn
how-sheet = Ark
how-profile = Overskrifter
how-detected = Som oppdaget: { $found }
how-edits-lost = Listen leses på nytt fra filen. Endringene dine i den forkastes.
how-again = Les på nytt
how-again-dropping = Forkast endringer og les på nytt
profile-m365-en-16-title = Microsoft 365, 16 kolonner
profile-m365-en-16-sentence = Microsoft 365, 16 kolonner, «First name»
profile-m365-en-15-title = Microsoft 365, 15 kolonner (før 2023)
profile-m365-de-16 = Microsoft 365, 16 kolonner, tysk
profile-m365-pt-br-16 = Microsoft 365, 16 kolonner, portugisisk
profile-m365-es-15 = Microsoft 365, 15 kolonner, spansk
profile-entra-bulk-create-v1 = Microsoft Entra, masseoppretting
profile-bc-salespeople-en = Business Central, engelsk
profile-bc-salespeople-nb = Business Central, norsk
profile-bc-salespeople-nl = Business Central, nederlandsk
profile-template = Nedlastet mal

## Selgere, rutenettet

grid-line = Linje
grid-new-line = ny
grid-required = må fylles ut
grid-typing = { $column }, linje { $line }
grid-empty = Ingen personer ennå. Lim inn celler her, eller sett inn en rad.
grid-none-found = Ingen rad har disse ordene.
cell-menu = Celler
column-unused = Ikke brukt
column-no-heading = (uten overskrift)
column-map = { $column }, fra { $heading }
guess = Foreslåtte kolonner
guess-sentence = Overskriftene ble ikke gjenkjent. Kolonnene er foreslått etter det som står i dem, og ingenting er kontrollert etter dem ennå.
guess-accept = Bruk disse kolonnene
map-menu = Hvilken kolonne er det?
map-heading = Denne kolonnen er
map-written = Bare til filene
map-moves = nå fra { $heading }
bar-rows = { $rows ->
    [one] 1 person
   *[other] { $rows } personer
}
bar-filtered = { $shown } av { $rows } personer
bar-unused = { $count ->
    [one] 1 kolonne er ikke brukt:
   *[other] { $count } kolonner er ikke brukt:
}
bar-empty = { $count ->
    [one] 1 tom kolonne er skjult
   *[other] { $count } tomme kolonner er skjult
}
bar-show = Vis alle
bar-hide = Vis færre
filter-rows = Filtrer rader etter ord i dem
filter-shown = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
filter-close = Vis alle rader
column-user-name = Brukernavn
column-first-name = Fornavn
column-last-name = Etternavn
column-display-name = Visningsnavn
column-job-title = Stilling
column-department = Avdeling
column-office-number = Kontornummer
column-office-phone = Telefon, kontor
column-mobile-phone = Mobiltelefon
column-fax = Faks
column-alternate-email = Alternativ e-postadresse
column-address = Adresse
column-city = Poststed
column-state = Delstat eller fylke
column-postal-code = Postnummer
column-country = Land
column-password = Passord
column-block-sign-in = Blokker pålogging
column-usage-location = Brukssted
column-licence-group = Lisensgruppe
column-middle-name = Mellomnavn
column-name-prefix = Forledd til etternavn
column-code = Kode
column-name = Navn
column-commission = Provisjon %
column-phone = Telefonnr.
column-email = E-post
column-email2 = E-post 2
column-search-email = Søk e-post
column-privacy-blocked = Personvern sperret
column-blocked = Sperret
column-coupled = Koblet til Dataverse

## Selgere, funn

findings = Funn
findings-filter = Hvilke funn som vises
findings-count-error = { $count ->
    [one] 1 feil
   *[other] { $count } feil
}
findings-count-warning = { $count ->
    [one] 1 advarsel
   *[other] { $count } advarsler
}
findings-count-info = { $count ->
    [one] 1 tips
   *[other] { $count } tips
}
findings-ready = Klar
    .note = Ingenting gjenstår å rette. Filene kan skrives.
findings-only-hints = Ingen feil gjenstår. Filene kan skrives.
findings-nothing = Ingenting å kontrollere ennå
    .note = Funn vises her mens du skriver.
findings-hidden = { $count ->
    [one] 1 slag er skjult.
   *[other] { $count } slag er skjult.
}
group-whole = Hele listen
group-lines = { $count ->
    [one] Linje { $lines }
   *[other] Linjene { $lines }
}
group-lines-more = Linjene { $lines } og { $rest } til
group-more = Vis { $count } til
fix-all = Rett alle { $count }
fix-named = { $count ->
    [one] Rett: { $kind }
   *[other] Rett alle { $count }: { $kind }
}
fix-line = Rett linje { $line }: { $kind }
change-empty = (tom)
pane-width = Bredden på funnene

## Selgere, filer

preview = Filer som skal skrives
preview-height = Høyden på filvisningen
preview-users = { $count ->
    [one] 1 bruker
   *[other] { $count } brukere
}
preview-target = { $profile } · UTF-8
preview-more = { $count ->
    [one] 1 linje til
   *[other] { $count } linjer til
}
write-title = Hvilke filer skal skrives?
write-profile = Til
write-template-sentence = Leieren din kan ha andre overskrifter.
write-template = Bruk en nedlastet mal
write-most = Brukere i en fil, høyst
write-split = Deling
write-by-country = Én fil per land
write-domains = Bekreftede domener
    .note = Kundens domener i Microsoft 365, med mellomrom mellom. Brukernavn i andre domener blir da påpekt.
write-bc = Påpek det som er for langt for Business Central
write-files = { $count ->
    [one] 1 fil
   *[other] { $count } filer
}
write-folder = I mappen «{ $folder }»
write-existing = { $count ->
    [one] { $names } finnes allerede og blir erstattet.
   *[other] { $names } finnes allerede og blir erstattet.
}
write-errors = { $count ->
    [one] 1 feil må rettes først.
   *[other] { $count } feil må rettes først.
}
write-choose-folder = Velg mappe…
write-other-folder = Annen mappe…
write-now = { $count ->
    [one] Skriv 1 fil
   *[other] Skriv { $count } filer
}
write-replace = { $count ->
    [one] Erstatt 1 fil og skriv
   *[other] Erstatt { $count } filer og skriv
}
written-title = { $count ->
    [one] 1 fil er skrevet
   *[other] { $count } filer er skrevet
}
written-folder = I mappen «{ $folder }». Fingeravtrykket viser senere at en fil er uendret.
written-users = { $count ->
    [one] 1 bruker
   *[other] { $count } brukere
}
written-show = Vis i mappen
template-title = Hvilken mal skal skrives?
template-sentence = En fil med riktige overskrifter som kunden fyller ut. Den kan åpnes i Excel.
template-content = Innhold
template-sample = Med en person som eksempel
template-write = Skriv mal…

## Statuslinjen

status-offline = Virker uten nett · ingenting er sendt
status-saved = Alle endringer er lagret
status-saving = Lagrer…
status-line = Linje { $line }, { $column }
status-new-line = Ny linje, { $column }
status-characters = { $count ->
    [one] 1 tegn
   *[other] { $count } tegn
}
status-range = { $rows } × { $columns } celler
status-not-written = Endringer er ikke skrevet ennå
status-no-changes = Ingen endringer
status-next = F8 neste funn

## Sagt høyt og bekreftet i forbifarten

said-opened = { $people ->
    [one] 1 person lest
   *[other] { $people } personer lest
}, { $errors ->
    [0] ingen feil
    [one] 1 feil
   *[other] { $errors } feil
}, { $warnings ->
    [0] ingen advarsler
    [one] 1 advarsel
   *[other] { $warnings } advarsler
}
said-fixed = { $fixed ->
    [one] 1 funn rettet
   *[other] { $fixed } funn rettet
}, { $errors ->
    [0] ingen feil igjen
    [one] 1 feil igjen
   *[other] { $errors } feil igjen
}
said-pasted = { $rows } × { $columns } celler limt inn
said-copied = { $cells ->
    [one] 1 celle kopiert
   *[other] { $cells } celler kopiert
}
said-filtered = { $rows ->
    [one] 1 rad vises
   *[other] { $rows } rader vises
}
said-undo = Angret: { $what }
said-redo = Gjort om: { $what }
said-written = { $count ->
    [one] 1 fil skrevet
   *[other] { $count } filer skrevet
}
toast-other-list = En annen liste er åpen.
toast-go-back = Gå tilbake
toast-rows-removed = { $count ->
    [one] 1 rad fjernet
   *[other] { $count } rader fjernet
}
toast-template = { $file } er skrevet
