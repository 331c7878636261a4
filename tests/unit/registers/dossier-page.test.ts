import { describe, expect, it } from 'vitest'
import type { LedgerLine, LoadedDossier } from '@/collections/registers/shared/loadDossier'
import { wrongTypes } from '@/src/domain/evidence/file-types'
import type { Dossier } from '@/src/domain/registers/dossier'
import type { NormInput } from '@/src/domain/registers/norm'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { againstNorm } from '@/src/domain/registers/own-activities'
import { periodFrom } from '@/src/domain/registers/periods'
import { calendarText, feedEvents } from '@/src/features/registers/dossier/feed'
import { endDates } from '@/src/features/registers/dossier/obligations'
import { distance, placeOf } from '@/src/features/registers/dossier/timeline'
import { dossierView } from '@/src/features/registers/dossier/view'
import { cat } from '@/src/seed/reference/norms/cat'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { pohGgz } from '@/src/seed/reference/norms/pohGgz'

type Given = { norm: NormInput; start: string; lines?: Partial<LedgerLine>[] } & Partial<Omit<Dossier, 'credits'>>

/** A dossier as it comes from the database. */
function loadedDossier({ norm: input, start, lines = [], ...given }: Given): LoadedDossier {
  const norm = parseNorm(input)
  const period = given.period ?? periodFrom(norm, start)
  const credits = lines.map(
    (line, index): LedgerLine => ({
      id: index + 1,
      earnedOn: start,
      category: 'A',
      topic: null,
      component: null,
      activity: null,
      course: null,
      courseSession: null,
      points: 1,
      source: `scholing/${index}`,
      reverses: null,
      description: `Scholing ${index + 1}`,
      reason: null,
      bookedAt: `${start}T10:00:00Z`,
      ...line,
    }),
  )
  return {
    registration: 7,
    number: 'KCKZ-200007',
    therapist: 3,
    name: null,
    organisation: 2,
    register: 'kckz',
    registerName: 'Kraamzorg',
    period: 70,
    start: period.start,
    end: period.end,
    status: 'running',
    submittedOn: null,
    extensions: [],
    waivers: [],
    tier: null,
    recognisedOn: null,
    upgradedOn: null,
    firstTermMonths: null,
    agbCode: null,
    recognitions: [],
    norm,
    normId: 1,
    lines: credits,
    dossier: { ...given, period, credits },
  }
}

const nothing = { reminders: [], decisions: [] }
const carer = (lines: Partial<LedgerLine>[] = [], more: Partial<Given> = {}) =>
  loadedDossier({ norm: kckz2023, start: '2023-05-01', lines, ...more })

const both = (points: number): Partial<LedgerLine>[] => [
  { topic: 'child-first-aid', component: 'theory', points },
  { topic: 'child-first-aid', component: 'practice', points },
]

describe('KK-DOS-1: the two bullets of a category', () => {
  it('shows points and topics apart, each topic with its component, its article and what counts for it', () => {
    const { categories } = dossierView(
      carer([...both(6), { topic: 'resuscitation', component: 'theory' }]),
      nothing,
      '2026-01-01',
    )
    const acute = categories.find(({ code }) => code === 'A')
    expect(acute?.points.met).toBe(true)
    expect(acute?.topics.met).toBe(false)
    const items = acute?.topics.items.map(({ title, have, required, met }) => `${title} ${have}/${required} ${met}`)
    expect(items).toContain('Kinder-EHBO, praktijk 1/2 false')
    expect(items).toContain('Reanimatie, theorie 1/1 true')
    expect(items).toContain('Reanimatie, praktijk 0/1 false')
    const practice = acute?.topics.items.find(({ title }) => title === 'Kinder-EHBO, praktijk')
    expect(practice?.article).toBe('Norm 2023, artikel 2.1')
    expect(practice?.lines.map(({ description }) => description)).toEqual(['Scholing 2'])
  })

  it('shows the minimum of different courses as a topic of its own', () => {
    const lines = [
      { category: 'C', course: 4 },
      { category: 'C', course: 4, courseSession: 9 },
    ]
    const { categories } = dossierView(carer(lines), nothing, '2026-01-01')
    const topics = categories.find(({ code }) => code === 'C')?.topics
    expect(topics?.items).toMatchObject([{ title: '3 verschillende scholingen', have: 1, required: 3, met: false }])
  })
})

