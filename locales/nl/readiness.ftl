# Expectations of an environment. .title says what must be so, the value what is instead, .why why it matters, .do what
# to do, .look where a person looks. $state is unmet or warning. Below them states, owners and groups.

readiness-environment-url-valid = { $state ->
        [warning] { $url } is geen kaal Dataverse-adres.
       *[other] De omgevings-URL “{ $url }” is geen https-adres.
    }
    .title = De omgevings-URL is een https-adres van Dataverse
    .why = Zowel Business Central als Jetbridge maakt verbinding met dit adres. Een andere host of een pad erachter leidt tot fouten die geen van beide noemen.
    .do = Kopieer de omgevings-URL uit het Power Platform-beheercentrum, zonder iets achter de host.
    .look = Power Platform-beheercentrum, “Environments”, de omgeving, “Environment URL”.

readiness-snapshot-matches = Wat is bekeken, is { $url }, een andere omgeving.
    .title = Wat is bekeken, is de omgeving van deze klant
    .why = Een klant beoordelen op de omgeving van een ander zegt niets over beiden.
    .do = Kijk opnieuw met de omgevings-URL van deze klant, of verbeter de URL in de gegevens.
    .look = Vergelijk de omgevings-URL van de opdracht met die boven de controles.

readiness-environment-reachable = De omgeving antwoordt niet zoals Dataverse dat doet.
    .title = De omgeving antwoordt
    .why = Zonder antwoord kan in Dataverse niets worden ingesteld of gecontroleerd. Een typefout in het adres is de meest voorkomende oorzaak.
    .do = Controleer het adres, en of de omgeving niet is verwijderd of uitgeschakeld. Ook kan een proxy ertussen in plaats daarvan antwoorden.
    .look = Open de omgevings-URL in een browser.

readiness-tenant-matches = De omgeving hoort bij tenant { $tenant }, niet bij de opgegeven tenant.
    .title = De omgeving hoort bij de tenant van de klant
    .why = Aanmelding en toestemming gebeuren in de tenant van de omgeving. Virtuele tabellen werken niet tussen tenants.
    .do = Controleer tenant-id en omgevings-URL met de beheerder van de klant.
    .look = Power Platform-beheercentrum, “Settings”, “Tenant”.

readiness-environment-access = Wie zich heeft aangemeld, heeft geen toegang tot de omgeving.
    .title = Wie zich heeft aangemeld, mag de omgeving gebruiken
    .why = Zonder toegang kan niets worden bekeken. Het account is geen lid, heeft geen beveiligingsrol of geen licentie.
    .do = Voeg het account toe aan de omgeving, geef het een beveiligingsrol en wacht enkele minuten.
    .look = Power Platform-beheercentrum, de omgeving, “Users”.

readiness-dataverse-version-supported = Business Central ondersteunt versie { $version } van de server niet.
    .title = De versie van Dataverse wordt ondersteund
    .why = De verbinding weigert versies tot en met 6 en versie 7.1.
    .do = Wacht tot de server is bijgewerkt, of gebruik een andere omgeving.
    .look = Power Platform-beheercentrum, de omgeving, “Version”.

readiness-tables-readable = Een tabel die Business Central leest, ontbreekt: { $tables }.
    .title = De tabellen die Business Central leest, zijn er
    .why = Het inschakelen van de verbinding stopt bij de eerste tabel die niet kan worden gelezen.
    .do = Laat een Dynamics-beheerder controleren of de omgeving een Dataverse-database en de oplossingen bevat.
    .look = make.powerapps.com, “Tables”, “All”.

readiness-business-central-access = { $state ->
        [warning] Business Central toont geen bedrijf aan wie zich heeft aangemeld.
       *[other] Business Central weigert wie zich heeft aangemeld.
    }
    .title = Wie zich heeft aangemeld, ziet een bedrijf in Business Central
    .why = Valuta’s, verkopers en taken kunnen anders niet worden gecontroleerd.
    .do = Geef het account een Business Central-licentie en een machtigingenset.
    .look = Open Business Central met hetzelfde account.

readiness-company-known = { $state ->
        [warning] Het bedrijf { $company } heeft in Business Central een andere naam.
       *[other] Business Central heeft geen bedrijf met de id die voor { $company } is opgegeven.
    }
    .title = Het bedrijf bestaat in Business Central
    .why = Bedrijfsrij, bedrijfsunit en team in Dataverse dragen de id van het bedrijf.
    .do = Kies het bedrijf opnieuw uit de lijst.
    .look = Business Central, “Bedrijven”; de id is via de API te zien.

readiness-sign-in-consent = Aanmelding bij { $resource ->
        [dataverse] Dataverse
        [business-central] Business Central
       *[other] { $resource }
    } is geweigerd.
    .title = Dataverse en Business Central accepteren de aanmelding
    .why = Zonder toestemming krijgen Jetbridge en de verbinding geen token.
    .do = Laat een beheerder toestemming geven voor de hele organisatie.
    .look = Entra-beheercentrum, “Enterprise applications”, de app, “Permissions”.

