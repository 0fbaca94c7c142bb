import type { Card, RestaurantRow } from '../../asks.ts';
import type { DinerEvent } from '../../events.ts';
import { type Option, type Phrase, phrase, type Say } from '../../say.ts';
import type { DinerContext } from '../context.ts';
import { joinAtDoor } from './waitlist-options.ts';

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
  return {
    text: [
      found.label === ''
        ? phrase('discover.near you', { count: found.rows.length })
        : phrase(key, { count: found.rows.length, label: found.label }),
    ],
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
