import { watch } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDisk } from '@/plugins/private-files/storage/localDisk'
import { sweep } from '@/plugins/private-files/tasks/sweep'
import { query, sql } from '@/src/lib/sql'
import { jpeg, pdf } from '@/tests/factories/files'
import { formWith, storedPaths } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { type PortalProcess, startPortalProcess } from '@/tests/support/portal-process'
import { beginUpload } from '@/tests/support/raw-upload'
import type { Account } from '@/tests/support/session'
import { aMember, type Member } from '../member'

const megabyte = 1024 * 1024
let portal: PortalProcess

beforeAll(async () => {
  portal = await startPortalProcess()
  expect(portal.isReady(), portal.output()).toBe(true)
})
afterAll(() => portal.stop())

const headersOf = (who: Account | null) => ({
  origin: portal.url,
  'sec-fetch-site': 'same-origin',
  ...(who ? { cookie: who.cookie } : {}),
})

const upload = (who: Account, bytes: Uint8Array, name = 'certificaat.pdf') =>
  fetch(`${portal.url}/api/files`, { method: 'POST', headers: headersOf(who), body: formWith(bytes, name) })

const rowsOf = async ({ therapist }: Member): Promise<string[]> =>
  (await query(await systemRequest(), sql`SELECT storage_key FROM files WHERE therapist_id = ${therapist}`)).map(
    ({ storage_key }) => String(storage_key),
  )

/** What lies in the store and belongs to no file: remains of an upload. */
async function remains(): Promise<string[]> {
  const rows = await query(await systemRequest(), sql`SELECT storage_key FROM files WHERE storage_key IS NOT NULL`)
  const named = new Set(rows.map(({ storage_key }) => storage_key))
  return storedPaths()
    .map((path) => basename(path))
    .filter((name) => !named.has(name))
}

/** The lines of its log that someone would be called out of bed for. */
const alarms = () => portal.log().filter(({ level }) => level === 'error' || level === 'fatal')

describe('KS-DIP-2: an upload that breaks off half way', () => {
  it('leaves nothing, gives its place back, and is no error of ours', async () => {
    const member = await aMember()
    for (let round = 0; round < 4; round += 1) {
      const uploading = beginUpload(portal.url, member, 9.5 * megabyte)
      await uploading.send(new Uint8Array(9 * megabyte))
      uploading.breakOff()
      expect(await uploading.answer).toBeNull()
    }
    // Two places for each account: this one only comes through when those of the others were given back.
    expect((await upload(member, await pdf())).status).toBe(201)
    expect(await rowsOf(member)).toHaveLength(1)
    await expect.poll(remains).toEqual([])
    expect(alarms()).toEqual([])
    expect(portal.output()).not.toMatch(/\bat .*\.js:|aborted|ECONNRESET/)
  })

  it('stalled, it is cut off; a place that is taken is waited for, and then refused for now', async () => {
    const [slow, busy] = [await aMember(), await aMember()]
    const stalled = beginUpload(portal.url, slow, 2 * megabyte)
    void stalled.send(new Uint8Array(megabyte))
    const dripping = [1, 2].map(() => beginUpload(portal.url, busy, 9.5 * megabyte))
    const drip = setInterval(() => {
      for (const uploading of dripping) void uploading.send(new Uint8Array(1000))
    }, 1000)
    // More than the system holds: once it is gone, the portal is reading, so both places are taken.
    for (const uploading of dripping) await uploading.send(new Uint8Array(8 * megabyte))
    const third = await upload(busy, await pdf())
    expect(third.status).toBe(503)
    expect(third.headers.get('retry-after')).toBe('30')
    expect(await third.json()).toEqual({
      errors: [expect.objectContaining({ field: 'file', message: expect.stringContaining('even druk') })],
    })
    const cut = await stalled.answer
    expect(cut?.status).toBe(400)
    expect(cut?.body).toContain('duurde te lang')
    clearInterval(drip)
    for (const uploading of dripping) {
      expect(uploading.isAnswered()).toBe(false)
      uploading.breakOff()
      expect(await uploading.answer).toBeNull()
    }
    expect((await upload(busy, await pdf())).status).toBe(201)
    expect([await rowsOf(slow), (await rowsOf(busy)).length]).toEqual([[], 1])
    await expect.poll(remains).toEqual([])
    expect(alarms()).toEqual([])
    expect(portal.log().filter(({ status }) => status === 503)).toMatchObject([{ level: 'warn' }])
  })
})