readiness-legacy-update-level = { $state ->
        [warning] Versie { $version } werkt, maar zou een Entra-registratie kunnen gebruiken.
       *[other] Versie { $version } kan zich niet meer aanmelden bij Dataverse online.
    }
    .title = De versie kan zich met OAuth aanmelden
    .why = Aanmelding met Office365 is in 2022 gestopt. OAuth vereist Business Central 14.21 of 15.13, of Dynamics NAV 2018 CU41, 2017 CU55 of 2016 CU67.
    .do = { $state ->
            [warning] Plan de overgang naar een verbinding met een Entra-registratie.
           *[other] Werk bij naar een versie die OAuth kan gebruiken.
        }
    .look = Business Central, “Help en ondersteuning”, versie onderaan de pagina.

readiness-entra-version = Versie { $version } kan voor de verbinding geen Entra-registratie gebruiken.
    .title = De versie kan een Entra-registratie gebruiken
    .why = On-premises bestaat de verbinding met client-id en geheim vanaf 16.5.
    .do = Werk bij naar 16.5 of hoger, of gebruik de oude verbinding.
    .look = Business Central, “Help en ondersteuning”, versie onderaan de pagina.

readiness-sdk-version-compatible = De Dynamics 365 SDK-versie past bij de oplossing.
    .title = De Dynamics 365 SDK-versie past bij de oplossing
    .why = Een SDK-versie die ouder is dan die van de server, of niet bij het oplossingsbestand past, geeft fouten die haar niet noemen.
    .do = Kies de SDK-versie die bij de geïmporteerde oplossing hoort, gelijk aan of nieuwer dan die van de server.
    .look = Business Central, “Microsoft Dynamics 365-verbinding instellen”, SDK-versie voor Dynamics 365.

readiness-administrator-named = Er is geen beheerder opgegeven.
    .title = De beheerder van Dataverse is opgegeven
    .why = Voor het instellen is één keer iemand nodig die in de omgeving alles mag.
    .do = Geef de gebruikersnaam op van de beheerder die zich tijdens het instellen aanmeldt.
    .look = Vraag de klant wie Dynamics 365 beheert.

readiness-administrator-not-integration-user = { $user } is tegelijk beheerder en integratiegebruiker.
    .title = Beheerder en integratiegebruiker zijn twee accounts
    .why = Business Central weigert een integratiegebruiker met de rol System Administrator en negeert elke wijziging van dat account.
    .do = Gebruik een apart account als integratiegebruiker.
    .look = Vergelijk de twee gebruikersnamen in de instellingen.

readiness-administrator-exists = { $user } is geen gebruiker van de omgeving.
    .title = De beheerder is gebruiker van de omgeving
    .why = De aanmelding tijdens het instellen eindigt zonder toegang.
    .do = Voeg de gebruiker toe aan de omgeving, of geef een andere beheerder op.
    .look = Power Platform-beheercentrum, de omgeving, “Users”.

readiness-administrator-enabled = { $user } is in de omgeving uitgeschakeld.
    .title = De beheerder is ingeschakeld
    .why = Een uitgeschakelde gebruiker kan zich niet aanmelden.
    .do = Schakel de gebruiker in; in Dataverse volgt dat uit aanmeldingsstatus en licentie in Microsoft 365.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, status.

readiness-administrator-licensed = { $user } heeft geen licentie voor de omgeving.
    .title = De beheerder heeft een licentie
    .why = Bij de controle van de beheerder wil Business Central een gebruiker met licentie.
    .do = Wijs een licentie voor Dynamics 365 of Power Apps toe.
    .look = Microsoft 365-beheercentrum, “Actieve gebruikers”, “Licenties en apps”.

readiness-administrator-is-system-administrator = { $state ->
        [warning] { $user } heeft System Administrator alleen via een team.
       *[other] { $user } heeft de rol System Administrator niet.
    }
    .title = De beheerder heeft System Administrator
    .why = Voor het importeren van de oplossing en het maken van rollen is deze rol nodig. Business Central kijkt naar rechtstreeks toegewezen rollen.
    .do = Wijs System Administrator voor de duur van het instellen rechtstreeks aan de gebruiker toe.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, “Manage security roles”.

readiness-administrator-is-system-customizer = { $user } heeft de rol System Customizer niet.
    .title = De beheerder heeft System Customizer
    .why = Oudere handleidingen vragen erom. Business Central noteert dat die ontbreekt en gaat door.
    .do = Wijs ook System Customizer toe.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, “Manage security roles”.

readiness-administrator-other-role = { $user } heeft alleen beheerrollen.
    .title = De beheerder heeft een rol voor het dagelijks werk
    .why = Oudere handleidingen vragen om één rol die geen beheerrol is, zoals Sales Manager.
    .do = Wijs ook zo’n rol toe.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, “Manage security roles”.

readiness-administrator-entra-role = De beheerder heeft User Administrator in Entra.
    .title = De beheerder heeft User Administrator in Entra
    .why = De handleiding maakt en wijzigt gebruikers; daarvoor is deze Entra-rol nodig.
    .do = Wijs de Entra-rol User Administrator toe voor de duur van het instellen.
    .look = Entra-beheercentrum, “Users”, de gebruiker, “Assigned roles”.

readiness-guide-runner-licence = Wie de handleiding uitvoert, heeft een Business Central-licentie.
    .title = Wie de handleiding uitvoert, heeft een Business Central-licentie
    .why = De handleiding “Een verbinding instellen met Microsoft Dataverse” vereist Essentials of Premium.
    .do = Wijs Business Central Essentials of Premium aan de persoon toe.
    .look = Microsoft 365-beheercentrum, “Actieve gebruikers”, “Licenties en apps”.

