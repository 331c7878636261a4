import type { PayloadRequest } from 'payload'
import type { Viewer } from '@/src/access/viewer'
import { pointsProblem } from '@/src/domain/evidence/points'
import { reviewDueOn } from '@/src/domain/evidence/review-term'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { releaseFiles } from '../private-files/releaseFiles'
import { vaultFiles } from '../private-files/vaultFiles'
import { type Receipt, receiptsOf } from './event'
import type { ReviewItem } from './item'
import type { ReviewSettings } from './options'

/** What comes with an action. */
export type ActionInput = {
  /** From the reviewer, for the member to read: obligatory for return and reject. */
  reason?: string | null
  /** What approve grants, in the unit of the collection. */
  points?: number | null
  /** From the owner with submit: the answer to a question. */
  message?: string | null
  /** Where approve or correct books it, as sent: for the effect of the collection to check. */
  bookings?: readonly Record<string, unknown>[] | null
  /** Which ground of a list the reviewer chose, as sent: for the effect of the collection to check. */
  ground?: string | null
}

/** What transition() does; editing and deleting are Payload's. */
export type ReviewAction = 'submit' | 'approve' | 'return' | 'reject' | 'correct'

/** What an action changes on the row, and what the history keeps of it. */
export type Outcome = {
  fields: {
    submittedAt?: string
    reviewDueOn?: string
    decidedAt?: string
    decidedBy?: number | null
    decisionReason?: string | null
    grantedPoints?: number | null
  }
  message: string | null
  points: number | null
  files: Receipt[]
}

type Act = {
  item: ReviewItem
  action: ReviewAction
  input: ActionInput
  settings: ReviewSettings
  viewer: Viewer | null
  at: Date
}

const longest = 2000

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null

function checkLengths({ reason, message }: ActionInput): void {
  const tooLong = Object.entries({ reason, message }).filter(([, text]) => (text?.length ?? 0) > longest)
  if (tooLong.length === 0) return
  throw invalid(Object.fromEntries(tooLong.map(([field]) => [field, `Gebruik hooguit ${longest} tekens.`])))
}

/** What the action comes to, with its effect on the files. @throws APIError 400 naming the fields that are not right */
export async function outcomeOf(req: PayloadRequest, act: Act): Promise<Outcome> {
  checkLengths(act.input)
  switch (act.action) {
    case 'submit':
      return submit(req, act)
    case 'approve':
      return approve(req, act)
    case 'return':
      return ask(req, act)
    case 'reject':
      return decide(req, act, null)
    case 'correct':
      return correct(req, act)
  }
}

async function submit(req: PayloadRequest, { item, input, settings, at }: Act): Promise<Outcome> {
  const problems = settings.problems(item.fields, amsterdamDay(at))
  if (Object.keys(problems).length > 0) throw invalid(problems)
  const term = settings.termDaysOf ? await settings.termDaysOf(req, item) : await settings.termDays(req)
  return {
    fields: {
      submittedAt: at.toISOString(),
      // Without a term it has no deadline, and then no place in the queue.
      reviewDueOn: term === null ? undefined : reviewDueOn(item.reviewDueOn, at, term),
    },
    message: trimmed(input.message),
    points: null,
    files: await releaseFiles(req, item),
  }
}

function grantedPoints({ input, settings }: Act): number | null {
  const points = settings.points ? (input.points ?? null) : null
  const problem = settings.points && pointsProblem(points, settings.points)
  if (problem) throw invalid({ points: problem })
  return points
}

async function approve(req: PayloadRequest, act: Act): Promise<Outcome> {
  const outcome = await decide(req, act, grantedPoints(act))
  if (act.settings.vault === 'closed') await vaultFiles(req, act.item)
  return outcome
}

async function correct(req: PayloadRequest, act: Act): Promise<Outcome> {
  if (!act.settings.points) throw conflict('Hierbij zijn geen punten toegekend. Er valt niets te corrigeren.')
  return decide(req, act, grantedPoints(act))
}

/** Whoever asks something gets the answer in the queue, also about what was outside the sample and had no deadline. */
async function ask(req: PayloadRequest, act: Act): Promise<Outcome> {
  const outcome = await decide(req, act, null)
  if (act.item.reviewDueOn) return outcome
  const due = reviewDueOn(null, act.at, await act.settings.termDays(req))
  return { ...outcome, fields: { ...outcome.fields, reviewDueOn: due } }
}

async function decide(req: PayloadRequest, { item, input, viewer, at }: Act, points: number | null): Promise<Outcome> {
  const reason = trimmed(input.reason)
  return {
    fields: {
      decidedAt: at.toISOString(),
      decidedBy: viewer?.userId ?? null,
      decisionReason: reason,
      grantedPoints: points,
    },
    message: reason,
    points,
    files: await receiptsOf(req, item),
  }
}
