import type { PayloadRequest } from 'payload'
import { bookCredits } from '@/plugins/ledger/book'
import {
  addDays,
  addMonths,
  addYears,
  amsterdamDay,
  type CalendarDate,
  earlierOf,
} from '@/src/domain/shared/calendar-date'
import { formatDate } from '@/src/lib/format'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { Member } from './identity'

/** What was seen on paper before there was a portal, written down as staff would: a waiver with its reason. */
function seenBefore(tier: string, today: CalendarDate) {
  const from = addMonths(today, -26)
  const until = addDays(addYears(from, 5), -1)
  const moved = 'gezien bij de overgang naar dit portaal'
  return [
    { kind: 'identity-document', reason: `Identiteitsbewijs ${moved}.` },
    ...(tier === 'student' ? [] : [{ kind: 'chamber-extract', reason: `KvK-uittreksel ${moved}.` }]),
    ...(tier === 'reimbursable'
      ? [{ kind: 'certificate-of-conduct', from, until, reason: `VOG van ${formatDate(from)} ${moved}.` }]
      : []),
  ]
}

/** The last day of last year, or some months ago when that is earlier: obligations run since the first of January. */
function upgradedOn(today: CalendarDate): CalendarDate {
  return earlierOf(addMonths(today, -11), `${Number(today.slice(0, 4)) - 1}-12-31`)
}

const studied = [
  { category: 'literature', points: 6, description: 'Leesverslag: Het lichaam als bondgenoot' },
  { category: 'mbk', points: 4, description: 'MBK: ziektebeelden van het bewegingsapparaat' },
]

/**
 * Therapists as they come over from the former system: their papers were seen there. The one whom everybody looks at went
 * from collective to reimbursable last year, so this is the first year with obligations: well on the way, not there yet.
 */
export async function seedTherapists(req: PayloadRequest, members: readonly Member[], now: Date): Promise<void> {
  const today = amsterdamDay(now)
  for (const { person, therapist } of members) {
    if (person.organisation !== 'cat') continue
    const [row] = await query(
      req,
      sql`SELECT p.id AS period, p.registration_id AS registration FROM periods p
            JOIN registrations r ON r.id = p.registration_id WHERE r.therapist_id = ${therapist.id}`,
    )
    if (!row) continue
    await req.payload.update({
      collection: 'periods',
      id: Number(row.period),
      data: { waivers: seenBefore(person.tier, today) },
      ...asSystem(req, 'demo data'),
    })
    if (person.email !== 'therapeut@demo.test') continue
    await req.payload.update({
      collection: 'therapists',
      id: therapist.id,
      data: { upgradedOn: upgradedOn(today) },
      ...asSystem(req, 'demo data'),
    })
    const year = today.slice(0, 4)
    const recent = addDays(today, -75)
    const earnedOn = recent.startsWith(year) ? recent : `${year}-01-01`
    await bookCredits(
      req,
      studied.map((line) => ({
        ...line,
        registration: Number(row.registration),
        earnedOn,
        source: `demo/${line.category}`,
      })),
    )
  }
}
