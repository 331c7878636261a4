import { Archive, Eraser, EyeOff } from 'lucide-react'
import { type Retention, type Upon, uponLabels } from '@/src/domain/privacy/retention'

const icons = { erase: Eraser, anonymise: EyeOff, keep: Archive } as const satisfies Record<Upon, unknown>

type Props = { lines: readonly (Retention & { part: string })[]; caption: string }

/** The retention table: what is kept, how long, why, and what becomes of it when somebody is erased. */
export function RetentionTable({ lines, caption }: Props) {
  return (
    <table className="w-full border-collapse text-left max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-line border-b">
          {['Wat', 'Hoe lang', 'Waarom', 'Als je gewist wordt'].map((heading) => (
            <th className="py-2 pr-4 font-bold text-sm" key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {lines.map(({ part, title, kept, why, upon }) => {
          const Icon = icons[upon]
          return (
            <tr className="border-line border-b align-top max-md:grid max-md:gap-1.5 max-md:py-4" key={part}>
              <th className="py-3 pr-4 font-bold max-md:py-0 md:w-[28%]" scope="row">
                {title}
              </th>
              <td className="py-3 pr-4 max-md:py-0">{kept}</td>
              <td className="py-3 pr-4 text-ink-soft max-md:py-0">{why}</td>
              <td className="py-3 max-md:py-0 md:w-[18%]">
                <span className="inline-flex items-center gap-2">
                  <Icon aria-hidden className="size-4 shrink-0" />
                  {uponLabels[upon]}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
