import { query, sql } from '@/src/lib/sql'
import { type Context, idOf, type MakeRow, moment, next, once, owned, plain, submitted } from './make-row'

/** One row a member: the one there is, or a new one. */
const theOne =
  (table: string, make: MakeRow): MakeRow =>
  async (context) => {
    const [known] = await query(
      context.req,
      sql`SELECT id FROM ${sql.identifier(table)} WHERE therapist_id = ${context.person.therapist}`,
    )
    return known ?? make(context)
  }

const evidence = (collection: Parameters<typeof plain>[0]): MakeRow =>
  plain(collection, (context) => ({ title: 'X', ...owned(context), ...submitted }))

const documentOf = (context: Context): Promise<number> =>
  once(`document ${context.owner}`, () =>
    plain('document-templates', ({ owner }) => ({
      title: 'X',
      slug: `x-${next()}`,
      kind: 'template',
      category: 'practice',
      // B's was never published: only editors see it.
      latest: owner === 'B' ? null : 1,
      // C's is open to everyone.
      isPublic: owner === 'C',
    }))(context),
  )

const endpointOf = (context: Context): Promise<number> =>
  once('webhook', () =>
    plain('webhook-endpoints', () => ({ name: 'X', url: 'https://x.test', events: ['practice.changed'], salt: 'x' }))(
      context,
    ),
  )

/** Rows of a member's whole file: person, practice, screening, documents, copies (issue 6). */
export const membersFileRows: Record<string, MakeRow> = {
  'personal-details': theOne(
    'personal_details',
    plain('personal-details', (context) => ({ ...owned(context), birthDate: '1980-01-01' })),
  ),
  'bank-details': theOne(
    'bank_details',
    plain('bank-details', (context) => ({ ...owned(context), iban: 'X' })),
  ),
  'practice-profiles': theOne(
    'practice_profiles',
    plain('practice-profiles', (context) => ({ ...owned(context), email: 'x@voorbeeld.test' })),
  ),
  'professional-codes': theOne(
    'professional_codes',
    plain('professional-codes', (context) => ({
      ...owned(context),
      kind: 'umbrella',
      code: `X${next()}`,
      status: 'active',
    })),
  ),
  recognitions: plain('recognitions', (context) => ({ ...owned(context), kind: 'cz', name: 'X', from: '2026-01-01' })),
  'standing-changes': plain('standing-changes', (context) => ({
    ...owned(context),
    number: 1000 + next(),
    on: '2026-01-01',
    good: true,
    reimbursable: true,
  })),
  'ecd-codes': plain('ecd-codes', (context) => ({ ...owned(context), hash: `x-${next()}`, endedAt: moment })),
  'partner-keys': plain('partner-keys', () => ({ name: 'X', scope: 'ecd', hash: `x-${next()}` })),
  'sign-ups': plain('sign-ups', ({ person }) => ({
    organisation: person.organisation,
    tier: 'collective',
    membershipNumber: 'X',
    firstName: 'X',
    lastName: 'X',
    email: 'x@voorbeeld.test',
    status: 'asked',
    tokenHash: `x-${next()}`,
  })),
  admissions: plain('admissions', (context) => ({
    ...owned(context),
    tier: 'collective',
    status: 'withdrawn',
    startedOn: '2026-01-01',
  })),
  'screening-plans': async (context) => {
    const [known] = await query(
      context.req,
      sql`SELECT id FROM screening_plans WHERE organisation_id = ${context.person.organisation}`,
    )
    if (known) return known
    return plain('screening-plans', ({ person }) => ({
      title: 'X',
      organisation: person.organisation,
      tier: 'student',
      fee: 0,
      steps: [{ id: `x${next()}`, requirement: 'fee' }],
    }))(context)
  },
  'identity-documents': evidence('identity-documents'),
  'certificates-of-conduct': evidence('certificates-of-conduct'),
  'chamber-extracts': evidence('chamber-extracts'),
  'screening-uploads': evidence('screening-uploads'),
  'work-experiences': evidence('work-experiences'),
  'transfer-statements': evidence('transfer-statements'),
  'data-corrections': evidence('data-corrections'),
  'document-templates': async (context) => ({ id: await documentOf(context) }),
  'document-versions': async (context) => {
    const document = await documentOf(context)
    return plain('document-versions', () => ({
      document,
      number: next(),
      filename: 'x.pdf',
      mimeType: 'application/pdf',
      size: 1,
      sha256: 'a'.repeat(64),
      publishedAt: moment,
    }))(context)
  },
  'document-downloads': async (context) => {
    const document = await documentOf(context)
    const [known] = await query(
      context.req,
      sql`SELECT id FROM document_downloads WHERE therapist_id = ${context.person.therapist} AND document_id = ${document}`,
    )
    if (known) return known
    return plain('document-downloads', (c) => ({ ...owned(c), document, number: 1, downloadedAt: moment }))(context)
  },
  'data-exports': plain('data-exports', (context) => ({ ...owned(context), status: 'expired', askedAt: moment })),
  'erasure-requests': plain('erasure-requests', (context) => ({
    ...owned(context),
    status: 'refused',
    askedAt: moment,
  })),
  payments: async (context) => {
    const charge = await plain('charges', (c) => ({
      ...owned(c),
      description: 'X',
      amount: 100,
      bookedOn: '2026-01-01',
      source: `x/${next()}-paid`,
    }))(context)
    return plain('payments', (c) => ({ ...owned(c), charge: idOf(charge), paidOn: '2026-01-02' }))(context)
  },
  'webhook-endpoints': async (context) => ({ id: await endpointOf(context) }),
  'webhook-deliveries': async (context) => {
    const endpoint = await endpointOf(context)
    return plain('webhook-deliveries', () => ({
      endpoint,
      event: 'practice.changed',
      key: `x-${next()}`,
      payload: {},
    }))(context)
  },
}
