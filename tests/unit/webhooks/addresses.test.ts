import { describe, expect, it } from 'vitest'
import { isPublicAddress, urlProblem } from '@/plugins/webhooks/addresses'

describe('webhooks: messages never go inside', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'niet-een-adres',
    '',
  ])('%s is refused', (address) => expect(isPublicAddress(address)).toBe(false))

  it.each(['8.8.8.8', '172.32.0.1', '172.15.0.1', '100.128.0.1', '145.100.1.1', '2a00:1450:400e::1', '2600::1'])(
    '%s is outside',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ['https://boekhouding.voorbeeld.nl/webhook', null, null],
    ['https://8.8.8.8/x', null, null],
    ['http://127.0.0.1:9/x', 'https://', null],
    ['http://boekhouding.nl', 'https://', null],
    ['https://localhost/x', 'internet', null],
    ['https://portaal/x', 'internet', null],
    ['https://a.localhost/x', 'internet', null],
    ['https://127.0.0.1/x', 'internet', null],
    ['https://0x7f000001/x', 'internet', null],
    ['https://2130706433/', 'internet', null],
    ['https://[::1]/x', 'internet', null],
    ['https://[::ffff:169.254.169.254]/x', 'internet', null],
    ['https://piet:geheim@voorbeeld.nl', 'wachtwoord', 'wachtwoord'],
    ['ftp://voorbeeld.nl', 'volledig adres', 'volledig adres'],
    ['javascript:alert(1)', 'volledig adres', 'volledig adres'],
    ['boekhouding', 'volledig adres', 'volledig adres'],
  ])('%s: on a real portal %j, in a demo %j', (url, strict, demo) => {
    for (const [words, isStrict] of [
      [strict, true],
      [demo, false],
    ] as const) {
      if (words === null) expect(urlProblem(url, isStrict)).toBeNull()
      else expect(urlProblem(url, isStrict)).toContain(words)
    }
  })
})
