import { describe, expect, it } from 'vitest'
import { findOpenings } from '@/plugins/strict-access/openings'
import { collectionAccess, globalAccess } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'

const access = collectionAccess({ create: nobody, read: nobody, update: nobody, delete: nobody })
const jobs = { access: { run: () => false, queue: () => false, cancel: () => false } }
const db = { init: () => Promise.reject(new Error('never called')) }
type Config = Parameters<typeof findOpenings>[0]
const config = (part: Partial<Config>): Config => ({ secret: 'x', db: db as never, jobs, ...part })

describe('strict-access', () => {
  it('finds nothing when everything is stated', () => {
    const global = { slug: 'portal', fields: [], access: globalAccess({ read: nobody, update: nobody }) }
    expect(findOpenings(config({ collections: [{ slug: 'files', fields: [], access }], globals: [global] }))).toEqual(
      [],
    )
  })

  it.each(['create', 'read', 'update', 'delete', 'admin', 'readVersions', 'unlock'] as const)(
    'names a collection that leaves %s to the default',
    (key) => {
      const open = { ...access, [key]: undefined }
      expect(findOpenings(config({ collections: [{ slug: 'files', fields: [], access: open }] }))).toEqual([
        `files: access.${key}`,
      ])
    },
  )

  it('names globals, jobs and endpoints without stated access', () => {
    const endpoint = { path: '/x', method: 'post' as const, handler: () => new Response() }
    const found = findOpenings(
      config({
        jobs: {},
        endpoints: [endpoint],
        globals: [{ slug: 'portal', fields: [] }],
        collections: [{ slug: 'files', fields: [], access, endpoints: [endpoint] }],
      }),
    )
    expect(found).toEqual([
      'files: endpoint POST /x',
      'global portal: access.read',
      'global portal: access.update',
      'global portal: access.readVersions',
      'root: endpoint POST /x',
      'jobs.access.run',
      'jobs.access.queue',
      'jobs.access.cancel',
    ])
  })
})
