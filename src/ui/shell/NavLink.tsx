'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = {
  href: string
  className?: string
  /** Only this page itself: for the first page of a part of the portal, above all the others. */
  exact?: boolean
  children: ReactNode
}

/** A link that knows when you are there (`aria-current`), also on the pages under it. */
export function NavLink({ href, className, exact = false, children }: Props) {
  // Without a router around it (a page rendered to text) there is no path.
  const pathname = usePathname() ?? ''
  const current = pathname === href || (!exact && href !== '/' && pathname.startsWith(`${href}/`))
  return (
    <Link aria-current={current ? (pathname === href ? 'page' : 'true') : undefined} className={className} href={href}>
      {children}
    </Link>
  )
}
