# Funn i en tilkoblingsstreng og på oppsettsidene i Business Central. Verdien sier hva som er, .why hvorfor det betyr noe,
# .do hva som skal gjøres; .title står over en gruppe. Navn på innstillinger, felt og plassholdere er produktenes egne.

## Strengen som helhet

connection-empty = Tilkoblingsstrengen inneholder ingen innstilling.
    .title = Tilkoblingsstrengen er tom
    .why = Klienten avviser en streng uten innstillinger.
    .do = Lim inn strengen eller skriv innstillingene, først AuthType og Url.

connection-syntax = { $error ->
        [empty_key] Et likhetstegn står uten nøkkel foran seg.
        [missing_equals] Den siste nøkkelen har ikke noe likhetstegn etter seg.
        [unterminated_double_quote] En verdi åpner med et dobbelt anførselstegn som aldri lukkes.
        [unterminated_single_quote] En verdi åpner med et enkelt anførselstegn som aldri lukkes.
        [text_after_quoted_value] Noe annet enn et semikolon følger etter et lukkende anførselstegn.
        [unquoted_value_ends_with_quote] En verdi slutter med et anførselstegn, men begynner ikke med et.
        [control_character] Et kontrolltegn står der det ikke kan stå noe.
        [nul_in_quoted_value] En verdi i anførselstegn inneholder et NUL-tegn.
        [data_after_nul] Noe følger etter NUL-tegnene som avslutter strengen.
        [control_character_in_key] En nøkkel inneholder en tabulator eller et linjeskift.
       *[other] Strengen kan ikke leses.
    }
    .title = Tilkoblingsstrengen kan ikke leses
    .why = Klienten leser ingenting av en streng med syntaksfeil og klager deretter på AuthType. Det skjuler årsaken.
    .do = { $error ->
            [empty_key] Skriv navnet på innstillingen foran likhetstegnet, eller fjern det.
            [missing_equals] Skriv = og en verdi etter nøkkelen. Er det resten av en verdi med semikolon, sett hele verdien i rette doble anførselstegn.
            [unquoted_value_ends_with_quote] Sett hele verdien i den andre typen rette anførselstegn.
            [text_after_quoted_value] Sett et semikolon etter det lukkende anførselstegnet, eller doble et anførselstegn som hører til verdien.
            [data_after_nul] Fjern NUL-tegnene og det som følger etter dem.
            [control_character_in_key] Sett et semikolon på slutten av linjen foran, eller fjern skiftet.
            [control_character] Fjern tegnet, eller sett hele verdien i rette doble anførselstegn.
            [nul_in_quoted_value] Fjern tegnet. Ingen anførselstegn kan bære det.
            [unterminated_double_quote] Lukk anførselstegnet. Et dobbelt anførselstegn inne i verdien skrives to ganger.
            [unterminated_single_quote] Lukk anførselstegnet. Et enkelt anførselstegn inne i verdien skrives to ganger.
           *[other] Rett det angitte stedet. En verdi med semikolon eller anførselstegn i seg står i rette anførselstegn.
        }

connection-smart-quotes = { $count ->
        [1] Strengen inneholder et typografisk anførselstegn.
       *[other] Strengen inneholder { $count } typografiske anførselstegn.
    }
    .title = Typografiske anførselstegn
    .why = De kommer fra et tekstprogram eller en chat og omslutter ingenting: de blir en del av verdien, og et semikolon mellom dem avslutter den likevel.
    .do = Skriv rette anførselstegn, eller fjern dem.

connection-invisible-char = { $count ->
        [1] Strengen inneholder et usynlig tegn, { $first }.
       *[other] Strengen inneholder { $count } usynlige tegn, det første er { $first }.
    }
    .title = Usynlige tegn
    .why = De følger med tekst som er kopiert fra nettsider og chatter. I en nøkkel gjør de den til en annen nøkkel, i et passord til et annet passord.
    .do = Fjern dem, eller skriv den delen på nytt.

