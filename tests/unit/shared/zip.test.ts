import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipNames } from '@/src/lib/zip/zipNames'
import { type ZipEntry, type ZipParts, zipStream } from '@/src/lib/zip/zipStream'

const at = new Date('2026-11-22T20:00:00Z')

async function zipped(entries: (ZipEntry | ZipParts)[]): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of zipStream(entries)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('KS-DOC-1, X-15: a zip as a stream', () => {
  it('gives back every entry as it was, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 12 }), async (contents) => {
        const entries = contents.map((bytes, index) => ({ name: `map/é ${index}.bin`, bytes: Buffer.from(bytes), at }))
        const unzipped = unzipSync(await zipped(entries))
        expect(Object.keys(unzipped)).toHaveLength(contents.length)
        for (const { name, bytes } of entries) expect(Buffer.from(unzipped[name] ?? [])).toEqual(bytes)
      }),
      { numRuns: 40 },
    )
  })

  it('gives back an entry that came in parts, between others, as one that any program can check', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 6 }), async (given) => {
        const parts = given.map((bytes) => Buffer.from(bytes))
        const bytes = Buffer.concat(parts)
        async function* read() {
          yield* parts
        }
        const zip = await zipped([
          { name: 'a.txt', bytes: Buffer.from('before'), at },
          { name: 'b.csv', parts: read(), at },
          { name: 'c.txt', bytes: Buffer.from('after'), at },
        ])
        const unzipped = unzipSync(zip)
        expect(Object.keys(unzipped)).toEqual(['a.txt', 'b.csv', 'c.txt'])
        expect(Buffer.from(unzipped['b.csv'] ?? [])).toEqual(bytes)
        // Who unpacks while it comes in reads checksum and size behind the contents; the list at the end says the same.
        const behind = zip.indexOf(Buffer.from('PK\x07\x08'))
        expect([zip.readUInt32LE(behind + 4), zip.readUInt32LE(behind + 12)]).toEqual([crc32(bytes), bytes.length])
        const listed = zip.lastIndexOf('b.csv') - 46
        expect([zip.readUInt16LE(listed + 8) & 8, zip.readUInt32LE(listed + 16)]).toEqual([8, crc32(bytes)])
      }),
      { numRuns: 40 },
    )
  })

  it('asks for a part only when the one before is gone', async () => {
    let asked = 0
    async function* read() {
      for (; asked < 100; ) {
        asked += 1
        yield Buffer.from('x')
      }
    }
    const stream = zipStream([{ name: 'x.csv', parts: read(), at }])
    await stream.next()
    expect(asked).toBe(0)
    await stream.next()
    expect(asked).toBe(1)
  })

  it('asks for an entry only when the one before is gone', async () => {
    let asked = 0
    async function* entries(): AsyncGenerator<ZipEntry> {
      for (; asked < 100; ) {
        asked += 1
        yield { name: `${asked}.txt`, bytes: Buffer.from('x'), at }
      }
    }
    const stream = zipStream(entries())
    await stream.next()
    await stream.next()
    expect(asked).toBe(1)
  })
})

describe('KS-DOC-1, X-15: names in a zip', () => {
  it('never lead out of the folder, and are never the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 30 }), (given) => {
        const nameFor = zipNames()
        const names = given.map(([folder, name]) => nameFor([folder], name))
        for (const name of names) {
          expect(name).not.toMatch(/^\/|\\|(^|\/)\.\.?(\/|$)|\0|^[a-z]:/i)
        }
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
      }),
    )
  })

  it.each([
    [['..', '..', 'etc'], 'passwd', 'bestand/bestand/etc/passwd'],
    [['a'], '../../x.pdf', 'a/ .. x.pdf'],
    [['a'], 'C:\\x.pdf', 'a/C x.pdf'],
  ])('%j %s → %s', (folder, name, expected) => {
    expect(zipNames()(folder, name).replace(/\s+/g, ' ')).toBe(expected)
  })

  it('tells names apart that differ in case only', () => {
    const nameFor = zipNames()
    expect([nameFor([], 'Scan.pdf'), nameFor([], 'scan.PDF'), nameFor([], 'scan.pdf')]).toEqual([
      'Scan.pdf',
      'scan (2).PDF',
      'scan (3).pdf',
    ])
  })
})
