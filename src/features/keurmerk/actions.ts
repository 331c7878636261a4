'use server'

import { keurmerkOptions } from '@/collections/keurmerk'
import { toAdd, toApply, toAsk, toObject, toRemove, toSave } from '@/plugins/keurmerk/endpoints/schemas'
import { apply } from '@/plugins/keurmerk/operations/apply'
import { object } from '@/plugins/keurmerk/operations/object'
import { addPerson, handOver, removePerson } from '@/plugins/keurmerk/operations/people'
import { ask } from '@/plugins/keurmerk/operations/questions'
import { save } from '@/plugins/keurmerk/operations/save'
import { send } from '@/plugins/keurmerk/operations/send'
import { attempt, valuesOf } from '@/src/features/portal/attempt'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { type EvaluationPath, evaluationPath } from './address'
import { read } from './read-form'

/** Applies with a practice (KB-2). Form: `round`, `practice`. */
export async function applyAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/keurmerk', form, async (req, values, therapist) => {
    if (therapist === 0) throw notFound()
    const given = read(toApply, { round: Number(values.round), practice: Number(values.practice) })
    const { id } = await apply(req, keurmerkOptions, therapist, given, new Date())
    return `gedaan=aangemeld&nieuw=${id}`
  })
}

const pageOf = (form: FormData): EvaluationPath => evaluationPath(idFrom(valuesOf(form).evaluation) ?? 0)
const evaluationOf = (values: Record<string, string>): number => {
  const id = idFrom(values.evaluation)
  if (id === null) throw notFound()
  return id
}

/** Saves one answer without scripts (KB-4). Form: `evaluation`, `norm`, `code`, `text`, `seen`. */
export async function saveAnswerAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(pageOf(form), form, async (req, values) => {
    const given = read(toSave, { code: values.code, text: values.text ?? '', seen: Number(values.seen) })
    const saved = await save(req, evaluationOf(values), given, new Date())
    if (saved.outcome === 'conflict') {
      throw conflict(
        `${saved.savedByName ?? 'Een collega'} heeft dit antwoord intussen veranderd. Kopieer je eigen tekst, ververs de pagina en kijk wat erbij is gekomen.`,
      )
    }
    return `norm=${encodeURIComponent(values.norm ?? '')}&gedaan=opgeslagen#vraag-${encodeURIComponent(given.code)}`
  })
}

/** Sends what was filled in (KB-4). Form: `evaluation`. */
export async function sendAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(pageOf(form), form, async (req, values) => {
    await send(req, keurmerkOptions, evaluationOf(values), new Date())
    return 'gedaan=verstuurd'
  })
}

/** Lets a colleague fill in along. Form: `evaluation`, `number`. */
export async function addPersonAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(pageOf(form), form, async (req, values) => {
    await addPerson(req, evaluationOf(values), read(toAdd, values).number)
    return 'gedaan=invuller#invullers'
  })
}

/** Takes a colleague off, or makes them the first contact person. Form: `evaluation`, `therapist`, `step` (`off`/`contact`). */
export async function movePersonAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(pageOf(form), form, async (req, values) => {
    const id = evaluationOf(values)
    const { therapist } = read(toRemove, { therapist: Number(values.therapist) })
    if (values.step === 'contact') await handOver(req, id, therapist)
    else await removePerson(req, id, therapist)
    return 'gedaan=invullers#invullers'
  })
}

/** Asks the office something (KB-4). Form: `evaluation`, `code` (may be empty), `question`. */
export async function askAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(pageOf(form), form, async (req, values) => {
    await ask(req, evaluationOf(values), read(toAsk, { ...values, code: values.code || null }), new Date())
    return 'gedaan=gevraagd#vragen'
  })
}

/** Objects to the decision (KB-6). Form: `evaluation`, `objection`. */
export async function objectAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(pageOf(form), form, async (req, values) => {
    await object(req, evaluationOf(values), read(toObject, values).objection, new Date())
    return 'gedaan=bezwaar#besluit'
  })
}