## Pålogging

connection-authtype-missing = AuthType mangler.
    .title = Ingen påloggingstype
    .why = Klienten gjetter ikke hvordan den skal logge på; den avviser strengen.
    .do = Legg til AuthType, vanligvis OAuth for en bruker eller ClientSecret for en app.

connection-authtype-unknown = { $near ->
        [none] AuthType er ingen påloggingstype.
       *[other] AuthType er ingen påloggingstype. { $near } var sannsynligvis ment.
    }
    .title = Ukjent påloggingstype
    .why = Klienten kjenner AD, OAuth, Certificate og ClientSecret. Mangler semikolonet etter typen, regnes resten av strengen som verdien.
    .do = Skriv ett av de fire navnene og et semikolon etter det.

connection-authtype-case = AuthType er { $written }, men må skrives { $right }.
    .title = Påloggingstype med feil store og små bokstaver
    .why = Nøkler skiller ikke mellom store og små bokstaver, denne verdien gjør det. Klienten avviser den.
    .do = Skriv { $right }.

connection-authtype-retired = Påloggingstypen { $written } er avviklet.
    .title = Avviklet påloggingstype
    .why = Dataverse sluttet å godta typen Office365 (WS-Trust) i april 2022; Live forsvant før den.
    .do = Bytt til OAuth med en appregistrering, eller til ClientSecret.

connection-authtype-legacy = Dataverse-klienten kjenner ikke påloggingstypen { $written }.
    .title = Påloggingstype fra den eldre klienten
    .why = Bare den eldre klienten for .NET Framework, for lokale servere, har den.
    .do = Bruk OAuth for et miljø på nettet. Bruk et verktøy bygd på den eldre klienten for en lokal server.

connection-authtype-unsupported = Påloggingstypen ExternalTokenManagement virker ikke i en tilkoblingsstreng.
    .title = Påloggingstype for programkode
    .why = Den får tokenet fra programkode; fra en streng ender den alltid i en feil.
    .do = Velg OAuth, ClientSecret eller Certificate.

connection-authtype-numeric = AuthType er et tall som står for { $right }.
    .title = Påloggingstype som tall
    .why = Klienten godtar det, men andre som leser strengen, må ikke gjøre det, og folk ser ikke hva det betyr.
    .do = Skriv { $right }.

connection-authtype-url-mismatch = AD er påloggingstypen for en lokal server, men adressen er et miljø på nettet.
    .title = Påloggingstypen passer ikke til adressen
    .why = Windows-pålogging virker bare mot en server i kundens eget nettverk.
    .do = Bruk OAuth, ClientSecret eller Certificate.

connection-loginprompt-invalid = { $near ->
        [none] LoginPrompt har ingen kjent verdi.
       *[other] LoginPrompt må skrives { $near }.
    }
    .title = Ukjent LoginPrompt
    .why = Klienten sammenligner bokstav for bokstav og bruker Auto for alt annet, så et påloggingsvindu kan åpnes der du ikke vil ha det.
    .do = Skriv Auto, Always eller Never.

## Adressen

connection-url-missing = Adressen (Url) mangler.
    .title = Ingen adresse
    .why = Klienten ender i en feil før den prøver å koble til.
    .do = Legg til Url med URL-adressen for miljøet.

connection-url-invalid = Adressen er ingen fullstendig http- eller https-adresse.
    .title = Ufullstendig adresse
    .why = Klienten forkaster den og ender deretter i en feil som ikke nevner den.
    .do = Skriv den med skjema, som i https://contoso.crm4.dynamics.com.

connection-url-lookalike = Verten { $host } ligner bare på en av Microsofts.
    .title = Verten tilhører ikke Microsoft
    .why = Klienten spør bare om et Microsoft-navn finnes et sted i verten, så den ville sendt påloggingen dit.
    .do = Kopier URL-adressen for miljøet fra administrasjonssenteret for Power Platform.

