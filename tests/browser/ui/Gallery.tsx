import { Ellipsis, Pencil } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import {
  Avatar,
  BalanceBar,
  Banner,
  Button,
  Checkbox,
  Chip,
  Chips,
  ComboBox,
  CupsOverTime,
  DateField,
  DescriptionList,
  EmptyState,
  FieldRow,
  FieldStack,
  FileDrop,
  Heading,
  IconButton,
  InlineEdit,
  Link,
  List,
  ListRow,
  Menu,
  MoneyField,
  Muted,
  Name,
  NumberField,
  PickMany,
  Popover,
  ProgressBar,
  RadioGroup,
  Reason,
  SearchField,
  Section,
  Select,
  Switch,
  Table,
  Tabs,
  Tag,
  TagField,
  TextArea,
  TextField,
  TimeField,
  Toasts,
  UiTextProvider,
  Warmth,
  type ComboOption,
  type MoneyValue,
  type TableSort,
} from '#ui/index.ts'
import { galleryText } from './galleryText.ts'
import { makePeople, peopleColumns } from './people.tsx'

const PLACES: ComboOption[] = ['Dudok', 'De Bijenkorf', 'Café de Unie', 'Station Utrecht'].map((label) => ({ id: label, label }))
const placesLike = (text: string) => PLACES.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))
const same = (text: string) => text

/** Everything the design system has, for looking at and for tests. Not part of the product. */
export const Gallery = ({ rows = 200 }: { rows?: number }) => (
  <I18nProvider locale="en-GB">
    <UiTextProvider text={galleryText}>
      <main className="gallery" style={{ display: 'flex', flexDirection: 'column', gap: 32, padding: 32, maxWidth: 1100 }}>
        <Heading level={1} isName>
          Anna de Vries-van der Meer
        </Heading>
        <Actions />
        <Signs />
        <Fields />
        <Lists />
        <PeopleTable rows={rows} />
        <Feedback />
      </main>
      <Toasts />
    </UiTextProvider>
  </I18nProvider>
)

const Row = ({ children }: { children: ReactNode }) => (
  <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 }}>{children}</div>
)

const Actions = () => (
  <Section title="Actions">
    <Row>
      <Button kind="primary" shortcut="C">
        Log a coffee
      </Button>
      <Button>Import people…</Button>
      <Button kind="quiet" icon={<Pencil />}>
        Edit
      </Button>
      <Button kind="danger">Erase for good</Button>
      <Button isDisabled>Not now</Button>
      <IconButton label="Edit" shortcut="E">
        <Pencil />
      </IconButton>
      <Menu
        label="More"
        trigger={
          <IconButton label="More">
            <Ellipsis />
          </IconButton>
        }
        items={[
          { id: 'snooze', label: 'Snooze until tomorrow', shortcut: 'S', onAction: () => undefined },
          { id: 'pause', label: 'Pause this contact', description: 'No prompts until you say so', onAction: () => undefined },
          'separator',
          { id: 'delete', label: 'Delete', isDanger: true, onAction: () => undefined },
        ]}
      />
      <Popover label="Filters" trigger={<Button kind="quiet">Filter…</Button>}>
        {(close) => (
          <FieldStack>
            <SearchField label="Tags" value="" onChange={() => undefined} />
            <Button onPress={close}>Apply</Button>
          </FieldStack>
        )}
      </Popover>
      <Link href="#/people/1">Gemeente Utrecht</Link>
    </Row>
  </Section>
)

const BALANCES = [
  [0, 0, 'new'],
  [200, 0, 'new'],
  [300, 0, 'investing'],
  [450, 250, 'mutual'],
  [0, 350, 'indebted'],
  [1000, 500, 'mutual'],
  [1850, 1200, 'mutual'],
  [300, 3050, 'indebted'],
] as const

const MONTHS = ['Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'].map((name, index) => ({
  month: index === 0 ? '2025-12' : `2026-${String(index).padStart(2, '0')}`,
  name: `${name} ${index === 0 ? 2025 : 2026}`,
  poured: [100, 0, 250, 300, 0, 100, 0, 0, 500, 100, 0, 100][index] ?? 0,
  received: [0, 100, 0, 50, 200, 0, 0, 300, 0, 0, 150, 0][index] ?? 0,
  says: `${name}: the cups of this month`,
}))

