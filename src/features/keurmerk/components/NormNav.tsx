import { CheckCircle2, Circle } from 'lucide-react'
import Link from 'next/link'
import { type Answer, progressOf } from '@/src/domain/keurmerk/answers'
import type { Framework, KeurmerkQuestion } from '@/src/domain/keurmerk/framework'
import { cx } from '@/src/ui/cx'
import { normHref } from '../address'

type Props = {
  evaluation: number
  framework: Framework
  questions: readonly KeurmerkQuestion[]
  answers: readonly Answer[]
  current: string
}

/** The norms that are asked about, each with how far it is. */
export function NormNav({ evaluation, framework, questions, answers, current }: Props) {
  return (
    <nav aria-label="Normen">
      <ul className="grid gap-2 sm:grid-cols-2">
        {framework.norms.flatMap(({ code, title }) => {
          const asked = questions.filter(({ norm }) => norm === code)
          if (asked.length === 0) return []
          const { answered } = progressOf(asked, answers)
          const done = answered === asked.length
          const Icon = done ? CheckCircle2 : Circle
          return (
            <li key={code}>
              <Link
                aria-current={code === current ? 'page' : undefined}
                className={cx(
                  'flex h-full items-start gap-2.5 rounded-m border px-4 py-3 no-underline hover:bg-brand-tint',
                  code === current ? 'border-brand bg-brand-tint' : 'border-line',
                )}
                href={normHref(evaluation, code)}
                prefetch={false}
              >
                <Icon aria-hidden className={cx('mt-0.5 size-5 shrink-0', done ? 'text-ok' : 'text-ink-soft')} />
                <span>
                  <span className="block font-semibold text-ink">
                    Norm {code}: {title}
                  </span>
                  <span className="block text-ink-soft text-sm">
                    {answered} van {asked.length} beantwoord
                  </span>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
