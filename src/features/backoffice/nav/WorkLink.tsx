'use client'

import {
  Award,
  BadgeCheck,
  ClipboardCheck,
  Footprints,
  Inbox,
  LayoutDashboard,
  LibraryBig,
  MessagesSquare,
  PhoneCall,
  Receipt,
  ShieldCheck,
  Umbrella,
  UserRoundCheck,
} from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import styles from './nav.module.css'

const icons = {
  overview: LayoutDashboard,
  review: ClipboardCheck,
  screening: UserRoundCheck,
  accreditation: BadgeCheck,
  visitation: Footprints,
  invoices: Receipt,
  requests: Inbox,
  knowledge: LibraryBig,
  calls: PhoneCall,
  chats: MessagesSquare,
  privacy: ShieldCheck,
  insurance: Umbrella,
  keurmerk: Award,
}

type Props = { href: string; label: string; icon: keyof typeof icons }

/** One link in the navigation of the back office. */
export function WorkLink({ href, label, icon }: Props) {
  const current = usePathname() === href
  const Icon = icons[icon]
  return (
    <Link aria-current={current ? 'page' : undefined} className={styles.link} href={href} prefetch={false}>
      <Icon aria-hidden size={17} />
      {label}
    </Link>
  )
}
