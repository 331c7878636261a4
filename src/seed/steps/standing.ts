import type { PayloadRequest } from 'payload'
import { ecdHash, ecdHint, newEcdCode } from '@/collections/identity/EcdCodes/codes/secret'
import { partnerKeys } from '@/collections/identity/PartnerKeys/keys/authenticate'
import { settleStanding } from '@/collections/identity/StandingChanges/settle'
import { licenceOf } from '@/collections/registers/Certificates/licence/issue'
import { addDays, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { hashOf, hintOf, newKey } from '@/src/lib/api-key/secret'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aCode } from '@/tests/factories/screening'
import { codeRemark, memberLinks, partner, standings } from '../data/standing'
import type { Member, Organisations } from './identity'
import { leftThen } from './mail'

type Owner = { therapist: number; organisation: number }
const noon = (day: CalendarDate): Date => new Date(`${day}T11:00:00Z`)

/** What a member's standing is on a day, told as the daily job would have; its mail left then. */
async function settledOn(req: PayloadRequest, { therapist }: Owner, day: CalendarDate): Promise<void> {
  await settleStanding(req, therapist, noon(day))
  const rows = await query(
    req,
    sql`SELECT number::int AS number FROM standing_changes WHERE therapist_id = ${therapist} ORDER BY number DESC LIMIT 1`,
  )
  const number = Number(rows[0]?.number ?? 0)
  if (number > 1) await leftThen(req, `standing:${therapist}:${number}`, noon(day))
}

/** The contribution of a year; null: not paid. */
async function contribution(
  req: PayloadRequest,
  { therapist, organisation }: Owner,
  bookedOn: CalendarDate,
  paidOn: CalendarDate | null,
): Promise<void> {
  const year = bookedOn.slice(0, 4)
  await query(
    req,
    sql`WITH charge AS (
          INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
          VALUES (${therapist}, ${organisation}, ${`Contributie ${year}`}, 18750, ${bookedOn},
                  ${`contributions/${year}/${therapist}`}) RETURNING id)
        INSERT INTO payments (therapist_id, organisation_id, charge_id, paid_on, registered_by_name)
        SELECT ${therapist}, ${organisation}, id, ${paidOn}::date, 'Joost Kramer' FROM charge
         WHERE ${paidOn}::date IS NOT NULL`,
  )
}

const conductUntil = (req: PayloadRequest, { therapist }: Owner, day: CalendarDate) =>
  query(
    req,
    sql`UPDATE certificates_of_conduct SET issued_on = ${addDays(day, -1826)}::date, valid_until = ${day}::date
         WHERE therapist_id = ${therapist} AND status = 'approved'`,
  )

const codeIs = (
  req: PayloadRequest,
  { therapist }: Owner,
  status: 'inactive' | 'unchecked',
  day: CalendarDate | null,
) =>
  query(
    req,
    sql`UPDATE professional_codes SET status = ${status}, checked_on = ${day}::date,
               checked_by_name = ${day && 'Marijke Vos'}, remark = ${status === 'inactive' ? codeRemark : null}
         WHERE therapist_id = ${therapist} AND kind = 'agb'`,
  )

/** Code, licence and umbrella licence of who has everything in order. */
async function seedInOrder(req: PayloadRequest, owner: Owner, today: CalendarDate): Promise<void> {
  await aCode(req, { ...owner, kind: 'umbrella', code: '201784R', issuer: 'RBCZ' })
  await licenceOf(req, owner.therapist, noon(addDays(today, -20)))
  const code = newEcdCode()
  const { id } = await req.payload.create({
    collection: 'ecd-codes',
    data: { ...owner, hash: ecdHash(code), hint: ecdHint(code) },
    ...asSystem(req, 'demo data'),
  })
  await query(req, sql`UPDATE ecd_codes SET created_at = ${noon(addDays(today, -90)).toISOString()} WHERE id = ${id}`)
}

/** Links on the account page, and the key of the supplier of the client file. Nobody knows the key. */
async function seedServices(req: PayloadRequest): Promise<void> {
  await req.payload.updateGlobal({
    slug: 'member-links',
    data: { links: memberLinks },
    ...asSystem(req, 'demo data'),
  })
  const key = newKey(partnerKeys.prefix)
  await req.payload.create({
    collection: 'partner-keys',
    data: { name: partner, scope: 'ecd', hash: hashOf(key), hint: hintOf(key) },
    ...asSystem(req, 'demo data'),
  })
}

/** Standing of every kind at CAT, with what was told of it, licence, ECD code, payments and links. After the members' files. */
export async function seedStanding(
  req: PayloadRequest,
  { cat }: Organisations,
  members: readonly Member[],
  now: Date,
): Promise<void> {
  const today = amsterdamDay(now)
  const day = (ago: number): CalendarDate => addDays(today, -ago)
  // The steps before told it as they went, today; it was told when the members came over from the former system.
  const then = noon(day(90)).toISOString()
  await query(req, sql`UPDATE standing_changes SET "on" = ${day(90)}, created_at = ${then}, updated_at = ${then}`)
  const changes: Record<keyof typeof standings, (owner: Owner) => Promise<unknown>> = {
    conductExpired: async (owner) => {
      await conductUntil(req, owner, day(12))
      await settledOn(req, owner, day(11))
    },
    conductEnding: (owner) => conductUntil(req, owner, addDays(today, 21)),
    unpaid: async (owner) => {
      await contribution(req, owner, day(45), null)
      await settledOn(req, owner, day(14))
    },
    codeInactive: async (owner) => {
      await codeIs(req, owner, 'inactive', day(6))
      await settledOn(req, owner, day(6))
    },
    codeUnchecked: async (owner) => {
      await codeIs(req, owner, 'unchecked', null)
      await settledOn(req, owner, day(1))
    },
    inOrder: (owner) => seedInOrder(req, owner, today),
    openBill: (owner) => contribution(req, owner, day(10), null),
  }
  for (const { person, therapist } of members) {
    if (person.organisation !== 'cat' || !person.recognisedOn) continue
    const owner = { therapist: therapist.id, organisation: cat }
    await settledOn(req, owner, day(60))
    const billed = person.email === standings.unpaid || person.email === standings.openBill
    if (!billed) await contribution(req, owner, day(120), day(104))
    for (const [key, email] of Object.entries(standings)) {
      if (email === person.email && isKind(key)) await changes[key](owner)
    }
  }
  await seedServices(req)
}

const isKind = (key: string): key is keyof typeof standings => Object.hasOwn(standings, key)
