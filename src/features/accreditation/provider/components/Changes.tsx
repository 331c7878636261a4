import { type JudgedCourse, judgedFieldLabels, judgedFields } from '@/src/domain/accreditation/course-changes'
import { formatNumber } from '@/src/lib/format'
import { courseForms } from '../../labels'

const shown = (value: JudgedCourse[keyof JudgedCourse]): string => {
  if (value === null || value === undefined || value === '') return 'niets'
  if (typeof value === 'number') return formatNumber(value)
  return value === 'classroom' || value === 'e-learning' || value === 'blended' ? courseForms[value] : value
}

/** What of a course would change: as it is, and as it would be. */
export function Changes({ before, changes }: { before: JudgedCourse; changes: Partial<JudgedCourse> }) {
  return (
    <dl className="grid gap-4">
      {judgedFields
        .filter((field) => changes[field] !== undefined)
        .map((field) => (
          <div key={field}>
            <dt className="font-semibold">{judgedFieldLabels[field]}</dt>
            <dd className="whitespace-pre-line text-ink-soft [overflow-wrap:anywhere]">Nu: {shown(before[field])}</dd>
            <dd className="whitespace-pre-line [overflow-wrap:anywhere]">Wordt: {shown(changes[field])}</dd>
          </div>
        ))}
    </dl>
  )
}