connection-url-userinfo = Et brukernavn eller passord står inne i adressen.
    .title = Brukernavn eller passord i adressen
    .why = Adresser havner i logger og på skjermer, og klienten bruker ikke det som står foran @.
    .do = Ta det ut av adressen og oppgi det som Username og Password.

connection-url-no-org = Adressen angir ingen organisasjon.
    .title = Ingen organisasjon i adressen
    .why = For en lokal server tar klienten organisasjonen fra adressen og stopper uten den.
    .do = Legg den til som første del av stien, som i https://server/organisasjon.

connection-url-http = Adressen begynner med http, ikke https.
    .title = Ukryptert adresse
    .why = Alt, også påloggingen, ville gått åpent over nettverket.
    .do = Bruk https. Be om et sertifikat på serveren hvis den er lokal.

connection-url-path = Adressen har mer enn verten.
    .title = Mer enn verten i adressen
    .why = Den er sannsynligvis kopiert fra nettleseren. Bare { $right } brukes, og Business Central tilbyr å korte den ned.
    .do = Bruk { $right }.

connection-url-not-dataverse = { $host } er ikke et Dataverse-miljø.
    .title = Adressen til en annen Microsoft-tjeneste
    .why = Klienten ville prøvd å logge på der og mislyktes.
    .do = Bruk URL-adressen for miljøet. Den ser ut som https://contoso.crm4.dynamics.com.

connection-url-region-unknown = Regionen til { $host } er ikke kjent.
    .title = Ukjent region
    .why = Det kan være en ny region, eller en skrivefeil i tallet. Den avvises aldri av den grunn.
    .do = Sammenlign med URL-adressen for miljøet i administrasjonssenteret for Power Platform.

## Appen

connection-clientid-missing = App-ID-en (AppId) mangler.
    .title = Ingen app-ID
    .why = Med { $auth } logger en app på. Uten ID bruker klienten Microsofts eksempelapp, som ingen har hemmeligheten til.
    .do = Legg til AppId med ID-en (klient) for programmet fra registreringen.

connection-clientid-defaulted = Ingen app-ID er oppgitt, så Microsofts eksempelapp brukes.
    .title = Microsofts eksempelapp som standard
    .why = Den er ment for utvikling og prototyper, og en kunde kan sperre den.
    .do = Registrer en app og legg til AppId og RedirectUri.

connection-clientid-format = App-ID-en er ingen GUID.
    .title = App-ID-en er ingen GUID
    .why = Klienten sender den videre uten å se på den, og Entra kjenner da ingen slik app.
    .do = Kopier ID-en (klient) for programmet fra oversikten over registreringen.

connection-sample-appid = Appen er Microsofts eksempelapp.
    .title = Microsofts eksempelapp
    .why = Alle deler den. Den er bare dokumentert for utvikling og prototyper, og en kunde kan sperre den.
    .do = Registrer en egen app og bruk ID-en til den.

connection-clientsecret-missing = Klienthemmeligheten mangler.
    .title = Ingen klienthemmelighet
    .why = Klienten merker det ikke; påloggingen mislykkes senere med en melding som ikke sier det.
    .do = Legg til ClientSecret, eller velg en annen AuthType.

connection-redirect-relative = Omdirigerings-URI-en har ikke noe skjema.
    .title = Omdirigerings-URI uten skjema
    .why = Klienten krever en fullstendig adresse og stopper før den ser på noe annet.
    .do = Skriv den slik den er registrert, vanligvis app:// fulgt av app-ID-en.

connection-redirect-dropped = Omdirigerings-URI-en er ingen velformet adresse.
    .title = Feil utformet omdirigerings-URI
    .why = Klienten forkaster den uten et ord og logger på uten.
    .do = Skriv den slik den er registrert, for eksempel app:// fulgt av app-ID-en, eller http://localhost.

