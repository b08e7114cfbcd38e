# Feil fra Entra, Dataverse, Business Central og Graph (reference/errors.json). Verdien sier hva som er, .cause hva som mest
# sannsynlig ligger bak her, .step-1 og videre hva som må gjøres, i rekkefølge.

error-account-not-in-tenant = Kontoen du valgte, finnes ikke i denne leieren.
    .cause = Du logget på med din egen eller en personlig konto i stedet for den for denne kunden.
    .step-1 = Velg «Use another account» og logg på med kontoen i kundens leier.
    .step-2 = Har du ingen der, be kunden om å invitere deg som gjest.

error-user-not-added = Du er ikke lagt til i denne leieren.
    .cause = Konsulenten er ikke gjest her ennå.
    .step-1 = Be kundens administrator om å invitere deg som gjest, og godta invitasjonen.
    .step-2 = Logg så på igjen.

error-two-resources = Én forespørsel navnga mer enn én ressurs.
    .cause = Dataverse og Business Central ble bedt om i samme forespørsel.
    .step-1 = Be om én ressurs om gangen: først Dataverse, så Business Central.
    .step-2 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-scope-unfit = Omfanget ble ikke godtatt da koden ble innløst.
    .cause = Forespørselen manglet omfang.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-scope-empty = Omfanget var tomt da koden ble innløst.
    .cause = Forespørselen manglet omfang.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-resource-unknown = Denne leieren har ikke ressursen: ingen Dataverse-miljø med denne adressen, eller ingen Business Central.
    .cause = Miljø-URL-en, leieren eller skyen er feil, eller Dataverse eller Business Central er aldri tatt i bruk i denne leieren.
    .step-1 = Sammenlign miljø-URL-en, bokstav for bokstav, med den i administrasjonssenteret for Power Platform.
    .step-2 = Kontroller at leieren og skyen er kundens.
    .step-3 = Er Business Central eller Dataverse aldri brukt i denne leieren, må det eller en prøveversjon startes først.

error-tenant-restricted = Nettverket du er i, tillater bare pålogging til enkelte leiere, og ikke til denne.
    .cause = En firmaproxy sperrer pålogging til andre leiere.
    .step-1 = Forlat nettverket, eller be IT-avdelingen om å tillate denne leieren.

error-redirect-mismatch = Omdirigerings-URI-en som ble sendt, står ikke i appregistreringen.
    .cause = «http://localhost» mangler, står under «Web» eller «Single-page application», eller har en annen sti eller andre store bokstaver.
    .step-1 = Åpne appregistreringen, «Authentication».
    .step-2 = Legg til omdirigerings-URI-en under «Mobile and desktop applications», nøyaktig slik den ble sendt; sti og store bokstaver teller.
    .step-3 = Fjern den fra «Web» eller «Single-page application» hvis den står der.

error-token-damaged = Beviset for påloggingen ble ikke godtatt.
    .cause = Tokenet ble skadet, eller klokken på datamaskinen går feil.
    .step-1 = Logg på igjen.
    .step-2 = Hvis det kommer tilbake, still klokken på datamaskinen.

error-guest-pending = Invitasjonen som gjest er ikke godtatt ennå.
    .cause = Invitasjonen ligger fortsatt i innboksen.
    .step-1 = Åpne invitasjonen på e-post og godta den.
    .step-2 = Logg på igjen.

error-user-of-other-provider = Kontoen hører til en annen organisasjon og finnes ikke i denne leieren.
    .cause = En personlig konto eller en konto fra en annen leier ble valgt.
    .step-1 = Velg kontoen som hører til kundens leier.
    .step-2 = Eller få kontoen invitert som gjest.

error-account-type = En konto av denne typen kan ikke logge på her.
    .cause = En personlig konto ble brukt i en app for jobbkontoer.
    .step-1 = Logg på med en jobb- eller skolekonto.

error-cross-tenant-outbound = En policy i din egen leier lar deg ikke arbeide i denne.
    .cause = Partnerens eller kundens organisasjon sperrer arbeid på tvers av leiere.
    .step-1 = Be administratoren som meldingen navngir, om å tillate tilgangen: din egen leiers for utgående, kundens for inngående.

error-cross-tenant-inbound = En policy i kundens leier slipper deg ikke inn.
    .cause = Partnerens eller kundens organisasjon sperrer arbeid på tvers av leiere.
    .step-1 = Be administratoren som meldingen navngir, om å tillate tilgangen: din egen leiers for utgående, kundens for inngående.

error-domain-characters = Leierens domene inneholder tegn som ingen domener har.
    .cause = En skrivefeil i leierens domene.
    .step-1 = Rett leierens domene.

error-passing = Microsofts påloggingstjeneste kunne ikke svare akkurat nå.
    .cause = Microsofts tjeneste hadde et forbigående problem.
    .step-1 = Vent noen minutter og prøv igjen.

error-user-unknown = Det finnes ingen slik bruker i denne leieren.
    .cause = Brukernavnet er feilskrevet, leieren er feil, eller brukeren er ikke opprettet ennå fordi listen ikke er importert.
    .step-1 = Kontroller brukernavnet for skrivefeil.
    .step-2 = Kontroller leieren.
    .step-3 = Kommer brukeren fra importlisten, importer den først og vent til kontoen finnes.

