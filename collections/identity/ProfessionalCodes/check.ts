import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import { lockItems } from '@/plugins/review/item'
import { ownerOf } from '@/plugins/review/people'
import { can } from '@/src/access/compose'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { codeKindLabels } from '@/src/domain/identity/codes'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, forbidden, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem, asUser } from '@/src/lib/local-api'
import { readBody } from '@/src/lib/read-body'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { ProfessionalCode } from '@/src/payload-types'

const answer = z.object({
  status: z.enum(['active', 'inactive'], 'Kies of de code actief is of niet.'),
  remark: z.string().trim().max(300, 'Maak de opmerking korter: hoogstens 300 tekens.').nullish(),
  /** The code that was looked up: the member may have changed it since. */
  code: z.string().max(40).optional(),
})

/** Writes down that somebody looked a code up, and what they found (KS-ACC-7). */
export const checkCodeEndpoint = endpoint({
  path: '/:id/check',
  method: 'post',
  access: can('checkCodes'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    const given = await readBody(req, answer)
    if (id === null) throw notFound()
    return Response.json({ doc: await inTransaction(req, () => check(req, id, given)) })
  },
})

async function check(req: PayloadRequest, id: number, given: z.infer<typeof answer>): Promise<ProfessionalCode> {
  await lockItems(req, 'professional-codes', [id])
  const code = await req.payload.findByID({ collection: 'professional-codes', id, disableErrors: true, ...asUser(req) })
  const viewer = await getViewer(req)
  const organisation = idOf(code?.organisation)
  if (!code || organisation === null) throw notFound()
  if (!mayWithin(viewer, 'checkCodes', organisation)) throw forbidden('Dit kan alleen binnen je eigen organisatie.')
  if (idOf(code.therapist) === viewer?.therapist?.id) throw conflict('Je eigen code kijkt een collega na.')
  if (given.code !== undefined && given.code !== code.code) {
    throw conflict('Het lid heeft de code intussen gewijzigd. Ververs de pagina en kijk de nieuwe code na.')
  }
  const remark = given.remark || null
  const data = { status: given.status, remark, checkedOn: amsterdamDay(new Date()), checkedByName: await nameOf(req) }
  const saved = await req.payload.update({
    collection: 'professional-codes',
    id,
    data,
    ...asSystem(req, 'code looked up'),
  })
  if (given.status === 'inactive') await tell(req, saved)
  return saved
}

async function nameOf(req: PayloadRequest): Promise<string> {
  const [row] = await query(
    req,
    sql`SELECT display_name AS name FROM memberships WHERE user_id = ${req.user?.id ?? 0} AND ended_at IS NULL
         ORDER BY id LIMIT 1`,
  )
  return typeof row?.name === 'string' && row.name !== '' ? row.name : 'een medewerker'
}

async function tell(req: PayloadRequest, code: ProfessionalCode): Promise<void> {
  const { email, firstName: name } = await ownerOf(req, idOf(code.therapist) ?? 0)
  if (!email) return
  await queueMail(req, {
    to: email,
    key: `code-inactive:${code.id}:${code.code}:${code.checkedOn}`,
    organisation: idOf(code.organisation),
    template: 'code-inactive',
    props: {
      name,
      kind: codeKindLabels[code.kind],
      agb: code.kind === 'agb',
      remark: code.remark ?? null,
      link: `${req.payload.config.serverURL}/account?open=codes`,
    },
  })
}
