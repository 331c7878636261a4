import { CalendarClock, ListChecks } from 'lucide-react'
import { cancelCost, stepsFor } from '@/src/domain/visitation/transitions'
import { formatDate, formatEuros } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Panel } from '@/src/ui/Panel'
import type { OwnVisit } from '../own'
import { whenOf } from '../words'
import { DeclareForm } from './DeclareForm'
import { PlanningForms } from './PlanningForms'
import { Points } from './Report'

type Props = {
  visit: OwnVisit
  /** Address of the page that shows them. */
  back: string
  /** The panel that is open by the address; undefined: what asks something opens by itself. */
  open: string | undefined
  /** In cents. */
  cancellationFee: number
  /** Where the statement is uploaded. */
  uploadHref: string
}

/** What a member can tell their visitor about the planning (KS-SRV-6); nothing while there is nothing to tell. */
export function PlanningPanel({ visit, back, open, cancellationFee }: Omit<Props, 'uploadHref'>) {
  const steps = stepsFor(['member'], visit.status).filter(
    (step) => step !== 'declare' && (visit.kind === 'voluntary' || visit.date !== null || step !== 'cancel'),
  )
  if (steps.length === 0) return null
  const cents = cancelCost('member', visit.status, cancellationFee)
  const fee = cents > 0 ? { cents, text: formatEuros(cents / 100) } : null
  const asks = visit.status === 'proposed'
  return (
    <Panel
      icon={CalendarClock}
      id="planning"
      open={open === 'planning' || (open === undefined && asks)}
      summary={asks ? 'je antwoord is nodig' : undefined}
      title="Visitatie | Planning"
    >
      <div className="grid gap-5">
        {visit.date ? (
          <div className="rounded-m bg-sunken px-4 py-4">
            <p className="text-ink-soft text-sm">
              {asks ? `${visit.visitorName ?? 'Je visiteur'} stelt voor` : 'Afgesproken'}
            </p>
            <p className="font-bold text-lg">{whenOf(visit)}</p>
            {visit.location && <p>{visit.location}</p>}
          </div>
        ) : (
          <p>Er is nog geen datum. Je kunt je aanvraag nog intrekken.</p>
        )}
        <PlanningForms back={back} fee={fee} steps={steps} visit={visit} />
        {fee && <p className="text-ink-soft text-sm">Je visitatie is ingepland. Afzeggen kost {fee.text}.</p>}
      </div>
    </Panel>
  )
}

/** The improvement points that wait for the member, and the switch that tells they are done (KS-SRV-6). */
export function ImprovementsPanel({ visit, back, open, uploadHref }: Omit<Props, 'cancellationFee'>) {
  if (visit.status !== 'improving' && visit.status !== 'declared') return null
  const asks = visit.status === 'improving'
  const asked = asks ? visit.events.findLast(({ action }) => action === 'reopen') : undefined
  return (
    <Panel
      icon={ListChecks}
      id="verbeterpunten"
      open={open === 'verbeterpunten' || (open === undefined && asks)}
      summary={asks && visit.improvementsDueOn ? `vóór ${formatDate(visit.improvementsDueOn)}` : undefined}
      title="Visitatie | Verbeterpunten"
    >
      <div className="grid gap-5">
        {asked?.message && (
          <Alert title="Je visiteur vraagt nog iets" tone="wait">
            <span className="whitespace-pre-line">{asked.message}</span>
          </Alert>
        )}
        <Points points={visit.improvements} />
        {asks && !visit.hasStatement && (
          <p>
            Upload eerst je verbeterpuntenverklaring, en verstuur die.{' '}
            <a className="link" href={uploadHref}>
              Naar Upload | Nieuw
            </a>
          </p>
        )}
        {asks ? (
          <DeclareForm back={back} visit={visit.id} />
        ) : (
          <p className="text-ink-soft">
            Je hebt gemeld dat ze zijn uitgevoerd. Je visiteur bekijkt je verklaring; je krijgt bericht.
          </p>
        )}
      </div>
    </Panel>
  )
}

/** Both panels of visitation on the service page, shown only when they apply (KS-SRV-6). */
export function ServicePanels(props: Props) {
  return (
    <>
      <PlanningPanel {...props} />
      <ImprovementsPanel {...props} />
    </>
  )
}

/** Whether there is anything to tell the visitor now. */
export const hasServicePanels = (visit: OwnVisit | null): visit is OwnVisit =>
  visit !== null &&
  (visit.status === 'improving' ||
    visit.status === 'declared' ||
    visit.status === 'proposed' ||
    visit.status === 'agreed' ||
    (visit.kind === 'voluntary' && (visit.status === 'due' || visit.status === 'planned')))
