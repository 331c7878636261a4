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
  /** Whether it was asked before. */
  again: boolean
  link: string
}

/** To who is named in the report of a group: were you there? */
export const intervisieConfirm = mailTemplate<Props>({
  subject: ({ date, again }) => `${again ? 'Herinnering: bevestig' : 'Bevestig'} je intervisie van ${formatDate(date)}`,
  preheader: ({ date }) => `Was je erbij op ${formatDate(date)}? Met één klik staat de sessie in je dossier.`,
  reason: 'Je krijgt deze mail omdat je in een groepsverslag staat als deelnemer.',
  Content: ({ name, author, date, startsAt, endsAt, again, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {again
          ? 'Je hebt nog niet laten weten of je bij deze intervisie was. Zonder jouw bevestiging telt zij voor jou niet mee.'
          : 'Iemand uit je intervisiegroep schreef het verslag van jullie sessie. Bevestig dat je erbij was; dan gaat de sessie voor jou naar de beoordelaar. Je hoeft zelf niets te uploaden.'}
      </Paragraph>
      <Facts
        items={[
          ['Datum', formatDate(date)],
          ['Tijd', `${startsAt} tot ${endsAt}`],
          ['Verslag van', author],
        ]}
      />
      <Action href={link}>Bekijk en bevestig</Action>
      <Note>Was je er niet bij, of klopt er iets niet? Laat dat op dezelfde plek weten.</Note>
    </>
  ),
  sample: {
    name: 'Sanne',
    author: 'Daan Verhoeven',
    date: '2026-11-12',
    startsAt: '19:30',
    endsAt: '21:30',
    again: false,
    link: 'https://portaal.registerhuis.test/intervisie',
  },
})
