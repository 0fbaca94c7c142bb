import { getAccount, lockPerson, peopleAt } from '../store/accounts.ts';
import { namedInAudit } from '../store/audit.ts';
import { mergePeople } from '../store/merge-people.ts';
import type { Act } from './act.ts';

/**
 * Makes one of two people who have shown that they are the same; gives who stays, `first` where it may be. Undefined: both have
 * worked, and keep apart.
 */
export async function mergeTwo(act: Act, first: string, second: string): Promise<string | undefined> {
  // In one order everywhere: two chats that are joined both ways at once wait for each other and do not lock up.
  for (const id of [first, second].sort()) await lockPerson(act.tx, id);
  const named = await namedInAudit(act.tx, [first, second]);
  const works = async (id: string) => (await getAccount(act.tx, id))?.works.length !== 0 || named.has(id);
  if (!(await works(second))) {
    await mergePeople(act.tx, first, second);
    return first;
  }
  if (await works(first)) return undefined;
  await mergePeople(act.tx, second, first);
  return second;
}

/**
 * The person a number belongs to, who has just proved that it is theirs. Whoever has written by WhatsApp and by SMS may
 * have been two people to us, and is one from here on. Undefined: nobody has ever written from it.
 */
export async function guestAt(act: Act, phone: string): Promise<string | undefined> {
  const found = await peopleAt(act.tx, phone);
  const [first] = found;
  if (!first || found.length === 1) return first?.id;
  // The audit is written once: of two who are one, whoever stands in it as staff, now or once, is who stays.
  const named = await namedInAudit(
    act.tx,
    found.map(({ id }) => id),
  );
  const stays = first.works ? first : (found.find(({ id }) => named.has(id)) ?? first);
  // Two who both worked keep apart: what each did stands under their own name.
  for (const other of found)
    if (other !== stays && !other.works && !named.has(other.id))
      await mergePeople(act.tx, stays.id, other.id);
  return stays.id;
}
