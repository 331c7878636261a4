import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '@/tests/support/rest'
import { fileOf, messageOf } from '../evidence/people'

const english = /\b(the|cannot|missing|invalid|expected|route|disabled|not enabled)\b/i

// The first request loads the whole portal.
beforeAll(() => rest(null).get('/api/users/me'), 60_000)

/** Refused as the caller's mistake, in Dutch, with nothing of the system in it. */
function expectRefused({ status, body }: { status: number; body: { errors?: { message: string }[] } }): void {
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(messageOf(body)).not.toBe('')
  expect(messageOf(body)).not.toMatch(english)
}

describe('bad input: a query that can’t be answered is the caller’s mistake, never a server error', () => {
  it.each([
    'where[title][near]=1',
    'where[id][near]=1,2',
    'where[id][within]=1',
    'where[id][intersects]=1',
    'where[title][all]=x',
    'where[and][0][or][0][title][all]=x',
    'where[obtainedOn][like]=2',
    'where[fieldRelated][like]=x',
    'where[level][like]=h',
    'where[status][like]=x',
    'where[title][equals]=%00',
    'where[title][unknown]=1',
    'where[nope][equals]=1',
    'where[therapist.user.sessions.id][exists]=true',
    'where[or][0][and][0][therapist.user.sessions.id][exists]=true',
    'where[files][contains][therapist.user.hash][exists]=true',
    'page=-1',
    'page=99999999999999999999',
  ])('%s', async (query) => {
    expectRefused(await rest('alice').get(`/api/diplomas?${query}`))
    if (query.startsWith('where')) expectRefused(await rest('alice').get(`/api/diplomas/count?${query}`))
  })
})

