/** Letters of the codes by which two chats are joined: without vowels they make no word, and none looks like a digit. */
export const linkLetters = 'BCDFGHJKMNPQRTVWXYZ';
/** How many of them make a code: 47 million, of which a few are good at a time. */
export const linkLength = 6;
