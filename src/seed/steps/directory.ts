import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { photoHash } from '@/collections/identity/PracticeProfiles/photo/save'
import { bioFrom } from '@/src/domain/directory/bio'
import { kmBetween } from '@/src/domain/places/distance'
import { knownPlace } from '@/src/domain/places/find'
import { query, sql } from '@/src/lib/sql'
import { openings, practiceNames, secondTowns, streets, targets, tellingOf, tongues } from '../data/directory'
import { emblem } from '../files/emblem'

const personSchema = z.object({
  therapist: z.number(),
  organisation: z.number(),
  profession: z.string(),
  email: z.string(),
  place: z.string().nullable(),
})

type Person = z.infer<typeof personSchema>

const most = 36

const nth = <T>(list: readonly [T, ...T[]] | readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('An empty list in the demo data')
  return found
}

/** Who practises: admitted members of the organisation, those with a practice first. */
async function people(req: PayloadRequest, organisation: number): Promise<Person[]> {
  const rows = await query(
    req,
    sql`SELECT t.id AS therapist, t.organisation_id AS organisation, coalesce(t.profession, '') AS profession, u.email,
               (SELECT place FROM practices p WHERE p.therapist_id = t.id AND p.main) AS place
          FROM therapists t JOIN users u ON u.id = t.user_id
         WHERE t.organisation_id = ${organisation} AND t.standing = 'admitted' AND t.profession IS NOT NULL
         ORDER BY t.id LIMIT ${most}`,
  )
  return z.array(personSchema).parse(rows)
}

const utrecht = { lat: 52.09, lng: 5.12 }

/** A first practice for who has none, and a second one, around Utrecht, for who could drive there. */
function practicesOf(person: Person, index: number) {
  const home = person.place === null ? null : knownPlace(person.place)
  const near = home !== null && kmBetween(home, utrecht) < 65
  const towns = [
    ...(person.place === null ? [nth(secondTowns, index)] : []),
    ...(near && index % 2 === 0 ? [nth(secondTowns, Math.floor(index / 2))] : []),
  ]
  return towns
    .filter((town) => town !== person.place)
    .flatMap((town, at) => {
      const place = knownPlace(town)
      return place
        ? [
            {
              therapist: person.therapist,
              organisation: person.organisation,
              name: nth(practiceNames, index + at),
              street: `${nth(streets, index + at)} ${2 + ((index * 11) % 96)}`,
              place: place.name,
              lat: place.lat,
              lng: place.lng,
              main: person.place === null && at === 0,
            },
          ]
        : []
    })
}

/** Every eighth doesn't want to be found, and every sixth tells hardly anything. */
async function profileOf({ therapist, organisation, profession, email }: Person, index: number) {
  const quiet = index % 6 === 5
  const { story, specialities, methods } = tellingOf(profession)
  const image = index % 4 === 3 ? null : await emblem(index)
  return {
    row: {
      therapist,
      organisation,
      email,
      phone: `+3130${String(2_310_450 + index * 1_373)}`,
      website: index % 3 === 0 ? `https://www.praktijk-${index + 1}.voorbeeld.test` : null,
      opening: quiet ? null : nth(openings, index),
      homeVisits: index % 5 === 1,
      online: index % 2 === 0,
      accessible: index % 3 !== 2,
      bio: quiet ? null : bioFrom(story.join('\n\n')),
      photo: image && photoHash(therapist, image),
      listed: index % 8 !== 6,
    },
    image,
    words: {
      specialities: quiet ? specialities.slice(0, 1) : specialities,
      methods: methods.slice(0, 1 + (index % 3)),
      targetGroups: nth(targets, index),
      languages: nth(tongues, index),
    },
  }
}

/**
 * Practices that clients find (KS-FIND-1): profiles, stories, logos and second locations, each table in one statement.
 * What is there already stays.
 */
export async function seedDirectory(req: PayloadRequest, organisation: number): Promise<void> {
  const all = await people(req, organisation)
  await query(
    req,
    sql`INSERT INTO practices (therapist_id, organisation_id, name, street, place, lat, lng, main)
        SELECT therapist, organisation, name, street, place, lat, lng, main
          FROM jsonb_to_recordset(${JSON.stringify(all.flatMap(practicesOf))}::jsonb)
            AS x(therapist int, organisation int, name text, street text, place text, lat numeric, lng numeric, main boolean)
         WHERE NOT EXISTS (SELECT FROM practices p WHERE p.therapist_id = x.therapist AND p.place = x.place)`,
  )
  const profiles = await Promise.all(all.map(profileOf))
  await query(
    req,
    sql`WITH made AS (
          INSERT INTO practice_profiles (therapist_id, organisation_id, email, phone, website, opening, home_visits, online,
                                         accessible, bio, photo, listed, listed_at)
          SELECT therapist, organisation, email, phone, website, opening, "homeVisits", online, accessible, bio, photo, listed,
                 CASE WHEN listed THEN now() END
            FROM jsonb_to_recordset(${JSON.stringify(profiles.map(({ row }) => row))}::jsonb)
              AS x(therapist int, organisation int, email text, phone text, website text, opening text, "homeVisits" boolean,
                   online boolean, accessible boolean, bio jsonb, photo text, listed boolean)
          ON CONFLICT (therapist_id) DO NOTHING RETURNING id, therapist_id)
        INSERT INTO practice_profiles_texts (parent_id, path, "order", text)
        SELECT made.id, list.key, word.nth, word.text
          FROM made JOIN jsonb_to_recordset(${JSON.stringify(profiles.map(({ row, words }) => ({ therapist: row.therapist, words })))}::jsonb)
            AS x(therapist int, words jsonb) ON x.therapist = made.therapist_id,
               jsonb_each(x.words) AS list, jsonb_array_elements_text(list.value) WITH ORDINALITY AS word(text, nth)`,
  )
  for (const { row, image } of profiles) {
    if (!image || !row.photo) continue
    await query(
      req,
      sql`INSERT INTO profile_photos (therapist_id, hash, image) SELECT ${row.therapist}, ${row.photo}, ${image}
           WHERE EXISTS (SELECT FROM practice_profiles WHERE therapist_id = ${row.therapist} AND photo = ${row.photo})
          ON CONFLICT DO NOTHING`,
    )
  }
}
