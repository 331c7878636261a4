/**
 * Stands for `next/cache` in tests without a running Next (vitest.config.ts): there is no cache of pages to refresh. An alias, not a
 * mock: a mock doesn't reach modules that a file before, in the same process, had loaded.
 */
export const revalidatePath = (): void => undefined

export { unstable_cache } from 'next/dist/server/web/spec-extension/unstable-cache'