readiness-integration-user-named = “{ $user }” is geen gebruikersnaam van een integratiegebruiker.
    .title = De integratiegebruiker is opgegeven
    .why = De verbinding meldt zich ermee aan. Business Central vraagt erom met domein.
    .do = Geef de gebruikersnaam op met het deel na de @.
    .look = Business Central, “Microsoft Dynamics 365-verbinding instellen”, gebruikersnaam.

readiness-integration-user-exists = { $state ->
        [warning] Meerdere gebruikers hebben { $user } als primair e-mailadres.
       *[other] { $user } is geen gebruiker van de omgeving.
    }
    .title = De integratiegebruiker is gebruiker van de omgeving
    .why = Business Central zoekt de gebruiker op primair e-mailadres. Zonder treffer slaat het controles stilzwijgend over, bij meerdere neemt het de eerste.
    .do = { $state ->
            [warning] Geef elke gebruiker een eigen primair e-mailadres.
           *[other] Maak het account met een licentie en wacht tot het in de omgeving verschijnt.
        }
    .look = Power Platform-beheercentrum, de omgeving, “Users”.

readiness-integration-user-primary-email = { $user } is een aanmeldingsnaam, maar niet het primaire e-mailadres van de gebruiker.
    .title = De gebruikersnaam is ook het primaire e-mailadres
    .why = Business Central kijkt alleen naar het primaire e-mailadres. Het vindt de gebruiker niet, slaat zijn controles over en mislukt later.
    .do = Stel het primaire e-mailadres in op de gebruikersnaam en laat het adres goedkeuren.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, de gebruiker, “Primary Email”.

readiness-integration-user-dedicated = { $user } is ook het e-mailadres van een verkoper.
    .title = De integratiegebruiker is niemands eigen account
    .why = Wijzigingen van de integratiegebruiker worden nooit gesynchroniseerd, dus het werk van die persoon blijft achter.
    .do = Gebruik een account waarmee niemand werkt.
    .look = Business Central, “Verkopers/inkopers”.

readiness-integration-user-enabled = { $user } is uitgeschakeld.
    .title = De integratiegebruiker is ingeschakeld
    .why = Business Central weigert een uitgeschakelde integratiegebruiker.
    .do = Schakel de gebruiker in.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, status.

readiness-integration-user-licensed = { $state ->
        [warning] { $user } heeft geen licentie meer.
       *[other] { $user } heeft geen licentie.
    }
    .title = De integratiegebruiker heeft een licentie
    .why = { $state ->
            [warning] Een niet-interactief account kan zonder licentie, maar de test van Business Central vraagt erom. Welke van de twee geldt, is niet bevestigd.
           *[other] Zonder licentie verschijnt het account niet als actieve gebruiker, en de test van de verbinding weigert het.
        }
    .do = { $state ->
            [warning] Wijs een licentie toe als de test meldt dat de gebruiker er geen heeft.
           *[other] Wijs een licentie toe voordat u de toegangsmodus instelt.
        }
    .look = Microsoft 365-beheercentrum, “Actieve gebruikers”, “Licenties en apps”.

readiness-integration-user-access-mode = { $user } heeft toegangsmodus { $mode ->
        [0] Read-Write
        [1] Administrative
        [2] Read
        [3] Support User
        [4] Non-interactive
        [5] Delegated Admin
       *[other] { $mode }
    }.
    .title = De toegangsmodus van de integratiegebruiker is juist
    .why = Na het instellen wil Business Central Non-interactive; daarvoor volstaat ook Read-Write.
    .do = Stel de toegangsmodus in op Non-interactive.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, de gebruiker, “Access Mode”.

readiness-integration-user-flagged = { $user } is niet gemarkeerd als integratiegebruiker.
    .title = De gebruiker is gemarkeerd als integratiegebruiker
    .why = Het instellen markeert de gebruiker. Zonder markering is niet aan de eisen van Business Central voldaan.
    .do = Wacht tot het instellen klaar is, of schakel de verbinding opnieuw in.
    .look = Het veld isintegrationuser van de gebruiker, in de Dataverse-tabel User.

readiness-integration-user-has-role = { $user } heeft geen beveiligingsrol.
    .title = De integratiegebruiker heeft een rol
    .why = Een gebruiker zonder rol kan niets lezen.
    .do = Wijs de integratierollen toe.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, “Manage security roles”.

readiness-integration-user-not-admin = { $state ->
        [warning] { $user } heeft System Administrator via een team.
       *[other] { $user } heeft de rol System Administrator.
    }
    .title = De integratiegebruiker is geen System Administrator
    .why = Business Central weigert een integratiegebruiker met deze rol.
    .do = Neem de rol weg, of gebruik een ander account.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, “Manage security roles”.

readiness-integration-user-integration-roles = { $user } mist: { $roles }.
    .title = De integratiegebruiker heeft beide integratierollen
    .why = Business Central controleert of beide rollen rechtstreeks zijn toegewezen; een team telt niet.
    .do = Wijs de ontbrekende rollen toe aan de gebruiker, of voer “Integratieoplossing opnieuw implementeren” uit.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, “Manage security roles”.

readiness-integration-user-dataverse-role = { $user } mist: { $roles }.
    .title = De integratiegebruiker heeft Business Central Dataverse Integration
    .why = De verbinding werkt met de rechten van deze rol.
    .do = Wijs de rol toe, of schakel de verbinding opnieuw in.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, “Manage security roles”.

