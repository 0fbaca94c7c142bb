import { fire, plainTurns, send } from '../lab/fire.ts';
import { startFloor } from '../lab/floor.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import { channels, type Lab } from '../lab/lab.ts';
import { countProcessor } from '../lab/processor.ts';
import { type Finding, middle } from '../report.ts';
import type { ChannelName } from '../requests.ts';
import { median, percentile } from '../statistics.ts';

export interface Turns {
  finding: Finding;
  /** Turns a second of the service over SMS: half of it is the load of the acknowledgement's measurement. */
  perSecond: number;
}

/** Floor, SMS, floor, WhatsApp, and again: what disturbs one of them disturbs the next about as much. */
export async function measureTurns(lab: Lab, quick: boolean): Promise<Turns> {
  const floor = await startFloor(lab);
  const thali = await lab.thali('turns', await greetedDatabase(lab));
  const onFloor = async (channel: ChannelName, count: number) => {
    const shot = await send(lab, [floor.origin], plainTurns(channel, count));
    await floor.empty();
    return (count * 1_000) / (shot.to - shot.from);
  };
  const onService = (channel: ChannelName, count: number) =>
    fire(lab, [thali.origin], plainTurns(channel, count));

  const [warmUp, seconds, rounds] = quick ? [1_000, 1, 2] : [3_000, 2.5, 5];
  let count = { floor: 0, service: 0 };
  for (const channel of channels) {
    const lowest = await onFloor(channel, warmUp);
    const { perSecond } = await onService(channel, warmUp);
    count = { floor: Math.ceil(lowest * seconds), service: Math.ceil(perSecond * seconds) };
  }

  const runs = {
    floor: [] as number[],
    sms: { perSecond: [] as number[], ratio: [] as number[] },
    whatsapp: { perSecond: [] as number[], ratio: [] as number[] },
    lag: [] as number[],
    reply: [] as number[],
  };
  const parties = { floor: floor.helper, service: thali, stub: lab.stub, load: lab.load };
  const pids = Object.fromEntries(Object.entries(parties).map(([name, { pid }]) => [name, pid]));
  const since = countProcessor(pids, lab.databases.pid);
  const began = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const channel of channels) {
      const lowest = await onFloor(channel, count.floor);
      const { perSecond, lag, replyTimes } = await onService(channel, count.service);
      runs.floor.push(lowest);
      runs[channel].perSecond.push(perSecond);
      runs[channel].ratio.push(perSecond / lowest);
      runs.lag.push(lag);
      runs.reply.push(percentile(replyTimes, 99));
    }
  }
  const others = (since().others ?? 0) / ((performance.now() - began) / 1_000);
  await thali.stop();
  await floor.helper.stop();

  const target = { atLeast: 0.5 };
  return {
    perSecond: median(runs.sms.perSecond),
    finding: {
      subject: 'turns',
      figures: [
        middle('floor', 'turns/s', runs.floor),
        middle('service, SMS', 'turns/s', runs.sms.perSecond),
        middle('service, WhatsApp', 'turns/s', runs.whatsapp.perSecond),
        { ...middle('SMS to floor', '', runs.sms.ratio), target },
        { ...middle('WhatsApp to floor', '', runs.whatsapp.ratio), target },
        middle('last reply after last 200', 'ms', runs.lag),
        middle('message to reply, p99', 'ms', runs.reply),
        { name: 'used by others meanwhile', value: others, unit: 'cores' },
      ],
      notes: ['A turn of the service ends when its reply has left; one of the floor when it is answered.'],
    },
  };
}
