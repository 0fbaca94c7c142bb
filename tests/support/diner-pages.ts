import { signedIn } from './signed-in.ts';
import type { World } from './world.ts';

/** What a page answered. */
export interface Answered {
  status: number;
  text: string;
  headers: Headers;
  /** Where a redirect goes. */
  to: string | null;
}

/** A browser without scripts, with cookies, on the pages of a world. */
export class Diner {
  private readonly url: string;
  private readonly cookies = new Map<string, string>();

  constructor(world: Pick<World, 'publicUrl'>) {
    this.url = world.publicUrl;
  }

  /** One that is signed in as the guest with this number. */
  static async as(world: World, phone: string, kind: 'diner' | 'staff' = 'diner'): Promise<Diner> {
    const diner = new Diner(world);
    diner.cookies.set('thali_session', await signedIn(world.thali, phone, kind));
    return diner;
  }

  private async request(path: string, init: RequestInit): Promise<Answered> {
    const response = await fetch(this.url + path, {
      ...init,
      redirect: 'manual',
      headers: {
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(init.headers as Record<string, string>),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return {
      status: response.status,
      text: await response.text(),
      headers: response.headers,
      to: response.headers.get('Location'),
    };
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.request(path, { headers });
  }

  /** Sends a form, as a browser on our own page does. */
  post(
    path: string,
    fields: Record<string, string | string[]> = {},
    headers: Record<string, string> = { 'Sec-Fetch-Site': 'same-origin' },
  ): Promise<Answered> {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const each of [value].flat()) form.append(name, each);
    return this.request(path, { method: 'POST', body: form, headers });
  }
}
