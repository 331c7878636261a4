import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asUser } from '@/src/lib/local-api'
import { type BookingOption, bookingOptions } from './booking/options'
import { type ConversationLine, conversation } from './conversation'
import { queueFigures } from './figures'
import { type ItemRef, itemKey, type QueueFilters, reviewHref } from './filters'
import { findItem, type ReviewItem } from './item'
import { behindItem, itemPanel } from './panels'
import { type QueuePage, queuePage } from './queries'
import { type Reviewable, reviewables } from './reviewables'
import { type EarlierDecisions, earlierDecisions } from './similar'
import { type SubmissionLine, submissionLines } from './submission'

/** Everything about the open item. */
export type OpenItem = {
  target: Reviewable
  item: ReviewItem
  lines: SubmissionLine[]
  /** What one kind of item shows besides its form; null for most. */
  panel: ReactNode
  /** What the member claims, as a number to start from. */
  claimed: number | null
  conversation: ConversationLine[]
  earlier: EarlierDecisions | null
  /** In which registers it can be booked; empty where that isn't asked. */
  bookings: BookingOption[]
}

async function openItem(req: PayloadRequest, viewer: Viewer, ref: ItemRef): Promise<OpenItem | null> {
  const target = reviewables(req.payload).find(({ slug }) => slug === ref.collection)
  const config = req.payload.config.collections.find(({ slug }) => slug === ref.collection)
  if (!target || !config) return null
  const [found, history] = await Promise.all([findItem(req, ref), conversation(req, ref)])
  if (!found) return null
  const { item, doc } = found
  const claimed = target.claimed ? doc[target.claimed] : null
  return {
    target,
    item: { ...item, files: [...(await behindItem(req, ref.collection, doc)), ...item.files] },
    lines: submissionLines(config, doc),
    panel: await itemPanel(req, ref.collection, doc),
    claimed: typeof claimed === 'number' ? claimed : null,
    conversation: history,
    earlier: await earlierDecisions(req, viewer, target, { ...item, provider: item.provider ?? null }),
    bookings: (await bookingOptions[ref.collection]?.(req, doc)) ?? [],
  }
}

/** The organisations whose evidence the viewer reviews, for the filter. */
async function reviewedOrganisations(req: PayloadRequest, viewer: Viewer) {
  const reach = organisationsOf(viewer, ...rolesWith('reviewEvidence'))
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: reach === 'all' ? {} : { id: { in: reach } },
    sort: 'name',
    pagination: false,
    select: { name: true },
    ...asUser(req),
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/** The rows before and after the open one; when it isn't on this page, the list starts again. */
function neighbours({ rows, next }: QueuePage, open: ItemRef | undefined) {
  const all = next ? [...rows, next] : rows
  const at = open ? all.findIndex((row) => itemKey(row) === itemKey(open)) : -1
  return { next: all[at + 1] ?? null, previous: at > 0 ? (all[at - 1] ?? null) : null }
}

/** Everything the review desk shows: the list, its figures and the open item. The number of queries is fixed. */
export async function loadDesk(req: PayloadRequest, viewer: Viewer, filters: QueueFilters, now: Date) {
  const [page, figures, organisations, open] = await Promise.all([
    queuePage(req, viewer, filters),
    queueFigures(req, viewer, amsterdamDay(now)),
    reviewedOrganisations(req, viewer),
    filters.open ? openItem(req, viewer, filters.open) : null,
  ])
  const { next, previous } = neighbours(page, filters.open)
  return {
    kinds: reviewables(req.payload),
    page,
    figures,
    organisations,
    open,
    listHref: reviewHref({ ...filters, open: undefined }),
    nextHref: next ? reviewHref({ ...filters, open: next }) : null,
    previousHref: previous ? reviewHref({ ...filters, open: previous }) : null,
  }
}

export type Desk = Awaited<ReturnType<typeof loadDesk>>
