import { describe, expect, it } from 'vitest'
import { ownReceipt } from '@/src/features/evidence/receipt'
import { postgres, query, sql } from '@/src/lib/sql'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { emailOf } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { draftOf, eventsOf, fileOf, fileRow, itemIn, profileOf } from './people'

describe('the history of evidence', () => {
  it.each([
    ['UPDATE', 'UPDATE review_events SET message = NULL'],
    ['DELETE', 'DELETE FROM review_events'],
    ['TRUNCATE', 'TRUNCATE review_events'],
  ])('X-5: the database refuses %s', async (_verb, statement) => {
    const id = await itemIn('submitted')
    const { pool } = postgres(await testPayload())
    await expect(pool.query(statement)).rejects.toThrow(/only grows/)
    expect(await eventsOf('diplomas', id)).toHaveLength(1)
  })

  it('X-5: no one writes it over REST', async () => {
    const id = await itemIn('submitted')
    const event = (await eventsOf('diplomas', id))[0]?.id
    for (const who of ['alice', 'reviewer', 'admin'] as const) {
      const replies = [
        await rest(who).post('/api/review-events', { json: { action: 'approve', itemId: id } }),
        await rest(who).patch(`/api/review-events/${event}`, { json: { message: 'x' } }),
        await rest(who).delete(`/api/review-events/${event}`),
      ]
      expect(replies.every(({ status }) => status === 403 || status === 404)).toBe(true)
    }
  })

  it('X-5: handing in gives a receipt with hash, size and time of every file', async () => {
    const files = [await fileOf('alice'), await fileOf('alice')]
    const id = await itemIn('submitted', 'alice', 'diplomas', { files })
    const rows = await Promise.all(files.map(fileRow))
    const expected = rows.map((row) => ({
      id: row?.id,
      name: row?.name,
      size: Number(row?.size),
      sha256: row?.sha256,
      receivedAt: new Date(String(row?.received_at)).toISOString(),
    }))
    const { therapist } = await profileOf('alice')
    const receipt = await ownReceipt(await requestOf('alice'), therapist, 'diplomas', id)
    expect(receipt?.events).toEqual([
      expect.objectContaining({ action: 'submit', label: 'Ingediend', files: expected }),
    ])
  })

  it('X-5: the receipt of something deleted can still be shown, and never to someone else', async () => {
    const id = await itemIn('submitted')
    await rest('alice').delete(`/api/diplomas/${id}`)
    const alice = await requestOf('alice')
    const receipt = await ownReceipt(alice, (await profileOf('alice')).therapist, 'diplomas', id)
    expect(receipt?.events.map(({ action, files }) => [action, files.length])).toEqual([
      ['submit', 1],
      ['delete', 1],
    ])
    expect(await ownReceipt(await requestOf('bob'), (await profileOf('bob')).therapist, 'diplomas', id)).toBeNull()
    const where = `where[itemId][equals]=${id}&where[collection][equals]=diplomas`
    expect((await rest('bob').get(`/api/review-events?${where}`)).body.totalDocs).toBe(0)
    expect((await rest('reviewerSouth').get(`/api/review-events?${where}`)).body.totalDocs).toBe(0)
    expect((await rest('alice').get(`/api/review-events?${where}`)).body.totalDocs).toBe(2)
  })

  it('every step is in the audit trail, without what was written', async () => {
    const id = await itemIn('rejected')
    const rows = await query(
      await systemRequest(),
      sql`SELECT action, fields::text AS fields, reason FROM audit_log WHERE subject = 'diplomas' AND subject_id = ${String(id)} ORDER BY id`,
    )
    expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['diplomas.submit', 'diplomas.reject']))
    expect(JSON.stringify(rows)).not.toContain('geen diploma')
  })
})

describe('mail about evidence', () => {
  const mails = async (id: number) =>
    query(
      await systemRequest(),
      sql`SELECT o.template, o."to", o.subject, o.text FROM outbox o JOIN review_events e ON o.key = 'review:' || e.id
           WHERE e.collection = 'diplomas' AND e.item_id = ${id} ORDER BY e.id`,
    )

  it('X-5, X-7: a receipt with the files and the day of the answer', async () => {
    const id = await itemIn('submitted')
    const [mail] = await mails(id)
    const [file] = await query(
      await systemRequest(),
      sql`SELECT sha256 FROM files WHERE attached_to = 'diplomas' AND attached_id = ${id}`,
    )
    expect(mail).toMatchObject({
      template: 'evidence-received',
      to: emailOf('alice'),
      subject: 'Ontvangen: Massagetherapie hbo',
    })
    expect(mail?.text).toContain(file?.sha256)
    expect(mail?.text).toMatch(/uiterlijk \d+ \w+ 20\d\d antwoord/)
  })

  it.each([
    ['approved', 'evidence-approved', /Studiepunten \(EC\): 6/],
    ['returned', 'evidence-returned', /Waar staat de datum\?/],
    ['rejected', 'evidence-rejected', /Dit is geen diploma\./],
  ] as const)('KS-DIP-3: %s is told by mail, with the way to the item', async (status, template, text) => {
    const id = await itemIn(status)
    const mail = (await mails(id)).at(-1)
    expect(mail).toMatchObject({ template, to: emailOf('alice') })
    expect(mail?.text).toMatch(text)
    expect(mail?.text).toContain(`/scholing#diplomas-${id}`)
  })

  it('a refused action sends nothing', async () => {
    const id = await draftOf('alice', 'diplomas', { files: [] })
    await rest('alice').post(`/api/diplomas/${id}/submit`)
    expect(await mails(id)).toEqual([])
  })
})
