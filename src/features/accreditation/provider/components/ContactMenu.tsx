import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { LogOut } from '@/src/features/portal/components/LogOut'
import { Menu } from '@/src/ui/Menu'
import type { ContactPerson } from '../session'

const link = 'flex min-h-11 items-center rounded-s px-3 hover:bg-brand-tint'

/** For whom one is logged in, and the way out. */
export function ContactMenu({ contact }: { contact: ContactPerson }) {
  const { name, email, professional, providers } = contact
  const of = providers.map((provider) => provider.name).join(', ')
  return (
    <Menu
      button={
        <span className="flex items-center gap-3 rounded-m py-1.5 pr-2 pl-3 hover:bg-brand-tint">
          <span className="hidden text-right text-sm leading-tight sm:block">
            <span className="block font-semibold">{name}</span>
            {of !== name && <span className="block max-w-60 truncate text-ink-soft">{of}</span>}
          </span>
          <span
            aria-hidden
            className="grid size-10 shrink-0 place-items-center rounded-full bg-brand font-bold text-on-brand text-sm"
          >
            {name.slice(0, 1).toUpperCase()}
          </span>
          <ChevronDown aria-hidden className="hidden size-4 text-ink-soft sm:block" />
        </span>
      }
      className="relative"
      label={`Account van ${name}`}
    >
      <div className="absolute top-full right-0 mt-2 w-64 rounded-m border border-line bg-card p-2 shadow-float">
        <p className="border-line border-b px-3 pt-1.5 pb-3 text-sm">
          <span className="block font-semibold">{of}</span>
          <span className="block truncate text-ink-soft">{email}</span>
        </p>
        <div className="mt-2">
          {professional && (
            <Link className={link} href="/account">
              Mijn eigen account
            </Link>
          )}
          <Link className={link} href="/beveiliging">
            Inloggen en beveiliging
          </Link>
          <LogOut />
        </div>
      </div>
    </Menu>
  )
}
