import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  openers: words(
    `göre ve ama fakat ancak da de bu şu o bir ne zaman eğer biz siz ben sen onlar yaklaşık daha az çok sonra önce arasında karşı altında üstünde tüm her bazı diğer hiç dün bugün yarın nasıl nerede kim çünkü nihayet zaten hâlâ daima asla veya burada orada şimdi ayrıca öte yandan iki üç birçok ilk son geçen gelecek için ile kadar gibi üzerine`,
  ),
};
