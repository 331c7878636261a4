import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { attachFiles, eraseFiles, releaseFiles, vaultFiles } from '@/plugins/private-files'
import { query, sql } from '@/src/lib/sql'
import { pdf } from '@/tests/factories/files'
import { storedPaths, upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'

const collection = 'diplomas'
let item = 9000

/** A fresh upload of Alice's, attached to an item of hers. */
async function attached(): Promise<{ id: number; file: number }> {
  const { body } = await upload('alice', await pdf(), 'Certificaat ëé "1".pdf')
  item += 1
  await attachFiles(await requestOf('alice'), { collection, id: item, files: [body.id] })
  return { id: item, file: body.id }
}

const open = (who: Parameters<typeof rest>[0], file: number | string) => rest(who).get(`/api/files/${file}/content`)

describe('KS-DIP-3: who can open a file', () => {
  let missing: unknown
  beforeAll(async () => {
    // The first upload starts the thread that inspects.
    await attached()
    missing = (await open('alice', 987654)).body
  })

  it('the owner can; nobody else before it is handed in', async () => {
    const { file } = await attached()
    expect((await open('alice', file)).status).toBe(200)
    for (const who of [null, 'bob', 'carol', 'reviewer', 'admin', 'editor', 'support', 'stranger'] as const) {
      const { status, body } = await open(who, file)
      expect([who, status, body]).toEqual([who, 404, missing])
    }
  })

  it('reviewers of the organisation can once it is handed in, and each time is written down', async () => {
    const { id, file } = await attached()
    await releaseFiles(await requestOf('alice'), { collection, id })
    expect((await open('reviewer', file)).status).toBe(200)
    for (const who of [null, 'bob', 'carol', 'reviewerSouth', 'editor', 'support'] as const) {
      expect([who, (await open(who, file)).status]).toEqual([who, 404])
    }
    expect((await open('alice', file)).status).toBe(200)
    const lines = await query(
      await systemRequest(),
      sql`SELECT actor FROM audit_log WHERE action = 'file.read' AND subject_id = ${String(file)}`,
    )
    expect(lines).toHaveLength(1)
  })

  it('in the vault the owner can no longer open it, the reviewer can', async () => {
    const { id, file } = await attached()
    await releaseFiles(await requestOf('alice'), { collection, id })
    await vaultFiles(await systemRequest(), { collection, id })
    expect((await open('alice', file)).body).toEqual(missing)
    expect((await open('reviewer', file)).status).toBe(200)
    expect((await rest('alice').get(`/api/files/${file}`)).body.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('from the moment it is to be erased nobody can', async () => {
    const { id, file } = await attached()
    await releaseFiles(await requestOf('alice'), { collection, id })
    await eraseFiles(await requestOf('alice'), { collection, id })
    for (const who of ['alice', 'reviewer', 'admin'] as const) expect((await open(who, file)).body).toEqual(missing)
  })

  it('in quarantine nobody can', async () => {
    const { file } = await attached()
    await query(await systemRequest(), sql`UPDATE files SET state = 'quarantined' WHERE id = ${file}`)
    expect((await open('alice', file)).body).toEqual(missing)
  })

  it.each(['abc', '0', '-1', '1e3', '1.5', '99999999999999999999', '%27', '1%00', '..%2f1'])(
    'an id like %s is simply not there',
    async (id) => {
      expect((await open('alice', id)).status).toBe(404)
      expect((await rest('alice').delete(`/api/files/${id}`)).status).toBe(404)
    },
  )
})

describe('KS-DIP-3: how a file is served', () => {
  it('as a download under its own name that no browser interprets or keeps', async () => {
    const { file } = await attached()
    const { headers, bytes } = await open('alice', file)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-length')).toBe(String(bytes.length))
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="Certificaat e_e_ 1.pdf"; filename*=UTF-8\'\'Certificaat%20%C3%AB%C3%A9%201.pdf',
    )
  })

  it.each<[string, (path: string) => void]>([
    ['cut', (path) => truncateSync(path, readFileSync(path).length - 1)],
    ['cut by a whole block', (path) => truncateSync(path, 250)],
    [
      'changed by one bit',
      (path) => {
        const bytes = readFileSync(path)
        bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
        writeFileSync(path, bytes)
      },
    ],
    [
      'replaced by another file of ours',
      (path) => writeFileSync(path, readFileSync(storedPaths().find((other) => other !== path) ?? '')),
    ],
  ])('a file that was %s is refused whole', async (_, damage) => {
    const known = new Set(storedPaths())
    const { file } = await attached()
    damage(storedPaths().find((path) => !known.has(path)) ?? '')
    const { status, body } = await open('alice', file)
    expect(status).toBe(500)
    expect(body.errors[0].message).toBeTypeOf('string')
    const lines = await query(
      await systemRequest(),
      sql`SELECT id FROM audit_log WHERE action = 'file.damaged' AND subject_id = ${String(file)}`,
    )
    expect(lines).toHaveLength(1)
  })
})

describe('KS-DIP-3: keys and storage names stay inside', () => {
  it.each(['storageKey', 'wrappedKey'])('%s is in no answer and cannot be felt out', async (field) => {
    const { file } = await attached()
    const column = field === 'storageKey' ? sql`storage_key` : sql`wrapped_key`
    const [row] = await query(await systemRequest(), sql`SELECT ${column} AS value FROM files WHERE id = ${file}`)
    const value = String(row?.value)
    for (const who of ['alice', 'reviewer', 'admin'] as const) {
      for (const path of [`/api/files/${file}`, '/api/files?limit=0', `/api/files?select[${field}]=true&limit=0`]) {
        expect(JSON.stringify((await rest(who).get(path)).body)).not.toContain(value)
      }
      const hit = await rest(who).get(`/api/files?where[${field}][like]=${encodeURIComponent(value.slice(0, 4))}`)
      const miss = await rest(who).get(`/api/files?where[${field}][like]=zzzz`)
      expect(hit.status).toBeGreaterThanOrEqual(400)
      expect(hit.body).toEqual(miss.body)
      const related = await rest(who).get(`/api/diplomas?where[files.${field}][exists]=true`)
      expect(related.status).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('KS-DIP-2: an upload that was left in the form can be taken back', () => {
  it('by its owner only, and only while nothing uses it', async () => {
    const { body } = await upload('alice', await pdf())
    for (const who of [null, 'bob', 'reviewer', 'admin'] as const) {
      expect((await rest(who).delete(`/api/files/${body.id}`)).status).toBe(404)
    }
    expect((await rest('alice').delete(`/api/files/${body.id}`)).status).toBe(200)
    expect((await open('alice', body.id)).status).toBe(404)
    const { file } = await attached()
    expect((await rest('alice').delete(`/api/files/${file}`)).status).toBe(404)
    expect((await open('alice', file)).status).toBe(200)
  })
})
