/** Paying, deposits, bills, advances and refunds. */
export const paying = {
  // Paying.
  'pay.link': 'Please pay {total} by {until}: {url}',
  'pay.reminder': 'A reminder: {total} is still to pay by {until}, then I must let it go. {url}',
  'pay.waiting': 'I am waiting for your payment.',
  'pay.slow': 'Your payment link is taking a moment. Nothing is lost, it will come.',
  'pay.failed to start':
    'The payment service refused to start, so nothing was charged. Your cart is kept; try again in a while.',
  'pay.checking': 'I am asking the payment service.',
  'pay.already': 'It has been paid already, so it cannot be dropped here. Say "my bookings" to cancel it.',
  'pay.reopened': 'The payment link is void. Your cart is open again.',
  'pay.dropped': 'The payment link is void and nothing was charged. Your cart is kept.',
  'pay.paid':
    'Paid {total}, thank you! {what, select, both {Table for {party} and food at *{restaurant}*, {at}} other {Your order at *{restaurant}*, {at}}}. #{number}. They have it now; I will tell you when they accept.',
  'pay.paid late':
    'Your payment of {total} came late but all is well: *{restaurant}*, {at}, #{number}. They have it now.',
  'pay.part': '{paid} has arrived, {left} is still to pay: {url}',
  'pay.refused': 'That payment did not go through. The same link still works.',
  'pay.expired': 'The payment time is over, so I let it go at {restaurant}. Your cart is kept.',
  'pay.too late':
    'Your payment for {restaurant} came after the time was over and the place is taken. All {refund} goes back to you.',
  'pay.returned': '{refund} was paid for {restaurant} that was not due. It goes back to you.',

  // Deposits.
  'option.pay deposit': 'Pay the deposit',
  'reserve.deposit':
    'A deposit of {deposit} is paid now by link and comes off your bill. Cancel until {until} and you get it back; after that, or if nobody comes, it is kept.',
  'reserve.deposit kept':
    'A deposit of {deposit} is paid now by link and comes off your bill. It is kept if you cancel or nobody comes.',
  'reserve.move deposit':
    'For that {restaurant} asks a deposit of {deposit}, which I cannot take for a booking that stands. It stays as it was; a person can change it.',
  'bill.deposit': 'Deposit {amount}',
  'review.deposit':
    'This covers the {deposit} deposit for your table.{rest, select, none {} other { What food leaves of it comes off your bill there.}} Cancel until {until} and it comes back; after that, or if nobody comes, {deposit} is kept.',
  'review.deposit kept':
    'This covers the {deposit} deposit for your table.{rest, select, none {} other { What food leaves of it comes off your bill there.}} If you cancel or nobody comes, {deposit} is kept.',
  'pay.link deposit':
    'Please pay the deposit of {total} by {until}; the table is kept for you until then: {url}',
  'pay.void': 'The payment link is void and nothing was charged.',
  'pay.failed to start deposit':
    'The payment service refused to start, so nothing was charged. The table is kept a little longer; please try again.',
  'pay.deposit paid':
    'Paid {total}, thank you! Booked: *{restaurant}*, {at}, {party, plural, one {1 person} other {# people}}, {name}. Booking #{number}.',
  'pay.deposit paid late':
    'Your payment of {total} came late but all is well. Booked: *{restaurant}*, {at}, {party, plural, one {1 person} other {# people}}, {name}. Booking #{number}.',
  'pay.deposit paid, asked':
    'Paid {total}, thank you! *{restaurant}* will confirm {at} for {party, plural, one {1 person} other {# people}}; if they cannot, all of it goes back. Request #{number}.',
  'pay.expired deposit':
    'The time to pay the deposit is over, so I let the table at {restaurant} go. Shall I look again?',
  'bookings.deposit': 'Deposit of {deposit} paid; it comes off your bill.',
  'bookings.deposit until':
    'Deposit of {deposit} paid; it comes off your bill. Cancel until {until} and you get it back.',
  'bookings.deposit beside': '{deposit} of it is deposit and comes off your bill there.',
  'bookings.unpaid deposit': '*{restaurant}*, {at}\nThe deposit for your table is not paid yet.',
  'cancel.deposit kept':
    'You paid {paid}. It is too late to get the deposit back: nothing comes back if you cancel now.',
  'cancel.no deposit': 'By the terms the deposit is kept.',
  'ticket.deposit': 'Deposit of {deposit} paid; it comes off the bill.',

  // Bills.
  'option.bill': 'Bill',
  'paper.invoice':
    '*{title, select, tax {Tax invoice} supply {Bill of supply} invoice {Invoice} other {Bill}} {number}*\n{restaurant}, {at}\nTotal {total}{taxed, select, yes {, of which tax {tax}} other {}}\nTo read, print or keep: {url}',
  'paper.credit': '*Credit note {number}*\n{refund} given back\n{url}',
  'paper.not yet':
    'You have paid {paid} to {restaurant}. The bill is written as soon as they accept the order; ask again then.',
  'paper.deposit': 'You have paid a deposit of {paid} to {restaurant}. It comes off the bill you get there.',
  'paper.called off': 'The order at {restaurant} was called off before there was a bill.',
  'paper.none': 'I have no bill for you: nothing has been ordered and paid for yet.',
  'option.yes cancel': 'Yes, cancel',
  'option.keep': 'Keep it',
  'option.wait': 'Keep asking',
  'option.accept': 'Accept',
  'option.later': '15 min later',
  'option.decline': 'Decline',
  'option.take over': 'I will answer',
  'option.give back': 'Done',
  'option.ticket': '{day} {at}, {name}',
  'option.ticket numbered': '#{number} {day} {at}, {name}',
  'option.ticket where': '{day}, {restaurant}',
  'option.tonight': 'Tonight',

  // Money: advance and rest, refunds by hand.
  'option.pay rest': 'Pay the rest',
  'option.send refund': 'Send it',
  'option.no refund': 'Leave it',
  'rest.review': 'You pay {advance} now, and the other {rest} at the restaurant or by link before.',
  'rest.left': '{rest} is left to pay later, at the restaurant or by link.',
  'rest.link': 'Please pay the rest, {total}, by {until}: {url}',
  'rest.coming': 'The link for the other {rest} at {restaurant} is on its way.',
  'rest.again': 'The other {rest} at {restaurant} is paid here: {url}',
  'rest.there': 'The other {rest} is paid at {restaurant}, please.',
  'rest.none': 'Nothing is left to pay.',
  'rest.paid': 'Paid {paid}, thank you! That was for #{number} at *{restaurant}*.',
  'rest.over': 'The link for the rest at {restaurant} is over. You can pay there, or get a new one.',
  'rest.failed to start':
    'The payment service refused to start, so nothing was charged. Pay the rest at the restaurant, or say "pay the rest" in a while.',
  'rest.staff paid': '#{number} {name}: the guest has paid {paid} more by link.',
  'refund.sure':
    'Refund for #{number} {name}, {at}: {what}. {off} comes off the bill, {back} goes back to the guest. Send it?',
  'refund.sure off':
    'Refund for #{number} {name}, {at}: {what}. {off} comes off the bill; it was not paid yet, so nothing goes back. Do it?',
  'refund.sent': '{back} goes back to the guest of #{number}. They know, and I tell you if it fails.',
  'refund.taken off': '{off} is off the bill of #{number}.',
  'refund.left': 'Nothing is refunded.',
  'refund.changed': '#{number} has changed meanwhile. Please say it again.',
  'refund.unknown': 'I know no order #{number}.',
  'refund.not allowed': 'Only the owner or a manager can send money back.',
  'refund.no dish': '#{number} has no such dish. It has: {dishes}. A share works too: "refund {number} 50%".',
  'refund.no dishes': '#{number} has no dishes. Say a share: "refund {number} 50%".',
  'refund.nothing': 'Nothing of that is left to refund for #{number}.',
  'refund.trying': 'I try {back} for #{number} again. You hear of it if it fails.',
  'refund.none failed': 'No refund for #{number} has failed.',
  'refund.given':
    '*{restaurant}* gives you {refund} back for #{number}, the way you paid, usually within 5 to 7 days.',
} as const;
