import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  openers: words(
    `по в на с из от для но и а также этот эта это эти тот та те согласно когда если он она они оно мы вы я ты
    около почти более менее очень тогда так однако после до перед во время между против под над при у к о об его
    её их наш наша мой моя все всё весь каждый некоторые другие никто ничто кто-то нет много вчера сегодня
    завтра как пока где кто что потому затем наконец уже ещё всегда никогда хотя или ни не со за без через среди
    здесь там сейчас теперь`,
  ),
};