error-account-locked = Kontoen er låst, eller påloggingen kom fra en adresse med dårlig omdømme.
    .cause = For mange forsøk, eller et VPN.
    .step-1 = Vent, eller få administratoren til å åpne kontoen.
    .step-2 = Koble fra VPN-et og prøv igjen.

error-password-expired = Passordet har utløpt.
    .cause = En ny konto med et midlertidig passord som aldri ble endret.
    .step-1 = Logg på Microsoft 365 én gang med denne kontoen og velg et nytt passord der.
    .step-2 = Logg så på her igjen.

error-password-expired-on-premises = Passordet i kundens egen katalog har utløpt.
    .cause = En ny konto med et midlertidig passord som aldri ble endret.
    .step-1 = Logg på Microsoft 365 én gang med denne kontoen og velg et nytt passord der.
    .step-2 = Logg så på her igjen.

error-password-none = Denne kontoen har ikke noe passord i katalogen.
    .cause = Kontoen logger på gjennom en annen tjeneste eller uten passord, men det ble sendt brukernavn og passord.
    .step-1 = Logg på i nettleseren: det finnes ikke noe passord å sende.

error-user-disabled = Pålogging er sperret for denne kontoen.
    .cause = Pålogging for integreringsbrukeren ble sperret.
    .step-1 = Opphev sperren for pålogging for denne kontoen i administrasjonssenteret for Microsoft 365.

error-session-none = Ingen er pålogget som kunne brukes uten å spørre.
    .cause = En stille pålogging ble forsøkt uten økt.
    .step-1 = Logg på i nettleseren.

error-tenant-none = Det er uklart hvilken leier som er ment.
    .cause = Påloggingen oppga ingen leier, eller et domene som ikke finnes.
    .step-1 = Oppgi leierens ID eller et av de bekreftede domenene.

error-mfa-enrol = En ekstra faktor må settes opp først.
    .cause = En ny konto.
    .step-1 = Fullfør oppsettet av sikkerhetsopplysninger i nettleseren.
    .step-2 = Logg på igjen.

error-mfa-required = En ekstra faktor kreves.
    .cause = En policy krever den, og en lagret pålogging eller en med brukernavn og passord kan ikke gi den.
    .step-1 = Logg på i nettleseren og svar på den ekstra faktoren.
    .step-2 = For integreringsbrukeren i en tilkobling med passord: få den unntatt i policyen, eller gå over til en registrering i Entra.

error-mfa-expired = Den ekstra faktoren må gis på nytt.
    .cause = En policy lar den utløpe.
    .step-1 = Logg på i nettleseren.

error-page-expired = Påloggingssiden sto åpen for lenge.
    .cause = Det ble ventet for lenge på siden.
    .step-1 = Start påloggingen på nytt.

error-device-required = Bare en enhet organisasjonen kjenner, kan logge på.
    .cause = Den bærbare datamaskinen administreres ikke av kundens organisasjon.
    .step-1 = Bruk en enhet som kundens organisasjon administrerer.
    .step-2 = Bruk systemets egen nettleser.
    .step-3 = Be kundens administrator om et unntak.

error-user-not-assigned = Appen må tildeles brukere, og denne er ikke blant dem.
    .cause = «Assignment required» er på for bedriftsappen.
    .step-1 = Under «Enterprise applications» åpner du appen, «Users and groups».
    .step-2 = Tildel brukeren eller en gruppe, eller sett «Assignment required» til No.

error-password-wrong = Brukernavn eller passord er feil.
    .cause = En skrivefeil, eller et gammelt passord i en lagret tilkoblingsstreng.
    .step-1 = Skriv inn brukernavn og passord på nytt.
    .step-2 = Brukes en lagret tilkoblingsstreng, bytt passordet i den.

error-conditional-access = En policy for betinget tilgang sperrer denne påloggingen.
    .cause = Sted, enhet, app eller måten å logge på (som enhetskode) er ikke tillatt.
    .step-1 = Vis kundens administrator detaljene i meldingen; de finner policyen i påloggingsloggen med korrelasjons-ID-en.
    .step-2 = Få sted, enhet eller app tillatt, eller logg på der policyen tillater det.

error-session-revoked = Den tidligere påloggingen ble avsluttet.
    .cause = Passordet ble endret, eller økten ble trukket tilbake.
    .step-1 = Logg på igjen.

error-interrupt = Nettleseren stiller ett spørsmål til.
    .cause = Dette hører til det vanlige forløpet.
    .step-1 = Fortsett i nettleseren.

error-challenge-size = Kodeutfordringen i påloggingen har feil størrelse.
    .cause = En feil i måten Jetbridge beviser en pålogging på (PKCE).
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-verifier-mismatch = Verifikatoren hører ikke til denne påloggingen.
    .cause = Beviset gikk tapt eller ble forvekslet mellom to forsøk.
    .step-1 = Start påloggingen på nytt.
    .step-2 = Hvis det kommer tilbake, meld det til dem som lager Jetbridge, med korrelasjons-ID-en.

