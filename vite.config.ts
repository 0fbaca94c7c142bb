import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'web',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    rolldownOptions: {
      // Which plugin took how long is no news to whoever starts Thali.
      checks: { pluginTimings: false },
      input: { phones: 'web/phones.html', staff: 'web/staff.html', pages: 'web/pages.css' },
      // The server-rendered pages name their stylesheet and the drawing in the tab; they must keep their names.
      output: {
        assetFileNames: (asset) =>
          ['pages.css', 'thali.svg'].some((kept) => asset.names.includes(kept))
            ? 'assets/[name][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
});