const Signs = () => (
  <Section title="Signs">
    <Row>
      {BALANCES.map(([poured, received, phase]) => (
        <BalanceBar
          key={`${poured}-${received}`}
          poured={poured}
          received={received}
          phase={phase}
          label={`${poured / 100} cups poured, ${received / 100} received, ${phase}`}
        />
      ))}
    </Row>
    <Row>
      <BalanceBar size="page" poured={450} received={250} phase="mutual" label="4½ cups poured, 2½ received, mutual" />
      <BalanceBar size="page" poured={300} received={3050} phase="indebted" label="3 cups poured, 30½ received, indebted" />
    </Row>
    <Row>
      {[0, 15, 39, 63, 86, 100].map((warmth) => (
        <Warmth key={warmth} warmth={warmth} label={`Warmth ${warmth} of 100`} />
      ))}
      <Warmth warmth={63} label="Warmth 63 of 100" text="last met 3 weeks ago" title="Monday 2 November 2026" />
    </Row>
    <Row>
      <Avatar initials="AV" size={24} />
      <Avatar initials="AV" />
      <Avatar initials="AV" size={48} />
      <Avatar initials="AV" size={96} />
    </Row>
    <Chips label="Understood">
      <Chip onRemove={() => undefined}>Coffee</Chip>
      <Chip kind="with" onRemove={() => undefined}>
        Anna de Vries
      </Chip>
      <Chip kind="promise to" state="asked">
        Carla or Anna
      </Chip>
      <Chip state="struck">gezellig</Chip>
      <Tag>funding</Tag>
    </Chips>
    <CupsOverTime
      months={MONTHS}
      label="Cups poured and received since December"
      heads={{ month: 'Month', poured: 'poured', received: 'received' }}
      horizon={{ day: '2027-12-10', label: 'Patience until 10 Dec 2027' }}
      today={{ day: '2026-11-23', label: 'Today' }}
      hint="Point at a month"
      onOpen={() => undefined}
    />
  </Section>
)

const Fields = () => {
  const [name, setName] = useState('Anna de Vries')
  const [email, setEmail] = useState('anna@gemeente')
  const [note, setNote] = useState('')
  const [minutes, setMinutes] = useState<number | undefined>(90)
  const [money, setMoney] = useState<MoneyValue | undefined>({ amount: 3400, currency: 'EUR' })
  const [tier, setTier] = useState<'a' | 'b' | 'c' | undefined>('a')
  const [place, setPlace] = useState<ComboOption | undefined>(PLACES[0])
  const [people, setPeople] = useState<readonly ComboOption[]>([{ id: '1', label: 'Anna de Vries' }])
  const [tags, setTags] = useState<readonly string[]>(['funding'])
  const [day, setDay] = useState<string | undefined>('2026-11-17')
  const [time, setTime] = useState<string | undefined>('12:30')
  const [isOn, setOn] = useState(true)
  const [city, setCity] = useState('Utrecht')
  return (
    <Section title="Fields">
      <FieldStack>
        <FieldRow>
          <TextField label="Name" value={name} onChange={setName} />
          <TextField
            label="E-mail"
            type="email"
            value={email}
            onChange={setEmail}
            warning="This does not look like an e-mail address"
          />
          <TextField label="Required" value="" onChange={() => undefined} error="Give a name to save" />
        </FieldRow>
        <FieldRow>
          <NumberField label="Minutes" value={minutes} onChange={setMinutes} min={0} steppers />
          <MoneyField label="Money" value={money} onChange={setMoney} currency="EUR" currencies={['EUR', 'GBP']} />
          <Select
            label="Circle"
            value={tier}
            onChange={setTier}
            options={[
              { value: 'a', label: 'A', description: 'every 30 days' },
              { value: 'b', label: 'B', description: 'every 90 days' },
              { value: 'c', label: 'C' },
            ]}
          />
        </FieldRow>
        <FieldRow>
          <ComboBox
            label="Where"
            value={place}
            onChange={setPlace}
            load={placesLike}
            onCreate={(text) => setPlace({ id: text, label: text })}
          />
          <PickMany label="With" value={people} onChange={setPeople} load={placesLike} />
          <TagField label="Tags" value={tags} onChange={setTags} suggestions={['funding', 'housing', 'water']} />
        </FieldRow>
        <FieldRow>
          <DateField label="When" value={day} onChange={setDay} asDay={same} />
          <TimeField label="At" value={time} onChange={setTime} asTime={same} />
          <SearchField label="Filter" value={name} onChange={setName} />
        </FieldRow>
        <TextArea label="Note" value={note} onChange={setNote} placeholder="What did you talk about?" />
        <Row>
          <Checkbox isSelected={isOn} onChange={setOn}>
            Only people I met
          </Checkbox>
          <Checkbox isSelected={false} isIndeterminate onChange={setOn}>
            Some
          </Checkbox>
          <Switch isSelected={isOn} onChange={setOn}>
            Daily notification
          </Switch>
          <RadioGroup
            label="Who treated"
            orientation="horizontal"
            value={isOn ? 'me' : 'them'}
            onChange={(value) => setOn(value === 'me')}
            options={[
              { value: 'me', label: 'I did' },
              { value: 'them', label: 'They did' },
            ]}
          />
          <span>
            <InlineEdit label="City" value={city} onSave={setCity} placeholder="Add a city" />
          </span>
          <span>
            <InlineEdit label="Role" value="" onSave={() => undefined} placeholder="Add a role" />
          </span>
        </Row>
      </FieldStack>
    </Section>
  )
}

