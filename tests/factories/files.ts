import PDFDocument from 'pdfkit'
import sharp from 'sharp'

type PdfOptions = { text?: string; pages?: number; password?: string; attach?: Buffer }

/** A real PDF, as a school or a printer would make it. */
export function pdf({
  text = 'Certificaat bijscholing',
  pages = 1,
  password,
  attach,
}: PdfOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ autoFirstPage: false, userPassword: password, ownerPassword: password })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    for (let page = 1; page <= pages; page += 1) document.addPage().fontSize(18).text(`${text} (${page})`)
    if (attach) document.file(attach, { name: 'bijlage.txt' })
    document.end()
  })
}

type RawPdf = {
  /** Bodies of the objects, numbered from 1; object 1 is the catalog. */
  objects: (string | Buffer)[]
  trailer?: string
}

/** A PDF written by hand, with a correct table of objects: for everything a library wouldn't make. */
export function rawPdf({ objects, trailer = '' }: RawPdf): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  const size = () => parts.reduce((sum, part) => sum + part.length, 0)
  for (const [index, body] of objects.entries()) {
    offsets.push(size())
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n'))
  }
  const table = size()
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end)])
}

/** The smallest honest document: a catalog (with what is added to it), a page tree, a page. */
export const onePage = (catalog = '', page = ''): string[] => [
  `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] ${page} >>`,
]

/** A stream object of a PDF. */
export const pdfStream = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])

type PictureOptions = { width?: number; height?: number; noise?: boolean }

const canvas = ({ width = 60, height = 40, noise = false }: PictureOptions) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#e8a87c',
      ...(noise ? { noise: { type: 'gaussian', mean: 128, sigma: 60 } } : {}),
    },
  })

/** A photo of a certificate. */
export const jpeg = (options: PictureOptions = {}): Promise<Buffer> => canvas(options).jpeg({ quality: 95 }).toBuffer()

/** A screenshot of a certificate. */
export const png = (options: PictureOptions = {}): Promise<Buffer> => canvas(options).png().toBuffer()

/** The smallest zip with one (stored) file, as it can be glued behind something else. */
export function zip(content = 'x'): Buffer {
  const name = Buffer.from('a.txt')
  const data = Buffer.from(content)
  const local = Buffer.alloc(30)
  local.write('PK\x03\x04', 0, 'latin1')
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(data.length, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.write('PK\x01\x02', 0, 'latin1')
  central.writeUInt32LE(data.length, 20)
  central.writeUInt32LE(data.length, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + data.length, 16)
  return Buffer.concat([local, name, data, central, name, end])
}
