# Errors of Entra, Dataverse, Business Central and Graph (reference/errors.json). The value says what is, .cause what most
# likely lies behind it here, .step-1 and on what to do, in order.

error-account-not-in-tenant = The account you chose is not in this tenant.
    .cause = You signed in with your own or a personal account instead of the one for this customer.
    .step-1 = Choose “Use another account” and sign in with the account of the customer’s tenant.
    .step-2 = If you have none there, ask the customer to invite you as a guest.

error-user-not-added = You have not been added to this tenant.
    .cause = The consultant is not a guest here yet.
    .step-1 = Ask the customer’s administrator to invite you as a guest, and accept the invitation.
    .step-2 = Then sign in again.

error-two-resources = One request named more than one resource.
    .cause = Dataverse and Business Central were asked for in one request.
    .step-1 = Ask for one resource at a time: first Dataverse, then Business Central.
    .step-2 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-scope-unfit = The scope was not accepted when the code was redeemed.
    .cause = The request lacked its scope.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-scope-empty = The scope was empty when the code was redeemed.
    .cause = The request lacked its scope.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-resource-unknown = This tenant has no such resource: no Dataverse environment with this address, or no Business Central.
    .cause = The environment URL, the tenant or the cloud is wrong, or Dataverse or Business Central was never started in this tenant.
    .step-1 = Compare the environment URL, letter by letter, with the one in the Power Platform admin centre.
    .step-2 = Check that the tenant and the cloud are the customer’s.
    .step-3 = If Business Central or Dataverse was never used in this tenant, have it or a trial started first.

error-tenant-restricted = The network you are in allows sign-in to some tenants only, and not to this one.
    .cause = A company proxy blocks the sign-in to other tenants.
    .step-1 = Leave that network, or ask its IT department to allow this tenant.

error-redirect-mismatch = The redirect URI that was sent is not in the app registration.
    .cause = “http://localhost” is missing, stands under “Web” or “Single-page application”, or differs in path or capitals.
    .step-1 = Open the app registration, “Authentication”.
    .step-2 = Add the redirect URI under “Mobile and desktop applications”, exactly as it was sent; path and capitals count.
    .step-3 = Remove it from “Web” or “Single-page application” if it stands there.

error-token-damaged = The proof of the sign-in was not accepted.
    .cause = The token was damaged, or the clock of the computer is wrong.
    .step-1 = Sign in again.
    .step-2 = If it returns, set the computer’s clock.

error-guest-pending = The invitation as a guest has not been accepted yet.
    .cause = The invitation mail is still unread.
    .step-1 = Open the invitation mail and accept it.
    .step-2 = Sign in again.

error-user-of-other-provider = The account belongs to another organisation and is not in this tenant.
    .cause = A personal account or one of another tenant was chosen.
    .step-1 = Choose the account that belongs to the customer’s tenant.
    .step-2 = Or have this account invited as a guest.

error-account-type = An account of this type cannot sign in here.
    .cause = A personal account was used in an app for work accounts.
    .step-1 = Sign in with a work or school account.

error-cross-tenant-outbound = A policy of your own tenant does not let you work in this one.
    .cause = The partner’s or the customer’s organisation blocks work across tenants.
    .step-1 = Ask the administrator the message names to allow the access: your own tenant’s for outbound, the customer’s for inbound.

error-cross-tenant-inbound = A policy of the customer’s tenant does not let you in.
    .cause = The partner’s or the customer’s organisation blocks work across tenants.
    .step-1 = Ask the administrator the message names to allow the access: your own tenant’s for outbound, the customer’s for inbound.

error-domain-characters = The tenant’s domain contains characters that no domain has.
    .cause = A typing mistake in the tenant’s domain.
    .step-1 = Correct the tenant’s domain.

error-passing = Microsoft’s sign-in service could not answer just now.
    .cause = Microsoft’s service had a passing problem.
    .step-1 = Wait a few minutes and try again.

