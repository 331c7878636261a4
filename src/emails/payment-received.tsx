import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; description: string; amount: string; paidOn: string; link: string }

/** A payment was written down (KS-ACC-6). */
export const paymentReceived = mailTemplate<Props>({
  subject: () => 'Je betaling is ontvangen',
  preheader: () => 'Je hoeft niets meer te doen.',
  reason: 'Je krijgt deze mail omdat er een betaling van je is verwerkt.',
  Content: ({ name, description, amount, paidOn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>We hebben je betaling ontvangen.</Paragraph>
      <Facts
        items={[
          ['Waarvoor', description],
          ['Bedrag', amount],
          ['Betaald op', formatDate(paidOn)],
        ]}
      />
      <Action href={link}>Bekijk je account</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    description: 'Contributie 2026',
    amount: '€ 125,00',
    paidOn: '2026-11-20',
    link: 'https://portaal.registerhuis.test/account',
  },
})
