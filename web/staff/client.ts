import type { Endpoints, Key } from '../../src/contract/contract.ts';
import type { AnswerOf, BodyIn, ParamsOf, ProblemBody, QueryIn } from '../../src/contract/endpoint.ts';

/** Thali said no; the problem says why, and what to do. */
export class Refused extends Error {
  override name = 'Refused';
  readonly problem: ProblemBody;
  constructor(problem: ProblemBody) {
    super(problem.title);
    this.problem = problem;
  }
}

/** Thali could not be reached: nothing is known of what became of the request. */
class Away extends Error {
  override name = 'Away';
  constructor() {
    super('Thali cannot be reached. Check the connection; nothing you typed is lost.');
  }
}

// In brackets, so that a body of several shapes stays one body.
type Maybe<Name extends string, T> = [T] extends [undefined]
  ? { [N in Name]?: undefined }
  : object extends T
    ? { [N in Name]?: T }
    : { [N in Name]: T };

/** What an endpoint is given, by its contract. */
export type Given<K extends Key> = Maybe<'params', ParamsOf<K>> &
  Maybe<'query', QueryIn<Endpoints[K]>> &
  Maybe<'body', BodyIn<Endpoints[K]>> & { file?: Blob; idempotencyKey?: string };

type Loose = {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  file?: Blob;
  idempotencyKey?: string;
};

/** The address of an endpoint, as for a link to a file. */
export function addressOf(key: Key, given: Pick<Loose, 'params' | 'query'>): string {
  const { params = {}, query = {} } = given;
  const path = key.slice(key.indexOf(' ') + 1);
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(name, String(value as string | number | boolean));
  }
  return `/api${filled}${search.size > 0 ? `?${search}` : ''}`;
}

/** How a page gets somebody signed in again in the middle of something; resolves to whether they are. */
let signInAgain: () => Promise<boolean> = () => Promise.resolve(false);
export function onSignedOut(ask: () => Promise<boolean>): void {
  signInAgain = ask;
}

/** Milliseconds by which this device's clock is behind Thali's. */
let behind = 0;
/** The time by Thali's clock: a tablet's own may be wrong. */
export const thaliNow = () => Date.now() + behind;

function noteTime(response: Response, asked: number): void {
  const told = response.headers.get('Thali-Time');
  if (told === null) return;
  // The answer was written somewhere between the two; half the way is close enough.
  behind = Date.parse(told) - (asked + Date.now()) / 2;
}

async function send(key: string, address: string, given: Loose): Promise<Response> {
  const headers: Record<string, string> = {};
  if (given.body !== undefined) headers['Content-Type'] = 'application/json';
  if (given.file !== undefined) headers['Content-Type'] = given.file.type || 'application/octet-stream';
  if (given.idempotencyKey !== undefined) headers['Idempotency-Key'] = given.idempotencyKey;
  const body = given.file ?? (given.body === undefined ? undefined : JSON.stringify(given.body));
  const asked = Date.now();
  const response = await fetch(address, {
    method: key.slice(0, key.indexOf(' ')),
    headers,
    ...(body === undefined ? {} : { body }),
  }).catch(() => {
    throw new Away();
  });
  noteTime(response, asked);
  return response;
}

async function problemOf(response: Response): Promise<ProblemBody> {
  const told = (await response.json().catch(() => undefined)) as ProblemBody | undefined;
  return told?.title
    ? { ...told, status: response.status }
    : {
        type: 'about:blank',
        title: `Thali answered with an error (${response.status}).`,
        status: response.status,
      };
}

/**
 * Calls an endpoint. Throws `Refused` or `Away`. Whoever was signed out meanwhile is asked to sign in over the page they
 * are on, and the call goes out again.
 */
export async function call<K extends Key>(key: K, given: Given<K>): Promise<AnswerOf<Endpoints[K]>> {
  const address = addressOf(key, given as Loose);
  let response = await send(key, address, given as Loose);
  if (response.status === 401 && (await signInAgain())) response = await send(key, address, given as Loose);
  if (!response.ok) throw new Refused(await problemOf(response));
  if (response.status === 204) return undefined as AnswerOf<Endpoints[K]>;
  return (await response.json()) as AnswerOf<Endpoints[K]>;
}

/** What to tell somebody of whatever was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refused) {
    const { title, detail, errors = [] } = error.problem;
    const fields = errors.map(
      ({ field, message, remedy }) => `${field} ${message}.${remedy ? ` ${remedy}` : ''}`,
    );
    return [title, ...fields, ...(detail && fields.length === 0 ? [detail] : [])].join(' ');
  }
  return error instanceof Error ? error.message : String(error);
}