error-external-challenge = Kontrollen hos en annen leverandør må bestås.
    .cause = Den ekstra faktoren gis av en tredjepart.
    .step-1 = Logg på i nettleseren og bestå kontrollen.

error-single-tenant = Appen er registrert for bare én leier, men den felles adressen ble brukt.
    .cause = Registreringen gjelder én leier.
    .step-1 = Oppgi leierens ID eller et av de bekreftede domenene.
    .step-2 = Eller gjør registreringen flerleier.

error-loop = Samme forespørsel ble gjentatt for ofte.
    .cause = Et program gjentar en forespørsel som ikke kan lykkes.
    .step-1 = La være å prøve i noen minutter.
    .step-2 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-account-not-in-directory = Kontoen finnes ikke i katalogen.
    .cause = Leieren er feil, eller brukeren finnes ikke ennå.
    .step-1 = Kontroller brukernavnet og leieren.
    .step-2 = Kommer brukeren fra importlisten, opprett den først.

error-security-policy = En sikkerhetspolicy i leieren forbyr denne appen eller denne måten å logge på.
    .cause = En policy for apper, eller standardinnstillinger for sikkerhet som forbyr brukernavn og passord uten nettleser.
    .step-1 = Logg på i nettleseren.
    .step-2 = Hvis det vedvarer, spør administratoren hvilken policy det er.

error-device-managed = Enheten må administreres av organisasjonen.
    .cause = Den bærbare datamaskinen administreres ikke av kundens organisasjon.
    .step-1 = Bruk en enhet som kundens organisasjon administrerer.
    .step-2 = Be kundens administrator om et unntak.

error-risk = Kontoen regnes som utsatt for risiko.
    .cause = Identitetsbeskyttelsen stoppet den.
    .step-1 = Be administratoren om å se på risikoen for kontoen og oppheve den.

error-code-used = Koden fra denne påloggingen er alt brukt.
    .cause = Nettleseren kom tilbake to ganger, eller en forespørsel ble gjentatt etter et tidsavbrudd.
    .step-1 = Start påloggingen på nytt.
    .step-2 = Hvis det kommer tilbake, meld det til dem som lager Jetbridge, med korrelasjons-ID-en.

error-consent-missing = Ingen har samtykket til denne tillatelsen ennå.
    .cause = Første gangs bruk, eller en tillatelse som er ny.
    .step-1 = Logg på i nettleseren og godta tillatelsene.
    .step-2 = Kan ikke brukere samtykke selv, send adressen for administratorsamtykke til en administrator.

error-microsofts-own-app = AppId-en er Microsofts egen og kan ikke gis samtykke her.
    .cause = ID-en til en av Microsofts apper ble oppgitt.
    .step-1 = Lag en egen appregistrering og bruk AppId-en dens.

error-consent-declined = Samtykket ble avslått i nettleseren.
    .cause = «Cancel» ble valgt.
    .step-1 = Logg på igjen og godta.

error-app-misconfigured = Appregistreringen lister ikke en tillatelse det bes om, eller ingen har samtykket til den.
    .cause = Tillatelsen mangler, eller samtykket til den.
    .step-1 = Åpne appregistreringen, «API permissions».
    .step-2 = Legg til den delegerte tillatelsen som mangler.
    .step-3 = Gi administratorsamtykke.

error-not-subscribed = Organisasjonen abonnerer ikke på denne tjenesten.
    .cause = Det finnes ingen lisens for Business Central eller Dataverse i denne leieren.
    .step-1 = Få tjenesten kjøpt, eller en prøveversjon startet, i denne leieren.
    .step-2 = Gi så samtykke.

error-resource-removed = Ressursen finnes ikke lenger.
    .cause = Miljøet er slettet.
    .step-1 = Kontroller om miljøet fortsatt finnes.
    .step-2 = Sammenlign miljø-URL-en, bokstav for bokstav, med den i administrasjonssenteret for Power Platform.

error-resource-not-requested = Appregistreringen ber ikke om denne API-en.
    .cause = Bare én av de to API-ene står i registreringen.
    .step-1 = Åpne appregistreringen, «API permissions».
    .step-2 = Legg til API-en som mangler, som delegert tillatelse.
    .step-3 = Gi samtykke.

error-grant-damaged = Den lagrede påloggingen godtas ikke.
    .cause = Den er skadet, eller hører til en annen app.
    .step-1 = Logg på igjen.

error-app-disabled = Appen er slått av i denne leieren.
    .cause = «Enabled for users to sign-in» er No.
    .step-1 = Under «Enterprise applications» åpner du appen og setter «Enabled for users to sign-in» til Yes.

error-code-other-tenant = Koden ble innløst hos en annen leier enn den ble utstedt for.
    .cause = To måter å navngi leieren på ble blandet.
    .step-1 = Begynn på nytt, med én og samme leier fra start til slutt.
    .step-2 = Hvis det kommer tilbake, meld det til dem som lager Jetbridge, med korrelasjons-ID-en.

error-client-unfit = Appen kunne ikke bevise hvem den er.
    .cause = Registreringen er av typen Web og bruker en hemmelighet.
    .step-1 = For en skrivebords- eller eldre registrering: flytt omdirigerings-URI-en til «Mobile and desktop applications» og bruk ingen hemmelighet.
    .step-2 = For den lokale registreringen: opprett en ny hemmelighet og legg den inn i Business Central.

