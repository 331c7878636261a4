import Link from 'next/link'
import { keurmerkOptions } from '@/collections/keurmerk'
import { questionsOf } from '@/src/domain/keurmerk/framework'
import type { Turn } from '@/src/domain/keurmerk/turn'
import { normHref } from '../address'
import type { LoadedEvaluation } from '../load'
import { NormNav } from './NormNav'
import { Question } from './Question'

type Props = Pick<LoadedEvaluation, 'evaluation' | 'round' | 'questions' | 'answers' | 'attachments' | 'judged'> & {
  turn: Turn
  current: string
}

/** The questions of one norm, with the way to the others (KB-4). */
export function Questionnaire({ evaluation, round, questions, answers, attachments, judged, turn, current }: Props) {
  const { framework } = round
  const norm = framework.norms.find(({ code }) => code === current)
  const open = new Set(questions.map(({ code }) => code))
  const shown = questionsOf(framework, current).filter(({ code }) => open.has(code))
  const order = framework.norms.map(({ code }) => code).filter((code) => questions.some((one) => one.norm === code))
  const next = order[order.indexOf(current) + 1]
  return (
    <div className="grid gap-6">
      <p>
        {turn === 1
          ? 'Alles wat je invult, wordt vanzelf opgeslagen. Er gaat niets weg tot je op versturen drukt.'
          : 'Alleen wat nog niet voldeed, staat open. Je kunt het één keer aanvullen en opnieuw versturen.'}
      </p>
      <NormNav
        answers={answers}
        current={current}
        evaluation={evaluation.id}
        framework={framework}
        questions={questions}
      />
      {norm && (
        <section aria-labelledby="norm-titel" className="grid gap-6">
          <div className="grid gap-2">
            <h2 className="text-lg" id="norm-titel">
              Norm {norm.code}: {norm.title}
            </h2>
            <p className="border-brand border-l-4 pl-4">{norm.promise}</p>
            <p className="text-sm">
              <Link className="link" href={`/keurmerkwijzer/${round.id}#norm-${norm.code}`} target="_blank">
                Uitleg, criteria en voorbeelden bij deze norm
              </Link>
            </p>
          </div>
          <div className="grid gap-7">
            {shown.map((question) => {
              const answer = answers.find(({ code }) => code === question.code)
              const said = judged.find(({ code }) => code === question.code)
              return (
                <Question
                  answer={{
                    text: answer?.text ?? '',
                    revision: answer?.revision ?? 0,
                    prefilled: answer?.prefilled ?? false,
                  }}
                  evaluation={evaluation.id}
                  files={attachments.filter(({ code }) => code === question.code)}
                  judged={turn === 2 && said ? said : null}
                  key={question.code}
                  model={keurmerkOptions.read !== undefined}
                  norm={norm.code}
                  question={question}
                  turn={turn}
                />
              )
            })}
          </div>
          <p className="font-semibold">
            {next ? (
              <Link className="link" href={normHref(evaluation.id, next)}>
                Verder met norm {next}
              </Link>
            ) : (
              <a className="link" href="#versturen">
                Verder met nakijken en versturen
              </a>
            )}
          </p>
        </section>
      )}
    </div>
  )
}
