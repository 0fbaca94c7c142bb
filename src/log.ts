import { type Logger, pino } from 'pino';

export type Log = Logger;

// A run of ten to fifteen digits, with or without the usual separators, is taken for a phone number. Ids are UUIDs or
// carry letters, so what this hides by mistake is worth less than what it hides. A bare JSON number is left alone.
const phone = /\+\d(?:[ -]?\d){7,14}|(?<![:,[\d.-])\d(?:[ -]?\d){9,14}(?![\da-f-])/gi;

/** Hides all but the last two digits of anything in `text` that looks like a phone number. */
export function maskPhones(text: string): string {
  return text.replace(phone, (found) => `${'•'.repeat(6)}${found.slice(-2)}`);
}

/**
 * The structured log: one JSON object a line on standard output. Message bodies, names and phone numbers do not
 * belong in it; the mask is the second lock for the number that slips into an error text.
 */
export function openLog(level: string, destination?: { write(line: string): void }): Log {
  const out = destination ?? process.stdout;
  return pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => out.write(maskPhones(line)) },
  );
}
