'use server'

import { revalidatePath } from 'next/cache'
import type { PayloadRequest } from 'payload'
import { notFound } from '@/plugins/review/item'
import { transition } from '@/plugins/review/transition'
import { errorLines } from '@/src/lib/errors/error-lines'
import { formatDate } from '@/src/lib/format'
import { asUser } from '@/src/lib/local-api'
import { claimKind } from './accreditation-kinds'
import type { EvidenceFormState } from './form-state'
import { sessionKind } from './intervisie-kind'
import { memberRequest, saveForm, signedOut } from './member-form'
import { applicationKind, extensionKind, objectionKind, submissionKind } from './register-kinds'
import { answered } from './save'
import { activityKind, collectionOf, cpdKind, diplomaKind, type EvidenceKind, firstAidKind } from './saved-kinds'
import { idOf, textOf } from './sent-form'
import { visitationUploadKind } from './visitation-kinds'

/*
 * For useActionState: (previous state, FormData) → state. A refusal comes back with everything that was typed;
 * nothing here redirects, so that a session that ended loses no form.
 */

/**
 * Saves a diploma, new or existing, and hands it in when the button says so (KS-DIP-2, KS-DIP-3).
 * Form: title, level, fieldRelated (`yes`/`no`), plato, studyPoints, contactHours, provider, accreditedBy, obtainedOn
 * as text; `files` once per file id; `id` of an existing one; `intent` (`save`/`submit`); `message`, the answer to a
 * question.
 */
export async function saveDiploma(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, diplomaKind)
}

/** The same for continuing education (KS-CPD-2): title, category, provider, from, to, hours; files, id, intent, message. */
export async function saveCpd(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, cpdKind)
}

/**
 * The same for a session of intervisie (KS-INT-1): date, group, participants (one a line), startsAt, endsAt, hours, themes; files, id,
 * intent, message.
 */
export async function saveSession(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, sessionKind)
}

/** The same for a first-aid certificate (KK-DOS-3): obtainedOn, validUntil; files, id, intent, message. */
export async function saveFirstAid(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, firstAidKind)
}

/**
 * The same for an own activity (PG-2, PG-3): registration, activity (category and activity, e.g. `B/intervisie`), title,
 * date, points, description; files, id, intent, message.
 */
export async function saveActivity(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, activityKind)
}

/**
 * The same for an application to a register (PG-4, KK-REG-1): register, education, graduatedOn, employer, motivation,
 * declaresTruth (`yes`); files, id, intent, message.
 */
export async function saveApplication(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, applicationKind)
}

/** Answers a question about a submitted dossier, with files (KK-DOS-9): files, id, intent, message. */
export async function saveSubmission(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, submissionKind)
}

/** The same for a request for a longer extension (KK-DOS-8): registration, until, statementBy, motivation; files, id, intent, message. */
export async function saveExtension(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, extensionKind)
}

/** The same for an objection: subject, subjectId, grounds; files, id, intent, message. */
export async function saveObjection(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, objectionKind)
}

/** The same for a claim of missing points: registration, provider, title, date, explanation; files, id, intent, message. */
export async function saveClaim(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, claimKind)
}

/** The same for what is uploaded about visitation (KS-VIS-1): subject, title, visitedOn, remark; files, id, intent, message. */
export async function saveVisitationUpload(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, visitationUploadKind)
}

/** Deletes one of the member's own items with its files (KS-DIP-3, KS-CPD-2). Form: `collection`, `id`. */
export async function deleteEvidence(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return onItem(form, async (req, collection, id) => {
    await req.payload.delete({ collection, id, ...asUser(req) })
    return { outcome: 'deleted', message: 'Verwijderd. De bestanden worden gewist.' }
  })
}

/** Answers the reviewer's question without changing anything else, and hands the item in again. Form: `collection`, `id`, `message`. */
export async function answerQuestion(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return onItem(form, async (req, collection, id) => {
    const message = textOf(form, 'message').trim()
    if (!message) {
      return { outcome: 'invalid', errors: [{ field: 'message', message: 'Schrijf je antwoord aan de beoordelaar.' }] }
    }
    const { reviewDueOn } = await transition(req, { collection, id, action: 'submit', message })
    const until = reviewDueOn ? ` Je krijgt uiterlijk ${formatDate(reviewDueOn)} antwoord.` : ''
    return { outcome: 'submitted', answerBy: reviewDueOn, message: `Je antwoord is verstuurd.${until}` }
  })
}

type Work = (
  req: PayloadRequest,
  collection: EvidenceKind<unknown>['collection'],
  id: number,
) => Promise<Partial<EvidenceFormState> & Pick<EvidenceFormState, 'outcome'>>

async function onItem(form: FormData, work: Work): Promise<EvidenceFormState> {
  const sent = { id: idOf(form), values: { message: textOf(form, 'message') }, files: [] }
  const req = await memberRequest()
  if (!req) return answered(sent, { ...signedOut, errors: [...signedOut.errors] })
  const target = collectionOf(textOf(form, 'collection'))
  try {
    if (!target || sent.id === null) throw notFound()
    const state = answered(sent, await work(req, target.collection, sent.id))
    if (state.outcome !== 'invalid') revalidatePath(target.path)
    return state
  } catch (error) {
    return answered(sent, { outcome: 'invalid', errors: errorLines(req, error, true) })
  }
}
