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
