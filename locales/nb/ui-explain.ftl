# Rommet Forklar en feil.

room-explain = Forklar en feil
explain-sentence = Lim den inn; les hva den betyr og hvem som handler
explain-found = { $count ->
        [one] Én feil funnet
       *[other] { $count } feil funnet
    }
explain-none = Ingen feilkode funnet
explain-label = Kode, side eller melding
explain-help = Ingenting forlater denne datamaskinen. Tokener og passord hører ikke hjemme her.
explain-examples = Eksempler
explain-kind-page = Siden en nettleser stoppet på: kopier alt, også «Troubleshooting details».
explain-kind-address = Adressen den kom tilbake til, med «error=» i.
explain-kind-answer = Et svar fra Entra, Dataverse eller Business Central, som JSON.
explain-kind-log = Linjer fra en logg; flere feil blir en liste.
explain-results = Hva det betyr
explain-none-help = Det er ingen kode i denne teksten. Se etter AADSTS fulgt av siffer, 0x fulgt av åtte tegn, eller «code» i et svar; den står ofte nederst på en side.
explain-unknown = { $code } står ikke i referansen.
explain-unknown-help = Med ID-ene nedenfor finner tjenestens egen støtte hendelsen.
explain-said = Tjenesten sier: { $text }
explain-cause = Sannsynlig årsak: { $cause }
explain-do = Gjør dette
explain-search = Ord å søke etter
explain-owner = Hvem handler
explain-owner-unknown = Det er ikke kjent hvem som handler.
explain-letters = Språket i meldingen
explain-copy = Kopier melding
explain-message = Vis meldingen
explain-unverified = Ingen har bekreftet dette; les det som det som sannsynligvis ligger bak koden.
explain-ids = Til loggene
explain-ids-why = Med disse finner en administrator hendelsen i påloggingsloggen.
explain-trace = Sporing
explain-correlation = Korrelasjon
explain-request = Forespørsel
explain-time = Tidspunkt
explain-clear = Tøm den innlimte teksten
explain-clear-why = Ingenting er limt inn
