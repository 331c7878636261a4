import { uploadSubjectLabels } from '@/src/domain/visitation/upload'
import { formatDate, formatNumber } from '@/src/lib/format'
import { categories, levels, platos, statements } from '../labels'
import type {
  ActivityItem,
  ApplicationItem,
  ClaimItem,
  CpdItem,
  DiplomaItem,
  ExtensionItem,
  FirstAidItem,
  ObjectionItem,
  SessionItem,
  SubmissionItem,
  VisitationUploadItem,
} from '../types'

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

function lastedWords({ startsAt, endsAt, lasted, creditedHours }: SessionItem): string | null {
  if (lasted === null) return null
  const when = startsAt && endsAt ? `${startsAt} tot ${endsAt}, ` : ''
  const counted = creditedHours !== null && creditedHours < lasted ? `, ${formatNumber(creditedHours)} uur telt` : ''
  return `${when}${formatNumber(lasted)} uur${counted}`
}

/** What one wants to see of a session at a glance. */
export const sessionFacts = (item: SessionItem): string[] =>
  present([
    item.groupName ??
      (item.participants.length > 0 && `buiten een groep, met ${item.participants.map(({ name }) => name).join(', ')}`),
    lastedWords(item),
    item.report !== null && 'uit het groepsverslag',
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

/** What one wants to see of an application at a glance. */
export const applicationFacts = (item: ApplicationItem): string[] =>
  present([
    item.registerName,
    item.education,
    item.fee !== null && `tarief ${formatNumber(item.fee)} euro per registratieperiode`,
  ])

/** What one wants to see of a submitted dossier at a glance. */
export const submissionFacts = (item: SubmissionItem): string[] =>
  present([
    item.retroactive && 'met terugwerkende kracht',
    item.fee !== null && `tarief ${formatNumber(item.fee)} euro per registratieperiode`,
  ])

/** What one wants to see of a request for extension at a glance. */
export const extensionFacts = (item: ExtensionItem): string[] =>
  present([
    item.number,
    item.until && `uitstel tot en met ${formatDate(item.until)}`,
    item.statementBy && `verklaring van ${statements[item.statementBy].label}`,
  ])

/** What one wants to see of an objection at a glance. */
export const objectionFacts = (item: ObjectionItem): string[] => present([item.grounds])

/** What one wants to see of a claim of missing points at a glance. */
export const claimFacts = (item: ClaimItem): string[] =>
  present([item.providerName, item.date && formatDate(item.date), item.number])

/** What one wants to see of what was uploaded about visitation at a glance. */
export const visitationUploadFacts = (item: VisitationUploadItem): string[] =>
  present([
    item.subject && uploadSubjectLabels[item.subject],
    item.visitedOn && `visitatie op ${formatDate(item.visitedOn)}`,
    item.remark,
  ])
