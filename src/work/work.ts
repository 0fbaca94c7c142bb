import type { Queue } from 'bullmq';
import type { Clock } from '../clock.ts';
import type { Wake } from '../inbox/engine.ts';
import type { Log } from '../log.ts';
import { connect, type QueueHome } from './connection.ts';

/** Milliseconds between the sweeps a worker makes on its own, should the queue have lost everything. */
const usualBackstop = 5_000;
/** Milliseconds between looks whether the books balance: a day. */
const auditEvery = 24 * 3_600_000;
/** Milliseconds between readings of what messages have cost: a day. */
const chargesEvery = 24 * 3_600_000;
/** Milliseconds between looks for payments that no webhook told us about. */
const reconcileEvery = 60_000;
/** Milliseconds between looks for photos that nothing shows. */
const photosEvery = 3_600_000;
/** Milliseconds between looks for what has run out, and for codes that nobody types. */
const tidyEvery = 1_800_000;

export interface Work extends Wake {
  /** The queue itself, to be looked at. */
  queue: Queue;
  /** Whether the queue answers. */
  alive(): Promise<boolean>;
  close(): Promise<void>;
}

/** What a worker does when it is woken. */
export interface Duties {
  sweep(): Promise<unknown>;
  reconcile(): Promise<unknown>;
  /** Looks whether the books balance. */
  audit(): Promise<unknown>;
  /** Reads what messages have cost. */
  charges(): Promise<unknown>;
  /** Removes photos that nothing shows. */
  photos(): Promise<unknown>;
  /** Removes what has run out. */
  tidy(): Promise<unknown>;
}

/**
 * Wakes workers in time. A job says only "sweep at this second", so any number of reasons for the same second are one
 * job, and a queue that loses every job costs no more than the milliseconds until the next `backstop`.
 */
export async function openWork(
  home: QueueHome,
  clock: Clock,
  log: Log,
  duties: Duties | undefined,
  backstop = usualBackstop,
): Promise<Work> {
  const running = new Set<Promise<unknown>>();
  const { queue, worker, close } = await connect(
    home,
    'thali',
    duties &&
      (async (job) => {
        const known: Record<string, () => Promise<unknown>> = {
          reconcile: () => duties.reconcile(),
          audit: () => duties.audit(),
          charges: () => duties.charges(),
          photos: () => duties.photos(),
          tidy: () => duties.tidy(),
        };
        const duty = (known[job.name] ?? duties.sweep)();
        running.add(duty);
        await duty.finally(() => running.delete(duty));
      }),
  );
  let complained = false;
  const complain = (error: Error) => {
    // A queue that is away says so many times a second; once is enough until it is back.
    if (!complained) log.warn({ err: error }, 'the queue is away; sweeps go on without it');
    complained = true;
  };
  queue.on('error', complain);
  worker?.on('error', complain);
  worker?.on('failed', (_job, error) => log.error({ err: error }, 'a job failed'));
  worker?.on('ready', () => {
    complained = false;
  });

  const at = (due: number) => {
    const second = Math.ceil(due / 1_000);
    const delay = Math.max(0, second * 1_000 - Date.now());
    queue.add('sweep', {}, { jobId: `sweep-${second}`, delay }).catch(complain);
  };
  const repeat = () =>
    Promise.all([
      queue.upsertJobScheduler('reconcile', { every: reconcileEvery }, { name: 'reconcile' }),
      queue.upsertJobScheduler('audit', { every: auditEvery }, { name: 'audit' }),
      queue.upsertJobScheduler('charges', { every: chargesEvery }, { name: 'charges' }),
      queue.upsertJobScheduler('photos', { every: photosEvery }, { name: 'photos' }),
      queue.upsertJobScheduler('tidy', { every: tidyEvery }, { name: 'tidy' }),
    ]).catch(complain);

  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<unknown> | undefined;
  let rounds = 0;
  if (duties) {
    queue
      .waitUntilReady()
      // Whatever a webhook told while nobody listened is found now and not in a minute.
      .then(() => Promise.all([repeat(), queue.add('reconcile', {}, { jobId: 'reconcile-at-start' })]))
      .catch(complain);
    timer = setInterval(() => {
      rounds += 1;
      // A flushed Redis forgets what repeats, too.
      if (rounds % 12 === 0) void repeat();
      sweeping ??= duties
        .sweep()
        .catch((error: unknown) => log.error({ err: error }, 'a sweep failed'))
        .finally(() => {
          sweeping = undefined;
        });
    }, backstop);
  }
  return {
    queue,
    timer: ({ dueAt }) => at(Date.now() + (dueAt.getTime() - clock.now().getTime())),
    later: (seconds) => at(Date.now() + seconds * 1_000),
    async alive() {
      try {
        await queue.getJobCounts('delayed');
        return true;
      } catch (error) {
        complain(error as Error);
        return false;
      }
    },
    async close() {
      clearInterval(timer);
      await close();
      await Promise.allSettled([sweeping, ...running]);
    },
  };
}
