import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { WordList } from '@/src/domain/directory/vocabulary'
import { asList, lists } from '@/src/features/evidence/queries'
import { type ExtractItem, extractRow } from '@/src/features/evidence/screening/items'
import { extractRows } from '@/src/features/evidence/screening/own'
import type { EvidenceLists } from '@/src/features/evidence/types'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

/** The id of the row that a member has one of; null when there is none yet. */
export async function ownRow(
  req: PayloadRequest,
  collection: 'practice-profiles' | 'bank-details',
  therapist: number,
): Promise<number | null> {
  const where = { therapist: { equals: therapist } }
  const { docs } = await req.payload.find({
    collection,
    where,
    limit: 1,
    pagination: false,
    select: {},
    ...asUser(req),
  })
  return docs[0]?.id ?? null
}

const text = z.string().nullable()
const yes = z.boolean().nullable()

const location = z.object({
  id: z.number(),
  name: z.string(),
  street: text,
  postcode: text,
  place: z.string(),
  chamberNumber: text,
  main: yes,
  updatedAt: z.string(),
})

const words = z.array(z.string())

const profile = z.object({
  website: text,
  phone: text,
  email: text,
  opening: text,
  homeVisits: yes,
  online: yes,
  accessible: yes,
  specialities: words,
  methods: words,
  targetGroups: words,
  languages: words,
  /** Rich text, as it is kept. */
  bio: z.unknown(),
  photo: text,
  listed: yes,
  updatedAt: z.string(),
} satisfies Record<WordList, unknown> & Record<string, unknown>)

const row = z.object({
  locations: z.array(location),
  profile: profile.nullable(),
  publicAs: text,
  extracts: z.array(extractRow),
})

export type OwnLocation = z.infer<typeof location>
export type OwnProfile = z.infer<typeof profile>

export type OwnPractice = {
  locations: OwnLocation[]
  profile: OwnProfile | null
  /** The name in the address of their page in the directory, while they may be found. */
  publicAs: string | null
  extracts: EvidenceLists<ExtractItem>
}

type Fragment = ReturnType<typeof sql>

const wordsOf = (list: WordList): Fragment => sql`(SELECT coalesce(json_agg(x.text ORDER BY x."order"), '[]')
   FROM practice_profiles_texts x WHERE x.parent_id = p.id AND x.path = ${list})`

const locationRows = (therapist: number): Fragment => sql`
  SELECT p.id, p.name, p.street, p.postcode, p.place, p.chamber_number AS "chamberNumber", p.main,
         p.updated_at AS "updatedAt"
    FROM practices p WHERE p.therapist_id = ${therapist} ORDER BY p.main DESC NULLS LAST, p.id LIMIT 50`

const profileOf = (therapist: number): Fragment => sql`
  (SELECT json_build_object('website', p.website, 'phone', p.phone, 'email', p.email, 'opening', p.opening,
            'homeVisits', p.home_visits, 'online', p.online, 'accessible', p.accessible, 'bio', p.bio, 'photo', p.photo,
            'listed', p.listed, 'updatedAt', p.updated_at, 'specialities', ${wordsOf('specialities')},
            'methods', ${wordsOf('methods')}, 'targetGroups', ${wordsOf('targetGroups')},
            'languages', ${wordsOf('languages')})
     FROM practice_profiles p WHERE p.therapist_id = ${therapist})`

/** Locations of a member, the main one first, how the practice shows itself, and its extracts (KS-PRA-1 … KS-PRA-5). One query. */
export async function ownPractice(req: PayloadRequest, therapist: number): Promise<OwnPractice> {
  const [found] = await query(
    req,
    sql`SELECT ${asList(locationRows(therapist))} AS locations, ${profileOf(therapist)} AS profile,
               (SELECT e.slug FROM directory_entries e WHERE e.therapist_id = ${therapist}) AS "publicAs",
               ${asList(extractRows(therapist))} AS extracts`,
  )
  const { extracts, ...practice } = row.parse(found)
  return { ...practice, extracts: lists(extracts) }
}
