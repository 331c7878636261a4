import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
import { can } from '@/src/access/compose'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, forbidden, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { readBody } from '@/src/lib/read-body'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { removePhoto } from './save'

const said = z.object({
  reason: z
    .string('Schrijf waarom.')
    .trim()
    .min(3, 'Schrijf waarom: het lid leest dit.')
    .max(300, 'Maak de reden korter: hoogstens 300 tekens.'),
  /** The photo that was looked at: the member may have put another one there since. */
  photo: z.string().max(64),
})

/** `POST /api/practice-profiles/:id/remove-photo` `{reason, photo}`: staff take away what may not be shown (KS-PRA-5). */
export const removePhotoEndpoint = endpoint({
  path: '/:id/remove-photo',
  method: 'post',
  access: can('editPeople'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    const given = await readBody(req, said)
    if (id === null) throw notFound()
    await inTransaction(req, () => takeAway(req, id, given))
    return Response.json({ ok: true })
  },
})

async function takeAway(req: PayloadRequest, id: number, { reason, photo }: z.infer<typeof said>): Promise<void> {
  const profile = await req.payload.findByID({
    collection: 'practice-profiles',
    id,
    depth: 0,
    disableErrors: true,
    ...asUser(req),
  })
  const [therapist, organisation] = [idOf(profile?.therapist), idOf(profile?.organisation)]
  if (!profile || therapist === null || organisation === null) throw notFound()
  if (!mayWithin(await getViewer(req), 'editPeople', organisation)) {
    throw forbidden('Dit kan alleen binnen je eigen organisatie.')
  }
  // First this row, as who saves a photo does: what is there now stays there until the transaction ends.
  const [kept] = await query(req, sql`SELECT hash FROM profile_photos WHERE therapist_id = ${therapist} FOR UPDATE`)
  if (!kept) throw conflict('Er is geen foto (meer). Ververs de pagina.')
  if (kept.hash !== photo) throw conflict('Het lid heeft intussen een andere foto. Ververs de pagina en kijk opnieuw.')
  await removePhoto(req, therapist)
  await recordAudit(req, {
    action: 'practice-profiles.photo-removed',
    subject: 'practice-profiles',
    subjectId: id,
    organisation,
    reason,
  })
  await tell(req, { therapist, organisation, photo, reason })
}

type Told = { therapist: number; organisation: number; photo: string; reason: string }

async function tell(req: PayloadRequest, { therapist, organisation, photo, reason }: Told): Promise<void> {
  const { email, firstName: name } = await ownerOf(req, therapist)
  if (!email) return
  await queueMail(req, {
    to: email,
    key: `photo-removed:${photo}:${Date.now()}`,
    organisation,
    template: 'photo-removed',
    props: { name, reason, link: `${req.payload.config.serverURL}/praktijk?open=foto` },
  })
}
