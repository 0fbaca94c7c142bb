import type { World } from './world.ts';

/** One server-sent event as it came. */
export interface Came {
  id: string | undefined;
  event: string;
  data: unknown;
}

/** A live stream somebody reads. */
export interface EventStream {
  status: number;
  headers: Headers;
  /** Everything that came. */
  came: Came[];
  /** Topics that came as changed, in their order. */
  topics(): string[];
  /** Whether the server has ended it. */
  ended(): boolean;
  close(): void;
}

function read(block: string): Came | undefined {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const event = field('event');
  return event === undefined
    ? undefined
    : { id: field('id'), event, data: JSON.parse(field('data') ?? 'null') as unknown };
}

/** Reads the events of an answer as they come. `stop`: how to stop listening. */
export function readEvents(
  { status, headers, body }: Response,
  stop: () => void = () => undefined,
): EventStream {
  const came: Came[] = [];
  let ended = false;
  async function follow(): Promise<void> {
    if (!body) return;
    let rest = '';
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      came.push(...blocks.map(read).filter((each) => each !== undefined));
    }
  }
  void follow()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
    });
  return {
    status,
    headers,
    came,
    topics: () =>
      came.filter(({ event }) => event === 'change').map(({ data }) => (data as { topic: string }).topic),
    ended: () => ended,
    close: stop,
  };
}

/** Opens the feed of changes of a restaurant as whoever holds this session; `after`: the id of the last event they had. */
export async function openFeedAs(
  world: Pick<World, 'publicUrl'>,
  token: string,
  restaurantId: string,
  { query = '', after }: { query?: string; after?: string } = {},
): Promise<EventStream> {
  const stopped = new AbortController();
  const response = await fetch(`${world.publicUrl}/api/restaurants/${restaurantId}/changes${query}`, {
    headers: { Cookie: `thali_session=${token}`, ...(after === undefined ? {} : { 'Last-Event-ID': after }) },
    signal: stopped.signal,
  });
  return readEvents(response, () => stopped.abort());
}
