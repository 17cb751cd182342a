export const keys = {
  title: 'Keys',
  everywhere: 'Everywhere',
  here: 'On this screen',
  going: 'Going somewhere',
  lists: 'In lists and tables',
  space: 'Space',
  list: {
    move: 'Move up and down',
    ends: 'To the first or last row',
    open: 'Open the row',
    tick: 'Tick the row',
    tickMore: 'Tick on from here',
    all: 'Tick all',
    none: 'Tick none',
  },
  fields: {
    heading: 'While typing',
    escape: 'One step back; what you typed stays',
    save: 'Save a note',
    inline: 'Save an edit in place',
  },
} as const
