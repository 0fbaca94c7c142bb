/** RFC 2822 as the 2010 API writes it, in GMT: `Fri, 13 Aug 2010 01:16:22 +0000`. `at` is Unix milliseconds. */
export function rfc2822(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

/** As `rfc2822`, with null passed through. */
export function rfc2822OrNull(at: number | null): string | null {
  return at === null ? null : rfc2822(at);
}

/** ISO 8601 without fractions, as the Content and Verify APIs write it: `2015-07-30T20:00:00Z`. */
export function isoSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** `YYMMDDhhmm` in GMT: the form of `RawDlrDoneDate` in status callbacks. */
export function doneDate(at: number): string {
  return new Date(at).toISOString().slice(2, 16).replaceAll(/[-T:]/g, '');
}

/** `YYYY-MM-DD` in GMT. */
export function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
