import type { PayloadRequest } from 'payload'
import { openAdmission } from '@/collections/screening/Admissions/open'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aTherapist } from '@/tests/factories/therapists'
import { newcomers, objection, refusal, screeningPlans, welcome } from '../data/screening'
import type { MakeAccount } from './accounts'
import type { SeedServices } from './handIn'
import type { Member, Organisations } from './identity'
import { seedCopy } from './identityCopies'
import { fillFile, type Owner, pay } from './screeningFile'

type Newcomer = (typeof newcomers)[number]

/** Screening at CAT: its plans, people at every stage, and sign-ups that wait. Members of the demo have their file in order. */
export async function seedScreening(
  req: PayloadRequest,
  { cat }: Organisations,
  members: Member[],
  account: MakeAccount,
  services: SeedServices,
): Promise<void> {
  const { now } = services
  const today = amsterdamDay(now)
  for (const { steps, ...plan } of screeningPlans) {
    await req.payload.create({
      collection: 'screening-plans',
      data: { ...plan, organisation: cat, steps },
      ...asSystem(req, 'demo data'),
    })
  }
  for (const { person, therapist } of members) {
    if (person.organisation !== 'cat') continue
    const owner = { therapist: therapist.id, organisation: cat }
    if (person.recognisedOn) await fillFile(req, owner, today, person.tier === 'reimbursable')
    else await openAdmission(req, therapist.id, new Date(`${addDays(today, -6)}T10:00:00Z`))
    if (person.email === 'student@demo.test') await seedCopy(req, therapist, 'number-visible', services)
  }
  for (const one of newcomers) await seedNewcomer(req, cat, one, { account, today, services })
  await seedSignUps(req, cat, now)
}

type Given = { account: MakeAccount; today: string; services: SeedServices }

async function seedNewcomer(req: PayloadRequest, cat: number, one: Newcomer, given: Given): Promise<void> {
  const { email, number, days, ...person } = one
  const { account, today, services } = given
  const member = await aTherapist(req, {
    ...person,
    user: await account(email),
    organisation: cat,
    membershipNumber: number,
    profession: 'Natuurgeneeskundig therapeut',
    standing: 'screening',
  })
  const therapist = member.id
  const began = addDays(today, -days)
  const admission = await openAdmission(req, therapist, new Date(`${began}T10:00:00Z`))
  const owner = { therapist, organisation: cat }
  switch (email) {
    case 'nieuw@demo.test':
      return
    case 'onderweg@demo.test':
      await seedOnTheWay(req, owner, today)
      return seedCopy(req, member, 'waiting', services)
    case 'compleet@demo.test':
      await seedCopy(req, member, 'seen', services)
      await fillFile(req, owner, today, false)
      await diploma(req, owner)
      await pay(req, owner, admission, addDays(began, 5))
      await query(req, sql`UPDATE admissions SET complete_on = ${addDays(today, -2)} WHERE id = ${admission}`)
      return
    case 'afgewezen@demo.test':
      return seedRefused(req, owner, admission, addDays(today, -4), services.reviewer)
    case 'toegelaten@demo.test':
      await fillFile(req, owner, today, false)
      await diploma(req, owner)
      await pay(req, owner, admission, addDays(began, 9))
      return seedAdmitted(req, owner, admission, addDays(today, -20), services.reviewer)
  }
}

/** A diploma that was approved, as a reviewer sees it in the list. */
const diploma = (req: PayloadRequest, { therapist, organisation }: Owner) =>
  query(
    req,
    sql`INSERT INTO diplomas (title, level, field_related, plato, study_points, contact_hours, provider, obtained_on,
                              status, granted_points, therapist_id, organisation_id, submitted_at, decided_at)
        VALUES ('Natuurgeneeskunde hbo', 'hbo', true, 'none', 60, 480, 'Hogeschool Midden', '2025-06-30',
                'approved', 60, ${therapist}, ${organisation}, now() - interval '9 days', now() - interval '3 days')`,
  )

