import { eventActions } from '@/plugins/review/event'
import { momentOfClock } from '@/src/domain/shared/amsterdam-clock'
import { addDays, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import type { ClaimItem } from '@/src/features/evidence/types'
import { count, formatDate } from '@/src/lib/format'

/** One step of a claim. `at`: when it happened; null: it is still to come. */
export type ClaimStep = { at: string | null; title: string; text: string | null; tone: 'ok' | 'wait' | 'stop' | 'info' }

function answerOf({ answer, answerText, answeredAt, answerDueOn, status, booked }: ClaimItem, today: CalendarDate) {
  const step = (rest: Partial<ClaimStep> & Pick<ClaimStep, 'title'>): ClaimStep[] => [
    { at: answeredAt, text: answerText, tone: 'info', ...rest },
  ]
  if (answer === 'confirmed') {
    const points = booked ? ` ${count(booked, 'punt staat', 'punten staan')} in je dossier.` : ''
    return step({ title: `De opleider bevestigde dat je erbij was.${points}`, tone: 'ok' })
  }
  if (answer === 'contested') return step({ title: 'Volgens de opleider klopt je melding niet', tone: 'stop' })
  if (answerDueOn === null || status === 'draft') return []
  if (today <= answerDueOn && (status === 'submitted' || status === 'returned')) {
    return step({ at: null, title: `De opleider antwoordt uiterlijk ${formatDate(answerDueOn)}`, tone: 'wait' })
  }
  const passed = momentOfClock(`${addDays(answerDueOn, 1)}T00:00`)
  const title = `De opleider antwoordde niet op tijd (tot en met ${formatDate(answerDueOn)})`
  return step({ at: passed?.toISOString() ?? null, title })
}

const tones = { approve: 'ok', reject: 'stop', return: 'wait' } as const

/** Everything that happened with a claim, and what comes next, in its order. */
export function claimSteps(claim: ClaimItem, today: CalendarDate): ClaimStep[] {
  const past: ClaimStep[] = claim.turns.map(({ action, by, message, at }) => ({
    at,
    title: `${eventActions[action]} door ${by}`,
    text: message,
    tone: action === 'approve' || action === 'reject' || action === 'return' ? tones[action] : 'info',
  }))
  const answer = answerOf(claim, today)
  const happened = [...past, ...answer.filter(({ at }) => at !== null)].sort((a, b) =>
    (a.at ?? '') < (b.at ?? '') ? -1 : 1,
  )
  const coming = answer.filter(({ at }) => at === null)
  const due = claim.reviewDueOn
  const waits = claim.status === 'submitted' && due !== null
  const next: ClaimStep[] = waits
    ? [{ at: null, title: `Het register beslist uiterlijk ${formatDate(due)}`, text: null, tone: 'wait' }]
    : []
  return [...happened, ...coming, ...next]
}

export const dayOf = (moment: string): string => formatDate(amsterdamDay(new Date(moment)))
