/** Payload's Dutch says "u" and much more than it has to. These are the sentences that people here meet, in our words. */
export const words = {
  nl: {
    authentication: {
      loggedOutInactivity: 'Je bent uitgelogd, omdat je een tijd niets deed.',
      youAreInactive: 'Je deed een tijd niets. Voor de veiligheid log je zo vanzelf uit. Wil je ingelogd blijven?',
    },
    error: {
      deletingTitle: '{{title}} kon niet worden verwijderd. Controleer je verbinding en probeer het opnieuw.',
      documentNotFound: 'Nummer {{id}} is er niet (meer), of je mag het niet zien.',
      notAllowedToAccessPage: 'Je hebt geen toegang tot deze pagina.',
      notAllowedToPerformAction: 'Je mag dit niet doen.',
      unauthorized: 'Log eerst in.',
    },
    general: {
      aboutToDelete: 'Je gaat <1>{{title}}</1> ({{label}}) verwijderen. Weet je het zeker?',
      changesNotSaved: 'Je wijzigingen zijn niet bewaard. Als je nu weggaat, ben je ze kwijt.',
      documentOutOfDate: 'Iemand anders heeft dit zojuist gewijzigd. Je kijkt naar een oude versie.',
      noLabel: '–',
      noResultsDescription: 'Er staat hier nog niets, of de filters hierboven laten niets over.',
      noResultsFound: 'Niets gevonden',
      sorryNotFound: 'Deze pagina is er niet.',
      unsavedChanges: 'Je hebt wijzigingen die nog niet bewaard zijn. Bewaar ze, of verwerp ze.',
    },
    validation: {
      greaterThanMax: 'Vul hooguit {{max}} in.',
      invalidInput: 'Dit klopt niet. Vul het opnieuw in.',
      lessThanMin: 'Vul {{min}} of meer in.',
      required: 'Vul dit in.',
    },
    version: {
      aboutToRestore: 'Je zet {{label}} terug naar hoe het was op {{versionDate}}.',
      aboutToRevertToPublished: 'Je zet dit terug naar wat er op de site staat. Weet je het zeker?',
      aboutToUnpublish: 'Je haalt dit van de site. Weet je het zeker?',
    },
  },
}
