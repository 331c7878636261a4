import type { PayloadRequest } from 'payload'
import { billRequest, giveBack } from '@/collections/service/ServiceRequests/bill'
import { amsterdamDay, yearOf } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { type DemoServiceRequest, serviceRequests } from '../data/service'
import { documentPdf } from '../files/documentPdf'
import { handIn, type SeedServices } from './handIn'
import type { Member } from './identity'

type Owner = { therapist: number; organisation: number }

const handler = 'Nadia Willems'

async function ownerOf(
  req: PayloadRequest,
  who: DemoServiceRequest['who'],
  organisation: number,
): Promise<Owner | null> {
  const [row] = await query(
    req,
    'email' in who
      ? sql`SELECT t.id FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = ${who.email}`
      : sql`SELECT t.id FROM therapists t LEFT JOIN users u ON u.id = t.user_id
             WHERE t.organisation_id = ${organisation} AND t.standing = 'admitted' AND t.tier = ${who.tier}
               AND coalesce(u.email, '') NOT LIKE '%@demo.test'
             ORDER BY t.id OFFSET ${who.nth} LIMIT 1`,
  )
  return typeof row?.id === 'number' ? { therapist: row.id, organisation } : null
}

/** Proof that a business ended, as it was uploaded the day before. */
async function proofOf(req: PayloadRequest, member: Member, services: SeedServices, at: Date): Promise<number> {
  const uploaded = new Date(at.getTime() - 86_400_000)
  const lines = ['Uittreksel Kamer van Koophandel', 'De onderneming is uitgeschreven uit het handelsregister.']
  return handIn(
    req,
    member,
    {
      collection: 'screening-uploads',
      data: { title: 'Uitschrijving KvK', subject: 'other' },
      file: { bytes: await documentPdf('Bewijs van uitschrijving', lines), name: 'uitschrijving-kvk.pdf' },
      events: [{ action: 'submit', at: uploaded }],
      startedAt: uploaded,
    },
    services,
  )
}

async function seedRequest(
  req: PayloadRequest,
  wanted: DemoServiceRequest,
  { owner, member }: { owner: Owner; member: Member },
  services: SeedServices,
): Promise<void> {
  const { now } = services
  const { asked, status, price = 0, issuerPrice = 0, effect, answer } = wanted
  const at = new Date(now.getTime() - wanted.daysAgo * 86_400_000)
  const on = amsterdamDay(at)
  const handled = ['done', 'refused', 'withdrawn'].includes(status) || answer !== undefined
  const handledAt = handled ? new Date(Math.min(now.getTime(), at.getTime() + 3 * 86_400_000)).toISOString() : null
  const { id } = await req.payload.create({
    collection: 'service-requests',
    data: {
      ...asked,
      ...owner,
      status,
      price,
      issuerPrice,
      includedYear: wanted.included ? yearOf(on) : null,
      effectOn: effect === 'year' ? `${yearOf(on) + 1}-01-01` : effect === 'asked' ? on : null,
      effectedAt: effect === 'asked' ? at.toISOString() : null,
      recognisedBy: wanted.recognition ? owner.organisation : null,
      proof: wanted.proof ? await proofOf(req, member, services, at) : null,
      submittedAt: at.toISOString(),
      handledAt,
      handledByName: answer !== undefined || status === 'in-progress' ? handler : null,
      answer,
    },
    ...asSystem(req, 'demo data'),
  })
  await billRequest(req, { id, kind: asked.kind, ...owner, price, issuerPrice }, on)
  if (status === 'withdrawn') await giveBack(req, { id }, 'Je hebt je verzoek ingetrokken.', amsterdamDay(now))
  if (status === 'refused') await giveBack(req, { id }, 'We konden je verzoek niet inwilligen.', amsterdamDay(now))
}

/** What members asked on the service page, of every kind and in every status. After the invoices: it makes its own. */
export async function seedServiceRequests(
  req: PayloadRequest,
  organisation: number,
  members: readonly Member[],
  services: SeedServices,
): Promise<void> {
  for (const wanted of serviceRequests) {
    const owner = await ownerOf(req, wanted.who, organisation)
    const member = members.find(({ therapist }) => therapist.id === owner?.therapist)
    if (owner && member) await seedRequest(req, wanted, { owner, member }, services)
  }
}
