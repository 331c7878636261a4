import { CheckCircle2, CircleAlert } from 'lucide-react'
import { type Framework, questionsOf } from '@/src/domain/keurmerk/framework'
import { colourLabels, judgementLabels } from '@/src/domain/keurmerk/labels'
import type { NormReport } from '@/src/domain/keurmerk/report'
import { Badge } from '@/src/ui/Badge'

/** The report: green or orange per norm, which unfolds to what is met, what isn't, why, and what to do (KB-5). */
export function Report({ framework, report }: { framework: Framework; report: NormReport[] }) {
  return (
    <ul className="grid gap-3">
      {report.map(({ norm, colour, met, notMet }) => {
        const asked = questionsOf(framework, norm)
        const green = colour === 'green'
        const title = framework.norms.find(({ code }) => code === norm)?.title
        return (
          <li key={norm}>
            <details className="rounded-m border border-line" open={!green}>
              <summary className="flex cursor-pointer flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 hover:bg-brand-tint">
                <h3 className="text-base">
                  Norm {norm}: {title}
                </h3>
                <Badge icon={green ? CheckCircle2 : CircleAlert} tone={green ? 'ok' : 'wait'}>
                  {colourLabels[colour]}
                </Badge>
              </summary>
              <div className="grid gap-4 border-line border-t px-4 py-4">
                {asked
                  .filter(({ code }) => notMet.some((one) => one.code === code))
                  .map(({ code, number, text }) => {
                    const said = notMet.find((one) => one.code === code)
                    return (
                      <article className="grid gap-1.5" key={code}>
                        <h4 className="font-semibold text-base">
                          Vraag {number}: {said && judgementLabels[said.judgement]}
                        </h4>
                        <p className="text-ink-soft">{text}</p>
                        <p className="whitespace-pre-line">
                          <strong>Waarom:</strong> {said?.reason}
                        </p>
                        <p className="whitespace-pre-line">
                          <strong>Wat je kunt doen:</strong> {said?.action}
                        </p>
                      </article>
                    )
                  })}
                {met.length > 0 && (
                  <p className="flex items-start gap-2">
                    <CheckCircle2 aria-hidden className="mt-0.5 size-5 shrink-0 text-ok" />
                    Voldoet: vraag{' '}
                    {asked
                      .filter(({ code }) => met.includes(code))
                      .map(({ number }) => number)
                      .join(', ')}
                  </p>
                )}
              </div>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
