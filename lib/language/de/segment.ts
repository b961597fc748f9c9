import type { SegmentWords } from '../contract/segment.ts';
import { words } from '../words.ts';

export const segment: SegmentWords = {
  abbreviations: words(`
    dr prof dipl ing hr fr frl st hl z.b z bzw ca vgl d.h d u.a u evtl ggf inkl exkl sog bspw insb allg vs geb gest
    gegr verh gen max min zzgl abzgl mind höchst o.ä s.o s.u i.d.r i.v.m mag lic rer nat phil jur med habil a.d
    bes entspr ehem ehm niederl engl franz lat griech russ ital span jap chin amerik österr schweiz bayer`),
  finalAbbreviations: words(
    'co inc ltd corp str jh jhd mio mrd tsd std sek jr sen v.chr n.chr chr e.v e.k u.s d.c',
  ),
  endingAbbreviations: words('a.m p.m'),
  continuers: words('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
  numberedAbbreviations: words(`
    nr nrn s art abs kap abb tab bd bde jg h f ff tel az §`),
  starters: words(`
    der die das den dem des ein eine einer eines einem einen es er sie wir ich ihr man dies diese dieser dieses diesem
    diesen jene jener seine seiner ihre ihrer sein unser mein aber und oder doch denn sondern auch noch nur so da dann
    dort hier heute gestern morgen jetzt nun nach vor bei mit von zu zum zur im in am an auf aus für über unter um
    durch gegen ohne seit während wegen trotz zwischen bis wenn als weil obwohl ob dass wie was wer wo warum welche
    welcher damit daher deshalb dabei dazu danach davor zudem außerdem allerdings jedoch dennoch trotzdem bereits
    schon sogar viele einige mehrere alle beide jeder jede kein keine nicht laut zuvor zuletzt insgesamt`),
  speechVerbs: words(`
    sagte sagt fragte fragt erklärte erklärt rief ruft meinte meint betonte schrieb schreibt antwortete ergänzte
    warnte twitterte teilte`),
  quotationMarks: ['„“', '»«', '«»', '“”'],
  quotatives: [],
  pointedOrdinals: true,
  ordinalOpeners: words('der die das den dem des zum zur im am vom beim ihr ihre ihren sein seine seinen'),
  partsEnumerators: false,
};
