import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  /** Who says they weren't there. */
  who: string
  date: string
  reason: string
  link: string
}

/** To the author of a report: somebody who is named in it says they weren't there. */
export const intervisieDeclined = mailTemplate<Props>({
  subject: ({ date }) => `Je verslag van ${formatDate(date)}: iemand was er niet bij`,
  preheader: () => 'Een deelnemer laat weten dat het verslag voor hen niet klopt.',
  reason: 'Je krijgt deze mail omdat je een groepsverslag hebt verstuurd.',
  Content: ({ name, who, date, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je noemde iemand als deelnemer aan de intervisie van {formatDate(date)}, die zegt er niet bij te zijn geweest.
        Voor jou en de anderen blijft de sessie staan.
      </Paragraph>
      <Facts
        items={[
          ['Wie', who],
          ['Toelichting', reason],
        ]}
      />
      <Paragraph>
        Klopt het verslag niet, en heeft nog niemand bevestigd? Dan kun je het intrekken, verbeteren en opnieuw
        versturen.
      </Paragraph>
      <Action href={link}>Naar je verslag</Action>
    </>
  ),
  sample: {
    name: 'Daan',
    who: 'Sanne de Wit',
    date: '2026-11-12',
    reason: 'Ik was die avond ziek.',
    link: 'https://portaal.registerhuis.test/intervisie',
  },
})
