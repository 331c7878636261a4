/** What is told above the page after something was done, by the word in its address. */
const told: Record<string, string> = {
  agree: 'Je bent akkoord met de datum. De visiteur krijgt bericht.',
  decline: 'De visiteur krijgt bericht dat deze datum niet kan, en stelt een andere voor.',
  cancel: 'De visitatie is afgezegd. De visiteur krijgt bericht.',
  declare: 'De visiteur krijgt bericht dat je verbeterpunten klaar zijn.',
  save: 'Opgeslagen, nog niet verstuurd.',
  send: 'Je vragenlijst is verstuurd. Je visiteur leest hem vóór het bezoek.',
  aangevraagd: 'Je aanvraag is binnen. Een visiteur stelt je een datum voor.',
}

/** The sentence for what was done just now; null when the address says nothing that is known. */
export const toldAbout = (word: unknown): string | null =>
  typeof word === 'string' && Object.hasOwn(told, word) ? (told[word] ?? null) : null
