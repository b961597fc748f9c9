import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Suites that need other software (a browser, moto, a mail filter) have scripts of their own.
    exclude: ['test/browser/**', 'test/aws/**', 'test/aws-cli/**', 'test/email/**'],
    // Tests of the local stack and the command line run the bundles; they are built anew once for all.
    globalSetup: ['test/build-bundles.ts'],
    testTimeout: 30_000,
  },
});
