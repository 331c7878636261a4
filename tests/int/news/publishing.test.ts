import { describe, expect, it } from 'vitest'
import { asSystem } from '@/src/lib/local-api'
import { aDraftPost, aPublishedPost, postData } from '@/tests/factories/posts'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { logIn } from '@/tests/support/session'

const publish = (json: object) => rest('editor').post('/api/posts', { json: { ...json, _status: 'published' } })

describe('KS-NEWS-1: publishing', () => {
  it('gives a post its address from the title and its date, and keeps the address afterwards', async () => {
    const { status, body } = await publish(postData({ title: 'Eén overzicht' }))
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ slug: 'een-overzicht' })
    expect(Date.parse(body.doc.publishedAt)).toBeGreaterThan(Date.now() - 60_000)
    const changed = await rest('editor').patch(`/api/posts/${body.doc.id}`, {
      json: { title: 'Anders', slug: 'anders' },
    })
    expect(changed.body.doc).toMatchObject({ title: 'Anders', slug: 'een-overzicht' })
  })

  it('refuses an address that is taken, at the field', async () => {
    await publish(postData({ title: 'Tweeling' }))
    const { status, body } = await publish(postData({ title: 'Tweeling' }))
    expect(status).toBe(409)
    expect(body.errors).toMatchObject([{ field: 'slug', message: expect.stringContaining('tweeling') }])
  })

  it('lets exactly one of two have an address when both publish at once', async () => {
    const replies = await Promise.all([
      publish(postData({ title: 'Gelijktijdig' })),
      publish(postData({ title: 'Gelijktijdig' })),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('refuses a date in the future, at the field', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    const { status, body } = await publish(postData({ publishedAt: tomorrow }))
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field: 'publishedAt' }])
  })

  it('asks for what a published post needs, not for it in a draft', async () => {
    expect((await rest('editor').post('/api/posts?draft=true', { json: {} })).status).toBe(201)
    const { status, body } = await publish({ category: 'portal' })
    expect(status).toBe(400)
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['content', 'title'])
  })
})

describe('KS-NEWS-1: scheduled publishing', () => {
  async function schedule(type: 'publish' | 'unpublish', post: number, waitUntil: Date): Promise<void> {
    const req = await systemRequest()
    const { userId } = await logIn('editor@personas.test')
    await req.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type, doc: { relationTo: 'posts', value: post }, user: { relationTo: 'users', value: userId } },
      waitUntil,
      req,
    })
  }

  async function runJobs(): Promise<void> {
    const req = await systemRequest()
    await req.payload.jobs.run({ overrideAccess: true, req, silent: true })
  }

  const statusFor = async (id: number) => (await rest(null).get(`/api/posts/${id}`)).status
  const past = new Date(Date.now() - 1000)
  const future = new Date(Date.now() + 3_600_000)

  it('publishes the draft when its time has come, not before', async () => {
    const req = await systemRequest()
    const early = await aDraftPost(req)
    const due = await aDraftPost(req)
    await rest('editor').patch(`/api/posts/${due.id}?draft=true`, { json: { title: 'Laatste versie' } })
    await schedule('publish', early.id, future)
    await schedule('publish', due.id, past)
    await runJobs()
    expect(await statusFor(early.id)).toBe(404)
    expect((await rest(null).get(`/api/posts/${due.id}`)).body).toMatchObject({ title: 'Laatste versie' })
  })

  it('takes a post off the site when its time has come', async () => {
    const post = await aPublishedPost(await systemRequest())
    await schedule('unpublish', post.id, past)
    await runJobs()
    expect(await statusFor(post.id)).toBe(404)
  })

  it('publishes nothing for someone who may no longer publish', async () => {
    const req = await systemRequest()
    const draft = await aDraftPost(req)
    const { userId } = await logIn('alice@personas.test')
    await req.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'posts', value: draft.id },
        user: { relationTo: 'users', value: userId },
      },
      waitUntil: past,
      req,
    })
    await runJobs()
    expect(await statusFor(draft.id)).toBe(404)
    await req.payload.delete({ collection: 'posts', id: draft.id, ...asSystem(req, 'tidy up') })
  })
})
