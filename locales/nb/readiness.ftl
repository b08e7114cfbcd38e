# Expectations of an environment. .title says what must be so, the value what is instead, .why why it matters, .do what
# to do, .look where a person looks. $state is unmet or warning. Below them states, owners and groups.

readiness-environment-url-valid = { $state ->
        [warning] { $url } er ikke en ren Dataverse-adresse.
       *[other] URL-adressen for miljøet, «{ $url }», er ikke en https-adresse.
    }
    .title = URL-adressen for miljøet er en https-adresse i Dataverse
    .why = Både Business Central og Jetbridge kobler til denne adressen. En annen vert eller en bane bak den fører til feil som ikke nevner noen av delene.
    .do = Kopier URL-adressen for miljøet fra administrasjonssenteret for Power Platform, uten noe bak verten.
    .look = Administrasjonssenteret for Power Platform, «Environments», miljøet, «Environment URL».

readiness-snapshot-matches = Det som ble undersøkt, er { $url }, et annet miljø.
    .title = Det som ble undersøkt, er miljøet til denne kunden
    .why = Å vurdere én kunde etter miljøet til en annen sier ingenting om noen av dem.
    .do = Undersøk på nytt med denne kundens URL-adresse for miljø, eller rett adressen i opplysningene.
    .look = Sammenlign URL-adressen for miljøet i oppdraget med den øverst i kontrollene.

readiness-environment-reachable = Miljøet svarer ikke slik Dataverse gjør.
    .title = Miljøet svarer
    .why = Uten svar kan ingenting i Dataverse settes opp eller kontrolleres. En skrivefeil i adressen er den vanligste årsaken.
    .do = Kontroller adressen, og at miljøet ikke er slettet eller slått av. En proxy imellom kan også svare i stedet.
    .look = Åpne URL-adressen for miljøet i en nettleser.

readiness-tenant-matches = Miljøet hører til leier { $tenant }, ikke til den oppgitte.
    .title = Miljøet hører til kundens leier
    .why = Pålogging og samtykke skjer i leieren til miljøet. Virtuelle tabeller virker ikke på tvers av leiere.
    .do = Kontroller leier-ID og URL-adressen for miljøet med kundens administrator.
    .look = Administrasjonssenteret for Power Platform, «Settings», «Tenant».

readiness-environment-access = Den som logget på, har ikke tilgang til miljøet.
    .title = Den som logget på, kan bruke miljøet
    .why = Uten tilgang kan ingenting undersøkes. Kontoen er ikke medlem, eller den mangler sikkerhetsrolle eller lisens.
    .do = Legg til kontoen i miljøet, gi den en sikkerhetsrolle og vent noen minutter.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users».

readiness-dataverse-version-supported = Business Central støtter ikke versjon { $version } av serveren.
    .title = Versjonen av Dataverse støttes
    .why = Tilkoblingen avviser versjoner til og med 6 og versjon 7.1.
    .do = Vent til serveren er oppdatert, eller bruk et annet miljø.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Version».

readiness-tables-readable = En tabell som Business Central leser, mangler: { $tables }.
    .title = Tabellene som Business Central leser, finnes
    .why = Aktiveringen av tilkoblingen stopper ved den første tabellen som ikke kan leses.
    .do = Få en Dynamics-administrator til å kontrollere at miljøet har en Dataverse-database og løsningene.
    .look = make.powerapps.com, «Tables», «All».

readiness-business-central-access = { $state ->
        [warning] Business Central viser ingen selskaper for den som logget på.
       *[other] Business Central avviser den som logget på.
    }
    .title = Den som logget på, ser et selskap i Business Central
    .why = Valutaer, selgere og jobber kan ikke kontrolleres uten.
    .do = Gi kontoen en Business Central-lisens og et rettighetssett.
    .look = Åpne Business Central med den samme kontoen.

readiness-company-known = { $state ->
        [warning] Selskapet { $company } har et annet navn i Business Central.
       *[other] Business Central har ikke noe selskap med ID-en som er oppgitt for { $company }.
    }
    .title = Selskapet finnes i Business Central
    .why = Selskapsrad, forretningsenhet og team i Dataverse bærer ID-en til selskapet.
    .do = Velg selskapet på nytt fra listen.
    .look = Business Central, «Selskaper»; ID-en vises gjennom API-et.

readiness-sign-in-consent = Pålogging på { $resource ->
        [dataverse] Dataverse
        [business-central] Business Central
       *[other] { $resource }
    } ble avvist.
    .title = Dataverse og Business Central godtar påloggingen
    .why = Uten samtykke får verken Jetbridge eller tilkoblingen et token.
    .do = Få en administrator til å gi samtykke for hele organisasjonen.
    .look = Administrasjonssenteret for Entra, «Enterprise applications», appen, «Permissions».

