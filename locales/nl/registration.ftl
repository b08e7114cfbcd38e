# Kinds of finding on an app registration. The value says what is, .why why it matters, .do what to do; .title heads a
# group of the kind. The place in the document is shown beside the words. Below them the steps of a plan and what the
# scripts say.

## Het document

registration-json-broken = De tekst is geen JSON. Regel { $line }, kolom { $column }.
    .title = Geen JSON
    .why = Niets erin kan worden beoordeeld, en ook de portal zou het weigeren. Meestal staat er een komma te veel of is een deel niet gekopieerd.
    .do = Kopieer het hele manifest opnieuw, of verbeter de tekst op de genoemde regel.

registration-not-a-registration = Dit is geen app-registratie.
    .title = Geen app-registratie
    .why = Een bedrijfstoepassing (service-principal) en andere objecten hebben niet de instellingen die hier worden gecontroleerd.
    .do = Open “App registrations” in het Entra-beheercentrum, niet “Enterprise applications”, en kopieer daar het manifest.

registration-several-applications = Het document bevat { $count } app-registraties.
    .title = Meerdere app-registraties
    .why = Het is niet te zien welke bedoeld is, en controle van de verkeerde leidt tot de verkeerde reparatie.
    .do = Geef de verwachte AppId op, of plak slechts één registratie.

registration-document-partial = Alleen de machtigingen zijn opgegeven.
    .title = Alleen machtigingen
    .why = Omleidings-URI’s, vlaggen, accounttypen en geheimen kunnen niet worden gecontroleerd.
    .do = Plak het hele manifest om ook de rest te laten controleren.

registration-format-old = Het manifest heeft de oude indeling (Azure AD Graph).
    .title = Oude manifestindeling
    .why = Sinds januari 2025 toont de portal alleen de Microsoft Graph-indeling, dus sommige namen verschillen van wat u daar ziet.
    .do = Er hoeft niets te veranderen. Kopieer het manifest opnieuw om dezelfde namen te zien als in de portal.

registration-format-mixed = Het manifest mengt de oude en de nieuwe indeling.
    .title = Twee indelingen gemengd
    .why = Geen enkel hulpprogramma schrijft zo’n document. Waar beide indelingen hetzelfde instellen, heeft één van de twee geen effect.
    .do = Kopieer het manifest opnieuw uit de portal.

registration-value-unexpected = { $property } heeft een waarde van het verkeerde type.
    .title = Waarde van het verkeerde type
    .why = De waarde wordt gelezen alsof ze er niet is.
    .do = Vergelijk met het manifest in de portal.

registration-registration-not-needed = Business Central online heeft geen eigen app-registratie nodig.
    .title = Geen registratie nodig
    .why = Business Central online meldt zich bij Dataverse aan met de eigen app van Microsoft. Een beheerder geeft daar tijdens het instellen één keer toestemming voor.
    .do = Laat de registratie weg. Voer “Een verbinding instellen met Microsoft Dataverse” uit in Business Central.

registration-deployments-conflict = Eén registratie kan niet zowel voor de oude verbinding als voor de on-premises verbinding met Entra dienen.
    .title = Implementaties passen niet samen
    .why = De oude verbinding staat geen clientgeheim toe, de on-premises verbinding met Entra heeft er een nodig.
    .do = Maak twee registraties.

registration-app-id-absent = Het document heeft geen AppId.
    .title = AppId wordt niet getoond
    .why = Het is een aanvraag om een registratie te maken, of een fragment. Of het de juiste registratie is, is niet te zien.
    .do = Niets bij een aanvraag. Plak anders het hele manifest.

registration-app-id-invalid = De AppId { $app_id } is geen GUID.
    .title = AppId is geen GUID
    .why = Entra geeft elke registratie een GUID, dus deze tekst is gewijzigd.
    .do = Kopieer “Application (client) ID” uit het overzicht van de registratie.

registration-app-id-differs = Deze registratie heeft de AppId { $app_id }; verwacht is { $expected }.
    .title = Een andere registratie
    .why = De verbinding gebruikt de verwachte AppId, dus wijzigingen in deze registratie hebben er geen effect op. Een verkeerde AppId in de verbinding eindigt in AADSTS700016.
    .do = Open de registratie met de verwachte AppId, of verbeter de AppId in de verbindingstekenreeks.

