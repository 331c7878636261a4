import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/plugins/private-files/inspection/inspect'
import { inspectInWorker } from '@/plugins/private-files/inspection/pdf/inspectInWorker'
import { refusals } from '@/plugins/private-files/upload/refusal'
import { jpeg, onePage, pdf, pdfStream, png, rawPdf, zip } from '@/tests/factories/files'

/** The name of the refusal, `ok`, or the status for refusals made on the spot. */
async function outcome(bytes: Buffer): Promise<string> {
  const result = await inspect(Buffer.from(bytes))
  if (!result.refusal) return 'ok'
  const known = Object.entries(refusals).find(([, refusal]) => refusal === result.refusal)
  return known?.[0] ?? String(result.refusal.status)
}

const join = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))

/** Objects packed in an object stream, as modern programs write them. */
function packed(objects: string[], options: { dictionary?: string; filter?: string } = {}): Buffer {
  let offset = 0
  const table = objects.map((body, index) => {
    const entry = `${10 + index} ${offset}`
    offset += body.length + 1
    return entry
  })
  const head = `${table.join(' ')} `
  return pdfStream(
    `${options.dictionary ?? '/Type /ObjStm'} /N ${objects.length} /First ${head.length} ${options.filter ?? '/Filter /FlateDecode'}`,
    deflateSync(`${head}${objects.join(' ')} `),
  )
}

/** A PNG whose first chunk announces other measures. */
function announcing(picture: Buffer, width: number, height: number): Buffer {
  const bomb = Buffer.from(picture)
  bomb.writeUInt32BE(width, 16)
  bomb.writeUInt32BE(height, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  return bomb
}

const script = '<< /S /JavaScript /JS (app.alert(1)) >>'

describe('KS-DIP-2, KS-CPD-2: honest evidence is accepted', () => {
  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['a PDF of three pages', () => pdf({ pages: 3 })],
    ['a PDF written by hand', () => rawPdf({ objects: onePage() })],
    ['a PDF with packed objects', () => rawPdf({ objects: [...onePage(), packed(['<< /A 1 >>', '[1 2 3]'])] })],
    ['a PDF that opens on its first page', () => rawPdf({ objects: onePage('/OpenAction [3 0 R /Fit]') })],
    [
      'a PDF with a link',
      () => rawPdf({ objects: onePage('', '/Annots [<< /Subtype /Link /A << /S /URI /URI (https://a.nl) >> >>]') }),
    ],
    [
      'a PDF with a font that happens to be called AA',
      () => rawPdf({ objects: onePage('', '/Resources << /Font << /AA << /Type /Font >> >> >>') }),
    ],
    [
      'a PDF that was added to later',
      async () => {
        const first = rawPdf({ objects: onePage() })
        return join(
          first,
          `4 0 obj\n<< /Note 1 >>\nendobj\nxref\n4 1\n${String(first.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n9\n%%EOF\r\n`,
        )
      },
    ],
    ['a JPEG', () => jpeg()],
    ['a JPEG with padding', async () => join(await jpeg(), Buffer.alloc(64))],
    ['a phone photo with a second JPEG behind it', async () => join(await jpeg(), await jpeg({ width: 9 }))],
    ['a motion photo', async () => join(await jpeg(), Buffer.from([0, 0, 0, 24]), 'ftypmp42', Buffer.alloc(900, 7))],
    ['a PNG', () => png()],
  ])('%s', async (_, make) => {
    expect(await outcome(await make())).toBe('ok')
  })
})

