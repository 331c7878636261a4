import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'
import { protectedFields } from '@/plugins/review/fields'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatDate, formatEuros, formatNumber } from '@/src/lib/format'

/** One line of the form as handed in. `value: null` when it was left empty. */
export type SubmissionLine = { name: string; label: string; value: string | null }

/** What isn't part of the form: its title and files (shown beside it), and what nobody fills in. */
const notOnTheForm = new Set<string>(['title', 'files', 'id', 'createdAt', 'updatedAt', ...protectedFields])

function optionLabel(field: Extract<FlattenedField, { type: 'select' }>, value: unknown): string | null {
  const option = field.options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  if (option === undefined) return null
  return typeof option === 'string' ? option : typeof option.label === 'string' ? option.label : option.value
}

const named = z.object({ name: z.string().optional(), number: z.string().nullish(), title: z.string().nullish() })

/** What a row that is referred to is called; null when the reviewer may not read it. */
function nameOf(value: unknown): string | null {
  const row = named.safeParse(value).data
  return row?.name ?? row?.number ?? row?.title ?? null
}

/** Relations that say nothing by their name, and what is shown in its own way or not at all. */
/** What the program writes down later is no line that the member left empty (KS-PER-2). */
const belongsThere = (field: FlattenedField, value: string | null): boolean =>
  value !== null || !('admin' in field && field.admin && 'readOnly' in field.admin && field.admin.readOnly === true)

const isShown = (field: FlattenedField): boolean =>
  field.type !== 'json' &&
  field.type !== 'array' &&
  field.name !== 'period' &&
  !('admin' in field && field.admin?.hidden === true)

function inWords(field: FlattenedField, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (field.type === 'select') return optionLabel(field, value)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return field.custom?.euros === true ? formatEuros(value) : formatNumber(value)
  if (field.type === 'relationship') return nameOf(value)
  if (typeof value !== 'string') return null
  return field.type === 'date' || field.custom?.calendarDate === true
    ? formatDate(amsterdamDay(new Date(value)))
    : value
}

/** The form as the member handed it in, in the order of the form, with the words of the form. */
export function submissionLines(
  config: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  doc: Record<string, unknown>,
): SubmissionLine[] {
  return config.flattenedFields.flatMap((field) => {
    if (notOnTheForm.has(field.name) || !isShown(field) || !('label' in field) || typeof field.label !== 'string')
      return []
    const value = inWords(field, doc[field.name])
    return belongsThere(field, value) ? [{ name: field.name, label: field.label, value }] : []
  })
}