## Machtigingen

registration-permission-wrong-type = { $permission } staat vermeld met het verkeerde type{ $type ->
        [Role] : Role, een toepassingsmachtiging.
        [Scope] : Scope, een gedelegeerde machtiging.
       *[other] .
    }
    .title = Verkeerd type machtiging
    .why = Een gedelegeerde machtiging (Scope) handelt voor degene die zich aanmeldt, een toepassingsmachtiging (Role) handelt zonder iemand. Een id onder het andere type vraagt om iets wat niet bestaat.
    .do = Verwijder de vermelding en voeg de machtiging opnieuw toe, als gedelegeerde machtiging waar de integratie die nodig heeft.

registration-permission-wrong-api = { $permission } staat vermeld onder { $api }.
    .title = Machtiging onder de verkeerde API
    .why = De id van een machtiging heeft alleen onder de eigen API betekenis.
    .do = Verwijder de vermelding en voeg { $permission } toe als gedelegeerde machtiging.

registration-permission-lookalike = { $instead } is gekozen in plaats van { $permission }.
    .title = Machtiging met dezelfde naam, andere API
    .why = Twee API’s hebben een machtiging met de naam user_impersonation. Alleen die van Dynamics CRM opent Dataverse.
    .do = Voeg { $permission } toe als gedelegeerde machtiging en verwijder { $instead }.

registration-permission-application-instead = { $instead } is gekozen in plaats van { $permission }.
    .title = Toepassingsmachtiging in plaats van gedelegeerd
    .why = Een toepassingsmachtiging handelt zonder iemand. Degene die zich aanmeldt, krijgt er niets mee.
    .do = Voeg { $permission } toe als gedelegeerde machtiging en verwijder { $instead }, tenzij iets anders die gebruikt.

registration-permission-missing = De gedelegeerde machtiging { $permission } ontbreekt.
    .title = Machtiging ontbreekt
    .why = Toestemming dekt alleen wat de registratie vermeldt. Zonder deze machtiging eindigt de aanmelding in AADSTS65001.
    .do = Voeg { $permission } toe onder “API permissions”, “Delegated permissions”, en laat een beheerder toestemming geven.

registration-permission-malformed = Een vermelding bij de machtigingen kan niet worden gelezen.
    .title = Machtiging niet leesbaar
    .why = Waar een id wordt verwacht, staat geen GUID, dus de vermelding vraagt nergens om.
    .do = Verwijder de vermelding en kies de machtiging opnieuw in de portal.

registration-permission-repeated = { $permission } staat twee keer vermeld.
    .title = Machtiging twee keer vermeld
    .why = De tweede vermelding heeft geen effect en verbergt fouten in de eerste.
    .do = Verwijder een van de twee.

registration-permission-application = { $permission } is een toepassingsmachtiging.
    .title = Toepassingsmachtiging
    .why = Die handelt zonder iemand, en de integratie heeft haar niet nodig. Wie een geheim van de app heeft, kan alleen handelen.
    .do = Verwijder haar, tenzij iets anders deze registratie gebruikt.

registration-permission-superfluous = { $permission } is niet nodig.
    .title = Machtiging niet nodig
    .why = Elke machtiging is één regel meer waarvoor de beheerder toestemming moet geven.
    .do = Verwijder haar, tenzij iets anders deze registratie gebruikt.

registration-permission-unknown = { $permission } hoort niet bij de gedocumenteerde machtigingen.
    .title = Onbekende machtiging
    .why = Het kan een verkeerd getypte id zijn. Met een id die niet bestaat, mislukt de toestemming.
    .do = Vergelijk met “API permissions” in de portal.

registration-api-repeated = { $api } staat in twee blokken.
    .title = API twee keer vermeld
    .why = Beide worden gelezen, maar andere hulpprogramma’s verwachten één blok per API.
    .do = Zet de machtigingen in één blok.

## Omleidings-URI’s

registration-redirect-missing = De omleidings-URI { $wanted } ontbreekt.
    .title = Omleidings-URI ontbreekt
    .why = Entra stuurt mensen alleen terug naar geregistreerde adressen. De aanmelding eindigt in AADSTS50011.
    .do = { $deployment ->
        [bc-onprem-entra] Voeg die toe onder “Authentication”, platform “Web”. Die moet gelijk zijn aan wat de browser toont als Business Central open is, gevolgd door /OAuthLanding.htm.
       *[other] Voeg die toe onder “Authentication”, platform “Mobile and desktop applications”.
    }

