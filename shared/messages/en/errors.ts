export const errors = {
  /** One text per `HostError` code: what happened, what was kept, what to do. */
  'bad-request': 'Bakkie could not make sense of its own request. Nothing was changed; please try again.',
  forbidden: 'Bakkie did not allow this. Nothing was changed.',
  'not-found': 'This is no longer there. Everything else was kept; go back and look again.',
  'disk-full':
    'The disk is full. What you had saved is safe, but the last change is not on disk yet: free some space and Bakkie carries on by itself.',
  /** The browser's own store refused: nothing of the change was saved. */
  'browser-full':
    'There is no room left to save this. Nothing was changed, and what you had saved is safe: free some space on the disk and try again.',
  'not-writable':
    'Bakkie may not write in its data folder. What you had saved is safe; check the permissions of the folder, or whether the disk is read-only.',
  damaged:
    'A file in the data folder is damaged. It was kept, and everything that is intact is still there; open the recovery screen to see what can be brought back.',
  'out-of-order': 'The changes did not arrive in order. Nothing was lost; Bakkie sends them again by itself.',
  'foreign-data':
    'The data folder holds other data than this window. Nothing was written; start Bakkie again to see both sides and choose.',
  'newer-data': 'This data was written by a newer Bakkie. Nothing was changed; install the newest version to open it.',
  'too-large': 'This is too large to take in at once. Nothing was changed; try it in smaller parts.',
  unavailable: 'Bakkie’s other half does not answer. What you had saved is safe; start Bakkie again if this stays.',
  internal: 'Something went wrong inside Bakkie. What you had saved is safe; please try again, or start Bakkie again.',
  /** The page cannot reach its host: a code that was used or expired, or the host has stopped. */
  connect: {
    codeTitle: 'This address has been used',
    code: 'An address of Bakkie works once, within a minute. Go to the window in which Bakkie was started and press Enter there: it gives you a fresh address. Nothing was lost.',
    stoppedTitle: 'Bakkie has stopped',
    stopped: 'The program behind this page is no longer running. Everything saved is safe; start Bakkie again.',
    againTitle: 'Bakkie was started again',
    again:
      'This window belongs to the start before. Everything you saved is safe. Go on in the new window, or press Enter where you started Bakkie for a fresh address, and close this one.',
    retry: 'Try again',
  },
  /** Said in the terminal by the browser host. */
  start: {
    folderInUseDesktop:
      'The data folder {{folder}} is in use: Bakkie’s desktop app has it open (process {{pid}}). Close it first, or choose another folder with --data.',
    folderInUseBrowser:
      'The data folder {{folder}} is in use: Bakkie is already running in a browser (process {{pid}}). Use that window, or choose another folder with --data.',
    folderInUse: 'The data folder {{folder}} is in use by another Bakkie. Close it first, or choose another folder with --data.',
    portTaken:
      'Port {{port}} is taken by another program. Bakkie does not choose another by itself, because your browser keeps its copy under this one. Close that program, or choose a port with --port: your data comes along.',
    wrongFlag: 'Bakkie does not know {{flag}}, or its value does not fit. Flags: --port N, --data DIR, --no-open, --sample [N].',
    folderNotWritable: 'Bakkie may not write in {{folder}}. Check its permissions, or choose another folder with --data.',
    diskFull: 'The disk with {{folder}} is full. Nothing was changed; free some space and start Bakkie again.',
    failed: 'Bakkie could not start ({{why}}). Nothing was changed in {{folder}}.',
    notBuilt: 'The screens of Bakkie are not built yet. Run npm start, which builds them.',
    openThis: 'Open this address in your browser; it works once, within a minute:',
    pressEnter: 'Press Enter here for a fresh address, Ctrl C to stop.',
    noChromium: 'No Chromium, Chrome or Edge was found to open a window with.',
    noRoot: 'Bakkie opens no window as root, because a browser cannot run safely that way.',
    windowFailed: 'The browser could not open a window.',
    settingsSetAside: 'The settings could not be read. They were kept as {{name}}; Bakkie starts with the default settings.',
    closing: 'Bakkie is closing; everything is being written to disk.',
  },
} as const
