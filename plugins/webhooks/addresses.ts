import { BlockList, isIP } from 'node:net'

const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(net, bits, 'ipv4')
}
// What of 2000::/3 carries an IPv4 address inside (Teredo, 6to4) or is for examples.
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  inside.addSubnet(net, bits, 'ipv6')
}
const worldwide = new BlockList()
worldwide.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is one of the open internet: never this machine, its network, or the metadata of a cloud. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !inside.check(address, 'ipv4')
  return kind === 6 && worldwide.check(address, 'ipv6') && !inside.check(address, 'ipv6')
}

/**
 * What is wrong with the address of a webhook; null: nothing.
 * @param strict only https to the open internet; false for a demo on one's own machine
 */
export function urlProblem(text: string, strict: boolean): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return 'Vul een volledig adres in, bijvoorbeeld https://boekhouding.voorbeeld.nl/webhook.'
  }
  if (url.username || url.password)
    return 'Zet geen gebruikersnaam of wachtwoord in het adres: berichten zijn ondertekend.'
  if (!strict) return null
  if (url.protocol !== 'https:') return 'Gebruik een adres dat met https:// begint.'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const outside = isIP(host) > 0 ? isPublicAddress(host) : host.includes('.') && !host.endsWith('.localhost')
  return outside ? null : 'Dit adres is niet vanaf internet bereikbaar. Kies een openbaar adres.'
}
