import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fire, plainTurns, send } from '../lab/fire.ts';
import { startFloor } from '../lab/floor.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import { channels, type Lab } from '../lab/lab.ts';
import { countProcessor, type Seconds } from '../lab/processor.ts';
import type { Service } from '../lab/service.ts';
import { shareByArea } from '../profile/areas.ts';
import { type Profile, profileWhile } from '../profile/inspector.ts';
import type { Figure, Finding } from '../report.ts';
import type { ChannelName } from '../requests.ts';

/** Microseconds between samples. */
const interval = 250;

const unit = 'us of processor per turn';
const perTurn = (seconds: number, turns: number) => (seconds * 1_000_000) / turns;

function split(name: string, used: Seconds, turns: number): Figure[] {
  const ours = Object.entries(used).filter(([party]) => party !== 'others');
  const whole = ours.reduce((sum, [, seconds]) => sum + seconds, 0);
  return [...ours, ['all together', whole] as const].map(([party, seconds]) => ({
    name: `${name}: ${party}`,
    value: perTurn(seconds, turns),
    unit,
  }));
}

async function splitFloor(lab: Lab, turns: number): Promise<Figure[]> {
  const floor = await startFloor(lab);
  await send(lab, [floor.origin], plainTurns('sms', turns));
  await floor.empty();
  const since = countProcessor({ floor: floor.helper.pid, load: lab.load.pid }, lab.databases.pid);
  await send(lab, [floor.origin], plainTurns('sms', turns));
  const used = since();
  await floor.helper.stop();
  return split('floor', used, turns);
}

async function splitService(
  lab: Lab,
  thali: Service,
  channel: ChannelName,
  turns: number,
): Promise<Figure[]> {
  const pids = { service: thali.pid, stub: lab.stub.pid, load: lab.load.pid };
  const since = countProcessor(pids, lab.databases.pid);
  await fire(lab, [thali.origin], plainTurns(channel, turns));
  return split(channel, since(), turns);
}

/** The ratio once more, by processor time: it moves less than turns per second when others use the machine. */
function floorTo(channel: ChannelName, figures: readonly Figure[]): Figure {
  const whole = (name: string) => figures.find((one) => one.name === `${name}: all together`)?.value ?? 0;
  return { name: `floor to ${channel}, by processor time`, value: whole('floor') / whole(channel), unit: '' };
}

/** The service's own processor time, shared out among its areas as often as each was found at work. */
async function inside(lab: Lab, thali: Service, channel: ChannelName, turns: number): Promise<Figure[]> {
  const since = countProcessor({ service: thali.pid }, lab.databases.pid);
  const profile: Profile = await profileWhile(thali.inspector(), interval, () =>
    fire(lab, [thali.origin], plainTurns(channel, turns)),
  );
  const whole = perTurn(since().service ?? 0, turns);
  await writeFile(profileFile(channel), JSON.stringify(profile));
  return [...shareByArea(profile)]
    .sort(([, one], [, other]) => other - one)
    .map(([area, share]) => ({ name: `${channel}, service: ${area}`, value: whole * share, unit }));
}

const profileFile = (channel: ChannelName) => join(tmpdir(), `thali-bench-${channel}.cpuprofile`);

/** Where a plain turn's time goes: among the processes, and inside the service. */
export async function measureProfile(lab: Lab, quick: boolean): Promise<Finding> {
  const turns = quick ? 300 : 3_000;
  const figures = await splitFloor(lab, turns);
  const thali = await lab.thali('profile', await greetedDatabase(lab), ['--inspect=127.0.0.1:0']);
  for (const channel of channels) await fire(lab, [thali.origin], plainTurns(channel, turns));
  for (const channel of channels) figures.push(...(await splitService(lab, thali, channel, turns)));
  figures.push(...channels.map((channel) => floorTo(channel, figures)));
  for (const channel of channels) figures.push(...(await inside(lab, thali, channel, turns)));
  await thali.stop();
  const files = channels.map(profileFile).join(' and ');
  return {
    subject: 'profile',
    figures,
    notes: [`The profiles are in ${files}; the profilers of Chrome and VS Code open them.`],
  };
}
