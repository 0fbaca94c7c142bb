import type { Act } from '../../acts/act.ts';
import { type ChatLinks, codesOf } from '../../acts/codes.ts';
import { setUpPrinter } from '../../acts/set-up-printer.ts';
import { testPrinter } from '../../acts/test-printer.ts';
import { restaurantOf } from '../../acts/views.ts';
import { drawCode } from '../../codes/draw.ts';
import type { houseTools } from '../../contract/house-tools.ts';
import type { DeedName } from '../../domain/audit/deeds.ts';
import { couponContradictions } from '../../domain/restaurant-file-settings-checks.ts';
import { isWell, silentMinutes, troubleOf } from '../../domain/ticket/print-life.ts';
import { addMinutes } from '../../domain/time.ts';
import { writeAudit } from '../../store/audit.ts';
import { couponsOf, endCoupon, putCoupon } from '../../store/coupons.ts';
import { waitingFor } from '../../store/print-jobs.ts';
import { type Printer, printersOf, removePrinter } from '../../store/printers.ts';
import { couponRow } from '../../store/save-coupons.ts';
import type { Handlers } from './handlers.ts';
import { notThere, wrongField } from './problem.ts';

function stateOf({ lastSeenAt, statusCode }: Printer, now: Date) {
  if (!lastSeenAt) return 'new';
  if (addMinutes(lastSeenAt, silentMinutes) <= now) return 'silent';
  return isWell(statusCode) ? 'well' : troubleOf(statusCode ?? '');
}

async function printerNamed(act: Act, restaurantId: string, id: string): Promise<Printer> {
  const printer = (await printersOf(act.tx, restaurantId)).find((each) => each.id === id);
  if (!printer) throw notThere('printer');
  return printer;
}

const audited = (
  { act, restaurantId, personId }: { act: Act; restaurantId: string; personId: string },
  action: DeedName,
  detail: Record<string, unknown>,
) => writeAudit(act.tx, { at: act.now, restaurantId, personId, action, detail });

const drawn = (link: string) => ({ link, ...drawCode(link) });
const both = ({ whatsapp, sms }: ChatLinks) => ({ whatsapp: drawn(whatsapp), sms: drawn(sms) });
const iso = (at: Date | null) => (at === null ? null : at.toISOString());

export const houseToolsHandlers: Handlers<keyof typeof houseTools> = {
  async 'GET /restaurants/:restaurant/printers'({ act, restaurantId }) {
    const rows = [];
    for (const printer of await printersOf(act.tx, restaurantId)) {
      const { id, name, columns, lastSeenAt } = printer;
      const { count } = await waitingFor(act.tx, id);
      const state = stateOf(printer, act.now);
      rows.push({ id, name, columns, lastSeenAt: iso(lastSeenAt), state, waiting: count } as const);
    }
    return { rows };
  },
  async 'POST /restaurants/:restaurant/printers'(asked) {
    const { act, restaurantId, body } = asked;
    const known = await printersOf(act.tx, restaurantId);
    if (known.some(({ name }) => name === body.name)) {
      throw wrongField('name', 'is taken', 'Choose another, or give the printer of that name a new address.');
    }
    const { path } = await setUpPrinter(act.tx, restaurantId, body);
    await audited(asked, 'printer set up', { name: body.name });
    return { address: act.url(path) };
  },
  async 'POST /restaurants/:restaurant/printers/:printer/address'(asked) {
    const { act, restaurantId, params } = asked;
    const printer = await printerNamed(act, restaurantId, params.printer);
    const { path } = await setUpPrinter(act.tx, restaurantId, printer);
    await audited(asked, 'printer given a new address', { name: printer.name });
    return { address: act.url(path) };
  },
  async 'POST /restaurants/:restaurant/printers/:printer/test'({ act, restaurantId, params }) {
    const printer = await printerNamed(act, restaurantId, params.printer);
    await testPrinter(act, await restaurantOf(act, restaurantId), printer);
    return undefined;
  },
  async 'DELETE /restaurants/:restaurant/printers/:printer'(asked) {
    const { act, restaurantId, params } = asked;
    const { name } = await printerNamed(act, restaurantId, params.printer);
    await removePrinter(act.tx, restaurantId, name);
    await audited(asked, 'printer removed', { name });
    return undefined;
  },

  async 'GET /restaurants/:restaurant/coupons'({ act, restaurantId }) {
    const all = await couponsOf(act.tx, restaurantId, act.now);
    return {
      rows: all.map(({ kind, value, orderKinds, startsAt, endsAt, ...coupon }) => ({
        ...coupon,
        percent: kind === 'percent' ? value / 100 : null,
        amount: kind === 'amount' ? value : null,
        kinds: orderKinds,
        startsAt: iso(startsAt),
        // A file that no longer names a coupon ends it before all time.
        endsAt: iso(endsAt),
        holds: endsAt === null || endsAt > act.now,
      })),
    };
  },
  async 'POST /restaurants/:restaurant/coupons'(asked) {
    const { act, restaurantId, body } = asked;
    const [wrong] = couponContradictions(body);
    if (wrong) throw wrongField(wrong.path.join('.'), wrong.message, wrong.remedy);
    const { hours } = await restaurantOf(act, restaurantId);
    if (!(await putCoupon(act.tx, restaurantId, couponRow(body, hours.zone), act.now))) {
      throw wrongField(
        'code',
        'is that of a coupon which still holds',
        'End that one first, or choose another code.',
      );
    }
    await audited(asked, 'coupon made', { ...body });
    return undefined;
  },
  async 'DELETE /restaurants/:restaurant/coupons/:code'(asked) {
    const { act, restaurantId, params } = asked;
    if (!(await endCoupon(act.tx, restaurantId, params.code, act.now))) throw notThere('coupon');
    await audited(asked, 'coupon ended', { code: params.code });
    return undefined;
  },

  async 'GET /restaurants/:restaurant/codes'({ act, restaurantId }) {
    const restaurant = await restaurantOf(act, restaurantId);
    const { door, tables } = await codesOf(act.tx, restaurant, act.senders);
    return {
      name: restaurant.name,
      atTable: restaurant.ordering.atTable ?? false,
      door: both(door),
      tables: tables.map(({ name, code, ...links }) => ({ name, code, ...both(links) })),
    };
  },
};
