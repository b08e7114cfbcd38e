/** What a repair changes in a text: the parts that stay, and what goes and comes between them. */
export interface Changed {
  start: string;
  gone: string;
  come: string;
  end: string;
}

/** Compares two texts from both ends; what a person sees as one letter stays whole. */
export function changed(before: string, after: string): Changed {
  const old = letters(before);
  const now = letters(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end += 1;
  }
  return {
    start: old.slice(0, start).join(""),
    gone: old.slice(start, old.length - end).join(""),
    come: now.slice(start, now.length - end).join(""),
    end: old.slice(old.length - end).join(""),
  };
}

const segmenter = new Intl.Segmenter();

function letters(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
