# Kinds of finding on an app registration. The value says what is, .why why it matters, .do what to do; .title heads a
# group of the kind. The place in the document is shown beside the words. Below them the steps of a plan and what the
# scripts say.

## The document

registration-json-broken = The text is not JSON. Line { $line }, column { $column }.
    .title = Not JSON
    .why = Nothing in it can be judged, and the portal would refuse it as well. Most often a comma stands too many or a piece was not copied.
    .do = Copy the manifest again as a whole, or correct the text at the line named.

registration-not-a-registration = This is not an app registration.
    .title = Not an app registration
    .why = An enterprise application (service principal) and other objects do not hold the settings that are checked here.
    .do = Open “App registrations” in the Entra admin centre, not “Enterprise applications”, and copy the manifest there.

registration-several-applications = The document holds { $count } app registrations.
    .title = Several app registrations
    .why = It cannot be told which one is meant, and checking the wrong one would lead to the wrong repair.
    .do = Enter the AppId that is expected, or paste one registration only.

registration-document-partial = Only the permissions were given.
    .title = Permissions only
    .why = Redirect URIs, flags, account types and secrets cannot be checked.
    .do = Paste the whole manifest to have the rest checked.

registration-format-old = The manifest is in the old format (Azure AD Graph).
    .title = Old manifest format
    .why = Since January 2025 the portal shows the Microsoft Graph format only, so some names differ from what you see there.
    .do = Nothing needs to change. Copy the manifest again to see the same names as in the portal.

registration-format-mixed = The manifest mixes the old format and the new one.
    .title = Two formats mixed
    .why = No tool writes such a document. Where both formats set the same thing, one of the two has no effect.
    .do = Copy the manifest again from the portal.

registration-value-unexpected = { $property } holds a value of the wrong type.
    .title = Value of the wrong type
    .why = The value is read as if it were absent.
    .do = Compare it with the manifest in the portal.

registration-registration-not-needed = Business Central online needs no app registration of your own.
    .title = No registration needed
    .why = Business Central online signs in to Dataverse with Microsoft’s own app. An administrator consents to it once during the set-up.
    .do = Leave the registration out. Run “Set up a connection to Microsoft Dataverse” in Business Central.

registration-deployments-conflict = One registration cannot serve both the legacy connection and the on-premises connection with Entra.
    .title = Deployments do not fit together
    .why = The legacy connection forbids a client secret, the on-premises connection with Entra needs one.
    .do = Make two registrations.

registration-app-id-absent = The document has no AppId.
    .title = AppId is not shown
    .why = It is a request to create a registration, or an excerpt. Whether it is the right registration cannot be told.
    .do = Nothing for a request. Else paste the whole manifest.

registration-app-id-invalid = The AppId { $app_id } is not a GUID.
    .title = AppId is not a GUID
    .why = Entra gives every registration a GUID, so this text was changed.
    .do = Copy “Application (client) ID” from the overview of the registration.

registration-app-id-differs = This registration has the AppId { $app_id }; expected is { $expected }.
    .title = Another registration
    .why = The connection uses the expected AppId, so changes in this registration have no effect on it. A wrong AppId in the connection ends in AADSTS700016.
    .do = Open the registration with the expected AppId, or correct the AppId in the connection string.

## Permissions

registration-permission-wrong-type = { $permission } is listed with the wrong type{ $type ->
        [Role] : Role, an application permission.
        [Scope] : Scope, a delegated permission.
       *[other] .
    }
    .title = Wrong permission type
    .why = A delegated permission (Scope) acts for the person who signs in, an application permission (Role) acts without anybody. An id under the other type asks for nothing that exists.
    .do = Remove the entry and add the permission again, as delegated permission where the integration needs it.

registration-permission-wrong-api = { $permission } is listed under { $api }.
    .title = Permission under the wrong API
    .why = The id of a permission means something under its own API only.
    .do = Remove the entry and add { $permission } as delegated permission.

registration-permission-lookalike = { $instead } was chosen instead of { $permission }.
    .title = Permission of the same name, other API
    .why = Two APIs have a permission called user_impersonation. Only the one of Dynamics CRM opens Dataverse.
    .do = Add { $permission } as delegated permission and remove { $instead }.

registration-permission-application-instead = { $instead } was chosen instead of { $permission }.
    .title = Application permission instead of delegated
    .why = An application permission acts without a person. It gives the person who signs in nothing.
    .do = Add { $permission } as delegated permission and remove { $instead } unless something else uses it.