readiness-integration-user-sales-pro-role = { $user } mist: { $roles }.
    .title = De integratiegebruiker heeft de rol voor Sales Professional
    .why = In een omgeving met Sales Professional heeft de integratie een eigen rol nodig.
    .do = Voer “Integratieoplossing opnieuw implementeren” uit, of wijs de rol toe.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, “Manage security roles”.

readiness-integration-user-password = Het wachtwoord van de integratiegebruiker is definitief.
    .title = Het wachtwoord van de integratiegebruiker is definitief
    .why = Een wachtwoord dat bij de eerste aanmelding moet worden gewijzigd, houdt de verbinding tegen.
    .do = Meld u één keer aan als de integratiegebruiker en wijzig het wachtwoord, of hef de eis op.
    .look = Meld u met het account aan in een privévenster van de browser.

readiness-integration-user-mfa = Van de integratiegebruiker wordt alleen het wachtwoord gevraagd.
    .title = Van de integratiegebruiker wordt alleen het wachtwoord gevraagd
    .why = De verbinding meldt zich alleen met gebruikersnaam en wachtwoord aan. Meervoudige verificatie en voorwaardelijke toegang houden dat tegen (AADSTS50076, 50079).
    .do = Zonder het account met een beleid uit, of plan een verbinding met een Entra-registratie.
    .look = Entra-beheercentrum, “Conditional Access”, “What If” voor het account.

readiness-non-interactive-limit = Met de integratiegebruiker zijn er { $count } niet-interactieve gebruikers.
    .title = Er is plaats voor een niet-interactieve gebruiker
    .why = Een omgeving staat er zeven toe; oudere omgevingen stonden er vijf toe.
    .do = Schakel niet-interactieve accounts uit die niet worden gebruikt.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, filter op toegangsmodus.

readiness-application-user-single = { $count ->
        [0] Er is geen toepassingsgebruiker voor Business Central.
       *[other] Er zijn { $count } toepassingsgebruikers voor Business Central.
    }
    .title = Er is precies één toepassingsgebruiker
    .why = Business Central stopt als het er voor zijn toepassings-id geen vindt, of meer dan één.
    .do = { $count ->
            [0] Schakel de verbinding opnieuw in; dat maakt de gebruiker.
           *[other] Verwijder alle behalve degene die wordt gebruikt.
        }
    .look = Power Platform-beheercentrum, de omgeving, “Application users”.

readiness-base-solution-installed = De oplossing Business Central Dataverse Base Integration is niet geïnstalleerd.
    .title = De basisoplossing voor Dataverse-integratie is geïnstalleerd
    .why = De bedrijfsrij en de integratierol horen erbij.
    .do = Schakel de verbinding opnieuw in, aangemeld als System Administrator.
    .look = make.powerapps.com, “Solutions”, “Managed”.

readiness-base-solution-current = De basisoplossing heeft versie { $version }, ouder dan Business Central.
    .title = De basisoplossing is zo nieuw als Business Central
    .why = Een oudere oplossing mist wat nieuwere versies verwachten.
    .do = Voer “Integratieoplossing opnieuw implementeren” uit.
    .look = make.powerapps.com, “Solutions”, “Managed”, versie.

readiness-integration-solution-installed = De oplossing MicrosoftDynamicsNavIntegration is niet geïnstalleerd.
    .title = De integratieoplossing voor Sales is geïnstalleerd
    .why = De integratierollen en de tabellen voor statistieken horen erbij.
    .do = Importeer de oplossing, aangemeld als System Administrator, terwijl geen andere import loopt.
    .look = make.powerapps.com, “Solutions”, “Managed”.

readiness-integration-solution-current = De integratieoplossing voor Sales heeft versie { $version }, ouder dan Business Central.
    .title = De integratieoplossing voor Sales is zo nieuw als Business Central
    .why = Een oudere oplossing mist wat nieuwere versies verwachten.
    .do = Voer “Integratieoplossing opnieuw implementeren” uit.
    .look = make.powerapps.com, “Solutions”, “Managed”, versie.

readiness-integration-tables-readable = Een tabel van de integratieoplossing ontbreekt: { $tables }.
    .title = De tabellen van de integratieoplossing zijn er
    .why = Business Central beschouwt de oplossing als afwezig als het ze niet kan lezen.
    .do = Voer “Integratieoplossing opnieuw implementeren” uit.
    .look = make.powerapps.com, “Tables”, “All”.

readiness-virtual-tables-solution = De oplossing voor virtuele Business Central-tabellen is niet geïnstalleerd.
    .title = De oplossing voor virtuele tabellen is geïnstalleerd
    .why = Virtuele tabellen en bedrijfsgebeurtenissen horen erbij.
    .do = Installeer de app Business Central Virtual Table uit AppSource.
    .look = make.powerapps.com, “Solutions”, “Managed”.

readiness-integration-roles-exist = Ontbreekt in de omgeving: { $roles }.
    .title = Beide integratierollen bestaan
    .why = Ze horen bij de integratieoplossing voor Sales en kunnen niet eerder worden toegewezen.
    .do = Importeer de oplossing opnieuw.
    .look = Power Platform-beheercentrum, de omgeving, “Security roles”.

readiness-dataverse-role-exists = Ontbreekt in de omgeving: { $roles }.
    .title = De rol Business Central Dataverse Integration bestaat
    .why = Die hoort bij de basisoplossing en kan niet eerder worden toegewezen.
    .do = Schakel de verbinding opnieuw in.
    .look = Power Platform-beheercentrum, de omgeving, “Security roles”.

