## User names

fault-names-request = Forespørselen om brukernavn kan ikke leses. Den må ha et mønster, en translitterering, et domene og personene.
fault-names-pattern-brace = Mønsteret inneholder { $found }, som ikke er en del av et navn. Bruk first, last, f, l eller en lengde som i first:3, hver i klammeparentes.
fault-names-pattern-character = Mønsteret inneholder tegnet { $found }, som et brukernavn ikke kan ha foran @.
fault-names-pattern-empty = Mønsteret er tomt og gir ikke noe brukernavn.
fault-names-domain-missing = Domenet for brukernavnene mangler.
fault-names-domain = { $domain } er ikke et domene. Oppgi bare delen etter @, for eksempel contoso.com.