const Lists = () => {
  const [tab, setTab] = useState<'timeline' | 'favours'>('timeline')
  return (
    <Section title="Lists" count={2}>
      <List label="Prompts">
        <ListRow
          leading={<Avatar initials="JB" />}
          title={
            <Link href="#/people/2">
              <Name>Jan Bakker</Name>
            </Link>
          }
          text={<Reason>You promised the proposal by Friday 27 Nov.</Reason>}
          trailing={<Muted title="Friday 27 November 2026">in 4 days</Muted>}
          actions={<Button>Done</Button>}
        />
        <ListRow
          leading={<Avatar initials="CW" />}
          title={<Name>Carla Winter</Name>}
          text="You met once, 12 days ago, and nothing since."
        />
      </List>
      <Tabs
        label="Parts"
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'timeline',
            title: 'Timeline',
            count: 12,
            content: (
              <DescriptionList
                items={[
                  { term: 'Met through', details: 'Bob Smit' },
                  { term: 'Birthday', details: '14 March' },
                ]}
              />
            ),
          },
          { id: 'favours', title: 'Favours', content: 'None' },
        ]}
      />
    </Section>
  )
}

const PeopleTable = ({ rows }: { rows: number }) => {
  const people = useMemo(() => makePeople(rows), [rows])
  const [sort, setSort] = useState<TableSort>({ column: 'name', direction: 'ascending' })
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(['3']))
  const [opened, setOpened] = useState<string>()
  return (
    <Section title="Table" level={2} count={rows}>
      <div style={{ height: 360 }}>
        <Table
          label="People"
          columns={peopleColumns}
          rows={people}
          rowKey={(person) => person.id}
          sort={sort}
          onSort={setSort}
          selection={selection}
          onSelect={setSelection}
          onOpen={(person) => setOpened(person.id)}
          current={opened}
        />
      </div>
    </Section>
  )
}

const Feedback = () => (
  <Section title="Feedback">
    <Banner label="Sample network" actions={<Button>Leave</Button>}>
      You are in the sample network: made-up people to try things on.
    </Banner>
    <Banner kind="problem">The disk is full. Free some space; your changes wait here.</Banner>
    <ProgressBar
      label="Reading the file"
      value={0.24}
      detail="1,200 of 5,000 people"
      cancel={{ label: 'Stop', onCancel: () => undefined }}
    />
    <EmptyState
      title="No favours yet"
      text="A favour is something one does for the other: a tip, a loan, a promise."
      action={<Button>Note a favour</Button>}
    />
    <FileDrop label="Drop a vCard or LinkedIn file here" accept={['.vcf', '.csv']} onFiles={() => undefined} />
  </Section>
)
