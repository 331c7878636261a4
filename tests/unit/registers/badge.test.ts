import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deepColor } from '@/collections/registers/Certificates/pdf/colors'
import { type BadgeSubject, badgeClaims, didDocument, issuerDid } from '@/src/domain/registers/badge'
import { nameQuery, parsePublicSearch } from '@/src/domain/registers/public-search'
import { isRevokedIn, placeInStatusLists, statusBits, statusListLength } from '@/src/domain/registers/status-list'

const issuer = { url: 'https://portaal.voorbeeld.nl:8443', name: 'Kenniscentrum' }
const subject: BadgeSubject = {
  code: 'Ab-_9876543210zyxwvutsRQ',
  holder: 'Sanne de Vries',
  registerName: 'Kwaliteitsregister',
  register: 'kckz',
  registrationNumber: 'KCKZ-200123',
  profession: 'Kraamverzorgende',
  annotations: [{ title: 'Partusassistentie' }],
  validFrom: '2026-01-01',
  validUntil: '2029-12-31',
  statusIndex: statusListLength + 5,
}

describe('X-11: the place in a status list', () => {
  it('sets the bit of every revoked place and of no other', () => {
    const place = fc.integer({ min: 0, max: statusListLength - 1 })
    fc.assert(
      fc.property(fc.uniqueArray(place, { maxLength: 20 }), place, (revoked, asked) => {
        expect(isRevokedIn(statusBits(revoked), asked)).toBe(revoked.includes(asked))
      }),
    )
  })

  it('is the leftmost bit first, as the standard says', () => {
    expect(statusBits([0, 9]).slice(0, 2)).toEqual(new Uint8Array([0b1000_0000, 0b0100_0000]))
  })

  it('begins a new list after 131,072 certificates', () => {
    expect(placeInStatusLists(statusListLength - 1)).toEqual({ list: 1, index: statusListLength - 1 })
    expect(placeInStatusLists(statusListLength)).toEqual({ list: 2, index: 0 })
  })
})

describe('X-11: the Open Badges 3.0 credential', () => {
  const claims = badgeClaims(issuer, subject)

  it('is a credential beside the claims of a JWT, by the issuer that its keys are published for', () => {
    expect(issuerDid(issuer.url)).toBe('did:web:portaal.voorbeeld.nl%3A8443')
    expect(claims).toMatchObject({
      iss: 'did:web:portaal.voorbeeld.nl%3A8443',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      jti: claims.id,
      nbf: Date.parse('2026-01-01T00:00:00Z') / 1000,
      exp: Date.parse('2029-12-31T23:59:59Z') / 1000,
    })
    expect(didDocument(issuer.url, [{ kid: `${String(claims.iss)}#a` }])).toMatchObject({
      id: claims.iss,
      assertionMethod: [`${String(claims.iss)}#a`],
    })
  })

  it('points at its place in the second status list', () => {
    expect(claims.credentialStatus).toMatchObject({
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '5',
      statusListCredential: 'https://portaal.voorbeeld.nl:8443/status/2',
    })
  })

  it('has no end when the certificate has none', () => {
    expect(badgeClaims(issuer, { ...subject, validUntil: null })).not.toHaveProperty('exp')
  })
})

describe('KK-REG-1: a question to the public register', () => {
  it.each([
    ['jan', 'jan:*'],
    ["  Jan-Willem d'Hooge ", 'Jan:* & Willem:* & d:* & Hooge:*'],
    ["x'); DROP & !(|:* <->", 'x:* & DROP:*'],
    ['j', null],
    ['- ! &', null],
    ['', null],
  ])('%j becomes %j', (text, asked) => expect(nameQuery(text)).toBe(asked))

  it.each([
    [{}, { text: '', page: 1 }],
    [
      { zoek: ['jan', 'piet'], pagina: '3' },
      { text: 'jan', page: 3 },
    ],
    [
      { zoek: 'a\0b', pagina: '-1' },
      { text: 'ab', page: 1 },
    ],
    [
      { zoek: 'x'.repeat(500), pagina: '99' },
      { text: 'x'.repeat(80), page: 50 },
    ],
  ])('reads %j', (query, search) => expect(parsePublicSearch(query)).toEqual(search))
})

describe('KS-ACC-4: the colour of a certificate', () => {
  it('is the keeper’s, dark enough for white letters; our own when there is none', () => {
    expect(deepColor('#083d42')).toBe('#083d42')
    expect(deepColor('#ffe600')).not.toBe('#ffe600')
    expect(deepColor('geel')).toBe(deepColor(null))
  })
})
