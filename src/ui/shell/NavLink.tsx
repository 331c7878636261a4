'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link that knows when you are there (`aria-current`), also on the pages under it. */
export function NavLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const pathname = usePathname()
  const current = pathname === href || (href !== '/' && pathname.startsWith(`${href}/`))
  return (
    <Link aria-current={current ? (pathname === href ? 'page' : 'true') : undefined} className={className} href={href}>
      {children}
    </Link>
  )
}
