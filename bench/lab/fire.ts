import { setTimeout as pause } from 'node:timers/promises';
import type { Shot } from '../parties/load.ts';
import type { ChannelName, Plan } from '../requests.ts';
import { connections, diners, type Lab } from './lab.ts';
import { until } from './until.ts';

/** A load whose replies have all arrived. */
export interface Volley extends Shot {
  /** Turns a second, from the first message to the last reply. */
  perSecond: number;
  /** Milliseconds from the last answer to the last reply. */
  lag: number;
  /** Milliseconds from message to reply, where every message has one. */
  replyTimes: number[];
}

let volleys = 0;

/** Plain turns: everybody asks for help, again and again. */
export function plainTurns(channel: ChannelName, count: number): Omit<Plan, 'name'> {
  return { channel, diners, count: Math.ceil(count), texts: ['help'] };
}

/**
 * Messages a service is given before it is measured: V8 goes on making its code faster for some ten thousand turns, and
 * a service in use has seen many more.
 */
export const warmUpTurns = (quick: boolean): number => (quick ? 1_000 : 10_000);

/** How the messages are sent: so many at a time, or so many a second. */
export type Way = { connections: number } | { rate: number };

/** Sends a plan to `origins` and hands back what the load saw. Throws when a message was refused. */
export async function send(
  lab: Lab,
  origins: readonly string[],
  plan: Omit<Plan, 'name'>,
  way: Way = { connections },
): Promise<Shot> {
  volleys += 1;
  await lab.load.ask('prepare', { ...plan, name: `volley ${process.pid} ${volleys}` });
  // What preparing left behind is not part of what is measured.
  await pause(100);
  const shot = await ('rate' in way
    ? lab.load.ask('open', { origins, rate: way.rate })
    : lab.load.ask('closed', { origins, connections: way.connections }));
  const refused = Object.entries(shot.refused);
  if (refused.length > 0) {
    const list = refused.map(([status, count]) => `${count} with ${status}`).join(', ');
    throw new Error(`Messages were not accepted: ${list}. The service's log may say why.`);
  }
  return shot;
}

/** Sends a plan to a Thali and waits until the stub has got a reply to each message: then the turns are over. */
export async function fire(
  lab: Lab,
  origins: readonly string[],
  plan: Omit<Plan, 'name'>,
  way?: Way,
): Promise<Volley> {
  await lab.stub.ask('forget', null);
  const shot = await send(lab, origins, plan, way);
  let arrived = 0;
  await until(
    'every message to be replied to',
    60_000,
    async () => {
      arrived = await lab.stub.ask('count', null);
      return arrived >= plan.count;
    },
    10,
  ).catch((error: unknown) => {
    throw new Error(`Of ${plan.count} messages ${arrived} got a reply.`, { cause: error });
  });
  const arrivals = await lab.stub.ask('arrivals', null);
  // Not spread into Math.max: there are more of them than a call takes arguments.
  const last = Object.values(arrivals)
    .flat()
    .reduce((a, b) => Math.max(a, b), 0);
  const replyTimes = Object.entries(shot.departures).flatMap(([address, left]) =>
    left.map((at, index) => (arrivals[address]?.[index] ?? Number.NaN) - at),
  );
  return {
    ...shot,
    perSecond: (plan.count * 1_000) / (Math.max(last, shot.to) - shot.from),
    lag: Math.max(0, last - shot.to),
    replyTimes,
  };
}
