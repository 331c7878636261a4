import { describe, expect, it } from 'vitest'
import { safeHref } from '@/src/domain/news/href'

describe('KS-NEWS-1: links in a post', () => {
  it.each([
    'https://voorbeeld.nl/a?b#c',
    'http://voorbeeld.nl',
    'mailto:a@b.nl',
    'tel:+31201234567',
    '/nieuws',
    '#kop',
  ])('may lead to %s', (url) => {
    expect(safeHref(` ${url} `)).toBe(url)
  })

  it.each(['javascript:alert(1)', ' JaVaScript:alert(1)', 'data:text/html,x', '//elders.test', 'vbscript:x', ''])(
    'never lead to %j',
    (url) => {
      expect(safeHref(url)).toBe('#')
    },
  )
})
