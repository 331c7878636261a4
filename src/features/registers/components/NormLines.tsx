import type { NormGroup, NormLine } from '@/src/domain/registers/norm-in-words'

/** What a norm asks, by category; each line with the article it comes from. */
export function NormGroups({ groups }: { groups: readonly NormGroup[] }) {
  return (
    <div className="mt-4 grid gap-4">
      {groups.map(({ title, lines }) => (
        <section className="rounded-m border border-line bg-card px-4 pt-4 pb-2 sm:px-5" key={title}>
          <h3>{title}</h3>
          <NormLines lines={lines} />
        </section>
      ))}
    </div>
  )
}

/** Lines of a norm, the article beside each. */
export const NormLines = ({ lines }: { lines: readonly NormLine[] }) => (
  <ul className="mt-1 divide-y divide-line">
    {lines.map(({ text, article }) => (
      <li className="flex flex-wrap items-baseline justify-between gap-x-6 py-2.5" key={text}>
        <span className="min-w-0">{text}</span>
        {article && <span className="shrink-0 text-ink-soft text-sm">{article}</span>}
      </li>
    ))}
  </ul>
)
