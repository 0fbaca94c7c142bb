import { type ConsentCategory, consentCategories } from '../domain/consent.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** A yes or a no, and when. */
export interface Consent {
  category: ConsentCategory;
  given: boolean;
  /** Which wording they read. */
  wording: string;
  at: Date;
}

const history = statement(
  'consents of',
  'select category, given, wording, at from consents where person_id = $1 order by id desc',
);
const note = statement(
  'consent note',
  `insert into consents (person_id, category, given, wording, at)
   select $1, $2, $3, $4, $5
    where $3 is distinct from coalesce((select given from consents where person_id = $1 and category = $2
                                         order by id desc limit 1), false)`,
);

/** Everything a person has agreed to and taken back, the latest first. */
export async function consentsOf(db: Queryable, personId: string): Promise<Consent[]> {
  return db.rows<Consent>(history, [personId]);
}

/** Notes a yes or a no; what says the same as before is no news. */
export async function noteConsent(
  tx: Transaction,
  personId: string,
  { category, given, wording, at }: Consent,
): Promise<void> {
  await tx.rows(note, [personId, category, given, wording, at]);
}

/** The categories that stand at yes. */
export function givenOf(all: readonly Consent[]): ConsentCategory[] {
  return consentCategories.filter((category) => all.find((each) => each.category === category)?.given);
}
