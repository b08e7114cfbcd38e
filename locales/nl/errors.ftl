# Fouten van Entra, Dataverse, Business Central en Graph (reference/errors.json). De waarde zegt wat er is, .cause wat er hier
# waarschijnlijk achter zit, .step-1 en verder wat er moet gebeuren, op volgorde.

error-account-not-in-tenant = Het gekozen account staat niet in deze tenant.
    .cause = U hebt zich aangemeld met uw eigen of een persoonlijk account in plaats van dat voor deze klant.
    .step-1 = Kies “Use another account” en meld u aan met het account van de tenant van de klant.
    .step-2 = Hebt u daar geen account, vraag de klant dan u als gast uit te nodigen.

error-user-not-added = U bent niet aan deze tenant toegevoegd.
    .cause = De consultant is hier nog geen gast.
    .step-1 = Vraag de beheerder van de klant u als gast uit te nodigen en accepteer de uitnodiging.
    .step-2 = Meld u daarna opnieuw aan.

error-two-resources = Eén aanvraag noemde meer dan één resource.
    .cause = Dataverse en Business Central werden in één aanvraag gevraagd.
    .step-1 = Vraag één resource tegelijk: eerst Dataverse, dan Business Central.
    .step-2 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-scope-unfit = Het bereik werd niet geaccepteerd bij het inwisselen van de code.
    .cause = In de aanvraag ontbrak het bereik.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-scope-empty = Het bereik was leeg bij het inwisselen van de code.
    .cause = In de aanvraag ontbrak het bereik.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-resource-unknown = Deze tenant kent de resource niet: geen Dataverse-omgeving met dit adres, of geen Business Central.
    .cause = De omgevings-URL, de tenant of de cloud klopt niet, of Dataverse of Business Central is in deze tenant nooit gestart.
    .step-1 = Vergelijk de omgevings-URL letter voor letter met die in het Power Platform-beheercentrum.
    .step-2 = Controleer of de tenant en de cloud die van de klant zijn.
    .step-3 = Is Business Central of Dataverse in deze tenant nooit gebruikt, laat het of een proefversie dan eerst starten.

error-tenant-restricted = Het netwerk waarin u zit, staat alleen aanmelding bij bepaalde tenants toe, en niet bij deze.
    .cause = Een bedrijfsproxy blokkeert de aanmelding bij andere tenants.
    .step-1 = Verlaat dat netwerk, of vraag de IT-afdeling deze tenant toe te staan.

error-redirect-mismatch = De verzonden omleidings-URI staat niet in de app-registratie.
    .cause = “http://localhost” ontbreekt, staat onder “Web” of “Single-page application”, of verschilt in pad of hoofdletters.
    .step-1 = Open de app-registratie, “Authentication”.
    .step-2 = Voeg de omleidings-URI toe onder “Mobile and desktop applications”, precies zoals die is verzonden; pad en hoofdletters tellen.
    .step-3 = Verwijder die uit “Web” of “Single-page application” als die daar staat.

error-token-damaged = Het bewijs van de aanmelding is niet geaccepteerd.
    .cause = Het token was beschadigd, of de klok van de computer loopt niet gelijk.
    .step-1 = Meld u opnieuw aan.
    .step-2 = Komt het terug, zet dan de klok van de computer gelijk.

error-guest-pending = De uitnodiging als gast is nog niet geaccepteerd.
    .cause = De uitnodigingsmail is nog niet geopend.
    .step-1 = Open de uitnodigingsmail en accepteer die.
    .step-2 = Meld u opnieuw aan.

error-user-of-other-provider = Het account hoort bij een andere organisatie en staat niet in deze tenant.
    .cause = Er is een persoonlijk account of een van een andere tenant gekozen.
    .step-1 = Kies het account dat bij de tenant van de klant hoort.
    .step-2 = Of laat dit account als gast uitnodigen.

error-account-type = Een account van dit type kan zich hier niet aanmelden.
    .cause = Er is een persoonlijk account gebruikt in een app voor werkaccounts.
    .step-1 = Meld u aan met een werk- of schoolaccount.

error-cross-tenant-outbound = Een beleid van uw eigen tenant laat u niet in deze tenant werken.
    .cause = De organisatie van de partner of de klant blokkeert werken tussen tenants.
    .step-1 = Vraag de beheerder die het bericht noemt de toegang toe te staan: die van uw eigen tenant voor uitgaand, die van de klant voor inkomend.

error-cross-tenant-inbound = Een beleid van de tenant van de klant laat u niet toe.
    .cause = De organisatie van de partner of de klant blokkeert werken tussen tenants.
    .step-1 = Vraag de beheerder die het bericht noemt de toegang toe te staan: die van uw eigen tenant voor uitgaand, die van de klant voor inkomend.

error-domain-characters = Het domein van de tenant bevat tekens die in een domein niet voorkomen.
    .cause = Een typefout in het domein van de tenant.
    .step-1 = Verbeter het domein van de tenant.

error-passing = De aanmeldingsservice van Microsoft kon zojuist niet antwoorden.
    .cause = De service van Microsoft had een tijdelijk probleem.
    .step-1 = Wacht enkele minuten en probeer het opnieuw.

error-user-unknown = Deze gebruiker bestaat niet in deze tenant.
    .cause = De gebruikersnaam is verkeerd getypt, de tenant klopt niet, of de gebruiker is nog niet gemaakt omdat de lijst niet is geïmporteerd.
    .step-1 = Controleer de gebruikersnaam op typefouten.
    .step-2 = Controleer de tenant.
    .step-3 = Komt de gebruiker uit de importlijst, importeer die dan eerst en wacht tot het account bestaat.

