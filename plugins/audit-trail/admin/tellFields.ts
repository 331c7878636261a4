import type { FlattenedField, Payload } from 'payload'
import { formatMoment } from '@/src/lib/format'

const ownLabels: Record<string, string> = {
  from: 'Van',
  to: 'Naar',
  limit: 'Grens',
  type: 'Wat',
  at: 'Gepland voor',
  _status: 'Op de site',
}
const ownWords: Record<string, string> = {
  draft: 'nee, concept',
  published: 'ja, gepubliceerd',
  publish: 'publiceren',
  unpublish: 'van de site halen',
}
const moment = /^\d{4}-\d{2}-\d{2}T/

const inWords = (label: unknown): string | null => (typeof label === 'string' ? label : null)

const labelOf = (field: FlattenedField | undefined): string | null =>
  field && 'label' in field ? inWords(field.label) : null

function plain(value: unknown): string {
  if (typeof value === 'string' && moment.test(value)) return formatMoment(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function wordsFor(value: unknown, field: FlattenedField | undefined): string {
  if (value === null || value === '') return 'leeg'
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (!field || field.name === '_status') return ownWords[String(value)] ?? plain(value)
  if (field.type === 'select') {
    const option = field.options.find((each) => typeof each === 'object' && each.value === value)
    return (typeof option === 'object' && inWords(option.label)) || String(value)
  }
  return plain(value)
}

export type ToldField = { name: string; label: string; words: string }

/**
 * The changed fields of a line, with the labels that the back office has for them. A change of status is kept as from
 * and to; these are told with the words of the field `status`.
 */
export function tellFields(payload: Payload, subject: string, changed: unknown): ToldField[] {
  if (typeof changed !== 'object' || changed === null) return []
  const owner = [...payload.config.collections, ...payload.config.globals].find(({ slug }) => slug === subject)
  const named = (name: string): FlattenedField | undefined =>
    owner?.flattenedFields.find((field) => field.name === name)
  return Object.entries(changed).map(([name, value]) => {
    const field = named(name) ?? (name === 'from' || name === 'to' ? named('status') : undefined)
    return { name, label: ownLabels[name] ?? labelOf(named(name)) ?? name, words: wordsFor(value, field) }
  })
}
