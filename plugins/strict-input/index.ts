import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  GlobalBeforeOperationHook,
  GlobalConfig,
  Plugin,
} from 'payload'
import { z } from 'zod'
import { getViewer, isStaff } from '@/src/access/viewer'
import { capLimit } from './cap'
import { refuseMisshapen } from './data'
import { emptyGroups } from './groups'
import { refuseQuery } from './query'

const args = z.object({
  currentDepth: z.unknown().optional(),
  overrideAccess: z.boolean().optional(),
  duplicateFromID: z.unknown().optional(),
  data: z.unknown().optional(),
  limit: z.unknown().optional(),
  page: z.unknown().optional(),
  pagination: z.unknown().optional(),
  sort: z.unknown().optional(),
  where: z.unknown().optional(),
})

const writes = ['create', 'update']
const lists = ['read', 'readDistinct']

/** Looks at what a caller sent before any other hook does; the system's own calls are ours and pass. */
const checkCollection: CollectionBeforeOperationHook = async ({ args: given, collection, operation, req }) => {
  const { overrideAccess, duplicateFromID, data, currentDepth, ...query } = args.parse(given)
  if (overrideAccess) return
  refuseQuery(query, collection.flattenedFields)
  // A file may come without a word about it.
  const withoutBody = duplicateFromID !== undefined || (Boolean(collection.upload) && data === undefined)
  if (writes.includes(operation) && !withoutBody) {
    refuseMisshapen(data, collection.flattenedFields, collection.auth ? ['password'] : [])
    emptyGroups(data, collection.flattenedFields)
  }
  // What hangs on the documents of a list (the only question with a depth so far) is looked up whole.
  if (!lists.includes(operation) || req.payloadAPI !== 'REST' || currentDepth !== undefined) return
  const unlimited = operation === 'readDistinct' && query.limit === undefined
  Object.assign(given, capLimit(unlimited ? { limit: 0 } : query, isStaff(await getViewer(req))))
}

const checkGlobal: GlobalBeforeOperationHook = ({ args: given, global, operation }) => {
  const { overrideAccess, data } = args.parse(given)
  if (overrideAccess || operation !== 'update') return
  refuseMisshapen(data, global.flattenedFields)
  emptyGroups(data, global.flattenedFields)
}

const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [checkCollection, ...(collection.hooks?.beforeOperation ?? [])] },
})

const guardedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeOperation: [checkGlobal, ...(global.hooks?.beforeOperation ?? [])] },
})

/** Refuses bodies and queries of a wrong shape with a clear message, before any hook relies on them. See README.md. */
export const strictInput = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(guarded),
  globals: config.globals?.map(guardedGlobal),
})
