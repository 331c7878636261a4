import { beforeAll, describe, expect, it } from 'vitest'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'

beforeAll(async () => {
  const req = await systemRequest()
  await query(
    req,
    sql`INSERT INTO posts (title, slug, category, published_at, _status)
        SELECT 'Bericht ' || n, 'bericht-' || n, 'portal', now(), 'published' FROM generate_series(1, 620) n`,
  )
}, 60_000)

describe('bad input: a list over REST is never longer than can be answered', () => {
  it.each([
    ['alice', 'limit=100000', 100],
    ['alice', 'limit=0', 100],
    ['alice', 'limit=', 100],
    ['alice', 'pagination=false', 100],
    ['alice', 'limit=0&pagination=false', 100],
    ['alice', 'limit=30&pagination=false', 30],
    [null, 'limit=1000', 100],
    ['alice', 'limit=100', 100],
    ['alice', '', 10],
    ['editor', 'limit=300', 300],
    ['editor', 'limit=100000', 500],
    ['editor', 'pagination=false', 500],
  ] as const)('%s ?%s gets %i', async (who, asked, length) => {
    const { status, body } = await rest(who).get(`/api/posts?${asked}`)
    expect(status).toBe(200)
    expect(body.docs).toHaveLength(length)
  })

  it('and tells how much there is', async () => {
    const { body } = await rest('alice').get('/api/posts?pagination=false')
    expect(body).toMatchObject({ totalDocs: 620, hasNextPage: true, nextPage: 2, limit: 100 })
    const next = await rest('alice').get('/api/posts?limit=100&page=7')
    expect(next.body.docs).toHaveLength(20)
  })

  it.each(['limit=-1', 'limit=veel', 'limit=1.5', 'limit=1&limit=2'])('%s is refused in Dutch', async (asked) => {
    const { status, body } = await rest('alice').get(`/api/posts?${asked}`)
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('heel aantal regels')
  })

  it('our own pages may ask for more', async () => {
    const req = await requestOf('alice')
    const { docs } = await req.payload.find({
      collection: 'posts',
      limit: 10_000,
      pagination: false,
      depth: 0,
      ...asUser(req),
    })
    expect(docs).toHaveLength(620)
  })
})
