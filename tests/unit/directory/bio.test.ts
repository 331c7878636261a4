import { describe, expect, it } from 'vitest'
import { bioFrom, bioProblem, bioText, longestBio } from '@/src/domain/directory/bio'
import { tidyWords } from '@/src/domain/directory/vocabulary'
import { placeProblem } from '@/src/domain/places/find'

const root = (children: unknown) => ({ root: { type: 'root', children } })
const words = (text: string, format: unknown = 0) => ({ type: 'text', text, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

describe('KS-PRA-5: what a practice tells of itself', () => {
  it.each([
    'Ik werk sinds 2010 als masseur.',
    'Eerste alinea.\n\nTweede, met\neen nieuwe regel.',
    'Je kunt komen voor\n\n- rugklachten\n- **stress** en _slaap_\n\nTot ziens!',
    'Lees [mijn site](https://www.voorbeeld.nl/over) of [mail](mailto:ik@voorbeeld.nl).',
    'Een **_heel_** belangrijk punt',
    'snake_case_woord en 2 * 3 * 4 blijven zo',
  ])('%j is kept as it was typed', (typed) => {
    const bio = bioFrom(typed)
    expect(bioProblem(bio)).toBeNull()
    expect(bioText(bio).replace('**_', '**_')).toBe(typed)
  })

  it('half a character is kept as the sign for unreadable, which the database takes', () => {
    expect(bioText(bioFrom('Hart \uD83D en \u{1F600}'))).toBe('Hart \uFFFD en \u{1F600}')
  })

  it('a list right under a line is a list, and nothing typed is nothing kept', () => {
    expect(bioText(bioFrom('Voor:\n- rug\n- nek'))).toBe('Voor:\n\n- rug\n- nek')
    expect(bioFrom(' \r\n ')).toBeNull()
  })

  it('a link that isn’t one stays text', () => {
    const bio = bioFrom('[klik](javascript:alert(1))')
    expect(JSON.stringify(bio)).not.toContain('"link"')
  })

  it.each([
    ['a script in a link', root([paragraph({ type: 'link', fields: { url: 'javascript:alert(1)' }, children: [] })])],
    ['data in a link', root([paragraph({ type: 'link', fields: { url: 'data:text/html,x' }, children: [] })])],
    ['a heading', root([{ type: 'heading', tag: 'h1', children: [words('x')] }])],
    ['a picture', root([{ type: 'upload', relationTo: 'media', value: 1 }])],
    ['a block', root([{ type: 'block', fields: {} }])],
    ['code', root([paragraph(words('x', 16))])],
    [
      'a link to a row',
      root([paragraph({ type: 'link', fields: { url: 'https://a.nl', linkType: 'internal' }, children: [] })]),
    ],
    ['text', 'zomaar'],
    ['a list', []],
    ['too much', bioFrom('x'.repeat(longestBio + 1))],
  ])('%s is refused', (_, value) => expect(bioProblem(value)).not.toBeNull())
})

describe('KS-PRA-3: words', () => {
  it('are kept once, as the list spells them', () =>
    expect(tidyWords('languages', [' engels', 'Engels', '', 'Klingon ', 'klingon'])).toEqual(['Engels', 'Klingon']))
})

describe('KS-PRA-1: the town of a practice', () => {
  it.each([
    ['utrecht', null],
    ['’s-hertogenbosch', null],
    ['Den Bosch', null],
    ['Utrech', 'Bedoel je Utrecht'],
    ['Amstrdam', 'Amsterdam'],
    ['Xyzqwv', 'grotere plaats'],
    [' ', 'Vul de plaats in'],
  ])('%j: %j', (text, said) => {
    if (said === null) expect(placeProblem(text)).toBeNull()
    else expect(placeProblem(text)).toContain(said)
  })
})
