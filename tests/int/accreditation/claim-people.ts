import { randomUUID } from 'node:crypto'
import { addDays } from '@/src/domain/shared/calendar-date'
import { aCourse, anAccreditation, aProvider, aSession } from '@/tests/factories/accreditation'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { type Account, logIn } from '@/tests/support/session'
import { aRegisterOfNorth, organisation, registered, smallNorm, today } from '../registers/life'

/** Someone who looks after a provider. */
async function contactOf(provider: number): Promise<Account> {
  const req = await systemRequest()
  const email = `opleider-${randomUUID().slice(0, 8)}@voorbeeld.test`
  const { id: user } = await aUser(req, { email })
  await aMembership(req, { user, role: 'provider', provider, displayName: 'Olga van de Academie' })
  return logIn(email)
}

type Given = {
  /** Day of the course, counted from today. */
  held?: number
  /** Day the period ends, counted from today. */
  endsIn?: number
  /** Points that stand already. */
  points?: number
}

/** A course of three points that a professional followed some days ago, at a provider with a contact person. */
export async function followed({ held = -40, endsIn = 40, points = 0 }: Given = {}) {
  const req = await systemRequest()
  const register = await aRegisterOfNorth(smallNorm())
  const kim = await registered({ register: register.id, endsIn, points })
  const { id: provider, name: providerName } = await aProvider(req)
  const { id: course } = await aCourse(req, { provider, title: 'Kinder-EHBO' })
  const day = addDays(today(), held)
  const { id: session } = await aSession(req, { course, startsOn: day, endsOn: day })
  await anAccreditation(req, {
    course,
    provider,
    register: register.id,
    organisation: await organisation('noord'),
    norm: register.norm,
    category: 'A',
    points: 3,
    validFrom: addDays(today(), -400),
    validUntil: addDays(today(), 30),
  })
  return { kim, provider, providerName, session, day, olga: await contactOf(provider) }
}

export type Followed = Awaited<ReturnType<typeof followed>>
