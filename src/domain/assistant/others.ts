import { firstNames } from './first-names'
import { foldText, wordsOf } from './words'

/** What is known of a person here: asked together with another person it is about that person's file. */
const personal =
  /\b(punt|punten|dossiers?|bolletjes?|vog|visitatie|gevisiteerd|registratie|geregistreerd|status|standing|lid|leden|lidmaatschap|lidnummer|nummer|telefoon\w*|tel|mail\w*|e-?mail\w*|adres|emailadres|woont|woonadres|geboren|geboortedatum|bsn|rekening\w*|iban|facturen?|nota|contributie|betaald|betaalt|betaling\w*|diplomas?|certifica\w+|screening|intervisie\w*|bezwaar|gegevens|data|ecd|agb|wachtwoord|orde|licentie|toegelaten|ingeschreven|geschorst|members?|users?|records?|aov|inkomen)\b/

/** Somebody else, by what they are. */
const somebody =
  /\b((mijn|een|die|de|onze|haar|zijn|mn|m n) (\w+ )?(collega|collegas|buurman|buurvrouw|vriend|vriendin|man|vrouw|broer|zus|zoon|dochter|moeder|vader|ex|partner|concurrent|groepslid|praktijkgenoot|kamergenoot)|(een|de|elke|ieder|iedere) (ander|andere) (lid|leden|therapeut|therapeuten|persoon|professional|professionals|account|dossier|gebruiker)|(ander|andere|alle|iedere|elke|elk) (lid|leden|therapeut|therapeuten|gebruiker|gebruikers|personen|dossiers|accounts)|van (een ander|anderen|iemand( anders)?|iedereen|hem|haar|hen|mevrouw|meneer|dhr|mevr|mw)|(mevrouw|meneer|mevr|dhr|mw|dokter|dr) \w+|(all|other|another) (members?|users?|people|accounts?))\b/

/** Asking for it, and not how to do something oneself. */
const howTo = /^(hoe|waar|kan|mag|moet|wil|hoeveel mensen)\b.*\b(ik|we|je)\b/
const shows = /\b(zien|inzien|bekijken|toon|tonen|laat|opvragen|geef|weten|opzoeken|lezen|openen|downloaden)\b/

/** Told to be somebody else, or to forget what it was told. */
const pretending =
  /\b(doe alsof|doe of je|stel je voor dat je|je bent (nu|vanaf nu)|pretend|act as|you are now|(negeer|vergeet|ignore|disregard|forget)\b.*\b(instructies?|regels|opdrachten|prompt|instructions?|rules)|jailbreak|systeemprompt|system prompt|developer mode|i ?m (the |an )?admin|ik ben (de |een )?(beheerder|admin|administrator))\b/

/** Everybody at once. */
const everybody =
  /\b(toon|laat|geef|list|show|noem|exporteer|print|dump|stuur|som)\b.*\b((alle|all|ieder\w*|elk\w*) \w+|lijst (van|met) (leden|therapeuten)|leden|members|users|gebruikers|database|tabel)\b/

/** "heeft sanne bakker haar …": a third person and what is theirs. */
const thirdPerson =
  /\b(heeft|is|was|staat|zit|had|betaalt|moet|krijgt) (?!(mijn|de|het|een|er|dit|dat|deze|die|je|ik|iemand|jullie|u|nog|al|ook)\b)\w+( (van|de|der|den|ten|ter|el|van de|van der))?( \w+)? (haar|zijn|hun|al|wel|ook|nog)\b/

/** Numbers of members and registers: letters and digits, five digits and more, or any behind its name. Years and amounts aren't. */
const numbers =
  /\b((?!(?:in|van|voor|sinds|jaar|tot|norm|na|en|per|vanaf|of|om|is|op|uit|euro|artikel)\b)[a-z]{2,6}[- ]?\d{3,}(?:-\d+)*|\d{5,}|(?<=\b(?:lid|lidnummer|licentienummer|registratienummer) )(?:[a-z]{1,6}-?)?\d{2,}(?! (?:jaar|jaren|maand|maanden|weken|dagen|uur|punten|euro)\b))\b/gi

/** Two words with a capital after the first word of the sentence, with what stands between Dutch names. */
const fullName = /(?<=[\p{L}\p{N},:]\s+)(\p{Lu}\p{Ll}+)\s+(?:(?:van|de|der|den|ten|ter|el|'t)\s+)*(\p{Lu}[\p{Ll}-]+)/u

const squeeze = (text: string): string => text.replace(/[^a-z0-9]/gi, '').toLowerCase()

/** Names that stand with capitals and are nobody's. */
export const knownNames: ReadonlySet<string> = new Set(
  'registerhuis nederland google mollie justis kamer koophandel vergoedbaar plato zoek therapeut agenda outlook apple persoonlijk service contact'.split(
    ' ',
  ),
)

function namesSomebody(question: string, words: readonly string[]): boolean {
  const match = fullName.exec(question)
  if (match && ![match[1], match[2]].some((part) => knownNames.has(foldText(part ?? '')))) return true
  // "1 jan" is a day.
  return words.some((word, at) => firstNames.has(word) && !/^\d+$/.test(words[at - 1] ?? ''))
}

/**
 * Whether a question asks about somebody else, or for more than who asks may have (KS-SRV-9). Answering needs no such test to be
 * safe: everything is read as who asks. It is there to say so, plainly, and to look nobody up: nothing tells whether a name exists.
 * @param own numbers of who asks: those may be named
 */
export function aboutOthers(question: string, own: readonly string[] = []): boolean {
  const text = foldText(question)
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (pretending.test(text) || everybody.test(text)) return true
  const mine = new Set(own.map(squeeze))
  const named = (question.match(numbers) ?? []).filter((number) => !mine.has(squeeze(number)))
  if (named.length > 0 && (personal.test(text) || text.split(' ').length <= 3)) return true
  if (!personal.test(text)) return false
  const asksHow = howTo.test(text) && !shows.test(text)
  if (somebody.test(text)) return !asksHow
  return namesSomebody(question, wordsOf(question)) || (thirdPerson.test(text) && !asksHow)
}
