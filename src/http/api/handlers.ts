import type { Context } from 'koa';
import type { Act } from '../../acts/act.ts';
import type { TurnTools } from '../../converse/take-turn.ts';
import type { Engine } from '../../inbox/engine.ts';
import type { Endpoints, Key } from '../../contract/contract.ts';
import type { AnswerOf, BodyOut, ParamsOf, QueryOut, Role } from '../../contract/endpoint.ts';
import type { SignInPage } from '../../contract/sign-in.ts';
import type { MessagePrice } from '../../domain/message-prices.ts';
import type { CallLog } from '../../outside/calls.ts';
import type { Session } from '../../store/sessions.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { CodeTools } from '../sign-in/codes.ts';
import type { Knex } from 'knex';
import type { Streams } from '../live/streams.ts';

/** What the API needs of its surroundings. */
export interface ApiTools extends CodeTools, Omit<TurnTools, 'places'> {
  knex: Knex;
  /** How many requests a session makes; counted in this process. */
  requests: RateLimits;
  engine: Pick<Engine, 'goOn' | 'soon'>;
  /** What messages cost; without any line it is not told. */
  messagePrices: readonly MessagePrice[];
  streams: Streams;
  /** What this process knows of its calls to providers. */
  calls: Pick<CallLog, 'recent'>;
  /** Whether stand-ins carry the messages: then pages may say where a code arrives. */
  standIn: boolean;
  /** Whom a demonstration lets sign in; absent where it is none. */
  demonstration?: SignInPage['demonstration'];
}

/** A file as an answer. */
export interface Given {
  type: string;
  bytes: Buffer | string;
  /** Offered to be saved under this name; absent: shown. */
  name?: string;
}

/** One call of an endpoint, checked: who calls may, and what they sent is what the contract says. */
export interface Call<K extends Key> {
  params: ParamsOf<K>;
  query: QueryOut<Endpoints[K]>;
  body: BodyOut<Endpoints[K]>;
  /** The file that was sent, where the endpoint takes one. */
  bytes: Buffer;
  /** Undefined where anyone may call. */
  session: Session | undefined;
  /** Whoever is signed in; throws where nobody is. */
  personId: string;
  /** Of `:restaurant` in the path; empty elsewhere. */
  restaurantId: string;
  role: Role | undefined;
  now: Date;
  /**
   * Surroundings of acts, in the transaction of this call. With a restaurant in the path it sees that restaurant's rows
   * alone. What its effects say is written and gone on with once the handler returns.
   */
  act: Act;
  tools: ApiTools;
  ctx: Context;
}

type Gives<K extends Key> = Endpoints[K] extends { gives: 'file' }
  ? Given
  : Endpoints[K] extends { gives: 'events' }
    ? undefined
    : AnswerOf<Endpoints[K]>;

export type Handler<K extends Key> = (call: Call<K>) => Promise<Gives<K>>;

/** Handlers for some of the contract's endpoints; all of them together must be all of it. */
export type Handlers<K extends Key> = { [Each in K]: Handler<Each> };
