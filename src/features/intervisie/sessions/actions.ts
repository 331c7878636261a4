'use server'

import { revalidatePath } from 'next/cache'
import type { PayloadRequest } from 'payload'
import { confirmReport, declineReport } from '@/collections/intervisie/IntervisieReports/life/answer'
import { sendReport } from '@/collections/intervisie/IntervisieReports/life/send'
import { withdrawReport } from '@/collections/intervisie/IntervisieReports/life/withdraw'
import type { EvidenceFormState } from '@/src/features/evidence/form-state'
import { answered } from '@/src/features/evidence/save'
import { idOf, readForm, type SentForm, textOf } from '@/src/features/evidence/sent-form'
import { errorLines } from '@/src/lib/errors/error-lines'
import { notFound } from '@/src/lib/errors/refusals'
import { asUser } from '@/src/lib/local-api'
import { getSession } from '@/src/lib/session'
import { inTransaction } from '@/src/lib/transaction'
import { chosenMembers, judgeReport, reportFields, storeReport } from './save-report'

/*
 * For useActionState, as those of src/features/evidence: a refusal comes back with everything that was typed.
 */

const signedOut = 'Je bent niet meer ingelogd. Log in een nieuw tabblad in en verstuur dit formulier opnieuw.'

type Answer = Partial<EvidenceFormState> & Pick<EvidenceFormState, 'outcome'>

async function attempt(
  sent: Pick<SentForm, 'id' | 'values' | 'files'>,
  work: (req: PayloadRequest) => Promise<Answer>,
): Promise<EvidenceFormState> {
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return answered(sent, { outcome: 'invalid', errors: [{ message: signedOut }] })
  try {
    const answer = await work(req)
    if (answer.outcome !== 'invalid') revalidatePath('/intervisie')
    return answered(sent, answer)
  } catch (error) {
    return answered(sent, { outcome: 'invalid', errors: errorLines(req, error, sent.id !== null) })
  }
}

/**
 * Saves the report of a group, and sends it to who was there when the button says so. Form: date, startsAt, endsAt, themes;
 * `members` once per group member who was there; files, id, intent (`save`/`submit`).
 */
export async function saveReport(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  const sent = readForm(form, reportFields)
  const members = chosenMembers(form)
  return attempt(sent, async (req) => {
    const { data, errors } = judgeReport(sent, members)
    if (errors.length > 0) return { outcome: 'invalid', errors }
    return inTransaction(req, async () => {
      const id = await storeReport(req, sent.id, data)
      if (sent.intent === 'submit') await sendReport(req, id, members)
      return { outcome: sent.intent === 'submit' ? 'submitted' : 'saved', id }
    })
  })
}

/** Answers a report that names the member. Form: `id`, `answer` (`confirm`/`decline`), `reason`. */
export async function answerReport(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  const sent = { id: idOf(form), values: { reason: textOf(form, 'reason') }, files: [] }
  return attempt(sent, async (req) => {
    if (!sent.id) throw notFound()
    if (textOf(form, 'answer') === 'decline') await declineReport(req, sent.id, sent.values.reason)
    else await confirmReport(req, sent.id)
    return { outcome: 'submitted' }
  })
}

/** Takes a report back, or throws a draft away. Form: `id`, `do` (`withdraw`/`delete`). */
export async function undoReport(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  const sent = { id: idOf(form), values: {}, files: [] }
  return attempt(sent, async (req) => {
    if (!sent.id) throw notFound()
    if (textOf(form, 'do') === 'delete')
      await req.payload.delete({ collection: 'intervisie-reports', id: sent.id, ...asUser(req) })
    else await withdrawReport(req, sent.id)
    return { outcome: 'deleted' }
  })
}
