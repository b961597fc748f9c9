import { describe, expect, test } from 'vitest';
import { labelText } from '../../lib/model/index.ts';
import { tokenise } from '../../lib/segment/tokens.ts';
import { figuresIn, short } from './read.ts';

describe('magnitudes, counters and bounds in scripts without spaces', () => {
  test.each([
    [
      'ja',
      '工費は約7億2000万円で、国が35％を出す。',
      ['7億2000万円 = 720000000 about Japanese yen', '35％ = 35 percentage'],
    ],
    [
      'ja',
      '1万2000人が訪れ、260人以上が泊まった。',
      ['1万2000人 = 12000 people', '260人 = 260 at-least people'],
    ],
    [
      'ja',
      '面積は1800平方メートル、費用は5千万円。',
      ['1800平方メートル = 1800 square metre', '5千万円 = 50000000 Japanese yen'],
    ],
    [
      'ja',
      '輸出は2億4千万ドル、鉄は１２トンだった。',
      ['2億4千万ドル = 240000000 dollar', '１２トン = 12 metric ton'],
    ],
    ['ja', '料金は４．５％上がる。', ['４．５％ = 4.5 percentage']],
    ['ja', '工事は3年間続いた。', ['3年間 = 3 year']],
    ['ja', '2031年4月6日、第3小学校の2階で会議を開いた。', []],
    [
      'zh',
      '超过300人受伤，损失约1.2亿元。',
      ['300人 = 300 more-than people', '1.2亿元 = 120000000 about Chinese yuan'],
    ],
    [
      'zh',
      '桥长3.5公里，工期8个月，投资12亿3000万美元。',
      ['3.5公里 = 3.5 kilometre', '8个月 = 8 month', '12亿3000万美元 = 1230000000 US dollar'],
    ],
  ])('%s: %s', async (code, text, figures) => {
    expect(await short(text, code)).toEqual(figures);
  });

  test.each([
    ['ja', '事故で12人が死亡した。', ['事故で … が死亡した']],
    ['ja', '料金は4.5％上がり、国が35％を出す。', ['国が … を出す']],
    ['ja', 'この橋は380人を収容する。', []],
    ['ja', 'もし5万人が避難すれば、町は空になる。', []],
    ['zh', '事故造成12人死亡，但没有300人受伤。', ['事故造成 … 死亡']],
    ['zh', '市政府计划投资约1.2亿元建设新桥。', ['市政府计划投资 … 建设新桥']],
    ['zh', '如果损失超过5亿元，工厂将关闭。', []],
    ['ar', 'بلغت التكلفة نحو 45 مليون يورو.', ['بلغت التكلفة']],
    ['ar', 'إذا ارتفعت الأسعار بنسبة 5 في المئة.', []],
  ])('a label is the whole clause where words are not told apart: %s %s', async (code, text, labels) => {
    const found = (await figuresIn(text, code)).flatMap(({ label }) =>
      label === null ? [] : [labelText(label)],
    );
    expect(found).toEqual(labels);
  });

  test.each([
    ['بلغت التكلفة نحو 45 مليون يورو.', ['45 مليون يورو = 45000000 about euro']],
    ['ارتفعت الأسعار بنسبة 5.2 في المئة.', ['5.2 في المئة = 5.2 percentage']],
    ['قتل ما لا يقل عن 12 شخصا.', ['12 = 12 at-least شخصا']],
    ['في عام 2031 فتح الجسر.', []],
  ])('Arabic names its money, measures and bounds: %s', async (text, figures) => {
    expect(await short(text, 'ar')).toEqual(figures);
  });

  test('Han signs are tokens of their own beside a number alone', () => {
    expect(tokenise('費用は約12億円である。').map(({ text }) => text)).toEqual([
      '費用は',
      '約',
      '12',
      '億',
      '円',
      'である',
      '。',
    ]);
    expect(tokenise('新しい橋である').map(({ text }) => text)).toEqual(['新しい橋である']);
  });
});

describe('magnitudes and decimals of languages without a grammar', () => {
  test.each([
    ['und', 'وتأثر نحو 46 ألف مسافر.', 46_000],
    ['und', 'تكلف 2.5 مليار.', 2.5e9],
    ['und', 'مات ٣١٢ شخصا.', 312],
    ['fr', 'Le canal coûte 3,5 millions.', 3.5e6],
    ['es', 'Son 40 mil plazas.', 40_000],
    ['es', 'Son 12 mil millones.', 12e9],
    ['it', 'Ci sono 1.500 posti.', 1500],
    ['sv', 'Bron kostar 1,4 miljarder.', 1.4e9],
    ['ru', 'Мост стоит 1,4 млрд.', 1.4e9],
  ])('%s: %s', async (code, text, value) => {
    expect((await figuresIn(text, code)).map((figure) => figure.value)).toEqual([value]);
  });

  test('a label of words alone holds no second number', async () => {
    const [first] = await figuresIn('El plan da 40 becas nuevas y 25 premios.', 'es');
    expect(first?.label ?? null).toBeNull();
  });
});
