# The room App registration. Findings, steps and scripts are in registration.ftl.

room-registration = Appregistrering

## Head

registration-ui-head-none = Si hvordan Business Central kjører, og følg trinnene
registration-ui-head = { $purpose ->
        [bc-online] Business Central på nett
        [bc-onprem-entra] Lokalt med Entra
        [bc-legacy] Eldre tilkoblingsstreng
        [several] Flere installasjoner
       *[desktop] Påloggingen til Jetbridge
    } · { $done } av { $all } trinn gjort
registration-ui-forms = Former av planen
registration-ui-tab = { $tab ->
        [az] Azure CLI
        [powershell] Graph PowerShell
        [graph] Graph JSON
        [bicep] Bicep
        [m365] CLI for Microsoft 365
       *[steps] Trinn
    }
registration-ui-print = Skriv ut
registration-ui-save = Skriv ut eller lagre trinnene
registration-ui-portal = Åpne administrasjonssenteret for Entra
registration-ui-check = Manifestkontroll

## Steps

registration-ui-none-title = Hva skal registreringen brukes til?
registration-ui-none = Trinnene, verdiene som skal kopieres og skriptene følger av hvordan Business Central kjører hos denne kunden.
registration-ui-choose = Velg
registration-ui-unknown = Ingenting er kjent om kunden ennå; trinnene sier hva som skal fylles inn.
registration-ui-choose-more = Flere, eller med flere fakta
registration-ui-facts = Endre fakta
registration-ui-done = Gjort: { $step }
registration-ui-tick = Huk av som gjort
registration-ui-untick = Ta bort haken
registration-ui-ticked = { $day }, for hånd
registration-ui-ticked-by = { $day }, { $by }
registration-ui-seen = sett av en kontroll
registration-ui-signed-in = En kontroll har logget på med appen { $app }
registration-ui-consented = Det finnes samtykke for { $service ->
        [dataverse] Dataverse
       *[other] Business Central
    }: en kontroll har logget på med det.
registration-ui-not-consented = Det finnes ikke samtykke for { $service ->
        [dataverse] Dataverse
       *[other] Business Central
    } ennå: en kontroll kunne ikke logge på.
registration-ui-now = Nå
registration-ui-more = Hvem, hvorfor og kontroll
registration-ui-more-of = Hvem, hvorfor og kontroll: { $step }
registration-ui-who = Hvem
registration-ui-why = Hvorfor
registration-ui-verify = Kontroll
registration-ui-wrong = Når det er feil

## Scripts

registration-ui-shell = Skall
registration-ui-about = { $form ->
        [az] For bash. Kan kjøres på nytt; holder ingen hemmelighet og skriver ut AppId til slutt.
        [az-powershell] For PowerShell. Kan kjøres på nytt; holder ingen hemmelighet og skriver ut AppId til slutt.
        [powershell] For Microsoft Graph PowerShell. Kan kjøres på nytt; holder ingen hemmelighet og skriver ut AppId til slutt.
        [graph] Innholdet i POST https://graph.microsoft.com/v1.0/applications.
        [bicep] Med utvidelsen for Microsoft Graph. Kan distribueres på nytt: uniqueName finner registreringen.
       *[m365] For bash. Kan kjøres på nytt; holder ingen hemmelighet og skriver ut AppId til slutt.
    }
registration-ui-copy-script = Kopier
registration-ui-save-script = Lagre fil
registration-ui-copied-script = Skriptet er kopiert
registration-ui-saved = { $file } er skrevet.
registration-ui-no-script = Ikke noe skript
registration-ui-no-script-needed = Denne installasjonen trenger ingen egen appregistrering, så det er ingenting et skript kunne gjøre.
registration-ui-no-script-yet = Si først hva registreringen skal brukes til, på fanen med trinnene.

## Facts

registration-ui-facts-title = Hva er kjent om kunden?
registration-ui-serves = Registreringen brukes til
registration-ui-purpose = { $purpose ->
        [bc-online] Business Central på nett
        [bc-onprem-entra] Business Central lokalt, 16.5 eller nyere, med Entra
        [bc-legacy] Business Central 14 eller 15, eller Dynamics NAV, med tilkoblingsstreng
       *[desktop] Pålogging med Jetbridge
    }
registration-ui-purpose-note = { $purpose ->
        [bc-online] Trenger ingen registrering: en administrator samtykker til Microsofts egen app.
        [bc-onprem-entra] Omdirigering til nettklienten, klienthemmelighet med sluttdato å passe på.
        [bc-legacy] app:// og AppId, offentlige klientflyter, ingen hemmelighet.
       *[desktop] http://localhost, ingen hemmelighet. Kan dele registrering med en av de andre.
    }
registration-ui-two = Disse to deler aldri registrering: den ene forbyr en klienthemmelighet, den andre trenger en. Planen lager to.
registration-ui-field = { $field ->
        [app_id] ID (klient) for programmet
        [environment_url] URL-adresse for miljø
        [web_client_url] Adresse til nettklienten
        [tenant_id] Leier
       *[name] Visningsnavn
    }
