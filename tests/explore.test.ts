import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { parseScript } from './support/script/parse.ts';
import { Cast } from './support/script/cast.ts';
import { startWorld } from './support/world.ts';
import * as run from './support/script/run.ts';
test('explore', async () => {
  for (const text of readFileSync('/tmp/x.txt', 'utf8').split('=====\n')) {
    const script = parseScript(text);
    const world = await startWorld();
    const cast = new Cast(world);
    for (const step of script.steps) {
      if (step.do === 'hear' || step.do === 'silence') continue;
      for (const p of cast.people.values()) p.read = cast.messages(p).length;
      try {
        await (run as any).play(world, cast, step, undefined);
      } catch (e) {
        console.log('LINE', step.line, (e as Error).message);
        break;
      }
    }
    console.log(
      '\n#### ' +
        script.title +
        '\n' +
        cast.transcript() +
        '\n' +
        world.logged.filter((l) => /"level":(40|50|60)/.test(l)).join(''),
    );
    await world.close();
  }
}, 120000);
