# Bevindingen in een verbindingstekenreeks en op de instellingspagina's van Business Central. De waarde zegt wat er is, .why
# waarom het ertoe doet, .do wat te doen; .title staat boven een groep. Namen van instellingen, velden en plaatsaanduidingen
# zijn die van de producten.

## De tekenreeks als geheel

connection-empty = De verbindingstekenreeks bevat geen instelling.
    .title = Verbindingstekenreeks is leeg
    .why = De client weigert een tekenreeks zonder instellingen.
    .do = Plak de tekenreeks of typ de instellingen, te beginnen met AuthType en Url.

connection-syntax = { $error ->
        [empty_key] Een isgelijkteken staat zonder sleutel ervoor.
        [missing_equals] De laatste sleutel heeft geen isgelijkteken erachter.
        [unterminated_double_quote] Een waarde begint met een dubbel aanhalingsteken dat nooit wordt gesloten.
        [unterminated_single_quote] Een waarde begint met een enkel aanhalingsteken dat nooit wordt gesloten.
        [text_after_quoted_value] Na een sluitend aanhalingsteken volgt iets anders dan een puntkomma.
        [unquoted_value_ends_with_quote] Een waarde eindigt met een aanhalingsteken maar begint er niet mee.
        [control_character] Een besturingsteken staat waar er geen mag staan.
        [nul_in_quoted_value] Een waarde tussen aanhalingstekens bevat een NUL-teken.
        [data_after_nul] Na de NUL-tekens die de tekenreeks afsluiten, volgt nog iets.
        [control_character_in_key] Een sleutel bevat een tab of een regeleinde.
       *[other] De tekenreeks kan niet worden gelezen.
    }
    .title = Verbindingstekenreeks kan niet worden gelezen
    .why = De client leest niets van een tekenreeks met een syntaxisfout en klaagt daarna over AuthType. Dat verbergt de oorzaak.
    .do = { $error ->
            [empty_key] Schrijf de naam van de instelling vóór het isgelijkteken of verwijder het.
            [missing_equals] Schrijf = en een waarde achter de sleutel. Is het de rest van een waarde met een puntkomma, zet dan de hele waarde tussen rechte dubbele aanhalingstekens.
            [unquoted_value_ends_with_quote] Zet de hele waarde tussen het andere soort rechte aanhalingstekens.
            [text_after_quoted_value] Zet een puntkomma achter het sluitende aanhalingsteken of verdubbel een aanhalingsteken dat bij de waarde hoort.
            [data_after_nul] Verwijder de NUL-tekens en wat erop volgt.
            [control_character_in_key] Zet een puntkomma aan het eind van de regel ervoor of verwijder het regeleinde.
            [control_character] Verwijder het teken of zet de hele waarde tussen rechte dubbele aanhalingstekens.
            [nul_in_quoted_value] Verwijder het teken. Geen aanhalingsteken kan het dragen.
            [unterminated_double_quote] Sluit het aanhalingsteken. Een dubbel aanhalingsteken binnen de waarde wordt tweemaal geschreven.
            [unterminated_single_quote] Sluit het aanhalingsteken. Een enkel aanhalingsteken binnen de waarde wordt tweemaal geschreven.
           *[other] Verbeter de aangegeven plek. Een waarde met een puntkomma of aanhalingsteken erin staat tussen rechte aanhalingstekens.
        }

connection-smart-quotes = { $count ->
        [1] De tekenreeks bevat een typografisch aanhalingsteken.
       *[other] De tekenreeks bevat { $count } typografische aanhalingstekens.
    }
    .title = Typografische aanhalingstekens
    .why = Ze komen uit een tekstverwerker of een chat en sluiten niets in: ze worden deel van de waarde, en een puntkomma ertussen beëindigt die toch.
    .do = Schrijf rechte aanhalingstekens of verwijder ze.

connection-invisible-char = { $count ->
        [1] De tekenreeks bevat een onzichtbaar teken, { $first }.
       *[other] De tekenreeks bevat { $count } onzichtbare tekens, het eerste is { $first }.
    }
    .title = Onzichtbare tekens
    .why = Ze komen mee met tekst die van webpagina's en chats is gekopieerd. In een sleutel maken ze er een andere sleutel van, in een wachtwoord een ander wachtwoord.
    .do = Verwijder ze of typ dat deel opnieuw.

