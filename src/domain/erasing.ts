/** What stands in a text where a name, a number or a note was. */
const instead = '…';

/** Values under these names are words of the program: none of them was typed by anybody. */
const ours = new Set([
  'about',
  'kind',
  'status',
  'state',
  'type',
  'flow',
  'value',
  'event',
  'channel',
  'language',
  'currency',
  'zone',
  'reason',
  'decision',
  'why',
  'lane',
  'change',
]);

/** Names under which providers tell who paid, and how (Razorpay, payment entity). */
const ofPayers = new Set([
  'contact',
  'email',
  'customer',
  'customer_details',
  'vpa',
  'upi',
  'card',
  'notes',
  'acquirer_data',
  'notify',
]);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What finds any of `words` where they stand for themselves: "Asha" in "Asha, 4 people" and not in "Ashapura". Undefined for none. */
export function findWords(words: readonly string[]): RegExp | undefined {
  const all = [...new Set(words.filter((word) => word.trim().length > 1))].sort(
    (a, b) => b.length - a.length,
  );
  if (all.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The same value with everything that `find` finds in its texts made unreadable, and without its notes where `notes` says so. */
export function withoutWords(value: unknown, find: RegExp | undefined, notes = false, key = ''): unknown {
  if (typeof value === 'string') return find && !ours.has(key) ? value.replace(find, instead) : value;
  if (Array.isArray(value)) return value.map((each) => withoutWords(each, find, notes, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      notes && name === 'note' ? null : withoutWords(each, find, notes, name),
    ]),
  );
}

/** A provider's event without who paid. */
export function withoutPayer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPayer);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !ofPayers.has(name))
      .map(([name, each]) => [name, withoutPayer(each)]),
  );
}