registration-permission-missing = The delegated permission { $permission } is missing.
    .title = Permission is missing
    .why = Consent covers only what the registration lists. Without this permission sign-in ends in AADSTS65001.
    .do = Add { $permission } under “API permissions”, “Delegated permissions”, and have an administrator grant consent.

registration-permission-malformed = An entry of the permissions cannot be read.
    .title = Permission cannot be read
    .why = Where an id is expected there is no GUID, so the entry asks for nothing.
    .do = Remove the entry and choose the permission again in the portal.

registration-permission-repeated = { $permission } is listed twice.
    .title = Permission listed twice
    .why = The second entry has no effect and hides mistakes in the first.
    .do = Remove one of the two.

registration-permission-application = { $permission } is an application permission.
    .title = Application permission
    .why = It acts without a person, and the integration does not need it. Whoever holds a secret of the app can act alone.
    .do = Remove it unless something else uses this registration.

registration-permission-superfluous = { $permission } is not needed.
    .title = Permission not needed
    .why = Every permission is one more line the administrator has to agree to.
    .do = Remove it unless something else uses this registration.

registration-permission-unknown = { $permission } is not among the documented permissions.
    .title = Unknown permission
    .why = It may be a mistyped id. An id that does not exist makes consent fail.
    .do = Compare it with “API permissions” in the portal.

registration-api-repeated = { $api } is listed in two blocks.
    .title = API listed twice
    .why = Both are read, but other tools expect one block for each API.
    .do = Put the permissions into one block.

## Redirect URIs

registration-redirect-missing = The redirect URI { $wanted } is missing.
    .title = Redirect URI is missing
    .why = Entra sends people back to registered addresses only. Sign-in ends in AADSTS50011.
    .do = { $deployment ->
        [bc-onprem-entra] Add it under “Authentication”, platform “Web”. It must equal what the browser shows when Business Central is open, followed by /OAuthLanding.htm.
       *[other] Add it under “Authentication”, platform “Mobile and desktop applications”.
    }

registration-redirect-wrong-platform = { $uri } is registered under the wrong platform.
    .title = Redirect URI under the wrong platform
    .why = { $platform ->
        [web] An address under “Web” makes Entra ask for a client secret (AADSTS7000218).
        [spa] An address under “Single-page application” makes Entra ask for an Origin header, which only a web page sends (AADSTS9002327).
       *[other] The platform decides how the app must prove itself when it fetches its token.
    }
    .do = { $wanted_platform ->
        [web] Remove the address and add it under “Web”.
       *[other] Remove the address and add it under “Mobile and desktop applications”.
    }

registration-redirect-differs = { $uri } differs from { $wanted }{ $how ->
        [scheme] : http and https are exchanged.
        [host] : another server.
        [port] : another port.
        [path] : another path.
        [case] : upper and lower case.
       *[slash] : a slash at the end.
    }
    .title = Redirect URI differs
    .why = Entra compares redirect URIs character by character; only scheme and host ignore case. Sign-in ends in AADSTS50011.
    .do = Change the address to { $wanted }.

registration-redirect-app-id-differs = { $uri } names another app.
    .title = Redirect URI names another app
    .why = The connection string asks for { $wanted }. Another AppId is never asked for, and sign-in ends in AADSTS50011.
    .do = Change the address to { $wanted }.

registration-redirect-app-malformed = { $uri } is not in the form app://AppId.
    .title = Redirect URI has the wrong form
    .why = The connection string asks for { $wanted }, and the text is compared as it stands, slashes included.
    .do = Change the address to { $wanted }.

registration-redirect-trailing-slash = { $uri } ends in a slash.
    .title = Slash at the end of the loopback address
    .why = The path is compared. Whether a slash and no slash count as equal is not documented.
    .do = Register http://localhost without the slash.

registration-redirect-port = { $uri } names a port.
    .title = Port in the loopback address
    .why = Entra ignores the port here. Of several addresses that differ by the port only, it picks any one.
    .do = Register the address without the port.

registration-redirect-ipv6 = { $uri } is an IPv6 loopback address.
    .title = IPv6 loopback address
    .why = Entra does not take [::1] as redirect URI.
    .do = Register http://localhost instead.

registration-redirect-not-https = { $uri } is neither https nor an address of this computer.
    .title = Redirect URI without https
    .why = What Entra sends there could be read on the way, so Entra refuses the address.
    .do = Register the https address.

registration-redirect-characters = { $uri } holds the character { $char }.
    .title = Character not allowed
    .why = Entra does not take exclamation marks, dollar signs, single quotes, round brackets, commas and semicolons in redirect URIs.
    .do = Choose an address without it.

