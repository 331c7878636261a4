import { createHash } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { type Answer, type AnswerProblem, answersOf } from '@/src/domain/forms/answers'
import { formAgeProblem } from '@/src/domain/shared/form-age'
import { parseDate, parseDecimal } from '@/src/lib/dutch-input'
import { conflict, forbidden, invalid, notFound } from '@/src/lib/errors/refusals'
import { tokenAge } from '@/src/lib/form-token'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type FormPage, formAt, questionsOf } from './form'

type Sent = { slug: string; token: string; typed: ReadonlyMap<string, string>; ip: string }

/** What the token of a form is about; the address of a therapist has no slash. */
export const tokenSubject = (slug: string): string => `formulier/${slug}`

const wrong = (errors: AnswerProblem[]): APIError =>
  new APIError(errors.map(({ message }) => message).join(' '), 400, { errors }, true)

/** The form, which nobody changes or closes until the transaction ends. */
async function heldForm(req: PayloadRequest, slug: string, now: Date): Promise<FormPage> {
  await query(req, sql`SELECT 1 FROM forms WHERE slug = ${slug} FOR SHARE`)
  const view = await formAt(req, slug, now)
  switch (view.state) {
    case 'open':
      return view.form
    case 'trial':
      throw conflict('Dit formulier staat niet open: versturen kan nog niet.')
    case 'closed':
      throw conflict('Dit formulier is intussen gesloten. Wat je invulde is niet bewaard.')
    case 'log-in':
      throw forbidden('Je bent niet meer ingelogd. Log in een nieuw tabblad in en verstuur dit formulier opnieuw.')
    case 'unknown':
      throw notFound()
    default:
      return view satisfies never
  }
}

async function keep(req: PayloadRequest, form: FormPage, answers: Answer[]): Promise<void> {
  const therapist = (await getViewer(req))?.therapist
  await req.payload.create({
    collection: 'form-submissions',
    data: {
      form: form.id,
      therapist: therapist?.id,
      organisation: therapist?.organisation,
      submissionData: answers,
    },
    ...asSystem(req, 'who fills in a form may not write submissions otherwise'),
  })
}

/**
 * Keeps what somebody filled in, with who they are when they are logged in (issue 7.2). Pressed twice it is kept once.
 * @throws 400 with what is wrong at which question, or a form too fresh or too old; 409 when it isn't open; 429
 */
export async function sendAnswers(req: PayloadRequest, { slug, token, typed, ip }: Sent, now = new Date()) {
  const age = tokenAge(req.payload.secret, tokenSubject(slug), token, now)
  const problem = age === null ? 'Dit formulier klopt niet meer. Laad de pagina opnieuw.' : formAgeProblem(age)
  if (problem) throw invalid({ message: problem })
  await limit(req, 'form-ip', ip)
  await inTransaction(req, async () => {
    const form = await heldForm(req, slug, now)
    const read = answersOf(questionsOf(form), typed, { date: parseDate, number: parseDecimal })
    if ('problems' in read) throw wrong(read.problems)
    const once = createHash('sha256')
      .update(JSON.stringify([token, read.answers]))
      .digest('base64url')
    const [first] = await query(
      req,
      sql`INSERT INTO form_submission_keys (key) VALUES (${once}) ON CONFLICT DO NOTHING RETURNING 1`,
    )
    if (first) await keep(req, form, read.answers)
  })
}
