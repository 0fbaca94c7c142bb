/** A NUL or half a surrogate pair, as JSON escapes them, and not after a backslash that is itself escaped. */
const refused = /(?<!\\)((?:\\\\)*)\\u(?:d[89a-f][0-9a-f]{2}|0000)/gi;

/**
 * A value as JSON that Postgres takes: it keeps no NUL and no half of a surrogate pair in text, and a row with one could
 * be written and never be read again. Both become the replacement character.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Nearly always there is nothing to look for.
  return json.includes('\\u') ? json.replace(refused, '$1\ufffd') : json;
}
