import { describe, expect, it } from 'vitest'
import { asSystem } from '@/src/lib/local-api'
import { completeCpd, completeDiploma } from '@/tests/factories/evidence'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { draftOf, eventsOf, fieldsOf, fileOf, fileRow, itemIn, profileOf, rowOf } from './people'

describe('saving evidence', () => {
  it('KS-DIP-2: a new diploma belongs to whoever makes it, whatever the body says', async () => {
    const [alice, bob] = [await profileOf('alice'), await profileOf('bob')]
    const json = {
      ...completeDiploma,
      files: [await fileOf('alice')],
      therapist: bob.therapist,
      organisation: (await profileOf('carol')).organisation,
      status: 'approved',
      grantedPoints: 480,
      submittedAt: '2020-01-01T00:00:00.000Z',
      reviewDueOn: '2020-01-01',
      decidedAt: '2020-01-01T00:00:00.000Z',
      decidedBy: 1,
      decisionReason: 'Prima',
    }
    const { status, body } = await rest('alice').post('/api/diplomas', { json })
    expect(status).toBe(201)
    expect(await rowOf('diplomas', body.doc.id)).toMatchObject({
      therapist_id: alice.therapist,
      organisation_id: alice.organisation,
      status: 'draft',
      granted_points: null,
      submitted_at: null,
      review_due_on: null,
      decided_at: null,
      decided_by: null,
      decision_reason: null,
    })
  })

  it.each(['alice', 'system'] as const)('KS-DIP-3: a save by %s never changes the review of an item', async (who) => {
    const id = await itemIn('submitted')
    const before = await rowOf('diplomas', id)
    const data = {
      title: 'Anders',
      status: 'approved',
      grantedPoints: 480,
      decidedBy: 1,
      reviewDueOn: '2030-01-01',
    } as const
    if (who === 'alice') await rest('alice').patch(`/api/diplomas/${id}`, { json: data })
    else {
      const req = await systemRequest()
      await req.payload.update({ collection: 'diplomas', id, data, ...asSystem(req, 'test') })
    }
    expect(await rowOf('diplomas', id)).toEqual({ ...before, title: 'Anders', updated_at: expect.anything() })
  })

  it('KS-CPD-2: what was handed in stays complete when it is changed', async () => {
    const id = await itemIn('submitted', 'alice', 'cpd-uploads')
    const json = { hours: null, files: [] }
    const reply = await rest('alice').patch(`/api/cpd-uploads/${id}`, { json })
    expect([reply.status, fieldsOf(reply.body).sort()]).toEqual([400, ['files', 'hours']])
    expect((await rowOf('cpd-uploads', id))?.hours).toBe('6')
  })

  it('a draft may have gaps', async () => {
    const { status } = await rest('alice').post('/api/cpd-uploads', { json: { title: 'Nog uitzoeken' } })
    expect(status).toBe(201)
  })

  it.each(['reviewer', 'admin', 'stranger'] as const)('%s, without a profile, can’t make evidence', async (who) => {
    expect((await rest(who).post('/api/diplomas', { json: completeDiploma })).status).toBe(403)
  })

  it('nothing is copied, and nothing is done to many at once', async () => {
    const id = await draftOf('alice')
    const copy = await rest('alice').post(`/api/diplomas/${id}/duplicate`)
    const edit = await rest('alice').patch(`/api/diplomas?where[id][equals]=${id}`, { json: { title: 'x' } })
    const gone = await rest('alice').delete(`/api/diplomas?where[id][equals]=${id}`)
    expect([copy, edit, gone].every(({ status }) => status >= 400 && status < 500)).toBe(true)
    expect((await rowOf('diplomas', id))?.title).toBe('Massagetherapie hbo')
  })
})

describe('files of evidence', () => {
  it.each([
    ['someone else’s', async () => fileOf('bob')],
    ['an unknown one', async () => 2_000_000_000],
    ['one too large for an id', async () => 99_999_999_999],
    ['text', async () => 'nee'],
    ['an object', async () => ({ id: {} })],
  ])('%s is refused at the field and nothing is kept', async (_name, file) => {
    const json = { ...completeDiploma, title: 'Met verkeerd bestand', files: [await file()] }
    const reply = await rest('alice').post('/api/diplomas', { json })
    expect([reply.status, fieldsOf(reply.body)]).toEqual([400, ['files']])
    expect(
      (await rest('alice').get('/api/diplomas?where[title][equals]=Met%20verkeerd%20bestand')).body.totalDocs,
    ).toBe(0)
  })

  it('a file of another item is refused, also when two items claim it at once', { repeats: 4 }, async () => {
    const file = await fileOf('alice')
    const save = () => rest('alice').post('/api/cpd-uploads', { json: { ...completeCpd, files: [file] } })
    const replies = await Promise.all([save(), save()])
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(fieldsOf(replies.find(({ status }) => status === 409)?.body)).toEqual(['files'])
  })

  it('KS-DIP-3: a file that is taken off is erased, one that is added to what was handed in is shown', async () => {
    const [first, second] = [await fileOf('alice'), await fileOf('alice')]
    const id = await itemIn('submitted', 'alice', 'diplomas', { files: [first] })
    await rest('alice').patch(`/api/diplomas/${id}`, { json: { files: [second] } })
    expect(['erasing', 'erased']).toContain((await fileRow(first))?.state)
    expect(await fileRow(second)).toMatchObject({ state: 'stored', released: true, attached_id: String(id) })
    const last = (await eventsOf('diplomas', id)).at(-1)
    expect(last).toMatchObject({ action: 'edit', to: 'submitted', files: [{ id: second }] })
  })

  it('a save that doesn’t speak of files leaves them, whatever it selects', async () => {
    const file = await fileOf('alice')
    const id = await itemIn('submitted', 'alice', 'diplomas', { files: [file] })
    await rest('alice').patch(`/api/diplomas/${id}?select[title]=true`, { json: { title: 'Nieuwe naam' } })
    expect(await fileRow(file)).toMatchObject({ state: 'stored', attached_id: String(id) })
    expect((await eventsOf('diplomas', id)).at(-1)).toMatchObject({ action: 'edit', files: [{ id: file }] })
  })

  it('KS-DIP-3: deleting erases the files and keeps the history of what was handed in', async () => {
    const file = await fileOf('alice')
    const id = await itemIn('submitted', 'alice', 'diplomas', { files: [file] })
    expect((await rest('alice').delete(`/api/diplomas/${id}`)).status).toBe(200)
    expect(await rowOf('diplomas', id)).toBeUndefined()
    expect(['erasing', 'erased']).toContain((await fileRow(file))?.state)
    expect((await eventsOf('diplomas', id)).map(({ action, to }) => [action, to])).toEqual([
      ['submit', 'submitted'],
      ['delete', null],
    ])
  })

  it('deleting a draft leaves no history', async () => {
    const id = await draftOf('alice')
    await rest('alice').delete(`/api/diplomas/${id}`)
    expect(await rowOf('diplomas', id)).toBeUndefined()
    expect(await eventsOf('diplomas', id)).toEqual([])
  })
})
