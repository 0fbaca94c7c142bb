/** The desk reads times on its own clock: what it looks at lies in many zones. */
export const zoneHere = Intl.DateTimeFormat().resolvedOptions().timeZone;
