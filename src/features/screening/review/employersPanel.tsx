import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { hoursWorked } from '@/src/domain/screening/work-experience'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatDate, formatNumber } from '@/src/lib/format'
import styles from './panels.module.css'

const text = z.string().nullish()

const list = z
  .array(
    z.object({
      id: z.unknown(),
      employer: text,
      role: text,
      from: text,
      until: text,
      hoursPerWeek: z.number().nullish(),
      description: text,
    }),
  )
  .catch([])

/** Every employer with the hours that come of it (KS-SCR-2). */
export async function employersPanel(_req: PayloadRequest, doc: Record<string, unknown>): Promise<ReactNode> {
  const employers = list.parse(doc.employers)
  const today = amsterdamDay(new Date())
  return (
    <section aria-labelledby="werkgevers" className={styles.panel}>
      <h3 id="werkgevers">Werkgevers</h3>
      <ol>
        {employers.map((one) => (
          <li key={String(one.id)}>
            <strong>{one.employer}</strong>, {one.role}
            <p>
              {one.from && formatDate(one.from)} tot {one.until ? `en met ${formatDate(one.until)}` : 'nu'},{' '}
              {formatNumber(one.hoursPerWeek ?? 0)} uur per week: {formatNumber(hoursWorked([one], today))} uur
            </p>
            {one.description && <p>{one.description}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
