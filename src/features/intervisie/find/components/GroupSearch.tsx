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
import { SearchForm } from '@/src/ui/form/SearchForm'
import { Select } from '@/src/ui/form/Select'

/** What one can ask of the groups; map and list answer together (KS-GRP-1). */
export function GroupSearch({ filter }: { filter: GroupFilter }) {
  const asked = groupQuery(filter)
  return (
    <SearchForm asked={asked} path={groupPath}>
      <div className="grid items-end gap-4 rounded-l border border-line bg-card p-5 shadow-card @xl:grid-cols-2 @4xl:grid-cols-4">
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
        <div className="@xl:col-span-2">
          <Checkbox
            defaultChecked={filter.room}
            key={`ruimte ${filter.room}`}
            label="Alleen groepen die leden zoeken"
            name="ruimte"
            value="ja"
          />
        </div>
        <div className="flex flex-wrap gap-3 @4xl:col-span-2 @4xl:justify-end">
          <Button icon={Search} type="submit">
            Zoek
          </Button>
          {(narrows(filter) || filter.near) && (
            <ButtonLink
              href={groupHref(filter, { name: '', method: null, meets: null, room: false, near: '', place: null })}
              prefetch={false}
              scroll={false}
              variant="quiet"
            >
              Wis alles
            </ButtonLink>
          )}
        </div>
      </div>
    </SearchForm>
  )
}