error-account-locked = Het account is vergrendeld, of de aanmelding kwam van een adres met een slechte reputatie.
    .cause = Te veel pogingen, of een VPN.
    .step-1 = Wacht, of laat de beheerder het account deblokkeren.
    .step-2 = Verlaat de VPN en probeer het opnieuw.

error-password-expired = Het wachtwoord is verlopen.
    .cause = Een nieuw account met een tijdelijk wachtwoord dat nooit is gewijzigd.
    .step-1 = Meld u één keer met dit account aan bij Microsoft 365 en stel daar een nieuw wachtwoord in.
    .step-2 = Meld u daarna hier opnieuw aan.

error-password-expired-on-premises = Het wachtwoord in de eigen directory van de klant is verlopen.
    .cause = Een nieuw account met een tijdelijk wachtwoord dat nooit is gewijzigd.
    .step-1 = Meld u één keer met dit account aan bij Microsoft 365 en stel daar een nieuw wachtwoord in.
    .step-2 = Meld u daarna hier opnieuw aan.

error-password-none = Dit account heeft geen wachtwoord in de directory.
    .cause = Het account meldt zich aan via een andere service of zonder wachtwoord, maar er zijn gebruikersnaam en wachtwoord verzonden.
    .step-1 = Meld u aan in de browser: er is geen wachtwoord om te verzenden.

error-user-disabled = Aanmelden is voor dit account geblokkeerd.
    .cause = De aanmelding van de integratiegebruiker is geblokkeerd.
    .step-1 = Hef in het Microsoft 365-beheercentrum de blokkering van de aanmelding voor dit account op.

error-session-none = Er is niemand aangemeld die zonder vragen kan worden gebruikt.
    .cause = Er is een stille aanmelding geprobeerd zonder sessie.
    .step-1 = Meld u aan in de browser.

error-tenant-none = Het is niet duidelijk welke tenant bedoeld is.
    .cause = De aanmelding noemde geen tenant, of een domein dat niet bestaat.
    .step-1 = Vul de id van de tenant in, of een van de geverifieerde domeinen.

error-mfa-enrol = Er moet eerst een tweede factor worden ingesteld.
    .cause = Een nieuw account.
    .step-1 = Rond het instellen van de beveiligingsgegevens in de browser af.
    .step-2 = Meld u opnieuw aan.

error-mfa-required = Er is een tweede factor vereist.
    .cause = Een beleid vraagt erom, en een opgeslagen aanmelding of een met gebruikersnaam en wachtwoord kan die niet geven.
    .step-1 = Meld u aan in de browser en beantwoord de tweede factor.
    .step-2 = Voor de integratiegebruiker van een verbinding met wachtwoord: laat die van het beleid uitsluiten, of stap over op een registratie in Entra.

error-mfa-expired = De tweede factor moet opnieuw worden gegeven.
    .cause = Een beleid laat die verlopen.
    .step-1 = Meld u aan in de browser.

error-page-expired = De aanmeldingspagina heeft te lang opengestaan.
    .cause = Er is te lang op de pagina gewacht.
    .step-1 = Start de aanmelding opnieuw.

error-device-required = Alleen een apparaat dat de organisatie kent, mag zich aanmelden.
    .cause = De laptop wordt niet door de organisatie van de klant beheerd.
    .step-1 = Gebruik een apparaat dat de organisatie van de klant beheert.
    .step-2 = Gebruik de eigen browser van het systeem.
    .step-3 = Vraag de beheerder van de klant om een uitzondering.

error-user-not-assigned = De app moet aan gebruikers worden toegewezen, en deze hoort daar niet bij.
    .cause = “Assignment required” staat aan voor de bedrijfstoepassing.
    .step-1 = Open de app onder “Enterprise applications”, “Users and groups”.
    .step-2 = Wijs de gebruiker of een groep toe, of zet “Assignment required” op No.

error-password-wrong = Gebruikersnaam of wachtwoord klopt niet.
    .cause = Een typefout, of een oud wachtwoord in een opgeslagen verbindingstekenreeks.
    .step-1 = Voer gebruikersnaam en wachtwoord opnieuw in.
    .step-2 = Wordt een opgeslagen verbindingstekenreeks gebruikt, vervang dan het wachtwoord daarin.

error-conditional-access = Een beleid voor voorwaardelijke toegang blokkeert deze aanmelding.
    .cause = Plaats, apparaat, app of manier van aanmelden (zoals een apparaatcode) is niet toegestaan.
    .step-1 = Laat de beheerder van de klant de details van het bericht zien; die vindt het beleid in het aanmeldingslogboek met de correlatie-id.
    .step-2 = Laat plaats, apparaat of app toestaan, of meld u aan waar het beleid dat toestaat.

error-session-revoked = De eerdere aanmelding is beëindigd.
    .cause = Het wachtwoord is gewijzigd, of de sessie is ingetrokken.
    .step-1 = Meld u opnieuw aan.

error-interrupt = De browser stelt nog één vraag.
    .cause = Dit hoort bij de gewone gang van zaken.
    .step-1 = Ga verder in de browser.