readiness-legacy-update-level = { $state ->
        [warning] Versjon { $version } virker, men kunne brukt en Entra-registrering i stedet.
       *[other] Versjon { $version } kan ikke lenger logge på Dataverse online.
    }
    .title = Versjonen kan logge på med OAuth
    .why = Pålogging med Office365 tok slutt i 2022. OAuth krever Business Central 14.21 eller 15.13, eller Dynamics NAV 2018 CU41, 2017 CU55 eller 2016 CU67.
    .do = { $state ->
            [warning] Planlegg overgangen til en tilkobling med Entra-registrering.
           *[other] Oppdater til en versjon som kan bruke OAuth.
        }
    .look = Business Central, «Hjelp og støtte», versjonen nederst på siden.

readiness-entra-version = Versjon { $version } kan ikke bruke en Entra-registrering for tilkoblingen.
    .title = Versjonen kan bruke en Entra-registrering
    .why = Lokalt finnes tilkoblingen med klient-ID og hemmelighet fra 16.5.
    .do = Oppdater til 16.5 eller nyere, eller bruk den eldre tilkoblingen.
    .look = Business Central, «Hjelp og støtte», versjonen nederst på siden.

readiness-sdk-version-compatible = Dynamics 365 SDK-versjonen passer til løsningen.
    .title = Dynamics 365 SDK-versjonen passer til løsningen
    .why = En SDK-versjon som er eldre enn serverens, eller som ikke passer til løsningsfilen, gir feil som ikke nevner den.
    .do = Velg SDK-versjonen som hører til den importerte løsningen, lik eller nyere enn serverens.
    .look = Business Central, «Tilkoblingsoppsett for Microsoft Dynamics 365», «Dynamics 365 SDK-versjon».

readiness-administrator-named = Ingen administrator er oppgitt.
    .title = Administratoren for Dataverse er oppgitt
    .why = Oppsettet trenger én gang en som kan gjøre alt i miljøet.
    .do = Oppgi brukernavnet til administratoren som skal logge på under oppsettet.
    .look = Spør kunden hvem som administrerer Dynamics 365.

readiness-administrator-not-integration-user = { $user } er både administrator og integreringsbruker.
    .title = Administrator og integreringsbruker er to kontoer
    .why = Business Central avviser en integreringsbruker med rollen System Administrator, og ser bort fra alle endringer kontoen gjør.
    .do = Bruk en egen konto som integreringsbruker.
    .look = Sammenlign de to brukernavnene i oppsettet.

readiness-administrator-exists = { $user } er ikke bruker i miljøet.
    .title = Administratoren er bruker i miljøet
    .why = Påloggingen under oppsettet ender uten tilgang.
    .do = Legg til brukeren i miljøet, eller oppgi en annen administrator.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users».

readiness-administrator-enabled = { $user } er deaktivert i miljøet.
    .title = Administratoren er aktivert
    .why = En deaktivert bruker kan ikke logge på.
    .do = Aktiver brukeren; i Dataverse følger det av påloggingsstatus og lisens i Microsoft 365.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», status.

readiness-administrator-licensed = { $user } har ingen lisens for miljøet.
    .title = Administratoren har lisens
    .why = Når Business Central kontrollerer administratoren, kreves en bruker med lisens.
    .do = Tildel en lisens for Dynamics 365 eller Power Apps.
    .look = Administrasjonssenteret for Microsoft 365, «Aktive brukere», «Lisenser og apper».

readiness-administrator-is-system-administrator = { $state ->
        [warning] { $user } har System Administrator bare gjennom et team.
       *[other] { $user } har ikke rollen System Administrator.
    }
    .title = Administratoren har System Administrator
    .why = Import av løsningen og oppretting av roller krever denne rollen. Business Central ser på roller som er tildelt direkte.
    .do = Tildel System Administrator direkte til brukeren så lenge oppsettet varer.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», «Manage security roles».

readiness-administrator-is-system-customizer = { $user } har ikke rollen System Customizer.
    .title = Administratoren har System Customizer
    .why = Eldre veiledninger ber om den. Business Central noterer at den mangler, og går videre.
    .do = Tildel også System Customizer.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», «Manage security roles».

readiness-administrator-other-role = { $user } har bare administrative roller.
    .title = Administratoren har en rolle for daglig arbeid
    .why = Eldre veiledninger ber om én rolle som ikke er administrativ, for eksempel Sales Manager.
    .do = Tildel også en slik rolle.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», «Manage security roles».

readiness-administrator-entra-role = Administratoren har User Administrator i Entra.
    .title = Administratoren har User Administrator i Entra
    .why = Veiledningen oppretter og endrer brukere, og det krever denne Entra-rollen.
    .do = Tildel Entra-rollen User Administrator så lenge oppsettet varer.
    .look = Administrasjonssenteret for Entra, «Users», brukeren, «Assigned roles».

readiness-guide-runner-licence = Den som kjører veiledningen, har en Business Central-lisens.
    .title = Den som kjører veiledningen, har en Business Central-lisens
    .why = Veiledningen «Konfigurer en tilkobling til Microsoft Dataverse» krever Essentials eller Premium.
    .do = Tildel Business Central Essentials eller Premium til personen.
    .look = Administrasjonssenteret for Microsoft 365, «Aktive brukere», «Lisenser og apper».

