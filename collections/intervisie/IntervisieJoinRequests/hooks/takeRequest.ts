import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { limitMade } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { lockedGroup } from '../../IntervisieGroups/life/row'
import { groupPerson } from '../../shared/professional'

/**
 * Nobody mails all managers: counted from what stands, withdrawn or not. One asker's requests come one after another.
 * @throws TooManyAttempts 429
 */
async function notTooMany(req: PayloadRequest, therapist: number): Promise<void> {
  await query(req, sql`SELECT id FROM therapists WHERE id = ${therapist} FOR NO KEY UPDATE`)
  const made = await query(
    req,
    sql`SELECT extract(epoch FROM created_at)::float AS at FROM intervisie_join_requests WHERE therapist_id = ${therapist}
         ORDER BY created_at DESC LIMIT 100`,
  )
  limitMade(
    'group-ask',
    made.map(({ at }) => new Date(Number(at) * 1000)),
  )
}

/**
 * Who asks is who sends it; to a group that exists, that they aren't in, once at a time (KS-GRP-1). The group is locked
 * until the request stands, so that of two at once one is refused.
 * @throws APIError 400 · 403 · 409 · 429
 */
export const takeRequest: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const person = operation === 'create' ? await groupPerson(req) : null
  if (!data || !person) return data
  await notTooMany(req, person.therapist)
  const id = idFrom(data.group)
  const [there] = id === null ? [] : await query(req, sql`SELECT 1 FROM intervisie_groups WHERE id = ${id}`)
  if (!there) throw invalid({ group: 'Kies een groep van de kaart of uit de lijst.' })
  const group = await lockedGroup(req, id)
  if (group.status === 'ended') throw conflict('Deze groep is opgeheven. Kies een andere groep.')
  if (group.members.some(({ therapist }) => therapist === person.therapist)) throw conflict('Je zit al in deze groep.')
  const open = await query(
    req,
    sql`SELECT 1 FROM intervisie_join_requests
         WHERE group_id = ${id} AND therapist_id = ${person.therapist} AND status = 'open'`,
  )
  if (open.length > 0) throw conflict('Je hebt deze groep al gevraagd. Wacht op het antwoord, of trek je verzoek in.')
  const message = typeof data.message === 'string' ? data.message.trim() || null : data.message
  const { therapist, organisation } = person
  return { ...data, group: id, message, therapist, organisation, status: 'open' }
}
