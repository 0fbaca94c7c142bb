import type { Act } from '../../acts/act.ts';
import { done } from '../../acts/floor/answer.ts';
import { floorOf } from '../../acts/floor/floor.ts';
import type { Settled } from '../../acts/floor/settle.ts';
import { readSettings, type Versioned } from '../../acts/settings/read.ts';
import { saveSettings } from '../../acts/settings/save.ts';
import type { Effects, settings, SettingsGroup } from '../../contract/settings.ts';
import { livePauses } from '../../store/pauses.ts';
import { listStaff } from '../../store/people.ts';
import { listAreas, listCuisines } from '../../store/restaurants.ts';
import { taxClassesOf } from '../../store/settings.ts';
import type { Handlers } from './handlers.ts';
import { changedMeanwhile, notYours, Problem } from './problem.ts';

const row = ({ number, name, partySize, at, tables }: Settled['moved'][number]) => ({
  number,
  name,
  partySize,
  at: new Date(at).toISOString(),
  tables,
});

const effectsOf = ({ moved, stranded }: Settled): Effects => ({
  moved: moved.map(row),
  stranded: stranded.map((one) => ({ ...row(one.row), why: one.why })),
});

interface Asked {
  act: Act;
  restaurantId: string;
}

const reads =
  <G extends SettingsGroup>(group: G) =>
  ({ act, restaurantId }: Asked) =>
    readSettings(act, restaurantId, group);

async function save<G extends SettingsGroup>(
  { act, restaurantId, personId }: Asked & { personId: string },
  group: G,
  sent: Versioned<G>,
) {
  const ended = await saveSettings(act, personId, restaurantId, group, sent);
  if (ended.kind === 'changed') {
    throw changedMeanwhile('Somebody else has changed these settings meanwhile.', ended.current);
  }
  if (ended.kind === 'wrong') {
    throw new Problem(422, 'Something in it is not right.', {
      type: '/api/problems#invalid',
      detail: 'Correct the fields named in "errors" and send it again; nothing was changed.',
      errors: ended.found.map(({ path, message, remedy }) => ({
        field: ['value', ...path].join('.'),
        message,
        remedy,
      })),
    });
  }
  return { ...ended.now, effects: effectsOf(ended.settled) };
}

const writes =
  <G extends SettingsGroup>(group: G) =>
  (asked: Asked & { personId: string; body: Versioned<G> }) =>
    save(asked, group, asked.body);

async function floorHere({ act, personId }: { act: Act; personId: string }) {
  // The transaction sees this restaurant alone, so the first one somebody keeps is this one.
  const floor = await floorOf(act, { personId }, {});
  if (!floor) throw notYours();
  return floor;
}

async function pausedUntil({ act, restaurantId }: Asked): Promise<string | null> {
  const pauses = await livePauses(act.tx, restaurantId, act.now);
  const now = pauses.filter(({ from }) => from <= act.now).map(({ until }) => until.getTime());
  return now.length === 0 ? null : new Date(Math.max(...now)).toISOString();
}

export const settingsHandlers: Handlers<keyof typeof settings> = {
  'GET /restaurants/:restaurant/settings/profile': reads('profile'),
  'PUT /restaurants/:restaurant/settings/profile': writes('profile'),
  'GET /restaurants/:restaurant/settings/hours': reads('hours'),
  'PUT /restaurants/:restaurant/settings/hours': writes('hours'),
  'GET /restaurants/:restaurant/settings/booking': reads('booking'),
  'PUT /restaurants/:restaurant/settings/booking': writes('booking'),
  'GET /restaurants/:restaurant/settings/ordering': reads('ordering'),
  'PUT /restaurants/:restaurant/settings/ordering': writes('ordering'),
  'PUT /restaurants/:restaurant/settings/tax': writes('tax'),
  'GET /restaurants/:restaurant/settings/payments': reads('payments'),
  'PUT /restaurants/:restaurant/settings/notifications': writes('notifications'),

  async 'GET /restaurants/:restaurant/settings/places'({ act }) {
    const [areas, cuisines] = [await listAreas(act.tx), await listCuisines(act.tx)];
    return { areas: areas.map(({ city, name }) => ({ city, name })), cuisines };
  },
  async 'GET /restaurants/:restaurant/settings/tax'(asked) {
    const classes = await taxClassesOf(asked.act.tx, asked.restaurantId);
    return { ...(await reads('tax')(asked)), classes: classes.map(({ taxClass }) => taxClass) };
  },
  async 'PUT /restaurants/:restaurant/settings/payments'(asked) {
    const { version, value } = asked.body;
    const { feeBasisPoints } = (await reads('payments')(asked)).value;
    // What stays with Thali is agreed with Thali.
    return save(asked, 'payments', {
      version,
      value: { ...value, ...(feeBasisPoints === undefined ? {} : { feeBasisPoints }) },
    });
  },
  async 'GET /restaurants/:restaurant/settings/notifications'(asked) {
    const staff = await listStaff(asked.act.tx, asked.restaurantId);
    return { ...(await reads('notifications')(asked)), ladder: staff.map(({ name }) => name) };
  },

  async 'GET /restaurants/:restaurant/pause'(asked) {
    return { until: await pausedUntil(asked) };
  },
  async 'POST /restaurants/:restaurant/pause'(asked) {
    const { minutes, reason } = asked.body;
    const { outcome } = await done(await floorHere(asked), {
      act: 'pause',
      ...(minutes === undefined ? {} : { minutes }),
      reason: reason === undefined || reason === '' ? null : reason,
    });
    if (outcome.kind !== 'paused') throw new Error('A pause of minutes was not understood.');
    return { until: new Date(outcome.until).toISOString() };
  },
  async 'DELETE /restaurants/:restaurant/pause'(asked) {
    await done(await floorHere(asked), { act: 'open again' });
    return undefined;
  },
};
