import { momentOf } from '../../../src/domain/time.ts';
import { statement } from '../../../src/store/database.ts';
import { startWorld, type World } from '../world.ts';
import { Cast, offersOf, type Person } from './cast.ts';
import { checkWorld } from './check.ts';
import { type Effort, Efforts } from './effort.ts';
import { parseScript, type Script, type Step } from './parse.ts';
import { heardLines } from './record.ts';
import { reload } from './reload.ts';
import { printed, setUp } from './printers.ts';
import { scannedText } from './scan.ts';
import { payAs, providerDoes } from './providers.ts';
import { numberOf } from '../number-of.ts';

const booksOf = statement(
  'test book',
  `select count(*)::int as count from reservations v join restaurants r on r.id = v.restaurant_id
    where r.slug = $1 and v.status = $2 and v.created_at > now() - interval '1 hour'
      and v.name is distinct from 'Walk-in book'`,
);

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

class Failure extends Error {}

/**
 * Plays a script's acts and writes down what is heard, in place of what it says is heard. For writing a new script or
 * after changing copy; what it writes is then read, line by line, as a diner would.
 */
export async function recordScript(text: string): Promise<string> {
  const script = parseScript(text);
  const world = await startWorld(startOf(script));
  const cast = new Cast(world);
  const lines = text.split('\n');
  const written: string[] = [];
  let from = 0;
  try {
    for (const [index, step] of script.steps.entries()) {
      if (step.do === 'hear' || step.do === 'silence') continue;
      const until =
        script.steps.slice(index + 1).find((s) => s.do !== 'hear' && s.do !== 'silence')?.line ??
        lines.length + 1;
      const own = lines.slice(from, step.line);
      let actor: Person | undefined;
      try {
        actor = await play(world, cast, step, undefined);
      } catch (error) {
        written.push(
          ...own,
          ...heardLines(cast, undefined),
          `# stopped here: ${String(error)}`,
          ...lines.slice(step.line),
        );
        break;
      }
      const comments = lines.slice(step.line, until - 1).filter((l) => l.startsWith('#') || l === '');
      written.push(...own, ...heardLines(cast, actor), ...comments);
      from = until - 1;
    }
    return `${written.join('\n').trimEnd()}\n`;
  } finally {
    await world.close();
  }
}

function startOf(script: Script): { at?: Date } {
  const first = script.steps.find((s) => s.do === 'time');
  const at =
    first?.do === 'time' ? momentOf(first.at.slice(0, 10), first.at.slice(11), 'Asia/Kolkata') : undefined;
  return at ? { at } : {};
}

/** Plays a script against a world of its own, and tells what the diners got for how many messages. A failure names the line and shows what everybody read. */
export async function runScript(script: Script): Promise<Effort[]> {
  const world = await startWorld(startOf(script));
  const cast = new Cast(world);
  const efforts = new Efforts();
  let line = 0;
  try {
    let actor: Person | undefined;
    for (const step of script.steps) {
      line = step.line;
      if (step.do !== 'hear' && step.do !== 'silence') nothingUnread(cast);
      if (step.do === 'sent') {
        const sent = efforts.sent(cast.get(step.who));
        if (sent !== step.count) throw new Failure(`${step.who} has sent ${sent}`);
        continue;
      }
      actor = (await play(world, cast, step, actor)) ?? actor;
      if (actor) await efforts.look(world, actor);
    }
    nothingUnread(cast);
    await checkWorld(world);
    return efforts.made;
  } catch (error) {
    const reason =
      error instanceof Failure ? error.message : error instanceof Error ? error.stack : String(error);
    const errors = world.logged.filter((l) => /"level":(50|60)/.test(l)).join('');
    throw new Error(`Line ${line}: ${reason}\n\n${cast.transcript()}\n\n${errors}`, { cause: error });
  } finally {
    await world.close();
  }
}

function nothingUnread(cast: Cast): void {
  for (const person of cast.people.values()) {
    const [next] = cast.unread(person);
    if (next)
      throw new Failure(
        `before this, Thali wrote to ${person.name} and the script does not say so:\n${next.text}`,
      );
  }
}

