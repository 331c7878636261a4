import { describe, expect, it } from 'vitest'
import { xml2js } from 'xml-js'
import { newsFeed } from '@/src/features/news/feed'
import type { PostCard } from '@/src/features/news/present'
import { sitemap } from '@/src/features/news/sitemap'

const post: PostCard = {
  id: 1,
  title: 'Vraag & antwoord: <wat> is "SBU" ]]> precies?',
  slug: 'vraag-en-antwoord',
  summary: 'Eén uur & meer',
  category: { label: 'Het vak', path: 'het-vak' },
  publishedAt: '2026-11-22T08:30:00.000Z',
  picture: null,
}

/** Throws when it isn't well-formed. */
const parse = (xml: string) => xml2js(xml, { compact: true })
const content = (node: { _text?: string; _cdata?: string | string[] }) => node._text ?? [node._cdata].flat().join('')

describe('KS-NEWS-1: the RSS feed', () => {
  it('is well-formed RSS 2.0 that says what the editor wrote, with absolute addresses', () => {
    const document = parse(newsFeed([post], 'https://portaal.test'))
    expect(document).toMatchObject({ rss: { _attributes: { version: '2.0' } } })
    const { item } = Reflect.get(document, 'rss').channel
    expect(content(item.title)).toBe(post.title)
    expect(content(item.description)).toBe(post.summary)
    expect(content(item.link)).toBe('https://portaal.test/nieuws/vraag-en-antwoord')
    expect(content(item.guid)).toBe('https://portaal.test/nieuws/vraag-en-antwoord')
    expect(new Date(content(item.pubDate)).toISOString()).toBe(post.publishedAt)
  })

  it('is well-formed without posts', () => {
    expect(parse(newsFeed([], 'https://portaal.test'))).toHaveProperty('rss.channel')
  })
})

describe('KS-NEWS-1: the sitemap', () => {
  it('is well-formed and lists absolute addresses with their last change', () => {
    const entries = [
      { path: '/nieuws/a&b', changedAt: '2026-11-22T08:30:00.000Z' },
      { path: '/', changedAt: null },
    ]
    expect(parse(sitemap(entries, 'https://portaal.test'))).toMatchObject({
      urlset: {
        url: [
          { loc: { _text: 'https://portaal.test/nieuws/a&b' }, lastmod: { _text: '2026-11-22T08:30:00.000Z' } },
          { loc: { _text: 'https://portaal.test/' } },
        ],
      },
    })
  })
})
