/** Nothing to fill in: only a question to answer, and files to add. */
export function NoFields() {
  return null
}
