# Ordene i rommet Selgere som kom med klargjøring av en liste: navn, hvem som utelates, andre lister, tabeller.

## Klargjøring

head-prepare = Klargjør
command-names = Brukernavn…
command-join = Adresser fra en liste til…
command-exclude = Utelat personer…
command-groups = Lisensgrupper…
command-compare = Sammenlign med en annen fil…
command-coupling = Tabell å koble etter
prepare-names = Foreslått ut fra personenes navn
prepare-join = For en liste uten e-postadresser
prepare-exclude = Sperrede, koblede, delte postbokser, skjulte rader
prepare-groups = Én fil for hver lisens
prepare-compare = Hvem er ny, hvem er borte, hva er endret
prepare-coupling = Selgere ved siden av det Dataverse vil vise

## Ark i en arbeidsbok

sheet-heading = Ark i arbeidsboken
sheet-choose = Les et annet ark

## Brukernavn

names = Brukernavn
names-pattern = Mønster
    .note = {"{first}"} og {"{last}"} er fornavn og etternavn, {"{f}"} og {"{l}"} forbokstavene, {"{first:3}"} de tre første, {"{code}"} koden.
names-letters = Bokstaver som å, ø, ü
names-letters-strip = å a · ø o · ü u
names-letters-nordic-long = å aa · ø oe · æ ae
names-letters-german = ä ae · ö oe · ü ue · ß ss
names-letters-icao = Som i pass
names-domain = Domene
    .note = Delen bak @. Adresser som noen allerede har, blir som de er.
names-domain-initial = Det opprinnelige domenet. Folk ville logget på med det; ta kundens eget domene hvis det er bekreftet.
names-domain-unverified = Ikke blant kundens bekreftede domener.
names-taken = { $count ->
    [0] Navnene til andre er ikke kjent.
    [one] 1 navn er tatt av andre.
   *[other] { $count } navn er tatt av andre.
}
names-taken-choose = Les dem fra en fil…
names-begin = Si hvilket domene navnene er i.
names-sum = { $made ->
    [one] 1 nytt navn
   *[other] { $made } nye navn
} · { $kept ->
    [one] 1 beholdt
   *[other] { $kept } beholdt
} · { $without ->
    [0] ingen uten
    [one] 1 uten
   *[other] { $without } uten
}
names-look = { $count ->
    [one] Se på denne
   *[other] Se på disse { $count }
}
names-clash = { $other } har navnet allerede.
names-nobody = (uten navn)
names-for = Brukernavn for { $person }
names-take = Ta
names-take-for = Ta dette navnet for { $person }
names-take-all = { $count ->
    [one] Ta det nummererte navnet
   *[other] Ta alle { $count } nummererte navn
}
names-decided = { $count ->
    [one] Bestemt for hånd
   *[other] { $count } bestemt for hånd
}
names-undecide = Ta tilbake
names-undecide-for = Ta tilbake { $name }
names-give = { $count ->
    [0] Bruk disse navnene
    [one] Bruk dette navnet
   *[other] Bruk disse { $shown } navnene
}
names-why-nothing = Ingen navn er foreslått ennå.
names-why-clashes = { $count ->
    [one] Bestem først navnet som er tatt.
   *[other] Bestem først de { $count } navnene som er tatt.
}
names-why-all-named = Alle har et navn allerede.
names-part = { $count ->
    [one] Hvor begynner dette etternavnet?
   *[other] Hvor begynner disse { $count } etternavnene?
}
names-part-sentence = To etternavn uten bindestrek ser ut som to fornavn. Den som ikke er avgjort, får det siste ordet som etternavn.
names-part-for = Etternavnet til { $person }
names-part-open = Ikke avgjort
names-part-way = { $first } · { $last }
names-part-all = Ta det siste ordet for alle { $count }
toast-parted = { $count ->
    [one] 1 navn delt
   *[other] { $count } navn delt
}
names-column = Brukernavn, foreslått
names-column-heading = foreslått
write-domains-known = Kjent for denne kunden. Brukernavn i andre domener blir påpekt.
names-domain-known = Et av kundens domener, slik de er kjent. Adresser som noen allerede har, blir som de er.
coupling-missing = Tabellen ble ikke laget.
coupling-making = Tabellen blir laget.
names-stopped = Ingen navn ble foreslått.
exclude-missing = Det ble ikke sett etter hvem som kan utelates.
toast-named = { $count ->
    [one] 1 brukernavn gitt
   *[other] { $count } brukernavn gitt
}

