import { calculateJwkThumbprint, importJWK, SignJWT } from 'jose'
import { APIError } from 'payload'
import { issuerDid } from '@/src/domain/registers/badge'
import { env } from '@/src/lib/env'

const algorithm = 'ES256'

/** Every public key of the issuer, the one that signs first. What stands in them is named, so that no private part slips in. */
export async function publicKeys() {
  return Promise.all(
    (env.BADGE_SIGNING_KEY ?? []).map(async ({ kty, crv, x, y }) => ({
      kty,
      crv,
      x,
      y,
      // The address of the key in the DID document, in the key set and in what it signs: one name everywhere.
      kid: `${issuerDid(env.SERVER_URL)}#${await calculateJwkThumbprint({ kty, crv, x, y })}`,
      use: 'sig',
      alg: algorithm,
    })),
  )
}

/**
 * Signs claims as a VC-JWT (W3C VC-JOSE-COSE).
 * @throws APIError 503 on a demo without a key
 */
export async function signCredential(claims: Record<string, unknown>): Promise<string> {
  const [key] = env.BADGE_SIGNING_KEY ?? []
  const [published] = await publicKeys()
  if (!key || !published) {
    throw new APIError('Dit portaal geeft geen digitale badges af: BADGE_SIGNING_KEY ontbreekt.', 503, null, true)
  }
  const { use, ...jwk } = published
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, typ: 'vc+jwt', kid: jwk.kid, jwk })
    .sign(await importJWK(key, algorithm))
}
