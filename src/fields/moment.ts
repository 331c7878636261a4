/**
 * How the back office shows a moment in a field. In figures, because the date picker writes the first month it shows in
 * English, whatever the language.
 */
export const moment = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'dd-MM-yyyy HH:mm',
  timeFormat: 'HH:mm',
} as const
