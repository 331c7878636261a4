'use client'

import { Search } from 'lucide-react'
import Form from 'next/form'
import { useRef } from 'react'
import { useShortcuts } from '../desk/useShortcuts'
import { type QueueFilters, reviewPath } from '../filters'
import styles from './Queue.module.css'

type Option = { value: string; label: string }
type Props = { filters: QueueFilters; kinds: Option[]; organisations: Option[] }

type SelectProps = { name: string; label: string; all: string; value: string; options: Option[] }

function FilterSelect({ name, label, all, value, options }: SelectProps) {
  return (
    <select
      aria-label={label}
      defaultValue={value}
      key={value}
      name={name}
      onChange={(event) => event.currentTarget.form?.requestSubmit()}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** Filters of the list. A plain GET form: what is chosen is in the address. */
export function QueueFilterForm({ filters, kinds, organisations }: Props) {
  const search = useRef<HTMLInputElement>(null)
  useShortcuts({ search: () => search.current?.focus() })
  return (
    <Form action={reviewPath} className={styles.filters}>
      {filters.list !== 'submitted' && <input name="lijst" type="hidden" value={filters.list} />}
      <div className={styles.search}>
        <Search aria-hidden size={16} />
        <input
          aria-label="Zoek op naam, lidnummer of titel"
          defaultValue={filters.search ?? ''}
          key={filters.search}
          name="zoek"
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
          ref={search}
          type="search"
        />
        <button type="submit">Zoek</button>
      </div>
      <FilterSelect all="Alle soorten" label="Soort" name="soort" options={kinds} value={filters.kind ?? ''} />
      {organisations.length > 1 && (
        <FilterSelect
          all="Alle organisaties"
          label="Organisatie"
          name="organisatie"
          options={organisations}
          value={String(filters.organisation ?? '')}
        />
      )}
    </Form>
  )
}
