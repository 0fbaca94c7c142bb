/** To be written. */
export type PeopleLexeme = never;
