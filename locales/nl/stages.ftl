# De stappen van een test voor het opslaan, waarom er een stopt (stage-cause-…) en wat te doen.

stage-settings = De instellingen zijn leesbaar
stage-name = De host heeft een adres
stage-tls = De verbinding is betrouwbaar
stage-environment = Een Dataverse-omgeving antwoordt
stage-authority = Die hoort bij een bekende cloud en tenant
stage-application = De app is bekend en mag zich zo aanmelden
stage-sign-in = De aanmelding lukt
stage-consent-dataverse = Toestemming voor Dataverse
stage-consent-business-central = Toestemming voor Business Central
stage-access = Wie zich heeft aangemeld, mag de omgeving gebruiken
stage-version = De versie wordt ondersteund
stage-currency = Basisvaluta en lokale valuta passen bij elkaar
stage-integration-user = De integratiegebruiker is zoals het hoort
stage-solutions = Oplossingen en rollen zijn aanwezig
stage-company = Het bedrijf in Business Central is bekend
stage-salespeople = Verkopers kunnen worden gekoppeld
stage-as-business-central = Gebruikersnaam en wachtwoord, zoals Business Central ze verzendt

stage-state-passed = geslaagd
stage-state-warned = verdient aandacht
stage-state-failed = mislukt
stage-state-not-checked = niet gecontroleerd

stage-cause-settings = { $count ->
        [one] De instellingen bevatten één fout.
       *[other] De instellingen bevatten { $count } fouten.
    }
    .do = Verbeter ze eerst; ze staan naast de tekenreeks.

stage-cause-name-unknown = Niemand kent de host { $host }.
    .do = Vergelijk de omgevings-URL letter voor letter met die in het Power Platform-beheercentrum.

stage-cause-unreachable = Er is geen verbinding met { $host }.
    .do = Controleer het netwerk, de VPN en de proxy van deze computer.

stage-cause-timed-out = { $host } antwoordde niet op tijd.
    .do = Probeer het opnieuw; blijft het, controleer dan het netwerk en de proxy.

stage-cause-tls-issuer = Het certificaat van { $host } is uitgegeven door iemand die deze computer niet vertrouwt.
    .do = Waarschijnlijk leest een proxy het verkeer mee. Laat het certificaat daarvan aan deze computer toevoegen, of laat de host doorlaten.

stage-cause-tls-self-signed = Het certificaat van { $host } is gemaakt door wie de server beheert en ondertekent zichzelf.
    .do = Waarschijnlijk is het een testserver, een apparaat onderweg of een proxy; die van Microsoft zijn nooit zo. Vraag de netwerkbeheerder wat er in de plaats antwoordt.

stage-cause-tls-revoked = Het certificaat van { $host } is door de uitgever ingetrokken.
    .do = Meld u niet aan. Vraag de netwerkbeheerder wat er in de plaats antwoordt.

stage-cause-tls-name = Het certificaat van { $host } is voor een andere naam.
    .do = Controleer de omgevings-URL; de omgeving kan zijn verwijderd.

stage-cause-tls-expired = Volgens de klok van deze computer is het certificaat van { $host } verlopen.
    .do = Zet de klok van de computer gelijk als die verkeerd loopt. Loopt die goed, dan toont iets tussen deze computer en Microsoft een oud certificaat: vraag de netwerkbeheerder.

stage-cause-tls-early = Volgens de klok van deze computer is het certificaat van { $host } nog niet geldig.
    .do = Zet de klok van de computer gelijk; waarschijnlijk loopt die achter. Loopt die goed, vraag dan de netwerkbeheerder wat er tussen deze computer en Microsoft staat.

stage-cause-tls-none = Wat voor { $host } antwoordt, gebruikt geen TLS.
    .do = Waarschijnlijk is het een proxy of de aanmeldpagina van een gastnetwerk. Open eerst een pagina in de browser; blijft het, vraag dan de netwerkbeheerder.

stage-cause-tls-cut = De verbinding met { $host } werd verbroken voordat ze veilig was.
    .do = Waarschijnlijk laat een firewall of proxy de host niet door. Vraag de netwerkbeheerder de host door te laten.

