import { describe, expect, it } from 'vitest'
import type { OrganisationKind } from '@/src/domain/identity/membership'
import type { CpdItem, CpdOverview, DiplomaItem, DiplomaOverview } from '@/src/features/evidence/types'
import { menuFor } from '@/src/features/portal/navigation'
import { attentionOf, inOrder, standingSentence, todos } from '@/src/features/portal/todo'

const item = {
  id: 1,
  title: 'Hartcoherentie',
  status: 'draft',
  submittedAt: null,
  decidedAt: null,
  updatedAt: '2026-11-01T10:00:00.000Z',
  reviewDueOn: null,
  decisionReason: null,
  grantedPoints: null,
  files: [],
  turns: [],
  provider: null,
} as const

const diploma: DiplomaItem = {
  ...item,
  files: [],
  turns: [],
  level: null,
  fieldRelated: null,
  plato: null,
  studyPoints: null,
  contactHours: null,
  accreditedBy: null,
  obtainedOn: null,
}
const course: CpdItem = { ...item, files: [], turns: [], id: 2, category: null, from: null, to: null, hours: null }

const none = { fresh: [], handedIn: [], recognised: [], rejected: [] }
const zero = { studyPoints: 0, sbu: 0 }
const noDiplomas: DiplomaOverview = {
  ...none,
  totals: { granted: zero, waiting: zero, experience: { granted: 0, waiting: 0 } },
}
const cpd = (totals: Partial<CpdOverview['totals']>, lists: Partial<CpdOverview> = {}): CpdOverview => ({
  ...none,
  ...lists,
  totals: {
    year: 2026,
    done: 11,
    waiting: 0,
    required: 14,
    toDo: 3,
    voluntary: false,
    endsOn: '2026-12-31',
    carried: 0,
    obligedFrom: null,
    cycle: null,
    categories: [],
    ...totals,
  },
})
const complete = cpd({ done: 14, toDo: 0 })

describe('KS-ACC-1: what a member has to do', () => {
  it('puts the question of a reviewer first, with its words and its day', () => {
    const asked: DiplomaItem = {
      ...diploma,
      status: 'returned',
      turns: [{ action: 'return', by: 'Karin', message: 'De datum ontbreekt.', at: '2026-11-18T23:30:00.000Z' }],
    }
    const list = todos({ standing: 'admitted' }, { ...noDiplomas, handedIn: [asked] }, cpd({}, { fresh: [course] }))
    expect(list.map(({ status }) => status)).toEqual(['returned', 'draft', 'todo'])
    expect(list[0]).toMatchObject({ question: 'De datum ontbreekt.', detail: 'gevraagd op 19 november 2026' })
    expect(attentionOf(list)).toEqual(['/scholing', '/bij-en-nascholing'])
  })

  it('KS-CPD-1: names the hours a reimbursable member still needs, and before when', () => {
    const [todo] = todos({ standing: 'admitted' }, noDiplomas, cpd({ waiting: 2 }))
    expect(todo).toMatchObject({ title: 'Haal nog 3 SBU bij- en nascholing' })
    expect(todo?.detail).toBe('vóór 31 december 2026, 2 SBU is in beoordeling')
  })

  it('KS-CPD-1: never shows voluntary study as something to do', () => {
    expect(todos({ standing: 'admitted' }, noDiplomas, cpd({ voluntary: true, required: 0, toDo: 3 }))).toEqual([])
    expect(todos({ standing: 'screening' }, noDiplomas, cpd({}))).toEqual([])
  })

  it('is empty when all is done', () => {
    expect(todos({ standing: 'admitted' }, noDiplomas, complete)).toEqual([])
  })
})