error-challenge-size = De code-challenge van de aanmelding heeft de verkeerde grootte.
    .cause = Een fout in hoe Jetbridge een aanmelding bewijst (PKCE).
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-verifier-mismatch = De verifier hoort niet bij deze aanmelding.
    .cause = Het bewijs is verloren gegaan of verwisseld tussen twee pogingen.
    .step-1 = Start de aanmelding opnieuw.
    .step-2 = Komt het terug, meld het dan aan de makers van Jetbridge, met de correlatie-id.

error-external-challenge = De controle van een andere aanbieder moet worden doorlopen.
    .cause = De tweede factor wordt door een derde partij gegeven.
    .step-1 = Meld u aan in de browser en doorloop die controle.

error-single-tenant = De app is voor één tenant geregistreerd, maar het algemene adres is gebruikt.
    .cause = De registratie geldt voor één tenant.
    .step-1 = Vul de id van de tenant in, of een van de geverifieerde domeinen.
    .step-2 = Of maak de registratie multitenant.

error-loop = Dezelfde aanvraag is te vaak herhaald.
    .cause = Een programma herhaalt een aanvraag die niet kan slagen.
    .step-1 = Probeer het enkele minuten niet.
    .step-2 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-account-not-in-directory = Het account staat niet in de directory.
    .cause = De tenant klopt niet, of de gebruiker bestaat nog niet.
    .step-1 = Controleer de gebruikersnaam en de tenant.
    .step-2 = Komt de gebruiker uit de importlijst, maak die dan eerst.

error-security-policy = Een beveiligingsbeleid van de tenant verbiedt deze app of deze manier van aanmelden.
    .cause = Een beleid voor apps, of beveiligingsstandaarden die gebruikersnaam en wachtwoord zonder browser verbieden.
    .step-1 = Meld u aan in de browser.
    .step-2 = Blijft het, vraag de beheerder dan welk beleid het is.

error-device-managed = Het apparaat moet door de organisatie worden beheerd.
    .cause = De laptop wordt niet door de organisatie van de klant beheerd.
    .step-1 = Gebruik een apparaat dat de organisatie van de klant beheert.
    .step-2 = Vraag de beheerder van de klant om een uitzondering.

error-risk = Het account wordt als risicovol gezien.
    .cause = Identiteitsbeveiliging heeft het tegengehouden.
    .step-1 = Vraag de beheerder het risico van het account te bekijken en op te heffen.

error-code-used = De code van deze aanmelding is al gebruikt.
    .cause = De browser kwam twee keer terug, of een aanvraag is na een time-out herhaald.
    .step-1 = Start de aanmelding opnieuw.
    .step-2 = Komt het terug, meld het dan aan de makers van Jetbridge, met de correlatie-id.

error-consent-missing = Niemand heeft nog toestemming gegeven voor deze machtiging.
    .cause = Het eerste gebruik, of een nieuwe machtiging.
    .step-1 = Meld u aan in de browser en accepteer de machtigingen.
    .step-2 = Mogen gebruikers geen toestemming geven, stuur het adres voor beheerderstoestemming dan naar een beheerder.

error-microsofts-own-app = De AppId is van Microsoft zelf en kan hier geen toestemming krijgen.
    .cause = De id van een app van Microsoft is ingevuld.
    .step-1 = Maak een eigen app-registratie en gebruik de AppId daarvan.

error-consent-declined = De toestemming is in de browser geweigerd.
    .cause = “Cancel” is gekozen.
    .step-1 = Meld u opnieuw aan en accepteer.

error-app-misconfigured = De app-registratie vermeldt een gevraagde machtiging niet, of niemand heeft daar toestemming voor gegeven.
    .cause = De machtiging ontbreekt, of de toestemming ervoor.
    .step-1 = Open de app-registratie, “API permissions”.
    .step-2 = Voeg de ontbrekende gedelegeerde machtiging toe.
    .step-3 = Geef beheerderstoestemming.

error-not-subscribed = De organisatie heeft geen abonnement op deze service.
    .cause = Er is geen licentie voor Business Central of Dataverse in deze tenant.
    .step-1 = Laat de service in deze tenant kopen, of een proefversie starten.
    .step-2 = Geef daarna toestemming.

error-resource-removed = De resource bestaat niet meer.
    .cause = De omgeving is verwijderd.
    .step-1 = Controleer of de omgeving nog bestaat.
    .step-2 = Vergelijk de omgevings-URL letter voor letter met die in het Power Platform-beheercentrum.

error-resource-not-requested = De app-registratie vraagt niet om deze API.
    .cause = Slechts een van de twee API’s staat in de registratie.
    .step-1 = Open de app-registratie, “API permissions”.
    .step-2 = Voeg de ontbrekende API toe als gedelegeerde machtiging.
    .step-3 = Geef toestemming.

error-grant-damaged = De opgeslagen aanmelding wordt niet geaccepteerd.
    .cause = Die is beschadigd, of hoort bij een andere app.
    .step-1 = Meld u opnieuw aan.

error-app-disabled = De app is in deze tenant uitgeschakeld.
    .cause = “Enabled for users to sign-in” staat op No.
    .step-1 = Open de app onder “Enterprise applications” en zet “Enabled for users to sign-in” op Yes.

error-code-other-tenant = De code is bij een andere tenant ingewisseld dan waarvoor die is uitgegeven.
    .cause = Twee manieren om de tenant te noemen zijn door elkaar gebruikt.
    .step-1 = Begin opnieuw, met één en dezelfde tenant van begin tot eind.
    .step-2 = Komt het terug, meld het dan aan de makers van Jetbridge, met de correlatie-id.

