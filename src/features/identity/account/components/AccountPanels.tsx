import { CalendarClock, Download, Hash, KeyRound, Landmark, Link2, Receipt, ScreenShare } from 'lucide-react'
import { paymentProvider } from '@/collections/invoicing/PaymentAttempts/providers'
import { hasTiers } from '@/src/domain/identity/membership'
import { maskedIban } from '@/src/domain/identity/numbers'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { InvoicesPanel } from '@/src/features/invoicing/member/InvoicesPanel'
import { panelSummary } from '@/src/features/invoicing/member/own'
import { BankPanel } from '@/src/features/practice/components/BankPanel'
import { CodesPanel } from '@/src/features/practice/components/CodesPanel'
import { Certificates } from '@/src/features/registers/components/Certificates'
import { EndDates } from '@/src/features/registers/components/EndDates'
import type { EndDate } from '@/src/features/registers/dossier/obligations'
import { count, formatDate } from '@/src/lib/format'
import { Panel } from '@/src/ui/Panel'
import { Panels } from '@/src/ui/Panels'
import { CredentialsPanel } from '../../components/CredentialsPanel'
import type { AccountContent } from '../content'
import { EcdCode } from './EcdCode'
import { Licence } from './Licence'
import { MemberLinks } from './MemberLinks'

type Props = {
  content: AccountContent
  /** null: obligations aren't for this member (KS-ACC-9). */
  dates: EndDate[] | null
  /** Name of the panel that is open. */
  open: string | null
}

/** The panels of the account page, in the order of the source (KS-ACC-3 … KS-ACC-10). */
export function AccountPanels({ content, dates, open }: Props) {
  const { standing, invoicing, links, ecd, codes, bank, certificates, credentials } = content
  const today = amsterdamDay(new Date())
  const late = dates?.filter(({ state }) => state !== 'met').length ?? 0
  const registered = certificates.filter(({ kind }) => kind === 'registration')
  return (
    <Panels>
      <Panel
        icon={KeyRound}
        id="inloggegevens"
        open={open === 'inloggegevens'}
        summary={<span className="hidden max-w-[40vw] truncate sm:block">{credentials.email}</span>}
        title="Inloggegevens"
      >
        <CredentialsPanel {...credentials} />
      </Panel>
      <Panel
        icon={Download}
        id="downloads"
        open={open === 'downloads'}
        summary={registered.length > 0 && count(registered.length, 'certificaat', 'certificaten')}
        title="Downloads"
      >
        <Licence standing={standing} />
        {(registered.length > 0 || !hasTiers(standing.facts.kind)) && (
          <Certificates admitted={standing.good} rows={registered} />
        )}
      </Panel>
      {links.length > 0 && (
        <Panel icon={Link2} id="links" open={open === 'links'} title="Links | Info | Gereedschap">
          <MemberLinks links={links} />
        </Panel>
      )}
      <Panel
        icon={Receipt}
        id="facturen"
        open={open === 'facturen'}
        summary={panelSummary(invoicing, today)}
        title="Mijn facturen"
      >
        <InvoicesPanel online={paymentProvider() !== null} own={invoicing} today={today} />
      </Panel>
      <Panel icon={Hash} id="codes" open={open === 'codes'} title="Codes | Koepellicentie">
        <CodesPanel codes={codes} reimbursable={standing.facts.tier === 'reimbursable'} />
      </Panel>
      <Panel
        icon={Landmark}
        id="bank"
        open={open === 'bank'}
        summary={bank?.iban ? maskedIban(bank.iban) : undefined}
        title="Bank | Btw"
      >
        <BankPanel bank={bank} />
      </Panel>
      {dates && (
        <Panel
          icon={CalendarClock}
          id="einddatums"
          open={open === 'einddatums'}
          summary={late > 0 ? `nog ${count(late, 'verplichting', 'verplichtingen')}` : undefined}
          title="Einddatums"
        >
          <EndDates dates={dates} />
        </Panel>
      )}
      {hasTiers(standing.facts.kind) && (
        <Panel icon={ScreenShare} id="ecd" open={open === 'ecd'} title="ECD-toegangscode">
          <EcdCode
            current={ecd && { hint: ecd.hint, since: formatDate(amsterdamDay(new Date(ecd.since))) }}
            refused={standing.reasons.filter(({ holdsUp }) => holdsUp === 'good').map(({ text }) => text)}
          />
        </Panel>
      )}
    </Panels>
  )
}