readiness-integration-user-named = «{ $user }» er ikke brukernavnet til en integreringsbruker.
    .title = Integreringsbrukeren er oppgitt
    .why = Tilkoblingen logger på med det. Business Central ber om det med domene.
    .do = Oppgi brukernavnet med delen etter @.
    .look = Business Central, «Tilkoblingsoppsett for Microsoft Dynamics 365», brukernavn.

readiness-integration-user-exists = { $state ->
        [warning] Flere brukere har { $user } som primær e-postadresse.
       *[other] { $user } er ikke bruker i miljøet.
    }
    .title = Integreringsbrukeren er bruker i miljøet
    .why = Business Central leter etter brukeren med primær e-postadresse. Uten treff hoppes kontroller over i stillhet, og ved flere treff brukes det første.
    .do = { $state ->
            [warning] Gi hver bruker sin egen primære e-postadresse.
           *[other] Opprett kontoen med lisens, og vent til den vises i miljøet.
        }
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users».

readiness-integration-user-primary-email = { $user } er et påloggingsnavn, men ikke den primære e-postadressen til brukeren.
    .title = Brukernavnet er også den primære e-postadressen
    .why = Business Central ser bare på den primære e-postadressen. Den finner ikke brukeren, hopper over kontrollene sine og feiler senere.
    .do = Sett den primære e-postadressen til brukernavnet, og få adressen godkjent.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», brukeren, «Primary Email».

readiness-integration-user-dedicated = { $user } er også e-postadressen til en selger.
    .title = Integreringsbrukeren er ikke noens egen konto
    .why = Endringer som integreringsbrukeren gjør, synkroniseres aldri, så arbeidet til den personen blir liggende.
    .do = Bruk en konto som ingen arbeider med.
    .look = Business Central, «Selgere/innkjøpere».

readiness-integration-user-enabled = { $user } er deaktivert.
    .title = Integreringsbrukeren er aktivert
    .why = Business Central avviser en deaktivert integreringsbruker.
    .do = Aktiver brukeren.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», status.

readiness-integration-user-licensed = { $state ->
        [warning] { $user } har ikke lenger noen lisens.
       *[other] { $user } har ingen lisens.
    }
    .title = Integreringsbrukeren har lisens
    .why = { $state ->
            [warning] En ikke-interaktiv konto kan klare seg uten lisens, men testen i Business Central ber om en. Hva som gjelder, er ikke bekreftet.
           *[other] Uten lisens vises ikke kontoen som aktiv bruker, og testen av tilkoblingen avviser den.
        }
    .do = { $state ->
            [warning] Tildel en lisens hvis testen sier at brukeren mangler lisens.
           *[other] Tildel en lisens før du setter tilgangsmodusen.
        }
    .look = Administrasjonssenteret for Microsoft 365, «Aktive brukere», «Lisenser og apper».

readiness-integration-user-access-mode = { $user } har tilgangsmodus { $mode ->
        [0] Read-Write
        [1] Administrative
        [2] Read
        [3] Support User
        [4] Non-interactive
        [5] Delegated Admin
       *[other] { $mode }
    }.
    .title = Tilgangsmodusen til integreringsbrukeren er riktig
    .why = Etter oppsettet vil Business Central ha Non-interactive; før det går også Read-Write.
    .do = Sett tilgangsmodusen til Non-interactive.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», brukeren, «Access Mode».

readiness-integration-user-flagged = { $user } er ikke merket som integreringsbruker.
    .title = Brukeren er merket som integreringsbruker
    .why = Oppsettet merker brukeren. Uten merket er ikke kravene fra Business Central oppfylt.
    .do = Vent til oppsettet er ferdig, eller aktiver tilkoblingen på nytt.
    .look = Feltet isintegrationuser for brukeren, i Dataverse-tabellen User.

readiness-integration-user-has-role = { $user } har ingen sikkerhetsrolle.
    .title = Integreringsbrukeren har en rolle
    .why = En bruker uten rolle kan ikke lese noe.
    .do = Tildel integreringsrollene.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», «Manage security roles».

readiness-integration-user-not-admin = { $state ->
        [warning] { $user } har System Administrator gjennom et team.
       *[other] { $user } har rollen System Administrator.
    }
    .title = Integreringsbrukeren er ikke System Administrator
    .why = Business Central avviser en integreringsbruker med denne rollen.
    .do = Ta bort rollen, eller bruk en annen konto.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», «Manage security roles».

readiness-integration-user-integration-roles = { $user } mangler: { $roles }.
    .title = Integreringsbrukeren har begge integreringsrollene
    .why = Business Central kontrollerer at begge rollene er tildelt direkte; et team teller ikke.
    .do = Tildel de manglende rollene til brukeren, eller kjør «Distribuer integreringsløsning på nytt».
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», «Manage security roles».

