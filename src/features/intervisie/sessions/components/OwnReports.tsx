import { CheckCircle2, CircleDashed, type LucideIcon, PencilLine, UserRound, XCircle } from 'lucide-react'
import { type Answer, answerLabels } from '@/src/domain/intervisie/answers'
import { FileList } from '@/src/features/evidence/components/FileList'
import { Badge } from '@/src/ui/Badge'
import { ButtonLink } from '@/src/ui/Button'
import type { OwnReport } from '../reports'
import { UndoReport } from './UndoReport'

const looks: Record<Answer, { icon: LucideIcon; colour: string }> = {
  confirmed: { icon: CheckCircle2, colour: 'text-ok' },
  waiting: { icon: CircleDashed, colour: 'text-wait' },
  declined: { icon: XCircle, colour: 'text-stop' },
  named: { icon: UserRound, colour: 'text-ink-soft' },
}

function Participants({ report }: { report: OwnReport }) {
  return (
    <ul aria-label="Deelnemers" className="mt-3 grid gap-1.5 text-sm">
      {report.participants.map(({ name, answer, reason }) => {
        const { icon: Icon, colour } = looks[answer]
        return (
          <li className="flex items-start gap-2" key={name}>
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${colour}`} />
            <span>
              {name}: {answerLabels[answer].toLowerCase()}
              {reason && <span className="block text-ink-soft">“{reason}”</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The reports that the member wrote, with who confirmed. */
export function OwnReports({ reports, editing }: { reports: OwnReport[]; editing: number | null }) {
  const shown = reports.filter(({ id }) => id !== editing)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="eigen-verslagen" className="mt-8 border-line border-t pt-6">
      <h3 className="mb-4" id="eigen-verslagen">
        Verslagen die jij schreef
      </h3>
      <div className="divide-y divide-line">
        {shown.map((report) => {
          const fixed = report.participants.some(({ answer, author }) => answer === 'confirmed' && !author)
          return (
            <article aria-labelledby={`eigen-${report.id}`} className="py-5 first:pt-0 last:pb-0" key={report.id}>
              <div className="flex flex-wrap items-start justify-between gap-2">
                <h4 id={`eigen-${report.id}`}>{report.title}</h4>
                <Badge tone={report.status === 'sent' ? 'info' : 'neutral'}>
                  {report.status === 'sent' ? 'Verstuurd' : 'Nog niet verstuurd'}
                </Badge>
              </div>
              <Participants report={report} />
              <div className="mt-3">
                <FileList files={report.files} />
              </div>
              <div className="mt-4 flex flex-wrap gap-2.5">
                {report.status === 'draft' && (
                  <ButtonLink
                    href={`/intervisie?open=verslag&bewerk-verslag=${report.id}#verslag`}
                    icon={PencilLine}
                    size="small"
                  >
                    Afmaken en versturen
                  </ButtonLink>
                )}
                {!fixed && <UndoReport id={report.id} sent={report.status === 'sent'} title={report.title} />}
              </div>
            </article>
          )
        })}
      </div>
    </section>
  )
}
