import { describe, expect, it } from 'vitest'
import { type MissedTurn, missedQuestions, wordsShown } from '@/src/domain/assistant/missed'

const turn = (question: string, more: Partial<MissedTurn> = {}): MissedTurn => ({
  question,
  answered: false,
  sources: [],
  at: '2026-11-01T10:00:00.000Z',
  ...more,
})

describe('KS-SRV-9: the words of a question as staff see them', () => {
  it.each([
    ['Hoe regel ik een waarneemregeling bij ziekte?', 'regel waarneemregeling ziekte'],
    ['Geldt de VOG ook bij zwangerschap?', 'geldt vog zwangerschap'],
    ['Kan ik bij Service en contact een factuur splitsen?', 'service contact factuur splitsen'],
    ['Waarom weigert mevrouw Jansen-Bakker mijn waarneming', 'weigert mevrouw waarneming'],
    ['Wordt intervisie (van Zonneveld) erkend? DeVries zei van niet', 'intervisie erkend devries zei'],
    ['sanne heeft geen supervisie', 'supervisie'],
    ['Mail het naar jan@voorbeeld.nl of bel 0612345678 over supervisie', 'mail bel supervisie'],
    ['mijn bsn is 123456782 en lidnummer BTN-20431', 'bsn lidnummer btn'],
    ['zie https://voorbeeld.nl/dossier/jansen over supervisie', 'supervisie'],
  ])('%s', (question, words) => {
    expect(wordsShown(question)).toBe(words)
  })

  it.each(['Waar is het?', '0612345678', 'jan@voorbeeld.nl', 'sanne'])('nothing is left of: %s', (question) => {
    expect(wordsShown(question)).toBeNull()
  })
})

describe('KS-SRV-9: questions that were missed', () => {
  it('stand together by their words, most often first, then the latest', () => {
    const found = missedQuestions([
      turn('Wat is supervisie?', { at: '2026-11-03T10:00:00.000Z' }),
      turn('Waarneming bij ziekte?', { at: '2026-11-01T10:00:00.000Z' }),
      turn('Hoe zit het bij ziekte met waarneming?', { answered: true, at: '2026-11-02T10:00:00.000Z' }),
      turn('Kan ik peilen?', { at: '2026-11-04T10:00:00.000Z' }),
    ])
    expect(found.map(({ words, times, unknown }) => [words, times, unknown])).toEqual([
      ['waarneming ziekte', 2, 1],
      ['peilen', 1, 1],
      ['supervisie', 1, 1],
    ])
    expect(found[0]?.lastAt).toBe('2026-11-02T10:00:00.000Z')
  })

  it('whatever the order in which they come; those of which nothing is left don’t stand there', () => {
    const asked = [
      turn('Wat is supervisie?', { at: '2026-11-03T10:00:00.000Z' }),
      turn('Sanne?', { at: '2026-11-05T10:00:00.000Z' }),
      turn('supervisie', { at: '2026-11-01T10:00:00.000Z' }),
    ]
    for (const turns of [asked, asked.toReversed()]) {
      const found = missedQuestions(turns).map(({ words, times, lastAt }) => [words, times, lastAt])
      expect(found).toEqual([['supervisie', 2, '2026-11-03T10:00:00.000Z']])
    }
  })

  it('keeps two pages with one name apart', () => {
    const sources = ['/kennisbank/a', '/kennisbank/b'].map((href) => ({ title: 'Vragen', href }))
    expect(missedQuestions([turn('supervisie', { answered: true, sources })])[0]?.sources).toEqual(sources)
  })

  it('with what was shown, each source once and five at most', () => {
    const source = (n: number) => ({ title: `Bron ${n}`, href: `/kennisbank/${n}` })
    const [found] = missedQuestions([
      turn('supervisie', { answered: true, sources: [1, 2].map(source) }),
      turn('supervisie', { answered: true, sources: [2, 3, 4, 5, 6].map(source) }),
    ])
    expect(found?.sources).toEqual([1, 2, 3, 4, 5].map(source))
  })
})
