import { createHash } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { postgres } from './sql'

const minute = 60
const hour = 60 * minute

/** How often, in how many seconds. Everything that is limited stands here; the key says for whom. */
const rules = {
  /** Failed logins of one account from one address. */
  'login-account-ip': { points: 10, duration: 10 * minute },
  /** Failed logins of one account from devices that never logged in to it, wherever they are. */
  'login-account': { points: 50, duration: hour },
  /** Failed logins of one account from one device that did log in to it before. */
  'login-device': { points: 10, duration: 10 * minute },
  /** Failed logins from one address, whatever the account. */
  'login-ip': { points: 100, duration: 15 * minute },
  /** All logins from one address: each costs a password hash. */
  'login-ip-all': { points: 600, duration: 10 * minute },
  /** Current password asked again on a signed-in page, per account. */
  'password-check': { points: 10, duration: 10 * minute },
  /** Mails that anyone can have sent to an address. */
  'reset-account': { points: 5, duration: hour },
  'reset-ip': { points: 30, duration: hour },
  /** Tokens from mails that are tried, per address. */
  'token-ip': { points: 60, duration: hour },
  /** Sign-ups from one address, and mails that one person can be sent by them. */
  'sign-up-ip': { points: 20, duration: hour },
  'sign-up-email': { points: 4, duration: hour },
  /** Confirmation mails one account asks for. */
  'email-change': { points: 5, duration: hour },
  /** How often the address for mail of one member changes: old and new address each get mail. */
  'practice-email': { points: 10, duration: hour },
  /** Codes of a second factor, per account. */
  totp: { points: 8, duration: 10 * minute },
  /** Private calendar links that one account makes. */
  'calendar-link': { points: 10, duration: hour },
  /** How often one calendar is asked for, and how many that don't exist from one address. */
  'calendar-read': { points: 240, duration: hour },
  'calendar-ip': { points: 60, duration: hour },
  /** Codes to pair a phone that one account makes, and codes and tokens that are tried from one address. */
  'pairing-start': { points: 30, duration: 10 * minute },
  'pairing-claim': { points: 60, duration: 10 * minute },
  /** Files that one account uploads. */
  upload: { points: 240, duration: hour },
  /** Certificates that are checked, badges and status lists that are fetched, per address. */
  'certificate-check': { points: 300, duration: 10 * minute },
  /** Questions to the public register, per address. */
  'public-register': { points: 120, duration: 10 * minute },
  /** Questions to the directory of therapists, by page or program, per address. */
  directory: { points: 240, duration: 10 * minute },
  /** Messages to therapists: from one address, and to one therapist from anywhere. */
  'contact-ip': { points: 6, duration: hour },
  'contact-therapist': { points: 20, duration: hour },
  /** Questions to the knowledge base, those of them that are counted, and what people say of its articles, per address. */
  knowledge: { points: 240, duration: 10 * minute },
  'knowledge-term': { points: 40, duration: 10 * minute },
  'knowledge-feedback': { points: 60, duration: hour },
  /** Questions to the assistant, per account or address; and answers that a model writes for one member. */
  assistant: { points: 60, duration: 10 * minute },
  'assistant-model': { points: 30, duration: 24 * hour },
  /** Forms made by editors that are sent from one address. */
  'form-ip': { points: 40, duration: hour },
  /** Keys of providers that don't exist or were revoked, per address. */
  'provider-key-ip': { points: 30, duration: 10 * minute },
  /** Lists of participants that one provider hands in or tries, by key or by hand. */
  attendance: { points: 300, duration: 10 * minute },
  /** Codes that one member tries to check in with. */
  'check-in': { points: 30, duration: 10 * minute },
  /** Intervisie groups whose manager's address one account looks up. */
  'group-card': { points: 60, duration: 10 * minute },
  /** Markers with more groups that one account opens on the map. */
  'group-spot': { points: 240, duration: 10 * minute },
  /** People that one account adds to intervisie groups or tries to: a number tells a name, an address gets mail. */
  'group-add': { points: 40, duration: hour },
  /** Groups that one account asks to join: each manager gets mail. */
  'group-ask': { points: 10, duration: hour },
  /** Zips of professional documents, per account or address. */
  'document-bundle': { points: 60, duration: 10 * minute },
  /** Calls that one member books or tries to: each that is booked gets a mail. */
  'call-booked': { points: 30, duration: hour },
  /** Chats that one account begins, and visitors from one address. */
  'chat-start': { points: 20, duration: hour },
  'chat-visitor': { points: 3, duration: hour },
  /** Messages of one side of a chat. */
  'chat-message': { points: 20, duration: minute },
  /** Chats that are sent by mail, per chat and per address. */
  'chat-mail': { points: 5, duration: hour },
  /** Copies of everything that one member asks for. */
  'data-export': { points: 5, duration: 24 * hour },
  /** Requests to be erased that one member makes. */
  'erasure-request': { points: 10, duration: 24 * hour },
  /** Payments that one member starts, how often they look whether it was paid, and reports about payments from one address. */
  'payment-start': { points: 40, duration: hour },
  'payment-check': { points: 120, duration: 10 * minute },
  'payment-report': { points: 600, duration: 10 * minute },
  /** Requests that one member makes on the service page. */
  'service-request': { points: 40, duration: hour },
  /** Disability insurances that one member applies for: each may be told to an insurer, and again when it is withdrawn. */
  'aov-application': { points: 15, duration: 24 * hour },
  /** Keys that one provider makes. */
  'provider-key-made': { points: 20, duration: hour },
  /** ECD codes that one member makes. */
  'ecd-code-made': { points: 10, duration: hour },
  /** ECD codes that are checked, per key and per address, and keys of partners that don't work, per address. */
  'ecd-check-key': { points: 600, duration: 10 * minute },
  'ecd-check-ip': { points: 600, duration: 10 * minute },
  /** What one member does around the keurmerk. */
  'keurmerk-apply': { points: 20, duration: hour },
  'keurmerk-person': { points: 30, duration: hour },
  'keurmerk-question': { points: 30, duration: hour },
  'keurmerk-coach': { points: 200, duration: hour },
  'keurmerk-reading': { points: 60, duration: 24 * hour },
  'partner-key-ip': { points: 30, duration: 10 * minute },
} as const

