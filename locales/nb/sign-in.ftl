# Det nettleseren viser når den er kommet tilbake fra en pålogging.

sign-in-page-done = Du kan gå tilbake til Jetbridge
sign-in-page-done-text = Nettleseren trengs ikke lenger, og denne siden kan lukkes.
sign-in-page-refused = Påloggingen stoppet
sign-in-page-refused-text = Jetbridge viser hvorfor og hva du kan gjøre. Denne siden kan lukkes.