error-secret-wrong = Klienthemmeligheten er feil.
    .cause = Registreringen er av typen Web og bruker en hemmelighet.
    .step-1 = For en skrivebords- eller eldre registrering: flytt omdirigerings-URI-en til «Mobile and desktop applications» og bruk ingen hemmelighet.
    .step-2 = For den lokale registreringen: opprett en ny hemmelighet og legg den inn i Business Central.

error-secret-expired = Klienthemmeligheten har utløpt.
    .cause = Registreringen er av typen Web og bruker en hemmelighet.
    .step-1 = For en skrivebords- eller eldre registrering: flytt omdirigerings-URI-en til «Mobile and desktop applications» og bruk ingen hemmelighet.
    .step-2 = For den lokale registreringen: opprett en ny hemmelighet og legg den inn i Business Central.

error-app-unknown = Appen er ukjent i denne leieren.
    .cause = AppId-en, leieren eller skyen er feil, eller registreringen er så ny at den ikke er kjent overalt ennå.
    .step-1 = Sammenlign AppId-en med appregistreringen.
    .step-2 = Kontroller at leieren og skyen er kundens.
    .step-3 = Er registreringen ny, vent et minutt.

error-secret-on-public = En hemmelighet ble sendt, selv om appen er en offentlig klient.
    .step-1 = Send ingen hemmelighet med denne registreringen.
    .step-2 = Hvis det kommer tilbake, meld det til dem som lager Jetbridge, med korrelasjons-ID-en.

error-grant-unsupported = Registreringen tillater ikke denne måten å logge på.
    .cause = Enhetskoder er ikke tillatt.
    .step-1 = Åpne appregistreringen, «Authentication».
    .step-2 = Sett «Allow public client flows» til Yes.

error-redirect-unfit = Omdirigerings-URI-en er ikke den som er registrert.
    .cause = «http://localhost» mangler, står under en annen plattform, eller har en annen sti eller andre store bokstaver.
    .step-1 = Åpne appregistreringen, «Authentication».
    .step-2 = Gjør omdirigerings-URI-en lik den som ble sendt.

error-response-type = Registreringen tillater ikke denne svartypen.
    .cause = Det ble bedt om en svartype som bare nettapper bruker.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-sign-in-expired = Den lagrede påloggingen har utløpt.
    .cause = Det vanlige forløpet; skjer det hver dag, er omdirigerings-URI-en registrert som enkeltsideprogram.
    .step-1 = Logg på igjen.
    .step-2 = Skjer det hver dag, flytt omdirigerings-URI-en fra «Single-page application» til «Mobile and desktop applications».

error-sign-in-unused = Den lagrede påloggingen har utløpt fordi den ikke ble brukt.
    .cause = Det vanlige forløpet; skjer det hver dag, er omdirigerings-URI-en registrert som enkeltsideprogram.
    .step-1 = Logg på igjen.
    .step-2 = Skjer det hver dag, flytt omdirigerings-URI-en fra «Single-page application» til «Mobile and desktop applications».

error-sign-in-frequency = En policy krever ny pålogging.
    .cause = Det vanlige forløpet; skjer det hver dag, er omdirigerings-URI-en registrert som enkeltsideprogram.
    .step-1 = Logg på igjen.
    .step-2 = Skjer det hver dag, flytt omdirigerings-URI-en fra «Single-page application» til «Mobile and desktop applications».

error-sign-in-single-page = Den lagrede påloggingen for et enkeltsideprogram ble avsluttet etter 24 timer.
    .cause = Det vanlige forløpet; skjer det hver dag, er omdirigerings-URI-en registrert som enkeltsideprogram.
    .step-1 = Logg på igjen.
    .step-2 = Skjer det hver dag, flytt omdirigerings-URI-en fra «Single-page application» til «Mobile and desktop applications».

error-scope-invalid = Omfanget i forespørselen godtas ikke.
    .cause = En skrivefeil, http i stedet for https, eller noe etter navnet på tillatelsen.
    .step-1 = Kontroller miljø-URL-en: https, miljøets egen adresse, ingenting etter den.
    .step-2 = Hvis det kommer tilbake, meld det til dem som lager Jetbridge, med korrelasjons-ID-en.

error-device-pending = Koden er ikke skrevet inn i nettleseren ennå.
    .cause = Dette hører til det vanlige forløpet.
    .step-1 = Vent mens koden skrives inn.

error-device-code-wrong = Enhetskoden er ukjent.
    .cause = En feil i Jetbridge.
    .step-1 = Hent en ny kode og skriv den inn i nettleseren.
    .step-2 = Hvis det kommer tilbake, meld det til dem som lager Jetbridge, med korrelasjons-ID-en.

error-device-code-expired = Enhetskoden har utløpt.
    .cause = Det ble ventet for lenge.
    .step-1 = Hent en ny kode og skriv den inn i tide.

error-interaction = En person må svare på noe.
    .step-1 = Logg på i nettleseren.

