import type { Plugin } from 'payload'
import { Files } from './Files'

/** Private, immutable, encrypted files. See README.md. */
export const privateFiles = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), Files],
})
