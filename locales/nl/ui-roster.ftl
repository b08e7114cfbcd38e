# De woorden van de ruimte Verkopers die bij het voorbereiden van een lijst horen: namen, wie wordt weggelaten, andere
# lijsten, tabellen.

## Voorbereiden

head-prepare = Voorbereiden
command-names = Gebruikersnamen…
command-join = Adressen uit een tweede lijst…
command-exclude = Personen weglaten…
command-groups = Licentiegroepen…
command-compare = Vergelijken met een ander bestand…
command-coupling = Tabel om mee te koppelen
prepare-names = Voorgesteld op grond van de namen
prepare-join = Voor een lijst zonder e-mailadressen
prepare-exclude = Geblokkeerd, gekoppeld, gedeelde postvakken, verborgen rijen
prepare-groups = Eén bestand per licentie
prepare-compare = Wie is nieuw, wie is weg, wat is gewijzigd
prepare-coupling = Verkopers naast wat Dataverse zal tonen

## Bladen van een werkmap

sheet-heading = Bladen van de werkmap
sheet-choose = Een ander blad lezen

## Gebruikersnamen

names = Gebruikersnamen
names-pattern = Patroon
    .note = {"{first}"} en {"{last}"} zijn de voor- en achternaam, {"{f}"} en {"{l}"} hun eerste letters, {"{first:3}"} de eerste drie, {"{code}"} de code.
names-letters = Letters zoals å, ø, ü
names-letters-strip = å a · ø o · ü u
names-letters-nordic-long = å aa · ø oe · æ ae
names-letters-german = ä ae · ö oe · ü ue · ß ss
names-letters-icao = Zoals in paspoorten
names-domain = Domein
    .note = Het deel achter de @. Adressen die mensen al hebben, blijven zoals ze zijn.
names-domain-initial = Het eerste domein. Mensen zouden zich ermee aanmelden; neem het eigen domein van de klant als dat geverifieerd is.
names-domain-unverified = Niet een van de geverifieerde domeinen van de klant.
names-taken = { $count ->
    [0] De namen van anderen zijn niet bekend.
    [one] 1 naam is door anderen bezet.
   *[other] { $count } namen zijn door anderen bezet.
}
names-taken-choose = Uit een bestand lezen…
names-begin = Geef aan in welk domein de namen staan.
names-sum = { $made ->
    [one] 1 nieuwe naam
   *[other] { $made } nieuwe namen
} · { $kept ->
    [one] 1 behouden
   *[other] { $kept } behouden
} · { $without ->
    [0] niemand zonder
    [one] 1 zonder
   *[other] { $without } zonder
}
names-look = { $count ->
    [one] Bekijk deze
   *[other] Bekijk deze { $count }
}
names-clash = { $other } heeft de naam al.
names-nobody = (zonder naam)
names-for = Gebruikersnaam van { $person }
names-take = Nemen
names-take-for = Deze naam nemen voor { $person }
names-take-all = { $count ->
    [one] De genummerde naam nemen
   *[other] Alle { $count } genummerde namen nemen
}
names-decided = { $count ->
    [one] Met de hand bepaald
   *[other] { $count } met de hand bepaald
}
names-undecide = Terugnemen
names-undecide-for = { $name } terugnemen
names-give = { $count ->
    [0] Deze namen gebruiken
    [one] Deze naam gebruiken
   *[other] Deze { $shown } namen gebruiken
}
names-why-nothing = Er zijn nog geen namen voorgesteld.
names-why-clashes = { $count ->
    [one] Bepaal eerst de naam die bezet is.
   *[other] Bepaal eerst de { $count } namen die bezet zijn.
}
names-why-all-named = Iedereen heeft al een naam.
names-part = { $count ->
    [one] Waar begint deze achternaam?
   *[other] Waar beginnen deze { $count } achternamen?
}
names-part-sentence = Twee achternamen zonder koppelteken lijken op twee voornamen. Wie niet is bepaald, krijgt het laatste woord als achternaam.
names-part-for = Achternaam van { $person }
names-part-open = Niet bepaald
names-part-way = { $first } · { $last }
names-part-all = Het laatste woord nemen voor alle { $count }
toast-parted = { $count ->
    [one] 1 naam verdeeld
   *[other] { $count } namen verdeeld
}
names-column = Gebruikersnaam, voorgesteld
names-column-heading = voorgesteld
write-domains-known = Bekend van deze klant. Gebruikersnamen daarbuiten worden aangewezen.
names-domain-known = Een van de domeinen die van de klant bekend zijn. Adressen die mensen al hebben, blijven zoals ze zijn.
coupling-missing = De tabel is niet gemaakt.
coupling-making = De tabel wordt gemaakt.
names-stopped = Er zijn geen namen voorgesteld.
exclude-missing = Er is niet gezocht naar wie kan worden weggelaten.
toast-named = { $count ->
    [one] 1 gebruikersnaam gegeven
   *[other] { $count } gebruikersnamen gegeven
}

