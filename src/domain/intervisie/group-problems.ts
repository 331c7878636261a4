import type { Problems } from '../evidence/problems'
import { findPlace } from '../places/find'
import type { CalendarDate } from '../shared/calendar-date'

type Draft = { name?: string | null; place?: string | null; since?: CalendarDate | null }

/**
 * What is wrong with the details of a group: field → message (KS-GRP-2). The place must be known, also of a group that
 * meets online: that is where it stands on the map.
 * @param today the day it is in the Netherlands
 */
export function groupProblems({ name, place, since }: Draft, today: CalendarDate): Problems {
  const problems: Problems = {}
  if ((name?.trim().length ?? 0) < 2) problems.name = 'Vul de naam van de groep in.'
  if (!place?.trim()) problems.place = 'Vul de plaats in. Online? Kies dan een plaats in het midden van de groep.'
  else if (!findPlace(place))
    problems.place = `We kennen de plaats “${place.trim()}” niet. Vul een grotere plaats in de buurt in.`
  if (since && since > today) problems.since = 'Deze datum ligt in de toekomst. Vul in sinds wanneer de groep bestaat.'
  return problems
}
