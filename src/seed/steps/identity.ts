import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { Therapist } from '@/src/payload-types'
import { anOrganisation } from '@/tests/factories/organisations'
import { aCode, aRecognition } from '@/tests/factories/screening'
import { aTherapist } from '@/tests/factories/therapists'
import { aMembership } from '@/tests/factories/users'
import { type OrganisationKey, organisations } from '../data/organisations'
import { namedPeople, otherPeople, type Person, staff } from '../data/people'
import type { Step } from '../steps'
import type { MakeAccount } from './accounts'

export type Organisations = Record<OrganisationKey, number>
export type Member = { person: Person; therapist: Therapist }

/** The organisations, by their key. */
export async function seedOrganisations(req: PayloadRequest): Promise<Organisations> {
  const made: Organisations = { cat: 0, kraam: 0, poh: 0 }
  for (const { key, prefix: _, ...data } of organisations) made[key] = (await anOrganisation(req, data)).id
  await req.payload.updateGlobal({
    slug: 'portal',
    data: { name: 'Registerhuis', contactEmail: 'hulp@demo.test' },
    ...asSystem(req, 'demo data'),
  })
  return made
}

/** Staff and partners with their role. @returns the first reviewer, who decided everything in the past */
export async function seedStaff(
  req: PayloadRequest,
  to: Organisations,
  account: MakeAccount,
): Promise<{ user: number; name: string }> {
  let reviewer = { user: 0, name: '' }
  for (const { email, name, role, organisation } of staff) {
    const user = await account(email)
    await aMembership(req, { user, role, displayName: name, organisation: organisation ? to[organisation] : null })
    if (role === 'reviewer' && reviewer.user === 0) reviewer = { user, name }
  }
  return reviewer
}

/** What insurers know a reimbursable member by. */
async function seedCodes(
  req: PayloadRequest,
  owner: { therapist: number; organisation: number },
  index: number,
): Promise<void> {
  await aCode(req, { ...owner, code: `90${String(41_000 + index * 137).padStart(6, '0')}` })
  await aRecognition(req, { ...owner, kind: 'vektis', name: 'Vektis', code: String(24_500 + (index % 9)) })
  if (index % 2 === 0) await aRecognition(req, { ...owner, kind: 'cz', name: 'CZ' })
  if (index % 3 === 0) await aRecognition(req, { ...owner, kind: 'plato', name: 'MBK' })
}

/** The forty professionals. */
export async function seedMembers(
  req: PayloadRequest,
  to: Organisations,
  account: MakeAccount,
  step: Step,
): Promise<Member[]> {
  const members: Member[] = []
  for (const person of [...namedPeople, ...otherPeople]) {
    const { email, number, organisation, ...profile } = person
    const reimbursable = person.tier === 'reimbursable' && organisation === 'cat'
    const therapist = await aTherapist(req, {
      ...profile,
      user: await account(email),
      organisation: to[organisation],
      membershipNumber: number,
      standing: person.recognisedOn ? 'admitted' : 'screening',
    })
    if (reimbursable) await seedCodes(req, { therapist: therapist.id, organisation: to[organisation] }, members.length)
    members.push({ person, therapist })
    step()
  }
  return members
}
