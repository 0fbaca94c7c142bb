import { Refusal } from './errors.ts';
import { limits } from './limits.ts';
import { isWebUrl } from './senders.ts';

/** A request to send, as its parameters say it; null or empty where absent. */
export interface SendRequest {
  to: string;
  from: string;
  serviceSid: string;
  body: string;
  mediaUrls: string[];
  contentSid: string;
  contentVariables: string | null;
  persistentActions: string[];
  statusCallback: string | null;
  smartEncoded: boolean;
  /** Unix milliseconds, for `ScheduleType=fixed`. */
  sendAt: number | null;
}

/** Reads the form of `POST …/Messages.json`. Throws Refusal for values out of range whatever the recipient. */
export function readSendRequest(params: URLSearchParams, now: number): SendRequest {
  const text = (name: string): string => params.get(name)?.trim() ?? '';
  const statusCallback = text('StatusCallback');
  if (statusCallback !== '' && !isWebUrl(statusCallback)) {
    throw new Refusal(21609, `The StatusCallback URL ${statusCallback} is not a valid URL.`);
  }
  checkValidity(text('ValidityPeriod'));
  const request: SendRequest = {
    to: text('To'),
    from: text('From'),
    serviceSid: text('MessagingServiceSid'),
    body: params.get('Body') ?? '',
    mediaUrls: params.getAll('MediaUrl').filter((url) => url !== ''),
    contentSid: text('ContentSid'),
    contentVariables: params.get('ContentVariables'),
    persistentActions: params.getAll('PersistentAction').filter((action) => action !== ''),
    statusCallback: statusCallback === '' ? null : statusCallback,
    smartEncoded: text('SmartEncoded').toLowerCase() === 'true',
    sendAt: null,
  };
  // Twilio also takes a service's id in From.
  if (request.serviceSid === '' && /^MG[0-9a-f]{32}$/i.test(request.from)) {
    request.serviceSid = request.from;
    request.from = '';
  }
  if (text('ScheduleType') === 'fixed' || text('SendAt') !== '')
    request.sendAt = readSendAt(request, text('SendAt'), now);
  return request;
}

function checkValidity(text: string): void {
  if (text === '') return;
  const seconds = Number(text);
  const { least, most } = limits.validityPeriod;
  if (!Number.isInteger(seconds) || seconds < least || seconds > most) {
    throw new Refusal(
      21624,
      `ValidityPeriod must be a whole number of seconds between ${least} and ${most}.`,
    );
  }
}

function readSendAt(request: SendRequest, text: string, now: number): number {
  if (request.serviceSid === '') throw new Refusal(35118);
  const at = Date.parse(text);
  const wait = at - now;
  if (Number.isNaN(at) || wait < limits.sendAt.least || wait > limits.sendAt.most) throw new Refusal(35115);
  return at;
}