describe('X-1: every line is explained, nothing is hidden', () => {
  it('tells a correction as such, and what it takes back', () => {
    const lines = [
      { points: 2, description: 'Dubbel' },
      { points: -2, reverses: 1, reason: 'Dubbel bijgeschreven.' },
      { points: 3 },
      { points: 1, earnedOn: '2020-01-01' },
    ]
    const { categories } = dossierView(carer(lines), nothing, '2026-01-01')
    const shown = categories.find(({ code }) => code === 'A')?.lines ?? []
    expect(shown.map(({ state }) => state)).toEqual(['taken-back', 'correction', 'counts', 'not'])
    expect(shown[1]?.note).toContain('“Dubbel” van 1 mei 2023')
    expect(shown[1]?.note).toContain('Dubbel bijgeschreven.')
    expect(shown[3]?.note).toContain('buiten je registratieperiode')
  })

  it('names a line in a category that the norm does not have', () => {
    const view = dossierView(carer([{ category: 'Z' }]), nothing, '2026-01-01')
    expect(view.stray.map(({ category }) => category)).toEqual(['Z'])
  })

  it('says how much of a capped line counts', () => {
    const lines = [8, 4].map((points) => ({ category: 'B', activity: 'intervisie', points }))
    const { categories } = dossierView(
      loadedDossier({ norm: pohGgz, start: '2024-01-01', lines }),
      nothing,
      '2024-06-01',
    )
    const own = categories.find(({ code }) => code === 'B')
    expect(own?.lines.map(({ state, counted }) => [state, counted])).toEqual([
      ['counts', 8],
      ['partly', 2],
    ])
    expect(own?.caps[0]?.text).toBe('hoogstens 10 punten per registratiejaar')
  })

  it('gives the shortest way with the article of each step, and says as many steps as there are', () => {
    const view = dossierView(carer(both(6)), nothing, '2026-01-01')
    expect(view.steps[0]).toMatchObject({
      key: 'A/child-first-aid',
      article: 'Norm 2023, artikel 2.1',
      anchor: 'categorie-A',
    })
    expect(view.standing.sentence).toContain(`nog ${view.steps.length} stappen`)
  })

  it('gives each obligation as a step its own article, not that of another of its kind', () => {
    const member = { tier: 'reimbursable', recognisedOn: '2025-02-01', facts: ['agb-code'] }
    const view = dossierView(loadedDossier({ norm: cat, start: '2025-02-01', member }), nothing, '2026-03-01')
    const articles = new Map(view.steps.map(({ text, article }) => [text.split(' 2026')[0], article]))
    expect(articles.get('Vrije ruimte')).toBe('CAT, artikel 2.2')
    expect(articles.get('Literatuur')).toBe('CAT, artikel 2.3')
  })

  it('warns when what is in order today runs out before the end', () => {
    const documents = [{ kind: 'first-aid-certificate', from: '2023-01-01', until: '2026-06-30' }]
    const view = dossierView(carer([], { documents }), nothing, '2026-01-01')
    expect(view.documents[0]?.gaps).toEqual([])
    expect(view.forecast).toContain('niet geldig op 1 juli 2026 tot en met 30 april 2027')
  })
})

