import { describe, expect, it } from 'vitest'
import { brandStyle } from '@/src/ui/brand'

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (bright + 0.05) / (dim + 0.05)
}

const value = (style: object, name: string): string => String(Object.entries(style).find(([key]) => key === name)?.[1])

describe('house style of an organisation', () => {
  it('keeps a colour that can be read', () => {
    expect(value(brandStyle({ brandColor: '#0d5c63' }), '--org-brand')).toBe('#0d5c63')
  })

  it.each(['#ffd400', '#ff6f61', '#7ed957', '#000000', '#ffffff', '#8e44ad'])(
    'makes %s readable on every ground, in light and dark',
    (brandColor) => {
      const style = brandStyle({ brandColor })
      for (const [name, grounds] of [
        ['', ['#ffffff', '#f6f4ef']],
        ['-dark', ['#15262a', '#0e1a1c']],
      ] as const) {
        const brand = value(style, `--org-brand${name}`)
        for (const ground of [
          ...grounds,
          value(style, `--org-brand-tint${name}`),
          value(style, `--org-on-brand${name}`),
        ]) {
          expect(contrast(brand, ground)).toBeGreaterThanOrEqual(4.5)
        }
      }
    },
  )

  it('leaves out what is not a colour, so that nothing can be slipped into the style', () => {
    expect(brandStyle({ brandColor: 'red;background:url(//evil)' })).toEqual({})
    expect(brandStyle({ brandColor: null })).toEqual({})
  })
})
