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
      input: { phones: 'web/phones.html', pages: 'web/pages.css' },
      // The server-rendered pages name their stylesheet; it must keep its name.
      output: {
        assetFileNames: (asset) =>
          asset.names.includes('pages.css') ? 'assets/pages.css' : 'assets/[name]-[hash][extname]',
      },
    },
  },
});