registration-ui-help = { $field ->
        [app_id] Tomt til registreringen finnes. Deretter må manifestet ha akkurat denne.
        [environment_url] https://contoso.crm4.dynamics.com
        [web_client_url] Som nettleseren viser den, til og med navnet på instansen.
        [tenant_id] Dens ID eller et bekreftet domene.
       *[name] Tomt: et navn som sier hva den brukes til.
    }
registration-ui-unfit = { $field ->
        [app_id] Dette er ingen GUID: fem grupper av sifre og bokstaver.
        [tenant_id] Dette er verken en GUID eller et domene.
       *[other] Dette er ingen nettadresse.
    }
registration-ui-tenants = Leiere
registration-ui-tenants-help = Hvor mange leiere som bruker denne registreringen.
registration-ui-keep = Bruk disse faktaene

## Print or save

registration-ui-save-title = Skrive ut eller lagre trinnene?
registration-ui-save-sentence = For den som gjør trinnene, med verdiene til denne kunden, på deres språk. Siden åpnes i enhver nettleser og skrives ut derfra.
registration-ui-save-form = Form
registration-ui-save-html = Side å skrive ut (HTML)
registration-ui-save-language = Språk
registration-ui-save-write = Lagre side

## Manifest

registration-ui-empty = Lim inn manifestet
registration-ui-empty-sentence = Eller slipp en fil her, eller åpne en. Det vurderes med en gang, linje for linje.
registration-ui-takes = Portalens manifest, det gamle formatet, utdata fra «az ad app show» og «m365 entra app get», og requiredResourceAccess alene kan leses.
registration-ui-from = Fra portalen: «App registrations», registreringen, «Manifest», merk alt, kopier.
registration-ui-stays = Det blir på denne datamaskinen. Hemmeligheter i det strykes ut idet det leses.
registration-ui-paste = Lim inn
registration-ui-paste-manifest = Lim inn manifestet
registration-ui-open = Åpne et manifest
registration-ui-clear = Ta bort manifestet
registration-ui-pasted = Limt inn
registration-ui-read-graph = Microsoft Graph-format
registration-ui-read-azure-ad-graph = gammelt format (Azure AD Graph)
registration-ui-read-mixed = begge formater blandet
registration-ui-read-registration = en appregistrering
registration-ui-read-permissions = bare tillatelser
registration-ui-read-nothing = ingen appregistrering
registration-ui-json = Manifest
registration-ui-more-lines = { $count ->
        [one] Én linje til vises ikke.
       *[other] { $count } linjer til vises ikke.
    }
registration-ui-whole = hele dokumentet
registration-ui-right = Ingenting å rette.
registration-ui-right-but = Et manifest viser hva det bes om, ikke om en administrator har samtykket.
registration-ui-summary = { $errors ->
        [one] 1 feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] 1 advarsel
       *[other] { $warnings } advarsler
    }, { $hints ->
        [one] 1 tips
       *[other] { $hints } tips
    }
registration-ui-undone = Angret
registration-ui-redone = Gjort om igjen

## Repair

registration-ui-repairs = { $count ->
        [one] Ett funn kan rettes her.
       *[other] { $count } funn kan rettes her.
    }
registration-ui-repair-show = Vis rettingen
registration-ui-repair-lead = Hva som endres i manifestet, og kommandoen som endrer registreringen.
registration-ui-difference = Forskjell
registration-ui-change = { $change ->
        [removed] fjernet
        [added] lagt til
       *[skipped] linjer som blir
    }
registration-ui-command = Kommando
registration-ui-tool = { $form ->
        [az] Azure CLI (bash)
        [az-powershell] Azure CLI (PowerShell)
        [powershell] Graph PowerShell
       *[m365] CLI for Microsoft 365
    }
registration-ui-copy-command = Kopier kommando
registration-ui-copied-command = Kommandoen er kopiert
registration-ui-command-about = Den endrer registreringen med denne AppId og ingenting annet. Den som kjører den, trenger Entra-rollen Application Developer eller høyere.
registration-ui-no-command = Uten AppId kan ingen kommando skrives. Oppgi den under fakta, eller endre registreringen for hånd.
registration-ui-back = Tilbake
registration-ui-apply = Sett det inn i teksten

## Why something cannot be done, and status

registration-ui-why-no-manifest = Det er ikke noe manifest.
registration-ui-why-no-plan = Si først hva registreringen skal brukes til.
registration-ui-why-no-repair = Ingenting kan rettes med en endring i manifestet.
registration-ui-status = Virker uten nett · ingenting sendt
registration-ui-status-next = F8: neste funn
registration-ui-status-paste = Ctrl V: lim inn et manifest
registration-ui-save-markdown = Markdown
registration-ui-in = { $shell ->
        [bash] bash
       *[powershell] PowerShell
    }
