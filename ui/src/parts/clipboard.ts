/**
 * Puts a text on the clipboard from within a click. The asynchronous clipboard is refused in WebKitGTK, so the
 * browser is told to copy, and handed the text when it asks what. False when it would not.
 */
export function putOnClipboard(text: string): boolean {
  let asked = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    asked = true;
  };
  // WebKit only copies without a selection when somebody has claimed the copy beforehand.
  const claim = (event: Event) => event.preventDefault();
  document.addEventListener("beforecopy", claim, { capture: true });
  document.addEventListener("copy", give, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way every web view allows
    return document.execCommand("copy") && asked;
  } finally {
    document.removeEventListener("beforecopy", claim, { capture: true });
    document.removeEventListener("copy", give, { capture: true });
  }
}
