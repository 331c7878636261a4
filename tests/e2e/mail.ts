/** The portal's link in a mail, to be clicked. */
export const linkIn = (mail: { text: string } | undefined): string =>
  /https?:\/\/\S+token=[\w-]+/.exec(mail?.text ?? '')?.[0] ?? ''