error-user-unknown = There is no such user in this tenant.
    .cause = The user name is mistyped, the tenant is wrong, or the user has not been created yet because the list was not imported.
    .step-1 = Check the user name for typing mistakes.
    .step-2 = Check the tenant.
    .step-3 = If the user comes from the import list, import it first and wait until the account exists.

error-account-locked = The account is locked, or the sign-in came from an address with a bad reputation.
    .cause = Too many attempts, or a VPN.
    .step-1 = Wait, or have the administrator unblock the account.
    .step-2 = Leave the VPN and try again.

error-password-expired = The password has expired.
    .cause = A new account with a temporary password that was never changed.
    .step-1 = Sign in to Microsoft 365 once with this account and set a new password there.
    .step-2 = Then sign in here again.

error-password-expired-on-premises = The password in the customer’s own directory has expired.
    .cause = A new account with a temporary password that was never changed.
    .step-1 = Sign in to Microsoft 365 once with this account and set a new password there.
    .step-2 = Then sign in here again.

error-password-none = This account has no password in the directory.
    .cause = The account signs in through another service or without a password, but a user name and password were sent.
    .step-1 = Sign in with the browser: there is no password that could be sent.

error-user-disabled = Sign-in is blocked for this account.
    .cause = The integration user’s sign-in was blocked.
    .step-1 = In the Microsoft 365 admin centre, unblock sign-in for this account.

error-session-none = Nobody is signed in that could be used without asking.
    .cause = A silent sign-in was tried without a session.
    .step-1 = Sign in with the browser.

error-tenant-none = It is not clear which tenant is meant.
    .cause = The sign-in named no tenant, or a domain that does not exist.
    .step-1 = Enter the tenant’s id or one of its verified domains.

error-mfa-enrol = A second factor must be set up first.
    .cause = A new account.
    .step-1 = Finish setting up the security information in the browser.
    .step-2 = Sign in again.

error-mfa-required = A second factor is required.
    .cause = A policy asks for it, and a stored sign-in or one with user name and password cannot give it.
    .step-1 = Sign in with the browser and answer the second factor.
    .step-2 = For the integration user of a connection with a password: have it excluded by policy, or move to a registration in Entra.

error-mfa-expired = The second factor must be given again.
    .cause = A policy lets it expire.
    .step-1 = Sign in with the browser.

error-page-expired = The sign-in page stood open too long.
    .cause = The wait on the page was too long.
    .step-1 = Start the sign-in again.

error-device-required = Only a device known to the organisation may sign in.
    .cause = The laptop is not managed by the customer’s organisation.
    .step-1 = Use a device that the customer’s organisation manages.
    .step-2 = Use the system’s own browser.
    .step-3 = Ask the customer’s administrator for an exception.

error-user-not-assigned = The app must be assigned to users, and this one is not among them.
    .cause = “Assignment required” is on for the enterprise app.
    .step-1 = Under “Enterprise applications”, open the app, “Users and groups”.
    .step-2 = Assign the user or a group, or set “Assignment required” to No.

error-password-wrong = User name or password is wrong.
    .cause = A typing mistake, or an old password in a stored connection string.
    .step-1 = Enter user name and password again.
    .step-2 = If a stored connection string is used, replace the password in it.

error-conditional-access = A Conditional Access policy blocks this sign-in.
    .cause = Place, device, app or way of signing in (such as a device code) is not allowed.
    .step-1 = Show the customer’s administrator the details of the message; they find the policy in the sign-in log by the correlation id.
    .step-2 = Have place, device or app allowed, or sign in where the policy permits it.

error-session-revoked = The earlier sign-in was ended.
    .cause = The password was changed, or the session was revoked.
    .step-1 = Sign in again.

error-interrupt = The browser asks one more question.
    .cause = This is part of the ordinary course.
    .step-1 = Continue in the browser.

error-challenge-size = The code challenge of the sign-in has the wrong size.
    .cause = A defect in how Jetbridge proves a sign-in (PKCE).
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-verifier-mismatch = The verifier does not belong to this sign-in.
    .cause = The proof was lost or mixed up between two attempts.
    .step-1 = Start the sign-in again.
    .step-2 = If it returns, report it to the makers of Jetbridge, with the correlation id.

