import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  register: string
  number: string
  start: string
  end: string
  again: boolean
  link: string
}

/** Welcome in a register, with the number that is a user name too (KK-REG-1, PG-4). */
export const registrationAdmitted = mailTemplate<Props>({
  subject: ({ register }) => `Je bent geregistreerd: ${register}`,
  preheader: ({ number }) => `Je registratienummer is ${number}.`,
  reason: 'Je krijgt deze mail omdat je aanvraag tot registratie is goedgekeurd.',
  Content: ({ name, register, number, start, end, again, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {again ? 'Welkom terug: je staat weer in' : 'Goed nieuws: je staat nu in'} het {register}.
      </Paragraph>
      <Facts
        items={[
          ['Registratienummer', number],
          ['Registratieperiode', `${formatDate(start)} tot en met ${formatDate(end)}`],
        ]}
      />
      <Paragraph>
        Met je registratienummer kun je ook inloggen. Hoofdletters, spaties en het streepje maken daarbij niet uit. In
        je dossier zie je wat je in deze periode moet doen.
      </Paragraph>
      <Action href={link}>Bekijk je dossier</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    number: 'KCKZ-200124',
    start: '2026-11-22',
    end: '2030-11-21',
    again: false,
    link: 'https://portaal.registerhuis.test/dossier',
  },
})
