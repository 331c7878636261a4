import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; group: string; left: boolean; reason: string | null; link: string | null }

/** Somebody left a group, or was taken out of it (KS-GRP-3). */
export const groupMemberRemoved = mailTemplate<Props>({
  subject: ({ group, left }) =>
    left ? `Je bent uit de intervisiegroep ${group}` : `Je zit niet meer in de intervisiegroep ${group}`,
  preheader: () => 'Wat dit betekent voor je intervisie.',
  reason: 'Je krijgt deze mail omdat je lid was van een intervisiegroep.',
  Content: ({ name, group, left, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {left
          ? `Je hebt je afgemeld bij de intervisiegroep “${group}”.`
          : `Je bent uit de intervisiegroep “${group}” gehaald.`}{' '}
        Sessies tot en met vandaag blijven tellen.
      </Paragraph>
      {!left && reason && <Quote>{reason}</Quote>}
      <Paragraph>Je kunt nu bij een andere groep aansluiten, of zelf een groep beginnen.</Paragraph>
      {link && <Action href={link}>Zoek een groep</Action>}
    </>
  ),
  sample: {
    name: 'Sanne',
    group: 'Utrecht-Oost',
    left: false,
    reason: 'We hebben elkaar lang niet gezien.',
    link: 'https://portaal.registerhuis.test/intervisiegroep',
  },
})
