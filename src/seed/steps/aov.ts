import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { publishedTariffs } from '@/collections/aov/AovTariffs/published'
import { earliestStart } from '@/src/domain/aov/premium'
import { quoteOf } from '@/src/domain/aov/quote'
import { agreementOf, isOpen } from '@/src/domain/aov/workflow'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { exampleApplications, exampleLimits, exampleRates, exampleTariff } from '../data/aov'

const applicant = z.object({ id: z.number(), organisation: z.number(), birthDate: z.string() })

/** Members with a birth date who aren't the ones that people log in as: those start without an application. */
async function applicants(req: PayloadRequest): Promise<z.infer<typeof applicant>[]> {
  const rows = await query(
    req,
    sql`SELECT t.id, t.organisation_id AS organisation, d.birth_date::text AS "birthDate"
          FROM therapists t JOIN organisations o ON o.id = t.organisation_id AND o.kind = 'professional-organisation'
          JOIN personal_details d ON d.therapist_id = t.id AND d.birth_date BETWEEN '1970-01-01' AND '2000-01-01'
          JOIN users u ON u.id = t.user_id AND u.email NOT LIKE '%@demo.test'
         WHERE t.standing = 'admitted' ORDER BY t.id LIMIT ${exampleApplications.length}`,
  )
  return z.array(applicant).parse(rows)
}

/** A tariff with example figures, next year's as a draft, and an application of each status (KS-AOV-1). */
export async function seedAov(req: PayloadRequest, now: Date): Promise<void> {
  const today = amsterdamDay(now)
  const tariff = { ...exampleTariff, isExample: true, ...exampleLimits }
  const year = Number(today.slice(0, 4))
  await req.payload.create({
    collection: 'aov-tariffs',
    data: { ...tariff, status: 'published', validFrom: `${year - 1}-01-01`, rates: exampleRates },
    ...asSystem(req, 'demo data'),
  })
  await req.payload.create({
    collection: 'aov-tariffs',
    data: {
      ...tariff,
      name: `${exampleTariff.name} ${year + 2}`,
      status: 'draft',
      validFrom: `${year + 2}-01-01`,
      rates: exampleRates.map(({ rate, ...band }) => ({ ...band, rate: rate + 10 })),
    },
    ...asSystem(req, 'demo data'),
  })
  const tariffs = await publishedTariffs(req, today)
  for (const [nth, { id, organisation, birthDate }] of (await applicants(req)).entries()) {
    const example = exampleApplications[nth]
    if (!example) continue
    const { status, ago, ownRisk, grossIncome, benefit, answer } = example
    const on = addDays(today, -ago)
    const startOn = earliestStart(on)
    const quote = quoteOf({ birthDate, ownRisk, grossIncome, benefit, startOn }, tariffs, on)
    if (quote.outcome === 'refused') throw new Error(`demo: AOV ${JSON.stringify(quote.problems)}`)
    const at = (days: number): string => `${addDays(on, days)}T10:30:00Z`
    // Taken back after the insurer had it: somebody still has to tell them.
    const wasSent = status !== 'submitted'
    await query(
      req,
      sql`INSERT INTO aov_applications (therapist_id, organisation_id, tariff_id, status, birth_date, own_risk, gross_income,
                                        benefit, premium, start_on, agreement, submitted_at, sent_at, decided_at, answer,
                                        idempotency_key, created_at, updated_at)
          VALUES (${id}, ${organisation}, ${quote.quoted.tariff.id}, ${status}, ${birthDate}, ${ownRisk}, ${grossIncome},
                  ${benefit}, ${quote.quoted.premium.monthly}, ${startOn}, ${agreementOf(quote.quoted.tariff)}, ${at(0)},
                  ${wasSent ? at(0) : null}, ${isOpen(status) ? null : at(1)}, ${answer ?? null},
                  ${`demo-${nth}`}, ${at(0)}, ${at(0)})`,
    )
  }
}
