import { describe, expect, it } from 'vitest'
import { newsCategories } from '@/src/domain/news/categories'
import { newsFilterPath, parseNewsFilter } from '@/src/domain/news/filter'

const [profession] = newsCategories

describe('KS-NEWS-1: the addresses of the lists', () => {
  it.each([
    ['/nieuws', { category: null, page: 1 }],
    ['/nieuws/pagina/2', { category: null, page: 2 }],
    ['/nieuws/rubriek/het-vak', { category: profession, page: 1 }],
    ['/nieuws/rubriek/het-vak/pagina/12', { category: profession, page: 12 }],
  ])('%s reads as a list and is written the same', (path, filter) => {
    expect(parseNewsFilter(path.split('/').slice(2))).toEqual(filter)
    expect(newsFilterPath(filter)).toBe(path)
  })

  it.each([
    'pagina/1',
    'pagina/0',
    'pagina/02',
    'pagina/x',
    'pagina',
    'pagina/99999',
    'rubriek/x',
    'rubriek',
    'x/y',
    'pagina/2/3',
  ])('nothing stands at /nieuws/%s, so that every list has one address', (path) => {
    expect(parseNewsFilter(path.split('/'))).toBeNull()
  })
})
