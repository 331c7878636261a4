import { describe, expect, it } from 'vitest'
import { embedCode } from '@/src/domain/library/shield'

describe('KS-DOC-1: the code for a website', () => {
  it('shows the image of the member and leads to where it is checked', () => {
    const html = embedCode({
      serverUrl: 'https://huis.test',
      code: 'c-1',
      document: 7,
      title: 'Schild CAT',
      name: 'Sanne',
    })
    expect(html).toContain('href="https://huis.test/schild/c-1"')
    expect(html).toContain('src="https://huis.test/api/shields/c-1/7"')
    expect(html).toContain('alt="Schild CAT van Sanne: controleer of het geldt"')
  })

  it('a name never becomes markup', () => {
    const html = embedCode({ serverUrl: 'https://huis.test', code: 'c', document: 1, title: 'A', name: '"><script>&' })
    expect(html).not.toContain('<script>')
    expect(html).toContain('&quot;&gt;&lt;script&gt;&amp;')
  })
})