describe('KS-DIP-2, KS-CPD-2: PDFs that do things are refused', () => {
  const hexed = '<< /S /J#61vaScript /JS (x) >>'
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['with a password', 'encrypted', () => pdf({ password: 'geheim' })],
    ['encrypted by its trailer', 'encrypted', () => rawPdf({ objects: onePage(), trailer: '/Encrypt 9 0 R' })],
    ['with an attachment', 'active', () => pdf({ attach: Buffer.from('x') })],
    ['with a script on opening', 'active', () => rawPdf({ objects: onePage(`/OpenAction ${script}`) })],
    ['with a script in disguise', 'active', () => rawPdf({ objects: onePage(`/OpenAction ${hexed}`) })],
    ['with a script that nothing refers to', 'active', () => rawPdf({ objects: [...onePage(), script] })],
    ['with a packed script', 'active', () => rawPdf({ objects: [...onePage(), packed([script])] })],
    ['with a packed script in disguise', 'active', () => rawPdf({ objects: [...onePage(), packed([hexed])] })],
    [
      'with a script of scattered parts',
      'active',
      () => rawPdf({ objects: [...onePage(), '<< /S 5 0 R /JS (x) >>', '/JavaScript'] }),
    ],
    ['that starts a program', 'active', () => rawPdf({ objects: onePage('/OpenAction << /S /Launch /F (a) >>') })],
    ['that phones home on opening', 'active', () => rawPdf({ objects: onePage('/OpenAction << /S /URI /URI (h) >>') })],
    [
      'with additional actions',
      'active',
      () => rawPdf({ objects: onePage('', '/AA << /O << /S /GoTo /D [3 0 R /Fit] >> >>') }),
    ],
    ['with a form in XML', 'active', () => rawPdf({ objects: onePage('/AcroForm << /XFA 9 0 R >>') })],
    ['with rich media', 'active', () => rawPdf({ objects: onePage('', '/Annots [<< /Subtype /RichMedia >>]') })],
    ['with a film', 'active', () => rawPdf({ objects: onePage('', '/Annots [<< /Subtype /Screen >>]') })],
    [
      'with contents elsewhere',
      'active',
      () => rawPdf({ objects: [...onePage(), pdfStream('/F (\\\\\\\\evil\\\\x)', Buffer.from('x'))] }),
    ],
    [
      'whose script is replaced by a harmless object later on',
      'active',
      () => join(rawPdf({ objects: [...onePage(), script] }), '4 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n'),
    ],
    [
      'whose packed additional actions are replaced later on',
      'active',
      () =>
        join(
          rawPdf({ objects: [...onePage(), packed(['<< /AA << /O 11 0 R >> >>'])] }),
          '10 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n',
        ),
    ],
    [
      'with objects hidden in a stream',
      'hidden',
      () => rawPdf({ objects: [...onePage(), pdfStream('', Buffer.from('9 0 obj\n<< /AA 1 >>\nendobj\n'))] }),
    ],
    [
      'with objects hidden in a text',
      'hidden',
      () => rawPdf({ objects: onePage('/Note (9 %\n0 obj << /S /Sound >> endobj)') }),
    ],
    [
      'with packed objects that do not say so',
      'hidden',
      () => rawPdf({ objects: [...onePage(), packed([script], { dictionary: '' })] }),
    ],
    [
      'with packed objects in two layers',
      'hidden',
      () => rawPdf({ objects: [...onePage(), packed([script], { filter: '/Filter [/AHx /FlateDecode]' })] }),
    ],
  ])('a PDF %s: %s', async (_, expected, make) => {
    expect(await outcome(await make())).toBe(expected)
  })
})

