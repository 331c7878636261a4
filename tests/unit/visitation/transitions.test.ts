import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VisitInput } from '@/src/domain/visitation/guards'
import { type VisitStatus, visitStatusLabels } from '@/src/domain/visitation/labels'
import {
  actsAs,
  cancelCost,
  endedVisits,
  isTheirs,
  isVisitAction,
  stepsFor,
  type VisitAction,
  type VisitActor,
  visitActions,
  visitActors,
  visitRefusal,
  visitStatusAfter,
  whyNotVisit,
} from '@/src/domain/visitation/transitions'

const isStatus = (text: string): text is VisitStatus => Object.hasOwn(visitStatusLabels, text)
const statuses = Object.keys(visitStatusLabels).filter(isStatus)

const today = '2026-11-22'

const fine: VisitInput = {
  today,
  visit: { kind: 'obligatory', status: 'agreed', date: today, startsAt: '10:00' },
  message: 'Omdat.',
  date: today,
  startsAt: '10:00',
  endsAt: '12:00',
  location: 'Kerkstraat 1, Utrecht',
  report: 'Alles gezien.',
  improvements: [],
  improvementsDueOn: '2027-01-17',
  fee: 7500,
  feeNow: 7500,
  hasStatement: true,
  notIndependent: null,
  visitorBusy: false,
}

type Row = [VisitAction, VisitActor, VisitStatus[], VisitStatus]

/** The whole table, written out a second time. */
const table: Row[] = [
  ['plan', 'colleague', ['due'], 'planned'],
  ['plan', 'office', ['due', 'planned'], 'planned'],
  ['propose', 'visitor', ['planned', 'proposed'], 'proposed'],
  ['withdraw-date', 'visitor', ['proposed', 'agreed'], 'planned'],
  ['agree', 'member', ['proposed'], 'agreed'],
  ['decline', 'member', ['proposed'], 'planned'],
  ['cancel', 'member', ['due', 'planned', 'proposed', 'agreed'], 'cancelled'],
  ['cancel', 'visitor', ['planned', 'proposed', 'agreed'], 'cancelled'],
  ['cancel', 'office', ['due', 'planned', 'proposed', 'agreed'], 'cancelled'],
  ['visit', 'visitor', ['agreed'], 'visited'],
  ['report', 'visitor', ['visited'], 'closed'],
  ['declare', 'member', ['improving'], 'declared'],
  ['reopen', 'visitor', ['declared'], 'improving'],
  ['close', 'visitor', ['declared'], 'closed'],
  ['close', 'office', ['improving', 'declared'], 'closed'],
]

const all = visitActions.flatMap((action) =>
  visitActors.flatMap((actor) => statuses.map((status) => ({ action, actor, status }))),
)

describe('KS-VIS-2: the table of a visit', () => {
  it.each(all)('$action by $actor from $status', ({ action, actor, status }) => {
    const row = table.find(([name, by]) => name === action && by === actor)
    const holds = row?.[2].includes(status) ?? false
    expect(isTheirs(action, [actor])).toBe(row !== undefined)
    expect(actsAs(action, [actor], status)).toBe(holds ? actor : null)
    expect(stepsFor([actor], status).includes(action)).toBe(holds)
    if (row && holds) expect(visitStatusAfter(action, actor, status, fine)).toBe(row[3])
    expect(whyNotVisit(action, status)).toMatch(/^Je kunt .+: .+\. Ververs/)
  })

  it('never leaves the state in which it ended, whoever does whatever', () => {
    const step = fc.record({
      action: fc.constantFrom(...visitActions),
      actor: fc.constantFrom(...visitActors),
      points: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let status: VisitStatus = 'due'
        let ended: VisitStatus | null = null
        for (const { action, actor, points } of steps) {
          if (actsAs(action, [actor], status) === null) continue
          status = visitStatusAfter(action, actor, status, { ...fine, improvements: points ? [{ text: 'X' }] : [] })
          expect(ended).toBeNull()
          if (endedVisits.includes(status)) ended = status
        }
      }),
    )
  })

  it('a report with points asks for improvement, one without closes', () => {
    const points = { ...fine, improvements: [{ text: 'Een klachtenregeling' }] }
    expect(visitStatusAfter('report', 'visitor', 'visited', points)).toBe('improving')
    expect(visitStatusAfter('report', 'visitor', 'visited', { ...fine, improvements: [{ text: '  ' }] })).toBe('closed')
  })

  it('knows its own words only', () => {
    expect(isVisitAction('agree')).toBe(true)
    expect(isVisitAction('toString')).toBe(false)
    expect(isVisitAction(7)).toBe(false)
  })

  it('only a member who cancels what was agreed pays', () => {
    expect(cancelCost('member', 'agreed', 7500)).toBe(7500)
    for (const actor of ['visitor', 'office', 'colleague'] as const) expect(cancelCost(actor, 'agreed', 7500)).toBe(0)
    for (const status of ['due', 'planned', 'proposed'] as const) expect(cancelCost('member', status, 7500)).toBe(0)
  })
})