readiness-sales-hub-present = Er is geen app met de naam Sales Hub.
    .title = Sales Hub is aanwezig
    .why = Verkopers openen gekoppelde records in deze app. In omgevingen zonder Dynamics 365 Sales kan die ontbreken.
    .do = Installeer Dynamics 365 Sales in de omgeving.
    .look = make.powerapps.com, “Apps”.

readiness-security-group = Iedereen die nodig is, zit in de beveiligingsgroep van de omgeving.
    .title = Iedereen die nodig is, zit in de beveiligingsgroep van de omgeving
    .why = Een omgeving met een beveiligingsgroep verbergt alle anderen, met of zonder licentie.
    .do = Voeg integratiegebruiker en verkopers toe aan de groep.
    .look = Power Platform-beheercentrum, de omgeving, “Security group”.

readiness-ownership-model-chosen = { $state ->
        [warning] Het model Team is gekozen terwijl een oudere Sales-integratie wordt bijgewerkt.
       *[other] Er is geen eigendomsmodel gekozen.
    }
    .title = Het eigendomsmodel is gekozen
    .why = Het model bepaalt wie gesynchroniseerde records bezit en of verkopers worden gekoppeld. Een upgrade verwacht Persoon.
    .do = Kies met de klant Persoon of Team.
    .look = Business Central, “Dataverse-verbinding instellen”, “Eigendomsmodel”.

readiness-company-row = { $company } heeft geen rij in Dataverse.
    .title = Het bedrijf heeft zijn rij in Dataverse
    .why = Elk gesynchroniseerd record noemt het bedrijf via deze rij.
    .do = Voer “Integratieoplossing opnieuw implementeren” uit.
    .look = make.powerapps.com, “Tables”, “Company” van de integratieoplossing.

readiness-single-company = { $count } bedrijven gebruiken de omgeving.
    .title = Eén bedrijf gebruikt de omgeving
    .why = Met meerdere bedrijven heeft elke toewijzing synchronisatie van meerdere bedrijven nodig, en documenten een bedrijfs-id.
    .do = Zet synchronisatie van meerdere bedrijven aan, of verwijder rijen die niet worden gebruikt.
    .look = make.powerapps.com, “Tables”, “Company” van de integratieoplossing.

readiness-business-unit = De bedrijfsunit van { $company } ontbreekt, is uitgeschakeld of ligt niet direct onder de hoofdunit.
    .title = Het bedrijf heeft zijn bedrijfsunit
    .why = Eigenaarsteam en verkopers horen erbij.
    .do = Zet de unit terug, of kies de bedrijfsunit opnieuw in de instellingen.
    .look = Power Platform-beheercentrum, de omgeving, “Business units”.

readiness-owning-team = { $state ->
        [warning] Het eigenaarsteam “{ $team }” heeft niet de gebruikelijke naam.
       *[other] Het bedrijf heeft geen eigenaarsteam.
    }
    .title = Het eigenaarsteam is er
    .why = Gesynchroniseerde records horen in het model Team bij dit team; in het model Persoon worden verkopers er lid van.
    .do = { $state ->
            [warning] Controleer of het het juiste team is.
           *[other] Voer “Integratieoplossing opnieuw implementeren” uit.
        }
    .look = Power Platform-beheercentrum, de omgeving, “Teams”.

readiness-owning-team-roles = { $team } mist: { $roles }.
    .title = Het eigenaarsteam heeft de integratierollen
    .why = Alleen een team dat records mag lezen, kan ze bezitten.
    .do = Voer “Integratieoplossing opnieuw implementeren” uit, of wijs de rollen toe aan het team.
    .look = Power Platform-beheercentrum, de omgeving, “Teams”, “Manage security roles”.

readiness-local-currency-set = De code van de lokale valuta is leeg.
    .title = De code van de lokale valuta is ingevuld
    .why = Zonder code kan de verbinding niet worden ingeschakeld.
    .do = Vul de ISO-code van de lokale valuta in.
    .look = Business Central, “Boekhoudinstellingen”, code van de lokale valuta (LCY Code).

readiness-local-currency-accepted = { $state ->
        [warning] Dataverse accepteert { $currency } mogelijk niet als lokale valuta.
       *[other] Dataverse accepteert { $currency } niet als lokale valuta.
    }
    .title = Dataverse accepteert de lokale valuta
    .why = Oudere versies willen dat die gelijk is aan de basisvaluta van de omgeving, die niet kan worden gewijzigd. Nieuwere willen haar onder de valuta’s van Dataverse, of de basisvaluta met een koers in Business Central.
    .do = Voeg de valuta toe in Dataverse, of de basisvaluta met wisselkoers in Business Central. Voor oudere versies is een nieuwe omgeving nodig.
    .look = Power Platform-beheercentrum, de omgeving, “Currencies”; Business Central, “Valuta’s”.

readiness-currencies-have-rates = Geen wisselkoers die vandaag geldt: { $currencies }.
    .title = Elke valuta heeft een wisselkoers
    .why = Een valuta zonder koers houdt de synchronisatie van valuta’s tegen.
    .do = Voer een koers in, of verwijder valuta’s die niet worden gebruikt.
    .look = Business Central, “Valuta’s”, “Valutawisselkoersen”.

