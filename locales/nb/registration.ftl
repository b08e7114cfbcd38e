# Kinds of finding on an app registration. The value says what is, .why why it matters, .do what to do; .title heads a
# group of the kind. The place in the document is shown beside the words. Below them the steps of a plan and what the
# scripts say.

## Dokumentet

registration-json-broken = Teksten er ikke JSON. Linje { $line }, kolonne { $column }.
    .title = Ikke JSON
    .why = Ingenting i den kan vurderes, og portalen ville også avvist den. Som oftest står det et komma for mye, eller en del ble ikke kopiert.
    .do = Kopier hele manifestet på nytt, eller rett teksten på linjen som er nevnt.

registration-not-a-registration = Dette er ikke en appregistrering.
    .title = Ikke en appregistrering
    .why = Et bedriftsprogram (tjenestekontohaver) og andre objekter har ikke innstillingene som kontrolleres her.
    .do = Åpne «App registrations» i administrasjonssenteret for Entra, ikke «Enterprise applications», og kopier manifestet der.

registration-several-applications = Dokumentet inneholder { $count } appregistreringer.
    .title = Flere appregistreringer
    .why = Det går ikke an å se hvilken som er ment, og kontroll av feil registrering fører til feil reparasjon.
    .do = Oppgi AppId-en som er forventet, eller lim inn bare én registrering.

registration-document-partial = Bare tillatelsene ble oppgitt.
    .title = Bare tillatelser
    .why = Omdirigerings-URI-er, flagg, kontotyper og hemmeligheter kan ikke kontrolleres.
    .do = Lim inn hele manifestet for å få kontrollert resten.

registration-format-old = Manifestet er i det gamle formatet (Azure AD Graph).
    .title = Gammelt manifestformat
    .why = Siden januar 2025 viser portalen bare Microsoft Graph-formatet, så noen navn er annerledes enn det du ser der.
    .do = Ingenting må endres. Kopier manifestet på nytt for å se de samme navnene som i portalen.

registration-format-mixed = Manifestet blander det gamle og det nye formatet.
    .title = To formater blandet
    .why = Ingen verktøy skriver et slikt dokument. Der begge formatene angir det samme, er den ene angivelsen uten virkning.
    .do = Kopier manifestet på nytt fra portalen.

registration-value-unexpected = { $property } har en verdi av feil type.
    .title = Verdi av feil type
    .why = Verdien leses som om den ikke var der.
    .do = Sammenlign med manifestet i portalen.

registration-registration-not-needed = Business Central online trenger ingen egen appregistrering.
    .title = Ingen registrering nødvendig
    .why = Business Central online logger på Dataverse med Microsofts egen app. En administrator samtykker til den én gang under oppsettet.
    .do = Utelat registreringen. Kjør «Konfigurer en tilkobling til Microsoft Dataverse» i Business Central.

registration-deployments-conflict = Én registrering kan ikke brukes både til den eldre tilkoblingen og til den lokale tilkoblingen med Entra.
    .title = Installasjonene passer ikke sammen
    .why = Den eldre tilkoblingen tillater ingen klienthemmelighet, den lokale tilkoblingen med Entra krever en.
    .do = Lag to registreringer.

registration-app-id-absent = Dokumentet har ingen AppId.
    .title = AppId vises ikke
    .why = Det er en forespørsel om å opprette en registrering, eller et utdrag. Om det er riktig registrering, går ikke an å se.
    .do = Ingenting for en forespørsel. Ellers limer du inn hele manifestet.

registration-app-id-invalid = AppId { $app_id } er ikke en GUID.
    .title = AppId er ikke en GUID
    .why = Entra gir hver registrering en GUID, så denne teksten er endret.
    .do = Kopier «Application (client) ID» fra oversikten over registreringen.

registration-app-id-differs = Denne registreringen har AppId { $app_id }; forventet er { $expected }.
    .title = En annen registrering
    .why = Tilkoblingen bruker den forventede AppId-en, så endringer i denne registreringen har ingen virkning på den. Feil AppId i tilkoblingen ender i AADSTS700016.
    .do = Åpne registreringen med den forventede AppId-en, eller rett AppId i tilkoblingsstrengen.

