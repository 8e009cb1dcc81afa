import { defineConfig } from 'vite';

/** Bundles the graph browser: everything from npm packages into hashed files, nothing from elsewhere. */
export default defineConfig({
  root: 'src/browser',
  base: '/app/',
  build: {
    outDir: '../../.igo/page',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es' },
  logLevel: 'warn',
});
