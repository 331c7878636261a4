import { query, sql } from '@/src/lib/sql'
import { emailOf } from '@/tests/support/personas'
import { type Context, idOf, type MakeRow, moment, once, owned, plain, submitted } from './make-row'

const visitationOf = (context: Context): Promise<number> =>
  once(`visitation ${context.owner}`, async () => {
    const [visitor] =
      context.owner === 'A'
        ? await query(context.req, sql`SELECT id FROM users WHERE email = ${emailOf('visitor')}`)
        : []
    return plain('visitations', (c) => ({
      ...owned(c),
      kind: 'obligatory',
      // B's is closed, so that one can be opened for them.
      status: c.owner === 'B' ? 'closed' : 'visited',
      visitor: visitor ? idOf(visitor) : c.person.user,
      visitorName: 'X',
      date: '2026-01-10',
      report: 'X',
    }))(context)
  })

export const visitationRows: Record<string, MakeRow> = {
  visitations: async (context) => ({ id: await visitationOf(context) }),
  'visitation-events': async (context) => {
    const visitation = await visitationOf(context)
    return plain('visitation-events', (c) => ({
      ...owned(c),
      visitation,
      action: 'agree',
      byName: 'X',
      at: moment,
    }))(context)
  },
  'visitation-questionnaires': async (context) => {
    const visitation = await visitationOf(context)
    const [known] = await query(
      context.req,
      sql`SELECT id FROM visitation_questionnaires WHERE visitation_id = ${visitation}`,
    )
    if (known) return known
    return plain('visitation-questionnaires', (c) => ({ ...owned(c), visitation, status: 'sent', answers: [] }))(
      context,
    )
  },
  'visitation-uploads': async (context) => {
    const visitation = await visitationOf(context)
    return plain('visitation-uploads', (c) => ({
      title: 'X',
      ...owned(c),
      ...submitted,
      subject: 'statement',
      visitation,
    }))(context)
  },
}
