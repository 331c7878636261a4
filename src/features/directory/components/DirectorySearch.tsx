import { Search } from 'lucide-react'
import {
  type DirectoryCode,
  type DirectoryFilter,
  directoryCodes,
  directoryMarks,
  directoryPath,
  directoryQuery,
} from '@/src/domain/directory/filter'
import { Button } from '@/src/ui/Button'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { Input } from '@/src/ui/form/Input'
import { MoreFilters } from '@/src/ui/form/MoreFilters'
import { DistanceField, NearField } from '@/src/ui/form/NearFields'
import { SearchForm } from '@/src/ui/form/SearchForm'
import { Select } from '@/src/ui/form/Select'
import type { DirectoryChoices } from '../choices'

type Props = { filter: DirectoryFilter; choices: DirectoryChoices }

const distances = [5, 10, 25, 50, 100]

const selects: { kind: DirectoryCode; label: string; empty: string }[] = [
  { kind: 'speciality', label: 'Specialisme', empty: 'Alle specialismen' },
  { kind: 'method', label: 'Behandelwijze', empty: 'Alle behandelwijzen' },
  { kind: 'language', label: 'Taal', empty: 'Alle talen' },
  { kind: 'organisation', label: 'Beroepsorganisatie', empty: 'Alle organisaties' },
]

const marks = [
  { mark: 'online', label: 'Online consult' },
  { mark: 'homeVisits', label: 'Komt aan huis' },
  { mark: 'accessible', label: 'Toegankelijk met een rolstoel' },
] as const

/** What is chosen stays among the choices, also when nobody offers it any longer. */
function optionsOf(choices: DirectoryChoices[DirectoryCode], chosen: string) {
  const options = choices.map(({ code, label, count }) => ({ value: code, label: `${label} (${count})` }))
  const known = chosen === '' || choices.some(({ code }) => code === chosen)
  return known ? options : [...options, { value: chosen, label: chosen.replaceAll('-', ' ') }]
}

/** What one can ask: words and a town at once, the rest behind a fold. Works without JavaScript. */
export function DirectorySearch({ filter, choices }: Props) {
  const used =
    selects.filter(({ kind }) => filter[kind] !== '').length + marks.filter(({ mark }) => filter[mark]).length
  return (
    <SearchForm asked={directoryQuery(filter)} path={directoryPath}>
      <div className="rounded-l border border-line bg-card p-5 shadow-card sm:p-6">
        <div className="grid items-end gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,22rem)_auto]">
          <Input
            defaultValue={filter.text}
            label="Naam, klacht of behandelwijze"
            maxLength={80}
            name="zoek"
            type="search"
          />
          <div className="grid grid-cols-[minmax(0,1fr)_7.5rem] items-end gap-3">
            <NearField near={filter.near} place={filter.place} />
            <DistanceField distances={distances} km={filter.km} />
          </div>
          <Button icon={Search} type="submit">
            Zoek
          </Button>
        </div>
        <MoreFilters used={used}>
          <div className="mt-3 grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">
            {selects.map(({ kind, label, empty }) => (
              <Select
                defaultValue={filter[kind]}
                empty={empty}
                key={`${kind} ${filter[kind]}`}
                label={label}
                name={directoryCodes[kind]}
                options={optionsOf(choices[kind], filter[kind])}
              />
            ))}
          </div>
          <div className="mt-5 grid gap-3 sm:grid-cols-3">
            {marks.map(({ mark, label }) => (
              <Checkbox
                defaultChecked={filter[mark]}
                key={`${mark} ${filter[mark]}`}
                label={label}
                name={directoryMarks[mark]}
                value="ja"
              />
            ))}
          </div>
          <div className="mt-5">
            <Button size="small" type="submit" variant="secondary">
              Zoek met deze filters
            </Button>
          </div>
        </MoreFilters>
      </div>
    </SearchForm>
  )
}
