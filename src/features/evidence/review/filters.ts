import { z } from 'zod'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'

/** The three lists a reviewer works with. Drafts are in none of them. */
export const queueLists = ['submitted', 'returned', 'decided'] as const
export type QueueList = (typeof queueLists)[number]

export const queueListLabels: Record<QueueList, string> = {
  submitted: 'Te beoordelen',
  returned: 'Aanvulling gevraagd',
  decided: 'Onlangs beoordeeld',
}

/** One item of the queue: a collection and a row. */
export type ItemRef = { collection: string; id: number }

/** Where a page of the queue starts: after this row. */
export type QueueCursor = ItemRef & { sortKey: string }

export type QueueFilters = {
  list: QueueList
  /** A reviewable collection, or every one. */
  kind?: string
  organisation?: number
  search?: string
  after?: QueueCursor
  open?: ItemRef
}

const item = z
  .string()
  .regex(/^[a-z-]{1,60}\.\d{1,9}$/)
  .transform((text): ItemRef => {
    const [collection = '', id] = text.split('.')
    return { collection, id: Number(id) }
  })

const cursor = z
  .string()
  .regex(/^[\dT:. Z+-]{10,40}~[a-z-]{1,60}~\d{1,9}$/)
  .transform((text): QueueCursor => {
    const [sortKey = '', collection = '', id] = text.split('~')
    return { sortKey, collection, id: Number(id) }
  })
  // A day or moment that doesn't exist must not reach the database.
  .refine(({ sortKey }) => isCalendarDate(sortKey.slice(0, 10)) && !Number.isNaN(Date.parse(sortKey)))

// Whatever is wrong in an address counts as not said: a stale link still opens the queue.
const schema = z.object({
  lijst: z.enum(queueLists).catch('submitted'),
  soort: z
    .string()
    .regex(/^[a-z-]{1,60}$/)
    .optional()
    .catch(undefined),
  organisatie: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
  zoek: z
    .string()
    .trim()
    .max(100)
    .transform((text) => text || undefined)
    .optional()
    .catch(undefined),
  na: cursor.optional().catch(undefined),
  open: item.optional().catch(undefined),
})

/** Reads the filters and the open item from an address. */
export function readFilters(params: Record<string, string | string[] | undefined>): QueueFilters {
  const read = schema.parse(params)
  return {
    list: read.lijst,
    kind: read.soort,
    organisation: read.organisatie,
    search: read.zoek,
    after: read.na,
    open: read.open,
  }
}

export const reviewPath = '/admin/beoordelen'

/** The address of the queue with these filters and this open item. */
export function reviewHref(filters: QueueFilters): string {
  const params = new URLSearchParams()
  if (filters.list !== 'submitted') params.set('lijst', filters.list)
  if (filters.kind) params.set('soort', filters.kind)
  if (filters.organisation) params.set('organisatie', String(filters.organisation))
  if (filters.search) params.set('zoek', filters.search)
  if (filters.after) params.set('na', [filters.after.sortKey, filters.after.collection, filters.after.id].join('~'))
  if (filters.open) params.set('open', itemKey(filters.open))
  const text = params.toString()
  return text ? `${reviewPath}?${text}` : reviewPath
}

/** An item as one word, as in the address. */
export const itemKey = ({ collection, id }: ItemRef): string => `${collection}.${id}`
