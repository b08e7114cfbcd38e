## User names

fault-names-request = Het verzoek om gebruikersnamen kan niet worden gelezen. Nodig zijn een patroon, een transliteratie, een domein en de personen.
fault-names-pattern-brace = Het patroon bevat { $found }, dat geen deel van een naam is. Gebruik first, last, f, l of een lengte zoals in first:3, elk tussen accolades.
fault-names-pattern-character = Het patroon bevat het teken { $found }, dat in een gebruikersnaam niet vóór de @ mag staan.
fault-names-pattern-empty = Het patroon is leeg en levert geen gebruikersnaam op.
fault-names-domain-missing = Het domein voor de gebruikersnamen ontbreekt.
fault-names-domain = { $domain } is geen domein. Geef alleen het deel na de @ op, bijvoorbeeld contoso.com.
