import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type Context, idOf, type MakeRow, moment, next, once, owned, plain } from './make-row'

const charge = plain('charges', (context) => ({
  ...owned(context),
  description: 'X',
  amount: 100,
  bookedOn: '2026-01-01',
  source: `x/${next()}-invoiced`,
}))

/** In one transaction: an invoice and its lines are looked at together. */
const invoice: MakeRow = async (context) => {
  const chargeId = idOf(await charge(context))
  const row = plain('invoices', (c) => ({
    ...owned(c),
    kind: 'invoice',
    issuedOn: '2026-01-01',
    dueOn: '2026-01-31',
    status: 'open',
    reminders: 0,
    lines: [{ id: `x${next()}`, charge: chargeId, description: 'X', vat: 'exempt', percent: 0, net: 100, gross: 100 }],
    taxes: [{ id: `x${next()}`, vat: 'exempt', percent: 0, base: 100, amount: 0 }],
    net: 100,
    tax: 0,
    rounding: 0,
    payable: 100,
  }))
  return inTransaction(context.req, () => row(context))
}

const tariff: MakeRow = (context) => {
  const year = 2100 + next()
  return plain('aov-tariffs', ({ owner }) => ({
    name: 'X',
    insurer: 'X',
    // B is a draft: members don't see it.
    status: owner === 'B' ? 'draft' : 'published',
    validFrom: `${year}-01-01`,
    validUntil: `${year}-12-31`,
    rates: [{ id: `x${next()}`, fromAge: 18, untilAge: 24, ownRisk: '3', rate: 100 }],
  }))(context)
}

/** B is a draft; C is for members only. */
const article: MakeRow = plain('articles', ({ owner }) => ({
  title: 'X',
  slug: `x-${next()}`,
  order: 1,
  _status: owner === 'B' ? 'draft' : 'published',
  membersOnly: owner === 'C',
}))

/** B is closed; C is for members only. */
const form: MakeRow = plain('forms', ({ owner }) => ({
  title: 'X',
  slug: `x-${next()}`,
  isOpen: owner !== 'B',
  confirmationMessage: {},
  membersOnly: owner === 'C',
}))

const articleOf = (context: Context): Promise<number> => once('article', () => article({ ...context, owner: 'A' }))

/** Rows of invoicing, service, insurance, the knowledge base and forms (issue 7). What there may be one of, is closed. */
export const serviceRows: Record<string, MakeRow> = {
  invoices: invoice,
  'invoice-runs': plain('invoice-runs', ({ person }) => ({
    organisation: person.organisation,
    year: 2000 + next(),
    status: 'done',
    issueOn: '2026-01-01',
  })),
  'contribution-fees': plain('contribution-fees', ({ person }) => ({
    organisation: person.organisation,
    year: 2000 + (next() % 100),
    tier: 'student',
    amount: 100,
  })),
  'payment-attempts': async (context) => {
    const id = idOf(await invoice(context))
    return plain('payment-attempts', (c) => ({
      ...owned(c),
      invoice: id,
      provider: 'test',
      idempotencyKey: `x-${next()}`,
      amount: 100,
      status: 'expired',
      startedAt: moment,
      finishedAt: moment,
    }))(context)
  },
  'service-requests': plain('service-requests', (context) => ({
    ...owned(context),
    kind: 'downgrade',
    status: 'withdrawn',
    price: 0,
    submittedAt: moment,
  })),
  'call-appointments': plain('call-appointments', (context) => ({
    ...owned(context),
    start: moment,
    end: '2026-11-01T10:15:00.000Z',
    staff: 1,
    phone: 'X',
    subject: 'X',
    status: 'cancelled',
  })),
  'aov-tariffs': tariff,
  'aov-applications': async (context) => {
    const id = await once('tariff', () => tariff(context))
    return plain('aov-applications', (c) => ({
      ...owned(c),
      tariff: id,
      status: 'withdrawn',
      birthDate: '1980-01-01',
      ownRisk: '3',
      grossIncome: 100,
      benefit: 80,
      premium: 1,
      startOn: '2026-12-01',
      agreement: 'X',
      submittedAt: moment,
    }))(context)
  },
  articles: article,
  'article-feedback': async (context) => {
    const id = await articleOf(context)
    const [known] = await query(
      context.req,
      sql`SELECT id FROM article_feedback WHERE article_id = ${id} AND therapist_id = ${context.person.therapist}`,
    )
    return known ?? plain('article-feedback', (c) => ({ ...owned(c), article: id, helpful: true }))(context)
  },
  'article-searches': plain('article-searches', () => ({ term: `x${next()}`, times: 1, found: 0, lastAt: moment })),
  forms: form,
  'form-submissions': async (context) => {
    const id = await once('form', () => form({ ...context, owner: 'A' }))
    return plain('form-submissions', (c) => ({
      ...owned(c),
      form: id,
      submissionData: [{ id: `x${next()}`, field: 'X', value: 'X' }],
    }))(context)
  },
}
