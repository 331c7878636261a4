import type { ConstraintMessages } from './error-report'

/** What a broken constraint of ours means to a person. The key is the constraint's or unique index's name. */
export const constraintMessages: ConstraintMessages = {
  posts_slug_idx: {
    field: 'slug',
    message: 'Er is al een bericht met dit adres. Kies een andere titel of een ander adres.',
  },
  articles_slug_idx: {
    field: 'slug',
    message: 'Er is al een artikel met dit adres. Kies een andere titel of een ander adres.',
  },
  articles_one_a_page: {
    field: 'memberPage',
    message: 'Bij deze pagina staat al een ander artikel. Kies daar eerst een andere pagina, of laat dit veld leeg.',
  },
  registration_applications_one_open_idx: {
    field: 'register',
    message: 'Je hebt al een aanvraag voor dit register lopen. Wacht op het antwoord, of verwijder die aanvraag.',
  },
  dossier_submissions_one_open_idx: { message: 'Dit dossier is al aangemeld.' },
  extension_requests_one_open_idx: {
    field: 'registration',
    message: 'Er loopt al een verzoek om uitstel voor deze periode. Wacht op het antwoord, of verwijder dat verzoek.',
  },
  objections_one_open_idx: {
    field: 'subjectId',
    message: 'Je hebt al bezwaar gemaakt tegen deze beslissing. Wacht op het antwoord.',
  },
  accreditation_requests_one_open: {
    field: 'register',
    message: 'Er loopt al een aanvraag voor deze scholing bij dit register. Maak die af, of trek hem in.',
  },
  accreditations_count_once: {
    field: 'validFrom',
    message:
      'In deze dagen telt de scholing hier al voor mee. Kies een latere eerste dag, of trek de oude accreditatie in.',
  },
  intervisie_sessions_not_at_once: {
    message: 'Je hebt op dat moment al een andere intervisie ingeleverd. Controleer de datum en de tijden van beide.',
  },
  professional_codes_of_one_member: {
    field: 'code',
    message: 'Deze AGB-code staat al bij een ander lid. Kijk de code na, of neem contact met ons op.',
  },
  professional_codes_one_of_a_kind: { field: 'kind', message: 'Je hebt deze code al ingevuld. Wijzig die.' },
  bank_details_one_each: { message: 'Je bankgegevens staan er al. Wijzig die.' },
  practice_profiles_one_each: { message: 'Je praktijkprofiel staat er al. Wijzig dat.' },
  practices_one_main: { message: 'Iemand wijzigde op hetzelfde moment je hoofdlocatie. Ververs de pagina.' },
  aov_tariffs_one_a_day: {
    field: 'validFrom',
    message:
      'In deze dagen geldt al een ander tarief. Kies een latere eerste dag, of geef het andere tarief een laatste dag.',
  },
  intervisie_sessions_once_per_report: { message: 'Deze sessie staat al in je dossier.' },
}