stage-cause-tls-other = De verbinding met { $host } is niet te vertrouwen.
    .do = Vraag de netwerkbeheerder wat er tussen deze computer en Microsoft staat.

stage-cause-not-https = Het adres begint niet met https.
    .do = Schrijf het met https; zonder wordt niets verzonden.

stage-cause-network-here = De netwerkinstellingen van deze computer zijn niet bruikbaar.
    .do = Controleer de proxy-instellingen en de certificaten van het systeem.

stage-cause-unknown-host = { $host } is geen adres van Dataverse.
    .do = Kopieer de omgevings-URL uit het Power Platform-beheercentrum; een host die er alleen op lijkt, wordt geweigerd.

stage-cause-foreign-authority = De omgeving wil dat u zich aanmeldt bij { $host }, en dat is niet van Microsoft.
    .do = Meld u niet aan. Controleer het adres en vraag wie deze host beheert.

stage-cause-not-an-address = De omgevings-URL is geen adres.
    .do = Kopieer die uit het Power Platform-beheercentrum.

stage-cause-no-challenge = De omgeving zegt niet bij welke tenant die hoort.
    .do = Controleer het adres; on-premises servers kunnen hier niet worden getest.

stage-cause-clock = De klok van deze computer wijkt { $minutes } minuten af.
    .do = Zet die gelijk; anders worden tokens geweigerd.

stage-cause-no-environment = De host antwoordt, maar er is geen omgeving.
    .do = Controleer de omgevings-URL, en of de omgeving is verwijderd.

stage-cause-unavailable = De omgeving is niet beschikbaar (HTTP { $status }).
    .do = Wacht enkele minuten en probeer het opnieuw.

stage-cause-redirected = Het adres stuurt door naar een andere plek: { $host }
    .do = Gebruik het eigen adres van de omgeving; omleidingen worden niet gevolgd.

stage-cause-page = Een webpagina antwoordt in plaats van Dataverse.
    .do = Er staat een portal of proxy tussen, of het adres is niet van een omgeving.

stage-cause-unexpected = De host antwoordt zonder om aanmelding te vragen (HTTP { $status }).
    .do = Controleer de omgevings-URL.

stage-cause-other-tenant = De omgeving hoort bij tenant { $tenant }, niet bij de opgegeven tenant.
    .do = Controleer omgevings-URL en tenant met de beheerder van de klant.

stage-cause-refused = Entra weigert.
    .do = Lees de fout hieronder; daar staat wie iets doet.

stage-cause-registration = Entra accepteert de app-registratie niet.
    .do = Lees de fout hieronder; daar staat wat er moet worden rechtgezet.

stage-cause-cancelled = Het is gestopt.
    .do = Test opnieuw als u zover bent.

stage-cause-nobody-came = Niemand kwam op tijd terug uit de browser.
    .do = Toont de browser een fout die met AADSTS begint, plak die dan in Een fout uitleggen.

stage-cause-not-entra = Iets anders dan Entra antwoordt (HTTP { $status }).
    .do = Vraag de netwerkbeheerder naar de proxy.

stage-cause-credential = Het geheim of certificaat is niet bruikbaar.
    .do = Voer het opnieuw in.

stage-cause-other-account = Een ander account heeft zich aangemeld dan eerder.
    .do = Meld u aan met het account van deze klant.

stage-cause-unproved = Het is niet bewezen wie zich heeft aangemeld.
    .do = Begin opnieuw; komt het terug, dan staat er iets tussen deze computer en Entra.

stage-cause-sign-in-here = De aanmelding lukte op deze computer niet.
    .do = Meld u opnieuw aan, of gebruik een apparaatcode.

stage-cause-unfit = Een service antwoordde in een vorm die niemand heeft gedocumenteerd.
    .do = Meld het aan de makers van Jetbridge.

stage-cause-expectation = Wat is gezien, is niet zoals het hoort.
    .do = De bevindingen zeggen wat te doen.

stage-cause-certificate-elsewhere = Het certificaat staat niet op deze computer.
    .do = Test op de server, of kies een kopie van certificaat en sleutel als bestand.
