import { describe, expect, it } from 'vitest'
import { nextSlug, slugify } from '@/src/domain/news/slug'

describe('KS-NEWS-1: the address of a post', () => {
  it.each([
    ['Foto’s & video’s: één jaar!', 'fotos-en-videos-een-jaar'],
    ['Ĳsvrĳ in het weekend?', 'ijsvrij-in-het-weekend'],
    ['Coördinatie kost € 100 (5%)', 'coordinatie-kost-euro-100-5-procent'],
    ['Łódź, Straße & œuvre', 'lodz-strasse-en-oeuvre'],
    ['  --  ', ''],
    ['日本', ''],
  ])('writes %j as %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('stays short, and never cuts a word unless there is only one', () => {
    expect(slugify('intervisie '.repeat(20))).toBe(
      'intervisie-intervisie-intervisie-intervisie-intervisie-intervisie-intervisie',
    )
    expect(slugify('a'.repeat(200))).toHaveLength(80)
  })

  const previous = { title: 'Oude titel', slug: 'oude-titel' }

  it('follows the title until the first publication', () => {
    expect(nextSlug({ title: 'Nieuw', typed: '', previous: null, published: false })).toBe('nieuw')
    expect(nextSlug({ title: 'Nieuw', typed: 'oude-titel', previous, published: false })).toBe('nieuw')
  })

  it('keeps what was typed by hand, made fit for an address', () => {
    expect(nextSlug({ title: 'Nieuw', typed: 'Mijn Adres', previous, published: false })).toBe('mijn-adres')
    const byHand = { title: 'Oude titel', slug: 'mijn-adres' }
    expect(nextSlug({ title: 'Nieuw', typed: 'mijn-adres', previous: byHand, published: false })).toBe('mijn-adres')
  })

  it('never changes after the first publication', () => {
    expect(nextSlug({ title: 'Nieuw', typed: 'anders', previous, published: true })).toBe('oude-titel')
  })
})
