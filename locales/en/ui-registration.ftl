# The room App registration. Findings, steps and scripts are in registration.ftl.

room-registration = App registration

## Head

registration-ui-head-none = Say how Business Central runs, then follow the steps
registration-ui-head = { $purpose ->
        [bc-online] Business Central online
        [bc-onprem-entra] On-premises with Entra
        [bc-legacy] Legacy connection string
        [several] Several deployments
       *[desktop] Jetbridge’s own sign-in
    } · { $done } of { $all } steps done
registration-ui-forms = Forms of the plan
registration-ui-tab = { $tab ->
        [az] Azure CLI
        [powershell] Graph PowerShell
        [graph] Graph JSON
        [bicep] Bicep
        [m365] CLI for Microsoft 365
       *[steps] Steps
    }
registration-ui-print = Print
registration-ui-save = Print or save the steps
registration-ui-portal = Open Entra admin centre
registration-ui-check = Manifest check

## Steps

registration-ui-none-title = What does the registration serve?
registration-ui-none = The steps, the values to copy and the scripts follow from how Business Central runs at this customer.
registration-ui-choose = Choose
registration-ui-unknown = Nothing is known of the customer yet; the steps say what to fill in.
registration-ui-choose-more = Several, or with more facts
registration-ui-facts = Change facts
registration-ui-done = Done: { $step }
registration-ui-tick = Tick as done
registration-ui-untick = Take the tick away
registration-ui-ticked = { $day }, by hand
registration-ui-ticked-by = { $day }, { $by }
registration-ui-seen = seen by a check
registration-ui-signed-in = A check has signed in with the app { $app }
registration-ui-consented = There is consent for { $service ->
        [dataverse] Dataverse
       *[other] Business Central
    }: a check has signed in with it.
registration-ui-not-consented = There is no consent for { $service ->
        [dataverse] Dataverse
       *[other] Business Central
    } yet: a check could not sign in.
registration-ui-now = Now
registration-ui-more = Who, why and how to check
registration-ui-more-of = Who, why and how to check: { $step }
registration-ui-who = Who
registration-ui-why = Why
registration-ui-verify = To check
registration-ui-wrong = When it is wrong

## Scripts

registration-ui-shell = Shell
registration-ui-about = { $form ->
        [az] For bash. May be run again; it holds no secret and prints the AppId at the end.
        [az-powershell] For PowerShell. May be run again; it holds no secret and prints the AppId at the end.
        [powershell] For Microsoft Graph PowerShell. May be run again; it holds no secret and prints the AppId at the end.
        [graph] The body of POST https://graph.microsoft.com/v1.0/applications.
        [bicep] With the Microsoft Graph extension. May be deployed again: uniqueName finds the registration.
       *[m365] For bash. May be run again; it holds no secret and prints the AppId at the end.
    }
registration-ui-copy-script = Copy
registration-ui-save-script = Save file
registration-ui-copied-script = Script copied
registration-ui-saved = { $file } is written.
registration-ui-no-script = No script
registration-ui-no-script-needed = This deployment needs no app registration of your own, so there is nothing a script could do.
registration-ui-no-script-yet = Say first what the registration serves, on the tab with the steps.

## Facts

registration-ui-facts-title = What is known of the customer?
registration-ui-serves = The registration serves
registration-ui-purpose = { $purpose ->
        [bc-online] Business Central online
        [bc-onprem-entra] Business Central on-premises, 16.5 or later, with Entra
        [bc-legacy] Business Central 14 or 15, or Dynamics NAV, with a connection string
       *[desktop] Signing in with Jetbridge
    }
registration-ui-purpose-note = { $purpose ->
        [bc-online] Needs no registration: an administrator consents to Microsoft’s own app.
        [bc-onprem-entra] Redirect to the web client, client secret with an end to watch.
        [bc-legacy] app:// and the AppId, public client flows, no secret.
       *[desktop] http://localhost, no secret. May share a registration with one of the others.
    }
registration-ui-two = These two never share a registration: one forbids a client secret, the other needs one. The plan makes two.
registration-ui-field = { $field ->
        [app_id] Application (client) ID
        [environment_url] Environment URL
        [web_client_url] Web client address
        [tenant_id] Tenant
       *[name] Display name
    }
