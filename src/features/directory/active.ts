import { type DirectoryFilter, directoryCodes } from '@/src/domain/directory/filter'
import type { DirectoryChoice, DirectoryChoices } from './choices'

/** One thing that was asked, and what to change to ask it no longer. */
export type ActiveFilter = { key: string; label: string; without: Partial<DirectoryFilter> }

const labelOf = (choices: readonly DirectoryChoice[], code: string): string =>
  choices.find((choice) => choice.code === code)?.label ?? code.replaceAll('-', ' ')

/** Everything that was asked, in words, each to be taken away by itself. */
export function activeFilters(filter: DirectoryFilter, choices: DirectoryChoices): ActiveFilter[] {
  const { text, place, km, online, homeVisits, accessible } = filter
  const coded = (['speciality', 'method', 'language', 'organisation'] as const).map(
    (kind) =>
      filter[kind] !== '' && {
        key: directoryCodes[kind],
        label: labelOf(choices[kind], filter[kind]),
        without: { [kind]: '' },
      },
  )
  const active: (ActiveFilter | false)[] = [
    text !== '' && { key: 'zoek', label: `“${text}”`, without: { text: '' } },
    place !== null && {
      key: 'plaats',
      label: `hooguit ${km} km van ${place.name}`,
      without: { near: '', place: null },
    },
    ...coded,
    online && { key: 'online', label: 'online consult', without: { online: false } },
    homeVisits && { key: 'aan-huis', label: 'komt aan huis', without: { homeVisits: false } },
    accessible && { key: 'toegankelijk', label: 'toegankelijk met een rolstoel', without: { accessible: false } },
  ]
  return active.filter((one) => one !== false)
}
