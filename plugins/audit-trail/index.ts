import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { AuditLog } from './AuditLog'
import { chainTask } from './chainTask'
import { tellChange, tellDelete, tellSettings } from './hooks'

type Options = {
  /** Collections whose changes are told, with the fields whose new value may be kept because it isn't personal. */
  collections: Record<string, { values?: string[] }>
}

/** Append-only trail of every change and of staff reading private files. See README.md. */
export const auditTrail =
  ({ collections }: Options): Plugin =>
  (config) => {
    const unknown = Object.keys(collections).filter((slug) => !config.collections?.some((each) => each.slug === slug))
    if (unknown.length > 0) throw new Error(`audit-trail: no such collection: ${unknown.join(', ')}`)
    const tell = (collection: CollectionConfig): CollectionConfig => {
      const options = collections[collection.slug]
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
