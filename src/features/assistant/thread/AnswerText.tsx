import { BookOpen, FileCheck2 } from 'lucide-react'
import Link from 'next/link'
import type { ShownAnswer } from './answer'

/** What was answered, and what it stands on: the passages, or the rule and one's own record (KS-SRV-9, X-13). */
export function AnswerText({ answer: { text, sources, rule, record } }: { answer: ShownAnswer }) {
  const bases = [rule, record].filter((basis) => basis !== null)
  return (
    <>
      <p className="whitespace-pre-wrap">{text}</p>
      {bases.length > 0 && (
        <ul className="mt-3 grid gap-2 border-line-strong border-t pt-3 text-sm">
          {bases.map(({ title, text: words, href }) => (
            <li className="flex gap-2" key={`${title} ${href}`}>
              <FileCheck2 aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-soft" />
              <span className="min-w-0">
                <Link className="link font-semibold" href={href}>
                  {title}
                </Link>
                {words && <span className="block text-ink-soft">{words}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {sources.length > 0 && (
        <>
          <p className="mt-3 font-semibold text-xs">Dit staat in:</p>
          <ol className="mt-1 grid gap-2 text-sm">
            {sources.map(({ n, title, href }) => (
              <li className="flex gap-2" key={n}>
                <BookOpen aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-soft" />
                <span className="min-w-0">
                  <span className="num">[{n}]</span>{' '}
                  <Link className="link" href={href}>
                    {title}
                  </Link>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
