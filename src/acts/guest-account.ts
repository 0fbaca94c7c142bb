import { peopleAt } from '../store/accounts.ts';
import { mergePeople } from '../store/merge-people.ts';
import type { Act } from './act.ts';

/**
 * The person a number belongs to, who has just proved that it is theirs. Whoever has written by WhatsApp and by SMS may
 * have been two people to us, and is one from here on. Undefined: nobody has ever written from it.
 */
export async function guestAt(act: Act, phone: string): Promise<string | undefined> {
  const [first, ...others] = await peopleAt(act.tx, phone);
  // Two who both work keep apart: what each did stands under their own name.
  if (first) for (const other of others) if (!other.works) await mergePeople(act.tx, first.id, other.id);
  return first?.id;
}
