/** Times are shown as the restaurants' clocks show them, whatever the phone's country. */
const zone = 'Asia/Kolkata';
const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const short = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

/** "8:05 pm" in India. */
export function timeOf(at: string | Date): string {
  return time.format(new Date(at));
}

/** "Friday, 27 November" in India, without a comma where the language has none. */
export function dayOf(at: string | Date): string {
  return day.format(new Date(at));
}

/** "Fri, 27 Nov" in India. */
export function shortDayOf(at: string | Date): string {
  return short.format(new Date(at));
}

/** One of six steady tints for somebody's portrait, 1 to 6. */
export function tintOf(number: string): number {
  let sum = 0;
  for (const character of number) sum = (sum * 31 + character.charCodeAt(0)) % 997;
  return (sum % 6) + 1;
}

/** What stands in a portrait: the first letters of the first and last name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => /^\p{L}/u.exec(word ?? '')?.[0] ?? '',
  );
  return letters.join('').toUpperCase() || '?';
}

/** Why a message did not reach its phone, in words. Codes are those of Twilio's error dictionary. */
export function lossReason(code: number | null): string {
  switch (code) {
    case 63016:
      return 'the 24 hours were over and it was no approved template';
    case 63024:
      return 'this phone has no WhatsApp';
    case 30003:
      return 'the phone is switched off';
    case 30004:
      return 'this phone blocked the number';
    case 30006:
      return 'this is a landline';
    case 30007:
      return 'the carrier filtered it';
    default:
      return code === null ? 'Twilio gave no reason' : `Twilio says ${code}`;
  }
}
