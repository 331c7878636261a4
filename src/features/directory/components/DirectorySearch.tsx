import { ChevronDown, Search, SlidersHorizontal } from 'lucide-react'
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
  const km = distances.includes(filter.km) ? distances : [...distances, filter.km].toSorted((a, b) => a - b)
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
            <Input
              autoComplete="address-level2"
              defaultValue={filter.place?.name ?? filter.near}
              error={
                filter.near && !filter.place
                  ? 'Deze plaats kennen we niet. Kies een grotere plaats in de buurt.'
                  : undefined
              }
              label="In de buurt van"
              maxLength={60}
              name="plaats"
            />
            <Select
              defaultValue={String(filter.km)}
              key={filter.km}
              label="Hooguit"
              name="straal"
              options={km.map((value) => ({ value: String(value), label: `${value} km` }))}
            />
          </div>
          <Button icon={Search} type="submit">
            Zoek
          </Button>
        </div>
        <details className="group mt-4">
          <summary className="link inline-flex min-h-11 items-center gap-2">
            <SlidersHorizontal aria-hidden className="size-5" />
            Meer filters{used > 0 && ` (${used})`}
            <ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" />
          </summary>
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
        </details>
      </div>
    </SearchForm>
  )
}
