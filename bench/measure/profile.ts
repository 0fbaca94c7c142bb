import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fire, plainTurns, send } from '../lab/fire.ts';
import { startFloor } from '../lab/floor.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import { channels, type Lab } from '../lab/lab.ts';
import { countProcessor, type Seconds } from '../lab/processor.ts';
import { timeByArea } from '../profile/areas.ts';
import { type Profile, profileWhile } from '../profile/inspector.ts';
import type { Figure, Finding } from '../report.ts';

/** Microseconds between samples. */
const interval = 250;

const perTurn = (seconds: number, turns: number) => (seconds * 1_000_000) / turns;

function split(name: string, used: Seconds, turns: number): Figure[] {
  return Object.entries(used)
    .filter(([party]) => party !== 'others')
    .map(([party, seconds]) => ({
      name: `${name}: ${party}`,
      value: perTurn(seconds, turns),
      unit: 'us of processor per turn',
    }));
}

/** Where a plain turn's time goes: among the processes, and inside the service. */
export async function measureProfile(lab: Lab, quick: boolean): Promise<Finding> {
  const turns = quick ? 1_000 : 4_000;
  const figures: Figure[] = [];

  const floor = await startFloor(lab);
  await send(lab, [floor.origin], plainTurns('sms', turns));
  await floor.empty();
  const ofFloor = countProcessor({ floor: floor.helper.pid, load: lab.load.pid }, lab.databases.pid);
  await send(lab, [floor.origin], plainTurns('sms', turns));
  figures.push(...split('floor', ofFloor(), turns));
  await floor.helper.stop();

  const thali = await lab.thali('profile', await greetedDatabase(lab), ['--inspect=127.0.0.1:0']);
  await fire(lab, [thali.origin], plainTurns('sms', turns));
  await fire(lab, [thali.origin], plainTurns('whatsapp', turns));
  for (const channel of channels) {
    const since = countProcessor(
      { service: thali.pid, stub: lab.stub.pid, load: lab.load.pid },
      lab.databases.pid,
    );
    await fire(lab, [thali.origin], plainTurns(channel, turns));
    figures.push(...split(channel, since(), turns));
  }
  const notes: string[] = [];
  for (const channel of channels) {
    const profile: Profile = await profileWhile(thali.inspector(), interval, () =>
      fire(lab, [thali.origin], plainTurns(channel, turns)),
    );
    const file = join(tmpdir(), `thali-bench-${channel}.cpuprofile`);
    await writeFile(file, JSON.stringify(profile));
    notes.push(`The ${channel} profile is in ${file}; Chrome's and VS Code's profilers open it.`);
    const areas = [...timeByArea(profile)].filter(([area]) => area !== 'idle').sort((a, b) => b[1] - a[1]);
    for (const [area, microseconds] of areas) {
      figures.push({ name: `${channel}, inside: ${area}`, value: microseconds / turns, unit: 'us per turn' });
    }
  }
  await thali.stop();
  return { subject: 'profile', figures, notes };
}
