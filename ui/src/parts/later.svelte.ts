/**
 * A value that follows a moment later. Each part of the window that changes makes its picture take longer; what nobody
 * waits for does not hold up what somebody does.
 */
import { untrack } from "svelte";

/** Long enough for a verdict to be painted first, too short to be noticed. */
const REST = 100;

/** The value as it was a moment ago; to be called while a component begins. */
export function later<T>(value: () => T): () => T {
  const first = untrack(value);
  let shown = $state.raw(first);
  let next = first;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  $effect(() => {
    next = value();
    if (next === untrack(() => shown)) return;
    waiting ??= setTimeout(() => {
      waiting = undefined;
      shown = next;
    }, REST);
  });
  $effect(() => () => clearTimeout(waiting));
  return () => shown;
}
