# Kinds of finding on a connection string and on the set-up pages of Business Central. The value says what is, .why why
# it matters, .do what to do; .title heads a group of the kind. Names of settings, fields and placeholders are those of the
# products and stay as they are.

## The string as a whole

connection-empty = The connection string holds no setting.
    .title = Connection string is empty
    .why = The client refuses a string without settings.
    .do = Paste the string or type its settings, beginning with AuthType and Url.

connection-syntax = { $error ->
        [empty_key] An equals sign stands without a key in front of it.
        [missing_equals] The last key has no equals sign behind it.
        [unterminated_double_quote] A value opens with a double quote that is never closed.
        [unterminated_single_quote] A value opens with a single quote that is never closed.
        [text_after_quoted_value] Something other than a semicolon follows a closing quote.
        [unquoted_value_ends_with_quote] A value ends with a quote but does not begin with one.
        [control_character] A control character stands where none may be.
        [nul_in_quoted_value] A quoted value holds a NUL character.
        [data_after_nul] Something follows the NUL characters that end the string.
        [control_character_in_key] A key holds a tab or a line break.
       *[other] The string cannot be read.
    }
    .title = Connection string cannot be read
    .why = The client reads nothing of a string with a syntax error and then complains about AuthType, which hides the cause.
    .do = { $error ->
            [empty_key] Write the name of the setting in front of the equals sign, or remove it.
            [missing_equals] Write = and a value behind the key. If it is the rest of a value with a semicolon, put the whole value in straight double quotes.
            [unquoted_value_ends_with_quote] Put the whole value in the other kind of straight quote.
            [text_after_quoted_value] Put a semicolon behind the closing quote, or double a quote that belongs to the value.
            [data_after_nul] Remove the NUL characters and what follows them.
            [control_character_in_key] Put a semicolon at the end of the line before, or remove the break.
            [control_character] Remove the character, or put the whole value in straight double quotes.
            [nul_in_quoted_value] Remove the character. No quoting can carry it.
            [unterminated_double_quote] Close the quote. A double quote inside the value is written twice.
            [unterminated_single_quote] Close the quote. A single quote inside the value is written twice.
           *[other] Correct the place that is pointed at. A value with a semicolon or a quote in it stands in straight quotes.
        }

connection-smart-quotes = { $count ->
        [1] The string holds a typographic quote.
       *[other] The string holds { $count } typographic quotes.
    }
    .title = Typographic quotes
    .why = They come from a word processor or a chat and quote nothing: they become part of the value, and a semicolon between them still ends it.
    .do = Write straight quotes, or remove them.

connection-invisible-char = { $count ->
        [1] The string holds an invisible character, { $first }.
       *[other] The string holds { $count } invisible characters, the first is { $first }.
    }
    .title = Invisible characters
    .why = They come with text copied from web pages and chats. In a key they make it another key, in a password another password.
    .do = Remove them, or type that part again.

## How to sign in

connection-authtype-missing = AuthType is missing.
    .title = No sign-in type
    .why = The client does not guess how to sign in; it refuses the string.
    .do = Add AuthType, usually OAuth for a user or ClientSecret for an application.

connection-authtype-unknown = { $near ->
        [none] AuthType names no sign-in type.
       *[other] AuthType names no sign-in type. { $near } was probably meant.
    }
    .title = Unknown sign-in type
    .why = The client knows AD, OAuth, Certificate and ClientSecret. If the semicolon behind the type is missing, the rest of the string counts as its value.
    .do = Write one of the four names, and a semicolon behind it.

connection-authtype-case = AuthType is { $written }, but must be spelled { $right }.
    .title = Sign-in type in wrong case
    .why = Keys ignore case, this value does not. The client refuses it.
    .do = Write { $right }.

connection-authtype-retired = The sign-in type { $written } has ended.
    .title = Sign-in type has ended
    .why = Dataverse stopped accepting the Office365 type (WS-Trust) in April 2022; Live went before it.
    .do = Change to OAuth with an app registration, or to ClientSecret.

