import type { AccessResult, Where } from 'payload'
import type { Permission } from './permissions'
import { may, mayEverywhere, rolesWith } from './permissions'
import type { Viewer } from './viewer'
import { organisationsOf } from './viewer'

/** Which rows: a rule looks at the viewer and answers with a boolean or a Where. */
export type Rule = (viewer: Viewer | null) => AccessResult

export const everyone: Rule = () => true
export const nobody: Rule = () => false
export const signedIn: Rule = (viewer) => viewer !== null

/** Rows of the viewer's own therapist profile; `field` is the path to the therapist on the row. */
export const own =
  (field = 'therapist'): Rule =>
  (viewer) =>
    viewer?.therapist ? { [field]: { equals: viewer.therapist.id } } : false

/** Rows of the providers for whom the viewer is a contact person; `field` is the path to the provider on the row. */
export const ofProvider =
  (field = 'provider'): Rule =>
  (viewer) =>
    viewer && viewer.providers.length > 0 ? { [field]: { in: viewer.providers } } : false

/** Who has a profile as a professional. */
export const isProfessional: Rule = (viewer) => viewer !== null && viewer.therapist !== null

/** Rows of the intervisie group that the viewer is in today; `field` is the path to the group on the row. */
export const ofOwnGroup =
  (field = 'group'): Rule =>
  (viewer) =>
    viewer?.group ? { [field]: { equals: viewer.group.id } } : false

/** The same, for who manages the group. */
export const ofManagedGroup =
  (field = 'group'): Rule =>
  (viewer) =>
    viewer?.group?.manages ? { [field]: { equals: viewer.group.id } } : false

/** Rows of visits that the viewer makes; `field` is the path to the visitor's account on the row. */
export const ofVisitor =
  (field = 'visitor'): Rule =>
  (viewer) =>
    viewer && may(viewer, 'visit') ? { [field]: { equals: viewer.userId } } : false

/** Rows that belong to the viewer's own account. */
export const ownAccount =
  (field = 'user'): Rule =>
  (viewer) =>
    viewer ? { [field]: { equals: viewer.userId } } : false

/** Rows of the organisations in which the viewer has the permission; `field` is the path to the organisation. */
export const within =
  (permission: Permission, field = 'organisation'): Rule =>
  (viewer) => {
    const organisations = organisationsOf(viewer, ...rolesWith(permission))
    if (organisations === 'all') return true
    return organisations.length > 0 ? { [field]: { in: organisations } } : false
  }

/** Who has the permission in every organisation: for what the organisations share. */
export const everywhere =
  (permission: Permission): Rule =>
  (viewer) =>
    mayEverywhere(viewer, permission)

/** Rows that meet a condition, for those who pass the rule. */
export const where =
  (rule: Rule, condition: Where): Rule =>
  (viewer) => {
    const result = rule(viewer)
    if (result === false) return false
    return result === true ? condition : { and: [result, condition] }
  }

/** Rows that meet a condition, for everyone; those for members only, for whoever is logged in. */
export const shown =
  (condition: Where): Rule =>
  (viewer) =>
    viewer ? condition : { and: [condition, { membersOnly: { not_equals: true } }] }
