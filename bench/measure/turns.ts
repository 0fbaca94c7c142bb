import { type Helper, startHelper } from '../lab/helper.ts';
import { fire, send } from '../lab/fire.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import { channels, diners, type Lab } from '../lab/lab.ts';
import { countProcessor } from '../lab/processor.ts';
import type { FloorDuties } from '../parties/floor.ts';
import type { Finding } from '../report.ts';
import type { ChannelName } from '../requests.ts';
import { median, percentile } from '../statistics.ts';

export interface Turns {
  finding: Finding;
  /** Turns a second of the service over SMS: half of it is the load of the acknowledgement's measurement. */
  perSecond: number;
}

async function startFloor(lab: Lab): Promise<{ origin: string; url: string; floor: Helper<FloorDuties> }> {
  const url = await greetedDatabase(lab);
  const floor = startHelper<FloorDuties>('floor');
  lab.onClose(floor.stop);
  return { url, floor, origin: `http://127.0.0.1:${await floor.ask('listen', url)}` };
}

/** Floor, SMS, WhatsApp, and again: what disturbs one of them disturbs the others about as much. */
export async function measureTurns(lab: Lab, quick: boolean): Promise<Turns> {
  const { origin: floorOrigin, url: floorUrl, floor } = await startFloor(lab);
  const thali = await lab.thali('turns', await greetedDatabase(lab));
  const plan = (channel: ChannelName, count: number) => ({ channel, diners, count, texts: ['help'] });
  const [floorCount, count, rounds] = quick ? [1_500, 1_000, 2] : [6_000, 4_000, 5];

  const onFloor = async (channel: ChannelName, messages: number) => {
    const shot = await send(lab, [floorOrigin], plan(channel, messages));
    // What the floor never sends would pile up in its outbox and slow it down.
    await lab.databases.run(floorUrl, 'truncate inbox, outbox');
    return (messages * 1_000) / (shot.to - shot.from);
  };
  for (const channel of channels) {
    await onFloor(channel, floorCount / 2);
    await fire(lab, [thali.origin], plan(channel, floorCount / 2));
  }

  const floors: number[] = [];
  const services: Record<ChannelName, number[]> = { sms: [], whatsapp: [] };
  const ratios: Record<ChannelName, number[]> = { sms: [], whatsapp: [] };
  const lags: number[] = [];
  const replies: number[] = [];
  const since = countProcessor(
    { floor: floor.pid, service: thali.pid, stub: lab.stub.pid, load: lab.load.pid },
    lab.databases.pid,
  );
  const began = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const channel of channels) {
      const lowest = await onFloor(channel, floorCount);
      const volley = await fire(lab, [thali.origin], plan(channel, count));
      floors.push(lowest);
      services[channel].push(volley.perSecond);
      ratios[channel].push(volley.perSecond / lowest);
      lags.push(volley.lag);
      replies.push(percentile(volley.replyTimes, 99));
    }
  }
  const others = (since().others ?? 0) / ((performance.now() - began) / 1_000);
  await thali.stop();
  await floor.stop();
  const perSecond = median(services.sms);
  return {
    perSecond,
    finding: {
      subject: 'turns',
      figures: [
        { name: 'floor', value: median(floors), unit: 'turns/s', runs: floors },
        { name: 'service, SMS', value: perSecond, unit: 'turns/s', runs: services.sms },
        { name: 'service, WhatsApp', value: median(services.whatsapp), unit: 'turns/s', runs: services.whatsapp },
        { name: 'SMS to floor', value: median(ratios.sms), unit: '', target: { atLeast: 0.5 }, runs: ratios.sms },
        {
          name: 'WhatsApp to floor',
          value: median(ratios.whatsapp),
          unit: '',
          target: { atLeast: 0.5 },
          runs: ratios.whatsapp,
        },
        { name: 'last reply after last 200', value: median(lags), unit: 'ms', runs: lags },
        { name: 'message to reply, p99', value: median(replies), unit: 'ms', runs: replies },
        { name: 'processors used by others', value: others, unit: 'cores' },
      ],
      notes: ['A turn of the service ends when its reply has left; one of the floor when it is answered.'],
    },
  };
}
