import type { Access, CollectionConfig, FieldAccess, GlobalConfig, Where } from 'payload'
import { may, type Permission } from './permissions'
import type { Rule } from './rules'
import { getViewer, isStaff } from './viewer'

/** Rows that any of the rules reaches. */
export const anyOf =
  (...rules: Rule[]): Rule =>
  (viewer) => {
    const reached: Where[] = []
    for (const rule of rules) {
      const result = rule(viewer)
      if (result === true) return true
      if (result !== false) reached.push(result)
    }
    return reached.length > 0 ? { or: reached } : false
  }

/** A rule as Payload wants it. */
export const access =
  (rule: Rule): Access =>
  async ({ req }) =>
    rule(await getViewer(req))

/** A rule for a question without rows (create, admin): a Where never counts as yes. */
const yesOrNo =
  (rule: Rule): Access =>
  async ({ req }) =>
    rule(await getViewer(req)) === true

/** A permission as a rule without rows. */
export const can =
  (permission: Permission): Rule =>
  (viewer) =>
    may(viewer, permission)

/** A permission as field access. */
export const fieldFor =
  (rule: Rule): FieldAccess =>
  async ({ req }) =>
    rule(await getViewer(req)) === true

type CollectionRules = {
  read: Rule
  create: Rule
  update: Rule
  delete: Rule
  /** Whether the collection shows in the back office. */
  admin?: Rule
  /** Versions don't inherit `read`; who may read them is said apart. */
  versions?: Rule
}

/** The whole access bundle of one collection: nothing is left to a default. */
export function collectionAccess(rules: CollectionRules): NonNullable<CollectionConfig['access']> {
  return {
    admin: async ({ req }) => {
      const viewer = await getViewer(req)
      return isStaff(viewer) && (rules.admin ?? ((v) => isStaff(v)))(viewer) === true
    },
    create: yesOrNo(rules.create),
    read: access(rules.read),
    update: access(rules.update),
    delete: access(rules.delete),
    readVersions: access(rules.versions ?? (() => false)),
    unlock: () => false,
  }
}

/** The whole access bundle of one global. */
export function globalAccess(rules: { read: Rule; update: Rule }): NonNullable<GlobalConfig['access']> {
  return {
    read: access(rules.read),
    update: yesOrNo(rules.update),
    readVersions: () => false,
  }
}
