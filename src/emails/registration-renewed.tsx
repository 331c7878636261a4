import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; register: string; start: string; end: string; remark: string | null; link: string }

/** The dossier was approved: the next period (KK-DOS-7, KK-DOS-9). */
export const registrationRenewed = mailTemplate<Props>({
  subject: ({ register }) => `Je bent opnieuw geregistreerd: ${register}`,
  preheader: ({ start }) => `Je nieuwe periode gaat in op ${formatDate(start)}.`,
  reason: 'Je krijgt deze mail omdat je je dossier hebt aangemeld.',
  Content: ({ name, register, start, end, remark, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Goed nieuws: je dossier is goedgekeurd. Je blijft geregistreerd in het {register}.</Paragraph>
      <Facts items={[['Nieuwe registratieperiode', `${formatDate(start)} tot en met ${formatDate(end)}`]]} />
      {remark && <Paragraph>De beoordelaar schreef erbij:</Paragraph>}
      {remark && <Quote>{remark}</Quote>}
      <Paragraph>In de nieuwe periode begin je weer bij nul punten. Je certificaat staat in je dossier.</Paragraph>
      <Action href={link}>Bekijk je dossier</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    start: '2027-05-01',
    end: '2031-04-30',
    remark: null,
    link: 'https://portaal.registerhuis.test/dossier',
  },
})
