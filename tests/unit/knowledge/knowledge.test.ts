import { describe, expect, it } from 'vitest'
import { anchors } from '@/src/domain/knowledge/anchors'
import { memberPageLabels } from '@/src/domain/knowledge/labels'
import { countedTerm } from '@/src/domain/knowledge/search-term'
import { articleOf, type Entry, pathTo, readable, topics } from '@/src/domain/knowledge/tree'
import { articleTopics } from '@/src/seed/data/articles'
import { articlePicture } from '@/src/seed/files/articlePicture'
import { richText } from '@/src/seed/lexical'

const entry = (id: number, parent: number | null, given: Partial<Entry> = {}): Entry => ({
  id,
  title: `T${id}`,
  slug: `t${id}`,
  summary: '',
  parent,
  membersOnly: false,
  page: null,
  changedAt: '2026-11-22T10:00:00Z',
  ...given,
})

describe('KS-KB-1: the tree of articles', () => {
  const all = [entry(1, null), entry(2, 1), entry(3, 2), entry(4, 1, { membersOnly: true }), entry(5, 4)]

  it('keeps what is for members from who is not logged in', () => {
    expect(readable(all, false).map(({ id }) => id)).toEqual([1, 2, 3, 5])
    expect(readable(all, true)).toHaveLength(5)
  })

  it('makes a topic of what stands under something that cannot be read', () => {
    const shown = topics(readable(all, false))
    expect(shown.map(({ entry: { id }, children }) => [id, children.map((child) => child.id)])).toEqual([
      [1, [2]],
      [5, []],
    ])
  })

  it('leads from the top down to an article, and ends in a circle', () => {
    expect(pathTo(all, 3).map(({ id }) => id)).toEqual([1, 2])
    expect(pathTo(all, 1)).toEqual([])
    expect(pathTo([entry(1, 2), entry(2, 1)], 1).length).toBeLessThanOrEqual(2)
  })

  it('finds the article of a member page, else the one with its address', () => {
    const list = [
      entry(1, null, { slug: 'account' }),
      entry(2, null, { page: '/account' }),
      entry(3, null, { slug: 'bezwaar' }),
    ]
    expect(articleOf(list, 'account')?.id).toBe(2)
    expect(articleOf(list, 'bezwaar')?.id).toBe(3)
    expect(articleOf(list, 'iets')).toBeNull()
  })
})

describe('KS-KB-1: addresses of headings', () => {
  it('are made of the words, and stay apart', () => {
    expect(anchors(['Zo doe je het', 'Één jaar', 'Zo doe je het', '?!', 'Zo doe je het 2'])).toEqual([
      'zo-doe-je-het',
      'een-jaar',
      'zo-doe-je-het-2',
      'deel',
      'zo-doe-je-het-2-2',
    ])
  })
})

describe('KS-KB-1: terms that are counted', () => {
  it.each([
    ['  VOG   aanvragen ', 'vog aanvragen'],
    ['wkkgz 2026', null],
    ['anna@voorbeeld.nl', null],
    ['CAT-104233', null],
    ['ik', null],
    ['top 100', 'top 100'],
  ])('%s', (typed, term) => {
    expect(countedTerm(typed)).toBe(term)
  })
})

describe('KS-KB-1: the articles we wrote', () => {
  const articles = articleTopics.flatMap((topic) => [topic, ...topic.articles])
  const slugs = articles.map(({ slug }) => slug)

  it('stand on one address each, and lead to articles that are there', () => {
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const { slug, related } of articles) {
      expect(slugs, slug).toEqual(expect.arrayContaining(related))
      expect(related, slug).not.toContain(slug)
    }
  })

  it('explain every member page that there is, each once', () => {
    const pages = articles.flatMap(({ page }) => page ?? [])
    expect(new Set(pages).size).toBe(pages.length)
    expect(pages.toSorted()).toEqual(Object.keys(memberPageLabels).toSorted())
  })

  it('can be found by other words, and say in short what they are about', () => {
    for (const { slug, synonyms, summary, text } of articles) {
      expect(synonyms, slug).not.toBe('')
      expect(summary.length, slug).toBeLessThanOrEqual(160)
      expect(text.join(' ').length, slug).toBeGreaterThan(60)
    }
  })

  it('show pictures that are there and are small, each with what stands on it', async () => {
    const pictures = articles.flatMap(({ picture }) => picture ?? [])
    expect(pictures.length).toBeGreaterThanOrEqual(4)
    for (const { name, alt } of pictures) {
      const data = await articlePicture(name)
      expect([name, data.subarray(8, 12).toString(), data.length <= 60_000]).toEqual([name, 'WEBP', true])
      expect([name, alt.length > 40, alt.length <= 250]).toEqual([name, true, true])
    }
  })

  it('have their picture behind the first paragraph', () => {
    const types = (picture: number | null) =>
      richText(['Een.', '## Twee'], picture).root.children.map(({ type }) => type)
    expect(types(7)).toEqual(['paragraph', 'upload', 'heading'])
    expect(types(null)).toEqual(['paragraph', 'heading'])
  })
})
