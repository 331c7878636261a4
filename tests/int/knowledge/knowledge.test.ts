import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import { giveFeedback } from '@/src/features/knowledge/actions'
import { draftArticle, publishedArticle } from '@/src/features/knowledge/article'
import { knowledgeWork } from '@/src/features/knowledge/desk/queries'
import { entries } from '@/src/features/knowledge/entries'
import { keepFeedback } from '@/src/features/knowledge/feedback'
import { untouched } from '@/src/features/knowledge/form-state'
import { countSearch, searchArticles } from '@/src/features/knowledge/search'
import { search } from '@/src/features/knowledge/visit'
import { query, sql } from '@/src/lib/sql'
import { anArticle } from '@/tests/factories/articles'
import { systemRequest } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'

let req: PayloadRequest

beforeAll(async () => {
  req = await systemRequest()
  await anArticle(req, {
    slug: 'diploma',
    title: 'Een diploma inleveren',
    synonyms: 'getuigschrift, bul',
    text: ['Voeg een foto toe.', 'De beoordelaars kijken ernaar.'],
  })
  await anArticle(req, {
    slug: 'visitatie',
    title: 'Er komt een visiteur',
    summary: 'Café of praktijk, dat maakt niet uit.',
  })
  await anArticle(req, { slug: 'geheim', title: 'Het ledenvoordeel', membersOnly: true })
  await anArticle(req, { slug: 'concept', title: 'Nog een concept over diploma’s', _status: 'draft' })
}, 60_000)

const found = async (text: string, loggedIn = false) => {
  const { ids, guessed } = await searchArticles(req, text, { loggedIn })
  const slugs = new Map((await entries(req)).map(({ id, slug }) => [id, slug]))
  return { slugs: ids.map((id) => slugs.get(id)), guessed }
}

describe('KS-KB-1: searching', () => {
  it.each([
    ['diploma', ['diploma'], false],
    ['diploma’s inleveren', ['diploma'], false],
    ['hoe moet ik een diploma inleveren?', ['diploma'], false],
    ['DIPL', ['diploma'], false],
    ['beoordelaar', ['diploma'], false],
    ['getuigschriften', ['diploma'], false],
    ['cafe', ['visitatie'], false],
    ['vísiteur', ['visitatie'], false],
    ['dilpoma', ['diploma'], true],
    ['getuigschirft', ['diploma'], true],
    ['ledenvoordeel', [], false],
    ['concept', [], false],
    ['xylofoon', [], false],
    ['de het een', [], false],
    ["' & | ! :* \\ %", [], false],
  ])('%s', async (text, slugs, guessed) => {
    expect(await found(text)).toEqual({ slugs, guessed })
  })

  it('finds what is for members once one is logged in', async () => {
    expect(await found('ledenvoordeel', true)).toEqual({ slugs: ['geheim'], guessed: false })
  })

  it('counts terms without who asked, and leaves out what looks personal', async () => {
    await countSearch(req, 'Xylofoon', 0)
    await countSearch(req, ' xylofoon', 2)
    await countSearch(req, 'anna@voorbeeld.nl', 0)
    const { body } = await rest('editor').get('/api/article-searches')
    expect(body.docs).toMatchObject([{ term: 'xylofoon', times: 2, found: 2 }])
    expect(Object.keys(body.docs[0]).sort()).toEqual([
      'createdAt',
      'found',
      'id',
      'lastAt',
      'term',
      'times',
      'updatedAt',
    ])
    expect((await rest('alice').get('/api/article-searches')).status).toBe(403)
  })

  it('says how long to wait to who asks without end', async () => {
    const ask = () => search(req, { term: 'diploma', loggedIn: false, ip: '192.0.2.77', counted: true })
    expect(await ask()).toMatchObject({ guessed: false })
    for (let time = 0; time < 240; time += 1) await ask()
    expect(await ask()).toEqual({ tooMany: expect.stringContaining('Wacht') })
    const [row] = await query(req, sql`SELECT times FROM article_searches WHERE term = 'diploma'`)
    expect(Number(row?.times)).toBe(40)
  }, 120_000)
})

