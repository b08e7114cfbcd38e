/** Things that lie above the page: where they open, and where the focus goes when they close. */

/** Where a floating box opens: under (or over) a thing, or at a point. */
export type Anchor = Element | { x: number; y: number };

const GAP = 4;
const EDGE = 8;

/** Puts a floating box beside its anchor, inside the window. Lengths go through the style object. */
export function place(box: HTMLElement, anchor: Anchor, align: "start" | "end" = "start"): void {
  const at =
    anchor instanceof Element
      ? anchor.getBoundingClientRect()
      : { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
  const { width, height } = box.getBoundingClientRect();
  const left = align === "start" ? at.left : at.right - width;
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const top = below + height > window.innerHeight - EDGE && above > EDGE ? above : below;
  box.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`;
  box.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - height - EDGE))}px`;
}

/** Remembers who has the focus; the answer gives it back, unless somebody else has taken it meanwhile. */
export function keepFocus(): (leaving: HTMLElement) => void {
  const before = document.activeElement;
  return (leaving) => {
    const now = document.activeElement;
    const free = now === null || now === document.body || leaving.contains(now);
    if (free && before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
