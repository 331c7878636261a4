import { readFile, writeFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '@/tests/support/payload'
import type { Account } from '@/tests/support/session'
import { rows } from './fixtures'
import { customEndpoints, speakers, tryCollection, tryEndpoint } from './matrix'

const file = 'docs/access-matrix.md'
const introduction = `# Access matrix

Who reaches what, tried over REST as everybody. \`tests/int/access\` generates it from the running configuration and
holds it against this page; a difference fails. After a change that is meant, look at every changed cell and write it
again with \`UPDATE_ACCESS_MATRIX=1\`.

A, B and C are rows of Alice, of Bob (same organisation) and of Carol (another organisation); \`·\` is none of them. Of
posts, B is a draft; of media, B is in no published post. Numbers below 100 count rows, others are the status of the
answer. The reviewer and Alice belong to the same organisation, where adminNorth and editorNorth work too;
reviewerSouth to Carol's; other staff are portal-wide.
`

const table = (title: string, head: string[], lines: [string, string[]][]): string =>
  [
    `\n## ${title}\n`,
    `| | ${head.join(' | ')} |`,
    `|---|${head.map(() => '---').join('|')}|`,
    ...lines.map(([name, cells]) => `| ${name} | ${cells.join(' | ')} |`),
    '',
  ].join('\n')

describe('access matrix', () => {
  let payload: Payload
  let who: [string, Account | null][]
  let written: string
  const head = (): string[] => who.map(([name]) => name)

  beforeAll(async () => {
    payload = await testPayload()
    who = await speakers()
    written = await readFile(file, 'utf8').catch(() => '')
  })

  it('has a row for every collection', () => {
    expect(Object.keys(payload.collections).sort()).toEqual(Object.keys(rows).sort())
  })

  it('answers every role, row and endpoint as the checked-in page says', { timeout: 900_000 }, async () => {
    let page = introduction
    for (const slug of Object.keys(payload.collections).sort()) {
      const cells = await tryCollection(payload, slug, who)
      page += table(
        slug,
        head(),
        cells.map(({ operation, cells }) => [operation, cells]),
      )
    }
    const globals: [string, string[]][] = []
    for (const { slug } of payload.globals.config) {
      const base = `/api/globals/${slug}`
      globals.push([`read ${slug}`, await tryEndpoint(payload, { base, slug: null, method: 'get', path: '' })])
      globals.push([`update ${slug}`, await tryEndpoint(payload, { base, slug: null, method: 'post', path: '' })])
    }
    page += table('Globals', head(), globals)
    const endpoints: [string, string[]][] = []
    for (const { base, slug, method, path } of customEndpoints(payload)) {
      const name = `${method.toUpperCase()} ${base}${path === '/' ? '' : path}`
      endpoints.push([name, await tryEndpoint(payload, { base, slug, method, path })])
    }
    for (const path of ['/api/payload-jobs/run', '/api/payload-jobs/handle-schedules', '/api/access']) {
      endpoints.push([`GET ${path}`, await tryEndpoint(payload, { base: path, slug: null, method: 'get', path: '' })])
    }
    page += table('Endpoints', head(), endpoints)
    if (process.env.UPDATE_ACCESS_MATRIX) await writeFile(file, page)
    else expect(page).toBe(written)
  })
})
