/** The first word, home, what works everywhere, and questions. */
export const start = {
  // First contact, once per person, in front of the first answer.
  'notice.first':
    'Hi, this is Thali, a bot that finds tables and takes orders by text. We keep your number and bookings to do that. Say "help" any time, "person" for a human, "stop" to end. {hindi}',
  'notice.hindi': 'Hindi: say "hindi".',

  // Home and the acts that work everywhere.
  'home.hello': 'What would you like? Try "biryani near Koramangala" or "table for 4 tomorrow at 8".',
  'home.hello name':
    'Hello {name}. What would you like? Try "biryani near Koramangala" or "table for 4 tomorrow at 8".',
  'help.text':
    'You can say: a dish, a place or an area; "table for 2 at 8"; "menu"; "my bookings"; "back"; "start over"; "person" for a human.',
  'miss.sorry': 'Sorry, I did not get that.',
  'miss.choices':
    'I still do not follow. Shall we start over, look at your bookings, or shall I get a person?',
  'stale.notice': 'That was an earlier message. This is where we are:',
  'language.changed': 'English it is.',
  'stop.done': 'Done, you will hear nothing more from us. Say "start" if you change your mind.',
  'start.done': 'Good to have you back.',
  'name.noted': 'Noted, {name}.',
  'thanks.answer': 'You are welcome.',
  'bye.answer': 'Bye, and enjoy!',
  'greeting.answer': 'Hello!',
  'media.voice': 'I cannot listen to voice notes yet. Please type it.',
  'media.picture': 'Thanks, but I cannot read pictures or files. Please type it.',
  'wait.ok':
    'All right, I am asking *{restaurant}* again and will tell you as soon as they answer. If nobody answers in time, I cancel it, and anything you paid goes back.',
  'wait.settled': '*{restaurant}*, {at}: {status}',
  'sender.unknown': 'This number does not take bookings yet. Please text {address} instead.',
  'lost.place': 'Sorry, I lost my place. Your bookings and your cart are safe.',
  'turn.failed':
    'Sorry, something went wrong on our side and I could not finish that. Please try again, or say "person".',

  // Links by which staff get into the web.
  'entry.join':
    '*{restaurant}* would like you on its staff, as {role, select, owner {an owner} manager {a manager} host {a host} other {one of the kitchen}}. Open this within three days to join: {url}',
  'entry.recover':
    'Choose a new password for Thali here, within a day: {url}\nYou did not ask for one? Leave it, and nothing changes.',

  // Questions. What is in a dish is what the menu says.
  'answer.dish': '{item}: {diet}{suits, select, none {} other {, suits {suits}}}.',
  'answer.not always': 'With some choices it is not: {diet}.',
  'answer.price': '{size, select, none {} other {{size}: }}{amount}',
  'answer.contains': 'By the menu it contains {allergens}.',
  'answer.contains none': 'The menu names no allergens for it.',
  'answer.with choices': 'With some choices also {allergens}.',
  'answer.allergy': 'With an allergy, please ask the restaurant as well: say "person".',
  'answer.map': 'Map: {url}',
  'answer.place': '{restaurant}, {address}.',
  'answer.else':
    'That is what I know. For anything else say "person" and I get somebody from the restaurant.',
  'answer.unknown':
    'I cannot answer that. I find places, book tables and take orders. Say "person" for a human.',
} as const;
