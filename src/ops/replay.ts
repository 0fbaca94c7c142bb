import { replay } from '../converse/replay.ts';
import { OperatorError } from '../errors.ts';
import { maskPhones } from '../log.ts';
import { type Conversation, getConversation } from '../store/conversations.ts';
import type { Database } from '../store/database.ts';
import { deadLetters, pastMessages, pastTurns } from '../store/history.ts';
import { reviveDead } from '../store/inbox.ts';
import { reviveCall } from '../store/outbox.ts';
import { type CommandTools, runCommand } from './command.ts';

const help = `
npm run replay -- CONVERSATION       takes every turn of a conversation again from what was kept of it, prints what was
                                     heard and said, and whether the outcome is what is stored
npm run replay -- --dead             lists what came in or should have gone out and was given up
npm run replay -- --revive ID ...    gives these another life; a worker takes them within seconds

CONVERSATION is a conversation's id. Nothing is sent and nothing is changed by a replay.
`;

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

async function conversationNamed(db: Database, id: string | undefined): Promise<Conversation> {
  const found = id !== undefined && uuid.test(id) ? await getConversation(db, id) : undefined;
  if (!found) throw new OperatorError('Say which conversation: npm run replay -- ID. --help says more.');
  return found;
}

async function replayOne(
  db: Database,
  id: string | undefined,
  { config, say }: CommandTools,
): Promise<boolean> {
  const conversation = await conversationNamed(db, id);
  const { turns, differences } = replay(
    conversation,
    await pastTurns(db, conversation.id),
    await pastMessages(db, conversation.id),
    {
      photo: (file) => `${config.publicUrl}/photos/${file}`,
      sharedSender: config.senders.whatsapp,
      site: config.publicUrl,
    },
  );
  for (const { turn, event, said } of turns) {
    say(`${String(turn).padStart(4)}  ${event}`);
    for (const text of said) say(maskPhones(text).replaceAll(/^/gm, '        '));
  }
  for (const difference of differences) say(`!  ${maskPhones(difference)}`);
  if (differences.length === 0) say(`${turns.length} turns replayed; the outcome is what is stored.`);
  return differences.length === 0;
}

await runCommand({
  help,
  async run(args, tools) {
    const { db } = await tools.store();
    const [first, ...rest] = args;
    if (first === '--dead') {
      const dead = await deadLetters(db, 100);
      for (const { id, direction, kind, error, at } of dead)
        tools.say(`${id}  ${at.toISOString()}  ${direction}  ${kind}  ${maskPhones(error ?? '')}`);
      tools.say(dead.length === 0 ? 'Nothing was given up.' : `${dead.length} given up.`);
      return true;
    }
    if (first !== '--revive') return replayOne(db, first, tools);
    let well = rest.length > 0;
    for (const id of rest) {
      const revived = uuid.test(id) && ((await reviveDead(db, id)) || (await reviveCall(db, id)));
      tools.say(revived ? `${id}: alive again.` : `${id}: there is no such dead row.`);
      well &&= revived;
    }
    return well;
  },
});
