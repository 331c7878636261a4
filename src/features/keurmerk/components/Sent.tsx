import type { Framework } from '@/src/domain/keurmerk/framework'
import { formatMoment } from '@/src/lib/format'
import { evaluationPath } from '../address'
import type { Submission } from '../queries'

type Props = { evaluation: number; framework: Framework; submissions: Submission[] }

/** What was sent, with its receipt (KB-4). */
export function Sent({ evaluation, framework, submissions }: Props) {
  return (
    <ul className="grid gap-4">
      {submissions.map(({ turn, sentAt, sentByName, hash, answers }) => (
        <li className="grid gap-2" key={turn}>
          <p>
            <strong>{turn === 1 ? 'Zelfevaluatie' : 'Herkwalificatie'}</strong>, verstuurd op {formatMoment(sentAt)}{' '}
            door {sentByName}.
          </p>
          <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">Controlegetal: {hash}</p>
          <p>
            <a
              className="link"
              download
              href={`${evaluationPath(evaluation)}/${turn === 1 ? 'zelfevaluatie' : 'herkwalificatie'}.pdf`}
            >
              Download als pdf
            </a>
          </p>
          <details>
            <summary className="cursor-pointer font-semibold text-brand">Bekijk de antwoorden</summary>
            <dl className="mt-3 grid gap-4">
              {answers.map(({ code, text }) => (
                <div key={code}>
                  <dt className="font-semibold">
                    {framework.questions.find((one) => one.code === code)?.text ?? code}
                  </dt>
                  <dd className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{text}</dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ul>
  )
}
