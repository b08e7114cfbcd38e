# Rommet Kunder, og valget i linjen øverst.

room-customers = Kunder
customers-all = Alle kunder
customers-nobody = Uten kunde
customers-recent = Åpnet sist
customers-switch = { $customer }, velg en annen kunde
customers-count = { $archived ->
    [0] { $open } åpne
   *[other] { $open } åpne · { $archived } arkiverte
}
customers-new = Ny kunde
customers-import = Importer…
customers-open = Åpne
customers-rename = Gi nytt navn…
customers-duplicate = Dupliser…
customers-export = Eksporter…
customers-archive = Arkiver
customers-unarchive = Ta ut av arkivet
customers-delete = Slett
customers-more = Mer om { $name }
customers-practice = Contoso øvelse
customers-practice-sentence = En oppdiktet kunde med feil å finne. Ingen leier, ingen konto, ingenting forlater denne datamaskinen.
customers-practise = Øv
customers-loose = Arbeid uten kunde
customers-loose-sentence = En liste eller en innstilling kan kontrolleres med en gang; ingenting av det lagres.

customers-column-name = Kunde
customers-column-opened = Åpnet
customers-column-progress = Fremdrift
customers-column-state = Status
customers-column-next = Neste
customers-state-untouched = Ikke begynt
customers-state-begun = Begynt
customers-state-errors = { $count ->
    [one] 1 feil
   *[other] { $count } feil
}
customers-state-warnings = { $count ->
    [one] 1 advarsel
   *[other] { $count } advarsler
}
customers-state-done = Klar
customers-changed = Endret: { $when }
customers-part-accounts = { $state ->
    [errors] Kontoer: feil
    [warnings] Kontoer: advarsler
    [begun] Kontoer: begynt
    [done] Kontoer: ferdig
   *[untouched] Kontoer: ikke begynt
}
customers-part-registration = { $state ->
    [errors] Appregistrering: feil
    [warnings] Appregistrering: advarsler
    [begun] Appregistrering: begynt
    [done] Appregistrering: ferdig
   *[untouched] Appregistrering: ikke begynt
}
customers-part-connection = { $state ->
    [errors] Tilkobling: feil
    [warnings] Tilkobling: advarsler
    [begun] Tilkobling: begynt
    [done] Tilkobling: ferdig
   *[untouched] Tilkobling: ikke begynt
}
customers-part-salespeople = { $state ->
    [errors] Selgere: feil
    [warnings] Selgere: advarsler
    [begun] Selgere: begynt
    [done] Selgere: ferdig
   *[untouched] Selgere: ikke begynt
}
customers-part-synchronisation = { $state ->
    [errors] Synkronisering: feil
    [warnings] Synkronisering: advarsler
    [begun] Synkronisering: begynt
    [done] Synkronisering: ferdig
   *[untouched] Synkronisering: ikke begynt
}
customers-next-deployment = Si hvordan Business Central kjører
customers-next-accounts = Navngi administratorkontoen
customers-next-accounts-steps = Følg trinnene for kontoene
customers-next-accounts-errors = { $count ->
    [one] Rett feilen i kontoene
   *[other] Rett { $count } feil i kontoene
}
customers-next-registration = Registrer appen
customers-next-registration-steps = Fullfør appregistreringen
customers-next-registration-errors = { $count ->
    [one] Rett feilen i appregistreringen
   *[other] Rett { $count } feil i appregistreringen
}
customers-next-connection = Fyll ut tilkoblingen
customers-next-connection-test = Test tilkoblingen og lagre den
customers-next-connection-errors = { $count ->
    [one] Rett feilen i tilkoblingen
   *[other] Rett { $count } feil i tilkoblingen
}
customers-next-salespeople = Kontroller selgerlisten
customers-next-salespeople-errors = { $count ->
    [one] Rett feilen hos selgerne
   *[other] Rett { $count } feil hos selgerne
}
customers-next-synchronisation-errors = { $count ->
    [one] Rett feilen før synkroniseringen
   *[other] Rett { $count } feil før synkroniseringen
}
customers-next-checks = Logg på og kontroller miljøet
customers-next-done = Ingenting gjenstår å kontrollere
customers-nothing-known = Ingenting er kjent ennå
customers-never = Ikke ennå
customers-today = I dag { $time }
customers-yesterday = I går
customers-runs-bc-online = Business Central online
customers-runs-bc-onprem-entra = Business Central lokalt
customers-runs-bc-legacy = Business Central med OAuth, eldre
customers-runs-bc-ad = Dynamics 365 lokalt
customers-runs-bc-ifd = Dynamics 365 lokalt, mot Internett
customers-archived-tag = Arkivert
customers-archived-show = Vis eller skjul arkiverte kunder
customers-archived-count = { $count ->
    [one] Vis 1 arkivert kunde
   *[other] Vis { $count } arkiverte kunder
}
customers-archived-hide = Skjul arkiverte kunder
customers-unreadable = Kan ikke leses, står som den er
customers-why = Hvorfor
customers-legend = En kunde er én lesbar fil uten hemmeligheter; gi den videre med Eksporter.

customers-empty-title = Hvem skal om bord?
customers-empty-sentence = En kunde holder liste, innstillinger og kontroller samlet, og er der igjen i morgen.
customers-empty-stays = Hver kunde er én lesbar fil på denne datamaskinen. Hemmeligheter står ikke i den.
customers-memory = Ikke noe legitimasjonslager på denne datamaskinen: hemmeligheter glemmes når vinduet lukkes
customers-status = Enter åpner · Ctrl N lager en ny kunde

customers-name = Navn
customers-place = Sted
customers-place-help = Valgfritt. Det skiller kunder med like navn.
customers-duplicate-help = Alt kopieres unntatt hemmelighetene.
customers-copy-of = { $name } (kopi)
customers-new-title = Hvem er den nye kunden?
customers-new-do = Opprett og åpne
customers-rename-title = Hva heter kunden?
customers-rename-do = Gi nytt navn
customers-duplicate-title = Hva heter kopien?
customers-duplicate-do = Dupliser

customers-deleted = { $name } ble slettet
customers-exported = { $name } ble skrevet
customers-imported = { $name } ble importert
customers-show = Vis i mappe
customers-undo = Angre: { $what }
customers-redo = Gjør om: { $what }
customers-undo-new = ny kunde
customers-undo-rename = nytt navn
customers-undo-duplicate = duplisering
customers-undo-archive = arkivering
customers-undo-delete = sletting
customers-undo-import = import
customers-why-none = Ingen kunde er valgt.
customers-why-none-archived = Ingen kunde er arkivert.
