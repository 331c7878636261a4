import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '@/collections/library/DocumentTemplates/reader'
import { getViewer } from '@/src/access/viewer'
import { library } from '@/src/features/library/queries'
import { query, sql } from '@/src/lib/sql'
import { aDocument, docxWith } from '@/tests/factories/library'
import { formWith } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf, type Speaker } from '@/tests/support/session'

async function publish(who: Speaker, document: number, words: string, changes = '') {
  const form = new FormData()
  form.append('changes', changes)
  form.append('file', formWith(docxWith(words), 'x.docx').get('file') ?? '')
  return rest(who).post(`/api/document-templates/${document}/versions`, { form })
}
const content = (who: Speaker, document: number, version = '') =>
  rest(who).get(`/api/document-templates/${document}/content${version && `?version=${version}`}`)

let north = 0
beforeAll(async () => {
  const [row] = await query(await systemRequest(), sql`SELECT id FROM organisations WHERE slug = 'noord'`)
  north = Number(row?.id)
}, 120_000)

describe('KS-DOC-1: publishing', () => {
  it('only editors; from the second version on they say what changed; a version stays as it was', async () => {
    const { id } = await aDocument(await systemRequest())
    for (const who of ['alice', 'reviewer', 'finance', 'editorNorth', 'stranger'] as const) {
      expect([who, (await publish(who, id, 'een')).status]).toEqual([who, 404])
    }
    expect((await publish(null, id, 'een')).status).toBe(401)
    expect(await publish('editor', id, 'een')).toMatchObject({ status: 201, body: { number: 1 } })
    const untold = await publish('editor', id, 'twee')
    expect([untold.status, untold.body.errors[0].field]).toEqual([400, 'changes'])
    expect((await publish('editor', id, 'een', 'niets')).status).toBe(409)
    const long = await publish('editor', id, 'twee', 'x'.repeat(1001))
    expect([long.status, long.body.errors[0].field]).toEqual([400, 'changes'])
    expect(await publish('editor', id, 'twee', 'Nieuwe zin')).toMatchObject({ status: 201, body: { number: 2 } })
    expect((await publish('editor', 99999999, 'een')).status).toBe(404)
    const req = await systemRequest()
    const change = query(req, sql`UPDATE document_versions SET changes = 'anders' WHERE document_id = ${id}`)
    await expect(change).rejects.toThrow()
  }, 60_000)

  it('two at once get two numbers', async () => {
    const { id } = await aDocument(await systemRequest())
    await publish('editor', id, 'een')
    const both = await Promise.all([publish('editor', id, 'twee', 'a'), publish('admin', id, 'drie', 'b')])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect(both.map(({ body }) => body.number).sort()).toEqual([2, 3])
  })
})

describe('KS-DOC-1: who opens a document', () => {
  it('those it is meant for; to everyone else it is not there', async () => {
    const req = await systemRequest()
    const ofNorth = await aDocument(req, { organisations: [north] })
    const open = await aDocument(req, { isPublic: true })
    const forStudents = await aDocument(req, { tiers: ['student'] })
    const gone = await aDocument(req, { withdrawn: true })
    const empty = await aDocument(req)
    for (const { id } of [ofNorth, open, forStudents, gone]) await publish('editor', id, `woorden ${id}`)
    const seen = async (who: Speaker) => {
      const statuses: number[] = []
      for (const { id } of [ofNorth, open, forStudents, gone, empty]) statuses.push((await content(who, id)).status)
      return statuses
    }
    expect(await seen('alice')).toEqual([200, 200, 404, 404, 404])
    expect(await seen('carol')).toEqual([404, 200, 404, 404, 404])
    expect(await seen(null)).toEqual([404, 200, 404, 404, 404])
    expect(await seen('stranger')).toEqual([404, 200, 404, 404, 404])
    expect(await seen('editor')).toEqual([200, 200, 200, 200, 404])
    const { headers } = await content('alice', ofNorth.id)
    expect(headers.get('content-disposition')).toContain('attachment')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('private, no-store')
    for (const version of ['9', '0', '-1', 'x']) expect((await content('alice', ofNorth.id, version)).status).toBe(404)
  })

  it('older versions can be had again, and the highest one counts as downloaded', async () => {
    const req = await systemRequest()
    const { id } = await aDocument(req)
    await publish('editor', id, 'een')
    const number = async () =>
      Number((await query(req, sql`SELECT number FROM document_downloads WHERE document_id = ${id}`))[0]?.number)
    await content('alice', id)
    expect(await number()).toBe(1)
    await publish('editor', id, 'twee', 'Nieuwe zin')
    expect(await number()).toBe(1)
    await content('alice', id)
    await content('alice', id, '1')
    expect(await number()).toBe(2)
  })

  it('the list of what changed holds what was downloaded before its latest version, and searching looks in that version', async () => {
    const { id } = await aDocument(await systemRequest(), { title: 'Stappenplan' })
    await publish('editor', id, 'zebrapad')
    const req = await requestOf('alice')
    const reader = await readerOf(req, await getViewer(req))
    const listed = async (filter: object) =>
      (await library(req, reader, { text: '', kind: null, changed: false, ...filter }))
        .flatMap(({ documents }) => documents)
        .some((one) => one.id === id)
    expect([await listed({ changed: true }), await listed({ text: 'zebrapad' })]).toEqual([false, true])
    expect((await content('alice', id)).status).toBe(200)
    expect(await listed({ changed: true })).toBe(false)
    await publish('editor', id, 'giraf', 'Ander dier')
    expect(await listed({ changed: true })).toBe(true)
    expect([await listed({ text: 'zebrapad' }), await listed({ text: 'giraf' })]).toEqual([false, true])
  })

  it('as one zip: only what is meant for who asks', async () => {
    const req = await systemRequest()
    const mine = await aDocument(req, { organisations: [north] })
    const open = await aDocument(req, { isPublic: true })
    for (const { id } of [mine, open]) await publish('editor', id, `woorden ${id}`)
    const bundle = async (who: Speaker, ids = `${mine.id},${open.id}`) =>
      rest(who).get(`/api/document-templates/bundle?ids=${ids}`)
    const names = ({ bytes }: { bytes: Uint8Array }) => Object.keys(unzipSync(bytes)).length
    expect(names(await bundle('alice'))).toBe(2)
    expect(names(await bundle('carol'))).toBe(1)
    expect((await bundle('carol', String(mine.id))).status).toBe(404)
    expect((await bundle('alice', '')).status).toBe(400)
    expect((await bundle('alice', '1,x')).status).toBe(404)
  })
})
