import type { NonFigureWords } from '../../contract/figures/non-figures.ts';
import { words } from '../../words.ts';

export const nonFigures: NonFigureWords = {
  smallMonths: false,
  dateJoiners: new Set(),
  daySpans: new Set(),
  months:
    words(`january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec`),
  numbered:
    words(`no no. nos number numbers nr nr. # section sections sec chapter chapters article articles page pages p. pp.
    paragraph paragraphs clause rule rules act title volume vol vol. issue episode ep season series book part verse
    flight route highway interstate exit runway gate platform track lane terminal room suite apartment apt
    unit bus line channel studio floor stage phase level tier grade class type version v. model mark mk
    size step round week day game match heat race group pool zone district ward precinct area sector region block
    lot box case file docket bill resolution amendment proposition prop measure figure fig fig. table chart
    appendix annex item question point lesson unit regiment brigade division battalion squadron company
    engine ladder truck car pier dock buoy well hole lap inning quarter half period set
    world war operation mission apollo agenda covid protocol directive regulation code zip area postcode
    studio formula super euro group g top big windows ios android usb bluetooth hdmi gen generation
    interstate i county stop house building tower hangar warehouse hall camp cell ward bed seat
    tel phone fax call dial ext extension mobile whatsapp pin id`),
  alwaysNumbered:
    words(`no no. nos number numbers nr nr. # section sections sec chapter chapters article articles page pages p. pp.
    top g big rule rules route flight highway channel version v. model mark mk type item figure fig fig. table`),
  beforePlace: words('in at near across around outside inside throughout of from'),
  products:
    words(`boeing airbus iphone ipad ipod galaxy pixel xbox playstation ps model mazda audi bmw mercedes ford
    porsche ferrari peugeot renault nokia huawei mate oneplus redmi xiaomi note surface macbook imac tesla falcon
    soyuz shenzhou artemis gemini voyager ariane antonov tupolev ilyushin embraer bombardier cessna gulfstream
    su mig f b c an il tu gtx rtx geforce radeon ryzen intel core i3 i5 i7 i9 snapdragon pentium watch air pro max
    plus mini series classic alfa ducati yamaha honda suzuki kawasaki lexus infiniti nissan volvo saab fiat jaguar
    index ftse dax cac nikkei nasdaq russell stoxx ibex asx s&p dow topix kospi sensex nifty hang csi
    tour fortune forbes studio beatles u2 maroon blink sum matchbox oceans ocean's fifa nba nhl nfl mlb grand
    gta battlefield duty fantasy evil`),
  noNames:
    words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    today yesterday tomorrow tonight q1 q2 q3 q4 christmas easter brexit i`),
  ordinalEndings: words('st nd rd th s sth d'),
  dotOrdinals: false,
  afterYear: new Set(),
  clock: words("am pm a.m. p.m. a.m p.m gmt utc bst est edt et cet cest pst pdt ist o'clock oclock hrs"),
  beforeYear:
    words(`in since by until till of from to during before after year late early mid the fiscal fy spring summer
    autumn fall winter through between and for`),
  scores:
    words(`win wins won beat beats beaten defeat defeats defeated victory lost loses loss lose draw drew drawn lead
    leads led record tie tied aggregate edged thrashed hammered thumped score scoreline score-line ahead trailed
    trailing level triumph thriller stalemate routed downed deficit comeback vote ruling decision majority
    series finished final ended ending`),
  counted:
    words(`people workers men women children soldiers troops employees jobs students patients cases deaths votes
    seats homes houses vehicles cars units shares passengers refugees migrants residents civilians members
    families officers staff fans spectators protesters players police doctors nurses teachers pupils prisoners
    firefighters participants runners points times miles`),
};
