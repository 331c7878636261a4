import { z } from 'zod'

const state = z.enum(['waiting', 'checking', 'paired', 'ended'])

const startedSchema = z.object({
  id: z.number(),
  url: z.string(),
  qr: z.object({ path: z.string(), size: z.number() }),
  expiresAt: z.string(),
})

const file = z.object({
  id: z.number(),
  name: z.string(),
  size: z.number(),
  sha256: z.string(),
  receivedAt: z.string(),
})

const computerSchema = z.object({
  id: z.number(),
  state,
  check: z.string().nullable(),
  expiresAt: z.string(),
  files: z.array(file),
})

const phoneSchema = z.object({
  state,
  check: z.string().nullable(),
  expiresAt: z.string(),
  title: z.string().nullable(),
  limitMb: z.number(),
})

const claimedSchema = z.object({ token: z.string(), check: z.string() })

export type Started = z.infer<typeof startedSchema>
export type ComputerView = z.infer<typeof computerSchema>
export type PhoneView = z.infer<typeof phoneSchema>

export const readStarted = (body: unknown): Started => startedSchema.parse(body)
export const readComputer = (body: unknown): ComputerView => computerSchema.parse(body)
export const readPhone = (body: unknown): PhoneView => phoneSchema.parse(body)
export const readClaimed = (body: unknown): z.infer<typeof claimedSchema> => claimedSchema.parse(body)