error-external-challenge = Another provider’s check must be passed.
    .cause = The second factor is given by a third party.
    .step-1 = Sign in with the browser and pass that check.

error-single-tenant = The app is registered for one tenant only, but the common address was used.
    .cause = The registration is a single-tenant one.
    .step-1 = Enter the tenant’s id or one of its verified domains.
    .step-2 = Or make the registration multitenant.

error-loop = The same request was repeated too often.
    .cause = A program repeats a request that cannot succeed.
    .step-1 = Stop trying for some minutes.
    .step-2 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-account-not-in-directory = The account is not in the directory.
    .cause = The tenant is wrong, or the user does not exist yet.
    .step-1 = Check the user name and the tenant.
    .step-2 = If the user comes from the import list, create it first.

error-security-policy = A security policy of the tenant forbids this app or this way of signing in.
    .cause = A policy for apps, or security defaults that forbid user name and password without a browser.
    .step-1 = Sign in with the browser.
    .step-2 = If it stays, ask the administrator which policy it is.

error-device-managed = The device must be managed by the organisation.
    .cause = The laptop is not managed by the customer’s organisation.
    .step-1 = Use a device that the customer’s organisation manages.
    .step-2 = Ask the customer’s administrator for an exception.

error-risk = The account is seen as being at risk.
    .cause = Identity protection stopped it.
    .step-1 = Ask the administrator to look at the account’s risk and clear it.

error-code-used = The code of this sign-in was already used.
    .cause = The browser came back twice, or a request was repeated after a time-out.
    .step-1 = Start the sign-in again.
    .step-2 = If it returns, report it to the makers of Jetbridge, with the correlation id.

error-consent-missing = Nobody has consented to this permission yet.
    .cause = The first use, or a permission that is new.
    .step-1 = Sign in with the browser and accept the permissions.
    .step-2 = If users may not consent, send the address for admin consent to an administrator.

error-microsofts-own-app = The AppId is Microsoft’s own and cannot be consented to here.
    .cause = The id of an app of Microsoft was entered.
    .step-1 = Make an app registration of your own and use its AppId.

error-consent-declined = The consent was declined in the browser.
    .cause = “Cancel” was chosen.
    .step-1 = Sign in again and accept.

error-app-misconfigured = The app registration does not list a permission that is asked for, or nobody consented to it.
    .cause = The permission is missing, or its consent.
    .step-1 = Open the app registration, “API permissions”.
    .step-2 = Add the missing delegated permission.
    .step-3 = Grant admin consent.

error-not-subscribed = The organisation has not subscribed to this service.
    .cause = There is no licence of Business Central or Dataverse in this tenant.
    .step-1 = Have the service bought, or a trial started, in this tenant.
    .step-2 = Then grant consent.

error-resource-removed = The resource no longer exists.
    .cause = The environment was deleted.
    .step-1 = Check whether the environment still exists.
    .step-2 = Compare the environment URL, letter by letter, with the one in the Power Platform admin centre.

error-resource-not-requested = The app registration does not ask for this API.
    .cause = Only one of the two APIs is in the registration.
    .step-1 = Open the app registration, “API permissions”.
    .step-2 = Add the API that is missing as a delegated permission.
    .step-3 = Grant consent.

error-grant-damaged = The stored sign-in is not accepted.
    .cause = It is damaged, or belongs to another app.
    .step-1 = Sign in again.

error-app-disabled = The app is switched off in this tenant.
    .cause = “Enabled for users to sign-in” is No.
    .step-1 = Under “Enterprise applications”, open the app and set “Enabled for users to sign-in” to Yes.

error-code-other-tenant = The code was redeemed at another tenant than it was issued for.
    .cause = Two ways of naming the tenant were mixed.
    .step-1 = Start again, with one and the same tenant from beginning to end.
    .step-2 = If it returns, report it to the makers of Jetbridge, with the correlation id.

error-client-unfit = The app could not prove who it is.
    .cause = The registration is of the type Web and works with a secret.
    .step-1 = For a desktop or legacy registration: move the redirect URI to “Mobile and desktop applications” and use no secret.
    .step-2 = For the on-premises registration: create a new secret and enter it in Business Central.

