import type { Endpoints, Key } from '../../src/contract/contract.ts';
import type { Given } from '../../web/staff/client.ts';
import { type Came, callerWith } from './api.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** A browser without a screen: it keeps the cookies it is given, as a browser does. */
export interface Visitor {
  cookies: Map<string, string>;
  call<K extends Key>(key: K, given: Given<K>, headers?: Record<string, string>): Promise<Came<K>>;
}

/** A browser that has never been here, with these cookies of another one. */
export function visitorOf(
  world: Pick<World, 'publicUrl'>,
  cookies: Iterable<[string, string]> = [],
): Visitor {
  const kept = new Map(cookies);
  return {
    cookies: kept,
    async call<K extends keyof Endpoints>(key: K, given: Given<K>, headers: Record<string, string> = {}) {
      const Cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
      const came = await callerWith(world).call(key, given, { ...(Cookie ? { Cookie } : {}), ...headers });
      for (const set of came.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (/Max-Age=0(;|$)/.test(set)) kept.delete(name);
        else kept.set(name, value);
      }
      return came;
    },
  };
}

/** The newest code on a phone; waits for one other than `not`. */
export async function codeOn(world: World, phone: string, not = ''): Promise<string> {
  const newest = () => /code is: (\d{6})/.exec(world.twilio.phone(phone).sms.last()?.text ?? '')?.[1] ?? '';
  await until('a code arrived', async () => {
    await world.twilio.settled();
    return newest() !== '' && newest() !== not;
  });
  return newest();
}

/** The password of the seed's staff. */
export const password = 'thali-demo-2026';

/** Signs a member of staff in as they would: number, password, code. */
export async function throughTheDoor(
  world: World,
  phone: string,
  { remember = false, visitor = visitorOf(world) }: { remember?: boolean; visitor?: Visitor } = {},
): Promise<Visitor> {
  const first = await visitor.call('POST /sign-in', { body: { phone, password } });
  if (first.status !== 201) throw new Error(`The password was refused: ${first.text}`);
  if (first.body.signedIn) return visitor;
  const second = await visitor.call('POST /sign-in/code', {
    body: { code: await codeOn(world, phone), remember },
  });
  if (second.status !== 204) throw new Error(`The code was refused: ${second.text}`);
  return visitor;
}
