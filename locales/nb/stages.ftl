# Trinnene i en test før lagring, hvorfor et stopper (stage-cause-…) og hva som må gjøres.

stage-settings = Innstillingene kan leses
stage-name = Verten har en adresse
stage-tls = Tilkoblingen er til å stole på
stage-environment = Et Dataverse-miljø svarer
stage-authority = Det hører til en kjent sky og leier
stage-application = Appen er kjent og kan logge på slik
stage-sign-in = Påloggingen lykkes
stage-consent-dataverse = Samtykke for Dataverse
stage-consent-business-central = Samtykke for Business Central
stage-access = Den som logget på, kan bruke miljøet
stage-version = Versjonen støttes
stage-currency = Basisvaluta og lokal valuta passer sammen
stage-integration-user = Integreringsbrukeren er som den skal
stage-solutions = Løsninger og roller er på plass
stage-company = Selskapet i Business Central er kjent
stage-salespeople = Selgere kan kobles
stage-as-business-central = Brukernavn og passord, slik Business Central sender dem

stage-state-passed = bestått
stage-state-warned = fortjener en titt
stage-state-failed = feilet
stage-state-not-checked = ikke kontrollert

stage-cause-settings = { $count ->
        [one] Innstillingene inneholder én feil.
       *[other] Innstillingene inneholder { $count } feil.
    }
    .do = Rett dem først; de står ved siden av strengen.

stage-cause-name-unknown = Ingen kjenner verten { $host }.
    .do = Sammenlign miljø-URL-en, bokstav for bokstav, med den i administrasjonssenteret for Power Platform.

stage-cause-unreachable = Det er ingen forbindelse til { $host }.
    .do = Kontroller nettverket, VPN-et og proxyen på denne datamaskinen.

stage-cause-timed-out = { $host } svarte ikke i tide.
    .do = Prøv igjen; hvis det vedvarer, kontroller nettverket og proxyen.

stage-cause-tls-issuer = Sertifikatet til { $host } er utstedt av noen denne datamaskinen ikke stoler på.
    .do = Sannsynligvis leser en proxy trafikken. Få sertifikatet dens lagt til på datamaskinen, eller få verten sluppet gjennom.

stage-cause-tls-self-signed = Sertifikatet til { $host } er laget av den som driver serveren, og signerer seg selv.
    .do = En testserver, en enhet på veien eller en proxy er sannsynlig; Microsofts er aldri slik. Spør nettverksadministratoren hva som svarer i stedet.

stage-cause-tls-revoked = Sertifikatet til { $host } er trukket tilbake av utstederen.
    .do = Ikke logg på. Spør nettverksadministratoren hva som svarer i stedet.

stage-cause-tls-name = Sertifikatet til { $host } gjelder et annet navn.
    .do = Kontroller miljø-URL-en; miljøet kan være slettet.

stage-cause-tls-expired = Etter klokken på denne datamaskinen er sertifikatet til { $host } utløpt.
    .do = Still klokken på datamaskinen hvis den går feil. Går den riktig, viser noe mellom denne datamaskinen og Microsoft et gammelt sertifikat: spør nettverksadministratoren.

stage-cause-tls-early = Etter klokken på denne datamaskinen er sertifikatet til { $host } ikke gyldig ennå.
    .do = Still klokken på datamaskinen; sannsynligvis går den for sent. Går den riktig, spør nettverksadministratoren hva som står mellom denne datamaskinen og Microsoft.

stage-cause-tls-none = Det som svarer for { $host }, bruker ikke TLS.
    .do = Sannsynligvis er det en proxy eller påloggingssiden til et gjestenett. Åpne først en side i nettleseren; hvis det vedvarer, spør nettverksadministratoren.

stage-cause-tls-cut = Forbindelsen til { $host } ble brutt før den var sikker.
    .do = Sannsynligvis slipper en brannmur eller proxy ikke verten gjennom. Be nettverksadministratoren om å slippe den gjennom.