## Personen weglaten

exclude = Personen weglaten
exclude-sentence = Ze gaan uit deze lijst, niet uit het bestand van de klant. Ongedaan maken haalt ze terug.
exclude-nobody = Er valt niemand op.
exclude-blocked = { $count ->
    [one] 1 geblokkeerde verkoper
   *[other] { $count } geblokkeerde verkopers
}
    .note = De kolom voor geblokkeerd zegt het.
exclude-privacy-blocked = { $count ->
    [one] 1 persoon geblokkeerd vanwege privacy
   *[other] { $count } personen geblokkeerd vanwege privacy
}
    .note = Hun gegevens mogen niet meer worden gebruikt.
exclude-coupled = { $count ->
    [one] 1 verkoper die al gekoppeld is
   *[other] { $count } verkopers die al gekoppeld zijn
}
    .note = Zij hebben een gebruiker.
exclude-shared-mailbox = { $count ->
    [one] 1 rij die op een afdeling lijkt
   *[other] { $count } rijen die op afdelingen lijken
}
    .note = Beoordeeld op naam of adres, zoals verkoop@. Geen regel kan zeker zijn: bekijk ze eerst.
exclude-hidden-row = { $count ->
    [one] 1 verborgen rij
   *[other] { $count } verborgen rijen
}
    .note = De werkmap toont ze niet.
exclude-hidden-column = { $count ->
    [one] 1 verborgen kolom
   *[other] { $count } verborgen kolommen
}
    .note = De inhoud wordt dan niet gebruikt.
exclude-choose = Vink aan wie wordt weggelaten.
exclude-show = Tonen
exclude-show-named = Tonen: { $what }
exclude-now = { $count ->
    [0] Weglaten
    [one] 1 persoon weglaten
   *[other] { $count } personen weglaten
}
exclude-named = Weglaten: { $kind }
exclude-line = Regel { $line } weglaten: { $kind }
exclude-columns = Verborgen kolommen niet gebruiken
toast-columns-left = Verborgen kolommen worden niet gebruikt

## Licentiegroepen

groups = Licentiegroepen
groups-sentence = Selecteer personen in de lijst en noem de licentie die zij krijgen. Elke groep kan als eigen bestand worden geschreven.
groups-planned = Licentieplan uit Accounts overnemen
    .note = Iedereen op de licentie die in de ruimte Accounts is gepland.
groups-unknown = { $count ->
    [one] Eén persoon uit het plan staat niet in deze lijst: { $who }.
   *[other] { $count } personen uit het plan staan niet in deze lijst: { $who } …
}
groups-none-planned = Voor niemand in deze lijst is een licentie gepland. Kies er een in de ruimte Accounts, “Licenties”.
groups-group = Groep
    .note = Bijvoorbeeld Sales Enterprise. Leeg haalt personen uit hun groep.
groups-assign = { $count ->
    [one] 1 persoon in de groep zetten
   *[other] { $count } personen in de groep zetten
}
groups-why-unnamed = Geef de groep eerst een naam.
groups-clear = { $count ->
    [one] 1 persoon uit de groep halen
   *[other] { $count } personen uit hun groepen halen
}
said-grouped = { $count ->
    [one] 1 persoon toegewezen
   *[other] { $count } personen toegewezen
}

## Adressen uit een tweede lijst