error-secret-wrong = The client secret is wrong.
    .cause = The registration is of the type Web and works with a secret.
    .step-1 = For a desktop or legacy registration: move the redirect URI to “Mobile and desktop applications” and use no secret.
    .step-2 = For the on-premises registration: create a new secret and enter it in Business Central.

error-secret-expired = The client secret has expired.
    .cause = The registration is of the type Web and works with a secret.
    .step-1 = For a desktop or legacy registration: move the redirect URI to “Mobile and desktop applications” and use no secret.
    .step-2 = For the on-premises registration: create a new secret and enter it in Business Central.

error-app-unknown = The app is not known in this tenant.
    .cause = The AppId, the tenant or the cloud is wrong, or the registration is so new that it is not known everywhere yet.
    .step-1 = Compare the AppId with the app registration.
    .step-2 = Check that the tenant and the cloud are the customer’s.
    .step-3 = If the registration is new, wait a minute.

error-secret-on-public = A secret was sent, although the app is a public client.
    .step-1 = Send no secret with this registration.
    .step-2 = If it returns, report it to the makers of Jetbridge, with the correlation id.

error-grant-unsupported = The registration does not allow this way of signing in.
    .cause = Device codes are not allowed.
    .step-1 = Open the app registration, “Authentication”.
    .step-2 = Set “Allow public client flows” to Yes.

error-redirect-unfit = The redirect URI is not the registered one.
    .cause = “http://localhost” is missing, stands under another platform, or differs in path or capitals.
    .step-1 = Open the app registration, “Authentication”.
    .step-2 = Make the redirect URI equal to the one that was sent.

error-response-type = The registration does not allow this type of answer.
    .cause = A type of answer was asked for that only web apps use.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-sign-in-expired = The stored sign-in has expired.
    .cause = The ordinary course; when it happens every day, the redirect URI is registered as a single-page application.
    .step-1 = Sign in again.
    .step-2 = If it happens every day, move the redirect URI from “Single-page application” to “Mobile and desktop applications”.

error-sign-in-unused = The stored sign-in has expired because it was not used.
    .cause = The ordinary course; when it happens every day, the redirect URI is registered as a single-page application.
    .step-1 = Sign in again.
    .step-2 = If it happens every day, move the redirect URI from “Single-page application” to “Mobile and desktop applications”.

error-sign-in-frequency = A policy wants a fresh sign-in.
    .cause = The ordinary course; when it happens every day, the redirect URI is registered as a single-page application.
    .step-1 = Sign in again.
    .step-2 = If it happens every day, move the redirect URI from “Single-page application” to “Mobile and desktop applications”.

error-sign-in-single-page = The stored sign-in of a single-page application ended after 24 hours.
    .cause = The ordinary course; when it happens every day, the redirect URI is registered as a single-page application.
    .step-1 = Sign in again.
    .step-2 = If it happens every day, move the redirect URI from “Single-page application” to “Mobile and desktop applications”.

error-scope-invalid = The scope of the request is not accepted.
    .cause = A typing mistake, http instead of https, or something behind the permission’s name.
    .step-1 = Check the environment URL: https, the environment’s own address, nothing behind it.
    .step-2 = If it returns, report it to the makers of Jetbridge, with the correlation id.

error-device-pending = The code has not been entered in the browser yet.
    .cause = This is part of the ordinary course.
    .step-1 = Keep waiting while the code is being entered.

error-device-code-wrong = The device code is not known.
    .cause = A defect of Jetbridge.
    .step-1 = Take a new code and enter it in the browser.
    .step-2 = If it returns, report it to the makers of Jetbridge, with the correlation id.

error-device-code-expired = The device code has expired.
    .cause = The wait was too long.
    .step-1 = Take a new code and enter it in time.

error-interaction = A person has to answer something.
    .step-1 = Sign in with the browser.

