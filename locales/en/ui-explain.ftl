# The room Explain an error.

room-explain = Explain an error
explain-sentence = Paste it; read what it means and who acts
explain-found = { $count ->
        [one] One error found
       *[other] { $count } errors found
    }
explain-none = No error code found
explain-label = Code, page or message
explain-help = Nothing leaves this computer. Tokens and passwords have no place here.
explain-examples = Examples
explain-kind-page = The page a browser stopped at: copy all of it, “Troubleshooting details” too.
explain-kind-address = The address it came back to, with “error=” in it.
explain-kind-answer = An answer of Entra, Dataverse or Business Central, as JSON.
explain-kind-log = Lines of a log; several errors become a list.
explain-results = What it means
explain-none-help = There is no code in this text. Look for AADSTS followed by digits, 0x followed by eight characters, or “code” in an answer; it often stands at the end of a page.
explain-unknown = { $code } is not in the reference.
explain-unknown-help = The ids below let the service’s own support find the event.
explain-said = The service says: { $text }
explain-cause = Likely cause: { $cause }
explain-do = What to do
explain-search = Words to search for
explain-owner = Who acts
explain-owner-unknown = Who acts is not known.
explain-letters = Language of the message
explain-copy = Copy message
explain-message = Show the message
explain-unverified = Nobody has verified this; read it as what most likely lies behind the code.
explain-ids = For the logs
explain-ids-why = An administrator finds the event in the sign-in log by these.
explain-trace = Trace
explain-correlation = Correlation
explain-request = Request
explain-time = Time
explain-clear = Clear the pasted text
explain-clear-why = Nothing is pasted