registration-redirect-wrong-platform = { $uri } is onder het verkeerde platform geregistreerd.
    .title = Omleidings-URI onder het verkeerde platform
    .why = { $platform ->
        [web] Bij een adres onder “Web” vraagt Entra om een clientgeheim (AADSTS7000218).
        [spa] Bij een adres onder “Single-page application” vraagt Entra om een Origin-header, die alleen een webpagina verstuurt (AADSTS9002327).
       *[other] Het platform bepaalt hoe de app moet bewijzen wie die is bij het ophalen van het token.
    }
    .do = { $wanted_platform ->
        [web] Verwijder het adres en voeg het toe onder “Web”.
       *[other] Verwijder het adres en voeg het toe onder “Mobile and desktop applications”.
    }

registration-redirect-differs = { $uri } verschilt van { $wanted }{ $how ->
        [scheme] : http en https zijn verwisseld.
        [host] : een andere server.
        [port] : een andere poort.
        [path] : een ander pad.
        [case] : hoofdletters en kleine letters.
       *[slash] : een schuine streep aan het eind.
    }
    .title = Omleidings-URI verschilt
    .why = Entra vergelijkt omleidings-URI’s teken voor teken; alleen bij protocol en server maken hoofdletters niet uit. De aanmelding eindigt in AADSTS50011.
    .do = Wijzig het adres in { $wanted }.

registration-redirect-app-id-differs = { $uri } noemt een andere app.
    .title = Omleidings-URI noemt een andere app
    .why = De verbindingstekenreeks vraagt om { $wanted }. Om een andere AppId wordt nooit gevraagd, en de aanmelding eindigt in AADSTS50011.
    .do = Wijzig het adres in { $wanted }.

registration-redirect-app-malformed = { $uri } heeft niet de vorm app://AppId.
    .title = Omleidings-URI heeft de verkeerde vorm
    .why = De verbindingstekenreeks vraagt om { $wanted }, en de tekst wordt vergeleken zoals die er staat, met schuine strepen.
    .do = Wijzig het adres in { $wanted }.

registration-redirect-trailing-slash = { $uri } eindigt op een schuine streep.
    .title = Schuine streep aan het eind van het loopback-adres
    .why = Het pad wordt vergeleken. Of een schuine streep en geen schuine streep gelijk zijn, is niet gedocumenteerd.
    .do = Registreer http://localhost zonder de schuine streep.

registration-redirect-port = { $uri } noemt een poort.
    .title = Poort in het loopback-adres
    .why = Entra negeert de poort hier. Van meerdere adressen die alleen in de poort verschillen, kiest Entra er willekeurig een.
    .do = Registreer het adres zonder poort.

registration-redirect-ipv6 = { $uri } is een IPv6-loopback-adres.
    .title = IPv6-loopback-adres
    .why = Entra accepteert [::1] niet als omleidings-URI.
    .do = Registreer in plaats daarvan http://localhost.

registration-redirect-not-https = { $uri } is geen https en geen adres van deze computer.
    .title = Omleidings-URI zonder https
    .why = Wat Entra daarheen stuurt, kan onderweg worden gelezen, dus Entra weigert het adres.
    .do = Registreer het https-adres.

registration-redirect-characters = { $uri } bevat het teken { $char }.
    .title = Teken niet toegestaan
    .why = Entra accepteert geen uitroeptekens, dollartekens, enkele aanhalingstekens, ronde haakjes, komma’s en puntkomma’s in omleidings-URI’s.
    .do = Kies een adres zonder dat teken.

registration-redirect-too-long = Een omleidings-URI heeft { $length } tekens; Entra accepteert er { $limit }.
    .title = Omleidings-URI te lang
    .why = Entra weigert langere adressen, dus dit werkt nooit: { $uri }
    .do = Kort het adres in.

registration-redirect-too-many = Er zijn { $count } omleidings-URI’s; Entra accepteert er { $limit } in deze registratie.
    .title = Te veel omleidings-URI’s
    .why = Met persoonlijke accounts is de grens 100, anders 256, over alle platforms samen.
    .do = Verwijder de adressen die niet meer worden gebruikt.