## Tillatelser

registration-permission-wrong-type = { $permission } er oppført med feil type{ $type ->
        [Role] : Role, en programtillatelse.
        [Scope] : Scope, en delegert tillatelse.
       *[other] .
    }
    .title = Feil tillatelsestype
    .why = En delegert tillatelse (Scope) gjelder for personen som logger på, en programtillatelse (Role) gjelder uten noen person. En ID under den andre typen ber om noe som ikke finnes.
    .do = Fjern oppføringen og legg til tillatelsen på nytt, som delegert tillatelse der integrasjonen trenger den.

registration-permission-wrong-api = { $permission } er oppført under { $api }.
    .title = Tillatelse under feil API
    .why = ID-en til en tillatelse har bare mening under sitt eget API.
    .do = Fjern oppføringen og legg til { $permission } som delegert tillatelse.

registration-permission-lookalike = { $instead } er valgt i stedet for { $permission }.
    .title = Tillatelse med samme navn, annet API
    .why = To API-er har en tillatelse som heter user_impersonation. Bare den fra Dynamics CRM åpner Dataverse.
    .do = Legg til { $permission } som delegert tillatelse og fjern { $instead }.

registration-permission-application-instead = { $instead } er valgt i stedet for { $permission }.
    .title = Programtillatelse i stedet for delegert
    .why = En programtillatelse gjelder uten noen person. Den gir ingenting til den som logger på.
    .do = Legg til { $permission } som delegert tillatelse og fjern { $instead } hvis ikke noe annet bruker den.

registration-permission-missing = Den delegerte tillatelsen { $permission } mangler.
    .title = Tillatelse mangler
    .why = Samtykket dekker bare det registreringen lister opp. Uten denne tillatelsen ender påloggingen i AADSTS65001.
    .do = Legg til { $permission } under «API permissions», «Delegated permissions», og få en administrator til å gi samtykke.

registration-permission-malformed = En oppføring blant tillatelsene kan ikke leses.
    .title = Tillatelse kan ikke leses
    .why = Der det skal stå en ID, står det ingen GUID, så oppføringen ber ikke om noe.
    .do = Fjern oppføringen og velg tillatelsen på nytt i portalen.

registration-permission-repeated = { $permission } er oppført to ganger.
    .title = Tillatelse oppført to ganger
    .why = Den andre oppføringen har ingen virkning og skjuler feil i den første.
    .do = Fjern en av de to.

registration-permission-application = { $permission } er en programtillatelse.
    .title = Programtillatelse
    .why = Den gjelder uten noen person, og integrasjonen trenger den ikke. Den som har en hemmelighet til appen, kan handle alene.
    .do = Fjern den hvis ikke noe annet bruker denne registreringen.

registration-permission-superfluous = { $permission } er ikke nødvendig.
    .title = Tillatelse ikke nødvendig
    .why = Hver tillatelse er en linje til som administratoren må samtykke til.
    .do = Fjern den hvis ikke noe annet bruker denne registreringen.

registration-permission-unknown = { $permission } er ikke blant de dokumenterte tillatelsene.
    .title = Ukjent tillatelse
    .why = Det kan være en feilskrevet ID. En ID som ikke finnes, gjør at samtykket mislykkes.
    .do = Sammenlign med «API permissions» i portalen.

registration-api-repeated = { $api } er oppført i to blokker.
    .title = API oppført to ganger
    .why = Begge leses, men andre verktøy venter én blokk per API.
    .do = Samle tillatelsene i én blokk.

## Omdirigerings-URI-er

registration-redirect-missing = Omdirigerings-URI-en { $wanted } mangler.
    .title = Omdirigerings-URI mangler
    .why = Entra sender folk bare tilbake til registrerte adresser. Påloggingen ender i AADSTS50011.
    .do = { $deployment ->
        [bc-onprem-entra] Legg den til under «Authentication», plattformen «Web». Den må være lik det nettleseren viser når Business Central er åpen, etterfulgt av /OAuthLanding.htm.
       *[other] Legg den til under «Authentication», plattformen «Mobile and desktop applications».
    }

