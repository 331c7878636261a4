/** The link in the mail works this long (KS-ACC-2). */
export const signUpHours = 48

/** Sign-ups that nobody confirmed are removed so many days after their link ended. */
export const signUpKeptDays = 30

/** What a sign-up collides with, when it does. */
export type Taken = { email: boolean; number: boolean }

/** Why a sign-up can't be confirmed, as a sentence that says what to do; null when it can. */
export function takenProblem({ email, number }: Taken): string | null {
  if (email) return 'Met dit e-mailadres is al een account gemaakt. Log in, of vraag een nieuw wachtwoord aan.'
  if (number)
    return 'Dit lidnummer is inmiddels bij een ander account in gebruik. Kijk het nummer na bij je beroepsorganisatie en meld je opnieuw aan.'
  return null
}
