import type { reports } from '../../contract/reports.ts';
import { byDay, daysBefore, daysOf, sum } from '../../domain/report.ts';
import { paiseOf } from '../../domain/message-prices.ts';
import { businessDayCut } from '../../domain/time.ts';
import { writeCsv } from '../../sheets/csv.ts';
import { writeAudit } from '../../store/audit.ts';
import type { Queryable } from '../../store/database.ts';
import { costsOf } from '../../store/message-costs.ts';
import {
  coversByHour,
  dayFigures,
  messagesHeard,
  ordersOfDays,
  soldItems,
  type Span,
} from '../../store/reports.ts';
import { getRestaurant } from '../../store/restaurants.ts';
import type { Handlers } from './handlers.ts';
import { notThere } from './problem.ts';

const names = [
  'covers',
  'bookings',
  'walkIns',
  'noShows',
  'cancelled',
  'orders',
  'salesPaise',
  'tipsPaise',
  'discountPaise',
  'receivedPaise',
  'refundedPaise',
] as const;

/** Dishes a page shows, and a file holds. */
const shownItems = 12;
const mostItems = 2_000;

async function spanOf(
  tx: Queryable,
  restaurantId: string,
  { from, until }: { from: string; until: string },
): Promise<Span & { currency: string; slug: string }> {
  const restaurant = await getRestaurant(tx, restaurantId);
  if (!restaurant) throw notThere('restaurant');
  const { currency, slug, hours } = restaurant;
  return { restaurantId, zone: hours.zone, from, until, cut: businessDayCut, currency, slug };
}

/** Rupees with two places, as spreadsheets read them. */
const amount = (paise: number) => (paise / 100).toFixed(2);

async function fileRows(tx: Queryable, span: Span, of: 'days' | 'orders' | 'items'): Promise<string[][]> {
  if (of === 'items') {
    const sold = await soldItems(tx, span, mostItems);
    return [
      ['dish', 'quantity', 'amount'],
      ...sold.map((row) => [row.name, String(row.quantity), amount(row.paise)]),
    ];
  }
  if (of === 'orders') {
    const rows = await ordersOfDays(tx, span);
    return [
      ['day', 'time', 'number', 'kind', 'status', 'name', 'dishes', 'items', 'discount', 'tip', 'total'],
      ...rows.map((row) => [
        row.day,
        row.time,
        String(row.number ?? ''),
        row.kind,
        row.status,
        row.name,
        row.dishes ?? '',
        ...[row.itemsPaise, row.discountPaise, row.tipPaise, row.totalPaise].map(amount),
      ]),
    ];
  }
  const days = byDay(daysOf(span.from, span.until), names, await dayFigures(tx, span));
  const column = (name: string) =>
    name.replace(/Paise$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [
    ['day', ...names.map(column)],
    ...days.map((row) => [
      row.day,
      ...names.map((name) => (name.endsWith('Paise') ? amount(row[name]) : String(row[name]))),
    ]),
  ];
}

export const reportsHandlers: Handlers<keyof typeof reports> = {
  async 'GET /restaurants/:restaurant/report'({ act: { tx }, restaurantId, query, tools }) {
    const span = await spanOf(tx, restaurantId, query);
    const earlier = { ...span, ...daysBefore(query.from, query.until) };
    const days = byDay(daysOf(query.from, query.until), names, await dayFigures(tx, span));
    const costs = await costsOf(tx, span);
    const count = (channel: 'whatsapp' | 'sms', what: 'messages' | 'segments') =>
      costs.reduce((total, line) => total + (line.channel === channel ? line[what] : 0), 0);
    const priced = costs.flatMap(({ micros }) => micros ?? []);
    const known = priced.length > 0 || tools.messagePrices.length > 0;
    return {
      currency: span.currency,
      days,
      total: sum(names, days),
      before: sum(names, await dayFigures(tx, earlier)),
      items: await soldItems(tx, span, shownItems),
      hours: await coversByHour(tx, span),
      messages: {
        received: await messagesHeard(tx, span),
        whatsapp: count('whatsapp', 'messages'),
        sms: count('sms', 'messages'),
        smsSegments: count('sms', 'segments'),
        costPaise: known ? paiseOf(priced.reduce((total, micros) => total + micros, 0)) : null,
      },
    };
  },

  async 'GET /restaurants/:restaurant/report/file'({ act: { tx }, restaurantId, personId, query, now }) {
    const span = await spanOf(tx, restaurantId, query);
    const rows = await fileRows(tx, span, query.of);
    const { from, until, of } = query;
    await writeAudit(tx, {
      at: now,
      restaurantId,
      personId,
      action: 'report exported',
      detail: { of, from, until, rows: rows.length - 1 },
    });
    return {
      type: 'text/csv; charset=utf-8',
      bytes: Buffer.from(writeCsv(rows)),
      name: `${span.slug}-${of}-${from}-${until}.csv`,
    };
  },
};
