import type { Channel } from './addresses.ts';
import { isObject, type Json } from './content-rules.ts';
import { guessType } from './media.ts';
import type { Button, Medium, Shown } from './message.ts';
import { newSid } from './sids.ts';

const placeholder = /\{\{\s*(\w+)\s*\}\}/g;

/** The names of the variables used anywhere in `value`. */
export function variablesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(placeholder)].map((match) => match[1] ?? '');
}

/** `value` with every `{{name}}` replaced; null when a variable has no value or a placeholder is malformed. */
export function fillIn(value: unknown, variables: Record<string, string>): unknown {
  let failed = false;
  const fill = (inner: unknown): unknown => {
    if (typeof inner === 'string') {
      const left = inner.replaceAll(placeholder, '');
      if (left.includes('{{')) failed = true;
      return inner.replaceAll(placeholder, (_, name: string) => {
        const replacement = variables[name];
        if (replacement === undefined) failed = true;
        return replacement ?? '';
      });
    }
    if (Array.isArray(inner)) return inner.map(fill);
    if (isObject(inner))
      return Object.fromEntries(Object.entries(inner).map(([key, entry]) => [key, fill(entry)]));
    return inner;
  };
  const filled = fill(value);
  return failed ? null : filled;
}

/** Content types from the most to the least complex. Source: Twilio's "Channel support and priority order". */
const byComplexity = [
  'whatsapp/authentication',
  'whatsapp/card',
  'whatsapp/flows',
  'twilio/flows',
  'twilio/schedule',
  'twilio/catalog',
  'twilio/carousel',
  'twilio/card',
  'twilio/list-picker',
  'twilio/call-to-action',
  'twilio/quick-reply',
  'twilio/location',
  'twilio/media',
  'twilio/text',
];

/** The most complex content type given: what WhatsApp shows, and what is submitted for approval. */
export function richestType(types: Record<string, Json>): string | null {
  return byComplexity.find((name) => Object.hasOwn(types, name)) ?? null;
}

/**
 * The content type a channel shows: on WhatsApp the richest one given, on SMS the text or the media.
 * Null when a template has nothing for the channel.
 */
export function typeFor(channel: Channel, types: Record<string, Json>): string | null {
  if (channel === 'whatsapp') return richestType(types);
  return ['twilio/text', 'twilio/media'].find((name) => Object.hasOwn(types, name)) ?? null;
}

/** What the phone shows of a filled-in content type. */
export function shownOf(type: string, value: Json): Shown {
  return {
    text: [value['header_text'], value['title'], value['body'], value['subtitle'], value['footer']]
      .filter((line): line is string => typeof line === 'string' && line !== '')
      .join('\n'),
    media: mediaOf(value['media']),
    buttons: type === 'twilio/list-picker' ? [] : buttonsOf(value['actions']),
    list:
      type === 'twilio/list-picker' ? { title: plain(value['button']), rows: rowsOf(value['items']) } : null,
    place:
      type === 'twilio/location'
        ? {
            latitude: Number(value['latitude']),
            longitude: Number(value['longitude']),
            label: plain(value['label']) || null,
            address: plain(value['address']) || null,
          }
        : null,
  };
}

function mediaOf(value: unknown): Medium[] {
  const urls = Array.isArray(value) ? value : [];
  return urls.map(plain).map((url) => ({ sid: newSid('ME'), url, contentType: guessType(url) }));
}

function buttonsOf(value: unknown): Button[] {
  const actions = Array.isArray(value) ? value.filter(isObject) : [];
  return actions.map((action) => {
    const title = plain(action['title']) || plain(action['copy_code_text']);
    const type = plain(action['type']) || 'QUICK_REPLY';
    const target =
      [action['url'], action['phone'], action['code']].map(plain).find((text) => text !== '') ?? null;
    return { id: plain(action['id']) || title, title, kind: kindOf(type), target };
  });
}

function kindOf(type: string): Button['kind'] {
  if (type === 'QUICK_REPLY') return 'reply';
  if (type === 'URL') return 'url';
  return type === 'COPY_CODE' ? 'copy' : 'phone';
}

function rowsOf(value: unknown): { id: string; title: string; description: string }[] {
  const items = Array.isArray(value) ? value.filter(isObject) : [];
  return items.map((item) => ({
    id: plain(item['id']),
    title: plain(item['item']),
    description: plain(item['description']),
  }));
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
