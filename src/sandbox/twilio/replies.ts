import { acceptMessage } from './accept.ts';
import { Refusal } from './errors.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import { isWebUrl } from './senders.ts';
import { MalformedTwiml, type TwimlMessage, readTwiml } from './twiml.ts';
import type { WebhookAnswer } from './webhook-transport.ts';
import type { World } from './world.ts';

/** What a refusal of the API is called when TwiML caused it: recipient, sender, body. */
const asTwiml: Record<number, number> = { 21211: 14101, 21212: 14102, 21617: 14103, 21619: 14103 };

/** Does what our application's answer to an incoming message asks for: sends its TwiML messages, or logs why not. */
export function obeyAnswer(world: World, incoming: Message, answer: WebhookAnswer): void {
  const log = (code: number, message: string): void => {
    world.recorder.debugger.push({
      at: world.clock.now().toISOString(),
      code,
      message,
      messageSid: incoming.sid,
      url: answer.url,
    });
  };
  if (answer.body.trim() === '') return;
  const type = answer.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!['text/xml', 'application/xml', 'text/html', 'text/plain'].includes(type)) {
    log(12300, `Invalid Content-Type: ${type === '' ? 'none' : type}`);
    return;
  }
  const replies = readReplies(type, answer.body, log);
  for (const reply of replies.slice(0, limits.repliesToOne)) send(world, incoming, reply, log);
  if (replies.length > limits.repliesToOne) log(14109, 'TwiML Reply message limit exceeded');
}

/** Plain text is sent as it is; everything else must be TwiML. */
function readReplies(
  type: string,
  body: string,
  log: (code: number, message: string) => void,
): TwimlMessage[] {
  if (type === 'text/plain')
    return [{ body: body.trim(), media: [], to: null, from: null, statusCallback: null }];
  try {
    return readTwiml(body.trim());
  } catch (error) {
    if (!(error instanceof MalformedTwiml)) throw error;
    log(12100, `Document parse failure: ${error.message}`);
    return [];
  }
}

function send(
  world: World,
  incoming: Message,
  reply: TwimlMessage,
  log: (code: number, message: string) => void,
): void {
  const to = reply.to ?? incoming.from ?? '';
  const from = reply.from ?? incoming.to;
  if (tooMany(world, `${from} ${to}`)) {
    log(14107, 'Message filtered: more than 15 replies between two numbers in 30 seconds');
    return;
  }
  const statusCallback =
    reply.statusCallback !== null && isWebUrl(reply.statusCallback) ? reply.statusCallback : null;
  try {
    const request = {
      to,
      from,
      serviceSid: '',
      body: reply.body,
      mediaUrls: reply.media,
      contentSid: '',
      contentVariables: null,
      persistentActions: [],
      statusCallback,
      smartEncoded: false,
      sendAt: null,
    };
    void world.deliveries.start(acceptMessage(world, request, 'outbound-reply'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log(asTwiml[error.code] ?? error.code, error.message);
  }
}

function tooMany(world: World, pair: string): boolean {
  const now = world.now();
  const times = (world.recentReplies.get(pair) ?? []).filter((time) => now - time < limits.replies.windowMs);
  const full = times.length >= limits.replies.most;
  if (!full) times.push(now);
  world.recentReplies.set(pair, times);
  return full;
}
