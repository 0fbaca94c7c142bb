/** HTTP status and text of the codes this stand-in answers with. Source: Twilio's error dictionary. */
const refusals: Record<number, readonly [status: number, message: string]> = {
  400: [400, 'Bad Request'],
  20003: [401, 'Authenticate'],
  20004: [405, 'Method not allowed'],
  20009: [409, 'Cannot delete this resource before it is complete'],
  20404: [404, 'The requested resource was not found'],
  20429: [429, 'Too Many Requests'],
  20500: [500, 'An internal server error has occurred'],
  21211: [400, "Invalid 'To' Phone Number"],
  21212: [400, "Invalid 'From' Number (caller ID)"],
  21266: [400, "'To' and 'From' number cannot be the same"],
  21408: [403, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number"],
  21603: [400, "A 'From' phone number is required."],
  21604: [400, "A 'To' phone number is required."],
  21606: [400, "The 'From' phone number is not a valid message-capable Twilio phone number for this account"],
  21609: [400, "Invalid 'StatusCallback' URL"],
  21610: [400, 'Attempt to send to unsubscribed recipient'],
  21611: [429, "This 'From' number has exceeded the maximum number of queued messages"],
  21612: [400, "The 'To' phone number is not currently reachable using the 'From' phone number"],
  21614: [400, "'To' number is not a valid mobile number"],
  21617: [400, 'The concatenated message body exceeds the 1600 character limit'],
  21619: [400, 'A text message body or media urls must be specified.'],
  21620: [400, 'Invalid media URL(s)'],
  21623: [400, 'Number of media files exceeds allowed limit'],
  21624: [400, 'Invalid validity period value'],
  21654: [400, 'ContentSid Required'],
  21655: [400, 'The ContentSid is Invalid'],
  21656: [400, 'The Content Variables parameter is invalid.'],
  21658: [400, 'Parameter exceeded character limit'],
  21701: [404, 'The Messaging Service does not exist'],
  21703: [400, 'The Messaging Service contains no sender for this channel'],
  21705: [400, 'The Messaging Service is invalid'],
  21910: [400, 'Invalid From and To pair. From and To should be of the same channel'],
  30400: [400, 'Parameters are not valid'],
  30409: [409, 'This message cannot be canceled'],
  35115: [
    400,
    'SendAt time must be between 300 seconds and 35 days (3024000 seconds) in the future, inclusive.',
  ],
  35118: [400, 'MessagingServiceSid is required to schedule a message'],
  60200: [400, 'Invalid parameter'],
  60202: [429, 'Max check attempts reached'],
  60203: [429, 'Max send attempts reached'],
  60205: [403, 'SMS is not supported by landline phone number'],
  60212: [429, 'Too many concurrent requests for phone number'],
  60410: [403, 'Verification delivery attempt blocked'],
  63007: [400, "Twilio could not find a Channel with the specified 'From' address"],
};

/** Texts of the codes that arrive after acceptance, in the message and its callback. */
const outcomes: Record<number, string> = {
  30001: 'Queue overflow',
  30003: 'Unreachable destination handset',
  30004: 'Message blocked',
  30005: 'Unknown destination handset',
  30006: 'Landline or unreachable carrier',
  30007: 'Message filtered',
  30008: 'Unknown error',
  30036: 'Validity Period Expired',
  63003: 'Channel could not find To address',
  63005: 'Channel did not accept given content',
  63013: 'Channel policy violation',
  63016:
    'Failed to send freeform message because you are outside the allowed window. If you are using WhatsApp, please use a Message Template.',
  63018: 'Rate limit exceeded for Channel',
  63021: 'Channel invalid content error',
  63024: 'Invalid message recipient',
  63033: 'Recipient blocked to receive message',
};

/** A request Twilio would refuse: becomes the JSON envelope `{code, message, more_info, status}`. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: number;
  readonly status: number;

  constructor(code: number, message?: string, status?: number) {
    const [usualStatus, usualMessage] = refusals[code] ?? [400, outcomes[code] ?? 'Bad Request'];
    super(message ?? usualMessage);
    this.code = code;
    this.status = status ?? usualStatus;
  }
}

/** The body of an error answer, as the 2010 API and the newer products write it. */
export function envelope(refusal: Refusal): Record<string, unknown> {
  return {
    code: refusal.code,
    message: refusal.message,
    more_info: `https://www.twilio.com/docs/errors/${refusal.code}`,
    status: refusal.status,
  };
}

/** What a code in a message's `error_code` means, for `error_message` and `ChannelStatusMessage`. */
export function meaning(code: number): string {
  return outcomes[code] ?? refusals[code]?.[1] ?? 'Unknown error';
}
