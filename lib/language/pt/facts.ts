import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** Portuguese: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    'o a os as um uma uns umas de do da dos das em no na nos nas a ao à aos às por pelo pela pelos pelas para com sem sobre entre até desde contra durante após sob segundo e ou mas que quem cujo onde como quando se não nem se lhe lhes me te nos seu sua seus suas meu minha nosso nossa este esta estes estas esse essa isso isto aquele é são era eram ser sido foi foram será há tem têm tinha ter está estão estava mais menos muito também já ainda todo toda todos todas outro outra outros outras mesmo assim além disse',
  ),
  pronounOpeners: words(
    'ele ela eles elas isto isso este esta estes estas esse essa esses essas aquele aquela seu sua seus suas assim ali lá tal tais o-mesmo',
  ),
  connectiveOpeners: words(
    'mas e ou porém contudo entretanto todavia também além ainda assim então depois logo finalmente enquanto pois porque inclusive portanto aliás',
  ),
  backPhrases: ['no entanto', 'por isso', 'por outro lado'],
  timeNouns: words(
    'semana mês ano dia manhã tarde noite verão inverno outono primavera temporada década século vez segunda terça quarta quinta sexta sábado domingo',
  ),
  firstPerson: words('eu me mim meu minha meus minhas nós nosso nossa nossos nossas'),
  secondPerson: words('tu te ti teu tua você vocês vosso'),
  sayingVerbs: words(
    'disse diz afirmou afirma explicou explica declarou declara acrescentou acrescenta garantiu garante anunciou anuncia referiu informou contou',
  ),
  furniture: [
    'leia também',
    'leia mais',
    'ler mais',
    'veja também',
    'saiba mais',
    'assine',
    'conteúdo exclusivo',
    'inscreva-se',
    'siga-nos',
    'foto:',
    'imagem:',
    'vídeo:',
    '©',
    'todos os direitos reservados',
  ],
  captionWords: words('foto imagem esquerda direita arquivo fotografia acima abaixo'),
  eventWords: words(
    'anunciou anuncia morreu morreram morto mortos ferido feridos preso presos detido condenado condenada eleito eleita venceu ganhou perdeu aprovou aprovado assinou rejeitou abriu fechou lançou descobriu nomeado proibiu demitiu acordo recorde novo nova primeiro primeira será vai',
  ),
  formWords: {
    opinion: words('opinião opiniao editorial coluna colunas crónica crônica'),
    recipe: words(
      'colher colheres chá gramas g ml forno pré-aquecer cozer misturar mexer panela frigideira ingredientes porções farinha manteiga açúcar sal pimenta massa picar',
    ),
    obituary: words(
      'morreu faleceu falecido falecida morte funeral enterro nasceu viúva viúvo legado homenagem velório',
    ),
    match: words(
      'gol golo gols golos minuto penálti pênalti avançado atacante médio defesa goleiro guarda-redes empate árbitro liga jogo treinador estádio vitória derrota',
    ),
    market: words(
      'ações índice investidores pontos mercado mercados obrigações rendimento bolsa ibovespa cotação barril brent analistas dólar euro sessão fecho fechamento',
    ),
  },
};
