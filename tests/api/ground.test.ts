import { contract } from '../../src/contract/contract.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callerAs, callerWith } from '../support/api.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet } = numberOf;

describe('the API', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('tells nobody who they are', async () => {
    const { status, problem, headers } = await callerWith(world).call('GET /me', {});
    expect(status).toBe(401);
    expect(headers.get('Content-Type')).toContain('application/problem+json');
    expect(problem).toMatchObject({
      title: 'You are signed out.',
      detail: 'Sign in and try again; nothing was changed.',
    });
  });

  test('tells a member of staff where they work, and as what', async () => {
    const { status, body } = await (await callerAs(world, harpreet)).call('GET /me', {});
    expect(status).toBe(200);
    expect(body).toMatchObject({
      person: { name: 'Harpreet Gill' },
      kind: 'staff',
      operator: false,
      restaurants: [{ slug: 'the-copper-ladle', role: 'manager' }],
    });
  });

  test('a guest who works there sees no restaurant by their number alone', async () => {
    const { body } = await (await callerAs(world, harpreet, 'diner')).call('GET /me', {});
    expect(body).toMatchObject({ kind: 'diner', restaurants: [] });
  });

  test('describes itself', async () => {
    const response = await fetch(`${world.publicUrl}/api/openapi.json`);
    expect(await response.json()).toMatchObject({
      openapi: '3.1.0',
      paths: { '/me': { get: { summary: 'Who is signed in, and the restaurants they work at.' } } },
    });
  });

  test('has a page of every endpoint, made of the same contract', async () => {
    const text = await (await fetch(`${world.publicUrl}/api/docs`)).text();
    for (const key of Object.keys(contract)) expect(text).toContain(key.replace(' /', ' /api/'));
    expect(text).toContain('At the restaurant in the path, these may call it: owner, manager.');
    expect(text).not.toContain('<script');
  });

  test('says what to do where there is nothing', async () => {
    const response = await fetch(`${world.publicUrl}/api/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ title: 'There is no such page of the API.' });
  });
});
