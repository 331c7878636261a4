import { query, sql } from '@/src/lib/sql'
import { type Context, type MakeRow, next, once, owned, plain, submitted } from './make-row'

/** A group that its owner manages. */
const groupOf = (context: Context): Promise<number> =>
  once(`group ${context.owner}`, async () => {
    return plain('intervisie-groups', ({ person }) => ({
      name: 'X',
      place: 'Utrecht',
      format: 'in-person',
      wanted: 0,
      manager: person.therapist,
      // Has no standing members, so that the database doesn't ask for a manager among them.
      status: 'ended',
    }))(context)
  })

const groupMemberOf = (context: Context): Promise<number> =>
  once(`group member ${context.owner}`, async () => {
    const group = await groupOf(context)
    return plain('intervisie-group-members', ({ person }) => ({
      group,
      organisation: person.organisation,
      therapist: person.therapist,
      membershipNumber: `X-${next()}`,
      memberKey: `X${next()}`,
      role: 'member',
      from: '2025-01-01',
      until: '2025-12-31',
    }))(context)
  })

const reportOf = (context: Context): Promise<number> =>
  once(`report ${context.owner}`, async () => {
    const group = await groupOf(context)
    return plain('intervisie-reports', (c) => ({
      ...owned(c),
      title: 'X',
      group,
      date: '2026-01-10',
      status: 'sent',
      organisations: [c.person.organisation],
    }))(context)
  })

export const intervisieRows: Record<string, MakeRow> = {
  'intervisie-groups': async (context) => ({ id: await groupOf(context) }),
  'intervisie-group-members': async (context) => ({ id: await groupMemberOf(context) }),
  'intervisie-join-requests': async (context) => {
    const group = await groupOf(context)
    return plain('intervisie-join-requests', (c) => ({ ...owned(c), group, status: 'withdrawn' }))(context)
  },
  'intervisie-reports': async (context) => ({ id: await reportOf(context) }),
  'intervisie-report-participants': async (context) => {
    const [group, report, member] = [await groupOf(context), await reportOf(context), await groupMemberOf(context)]
    const [known] = await query(
      context.req,
      sql`SELECT id FROM intervisie_report_participants WHERE report_id = ${report} AND member_id = ${member}`,
    )
    if (known) return known
    return plain('intervisie-report-participants', (c) => ({
      ...owned(c),
      group,
      report,
      member,
      name: 'X',
      answer: 'waiting',
    }))(context)
  },
  'intervisie-sessions': plain('intervisie-sessions', (context) => ({
    title: 'X',
    ...owned(context),
    ...submitted,
    date: `${2000 + next()}-01-10`,
    hours: 2,
    creditedHours: 2,
  })),
}
