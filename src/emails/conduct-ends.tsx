import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; end: string; expired: boolean; link: string }

/** A certificate of conduct ends or has ended, and what that means (KS-PER-3). */
export const conductEnds = mailTemplate<Props>({
  subject: ({ end, expired }) => (expired ? 'Je VOG is verlopen' : `Je VOG verloopt op ${formatDate(end)}`),
  preheader: () => 'Vraag op tijd een nieuwe aan; dat duurt een paar weken.',
  reason: 'Je krijgt deze mail omdat je werkt met vergoeding en daarvoor een geldige VOG nodig hebt.',
  Content: ({ name, end, expired, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je Verklaring Omtrent het Gedrag (VOG) {expired ? 'was' : 'is'} geldig tot en met{' '}
        <strong>{formatDate(end)}</strong>.{' '}
        {expired
          ? 'Zolang er geen nieuwe is, ben je niet vergoedbaar.'
          : 'Zonder geldige VOG ben je daarna niet meer vergoedbaar.'}
      </Paragraph>
      <Paragraph>
        Vraag een nieuwe aan en upload die zodra je hem hebt. Een aanvraag duurt meestal een paar weken.
      </Paragraph>
      <Action href={link}>Upload je nieuwe VOG</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    end: '2027-02-22',
    expired: false,
    link: 'https://portaal.registerhuis.test/persoonlijk?open=vog',
  },
})