registration-redirect-too-long = A redirect URI has { $length } characters; Entra takes { $limit }.
    .title = Redirect URI too long
    .why = Entra refuses longer addresses, so this one never works: { $uri }
    .do = Shorten the address.

registration-redirect-too-many = There are { $count } redirect URIs; Entra takes { $limit } in this registration.
    .title = Too many redirect URIs
    .why = With personal accounts the limit is 100, else 256, over all platforms.
    .do = Remove those that are no longer used.

registration-redirect-repeated = { $uri } is registered twice.
    .title = Redirect URI registered twice
    .why = Under two platforms it is not certain how the app must prove itself; under one the second has no effect.
    .do = Keep the one under the right platform.

registration-redirect-platform-unknown = { $uri } has the unknown type { $type }.
    .title = Unknown redirect type
    .why = Known are Web, Spa and InstalledClient.
    .do = Set the type to InstalledClient for an app on this computer, else to Web.

registration-redirect-superfluous = { $uri } serves none of the chosen deployments.
    .title = Redirect URI not needed
    .why = Every registered address is a place to which Entra may send sign-ins.
    .do = Remove it unless something else uses this registration.

## Secrets and certificates

registration-secret-present = The registration has a client secret.
    .title = Client secret that must not be there
    .why = With a secret Entra expects it at every sign-in, and the legacy connection string has no place for it (AADSTS7000218).
    .do = Delete the secret. If something else uses it, make a registration of its own for the legacy connection.

registration-secret-unneeded = The registration has a client secret that nothing here uses.
    .title = Client secret not needed
    .why = An app on a person’s computer never presents a secret (AADSTS700025), and a secret that nobody needs can only leak.
    .do = Delete it unless something else uses this registration.

registration-secret-missing = There is no client secret.
    .title = Client secret is missing
    .why = Business Central on-premises signs in to Dataverse with a client secret.
    .do = Create one under “Certificates & secrets”, copy its value at once and enter it in “Dataverse Connection Setup”.

registration-secret-not-shown = The document does not show client secrets.
    .title = Client secrets not shown
    .why = Whether there is one and how long it is valid cannot be told.
    .do = Look under “Certificates & secrets”, or paste the whole manifest.

registration-secret-expired = The client secret ended on { $end }.
    .title = Client secret has expired
    .why = Business Central can no longer sign in to Dataverse.
    .do = Create a new secret and enter it in every company that uses the connection.

registration-secret-expired-leftover = A client secret that ended on { $end } is still listed.
    .title = Expired client secret left over
    .why = It is harmless, but easily taken for the one in use.
    .do = Delete it.

registration-secret-expires-soon = The last valid client secret ends on { $end }, in { $days ->
        [one] one day.
       *[other] { $days } days.
    }
    .title = Client secret ends soon
    .why = From that day on the connection stops without another warning.
    .do = Agree with the customer’s administrator on a new secret now, and enter it in every company that uses the connection.

registration-secret-date-unreadable = The end of a client secret cannot be read.
    .title = End of a client secret unreadable
    .why = The secret is taken as valid, so nothing can warn before it ends.
    .do = Look at its end under “Certificates & secrets”.

registration-secret-revealed = The document holds the value of a client secret.
    .title = Client secret in the document
    .why = Whoever sees the document can sign in as the app. Jetbridge does not show the value.
    .do = Delete the document. If others may have seen it, replace the secret.

registration-certificate-unneeded = The registration has a certificate that nothing here uses.
    .title = Certificate not needed
    .why = None of the deployments signs in with a certificate of its own.
    .do = Remove it unless something else uses this registration.

## Flags and account types

registration-public-client-off = “Allow public client flows” is not set to Yes.
    .title = Public client flows are off
    .why = The legacy connection signs in with user name and password. Entra allows that to public clients only (AADSTS7000218).
    .do = Set “Allow public client flows” to Yes under “Authentication”.

registration-device-code-unavailable = Sign-in with a device code is not possible.
    .title = Device code not possible
    .why = Signing in with the browser works. A device code, for computers without one, needs “Allow public client flows”.
    .do = Set “Allow public client flows” to Yes under “Authentication” if you need device codes.

registration-public-client-on = “Allow public client flows” is set to Yes.
    .title = Public client flows are on
    .why = This connection signs in with a secret. The setting also lets people sign in to the app with a password alone.
    .do = Set “Allow public client flows” to No under “Authentication”.

registration-implicit-grant-on = The implicit grant is switched on ({ $switch }).
    .title = Implicit grant is on
    .why = It hands out tokens in the address of a page. None of the deployments uses it.
    .do = Clear “Access tokens” and “ID tokens” under “Authentication”.

