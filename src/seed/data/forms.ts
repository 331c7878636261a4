import type { Form } from '@/src/payload-types'

export type DemoForm = {
  title: string
  slug: string
  intro: string
  membersOnly: boolean
  isOpen: boolean
  /** The last day, so many days from now. */
  closesIn: number | null
  submit: string
  confirmation: string[]
  fields: NonNullable<Form['fields']>
  /** Who filled it in (null: somebody who wasn't logged in), how many days ago, and with what. */
  filledIn: { by: string | null; daysAgo: number; answers: Record<string, string> }[]
}

const marks = ['1', '2', '3', '4', '5'].map((value) => ({
  value,
  label: `${value}${value === '1' ? ' (heel slecht)' : value === '5' ? ' (heel goed)' : ''}`,
}))

/** The sign-up for a meeting about the keurmerk: rounds of the demo link to it. */
export const meetingSlug = 'keurmerkbijeenkomst'

/** Forms that the editors of the demo made: a survey, a sign-up for a meeting, and one that has been. */
export const forms: DemoForm[] = [
  {
    title: 'Wat vind je van het nieuwe portaal?',
    slug: 'wat-vind-je-van-het-portaal',
    intro: 'Vier vragen, twee minuten. Met je antwoorden bepalen we wat we eerst verbeteren.',
    membersOnly: true,
    isOpen: true,
    closesIn: 45,
    submit: 'Verstuur je antwoorden',
    confirmation: ['Dank je wel. In de nieuwsbrief van januari lees je wat we met de antwoorden doen.'],
    fields: [
      { blockType: 'radio', name: 'cijfer', label: 'Hoe werkt het portaal voor jou?', required: true, options: marks },
      {
        blockType: 'select',
        name: 'meest',
        label: 'Wat gebruik je het meest?',
        required: true,
        options: [
          { value: 'dossier', label: 'Mijn dossier' },
          { value: 'scholing', label: 'Bij- en nascholing' },
          { value: 'intervisie', label: 'Intervisie' },
          { value: 'documenten', label: 'Beroepsdocumenten' },
          { value: 'anders', label: 'Iets anders' },
        ],
      },
      { blockType: 'textarea', name: 'beter', label: 'Wat kan beter?' },
      { blockType: 'checkbox', name: 'bellen', label: 'Jullie mogen mij hierover bellen' },
    ],
    filledIn: [
      {
        by: 'therapeut@demo.test',
        daysAgo: 6,
        answers: { cijfer: '4', meest: 'dossier', beter: 'Ik zou mijn punten graag per jaar zien.', bellen: 'ja' },
      },
      { by: 'collectief@demo.test', daysAgo: 5, answers: { cijfer: '5', meest: 'documenten', bellen: 'nee' } },
      {
        by: 'student@demo.test',
        daysAgo: 2,
        answers: {
          cijfer: '3',
          meest: 'scholing',
          beter: 'Foto’s uploaden duurt lang op mijn telefoon.',
          bellen: 'nee',
        },
      },
    ],
  },
  {
    title: 'Aanmelden voor de ledenbijeenkomst',
    slug: 'ledenbijeenkomst',
    intro: 'De bijeenkomst is in Utrecht, van 13.00 tot 17.00 uur. Meedoen is gratis, ook voor wie (nog) geen lid is.',
    membersOnly: false,
    isOpen: true,
    closesIn: 20,
    submit: 'Meld je aan',
    confirmation: ['Je staat op de lijst. Een week van tevoren krijg je de route en het programma per mail.'],
    fields: [
      { blockType: 'text', name: 'naam', label: 'Je naam', required: true, width: 50 },
      { blockType: 'email', name: 'mail', label: 'Je e-mailadres', required: true, width: 50 },
      {
        blockType: 'radio',
        name: 'workshop',
        label: 'Welke workshop kies je?',
        required: true,
        options: [
          { value: 'intervisie', label: 'Intervisie die iets oplevert' },
          { value: 'dossier', label: 'Je dossier in een middag op orde' },
        ],
      },
      { blockType: 'number', name: 'gasten', label: 'Hoeveel gasten neem je mee?', defaultValue: 0, width: 50 },
      { blockType: 'textarea', name: 'dieet', label: 'Is er iets waar we bij het eten rekening mee moeten houden?' },
    ],
    filledIn: [
      {
        by: 'therapeut@demo.test',
        daysAgo: 4,
        answers: { naam: 'Eva Jansen', mail: 'therapeut@demo.test', workshop: 'intervisie', gasten: '1' },
      },
      {
        by: null,
        daysAgo: 1,
        answers: {
          naam: 'Wim de Boer',
          mail: 'wim@voorbeeld.test',
          workshop: 'dossier',
          gasten: '0',
          dieet: 'Vegetarisch, graag.',
        },
      },
    ],
  },
  {
    title: 'Aanmelden: samen beginnen met het keurmerk',
    slug: meetingSlug,
    intro:
      'Op deze onlinebijeenkomst lopen we samen door de vragenlijst. Je krijgt de link een dag van tevoren per mail.',
    membersOnly: false,
    isOpen: true,
    closesIn: 25,
    submit: 'Meld je aan',
    confirmation: ['Je staat op de lijst. Een dag van tevoren krijg je de link per mail.'],
    fields: [
      { blockType: 'text', name: 'naam', label: 'Je naam', required: true, width: 50 },
      { blockType: 'email', name: 'mail', label: 'Je e-mailadres', required: true, width: 50 },
      { blockType: 'text', name: 'praktijk', label: 'Je praktijk', required: true },
      { blockType: 'textarea', name: 'vraag', label: 'Waar wil je het zeker over hebben?' },
    ],
    filledIn: [
      {
        by: null,
        daysAgo: 3,
        answers: {
          naam: 'Wim de Boer',
          mail: 'wim@voorbeeld.test',
          praktijk: 'Praktijk De Boer',
          vraag: 'Wat telt als bewijs dat ik cliënten naar hun ervaring vraag?',
        },
      },
    ],
  },
  {
    title: 'Themadag rouw en verlies',
    slug: 'themadag-rouw',
    intro: 'Deze dag is geweest.',
    membersOnly: false,
    isOpen: true,
    closesIn: -12,
    submit: 'Meld je aan',
    confirmation: ['Je staat op de lijst.'],
    fields: [{ blockType: 'text', name: 'naam', label: 'Je naam', required: true }],
    filledIn: [{ by: 'kraam2023@demo.test', daysAgo: 20, answers: { naam: 'Fatima el Amrani' } }],
  },
]
