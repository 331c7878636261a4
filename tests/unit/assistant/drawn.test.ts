import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AnswerBody } from '@/src/features/assistant/components/AnswerBody'

const source = { n: 1, title: 'VOG', href: '/kennisbank/vog', excerpt: '…' }

describe('KS-SRV-9: an answer as it is drawn', () => {
  it('links what it cites to its source, and leaves out a number that is none; never as markup', () => {
    const answer = { text: 'Vraag <b>haar</b> aan [1], of niet [2].', sources: [source], rule: null, record: null }
    const html = renderToStaticMarkup(createElement(AnswerBody, { answer, mark: 'a7' }))
    expect(html).toContain('href="#a7-bron-1"')
    expect(html).toContain('id="a7-bron-1"')
    expect(html).toContain('href="/kennisbank/vog"')
    expect(html).not.toContain('[2]')
    expect(html).toContain('&lt;b&gt;')
  })

  it('shows the rule and the record that it stands on (X-13)', () => {
    const basis = (title: string) => ({ title, text: `Zo staat ${title} er.`, href: `/${title}` })
    const answer = { text: 'Nog tien.', sources: [], rule: basis('norm'), record: basis('dossier') }
    const html = renderToStaticMarkup(createElement(AnswerBody, { answer, mark: 'a8' }))
    for (const seen of ['De regel', 'Jouw gegevens', 'href="/norm"', 'Zo staat dossier er.'])
      expect(html).toContain(seen)
    expect(html).not.toContain('Bron')
  })
})