connection-authtype-legacy = The Dataverse client does not know the sign-in type { $written }.
    .title = Sign-in type of the older client
    .why = Only the older client of the .NET Framework, for on-premises servers, has it.
    .do = For an online environment use OAuth. For an on-premises server use a tool built on the older client.

connection-authtype-unsupported = The sign-in type ExternalTokenManagement does not work in a connection string.
    .title = Sign-in type for program code
    .why = It takes its token from program code; from a string it always ends in an error.
    .do = Choose OAuth, ClientSecret or Certificate.

connection-authtype-numeric = AuthType is a number that stands for { $right }.
    .title = Sign-in type as a number
    .why = The client takes it, but other readers of the string need not, and people cannot tell what it means.
    .do = Write { $right }.

connection-authtype-url-mismatch = AD is the sign-in type of an on-premises server, but the address is an online environment.
    .title = Sign-in type does not fit the address
    .why = Windows sign-in works only against a server in the customer’s own network.
    .do = Use OAuth, ClientSecret or Certificate.

connection-loginprompt-invalid = { $near ->
        [none] LoginPrompt is not a known value.
       *[other] LoginPrompt must be spelled { $near }.
    }
    .title = Unknown LoginPrompt
    .why = The client compares letter by letter and takes Auto for everything else, so a sign-in window can open where none is wanted.
    .do = Write Auto, Always or Never.

## The address

connection-url-missing = The address (Url) is missing.
    .title = No address
    .why = The client ends in an error before it tries to connect.
    .do = Add Url with the environment URL.

connection-url-invalid = The address is not a complete http or https address.
    .title = Address is incomplete
    .why = The client drops it and then ends in an error that does not mention it.
    .do = Write it with its scheme, as in https://contoso.crm4.dynamics.com.

connection-url-lookalike = The host { $host } only looks like one of Microsoft’s.
    .title = Host does not belong to Microsoft
    .why = The client asks only whether a Microsoft name occurs somewhere in the host, so it would send the sign-in there.
    .do = Copy the environment URL from the Power Platform admin center.

connection-url-userinfo = A user name or password stands inside the address.
    .title = User name or password in the address
    .why = Addresses end up in logs and on screens, and the client does not use what stands before the @.
    .do = Take it out of the address and give it as Username and Password.

connection-url-no-org = The address names no organisation.
    .title = No organisation in the address
    .why = For an on-premises server the client takes the organisation from the address and stops without one.
    .do = Add it as the first part of the path, as in https://server/organisation.

connection-url-http = The address begins with http, not https.
    .title = Unencrypted address
    .why = Everything, the sign-in included, would cross the network in the clear.
    .do = Use https. On-premises, ask for a certificate on the server.

connection-url-path = The address has more than its host.
    .title = More than the host in the address
    .why = It was probably copied from the browser. Only { $right } is used, and Business Central offers to shorten it.
    .do = Use { $right }.

connection-url-not-dataverse = { $host } is no Dataverse environment.
    .title = Address of another Microsoft service
    .why = The client would try to sign in there and fail.
    .do = Use the environment URL, which looks like https://contoso.crm4.dynamics.com.

connection-url-region-unknown = The region of { $host } is not known.
    .title = Unknown region
    .why = It can be a new region, or a slip in the number. It is never refused for this.
    .do = Compare with the environment URL in the Power Platform admin center.

## The application

connection-clientid-missing = The application id (AppId) is missing.
    .title = No application id
    .why = With { $auth } an application signs in. Without an id the client takes Microsoft’s sample app, whose secret nobody has.
    .do = Add AppId with the Application (client) ID of the registration.

connection-clientid-defaulted = No application id is given, so Microsoft’s sample app is used.
    .title = Microsoft’s sample app by default
    .why = It is meant for development and prototypes, and a customer can block it.
    .do = Register an app and add its AppId and RedirectUri.

connection-clientid-format = The application id is not a GUID.
    .title = Application id is not a GUID
    .why = The client passes it on unseen, and Entra then knows no such application.
    .do = Copy the Application (client) ID from the overview of the registration.

