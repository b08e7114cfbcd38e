# The room App registration. Findings, steps and scripts are in registration.ftl.

room-registration = App-registratie

## Head

registration-ui-head-none = Geef aan hoe Business Central draait en volg de stappen
registration-ui-head = { $purpose ->
        [bc-online] Business Central online
        [bc-onprem-entra] On-premises met Entra
        [bc-legacy] Oudere verbindingsreeks
        [several] Meerdere implementaties
       *[desktop] Aanmelding van Jetbridge zelf
    } · { $done } van { $all } stappen gedaan
registration-ui-forms = Vormen van het plan
registration-ui-tab = { $tab ->
        [az] Azure CLI
        [powershell] Graph PowerShell
        [graph] Graph JSON
        [bicep] Bicep
        [m365] CLI for Microsoft 365
       *[steps] Stappen
    }
registration-ui-print = Afdrukken
registration-ui-save = Stappen afdrukken of opslaan
registration-ui-portal = Entra-beheercentrum openen
registration-ui-check = Manifestcontrole

## Steps

registration-ui-none-title = Waarvoor dient de registratie?
registration-ui-none = De stappen, de te kopiëren waarden en de scripts volgen uit hoe Business Central bij deze klant draait.
registration-ui-choose = Kiezen
registration-ui-unknown = Er is nog niets over de klant bekend; de stappen zeggen wat er moet worden ingevuld.
registration-ui-choose-more = Meerdere, of met meer feiten
registration-ui-facts = Feiten wijzigen
registration-ui-done = Gedaan: { $step }
registration-ui-tick = Afvinken als gedaan
registration-ui-untick = Vinkje weghalen
registration-ui-ticked = { $day }, met de hand
registration-ui-ticked-by = { $day }, { $by }
registration-ui-seen = gezien door een controle
registration-ui-signed-in = Een controle heeft zich aangemeld met de app { $app }
registration-ui-consented = Er is toestemming voor { $service ->
        [dataverse] Dataverse
       *[other] Business Central
    }: een controle heeft zich ermee aangemeld.
registration-ui-not-consented = Er is nog geen toestemming voor { $service ->
        [dataverse] Dataverse
       *[other] Business Central
    }: een controle kon zich niet aanmelden.
registration-ui-now = Nu
registration-ui-more = Wie, waarom en controle
registration-ui-more-of = Wie, waarom en controle: { $step }
registration-ui-who = Wie
registration-ui-why = Waarom
registration-ui-verify = Controle
registration-ui-wrong = Als het fout is

## Scripts

registration-ui-shell = Shell
registration-ui-about = { $form ->
        [az] Voor bash. Mag opnieuw worden uitgevoerd; bevat geen geheim en toont aan het eind de AppId.
        [az-powershell] Voor PowerShell. Mag opnieuw worden uitgevoerd; bevat geen geheim en toont aan het eind de AppId.
        [powershell] Voor Microsoft Graph PowerShell. Mag opnieuw worden uitgevoerd; bevat geen geheim en toont aan het eind de AppId.
        [graph] De inhoud van POST https://graph.microsoft.com/v1.0/applications.
        [bicep] Met de Microsoft Graph-extensie. Mag opnieuw worden geïmplementeerd: uniqueName vindt de registratie.
       *[m365] Voor bash. Mag opnieuw worden uitgevoerd; bevat geen geheim en toont aan het eind de AppId.
    }
registration-ui-copy-script = Kopiëren
registration-ui-save-script = Bestand opslaan
registration-ui-copied-script = Script gekopieerd
registration-ui-saved = { $file } is geschreven.
registration-ui-no-script = Geen script
registration-ui-no-script-needed = Deze implementatie heeft geen eigen app-registratie nodig, dus een script heeft niets te doen.
registration-ui-no-script-yet = Geef eerst op het tabblad met de stappen aan waarvoor de registratie dient.

## Facts

registration-ui-facts-title = Wat is er over de klant bekend?
registration-ui-serves = De registratie dient voor
registration-ui-purpose = { $purpose ->
        [bc-online] Business Central online
        [bc-onprem-entra] Business Central on-premises, 16.5 of later, met Entra
        [bc-legacy] Business Central 14 of 15, of Dynamics NAV, met een verbindingsreeks
       *[desktop] Aanmelden met Jetbridge
    }
registration-ui-purpose-note = { $purpose ->
        [bc-online] Heeft geen registratie nodig: een beheerder geeft toestemming voor de app van Microsoft zelf.
        [bc-onprem-entra] Omleiding naar de webclient, clientgeheim met een einddatum om op te letten.
        [bc-legacy] app:// en de AppId, openbare clientstromen, geen geheim.
       *[desktop] http://localhost, geen geheim. Mag een registratie delen met een van de andere.
    }
registration-ui-two = Deze twee delen nooit een registratie: de ene verbiedt een clientgeheim, de andere heeft er een nodig. Het plan maakt er twee.
registration-ui-field = { $field ->
        [app_id] Toepassing (client)-id
        [environment_url] Omgevings-URL
        [web_client_url] Adres van de webclient
        [tenant_id] Tenant
       *[name] Weergavenaam
    }
