import { type CostCategory, type MessagePrice, priceOf } from '../domain/message-prices.ts';
import type { MessagePayload } from '../converse/prepare.ts';
import { segmentsOf } from '../domain/segments.ts';
import type { MessageCost } from '../store/message-costs.ts';
import type { SentMessage } from './message.ts';

const ofTemplates: Readonly<Record<string, CostCategory>> = {
  UTILITY: 'utility',
  MARKETING: 'marketing',
  AUTHENTICATION: 'authentication',
};

/** The line of the ledger for a message that left: segments as the provider counts them, or else as we do. */
export function costOf(payload: unknown, sent: SentMessage, prices: readonly MessagePrice[]): MessageCost {
  const message = payload as MessagePayload;
  const { reply, ...about } = message.about ?? {};
  const channel = message.to.startsWith('whatsapp:') ? 'whatsapp' : 'sms';
  const free = reply ? 'reply' : 'service';
  const category = ofTemplates[sent.category ?? ''] ?? free;
  const segments = channel === 'whatsapp' ? 1 : (sent.segments ?? segmentsOf(message.text, true).count);
  const price = priceOf(prices, { address: message.to, channel, category, segments });
  return { channel, category, segments, ...price, ...about };
}
