import type { Plugin } from 'payload'
import { type BuiltInRules, closeBuiltIns } from './built-ins'
import { findOpenings } from './openings'

type Options = {
  /** Who reaches the collections that Payload adds by itself, by slug. What isn't named is closed. */
  builtIns: BuiltInRules
}

/**
 * Runs after every other plugin: refuses to start when any access was left to a default, and closes what Payload
 * adds itself. See README.md.
 */
export const strictAccess = ({ builtIns }: Options): Plugin => {
  const plugin: Plugin = (config) => {
    const openings = findOpenings(config)
    if (openings.length > 0) {
      throw new Error(`Access was left open; state it for each of these:\n  ${openings.join('\n  ')}`)
    }
    const own = new Set([...(config.collections ?? []), ...(config.globals ?? [])].map(({ slug }) => slug))
    return {
      ...config,
      onInit: async (payload) => {
        closeBuiltIns(payload, own, builtIns)
        await config.onInit?.(payload)
      },
    }
  }
  plugin.order = Number.MAX_SAFE_INTEGER
  return plugin
}
