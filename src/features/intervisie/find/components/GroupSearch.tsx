import { Search } from 'lucide-react'
import {
  type GroupFilter,
  groupHref,
  groupMeets,
  groupPath,
  groupQuery,
  narrows,
} from '@/src/domain/intervisie/find-filter'
import { groupMethodLabels } from '@/src/domain/intervisie/labels'
import { choices } from '@/src/domain/shared/choices'
import { Button, ButtonLink } from '@/src/ui/Button'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { Input } from '@/src/ui/form/Input'
import { MoreFilters } from '@/src/ui/form/MoreFilters'
import { NearField } from '@/src/ui/form/NearFields'
import { SearchForm } from '@/src/ui/form/SearchForm'
import { Select } from '@/src/ui/form/Select'

/** How many of the filters behind the fold are in use. */
const folded = ({ name, meets, method }: GroupFilter): number => [name, meets, method].filter(Boolean).length

/** What one can ask of the groups; map and list answer together (KS-GRP-1). */
export function GroupSearch({ filter }: { filter: GroupFilter }) {
  const used = folded(filter)
  return (
    <SearchForm asked={groupQuery(filter)} path={groupPath}>
      <div className="rounded-l border border-line bg-card p-5 shadow-card">
        <div className="grid items-end gap-4 @2xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
          <NearField near={filter.near} place={filter.place} />
          <Checkbox
            defaultChecked={filter.room}
            key={`ruimte ${filter.room}`}
            label="Alleen groepen die leden zoeken"
            name="ruimte"
            value="ja"
          />
          <Button icon={Search} type="submit">
            Zoek
          </Button>
        </div>
        <MoreFilters open={used > 0} used={used}>
          <div className="mt-3 grid items-start gap-4 @2xl:grid-cols-3">
            <Input defaultValue={filter.name} label="Naam van de groep" maxLength={80} name="naam" type="search" />
            <Select
              defaultValue={filter.meets ?? ''}
              empty="Maakt niet uit"
              key={`waar ${filter.meets}`}
              label="Hoe bijeenkomen"
              name="waar"
              options={Object.entries(groupMeets).map(([value, label]) => ({ value, label }))}
            />
            <Select
              defaultValue={filter.method ?? ''}
              empty="Elke methode"
              key={`methode ${filter.method}`}
              label="Methode"
              name="methode"
              options={choices(groupMethodLabels)}
            />
          </div>
        </MoreFilters>
        {(narrows(filter) || filter.near) && (
          <ButtonLink
            className="mt-2"
            href={groupHref(filter, { name: '', method: null, meets: null, room: false, near: '', place: null })}
            prefetch={false}
            scroll={false}
            size="small"
            variant="quiet"
          >
            Wis alles
          </ButtonLink>
        )}
      </div>
    </SearchForm>
  )
}
