# Kinds of finding on who is what. The value says what is, .why why it matters, .do what to do; .title heads a group
# of the kind. Names of roles and access modes stay as they are in every language.

accounts-administrator-is-integration-user = { $user } er administrator og integreringsbruker på én gang.
    .title = Én konto til to oppgaver
    .why = Business Central avviser en integreringsbruker med rollen System Administrator, og overfører aldri endringer som den kontoen gjør.
    .do = Oppgi en egen konto som integreringsbruker.

accounts-integration-user-is-system-administrator = { $user } er integreringsbruker og System Administrator.
    .title = Integreringsbruker med System Administrator
    .why = Business Central avviser kontoen når tilkoblingen testes, og med denne rollen åpner ett passord alt.
    .do = Ta bort rollen. Integrasjonsrollene er nok.

accounts-integration-user-roles-missing = { $user } har én av de to integrasjonsrollene; { $role } mangler.
    .title = Én integrasjonsrolle av to
    .why = Business Central vil ha begge rollene, tildelt brukeren direkte.
    .do = Tildel { $role } også. Integrasjonsløsningen har rollen med.

accounts-integration-user-access-mode = { $user } har tilgangsmodus { $mode ->
        [administrative] Administrative
        [read] Read
        [support-user] Support User
       *[other] Delegated Admin
    }.
    .title = Tilgangsmodus som tilkoblingen ikke kan bruke
    .why = Business Central godtar Read-Write før oppsettet og Non-interactive, og avviser alle andre.
    .do = Sett tilgangsmodusen til Non-interactive.

accounts-integration-user-unlicensed-too-early = { $user } har ingen lisens og er ikke ikke-interaktiv ennå.
    .title = Lisensen tatt tilbake for tidlig
    .why = Uten lisens kommer en konto ikke til Dataverse, så tilgangsmodusen kan ikke settes der.
    .do = Gi den en lisens, vent til Dataverse kjenner brukeren, og sett tilgangsmodusen først.

accounts-integration-user-licence-returned = { $user } er ikke-interaktiv og skal ikke ha lisens.
    .title = Lisensen til integreringsbrukeren tatt tilbake
    .why = Veiledningene lar lisensen gå, men testen i «Tilkoblingsoppsett for Microsoft Dynamics 365» krever en. Sett i kildekoden til senere versjoner; ikke bekreftet for de eldste.
    .do = Behold lisensen. Uten den må du regne med feilen om at brukeren ikke har lisens.

accounts-integration-user-email-differs = { $user } er ikke den primære e-postadressen til integreringsbrukeren, { $email }.
    .title = Navn og primær e-post er ulike
    .why = Business Central slår opp brukeren på primær e-post. Finner den ingen, hoppes kontrollen av roller og lisens over, og feilen kommer senere.
    .do = Oppgi { $email } som brukernavn i Business Central, eller endre den primære e-postadressen til brukeren.

accounts-integration-user-name-form = { $user } har { $form ->
        [domain] ikke noe domene foran.
       *[address] ingen @.
    }
    .title = Navn i feil form
    .why = { $form ->
        [domain] Med Active Directory godtar Business Central et brukernavn bare som domene\navn.
       *[address] Med OAuth godtar Business Central et brukernavn bare som en adresse med @.
    }
    .do = { $form ->
        [domain] Oppgi navnet som domene\navn.
       *[address] Oppgi den primære e-postadressen til brukeren.
    }

accounts-integration-user-is-salesperson = { $user } er integreringsbruker og selger.
    .title = Integreringsbruker som arbeider
    .why = Endringer som integreringsbrukeren gjør, overføres aldri, så arbeidet til denne personen blir liggende.
    .do = Bruk en konto som ingen arbeider med.

accounts-integration-user-not-needed = { $user } trengs ikke som integreringsbruker.
    .title = Integreringsbruker trengs ikke
    .why = Med Entra lager Business Central selv en programbruker. Den trenger verken lisens eller passord.
    .do = Utelat kontoen.

accounts-non-interactive-limit = Med integreringsbrukeren blir det { $count } ikke-interaktive brukere; et miljø tar { $limit }.
    .title = Ikke-interaktive brukere
    .why = Et miljø tar sju ikke-interaktive brukere; eldre veiledninger sier fem. Programbrukere teller ikke.
    .do = Deaktiver ikke-interaktive kontoer som ikke er i bruk.

