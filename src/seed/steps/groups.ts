import type { PayloadRequest } from 'payload'
import { findPlace } from '@/src/domain/places/find'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { aGroup } from '@/tests/factories/intervisie'
import { anOrganisation } from '@/tests/factories/organisations'
import { aPractice } from '@/tests/factories/practices'
import { aTherapist } from '@/tests/factories/therapists'
import { colleagues, elsewhere, groups, otherOrganisations } from '../data/groups'
import type { MakeAccount } from './accounts'
import type { Member } from './identity'

const first = 'therapeut@demo.test'
const inNoGroup = ['collectief@demo.test', 'student@demo.test']

async function seedColleagues(req: PayloadRequest, organisation: number, account: MakeAccount): Promise<Member[]> {
  const made: Member[] = []
  for (const person of colleagues) {
    const { email, number, organisation: _, ...profile } = person
    const user = await account(email)
    const therapist = await aTherapist(req, {
      ...profile,
      user,
      organisation,
      membershipNumber: number,
      standing: 'admitted',
    })
    made.push({ person, therapist })
  }
  return made
}

async function practiceOf(req: PayloadRequest, { person, therapist }: Member, place: string, index: number) {
  await aPractice(req, {
    therapist: therapist.id,
    organisation: typeof therapist.organisation === 'number' ? therapist.organisation : therapist.organisation.id,
    name: `Praktijk ${person.lastName}`,
    street: `${['Dorpsstraat', 'Lindelaan', 'Marktplein', 'Kerkweg'][index % 4]} ${(index * 7) % 90 || 3}`,
    place,
  })
}

/**
 * Intervisie groups all over the country, small and large, with members of other organisations too, and where everybody
 * has their practice (KS-GRP-1 to KS-GRP-5). One member waits for an answer of the first group.
 */
export async function seedGroups(
  req: PayloadRequest,
  cat: number,
  members: readonly Member[],
  account: MakeAccount,
  now: Date,
): Promise<void> {
  const others: number[] = []
  for (const organisation of otherOrganisations) others.push((await anOrganisation(req, organisation)).id)
  const therapists = members.filter(({ person }) => person.organisation === 'cat')
  const known = therapists
    .filter(({ person }) => !inNoGroup.includes(person.email))
    .sort((a, b) => Number(b.person.email === first) - Number(a.person.email === first))
  const pool = [...known, ...(await seedColleagues(req, cat, account))]
  const made: number[] = []
  let outside = 0
  for (const { here, elsewhere: count, place, ...group } of groups) {
    const spot = findPlace(place)
    const people = pool.splice(0, here)
    for (const [index, member] of people.entries()) await practiceOf(req, member, place, made.length + index)
    const guests = Array.from({ length: count }, () => elsewhere(outside++))
    const { id } = await aGroup(req, {
      ...group,
      place,
      lat: spot?.lat,
      lng: spot?.lng,
      members: people.map(({ therapist }) => therapist.id),
      others: guests.map((guest) => ({ ...guest, organisation: others[guest.organisation] ?? 0 })),
      // Long enough ago for the sessions of this year.
      from: addDays(amsterdamDay(now), -(420 + 31 * (made.length % 12))),
    })
    made.push(id)
  }
  for (const member of therapists) {
    if (inNoGroup.includes(member.person.email)) await practiceOf(req, member, 'Utrecht', member.person.number.length)
  }
  const [asking] = pool
  if (!asking) return
  await practiceOf(req, asking, 'Nieuwegein', 5)
  await req.payload.db.create({
    collection: 'intervisie-join-requests',
    data: {
      group: made[0],
      therapist: asking.therapist.id,
      organisation: cat,
      message:
        'Mijn praktijk is in Nieuwegein. Ik zoek een groep die met echte gevallen werkt. Mag ik een keer meedoen?',
      status: 'open',
    },
    req,
  })
}
