import type { Message } from './message.ts';
import type { World } from './world.ts';

/** One API request, read. */
export interface ApiCall {
  method: string;
  path: string;
  /** What the route's pattern captured. */
  captured: string[];
  query: URLSearchParams;
  form: URLSearchParams;
  /** The JSON body; undefined when the body was no JSON. */
  json: unknown;
}

/** What to answer. `body` null sends none; `bytes` replaces JSON; `accepted` starts a message on its way. */
export interface ApiAnswer {
  status: number;
  body: unknown;
  bytes?: { content: Buffer; contentType: string };
  accepted?: Message;
}

/** One resource of the API. Handlers throw Refusal for what Twilio would refuse. */
export interface ApiRoute {
  method: 'GET' | 'POST' | 'DELETE';
  pattern: RegExp;
  product: 'accounts' | 'messages' | 'media' | 'content' | 'verify' | 'lookup';
  /** True for what needs no credentials. */
  open?: (world: World) => boolean;
  handle(world: World, call: ApiCall): ApiAnswer;
}

/** A part of the path in plain text; as it was sent when its percent signs are no encoding. */
export function pathText(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

/** A query parameter that is an address: a plus sign sent bare arrives as a space. */
export function addressParam(query: URLSearchParams, name: string): string | undefined {
  const value = query.get(name);
  return value === null || value === '' ? undefined : value.replace(/^((?:whatsapp:)?) (?=\d)/, '$1+').trim();
}

/** Query and form as the recorder shows them; repeated parameters become lists. */
export function recordedParams(call: ApiCall): unknown {
  if (call.json !== undefined) return call.json;
  const shown: Record<string, string | string[]> = {};
  for (const source of [call.query, call.form]) {
    for (const [name, value] of source) {
      const present = shown[name];
      shown[name] = present === undefined ? value : [present, value].flat();
    }
  }
  return shown;
}
