import { APIError, type PayloadRequest } from 'payload'
import { withHashSlot } from '@/collections/identity/Users/operations/hash-slots'
import { refuseWeakPassword } from '@/collections/identity/Users/operations/passwords'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { takenProblem } from '@/src/domain/screening/sign-up'
import { clientIp } from '@/src/lib/client-ip'
import { conflict } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { openAdmission } from '../../Admissions/open'
import { type SignUpRow, signUpOf, takenBy } from './store'

const gone = (message: string): APIError => new APIError(message, 400, null, true)

/**
 * Follows the link of a sign-up (KS-ACC-2): account, profile, screening and what it costs, together or not at all.
 * @returns the address to log in with
 * @throws APIError 400 (link, password) · 409 used, or the number or address is someone else's by now · 429
 */
export async function confirmSignUp(
  req: PayloadRequest,
  { token, password }: { token: string; password: string },
): Promise<{ email: string }> {
  await limit(req, 'token-ip', clientIp(req))
  return withHashSlot(() =>
    inTransaction(req, async () => {
      const asked = await signUpOf(req, token, true)
      if (!asked) throw gone('Deze link werkt niet. Kopieer hem helemaal uit de mail, of meld je opnieuw aan.')
      if (asked.status === 'confirmed') throw conflict('Je hebt je aanmelding al bevestigd. Log in met je e-mailadres.')
      if (asked.over || asked.status === 'expired') throw gone('Deze link is verlopen. Meld je opnieuw aan.')
      refuseWeakPassword(password, asked.email, 'password')
      await refuseTaken(req, asked)
      await makeMember(req, asked, password)
      return { email: asked.email }
    }),
  )
}

/** Two who confirm the same number or address wait for each other here; the second reads what the first made. */
async function refuseTaken(req: PayloadRequest, { email, loginNumber }: SignUpRow): Promise<void> {
  for (const key of [`number:${loginNumber}`, `email:${email}`]) {
    await query(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-up:${key}`}, 0))`)
  }
  const problem = takenProblem(await takenBy(req, { email, loginNumber }))
  if (problem) throw conflict(problem)
}

async function makeMember(req: PayloadRequest, asked: SignUpRow, password: string): Promise<void> {
  const system = asSystem(req, 'a confirmed sign-up')
  const { id, organisation, tier, membershipNumber, firstName, infix, lastName, profession, email } = asked
  const user = await req.payload.create({ collection: 'users', data: { email, password }, ...system })
  const therapist = await req.payload.create({
    collection: 'therapists',
    data: {
      user: user.id,
      organisation,
      membershipNumber,
      firstName,
      infix,
      lastName,
      profession,
      tier,
      standing: 'screening',
    },
    ...system,
  })
  await openAdmission(req, therapist.id)
  await req.payload.update({
    collection: 'sign-ups',
    id,
    data: { status: 'confirmed', confirmedAt: new Date().toISOString(), therapist: therapist.id },
    ...system,
  })
  await recordAudit(req, { action: 'sign-ups.confirmed', subject: 'sign-ups', subjectId: id, organisation })
}
