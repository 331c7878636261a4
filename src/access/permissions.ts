import type { Role } from './roles'
import type { Viewer } from './viewer'
import { hasRole, organisationsOf } from './viewer'

/** What a role may do at all. Which rows it reaches is decided by rules.ts. */
const grantedTo = {
  manageAccounts: ['admin'],
  managePortal: ['admin'],
  viewPeople: ['admin', 'reviewer', 'support', 'finance'],
  editPeople: ['admin', 'support'],
  reviewEvidence: ['admin', 'reviewer'],
  /** Sees registers and their norms at work, drafts too. */
  keepRegisters: ['admin', 'reviewer'],
  /** Makes and publishes norms, opens registrations. */
  manageRegisters: ['admin'],
  /** Judges what courses count for, and keeps providers. */
  judgeCourses: ['admin', 'accreditation'],
  /** Sees intervisie groups and who is in them. */
  viewGroups: ['admin', 'support', 'reviewer'],
  /** Steps in where a group's manager can't, with a reason. */
  stepInGroups: ['admin', 'support'],
  /** Plans, makes and reports visits. */
  visit: ['visitor'],
  /** Sees all visits of the organisation, and says who makes them. */
  overseeVisits: ['admin', 'visitor'],
  /** Says who makes a visit, and ends one that is no longer needed. */
  assignVisits: ['admin'],
  /** Sees what members owe. */
  viewCharges: ['admin', 'finance'],
  /** Writes down that something was paid. */
  registerPayments: ['admin', 'finance'],
  /** Sends invoices and credit notes, and starts the yearly run. */
  manageInvoices: ['admin', 'finance'],
  /** Works through what members ask for on the service page. */
  handleRequests: ['admin', 'support', 'reviewer'],
  /** Calls members at the time they chose. */
  takeCalls: ['admin', 'support'],
  /** Answers chats of members and visitors. */
  answerChats: ['admin', 'support'],
  /** Sees applications for disability insurance, and what became of them. */
  handleInsurance: ['admin', 'support'],
  /** Writes the knowledge base, and sees what was looked for in vain. */
  editKnowledge: ['admin', 'editor', 'support'],
  /** Makes forms, and reads what was filled in. */
  keepForms: ['admin', 'editor'],
  /** Keeps the years of the keurmerk, and decides where reviewers differ. */
  manageKeurmerk: ['admin'],
  /** Judges what practices send for the keurmerk. */
  judgeKeurmerk: ['admin', 'reviewer'],
  /** Sees where and when members were born, and where they live. */
  viewPersonal: ['admin', 'reviewer', 'support'],
  /** Sees account numbers. */
  viewBank: ['admin', 'finance'],
  /** Looks up whether a code is active. */
  checkCodes: ['admin', 'reviewer', 'support'],
  /** Admits new members or refuses them, and grants recognitions. */
  screenMembers: ['admin', 'reviewer'],
  /** Sees that copies of identity documents are gone, and decides about erasure. */
  overseePrivacy: ['admin'],
  /** Keeps keys of other systems, and what is told to them. */
  keepIntegrations: ['admin'],
  editContent: ['admin', 'editor'],
  viewOutbox: ['admin', 'support'],
  viewAudit: ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof grantedTo

/** The roles a permission is granted to. */
export const rolesWith = (permission: Permission): readonly Role[] => grantedTo[permission]

/** Whether the viewer has a permission somewhere. */
export const may = (viewer: Viewer | null, permission: Permission): boolean => hasRole(viewer, ...grantedTo[permission])

/** Whether the viewer has a permission in the whole portal: for what the organisations share. */
export const mayEverywhere = (viewer: Viewer | null, permission: Permission): boolean =>
  organisationsOf(viewer, ...grantedTo[permission]) === 'all'

/** Whether the viewer has a permission in this organisation. */
export function mayWithin(viewer: Viewer | null, permission: Permission, organisation: number): boolean {
  const organisations = organisationsOf(viewer, ...grantedTo[permission])
  return organisations === 'all' || organisations.includes(organisation)
}