accounts-administrator-unlicensed = { $because ->
        [access-mode] { $user } har tilgangsmodus Administrative, som hører til uten lisens.
       *[licence] { $user } har ingen lisens.
    }
    .title = Administrator uten lisens
    .why = Business Central vil ha en bruker med lisens når administratoren logger på. Uten lisens når en administrator bare innstillingene.
    .do = Gi kontoen en lisens og tilgangsmodus Read-Write til tilkoblingen er satt opp.

accounts-administrator-non-interactive = { $user } er ikke-interaktiv.
    .title = Administrator som ikke kan logge på
    .why = En ikke-interaktiv bruker har ikke noe nettgrensesnitt, så ingen kan logge på med den under oppsettet.
    .do = Bruk en konto med tilgangsmodus Read-Write.

accounts-salesperson-repeated = { $user } står { $count } ganger blant selgerne.
    .title = Brukernavn brukt flere ganger
    .why = En bruker i Dataverse kobles til én selger, så de andre blir til overs.
    .do = Gi hver person et brukernavn, eller fjern gjentakelsen.

accounts-salespeople-without-licence = { $licence ->
        [none] { $count ->
            [one] Én selger skal ikke ha lisens.
           *[other] { $count } selgere skal ikke ha lisens.
        }
       *[other] { $licence } åpner ikke Dynamics 365 Sales; { $count ->
            [one] én selger har den.
           *[other] { $count } selgere har den.
        }
    }
    .title = Ingen lisens for Dynamics 365 Sales
    .why = Uten lisens kan en person ikke arbeide i Dynamics 365 Sales, og vises ikke blant brukerne som kan kobles.
    .do = Velg en lisens for Dynamics 365 Sales.

accounts-licence-name-old = { $licence } er en gammel lisens.
    .title = Gammelt lisensnavn
    .why = Veiledningen fra 2019 nevner den. I dag finnes Sales Professional, Sales Enterprise og Sales Premium.
    .do = Velg lisensen kunden faktisk har. Ingenting må endres der den gamle planen fortsatt er aktiv.

accounts-licences-short = { $needed } lisenser av { $licence } trengs, kunden har { $owned }; { $missing } mangler.
    .title = For få lisenser
    .why = Importen oppretter brukerne likevel, og de siste blir stående uten lisens.
    .do = Bestill lisensene som mangler før importen, eller velg en annen lisens for noen.

## What each account needs, in short. Why, what to do and where to look are said by readiness-<expectation>.

accounts-check-administrator-licence = Lisens
accounts-check-administrator-access-mode = Aktivert, tilgangsmodus Read-Write
accounts-check-administrator-role = Rollen System Administrator
accounts-check-administrator-customizer = Rollen System Customizer
accounts-check-administrator-other-role = Én rolle til, ikke administrativ
accounts-check-administrator-entra-role = Entra-rollen User Administrator
accounts-check-guide-runner-licence = Business Central-lisens for den som kjører veiledningen
accounts-check-administrator-not-integration-user = Ikke integreringsbrukeren
accounts-check-integration-user-licence = Lisens
accounts-check-integration-user-access-mode = Tilgangsmodus Non-interactive
accounts-check-integration-user-not-admin = Ikke System Administrator
accounts-check-integration-user-roles = Begge integrasjonsrollene
accounts-check-integration-user-dataverse-role = Rollen Business Central Dataverse Integration
accounts-check-integration-user-sales-pro-role = Rolle for Sales Professional, der det brukes
accounts-check-application-user = Nøyaktig én programbruker
accounts-check-integration-user-email = Finnes på primær e-post
accounts-check-integration-user-dedicated = Ikke brukt av noen i det daglige arbeidet
accounts-check-integration-user-password = Ingen passordendring venter
accounts-check-integration-user-mfa = Ingen multifaktor stopper påloggingen
accounts-check-integration-user-limit = Plass blant de ikke-interaktive brukerne
accounts-check-salespeople-licence = Lisens for Dynamics 365 Sales
accounts-check-salespeople-access-mode = Tilgangsmodus Read-Write
accounts-check-salespeople-role = Rollen Salesperson
accounts-check-salespeople-email = E-post stemmer med Business Central
accounts-check-salespeople-coupled = Koblet
accounts-check-security-group = I miljøets sikkerhetsgruppe, hvis det har en

