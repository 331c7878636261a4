import { Download, FileText, History as HistoryIcon, MessageSquarePlus } from 'lucide-react'
import { formatDate } from '@/src/lib/format'
import { Panel } from '@/src/ui/Panel'
import type { OwnVisit, OwnVisits } from '../own'
import { statusLook } from '../words'
import { History } from './History'
import { Report } from './Report'
import { RequestForm } from './RequestForm'

type Props = { visits: OwnVisits; open: string | undefined; back: string }

const link = (file: string, words: string) => (
  <li key={file}>
    <a className="link inline-flex items-center gap-2" download href={`/visitatie/${file}`}>
      <Download aria-hidden className="size-4 shrink-0" />
      {words}
    </a>
  </li>
)

/** Plan, questionnaire and statement on paper (KS-VIS-1). */
export const DownloadsPanel = ({ open }: { open: string | undefined }) => (
  <Panel icon={Download} id="downloads" open={open === 'downloads'} title="Visitatieplan | Downloads">
    <ul className="grid gap-2.5">
      {link('visitatieplan.pdf', 'Visitatieplan')}
      {link('vragenlijst.pdf', 'Visitatievragenlijst')}
      {link('verbeterpuntenverklaring.pdf', 'Verbeterpuntenverklaring')}
    </ul>
    <p className="mt-4 text-ink-soft text-sm">
      Vul je de vragenlijst liever op papier in? Upload hem dan bij Upload | Nieuw.
    </p>
  </Panel>
)

/** Asking for a visit of one's own accord (KS-VIS-1). */
export const RequestPanel = ({ open, back }: { open: string | undefined; back: string }) => (
  <Panel icon={MessageSquarePlus} id="aanvragen" open={open === 'aanvragen'} title="Visitatie aanvragen">
    <p className="mb-5 max-w-[62ch] text-ink-soft">
      Je mag zelf een visitatie vragen, ook als er nu geen verplicht is: een collega kijkt mee in je praktijk en geeft
      je advies.
    </p>
    <RequestForm back={back} />
  </Panel>
)

/** The report of the visit that runs, once it is there. */
export const ReportPanel = ({ visit, open }: { visit: OwnVisit; open: string | undefined }) =>
  visit.report ? (
    <Panel icon={FileText} id="verslag" open={open === 'verslag'} title="Visitatie | Verslag">
      <Report visit={visit} />
      <ul className="mt-5">{link(`verslag-${visit.id}.pdf`, 'Verslag als PDF')}</ul>
    </Panel>
  ) : null

/** What was done about the visit that runs, and the visits before. */
export function HistoryPanel({ visits: { current, past }, open }: Omit<Props, 'back'>) {
  if (!current && past.length === 0) return null
  return (
    <Panel icon={HistoryIcon} id="verloop" open={open === 'verloop'} title="Visitatie | Verloop">
      <div className="grid gap-7">
        {current && <History events={current.events} />}
        {past.map((visit) => (
          <section aria-labelledby={`visitatie-${visit.id}`} key={visit.id}>
            <h3 className="mb-3" id={`visitatie-${visit.id}`}>
              {statusLook(visit.status).label}
              {visit.date && `: visitatie van ${formatDate(visit.date)}`}
            </h3>
            {visit.report && (
              <div className="mb-4">
                <Report visit={visit} />
                <ul className="mt-3">{link(`verslag-${visit.id}.pdf`, 'Verslag als PDF')}</ul>
              </div>
            )}
            <History events={visit.events} />
          </section>
        ))}
      </div>
    </Panel>
  )
}