type Refused = [VisitAction, VisitActor, VisitStatus, Partial<VisitInput>, 'input' | 'conflict', string | undefined]

const notToday = { kind: 'obligatory', status: 'agreed', date: '2026-11-23', startsAt: '10:00' } as const
const yesterday = { ...notToday, date: '2026-11-21' }

describe('KS-VIS-2: what is refused, with its reason', () => {
  it.each<Refused>([
    ['plan', 'colleague', 'due', { notIndependent: 'Zelfde groep.' }, 'conflict', undefined],
    ['plan', 'office', 'planned', { notIndependent: 'Zelfde groep.' }, 'conflict', undefined],
    ['propose', 'visitor', 'planned', { date: '' }, 'input', 'date'],
    ['propose', 'visitor', 'planned', { date: '2026-11-21' }, 'input', 'date'],
    ['propose', 'visitor', 'planned', { date: '2026-02-30' }, 'input', 'date'],
    ['propose', 'visitor', 'planned', { startsAt: '25:00' }, 'input', 'startsAt'],
    ['propose', 'visitor', 'planned', { endsAt: null }, 'input', 'endsAt'],
    ['propose', 'visitor', 'planned', { endsAt: '10:00' }, 'input', 'endsAt'],
    ['propose', 'visitor', 'proposed', { location: ' ' }, 'input', 'location'],
    ['propose', 'visitor', 'planned', { visitorBusy: true }, 'conflict', undefined],
    ['withdraw-date', 'visitor', 'agreed', { message: ' ' }, 'input', 'message'],
    ['agree', 'member', 'proposed', { date: '2026-11-23' }, 'conflict', undefined],
    ['agree', 'member', 'proposed', { startsAt: '10:30' }, 'conflict', undefined],
    ['agree', 'member', 'proposed', { date: null, startsAt: null }, 'input', 'date'],
    ['agree', 'member', 'proposed', { date: null, startsAt: null, seenIsNow: false }, 'conflict', undefined],
    ['agree', 'member', 'proposed', { visit: yesterday, date: yesterday.date }, 'conflict', undefined],
    ['decline', 'member', 'proposed', { message: null }, 'input', 'message'],
    ['cancel', 'member', 'due', {}, 'conflict', undefined],
    ['cancel', 'member', 'proposed', { message: '' }, 'input', 'message'],
    ['cancel', 'member', 'agreed', { message: '' }, 'input', 'message'],
    ['cancel', 'member', 'agreed', { fee: null }, 'conflict', undefined],
    ['cancel', 'member', 'agreed', { fee: 5000 }, 'conflict', undefined],
    ['cancel', 'member', 'agreed', { fee: 9000 }, 'conflict', undefined],
    ['cancel', 'member', 'agreed', { visit: yesterday }, 'conflict', undefined],
    ['cancel', 'visitor', 'agreed', { message: '' }, 'input', 'message'],
    ['cancel', 'office', 'due', { message: '' }, 'input', 'message'],
    ['visit', 'visitor', 'agreed', { visit: notToday }, 'conflict', undefined],
    ['report', 'visitor', 'visited', { report: ' ' }, 'input', 'report'],
    [
      'report',
      'visitor',
      'visited',
      { improvements: [{ text: 'X' }], improvementsDueOn: today },
      'input',
      'improvementsDueOn',
    ],
    ['declare', 'member', 'improving', { hasStatement: false }, 'conflict', 'statement'],
    ['reopen', 'visitor', 'declared', { message: '' }, 'input', 'message'],
    ['reopen', 'visitor', 'declared', { improvementsDueOn: today }, 'input', 'improvementsDueOn'],
    ['close', 'office', 'improving', { message: '' }, 'input', 'message'],
  ])('%s by %s from %s with %j', (action, actor, status, given, kind, field) => {
    expect(visitRefusal(action, actor, status, fine)?.kind).toBe(
      action === 'cancel' && status === 'due' && actor === 'member' ? 'conflict' : undefined,
    )
    const refused = visitRefusal(action, actor, status, { ...fine, ...given })
    expect(refused?.kind).toBe(kind)
    expect(refused?.field).toBe(field)
    expect(refused?.message).toMatch(/^[A-Z].+\.$/)
  })

  it('a member may take back what they asked for themself', () => {
    const visit = { ...fine.visit, kind: 'voluntary' } as const
    expect(visitRefusal('cancel', 'member', 'due', { ...fine, visit })).toBeNull()
  })

  it('opened again without a new day, the day of before stands', () => {
    for (const improvementsDueOn of [null, undefined, '', '2026-11-23']) {
      expect(visitRefusal('reopen', 'visitor', 'declared', { ...fine, improvementsDueOn })).toBeNull()
    }
  })

  it('who saw the visit as it is now may agree without naming its date', () => {
    const given = { ...fine, date: null, startsAt: null, seenIsNow: true }
    expect(visitRefusal('agree', 'member', 'proposed', given)).toBeNull()
  })
})
