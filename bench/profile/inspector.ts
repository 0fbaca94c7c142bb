import { WebSocket } from 'undici';

/** One function on one path of calls, as V8's profiler gives it. */
export interface CallNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: number[];
}

/** A profile: which node was on top at each sample, and the microseconds since the sample before. */
export interface Profile {
  nodes: CallNode[];
  samples: number[];
  timeDeltas: number[];
}

/** A connection to the inspector of a process started with `--inspect` (Chrome DevTools Protocol). */
class Inspector {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private asked = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result: unknown };
      if (id !== undefined) this.waiting.get(id)?.(result);
    });
  }

  static open(address: string): Promise<Inspector> {
    const socket = new WebSocket(address);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(new Inspector(socket)));
      socket.addEventListener('error', () => reject(new Error(`There is no inspector at ${address}.`)));
    });
  }

  ask<Result>(method: string, params: object = {}): Promise<Result> {
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve as (result: unknown) => void);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.socket.close();
  }
}

/** Profiles the process behind `address` while `work` runs, a sample every `microseconds`. */
export async function profileWhile(
  address: string,
  microseconds: number,
  work: () => Promise<unknown>,
): Promise<Profile> {
  const inspector = await Inspector.open(address);
  try {
    await inspector.ask('Profiler.enable');
    await inspector.ask('Profiler.setSamplingInterval', { interval: microseconds });
    await inspector.ask('Profiler.start');
    await work();
    const { profile } = await inspector.ask<{ profile: Profile }>('Profiler.stop');
    return profile;
  } finally {
    inspector.close();
  }
}
