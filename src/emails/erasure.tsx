import { Action, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

const reason = 'Je krijgt deze mail omdat je hebt gevraagd om je gegevens te wissen.'
const link = 'https://portaal.registerhuis.test/mijn-gegevens'

/** A request to be erased came in. To the account itself: who didn't ask must hear of it. */
export const erasureAsked = mailTemplate<{ name: string; link: string }>({
  subject: () => 'We hebben je verzoek om te wissen ontvangen',
  preheader: () => 'Er is nog niets gewist.',
  reason,
  Content: ({ name, link: href }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je hebt gevraagd om je gegevens te wissen. Een medewerker bekijkt je verzoek. Er is nog niets gewist, en je kunt
        je verzoek intrekken zolang er niet over is beslist. Na een akkoord wordt je account meteen gesloten; dat is
        niet terug te draaien.
      </Paragraph>
      <Action href={href}>Bekijk je verzoek</Action>
      <Note>Heb je hier niet om gevraagd? Trek het verzoek dan in, wijzig je wachtwoord en laat het ons weten.</Note>
    </>
  ),
  sample: { name: 'Sanne', link },
})

/** It was refused, and why. */
export const erasureRefused = mailTemplate<{ name: string; message: string; link: string }>({
  subject: () => 'Je gegevens worden niet gewist',
  preheader: () => 'Lees waarom, en wat je kunt doen.',
  reason,
  Content: ({ name, message, link: href }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je hebt gevraagd om je gegevens te wissen. Dat doen we niet. De reden:</Paragraph>
      <Paragraph>{message}</Paragraph>
      <Paragraph>
        Ben je het er niet mee eens? Antwoord dan op deze mail. Je kunt ook een klacht indienen bij de Autoriteit
        Persoonsgegevens.
      </Paragraph>
      <Action href={href}>Bekijk de beslissing</Action>
    </>
  ),
  sample: { name: 'Sanne', message: 'Er loopt nog een bezwaar waarover we eerst moeten beslissen.', link },
})

/** It was done: the last mail they get. */
export const erasureDone = mailTemplate<{ name: string }>({
  subject: () => 'Je gegevens zijn gewist',
  preheader: () => 'Je account is gesloten.',
  reason: 'Dit is de laatste mail die je van ons krijgt.',
  Content: ({ name }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je gegevens zijn gewist en je account is gesloten. Je kunt niet meer inloggen, en je staat niet meer in het
        openbare register en in de zoekpagina. Bestanden worden op dit moment van onze schijven gehaald; dat duurt
        hooguit enkele minuten.
      </Paragraph>
      <Paragraph>
        Wat we volgens de wet moeten bewaren, zoals bedragen en betalingen, wissen we als de termijn daarvan voorbij is.
        Uit onze reservekopieën verdwijnen je gegevens zodra die verlopen. Ook deze mail wissen we binnen een maand uit
        ons systeem.
      </Paragraph>
    </>
  ),
  sample: { name: 'Sanne' },
})
