import type { Address } from '#shared/domain/records/contact.ts'

/** An address in the lines of an envelope, without those nobody filled in. */
export function addressLines({ poBox, extended, street, postalCode, city, region, country }: Address): string[] {
  const town = [postalCode, city].filter((part) => part !== undefined).join(' ')
  return [street, extended, poBox, town, region, country].filter((line) => line !== undefined).filter((line) => line !== '')
}
