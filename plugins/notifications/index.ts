import type { Plugin } from 'payload'
import { Outbox } from './Outbox'

/** Mail that commits with the write that causes it. See README.md. */
export const notifications = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), Outbox],
})
