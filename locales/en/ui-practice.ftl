# The bar above the rooms of the practice customer.

practice-bar = Practice.
    .more = Contoso is invented: its sign-in, Dataverse and Business Central run on this computer, and nothing leaves it.
practice-bar-troubles = What is to go wrong…
practice-bar-panel = Open the panel in the browser
practice-bar-stop = Stop the practice tenant
practice-bar-start = Start the practice tenant
practice-bar-stopped = The practice tenant has stopped.
practice-bar-title = What is to go wrong
    .why = Switch on what a customer might have got wrong and see what Jetbridge makes of it. The answers are those Microsoft documents.
practice-bar-none = Everything in order