## The order for the integration user: what, .where, .why, and .wrong for what to do when it does not come out right

accounts-step-create = Opprett brukeren
    .where = Administrasjonssenteret for Microsoft 365, «Aktive brukere»
    .why = Kontoen hører bare til integrasjonen, så ingens arbeid går gjennom den.
    .wrong = Navnet er opptatt: noen har laget kontoen før. Se hva den brukes til.

accounts-step-licence = Gi den en lisens
    .where = Administrasjonssenteret for Microsoft 365, brukeren, «Lisenser og apper»
    .why = Uten lisens kommer brukeren ikke til Dataverse i det hele tatt.
    .wrong = Ingen lisens er ledig: se lisensene nedenfor.

accounts-step-wait = Vent til Dataverse kjenner den
    .where = Administrasjonssenteret for Power Platform, miljøet, «Users»
    .why = Microsoft 365 sender brukeren videre av seg selv, vanligvis på noen minutter. Gratisplaner og prøveversjoner gjør det først ved første tilgang.
    .wrong = Den dukker ikke opp: logg av, lukk alle nettlesere og logg på igjen; ta så bort lisensen og gi den på nytt; deretter åpner du en sak hos kundestøtte fra administrasjonssenteret. En sikkerhetsgruppe for miljøet holder andre ute.

accounts-step-roles = Sett rollene
    .where = Administrasjonssenteret for Power Platform, brukeren, «Manage security roles»
    .why = Business Central teller roller som er tildelt direkte, ikke gjennom et team. Den vil ha begge integrasjonsrollene og ikke System Administrator.
    .wrong = Rollene tilbys ikke: integrasjonsløsningen er ikke importert ennå.

accounts-step-mode = Gjør den ikke-interaktiv
    .where = Administrasjonssenteret for Power Platform, brukeren, «Access mode»: Non-interactive
    .why = En ikke-interaktiv bruker når Dataverse bare gjennom programmer. En System Administrator setter det.
    .wrong = Det avvises: miljøet har allerede sine sju ikke-interaktive brukere.

accounts-step-return-licence = Ta lisensen tilbake
    .where = Administrasjonssenteret for Microsoft 365, brukeren, «Lisenser og apper»
    .why = En ikke-interaktiv bruker trenger ikke lenger lisens.
    .wrong = Brukeren forsvinner eller deaktiveres: tilgangsmodusen ble ikke lagret. Gi lisensen på nytt og begynn ved ventingen.

accounts-step-keep-licence = Behold lisensen
    .where = Administrasjonssenteret for Microsoft 365, brukeren, «Lisenser og apper»
    .why = Dataverse ville latt den gå, men testen i «Tilkoblingsoppsett for Microsoft Dynamics 365» krever en bruker med lisens. Sett i kildekoden til senere versjoner; ikke bekreftet for de eldste.
    .wrong = Testen sier at brukeren ikke har lisens: gi lisensen på nytt.

accounts-step-verify = Kontroller
    .where = Administrasjonssenteret for Power Platform, brukeren
    .why = Brukeren er aktivert, fortsatt Non-interactive, og den primære e-postadressen er navnet som er oppgitt i Business Central.
    .wrong = Modusen er Read-Write igjen: sett den på nytt før noe annet.

accounts-step-consent = Samtykk til appen
    .where = Oppsettsveiledningen i Business Central
    .why = En administrator samtykker én gang i at appen kan nå Dataverse.
    .wrong = Ingen påloggingsvindu åpnes: tillat popup-vinduer fra login.microsoftonline.com.

accounts-step-enable = Slå på tilkoblingen
    .where = «Tilkoblingsoppsett for Dataverse», «Aktivert»
    .why = Business Central lager programbrukeren selv og gir den rollene. Ingenting opprettes for hånd.
    .wrong = Administratoren som logger på, trenger System Administrator i miljøet og Entra-rollen User Administrator.

