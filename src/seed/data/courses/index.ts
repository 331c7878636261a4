import { maternity } from './maternity'
import { maternityInRegions } from './maternity-regions'
import { mentalHealth } from './mental-health'
import { therapists } from './therapists'

export type { DemoCourse } from './worth'

/** The courses of the demo: maternity care in both norms, POH-GGZ category A, and a few for therapists. */
export const courses = [...maternity, ...maternityInRegions, ...mentalHealth, ...therapists]

/** Courses that nobody granted anything yet. */
export const ungranted: ReadonlySet<string> = new Set([
  'Voorlichting over veilig slapen',
  'Feedback geven en ontvangen',
  'Ergonomie in de kraamzorg',
  'Werken met een tolk',
  'Verslaving bespreken',
  'E-health inzetten',
  'Adem en stress',
])
