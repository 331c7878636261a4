import { z } from 'zod'

/** What a backup says of itself; a restore holds the result against it. */
export const manifestSchema = z.object({
  version: z.literal(1),
  madeAt: z.string(),
  migrations: z.array(z.string()),
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
  sequences: z.record(z.string(), z.object({ value: z.string(), called: z.boolean() })),
  files: z.record(z.string(), z.string()),
})

export type Manifest = z.infer<typeof manifestSchema>
