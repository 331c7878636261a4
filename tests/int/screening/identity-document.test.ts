import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { copyErased } from '@/collections/screening/IdentityDocuments/effects'
import { localDisk } from '@/plugins/private-files/storage/localDisk'
import { eraseBytes } from '@/plugins/private-files/tasks/eraseTask'
import { query, sql } from '@/src/lib/sql'
import { jpeg } from '@/tests/factories/files'
import { upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { profileOf } from '../evidence/people'

let req: PayloadRequest

type Who = 'alice' | 'bob' | 'carol'
const path = '/api/identity-documents'

beforeAll(async () => {
  req = await systemRequest()
}, 60_000)

const disk = () => localDisk(process.env.FILES_DIR ?? '')

const rowOf = async (file: number) =>
  (
    await query(
      req,
      sql`SELECT state::text, sha256, storage_key AS "storageKey", wrapped_key AS "wrappedKey" FROM files WHERE id = ${file}`,
    )
  )[0]

/** Birth data of this member, not verified. */
async function born(who: Who): Promise<void> {
  const { therapist, organisation } = await profileOf(who)
  await query(
    req,
    sql`INSERT INTO personal_details (therapist_id, organisation_id, birth_date, birth_place)
        VALUES (${therapist}, ${organisation}, '1980-05-01', 'Utrecht')
        ON CONFLICT (therapist_id) DO UPDATE SET birth_date = '1980-05-01', birth_place = 'Utrecht', verified_on = NULL`,
  )
}

async function handedIn(who: Who): Promise<{ id: number; file: number; key: string }> {
  await born(who)
  const { body } = await upload(who, await jpeg(), 'kopie.jpg')
  const json = { title: 'ID', kind: 'passport', validUntil: '2031-01-01', masked: true, files: [body.id] }
  const made = await rest(who).post(path, { json })
  expect(made.status).toBe(201)
  const id = made.body.doc.id
  expect((await rest(who).post(`${path}/${id}/submit`)).status).toBe(200)
  return { id, file: body.id, key: String((await rowOf(body.id))?.storageKey) }
}

/** What the job does. */
const erase = async (file: number) =>
  eraseBytes(await systemRequest(), disk(), file, { 'identity-documents': copyErased })

const itemOf = async (id: number) =>
  (await query(req, sql`SELECT status::text, refusal::text, erased_at FROM identity_documents WHERE id = ${id}`))[0]

describe('KS-PER-2: the copy of an identity document', () => {
  it('is shown to reviewers of the organisation only, never as a download, and every look is written down', async () => {
    const { file, id } = await handedIn('alice')
    const seen = await rest('reviewer').get(`/api/files/${file}/content`)
    expect(seen.status).toBe(200)
    expect(seen.headers.get('content-disposition')).toBe('inline')
    expect(seen.headers.get('content-security-policy')).toContain('sandbox')
    const looks = await query(
      req,
      sql`SELECT 1 FROM audit_log WHERE action = 'file.read' AND subject_id = ${String(file)}`,
    )
    expect(looks).toHaveLength(1)
    for (const who of ['alice', 'bob', 'support'] as const) {
      expect((await rest(who).get(`/api/files/${file}/content`)).status).toBe(404)
    }
    await rest('alice').delete(`${path}/${id}`)
    expect((await rowOf(file))?.state).toBe('erasing')
  })

  it.each([
    ['approve', {}, 'approved', null],
    ['return', { reason: 'Onscherp' }, 'returned', 'unreadable'],
    ['reject', { reason: 'BSN te zien', ground: 'number-visible' }, 'rejected', 'number-visible'],
    ['reject', { reason: 'Van iemand anders' }, 'rejected', 'other'],
  ])('is gone from the disk after %s %j, with the proof kept', async (action, json, status, refusal) => {
    const { id, file, key } = await handedIn('bob')
    expect(await disk().exists(key)).toBe(true)
    expect((await rest('reviewer').post(`${path}/${id}/${action}`, { json })).status).toBe(200)
    // From the decision on for nobody, also before the job came by.
    expect((await rest('reviewer').get(`/api/files/${file}/content`)).status).toBe(404)
    expect(await itemOf(id)).toMatchObject({ status, refusal, erased_at: null })
    const jobs = await query(
      req,
      sql`SELECT 1 FROM payload_jobs WHERE task_slug = 'eraseFile' AND input->>'file' = ${String(file)}`,
    )
    expect(jobs.length + ((await rowOf(file))?.state === 'erased' ? 1 : 0)).toBeGreaterThan(0)
    await erase(file)
    expect(await disk().exists(key)).toBe(false)
    for await (const object of disk().list()) expect(object.key).not.toBe(key)
    expect(await rowOf(file)).toMatchObject({ state: 'erased', storageKey: null, wrappedKey: null })
    expect((await itemOf(id))?.erased_at).not.toBeNull()
    const [event] = await query(
      req,
      sql`SELECT files, actor_name FROM review_events
           WHERE collection = 'identity-documents' AND item_id = ${id} ORDER BY id DESC LIMIT 1`,
    )
    expect(event?.files).toMatchObject([{ id: file, sha256: (await rowOf(file))?.sha256 }])
  })

  it('needs a new copy after it was returned', async () => {
    const { id } = await handedIn('bob')
    await rest('reviewer').post(`${path}/${id}/return`, { json: { reason: 'Onscherp' } })
    const again = await rest('bob').post(`${path}/${id}/submit`)
    expect(again.status).toBe(400)
    expect(again.body.errors).toMatchObject([{ field: 'files' }])
    const { body } = await upload('bob', await jpeg(), 'nieuw.jpg')
    expect((await rest('bob').patch(`${path}/${id}`, { json: { files: [body.id] } })).status).toBe(200)
    expect((await rest('bob').post(`${path}/${id}/submit`)).status).toBe(200)
    expect(await itemOf(id)).toMatchObject({ status: 'submitted', refusal: null, erased_at: null })
    await rest('bob').delete(`${path}/${id}`)
  })

  it('is decided once by two reviewers at the same moment', async () => {
    const { id } = await handedIn('bob')
    const answers = await Promise.all([
      rest('reviewer').post(`${path}/${id}/approve`),
      rest('reviewer').post(`${path}/${id}/reject`, { json: { reason: 'BSN', ground: 'number-visible' } }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('is not handed in without birth data to compare it with, nor decided on an unknown ground', async () => {
    const { therapist } = await profileOf('bob')
    const { id } = await handedIn('bob')
    const odd = await rest('reviewer').post(`${path}/${id}/reject`, { json: { reason: 'X', ground: 'zomaar' } })
    expect(odd.status).toBe(400)
    await query(req, sql`UPDATE personal_details SET birth_date = NULL WHERE therapist_id = ${therapist}`)
    expect((await rest('reviewer').post(`${path}/${id}/approve`)).status).toBe(409)
    await rest('bob').delete(`${path}/${id}`)
  })
})

describe('KS-PER-1: what was verified', () => {
  it('changes by an approved request only, for member and staff alike', async () => {
    const { therapist } = await profileOf('bob')
    const { id } = await handedIn('bob')
    await rest('reviewer').post(`${path}/${id}/approve`)
    const [row] = await query(
      req,
      sql`SELECT id, verified_on::text FROM personal_details WHERE therapist_id = ${therapist}`,
    )
    expect(row?.verified_on).not.toBeNull()
    for (const who of ['bob', 'support'] as const) {
      const refused = await rest(who).patch(`/api/personal-details/${row?.id}`, { json: { birthDate: '1981-05-01' } })
      expect(refused.status).toBe(400)
      expect(refused.body.errors).toMatchObject([{ field: 'birthDate' }])
    }
    expect(
      (await rest('bob').patch(`/api/personal-details/${row?.id}`, { json: { postcode: '3511ab' } })).body.doc.postcode,
    ).toBe('3511 AB')
    expect((await rest('bob').patch(`/api/personal-details/${row?.id}`, { json: { postcode: '3511SS' } })).status).toBe(
      400,
    )
    expect((await rest('support').patch(`/api/therapists/${therapist}`, { json: { lastName: 'Anders' } })).status).toBe(
      400,
    )

    const { body } = await upload('bob', await jpeg(), 'akte.jpg')
    const asked = { title: 'X', subject: 'name', firstName: 'Robert', lastName: 'Visser', files: [body.id] }
    const made = await rest('bob').post('/api/data-corrections', { json: asked })
    expect((await rest('bob').post(`/api/data-corrections/${made.body.doc.id}/submit`)).status).toBe(200)
    expect((await rest('reviewer').post(`/api/data-corrections/${made.body.doc.id}/approve`)).status).toBe(200)
    const [named] = await query(req, sql`SELECT display_name FROM therapists WHERE id = ${therapist}`)
    expect(named?.display_name).toBe('Robert Visser')
  })
})

describe('KS-PER-3, KS-PRA-4, KS-SCR-2: the others', () => {
  async function sent(who: Who, collection: string, data: object): Promise<number> {
    const { body } = await upload(who, await jpeg(), 'bewijs.jpg')
    const made = await rest(who).post(`/api/${collection}`, { json: { title: 'X', ...data, files: [body.id] } })
    expect(made.status).toBe(201)
    expect((await rest(who).post(`/api/${collection}/${made.body.doc.id}/submit`)).status).toBe(200)
    return made.body.doc.id
  }

  it('a VOG is valid five years, a leap day too, and is not approved when that is over', async () => {
    const good = await sent('bob', 'certificates-of-conduct', { issuedOn: '2024-02-29', profile: '84' })
    const approved = await rest('reviewer').post(`/api/certificates-of-conduct/${good}/approve`)
    expect(approved.body.doc.validUntil).toBe('2029-02-28')
    const old = await sent('bob', 'certificates-of-conduct', {
      issuedOn: '2020-01-01',
      profile: '84',
      validUntil: '2099-01-01',
    })
    expect((await rest('reviewer').post(`/api/certificates-of-conduct/${old}/approve`)).status).toBe(409)
  })

  it('work experience is worth what its employers say, whatever the body claims', async () => {
    const employers = [{ employer: 'GGZ', role: 'Coach', from: '2024-01-01', until: '2024-12-31', hoursPerWeek: 28 }]
    const id = await sent('bob', 'work-experiences', { employers, hours: 99_999, proposedPoints: 240 })
    const [row] = await query(
      req,
      sql`SELECT hours::int, proposed_points::int AS points FROM work_experiences WHERE id = ${id}`,
    )
    expect(row).toEqual({ hours: 1464, points: 10 })
  })

  it('an extract has the number of the practice, or gives it one', async () => {
    const { therapist, organisation } = await profileOf('carol')
    await query(req, sql`DELETE FROM practices WHERE therapist_id = ${therapist}`)
    await query(
      req,
      sql`INSERT INTO practices (name, place, main, therapist_id, organisation_id) VALUES ('X', 'Utrecht', true, ${therapist}, ${organisation})`,
    )
    const id = await sent('carol', 'chamber-extracts', { chamberNumber: '12345678', issuedOn: '2026-01-01' })
    expect((await rest('admin').post(`/api/chamber-extracts/${id}/approve`)).status).toBe(200)
    const [row] = await query(req, sql`SELECT chamber_number FROM practices WHERE therapist_id = ${therapist}`)
    expect(row?.chamber_number).toBe('12345678')
    const { body } = await upload('carol', await jpeg(), 'bewijs.jpg')
    const other = await rest('carol').post('/api/chamber-extracts', {
      json: {
        title: 'X',
        chamberNumber: '87654321',
        issuedOn: '2026-01-01',
        files: [body.id],
      },
    })
    expect((await rest('carol').post(`/api/chamber-extracts/${other.body.doc.id}/submit`)).status).toBe(409)
  })
})
