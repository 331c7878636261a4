type Grant = { role: string; organisation: number | null; ended: boolean }

const runsThePortal = (grant: Grant): boolean => grant.role === 'admin' && grant.organisation === null && !grant.ended

/**
 * Whether a change of one membership would leave the portal without an administrator.
 * @param others number of other memberships that make someone administrator of the whole portal today
 */
export const leavesNoAdmin = (before: Grant, after: Grant, others: number): boolean =>
  runsThePortal(before) && !runsThePortal(after) && others === 0