connection-redirect-missing = Omdirigerings-URI-en mangler.
    .title = Ingen omdirigerings-URI
    .why = Entra sender svaret på en interaktiv pålogging bare til en adresse som er registrert for appen.
    .do = Legg til RedirectUri slik den er registrert.

connection-redirect-names-other-app = Omdirigerings-URI-en angir en annen app enn AppId.
    .title = Omdirigerings-URI for en annen app
    .why = Veiledningen for Business Central bruker samme ID for begge, så en av dem ble sannsynligvis ikke endret.
    .do = Bruk { $right }, eller kontroller at denne adressen er registrert for appen.

connection-sample-redirect = Omdirigerings-URI-en tilhører Microsofts eksempelapp.
    .title = Omdirigerings-URI for Microsofts eksempelapp
    .why = Den er registrert for en app som alle deler; en egen registrering har den ikke.
    .do = Bruk omdirigerings-URI-en fra den egne registreringen.

connection-thumbprint-missing = Avtrykket til sertifikatet mangler.
    .title = Ikke noe avtrykk
    .why = Uten det vet klienten ikke hvilket sertifikat den skal bruke, og stopper.
    .do = Legg til Thumbprint. Skrivemåten CertThumbprint leses ikke.

connection-thumbprint-format = Avtrykket er ikke 40 heksadesimale sifre.
    .title = Feil utformet avtrykk
    .why = Windows viser det med mellomrom og et usynlig merke foran; kopiert slik passer det til ingen sertifikater.
    .do = Behold bare de 40 sifrene.

connection-storename-invalid = Sertifikatlageret finnes ikke under dette navnet.
    .title = Ukjent sertifikatlager
    .why = Navn sammenlignes bokstav for bokstav. Med et annet navn leter klienten ikke i noe lager.
    .do = Utelat det, som betyr My, eller skriv ett av { $names }.

## Hemmeligheter og brukere

connection-secret-plaintext = { $key } står lesbar i strengen.
    .title = Lesbar hemmelighet
    .why = { $severity ->
            [error] Business Central lagrer strengen lesbar i en tabell og setter selv inn hemmeligheten når den kobler til.
           *[other] Den som ser strengen, har hemmeligheten: i en fil, i en chat, i et skjermbilde.
        }
    .do = { $severity ->
            [error] Skriv plassholderen i stedet, og skriv hemmeligheten i sitt eget felt.
           *[other] La Jetbridge oppbevare den i legitimasjonslageret på denne datamaskinen, og del strengen uten den.
        }

connection-password-without-user = Det finnes et passord, men ikke noe brukernavn.
    .title = Passord uten brukernavn
    .why = Klienten bruker dem bare sammen, så passordet har ingen virkning, og påloggingsvinduet åpnes.
    .do = Legg til Username, eller utelat passordet.

connection-password-ignored = Passordet brukes ikke ved siden av Integrated Security=true.
    .title = Passordet har ingen virkning
    .why = Den gjeldende Windows-brukeren logger på i stedet.
    .do = Utelat en av de to.

connection-password-missing = Det finnes et brukernavn, men ikke noe passord.
    .title = Brukernavn uten passord
    .why = Med AD og uten passord logger den gjeldende Windows-brukeren på, og brukernavnet har ingen virkning.
    .do = Legg til passordet, eller utelat brukernavnet.

connection-password-breaks-when-pasted = { $key } inneholder tegn som Business Central ikke kan bære.
    .title = Hemmeligheten brytes når den settes inn
    .why = Business Central setter den inn i strengen uten anførselstegn. Et semikolon kutter den; et likhetstegn foran, eller et anførselstegn eller mellomrom i en ende, endrer den. Verktøy som bruker anførselstegn, påvirkes ikke.
    .do = Gi integreringsbrukeren et passord uten semikolon og uten anførselstegn eller mellomrom i endene.