accounts-step-app-verify = Kontroller
    .where = Administrasjonssenteret for Power Platform, miljøet, «Application users»
    .why = Nøyaktig én programbruker står for appen, med integrasjonsrollene og uten System Administrator.
    .wrong = Det er to av dem: tilkoblingen ble satt opp to ganger. Behold én.

## Older guides and today

accounts-fact-administrator-roles = Rollene til administratoren
    .then = System Administrator, System Customizer og én ikke-administrativ rolle, for eksempel Sales Manager.
    .now = System Administrator. At System Customizer mangler, blir bare loggført.

accounts-fact-administrator-entra = Rolle i leieren
    .then = Ingen er nevnt; kontoen er den som administrerer Business Central.
    .now = User Administrator i Entra, i tillegg til System Administrator i miljøet.

accounts-fact-administrator-after = Etter oppsettet
    .then = Kontoen er fortsatt administrator i Dynamics 365.
    .now = Den brukes én gang og kan fjernes. Den trenger ingen Business Central-lisens; den som kjører veiledningen på nett, trenger det.

accounts-fact-integration-account = Hvem er integreringsbruker
    .then = En egen konto i organisasjonen, med passord.
    .now = Med Entra en programbruker som Business Central lager selv, uten lisens. Eldre tilkoblinger bruker fortsatt en konto.

accounts-fact-integration-licence = Lisensen til integreringsbrukeren
    .then = Trengs én gang; den kan gå når brukeren er ikke-interaktiv.
    .now = Det samme i Dataverse. Men testen i «Tilkoblingsoppsett for Microsoft Dynamics 365» krever en bruker med lisens, så behold den der. Ikke bekreftet for de eldste versjonene.

accounts-fact-integration-mode = Tilgangsmodusen til integreringsbrukeren
    .then = Non-interactive anbefales når tilkoblingen er opprettet.
    .now = Business Central krever Non-interactive etter oppsettet, og Read-Write eller Non-interactive før.

accounts-fact-integration-roles = Rollene til integreringsbrukeren
    .then = Dynamics 365 Business Central Integration Administrator og Integration User; ikke System Administrator.
    .now = Business Central Dataverse Integration, med Sales også begge integrasjonsrollene; med Entra gir Business Central dem selv.

accounts-fact-non-interactive-limit = Ikke-interaktive brukere i ett miljø
    .then = Fem.
    .now = Sju. Programbrukere teller ikke.

accounts-fact-salespeople-licence = Lisensen til selgerne
    .then = Dynamics 365 Customer Engagement Plan.
    .now = Dynamics 365 Sales Professional, Enterprise eller Premium.

accounts-fact-salespeople-role = Rollene til selgerne
    .then = Salesperson, og Integration User for alle som bruker integrasjonen.
    .now = Salesperson. For å åpne poster i Business Central trengs lesetilgang til nav_connection, og lese-, skrive- og slettetilgang til nav_defaultconnection.

accounts-fact-salespeople-availability = Rolle for varetilgjengelighet
    .then = Dynamics 365 Business Central Product Availability User.
    .now = Ikke lenger oppført; en jobb overfører tilgjengeligheten. Fra hvilken versjon er ikke bekreftet.

## Access modes: .may says what such a user may do, .licence what it means for the licence

accounts-mode-read-write = Read-Write
    .may = Alt sikkerhetsrollene tillater, i appene og gjennom programmer. Det alle med lisens får.
    .licence = Krever lisens.

accounts-mode-administrative = Administrative
    .may = Bare innstillinger, ingen salgsdata. Det administratorer uten lisens får.
    .licence = Krever ingen lisens.

accounts-mode-read = Read
    .may = Brukes ikke av denne integrasjonen.
    .licence = Ikke dokumentert her.

accounts-mode-support-user = Support User
    .may = Brukes ikke av denne integrasjonen.
    .licence = Ikke dokumentert her.

accounts-mode-non-interactive = Non-interactive
    .may = Bare gjennom programmer; ingen app og ikke noe administrasjonssenter. Høyst sju i et miljø.
    .licence = Krever lisens én gang, for å nå Dataverse; etterpå ingen. Sikkerhetsgruppen for miljøet gjelder fortsatt.

accounts-mode-delegated-admin = Delegated Admin
    .may = Brukes ikke av denne integrasjonen.
    .licence = Ikke dokumentert her.
