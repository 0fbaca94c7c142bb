import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Log } from '../../log.ts';
import { isObject } from './content-rules.ts';
import type { Content } from './content-store.ts';
import type { Message } from './message.ts';
import { type Condition, conditions } from './phones.ts';
import type { World } from './world.ts';

const version = 1;
/** The newest messages kept over a restart; the file stays small enough to write while one types. */
const messagesKept = 2000;

interface SavedThread {
  sender: string;
  shownAs: string;
  sids: string[];
  unread: string[];
  lastInboundAt: number | null;
  optedOut: boolean;
}

interface SavedPhone {
  number: string;
  profileName: string;
  conditions: Condition[];
  blocked: string[];
  threads: SavedThread[];
}

interface Saved {
  version: typeof version;
  messages: Message[];
  contents: Content[];
  phones: SavedPhone[];
}

/** Reads the file into the world. A missing file is a fresh start; an unreadable one too, and the log says so. */
export function loadState(world: World, file: string, log: Log): void {
  const saved = read(file, log);
  if (saved === null) return;
  for (const content of saved.contents) world.contents.add(content);
  for (const message of saved.messages) world.messages.add(message);
  for (const { number, profileName, conditions: given, blocked, threads } of saved.phones) {
    const phone = world.phones.get(number);
    phone.profileName = profileName;
    phone.conditions = new Set(given.filter((condition) => conditions.includes(condition)));
    phone.blocked = new Set(blocked);
    for (const thread of threads) Object.assign(world.phones.thread(phone, thread.sender), thread);
  }
}

function read(file: string, log: Log): Saved | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const usable =
      isObject(value) &&
      value['version'] === version &&
      [value['messages'], value['contents'], value['phones']].every(Array.isArray);
    if (!usable) throw new SyntaxError('it was written by another version');
    return value as unknown as Saved;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    log.warn({ err: error, file }, 'The local Twilio cannot read its saved threads and starts empty.');
    return null;
  }
}

function snapshot(world: World): Saved {
  const { messages } = world.messages.older({}, Number.MAX_SAFE_INTEGER, messagesKept);
  const kept = new Set(messages.map((message) => message.sid));
  return {
    version,
    messages: messages.toReversed(),
    contents: world.contents.all(),
    phones: world.phones.all().map((phone) => ({
      number: phone.number,
      profileName: phone.profileName,
      conditions: [...phone.conditions],
      blocked: [...phone.blocked],
      threads: [...phone.threads.values()].map(
        ({ sender, shownAs, sids, unread, lastInboundAt, optedOut }) => ({
          sender,
          shownAs,
          sids: sids.filter((sid) => kept.has(sid)),
          unread: unread.filter((sid) => kept.has(sid)),
          lastInboundAt,
          optedOut,
        }),
      ),
    })),
  };
}

/** Writes the world to the file a little after changes, whole or not at all. */
export interface Saver {
  changed(): void;
  /** Writes what is still unwritten. */
  close(): Promise<void>;
}

/** See `Saver`; waits `delayMs` after the first of several changes. */
export function createSaver(world: () => World, file: string, log: Log, delayMs = 500): Saver {
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  async function write(): Promise<void> {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, JSON.stringify(snapshot(world())));
      await rename(`${file}.new`, file);
    } catch (error) {
      log.error(
        { err: error, file },
        'The local Twilio cannot save its threads; they will be lost at the next restart.',
      );
    }
  }

  function due(): void {
    timer = undefined;
    writing = writing.then(write);
  }

  return {
    changed() {
      timer ??= setTimeout(due, delayMs);
    },
    async close() {
      if (timer !== undefined) {
        clearTimeout(timer);
        due();
      }
      await writing;
    },
  };
}