readiness-integration-user-dataverse-role = { $user } mangler: { $roles }.
    .title = Integreringsbrukeren har Business Central Dataverse Integration
    .why = Tilkoblingen arbeider med rettighetene i denne rollen.
    .do = Tildel rollen, eller aktiver tilkoblingen på nytt.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», «Manage security roles».

readiness-integration-user-sales-pro-role = { $user } mangler: { $roles }.
    .title = Integreringsbrukeren har rollen for Sales Professional
    .why = I et miljø med Sales Professional trenger integrasjonen en egen rolle.
    .do = Kjør «Distribuer integreringsløsning på nytt», eller tildel rollen.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», «Manage security roles».

readiness-integration-user-password = Passordet til integreringsbrukeren er endelig.
    .title = Passordet til integreringsbrukeren er endelig
    .why = Et passord som må endres ved første pålogging, stopper tilkoblingen.
    .do = Logg på én gang som integreringsbrukeren og endre passordet, eller fjern kravet.
    .look = Logg på med kontoen i et privat nettleservindu.

readiness-integration-user-mfa = Ingenting annet enn passordet kreves av integreringsbrukeren.
    .title = Ingenting annet enn passordet kreves av integreringsbrukeren
    .why = Tilkoblingen logger på med bare brukernavn og passord. Godkjenning med flere faktorer og betinget tilgang stopper den (AADSTS50076, 50079).
    .do = Unnta kontoen med en policy, eller planlegg en tilkobling med Entra-registrering.
    .look = Administrasjonssenteret for Entra, «Conditional Access», «What If» for kontoen.

readiness-non-interactive-limit = Med integreringsbrukeren blir det { $count } ikke-interaktive brukere.
    .title = Det er plass til en ikke-interaktiv bruker
    .why = Et miljø tar sju; eldre miljøer tok fem.
    .do = Deaktiver ikke-interaktive kontoer som ikke er i bruk.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», filter på tilgangsmodus.

readiness-application-user-single = { $count ->
        [0] Det finnes ingen programbruker for Business Central.
       *[other] Det finnes { $count } programbrukere for Business Central.
    }
    .title = Det finnes nøyaktig én programbruker
    .why = Business Central stopper når den ikke finner noen, eller finner mer enn én, for program-ID-en sin.
    .do = { $count ->
            [0] Aktiver tilkoblingen på nytt; det oppretter brukeren.
           *[other] Slett alle unntatt den som er i bruk.
        }
    .look = Administrasjonssenteret for Power Platform, miljøet, «Application users».

readiness-base-solution-installed = Løsningen Business Central Dataverse Base Integration er ikke installert.
    .title = Basisløsningen for Dataverse-integrering er installert
    .why = Selskapsraden og integreringsrollen følger med den.
    .do = Aktiver tilkoblingen på nytt, pålogget som System Administrator.
    .look = make.powerapps.com, «Solutions», «Managed».

readiness-base-solution-current = Basisløsningen har versjon { $version }, eldre enn Business Central.
    .title = Basisløsningen er like ny som Business Central
    .why = En eldre løsning mangler det nyere versjoner venter.
    .do = Kjør «Distribuer integreringsløsning på nytt».
    .look = make.powerapps.com, «Solutions», «Managed», versjon.

readiness-integration-solution-installed = Løsningen MicrosoftDynamicsNavIntegration er ikke installert.
    .title = Integreringsløsningen for Sales er installert
    .why = Integreringsrollene og tabellene for statistikk følger med den.
    .do = Importer løsningen, pålogget som System Administrator, mens ingen annen import kjører.
    .look = make.powerapps.com, «Solutions», «Managed».

readiness-integration-solution-current = Integreringsløsningen for Sales har versjon { $version }, eldre enn Business Central.
    .title = Integreringsløsningen for Sales er like ny som Business Central
    .why = En eldre løsning mangler det nyere versjoner venter.
    .do = Kjør «Distribuer integreringsløsning på nytt».
    .look = make.powerapps.com, «Solutions», «Managed», versjon.

readiness-integration-tables-readable = En tabell i integreringsløsningen mangler: { $tables }.
    .title = Tabellene i integreringsløsningen finnes
    .why = Business Central regner løsningen som fraværende når den ikke kan lese dem.
    .do = Kjør «Distribuer integreringsløsning på nytt».
    .look = make.powerapps.com, «Tables», «All».

readiness-virtual-tables-solution = Løsningen for virtuelle Business Central-tabeller er ikke installert.
    .title = Løsningen for virtuelle tabeller er installert
    .why = Virtuelle tabeller og forretningshendelser følger med den.
    .do = Installer appen Business Central Virtual Table fra AppSource.
    .look = make.powerapps.com, «Solutions», «Managed».

readiness-integration-roles-exist = Mangler i miljøet: { $roles }.
    .title = Begge integreringsrollene finnes
    .why = De følger med integreringsløsningen for Sales og kan ikke tildeles før den er der.
    .do = Importer løsningen på nytt.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Security roles».

