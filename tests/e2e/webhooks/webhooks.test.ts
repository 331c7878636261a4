import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Receiver, startReceiver } from '@/tests/int/webhooks/receiver'
import { openPage } from '@/tests/support/browser'

let receiver: Receiver

beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.stop())

const arrived = (count: number) =>
  expect.poll(() => receiver.received.length, { timeout: 30_000, interval: 100 }).toBe(count)

describe('KS-PRA-1: staff look after what other systems are told', () => {
  it('a webhook is added and tried; its message is opened and sent again', { timeout: 120_000 }, async () => {
    const page = await openPage('admin')
    await page.goto('/admin/collections/webhook-endpoints/create')
    await page.getByLabel('Van wie').fill('Boekhouding van de proef')
    await page.getByLabel('Adres').fill(receiver.url)
    const hears = page.locator('#field-events')
    await hears.getByRole('combobox').click()
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('button', { name: 'Testbericht sturen' }).click()
    await page.getByText('Het testbericht gaat zo weg.').waitFor()
    await arrived(1)

    await page.goto('/admin/collections/webhook-deliveries?sort=-id')
    await page.locator('tbody tr').first().getByRole('link').first().click()
    await page.waitForURL(/webhook-deliveries\/\d+/)
    const again = page.getByRole('button', { name: 'Opnieuw versturen' })
    // It is sent again only once it was delivered, or given up.
    await expect
      .poll(
        async () => {
          if (!(await again.isVisible())) await page.reload()
          return again.isVisible()
        },
        { timeout: 30_000 },
      )
      .toBe(true)
    await again.click()
    await page.getByText('Het bericht staat weer in de rij').waitFor()
    await arrived(2)
    const [first, second] = receiver.received
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.body).toBe(first?.body)
  })
})
