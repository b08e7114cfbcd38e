/**
 * Keeps what stayed the same. An answer is made of new objects even where nothing has changed; what is drawn of an
 * object is drawn again when it is another one, so only the parts that differ may be others.
 */
export function kept<T>(old: unknown, now: T): T {
  if (Object.is(old, now)) return now;
  if (typeof old !== "object" || typeof now !== "object" || old === null || now === null) return now;
  if (Array.isArray(old) !== Array.isArray(now)) return now;
  const before = old as Record<string, unknown>;
  const after = now as Record<string, unknown>;
  const names = Object.keys(after);
  let same = names.length === Object.keys(before).length;
  for (const name of names) {
    const part = kept(before[name], after[name]);
    if (part !== before[name] || !(name in before)) same = false;
    after[name] = part;
  }
  return same ? (old as T) : now;
}
