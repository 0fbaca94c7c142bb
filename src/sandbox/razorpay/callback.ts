import { createHmac } from 'node:crypto';
import type { LinkRecord, PaymentRecord } from './records.ts';

/** `razorpay_signature`: hex HMAC-SHA256 with the key secret over link, reference, status and payment. */
function signCallback(parts: [string, string, string, string], keySecret: string): string {
  return createHmac('sha256', keySecret).update(parts.join('|')).digest('hex');
}

/** Where the payer is sent after a payment, with the signed parameters (payments/payment-links/apis). */
export function callbackUrl(link: LinkRecord, payment: PaymentRecord, keySecret: string): string | null {
  if (link.callback_url === null) return null;
  const url = new URL(link.callback_url);
  url.searchParams.append('razorpay_payment_id', payment.id);
  url.searchParams.append('razorpay_payment_link_id', link.id);
  url.searchParams.append('razorpay_payment_link_reference_id', link.reference_id);
  url.searchParams.append('razorpay_payment_link_status', link.status);
  const signature = signCallback([link.id, link.reference_id, link.status, payment.id], keySecret);
  url.searchParams.append('razorpay_signature', signature);
  return url.href;
}
