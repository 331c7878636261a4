/**
 * Words that mean the same to who asks, as everyday language has them. What only one article calls by another name stands with
 * that article ("Wordt ook gezocht als"), where editors keep it.
 */
const groups = [
  'mail email emailadres mailadres mailen',
  'cursus cursussen scholing nascholing bijscholing training workshop',
  'mobiel mobieltje smartphone telefoon gsm',
  'foto fotograferen fotos kiekje plaatje',
  'inloggen login ingelogd aanloggen',
  'opzeggen opzeg opgezegd uitschrijven uitschrijf afmelden stoppen stop beeindigen',
  'wijzigen wijzig veranderen verander veranderd aanpassen gewijzigd corrigeren',
  'minimaal minimum minstens',
  'client clienten patient patienten klant klanten',
  'beoordeling beslissing besluit beoordeeld oordeel',
  'inleveren lever inlever indienen insturen uploaden toevoegen',
  'nota rekening factuur facturen',
  'site website webpagina homepage',
  'kosten kost prijs tarief',
  'betalen betaal betaald betaling afrekenen',
  'naam achternaam voornaam meisjesnaam',
  'afgekeurd afgewezen geweigerd',
  'paspoort identiteitskaart id-kaart rijbewijs legitimatie identiteitsbewijs',
  'annuleren afzeggen verzetten',
  'opleider docent cursusgever opleidingsinstituut',
  'omgeving buurt dichtbij',
  'mensen personen deelnemers leden',
  'verhuisd verhuizen verhuizing',
  'lesgeven lessen les gastles',
  'gebeld bellen terugbellen telefonisch',
  'vergeten kwijt verloren',
  'bsn burgerservicenummer sofinummer',
] as const

const known: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => {
    const words = group.split(' ').filter((word) => !word.includes('-'))
    return words.map((word): [string, string[]] => [word, words])
  }),
)

/** The word itself first, then what means the same. */
export const synonymsOf = (word: string): string[] => [
  word,
  ...(known.get(word) ?? []).filter((other) => other !== word),
]
