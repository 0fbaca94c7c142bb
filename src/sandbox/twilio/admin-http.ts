import type { RouterContext } from '@koa/router';
import getRawBody from 'raw-body';
import { OperatorError } from '../../errors.ts';
import { ActRefused } from './acts.ts';
import { type Json, isObject } from './content-rules.ts';
import { limits } from './limits.ts';

/** A request the admin API cannot take; the message says what it wants. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

/** Something the admin API was asked for and does not have. */
export class Missing extends Error {
  override name = 'Missing';
}

/**
 * Runs a handler: its result is the JSON answer (204 for undefined), its refusals are `{error}` with a sentence.
 * A web page of another site is turned away, for these routes have no credentials.
 */
export function answered(handler: (ctx: RouterContext) => unknown): (ctx: RouterContext) => Promise<void> {
  return async (ctx) => {
    try {
      if (ctx.get('sec-fetch-site') === 'cross-site')
        throw new BadRequest('The sandbox answers its own pages only.');
      const result = await handler(ctx);
      if (ctx.respond === false) return;
      if (result === undefined) ctx.status = 204;
      else ctx.body = result;
    } catch (error) {
      const status = statusOf(error);
      if (status === null || !(error instanceof Error)) throw error;
      ctx.status = status;
      ctx.body = { error: error.message };
    }
  };
}

function statusOf(error: unknown): number | null {
  if (error instanceof BadRequest || error instanceof OperatorError || error instanceof RangeError)
    return 400;
  if (error instanceof Missing) return 404;
  return error instanceof ActRefused ? 409 : null;
}

/** The JSON object in a request's body; an empty body is an empty object. Throws BadRequest for anything else. */
export async function readBody(ctx: RouterContext): Promise<Json> {
  // The files people send arrive in base64, a third larger than they are.
  const text = await getRawBody(ctx.req, { limit: Math.ceil(limits.mediaBytes * 1.4), encoding: true });
  if (text === '') return {};
  if (!ctx.is('application/json')) throw new BadRequest('Send JSON with Content-Type: application/json.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadRequest(`The body is no JSON: ${error.message}`);
    throw error;
  }
  if (!isObject(value)) throw new BadRequest('The body must be a JSON object.');
  return value;
}

/** A text property that must be there. */
export function textOf(body: Json, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new BadRequest(`"${name}" is missing: give a text.`);
  return value;
}

/** A text property that may be absent. */
export function maybeText(body: Json, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadRequest(`"${name}" must be a text.`);
  return value;
}

/** A number property that may be absent. */
export function maybeNumber(body: Json, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new BadRequest(`"${name}" must be a number.`);
  return value;
}

/** A true-or-false property that may be absent. */
export function maybeFlag(body: Json, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw new BadRequest(`"${name}" must be true or false.`);
  return value;
}

/** A query parameter; undefined when absent. */
export function queryText(ctx: RouterContext, name: string): string | undefined {
  return new URLSearchParams(ctx.querystring).get(name) ?? undefined;
}

/** A whole, non-negative query parameter. */
export function queryNumber(ctx: RouterContext, name: string, usual: number): number {
  const text = queryText(ctx, name);
  const value = text === undefined ? usual : Number(text);
  if (!Number.isInteger(value) || value < 0) throw new BadRequest(`"${name}" must be a whole number.`);
  return value;
}
