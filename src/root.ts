import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: where package.json, migrations and the built web pages are, compiled or not. */
export const root: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'migrations')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();
