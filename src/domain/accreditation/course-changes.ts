/** What the committee judged a course by: changing one of these asks for its approval (KK-PRV-1). */
export const judgedFields = ['title', 'description', 'form', 'hours'] as const

export type JudgedField = (typeof judgedFields)[number]

export type JudgedCourse = {
  title: string
  description?: string | null
  form: 'classroom' | 'e-learning' | 'blended'
  hours?: number | null
}

export const judgedFieldLabels: Record<JudgedField, string> = {
  title: 'Naam',
  description: 'Wat je leert, en hoe',
  form: 'Vorm',
  hours: 'Uren',
}

const same = (before: unknown, after: unknown): boolean => (before ?? '') === (after ?? '')

/** What of an accredited course would change: only the judged fields that are sent and differ. */
export function judgedChanges(before: JudgedCourse, sent: Partial<JudgedCourse>): Partial<JudgedCourse> {
  const changed: Partial<JudgedCourse> = {}
  if (sent.title !== undefined && !same(before.title, sent.title)) changed.title = sent.title
  if (sent.description !== undefined && !same(before.description, sent.description)) {
    changed.description = sent.description
  }
  if (sent.form !== undefined && !same(before.form, sent.form)) changed.form = sent.form
  if (sent.hours !== undefined && !same(before.hours, sent.hours)) changed.hours = sent.hours
  return changed
}
