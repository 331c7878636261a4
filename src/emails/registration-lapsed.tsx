import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; register: string; end: string; link: string }

/** Nothing was submitted in time: what it means, and how to come back (KK-DOS-8). */
export const registrationLapsed = mailTemplate<Props>({
  subject: ({ register }) => `Je registratie is verlopen: ${register}`,
  preheader: () => 'In deze mail lees je wat je nu kunt doen.',
  reason: 'Je krijgt deze mail omdat je registratieperiode is afgelopen.',
  Content: ({ name, register, end, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je registratieperiode in het {register} liep tot en met {formatDate(end)}. We kregen op tijd geen aangemeld
        dossier. Daarom is je registratie verlopen.
      </Paragraph>
      <Paragraph>
        Was er een bijzondere reden, zoals ziekte? Dan kun je alsnog uitstel vragen. Wil je terugkomen? Dan vraag je
        opnieuw registratie aan; je houdt je nummer.
      </Paragraph>
      <Action href={link}>Bekijk wat je kunt doen</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    end: '2027-04-30',
    link: 'https://portaal.registerhuis.test/registratie',
  },
})
