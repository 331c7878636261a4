import type { Course, CourseSession } from '@/src/payload-types'
import type { Option } from '@/src/ui/form/Select'

export const courseForms: Record<Course['form'], string> = {
  classroom: 'Klassikaal',
  'e-learning': 'E-learning',
  blended: 'Klassikaal en e-learning',
}

export const courseStatuses: Record<Course['status'], string> = {
  draft: 'In voorbereiding',
  offered: 'In de agenda',
  withdrawn: 'Niet meer gegeven',
}

export const sessionStatuses: Record<CourseSession['status'], string> = {
  planned: 'Gepland',
  cancelled: 'Gaat niet door',
}

export const formOptions: Option[] = Object.entries(courseForms).map(([value, label]) => ({ value, label }))

export const requestKinds: Record<'new' | 'renewal' | 'change', string> = {
  new: 'Nieuwe accreditatie',
  renewal: 'Verlenging',
  change: 'Wijziging van de scholing',
}

/** What was done on a request, in the conversation. */
export const saidActions: Readonly<Record<string, string>> = {
  submit: 'Ingediend',
  return: 'Vraag gesteld',
  answer: 'Beantwoord',
  approve: 'Toegekend',
  reject: 'Afgewezen',
  withdraw: 'Ingetrokken',
}
