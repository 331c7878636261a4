import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  asksDossier,
  overdueIn,
  type StandingOf,
  standingFrom,
  standingSelect,
  toStandingRow,
} from '@/collections/identity/StandingChanges/facts'
import { sessionRows, sessionsOf, shownSessions } from '@/collections/identity/Users/operations/sessions'
import { signedInAccount } from '@/collections/identity/Users/operations/signed-in'
import { certificateRows, certificatesOf } from '@/collections/registers/Certificates/store'
import type { DossierInNorm } from '@/collections/registers/shared/dossierRow'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { ownInvoices } from '@/src/features/invoicing/member/own'
import { invoicesOf } from '@/src/features/invoicing/member/query'
import { type OwnCertificate, ownCertificate } from '@/src/features/registers/certificates'
import { query, sql } from '@/src/lib/sql'
import type { Credentials } from '../queries'

const text = z.string().nullable()

const link = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  description: text,
  kind: z.enum(['link', 'info', 'tool']),
})

const code = z.object({
  id: z.number(),
  kind: z.enum(['agb', 'umbrella']),
  code: z.string(),
  issuer: text,
  status: z.enum(['unchecked', 'active', 'inactive']),
  checkedOn: text,
  remark: text,
  updatedAt: z.string(),
})

const bank = z.object({ iban: text, accountHolder: text, vatNumber: text, updatedAt: z.string() })

const contentSchema = z.object({
  standing: z.unknown(),
  invoicing: ownInvoices,
  links: z.array(link),
  ecd: z.object({ hint: text, since: z.string() }).nullable(),
  codes: z.array(code),
  bank: bank.nullable(),
  certificates: certificateRows,
  sessions: sessionRows,
})

export type MemberLink = z.infer<typeof link>

/** What the panels of the account page show of a member (KS-ACC-4 … KS-ACC-8, KS-ACC-10) and their standing. */
export type AccountContent = Omit<z.infer<typeof contentSchema>, 'standing' | 'certificates' | 'sessions'> & {
  standing: StandingOf
  certificates: OwnCertificate[]
  credentials: Credentials
}

/**
 * All of it in one statement.
 * @param therapist of who is looking
 * @param dossiers theirs, in the period of today
 */
export async function accountContent(
  req: PayloadRequest,
  therapist: number,
  dossiers: readonly DossierInNorm[],
  now = new Date(),
): Promise<AccountContent> {
  const account = signedInAccount(req)
  const [found] = await query(
    req,
    sql`SELECT row_to_json(s) AS standing,
               ${invoicesOf(sql`s.therapist`)} AS invoicing,
               (SELECT coalesce(json_agg(json_build_object('id', l.id, 'title', l.title, 'url', l.url,
                         'description', l.description, 'kind', l.kind) ORDER BY l._order), '[]')
                  FROM member_links_links l
                 WHERE (l.organisation_id IS NULL OR l.organisation_id = s.organisation)
                   AND (NOT EXISTS (SELECT 1 FROM member_links_links_tiers x WHERE x.parent_id = l.id)
                        OR EXISTS (SELECT 1 FROM member_links_links_tiers x
                                    WHERE x.parent_id = l.id AND x.value::text = s.tier))) AS links,
               (SELECT json_build_object('hint', e.hint, 'since', e.created_at) FROM ecd_codes e
                 WHERE e.therapist_id = s.therapist AND e.ended_at IS NULL) AS ecd,
               (SELECT coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'code', k.code,
                         'issuer', k.issuer, 'status', k.status, 'checkedOn', k.checked_on, 'remark', k.remark,
                         'updatedAt', k.updated_at)), '[]')
                  FROM professional_codes k WHERE k.therapist_id = s.therapist) AS codes,
               (SELECT json_build_object('iban', b.iban, 'accountHolder', b.account_holder, 'vatNumber', b.vat_number,
                         'updatedAt', b.updated_at)
                  FROM bank_details b WHERE b.therapist_id = s.therapist) AS bank,
               ${certificatesOf(sql`s.therapist`)} AS certificates,
               ${sessionsOf(account.id)} AS sessions
          FROM (${sql.raw(standingSelect)} WHERE t.id = ${therapist}) s`,
  )
  const { standing, certificates, sessions, ...content } = contentSchema.parse(found)
  const row = toStandingRow(standing)
  const on = amsterdamDay(now)
  const overdue = asksDossier(row) ? dossiers.flatMap((dossier) => overdueIn(dossier, on)) : []
  return {
    ...content,
    certificates: certificates.map((one) => ownCertificate(one, on)),
    credentials: { email: account.email, sessions: shownSessions(req, sessions) },
    standing: standingFrom(row, overdue, on),
  }
}
