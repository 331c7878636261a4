import { Search } from 'lucide-react'
import { formatDateInput } from '@/src/lib/format'
import { Button } from '@/src/ui/Button'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { MoreFilters } from '@/src/ui/form/MoreFilters'
import { DistanceField, NearField } from '@/src/ui/form/NearFields'
import { SearchForm } from '@/src/ui/form/SearchForm'
import { Select } from '@/src/ui/form/Select'
import type { AgendaChoices } from '../choices'
import { type AgendaFilter, agendaForms, agendaPath, agendaQuery, distances } from '../filter'
import { NormFields } from './NormFields'

type Props = { filter: AgendaFilter; choices: AgendaChoices }

const forms = Object.entries(agendaForms).map(([value, label]) => ({ value, label }))

/** How many of the filters behind the fold are in use. */
const folded = ({ norm, form, provider, from, until, price }: AgendaFilter): number =>
  [norm, form, provider, from, until, price !== null].filter(Boolean).length

/**
 * What one can ask the agenda (KK-AGD-1): words and a town at once, the rest behind a fold. What of that is in use stands
 * above the results.
 */
export function AgendaSearch({ filter, choices }: Props) {
  const used = folded(filter)
  return (
    <SearchForm asked={agendaQuery(filter)} path={agendaPath}>
      <div className="rounded-l border border-line bg-card p-5 shadow-card sm:p-6">
        <div className="grid items-end gap-x-4 gap-y-4 md:grid-cols-[minmax(0,1fr)_minmax(0,22rem)_auto]">
          <Input
            defaultValue={filter.text}
            label="Zoek op naam of onderwerp"
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
          <div className="mt-3 grid items-start gap-x-4 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
            <NormFields
              asked={{ norm: filter.norm, category: filter.category, topic: filter.topic }}
              key={`${filter.norm}/${filter.category}/${filter.topic}`}
              norms={choices.norms}
            />
            <Select
              defaultValue={filter.form ?? ''}
              empty="Klassikaal en e-learning"
              key={`form ${filter.form}`}
              label="Vorm"
              name="vorm"
              options={forms}
            />
            <Select
              defaultValue={filter.provider}
              empty="Alle opleiders"
              key={`provider ${filter.provider}`}
              label="Opleider"
              name="opleider"
              options={choices.providers.map(({ code, title, courses }) => ({
                value: code,
                label: `${title} (${courses})`,
              }))}
            />
            <Input
              defaultValue={filter.price === null ? '' : String(filter.price).replace('.', ',')}
              inputMode="decimal"
              label="Kost hooguit"
              maxLength={8}
              name="prijs"
              suffix="euro"
            />
            <DateField
              defaultValue={filter.from ? formatDateInput(filter.from) : ''}
              help={null}
              label="Vanaf (dd-mm-jjjj)"
              name="van"
            />
            <DateField
              defaultValue={filter.until ? formatDateInput(filter.until) : ''}
              help={null}
              label="Tot en met (dd-mm-jjjj)"
              name="tot"
            />
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