readiness-salespeople-email = { $state ->
        [unmet] Zonder e-mailadres: { $people }.
       *[other] Business Central heeft geen verkopers om te koppelen.
    }
    .title = Elke verkoper heeft een e-mailadres
    .why = De koppeling vindt de gebruiker op e-mailadres. Zonder verkopers bezit in het model Persoon niemand gesynchroniseerde records.
    .do = Vul het e-mailadres van elke verkoper in, of blokkeer wie vertrokken is.
    .look = Business Central, “Verkopers/inkopers”, e-mail.

readiness-salespeople-email-unique = Meer dan één keer gebruikt: { $people }.
    .title = Elk e-mailadres hoort bij één verkoper
    .why = Eén gebruiker in Dataverse kan aan één verkoper worden gekoppeld.
    .do = Geef elke verkoper een eigen e-mailadres, of blokkeer een van hen.
    .look = Business Central, “Verkopers/inkopers”, e-mail.

readiness-salespeople-have-users = Niet gevonden als primair e-mailadres van een gebruiker: { $people }.
    .title = Elke verkoper is gebruiker in Dataverse
    .why = Alleen een gebruiker met hetzelfde primaire e-mailadres kan worden gekoppeld. In het model Persoon kunnen klanten anders niet worden gesynchroniseerd.
    .do = Maak de accounts, geef ze een licentie en voeg ze toe aan de omgeving, of verbeter het e-mailadres.
    .look = Power Platform-beheercentrum, de omgeving, “Users”.

readiness-salespeople-can-be-coupled = Kunnen niet worden gekoppeld: { $people }.
    .title = De gebruikers van de verkopers kunnen worden gekoppeld
    .why = Business Central biedt gebruikers aan die ingeschakeld zijn, een licentie hebben en geen integratiegebruiker zijn.
    .do = Schakel deze gebruikers in en geef ze een licentie.
    .look = Power Platform-beheercentrum, de omgeving, “Users”.

readiness-salespeople-access-mode = Toegangsmodus is niet Read-Write: { $people }.
    .title = De gebruikers van de verkopers kunnen in de app werken
    .why = Met een andere toegangsmodus kan iemand geen records wijzigen.
    .do = Stel de toegangsmodus in op Read-Write.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, de gebruiker, “Access Mode”.

readiness-salespeople-role = { $state ->
        [warning] Andere rollen, maar niet Salesperson: { $people }.
       *[other] Zonder enige rol: { $people }.
    }
    .title = De verkopers hebben de rol Salesperson
    .why = Een gebruiker zonder rol kan de app niet openen, met of zonder licentie. Een andere rol kan hetzelfde doen.
    .do = Wijs de rol Salesperson toe.
    .look = Power Platform-beheercentrum, de omgeving, “Users”, “Manage security roles”.

readiness-salespeople-licence = Zonder Dynamics 365 Sales-licentie: { $people }.
    .title = De verkopers hebben een Sales-licentie
    .why = Dynamics 365 Sales opent alleen met zo’n licentie.
    .do = Wijs een Dynamics 365 Sales-licentie toe.
    .look = Microsoft 365-beheercentrum, “Actieve gebruikers”, “Licenties en apps”.

readiness-salespeople-coupled = Elke verkoper is aan een gebruiker gekoppeld.
    .title = Elke verkoper is aan een gebruiker gekoppeld
    .why = In het model Persoon wordt een klant met een niet-gekoppelde verkoper niet gesynchroniseerd.
    .do = Koppel elke verkoper.
    .look = Business Central, “Verkopers/inkopers”, verkopers koppelen.

readiness-salespeople-in-team = Niet in het eigenaarsteam: { $people }.
    .title = De gebruikers van de verkopers zitten in het eigenaarsteam
    .why = Gekoppelde gebruikers worden aan het team toegevoegd, dus deze zijn waarschijnlijk niet gekoppeld.
    .do = Koppel de verkopers en voer daarna “Gekoppelde gebruikers toevoegen aan team” uit.
    .look = Power Platform-beheercentrum, de omgeving, “Teams”, leden.

readiness-sales-order-options-exclusive = Oude en bidirectionele verkooporderintegratie zijn beide gekozen.
    .title = Er is slechts één soort verkooporderintegratie gekozen
    .why = Business Central staat één van de twee toe.
    .do = Zet een van beide uit.
    .look = Business Central, “Microsoft Dynamics 365-verbinding instellen”.

readiness-sales-order-automation = Verkooporders moeten automatisch worden gemaakt, maar de oude verkooporderintegratie staat uit.
    .title = Automatische verkooporders hebben wat ze nodig hebben
    .why = Alleen orders van de oude integratie kunnen automatisch worden gemaakt.
    .do = Zet de oude verkooporderintegratie aan, of de automatisering uit.
    .look = Business Central, “Microsoft Dynamics 365-verbinding instellen”.

readiness-sales-order-flag = { $state ->
        [warning] De verkooporderintegratie staat in Dataverse aan, maar is niet gewenst.
       *[other] De verkooporderintegratie staat in Dataverse uit, maar is gewenst.
    }
    .title = De verkooporderintegratie in Dataverse is zoals gekozen
    .why = Deze instelling bepaalt in Dataverse of orders kunnen worden ingediend.
    .do = Zet “Oude integratie van verkooporders activeren” in Business Central opnieuw aan of uit.
    .look = Business Central, “Microsoft Dynamics 365-verbinding instellen”, “Verkooporderintegratie is ingeschakeld”.

