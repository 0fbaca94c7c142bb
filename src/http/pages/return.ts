import { html, page } from './html.ts';

/** What a diner sees after Razorpay's page: what is certain, and the way back to the conversation. */
export function returnPage(status: string, chatUrl: string): string {
  const [title, text] =
    status === 'paid'
      ? [
          'Thank you',
          'Your payment is on its way to us. You will get a message in the conversation as soon as it has arrived.',
        ]
      : status === 'partially_paid'
        ? ['Thank you', 'A part has been paid. The same link takes the rest.']
        : [
            'Payment',
            'We cannot tell from here what became of the payment. The conversation will say, or you can ask there.',
          ];
  return page(
    title,
    html`<main class="narrow">
<h1>${title}</h1>
<p>${text}</p>
<p><a class="button" href="${chatUrl}">Back to the conversation</a></p>
</main>`,
  );
}
