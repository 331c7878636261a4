import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { jpeg, onePage, pdf, png, rawPdf } from '@/tests/factories/files'
import { formWith, isOnDisk, storedPaths, upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { account } from '@/tests/support/session'

const megabyte = 1024 * 1024

describe('X-5: the receipt of an upload', () => {
  it('names the hash, size and time of exactly the bytes that were sent', { timeout: 60_000 }, async () => {
    const bytes = await pdf()
    const before = Date.now()
    const { status, body } = await upload('alice', bytes, '../Diploma HBO.pdf')
    expect(status).toBe(201)
    expect(body).toEqual({
      id: expect.any(Number),
      name: 'Diploma HBO.pdf',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    })
    expect(Date.parse(body.receivedAt)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(body.receivedAt)).toBeLessThanOrEqual(Date.now())
    const back = await rest('alice').get(`/api/files/${body.id}/content`)
    expect(createHash('sha256').update(back.bytes).digest('hex')).toBe(body.sha256)
  })

  it('stays the same: nobody can change, replace or add a row another way', async () => {
    const { body } = await upload('alice', await pdf())
    for (const who of ['alice', 'reviewer', 'admin'] as const) {
      const changed = await rest(who).patch(`/api/files/${body.id}`, { json: { sha256: 'x', name: 'y' } })
      expect([403, 404]).toContain(changed.status)
      expect([403, 404]).toContain(
        (await rest(who).patch('/api/files?where[id][exists]=true', { json: { name: 'y' } })).status,
      )
      expect([403, 404]).toContain((await rest(who).post(`/api/files/${body.id}/duplicate`, { json: {} })).status)
    }
    const json = await rest('alice').post('/api/files', { json: { name: 'x', sha256: 'x', therapist: 1 } })
    expect(json.status).toBe(400)
    const { body: row } = await rest('alice').get(`/api/files/${body.id}`)
    expect(row.sha256).toBe(body.sha256)
    expect(row.name).toBe('certificaat.pdf')
  })
})

describe('KS-DIP-2: who may upload', () => {
  it('not someone who is not logged in', async () => {
    expect((await upload(null, await pdf())).status).toBe(401)
  })
  it.each(['reviewer', 'admin', 'stranger'] as const)('not %s, who is no member', async (who) => {
    expect((await upload(who, await pdf())).status).toBe(403)
  })
  it('not through another site', async () => {
    const reply = await rest('alice').post('/api/files', {
      form: formWith(await pdf(), 'a.pdf'),
      headers: { origin: 'https://elders.test', 'sec-fetch-site': 'cross-site' },
    })
    expect(reply.status).toBe(401)
  })
})

describe('KS-DIP-2: what is refused says why at the field and leaves nothing behind', () => {
  const script = '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'
  it.each<[string, number, RegExp, () => Promise<Uint8Array> | Uint8Array]>([
    ['a file of 11 MB', 413, /groter dan 10 MB/, () => new Uint8Array(11 * megabyte)],
    ['an empty file', 422, /leeg/, () => new Uint8Array()],
    ['a text named .pdf', 415, /PDF, JPEG of PNG/, () => Buffer.from('geen pdf')],
    ['half a PDF', 422, /beschadigd/, async () => (await pdf()).subarray(0, 700)],
    ['half a photo', 422, /beschadigd/, async () => (await jpeg({ noise: true, width: 200 })).subarray(0, 2000)],
    ['a PDF with a password', 422, /wachtwoord/, () => pdf({ password: 'x' })],
    ['a PDF with a script', 422, /scripts/, () => rawPdf({ objects: onePage(script) })],
  ])('%s', async (_, status, message, make) => {
    const [files, rows] = [storedPaths().length, await countRows()]
    const reply = await upload('bob', await make())
    expect(reply.status).toBe(status)
    expect(reply.body.errors[0]).toMatchObject({ message: expect.stringMatching(message), field: 'file' })
    expect(storedPaths()).toHaveLength(files)
    expect(await countRows()).toBe(rows)
  })

  it('a form without a file, with two, or with another field', async () => {
    const two = formWith(await pdf(), 'a.pdf')
    two.append('file', new File([new Uint8Array(await png())], 'b.png'))
    const replies = await Promise.all([
      rest('bob').post('/api/files', { form: new FormData() }),
      rest('bob').post('/api/files', { form: formWith(await pdf(), 'a.pdf', 'bestand') }),
    ])
    for (const { status, body } of [...replies, await rest('bob').post('/api/files', { form: two })]) {
      expect(status).toBe(400)
      expect(body.errors[0].field).toBe('file')
    }
  })

  it('takes exactly 10 MB', async () => {
    const small = await jpeg()
    const padded = Buffer.concat([small, Buffer.alloc(10 * megabyte - small.length)])
    expect((await upload('bob', padded, 'a.jpg')).status).toBe(201)
    expect((await upload('bob', Buffer.concat([padded, Buffer.alloc(1)]), 'a.jpg')).status).toBe(413)
  })
})

describe('KS-DIP-2: an account that uploads without end', () => {
  it('is sent away for a while, and told how long; others are not', async () => {
    const { userId } = (await account('carol')) ?? {}
    const req = await systemRequest()
    const uploads = Array.from({ length: 240 }, () => limit(req, 'upload', userId ?? 0))
    await Promise.all(uploads)
    const [files, rows] = [storedPaths().length, await countRows()]
    const reply = await upload('carol', await pdf())
    expect(reply.status).toBe(429)
    expect(reply.body.errors[0].message).toMatch(/Wacht \d+ minuten/)
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(3000)
    expect([storedPaths().length, await countRows()]).toEqual([files, rows])
    expect((await upload('bob', await pdf())).status).toBe(201)
  })
})

describe('KS-DIP-2: nothing readable is kept', () => {
  it('has no plain text and no name in the store', async () => {
    const note = 'merkteken-leesbaar-op-schijf'
    const { body, status } = await upload('alice', rawPdf({ objects: onePage(`/Note (${note})`) }), 'geheime-naam.pdf')
    expect(status).toBe(201)
    expect(isOnDisk(note)).toBe(false)
    expect(storedPaths().some((path) => path.includes('geheime'))).toBe(false)
    const { bytes } = await rest('alice').get(`/api/files/${body.id}/content`)
    expect(Buffer.from(bytes).includes(note)).toBe(true)
  })
})

async function countRows(): Promise<unknown> {
  const [row] = await query(await systemRequest(), sql`SELECT count(*)::int AS n FROM files`)
  return row?.n
}
