import type { Language } from '../../../../src/domain/language.ts';
import type { Endpoints } from '../../../../src/contract/contract.ts';
import type { AnswerOf } from '../../../../src/contract/endpoint.ts';

export type Turn = AnswerOf<Endpoints['GET /restaurants/:restaurant/menu/preview']>['turns'][number];
export type Message = Turn['messages'][number];

/** How the menu is looked at; `day` and `time` empty: now. */
export interface Look {
  channel: 'whatsapp' | 'sms';
  language: Language;
  /** Undefined: the draft, where it has changes. */
  of: 'draft' | 'live' | undefined;
  day: string;
  time: string;
}

/** A place in the menu that was opened. */
export interface Step {
  title: string;
  to: { section: string } | { item: string };
}

const names: Record<Turn['what'], string> = {
  restaurant: 'The restaurant',
  sections: 'The menu',
  dishes: 'The dishes',
  size: 'Which size',
  choice: 'A choice',
  refused: 'It cannot be had then',
};

/** What a turn shows, and which page of it. */
export const titleOf = ({ what, page }: Turn): string => `${names[what]}${page > 1 ? `, page ${page}` : ''}`;

/** How many letters of an SMS fit one segment, and several. */
const fits = {
  'GSM-7': '160 letters in one, 153 in each of several',
  'UCS-2': '70 letters in one, 67 in each of several',
};

/** How an SMS is charged: "2 segments, UCS-2 (70 letters in one, …)". */
export function chargeOf({ sms }: Message): string | undefined {
  if (!sms) return undefined;
  return `${sms.count} ${sms.count === 1 ? 'segment' : 'segments'}, ${sms.encoding} (${fits[sms.encoding]})`;
}

/** What a manager should know of these messages: how many, how many segments, what is paged, parted or shortened. */
export function noteOf(turns: readonly Turn[]): string {
  const messages = turns.flatMap((turn) => turn.messages);
  const segments = messages.reduce((sum, { sms }) => sum + (sms?.count ?? 0), 0);
  const shortened = messages
    .flatMap(({ options }) => options)
    .filter(({ whole, cut }) => whole !== null || cut).length;
  const paged = turns.filter(({ page }) => page > 1).length;
  const parted = turns.filter((turn) => turn.messages.length > 1).length;
  return [
    `${messages.length} ${messages.length === 1 ? 'message' : 'messages'}.`,
    ...(segments > 0 ? [`${segments} SMS segments.`] : []),
    ...(paged > 0 ? [`${paged} more ${paged === 1 ? 'page' : 'pages'} by “More”.`] : []),
    ...(parted > 0 ? [`${parted} in several parts.`] : []),
    shortened === 0
      ? 'Nothing is shortened.'
      : `${shortened} ${shortened === 1 ? 'line is' : 'lines are'} shortened, and marked.`,
  ].join(' ');
}
