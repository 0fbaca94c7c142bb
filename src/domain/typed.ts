/** Control characters, and marks by which a text could turn the line it stands in around; tabs and line breaks stay. */
const unseen = /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text without what cannot be seen, and what would turn the line around. */
const seenOnly = (text: string): string => text.replace(unseen, '');

/** What is kept of text that people type: trimmed, without what cannot be seen. */
export const kept = (typed: string): string => seenOnly(typed).trim();

/** How long that is, in code points: an emoji is as long as a letter, whatever a computer needs for it. */
export const lengthKept = (typed: string): number => Array.from(kept(typed)).length;

const shortened = (text: string, by: number): string =>
  by > 0 ? Array.from(seenOnly(text)).slice(0, -by).join('') : text;

/**
 * What stays in a field of at most `most` code points of what stands in it once something was put in that ends at `caret`:
 * its end goes, as far as there is no room, and what stood behind it stays. Gives the caret, too, in UTF-16 units.
 */
export function withRoomFor(typed: string, most: number, caret: number): { text: string; caret: number } {
  let [head, tail] = [typed.slice(0, caret), typed.slice(caret)];
  const over = () => lengthKept(head + tail) - most;
  // Spaces at the ends are not counted, and may go for nothing.
  while (over() > 0 && head !== '') head = shortened(head, over());
  while (over() > 0) tail = shortened(tail, over());
  return { text: head + tail, caret: head.length };
}
