import type { Endpoints, Key } from '../../src/contract/contract.ts';
import type { AnswerOf, ProblemBody } from '../../src/contract/endpoint.ts';
import { statement } from '../../src/store/database.ts';
import { addressOf, type Given } from '../../web/staff/client.ts';
import { signedIn } from './signed-in.ts';
import type { World } from './world.ts';

/** What came back: the answer, or the problem of a refusal. */
export interface Came<K extends Key> {
  status: number;
  body: AnswerOf<Endpoints[K]>;
  problem: ProblemBody;
  headers: Headers;
  /** The body as it came. */
  text: string;
}

/** Somebody who calls the API over HTTP. */
export interface Caller {
  /** What their cookie holds; undefined for nobody. */
  token: string | undefined;
  call<K extends Key>(key: K, given: Given<K>, headers?: Record<string, string>): Promise<Came<K>>;
}

/** Calls the API of a world as whoever holds this session; without one as nobody. */
export function callerWith(world: Pick<World, 'publicUrl'>, token?: string): Caller {
  return {
    token,
    async call<K extends Key>(key: K, given: Given<K>, headers: Record<string, string> = {}) {
      const { file, body, idempotencyKey } = given as {
        file?: Blob;
        body?: unknown;
        idempotencyKey?: string;
      };
      const sent = file ?? (body === undefined ? undefined : JSON.stringify(body));
      const response = await fetch(world.publicUrl + addressOf(key, given as object), {
        method: key.slice(0, key.indexOf(' ')),
        headers: {
          ...(token === undefined ? {} : { Cookie: `thali_session=${token}` }),
          ...(sent === undefined ? {} : { 'Content-Type': file?.type ?? 'application/json' }),
          ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
          ...headers,
        },
        ...(sent === undefined ? {} : { body: sent }),
      });
      const text = await response.text();
      const json: unknown = /json/.test(response.headers.get('Content-Type') ?? '')
        ? JSON.parse(text)
        : undefined;
      return {
        status: response.status,
        body: json as AnswerOf<Endpoints[K]>,
        problem: json as ProblemBody,
        headers: response.headers,
        text,
      };
    },
  };
}

/** Calls the API as the owner of this number, signed in as staff, or as a guest. */
export async function callerAs(world: World, phone: string, kind?: 'staff' | 'diner'): Promise<Caller> {
  return callerWith(world, await signedIn(world.thali, phone, kind));
}

const bySlug = statement('test restaurant by slug', 'select id from restaurants where slug = $1');

/** A restaurant's id. */
export async function restaurantId(world: Pick<World, 'thali'>, slug: string): Promise<string> {
  const [row] = await world.thali.db.rows<{ id: string }>(bySlug, [slug]);
  if (!row) throw new Error(`There is no restaurant ${slug}.`);
  return row.id;
}
