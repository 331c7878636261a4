import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { loadItem, lockItems } from '@/plugins/review/item'
import { ownerOf } from '@/plugins/review/people'
import { getViewer } from '@/src/access/viewer'
import { type ClaimAnswer, claimAnswers } from '@/src/domain/accreditation/claim'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { inTransaction } from '@/src/lib/transaction'
import { creditClaim } from './credit'
import { claimIn, saveClaim } from './standing'

export const answerSchema = z.object({
  answer: z.enum(claimAnswers, 'Kies of dit lid erbij was.'),
  session: z.int('Kies de bijeenkomst.').positive('Kies de bijeenkomst.').nullish(),
  text: z.string().trim().max(2000, 'Gebruik hooguit 2000 tekens.').nullish(),
})

export type ProviderAnswer = z.infer<typeof answerSchema>

const answered: Record<ClaimAnswer, string> = {
  confirmed: 'Deze melding is al bevestigd. De punten zijn bijgeschreven.',
  contested: 'Deze melding is al beantwoord. Het register beslist nu.',
}

/**
 * The provider's answer to a claim, once: confirming books the attendance at the meeting it chooses, at once; contesting
 * says why. Late is better than never: as long as the register hasn't decided.
 * @throws APIError 404 another provider's, or unknown · 409 answered or decided · 400 with the field
 */
export async function answerClaim(req: PayloadRequest, id: number, given: ProviderAnswer): Promise<void> {
  await inTransaction(req, async () => {
    await lockItems(req, 'points-claims', [id])
    const item = await loadItem(req, 'points-claims', id)
    const claim = item && claimIn(item)
    const providers = (await getViewer(req))?.providers ?? []
    if (!claim || claim.provider === null || !providers.includes(claim.provider)) throw notFound()
    if (item.status === 'draft') throw notFound()
    if (claim.answer) throw conflict(answered[claim.answer])
    if (item.status === 'approved' || item.status === 'rejected') {
      throw conflict('Het register heeft al beslist over deze melding.')
    }
    const said = given.text || null
    if (given.answer === 'contested' && !said) throw invalid({ text: 'Schrijf wat er niet klopt. Het lid leest dit.' })
    if (given.answer === 'confirmed') {
      if (!given.session) throw invalid({ session: 'Kies bij welke bijeenkomst dit lid was.' })
      await creditClaim(req, item, given.session)
    }
    await saveClaim(req, id, {
      answer: given.answer,
      answerText: said,
      answeredAt: new Date().toISOString(),
      ...(given.answer === 'confirmed' ? { session: given.session } : {}),
    })
    await recordAudit(req, {
      action: given.answer === 'confirmed' ? 'points-claims.confirm' : 'points-claims.contest',
      subject: 'points-claims',
      subjectId: id,
      organisation: item.organisation,
    })
    // Confirming is told by the message about the points themselves.
    if (given.answer === 'confirmed' || said === null) return
    const owner = await ownerOf(req, item.therapist)
    if (!owner.email) return
    const link = `${req.payload.config.serverURL}/punten-missen#points-claims-${id}`
    await queueMail(req, {
      to: owner.email,
      key: `claim-contested:${id}`,
      organisation: item.organisation,
      template: 'claim-contested',
      props: { name: owner.firstName, course: item.title, said, link },
    })
  })
}
