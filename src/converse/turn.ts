import { type AnyActorRef, type AnyMachineSnapshot, type AnyStateMachine, initialTransition } from 'xstate';
import type { Asks } from '../../flows/asks.ts';
import type { DinerContext, Facts } from '../../flows/diner/context.ts';
import { dinerMachine } from '../../flows/diner/diner.ts';
import { tookBackAnswer } from '../../flows/diner/prompts/undo.ts';
import { goesOnWith } from '../../flows/diner/resuming.ts';
import { before, type Done, lastStep, pastAfter, placeOf, type Stood } from '../../flows/diner/undo.ts';
import type { DinerEvent, StaffEvent } from '../../flows/events.ts';
import type { Say } from '../../flows/say.ts';
import { staffMachine } from '../../flows/staff/staff.ts';
import type { SaidConsent } from '../domain/consent.ts';
import type { Loop } from '../domain/loop.ts';
import type { Language } from '../domain/meaning.ts';
import type { Offered } from './compose.ts';
import type { Leaning } from './tongue.ts';
import { pureTransition } from './pure-transition.ts';

export type FlowName = 'diner' | 'staff';
export type FlowEvent = DinerEvent | StaffEvent;

/** A conversation's state as it is stored. */
export interface Snapshot {
  flow: FlowName;
  /** Version of the flow that wrote it. */
  version: number;
  /** How many turns it has seen. */
  turn: number;
  value: unknown;
  context: Record<string, unknown>;
  offered?: Offered<FlowEvent> | undefined;
  /** When it was stored, epoch milliseconds. */
  at?: number;
  /** Whether a machine may be at the other end. */
  loop?: Loop;
  /** A language they have begun to write beside the one they are answered in. */
  leaning?: Leaning;
}

/** What one step of a machine wants: asks to be answered before the turn can end, and tells. */
export interface Step {
  asks: { id: string; name: keyof Asks; input: unknown }[];
  says: Say<FlowEvent>[];
  remember: { name?: string; language?: Language };
  /** What they agree to be written to about, and what no longer. */
  agreed: SaidConsent[];
  /** True: write to them again; false: never again; undefined: as it was. */
  subscribe?: boolean;
}

const flows: Record<FlowName, { machine: AnyStateMachine; version: number }> = {
  diner: { machine: dinerMachine, version: 1 },
  staff: { machine: staffMachine, version: 1 },
};

// A machine that goes on asking is a defect; the turn fails instead of going round for ever.
const mostSteps = 60;

/**
 * One turn of a conversation, pure: it is given an event and answers, and gives asks, tells and the next state as data.
 * Nothing is started, so nothing runs on when the turn is over.
 */
export class Turn {
  readonly flow: FlowName;
  readonly says: Say<FlowEvent>[] = [];
  readonly remember: { name?: string; language?: Language } = {};
  readonly agreed: SaidConsent[] = [];
  subscribe: boolean | undefined;
  private readonly before: Stood;
  private readonly done: Done = {};
  private undoing = false;
  private snapshot: AnyMachineSnapshot;
  private steps = 0;
  private open: Step['asks'] = [];
  /** The stored state could not be read; the conversation began anew. */
  readonly lost: boolean;

  constructor(flow: FlowName, stored: unknown, facts: Facts) {
    this.flow = flow;
    const restored = restore(flow, stored, facts);
    this.lost = stored !== null && restored === undefined;
    // What a fresh machine says on entry is not wanted: somebody has just said something, and is answered.
    this.snapshot = restored ?? initialTransition(flows[flow].machine, facts)[0];
    if (this.snapshot.status === 'error') throw this.snapshot.error;
    this.before = this.stood;
  }

  /** What the conversation knows before the event; what was last asked and which restaurant is in focus. */
  get context(): Record<string, unknown> {
    return this.snapshot.context as Record<string, unknown>;
  }

  private get stood(): Stood {
    return { value: this.snapshot.value, context: this.context as unknown as DinerContext };
  }

  /** The outermost state it stands in. */
  get stands(): string {
    return outermost(this.snapshot.value);
  }

  /** The asks still to be answered. */
  get asks(): Step['asks'] {
    return this.open;
  }

  /** Lets something happen; what is said to the card that follows a silence may be for the state behind it. */
  send(event: FlowEvent): void {
    const { paused } = this.context as Partial<DinerContext>;
    const meant = this.stands === 'resuming' && paused ? goesOnWith(event as DinerEvent, paused) : undefined;
    if (paused && meant) this.goBack(paused.stood, { prompt: paused.prompt }, meant);
    else if (event.type === 'undo') this.undo();
    else this.advance(event);
  }

  /** Takes back what was said last; where that is nothing, it is a step back. */
  private undo(): void {
    const { stood } = this;
    const step = lastStep(stood);
    this.undoing = true;
    if (step?.what === 'table') {
      this.says.push(tookBackAnswer(stood.context, step, placeOf(stood.value).state));
      this.goBack(step.stood, before(step, stood.context), { type: 'go on' });
    } else this.advance({ type: step || this.stands === 'person' ? 'undo' : 'back' });
  }