registration-redirect-wrong-platform = { $uri } er registrert under feil plattform.
    .title = Omdirigerings-URI under feil plattform
    .why = { $platform ->
        [web] En adresse under «Web» gjør at Entra ber om en klienthemmelighet (AADSTS7000218).
        [spa] En adresse under «Single-page application» gjør at Entra ber om et Origin-hode, som bare en nettside sender (AADSTS9002327).
       *[other] Plattformen avgjør hvordan appen må bevise hvem den er, når den henter tokenet sitt.
    }
    .do = { $wanted_platform ->
        [web] Fjern adressen og legg den til under «Web».
       *[other] Fjern adressen og legg den til under «Mobile and desktop applications».
    }

registration-redirect-differs = { $uri } er ulik { $wanted }{ $how ->
        [scheme] : http og https er byttet om.
        [host] : en annen server.
        [port] : en annen port.
        [path] : en annen bane.
        [case] : store og små bokstaver.
       *[slash] : en skråstrek på slutten.
    }
    .title = Omdirigerings-URI er ulik
    .why = Entra sammenligner omdirigerings-URI-er tegn for tegn; bare for protokoll og server spiller store og små bokstaver ingen rolle. Påloggingen ender i AADSTS50011.
    .do = Endre adressen til { $wanted }.

registration-redirect-app-id-differs = { $uri } navngir en annen app.
    .title = Omdirigerings-URI navngir en annen app
    .why = Tilkoblingsstrengen ber om { $wanted }. En annen AppId blir aldri brukt, og påloggingen ender i AADSTS50011.
    .do = Endre adressen til { $wanted }.

registration-redirect-app-malformed = { $uri } har ikke formen app://AppId.
    .title = Omdirigerings-URI har feil form
    .why = Tilkoblingsstrengen ber om { $wanted }, og teksten sammenlignes som den står, med skråstreker.
    .do = Endre adressen til { $wanted }.

registration-redirect-trailing-slash = { $uri } slutter med en skråstrek.
    .title = Skråstrek på slutten av tilbakekoblingsadressen
    .why = Banen sammenlignes. Om skråstrek og ingen skråstrek regnes som like, er ikke dokumentert.
    .do = Registrer http://localhost uten skråstreken.

registration-redirect-port = { $uri } angir en port.
    .title = Port i tilbakekoblingsadressen
    .why = Entra ser bort fra porten her. Av flere adresser som bare skiller seg ved porten, velges en tilfeldig.
    .do = Registrer adressen uten port.

registration-redirect-ipv6 = { $uri } er en IPv6-tilbakekoblingsadresse.
    .title = IPv6-tilbakekoblingsadresse
    .why = Entra godtar ikke [::1] som omdirigerings-URI.
    .do = Registrer http://localhost i stedet.

registration-redirect-not-https = { $uri } er verken https eller en adresse på denne maskinen.
    .title = Omdirigerings-URI uten https
    .why = Det Entra sender dit, kan leses underveis, så Entra avviser adressen.
    .do = Registrer https-adressen.

registration-redirect-characters = { $uri } inneholder tegnet { $char }.
    .title = Tegn som ikke er tillatt
    .why = Entra godtar ikke utropstegn, dollartegn, enkle anførselstegn, runde parenteser, komma og semikolon i omdirigerings-URI-er.
    .do = Velg en adresse uten det.

registration-redirect-too-long = En omdirigerings-URI har { $length } tegn; Entra godtar { $limit }.
    .title = Omdirigerings-URI er for lang
    .why = Entra avviser lengre adresser, så denne virker aldri: { $uri }
    .do = Forkort adressen.

registration-redirect-too-many = Det finnes { $count } omdirigerings-URI-er; Entra godtar { $limit } i denne registreringen.
    .title = For mange omdirigerings-URI-er
    .why = Med personlige kontoer er grensen 100, ellers 256, for alle plattformer til sammen.
    .do = Fjern dem som ikke lenger er i bruk.