readiness-no-submitted-orders = Er zijn ingediende verkooporders.
    .title = Geen ingediende orders houden de verkooporderintegratie aan
    .why = Zolang die er zijn, kan de verkooporderintegratie niet worden uitgezet.
    .do = Handel de ingediende orders eerst af of annuleer ze.
    .look = Sales Hub, “Orders”, status Submitted.

readiness-write-in-product = Het product voor vrije regels is ingesteld.
    .title = Het product voor vrije regels is ingesteld
    .why = Een orderregel zonder product uit de catalogus wordt dit artikel of deze resource. Zonder dat stoppen zulke orders.
    .do = Kies type en nummer, en koppel dat artikel of die resource niet.
    .look = Business Central, “Verkoopinstellingen”, velden “Write-in Product Type” en “Write-in Product No.”.

readiness-mapping-jobs-present = Geen taak voor: { $jobs }.
    .title = Elke toewijzing heeft haar taak
    .why = Zonder taak wordt een toewijzing nooit vanzelf gesynchroniseerd.
    .do = Voer “Standaardsynchronisatie-instellingen gebruiken” uit; dat zet gewijzigde toewijzingen terug.
    .look = Business Central, “Taakwachtrijposten”, codeunit 5339.

readiness-feature-jobs-present = Geen taak voor codeunit: { $jobs }.
    .title = Elke gekozen functie heeft haar taak
    .why = Statistieken, beschikbaarheid en verkooporders lopen elk in een eigen taak.
    .do = Zet de functie uit en weer aan, of voer “Standaardsynchronisatie-instellingen gebruiken” uit.
    .look = Business Central, “Taakwachtrijposten”.

readiness-jobs-without-error = Mislukt: { $jobs }.
    .title = Geen taak is mislukt
    .why = Een mislukte taak wordt niet vanzelf opnieuw uitgevoerd.
    .do = Open de fout, herstel die en zet de taak op gereed.
    .look = Business Central, “Taakwachtrijposten”, fout weergeven.

readiness-jobs-not-on-hold = In de wacht: { $jobs }.
    .title = Geen taak is in de wacht gezet
    .why = Een taak in de wacht wordt niet uitgevoerd. Een taak die slaapt omdat er niets gebeurde, heeft een andere status en is in orde.
    .do = Zet de taak op gereed.
    .look = Business Central, “Taakwachtrijposten”, status.

readiness-job-queue-running = De taakwachtrij loopt.
    .title = De taakwachtrij loopt
    .why = Taken die niemand oppakt, blijven voor altijd gereed staan.
    .do = Controleer of een taakwachtrij loopt en of degene die de taken startte nog een licentie heeft.
    .look = Business Central, “Taakwachtrijposten”: de vroegste begintijd ligt na een uitvoering in de toekomst.

readiness-microsoft-app-consent = Toestemming voor de eigen app van Microsoft is niet te zien.
    .title = De eigen app van Microsoft heeft toestemming
    .why = Business Central online maakt er verbinding mee.
    .do = Laat een beheerder die in de handleiding accepteren.
    .look = Entra-beheercentrum, “Enterprise applications”, “Business Central Integration to Dataverse”.

readiness-registration-checked = De app-registratie is juist.
    .title = De app-registratie is juist
    .why = Omleidings-URI, machtigingen en vlaggen bepalen of iemand zich kan aanmelden.
    .do = Controleer het manifest in Jetbridge en herstel wat wordt getoond.
    .look = Jetbridge, “App-registratie”.

readiness-client-secret-current = { $state ->
        [warning] Het clientgeheim verloopt op { $end }.
       *[other] Het clientgeheim is verlopen op { $end }.
    }
    .title = Het clientgeheim is geldig
    .why = Vanaf die dag kan Business Central zich niet aanmelden.
    .do = Maak een nieuw geheim en voer het in elk bedrijf in dat de verbinding gebruikt.
    .look = Entra-beheercentrum, de registratie, “Certificates & secrets”.

readiness-dataverse-connection-enabled = De verbinding met Dataverse is ingeschakeld.
    .title = De verbinding met Dataverse is ingeschakeld
    .why = Zolang die uit staat, wordt niets gesynchroniseerd.
    .do = Zet “Ingeschakeld” aan.
    .look = Business Central, “Dataverse-verbinding instellen”, “Ingeschakeld”.

readiness-sales-connection-enabled = De verbinding met Dynamics 365 Sales is ingeschakeld.
    .title = De verbinding met Dynamics 365 Sales is ingeschakeld
    .why = Artikelen, prijzen, orders en facturen worden alleen gesynchroniseerd zolang die aan staat.
    .do = Zet “Ingeschakeld” aan, na de verbinding met Dataverse.
    .look = Business Central, “Microsoft Dynamics 365-verbinding instellen”, “Ingeschakeld”.

readiness-mappings-reviewed = Richtingen en filters zijn afgesproken.
    .title = Richtingen en filters zijn afgesproken
    .why = “Alleen gekoppelde records synchr.” en filters bepalen wat aan de andere kant wordt gemaakt.
    .do = Neem de toewijzingen met de klant door en leg vast wat is gekozen.
    .look = Business Central, “Toewijzingen van integratietabellen”.

readiness-first-full-sync = De eerste volledige synchronisatie liep in volgorde.
    .title = De eerste volledige synchronisatie liep in volgorde
    .why = Een tabel die naar een andere verwijst, moet daarop wachten, anders mislukken records.
    .do = Volg de volgorde van de afhankelijkheden.
    .look = Business Central, “Controle van volledige Dataverse-synchronisatie”.