connection-domain-missing = Domenet mangler.
    .title = Ikke noe domene
    .why = Med AD bruker klienten brukernavn og passord bare sammen med Domain; ellers logger den gjeldende Windows-brukeren på.
    .do = Legg til Domain.

connection-placeholder = { $key } er fortsatt plassholderen { $placeholder }.
    .title = Plassholder ikke erstattet
    .why = Den kommer fra et eksempel eller en mal, og klienten bruker den slik den står.
    .do = Sett inn den virkelige verdien.

## Nøkler og verdier

connection-bool-invalid = { $key } er verken true eller false.
    .title = Bryter er verken true eller false
    .why = Klienten sier ingenting og bruker { $becomes }.
    .do = Skriv true eller false.

connection-tokencache-directory = Banen til tokenhurtiglageret ser ut som en mappe.
    .title = Tokenhurtiglager uten filnavn
    .why = Det er banen til en fil: den siste delen blir filnavnet.
    .do = Legg til et filnavn, et eget for hver kunde, slik at tokener aldri blandes.

connection-key-ignored = { $key } har ingen virkning med { $auth }.
    .title = Innstilling uten virkning
    .why = Klienten leser den og bruker den ikke; ofte er den igjen fra en annen påloggingstype.
    .do = Fjern den, eller velg påloggingstypen den hører til.

connection-key-unknown = { $near ->
        [none] Ingen innstilling har dette navnet.
       *[other] Ingen innstilling har dette navnet. { $near } var sannsynligvis ment.
    }
    .title = Ukjent nøkkel
    .why = Ukjente nøkler ignoreres uten et ord. En del av en verdi etter et bortkommet semikolon kan også se ut som en nøkkel.
    .do = { $near ->
            [none] Fjern den. Hører den til verdien foran, sett hele verdien i rette doble anførselstegn.
           *[other] Skriv { $near }, eller fjern den.
        }

connection-key-swallowed = { $lost ->
        [none] En nøkkel har slukt semikolonet og det som følger etter.
       *[other] En nøkkel har slukt semikolonet etter seg, så { $lost } leses ikke.
    }
    .title = Nøkkel slukte neste innstilling
    .why = Et semikolon avslutter ikke en nøkkel; den fortsetter til neste enkle likhetstegn. Et doblet likhetstegn hører også til nøkkelen.
    .do = { $first ->
            [none] Skriv = og en verdi etter det første navnet. En verdi som begynner med =, står i rette anførselstegn.
           *[other] Skriv = og en verdi etter { $first }. En verdi som begynner med =, står i rette anførselstegn.
        }

connection-duplicate-key = { $key ->
        [none] En nøkkel står flere ganger i strengen.
       *[other] { $key } står flere ganger i strengen.
    }
    .title = Samme nøkkel flere ganger
    .why = { $removed ->
            [yes] Den siste gjelder. Den er tom, så innstillingen fjernes helt.
           *[other] Den siste gjelder; denne brukes ikke.
        }
    .do = Behold en av dem.

connection-alias-conflict = { $key } og { $used } er navn på én innstilling og har forskjellige verdier.
    .title = To navn på én innstilling
    .why = Klienten spør etter navnene i fast rekkefølge, uansett hva som står først i strengen. Den bruker { $used }.
    .do = Behold en av dem.

## For Business Central

connection-bc-key = { $key } leses bare av Business Central.
    .title = Nøkkel fra Business Central
    .why = Dataverse-klienten ignorerer den.
    .do = Ingenting, hvis strengen kommer fra Business Central. Den kan også vurderes for Business Central.

connection-bc-placeholder-missing = Plassholderen { $placeholder } mangler.
    .title = Plassholderen til Business Central mangler
    .why = Oppsettsiden avviser en streng uten den. Den virkelige hemmeligheten settes inn først når Business Central kobler til.
    .do = Skriv { $placeholder } i stedet for hemmeligheten.

