import {
  createPostgresBackend,
  type Job,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { queueSchema } from '../store/migrate.ts';

/** Where BullMQ keeps its jobs: Postgres by default, Redis when there is one. */
export type QueueHome = { databaseUrl: string } | { redisUrl: string };

/** A queue and a worker on it, whichever home they live in, and what has to be closed with them. */
export interface Connected {
  queue: Queue;
  worker: Worker | undefined;
  /** Closes both at once: a job that is still running is not waited for, as a connection that was lost would not end. */
  close(): Promise<void>;
}

type Processor = (job: Job) => Promise<void>;

// BullMQ's own defaults (30 s, 30 s, once) leave the jobs of a dead worker lying for up to a minute.
const workerOptions = { concurrency: 1, lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 10 };

/**
 * Opens the queue `name`, and with a `processor` a worker on it. Kept job ids would swallow the next job of the same
 * name, so nothing is kept once it is done or has failed.
 */
export async function connect(
  home: QueueHome,
  name: string,
  processor: Processor | undefined,
): Promise<Connected> {
  const defaultJobOptions = { removeOnComplete: true, removeOnFail: true };
  if ('redisUrl' in home) {
    // Loaded only when it is used: where jobs live in Postgres, it would be a tenth of a second of every start.
    const { Redis } = await import('ioredis');
    // A producer fails soon when Redis is away; the worker waits for it to come back.
    const producer = new Redis(home.redisUrl, { maxRetriesPerRequest: 1 });
    const consumer = processor && new Redis(home.redisUrl, { maxRetriesPerRequest: null });
    producer.on('error', () => undefined);
    consumer?.on('error', () => undefined);
    const queue = new Queue(name, { connection: producer, defaultJobOptions, skipWaitingForReady: true });
    const worker = consumer && new Worker(name, processor, { connection: consumer, ...workerOptions });
    return {
      queue,
      worker,
      async close() {
        await worker?.close(true);
        // With Redis away there is nobody to take leave of, and waiting for it would hold up the stop.
        if (producer.status === 'ready') await queue.close();
        producer.disconnect();
        consumer?.disconnect();
      },
    };
  }
  const connection = {
    connectionString: home.databaseUrl,
    schema: queueSchema,
    max: 2,
    application_name: 'thali-queue',
  };
  const queue = new Queue(
    name,
    { connection, defaultJobOptions } as QueueOptions<never>,
    createPostgresBackend as never,
  );
  const worker =
    processor &&
    new Worker(
      name,
      processor,
      { connection, ...workerOptions } as unknown as WorkerOptions<never>,
      createPostgresBackend as never,
    );
  return {
    queue,
    worker,
    async close() {
      await worker?.close(true);
      await queue.close();
    },
  };
}