error-secret-demanded = Entra demands a secret, so it does not take the app for a desktop app.
    .cause = The redirect URI is registered under “Web”, or “Allow public client flows” is No.
    .step-1 = Open the app registration, “Authentication”.
    .step-2 = Have the redirect URI under “Mobile and desktop applications”, and not under “Web” or “Single-page application”.
    .step-3 = Set “Allow public client flows” to Yes.

error-pass-through-agent = The customer’s own sign-in agent does not answer.
    .cause = The sign-in agent in the customer’s own network is down.
    .step-1 = Tell the customer’s IT department.

error-windows-user-differs = Windows offered another account than the one you chose.
    .cause = The signed-in Windows user is somebody else.
    .step-1 = Choose the account you want at the prompt.

error-tenant-unknown = There is no such tenant.
    .cause = A typing mistake in the tenant’s name or id, or the wrong cloud.
    .step-1 = Correct the tenant’s name or id.
    .step-2 = Check the cloud.

error-hint-conflict = The request named the user in two ways that exclude each other.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-own-permission = The app has no permission to sign people in.
    .cause = Nobody consented to Microsoft Graph “User.Read”.
    .step-1 = Add the delegated permission “User.Read” of Microsoft Graph to the registration.
    .step-2 = Grant consent.

error-own-scope = The app asked for a token for itself.
    .cause = The scope names the app’s own id.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-field-missing = A required part of the request was missing.
    .cause = A defect in how the request was written.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-query-too-long = The request is too long.
    .cause = Too many permissions were asked for at once.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-tenant-undetermined = No tenant could be found from the request.
    .step-1 = Enter the tenant’s id or one of its verified domains.

error-request-malformed = The request is malformed.
    .cause = A defect in how the request was written.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-grant-on-common = This way of signing in needs the tenant’s own address.
    .cause = A device code, or user name and password, on the common address.
    .step-1 = Enter the tenant’s id or one of its verified domains.

error-single-page-only = Only a single-page application may redeem a code from a web page.
    .cause = The code was redeemed by a web page, or the redirect URI is registered as a single-page application.
    .step-1 = Open the app registration, “Authentication”.
    .step-2 = Have the redirect URI under “Mobile and desktop applications”, and not under “Web” or “Single-page application”.

error-single-page-registered = The redirect URI belongs to a single-page application; a desktop app cannot redeem its codes.
    .cause = The code was redeemed by a web page, or the redirect URI is registered as a single-page application.
    .step-1 = Open the app registration, “Authentication”.
    .step-2 = Have the redirect URI under “Mobile and desktop applications”, and not under “Web” or “Single-page application”.

error-work-accounts-only = The app is for work and school accounts only.
    .cause = A personal account was used.
    .step-1 = Sign in with a work or school account.

error-other-cloud = The tenant belongs to another of Microsoft’s clouds.
    .cause = The tenant lives in a national cloud.
    .step-1 = Choose the cloud the tenant belongs to.

error-tenant-throttled = The tenant is asked too much at the moment.
    .step-1 = Wait a few minutes and try again.

error-get-instead-of-post = The request came in a way the service does not take.
    .cause = “Back” was pressed in the browser, or a defect.
    .step-1 = Start the sign-in again, without going back in the browser.
    .step-2 = If it returns, report it to the makers of Jetbridge, with the correlation id.

error-external-not-in-tenant = The account of another organisation is not in this tenant.
    .cause = The wrong account was chosen.
    .step-1 = Choose an account of this tenant, or have the account invited.

error-consent-forbidden = Whoever signed in may not grant this consent.
    .cause = Recording the consent was refused.
    .step-1 = Ask an administrator who may grant consent.

error-admin-consent = An administrator must consent.
    .cause = Users of this tenant may not consent themselves.
    .step-1 = Send the address for admin consent to an administrator.
    .step-2 = Sign in again after the consent.

error-admin-consent-request = An administrator must consent; a request can be sent from the browser.
    .cause = Users of this tenant may not consent themselves.
    .step-1 = Send the address for admin consent to an administrator.
    .step-2 = Sign in again after the consent.

error-delegated-admin = The app is not allowed for delegated administration.
    .cause = You work in the customer’s tenant as its partner.
    .step-1 = Have the customer’s administrator consent to the app in the customer’s tenant.

