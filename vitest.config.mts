import { defineConfig } from 'vitest/config';
import path from 'node:path';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname ?? process.cwd()) } },
  test: {
    include: ['{app,components,lib,templates,scripts}/**/*.test.{ts,tsx,mts}'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
