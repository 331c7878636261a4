import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { clientIp } from '@/src/lib/client-ip'
import { type LimitName, limit, refund, TooManyAttempts } from '@/src/lib/rate-limit'

type Attempt = {
  /** The account's id, or what was typed when there is no such account. */
  who: string | number
  /** A device that logged in to this account before. */
  device: string | null
}

type Counter = [name: LimitName, key: string]

/** A known device is counted by itself; an unknown one by its address, by account and address, and by account. */
function counters(ip: string, { who, device }: Attempt): Counter[] {
  if (device) return [['login-device', `${who} ${device}`]]
  return [
    ['login-ip', ip],
    ['login-account-ip', `${who} ${ip}`],
    ['login-account', String(who)],
  ]
}

/**
 * Counts a login before its password is looked at.
 * @returns gives the attempt back once the password turned out to be right
 * @throws TooManyAttempts (429)
 */
export async function countLogin(req: PayloadRequest, attempt: Attempt): Promise<() => Promise<void>> {
  const ip = clientIp(req)
  const counted = counters(ip, attempt)
  await countEach(req, [['login-ip-all', ip], ...counted])
  return async () => {
    for (const [name, key] of counted) await refund(req, name, key)
  }
}

async function countEach(req: PayloadRequest, counted: Counter[]): Promise<void> {
  for (const [name, key] of counted) {
    try {
      await limit(req, name, key)
    } catch (error) {
      // One line per burst, without the account or the address.
      if (error instanceof TooManyAttempts && error.first) {
        await recordAudit(req, { action: 'login.burst', subject: 'users', subjectId: null, fields: { limit: name } })
      }
      throw error
    }
  }
}
