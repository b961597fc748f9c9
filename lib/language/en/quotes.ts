import type { QuoteWords } from '../contract/quotes.ts';
import { phrases, words } from '../words.ts';
import { model } from './quotes-model.data.ts';

export const quotes: QuoteWords = {
  cueVerbs:
    words(`said says say saying told tells telling wrote writes writing added adds adding asked asks asking
    tweeted tweets tweeting replied replies responded responds stated states noted notes noting explained explains
    explaining declared declares continued continues concluded concludes insisted insists argued argues arguing
    admitted admits announced announces claimed claims claiming complained concluded conceded concedes confirmed
    confirms cried quipped joked jokes warned warns warning recalled recalls remarked remarks repeated reported reports
    shouted shouts suggested suggests testified thundered urged urges vowed vows boasted called calls calling
    described describes describing predicted predicts proclaimed promised pledged acknowledged acknowledges
    observed reads chanted chanting charged cautioned countered denied emphasised emphasized exclaimed
    explained fumed interjected lamented maintained mused opined pleaded posted posts stressed stresses
    snapped speculated swore texted thanked whispered yelled agreed agrees contended contends believes believed thinks
    commented comments reiterated retorted revealed began begins offered put puts mocked blasted slammed`),
  verbEndings: ['ed', 'ing'],
  adverbEndings: ['ly'],
  sourcePhrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'per'],
  ],
  afterwords: phrases(
    'the words are those of|the words were those of|these are the words of|these were the words of|those are the words of|those were the words of|the voice is that of|the voice was that of|the speaker is|the speaker was|so said|so says|with these words|with those words',
  ),
  sourcePostpositions: new Set(),
  pronouns: {
    he: { gender: 'm', plural: false, person: 3 },
    she: { gender: 'f', plural: false, person: 3 },
    they: { gender: '', plural: true, person: 3 },
    it: { gender: '', plural: false, person: 3 },
    i: { gender: '', plural: false, person: 1 },
    we: { gender: '', plural: true, person: 1 },
    you: { gender: '', plural: false, person: 2 },
    his: { gender: 'm', plural: false, person: 3 },
    her: { gender: 'f', plural: false, person: 3 },
    him: { gender: 'm', plural: false, person: 3 },
    their: { gender: '', plural: true, person: 3 },
  },
  relatives: words('who which that whose whom'),
  determiners:
    words(`a an the this that these those his her its their our my your some many most several few both all
    another one two three four five no any each every other half`),
  obliques: words('him them us me whom'),
  genitives: new Set(),
  reportives: new Set(),
  prepositions:
    words(`of for from at in on with by to about against among around as before after behind between
    during into near over under since through toward towards within without via outside inside like despite`),
  viewOpeners: words('for to'),
  personalRelatives: words('who whom whose'),
  conjunctions: words('and or but nor yet so because while whereas although though if when unless until'),
  complementisers: words('that whether if how why what'),
  auxiliaries:
    words(`has have had was were is are be been being would will could can may might must should did does do
    having wouldn't won't couldn't can't didn't doesn't don't hasn't haven't isn't wasn't weren't`),
  adverbs:
    words(`also then later still even just only often always never once again first already now not recently
    previously repeatedly reportedly further however too twice simply merely soon yesterday today earlier
    himself herself themselves itself`),
  outletNouns: words(
    'newspaper paper magazine agency network broadcaster website outlet station report publication daily weekly channel',
  ),
  outletNames: words(
    'post times journal herald tribune guardian gazette telegraph mail globe observer independent star sun chronicle economist magazine news newspaper reuters bloomberg politico axios breitbart ap bbc cnn cbs nbc abc fox msnbc npr buzzfeed register review monitor dispatch examiner inquirer enquirer atlantic nation reporter courier',
  ),
  nobodies: words(`nobody no-one no none everybody everyone anybody anyone somebody someone`),
  termOpeners: words(
    `so-called film movie documentary book novel memoir song single album series sitcom show magazine band play musical opera poem painting podcast nicknamed titled entitled dubbed codenamed named trilogy comedy drama hit`,
  ),
  definites: words('the this that'),
  questionLabels: words('q question'),
  answerLabels: words('a answer'),
  leastSpeaker: 0.67,
  model,
};
