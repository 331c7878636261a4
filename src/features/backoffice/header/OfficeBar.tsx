import { ArrowUpRight, LogOut } from 'lucide-react'
import Link from 'next/link'
import type { ServerProps } from 'payload'
import { logOutAction } from '@/src/features/identity/actions'
import { getSession } from '@/src/lib/session'
import styles from './OfficeBar.module.css'
import { whoWorksHere } from './queries'

/** Above every page of the back office: who is logged in and as what, the way to the portal, and the way out. */
export async function OfficeBar(_props: ServerProps) {
  const { req, viewer } = await getSession()
  if (!viewer) return null
  const { name, roles } = await whoWorksHere(req, viewer.userId)
  return (
    <nav aria-label="Jij en het portaal" className={styles.bar}>
      <Link className={styles.person} href="/beveiliging" prefetch={false} title="Inloggen en beveiliging">
        <span className={styles.name}>{name}</span>
        <span className={styles.roles}>{roles}</span>
      </Link>
      <Link className={styles.button} href={viewer.therapist ? '/account' : '/'} prefetch={false}>
        Naar het portaal <ArrowUpRight aria-hidden size={17} />
      </Link>
      <form action={logOutAction}>
        <button className={styles.button} type="submit">
          Uitloggen <LogOut aria-hidden size={17} />
        </button>
      </form>
    </nav>
  )
}
