import { beforeAll, describe, expect, it } from 'vitest'
import type { AddressQuery } from '@/src/domain/shared/address-text'
import { parseAgendaFilter } from '@/src/features/accreditation/agenda/filter'
import { agendaPage } from '@/src/features/accreditation/agenda/queries'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { today } from '../registers/people'
import { inAgenda, inDays, maternityNorms, theProvider } from './world'

const ask = async (asked: AddressQuery) => agendaPage(await systemRequest(), parseAgendaFilter(asked), today)
const titles = async (asked: AddressQuery): Promise<string[]> =>
  (await ask(asked)).courses.map(({ title }) => title).toSorted()

const firstAid = [
  { category: 'A', topic: 'child-first-aid', component: 'theory', points: 1 },
  { category: 'A', topic: 'child-first-aid', component: 'practice', points: 2 },
]

beforeAll(async () => {
  const req = await systemRequest()
  await maternityNorms(req)
  const academie = await theProvider(req, 'Academie voor Kraamzorg')
  const cafe = await theProvider(req, 'Café Zorg')
  await inAgenda(req, {
    title: 'Borstvoeding bij een meerling',
    provider: academie,
    price: 120,
    counts: [
      { category: 'B', topic: 'breastfeeding', points: 3 },
      { category: 'A', topic: 'feeding', points: 3, norm: 'kckz-2019' },
    ],
    sessions: [
      { on: inDays(20), place: 'Utrecht' },
      { on: inDays(40), place: 'Zwolle', price: 80 },
      { on: inDays(-40), place: 'Utrecht' },
      { on: inDays(30), place: 'Utrecht', status: 'cancelled' },
    ],
  })
  await inAgenda(req, {
    title: 'Levensreddend handelen',
    provider: cafe,
    price: 60,
    counts: firstAid,
    sessions: [{ on: inDays(10), place: 'Amersfoort' }],
  })
  await inAgenda(req, {
    title: 'Crèmes en huidverzorging',
    provider: cafe,
    form: 'e-learning',
    price: 0,
    sessions: [],
  })
  await inAgenda(req, { title: 'Ingetrokken', provider: cafe, revokedOn: inDays(5), sessions: [{ on: inDays(6) }] })
  await inAgenda(req, {
    title: 'Bijna ingetrokken',
    provider: cafe,
    revokedOn: inDays(7),
    sessions: [{ on: inDays(6) }],
  })
  await inAgenda(req, { title: 'Verlopen', provider: cafe, validUntil: inDays(5), sessions: [{ on: inDays(6) }] })
  await inAgenda(req, {
    title: 'Over de grens',
    provider: cafe,
    validUntil: inDays(6),
    sessions: [{ on: inDays(5), until: inDays(7) }],
  })
  await inAgenda(req, {
    title: 'Nog niet geldig',
    provider: cafe,
    validFrom: inDays(30),
    sessions: [{ on: inDays(6) }],
  })
  await inAgenda(req, { title: 'Niet geaccrediteerd', provider: cafe, counts: [] })
  await inAgenda(req, { title: 'In voorbereiding', provider: cafe, status: 'draft' })
  await inAgenda(req, { title: 'Voorbij', provider: cafe, sessions: [{ on: inDays(-1) }] })
  await inAgenda(req, { title: 'Zonder data', provider: cafe, sessions: [] })
  await inAgenda(req, {
    title: 'Ingetrokken e-learning',
    provider: cafe,
    form: 'e-learning',
    revokedOn: today,
    sessions: [],
  })
  const closed = await theProvider(req, 'Gestopt')
  await query(req, sql`UPDATE providers SET closed = true WHERE id = ${closed}`)
  await inAgenda(req, { title: 'Van wie stopte', provider: closed })
})

describe('KK-AGD-1: what stands in the agenda', () => {
  it('is what is offered, accredited on its last day, and still to come; an e-learning needs no day', async () => {
    expect(await titles({})).toEqual([
      'Bijna ingetrokken',
      'Borstvoeding bij een meerling',
      'Crèmes en huidverzorging',
      'Levensreddend handelen',
    ])
  })

  it('shows of a course only meetings that are still to come and not cancelled, the first one first', async () => {
    const { courses, total, pages } = await ask({})
    expect([total, pages]).toEqual([4, 1])
    expect(courses.map(({ title }) => title)).toEqual([
      'Bijna ingetrokken',
      'Levensreddend handelen',
      'Borstvoeding bij een meerling',
      'Crèmes en huidverzorging',
    ])
    const [twins] = courses.filter(({ title }) => title.startsWith('Borst'))
    expect(twins?.sessions.map(({ startsOn, price }) => [startsOn, price])).toEqual([
      [inDays(20), 120],
      [inDays(40), 80],
    ])
    expect(twins).toMatchObject({ count: 2, provider: 'Academie voor Kraamzorg' })
    expect(twins?.worth.map(({ category, topic, points }) => [category, topic, points])).toEqual(
      expect.arrayContaining([
        ['B', 'breastfeeding', 3],
        ['A', 'feeding', 3],
      ]),
    )
  })
})