registration-redirect-repeated = { $uri } is twee keer geregistreerd.
    .title = Omleidings-URI twee keer geregistreerd
    .why = Onder twee platforms is onzeker hoe de app moet bewijzen wie die is; onder één heeft de tweede geen effect.
    .do = Houd het adres onder het juiste platform.

registration-redirect-platform-unknown = { $uri } heeft het onbekende type { $type }.
    .title = Onbekend type omleiding
    .why = Bekend zijn Web, Spa en InstalledClient.
    .do = Stel het type in op InstalledClient voor een app op deze computer, anders op Web.

registration-redirect-superfluous = { $uri } dient geen van de gekozen implementaties.
    .title = Omleidings-URI niet nodig
    .why = Elk geregistreerd adres is een plek waarheen Entra aanmeldingen kan sturen.
    .do = Verwijder het, tenzij iets anders deze registratie gebruikt.

## Geheimen en certificaten

registration-secret-present = De registratie heeft een clientgeheim.
    .title = Clientgeheim dat er niet mag zijn
    .why = Met een geheim verwacht Entra het bij elke aanmelding, en de oude verbindingstekenreeks heeft er geen plaats voor (AADSTS7000218).
    .do = Verwijder het geheim. Als iets anders het gebruikt, maakt u een eigen registratie voor de oude verbinding.

registration-secret-unneeded = De registratie heeft een clientgeheim dat hier niets gebruikt.
    .title = Clientgeheim niet nodig
    .why = Een app op iemands computer toont nooit een geheim (AADSTS700025), en een geheim dat niemand nodig heeft, kan alleen uitlekken.
    .do = Verwijder het, tenzij iets anders deze registratie gebruikt.

registration-secret-missing = Er is geen clientgeheim.
    .title = Clientgeheim ontbreekt
    .why = Business Central on-premises meldt zich bij Dataverse aan met een clientgeheim.
    .do = Maak er een onder “Certificates & secrets”, kopieer de waarde meteen en voer die in bij “Dataverse-verbinding instellen”.

registration-secret-not-shown = Het document toont geen clientgeheimen.
    .title = Clientgeheimen niet getoond
    .why = Of er een is en hoe lang het geldig is, is niet te zien.
    .do = Kijk onder “Certificates & secrets”, of plak het hele manifest.

registration-secret-expired = Het clientgeheim is verlopen op { $end }.
    .title = Clientgeheim verlopen
    .why = Business Central kan zich niet meer aanmelden bij Dataverse.
    .do = Maak een nieuw geheim en voer het in elk bedrijf in dat de verbinding gebruikt.

registration-secret-expired-leftover = Een clientgeheim dat op { $end } verliep, staat nog vermeld.
    .title = Verlopen clientgeheim overgebleven
    .why = Het kan geen kwaad, maar wordt makkelijk verward met het geheim dat in gebruik is.
    .do = Verwijder het.

registration-secret-expires-soon = Het laatste geldige clientgeheim verloopt op { $end }, over { $days ->
        [one] één dag.
       *[other] { $days } dagen.
    }
    .title = Clientgeheim verloopt binnenkort
    .why = Vanaf die dag stopt de verbinding zonder verdere waarschuwing.
    .do = Spreek nu met de beheerder van de klant een nieuw geheim af, en voer het in elk bedrijf in dat de verbinding gebruikt.

registration-secret-date-unreadable = De einddatum van een clientgeheim kan niet worden gelezen.
    .title = Einddatum van clientgeheim onleesbaar
    .why = Het geheim geldt als geldig, dus niets kan waarschuwen voordat het verloopt.
    .do = Kijk naar de einddatum onder “Certificates & secrets”.

registration-secret-revealed = Het document bevat de waarde van een clientgeheim.
    .title = Clientgeheim in het document
    .why = Wie het document ziet, kan zich als de app aanmelden. Jetbridge toont de waarde niet.
    .do = Verwijder het document. Als anderen het gezien kunnen hebben, vervangt u het geheim.

registration-certificate-unneeded = De registratie heeft een certificaat dat hier niets gebruikt.
    .title = Certificaat niet nodig
    .why = Geen van de implementaties meldt zich aan met een eigen certificaat.
    .do = Verwijder het, tenzij iets anders deze registratie gebruikt.

