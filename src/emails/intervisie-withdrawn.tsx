import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  /** Who wrote the report. */
  author: string
  date: string
  startsAt: string
  endsAt: string
  link: string
}

/** To who was asked to confirm a report of a group: it was taken back, there is nothing to confirm. */
export const intervisieWithdrawn = mailTemplate<Props>({
  subject: ({ date }) => `Ingetrokken: het verslag van je intervisie van ${formatDate(date)}`,
  preheader: () => 'Je hoeft dit verslag niet meer te bevestigen.',
  reason: 'Je krijgt deze mail omdat je in een groepsverslag stond als deelnemer.',
  Content: ({ name, author, date, startsAt, endsAt, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Het verslag van deze intervisie is ingetrokken door wie het schreef. Je hoeft het niet meer te bevestigen; het
        staat niet meer bij je klaar.
      </Paragraph>
      <Facts
        items={[
          ['Datum', formatDate(date)],
          ['Tijd', `${startsAt} tot ${endsAt}`],
          ['Verslag van', author],
        ]}
      />
      <Paragraph>
        Was je erbij? Meestal volgt een verbeterd verslag, en dan krijg je opnieuw een vraag. Komt dat niet, dan kun je
        zelf een bewijs van de sessie uploaden.
      </Paragraph>
      <Action href={link}>Naar je intervisie</Action>
      <Note>Weet je niet waarom? Vraag het aan wie het verslag schreef.</Note>
    </>
  ),
  sample: {
    name: 'Sanne',
    author: 'Daan Verhoeven',
    date: '2026-11-12',
    startsAt: '19:30',
    endsAt: '21:30',
    link: 'https://portaal.registerhuis.test/intervisie',
  },
})
