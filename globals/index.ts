import { InvoiceSettings } from './InvoiceSettings'
import { MemberLinks } from './MemberLinks'
import { OpeningHours } from './OpeningHours'
import { Portal } from './Portal'
import { ScreeningSettings } from './ScreeningSettings'
import { ServiceSettings } from './ServiceSettings'
import { VisitationSettings } from './VisitationSettings'

/** Settings that staff may change. */
export const globals = [
  Portal,
  ScreeningSettings,
  VisitationSettings,
  MemberLinks,
  ServiceSettings,
  OpeningHours,
  InvoiceSettings,
]
