import { formatDate, formatNumber } from '@/src/lib/format'
import { categories, levels, platos } from '../labels'
import type { ActivityItem, CpdItem, DiplomaItem, FirstAidItem } from '../types'

const present = (facts: (string | null | false | undefined)[]): string[] =>
  facts.filter((fact): fact is string => Boolean(fact))

/** What one wants to see of a diploma at a glance. */
export const diplomaFacts = (item: DiplomaItem): string[] =>
  present([
    item.provider,
    item.obtainedOn && `behaald op ${formatDate(item.obtainedOn)}`,
    item.level && (item.level === 'other' ? 'ander niveau' : levels[item.level].label),
    item.plato && item.plato !== 'none' && `PLATO: ${platos[item.plato].label}`,
    item.studyPoints !== null && `${formatNumber(item.studyPoints)} EC opgegeven`,
  ])

function period({ from, to }: CpdItem): string | null {
  if (!from || !to || from === to) return from || to ? formatDate(from ?? to ?? '') : null
  return `${formatDate(from)} tot en met ${formatDate(to)}`
}

/** What one wants to see of a course at a glance. */
export const cpdFacts = (item: CpdItem): string[] =>
  present([
    item.provider,
    period(item),
    item.category && categories[item.category].label,
    item.hours !== null && `${formatNumber(item.hours)} SBU opgegeven`,
  ])

/** What one wants to see of a first-aid certificate at a glance. */
export const firstAidFacts = (item: FirstAidItem): string[] =>
  present([
    item.obtainedOn && `behaald op ${formatDate(item.obtainedOn)}`,
    item.validUntil && `geldig tot en met ${formatDate(item.validUntil)}`,
  ])

/** What one wants to see of an own activity at a glance. @param titleOf the name of an activity in the member's norm */
export const activityFacts =
  (titleOf: (activity: string) => string) =>
  (item: ActivityItem): string[] =>
    present([
      item.activity && titleOf(item.activity),
      item.date && formatDate(item.date),
      item.points !== null && `${formatNumber(item.points)} punten opgegeven`,
    ])
