import Razorpay from 'razorpay';
import type { RazorpayConfig } from '../config.ts';
import { type Outcome, ProviderError } from '../errors.ts';
import { CallLog, mapped } from './calls.ts';
import type { LinkRequest, LinkState, Payments, RefundState, TransferState } from './payments.ts';

/** Milliseconds we wait for an answer; the SDK itself would wait for ever. */
const timeout = 10_000;

interface Entity {
  id: string;
  reference_id?: string;
  short_url?: string;
  status: string;
  currency?: string;
  receipt?: string | null;
  amount?: number;
  recipient?: string;
  payments?: { payment_id: string; amount: number; status: string }[] | null;
}

/** The SDK's axios, which is the only way to another host, a time-out, and a refund's idempotency header. */
interface Raw {
  defaults: { baseURL: string; timeout: number };
  post(path: string, body: object, options: { headers: Record<string, string> }): Promise<{ data: Entity }>;
}

/**
 * The SDK rejects with plain objects; "no answer" arrives as a TypeError from inside it, and an HTML page as status 502
 * or nothing. Whatever is not a plain refusal may have happened: it is looked up before it is tried again.
 */
function failure(thrown: unknown): ProviderError {
  const error = (thrown ?? {}) as {
    statusCode?: number;
    error?: { code?: string; description?: string };
    response?: { status?: number; data?: { error?: { code?: string; description?: string } } };
  };
  const status = error.statusCode ?? error.response?.status;
  const body = error.error ?? error.response?.data?.error;
  let outcome: Outcome = 'unknown';
  if (status === 429) outcome = 'busy';
  else if (status !== undefined && status >= 400 && status < 500) outcome = 'refused';
  return new ProviderError('razorpay', outcome, body?.description ?? 'Razorpay did not answer', {
    status,
    code: body?.code,
    cause: thrown,
  });
}

function linkOf(entity: Entity): LinkState {
  if (!entity.id || !entity.short_url)
    throw new ProviderError('razorpay', 'unknown', 'Razorpay answered without a link');
  return {
    id: entity.id,
    reference: entity.reference_id ?? '',
    url: entity.short_url,
    state: entity.status as LinkState['state'],
    currency: entity.currency ?? 'INR',
    payments: (entity.payments ?? [])
      .filter((p) => p.status === 'captured')
      .map((p) => ({ id: p.payment_id, amount: p.amount })),
  };
}

function refundOf(entity: Entity): RefundState {
  if (!entity.id) throw new ProviderError('razorpay', 'unknown', 'Razorpay answered without a refund');
  return {
    id: entity.id,
    receipt: entity.receipt ?? null,
    amount: entity.amount ?? 0,
    status: entity.status as RefundState['status'],
  };
}

/** A transfer as a link asks for it; its note tells which payment of ours it belongs to. */
function transferOf({ account, paise, payment }: NonNullable<LinkRequest['transfer']>) {
  return { account, amount: paise, currency: 'INR', notes: { payment } };
}

/** Payments over Razorpay, by its own SDK. Its calls are noted in `calls`. */
export function razorpayPayments(config: RazorpayConfig, calls = new CallLog()): Payments {
  const sdk = new Razorpay({ key_id: config.keyId, key_secret: config.keySecret });
  const raw = (sdk as unknown as { api: { rq: Raw } }).api.rq;
  raw.defaults.timeout = timeout;
  if (config.apiUrl) raw.defaults.baseURL = config.apiUrl;
  const call = <T>(what: string, work: () => Promise<T>): Promise<T> =>
    calls.watch('Razorpay', what, () => mapped(work, failure));
  const links = sdk.paymentLink as unknown as {
    create(body: object): Promise<Entity>;
    all(query: object): Promise<{ payment_links: Entity[] }>;
    fetch(id: string): Promise<Entity>;
    cancel(id: string): Promise<Entity>;
  };
  const payments = sdk.payments as unknown as {
    fetchMultipleRefund(id: string, query: object): Promise<{ items: Entity[] }>;
    fetchTransfer(id: string): Promise<{ items: Entity[] }>;
  };
  return {
    async createLink(link) {
      const body = {
        amount: link.amount,
        currency: link.currency,
        accept_partial: link.firstPart !== undefined,
        ...(link.firstPart === undefined ? {} : { first_min_partial_amount: link.firstPart }),
        ...(link.transfer ? { options: { order: { transfers: [transferOf(link.transfer)] } } } : {}),
        reference_id: link.reference,
        description: link.description,
        expire_by: Math.ceil(link.expiresAt.getTime() / 1_000),
        // We deliver the link ourselves, in the conversation.
        notify: { sms: false, email: false },
        reminder_enable: false,
        callback_url: link.callbackUrl,
        callback_method: 'get',
      };
      return linkOf(await call('a new link', () => links.create(body)));
    },
    async findLink(reference) {
      const found = await call('a link by its reference', () => links.all({ reference_id: reference }));
      // Somebody reports that the filter is not honoured; ours is picked out here whatever comes.
      const ours = found.payment_links.find((link) => link.reference_id === reference);
      return ours && linkOf(ours);
    },
    async fetchLink(linkId) {
      return linkOf(await call('how a link stands', () => links.fetch(linkId)));
    },
    async cancelLink(linkId) {
      return linkOf(await call('a link voided', () => links.cancel(linkId)));
    },
    async refund(request) {
      const { amount, receipt, reverse } = request;
      const body = { amount, speed: 'normal', receipt, ...(reverse ? { reverse_all: true } : {}) };
      // The SDK drops headers it does not know, so this one call goes past it, on the same connection and keys.
      const { data } = await call('a refund', () =>
        raw.post(`/v1/payments/${encodeURIComponent(request.paymentId)}/refund`, body, {
          headers: { 'X-Refund-Idempotency': request.key },
        }),
      );
      return refundOf(data);
    },
    async refundsOf(paymentId) {
      const { items } = await call('refunds of a payment', () =>
        payments.fetchMultipleRefund(paymentId, { count: 100 }),
      );
      return items.map(refundOf);
    },
    async transfersOf(paymentId) {
      const { items } = await call('transfers of a payment', () => payments.fetchTransfer(paymentId));
      return items.map((transfer) => ({
        id: transfer.id,
        account: transfer.recipient ?? '',
        amount: transfer.amount ?? 0,
        status: transfer.status as TransferState['status'],
      }));
    },
  };
}
