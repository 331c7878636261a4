import { randomBytes } from 'node:crypto'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { formWith } from '../support/files'
import type { PersonaName } from '../support/personas'
import { memoryOf, peakDuring } from './memory'
import { cookieOf } from './people'
import type { Running } from './portal'
import { printTable } from './table'

const limit = 10 * 1024 * 1024

/** A photo of just under 10 MB: noise, which no encoder can make smaller. */
async function photo(): Promise<Buffer> {
  const side = 1_840
  const raw = { width: side, height: side, channels: 3 } as const
  const png = await sharp(randomBytes(side * side * 3), { raw })
    .png({ compressionLevel: 0 })
    .toBuffer()
  if (png.length > limit) throw new Error(`The photo became too large: ${png.length}`)
  return png
}

/** A scan of about 10 MB as copiers make it: a PDF of two pages with a picture on each. */
async function scan(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4' })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))))
  const side = 2_680
  const raw = { width: side, height: side, channels: 3 } as const
  for (const page of [1, 2]) {
    if (page > 1) document.addPage()
    document.image(
      await sharp(randomBytes(side * side * 3), { raw })
        .jpeg({ quality: 84 })
        .toBuffer(),
      0,
      0,
      { width: 595 },
    )
  }
  document.end()
  return done
}

async function send(url: string, cookie: string, bytes: Buffer, name: string): Promise<number> {
  const began = performance.now()
  const headers = { cookie, origin: url, 'sec-fetch-site': 'same-origin' }
  const reply = await fetch(`${url}/api/files`, { method: 'POST', headers, body: formWith(bytes, name) })
  const answer = await reply.text()
  if (reply.status !== 201) throw new Error(`The upload was refused: ${reply.status} ${answer}`)
  return performance.now() - began
}

/** Time and peak memory of the web process: one upload, and four at once by two members. After one to warm up. */
export async function measureUploads({ url, pid }: Running): Promise<void> {
  const members: PersonaName[] = ['alice', 'bob']
  const cookies: string[] = []
  for (const name of members) cookies.push(await cookieOf(url, name))
  const rows: string[][] = []
  for (const [name, bytes] of [
    ['foto.png', await photo()],
    ['scan.pdf', await scan()],
  ] as const) {
    await send(url, cookies[0] ?? '', bytes, name)
    for (const count of [1, 4]) {
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      const before = memoryOf(pid)
      const senders = Array.from({ length: count }, (_, at) => cookies[at % cookies.length] ?? '')
      const { result, peak } = await peakDuring(pid, () =>
        Promise.all(senders.map((cookie) => send(url, cookie, bytes, name))),
      )
      const size = `${(bytes.length / 1024 / 1024).toFixed(1)} MB`
      const slowest = `${Math.max(...result).toFixed(0)} ms`
      rows.push([
        `${count} × ${name}`,
        size,
        slowest,
        ...[before, peak, peak - before].map((value) => `${value.toFixed(0)} MB`),
      ])
    }
  }
  printTable(
    'Uploads (peak of the web process, looked at every 10 ms)',
    ['upload', 'size', 'slowest', 'before', 'peak', 'more'],
    rows,
  )
}