error-client-unfit = De app kon niet bewijzen wie die is.
    .cause = De registratie is van het type Web en werkt met een geheim.
    .step-1 = Voor een desktop- of oudere registratie: zet de omleidings-URI onder “Mobile and desktop applications” en gebruik geen geheim.
    .step-2 = Voor de on-premises registratie: maak een nieuw geheim en voer dat in Business Central in.

error-secret-wrong = Het clientgeheim klopt niet.
    .cause = De registratie is van het type Web en werkt met een geheim.
    .step-1 = Voor een desktop- of oudere registratie: zet de omleidings-URI onder “Mobile and desktop applications” en gebruik geen geheim.
    .step-2 = Voor de on-premises registratie: maak een nieuw geheim en voer dat in Business Central in.

error-secret-expired = Het clientgeheim is verlopen.
    .cause = De registratie is van het type Web en werkt met een geheim.
    .step-1 = Voor een desktop- of oudere registratie: zet de omleidings-URI onder “Mobile and desktop applications” en gebruik geen geheim.
    .step-2 = Voor de on-premises registratie: maak een nieuw geheim en voer dat in Business Central in.

error-app-unknown = De app is in deze tenant niet bekend.
    .cause = De AppId, de tenant of de cloud klopt niet, of de registratie is zo nieuw dat die nog niet overal bekend is.
    .step-1 = Vergelijk de AppId met de app-registratie.
    .step-2 = Controleer of de tenant en de cloud die van de klant zijn.
    .step-3 = Is de registratie nieuw, wacht dan een minuut.

error-secret-on-public = Er is een geheim verzonden, hoewel de app een openbare client is.
    .step-1 = Verzend geen geheim bij deze registratie.
    .step-2 = Komt het terug, meld het dan aan de makers van Jetbridge, met de correlatie-id.

error-grant-unsupported = De registratie staat deze manier van aanmelden niet toe.
    .cause = Apparaatcodes zijn niet toegestaan.
    .step-1 = Open de app-registratie, “Authentication”.
    .step-2 = Zet “Allow public client flows” op Yes.

error-redirect-unfit = De omleidings-URI is niet de geregistreerde.
    .cause = “http://localhost” ontbreekt, staat onder een ander platform, of verschilt in pad of hoofdletters.
    .step-1 = Open de app-registratie, “Authentication”.
    .step-2 = Maak de omleidings-URI gelijk aan de verzonden URI.

error-response-type = De registratie staat dit type antwoord niet toe.
    .cause = Er is een type antwoord gevraagd dat alleen webapps gebruiken.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-sign-in-expired = De opgeslagen aanmelding is verlopen.
    .cause = De gewone gang van zaken; gebeurt het elke dag, dan is de omleidings-URI als single-page application geregistreerd.
    .step-1 = Meld u opnieuw aan.
    .step-2 = Gebeurt het elke dag, verplaats de omleidings-URI dan van “Single-page application” naar “Mobile and desktop applications”.

error-sign-in-unused = De opgeslagen aanmelding is verlopen omdat die niet is gebruikt.
    .cause = De gewone gang van zaken; gebeurt het elke dag, dan is de omleidings-URI als single-page application geregistreerd.
    .step-1 = Meld u opnieuw aan.
    .step-2 = Gebeurt het elke dag, verplaats de omleidings-URI dan van “Single-page application” naar “Mobile and desktop applications”.

error-sign-in-frequency = Een beleid vraagt om een nieuwe aanmelding.
    .cause = De gewone gang van zaken; gebeurt het elke dag, dan is de omleidings-URI als single-page application geregistreerd.
    .step-1 = Meld u opnieuw aan.
    .step-2 = Gebeurt het elke dag, verplaats de omleidings-URI dan van “Single-page application” naar “Mobile and desktop applications”.

error-sign-in-single-page = De opgeslagen aanmelding van een single-page application is na 24 uur beëindigd.
    .cause = De gewone gang van zaken; gebeurt het elke dag, dan is de omleidings-URI als single-page application geregistreerd.
    .step-1 = Meld u opnieuw aan.
    .step-2 = Gebeurt het elke dag, verplaats de omleidings-URI dan van “Single-page application” naar “Mobile and desktop applications”.

error-scope-invalid = Het bereik van de aanvraag wordt niet geaccepteerd.
    .cause = Een typefout, http in plaats van https, of iets achter de naam van de machtiging.
    .step-1 = Controleer de omgevings-URL: https, het eigen adres van de omgeving, niets erachter.
    .step-2 = Komt het terug, meld het dan aan de makers van Jetbridge, met de correlatie-id.

error-device-pending = De code is nog niet in de browser ingevoerd.
    .cause = Dit hoort bij de gewone gang van zaken.
    .step-1 = Wacht terwijl de code wordt ingevoerd.

error-device-code-wrong = De apparaatcode is niet bekend.
    .cause = Een fout in Jetbridge.
    .step-1 = Vraag een nieuwe code aan en voer die in de browser in.
    .step-2 = Komt het terug, meld het dan aan de makers van Jetbridge, met de correlatie-id.

error-device-code-expired = De apparaatcode is verlopen.
    .cause = Er is te lang gewacht.
    .step-1 = Vraag een nieuwe code aan en voer die op tijd in.

error-interaction = Iemand moet iets beantwoorden.
    .step-1 = Meld u aan in de browser.

