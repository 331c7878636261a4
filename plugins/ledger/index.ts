import type { Plugin } from 'payload'
import { credits } from './Credits'
import { checkOptions, type LedgerOptions } from './options'

/** Points as a ledger that only grows. See README.md. */
export const ledger =
  (options: LedgerOptions): Plugin =>
  (config) => ({ ...config, collections: [...(config.collections ?? []), credits(checkOptions(options))] })
