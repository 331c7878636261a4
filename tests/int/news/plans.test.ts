import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aDraftPost, aPublishedPost } from '@/tests/factories/posts'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

const soon = (hours = 24) => new Date(Date.now() + hours * 3_600_000).toISOString()
const draft = async () => aDraftPost(await systemRequest())
const plan = (post: number, json: object, who: Parameters<typeof rest>[0] = 'editor') =>
  rest(who).post(`/api/posts/${post}/plans`, { json })

/** What the worker does when the time has come; the test doesn't wait for it. */
async function whenItIsTime(job: number): Promise<void> {
  const req = await systemRequest()
  await query(req, sql`UPDATE payload_jobs SET wait_until = now() - interval '1 second' WHERE id = ${job}`)
  await req.payload.jobs.run({ overrideAccess: true, req, silent: true })
}

describe('KS-NEWS-1: planned publication', () => {
  it('publishes the newest version when its time has come, and then has nothing planned', async () => {
    const post = await draft()
    const at = soon()
    const { status, body } = await plan(post.id, { type: 'publish', at })
    expect(status).toBe(201)
    expect(body.plans).toEqual([{ id: expect.any(Number), type: 'publish', at }])
    await rest('editor').patch(`/api/posts/${post.id}?draft=true`, { json: { title: 'Laatste versie' } })
    expect((await rest(null).get(`/api/posts/${post.id}`)).status).toBe(404)
    await whenItIsTime(body.plans[0].id)
    expect((await rest(null).get(`/api/posts/${post.id}`)).body).toMatchObject({ title: 'Laatste versie' })
    expect((await rest('editor').get(`/api/posts/${post.id}/plans`)).body).toEqual({ plans: [] })
  })

  it('does nothing once it is called off, and can be called off once', async () => {
    const post = await draft()
    const { body } = await plan(post.id, { type: 'publish', at: soon() })
    const cancel = () => rest('editor').delete(`/api/posts/${post.id}/plans/${body.plans[0].id}`)
    expect((await cancel()).body).toEqual({ plans: [] })
    expect((await cancel()).status).toBe(404)
    await whenItIsTime(body.plans[0].id)
    expect((await rest(null).get(`/api/posts/${post.id}`)).status).toBe(404)
  })

  it('takes one plan of two editors at once', async () => {
    const post = await draft()
    const replies = await Promise.all([1, 2, 3].map(() => plan(post.id, { type: 'publish', at: soon() })))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400, 400])
  })

  it('keeps to the post: not with the number of another post, nor of another job', async () => {
    const [mine, other] = [await draft(), await draft()]
    const { body } = await plan(other.id, { type: 'publish', at: soon() })
    expect((await rest('editor').delete(`/api/posts/${mine.id}/plans/${body.plans[0].id}`)).status).toBe(404)
    const req = await systemRequest()
    const job = await req.payload.jobs.queue({ task: 'prune-jobs', input: {}, waitUntil: new Date(soon()), req })
    expect((await rest('editor').delete(`/api/posts/${mine.id}/plans/${job.id}`)).status).toBe(404)
    expect((await rest('editor').get(`/api/posts/${other.id}/plans`)).body.plans).toHaveLength(1)
  })

  it.each([
    [{ type: 'publish', at: soon(-1) }, 'at'],
    [{ type: 'publish', at: 'morgen' }, 'at'],
    [{ type: 'verbranden', at: soon() }, 'type'],
    [{ type: 'unpublish', at: soon() }, 'type'],
  ])('refuses %o at the field', async (json, field) => {
    const { status, body } = await plan((await draft()).id, json)
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ field })
  })

  it('is for editors of the whole portal alone, and for posts that are there', async () => {
    const post = await aPublishedPost(await systemRequest())
    for (const [who, status] of [
      [null, 401],
      ['alice', 404],
      ['reviewer', 404],
      ['editorNorth', 404],
      ['admin', 201],
    ] as const) {
      expect((await plan(post.id, { type: 'unpublish', at: soon() }, who)).status).toBe(status)
    }
    for (const id of ['0', 'x', '99999999', '99999999999999']) {
      expect(
        (await rest('editor').post(`/api/posts/${id}/plans`, { json: { type: 'publish', at: soon() } })).status,
      ).toBe(404)
    }
  })
})
