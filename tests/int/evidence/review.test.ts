import { describe, expect, it } from 'vitest'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import { allows } from '@/src/domain/evidence/transitions'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { draftOf, eventsOf, fieldsOf, fileRow, itemIn, messageOf, rowOf } from './people'

const bodies = {
  submit: {},
  approve: { points: 6 },
  return: { reason: 'Waarom?' },
  reject: { reason: 'Nee.' },
} as const
const actions = ['submit', 'approve', 'return', 'reject'] as const
const speaker = { submit: 'alice', approve: 'reviewer', return: 'reviewer', reject: 'reviewer' } as const

describe('the way of a piece of evidence', () => {
  it('KS-DIP-3: from draft over a question to the vault, on one item', async () => {
    const id = await draftOf('alice')
    const submitted = await rest('alice').post(`/api/diplomas/${id}/submit`)
    expect(submitted.status).toBe(200)
    expect(submitted.body.doc).toMatchObject({ id, status: 'submitted' })
    const dueOn = submitted.body.doc.reviewDueOn

    const question = { reason: 'Waar staat de datum?' }
    expect((await rest('reviewer').post(`/api/diplomas/${id}/return`, { json: question })).body.doc).toMatchObject({
      status: 'returned',
      decisionReason: 'Waar staat de datum?',
    })
    const answer = { message: 'Op de achterkant.' }
    expect((await rest('alice').post(`/api/diplomas/${id}/submit`, { json: answer })).body.doc).toMatchObject({
      status: 'submitted',
      reviewDueOn: dueOn,
    })
    expect(
      (await rest('reviewer').post(`/api/diplomas/${id}/approve`, { json: { points: 7.5 } })).body.doc,
    ).toMatchObject({ status: 'approved', grantedPoints: 7.5 })
    expect((await eventsOf('diplomas', id)).map(({ action, message }) => [action, message])).toEqual([
      ['submit', null],
      ['return', 'Waar staat de datum?'],
      ['submit', 'Op de achterkant.'],
      ['approve', null],
    ])
  })

  it('X-7: the answer date is the Dutch day of handing in plus the term, and stays when it is handed in again', async () => {
    const id = await itemIn('returned')
    const req = await systemRequest()
    await query(req, sql`UPDATE diplomas SET review_due_on = '2026-01-15' WHERE id = ${id}`)
    await rest('alice').post(`/api/diplomas/${id}/submit`)
    expect((await rowOf('diplomas', id))?.review_due_on).toBe('2026-01-15')
  })

  it.each(
    actions.flatMap((action) =>
      evidenceStatuses.filter((status) => !allows(action, status)).map((status) => ({ action, status })),
    ),
  )('KS-DIP-3: $action of a $status diploma is refused with the reason', async ({ action, status }) => {
    const id = await itemIn(status)
    const reply = await rest(speaker[action]).post(`/api/diplomas/${id}/${action}`, { json: bodies[action] })
    // A draft doesn't exist for a reviewer.
    expect(reply.status).toBe(status === 'draft' ? 404 : 409)
    expect(messageOf(reply.body)).toMatch(status === 'draft' ? /Niet gevonden/ : /kunt dit bewijsstuk niet/)
    expect((await rowOf('diplomas', id))?.status).toBe(status)
  })

  it.each(['approved', 'rejected'] as const)(
    'KS-DIP-3: a diploma that is %s can no longer be changed or deleted by its owner',
    async (status) => {
      const id = await itemIn(status)
      const edit = await rest('alice').patch(`/api/diplomas/${id}`, { json: { title: 'Anders' } })
      const gone = await rest('alice').delete(`/api/diplomas/${id}`)
      expect([edit.status, gone.status]).toEqual([409, 409])
      expect(messageOf(edit.body)).toMatch(/niet wijzigen/)
      expect(messageOf(gone.body)).toMatch(/niet verwijderen/)
      expect((await rowOf('diplomas', id))?.title).toBe('Massagetherapie hbo')
    },
  )

  it.each(['return', 'reject'] as const)('KS-CPD-2: %s needs a reason', async (action) => {
    const id = await itemIn('submitted', 'alice', 'cpd-uploads')
    const reply = await rest('reviewer').post(`/api/cpd-uploads/${id}/${action}`, { json: { reason: '  ' } })
    expect([reply.status, fieldsOf(reply.body)]).toEqual([400, ['reason']])
    expect((await rowOf('cpd-uploads', id))?.status).toBe('submitted')
  })

  it.each([{}, { points: -1 }, { points: 481 }, { points: 1.234 }, { points: 'veel' }])(
    'KS-DIP-1: approving with points %j is refused at the field',
    async (json) => {
      const id = await itemIn('submitted')
      const reply = await rest('reviewer').post(`/api/diplomas/${id}/approve`, { json })
      expect([reply.status, fieldsOf(reply.body)]).toEqual([400, ['points']])
      expect((await rowOf('diplomas', id))?.status).toBe('submitted')
    },
  )

  it('KS-DIP-2: handing in an incomplete diploma names every field that is missing', async () => {
    const id = await draftOf('alice', 'diplomas', { provider: null, obtainedOn: null, files: [] })
    const reply = await rest('alice').post(`/api/diplomas/${id}/submit`)
    expect([reply.status, fieldsOf(reply.body).sort()]).toEqual([400, ['files', 'obtainedOn', 'provider']])
  })

  it('KS-DIP-3, KS-CPD-2: the vault closes the file of a diploma, not of continuing education', async () => {
    const diploma = await itemIn('approved')
    const cpd = await itemIn('approved', 'alice', 'cpd-uploads')
    const files = await query(
      await systemRequest(),
      sql`SELECT attached_to, vaulted FROM files WHERE (attached_to, attached_id) IN (('diplomas', ${diploma}), ('cpd-uploads', ${cpd})) ORDER BY attached_to`,
    )
    expect(files).toEqual([
      { attached_to: 'cpd-uploads', vaulted: false },
      { attached_to: 'diplomas', vaulted: true },
    ])
  })

  it('files are shown to reviewers from the moment they are handed in', async () => {
    const id = await draftOf('alice')
    const [file] = await query(
      await systemRequest(),
      sql`SELECT id FROM files WHERE attached_id = ${id} AND attached_to = 'diplomas'`,
    )
    expect((await fileRow(Number(file?.id)))?.released).toBe(false)
    await rest('alice').post(`/api/diplomas/${id}/submit`)
    expect((await fileRow(Number(file?.id)))?.released).toBe(true)
  })
})

