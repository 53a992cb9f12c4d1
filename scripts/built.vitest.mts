import { defineConfig } from 'vitest/config';
import base from '../vitest.config.mts';

/** Tests of the built program; they run after the build and not with the others. */
export default defineConfig({ ...base, test: { ...base.test, include: ['scripts/**/*.built.mts'], testTimeout: 120_000 } });
