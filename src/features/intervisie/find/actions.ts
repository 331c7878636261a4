'use server'

import { revalidatePath } from 'next/cache'
import type { PayloadRequest } from 'payload'
import { groupPath } from '@/src/domain/intervisie/find-filter'
import { findPlace } from '@/src/domain/places/find'
import { textOf } from '@/src/features/evidence/sent-form'
import { errorLines } from '@/src/lib/errors/error-lines'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { getSession } from '@/src/lib/session'
import type { FindFormState } from './form-state'

const signedOut = 'Je bent niet meer ingelogd. Log in een nieuw tabblad in en verstuur dit formulier opnieuw.'

async function attempt(
  form: FormData,
  fields: readonly string[],
  work: (req: PayloadRequest, values: Record<string, string>, therapist: number) => Promise<void>,
): Promise<FindFormState> {
  const values = Object.fromEntries(fields.map((name) => [name, textOf(form, name)]))
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return { outcome: 'invalid', values, errors: [{ message: signedOut }] }
  try {
    await work(req, values, viewer.therapist.id)
    revalidatePath(groupPath)
    return { outcome: 'done', values, errors: [] }
  } catch (error) {
    return { outcome: 'invalid', values, errors: errorLines(req, error, true) }
  }
}

/** Asks a group's manager whether one may join (KS-GRP-1). Form: `group`, its id; `message`. */
export async function askToJoin(_before: FindFormState, form: FormData): Promise<FindFormState> {
  return attempt(form, ['group', 'message'], async (req, { group, message }) => {
    const id = idFrom(group)
    if (id === null) throw notFound()
    await req.payload.create({
      collection: 'intervisie-join-requests',
      data: { group: id, message, status: 'open' },
      ...asUser(req),
    })
  })
}

/** Says where one's main practice is (KS-PRA-1), for distances. Form: `name`, `place`. */
export async function savePractice(_before: FindFormState, form: FormData): Promise<FindFormState> {
  return attempt(form, ['name', 'place'], async (req, { name = '', place = '' }, therapist) => {
    const town = findPlace(place)
    const problems = {
      ...(name ? {} : { name: 'Vul de naam van je praktijk in.' }),
      ...(town ? {} : { place: 'Deze plaats kennen we niet. Vul een grotere plaats in de buurt in.' }),
    }
    if (!town || !name) throw invalid(problems)
    const where = { therapist: { equals: therapist } }
    const { totalDocs } = await req.payload.count({ collection: 'practices', where, ...asUser(req) })
    if (totalDocs > 0) throw invalid({ place: 'Je praktijk staat er al. Wijzig de gegevens op de pagina Praktijk.' })
    await req.payload.create({
      collection: 'practices',
      data: { name, place: town.name, main: true },
      ...asUser(req),
    })
  })
}
