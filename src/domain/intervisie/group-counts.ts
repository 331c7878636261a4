import type { CalendarDate } from '../shared/calendar-date'
import { dutchCount, dutchDate } from '../shared/dutch'

/** Members from which sessions of a group count (norms §2.9). */
export const smallestGroup = 3

/** Why a session on this day can't be one of the group: whoever wasn't in it; null when it can. */
export const notInGroup = (inGroup: boolean, day: CalendarDate): string | null =>
  inGroup
    ? null
    : `Op ${dutchDate(day)} was je geen lid van deze groep. Kies de groep waarin je toen zat, of kies ‘buiten een groep’ en noem de anderen.`

/** Why a session on this day doesn't count: too few members; null when it does (norms §2.9, KS-GRP-2). */
export const groupTooSmall = (members: number, day: CalendarDate): string | null =>
  members >= smallestGroup
    ? null
    : `De groep had op ${dutchDate(day)} ${dutchCount(members, 'lid', 'leden')}; een sessie telt vanaf ${smallestGroup}. Staat er iemand niet in de groep? Vraag de groepsmanager. Of lever de sessie in buiten de groep, met de namen van minstens twee andere therapeuten.`
