import { describe, expect, it } from 'vitest'
import { publish } from '@/src/domain/news/publication'

const now = new Date('2026-11-22T09:00:00.000Z')

describe('KS-NEWS-1: the dates of a post', () => {
  it('is dated now when no date was chosen', () => {
    expect(publish({ publishedAt: null, firstPublishedAt: null }, now)).toEqual({
      publishedAt: now.toISOString(),
      firstPublishedAt: now.toISOString(),
    })
  })

  it('keeps a chosen date and the first publication', () => {
    const dates = { publishedAt: '2026-01-05T08:00:00.000Z', firstPublishedAt: '2026-02-01T08:00:00.000Z' }
    expect(publish(dates, now)).toEqual(dates)
  })

  it('refuses a date in the future, but not a clock that runs ahead a little', () => {
    expect(publish({ publishedAt: '2026-11-22T09:02:00.000Z', firstPublishedAt: null }, now)).toHaveProperty('problem')
    expect(publish({ publishedAt: '2026-11-22T09:00:30.000Z', firstPublishedAt: null }, now)).not.toHaveProperty(
      'problem',
    )
  })
})
