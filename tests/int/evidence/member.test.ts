import { describe, expect, it, vi } from 'vitest'
import { answerQuestion, deleteEvidence, saveCpd, saveDiploma } from '@/src/features/evidence/actions'
import { cpdForm, diplomaForm, untouched } from '@/src/features/evidence/form-state'
import { ownCpd, ownDiplomas } from '@/src/features/evidence/queries'
import { postgres } from '@/src/lib/sql'
import { testPayload } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { draftOf, eventsOf, fileOf, itemIn, profileOf, rowOf } from './people'

const typedDiploma = {
  title: ' Massagetherapie ',
  level: 'hbo',
  fieldRelated: 'no',
  plato: 'none',
  studyPoints: '7,5',
  contactHours: '',
  provider: 'Hogeschool',
  accreditedBy: '',
  obtainedOn: '30-6-2024',
}

const typedCpd = {
  title: 'Adem',
  category: 'literature',
  provider: '',
  from: '1 mrt 2026',
  to: '2-3-2026',
  hours: '6',
}

function form(values: Record<string, string>, files: readonly (number | string)[] = []): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  for (const file of files) data.append('files', String(file))
  return data
}

const start = untouched()

describe('saving and handing in from the member’s page', () => {
  it('KS-DIP-2: a diploma is saved and handed in in one go', async () => {
    const file = await fileOf('alice')
    const state = await as('alice', () => saveDiploma(start, form({ ...typedDiploma, intent: 'submit' }, [file])))
    expect(state).toMatchObject({ outcome: 'submitted', errors: [], id: expect.any(Number) })
    expect(state.message).toMatch(/^Ingediend\. Je krijgt uiterlijk \d+ \w+ \d{4} antwoord\.$/)
    expect(await rowOf('diplomas', Number(state.id))).toMatchObject({
      title: 'Massagetherapie',
      field_related: false,
      study_points: '7.5',
      contact_hours: null,
      obtained_on: '2024-06-30',
      status: 'submitted',
    })
  })

  it('KS-CPD-2: a draft with gaps is kept, and says that it wasn’t sent', async () => {
    const values = { ...typedCpd, hours: '', from: '', intent: 'save' }
    const state = await as('alice', () => saveCpd(start, form(values)))
    expect(state).toMatchObject({ outcome: 'saved', message: 'Opgeslagen, nog niet verstuurd.' })
    expect(await rowOf('cpd-uploads', Number(state.id))).toMatchObject({ status: 'draft', hours: null })
  })

  it('KS-DIP-2: everything that is wrong is told at once, in the order of the form, and all that was typed is kept', async () => {
    const file = await fileOf('alice')
    const values = { ...typedDiploma, title: '', level: '', studyPoints: 'veel', obtainedOn: '31-2-2024' }
    const state = await as('alice', () => saveDiploma(start, form({ ...values, intent: 'submit' }, [file])))
    expect(state.outcome).toBe('invalid')
    expect(state.errors.map(({ field }) => field)).toEqual(['title', 'obtainedOn', 'level', 'studyPoints'])
    expect(state.values).toMatchObject(values)
    expect(state.files).toEqual([file])
  })

  it('KS-DIP-2: a file that isn’t theirs is refused at the field, and nothing is saved', async () => {
    const { therapist } = await profileOf('alice')
    const before = await ownDiplomas(await requestOf('alice'), therapist)
    const state = await as('alice', async () =>
      saveDiploma(start, form({ ...typedDiploma, intent: 'submit' }, [await fileOf('bob')])),
    )
    expect(state.errors.map(({ field }) => field)).toEqual(['files'])
    expect(await ownDiplomas(await requestOf('alice'), therapist)).toEqual(before)
  })

  it.each(['bob', 'reviewer', 'stranger', null] as const)(
    'someone else (%s) saves and deletes nothing',
    async (who) => {
      const id = await itemIn('submitted', 'alice')
      const saved = await as(who, () => saveDiploma(start, form({ ...typedDiploma, id: String(id), intent: 'save' })))
      const gone = await as(who, () => deleteEvidence(start, form({ collection: 'diplomas', id: String(id) })))
      const answer = { collection: 'diplomas', id: String(id), message: 'Ja' }
      const answered = await as(who, () => answerQuestion(start, form(answer)))
      expect([saved.outcome, gone.outcome, answered.outcome]).toEqual(['invalid', 'invalid', 'invalid'])
      expect(await rowOf('diplomas', id)).toMatchObject({ title: 'Massagetherapie hbo', status: 'submitted' })
    },
  )

  it('KS-DIP-3: changing what was handed in leaves it handed in', async () => {
    const file = await fileOf('alice')
    const id = await itemIn('submitted', 'alice', 'diplomas', { files: [file] })
    const values = { ...typedDiploma, id: String(id), intent: 'submit' }
    const state = await as('alice', () => saveDiploma(start, form(values, [file])))
    expect(state).toMatchObject({ outcome: 'saved', message: expect.stringMatching(/wijziging is opgeslagen/) })
    expect((await eventsOf('diplomas', id)).map(({ action }) => action)).toEqual(['submit', 'edit'])
  })

  it('KS-DIP-3: the answer to a question goes on the same item', async () => {
    const id = await itemIn('returned')
    const target = { collection: 'diplomas', id: String(id) }
    const empty = await as('alice', () => answerQuestion(start, form({ ...target, message: ' ' })))
    expect(empty.errors.map(({ field }) => field)).toEqual(['message'])
    const state = await as('alice', () => answerQuestion(start, form({ ...target, message: 'Op de achterkant.' })))
    expect(state.outcome).toBe('submitted')
    expect((await eventsOf('diplomas', id)).at(-1)).toMatchObject({ action: 'submit', message: 'Op de achterkant.' })
  })

  it.each([
    { collection: 'users', id: '1' },
    { collection: 'diplomas', id: 'x' },
    { collection: 'diplomas', id: '' },
  ])('deleting %j is refused', async (values) => {
    const state = await as('alice', () => deleteEvidence(start, form(values)))
    expect(state).toMatchObject({ outcome: 'invalid', errors: [{ message: expect.stringMatching(/Niet gevonden/) }] })
  })

  it('KS-CPD-2: deleting one’s own', async () => {
    const id = await draftOf('alice', 'cpd-uploads')
    const state = await as('alice', () => deleteEvidence(start, form({ collection: 'cpd-uploads', id: String(id) })))
    expect(state.outcome).toBe('deleted')
    expect(await rowOf('cpd-uploads', id)).toBeUndefined()
  })
})

