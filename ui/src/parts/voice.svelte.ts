/**
 * What the window says aloud and confirms in passing: two live regions for the whole window, and one toast.
 * Polite words come at most once a second, the newest wins; assertive ones at once.
 */

/** A confirmation of something that left no visible trace. */
export interface Toast {
  words: string;
  act?: { words: string; run: () => void };
}

const PAUSE = 1000;
const TOAST = 5000;

export class Voice {
  polite = $state("");
  assertive = $state("");
  toast = $state.raw<Toast | null>(null);

  #last = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;

  /** Says something when there is a moment. */
  say(words: string): void {
    clearTimeout(this.#waiting);
    const now = Date.now();
    const rest = Math.max(0, this.#last + PAUSE - now);
    this.#waiting = setTimeout(() => {
      this.#last = Date.now();
      // The same words twice would not be spoken again; a no-break space makes them other words.
      this.polite = words === this.polite ? `${words}\u00a0` : words;
    }, rest);
  }

  /** Says something now: a fault, something stopped. */
  alarm(words: string): void {
    this.assertive = words === this.assertive ? `${words}\u00a0` : words;
  }

  /** Shows a confirmation for five seconds. */
  confirm(toast: Toast): void {
    this.toast = toast;
    this.say(toast.words);
    this.linger();
  }

  /** Starts the five seconds anew: pointer or focus has left the toast. */
  linger(): void {
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => this.dismiss(), TOAST);
  }

  /** Holds the toast: pointer or focus is on it. */
  hold(): void {
    clearTimeout(this.#fading);
  }

  dismiss(): void {
    clearTimeout(this.#fading);
    this.toast = null;
  }
}
