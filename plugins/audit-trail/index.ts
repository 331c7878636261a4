import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { z } from 'zod'
import { AuditLog } from './AuditLog'
import { chainTask } from './chainTask'
import { tellChange, tellDelete, tellSettings } from './hooks'

/** Which of the fields of a collection whose changes are told may be kept with their new value, because it isn't personal. */
type Audited = { values?: string[] }

type Options = {
  /** Collections whose changes are told. */
  collections: Record<string, Audited>
}

/** For a collection of a plugin that can be taken out: `custom: audited(['title'])` tells its changes, too. */
export const audited = (values: string[]): { audited: Audited } => ({ audited: { values } })

const said = z.object({ audited: z.object({ values: z.array(z.string()) }).optional() }).optional()

/** Append-only trail of every change and of staff reading private files. See README.md. */
export const auditTrail =
  ({ collections }: Options): Plugin =>
  (config) => {
    const unknown = Object.keys(collections).filter((slug) => !config.collections?.some((each) => each.slug === slug))
    if (unknown.length > 0) throw new Error(`audit-trail: no such collection: ${unknown.join(', ')}`)
    const tell = (collection: CollectionConfig): CollectionConfig => {
      const options = collections[collection.slug] ?? said.parse(collection.custom)?.audited
      if (!options) return collection
      const { afterChange = [], afterDelete = [], ...hooks } = collection.hooks ?? {}
      return {
        ...collection,
        hooks: {
          ...hooks,
          afterChange: [...afterChange, tellChange(options.values ?? [])],
          afterDelete: [...afterDelete, tellDelete],
        },
      }
    }
    const tellGlobal = (global: GlobalConfig): GlobalConfig => ({
      ...global,
      hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), tellSettings] },
    })
    return {
      ...config,
      collections: [...(config.collections ?? []).map(tell), AuditLog],
      globals: (config.globals ?? []).map(tellGlobal),
      jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), chainTask] },
    }
  }