  /** Stands again where it stood, to hear `event` there; where that is no more, the conversation begins anew. */
  private goBack(value: unknown, changes: Partial<DinerContext>, event: DinerEvent): void {
    const { paused: _, ...before } = this.context as unknown as DinerContext;
    const { facts, ...context } = { ...before, ...changes };
    const { version } = flows[this.flow];
    const there = restore(this.flow, { flow: this.flow, version, value, context }, facts);
    if (!there) return this.advance({ type: 'restart' });
    this.snapshot = there;
    this.send(event);
  }

  /** Answers the first open ask. */
  answer(output: unknown): void {
    const asked = this.open.shift();
    if (!asked) throw new Error('There is nothing to answer.');
    this.note(asked.name, output);
    this.advance({ type: `xstate.done.actor.${asked.id}`, output, actorId: asked.id });
  }

  /** Notes of an answer what it means for what can be taken back later. */
  private note(name: keyof Asks, output: unknown): void {
    const { was, ok, kind } = (output ?? {}) as { was?: Done['was']; ok?: boolean; kind?: string };
    if (name === 'line' || name === 'edit') this.done.was ??= was;
    if (name === 'checkout' && (kind === 'placed' || kind === 'link coming')) this.done.placed = true;
    if ((name === 'confirm' || name === 'move') && ok) this.done.placed = true;
    if (name === 'abandonPayment') this.done.placed = false;
  }

  private advance(event: { type: string; output?: unknown; actorId?: string }): void {
    this.steps += 1;
    if (this.steps > mostSteps)
      throw new Error(`The ${this.flow} flow asked more than ${mostSteps} times in one turn.`);
    const [next, actions] = pureTransition(flows[this.flow].machine, this.snapshot, event);
    if (next.status === 'error') throw next.error;
    this.snapshot = next;
    for (const action of actions as unknown as { type: string; params: Record<string, unknown> }[]) {
      const { params } = action;
      switch (action.type) {
        case 'say':
          this.says.push(params as unknown as Say<FlowEvent>);
          break;
        case 'remember':
          Object.assign(this.remember, params);
          break;
        case 'agree':
          this.agreed.push(params as unknown as SaidConsent);
          break;
        case 'subscribe':
          this.subscribe = params.on === true;
          break;
        case 'xstate.spawnChild':
          this.open.push({ id: String(params.id), name: params.src as keyof Asks, input: params.input });
          break;
        case 'xstate.stopChild': {
          // An ask whose state was left before it was answered is no longer wanted.
          const { id } = params as unknown as AnyActorRef;
          this.open = this.open.filter((asked) => asked.id !== id);
          break;
        }
        default:
          throw new Error(`The ${this.flow} flow wants "${action.type}", which nobody knows how to do.`);
      }
    }
  }

  /** The state to be stored. Throws when an ask is still open: a turn ends with every question answered. */
  store(turn: number, offered: Offered<FlowEvent> | undefined): Snapshot {
    if (this.open.length > 0)
      throw new Error(`The ${this.flow} flow ended a turn with an open ask: ${this.open[0]?.name}.`);
    const { facts: _facts, ...context } = this.context;
    if (this.flow === 'diner' && !this.undoing)
      context['past'] = pastAfter(this.before, this.stood, this.done);
    return {
      flow: this.flow,
      version: flows[this.flow].version,
      turn,
      value: this.snapshot.value,
      context,
      offered,
    };
  }
}

/** The machine's snapshot from a stored one; undefined when it is of another version or cannot be read. */
function restore(flow: FlowName, stored: unknown, facts: Facts): AnyMachineSnapshot | undefined {
  const { machine, version } = flows[flow];
  if (!isSnapshot(stored) || stored.flow !== flow || stored.version !== version) return undefined;
  try {
    return machine.resolveState({
      value: stored.value as never,
      context: { ...stored.context, facts } as never,
    });
  } catch {
    // A state that no longer exists: the conversation begins anew, bookings and carts live in tables.
    return undefined;
  }
}

/** The outermost state of a machine's value: "order" of {order: "showing"}. */
export function outermost(value: unknown): string {
  return typeof value === 'string' ? value : (Object.keys((value ?? {}) as object)[0] ?? '');
}

/** Whether a stored value has the shape of a snapshot. */
export function isSnapshot(stored: unknown): stored is Snapshot {
  if (typeof stored !== 'object' || stored === null) return false;
  const { flow, version, value, context } = stored as Partial<Snapshot>;
  return (
    (flow === 'diner' || flow === 'staff') &&
    typeof version === 'number' &&
    value !== undefined &&
    typeof context === 'object' &&
    context !== null &&
    typeof context.misses === 'number'
  );
}
