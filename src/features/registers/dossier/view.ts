import type { LoadedDossier } from '@/collections/registers/shared/loadDossier'
import { assess } from '@/src/domain/registers/assess'
import type { Assessment } from '@/src/domain/registers/assessment'
import { forecast } from '@/src/domain/registers/forecast'
import { ownCategories } from '@/src/domain/registers/own-activities'
import { shortestWay } from '@/src/domain/registers/shortest-way'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { type AnnotationView, annotationViews } from './annotations'
import { type CategoryView, categoryViews, strayLines } from './categories'
import { type DocumentView, documentViews } from './documents'
import type { Decision, RegisterItems } from './items'
import { type EvidenceLine, evidenceLines } from './lines'
import { type ObligationYear, obligationYears, voluntary } from './obligations'
import { type DossierStanding, forecastText, standing } from './standing'
import { type StepView, stepViews } from './steps'
import { type Moment, placeOf, timeline } from './timeline'

/** A dossier as its page shows it; everything is worked out here, the components only draw it. */
export type DossierView = {
  registration: number
  number: string
  register: { slug: string; name: string }
  norm: { code: string; title: string }
  period: { start: CalendarDate; end: CalendarDate; isFixed: boolean; place: number }
  on: CalendarDate
  standing: DossierStanding
  forecast: string | null
  assessment: Assessment
  /** The points of the whole dossier; null where the norm has no total. */
  total: { counted: number; required: number; met: boolean } | null
  categories: CategoryView[]
  stray: EvidenceLine[]
  documents: DocumentView[]
  obligations: ObligationYear[]
  voluntary: string[]
  annotations: AnnotationView[]
  steps: StepView[]
  moments: Moment[]
  decisions: Decision[]
  extensions: { previousEnd: CalendarDate; decidedOn: CalendarDate }[]
  /** Months that staff may extend at once; null: only on request. */
  extensionMonths: number | null
  /** Whether first-aid certificates are asked, and own activities entered, for this registration. */
  asks: { firstAid: boolean; activities: boolean }
}

/** Works out the page of one dossier on a day. Pure: the same rows and day give the same page (KK-DOS-1, X-1). */
export function dossierView(
  loaded: LoadedDossier,
  items: Pick<RegisterItems, 'reminders' | 'decisions'>,
  on: CalendarDate,
): DossierView {
  const { norm, dossier, registration, period: periodId } = loaded
  const { period } = dossier
  const assessment = assess(norm, dossier, on)
  const ahead = forecast(norm, dossier, on)
  const lines = evidenceLines(norm, dossier, loaded.lines, on)
  const reminders = items.reminders.filter((reminder) => reminder.period === periodId)
  const decisions = items.decisions.filter((decision) => [registration, null].includes(decision.registration))
  const waiting = decisions.find(({ kind, status }) => kind === 'dossier-submissions' && status === 'submitted')
  const answerBy = waiting?.reviewDueOn ?? null
  const steps = stepViews(norm, dossier, assessment, on)
  const atEnd = shortestWay(norm, dossier, period.end).length
  const given = {
    norm,
    period,
    status: loaded.status,
    assessment,
    forecast: ahead,
    answerBy,
    steps: { now: steps.length, atEnd },
  }
  return {
    registration,
    number: loaded.number,
    register: { slug: loaded.register, name: loaded.registerName },
    norm: { code: norm.code, title: norm.title },
    period: { ...period, isFixed: norm.period.kind === 'fixed', place: placeOf(period, on) },
    on,
    standing: standing(given),
    forecast: forecastText(given),
    assessment,
    total: norm.total ? assessment.points : null,
    categories: categoryViews(norm, assessment, lines, ahead),
    stray: strayLines(norm, lines),
    documents: documentViews(norm, dossier, assessment),
    obligations: obligationYears(assessment),
    voluntary: voluntary(norm, dossier.member),
    annotations: annotationViews(norm, lines),
    steps: loaded.status === 'running' ? steps : [],
    moments: timeline({ norm, period, assessment, reminders }),
    decisions,
    extensions: [...(period.extensions ?? [])],
    extensionMonths: norm.extensionMonths ?? null,
    asks: {
      firstAid: norm.documents.some(({ kind }) => kind === 'first-aid-certificate'),
      activities: ownCategories(norm).length > 0,
    },
  }
}
