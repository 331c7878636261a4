import { z } from 'zod'

/** What to do about a variable that is missing or wrong. Shown with the error. */
const remedies: Record<string, string> = {
  DATABASE_URL:
    'Bijvoorbeeld postgres://gebruiker:wachtwoord@localhost:5432/registerhuis. Met `npm start` mag hij leeg blijven.',
  PAYLOAD_SECRET: 'Maak er een met: openssl rand -hex 32. Met `npm start` mag hij leeg blijven.',
  FILES_MASTER_KEY: 'Maak er een met age-keygen, of laat `npm start` hem maken (hij staat dan in .data/secrets.json).',
  BADGE_SIGNING_KEY:
    'Laat hem leeg: `npm start` maakt hem en bewaart hem in .data/secrets.json. Of zie docs/operations.md.',
  SERVER_URL: 'Het adres waarop bezoekers het portaal zien, bijvoorbeeld https://portaal.voorbeeld.nl, zonder pad.',
  AOV_INSURER_KEY: 'Vraag de verzekeraar om zijn publieke age-sleutel. De geheime sleutel blijft bij de verzekeraar.',
  APP_MODE: 'Kies demo of production.',
  ASSISTANT_MODEL: 'Leeg: de assistent antwoordt zonder taalmodel, met de gevonden uitleg zelf.',
  MOLLIE_API_KEY:
    'Je vindt hem bij Mollie onder Ontwikkelaars, API-sleutels. Leeg: geen online betalingen (in een demo: een proefbank).',
}

const few = (text: string): boolean => new Set(text).size < 10
const known = /geheim|secret|password|wachtwoord|change|verander|example|voorbeeld|default|test/i

/** Long enough and not something that anybody could have typed. */
const secret = z
  .string('ontbreekt')
  .min(32, 'moet minstens 32 tekens lang zijn')
  .refine((text) => !few(text) && !known.test(text), 'is te raden')

const signingKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.base64url(),
  y: z.base64url(),
  d: z.base64url(),
})

/** One private key as JWK, or a list of them: the first one signs, all are published. */
const signingKeys = z.string().transform((text, context) => {
  try {
    return z
      .array(signingKey)
      .min(1)
      .parse([JSON.parse(text)].flat())
  } catch {
    context.addIssue('moet een P-256-sleutel als JWK zijn (of een lijst daarvan)')
    return z.NEVER
  }
})

const port = z.coerce
  .number('moet een poortnummer zijn')
  .int()
  .min(0, 'moet een poortnummer zijn')
  .max(65535, 'moet een poortnummer zijn')

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    APP_MODE: z.enum(['demo', 'production'], 'bestaat niet').default('demo'),
    PORT: port.default(3000),
    HOST: z.string().default('127.0.0.1'),
    SERVER_URL: z
      .url({ protocol: /^https?$/, error: 'is geen webadres' })
      .default('http://localhost:3000')
      .transform((url) => new URL(url).origin),
    DATABASE_URL: z.string('ontbreekt').regex(/^postgres(ql)?:\/\//, 'is geen adres van een PostgreSQL-database'),
    PAYLOAD_SECRET: secret,
    /** age identity (AGE-SECRET-KEY-…) that unwraps the key of every private file; kept outside the database. */
    FILES_MASTER_KEY: z
      .string('ontbreekt')
      .startsWith('AGE-SECRET-KEY-', 'moet een age-sleutel zijn (AGE-SECRET-KEY-…)'),
    /** Signs the digital badges of certificates (ES256). Without it a demo gives out none. */
    BADGE_SIGNING_KEY: signingKeys.optional(),
    FILES_DIR: z.string().default('media/vault'),
    SMTP_URL: z.string().optional(),
    MAIL_FROM: z.string().default('Registerhuis <portaal@registerhuis.test>'),
    /** Where applications for disability insurance go by mail, encrypted to the insurer's public age key. */
    AOV_INSURER_EMAIL: z.email('is geen e-mailadres').optional(),
    AOV_INSURER_KEY: z
      .string()
      .regex(/^age1[02-9ac-hj-np-z]{58}$/, 'moet een publieke age-sleutel zijn (age1…)')
      .optional(),
    /** Takes payments through Mollie. Without it a demo has a bank of its own, and a real portal takes none online. */
    MOLLIE_API_KEY: z
      .string()
      .regex(/^(test|live)_\w{20,}$/, 'moet beginnen met test_ of live_')
      .optional(),
    /** Writes answers of the assistant from the passages it found: any address that speaks as OpenAI does. */
    ASSISTANT_URL: z.url({ protocol: /^https?$/, error: 'is geen webadres' }).optional(),
    ASSISTANT_KEY: z.string().optional(),
    ASSISTANT_MODEL: z.string().optional(),
    TRUSTED_PROXIES: z.string().default(''),
    CLAMAV_HOST: z.string().optional(),
    CLAMAV_PORT: port.default(3310),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'bestaat niet').default('info'),
  })
  // Over http the session cookie could be read on the way; a real portal never sends it like that.
  .refine((env) => env.APP_MODE !== 'production' || env.SERVER_URL.startsWith('https:'), {
    path: ['SERVER_URL'],
    error: 'moet in productie met https:// beginnen (anders gaan cookies onversleuteld over het netwerk)',
  })
  // Never by mail without encryption.
  .refine((env) => (env.AOV_INSURER_EMAIL === undefined) === (env.AOV_INSURER_KEY === undefined), {
    path: ['AOV_INSURER_KEY'],
    error: 'en AOV_INSURER_EMAIL horen bij elkaar: vul beide in, of geen van beide',
  })
  .refine((env) => (env.ASSISTANT_URL === undefined) === (env.ASSISTANT_MODEL === undefined), {
    path: ['ASSISTANT_MODEL'],
    error: 'en ASSISTANT_URL horen bij elkaar: vul beide in, of geen van beide',
  })
  .refine((env) => env.APP_MODE !== 'production' || env.BADGE_SIGNING_KEY !== undefined, {
    path: ['BADGE_SIGNING_KEY'],
    error: 'ontbreekt',
  })

export type Env = z.infer<typeof schema>

const problem = ({ path, message }: z.core.$ZodIssue): string => {
  const name = path.join('.')
  return [`  ${name} ${message}.`, remedies[name]].filter(Boolean).join(' ')
}

/**
 * Reads and checks the environment once. An empty value counts as left out.
 * @throws Error naming every wrong variable and what to do about it.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Error(`De omgeving klopt niet. Zie .env.example.\n${parsed.error.issues.map(problem).join('\n')}`)
}

/**
 * The addresses from which a browser may change things. On your own machine `localhost` and `127.0.0.1` are one and the
 * same to whoever types them, so a portal on either accepts both.
 */
export function ownOrigins({ SERVER_URL }: Pick<Env, 'SERVER_URL'>): string[] {
  const url = new URL(SERVER_URL)
  if (!['localhost', '127.0.0.1'].includes(url.hostname)) return [SERVER_URL]
  return ['localhost', '127.0.0.1'].map((host) => SERVER_URL.replace(url.hostname, host))
}

export const env = readEnv(process.env)
