# What the browser shows when it has come back from a sign-in.

sign-in-page-done = You can go back to Jetbridge
sign-in-page-done-text = The browser is no longer needed; this page can be closed.
sign-in-page-refused = The sign-in stopped
sign-in-page-refused-text = Jetbridge shows why and what to do. This page can be closed.
