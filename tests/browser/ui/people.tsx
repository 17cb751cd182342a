import { Avatar, BalanceBar, Name, Warmth, type TableColumn } from '#ui/index.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly city: string
  readonly warmth: number
  readonly poured: number
  readonly received: number
}

const GIVEN = ['Anna', 'Bob', 'Carla', 'Daan', 'Eva', 'Farid', 'Gerda', 'Hugo']
const FAMILY = ['de Vries', 'Bakker', 'Winter', 'van den Berg', 'Yılmaz', 'Nowak']
const PLACES = ['Utrecht', 'Rotterdam', 'Den Haag', "'s-Hertogenbosch"]
const HOUSES = ['Gemeente Utrecht', 'Dudok Group', 'Waterschap Rivierenland', 'Eigen zaak']
const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? ''

/** People made from their numbers, the same each time. */
export const makePeople = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: `${pick(GIVEN, index)} ${pick(FAMILY, index * 7)} ${index}`,
    organisation: pick(HOUSES, index * 5),
    city: pick(PLACES, index * 3),
    warmth: (index * 37) % 101,
    poured: ((index * 50) % 900) + (index % 2) * 50,
    received: (index * 150) % 1450,
  }))

export const peopleColumns: readonly TableColumn<Person>[] = [
  {
    id: 'name',
    title: 'Name',
    width: 'minmax(180px, 2fr)',
    isSortable: true,
    isRowHeader: true,
    render: ({ name }) => (
      <span style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
        <Avatar initials="AV" size={24} />
        <Name>{name}</Name>
      </span>
    ),
  },
  { id: 'organisation', title: 'Organisation', width: '1fr', isSortable: true, render: ({ organisation }) => organisation },
  { id: 'city', title: 'City', width: '1fr', hideBelow: 800, isSortable: true, render: ({ city }) => city },
  { id: 'tier', title: 'Circle', width: '48px', render: () => 'A' },
  {
    id: 'warmth',
    title: 'Warmth',
    width: '72px',
    render: ({ warmth }) => <Warmth warmth={warmth} label={`Warmth ${warmth} of 100`} />,
  },
  {
    id: 'balance',
    title: 'Balance',
    width: '200px',
    render: ({ poured, received }) => (
      <BalanceBar poured={poured} received={received} label={`${poured / 100} poured, ${received / 100} received`} />
    ),
  },
  { id: 'next', title: 'Next', width: '96px', align: 'end', render: () => 'in 4 days' },
]