error-secret-demanded = Entra vraagt een geheim en ziet de app dus niet als desktop-app.
    .cause = De omleidings-URI is onder “Web” geregistreerd, of “Allow public client flows” staat op No.
    .step-1 = Open de app-registratie, “Authentication”.
    .step-2 = Zet de omleidings-URI onder “Mobile and desktop applications”, en niet onder “Web” of “Single-page application”.
    .step-3 = Zet “Allow public client flows” op Yes.

error-pass-through-agent = De eigen aanmeldingsagent van de klant antwoordt niet.
    .cause = De aanmeldingsagent in het eigen netwerk van de klant werkt niet.
    .step-1 = Meld het aan de IT-afdeling van de klant.

error-windows-user-differs = Windows bood een ander account aan dan u hebt gekozen.
    .cause = De aangemelde Windows-gebruiker is iemand anders.
    .step-1 = Kies bij de vraag het gewenste account.

error-tenant-unknown = Deze tenant bestaat niet.
    .cause = Een typefout in naam of id van de tenant, of de verkeerde cloud.
    .step-1 = Verbeter de naam of id van de tenant.
    .step-2 = Controleer de cloud.

error-hint-conflict = De aanvraag noemde de gebruiker op twee manieren die elkaar uitsluiten.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-own-permission = De app heeft geen machtiging om mensen aan te melden.
    .cause = Niemand heeft toestemming gegeven voor “User.Read” van Microsoft Graph.
    .step-1 = Voeg de gedelegeerde machtiging “User.Read” van Microsoft Graph aan de registratie toe.
    .step-2 = Geef toestemming.

error-own-scope = De app vroeg een token voor zichzelf.
    .cause = Het bereik noemt de eigen id van de app.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-field-missing = Een verplicht deel van de aanvraag ontbrak.
    .cause = Een fout in hoe de aanvraag is geschreven.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-query-too-long = De aanvraag is te lang.
    .cause = Er zijn te veel machtigingen tegelijk gevraagd.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-tenant-undetermined = Uit de aanvraag viel geen tenant op te maken.
    .step-1 = Vul de id van de tenant in, of een van de geverifieerde domeinen.

error-request-malformed = De aanvraag heeft een verkeerde vorm.
    .cause = Een fout in hoe de aanvraag is geschreven.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-grant-on-common = Deze manier van aanmelden vraagt het eigen adres van de tenant.
    .cause = Een apparaatcode, of gebruikersnaam en wachtwoord, op het algemene adres.
    .step-1 = Vul de id van de tenant in, of een van de geverifieerde domeinen.

error-single-page-only = Alleen een single-page application mag een code vanaf een webpagina inwisselen.
    .cause = De code is door een webpagina ingewisseld, of de omleidings-URI is als single-page application geregistreerd.
    .step-1 = Open de app-registratie, “Authentication”.
    .step-2 = Zet de omleidings-URI onder “Mobile and desktop applications”, en niet onder “Web” of “Single-page application”.

error-single-page-registered = De omleidings-URI hoort bij een single-page application; een desktop-app kan de codes niet inwisselen.
    .cause = De code is door een webpagina ingewisseld, of de omleidings-URI is als single-page application geregistreerd.
    .step-1 = Open de app-registratie, “Authentication”.
    .step-2 = Zet de omleidings-URI onder “Mobile and desktop applications”, en niet onder “Web” of “Single-page application”.

error-work-accounts-only = De app is alleen voor werk- en schoolaccounts.
    .cause = Er is een persoonlijk account gebruikt.
    .step-1 = Meld u aan met een werk- of schoolaccount.

error-other-cloud = De tenant hoort bij een andere cloud van Microsoft.
    .cause = De tenant staat in een nationale cloud.
    .step-1 = Kies de cloud waar de tenant bij hoort.

error-tenant-throttled = Aan de tenant wordt op dit moment te veel gevraagd.
    .step-1 = Wacht enkele minuten en probeer het opnieuw.

error-get-instead-of-post = De aanvraag kwam op een manier die de service niet accepteert.
    .cause = Er is in de browser op “Terug” gedrukt, of er is een fout.
    .step-1 = Start de aanmelding opnieuw, zonder in de browser terug te gaan.
    .step-2 = Komt het terug, meld het dan aan de makers van Jetbridge, met de correlatie-id.

error-external-not-in-tenant = Het account van een andere organisatie staat niet in deze tenant.
    .cause = Het verkeerde account is gekozen.
    .step-1 = Kies een account van deze tenant, of laat het account uitnodigen.

error-consent-forbidden = Wie zich heeft aangemeld, mag deze toestemming niet geven.
    .cause = Het vastleggen van de toestemming is geweigerd.
    .step-1 = Vraag een beheerder die toestemming mag geven.

error-admin-consent = Een beheerder moet toestemming geven.
    .cause = Gebruikers van deze tenant mogen zelf geen toestemming geven.
    .step-1 = Stuur het adres voor beheerderstoestemming naar een beheerder.
    .step-2 = Meld u na de toestemming opnieuw aan.

error-admin-consent-request = Een beheerder moet toestemming geven; vanuit de browser kan een verzoek worden verzonden.
    .cause = Gebruikers van deze tenant mogen zelf geen toestemming geven.
    .step-1 = Stuur het adres voor beheerderstoestemming naar een beheerder.
    .step-2 = Meld u na de toestemming opnieuw aan.

