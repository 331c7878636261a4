import { APIError, type PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import { tierLabels } from '@/src/domain/identity/membership'
import { recognitionProblems, recognitionText } from '@/src/domain/screening/admission'
import { type Missing, stepStateLabels } from '@/src/domain/screening/missing'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { invalid } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { grantRecognition } from '../../recognitions/grant'
import { screeningOf } from '../facts'
import { mailMember } from '../mail'
import type { Admit } from '../schema'
import { closeAdmission } from './close'
import { type AdmissionRow, decider, lockOpen } from './row'

/** Admission while something is missing: the same list that the member sees (KS-ACC-2). */
function refuseIncomplete(missing: readonly Missing[]): void {
  if (missing.length === 0) return
  const message = 'Dit lid kan nog niet worden toegelaten: er ontbreekt nog iets.'
  const errors = missing.map(({ requirement, label, state }) => ({
    field: requirement,
    message: `${label}: ${stepStateLabels[state].toLowerCase()}.`,
  }))
  throw new APIError(message, 409, { errors: [{ message }, ...errors] }, true)
}

/**
 * Admits a member (KS-SCR-3): standing, recognitions, letter and mail in one transaction.
 * @throws APIError 403, 404 · 400 dates · 409 decided already, or something is missing
 */
export async function admitMember(
  req: PayloadRequest,
  id: number,
  given: Admit,
  now = new Date(),
): Promise<{ letter: string | null }> {
  const on = amsterdamDay(now)
  const problems = recognitionProblems(given.recognitions)
  if (given.recognisedOn > on) problems.recognisedOn = 'Deze datum ligt in de toekomst.'
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return inTransaction(req, async () => {
    const admission = await lockOpen(req, id)
    const by = await decider(req, admission)
    // What a reviewer of evidence, or the member, changes meanwhile waits until this is decided.
    await query(req, sql`SELECT 1 FROM therapists WHERE id = ${admission.therapist} FOR NO KEY UPDATE`)
    refuseIncomplete((await screeningOf(req, admission.therapist)).missing)
    const letter = await closeAdmission(req, admission, { status: 'admitted', reason: given.note ?? null, on, by })
    await req.payload.update({
      collection: 'therapists',
      id: admission.therapist,
      data: { standing: 'admitted', tier: admission.tier, recognisedOn: given.recognisedOn },
      ...asSystem(req, 'a member is admitted'),
    })
    for (const recognition of given.recognitions) {
      await grantRecognition(req, { ...admission, by: by.name }, recognition)
    }
    await tell(req, admission, given, letter)
    return { letter }
  })
}

async function tell(req: PayloadRequest, admission: AdmissionRow, given: Admit, letter: string | null): Promise<void> {
  const { id, organisation, organisationName, membershipNumber, tier } = admission
  await mailMember(req, admission, `admission:${id}:admitted`, (name, link) => ({
    template: 'member-admitted',
    props: {
      name,
      organisation: organisationName,
      tier: tierLabels[tier],
      recognisedOn: given.recognisedOn,
      recognitions: given.recognitions.map(recognitionText),
      letterNumber: letter ?? '',
      note: given.note ?? null,
      link,
    },
  }))
  await queueWebhook(req, 'member.admitted', {
    therapist: admission.therapist,
    organisation,
    data: { membershipNumber, tier, recognisedOn: given.recognisedOn, letter },
    key: `admission:${id}:${letter}`,
  })
  await recordAudit(req, {
    action: 'admissions.admitted',
    subject: 'admissions',
    subjectId: id,
    organisation,
    fields: { tier, recognisedOn: given.recognisedOn, recognitions: given.recognitions.length, letter },
  })
}
