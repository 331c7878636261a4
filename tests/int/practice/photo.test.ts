import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aFindableTherapist } from '@/tests/factories/directory'
import { jpeg, pdf } from '@/tests/factories/files'
import { anOrganisation } from '@/tests/factories/organisations'
import { aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn } from '@/tests/support/session'

let req: PayloadRequest
let organisation: number

type Member = { therapist: number; account: Account }

async function member(): Promise<Member> {
  const user = await aUser(req)
  const { id } = await aFindableTherapist(req, { organisation, user: user.id })
  return { therapist: id, account: await logIn(user.email) }
}

beforeAll(async () => {
  req = await systemRequest()
  organisation = (await anOrganisation(req)).id
}, 60_000)

const picture = (): Promise<Buffer> => jpeg({ width: 300, height: 200, noise: true })

function form(bytes: Buffer, fields: Record<string, string> = {}): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  data.set('file', new File([new Uint8Array(bytes)], 'ik.jpg', { type: 'image/jpeg' }))
  return data
}

const send = async ({ account }: Member, bytes: Buffer, headers?: Record<string, string>) =>
  rest(account).post('/api/practice-profiles/photo', { form: form(bytes), headers })

async function photoOf({ therapist }: Member): Promise<string | null> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT p.photo, e.shown ->> 'photo' AS shown, f.hash FROM practice_profiles p
          LEFT JOIN directory_entries e ON e.therapist_id = p.therapist_id
          LEFT JOIN profile_photos f ON f.therapist_id = p.therapist_id WHERE p.therapist_id = ${therapist}`,
  )
  // What is noted, what is kept and what the directory shows is the same.
  expect(row?.photo).toBe(row?.hash)
  expect(row?.shown ?? row?.photo).toBe(row?.photo)
  return typeof row?.photo === 'string' ? row.photo : null
}

const unlist = (therapist: number) =>
  req.payload.update({
    collection: 'practice-profiles',
    where: { therapist: { equals: therapist } },
    data: { listed: false },
    ...asSystem(req, 'test'),
  })

describe('KS-PRA-5: photo or logo', () => {
  it('is made anew, shown to anyone, and stands in the directory at once', async () => {
    const anna = await member()
    expect((await send(anna, await picture())).status).toBe(201)
    const hash = await photoOf(anna)
    const shown = await rest(null).get(`/api/public/photos/${hash}`)
    expect(shown.status).toBe(200)
    expect(shown.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    expect(shown.headers.get('content-type')).toBe('image/webp')
    expect(await sharp(Buffer.from(shown.bytes)).metadata()).toMatchObject({ format: 'webp', width: 512, height: 512 })
  }, 60_000)

  it('gives way to a new one: the old address is gone', async () => {
    const anna = await member()
    await send(anna, await picture())
    const old = await photoOf(anna)
    await send(anna, await picture())
    expect(await photoOf(anna)).not.toBe(old)
    expect((await rest(anna.account).get(`/api/public/photos/${old}`)).status).toBe(404)
  })

  it('is for the member and staff only when the member may no longer be found', async () => {
    const [anna, bert] = [await member(), await member()]
    await send(anna, await picture())
    await unlist(anna.therapist)
    const path = `/api/public/photos/${await photoOf(anna)}`
    const own = await rest(anna.account).get(path)
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await rest('admin').get(path)).status).toBe(200)
    for (const who of [bert.account, 'reviewerSouth', 'provider', null] as const) {
      expect((await rest(who).get(path)).status).toBe(404)
    }
  })

  it('of two at once one stays, whole', async () => {
    const anna = await member()
    const answers = await Promise.all([send(anna, await picture()), send(anna, await picture())])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect((await rest(null).get(`/api/public/photos/${await photoOf(anna)}`)).status).toBe(200)
  })

  it('may be the same logo as a colleague has', async () => {
    const [anna, bert] = [await member(), await member()]
    const logo = await picture()
    for (const one of [anna, bert]) expect((await send(one, logo)).status).toBe(201)
    expect(await photoOf(anna)).not.toBe(await photoOf(bert))
  })

  it('is there before anything else of the profile is', async () => {
    const anna = await member()
    await query(req, sql`DELETE FROM practice_profiles WHERE therapist_id = ${anna.therapist}`)
    expect((await send(anna, await picture())).status).toBe(201)
    expect(await photoOf(anna)).toMatch(/^[\w-]{43}$/)
  })

  it('says what is wrong, and leaves the old one in place', async () => {
    const anna = await member()
    await send(anna, await picture())
    const old = await photoOf(anna)
    const refused = await send(anna, await pdf())
    expect(refused).toMatchObject({
      status: 415,
      body: { errors: [{ field: 'file', message: expect.stringContaining('als JPEG, PNG of WebP') }] },
    })
    expect((await send(anna, Buffer.alloc(0))).status).toBe(400)
    expect((await send(anna, Buffer.alloc(11 * 1024 * 1024))).status).toBe(413)
    expect(await photoOf(anna)).toBe(old)
  })

  it('sends a form without scripts back to its page, with what is wrong', async () => {
    const anna = await member()
    const headers = { accept: 'text/html,*/*' }
    const done = await send(anna, await picture(), headers)
    expect([done.status, done.headers.get('location')]).toEqual([303, '/praktijk?open=foto&melding=foto#foto'])
    const refused = await send(anna, await pdf(), headers)
    expect([refused.status, refused.headers.get('location')]).toEqual([303, '/praktijk?open=foto&fout=soort#foto'])
    expect((await send(anna, Buffer.alloc(11 * 1024 * 1024), headers)).headers.get('location')).toContain('te-zwaar')
  })

  it('is taken away by staff with a reason, which the member reads and the audit trail keeps', async () => {
    const anna = await member()
    await send(anna, await picture())
    const photo = await photoOf(anna)
    const [profile] = await query(req, sql`SELECT id FROM practice_profiles WHERE therapist_id = ${anna.therapist}`)
    const path = `/api/practice-profiles/${profile?.id}/remove-photo`
    const away = (who: Parameters<typeof rest>[0], json: object) => rest(who).post(path, { json })
    const reason = 'Er staat een cliënt herkenbaar op.'
    // Of another organisation, or without the right; the member takes it away in another way.
    for (const who of ['adminNorth', 'reviewer', 'finance', 'editor', anna.account, null] as const) {
      expect([401, 403, 404]).toContain((await away(who, { reason, photo })).status)
    }
    expect((await away('support', { reason: ' ', photo })).status).toBe(400)
    expect((await away('support', { reason, photo: 'x' })).status).toBe(409)
    expect(await photoOf(anna)).toBe(photo)
    expect((await away('support', { reason, photo })).status).toBe(200)
    expect(await photoOf(anna)).toBeNull()
    expect((await rest(null).get(`/api/public/photos/${photo}`)).status).toBe(404)
    expect((await away('support', { reason, photo })).status).toBe(409)
    const told = await query(
      req,
      sql`SELECT o.html FROM outbox o JOIN users u ON u.email = o."to" JOIN therapists t ON t.user_id = u.id
           WHERE t.id = ${anna.therapist} AND o.template = 'photo-removed'`,
    )
    expect(told.map(({ html }) => String(html).includes('herkenbaar'))).toEqual([true])
    const [line] = await query(
      req,
      sql`SELECT reason FROM audit_log WHERE action = 'practice-profiles.photo-removed' AND subject_id = ${String(profile?.id)}`,
    )
    expect(line).toEqual({ reason })
  })

  it('is for professionals only', async () => {
    const data = await picture()
    for (const [who, status] of [
      ['provider', 403],
      ['admin', 403],
      [null, 401],
    ] as const) {
      expect((await rest(who).post('/api/practice-profiles/photo', { form: form(data) })).status).toBe(status)
    }
  })

  it.each(['x', 'a'.repeat(43), "'; DROP TABLE profile_photos; --", '../../etc/passwd'])(
    'finds nothing at %s',
    async (hash) => {
      expect((await rest(null).get(`/api/public/photos/${encodeURIComponent(hash)}`)).status).toBe(404)
    },
  )
})