registration-audience-personal = Only personal Microsoft accounts can sign in.
    .title = Personal accounts only
    .why = Business Central and Dataverse know work accounts only.
    .do = Set the supported account types to accounts of organisations.

registration-audience-personal-included = Personal Microsoft accounts can sign in as well.
    .title = Personal accounts included
    .why = A personal account cannot use Business Central or Dataverse, and signing in with one ends in errors that are hard to read.
    .do = Limit the supported account types to accounts of organisations.

registration-audience-single-tenant = Only accounts of one tenant can sign in, but { $tenants } tenants use this registration.
    .title = One tenant only
    .why = In the other tenants sign-in ends in AADSTS50194 or AADSTS700016.
    .do = Set the supported account types to “Accounts in any organizational directory”, or make a registration in each tenant.

registration-audience-wide = Accounts of every organisation can sign in, but one tenant uses this registration.
    .title = Account types wider than needed
    .why = Nothing is wrong. A registration for one customer can be narrower.
    .do = Set “Accounts in this organizational directory only”, unless more customers will use it.

registration-audience-unknown = { $audience } is not a supported account type.
    .title = Unknown account type
    .why = Entra knows four values and compares them exactly, blanks included.
    .do = Choose the account type again in the portal.

## A plan

registration-plan-title = App registration
registration-plan-intro = The steps below lead to a registration that Business Central and Jetbridge can use. Values in boxes are copied exactly as they stand.
registration-plan-none = This deployment needs no app registration of your own. One step is left for an administrator.

registration-label-who = Who:
registration-label-where = Where:
registration-label-why = Why:
registration-label-verify = To check:
registration-label-wrong = When it is wrong:

registration-who-app-developer = Somebody with the Entra role Application Developer or a higher one
registration-who-consent-admin = An administrator who can consent for the whole organisation
registration-who-consultant = Whoever sets up the connection

registration-value-name = Name
registration-value-audience = Supported account types
registration-value-app-id = Application (client) ID
registration-value-redirect = Redirect URI
registration-value-permission = Delegated permission
registration-value-switch = Allow public client flows
registration-value-consent-v1 = Address for admin consent
registration-value-consent-v2 = The same, coming back to the app
registration-value-environment = Environment URL

registration-choice-yes = Yes
registration-audience-one = Accounts in this organizational directory only
registration-audience-many = Accounts in any organizational directory
registration-missing-app-id = the id that “Overview” of the registration shows
registration-missing-app-redirect = app:// followed by the Application (client) ID, nothing behind it
registration-missing-web-client = the address of the Business Central web client, followed by /OAuthLanding.htm

registration-step-online-consent = Consent to Microsoft’s own app
    .where = In Business Central, “Assisted Setup”, “Set up a connection to Microsoft Dataverse”. Sign in as administrator where the guide asks, and accept on behalf of the organisation.
    .why = Business Central online uses the app “Business Central Integration to Dataverse”. It may act only after an administrator has agreed.
    .verify = The guide shows the administrator as signed in, and the app is listed under “Enterprise applications”.
    .wrong = No sign-in window opens: the browser blocks pop-ups from login.microsoftonline.com.

registration-step-two-registrations = Make two registrations
    .where = Follow each of the parts below by itself.
    .why = The legacy connection must not have a client secret, the on-premises connection with Entra needs one.
    .verify = Two registrations with different Application (client) IDs are listed.
    .wrong = With one registration for both, sign-in of one of the two ends in AADSTS7000218.

registration-step-create = Create the registration
    .where = Entra admin centre (entra.microsoft.com), “App registrations”, “New registration”. Leave the redirect URI empty for now.
    .why = Business Central and Jetbridge need an app of the organisation that they sign in with.
    .verify = The overview of the new registration opens.
    .wrong = “New registration” is greyed out: your account lacks the role Application Developer.

registration-step-app-id = Copy the Application (client) ID
    .where = “Overview” of the registration.
    .why = Connection string, redirect URI and sign-in name the registration by this id.
    .verify = The id has five groups of digits and letters. “Directory (tenant) ID” and “Object ID” look alike and are not meant.
    .wrong = With another id sign-in ends in AADSTS700016.

registration-step-redirect-web = Add the redirect URI for the web client
    .where = “Authentication”, “Add a platform”, “Web”.
    .why = After signing in the browser goes back to this page of Business Central. Upper and lower case in the path count, and the browser leaves out :443.
    .verify = Open Business Central and compare: the address in the browser, up to the name of the instance, begins the redirect URI.
    .wrong = Sign-in ends in AADSTS50011, or consent is asked for again and again.

