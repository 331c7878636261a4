import { randomBytes } from 'node:crypto'

// Partner keys are made, hashed and compared like those of providers; only their beginning differs.
export { hashOf as partnerHash, hintOf as partnerHint, sameHash } from '../../../accreditation/ProviderKeys/keys/secret'

const prefix = 'rhk_'

/** A new key: 256 random bits, with a beginning by which secret scanners know it. */
export const newPartnerKey = (): string => `${prefix}${randomBytes(32).toString('base64url')}`

export const isPartnerKey = (key: string): boolean => key.startsWith(prefix) && key.length === prefix.length + 43
