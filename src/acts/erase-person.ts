import { findWords, withoutPayer, withoutWords } from '../domain/erasing.ts';
import { fit, withoutMarks } from '../domain/text.ts';
import { getAccount, lockPerson } from '../store/accounts.ts';
import { writeAudit } from '../store/audit.ts';
import {
  erase,
  forgetAnswers,
  type Running,
  runningOf,
  retell,
  tellings,
  type TellingPlace,
  wordsAbout,
} from '../store/erase.ts';
import type { Act } from './act.ts';

/** Why somebody is not erased yet: what they have to end first, or where they work. */
export type ErasePerson =
  | { kind: 'erased' }
  | { kind: 'running'; running: Running[] }
  | { kind: 'works'; at: string[] }
  | { kind: 'unknown' };

/** Whether a person could be erased now, and if not, why. */
export async function mayErase(
  act: Act,
  personId: string,
): Promise<Exclude<ErasePerson, { kind: 'erased' }> | undefined> {
  const account = await getAccount(act.tx, personId);
  if (!account) return { kind: 'unknown' };
  if (account.works.length > 0) return { kind: 'works', at: account.works };
  const running = await runningOf(act.tx, personId, act.now);
  return running.length > 0 ? { kind: 'running', running } : undefined;
}

/** Letters of a message that staff were shown when they were asked to help. */
const quoted = 120;

const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');
/** What finds a text inside of JSON that holds it. */
const inJson = (text: string) => `%${literal(JSON.stringify(text).slice(1, -1))}%`;

/**
 * Erases a person at once: name, numbers, conversations, messages, notes, sessions, and what staff were told of them by
 * name. What was served and paid stays without them, and bills as the law wants them (section 8 (7) of the Digital
 * Personal Data Protection Act 2023: erase, unless a law says to keep). Nothing happens while something is running.
 */
export async function erasePerson(act: Act, personId: string): Promise<ErasePerson> {
  if (!(await lockPerson(act.tx, personId))) return { kind: 'unknown' };
  const hindrance = await mayErase(act, personId);
  if (hindrance) return hindrance;
  const { words, said, numbers, payments } = await wordsAbout(act.tx, personId);
  // Who had no name was told by the last digits.
  const known = [...words, ...numbers, ...numbers.map((number) => `…${number.slice(-4)}`)];
  const find = findWords(known);
  // Staff were shown long messages shortened.
  const shown = said.flatMap((text) => [text, fit(withoutMarks(text), quoted), withoutMarks(text)]);
  const heard = findWords([...known, ...shown]);
  const among = [...known, ...shown].map(inJson);
  const less: Record<TellingPlace, (value: unknown) => unknown> = {
    'staff heard': (value) => withoutWords(value, heard),
    'staff traces': (value) => withoutWords(value, heard),
    'staff told': (value) => withoutWords(value, heard),
    snapshots(value) {
      // A machine's states are words of the program; what it remembers may be somebody's.
      const { context, offered, ...rest } = value as { context?: unknown; offered?: unknown };
      return { ...rest, context: withoutWords(context, find), offered: withoutWords(offered, find) };
    },
    'changes before': (value) => withoutWords(value, find, true),
    'changes after': (value) => withoutWords(value, find, true),
    amendments: (value) => withoutWords(value, find, true),
    sheets: (value) => withoutWords(value, find, true),
    payments: (value) => withoutWords(withoutPayer(value), find),
  };
  for (const place of Object.keys(less) as TellingPlace[]) {
    const patterns = place === 'payments' ? [...numbers, ...payments].map(inJson) : among;
    const rows = await tellings(act.tx, place, personId, patterns);
    await retell(
      act.tx,
      place,
      rows.map(({ id, value }) => ({ id, value: less[place](value) })),
    );
  }
  await forgetAnswers(act.tx, personId, among);
  await erase(act.tx, personId);
  await writeAudit(act.tx, {
    at: act.now,
    restaurantId: null,
    personId: null,
    action: 'person erased',
    subject: personId,
  });
  return { kind: 'erased' };
}
