import twilio from 'twilio';
import type { TwilioConfig } from '../config.ts';
import { ProviderError } from '../errors.ts';
import { CallLog, mapped } from './calls.ts';
import { LeanHttp } from './lean-http.ts';
import { failure } from './twilio.ts';

/** One-time codes: sent to a number and checked by the provider, who alone knows them. */
export interface Verify {
  /**
   * Sends a code; gives the provider's id of the verification. While one runs for the number, its code is sent again.
   * Throws a `ProviderError`; `refused` when the number can have none.
   */
  send(phone: string, channel: 'sms' | 'whatsapp'): Promise<string>;
  /** Whether this is the code of that verification. Throws a `ProviderError` when nobody can tell. */
  check(verification: string, code: string): Promise<boolean>;
  /** Ends a verification: its code is good for nothing, and the next one sent is another. */
  cancel(verification: string): Promise<void>;
  close(): Promise<void>;
}

/** Twilio's status for a verification that is over: approved, cancelled or expired. */
const over = 404;
/** Twilio's error for one that was checked too often. */
const triedTooOften = '60202';

/** Codes by Twilio Verify, over its own SDK. Its calls are noted in `calls`; a wrong code is an answer, no failure. */
export function twilioVerify(config: TwilioConfig, calls = new CallLog()): Verify {
  const http = new LeanHttp(config.apiUrl, 10_000);
  const client = twilio(config.accountSid, config.authToken, {
    httpClient: http as unknown as InstanceType<typeof twilio.RequestClient>,
  });
  const service = () => {
    if (!config.verifyServiceSid) {
      throw new ProviderError(
        'twilio',
        'refused',
        'TWILIO_VERIFY_SERVICE_SID is not set; no codes can be sent.',
      );
    }
    return client.verify.v2.services(config.verifyServiceSid);
  };
  return {
    async send(phone, channel) {
      const { verifications } = service();
      const create = () => verifications.create({ to: phone, channel });
      return (await calls.watch('Twilio', 'a code', () => mapped(create, failure))).sid;
    },
    async check(verification, code) {
      const { verificationChecks } = service();
      return calls.watch('Twilio', 'a code checked', async () => {
        try {
          const { status } = await verificationChecks.create({ verificationSid: verification, code });
          return status === 'approved';
        } catch (error) {
          const failed = failure(error);
          if (failed.status === over || failed.code === triedTooOften) return false;
          throw failed;
        }
      });
    },
    async cancel(verification) {
      const one = service().verifications(verification);
      return calls.watch('Twilio', 'a code ended', async () => {
        try {
          await one.update({ status: 'canceled' });
        } catch (error) {
          const failed = failure(error);
          if (failed.status !== over) throw failed;
        }
      });
    },
    close: () => http.close(),
  };
}
