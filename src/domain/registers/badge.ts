import type { CalendarDate } from '../shared/calendar-date'
import { dutchDate, dutchList } from '../shared/dutch'
import { placeInStatusLists } from './status-list'

/** Who issues, under which address. */
export type Issuer = { url: string; name: string }

export type BadgeSubject = {
  code: string
  holder: string
  registerName: string
  register: string | null
  registrationNumber: string | null
  profession: string | null
  annotations: readonly { title: string }[]
  validFrom: CalendarDate
  validUntil: CalendarDate | null
  statusIndex: number
}

const credentialContext = 'https://www.w3.org/ns/credentials/v2'
const badgeContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** The issuer's identifier: did:web, so that its keys are found at /.well-known/did.json. */
export const issuerDid = (url: string): string => `did:web:${encodeURIComponent(new URL(url).host)}`

export const statusListUrl = (url: string, list: number): string => `${url}/status/${list}`

const seconds = (moment: string): number => Date.parse(moment) / 1000
const firstMoment = (day: CalendarDate): string => `${day}T00:00:00Z`
const lastMoment = (day: CalendarDate): string => `${day}T23:59:59Z`

/**
 * The claims of an Open Badges 3.0 credential as VC-JWT: the credential's own members beside the registered claims of a
 * JWT (Open Badges 3.0, 8.2). It says what the certificate says, and nothing else about the holder.
 */
export function badgeClaims(issuer: Issuer, subject: BadgeSubject): Record<string, unknown> {
  const { code, holder, registerName, registrationNumber, profession, annotations, validFrom, validUntil } = subject
  const page = `${issuer.url}/verify/${code}`
  const place = placeInStatusLists(subject.statusIndex)
  const list = statusListUrl(issuer.url, place.list)
  return {
    iss: issuerDid(issuer.url),
    jti: `${page}/credential`,
    sub: `${page}#holder`,
    nbf: seconds(firstMoment(validFrom)),
    ...(validUntil ? { exp: seconds(lastMoment(validUntil)) } : {}),
    '@context': [credentialContext, badgeContext],
    id: `${page}/credential`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `Registratie in het ${registerName}`,
    issuer: { id: issuerDid(issuer.url), type: ['Profile'], name: issuer.name, url: issuer.url },
    validFrom: firstMoment(validFrom),
    ...(validUntil ? { validUntil: lastMoment(validUntil) } : {}),
    credentialSubject: {
      id: `${page}#holder`,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityType: 'name', identityHash: holder }],
      achievement: {
        id: `${issuer.url}/register/${subject.register ?? ''}#registratie`,
        type: ['Achievement'],
        name: `Registratie in het ${registerName}`,
        description: [
          `Geregistreerd${profession ? ` als ${profession.toLowerCase()}` : ''} in het ${registerName}`,
          registrationNumber && ` onder nummer ${registrationNumber}`,
          validUntil && `, tot en met ${dutchDate(validUntil)}`,
          annotations.length > 0 && `, met aantekening ${dutchList(annotations.map(({ title }) => title))}`,
          '.',
        ]
          .filter(Boolean)
          .join(''),
        criteria: { narrative: 'Voldoet aan de norm van het register, zoals beoordeeld door de registerhouder.' },
      },
    },
    credentialStatus: {
      id: `${list}#${place.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(place.index),
      statusListCredential: list,
    },
  }
}

/** The claims of a status list (W3C Bitstring Status List 1.0). */
export function statusListClaims(url: string, list: number, encodedList: string, at: Date): Record<string, unknown> {
  const id = statusListUrl(url, list)
  return {
    iss: issuerDid(url),
    jti: id,
    sub: `${id}#list`,
    nbf: Math.floor(at.getTime() / 1000),
    '@context': [credentialContext],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuerDid(url),
    validFrom: at.toISOString(),
    credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList },
  }
}

/** A public key; its `kid` is its address in the DID document. */
type PublicKey = Record<string, unknown> & { kid: string }

/** The DID document of the issuer: every key, to check what was signed with it. */
export function didDocument(url: string, keys: readonly PublicKey[]): Record<string, unknown> {
  const id = issuerDid(url)
  const methods = keys.map((publicKeyJwk) => ({
    id: publicKeyJwk.kid,
    type: 'JsonWebKey2020',
    controller: id,
    publicKeyJwk,
  }))
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    id,
    verificationMethod: methods,
    assertionMethod: methods.map((method) => method.id),
  }
}