error-secret-demanded = Entra krever en hemmelighet, altså regnes ikke appen som skrivebordsapp.
    .cause = Omdirigerings-URI-en er registrert under «Web», eller «Allow public client flows» er No.
    .step-1 = Åpne appregistreringen, «Authentication».
    .step-2 = Ha omdirigerings-URI-en under «Mobile and desktop applications», og ikke under «Web» eller «Single-page application».
    .step-3 = Sett «Allow public client flows» til Yes.

error-pass-through-agent = Kundens egen påloggingsagent svarer ikke.
    .cause = Påloggingsagenten i kundens eget nettverk er nede.
    .step-1 = Si fra til kundens IT-avdeling.

error-windows-user-differs = Windows tilbød en annen konto enn den du valgte.
    .cause = Den påloggede Windows-brukeren er en annen.
    .step-1 = Velg kontoen du vil bruke, når du blir spurt.

error-tenant-unknown = Det finnes ingen slik leier.
    .cause = En skrivefeil i leierens navn eller ID, eller feil sky.
    .step-1 = Rett leierens navn eller ID.
    .step-2 = Kontroller skyen.

error-hint-conflict = Forespørselen navnga brukeren på to måter som utelukker hverandre.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-own-permission = Appen har ikke tillatelse til å logge på brukere.
    .cause = Ingen har samtykket til «User.Read» i Microsoft Graph.
    .step-1 = Legg til den delegerte tillatelsen «User.Read» fra Microsoft Graph i registreringen.
    .step-2 = Gi samtykke.

error-own-scope = Appen ba om et token til seg selv.
    .cause = Omfanget navngir appens egen ID.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-field-missing = En påkrevd del av forespørselen manglet.
    .cause = En feil i hvordan forespørselen ble skrevet.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-query-too-long = Forespørselen er for lang.
    .cause = Det ble bedt om for mange tillatelser på én gang.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-tenant-undetermined = Det gikk ikke an å finne leieren ut fra forespørselen.
    .step-1 = Oppgi leierens ID eller et av de bekreftede domenene.

error-request-malformed = Forespørselen har feil form.
    .cause = En feil i hvordan forespørselen ble skrevet.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-grant-on-common = Denne måten å logge på krever leierens egen adresse.
    .cause = En enhetskode, eller brukernavn og passord, på den felles adressen.
    .step-1 = Oppgi leierens ID eller et av de bekreftede domenene.

error-single-page-only = Bare et enkeltsideprogram kan innløse en kode fra en nettside.
    .cause = Koden ble innløst av en nettside, eller omdirigerings-URI-en er registrert som enkeltsideprogram.
    .step-1 = Åpne appregistreringen, «Authentication».
    .step-2 = Ha omdirigerings-URI-en under «Mobile and desktop applications», og ikke under «Web» eller «Single-page application».

error-single-page-registered = Omdirigerings-URI-en hører til et enkeltsideprogram; en skrivebordsapp kan ikke innløse kodene.
    .cause = Koden ble innløst av en nettside, eller omdirigerings-URI-en er registrert som enkeltsideprogram.
    .step-1 = Åpne appregistreringen, «Authentication».
    .step-2 = Ha omdirigerings-URI-en under «Mobile and desktop applications», og ikke under «Web» eller «Single-page application».

error-work-accounts-only = Appen er bare for jobb- og skolekontoer.
    .cause = En personlig konto ble brukt.
    .step-1 = Logg på med en jobb- eller skolekonto.

error-other-cloud = Leieren hører til en annen av Microsofts skyer.
    .cause = Leieren ligger i en nasjonal sky.
    .step-1 = Velg skyen leieren hører til.

error-tenant-throttled = Leieren får for mange forespørsler akkurat nå.
    .step-1 = Vent noen minutter og prøv igjen.

error-get-instead-of-post = Forespørselen kom på en måte tjenesten ikke tar imot.
    .cause = «Tilbake» ble trykket i nettleseren, eller en feil.
    .step-1 = Start påloggingen på nytt, uten å gå tilbake i nettleseren.
    .step-2 = Hvis det kommer tilbake, meld det til dem som lager Jetbridge, med korrelasjons-ID-en.

error-external-not-in-tenant = Kontoen fra en annen organisasjon finnes ikke i denne leieren.
    .cause = Feil konto ble valgt.
    .step-1 = Velg en konto i denne leieren, eller få kontoen invitert.

error-consent-forbidden = Den som logget på, kan ikke gi dette samtykket.
    .cause = Det ble nektet å registrere samtykket.
    .step-1 = Spør en administrator som kan gi samtykke.

error-admin-consent = En administrator må samtykke.
    .cause = Brukere i denne leieren kan ikke samtykke selv.
    .step-1 = Send adressen for administratorsamtykke til en administrator.
    .step-2 = Logg på igjen etter samtykket.

error-admin-consent-request = En administrator må samtykke; en forespørsel kan sendes fra nettleseren.
    .cause = Brukere i denne leieren kan ikke samtykke selv.
    .step-1 = Send adressen for administratorsamtykke til en administrator.
    .step-2 = Logg på igjen etter samtykket.

error-delegated-admin = Appen er ikke tillatt for delegert administrasjon.
    .cause = Du arbeider i kundens leier som partner.
    .step-1 = Få kundens administrator til å samtykke til appen i kundens leier.

