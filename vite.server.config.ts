import { readdirSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

// Thali and its commands, in few files and with their packages: a start that looks for two thousand files and reads
// them one by one takes twice as long.

const commands = readdirSync('src/ops').filter((name) => name.endsWith('.ts'));

/** Leaves packages out of the source maps: they would be eighty times as long as ours, and a start that uses them reads all. */
const unmappedPackages: Plugin = {
  name: 'unmapped-packages',
  transform: {
    filter: { id: /\/node_modules\// },
    handler: (code) => ({ code, map: { mappings: '' } }),
  },
};

/** What packages ask for and do without: drivers of databases we do not speak to, and native code found by its folder. */
const leftOut =
  /^(?:better-sqlite3|mariadb|msgpackr-extract|mysql2?|oracledb|pg-native|pg-query-stream|sqlite3|tedious|sharp|@bull-board\/(?:api|koa|ui))(?:\/|$)/;

export default defineConfig({
  publicDir: false,
  plugins: [unmappedPackages],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: 'dist/src',
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        ...Object.fromEntries(commands.map((name) => [`ops/${name.slice(0, -3)}`, `src/ops/${name}`])),
      },
      external: leftOut,
      // A package tells by `eval` how many parameters a deprecated function has.
      checks: { eval: false },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        sourcemapExcludeSources: true,
      },
    },
  },
});
