import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { may, type Permission, rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const named = z.array(z.object({ id: z.number(), name: z.string() }))

/** Who still has to set what next year costs. */
export type UnsetFees = { year: number; organisations: z.infer<typeof named>; registers: z.infer<typeof named> }

/** From October on next year's amounts are asked for: a member must know them in time. */
const asksFrom = '10'

const within = (viewer: Viewer, permission: Permission, column: string) => {
  const reach = organisationsOf(viewer, ...rolesWith(permission))
  return reach === 'all' ? sql`true` : sql`${sql.raw(column)} = ANY(${sql.param(reach)}::int[])`
}

/**
 * Organisations and registers within the viewer's reach without an amount for next year (KK-PRO-1); null when there are none, or it
 * is too early.
 */
export async function unsetFees(req: PayloadRequest, viewer: Viewer, today: CalendarDate): Promise<UnsetFees | null> {
  const year = yearOf(today) + 1
  if (today.slice(5, 7) < asksFrom) return null
  const organisations = may(viewer, 'manageInvoices')
    ? await query(
        req,
        sql`SELECT o.id, o.short_name AS name FROM organisations o
             WHERE o.kind = 'professional-organisation' AND o.affiliated AND ${within(viewer, 'manageInvoices', 'o.id')}
               AND NOT EXISTS (SELECT FROM contribution_fees f WHERE f.organisation_id = o.id AND f.year = ${year})
             ORDER BY 2`,
      )
    : []
  const registers = may(viewer, 'manageRegisters')
    ? await query(
        req,
        sql`SELECT g.id, g.name FROM registers g WHERE ${within(viewer, 'manageRegisters', 'g.organisation_id')}
               AND NOT EXISTS (SELECT FROM registers_fees f WHERE f._parent_id = g.id AND f.year = ${year})
             ORDER BY 2`,
      )
    : []
  const found = { year, organisations: named.parse(organisations), registers: named.parse(registers) }
  return found.organisations.length + found.registers.length === 0 ? null : found
}
