# Wat de browser toont als die terug is van een aanmelding.

sign-in-page-done = U kunt teruggaan naar Jetbridge
sign-in-page-done-text = De browser is niet meer nodig; deze pagina kan dicht.
sign-in-page-refused = De aanmelding is gestopt
sign-in-page-refused-text = Jetbridge toont waarom en wat u kunt doen. Deze pagina kan dicht.