## Aanmelden

connection-authtype-missing = AuthType ontbreekt.
    .title = Geen aanmeldtype
    .why = De client raadt niet hoe er moet worden aangemeld; die weigert de tekenreeks.
    .do = Voeg AuthType toe, meestal OAuth voor een gebruiker of ClientSecret voor een toepassing.

connection-authtype-unknown = { $near ->
        [none] AuthType is geen aanmeldtype.
       *[other] AuthType is geen aanmeldtype. Waarschijnlijk was { $near } bedoeld.
    }
    .title = Onbekend aanmeldtype
    .why = De client kent AD, OAuth, Certificate en ClientSecret. Ontbreekt de puntkomma achter het type, dan telt de rest van de tekenreeks als waarde.
    .do = Schrijf een van de vier namen met een puntkomma erachter.

connection-authtype-case = AuthType is { $written }, maar moet als { $right } worden geschreven.
    .title = Aanmeldtype met verkeerde hoofdletters
    .why = Sleutels letten niet op hoofdletters, deze waarde wel. De client weigert die.
    .do = Schrijf { $right }.

connection-authtype-retired = Het aanmeldtype { $written } is beëindigd.
    .title = Beëindigd aanmeldtype
    .why = Dataverse accepteert het type Office365 (WS-Trust) sinds april 2022 niet meer; Live verdween eerder.
    .do = Stap over op OAuth met een app-registratie of op ClientSecret.

connection-authtype-legacy = De Dataverse-client kent het aanmeldtype { $written } niet.
    .title = Aanmeldtype van de oudere client
    .why = Alleen de oudere client van .NET Framework, voor lokale servers, heeft het.
    .do = Gebruik OAuth voor een onlineomgeving. Gebruik voor een lokale server een hulpprogramma dat op de oudere client is gebouwd.

connection-authtype-unsupported = Het aanmeldtype ExternalTokenManagement werkt niet in een verbindingstekenreeks.
    .title = Aanmeldtype voor programmacode
    .why = Het krijgt zijn token van programmacode; vanuit een tekenreeks eindigt het altijd in een fout.
    .do = Kies OAuth, ClientSecret of Certificate.

connection-authtype-numeric = AuthType is een getal dat voor { $right } staat.
    .title = Aanmeldtype als getal
    .why = De client accepteert het, maar andere lezers van de tekenreeks hoeven dat niet te doen, en mensen zien niet wat het betekent.
    .do = Schrijf { $right }.

connection-authtype-url-mismatch = AD is het aanmeldtype van een lokale server, maar het adres is een onlineomgeving.
    .title = Aanmeldtype past niet bij het adres
    .why = Aanmelden met Windows werkt alleen bij een server in het eigen netwerk van de klant.
    .do = Gebruik OAuth, ClientSecret of Certificate.

connection-loginprompt-invalid = { $near ->
        [none] LoginPrompt heeft geen bekende waarde.
       *[other] LoginPrompt moet als { $near } worden geschreven.
    }
    .title = Onbekende LoginPrompt
    .why = De client vergelijkt letter voor letter en neemt Auto voor al het andere, zodat een aanmeldvenster kan verschijnen waar dat niet gewenst is.
    .do = Schrijf Auto, Always of Never.

## Het adres

connection-url-missing = Het adres (Url) ontbreekt.
    .title = Geen adres
    .why = De client eindigt in een fout voordat er verbinding wordt gezocht.
    .do = Voeg Url toe met de omgevings-URL.

connection-url-invalid = Het adres is geen volledig http- of https-adres.
    .title = Onvolledig adres
    .why = De client laat het weg en eindigt daarna in een fout die het niet noemt.
    .do = Schrijf het met het schema, zoals in https://contoso.crm4.dynamics.com.

connection-url-lookalike = De host { $host } lijkt alleen op een host van Microsoft.
    .title = Host is niet van Microsoft
    .why = De client vraagt alleen of ergens in de host een Microsoft-naam voorkomt en zou de aanmelding dus daarheen sturen.
    .do = Kopieer de omgevings-URL uit het Power Platform-beheercentrum.

