import { describe, expect, it } from 'vitest'
import { adviceOn, tipsIn } from '@/src/domain/keurmerk/coach'
import { question } from './example'

const asked = question({
  points: [
    { text: 'hoe je overweegt of een kortdurende behandeling past', words: ['kortdurend'] },
    { text: 'of je eigen aanbod aansluit', words: ['aanbod', 'aansluit'] },
    { text: 'wat de coach niet kan herkennen', words: [] },
  ],
})

const good =
  'Tijdens het eerste gesprek vragen wij aan de hand van een vragenlijst naar klachten en wensen. Daarna bespreken we in ' +
  'ons team of een kortdurende behandeling past en of ons aanbod aansluit bij de hulpvraag.'

const kinds = (text: string, about = asked) => adviceOn(about, text, 2026).map(({ kind }) => kind)

describe('X-12: the coach', () => {
  it.each([
    ['nothing to say of an empty answer', ' \n', []],
    ['nothing to say of a good one', good, []],
    [
      'says that, not how',
      'De behandelaar beoordeelt of de cliënt op de juiste plek is.',
      ['short', 'that-not-how', 'point', 'point'],
    ],
    ['a point isn’t touched', good.replace('of ons aanbod aansluit bij', 'naar'), ['point']],
    ['an accent or a capital doesn’t hide a word', good.replace('kortdurende', 'KÓRTDURENDE'), []],
    ['an outdated year', `${good} De CQ-index van 2024 staat op de website.`, ['year']],
    ['last year and this one are fine', `${good} De cijfers van 2025 en 2026 staan op de website.`, []],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('names the point, and each old year once', () => {
    expect(adviceOn(asked, good.replace('aanbod aansluit', 'plek is'), 2026).map(({ text }) => text)).toEqual([
      'We herkennen dit aandachtspunt nog niet: of je eigen aanbod aansluit.',
    ])
    expect(adviceOn(question({ kind: 'link' }), 'https://a.nl/2023/2023-2021', 2026).map(({ text }) => text)).toEqual([
      'Je noemt 2023 en 2021. Gegevens mogen hooguit één jaar oud zijn: gebruik die van 2025 of 2026.',
    ])
  })

  it('asks for more below twenty-five words', () => {
    const steps = (count: number) => `Eerst bespreken we, ${'stap '.repeat(count - 3)}`
    const about = question({ points: [] })
    expect([kinds(steps(24), about), kinds(steps(25), about)]).toEqual([['short'], []])
  })

  it('asks no explanation where a choice is asked', () => {
    expect(kinds('Ja', question({ kind: 'yes-no' }))).toEqual([])
    expect(kinds('2024', question({ kind: 'year' }))).toEqual(['year'])
  })
})

describe('X-12: what a model wrote about an answer', () => {
  it.each<[string, string, string[]]>([
    ['that there is nothing', 'GEEN', []],
    [
      'one on each line',
      '- Noem wie dit doet.\n  • Noem ook wanneer.\nEn verder niets.',
      ['Noem wie dit doet.', 'Noem ook wanneer.'],
    ],
    [
      'three at most',
      '- Eerste tip hier.\n- Tweede tip hier.\n- Derde tip hier.\n- Vierde tip hier.',
      ['Eerste tip hier.', 'Tweede tip hier.', 'Derde tip hier.'],
    ],
    [
      'nothing that leads elsewhere or is markup',
      '- Kijk op https://elders.test\n- Zie www.elders.test\n- <b>Noem wie dit doet.</b>',
      [],
    ],
    ['no shreds, and nothing that goes on', `- Te kort...\n- ${'x'.repeat(301)}`, ['Te kort...']],
    ['nothing of nine characters, something of three hundred', `- Te kort..\n- ${'x'.repeat(300)}`, ['x'.repeat(300)]],
  ])('%s', (_name, written, tips) => {
    expect(tipsIn(written)).toEqual(tips)
  })
})