registration-redirect-repeated = { $uri } er registrert to ganger.
    .title = Omdirigerings-URI registrert to ganger
    .why = Under to plattformer er det usikkert hvordan appen må bevise hvem den er; under én har den andre ingen virkning.
    .do = Behold den under riktig plattform.

registration-redirect-platform-unknown = { $uri } har den ukjente typen { $type }.
    .title = Ukjent type omdirigering
    .why = Kjente typer er Web, Spa og InstalledClient.
    .do = Sett typen til InstalledClient for en app på denne maskinen, ellers til Web.

registration-redirect-superfluous = { $uri } brukes ikke av noen av de valgte installasjonene.
    .title = Omdirigerings-URI ikke nødvendig
    .why = Hver registrert adresse er et sted Entra kan sende pålogginger til.
    .do = Fjern den hvis ikke noe annet bruker denne registreringen.

## Hemmeligheter og sertifikater

registration-secret-present = Registreringen har en klienthemmelighet.
    .title = Klienthemmelighet som ikke skal være der
    .why = Med en hemmelighet venter Entra den ved hver pålogging, og den eldre tilkoblingsstrengen har ingen plass til den (AADSTS7000218).
    .do = Slett hemmeligheten. Hvis noe annet bruker den, lager du en egen registrering for den eldre tilkoblingen.

registration-secret-unneeded = Registreringen har en klienthemmelighet som ikke brukes her.
    .title = Klienthemmelighet ikke nødvendig
    .why = En app på en persons maskin oppgir aldri en hemmelighet (AADSTS700025), og en hemmelighet ingen trenger, kan bare lekke.
    .do = Slett den hvis ikke noe annet bruker denne registreringen.

registration-secret-missing = Det finnes ingen klienthemmelighet.
    .title = Klienthemmelighet mangler
    .why = Lokal Business Central logger på Dataverse med en klienthemmelighet.
    .do = Opprett en under «Certificates & secrets», kopier verdien med én gang, og skriv den inn i «Tilkoblingsoppsett for Dataverse».

registration-secret-not-shown = Dokumentet viser ikke klienthemmeligheter.
    .title = Klienthemmeligheter vises ikke
    .why = Om det finnes en, og hvor lenge den gjelder, går ikke an å se.
    .do = Se under «Certificates & secrets», eller lim inn hele manifestet.

registration-secret-expired = Klienthemmeligheten utløp { $end }.
    .title = Klienthemmeligheten er utløpt
    .why = Business Central kan ikke lenger logge på Dataverse.
    .do = Opprett en ny hemmelighet og skriv den inn i hvert selskap som bruker tilkoblingen.

registration-secret-expired-leftover = En klienthemmelighet som utløp { $end }, står fortsatt oppført.
    .title = Utløpt klienthemmelighet står igjen
    .why = Den er ufarlig, men forveksles lett med den som er i bruk.
    .do = Slett den.

registration-secret-expires-soon = Den siste gyldige klienthemmeligheten utløper { $end }, om { $days ->
        [one] én dag.
       *[other] { $days } dager.
    }
    .title = Klienthemmelighet utløper snart
    .why = Fra den dagen stopper tilkoblingen uten flere varsler.
    .do = Avtal en ny hemmelighet med kundens administrator nå, og skriv den inn i hvert selskap som bruker tilkoblingen.

registration-secret-date-unreadable = Utløpsdatoen for en klienthemmelighet kan ikke leses.
    .title = Utløpsdato for klienthemmelighet kan ikke leses
    .why = Hemmeligheten regnes som gyldig, så ingenting kan varsle før den utløper.
    .do = Se på utløpsdatoen under «Certificates & secrets».

registration-secret-revealed = Dokumentet inneholder verdien av en klienthemmelighet.
    .title = Klienthemmelighet i dokumentet
    .why = Den som ser dokumentet, kan logge på som appen. Jetbridge viser ikke verdien.
    .do = Slett dokumentet. Hvis andre kan ha sett det, bytter du ut hemmeligheten.

registration-certificate-unneeded = Registreringen har et sertifikat som ikke brukes her.
    .title = Sertifikat ikke nødvendig
    .why = Ingen av installasjonene logger på med et eget sertifikat.
    .do = Fjern det hvis ikke noe annet bruker denne registreringen.

