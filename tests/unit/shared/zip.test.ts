import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipNames } from '@/src/lib/zip/zipNames'
import { type ZipEntry, zipStream } from '@/src/lib/zip/zipStream'

const at = new Date('2026-11-22T20:00:00Z')

async function zipped(entries: ZipEntry[]): Promise<Buffer> {
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
