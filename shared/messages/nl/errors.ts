import type { errors as en } from '../en/errors.ts'
import type { Translated } from '../translated.ts'

export const errors: Translated<typeof en> = {
  'bad-request': 'Bakkie begreep zijn eigen vraag niet. Er is niets veranderd; probeer het nog eens.',
  forbidden: 'Dit staat Bakkie niet toe. Er is niets veranderd.',
  'not-found': 'Dit is er niet meer. Al het andere is bewaard; ga terug en kijk nog eens.',
  'disk-full':
    'De schijf is vol. Wat je al had bewaard is veilig, maar de laatste wijziging staat nog niet op schijf: maak wat ruimte, dan gaat Bakkie vanzelf verder.',
  'browser-full':
    'Er is geen ruimte meer om dit te bewaren. Er is niets veranderd, en wat je al had bewaard is veilig: maak ruimte op de schijf en probeer het nog eens.',
  'not-writable':
    'Bakkie mag niet schrijven in zijn gegevensmap. Wat je al had bewaard is veilig; kijk naar de rechten van de map, en of de schijf op alleen-lezen staat.',
  damaged:
    'Een bestand in de gegevensmap is beschadigd. Het is bewaard en alles wat heel is, is er nog; op het herstelscherm zie je wat er terug kan komen.',
  'out-of-order': 'De wijzigingen kwamen niet op volgorde aan. Er is niets verloren; Bakkie stuurt ze vanzelf opnieuw.',
  'foreign-data':
    'In de gegevensmap staan andere gegevens dan in dit venster. Er is niets geschreven; start Bakkie opnieuw om beide kanten te zien en te kiezen.',
  'newer-data':
    'Deze gegevens zijn geschreven door een nieuwere Bakkie. Er is niets veranderd; installeer de nieuwste versie om ze te openen.',
  'too-large': 'Dit is te groot om in één keer te verwerken. Er is niets veranderd; probeer het in kleinere delen.',
  unavailable:
    'De andere helft van Bakkie geeft geen antwoord. Wat je al had bewaard is veilig; start Bakkie opnieuw als dit zo blijft.',
  internal: 'Er ging iets mis in Bakkie. Wat je al had bewaard is veilig; probeer het nog eens of start Bakkie opnieuw.',
  connect: {
    codeTitle: 'Dit adres is al gebruikt',
    code: 'Een adres van Bakkie werkt één keer, binnen een minuut. Ga naar het venster waarin je Bakkie hebt gestart en druk daar op Enter: dan krijg je een vers adres. Er is niets verloren.',
    stoppedTitle: 'Bakkie is gestopt',
    stopped: 'Het programma achter deze pagina draait niet meer. Alles wat je hebt bewaard is veilig; start Bakkie opnieuw.',
    againTitle: 'Bakkie is opnieuw gestart',
    again:
      'Dit venster hoort nog bij de vorige keer. Alles wat je hebt bewaard is veilig. Ga verder in het nieuwe venster, of druk op Enter waar je Bakkie hebt gestart voor een vers adres, en sluit dit venster.',
    retry: 'Probeer het nog eens',
  },
  start: {
    folderInUseDesktop:
      'De gegevensmap {{folder}} is in gebruik: de desktopapp van Bakkie heeft hem open (proces {{pid}}). Sluit die eerst, of kies een andere map met --data.',
    folderInUseBrowser:
      'De gegevensmap {{folder}} is in gebruik: Bakkie draait al in een browser (proces {{pid}}). Gebruik dat venster, of kies een andere map met --data.',
    folderInUse:
      'De gegevensmap {{folder}} is in gebruik door een andere Bakkie. Sluit die eerst, of kies een andere map met --data.',
    portTaken:
      'Poort {{port}} is bezet door een ander programma. Bakkie kiest niet zelf een andere, want onder deze poort bewaart je browser zijn kopie. Sluit dat programma, of kies een poort met --port: je gegevens gaan mee.',
    wrongFlag: 'Bakkie kent {{flag}} niet, of de waarde past niet. Mogelijk zijn: --port N, --data MAP, --no-open, --sample [N].',
    folderNotWritable: 'Bakkie mag niet schrijven in {{folder}}. Kijk naar de rechten, of kies een andere map met --data.',
    diskFull: 'De schijf met {{folder}} is vol. Er is niets veranderd; maak wat ruimte en start Bakkie opnieuw.',
    failed: 'Bakkie kon niet starten ({{why}}). Er is niets veranderd in {{folder}}.',
    notBuilt: 'De schermen van Bakkie zijn nog niet gebouwd. Met npm start gebeurt dat vanzelf.',
    openThis: 'Open dit adres in je browser; het werkt één keer, binnen een minuut:',
    pressEnter: 'Druk hier op Enter voor een vers adres, op Ctrl C om te stoppen.',
    noChromium: 'Er is geen Chromium, Chrome of Edge gevonden om een venster mee te openen.',
    noRoot: 'Als root opent Bakkie geen venster, omdat een browser zo niet veilig kan draaien.',
    windowFailed: 'De browser kon geen venster openen.',
    settingsSetAside:
      'De instellingen waren niet te lezen. Ze zijn bewaard als {{name}}; Bakkie begint met de standaardinstellingen.',
    closing: 'Bakkie sluit af; alles wordt naar schijf geschreven.',
  },
}