describe('KK-DOS-3: documents with their gaps by date', () => {
  it('names the days that no certificate covers', () => {
    const documents = [
      { kind: 'first-aid-certificate', from: '2023-04-01', until: '2025-03-31' },
      { kind: 'first-aid-certificate', from: '2025-05-01', until: '2027-04-30' },
    ]
    const [document] = dossierView(carer([], { documents }), nothing, '2026-01-01').documents
    expect(document).toMatchObject({ met: false, gaps: ['1 april 2025 tot en met 30 april 2025'] })
  })
})

describe('PG-1: pace of the POH-GGZ register', () => {
  it('shows the pace per category, and never lets A make up for B', () => {
    const lines = [{ category: 'A', points: 150 }]
    const view = dossierView(loadedDossier({ norm: pohGgz, start: '2024-01-01', lines }), nothing, '2025-12-31')
    const [a, b] = view.categories
    expect(a?.pace).toContain('Op schema is nu 30; je loopt 120 punten voor')
    expect(b?.pace).toContain('je loopt 30 punten achter')
    expect(view.total?.met).toBe(true)
    expect(b?.points.met).toBe(false)
    expect(view.standing.word).toBe('Nog niet compleet')
  })
})

describe('PG-2: an own activity keeps to the norm', () => {
  const norm = parseNorm(pohGgz)
  const good = { category: 'B', activity: 'intervisie', mimeTypes: ['application/pdf', 'image/jpeg'] }
  it.each([
    ['a pdf and a jpeg', {}, {}],
    ['a png', { mimeTypes: ['image/png'] }, { files: expect.stringContaining('alleen als PDF of JPEG') }],
    ['an activity that the norm does not know', { activity: 'yoga' }, { activity: expect.any(String) }],
    ['a category that providers book', { category: 'A' }, { activity: expect.any(String) }],
  ])('%s', (_what, given, problems) => {
    expect(againstNorm(norm, { ...good, ...given })).toEqual(problems)
  })

  it('takes every type where the norm says nothing', () => {
    expect(wrongTypes(['image/png'], ['image/png', 'application/pdf'])).toBeNull()
  })
})

describe('KS-ACC-9: end dates', () => {
  const member = { tier: 'reimbursable', recognisedOn: '2024-05-01', facts: ['agb-code'] }
  const therapist = loadedDossier({ norm: cat, start: '2024-05-01', member })

  it('says for each obligation when it must be met, what is too late first', () => {
    const dates = endDates(dossierView(therapist, nothing, '2026-03-01').assessment)
    expect(dates[0]).toMatchObject({ title: 'Visitatie', due: '2025-05-01', state: 'overdue' })
    expect(dates.filter(({ due }) => due === '2026-12-31').map(({ title }) => title)).toEqual([
      'Vakgerichte bij- en nascholing',
      'Vrije ruimte',
      'Literatuur',
      'Intervisie',
    ])
  })

  it('names what is too late, three of it at most', () => {
    const late = (on: string) => dossierView(therapist, nothing, on).standing.sentence
    expect(late('2025-06-01')).toBe('Er is 1 verplichting te laat: Visitatie.')
    expect(late('2026-03-01')).toBe(
      'Er zijn 5 verplichtingen te laat: Vakgerichte bij- en nascholing, Vrije ruimte, Literatuur en andere.',
    )
  })

  it('never shows as failing what does not apply to the tier', () => {
    const free = loadedDossier({ norm: cat, start: '2024-05-01', member: { ...member, tier: 'collective' } })
    const view = dossierView(free, nothing, '2026-03-01')
    expect(view.obligations).toEqual([])
    expect(view.voluntary).toContain('Intervisie')
    expect(view.documents.map(({ title }) => title)).not.toContain('VOG')
    expect(view.standing.tone).not.toBe('stop')
  })
})

