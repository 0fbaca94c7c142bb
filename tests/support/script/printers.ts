import { setUpPrinter, type TestPrinter } from '../../print/kit.ts';
import type { World } from '../world.ts';

const printers = new WeakMap<World, Map<string, TestPrinter>>();

/** A restaurant gets a printer, which is off until it prints. */
export async function setUp(world: World, { name, slug }: { name: string; slug: string }): Promise<void> {
  const all = printers.get(world) ?? new Map<string, TestPrinter>();
  printers.set(world, all);
  all.set(name, await setUpPrinter(world, slug, name));
}

/** The printer asks, and prints all there is; gives what is wrong with it, if anything. No parts: it has nothing to print. */
export async function printed(
  world: World,
  { name, parts }: { name: string; parts: readonly string[] },
): Promise<string | undefined> {
  const printer = printers.get(world)?.get(name);
  if (!printer) return `there is no printer ${name}`;
  const paper = (await printer.printAll()).join(' / ');
  if (parts.length === 0 && paper !== '') return `printer ${name} printed: ${paper}`;
  let from = 0;
  for (const part of parts) {
    const at = paper.indexOf(part, from);
    if (at < 0) return `printer ${name} printed, without "${part}" there: ${paper || 'nothing'}`;
    from = at + part.length;
  }
  return undefined;
}