readiness-auditing-rechecked = De controle (auditing) is zoals voorheen.
    .title = De controle (auditing) is zoals voorheen
    .why = De basisoplossing zet de controle op sommige tabellen uit.
    .do = Zet de controle weer aan waar de klant die nodig heeft.
    .look = Power Platform-beheercentrum, de omgeving, “Audit settings”; de tabellen in make.powerapps.com.

## States, owners, groups

readiness-state-met = Voldaan
readiness-state-unmet = Niet voldaan
readiness-state-warning = Het bekijken waard
readiness-state-not-checked = Niet gecontroleerd
readiness-state-not-applicable = Niet van toepassing

readiness-owner-consultant = U
readiness-owner-customer-admin = De beheerder van de klant
readiness-owner-dynamics-admin = De Dynamics-beheerder
readiness-owner-wait = Nu niemand; wachten

readiness-group-connection = Verbinding
readiness-group-version = Versie
readiness-group-administrator = Beheerder
readiness-group-integration-user = Integratiegebruiker
readiness-group-solutions-and-roles = Oplossingen en rollen
readiness-group-company-and-ownership = Bedrijf en eigendom
readiness-group-currency = Valuta
readiness-group-salespeople = Verkopers
readiness-group-sales-orders = Verkooporders
readiness-group-jobs = Taken
readiness-group-registration = App-registratie
readiness-group-set-up-by-hand = Instellen met de hand

# De delen van een momentopname.
readiness-section-dataverse-challenge = Aanroep zonder aanmelding
readiness-section-dataverse-whoami = Wie ben ik
readiness-section-dataverse-version = Dataverse-versie
readiness-section-dataverse-organization = Organisatie
readiness-section-dataverse-currencies = Valuta’s in Dataverse
readiness-section-dataverse-users = Gebruikers
readiness-section-dataverse-roles = Beveiligingsrollen
readiness-section-dataverse-user-roles = Rollen van gebruikers
readiness-section-dataverse-user-team-roles = Rollen via teams
readiness-section-dataverse-solutions = Oplossingen
readiness-section-dataverse-app-modules = Apps
readiness-section-dataverse-business-units = Business units
readiness-section-dataverse-teams = Teams
readiness-section-dataverse-team-roles = Rollen van teams
readiness-section-dataverse-team-members = Leden van teams
readiness-section-dataverse-companies = Bedrijven in Dataverse
readiness-section-dataverse-table-reads = Tabellen
readiness-section-dataverse-submitted-orders = Ingediende verkooporders
readiness-section-business-central-companies = Bedrijven in Business Central
readiness-section-business-central-general-ledger-setup = Boekhoudinstellingen
readiness-section-business-central-currencies = Valuta’s in Business Central
readiness-section-business-central-currency-exchange-rates = Wisselkoersen
readiness-section-business-central-salespeople = Verkopers
readiness-section-business-central-job-queue-entries = Taakwachtrijposten
readiness-section-directory-users = Licenties in Entra
readiness-section-sign-in = Aanmelding

# Waarom iets niet is gecontroleerd; $reason is een woord uit een momentopname, $code wat de service zei, of “none”.
readiness-not-checked-by-hand = Geen interface toont dit. Iemand kijkt zelf.
readiness-not-checked-not-looked = Er heeft nog niemand gekeken.
readiness-not-checked-undecided = Wat is gezien, beslist het niet.
readiness-not-checked-waits = Wacht op: { $titles }
readiness-not-checked-section = { $reason ->
        [forbidden] { $section }: wie is aangemeld, mag dit niet lezen.
        [unauthorised] { $section }: de aanmelding is niet geaccepteerd.
        [not-found] { $section }: bestaat niet.
        [unreachable] { $section }: geen verbinding.
        [timeout] { $section }: geen antwoord op tijd.
        [throttled] { $section }: de service vroeg om een pauze.
        [unavailable] { $section }: de service faalde.
        [cancelled] { $section }: het is daarvoor gestopt.
       *[other] { $section }: er is niet naar gevraagd.
    }{ $code ->
        [none] {""}
       *[other] {" "}({ $code })
    }

# Controles als tekst, en een bericht aan wie handelt. $owner is consultant, customer-admin, dynamics-admin, wait of iets anders.
readiness-text-do = Wat te doen: { $text }
readiness-text-owner = Wie handelt: { $text }
readiness-text-look = Waar te kijken: { $text }
readiness-letter-greeting = Hallo,
readiness-letter-opening = { $count ->
        [one] bij het controleren van de verbinding tussen Business Central en de omgeving { $environment } vonden we iets dat { $owner ->
            [customer-admin] een beheerder van Microsoft 365 kan oplossen
            [dynamics-admin] een beheerder van de Dynamics 365-omgeving kan oplossen
           *[other] moet worden opgelost
        }:
       *[other] bij het controleren van de verbinding tussen Business Central en de omgeving { $environment } vonden we { $count } punten die { $owner ->
            [customer-admin] een beheerder van Microsoft 365 kan oplossen
            [dynamics-admin] een beheerder van de Dynamics 365-omgeving kan oplossen
           *[other] moeten worden opgelost
        }:
    }
readiness-letter-end = Een kort bericht als het klaar is, is genoeg; dan controleren we opnieuw. De controle heeft niets gewijzigd.