join = Adressen uit een tweede lijst
join-sentence = { $by ->
    [code] De personen zijn op code gevonden in { $file }.
   *[name] De personen zijn op naam gevonden in { $file }.
}
join-matched = { $count ->
    [0] Niemand is met zekerheid gevonden
    [one] 1 zeker adres
   *[other] { $count } zekere adressen
}
join-questions = { $count ->
    [one] 1 persoon over wie iemand moet beslissen
   *[other] { $count } personen over wie iemand moet beslissen
}
join-missing = { $count ->
    [one] 1 persoon is niet gevonden
   *[other] { $count } personen zijn niet gevonden
}
join-decide = Wie is bedoeld?
join-who = Wie is { $person }?
join-open = Niet beslist
join-candidate = { $name } · { $address } · regel { $line }
join-none = Geen van hen
join-take = { $count ->
    [0] De adressen overnemen
    [one] 1 adres overnemen
   *[other] { $count } adressen overnemen
}
join-left = { $count ->
    [one] 1 waarover niet is beslist, blijft zonder.
   *[other] { $count } waarover niet is beslist, blijven zonder.
}
toast-joined = { $count ->
    [one] 1 adres overgenomen
   *[other] { $count } adressen overgenomen
}

## Vergelijken

compare = Vergeleken
compare-sentence = Met { $file } · { $same ->
    [one] 1 persoon is gelijk
   *[other] { $same } personen zijn gelijk
}
compare-kinds = Welke verschillen worden getoond
compare-new = Nieuw
compare-gone = Weg
compare-changed = Gewijzigd
compare-became = Wat
compare-person = Persoon
compare-column = Kolom
compare-before = Eerder
compare-after = Nu
said-compared = { $new } nieuw, { $gone } weg, { $changed } gewijzigd
table-empty = Geen regel.

## De tabel om mee te koppelen

coupling = Tabel om mee te koppelen
coupling-sentence = { $count ->
    [one] 1 persoon
   *[other] { $count } personen
} · { $noted ->
    [0] geen opmerkingen
    [one] 1 met opmerkingen
   *[other] { $noted } met opmerkingen
}
coupling-noted = Alleen met opmerkingen
coupling-write = Opslaan als CSV…
couple-full-name = Volledige naam
couple-primary-email = Primair e-mailadres
couple-mobile = Mobiele telefoon

## Wat de bestanden niet aannemen

against = Nog niet wat { $profile } nodig heeft
    .note = De lijst zelf is in orde. In deze cellen ontbreekt nog iets voor de bestanden.
against-names = Gebruikersnamen voorstellen
why-against = { $profile } heeft nog { $count ->
    [0] iets
    [one] 1 ding
   *[other] { $count } dingen
} nodig: zie de bevindingen.

## Schrijven

write-by-group = Eén bestand per licentiegroep
write-no-groups = Nog niemand zit in een licentiegroep.
write-location = Gebruikslocatie
    .note = Twee letters of de naam, voor personen bij wie het land niets zegt. Daar gelden de licenties.
write-own = { $name } is de lijst die u hebt geopend. Ze wordt vervangen door het bestand voor de import; zoals ze nu is, blijft ze ernaast staan als { $name }.bak.
write-location-unknown = ‘{ $said }’ is geen land. Twee letters of de naam, bijvoorbeeld NL of Nederland.
write-parting = { $count ->
    [one] Eén naam kan ook anders in voor- en achternaam worden verdeeld.
   *[other] { $count } namen kunnen ook anders in voor- en achternaam worden verdeeld.
}
write-parting-look = Bekijken
write-manifest = Manifest
write-manifest-tick = Wie in welk bestand staat, met vingerafdrukken (JSON en een pagina om af te drukken)
write-passwords = Wachtwoorden
write-passwords-files = Worden gemaakt bij het schrijven, en staan alleen in de bestanden.
write-passwords-too = Worden gemaakt bij het schrijven, ook in { $name }.
write-passwords-choose = Een ander bestand daarvoor…
write-passwords-warning = De bestanden bevatten eerste wachtwoorden. Wie ze leest, kan zich als deze personen aanmelden: bewaar ze waar niemand anders ze kan lezen, en verwijder ze na de import.
written-secret = Deze bestanden bevatten eerste wachtwoorden. Niemand behalve u kan ze hier lezen. Verwijder ze na de import.

## Het venster sluiten

closing-title = Sluiten zonder te schrijven?
closing-text = Een lijst heeft wijzigingen die in geen enkel bestand staan. Ze gaan verloren als het venster sluit.
closing-close = Toch sluiten
closing-keep = Open houden
