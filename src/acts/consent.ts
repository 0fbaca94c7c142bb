import { consentCategories, type SaidConsent } from '../domain/consent.ts';
import { noteConsent } from '../store/consents.ts';
import type { Act } from './act.ts';

/** Which wording of our answers to "offers on" and "no offers" this is; it changes with them. */
const wording = 'chat 2026-11';

/** Notes what somebody has agreed to in words, or no longer. */
export async function agree(act: Act, personId: string, said: readonly SaidConsent[]): Promise<void> {
  for (const { category, given } of said)
    for (const one of category === 'all' ? consentCategories : [category])
      await noteConsent(act.tx, personId, { category: one, given, wording, at: act.now });
}
