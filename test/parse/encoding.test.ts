import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../lib/parse/encoding/decode.ts';
import { encode } from './support/encode.ts';

const texts = {
  ukrainian:
    'Міська рада у вівторок ухвалила рішення закрити старий розвідний міст на два роки. «Їхати доведеться об’їзною дорогою», — сказала речниця порту Єва Ґалаґан.',
  russian:
    'Городской совет во вторник решил закрыть старый разводной мост на два года. «Ехать придётся в объезд», — сказала представитель порта Ева Галаган.',
  bulgarian:
    'Градският съвет реши във вторник да затвори стария мост за две години. „Ще има обиколен път“, каза кметът.',
  german:
    'Der Rat hat am Dienstag beschlossen, die alte Drehbrücke für zwei Jahre zu schließen. „Wir müssen über die Umgehungsstraße fahren“, sagte Jörg Größer.',
  french:
    'Le conseil a décidé mardi de fermer le vieux pont pendant deux années. « Il faudra passer par la forêt », a déclaré la mère d’un élève âgé.',
  polish:
    'Rada miasta zdecydowała we wtorek, że zamknie stary most na dwa lata. Będą jeździć objazdem, powiedziała Łucja Śmigły-Żółć.',
  czech:
    'Městská rada se v úterý rozhodla uzavřít starý most na dva roky. Řidiči budou muset jezdit objížďkou, řekl Jiří Kůň.',
  greek:
    'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα για δύο χρόνια, είπε ο δήμαρχος.',
  japanese:
    '市議会は火曜日、古い橋を二年間閉鎖することを決めました。「迂回路を通ってください」と市長は述べました。工事は秋に始まる予定です。',
  chinese:
    '市议会星期二决定关闭旧桥两年。市长说：“车辆必须绕行，工程将在秋天开始。”渔市场每十分钟有一班渡轮。',
  korean:
    '시의회는 화요일에 낡은 다리를 2년 동안 폐쇄하기로 결정했다. 시장은 우회 도로를 이용해야 한다고 말했다.',
  hebrew: 'מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן למשך שנתיים, אמר ראש העיר.',
  arabic:
    'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم لمدة عامين، وقال رئيس البلدية إن العمل سيبدأ في الخريف.',
};

test.each([
  ['ukrainian', 'windows-1251'],
  ['ukrainian', 'utf-16le'],
  ['ukrainian', 'utf-16be'],
  ['russian', 'windows-1251'],
  ['russian', 'iso-8859-5'],
  ['bulgarian', 'windows-1251'],
  ['german', 'windows-1252'],
  ['german', 'utf-16le'],
  ['french', 'windows-1252'],
  ['polish', 'windows-1250'],
  ['polish', 'iso-8859-2'],
  ['czech', 'windows-1250'],
  ['greek', 'iso-8859-7'],
  ['japanese', 'shift_jis'],
  ['japanese', 'euc-jp'],
  ['japanese', 'utf-16be'],
  ['chinese', 'gb18030'],
  ['korean', 'euc-kr'],
  ['hebrew', 'windows-1255'],
  ['arabic', 'windows-1256'],
] as const)('hears %s in %s without being told', async (name, label) => {
  const text = `${texts[name]}\n`.replace(/[«»„“’—]/g, (mark) =>
    label === 'iso-8859-5' || label === 'iso-8859-2' ? '"' : mark,
  );
  expect(await decodeText(encode(text, label))).toBe(text);
});

test('hears KOI8 with the letters of Ukrainian', async () => {
  const text = texts.ukrainian.replace(/[«»]/g, '"').replace(/’/g, "'").replace('—', '-');
  expect(await decodeText(encode(text, 'koi8-u'))).toBe(text);
});

