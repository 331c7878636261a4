import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { questionsOf } from '@/src/domain/keurmerk/framework'
import { phaseLabels } from '@/src/domain/keurmerk/labels'
import { guideOf } from '@/src/features/keurmerk/public'
import { anonymousRequest } from '@/src/lib/anonymous'
import { idFrom } from '@/src/lib/id'
import { PageHeader } from '@/src/ui/PageHeader'
import { PrintButton } from '@/src/ui/PrintButton'

export const metadata: Metadata = { title: 'Notitieblad', robots: { index: false } }
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ round: string }> }

/** All questions with room to write, to print or to keep as PDF (KB-4). */
export default async function NotesPage({ params }: Props) {
  const id = idFrom((await params).round)
  const guide = id === null ? null : await guideOf(await anonymousRequest(), id)
  if (!guide) notFound()
  const { framework, year } = guide.round
  return (
    <div className="wrap max-w-4xl py-8 md:py-12">
      <PageHeader title={`Notitieblad keurmerk ${year}`}>
        Alle vragen met ruimte voor aantekeningen. Druk het af, of bewaar het als pdf.
      </PageHeader>
      <PrintButton />
      <div className="mt-6 grid gap-8">
        {framework.norms.map(({ code: norm, title }) => (
          <section aria-labelledby={`n-${norm}`} key={norm}>
            <h2 id={`n-${norm}`}>
              Norm {norm}: {title}
            </h2>
            <ol className="mt-3 grid gap-5">
              {questionsOf(framework, norm).map(({ code, number, phase, text, points }) => (
                <li className="break-inside-avoid" key={code}>
                  <p className="font-semibold">
                    {number}. {text} <span className="font-normal text-ink-soft">({phaseLabels[phase]})</span>
                  </p>
                  {points.length > 0 && (
                    <ul className="mt-1 grid list-disc gap-0.5 pl-5 text-sm">
                      {points.map((point) => (
                        <li key={point.text}>{point.text}</li>
                      ))}
                    </ul>
                  )}
                  <div aria-hidden className="mt-2 h-36 rounded-m border border-line border-dashed" />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  )
}
