/** How Razorpay fills `source`, `step` and `reason` of an error; it differs from service to service. */
type Shape = 'input' | 'plain' | 'empty' | 'bare';

const shapes = {
  input: { source: 'business', step: 'payment_initiation', reason: 'input_validation_failed', metadata: {} },
  plain: { source: 'NA', step: 'NA', reason: 'NA', metadata: {} },
  empty: { source: null, step: null, reason: null, metadata: {} },
  bare: { source: null, step: null, reason: null, metadata: [] },
} as const;

interface Told {
  status?: number;
  shape?: Shape;
  field?: string;
  /** What the live API has been seen to say where that differs from its documentation. */
  observed?: string;
}

/** A request Razorpay turns down: status and error body, in the documented and in the observed wording. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly #told: Told;

  constructor(description: string, told: Told = {}) {
    super(description);
    this.status = told.status ?? 400;
    this.#told = told;
  }

  /** The JSON answer, `{error: {code, description, source, step, reason, metadata, field?}}`. */
  body(wording: 'documented' | 'observed'): { error: Record<string, unknown> } {
    const { observed, field, shape = 'plain' } = this.#told;
    const description = wording === 'observed' ? (observed ?? this.message) : this.message;
    const error = { code: 'BAD_REQUEST_ERROR', description, ...shapes[shape] };
    return { error: field === undefined ? error : { ...error, field } };
  }
}

const input = (description: string, field?: string, observed?: string) =>
  new Refusal(description, { shape: 'input', ...(field && { field }), ...(observed && { observed }) });

/** Every refusal with its text, from Razorpay's endpoint pages; "observed" ones from people's recorded traffic. */
export const refusals = {
  noKey: () =>
    new Refusal('Please provide your api key for authentication purposes.', {
      status: 401,
      observed: 'Authentication failed',
    }),
  wrongKey: () =>
    new Refusal('The api key provided is invalid', { status: 401, observed: 'Authentication failed' }),
  wrongSecret: () =>
    new Refusal('The api secret provided is invalid', { status: 401, observed: 'Authentication failed' }),
  noSuchUrl: () => new Refusal('The requested URL was not found on the server.'),
  noSuchId: () => input('The id provided does not exist'),
  notAnId: (id: string) => input(`${id} is not a valid id`),
  notALinkId: (id: string) =>
    new Refusal(
      id.startsWith('plink_')
        ? `invalid input [strippedId] = [${id.slice(6)}]`
        : `invalid input [id] = [${id}]`,
      { shape: 'bare' },
    ),

  required: (field: string) => input(`The ${field} is required`, field, `${field}: cannot be blank.`),
  wrongFields: (field?: string) => input('wrong input fields sent.', field),
  unwanted: (fields: string[]) => input(`${fields.join(', ')} is/are not required and should not be sent.`),
  notInteger: (field: string) => input(`The ${field} must be an integer.`, field),
  tooSmall: (field: string) => input(`The ${field} must be at least INR 1.00`, field),
  tooLarge: (field: string) => input('Amount exceeds maximum amount allowed.', field),
  badCurrency: () => input('Currency is not supported', 'currency', 'currency: wrong input field.'),
  tooLong: (field: string, longest: number) =>
    input(`${field}: the length must be no more than ${longest}.`, field),
  badEmail: () => input('email: must be a valid email address.', 'email'),
  badContact: () => input('Contact number should be at least 8 digits, including country code', 'contact'),
  badUrl: () => input('callback_url: must be a valid URL.', 'callback_url'),
  badCallbackMethod: () => input('callback_method: must be a valid value.', 'callback_method'),
  noteTooLong: () => input('value: the length must not be greater than 255.', 'notes'),
  tooManyNotes: () => input('Number of fields in notes should be less than or equal to 15', 'notes'),
  firstPartTooLarge: () =>
    input('first_min_partial_amount must be less than the amount.', 'first_min_partial_amount'),

  referenceTaken: (reference: string) =>
    new Refusal('payment link creation with reference ID already attempted', {
      observed: `payment link with given reference_id: ${reference} already exists. Please create a payment link with a different reference_id`,
    }),
  expiresTooSoon: () =>
    input(
      'timestamp must be atleast 15 minutes in future',
      'expire_by',
      'expire_by: timestamp must be atleast 15 minutes in future.',
    ),
  expiresTooLate: () =>
    input('expire_by cannot exceed more than six months from the date of creation', 'expire_by'),
  upiInTestMode: () =>
    new Refusal(
      'UPI Payment Links is not supported in Test Mode. Please experience the product in Live Mode.',
    ),
  upiCurrency: () => new Refusal('upi is currently supported only in indian currency'),
  upiPartial: () => new Refusal('partial payment not supported in upi link'),
  cannotCancelPaid: () =>
    new Refusal('cannot cancel or expire an already paid/partially paid link', {
      observed: 'cannot cancel or expire an already paid / partially paid link',
    }),
  cannotCancelExpired: (cancelled: boolean) =>
    new Refusal('cannot cancel or expire an expired link', {
      ...(cancelled && { observed: 'cannot cancel or expire a cancelled link' }),
    }),
  cannotUpdate: () => new Refusal('update can only be made in created or partially paid state'),
  badMedium: () => new Refusal('not a valid notification medium'),

  transferCurrency: () => input('The currency should be INR for transfers', 'currency'),
  transferAccount: () => input('input is an invalid account_code.', 'account'),
  transferNotes: () => input('Keys sent in linked_account_notes must exist in notes', 'linked_account_notes'),
  transferHold: () => input('on_hold_until must be between 946684800 and 4765046400', 'on_hold_until'),
  transferSum: () => input('The sum of amount requested for transfer is greater than the captured amount'),
  transferPartial: () => input('Transfers cannot be created on a link that accepts partial payments'),

  captureAmount: () => input('Capture amount must be equal to the amount authorized.', 'amount'),
  alreadyCaptured: () =>
    input(
      'Your payment has been declined as the order is already paid. Please initiate the payment with a new order.',
    ),
  notAuthorized: () => input('Only payments which have been authorized and not yet captured can be captured'),

  notCaptured: () => input('The payment status should be captured for action to be taken'),
  refundTooLarge: () => input('The refund amount provided is greater than amount captured.', 'amount'),
  fullyRefunded: () => input('The payment has been fully refunded already.'),
  tooOldToRefund: () =>
    new Refusal('Refund is not supported by the bank because the payment is more than 6 months old', {
      shape: 'empty',
    }),
  noBalance: () =>
    input('Your account does not have enough balance to carry out the refund operation.', 'amount'),
  badSpeed: () => input('The selected speed is invalid.', 'speed'),
  keyTooShort: () => new Refusal('The idempotency key must be at least 10 characters long.'),
  keyCharacters: () =>
    new Refusal('The idempotency key must only contain alphanumeric characters, underscores, and hyphens'),
  keyReused: () =>
    new Refusal('Different request with the same idempotency key has already been processed.', {
      status: 409,
    }),
  keyInProgress: () =>
    new Refusal('Another request with the same idempotency key is still in progress.', { status: 409 }),
  notesRequired: () => input('The notes field is required', 'notes'),

  countTooSmall: () => input('The count must be at least 1.', 'count'),
  countTooLarge: () => input('The count may not be greater than 100.', 'count'),
  skipNegative: () => input('The skip must be at least 0.', 'skip'),
  timeRange: (field: string) => input(`${field} must be between 946684800 and 4765046400`, field),
};
