import type { Channel } from './addresses.ts';
import { approvalNow } from './approvals.ts';
import { isObject, lengthFault } from './content-rules.ts';
import { fillIn, shownOf, typeFor } from './content-render.ts';
import { Refusal } from './errors.ts';
import { limits } from './limits.ts';
import { guessType } from './media.ts';
import type { Place, Shown, TemplateUse } from './message.ts';
import { segmentsOf } from '../../domain/segments.ts';
import type { SendRequest } from './send-request.ts';
import { isWebUrl } from './senders.ts';
import { newSid } from './sids.ts';
import type { World } from './world.ts';

/** What a message says, checked. */
export interface Said {
  body: string;
  shown: Shown;
  template: TemplateUse | null;
}

/** Checks what a message says as Twilio does before accepting it. A template takes precedence over `Body`. Throws Refusal. */
export function contentOf(world: World, request: SendRequest, channel: Channel): Said {
  if (request.contentSid !== '') return byTemplate(world, request, channel);
  if (request.contentVariables !== null && request.contentVariables !== '') throw new Refusal(21654);
  const place = channel === 'whatsapp' ? placeOf(request.persistentActions) : null;
  if (request.body === '' && request.mediaUrls.length === 0 && place === null) throw new Refusal(21619);
  if (request.body.length > limits.body) throw new Refusal(21617);
  if (request.mediaUrls.length > limits.mediaUrls) throw new Refusal(21623);
  if (!request.mediaUrls.every(isWebUrl)) throw new Refusal(21620);
  const media = request.mediaUrls.map((url) => ({ sid: newSid('ME'), url, contentType: guessType(url) }));
  const text = channel === 'sms' && request.smartEncoded ? segmentsOf(request.body, true).text : request.body;
  return { body: request.body, shown: { text, media, buttons: [], list: null, place }, template: null };
}

function byTemplate(world: World, request: SendRequest, channel: Channel): Said {
  const content = world.contents.find(request.contentSid);
  if (content === undefined) throw new Refusal(21655);
  const given = readVariables(request.contentVariables);
  const type = typeFor(channel, content.types);
  const approved = approvalNow(world, content)?.status === 'approved';
  const template: TemplateUse = { contentSid: content.sid, type, approved, variables: given };
  if (type === null) {
    return { body: '', shown: { text: '', media: [], buttons: [], list: null, place: null }, template };
  }
  const filled = fillIn(content.types[type], { ...content.variables, ...given });
  if (!isObject(filled)) throw new Refusal(21656);
  const tooLong = lengthFault(type, filled);
  if (tooLong !== null) throw new Refusal(21658, `Parameter exceeded character limit: ${tooLong}`);
  const shown = shownOf(type, filled);
  if (shown.media.length > 0 && !shown.media.every((medium) => isWebUrl(medium.url)))
    throw new Refusal(21620);
  return { body: typeof filled['body'] === 'string' ? filled['body'] : shown.text, shown, template };
}

/** `ContentVariables`: a JSON object of texts; null, empty or nested values are refused (21656). */
function readVariables(text: string | null): Record<string, string> {
  if (text === null || text === '') return {};
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(parseObject(text))) {
    if (typeof value !== 'string' && typeof value !== 'number') throw new Refusal(21656);
    const written = String(value);
    if (written === '') throw new Refusal(21656);
    if (written.length > limits.variable) throw new Refusal(21658);
    variables[name] = written;
  }
  return variables;
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(21656);
    throw error;
  }
  if (!isObject(value)) throw new Refusal(21656);
  return value;
}

/** `geo:12.97,77.59|Label` in `PersistentAction`: WhatsApp's location message. */
function placeOf(actions: string[]): Place | null {
  for (const action of actions) {
    const match = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:\|(.*))?$/s.exec(action);
    if (match === null) continue;
    return {
      latitude: Number(match[1]),
      longitude: Number(match[2]),
      label: match[3] ?? null,
      address: null,
    };
  }
  return null;
}
