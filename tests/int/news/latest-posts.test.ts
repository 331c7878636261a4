import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { latestPosts } from '@/src/features/news/queries'
import { listenForExpiredTags } from '@/src/lib/cache/listen'
import { asSystem } from '@/src/lib/local-api'
import { aDraftPost, aPublishedPost } from '@/tests/factories/posts'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

const titles = async () => (await latestPosts(await systemRequest(), 10)).map(({ title }) => title)

describe('KS-NEWS-1: the ten latest beside every member page', () => {
  let stop: () => Promise<void>
  beforeAll(async () => {
    const req = await systemRequest()
    for (let day = 1; day <= 11; day += 1) {
      await aPublishedPost(req, { title: `Dag ${day}`, publishedAt: new Date(Date.UTC(2026, 0, day)).toISOString() })
    }
    await aDraftPost(req, { title: 'Concept' })
    stop = await listenForExpiredTags({ warn: () => undefined })
  })
  afterAll(() => stop())

  it('are the newest first, ten, without drafts', async () => {
    expect(await titles()).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((day) => `Dag ${day}`))
  })

  it('cost no query while nothing changes', async () => {
    await titles()
    const req = await systemRequest()
    const find = vi.spyOn(req.payload, 'find')
    await latestPosts(req, 10)
    expect(find).not.toHaveBeenCalled()
    find.mockRestore()
  })

  it('show a post as soon as it is published, and no longer when it is withdrawn or deleted', async () => {
    await titles()
    const post = await aPublishedPost(await systemRequest(), { title: 'Vers' })
    await vi.waitFor(async () => expect(await titles()).toContain('Vers'))
    await rest('editor').patch(`/api/posts/${post.id}`, { json: { _status: 'draft' } })
    await vi.waitFor(async () => expect(await titles()).not.toContain('Vers'))
    await rest('editor').patch(`/api/posts/${post.id}`, { json: { _status: 'published' } })
    await vi.waitFor(async () => expect(await titles()).toContain('Vers'))
    await rest('editor').delete(`/api/posts/${post.id}`)
    await vi.waitFor(async () => expect(await titles()).not.toContain('Vers'))
  })

  it('are right again after the connection was lost while something was published', async () => {
    await titles()
    const req = await systemRequest()
    await stop()
    const post = await aPublishedPost(req, { title: 'Ongehoord' })
    stop = await listenForExpiredTags({ warn: () => undefined })
    expect(await titles()).toContain('Ongehoord')
    await req.payload.delete({ collection: 'posts', id: post.id, ...asSystem(req, 'tidy up') })
  })
})
