import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { testAnswers } from '@/src/domain/invoicing/payment'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { limit } from '@/src/lib/rate-limit'
import { readBody } from '@/src/lib/read-body'
import { sql } from '@/src/lib/sql'
import { formFields, isPlainForm, seeOther } from '@/src/lib/web/plain-form'
import { type Attempt, attemptWhere } from '../operations/attempt'
import { refreshAttempt } from '../operations/receive'
import { providerNamed } from '../providers'
import { answerTestPayment } from '../providers/test'

/** The own attempt in the address. @throws APIError 404 */
async function ownAttempt(req: PayloadRequest): Promise<Attempt> {
  const id = idFrom(req.routeParams?.id)
  const therapist = (await getViewer(req))?.therapist?.id
  const attempt =
    id === null || therapist === undefined
      ? null
      : await attemptWhere(req, sql`a.id = ${id} AND a.therapist_id = ${therapist}`)
  if (!attempt) throw notFound()
  return attempt
}

const answered = (req: PayloadRequest, { id, status }: Attempt): Response =>
  isPlainForm(req) ? seeOther(`/betaling/${id}`) : Response.json({ id, status })

/** What the page says (`?melding=`) when asking didn't work out: the button there is a form as browsers know it. */
const said: Record<number, string> = { 429: 'te-vaak-gekeken', 503: 'niet-na-te-vragen' }

/** The page of the attempt in the address, for who has to log in first. */
const itsPage = (req: PayloadRequest): string => {
  const id = idFrom(req.routeParams?.id)
  return id === null ? '/account?open=facturen' : `/betaling/${id}`
}

/** POST /api/payment-attempts/:id/check: asks the provider how an own payment stands, for who came back and waits. */
export const checkEndpoint = endpoint({
  path: '/:id/check',
  method: 'post',
  access: isProfessional,
  backTo: itsPage,
  handler: async (req) => {
    const attempt = await ownAttempt(req)
    const provider = providerNamed(attempt.provider)
    if (attempt.status !== 'open' || attempt.providerId === null || !provider) return answered(req, attempt)
    try {
      await limit(req, 'payment-check', attempt.therapist)
      return answered(req, await refreshAttempt(req, attempt, provider))
    } catch (error) {
      const notice = isPlainForm(req) && error instanceof APIError ? said[error.status] : undefined
      if (!notice) throw error
      return seeOther(`/betaling/${attempt.id}?melding=${notice}`)
    }
  },
})

const body = z.object({ answer: z.enum(testAnswers) })

/**
 * POST /api/payment-attempts/:id/answer `{ answer }`: what one chooses at the bank of the demo; then that bank reports it, as a
 * real one would. There only where that bank takes the payments, and only for whose payment it is.
 */
export const answerEndpoint = endpoint({
  path: '/:id/answer',
  method: 'post',
  access: isProfessional,
  backTo: itsPage,
  handler: async (req) => {
    const attempt = await ownAttempt(req)
    const bank = providerNamed('test')
    if (attempt.provider !== 'test' || attempt.providerId === null || !bank) throw notFound()
    const given = isPlainForm(req) ? body.safeParse(await formFields(req)).data : await readBody(req, body)
    if (given) await answerTestPayment(req, attempt.providerId, given.answer)
    return answered(req, await refreshAttempt(req, attempt, bank))
  },
})