readiness-dataverse-role-exists = Mangler i miljøet: { $roles }.
    .title = Rollen Business Central Dataverse Integration finnes
    .why = Den følger med basisløsningen og kan ikke tildeles før den er der.
    .do = Aktiver tilkoblingen på nytt.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Security roles».

readiness-sales-hub-present = Det finnes ingen app som heter Sales Hub.
    .title = Sales Hub finnes
    .why = Selgerne åpner koblede poster i denne appen. Den kan mangle i miljøer uten Dynamics 365 Sales.
    .do = Installer Dynamics 365 Sales i miljøet.
    .look = make.powerapps.com, «Apps».

readiness-security-group = Alle som trengs, er i sikkerhetsgruppen for miljøet.
    .title = Alle som trengs, er i sikkerhetsgruppen for miljøet
    .why = Et miljø med en sikkerhetsgruppe skjuler alle andre, med eller uten lisens.
    .do = Legg integreringsbrukeren og selgerne til i gruppen.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Security group».

readiness-ownership-model-chosen = { $state ->
        [warning] Modellen Team er valgt mens en eldre Sales-integrasjon oppgraderes.
       *[other] Ingen eierskapsmodell er valgt.
    }
    .title = Eierskapsmodellen er valgt
    .why = Modellen avgjør hvem som eier synkroniserte poster, og om selgere kobles. En oppgradering venter Person.
    .do = Velg Person eller Team sammen med kunden.
    .look = Business Central, «Tilkoblingsoppsett for Dataverse», «Eierskapsmodell».

readiness-company-row = { $company } har ingen rad i Dataverse.
    .title = Selskapet har sin rad i Dataverse
    .why = Hver synkronisert post viser til selskapet gjennom denne raden.
    .do = Kjør «Distribuer integreringsløsning på nytt».
    .look = make.powerapps.com, «Tables», «Company» i integreringsløsningen.

readiness-single-company = { $count } selskaper bruker miljøet.
    .title = Ett selskap bruker miljøet
    .why = Med flere selskaper trenger hver tilordning synkronisering av flere selskaper, og dokumenter trenger en selskaps-ID.
    .do = Slå på synkronisering av flere selskaper, eller fjern rader som ikke er i bruk.
    .look = make.powerapps.com, «Tables», «Company» i integreringsløsningen.

readiness-business-unit = Forretningsenheten til { $company } mangler, er deaktivert eller ligger ikke rett under roten.
    .title = Selskapet har sin forretningsenhet
    .why = Det eiende teamet og selgerne hører til den.
    .do = Sett enheten tilbake, eller velg forretningsenheten på nytt i oppsettet.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Business units».

readiness-owning-team = { $state ->
        [warning] Det eiende teamet «{ $team }» har ikke det vanlige navnet.
       *[other] Selskapet har ikke noe eiende team.
    }
    .title = Det eiende teamet finnes
    .why = Synkroniserte poster tilhører dette teamet i modellen Team, og selgere blir med i det i modellen Person.
    .do = { $state ->
            [warning] Kontroller at det er riktig team.
           *[other] Kjør «Distribuer integreringsløsning på nytt».
        }
    .look = Administrasjonssenteret for Power Platform, miljøet, «Teams».

readiness-owning-team-roles = { $team } mangler: { $roles }.
    .title = Det eiende teamet har integreringsrollene
    .why = Bare et team som kan lese poster, kan eie dem.
    .do = Kjør «Distribuer integreringsløsning på nytt», eller tildel rollene til teamet.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Teams», «Manage security roles».

readiness-local-currency-set = Koden for lokal valuta er tom.
    .title = Koden for lokal valuta er fylt ut
    .why = Tilkoblingen kan ikke aktiveres uten den.
    .do = Oppgi ISO-koden for den lokale valutaen.
    .look = Business Central, «Finansoppsett», koden for lokal valuta (LCY Code).

readiness-local-currency-accepted = { $state ->
        [warning] Dataverse godtar kanskje ikke { $currency } som lokal valuta.
       *[other] Dataverse godtar ikke { $currency } som lokal valuta.
    }
    .title = Dataverse godtar den lokale valutaen
    .why = Eldre versjoner vil at den er lik basisvalutaen i miljøet, som ikke kan endres. Nyere vil ha den blant valutaene i Dataverse, eller basisvalutaen med en kurs i Business Central.
    .do = Legg til valutaen i Dataverse, eller basisvalutaen med valutakurs i Business Central. For eldre versjoner trengs et nytt miljø.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Currencies»; Business Central, «Valutaer».

readiness-currencies-have-rates = Ingen valutakurs som gjelder i dag: { $currencies }.
    .title = Hver valuta har en valutakurs
    .why = En valuta uten kurs stopper synkroniseringen av valutaer.
    .do = Legg inn en kurs, eller slett valutaer som ikke er i bruk.
    .look = Business Central, «Valutaer», «Valutakurser».