connection-sample-appid = The application is Microsoft’s sample app.
    .title = Microsoft’s sample app
    .why = Everybody shares it. It is documented for development and prototypes only, and a customer can block it.
    .do = Register an own app and use its id.

connection-clientsecret-missing = The client secret is missing.
    .title = No client secret
    .why = The client does not notice; the sign-in fails later with a message that does not say so.
    .do = Add ClientSecret, or choose another AuthType.

connection-redirect-relative = The redirect URI has no scheme.
    .title = Redirect URI without scheme
    .why = The client asks for a complete address and stops before it looks at anything else.
    .do = Write it as it is registered, usually app:// followed by the application id.

connection-redirect-dropped = The redirect URI is not a well-formed address.
    .title = Malformed redirect URI
    .why = The client drops it without a word and signs in without one.
    .do = Write it as it is registered, such as app:// followed by the application id, or http://localhost.

connection-redirect-missing = The redirect URI is missing.
    .title = No redirect URI
    .why = Entra sends the answer of an interactive sign-in only to an address that is registered for the app.
    .do = Add RedirectUri as it is registered.

connection-redirect-names-other-app = The redirect URI names another application than AppId.
    .title = Redirect URI of another application
    .why = Business Central’s instructions use the same id for both, so one of the two was probably not changed.
    .do = Use { $right }, or check that this address is registered for the app.

connection-sample-redirect = The redirect URI belongs to Microsoft’s sample app.
    .title = Redirect URI of Microsoft’s sample app
    .why = It is registered for an app that everybody shares; an own registration does not have it.
    .do = Use the redirect URI of the own registration.

connection-thumbprint-missing = The thumbprint of the certificate is missing.
    .title = No thumbprint
    .why = Without it the client does not know which certificate to take, and stops.
    .do = Add Thumbprint. The spelling CertThumbprint is not read.

connection-thumbprint-format = The thumbprint is not 40 hexadecimal digits.
    .title = Malformed thumbprint
    .why = Windows shows it with blanks and an invisible mark in front; copied as it is, no certificate matches it.
    .do = Keep only the 40 digits.

connection-storename-invalid = The certificate store does not exist under this name.
    .title = Unknown certificate store
    .why = Names are compared letter by letter. With another one the client looks in no store at all.
    .do = Leave it out, which means My, or write one of { $names }.

## Secrets and users

connection-secret-plaintext = { $key } stands readable in the string.
    .title = Readable secret
    .why = { $severity ->
            [error] Business Central stores the string readable in a table and puts the secret in itself when it connects.
           *[other] Whoever sees the string has the secret: in a file, in a chat, in a screenshot.
        }
    .do = { $severity ->
            [error] Write the placeholder in its place and type the secret into its own field.
           *[other] Let Jetbridge hold it in the credential store of this computer, and share the string without it.
        }

connection-password-without-user = There is a password but no user name.
    .title = Password without user name
    .why = The client uses the two only together, so the password has no effect and the sign-in window opens.
    .do = Add Username, or leave the password out.

connection-password-ignored = The password is not used beside Integrated Security=true.
    .title = Password has no effect
    .why = The current Windows user signs in instead.
    .do = Leave one of the two out.

connection-password-missing = There is a user name but no password.
    .title = User name without password
    .why = With AD and no password the current Windows user signs in, and the user name has no effect.
    .do = Add the password, or leave the user name out.

connection-password-breaks-when-pasted = { $key } holds characters that Business Central cannot carry.
    .title = Secret breaks when pasted in
    .why = Business Central pastes it into its string without quotes. A semicolon cuts it; an equals sign in front, or a quote or blank at an end, changes it. Tools that quote are not affected.
    .do = Give the integration user a password without semicolons, and without quotes or blanks at its ends.

connection-domain-missing = The domain is missing.
    .title = No domain
    .why = With AD the client uses user name and password only together with Domain; otherwise the current Windows user signs in.
    .do = Add Domain.

