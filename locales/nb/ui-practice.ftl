# Linjen over rommene til øvingskunden.

practice-bar = Øving.
    .more = Contoso er oppdiktet: pålogging, Dataverse og Business Central kjører på denne maskinen, og ingenting forlater den.
practice-bar-troubles = Hva skal gå galt…
practice-bar-panel = Åpne panelet i nettleseren
practice-bar-stop = Stopp øvingsleieren
practice-bar-start = Start øvingsleieren
practice-bar-stopped = Øvingsleieren er stoppet.
practice-bar-title = Hva som skal gå galt
    .why = Slå på det en kunde kan ha gjort feil, og se hva Jetbridge får ut av det. Svarene er de Microsoft dokumenterer.
practice-bar-none = Alt i orden
