import type { PayloadRequest } from 'payload'
import { bookCredits, type NewLine } from '@/plugins/ledger/book'
import { addDays, addYears, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { aPeriod, aRegistration } from '@/tests/factories/registers'
import { type DemoLine, kraam2019, kraam2023, pohGgz } from '../data/dossiers'
import { lifeOf, lifePlans } from '../data/life'
import type { OrganisationKey } from '../data/organisations'
import { loadRegisters } from '../reference/load'
import { type Held, seedCertificates } from './certificates'
import type { Member } from './identity'

/** What a member has done: the lines of the demo dossier up to a part of them. */
type Plan = { start: CalendarDate; lines: readonly DemoLine[]; part: number }

const lastDayOfNorm2019 = '2023-03-31'

/** A start that makes the period end so many days from now. */
const endingIn = (today: CalendarDate, days: number, years: number): CalendarDate =>
  addYears(addDays(today, days + 1), -years)

/** Those whose dossier has to be complete are under the norm that asks no certificate. */
const earliest = (start: CalendarDate): CalendarDate => (start > lastDayOfNorm2019 ? lastDayOfNorm2019 : start)

function planOf({ person }: Member, index: number, today: CalendarDate): Plan | null {
  const { organisation, recognisedOn, email } = person
  if (!recognisedOn) return null
  if (email === 'kraam2019@demo.test') {
    return { start: earliest(endingIn(today, 40, 4)), lines: kraam2019, part: 1 }
  }
  if (email === 'kraam2023@demo.test') return { start: recognisedOn, lines: kraam2023, part: 0.8 }
  const stage = lifeOf(person)
  if (stage === 'applies') return null
  if (stage) {
    const { endsIn, complete } = lifePlans[stage]
    const start = earliest(endingIn(today, endsIn, 4))
    return { start, lines: kraam2019, part: complete ? 1 : 0.6 }
  }
  if (organisation === 'kraam') {
    const start = endingIn(today, 30 + ((index * 37) % 1400), 4)
    return { start, lines: start > lastDayOfNorm2019 ? kraam2023 : kraam2019, part: (index % 5) / 4 }
  }
  if (organisation === 'poh') {
    const start = email === 'poh@demo.test' ? endingIn(today, 75, 5) : endingIn(today, 20 + ((index * 53) % 1800), 5)
    return { start, lines: pohGgz, part: email === 'poh@demo.test' ? 0.95 : ((index % 4) + 1) / 4 }
  }
  return { start: cycleStart(recognisedOn, today), lines: [], part: 0 }
}

/** The first day of the three-year cycle that a therapist is in: the first one starts with the recognition. */
function cycleStart(recognisedOn: CalendarDate, today: CalendarDate): CalendarDate {
  const firstYear = Number(recognisedOn.slice(0, 4)) + 1
  const cycles = Math.floor((Number(today.slice(0, 4)) - firstYear) / 3)
  return cycles < 1 ? recognisedOn : `${firstYear + cycles * 3}-01-01`
}

function linesOf(plan: Plan, registration: number, today: CalendarDate): NewLine[] {
  return plan.lines.slice(0, Math.round(plan.lines.length * plan.part)).flatMap(({ day, meeting, ...line }, index) => {
    const earnedOn = addDays(plan.start, day)
    return earnedOn > today ? [] : [{ ...line, registration, earnedOn, source: `demo/${meeting ?? index}` }]
  })
}

/** Registers with their norms, and every professional's dossier in them; like the real thing some are ready, most not. */
export async function seedRegisters(
  req: PayloadRequest,
  keepers: Record<OrganisationKey, number>,
  members: readonly Member[],
  now: Date,
): Promise<void> {
  const today = amsterdamDay(now)
  const registers = await loadRegisters(req, keepers)
  const held: Record<OrganisationKey, Held[]> = { cat: [], kraam: [], poh: [] }
  for (const [index, member] of members.entries()) {
    const plan = planOf(member, index, today)
    if (!plan) continue
    const { organisation, number } = member.person
    const registration = await aRegistration(req, {
      therapist: member.therapist.id,
      register: registers[organisation],
      number: organisation === 'cat' ? undefined : number,
      admittedOn: plan.start,
    })
    const period = await aPeriod(req, registration.id, plan.start)
    await bookCredits(req, linesOf(plan, registration.id, today))
    held[organisation].push({ registration: registration.id, period: period.id, start: plan.start })
  }
  await seedCertificates(req, held.kraam, held.poh, today)
}