error-reply-address-none = No address to return to was given.
    .cause = The registration has no redirect URI.
    .step-1 = Open the app registration, “Authentication”.
    .step-2 = Add http://localhost under “Mobile and desktop applications”.

error-reply-address-unregistered = The app registration has no address to return to.
    .cause = The registration has no redirect URI.
    .step-1 = Open the app registration, “Authentication”.
    .step-2 = Add http://localhost under “Mobile and desktop applications”.

error-resource-parameter = The parameter “resource” is not known to version 2 of the service.
    .cause = A habit from version 1.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-user-code-empty = No code was entered.
    .cause = The sign-in with a device code.
    .step-1 = Take a new code and enter it in the browser.

error-user-code-used = The code was already used.
    .cause = The sign-in with a device code.
    .step-1 = Take a new code and enter it in the browser.

error-not-on-common = The resource or the app cannot be reached by the common address.
    .cause = The sign-in used the common address instead of the tenant’s.
    .step-1 = Enter the tenant’s id or one of its verified domains.

error-device-disabled = The device is disabled in the directory.
    .cause = A laptop that was lost or retired.
    .step-1 = Ask the customer’s IT department to enable the device again, or use another.

error-slow-down = The answer was asked for too often.
    .cause = The interval between two questions is too short.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-declined = The sign-in was refused in the browser.
    .cause = “No” was chosen.
    .step-1 = Ask for a new code and accept.

error-access-denied = A person refused.
    .cause = The sign-in or the admin consent was refused at the prompt.
    .step-1 = Sign in again and accept, or ask an administrator.

error-invalid-grant = The stored sign-in or the code is not accepted.
    .cause = It was revoked, has expired, or belongs to another app.
    .step-1 = Sign in with the browser.

error-interaction-required = A person has to answer something.
    .cause = A second factor, a policy or a consent.
    .step-1 = Sign in with the browser.

error-login-required = Nobody is signed in.
    .cause = A sign-in without asking is not possible.
    .step-1 = Sign in with the browser.

error-consent-required = A consent is missing.
    .cause = The first use, or a permission that is new.
    .step-1 = Sign in with the browser and accept, or have an administrator consent.

error-unauthorized-client = The app registration may not do this.
    .cause = A setting of the registration.
    .step-1 = Check the app registration with the room App registration.

error-invalid-client = The app’s own credentials are not accepted.
    .cause = A secret on a public client, or the platform “Web”.
    .step-1 = Check the app registration with the room App registration.

error-invalid-resource = The resource is not known here.
    .cause = The environment URL or the tenant is wrong.
    .step-1 = Compare the environment URL, letter by letter, with the one in the Power Platform admin centre.
    .step-2 = Check that the tenant and the cloud are the customer’s.

error-invalid-scope = The scope is not accepted.
    .cause = It is mistyped, or the registration lacks the permission.
    .step-1 = Compare the environment URL, letter by letter, with the one in the Power Platform admin centre.
    .step-2 = Open the app registration, “API permissions”.

error-invalid-request = The request is malformed.
    .cause = A defect, or a wrong setting.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-unsupported-grant = This way of signing in is not allowed.
    .cause = “Allow public client flows” is No.
    .step-1 = Open the app registration, “Authentication”.
    .step-2 = Set “Allow public client flows” to Yes.

error-unsupported-response = This type of answer is not allowed.
    .cause = A defect in how the request was written.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-service-busy = The sign-in service is busy.
    .cause = Microsoft’s service had a passing problem.
    .step-1 = Wait as long as the service asks for and try again.

error-service-failed = The sign-in service failed.
    .cause = Microsoft’s service had a passing problem.
    .step-1 = Wait as long as the service asks for and try again.

error-dv-token-refused = Dataverse does not accept the token.
    .cause = It was made for another service, or the computer’s clock is wrong.
    .step-1 = Sign in for this environment.
    .step-2 = Check the computer’s clock.

error-dv-token-expired = The sign-in has expired.
    .cause = The token was too old.
    .step-1 = Sign in again.

