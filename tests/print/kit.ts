import { createHash } from 'node:crypto';
import { savePrinter } from '../../src/store/printers.ts';
import { getRestaurantBySlug } from '../../src/store/restaurants.ts';
import { paperWords } from '../support/paper.ts';
import type { World } from '../support/world.ts';

/** A printer as Star's CloudPRNT clients are: it asks, fetches, and says what became of it. */
export interface TestPrinter {
  url: string;
  /** Asks for work; gives the answer's status and body. */
  ask(state?: Record<string, unknown>): Promise<{ status: number; body: Answer }>;
  /** Fetches; without a token as old printers do. */
  fetch(token?: string, type?: string): Promise<Response>;
  /** Says how the job ended. */
  end(code: string, token?: string): Promise<number>;
  /** Prints everything there is; gives the words on each paper. */
  printAll(): Promise<string[]>;
}

interface Answer {
  jobReady: boolean;
  jobToken?: string;
  mediaTypes?: string[];
  title?: string;
}

const star = 'application/vnd.star.starprnt';

/** The words on the paper of an answer. */
export async function wordsOf(response: Response): Promise<string> {
  return paperWords(new Uint8Array(await response.arrayBuffer()), 'star');
}

/** Sets up a printer at a restaurant. */
export async function setUpPrinter(world: World, slug: string, name: string): Promise<TestPrinter> {
  const restaurant = await getRestaurantBySlug(world.thali.db, slug);
  if (!restaurant) throw new Error(`No restaurant ${slug}.`);
  const token = `secret-of-${slug}-${name}`;
  const tokenHash = createHash('sha256').update(token).digest('hex');
  await savePrinter(world.thali.db, restaurant.id, { name, columns: 48, tokenHash });
  return printerAt(`${world.publicUrl}/print/${token}`);
}

/** A printer that was given an address. */
export function printerAt(url: string): TestPrinter {
  const query = (values: Record<string, string | undefined>) => {
    const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return `${url}?${new URLSearchParams([['mac', '00:11:62:00:00:01'], ...given])}`;
  };
  const printer: TestPrinter = {
    url,
    async ask(state = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          status: '23 6 0 0 0 0 0 0 0',
          statusCode: '200%20OK',
          clientAction: null,
          ...state,
        }),
      });
      return { status: response.status, body: (await response.json()) as Answer };
    },
    fetch: (token, type = star) => fetch(query({ type, token })),
    async end(code, token) {
      return (await fetch(query({ code, token }), { method: 'DELETE' })).status;
    },
    async printAll() {
      const papers: string[] = [];
      for (;;) {
        const { body } = await printer.ask();
        if (!body.jobReady) return papers;
        papers.push(await wordsOf(await printer.fetch(body.jobToken)));
        await printer.end('200 OK', body.jobToken);
      }
    },
  };
  return printer;
}