describe('the member’s own lists', () => {
  it('KS-DIP-1, KS-DIP-3: new, handed in (questions first), recognised, rejected; own only, with files and conversation', async () => {
    const draft = await draftOf('bob')
    const returned = await itemIn('returned', 'bob')
    const submitted = await itemIn('submitted', 'bob')
    const approved = await itemIn('approved', 'bob')
    const rejected = await itemIn('rejected', 'bob')
    const page = await ownDiplomas(await requestOf('bob'), (await profileOf('bob')).therapist)
    const ids = (items: { id: number }[]) => items.map(({ id }) => id)
    expect(ids(page.fresh)).toEqual([draft])
    expect(ids(page.handedIn)).toEqual([returned, submitted])
    expect(ids(page.recognised)).toEqual([approved])
    expect(ids(page.rejected)).toEqual([rejected])
    expect(page.totals).toEqual({
      granted: { studyPoints: 6, sbu: 168 },
      waiting: { studyPoints: 15, sbu: 420 },
      experience: { granted: 0, waiting: 0 },
    })
    expect(page.handedIn[0]?.turns.map(({ action, by, message }) => [action, by, message])).toEqual([
      ['submit', 'Bob de Vries', null],
      ['return', 'Reviewer', 'Waar staat de datum?'],
    ])
    expect(page.handedIn[0]?.files[0]).toMatchObject({
      readable: true,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(page.recognised[0]?.files[0]?.readable).toBe(false)
    expect(diplomaForm(page.handedIn[0] ?? page.fresh[0] ?? expect.fail())).toMatchObject({
      id: returned,
      values: { title: 'Massagetherapie hbo', fieldRelated: 'yes', studyPoints: '7,5', obtainedOn: '30-06-2024' },
    })
  })

  it('KS-CPD-1: the hours of this year and one query, however many items', async () => {
    const year = new Date().getFullYear()
    await itemIn('approved', 'bob', 'cpd-uploads', { from: `${year}-01-01`, to: `${year}-01-02` })
    await draftOf('bob', 'cpd-uploads', { from: `${year}-01-01`, to: `${year}-01-02` })
    const req = await requestOf('bob')
    const { therapist } = await profileOf('bob')
    const spy = vi.spyOn(postgres(await testPayload()).pool, 'query')
    const page = await ownCpd(req, therapist, Promise.resolve([]))
    expect(spy).toHaveBeenCalledTimes(1)
    spy.mockRestore()
    expect(page.totals).toMatchObject({ year, done: 6, voluntary: true, toDo: 0, endsOn: `${year}-12-31` })
    expect(page.recognised[0]?.files[0]?.readable).toBe(true)
    expect(cpdForm(page.fresh[0] ?? expect.fail()).values.from).toBe(`01-01-${year}`)
  })
})
