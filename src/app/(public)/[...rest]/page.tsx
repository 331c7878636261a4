import { notFound } from 'next/navigation'
import { connection } from 'next/server'

/**
 * Every address that no other page has. Made per request: Next's own page for this is built beforehand,
 * without a content security policy that fits its scripts.
 */
export default async function UnknownPage() {
  await connection()
  notFound()
}