readiness-salespeople-email = { $state ->
        [unmet] Uten e-postadresse: { $people }.
       *[other] Business Central har ingen selgere å koble.
    }
    .title = Hver selger har en e-postadresse
    .why = Koblingen finner brukeren med e-postadressen. Uten selgere eier ingen synkroniserte poster i modellen Person.
    .do = Legg inn e-postadressen til hver selger, eller sperr dem som har sluttet.
    .look = Business Central, «Selgere/innkjøpere», e-post.

readiness-salespeople-email-unique = Brukt mer enn én gang: { $people }.
    .title = Hver e-postadresse hører til én selger
    .why = Én bruker i Dataverse kan kobles til én selger.
    .do = Gi hver selger sin egen e-postadresse, eller sperr en av dem.
    .look = Business Central, «Selgere/innkjøpere», e-post.

readiness-salespeople-have-users = Ikke funnet som primær e-postadresse til en bruker: { $people }.
    .title = Hver selger er bruker i Dataverse
    .why = Bare en bruker med den samme primære e-postadressen kan kobles. I modellen Person kan kunder ikke synkroniseres uten.
    .do = Opprett kontoene, gi dem lisens og legg dem til i miljøet, eller rett e-postadressen.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users».

readiness-salespeople-can-be-coupled = Kan ikke kobles: { $people }.
    .title = Brukerne til selgerne kan kobles
    .why = Business Central tilbyr brukere som er aktivert, har lisens og ikke er integreringsbrukere.
    .do = Aktiver disse brukerne og gi dem lisens.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users».

readiness-salespeople-access-mode = Tilgangsmodusen er ikke Read-Write: { $people }.
    .title = Brukerne til selgerne kan arbeide i appen
    .why = Med en annen tilgangsmodus kan en person ikke endre poster.
    .do = Sett tilgangsmodusen til Read-Write.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», brukeren, «Access Mode».

readiness-salespeople-role = { $state ->
        [warning] Andre roller, men ikke Salesperson: { $people }.
       *[other] Uten noen rolle: { $people }.
    }
    .title = Selgerne har rollen Salesperson
    .why = En bruker uten rolle kan ikke åpne appen, med eller uten lisens. En annen rolle kan gjøre samme nytte.
    .do = Tildel rollen Salesperson.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Users», «Manage security roles».

readiness-salespeople-licence = Uten Dynamics 365 Sales-lisens: { $people }.
    .title = Selgerne har en Sales-lisens
    .why = Dynamics 365 Sales åpnes bare med en slik lisens.
    .do = Tildel en Dynamics 365 Sales-lisens.
    .look = Administrasjonssenteret for Microsoft 365, «Aktive brukere», «Lisenser og apper».

readiness-salespeople-coupled = Hver selger er koblet til en bruker.
    .title = Hver selger er koblet til en bruker
    .why = I modellen Person synkroniseres ikke en kunde med en selger som ikke er koblet.
    .do = Koble hver selger.
    .look = Business Central, «Selgere/innkjøpere», kobling av selgere.

readiness-salespeople-in-team = Ikke i det eiende teamet: { $people }.
    .title = Brukerne til selgerne er i det eiende teamet
    .why = Koblede brukere legges til i teamet, så disse er trolig ikke koblet.
    .do = Koble selgerne, og kjør deretter «Legg til koblede brukere i Team».
    .look = Administrasjonssenteret for Power Platform, miljøet, «Teams», medlemmer.

readiness-sales-order-options-exclusive = Både eldre og toveis ordreintegrering er valgt.
    .title = Bare én type ordreintegrering er valgt
    .why = Business Central tillater én av de to.
    .do = Slå av en av dem.
    .look = Business Central, «Tilkoblingsoppsett for Microsoft Dynamics 365».

readiness-sales-order-automation = Ordrer skal opprettes automatisk, men eldre ordreintegrering er av.
    .title = Automatiske ordrer har det de bygger på
    .why = Bare ordrer fra den eldre integreringen kan opprettes automatisk.
    .do = Slå på eldre ordreintegrering, eller slå av automatikken.
    .look = Business Central, «Tilkoblingsoppsett for Microsoft Dynamics 365».

readiness-sales-order-flag = { $state ->
        [warning] Ordreintegreringen er på i Dataverse, men ikke ønsket.
       *[other] Ordreintegreringen er av i Dataverse, men ønsket.
    }
    .title = Ordreintegreringen i Dataverse er som valgt
    .why = Denne innstillingen avgjør i Dataverse om ordrer kan sendes inn.
    .do = Slå «Aktiver eldre ordreintegrering» på eller av på nytt i Business Central.
    .look = Business Central, «Tilkoblingsoppsett for Microsoft Dynamics 365», «Ordreintegrasjon er aktivert».

readiness-no-submitted-orders = Det finnes innsendte ordrer.
    .title = Ingen innsendte ordrer holder ordreintegreringen på
    .why = Så lenge de finnes, kan ordreintegreringen ikke slås av.
    .do = Fullfør eller annuller de innsendte ordrene først.
    .look = Sales Hub, «Orders», status Submitted.