describe('KS-KB-1: who reads what', () => {
  it('shows published articles to everyone, those for members to who is logged in, drafts to editors', async () => {
    const slugs = async (who: 'alice' | 'editor' | null) => {
      const { body } = await rest(who).get('/api/articles?limit=50&draft=false')
      return body.docs.map(({ slug }: { slug: string }) => slug).sort()
    }
    expect(await slugs(null)).toEqual(['diploma', 'visitatie'])
    expect(await slugs('alice')).toEqual(['diploma', 'geheim', 'visitatie'])
    expect(await slugs('editor')).toEqual(['concept', 'diploma', 'geheim', 'visitatie'])
    expect((await entries(req)).map(({ slug }) => slug)).not.toContain('concept')
  })

  it('does the same for the page', async () => {
    const nobody = await requestOf(null)
    expect(await publishedArticle(nobody, 'geheim')).toBeNull()
    expect(await publishedArticle(await requestOf('alice'), 'geheim')).toMatchObject({ title: 'Het ledenvoordeel' })
    expect(await publishedArticle(await requestOf('editor'), 'concept')).toBeNull()
  })

  it('keeps the preview for its editors', async () => {
    const { id } = await anArticle(req, { _status: 'draft', title: 'In de maak' })
    expect(await draftArticle(await requestOf('editor'), id)).toMatchObject({ title: 'In de maak' })
    expect(await draftArticle(await requestOf('alice'), id)).toBeNull()
  })
})

describe('KS-KB-1: editing', () => {
  it('refuses an article under itself, a second one for a page, and an address that is taken, in plain words', async () => {
    const top = await anArticle(req, { title: 'Boven', memberPage: '/aov' })
    const under = await anArticle(req, { title: 'Onder', parent: top.id })
    const circle = await rest('editor').patch(`/api/articles/${top.id}`, { json: { parent: under.id } })
    expect(circle).toMatchObject({ status: 400, body: { errors: [{ field: 'parent' }] } })
    const second = await rest('editor').patch(`/api/articles/${under.id}`, {
      json: { memberPage: '/aov', _status: 'published' },
    })
    expect(second).toMatchObject({ status: 409, body: { errors: [{ field: 'memberPage' }] } })
    const other = await rest('editor').post('/api/articles', {
      json: { title: 'Diploma', content: under.content, order: 1, _status: 'draft' },
    })
    expect(other).toMatchObject({ status: 409, body: { errors: [{ field: 'slug' }] } })
    expect((await rest('alice').patch(`/api/articles/${top.id}`, { json: { title: 'X' } })).status).toBe(404)
  })
})

describe('KS-KB-1: whether it helped', () => {
  const rows = () =>
    query(
      req,
      sql`SELECT f.helpful, f.remark FROM article_feedback f JOIN articles a ON a.id = f.article_id WHERE a.slug = 'diploma'`,
    )
  const votes = () =>
    query(
      req,
      sql`SELECT v.helpful, v.browser FROM article_votes v JOIN articles a ON a.id = v.article_id WHERE a.slug = 'diploma'`,
    )
  const say = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ slug: 'diploma', ...fields })) form.set(name, value)
    return giveFeedback(untouched, form)
  }

  it('is one word a member, of which the last counts', async () => {
    expect(await as('alice', () => say({ helpful: 'nee' }))).toMatchObject({ outcome: 'voted', helpful: false })
    expect(await as('alice', () => say({ helpful: 'nee', remark: ' Een voorbeeld. ' }))).toMatchObject({
      outcome: 'done',
    })
    expect(await rows()).toEqual([{ helpful: false, remark: 'Een voorbeeld.' }])
    await as('alice', () => say({ helpful: 'nee' }))
    expect(await rows()).toEqual([{ helpful: false, remark: 'Een voorbeeld.' }])
    await as('alice', () => say({ helpful: 'ja' }))
    expect(await rows()).toEqual([{ helpful: true, remark: null }])
  })

  it('is one word a browser when nobody is logged in, without a remark and without who it is', async () => {
    const word = { slug: 'diploma', remark: 'Ik ben Anna', browser: 'merk-van-browser' }
    await keepFeedback(req, null, { ...word, helpful: true })
    await keepFeedback(req, null, { ...word, helpful: false })
    await keepFeedback(req, null, { ...word, browser: 'andere', helpful: true })
    const kept = await votes()
    expect(kept.map(({ helpful }) => helpful).sort()).toEqual([false, true])
    expect(JSON.stringify(kept)).not.toMatch(/merk-van-browser|Anna/)
  })

  it('is about an article that one may read', async () => {
    const about = (slug: string) => keepFeedback(req, null, { slug, helpful: true, remark: '', browser: 'x' })
    await expect(about('geheim')).rejects.toMatchObject({ status: 404 })
    await expect(about('concept')).rejects.toMatchObject({ status: 404 })
    expect(await as('alice', () => say({ slug: 'geheim', helpful: 'ja' }))).toMatchObject({ outcome: 'voted' })
  })

  it('keeps what was typed when it is too long', async () => {
    const remark = 'a'.repeat(1001)
    const state = await as('alice', () => say({ helpful: 'ja', remark }))
    expect(state).toMatchObject({ outcome: 'invalid', helpful: true, remark, errors: [{ field: 'remark' }] })
  })

  it('goes with its article', async () => {
    const { id, slug } = await anArticle(req, { title: 'Gaat weg' })
    await as('alice', () => say({ slug: slug ?? '', helpful: 'ja' }))
    expect((await rest('editor').delete(`/api/articles/${id}`)).status).toBe(200)
    expect(await query(req, sql`SELECT FROM article_feedback WHERE article_id = ${id}`)).toEqual([])
  })
})

