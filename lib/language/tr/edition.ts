import type { EditionWords } from '../contract/edition.ts';
import { counting, unchanging } from '../plurals.ts';

const count = counting(unchanging);

export const edition: EditionWords = {
  topStories: 'Öne çıkan haberler',
  more: 'Diğer haberler',
  inBrief: 'Kısa kısa',
  update: 'Güncelleme:',
  opinion: 'Görüş:',
  alsoIn: 'Ayrıca',
  readAt: (publisher) => (publisher === null ? 'Haberi oku' : `Haberi oku: ${publisher}`),
  counts: (stories, articles) => `${count(stories, '# konu')} · ${count(articles, '# haber')}`,
  minutes: (minutes) => count(minutes, '# dakika'),
  beyond: (stories) => `Arşivde ${stories} haber daha`,
  beyondTitle: 'Diğer her şey',
  viewOnline: 'Tarayıcıda aç',
  archive: 'Tüm sayılar',
  unsubscribe: 'Abonelikten çık',
  written:
    'Bağlantıları verilen kaynaklardan bir program tarafından yazıldı. Her bilgi, her rakam ve her alıntı kelimesi kelimesine aktarılmıştır.',
  nothing: 'Bu sayı için haber gelmedi.',
  unsubscribing: {
    ask: 'Bu adrese artık yeni sayı gönderilmeyecek.',
    done: 'Artık yeni sayı almayacaksınız.',
    unknown: 'Bu bağlantı geçerli değil.',
    failed: 'İşlem başarısız oldu. Lütfen yeniden deneyin.',
  },
  locale: 'tr-TR',
  toll: {
    dead: 'ölü öldürüldü',
    died: 'öldü',
    hurt: 'yaralı yaralandı',
    missing: 'kayıp',
    nobody: 'kimse',
    animals: 'koyun inek at köpek kurt kuş tavuk hayvan keçi',
  },
};
