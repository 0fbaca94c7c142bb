import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { freePort } from './support/free-port.ts';
import { until } from './support/until.ts';

const project = resolve(import.meta.dirname, '..');

/** Thali as its operator starts it: one command, nothing configured but where it may lie and listen. */
class Program {
  output = '';
  readonly child: ChildProcess;
  private code: number | null | undefined;
  private readonly exit: Promise<number | null>;

  constructor(environment: Record<string, string>) {
    this.child = spawn(process.execPath, [inject('program')], {
      cwd: project,
      env: { PATH: process.env.PATH ?? '', ...environment },
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text: Buffer) => void (this.output += text.toString()));
    this.exit = new Promise((resolve) => {
      this.child.on('exit', (code) => resolve((this.code = code)));
    });
    onTestFinished(() => void this.child.kill('SIGKILL'));
  }

  async ready(): Promise<void> {
    await until(
      'Thali is ready',
      () => this.output.includes('Thali is ready.') || this.code !== undefined,
      60,
    );
    expect(this.output).toContain('Thali is ready.');
  }

  /** Its exit code, once there is one: before it finds a port taken it has made a database. */
  ended(): Promise<number | null> {
    return this.exit;
  }
}

async function environment(): Promise<
  Record<string, string> & { PORT: string; SANDBOX_RAZORPAY_PORT: string }
> {
  const folder = await mkdtemp(join(tmpdir(), 'thali-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return {
    DATA_DIR: folder,
    PORT: String(await freePort()),
    SANDBOX_TWILIO_PORT: String(await freePort()),
    SANDBOX_RAZORPAY_PORT: String(await freePort()),
  };
}

const asha = '+919812803001';

async function write(url: string, text: string): Promise<void> {
  const response = await fetch(`${url}/sandbox/phones/${encodeURIComponent(asha)}/whatsapp/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  expect(response.status).toBeLessThan(300);
}

/** Writes, and resolves once something came back. */
async function converse(url: string, text: string): Promise<void> {
  const before = (await received(url)).length;
  await write(url, text);
  await until(`an answer to "${text}"`, async () => (await received(url)).length > before, 15);
}

async function received(url: string): Promise<string[]> {
  const sender = encodeURIComponent('whatsapp:+14155550100');
  const response = await fetch(
    `${url}/sandbox/phones/${encodeURIComponent(asha)}/threads/${sender}/messages`,
  );
  const { messages } = (await response.json()) as { messages: { direction: string; text: string }[] };
  return messages.filter((m) => m.direction === 'received').map((m) => m.text);
}

test('it starts with nothing, answers, stops on Ctrl-C, survives a kill, and keeps what was said', {
  timeout: 180_000,
}, async () => {
  const where = await environment();
  const url = `http://localhost:${where.PORT}`;
  const first = new Program(where);
  await first.ready();
  for (const address of [`${url}/phones`, `${url}/staff`, `http://127.0.0.1:${where.SANDBOX_RAZORPAY_PORT}`])
    expect(first.output.replaceAll('localhost:', '127.0.0.1:')).toContain(
      address.replace('localhost:', '127.0.0.1:'),
    );
  await converse(url, 'hi');
  first.child.kill('SIGINT');
  expect(await first.ended()).toBe(0);

  const second = new Program(where);
  await second.ready();
  await converse(url, 'help');
  second.child.kill('SIGKILL');
  await second.ended();

  const third = new Program(where);
  await third.ready();
  await converse(url, 'my bookings');
  expect((await received(url))[0]).toContain('this is Thali, a bot');
  third.child.kill('SIGTERM');
  expect(await third.ended()).toBe(0);
});

test.each(['PORT', 'SANDBOX_TWILIO_PORT', 'SANDBOX_RAZORPAY_PORT'] as const)(
  'when the port of %s is taken a sentence says so, and nothing is left running',
  { timeout: 60_000 },
  async (variable) => {
    const where = await environment();
    const server = createServer();
    const port = Number((where as Record<string, string>)[variable]);
    await new Promise<void>((up) => server.listen(port, () => up()));
    onTestFinished(() => new Promise<void>((down) => server.close(() => down())));
    const program = new Program(where);
    expect(await program.ended()).toBe(1);
    const said = program.output.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
    expect(said).toEqual([expect.stringMatching(new RegExp(`Port ${port} is in use.*\\b${variable}\\b`))]);
  },
);