connection-bc-proxy-version = Det finnes ingen brukbar ProxyVersion.
    .title = Ingen SDK-versjon
    .why = Business Central velger biblioteket den kobler til med, etter dette tallet, SDK-versjonen på oppsettsiden.
    .do = Legg til ProxyVersion. 100 er Dataverse-tjenesteklienten; lavere tall er eldre biblioteker for lokale servere.

connection-bc-string-too-long = Strengen har { $length } tegn; feltet rommer { $max }.
    .title = Strengen er for lang for feltet
    .why = Tilkoblingsoppsett for Dataverse kutter en lengre streng uten melding.
    .do = Utelat det som ikke har noen virkning.

## Oppsettsidene

connection-setup-field-missing = { $field } er tomt.
    .title = Feltet er tomt
    .why = Siden slår ikke på tilkoblingen uten det.
    .do = Fyll det ut.

connection-setup-field-too-long = { $field } har { $length } tegn; feltet rommer { $max }.
    .title = Verdien er for lang for feltet
    .why = Siden avviser en lengre verdi, eller kutter den uten melding.
    .do = Kort den ned.

connection-setup-field-not-here = { $field } vises ikke i versjon { $version } med denne driftsformen.
    .title = Feltet finnes ikke
    .why = Ingen kan skrive det inn, og ingenting leser det.
    .do = Utelat det, eller kontroller versjon og driftsform.

connection-setup-item-service-gone = { $field } finnes ikke lenger fra versjon 18.
    .title = Varedisposisjon uten nettjeneste
    .why = En jobb holder nå varedisposisjonen oppdatert; adresse, bruker og tilgangsnøkkel trengs ikke.
    .do = Slå på Synkroniser varedisposisjon automatisk i stedet.

connection-setup-item-service-incomplete = { $field } er tomt, men nettjenesten for varedisposisjon er delvis satt opp.
    .title = Varedisposisjon delvis satt opp
    .why = Dynamics 365 trenger adresse, bruker og tilgangsnøkkel sammen for å spørre om beholdningen av en vare.
    .do = Fyll det ut, eller tøm alle tre feltene.

connection-setup-item-service-url = Adressen er ikke den til nettjenesten for varedisposisjon.
    .title = Adressen til en annen nettjeneste
    .why = Dynamics 365 åpner nøyaktig denne adressen. Den ligger under OData eller ODataV4 og slutter på ProductItemAvailability.
    .do = Kopier den fra siden Nettjenester i Business Central.

connection-setup-item-service-key = Tilgangsnøkkelen for nettjenesten har { $length } tegn, ikke 44.
    .title = Tilgangsnøkkel med uvanlig lengde
    .why = Nøkkelen er en tilfeldig tekst på 44 tegn; denne ble sannsynligvis ikke kopiert i sin helhet.
    .do = Kopier den på nytt fra brukerkortet i Business Central.

connection-setup-address-invalid = { $field } kan ikke leses som en adresse.
    .title = Adressen kan ikke leses
    .why = Siden avviser den, også med https:// foran.
    .do = Kopier URL-adressen for miljøet fra administrasjonssenteret for Power Platform.

connection-setup-address-not-https = { $field } begynner ikke med https.
    .title = Adresse uten https
    .why = Siden godtar bare https. Et servernavn med port og uten skjema tas også for et skjema.
    .do = Skriv https:// foran.

connection-setup-address-shortened = Siden vil tilby å korte ned { $field } til { $right }.
    .title = Siden tilbyr å korte ned adressen
    .why = { $severity ->
            [warning] På en lokal server ville det fjernet organisasjonen, og da kobler ingenting til.
           *[other] På nettet trengs bare skjema og vert.
        }
    .do = { $severity ->
            [warning] Avslå tilbudet.
           *[other] Godta tilbudet.
        }

