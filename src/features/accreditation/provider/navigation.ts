import {
  BookOpen,
  Building2,
  CalendarDays,
  ClipboardList,
  FileQuestion,
  House,
  KeyRound,
  type LucideIcon,
  MessageSquareWarning,
} from 'lucide-react'

/** The menu of the provider portal, in its order. Only pages that exist. */
export const providerMenu: readonly { href: string; label: string; icon: LucideIcon }[] = [
  { href: '/opleider', label: 'Overzicht', icon: House },
  { href: '/opleider/scholingen', label: 'Scholingen', icon: BookOpen },
  { href: '/opleider/bijeenkomsten', label: 'Bijeenkomsten', icon: CalendarDays },
  { href: '/opleider/aanvragen', label: 'Aanvragen', icon: FileQuestion },
  { href: '/opleider/presentie', label: 'Presentie', icon: ClipboardList },
  { href: '/opleider/meldingen', label: 'Meldingen', icon: MessageSquareWarning },
  { href: '/opleider/sleutels', label: 'API-sleutels', icon: KeyRound },
  { href: '/opleider/gegevens', label: 'Gegevens', icon: Building2 },
]
