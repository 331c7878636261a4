'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { logOut } from '@/collections/identity/Users/operations/log-out'
import { getSession } from '@/src/lib/session'

/** Ends this session on this device. */
export async function leave(): Promise<void> {
  const { req } = await getSession()
  await logOut(req, { everywhere: false })
  const jar = await cookies()
  jar.delete(`${req.payload.config.cookiePrefix}-token`)
  redirect('/inloggen?uitgelogd=1')
}
