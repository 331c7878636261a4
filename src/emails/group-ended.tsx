import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; group: string; reason: string; link: string | null }

/** A group ended: to everybody who was in it (KS-GRP-4). */
export const groupEnded = mailTemplate<Props>({
  subject: ({ group }) => `De intervisiegroep ${group} is opgeheven`,
  preheader: () => 'Wat dit betekent voor je intervisie.',
  reason: 'Je krijgt deze mail omdat je lid was van een intervisiegroep.',
  Content: ({ name, group, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>De intervisiegroep “{group}” is vandaag opgeheven. De reden:</Paragraph>
      <Quote>{reason}</Quote>
      <Paragraph>
        Sessies tot en met vandaag blijven tellen. Je kunt bij een andere groep aansluiten, of zelf een groep beginnen.
      </Paragraph>
      {link && <Action href={link}>Zoek een groep</Action>}
    </>
  ),
  sample: {
    name: 'Sanne',
    group: 'Utrecht-Oost',
    reason: 'Drie van ons gaan met pensioen.',
    link: 'https://portaal.registerhuis.test/intervisiegroep',
  },
})
