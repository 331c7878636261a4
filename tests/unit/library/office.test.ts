import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inspectDocument } from '@/collections/library/DocumentVersions/inspection/inspect'
import { readOffice } from '@/collections/library/DocumentVersions/inspection/office'
import { changesSince } from '@/src/domain/library/changes'
import { docxWith } from '@/tests/factories/library'

const refusalOf = async (bytes: Uint8Array) => (await inspectDocument(Buffer.from(bytes))).refusal?.status ?? null

describe('KS-DOC-1: what a document may be', () => {
  it('reads the words of a Word file and of an OpenDocument', () => {
    expect(readOffice(docxWith('Behandel &amp; overeenkomst'))).toMatchObject({
      problem: null,
      words: 'Behandel & overeenkomst',
    })
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<office:text><text:p>Eerste</text:p><text:p>tweede</text:p></office:text>'),
    })
    expect(readOffice(odt)).toMatchObject({ type: 'application/vnd.oasis.opendocument.text', words: 'Eerste tweede' })
  })

  const external =
    '<Relationships><Relationship Id="1" Type="http://x/attachedTemplate" Target="http://evil.test/a.dotm" TargetMode="External"/></Relationships>'
  const hyperlink =
    '<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://autoriteitpersoonsgegevens.nl" TargetMode="External"/></Relationships>'

  it.each([
    ['macros', { 'word/vbaProject.bin': 'x' }, 422],
    ['an embedded file', { 'word/embeddings/oleObject1.bin': 'x' }, 422],
    ['a template from elsewhere', { 'word/_rels/settings.xml.rels': external }, 422],
    ['a field that runs a program', { 'word/footer1.xml': '<w:instrText> DDEAUTO c:\\\\cmd </w:instrText>' }, 422],
    ['a name that leads out of the folder', { '../../evil.xml': '<a/>' }, 422],
    ['an ordinary link', { 'word/_rels/document.xml.rels': hyperlink }, null],
  ])('%s → %j', async (_, parts, expected) => {
    expect(await refusalOf(docxWith('Woorden', parts))).toBe(expected)
  })

  it('a zip that is no document, an svg, a program, nothing: each refused', async () => {
    expect(await refusalOf(zipSync({ 'a.txt': strToU8('a') }))).toBe(415)
    expect(await refusalOf(strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toBe(415)
    expect(await refusalOf(strToU8('MZ this program'))).toBe(415)
    expect(await refusalOf(new Uint8Array())).toBe(422)
    expect(await refusalOf(docxWith('x').subarray(0, 200))).toBe(415)
  })

  it('a Word file that is a PDF too is refused', async () => {
    const first = { '%PDF-1.7 x.xml': '<a/>' }
    const both = zipSync(
      Object.fromEntries(
        Object.entries({ ...first, '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }).map(([name, text]) => [
          name,
          strToU8(text),
        ]),
      ),
    )
    expect(await refusalOf(both)).toBe(422)
  })

  it('a bomb is refused before it is unpacked', async () => {
    const bomb = docxWith('x', { 'word/big.xml': ' '.repeat(21 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusalOf(bomb)).toBe(422)
  })
})

describe('KS-DOC-1: what changed since the download', () => {
  it('tells what changed after the version one has, the newest first', () => {
    const versions = [1, 2, 3].map((number) => ({ number, changes: `wijziging ${number}` }))
    expect(changesSince(versions, 1).map(({ number }) => number)).toEqual([3, 2])
    expect(changesSince(versions, 3)).toEqual([])
    expect(changesSince(versions, null)).toEqual([])
  })
})
