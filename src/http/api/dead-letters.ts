import type { DeadRow } from '../../contract/desk.ts';
import { maskPhones } from '../../log.ts';
import type { DeadLetterRow } from '../../store/dead-letters.ts';
import { listKey } from './list-key.ts';

/** What a row was, for people who must not read it: where it went and how long it was, and no word of it. */
function describe({ direction, kind, payload }: DeadLetterRow): string {
  const of = (payload ?? {}) as Record<string, unknown>;
  const text = typeof of['text'] === 'string' ? Array.from(of['text']).length : undefined;
  const length = text === undefined ? '' : `, ${text} characters`;
  if (kind === 'message') {
    const end = of[direction === 'out' ? 'to' : 'address'];
    const address = typeof end === 'string' ? end : '';
    const channel = address.startsWith('whatsapp:') ? 'WhatsApp' : 'SMS';
    const digits = /\d{4}$/.exec(address)?.[0];
    const whom = digits ? ` …${digits}` : ' somebody without a number';
    return `${channel} ${direction === 'out' ? 'to' : 'from'}${whom}${length}`;
  }
  const about = typeof of['about'] === 'string' ? of['about'] : (of['name'] ?? of['event']);
  return typeof about === 'string' && /^[a-z._ -]{1,60}$/.test(about) ? `${kind}: ${about}` : kind;
}

/** What was given up, as the desk may see it. */
export function deadRowOf(row: DeadLetterRow): DeadRow {
  const { id, direction, kind, state, attempts, error, code } = row;
  return {
    id,
    direction,
    kind,
    state,
    at: new Date(row.at).toISOString(),
    attempts,
    error: error === null ? null : maskPhones(error).slice(0, 500),
    code,
    about: describe(row),
  };
}

/** The key of a row in the list, and back. */
export const deadKey = ({ at, id }: DeadLetterRow) => `${at}~${id}`;
export function deadKeyFrom(text: string | undefined): { at: string; id: string } | undefined {
  if (text === undefined) return undefined;
  const [at = '', id = ''] = text.split('~');
  return listKey(at, id);
}
