import { describe, expect, it, vi } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { jpeg } from '@/tests/factories/files'
import { upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { profileOf } from '../evidence/people'
import { inScreening } from '../screening/people'

type Statement = ReturnType<typeof sql>
type Reply = Awaited<ReturnType<ReturnType<typeof rest>['patch']>>

const one = async (statement: Statement) => (await query(await systemRequest(), statement))[0]

async function waiting(): Promise<number> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rows.length
}

/** What somebody saves while `decision` is written but not committed yet. */
async function meanwhile(decision: Statement, save: () => Promise<Reply>): Promise<Reply> {
  const req = await systemRequest()
  const saving = await inTransaction(req, async () => {
    await query(req, decision)
    const reply = save()
    await vi.waitFor(async () => expect(await waiting()).toBeGreaterThan(0), { timeout: 15_000 })
    return { reply }
  })
  return saving.reply
}

describe('Saving one thing never writes back another', () => {
  it('KS-SCR-3: an admission stands when the profile is saved meanwhile', async () => {
    const { therapist } = await inScreening()
    const reply = await meanwhile(sql`UPDATE therapists SET standing = 'admitted' WHERE id = ${therapist}`, () =>
      rest('support').patch(`/api/therapists/${therapist}`, { json: { profession: 'Masseur' } }),
    )
    expect(reply.status).toBe(200)
    expect(await one(sql`SELECT standing::text, profession FROM therapists WHERE id = ${therapist}`)).toEqual({
      standing: 'admitted',
      profession: 'Masseur',
    })
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('KS-PER-1: what was verified stays so when the address, or the birth date itself, is saved meanwhile', async () => {
    for (const json of [{ place: 'Zwolle' }, { birthDate: '1970-01-01' }]) {
      const person = await inScreening()
      const made = await rest(person).post('/api/personal-details', {
        json: { birthDate: '1990-02-01', birthPlace: 'Utrecht' },
      })
      const id = Number(made.body.doc.id)
      const reply = await meanwhile(sql`UPDATE personal_details SET verified_on = '2026-01-05' WHERE id = ${id}`, () =>
        rest(person).patch(`/api/personal-details/${id}`, { json }),
      )
      expect(reply.status).toBe('place' in json ? 200 : 400)
      expect(
        await one(
          sql`SELECT verified_on::text AS "on", birth_date::text AS born FROM personal_details WHERE id = ${id}`,
        ),
      ).toEqual({ on: '2026-01-05', born: '1990-02-01' })
    }
  })

  it('KS-PRA-5: a photo stays when the text of the profile is saved meanwhile', async () => {
    const person = await inScreening()
    const id = Number((await rest(person).post('/api/practice-profiles', { json: {} })).body.doc.id)
    const reply = await meanwhile(sql`UPDATE practice_profiles SET photo = 'made' WHERE id = ${id}`, () =>
      rest(person).patch(`/api/practice-profiles/${id}`, { json: { opening: 'Maandag' } }),
    )
    expect(reply.status).toBe(200)
    expect(await one(sql`SELECT photo, opening FROM practice_profiles WHERE id = ${id}`)).toEqual({
      photo: 'made',
      opening: 'Maandag',
    })
  })
})

describe('KS-PER-2: what a copy is compared with', () => {
  async function handedIn() {
    const { therapist, organisation } = await profileOf('carol')
    const details = await one(
      sql`INSERT INTO personal_details (therapist_id, organisation_id, birth_date, birth_place)
          VALUES (${therapist}, ${organisation}, '1980-05-01', 'Utrecht') ON CONFLICT (therapist_id)
          DO UPDATE SET birth_date = '1980-05-01', birth_place = 'Utrecht', verified_on = NULL RETURNING id`,
    )
    const { body } = await upload('carol', await jpeg(), 'kopie.jpg')
    const json = { title: 'ID', kind: 'passport', validUntil: '2031-01-01', masked: true, files: [body.id] }
    const { id } = (await rest('carol').post('/api/identity-documents', { json })).body.doc
    const submitted = await rest('carol').post(`/api/identity-documents/${id}/submit`)
    expect(submitted.status).toBe(200)
    return { id: Number(id), details: Number(details?.id) }
  }
  const seenNow = async (id: number) =>
    String((await rest('reviewerSouth').get(`/api/identity-documents/${id}`)).body.updatedAt)
  const approve = (id: number, seen: string) =>
    rest('reviewerSouth').post(`/api/identity-documents/${id}/approve`, { json: { seen } })

  it('is what the reviewer saw: another birth date since then is looked at again', async () => {
    const { id, details } = await handedIn()
    const seen = await seenNow(id)
    await rest('carol').patch(`/api/personal-details/${details}`, { json: { place: 'Zwolle' } })
    expect(await seenNow(id)).toBe(seen)
    const other = await rest('carol').patch(`/api/personal-details/${details}`, { json: { birthDate: '1981-05-01' } })
    expect(other.status).toBe(200)
    expect((await approve(id, seen)).status).toBe(409)
    expect((await approve(id, await seenNow(id))).status).toBe(200)
  })

  it('doesn’t change under a decision that is being taken', async () => {
    const { id, details } = await handedIn()
    const req = await systemRequest()
    const reply = await inTransaction(req, async () => {
      await query(req, sql`SELECT 1 FROM identity_documents WHERE id = ${id} FOR UPDATE`)
      return rest('carol').patch(`/api/personal-details/${details}`, { json: { birthDate: '1982-05-01' } })
    })
    expect([reply.status, reply.body.errors[0].message]).toEqual([409, expect.stringContaining('beoordeeld')])
  })
})
