import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseDirectoryFilter } from '@/src/domain/directory/filter'
import { directoryChoices } from '@/src/features/directory/choices'
import { directoryPage } from '@/src/features/directory/queries'
import { therapistBySlug } from '@/src/features/directory/therapist'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aFindableTherapist } from '@/tests/factories/directory'
import { anOrganisation } from '@/tests/factories/organisations'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

let req: PayloadRequest
let organisation: number
let anna: number

type Answer = { total: number; guessed: boolean; therapists: { name: string; km: number | null; url: string }[] }

const ask = async (words: string) =>
  (await rest(null).get(`/api/public/therapists?${words}`)) as { status: number; body: Answer }
const names = async (words: string): Promise<string[]> => (await ask(words)).body.therapists.map(({ name }) => name)

beforeAll(async () => {
  req = await systemRequest()
  organisation = (await anOrganisation(req, { slug: 'vak-een', name: 'Vak Een' })).id
  const other = (await anOrganisation(req, { slug: 'vak-twee', name: 'Vak Twee' })).id
  const people = [
    {
      first: 'Anna',
      last: 'Visser',
      places: ['Utrecht', 'Zwolle'],
      specialities: ['Angst en stress'],
      methods: ['EMDR'],
    },
    {
      first: 'Béa',
      last: 'de Groot',
      places: ['Zeist'],
      specialities: ['Slapen'],
      online: true,
      languages: ['Engels'],
    },
    { first: 'Cees', last: 'Jansen', places: ['Groningen'], specialities: ['Angst en stress'], accessible: true },
    { first: 'Dina', last: 'Jansens', places: ['Amersfoort'], organisation: other, methods: ['Haptonomie'] },
  ]
  for (const { first, last, places, organisation: own = organisation, ...profile } of people) {
    const { id } = await aFindableTherapist(req, {
      organisation: own,
      firstName: first,
      lastName: last,
      places,
      profile,
    })
    if (first === 'Anna') anna = id
  }
}, 60_000)