readiness-write-in-product = Produktet for fritekstlinjer er valgt.
    .title = Produktet for fritekstlinjer er valgt
    .why = En ordrelinje uten produkt fra katalogen blir til denne varen eller ressursen. Uten den stopper slike ordrer.
    .do = Velg type og nummer, og ikke koble den varen eller ressursen.
    .look = Business Central, «Salgsoppsett», feltene «Write-in Product Type» og «Write-in Product No.».

readiness-mapping-jobs-present = Ingen jobb for: { $jobs }.
    .title = Hver tilordning har sin jobb
    .why = Uten jobben sin blir en tilordning aldri synkronisert av seg selv.
    .do = Kjør «Bruk standard synkroniseringsoppsett», som tilbakestiller endrede tilordninger.
    .look = Business Central, «Poster i jobbkø», kodeenhet 5339.

readiness-feature-jobs-present = Ingen jobb for kodeenhet: { $jobs }.
    .title = Hver valgt funksjon har sin jobb
    .why = Statistikk, disposisjon og ordrer kjører hver i sin egen jobb.
    .do = Slå funksjonen av og på igjen, eller kjør «Bruk standard synkroniseringsoppsett».
    .look = Business Central, «Poster i jobbkø».

readiness-jobs-without-error = Feilet: { $jobs }.
    .title = Ingen jobb har feilet
    .why = En jobb som har feilet, kjører ikke igjen av seg selv.
    .do = Åpne feilen, rett den, og sett jobben til klar.
    .look = Business Central, «Poster i jobbkø», vis feil.

readiness-jobs-not-on-hold = På vent: { $jobs }.
    .title = Ingen jobb er satt på vent
    .why = En jobb på vent kjører ikke. En jobb som sover fordi ingenting har skjedd, har en annen status og er i orden.
    .do = Sett jobben til klar.
    .look = Business Central, «Poster i jobbkø», status.

readiness-job-queue-running = Jobbkøen kjører.
    .title = Jobbkøen kjører
    .why = Jobber som ingen henter, blir stående klare for alltid.
    .do = Kontroller at en jobbkø kjører, og at den som startet jobbene, fortsatt har lisens.
    .look = Business Central, «Poster i jobbkø»: tidligste start ligger fram i tid etter en kjøring.

readiness-microsoft-app-consent = Samtykke til Microsofts egen app kan ikke ses.
    .title = Microsofts egen app har samtykke
    .why = Business Central online kobler til med den.
    .do = Få en administrator til å godta den i veiledningen.
    .look = Administrasjonssenteret for Entra, «Enterprise applications», «Business Central Integration to Dataverse».

readiness-registration-checked = Appregistreringen er riktig.
    .title = Appregistreringen er riktig
    .why = Omdirigerings-URI, tillatelser og flagg avgjør om noen kan logge på.
    .do = Kontroller manifestet i Jetbridge og rett det som vises.
    .look = Jetbridge, «Appregistrering».

readiness-client-secret-current = { $state ->
        [warning] Klienthemmeligheten utløper { $end }.
       *[other] Klienthemmeligheten utløp { $end }.
    }
    .title = Klienthemmeligheten er gyldig
    .why = Fra den dagen kan Business Central ikke logge på.
    .do = Opprett en ny hemmelighet og skriv den inn i hvert selskap som bruker tilkoblingen.
    .look = Administrasjonssenteret for Entra, registreringen, «Certificates & secrets».

readiness-dataverse-connection-enabled = Tilkoblingen til Dataverse er aktivert.
    .title = Tilkoblingen til Dataverse er aktivert
    .why = Ingenting synkroniseres så lenge den er av.
    .do = Slå på «Aktivert».
    .look = Business Central, «Tilkoblingsoppsett for Dataverse», «Aktivert».

readiness-sales-connection-enabled = Tilkoblingen til Dynamics 365 Sales er aktivert.
    .title = Tilkoblingen til Dynamics 365 Sales er aktivert
    .why = Varer, priser, ordrer og fakturaer synkroniseres bare mens den er på.
    .do = Slå på «Aktivert», etter tilkoblingen til Dataverse.
    .look = Business Central, «Tilkoblingsoppsett for Microsoft Dynamics 365», «Aktivert».

readiness-mappings-reviewed = Retninger og filtre er avtalt.
    .title = Retninger og filtre er avtalt
    .why = «Synkroniser bare koblede poster» og filtre avgjør hva som opprettes på den andre siden.
    .do = Gå gjennom tilordningene med kunden, og noter det som ble valgt.
    .look = Business Central, «Tilordninger for integreringstabell».

readiness-first-full-sync = Den første fulle synkroniseringen ble kjørt i rekkefølge.
    .title = Den første fulle synkroniseringen ble kjørt i rekkefølge
    .why = En tabell som viser til en annen, må vente på den, ellers feiler poster.
    .do = Følg rekkefølgen av avhengighetene.
    .look = Business Central, «Gjennomgang av full synkronisering for Dataverse».

readiness-auditing-rechecked = Overvåkingen er som før.
    .title = Overvåkingen er som før
    .why = Basisløsningen slår av overvåking for noen tabeller.
    .do = Slå på overvåking igjen der kunden trenger det.
    .look = Administrasjonssenteret for Power Platform, miljøet, «Audit settings»; tabellene i make.powerapps.com.

