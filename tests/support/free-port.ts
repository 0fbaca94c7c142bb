import { createServer } from 'node:net';

// Below the range from which the system takes ports by itself, and apart for each test process of this machine.
let next = 10_000 + ((process.pid * 211) % 22_000);

/** Ports that browsers never open, of those in question here (Fetch standard, "bad port"). */
const refused = new Set([10_080]);

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/** A port nobody listens on, and that is given to nobody else in this run. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next++;
    if (!refused.has(port) && (await isFree(port))) return port;
  }
}
