import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  number: string
  amount: string
  /** null: it was paid already. */
  dueOn: string | null
  link: string
}

/** There is an invoice (KS-ACC-6). It isn't in the mail: what stands on it is for who is logged in. */
export const invoice = mailTemplate<Props>({
  subject: ({ number }) => `Je factuur ${number}`,
  preheader: ({ dueOn }) => (dueOn ? `Betaal uiterlijk op ${formatDate(dueOn)}.` : 'Je hoeft niets te betalen.'),
  reason: 'Je krijgt deze mail omdat er een factuur voor je is gemaakt.',
  Content: ({ name, number, amount, dueOn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Er is een factuur voor je. Je vindt hem als pdf op je accountpagina, met hoe je betaalt.</Paragraph>
      <Facts
        items={[
          ['Factuurnummer', number],
          ['Bedrag', amount],
          ['Betalen', dueOn ? `uiterlijk op ${formatDate(dueOn)}` : 'is al gebeurd; je hoeft niets te doen'],
        ]}
      />
      <Action href={link}>{dueOn ? 'Bekijk en betaal je factuur' : 'Bekijk je factuur'}</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    number: '2026-000123',
    amount: '€ 125,00',
    dueOn: '2026-12-20',
    link: 'https://portaal.registerhuis.test/account?open=facturen#factuur-2026-000123',
  },
})