async function play(
  world: World,
  cast: Cast,
  step: Step,
  actor: Person | undefined,
): Promise<Person | undefined> {
  switch (step.do) {
    case 'time':
      return undefined;
    case 'diner':
      cast.diner(step.who, step.app, step.country, step.number === 'none');
      return undefined;
    case 'staff':
      await cast.staff(step.who, step.slug, step.rank, step.app);
      return undefined;
    case 'desk':
      await cast.hired(step.who, numberOf.desk);
      return undefined;
    case 'turn':
      return cast.turn(step.who, step.app);
    case 'lose':
      cast.get(step.who).phone.condition(step.what === 'leaves WhatsApp' ? 'no-whatsapp' : 'unreachable');
      return undefined;
    case 'pass':
      await world.pass(step.minutes);
      return actor;
    case 'hear':
      hear(cast, step.who ? cast.get(step.who) : actor, step);
      return undefined;
    case 'silence': {
      const who = step.who ? cast.get(step.who) : actor;
      const [said] = who ? cast.unread(who) : [];
      if (said) throw new Failure(`Thali wrote to ${who?.name}:\n${said.text}`);
      return undefined;
    }
    case 'provider':
      await providerDoes(world, step.what);
      return actor;
    case 'reload':
      await reload(world, step, cast.people.get(step.without ?? '')?.phone.number);
      await world.pass(0);
      return actor;
    case 'ledger': {
      const { captured, refunded } = world.razorpay.ledger();
      if (captured !== step.captured || refunded !== step.refunded) {
        throw new Failure(`captured ${captured}, refunded ${refunded}`);
      }
      return undefined;
    }
    case 'book': {
      const [row] = await world.thali.db.rows<{ count: number }>(booksOf, [step.slug, step.status]);
      if (row?.count !== step.count) throw new Failure(`there are ${row?.count} ${step.status} there`);
      return undefined;
    }
    case 'set up printer':
      await setUp(world, step);
      return undefined;
    case 'printed': {
      const wrong = await printed(world, step);
      if (wrong) throw new Failure(wrong);
      return actor;
    }
    case 'sent':
      return actor;
    default:
      return act(world, cast, step);
  }
}

async function act(world: World, cast: Cast, step: Extract<Step, { who: string }>): Promise<Person> {
  const person = cast.get(step.who);
  const app = cast.app(person);
  const aim = { sender: cast.sender(person) };
  switch (step.do) {
    case 'write':
      for (const text of step.texts)
        app.send(
          text.replace('{code}', () => cast.linkCode(person)),
          aim,
        );
      break;
    case 'scan':
      app.send(`${await scannedText(world, step.slug, step.table)} ${step.adding}`, aim);
      break;
    case 'tap': {
      const all = cast.messages(person).filter((m) => offersOf(m).includes(step.label));
      const message = step.old ? all.at(-2) : all.at(-1);
      if (!message) throw new Failure(`nothing offers "${step.label}"`);
      for (let i = 0; i < step.times; i++) {
        if (message.list) app.pick(step.label, { ...aim, replyTo: message.sid });
        else app.tap(step.label, { ...aim, replyTo: message.sid });
      }
      break;
    }
    case 'place':
      app.shareLocation({ latitude: step.latitude, longitude: step.longitude }, aim);
      break;
    case 'send':
      if (step.what === 'photo') app.sendPhoto(undefined, aim);
      else if (step.what === 'voice note') app.sendVoiceNote(undefined, aim);
      else app.react('👍', aim);
      break;
    case 'pay':
      await payAs(world, step.how);
      break;
    default:
      throw new Failure(`a script cannot do "${step.do}"`);
  }
  await world.quiet();
  return person;
}

function hear(cast: Cast, person: Person | undefined, step: Extract<Step, { do: 'hear' }>): void {
  if (!person) throw new Failure('nobody has done anything yet');
  const [message] = cast.unread(person);
  if (!message) throw new Failure(`Thali wrote nothing more to ${person.name}`);
  person.read += 1;
  const text = squeeze(message.text);
  for (const part of step.parts) {
    if (!text.includes(squeeze(part)))
      throw new Failure(`Thali wrote to ${person.name}, without "${part}":\n${message.text}`);
  }
  const offers = offersOf(message);
  let from = 0;
  for (const option of step.options) {
    const at = offers.indexOf(option, from);
    if (at < 0)
      throw new Failure(`"${option}" is not offered (in this place), but ${JSON.stringify(offers)}`);
    from = at + 1;
  }
}
