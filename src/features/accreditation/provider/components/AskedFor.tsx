import { pointsPerNorm } from '@/src/domain/accreditation/worth'
import type { Norm } from '@/src/domain/registers/norm'
import { count, formatNumber } from '@/src/lib/format'
import { worthName } from '../../norm-names'

type Line = { norm: number; category: string; topic: string | null; component: string | null; points: number }

/** The lines of a request, per norm with its sum. */
export function AskedFor({ lines, norms }: { lines: Line[]; norms: ReadonlyMap<number, Norm> }) {
  return (
    <div className="grid gap-5">
      {[...pointsPerNorm(lines)].map(([norm, sum]) => (
        <section key={norm}>
          <h3 className="flex flex-wrap justify-between gap-x-4 text-base">
            {norms.get(norm)?.title}
            <span className="num">{count(sum, 'punt', 'punten')}</span>
          </h3>
          <ul className="mt-1 grid gap-1">
            {lines
              .filter((line) => line.norm === norm)
              .map((line) => {
                const { category, topic } = worthName(norms, { ...line, normId: line.norm })
                return (
                  <li
                    className="flex items-baseline justify-between gap-4 border-line border-t py-1.5 text-sm"
                    key={`${line.category}/${line.topic}/${line.component}`}
                  >
                    <span>
                      {category}
                      {topic && `: ${topic}`}
                    </span>
                    <span className="num shrink-0 font-semibold">{formatNumber(line.points)}</span>
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
    </div>
  )
}