## Flagg og kontotyper

registration-public-client-off = «Allow public client flows» er ikke satt til Yes.
    .title = Offentlige klientflyter er av
    .why = Den eldre tilkoblingen logger på med brukernavn og passord. Det tillater Entra bare for offentlige klienter (AADSTS7000218).
    .do = Sett «Allow public client flows» til Yes under «Authentication».

registration-device-code-unavailable = Pålogging med enhetskode er ikke mulig.
    .title = Enhetskode ikke mulig
    .why = Pålogging med nettleser virker. En enhetskode, for maskiner uten nettleser, krever «Allow public client flows».
    .do = Sett «Allow public client flows» til Yes under «Authentication» hvis du trenger enhetskoder.

registration-public-client-on = «Allow public client flows» er satt til Yes.
    .title = Offentlige klientflyter er på
    .why = Denne tilkoblingen logger på med en hemmelighet. Innstillingen lar i tillegg folk logge på appen med bare et passord.
    .do = Sett «Allow public client flows» til No under «Authentication».

registration-implicit-grant-on = Implisitt tildeling er slått på ({ $switch }).
    .title = Implisitt tildeling er på
    .why = Den deler ut tokener i adressen til en side. Ingen av installasjonene bruker den.
    .do = Fjern merket for «Access tokens» og «ID tokens» under «Authentication».

registration-audience-personal = Bare personlige Microsoft-kontoer kan logge på.
    .title = Bare personlige kontoer
    .why = Business Central og Dataverse kjenner bare jobbkontoer.
    .do = Sett de støttede kontotypene til kontoer i organisasjoner.

registration-audience-personal-included = Personlige Microsoft-kontoer kan også logge på.
    .title = Personlige kontoer er med
    .why = En personlig konto kan ikke bruke Business Central eller Dataverse, og pålogging med en slik ender i feil som er vanskelige å tyde.
    .do = Begrens de støttede kontotypene til kontoer i organisasjoner.

registration-audience-single-tenant = Bare kontoer i én leier kan logge på, men { $tenants } leiere bruker denne registreringen.
    .title = Bare én leier
    .why = I de andre leierne ender påloggingen i AADSTS50194 eller AADSTS700016.
    .do = Sett de støttede kontotypene til «Accounts in any organizational directory», eller lag en registrering i hver leier.

registration-audience-wide = Kontoer i alle organisasjoner kan logge på, men én leier bruker denne registreringen.
    .title = Videre kontotyper enn nødvendig
    .why = Ingenting er galt. En registrering for én kunde kan være snevrere.
    .do = Velg «Accounts in this organizational directory only», hvis ikke flere kunder skal bruke den.

registration-audience-unknown = { $audience } er ikke en støttet kontotype.
    .title = Ukjent kontotype
    .why = Entra kjenner fire verdier og sammenligner dem nøyaktig, med mellomrom.
    .do = Velg kontotypen på nytt i portalen.

## En plan

registration-plan-title = Appregistrering
registration-plan-intro = Trinnene nedenfor fører til en registrering som Business Central og Jetbridge kan bruke. Verdier i rammer kopieres nøyaktig som de står.
registration-plan-none = Denne installasjonen trenger ingen egen appregistrering. Ett trinn gjenstår for en administrator.

registration-label-who = Hvem:
registration-label-where = Hvor:
registration-label-why = Hvorfor:
registration-label-verify = Kontroller:
registration-label-wrong = Når det er feil:

registration-who-app-developer = En med Entra-rollen Application Developer eller en høyere rolle
registration-who-consent-admin = En administrator som kan samtykke for hele organisasjonen
registration-who-consultant = Den som setter opp tilkoblingen

registration-value-name = Navn
registration-value-audience = Støttede kontotyper
registration-value-app-id = Application (client) ID
registration-value-redirect = Omdirigerings-URI
registration-value-permission = Delegert tillatelse
registration-value-switch = Allow public client flows
registration-value-consent-v1 = Adresse for administratorsamtykke
registration-value-consent-v2 = Den samme, som går tilbake til appen
registration-value-environment = URL-adresse for miljø

