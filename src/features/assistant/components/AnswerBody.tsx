import Link from 'next/link'
import type { Answer, Basis } from '@/src/domain/assistant/kinds'
import { AnswerText } from './AnswerText'

function Stands({ name, basis }: { name: string; basis: Basis }) {
  return (
    <div className="rounded-m border border-line px-4 py-3">
      <dt className="text-ink-soft text-sm">{name}</dt>
      <dd className="mt-0.5">
        <Link className="font-semibold underline underline-offset-3" href={basis.href}>
          {basis.title}
        </Link>
        <span className="mt-0.5 block text-sm">{basis.text}</span>
      </dd>
    </div>
  )
}

type Props = {
  answer: Pick<Answer, 'text' | 'sources' | 'rule' | 'record'>
  /** Once on the page: what its sources are found by. */
  mark: string
}

/** What was answered and what it stands on, on the page and in the panel alike (KS-SRV-9, X-13). */
export function AnswerBody({ answer: { text, sources, rule, record }, mark }: Props) {
  return (
    <div className="@container grid gap-4">
      <AnswerText id={mark} sources={sources} text={text} />
      {(rule || record) && (
        <dl className="grid gap-3 @md:grid-cols-2">
          {rule && <Stands basis={rule} name="De regel" />}
          {record && <Stands basis={record} name="Jouw gegevens" />}
        </dl>
      )}
      {sources.length > 0 && (
        <section aria-labelledby={`${mark}-bronnen`}>
          <p className="font-semibold" id={`${mark}-bronnen`}>
            {sources.length === 1 ? 'Bron' : 'Bronnen'}
          </p>
          <ol className="mt-1 divide-y divide-line">
            {sources.map(({ n, title, href }) => (
              <li className="flex gap-2 py-2" id={`${mark}-bron-${n}`} key={n}>
                <span className="num text-ink-soft">[{n}]</span>
                <Link className="font-semibold underline underline-offset-3" href={href}>
                  {title}
                </Link>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
