/** F6: from region to region of the window, in reading order: bar, rail, head, main, pane, status. */

const FOCUSABLE = 'button:not([tabindex="-1"]), [href], input, select, textarea, [tabindex="0"]';

/** Puts the focus on the next region (or the one before), wrapping round. */
export function nextRegion(forward: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  if (regions.length === 0) return;
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const step = forward ? 1 : -1;
  const start = now < 0 ? (forward ? 0 : regions.length - 1) : (now + step + regions.length) % regions.length;
  const region = regions[start];
  if (!region) return;
  const inside = region.querySelector<HTMLElement>(FOCUSABLE);
  (inside ?? region).focus();
}