describe('what names the encoding', () => {
  const bytes = encode(texts.ukrainian, 'windows-1251');

  test('the media type does', async () => {
    expect(await decodeText(bytes, { mediaType: 'text/plain; charset="windows-1251"' })).toBe(
      texts.ukrainian,
    );
  });

  test('the page itself does', async () => {
    const page = `<meta charset=windows-1251><p>${texts.ukrainian}`;
    expect(await decodeText(encode(page, 'windows-1251'), { markup: 'html' })).toBe(page);
  });

  test('an XML declaration does', async () => {
    const xml = `<?xml version="1.0" encoding="windows-1251"?><p>${texts.ukrainian}</p>`;
    expect(await decodeText(encode(xml, 'windows-1251'), { markup: 'xml' })).toBe(xml);
  });

  test('sound UTF-8 does, whatever the header claims', async () => {
    const utf8 = new TextEncoder().encode(texts.german);
    expect(await decodeText(utf8, { mediaType: 'text/plain; charset=iso-8859-1' })).toBe(texts.german);
  });

  test('a byte order mark does, and is no part of the text', async () => {
    const utf8 = new TextEncoder().encode(`\ufeff${texts.german}`);
    expect(await decodeText(utf8)).toBe(texts.german);
    expect(await decodeText(encode(`\ufeff${texts.greek}`, 'utf-16be'))).toBe(texts.greek);
  });

  test('UTF-8 with a byte of damage stays UTF-8', async () => {
    const utf8 = new TextEncoder().encode(texts.ukrainian);
    utf8[40] = 0xff;
    const decoded = await decodeText(utf8);
    expect(decoded).toContain('закрити старий розвідний міст');
    expect(decoded.match(/\ufffd/g)?.length).toBeLessThanOrEqual(3);
  });
});

describe('mojibake', () => {
  const misread = (text: string, label: string): string =>
    new TextDecoder(label).decode(new TextEncoder().encode(text));
  const decoded = (text: string): Promise<string> => decodeText(new TextEncoder().encode(text));

  test.each(['german', 'french', 'polish', 'russian', 'japanese'] as const)(
    'is undone: %s read as windows-1252',
    async (name) => {
      expect(await decoded(misread(texts[name], 'windows-1252'))).toBe(texts[name]);
    },
  );

  test.each(['ukrainian', 'german', 'greek'] as const)('is undone: %s read as windows-1251', async (name) => {
    expect(await decoded(misread(texts[name], 'windows-1251'))).toBe(texts[name]);
  });

  test('is undone twice', async () => {
    expect(await decoded(misread(misread(texts.german, 'windows-1252'), 'windows-1252'))).toBe(texts.german);
  });

  test('is undone where only the quotation marks suffered', async () => {
    const text = 'â€œWe wait,â€\u009d said Zoë Müller. â€œWe all doâ€\u009d.';
    expect(await decoded(text)).toBe('“We wait,” said Zoë Müller. “We all do”.');
  });

  test('is undone within a word of a text that is sound elsewhere', async () => {
    const text = 'Pedro PeÃ±a — “the JosÃ© of Älvdal” — said: IRMÃ» and Ã© are no words.';
    expect(await decoded(text)).toBe('Pedro Peña — “the José of Älvdal” — said: IRMÃ» and Ã© are no words.');
    expect(await decoded('Her rA\u0303©sumA\u0303© and BjA\u0303¶rn’s — Älvdal.')).toBe(
      'Her résumé and Björn’s — Älvdal.',
    );
  });

  test.each([
    'The Ã is a letter of Portuguese and of Vietnamese, and © is a mark: Ã©.\nEl niño comió un jalapeño más.',
    'Âge, Âme, Île: les majuscules accentuées — «Â» comprise.',
    'СЕРЕДА: РЕЄСТР «СОБІ» — РОЗМІР №5, СТ. 12.',
    'Я — слово. РЎ',
    'Café“”, é“” et é“”',
  ])('sound text stays as it is: %s', async (text) => {
    expect(await decoded(text)).toBe(text);
  });
});

describe('what is no text', () => {
  test.each([
    ['zeros', new Uint8Array(2000)],
    ['noise', Uint8Array.from({ length: 4000 }, (_, at) => (at * 2654435761) >>> 24)],
  ])('is refused: %s', async (_name, bytes) => {
    await expect(decodeText(bytes)).rejects.toMatchObject({ code: 'binary-input' });
  });
});

test('any text in UTF-8 comes back as it was, made well-formed', async () => {
  const printable = fc.string({ unit: fc.constantFrom(...'abc жїє “”—字😀 \n') });
  await fc.assert(
    fc.asyncProperty(printable, async (text) => {
      expect(await decodeText(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});
