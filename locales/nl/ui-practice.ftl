# De balk boven de ruimten van de oefenklant.

practice-bar = Oefening.
    .more = Contoso is verzonnen: aanmelding, Dataverse en Business Central draaien op deze computer en niets verlaat die.
practice-bar-troubles = Wat moet er misgaan…
practice-bar-panel = Het paneel in de browser openen
practice-bar-stop = De oefentenant stoppen
practice-bar-start = De oefentenant starten
practice-bar-stopped = De oefentenant is gestopt.
practice-bar-title = Wat er mis moet gaan
    .why = Zet aan wat een klant verkeerd kan hebben gedaan en kijk wat Jetbridge ervan maakt. De antwoorden zijn die welke Microsoft documenteert.
practice-bar-none = Alles in orde
