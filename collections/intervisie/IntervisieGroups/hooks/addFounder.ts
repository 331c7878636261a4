import type { CollectionAfterChangeHook } from 'payload'
import { youAreIn } from '@/src/domain/intervisie/membership'
import { groupPerson } from '../../shared/professional'
import { insertMember, withdrawRequests } from '../life/add'
import { refuse } from '../life/refuse'
import { settle } from '../life/row'

/** Who makes a group is its first member and manages it, in the same transaction (KS-GRP-2). @throws APIError 409 */
export const addFounder: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const person = operation === 'create' ? await groupPerson(req) : null
  if (person) {
    const member = await insertMember(req, { ...person, group: doc.id }, 'manager')
    if (member === null) refuse(youAreIn)
    await withdrawRequests(req, person.therapist)
  }
  await settle(req)
  return doc
}
