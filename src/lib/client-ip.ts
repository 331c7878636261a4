import { isIPv6 } from 'node:net'
import type { PayloadRequest } from 'payload'

/**
 * The address a request came from, for limits. The server (src/server) replaces X-Forwarded-For by what the socket or
 * a configured proxy says, so the last entry can't be forged. An IPv6 household holds a whole /64, so it counts as one.
 */
export function clientIp(req: Pick<PayloadRequest, 'headers'>): string {
  const last = req.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const address = last.replace(/^::ffff:(?=\d+\.)/i, '')
  if (address === '') return 'unknown'
  return isIPv6(address) ? ipv6Network(address) : address
}

function ipv6Network(address: string): string {
  const [head = '', tail = ''] = address.split('%')[0]?.toLowerCase().split('::') ?? []
  const before = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const zeros = address.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