describe('KS-FIND-1: GET /api/public/therapists', () => {
  it.each([
    ['q=visser', ['Anna Visser']],
    ['q=bea', ['Béa de Groot']],
    ['q=angsten', ['Anna Visser', 'Cees Jansen']],
    ['q=emdr', ['Anna Visser']],
    ['q=visser+angst', ['Anna Visser']],
    ['near=Utrecht&km=10', ['Anna Visser', 'Béa de Groot']],
    ['near=Utrecht', ['Anna Visser', 'Béa de Groot', 'Dina Jansens']],
    ['near=utrehct&km=1', ['Anna Visser']],
    ['near=Zwolle&km=5', ['Anna Visser']],
    ['speciality=Angst+en+stress', ['Anna Visser', 'Cees Jansen']],
    ['method=haptonomie', ['Dina Jansens']],
    ['language=engels', ['Béa de Groot']],
    ['organisation=vak-twee', ['Dina Jansens']],
    ['online=true', ['Béa de Groot']],
    ['accessible=ja', ['Cees Jansen']],
    ['online=true&accessible=true', []],
    ['q=angst&near=Groningen&km=5', ['Cees Jansen']],
    ['q=angst&near=Zeist&km=5&online=true', []],
  ])('%s', async (words, expected) => {
    expect(await names(words)).toEqual(expected)
  })

  it('finds who was typed with a mistake, and says so', async () => {
    const { body } = await ask('q=Vissre')
    expect(body).toMatchObject({ guessed: true, therapists: [{ name: 'Anna Visser' }] })
  })

  it('tells the distance, nearest first, and leads to the page', async () => {
    const { body } = await ask('near=Utrecht')
    expect(body.therapists.map(({ km }) => km)).toEqual([0, 7.5, 20])
    expect(body.therapists[0]?.url).toMatch(/\/zoek-een-therapeut\/anna-visser$/)
  })

  it.each([
    ['q=a', 'q', /minstens twee letters/],
    ['near=Qqqxxyyzz', 'near', /kennen we niet/],
    ['near=Utrechtse+Heuvelstreek', 'near', /kennen we niet/],
    ['near=Utrecht&km=0', 'km', /1 tot en met 200/],
    ['near=Utrecht&km=201', 'km', /1 tot en met 200/],
    ['near=Utrecht&km=1e1', 'km', /1 tot en met 200/],
    ['km=10', 'km', /plaats in near/],
    ['online=misschien', 'online', /true of false/],
    ['page=0', 'page', /1 tot en met/],
    ['page=501', 'page', /1 tot en met/],
    ['email=x', 'email', /kennen we niet/],
    ['q=anna&q=bea', 'q', /één keer/],
  ])('refuses %s in words', async (words, field, message) => {
    const reply = await rest(null).get(`/api/public/therapists?${words}`)
    expect(reply.status).toBe(400)
    expect(reply.body).toMatchObject({ errors: [{ field, message: expect.stringMatching(message) }] })
  })

  it.each([
    "'; DROP TABLE directory_entries; --",
    '((((aa+)+)+)+$',
    'aa:*|!&()',
    '%_%\\aa',
    '<script>alert(1)</script>',
    '\u0000aa',
    'é'.repeat(70),
  ])('takes %j as words', async (words) => {
    const reply = await rest(null).get(`/api/public/therapists?${new URLSearchParams({ q: words })}`)
    expect(reply.status).toBe(200)
    expect((await ask('organisation=vak-een')).body.total).toBe(3)
  })

  it('shows nothing that is not public, and lets it be kept a minute at most', async () => {
    const reply = await rest(null).get('/api/public/therapists')
    expect(reply.headers.get('cache-control')).toBe('public, max-age=60')
    expect(JSON.stringify(reply.body)).not.toMatch(/@|therapist"|loginNumber|"id"/)
  })
})

describe('KS-FIND-1: the page', () => {
  it('one statement answers list and map; the map counts everybody who fits', async () => {
    const page = await directoryPage(req, parseDirectoryFilter({ specialisme: 'angst-en-stress' }))
    expect(page.sites.map(({ place, count, slug }) => [place, count, slug]).toSorted()).toEqual([
      ['Groningen', 1, 'cees-jansen'],
      ['Utrecht', 1, 'anna-visser'],
      ['Zwolle', 1, 'anna-visser'],
    ])
  })

  it('offers what somebody offers', async () => {
    const { speciality, organisation: bos } = await directoryChoices(req)
    expect(speciality).toContainEqual({ code: 'angst-en-stress', label: 'Angst en stress', count: 2 })
    expect(bos).toContainEqual({ code: 'vak-twee', label: 'Vak Twee', count: 1 })
  })

  it('has no page for who took back consent', async () => {
    expect((await therapistBySlug(req, 'anna-visser'))?.name).toBe('Anna Visser')
    const { docs } = await req.payload.find({
      collection: 'practice-profiles',
      where: { therapist: { equals: anna } },
      ...asSystem(req, 'test'),
    })
    const set = (listed: boolean) =>
      req.payload.update({
        collection: 'practice-profiles',
        id: docs[0]?.id ?? 0,
        data: { listed },
        ...asSystem(req, 'test'),
      })
    await set(false)
    expect(await therapistBySlug(req, 'anna-visser')).toBeNull()
    expect(await names('q=visser')).not.toContain('Anna Visser')
    await set(true)
  })

  it('bounds ten thousand questions from one address', async () => {
    await query(
      req,
      sql`INSERT INTO rate_limits (key, points, expire)
          SELECT key, 240, expire FROM rate_limits WHERE key LIKE 'directory:%'
          ON CONFLICT (key) DO UPDATE SET points = 240`,
    )
    const reply = await rest(null).get('/api/public/therapists')
    expect(reply.status).toBe(429)
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