## Vlaggen en accounttypen

registration-public-client-off = “Allow public client flows” staat niet op Yes.
    .title = Openbare clientstromen staan uit
    .why = De oude verbinding meldt zich aan met gebruikersnaam en wachtwoord. Entra staat dat alleen openbare clients toe (AADSTS7000218).
    .do = Zet “Allow public client flows” onder “Authentication” op Yes.

registration-device-code-unavailable = Aanmelden met een apparaatcode is niet mogelijk.
    .title = Apparaatcode niet mogelijk
    .why = Aanmelden met de browser werkt. Een apparaatcode, voor computers zonder browser, vereist “Allow public client flows”.
    .do = Zet “Allow public client flows” onder “Authentication” op Yes als u apparaatcodes nodig hebt.

registration-public-client-on = “Allow public client flows” staat op Yes.
    .title = Openbare clientstromen staan aan
    .why = Deze verbinding meldt zich aan met een geheim. De instelling laat mensen zich ook met alleen een wachtwoord bij de app aanmelden.
    .do = Zet “Allow public client flows” onder “Authentication” op No.

registration-implicit-grant-on = De impliciete toekenning staat aan ({ $switch }).
    .title = Impliciete toekenning staat aan
    .why = Die geeft tokens af in het adres van een pagina. Geen van de implementaties gebruikt dat.
    .do = Wis “Access tokens” en “ID tokens” onder “Authentication”.

registration-audience-personal = Alleen persoonlijke Microsoft-accounts kunnen zich aanmelden.
    .title = Alleen persoonlijke accounts
    .why = Business Central en Dataverse kennen alleen werkaccounts.
    .do = Stel de ondersteunde accounttypen in op accounts van organisaties.

registration-audience-personal-included = Ook persoonlijke Microsoft-accounts kunnen zich aanmelden.
    .title = Persoonlijke accounts inbegrepen
    .why = Een persoonlijk account kan Business Central en Dataverse niet gebruiken, en aanmelden ermee eindigt in moeilijk te begrijpen fouten.
    .do = Beperk de ondersteunde accounttypen tot accounts van organisaties.

registration-audience-single-tenant = Alleen accounts van één tenant kunnen zich aanmelden, maar { $tenants } tenants gebruiken deze registratie.
    .title = Slechts één tenant
    .why = In de andere tenants eindigt de aanmelding in AADSTS50194 of AADSTS700016.
    .do = Stel de ondersteunde accounttypen in op “Accounts in any organizational directory”, of maak in elke tenant een registratie.

registration-audience-wide = Accounts van elke organisatie kunnen zich aanmelden, maar één tenant gebruikt deze registratie.
    .title = Ruimere accounttypen dan nodig
    .why = Er is niets mis. Een registratie voor één klant kan beperkter zijn.
    .do = Kies “Accounts in this organizational directory only”, tenzij meer klanten haar gaan gebruiken.

registration-audience-unknown = { $audience } is geen ondersteund accounttype.
    .title = Onbekend accounttype
    .why = Entra kent vier waarden en vergelijkt ze exact, met spaties.
    .do = Kies het accounttype opnieuw in de portal.

## Een plan

registration-plan-title = App-registratie
registration-plan-intro = De stappen hieronder leiden tot een registratie die Business Central en Jetbridge kunnen gebruiken. Waarden in kaders worden precies zo gekopieerd als ze er staan.
registration-plan-none = Deze implementatie heeft geen eigen app-registratie nodig. Er blijft één stap over voor een beheerder.

registration-label-who = Wie:
registration-label-where = Waar:
registration-label-why = Waarom:
registration-label-verify = Controleren:
registration-label-wrong = Als het fout is:

registration-who-app-developer = Iemand met de Entra-rol Application Developer of een hogere rol
registration-who-consent-admin = Een beheerder die voor de hele organisatie toestemming kan geven
registration-who-consultant = Wie de verbinding instelt

registration-value-name = Naam
registration-value-audience = Ondersteunde accounttypen
registration-value-app-id = Application (client) ID
registration-value-redirect = Omleidings-URI
registration-value-permission = Gedelegeerde machtiging
registration-value-switch = Allow public client flows
registration-value-consent-v1 = Adres voor beheerderstoestemming
registration-value-consent-v2 = Hetzelfde, met terugkeer naar de app
registration-value-environment = Omgevings-URL

