// At the edges of words only, as messengers read them: the stars of "2*naan" and "naan *2" count.
const marks = /(?<=^|\s)[*_~`]+(?=\p{L})|(?<=[\p{L}\p{N}])[*_~`]+(?=[\s,.;!?]|$)/gu;

/** A text with spaces instead of the marks that make its words bold or slanted, so that every letter stays in its place. */
export function withoutFormatting(text: string): string {
  return text.replace(marks, (run) => ' '.repeat(run.length));
}