connection-setup-address-deployment = { $field } fører til { $host }, som ikke passer til denne driftsformen.
    .title = Adressen passer ikke til driftsformen
    .why = På nettet og med OAuth er motparten et Dataverse-miljø; AD og IFD er for en server hos kunden.
    .do = Kontroller adressen, eller velg den andre driftsformen.

connection-setup-authentication-type = { $field } er ikke { $wanted }.
    .title = En annen godkjenningstype enn driftsformens
    .why = Hver type krever andre felt. Det første alternativet vises som OAuth 2.0 og lagres som Office365; det siste heter OAuth.
    .do = Velg { $wanted }.

connection-setup-user-name-form = { $field } har ikke formen { $wanted }.
    .title = Brukernavn i feil form
    .why = { $severity ->
            [error] Siden avviser det med denne godkjenningstypen.
           *[other] Integreringsbrukeren ville ikke blitt funnet: på nettet letes den opp etter primær e-postadresse, med AD FS etter domene og navn.
        }
    .do = Skriv det som { $wanted }.

connection-setup-administrator-is-integration-user = { $user } er både administrator og integreringsbruker.
    .title = Administratoren er integreringsbrukeren
    .why = Integreringsbrukeren kan ikke ha rollen Systemansvarlig, og endringer den gjør, synkroniseres aldri.
    .do = Opprett en egen konto for integrasjonen.

connection-setup-user-domain = Domenet { $domain } hører ikke til leieren.
    .title = Domene i en annen leier
    .why = Kontoen ville ligget i en annen leier enn miljøet, eller navnet har en skrivefeil.
    .do = Sammenlign med de bekreftede domenene i administrasjonssenteret for Microsoft 365.

connection-setup-client-id = { $sample ->
        [yes] { $field } tilhører Microsofts eksempelapp.
       *[other] { $field } er ingen GUID.
    }
    .title = Klient-ID som ikke er kundens
    .why = { $sample ->
            [yes] Ingen har hemmeligheten til eksempelappen.
           *[other] Entra kjenner ingen app med den.
        }
    .do = Kopier ID-en (klient) for programmet fra kundens registrering.

connection-setup-redirect-url = { $right ->
        [none] { $field } slutter ikke på OAuthLanding.htm hos webklienten.
       *[other] { $field } er ikke { $right }.
    }
    .title = Omdirigeringsadressen er ikke webklientens
    .why = Business Central fyller den ut på forhånd, og appregistreringen må ha nøyaktig denne adressen; ellers ender påloggingen i AADSTS50011.
    .do = { $right ->
            [none] Bruk verdien Business Central fyller ut, og registrer den.
           *[other] Bruk { $right }, og registrer den.
        }

connection-setup-proxy-version = { $field } er ikke noe versjonsnummer.
    .title = Ingen SDK-versjon
    .why = Versjonen velges fra listen på serveren; siden avviser 0.
    .do = Velg en fra listen.

connection-setup-proxy-version-online = { $field } er under 100.
    .title = SDK-versjon uten virkning på nettet
    .why = På nettet virker hver versjon under 100 som 100, Dataverse-tjenesteklienten.
    .do = Ingenting.

connection-setup-proxy-version-solution = { $field } er { $written }; { $solution } hører sammen med { $wanted }.
    .title = SDK-versjonen passer ikke til løsningen
    .why = Dokumentasjonen krever versjonen som passer til den importerte løsningen.
    .do = Velg { $wanted } eller nyere fra listen, hvis serveren tilbyr det.

connection-setup-solution-online = { $solution } er ikke for Dynamics 365 på nettet.
    .title = Løsningsfil for en annen versjon
    .why = Dynamics 365 Sales på nettet godtar bare { $wanted }.
    .do = Importer { $wanted } fra mappen CrmCustomization på installasjonsmediet.

