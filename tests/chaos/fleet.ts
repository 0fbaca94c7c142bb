import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { freePort } from '../support/free-port.ts';
import { type Door, openDoor } from './door.ts';

interface Member {
  roles: 'web' | 'worker';
  port: number;
  child: ChildProcess;
  up: boolean;
}

/** Several processes of one Thali, each its own program, behind one door. */
export class Fleet {
  readonly url: string;
  /** Lines of level error and above, of all processes. */
  readonly errors: string[] = [];
  kills = 0;
  /** What processes wrote that ended without being asked to. */
  readonly deaths: string[] = [];
  private readonly door: Door;
  private readonly main: string;
  private readonly environment: Record<string, string>;
  private readonly members: Member[] = [];
  private stopping = false;

  private constructor(door: Door, main: string, environment: Record<string, string>) {
    this.door = door;
    this.main = main;
    this.url = `http://127.0.0.1:${door.port}`;
    this.environment = environment;
  }

  /** Starts one process for each of `roles` and resolves when all are up. */
  static async start(
    main: string,
    doorPort: number,
    roles: readonly ('web' | 'worker')[],
    environment: Record<string, string>,
  ): Promise<Fleet> {
    const fleet = new Fleet(await openDoor(doorPort), main, environment);
    await Promise.all(
      roles.map(async (role) => {
        const port = await freePort();
        await new Promise<void>((up) => fleet.launch(role, port, up));
      }),
    );
    return fleet;
  }

  private launch(roles: Member['roles'], port: number, whenUp: () => void): void {
    const child = spawn(process.execPath, [this.main], {
      env: {
        PATH: process.env.PATH ?? '',
        ...this.environment,
        ROLES: roles,
        PORT: String(port),
        PUBLIC_URL: this.url,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const member: Member = { roles, port, child, up: false };
    this.members.push(member);
    createInterface({ input: child.stdout as NonNullable<typeof child.stdout> }).on('line', (line) => {
      if (/"level":(50|60)/.test(line)) this.errors.push(line);
      if (!line.includes('"Thali is up"')) return;
      member.up = true;
      if (roles === 'web') this.door.behind(port, true);
      whenUp();
    });
    let lastWords = '';
    child.stderr?.on('data', (text: Buffer) => {
      lastWords += text.toString();
    });
    child.on('exit', () => {
      this.door.behind(port, false);
      this.members.splice(this.members.indexOf(member), 1);
      // Whoever dies is started anew, as systemd or Docker would.
      if (this.stopping) return;
      if (!child.killed) this.deaths.push(lastWords);
      this.launch(roles, port, whenUp);
    });
  }

  /** Ends one process with SIGKILL, whichever the number falls on; one that is still starting may be it. */
  kill(number: number): void {
    const member = this.members[number % this.members.length];
    if (!member) return;
    this.kills += 1;
    member.child.kill('SIGKILL');
  }

  /** Stops all processes as an operator would, and gives their exit codes. */
  async stop(): Promise<(number | null)[]> {
    this.stopping = true;
    const codes = await Promise.all(
      [...this.members].map(
        ({ child }) =>
          new Promise<number | null>((done) => {
            child.once('exit', (code) => done(code));
            child.kill('SIGTERM');
          }),
      ),
    );
    await this.door.close();
    return codes;
  }
}
