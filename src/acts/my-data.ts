import { getAccount } from '../store/accounts.ts';
import { writeAudit } from '../store/audit.ts';
import { type PersonalData, readPersonalData } from '../store/personal-data.ts';
import type { Act } from './act.ts';

/** Everything we hold of a person. Amounts in paise, moments in UTC. */
export interface MyData {
  about: string;
  madeAt: string;
  person: { name: string | null; language: string; diets: string[]; noticeSentAt: string | null };
  /** By kind; `bills` carry the address under which each is read. */
  held: Omit<PersonalData, 'bills'> & { bills: unknown[] };
}

/**
 * A person's own copy of what we hold of them; undefined when they are erased. That it was taken is written down.
 * India's Digital Personal Data Protection Act 2023, section 11, gives everybody the right to it.
 */
export async function myData(act: Act, personId: string): Promise<MyData | undefined> {
  const account = await getAccount(act.tx, personId);
  if (!account) return undefined;
  const { bills, ...held } = await readPersonalData(act.tx, personId);
  await writeAudit(act.tx, {
    at: act.now,
    restaurantId: null,
    personId,
    action: 'own data exported',
    subject: personId,
  });
  return {
    about:
      'Everything Thali holds of you. Money is in paise (100 paise are 1 rupee), times are in UTC. Twilio, which carries the messages, and Razorpay, which carries the payments, keep records of their own.',
    madeAt: act.now.toISOString(),
    person: {
      name: account.name,
      language: account.language,
      diets: account.diets,
      noticeSentAt: account.noticedAt?.toISOString() ?? null,
    },
    held: {
      ...held,
      bills: (bills as { token: string }[]).map(({ token, ...bill }) => ({
        ...bill,
        address: act.url(`/bills/${token}`),
      })),
    },
  };
}
