/**
 * Words, in lower case, of people killed or hurt: what a reader wants to know of before anything else. By language code; words of
 * one person's death in old age (dies, obituary) are not among them.
 */
export const tollWords: Readonly<Record<string, string>> = {
  cs: 'mrtvých zabitých zahynulo zraněných zraněno',
  da: 'dræbt dræbte døde omkom sårede kvæstede',
  de: 'tote toten getötet verletzte verletzten verletzt todesopfer vermisste',
  en: 'dead killed kills deaths drowned injured wounded hurt casualties fatalities',
  es: 'muertos muertas muertes fallecidos heridos heridas desaparecidos',
  fr: 'morts mortes tués tuées blessés blessées disparus',
  id: 'tewas meninggal luka-luka terluka korban',
  it: 'morti uccisi uccise feriti ferite vittime dispersi',
  nl: 'doden gedood gewonden gewond slachtoffers vermisten',
  no: 'drept døde omkom såret skadde',
  pl: 'zabitych zginęło zginęli rannych ofiar',
  pt: 'mortos mortas mortes feridos feridas desaparecidos',
  ru: 'погибли погибших убиты ранены раненых жертв пострадавших',
  sv: 'döda dödades omkom skadade',
  tr: 'ölü öldü yaralı yaralandı',
  uk: 'загинули загинуло загиблих вбито поранено поранених постраждалих',
};

/** Units, in lower case, in which people are counted: 46 sheep killed are no toll. By language code. */
export const peopleUnits: Readonly<Record<string, string>> = {
  de: 'mensch menschen person personen mann männer frau frauen kind kinder soldat soldaten fahrgast fahrgäste arbeiter',
  en: 'person people man men woman women child children passenger worker soldier civilian sailor miner resident student',
  uk: 'людина люди людей особа осіб дітей солдат солдатів пасажирів',
};
