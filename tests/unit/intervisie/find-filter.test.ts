import { describe, expect, it } from 'vitest'
import { groupHref, groupQuery, narrows, parseGroupFilter } from '@/src/domain/intervisie/find-filter'
import type { AddressQuery } from '@/src/domain/shared/address-text'

describe('KS-GRP-1: the question in the address', () => {
  it.each<[AddressQuery, string]>([
    [{}, ''],
    [{ naam: '  oost ' }, 'naam=oost'],
    [{ methode: 'balint' }, 'methode=balint'],
    [{ methode: 'constructor' }, ''],
    [{ waar: 'online' }, 'waar=online'],
    [{ waar: 'toString' }, ''],
    [{ ruimte: 'ja' }, 'ruimte=ja'],
    [{ ruimte: 'nee' }, ''],
    [{ plaats: 'Utrecht' }, 'plaats=Utrecht'],
    [{ plaats: 'Verweggistan' }, 'plaats=Verweggistan'],
    [{ pagina: '3' }, 'pagina=3'],
    [{ pagina: '0' }, ''],
    [{ pagina: '-1' }, ''],
    [{ pagina: '99999' }, 'pagina=1000'],
    [{ naam: ['een', 'twee'] }, 'naam=een'],
    [{ open: 'leden', groep: '7' }, ''],
    [
      { naam: 'a&b', methode: 'incident', waar: 'plek', ruimte: 'ja', plaats: 'Ede', pagina: '2' },
      'naam=a%26b&methode=incident&waar=plek&ruimte=ja&plaats=Ede&pagina=2',
    ],
  ])('%j is %j', (asked, query) => {
    const filter = parseGroupFilter(asked)
    expect(groupQuery(filter)).toBe(query)
    expect(parseGroupFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter)
  })

  it('knows the town that is meant, or that it doesn’t', () => {
    expect(parseGroupFilter({ plaats: 'den bosch' }).place?.name).toBe("'s-Hertogenbosch")
    expect(parseGroupFilter({ plaats: 'Verweggistan' })).toMatchObject({ near: 'Verweggistan', place: null })
  })

  it('a change begins at the first page; another page changes nothing else', () => {
    const filter = parseGroupFilter({ methode: 'balint', pagina: '4' })
    expect(groupHref(filter, { room: true })).toBe('/intervisiegroep?methode=balint&ruimte=ja')
    expect(groupHref(filter, { page: 5 })).toBe('/intervisiegroep?methode=balint&pagina=5')
    expect(groupHref(filter, { method: null })).toBe('/intervisiegroep')
  })

  it('a town puts in order and leaves nothing out', () => {
    expect(narrows(parseGroupFilter({ plaats: 'Utrecht', pagina: '2' }))).toBe(false)
    for (const query of [{ naam: 'x' }, { methode: 'balint' }, { waar: 'online' }, { ruimte: 'ja' }])
      expect(narrows(parseGroupFilter(query))).toBe(true)
  })
})
