import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

const alias = [
  { find: '@payload-config', replacement: `${root}payload.config.ts` },
  { find: /^@\//, replacement: root },
  // Marks modules that must not reach a browser; outside Next it would refuse to load.
  { find: 'server-only', replacement: `${root}tests/support/empty.ts` },
]

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: Number(process.env.VITEST_MAX_WORKERS ?? 2),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup/unit.ts'],
          isolate: false,
          // The first test that needs a large library waits for it to load; on a busy machine that takes longer than 5 s.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        resolve: { alias: [{ find: 'next/cache', replacement: `${root}tests/support/next-cache.ts` }] },
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/global/database.ts'],
          setupFiles: ['tests/support/setup/int.ts'],
          // The portal boots once per process; each file gets a database of its own (tests/support/payload.ts).
          pool: 'forks',
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/global/portal.ts'],
          setupFiles: ['tests/support/setup/e2e.ts'],
          pool: 'forks',
          isolate: false,
          // One portal and one Chromium are enough for two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