error-dv-not-a-member = The user is not a member of this environment.
    .cause = The user was not added, has no licence or no security role, is kept out by the environment’s security group, has not been synchronised yet, or the address is another environment’s.
    .step-1 = Compare the environment URL, letter by letter, with the one in the Power Platform admin centre.
    .step-2 = Add the user in the Power Platform admin centre.
    .step-3 = Give a licence and a security role, and check the environment’s security group.
    .step-4 = Wait a few minutes and try again.

error-dv-directory = Dataverse could not look the user up in Entra.
    .cause = Entra did not answer, or does not know the user.
    .step-1 = Wait a few minutes and try again.
    .step-2 = If it stays, check that the user exists in Entra.

error-dv-privilege = A privilege is missing; the message names it.
    .cause = Whoever signed in may not read users, roles or solutions.
    .step-1 = Have someone with the role System Administrator or System Customizer run the checks.
    .step-2 = Until then these checks count as not made, not as failed.

error-dv-record-right = There is no right to this record.
    .cause = Rights are given record by record.
    .step-1 = Use an account with a wider role.

error-dv-access-denied = Access was denied.
    .step-1 = Check the security roles of whoever signed in.

error-dv-app-restricted = The environment lets only listed apps use Dataverse.
    .cause = A policy of allowed apps.
    .step-1 = Have the AppId added to the environment’s allowed apps.

error-dv-administration-mode = The environment is in administration mode.
    .cause = Only administrators may connect.
    .step-1 = Turn administration mode off, or wait until the maintenance is over.

error-dv-no-roles = The user has no security role in this environment.
    .cause = A new user or a new environment.
    .step-1 = Give the user a security role.

error-dv-record-unknown = The record does not exist.
    .cause = The id is wrong.
    .step-1 = Check the id.

error-dv-segment = Dataverse does not know this address.
    .cause = A typing mistake, or another version of the service.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-dv-query = Dataverse does not understand the question.
    .cause = A column this environment does not have, or an option it does not support.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-dv-argument = Dataverse does not accept a value of the question.
    .cause = A defect in how the request was written.
    .step-1 = Keep the id of the request and report it to the makers of Jetbridge.

error-dv-unexpected = Dataverse failed in a way it did not expect.
    .cause = Microsoft’s service had a passing problem.
    .step-1 = Wait a few minutes and try again.
    .step-2 = If it stays, report it with the id of the request.

error-dv-plugin = A customisation of the environment raised an error.
    .cause = The customer’s own plug-in.
    .step-1 = Show the message to whoever keeps the customisations.

error-dv-duplicate = A record with this key already exists.
    .cause = Not expected when reading.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-dv-throttled-requests = Dataverse was asked more than 6,000 times in five minutes.
    .cause = Too much was asked in too short a time.
    .step-1 = Wait as long as the service asks for and try again.
    .step-2 = Let other tools of the same user pause.

error-dv-throttled-time = Dataverse worked more than 20 minutes for this user within five minutes.
    .cause = Too much was asked in too short a time.
    .step-1 = Wait as long as the service asks for and try again.
    .step-2 = Run fewer checks at once.

error-dv-throttled-concurrent = Dataverse got more than 52 questions at once.
    .cause = Too much was asked in too short a time.
    .step-1 = Wait as long as the service asks for and try again.
    .step-2 = Run fewer checks at once.

error-dv-unavailable = Dataverse is not available.
    .cause = Microsoft’s service had a passing problem.
    .step-1 = Try again, three times at most.

error-dns-or-tls = The host name does not exist, or its certificate does not fit.
    .cause = The environment URL is mistyped, or the environment was deleted.
    .step-1 = Compare the environment URL, letter by letter, with the one in the Power Platform admin centre.

error-bc-token-refused = Business Central does not accept the sign-in.
    .cause = The token is for another service, the user is not known in Business Central, or the app is not registered there.
    .step-1 = Sign in as a user with a licence for Business Central.
    .step-2 = In Business Central, have the users updated from Microsoft 365.

