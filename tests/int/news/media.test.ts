import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { richText } from '@/src/seed/lexical'
import { postData } from '@/tests/factories/posts'
import { rest } from '@/tests/support/rest'

const photo = (width = 1600, height = 900) =>
  sharp({ create: { width, height, channels: 3, background: '#0d5c63' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Geheime camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 0/1' } })
    .toBuffer()

function upload(data: Buffer | string, name: string, type: string) {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'Een landschap' }))
  form.append('file', new Blob([typeof data === 'string' ? data : new Uint8Array(data)], { type }), name)
  return form
}

const send = async (...file: Parameters<typeof upload>) => rest('editor').post('/api/media', { form: upload(...file) })

describe('KS-NEWS-1: cover images', () => {
  it('are made anew as webp, without place, camera or name of the original', async () => {
    const original = await photo()
    expect(original.includes('Geheime camera')).toBe(true)
    const { status, body } = await send(original, 'Ledendag bij Sanne thuis.jpg', 'image/jpeg')
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ mimeType: 'image/webp', filename: expect.stringMatching(/^[0-9a-f-]{36}\.webp$/) })
    const urls = [body.doc.url, body.doc.sizes.card.url, body.doc.sizes.wide.url]
    for (const url of urls) {
      const { headers, bytes } = await rest('editor').get(new URL(url).pathname)
      const { format, exif, xmp } = await sharp(bytes).metadata()
      expect({ format, exif, xmp }).toEqual({ format: 'webp', exif: undefined, xmp: undefined })
      expect(headers.get('content-type')).toBe('image/webp')
      expect(headers.get('cache-control')).toContain('immutable')
    }
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  it.each([
    ['an svg', svg, 'logo.svg', 'image/svg+xml'],
    ['an svg that calls itself a photo', svg, 'foto.jpg', 'image/jpeg'],
    ['a web page that calls itself a photo', '<!doctype html><script>1</script>', 'foto.png', 'image/png'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'stuk.pdf', 'application/pdf'],
    ['nothing', '', 'leeg.jpg', 'image/jpeg'],
  ])('refuse %s in plain Dutch, at the field', async (_, data, name, type) => {
    const { status, body } = await send(data, name, type)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field: 'file', message: expect.stringMatching(/JPEG, PNG of WebP|leeg/) }])
  })

  it('refuse more pixels than fit in memory, before they are decoded', async () => {
    const bomb = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    // The header promises 81 million pixels.
    bomb.writeUInt32BE(9000, 16)
    bomb.writeUInt32BE(9000, 20)
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    const { status, body } = await send(bomb, 'bom.png', 'image/png')
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('40 miljoen beeldpunten')
  })

  it.each([
    [null, 401],
    ['alice', 403],
    ['reviewer', 403],
  ] as const)('are not for %s to upload', async (who, status) => {
    const form = upload(await photo(64, 64), 'a.jpg', 'image/jpeg')
    expect((await rest(who).post('/api/media', { form })).status).toBe(status)
  })
})

describe('KS-NEWS-1: an image whose file is gone', () => {
  it('is not there, instead of a fault of the server', async () => {
    const { doc } = (await send(await photo(800, 450), 'a.jpg', 'image/jpeg')).body
    const path = new URL(doc.url).pathname
    expect((await rest('editor').get(path)).status).toBe(200)
    await rm(join('media/public', doc.filename))
    const { status, body } = await rest('editor').get(path)
    expect([status, body.errors[0].message]).toEqual([404, 'Deze afbeelding is er niet meer.'])
  })
})

describe('KS-NEWS-1: a picture opens when a post that uses it is published', () => {
  const aPicture = async () => (await send(await photo(800, 450), 'a.jpg', 'image/jpeg')).body.doc
  type Picture = Awaited<ReturnType<typeof aPicture>>

  /** What this person gets of the list, the document, the file and its smallest size. */
  async function reach(who: 'alice' | 'editor' | null, { id, url, sizes }: Picture) {
    const { body: list } = await rest(who).get(`/api/media?where[id][equals]=${id}`)
    const paths = [`/api/media/${id}`, new URL(url).pathname, new URL(sizes.card.url).pathname]
    const statuses = await Promise.all(paths.map(async (path) => (await rest(who).get(path)).status))
    return [list.docs.length, ...statuses]
  }
  const hidden = [0, 404, 404, 404]
  const open = [1, 200, 200, 200]
  const upload = (value: number) => ({
    type: 'upload',
    version: 3,
    format: '',
    id: 'x',
    fields: null,
    relationTo: 'media',
    value,
  })

  it('not before, also not in a draft; and an unknown name looks the same', async () => {
    const cover = await aPicture()
    const draft = await rest('editor').post('/api/posts?draft=true', { json: { ...postData(), cover: cover.id } })
    expect(draft.status).toBe(201)
    for (const who of ['alice', null] as const) expect(await reach(who, cover)).toEqual(hidden)
    expect(await reach('editor', cover)).toEqual(open)
    const unknown = await rest(null).get('/api/media/file/00000000-0000-4000-8000-000000000000.webp')
    const closed = await rest(null).get(new URL(cover.url).pathname)
    expect([closed.status, closed.body]).toEqual([unknown.status, unknown.body])
  })

  it('as cover or in the text, whatever the editor asks back; and stays open afterwards', async () => {
    const [cover, inText] = [await aPicture(), await aPicture()]
    const content = richText(['Kijk.'])
    const withPicture = { root: { ...content.root, children: [...content.root.children, upload(inText.id)] } }
    const json = { ...postData(), cover: cover.id, content: withPicture, _status: 'published' }
    const { status, body } = await rest('editor').post('/api/posts?select[title]=true', { json })
    expect([status, body.doc.cover]).toEqual([201, undefined])
    for (const picture of [cover, inText]) expect(await reach(null, picture)).toEqual(open)
    const { body: post } = await rest(null).get(`/api/posts/${body.doc.id}?depth=1`)
    expect(post.cover.id).toBe(cover.id)
    await rest('editor').patch(`/api/posts/${body.doc.id}`, { json: { _status: 'draft' } })
    expect(await reach(null, cover)).toEqual(open)
  })

  it('not by a new draft of a post that is already on the site, until that is published too', async () => {
    const { body } = await rest('editor').post('/api/posts', { json: { ...postData(), _status: 'published' } })
    const cover = await aPicture()
    const path = `/api/posts/${body.doc.id}`
    await rest('editor').patch(`${path}?draft=true`, { json: { cover: cover.id, _status: 'draft' } })
    expect(await reach(null, cover)).toEqual(hidden)
    await rest('editor').patch(path, { json: { cover: cover.id, _status: 'published' } })
    expect(await reach(null, cover)).toEqual(open)
  })

  it('not by hand', async () => {
    const cover = await aPicture()
    await rest('editor').patch(`/api/media/${cover.id}`, { json: { published: true } })
    expect(await reach(null, cover)).toEqual(hidden)
  })
})
