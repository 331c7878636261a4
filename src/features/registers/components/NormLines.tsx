import { useId } from 'react'
import type { NormLine } from '@/src/domain/registers/norm-in-words'

/** What a norm asks, each line with the article it comes from. */
export function NormLines({ title, lines }: { title: string; lines: NormLine[] }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-8 first:mt-0">
      <h2 className="mb-3" id={id}>
        {title}
      </h2>
      <ul className="divide-y divide-line border-line border-y">
        {lines.map(({ text, article }) => (
          <li className="py-2.5" key={text}>
            {text}
            {article && <span className="block text-ink-soft text-sm">{article}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
