import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Asked } from '@/src/domain/service/asked'
import { quote } from '@/src/domain/service/quote'
import { addDays } from '@/src/domain/shared/calendar-date'
import { factsOf, filledIn, terms } from './requests'

const today = '2026-05-12'

const quoted = (asked: Asked, given: Parameters<typeof factsOf>[0] = {}, on = today) => {
  const found = quote(asked, factsOf({ asked: ['intervisie'], ...given }), terms, on)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.ok
}

const problems = (asked: Asked, given: Parameters<typeof factsOf>[0] = {}, on = today) => {
  const found = quote(asked, factsOf(given), terms, on)
  return 'problems' in found ? found.problems : null
}

describe('KS-SRV-2, KS-SRV-5: what a request costs', () => {
  it('one dossier update a calendar year is included, the next one is € 19,95', () => {
    expect(quoted(filledIn['dossier-update'])).toMatchObject({ price: 0, includedYear: 2026, status: 'submitted' })
    const second = quoted(filledIn['dossier-update'], { includedUsed: true })
    expect(second).toMatchObject({ price: 1995, includedYear: null })
    expect(second.consequences.join(' ')).toMatch(/inbegrepen verzoek van 2026 is al gebruikt\. Dit kost €\s19,95\./)
  })

  it('nothing is included when the settings say so', () => {
    const found = quote(filledIn['dossier-update'], factsOf(), { ...terms, includedEachYear: false }, today)
    expect(found).toMatchObject({ ok: { price: 1995, includedYear: null, consequences: [expect.any(String)] } })
  })

  it('the year is that of the day in the Netherlands', () => {
    expect(quoted(filledIn['dossier-update'], {}, '2026-12-31').includedYear).toBe(2026)
    expect(quoted(filledIn['dossier-update'], {}, '2027-01-01').includedYear).toBe(2027)
  })

  it.each([
    ['documents-ready', 0, 0],
    ['recognition', 1995, 0],
    ['downgrade', 0, 0],
    ['deregistration', 0, 0],
    ['conduct-order', 495, 3385],
  ] as const)('%s costs %i, and %i for another', (kind, price, issuerPrice) => {
    expect(quoted(filledIn[kind])).toMatchObject({ price, issuerPrice, includedYear: null })
  })

  it('names both parts of a VOG', () => {
    expect(quoted(filledIn['conduct-order']).consequences.join(' ').replaceAll('\u00a0', ' ')).toBe(
      'Dit kost € 38,80. Je krijgt een factuur. Dat is € 4,95 voor ons en € 33,85 voor Justis.',
    )
  })

  it('another price, day or included request is another token; nothing else is', () => {
    const token = quoted(filledIn['conduct-order']).token
    expect(quoted(filledIn['conduct-order'], {}, '2026-05-13').token).toBe(token)
    const dearer = quote(filledIn['conduct-order'], factsOf(), { ...terms, conductIssuerPrice: 3386 }, today)
    expect(dearer).toMatchObject({ ok: { token: expect.not.stringMatching(token) } })
    expect(quoted(filledIn['dossier-update']).token).not.toBe(
      quoted(filledIn['dossier-update'], { includedUsed: true }).token,
    )
    const recognition = quote(filledIn.recognition, factsOf(), { ...terms, recognitionPrice: 1996 }, today)
    expect(recognition).toMatchObject({ ok: { token: expect.not.stringMatching(quoted(filledIn.recognition).token) } })
    const included = quoted(filledIn['dossier-update'], {}, '2026-12-31').token
    expect(quoted(filledIn['dossier-update'], {}, '2027-01-01').token).not.toBe(included)
    const now: Asked = { kind: 'downgrade', effect: 'at-once' }
    expect(quoted(now).token).not.toBe(quoted(now, {}, '2026-05-13').token)
    // Same price, same day: who saw the one didn't see what the other comes to.
    const leaves = quoted(filledIn.deregistration).token
    expect(quoted({ kind: 'downgrade', effect: 'next-year' }).token).not.toBe(leaves)
    // In time it happens by itself; a day later somebody looks first.
    const proof = { proof: true, reported: true }
    const inTime = quoted(filledIn.deregistration, proof, '2026-09-01').token
    expect(quoted(filledIn.deregistration, proof, '2026-09-02').token).not.toBe(inTime)
  })
})

describe('KS-SRV-3: downgrade', () => {
  it('takes effect at once or on 1 January, and says what follows', () => {
    const soon = quoted({ kind: 'downgrade', effect: 'at-once' })
    expect(soon).toMatchObject({ effectOn: today, status: 'planned' })
    expect(soon.consequences[1]).toBe('Je cliënten krijgen vanaf die dag geen vergoeding meer van hun zorgverzekeraar.')
    const later = quoted({ kind: 'downgrade', effect: 'next-year' })
    expect(later).toMatchObject({ effectOn: '2027-01-01', status: 'planned' })
    expect(later.consequences[0]).toBe('Je wordt op 1 januari 2027 CAT-collectief.')
  })
})

