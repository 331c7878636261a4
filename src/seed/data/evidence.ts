import type { OrganisationKey } from './organisations'

type Course = [title: string, provider: string, hours: number, category: 'own-field' | 'free' | 'literature']
type Diploma = [title: string, level: 'hbo' | 'mbo' | 'other', school: string, points: number, contactHours: number]

/** Courses people hand in, per organisation. */
export const cpdCourses: Record<OrganisationKey, [Course, ...Course[]]> = {
  cat: [
    ['Hartcoherentie in de praktijk', 'Instituut Adem', 6, 'own-field'],
    ['Bindweefselmassage, verdieping', 'Hogeschool voor Natuurgeneeswijzen', 8, 'own-field'],
    ['Rode vlaggen herkennen bij rugklachten', 'Medisch Scholingshuis', 4, 'own-field'],
    ['Gesprekstechniek bij rouw en verlies', 'De Luisterschool', 6, 'free'],
    ['Werken met de meldcode huiselijk geweld', 'Zorgacademie Midden', 2, 'free'],
    ['Leesverslag: Het lichaam als bondgenoot', 'Eigen studie', 6, 'literature'],
    ['Stress en het autonome zenuwstelsel', 'Instituut Adem', 7, 'own-field'],
    ['Privacy in de kleine praktijk', 'Praktijkvoorop', 2, 'free'],
  ],
  kraam: [
    ['Borstvoeding, basis en herhaling', 'Academie voor Kraamzorg', 4, 'own-field'],
    ['Reanimatie van moeder en kind', 'Eerste Hulp Noord', 3, 'own-field'],
    ['Vroegsignalering in het gezin', 'Academie voor Kraamzorg', 6, 'own-field'],
    ['Acute situaties in het kraambed', 'Geboortezorg Scholing', 5, 'own-field'],
    ['Omgaan met taalverschillen', 'Zorgacademie Midden', 3, 'free'],
  ],
  poh: [
    ['Kortdurende behandeling bij angst', 'Huisartsenscholing West', 6, 'own-field'],
    ['Suïcidepreventie in de eerste lijn', 'Medisch Scholingshuis', 4, 'own-field'],
    ['Slaap en piekeren', 'De Luisterschool', 5, 'own-field'],
    ['Samenwerken met het sociaal domein', 'Zorgacademie Midden', 3, 'free'],
  ],
}

/** Diplomas people hand in. */
export const diplomas: Record<OrganisationKey, [Diploma, ...Diploma[]]> = {
  cat: [
    ['Hbo-opleiding Natuurgeneeskunde', 'hbo', 'Hogeschool voor Natuurgeneeswijzen', 180, 1120],
    ['Medische basiskennis', 'hbo', 'Medisch Scholingshuis', 40, 180],
    ['Psychosociale basiskennis', 'hbo', 'De Luisterschool', 40, 160],
    ['Massagetherapeut', 'mbo', 'Opleidingscentrum Het Handvat', 20, 240],
  ],
  kraam: [
    ['Mbo-verzorgende IG, kraamzorg', 'mbo', 'ROC Rivierenland', 0, 3200],
    ['Specialisatie partusassistentie', 'other', 'Academie voor Kraamzorg', 0, 60],
  ],
  poh: [
    ['Hbo-opleiding POH-GGZ', 'hbo', 'Hogeschool Zuiderzee', 30, 280],
    ['Bachelor Sociaal Pedagogische Hulpverlening', 'hbo', 'Hogeschool Zuiderzee', 240, 1600],
  ],
}

/** Questions reviewers ask, and reasons they give. */
export const questions = [
  'Op het certificaat staat geen datum. Kun je een bewijs toevoegen waarop de datum van de cursus staat?',
  'De foto is onscherp, waardoor het aantal uren niet te lezen is. Wil je een nieuwe foto of scan toevoegen?',
  'Je naam staat niet op dit bewijs. Heb je een deelnamebewijs op naam?',
]
export const answers = [
  'Dank je wel. Ik heb de aanwezigheidslijst toegevoegd, daar staat de datum op.',
  'Hierbij een nieuwe scan.',
]
export const refusals = [
  'Deze bijeenkomst was een productpresentatie van een leverancier. Die telt niet mee als nascholing.',
  'Dit certificaat heb je al eerder ingediend en is toen erkend.',
]
