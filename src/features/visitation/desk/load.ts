import type { PayloadRequest } from 'payload'
import { actorsOf } from '@/collections/visitation/Visitations/life/move'
import { type Visitor, visitorsOf } from '@/collections/visitation/Visitations/life/visitors'
import type { Viewer } from '@/src/access/viewer'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { stepsFor, type VisitAction, type VisitActor } from '@/src/domain/visitation/transitions'
import { visitSettings } from '../settings'
import type { DeskAddress } from './address'
import { type OpenVisit, openVisit, type VisitFigures, type VisitLine, visitFigures, visitLines } from './queries'

export type OpenDesk = {
  visit: OpenVisit
  actors: VisitActor[]
  steps: VisitAction[]
  /** Who may be asked to make it; empty for who doesn't say so. */
  visitors: Visitor[]
  /** When improvement points are done, unless the visitor says otherwise. */
  improvementsDueOn: CalendarDate
  /** Whether the viewer makes this visit. */
  mine: boolean
}

/** What a desk does with a visit: steps of the member aren't there, not even for a visitor who is visited. */
async function openDesk(
  req: PayloadRequest,
  viewer: Viewer,
  id: number,
  today: CalendarDate,
): Promise<OpenDesk | null> {
  const visit = await openVisit(req, viewer, id)
  if (!visit) return null
  const actors = actorsOf(viewer, visit).filter((actor) => actor !== 'member')
  const [visitors, settings] = await Promise.all([
    actors.includes('office') ? visitorsOf(req, visit.organisation) : [],
    visitSettings(req),
  ])
  return {
    visit,
    actors,
    // A visit to come can't have been made: that step appears on its day.
    steps: stepsFor(actors, visit.status).filter((step) => step !== 'visit' || (visit.date ?? today) <= today),
    visitors,
    improvementsDueOn: addDays(today, settings.improvementWeeks * 7),
    mine: visit.visitor === viewer.userId,
  }
}

type Desk = { lines: VisitLine[]; figures: VisitFigures; open: OpenDesk | null }

/** Everything that the desk shows. */
export async function loadDesk(
  req: PayloadRequest,
  viewer: Viewer,
  { list, open }: DeskAddress,
  today: CalendarDate,
): Promise<Desk> {
  const [lines, figures, opened] = await Promise.all([
    visitLines(req, viewer, list),
    visitFigures(req, viewer),
    open === undefined ? null : openDesk(req, viewer, open, today),
  ])
  return { lines, figures, open: opened }
}