describe('KS-SRV-4: deregistration', () => {
  it.each([
    ['2026-01-01', 'planned', '2027-01-01'],
    ['2026-09-01', 'planned', '2027-01-01'],
    ['2027-09-01', 'planned', '2028-01-01'],
  ])('on %s it is in time: %s, per %s', (on, status, effectOn) => {
    expect(quoted(filledIn.deregistration, {}, on)).toMatchObject({ status, effectOn })
  })

  it.each(['2026-09-02', '2026-10-01', '2026-12-31'])(
    'on %s it is refused without proof, with the way to hand it in',
    (on) => {
      const found = problems(filledIn.deregistration, {}, on)?.kind
      expect(found).toContain('kon tot en met 1 september 2026')
      for (const way of ['KvK', 'Screening | Extra', '“Iets anders”', '“Gevraagde stukken geüpload”']) {
        expect(found).toContain(way)
      }
    },
  )

  it('with proof it is possible, for this year, and looked at by a person', () => {
    const late = quoted(filledIn.deregistration, { proof: true, reported: true }, '2026-11-22')
    expect(late).toMatchObject({ status: 'submitted', effectOn: '2027-01-01' })
    expect(late.consequences).toContain('We bekijken eerst het bewijs dat je bedrijf is beëindigd.')
    expect(late.consequences).toContain('Ook je ECD-account en je GRO-account stoppen dan.')
  })

  it('proof that nobody was told of is refused too, with the one step that is left', () => {
    const found = problems(filledIn.deregistration, { proof: true }, '2026-11-22')?.kind
    expect(found).toContain('Je bewijs is geüpload. Meld het nog bij “Gevraagde stukken geüpload”')
    expect(found).not.toContain('KvK')
    expect(problems(filledIn.deregistration, { reported: true }, '2026-11-22')?.kind).toContain('KvK')
  })

  it('whatever the day, in time or not has no third answer, and always ends with the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.boolean(), fc.boolean(), (days, proof, reported) => {
        const on = addDays('2024-01-01', days)
        const found = quote(filledIn.deregistration, factsOf({ proof, reported }), terms, on)
        const inTime = on <= `${on.slice(0, 4)}-09-01`
        if ('problems' in found) {
          expect([inTime, proof && reported]).toEqual([false, false])
          return
        }
        expect(found.ok.status).toBe(inTime ? 'planned' : 'submitted')
        expect(found.ok.effectOn).toBe(`${Number(on.slice(0, 4)) + 1}-01-01`)
      }),
    )
  })
})

describe('KS-SRV-1 to KS-SRV-5: what can be wrong with a request', () => {
  it.each<[Asked, string]>([
    [{ ...filledIn['documents-ready'], subjects: [] }, 'subjects'],
    [{ ...filledIn['documents-ready'], subjects: ['visitation'] }, 'subjects'],
    [{ ...filledIn['dossier-update'], wishes: [] }, 'wishes'],
    [{ ...filledIn['dossier-update'], remark: '  ' }, 'remark'],
    [{ ...filledIn['dossier-update'], documentsInOrder: false }, 'documentsInOrder'],
    [{ ...filledIn.recognition, recognisedBy: null }, 'recognisedBy'],
    [{ ...filledIn.recognition, recognisedBy: 3 }, 'recognisedBy'],
    [{ ...filledIn.recognition, remark: ' \n ' }, 'remark'],
    [{ ...filledIn.recognition, documentsInOrder: false }, 'documentsInOrder'],
    [{ kind: 'downgrade', effect: null }, 'effect'],
    [{ ...filledIn.deregistration, mayCall: null }, 'mayCall'],
    [{ ...filledIn.deregistration, remark: ' \n ' }, 'remark'],
  ])('%j: %s', (asked, field) => {
    expect(Object.keys(problems(asked, { asked: ['intervisie'] }) ?? {})).toEqual([field])
  })

  it('what isn’t for this member, or runs already, says so', () => {
    expect(problems(filledIn.downgrade, { tier: 'collective' })?.kind).toContain('voor jouw lidmaatschap nu niet')
    const open = [{ kind: 'downgrade', status: 'planned' }] as const
    expect(problems(filledIn.downgrade, { open })?.kind).toContain('al gevraagd')
    expect(problems(filledIn['dossier-update'], { open: [{ kind: 'dossier-update', status: 'submitted' }] })).toBeNull()
  })
})
