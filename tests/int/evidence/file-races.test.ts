import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateX25519Identity } from 'age-encryption'
import { beforeAll, describe, expect, it } from 'vitest'
import { attachFiles, eraseFiles } from '@/plugins/private-files'
import { openKeyring } from '@/plugins/private-files/crypto/keyring'
import { rotateKeys } from '@/plugins/private-files/crypto/rotateKeys'
import { readWhole } from '@/plugins/private-files/readWhole'
import { localDisk } from '@/plugins/private-files/storage/localDisk'
import type { FileStorage } from '@/plugins/private-files/storage/types'
import { eraseBytes } from '@/plugins/private-files/tasks/eraseTask'
import { rescan } from '@/plugins/private-files/tasks/rescan'
import { sweep } from '@/plugins/private-files/tasks/sweep'
import { UploadSlots } from '@/plugins/private-files/upload/slots'
import { storeUpload } from '@/plugins/private-files/upload/storeUpload'
import { query, sql } from '@/src/lib/sql'
import { jpeg, pdf } from '@/tests/factories/files'
import { storedPaths, upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'

const collection = 'diplomas'
const masterKey = () => process.env.FILES_MASTER_KEY ?? ''
const disk = () => localDisk(process.env.FILES_DIR ?? '')
const services = (
  changes: Partial<{
    storage: FileStorage
    scanner: null | (() => Promise<'clean' | 'infected' | 'unavailable'>)
  }> = {},
) => ({
  storage: disk(),
  keyring: openKeyring(masterKey()),
  scanner: null,
  slots: new UploadSlots({ total: 4, perAccount: 2, patience: 10 }),
  ...changes,
})

const rowOf = async (file: number) =>
  (
    await query(
      await systemRequest(),
      sql`SELECT *, wrapped_key AS "wrappedKey", storage_key AS "storageKey", size::int AS size FROM files WHERE id = ${file}`,
    )
  )[0]

let owner: { id: number; organisation: number }

beforeAll(async () => {
  const { body } = await upload('alice', await jpeg(), 'start.jpg')
  const row = await rowOf(body.id)
  owner = { id: Number(row?.therapist_id), organisation: Number(row?.organisation_id) }
})

describe('KS-DIP-2: a file belongs to one item', () => {
  it('when two items claim it at once, one wins and the other hears why', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { body } = await upload('alice', await jpeg(), 'a.jpg')
      const claim = async (id: number) => attachFiles(await requestOf('alice'), { collection, id, files: [body.id] })
      const outcomes = await Promise.allSettled([claim(100 + round), claim(200 + round)])
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(lost).toHaveLength(1)
      expect(lost[0]?.reason.status).toBe(409)
    }
  })

  it('two items claiming the same files in another order never deadlock', async () => {
    const files = await Promise.all([1, 2].map(async () => (await upload('alice', await jpeg(), 'a.jpg')).body.id))
    const claim = async (id: number, wanted: number[]) =>
      attachFiles(await requestOf('alice'), { collection, id, files: wanted })
    const outcomes = await Promise.allSettled([claim(301, files), claim(302, [...files].reverse())])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('a file of someone else looks like one that does not exist', async () => {
    const { body } = await upload('alice', await jpeg(), 'a.jpg')
    const claim = async (files: number[]) =>
      attachFiles(await requestOf('bob'), { collection, id: 400, files }).catch(({ status, message }) => ({
        status,
        message,
      }))
    expect(await claim([body.id])).toEqual(await claim([987654]))
    expect(await claim([body.id])).toMatchObject({ status: 400 })
  })
})

describe('KS-DIP-2: erasing', () => {
  it('removes bytes and key, proves it, keeps the receipt, and can be done twice', async () => {
    const { body } = await upload('alice', await pdf())
    await attachFiles(await requestOf('alice'), { collection, id: 500, files: [body.id] })
    const key = String((await rowOf(body.id))?.storageKey)
    expect(await disk().exists(key)).toBe(true)
    expect(await eraseFiles(await requestOf('alice'), { collection, id: 500 })).toEqual([body.id])
    const [job] = await query(
      await systemRequest(),
      sql`SELECT input FROM payload_jobs WHERE task_slug = 'eraseFile' ORDER BY id DESC LIMIT 1`,
    )
    expect(job?.input).toEqual({ file: body.id })
    expect(await eraseBytes(await systemRequest(), disk(), body.id)).toBe(true)
    expect(await eraseBytes(await systemRequest(), disk(), body.id)).toBe(false)
    expect(await disk().exists(key)).toBe(false)
    expect(await rowOf(body.id)).toMatchObject({
      state: 'erased',
      storageKey: null,
      wrappedKey: null,
      sha256: body.sha256,
    })
    expect((await rowOf(body.id))?.erased_at).not.toBeNull()
  })

  it('is not called done while the bytes are still there', async () => {
    const { body } = await upload('alice', await jpeg(), 'a.jpg')
    expect((await rest('alice').delete(`/api/files/${body.id}`)).status).toBe(200)
    const stuck: FileStorage = { ...disk(), delete: async () => undefined }
    await expect(eraseBytes(await systemRequest(), stuck, body.id)).rejects.toThrow('still there')
    expect((await rowOf(body.id))?.state).toBe('erasing')
  })
})

describe('KS-DIP-2: crashes and a full disk', () => {
  it('a disk that is full leaves no row and no bytes', async () => {
    const before = storedPaths().length
    const full: FileStorage = {
      ...disk(),
      put: (key, chunks) =>
        disk().put(
          key,
          (async function* () {
            for await (const chunk of chunks) {
              yield chunk
              throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
            }
          })(),
        ),
    }
    const received = { name: 'vol.jpg', bytes: Buffer.from(await jpeg()) }
    await expect(storeUpload(await systemRequest(), services({ storage: full }), owner, received)).rejects.toThrow(
      'no space',
    )
    expect(storedPaths()).toHaveLength(before)
    const [row] = await query(await systemRequest(), sql`SELECT count(*)::int AS n FROM files WHERE name = 'vol.jpg'`)
    expect(row?.n).toBe(0)
  })

  it('bytes that no row names are swept after a day, not before; named ones stay', async () => {
    const { body } = await upload('alice', await jpeg(), 'a.jpg')
    const kept = String((await rowOf(body.id))?.storageKey)
    const orphan = 'ab'.repeat(24)
    const unfinished = 'cd'.repeat(24)
    await disk().put(
      orphan,
      (async function* () {
        yield Buffer.from('x')
      })(),
    )
    const part = join(process.env.FILES_DIR ?? '', 'incoming', `${unfinished}.part`)
    writeFileSync(part, 'x')
    await sweep(await systemRequest(), disk(), new Date())
    expect([await disk().exists(orphan), await disk().exists(unfinished)]).toEqual([true, true])
    const old = new Date(Date.now() - 25 * 60 * 60 * 1000)
    for (const path of storedPaths()) utimesSync(path, old, old)
    expect((await sweep(await systemRequest(), disk(), new Date())).orphans).toBe(2)
    expect([await disk().exists(orphan), await disk().exists(unfinished), await disk().exists(kept)]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('uploads that nothing used for a week are erased; a row without bytes is reported once', async () => {
    const { body: left } = await upload('alice', await jpeg(), 'a.jpg')
    const { body: lost } = await upload('alice', await jpeg(), 'b.jpg')
    await attachFiles(await requestOf('alice'), { collection, id: 600, files: [lost.id] })
    const req = await systemRequest()
    await query(req, sql`UPDATE files SET received_at = now() - interval '8 days' WHERE id IN (${left.id}, ${lost.id})`)
    const lostKey = String((await rowOf(lost.id))?.storageKey)
    await disk().delete(lostKey)
    expect(await sweep(req, disk(), new Date())).toMatchObject({ abandoned: 1, missing: 1 })
    await sweep(req, disk(), new Date())
    expect((await rowOf(left.id))?.state).toBe('erasing')
    const lines = await query(
      req,
      sql`SELECT id FROM audit_log WHERE action = 'file.missing' AND subject_id = ${String(lost.id)}`,
    )
    expect(lines).toHaveLength(1)
  })
})

describe('KS-DIP-2: the virus scanner', () => {
  const received = async () => ({ name: 'scan.jpg', bytes: Buffer.from(await jpeg()) })
  it('refuses what is infected', async () => {
    const infected = services({ scanner: async () => 'infected' })
    await expect(storeUpload(await systemRequest(), infected, owner, await received())).rejects.toMatchObject({
      status: 422,
    })
  })
  it('keeps what it could not scan in quarantine, until it can', async () => {
    const down = services({ scanner: async () => 'unavailable' })
    const { id } = await storeUpload(await systemRequest(), down, owner, await received())
    expect((await rowOf(id))?.state).toBe('quarantined')
    expect((await rest('alice').get(`/api/files/${id}/content`)).status).toBe(404)
    await rescan(await systemRequest(), down)
    expect((await rowOf(id))?.state).toBe('quarantined')
    await rescan(await systemRequest(), services({ scanner: async () => 'clean' }))
    expect((await rest('alice').get(`/api/files/${id}/content`)).status).toBe(200)
  })
})

describe('KS-DIP-3: a new master key', () => {
  it('opens every file without the old one, and never touches the files', async () => {
    const { body } = await upload('alice', await jpeg(), 'a.jpg')
    const before = await rowOf(body.id)
    const fresh = await generateX25519Identity()
    const rotated = await rotateKeys(await systemRequest(), openKeyring(`${fresh},${masterKey()}`))
    expect(rotated).toBeGreaterThan(0)
    expect(await rotateKeys(await systemRequest(), openKeyring(`${fresh},${masterKey()}`))).toBe(0)
    const after = await rowOf(body.id)
    expect(after?.storageKey).toBe(before?.storageKey)
    const file = {
      storageKey: String(after?.storageKey),
      wrappedKey: String(after?.wrappedKey),
      size: Number(after?.size),
      sha256: String(after?.sha256),
    }
    expect(await readWhole({ storage: disk(), keyring: openKeyring(fresh) }, file)).toHaveLength(body.size)
    await expect(readWhole({ storage: disk(), keyring: openKeyring(masterKey()) }, file)).rejects.toThrow()
  })
})
