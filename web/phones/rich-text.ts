/** A stretch of a message: plain, bold, italic, or a link. */
export interface Stretch {
  kind: 'plain' | 'bold' | 'italic' | 'link';
  text: string;
}

const link = /https?:\/\/[^\s<]+[^\s<.,;:!?)\]'"]/;
// WhatsApp takes a mark only at the edge of a word, with no space on its inner side.
const bold = /(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/;
const italic = /(?<![\w_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\w_])/;
const marked = new RegExp(`(?<link>${link.source})|${bold.source}|${italic.source}`, 'g');
const links = new RegExp(`(?<link>${link.source})`, 'g');

/** A message taken apart as WhatsApp shows it; SMS (`marks` false) knows links only. */
export function stretches(text: string, marks: boolean): Stretch[] {
  const parts: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(marks ? marked : links)) {
    if (match.index > end) parts.push({ kind: 'plain', text: text.slice(end, match.index) });
    const [whole, , strong, slanted] = match;
    if (match.groups?.['link'] !== undefined) parts.push({ kind: 'link', text: whole });
    else if (strong !== undefined) parts.push({ kind: 'bold', text: strong });
    else parts.push({ kind: 'italic', text: slanted ?? whole });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ kind: 'plain', text: text.slice(end) });
  return parts;
}

/** What a wa.me link asks for: a chat with one of our numbers, and words to begin with. */
export function chatIn(url: string): { number: string; text: string } | undefined {
  const found = /^https?:\/\/wa\.me\/(\d+)/.exec(url);
  if (found === null) return undefined;
  return { number: `+${found[1]}`, text: new URL(url).searchParams.get('text') ?? '' };
}