## Utelate personer

exclude = Utelat personer
exclude-sentence = De tas ut av denne listen, ikke av kundens fil. Angre henter dem tilbake.
exclude-nobody = Ingen skiller seg ut.
exclude-blocked = { $count ->
    [one] 1 sperret selger
   *[other] { $count } sperrede selgere
}
    .note = Kolonnen for sperret sier det.
exclude-privacy-blocked = { $count ->
    [one] 1 person sperret av personvernhensyn
   *[other] { $count } personer sperret av personvernhensyn
}
    .note = Opplysningene deres må ikke brukes mer.
exclude-coupled = { $count ->
    [one] 1 selger som allerede er koblet
   *[other] { $count } selgere som allerede er koblet
}
    .note = De har en bruker.
exclude-shared-mailbox = { $count ->
    [one] 1 rad som ser ut som en avdeling
   *[other] { $count } rader som ser ut som avdelinger
}
    .note = Vurdert ut fra navnet eller adressen, som salg@. Ingen regel kan være sikker: se på dem først.
exclude-hidden-row = { $count ->
    [one] 1 skjult rad
   *[other] { $count } skjulte rader
}
    .note = Arbeidsboken viser dem ikke.
exclude-hidden-column = { $count ->
    [one] 1 skjult kolonne
   *[other] { $count } skjulte kolonner
}
    .note = Innholdet brukes da ikke.
exclude-choose = Kryss av for hvem som skal utelates.
exclude-show = Vis dem
exclude-show-named = Vis dem: { $what }
exclude-now = { $count ->
    [0] Utelat
    [one] Utelat 1 person
   *[other] Utelat { $count } personer
}
exclude-named = Utelat: { $kind }
exclude-line = Utelat linje { $line }: { $kind }
exclude-columns = Ikke bruk skjulte kolonner
toast-columns-left = Skjulte kolonner brukes ikke

## Lisensgrupper

groups = Lisensgrupper
groups-sentence = Merk personer i listen og skriv hvilken lisens de får. Hver gruppe kan skrives som en egen fil.
groups-planned = Hent lisensplanen fra Kontoer
    .note = Hver person etter lisensen som er planlagt for dem i rommet Kontoer.
groups-unknown = { $count ->
    [one] Én person i planen er ikke i denne listen: { $who }.
   *[other] { $count } personer i planen er ikke i denne listen: { $who } …
}
groups-none-planned = Ingen i denne listen har fått en lisens i planen. Velg en i rommet Kontoer, «Lisenser».
groups-group = Gruppe
    .note = For eksempel Sales Enterprise. Tomt tar personer ut av gruppen.
groups-assign = { $count ->
    [one] Legg 1 person i gruppen
   *[other] Legg { $count } personer i gruppen
}
groups-why-unnamed = Gi gruppen et navn først.
groups-clear = { $count ->
    [one] Ta 1 person ut av gruppen
   *[other] Ta { $count } personer ut av gruppene
}
said-grouped = { $count ->
    [one] 1 person tildelt
   *[other] { $count } personer tildelt
}

## Adresser fra en liste til