describe('KS-ACC-1: the standing in one sentence', () => {
  const member = { recognisedOn: null, organisation: { shortName: 'CAT', kind: 'professional-organisation' as const } }
  it.each([
    [{ standing: 'admitted', tier: 'reimbursable' } as const, 0, 'Er is niets dat op jou wacht.'],
    [
      { standing: 'admitted', tier: 'collective' } as const,
      1,
      'zonder vergoeding van de zorgverzekeraars. Eén ding vraagt',
    ],
    [{ standing: 'screening', tier: 'student' } as const, 2, 'loopt. Twee dingen vragen'],
    [{ standing: 'ended', tier: 'reimbursable' } as const, 2, 'is beëindigd'],
  ])('%o with %i open', (standpoint, open, part) => {
    expect(standingSentence({ ...member, ...standpoint }, open)).toContain(part)
  })
})

describe('KK-REG-1: the standing of who only is in a register', () => {
  it('says nothing about reimbursements', () => {
    const member = {
      recognisedOn: null,
      standing: 'admitted',
      tier: 'reimbursable',
      organisation: { shortName: 'KCKZ', kind: 'register-keeper' },
    } as const
    expect(standingSentence(member, 0)).toBe('Je bent ingeschreven bij KCKZ. Er is niets dat op jou wacht.')
  })
})

describe('KS-ACC-1, KK-DOS-5: the order of what there is to do', () => {
  it('is questions, then a dossier to submit, then what was saved, then study', () => {
    const todo = (key: string, status: 'returned' | 'draft' | 'todo') => ({
      key,
      href: '/',
      title: key,
      question: null,
      detail: '',
      status,
    })
    const evidence = [todo('asked', 'returned'), todo('saved', 'draft'), todo('study', 'todo')]
    const waiting = [todo('activity', 'draft'), todo('asked too', 'returned')]
    const keys = inOrder(evidence, waiting, [todo('dossier', 'todo')]).map(({ key }) => key)
    expect(keys).toEqual(['asked', 'asked too', 'dossier', 'saved', 'activity', 'study'])
  })
})

describe('the member menu depends on standing', () => {
  const hrefs = (
    standing: 'screening' | 'admitted' | 'ended',
    registered = false,
    kind: OrganisationKind = 'professional-organisation',
    grouped = false,
  ) => menuFor({ tier: 'reimbursable', standing, kind, registered, grouped }).map(({ href }) => href)

  it('offers continuing education from the recognition on', () => {
    expect(hrefs('admitted', false, 'register-keeper')).toEqual([
      '/account',
      '/persoonlijk',
      '/scholing',
      '/bij-en-nascholing',
      '/registratie',
      '/documenten',
      '/nieuws',
    ])
    expect(hrefs('screening')).not.toContain('/bij-en-nascholing')
  })

  it('KS-INT-1: offers intervisie to members of a professional organisation, as long as they are', () => {
    expect(hrefs('admitted')).toContain('/intervisie')
    expect(hrefs('admitted', true, 'register-keeper')).not.toContain('/intervisie')
    for (const standing of ['screening', 'ended'] as const) expect(hrefs(standing)).not.toContain('/intervisie')
  })

  it('KS-GRP-3: who was added to a group before they are admitted comes in too; who is struck off doesn’t', () => {
    const groups = (standing: 'screening' | 'ended') =>
      hrefs(standing, false, 'professional-organisation', true).filter((href) => href.startsWith('/intervisie'))
    expect(groups('screening')).toEqual(['/intervisie', '/intervisiegroep'])
    expect(groups('ended')).toEqual([])
    expect(hrefs('screening', false, 'professional-organisation', true)).not.toContain('/visitatie')
  })

  it('KS-SCR-3: offers the screening to who is in it, or was refused, and to nobody else', () => {
    const at = { tier: 'student', kind: 'professional-organisation', registered: false, grouped: false } as const
    const menu = (screened: boolean) => menuFor({ ...at, standing: 'screening', screened }).map(({ href }) => href)
    expect(menu(true)[1]).toBe('/screening')
    expect(menu(false)).not.toContain('/screening')
  })

  it('KK-DOS-1: offers the dossier to who is in a register', () => {
    expect(hrefs('admitted', true)).toContain('/dossier')
    expect(hrefs('admitted')).not.toContain('/dossier')
  })
})