describe('KS-KB-1: what readers miss, for who writes the knowledge base', () => {
  const line = async (term: string) => (await knowledgeWork(req)).missed.find((one) => one.term === term)
  const ask = (term: string, counted = true) =>
    search(req, { term, loggedIn: false, ip: `192.0.2.${term.length}`, counted })

  it('has what was looked for in vain, most often first, until something is found; not what its writers tried', async () => {
    await ask('kwikzilver')
    await ask('zeldzaam woord')
    await ask('Kwikzilver ')
    await ask('proefballon', false)
    const terms = (await knowledgeWork(req)).missed.map(({ term }) => term)
    expect(terms.indexOf('kwikzilver')).toBeGreaterThanOrEqual(0)
    expect(terms.indexOf('kwikzilver')).toBeLessThan(terms.indexOf('zeldzaam woord'))
    expect(await line('kwikzilver')).toMatchObject({ times: 2, found: 0 })
    expect(await line('proefballon')).toBeUndefined()
    await anArticle(req, { title: 'Kwikzilver' })
    await ask('kwikzilver')
    expect(await line('kwikzilver')).toBeUndefined()
    expect((await knowledgeWork(req)).often).toContainEqual(expect.objectContaining({ term: 'kwikzilver', times: 3 }))
  })

  it('counts members and others together, the worst first, with what members wrote and without who', async () => {
    const { id, slug } = await anArticle(req, { title: 'Onduidelijk' })
    const fine = await anArticle(req, { title: 'Duidelijk' })
    const say = (who: 'alice' | 'bob' | 'carol' | null, helpful: boolean, remark = '', about = slug) =>
      requestOf(who).then(async (from) =>
        keepFeedback(from, await getViewer(from), { slug: about ?? '', helpful, remark, browser: `desk-${who}` }),
      )
    await say('alice', false, 'Waar staat de knop?')
    await say('bob', false, 'Te lang.')
    await say('carol', true)
    for (const nth of [1, 2]) {
      await keepFeedback(req, null, { slug: slug ?? '', helpful: false, remark: '', browser: `desk-${nth}` })
    }
    await say('alice', true, '', fine.slug)
    const { articles } = await knowledgeWork(req)
    expect(articles[0]).toMatchObject({ id, yes: 1, no: 4, more: 0 })
    expect(articles[0]?.remarks.map(({ remark }) => remark)).toEqual(['Te lang.', 'Waar staat de knop?'])
    expect(Object.keys(articles[0]?.remarks[0] ?? {}).sort()).toEqual(['at', 'helpful', 'remark'])
    expect(articles.findIndex((one) => one.id === fine.id)).toBeGreaterThan(0)
  })
})