registration-ui-help = { $field ->
        [app_id] Leeg totdat de registratie bestaat. Daarna moet het manifest precies deze hebben.
        [environment_url] https://contoso.crm4.dynamics.com
        [web_client_url] Zoals de browser het toont, tot en met de naam van de instantie.
        [tenant_id] De id of een geverifieerd domein.
       *[name] Leeg: een naam die zegt waarvoor de registratie dient.
    }
registration-ui-unfit = { $field ->
        [app_id] Dit is geen GUID: vijf groepen cijfers en letters.
        [tenant_id] Dit is geen GUID en geen domein.
       *[other] Dit is geen webadres.
    }
registration-ui-tenants = Tenants
registration-ui-tenants-help = Hoeveel tenants deze registratie gebruiken.
registration-ui-keep = Deze feiten gebruiken

## Print or save

registration-ui-save-title = De stappen afdrukken of opslaan?
registration-ui-save-sentence = Voor wie de stappen uitvoert, met de waarden van deze klant, in de eigen taal. De pagina opent in elke browser en wordt daar afgedrukt.
registration-ui-save-form = Vorm
registration-ui-save-html = Pagina om af te drukken (HTML)
registration-ui-save-language = Taal
registration-ui-save-write = Pagina opslaan

## Manifest

registration-ui-empty = Het manifest plakken
registration-ui-empty-sentence = Of zet hier een bestand neer of open er een. Het wordt meteen beoordeeld, regel voor regel.
registration-ui-takes = Gelezen worden het manifest van de portal, de oude indeling, de uitvoer van “az ad app show” en “m365 entra app get”, en requiredResourceAccess alleen.
registration-ui-from = Uit de portal: “App registrations”, de registratie, “Manifest”, alles selecteren, kopiëren.
registration-ui-stays = Het blijft op deze computer. Geheimen erin worden bij het lezen onleesbaar gemaakt.
registration-ui-paste = Plakken
registration-ui-paste-manifest = Het manifest plakken
registration-ui-open = Een manifest openen
registration-ui-clear = Het manifest weghalen
registration-ui-pasted = Geplakt
registration-ui-read-graph = Microsoft Graph-indeling
registration-ui-read-azure-ad-graph = oude indeling (Azure AD Graph)
registration-ui-read-mixed = beide indelingen gemengd
registration-ui-read-registration = een app-registratie
registration-ui-read-permissions = alleen machtigingen
registration-ui-read-nothing = geen app-registratie
registration-ui-json = Manifest
registration-ui-more-lines = { $count ->
        [one] Nog één regel wordt niet getoond.
       *[other] Nog { $count } regels worden niet getoond.
    }
registration-ui-whole = het hele document
registration-ui-right = Niets te verbeteren.
registration-ui-right-but = Een manifest toont wat er wordt gevraagd, niet of een beheerder toestemming heeft gegeven.
registration-ui-summary = { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }, { $hints ->
        [one] 1 tip
       *[other] { $hints } tips
    }
registration-ui-undone = Ongedaan gemaakt
registration-ui-redone = Opnieuw gedaan

## Repair

registration-ui-repairs = { $count ->
        [one] Eén bevinding kan hier worden hersteld.
       *[other] { $count } bevindingen kunnen hier worden hersteld.
    }
registration-ui-repair-show = Herstel tonen
registration-ui-repair-lead = Wat er in het manifest verandert, en de opdracht die de registratie wijzigt.
registration-ui-difference = Verschil
registration-ui-change = { $change ->
        [removed] verwijderd
        [added] toegevoegd
       *[skipped] regels die blijven
    }
registration-ui-command = Opdracht
registration-ui-tool = { $form ->
        [az] Azure CLI (bash)
        [az-powershell] Azure CLI (PowerShell)
        [powershell] Graph PowerShell
       *[m365] CLI for Microsoft 365
    }
registration-ui-copy-command = Opdracht kopiëren
registration-ui-copied-command = Opdracht gekopieerd
registration-ui-command-about = De opdracht wijzigt de registratie met deze AppId en niets anders. Wie de opdracht uitvoert, heeft de Entra-rol Application Developer of hoger nodig.
registration-ui-no-command = Zonder AppId kan er geen opdracht worden geschreven. Vul die bij de feiten in of wijzig de registratie met de hand.
registration-ui-back = Terug
registration-ui-apply = In de tekst zetten

## Why something cannot be done, and status

registration-ui-why-no-manifest = Er is geen manifest.
registration-ui-why-no-plan = Geef eerst aan waarvoor de registratie dient.
registration-ui-why-no-repair = Niets kan met een wijziging van het manifest worden hersteld.
registration-ui-status = Werkt offline · niets verzonden
registration-ui-status-next = F8: volgende bevinding
registration-ui-status-paste = Ctrl V: een manifest plakken
registration-ui-save-markdown = Markdown
registration-ui-in = { $shell ->
        [bash] bash
       *[powershell] PowerShell
    }