error-delegated-admin = De app is niet toegestaan voor gedelegeerd beheer.
    .cause = U werkt als partner in de tenant van de klant.
    .step-1 = Laat de beheerder van de klant in de tenant van de klant toestemming voor de app geven.

error-reply-address-none = Er is geen adres gegeven om naar terug te keren.
    .cause = De registratie heeft geen omleidings-URI.
    .step-1 = Open de app-registratie, “Authentication”.
    .step-2 = Voeg http://localhost toe onder “Mobile and desktop applications”.

error-reply-address-unregistered = De app-registratie heeft geen adres om naar terug te keren.
    .cause = De registratie heeft geen omleidings-URI.
    .step-1 = Open de app-registratie, “Authentication”.
    .step-2 = Voeg http://localhost toe onder “Mobile and desktop applications”.

error-resource-parameter = De parameter “resource” is niet bekend bij versie 2 van de service.
    .cause = Een gewoonte uit versie 1.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-user-code-empty = Er is geen code ingevoerd.
    .cause = Aanmelden met een apparaatcode.
    .step-1 = Vraag een nieuwe code aan en voer die in de browser in.

error-user-code-used = De code is al gebruikt.
    .cause = Aanmelden met een apparaatcode.
    .step-1 = Vraag een nieuwe code aan en voer die in de browser in.

error-not-on-common = De resource of de app is niet bereikbaar via het algemene adres.
    .cause = De aanmelding gebruikte het algemene adres in plaats van dat van de tenant.
    .step-1 = Vul de id van de tenant in, of een van de geverifieerde domeinen.

error-device-disabled = Het apparaat is in de directory uitgeschakeld.
    .cause = Een laptop die verloren of afgedankt is.
    .step-1 = Vraag de IT-afdeling van de klant het apparaat weer in te schakelen, of gebruik een ander.

error-slow-down = Er is te vaak om het antwoord gevraagd.
    .cause = De tijd tussen twee vragen is te kort.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-declined = De aanmelding is in de browser geweigerd.
    .cause = “No” is gekozen.
    .step-1 = Vraag een nieuwe code aan en accepteer.

error-access-denied = Iemand heeft geweigerd.
    .cause = De aanmelding of de beheerderstoestemming is bij de vraag geweigerd.
    .step-1 = Meld u opnieuw aan en accepteer, of vraag een beheerder.

error-invalid-grant = De opgeslagen aanmelding of de code wordt niet geaccepteerd.
    .cause = Die is ingetrokken, verlopen, of hoort bij een andere app.
    .step-1 = Meld u aan in de browser.

error-interaction-required = Iemand moet iets beantwoorden.
    .cause = Een tweede factor, een beleid of een toestemming.
    .step-1 = Meld u aan in de browser.

error-login-required = Niemand is aangemeld.
    .cause = Aanmelden zonder vragen is niet mogelijk.
    .step-1 = Meld u aan in de browser.

error-consent-required = Er ontbreekt een toestemming.
    .cause = Het eerste gebruik, of een nieuwe machtiging.
    .step-1 = Meld u aan in de browser en accepteer, of laat een beheerder toestemming geven.

error-unauthorized-client = De app-registratie mag dit niet.
    .cause = Een instelling van de registratie.
    .step-1 = Controleer de app-registratie in de ruimte App-registratie.

error-invalid-client = De eigen referenties van de app worden niet geaccepteerd.
    .cause = Een geheim bij een openbare client, of het platform “Web”.
    .step-1 = Controleer de app-registratie in de ruimte App-registratie.

error-invalid-resource = De resource is hier niet bekend.
    .cause = De omgevings-URL of de tenant klopt niet.
    .step-1 = Vergelijk de omgevings-URL letter voor letter met die in het Power Platform-beheercentrum.
    .step-2 = Controleer of de tenant en de cloud die van de klant zijn.

error-invalid-scope = Het bereik wordt niet geaccepteerd.
    .cause = Het is verkeerd getypt, of de registratie mist de machtiging.
    .step-1 = Vergelijk de omgevings-URL letter voor letter met die in het Power Platform-beheercentrum.
    .step-2 = Open de app-registratie, “API permissions”.

error-invalid-request = De aanvraag heeft een verkeerde vorm.
    .cause = Een fout, of een verkeerde instelling.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-unsupported-grant = Deze manier van aanmelden is niet toegestaan.
    .cause = “Allow public client flows” staat op No.
    .step-1 = Open de app-registratie, “Authentication”.
    .step-2 = Zet “Allow public client flows” op Yes.

error-unsupported-response = Dit type antwoord is niet toegestaan.
    .cause = Een fout in hoe de aanvraag is geschreven.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-service-busy = De aanmeldingsservice is bezet.
    .cause = De service van Microsoft had een tijdelijk probleem.
    .step-1 = Wacht zo lang als de service vraagt en probeer het opnieuw.

error-service-failed = De aanmeldingsservice gaf een fout.
    .cause = De service van Microsoft had een tijdelijk probleem.
    .step-1 = Wacht zo lang als de service vraagt en probeer het opnieuw.

error-dv-token-refused = Dataverse accepteert het token niet.
    .cause = Het is voor een andere service gemaakt, of de klok van de computer loopt niet gelijk.
    .step-1 = Meld u aan voor deze omgeving.
    .step-2 = Controleer de klok van de computer.

error-dv-token-expired = De aanmelding is verlopen.
    .cause = Het token was te oud.
    .step-1 = Meld u opnieuw aan.

