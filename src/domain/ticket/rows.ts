import { isAllergy, type KitchenTicket, type TicketLine, type TicketModifier } from './ticket.ts';

/** A sentence of a ticket, by its name in the copy. */
export type TicketWord =
  | 'kitchen.title'
  | 'kitchen.when'
  | 'kitchen.begin'
  | 'kitchen.place'
  | 'kitchen.price'
  | 'kitchen.unprinted'
  | 'kitchen.mark'
  | 'kitchen.dish'
  | 'kitchen.several'
  | 'kitchen.without'
  | 'kitchen.note'
  | 'kitchen.seat'
  | 'kitchen.was'
  | 'kitchen.change'
  | 'kitchen.guest note'
  | 'kitchen.allergy'
  | 'kitchen.cutlery'
  | 'kitchen.substitution'
  | 'kitchen.paid'
  | 'kitchen.deposit'
  | 'kitchen.contains';

type Value =
  | string
  | number
  | { paise: number; currency: string }
  | { at: number; zone: string; as: 'time' | 'day and time' };

/** How sentences are worded: in one language, for one way of showing them. */
export type TicketWords = (word: TicketWord, values: Record<string, Value>) => string;

/** Something said of a dish. `depth`: 0 of the dish itself, 1 of an add-on, and so on. */
export interface TicketDetail {
  text: string;
  depth: number;
  /** It usually comes along and is left out, which hands do not do by themselves. */
  out?: boolean;
}

/** One thing a ticket says, from top to bottom. Every way of showing it shows every row. */
export type TicketRow =
  | { kind: 'title' | 'fact' | 'alert' | 'course' | 'money'; text: string }
  | { kind: 'dish'; text: string; details: TicketDetail[]; paise: number; code: string };

function detailsOf(modifiers: readonly TicketModifier[], words: TicketWords, depth = 0): TicketDetail[] {
  return modifiers.flatMap(({ name, quantity, modifiers: own }) => {
    const text =
      quantity === 0
        ? words('kitchen.without', { name })
        : quantity > 1
          ? words('kitchen.several', { quantity, name })
          : name;
    return [{ text, depth, ...(quantity === 0 ? { out: true } : {}) }, ...detailsOf(own, words, depth + 1)];
  });
}

/** What is said of a dish: its size, every add-on and what was left out, the note, and whose it is. */
function said(line: TicketLine, words: TicketWords): TicketDetail[] {
  const own = (text: string): TicketDetail => ({ text, depth: 0 });
  return [
    ...(line.size ? [own(line.size)] : []),
    ...detailsOf(line.modifiers, words),
    ...(line.note ? [own(words('kitchen.note', { note: line.note }))] : []),
    ...(line.seat ? [own(words('kitchen.seat', { seat: line.seat }))] : []),
  ];
}

function dish(line: TicketLine, words: TicketWords): Extract<TicketRow, { kind: 'dish' }> {
  const { quantity, name, total, code } = line;
  return {
    kind: 'dish',
    text: words('kitchen.dish', { quantity, name }),
    details: said(line, words),
    paise: total,
    code,
  };
}

function changeRows({ changes = [] }: KitchenTicket, words: TicketWords): TicketRow[] {
  return changes.map((one) => {
    const row = dish(one.line, words);
    const before = one.change === 'change' ? said(one.was, words).map(({ text }) => text) : [];
    return {
      ...row,
      text: words('kitchen.change', { change: one.change, dish: row.text }),
      details:
        one.change === 'change'
          ? [...row.details, { text: words('kitchen.was', { was: before.join(', ') || '-' }), depth: 0 }]
          : row.details,
    };
  });
}

/** Dishes by course, in the order of their first dish; the heading is left out where there is only one course. */
function courseRows({ lines }: KitchenTicket, words: TicketWords): TicketRow[] {
  const courses = [...new Set(lines.map(({ course }) => course))];
  return courses.flatMap((course) => [
    ...(courses.length > 1 && course ? [{ kind: 'course' as const, text: course }] : []),
    ...lines.filter((line) => line.course === course).map((line) => dish(line, words)),
  ]);
}

/** Which ticket it is: number, where the food goes, when, for whom. */
export function headRows(ticket: KitchenTicket, words: TicketWords): TicketRow[] {
  const { number, kind, at, beginAt, zone, party, heads, name, restaurant } = ticket;
  const tables = ticket.tables.join('+');
  return [
    {
      kind: 'title',
      text: words('kitchen.title', { number, kind, tables: tables || 'none', heads: heads ?? 0 }),
    },
    { kind: 'fact', text: words('kitchen.when', { at: { at, zone, as: 'day and time' }, party, name }) },
    { kind: 'fact', text: words('kitchen.begin', { at: { at: beginAt, zone, as: 'time' }, restaurant }) },
  ];
}

/** Where the food goes, when it is not to a booked table or over the counter. */
export function placeRows({ kind, tables, heads }: KitchenTicket, words: TicketWords): TicketRow[] {
  if (kind !== 'at_table' && kind !== 'catering') return [];
  const values = { kind, tables: tables.join('+'), heads: heads ?? 0 };
  return [{ kind: 'fact', text: words('kitchen.place', values) }];
}

/** What must be seen before anything else: allergies, whoever wrote of them where, and what the guest said. */
export function alertRows(
  ticket: Pick<KitchenTicket, 'note' | 'lines' | 'changes'>,
  words: TicketWords,
): TicketRow[] {
  const { note, lines, changes = [] } = ticket;
  const written = [...lines, ...changes.map(({ line }) => line)].flatMap((line) => line.note ?? []);
  const allergies = [...new Set([...(note ? [note] : []), ...written].filter(isAllergy))];
  return [
    ...allergies.map(
      (text): TicketRow => ({ kind: 'alert', text: words('kitchen.allergy', { note: text }) }),
    ),
    ...(note && !isAllergy(note)
      ? [{ kind: 'fact' as const, text: words('kitchen.guest note', { note }) }]
      : []),
  ];
}

/** The food, and what goes with it. A ticket of changes says only what changed. */
export function foodRows(ticket: KitchenTicket, words: TicketWords): TicketRow[] {
  if (ticket.changes) return changeRows(ticket, words);
  const { currency, paid, due, deposit, allergens, substitution } = ticket;
  const money = (paise: number) => ({ paise, currency });
  return [
    ...courseRows(ticket, words),
    ...(ticket.cutlery ? [{ kind: 'fact' as const, text: words('kitchen.cutlery', {}) }] : []),
    ...(substitution
      ? [{ kind: 'fact' as const, text: words('kitchen.substitution', { substitution }) }]
      : []),
    {
      kind: 'money',
      text: words('kitchen.paid', {
        paid: money(paid),
        due: money(due),
        how: due === 0 ? 'all' : paid === 0 ? 'none' : 'part',
      }),
    },
    ...(deposit > 0
      ? [{ kind: 'money' as const, text: words('kitchen.deposit', { deposit: money(deposit) }) }]
      : []),
    ...(allergens.length > 0
      ? [{ kind: 'fact' as const, text: words('kitchen.contains', { allergens: allergens.join(', ') }) }]
      : []),
  ];
}
