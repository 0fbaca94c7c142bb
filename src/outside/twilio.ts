import twilio from 'twilio';
import type { TwilioConfig } from '../config.ts';
import { type Outcome, ProviderError } from '../errors.ts';
import { CallLog, mapped } from './calls.ts';
import type {
  Channel,
  Charge,
  ContentRequest,
  OutgoingLetter,
  TemplateDesk,
  TemplateRequest,
} from './channel.ts';
import { LeanHttp } from './lean-http.ts';

/** Milliseconds we wait for an answer before we call it unknown. */
const timeout = 10_000;

/** Messages whose charges are read at once; the rest is left for the next time. */
const mostCharges = 100_000;

type SdkError = { status?: number; code?: number | string; message?: string };

/**
 * What a failed call means. A 429 was never processed; so was a connection that was never made. Other 4xx are
 * refusals. A 5xx, a time-out or a cut connection may hide a message that was sent.
 */
function outcomeOf({ status, code }: SdkError): Outcome {
  // 21611: its queue for this number is full, and took nothing.
  if (status === 429 || String(code) === '21611') return 'busy';
  if (status !== undefined && status >= 400 && status < 500) return 'refused';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'UND_ERR_CONNECT_TIMEOUT') return 'busy';
  return 'unknown';
}

/** Maps what the SDK threw. */
export function failure(thrown: unknown): ProviderError {
  const error = (thrown ?? {}) as SdkError;
  return new ProviderError('twilio', outcomeOf(error), error.message ?? 'Twilio did not answer', {
    status: error.status,
    code: error.code === undefined ? undefined : String(error.code),
    cause: thrown,
  });
}

/** The channel over Twilio, by its own SDK. Its calls are noted in `calls`. */
export function twilioChannel(
  config: TwilioConfig,
  calls = new CallLog(),
): Channel & TemplateDesk & { close(): Promise<void> } {
  const http = new LeanHttp(config.apiUrl, timeout);
  const client = twilio(config.accountSid, config.authToken, {
    httpClient: http as unknown as InstanceType<typeof twilio.RequestClient>,
  });
  const call = <T>(what: string, work: () => Promise<T>): Promise<T> =>
    calls.watch('Twilio', what, () => mapped(work, failure));
  return {
    async send(letter: OutgoingLetter) {
      const message = await call('a message', () =>
        client.messages.create({
          from: letter.from,
          to: letter.to,
          statusCallback: letter.statusCallback,
          ...(letter.contentId ? { contentSid: letter.contentId } : { body: letter.body ?? '' }),
          ...(letter.variables ? { contentVariables: JSON.stringify(letter.variables) } : {}),
          ...(letter.mediaUrl ? { mediaUrl: [letter.mediaUrl] } : {}),
          ...(letter.place ? { persistentAction: [onMap(letter.place)] } : {}),
        }),
      );
      // A 2xx without an id is no proof of anything.
      if (!message.sid) throw new ProviderError('twilio', 'unknown', 'Twilio answered without a message id');
      // A Messaging Service says 0 until it has chosen a number.
      const segments = Number(message.numSegments);
      return { id: message.sid, ...(segments > 0 ? { segments } : {}) };
    },
    async createContent(content: ContentRequest) {
      // The SDK's own request class writes camelCase names, which the API ignores; a plain object goes through as it is.
      const made = await call('buttons or a list', () =>
        client.content.v1.contents.create(contentBody(content) as never),
      );
      if (!made.sid) throw new ProviderError('twilio', 'unknown', 'Twilio answered without a content id');
      return made.sid;
    },
    async deleteContent(id) {
      await call('the end of buttons', () => client.content.v1.contents(id).remove());
    },
    async sentSince(from, to, since) {
      const found = await call('what was sent', () =>
        client.messages.list({ from, to, dateSentAfter: since, limit: 200 }),
      );
      return found
        .filter((m) => m.direction.startsWith('outbound'))
        .map((m) => ({ id: m.sid, body: m.body ?? '', at: m.dateCreated ?? since }))
        .sort((a, b) => a.at.getTime() - b.at.getTime());
    },
    async charges(since, until) {
      const found = await call('what messages cost', () =>
        client.messages.list({
          dateSentAfter: since,
          dateSentBefore: until,
          pageSize: 1_000,
          limit: mostCharges,
        }),
      );
      return found.flatMap((m): Charge[] => {
        // A decimal with a minus, as the account's balance sees it; none while it is not known.
        const price = m.price ? Math.abs(Number(m.price)) : Number.NaN;
        if (!m.direction.startsWith('outbound') || !Number.isFinite(price)) return [];
        return [{ id: m.sid, micros: Math.round(price * 1_000_000), currency: m.priceUnit.toUpperCase() }];
      });
    },
    async createTemplate(template) {
      const made = await call('a template', () =>
        client.content.v1.contents.create(templateBody(template) as never),
      );
      if (!made.sid) throw new ProviderError('twilio', 'unknown', 'Twilio answered without a content id');
      return made.sid;
    },
    async submitTemplate(contentId, { name, category }) {
      await call('an approval', () =>
        client.content.v1.contents(contentId).approvalCreate.create({ name, category } as never),
      );
    },
    async approvalOf(contentId) {
      const { whatsapp } = await call('how an approval stands', () =>
        client.content.v1.contents(contentId).approvalFetch().fetch(),
      );
      const { status, rejection_reason: reason, category } = (whatsapp ?? {}) as Record<string, unknown>;
      return {
        status: typeof status === 'string' ? status : 'unsubmitted',
        reason: typeof reason === 'string' ? reason : '',
        category: typeof category === 'string' ? category : '',
      };
    },
    close: () => http.close(),
  };
}

/** A place as `PersistentAction` writes it: `geo:latitude,longitude|label` (Twilio, location messages on WhatsApp). */
function onMap({ latitude, longitude, name }: NonNullable<OutgoingLetter['place']>): string {
  return `geo:${latitude.toFixed(6)},${longitude.toFixed(6)}|${name}`;
}

function contentBody({ name, language, body, listLabel, options }: ContentRequest): object {
  const types =
    listLabel === undefined
      ? {
          'twilio/quick-reply': {
            body,
            actions: options.map((o) => ({ type: 'QUICK_REPLY', title: o.label, id: o.id })),
          },
        }
      : {
          'twilio/list-picker': {
            body,
            button: listLabel,
            items: options.map((o) => ({
              item: o.label,
              id: o.id,
              ...(o.description ? { description: o.description } : {}),
            })),
          },
        };
  return { friendly_name: name, language, types };
}

/**
 * A language as Meta lists it for templates: Hindi has one code there, whatever its letters (Meta, "Supported
 * languages" of message templates).
 */
const listed = (language: string) => language.replace(/-Latn$/, '');

function templateBody({ name, language, body, samples, buttons }: TemplateRequest): object {
  const actions = buttons.map(({ label, id }) => ({ type: 'QUICK_REPLY', title: label, id }));
  const types =
    buttons.length > 0 ? { 'twilio/quick-reply': { body, actions } } : { 'twilio/text': { body } };
  return { friendly_name: name, language: listed(language), variables: samples, types };
}