registration-choice-yes = Yes
registration-audience-one = Accounts in this organizational directory only
registration-audience-many = Accounts in any organizational directory
registration-missing-app-id = de id die “Overview” van de registratie toont
registration-missing-app-redirect = app:// gevolgd door de Application (client) ID, niets erachter
registration-missing-web-client = het adres van de webclient van Business Central, gevolgd door /OAuthLanding.htm

registration-step-online-consent = Toestemming geven voor de eigen app van Microsoft
    .where = In Business Central, “Begeleide instelling”, “Een verbinding instellen met Microsoft Dataverse”. Meld u aan als beheerder waar de handleiding erom vraagt, en accepteer namens de organisatie.
    .why = Business Central online gebruikt de app “Business Central Integration to Dataverse”. Die mag pas handelen nadat een beheerder toestemming heeft gegeven.
    .verify = De handleiding toont de beheerder als aangemeld, en de app staat onder “Enterprise applications”.
    .wrong = Er opent geen aanmeldingsvenster: de browser blokkeert pop-ups van login.microsoftonline.com.

registration-step-two-registrations = Twee registraties maken
    .where = Volg elk van de delen hieronder afzonderlijk.
    .why = De oude verbinding mag geen clientgeheim hebben, de on-premises verbinding met Entra heeft er een nodig.
    .verify = Er staan twee registraties met verschillende Application (client) ID’s vermeld.
    .wrong = Met één registratie voor beide eindigt de aanmelding van een van de twee in AADSTS7000218.

registration-step-create = De registratie maken
    .where = Entra-beheercentrum (entra.microsoft.com), “App registrations”, “New registration”. Laat de omleidings-URI voorlopig leeg.
    .why = Business Central en Jetbridge hebben een app van de organisatie nodig waarmee ze zich aanmelden.
    .verify = Het overzicht van de nieuwe registratie opent.
    .wrong = “New registration” is grijs: uw account heeft de rol Application Developer niet.

registration-step-app-id = De Application (client) ID kopiëren
    .where = “Overview” van de registratie.
    .why = Verbindingstekenreeks, omleidings-URI en aanmelding noemen de registratie met deze id.
    .verify = De id heeft vijf groepen cijfers en letters. “Directory (tenant) ID” en “Object ID” lijken erop en zijn niet bedoeld.
    .wrong = Met een andere id eindigt de aanmelding in AADSTS700016.

registration-step-redirect-web = De omleidings-URI voor de webclient toevoegen
    .where = “Authentication”, “Add a platform”, “Web”.
    .why = Na de aanmelding gaat de browser terug naar deze pagina van Business Central. Hoofdletters in het pad tellen, en de browser laat :443 weg.
    .verify = Open Business Central en vergelijk: het adres in de browser, tot en met de naam van de instantie, is het begin van de omleidings-URI.
    .wrong = De aanmelding eindigt in AADSTS50011, of er wordt steeds opnieuw om toestemming gevraagd.

registration-step-redirect-desktop = De omleidings-URI’s voor een app op een computer toevoegen
    .where = “Authentication”, “Add a platform”, “Mobile and desktop applications”, “Custom redirect URIs”.
    .why = Het platform vertelt Entra dat deze app geen geheim bewaart. Onder “Web” zou Entra erom vragen.
    .verify = De adressen staan onder “Mobile and desktop applications”, precies zoals hier.
    .wrong = Onder “Web” eindigt de aanmelding in AADSTS7000218; met een andere tekst in AADSTS50011.

registration-step-public-client = Openbare clientstromen toestaan
    .where = “Authentication”, “Advanced settings”.
    .why = Aanmelden met gebruikersnaam en wachtwoord, of met een apparaatcode, is alleen openbare clients toegestaan.
    .verify = De instelling toont Yes na het opslaan.
    .wrong = De aanmelding eindigt in AADSTS7000218.

