import Link from 'next/link'
import { type Framework, questionsOf } from '@/src/domain/keurmerk/framework'
import { Alert } from '@/src/ui/Alert'
import { evaluationPath } from '../address'
import { SendForm } from './Forms'

type Props = {
  evaluation: number
  framework: Framework
  /** What stands in the way, by question. */
  problems: Record<string, string>
  again: boolean
  until: string
}

/** What is still missing, with the way to each; and when nothing is, the button (KB-4). */
export function SendCheck({ evaluation, framework, problems, again, until }: Props) {
  const missing = framework.norms.flatMap(({ code: norm }) =>
    questionsOf(framework, norm).flatMap(({ code, number }) => {
      const message = problems[code]
      return message ? [{ norm, code, number, message }] : []
    }),
  )
  if (missing.length > 0) {
    return (
      <div className="grid gap-4">
        <Alert
          title={
            missing.length === 1 ? 'Er ontbreekt nog één antwoord' : `Er ontbreken nog ${missing.length} antwoorden`
          }
          tone="wait"
        >
          Versturen kan als alles is ingevuld, tot en met {until}.
        </Alert>
        <ul className="grid gap-1.5">
          {missing.map(({ norm, code, number, message }) => (
            <li key={code}>
              <Link className="link" href={`${evaluationPath(evaluation)}?norm=${norm}#vraag-${code}`} prefetch={false}>
                Norm {norm}, vraag {number}
              </Link>
              : {message}
            </li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <div className="grid gap-4">
      <p>
        Alles is ingevuld. {again ? 'Na het versturen' : 'Kijk je antwoorden na. Na het versturen'} staan ze vast: je
        kunt er dan niets meer aan veranderen. Je krijgt een ontvangstbevestiging.
      </p>
      <SendForm again={again} evaluation={evaluation} />
    </div>
  )
}