join = Adresser fra en liste til
join-sentence = { $by ->
    [code] Personene ble funnet etter kode i { $file }.
   *[name] Personene ble funnet etter navn i { $file }.
}
join-matched = { $count ->
    [0] Ingen ble funnet med sikkerhet
    [one] 1 sikker adresse
   *[other] { $count } sikre adresser
}
join-questions = { $count ->
    [one] 1 person noen må bestemme
   *[other] { $count } personer noen må bestemme
}
join-missing = { $count ->
    [one] 1 person ble ikke funnet
   *[other] { $count } personer ble ikke funnet
}
join-decide = Hvem menes?
join-who = Hvem er { $person }?
join-open = Ikke bestemt
join-candidate = { $name } · { $address } · linje { $line }
join-none = Ingen av dem
join-take = { $count ->
    [0] Ta over adressene
    [one] Ta over 1 adresse
   *[other] Ta over { $count } adresser
}
join-left = { $count ->
    [one] 1 som ikke er bestemt, blir uten.
   *[other] { $count } som ikke er bestemt, blir uten.
}
toast-joined = { $count ->
    [one] 1 adresse tatt over
   *[other] { $count } adresser tatt over
}

## Sammenligne

compare = Sammenlignet
compare-sentence = Med { $file } · { $same ->
    [one] 1 person er lik
   *[other] { $same } personer er like
}
compare-kinds = Hvilke forskjeller som vises
compare-new = Ny
compare-gone = Borte
compare-changed = Endret
compare-became = Hva
compare-person = Person
compare-column = Kolonne
compare-before = Før
compare-after = Nå
said-compared = { $new } nye, { $gone } borte, { $changed } endret
table-empty = Ingen linje.

## Tabellen å koble etter

coupling = Tabell å koble etter
coupling-sentence = { $count ->
    [one] 1 person
   *[other] { $count } personer
} · { $noted ->
    [0] ingen merknader
    [one] 1 med merknader
   *[other] { $noted } med merknader
}
coupling-noted = Bare dem med merknader
coupling-write = Lagre som CSV…
couple-full-name = Fullt navn
couple-primary-email = Primær e-postadresse
couple-mobile = Mobiltelefon

## Det filene ikke tar

against = Ennå ikke det { $profile } trenger
    .note = Selve listen er i orden. Disse cellene mangler ennå noe til filene.
against-names = Foreslå brukernavn
why-against = { $profile } trenger fortsatt { $count ->
    [0] noe
    [one] 1 ting
   *[other] { $count } ting
}: se funnene.

## Skriving

write-by-group = Én fil per lisensgruppe
write-no-groups = Ingen er i en lisensgruppe ennå.
write-location = Brukssted
    .note = To bokstaver eller navnet, for personer der landet ikke sier noe. Der gjelder lisensene.
write-own = { $name } er listen du åpnet. Den blir erstattet av filen til importen; slik den er nå, blir den liggende ved siden av som { $name }.bak.
write-location-unknown = «{ $said }» er ikke et land. To bokstaver eller navnet, for eksempel NO eller Norge.
write-parting = { $count ->
    [one] Ett navn kan deles i fornavn og etternavn på en annen måte.
   *[other] { $count } navn kan deles i fornavn og etternavn på en annen måte.
}
write-parting-look = Se på dem
write-manifest = Manifest
write-manifest-tick = Hvem som er i hvilken fil, med fingeravtrykk (JSON og en side til utskrift)
write-passwords = Passord
write-passwords-files = Lages når filene skrives, og står bare i dem.
write-passwords-too = Lages når filene skrives, også i { $name }.
write-passwords-choose = En annen fil til dem…
write-passwords-warning = Filene inneholder førstegangspassord. Den som leser dem, kan logge på som disse personene: oppbevar dem der ingen andre kan lese dem, og slett dem etter importen.
written-secret = Disse filene inneholder førstegangspassord. Her kan ingen andre enn du lese dem. Slett dem etter importen.

## Lukke vinduet

closing-title = Lukke uten å skrive?
closing-text = En liste har endringer som ikke står i noen fil. De går tapt når vinduet lukkes.
closing-close = Lukk likevel
closing-keep = Hold åpent
