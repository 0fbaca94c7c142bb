import type { DeedName } from '../../domain/audit/deeds.ts';
import type { Settings, SettingsGroup } from '../../domain/settings.ts';
import { wrongIn } from '../../domain/settings.ts';
import type { Mendable } from '../../domain/restaurant-file-settings-checks.ts';
import { writeAudit } from '../../store/audit.ts';
import { saveHours, saveProfile, saveRules, taxClassesOf } from '../../store/settings.ts';
import { lockTablePlan } from '../../store/tables.ts';
import type { Act } from '../act.ts';
import { edited } from '../floor/edited.ts';
import type { Settled } from '../floor/settle.ts';
import { tablesFreed } from '../freed.ts';
import { restaurantOf } from '../views.ts';
import { readSettings, type Versioned } from './read.ts';

/** How saving ended: somebody was faster; something in it cannot be; or it is saved, with what became of bookings ahead. */
export type Saved<G extends SettingsGroup> =
  | { kind: 'changed'; current: Versioned<G> }
  | { kind: 'wrong'; found: Mendable[] }
  | { kind: 'saved'; now: Versioned<G>; settled: Settled };

/** What staff read of it in the audit. */
const done: Record<SettingsGroup, DeedName> = {
  profile: 'profile changed',
  hours: 'hours changed',
  booking: 'booking rules changed',
  ordering: 'ordering rules changed',
  tax: 'tax changed',
  payments: 'payout account changed',
  notifications: 'notifications changed',
};

/** The fields of a group that are not what they were, with what they were and are. */
function changesOf(before: object, after: object): Record<string, { from: unknown; to: unknown }> {
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
      .map((name) => [name, { from: was[name] ?? null, to: is[name] ?? null }]),
  );
}

async function write<G extends SettingsGroup>(act: Act, id: string, group: G, value: Settings[G]) {
  const one = { [group]: value } as Partial<Settings>;
  if (one.profile) return saveProfile(act.tx, id, one.profile);
  if (one.hours) return saveHours(act.tx, id, one.hours);
  return saveRules(act.tx, id, group as Exclude<SettingsGroup, 'profile' | 'hours'>, value);
}

/**
 * Saves a group of settings over the version its writer has seen. Hours settle the bookings ahead as loading a file does:
 * nothing is cancelled, the first of the staff is told, and what needs somebody to decide is given back.
 */
export async function saveSettings<G extends SettingsGroup>(
  act: Act,
  personId: string,
  restaurantId: string,
  group: G,
  { version, value }: Versioned<G>,
): Promise<Saved<G>> {
  // Two who save at once take turns; hours move bookings, which needs the plan before any booking.
  await lockTablePlan(act.tx, restaurantId);
  const current = await readSettings(act, restaurantId, group);
  if (current.version !== version) return { kind: 'changed', current };
  const { currency } = await restaurantOf(act, restaurantId);
  const found = wrongIn(group, value, { currency, classes: await taxClassesOf(act.tx, restaurantId) });
  if (found.length > 0) return { kind: 'wrong', found };
  await write(act, restaurantId, group, value);
  const now = await readSettings(act, restaurantId, group);
  const changes = changesOf(current.value, now.value);
  if (Object.keys(changes).length > 0) {
    await writeAudit(act.tx, {
      at: act.now,
      restaurantId,
      personId,
      action: done[group],
      detail: changes,
    });
  }
  if (group !== 'hours') return { kind: 'saved', now, settled: { moved: [], stranded: [] } };
  const { moved, stranded } = await edited(act, restaurantId);
  await tablesFreed(act, restaurantId);
  return { kind: 'saved', now, settled: { moved, stranded } };
}
