import * as z from 'zod/mini'
import { groupFormatLabels, groupMethodLabels } from './labels'

const keyOf = <Key extends string>(labels: Record<Key, string>) =>
  z.custom<Key>((value) => typeof value === 'string' && Object.hasOwn(labels, value))

const columns = {
  id: z.number(),
  name: z.string(),
  place: z.string(),
  format: keyOf(groupFormatLabels),
  method: z.nullable(keyOf(groupMethodLabels)),
  wanted: z.number(),
  members: z.number(),
}

/** A group as a list shows it: nobody's name or address in it. Read by the browser too, hence the small zod. */
export const groupInList = z.object(columns)
export type GroupInList = z.infer<typeof groupInList>

/** The groups under one marker of the map. */
export const groupsOnSpot = z.object({ groups: z.array(groupInList) })

/** All that a professional may know of a group before joining it (KS-GRP-1). */
export const groupCard = z.object({
  ...columns,
  description: z.nullable(z.string()),
  since: z.nullable(z.string()),
  manager: z.nullable(z.object({ name: z.string(), email: z.nullable(z.string()) })),
  /** How the one who asks stands to it: `elsewhere` is in another group, `asked` waits for an answer. */
  you: z.enum(['stranger', 'asked', 'member', 'elsewhere']),
})
export type GroupCard = z.infer<typeof groupCard>
