import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; number: string; register: string; reason: string; link: string }

/** A certificate that no longer counts, with the reason. */
export const certificateRevoked = mailTemplate<Props>({
  subject: ({ number }) => `Je certificaat ${number} is ingetrokken`,
  preheader: () => 'In deze mail lees je waarom.',
  reason: 'Je krijgt deze mail omdat het certificaat op jouw naam staat.',
  Content: ({ name, number, register, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je certificaat {number} van het {register} is ingetrokken. Dit is de reden:
      </Paragraph>
      <Quote>{reason}</Quote>
      <Paragraph>
        Wie de QR-code scant, ziet vanaf nu dat het certificaat niet meer geldt. Gebruik het dus niet meer. Klopt dit
        volgens jou niet? Neem dan contact met ons op.
      </Paragraph>
      <Action href={link}>Bekijk je certificaten</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    number: '2026-00042',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    reason: 'Het certificaat is afgegeven op een naam die niet klopt.',
    link: 'https://portaal.registerhuis.test/account?open=downloads',
  },
})
