import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Whether an address is one of our own proxies. */
export type IsTrusted = (address: string) => boolean

/** ::ffff:10.0.0.1 is how a socket that takes both families writes 10.0.0.1. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '')

/**
 * @param list comma-separated addresses or networks: `10.0.0.0/8, ::1`
 * @throws Error naming the part that is no address
 */
export function trustedProxies(list: string): IsTrusted {
  const trusted = new BlockList()
  for (const part of list.split(',').map((item) => item.trim())) {
    if (part === '') continue
    const [address = '', prefix] = part.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (isIP(address) === 0) throw new Error(`TRUSTED_PROXIES: "${part}" is geen IP-adres of netwerk`)
    if (prefix === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(prefix), family)
  }
  return (address) =>
    isIP(plain(address)) !== 0 && trusted.check(plain(address), isIP(plain(address)) === 6 ? 'ipv6' : 'ipv4')
}

/** The visitor: the nearest address that isn't one of our own proxies. What lies behind it can be made up. */
function visitor(peer: string, forwardedFor: string, isTrusted: IsTrusted): string {
  const chain = [...forwardedFor.split(',').map((item) => item.trim()), peer].filter((address) => isIP(plain(address)))
  return plain(chain.findLast((address) => !isTrusted(address)) ?? chain[0] ?? peer)
}

const first = (header: string | string[] | undefined): string => [header].flat()[0]?.split(',')[0]?.trim() ?? ''

/**
 * Makes the forwarding headers say what is true. They are believed only from our own proxies; anyone else can write
 * whatever they like in them, and rate limits and links are built on them.
 */
export function overwriteForwarded(request: IncomingMessage, isTrusted: IsTrusted): void {
  const { headers, socket } = request
  const peer = socket.remoteAddress ?? ''
  const believed = isTrusted(peer)
  const proto = believed && first(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http'
  const host = (believed && first(headers['x-forwarded-host'])) || headers.host || ''
  const address = believed ? visitor(peer, [headers['x-forwarded-for']].flat().join(','), isTrusted) : plain(peer)

  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip') delete headers[name]
  }
  headers['x-forwarded-for'] = address
  headers['x-forwarded-proto'] = proto
  headers['x-forwarded-host'] = host
}
