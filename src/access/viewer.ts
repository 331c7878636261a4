import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { type Role, roles, staffRoles } from './roles'

/** One membership that counts today. `organisation: null` reaches every organisation. */
export type Grant = { role: Role; organisation: number | null }

/** Who is asking, and what they may reach. Built once per request. */
export type Viewer = {
  userId: number
  grants: Grant[]
  /** The therapist profile of this account, when it has one. */
  therapist: { id: number; organisation: number } | null
  /** Providers for whom this account is a contact person. */
  providers: number[]
  /** The intervisie group they are in today. */
  group: { id: number; manages: boolean } | null
  /** Works here, but must set up a second factor first: until then the staff roles are left out of `grants`. */
  heldBack: boolean
}

declare global {
  // Next bundles a copy of this module for the pages and one for the portal behind them; both must see one memory.
  var registerhuisViewers: WeakMap<object, Promise<Viewer>> | undefined
}

globalThis.registerhuisViewers ??= new WeakMap()
const viewers = globalThis.registerhuisViewers

/** The viewer behind `req`, or null when nobody is logged in. One look-up per request. */
export async function getViewer(req: PayloadRequest): Promise<Viewer | null> {
  const user = req.user
  if (user?.collection !== 'users') return null
  const known = viewers.get(user)
  if (known) return known
  const loading = loadViewer(req, user.id)
  viewers.set(user, loading)
  loading.catch(() => viewers.delete(user))
  return loading
}

const needsSecondFactor = 'needs-second-factor'

async function loadViewer(req: PayloadRequest, userId: number): Promise<Viewer> {
  const rows = await query(
    req,
    sql`SELECT role::text AS role, organisation_id AS organisation, NULL::int AS therapist, provider_id AS provider,
               NULL::int AS "group", NULL::boolean AS manages
          FROM memberships WHERE user_id = ${userId} AND ended_at IS NULL
        UNION ALL
        SELECT 'member', t.organisation_id, t.id, NULL, g.group_id, g.role = 'manager' FROM therapists t
          LEFT JOIN intervisie_group_members g ON g.therapist_id = t.id AND g.until IS NULL
         WHERE t.user_id = ${userId}
        UNION ALL
        SELECT ${needsSecondFactor}, NULL, NULL, NULL, NULL, NULL FROM portal WHERE staff_totp_required AND NOT EXISTS
          (SELECT 1 FROM second_factors WHERE user_id = ${userId} AND confirmed_at IS NOT NULL)`,
  )
  const viewer: Viewer = { userId, grants: [], therapist: null, providers: [], group: null, heldBack: false }
  for (const row of rows) {
    const organisation = typeof row.organisation === 'number' ? row.organisation : null
    if (typeof row.therapist === 'number' && organisation !== null) {
      viewer.therapist = { id: row.therapist, organisation }
      if (typeof row.group === 'number') viewer.group = { id: row.group, manages: row.manages === true }
    }
    if (typeof row.provider === 'number' && row.role === 'provider') viewer.providers.push(row.provider)
    const role = roles.find((name) => name === row.role)
    if (role) viewer.grants.push({ role, organisation })
  }
  return rows.some((row) => row.role === needsSecondFactor) ? holdBack(viewer) : viewer
}

const works = ({ role }: Grant): boolean => staffRoles.some((staff) => staff === role)

const holdBack = (viewer: Viewer): Viewer => ({
  ...viewer,
  grants: viewer.grants.filter((grant) => !works(grant)),
  heldBack: viewer.grants.some(works),
})

/** Whether the viewer holds a role, in any organisation. */
export const hasRole = (viewer: Viewer | null, ...wanted: Role[]): boolean =>
  viewer?.grants.some((grant) => wanted.includes(grant.role)) ?? false

/** Whether the viewer works here (opens the back office). */
export const isStaff = (viewer: Viewer | null): boolean => hasRole(viewer, ...staffRoles)

/** Organisations in which the viewer holds one of these roles; 'all' when one of them is portal-wide. */
export function organisationsOf(viewer: Viewer | null, ...wanted: Role[]): number[] | 'all' {
  const found = viewer?.grants.filter((grant) => wanted.includes(grant.role)) ?? []
  if (found.some((grant) => grant.organisation === null)) return 'all'
  return [...new Set(found.flatMap((grant) => (grant.organisation === null ? [] : [grant.organisation])))]
}
