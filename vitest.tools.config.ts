import { defineConfig } from 'vitest/config';

/** Suites that need other software than Node: a browser, moto, a mail filter, cfn-lint. One `npm run test:…` each. */
export default defineConfig({
  test: {
    include: ['test/{browser,aws,aws-cli,email}/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
