import type { ReactNode } from 'react'
import { Action, Facts, Greeting, Note, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

const reason = 'Je krijgt deze mail omdat je eerste contactpersoon bent van een praktijk die meedoet met het keurmerk.'
const base = {
  name: 'Sanne',
  practice: 'Praktijk De Linde',
  year: 2026,
  link: 'https://portaal.registerhuis.test/keurmerk/12',
}

type Applied = typeof base & { opensOn: string; closesOn: string }

/** The practice is in (KB-2). */
export const keurmerkApplied = mailTemplate<Applied>({
  subject: ({ year }) => `Aangemeld voor het keurmerk ${year}`,
  preheader: ({ opensOn }) => `De vragenlijst staat open vanaf ${opensOn}.`,
  reason,
  Content: ({ name, practice, year, opensOn, closesOn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {practice} is aangemeld voor het keurmerk {year}. Jij bent de eerste contactpersoon: jij krijgt onze mails. Als
        de ronde open is, kun je collega’s laten meeschrijven.
      </Paragraph>
      <Facts
        items={[
          ['Vragenlijst open vanaf', opensOn],
          ['Versturen tot en met', closesOn],
        ]}
      />
      <Paragraph>Lees alvast de Keurmerkwijzer: daarin staan alle vragen en hoe we antwoorden beoordelen.</Paragraph>
      <Action href={link}>Naar je keurmerk</Action>
    </>
  ),
  sample: { ...base, opensOn: '2 december 2025', closesOn: '31 januari 2026' },
})

type Sent = typeof base & { again: boolean; hash: string; nextOn: string }

/** The receipt of what was sent (KB-4). */
export const keurmerkSent = mailTemplate<Sent>({
  subject: ({ year, again }) => (again ? `Je herkwalificatie ${year} is binnen` : `Je zelfevaluatie ${year} is binnen`),
  preheader: () => 'Bewaar deze ontvangstbevestiging.',
  reason,
  Content: ({ name, practice, again, hash, nextOn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        De {again ? 'herkwalificatie' : 'zelfevaluatie'} van {practice} is binnen. De antwoorden staan nu vast.
      </Paragraph>
      <Facts
        items={[
          [again ? 'Besluit op' : 'Rapport op', nextOn],
          ['Controlegetal', hash],
        ]}
      />
      <Paragraph>Met het controlegetal kun je later laten zien dat dit de antwoorden zijn die je verstuurde.</Paragraph>
      <Action href={link}>Bekijk of bewaar wat je verstuurde</Action>
    </>
  ),
  sample: { ...base, again: false, hash: '9f86d081884c7d659a2feaa0c55ad015', nextOn: '17 februari 2026' },
})

type Step = typeof base & { until: string; decidesOn: string }
const sample: Step = { ...base, until: '31 januari 2026', decidesOn: '15 april 2026' }

type Words = {
  subject: (props: Step) => string
  preheader: (props: Step) => string
  body: (props: Step) => ReactNode
  action: string
}

/** A mail of a step of the round: who, what it means, and where to go (KB-3). */
const stepMail = ({ subject, preheader, body, action }: Words) =>
  mailTemplate<Step>({
    subject,
    preheader,
    reason,
    Content: (props) => (
      <>
        <Greeting name={props.name} />
        {body(props)}
        <Action href={props.link}>{action}</Action>
      </>
    ),
    sample,
  })

export const keurmerkOpen = stepMail({
  subject: ({ year }) => `Het keurmerk ${year} is open`,
  preheader: ({ until }) => `Vul de vragenlijst in tot en met ${until}.`,
  body: ({ practice, year, until }) => (
    <>
      <Paragraph>
        De vragenlijst voor het keurmerk {year} staat open voor {practice}. Je hebt tot en met {until} om hem te
        versturen. Alles wat je invult, wordt bewaard; er gaat niets weg tot je op versturen drukt.
      </Paragraph>
      <Paragraph>Had je vorig jaar het keurmerk, dan staan je antwoorden al klaar. Pas aan wat is veranderd.</Paragraph>
    </>
  ),
  action: 'Begin met de vragenlijst',
})

export const keurmerkLogin = stepMail({
  subject: ({ year }) => `Zo log je in voor het keurmerk ${year}`,
  preheader: () => 'Met je eigen account; je wachtwoord blijft wat het was.',
  body: () => (
    <>
      <Paragraph>
        Je logt in met je eigen account van dit portaal: met je lidnummer of e-mailadres. Had je al een wachtwoord, dan
        blijft dat gelden.
      </Paragraph>
      <Note>Wachtwoord kwijt? Kies op de inlogpagina “Wachtwoord vergeten”.</Note>
    </>
  ),
  action: 'Log in',
})

export const keurmerkReminder = stepMail({
  subject: ({ year, until }) => `Nog te versturen: keurmerk ${year}, uiterlijk ${until}`,
  preheader: () => 'We hebben je zelfevaluatie nog niet.',
  body: ({ practice, until }) => (
    <Paragraph>
      We hebben de zelfevaluatie van {practice} nog niet. Verstuur hem uiterlijk op {until}. Daarna is de ronde
      gesloten, en krijgt de praktijk dit jaar geen keurmerk. Wat je hebt ingevuld maar niet verstuurd, telt niet.
    </Paragraph>
  ),
  action: 'Maak de vragenlijst af',
})

export const keurmerkNothingSent = stepMail({
  subject: ({ year }) => `Geen keurmerk ${year}: er is niets verstuurd`,
  preheader: () => 'Dit betekent het voor je praktijk.',
  body: ({ practice, until, year }) => (
    <>
      <Paragraph>
        De ronde sloot na {until}. Van {practice} is geen zelfevaluatie verstuurd. De praktijk krijgt daarom geen
        keurmerk {year}. Je antwoorden blijven bewaard; een volgende ronde kun je opnieuw meedoen.
      </Paragraph>
      <Paragraph>Ben je het hier niet mee eens? Dan kun je binnen zes weken bezwaar maken.</Paragraph>
    </>
  ),
  action: 'Bekijk je mogelijkheden',
})

export const keurmerkReport = stepMail({
  subject: ({ year }) => `Je rapport voor het keurmerk ${year} staat klaar`,
  preheader: ({ until }) => `Aanvullen kan één keer, tot en met ${until}.`,
  body: ({ practice, until }) => (
    <Paragraph>
      Het rapport van {practice} staat klaar. Een of meer normen voldoen nog niet. Je leest per vraag waarom, en wat je
      kunt doen. Je kunt die antwoorden één keer aanvullen en opnieuw versturen, tot en met {until}.
    </Paragraph>
  ),
  action: 'Lees je rapport',
})

export const keurmerkReminderAgain = stepMail({
  subject: ({ until }) => `Herkwalificatie: nog tot en met ${until}`,
  preheader: () => 'Je aanvulling hebben we nog niet.',
  body: ({ practice, until, decidesOn }) => (
    <Paragraph>
      We hebben de aanvulling van {practice} nog niet. Versturen kan tot en met {until}. Zonder aanvulling krijgt de
      praktijk op {decidesOn} geen keurmerk.
    </Paragraph>
  ),
  action: 'Vul je antwoorden aan',
})

export const keurmerkNotSentAgain = stepMail({
  subject: ({ year }) => `De herkwalificatie ${year} is gesloten`,
  preheader: () => 'We hebben geen aanvulling gekregen.',
  body: ({ practice, decidesOn }) => (
    <Paragraph>
      De herkwalificatie is gesloten. Van {practice} kregen we geen aanvulling. Op {decidesOn} besluiten we over alle
      praktijken; zonder aanvulling wordt het keurmerk niet toegekend. Daarna kun je bezwaar maken.
    </Paragraph>
  ),
  action: 'Bekijk je rapport',
})

export const keurmerkGranted = stepMail({
  subject: ({ year }) => `Gefeliciteerd: keurmerk ${year} toegekend`,
  preheader: ({ practice }) => `${practice} staat in het keurmerkregister.`,
  body: ({ practice, year }) => (
    <Paragraph>
      Alle normen zijn groen: {practice} heeft het keurmerk {year}. De praktijk staat nu in het openbare register, en de
      zorgverzekeraars weten ervan. Op je pagina vind je het beeldmerk voor je website.
    </Paragraph>
  ),
  action: 'Naar je keurmerk',
})

export const keurmerkRefused = stepMail({
  subject: ({ year }) => `Besluit over het keurmerk ${year}`,
  preheader: () => 'Het keurmerk is niet toegekend.',
  body: ({ practice, year }) => (
    <>
      <Paragraph>
        {practice} krijgt geen keurmerk {year}: een of meer normen voldoen nog niet. In je rapport lees je per vraag
        waarom.
      </Paragraph>
      <Paragraph>Ben je het hier niet mee eens? Dan kun je binnen zes weken bezwaar maken.</Paragraph>
    </>
  ),
  action: 'Lees het besluit',
})

/** The office answered a question (KB-4). */
export const keurmerkAnswered = mailTemplate<Omit<typeof base, 'year'>>({
  subject: () => 'Antwoord op je vraag over het keurmerk',
  preheader: () => 'Je leest het antwoord bij je zelfevaluatie.',
  reason: 'Je krijgt deze mail omdat je een vraag stelde over het keurmerk.',
  Content: ({ name, practice, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je vraag over de zelfevaluatie van {practice} is beantwoord.</Paragraph>
      <Action href={link}>Lees het antwoord</Action>
    </>
  ),
  sample: { name: base.name, practice: base.practice, link: base.link },
})

/** An objection was decided (KB-6). */
export const keurmerkObjection = mailTemplate<typeof base & { upheld: boolean; answer: string }>({
  subject: ({ year }) => `Besluit op je bezwaar over het keurmerk ${year}`,
  preheader: ({ upheld }) => (upheld ? 'Je bezwaar is gegrond.' : 'Je bezwaar is ongegrond.'),
  reason,
  Content: ({ name, practice, year, upheld, answer, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {upheld
          ? `Je bezwaar is gegrond. ${practice} krijgt alsnog het keurmerk ${year}.`
          : `Je bezwaar is ongegrond. ${practice} krijgt geen keurmerk ${year}.`}
      </Paragraph>
      <Quote>{answer}</Quote>
      <Action href={link}>Naar je keurmerk</Action>
    </>
  ),
  sample: { ...base, upheld: false, answer: 'We hebben je antwoorden opnieuw gelezen.' },
})