describe('KK-AGD-1: words', () => {
  it.each([
    ['as a stem', 'borstvoedingen', 'Borstvoeding bij een meerling'],
    ['as a beginning', 'borstv', 'Borstvoeding bij een meerling'],
    ['in another form of the word', 'levensreddende', 'Levensreddend handelen'],
    ['without accents', 'cremes', 'Crèmes en huidverzorging'],
    ['with accents', 'crèmes', 'Crèmes en huidverzorging'],
    ['in the topic', 'kinder-ehbo', 'Levensreddend handelen'],
    ['in the provider', 'academie', 'Borstvoeding bij een meerling'],
    ['in any order', 'meerling borstvoeding', 'Borstvoeding bij een meerling'],
  ])('are found %s', async (_, zoek, title) => {
    const { courses, guessed } = await ask({ zoek })
    expect([courses.map((course) => course.title), guessed]).toEqual([[title], false])
  })

  it.each([
    ['two letters swapped', 'bortsvoeding', 'Borstvoeding bij een meerling'],
    ['a letter too few', 'borsvoeding', 'Borstvoeding bij een meerling'],
    ['a wrong letter in one of two words', 'levensretdend handelen', 'Levensreddend handelen'],
    ['a part of a word', 'verzorging', 'Crèmes en huidverzorging'],
  ])('with %s are guessed, and said to be', async (_, zoek, title) => {
    const { courses, guessed } = await ask({ zoek })
    expect(courses.map((course) => course.title)).toContain(title)
    expect(guessed).toBe(true)
  })

  it('are new as soon as the provider has another name', async () => {
    const req = await systemRequest()
    await query(req, sql`UPDATE providers SET name = 'Zorgcafé De Ooievaar' WHERE name = 'Café Zorg'`)
    expect(await titles({ zoek: 'ooievaar' })).toContain('Levensreddend handelen')
  })

  it('that nobody wrote find nothing', async () => expect(await titles({ zoek: 'kwantummechanica' })).toEqual([]))
})

describe('KK-AGD-1: filters', () => {
  it.each<[string, AddressQuery, string[]]>([
    ['norm', { norm: 'kckz-2019' }, ['Borstvoeding bij een meerling']],
    ['category', { norm: 'kckz-2023', categorie: 'A' }, ['Levensreddend handelen']],
    ['topic', { norm: 'kckz-2023', categorie: 'B', onderwerp: 'breastfeeding' }, ['Borstvoeding bij een meerling']],
    ['a category of another norm', { norm: 'kckz-2019', categorie: 'B' }, []],
    ['form', { vorm: 'e-learning' }, ['Crèmes en huidverzorging']],
    ['provider', { opleider: 'academie-voor-kraamzorg' }, ['Borstvoeding bij een meerling']],
    ['distance', { plaats: 'Utrecht', straal: '5' }, ['Borstvoeding bij een meerling']],
    ['a wider distance', { plaats: 'utrecth' }, ['Borstvoeding bij een meerling', 'Levensreddend handelen']],
    ['price', { prijs: '0' }, ['Crèmes en huidverzorging']],
    ['the price of a meeting', { prijs: '80', norm: 'kckz-2019' }, ['Borstvoeding bij een meerling']],
    [
      'all at once',
      { zoek: 'borst', norm: 'kckz-2023', categorie: 'B', plaats: 'Zwolle', prijs: '100', vorm: 'klassikaal' },
      ['Borstvoeding bij een meerling'],
    ],
  ])('by %s', async (_, asked, found) => expect(await titles(asked)).toEqual(found))

  it('by period, both days included', async () => {
    const day = (days: number): string => inDays(days).split('-').toReversed().join('-')
    const dated = async (van: number, tot: number) => titles({ van: day(van), tot: day(tot), vorm: 'klassikaal' })
    expect(await dated(10, 10)).toEqual(['Levensreddend handelen'])
    expect(await dated(11, 19)).toEqual([])
    expect(await dated(40, 50)).toEqual(['Borstvoeding bij een meerling'])
  })

  it('say how far it is', async () => {
    const { courses } = await ask({ plaats: 'Utrecht' })
    const kms = Object.fromEntries(courses.map(({ title, sessions }) => [title, Math.round(sessions[0]?.km ?? -1)]))
    expect(kms).toEqual({ 'Borstvoeding bij een meerling': 0, 'Levensreddend handelen': 20 })
  })

  it.each<AddressQuery>([
    { zoek: "'; DROP TABLE courses; --" },
    { zoek: ":* & | ! <-> ( ) \\ '" },
    { zoek: '\0\0ab' },
    { zoek: '%_%' },
    { zoek: '💣💣💣' },
    { zoek: 'x'.repeat(5000) },
    { zoek: ['de', 'het'] },
    { norm: "kckz-2023' OR 1=1", categorie: '../..' },
    { norm: 'kckz-2023', categorie: 'constructor', onderwerp: '__proto__' },
    { plaats: "' OR 1=1 --", straal: '99999999' },
    { plaats: 'Utrecht', straal: '-1' },
    { van: '31-02-2027', tot: 'nooit', prijs: '-5' },
    { prijs: '9'.repeat(400), pagina: '999999999999' },
    { pagina: '0x10' },
  ])('answer %j without an error', async (asked) => {
    const { total } = await ask(asked)
    expect(total).toBeGreaterThanOrEqual(0)
  })
})
