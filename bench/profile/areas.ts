import type { CallNode, Profile } from './inspector.ts';

/** Where a function belongs: the first line whose pattern its file and name match. */
const areas: readonly [area: string, pattern: RegExp][] = [
  ['signature', /node_modules\/(twilio\/lib\/webhooks|scmp)\//],
  [
    'body and form',
    /node_modules\/(raw-body|bytes|iconv-lite)\/|src\/http\/body\.|hooks\/twilio\.js (formOf|letterOf|one|nameIn)/,
  ],
  ['Postgres client', /node_modules\/(pg|pg-[a-z]+|postgres-[a-z]+|split2)\//],
  ['store (SQL calls)', /src\/store\//],
  ['Twilio SDK', /node_modules\/(twilio|dayjs|qs|scmp|jsonwebtoken)\/|src\/outside\/twilio\.|src\/send\//],
  ['undici and lean-http', /node_modules\/undici\/|src\/outside\/lean-http\./],
  ['outbox', /src\/outbox\//],
  ['understanding', /src\/understand\/|converse\/hearing\.|flows\/hear\./],
  ['XState and flows', /node_modules\/xstate\/|converse\/turn\.|\/flows\//],
  [
    'compose and Intl',
    /node_modules\/(intl-|@formatjs)|converse\/(compose|words)\.|src\/domain\/(text|message|money)\./,
  ],
  ['turn and engine', /src\/(converse|inbox|acts)\//],
  ['queue', /node_modules\/(bullmq|ioredis|msgpackr|cron-parser)\/|src\/work\//],
  [
    'Koa and router',
    /node_modules\/(koa|@koa|koa-[a-z]+|accepts|content-[a-z]+|type-is|mime-[a-z]+|negotiator|statuses|http-errors|on-finished|ee-first|path-to-regexp|delegates|cookies|fresh|vary|parseurl)\/|src\/http\//,
  ],
  ['log', /node_modules\/(pino|sonic-boom|thread-stream)\/|src\/log\./],
];

/** Where Node's own functions belong when none of ours or a package's called them. */
const ofNode: readonly [area: string, pattern: RegExp][] = [
  ['Node HTTP server', /^node:(_http|internal\/http)/],
  ['Node sockets and streams', /^node:(net|internal\/stream|internal\/streams|stream|tls|dns)/],
  [
    'Node timers and promises',
    /^node:(internal\/timers|timers|internal\/process|internal\/async|async_hooks|events)/,
  ],
];

const idle = 'idle';

/** What V8 names when no function is on top. */
const special = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(program)', 'native code outside JavaScript'],
  ['(idle)', idle],
]);

function areaOf({ callFrame }: CallNode, caller: string | undefined): string | undefined {
  const { url, functionName } = callFrame;
  const given = special.get(functionName);
  if (given) return given;
  const place = `${url} ${functionName}`;
  const known = areas.find(([, pattern]) => pattern.test(place))?.[0];
  if (known) return known;
  // What Node does is done for whoever called it; on its own it is the server's or the sockets'.
  if (caller && !ofNode.some(([area]) => area === caller)) return caller;
  return ofNode.find(([, pattern]) => pattern.test(place))?.[0] ?? caller;
}

/**
 * The share of its busy time a process spent in each area. A sample belongs to the function on top, or to the nearest
 * caller that has an area. Shares, not microseconds: the profiler's clock runs on while others have the processor.
 */
export function shareByArea({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const areaById = new Map<number, string>();
  const walk = (node: CallNode, caller: string | undefined) => {
    const area = areaOf(node, caller);
    areaById.set(node.id, area ?? 'other');
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) walk(child, area);
    }
  };
  const top = nodes[0];
  if (top) walk(top, undefined);
  const sums = new Map<string, number>();
  let busy = 0;
  samples.forEach((id, index) => {
    const area = areaById.get(id) ?? 'other';
    if (area === idle) return;
    // The time until the next sample was spent where this one was taken.
    const time = Math.max(0, timeDeltas[index + 1] ?? 0);
    sums.set(area, (sums.get(area) ?? 0) + time);
    busy += time;
  });
  return new Map([...sums].map(([area, time]) => [area, time / busy]));
}
