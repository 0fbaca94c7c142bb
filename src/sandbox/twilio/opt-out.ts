import { acceptMessage } from './accept.ts';
import type { Message } from './message.ts';
import { threadsCovered } from './opted-out.ts';
import type { Phone } from './phones.ts';
import type { Sender } from './senders.ts';
import type { World } from './world.ts';

/** Words that unsubscribe, as the whole message. CANCEL and END are among them. Source: Twilio's opt-out keywords. */
const stopWords = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']);
const startWords = new Set(['START', 'YES', 'UNSTOP']);
const helpWords = new Set(['HELP', 'INFO']);

const answers = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
} as const;

/** What Twilio's keyword handling makes of a text; null when it is an ordinary message. */
function keywordIn(text: string): 'STOP' | 'START' | 'HELP' | null {
  const word = text.trim().toUpperCase();
  if (stopWords.has(word)) return 'STOP';
  if (startWords.has(word)) return 'START';
  return helpWords.has(word) ? 'HELP' : null;
}

/**
 * Applies opt-out keywords to an incoming message: SMS always, WhatsApp only under Advanced Opt-Out. Twilio answers
 * by itself when something changed (and to HELP); the message goes to the webhook all the same. Returns the keyword
 * for `OptOutType`.
 */
export function applyKeyword(
  world: World,
  phone: Phone,
  sender: Sender,
  message: Message,
): 'STOP' | 'START' | 'HELP' | null {
  if (message.channel !== 'sms' && sender.advancedOptOut !== true) return null;
  const keyword = keywordIn(message.body);
  if (keyword === null) return null;
  const threads = threadsCovered(world, phone, sender.address);
  const wasOut = threads.some((thread) => thread.optedOut);
  // The farewell must still pass; the block begins after it.
  for (const thread of threads) thread.optedOut = false;
  const changes = keyword === 'HELP' || (keyword === 'STOP') !== wasOut;
  if (changes) answerByTwilio(world, message, answers[keyword]);
  const isOut = keyword === 'HELP' ? wasOut : keyword === 'STOP';
  for (const thread of threads) thread.optedOut = isOut;
  return keyword;
}

function answerByTwilio(world: World, incoming: Message, body: string): void {
  const request = {
    to: incoming.from ?? '',
    from: incoming.to,
    serviceSid: '',
    body,
    mediaUrls: [],
    contentSid: '',
    contentVariables: null,
    persistentActions: [],
    statusCallback: null,
    smartEncoded: false,
    sendAt: null,
  };
  const answer = acceptMessage(world, request, 'outbound-reply', 'twilio');
  void world.deliveries.start(answer);
}
