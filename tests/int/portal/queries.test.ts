import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { ownPerson, ownScreeningExtra } from '@/src/features/evidence/screening/own'
import { loadAccount } from '@/src/features/identity/account/load'
import { loadIntervisie } from '@/src/features/intervisie/sessions/page'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { ownPractice } from '@/src/features/practice/queries'
import { ownAdmission } from '@/src/features/screening/member/queries'
import { loadService } from '@/src/features/service/page'
import { query, sql } from '@/src/lib/sql'
import { aCpdUpload, aDiploma } from '@/tests/factories/evidence'
import { aSession } from '@/tests/factories/intervisie'
import { systemRequest } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'
import { account } from '@/tests/support/session'
import { statementsOf } from '@/tests/support/statements'
import { profileOf } from '../evidence/people'

const accountPage = async () => {
  await loadAccount()
}

const evidence = async (path: string) => {
  const { req } = await loadMemberPage(path)
  await uploadLimitMb(req)
}

/** What these pages read besides the frame, as they read it. */
const person = async () => {
  const { req, member } = await loadMemberPage('/persoonlijk', { diplomas: false })
  await Promise.all([ownPerson(req, member.therapist), uploadLimitMb(req)])
}

const practice = async () => {
  const { req, member } = await loadMemberPage('/praktijk', { diplomas: false })
  await Promise.all([ownPractice(req, member.therapist), uploadLimitMb(req)])
}

const screening = async () => {
  const { req, member } = await loadMemberPage('/screening', { diplomas: false })
  await ownAdmission(req, member.therapist)
}

const screeningExtra = async () => {
  const { req, member } = await loadMemberPage('/screening-extra', { diplomas: false })
  await Promise.all([ownScreeningExtra(req, member.therapist), uploadLimitMb(req)])
}

const service = async () => {
  await loadService()
}

/** One more of everything that stands on those pages. */
async function handIn(req: PayloadRequest, { therapist, organisation }: Awaited<ReturnType<typeof profileOf>>) {
  for (const table of [
    'identity_documents',
    'certificates_of_conduct',
    'chamber_extracts',
    'transfer_statements',
    'screening_uploads',
    'work_experiences',
    'data_corrections',
  ]) {
    await query(
      req,
      sql`INSERT INTO ${sql.identifier(table)} (title, status, therapist_id, organisation_id)
          VALUES ('X', 'draft', ${therapist}, ${organisation})`,
    )
  }
  await query(
    req,
    sql`INSERT INTO practices (name, place, main, therapist_id, organisation_id)
        VALUES ('X', 'Utrecht', false, ${therapist}, ${organisation})`,
  )
}

const intervisie = async () => {
  await loadIntervisie()
}

describe('figures: a member page', () => {
  it.each([
    ['KS-ACC-1: /account', accountPage],
    ['KS-DIP-1: /scholing', () => evidence('/scholing')],
    ['KS-INT-1: /intervisie', intervisie],
    ['KS-PER-1: /persoonlijk', person],
    ['KS-PRA-1: /praktijk', practice],
    ['KS-SCR-3: /screening', screening],
    ['KS-SCR-1: /screening-extra', screeningExtra],
    ['KS-SRV-1: /service-contact', service],
    ['KS-CPD-1: /bij-en-nascholing', () => evidence('/bij-en-nascholing')],
  ])('%s takes at most 8 queries, however much there is', async (_page, load) => {
    const bob = await account('bob')
    const before = await statementsOf(() => as(bob, load))
    const req = await systemRequest()
    const owner = await profileOf('bob')
    for (let item = 0; item < 3; item += 1) {
      await aDiploma(req, owner)
      await aSession(req, owner)
      await aCpdUpload(req, owner)
      await handIn(req, owner)
    }
    const after = await statementsOf(() => as(bob, load))
    expect(after).toBe(before)
    expect(after).toBeLessThanOrEqual(8)
  })
})
