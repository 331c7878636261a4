import { formatDate, formatEuros } from '@/src/lib/format'
import { Paragraph } from './layout/parts'
import { visitSample as sample, type VisitMail, visitSteps } from './visit-step'

const toMember = visitSteps('Je krijgt deze mail omdat het over de visitatie van je praktijk gaat.')

export const visitationDue = toMember<VisitMail & { dueOn: string }>(
  {
    subject: 'Er komt een visitatie aan',
    preheader: 'Een visiteur neemt contact met je op.',
    says: ({ dueOn }) => (
      <>
        <Paragraph>
          Uiterlijk op {formatDate(dueOn)} komt er een visiteur bij je langs. Je hoeft nu niets te plannen: een visiteur
          stelt een datum voor.
        </Paragraph>
        <Paragraph>Je kunt alvast het visitatieplan lezen en de vragenlijst invullen.</Paragraph>
      </>
    ),
    button: 'Bekijk wat je kunt voorbereiden',
  },
  { ...sample, date: null, times: null, location: null, message: null, dueOn: '2027-05-31' },
)

export const visitationPlanned = toMember(
  {
    subject: 'Je visiteur is bekend',
    preheader: 'Je krijgt binnenkort een voorstel voor een datum.',
    says: ({ other }) => (
      <Paragraph>{other} komt bij je op visitatie, en stelt je binnenkort een datum voor.</Paragraph>
    ),
    button: 'Bekijk je visitatie',
  },
  { ...sample, date: null, times: null, location: null, message: null },
)

export const visitationProposed = toMember(
  {
    subject: 'Voorstel voor de datum van je visitatie',
    preheader: 'Geef akkoord, of laat weten wanneer je wel kunt.',
    says: ({ other }) => <Paragraph>{other} stelt voor om dan bij je langs te komen:</Paragraph>,
    button: 'Geef antwoord',
  },
  sample,
)

export const visitationWithdrawn = toMember(
  {
    subject: 'De datum van je visitatie gaat niet door',
    preheader: 'Je krijgt een nieuw voorstel.',
    says: ({ other }) => (
      <Paragraph>
        {other} kan toch niet op deze datum. Je krijgt een nieuw voorstel; je hoeft nu niets te doen.
      </Paragraph>
    ),
    button: 'Bekijk je visitatie',
  },
  sample,
)

export const visitationCancelled = toMember<VisitMail & { fee: number | null }>(
  {
    subject: 'Je visitatie is afgezegd',
    preheader: 'Deze visitatie gaat niet door.',
    says: ({ other, fee }) => (
      <>
        <Paragraph>Deze visitatie gaat niet door. {other} heeft dat doorgegeven.</Paragraph>
        {fee ? (
          <Paragraph>De annuleringskosten zijn {formatEuros(fee / 100)}. Je krijgt hiervoor een factuur.</Paragraph>
        ) : null}
        <Paragraph>Is een visitatie voor jou verplicht? Dan plant een visiteur een nieuwe.</Paragraph>
      </>
    ),
    button: 'Bekijk je visitatie',
  },
  { ...sample, fee: 7500 },
)

export const visitationVisited = toMember(
  {
    subject: 'Je visitatie is geweest',
    preheader: 'Het verslag volgt.',
    says: ({ other }) => (
      <Paragraph>{other} heeft het bezoek genoteerd. Je krijgt bericht als het verslag klaar is.</Paragraph>
    ),
    button: 'Bekijk je visitatie',
  },
  { ...sample, message: null },
)

export const visitationReported = toMember<VisitMail & { points: number; dueOn: string | null }>(
  {
    subject: 'Het verslag van je visitatie is klaar',
    preheader: 'Lees het verslag in het portaal.',
    says: ({ other, points, dueOn }) => (
      <>
        <Paragraph>{other} heeft het verslag van je visitatie gemaakt.</Paragraph>
        <Paragraph>
          {points > 0
            ? `Er ${points === 1 ? 'is één verbeterpunt' : `zijn ${points} verbeterpunten`}. Voer ${points === 1 ? 'het' : 'ze'} uit${dueOn ? ` vóór ${formatDate(dueOn)}` : ''}, upload je verbeterpuntenverklaring en meld het aan je visiteur.`
            : 'Er zijn geen verbeterpunten. Je visitatie is afgerond.'}
        </Paragraph>
      </>
    ),
    button: 'Lees het verslag',
  },
  { ...sample, message: null, points: 2, dueOn: '2027-04-08' },
)

export const visitationReopened = toMember<VisitMail & { dueOn: string | null }>(
  {
    subject: 'Je visiteur vraagt nog iets over de verbeterpunten',
    preheader: 'Lees wat er nog moet gebeuren.',
    says: ({ other, dueOn }) => (
      <Paragraph>
        {other} heeft je verklaring gelezen en vraagt nog iets{dueOn ? `, vóór ${formatDate(dueOn)}` : ''}:
      </Paragraph>
    ),
    button: 'Bekijk de verbeterpunten',
  },
  { ...sample, date: null, times: null, location: null, dueOn: '2027-05-06' },
)

export const visitationClosed = toMember(
  {
    subject: 'Je visitatie is afgerond',
    preheader: 'Er hoeft niets meer te gebeuren.',
    says: () => (
      <Paragraph>De verbeterpunten zijn in orde en je visitatie is afgerond. Bedankt voor je inzet.</Paragraph>
    ),
    button: 'Bekijk je visitatie',
  },
  { ...sample, date: null, times: null, location: null },
)

export const visitationRequested = toMember(
  {
    subject: 'Je vraag om een visitatie is ontvangen',
    preheader: 'Een visiteur neemt contact met je op.',
    says: () => (
      <Paragraph>
        We hebben je vraag ontvangen. Een visiteur stelt je een datum voor; je hoeft nu niets te doen.
      </Paragraph>
    ),
    button: 'Bekijk je visitatie',
  },
  { ...sample, date: null, times: null, location: null },
)
