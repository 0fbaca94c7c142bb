/**
 * Somebody's own words as they are kept beside a booking, a dish or an answer: one line, without the marks that make
 * messages bold, at most `max` UTF-16 units and no half emoji at the end. What stands below them on a ticket is the
 * restaurant's to read, and must not be theirs to write.
 */
export function ownWords(text: string, max = 140): string {
  const line = text
    .replace(/[*_~`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= max ? line : line.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
