/** To be written. */
export type PlaceLexeme = never;
