import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; number: string; amount: string; returnedOn: string; link: string }

/** Money was given back: of what was credited after it was paid, or what came in too much (KS-ACC-6). */
export const paymentReturned = mailTemplate<Props>({
  subject: ({ number }) => `Je krijgt geld terug van factuur ${number}`,
  preheader: () => 'Je hoeft niets te doen.',
  reason: 'Je krijgt deze mail omdat er geld aan je is teruggegeven.',
  Content: ({ name, number, amount, returnedOn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        We hebben geld aan je teruggegeven. Het kan een paar dagen duren voordat je het op je rekening ziet.
      </Paragraph>
      <Facts
        items={[
          ['Factuur', number],
          ['Bedrag', amount],
          ['Teruggegeven op', formatDate(returnedOn)],
        ]}
      />
      <Action href={link}>Bekijk je facturen</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    number: '2026-000123',
    amount: '€ 19,95',
    returnedOn: '2026-11-20',
    link: 'https://portaal.registerhuis.test/account?open=facturen',
  },
})
