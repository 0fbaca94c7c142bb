import { isWell, silentMinutes, troubleOf } from '../domain/ticket/print-life.ts';
import { addMinutes } from '../domain/time.ts';
import { dropOverdue, takeFailed, waitingFor } from '../store/print-jobs.ts';
import { lockPrinter, type Printer, printerTold } from '../store/printers.ts';
import type { Act } from './act.ts';
import { tellStaff } from './tickets.ts';
import { restaurantOf } from './views.ts';

/** What keeps a printer from printing; undefined when it asks for work and is well. */
function wrongWith({ lastSeenAt, statusCode }: Printer, now: Date): 'silent' | 'trouble' | undefined {
  if (!lastSeenAt || addMinutes(lastSeenAt, silentMinutes) <= now) return 'silent';
  return isWell(statusCode) ? undefined : 'trouble';
}

/**
 * Looks after a printer that work was written for: staff are told of each ticket it could not print, and once that
 * tickets wait for it. It changes nothing about who has been asked to answer them.
 */
export async function printerSilent(act: Act, printerId: string): Promise<void> {
  const printer = await lockPrinter(act.tx, printerId);
  if (!printer) return;
  const restaurant = await restaurantOf(act, printer.restaurantId);
  for (const { id, sheet } of await takeFailed(act.tx, printer.id, act.now)) {
    const news = { about: 'not printed' as const, printer: printer.name, number: sheet.number };
    await tellStaff(act, restaurant, 0, `not-printed-${id}`, news);
  }
  await dropOverdue(act.tx, printer.id, act.now);
  const { count, since } = await waitingFor(act.tx, printer.id);
  if (!since || printer.toldAt) return;
  const soonest = addMinutes(since, silentMinutes);
  const wrong = soonest > act.now ? undefined : wrongWith(printer, act.now);
  if (!wrong) {
    const dueAt = soonest > act.now ? soonest : addMinutes(act.now, silentMinutes);
    act.effects.timers.push({ subject: printer.id, name: 'printer silent', dueAt });
    return;
  }
  await printerTold(act.tx, printer.id, act.now);
  const about = { printer: printer.name, count };
  await tellStaff(
    act,
    restaurant,
    0,
    `printer-${printer.id}-${act.now.getTime()}`,
    wrong === 'silent'
      ? { about: 'printer silent', ...about }
      : { about: 'printer trouble', ...about, trouble: troubleOf(printer.statusCode ?? '') },
  );
}
