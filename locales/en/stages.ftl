# The stages of a test before saving, why one stops (stage-cause-…) and what to do.

stage-settings = The settings can be read
stage-name = The host has an address
stage-tls = The connection is trustworthy
stage-environment = A Dataverse environment answers
stage-authority = It belongs to a known cloud and tenant
stage-application = The app is known and may sign in this way
stage-sign-in = The sign-in succeeds
stage-consent-dataverse = Consent for Dataverse
stage-consent-business-central = Consent for Business Central
stage-access = Whoever signed in may use the environment
stage-version = The version is supported
stage-currency = Base currency and local currency fit
stage-integration-user = The integration user is as it should be
stage-solutions = Solutions and roles are there
stage-company = The company in Business Central is known
stage-salespeople = Salespeople can be coupled
stage-as-business-central = User name and password, as Business Central sends them

stage-state-passed = passed
stage-state-warned = deserves a look
stage-state-failed = failed
stage-state-not-checked = not checked

stage-cause-settings = { $count ->
        [one] The settings hold one error.
       *[other] The settings hold { $count } errors.
    }
    .do = Repair them first; they are listed beside the string.

stage-cause-name-unknown = Nobody knows the host { $host }.
    .do = Compare the environment URL, letter by letter, with the one in the Power Platform admin centre.

stage-cause-unreachable = There is no connection to { $host }.
    .do = Check the network, the VPN and the proxy of this computer.

stage-cause-timed-out = { $host } did not answer in time.
    .do = Try again; if it stays, check the network and the proxy.

stage-cause-tls-issuer = The certificate of { $host } was issued by somebody this computer does not trust.
    .do = A proxy that reads the traffic is likely. Have its certificate added to this computer, or have the host let through.

stage-cause-tls-self-signed = The certificate of { $host } was made by whoever runs the server and signs itself.
    .do = A test server, a device on the way or a proxy is likely; Microsoft’s are never like this. Ask the network’s administrator what answers in its place.

stage-cause-tls-revoked = The certificate of { $host } was withdrawn by its issuer.
    .do = Do not sign in. Ask the network’s administrator what answers in its place.

stage-cause-tls-name = The certificate of { $host } is for another name.
    .do = Check the environment URL; the environment may have been deleted.

stage-cause-tls-expired = By the clock of this computer the certificate of { $host } has expired.
    .do = Set the computer’s clock if it is wrong. If it is right, something between this computer and Microsoft shows an old certificate: ask the network’s administrator.

stage-cause-tls-early = By the clock of this computer the certificate of { $host } is not valid yet.
    .do = Set the computer’s clock; it is probably slow. If it is right, ask the network’s administrator what stands between this computer and Microsoft.

stage-cause-tls-none = What answers for { $host } does not speak TLS.
    .do = A proxy or the sign-in page of a guest network is likely. Open a page in the browser first; if it stays, ask the network’s administrator.

stage-cause-tls-cut = The connection to { $host } was cut before it was secure.
    .do = A firewall or proxy that does not let the host through is likely. Ask the network’s administrator to let it through.

stage-cause-tls-other = The connection to { $host } cannot be trusted.
    .do = Ask the network’s administrator what stands between this computer and Microsoft.

stage-cause-not-https = The address does not begin with https.
    .do = Write it with https; nothing is sent without it.

stage-cause-network-here = The network settings of this computer cannot be used.
    .do = Check the proxy settings and the certificates of the system.

stage-cause-unknown-host = { $host } is no address of Dataverse.
    .do = Copy the environment URL from the Power Platform admin centre; a host that only looks like it is refused.

stage-cause-foreign-authority = The environment wants you to sign in at { $host }, which is not Microsoft’s.
    .do = Do not sign in. Check the address, and ask who runs this host.

stage-cause-not-an-address = The environment URL is not an address.
    .do = Copy it from the Power Platform admin centre.

stage-cause-no-challenge = The environment does not say which tenant it belongs to.
    .do = Check the address; on-premises servers cannot be tested here.

stage-cause-clock = The clock of this computer is off by { $minutes } minutes.
    .do = Set it; tokens are refused otherwise.

stage-cause-no-environment = The host answers, but there is no environment.
    .do = Check the environment URL, and whether the environment was deleted.

stage-cause-unavailable = The environment is not available (HTTP { $status }).
    .do = Wait a few minutes and try again.

stage-cause-redirected = The address sends on to another place: { $host }
    .do = Use the environment’s own address; redirections are not followed.

stage-cause-page = A web page answers instead of Dataverse.
    .do = A portal or a proxy stands in between, or the address is not an environment’s.

stage-cause-unexpected = The host answers without asking for a sign-in (HTTP { $status }).
    .do = Check the environment URL.

stage-cause-other-tenant = The environment belongs to tenant { $tenant }, not to the one given.
    .do = Check environment URL and tenant with the customer’s administrator.

stage-cause-refused = Entra refuses.
    .do = Read the error below; it says who acts.

stage-cause-registration = Entra does not accept the app registration.
    .do = Read the error below; it says what to set right there.

stage-cause-cancelled = It was stopped.
    .do = Test again when you are ready.

stage-cause-nobody-came = Nobody came back from the browser in time.
    .do = If the browser shows an error that begins with AADSTS, paste it into Explain an error.

stage-cause-not-entra = Something that is not Entra answers in its place (HTTP { $status }).
    .do = Ask the network’s administrator about the proxy.

stage-cause-credential = The secret or certificate cannot be used.
    .do = Enter it again.

stage-cause-other-account = Another account signed in than before.
    .do = Sign in with the account of this customer.

stage-cause-unproved = It is not proved who signed in.
    .do = Start again; if it returns, something stands between this computer and Entra.

stage-cause-sign-in-here = The sign-in could not be done on this computer.
    .do = Sign in again, or use a device code.

stage-cause-unfit = A service answered in a form nobody documented.
    .do = Report it to the makers of Jetbridge.

stage-cause-expectation = What was seen is not as it should be.
    .do = The findings say what to do.

stage-cause-certificate-elsewhere = Its certificate is not on this computer.
    .do = Test on the server, or choose a copy of certificate and key as a file.
