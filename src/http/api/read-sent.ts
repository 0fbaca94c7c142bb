import type { Context } from 'koa';
import { type Endpoint, id as isId } from '../../contract/endpoint.ts';
import { inWords } from '../../domain/wrong-words.ts';
import { rawBody } from '../body.ts';
import { invalid, notThere, Problem, wrongField } from './problem.ts';
import { readJson } from './read-json.ts';

/** The id of the restaurant the path is about, or '' where it is about none; throws the problem when it is no id. */
export function restaurantIn(ctx: Context): string {
  const given = (ctx['params'] as Record<string, string>)['restaurant'];
  if (given === undefined) return '';
  if (!isId.safeParse(given).success) throw notThere('restaurant');
  return given;
}

/** The parts of the path; throws the problem when they hold a NUL: it is in nothing we have, and no database takes one. */
export function checkedParams(ctx: Context): Record<string, string> {
  const params = ctx['params'] as Record<string, string>;
  if (Object.values(params).some((value) => value.includes('\0'))) throw notThere('page of the API');
  return params;
}

/** What came in the query and the body, checked against the contract; throws the problem when it does not fit. */
export async function readSent(
  ctx: Context,
  endpoint: Endpoint,
): Promise<{ query: unknown; body: unknown; bytes: Buffer }> {
  if (/%00/.test(ctx.querystring)) {
    throw new Problem(400, 'The address holds a character that is none.', {
      detail: 'Take "%00" out of it.',
    });
  }
  const query = endpoint.query?.safeParse({ ...ctx.query }, { error: inWords });
  if (query?.error) throw invalid(query.error.issues);
  const nothing = { query: query?.data, body: undefined, bytes: Buffer.alloc(0) };
  if (endpoint.takes) return { ...nothing, bytes: await readFile(ctx, endpoint.takes) };
  if (!endpoint.body) return nothing;
  const body = endpoint.body.safeParse(await readJson(ctx), { error: inWords });
  if (body.error) throw invalid(body.error.issues);
  return { ...nothing, body: body.data };
}

async function readFile(ctx: Context, { types, mostBytes }: NonNullable<Endpoint['takes']>): Promise<Buffer> {
  if (!ctx.is([...types])) {
    throw new Problem(415, 'This kind of file cannot be taken.', {
      detail: `Send one of: ${types.join(', ')}.`,
    });
  }
  const tooLarge = new Problem(413, 'The file is too large.', {
    detail: `At most ${Math.floor(mostBytes / 1024 / 1024)} MB can be taken.`,
  });
  if ((ctx.request.length ?? 0) > mostBytes) throw tooLarge;
  const bytes = await rawBody(ctx, mostBytes).catch((error: { status?: number }) => {
    throw error.status === 413 ? tooLarge : error;
  });
  if (bytes.length === 0) throw wrongField('file', 'is empty', 'Choose another file.');
  return bytes;
}
