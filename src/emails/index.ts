/** Every mail the portal sends: the template's name and what it needs. One member per file in this folder. */
export type MailTemplate = { template: 'evidence-decided'; props: { name: string; title: string; link: string } }

/** Renders a mail to subject, HTML and plain text. */
export async function renderMail(mail: MailTemplate): Promise<{ subject: string; html: string; text: string }> {
  return { subject: mail.props.title, html: mail.props.name, text: mail.props.name }
}
