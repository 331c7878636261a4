import type { Plugin } from 'payload'
import { AuditLog } from './AuditLog'

/** Append-only trail of every change and of staff reading private files. See README.md. */
export const auditTrail = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), AuditLog],
})
