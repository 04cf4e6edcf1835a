import { defineConfig } from 'vitest/config';

/** Tables of many cases in real browsers: half an hour, `npm run test:wide`. */
const WIDE = [
  'tests/e2e/chromium/{cost,faults,highlights,matrix,mutation}.test.ts',
  'tests/e2e/firefox/{highlights,insert,surfaces}.test.ts',
];

const inBrowsers = { testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', '**/node_modules/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: WIDE,
          ...inBrowsers,
        },
      },
      { test: { name: 'wide', include: WIDE, ...inBrowsers } },
    ],
  },
});
