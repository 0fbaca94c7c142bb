import { fire, plainTurns, send, warmUpTurns } from '../lab/fire.ts';
import { startFloor } from '../lab/floor.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import { channels, type Lab } from '../lab/lab.ts';
import { type Finding, middle } from '../report.ts';
import type { ChannelName } from '../requests.ts';
import { median, percentile } from '../statistics.ts';
import { type Budget, takeRounds } from './rounds.ts';

export interface Turns {
  finding: Finding;
  /** Turns a second of the service over SMS: half of it is the load of the acknowledgement's measurement. */
  perSecond: number;
}

/** The floor and one channel, one right after the other. */
interface Pair {
  floor: number;
  service: number;
  lag: number;
  /** Milliseconds from message to reply, 99th percentile. */
  reply: number;
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

  // Half of it on either channel.
  const warmUp = warmUpTurns(quick) / 2;
  const seconds = quick ? 1 : 2.5;
  const budget: Budget = quick ? { rounds: 2, seconds: 8 } : { rounds: 5, seconds: 80 };
  let count = { floor: 0, service: 0 };
  for (const channel of channels) {
    const lowest = await onFloor(channel, warmUp);
    const { perSecond } = await onService(channel, warmUp);
    count = { floor: Math.ceil(lowest * seconds), service: Math.ceil(perSecond * seconds) };
  }
  const pair = async (channel: ChannelName): Promise<Pair> => {
    const lowest = await onFloor(channel, count.floor);
    const { perSecond, lag, replyTimes } = await onService(channel, count.service);
    return { floor: lowest, service: perSecond, lag, reply: percentile(replyTimes, 99) };
  };
  const { kept, note } = await takeRounds(lab, budget, async () => ({
    sms: await pair('sms'),
    whatsapp: await pair('whatsapp'),
  }));
  await thali.stop();
  await floor.helper.stop();

  const both = kept.flatMap(({ sms, whatsapp }) => [sms, whatsapp]);
  const ratios = (channel: ChannelName) => kept.map((round) => round[channel].service / round[channel].floor);
  const perSecond = (channel: ChannelName) => kept.map((round) => round[channel].service);
  const target = { atLeast: 0.5 };
  return {
    perSecond: median(perSecond('sms')),
    finding: {
      subject: 'turns',
      figures: [
        middle(
          'floor',
          'turns/s',
          both.map((one) => one.floor),
        ),
        middle('service, SMS', 'turns/s', perSecond('sms')),
        middle('service, WhatsApp', 'turns/s', perSecond('whatsapp')),
        { ...middle('SMS to floor', '', ratios('sms')), target },
        { ...middle('WhatsApp to floor', '', ratios('whatsapp')), target },
        middle(
          'last reply after last 200',
          'ms',
          both.map((one) => one.lag),
        ),
        middle(
          'message to reply, p99',
          'ms',
          both.map((one) => one.reply),
        ),
      ],
      notes: [
        'A turn of the service ends when the stub has its reply; one of the floor when it is answered.',
        note,
      ],
    },
  };
}
