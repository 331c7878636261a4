import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; register: string; start: string; end: string; link: string }

/** The next period was brought forward (KK-DOS-7). */
export const periodEarly = mailTemplate<Props>({
  subject: ({ start }) => `Je nieuwe periode gaat eerder in: ${formatDate(start)}`,
  preheader: ({ end }) => `Daarmee loopt hij ook eerder af: op ${formatDate(end)}.`,
  reason: 'Je krijgt deze mail omdat je registratieperiode is veranderd.',
  Content: ({ name, register, start, end, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je volgende periode in het {register} is naar voren gehaald.</Paragraph>
      <Facts
        items={[
          ['Eerste dag', formatDate(start)],
          ['Laatste dag', formatDate(end)],
        ]}
      />
      <Paragraph>Punten die je vanaf de eerste dag behaalt, tellen voor de nieuwe periode.</Paragraph>
      <Paragraph>Je nieuwe certificaat staat bij je downloads; het vorige is vervangen.</Paragraph>
      <Action href={link}>Bekijk je dossier</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    start: '2027-03-01',
    end: '2031-02-28',
    link: 'https://portaal.registerhuis.test/dossier',
  },
})