describe('KS-DIP-2, KS-CPD-2: files that are two things at once are refused', () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['a PDF after something else', '415', async () => join('x'.repeat(20), await pdf())],
    ['a PDF after a byte order mark', 'hidden', async () => join(Buffer.from([0xef, 0xbb, 0xbf]), await pdf())],
    ['a PDF with a page of HTML behind it', 'hidden', async () => join(await pdf(), '<html><script>1</script>')],
    ['a PDF with a zip behind it', 'hidden', async () => join(await pdf(), zip())],
    ['a PDF with a zip before its end', 'hidden', () => join(rawPdf({ objects: onePage() }), zip(), '\n%%EOF\n')],
    [
      'a PDF that starts as HTML',
      'hidden',
      () => rawPdf({ objects: onePage('/Note (<script>alert\\(1\\)</script>)') }),
    ],
    ['a JPEG with HTML behind it', 'hidden', async () => join(await jpeg(), '<!doctype html><script>1</script>')],
    ['a JPEG with a zip behind it', 'hidden', async () => join(await jpeg(), zip())],
    ['a JPEG with a PDF behind it', 'hidden', async () => join(await jpeg(), await pdf())],
    ['a motion photo with a zip in it', 'hidden', async () => join(await jpeg(), Buffer.alloc(4), 'ftypmp42', zip())],
    [
      'a JPEG with HTML in its remarks',
      'hidden',
      async () => {
        const remark = Buffer.from('<script>alert(1)</script>')
        const photo = await jpeg()
        return join(photo.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, remark.length + 2]), remark, photo.subarray(2))
      },
    ],
    ['a PNG with anything behind it', 'hidden', async () => join(await png(), 'x')],
    ['a PNG with a zip behind it', 'hidden', async () => join(await png(), zip())],
  ])('%s: %s', async (_, expected, make) => {
    expect(await outcome(await make())).toBe(expected)
  })
})

describe('KS-DIP-2, KS-CPD-2: what is empty, broken or of another type is refused', () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['nothing', 'empty', () => Buffer.alloc(0)],
    ['half a PDF', 'broken', async () => (await pdf({ pages: 4 })).subarray(0, 900)],
    ['a PDF without pages', 'broken', () => rawPdf({ objects: ['<< /Type /Catalog >>'] })],
    ['a PDF of one line', 'broken', () => Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF')],
    ['half a JPEG', 'broken', async () => (await jpeg({ noise: true, width: 300 })).subarray(0, 3000)],
    ['half a PNG', 'broken', async () => (await png({ noise: true, width: 300 })).subarray(0, 3000)],
    ['a text', '415', () => Buffer.from('Ik heb mijn diploma gehaald.')],
    ['a zip', '415', () => zip()],
    ['a page of HTML', '415', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG', '415', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ])('%s: %s', async (_, expected, make) => {
    expect(await outcome(await make())).toBe(expected)
  })
})

describe('KS-DIP-2, KS-CPD-2: small files that unpack to something huge are refused', () => {
  const zeros = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024))
  const flate = '/Filter /FlateDecode'
  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['a PNG that says it is 3.6 gigapixels', async () => announcing(await png(), 60_000, 60_000)],
    ['a PDF with a packed page of 300 MB', () => rawPdf({ objects: [...onePage(), pdfStream(flate, zeros(300))] })],
    [
      'a PDF with packed objects of 40 MB',
      () => rawPdf({ objects: [...onePage(), pdfStream(`/Type /ObjStm /N 1 /First 4 ${flate}`, zeros(40))] }),
    ],
    [
      'a PDF packed in two layers',
      () =>
        rawPdf({
          objects: [...onePage(), pdfStream('/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros(20)))],
        }),
    ],
    [
      'a PDF that announces an image of 10 gigapixels',
      () => rawPdf({ objects: [...onePage(), pdfStream('/Width 100000 /Height 100000', Buffer.from('x'))] }),
    ],
  ])('%s', async (_, make) => {
    expect(await outcome(await make())).toBe('tooComplex')
  })
})

describe('KS-DIP-2, KS-CPD-2: a file made to keep the server busy is stopped', () => {
  it('stops a PDF that keeps a parser going for ever, and goes on with the next', async () => {
    const start = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\nx')
    const end = Buffer.from('x\nstartxref\n%%EOF')
    const hostile = Buffer.concat([start, Buffer.alloc(2_000_000, ' '), end])
    let ticks = 0
    const clock = setInterval(() => {
      ticks += 1
    }, 20)
    const stopped = await inspectInWorker(new Uint8Array(hostile), 1500)
    clearInterval(clock)
    expect(stopped.problem).toBe('tooComplex')
    expect(ticks).toBeGreaterThan(20)
    expect(await outcome(await pdf())).toBe('ok')
  })
})
