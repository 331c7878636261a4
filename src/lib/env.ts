import { z } from 'zod'

const secret = z.string().min(32, 'moet minstens 32 tekens lang zijn')

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  APP_MODE: z.enum(['demo', 'production']).default('demo'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  SERVER_URL: z.url().default('http://localhost:3000'),
  DATABASE_URL: z.string().min(1),
  PAYLOAD_SECRET: secret,
  /** age identity (AGE-SECRET-KEY-…) that unwraps the key of every private file; kept outside the database. */
  FILES_MASTER_KEY: z.string().startsWith('AGE-SECRET-KEY-', 'moet een age-sleutel zijn (AGE-SECRET-KEY-…)'),
  FILES_DIR: z.string().default('media/vault'),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Registerhuis <portaal@registerhuis.test>'),
  TRUSTED_PROXIES: z.string().default(''),
  CLAMAV_HOST: z.string().optional(),
  CLAMAV_PORT: z.coerce.number().int().default(3310),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Env = z.infer<typeof schema>

/**
 * Reads and checks the environment once.
 * @throws Error naming every wrong variable and what to do about it.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`De omgeving klopt niet. Zie .env.example.\n${lines.join('\n')}`)
}

export const env = readEnv(process.env)