describe('ux 1, 7: the standing in one sentence', () => {
  it.each([
    ['2027-05-10', 'Nog niet compleet', 'Je periode is voorbij.'],
    ['2027-06-10', 'Te laat', null],
  ])('on %s it reads "%s"', (on, word, now) => {
    const { standing } = dossierView(carer(), nothing, on)
    expect(standing.word).toBe(word)
    if (now) expect(standing.now).toContain(now)
  })

  it('after submitting it says when the answer comes', () => {
    const submitted = { ...carer([], { submittedOn: '2027-03-01' }), status: 'submitted' as const }
    const decision = {
      id: 1,
      kind: 'dossier-submissions' as const,
      title: 'Herregistratie',
      registration: 7,
      status: 'submitted' as const,
      submittedAt: '2027-03-01T10:00:00Z',
      decidedAt: null,
      reviewDueOn: '2027-03-15',
      decisionReason: null,
      retroactive: false,
    }
    const { standing, steps } = dossierView(submitted, { reminders: [], decisions: [decision] }, '2027-03-02')
    expect(standing.sentence).toContain('15 maart 2027')
    expect(steps).toEqual([])
  })
})

describe('KK-DOS-1: the time line', () => {
  it('has the window, the reminders that went out for this end date, the end and the last day, in order', () => {
    const reminders = [
      { period: 70, term: '3-months', end: '2027-04-30', sentOn: '2027-01-31' },
      { period: 70, term: '8-weeks', end: '2027-01-30', sentOn: '2026-12-01' },
    ]
    const { moments } = dossierView(carer(), { reminders, decisions: [] }, '2027-02-10')
    expect(moments.map(({ key, on }) => `${key} ${on}`)).toEqual([
      'start 2023-05-01',
      'opens 2027-01-30',
      'reminder-3-months 2027-01-31',
      'reminder-8-weeks 2027-03-05',
      'reminder-1-days 2027-04-29',
      'end 2027-04-30',
      'last-day 2027-05-21',
    ])
    expect(moments.filter(({ past }) => past).map(({ kind }) => kind)).toEqual(['start', 'opens', 'reminder'])
  })

  it.each([
    ['2026-11-22', 'vandaag'],
    ['2026-11-23', 'morgen'],
    ['2026-11-12', '10 dagen geleden'],
    ['2027-01-30', 'over 2 maanden'],
    ['2023-05-01', '4 jaar geleden'],
  ])('%s is %s', (day, words) => expect(distance('2026-11-22', day)).toBe(words))

  it('puts days before the start and after the end at the ends', () => {
    const period = { start: '2026-01-01', end: '2026-12-31' }
    expect(['2025-01-01', '2026-01-01', '2026-12-31', '2028-01-01'].map((day) => placeOf(period, day))).toEqual([
      0, 0, 100, 100,
    ])
  })
})

describe('X-14: deadlines as a calendar', () => {
  const text = (loaded: LoadedDossier, on: string) =>
    calendarText(feedEvents(loaded, on), 'https://portaal.test', new Date('2026-11-22T10:00:00Z')).replace(/\r\n /g, '')

  it('gives each deadline as one whole day, without time or zone', () => {
    const feed = text(carer(), '2026-11-22')
    expect(feed).toContain('DTSTART;VALUE=DATE:20270430')
    expect(feed).toContain('DTEND;VALUE=DATE:20270501')
    expect(feed.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    expect(feed).not.toMatch(/DTSTART:\d{8}T/)
  })

  it('keeps the identity of a deadline when its day moves, so that it moves in the calendar', () => {
    const uids = (loaded: LoadedDossier) => feedEvents(loaded, '2026-11-22').map(({ uid }) => uid)
    const moved = {
      start: '2023-05-01',
      end: '2027-07-30',
      extensions: [{ previousEnd: '2027-04-30', decidedOn: '2026-10-01' }],
    }
    expect(uids(carer([], { period: moved }))).toEqual(uids(carer()))
    expect(text(carer([], { period: moved }), '2026-11-22')).toContain('DTSTART;VALUE=DATE:20270730')
  })

  it('names nobody', () => expect(text(carer(), '2026-11-22')).not.toContain('KCKZ-200007'))
})