connection-url-userinfo = Een gebruikersnaam of wachtwoord staat in het adres.
    .title = Gebruikersnaam of wachtwoord in het adres
    .why = Adressen komen in logboeken en op schermen terecht, en de client gebruikt niet wat voor de @ staat.
    .do = Haal het uit het adres en geef het op als Username en Password.

connection-url-no-org = Het adres noemt geen organisatie.
    .title = Geen organisatie in het adres
    .why = Bij een lokale server haalt de client de organisatie uit het adres en stopt zonder.
    .do = Voeg die toe als eerste deel van het pad, zoals in https://server/organisatie.

connection-url-http = Het adres begint met http, niet met https.
    .title = Niet-versleuteld adres
    .why = Alles, ook de aanmelding, zou onversleuteld over het netwerk gaan.
    .do = Gebruik https. Vraag bij een lokale server om een certificaat op de server.

connection-url-path = Het adres heeft meer dan de host.
    .title = Meer dan de host in het adres
    .why = Het is waarschijnlijk uit de browser gekopieerd. Alleen { $right } wordt gebruikt, en Business Central biedt aan het in te korten.
    .do = Gebruik { $right }.

connection-url-not-dataverse = { $host } is geen Dataverse-omgeving.
    .title = Adres van een andere Microsoft-service
    .why = De client zou zich daar proberen aan te melden en mislukken.
    .do = Gebruik de omgevings-URL, die eruitziet als https://contoso.crm4.dynamics.com.

connection-url-region-unknown = De regio van { $host } is niet bekend.
    .title = Onbekende regio
    .why = Het kan een nieuwe regio zijn of een tikfout in het getal. Dit is nooit reden om het adres te weigeren.
    .do = Vergelijk met de omgevings-URL in het Power Platform-beheercentrum.

## De toepassing

connection-clientid-missing = De toepassings-id (AppId) ontbreekt.
    .title = Geen toepassings-id
    .why = Met { $auth } meldt een toepassing zich aan. Zonder id neemt de client de voorbeeld-app van Microsoft, waarvan niemand het geheim heeft.
    .do = Voeg AppId toe met de toepassing (client)-id van de registratie.

connection-clientid-defaulted = Er is geen toepassings-id opgegeven, dus wordt de voorbeeld-app van Microsoft gebruikt.
    .title = Standaard de voorbeeld-app van Microsoft
    .why = Die is bedoeld voor ontwikkeling en prototypen, en een klant kan die blokkeren.
    .do = Registreer een app en voeg AppId en RedirectUri toe.

connection-clientid-format = De toepassings-id is geen GUID.
    .title = Toepassings-id is geen GUID
    .why = De client geeft die ongezien door, en Entra kent zo’n toepassing dan niet.
    .do = Kopieer de toepassing (client)-id uit het overzicht van de registratie.

connection-sample-appid = De toepassing is de voorbeeld-app van Microsoft.
    .title = Voorbeeld-app van Microsoft
    .why = Iedereen deelt die. De app is alleen voor ontwikkeling en prototypen gedocumenteerd, en een klant kan die blokkeren.
    .do = Registreer een eigen app en gebruik de id daarvan.

connection-clientsecret-missing = Het clientgeheim ontbreekt.
    .title = Geen clientgeheim
    .why = De client merkt het niet; de aanmelding mislukt later met een melding die dat niet zegt.
    .do = Voeg ClientSecret toe of kies een ander AuthType.

connection-redirect-relative = De omleidings-URI heeft geen schema.
    .title = Omleidings-URI zonder schema
    .why = De client vraagt een volledig adres en stopt voordat er naar iets anders wordt gekeken.
    .do = Schrijf die zoals geregistreerd, meestal app:// gevolgd door de toepassings-id.

connection-redirect-dropped = De omleidings-URI is geen correct gevormd adres.
    .title = Verkeerd gevormde omleidings-URI
    .why = De client laat die zonder melding weg en meldt zonder aan.
    .do = Schrijf die zoals geregistreerd, bijvoorbeeld app:// gevolgd door de toepassings-id, of http://localhost.

