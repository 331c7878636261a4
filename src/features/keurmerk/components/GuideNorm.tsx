import { FileText } from 'lucide-react'
import { type Framework, type KeurmerkNorm, questionsOf } from '@/src/domain/keurmerk/framework'
import { judgementLabels, levelLabels, phaseLabels } from '@/src/domain/keurmerk/labels'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { documentHref } from '@/src/features/library/address'
import { formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import type { Guide } from '../public'

type Props = {
  framework: Framework
  norm: KeurmerkNorm
  documents: Guide['documents']
  today: CalendarDate
}

/** One norm of the guide: its promise, criteria, documents, questions with the assessment framework, and FAQ (KB-2). */
export function GuideNorm({ framework, norm, documents, today }: Props) {
  const fileOf = (title: string) => documents.find((one) => one.norm === norm.code && one.title === title)?.document
  return (
    <section
      aria-labelledby={`norm-${norm.code}-titel`}
      className="scroll-mt-6 border-line border-t pt-8"
      id={`norm-${norm.code}`}
    >
      <p className="text-ink-soft">{levelLabels[norm.level]}</p>
      <h2 id={`norm-${norm.code}-titel`}>
        Norm {norm.code}: {norm.title}
      </h2>
      {norm.description && <p className="mt-2 max-w-[68ch]">{norm.description}</p>}
      <div className="mt-5 rounded-m bg-brand-tint px-5 py-4">
        <h3 className="text-base">Wat cliënten mogen verwachten</h3>
        <p className="mt-1">{norm.promise}</p>
      </div>
      <h3 className="mt-6 text-lg">Criteria</h3>
      <dl className="mt-2 grid gap-4 sm:grid-cols-2">
        {keysOf(phaseLabels).flatMap((phase) => {
          const criteria = norm.criteria[phase]
          if (!criteria) return []
          return (
            <div className="rounded-m border border-line px-4 py-3" key={phase}>
              <dt className="font-semibold">{phaseLabels[phase]}</dt>
              <dd>
                <ul className="mt-1 grid list-disc gap-1 pl-5">
                  {criteria.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </dd>
            </div>
          )
        })}
      </dl>
      {norm.documents.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">Documenten die helpen</h3>
          <ul className="mt-2 grid gap-2">
            {norm.documents.map(({ title, description, availableFrom }) => {
              const there = availableFrom === null || availableFrom <= today
              const file = there ? fileOf(title) : undefined
              return (
                <li className="flex items-start gap-2.5" key={title}>
                  <FileText aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
                  <span>
                    {file === undefined ? (
                      <strong>{title}</strong>
                    ) : (
                      <a className="link font-semibold" href={documentHref(file)}>
                        {title}
                      </a>
                    )}
                    {description && <>: {description}</>}
                    {!there && <> Beschikbaar vanaf {formatDate(availableFrom)}.</>}
                  </span>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <h3 className="mt-6 text-lg">Vragen, en hoe we antwoorden beoordelen</h3>
      <ol className="mt-2 grid gap-3">
        {questionsOf(framework, norm.code).map(({ code, number, phase, text, points, levels, isExample }) => (
          <li key={code}>
            <details className="rounded-m border border-line">
              <summary className="cursor-pointer px-4 py-3 hover:bg-brand-tint">
                <span className="font-semibold">
                  {number}. {text}
                </span>{' '}
                <span className="text-ink-soft">({phaseLabels[phase]})</span>
              </summary>
              <div className="grid gap-4 border-line border-t px-4 py-4">
                {isExample && <Badge>Voorbeeldvraag</Badge>}
                {points.length > 0 && (
                  <div>
                    <h4 className="font-semibold text-base">Aandachtspunten</h4>
                    <ul className="mt-1 grid list-disc gap-1 pl-5">
                      {points.map((point) => (
                        <li key={point.text}>{point.text}</li>
                      ))}
                    </ul>
                  </div>
                )}
                {keysOf(judgementLabels).map((level) => (
                  <div key={level}>
                    <h4 className="font-semibold text-base">{judgementLabels[level]}</h4>
                    <p>{levels[level].description}</p>
                    {levels[level].examples.map((example) => (
                      <blockquote className="mt-1 border-line border-l-4 pl-3 text-ink-soft" key={example}>
                        {example}
                      </blockquote>
                    ))}
                  </div>
                ))}
              </div>
            </details>
          </li>
        ))}
      </ol>
      {norm.faq.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">Veelgestelde vragen</h3>
          <dl className="mt-2 grid gap-3">
            {norm.faq.map(({ question, answer }) => (
              <div key={question}>
                <dt className="font-semibold">{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}
