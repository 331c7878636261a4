import { z } from 'zod'

const text = z
  .string()
  .nullable()
  .transform((value) => value?.trim() || null)
const words = z.array(z.string())

const placeSchema = z.object({
  name: z.string(),
  street: text,
  postcode: text,
  place: z.string(),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  main: z.boolean(),
})

/** Where somebody works. */
export type ShownPlace = z.infer<typeof placeSchema>

const listed = {
  slug: z.string(),
  name: z.string(),
  profession: text,
  organisation: z.object({ slug: z.string(), name: z.string(), website: text }),
  photo: text,
  online: z.boolean(),
  homeVisits: z.boolean(),
  accessible: z.boolean(),
  specialities: words,
  methods: words,
  languages: words,
  places: z.array(placeSchema),
}

export const therapistInList = z.object({ ...listed, km: z.number().nullable() })

/** A therapist in the list; `km` from the town that was asked. */
export type TherapistInList = z.infer<typeof therapistInList>

const recognitionSchema = z.object({
  kind: z.enum(['professional', 'performance', 'vektis', 'cz', 'plato']),
  name: z.string(),
  code: text,
  from: z.string().nullable(),
  until: z.string().nullable(),
})

export type ShownRecognition = z.infer<typeof recognitionSchema>

const registrationSchema = z.object({
  register: z.string(),
  slug: z.string(),
  number: z.string(),
  until: z.string().nullable(),
})

export const therapistPage = z.object({
  ...listed,
  therapist: z.number(),
  since: z.string().nullable(),
  website: text,
  phone: text,
  opening: text,
  /** Rich text as it was written; only `BioText` turns it into a page. */
  bio: z.unknown(),
  targetGroups: words,
  recognitions: z.array(recognitionSchema),
  registrations: z.array(registrationSchema),
  /** There is an address to which a message can go. */
  reachable: z.boolean(),
})

/** All that anyone may see of a therapist. */
export type TherapistPage = z.infer<typeof therapistPage>

export const directorySite = z.object({
  lat: z.number(),
  lng: z.number(),
  count: z.number(),
  place: z.string(),
  slug: z.string().nullable(),
  name: z.string().nullable(),
})

/** A spot on the map, and who is there when it is one. */
export type DirectorySite = z.infer<typeof directorySite>

/** What the recognition counts today. */
export const countsOn = ({ from, until }: Pick<ShownRecognition, 'from' | 'until'>, today: string): boolean =>
  (from === null || from <= today) && (until === null || until >= today)

/** Where the picture of a therapist is. */
export const photoPath = (hash: string): string => `/api/public/photos/${hash}`

/** What stands in the place of a picture: the first and last capital of a name, not of "van der". */
export const initials = (name: string): string => {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
}