error-reply-address-none = Ingen adresse å vende tilbake til ble oppgitt.
    .cause = Registreringen har ingen omdirigerings-URI.
    .step-1 = Åpne appregistreringen, «Authentication».
    .step-2 = Legg til http://localhost under «Mobile and desktop applications».

error-reply-address-unregistered = Appregistreringen har ingen adresse å vende tilbake til.
    .cause = Registreringen har ingen omdirigerings-URI.
    .step-1 = Åpne appregistreringen, «Authentication».
    .step-2 = Legg til http://localhost under «Mobile and desktop applications».

error-resource-parameter = Parameteren «resource» er ukjent for versjon 2 av tjenesten.
    .cause = En vane fra versjon 1.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-user-code-empty = Ingen kode ble skrevet inn.
    .cause = Pålogging med enhetskode.
    .step-1 = Hent en ny kode og skriv den inn i nettleseren.

error-user-code-used = Koden er alt brukt.
    .cause = Pålogging med enhetskode.
    .step-1 = Hent en ny kode og skriv den inn i nettleseren.

error-not-on-common = Ressursen eller appen kan ikke nås gjennom den felles adressen.
    .cause = Påloggingen brukte den felles adressen i stedet for leierens.
    .step-1 = Oppgi leierens ID eller et av de bekreftede domenene.

error-device-disabled = Enheten er deaktivert i katalogen.
    .cause = En bærbar datamaskin som er mistet eller tatt ut av bruk.
    .step-1 = Be kundens IT-avdeling om å aktivere enheten igjen, eller bruk en annen.

error-slow-down = Det ble spurt etter svaret for ofte.
    .cause = Intervallet mellom to spørsmål er for kort.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-declined = Påloggingen ble avvist i nettleseren.
    .cause = «No» ble valgt.
    .step-1 = Be om en ny kode og godta.

error-access-denied = En person avslo.
    .cause = Påloggingen eller administratorsamtykket ble avslått da det ble spurt.
    .step-1 = Logg på igjen og godta, eller spør en administrator.

error-invalid-grant = Den lagrede påloggingen eller koden godtas ikke.
    .cause = Den er trukket tilbake, har utløpt, eller hører til en annen app.
    .step-1 = Logg på i nettleseren.

error-interaction-required = En person må svare på noe.
    .cause = En ekstra faktor, en policy eller et samtykke.
    .step-1 = Logg på i nettleseren.

error-login-required = Ingen er pålogget.
    .cause = Pålogging uten å spørre er ikke mulig.
    .step-1 = Logg på i nettleseren.

error-consent-required = Et samtykke mangler.
    .cause = Første gangs bruk, eller en tillatelse som er ny.
    .step-1 = Logg på i nettleseren og godta, eller få en administrator til å samtykke.

error-unauthorized-client = Appregistreringen kan ikke gjøre dette.
    .cause = En innstilling i registreringen.
    .step-1 = Kontroller appregistreringen i rommet Appregistrering.

error-invalid-client = Appens egen legitimasjon godtas ikke.
    .cause = En hemmelighet på en offentlig klient, eller plattformen «Web».
    .step-1 = Kontroller appregistreringen i rommet Appregistrering.

error-invalid-resource = Ressursen er ukjent her.
    .cause = Miljø-URL-en eller leieren er feil.
    .step-1 = Sammenlign miljø-URL-en, bokstav for bokstav, med den i administrasjonssenteret for Power Platform.
    .step-2 = Kontroller at leieren og skyen er kundens.

error-invalid-scope = Omfanget godtas ikke.
    .cause = Det er feilskrevet, eller registreringen mangler tillatelsen.
    .step-1 = Sammenlign miljø-URL-en, bokstav for bokstav, med den i administrasjonssenteret for Power Platform.
    .step-2 = Åpne appregistreringen, «API permissions».

error-invalid-request = Forespørselen har feil form.
    .cause = En feil, eller en gal innstilling.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-unsupported-grant = Denne måten å logge på er ikke tillatt.
    .cause = «Allow public client flows» er No.
    .step-1 = Åpne appregistreringen, «Authentication».
    .step-2 = Sett «Allow public client flows» til Yes.

error-unsupported-response = Denne svartypen er ikke tillatt.
    .cause = En feil i hvordan forespørselen ble skrevet.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-service-busy = Påloggingstjenesten er opptatt.
    .cause = Microsofts tjeneste hadde et forbigående problem.
    .step-1 = Vent så lenge tjenesten ber om, og prøv igjen.

error-service-failed = Påloggingstjenesten feilet.
    .cause = Microsofts tjeneste hadde et forbigående problem.
    .step-1 = Vent så lenge tjenesten ber om, og prøv igjen.

error-dv-token-refused = Dataverse godtar ikke tokenet.
    .cause = Det ble laget for en annen tjeneste, eller klokken på datamaskinen går feil.
    .step-1 = Logg på for dette miljøet.
    .step-2 = Kontroller klokken på datamaskinen.

error-dv-token-expired = Påloggingen har utløpt.
    .cause = Tokenet var for gammelt.
    .step-1 = Logg på igjen.

