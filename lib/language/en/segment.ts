import type { SegmentWords } from '../contract/segment.ts';
import { words } from '../words.ts';

export const segment: SegmentWords = {
  abbreviations: words(`
    mr mrs ms mx dr prof hon rev fr gov gen sen sens rep reps lt ltg maj col cmdr capt sgt cpl pvt adm brig supt
    insp det messrs mme mlle st ste mt ft pres sec treas amb atty asst assoc dist e.g i.e cf viz vs v al approx
    est ca incl excl see eds trans op loc s.a a.k.a feat`),
  finalAbbreviations: words(`
    inc corp co cos ltd llc plc bros jr sr esq ave blvd rd hwy sq apt bldg dept univ assn ph.d m.d d.d.s m.b.a b.a
    m.a ll.d ll.b u.s u.k u.n e.u u.s.a d.c n.y l.a calif conn fla tex ariz colo kan mich minn mont neb nev okla
    tenn va vt wis wyo`),
  endingAbbreviations: words('a.m p.m b.c a.d'),
  continuers: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr aug sept oct nov dec et est edt pt pst pdt ct cst cdt mt gmt
    bst utc cet eastern pacific central mountain london local`),
  numberedAbbreviations: words(`
    no nos nr n° p pp rs lb ft vol vols fig figs art arts ch chap sec par para ver ed jan feb mar apr jun jul aug sep sept oct
    nov dec tel ext rt rte lot`),
  starters: words(`
    the a an this that these those it its he she they we i you his her their our my your there here but and or nor
    so yet if when while as at in on for from with by to of after before since during until although though because
    however meanwhile also still then now once what who where why how which whose is are was were did do does has
    have had can could will would should may might must not no yes one two three some many most all both each every
    other others another more less few several such only even just never despite unlike instead according about
    among between under over through across into without within against let people police officials`),
  speechVerbs: words(`
    said says asked asks told tells added adds replied replies wrote writes shouted shouts cried cries explained
    explains continued recalled recalls answered warned insisted joked exclaimed yelled screamed whispered noted
    declared wondered tweeted posted`),
  quotationMarks: ['“”', '«»'],
  quotatives: [],
  pointedOrdinals: false,
  partsEnumerators: false,
};
