import { describe, expect, it } from 'vitest'
import type { Standing, Tier } from '@/src/domain/identity/membership'
import { offered, subjectsFor } from '@/src/domain/service/offered'
import { factsOf } from './requests'

const kindsFor = (tier: Tier, standing: Standing): string =>
  offered(factsOf({ tier, standing, asked: ['cpd'] }), [])
    .map(({ kind }) => kind)
    .join(' ')

const all = 'documents-ready dossier-update recognition downgrade deregistration conduct-order'

describe('KS-SRV-1 to KS-SRV-5: who sees which requests', () => {
  it.each<[Tier, Standing, string]>([
    ['reimbursable', 'admitted', all],
    ['reimbursable', 'screening', 'documents-ready conduct-order'],
    ['reimbursable', 'ended', ''],
    ['collective', 'admitted', 'documents-ready dossier-update recognition deregistration'],
    ['collective', 'screening', 'documents-ready'],
    ['collective', 'ended', ''],
    ['student', 'admitted', 'documents-ready recognition deregistration'],
    ['student', 'screening', 'documents-ready'],
    ['student', 'ended', ''],
  ])('%s, %s: %s', (tier, standing, kinds) => {
    expect(kindsFor(tier, standing)).toBe(kinds)
  })

  it('nothing of it is for a register without kinds of membership', () => {
    expect(offered(factsOf({ kind: 'register-keeper', asked: ['cpd'] }), [])).toEqual([])
  })

  it('an organisation can leave some out for its own members', () => {
    const without = [{ organisation: 1, kinds: ['conduct-order', 'recognition'] as const }]
    const kinds = offered(factsOf(), without).map(({ kind }) => kind)
    expect(kinds).toEqual(['dossier-update', 'downgrade', 'deregistration'])
    expect(offered(factsOf({ organisation: 2 }), without)).toHaveLength(5)
  })

  it('documents are reported only when some were asked, or proof of business end was uploaded', () => {
    const sees = (given: Parameters<typeof factsOf>[0]) =>
      offered(factsOf(given), []).some(({ kind }) => kind === 'documents-ready')
    expect(sees({})).toBe(false)
    expect(sees({ asked: ['visitation'] })).toBe(true)
    expect(sees({ proof: true })).toBe(true)
    expect(subjectsFor({ asked: ['cpd'], proof: true })).toEqual(['screening', 'cpd'])
    expect(subjectsFor({ asked: ['screening'], proof: true })).toEqual(['screening'])
  })

  it('one of a kind at a time; a second dossier update is possible, and paid', () => {
    const running = offered(
      factsOf({
        open: [
          { kind: 'downgrade', status: 'planned' },
          { kind: 'dossier-update', status: 'submitted' },
        ],
      }),
      [],
    ).filter((offer) => offer.running)
    expect(running).toEqual([{ kind: 'downgrade', running: true }])
  })

  it('who leaves orders nothing new', () => {
    const open = [{ kind: 'deregistration', status: 'planned' }] as const
    expect(offered(factsOf({ asked: ['cpd'], open }), [])).toEqual([
      { kind: 'documents-ready', running: false },
      { kind: 'deregistration', running: true },
    ])
  })
})