describe('bad input: a body of the wrong shape is refused at the field, and nothing is kept', () => {
  const wrong: [string, string, unknown][] = [
    ['alice', 'diplomas', null],
    ['alice', 'diplomas', []],
    ['alice', 'diplomas', 5],
    ['alice', 'diplomas', 'tekst'],
    ['alice', 'diplomas', { title: { a: 1 } }],
    ['alice', 'diplomas', { title: ['x'] }],
    ['alice', 'diplomas', { title: 'NUL \0' }],
    ['alice', 'diplomas', { title: 'Massage', provider: 5 }],
    ['alice', 'diplomas', { title: 'Massage', studyPoints: 'NaN' }],
    ['alice', 'diplomas', { title: 'Massage', obtainedOn: {} }],
    ['alice', 'cpd-uploads', { title: 'Scholing', hours: [1] }],
    ['editor', 'posts', { title: 5, category: 'portal' }],
    ['editor', 'posts', { title: ['x'], category: 'portal', _status: 'published' }],
    ['editor', 'posts', { title: 'Vorm', slug: { a: 1 } }],
    ['editor', 'posts', { title: 'Vorm', content: { root: { type: 'root', children: 'x' } } }],
    ['editor', 'posts', { title: 'Vorm', content: 'x' }],
    ['editor', 'posts', { title: 'Vorm', cover: [1] }],
    ['admin', 'users', { email: { a: 1 }, password: 'lang genoeg hoor ja' }],
    ['admin', 'users', { email: ['x@voorbeeld.test'], password: 'lang genoeg hoor ja' }],
    ['admin', 'users', { email: 'vorm@voorbeeld.test', password: 5 }],
    ['admin', 'memberships', { user: [1], role: 'visitor', displayName: 'x' }],
    ['admin', 'memberships', { user: 1, role: 'admin', displayName: 'x', organisation: 'x' }],
    ['admin', 'therapists', { membershipNumber: { a: 1 }, firstName: 'x', lastName: 'y', organisation: 1 }],
    ['admin', 'therapists', { membershipNumber: 'N-1', firstName: ['x'], lastName: 'y', organisation: 1 }],
    ['admin', 'screening-plans', { title: 'x', organisation: 1, tier: 'student', fee: 0, steps: [5] }],
  ]
  it.each(wrong)('%s → %s %j', async (who, slug, json) => {
    const speaker = who === 'alice' || who === 'editor' ? who : 'admin'
    const before = (await rest(speaker).get(`/api/${slug}/count`)).body.totalDocs
    for (const query of slug === 'posts' ? ['', '?draft=true'] : ['']) {
      expectRefused(await rest(speaker).post(`/api/${slug}${query}`, { json }))
    }
    expect((await rest(speaker).get(`/api/${slug}/count`)).body.totalDocs).toBe(before)
  })

  it('also in the settings', async () => {
    for (const json of [null, [], { name: 5 }, { contactEmail: { a: 1 } }, { uploadLimitMb: 'veel' }]) {
      expectRefused(await rest('admin').post('/api/globals/portal', { json }))
    }
    expect((await rest(null).get('/api/globals/portal')).body.name).toBe('Registerhuis')
  })

  it('and in what goes to our own endpoints', async () => {
    const paths = ['login', 'forgot-password', 'reset-password', 'confirm-email']
    for (const path of paths) {
      for (const json of [null, [], 5, 'x', { email: { a: 1 }, token: { a: 1 } }, { email: 5, token: 5 }]) {
        expectRefused(await rest(null).post(`/api/users/${path}`, { json }))
      }
    }
  })

  it('and in a form whose parts can’t be told apart', async () => {
    for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data', 'multipart/mixed; boundary=x']) {
      const form = new FormData()
      form.append('title', 'x')
      for (const path of ['/api/diplomas', '/api/files', '/api/users/login']) {
        expectRefused(await rest('alice').post(path, { form, headers: { 'content-type': type } }))
      }
    }
  })

  it('a picture over the limit is too large, not a fault of ours', async () => {
    const form = new FormData()
    form.append('file', new File([new Uint8Array(21 * 1024 * 1024)], 'groot.jpg', { type: 'image/jpeg' }))
    form.append('_payload', JSON.stringify({ alt: 'Te groot' }))
    expect((await rest('editor').post('/api/media', { form })).status).toBe(413)
  })

  it('a method that hides in a header brings no one further', async () => {
    const headers = { 'x-http-method-override': 'DELETE', 'content-type': 'application/x-www-form-urlencoded' }
    expectRefused(await rest('alice').post('/api/diplomas', { headers }))
    expectRefused(await rest('alice').post(`/api/files/${await fileOf('bob')}`, { headers }))
  })
})

describe('bad input: addresses that can’t exist are 404 on every method, without an echo', () => {
  const ids = ['abc', '0', 'null', '%00', '99999999999999999999', 'x'.repeat(3000), '[object Object]', '１']
  it.each(ids.map((id) => [id.slice(0, 20), id]))('id %s', async (_name, id) => {
    const path = `/api/diplomas/${id === '%00' ? id : encodeURIComponent(id)}`
    for (const method of ['get', 'patch', 'delete'] as const) {
      const options = method === 'patch' ? { json: { title: 'Massage' } } : {}
      expect((await rest('alice')[method](path, options)).status).toBe(404)
    }
    for (const action of ['submit', 'approve', 'return', 'reject', 'bestaat-niet']) {
      const reply = await rest('reviewer').post(`${path}/${action}`, { json: { points: 1, reason: 'x' } })
      expect(reply.status).toBe(404)
      expectRefused(reply)
    }
    const fileReply = await rest('alice').get(`${path.replace('diplomas', 'files')}/content`)
    expect(fileReply.status).toBe(404)
  })

  it.each([
    '/api/bestaat-niet',
    '/api/payload-migrations',
    '/api/graphql',
    '/api/media/file/%00',
    '/api/media/file/a%00.png',
  ])('%s', async (path) => {
    const reply = await rest('alice').get(path)
    expect(reply.status).toBe(404)
    expectRefused(reply)
    expect(JSON.stringify(reply.body)).not.toContain(path)
  })
})
