import { Action, Facts, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; number: string; credits: string; amount: string; reason: string; link: string }

/** An invoice was taken back, in whole or in part (KS-ACC-6). */
export const creditNote = mailTemplate<Props>({
  subject: ({ number }) => `Je creditfactuur ${number}`,
  preheader: () => 'Dit bedrag hoef je niet te betalen.',
  reason: 'Je krijgt deze mail omdat er een factuur van je is gecrediteerd.',
  Content: ({ name, number, credits, amount, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        We hebben een factuur gecrediteerd. Dit bedrag hoef je niet te betalen. Had je al betaald, dan krijg je het
        terug.
      </Paragraph>
      <Facts
        items={[
          ['Creditfactuur', number],
          ['Bij factuur', credits],
          ['Bedrag', amount],
        ]}
      />
      <Paragraph>De reden:</Paragraph>
      <Quote>{reason}</Quote>
      <Action href={link}>Bekijk je facturen</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    number: '2026-000124',
    credits: '2026-000123',
    amount: '€ 19,95',
    reason: 'Het verzoek was dubbel in rekening gebracht.',
    link: 'https://portaal.registerhuis.test/account?open=facturen',
  },
})
