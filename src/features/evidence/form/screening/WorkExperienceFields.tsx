'use client'

import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { hoursWorked, proposedPoints } from '@/src/domain/screening/work-experience'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { parseDate, parseDecimal } from '@/src/lib/dutch-input'
import { formatNumber } from '@/src/lib/format'
import { Button } from '@/src/ui/Button'
import { FieldError } from '@/src/ui/form/Field'
import { fieldId } from '@/src/ui/form/fieldIds'
import { employerName, filledRows, mostEmployers } from '../../screening/employers'
import type { FieldsProps } from '../fields'
import { EmployerRow } from './EmployerRow'

type Values = Readonly<Record<string, string | undefined>>

/** Hours so far, as they stand in the form; what can't be read yet doesn't count. */
function hoursIn(values: Values): number {
  const employers = filledRows(values).map((index) => ({
    from: parseDate(values[employerName(index, 'from')] ?? ''),
    until: parseDate(values[employerName(index, 'until')] ?? ''),
    hoursPerWeek: parseDecimal(values[employerName(index, 'hoursPerWeek')] ?? ''),
  }))
  return hoursWorked(employers, amsterdamDay(new Date()))
}

const places = Array.from({ length: mostEmployers }, (_, index) => index)

const firstFree = (rows: readonly number[]): number | undefined => places.find((place) => !rows.includes(place))

/** The employers that are filled in; at least one place. */
const placesFor = (values: Values): number[] => {
  const filled = filledRows(values)
  return filled.length > 0 ? filled : [0]
}

const typedIn = (group: HTMLElement): Values =>
  Object.fromEntries(
    [...group.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ name, value }) => [
      name,
      value,
    ]),
  )

/** The fields of work experience: several employers, with the hours and the points that they may be worth (KS-SCR-2). */
export function WorkExperienceFields({ values, errors, idPrefix, choices, kept }: FieldsProps) {
  const [rows, setRows] = useState(() => placesFor(values))
  const [hours, setHours] = useState(() => hoursIn(values))
  // A place that was emptied and is used again starts without what stood there.
  const [emptied, setEmptied] = useState<readonly number[]>([])
  const [seen, setSeen] = useState(kept)
  const group = useRef<HTMLDivElement>(null)
  // What was typed before a reload is put back by the form; there must be places for it.
  if (kept && kept !== seen) {
    setSeen(kept)
    setRows(placesFor(kept))
    setHours(hoursIn(kept))
  }

  const count = () => group.current && setHours(hoursIn(typedIn(group.current)))
  const spare = firstFree(rows)
  const add = () => spare !== undefined && setRows([...rows, spare])
  const remove = (row: number) => () => {
    setRows(rows.filter((one) => one !== row))
    setEmptied([...emptied, row])
    // The form keeps what is typed, and counts the hours, after the place is gone.
    requestAnimationFrame(() => group.current?.dispatchEvent(new Event('input', { bubbles: true })))
  }
  const perPoint = Number(choices?.hoursPerPoint?.[0]?.value ?? 0)
  const most = Number(choices?.mostPoints?.[0]?.value ?? 0)
  const points = perPoint > 0 ? proposedPoints(hours, { hoursPerPoint: perPoint, mostPoints: most }) : 0
  return (
    <div className="grid gap-5" id={fieldId('employers', idPrefix)} onInput={count} ref={group} tabIndex={-1}>
      {errors.employers && <FieldError id={fieldId('employers', idPrefix)}>{errors.employers}</FieldError>}
      {rows.map((row, place) => (
        <EmployerRow
          index={row}
          key={row}
          number={place + 1}
          onRemove={rows.length > 1 ? remove(row) : null}
          values={emptied.includes(row) ? {} : values}
          {...{ errors, idPrefix }}
        />
      ))}
      {spare !== undefined && (
        <noscript>
          <EmployerRow index={spare} number={rows.length + 1} onRemove={null} {...{ values, errors, idPrefix }} />
        </noscript>
      )}
      {spare !== undefined && (
        <div>
          <Button icon={Plus} onClick={add} size="small" type="button" variant="secondary">
            Nog een werkgever
          </Button>
        </div>
      )}
      <p aria-live="polite" className="rounded-m bg-brand-tint px-4 py-3">
        Samen <strong className="num">{formatNumber(hours)} uur</strong>. Dat kan goed zijn voor{' '}
        <strong className="num">{formatNumber(points)} studiepunten</strong>; een beoordelaar beslist daarover.
      </p>
    </div>
  )
}