export type LimitName = keyof typeof rules

const limiters = new WeakMap<PostgresAdapter['pool'], Map<LimitName, RateLimiterPostgres>>()

function limiterFor(req: PayloadRequest, name: LimitName): RateLimiterPostgres {
  const { pool } = postgres(req.payload)
  const known = limiters.get(pool) ?? new Map<LimitName, RateLimiterPostgres>()
  limiters.set(pool, known)
  const limiter =
    known.get(name) ??
    new RateLimiterPostgres({
      ...rules[name],
      keyPrefix: name,
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
    })
  known.set(name, limiter)
  return limiter
}

/** Keys may hold an e-mail address or an IP address; neither belongs in a table of counters. */
const digest = (key: string | number): string => createHash('sha256').update(String(key)).digest('base64url')

const wait = (milliseconds: number): string => {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000))
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`
}

/** Refused because it was tried too often. */
export class TooManyAttempts extends APIError<{ retryAfter: number }> {
  /** The first refusal since the counting began. */
  readonly first: boolean

  constructor({ msBeforeNext, consumedPoints }: RateLimiterRes, points: number) {
    const message = `Je hebt dit te vaak geprobeerd. Wacht ${wait(msBeforeNext)} en probeer het dan opnieuw.`
    super(message, 429, { retryAfter: Math.ceil(msBeforeNext / 1000) }, true)
    this.first = consumedPoints === points + 1
  }
}

/**
 * Counts one use and refuses it when there were too many. Counted outside the transaction of `req`, in Postgres:
 * a rollback doesn't give it back, and every process sees the same number.
 * @param key for whom is counted: an account, an address, or both
 * @throws TooManyAttempts (429) that says how long to wait
 */
export async function limit(req: PayloadRequest, name: LimitName, key: string | number): Promise<void> {
  try {
    await limiterFor(req, name).consume(digest(key))
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new TooManyAttempts(error, rules[name].points)
  }
}

/**
 * The same where a transaction is under way already, which holds one connection while `limit` waits for another: with
 * enough of those at once nobody gets on. What was made is the count.
 * @param made when, newest first: the last ones are enough
 * @throws TooManyAttempts (429) that says how long to wait
 */
export function limitMade(name: LimitName, made: readonly Date[], now = new Date()): void {
  const { points, duration } = rules[name]
  const oldest = made[points - 1]
  const left = oldest ? oldest.getTime() + duration * 1000 - now.getTime() : 0
  if (left > 0) throw new TooManyAttempts(new RateLimiterRes(0, left, points + 1), points)
}

/**
 * Refuses when there were too many already, without counting this one: for what is counted only when it goes wrong.
 * @throws TooManyAttempts (429) that says how long to wait
 */
export async function refuseSpent(req: PayloadRequest, name: LimitName, key: string | number): Promise<void> {
  const counted = await limiterFor(req, name).get(digest(key))
  if (counted && counted.consumedPoints > rules[name].points) throw new TooManyAttempts(counted, rules[name].points)
}

/** Gives one use back, when it turned out to be a good one. */
export async function refund(req: PayloadRequest, name: LimitName, key: string | number): Promise<void> {
  await limiterFor(req, name).reward(digest(key))
}
