import { describe, expect, it } from 'vitest'
import { dueOn, termReminder } from '@/src/domain/accreditation/booking-term'
import { judgedChanges } from '@/src/domain/accreditation/course-changes'
import { readCsv } from '@/src/domain/accreditation/csv-table'
import { decodeText } from '@/src/domain/accreditation/decode-text'
import { checkWord } from '@/src/domain/accreditation/pairing'
import { requestRefusal } from '@/src/domain/accreditation/request-transitions'
import { sessionIsPast, sessionProblems } from '@/src/domain/accreditation/session-problems'
import { usualValidity, validityProblems } from '@/src/domain/accreditation/validity'
import { whereItCounts } from '@/src/domain/accreditation/where-it-counts'
import { worthProblems } from '@/src/domain/accreditation/worth'
import { normSchema } from '@/src/domain/registers/norm'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'

describe('KK-DOS-4: the term for handing in', () => {
  const due = dueOn('2026-03-02', 3)
  const none = { near: false, over: false }

  it.each([
    ['eight days before the last day', '2026-03-15', none, null],
    ['a week before', '2026-03-16', none, 'near'],
    ['told that it comes near', '2026-03-20', { near: true, over: false }, null],
    ['on the last day itself', '2026-03-23', { near: true, over: false }, null],
    ['a day late', '2026-03-24', { near: true, over: false }, 'over'],
    ['late, and never told before', '2026-03-24', none, 'over'],
    ['late, and told so', '2026-04-24', { near: true, over: true }, null],
  ])('%s', (_, today, sent, expected) => {
    expect(due).toBe('2026-03-23')
    expect(termReminder(due, sent, today)).toBe(expected)
  })
})

describe('KK-DOS-4: where points land, in words', () => {
  const norm = normSchema.parse(kckz2023)
  it.each([
    [{ category: 'C', topic: null, component: null }, /^C\. [^:]+$/],
    [{ category: 'A', topic: 'child-first-aid', component: null }, /^A\. .+: Kinder-EHBO$/],
    [{ category: 'A', topic: 'child-first-aid', component: 'theory' }, /^A\. .+: Kinder-EHBO \(theorie\)$/i],
    [{ category: 'Q', topic: 'weg', component: 'ook' }, /^Q: weg \(ook\)$/],
  ])('%j', (line, words) => expect(whereItCounts(norm, line)).toMatch(words))
})

describe('KK-PRV-1: what a meeting needs', () => {
  const day = { startsOn: '2027-03-02', endsOn: '2027-03-02', place: 'Utrecht' }
  it.each([
    ['one day in a town', day, 'classroom', []],
    ['no place', { ...day, place: ' ' }, 'classroom', ['place']],
    ['no place, online', { ...day, place: null, online: true }, 'classroom', []],
    ['no place, an e-learning', { ...day, place: null }, 'e-learning', []],
    ['ends as it begins', { ...day, startTime: '09:30', endTime: '09:30' }, 'classroom', ['endTime']],
    ['ends before it begins', { ...day, startTime: '09:30', endTime: '09:00' }, 'classroom', ['endTime']],
    ['earlier on a later day', { ...day, endsOn: '2027-03-03', startTime: '09:30', endTime: '09:00' }, 'classroom', []],
    ['a last day before the first', { ...day, endsOn: '2027-03-01' }, 'classroom', ['endsOn']],
    ['three years', { ...day, endsOn: '2030-03-02' }, 'classroom', ['endsOn']],
    ['a day that there isn’t', { ...day, startsOn: '2027-02-30' }, 'classroom', ['startsOn']],
    ['nothing', {}, 'classroom', ['endsOn', 'place', 'startsOn']],
  ])('%s', (_, draft, form, fields) => expect(Object.keys(sessionProblems(draft, form)).sort()).toEqual(fields))

  it('is past the day after its last', () => {
    expect([sessionIsPast('2027-03-02', '2027-03-02'), sessionIsPast('2027-03-02', '2027-03-03')]).toEqual([
      false,
      true,
    ])
  })
})

describe('KK-PRV-1: what of a course would change', () => {
  const before = { title: 'EHBO', description: null, form: 'classroom', hours: 6 } as const
  it.each([
    [{ title: 'EHBO', description: '', hours: 6 }, {}],
    [{ hours: 7 }, { hours: 7 }],
    [{ hours: null }, { hours: null }],
    [
      { form: 'e-learning', description: 'Thuis' },
      { form: 'e-learning', description: 'Thuis' },
    ],
  ] as const)('%j', (sent, changed) => expect(judgedChanges(before, sent)).toEqual(changed))
})

describe('KK-PRV-1: files of every kind', () => {
  it('lines are counted as an editor counts them, also with the line ends of Windows and inside quotes', () => {
    expect(readCsv('a\r\nb\r\n\r\nc').map(({ line }) => line)).toEqual([1, 2, 4])
    expect(readCsv('"a\r\nb";1\r\nc;2').map(({ line }) => line)).toEqual([1, 3])
  })

  it('a delimiter inside quotes isn’t one', () => {
    expect(readCsv('"1,2,3,4";5\n6;7').map(({ cells }) => cells)).toEqual([
      ['1,2,3,4', '5'],
      ['6', '7'],
    ])
  })

  it('UTF-16 with its bytes the other way round', () => {
    const bytes = Buffer.from('\ufeffZoë', 'utf16le').swap16()
    expect(decodeText(new Uint8Array(bytes))).toBe('Zoë')
  })
})

describe('PG-5: the word on both screens', () => {
  it('has two digits and a word, at either end of chance', () => {
    expect(checkWord(() => 0)).toBe('anker 10')
    expect(checkWord((below) => below - 1)).toBe('zebra 99')
  })
})

describe('KK-PRV-1: the edges of a decision', () => {
  it('a renewal begins the day after the last one ends, also when that is today; else today', () => {
    const from = (endsNow: string | null) => usualValidity('2026-11-22', endsNow).validFrom
    expect([from('2026-12-31'), from('2026-11-22'), from('2026-11-21'), from(null)]).toEqual([
      '2027-01-01',
      '2026-11-23',
      '2026-11-22',
      '2026-11-22',
    ])
  })

  it('lasts five years at most, to the day', () => {
    const until = (validUntil: string) => Object.keys(validityProblems({ validFrom: '2026-01-01', validUntil }))
    expect([until('2030-12-31'), until('2031-01-01')]).toEqual([[], ['validUntil']])
  })

  it('is worth more than nothing', () => {
    const norms = new Map([[1, normSchema.parse(kckz2023)]])
    const problems = (points: number) => Object.keys(worthProblems([{ norm: 1, category: 'C', points }], norms))
    expect([problems(0), problems(Number.NaN), problems(0.01)]).toEqual([['lines.0.points'], ['lines.0.points'], []])
  })

  it('has words, and not only spaces', () => {
    const refused = (message: string) => requestRefusal('reject', { message, ownCourse: false })?.field
    expect([refused(' \n'), refused('Geen toets.')]).toEqual(['message', undefined])
  })
})
