import { beforeAll, describe, expect, it } from 'vitest'
import type { Post } from '@/src/payload-types'
import { aDraftPost, aPublishedPost, postData } from '@/tests/factories/posts'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

const outsiders = [null, 'alice', 'reviewer', 'support', 'stranger'] as const
const secret = 'Geheim plan'

describe('KS-NEWS-1: drafts are for editors', () => {
  let draft: Post
  let published: Post

  beforeAll(async () => {
    const req = await systemRequest()
    draft = await aDraftPost(req, { title: secret })
    published = await aPublishedPost(req, { title: 'Openbaar' })
    // A published post with changes that aren't published yet.
    await rest('editor').patch(`/api/posts/${published.id}?draft=true`, { json: { title: `${secret} bij openbaar` } })
  })

  describe.each(outsiders)('%s', (who) => {
    it.each([
      '/api/posts?depth=0',
      '/api/posts?draft=true',
      '/api/posts?where[_status][equals]=draft',
      '/api/posts?where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
      `/api/posts?where[title][like]=${encodeURIComponent(secret)}&draft=true`,
    ])('finds no draft at %s', async (path) => {
      const { body } = await rest(who).get(path)
      expect(JSON.stringify(body)).not.toContain(secret)
    })

    it('gets the published text of a post, never its draft', async () => {
      const { status, body } = await rest(who).get(`/api/posts/${published.id}?draft=true`)
      expect([200, 404]).toContain(status)
      expect(JSON.stringify(body)).not.toContain(secret)
      expect((await rest(who).get(`/api/posts/${published.id}`)).body).toMatchObject({ title: 'Openbaar' })
    })

    it('gets 404 for a draft by its number', async () => {
      expect((await rest(who).get(`/api/posts/${draft.id}`)).status).toBe(404)
      expect((await rest(who).get(`/api/posts/${draft.id}?draft=true`)).status).toBe(404)
    })

    it('gets no versions', async () => {
      const { status, body } = await rest(who).get('/api/posts/versions')
      expect(status).toBe(who === null ? 401 : 403)
      expect(JSON.stringify(body)).not.toContain(secret)
    })

    it('changes nothing', async () => {
      const refused = who === null ? 401 : 403
      expect((await rest(who).post('/api/posts', { json: postData() })).status).toBe(refused)
      const writes = [
        await rest(who).patch(`/api/posts/${published.id}`, { json: { title: 'Gekaapt' } }),
        await rest(who).delete(`/api/posts/${published.id}`),
      ]
      for (const { status } of writes) expect([refused, 404]).toContain(status)
      expect((await rest(null).get(`/api/posts/${published.id}`)).body).toMatchObject({ title: 'Openbaar' })
    })
  })

  it('shows an editor the draft and its versions', async () => {
    expect((await rest('editor').get(`/api/posts/${draft.id}?draft=true`)).body).toMatchObject({ title: secret })
    expect((await rest('editor').get('/api/posts/versions')).body.totalDocs).toBeGreaterThan(0)
  })
})
