import type { Topic } from '../../src/contract/changes.ts';

/** How the live stream is: while it is cut, what is shown may be old. */
export type Line = 'opening' | 'open' | 'cut';

/** Somebody on this page who wants to know. */
export interface Listener {
  topics: readonly Topic[];
  changed: () => void;
  moved: (line: Line) => void;
}

/** Milliseconds without a sign of life (one comes every 15 s) after which the line is dead, though nobody said so. */
const silence = 40_000;
/** Milliseconds until the stream is opened anew where the browser has given up. */
const openAgainAfter = 4_000;

interface Stream {
  line: Line;
  listeners: Set<Listener>;
  close: () => void;
}

/** One stream for each restaurant and tab, whoever listens: a browser has few connections to one host. */
const streams = new Map<string, Stream>();

function openStream(restaurantId: string): Stream {
  let source: EventSource | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const stream: Stream = { line: 'opening', listeners: new Set(), close };

  function set(line: Line): void {
    if (stream.line === line) return;
    stream.line = line;
    for (const { moved } of stream.listeners) moved(line);
  }
  const readAll = () => {
    for (const { changed } of stream.listeners) changed();
  };
  function cut(): void {
    clearTimeout(watchdog);
    set('cut');
  }
  function reopen(): void {
    cut();
    source?.close();
    open();
  }
  /** Something came: the line is alive, and whatever was missed while it was not is read again. */
  function alive(): void {
    const wasCut = stream.line === 'cut';
    clearTimeout(watchdog);
    watchdog = setTimeout(reopen, silence);
    set('open');
    if (wasCut) readAll();
  }
  function open(): void {
    clearTimeout(again);
    const opened = new EventSource(`/api/restaurants/${restaurantId}/changes`);
    source = opened;
    opened.addEventListener('beat', alive);
    opened.addEventListener('change', (event: MessageEvent<string>) => {
      const { topic } = JSON.parse(event.data) as { topic: Topic };
      alive();
      for (const { topics, changed } of stream.listeners) if (topics.includes(topic)) changed();
    });
    opened.addEventListener('error', () => {
      cut();
      if (opened.readyState !== EventSource.CLOSED) return;
      // Refused, as after a sign-out, or by a proxy: reading asks whoever sits here to sign in again.
      readAll();
      clearTimeout(again);
      again = setTimeout(open, openAgainAfter);
    });
  }
  function close(): void {
    clearTimeout(watchdog);
    clearTimeout(again);
    source?.close();
    removeEventListener('offline', cut);
    removeEventListener('online', reopen);
  }
  addEventListener('offline', cut);
  addEventListener('online', reopen);
  open();
  return stream;
}

/** Listens to what changes at a restaurant; gives how to stop. The stream closes with its last listener. */
export function listen(restaurantId: string, listener: Listener): () => void {
  const stream = streams.get(restaurantId) ?? openStream(restaurantId);
  streams.set(restaurantId, stream);
  stream.listeners.add(listener);
  listener.moved(stream.line);
  return () => {
    stream.listeners.delete(listener);
    if (stream.listeners.size > 0) return;
    stream.close();
    if (streams.get(restaurantId) === stream) streams.delete(restaurantId);
  };
}