connection-redirect-missing = De omleidings-URI ontbreekt.
    .title = Geen omleidings-URI
    .why = Entra stuurt het antwoord van een interactieve aanmelding alleen naar een adres dat voor de app is geregistreerd.
    .do = Voeg RedirectUri toe zoals geregistreerd.

connection-redirect-names-other-app = De omleidings-URI noemt een andere toepassing dan AppId.
    .title = Omleidings-URI van een andere toepassing
    .why = De handleiding van Business Central gebruikt voor beide dezelfde id, dus is een van de twee waarschijnlijk niet aangepast.
    .do = Gebruik { $right } of controleer of dit adres voor de app is geregistreerd.

connection-sample-redirect = De omleidings-URI hoort bij de voorbeeld-app van Microsoft.
    .title = Omleidings-URI van de voorbeeld-app van Microsoft
    .why = Die is geregistreerd voor een app die iedereen deelt; een eigen registratie heeft die niet.
    .do = Gebruik de omleidings-URI van de eigen registratie.

connection-thumbprint-missing = De vingerafdruk van het certificaat ontbreekt.
    .title = Geen vingerafdruk
    .why = Zonder weet de client niet welk certificaat te nemen en stopt.
    .do = Voeg Thumbprint toe. De spelling CertThumbprint wordt niet gelezen.

connection-thumbprint-format = De vingerafdruk bestaat niet uit 40 hexadecimale cijfers.
    .title = Verkeerd gevormde vingerafdruk
    .why = Windows toont die met spaties en een onzichtbaar teken ervoor; zo gekopieerd past er geen certificaat bij.
    .do = Houd alleen de 40 cijfers over.

connection-storename-invalid = Het certificaatarchief bestaat niet onder deze naam.
    .title = Onbekend certificaatarchief
    .why = Namen worden letter voor letter vergeleken. Met een andere naam zoekt de client in geen enkel archief.
    .do = Laat het weg, wat My betekent, of schrijf een van { $names }.

## Geheimen en gebruikers

connection-secret-plaintext = { $key } staat leesbaar in de tekenreeks.
    .title = Leesbaar geheim
    .why = { $severity ->
            [error] Business Central bewaart de tekenreeks leesbaar in een tabel en vult het geheim zelf in bij het verbinden.
           *[other] Wie de tekenreeks ziet, heeft het geheim: in een bestand, in een chat, in een schermafbeelding.
        }
    .do = { $severity ->
            [error] Schrijf de plaatsaanduiding op die plek en typ het geheim in het eigen veld.
           *[other] Laat Jetbridge het in het referentiearchief van deze computer bewaren en deel de tekenreeks zonder het geheim.
        }

connection-password-without-user = Er is een wachtwoord maar geen gebruikersnaam.
    .title = Wachtwoord zonder gebruikersnaam
    .why = De client gebruikt de twee alleen samen; het wachtwoord heeft dus geen effect en het aanmeldvenster verschijnt.
    .do = Voeg Username toe of laat het wachtwoord weg.

connection-password-ignored = Het wachtwoord wordt niet gebruikt naast Integrated Security=true.
    .title = Wachtwoord heeft geen effect
    .why = In plaats daarvan meldt de huidige Windows-gebruiker zich aan.
    .do = Laat een van de twee weg.

connection-password-missing = Er is een gebruikersnaam maar geen wachtwoord.
    .title = Gebruikersnaam zonder wachtwoord
    .why = Met AD en zonder wachtwoord meldt de huidige Windows-gebruiker zich aan en heeft de gebruikersnaam geen effect.
    .do = Voeg het wachtwoord toe of laat de gebruikersnaam weg.

connection-password-breaks-when-pasted = { $key } bevat tekens die Business Central niet kan doorgeven.
    .title = Geheim breekt bij het invoegen
    .why = Business Central voegt het zonder aanhalingstekens in de tekenreeks in. Een puntkomma knipt het af; een isgelijkteken vooraan, of een aanhalingsteken of spatie aan een einde, verandert het. Hulpprogramma’s die aanhalingstekens zetten, hebben er geen last van.
    .do = Geef de integratiegebruiker een wachtwoord zonder puntkomma’s en zonder aanhalingstekens of spaties aan de einden.