describe('KS-DIP-2: fifty files of one member at once', () => {
  it('are each stored or refused; the store holds exactly what was stored', async () => {
    const member = await aMember()
    const bytes = await pdf()
    const replies = await Promise.all(Array.from({ length: 50 }, (_, index) => upload(member, bytes, `${index}.pdf`)))
    const stored = replies.filter(({ status }) => status === 201)
    const refused = replies.filter(({ status }) => status === 503 || status === 429)
    expect(stored.length + refused.length).toBe(50)
    expect(stored.length).toBeGreaterThan(0)
    const keys = await rowsOf(member)
    expect(keys).toHaveLength(stored.length)
    const onDisk = storedPaths().map((path) => basename(path))
    expect(keys.filter((key) => !onDisk.includes(key))).toEqual([])
    await expect.poll(remains).toEqual([])
    expect(alarms()).toEqual([])
  })
})

/** Headers about this one answer and how it travels, not about the file. */
const perAnswer = ['date', 'x-request-id', 'connection', 'keep-alive', 'transfer-encoding']

describe('KS-DIP-2: HEAD of a file', () => {
  it('tells what GET would, to whom GET would, without the file', async () => {
    const [owner, other] = [await aMember(), await aMember()]
    const { id } = await (await upload(owner, await jpeg(), 'foto van mij.jpg')).json()
    const ask = (who: Account | null, method: string) =>
      fetch(`${portal.url}/api/files/${id}/content`, { method, headers: headersOf(who) })
    const [head, get] = [await ask(owner, 'HEAD'), await ask(owner, 'GET')]
    expect([head.status, get.status]).toEqual([200, 200])
    const facts = ({ headers }: Response) => [...headers].filter(([name]) => !perAnswer.includes(name)).sort()
    expect(facts(head)).toEqual(facts(get))
    expect(head.headers.get('content-disposition')).toContain('foto%20van%20mij.jpg')
    expect((await head.arrayBuffer()).byteLength).toBe(0)
    expect((await get.arrayBuffer()).byteLength).toBeGreaterThan(0)
    for (const who of [other, null]) {
      expect([(await ask(who, 'HEAD')).status, (await ask(who, 'GET')).status]).toEqual([404, 404])
    }
  })
})

describe('KS-DIP-2: a power cut while files are being written', () => {
  it('every file that has a row is whole; the sweeper removes the rest', async () => {
    const members = await Promise.all([aMember(), aMember()])
    const folder = process.env.FILES_DIR ?? ''
    const written = new Promise<void>((resolve) => {
      const watcher = watch(folder, { recursive: true }, () => {
        watcher.close()
        resolve()
      })
    })
    const large = Buffer.concat([await jpeg(), Buffer.alloc(6 * megabyte)])
    const uploads = members.flatMap((member) => [1, 2, 3].map(() => upload(member, large, 'groot.jpg')))
    const outcomes = Promise.allSettled(uploads)
    await written
    await portal.kill()
    expect((await outcomes).filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0)

    const onDisk = storedPaths().map((path) => basename(path))
    const keys = (await Promise.all(members.map(rowsOf))).flat()
    expect(keys.filter((key) => !onDisk.includes(key))).toEqual([])
    const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000)
    await sweep(await systemRequest(), localDisk(folder), tomorrow)
    expect(await remains()).toEqual([])
    expect(keys.filter((key) => !storedPaths().some((path) => basename(path) === key))).toEqual([])
    portal = await startPortalProcess()
    expect(portal.isReady()).toBe(true)
  })
})