registration-ui-help = { $field ->
        [app_id] Empty until the registration exists. From then on the manifest must have this one.
        [environment_url] https://contoso.crm4.dynamics.com
        [web_client_url] As the browser shows it up to the name of the instance.
        [tenant_id] Its id or a verified domain.
       *[name] Empty: a name that says what it is for.
    }
registration-ui-unfit = { $field ->
        [app_id] This is no GUID: five groups of digits and letters.
        [tenant_id] This is neither a GUID nor a domain.
       *[other] This is no web address.
    }
registration-ui-tenants = Tenants
registration-ui-tenants-help = How many tenants use this registration.
registration-ui-keep = Use these facts

## Print or save

registration-ui-save-title = Print or save the steps?
registration-ui-save-sentence = For whoever does the steps, with this customer’s values, in their language. The page opens in any browser and prints from there.
registration-ui-save-form = Form
registration-ui-save-html = Page to print (HTML)
registration-ui-save-language = Language
registration-ui-save-write = Save page

## Manifest

registration-ui-empty = Paste the manifest
registration-ui-empty-sentence = Or drop a file here, or open one. It is judged at once, line by line.
registration-ui-takes = Read are the manifest of the portal, the old format, the output of “az ad app show” and “m365 entra app get”, and requiredResourceAccess alone.
registration-ui-from = From the portal: “App registrations”, the registration, “Manifest”, mark all, copy.
registration-ui-stays = It stays on this computer. Secrets in it are blotted out as it is read.
registration-ui-paste = Paste
registration-ui-paste-manifest = Paste the manifest
registration-ui-open = Open a manifest
registration-ui-clear = Take the manifest away
registration-ui-pasted = Pasted
registration-ui-read-graph = Microsoft Graph format
registration-ui-read-azure-ad-graph = old format (Azure AD Graph)
registration-ui-read-mixed = both formats mixed
registration-ui-read-registration = an app registration
registration-ui-read-permissions = permissions only
registration-ui-read-nothing = no app registration
registration-ui-json = Manifest
registration-ui-more-lines = { $count ->
        [one] One more line is not shown.
       *[other] { $count } more lines are not shown.
    }
registration-ui-whole = the whole document
registration-ui-right = Nothing to mend.
registration-ui-right-but = A manifest shows what is asked for, not whether an administrator has consented.
registration-ui-summary = { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $hints ->
        [one] 1 hint
       *[other] { $hints } hints
    }
registration-ui-undone = Undone
registration-ui-redone = Done again

## Repair

registration-ui-repairs = { $count ->
        [one] One finding can be repaired here.
       *[other] { $count } findings can be repaired here.
    }
registration-ui-repair-show = Show the repair
registration-ui-repair-lead = What changes in the manifest, and the command that changes the registration.
registration-ui-difference = Difference
registration-ui-change = { $change ->
        [removed] removed
        [added] added
       *[skipped] lines that stay
    }
registration-ui-command = Command
registration-ui-tool = { $form ->
        [az] Azure CLI (bash)
        [az-powershell] Azure CLI (PowerShell)
        [powershell] Graph PowerShell
       *[m365] CLI for Microsoft 365
    }
registration-ui-copy-command = Copy command
registration-ui-copied-command = Command copied
registration-ui-command-about = It changes the registration with this AppId and nothing else. Whoever runs it needs the Entra role Application Developer or a higher one.
registration-ui-no-command = Without an AppId no command can be written. Enter it under the facts, or change the registration by hand.
registration-ui-back = Back
registration-ui-apply = Put it into the text

## Why something cannot be done, and status

registration-ui-why-no-manifest = There is no manifest.
registration-ui-why-no-plan = Say first what the registration serves.
registration-ui-why-no-repair = Nothing can be repaired by a change to the manifest.
registration-ui-status = Works offline · nothing sent
registration-ui-status-next = F8: next finding
registration-ui-status-paste = Ctrl V: paste a manifest
registration-ui-save-markdown = Markdown
registration-ui-in = { $shell ->
        [bash] bash
       *[powershell] PowerShell
    }
