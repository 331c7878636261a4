/** Every role a membership can give. `member` is the professional; the rest is staff or a partner. */
export const roles = [
  'admin',
  'editor',
  'reviewer',
  'visitor',
  'finance',
  'support',
  'accreditation',
  'provider',
  'member',
] as const

export type Role = (typeof roles)[number]

/** Roles that open the back office. */
export const staffRoles = [
  'admin',
  'editor',
  'reviewer',
  'visitor',
  'finance',
  'support',
  'accreditation',
] as const satisfies readonly Role[]

export const roleLabels: Record<Role, string> = {
  admin: 'Beheerder',
  editor: 'Redacteur',
  reviewer: 'Beoordelaar',
  visitor: 'Visiteur',
  finance: 'Financiën',
  support: 'Ledenservice',
  accreditation: 'Accreditatiecommissie',
  provider: 'Opleider',
  member: 'Lid',
}
