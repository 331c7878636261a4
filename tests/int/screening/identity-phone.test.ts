import { describe, expect, it } from 'vitest'
import { copyErased } from '@/collections/screening/IdentityDocuments/effects'
import { localDisk } from '@/plugins/private-files/storage/localDisk'
import { eraseBytes } from '@/plugins/private-files/tasks/eraseTask'
import { query, sql } from '@/src/lib/sql'
import { jpeg } from '@/tests/factories/files'
import { formWith } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type InScreening, inScreening } from './people'

const path = '/api/identity-documents'

/** A copy that was begun, without a file yet, by a member whose birth data are there. */
async function begun(): Promise<InScreening & { item: number }> {
  const sanne = await inScreening()
  await query(
    await systemRequest(),
    sql`INSERT INTO personal_details (therapist_id, organisation_id, birth_date, birth_place)
        VALUES (${sanne.therapist}, ${sanne.organisation}, '1990-02-01', 'Utrecht')`,
  )
  const json = { title: 'Legitimatiebewijs', kind: 'passport', validUntil: '2031-01-01', masked: true }
  const { body } = await rest(sanne).post(path, { json })
  return { ...sanne, item: body.doc.id }
}

/** A phone that this member paired with the copy. @returns what sends a photo from it */
async function phoneOf(sanne: InScreening & { item: number }) {
  const json = { collection: 'identity-documents', item: sanne.item }
  const { status, body } = await rest(sanne).post('/api/pairings/start', { json })
  expect(status).toBe(201)
  const claimed = await rest(null).post('/api/pairings/claim', { json: { code: body.url.split('/').at(-1) } })
  await rest(sanne).post(`/api/pairings/${body.id}/confirm`)
  const headers = { authorization: `Phone ${claimed.body.token}` }
  return (bytes: Uint8Array) => rest(null).post('/api/files/paired', { form: formWith(bytes, 'kopie.jpg'), headers })
}

describe('KS-PER-2, PG-5: a copy of an identity document from the phone', () => {
  it('is looked into like any upload, closed once it is handed in, and erased with proof after the decision', async () => {
    const sanne = await begun()
    const send = await phoneOf(sanne)
    // Not a picture, whatever it is called.
    const script = await send(Buffer.from('<script>alert(1)</script>'))
    expect([script.status, script.body.errors[0].message]).toEqual([
      expect.any(Number),
      expect.stringMatching(/jpg|foto|pdf/i),
    ])
    expect(script.status).toBeGreaterThanOrEqual(400)
    const sent = await send(await jpeg())
    expect(sent.status).toBe(201)
    const req = await systemRequest()
    const [row] = await query(
      req,
      sql`SELECT attached_to AS collection, attached_id::int AS item, storage_key AS key FROM files
           WHERE id = ${sent.body.id}`,
    )
    expect(row).toMatchObject({ collection: 'identity-documents', item: sanne.item })

    expect((await rest(sanne).post(`${path}/${sanne.item}/submit`, { json: {} })).status).toBe(200)
    expect((await send(await jpeg({ width: 90, height: 60 }))).status).toBe(401)
    expect((await rest(sanne).get(`/api/files/${sent.body.id}/content`)).status).toBe(404)

    const json = { reason: 'Het burgerservicenummer is te zien.', ground: 'number-visible' }
    expect((await rest('reviewer').post(`${path}/${sanne.item}/reject`, { json })).status).toBe(200)
    const disk = localDisk(process.env.FILES_DIR ?? '')
    await eraseBytes(await systemRequest(), disk, sent.body.id, { 'identity-documents': copyErased })
    expect(await disk.exists(String(row?.key))).toBe(false)
    const [gone] = await query(
      req,
      sql`SELECT refusal::text, erased_at IS NOT NULL AS erased FROM identity_documents WHERE id = ${sanne.item}`,
    )
    expect(gone).toEqual({ refusal: 'number-visible', erased: true })
    // The first test of a file waits for the portal to start.
  }, 60_000)
})
