import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { account } from '@/tests/support/session'

const text = (words: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        children: [{ type: 'text', text: words, version: 1, format: 0, mode: 'normal', style: '', detail: 0 }],
      },
    ],
  },
})

const found = async (question: string): Promise<unknown[]> =>
  query(
    await systemRequest(),
    sql`SELECT a.title FROM article_index x JOIN articles a ON a.id = x.article_id
         WHERE x.search @@ websearch_to_tsquery('dutch', folded_name(${question})) ORDER BY a.id`,
  )

describe('KS-KB-1: the knowledge base', () => {
  it('finds what is published, by its text and its synonyms, and nothing else', { timeout: 90_000 }, async () => {
    const editor = rest(await account('editor'))
    const made = await editor.post('/api/articles', {
      json: {
        title: 'Geld terug',
        order: 1,
        synonyms: 'restitutie, créditnota',
        content: text('Zeldzaamwoord over facturen'),
      },
    })
    expect(made.status).toBe(201)
    const path = `/api/articles/${made.body.doc.id}`
    expect(await found('zeldzaamwoord')).toEqual([])
    expect((await editor.patch(path, { json: { _status: 'published' } })).status).toBe(200)
    for (const question of ['zeldzaamwoord', 'creditnota', 'restitutie', 'geld terug', 'factuur']) {
      expect(await found(question), question).toEqual([{ title: 'Geld terug' }])
    }
    expect((await rest(null).get(path)).status).toBe(200)

    // The address stays, whatever the title becomes.
    const renamed = await editor.patch(path, { json: { title: 'Terugbetaling', _status: 'published' } })
    expect(renamed.body.doc.slug).toBe('geld-terug')
    expect((await editor.patch(path, { json: { _status: 'draft' } })).status).toBe(200)
  })

  it('what is for members only isn’t there for others', { timeout: 60_000 }, async () => {
    const editor = rest(await account('editor'))
    const { body } = await editor.post('/api/articles', {
      json: { title: 'Binnen', order: 1, membersOnly: true, content: text('x'), _status: 'published' },
    })
    const path = `/api/articles/${body.doc.id}`
    expect((await rest(null).get(path)).status).toBe(404)
    expect((await rest(await account('alice')).get(path)).status).toBe(200)
    expect((await rest(await account('alice')).patch(path, { json: { title: 'x' } })).status).toBe(404)
  })

  it('an article never stands under itself, not even by a detour', { timeout: 60_000 }, async () => {
    const editor = rest(await account('editor'))
    const make = async (title: string, parent: number | null): Promise<number> => {
      const { body } = await editor.post('/api/articles', {
        json: { title, order: 1, parent, content: text('x'), _status: 'published' },
      })
      return body.doc.id
    }
    const top = await make('Boven', null)
    const below = await make('Onder', await make('Midden', top))
    const under = await editor.patch(`/api/articles/${top}`, { json: { parent: below, _status: 'published' } })
    expect(under.status).toBe(400)
    expect(under.body.errors[0]).toMatchObject({ field: 'parent' })
    // Also past the hook.
    const circle = sql`UPDATE articles SET parent_id = ${below} WHERE id = ${top}`
    await expect(query(await systemRequest(), circle)).rejects.toThrow()
  })
})