## States, owners, groups

readiness-state-met = Oppfylt
readiness-state-unmet = Ikke oppfylt
readiness-state-warning = Verdt å se på
readiness-state-not-checked = Ikke kontrollert
readiness-state-not-applicable = Ikke aktuelt

readiness-owner-consultant = Du
readiness-owner-customer-admin = Kundens administrator
readiness-owner-dynamics-admin = Dynamics-administratoren
readiness-owner-wait = Ingen nå; vent

readiness-group-connection = Tilkobling
readiness-group-version = Versjon
readiness-group-administrator = Administrator
readiness-group-integration-user = Integreringsbruker
readiness-group-solutions-and-roles = Løsninger og roller
readiness-group-company-and-ownership = Selskap og eierskap
readiness-group-currency = Valuta
readiness-group-salespeople = Selgere
readiness-group-sales-orders = Ordrer
readiness-group-jobs = Jobber
readiness-group-registration = Appregistrering
readiness-group-set-up-by-hand = Oppsett for hånd

# Delene av et øyeblikksbilde.
readiness-section-dataverse-challenge = Kall uten pålogging
readiness-section-dataverse-whoami = Hvem er jeg
readiness-section-dataverse-version = Dataverse-versjon
readiness-section-dataverse-organization = Organisasjon
readiness-section-dataverse-currencies = Valutaer i Dataverse
readiness-section-dataverse-users = Brukere
readiness-section-dataverse-roles = Sikkerhetsroller
readiness-section-dataverse-user-roles = Brukernes roller
readiness-section-dataverse-user-team-roles = Roller gjennom team
readiness-section-dataverse-solutions = Løsninger
readiness-section-dataverse-app-modules = Apper
readiness-section-dataverse-business-units = Forretningsenheter
readiness-section-dataverse-teams = Team
readiness-section-dataverse-team-roles = Teamenes roller
readiness-section-dataverse-team-members = Medlemmer av team
readiness-section-dataverse-companies = Selskaper i Dataverse
readiness-section-dataverse-table-reads = Tabeller
readiness-section-dataverse-submitted-orders = Sendte salgsordrer
readiness-section-business-central-companies = Selskaper i Business Central
readiness-section-business-central-general-ledger-setup = Finansoppsett
readiness-section-business-central-currencies = Valutaer i Business Central
readiness-section-business-central-currency-exchange-rates = Valutakurser
readiness-section-business-central-salespeople = Selgere
readiness-section-business-central-job-queue-entries = Jobbkøposter
readiness-section-directory-users = Lisenser i Entra
readiness-section-sign-in = Pålogging

# Hvorfor noe ikke ble kontrollert; $reason er et ord fra et øyeblikksbilde, $code det tjenesten sa, eller «none».
readiness-not-checked-by-hand = Ingen grensesnitt viser dette. En person ser etter.
readiness-not-checked-not-looked = Ingen har sett etter ennå.
readiness-not-checked-undecided = Det som ble sett, avgjør det ikke.
readiness-not-checked-waits = Venter på: { $titles }
readiness-not-checked-section = { $reason ->
        [forbidden] { $section }: den som logget på, får ikke lese dette.
        [unauthorised] { $section }: påloggingen ble ikke godtatt.
        [not-found] { $section }: finnes ikke.
        [unreachable] { $section }: ingen forbindelse.
        [timeout] { $section }: ikke noe svar i tide.
        [throttled] { $section }: tjenesten ba om en pause.
        [unavailable] { $section }: tjenesten sviktet.
        [cancelled] { $section }: det ble stoppet før det.
       *[other] { $section }: det ble ikke spurt etter.
    }{ $code ->
        [none] {""}
       *[other] {" "}({ $code })
    }

# Kontroller som tekst, og en melding til den som handler. $owner er consultant, customer-admin, dynamics-admin, wait eller noe annet.
readiness-text-do = Hva du gjør: { $text }
readiness-text-owner = Hvem handler: { $text }
readiness-text-look = Hvor du ser: { $text }
readiness-letter-greeting = Hei,
readiness-letter-opening = { $count ->
        [one] da vi kontrollerte forbindelsen mellom Business Central og miljøet { $environment }, fant vi noe som { $owner ->
            [customer-admin] en administrator av Microsoft 365 kan rette
            [dynamics-admin] en administrator av Dynamics 365-miljøet kan rette
           *[other] må rettes
        }:
       *[other] da vi kontrollerte forbindelsen mellom Business Central og miljøet { $environment }, fant vi { $count } ting som { $owner ->
            [customer-admin] en administrator av Microsoft 365 kan rette
            [dynamics-admin] en administrator av Dynamics 365-miljøet kan rette
           *[other] må rettes
        }:
    }
readiness-letter-end = Gi et lite ord når det er gjort, så kontrollerer vi på nytt. Kontrollen endret ingenting.