registration-step-redirect-desktop = Add the redirect URIs for an app on a computer
    .where = “Authentication”, “Add a platform”, “Mobile and desktop applications”, “Custom redirect URIs”.
    .why = The platform tells Entra that this app keeps no secret. Under “Web” it would ask for one.
    .verify = The addresses stand under “Mobile and desktop applications” exactly as given here.
    .wrong = Under “Web” sign-in ends in AADSTS7000218; with another text it ends in AADSTS50011.

registration-step-public-client = Allow public client flows
    .where = “Authentication”, “Advanced settings”.
    .why = Signing in with user name and password, or with a device code, is allowed to public clients only.
    .verify = The setting shows Yes after saving.
    .wrong = Sign-in ends in AADSTS7000218.

registration-step-permissions = Add the permissions
    .where = “API permissions”, “Add a permission”: “Microsoft APIs” or “APIs my organization uses”, then “Delegated permissions”.
    .why = Dataverse and Business Central each open with a permission of their own, in the name of the person who signs in.
    .verify = Both are listed with type Delegated.
    .wrong = “Dynamics 365 Business Central” is not offered: this tenant has never had Business Central; start a trial. Type Application instead of Delegated: the wrong one of two lists was used.

registration-step-no-secret = Create no client secret
    .where = “Certificates & secrets” stays empty.
    .why = The legacy connection string has no place for a secret, but Entra would expect it.
    .verify = Under “Client secrets” nothing is listed.
    .wrong = Sign-in ends in AADSTS7000218 although public client flows are allowed.

registration-step-secret = Create a client secret
    .where = “Certificates & secrets”, “New client secret”. Copy the value at once; it is shown only now.
    .why = Business Central on-premises proves with it that it is the app.
    .verify = The value is kept in the customer’s password store, and its end is noted.
    .wrong = “Secret ID” was copied instead of “Value”: sign-in ends in AADSTS7000215.

registration-step-consent = Grant admin consent
    .where = “API permissions”, “Grant admin consent”, or the address below, opened by the administrator.
    .why = People cannot agree to these permissions by themselves in most organisations.
    .verify = A green mark “Granted” stands behind both permissions.
    .wrong = Sign-in ends in AADSTS65001 or asks for an administrator (AADSTS90094). The role Dynamics 365 Administrator is not enough.

registration-step-enter-onprem = Enter the registration in Business Central
    .where = “Dataverse Connection Setup”: Client ID, Client Secret, Redirect URL, Environment URL. Then turn on “Enabled” and sign in as administrator of Dataverse.
    .why = Business Central keeps them for each company by itself.
    .verify = “Redirect URL” equals the registered address character by character.
    .wrong = Consent is asked for again and again: the first part of the redirect URL differs from the address in the browser.

registration-step-enter-legacy = Enter the registration in Business Central
    .where = “Microsoft Dynamics 365 Connection Setup”: Authentication Type OAuth, then AppId and RedirectUri in “Connection String”.
    .why = Without an AppId of your own, Microsoft’s sample app would be used.
    .verify = “Test Connection” succeeds.
    .wrong = AADSTS700016: another AppId, or the registration is in another tenant.

registration-step-enter-desktop = Enter the Application (client) ID in Jetbridge
    .where = Jetbridge, “Sign-in and checks”.
    .why = Jetbridge signs in with this registration and with no other.
    .verify = Signing in opens the browser and comes back.
    .wrong = The browser shows an error beginning with AADSTS: paste it under “Explain an error”.

registration-script-az = Needs the Azure CLI and “az login” as somebody with the Entra role Application Developer or a higher one.
registration-script-m365 = Needs CLI for Microsoft 365 and “m365 login” as somebody with the Entra role Application Developer or a higher one.
registration-script-graph-powershell = Needs the modules Microsoft.Graph.Authentication and Microsoft.Graph.Applications, and somebody with the Entra role Application Developer or a higher one.
registration-script-repeat = May be run again: it changes the registration of this name to exactly these settings. It prints the AppId at the end.
registration-script-several = Several registrations have this name. Delete those that are not used, or give the AppId.
registration-script-consent = An administrator grants consent here:
registration-script-bicep = Needs bicepconfig.json to name the Microsoft Graph extension as microsoftGraphV1. An administrator grants consent afterwards.
registration-script-bicep-second = Deploy twice: first without legacyAppId, then with the AppId the first deployment printed.