connection-placeholder = { $key } is still the placeholder { $placeholder }.
    .title = Placeholder not replaced
    .why = It comes from an example or a template, and the client takes it as it stands.
    .do = Put the real value in its place.

## Keys and values

connection-bool-invalid = { $key } is neither true nor false.
    .title = Switch is neither true nor false
    .why = The client says nothing and takes { $becomes }.
    .do = Write true or false.

connection-tokencache-directory = The token cache path looks like a folder.
    .title = Token cache without file name
    .why = It is the path of a file: its last part becomes the file name.
    .do = Add a file name, another one for every customer, so that tokens never mix.

connection-key-ignored = { $key } has no effect with { $auth }.
    .title = Setting without effect
    .why = The client reads it and uses it nowhere; often it is left over from another sign-in type.
    .do = Remove it, or choose the sign-in type it belongs to.

connection-key-unknown = { $near ->
        [none] No setting has this name.
       *[other] No setting has this name. { $near } was probably meant.
    }
    .title = Unknown key
    .why = Unknown keys are ignored without a word. A piece of a value behind a stray semicolon can look like a key, too.
    .do = { $near ->
            [none] Remove it. If it belongs to the value before it, put that whole value in straight double quotes.
           *[other] Write { $near }, or remove it.
        }

connection-key-swallowed = { $lost ->
        [none] A key has swallowed the semicolon and what follows it.
       *[other] A key has swallowed the semicolon behind it, so { $lost } is not read.
    }
    .title = Key swallowed the next setting
    .why = A semicolon does not end a key; it runs on to the next single equals sign. A doubled equals sign belongs to the key, too.
    .do = { $first ->
            [none] Write = and a value behind the first name. A value that begins with = stands in straight quotes.
           *[other] Write = and a value behind { $first }. A value that begins with = stands in straight quotes.
        }

connection-duplicate-key = { $key ->
        [none] A key stands in the string more than once.
       *[other] { $key } stands in the string more than once.
    }
    .title = Same key more than once
    .why = { $removed ->
            [yes] The last one wins. It is empty, so the setting is removed altogether.
           *[other] The last one wins; this one is not used.
        }
    .do = Keep one of them.

connection-alias-conflict = { $key } and { $used } are names of one setting and have different values.
    .title = Two names of one setting
    .why = The client asks for the names in a fixed order, whatever comes first in the string. It takes { $used }.
    .do = Keep one of them.

## For Business Central

connection-bc-key = { $key } is read by Business Central only.
    .title = Key of Business Central
    .why = The Dataverse client ignores it.
    .do = Nothing, if the string comes from Business Central. It can be judged for there, too.

connection-bc-placeholder-missing = The placeholder { $placeholder } is missing.
    .title = Business Central’s placeholder is missing
    .why = The set-up page refuses a string without it. The real secret is put in only when Business Central connects.
    .do = Write { $placeholder } in place of the secret.

connection-bc-proxy-version = There is no usable ProxyVersion.
    .title = No SDK version
    .why = Business Central picks the library it connects with by this number, the SDK version of the set-up page.
    .do = Add ProxyVersion. 100 is the Dataverse service client; lower numbers are older libraries for on-premises servers.

connection-bc-string-too-long = The string has { $length } characters; the field holds { $max }.
    .title = String is too long for its field
    .why = Dataverse Connection Setup cuts a longer string without a message.
    .do = Leave out what has no effect.

## The set-up pages

connection-setup-field-missing = { $field } is blank.
    .title = Field is blank
    .why = The page refuses to turn the connection on without it.
    .do = Fill it in.

connection-setup-field-too-long = { $field } has { $length } characters; the field holds { $max }.
    .title = Value is too long for its field
    .why = The page refuses a longer value, or cuts it without a message.
    .do = Shorten it.

connection-setup-field-not-here = { $field } is not shown in version { $version } with this deployment.
    .title = Field is not there
    .why = Nobody can type it, and nothing reads it.
    .do = Leave it out, or check version and deployment.

