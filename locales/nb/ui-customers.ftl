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
customers-column-changed = Endret
customers-column-opened = Åpnet
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
