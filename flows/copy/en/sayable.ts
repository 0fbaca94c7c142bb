/** What can be said at the present question, with the names that are on it; what comes that is no text. */
export const sayable = {
  'help.named': 'Here you can say "{first}"{more, select, yes { or "{second}"} other {}}.',
  'help.cart': 'For the cart: "one more {dish}", "no {dish}" or "check out".',
  'help.expects':
    'I am waiting for {expects, select, party {how many of you: "4", or "4 tomorrow 8pm"} day {a day: "tomorrow" or "Saturday"} time {a time: "8pm" or "half past eight"} name {a name, such as "Meera"} note {a wish, such as "no onions"} quantity {a number, such as "2"} confirm {a "yes", a "no", or what shall be different} tip {an amount, such as "50", or "no tip"} other {an answer to this}}.',
  'help.anywhere': 'At any time: "my bookings", "back", "start over", or "person" for a human.',
  'media.other':
    '{of, select, video {Thanks, but I cannot watch videos. Please type it.} contact {Thanks, but I cannot open contacts. Please type the name.} sticker {Nice one!} file {Thanks, but I cannot open files. If it is a menu, type the dish you want.} other {Thanks, but I cannot read pictures. If it is a menu, type the dish you want.}}',
} as const;