error-bc-audience = Business Central takes the token for another service’s.
    .cause = A token for another Dynamics service was sent.
    .step-1 = Sign in again.
    .step-2 = If it returns, report it to the makers of Jetbridge, with the correlation id.

error-bc-unauthorised = Business Central refused, although the sign-in succeeded.
    .cause = No licence for Business Central, or no permission sets.
    .step-1 = Give the user a licence.
    .step-2 = Give the user permission sets in Business Central.

error-bc-permission = The user lacks a permission in Business Central.
    .cause = The permission sets do not cover it.
    .step-1 = Give the permission sets that the message names.

error-bc-admin-centre = The Business Central admin centre refuses.
    .cause = Whoever signed in is no administrator of Business Central, or signed in without delegated administration.
    .step-1 = Use the ordinary list of environments.
    .step-2 = Or sign in as an administrator of Business Central.

error-bc-environment = The Business Central environment does not exist.
    .cause = Its name is mistyped or has other capitals, it was deleted, or the tenant is wrong.
    .step-1 = Choose the environment from the list.

error-bc-segment = Business Central does not know this address.
    .cause = The path or the version of the service is wrong.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-bc-company = The company does not exist.
    .cause = Its id or its name is wrong.
    .step-1 = Choose the company from the list.

error-bc-not-found = Business Central found nothing.
    .cause = The company’s id or name is wrong, or the question.
    .step-1 = Choose the company from the list.

error-bc-request = Business Central does not accept the question.
    .cause = The question, or a rule of this Business Central.
    .step-1 = Read the message that came with it.
    .step-2 = If it returns, report it to the makers of Jetbridge, with the correlation id.

error-bc-address = Business Central does not accept the address.
    .cause = A defect in how the request was written.
    .step-1 = Report it to the makers of Jetbridge, with the correlation id; there is nothing for you to set right.

error-bc-business-rule = A rule of this Business Central refused.
    .cause = The customer’s own set-up.
    .step-1 = Read the message that came with it.

error-bc-environment-down = The Business Central environment is not available.
    .cause = It is being updated, or was stopped.
    .step-1 = Wait a few minutes and try again.
    .step-2 = Look at the environment in the Business Central admin centre.

error-bc-failed = Business Central failed.
    .step-1 = Wait a few minutes and try again.

error-bc-too-long = Business Central worked longer than it may.
    .cause = Too much was asked at once.
    .step-1 = Run fewer checks at once.
    .step-2 = Wait a few minutes and try again.

error-bc-throttled = Too many questions of this user at once.
    .cause = More than 6,000 in five minutes, or more than five at a time.
    .step-1 = Wait a few minutes and try again.
    .step-2 = Run fewer checks at once.

error-bc-passing = Business Central is not available for the moment.
    .step-1 = Wait as long as the service asks for and try again.

error-graph-permission = Microsoft Graph refuses: a permission is missing.
    .cause = An optional check needs an administrator’s consent.
    .step-1 = Leave the optional check off, or have an administrator consent.

error-graph-unknown = The directory has no such object.
    .cause = The user name is not known in this tenant.
    .step-1 = Check the user name.

## Who acts

error-owner-user = Whoever signs in
error-owner-customer-admin = The customer’s administrator
error-owner-dynamics-admin = The Dynamics administrator
error-owner-consultant = You
error-owner-jetbridge = The makers of Jetbridge
error-owner-wait = Nobody now; wait

## The message to send, paragraph by paragraph

error-letter-greeting = Hello,
error-letter-opening = connecting Business Central with Dataverse stops with { $code }. { $meaning }
error-letter-unknown = connecting Business Central with Dataverse stops with { $code }, which I cannot place. The service says: { $text }
error-letter-unknown-bare = connecting Business Central with Dataverse stops with { $code }, which I cannot place.
error-letter-cause = Likely cause: { $cause }
error-letter-steps = What it takes:
error-letter-ids = For the logs:

## Ids a service gives with an error

error-id-trace = Trace id: { $value }
error-id-correlation = Correlation id: { $value }
error-id-request = Request id: { $value }
error-id-time = Time: { $value }