connection-setup-item-service-gone = { $field } no longer exists from version 18 on.
    .title = Item availability without web service
    .why = A job now keeps item availability up to date; address, user and access key are not needed.
    .do = Turn on Automatically Synchronize Item Availability instead.

connection-setup-item-service-incomplete = { $field } is blank, but the item availability web service is set up in part.
    .title = Item availability set up in part
    .why = Dynamics 365 needs address, user and access key together to ask for the stock of an item.
    .do = Fill it in, or clear all three fields.

connection-setup-item-service-url = The address is not that of the item availability web service.
    .title = Address of another web service
    .why = Dynamics 365 opens exactly this address. It lies below OData or ODataV4 and ends in ProductItemAvailability.
    .do = Copy it from the page Web Services in Business Central.

connection-setup-item-service-key = The web service access key has { $length } characters, not 44.
    .title = Access key of unusual length
    .why = The key is a random text of 44 characters; this one was probably not copied whole.
    .do = Copy it again from the user card in Business Central.

connection-setup-address-invalid = { $field } cannot be read as an address.
    .title = Address cannot be read
    .why = The page refuses it, even with https:// in front.
    .do = Copy the environment URL from the Power Platform admin center.

connection-setup-address-not-https = { $field } does not begin with https.
    .title = Address without https
    .why = The page accepts https only. A server name with a port and no scheme is taken for a scheme, too.
    .do = Write https:// in front.

connection-setup-address-shortened = The page will offer to shorten { $field } to { $right }.
    .title = Page offers to shorten the address
    .why = { $severity ->
            [warning] On an on-premises server that would take the organisation away, and then nothing connects.
           *[other] Online only scheme and host are needed.
        }
    .do = { $severity ->
            [warning] Refuse the offer.
           *[other] Accept the offer.
        }

connection-setup-address-deployment = { $field } leads to { $host }, which does not fit this deployment.
    .title = Address does not fit the deployment
    .why = Online and with OAuth the other side is a Dataverse environment; AD and IFD are for a server of the customer’s own.
    .do = Check the address, or choose the other deployment.

connection-setup-authentication-type = { $field } is not { $wanted }.
    .title = Another authentication type than the deployment’s
    .why = Every type asks for other fields. The first option is shown as OAuth 2.0 and stored as Office365; the last one is called OAuth.
    .do = Choose { $wanted }.

connection-setup-user-name-form = { $field } does not have the form { $wanted }.
    .title = User name in the wrong form
    .why = { $severity ->
            [error] The page refuses it with this authentication type.
           *[other] The integration user would not be found: online it is looked for by primary email, with AD FS by domain and name.
        }
    .do = Write it as { $wanted }.

connection-setup-administrator-is-integration-user = { $user } is both administrator and integration user.
    .title = Administrator is the integration user
    .why = The integration user must not hold the System Administrator role, and changes it makes are never synchronised.
    .do = Create an account for the integration alone.

connection-setup-user-domain = The domain { $domain } is none of the tenant’s.
    .title = Domain of another tenant
    .why = The account would lie in another tenant than the environment, or the name has a slip.
    .do = Compare with the verified domains in the Microsoft 365 admin center.

connection-setup-client-id = { $sample ->
        [yes] { $field } is that of Microsoft’s sample app.
       *[other] { $field } is not a GUID.
    }
    .title = Client id of no own application
    .why = { $sample ->
            [yes] Nobody has the secret of the sample app.
           *[other] Entra knows no application by it.
        }
    .do = Copy the Application (client) ID of the customer’s registration.

connection-setup-redirect-url = { $right ->
        [none] { $field } does not end in OAuthLanding.htm of the web client.
       *[other] { $field } is not { $right }.
    }
    .title = Redirect URL is not the web client’s
    .why = Business Central prefills it, and the app registration must hold exactly this address; otherwise the sign-in ends in AADSTS50011.
    .do = { $right ->
            [none] Take the value Business Central prefills, and register it.
           *[other] Use { $right }, and register it.
        }