error-dv-not-a-member = Brukeren er ikke medlem av dette miljøet.
    .cause = Brukeren er ikke lagt til, mangler lisens eller sikkerhetsrolle, holdes ute av miljøets sikkerhetsgruppe, er ikke synkronisert ennå, eller adressen er et annet miljøs.
    .step-1 = Sammenlign miljø-URL-en, bokstav for bokstav, med den i administrasjonssenteret for Power Platform.
    .step-2 = Legg til brukeren i administrasjonssenteret for Power Platform.
    .step-3 = Gi en lisens og en sikkerhetsrolle, og kontroller miljøets sikkerhetsgruppe.
    .step-4 = Vent noen minutter og prøv igjen.

error-dv-directory = Dataverse kunne ikke slå opp brukeren i Entra.
    .cause = Entra svarte ikke, eller kjenner ikke brukeren.
    .step-1 = Vent noen minutter og prøv igjen.
    .step-2 = Hvis det vedvarer, kontroller at brukeren finnes i Entra.

error-dv-privilege = Et privilegium mangler; meldingen navngir det.
    .cause = Den som logget på, kan ikke lese brukere, roller eller løsninger.
    .step-1 = Få noen med rollen System Administrator eller System Customizer til å kjøre kontrollene.
    .step-2 = Til da regnes disse kontrollene som ikke utført, ikke som feilet.

error-dv-record-right = Det finnes ingen rett til denne posten.
    .cause = Rettigheter gis post for post.
    .step-1 = Bruk en konto med en videre rolle.

error-dv-access-denied = Tilgang ble nektet.
    .step-1 = Kontroller sikkerhetsrollene til den som logget på.

error-dv-app-restricted = Miljøet lar bare apper på en liste bruke Dataverse.
    .cause = En policy for tillatte apper.
    .step-1 = Få AppId-en lagt til blant miljøets tillatte apper.

error-dv-administration-mode = Miljøet er i administrasjonsmodus.
    .cause = Bare administratorer kan koble til.
    .step-1 = Slå av administrasjonsmodus, eller vent til vedlikeholdet er over.

error-dv-no-roles = Brukeren har ingen sikkerhetsrolle i dette miljøet.
    .cause = En ny bruker eller et nytt miljø.
    .step-1 = Gi brukeren en sikkerhetsrolle.

error-dv-record-unknown = Posten finnes ikke.
    .cause = ID-en er feil.
    .step-1 = Kontroller ID-en.

error-dv-segment = Dataverse kjenner ikke denne adressen.
    .cause = En skrivefeil, eller en annen versjon av tjenesten.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-dv-query = Dataverse forstår ikke spørsmålet.
    .cause = En kolonne dette miljøet ikke har, eller et valg det ikke støtter.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-dv-argument = Dataverse godtar ikke en verdi i spørsmålet.
    .cause = En feil i hvordan forespørselen ble skrevet.
    .step-1 = Ta vare på ID-en til forespørselen og meld det til dem som lager Jetbridge.

error-dv-unexpected = Dataverse feilet på en måte den ikke ventet.
    .cause = Microsofts tjeneste hadde et forbigående problem.
    .step-1 = Vent noen minutter og prøv igjen.
    .step-2 = Hvis det vedvarer, meld det med ID-en til forespørselen.

error-dv-plugin = En tilpasning i miljøet ga en feil.
    .cause = Kundens egen plugin-modul.
    .step-1 = Vis meldingen til den som har ansvar for tilpasningene.

error-dv-duplicate = En post med denne nøkkelen finnes alt.
    .cause = Ikke ventet ved lesing.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-dv-throttled-requests = Dataverse ble spurt mer enn 6000 ganger på fem minutter.
    .cause = Det ble spurt om for mye på for kort tid.
    .step-1 = Vent så lenge tjenesten ber om, og prøv igjen.
    .step-2 = La andre verktøy for samme bruker ta pause.

error-dv-throttled-time = Dataverse arbeidet mer enn 20 minutter for denne brukeren på fem minutter.
    .cause = Det ble spurt om for mye på for kort tid.
    .step-1 = Vent så lenge tjenesten ber om, og prøv igjen.
    .step-2 = Kjør færre kontroller samtidig.

error-dv-throttled-concurrent = Dataverse fikk mer enn 52 spørsmål samtidig.
    .cause = Det ble spurt om for mye på for kort tid.
    .step-1 = Vent så lenge tjenesten ber om, og prøv igjen.
    .step-2 = Kjør færre kontroller samtidig.

error-dv-unavailable = Dataverse er ikke tilgjengelig.
    .cause = Microsofts tjeneste hadde et forbigående problem.
    .step-1 = Prøv igjen, høyst tre ganger.

error-dns-or-tls = Vertsnavnet finnes ikke, eller sertifikatet passer ikke.
    .cause = Miljø-URL-en er feilskrevet, eller miljøet er slettet.
    .step-1 = Sammenlign miljø-URL-en, bokstav for bokstav, med den i administrasjonssenteret for Power Platform.

error-bc-token-refused = Business Central godtar ikke påloggingen.
    .cause = Tokenet er for en annen tjeneste, brukeren er ukjent i Business Central, eller appen er ikke registrert der.
    .step-1 = Logg på som en bruker med lisens for Business Central.
    .step-2 = Få brukerne oppdatert fra Microsoft 365 i Business Central.

