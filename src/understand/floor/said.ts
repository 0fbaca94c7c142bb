import type { FloorText } from '../../domain/floor.ts';

const number = '#?(\\d{1,5})';
/** Who are counted: so many digits that a million is read, and refused by the act. */
const party = '(\\d{1,9})(?:\\s*(?:people|persons?|pax|guests?|covers?|लोग))?';

type Reader = (found: RegExpExecArray) => FloorText;

const withRest =
  (act: Extract<FloorText, { rest: string; party?: never; number?: never }>['act']): Reader =>
  ([, rest = '']) => ({ act, rest: rest.trim() });
const withNumber =
  (act: 'unpin' | 'finish' | 'undo'): Reader =>
  ([, which]) => ({ act, number: Number(which) });
const withParty =
  (act: 'book' | 'walk in'): Reader =>
  ([, count, rest = '']) => ({ act, party: Number(count), rest: rest.trim() });

const patterns: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`^(?:book|बुक)\\s+(?:for\\s+)?${party}\\b(.*)$`, 'u'), withParty('book')],
  [new RegExp(`^(?:walk[ -]?ins?|वॉक[ -]?इन)\\s+(?:of\\s+)?${party}\\b(.*)$`, 'u'), withParty('walk in')],
  [new RegExp(`^${party}\\s+walk[ -]?ins?\\b(.*)$`, 'u'), withParty('walk in')],
  [/^(?:unblock|अनब्लॉक)\s+(.+)$/u, withRest('unblock')],
  [/^(?:block|ब्लॉक)\s+(.+)$/u, withRest('block')],
  [/^(?:retire|remove table)\s+(.+)$/u, withRest('retire')],
  [/^(?:restore|bring back table)\s+(.+)$/u, withRest('restore')],
  [/^(?:add\s+)?tables?\s+(.+)$/u, withRest('table')],
  [/^(?:pause|रोको)\b\s*(.*)$/u, withRest('pause')],
  [/^(?:open again|resume|फिर खोलो)$/u, () => ({ act: 'open again' })],
  [/^(?:covers|कवर)$/u, () => ({ act: 'covers' })],
  [
    new RegExp(`^(?:swap|बदलो)\\s+${number}(?:\\s+(?:and|with|और)\\s+|\\s*[,&]\\s*|\\s+)${number}$`, 'u'),
    ([, one, other]) => ({ act: 'swap', number: Number(one), other: Number(other) }),
  ],
  [
    new RegExp(`^(?:move|shift|put)\\s+${number}\\s+(?:to|at|on|onto)?\\s*(.+)$`, 'u'),
    ([, which, rest = '']) => ({ act: 'move', number: Number(which), rest }),
  ],
  [
    new RegExp(`^#?(\\d{1,5})\\s+(?:to|onto)\\s+(.+)$`, 'u'),
    ([, which, rest = '']) => ({ act: 'move', number: Number(which), rest }),
  ],
  [new RegExp(`^unpin\\s+${number}$`, 'u'), withNumber('unpin')],
  [new RegExp(`^(?:undo|take back|वापस लो)\\s+${number}$`, 'u'), withNumber('undo')],
  [new RegExp(`^(?:done|finish(?:ed)?|gone|हो गया)\\s+${number}$`, 'u'), withNumber('finish')],
];

/** Reads a command for the table book, from normalised text; undefined when the words are none. */
export function readFloorText(clean: string): FloorText | undefined {
  for (const [pattern, reader] of patterns) {
    const found = pattern.exec(clean);
    if (found) return reader(found);
  }
  return undefined;
}