connection-setup-string-differs = { $key } i tilkoblingsstrengen er forskjellig fra { $field }.
    .title = Streng og felt er forskjellige
    .why = Business Central bygger strengen av feltene; det som bare er endret det ene stedet, går tapt ved neste endring.
    .do = Gjør begge like.

connection-setup-sales-orders-exclusive = Eldre og toveis ordreintegrering er begge på.
    .title = To typer ordreintegrering
    .why = De utelukker hverandre.
    .do = Velg én. Toveis krever den nyeste integreringsløsningen.

connection-setup-switch-needs = { $field } krever { $needs }.
    .title = Forutsetningen er av
    .why = Siden avviser bryteren, eller ingenting skjer.
    .do = Slå først på { $needs }.

connection-setup-unit-groups-locked = Enhetsgruppetildeling kan ikke endres mens tilkoblingen er på.
    .title = Enhetsgruppetildeling er låst
    .why = Feltet kan bare redigeres mens tilkoblingen er av, og en endring starter en oppgradering av dataene.
    .do = Slå av tilkoblingen, gjør endringen, og slå den på igjen.

connection-setup-pages-differ = { $field } er forskjellig fra Dynamics 365-siden.
    .title = De to sidene stemmer ikke overens
    .why = Mens Sales-tilkoblingen er på, godtar Dataverse-siden bare samme adresse, bruker og godkjenningstype.
    .do = Gjør begge sidene like.

connection-setup-version-too-old = Versjon { $version } kan ikke logge på slik.
    .title = Versjonen er for gammel
    .why = Det virker fra { $needed }.
    .do = Oppdater til { $needed } eller nyere.

connection-setup-version-has-entra = Versjon { $version } kan logge på med en appregistrering.
    .title = Brukernavn og passord der en app holder
    .why = En app har ikke noe passord som utløper, og ingen flerfaktorforespørsel som stopper jobbene.
    .do = Registrer en app og velg OAuth 2.0.

connection-setup-business-unit-person = Den valgte forretningsenheten har ingen virkning med eierskapsmodellen Person.
    .title = Forretningsenhet uten virkning
    .why = Med den modellen bruker Business Central alltid standardenheten.
    .do = La det stå, eller velg modellen Team.

connection-setup-web-client-url = { $severity ->
        [warning] { $field } er ingen fullstendig https-adresse.
       *[other] { $field } angir ikke noe selskap.
    }
    .title = Adressen til webklienten
    .why = { $severity ->
            [warning] Dynamics 365 åpner den som en lenke.
           *[other] Business Central legger selv til gjeldende selskap, som { $right } og navnet.
        }
    .do = { $severity ->
            [warning] Kopier den fra nettleseren.
           *[other] Ingenting, hvis gjeldende selskap er det rette.
        }

## Hva klienten ville gjort

client-argument_null_string = Klienten avviser en tom streng.

client-uri_format_exception_redirect = Klienten stopper ved omdirigerings-URI-en.

client-argument_exception_authtype = Klienten stopper med en melding om AuthType.

client-argument_null_org_name = Klienten stopper fordi den ikke finner noen organisasjon i adressen.

client-null_reference_no_url = Klienten stopper med en nullreferanse fordi den ikke har noen brukbar adresse.

client-argument_null_certificate = Klienten stopper fordi den ikke har noe avtrykk.

client-external_token_exception = Klienten stopper fordi denne typen bare virker fra programkode.

client-no_connection_object = Klienten kobler til ingenting, uten melding.

client-attempts_connection = Klienten ville prøvd å koble til.

## Hva som ble tatt av

peeled-byte-order-mark = Et byte order mark ble tatt av.

peeled-xml = Hentet ut av XML, { $place }.

peeled-entities = XML-entiteter som &quot; ble gjort om til tegn.

peeled-json = Hentet ut av JSON, { $place }.

peeled-quotes = Anførselstegnene { $place } rundt den ble tatt av.

peeled-surroundings = Hentet ut av teksten rundt.
