import { randomUUID } from 'node:crypto'
import type { RequiredDataFromCollectionSlug } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { cat } from '@/src/seed/reference/norms/cat'
import { pdf } from '@/tests/factories/files'
import { aNorm, aPeriod, aRegister, aRegistration } from '@/tests/factories/registers'
import { aTherapist } from '@/tests/factories/therapists'
import { aUser } from '@/tests/factories/users'
import { upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn } from '@/tests/support/session'

export type Member = Account & { therapist: number; organisation: number; membershipNumber: string }

/** A member of BO Noord of this test alone, logged in. The persona `reviewer` judges what they hand in. */
export async function aMember(
  given: Omit<Partial<RequiredDataFromCollectionSlug<'therapists'>>, 'organisation'> = {},
): Promise<Member> {
  const req = await systemRequest()
  const [north] = await query(req, sql`SELECT id FROM organisations WHERE slug = 'noord'`)
  if (typeof north?.id !== 'number') throw new Error('BO Noord is missing')
  const mark = randomUUID().slice(0, 8)
  const { id: user } = await aUser(req, { email: `lid-${mark}@voorbeeld.test` })
  const membershipNumber = `N-${mark}`
  const { id: therapist } = await aTherapist(req, {
    user,
    organisation: north.id,
    firstName: 'Sanne',
    lastName: 'Bakker',
    ...given,
    membershipNumber,
  })
  return { ...(await logIn(`lid-${mark}@voorbeeld.test`)), therapist, organisation: north.id, membershipNumber }
}

/** Puts a member in a register of this test alone, with obligations per calendar year, this year among them. */
export async function inYearlyRegister({ therapist, organisation }: Member): Promise<number> {
  const req = await systemRequest()
  const mark = randomUUID().slice(0, 8)
  const numberPrefix = mark.toUpperCase().replace(/[^A-Z]/g, 'X')
  const register = await aRegister(req, { organisation, slug: `cat-${mark}`, numberPrefix })
  await aNorm(req, register.id, { ...cat, code: `cat-${mark}` })
  const registration = await aRegistration(req, { therapist, register: register.id, number: `CAT-${mark}` })
  await aPeriod(req, registration.id, `${new Date().getFullYear() - 1}-01-01`)
  return registration.id
}

const complete = {
  diplomas: {
    title: 'Massagetherapie hbo',
    level: 'hbo',
    fieldRelated: true,
    studyPoints: 7.5,
    provider: 'Hogeschool Midden',
    obtainedOn: '2024-06-30',
  },
  'cpd-uploads': {
    title: 'Hartcoherentie in de praktijk',
    category: 'own-field',
    provider: 'Instituut Adem',
    from: `${new Date().getFullYear()}-01-05`,
    to: `${new Date().getFullYear()}-01-06`,
    hours: 6,
  },
} as const

type Step = 'submit' | 'return' | 'approve' | 'reject'

/** Hands in an item of this member with a real PDF, and takes it through these steps. @returns its id */
export async function anItem(
  member: Member,
  collection: keyof typeof complete,
  steps: readonly [Step, object?][],
  given: object = {},
): Promise<number> {
  const file = await upload(member, await pdf())
  const json = { ...complete[collection], ...given, files: [file.body.id] }
  const created = await rest(member).post(`/api/${collection}`, { json })
  if (created.status !== 201) throw new Error(`create: ${created.status} ${JSON.stringify(created.body)}`)
  const id: number = created.body.doc.id
  for (const [step, body = {}] of steps) {
    const who = step === 'submit' ? member : 'reviewer'
    const reply = await rest(who).post(`/api/${collection}/${id}/${step}`, { json: body })
    if (reply.status !== 200) throw new Error(`${step}: ${reply.status} ${JSON.stringify(reply.body)}`)
  }
  return id
}
