import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Log } from '../../log.ts';
import { recordsSchema } from './records.ts';
import { webhookEventSchema } from './webhook-event.ts';

const savedSchema = z.object({
  version: z.literal(1),
  records: recordsSchema,
  appointments: z.array(
    z.object({
      at: z.number(),
      what: z.enum(['capture', 'authorise', 'refund-uncaptured', 'process-refund', 'fail-refund']),
      id: z.string(),
    }),
  ),
  /** Events that were still to be delivered. */
  events: z.array(webhookEventSchema),
});

/** What survives a restart. */
type Saved = z.infer<typeof savedSchema>;

/** Reads the data file. A file that cannot be understood is put aside, said so in the log, and counts as none. */
export function readDataFile(file: string, log: Log): Saved | null {
  if (!existsSync(file)) return null;
  try {
    return savedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const aside = `${file}.unreadable`;
    renameSync(file, aside);
    const reason = error instanceof Error ? error.name : String(error);
    log.warn(
      { file: aside, reason },
      'local razorpay: the data file cannot be read; starting empty, the old file is kept aside',
    );
    return null;
  }
}

/** Writes the data file a little after the last change, whole or not at all. */
export class DataFile {
  readonly #file: string;
  readonly #log: Log;
  readonly #take: () => Omit<Saved, 'version'>;
  #timer: NodeJS.Timeout | null = null;

  constructor(file: string, log: Log, take: () => Omit<Saved, 'version'>) {
    this.#file = file;
    this.#log = log;
    this.#take = take;
  }

  /** Something has changed. */
  changed(): void {
    this.#timer ??= setTimeout(() => this.#save(), 200).unref();
  }

  #save(): void {
    this.#timer = null;
    try {
      this.flush();
    } catch (error) {
      this.#log.error({ error, file: this.#file }, 'local razorpay: the data file could not be written');
    }
  }

  /** Writes now. Throws what the file system throws. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    mkdirSync(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.${process.pid}.draft`;
    writeFileSync(draft, JSON.stringify({ version: 1, ...this.#take() }), { mode: 0o600 });
    renameSync(draft, this.#file);
  }
}