registration-step-permissions = De machtigingen toevoegen
    .where = “API permissions”, “Add a permission”: “Microsoft APIs” of “APIs my organization uses”, daarna “Delegated permissions”.
    .why = Dataverse en Business Central gaan elk open met een eigen machtiging, namens degene die zich aanmeldt.
    .verify = Beide staan vermeld met type Delegated.
    .wrong = “Dynamics 365 Business Central” wordt niet aangeboden: deze tenant heeft nooit Business Central gehad; start een proefversie. Type Application in plaats van Delegated: de verkeerde van de twee lijsten is gebruikt.

registration-step-no-secret = Geen clientgeheim maken
    .where = “Certificates & secrets” blijft leeg.
    .why = De oude verbindingstekenreeks heeft geen plaats voor een geheim, maar Entra zou het verwachten.
    .verify = Onder “Client secrets” staat niets vermeld.
    .wrong = De aanmelding eindigt in AADSTS7000218, hoewel openbare clientstromen zijn toegestaan.

registration-step-secret = Een clientgeheim maken
    .where = “Certificates & secrets”, “New client secret”. Kopieer de waarde meteen; die wordt alleen nu getoond.
    .why = Business Central on-premises bewijst ermee dat het de app is.
    .verify = De waarde is bewaard in de wachtwoordkluis van de klant, en de einddatum is genoteerd.
    .wrong = “Secret ID” is gekopieerd in plaats van “Value”: de aanmelding eindigt in AADSTS7000215.

registration-step-consent = Beheerderstoestemming geven
    .where = “API permissions”, “Grant admin consent”, of het adres hieronder, geopend door de beheerder.
    .why = In de meeste organisaties kunnen mensen niet zelf voor deze machtigingen toestemming geven.
    .verify = Achter beide machtigingen staat een groene markering “Granted”.
    .wrong = De aanmelding eindigt in AADSTS65001 of vraagt om een beheerder (AADSTS90094). De rol Dynamics 365 Administrator is niet genoeg.

registration-step-enter-onprem = De registratie in Business Central invoeren
    .where = “Dataverse-verbinding instellen”: Client-id, Clientgeheim, omleidings-URL, Omgevings-URL. Zet daarna “Ingeschakeld” aan en meld u aan als beheerder van Dataverse.
    .why = Business Central bewaart ze voor elk bedrijf afzonderlijk.
    .verify = De omleidings-URL is teken voor teken gelijk aan het geregistreerde adres.
    .wrong = Er wordt steeds opnieuw om toestemming gevraagd: het eerste deel van de omleidings-URL verschilt van het adres in de browser.

registration-step-enter-legacy = De registratie in Business Central invoeren
    .where = “Microsoft Dynamics 365-verbinding instellen”: Verificatietype OAuth, daarna AppId en RedirectUri in “Verbindingstekenreeks”.
    .why = Zonder eigen AppId zou de voorbeeldapp van Microsoft worden gebruikt.
    .verify = “Verbinding testen” slaagt.
    .wrong = AADSTS700016: een andere AppId, of de registratie staat in een andere tenant.

registration-step-enter-desktop = De Application (client) ID in Jetbridge invoeren
    .where = Jetbridge, “Aanmelden en controles”.
    .why = Jetbridge meldt zich aan met deze registratie en met geen andere.
    .verify = Aanmelden opent de browser en komt terug.
    .wrong = De browser toont een fout die begint met AADSTS: plak die onder “Een fout uitleggen”.

registration-script-az = Vereist de Azure CLI en “az login” als iemand met de Entra-rol Application Developer of een hogere rol.
registration-script-m365 = Vereist CLI for Microsoft 365 en “m365 login” als iemand met de Entra-rol Application Developer of een hogere rol.
registration-script-graph-powershell = Vereist de modules Microsoft.Graph.Authentication en Microsoft.Graph.Applications, en iemand met de Entra-rol Application Developer of een hogere rol.
registration-script-repeat = Mag opnieuw worden uitgevoerd: wijzigt de registratie met deze naam in precies deze instellingen. Schrijft aan het eind de AppId.
registration-script-several = Meerdere registraties hebben deze naam. Verwijder de ongebruikte, of geef de AppId op.
registration-script-consent = Een beheerder geeft hier toestemming:
registration-script-bicep = Vereist dat bicepconfig.json de Microsoft Graph-extensie microsoftGraphV1 noemt. Een beheerder geeft daarna toestemming.
registration-script-bicep-second = Twee keer implementeren: eerst zonder legacyAppId, daarna met de AppId die de eerste implementatie schreef.
