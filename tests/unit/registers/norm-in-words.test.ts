import { describe, expect, it } from 'vitest'
import { normInWords, periodInWords } from '@/src/domain/registers/norm-in-words'
import { norms } from './norms'

const asks = (norm: (typeof norms)[keyof typeof norms]): string[] =>
  normInWords(norm).asks.flatMap(({ title, lines }) => lines.map(({ text }) => `${title} | ${text}`))

describe('KK-PRO-1: what a norm asks, in plain words from its data', () => {
  it('names points, topics with their parts, different courses and documents', () => {
    expect(asks(norms.kckz2023)).toEqual(
      expect.arrayContaining([
        'In totaal | Minstens 40 punten per registratieperiode.',
        'A. Acute zorg | Minstens 12 punten.',
        'A. Acute zorg | Verplicht onderwerp “Kinder-EHBO”: theorie 2 keer en praktijk 2 keer.',
        'B. Kraamzorg verdiepen | Verplicht onderwerp “Voorlichting en gezondheid”: één keer.',
        'C. Beroepshouding | Minstens 3 verschillende scholingen.',
        'Documenten en gegevens | EHBO-certificaat: geldig op elke dag van je periode.',
      ]),
    )
  })

  it('leaves out what is only a choice', () => {
    expect(asks(norms.kckz2023).join(' ')).not.toContain('Kunstvoeding')
  })

  it('says each line’s article, and the terms', () => {
    const { asks: lines, terms } = normInWords(norms.kckz2023)
    expect(lines.flatMap((group) => group.lines).every(({ article }) => article)).toBe(true)
    expect(terms.map(({ text }) => text)).toContain(
      'Je krijgt een herinnering 3 maanden, 8 weken en 1 dag van tevoren.',
    )
  })

  it('says over what time a maximum is, and for whom a requirement is', () => {
    expect(asks(norms.poh).join(' ')).toMatch(/hooguit 10 punten per registratiejaar\./)
    expect(asks(norms.cat)).toContain('Documenten en gegevens | VOG: altijd geldig, voor wie vergoedbaar lid is.')
    expect(asks(norms.cat)).toContain('Documenten en gegevens | Identiteit gezien: één keer ingeleverd.')
  })

  it('tells yearly obligations of who has no points to gather', () => {
    expect(asks(norms.cat).join(' ')).toMatch(/3 keer per jaar, minstens 2 uur per keer/)
    expect([periodInWords(norms.kckz2019), periodInWords(norms.cat)]).toEqual([
      '4 jaar',
      'doorlopend, in rondes van 3 jaar',
    ])
  })
})
