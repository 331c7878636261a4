import type { ReminderStep } from '@/src/domain/invoicing/terms'
import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; step: ReminderStep; number: string; amount: string; dueOn: string; link: string }

const subjects: Record<ReminderStep, string> = {
  1: 'Herinnering: factuur',
  2: 'Tweede herinnering: factuur',
  3: 'Laatste herinnering: factuur',
}

const openings: Record<ReminderStep, string> = {
  1: 'Misschien is het je ontgaan: deze factuur is nog niet betaald. Wil je dat alsnog doen?',
  2: 'We stuurden je eerder een herinnering, maar deze factuur staat nog open. Betaal hem binnen een week.',
  3: 'Dit is onze laatste herinnering voor deze factuur. Betaal hem binnen een week. Lukt dat niet, laat het ons dan weten.',
}

const closings: Record<ReminderStep, string> = {
  1: 'Heb je net betaald? Dan hoef je niets te doen.',
  2: 'Klopt de factuur niet, of kun je nu niet betalen? Neem dan contact op met je organisatie. Heb je net betaald? Dan hoef je niets te doen.',
  3: 'Horen we niets, dan neemt de administratie contact met je op over hoe het verder gaat. Heb je net betaald? Dan hoef je niets te doen.',
}

/** An invoice is late: friendly at first, then plain, then for the last time (KS-ACC-6). */
export const invoiceReminder = mailTemplate<Props>({
  subject: ({ step, number }) => `${subjects[step]} ${number}`,
  preheader: ({ dueOn }) => `Betalen kon tot en met ${formatDate(dueOn)}.`,
  reason: 'Je krijgt deze mail omdat een factuur van je nog niet is betaald.',
  Content: ({ name, step, number, amount, dueOn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>{openings[step]}</Paragraph>
      <Facts
        items={[
          ['Factuurnummer', number],
          ['Nog te betalen', amount],
          ['Kon tot en met', formatDate(dueOn)],
        ]}
      />
      <Action href={link}>Bekijk en betaal je factuur</Action>
      {step > 1 && (
        <Paragraph>
          Gaat het om contributie of screening? Dan is je status niet in orde zolang het bedrag openstaat.
        </Paragraph>
      )}
      <Note>{closings[step]}</Note>
    </>
  ),
  sample: {
    name: 'Sanne',
    step: 2,
    number: '2026-000123',
    amount: '€ 125,00',
    dueOn: '2026-11-01',
    link: 'https://portaal.registerhuis.test/account?open=facturen#factuur-2026-000123',
  },
})