stage-cause-tls-other = Tilkoblingen til { $host } er ikke til å stole på.
    .do = Spør nettverksadministratoren hva som står mellom denne datamaskinen og Microsoft.

stage-cause-not-https = Adressen begynner ikke med https.
    .do = Skriv den med https; ingenting sendes uten.

stage-cause-network-here = Nettverksinnstillingene på denne datamaskinen kan ikke brukes.
    .do = Kontroller proxyinnstillingene og sertifikatene i systemet.

stage-cause-unknown-host = { $host } er ingen adresse i Dataverse.
    .do = Kopier miljø-URL-en fra administrasjonssenteret for Power Platform; en vert som bare ligner, avvises.

stage-cause-foreign-authority = Miljøet vil at du logger på hos { $host }, som ikke er Microsofts.
    .do = Ikke logg på. Kontroller adressen, og spør hvem som driver verten.

stage-cause-not-an-address = Miljø-URL-en er ingen adresse.
    .do = Kopier den fra administrasjonssenteret for Power Platform.

stage-cause-no-challenge = Miljøet sier ikke hvilken leier det hører til.
    .do = Kontroller adressen; lokale servere kan ikke testes her.

stage-cause-clock = Klokken på denne datamaskinen går { $minutes } minutter feil.
    .do = Still den; ellers avvises tokener.

stage-cause-no-environment = Verten svarer, men det er ikke noe miljø der.
    .do = Kontroller miljø-URL-en, og om miljøet er slettet.

stage-cause-unavailable = Miljøet er ikke tilgjengelig (HTTP { $status }).
    .do = Vent noen minutter og prøv igjen.

stage-cause-redirected = Adressen sender videre til et annet sted: { $host }
    .do = Bruk miljøets egen adresse; omdirigeringer følges ikke.

stage-cause-page = En nettside svarer i stedet for Dataverse.
    .do = En portal eller proxy står imellom, eller adressen er ikke et miljøs.

stage-cause-unexpected = Verten svarer uten å be om pålogging (HTTP { $status }).
    .do = Kontroller miljø-URL-en.

stage-cause-other-tenant = Miljøet hører til leieren { $tenant }, ikke til den som er oppgitt.
    .do = Kontroller miljø-URL og leier med kundens administrator.

stage-cause-refused = Entra avviser.
    .do = Les feilen nedenfor; den sier hvem som handler.

stage-cause-registration = Entra godtar ikke appregistreringen.
    .do = Les feilen nedenfor; den sier hva som må rettes der.

stage-cause-cancelled = Det ble stoppet.
    .do = Test igjen når du er klar.

stage-cause-nobody-came = Ingen kom tilbake fra nettleseren i tide.
    .do = Viser nettleseren en feil som begynner med AADSTS, lim den inn i Forklar en feil.

stage-cause-not-entra = Noe som ikke er Entra, svarer i stedet (HTTP { $status }).
    .do = Spør nettverksadministratoren om proxyen.

stage-cause-credential = Hemmeligheten eller sertifikatet kan ikke brukes.
    .do = Legg den inn på nytt.

stage-cause-other-account = En annen konto logget på enn før.
    .do = Logg på med kontoen til denne kunden.

stage-cause-unproved = Det er ikke bevist hvem som logget på.
    .do = Begynn på nytt; hvis det kommer tilbake, står det noe mellom denne datamaskinen og Entra.

stage-cause-sign-in-here = Påloggingen lot seg ikke gjøre på denne datamaskinen.
    .do = Logg på igjen, eller bruk en enhetskode.

stage-cause-unfit = En tjeneste svarte i en form ingen har dokumentert.
    .do = Meld det til dem som lager Jetbridge.

stage-cause-expectation = Det som ble sett, er ikke som det skal.
    .do = Funnene sier hva som må gjøres.

stage-cause-certificate-elsewhere = Sertifikatet er ikke på denne maskinen.
    .do = Test på serveren, eller velg en kopi av sertifikat og nøkkel som fil.
