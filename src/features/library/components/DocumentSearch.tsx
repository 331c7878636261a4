import { Search } from 'lucide-react'
import { documentKindLabels } from '@/src/domain/library/labels'
import { choices } from '@/src/domain/shared/choices'
import { Button } from '@/src/ui/Button'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { Input } from '@/src/ui/form/Input'
import { SearchForm } from '@/src/ui/form/SearchForm'
import { Select } from '@/src/ui/form/Select'
import { type DocumentFilter, documentQuery } from '../filter'

type Props = { filter: DocumentFilter; path: string; member: boolean }

/** Words in the title, the summary or the file itself, and the kind (KS-DOC-1). */
export function DocumentSearch({ filter, path, member }: Props) {
  return (
    <SearchForm asked={documentQuery(filter)} path={path}>
      <div className="grid items-end gap-4 rounded-l border border-line bg-card p-5 shadow-card sm:grid-cols-[minmax(0,1fr)_12rem_auto]">
        <Input defaultValue={filter.text} label="Zoek op woorden" maxLength={80} name="zoek" type="search" />
        <Select
          defaultValue={filter.kind ?? ''}
          empty="Alle soorten"
          key={filter.kind}
          label="Soort"
          name="soort"
          options={choices(documentKindLabels)}
        />
        <Button icon={Search} type="submit">
          Zoek
        </Button>
        {member && (
          <div className="sm:col-span-3">
            <Checkbox
              defaultChecked={filter.changed}
              key={String(filter.changed)}
              label="Alleen wat veranderd is sinds mijn download"
              name="gewijzigd"
              value="ja"
            />
          </div>
        )}
      </div>
    </SearchForm>
  )
}
