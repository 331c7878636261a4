import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

/* About the copy of an identity document (KS-PER-2). No names and no numbers of it stand in a mail. */

type Props = { name: string; link: string }

const link = 'https://portaal.registerhuis.test/persoonlijk#identity-documents-12'

export const identitySeen = mailTemplate<Props>({
  subject: () => 'Je legitimatiebewijs is akkoord',
  preheader: () => 'De kopie is gewist.',
  reason: 'Je krijgt deze mail omdat je legitimatiebewijs is bekeken.',
  Content: ({ name, link: href }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Goed nieuws: een beoordelaar heeft je legitimatiebewijs bekeken en het is akkoord.</Paragraph>
      <Paragraph>
        De kopie is niet meer te openen en wordt van onze server gewist. We bewaren alleen wie hem wanneer bekeek en wat
        er besloten is. Je naam en geboortedatum liggen nu vast; wijzigen kan met een verzoek om correctie.
      </Paragraph>
      <Action href={href}>Bekijk je gegevens</Action>
    </>
  ),
  sample: { name: 'Sanne', link },
})

export const identityNumberVisible = mailTemplate<Props>({
  subject: () => 'Je kopie is gewist: je burgerservicenummer was te zien',
  preheader: () => 'Stuur een nieuwe kopie, waarop het is afgedekt.',
  reason: 'Je krijgt deze mail omdat je legitimatiebewijs is bekeken.',
  Content: ({ name, link: href }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Op de kopie van je legitimatiebewijs was je burgerservicenummer te zien. Dat mogen wij niet hebben. We hebben de
        kopie daarom niet bekeken en meteen gewist.
      </Paragraph>
      <Paragraph>
        Maak een nieuwe kopie met de app KopieID van de overheid, of plak je burgerservicenummer, je pasfoto en de
        strook met cijfers onderaan af voordat je een foto maakt. Je naam, geboortedatum en geboorteplaats moeten wel te
        lezen zijn.
      </Paragraph>
      <Action href={href}>Stuur een nieuwe kopie</Action>
    </>
  ),
  sample: { name: 'Sanne', link },
})

export const identityUnreadable = mailTemplate<Props & { reason: string }>({
  subject: () => 'Je legitimatiebewijs is niet goed te lezen',
  preheader: () => 'Stuur een nieuwe kopie. De oude is gewist.',
  reason: 'Je krijgt deze mail omdat je legitimatiebewijs is bekeken.',
  Content: ({ name, reason, link: href }) => (
    <>
      <Greeting name={name} />
      <Paragraph>De kopie van je legitimatiebewijs is niet goed te lezen. De beoordelaar schreef erbij:</Paragraph>
      <Quote>{reason}</Quote>
      <Paragraph>
        De kopie is gewist. Wil je een nieuwe sturen? Dek je burgerservicenummer en pasfoto weer af.
      </Paragraph>
      <Action href={href}>Stuur een nieuwe kopie</Action>
    </>
  ),
  sample: { name: 'Sanne', link, reason: 'De geboortedatum valt weg in de weerspiegeling.' },
})
