import { Claims } from '../../../src/understand/claims.ts';
import { findNames } from '../../../src/understand/people/find-names.ts';
import { findParty } from '../../../src/understand/people/find-party.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import type { Asked, Setting } from '../../../src/understand/setting.ts';

export interface Around {
  asked?: Asked[];
  /** Of the booking that is being talked about. */
  partySize?: number;
  names?: Setting['names'];
}

function setting({ asked = [], partySize, names }: Around): Setting {
  const booking = partySize === undefined ? undefined : { partySize };
  return { today: '2030-03-06', clock: '18:00', asked, booking, names };
}

/** Party and description as they are found, and where in the text the party was said. */
export function partyOf(text: string, around: Around = {}) {
  const sentence = new Sentence(text, { names: around.names });
  const { party, partyDescription } = findParty(sentence, setting(around), new Claims());
  const at = party ?? partyDescription;
  return {
    count: party?.value,
    described: partyDescription?.value,
    said: at && sentence.span(at.from, at.to).text,
  };
}

/** First and last name as they are found. */
export function namesOf(text: string, around: Around = {}): [string | undefined, string | undefined] {
  const sentence = new Sentence(text, { names: around.names });
  const { firstName, lastName } = findNames(sentence, setting(around), new Claims());
  return [firstName?.value, lastName?.value];
}
