import type { CollectionBeforeChangeHook } from 'payload'
import { chamberProblem, digitsOf } from '@/src/domain/identity/numbers'
import { knownPlace, placeProblem } from '@/src/domain/places/find'
import { normalisePostcode } from '@/src/domain/shared/contact'
import { invalid } from '@/src/lib/errors/refusals'

const typed = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/**
 * Address and number of a practice as they are kept, and where it is on the map (KS-PRA-1, KS-PRA-4). What the body
 * leaves out stays as it was.
 */
export const readPractice: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const problems: Record<string, string> = {}
  const read = { ...data }
  const place = typed({ ...originalDoc, ...data }.place) ?? ''
  const wrong = placeProblem(place)
  // Who changes something else isn't asked about a town from before there was a rule.
  if (wrong && place !== originalDoc?.place) problems.place = wrong
  const postcode = typed(data.postcode)
  if (postcode) {
    read.postcode = normalisePostcode(postcode)
    if (!read.postcode) problems.postcode = 'Vul een postcode in zoals 1234 AB.'
  }
  const number = typed(data.chamberNumber)
  if (number) {
    const problem = chamberProblem(number)
    if (problem) problems.chamberNumber = problem
    read.chamberNumber = digitsOf(number)
  }
  if (Object.keys(problems).length > 0) throw invalid(problems)
  const town = knownPlace(place)
  return { ...read, ...(town ? { place: town.name } : {}), lat: town?.lat ?? null, lng: town?.lng ?? null }
}
