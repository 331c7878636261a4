import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { directoryDay } from '@/collections/identity/PracticeProfiles/directory/day'
import { refreshDirectory } from '@/collections/identity/PracticeProfiles/directory/refresh'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { aFindableTherapist, aProfile } from '@/tests/factories/directory'
import { anOrganisation } from '@/tests/factories/organisations'
import { aPractice } from '@/tests/factories/practices'
import { aRecognition } from '@/tests/factories/screening'
import { aTherapist } from '@/tests/factories/therapists'
import { systemRequest } from '@/tests/support/payload'

let req: PayloadRequest
let organisation: number

beforeAll(async () => {
  req = await systemRequest()
  organisation = (await anOrganisation(req)).id
}, 60_000)

const rowSchema = z.object({ slug: z.string(), shown: z.record(z.string(), z.unknown()), facets: z.array(z.string()) })

async function entry(therapist: number): Promise<z.infer<typeof rowSchema> | null> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT slug, shown, facets FROM directory_entries WHERE therapist_id = ${therapist}`,
  )
  return row ? rowSchema.parse(row) : null
}

const profileOf = async (therapist: number) => {
  const { docs } = await req.payload.find({
    collection: 'practice-profiles',
    where: { therapist: { equals: therapist } },
    ...asSystem(req, 'test'),
  })
  const [profile] = docs
  if (!profile) throw new Error('no profile')
  return profile
}

const consent = async (therapist: number, listed: boolean) =>
  req.payload.update({
    collection: 'practice-profiles',
    id: (await profileOf(therapist)).id,
    data: { listed },
    ...asSystem(req, 'test'),
  })

describe('KS-FIND-1: who is in the directory', () => {
  it.each([
    { listed: true, standing: 'admitted', found: true },
    { listed: false, standing: 'admitted', found: false },
    { listed: true, standing: 'screening', found: false },
    { listed: true, standing: 'ended', found: false },
    { listed: false, standing: 'ended', found: false },
  ] as const)('consent $listed and standing $standing: $found', async ({ listed, standing, found }) => {
    const { id } = await aFindableTherapist(req, { organisation, standing, profile: { listed } })
    expect((await entry(id)) !== null).toBe(found)
  })

  it('who takes back consent or ends the membership is gone, and comes back under the same address', async () => {
    const { id } = await aFindableTherapist(req, { organisation })
    const before = await entry(id)
    await consent(id, false)
    expect(await entry(id)).toBeNull()
    await consent(id, true)
    expect((await entry(id))?.slug).toBe(before?.slug)
    await req.payload.update({ collection: 'therapists', id, data: { standing: 'ended' }, ...asSystem(req, 'test') })
    expect(await entry(id)).toBeNull()
  })

  it('a change that rolls back changes nothing here', async () => {
    const { id } = await aFindableTherapist(req, { organisation })
    const own = await systemRequest()
    const work = inTransaction(own, async () => {
      await own.payload.update({
        collection: 'practice-profiles',
        id: (await profileOf(id)).id,
        data: { listed: false },
        ...asSystem(own, 'test'),
      })
      const rows = await query(own, sql`SELECT 1 FROM directory_entries WHERE therapist_id = ${id}`)
      expect(rows).toHaveLength(0)
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await entry(id)).not.toBeNull()
  })
})

describe('KS-FIND-1: what is shown', () => {
  it('shows the practice and never the e-mail address or the home', async () => {
    const { id } = await aFindableTherapist(req, {
      organisation,
      profile: { email: 'geheim@voorbeeld.test', phone: '030-1234567', specialities: ['Angst & stress'], online: true },
    })
    await req.payload.create({
      collection: 'personal-details',
      data: { therapist: id, organisation, street: 'Geheimelaan', place: 'Urk', phone: '0612345678' },
      ...asSystem(req, 'test'),
    })
    await refreshDirectory(req, id)
    const found = await entry(id)
    const said = JSON.stringify(found)
    expect(said).toContain('+31301234567')
    expect(said).not.toMatch(/geheim|Urk|0612345678/i)
    expect(found?.facets).toEqual(expect.arrayContaining(['speciality:angst-stress', 'online']))
  })

  it('follows practice, recognition and name', async () => {
    const { id } = await aFindableTherapist(req, { organisation, places: ['Utrecht'] })
    await aPractice(req, { therapist: id, organisation, place: 'Zwolle', main: false })
    await aRecognition(req, { therapist: id, organisation, name: 'Haptotherapie' })
    await req.payload.update({
      collection: 'therapists',
      id,
      data: { firstName: 'Renée', lastName: 'Nieuwenhuis' },
      ...asSystem(req, 'test'),
    })
    const shown = (await entry(id))?.shown
    expect(shown).toMatchObject({ name: 'Renée Nieuwenhuis', recognitions: [{ name: 'Haptotherapie' }] })
    const places = await query(req, sql`SELECT place FROM directory_places WHERE therapist_id = ${id} ORDER BY place`)
    expect(places).toEqual([{ place: 'Utrecht' }, { place: 'Zwolle' }])
  })

  it('gives each their own name in addresses, also when they come at once', async () => {
    const people = await Promise.all(
      [1, 2, 3, 4].map(() => aTherapist(req, { organisation, firstName: 'Zoë', lastName: 'd’Été-Ångström' })),
    )
    await Promise.all(
      people.map(async ({ id }) => aProfile(await systemRequest(), { therapist: id, organisation, listed: true })),
    )
    const slugs = await Promise.all(people.map(async ({ id }) => (await entry(id))?.slug))
    expect(slugs.toSorted()).toEqual(
      ['zoe-d-ete-angstrom', 'zoe-d-ete-angstrom-2', 'zoe-d-ete-angstrom-3', 'zoe-d-ete-angstrom-4'].toSorted(),
    )
  })

  it('the day finds who was missed, and looks at everybody once', async () => {
    const { id } = await aFindableTherapist(req, { organisation })
    await query(req, sql`UPDATE therapists SET standing = 'ended' WHERE id = ${id}`)
    expect(await entry(id)).not.toBeNull()
    await directoryDay(req.payload, new Date(Date.now() + 86_400_000))
    expect(await entry(id)).toBeNull()
    const [row] = await query(
      req,
      sql`SELECT count(*)::int AS due FROM directory_entries WHERE checked_on <= current_date`,
    )
    expect(row?.due).toBe(0)
  })

  it('two changes of one person at once both arrive', async () => {
    const { id } = await aFindableTherapist(req, { organisation })
    const profile = await profileOf(id)
    const [one, two] = [await systemRequest(), await systemRequest()]
    await Promise.all([
      one.payload.update({
        collection: 'practice-profiles',
        id: profile.id,
        data: { phone: '030-7654321' },
        ...asSystem(one, 'test'),
      }),
      aPractice(two, { therapist: id, organisation, place: 'Assen', main: false }),
    ])
    const shown = JSON.stringify((await entry(id))?.shown)
    expect(shown).toContain('+31307654321')
    expect(shown).toContain('Assen')
  })
})