error-bc-audience = Business Central regner tokenet som en annen tjenestes.
    .cause = Et token for en annen Dynamics-tjeneste ble sendt.
    .step-1 = Logg på igjen.
    .step-2 = Hvis det kommer tilbake, meld det til dem som lager Jetbridge, med korrelasjons-ID-en.

error-bc-unauthorised = Business Central avviste, selv om påloggingen lyktes.
    .cause = Ingen lisens for Business Central, eller ingen rettighetssett.
    .step-1 = Gi brukeren en lisens.
    .step-2 = Gi brukeren rettighetssett i Business Central.

error-bc-permission = Brukeren mangler en rettighet i Business Central.
    .cause = Rettighetssettene dekker det ikke.
    .step-1 = Gi rettighetssettene meldingen navngir.

error-bc-admin-centre = Administrasjonssenteret for Business Central avviser.
    .cause = Den som logget på, er ikke administrator for Business Central, eller logget på uten delegert administrasjon.
    .step-1 = Bruk den vanlige listen over miljøer.
    .step-2 = Eller logg på som administrator for Business Central.

error-bc-environment = Business Central-miljøet finnes ikke.
    .cause = Navnet er feilskrevet eller har andre store bokstaver, miljøet er slettet, eller leieren er feil.
    .step-1 = Velg miljøet fra listen.

error-bc-segment = Business Central kjenner ikke denne adressen.
    .cause = Stien eller versjonen av tjenesten er feil.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-bc-company = Selskapet finnes ikke.
    .cause = ID-en eller navnet er feil.
    .step-1 = Velg selskapet fra listen.

error-bc-not-found = Business Central fant ingenting.
    .cause = Selskapets ID eller navn er feil, eller spørsmålet.
    .step-1 = Velg selskapet fra listen.

error-bc-request = Business Central godtar ikke spørsmålet.
    .cause = Spørsmålet, eller en regel i denne Business Central.
    .step-1 = Les meldingen som fulgte med.
    .step-2 = Hvis det kommer tilbake, meld det til dem som lager Jetbridge, med korrelasjons-ID-en.

error-bc-address = Business Central godtar ikke adressen.
    .cause = En feil i hvordan forespørselen ble skrevet.
    .step-1 = Meld det til dem som lager Jetbridge, med korrelasjons-ID-en; det er ingenting du kan rette.

error-bc-business-rule = En regel i denne Business Central avviste.
    .cause = Kundens eget oppsett.
    .step-1 = Les meldingen som fulgte med.

error-bc-environment-down = Business Central-miljøet er ikke tilgjengelig.
    .cause = Det oppdateres, eller er stoppet.
    .step-1 = Vent noen minutter og prøv igjen.
    .step-2 = Se på miljøet i administrasjonssenteret for Business Central.

error-bc-failed = Business Central feilet.
    .step-1 = Vent noen minutter og prøv igjen.

error-bc-too-long = Business Central arbeidet lenger enn den kan.
    .cause = Det ble spurt om for mye på én gang.
    .step-1 = Kjør færre kontroller samtidig.
    .step-2 = Vent noen minutter og prøv igjen.

error-bc-throttled = For mange spørsmål fra denne brukeren samtidig.
    .cause = Mer enn 6000 på fem minutter, eller mer enn fem om gangen.
    .step-1 = Vent noen minutter og prøv igjen.
    .step-2 = Kjør færre kontroller samtidig.

error-bc-passing = Business Central er ikke tilgjengelig for øyeblikket.
    .step-1 = Vent så lenge tjenesten ber om, og prøv igjen.

error-graph-permission = Microsoft Graph avviser: en tillatelse mangler.
    .cause = En valgfri kontroll krever en administrators samtykke.
    .step-1 = La den valgfrie kontrollen være av, eller få en administrator til å samtykke.

error-graph-unknown = Katalogen har ikke noe slikt objekt.
    .cause = Brukernavnet er ukjent i denne leieren.
    .step-1 = Kontroller brukernavnet.

## Hvem som handler

error-owner-user = Den som logger på
error-owner-customer-admin = Kundens administrator
error-owner-dynamics-admin = Dynamics-administratoren
error-owner-consultant = Du
error-owner-jetbridge = De som lager Jetbridge
error-owner-wait = Ingen nå; vent

## Meldingen som sendes, avsnitt for avsnitt

error-letter-greeting = Hei,
error-letter-opening = tilkoblingen mellom Business Central og Dataverse stopper med { $code }. { $meaning }
error-letter-unknown = tilkoblingen mellom Business Central og Dataverse stopper med { $code }, som jeg ikke kan plassere. Tjenesten sier: { $text }
error-letter-unknown-bare = tilkoblingen mellom Business Central og Dataverse stopper med { $code }, som jeg ikke kan plassere.
error-letter-cause = Sannsynlig årsak: { $cause }
error-letter-steps = Dette må til:
error-letter-ids = Til loggene:

## ID-er en tjeneste gir med en feil

error-id-trace = Sporings-ID: { $value }
error-id-correlation = Korrelasjons-ID: { $value }
error-id-request = Forespørsels-ID: { $value }
error-id-time = Tidspunkt: { $value }
