import { normalise } from './text/normalise.ts';

/** How notices of absence and the greetings of other bots begin, or what they hold; texts are as `normalise` gives them. */
const patterns: readonly RegExp[] = [
  /^(?:this is )?an? (?:auto(?:mated|matic)?|auto-?generated)[ -](?:reply|response|message|answer)\b/,
  /^\W*(?:auto(?:mated|matic)?[ -]?(?:reply|response|message)|autoreply|out of office)\b/,
  /\bthis is an auto(?:mated|matic|-?generated)? ?(?:reply|response|message|answer)\b/,
  /^(?:hi,? |hello,? )?i(?: am|'m) (?:currently )?(?:out of (?:the )?office|on (?:annual |vacation )?leave|away from my (?:desk|phone))\b/,
  /\b(?:do not|don't|please do not) reply to this (?:message|sms|number)\b/,
  /\bthank(?:s| you) for (?:your message|contacting|messaging|reaching out)\b.*\b(?:get back|respond|reply|revert|be with you|unavailable)\b/s,
  /यह (?:एक )?(?:स्वचालित|ऑटोमैटिक) (?:संदेश|जवाब|उत्तर)/,
];

/** Whether a text says of itself that nobody wrote it. */
export function saysItIsAutomatic(text: string): boolean {
  const clean = normalise(text);
  return patterns.some((pattern) => pattern.test(clean));
}
