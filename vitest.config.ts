import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Suites that need other software (a browser, moto, a mail filter) have scripts of their own.
    exclude: ['test/browser/**', 'test/aws/**', 'test/email/**'],
    testTimeout: 30_000,
  },
});
