import { z } from 'zod'

/*
 * The requirements of a norm are stored as one piece of data (`definition`), which the engine reads, and edited as
 * ordinary fields. This file turns the one into the other.
 */

/** Keys of a norm that are edited as fields of their own, with the same names. */
export const requirementKeys = [
  'period',
  'total',
  'categories',
  'caps',
  'documents',
  'yearly',
  'sessions',
  'intervals',
  'facts',
  'annotations',
  'submission',
  'bookingTermWeeks',
  'decisionWeeks',
  'reminders',
  'earlyStartMonths',
  'extensionMonths',
  'samplePercent',
] as const

const record = z.record(z.string(), z.unknown())
const isRecord = (value: unknown): value is Record<string, unknown> => record.safeParse(value).success

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0)

/** Leaves out what a form adds (row ids) and what was left empty. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (!isRecord(value)) return value
  const kept = Object.entries(value).flatMap(([key, entry]) => {
    const tidied = key === 'id' || key === 'blockName' ? undefined : tidy(entry)
    return isEmpty(tidied) ? [] : [[key, tidied] as const]
  })
  return Object.fromEntries(kept)
}

/** A fixed and a running period each have a number of years of their own; the other one is left over from the form. */
function periodOf(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { kind, years, cycleYears } = value
  return kind === 'running' ? { kind, cycleYears } : { kind, years }
}

/** The norm as the engine wants it, from the fields of a form or a request. Not checked yet: see checkNorm. */
export function normFromForm(data: Record<string, unknown>): Record<string, unknown> {
  const requirements = Object.fromEntries(requirementKeys.map((key) => [key, data[key]]))
  const tidied = tidy({ ...requirements, period: periodOf(data.period) })
  return {
    ...(isRecord(tidied) ? tidied : {}),
    code: data.code,
    title: data.title,
    validFrom: data.validFrom,
    validUntil: data.validUntil ?? null,
  }
}

/** The fields of the form, from a stored norm. */
export const formFromNorm = (definition: unknown): Record<string, unknown> =>
  isRecord(definition)
    ? Object.fromEntries(requirementKeys.flatMap((key) => (key in definition ? [[key, definition[key]]] : [])))
    : {}

type Row = Record<string, unknown>

/**
 * A norm with a change to it: the form sends every requirement; a request may send one, the others stay as they are.
 * @param sent names of the fields that were sent
 */
export function withChange(stored: Row | undefined, data: Row, sent: readonly string[]): Row {
  if (!stored) return data
  const before = formFromNorm(stored.definition)
  const kept = requirementKeys.filter((key) => !sent.includes(key)).map((key) => [key, before[key]] as const)
  return { ...stored, ...data, ...Object.fromEntries(kept) }
}
