import { Menu as MenuIcon } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Logo } from '../Logo'
import { Menu } from '../Menu'
import { NavLink } from './NavLink'

type Props = {
  name?: string
  links: { href: string; label: string }[]
  /** Right of the links: who is logged in. */
  account?: ReactNode
  /** What a phone shows behind the menu button, under the links. */
  phoneMenu?: ReactNode
}

/** Logo, main menu, and the same behind a button on a phone. */
export function SiteHeader({ name, links, account, phoneMenu }: Props) {
  return (
    <header className="no-print relative z-20 border-line border-b bg-card">
      <div className="wrap flex min-h-18 items-center gap-4 lg:gap-10">
        <Link className="flex rounded-s" href="/">
          <Logo name={name} />
        </Link>
        <nav aria-label="Hoofdmenu" className="hidden gap-7 self-stretch lg:flex">
          {links.map(({ href, label }) => (
            <NavLink
              className="flex items-center border-transparent border-b-3 pt-[3px] hover:border-line-strong aria-[current]:border-brand aria-[current]:font-semibold"
              href={href}
              key={href}
            >
              {label}
            </NavLink>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-2">
          {account}
          <Menu
            button={
              <span className="grid size-12 place-items-center rounded-m hover:bg-brand-tint">
                <MenuIcon aria-hidden className="size-6" />
              </span>
            }
            className="lg:hidden"
            label="Menu"
          >
            <div className="absolute inset-x-0 top-full max-h-[calc(100dvh-5rem)] overflow-y-auto border-line border-b bg-card shadow-float">
              <nav aria-label="Menu" className="wrap grid gap-1 py-3">
                {links.map(({ href, label }) => (
                  <NavLink
                    className="flex min-h-12 items-center rounded-s px-3 hover:bg-brand-tint aria-[current]:bg-brand-tint aria-[current]:font-semibold"
                    href={href}
                    key={href}
                  >
                    {label}
                  </NavLink>
                ))}
                {phoneMenu}
              </nav>
            </div>
          </Menu>
        </div>
      </div>
    </header>
  )
}
