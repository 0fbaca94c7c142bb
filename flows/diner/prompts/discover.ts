import type { Card, RestaurantRow, SoughtTable } from '../../asks.ts';
import type { DinerEvent } from '../../events.ts';
import { type Option, type Phrase, phrase, type Say, type Value } from '../../say.ts';
import type { DinerContext } from '../context.ts';
import { joinAtDoor } from './waitlist-options.ts';
import { today } from '../wishes.ts';

/** Rows of one page: ten rows of a WhatsApp list less one for "more"; on SMS five, as each is paid for by the letter. */
export function pageSize({ facts }: Pick<DinerContext, 'facts'>): number {
  return facts.channel === 'sms' ? 5 : 9;
}

export function where(context: DinerContext): Say<DinerEvent> {
  return {
    text: [...(context.lost ? [phrase('discover.where unknown')] : []), phrase('discover.where')],
    options: (context.cities ?? []).slice(0, 10).map((city) => ({
      label: { words: city },
      event: { type: 'wish', wish: { city }, text: city },
    })),
    listLabel: phrase('list.cities'),
    expects: 'search',
  };
}

function rowDescription(key: 'row.facts' | 'row.brief', row: RestaurantRow): Phrase {
  return phrase(key, {
    cuisine: row.cuisines[0] ?? '',
    where: row.metres === undefined ? row.area : { metres: row.metres },
    band: { band: row.priceBand },
    state:
      row.at === undefined
        ? { phrase: phrase(row.openNow ? 'row.open' : 'row.closed') }
        : { at: row.at, zone: row.zone, as: 'time' },
  });
}

/** Options for a page of restaurants, with "more" when there are further ones. */
export function restaurantOptions(
  context: DinerContext,
  rows: readonly RestaurantRow[],
  from: number,
): Option<DinerEvent>[] {
  const size = pageSize(context);
  const page = rows.slice(from, from + size);
  const options: Option<DinerEvent>[] = page.map((row) => ({
    label: { words: row.name },
    description: rowDescription('row.facts', row),
    brief: rowDescription('row.brief', row),
    event: { type: 'pick restaurant', id: row.id },
  }));
  if (rows.length > from + size) {
    options.push({
      label: phrase('option.more'),
      description: phrase('option.more left', { count: rows.length - from - size }),
      event: { type: 'more' },
    });
  }
  return options;
}

export function results(context: DinerContext): Say<DinerEvent> {
  const found = context.found ?? { rows: [], shown: 0, label: '', exact: true };
  const key = found.exact ? 'discover.found' : 'discover.near miss';
  const { label, table } = found;
  const count = found.rows.length;
  const head = label === '' ? phrase('discover.near you', { count }) : phrase(key, { count, label });
  return {
    text: [table && found.exact ? tableHead('discover.tables', table, { label, count }) : head],
    options: restaurantOptions(context, found.rows, found.shown),
    listLabel: phrase('list.restaurants'),
    expects: 'search',
  };
}

export function nothingFound(context: DinerContext): Say<DinerEvent> {
  return {
    text: [phrase('discover.none', { label: context.found?.label ?? '' })],
    options: [
      { label: phrase('option.near'), event: { type: 'find' } },
      { label: phrase('option.person'), event: { type: 'person' } },
    ],
    expects: 'search',
  };
}

function tableHead(
  key: 'discover.tables' | 'discover.no table',
  { party, at, zone }: SoughtTable,
  { label, count }: { label: string; count: number },
): Phrase {
  const where: Value = label === '' ? { phrase: phrase('discover.around you') } : label;
  return phrase(key, { party, at: { at, zone, as: 'day and time' }, where, count });
}

/** Nobody around has the table: other times somebody has, and the next day. */
export function noTable({ found }: DinerContext): Say<DinerEvent> {
  const { table, label = '', times = [] } = found ?? {};
  if (!table) return { text: [phrase('discover.none', { label })], expects: 'search' };
  const { zone } = table;
  const nextDay = table.at + 24 * 60 * 60_000;
  const others: Option<DinerEvent>[] = times.map((at) => ({
    label: phrase('option.time', { time: { at, zone, as: 'time' } }),
    event: { type: 'wish', wish: wishedAt(at, zone), text: '' },
  }));
  return {
    text: [tableHead('discover.no table', table, { label, count: 0 })],
    options: [
      ...others,
      {
        label: phrase('option.time', { time: { at: nextDay, zone, as: 'day' } }),
        event: { type: 'wish', wish: { date: wishedAt(nextDay, zone).date }, text: '' },
      },
      { label: phrase('option.person'), event: { type: 'person' } },
    ],
    listLabel: phrase('list.times'),
    expects: 'search',
  };
}

/** A moment as a wish says it: the day and the time of day in `zone`. */
function wishedAt(at: number, zone: string): { date: string; time: string } {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return { date: today(at, zone), time };
}

export function hoursLine(card: Card): Phrase {
  const { zone } = card;
  if (card.closedWhy) return phrase('card.closed today', { why: card.closedWhy });
  if (card.today.length === 0) {
    return card.nextOpening === undefined
      ? phrase('card.no hours')
      : phrase('card.opens next', { at: { at: card.nextOpening, zone, as: 'day and time' } });
  }
  return phrase('card.hours', {
    spans: { spans: card.today.map((w) => ({ from: w.opens, to: w.closes })), zone },
  });
}

/** A restaurant's card: what a diner wants to know before choosing. */
export function card(context: DinerContext): Say<DinerEvent> {
  const { card } = context;
  if (!card) return { text: [phrase('discover.gone')], expects: 'search' };
  const options: Option<DinerEvent>[] = [];
  if (card.booking !== 'walk-in') options.push({ label: phrase('option.book'), event: { type: 'book' } });
  if (card.pickup && card.hasMenu) options.push({ label: phrase('option.pickup'), event: { type: 'order' } });
  if (card.hasMenu) options.push({ label: phrase('option.see menu'), event: { type: 'menu' } });
  if (card.waitlist) options.push(joinAtDoor);
  const text: Say['text'] = [
    phrase('card.head', {
      name: card.name,
      area: card.area,
      cuisines: { all: card.cuisines },
      band: { band: card.priceBand },
      distance: card.metres === undefined ? '' : { metres: card.metres },
    }),
    { words: card.about },
    hoursLine(card),
  ];
  if (card.knownFor.length > 0) text.push(phrase('card.known for', { dishes: { all: card.knownFor } }));
  if (card.diets.length > 0) text.push(phrase('card.diets', { diets: { all: card.diets } }));
  if (card.booking === 'walk-in') text.push(phrase('card.walk in'));
  if (card.hasMenu) text.push(phrase('card.menu', { url: card.menuUrl }));
  return {
    text,
    short: [phrase('card.again', { name: card.name })],
    options,
    ...(card.photo ? { photo: card.photo } : {}),
    expects: 'choice',
  };
}