connection-setup-proxy-version = { $field } is no version number.
    .title = No SDK version
    .why = The version is picked from the list of the server; the page refuses 0.
    .do = Pick one from the list.

connection-setup-proxy-version-online = { $field } is below 100.
    .title = SDK version without effect online
    .why = Online every version below 100 acts as 100, the Dataverse service client.
    .do = Nothing.

connection-setup-proxy-version-solution = { $field } is { $written }; { $solution } goes with { $wanted }.
    .title = SDK version does not go with the solution
    .why = The documentation asks for the version that matches the imported solution.
    .do = Pick { $wanted } or newer from the list, if the server offers it.

connection-setup-solution-online = { $solution } is not for Dynamics 365 online.
    .title = Solution file of another version
    .why = Dynamics 365 Sales online takes { $wanted } only.
    .do = Import { $wanted } from the folder CrmCustomization of the installation media.

connection-setup-string-differs = { $key } in the connection string differs from { $field }.
    .title = String and field differ
    .why = Business Central builds the string from the fields; what was changed in only one of the two places is lost at the next change.
    .do = Make both the same.

connection-setup-sales-orders-exclusive = Legacy and bidirectional sales order integration are both on.
    .title = Two kinds of sales order integration
    .why = They exclude each other.
    .do = Choose one. Bidirectional needs the newest integration solution.

connection-setup-switch-needs = { $field } needs { $needs }.
    .title = Prerequisite is off
    .why = The page refuses the switch, or nothing happens.
    .do = Turn on { $needs } first.

connection-setup-unit-groups-locked = Unit Group Mapping cannot be changed while the connection is on.
    .title = Unit Group Mapping is locked
    .why = The field can be edited only while the connection is off, and a change starts an upgrade of the data.
    .do = Turn the connection off, change it, and turn it on again.

connection-setup-pages-differ = { $field } differs from the Dynamics 365 page.
    .title = The two pages do not agree
    .why = While the Sales connection is on, the Dataverse page accepts only the same address, user and authentication type.
    .do = Make both pages the same.

connection-setup-version-too-old = Version { $version } cannot sign in this way.
    .title = Version is too old
    .why = It works from { $needed } on.
    .do = Update to { $needed } or later.

connection-setup-version-has-entra = Version { $version } can sign in with an app registration.
    .title = User name and password where an app would do
    .why = An application has no password that expires and no multifactor prompt that stops the jobs.
    .do = Register an app and choose OAuth 2.0.

connection-setup-business-unit-person = The chosen business unit has no effect with the ownership model Person.
    .title = Business unit without effect
    .why = With that model Business Central always uses the default business unit.
    .do = Leave it as it is, or choose the model Team.

connection-setup-web-client-url = { $severity ->
        [warning] { $field } is not a complete https address.
       *[other] { $field } names no company.
    }
    .title = Address of the web client
    .why = { $severity ->
            [warning] Dynamics 365 opens it as a link.
           *[other] Business Central adds the current company itself, as { $right } and its name.
        }
    .do = { $severity ->
            [warning] Copy it from the browser.
           *[other] Nothing, if the current company is the right one.
        }

## What the client would do

client-argument_null_string = The client refuses an empty string.

client-uri_format_exception_redirect = The client stops at the redirect URI.

client-argument_exception_authtype = The client stops with a message about AuthType.

client-argument_null_org_name = The client stops because it finds no organisation in the address.

client-null_reference_no_url = The client stops with a null reference because it has no usable address.

client-argument_null_certificate = The client stops because it has no thumbprint.

client-external_token_exception = The client stops because this type works from program code only.

client-no_connection_object = The client connects to nothing, without a message.

client-attempts_connection = The client would try to connect.

## What was taken off

peeled-byte-order-mark = A byte order mark was taken off.

peeled-xml = Taken out of XML, { $place }.

peeled-entities = XML entities such as &quot; were turned back into characters.

peeled-json = Taken out of JSON, { $place }.

peeled-quotes = The quotes { $place } around it were taken off.

peeled-surroundings = Taken out of the text around it.
