import {
  Award,
  BadgeCheck,
  BookOpenCheck,
  ClipboardPlus,
  FileText,
  FolderCheck,
  Footprints,
  GraduationCap,
  House,
  LifeBuoy,
  ListChecks,
  type LucideIcon,
  MessagesSquare,
  Newspaper,
  Store,
  Umbrella,
  UserRound,
  UsersRound,
} from 'lucide-react'
import type { OrganisationKind, Standing, Tier } from '@/src/domain/identity/membership'
import type { Member } from './member'

/** Links of the main menu. Only pages that exist. */
export const mainLinks = [
  { href: '/account', label: 'Mijn account' },
  { href: '/zoek-een-therapeut', label: 'Zoek een therapeut' },
  { href: '/registers', label: 'Registers' },
  { href: '/opleidingen', label: 'Scholingen' },
  { href: '/nieuws', label: 'Nieuws' },
]

/** The same for who works here and has no account as a member. */
export const officeLinks = [
  { href: '/admin', label: 'Beheer' },
  { href: '/nieuws', label: 'Nieuws' },
]

/** Links at the foot of the pages of a member. */
export const memberFootLinks = [
  { href: '/kennisbank', label: 'Kennisbank' },
  { href: '/nieuws', label: 'Nieuws' },
  { href: '/mijn-gegevens', label: 'Mijn gegevens' },
]

/** Links at the foot of every other page. */
export const footLinks = [
  { href: '/kennisbank', label: 'Kennisbank' },
  { href: '/nieuws', label: 'Nieuws' },
  { href: '/documenten-openbaar', label: 'Beroepsdocumenten' },
  { href: '/aanmelden', label: 'Lid worden' },
  { href: '/privacy', label: 'Privacy' },
  { href: '/wachtwoord-vergeten', label: 'Wachtwoord vergeten' },
]

type Standpoint = {
  tier: Tier
  standing: Standing
  kind: OrganisationKind
  /** Whether they are in a register. */
  registered: boolean
  /** Whether they are in an intervisie group, or were. */
  grouped: boolean
  /** Whether their screening runs, or was refused. */
  screened?: boolean
}

type MenuItem = {
  href: string
  label: string
  icon: LucideIcon
  /** For whom; left out: for every member. */
  tiers?: readonly Tier[]
  standings?: readonly Standing[]
  kinds?: readonly Standpoint['kind'][]
  /** Only for who is in a register. */
  registered?: true
  /** Also for who isn't admitted yet, once they were added to an intervisie group. */
  grouped?: true
  /** Only for who is in screening, or was refused. */
  screened?: true
}

/** The member menu, in its order: which item is for whom (KS, "The layout everywhere"). */
const memberMenu: readonly MenuItem[] = [
  { href: '/account', label: 'Account', icon: House },
  { href: '/screening', label: 'Screening', icon: ListChecks, screened: true },
  { href: '/persoonlijk', label: 'Persoonlijk', icon: UserRound },
  { href: '/praktijk', label: 'Praktijk', icon: Store, kinds: ['professional-organisation'] },
  { href: '/dossier', label: 'Mijn dossier', icon: FolderCheck, registered: true },
  { href: '/scholing', label: 'Scholing', icon: GraduationCap },
  // A period of continuing education starts with the recognition.
  {
    href: '/bij-en-nascholing',
    label: 'Bij- en nascholing',
    icon: BookOpenCheck,
    standings: ['admitted', 'ended'],
  },
  {
    href: '/intervisie',
    label: 'Intervisie',
    icon: MessagesSquare,
    kinds: ['professional-organisation'],
    standings: ['admitted'],
    grouped: true,
  },
  {
    href: '/intervisiegroep',
    label: 'Intervisiegroep',
    icon: UsersRound,
    kinds: ['professional-organisation'],
    standings: ['admitted'],
    grouped: true,
  },
  {
    href: '/visitatie',
    label: 'Visitatie',
    icon: Footprints,
    kinds: ['professional-organisation'],
    standings: ['admitted'],
  },
  {
    href: '/keurmerk',
    label: 'Keurmerk',
    icon: Award,
    kinds: ['professional-organisation'],
    standings: ['admitted'],
  },
  {
    href: '/aov',
    label: 'Mijn AOV',
    icon: Umbrella,
    kinds: ['professional-organisation'],
    standings: ['admitted'],
  },
  {
    href: '/service-contact',
    label: 'Service | Contact',
    icon: LifeBuoy,
    kinds: ['professional-organisation'],
    standings: ['screening', 'admitted'],
  },
  {
    href: '/screening-extra',
    label: 'Screening | Extra',
    icon: ClipboardPlus,
    kinds: ['professional-organisation'],
    standings: ['screening', 'admitted'],
  },
  { href: '/registratie', label: 'Registratie', icon: BadgeCheck },
  { href: '/documenten', label: 'Beroepsdocumenten', icon: FileText },
  { href: '/nieuws', label: 'Info | Nieuws', icon: Newspaper },
]

const standsFor = ({ standings, grouped }: MenuItem, standpoint: Standpoint): boolean =>
  (standings?.includes(standpoint.standing) ?? true) ||
  (grouped === true && standpoint.grouped && standpoint.standing === 'screening')

/** The menu of a member with this organisation, tier and standing, in a register or a group or not. */
export const menuFor = (standpoint: Standpoint): MenuItem[] =>
  memberMenu.filter(
    (item) =>
      (item.tiers?.includes(standpoint.tier) ?? true) &&
      standsFor(item, standpoint) &&
      (item.kinds?.includes(standpoint.kind) ?? true) &&
      (standpoint.registered || !item.registered) &&
      (standpoint.screened || !item.screened),
  )

type Known = Pick<Member, 'tier' | 'standing' | 'organisation' | 'registered' | 'grouped' | 'screened'>

/** The menu of a member. */
export const memberMenuOf = (member: Known): MenuItem[] => menuFor({ ...member, kind: member.organisation.kind })
