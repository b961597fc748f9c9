import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';

test.each([
  ['en', 'The old bridge will be closed for two years, the council said on Tuesday.'],
  ['de', 'Die alte Brücke wird für zwei Jahre gesperrt, teilte die Stadt mit.'],
  ['fr', 'Le vieux pont sera fermé pendant deux ans, selon la mairie.'],
  ['fr', 'Une halle a brûlé vendredi, selon les pompiers.'],
  ['es', 'El puerto arde\n\nUn fuego destruyó la lonja el viernes.'],
  ['cs', 'Požár zničil halu v pátek, uvedli hasiči.'],
  ['es', 'El viejo puente estará cerrado durante dos años, según el ayuntamiento.'],
  ['uk', 'Старий міст закриють на два роки, повідомили в міській раді.'],
  ['ru', 'Старый мост закроют на два года, сообщили в городском совете.'],
  ['bg', 'Старият мост ще бъде затворен за две години, съобщиха от общината.'],
  ['ja', '古い橋は二年間閉鎖されると市議会が発表した。'],
  ['zh', '市议会宣布，旧桥将关闭两年进行维修。'],
  ['ar', 'قال المجلس إن الجسر القديم سيغلق لمدة عامين من أجل الإصلاح.'],
  ['he', 'הגשר הישן ייסגר לשנתיים, הודיעה העירייה.'],
  ['und', '4711 — 0815'],
  ['und', 'Ngesonto eledlule ibhuloho elidala lavalwa.'],
])('hears %s', (code, text) => {
  expect(languages.detect(text)).toBe(code);
});
