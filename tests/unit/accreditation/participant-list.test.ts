import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delimiterOf, readCsv } from '@/src/domain/accreditation/csv-table'
import { decodeText } from '@/src/domain/accreditation/decode-text'
import { numberCandidates } from '@/src/domain/accreditation/number-candidates'
import { readParticipants } from '@/src/domain/accreditation/participant-list'

const components = new Map([
  ['theory', 'theory'],
  ['theorie', 'theory'],
  ['practice', 'practice'],
])
const read = (text: string) => readParticipants(text, components)
const numbers = (text: string): string[] => read(text).participants.map(({ number }) => number)

describe('KK-PRV-1: a list of participants, pasted or from Excel', () => {
  it.each([
    ['under each other', 'KCKZ-200001\nKCKZ-200002', ['KCKZ-200001', 'KCKZ-200002']],
    [
      'with the line ends of Windows, spaces and blank lines',
      '\r\n  200001 \r\n\r\n\t\r\n200002\r\n',
      ['200001', '200002'],
    ],
    ['with the line ends of an old Mac', '200001\r200002', ['200001', '200002']],
    ['beside each other', 'KCKZ-200001, kckz 200002,200003', ['KCKZ-200001', 'kckz 200002', '200003']],
    ['a Dutch table with a heading', 'Naam;Registratienummer\nSanne;200001\nKim;200002', ['200001', '200002']],
    ['an English table', 'number,name\n200001,"Vries, de"\n', ['200001']],
    ['copied cells with tabs', 'Nr\tNaam\n200001\tSanne', ['200001']],
    ['with a heading of their own', 'Deelnemers\n200001\n200002', ['200001', '200002']],
    ['without heading, more columns', '200001;Sanne\n200002;Kim', ['200001', '200002']],
    ['with quotes and line ends inside', '"Opm";"Reg.nr."\n"a ""b""\nc";"200001"', ['200001']],
    ['with the mark of UTF-8', '\ufeffnummer\n200001', ['200001']],
    ['nothing', ' \n \n', []],
  ])('reads numbers %s', (_, text, expected) => {
    expect(numbers(text)).toEqual(expected)
    expect(read(text).unreadable).toEqual([])
  })

  it.each(['=1+1', '=HYPERLINK("http://x.test";"200001")', '+31612345678', '@SUM(A1)', '-cmd|calc'])(
    'refuses the formula %s at its line, and reads the rest',
    (formula) => {
      const cell = `"${formula.replaceAll('"', '""')}"`
      const { participants, unreadable } = read(`nummer\n200001\n${cell}\n200002`)
      expect(participants.map(({ line }) => line)).toEqual([2, 4])
      expect(unreadable).toMatchObject([{ line: 3, number: formula, reason: expect.stringContaining('formule') }])
    },
  )

  it('says of a number that Excel rounded, a missing number and an endless one what is wrong', () => {
    const { unreadable } = read(`naam;nummer\nA;2,00E+05\nB;\nC;${'9'.repeat(41)}`)
    expect(unreadable.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it('components: by code or name, several in one cell; an unknown one refuses its row', () => {
    const { participants, unreadable } = read('nummer;onderdelen\n1;Theorie\n2;theory+practice\n3;\n4;zwemmen')
    expect(participants.map((one) => one.components)).toEqual([['theory'], ['theory', 'practice'], []])
    expect(unreadable).toMatchObject([{ line: 5, reason: expect.stringContaining('zwemmen') }])
  })

  it('a workbook renamed to .csv is refused as a whole, with what to do', () => {
    const { participants, unreadable } = read('PK\u0003\u0004\u0000\u0014 200001')
    expect(participants).toEqual([])
    expect(unreadable).toMatchObject([{ reason: expect.stringContaining('Excel') }])
  })

  it.each([
    ['utf-8', new TextEncoder().encode('Zoë;200001')],
    ['utf-8 with mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Zoë;200001'))],
    ['windows-1252', Uint8Array.of(0x5a, 0x6f, 0xeb, 0x3b, ...new TextEncoder().encode('200001'))],
    ['utf-16 of Excel', new Uint8Array(Buffer.from('\ufeffZoë;200001', 'utf16le'))],
  ])('knows %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Zoë;200001')
  })

  it('never fails, names every row once, and keeps to the order, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '9', 'K', ';', ',', '\t', '"', '\n', '\r', '=', ' ') }),
        (text) => {
          const { participants, unreadable } = read(text)
          const lines = participants.map(({ line }) => line)
          expect(lines).toEqual([...lines].sort((a, b) => a - b))
          expect(participants.every(({ number }) => /\S/.test(number) && !/^[=+@]/.test(number))).toBe(true)
          expect(unreadable.every(({ reason }) => reason.length > 0)).toBe(true)
        },
      ),
    )
  })

  it('reads back every cell that was written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ',', 'é', '1') }).map((text) => text.trim())
    const row = fc.array(cell, { minLength: 2, maxLength: 4 }).filter((cells) => cells.some((one) => one !== ''))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(';', ',', '\t'), (rows, sign) => {
        const quoted = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(sign)).join('\r\n')
        expect(readCsv(quoted, sign).map(({ cells }) => cells)).toEqual(rows)
        expect(delimiterOf(quoted)).toBe(sign)
      }),
    )
  })
})

describe('KK-PRV-1: numbers are forgiving', () => {
  it.each([
    [' kckz – 200 123 ', ['KCKZ200123']],
    ['KCKZ200123', ['KCKZ200123']],
    ['200123', ['200123', 'KCKZ200123', 'POH200123']],
    ['--', []],
  ])('%s may be %j', (written, expected) => {
    expect(numberCandidates(written, ['KCKZ-', 'poh'])).toEqual(expected)
  })
})
