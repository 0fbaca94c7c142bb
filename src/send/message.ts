import { hash } from 'node:crypto';
import type { MessagePayload } from '../converse/prepare.ts';
import { ProviderError } from '../errors.ts';
import type { Clock } from '../clock.ts';
import type { Channel } from '../outside/channel.ts';
import { dropContent, findContent, keepContent } from '../store/contents.ts';
import type { Database } from '../store/database.ts';
import { holdMessage } from '../store/held.ts';
import { standingOf } from '../store/templates.ts';
import { knownProviderIds, type OutboxRow } from '../store/outbox.ts';

/** What sending a message needs. */
export interface MessageTools {
  db: Database;
  channel: Channel;
  clock: Clock;
  /** Where Twilio reports on the message with our id, so that a report is understood even before the answer is. */
  statusUrl(outboxId: string): string;
  /** Content ids known to this process by what they say, so that a menu everybody sees costs no look-up. */
  contents: Map<string, string>;
}

/** Content ids a process remembers; about a megabyte. */
const mostContents = 5_000;

/** Clocks of two companies differ; a look-up starts a little before the message was written. */
const skew = 120_000;

/** What the provider keeps as the message's text. */
const shownBody = (message: MessagePayload) => message.body ?? message.text;

/** A message that left. */
export interface SentMessage {
  id: string;
  /** As the provider counts them; absent: it has not said. */
  segments?: number;
  /** It went as a template, of this category in Meta's words. */
  category?: string;
}

/** Sends a message over its channel. One that may have been sent already is looked for first. */
export async function sendMessage(tools: MessageTools, row: OutboxRow): Promise<SentMessage> {
  const message = row.payload as MessagePayload;
  if (row.uncertain) {
    const found = await lookFor(tools, message, row);
    if (found) return found;
  }
  const letter = { from: message.from, to: message.to, statusCallback: tools.statusUrl(row.id) };
  const template = await templateIfClosed(tools, message, row);
  if (template) {
    const { category, ...content } = template;
    const sent = await tools.channel.send({ ...letter, ...content });
    if (message.template?.whole) await holdMessage(tools.db, row.id, tools.clock.now());
    return { ...sent, category };
  }
  for (let attempt = 1; message.options && attempt <= 2; attempt++) {
    const key = hashOf(message);
    const contentId = await contentFor(tools, message, key);
    if (!contentId) break;
    try {
      return await tools.channel.send({ ...letter, contentId });
    } catch (error) {
      // 20404 and 21654 to 21656: the resource is gone or was never valid. It is made anew, once.
      if (!(error instanceof ProviderError) || !/^(20404|2165[4-6])$/.test(error.code ?? '')) throw error;
      tools.contents.delete(key);
      await dropContent(tools.db, key);
    }
  }
  // Without buttons the text twin says the same, with numbers.
  return tools.channel.send({
    ...letter,
    body: message.text,
    ...(message.media ? { mediaUrl: message.media } : {}),
    ...(message.place ? { place: message.place } : {}),
  });
}

/** How long after a person's last message WhatsApp takes anything; a minute less, as clocks differ. */
const windowMs = 24 * 3_600_000 - 60_000;

/**
 * The template to send instead, where WhatsApp's window is closed; undefined where it is open or the message has none.
 * One that is not approved would come to nothing, so the message is refused with Twilio's own code for that.
 */
async function templateIfClosed(
  { db, clock }: MessageTools,
  { template }: MessagePayload,
  { conversationId }: OutboxRow,
): Promise<{ contentId: string; variables: Record<string, string>; category: string } | undefined> {
  if (!template || !conversationId) return undefined;
  const { lastInboundAt, contentId, status, category } = await standingOf(db, conversationId, template);
  if (lastInboundAt && clock.now().getTime() - lastInboundAt.getTime() < windowMs) return undefined;
  if (contentId && status === 'approved')
    return { contentId, variables: template.variables, category: category ?? 'UTILITY' };
  throw new ProviderError(
    'twilio',
    'refused',
    `The window is closed and ${template.key} is ${status ?? 'not registered'}.`,
    {
      code: '63016',
    },
  );
}

/** The oldest message with the same text between the same two that no other row of ours accounts for. */
async function lookFor(
  { db, channel }: MessageTools,
  message: MessagePayload,
  row: OutboxRow,
): Promise<SentMessage | undefined> {
  const recent = await channel.sentSince(message.from, message.to, new Date(row.createdAt.getTime() - skew));
  const texts = [shownBody(message), message.text, message.template?.text];
  const same = recent.filter((sent) => texts.includes(sent.body));
  const known = await knownProviderIds(
    db,
    same.map((sent) => sent.id),
    row.id,
  );
  const found = same.find((sent) => !known.has(sent.id));
  return found && { id: found.id };
}

function hashOf({ body, options, listLabel }: MessagePayload): string {
  return hash('sha256', JSON.stringify([body, listLabel, options]), 'hex');
}

/** A resource too many costs nothing; the message must not wait for its end. */
function leaveIt(error: unknown): void {
  if (!(error instanceof ProviderError)) throw error;
}

/** The Content resource for a message, made once; undefined when the provider refuses to make it. */
async function contentFor(
  { db, channel, contents }: MessageTools,
  message: MessagePayload,
  key: string,
): Promise<string | undefined> {
  const known = contents.get(key) ?? (await findContent(db, key));
  let sid = known;
  if (sid === undefined) {
    try {
      const made = await channel.createContent({
        name: `thali-${key.slice(0, 16)}`,
        language: /[\u0900-\u097f]/.test(message.text) ? 'hi' : 'en',
        body: message.body ?? message.text,
        ...(message.listLabel ? { listLabel: message.listLabel } : {}),
        options: message.options ?? [],
      });
      sid = await keepContent(db, key, made);
      // Another process made the same in this moment, and its own is kept.
      if (sid !== made) await channel.deleteContent(made).catch(leaveIt);
    } catch (error) {
      // Buttons are a comfort; the numbered text says the same. A provider that is merely busy is asked again later.
      if (error instanceof ProviderError && error.outcome === 'refused') return undefined;
      throw error;
    }
  }
  if (contents.size >= mostContents) contents.clear();
  contents.set(key, sid);
  return sid;
}
