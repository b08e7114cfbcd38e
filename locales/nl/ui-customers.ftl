# De ruimte Klanten, en de keuze in de balk.

room-customers = Klanten
customers-all = Alle klanten
customers-nobody = Zonder klant
customers-recent = Laatst geopend
customers-switch = { $customer }, andere klant kiezen
customers-count = { $archived ->
    [0] { $open } open
   *[other] { $open } open · { $archived } gearchiveerd
}
customers-new = Nieuwe klant
customers-import = Importeren…
customers-open = Openen
customers-rename = Naam wijzigen…
customers-duplicate = Dupliceren…
customers-export = Exporteren…
customers-archive = Archiveren
customers-unarchive = Uit het archief halen
customers-delete = Verwijderen
customers-more = Meer over { $name }
customers-practice = Contoso-oefening
customers-practice-sentence = Een verzonnen klant met fouten om te vinden. Geen tenant, geen account, niets verlaat deze computer.
customers-practise = Oefenen
customers-loose = Zonder klant werken
customers-loose-sentence = Een lijst of een instelling kan meteen worden gecontroleerd; er wordt niets van bewaard.

customers-column-name = Klant
customers-column-opened = Geopend
customers-column-progress = Voortgang
customers-column-state = Status
customers-column-next = Volgende
customers-state-untouched = Niet begonnen
customers-state-begun = Begonnen
customers-state-errors = { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}
customers-state-warnings = { $count ->
    [one] 1 waarschuwing
   *[other] { $count } waarschuwingen
}
customers-state-done = Gereed
customers-changed = Gewijzigd: { $when }
customers-part-accounts = { $state ->
    [errors] Accounts: fouten
    [warnings] Accounts: waarschuwingen
    [begun] Accounts: begonnen
    [done] Accounts: klaar
   *[untouched] Accounts: niet begonnen
}
customers-part-registration = { $state ->
    [errors] App-registratie: fouten
    [warnings] App-registratie: waarschuwingen
    [begun] App-registratie: begonnen
    [done] App-registratie: klaar
   *[untouched] App-registratie: niet begonnen
}
customers-part-connection = { $state ->
    [errors] Verbinding: fouten
    [warnings] Verbinding: waarschuwingen
    [begun] Verbinding: begonnen
    [done] Verbinding: klaar
   *[untouched] Verbinding: niet begonnen
}
customers-part-salespeople = { $state ->
    [errors] Verkopers: fouten
    [warnings] Verkopers: waarschuwingen
    [begun] Verkopers: begonnen
    [done] Verkopers: klaar
   *[untouched] Verkopers: niet begonnen
}
customers-part-synchronisation = { $state ->
    [errors] Synchronisatie: fouten
    [warnings] Synchronisatie: waarschuwingen
    [begun] Synchronisatie: begonnen
    [done] Synchronisatie: klaar
   *[untouched] Synchronisatie: niet begonnen
}
customers-next-deployment = Aangeven hoe Business Central draait
customers-next-accounts = Het beheerdersaccount opgeven
customers-next-accounts-steps = De stappen voor de accounts volgen
customers-next-accounts-errors = { $count ->
    [one] De fout in de accounts herstellen
   *[other] { $count } fouten in de accounts herstellen
}
customers-next-registration = De app registreren
customers-next-registration-steps = De app-registratie afmaken
customers-next-registration-errors = { $count ->
    [one] De fout in de app-registratie herstellen
   *[other] { $count } fouten in de app-registratie herstellen
}
customers-next-connection = De verbinding invullen
customers-next-connection-test = De verbinding testen en opslaan
customers-next-connection-errors = { $count ->
    [one] De fout in de verbinding herstellen
   *[other] { $count } fouten in de verbinding herstellen
}
customers-next-salespeople = De lijst met verkopers controleren
customers-next-salespeople-errors = { $count ->
    [one] De fout bij de verkopers herstellen
   *[other] { $count } fouten bij de verkopers herstellen
}
customers-next-synchronisation-errors = { $count ->
    [one] De fout vóór de synchronisatie herstellen
   *[other] { $count } fouten vóór de synchronisatie herstellen
}
customers-next-checks = Aanmelden en de omgeving controleren
customers-next-done = Er is niets meer te controleren
customers-nothing-known = Nog niets bekend
customers-never = Nog niet
customers-today = Vandaag { $time }
customers-yesterday = Gisteren
customers-runs-bc-online = Business Central online
customers-runs-bc-onprem-entra = Business Central on-premises
customers-runs-bc-legacy = Business Central met OAuth, oud
customers-runs-bc-ad = Dynamics 365 on-premises
customers-runs-bc-ifd = Dynamics 365 on-premises, via internet
customers-archived-tag = Gearchiveerd
customers-archived-show = Gearchiveerde klanten tonen of verbergen
customers-archived-count = { $count ->
    [one] 1 gearchiveerde klant tonen
   *[other] { $count } gearchiveerde klanten tonen
}
customers-archived-hide = Gearchiveerde klanten verbergen
customers-unreadable = Kan niet worden gelezen, blijft zoals het is
customers-why = Waarom
customers-legend = Een klant is één leesbaar bestand zonder geheimen; geef het door met Exporteren.

customers-empty-title = Wie gaat er aan boord?
customers-empty-sentence = Een klant houdt lijst, instellingen en controles bij elkaar en is er morgen weer.
customers-empty-stays = Elke klant is één leesbaar bestand op deze computer. Geheimen staan er niet in.
customers-memory = Geen referentieopslag op deze computer: geheimen worden vergeten als het venster wordt gesloten
customers-status = Enter opent · Ctrl N begint een nieuwe klant

customers-name = Naam
customers-place = Plaats
customers-place-help = Optioneel. Zo blijven klanten met dezelfde naam te onderscheiden.
customers-duplicate-help = Alles wordt gekopieerd, behalve de geheimen.
customers-copy-of = { $name } (kopie)
customers-new-title = Wie is de nieuwe klant?
customers-new-do = Maken en openen
customers-rename-title = Hoe heet de klant?
customers-rename-do = Naam wijzigen
customers-duplicate-title = Hoe heet de kopie?
customers-duplicate-do = Dupliceren

customers-deleted = { $name } is verwijderd
customers-exported = { $name } is geschreven
customers-imported = { $name } is geïmporteerd
customers-show = In map tonen
customers-undo = Ongedaan maken: { $what }
customers-redo = Opnieuw: { $what }
customers-undo-new = nieuwe klant
customers-undo-rename = naam wijzigen
customers-undo-duplicate = dupliceren
customers-undo-archive = archiveren
customers-undo-delete = verwijderen
customers-undo-import = importeren
customers-why-none = Er is geen klant gekozen.
customers-why-none-archived = Er is geen klant gearchiveerd.
