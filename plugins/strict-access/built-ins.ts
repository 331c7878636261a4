import type { Access, Payload } from 'payload'
import { access, collectionAccess, globalAccess } from '@/src/access/compose'
import { nobody, type Rule } from '@/src/access/rules'

/** Who may use a built-in collection at all, and which of its rows they reach. */
export type BuiltInRules = Record<string, { use: Rule; rows: Rule }>

/** Rows that both Payload's own rule and ours reach. */
const both =
  (original: Access | undefined, ours: Access): Access =>
  async (args) => {
    const mine = await ours(args)
    const theirs = original ? await original(args) : true
    if (mine === false || theirs === false) return false
    if (mine === true) return theirs
    return theirs === true ? mine : { and: [mine, theirs] }
  }

/** Sets the access of every collection and global that isn't ours, on the finished configuration. */
export function closeBuiltIns(payload: Payload, own: ReadonlySet<string>, rules: BuiltInRules): void {
  for (const global of payload.globals.config) {
    if (!own.has(global.slug)) Object.assign(global.access, globalAccess({ read: nobody, update: nobody }))
  }
  for (const { config } of Object.values(payload.collections)) {
    if (own.has(config.slug)) continue
    const rule = rules[config.slug] ?? { use: nobody, rows: nobody }
    const original = { ...config.access }
    const rows = access(rule.rows)
    Object.assign(
      config.access,
      collectionAccess({ create: rule.use, read: nobody, update: nobody, delete: nobody, admin: nobody }),
      {
        read: both(original.read, rows),
        update: both(original.update, rows),
        delete: both(original.delete, rows),
      },
    )
  }
}
