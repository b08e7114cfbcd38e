/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows. */

/**
 * Reads such a block. A cell with a tab, a line end or a quote in it stands in quotes, quotes doubled. The line end
 * after the last row belongs to it and starts no new one.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null;
    const cell = quoted ?? readPlain(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === "\t") {
      at += 1;
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Cell {
  text: string;
  end: number;
}

const ENDS = new Set(["\t", "\n", "\r", undefined]);

/** A quote that is never closed, or closed in the middle of a cell, is an ordinary character. */
function readQuoted(text: string, start: number): Cell | null {
  let inside = "";
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') {
      inside += text[at] ?? "";
    } else if (text[at + 1] === '"') {
      inside += '"';
      at += 1;
    } else {
      return ENDS.has(text[at + 1]) ? { text: inside, end: at + 1 } : null;
    }
  }
  return null;
}

function readPlain(text: string, start: number): Cell {
  let end = start;
  while (!ENDS.has(text[end])) end += 1;
  return { text: text.slice(start, end), end };
}