connection-domain-missing = Het domein ontbreekt.
    .title = Geen domein
    .why = Met AD gebruikt de client gebruikersnaam en wachtwoord alleen samen met Domain; anders meldt de huidige Windows-gebruiker zich aan.
    .do = Voeg Domain toe.

connection-placeholder = { $key } is nog de plaatsaanduiding { $placeholder }.
    .title = Plaatsaanduiding niet vervangen
    .why = Die komt uit een voorbeeld of sjabloon, en de client neemt die zoals die er staat.
    .do = Zet de echte waarde ervoor in de plaats.

## Sleutels en waarden

connection-bool-invalid = { $key } is niet true en niet false.
    .title = Schakelaar is niet true en niet false
    .why = De client meldt niets en neemt { $becomes }.
    .do = Schrijf true of false.

connection-tokencache-directory = Het pad van de tokencache lijkt op een map.
    .title = Tokencache zonder bestandsnaam
    .why = Het is het pad van een bestand: het laatste deel wordt de bestandsnaam.
    .do = Voeg een bestandsnaam toe, voor elke klant een andere, zodat tokens nooit door elkaar raken.

connection-key-ignored = { $key } heeft geen effect met { $auth }.
    .title = Instelling zonder effect
    .why = De client leest die en gebruikt die nergens; vaak is die overgebleven van een ander aanmeldtype.
    .do = Verwijder die of kies het aanmeldtype waar die bij hoort.

connection-key-unknown = { $near ->
        [none] Geen instelling heeft deze naam.
       *[other] Geen instelling heeft deze naam. Waarschijnlijk was { $near } bedoeld.
    }
    .title = Onbekende sleutel
    .why = Onbekende sleutels worden zonder melding genegeerd. Een stuk van een waarde na een verdwaalde puntkomma kan ook op een sleutel lijken.
    .do = { $near ->
            [none] Verwijder die. Hoort die bij de waarde ervoor, zet dan die hele waarde tussen rechte dubbele aanhalingstekens.
           *[other] Schrijf { $near } of verwijder die.
        }

connection-key-swallowed = { $lost ->
        [none] Een sleutel heeft de puntkomma en wat erop volgt opgeslokt.
       *[other] Een sleutel heeft de puntkomma erachter opgeslokt, dus wordt { $lost } niet gelezen.
    }
    .title = Sleutel slokte de volgende instelling op
    .why = Een puntkomma beëindigt geen sleutel; die loopt door tot het volgende enkele isgelijkteken. Een dubbel isgelijkteken hoort ook bij de sleutel.
    .do = { $first ->
            [none] Schrijf = en een waarde achter de eerste naam. Een waarde die met = begint, staat tussen rechte aanhalingstekens.
           *[other] Schrijf = en een waarde achter { $first }. Een waarde die met = begint, staat tussen rechte aanhalingstekens.
        }

connection-duplicate-key = { $key ->
        [none] Een sleutel staat meer dan eens in de tekenreeks.
       *[other] { $key } staat meer dan eens in de tekenreeks.
    }
    .title = Dezelfde sleutel meer dan eens
    .why = { $removed ->
            [yes] De laatste telt. Die is leeg, dus wordt de instelling helemaal verwijderd.
           *[other] De laatste telt; deze wordt niet gebruikt.
        }
    .do = Houd er één over.

connection-alias-conflict = { $key } en { $used } zijn namen van één instelling en hebben verschillende waarden.
    .title = Twee namen van één instelling
    .why = De client vraagt de namen in een vaste volgorde op, wat er ook eerst in de tekenreeks staat. Die neemt { $used }.
    .do = Houd er één over.

## Voor Business Central

connection-bc-key = { $key } wordt alleen door Business Central gelezen.
    .title = Sleutel van Business Central
    .why = De Dataverse-client negeert die.
    .do = Niets, als de tekenreeks uit Business Central komt. Die kan ook voor Business Central worden beoordeeld.