error-dv-not-a-member = De gebruiker is geen lid van deze omgeving.
    .cause = De gebruiker is niet toegevoegd, heeft geen licentie of beveiligingsrol, wordt door de beveiligingsgroep van de omgeving buitengehouden, is nog niet gesynchroniseerd, of het adres is van een andere omgeving.
    .step-1 = Vergelijk de omgevings-URL letter voor letter met die in het Power Platform-beheercentrum.
    .step-2 = Voeg de gebruiker toe in het Power Platform-beheercentrum.
    .step-3 = Geef een licentie en een beveiligingsrol, en controleer de beveiligingsgroep van de omgeving.
    .step-4 = Wacht enkele minuten en probeer het opnieuw.

error-dv-directory = Dataverse kon de gebruiker niet in Entra opzoeken.
    .cause = Entra antwoordde niet, of kent de gebruiker niet.
    .step-1 = Wacht enkele minuten en probeer het opnieuw.
    .step-2 = Blijft het, controleer dan of de gebruiker in Entra bestaat.

error-dv-privilege = Er ontbreekt een bevoegdheid; het bericht noemt die.
    .cause = Wie zich heeft aangemeld, mag gebruikers, rollen of oplossingen niet lezen.
    .step-1 = Laat iemand met de rol System Administrator of System Customizer de controles uitvoeren.
    .step-2 = Tot dan tellen deze controles als niet uitgevoerd, niet als mislukt.

error-dv-record-right = Er is geen recht op deze record.
    .cause = Rechten worden per record gegeven.
    .step-1 = Gebruik een account met een ruimere rol.

error-dv-access-denied = De toegang is geweigerd.
    .step-1 = Controleer de beveiligingsrollen van wie zich heeft aangemeld.

error-dv-app-restricted = De omgeving laat alleen vermelde apps Dataverse gebruiken.
    .cause = Een beleid van toegestane apps.
    .step-1 = Laat de AppId aan de toegestane apps van de omgeving toevoegen.

error-dv-administration-mode = De omgeving staat in de beheermodus.
    .cause = Alleen beheerders mogen verbinding maken.
    .step-1 = Zet de beheermodus uit, of wacht tot het onderhoud voorbij is.

error-dv-no-roles = De gebruiker heeft geen beveiligingsrol in deze omgeving.
    .cause = Een nieuwe gebruiker of een nieuwe omgeving.
    .step-1 = Geef de gebruiker een beveiligingsrol.

error-dv-record-unknown = De record bestaat niet.
    .cause = De id klopt niet.
    .step-1 = Controleer de id.

error-dv-segment = Dataverse kent dit adres niet.
    .cause = Een typefout, of een andere versie van de service.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-dv-query = Dataverse begrijpt de vraag niet.
    .cause = Een kolom die deze omgeving niet heeft, of een optie die ze niet ondersteunt.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-dv-argument = Dataverse accepteert een waarde in de vraag niet.
    .cause = Een fout in hoe de aanvraag is geschreven.
    .step-1 = Bewaar de id van de aanvraag en meld het aan de makers van Jetbridge.

error-dv-unexpected = Dataverse gaf een onverwachte fout.
    .cause = De service van Microsoft had een tijdelijk probleem.
    .step-1 = Wacht enkele minuten en probeer het opnieuw.
    .step-2 = Blijft het, meld het dan met de id van de aanvraag.

error-dv-plugin = Een aanpassing van de omgeving gaf een fout.
    .cause = Een eigen plug-in van de klant.
    .step-1 = Laat het bericht zien aan wie de aanpassingen beheert.

error-dv-duplicate = Er bestaat al een record met deze sleutel.
    .cause = Niet te verwachten bij lezen.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-dv-throttled-requests = Dataverse is meer dan 6.000 keer in vijf minuten gevraagd.
    .cause = Er is te veel in te korte tijd gevraagd.
    .step-1 = Wacht zo lang als de service vraagt en probeer het opnieuw.
    .step-2 = Laat andere programma’s van dezelfde gebruiker pauzeren.

error-dv-throttled-time = Dataverse heeft binnen vijf minuten meer dan 20 minuten voor deze gebruiker gewerkt.
    .cause = Er is te veel in te korte tijd gevraagd.
    .step-1 = Wacht zo lang als de service vraagt en probeer het opnieuw.
    .step-2 = Voer minder controles tegelijk uit.

error-dv-throttled-concurrent = Dataverse kreeg meer dan 52 vragen tegelijk.
    .cause = Er is te veel in te korte tijd gevraagd.
    .step-1 = Wacht zo lang als de service vraagt en probeer het opnieuw.
    .step-2 = Voer minder controles tegelijk uit.

error-dv-unavailable = Dataverse is niet beschikbaar.
    .cause = De service van Microsoft had een tijdelijk probleem.
    .step-1 = Probeer het opnieuw, hooguit drie keer.

error-dns-or-tls = De hostnaam bestaat niet, of het certificaat past niet.
    .cause = De omgevings-URL is verkeerd getypt, of de omgeving is verwijderd.
    .step-1 = Vergelijk de omgevings-URL letter voor letter met die in het Power Platform-beheercentrum.

error-bc-token-refused = Business Central accepteert de aanmelding niet.
    .cause = Het token is voor een andere service, de gebruiker is niet bekend in Business Central, of de app is daar niet geregistreerd.
    .step-1 = Meld u aan als gebruiker met een licentie voor Business Central.
    .step-2 = Laat in Business Central de gebruikers vanuit Microsoft 365 bijwerken.

