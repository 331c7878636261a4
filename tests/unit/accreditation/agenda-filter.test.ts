import { describe, expect, it } from 'vitest'
import type { AddressQuery } from '@/src/domain/shared/address-text'
import { agendaHref, agendaQuery, isFiltered, parseAgendaFilter } from '@/src/features/accreditation/agenda/filter'
import { webAddress } from '@/src/features/accreditation/agenda/words'

describe('KK-AGD-1: the question in the address', () => {
  it.each<[AddressQuery, string]>([
    [{}, ''],
    [{ zoek: ' borst  voeding ' }, 'zoek=borst++voeding'],
    [
      { norm: 'kckz-2023', categorie: 'A', onderwerp: 'child-first-aid' },
      'norm=kckz-2023&categorie=A&onderwerp=child-first-aid',
    ],
    [{ categorie: 'A', onderwerp: 'x' }, ''],
    [{ norm: 'kckz-2023', onderwerp: 'x' }, 'norm=kckz-2023'],
    [{ vorm: 'toString' }, ''],
    [{ vorm: 'e-learning' }, 'vorm=e-learning'],
    [{ plaats: 'Utrecht', straal: '25' }, 'plaats=Utrecht'],
    [{ plaats: 'Utrecht', straal: '50' }, 'plaats=Utrecht&straal=50'],
    [{ straal: '50' }, ''],
    [{ van: '1-3-2027', tot: '2027-03-31' }, 'van=01-03-2027&tot=31-03-2027'],
    [{ van: '31-02-2027' }, ''],
    [{ prijs: '0' }, 'prijs=0'],
    [{ prijs: '12,50' }, 'prijs=12%2C5'],
    [{ prijs: '-1' }, ''],
    [{ pagina: '3' }, 'pagina=3'],
    [{ pagina: '0' }, ''],
    [{ pagina: '99999' }, 'pagina=500'],
    [{ zoek: ['een', 'twee'] }, 'zoek=een'],
    [{ norm: '../../etc' }, ''],
  ])('%j is %j', (asked, query) => expect(agendaQuery(parseAgendaFilter(asked))).toBe(query))

  it('reads what it wrote as the same question', () => {
    const asked = {
      zoek: 'a&b=c',
      norm: 'cat',
      vorm: 'klassikaal',
      plaats: 'Ede',
      straal: '5',
      van: '01-01-2027',
      prijs: '9,95',
    }
    const filter = parseAgendaFilter(asked)
    expect(parseAgendaFilter(Object.fromEntries(new URLSearchParams(agendaQuery(filter))))).toEqual(filter)
  })

  it('begins at the first page when it changes', () => {
    const filter = parseAgendaFilter({ zoek: 'ehbo', pagina: '4' })
    expect(agendaHref(filter, { text: '' })).toBe('/opleidingen')
    expect(agendaHref(filter, { page: 5 })).toBe('/opleidingen?zoek=ehbo&pagina=5')
    expect([isFiltered(filter), isFiltered(parseAgendaFilter({ pagina: '2' }))]).toEqual([true, false])
  })
})

describe('KK-AGD-1: the address of a provider', () => {
  it.each([
    ['https://voorbeeld.nl/aanmelden?x=1', 'https://voorbeeld.nl/aanmelden?x=1'],
    ['www.voorbeeld.nl', 'https://www.voorbeeld.nl/'],
    ['javascript:alert(1)', null],
    ['JavaScript://voorbeeld.nl/%0aalert(1)', null],
    ['data:text/html,<b>', null],
    ['mailto:a@b.nl', null],
    ['zomaar tekst', null],
    ['', null],
    [null, null],
  ])('%j leads to %j', (typed, address) => expect(webAddress(typed)).toBe(address))
})