registration-choice-yes = Yes
registration-audience-one = Accounts in this organizational directory only
registration-audience-many = Accounts in any organizational directory
registration-missing-app-id = ID-en som «Overview» for registreringen viser
registration-missing-app-redirect = app:// etterfulgt av Application (client) ID, ingenting bak
registration-missing-web-client = adressen til nettklienten for Business Central, etterfulgt av /OAuthLanding.htm

registration-step-online-consent = Samtykk til Microsofts egen app
    .where = I Business Central, «Assistert oppsett», «Konfigurer en tilkobling til Microsoft Dataverse». Logg på som administrator der veiledningen ber om det, og godta på vegne av organisasjonen.
    .why = Business Central online bruker appen «Business Central Integration to Dataverse». Den kan først brukes når en administrator har samtykket.
    .verify = Veiledningen viser administratoren som pålogget, og appen er oppført under «Enterprise applications».
    .wrong = Det åpnes ikke noe påloggingsvindu: nettleseren blokkerer forgrunnsvinduer fra login.microsoftonline.com.

registration-step-two-registrations = Lag to registreringer
    .where = Følg hver av delene nedenfor for seg.
    .why = Den eldre tilkoblingen kan ikke ha en klienthemmelighet, den lokale tilkoblingen med Entra krever en.
    .verify = To registreringer med ulik Application (client) ID er oppført.
    .wrong = Med én registrering for begge ender påloggingen for en av dem i AADSTS7000218.

registration-step-create = Opprett registreringen
    .where = Administrasjonssenteret for Entra (entra.microsoft.com), «App registrations», «New registration». La omdirigerings-URI-en stå tom foreløpig.
    .why = Business Central og Jetbridge trenger en app i organisasjonen som de logger på med.
    .verify = Oversikten over den nye registreringen åpnes.
    .wrong = «New registration» er grået ut: kontoen din mangler rollen Application Developer.

registration-step-app-id = Kopier Application (client) ID
    .where = «Overview» for registreringen.
    .why = Tilkoblingsstreng, omdirigerings-URI og pålogging navngir registreringen med denne ID-en.
    .verify = ID-en har fem grupper med sifre og bokstaver. «Directory (tenant) ID» og «Object ID» ser like ut og er ikke ment.
    .wrong = Med en annen ID ender påloggingen i AADSTS700016.

registration-step-redirect-web = Legg til omdirigerings-URI-en for nettklienten
    .where = «Authentication», «Add a platform», «Web».
    .why = Etter påloggingen går nettleseren tilbake til denne siden i Business Central. Store og små bokstaver i banen teller, og nettleseren utelater :443.
    .verify = Åpne Business Central og sammenlign: adressen i nettleseren, til og med navnet på forekomsten, er begynnelsen på omdirigerings-URI-en.
    .wrong = Påloggingen ender i AADSTS50011, eller det bes om samtykke om og om igjen.

registration-step-redirect-desktop = Legg til omdirigerings-URI-ene for en app på en maskin
    .where = «Authentication», «Add a platform», «Mobile and desktop applications», «Custom redirect URIs».
    .why = Plattformen forteller Entra at appen ikke har noen hemmelighet. Under «Web» ville Entra bedt om en.
    .verify = Adressene står under «Mobile and desktop applications» nøyaktig som her.
    .wrong = Under «Web» ender påloggingen i AADSTS7000218; med en annen tekst ender den i AADSTS50011.

registration-step-public-client = Tillat offentlige klientflyter
    .where = «Authentication», «Advanced settings».
    .why = Pålogging med brukernavn og passord, eller med enhetskode, er bare tillatt for offentlige klienter.
    .verify = Innstillingen viser Yes etter lagring.
    .wrong = Påloggingen ender i AADSTS7000218.

registration-step-permissions = Legg til tillatelsene
    .where = «API permissions», «Add a permission»: «Microsoft APIs» eller «APIs my organization uses», deretter «Delegated permissions».
    .why = Dataverse og Business Central åpnes med hver sin tillatelse, på vegne av personen som logger på.
    .verify = Begge er oppført med typen Delegated.
    .wrong = «Dynamics 365 Business Central» tilbys ikke: denne leieren har aldri hatt Business Central; start en prøveversjon. Typen Application i stedet for Delegated: feil liste av de to er brukt.

