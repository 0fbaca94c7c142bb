/** A guest's own data: what is kept of them, what they may be written to about, and to be gone. */
export const care = {
  'consent.on':
    'Noted: I may write to you about {category, select, offers {offers and coupons} events {special evenings} surveys {how you liked it} other {offers, events and how you liked it}}, never before 9 am or after 9 pm. Say "{category, select, offers {no offers} events {no events} surveys {no surveys} other {no promotions}}" and it ends.',
  'consent.off':
    'Noted: nothing more about {category, select, offers {offers and coupons} events {special evenings} surveys {how you liked it} other {offers, events or surveys}}. Of your own bookings and orders I still tell you.',
  'privacy.text':
    'What I keep: your number, name, language and what you eat, to answer you; bookings, orders and payments, to carry them out; bills, because tax law asks for them; and our messages. Restaurants see your name, what you have with them and the last digits of your number. Nothing is sold.',
  'privacy.more':
    'All of it, to read, take along or change: {url}\nOr say "delete me", "no promotions", or "stop".',
  'erase.goes':
    'If I delete you, your name, numbers and notes go, with all our messages, and it cannot be undone.',
  'erase.stays':
    'Bills stay, as tax law asks, and what restaurants served, without your name. Money on its way back to you still arrives.',
  'erase.sure': 'Shall I delete you?',
  'erase.bye':
    'Done: within a minute I have forgotten you. Write any time, and we meet for the first time. Bye!',
  'erase.kept': 'All right, everything stays.',
  'erase.running': 'I cannot delete you while somebody counts on you. Finish or cancel this first:',
  'erase.running row': '{kind, select, booking {Table} other {Order}} at {restaurant}, {at}',
  'erase.works':
    'You work at {places}, so I cannot delete you. Ask the owner to take you off the staff, and say it again.',
  'link.code':
    'From your other app or phone write "link {code}" within {minutes} minutes. Then both chats are one, with the same bookings and the same cart.',
  'link.whatsapp': 'To go on in WhatsApp, tap this and send it: {url}',
  'link.sms': 'By SMS it goes to {number}.',
  'link.sure':
    'Shall I join this chat with the one {channel, select, whatsapp {on WhatsApp} other {by SMS}} whose number ends in {digits}? Whoever has either sees the bookings and the cart of both, so only if both are yours.',
  'link.done': 'Joined: your bookings and your cart are the same in both chats.',
  'link.kept': 'All right, they stay apart.',
  'link.unknown': 'That code is not good any more. Say "link chats" in the other chat for a new one.',
  'link.not possible': 'I cannot join these two: people of a restaurant write from both.',
  'link.told':
    'This chat is joined with one {channel, select, whatsapp {on WhatsApp} other {by SMS}} whose number ends in {digits}. If that was not you, take it off here: {url}',
  'who.ask':
    'It has been a while, and numbers change hands. Is this still the number you booked with? What name was it under?',
  'who.not that': 'I have nothing under that name. Try once more, or tell me that you are new here.',
  'who.welcome': 'Good to hear from you again.',
  'who.fresh':
    'Then we start afresh: nothing of whoever had this number before is shown to you, and they are not written to here any more. What can I do for you?',
  'resume.cart':
    'You were choosing at *{restaurant}*: {count, plural, one {1 dish} other {# dishes}}, {items}. Go on?',
  'resume.menu': 'You were choosing at *{restaurant}*. Go on?',
  'resume.table':
    'You were {what, select, moved {changing your table} other {booking a table}} at *{restaurant}*{party, plural, =0 {} one {, 1 person} other {, # people}}{known, select, yes {, {at}} other {}}. Go on?',
  'resume.kept':
    'Your cart at *{restaurant}* is still here: {count, plural, one {1 dish} other {# dishes}}, {items}.',
  'undo.out': 'Taken back: {dishes}.',
  'undo.in': 'Back in your cart: {dishes}.',
  'undo.changed': 'As it was before: {dishes}.',
  'undo.lost': 'Sorry, I can no longer get {dishes} for you as it was.',
  'undo.same': 'That is taken back already.',
  'undo.answer':
    'Taken back: {what, select, name {the name} note {the note} table {{party, plural, =0 {} one {1 person} other {# people}}{known, select, both {, {at}} yes {{at}} other {}}} other {what you said last}}.',
  'undo.placed':
    'That is booked or ordered already, so I cannot simply take it back. Say "cancel my booking" or "cancel my order", and I tell you first what it means.',
  'survey.ask':
    'I hope you liked it at *{restaurant}*. If anything was not right, say "person" and I get somebody who can help.',
  'survey.no more': 'You agreed to be asked; "no surveys" ends it.',
  'block.done':
    '#{number} {name}: blocked. By message they get no table and no food here any more, and are not told. "unblock guest {number}" lets them in again. What they have booked stands until you end it.',
  'block.undone': '#{number} {name}: welcome here again.',
  'block.unknown': 'I know no guest by #{number}.',
  'staff.diner stopped':
    '{name} said stop: nothing reaches them any more. You are back with your bookings and orders.',
  'loop.suspected':
    'Something automatic seems to answer me for {name}: the same again and again. To that I am quiet for an hour; whatever else they write I answer.',
  'person.told':
    'The restaurant was told at {at}. What you write now goes to them. Say "back" to return to me.',
  'miss.again': 'I did not get that either.',
  'again.hint':
    '{why, select, hello {Hello again.} other {Still the same answer.}} {options, select, yes {Choose below, or say} other {Say}} what you want in other words; "help" tells what I understand.',
  'again.polite': 'Any time.',
  'again.person':
    'I keep saying the same, and that helps nobody. "person" fetches somebody, "back" begins anew.',
  'care.too many':
    'That is a lot of messages at once. For a minute I read no more of them; then please write again.',
  'option.look again': 'Look again',
  'option.go on': 'Continue',
  'option.new here': 'I am new here',
  'option.link': 'Yes, join them',
  'option.no link': 'No',
  'option.delete me': 'Yes, delete me',
  'option.keep me': 'No, keep me',
} as const;
