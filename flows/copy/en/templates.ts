/**
 * What is said on WhatsApp to somebody who has not written for a day: each is approved by Meta once, word for word. No
 * choices of ICU inside; a value neither begins nor ends a sentence, nor stands beside another one.
 */
export const templates = {
  'template.reminder':
    'A reminder from Thali: your table at {restaurant} is for {at}, party of {party}. Are you coming?',
  'template.reminder answer by':
    'A reminder from Thali: your table at {restaurant} is for {at}, party of {party}. Please answer by {until}, or it goes to others. Are you coming?',
  'template.see you':
    'See you soon at {restaurant}: your table is for {at}, party of {party}. If you are held up, just say so here.',
  'template.table accepted':
    'Good news from Thali: your table at {restaurant} is confirmed for {at}, party of {party}. It is booking #{number}. See you then!',
  'template.order accepted':
    'Good news from Thali: {restaurant} takes your order #{number} and has it ready on {at}. See you then!',
  'template.delayed':
    'A note from Thali: {restaurant} needs a little longer for your #{number}, until {at}. If that is too late you can cancel and get everything back.',
  'template.table declined':
    'A note from Thali: sorry, {restaurant} has no table for you on {at}, party of {party}. What you paid, if anything, goes back to you.',
  'template.order declined':
    'A note from Thali: sorry, {restaurant} cannot make your order for {at}. What you paid, if anything, goes back to you.',
  'template.moved':
    'A note from Thali: {restaurant} has moved your table from {before} to {at}. If that does not suit you, you can cancel it.',
  'template.ready': 'Good news from Thali: your order #{number} at {restaurant} is ready to collect.',
  'template.refund done': 'Good news from Thali: {refund} from {restaurant} is on its way back to you.',
  'template.pay': 'A note from Thali: please pay {total} by {until}. The link is {url} and works until then.',
  'template.table free':
    'Good news from Thali: a table came free at {restaurant} for {at}, party of {party}. It is yours until {until} if you want it.',
  'template.table ready':
    'Good news from Thali: your table at {restaurant} is ready. It is kept for you until {until} today.',
  'template.how was it':
    'Thali here: I hope you liked it at {restaurant}. If anything was not right, say "person" and I get somebody who can help. You agreed to be asked; "no surveys" ends it.',
  'template.booking waits':
    'A booking at {restaurant} waits for your answer: #{number} for {at}, party of {party}. Answer here, and you read all of it.',
  'template.order waits':
    'An order at {restaurant} waits for your answer: #{number} for {at}. Answer here, and you read all of it.',
  'template.person wanted':
    'A guest waits for a person at {restaurant}: it is {name}. Answer here, and you read what they wrote.',
} as const;
