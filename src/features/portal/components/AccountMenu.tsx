import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { hasTiers, tierLabels } from '@/src/domain/identity/membership'
import { Menu } from '@/src/ui/Menu'
import type { Member } from '../member'

const initials = (name: string): string => {
  const words = name.split(/\s+/)
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}

/** Who is logged in, and the way out. */
export function AccountMenu({ member, logOut }: { member: Member; logOut: ReactNode }) {
  return (
    <Menu
      button={
        <span className="flex items-center gap-3 rounded-m py-1.5 pr-2 pl-3 hover:bg-brand-tint">
          <span className="hidden text-right text-sm leading-tight sm:block">
            <span className="block font-semibold">{member.name}</span>
            <span className="text-ink-soft">
              {member.organisation.shortName}
              {hasTiers(member.organisation.kind) && `, ${tierLabels[member.tier].toLowerCase()}`}
            </span>
          </span>
          <span
            aria-hidden
            className="grid size-10 shrink-0 place-items-center rounded-full bg-brand font-bold text-on-brand text-sm"
          >
            {initials(member.name)}
          </span>
          <ChevronDown aria-hidden className="hidden size-4 text-ink-soft sm:block" />
        </span>
      }
      className="relative"
      label={`Account van ${member.name}`}
    >
      <div className="absolute top-full right-0 mt-2 w-64 rounded-m border border-line bg-card p-2 shadow-float">
        <p className="border-line border-b px-3 pt-1.5 pb-3 text-sm">
          <span className="block font-semibold">{member.name}</span>
          <span className="block truncate text-ink-soft">{member.email}</span>
        </p>
        <Link
          className="mt-2 flex min-h-11 items-center rounded-s px-3 hover:bg-brand-tint"
          href="/account?open=inloggegevens#inloggegevens"
        >
          Inloggegevens
        </Link>
        {logOut}
      </div>
    </Menu>
  )
}