connection-bc-placeholder-missing = De plaatsaanduiding { $placeholder } ontbreekt.
    .title = Plaatsaanduiding van Business Central ontbreekt
    .why = De instellingspagina weigert een tekenreeks zonder. Het echte geheim wordt pas ingevuld wanneer Business Central verbinding maakt.
    .do = Schrijf { $placeholder } in plaats van het geheim.

connection-bc-proxy-version = Er is geen bruikbare ProxyVersion.
    .title = Geen SDK-versie
    .why = Business Central kiest de bibliotheek waarmee verbinding wordt gemaakt op dit getal, de SDK-versie van de instellingspagina.
    .do = Voeg ProxyVersion toe. 100 is de Dataverse-serviceclient; lagere getallen zijn oudere bibliotheken voor lokale servers.

connection-bc-string-too-long = De tekenreeks heeft { $length } tekens; het veld bevat er { $max }.
    .title = Tekenreeks is te lang voor het veld
    .why = De pagina Dataverse-verbinding instellen knipt een langere tekenreeks zonder melding af.
    .do = Laat weg wat geen effect heeft.

## De instellingspagina's

connection-setup-field-missing = { $field } is leeg.
    .title = Veld is leeg
    .why = Zonder dit veld schakelt de pagina de verbinding niet in.
    .do = Vul het in.

connection-setup-field-too-long = { $field } heeft { $length } tekens; het veld bevat er { $max }.
    .title = Waarde is te lang voor het veld
    .why = De pagina weigert een langere waarde of knipt die zonder melding af.
    .do = Kort die in.

connection-setup-field-not-here = { $field } wordt in versie { $version } bij deze implementatie niet getoond.
    .title = Veld is er niet
    .why = Niemand kan het invullen en niets leest het.
    .do = Laat het weg of controleer versie en implementatie.

connection-setup-item-service-gone = { $field } bestaat vanaf versie 18 niet meer.
    .title = Artikelbeschikbaarheid zonder webservice
    .why = Een taak houdt de artikelbeschikbaarheid nu bij; adres, gebruiker en toegangssleutel zijn niet nodig.
    .do = Schakel in plaats daarvan Artikelbeschikbaarheid automatisch synchroniseren in.

connection-setup-item-service-incomplete = { $field } is leeg, maar de webservice voor artikelbeschikbaarheid is gedeeltelijk ingesteld.
    .title = Artikelbeschikbaarheid gedeeltelijk ingesteld
    .why = Dynamics 365 heeft adres, gebruiker en toegangssleutel samen nodig om de voorraad van een artikel op te vragen.
    .do = Vul het in of maak alle drie de velden leeg.

connection-setup-item-service-url = Het adres is niet dat van de webservice voor artikelbeschikbaarheid.
    .title = Adres van een andere webservice
    .why = Dynamics 365 opent precies dit adres. Het ligt onder OData of ODataV4 en eindigt op ProductItemAvailability.
    .do = Kopieer het van de pagina Webservices in Business Central.

connection-setup-item-service-key = De toegangssleutel voor de webservice heeft { $length } tekens, geen 44.
    .title = Toegangssleutel met ongebruikelijke lengte
    .why = De sleutel is een willekeurige tekst van 44 tekens; deze is waarschijnlijk niet volledig gekopieerd.
    .do = Kopieer die opnieuw van de gebruikerskaart in Business Central.

connection-setup-address-invalid = { $field } kan niet als adres worden gelezen.
    .title = Adres kan niet worden gelezen
    .why = De pagina weigert het, ook met https:// ervoor.
    .do = Kopieer de omgevings-URL uit het Power Platform-beheercentrum.

connection-setup-address-not-https = { $field } begint niet met https.
    .title = Adres zonder https
    .why = De pagina accepteert alleen https. Ook een servernaam met poort en zonder schema wordt voor een schema aangezien.
    .do = Schrijf https:// ervoor.

connection-setup-address-shortened = De pagina zal aanbieden { $field } in te korten tot { $right }.
    .title = Pagina biedt aan het adres in te korten
    .why = { $severity ->
            [warning] Bij een lokale server zou dat de organisatie weghalen, en dan komt er geen verbinding.
           *[other] Online zijn alleen schema en host nodig.
        }
    .do = { $severity ->
            [warning] Weiger het aanbod.
           *[other] Accepteer het aanbod.
        }

