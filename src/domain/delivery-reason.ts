/** Why a message did not arrive, by Twilio's codes, in words for staff (Twilio, Error and Warning Dictionary). */
const reasons: Readonly<Record<string, string>> = {
  '63016': 'WhatsApp’s 24 hours were over, so it was tried by SMS instead.',
  '63040': 'Meta rejected the template, so it was tried by SMS instead.',
  '63041': 'Meta has paused the template, so it was tried by SMS instead.',
  '63042': 'Meta has disabled the template, so it was tried by SMS instead.',
  '21610': 'The guest has said STOP and gets no more messages.',
  '63003': 'This number is not on WhatsApp.',
  '63024': 'This number is not on WhatsApp.',
  '30003': 'The phone is off or out of reach.',
  '30004': 'The guest’s carrier blocks our messages.',
  '30005': 'This number does not exist any more.',
  '30006': 'This number is a landline, or takes no SMS.',
  '30007': 'The carrier filtered it out.',
};

/** What to tell staff of a message that failed; of a code that we do not know, the code. */
export function deliveryReason(code: string | null): string {
  if (code === null) return 'It could not be sent; the Thali desk looks after it.';
  return reasons[code] ?? `Twilio could not deliver it (${code}).`;
}
