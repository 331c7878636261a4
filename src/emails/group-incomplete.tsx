import { Action, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; group: string; needed: number; link: string | null }

/** A group fell below three: to everybody left in it (KS-GRP-4). */
export const groupIncomplete = mailTemplate<Props>({
  subject: ({ group }) => `De intervisiegroep ${group} is nog niet compleet`,
  preheader: () => 'De groep heeft te weinig leden: nieuwe sessies tellen nog niet mee.',
  reason: 'Je krijgt deze mail omdat je lid bent van een intervisiegroep.',
  Content: ({ name, group, needed, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        De intervisiegroep “{group}” heeft nog {needed === 1 ? 'één lid' : `${needed} leden`} nodig. Een groep bestaat
        uit minstens drie therapeuten. Tot die er zijn, tellen nieuwe sessies niet mee. Sessies van daarvoor blijven
        tellen.
      </Paragraph>
      <Paragraph>
        Zoek samen een nieuw lid: de groepsmanager voegt collega’s toe met hun lidnummer, en kan op de kaart laten zien
        dat jullie leden zoeken.
      </Paragraph>
      {link && <Action href={link}>Bekijk je groep</Action>}
    </>
  ),
  sample: {
    name: 'Sanne',
    group: 'Utrecht-Oost',
    needed: 1,
    link: 'https://portaal.registerhuis.test/intervisiegroep',
  },
})