describe('who may', () => {
  it.each(['bob', 'carol', 'reviewerSouth', 'editor', 'finance', 'stranger'] as const)(
    'an item out of reach doesn’t exist for %s, on every method',
    async (who) => {
      const id = await itemIn('submitted', 'alice')
      const speaks = rest(who)
      const replies = [
        await speaks.get(`/api/diplomas/${id}`),
        await speaks.patch(`/api/diplomas/${id}`, { json: { title: 'Van mij' } }),
        await speaks.delete(`/api/diplomas/${id}`),
        ...(await Promise.all(
          actions.map((action) => speaks.post(`/api/diplomas/${id}/${action}`, { json: bodies[action] })),
        )),
      ]
      expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404])
      expect((await rowOf('diplomas', id))?.title).toBe('Massagetherapie hbo')
    },
  )

  it.each(['0', '-1', 'abc', '99999999999', '1.5', '1e3', '2147483648'])(
    'id %s is no item, on every method',
    async (id) => {
      const speaks = rest('alice')
      const replies = [
        await speaks.get(`/api/diplomas/${id}`),
        await speaks.patch(`/api/diplomas/${id}`, { json: { title: 'x' } }),
        await speaks.delete(`/api/diplomas/${id}`),
        ...(await Promise.all(actions.map((action) => speaks.post(`/api/diplomas/${id}/${action}`, { json: {} })))),
      ]
      expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404])
    },
  )

  it('nobody logged in: every action asks to log in first', async () => {
    const id = await itemIn('submitted')
    const replies = await Promise.all(actions.map((action) => rest(null).post(`/api/diplomas/${id}/${action}`)))
    expect(replies.map(({ status }) => status)).toEqual([401, 401, 401, 401])
  })

  it('KS-CPD-2: a draft is invisible to reviewers in every way of asking', async () => {
    const id = await draftOf('alice', 'cpd-uploads', { title: 'Onaf geheim' })
    for (const who of ['reviewer', 'admin'] as const) {
      const speaks = rest(who)
      expect((await speaks.get(`/api/cpd-uploads/${id}`)).status).toBe(404)
      expect((await speaks.get('/api/cpd-uploads?where[title][equals]=Onaf%20geheim')).body.totalDocs).toBe(0)
      expect((await speaks.get('/api/cpd-uploads/count?where[status][equals]=draft')).body.totalDocs).toBe(0)
      const [file] = await query(
        await systemRequest(),
        sql`SELECT id FROM files WHERE attached_to = 'cpd-uploads' AND attached_id = ${id}`,
      )
      expect((await speaks.get(`/api/files/${file?.id}`)).status).toBe(404)
    }
  })

  it('an owner sees neither who decided by account, nor can feel it out', async () => {
    const id = await itemIn('approved')
    expect((await rest('alice').get(`/api/diplomas/${id}`)).body).not.toHaveProperty('decidedBy')
    expect((await rest('alice').get('/api/diplomas?where[decidedBy][greater_than]=0')).status).toBeGreaterThanOrEqual(
      400,
    )
    expect((await rest('reviewer').get(`/api/diplomas/${id}`)).body.decidedBy).toEqual(expect.any(Number))
  })

  it('a body that isn’t JSON is refused', async () => {
    const id = await itemIn('submitted')
    const reply = await rest('reviewer').post(`/api/diplomas/${id}/approve`, { json: [] })
    expect(reply.status).toBe(400)
  })
})
