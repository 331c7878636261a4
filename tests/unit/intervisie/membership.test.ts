import { describe, expect, it } from 'vitest'
import { groupProblems } from '@/src/domain/intervisie/group-problems'
import { memberKey } from '@/src/domain/intervisie/member-key'
import {
  alreadyIn,
  type Candidate,
  isComplete,
  stillNeeded,
  whyNotManager,
  whyNotNamed,
  whyNotRemoved,
} from '@/src/domain/intervisie/membership'

describe('KS-GRP-5: a membership number is one number however it is written', () => {
  it.each([
    ['CAT-104233', 'CAT104233'],
    ['cat 104 233', 'CAT104233'],
    [' cat–104.233 ', 'CAT104233'],
    ['ＣＡＴ１０４２３３', 'CAT104233'],
    ['- -', ''],
  ])('%s is %s', (typed, key) => expect(memberKey(typed)).toBe(key))

  it('writing it again changes nothing, whatever stands between', () => {
    const marks = ['', ' ', '-', '.', '/', '\u00a0', '–']
    for (let seed = 0; seed < 200; seed += 1) {
      const number = `V${(seed * 7919) % 99_991}`
      const typed = [...number].map((sign, at) => sign + marks[(seed + at * 3) % marks.length]).join('')
      expect(memberKey(typed)).toBe(number)
      expect(memberKey(memberKey(typed.toLowerCase()))).toBe(number)
    }
  })
})

describe('KS-GRP-4: a group has at least three therapists', () => {
  it.each([
    [1, false, 2],
    [2, false, 1],
    [3, true, 0],
    [8, true, 0],
  ])('of %i: complete %s, %i to go', (members, complete, needed) => {
    expect([isComplete(members), stillNeeded(members)]).toEqual([complete, needed])
  })
})

const affiliated = { shortName: 'CAT', affiliated: true, professional: true }
const outside = { shortName: 'VLW', affiliated: false, professional: true }
const candidate: Candidate = { organisation: affiliated, key: 'CAT1', name: null, therapist: { ended: false } }

describe('KS-GRP-4: who can be named as a member', () => {
  it.each<[string, Partial<Candidate>, string | null]>([
    ['known here', {}, null],
    ['struck off', { therapist: { ended: true } }, 'membershipNumber'],
    ['unknown at an organisation with accounts', { therapist: null }, 'membershipNumber'],
    ['unknown there, with a name', { therapist: null, name: 'Wim' }, 'membershipNumber'],
    ['without a number', { key: '' }, 'membershipNumber'],
    ['of an organisation that isn’t there', { organisation: null }, 'organisation'],
    ['of a register keeper', { organisation: { ...affiliated, professional: false } }, 'organisation'],
    ['of an organisation without accounts, with a name', { organisation: outside, therapist: null, name: 'Wim' }, null],
    ['the same with a blank name', { organisation: outside, therapist: null, name: '  ' }, 'name'],
  ])('%s', (_case, given, field) => expect(whyNotNamed({ ...candidate, ...given })?.field ?? null).toBe(field))

  it('of who is in another group nothing is told but that', () => {
    expect(alreadyIn(false).message).not.toBe(alreadyIn(true).message)
    expect([alreadyIn(false).kind, alreadyIn(true).kind]).toEqual(['conflict', 'conflict'])
  })
})

describe('KS-GRP-3: there is always one manager', () => {
  it.each([
    ['member', 4, null],
    ['member', 1, null],
    ['manager', 2, 'overdragen'],
    ['manager', 0, 'opheffen'],
  ] as const)('a %s with %i others', (role, others, first) => {
    for (const self of [true, false]) {
      const refusal = whyNotRemoved(role, others, self)
      expect(refusal?.kind ?? null).toBe(first && 'conflict')
      if (first)
        expect(refusal?.message).toMatch(first === 'overdragen' ? /[Dd]raag de groep eerst over/ : /[Hh]ef de groep op/)
    }
  })

  it.each([
    [null, 'invalid'],
    [{ role: 'manager', hasAccount: true, ended: false }, 'conflict'],
    [{ role: 'member', hasAccount: false, ended: false }, 'invalid'],
    [{ role: 'member', hasAccount: true, ended: true }, 'invalid'],
    [{ role: 'member', hasAccount: true, ended: false }, null],
  ] as const)('handing over to %o', (target, kind) => expect(whyNotManager(target)?.kind ?? null).toBe(kind))
})

describe('KS-GRP-2: the details of a group', () => {
  const today = '2026-11-22'
  it.each([
    [{ name: 'Oost', place: 'utrecht' }, []],
    [{ name: 'Oost', place: 'Den Bosch', since: today }, []],
    [{ name: ' ', place: 'Utrecht' }, ['name']],
    [{ name: 'Oost' }, ['place']],
    [{ name: 'Oost', place: 'Nergenshuizen' }, ['place']],
    [{ name: 'Oost', place: 'Utrecht', since: '2026-11-23' }, ['since']],
  ])('%o', (draft, fields) => expect(Object.keys(groupProblems(draft, today))).toEqual(fields))
})
