/** Kinds of membership. `reimbursable`: insurers reimburse this therapist's treatments. */
export type Tier = 'reimbursable' | 'collective' | 'student'

export const tierLabels: Record<Tier, string> = {
  reimbursable: 'Vergoedbaar',
  collective: 'Collectief',
  student: 'Student',
}

/** Who a member belongs to: a professional organisation has kinds of membership, a register keeper hasn't. */
export type OrganisationKind = 'professional-organisation' | 'register-keeper'

export const hasTiers = (kind: OrganisationKind): boolean => kind === 'professional-organisation'

/** Where a member stands with the register. */
export type Standing = 'screening' | 'admitted' | 'ended'

export const standingLabels: Record<Standing, string> = {
  screening: 'In screening',
  admitted: 'Toegelaten',
  ended: 'Beëindigd',
}