error-bc-audience = Business Central ziet het token aan voor dat van een andere service.
    .cause = Er is een token voor een andere Dynamics-service verzonden.
    .step-1 = Meld u opnieuw aan.
    .step-2 = Komt het terug, meld het dan aan de makers van Jetbridge, met de correlatie-id.

error-bc-unauthorised = Business Central weigerde, hoewel de aanmelding is gelukt.
    .cause = Geen licentie voor Business Central, of geen machtigingensets.
    .step-1 = Geef de gebruiker een licentie.
    .step-2 = Geef de gebruiker machtigingensets in Business Central.

error-bc-permission = De gebruiker mist een machtiging in Business Central.
    .cause = De machtigingensets dekken dit niet.
    .step-1 = Geef de machtigingensets die het bericht noemt.

error-bc-admin-centre = Het Business Central-beheercentrum weigert.
    .cause = Wie zich heeft aangemeld, is geen beheerder van Business Central, of heeft zich zonder gedelegeerd beheer aangemeld.
    .step-1 = Gebruik de gewone lijst met omgevingen.
    .step-2 = Of meld u aan als beheerder van Business Central.

error-bc-environment = De Business Central-omgeving bestaat niet.
    .cause = De naam is verkeerd getypt of heeft andere hoofdletters, de omgeving is verwijderd, of de tenant klopt niet.
    .step-1 = Kies de omgeving uit de lijst.

error-bc-segment = Business Central kent dit adres niet.
    .cause = Het pad of de versie van de service klopt niet.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-bc-company = Het bedrijf bestaat niet.
    .cause = De id of de naam klopt niet.
    .step-1 = Kies het bedrijf uit de lijst.

error-bc-not-found = Business Central heeft niets gevonden.
    .cause = De id of naam van het bedrijf klopt niet, of de vraag.
    .step-1 = Kies het bedrijf uit de lijst.

error-bc-request = Business Central accepteert de vraag niet.
    .cause = De vraag, of een regel van deze Business Central.
    .step-1 = Lees het bericht dat erbij hoort.
    .step-2 = Komt het terug, meld het dan aan de makers van Jetbridge, met de correlatie-id.

error-bc-address = Business Central accepteert het adres niet.
    .cause = Een fout in hoe de aanvraag is geschreven.
    .step-1 = Meld het aan de makers van Jetbridge, met de correlatie-id; u kunt hier zelf niets aan doen.

error-bc-business-rule = Een regel van deze Business Central heeft geweigerd.
    .cause = De eigen inrichting van de klant.
    .step-1 = Lees het bericht dat erbij hoort.

error-bc-environment-down = De Business Central-omgeving is niet beschikbaar.
    .cause = Die wordt bijgewerkt, of is gestopt.
    .step-1 = Wacht enkele minuten en probeer het opnieuw.
    .step-2 = Bekijk de omgeving in het Business Central-beheercentrum.

error-bc-failed = Business Central gaf een fout.
    .step-1 = Wacht enkele minuten en probeer het opnieuw.

error-bc-too-long = Business Central heeft langer gewerkt dan mag.
    .cause = Er is te veel tegelijk gevraagd.
    .step-1 = Voer minder controles tegelijk uit.
    .step-2 = Wacht enkele minuten en probeer het opnieuw.

error-bc-throttled = Te veel vragen van deze gebruiker tegelijk.
    .cause = Meer dan 6.000 in vijf minuten, of meer dan vijf tegelijk.
    .step-1 = Wacht enkele minuten en probeer het opnieuw.
    .step-2 = Voer minder controles tegelijk uit.

error-bc-passing = Business Central is op dit moment niet beschikbaar.
    .step-1 = Wacht zo lang als de service vraagt en probeer het opnieuw.

error-graph-permission = Microsoft Graph weigert: er ontbreekt een machtiging.
    .cause = Een optionele controle vraagt toestemming van een beheerder.
    .step-1 = Laat de optionele controle uit, of laat een beheerder toestemming geven.

error-graph-unknown = De directory kent dit object niet.
    .cause = De gebruikersnaam is niet bekend in deze tenant.
    .step-1 = Controleer de gebruikersnaam.

## Wie iets doet

error-owner-user = Wie zich aanmeldt
error-owner-customer-admin = De beheerder van de klant
error-owner-dynamics-admin = De Dynamics-beheerder
error-owner-consultant = U
error-owner-jetbridge = De makers van Jetbridge
error-owner-wait = Nu niemand; wachten

## Het bericht om te verzenden, alinea voor alinea

error-letter-greeting = Hallo,
error-letter-opening = het verbinden van Business Central met Dataverse stopt met { $code }. { $meaning }
error-letter-unknown = het verbinden van Business Central met Dataverse stopt met { $code }, dat ik niet kan plaatsen. De service meldt: { $text }
error-letter-unknown-bare = het verbinden van Business Central met Dataverse stopt met { $code }, dat ik niet kan plaatsen.
error-letter-cause = Waarschijnlijke oorzaak: { $cause }
error-letter-steps = Dit is nodig:
error-letter-ids = Voor de logboeken:

## Id’s die een service bij een fout geeft

error-id-trace = Tracerings-id: { $value }
error-id-correlation = Correlatie-id: { $value }
error-id-request = Aanvraag-id: { $value }
error-id-time = Tijdstip: { $value }
