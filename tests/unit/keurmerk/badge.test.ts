import { describe, expect, it } from 'vitest'
import { badgeEmbed, badgeSvg } from '@/src/domain/keurmerk/badge'

const practiceName = '"><script>alert(1)</script> & Zn'
const escaped = '&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62; &#38; Zn'

describe('KB-6: the badge of a practice', () => {
  it('links to where it is checked, and a name stays a name', () => {
    const html = badgeEmbed({ year: 2026, practiceName }, { check: 'https://r.test/k', image: 'https://r.test/k/b' })
    expect(html).toBe(
      `<a href="https://r.test/k"><img src="https://r.test/k/b" width="220" height="220" alt="Keurmerk 2026: ${escaped}"></a>`,
    )
  })

  it('draws the year and the code, as wide as it should be', () => {
    const svg = badgeSvg({ year: 2026, practiceName }, { path: 'M0 0h1v1h-1z', size: 23 })
    expect(svg).toContain('<path d="M0 0h1v1h-1z"')
    expect(svg).toContain('scale(4)')
    expect(svg).toContain('>2026</text>')
    expect(svg).toContain(`<title>Keurmerk 2026: ${escaped}</title>`)
    expect(svg).not.toContain('<script')
  })
})
