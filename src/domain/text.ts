const ellipsis = '…';

/**
 * The longest start of `text` that ends between two characters as people see them and has at most `max` UTF-16 units.
 * A single "character" that is longer, such as a letter under a thousand accents, is cut after a code point: a start is
 * never empty, or whoever parts a text would go round for ever.
 */
function startOf(text: string, max: number): string {
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text.slice(0, max + 16))) {
    if (index + segment.length > max) break;
    end = index + segment.length;
  }
  if (end > 0) return text.slice(0, end);
  return text.slice(0, /[\ud800-\udbff]/.test(text[max - 1] ?? '') ? max - 1 : max);
}

/** The start of `text`, at most `max` UTF-16 units of it, and never half a character: Postgres refuses half an emoji. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : startOf(text, max);
}

/** `text` without the marks that make messages bold, slanted or struck out: those are ours to set. */
export function withoutMarks(text: string): string {
  return text.replace(/[*_~`]/g, '');
}

/** `text` in at most `max` UTF-16 units, cut between words where there are any and marked as cut. */
export function fit(text: string, max: number): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean.length <= max) return clean;
  const start = startOf(clean, max - ellipsis.length);
  const space = start.lastIndexOf(' ');
  return (space > max / 2 ? start.slice(0, space) : start).trimEnd() + ellipsis;
}

/** `text` in pieces of at most `max` UTF-16 units, parted at paragraphs, else lines, else words. */
export function pieces(text: string, max: number): string[] {
  const all: string[] = [];
  let rest = text.trim();
  while (rest.length > max) {
    const window = rest.slice(0, max + 1);
    const cut = ['\n\n', '\n', ' '].map((gap) => window.lastIndexOf(gap)).find((at) => at > max / 3);
    const piece = cut === undefined ? startOf(rest, max) : rest.slice(0, cut);
    all.push(piece.trimEnd());
    rest = rest.slice(piece.length).trimStart();
  }
  if (rest !== '') all.push(rest);
  return all;
}