connection-setup-address-deployment = { $field } leidt naar { $host }, en dat past niet bij deze implementatie.
    .title = Adres past niet bij de implementatie
    .why = Online en met OAuth is de andere kant een Dataverse-omgeving; AD en IFD zijn voor een eigen server van de klant.
    .do = Controleer het adres of kies de andere implementatie.

connection-setup-authentication-type = { $field } is niet { $wanted }.
    .title = Ander verificatietype dan bij de implementatie hoort
    .why = Elk type vraagt andere velden. De eerste optie wordt als OAuth 2.0 getoond en als Office365 opgeslagen; de laatste heet OAuth.
    .do = Kies { $wanted }.

connection-setup-user-name-form = { $field } heeft niet de vorm { $wanted }.
    .title = Gebruikersnaam in verkeerde vorm
    .why = { $severity ->
            [error] De pagina weigert die bij dit verificatietype.
           *[other] De integratiegebruiker zou niet worden gevonden: online wordt op het primaire e-mailadres gezocht, met AD FS op domein en naam.
        }
    .do = Schrijf die als { $wanted }.

connection-setup-administrator-is-integration-user = { $user } is zowel beheerder als integratiegebruiker.
    .title = Beheerder is de integratiegebruiker
    .why = De integratiegebruiker mag de rol Systeembeheerder niet hebben, en diens wijzigingen worden nooit gesynchroniseerd.
    .do = Maak een account alleen voor de integratie.

connection-setup-user-domain = Het domein { $domain } hoort niet bij de tenant.
    .title = Domein van een andere tenant
    .why = Het account zou in een andere tenant liggen dan de omgeving, of de naam bevat een tikfout.
    .do = Vergelijk met de geverifieerde domeinen in het Microsoft 365-beheercentrum.

connection-setup-client-id = { $sample ->
        [yes] { $field } is die van de voorbeeld-app van Microsoft.
       *[other] { $field } is geen GUID.
    }
    .title = Client-id van geen eigen toepassing
    .why = { $sample ->
            [yes] Niemand heeft het geheim van de voorbeeld-app.
           *[other] Entra kent geen toepassing met deze id.
        }
    .do = Kopieer de toepassing (client)-id van de registratie van de klant.

connection-setup-redirect-url = { $right ->
        [none] { $field } eindigt niet op OAuthLanding.htm van de webclient.
       *[other] { $field } is niet { $right }.
    }
    .title = Omleidings-URL is niet die van de webclient
    .why = Business Central vult die vooraf in, en de app-registratie moet precies dit adres bevatten; anders eindigt de aanmelding in AADSTS50011.
    .do = { $right ->
            [none] Gebruik de waarde die Business Central invult en registreer die.
           *[other] Gebruik { $right } en registreer die.
        }

connection-setup-proxy-version = { $field } is geen versienummer.
    .title = Geen SDK-versie
    .why = De versie wordt uit de lijst van de server gekozen; de pagina weigert 0.
    .do = Kies er een uit de lijst.

connection-setup-proxy-version-online = { $field } is lager dan 100.
    .title = SDK-versie zonder effect online
    .why = Online werkt elke versie onder 100 als 100, de Dataverse-serviceclient.
    .do = Niets.

connection-setup-proxy-version-solution = { $field } is { $written }; { $solution } hoort bij { $wanted }.
    .title = SDK-versie hoort niet bij de oplossing
    .why = De documentatie vraagt de versie die bij de geïmporteerde oplossing hoort.
    .do = Kies { $wanted } of nieuwer uit de lijst, als de server die aanbiedt.

connection-setup-solution-online = { $solution } is niet voor Dynamics 365 online.
    .title = Oplossingsbestand van een andere versie
    .why = Dynamics 365 Sales online neemt alleen { $wanted }.
    .do = Importeer { $wanted } uit de map CrmCustomization van het installatiemedium.

