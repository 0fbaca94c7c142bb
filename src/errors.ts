/**
 * The errors that cross a room's border. Each says what it is, whom it blames and what to do; everything else
 * that is thrown is a defect of ours. Provider errors are turned into `ProviderError` once, in `outside/`.
 */

/** A mistake of configuration or of the machine, told to the operator in a sentence that says what to do. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

/** The work cannot be done yet (something it depends on has not arrived); it is tried again later. */
export class NotYet extends Error {
  override name = 'NotYet';
}

/**
 * What a provider's failure means for the next step:
 * - `refused`: it said no and will say no again;
 * - `busy`: it did nothing and may be asked again (429, or the connection was never made);
 * - `unknown`: it may or may not have done it (time-out, 5xx, a cut connection): look before trying again.
 */
export type Outcome = 'refused' | 'busy' | 'unknown';

/** A refusal or a silence of Twilio or Razorpay, mapped once at the edge. */
export class ProviderError extends Error {
  override name = 'ProviderError';
  readonly provider: 'twilio' | 'razorpay';
  readonly outcome: Outcome;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** The provider's own code: a Twilio number such as 63016, a Razorpay word such as BAD_REQUEST_ERROR. */
  readonly code: string | undefined;

  constructor(
    provider: 'twilio' | 'razorpay',
    outcome: Outcome,
    message: string,
    detail: { status?: number | undefined; code?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: detail.cause });
    this.provider = provider;
    this.outcome = outcome;
    this.status = detail.status;
    this.code = detail.code;
  }
}
