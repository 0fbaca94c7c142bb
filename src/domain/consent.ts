/** What may be written to a guest besides what they have booked and ordered. */
export const consentCategories = ['offers', 'events', 'surveys'] as const;
export type ConsentCategory = (typeof consentCategories)[number];

/** A yes or a no that somebody says in words; `all`: to all of them. */
export interface SaidConsent {
  category: ConsentCategory | 'all';
  given: boolean;
}