connection-setup-string-differs = { $key } in de verbindingstekenreeks verschilt van { $field }.
    .title = Tekenreeks en veld verschillen
    .why = Business Central bouwt de tekenreeks uit de velden; wat op maar één plek is gewijzigd, gaat bij de volgende wijziging verloren.
    .do = Maak beide gelijk.

connection-setup-sales-orders-exclusive = De oude en de bidirectionele verkooporderintegratie staan beide aan.
    .title = Twee soorten verkooporderintegratie
    .why = Ze sluiten elkaar uit.
    .do = Kies er een. Bidirectioneel vraagt de nieuwste integratieoplossing.

connection-setup-switch-needs = { $field } vereist { $needs }.
    .title = Voorwaarde staat uit
    .why = De pagina weigert de schakelaar, of er gebeurt niets.
    .do = Schakel eerst { $needs } in.

connection-setup-unit-groups-locked = Toewijzing van eenhedengroep kan niet worden gewijzigd zolang de verbinding aan staat.
    .title = Toewijzing van eenhedengroep is vergrendeld
    .why = Het veld kan alleen worden bewerkt als de verbinding uit staat, en een wijziging start een upgrade van de gegevens.
    .do = Schakel de verbinding uit, wijzig het veld en schakel de verbinding weer in.

connection-setup-pages-differ = { $field } verschilt van de Dynamics 365-pagina.
    .title = De twee pagina’s komen niet overeen
    .why = Zolang de Sales-verbinding aan staat, accepteert de Dataverse-pagina alleen hetzelfde adres, dezelfde gebruiker en hetzelfde verificatietype.
    .do = Maak beide pagina’s gelijk.

connection-setup-version-too-old = Versie { $version } kan zich zo niet aanmelden.
    .title = Versie is te oud
    .why = Het werkt vanaf { $needed }.
    .do = Werk bij naar { $needed } of hoger.

connection-setup-version-has-entra = Versie { $version } kan zich met een app-registratie aanmelden.
    .title = Gebruikersnaam en wachtwoord waar een app volstaat
    .why = Een toepassing heeft geen wachtwoord dat verloopt en geen meervoudige verificatie die de taken stopt.
    .do = Registreer een app en kies OAuth 2.0.

connection-setup-business-unit-person = De gekozen bedrijfsunit heeft geen effect met het eigendomsmodel Persoon.
    .title = Bedrijfsunit zonder effect
    .why = Met dat model gebruikt Business Central altijd de standaardbedrijfsunit.
    .do = Laat het zo of kies het model Team.

connection-setup-web-client-url = { $severity ->
        [warning] { $field } is geen volledig https-adres.
       *[other] { $field } noemt geen bedrijf.
    }
    .title = Adres van de webclient
    .why = { $severity ->
            [warning] Dynamics 365 opent het als koppeling.
           *[other] Business Central voegt zelf het huidige bedrijf toe, als { $right } met de naam.
        }
    .do = { $severity ->
            [warning] Kopieer het uit de browser.
           *[other] Niets, als het huidige bedrijf het juiste is.
        }

## Wat de client zou doen

client-argument_null_string = De client weigert een lege tekenreeks.

client-uri_format_exception_redirect = De client stopt bij de omleidings-URI.

client-argument_exception_authtype = De client stopt met een melding over AuthType.

client-argument_null_org_name = De client stopt omdat er geen organisatie in het adres staat.

client-null_reference_no_url = De client stopt met een null-verwijzing omdat er geen bruikbaar adres is.

client-argument_null_certificate = De client stopt omdat er geen vingerafdruk is.

client-external_token_exception = De client stopt omdat dit type alleen vanuit programmacode werkt.

client-no_connection_object = De client maakt zonder melding nergens verbinding mee.

client-attempts_connection = De client zou proberen verbinding te maken.

## Wat eraf is gehaald

peeled-byte-order-mark = Een byte order mark is weggehaald.

peeled-xml = Uit XML gehaald, { $place }.

peeled-entities = XML-entiteiten zoals &quot; zijn teruggezet in tekens.

peeled-json = Uit JSON gehaald, { $place }.

peeled-quotes = De aanhalingstekens { $place } eromheen zijn weggehaald.

peeled-surroundings = Uit de omringende tekst gehaald.
