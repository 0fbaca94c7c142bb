import type { sayable as english } from '../en/sayable.ts';
import type { Twin } from '../twin.ts';

/** What can be said at the present question, with the names that are on it; what comes that is no text. */
export const sayable: Twin<typeof english> = {
  'help.named': 'Yahan likh sakte hain "{first}"{more, select, yes { ya "{second}"} other {}}.',
  'help.cart': 'Cart ke liye: "one more {dish}", "no {dish}" ya "check out".',
  'help.expects':
    'Mujhe chahiye {expects, select, party {kitne log: "4", ya "4 kal 8 baje"} day {din: "kal" ya "shanivar"} time {time: "8 baje"} name {naam, jaise "Meera"} note {aapki baat, jaise "bina pyaaz"} quantity {number, jaise "2"} confirm {"haan", "nahi", ya jo badalna ho} tip {amount, jaise "50", ya "no tip"} other {iska jawab}}.',
  'help.anywhere': 'Kabhi bhi: "meri booking", "wapas", "phir se shuru", ya insaan ke liye "person".',
  'media.other':
    '{of, select, video {Thanks, par main video nahi dekh sakta. Please likhkar bhejein.} contact {Thanks, par main contact nahi khol sakta. Please naam likhein.} sticker {Badhiya!} file {Thanks, par main file nahi khol sakta. Menu ho to dish ka naam likhein.} other {Thanks, par main photo nahi padh sakta. Menu ho to dish ka naam likhein.}}',
};