/** Some done, one question of the reviewer, one that waits for the reviewer, and the rest still to do. */
async function seedOnTheWay(req: PayloadRequest, { therapist, organisation }: Owner, today: string): Promise<void> {
  await query(
    req,
    sql`INSERT INTO personal_details (therapist_id, organisation_id, birth_date, birth_place)
        VALUES (${therapist}, ${organisation}, '1987-04-02', 'Tilburg')`,
  )
  await query(
    req,
    sql`INSERT INTO certificates_of_conduct (title, issued_on, profile, status, decision_reason, therapist_id,
                                             organisation_id, submitted_at, decided_at)
        VALUES ('Verklaring omtrent het gedrag', ${addDays(today, -40)}, '84', 'returned',
                'De achterkant ontbreekt. Voeg die ook toe.', ${therapist}, ${organisation},
                now() - interval '8 days', now() - interval '2 days')`,
  )
  await query(
    req,
    sql`INSERT INTO professional_codes (therapist_id, organisation_id, kind, code, status)
        VALUES (${therapist}, ${organisation}, 'agb', '90119402', 'unchecked')`,
  )
}

type Reviewer = SeedServices['reviewer']
type Decided = { status: 'admitted' | 'refused'; reason: string; on: string; reviewer: Reviewer }

/** A decision with the next letter of its year. */
async function decide(
  req: PayloadRequest,
  admission: number,
  { status, reason, on, reviewer }: Decided,
): Promise<void> {
  const year = Number(on.slice(0, 4))
  await query(
    req,
    sql`INSERT INTO admission_letter_counters (year, last) VALUES (${year}, 1)
        ON CONFLICT (year) DO UPDATE SET last = admission_letter_counters.last + 1`,
  )
  await query(
    req,
    sql`UPDATE admissions SET status = ${status}::enum_admissions_status, reason = ${reason}, decided_on = ${on},
               decided_by = ${reviewer.user}, decided_by_name = ${reviewer.name},
               letter_number = (SELECT 'BR-' || year || '-' || lpad(last::text, 4, '0') FROM admission_letter_counters
                                 WHERE year = ${year})
         WHERE id = ${admission}`,
  )
}

/** Admitted some weeks ago, with the letter. */
async function seedAdmitted(
  req: PayloadRequest,
  { therapist }: Owner,
  admission: number,
  on: string,
  reviewer: Reviewer,
): Promise<void> {
  await decide(req, admission, { status: 'admitted', reason: welcome, on, reviewer })
  await query(req, sql`UPDATE admissions SET complete_on = ${addDays(on, -3)} WHERE id = ${admission}`)
  await query(req, sql`UPDATE therapists SET standing = 'admitted', recognised_on = ${on} WHERE id = ${therapist}`)
}

/** Refused, and the member objects: a colleague judges that. */
async function seedRefused(
  req: PayloadRequest,
  { therapist, organisation }: Owner,
  admission: number,
  on: string,
  reviewer: Reviewer,
): Promise<void> {
  await decide(req, admission, { status: 'refused', reason: refusal, on, reviewer })
  await query(req, sql`UPDATE therapists SET standing = 'ended' WHERE id = ${therapist}`)
  await query(
    req,
    sql`INSERT INTO objections (title, subject, subject_id, grounds, first_reviewer, status, therapist_id,
                                organisation_id, submitted_at, review_due_on)
        VALUES ('Bezwaar: Toelating als lid', 'admissions', ${admission}, ${objection}, ${reviewer.user}, 'submitted',
                ${therapist}, ${organisation}, now() - interval '1 day', ${addDays(on, 40)})`,
  )
}

/** Two who still have to follow the link, and one who never did. Nobody knows their links. */
async function seedSignUps(req: PayloadRequest, cat: number, now: Date): Promise<void> {
  const hours = (count: number): string => new Date(now.getTime() + count * 3_600_000).toISOString()
  const rows = [
    ['Yara', 'Bosman', 'CAT-106010', 'yara.bosman@voorbeeld.test', 'asked', hours(40)],
    ['Niels', 'Dekker', 'CAT-106011', 'niels.dekker@voorbeeld.test', 'asked', hours(11)],
    ['Ilse', 'Vermeer', 'CAT-106012', 'ilse.vermeer@voorbeeld.test', 'expired', hours(-60)],
  ] as const
  for (const [firstName, lastName, membershipNumber, email, status, expiresAt] of rows) {
    await req.payload.create({
      collection: 'sign-ups',
      data: {
        organisation: cat,
        tier: 'collective',
        membershipNumber,
        loginNumber: membershipNumber.replace('-', ''),
        firstName,
        lastName,
        email,
        status,
        expiresAt,
      },
      ...asSystem(req, 'demo data'),
    })
  }
}
