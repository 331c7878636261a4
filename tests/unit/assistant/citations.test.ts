import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/src/domain/assistant/blocks'
import { citedOnly, isCited, sentencesIn } from '@/src/domain/assistant/citations'

describe('KS-SRV-9: what a model wrote stands on its sources', () => {
  it.each([
    ['Het duurt negen dagen [1].', true],
    ['Het duurt negen dagen. [2]', true],
    ['Het duurt negen dagen.', false],
    ['Het duurt negen dagen [3].', false],
    ['Het duurt [1] negen dagen [9].', false],
    ['Het duurt negen dagen [0].', false],
  ])('%s', (sentence, right) => {
    expect(isCited(sentence, 2)).toBe(right)
  })

  it('leaves out sentences without a source, and says nothing when none is left', () => {
    expect(citedOnly('Dit klopt [1]. Dit is verzonnen. Dit ook niet [7]. En dit wel. [2]', 2)).toBe(
      'Dit klopt [1]. En dit wel. [2]',
    )
    expect(citedOnly('GEEN', 2)).toBe('')
    expect(citedOnly('', 2)).toBe('')
  })

  it('gives whole sentences while it is being written, however it is cut', () => {
    const text = 'Dit klopt [1]. En dit wel. [2] Verzonnen! Tot slot [1].'
    for (let size = 1; size < text.length; size++) {
      const out: string[] = []
      let rest = ''
      for (let at = 0; at < text.length; at += size) {
        const found = sentencesIn(rest + text.slice(at, at + size), false)
        out.push(...found.whole)
        rest = found.rest
      }
      out.push(...sentencesIn(rest, true).whole)
      expect(out, `pieces of ${size}`).toEqual(['Dit klopt [1].', 'En dit wel. [2]', 'Verzonnen!', 'Tot slot [1].'])
    }
  })
})

describe('KS-SRV-9: how an answer is drawn', () => {
  it('knows paragraphs, lists and numbers of sources, and no HTML', () => {
    expect(blocksOf('Dit moet: [1]\n- <b>een</b>\n- twee\n\nKlaar.')).toEqual([
      { kind: 'text', lines: [[{ text: 'Dit moet: ' }, { cites: 1 }]] },
      { kind: 'list', lines: [[{ text: '<b>een</b>' }], [{ text: 'twee' }]] },
      { kind: 'text', lines: [[{ text: 'Klaar.' }]] },
    ])
  })
})
