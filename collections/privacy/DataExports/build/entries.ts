import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { readWhole } from '@/plugins/private-files/readWhole'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { zipNames } from '@/src/lib/zip/zipNames'
import type { ZipEntry } from '@/src/lib/zip/zipStream'
import { type Holding, holdings, ownPart } from '../../holdings'
import { evidenceStore } from '../store'
import { type Contents, indexPage } from './indexPage'

export type Subject = { therapist: number; user: number; name: string; email: string }

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

/**
 * Everything held about one member, entry by entry: JSON by collection, what isn't a collection, their files, and an
 * index.html that leads through it. One file is in memory at a time.
 */
export async function* exportEntries(req: PayloadRequest, subject: Subject, at: Date): AsyncGenerator<ZipEntry> {
  const contents: Contents = { data: [], files: [], unreadable: [] }
  for (const [collection, holding] of entriesOf(holdings)) {
    // Of a plugin that was taken out.
    if (!(collection in req.payload.collections)) continue
    const rows = await ownRows(req, collection, holding, subject)
    if (rows.length === 0) continue
    const name = `gegevens/${collection}.json`
    contents.data.push({ name, title: holding.title, count: rows.length })
    yield { name, bytes: json(rows), at }
  }
  for (const { name, title, rows } of await apart(req, subject)) {
    if (rows.length === 0) continue
    contents.data.push({ name, title, count: rows.length })
    yield { name, bytes: json(rows), at }
  }
  yield* files(req, subject, contents)
  const photo = await photoOf(req, subject)
  if (photo) {
    contents.files.push({ name: 'bestanden/profielfoto.webp', size: photo.length })
    yield { name: 'bestanden/profielfoto.webp', bytes: photo, at }
  }
  yield { name: 'index.html', bytes: Buffer.from(indexPage(subject.name, at, contents)), at }
}

const isSlug = (slug: string): slug is keyof typeof holdings => Object.hasOwn(holdings, slug)

const entriesOf = (all: Record<string, Holding>): [CollectionSlug, Holding][] =>
  Object.entries(all).flatMap(([slug, holding]) =>
    isSlug(slug) ? [[slug, holding] satisfies [CollectionSlug, Holding]] : [],
  )

async function ownRows(req: PayloadRequest, collection: CollectionSlug, { by, only }: Holding, subject: Subject) {
  const theirs: Where =
    'therapist' in by ? { [by.therapist]: { equals: subject.therapist } } : { [by.user]: { equals: subject.user } }
  const where: Where = only ? { and: [theirs, only] } : theirs
  const rows: unknown[] = []
  for (let page = 1; ; page += 1) {
    const found = await req.payload.find({
      collection,
      where,
      depth: 0,
      limit: 500,
      page,
      sort: 'id',
      ...asSystem(req, 'copy of what is held about a member'),
    })
    rows.push(...found.docs.map(ownPart))
    if (!found.hasNextPage) return rows
  }
}

/** What isn't a collection of their own: points in the ledger, what happened to their evidence, mails to them. */
async function apart(req: PayloadRequest, { therapist, email }: Subject) {
  const credits = await query(
    req,
    sql`SELECT c.registration, c.earned_on AS "earnedOn", c.category, c.topic, c.points
          FROM credits c JOIN registrations r ON r.id = c.registration WHERE r.therapist_id = ${therapist} ORDER BY c.id`,
  )
  const mails = await query(
    req,
    sql`SELECT subject, state, created_at AS "createdAt", sent_at AS "sentAt" FROM outbox WHERE "to" = ${email} ORDER BY id`,
  )
  return [
    { name: 'gegevens/punten.json', title: 'Punten', rows: credits },
    { name: 'gegevens/mails.json', title: 'Mails aan jou (zonder de tekst)', rows: mails },
  ]
}

const fileRow = z.object({
  id: z.number(),
  name: z.string(),
  size: z.coerce.number(),
  sha256: z.string(),
  storageKey: z.string().nullable(),
  wrappedKey: z.string().nullable(),
  receivedAt: z.coerce.date(),
  attachedTo: z.string().nullable(),
})

async function* files(req: PayloadRequest, { therapist }: Subject, contents: Contents): AsyncGenerator<ZipEntry> {
  const rows = await query(
    req,
    sql`SELECT id, name, size, sha256, storage_key AS "storageKey", wrapped_key AS "wrappedKey",
               received_at AS "receivedAt", attached_to AS "attachedTo"
          FROM files WHERE therapist_id = ${therapist} AND state = 'stored' ORDER BY id`,
  )
  const [store, nameFor] = [evidenceStore(), zipNames()]
  for (const file of z.array(fileRow).parse(rows)) {
    const name = nameFor(['bestanden', file.attachedTo ?? 'los'], file.name)
    const bytes = await readWhole(store, file)
    if (!bytes) {
      contents.unreadable.push(file.name)
      continue
    }
    contents.files.push({ name, size: bytes.length })
    yield { name, bytes, at: file.receivedAt }
  }
}

async function photoOf(req: PayloadRequest, { therapist }: Subject): Promise<Buffer | null> {
  const [row] = await query(req, sql`SELECT image FROM profile_photos WHERE therapist_id = ${therapist}`)
  return row ? z.object({ image: z.instanceof(Buffer) }).parse(row).image : null
}
