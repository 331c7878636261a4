/** Kinds of membership. `reimbursable`: insurers reimburse this therapist's treatments. */
export type Tier = 'reimbursable' | 'collective' | 'student'

export const tierLabels: Record<Tier, string> = {
  reimbursable: 'Vergoedbaar',
  collective: 'Collectief',
  student: 'Student',
}

/** Where a member stands with the register. */
export type Standing = 'screening' | 'admitted' | 'ended'

export const standingLabels: Record<Standing, string> = {
  screening: 'In screening',
  admitted: 'Toegelaten',
  ended: 'Beëindigd',
}
