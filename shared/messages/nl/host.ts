import type { host as en } from '../en/host.ts'
import type { Translated } from '../translated.ts'

export const host: Translated<typeof en> = {
  start: {
    unknownFlag: 'Onbekende vlag: {{flag}}',
    badPort: '--port wil een getal van 1024 tot en met 65535, niet "{{value}}".',
    needsFolder: '--data wil de naam van een map.',
    badSample: '--sample wil een heel aantal contacten, niet "{{value}}".',
    twoHosts: 'Kies één manier: --desktop gaat niet samen met --browser, --no-open of --port.',
    flags:
      'Vlaggen: --browser, --desktop, --no-open (toon alleen het adres), --port N, --data MAP, --sample [N] (een voorbeeldnetwerk van N contacten).',
    installing: 'Bakkie haalt op waarmee het gebouwd wordt. Dat gebeurt één keer.',
    installFailed: 'Het ophalen is niet gelukt; waarom staat hierboven. Er is niets gestart.',
    building: 'Bakkie wordt gebouwd.',
    buildFailed: 'Het bouwen is niet gelukt; waarom staat hierboven. Er is niets gestart.',
    whyRoot: 'Bakkie draait in een browser: als root heeft Electron geen zandbak, en zonder draait Bakkie nooit.',
    whyNoDisplay: 'Bakkie draait in een browser: deze sessie heeft geen scherm voor een eigen venster.',
    whyNotFetched: 'Bakkie draait in een browser: Electron was niet op te halen ({{why}}). Probeer het opnieuw met --desktop.',
  },
  menu: {
    file: '&Bestand',
    newWindow: 'Nieuw venster',
    logCoffee: 'Bakkie noteren',
    settings: 'Instellingen…',
    closeWindow: 'Venster sluiten',
    quit: 'Bakkie afsluiten',
    edit: 'Be&werken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Bee&ld',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    zoomReset: 'Ware grootte',
    fullScreen: 'Volledig scherm',
    window: '&Venster',
    minimise: 'Minimaliseren',
    help: '&Help',
    about: 'Over Bakkie',
    hide: 'Verberg Bakkie',
    hideOthers: 'Verberg andere',
    showAll: 'Alles tonen',
  },
  tray: {
    open: 'Bakkie openen',
    logCoffee: 'Bakkie noteren',
    quit: 'Bakkie afsluiten',
  },
  download: {
    title: '{{name}} bewaren',
    save: 'Bewaren',
  },
  print: {
    title: '{{name}} als pdf bewaren',
    save: 'Bewaren',
  },
  feed: {
    title: 'Map voor het agendabestand',
    choose: 'Deze map kiezen',
  },
  trouble: {
    title: 'Bakkie kan niet starten',
    locked:
      'Een andere Bakkie gebruikt deze map:\n{{folder}}\n\nSluit die eerst, of start met een andere map. Er is niets veranderd.',
    notWritable: 'Bakkie kan niet schrijven in deze map:\n{{folder}}\n\nEr is niets veranderd.',
    diskFull: 'De schijf met deze map is vol:\n{{folder}}\n\nEr is niets veranderd.',
    unknown: 'Er gebeurde iets wat Bakkie niet verwachtte. Er is niets veranderd.\n\n{{code}}',
  },
}
