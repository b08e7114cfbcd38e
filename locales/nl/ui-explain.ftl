# De ruimte Een fout uitleggen.

room-explain = Een fout uitleggen
explain-sentence = Plak de fout; lees wat die betekent en wie iets doet
explain-found = { $count ->
        [one] Eén fout gevonden
       *[other] { $count } fouten gevonden
    }
explain-none = Geen foutcode gevonden
explain-label = Code, pagina of bericht
explain-help = Niets verlaat deze computer. Tokens en wachtwoorden horen hier niet.
explain-examples = Voorbeelden
explain-kind-page = De pagina waarop een browser bleef staan: kopieer alles, ook “Troubleshooting details”.
explain-kind-address = Het adres waarnaar die terugkeerde, met “error=” erin.
explain-kind-answer = Een antwoord van Entra, Dataverse of Business Central, als JSON.
explain-kind-log = Regels uit een logboek; meerdere fouten worden een lijst.
explain-results = Wat het betekent
explain-none-help = In deze tekst staat geen code. Zoek naar AADSTS gevolgd door cijfers, 0x gevolgd door acht tekens, of “code” in een antwoord; die staat vaak onder aan een pagina.
explain-unknown = { $code } staat niet in de naslag.
explain-unknown-help = Met de id’s hieronder vindt de ondersteuning van de service de gebeurtenis.
explain-said = De service meldt: { $text }
explain-cause = Waarschijnlijke oorzaak: { $cause }
explain-do = Wat te doen
explain-search = Woorden om naar te zoeken
explain-owner = Wie doet iets
explain-owner-unknown = Het is niet bekend wie iets moet doen.
explain-letters = Taal van het bericht
explain-copy = Bericht kopiëren
explain-message = Bericht tonen
explain-unverified = Niemand heeft dit geverifieerd; lees het als wat er waarschijnlijk achter de code zit.
explain-ids = Voor de logboeken
explain-ids-why = Hiermee vindt een beheerder de gebeurtenis in het aanmeldingslogboek.
explain-trace = Tracering
explain-correlation = Correlatie
explain-request = Aanvraag
explain-time = Tijdstip
explain-clear = Geplakte tekst wissen
explain-clear-why = Er is niets geplakt
