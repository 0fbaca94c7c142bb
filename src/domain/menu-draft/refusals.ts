/** What an edit is about is no longer in the draft. */
export class EditGone extends Error {
  override name = 'EditGone';
}

/** Somebody else has changed the same thing meanwhile; `current` is what it is now. */
export class EditOvertaken extends Error {
  override name = 'EditOvertaken';
  readonly current: unknown;
  constructor(message: string, current: unknown) {
    super(message);
    this.current = current;
  }
}

/** A field cannot be what was asked for; the message is a sentence's end: "must be 2 to 5 capitals and digits". */
export class EditWrong extends Error {
  override name = 'EditWrong';
  readonly field: string;
  readonly remedy: string | undefined;
  constructor(field: string, message: string, remedy?: string) {
    super(message);
    this.field = field;
    this.remedy = remedy;
  }
}
