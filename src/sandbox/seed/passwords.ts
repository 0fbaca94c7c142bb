import type { Clock } from '../../clock.ts';
import { hashPassword } from '../../http/sign-in/passwords.ts';
import { type Database, statement } from '../../store/database.ts';
import { restaurants } from './restaurants/index.ts';
import { desk } from './desk.ts';

/** The password of everybody on the staff of an invented restaurant, in a world where no message leaves the machine. */
export const demonstrationPassword = 'thali-demo-2026';

const invented = [desk.phone, ...restaurants.flatMap(({ staff }) => staff.map(({ phone }) => phone))];

const without = statement(
  'seed without password',
  `select distinct a.person_id as id from addresses a join staff s on s.person_id = a.person_id
    where a.address = any($1::text[]) and not exists (select 1 from passwords w where w.person_id = a.person_id)`,
);
const lend = statement(
  'seed password',
  `insert into passwords (person_id, hash, changed_at) select unnest($1::uuid[]), $2, $3 on conflict do nothing`,
);

/**
 * Lends the known password to the invented staff who have none. Only where stand-ins carry the messages: anywhere else
 * it would be a key that is printed in the source.
 */
export async function lendPasswords(db: Database, clock: Clock): Promise<void> {
  const people = (await db.rows<{ id: string }>(without, [invented])).map(({ id }) => id);
  if (people.length === 0) return;
  await db.rows(lend, [people, await hashPassword(demonstrationPassword), clock.now()]);
}

/** Whom the sign-in page of a demonstration proposes. */
export function demonstrationPeople(): { name: string; phone: string; role: string; restaurant: string }[] {
  const first = restaurants.find(({ slug }) => slug === 'the-copper-ladle');
  return [
    ...(first?.staff ?? []).map(({ name, phone, role }) => ({
      name,
      phone,
      role,
      restaurant: first?.name ?? '',
    })),
    { name: desk.name, phone: desk.phone, role: 'operator', restaurant: 'Thali' },
  ];
}