registration-step-no-secret = Opprett ingen klienthemmelighet
    .where = «Certificates & secrets» forblir tom.
    .why = Den eldre tilkoblingsstrengen har ingen plass til en hemmelighet, men Entra ville ventet den.
    .verify = Ingenting er oppført under «Client secrets».
    .wrong = Påloggingen ender i AADSTS7000218 selv om offentlige klientflyter er tillatt.

registration-step-secret = Opprett en klienthemmelighet
    .where = «Certificates & secrets», «New client secret». Kopier verdien med én gang; den vises bare nå.
    .why = Lokal Business Central beviser med den at den er appen.
    .verify = Verdien er lagt i kundens passordlager, og utløpsdatoen er notert.
    .wrong = «Secret ID» er kopiert i stedet for «Value»: påloggingen ender i AADSTS7000215.

registration-step-consent = Gi administratorsamtykke
    .where = «API permissions», «Grant admin consent», eller adressen nedenfor, åpnet av administratoren.
    .why = I de fleste organisasjoner kan folk ikke samtykke til disse tillatelsene selv.
    .verify = Et grønt merke «Granted» står bak begge tillatelsene.
    .wrong = Påloggingen ender i AADSTS65001 eller ber om en administrator (AADSTS90094). Rollen Dynamics 365 Administrator er ikke nok.

registration-step-enter-onprem = Skriv inn registreringen i Business Central
    .where = «Tilkoblingsoppsett for Dataverse»: klient-ID, klienthemmelighet, omdirigeringsadresse, URL-adresse for miljø. Slå deretter på «Aktivert» og logg på som administrator for Dataverse.
    .why = Business Central lagrer dem for hvert selskap for seg.
    .verify = Omdirigeringsadressen er lik den registrerte adressen tegn for tegn.
    .wrong = Det bes om samtykke om og om igjen: den første delen av omdirigeringsadressen er ulik adressen i nettleseren.

registration-step-enter-legacy = Skriv inn registreringen i Business Central
    .where = «Tilkoblingsoppsett for Microsoft Dynamics 365»: godkjenningstype OAuth, deretter AppId og RedirectUri i «Tilkoblingsstreng».
    .why = Uten en egen AppId ville Microsofts eksempelapp blitt brukt.
    .verify = «Test tilkobling» lykkes.
    .wrong = AADSTS700016: en annen AppId, eller registreringen ligger i en annen leier.

registration-step-enter-desktop = Skriv inn Application (client) ID i Jetbridge
    .where = Jetbridge, «Pålogging og kontroller».
    .why = Jetbridge logger på med denne registreringen og ingen annen.
    .verify = Påloggingen åpner nettleseren og kommer tilbake.
    .wrong = Nettleseren viser en feil som begynner med AADSTS: lim den inn under «Forklar en feil».

registration-script-az = Krever Azure CLI og «az login» som en med Entra-rollen Application Developer eller en høyere rolle.
registration-script-m365 = Krever CLI for Microsoft 365 og «m365 login» som en med Entra-rollen Application Developer eller en høyere rolle.
registration-script-graph-powershell = Krever modulene Microsoft.Graph.Authentication og Microsoft.Graph.Applications, og en med Entra-rollen Application Developer eller en høyere rolle.
registration-script-repeat = Kan kjøres på nytt: den endrer registreringen med dette navnet til nøyaktig disse innstillingene. Den skriver ut AppId til slutt.
registration-script-several = Flere registreringer har dette navnet. Slett dem som ikke er i bruk, eller oppgi AppId.
registration-script-consent = En administrator gir samtykke her:
registration-script-bicep = Krever at bicepconfig.json navngir Microsoft Graph-utvidelsen som microsoftGraphV1. En administrator gir samtykke etterpå.
registration-script-bicep-second = Distribuer to ganger: først uten legacyAppId, deretter med AppId-en som den første distribusjonen skrev ut.
