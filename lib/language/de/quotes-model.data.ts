import type { QuoteModel } from '../contract/quotes.ts';

/** Made by `npm run train:quotes` from the open part of the annotated articles; not written by hand. */
export const model: QuoteModel = {
  cueBegin: `
0++t=" "	-39
6,	-48
6.	-21
6A	-44
6D	36
6W	-16
6wir	-19
4# )	-15
6,	-40
6.	-19
6:	-75
6D	-49
6N	-89
6W	-34
6im	-27
6w	-56
4( #	-15
4) .	-45
4, "	-22
6A	42
6D	31
6N	15
6V	-106
6W	-49
6bei	-37
6da	-37
8ss	68
6es	69
6für	-44
6gegen	-39
6habe	-70
8t	-44
9te	-24
6im	-43
7n	20
7st	-37
6man	21
7it	27
6obwohl	-40
6sei	33
7ie	28
8nd	52
7oll	26
8ndern	-33
6um	-32
7nd	-12
6w	-39
7ar	-58
8s	-33
7eil	-50
7ird	-59
7urde	42
6zu	-27
4. "	-38
6A	-66
6D	-141
6W	-102
6am	-14
6diese	-21
6er	-41
7s	-21
6in	-35
6laut	-17
6mit	-13
6nach	-28
6sie	51
6∅	-71
4: W	-33
4A #	-100
6.	-24
6:	32
6A	-17
6D	-49
6V	76
6W	-18
6als	-74
7m	-18
7n	42
7uf	-95
8s	-60
6bei	-47
9m	-23
6durch	-39
6für	-80
6gegen	-73
6im	31
7n	-14
6nach	-22
6seit	-51
6um	-64
6vom	-19
8n	-71
8r	-56
6w	64
7egen	-38
6zur	-55
6über	-46
4D "	20
6#	-82
6,	-46
6A	-17
6D	25
6am	-38
6er	-14
6mit	-23
6vom	-59
8n	-71
6w	-33
4N "	-55
6#	-42
6(	-31
6,	-104
6.	45
6/	-20
6A	38
6D	-79
6N	52
6V	-28
6als	-42
7n	-44
6hat	14
6nach	-39
6und	-45
6w	-108
6zu	-55
4V ,	116
6.	42
6A	-67
6D	16
6N	-34
6W	-56
6es	-71
6w	-20
4W "	22
6#	-43
6(	-26
6,	16
6-	-21
6:	-34
6A	-15
6D	48
6V	36
6W	26
6als	-17
7m	-50
7n	-45
6bei	25
6durch	-39
6haben	16
8tte	-20
bn	-15
7ätten	-14
6im	-19
7n	-72
7st	-41
6kann	-27
7onnte	-41
6laut	50
6mit	-62
6nach	-60
6oder	-23
6sei	-25
9n	-44
9t	-49
7ind	20
7oll	15
6um	-49
7nd	-98
6vom	36
8n	-27
8r	57
6w	-28
7ar	-51
9en	25
7egen	-31
7ie	-12
8rd	-29
7ollen	-18
7urde	-77
bn	-32
6zu	-45
8m	-25
8r	-46
6über	-67
4aber A	32
9D	-76
9w	33
5ls "	-19
8N	-13
8W	-61
8w	-44
5m N	-40
7W	-31
7w	-29
5n ,	93
7D	-124
7W	14
5uf #	-59
8D	-23
8N	-54
8W	36
8w	-20
6s D	-31
8W	38
4bei D	-31
8W	18
7m N	-25
5is w	-29
8zum	-51
4dass A	-27
9D	-48
9W	-34
5iese N	-52
aW	18
aw	27
9r W	59
bw	-90
5urch D	-74
aW	-22
aw	-15
4er A	-31
7D	-89
7in	23
7mit	-15
7von	-25
7w	-42
5s A	17
7D	-73
7W	37
7am	-29
7bei	-59
7im	-85
8n	38
7jedoch	-43
7laut	-23
7nach	28
7von	-50
9r	-65
7zu	-47
4für D	-14
8W	-57
8w	32
4gegen D	-47
aW	-13
4hat A	12
8D	-34
7te D	-66
4ihm D	-59
8w	21
6r W	-32
5m N	-102
7w	-56
5n D	46
7N	-75
7W	-139
7w	-55
5st ,	-63
8A	-72
8D	-80
8w	31
4jedoch A	-84
bw	13
4kann ,	-34
9.	-12
5onnte D	-60
5önnen ,	-18
8te .	-21
4laut D	-69
9N	-46
9W	-42
4man A	42
8D	-94
8w	-26
5it #	-58
8,	30
8D	-13
8N	-48
8W	-80
8w	-70
4nach N	-90
9w	-80
5eben D	-81
4sei A	-19
8w	-41
7n W	-66
7t #	-44
9D	-33
9W	-50
9w	-47
5ie A	-61
8D	-56
8als	-48
8in	43
8w	-93
6nd W	-46
9w	47
5oll ,	-43
9.	-24
9D	-31
8en ,	-27
b.	-24
8te ,	-27
an ,	-29
4trotz D	-43
4um #	-64
7D	36
5nd A	-14
8D	-43
8mit	-17
8w	-85
6ter D	-89
aW	12
4vom N	-42
8W	-60
8w	-45
6n #	-80
8D	-31
8N	32
8W	-85
6r ,	65
8N	-31
4w "	-57
6#	-34
6,	74
6.	-53
6:	15
6A	-31
6D	-31
6N	27
6V	-19
6W	-57
6aber	27
7ls	-76
7m	51
7n	58
7uf	-74
8s	95
6bei	-20
7is	-39
6durch	-68
6es	-78
6im	-78
6mit	-68
6nach	-49
6sein	-15
9t	-25
7ie	-116
6um	-21
7nd	-59
8ter	-32
6von	-103
6w	-18
7ar	24
7egen	-42
8rden	-48
7orden	-47
6zu	21
8m	-28
6über	35
5ar D	-39
8w	-25
5egen D	-37
aW	-38
aw	-12
5ie D	-51
8N	37
8vor	-51
6r w	-24
7d .	-75
9D	-46
9V	53
9w	29
5ollen .	-29
6rden ,	-58
5urde ,	-17
4zu D	13
7w	-70
6m N	-21
8W	-66
6r W	-19
5wischen #	-41
4über #	-63
9w	-57
4— w	-37
11='	-54
3(	-55
3)	-34
3.	-105
30	-14
49	-19
315	-17
46	-14
32	-40
40	-22
505	-40
35	-18
3;	-16
3alle	-71
7rdings	38
5s	-102
4m	-17
5t	-17
4n	14
5deren	-23
5gaben	208
6ekündigt	77
6st	-30
5hänger	47
5klage	-13
6ündigung	-13
5schließend	-61
9äge	-54
6icht	125
5wohner	47
6ältin	-12
5zahl	-25
4rbeit	-19
4uch	-42
5f	-40
6fassung	80
6grund	-49
6lösung	-48
5ssage	70
an	78
7chließlich	-23
6wärtige	-18
5ßerdem	52
3bangkok	-72
5yern	-28
4bc	71
4eben	-15
5gründung	-35
5hördenangaben	51
5i	-21
6m	-12
6spiel	-36
bsweise	-45
5kannt	84
5mba	-32
5nzin	-12
5richte	-19
bn	46
bt	59
ce	-26
5sonders	-32
6teht	27
7ätigt	42
6ucher	-18
4ilder	-42
5s	-68
6her	-81
6lang	-28
4rasilien	-71
4uch	-21
5ndeskanzlerin	48
9verfassungsgericht	-17
3cdu	-19
4elebi	70
4hina	-56
4nn	65
3dabei	-22
5her	-58
5nn	-102
5rauf	81
9hin	-29
6f	37
5s	-17
6s	-84
5ten	-13
5von	134
5zu	15
4emonstranten	-16
5nen	40
6noch	-46
5r	57
6artige	-39
6zeit	-83
5s	-58
6halb	77
5tails	-61
5utsche	-29
aland	-112
4ie	14
6se	-14
8n	12
8r	-22
8s	-39
4ort	-52
4rei	-95
4u	-20
5rch	-86
3ebenfalls	-90
4igenen	73
9r	63
8tlich	-22
5n	-77
6e	-67
7m	21
7s	-39
6führung	-39
6ige	-62
6schätzung	74
4nde	-55
5tscheidung	-26
9ieden	81
4rgebnis	-32
bse	-16
5klärte	-19
5mittler	-28
aungen	-46
5neut	-62
5ste	-46
8n	67
8r	42
7mals	-21
5wartet	13
6iesen	12
4twa	-82
4uropa	-49
8äische	-15
3facebook	-23
5hrbahn	-13
7zeuge	-14
5milie	-13
5st	-54
5vorit	-14
4estgenommen	-13
5uer	-23
8wehr	-15
4inanzierung	-19
4lugzeug	-22
4olge	-15
8nden	-20
7t	-26
5rderungen	73
6scher	-37
4rankreich	-34
6u	44
5eie	-30
4ünf	-68
3gab	-65
5ll	57
4ebe	-72
7n	-47
6äude	-12
5fahr	-24
5geben	-50
7n	-77
8über	-42
5meinsam	-34
achaftsschulen	-53
5nannt	-75
ae	-53
bn	-71
7u	-39
5plant	-77
5richt	-21
5schlossen	-38
6tern	-25
5tötet	-13
5worden	-20
ben	-48
4ibt	31
4roß	-16
7er	-23
5und	51
5ünde	-26
7en	-25
4ut	-16
6e	-19
3hamburger	-14
5ndelt	-66
5tte	20
5use	-80
4eißt	-12
5ute	34
4ier	52
5lfe	-46
4oyzer	27
4älfte	-17
5ufig	-24
4öchste	-22
3ich	-24
4hn	-62
6en	-51
5r	-71
6e	-25
7m	-13
7n	32
7r	-49
4m	-30
5mer	-17
4nformationen	67
5nerhalb	-56
5s	-34
6gesamt	-77
5ternationale	-48
5zwischen	15
4sraelischen	69
5t	-22
3japan	-48
4edoch	18
5tzt	-88
5weils	-14
4ährlich	22
3kann	33
4ein	-34
7e	-88
8n	-37
4luncker	56
4onferenz	-15
6nte	-62
4ritik	-29
4önne	-29
8n	-38
7te	-47
3land	-24
7gericht	-13
6ge	-51
5ut	-101
4ebensmitteln	-14
5diglich	-52
5ichen	-41
5tzte	-13
4iste	-17
3man	-52
5rke	-23
5schine	-13
4edien	39
9berichten	-17
5hr	-48
7ere	-110
5inung	68
5nschen	-13
9lichkeit	-16
4ichael	-54
5ndestens	-51
6isterium	24
5t	-29
6glieder	-43
6tlerweile	-59
4odell	-20
4uss	-13
7te	-28
9n	-64
4ögliche	-23
brweise	-38
akeit	-18
een	-42
4ünchen	-74
5sse	-45
8n	-69
3nach	-27
7richtenagentur	34
5men	-16
4dr	68
4eben	-29
5ue	-31
7n	-40
7r	-46
5w	-48
4icht	-66
5e	-22
6mand	-37
4otwendig	-37
4un	-12
5r	-29
3oben	-82
4ffiziellen	73
5t	47
4rganisation	-23
3paris	-56
4läne	-43
4olizei	25
aangaben	128
8isten	-28
5rsche	-41
4resse	-48
5oblem	-30
6fessor	19
7il	-59
6jekt	-24
3quellen	-48
3reaktion	-22
5gierung	-19
7on	-42
4ichter	19
5siko	-16
4og	39
5te	-19
4ussland	-36
3sagte	-59
5rdinien	-60
4chnell	-28
6on	16
6wierig	-53
6ätzungen	72
4ehr	-46
5i	-74
6en	-52
6n	-88
7e	-14
8m	-45
8n	-65
8r	-36
6t	-101
7dem	-25
4ich	-20
7er	-38
9heitsgründen	-22
5e	-24
6ger	-33
5tuation	-13
4o	-92
5fort	-44
5ldaten	-29
6le	-15
8n	-51
7te	-63
9n	-32
5nst	-27
5wohl	-21
4pd	-28
5iegel	-17
4taatsanwaltschaft	-21
6dt	-25
6rk	-40
3teil	-71
7weise	-13
4ot	-29
4rotz	-43
4witter	-34
4äter	-13
3umsetzung	-19
4nd	-45
5gewiss	-25
5iversität	-12
5klar	-14
5serer	-19
5ten	-66
7rdessen	31
8nehmen	-35
8stützung	-12
4rsache	-27
6prünglich	-39
5teil	-18
4s-amerikanische	-56
5a	-42
3verhandlungen	-49
6letzt	-42
6mutet	60
9lich	-44
4iele	-88
8n	-18
6r	-30
4om	-90
5n	-47
5r	25
6gehen	-17
8sehen	-33
8worfen	92
6sorglich	-41
6würfe	32
3wahl	-15
7beteiligung	-18
5r	-37
5sser	-26
4egen	-82
5iter	38
9e	-66
an	-78
9hin	-74
5ltweit	-41
5rden	-67
4ichtig	-50
5e	-49
6der	-38
5r	-54
6d	20
4ollen	-29
5rden	-72
4urde	-41
8n	-16
4äre	-38
4ürde	-57
8n	-56
3zahl	-33
7en	-18
7reiche	-64
4df	45
4eugenaussagen	77
4iel	-13
4udem	-35
5letzt	-47
5m	-66
5nehmend	39
6ächst	-91
5r	-23
6zeit	-36
5sammenarbeit	-16
6timmung	-14
5vor	-72
4war	-28
5eite	-14
5ischen	-50
5ölf	-33
3öffentlich	45
4l	-26
3über	-49
7lebenden	-23
7wiegend	-35
5lich	38
3–	-51
3“	-65
3„	19
12=	-72
3"	-49
3'	-71
3(	-58
3)	-79
3,	127
3-	-22
3.	-89
3/	-20
31.1	-57
40	-34
42	-33
43	-47
45	44
46	-37
49	50
32	-59
40	-71
50	-42
43	-31
33	-30
40	-18
35	-24
40	-43
36	-64
42	48
370	-36
380	-37
3:	45
3?	-44
3ab	-24
5end	-14
5stimmung	-18
7urz	-13
4ktion	-49
4llem	-67
5s	-72
6o	-20
4m	-39
5t	-63
4n	22
5derem	13
9n	-52
9r	-20
5fang	-34
6ührer	-29
5gaben	106
6egeben	96
7kündigt	12
7la	46
7nommen	23
6riff	-80
6st	-18
5zahl	-24
4pril	-85
4rbeit	-55
9en	28
5t	-25
4thletin	-20
4uf	-84
6forderung	41
6gabe	59
7enommen	-47
6lösung	-46
5s	47
6bruch	-51
6einandersetzungen	-21
6sage	82
an	51
5ßenministerium	-32
3bahn	-58
5nk	-83
4efindet	51
6ürchtet	67
5hörden	33
5iden	-41
6m	-69
6spiel	-51
5kannt	54
5reits	33
6icht	127
aet	65
6liner	-35
6ufung	-13
5sonders	34
6ser	-21
6ten	-16
6uch	-89
5teiligung	-37
5völkerung	-39
5wegung	-46
4is	-70
6her	-104
9igen	82
4otschaft	49
4rand	-70
4undeskanzlerin	-24
9regierung	14
4zw	-56
3computerwoche	24
3da	-43
5bei	-34
5für	-43
5mals	34
6it	37
5ran	-19
7uf	51
9hin	-62
6über	52
5s	-28
6s	76
5von	66
5zu	45
4em	-95
6onstranten	26
5n	-58
6n	-62
5rzeit	-19
5s	63
6sen	-34
5utsche	24
aland	36
4ie	-63
6nstag	-19
6se	-52
8m	-36
8n	-33
8r	-57
8s	-72
5rektor	37
4och	-14
5rt	-87
4ritten	-42
4urch	-120
4üsseldorf	-13
3ebenfalls	-70
7so	-30
4hemaligen	-51
4igenen	-35
8tlich	-38
5n	-158
6e	-112
7m	50
7n	-36
7r	55
7s	-22
6igen	-36
6richtung	-61
6satz	-15
7chätzung	42
4nde	-79
5tscheidung	40
7prechende	-56
6wicklung	-32
4rdbeben	-53
5halten	53
5mittlungen	-74
5neut	-43
5reicht	-13
5st	-30
7e	-81
8n	-84
7mals	35
4s	-54
4twa	-60
7s	-16
4uro	-23
7pa	-23
8äischen	31
3fahrer	-23
7zeug	-37
5milie	-41
4ernsehsender	35
5stnahme	-53
5uer	-64
4liegen	-61
5ucht	-64
6g	-42
7zeug	-46
4rau	-56
5eitag	-93
4ünf	-30
5r	-42
3gab	-65
5ll	14
4ebäude	-30
5funden	-15
5gen	-30
5ht	-19
5kommen	-34
5macht	-34
5nannte	-38
6ommen	-18
5plant	53
aen	-13
5rade	-22
6icht	14
5stern	41
5wesen	-38
4ibt	-40
4leichzeitig	67
4roße	-59
8n	-40
8r	-38
5und	-25
6ppe	-53
5ößte	-34
5ünden	-18
8ung	-24
7en	-17
4ut	-37
3habe	-70
7n	14
5mburg	-28
5ndelt	-23
5t	-42
6te	-40
8n	-19
5us	-46
4eutigen	-44
4ier	36
5lfe	-58
5n	83
4ubschrauber	-40
4ätten	-14
3ich	-14
4hm	-68
5re	-67
7m	64
7n	-70
7r	33
4m	-57
5mer	-44
4n	-31
5formationen	48
9iert	-19
5s	-47
6besondere	-23
6eln	-43
5zwischen	-62
4ran	30
4slam	-50
5raelischen	47
5t	-50
3jahr	-30
7e	-48
8n	-69
5nuar	-56
5pan	-22
4eder	-32
3kam	33
5nn	-31
5rol	-13
4ein	-54
7e	-123
8n	-19
4ilometer	-40
5nder	-15
4oalition	-38
5nnte	-41
6servative	17
6trolle	-14
5rrigiert	-62
5sovo	21
4reuz	-17
5itik	-38
5äfte	-31
4urz	-55
4önnen	-67
4ünftig	-26
6stler	-21
3land	-86
7esregierung	-15
7ung	-37
5ut	19
4ediglich	41
5icht	-13
5tzten	-62
4inken	-40
5ste	-23
4uft	-20
3mai	15
5n	31
6n	-36
5schine	-13
5ßnahmen	-33
4edien	74
7kamente	-17
5hr	17
7ere	-75
7heit	-30
5inung	99
5nsch	-20
9en	-57
4ichael	24
5lliarden	-23
8onen	44
5ndestens	36
6ister	27
bpräsident	-65
6uten	-59
5t	-29
6glied	-28
ber	-23
6ten	-31
7lerweile	-30
7woch	-31
4ontag	-28
4uss	-15
4änner	-50
4öglicherweise	-36
akeit	-41
3nach	-78
7mittag	-55
7richtenagentur	-57
5he	-13
5me	-18
5nnte	-26
5sa	-51
4eben	-26
5nnt	-22
5u	-16
6e	28
7r	-25
5w	-43
6s	47
4icht	-84
5ederlage	-20
9sachsen	-44
4och	-108
4un	-57
5r	-55
5tzen	-15
3obwohl	-40
4der	-29
4hne	-46
4nline	30
4pposition	-16
4rganisationen	42
3papst	-20
5rlament	-71
4er	-54
6sonen	-32
4iloten	-38
4läne	-35
4olizei	-117
asprecher	15
4ressemitteilung	27
5obleme	-18
6fil	-37
6zent	-47
5äsident	-12
cen	-20
3reaktion	-29
5bellen	40
5gierung	16
5uters	35
4obert	48
4und	-50
5sslands	35
4ücktritt	-85
7zug	43
3sagte	-34
5mstag	70
4chaden	-65
6on	-65
6wer	42
7ierig	-25
6üsse	-42
4ehr	-74
5i	17
6en	-30
6ne	-106
8m	-110
8n	28
8r	38
6t	-106
7en	-44
5lbst	-66
4icht	-58
5e	-17
6ben	-58
6g	-48
6ht	-60
5nd	73
5tuation	42
4o	-55
5fort	-21
5gar	-40
5hn	-60
5lchen	-41
6daten	-77
6l	31
5mit	-53
5ndern	-33
5wie	-14
4pd	-24
5iel	-36
5recher	106
bin	67
4taat	-38
8sanwaltschaft	-34
6dt	-55
6nd	50
6rk	44
7t	-58
5eht	-41
5immen	-19
5rafe	-21
5udie	63
6nden	-78
6rz	-57
5ärke	-16
3tagesschau	44
5liban	45
5t	-86
6sache	-47
4eil	-15
7weise	-49
5rroristen	-15
4haksin	42
5e	-16
4itel	-59
4od	-54
5nbandstimme	34
4reffen	-63
6nnung	-43
5otz	-44
4witter	54
4äter	-54
3uhr	-46
4m	-125
4nd	-134
5fall	-71
5geklärten	-13
6lück	32
5ion	-13
5klar	-35
5ter	-45
8nehmen	-27
8stützung	-40
9uchungen	12
4rsache	-40
5teil	70
4s-dollar	-16
6regierung	-70
5a	-20
3ver	-49
6bot	-63
9sversuche	-12
6dacht	42
6einigung	-16
6fahren	-27
6gangenen	-70
6handlungen	-50
6letzt	-82
7äuft	-16
6misst	-31
7utet	61
6sion	-41
7ucht	-68
6öffentlicht	-23
4iele	-84
8n	-19
4om	-37
5n	36
5r	-30
6fall	-58
6gehen	-25
8worfen	74
6würfe	-73
4öllig	-23
3wahl	-66
7kampf	49
5r	-29
6en	-40
5s	-35
4eder	-30
5g	-36
6en	-92
5il	-50
6ter	-28
9e	-72
an	30
5ltweit	-43
5niger	-45
6n	-17
5rde	-28
8n	-68
6t	-17
5sentlich	-45
4ieder	-37
5kipedia	-49
5ll	-17
5r	-27
6d	-71
5ssenschaftler	62
4ollen	-18
5rden	26
6ten	80
4urde	15
4ährend	-35
5re	-48
3zahl	-23
4ehn	-22
5it	-37
7ung	-61
4iehen	-50
6l	14
5tiert	40
4u	-31
5dem	-36
5m	-26
5nächst	-23
5r	-22
6ück	-44
9kehren	-45
5sammenhang	-63
6timmung	-75
7ändige	-14
5vor	-50
4war	38
5ei	-95
7ten	-39
5ischen	-38
5ölf	-44
3über	-44
3–	16
3“	-29
3„	43
1t=#	-128
3(	-55
3)	-34
3.	-105
3;	-16
3D	14
3N	-15
3V	89
3W	12
3als	-102
4m	-17
4n	14
4uf	-40
3bei	-21
6m	-12
4is	-68
3darf	37
5ss	-84
4iese	-14
8r	-22
4urch	-86
3gegen	-77
3hatte	20
3ich	-24
4hn	-62
5r	-71
4m	-30
4st	-22
3jedoch	18
3kann	33
4onnte	-62
4önne	-29
8n	-38
7te	-47
3laut	-101
3man	-52
4it	-29
4uss	-13
7te	-28
4üsse	-45
8n	-69
3nach	-27
4eben	-29
3sei	-74
6en	-52
6n	-88
6t	-101
4ie	-24
4olle	-15
8n	-51
7te	-63
9n	-32
3trotz	-43
3und	-45
3vom	-90
5n	-47
5r	25
3war	-37
4egen	-82
5rden	-67
4ie	-49
5r	-54
6d	20
4ollen	-29
5rden	-72
4urde	-41
8n	-16
4äre	-38
4ürde	-57
8n	-56
3zum	-66
5r	-23
4wischen	-50
3über	-49
3—	-51
0--t=" "	-52
6,	58
6.	-124
6:	-56
6A	-59
6D	24
6V	-15
6W	-51
6er	50
7s	-35
6ich	-21
6und	-19
6w	-69
7ir	-24
4# "	-26
6)	-68
6,	-68
6.	39
6/	-16
6V	-17
6W	-19
6hatte	-18
6soll	35
6und	-50
6w	-79
7urde	-15
4( #	-15
6W	-47
4) ,	52
6V	-13
6w	-21
4, "	13
6#	-53
6D	32
6V	-42
6W	-57
6aber	-27
7uf	-19
6da	-26
8ss	-69
7och	-33
6er	-79
7s	-31
6gegen	-18
6hat	-13
9te	26
6jedoch	24
6konnte	-48
6nachdem	36
6ob	-12
6sind	-42
7ondern	-43
6um	-52
6war	45
8s	-21
7eil	30
8nn	-27
7ie	-13
8rd	-51
7onach	-20
7urde	-26
bn	-35
7ährend	-18
4. "	37
6#	24
6,	-14
6A	27
6D	68
6N	-39
6als	-23
6da	-25
8nach	-65
7emnach	-69
7och	28
6er	13
7s	-141
6falls	-16
7ür	-14
6man	-63
6nachdem	-53
6ob	-38
8wohl	-28
6sie	16
6und	-17
6w	80
7ie	-47
8r	26
6über	-13
4: "	-27
6es	-20
4; A	-61
6sie	-17
4A A	-80
6V	-36
6W	-78
6als	-53
7uf	-66
6gegen	47
6habe	-26
8t	-39
6sei	-41
7oll	-62
6w	-99
7ar	-42
7ird	-68
7urden	26
4D #	-14
6,	-25
6.	-23
6A	-65
6N	-25
6V	23
6w	22
4N "	-57
6)	25
6,	-35
6.	-14
6;	-17
6A	32
6V	-67
6auf	-82
6gegen	-37
6hat	-24
6ist	-55
6sei	-22
7oll	-26
aen	-46
6und	-113
6war	-23
9en	49
7erden	-34
7ill	-22
8rd	-19
7urde	54
4V ,	-54
6.	-90
6A	-61
6W	69
6er	-14
6w	-24
4W )	-110
6.	54
6:	-32
6A	-66
6D	-82
6V	-102
6W	-45
6als	-32
7n	-16
7uf	48
6durch	-16
6es	-46
6für	-36
6gegen	-126
6habe	-18
8t	54
6in	-36
7st	-71
6konnten	25
6mit	-31
6oder	-15
6sind	39
7oll	23
aen	28
8wie	-15
6um	-13
7nd	29
6w	15
7ar	-56
9en	-31
7erde	23
bn	34
7ie	-15
8rd	18
7urde	-64
bn	32
6zu	-49
6über	-21
4ab #	-18
7,	30
6er A	-17
9w	-72
5ls A	-21
8W	-20
8w	-51
5m W	-36
5n ,	-55
7.	-42
7D	-23
7W	-63
5uf D	-47
8W	-45
6s .	-19
8N	40
8W	-50
4bei D	-58
8W	-61
5is #	-13
8auf	-16
8w	-54
4da sie	-49
6nach w	-14
6ss A	-22
9sie	-61
5eren W	-55
5iese W	50
aw	-28
9r W	18
5och A	-41
4er A	29
7V	-15
7w	-49
5s A	-40
7w	-44
8ar	-14
4für #	-16
8W	24
8w	-49
4gegen D	-21
aW	-37
aihn	-23
4habe .	45
8n ,	-87
a.	-17
aA	-31
6t ,	-41
8.	-85
7te ,	-110
a.	20
aW	-17
aer	21
9n ,	-43
5ätten .	72
4ihr W	-30
5m N	-45
7W	-27
5n D	24
7N	-48
7W	-22
7w	34
5st ,	-136
8.	-22
8A	-46
8er	-13
8w	-29
4jedoch A	-15
4kann .	-35
5onnte ,	-50
b.	-13
5önne .	-41
9n ,	-14
8te ,	-57
4laut W	-40
4mit W	-62
8w	-33
5usste .	-34
5üssen .	-18
4nach D	-21
9W	-85
4ohne W	-30
4sei ,	-36
8.	43
7n ,	-38
9.	45
9W	-58
7t #	-50
9W	-57
9w	-23
5ie V	-16
8w	-13
6nd ,	-41
9.	41
9A	-17
5oll ,	-52
9.	-13
9w	-14
8en ,	-13
8te ,	-54
b.	-55
4um W	-15
7w	-42
5nd A	-45
8D	-14
8N	35
8V	-16
8W	-17
8auf	-26
8w	-76
6ter W	-36
aw	-69
4vom W	-15
6n #	-40
8W	-61
8w	-45
6r .	-54
8W	-27
8w	48
4w #	-52
6(	42
6,	23
6-	-19
6.	-27
6:	35
6;	40
6?	-34
6D	-76
6N	44
6V	36
6W	-16
6aber	19
7ls	-13
7n	-13
7uf	-73
6durch	-16
6er	-41
7s	22
6gegen	-51
6ist	21
6jedoch	-13
6sein	-14
7ie	-19
8nd	-19
6und	15
6w	-101
7erden	-46
7ie	-36
7orden	-43
7urde	-35
6zu	-40
6über	-14
6—	-42
5ar .	-49
8A	-52
7en ,	-76
a.	25
6s A	30
5erde .	49
9n ,	67
b.	-95
5ie A	-20
8W	-21
8w	-43
6ll A	-13
6rd ,	35
9.	-14
9w	-21
5ollte .	-53
6rden ,	16
b.	-21
5urde ,	18
a.	34
aA	-30
aw	-23
9n ,	-23
b.	35
5ürde .	45
4zu W	-26
7w	-57
6m W	-16
6r W	45
4über W	-40
4— A	-53
4∅ A	-74
6W	-82
6nachdem	40
11="	-37
3'	-52
3(	15
3,	22
3-	-23
3/	-17
31	-14
46	-36
4990	-52
63	39
67	48
32002	48
64	-88
65	14
66	-23
67	-49
68	-84
69	-84
510	-55
64	-69
66	-44
37	-24
3;	35
3?	-34
3abend	27
6r	18
5stimmung	-27
4fghanistan	-69
4g	-64
4ktiv	-16
4l-dschasira	53
5i	-23
5lem	-23
7rdings	-114
5s	-18
4mt	-30
6szeit	18
4n	-47
5derem	-75
8s	-35
5gaben	43
6eblich	-46
7klagten	-39
7les	-30
5schlag	-34
9ießend	-41
4pril	-32
4rmee	21
5tikel	-42
4uch	-100
5f	13
6gabe	-29
7enommen	-13
5genzeugen	-60
5s	-13
6gelöst	-14
6sage	-16
5tos	-23
5ßerdem	17
3baden-württemberg	-13
5nk	-42
4edroht	-13
5funden	-17
6ürchtet	-19
5ginn	-20
6onnen	-24
6ründung	86
5hörden	52
5iden	46
6spiel	-63
bsweise	-15
5kannt	-44
5nutzt	-14
5obachter	81
dn	-39
5reits	-62
6icht	57
aen	70
bt	-25
6lin	19
5schluss	29
6tand	-43
7eht	49
5trachtet	-12
7offen	-24
7ug	16
5vor	-13
6ölkerung	-34
4is	-31
6her	-79
6lang	-29
4ord	-58
4remen	-23
5üssel	-53
4uch	-57
5ndesregierung	39
9verfassungsgericht	-58
9wehr	33
5sh	-43
4är	-33
3cdu	-80
4hina	-81
3da	-47
5bei	-136
5durch	-38
5für	-50
5her	26
5mals	-98
6it	-122
5nach	-66
6n	-90
5rauf	-48
9hin	-99
6f	-31
6unter	14
6über	-58
5s	34
6s	-73
5von	37
7r	-57
5zu	49
4em	-24
6nach	-69
6onstranten	-76
ction	21
5n	-80
6en	66
6n	-46
7och	-48
5r	-29
6zeit	38
5shalb	-35
5utschlands	-22
4ie	67
6nstag	-75
6s	87
7er	-21
8s	27
4och	19
5nnerstag	-58
5rt	-60
7mund	57
4urch	-59
4üsseldorf	-50
3ebay	27
5enfalls	-45
7so	-64
4in	-29
6e	-25
7m	-58
7n	44
7r	-59
4nde	-20
5tfernt	-53
6scheidung	-60
9ieden	-21
4r	-21
5dbeben	-42
5geben	-15
8nisse	38
5halten	-21
6ielt	-15
5klärt	-58
5mittlungen	-49
5neut	18
5reicht	-25
5st	-20
4s	-71
4uropa	-38
3fahndung	-50
6rer	-29
7zeug	-30
5ll	-56
7s	-47
5milie	-46
5nd	-14
4euer	30
4iel	-23
4lug	-52
7lotsen	-49
7zeug	-58
4olge	-19
7t	-41
5rderung	-59
5ssett	13
4rage	19
6u	-23
7en	-31
5eitag	51
4ällen	42
4ührt	-49
5r	-58
3gab	-58
5ll	41
4ebe	-14
6racht	-56
6äude	-17
5führt	-12
5genwärtig	-58
5handelt	-12
5iseln	-58
5lang	-37
5meinden	-39
9schaftsschule	-37
5nau	-34
6ommen	-34
6utzt	-22
5plant	-28
5richt	55
5spräch	-15
6tartet	-30
7ellt	-18
8rn	43
5tötet	-35
5walt	41
6esen	-13
4ibt	-61
5lt	20
5ng	-30
4reenpeace	-20
6nzen	18
5und	-20
6ppe	57
5ünen	-56
3haaretz	-32
5be	-57
7n	15
5mas	43
6burg	15
5ndelt	-19
5t	46
6ten	-42
4eidelberg	-31
6ßt	-47
5ntschel	-47
5ute	-55
4ier	-38
6ß	-19
5lfe	-18
5ntergrund	-23
4ongkong	-16
4umala	-42
4ält	-22
5tten	-18
3ich	-60
4hm	-53
5n	-76
6en	-16
5r	-65
4m	-42
4n	-61
5formationen	-12
9iert	-12
5sbesondere	-51
6el	-18
6gesamt	-75
5teressant	-14
8net	-15
8view	-26
5zwischen	-24
4ran	-68
4st	-57
4talien	24
3jackson	55
5hr	-83
7e	-63
8n	-29
8s	-53
5nuar	-55
5pan	-18
4e	-53
5doch	-76
5tzt	-22
4ohnson	-22
4ugendliche	52
5li	-63
5ni	-54
3kam	-127
5ndidaten	-45
4lien	53
4oalition	-26
5ch-mehrin	-38
5mmission	-40
7t	45
5nferenz	-66
6gress	-55
6nte	-53
9n	24
6zern	-92
5sovo	-39
4ritik	-57
8siert	-45
4urz	-94
7em	51
4önne	-14
4ürzlich	-52
3lage	-41
5nd	-70
7es	-44
9regierung	49
6ge	-57
4eute	-17
4iste	-13
4uftwaffe	-64
4änder	34
9n	-42
6gerem	-22
3mai	15
5n	-14
6n	-89
5schine	-68
5ßnahmen	-35
4edien	-59
9berichten	59
5hr	-56
7mals	-25
5inung	93
5nschen	-54
brechtsorganisationen	-54
5rkel	73
4ilitär	-66
5nister	-63
bpräsidenten	23
5t	-43
6tlerweile	-52
7woch	-49
4oment	-13
5nate	-47
9n	-85
6tag	81
5rgen	-63
4usste	-47
9n	12
4änner	-13
4öglicherweise	-16
4ünchen	-46
3n24	-73
4ach	-58
7dem	51
7richten	44
5sa	-14
5tionen	-32
4eu	-24
4icht	-102
5ederländer	33
9sachsen	48
5mmt	-13
4och	-61
5vember	-50
4un	-73
5r	-55
4äher	-54
3ob	-48
5ama	-61
5wohl	-29
4der	-29
4ffenbar	-28
6iziell	-34
4pec	-79
5fer	-65
5position	-62
4rtschaften	51
3pandemie	-34
5pst	-15
5rade	49
6lament	19
6teien	54
5ssagier	-49
ce	16
4ds	-62
4eking	-44
5rson	-46
9en	-40
4ilot	-49
5raten	-31
4lant	-22
4olitik	55
7zei	-39
aangaben	-53
asprecher	37
8isten	41
5rsche	-65
4reis	-24
6sse	-30
9konferenz	-47
5oblem	-61
6teste	-60
6zent	50
8ss	49
5äsident	51
3quellen	43
3rauchentwicklung	52
6m	-42
4egenfälle	-67
4ice	72
6hter	26
4ücktritt	31
3sagte	-29
4chiff	-38
7ly	-57
6ließlich	-55
6on	-67
6ritt	-20
6ule	20
6ätzungen	-78
4ei	-51
6en	46
6n	-36
6te	60
5lbst	-86
5ptember	19
5tzte	-14
4ich	42
7ergestellt	-14
5e	-17
5nd	32
5tuation	-29
4o	35
5ldaten	-40
6eimani	-47
6l	49
7en	24
7te	-37
5mit	-25
5ndern	-43
6ntag	-52
5wie	-32
4pd	-106
5iel	-52
5ortler	25
5rechen	-13
5äter	-51
4taaten	-63
8sanwaltschaft	65
6dt	-12
5ehen	50
7t	-21
6lle	-22
9n	26
8t	17
8ungnahme	-74
5rafe	-30
5udenten	-44
7ien	25
6nden	-67
4uche	-82
4üdsudans	15
3tag	-70
6e	-40
7n	32
5t	-78
6sächlich	-35
4echnologie	-43
5ilte	-24
5rmin	-52
4haksin	-27
4imes	-27
4reffen	-19
5otzdem	-29
4witter	-43
4äglich	-15
5ter	-99
3uhr	-85
4m	-74
5gang	-13
4nion	-24
5mittelbar	-57
5ter	-15
8dessen	-41
8stützt	52
4rsprünglich	25
5teil	42
4s-armee	-41
5a	-67
3veranstaltung	-58
6fahren	-22
8ssungsschutz	-59
6gangenheit	-57
6handlungen	-58
6kehr	-25
6letzte	-44
cn	-48
7oren	-42
6nehmen	72
6trag	33
4irus	-44
4or	-14
6ratsdatenspeicherung	-57
6würfe	-56
4w	48
3wagen	-37
5hl	-20
6rscheinlich	-50
5les	-30
5r	-17
6en	29
5s	-36
4eg	-47
5il	25
6terhin	-13
5lche	-20
9r	-19
6t	-57
7weit	-17
5nn	-42
5r	-27
6den	-47
4ie	-74
6der	13
5kinews	-72
7pedia	-59
5ll	-28
7iams	-48
5ssenschaftler	-25
4o	-18
5che	36
8n	34
5nach	-20
5rden	-46
4urde	-43
8n	34
4ährend	-28
5re	-64
4ürde	48
8n	20
3yumkella	-16
3zapatero	-58
4eit	26
4u	-68
5dem	25
5folge	-35
5letzt	-64
6ässig	-14
5nächst	43
5sammen	-15
barbeit	-36
bhang	-50
4wischenfall	-16
3ähnlich	39
3über	-56
7gangsrat	-40
7schwemmungen	-54
3“	27
3„	-64
1ft=" : D	-13
6als w	-45
7us N	-22
6die N	-36
aW	-55
6es ist	-17
9w	25
6ist D	-50
6mit D	-39
6nach D	-59
6– A	-16
4# : #	-24
6als W	-16
aw	-16
7us W	-24
6gab es	34
6hat D	-36
9te A	-36
6ist D	-48
6mit D	-15
6nach D	-92
6war D	-77
7ird D	33
7urde D	38
cer	-47
cin	-35
bn w	-22
4) haben D	-26
8t w	-71
4, als D	-48
aN	-15
aer	-22
asie	-19
aw	-19
7us D	-22
6das A	-14
aD	-19
aN	-18
aW	-28
aw	-17
7ie A	-27
aD	-26
aN	-43
aW	-53
ain	-18
aw	-16
6erklärte ,	-25
fN	68
7s sei	-21
9w	-57
6haben D	-41
8t D	-23
9te D	-85
cW	75
7eißt es	21
7ieß es	52
6ist A	-50
aD	13
aes	-22
aw	-47
6kam es	-18
6mit D	-50
aw	-27
6nach D	-62
bw	16
6sagte ,	26
cA	46
cD	73
cN	-37
cW	78
7ei D	-44
7ieht D	-39
8nd A	-51
7o D	101
9N	93
9W	111
9dass	-84
9w	-14
6teilte D	47
6wandte A	12
8r A	41
aw	-50
7ie D	-51
asie	-75
aw	-86
8rd A	-39
bD	-26
bW	16
bes	-46
bim	-55
bvon	22
7onach D	-18
7urde A	-68
cD	24
cer	-16
cim	-27
cw	-69
bn D	-42
6äußerte A	-13
4. als D	34
aN	-60
aW	-16
aw	-88
7us D	-27
aN	-17
aw	-12
6danach w	27
8s N	23
aV	-59
aist	-14
aw	-57
7ie N	-86
aW	-81
aw	-35
6es V	-84
9hat	-38
9sei	-32
aoll	-67
9w	-18
aar	-41
aird	43
aurde	24
en	-45
6laut D	63
bN	32
bW	26
bw	59
6mit D	-53
aW	-16
6nach N	-23
bW	43
6so V	-61
9w	-48
aerden	-19
6wie D	41
aN	38
4/ die W	-17
4: die N	-19
aW	-17
4; die N	-20
aW	-19
4A als "	-90
aW	-32
aw	43
6begründet ,	-44
8kannt ,	-28
e:	-40
6das N	-21
aW	-18
7ie N	-31
aW	-59
6gibt es	28
6hat A	-86
9te D	-43
cW	-67
cer	54
bn D	-46
6ist D	-70
6kam es	-19
6mit D	-57
aW	-24
6nach D	-114
bN	25
bW	25
bw	-45
6sei D	-21
aes	-17
7ind D	-40
7o w	-40
6war A	28
aD	-76
aer	-64
7erden D	-38
7ird D	-110
bw	-61
7urde D	-52
bn #	-15
dD	-73
dW	44
4D als "	17
aD	-35
aW	-64
aw	-62
7us D	-40
aW	35
6bekannt w	-33
7oeing #	-24
6das W	-24
7ie N	-21
aW	-53
6es D	-41
9w	-79
6ist D	16
aw	-50
6mit D	-33
aW	-37
aw	-14
6nach D	-50
bN	21
bW	-34
bw	-13
6so w	-70
6war w	-28
4N : "	-18
6als A	-20
aN	-25
aW	-64
aw	-77
7us D	-20
aN	-33
aW	-43
6bekannt .	-27
ew	-60
8stätigte D	-50
6das W	-15
7ie N	-15
aW	-44
6erklärte ,	14
f:	34
6gab es	-60
7ibt es	-63
6haben A	30
cD	-71
cW	-66
cw	-39
8t A	43
aW	-78
aam	14
aw	-14
9te A	-25
cD	38
cW	-88
cw	12
bn D	-51
6ist ,	-14
aA	-39
aD	18
aW	-49
aam	-19
ain	-34
aw	-52
6kam A	-42
aes	-61
6mit #	-31
aD	28
aN	-25
aW	-46
aw	-28
6nach D	-18
bN	-50
bW	-73
6sagte ,	44
c:	24
7ei D	-27
aw	-15
7ieht D	-57
8nd D	-39
bW	-19
bfür	-14
bin	-23
bw	-27
6teilte mit	19
6war ,	-22
aA	50
aD	-71
aes	-31
aw	-67
7erden A	-13
dD	-32
7ie A	-37
aW	-46
8ll D	-63
8rd A	37
bD	-89
bam	-38
7ollte A	17
7urde A	-51
cD	-68
cals	-23
dm	-36
cin	-30
cvom	-24
en	-56
cw	-29
bn #	-25
dA	-54
dD	-83
din	-33
dw	-40
6– N	-16
4V : "	-17
6die N	-20
aW	-33
6es ,	-20
9W	-18
9in	-17
6hatte ,	-28
6mit ,	-21
4W : "	-17
8(	-15
8D	-21
6als A	-13
aD	-61
aN	-20
aW	-75
ain	-15
aw	-59
7us D	-44
aN	-67
aW	-58
aw	-14
6befürchten ,	41
8gründete D	-22
8kannt .	-13
ew	-45
8richtet ,	-46
fe )	-34
6das W	-16
7ie N	-13
aW	-24
6erklärte D	-39
7s ist	-30
6forderte D	-14
6gab D	-14
aes	-102
aw	-37
7eht D	-51
baus	56
bw	14
7ibt ,	-40
b.	-13
bes	-82
6haben ,	-42
c.	-21
cw	-88
8t .	-18
aA	-44
aD	-65
9te A	-134
cN	43
cW	-96
cer	-92
cim	-68
cw	-17
bn A	-80
dD	-62
dW	-69
dw	36
7eißt es	41
6ist ,	-26
aA	-32
aD	-75
aN	-26
aW	-19
aw	-39
6kam D	-39
aes	-33
aw	-27
6mit "	-18
a#	-18
a,	-19
aD	-97
aN	-26
aW	25
aw	-48
9teilte ,	-24
6nach #	-48
bD	-212
bN	-24
bW	-122
8nnte D	-75
6sagte ,	51
c:	23
cA	43
cD	-41
cN	54
7ei ,	-29
aA	-37
aD	-55
aW	-28
aes	-21
ajedoch	-19
7ieht D	-25
8nd #	-15
b,	-12
bA	-85
bD	-91
bW	-81
bam	-14
cuf	-19
bim	-15
cn	-13
bw	-77
7o w	-42
7teht ,	35
cA	-56
cD	-75
cw	19
9llte A	-62
6teilte D	26
dmit	29
6war ,	-22
aA	-104
aD	30
aN	-47
aW	-21
aam	-31
aer	-29
bs	-22
aim	-13
bn	-37
amit	-23
anach	-29
aw	-53
7erden A	-13
dD	-39
dN	-16
dW	-18
dw	-34
7ie "	-21
aD	-71
aN	-51
aW	-68
aw	-14
8ll A	-40
bD	-36
bman	-18
8rd A	-92
bD	24
bN	-66
bW	-48
bin	-67
bnach	-38
bvon	-64
7ollte D	-61
7urde D	-138
cN	-36
cW	-69
cam	-43
dn	-36
duf	-28
cdurch	-18
cer	-49
cim	-41
dn	-61
cjedoch	-42
cmit	-24
cnach	-37
cvom	-24
en	-91
cw	13
bn #	-44
dA	-69
dW	22
dam	44
ddiese	-50
eurch	-24
dim	-30
en	-57
dnach	-43
dvon	-82
dw	-122
6zeigte A	36
6– D	-18
4aber die W	-14
5ls die N	-13
5n die W	-23
5uf das N	-17
9ie N	-63
cW	32
cw	-30
4da die W	-13
6ss die W	-16
5och die W	-23
5urch das W	-12
bie W	-24
4er die W	-20
7sagte ,	35
8ei w	-25
7war D	-20
8irft D	-16
8urde w	-34
5s als w	-19
7gab D	-31
bw	-29
7ist D	-12
bw	-14
7sei w	-27
7wird V	-67
cw	-44
4für das W	-15
9ie N	-16
cW	-33
cw	-12
4gegen das N	-22
eW	-16
bie N	-32
eW	32
ew	-13
4haben die W	-14
6t das N	-23
cW	-17
9ie N	-19
cW	-20
8es D	-41
7te das N	-14
bie W	-21
4im unterschied zu	-20
5n die W	-25
5st die W	-16
8es ,	-18
bw	-40
4nach wie vor	-34
8dem die N	-19
gW	-28
4sei es w	-62
5ie die W	-18
8ist w	-14
8warf D	14
6nd die W	-25
5oll die W	-29
9es A	-19
9mit D	-29
9nach D	74
6wie die W	-15
4um die W	-18
5nd das N	-13
cW	-13
9ie N	-25
cW	-38
8hat A	-41
cw	-40
8ist A	-30
cD	38
8nach D	-65
8wurde A	-32
ew	-30
4w : W	-13
6als "	-46
aD	-25
aW	-30
aw	-29
7us ,	-36
aD	-22
aW	-17
6das N	-25
aW	-21
7ie N	29
aw	-24
6erklärt ,	-26
e.	-17
7s A	-48
9D	-19
9W	-48
9in	-18
9w	-77
9zu	40
6gab ,	-32
6haben ,	-33
c.	-15
csoll	-36
8t ,	-37
a.	-16
aund	-26
9te ,	-135
c.	-52
cD	22
bn ,	-29
6ist ,	-30
aD	-31
6laut D	26
bW	52
6mit D	-32
aW	-28
6nach #	-53
bD	-121
bN	60
bW	20
bw	-37
6sei ,	-17
7ind ,	-22
bD	-25
7o w	-25
6war ,	-35
aD	-22
aund	-13
7erden ,	-56
d.	-28
dD	51
dkann	-48
eönnen	-25
dmuss	-12
dsoll	-33
he	-15
in	-20
hte	-29
jn	-32
dund	-17
dw	37
7ie A	-22
aD	-47
8rd ,	-50
b.	-21
bD	-29
bund	-14
7ollte ,	-36
7urde ,	-77
c.	-32
cund	-18
bn ,	-27
d.	-13
5ar es w	-48
bzu	-29
5eil die W	-34
6nn es um	-19
5orden war ,	-14
5urde es von	-13
anach D	-51
9n nach W	58
4zu gehen .	-15
7haben ,	-13
d.	-13
4über das W	-18
aie W	-24
4∅ das N	-20
aW	-24
7ie N	-39
aW	-37
aw	-16
6nach D	-12
6wie D	20
1t=#	-28
3(	15
3,	22
3-	-23
3/	-17
3;	35
3?	-34
3A	-23
3D	16
3N	13
3V	-41
3W	-24
3aber	18
4ls	-18
4n	-47
4uf	13
5s	-13
3bevor	-13
4is	-31
3da	-47
5nach	-66
5rf	-31
5ss	-73
4emnach	-69
5nn	-46
4ieser	-21
4och	19
4urch	-59
3er	-21
4s	-71
3falls	-47
4ür	-58
3habe	-57
7n	15
5t	46
6ten	-42
4ätten	-18
3ich	-60
4hm	-53
5n	-76
5r	-65
4m	-42
4n	-61
4st	-57
3jedoch	-76
3konnte	-53
9n	24
4önne	-14
3man	-14
4it	-43
4usste	-47
3nach	-58
7dem	51
3ob	-48
5wohl	-29
4der	-29
3sei	-51
6en	46
6n	-36
4ie	-17
5nd	32
4oll	49
7en	24
7te	-37
5ndern	-43
5wie	-32
3um	-74
4nter	-15
3vor	-14
3w	-28
4ar	-17
6en	29
5s	-36
4eil	25
5lche	-20
9r	-19
5nn	-42
5rden	-47
4ie	-74
5ll	-28
4onach	-20
5rden	-46
4urde	-43
8n	34
4ährend	-28
5re	-64
4ürde	48
8n	20
3zu	-68
3über	-56
2f=" :	-42
6als	-57
7us	-38
6bezeichnet	48
6das	-21
7ie	-87
6es	18
6hatte	-74
6ist	-89
6laut	54
6mit	-63
6nach	-46
6sagte	51
7ei	-48
7ind	-30
6–	-20
4# :	-25
6als	-54
7us	-32
6gab	60
6hat	-64
9ten	-48
6ist	-65
6kam	-63
6mit	-38
6nach	-115
6war	28
7erden	-23
7urden	-47
6–	-25
4) die	-15
6haben	-48
8t	-23
9ten	-46
6ist	39
6nach	-25
6war	-42
7urde	-66
4, als	-125
7us	-43
6berichtet	74
6das	-112
7ie	-116
6erklärte	18
7s	-88
6forderte	22
6gab	-46
6haben	-65
8t	16
9te	21
bn	-24
7eißt	21
7ieß	52
6ist	-26
6kam	-69
7ritisierte	19
7ündigte	-51
6mit	-80
6nach	-25
6sagte	38
7ei	19
7ieht	-56
8nd	-96
7o	55
7prach	-21
9icht	-57
7teht	-80
9llte	-36
6teilte	58
6wandte	12
8rnte	17
7erden	-44
7ill	15
7ollte	-61
8nach	27
7urde	-54
bn	-115
6zitiert	26
6äußerte	-13
4- so	-40
4. als	19
7us	-75
6danach	-29
7emnach	53
7ie	-106
6laut	60
6mit	-97
6so	-136
6war	-54
7ie	21
4/ die	-17
4: die	-42
6es	-39
6mit	46
4; die	-42
4A aus	-35
6begründet	-55
8kannt	-131
8richtete	47
6das	-42
7ie	-82
6erklärte	-17
6gehen	-47
7ibt	28
6hat	-25
9te	-37
bn	-56
7eißt	-54
6ist	-108
6kam	-51
6laut	13
7ieß	43
6mit	-99
9teilte	-52
6sagte	40
7chrieb	-38
7ei	-63
7ind	-63
7o	-85
6war	21
7erden	-83
7ie	-66
8rd	15
7urde	-91
6–	-12
4D als	-27
7us	27
6bekannt	-33
8richten	13
7oeing	-33
6das	-40
7ie	-79
6laut	-14
6mit	-78
6nach	-31
6sind	23
7o	-89
6war	-60
7ird	45
4N :	-42
6als	-54
7us	-100
6bestätigte	-67
8zeichnete	30
6das	-26
7ie	-61
6erklärt	-20
6fordert	-19
6gab	-30
7ibt	-100
6haben	-26
8t	-20
9te	-19
bn	15
7ält	-30
6ist	-53
6kam	37
7ritisiert	46
ge	-38
7ündigte	23
6laut	-73
7ieß	-57
6mit	-15
9teilte	30
6nach	-86
8nnte	-15
6sagte	17
8h	30
7ei	-100
7ieht	12
8nd	-127
7prach	-25
9icht	-18
7teht	-67
6teilte	35
6vertritt	18
6war	13
7erden	-94
7ie	-93
8rd	-55
7urde	-60
bn	-16
6zufolge	53
6–	-48
4V :	-18
6als	-17
6bekannt	-30
6das	-15
7ie	-52
6es	-83
6hatte	23
6mit	-39
6werden	-24
7ird	-63
7urde	-15
4W :	-64
6als	-37
7us	-143
6befürchten	41
8gründete	-22
8kannt	-72
8richten	29
et	-33
fe	-77
gn	15
8stätigte	15
8zeichnete	-29
6das	-29
7ie	-42
6es	21
6führt	-30
6gehen	-17
8mäß	-85
7ibt	-22
8ng	-12
6hat	-16
9te	-14
bn	-15
7eißt	17
7ält	-34
6ist	-137
6kam	-124
7ritisiert	-66
7ündigte	14
6laut	-30
6meldete	-13
7it	-23
9teilte	-24
6nach	-72
8nnte	-41
6sah	-49
7chlug	62
7ei	-26
7ieht	-15
8nd	-47
7o	-70
7prachen	22
9icht	-61
7tellte	-51
dn	16
6teilte	38
6vorwarf	43
6war	-46
7erden	-120
9fen	-85
7ie	-158
9s	-17
aen	-39
8ll	-89
8rd	-26
7urde	-24
bn	-23
7ürdigte	22
6zeigte	27
7itiert	-45
7ufolge	34
6–	-46
4aber die	-19
9mit	-33
5ls das	-13
9ie	-26
5n die	-35
5uf das	-43
9ie	23
4da die	-17
7es	-17
6ss das	-18
aie	-22
9es	-42
5och die	-32
5urch das	-25
bie	-37
4er als	-12
7bezeichnete	22
7die	-27
7forderte	59
7hat	-64
ate	-19
7ist	-22
7mit	-23
7sagte	43
8ei	-51
7war	-88
8irft	-16
8ollte	-49
8urde	-54
5s als	-22
7gab	-67
8ibt	-44
7hat	-26
7ist	-42
7laut	71
7sei	-42
7war	-20
8ird	-84
8urde	-25
4falls die	-12
5ür das	-23
9ie	-47
4gegen das	-39
bie	21
4habe es	-27
8n die	-27
6t das	-47
9ie	-51
8es	-63
8mit	-23
8nach	23
7te das	-29
bie	-30
aes	-81
alaut	51
anach	67
4im unterschied	-20
5n die	-36
5st als	-15
8das	-17
9ie	-22
8es	-63
8nach	15
4jedoch mit	-18
4man die	-16
4nach berichten	-49
9wie	-34
8dem die	-52
4ob es	-42
4sei es	-107
7n wird	-23
5ie als	-24
8die	-22
8ist	-19
8mit	-12
8sagte	31
8warf	14
9ird	15
6nd die	-38
9laut	35
9nach	59
5oll die	-40
9es	-55
9mit	-44
9nach	54
8en die	-21
blaut	25
6wie die	-23
4um das	-13
8ie	-26
7so	-45
5nd als	-16
9us	-22
8danach	-62
as	-30
9ie	-63
8es	-61
8hat	-96
8ist	32
8mit	-30
8nach	-92
8sagte	-22
9o	-68
9teht	-53
8war	-58
9ie	-27
ard	-84
9urde	-75
4w :	-40
6als	-95
7us	-77
6bekannt	-76
8richten	-60
6das	-51
7ie	29
6erklärt	-61
7s	-36
6gab	-45
7eht	-13
7ibt	-24
6haben	-102
8t	-130
9ten	-70
6ist	-80
6kam	-19
6laut	43
6mit	-72
6sei	-44
7ind	-70
7o	-77
6teilen	-58
6war	-93
7erden	13
7ie	-123
8ll	-19
8rd	-104
7ollte	-47
7urden	-98
6–	-16
5ar die	-14
8es	-103
8nach	29
8wie	-20
7en es	-25
5eil die	-38
6nn es	-25
5ie die	-23
6r haben	-20
8werden	-14
7d als	-24
9das	-35
aie	-18
9es	-23
9mit	-25
9nach	34
5orden war	-43
5urde als	-42
aes	-15
anach	-14
9n die	-26
bnach	45
5äre es	-16
4zu gehen	-31
7haben	-34
4über das	-26
aie	-38
4— es	-29
6so	17
4∅ das	-58
7ie	-86
6laut	29
6mit	-24
6nach	16
6wie	20
0f+=: (	-16
50	-13
5der	-13
6ie	-25
5„	-61
3als auch	-39
7begründung	-35
9ispiel	-36
7das	-59
8er	-83
8ie	-122
7ein	-15
ae	36
bn	-28
br	-18
8r	-53
9gebnis	-22
9ster	-32
7favorit	-14
7grund	51
7im	-23
8n	-17
7mögliche	-23
7reaktion	-18
7sich	-13
9e	-19
ager	-33
7ursache	-23
7„	32
4us ,	-60
7.	-12
7angst	-28
7bislang	-13
7cdu	-13
7dem	-48
9n	-36
9r	-72
7einem	-28
7sicherheitsgründen	-22
8pd	-14
3begründet ,	-44
5kannt ,	-83
b.	-58
b:	-48
bgeben	-47
dgeben	-50
dworden	35
jen	-48
bwurde	-34
5richtet ,	-66
d.	-33
ddie	42
dworden	-50
ce )	-34
e,	67
e.	30
edie	65
5stätigte der	92
fie	-103
5tonte ,	39
3das am	-12
9t	-17
8uswärtige	-18
7beben	-14
8uch	-16
9ndesverfassungsgericht	-17
7feuer	-14
8lugzeug	-22
7gebäude	-12
9richt	-21
9setz	-12
7ist	-21
7land	-24
bgericht	-13
7modell	-20
7nicht	-13
7problem	-30
ajekt	-24
7risiko	-16
8ote	-17
7sind	-31
7unternehmen	-35
8rteil	-18
7vorgehen	-17
7zdf	-13
8iel	-12
7„	-31
4ie angaben	-16
9kündigung	-13
9zahl	-25
8rbeit	-19
8us	-12
asage	52
7besucher	-18
7demonstranten	-16
9utsche	-19
7entscheidung	-24
8rgebnisse	-16
7fahrbahn	-13
bzeuge	-14
9milie	-13
8euerwehr	-15
8inanzierung	-19
8orderungen	53
8rau	-24
8ür	-17
7gefahr	-24
8rünen	-24
7hamburger	-14
8älfte	-17
7im	-17
8n	-27
7konferenz	-15
8ritik	-12
7liste	-17
7maschine	-13
8enschlichkeit	-16
8itglieder	-31
8öglichkeit	-18
7neue	-16
7organisation	-18
7polizei	-39
7regierung	-19
7sich	-24
9tuation	-13
8o	-15
8pd	-14
8taatsanwaltschaft	-21
adt	-25
7universität	-12
8sa	-13
7wahl	-15
bbeteiligung	-18
7zahl	-33
ben	-18
8usammenarbeit	-16
atimmung	-14
7„	-45
3erklärt ,	-57
b.	-17
ae ,	26
c:	52
cder	-15
4s ,	-85
6aber	-22
7m	-19
7uch	-18
6bei	-28
8steht	27
6dann	-13
7en	-26
8r	-47
7ie	-21
6eine	-23
6für	39
6gab	-86
7ibt	33
6habe	-36
8ndelt	-66
8t	-38
6ihm	-18
7m	-40
7n	-68
6jedoch	-24
6keine	-23
6mit	-25
6nach	-32
7icht	-41
6sei	-65
7ich	-48
8nd	-36
7oll	-67
6um	-31
6vier	-23
7on	-13
8r	-40
6war	-50
7erde	-47
7ird	57
7urde	17
bn	-46
6„	-31
3fordert ,	83
ae er	21
bn die	39
3gab ,	-59
7an	46
7bekannt	62
7die	29
7es	-92
4ehen .	-22
9von	-62
6t aus	56
8davon	63
9ie	-48
8es	-55
5mäß der	53
4ibt ,	-57
8.	-18
8den	-64
8es	-40
5ng es	-49
3haben ,	-71
9.	-43
9;	-15
9am	-80
auch	-71
9den	-76
aie	-136
9einen	-58
9sich	22
be	-53
aoll	-36
9und	-28
5t ,	-71
7.	-38
7bereits	65
7das	-42
8en	-113
9r	-29
8ie	-50
7ein	-52
ae	20
bn	-64
8ntschieden	66
8r	-14
8s	-89
7heute	34
7man	37
8it	-80
7nach	-54
8un	15
7sich	-27
9e	-69
7und	-38
7zu	-60
6te ,	-133
9.	-66
9am	22
9bei	29
9das	-132
aen	-76
br	-29
aie	16
9es	13
9laut	-53
9sich	-75
be	-47
9vor	39
8n ,	-70
aam	-55
buch	-74
adie	-84
aihm	44
asich	-109
ce	-37
aüber	-51
4eißt es	53
4ieß es	49
4ält ,	-45
8es	90
8sich	-67
3ist ,	-66
7aber	-27
8llerdings	-23
9s	-14
8m	-52
8uch	-37
9f	-15
9s	-24
7damit	-23
9s	-125
8er	49
8ie	55
7ein	-115
ae	-72
br	-56
8r	-22
8s	-94
7für	-26
7heute	-15
7im	-13
8n	-61
7mit	-26
7nach	-42
8icht	-20
8och	-26
7seit	-23
7ungewiss	-25
7zu	-37
9m	-17
3kam .	-22
7auf	-43
9s	-71
7der	32
7es	-104
4ritisiert ,	-51
e.	-40
4ündigte der	-26
3laut angaben	39
8bbc	72
8dem	42
ar	60
8einem	68
cr	70
8spiegel	-29
8„	57
4ieß sich	-60
3mit ,	-62
7:	-30
7benzin	-12
7dem	-112
9n	12
8iesen	-23
cr	-19
7einem	-80
br	-67
7hilfe	-43
7ihren	-14
7lebensmitteln	-14
7nur	-14
7seinem	-33
7wasser	-22
7„	-58
6glied des	-24
6teilte ,	-38
3nach ,	-65
8.	-27
8anderen	-23
agaben	206
asicht	126
9uffassung	80
assagen	78
8bangkok	-71
9ehördenangaben	39
arichten	49
8dem	-47
an	45
ben	42
ar	-212
autschland	-88
8eigenen	88
aner	14
bschätzung	74
9rsten	68
8hause	-80
8informationen	67
9sraelischen	69
8meinung	70
9ünchen	-74
8oben	-82
8polizeiangaben	123
8sardinien	-60
9chätzungen	72
9einem	-26
dr	-67
8unten	-66
8weiteren	-78
9ie	-51
8zwei	-53
8überlebenden	-23
3sagte ,	77
9:	72
9ein	51
9in	67
9vor	44
9weiter	46
9zu	62
5h es	18
4ei ,	-65
7.	-21
7aber	-28
8uch	-20
7bei	-29
7das	-23
8er	-60
8ie	-43
7ein	-21
ae	-25
8s	-100
7im	-21
7jedoch	-45
7mit	-26
7„	-61
4ieht die	-47
9eine	-26
5nd ,	-60
8.	-14
8am	-19
9uch	-32
af	-25
8bei	-17
areits	-17
9is	-48
8dabei	-13
9er	-41
9ie	-65
8für	-21
8im	-17
9n	-65
8jedoch	48
8laut	-34
8mittlerweile	-21
8nach	-30
9icht	-14
9ur	-32
8unter	-31
8viele	-19
9on	-14
8wir	-28
8zwei	43
4o das	77
9s	-84
7er	94
7ie	54
6genannte	-53
en	-71
6heißt	-73
6lange	-41
6viele	-60
6werden	-50
7ird	-67
7urden	-51
4pricht von	-44
4teht ,	26
9der	-55
9in	-45
9unter	15
6llte er	-67
bsich	19
an die	-39
3teilte am	44
aein	37
amit	23
3unterschied zu	-20
3wandte sich	12
5r ,	-80
7.	-27
7am	-40
8uch	-59
9f	38
7bereits	-78
7das	-85
8er	-181
8ie	50
7ein	-81
ae	-40
8r	-95
8s	-90
7für	-56
7im	-46
8n	-91
7mit	-47
7nach	-41
8icht	-16
8ur	46
7sie	-34
7und	-22
9ter	-62
7von	-52
4erden ,	-59
a.	-31
adie	37
ain	-29
akann	-48
bönnen	-25
amuss	-12
eten	-69
asoll	-33
ee	-15
fn	-23
ete	-29
gn	-32
aund	-17
avon	-21
4ie auch	-73
7bei	-19
7der	45
8ie	-54
7ein	31
ae	23
7folgt	-26
7geplant	-46
7in	-47
7schon	-84
8ehr	-28
8ich	31
9e	-75
7vor	-34
7„	-64
5ll die	-79
8in	-69
8man	-47
5rd ,	-75
8.	-41
8als	-38
9m	-61
9uch	-60
af	22
8das	-16
9em	-76
ar	-30
9ie	-26
bse	-55
8eine	21
9s	-52
8im	-76
9n	-27
8mit	24
8nach	-67
9icht	-58
9un	-63
8seit	-30
9ich	-35
8und	-14
ater	56
8vermutet	19
9om	-44
an	-15
argeworfen	67
6ft der	72
4ollte ,	-36
adie	-47
aer	30
asich	22
5nach die	-43
4urde ,	-96
9.	-40
9als	-35
am	-100
an	-36
bschließend	-44
auch	34
bf	-45
9bei	-37
breits	-25
9das	-72
aer	-108
aurch	-36
9ein	-65
ce	-68
ar	-98
as	-56
9gestern	-45
9heute	-52
9im	-62
an	-126
9jedoch	-42
9mit	-30
9nach	-68
aicht	-52
9sie	-49
9und	-18
9vom	-46
bn	41
9wegen	-33
8n ,	-27
a.	-13
aam	37
buch	-47
cf	-29
abei	-53
adiese	-50
burch	-24
afünf	-32
aim	-51
bn	-89
amehrere	-51
anach	-67
averletzt	-42
bon	37
aüber	48
4ürdigte die	-83
3zeigte er	-62
4itiert .	-42
b:	-56
4ufolge wurden	38
3– das	-16
5und	-13
2t=: "	-62
6#	-25
6(	-16
6A	-17
6D	-50
6N	-28
6W	-33
4als "	30
8#	-19
8A	-63
8D	-16
8N	-131
8W	-83
8er	-53
8im	-23
9n	-17
8sie	-19
8w	-51
5us #	-26
8,	-60
8.	-12
8D	-142
8N	18
8W	-13
8w	-90
4begründet ,	-44
6kannt ,	-83
c.	-58
c:	-48
cwurde	-34
6richten w	-41
ct ,	-66
e.	-33
eD	76
eworden	-50
de )	-34
f,	67
f.	30
fD	71
6stätigte D	-35
6tonte ,	39
5oeing #	-25
4danach w	38
6s "	-31
8#	-12
8A	-45
8D	-26
8N	-21
8V	-76
8W	-84
8am	-12
8ist	-21
8sind	-31
8w	-115
5emnach w	-31
5ie "	-46
8#	-20
8A	-57
8D	-60
8N	-70
8W	-42
8aus	-12
8für	-17
8im	-17
9n	-27
8w	-111
4erklärt ,	-57
c.	-17
be ,	26
d:	52
dD	-32
dN	-14
5s "	-31
7#	-27
7,	-85
7A	-137
7D	-145
7W	-62
7aber	-22
8m	-19
7bei	-28
7für	39
7habe	-36
9t	-38
7ihm	-18
8m	-40
8n	-68
7jedoch	-24
7mit	-25
7nach	-32
7sei	-65
8ind	-36
8oll	-67
7um	-31
7von	-13
9r	-40
7w	-38
8ar	-50
8erde	-47
8ird	57
8urde	17
cn	-46
4fordert ,	83
cD	-72
cw	-64
be D	-43
der	21
cn D	13
4gab ,	-59
8A	19
8D	-39
8N	34
8an	46
8es	-92
8w	-36
5ehen .	-22
avon	-62
aw	38
7t D	-80
9aus	56
9es	-55
9w	15
6mäß D	31
5ibt ,	-57
9.	-18
9D	-79
9es	-40
6ng D	-77
9es	-49
4haben ,	-71
a.	-43
a;	-15
aD	-49
aW	-42
aam	-80
asie	-53
boll	-36
aund	-28
aw	-123
6t #	-49
8,	-71
8.	-38
8D	-53
8N	-102
8V	56
8W	-14
8er	-14
9s	-89
8man	37
9it	-80
8nach	-54
8sie	-69
8und	-38
8w	16
8zu	-60
7te ,	-133
a.	-66
aA	-84
aam	22
abei	29
aes	13
alaut	-53
asie	-47
avor	39
aw	14
9n ,	-70
bA	-13
bD	-131
bN	-62
bam	-55
bihm	44
bsie	-37
bw	25
büber	-51
5eißt es	53
5ieß es	49
5ält ,	-45
9A	-67
9D	-21
9es	90
4ist ,	-66
8A	-143
8D	40
8N	-64
8W	-103
8aber	-27
9ls	-14
9m	-52
9uf	-15
as	-24
8er	-22
9s	-94
8für	-26
8im	-13
9n	-61
8mit	-26
8nach	-42
8seit	-23
8w	-164
8zu	-37
am	-17
4kam .	-22
8A	-57
8D	57
8auf	-43
as	-71
8es	-104
8w	-59
5ritisiert ,	-51
f.	-40
ee D	34
5ündigte D	-66
4laut "	57
9D	98
9N	38
9W	129
9w	23
5ehnt D	-16
5ieß A	-60
9D	-13
4meldete A	12
cD	-29
5it "	-62
8#	-73
8,	-62
8:	-30
8A	-49
8D	-51
8N	-90
8dieser	-19
8w	-131
7glied D	-24
7teilte ,	-38
4nach #	-120
9,	-65
9.	-27
9D	-77
9V	49
9W	-24
9wie	-51
6nnte D	-26
4sagte ,	77
a:	72
aA	-15
aW	55
ain	67
avor	44
aw	-38
azu	62
6h es	18
5chreibt D	-25
5ei "	-61
8,	-65
8.	-21
8A	-63
8D	-127
8W	-33
8aber	-28
8bei	-29
8es	-100
8im	-21
8jedoch	-45
8mit	-26
8w	-19
5ieht D	-93
aw	-73
6nd "	-17
9#	-26
9,	-60
9.	-14
9N	-63
9W	-108
9am	-19
auf	-25
9bei	-17
ais	-48
9für	-21
9im	-17
an	-65
9jedoch	48
9laut	-34
9nach	-30
9unter	-31
9von	-14
9w	-149
air	-28
5o A	-56
7D	96
7N	93
7V	-24
7W	99
7dass	-84
7w	-125
8erden	-50
8ird	-67
8urden	-51
5prach D	39
aen A	-32
7icht A	-60
cD	15
cvon	-44
5teht ,	26
aA	-62
aD	-100
ain	-45
aunter	15
7llte A	17
cer	-67
4teilen D	20
8te D	33
bam	44
bmit	23
4unterschied zu	-20
4wandte A	12
6r #	-28
8,	-80
8.	-27
8A	61
8D	-12
8N	-107
8W	-111
8am	-40
9uf	38
8er	-95
9s	-90
8für	-56
8im	-46
9n	-91
8mit	-47
8nach	-41
8sie	-34
8und	-22
ater	-62
8von	-52
8w	-188
7nte D	14
5erden ,	-59
b.	-31
bA	-48
bD	21
bN	-25
bW	-52
bin	-29
bkann	-48
cönnen	-25
bmuss	-12
bsoll	-33
fe	-15
gn	-23
fte	-29
hn	-32
bund	-17
bvon	-21
bw	15
5ie "	-64
8D	13
8N	43
8bei	-19
8in	-47
8sie	-75
8vor	-34
8w	-137
7s w	67
6ll A	22
9D	-104
9W	-39
9in	-69
9man	-47
6rd ,	-75
9.	-41
9A	-17
9N	-46
9V	28
9W	-47
9als	-38
am	-61
auf	22
9diese	-55
9es	-52
9im	-76
an	-27
9mit	24
9nach	-67
9seit	-30
9und	-14
bter	56
9vom	-44
bn	-15
7ft D	40
5ollte ,	-36
bD	-96
ber	30
6nach D	-18
5urde #	-40
a,	-96
a.	-40
aA	-28
aD	-19
aN	-99
aV	48
aW	-75
aals	-35
bm	-100
bn	-36
buf	-45
abei	-37
adurch	-36
aer	-98
bs	-56
aim	-62
bn	-126
ajedoch	-42
amit	-30
anach	-68
asie	-49
aund	-18
avom	-46
cn	41
aw	13
begen	-33
9n #	-90
b,	-27
b.	-13
bA	-108
bD	-40
bN	-55
bW	39
bam	37
cuf	-29
bbei	-53
bdiese	-50
curch	-24
bim	-51
cn	-89
bnach	-67
bvon	37
bw	-176
büber	48
5ürdigte D	-83
4zeigte D	-72
ber	-62
5itiert .	-42
c:	-56
cD	20
5ufolge w	21
durden	38
4– A	-30
6D	-29
6N	-28
6W	-15
6und	-13
6w	-45
1=:	-115
2als	-53
3ufforderte	0
4s	-66
2bat	0
3eeilten	0
4fürchten	-21
bte	0
4gründet	0
be	20
4hauptet	37
be	71
4kannt	-50
4mühte	0
4richten	-40
at	0
be	17
cn	31
4schrieb	0
7uldigt	0
de	0
5treitet	17
6ätigte	-27
4tonen	0
7t	42
8e	39
4zeichnet	0
ce	-34
dn	0
3oeing	-35
2danach	-25
4s	-86
3emnach	19
3ie	-87
2empfahl	0
3ntgegnete	0
3rinnerte	0
4klären	-46
8t	-20
9e	0
an	0
3s	-41
2feststellt	0
3ordern	0
8t	-47
9e	0
an	-23
3ragte	0
3ügte	0
4hrt	-27
2gab	0
5en	16
3ehen	-29
5t	-26
4mäß	12
3ibt	-52
4ng	-42
3laubten	0
2haben	-33
4t	-15
5te	0
7n	-39
3eißt	-15
4rrschte	-27
3ieß	49
3ob	-15
4fft	0
3ält	-22
2ist	-61
2kam	-59
3ommentierte	17
3ritisiert	-39
ce	0
3ündigte	-15
2laut	43
6ete	21
3ehnt	0
3ieß	-59
2meinte	-27
4ldet	25
8e	0
3it	-68
5glied	-46
5teilte	-17
2nach	0
4nnte	-18
2prangerten	0
2rechtfertigte	0
3iet	0
2sagte	51
4h	-17
3chied	-60
5ließt	0
6ug	0
6ägt	0
5reibt	33
6ieb	0
9en	0
3ei	-53
3ieht	-45
4nd	-44
3o	-35
3pekuliert	32
4rach	-14
8en	0
5icht	-30
3teht	-47
5llte	-36
9n	0
2teilen	0
6te	71
8n	67
2unterschied	-20
3rteilte	0
2verkündete	0
5sicherte	0
5tritt	0
5wies	-23
3orwarf	43
2wandte	12
4r	-42
5f	-24
6en	0
5nte	15
3eist	0
4rden	-62
5fen	0
3idersprach	0
4e	-28
5deking	-55
5s	0
6en	-24
4ll	-34
4rd	-22
5ft	0
3ollte	-43
4nach	27
3urde	-33
7n	-32
3ürdigte	0
2zeigte	-54
3itiert	-24
3ufolge	53
2äußerte	0
2–	-107
0in=false	21
3true	-215
2f=false :	-115
aals	-52
bus	-62
abegründete	20
chauptet	37
je	71
ckannt	-50
crichten	-40
ite	17
kn	31
cstreitet	17
eätigte	-27
ctont	42
ge	39
czeichnete	-34
boeing	-34
adanach	-24
cs	-82
bemnach	19
bie	-85
aerklären	-46
gt	-20
bs	-33
afordert	-47
hen	-23
bührt	-23
agaben	16
behen	-55
dt	-17
cmäß	12
bibt	-54
cng	-42
ahaben	-26
ct	-13
dten	-38
beißt	-15
crrschte	-12
bieß	49
bob	-15
bält	-22
aist	-52
akam	-59
bommentierte	17
britisiert	-39
bündigte	-15
alaut	43
eete	21
bieß	-59
ameinte	-27
cldet	25
bit	-66
dglied	-46
dteilte	-17
anannte	-18
asagte	47
ch	-17
bchied	-60
dreibt	33
bei	-52
bieht	-45
cnd	-39
bo	-30
bpekuliert	32
crach	-14
dicht	-17
bteht	-45
dllte	-36
ateilte	71
gn	67
aunterschied	-20
averwies	-23
borwarf	43
awandte	12
cr	-40
df	-24
dnte	15
berden	-55
bie	-24
ddeking	-55
dsen	-24
cll	-33
crd	-15
bollte	-42
cnach	27
burde	-33
fn	-31
azeigte	-54
bitiert	-24
bufolge	53
a–	-107
4true als	-16
aus	-19
9das	-30
aie	-50
9es	-79
9geht	-32
aibt	-20
9haben	-54
bt	-66
cte	-22
en	-14
9ist	-80
9mit	-31
9nach	-64
9sind	-47
ao	-58
9war	-24
aerden	-59
aie	-80
bll	-16
brd	-95
aurde	-21
9–	-21
0p=0	19
21	36
35-25	-66
226+	-68
26-8	-43
29-14	-41
0q=- -	-29
42	21
43	125
44	58
21 -	21
42	-42
22 1	-15
42	19
43	37
44	59
23 -	-37
41	-32
44	-19
24 -	-81
41	36
42	18
1f=false false :	-82
fals	-84
gus	-52
fbefürchten	-21
hgründet	-37
oe	20
hhauptet	37
oe	71
hkannt	-30
hrichten	-40
nt	-27
oe	14
pn	31
hstreitet	17
jätigte	-27
htont	42
le	39
hzeichnet	-96
pe	-43
goeing	-35
fdanach	-43
hs	-101
gemnach	19
gie	-95
ferklärt	-30
me	-31
gs	-73
ffordert	-33
me	-26
nn	-48
gührt	-17
fgab	-35
ien	16
gehen	-18
it	-17
gibt	-40
hng	-24
fhaben	-40
htte	-20
kn	-34
geißt	-12
hrrschte	-27
gieß	52
gob	44
fist	-57
fkam	-54
gritisiert	-17
gündigte	-15
flaut	37
gieß	-48
fmeinte	-27
hldete	-22
git	-111
iglied	-53
fnach	-15
hnnte	-29
fsagte	64
hh	-16
gchied	-60
irieb	-20
gei	-70
gieht	-87
hnd	-37
go	-29
gpekuliert	32
hrach	-52
len	-27
iicht	-62
gteht	-62
illte	-45
fteilte	69
ln	57
funterschied	-20
fvorwarf	43
fwandte	12
hr	-45
if	-24
inte	16
gerden	-55
giesen	-24
hll	-29
hrd	-37
ift	24
gollte	-55
hnach	27
gurde	-43
kn	-17
fzeigte	-42
gitiert	-55
gufolge	75
fäußerte	-25
f–	-98
9true :	-67
eals	15
fus	-42
ebekannt	-41
grichtete	-20
gzeichnete	59
edas	-76
fie	-138
eerklärt	21
le	67
fs	-80
egab	30
ehaben	-48
gt	-51
hte	18
eist	-116
elaut	76
emit	27
enach	37
gnnte	14
esagte	107
fei	-104
find	-73
fo	-45
fteht	23
ewerden	-18
fie	-109
grd	47
furde	-84
jn	-51
3true false :	-41
eals	-88
fus	-72
ebekannt	-65
grichtet	24
gzeichnet	48
edas	-90
eerklärte	111
egab	-61
fibt	-58
ehaben	15
gt	-102
hte	-30
jn	-55
ekam	-41
emit	-79
enach	-107
esagte	-30
fei	21
find	-34
fo	-27
ewar	-53
ferden	-35
fird	-13
furde	18
jn	-94
ezitiert	19
eäußerte	19
e–	-20
8true die	-22
dmit	-23
dsagte	59
eei	-47
0s=:	-115
2ach	14
3ls	-53
3us	-66
4t	43
2cht	-30
2das	-86
3en	-59
3ie	-87
3te	12
2eht	-56
3rt	-49
3s	-41
3te	26
2gte	28
2hat	-15
3en	-21
3ob	-15
3rt	-27
3te	-14
2ibt	-25
3eb	36
4d	-124
3ll	-34
3nd	-44
4g	-91
3rd	-22
3st	-55
3ßt	-15
2kam	-59
2lge	53
3te	15
2mit	-68
3äß	12
2nnt	-50
2ont	42
2rde	-33
3en	-46
3te	30
2sah	-17
3ei	-53
4n	-24
3o	-35
2tet	26
2war	-42
3ie	-28
2ält	-22
3rt	-20
2–	-107
1ub="	-22
4#	-13
4(	15
4)	-18
4,	15
4-	-24
4.	13
4/	-17
4?	-35
4N	14
4V	-52
4aber	12
5ls	-22
5n	-47
5us	-13
4bevor	-15
5is	-43
4da	-47
6nach	-67
6ss	-79
5emnach	-81
6nn	-46
5ieser	-21
5urch	-59
4er	-17
5s	-80
4falls	-47
5ür	-65
4ich	-67
5hn	-76
6r	41
5m	-42
5n	-61
4jedoch	-36
4mit	-54
4nach	-58
8dem	51
4ob	-48
6wohl	-29
5der	-32
4sie	-28
5ondern	-45
6wie	-32
4um	-74
5nter	-15
4vor	-14
4w	-48
5eil	25
6lche	-20
ar	-19
6nn	-45
5ie	-80
5onach	-20
5ährend	-28
4zu	-83
4über	-56
4—	-21
3f=" :	-42
7als	-57
8us	-40
7bezeichnet	48
7das	-28
8ie	-90
7es	13
7hatte	-80
7ist	-89
7mit	-63
7nach	-46
7sagte	51
8ei	-48
8ind	-30
7–	-20
5# :	-25
7als	-54
8us	-32
7das	-16
8ie	-42
7es	-28
7gab	60
7hat	-64
aten	-48
7ist	-65
7kam	-63
7mit	-45
7nach	17
7war	28
8erden	-23
8urden	-47
7–	-25
5) die	-21
7es	-17
7haben	-48
9t	-23
aten	-46
7ist	39
7mit	-13
7nach	-16
7war	-42
8urde	-66
5, als	-125
8us	-52
7bekannt	-21
9richtet	74
7das	-117
8ie	-121
7erklärte	18
8s	-146
7forderte	22
7gab	-46
7haben	-65
9t	16
ate	20
cn	-24
8eißt	17
8ieß	32
7ist	-26
7kam	-69
8ritisierte	19
8ündigte	-51
7mit	-84
7nach	-22
7sagte	38
8chrieb	-38
8ei	13
8ieht	-56
9nd	-99
8o	43
8prach	-21
aicht	-57
8teht	-80
allte	-36
7teilte	58
7wandte	12
9rnte	17
8erden	-53
8ollte	-61
9nach	27
8urde	-60
cn	-116
7zitiert	26
7äußerte	-13
5- so	-40
5. als	19
8us	-79
7danach	-29
8emnach	53
8ie	-115
7erklärte	-17
7gehen	-54
8ibt	31
7hat	-61
ate	-61
cn	-41
7ist	-109
7kam	-43
7laut	60
8ieß	51
7mit	-99
7sagte	40
8ei	-46
8ind	-67
8o	-137
7war	17
8erden	-66
8ie	21
8urde	-93
5/ die	-17
5: die	-42
7es	-39
7mit	44
5; die	-42
5D als	-44
8us	25
7bekannt	-33
9richten	13
8oeing	-33
7das	-45
8ie	-81
7mit	-82
7nach	-29
7sind	23
8o	-89
7war	-60
8ird	45
5N :	-43
7aus	-103
7berichtete	31
9stätigte	-67
9zeichnete	30
7das	-58
8ie	-107
7erklärt	-20
8s	-101
7fordert	-19
7gab	-30
8ibt	-100
7haben	-26
9t	-20
ate	-19
cn	15
8ält	-30
7ist	-53
7kam	37
8ritisiert	46
he	-38
8ündigte	23
7laut	-46
8ieß	-57
7mit	-33
ateilte	21
7nach	-69
9nnte	-15
7sagte	17
9h	30
8ei	-100
8ieht	12
9nd	-127
8o	-41
8prach	-25
aicht	-18
8teht	-67
7teilte	35
7vertritt	18
7war	13
8erden	-94
8ie	-95
9rd	-56
8urde	-60
cn	-16
7zufolge	53
7–	-55
5V :	-22
7als	-49
7bekannt	-49
7das	-16
8ie	-55
7es	-98
7hatte	23
7mit	-48
7nach	-40
7werden	-24
8ird	-63
8urde	-15
5W :	-73
7als	-54
8us	-14
7befürchten	41
9gründete	-22
9kannt	-100
9richten	29
ft	-49
ge	-77
hn	15
9stätigte	14
9zeichnete	-29
7das	-98
8ie	-111
7erklärt	-17
8s	-26
7führt	-30
7gehen	-17
9mäß	-55
8ibt	-22
9ng	-12
7hat	-19
aten	-16
8eißt	17
8ält	-34
7ist	-137
7kam	-124
8ritisiert	-67
8ündigte	14
7meldete	-13
8it	-39
ateilte	-24
7nach	22
9nnte	-41
7sah	-49
8chied	-51
alug	62
8ei	-26
8ieht	-15
9nd	-47
8o	-106
8prachen	22
aicht	-61
8tellte	-56
en	16
7teilte	38
7vorwarf	43
7war	-46
8erden	-120
afen	-85
8ie	-174
as	-17
ben	-39
9ll	-89
9rd	-27
8urde	-25
cn	-23
8ürdigte	22
7zeigte	27
8itiert	-45
8ufolge	34
7–	-47
5aber die	-20
amit	-33
6ls das	-13
aie	-28
6n die	-35
6uf das	-43
aie	23
5da die	-18
8es	-17
7ss das	-18
bie	-25
aes	-42
aso	-18
6iese als	-60
6och die	-32
6urch das	-25
cie	-37
5er als	-15
8bezeichnete	22
8die	-29
8forderte	59
8hat	-64
bte	-19
8ist	-22
8mit	-51
8nach	24
8sagte	43
9ei	-51
8war	-88
9irft	-16
9ollte	-49
9urde	-54
6s als	-22
8gab	-67
9ibt	-44
8hat	-26
8ist	-42
8laut	71
8nach	-15
8sei	-42
8war	-20
9ird	-84
9urde	-25
5falls die	-12
6ür das	-23
aie	-47
5gegen das	-39
cie	21
5ich so	-31
6m unterschied	-20
6n die	-36
5jedoch mit	-19
5man die	-18
5nach berichten	-49
awie	-34
9dem die	-52
5ob es	-42
5sie als	-24
9die	-28
9ist	-19
9mit	-23
9sagte	31
9warf	14
aird	15
6owie die	-23
5um das	-13
9ie	-27
8so	-45
6nd als	-24
aus	-22
9danach	-62
bs	-34
aie	-66
9es	-61
9hat	-96
9ist	32
9mit	-33
9nach	-18
9sagte	-22
ao	-69
ateht	-53
9war	-58
aie	-58
brd	-84
aurde	-75
5w :	-45
7als	-109
8us	-85
7bekannt	-76
9richten	-60
7das	-61
8ie	21
7erklärt	-61
8s	-42
7gab	-45
8eht	-13
8ibt	-51
7haben	-102
9t	-130
aten	-70
7ist	-80
7kam	-32
7laut	56
7mit	-78
7nach	22
7sei	-48
8ind	-70
8o	-95
7teilen	-58
7war	-109
8erden	13
8ie	-139
9ll	-19
9rd	-109
8ollte	-47
8urden	-98
7–	-28
6eil die	-39
7nn es	-25
6ie die	-23
7r haben	-20
9werden	-14
5zu gehen	-31
8haben	-34
5über das	-26
bie	-38
5— es	-29
7so	17
5∅ das	-58
8ie	-88
7laut	29
7mit	-24
7nach	16
7wie	20
3s=" : D	-13
7ch D	-59
7en W	-55
8s ist	-17
aw	25
7ie N	-36
aW	-55
8t D	-39
7ls w	-45
7st D	-50
7te N	68
aW	-67
7us N	-22
7– A	-16
5# : #	-24
7ab es	34
8r D	-77
8t D	-36
7de D	38
aer	-47
ain	-35
7en w	-30
7ie W	-29
8t D	-22
7ls W	-16
aw	-16
7rd D	33
7st D	-48
7te A	-36
aD	-15
7us W	-24
5) at w	-71
7en D	-35
7te ,	14
aD	38
5, am es	-18
8r A	39
aD	-59
aw	-50
8s A	-15
aD	-19
aN	-24
aW	-30
aw	-18
8t D	-23
7ch D	-97
aW	42
7de A	-68
aD	23
aer	-19
aim	-27
aw	-69
7ei D	-53
aes	-18
8n #	-54
aW	-40
ain	-69
aw	-46
8s D	-54
asei	-21
8t D	58
8ß es	32
7ht A	-50
aD	-64
7ie "	-43
aA	-17
aD	-59
aN	45
aW	-20
aes	-54
aich	-19
bn	-18
amit	-34
asie	-75
aw	-92
azum	-29
8t D	-52
aW	-18
aw	-27
7ls D	-48
aN	-15
aer	-22
asie	-19
aw	-19
7nd A	-51
7rd A	-39
aD	-26
aW	16
aes	-46
aim	-55
avon	17
8t N	-44
7so D	83
aN	93
aW	111
adass	-84
aw	-19
8t A	-50
aD	13
aes	-22
aw	-47
7te ,	32
a:	45
aA	-17
aD	-57
aW	73
aam	32
aw	-14
7us D	-25
7ßt es	44
5. am es	-19
8r D	-88
aer	-64
8s N	22
aV	-59
aist	-14
aw	-60
8t A	-81
aD	14
7bt es	31
7ch N	-23
aW	18
aw	44
7de D	-52
7ei es	-16
8n #	-15
aA	-57
aD	-86
aW	35
aw	-70
8s A	-18
aD	19
aV	-84
ahat	-38
asei	-32
boll	-67
aw	-19
bar	-41
bird	43
burde	24
fn	-45
7ie D	40
aN	-12
aW	-18
aw	-68
8t D	-55
aW	-16
7ls D	34
aN	-60
aW	-17
aw	-88
7rd D	-103
7so V	-61
aw	-52
berden	-19
8t D	-68
7te N	17
aW	-56
aer	-12
7us D	-29
aN	-20
aw	-12
8t D	63
aN	32
aW	26
aw	59
5/ ie W	-17
5: ie N	-19
aW	-17
aw	-29
8t D	45
5; ie N	-20
aW	-19
5D ar w	-28
8s W	-27
7ch D	-50
aN	21
aW	-29
aw	-13
7es D	-41
aw	-89
7ie N	-21
aW	-54
8t D	-37
aW	-38
aw	-14
7ls D	-35
aN	-31
aW	-64
aw	-62
7ng #	-24
aw	-49
8t w	-33
7so w	-70
8t D	16
aw	-50
7us D	-44
aW	35
8t N	-31
5N : "	-18
7ab es	-60
8m A	-42
aes	-61
8r ,	-22
aA	50
aD	-71
aes	-31
aw	-67
8s N	-20
aW	-32
8t A	43
aW	-78
aam	14
aw	-14
7bt es	-63
7ch D	-40
aN	-20
aW	-47
aw	-18
7de A	-51
aD	-68
aals	-23
bm	-36
ain	-30
avom	-24
cn	-56
aw	-29
7ei D	-27
aw	-15
8n #	-25
aA	46
aD	-28
aN	-46
aim	-46
bn	-33
avon	29
aw	-73
8s D	-25
aw	24
7ht D	-57
avon	-58
aw	14
7ie "	-20
aA	-37
aN	-37
aW	-86
aw	-35
8t #	-31
aD	23
aN	-33
aW	-75
aw	-28
7ll D	-63
8s A	-20
aN	-40
aW	-75
aw	40
7nd D	-39
aW	-19
afür	-14
ain	-23
aw	-27
8t .	-27
aw	-60
7rd A	37
aD	-89
aam	-38
8t ,	30
aA	-44
7so w	-41
8t ,	-14
aA	-39
aW	-49
aam	-19
buf	-50
ain	32
aw	-52
7te .	51
a:	51
aD	-50
aam	33
aer	40
bs	17
aim	-29
amit	40
aw	-55
azu	-81
7us D	-20
aN	-33
aW	-51
aw	-14
8t D	52
7– N	-21
5V : "	-21
7es ,	-20
aW	-18
ain	-17
aw	-39
7ie N	-21
aW	-35
8t ,	-21
7ls W	-16
7nt ,	-24
7te ,	-28
5W : "	-18
9(	-15
9D	-26
7ab D	-14
aes	-102
aw	-37
8m D	-39
aes	-33
aw	-27
8r ,	-22
aA	-104
aD	30
aN	-47
aW	-21
aam	-31
aer	-29
bs	-22
aim	-13
bn	-37
amit	-23
anach	-29
aw	-53
8s N	-37
aW	-46
8t .	-18
aA	-44
aD	-59
7bt ,	-40
a.	-13
aes	-82
7ch #	-67
a,	-68
aW	-58
aw	17
7de D	-140
aN	-36
aW	-74
aam	-43
bn	-36
buf	-28
adurch	-18
aer	-49
aim	-41
bn	-61
ajedoch	-42
amit	-24
anach	-37
avom	-24
cn	-91
aw	13
7ei ,	-29
aA	-37
aD	-55
aW	-28
aes	-21
ajedoch	-19
8n #	33
a,	39
a.	-65
aA	-51
aN	-105
aW	12
aam	21
buf	-36
abis	-37
adiese	-50
burch	-24
afür	-66
aihm	32
bm	33
bn	-12
ajedoch	36
amit	-42
anach	-42
asie	-40
avon	-83
aw	-17
8s A	-33
aist	-30
aw	-14
azu	-40
8t ,	-52
7ht ,	17
a.	-33
aA	-56
aD	-109
aaus	56
aes	-46
ain	-83
aw	31
7ie "	-25
aA	-17
aD	-71
aN	-98
aW	-106
aw	-50
8t "	-21
a#	-26
a,	-19
aD	-123
aN	-39
aW	22
aw	-54
7ll A	-40
aD	-36
aman	-18
8s A	-13
aD	-61
aN	-25
aW	-89
ain	-15
aw	-89
7nd #	-15
a,	-12
aA	-85
aD	-91
aW	-81
aam	-14
buf	-19
aim	-15
bn	-13
aw	-77
8g D	32
8t ,	-32
a.	-16
aV	-50
aw	-80
7rd A	-92
aD	24
aN	-66
aW	-48
ain	-67
anach	-38
avon	-64
8t .	-53
a:	-65
7so w	-82
8t ,	-26
aA	-32
aD	-75
aN	-26
aW	-19
aw	-67
7te )	-34
a,	31
a.	-39
a:	71
aA	-13
aN	56
aW	17
aam	-20
aer	40
bs	-61
aim	-68
bn	-71
amit	29
asie	-50
aw	-37
7us ,	-14
aD	-50
aN	36
aW	-61
aw	-14
8t D	41
aN	13
aW	74
7ßt es	41
7äß D	-23
7– D	-18
5aber ie W	-15
6ls ie N	-13
6n ie W	-23
6uf as N	-17
9ie N	-63
cW	32
cw	-30
5da ie W	-13
7ss ie W	-18
6och ie W	-23
6urch as W	-12
bie W	-24
5er ar D	-20
8de w	-34
8ei w	-25
8ft D	-16
8ie W	-22
9t D	-28
8te ,	78
bD	-19
bw	57
6s ab D	-31
bw	-29
8ch D	-40
8ei w	-27
8ls w	-19
8rd V	-67
bw	-44
8st D	-12
bw	-14
5für as W	-15
9ie N	-16
cW	-33
cw	-12
5gegen as N	-22
eW	-16
bie N	-32
eW	32
ew	-13
5im ed zu	-20
6n ie W	-25
5man ie W	-13
5nach ie vor	-34
9dem ie N	-19
gW	-28
5sie ie W	-18
cw	-30
at D	-18
9rf D	14
9st w	-14
9te D	-86
6owie ie W	-15
5um ie W	-18
6nd as N	-13
cW	-13
at A	-41
cw	-40
9ch D	23
9de A	-32
cw	-30
9en D	60
9ie N	-25
cW	-42
cw	-26
9ls W	-13
9st A	-30
cD	38
9te D	-12
5w : "	-14
9W	-13
7ab ,	-32
8r ,	-42
a.	-16
aD	-22
aund	-17
8s N	-30
aW	-24
8t ,	-37
a.	-16
aund	-26
7bt es	-44
7ch #	-53
aD	-132
aN	42
aW	23
aw	26
7de ,	-77
a.	-32
aD	-36
aund	-18
7ei ,	-19
8n (	-16
a,	-143
a.	-52
a:	-24
aD	41
akann	-48
bönnen	-25
ete	-35
amuss	-12
asoll	-63
ee	-15
fn	-31
ete	-29
gn	-32
aund	-36
aw	32
a—	-16
8s A	-52
aD	-26
aW	-48
ain	-18
aw	-77
azu	40
7ie A	-26
aD	-59
aN	22
abei	-19
aw	-38
8t D	-35
aW	-32
aw	-14
7ls "	-49
aD	-35
aW	-32
aw	-37
7nd ,	-22
aD	-25
7rd ,	-52
a.	-26
aD	-29
aund	-14
8t ,	-55
a.	-30
7so w	-27
8t ,	-30
aD	-31
7te ,	-21
a.	-56
aD	22
7us ,	-36
aD	-23
aW	-25
8t D	33
aW	68
6eil ie W	-34
7nn es um	-19
6ir en D	-21
cw	41
5zu en ,	-46
b.	-25
5über as W	-18
aie W	-24
5∅ as N	-20
aW	-24
7ch D	-12
7ie D	20
aN	-41
aW	-37
aw	-16
0t=:	-115
2A	-35
2D	-107
2V	61
2W	-203
2als	-53
3us	-66
2danach	-25
3emnach	19
2es	-41
2gemäß	12
2haben	-33
4t	-15
5ten	-39
2ist	-61
2laut	43
2mit	-68
2sei	-53
3ind	-44
2w	42
3ar	-42
3erden	-62
3ie	-28
4ll	-34
4rd	-22
3ollte	-43
4nach	27
3urde	-33
7n	-32
2—	-107
`,
  cueInside: `
0+f="	-27
3,	175
3.	-20
3:	55
3als	17
4m	-29
4nderem	-32
5gaben	-95
6egeben	-39
4uch	-46
5s	60
6sage	14
3bei	-62
5kannt	41
5reit	12
6icht	-55
4ritische	-20
3damit	84
5rauf	-57
6über	-13
5s	-48
6s	-106
5von	-72
5zu	21
4em	-51
5r	-30
5utsche	-61
aland	-67
4ie	-36
5rektor	-18
3eine	22
7m	-25
7n	-72
7r	25
7s	-50
4ntscheidung	30
4r	-54
4s	-72
3gegen	-58
8über	-61
5richt	-58
3hin	74
3im	-62
4n	-69
4st	-21
3laut	-43
3man	29
4edien	-69
5inung	99
4it	-32
3nach	14
4ews	-20
4icht	-34
3online	-25
3polizei	-44
3samstag	-29
4ein	-48
7er	-60
4ich	-128
5e	-67
5nd	-26
4oll	-14
4precher	-58
bin	-37
4tudie	-72
3tagesschau	-27
4onbandstimme	-46
3von	32
5r	-39
3wissenschaftler	-63
4orten	35
4urden	-25
3zu	-20
3„	-30
1t=" W	-54
5w	-27
3, A	-33
5D	-66
5W	-64
5dass	-63
5er	-14
6s	-31
5im	-15
5sie	-21
5w	-61
3: "	-66
3A ,	-50
5:	-17
5A	-17
5D	20
5N	-29
5V	32
5in	-83
5w	18
3D "	-87
5N	-96
5w	-57
3N .	-46
5w	32
3V ,	93
3W "	27
5#	-34
5.	-78
5A	-55
5D	17
5V	-59
5W	-64
5aus	-31
5in	-46
5mit	-45
5w	58
3aber ,	-43
8w	-36
4m #	-27
6W	-46
4n ,	61
4uf D	-79
5s ,	45
7D	-42
3dieser W	-35
3er A	-29
6w	-28
4s ,	21
6.	30
6in	43
6w	71
3hatte ,	44
3im W	-46
4n D	-66
6N	-38
3mit ,	43
7D	16
3unter w	-32
3von D	31
5r ,	66
3w #	-19
5,	85
5.	18
5:	47
5D	-144
5N	-43
5W	-86
5an	38
6us	65
5w	-22
4ird ,	57
8V	37
4urde ,	37
3zu D	-57
6W	34
0-f+=an , D	-14
9dass	-14
5us , dass	-21
4berichtet die W	-42
4darauf hin ,	33
6von aus ,	45
4erklärte : "	-15
5s , D	-17
7in D	-26
7wird V	37
4gab an ,	28
5eht aus D	-42
9davon aus	48
4hat sich w	43
7te , D	-16
5eißt es ,	19
din	33
5ieß es ,	17
4ist der W	69
4laut der W	-28
9einem N	-14
fW	-19
dr W	-16
9„ w	-18
4mit , dass	-17
8den W	49
4nach angaben D	-31
hN	-47
bsicht D	-16
hN	-25
auffassung D	-23
bssagen N	-22
9dem W	-14
9eigenen W	-23
bnem W	-17
9israelischen W	-16
4sagte : "	-29
ader W	-30
aein W	-20
avor D	-47
azu D	-22
5o der W	-34
bw	-38
8ie W	-70
4teilte am W	-19
bmit ,	33
4wie der N	-22
9ie N	-12
6rd vorgeworfen ,	20
4zeigte sich w	36
2=als „	-24
4n ,	-36
5gekündigt ,	-19
4us ,	-21
3berichtet die	-42
ce ,	-13
edie	-39
5stätigte der	-43
5zeichnete die	-36
3damit ,	-12
5rauf hin	33
5von aus	45
4en worten	43
3erklärt ,	-23
ae ,	-20
c:	-15
cder	-27
die	-38
4s ,	-22
6.	-36
6in	-26
6wird	58
3forderte die	-41
3gab an	28
7bekannt	42
7die	-47
4eht aus	-42
8davon	48
5mäß der	-38
3haben sich	51
5t am	-21
7bereits	-44
7entschieden	53
7sich	43
6te ,	-32
4eißt es	56
4ieß es	51
4ält es	51
3ist der	69
8ie	-82
3laut bbc	-31
8dem	-15
ar	-30
8einem	-28
cr	-31
8„	-24
3mit ,	-18
7den	49
3nach angaben	-52
asicht	-32
9uffassung	-32
assagen	-29
8berichten	-62
8dem	-17
an	-55
8eigenen	-23
anem	-24
cr	-17
bschätzung	-41
9rsten	-31
8informationen	-27
9sraelischen	-16
8meinung	-49
8polizeiangaben	-32
8schätzungen	-25
3sagte ,	-28
9:	-29
9der	-52
9ein	-20
9in	-20
9vor	-47
9weiter	-51
9zu	-40
4ich der	-57
4o das	34
7er	-48
7ie	-78
3teilte am	-19
aein	-22
amit	50
3vor ,	-29
6geworfen ,	-22
3wie der	-43
8ie	-32
5rd ,	-24
8vermutet	28
9orgeworfen	20
6ft der	-37
4urde ,	-19
9von	-64
3zeigte sich	36
4ufolge wurden	-36
3äußerte sich	62
2t=als "	-24
8D	25
8w	64
5n ,	-36
6gekündigt ,	-19
5us ,	-21
4begründete D	-68
6kannt w	85
6richtet D	-57
de ,	-13
fD	-44
6stätigte D	39
6zeichnete D	-61
4damit ,	-12
6nach w	-66
6rauf w	57
6von aus	45
5en W	52
6r W	52
5ie W	96
4erklärt ,	-23
be ,	-20
d:	-15
dD	-65
dN	-52
5s ,	-22
7.	-36
7in	-26
7w	65
8ird	58
4forderte D	-47
4gab A	18
8D	-54
8N	-34
8an	28
8w	42
5eht aus	-42
9w	48
6mäß D	-57
4hat D	-65
8V	46
8am	-21
7te ,	-32
aD	-18
aN	-55
aW	-64
5eißt es	56
5ieß es	51
5ält es	51
4ist D	50
4kritisierte D	-37
4laut "	-24
9D	-88
9N	-106
9W	-114
9w	-83
4mit ,	-18
8D	75
4nach D	-98
9N	-92
9V	-62
9W	-121
9w	-110
4sagte ,	-28
a:	-29
aD	-70
aN	-76
aW	-100
ain	-20
avor	-47
aw	-74
azu	-40
5ich D	-99
9W	-77
9w	-43
5o N	-67
7V	64
7W	-75
4teilte D	-55
bam	-19
bmit	50
4von D	-38
6r ,	-29
7geworfen ,	-22
4war A	23
7f D	-31
7nte D	-45
5ie D	-53
8N	-77
6rd ,	-24
9V	53
9w	51
7ft D	-73
5urde ,	-19
avon	-64
aw	22
9n W	-53
4zeigte A	36
5ufolge w	-107
durden	-36
4äußerte A	62
1tt=A ,	-41
6N	-84
6V	83
6W	-122
6w	-51
4D N	136
6W	155
4N N	30
4V ,	-99
6.	-45
6:	-36
6A	-19
6D	-110
6N	-184
6W	-106
6aber	-43
7m	-53
7n	40
6bei	-39
6diese	-50
6er	-63
7s	56
6hatte	54
6im	-37
7n	-44
6jedoch	-34
6mit	13
6sie	-54
6von	78
8r	23
6zu	-40
4W "	-46
6,	23
6D	-72
6w	97
4als "	-24
8D	25
8w	64
5n ,	-36
5us ,	-21
4danach w	-66
4es ,	-22
7.	-36
7in	-26
7w	65
8ird	58
4gemäß D	-57
4hat D	-65
8V	46
8am	-21
7te ,	-32
aD	-18
aN	-55
aW	-64
4ist D	50
4laut "	-24
9D	-88
9N	-106
9W	-114
9w	-83
4mit ,	-18
8D	75
4nach D	-98
9N	-92
9V	-62
9W	-121
9w	-110
4von D	-38
6r ,	-29
4w ,	-132
6:	-68
6A	25
6N	-39
6W	-18
6aber	-40
7n	13
7us	14
6er	-60
6hatte	38
6in	-39
6jedoch	-43
6sie	-39
6war	24
7ird	-23
7urden	-36
5ar A	23
5ie D	-53
8N	-77
6rd ,	-24
9V	53
9w	51
5urde ,	-19
avon	-64
aw	22
9n W	-53
01f=als „	-24
3bekannt ,	-21
5richtet ,	-23
ddie	-42
ce ,	-13
edie	-39
5stätigte der	-43
5zeichnete die	-36
3die ,	-20
3erklärte ,	-20
c:	-22
cder	-27
die	-38
4s ,	-17
6wird	58
3forderte die	-41
3gab ,	-17
7an	28
7bekannt	60
7die	-47
4eht ,	-14
8davon	48
5mäß der	-38
3haben ,	-25
9sich	51
5t ,	-19
7am	-21
7bereits	-44
7die	-43
7entschieden	53
7sich	43
6te ,	-17
8n ,	-21
4eißt ,	-19
9es	56
9in	-21
4ieß es	51
4ält es	51
3ist der	69
8ie	-82
3laut bbc	-31
8dem	-15
ar	-30
8einem	-28
cr	-31
8„	-24
3mit „	-42
3nach angaben	-52
asicht	-32
9uffassung	-32
assagen	-29
8berichten	-62
8dem	-17
an	-55
8eigenen	-23
anem	-24
cr	-17
bschätzung	-41
9rsten	-31
8informationen	-27
9sraelischen	-16
8meinung	-49
8polizeiangaben	-32
8schätzungen	-25
3sagte ,	-43
9:	-29
9der	-52
9ein	-20
9in	-20
9vor	-47
9weiter	-51
9zu	-40
4o das	32
7er	-75
7ie	-83
3teilte ,	-17
aam	-19
aein	-22
amit	50
3war ,	-23
7die	14
4ie der	-43
8ie	-32
5rd ,	-26
8vorgeworfen	20
6ft der	-37
4urde ,	-26
3zeigte sich	36
4ufolge wurden	-36
3äußerte sich	62
1t=als "	-24
3begründete D	-68
5kannt ,	-21
5richtet ,	-23
dD	-57
ce ,	-13
eD	-44
5stätigte D	39
5zeichnete D	-61
3danach w	-66
4ie ,	-20
7W	62
3erklärte ,	-20
c:	-22
cD	-65
cN	-52
4s ,	-17
6V	56
6w	91
7ird	58
3forderte D	-47
3gab ,	-17
7A	18
7D	-54
7N	-34
7an	28
7w	60
4eht ,	-14
8w	48
5mäß D	-57
3haben ,	-25
5t ,	-19
7D	-83
7V	50
7am	-21
6te ,	-17
9D	-18
9N	-55
9W	-37
9w	23
8n ,	-21
4eißt ,	-19
9es	56
9in	-21
4ieß es	51
4ält es	51
3ist D	50
7W	38
3kritisierte D	-37
3laut "	-24
8D	-88
8N	-106
8W	-114
8w	-83
3mit "	-42
7W	86
3nach D	-98
8N	-92
8V	-62
8W	-121
8w	-110
3sagte ,	-43
9:	-29
9D	-70
9N	-76
9W	-100
9in	-20
9vor	-47
9w	-74
9zu	-40
4ehen N	74
4o V	64
6W	-75
4prach D	-31
3teilte ,	-17
aD	-55
aam	-19
amit	50
3war ,	-23
7A	23
7D	14
6f D	-31
6nte D	-58
4ie D	-53
7N	-77
5rd ,	-26
8V	62
8w	45
6ft D	-73
4urde ,	-26
9w	22
8n W	-53
3zeigte A	36
aw	52
4ufolge w	-107
curden	-36
3äußerte A	45
0bias	-41
0f+=, das	-16
8s	-63
6er	-15
6ie	-43
5er	-14
6s	-31
5im	-15
5sich	-15
7e	-21
3: „	-61
3aber ,	-43
4m samstag	-21
4n ,	61
5gaben der	-32
ds	-33
bvon	-23
6ekündigt ,	37
5sicht der	-21
ds	-14
bvon	-21
4uch ,	-54
5s ,	45
7einer	-42
3bekannt ,	30
3damit ,	74
5rauf hin	74
9hin ,	-13
5von aus	65
5zu ,	16
4en worten	39
4ie deutsche	-53
7entscheidung	35
7„	-36
3eigenen angaben	-20
5n sprecher	-45
6em bericht	-24
7r „	-24
4ntschieden ,	30
4rklärt ,	28
4s ,	21
6.	30
6in	43
3hatte ,	44
4in ,	33
3in der	-26
6einem	-28
ar	-26
3meinung ,	29
4it ,	43
3ndr .	-40
3sich der	61
4piegel online	-25
3unter anderem	-32
3vermutet ,	29
4on einer	37
5r ,	66
7der	-47
6geworfen ,	31
3weiter ,	-48
4ird ,	57
4urde ,	37
3zu den	-34
2t=, A	-33
6D	-66
6W	-64
6dass	-63
6er	-14
7s	-31
6im	-15
6sie	-21
6w	-61
4: "	-66
4aber ,	-43
9w	-36
5m #	-27
7W	-46
5n ,	61
6gaben D	-33
cN	-51
7ekündigt ,	37
6sicht D	-16
cN	-25
5uch ,	-54
6f D	-79
7fassung D	-23
6s ,	45
8D	-42
7sagen N	-22
4bekannt ,	30
4damit ,	74
6rauf w	74
ahin ,	-13
6s N	27
8W	-96
8w	-31
6von aus	65
6zu ,	16
5em N	-47
8W	-58
6n N	-56
8w	-68
6r N	-38
8w	-108
5ie "	-36
8N	-163
8W	33
8w	-116
7ser W	-35
4eigenen W	-23
6n W	-90
7e W	-90
8m N	-16
aW	-48
8r "	-24
aW	-20
aw	-39
5ntschieden ,	30
5r A	-29
7w	-28
6klärt ,	28
5s ,	21
7.	30
7in	43
7w	71
4general N	-40
4hatte ,	44
5in ,	33
4ihre W	-61
5m W	-46
5n D	-66
7N	-38
6formationen N	-19
5sraelischen W	-28
4meinung ,	29
5it ,	43
8D	16
4ndr .	-40
4sich D	89
9W	19
9w	116
5piegel N	-25
4unter w	-32
4vermutet ,	29
5on D	31
8N	-102
6r ,	66
7geworfen ,	31
4weiter ,	-48
5ird ,	57
9V	37
5urde ,	37
4zu D	-57
7W	34
4„ W	-54
6w	-27
1=,	-80
2.	-75
2:	-72
2aber	-73
3ls	96
3m	-77
3n	41
4gaben	-55
5ekündigt	59
4sicht	-20
3uch	-97
4f	-12
5fassung	-32
4ssage	47
9n	-29
4ßerdem	-63
2bbc	-31
3efürchtet	-46
4hördenangaben	-27
4i	-60
4kannt	65
4reits	-69
5ichten	-62
2celebi	-72
3nn	-33
2damit	41
4rauf	87
8hin	-23
5über	49
4s	-20
4von	96
4zu	34
3em	-91
4nen	37
4r	-29
3ies	40
6e	-68
7r	-60
2eigenen	-23
4ne	16
6m	-68
6n	-52
6r	-70
5schätzung	-41
3ntschieden	51
3r	-88
4klärt	28
4sten	-31
3s	55
2für	25
2gall	-59
3eneral	-40
4stern	-69
2hatte	65
3eute	-97
3in	33
2ihre	-61
3m	-46
3n	-80
4formationen	-33
3sraelischen	-28
2jedoch	-60
2lediglich	-83
2meinung	15
3it	23
2nach	-21
3dr	-40
3un	-82
2polizeiangaben	-40
2schätzungen	-25
3ich	179
4e	-71
4nd	-54
3piegel	-25
2unter	-46
2verdacht	65
5mutet	49
3on	-26
4rgeworfen	31
2war	24
3eiter	-64
3ird	38
3orten	43
3urde	63
7n	-54
2zeugenaussagen	-27
2„	-83
0n=1	-93
23	63
24	103
25	65
26	53
1t=1 "	-56
5,	-98
5.	-47
5:	-36
5D	-19
5N	-33
5V	77
5W	-55
5aber	-65
6m	-62
6n	37
6uf	-71
7s	-68
5bei	-60
5diese	-58
ar	-60
5er	-88
6s	55
5hatte	64
5im	-46
6n	-66
5jedoch	-60
5nach	-71
5sie	-71
7nd	-54
5unter	-46
5wird	36
6urde	63
an	-54
5zu	-93
32 ,	-24
5.	-57
5:	-59
5A	17
5D	-32
5N	-29
5V	67
5W	20
5aus	45
5in	-39
33 ,	-110
5D	24
5w	83
34 ,	-32
0s=,	-80
2.	-75
2:	-72
2ach	-21
3ge	47
4t	70
3ll	-59
4s	30
3m	-77
3n	41
4d	-97
4n	-68
3uf	51
4s	24
3zu	34
2bbc	-31
3ei	-77
4n	-13
4r	-40
2cht	19
3nn	-33
2das	-20
3em	-98
4n	66
4r	-42
4s	-88
2ebi	-72
3ht	87
3r	-88
4n	-82
4t	62
3s	55
4e	-68
3tz	-48
2fen	23
3ür	34
2gel	-25
2hef	-56
4r	-64
3on	-67
3re	-61
2ich	62
3el	48
4s	40
3gt	77
3m	-46
3n	-80
4d	-54
3on	30
3rd	38
3ts	-84
2len	-78
4r	-63
2mit	41
2ndr	-40
3em	-71
4r	-98
3nt	65
3un	-82
2och	-85
2ral	-40
3de	45
3en	-64
3in	-62
3te	-36
2ser	-60
3ie	-71
3on	-64
2ten	40
4r	-124
4t	16
3or	-45
3te	52
2uch	-97
3ng	105
3te	-99
2von	45
4r	20
2war	-15
2ärt	28
2„	-83
0t="	-83
2#	-86
2,	-80
2.	-75
2:	-72
2D	-18
2V	98
2W	13
2aber	-73
3ls	96
3m	-77
3n	41
3uf	-12
2bei	-60
2diese	-68
7r	-60
2er	-88
3s	55
2für	25
2hatte	65
2im	-46
3n	-80
2jedoch	-60
2mit	23
2nach	-21
2sie	-71
4nd	-54
2unter	-46
2w	36
3ar	24
3ird	38
3urde	63
7n	-54
`,
  source: `
0+t=after "	-57
9#	-28
9(	-49
9)	-118
9,	28
9-	-28
9D	-16
9N	-44
9V	14
9W	-70
9ab	-52
ber	-34
als	-40
am	69
an	26
auf	-62
bs	-71
9bei	-13
cm	-14
9dass	-87
aieser	-46
aurch	-59
9für	-24
9gegen	-31
9habe	21
dn	58
bt	61
aätte	-20
9im	-47
ast	28
9jedoch	-33
9könnte	-29
9laut	42
9mit	-19
aüsse	-44
9nach	-24
9ohne	-45
9sei	-33
cen	-64
ct	-49
aind	86
aolle	-24
en	40
bwie	-54
9und	-128
bter	-20
9vom	-30
bn	-23
9war	-24
cen	71
aegen	-41
brde	-71
en	42
aie	-58
aurde	-32
en	84
aürden	56
9zu	-13
bm	-50
br	-50
9über	37
9—	-74
3before (	-117
a)	-131
a,	58
a-	-66
a.	31
a:	-27
aA	-29
aD	-15
aV	17
aW	-105
aals	-19
bn	-77
buf	-90
cs	-13
abei	-52
bis	-63
adurch	-29
aer	-56
bs	-31
afür	-95
agegen	-61
ahabe	-45
ct	19
dten	22
aim	-31
bst	-20
akonnten	-26
bönne	-30
alaut	-44
amit	-92
aohne	-65
asei	-34
den	-44
dn	-42
dt	-45
boll	-43
een	-30
ete	34
aum	-59
avom	12
awar	-26
den	-66
berde	-16
fn	-38
bird	-23
burde	-22
fn	-63
azu	-65
cm	-82
bwischen	-21
aüber	-70
a—	30
2k=after " bare false	42
ccommon false	-88
jtrue	-34
cname false	65
htrue	-99
a( bare false	-21
htrue	-67
ccommon false	34
jtrue	-64
cname true	-86
a) bare true	-49
ccommon true	-41
cname true	-83
a, bare true	19
ccommon false	24
jtrue	34
cname false	-50
htrue	45
cpronoun false	-35
ktrue	-67
a- bare false	-46
cname false	43
a. bare true	-48
ccommon false	33
jtrue	-44
cname false	25
htrue	56
dumber false	-28
cpronoun true	-90
a: bare true	-82
ccommon false	-36
cname false	24
cpronoun false	35
aA bare false	-84
htrue	100
ccommon false	33
cname true	-114
cpronoun false	26
ktrue	-69
aD bare false	-71
htrue	-26
ccommon false	-67
jtrue	38
cname false	61
htrue	-54
dumber false	-13
cpronoun true	-42
aN bare true	-27
ccommon true	-48
cname true	-48
cpronoun false	13
aV bare false	28
htrue	-28
ccommon true	-19
cname true	29
aW common true	-62
cname true	-40
cpronoun false	-21
crelative false	-52
aab common false	-48
bls bare true	62
ecommon false	-31
ltrue	-39
ename false	-44
jtrue	-36
epronoun false	-30
bm bare false	25
itrue	56
dcommon false	-24
ktrue	26
dname false	49
itrue	37
dpronoun false	-21
bn bare false	25
itrue	-21
dcommon true	-58
dname false	44
itrue	-67
dpronoun true	-68
buf bare false	-51
jtrue	-62
ecommon false	18
ltrue	-58
ename false	-68
jtrue	-86
cs bare false	-55
jtrue	-48
ecommon false	43
ltrue	-37
ename false	-67
jtrue	-40
abei bare false	34
ecommon false	-40
ename false	46
jtrue	-46
bis bare false	37
ecommon false	-19
enumber false	-13
epronoun true	-15
adass bare true	-24
fcommon true	-57
fname true	-19
burch name true	-43
afür bare false	33
jtrue	-47
ecommon false	-13
ltrue	14
ename false	-15
jtrue	-95
agegen bare false	39
ltrue	-43
gcommon false	-48
gname true	-68
ahabe bare false	19
fcommon false	20
mtrue	-25
fname false	37
fpronoun false	-20
en bare false	27
gcommon false	25
ct common false	31
ename false	34
aim bare false	15
itrue	-78
dcommon false	-56
ktrue	32
dname false	-38
itrue	-57
bn bare false	-36
dcommon false	-32
dname true	-41
eumber true	-12
dpronoun false	67
ltrue	-25
bst bare false	33
ename false	46
jtrue	15
ajedoch name false	-32
hpronoun false	45
alaut name false	39
amit bare false	40
jtrue	-103
ecommon true	-41
ename true	-51
epronoun true	-30
büsse common true	-24
anach bare false	-62
fcommon false	-14
fname false	46
asei bare true	14
ecommon false	-26
ename true	-45
epronoun false	-38
dn bare false	24
dt bare false	49
fcommon true	-61
fname false	-22
ktrue	-24
bind bare false	19
ktrue	52
fcommon false	36
fname false	24
boll bare false	24
fname false	-22
een name false	44
aum bare false	-12
dcommon false	-14
bnd bare false	-24
jtrue	-44
ecommon false	-33
ltrue	-69
ename false	-36
jtrue	-40
cter bare false	18
gcommon false	-15
gname false	-41
avom name false	-60
jtrue	27
cn bare false	-76
ecommon false	30
ename false	27
jtrue	-27
epronoun true	-17
cr bare false	52
jtrue	-57
ecommon false	-62
ltrue	-65
ename false	37
jtrue	-59
aw common false	-15
cname false	-21
htrue	-38
dumber false	-51
jtrue	37
cpronoun true	-118
crelative true	-53
berde bare true	-51
gname false	-21
fn common false	19
bie bare false	-40
ecommon false	-20
crd common false	31
mtrue	-73
burde bare false	60
fn bare false	31
mtrue	89
hname false	57
bürden common false	21
azu common false	-60
ktrue	-71
dname false	24
itrue	-72
dpronoun false	33
ltrue	-24
cm common false	-21
ltrue	-21
aüber bare false	-37
ktrue	31
fcommon false	-14
fname false	38
ktrue	-39
fpronoun true	-58
a— common false	-50
cname false	-44
4before ( common false	-33
ktrue	-50
dname false	-68
itrue	-28
b) common true	-68
dname false	-38
itrue	-65
b, bare false	-36
itrue	38
dcommon true	55
dname false	-15
itrue	25
eumber false	-26
dpronoun true	31
b- bare false	-20
b. common true	15
dname false	-62
itrue	63
eumber false	-44
b: number false	-27
bA bare false	-42
dcommon false	28
ktrue	-95
dname true	-46
dpronoun false	-41
ltrue	-15
bD bare false	-113
itrue	-33
dcommon false	18
ktrue	-178
dname false	-44
itrue	-134
eumber false	-31
dpronoun false	50
ltrue	-13
bN common true	-44
dname true	-40
bV common false	-25
dpronoun false	49
bW common true	-34
dname true	-34
dpronoun false	-38
bals bare false	-23
fcommon false	26
mtrue	-89
fname true	-69
cm common false	-50
ltrue	-41
ename false	32
jtrue	-77
cn bare false	-21
jtrue	-15
ecommon false	-36
ltrue	-17
cuf bare false	-22
fcommon false	-30
mtrue	-58
fname false	-27
ktrue	-50
ds bare false	-38
fcommon false	-68
fname true	-19
bbei common true	-16
cis common true	-20
ber common false	-15
cs common true	-39
ename true	-14
bfür common false	-52
mtrue	-24
fname true	-29
bhabe bare false	-45
fn name false	-72
dt bare false	-19
fcommon false	-19
mtrue	56
ete bare false	29
mtrue	-37
hcommon false	-42
hname false	-27
mtrue	-36
gn name false	-26
bim common false	13
ltrue	-60
ename false	-15
jtrue	-92
cn bare false	-36
jtrue	-22
ecommon false	-89
ltrue	-29
ename false	33
fumber true	-20
cst common false	-46
mtrue	14
fname false	21
bkonnten bare false	-26
blaut common false	-24
gname false	-32
gpronoun false	-20
bmit bare false	-54
fcommon false	-33
fname false	-43
ktrue	-22
bnach bare true	-26
gcommon false	42
ntrue	-82
gname false	-54
ltrue	-37
bsei bare false	-24
fcommon false	33
een common false	-34
et common false	-28
cind bare false	-24
gcommon false	-47
gnumber false	45
coll bare false	-16
bum common false	-46
epronoun false	-20
cnd bare false	-27
ktrue	-47
fcommon false	-52
mtrue	40
fname false	-64
gumber false	-22
fpronoun true	-23
bvom common false	-55
fname false	36
dn common false	-57
mtrue	-31
fname false	-109
ktrue	-12
dr common false	-47
mtrue	-19
fname false	-72
bw bare true	-46
dcommon false	-14
ktrue	-79
dname false	27
eumber false	20
ktrue	-60
dpronoun true	-114
drelative true	-39
car bare false	-14
ktrue	-18
fcommon false	37
mtrue	-50
fname false	18
een common true	-14
hname false	-14
cird bare false	-15
gcommon false	28
gname false	-79
ltrue	-50
curde bare true	-59
hcommon false	-34
gn common false	-25
bzu common false	-13
ltrue	-17
büber bare false	-20
gcommon true	-20
gname false	-28
b— common false	-33
0-t=after #	-16
9(	-22
9,	-73
9.	-37
9:	-39
9D	-62
9N	55
9V	40
9W	-25
9als	-108
am	-99
an	-76
auf	-13
9bei	-81
ais	-26
9da	-48
bss	-169
aeren	-22
bssen	-39
aiese	-80
er	-55
aurch	16
9er	-51
as	84
9für	-84
9gegen	-73
bmäß	15
9habe	-13
dn	-17
bt	22
aätten	-16
9ihr	-47
am	-111
an	-26
ast	-40
9jedoch	-27
9laut	50
9mit	-103
9nach	14
aeben	-18
9seien	-19
ct	-17
aie	-27
aoll	-78
9um	-73
and	-74
bter	-59
9vom	18
bn	26
br	-69
9w	-29
aarum	-13
aegen	-16
bnn	-46
brden	-41
aird	-26
aonach	-52
aurde	-80
en	-42
aährend	-18
aürden	-16
9zu	-71
bm	-53
br	-65
awischen	-63
9—	44
3before #	-76
a(	-80
a)	29
a.	29
a:	-57
aA	57
aD	-30
aN	-108
aV	-29
aW	-70
aals	-36
bm	-108
bn	-104
buf	-45
cs	33
abei	-69
ada	22
bessen	-75
biese	-25
fr	-61
burch	-52
aes	52
afür	-40
agegen	-69
ahabe	-25
ct	24
dte	-17
aim	-35
bn	-28
bst	-83
alaut	-57
amit	-35
asei	26
dt	-80
bind	-77
bollte	-55
cwie	-23
aum	-105
bnd	-31
cter	-54
avon	-24
cr	-78
aw	-20
bar	-70
den	30
begen	-49
cil	-49
bie	109
crd	-20
burde	-57
bährend	50
azu	-98
cm	-65
cr	-95
bwischen	-36
aüber	-119
2k=after # common	-14
a, bare	-108
ccommon	-54
cpronoun	-105
crelative	-25
a. bare	-32
aA common	-35
cname	26
dumber	-13
aD common	-50
cpronoun	-15
aN name	60
aV bare	43
cname	-15
cpronoun	36
aW common	-100
aals bare	-13
ecommon	-98
ename	-12
bm bare	-94
dnumber	-17
bn bare	-56
dcommon	-46
dname	-15
buf bare	-60
ename	-62
cs bare	-51
ecommon	-16
ename	25
abei bare	-34
ecommon	-59
bis bare	-16
ada pronoun	-42
css bare	-58
fcommon	-101
fname	-69
gumber	-27
fpronoun	-110
beren bare	-22
cssen bare	-39
biese bare	-43
fr bare	-55
burch common	-39
gname	24
aer common	-30
dname	-22
bs common	54
afür bare	-21
ecommon	-61
ename	-33
agegen bare	-21
gcommon	-53
cmäß common	14
ahabe common	29
fpronoun	-37
en bare	31
ct common	12
ename	-50
dte common	-26
gname	58
gpronoun	17
bätten bare	-16
aihr bare	-31
bm bare	-88
dname	-63
bn bare	-103
dcommon	17
dname	-67
bst common	-25
ename	-15
epronoun	-20
ajedoch common	-27
alaut common	44
fname	26
amit bare	-33
ecommon	-82
ename	-28
anach bare	-23
fcommon	24
fname	20
beben common	-18
asei common	-31
epronoun	16
dt number	-14
bie common	-26
boll pronoun	-28
aum common	-57
dname	-13
bnd bare	-42
ecommon	-25
ename	-25
cter bare	-46
avom bare	24
cn name	45
fumber	-31
cr common	-35
ename	-46
aw bare	49
ccommon	-56
cname	-57
dumber	-50
cpronoun	-22
berden common	-41
bie bare	33
epronoun	-41
crd bare	58
fcommon	-15
fname	-37
bonach common	-44
hname	-37
burde common	-33
gpronoun	-35
fn bare	-22
hcommon	-46
bährend name	-18
bürden common	-16
azu bare	-56
dcommon	-41
dname	-40
cm bare	-51
cr bare	-64
bwischen common	-61
aüber bare	-36
fcommon	17
fname	-44
a— common	-15
4before " common	-41
dname	-19
dpronoun	34
b# common	-52
b( name	-60
b) name	29
b, bare	-97
dcommon	24
dname	-62
eumber	39
dpronoun	-26
drelative	-64
b. bare	13
dcommon	13
dname	23
eumber	-17
b: name	-57
bA common	51
dname	33
bD name	-43
dpronoun	-34
bN common	-97
bV bare	-28
dname	-51
bW common	-82
dname	-30
dpronoun	-24
bals bare	-82
cm bare	-61
ename	-62
fumber	-31
cn common	-102
cuf name	-76
ds bare	37
fcommon	-78
fname	43
bbei bare	-44
fcommon	-91
fname	18
bdiese bare	-25
gr bare	-61
curch name	-40
bes common	35
bfür bare	-39
fcommon	-121
fname	59
bgegen common	-67
bhabe common	-23
bim bare	-55
cn bare	-132
ecommon	12
ename	-51
epronoun	22
cst common	-53
fname	-47
bmit bare	-56
fcommon	-19
fname	-30
gumber	-50
bnach bare	-30
bsei common	26
et bare	-42
gcommon	-47
cind name	-77
collte common	-55
bum common	-63
ename	-62
fumber	-27
cnd bare	-135
fname	-63
gumber	-15
fpronoun	31
dter common	-50
bvom name	17
gumber	-24
dn common	-71
fname	-23
dr common	-76
fname	-45
bw bare	-17
dcommon	-52
dname	14
eumber	-48
dpronoun	24
car common	-60
een common	14
ceil pronoun	-40
cie common	68
fname	70
curde common	-14
cährend common	-29
bzu common	-80
dm bare	-40
dr bare	-36
büber common	-70
gname	-58
b∅ name	21
01=after als	-18
8befürchten	-26
agründet	-24
ahauptet	-16
he	-39
akannt	-17
arichtete	-20
atont	-32
ee	-19
azeichnet	-62
ie	-69
8danach	-43
9emnach	-114
9ie	39
8erklärt	-33
9s	-31
8fordern	38
ete	-12
9ührt	42
8gab	16
ben	-24
9ehen	-14
bt	-16
amäß	14
9ing	39
8haben	-41
at	-25
9eißt	14
9ieß	-34
9ält	-38
8kommentierte	-54
9ritisiert	-43
ie	-24
9ündigte	-33
8lautete	20
8meldet	13
ee	15
9itteilte	-12
8nach	12
annte	-45
8sagte	-25
9chlug	18
brieben	-50
9ieht	26
and	-43
9o	29
9prach	-18
een	-27
bicht	41
9tellte	12
fn	-19
8teilte	15
en	38
8versicherte	-28
8war	25
bf	-22
9ird	20
bft	-18
9onach	-51
9urde	-38
dn	16
9ürdigte	-18
8zeigte	-27
9itiert	-32
9ufolge	-125
8äußerte	18
2before als	-17
9befürchten	21
bgründet	35
bhauptet	12
ie	49
brichtet	-25
ie	21
bstätigte	-17
btont	-23
fe	40
bzeichnete	-19
9demnach	-50
aie	-85
9erklärte	-25
as	45
9feststellt	-24
aorderte	-31
aührt	-59
9gab	-18
cen	24
aehen	48
ct	-23
bmäß	-53
aing	-27
9hatten	-26
aeißt	18
aieß	-13
aält	-26
9kommentierte	-17
aritisierte	14
aündigte	-21
9laut	-69
aehnt	22
9meinte	30
bldet	-96
fe	-38
ait	-27
9nach	-103
bnnte	-35
9sah	-43
achlug	13
creibt	-14
dieb	34
aieht	-43
ao	-175
aprach	37
fen	-78
ateht	-34
9teilte	-43
fn	-33
9versicherte	25
ctritt	20
9war	-30
cf	27
cnte	-21
aie	-74
brd	-90
aonach	-32
aurden	-56
aürdigte	16
9zeigte	-37
aufolge	16
9äußerte	-32
09=after an	-66
agekündigt	-37
9us	-15
8befürchten	-26
agründet	-20
ahauptet	-16
akannt	-28
arichtete	-17
atonte	-19
azeichnet	-62
ie	-69
8celebi	22
8danach	-43
9emnach	-82
8entschieden	-72
9rklärt	-46
8fordern	38
ete	-12
9ührt	42
8geht	-15
amäß	14
8haben	-30
atte	-15
9in	-24
9ält	-54
8kommentierte	-54
9ritisiert	-76
ie	-24
9ündigte	-33
8lautete	20
8meinung	-13
aldet	13
ee	15
9it	-58
bteilte	-12
8nach	15
annte	-45
8sagte	-22
9chrieben	-50
9ich	21
aeht	26
and	-28
9o	26
9teht	22
bllte	17
fn	-19
8teilte	18
en	39
8versicherte	-28
9or	-36
bgeworfen	-60
8warf	-22
9ies	17
ard	-17
bft	-18
9onach	-41
9urden	16
9ürdigte	-18
8zitiert	-32
9ufolge	-116
2before angekündigt	27
9befürchten	21
bhauptet	12
bkannt	26
brichtet	-29
bstätigte	-17
btonte	40
bzeichnete	-19
9celebi	-55
9damit	32
aemnach	-50
9entschieden	-23
arklärte	-25
as	-18
9feststellt	-24
aorderte	-31
aührt	-59
9gab	-14
aeht	-42
bmäß	-53
9haben	-19
bt	-28
cte	18
en	37
aält	-21
9kommentierte	-17
aritisierte	14
aündigte	-24
9laut	-69
aehnt	22
9meinte	30
dung	32
bldet	-96
fe	-38
ait	-23
9nach	-103
bnnte	-35
9schreibt	-14
dieb	33
aieht	-67
ao	-67
aprach	15
ateht	-18
9teilten	-41
9vermutet	14
csicherte	25
ctritt	20
aor	-64
cgeworfen	-93
9war	-25
cf	27
cnte	-21
aies	-36
brd	25
cft	-14
aonach	40
aurden	-56
aürdigte	16
1k=after an bare 0	-48
h1	-19
ccommon 0	-18
cname 0	-45
bgekündigt common 0	-30
aus bare 0	-41
i1	-28
dname 0	33
9bekannt common 0	-13
brichten bare 0	17
ht common 1	-28
jname 0	14
ie common 0	23
r1	-14
kname 0	-29
jn common 0	-16
bstätigte common 0	-15
kname 0	15
p1	-19
bzeichnete common 0	-32
9demnach common 0	-52
hname 0	-31
9erklärte bare 0	-14
n1	-33
icommon 0	-47
p2	-24
iname 0	20
ipronoun 0	36
as bare 3	-21
h4-5	-15
ccommon 0	23
j1	-48
cname 0	-50
h1	-75
h2	-16
9führt common 2	46
fnumber 1	-19
9gab common 0	-14
k1	-38
dname 0	-15
i1	46
dpronoun 0	13
aeht common 0	-28
l1	-48
bmäß common 0	14
9haben common 0	-65
fname 1	-19
bt bare 0	14
i1	-12
dcommon 0	-25
k1	-36
dname 0	-57
i1	-14
i2	-13
cte bare 0	-26
k1	23
fcommon 0	-49
m1	-28
m2	-19
fname 0	48
k1	-33
fpronoun 0	15
9ist common 0	-25
9kritisiert name 0	-36
je common 0	-36
aündigte common 0	-61
9laut bare 1	-35
j2	37
ecommon 0	34
l1	-20
l2	-46
ename 0	-15
j1	-25
j2	-36
dete common 0	23
9meldete common 0	39
o1	-20
ait bare 1	-15
dname 0	-30
9nach bare 1	-73
j2	-42
j3	-20
j4-5	-15
ecommon 0	33
l1	-67
l2	-29
l3	-28
ename 1	-46
j2	-24
fumber 1	-21
epronoun 1	-27
m2	-14
9sagte bare 0	18
k1	32
k2	41
fcommon 0	-40
m1	35
m2	-41
m3	-31
fname 0	-26
k1	-61
fpronoun 1	-46
achreibt name 0	38
dieb bare 2	-33
hname 1	-15
gen bare 1	-25
aich bare 0	24
ecommon 0	29
l1	-29
ename 0	28
j1	-19
beht bare 0	26
bnd common 0	-28
ao bare 2	-33
ccommon 0	-17
cname 0	44
h1	-13
atellte bare 0	71
9teilte common 0	12
gname 0	17
9vermutet bare 2	-14
ctritt common 1	-16
aor common 0	-23
cgeworfen common 0	-23
9war common 0	22
k1	-23
cf name 0	-22
aie bare 0	62
i1	-70
i3	-22
dcommon 1	-13
k2	-36
dname 1	-22
dpronoun 0	-40
brd bare 0	54
j1	-28
ecommon 1	-42
ename 1	-45
epronoun 0	-34
aonach common 0	-30
aurde common 1	-18
fpronoun 0	-31
en bare 1	-16
l2	-17
9zufolge bare 0	-46
m1	-12
m3	-12
hcommon 0	-58
hname 0	-23
iumber 0	-20
3before als common 1	-48
l2	-33
ename 0	-61
bn bare 0	62
dcommon 0	-14
dname 0	42
i1	-56
bus bare 0	58
ecommon 0	-53
ename 0	54
abegründete bare 0	46
chauptet common 1	-28
r4-5	20
r6-8	-14
crichten common 0	-29
it bare 0	-40
kcommon 0	-69
kname 0	22
je bare 0	-41
lcommon 0	-16
s1	-54
lname 0	50
kn common 0	-49
cstätigte bare 0	-44
czeichnete name 0	15
mpronoun 0	65
adamit pronoun 0	22
aerklärt common 0	-34
he bare 0	49
jcommon 0	-88
q1	-51
q2	-46
q3	-27
jname 1	-83
o2	25
bs bare 0	-63
i1	-59
i2	-54
dcommon 1	55
k2	-79
dname 0	-47
i1	-74
aforderte common 0	-56
jpronoun 0	32
bührt bare 0	-37
gcommon 0	-28
agab bare 0	-50
ename 0	37
beht bare 0	-67
cmäß common 0	-15
ahaben bare 0	-13
ct bare 0	-79
j1	-43
j2	-18
ecommon 1	-66
l2	-61
ename 0	-18
j1	48
dte bare 0	14
l1	-50
gcommon 1	-123
n2	-76
n3	-39
n4-5	17
n6-8	-26
gname 0	-44
l1	24
l2	17
l3	-37
l4-5	20
humber 1	-37
n2	-18
gpronoun 0	16
bofft common 0	-28
n1	-51
bält name 0	-21
akritisiert name 0	32
ke name 0	23
r1	38
bündigte common 1	-30
jname 0	13
alaut bare 1	-18
fcommon 0	-36
m1	-13
m4-5	-13
fname 0	-23
k1	-24
fpronoun 0	-20
eete common 0	13
iname 1	-27
ameldete common 0	19
iname 0	-43
bit common 0	68
ename 0	-24
dteilte name 0	-25
anach bare 0	-59
k1	-40
fcommon 0	22
m1	-66
m2	-59
m3	-32
fname 0	-109
k1	-40
k2	-45
k3	-36
k4-5	-43
k6-8	-48
fpronoun 0	-17
n1	-18
n2	-50
cnnte name 0	-77
asagte bare 0	-25
l1	-70
l2	30
gcommon 0	-32
n1	-153
n2	-61
n3	40
n4-5	-51
gname 0	19
l2	-94
l3	-89
l4-5	-20
gpronoun 0	35
bchreibt bare 0	25
bich bare 0	-62
fcommon 0	-56
m1	25
m2	-64
m3	-53
fname 0	32
k1	-55
k2	-33
fpronoun 0	-18
ceht common 0	-21
gname 0	-63
cnd bare 4-5	-17
fname 1	-29
gumber 0	45
bo common 0	-25
k1	-16
bprach bare 0	15
hcommon 1	-22
ateilte bare 0	-27
hcommon 0	-64
o1	-34
hname 0	65
m1	-39
gn common 0	-58
avor common 0	29
dgeworfen common 0	-50
awar name 0	-12
df pronoun 0	27
dnte bare 0	16
m1	-14
m2	-31
hcommon 0	-43
bie bare 2	-18
ecommon 0	-13
l3	-12
ename 0	-42
crd bare 0	-15
fcommon 0	48
fname 0	-78
k1	-41
bonach bare 0	24
hcommon 1	-69
o2	-19
burde bare 0	-64
gcommon 0	-59
fn common 0	-25
azufolge bare 0	56
n1	-73
n2	-21
icommon 0	46
p1	-60
p2	-55
p3	-50
p4-5	-66
iname 0	-49
n1	-49
n2	-20
n3	-47
1p=after an , 	-47
9bekannt …,	-14
brichtet 	35
ie 	21
k…,	-18
bstätigte 	12
bzeichnete 	-69
9celebi , 	33
9danach …	-12
9erklärte 	14
i, 	-62
i…,	-16
as , 	-32
cnach 	-49
c…,	-27
9fordern 	40
aührt 	45
f…,	-24
9gemäß 	15
9haben 	-13
f…,	-16
bt 	28
dam 	-30
din 	-32
d…V,	-13
cte , 	-29
f…,	-22
gV	-27
h,	-30
aält 	-54
9ist 	-25
9kritisiert …,	-17
je 	-20
aündigte 	-42
9laut 	40
ew 	-27
e…	-65
f,	-21
fV	-28
dete 	23
9meldete 	42
9nach 	20
eW 	-30
ew 	43
e…	-74
f,	-33
f:	-18
bnnte 	-44
9sagte 	13
f, 	-37
hdass 	-23
fN N , 	44
fam 	-21
fin 	-23
fzu 	-40
f…	40
g,	-25
h,	-32
achrieb 	13
hD in 	-15
h…	-33
gen 	-35
aich 	49
e…	-13
beht 	26
bnd jedoch 	-27
ao …	-46
atellte 	17
9teilte 	19
9vermutet , dass 	-40
i…,	-21
aorgeworfen , 	-21
9war …,	-47
cf 	-22
aie A 	42
d…,	-38
f,,	-18
eV,	-36
gV	-48
brd 	-24
e…,	-29
g,	-18
cft 	-17
aonach 	-36
aurde 	-75
fvon 	54
en 	-39
9zitiert 	-13
aufolge 	-31
hw 	-39
h…,	-24
3before als 	-59
bn 	37
cgekündigt 	22
bus 	38
abefürchten 	25
cgründete 	46
chauptet …,	24
crichten 	27
it …,	-28
je 	-20
l…,	-75
kn 	-58
ctonte 	40
czeichnete 	18
adamit 	32
aentschieden 	-41
brklärt 	-41
he 	-17
j, 	33
jw N N N 	-25
j…	-45
k,	-42
bs 	61
d( N ) , 	-20
d, 	-63
d…,	-13
f,	36
aführt 	-45
ageht 	-36
ahaben 	-24
ct 	-19
e…,	-79
dte 	-25
gD W 	18
gw A 	50
g…,	-79
i,	73
fn 	37
bält 	-20
akritisiert 	32
ke 	20
m…,,	-43
alaut 	-33
f…	-28
g,	-29
eete 	-12
ameinte 	30
eung 	44
bit 	-17
dteilte 	-26
anach 	35
f, 	-36
hD 	-21
fhat 	-20
ite 	-20
fsind 	-16
goll 	-37
fw 	-51
hw 	-29
gird 	-16
f…,	-57
h,	-37
gV,	-17
cnnte 	-44
asagte 	-31
g, N N , 	-33
gD W 	-76
gw N N N 	-38
g…,	-17
i,	-18
bchrieb 	34
bich …	19
ceht 	-66
cnd w , # W 	-38
f…,	-27
bo …,	-31
f,	-19
bteht 	-38
ateilte 	13
h…,	-26
aversicherte 	37
dtritt 	20
bor 	-36
dgeworfen 	-62
awarf 	27
dnte 	-55
bie w muss oder , 	-29
e…,	-18
g,	-42
ds 	-50
crft 	88
bonach , 	62
burde 	-53
fn 	-56
bürdigte 	-86
azufolge 	52
iw W 	-64
i…	-78
0after	-18
0comma=false " after	-57
c# after	-28
c( after	-49
ebefore	-117
c) after	-118
ebefore	-131
c, after	28
ebefore	58
c- after	-28
ebefore	-66
c. before	31
c: before	-27
cA before	-27
cD before	-12
cN after	13
ebefore	26
cV after	22
ebefore	39
cW after	-57
ebefore	-104
cab after	-52
dls after	-40
gbefore	-19
dm after	72
dn after	26
fbefore	-75
duf after	-62
gbefore	-85
es after	-71
gbefore	-13
cbei after	-13
gbefore	-50
fm after	-14
dis before	-63
cdieser after	-46
durch after	-59
ibefore	-29
cer before	-56
ds before	-31
cfür after	-24
gbefore	-95
cgegen after	-16
ibefore	-49
chabe after	21
hbefore	-45
gn after	58
et after	61
gbefore	26
ften before	22
dätte after	-20
cim after	-47
fbefore	-31
dst after	28
gbefore	-20
cjedoch after	-33
ckonnten before	-26
dönne before	-30
gte after	-29
claut after	42
hbefore	-44
cmit after	-16
gbefore	-92
düsse after	-44
cnach after	-24
cohne after	-40
hbefore	-65
csei after	-16
gbefore	-34
fen after	-64
ibefore	-44
fn before	-42
ft after	-47
hbefore	-45
dind after	86
doll before	-43
ge after	-24
hn after	40
jbefore	-30
gte before	34
ewie after	-54
cum before	-59
dnd after	-128
eter after	-20
cvom after	-30
gbefore	12
en after	-23
cwar after	-24
gbefore	-23
fen after	71
ibefore	-66
degen after	-41
erde after	-65
ibefore	-16
hn after	42
jbefore	-38
die after	-57
erd before	-18
durde before	-22
hn after	84
jbefore	-63
dürden after	56
czu after	-13
fbefore	-65
em after	-41
gbefore	-82
er after	-50
dwischen before	-21
cüber after	37
hbefore	-70
c— after	-74
ebefore	30
6true A after	-20
dbefore	-23
bD after	-140
dbefore	-42
bN after	-82
dbefore	-64
bV after	-70
dbefore	-138
bW after	-38
bdass after	-87
bhat before	-48
ete before	-47
bin after	-56
ebefore	-26
bmit after	-35
bsei after	-41
bw before	-73
cird before	-33
0gap=after 0	59
a15-25	-161
a2	-109
a3	-149
a4-5	-94
a6-8	-91
a9-14	-86
4before 0	37
b15-25	-123
b2	-60
c6+	-105
b3	-63
b4-5	-56
b6-8	-54
b9-14	-52
0h=1998	-86
220	-22
402	63
54	-34
55	-49
56	-51
57	-71
58	-24
59	-18
411	-48
53	-42
230	-36
2abend	-26
4geordneten	24
4sturz	-12
3fghanistan	-13
3g	-17
3ktionswoche	-48
3li	18
4le	-27
3ngaben	28
5estellten	-32
5riff	-37
4hänger	31
5örung	-35
4lagen	-21
4schlägen	-35
4trittsrede	-42
4wohner	-71
3rbeit	-49
8splätze	-21
4mee	-52
3uffassung	15
5gabe	-43
5tritt	-19
4sgabe	-39
5sage	46
4to	-45
4ßenministerin	-57
2bbc	-16
3eben	-27
4ck	-27
6mann	57
4deutung	-79
4fehl	-44
4ginn	19
5ründung	-71
4hörde	-22
9n	25
aangaben	54
4ispiel	-27
4obachter	77
4reich	-15
5icht	53
9en	-64
5lin	-39
5ufung	-43
4such	-54
4völkerung	-14
4währung	-18
3gh	58
3ild	-30
3otschaft	22
3remen	19
3undesbürger	-20
8regierung	-16
8verfassungsgericht	-39
3ürgermeister	45
2cdu	-66
3elebi	-15
4rn	-16
3ity	-15
3olomer	41
2das	-115
4ten	-29
3ebatte	-20
4lmare	-27
4m	-99
5okratie	-17
6nstranten	-68
btion	47
4n	-46
4r	-18
4utschland	-37
3ie	-46
5s	-120
6e	-32
7r	-21
4ngfelder	57
3ortmund	44
2ehemann	-42
3igentümer	-85
4n	-92
5e	-60
6m	-17
6n	-75
6r	-41
5satz	-50
6chätzung	28
4senmann	30
3ntcha-ebia	16
5scheidung	-75
5wicklung	-27
3r	34
4klärung	64
4mittlungen	51
4st	-58
4tel	13
3s	-102
3u-kommission	37
4ro	-15
3xperten	63
2familie	-37
3ebruar	-33
4rnsehen	-20
9sender	49
4stnahme	-21
4uerwehr	14
3ifa	24
4rma	32
3rage	-15
5nkreich	-13
5u	44
6en	-67
4eitag	-42
3unktion	-14
3älle	-45
2gall	85
4zastreifen	-20
3ebiet	-31
5äude	-18
5ührenbefürworter	-22
4fahr	-37
4meinschaftsschule	-24
4richt	-21
4schehen	-36
7äftsführer	25
5etzentwurf	66
5präch	-24
ae	-12
4walt	-31
5erkschaft	25
een	-18
3mbh	-29
3renze	-18
8n	-61
4und	-93
5ppen	-31
4ünen	-35
2hacker	-22
4ftbefehl	-37
4mburg	-37
4uses	-35
3elfer	-40
5mand	-47
3ilfe	-29
4ntergrund	-37
5weise	32
4s-studie	70
3ongkongs	-60
3rw	-16
3öhe	-27
2idee	34
3gdrb	19
3hm	-42
4n	-68
4r	-41
3nformationen	-36
4terview	-85
3rak	-41
5n	12
3srael	-51
2jackson	-52
4hr	-30
6e	-29
7n	-27
3ohnson	25
4urnalisten	30
3ugendliche	41
2kandahar	-41
4rsai	58
4tastrophe	-14
3enntnis	-44
4y	23
3inder	-13
4rche	-47
3lage	-39
3och-mehrin	99
4mmission	-28
4nferenz	48
5kurrenz	-17
5trolle	-34
5zern	33
4sovo	-36
3rankheit	-45
4itik	-62
8er	46
3öhler	40
4nigin	34
3üste	-12
2land	-45
6esregierung	-23
6tag	43
3eichen	-25
3itauen	15
3ondon	-32
3ux	-44
3änder	-46
2mai	-79
4n	-104
5dantin	36
5n	-68
4us	-26
4ßnahme	-20
3edien	39
8berichten	15
4hr	-34
4inung	96
4ldung	24
4nschen	-52
4rkel	54
4teorologen	59
4z	-56
3inister	31
aiums	-45
apräsidenten	-39
4ttwoch	-42
3ontag	-89
3urtha	53
4tlu	31
3ännern	-40
3öglichkeit	-26
2nachrichten	29
dagentur	-21
4tionen	-24
3etz	-23
4ws	16
3iedersachsen	-22
3ovellierung	-49
3un	-81
2obama	56
3ktober	-24
3nlineausgabe	-45
3pposition	-38
3rganisation	64
een	49
4t	-26
3sterloh	26
2paech	47
4kistan	-21
4netta	66
4pstes	-14
4rade	-42
5is	55
5lament	32
5tei	-21
4ssagiere	-42
3bs	-33
3erson	-80
8en	-58
3latz	-39
4äne	-17
3olitik	-69
9er	-32
6zei	63
9sprecher	25
7isten	47
3raxis	-22
4esse	-33
8mitteilung	19
4oblem	-38
5teste	-27
5zent	50
7ss	-39
3ötsch	61
2quellen	37
2reaktion	-25
4bellen	-37
4ch	-74
4de	-76
4gierungssprecher	-36
6on	-52
4uters	60
3ice	62
3ussland	48
3ücktritt	-18
6zug	-52
2samstag	-53
4rkozy	56
3chluss	-15
5ule	-14
5weiz	33
5ätzungen	-78
6uble	-43
3ein	-36
5te	87
7n	25
4ptember	-24
3hakira	45
3icherheit	-32
4e	40
4tuation	-65
3ohn	20
4ldaten	-48
4nntag	-49
3pector	-79
4iegel-online	-42
4recher	16
ain	17
3taaten	45
7sanwaltschaft	19
4eg	-44
5llungnahme	25
4immen	-56
4oiber	72
4raftaten	-81
5eit	-16
5obls	-57
4udie	51
8n	37
9gebühren	-16
5nden	-72
3üden	40
2tabasco	-14
4g	-63
5e	-29
6n	-47
6sschau	41
7zeitung	-42
4t	-13
5sache	-34
4uss	16
3eil	-14
4sla	39
3haksin	32
3imes	31
3od	-26
4nbandstimme	31
3reffen	-26
3witter	-81
3äter	-22
2uhr	-34
3n-mitarbeiter	30
4ion	-63
4o	31
4recht	-54
4ternehmen	13
7suchung	-15
3rsache	-48
4teil	-53
3s-botschaft	15
4a	12
2veranstaltung	-21
5fahren	-29
6ügung	-74
3orschlag	-74
6tellung	-27
3w	-22
4-gesetz	-18
2wahl	-29
6kommission	-20
4shington	-27
4tch	17
3ebsite	-43
4sterwelle	46
3ir	39
4ssen	-15
8schaftler	73
4ttner	-37
3oche	-73
7n	-45
4lter	-49
4rten	-62
3ulff	25
2zaidi	-57
3eit	-35
6punkt	-49
6ung	59
4ugenaussagen	43
3iel	-73
4vilisten	-78
3urückhaltung	-36
4sammenhang	-29
3war	-17
2ägypten	-86
3rzte	27
2übergangsrates	-39
1s=006 bare	-48
57 bare	-71
411 bare	-48
53 bare	-42
320 number	-22
330 number	-36
3998 number	-33
3abe common	-13
4ce name	-35
5h name	32
5k name	49
4de common	-42
4el name	-51
4ft bare	-18
7common	38
7name	53
4g name	-17
5e bare	36
4hl common	-43
5r bare	-18
7common	-60
4ir bare	39
4li name	18
5l bare	83
7common	-58
5s bare	-59
5t common	14
4ma bare	59
5t common	16
4nd bare	33
7common	-13
5g bare	-23
7common	-61
5k common	-39
7name	16
5n common	-68
7name	26
5o name	42
5t common	-39
4re bare	-12
4sa name	32
5s common	-15
4to name	19
5z common	-90
7name	-48
4us common	-26
3ban name	28
5u common	24
4bc name	-16
4en bare	39
7common	-67
7name	66
5r bare	-13
7common	-74
4gh name	58
4ia name	16
4le name	-43
5s name	-57
4ot common	-59
3cdu name	-66
4he bare	-18
7common	-87
7name	-84
5s common	-62
5t bare	-23
7common	84
7name	-55
3dan bare	-13
5s common	-115
5t common	-67
4em common	-99
5n bare	24
7common	-94
7name	-72
5r common	14
7name	59
5s common	-17
4ia bare	18
5e bare	-40
7common	-25
7name	22
4on name	-32
4rb name	19
3ebi bare	-17
7name	18
4ch name	-24
5k bare	13
7name	-81
4de common	-95
4hl common	-39
7name	-44
5r common	31
4il common	-61
5n common	-63
7name	-53
5s bare	-18
5t bare	-78
7common	-120
7name	-103
5z name	33
4ld bare	-41
7name	63
5e common	-41
5n bare	-31
5s common	-31
4ma name	28
5s common	-53
4na name	-15
5d bare	-65
5s bare	-15
7common	-53
5t common	74
7name	25
8umber	50
5z bare	-27
7common	49
7name	-32
4r pronoun	34
5e bare	-45
7common	19
5n bare	-76
7common	-95
7name	-17
8umber	-26
5s common	-58
7name	60
5t name	53
4s pronoun	-102
5e pronoun	-32
5s common	-39
4te bare	-52
7common	23
5t common	14
5z bare	36
7common	-39
4ws name	16
3fel common	-19
5n bare	-27
7common	-75
5r common	-52
4fe common	-37
4te name	14
3gen common	-101
7name	-87
5r bare	32
7name	-37
4ie common	-26
5n common	48
3had name	-31
5r name	-41
5u name	49
4ef bare	-52
7common	-30
5n bare	-128
7common	-25
7number	-21
5r bare	-13
7common	44
4me bare	-46
4of name	13
4re number	-29
5w name	-16
4te bare	-29
7common	-94
5s common	-50
3ice bare	53
5h bare	-67
7common	-17
4di name	-57
4eg common	-19
5l common	-81
5n name	-20
5r common	26
5s bare	-120
5t bare	-49
5w common	-101
4fa name	24
5f common	-38
4hm pronoun	-42
5n pronoun	-68
5r pronoun	-41
4ka name	-44
5o common	-14
4ly name	46
4ne common	-66
7name	-40
5g name	16
5s name	33
4on bare	-70
7common	-28
4ra bare	45
4se bare	30
7common	-26
4te bare	87
7common	16
5t bare	-20
7common	-20
5y name	-67
5z bare	-28
4um bare	-37
7common	31
7name	46
3kel bare	66
7name	23
5n bare	-26
7common	-32
5r bare	16
7common	-53
7name	35
5y name	-32
4te bare	-29
3lag common	-48
4em common	-38
5n bare	17
7common	-39
7name	-32
5r bare	19
7common	44
7name	54
4fe common	-24
5f name	25
4ie common	-37
5n name	-15
4le bare	-33
7common	-39
4oh bare	26
4te common	-27
5s common	-28
5z name	-35
4ux name	-44
3mai bare	-79
5n pronoun	-104
5r bare	34
7name	35
4bh name	-29
4ee name	-31
5n bare	25
7common	49
7name	-41
5r common	-103
5s name	31
5z name	-56
4me common	25
3nat common	-82
4ce common	-15
4da name	-35
5e bare	-55
7common	29
5s common	34
7name	31
4em common	-17
5n bare	-50
7common	-43
7name	-48
5r common	-73
7name	-83
8umber	-67
4ft common	-38
4ge common	31
5s common	-19
7name	-60
4ia bare	19
5s bare	-47
7common	-41
4ke name	66
5t common	-55
4ze common	-20
3och bare	-42
4de common	-50
4hn common	-29
4is name	-32
4le common	-34
4ne common	-25
5g bare	-22
7name	-28
4rt bare	-24
7common	-13
4te common	-16
4vo common	-35
3pbs name	-33
4en bare	-61
5z bare	-33
4he common	-14
3rak name	-42
5n name	12
5t common	27
5u common	-37
7name	49
4de common	22
7name	-64
4ei common	-16
5n bare	-84
7common	-96
5r common	35
4in bare	-37
7name	-47
5s name	55
4ke common	-27
4st bare	-100
4te bare	-35
7common	-31
3sai bare	40
4ch bare	19
7common	-59
7name	46
4el name	19
5n bare	51
7common	-26
7name	-25
5r common	41
7name	-44
7pronoun	-21
5s common	-56
7name	-26
4ie pronoun	40
5n bare	32
4on bare	60
7name	-47
4pd name	19
4se bare	-13
7common	-54
7name	-42
4te common	-32
7name	-30
3tag bare	-72
7common	-95
5n name	-26
5t common	-17
4ch name	44
4eg name	-44
5i name	-44
5l bare	-14
7common	-46
7name	22
5n common	-44
7name	-27
8umber	-22
5r bare	24
7common	56
5s common	-63
7name	-50
4ha bare	53
4ie common	-15
5k bare	-35
7common	-69
5n common	-14
7name	-13
4lu name	31
4on name	-27
5r bare	27
7common	24
4ra name	-66
4te bare	-18
7common	-22
4ur common	73
7name	-22
4ze bare	-17
4ät common	-40
3uar bare	-47
4ch common	-70
5k bare	37
4de common	-14
4en bare	-16
5r name	37
4hr common	-33
4le common	-27
4ms common	-122
4nd bare	-61
7common	-106
5g bare	17
7name	43
5o name	31
4rf common	40
5g name	-38
5o number	-14
5z bare	-13
4sa name	12
5e bare	-34
5s common	-69
7name	-47
4to common	-45
3ven bare	-25
5r name	39
4w name	-22
3war bare	-17
4ir pronoun	39
3xis common	-22
3yer name	-35
4se common	29
3zei name	63
5n bare	-16
4te name	14
4ug common	-62
3äch common	-24
4ge bare	-17
7common	-15
4ne common	-16
3ück common	-29
0k=bare after	-15
7before	-50
2common after	-21
2name before	13
3umber after	-29
9before	-52
2pronoun after	-38
2relative after	13
bbefore	-99
0len=1 before	-44
55-25 after	-122
abefore	-20
42 after	-44
43 after	-23
6before	-29
44-5 before	-23
46-8 after	-30
8before	15
49-14 after	16
9before	-19
1inkn=" 0 false "	-31
6( 0 false (	-17
81 false )	-94
g,	-55
gV	80
gin	55
hst	34
gw	35
6) 0 false )	-58
6, 0 false ,	-41
81 false "	-85
g(	-50
g,	64
g.	131
gA	-70
gD	-157
gV	24
gals	-53
huf	-42
is	-17
gfür	-83
gim	-83
hn	-75
gnach	-38
gsei	-38
jt	-25
gund	36
gw	-164
gzu	-55
atrue D	-21
fV	-75
fhatte	-25
fin	-23
fw	-68
gird	-33
82 false (	-30
g)	-34
g,	70
g.	54
gA	-34
gV	19
gW	-27
gfür	-23
gim	-35
hn	-13
gund	-34
gvor	-17
gw	-167
hegen	-16
gzu	-46
atrue D	-17
fV	-63
83 false "	-18
g,	58
gV	29
gals	-58
hm	-55
gin	-45
gw	26
atrue V	-37
84 false .	-50
gw	-51
85 false w	-47
6- 0 false -	-38
81 false ,	-58
gsowie	-40
82 false ,	64
atrue V	-42
6/ 0 false /	-21
6: 0 false :	15
6A 0 false A	-19
6D 0 false D	13
81 false (	-67
g,	-76
g.	23
gD	15
gV	13
gals	34
hm	29
hn	-56
huf	-31
is	-82
gbis	25
gfür	-17
ghabe	-20
kn	-17
itte	16
hätten	42
gmit	-47
gnach	-50
gsei	65
hind	62
holl	81
ken	22
gum	-44
hnd	-68
gvom	14
in	-59
ir	-72
gw	33
hurden	75
gzu	45
atrue D	-77
fN	-58
fV	-28
fdass	-34
82 false "	-95
g(	-12
g)	-50
g,	93
gA	13
gW	-46
gals	-32
gin	-55
gmit	22
gnach	-38
gseit	-63
gund	38
gvon	27
gw	-19
gzu	-15
atrue D	-24
fN	-32
fV	-37
fW	-26
fw	-50
83 false (	-32
g,	79
gD	-33
ges	-37
gin	-62
gund	-34
gw	-30
gzu	-38
atrue D	-31
84 false )	-17
g,	-60
gw	-31
atrue D	-31
85 false w	-23
6N 0 false N	39
6W 0 false W	-48
81 false A	-69
gD	40
gw	-79
82 false w	-78
83 false w	-33
6ab 0 false ab	-52
7ls 1 false "	-24
iD	-15
iw	-15
a2 false w	-20
7m 0 false am	23
91 false ,	-13
h.	-77
hV	-72
hauf	-14
hin	-58
hvon	50
hw	29
92 false V	-70
7n 0 false an	46
91 false ,	-76
hD	-33
hin	-30
hw	-49
hzu	-23
92 false w	-39
hzu	-13
93 false ,	-51
7uf 0 false auf	-41
a1 false ,	-50
iD	-62
iin	-29
ivon	49
iw	20
a2 false ,	41
iA	-52
iw	-19
a3 false w	-26
8s 0 false aus	-25
a1 false und	-24
iw	12
a2 false w	-26
6bei 0 false bei	56
a1 false D	-40
iin	-16
iw	-45
a2 false .	-60
iw	-41
9m 0 false beim	-14
7is 1 false .	-14
a2 false w	-36
6diese 0 false diese	-33
br 0 false dieser	-15
7urch 0 false durch	-46
c1 false w	-22
6er 0 false er	-15
6für 0 false für	-18
a1 false ,	-94
iD	-55
iin	-21
iw	-68
ctrue N	-16
a2 false ,	91
iw	24
6gegen 1 false w	-44
c2 false w	-13
6habe 0 false habe	15
8tte 0 false hatte	13
bn 0 false hatten	22
7ätte 0 false hätte	-16
bn 0 false hätten	-20
6im 0 false im	-29
91 false ,	-91
h.	-40
hA	-13
hD	52
hV	19
hauf	-27
hmit	-16
hw	-51
btrue N	-15
92 false ,	44
hA	47
hw	-70
7n 0 false in	-24
91 false "	-31
h(	-43
h,	-86
h.	-33
hA	-61
hD	-16
hV	84
hW	-17
hals	-21
in	-64
iuf	-51
him	-49
hmit	-97
iüsse	-20
hvom	-54
jr	-16
hw	28
hzu	-13
92 false (	-18
h)	-22
h,	-73
h.	33
hA	-20
hD	-68
hV	22
hw	-106
93 false )	-29
hund	42
94 false w	-15
7st 0 false ist	13
6konnten 0 false konnten	-26
7önne 0 false könne	-30
ate 0 false könnte	-33
cn 0 false könnten	-19
6laut 0 false laut	14
b1 false ,	-91
dtrue dass	-29
6mit 1 false "	-27
i,	-18
i:	-31
iD	-38
ivon	-62
iw	-77
a2 false ,	-25
iw	-58
7üsse 0 false müsse	-15
6nach 0 false nach	32
b1 false :	-32
jD	-27
jund	-30
jw	-41
6ohne 0 false ohne	-61
6sei 0 false sei	-47
9en 0 false seien	-67
9t 1 false D	-25
b2 false in	-25
b3 false w	-25
7ind 0 false sind	18
7oll 0 false soll	-25
ae 0 false solle	-52
ate 0 false sollte	34
cn 0 false sollten	-27
8wie 0 false sowie	-14
6um 1 false D	-25
hund	-53
7nd 0 false und	-127
a1 false .	-18
iA	-36
iD	37
iV	27
iin	44
iw	60
a2 false ,	-60
iA	-81
ihaben	40
iw	-20
a3 false ,	64
iund	-18
iw	-64
8ter 0 false unter	-17
c1 false w	47
6vom 0 false vom	-26
a1 false .	-59
iw	-23
8n 0 false von	-59
a1 false "	17
i,	37
iD	-32
iV	-23
iam	-35
iw	-27
a2 false nach	-15
8r 0 false vor	45
a1 false V	-21
iw	-52
6waren 0 false waren	19
7egen 0 false wegen	-32
8rde 0 false werde	-47
7ie 0 false wie	-51
7urden 0 false wurden	-17
7ährend 0 false während	48
6zu 0 false zu	23
91 false D	-48
hw	-35
92 false w	-48
8m 0 false zum	-23
8r 0 false zur	-40
7wischen 0 false zwischen	-19
6über 1 false D	-20
jw	-49
jzu	-17
6— 0 false —	-97
4s=after 1 true	-149
c2 false	-20
etrue	-187
c3 false	-73
c4 false	-104
etrue	-31
6before 1 false	-24
ftrue	-149
d2 false	-24
ftrue	-106
d3 false	50
ftrue	-66
d4 false	-168
4t=" false bare	42
ecommon	-88
ename	65
6( false bare	-24
ename	-24
8true bare	-32
dcommon	15
dname	55
6) false name	-45
6, false bare	-29
ename	-47
fumber	-27
epronoun	-35
8true bare	-24
dcommon	-138
dname	37
dpronoun	-52
6- false bare	-60
ecommon	-32
ename	40
8true bare	34
dcommon	42
6. false common	28
ename	20
fumber	-63
6: false common	-36
ename	24
fumber	-27
epronoun	35
6A false bare	-92
ecommon	52
enumber	-16
6D false bare	-79
ecommon	-17
ename	34
fumber	-42
epronoun	39
8true bare	74
dcommon	81
dname	-122
eumber	-58
dpronoun	-174
6N false pronoun	13
8true pronoun	-71
6V false common	-24
epronoun	49
6W false pronoun	-25
erelative	-56
8true pronoun	-19
drelative	39
6ab false common	-48
9true common	-93
7ls false bare	-27
gcommon	20
gname	-51
gpronoun	-30
atrue common	-84
fname	-18
7m false common	-41
fname	59
fpronoun	-23
9true bare	35
ecommon	-50
ename	-117
epronoun	-18
7n false bare	23
fname	44
9true bare	-95
ecommon	-126
ename	-112
7uf false bare	-61
gcommon	16
gname	-78
atrue bare	-75
fcommon	-60
8s false bare	-75
atrue bare	59
fcommon	-59
fname	56
gumber	-13
6bei false bare	33
gcommon	-45
gname	45
atrue bare	-97
fcommon	-60
fname	-102
7is false bare	37
gcommon	-20
gnumber	-23
atrue bare	-62
fcommon	-19
fnumber	-26
6diese false common	-33
ctrue common	-43
7urch false common	-32
ctrue bare	-21
hcommon	-43
6er false common	-15
9true common	-62
7s true common	-47
6für false bare	33
gcommon	-31
gname	-19
atrue bare	12
6gegen false bare	34
icommon	-60
ctrue bare	-56
hcommon	-76
hname	-18
6habe false common	20
hname	36
hpronoun	-20
an false common	12
iname	-35
8tte false bare	29
icommon	-42
iname	-27
bn false common	25
jname	-26
6im false bare	14
fcommon	-21
fname	-39
fpronoun	-42
9true bare	-118
ecommon	43
epronoun	-25
7n false bare	-41
fcommon	-53
fname	20
fpronoun	66
9true bare	-68
ename	-56
fumber	-28
epronoun	-90
7st false bare	31
gcommon	-48
gname	42
6jedoch false common	-36
jname	-32
jpronoun	45
6konnten false bare	-26
7önnte false bare	-20
jcommon	-15
cn false common	-19
6laut false bare	55
hcommon	-19
hname	29
hpronoun	-19
btrue common	-79
gname	-49
6mit false bare	31
gname	-31
atrue bare	-133
fcommon	-141
fname	-32
fpronoun	-16
7üsse false common	-15
6nach false bare	-62
hcommon	40
hname	19
btrue bare	-70
gcommon	-65
gname	-74
6ohne false name	-54
btrue name	58
6sei false bare	-27
gcommon	16
gname	-45
gpronoun	-40
9en false common	-42
iname	-50
9n false bare	19
btrue bare	-52
gcommon	-17
9t false bare	49
hcommon	-32
hname	-22
btrue common	-47
gname	-53
7ie true common	-14
8nd false common	-38
hname	23
iumber	45
7oll false name	-22
aen false bare	-14
jname	44
8wie false bare	-12
6um false bare	-14
fcommon	-55
fpronoun	-20
9true bare	-16
ecommon	-29
epronoun	-22
7nd false bare	-39
gcommon	-68
gname	-86
humber	-23
atrue bare	57
fcommon	21
fname	42
gumber	-35
8ter false bare	18
icommon	-15
iname	-52
ctrue name	-37
6vom false common	-60
gname	-28
atrue common	-55
fname	34
8n false bare	-77
gnumber	-50
atrue bare	26
fcommon	-75
fname	46
gumber	-67
8r false bare	55
gcommon	-84
gname	28
atrue bare	-49
fcommon	-52
fname	-116
6w false common	-20
7ar false bare	-14
gcommon	34
gname	18
9en false bare	22
7egen false common	-30
ctrue bare	-19
hcommon	-26
8rde false name	-28
bn false name	29
7ie false bare	-40
gcommon	-22
8rd false common	40
hname	-60
7urde false common	-46
bn false bare	31
jcommon	-25
7ürden false common	21
6zu false common	-67
fname	24
fpronoun	33
9true bare	-86
ecommon	-46
ename	-72
epronoun	-35
8m false common	-22
atrue common	-18
7wischen true common	-30
kname	-20
6über false bare	-51
hcommon	-23
hname	31
btrue bare	-86
gcommon	-35
gname	-104
6— false common	-63
ename	-68
0none	-21
4+t="	18
7,	-40
7.	45
7:	-113
7A	-62
7D	-31
7N	-29
7V	51
7W	31
7aber	-79
8uf	-41
9s	-105
7bei	-65
7diese	45
cr	31
7er	-32
7im	-51
8n	-22
7jedoch	-74
7nach	46
7sie	-97
9nd	-20
7um	-68
8nter	14
7von	-26
9r	54
7w	14
8urden	-30
7zu	-53
4-t="	17
7#	-28
7)	34
7.	-27
7;	32
7A	-76
7D	22
7N	-13
7W	-51
7aber	13
7diese	-80
7er	-20
7hat	-87
ate	-63
7ist	-102
7sie	-95
9nd	-82
8ollen	23
7w	13
8ar	-27
aen	37
8ird	-75
8urde	-53
cn	-93
7—	19
7∅	-15
6t=" ,	-63
aer	-37
8# .	17
aW	-55
8) ,	60
8, A	-12
aw	73
8. A	-118
aN	-18
aW	-20
adiese	-78
asie	-61
aw	43
8D N	-53
aW	-31
aw	-85
8N "	30
a)	34
a,	17
a.	-19
aN	-27
ahatte	-39
aw	-106
8W #	46
a,	-21
a.	24
aW	-72
ahat	-62
asind	-60
boll	27
een	-32
aund	-77
awird	-52
burden	-74
8als W	-31
9m W	-62
9us N	-17
8diese W	-52
dr W	-53
8hätten .	-59
8im W	-22
9n N	-95
bW	-50
8oder ,	-40
8sei ,	-81
c.	-66
bn .	32
8und N	-47
cW	23
8w ,	-20
a.	-13
aN	79
aW	29
aw	57
9ar ,	-57
9erde .	-72
9orden ,	37
f.	14
9urde ,	-94
8∅ ∅	-15
40=false	-18
6true	-16
41=als	-47
6befürchten	-31
8gründet	-55
fe	-85
8hauptet	-54
fe	-20
8kannt	39
8richten	-82
ete	-21
gn	-76
8stätigte	-75
8tont	23
ce	-36
8zeichnet	34
ge	38
6danach	59
7emnach	83
7ie	22
6erklärt	-73
7s	-27
6feststellt	-61
7ordern	-25
cte	16
7ührt	-71
6gaben	-66
7ehen	-45
9t	-42
8mäß	-63
7ing	-57
6hatte	-15
bn	-55
7eißt	-86
7offt	-63
7ält	25
6ist	-90
6kommentierte	42
7ritisierte	-47
6lautete	-54
7ehnt	-40
6meinte	-29
8ldet	14
ce	-34
7it	16
9teilte	-51
6nannte	28
6prangerten	-16
6sagte	-94
8h	-49
7chlug	-57
9rieb	-65
7o	-28
7prach	-98
cen	22
9icht	-61
7teht	-13
9llten	-30
6teilte	16
cn	-73
6versicherte	-33
9tritt	-60
6warf	-40
9nte	-73
7ie	-14
9s	-57
8rd	47
9ft	13
7onach	35
7urde	26
bn	21
7ürdigte	-52
6zeigte	37
7itiert	13
7ufolge	-15
6äußerte	-89
49=als	-60
7ngekündigt	-27
6befürchten	-31
ft	30
8gründet	-43
fe	-85
8hauptet	-54
8richteten	-76
8stätigte	-75
8tonte	-36
8zeichnet	34
ge	38
6damit	-31
8nach	59
7emnach	65
6entschieden	25
7rklärt	-82
7s	-38
6feststellt	-61
7ordern	-25
cte	16
7ührt	-71
6gab	-21
7emäß	-63
6hatte	-59
bn	-44
7in	-48
7offt	-63
7ält	52
6ist	-62
6kommentierte	42
7ritisiert	22
ge	-47
6lautete	-54
7ehnt	-40
6meinte	-29
aung	-52
8ldet	14
ce	-34
7it	28
9teilte	-51
6nannte	28
6sagte	-78
7chrieb	-81
7ich	-165
8eht	21
7o	-45
7prach	-73
7teht	-22
9llte	-72
dn	-30
6teilte	-141
cn	-66
6vermutet	-37
9sicherte	-33
9tritt	-60
7or	38
9geworfen	92
6war	14
9f	-40
9nte	-73
7ie	-29
9s	-31
8rd	-37
9ft	22
7onach	-33
7urde	-19
bn	21
7ürdigte	-52
6zitiert	13
4s=ach	34
7gt	-82
7ls	-47
7rf	-49
6die	22
6eht	-38
7rn	-25
8t	-19
7s	-27
7te	16
6fen	-77
7ft	-63
6gab	-18
7te	-55
6hnt	-40
7ob	-61
7rt	-71
7te	51
6ieb	-84
8s	-70
8ß	-18
7ng	-16
7rd	47
7st	-56
7tt	-60
7ßt	-86
6lge	-15
7lt	-79
7te	16
7ug	-91
6mit	16
7äß	-63
6nen	-67
8t	30
7nt	36
7te	-14
6ont	23
6rde	26
7en	29
7te	-33
6sah	-49
7o	-28
6ten	-114
8t	-73
7te	-15
6wie	-14
6ägt	30
7rt	-73
4w=verb	-30
0path=after 	59
b, 	-84
ddass 	-116
iA 	-66
iD W 	-44
iin 	-41
iw 	-81
dim 	-49
dw 	-103
bA 	53
d, 	-37
fdass 	-28
din 	25
bD N 	21
fN N 	-23
dW 	-45
f, dass 	-59
fw 	-27
h, 	-16
din 	-15
dw W w 	30
bN N , 	38
fN 	-41
hin 	-20
hw 	-13
bV 	-49
bW 	-60
dw 	-50
bam 	-74
cuf 	19
bbei 	-56
bdiese 	-61
gr 	-48
ber 	-32
bim 	-26
cn 	-20
bjedoch 	-27
bnach 	-75
bum 	-17
bvon 	46
dr 	-52
bw , dass 	-14
dw , dass 	-37
bzu 	-80
b…	-49
c()	-16
e,	-16
c,	-180
d(	-13
d,	-72
e,	-97
f,	-24
eV,	-23
d.	-26
d;	-26
dV,	-19
c.	-40
d,	-28
c:	-35
cV	20
d,	-93
eV	-48
5before 	37
c( N ) 	-44
i, 	-29
c) 	-57
e, 	-30
c, 	34
eD 	-108
eN N , 	-101
ew 	-41
c: # N N 	-27
cA 	53
cD 	-13
eN N N 	-77
eW 	65
g, 	-24
gw 	-67
i, 	-56
ew W 	-90
cN N , 	-25
cW 	-46
cam W 	53
chat 	-54
fte 	-27
cin N 	-78
fW 	20
csind 	-16
doll 	-40
cund 	-114
gN 	-43
iN 	-36
kN 	-22
cvon D W 	44
cw 	40
e, 	-80
g# W 	-38
gD 	22
eA 	42
eN 	-49
gN N 	-114
eW 	-125
g, 	43
gw 	-25
emuss oder , 	-29
eund 	-99
ew 	-29
furde , 	-85
dar , 	-84
dird 	-16
czu w , 	-40
c— 	-50
c…()	23
f,	27
d,	-70
e()	-73
e,	-15
f,	-116
g,	-50
e.,	18
d.	-122
e,	-182
d:	-47
d;	-99
dV	48
e,	-100
f,	-113
4k=after  common	23
dname	37
dpronoun	26
drelative	21
c,  bare	-72
fcommon	-117
fpronoun	-70
edass  bare	-35
kcommon	-73
kname	-47
kpronoun	-69
jA  common	-49
jD W  common	-41
jin  name	-34
jw  bare	-74
ew  bare	-86
cA  bare	27
fcommon	-23
fname	40
ein  common	25
cD W  common	-13
hname	-36
gw  bare	-15
ein  name	-15
cN N ,  common	42
jname	-12
gN  common	-41
cW  common	-14
fname	-52
ew  bare	-47
cam  bare	-70
gnumber	-14
duf  common	31
cdieser  bare	-48
cim  bare	-26
dn  common	-22
cjedoch  common	-27
cnach  common	-46
cum  common	-17
cvon  common	18
hname	52
er  common	-23
cw  bare	79
fcommon	-125
fname	-91
czu  common	-49
c… bare	-13
ename	-133
fumber	-33
d, bare	-131
fcommon	-104
fname	-110
gumber	-30
fpronoun	-28
e, bare	-135
gcommon	-92
gpronoun	-54
grelative	-18
f, bare	-49
hcommon	-29
hname	-20
hpronoun	-28
e. bare	-22
d. bare	-32
e, name	-25
d: bare	-22
fcommon	-13
dV bare	-30
fcommon	44
fname	-21
e, bare	-48
gcommon	-36
gname	-27
fV common	-33
6before  bare	-20
ecommon	41
epronoun	53
erelative	-37
d( N )  common	-23
kname	-29
j,  name	-21
d)  common	-22
gname	-43
f,  name	-21
d,  bare	30
gpronoun	-26
fD  common	-72
iname	-67
fN N ,  common	-68
mname	-59
d: # N N  number	-27
dA  common	46
gname	47
gpronoun	-19
dD N N N  common	-77
fW  bare	-33
icommon	50
h,  name	-17
hw  common	-67
j,  bare	-14
mcommon	-40
fw W  common	-68
dN N ,  common	-25
dW  name	-26
gpronoun	-16
dhat  common	-50
gte  name	-21
din N  common	-56
jname	-33
gW  common	28
dsind  common	-13
eoll  bare	-36
dund  bare	-33
icommon	-66
hN  name	-43
jN  name	-19
dw  common	23
gname	59
gpronoun	-37
f,  bare	-84
icommon	-77
ipronoun	-13
h# W  name	-29
hD  bare	-63
kcommon	-27
kname	32
fA  common	-27
iname	50
fN  common	-49
hN N  common	-96
fW  bare	-37
icommon	-82
h,  bare	-43
kname	65
hw  common	-25
fmuss oder ,  name	-28
fund  bare	-34
kcommon	-35
kpronoun	-42
fwurde ,  common	-48
ear ,  name	-46
eird  common	-16
d… bare	41
fcommon	-79
fname	31
e() common	-58
hname	52
g, common	36
iname	-46
e, bare	-178
gcommon	14
gname	-86
humber	-71
gpronoun	-108
f() common	-49
h, bare	-26
jcommon	-78
f, bare	-34
hcommon	-25
hpronoun	15
g, bare	-25
icommon	-67
iname	-58
ipronoun	-21
h, name	-44
f., name	18
e., bare	-40
hcommon	-76
hname	-120
iumber	-25
eV common	16
f, bare	-39
hcommon	-55
hname	-26
g, bare	-19
icommon	-93
0q=false after	-14
2true after	-37
7before	-27
1k=false after 1 phrase	-105
hverb	-18
f2 verb	-52
f3 phrase	-76
hverb	-62
f4-5 phrase	-42
jverb	-107
9before 0 phrase	-102
g1 phrase	-59
g2 phrase	-40
iverb	-22
g3 phrase	-34
iverb	-66
g4-5 phrase	-33
g6-8 verb	-58
3true after 0 phrase	33
gverb	-38
e1 verb	-131
e2 phrase	-21
gverb	-37
e3 verb	-29
e4-5 verb	-21
8before 0 phrase	-23
hverb	-48
f1 verb	-67
f2 verb	-33
f3 verb	68
f4-5 verb	-66
0s0=false after	-18
9before	-53
3true before	38
1kip=after 0	14
b1	-47
b2	-39
b3	-89
b4-5	-120
5before 0	-19
c2	-24
c3	-23
c4-5	-20
c6-8	-59
4w=after 0 an	-59
ggekündigt	-35
ebefürchten	-24
ggründet	-14
gkannt	-22
grichtete	-13
gtonte	-13
gzeichnet	-58
oe	-69
ecelebi	33
edanach	-35
femnach	-78
eentschieden	-35
frklärt	-41
efordern	40
egeht	-41
gmäß	15
ehaben	-14
gtte	-19
fält	-54
eist	-25
ekommentierte	-52
fritisiert	-44
oe	-20
fündigte	-22
elaut	17
iete	23
emeldet	15
ke	25
fit	-44
enach	29
gnnte	-44
esagte	-37
fchrieben	-35
fich	31
geht	26
gnd	-28
fteht	27
hllte	17
ln	-18
eteilte	20
kn	41
evermutet	17
hsicherte	-21
for	-30
hgeworfen	-51
ewarf	-22
fie	18
hs	17
grft	-17
fonach	-39
furden	23
fürdigte	-16
ezitiert	-32
fufolge	-92
c1 an	-28
fus	-33
ebefürchtet	-21
ggründet	-22
grichten	-26
mt	-34
ne	-17
on	-28
gstätigte	-24
gzeichnet	-19
edemnach	-24
eerklärte	-46
fs	-123
eforderte	-30
führt	-48
egab	25
feht	39
ehaben	-24
gt	-59
hten	-41
eist	32
ekritisierte	-14
fündigte	-16
elaut	-68
iete	-14
emeldete	-22
fit	-16
enach	-121
esagte	29
fchrieb	-17
len	-25
fich	-54
fo	-31
fteht	-28
eteilte	-21
evermutet	-19
htritt	-16
forgeworfen	-16
ewar	-34
fie	-93
grd	-95
furde	-55
jn	-59
ezufolge	-23
c2 berichtete	-15
on	-12
ecelebi	-40
edanach	-18
eerklärte	-28
fs	-26
eführt	46
egeht	-23
ehaben	-15
gt	-29
hte	-34
enach	-71
esagte	27
fchrieb	-33
fich	-14
fo	46
evermutet	-16
ewie	-56
grd	-25
furde	-13
jn	-20
c3 es	-27
ehat	-16
hte	-17
elaut	-34
enach	-48
esagte	-36
ewie	-33
grd	-15
furde	-21
ezufolge	-12
c4-5 es	-18
ggeht	-13
ghatte	-16
glaut	-27
gnach	-30
gsagte	-20
6before 0 als	-59
gn	50
hgekündigt	33
fbefürchten	25
hgründete	15
hrichten	26
nt	-24
oe	15
pn	-58
htonte	40
hzeichnete	15
fcelebi	-45
fdamit	32
gemnach	-25
fentschieden	-41
grklärt	-63
gs	-57
ffeststellt	-56
gordert	23
me	-19
gührt	-50
fgab	-14
geht	-36
hmäß	-15
fhat	-45
iten	37
gofft	-46
gält	-21
fkommentierte	-49
gritisiert	32
pe	23
flaut	-56
gehnt	27
fmeinte	30
hldet	-46
le	-23
git	-17
fnach	-36
hnnte	-47
fsagte	-22
gchrieb	33
gich	-22
heht	-66
go	-30
gteht	-38
illten	48
fteilte	14
ln	-33
fvermutet	27
isicherte	37
itritt	20
gor	-36
igeworfen	-86
fwarf	27
gie	-53
is	-28
hrd	-23
ift	-14
gonach	41
gurde	-73
kn	-56
gürdigte	-14
fzitiert	20
gufolge	50
d1 als	-72
gn	-67
fbehauptet	-52
hrichtet	-26
oe	-74
hzeichnete	-70
fcelebi	-16
ferklärte	-107
gs	33
fforderte	-31
fhaben	-69
ht	17
ite	-35
gofft	-60
fkritisierte	20
gündigte	-42
flaut	-32
jete	-27
fnach	-103
hnnte	15
fsagte	-52
gind	-38
go	-23
gprach	-30
fteilte	-65
ln	27
fwarnte	-49
gie	-25
hrd	-73
gonach	16
gurde	-34
fzufolge	-100
d2 als	-91
gn	-58
fbehauptet	-32
hrichtete	-53
ferklärte	14
gs	-32
fhat	-75
ite	-30
fkritisierte	-42
flaut	-20
fnach	-94
fsagte	-49
gich	-84
go	-14
fwarnte	-31
gie	35
gonach	-46
gurde	35
fzufolge	-84
d3 als	73
ferklärte	-83
fhatte	-72
fnach	-69
fsagte	23
gich	-60
go	-13
fwie	-16
fzufolge	-74
d4-5 als	-57
hes	20
hhatte	47
hlaut	-14
hnach	-56
hsagte	-32
iind	-17
hzufolge	-74
d6-8 behauptet	-14
hhatte	-60
hnach	-50
0w=bare after	-17
7before	-24
2common after	-59
9before	-42
2dessen after	14
9before	-77
3iese after	-63
7r after	-48
2er after	46
3s after	-64
5before	-88
2ihm after	-38
4n after	-61
4r after	-40
2man after	-70
6before	-63
2name before	12
3umber after	-29
9before	-52
2role after	49
7before	14
2sie before	46
2wir before	39
1ay=phrase before	-120
4verb after	-28
3k=phrase after 1 false	-91
ktrue	-52
i3 false	-71
ktrue	-22
i4-5 false	-36
mtrue	-14
cbefore 0 false	-89
ltrue	-32
j1 false	-49
ltrue	-41
j2 false	-27
ltrue	-16
j3 false	-25
ltrue	-14
j4-5 false	-29
5verb after 0 true	-70
g1 false	-47
g2 false	-58
itrue	-33
g3 false	-34
itrue	-118
g4-5 false	-89
ktrue	-68
abefore 0 false	-18
jtrue	-31
h1 false	-20
jtrue	-24
h2 false	-16
jtrue	-38
h3 false	18
jtrue	-120
h4-5 true	-57
h6-8 true	-120
`,
  speaker: `
0fr	-13
2 after 0 0 0 1	41
fC	-20
gS	21
fSC	-68
ffalse	17
d1 0	-52
f1	33
fCS	54
fS	-46
ffalse	42
ftrue	-46
b1 0 0	-43
f2	-23
fC	-24
fS	-13
gC	-98
ffalse	-40
ftrue	-13
d1 0	-24
f1	-83
f2	35
fC	-35
fS	-51
gC	-12
ftrue	-51
d2 0	-20
f1	-37
f2	-43
fCS	-63
fS	-17
ffalse	-65
ftrue	-17
b2 0 0	-93
f1	-81
f2	28
fC	-25
gS	20
fS	-65
gC	-68
ftrue	-65
d1 0	-54
f1	-46
f2	-54
fCS	-75
fS	-43
gC	-21
ffalse	-89
ftrue	-43
d2 0	-34
f1	-17
f2	-73
fCS	-88
fS	-17
ffalse	-90
ftrue	-17
91 1 0 0	23
f1	-26
f2	-67
fC	-21
gS	31
fSC	-45
d1 0	-35
f2	-39
fCS	-52
ffalse	-63
b2 0 0	-26
f1	-27
f2	-45
fCS	-42
fSC	-41
ffalse	-66
d1 0	-18
f1	-30
f2	-25
fCS	-44
fSC	-22
ffalse	-65
d2 0	-16
f1	-20
f2	-27
fC	-15
gS	-39
ffalse	-53
92 2 0 0	-28
f1	-42
fC	-20
gS	-36
fSC	-25
ffalse	-64
d1 0	-14
f1	-20
fCS	-26
ffalse	-36
d2 1	-15
f2	-19
fCS	-19
fSC	-17
ffalse	-33
9true	-28
8=after ( 0	-116
f) 0	-74
f, 0	32
h1	-46
h2	-29
f- 0	-70
f. 0	-87
h1	-58
h2	-20
f: 0	-88
fA 0	-26
fD 0	-42
h1	-45
h2	-21
fN 0	-90
h1	-37
fV 0	37
fW 0	-103
h1	-39
fals 0	-15
gm 0	-39
gn 0	-17
guf 0	-67
hs 0	-64
fbei 0	-41
fer 0	-43
ffür 0	-85
fgegen 0	-32
fhatte 0	13
fim 0	-48
gn 0	23
gst 0	-53
flaut 0	32
fmit 0	-67
fnach 0	-34
foder 0	-35
fsei 0	18
goll 0	-32
hwie 0	-40
fund 1	-24
fvon 0	-54
hr 0	-13
fw 0	-35
h1	21
h2	-14
gurde 0	-39
fzu 0	-56
i1	-33
hr 0	-41
f— 0	-56
9before " 0	-37
g( 0	-21
g) -1	-14
i0	-22
g, -1	-28
j2	-23
i0	-54
g. -1	-13
j2	-20
i0	26
g: -2	-14
gA -1	-15
i0	-23
gD -1	-33
gN -1	-33
i0	27
gV -1	-77
i0	-43
gW -1	-58
gals 0	12
hm 0	16
hn 0	-86
huf -1	-32
k0	28
is 0	-61
gbei 0	39
ges 0	-15
gfür -1	-56
ggegen 0	20
gim 0	18
hn 0	-28
hst -1	-26
k0	-88
glaut 0	-22
gmit 0	-18
gnach 0	-25
goder 0	-105
gsei 0	-15
holl 0	-70
iwie 0	-93
gund -1	-53
gvon 0	-82
ir 0	62
gw -1	-28
j2	-27
i0	-44
hurde 0	-79
gzu -1	-39
im 0	-62
ir 0	-64
g∅ -1	-40
3before -1 1 0 0	-94
h1	-34
hS	-63
iC	-50
hfalse	-32
htrue	-63
f1 0	-52
h1	-39
h2	-21
hCS	-34
hS	-23
iC	-54
hfalse	-76
htrue	-23
f2 0	-32
h2	-19
hSC	-38
hfalse	-45
d2 0 0	-81
h2	51
hCS	26
hS	-32
hfalse	25
htrue	-32
f1 0	-98
h1	-76
h2	-27
hC	-16
iS	-113
hS	-81
iC	-16
hfalse	-53
htrue	-81
f2 0	-45
h2	-51
hCS	-47
hS	-20
iC	-35
hfalse	-74
htrue	-20
b2 2 0 0	-16
h1	-26
h2	-15
hC	-12
iS	-37
hfalse	-40
f1 0	-63
h1	-14
hCS	-24
hS	-51
hfalse	-17
htrue	-51
f2 0	-20
hSC	-23
hfalse	-28
a0 0 0 0	-13
g1	23
g2	37
gC	-38
hS	14
gSC	17
gfalse	13
e1 0	-25
g1	29
g2	-29
gSC	-49
e2 C	-20
gfalse	-20
c1 0 0	-24
g1	-47
gC	-52
hS	-24
gS	-38
gfalse	-20
gtrue	-38
e1 0	-15
g1	-34
g2	23
gC	-40
hS	18
gS	-33
gtrue	-33
e2 0	-20
g2	-38
gCS	-41
gS	-20
gfalse	-50
gtrue	-20
c2 0 1	-83
g2	-43
gC	-47
hS	-68
gS	-83
gfalse	-36
gtrue	-83
e1 2	-33
gC	-53
gS	-68
hC	-19
gtrue	-68
e2 0	-32
g1	-40
g2	-71
gC	-27
hS	-50
gSC	-101
gfalse	-104
atrue	-15
3c1=after  S	-28
cberichtet C	-26
nS	44
le C	-24
oS	39
nSC	-19
ezeichnet CS	-41
cerklärt SC	-15
je CS	37
lSC	-26
ds C	-22
cforderte SC	-15
cgab CS	-63
chat CS	-39
fte C	-35
iSC	-56
deißt CS	69
iSC	-15
dieß C	-56
claut C	33
iS	-92
cmeldete SC	-32
cnach C	-41
iS	18
hSC	-14
csagte SC	-58
do C	-38
dprach CS	-49
jSC	-13
dteht SC	-14
cteilte SC	-24
cwie CS	-38
fs SC	-18
erd C	-32
hSC	-24
fft SC	-17
durden C	-37
czitiert CS	18
kSC	-28
dufolge SC	-37
cäußerte CS	27
6before  S	-15
dals C	-41
hSC	20
dbegründete CS	-15
oSC	40
frichtet C	67
nSC	-44
me CS	-36
oSC	-32
fstätigte CS	-56
fzeichnet CS	-64
ddanach C	-50
derklärt SC	-27
ke CS	22
mSC	54
es C	-65
dforderte SC	-19
dgab CS	-31
eehen SC	-39
gt SC	-41
fmäß CS	30
dhaben C	-53
ft C	-17
hSC	-95
gte SC	-17
in SC	-49
eeißt CS	-55
jSC	35
eieß C	47
iSC	20
eält CS	23
iSC	-77
dist SC	-51
dkündigte SC	-44
dlaut C	-85
jS	30
dmeldet CS	-21
je SC	-67
eitteilte SC	74
dnach C	-104
iSC	27
dsagte C	-31
kS	-69
jSC	13
echreibt CS	55
mSC	-30
hieb CS	-19
eieht SC	-17
eo CS	-34
eprach CS	-24
kSC	24
eteht SC	-62
dteilte CS	50
kSC	-16
dvertritt SC	-35
dwarnte SC	41
eie C	-23
gs SC	31
frd C	-83
jS	24
iSC	-26
gft SC	-59
eonach SC	-55
eurde C	-29
in C	-27
dzitiert C	-55
mS	-26
lSC	-34
eufolge SC	69
däußerte CS	-15
lSC	44
4=after 	-28
bberichtet	38
ke	23
dzeichnet	-41
le	-20
berklärte	26
bforderte	-22
bgab	-55
cemäß	-17
bhat	-28
ceißt	-47
blaut	-21
bmeldete	-34
cit	-12
bnannte	-18
bsagte	-16
cchrieb	22
cich	-23
co	27
cprach	-53
bteilte	16
bwarnte	-22
cie	-40
es	-18
drd	-34
eft	-17
curde	-19
gn	-37
bzitiert	12
cufolge	-37
5before 	-15
cals	13
dn	54
dus	-40
cbegründet	-47
le	34
ekannt	47
erichtet	-52
le	-51
estätigte	-57
ezeichnet	-64
cdanach	-53
dieser	-31
cerklärt	55
je	57
ds	20
cforderte	-27
cgab	-63
dehen	-39
ft	-27
emäß	30
chaben	-53
et	-120
fte	-37
hn	-49
deißt	-71
dält	-35
cist	-45
ckündigte	-44
claut	-25
cmeldet	31
ie	-67
dit	-48
fteilte	73
csagte	-18
dchreibt	54
gieb	-23
dich	50
eeht	-17
end	-29
dprach	22
dteht	-64
fllte	-43
jn	-52
cteilte	68
cvertritt	-35
don	-53
cwarnte	36
dies	17
erd	-29
fft	-66
donach	-52
durde	66
hn	-27
czitiert	-58
dufolge	62
4ase=after 0 false	18
gtrue	-65
eA true	-19
fA false	-17
htrue	-44
ea true	-70
8before 0 false	-93
htrue	-68
fA false	15
htrue	-104
gA false	-23
itrue	-25
fa false	21
htrue	-18
4ont=false false	-32
etrue	37
4s=after  S false 0	-57
l15-25	-67
l26+	-58
l3	-47
l6-8	-22
l9-14	-21
cberichtet C false 0	-20
cerklärte CS false 1	37
u26+	15
otrue 26+	-43
ds C false 2	-40
htrue 26+	-13
gS false 26+	30
chatte CS false 26+	-18
r9-14	-27
ltrue 26+	-13
iSC true 15-25	-31
claut CS false 15-25	-33
q26+	-32
q4-5	-48
q9-14	-26
ktrue 26+	-14
cnach C true 15-25	-18
iS false 15-25	-76
q26+	-90
q6-8	57
q9-14	-48
ktrue 15-25	43
p26+	-48
csagte CS false 15-25	-31
r26+	-81
ltrue 26+	-45
iSC false 0	-14
r26+	-19
ltrue 26+	-15
do CS false 1	35
p5-25	29
o26+	-32
itrue 26+	-21
cwie CS false 15-25	-26
p26+	-36
czitiert CS false 1	23
6before  S false 0	-29
m1	-26
m2	-26
n6+	-14
m3	-27
gtrue 15-25	-56
l26+	-120
l4-5	-13
l6-8	-21
l9-14	-28
dals SC false 0	30
en SC false 26+	36
dberichtet SC false 26+	-14
me SC true 26+	-17
fstätigte CS false 26+	-19
ddanach C false 26+	-15
derklärte CS false 26+	21
ptrue 26+	-42
mSC false 1	67
v2	-47
w6+	32
v6-8	51
ptrue 26+	-96
es SC false 26+	23
jtrue 26+	-75
dgab CS true 26+	-42
hSC false 15-25	-46
q26+	-55
dhat CS false 15-25	-21
q26+	-22
hSC false 15-25	-72
q26+	-14
gte CS false 15-25	-70
s26+	-20
jSC false 15-25	23
s26+	-44
mtrue 26+	-35
in SC false 26+	-19
eält SC false 26+	-19
dlaut C false 0	-34
q15-25	-18
q9-14	-49
jS false 0	17
r15-25	-22
r26+	-96
r6-8	25
ltrue 26+	13
dmeldet CS false 26+	-21
eitteilte SC true 26+	-48
dnach C false 26+	-25
ktrue 26+	-15
jS false 0	26
r2	-36
s6+	-45
r6-8	-20
ltrue 15-25	-37
q26+	-137
iSC false 26+	-25
dsagte CS false 1	47
t5-25	-76
s26+	-33
mtrue 26+	-34
jSC false 15-25	-52
s26+	-73
s4-5	31
s6-8	84
s9-14	60
mtrue 26+	-92
echreibt CS false 26+	21
eich CS false 26+	31
iSC false 15-25	48
r26+	16
ltrue 26+	-16
eo CS false 9-14	-57
jtrue 26+	-30
eprach CS true 26+	-24
dteilte CS true 26+	25
kSC true 26+	-27
dwie CS false 9-14	54
ktrue 26+	-38
gs SC false 26+	-65
dzufolge SC false 26+	31
otrue 26+	46
3end=after ! 0 0	-13
h4-5	-25
h9-14	-19
d) 0 6-8	-17
h9-14	-13
d. 0 1	-30
i5-25	-53
h2	-12
i6+	-18
h3	-32
h9-14	-55
f1 0	-46
h15-25	-20
h26+	-38
f2 26+	-24
dw 0 0	-34
h15-25	-63
h26+	-39
h3	-54
h4-5	30
h9-14	-15
f1 15-25	21
h26+	-101
h3	-18
h4-5	-23
h6-8	-44
h9-14	-30
f2 26+	-70
7before ! 0 6-8	58
e) 0 4-5	29
e. -1 15-25	-26
j26+	-91
g0 0	-47
i1	23
j5-25	-26
i26+	-22
i4-5	53
i6-8	13
e? 0 9-14	-41
ew -1 1	-36
k5-25	-110
j26+	-20
h2 26+	-102
g0 0	-26
i1	-44
i2	-56
j6+	-35
i4-5	-41
i6-8	-13
3gap=after 0 false false	-23
ltrue	-57
d1 false false	-17
e5-25 false true	-61
jtrue true	-39
d26+ false false	-52
ntrue	-12
htrue false	-85
mtrue	-51
d3 false false	-52
ltrue	-47
d4-5 false false	39
d6-8 false true	-20
htrue true	-29
d9-14 false false	-31
otrue	-13
itrue false	-77
ntrue	-60
7before 0 false false	-15
mtrue	-29
e1 false false	-21
mtrue	-26
f5-25 true false	-50
ptrue	-27
e2 false true	-29
f6+ false false	-47
otrue	-100
itrue false	-37
ntrue	-23
e3 false true	-27
e4-5 true true	-60
e6-8 false false	-19
itrue true	-35
e9-14 false false	34
ptrue	-14
jtrue false	-13
otrue	-17
3k=after bare 0 false	13
itrue	-33
g1 false	19
g2 false	-29
bcommon 0 false	-25
ktrue	-24
i1 false	-100
i2 false	-28
bname 0 false	46
g1 false	-100
g2 false	-43
cone 0 false	-54
g1 false	-45
g2 false	-23
bpronoun 0 false	-55
ltrue	-59
j1 false	-14
j2 false	-26
5before bare -1 false	-105
ktrue	-57
i2 false	-26
ktrue	-28
h0 false	14
jtrue	-54
ccommon -1 false	-29
mtrue	-70
j0 true	-37
cname -1 false	-19
ktrue	-65
i2 false	-44
ktrue	-17
h0 true	30
done -1 false	-33
i2 false	-18
h0 false	-26
cpronoun -1 false	24
ntrue	-31
l2 false	-47
k0 false	-14
mtrue	43
crelative 0 false	14
3l=1 after 0 false false	-23
ltrue	-54
ftrue false	-53
ktrue	-89
d1 true false	-67
7before -1 true false	15
mtrue	-36
f2 true false	-33
mtrue	-15
e0 false false	-17
mtrue	-23
65-25 after 0 false false	103
ptrue	53
jtrue false	-39
otrue	40
h1 true false	-62
h2 true false	-38
bbefore -1 true false	-76
qtrue	-41
j2 true false	14
qtrue	-15
i0 false false	15
ktrue false	-64
ptrue	-27
52 after 0 false false	-29
ltrue	-94
ftrue false	-121
ktrue	-83
d1 true false	21
7before -1 true false	17
mtrue	-32
f2 true false	-19
e0 false false	-32
mtrue	-24
gtrue false	19
ltrue	-84
66+ after 0 false false	69
htrue false	25
mtrue	-109
f1 true false	-28
f2 true false	-26
9before -1 true false	-45
otrue	-40
h2 true false	-23
g0 false false	16
otrue	27
itrue false	-29
ntrue	-31
53 after 0 false true	-198
ftrue false	14
ktrue	-85
d1 true false	-53
d2 true false	-16
7before -1 true false	-93
mtrue	-19
f2 true true	-38
e0 false true	18
gtrue false	-51
ltrue	-53
54-5 after 0 false false	23
ntrue	-91
htrue false	-96
mtrue	-103
f1 true false	-43
f2 true false	-26
9before -1 true true	-45
h2 true false	-36
g0 false true	13
itrue true	-81
56-8 after 0 false false	23
ntrue	-13
htrue false	-27
mtrue	-90
f1 true false	-35
9before -1 true true	-33
h2 true false	-40
g0 false false	14
otrue	-24
itrue true	-78
59-14 after 0 false true	31
itrue false	-31
g1 true false	-62
g2 true false	-27
abefore -1 true false	-93
ptrue	-22
h0 false false	23
ptrue	-22
jtrue false	-66
otrue	18
4c=1 A after 0 false	-58
itrue	-142
g1 true	-48
abefore -1 true	-101
i2 true	-41
9A after 0 true	-24
bbefore 0 false	-36
8a after 0 false	-137
g1 true	-27
abefore -1 true	30
h0 false	-33
jtrue	34
75-25 A after 0 false	69
k1 true	-53
k2 true	-36
ebefore -1 true	-80
l0 true	-76
ca after 0 true	-46
ebefore 0 false	-17
ntrue	19
62 A after 0 false	-122
itrue	-99
g1 true	30
abefore 0 false	-26
9A after 0 true	-17
bbefore -2 true	-17
i0 true	-43
8a after 0 true	-103
g1 true	-39
abefore 0 true	-13
76+ A after 0 false	68
i1 true	-28
i2 true	-26
cbefore -1 true	-67
k2 true	-23
j0 false	35
ltrue	-53
aa before 0 false	24
63 A after 0 false	-31
itrue	14
g1 true	-32
abefore -1 true	-58
h0 true	-123
8a after 0 false	-76
itrue	-55
g1 true	-37
abefore -1 true	-66
i2 true	-26
h0 true	-14
64-5 A after 0 false	-37
ktrue	-120
i1 true	-30
i2 true	-19
cbefore 0 false	-44
ltrue	-48
aa after 0 true	-67
i1 true	-14
cbefore -1 true	-79
k2 true	-17
j0 false	13
ltrue	-29
66-8 A after 0 false	14
i1 true	-13
cbefore -1 true	-52
k2 true	-36
aa after 0 false	18
ktrue	-112
i1 true	-24
cbefore 0 true	-25
69-14 A after 0 true	-28
j1 true	-45
dbefore -1 true	-42
l2 true	-16
k0 false	-14
mtrue	-58
ba after 0 true	21
j1 true	-28
dbefore -1 true	-77
k0 true	-12
3para=after falsefalse 0	-27
p1	-40
p2	-64
jtrue 1	-80
o2	-31
etruefalse 0	27
o1	-33
o2	-23
8before falsefalse -1	-42
r2	-118
ktrue -1	-56
q2	13
ftruefalse -1	-103
q2	-22
5th=after  false	-23
ftrue	-57
e(  true	-43
gN ) ,  true	-17
e,  true	-104
gw  true	43
e-  true	-30
e.  false	-40
htrue	-35
gW  true	-13
e:  true	-22
eV  true	26
g,  true	-23
eW aus  true	-17
gw  true	-21
eaus  true	-29
ein  true	-29
fst  true	-22
esowie  true	-20
eund  true	-12
evon  true	-23
ew  true	31
g,  false	-17
jtrue	-41
g.  false	-17
jtrue	-40
gA  true	25
ezur  true	-16
e… true	-58
f"" true	-25
h, true	-13
h. false	-18
jtrue	-24
i""+ false	-27
f( true	-36
g) true	-24
h. true	-14
f, true	-65
g, false	-17
itrue	-74
h. false	37
jtrue	-16
i."+ false	-21
g. false	-75
itrue	-33
h"",+ false	-34
h, false	-17
h. false	-38
gV true	13
h, true	22
h. true	-40
i. false	-19
j,+ false	-18
f. false	-96
g"", false	-37
g, false	-61
itrue	-34
h,. false	-17
h. false	-36
i""+ false	-25
i, false	-20
g. false	-42
itrue	-14
h, false	-13
i. false	-22
h. false	-21
gV true	-52
h, true	-20
i.,+ false	-23
h. false	-17
f: true	-24
fV true	-35
g, true	-74
h. false	-14
g. true	-29
f— true	-21
g— true	-16
8before  false	-15
gtrue	-29
f" W " und  true	-14
f(  true	37
f,  true	32
hA  true	-31
hD  true	-73
hV :  true	-24
f.  false	28
itrue	-49
f:  false	29
fA  true	-50
h:  false	30
hals  true	-46
hw  true	-31
jW D  true	-19
fD  false	-22
hW  true	-89
hw  true	-22
jW  true	-31
fV :  true	53
fals  true	-32
guf  true	-38
jD  true	-25
ffür D  true	-43
fin D  true	-23
kW  true	40
flaut  true	-29
fmit D W  true	20
n:  true	-63
fsei  true	-61
funter D W  true	-28
fvon  true	-67
jD  true	23
fw  true	26
h,  true	35
h.  true	-63
jD  true	-17
h:  false	26
ktrue	26
hD W  true	-90
hW  true	-48
gie  true	-49
f… false	-41
htrue	-37
g"" false	-14
jtrue	-14
i"",+ false	-40
i( true	-31
i, false	-85
ktrue	-35
j""+ false	-19
ntrue	23
j. true	-31
kV+ true	57
i. true	-82
j""+ false	-13
j,,+ true	-44
k.+ false	33
j. true	-45
jV,+ false	-25
ntrue	-15
i: true	-31
h..."+ false	-31
g( true	-36
h) true	-53
h: true	27
g) true	-63
h, true	-52
iwon+ true	-43
h. true	-20
g, false	21
itrue	-54
h"" true	13
j, false	74
ltrue	-46
j. true	-35
k,+ false	24
kV+ true	-28
h, false	38
jtrue	-91
i"",+ false	-51
k.+ false	-43
i(),+ false	-26
i, true	-46
j. false	-27
k, false	-16
l+ false	-42
i. false	34
j,,+ false	-47
k. false	-13
j. false	-38
jV.+ false	-30
i: true	-60
iV true	48
j, true	47
k"+ true	30
k,+ false	-16
j: true	31
h. false	33
i"".+ false	37
j."+ false	-32
i, false	27
ktrue	-43
j, false	-57
kV+ false	-17
j. false	-46
ltrue	-21
k,+ false	-40
kV+ false	-15
i. false	-39
j, false	-58
jV, false	-23
iV false	-48
ktrue	-39
j,.+ false	-31
j: false	-39
ltrue	-28
h: true	-112
i"."+ false	-24
hV true	-62
i, true	-47
j, true	20
i. true	-24
hwelc+ true	19
h—.——+ false	-19
g. false	17
itrue	-82
h"" true	-25
j""+ false	-20
j()+ false	26
j,"+ true	-22
kV+ true	-40
i,,"+ true	-15
h( true	-28
h, false	-75
jtrue	-81
i, true	-27
j,,+ false	-62
k. false	-31
j. false	46
ltrue	-14
k"+ false	-53
j:"+ false	-17
jV,+ false	-36
i. false	37
ktrue	-34
j, false	-14
k. false	-39
jV false	-17
iwel+ false	-31
h. false	-51
jtrue	-46
i, false	-59
i. false	65
ktrue	-42
j. false	-21
iV.V+ false	-21
h: false	-24
jtrue	33
hV false	-57
jtrue	-99
i"" true	-15
i, true	-68
j,.+ false	-39
i. true	-16
jV false	-48
k"+ false	-16
i: false	-15
ktrue	-89
g:",,,+ false	-39
k.+ false	-24
ntrue	-46
j." false	-32
l+ false	27
k.+ false	13
i., false	23
h, true	-39
gV"" true	-28
j. true	25
k"+ true	65
k,+ true	-13
h, false	20
jtrue	53
i"".+ true	-29
i. true	67
h.,,,+ false	-49
i. false	21
i: true	-30
iV true	-50
j""+ true	-21
j: true	-17
h: true	24
7o=after  C 0	-84
gS 0	-57
hC 0	-36
j1	-14
f(  S 0	-43
hN ) ,  S 0	-17
f,  C 0	-48
iS 0	-104
hw  S 0	43
f-  S 0	-30
f.  CS 0	-24
iS 0	-35
jC 0	-19
hW  S 0	-13
f:  S 0	-22
fV  S 0	26
h,  S 0	-23
fW aus  S 0	-17
hw  S 0	-21
faus  S 0	-29
fin  S 0	-29
gst  S 0	-22
fsowie  S 0	-20
fund  S 0	-12
fvon  S 0	-23
fw  S 0	31
h,  S 0	-41
h.  S 0	-40
lC 0	-14
hA  S 0	25
fzur  S 0	-16
f… S 0	-58
g"" S 0	-25
i, S 0	-13
i. S 0	-24
g( S 0	-36
h) S 0	-24
i. S 0	-14
g, S 0	-65
h, CS 0	-13
jS 0	-74
i. CS 0	38
kS 0	-16
h. CS 0	-59
jS 0	-33
i. CS 0	-30
hV S 0	13
i, S 0	22
i. S 0	-40
g. CS 0	-67
iSC 0	-24
h"", CS 0	-35
h, CS 0	-57
jS 0	-34
h. CS 0	-30
jS 0	-14
hV S 0	-52
i, S 0	-20
g: S 0	-20
gV S 0	-35
h, S 0	-74
i. CS 0	-14
h. S 0	-29
g— S 0	-21
h— S 0	-16
9before  C 0	-71
hS 0	-29
iC 0	33
g" W " und  S 0	-14
g(  S 0	37
g,  S 0	32
iA  S 0	-31
iD  S 0	-73
iV :  S 0	-24
g.  CS 0	46
jS 0	-48
g:  C 0	-56
kS 0	136
gA  S 0	-50
i:  SC 0	30
ials  S 0	-46
iw  S 0	-31
kW D  S 0	-19
gD  C 0	-41
jSC 0	-27
iW  S 0	-89
iw  S 0	-22
kW  S 0	-31
gV :  S 0	53
gals  S 0	-32
huf  S 0	-38
kD  S 0	-25
gfür D  S 0	-43
gin D  S 0	-23
lW  S 0	40
glaut  S 0	-29
gmit D W  S 0	20
o:  S 0	-63
gsei  S 0	-61
gunter D W  S 0	-28
gvon  S 0	-67
kD  S 0	23
gw  S 0	26
i,  S 0	35
i.  S 0	-61
i:  S 0	26
iD W  S 0	-90
iW  S 0	-48
hie  S 0	-49
g… C 0	-76
jS 0	19
iS 0	-37
jC 0	-44
h"" CS 0	21
kS 0	-14
j( S 0	-31
j, C 0	-30
lS 0	-35
k""+ C 0	-13
oS 0	25
k. S 0	-29
lV+ S 0	57
j. CS 0	-34
lS 0	-81
k. S 0	-45
j: S 0	-31
i..."+ C 0	-31
h( S 0	-36
i) S 0	-53
i: S 0	27
h) S 0	-63
i, S 0	-52
jwon+ S 0	-43
i. S 0	-20
h, S 0	-54
kC 0	49
i"" S 0	13
k, S 0	-46
k. S 0	-35
l,+ SC -1	-26
r0	44
lV+ S 0	-28
i, CS 0	56
kS 0	-91
lC 0	19
j"",+ SC -1	-49
j, S 0	-46
j. SC 0	34
k. SC 0	-36
j: S 0	-60
jV S 0	48
k, S 0	47
l,+ CS -1	-16
k: S 0	31
i. CS 0	48
j. CS -1	-28
jV CS 0	-39
lS 0	-39
k,.+ SC 0	-26
k: S 0	-28
i: CS 0	27
kS 0	-112
lC 0	-13
iV S 0	-62
j, S 0	-47
k, S 0	20
j: S 0	13
iwelc+ S 0	19
h. CS -1	27
m0	-24
jS -1	-19
l0	-72
kC -1	-22
m0	34
i"" S 0	-25
k""+ SC 0	-15
k()+ SC 0	26
i( S 0	-28
i, CS 0	-54
kS 0	-76
j, S 0	-26
k."+ CS -1	-44
j. S 0	-32
i. CS 0	-22
kS 0	-43
j. CS -1	-14
o0	-37
k. CS -1	-21
jV.V+ CS 0	-21
i: S 0	34
iV CS 0	-49
kS 0	-99
j"" S 0	-15
j, S 0	-68
k,.+ CS -1	-24
j. S 0	-16
kV"+ CS 0	-14
j: CS 0	-15
lS 0	-88
h: CS 0	25
jSC 0	-19
i",,.+ S 0	-46
pC 0	-24
k..+ SC 0	14
j., CS 0	23
i, S 0	-39
hV"" S 0	-28
k. S 0	25
l,+ S -1	-13
i, CS 0	20
kS 0	53
j"".+ S -1	-29
i.V S 0	-50
k""+ S 0	-21
k: S 0	-17
i: S 0	24
4ost= false after	-75
fbefore	-31
8" false after	34
gbefore	-25
atrue before	-60
8( true after	-58
fbefore	-35
8) true after	-38
fbefore	-60
8, false before	64
atrue after	-26
fbefore	35
8- true after	-16
fbefore	-62
8. false after	54
gbefore	-70
atrue after	-27
fbefore	-128
8/ true after	-26
fbefore	-78
8: false after	-32
gbefore	83
atrue after	-48
fbefore	-23
8A false after	44
atrue after	-16
fbefore	-72
8D false after	-64
gbefore	-33
atrue after	50
8V false after	-72
atrue after	-59
fbefore	122
8W true after	-54
fbefore	-124
8ab true before	34
9ls true after	-27
hbefore	-12
9m false after	44
hbefore	26
btrue after	51
gbefore	-12
9n false after	-27
hbefore	-40
btrue after	-77
gbefore	-117
9uf false after	-20
ctrue after	-108
as true before	-80
8bei false after	20
ibefore	41
ctrue after	-28
hbefore	-95
bm true before	-16
9is true after	-15
8diese true before	-50
dr true after	-22
9urch true after	-59
jbefore	-81
8es true before	-15
8für false after	-59
ctrue after	-96
hbefore	-34
8gegen true after	-18
jbefore	-77
8habe false after	-14
jbefore	-51
dtrue before	-63
cn false after	-36
kbefore	-14
etrue before	-82
at false after	-23
ibefore	-27
ctrue before	-81
bte false after	-57
dn false before	-49
ftrue before	23
9ätten true before	-64
8im true after	-71
gbefore	18
9n false after	-23
hbefore	15
btrue after	-115
gbefore	21
9st false after	-19
ctrue after	39
8jedoch true before	14
8konnten true before	-58
9önne true before	-18
cten true after	-21
8laut false after	-27
jbefore	-31
dtrue after	-25
ibefore	-79
8mit false before	-84
ctrue after	-64
hbefore	-86
9üsse true before	-54
8nach false after	-15
dtrue after	49
ibefore	-38
8oder true after	-29
ibefore	-42
8sei false before	18
ctrue after	-35
hbefore	-83
ben true before	-61
bn false after	-14
jbefore	-34
bt true after	-17
ibefore	-68
9ind false before	-49
dtrue after	-12
ibefore	-85
9oll false after	-45
jbefore	87
dtrue before	-101
cen true before	-33
awie true before	33
8um true after	-18
gbefore	-66
9nd false after	-31
ibefore	-61
ctrue after	-132
hbefore	-146
ater false before	-17
etrue before	-99
8vom true after	-56
hbefore	-77
an true after	32
hbefore	12
ar false after	-50
ibefore	-45
ctrue after	-12
hbefore	42
8w false after	-44
gbefore	-18
atrue after	-81
9ar false after	-27
ibefore	-36
ctrue after	-24
hbefore	-113
9egen true after	-20
jbefore	-45
arde true before	-65
dn false before	-46
ftrue before	-52
9ie true after	-42
hbefore	-121
all true before	74
ard false after	-18
jbefore	-47
dtrue after	-45
ibefore	-86
9olle true before	-22
9urde false before	-17
etrue after	-14
jbefore	-107
dn true after	-30
kbefore	-102
9ährend true before	52
9ürden false after	-12
lbefore	41
ftrue before	-42
8zu false after	-15
hbefore	-35
btrue after	-62
gbefore	-128
am true after	-22
hbefore	-79
ar true after	-34
hbefore	-53
9wischen true after	-22
mbefore	-48
8über true after	-45
ibefore	-84
8— true after	-22
fbefore	23
4re= false after	-75
ebefore	-31
7" false after	-47
9true after	-64
7# true after	-31
ebefore	-76
7( true after	-47
ebefore	-62
7) true after	-13
ebefore	-30
7, false after	-57
fbefore	20
9true after	-36
7- true after	-30
ebefore	50
7. false after	-115
9true after	-125
ebefore	45
7/ true after	-27
ebefore	-63
7: false before	-61
9true after	-40
ebefore	25
7; true before	-52
7? true before	-32
7A false before	-38
9true after	21
ebefore	21
7D true after	-83
ebefore	-37
7N true after	-52
ebefore	-102
7V false after	35
fbefore	-40
9true after	66
ebefore	62
7W true after	22
ebefore	-25
7aber true before	-16
8ls true after	-36
gbefore	-114
8m true after	-36
fbefore	-117
8n true after	-50
fbefore	-69
8uf false after	38
hbefore	31
btrue after	-79
gbefore	-100
9s true after	-35
gbefore	-82
7bei false before	-55
btrue after	-53
gbefore	-82
8is true before	-41
7dass true after	-40
hbefore	-153
8eren true before	-14
9ssen true before	-33
8iese true after	-13
ibefore	-78
cr true after	-48
jbefore	-88
8och true after	-16
8urch true after	-20
ibefore	-64
7er true after	-33
fbefore	-110
8s false after	-48
atrue before	-22
7für false after	-13
btrue after	-41
7gegen true after	-13
ibefore	-48
9mäß false before	30
7habe true before	-77
bn true after	-40
ibefore	74
9t false after	-19
hbefore	-65
btrue before	-72
ate true after	-36
8ätten true before	-42
7ihr true after	-16
8m false before	-61
atrue after	-92
fbefore	-101
8n false after	-15
atrue after	-124
fbefore	-77
8st true after	16
gbefore	-118
7kann true after	-17
7laut false after	-90
ibefore	29
7man true before	-24
8it false before	-39
btrue after	-71
gbefore	-118
7nach false after	29
ibefore	-15
ctrue after	-59
hbefore	-49
bdem true before	-26
7oder true after	-23
hbefore	-45
8hne true before	-45
7sei true after	-31
gbefore	-123
aen true before	-38
at false after	-29
ctrue before	-71
8ie true before	-64
9nd false before	-24
ctrue before	-43
8oll true after	-23
hbefore	-48
9wie true after	-27
7um true after	-23
fbefore	-80
8nd true after	-98
gbefore	-39
9ter true after	-30
ibefore	-47
7vom true after	40
gbefore	25
9n true before	-25
9r true before	-119
7w false after	-78
9true after	-77
ebefore	22
8ar true after	-31
gbefore	-85
aen true after	-38
ibefore	-51
8eil true before	-28
9lche true before	-39
9nn true after	-45
hbefore	-69
9rden true before	-63
8ie false after	-34
hbefore	75
btrue after	-27
gbefore	-48
9ll true after	-12
hbefore	-40
9rd false before	23
ctrue after	-22
hbefore	28
8onach true before	-63
8urde true after	-22
ibefore	-61
cn true after	-26
jbefore	-44
8ährend false before	23
ftrue before	23
7zu true after	-17
fbefore	-67
9m true after	-23
gbefore	-132
9r true after	-28
gbefore	-74
8wischen true before	-62
7über true after	-32
hbefore	-60
7— true after	-15
ebefore	25
7∅ false before	-92
9true before	-87
3rank=after 1 false	-43
gtrue	-66
e2 false	-90
gtrue	-54
e3 false	-37
gtrue	-15
e4 false	-15
8before 0 false	17
htrue	-23
f1 false	-43
htrue	-13
f2 false	-61
htrue	-39
f3 false	-77
htrue	-13
f4 false	-20
f9 true	54
7p=after 0 0 !	-35
j)	33
j.	-42
h1 .	-78
jw	-16
h2 .	-16
jw	-42
f1 0 )	-19
j.	-22
jw	-21
h1 .	-23
jw	-48
h2 w	-31
f2 0 )	-13
j.	-25
jw	-61
h1 w	-24
h2 w	-28
f3 0 !	-12
h1 w	-19
9before 0 -1 .	-34
j2 w	-45
i0 !	-29
k)	-39
k?	47
g1 -1 .	-48
lw	-160
j2 w	-28
i0 !	56
k)	20
k.	28
k?	-37
kw	-65
g2 -1 .	-26
lw	-98
i0 )	-34
k.	32
k?	-30
kw	-55
g3 -1 .	-21
lw	-74
i0 )	-49
k.	27
k?	-40
kw	-20
g9 -1 .	-30
lw	-15
j2 w	-63
i0 w	67
3s0=false bare false after 0	19
t1	29
t2	-108
nbefore 0	20
u1	-53
u2	-13
htrue after 1	-91
s2	-35
mbefore 0	-40
t1	-192
t2	-98
ccommon false after 0	-17
v1	-12
v2	-72
pbefore 0	-22
w2	-147
jtrue after 0	-27
u1	23
u2	-35
obefore 0	-68
v2	-113
cname false after 0	57
t1	-21
nbefore 0	20
u1	33
u2	-30
htrue after 0	-14
s2	-29
mbefore 0	16
t1	-44
t2	-26
done false after 0	-29
t1	-77
t2	-63
nbefore 1	-72
u2	-97
cpronoun false after 1	-20
w2	-40
qbefore 0	-28
x1	-42
x2	24
ktrue after 0	-30
v1	-78
pbefore 1	-134
w2	-88
6true bare false after 2	-32
mbefore 0	21
t2	-36
gtrue after 1	-42
lbefore 0	-17
s1	-70
s2	13
bcommon false after 2	-31
obefore 0	37
v1	-96
v2	33
itrue after 1	-61
t2	-16
nbefore 1	20
u2	-70
bname false after 1	-72
s2	-64
mbefore 0	-60
t2	18
gtrue after 1	-48
lbefore 0	41
s2	-30
bpronoun false after 1	-24
v2	-34
pbefore 0	36
w1	-45
w2	-76
jtrue after 1	-24
obefore 0	56
v1	46
4ame=false false after 0	-22
q1	-58
q2	-98
kbefore -1	-75
s2	-62
r0	-14
etrue before -1	-20
8true true after 0	46
ibefore -1	-49
q2	-17
p0	28
7t=false false false 1 before	-73
s5-25 before	-69
r2 after	-91
tbefore	-55
s6+ after	13
r3 after	28
r4-5 after	-74
vbefore	-35
r6-8 after	-69
vbefore	-42
r9-14 after	-27
ltrue 1 after	-73
sbefore	-39
r5-25 after	-97
q2 after	-16
sbefore	-66
r6+ after	-35
ubefore	-18
q3 after	21
sbefore	-100
q4-5 after	-37
ubefore	-14
q6-8 after	-34
q9-14 after	-37
ftrue true 15-25 before	-35
p26+ before	20
9true true true 1 before	89
p5-25 before	-32
o26+ before	-45
o3 before	-65
o4-5 before	20
o6-8 before	20
o9-14 before	14
4ure=0 0 after	-28
cbefore	-15
a1 after	-29
cbefore	-20
a2 after	-119
cbefore	-82
a3 after	-81
cbefore	-86
a4 after	12
cbefore	25
81 1 after	39
cbefore	-97
a2 after	-59
cbefore	30
a3 before	21
a4 after	29
cbefore	-25
82 1 after	-34
cbefore	38
a2 after	-92
cbefore	-43
a3 after	-26
cbefore	-13
a4 after	70
cbefore	62
3way=none after S 0	-57
k15-25	-67
k26+	-58
k3	-47
k6-8	-22
k9-14	-21
cbefore S 0	-29
l1	-26
l2	-29
m6+	-33
l3	-27
l9-14	-14
7phrase after C 15-25	-21
m26+	-20
m4-5	48
m9-14	-21
lS 1	-20
o5-25	-32
n26+	-82
n4-5	-61
n6-8	47
n9-14	-66
ebefore C 0	-34
n15-25	-46
n26+	-49
n9-14	-49
mS 0	47
o1	58
p5-25	-23
o26+	-26
o3	66
o6-8	30
o9-14	18
7verb after C 0	-56
k1	-56
l5-25	-36
k2	-42
l6+	-43
k6-8	-42
k9-14	-18
jS 15-25	33
l3	-22
l4-5	32
l6-8	-82
l9-14	-15
iSC 0	-44
l1	-26
m5-25	-67
l2	-40
m6+	-84
l3	-28
l4-5	-49
l6-8	-57
l9-14	-31
cbefore C 0	-66
l1	-81
m5-25	-82
l26+	-108
l3	20
l4-5	-45
l6-8	23
kS 0	-113
m15-25	-32
m2	-76
n6+	-14
m3	-13
m4-5	-74
m6-8	-58
m9-14	74
jSC 0	33
m15-25	12
m2	32
n6+	-29
m3	-27
m4-5	25
m6-8	-26
m9-14	-44
0no ++t=( #	61
9N	13
9w	-58
7) w	15
7, "	24
9A	26
9D	16
9N	56
9V	-81
9w	29
aie	47
7- W	-13
7. A	-28
9D	12
9W	-17
9am	-34
9er	-72
9für	-49
9in	-53
9mit	43
9nach	28
7: D	37
9W	26
7A D	23
7D N	88
9W	-54
7V ,	77
9D	21
9N	33
7W D	62
9aus	-23
9w	42
7als w	-24
8m #	37
aW	-36
8us N	-89
7für D	-20
bw	-21
7gegen D	-65
7in D	38
aN	77
aW	-34
8st D	66
7mit #	58
7nach D	-16
7oder "	19
7sowie D	67
7und "	-57
bD	74
bV	-66
bw	13
7von D	-32
bN	88
7w .	16
9A	64
9D	-27
9N	15
9W	-58
9es	37
9haben	-41
9und	-37
9w	35
aerden	30
aorden	64
aurde	76
7zur W	-20
7∅ ∅	-25
4f=	-25
6(	-13
6)	18
6-	13
6.	-30
6am	-16
7n	81
7uch	-42
8f	-14
8s	-22
6bei	-23
8richtet	59
8zeichnet	-12
6das	-20
7er	17
8s	57
7ie	-24
6eine	71
7r	-20
6für	-33
6gegen	-22
8nannt	65
6hatte	-35
6im	32
7n	35
7st	47
6laut	-33
6mit	41
6nach	21
7icht	24
6sagte	39
7ei	-37
7oll	-52
6und	-12
6veröffentlicht	74
7on	19
8r	-76
6wurde	44
6zu	-45
8m	62
8r	-20
6–	19
6„	-41
4k=0 all	22
8most	-14
8none	41
8one	-62
8some	-98
61 all	-54
8none	30
8one	-13
8some	-71
66 all	25
8none	-26
8one	-38
8some	-61
4t=( 2	-38
83	107
6, 1	31
95-25	-35
82	-33
96+	-22
83	50
86-8	46
6- 1	18
82	64
6. 15-25	-48
82	18
96+	-24
84-5	-24
86-8	-18
89-14	-25
6: 1	60
6A 1	33
82	32
96+	-13
89-14	-17
6D 1	35
95-25	-36
83	23
89-14	-31
6N 15-25	-22
6V 2	46
86-8	-44
6W 15-25	-16
82	-28
6am 1	71
7uf 1	-18
8s 2	14
6für 2	-15
6in 1	24
92	-22
7st 1	74
a3	-12
6mit 2	44
6und 1	-26
a2	52
6von 4-5	-23
8r 1	-76
6w 2	27
83	-63
86-8	49
89-14	13
7urde 1	34
6zu 1	-35
92	-24
6∅ 26+	-20
3--f=, auch	36
9dass	-29
aie	82
7. der	21
aie	37
7bekannt :	43
7dem motto	40
9s typs	47
7in der	79
7mit :	-13
7sagte :	-21
8o genannte	35
in	28
7von der	56
beiner	-64
7werden .	-22
8orten :	-40
7xvi .	-17
7“ ,	64
5t=" ,	64
7, A	36
9D	-24
9dass	-29
9w	27
7A D	82
9als	31
9w	26
7D N	101
9W	-24
9als	-26
7N (	57
9.	-29
9:	-19
9N	45
9als	-72
7V :	15
9D	51
7W ,	-24
9.	-29
9:	42
9D	26
9als	-48
9w	-60
aie	-44
7als D	-29
8uf D	77
7dass D	-52
cW	-64
7im W	47
8n D	-35
7mit :	-13
7und D	16
7von D	-13
9r D	-67
7w ,	-36
9.	-47
9:	-22
9D	-22
9N	-46
9W	113
9als	114
8erden .	-22
4af=, most ,	34
9some .	-31
7. all :	54
dist	74
9most ,	-47
9some ,	-61
eD	-24
eV	-16
7: most A	-19
9some .	-39
eD	-20
eN	-38
eW	-13
e∅	-27
7? all :	28
7A all w	36
7D all -	23
d.	76
dA	54
dD	33
dW	-21
dist	56
dw	20
9most (	59
e,	-24
e.	-35
eD	-21
ew	-16
9one w	-54
9some .	-61
ew	-66
7N all (	-26
d.	82
dw	47
9none .	-81
9one .	-67
7W all ,	13
d.	117
dD	54
dW	-22
dfür	49
din	-65
dmit	53
dsoll	-56
dund	19
dvon	43
dw	57
dzu	20
9most ,	74
ew	52
9none .	-15
ew	40
9one .	-56
dw	-59
9some .	-30
7als all .	32
bmost .	-12
gw	14
bnone w	-98
bsome .	-40
8uf some w	-48
7um some .	-21
7w all (	-29
d,	52
d.	74
dw	-35
9most (	78
ew	67
4f=(	32
6,	-28
6.	-55
6?	28
6als	-13
7uch	-32
8f	16
6das	64
9s	-29
7em	13
8r	65
6ein	-16
9e	-99
an	-66
ar	-52
7s	-34
6fernsehsender	56
7ilm	-20
7ür	-66
6genannte	35
en	28
6ihre	-39
6laut	76
6mit	35
7otto	58
6namen	62
6oder	15
7rganisation	78
6sei	-71
9en	-46
7ich	40
6tageszeitung	79
7yps	47
6um	-21
7nd	-45
6von	-35
6wie	-59
6zu	28
8m	19
8r	-44
4t=( 1	15
82	47
6, 1	-29
95-25	-14
84-5	-24
89-14	-26
6. 1	21
95-25	-64
82	53
96+	-38
83	-26
84-5	-16
86-8	-76
89-14	-36
6: 26+	-39
86-8	-27
89-14	-63
6? 1	28
6D 1	-13
83	-19
86-8	34
89-14	52
6N 1	46
82	-20
83	17
84-5	14
6V 2	43
6W 1	47
83	-13
84-5	29
89-14	-19
6als 1	-48
a2	20
a3	25
7uf 6-8	24
6mit 1	64
6und 1	-41
6von 1	-67
a2	42
a4-5	-34
6w 2	-15
84-5	45
86-8	47
89-14	-29
31=aktion	61
6lle	-43
6mflora	-20
5computerwoche	51
7n	74
5das	-88
8s	-20
6er	109
6ie	42
8se	-18
7scovery	21
6ocumenta	73
6urch	-17
5ein	-58
8en	-31
6s	-23
5große	-47
an	20
5ich	-44
6n	-36
7itiativ	43
5jetzt	-70
5mit	-28
5nicht	-37
6och	-26
5omni-sport	-21
5pau	29
6eople	59
5roude	39
5sehr	-76
6ie	41
5tranquility	52
5um	-27
6nter	-37
5was	-22
6enn	-14
7r	-16
6ikinews	49
7r	-61
5zur	24
39=)	-13
5.	-105
51	52
5?	-48
5ag	58
6mflora	-20
5bruno	-17
5computerwoche	51
5de	49
6iscovery	21
5grenzen	50
5hilft	61
5ii	-56
5kann	-22
6inder	41
5léiw	55
5news	66
5omni-sport	-21
5party	46
7u	29
5schulen	-38
6ein	-52
6piegel	72
5tranquility	52
5werden	-33
6ikinews	49
7rd	-21
5zeit	-28
9ung	40
3bias	-28
3cont=false true	-32
3l=15-25	-51
526+	-62
59-14	-32
4ast=. 15-25	-56
a26+	-42
a6-8	-24
a9-14	-66
8w 15-25	-71
a26+	-38
a9-14	-18
4c=1 0	-32
8AA	45
8a	-17
75-25 A	-29
ca	-57
62 AA	-14
8a	-20
76+ A	-60
63 a	19
64-5 A	18
aa	-51
66-8 a	-61
69-14 A	-42
ba	-80
4h=1 0	-32
8none	-17
75-25 most	-48
csome	-35
62 most	-16
76+ most	-16
asome	-70
63 all	36
8most	14
8none	41
8one	-44
64-5 all	19
amost	-15
anone	27
aone	-46
asome	-31
66-8 most	12
anone	53
aone	-24
asome	-75
69-14 most	38
bnone	-28
bone	-31
bsome	-90
5v=1 0 false	-32
9none false	-17
85-25 most false	-43
dsome false	-53
itrue	-18
72 most false	-16
86+ some false	-29
gtrue	-54
73 all false	36
9none false	41
9one false	-34
74-5 all false	19
bnone false	30
bone false	-33
bsome true	-46
76-8 most false	35
gtrue	-57
bnone false	53
bone false	-13
bsome false	-99
79-14 most false	33
cone false	-30
csome false	-88
htrue	-48
3near=false 1	83
e2	19
f6+	18
e3	-17
e4-5	72
e6-8	12
8true 1	-104
e5-25	-22
d26+	-69
d3	82
d4-5	-41
d6-8	-24
d9-14	-46
7l=false 1 1	71
h2	37
h6-8	32
h9-14	-19
g5-25 2	-14
l3	64
l4-5	25
l9-14	-87
f2 3	44
h4-5	70
g6+ 26+	-32
j6-8	33
j9-14	29
f3 1	62
h3	-59
f4-5 1	26
j2	54
f6-8 1	77
j2	-55
j3	49
f9-14 4-5	-17
k6-8	41
9true 1 1	-47
f5-25 1	31
l5-25	-36
k26+	-27
k3	-30
k6-8	-49
k9-14	-24
e2 4-5	-67
f6+ 1	-17
j5-25	-33
i2	57
j6+	-21
i3	-25
i4-5	-67
i6-8	-95
i9-14	-50
e3 1	51
e4-5 2	-44
i4-5	45
e6-8 1	-14
j5-25	-12
i2	26
i4-5	-53
i6-8	-68
i9-14	-28
e9-14 1	-46
k5-25	-34
j2	-18
j9-14	-33
3para=falsefalse	-30
dtrue	-17
3s0=false 0 w	56
cA !	-39
e.	-74
e?	-34
ew	22
dA w	27
ca .	-18
ew	-67
6true A .	-56
dw	-50
3w=	-33
5amflora	-20
5computerwoche	51
5discovery	21
5omni-sport	-21
5pau	29
5tranquility	52
5wikinews	49
0un ++t=( "	45
9#	-52
9N	-20
9W	-84
9w	-64
7) w	-74
7, "	-83
9A	-19
9D	-35
9N	-36
9V	21
9w	-92
aie	-47
brd	-45
7. A	-40
9D	-28
9N	-131
9W	28
9am	-41
9er	-87
9für	-55
9in	-84
9mit	-56
9nach	26
9∅	17
7: D	-25
7A D	-42
7D N	-60
9W	-41
7N N	-85
7V ,	-60
9D	-26
9N	-37
7W D	32
9aus	29
9w	-74
7als w	-37
8m #	-22
aW	-43
8uf D	23
7für D	-83
bw	-47
7gegen D	-58
7im W	-37
8n D	-66
aN	-56
aW	-61
8st D	-45
7mit #	-35
bD	-25
7nach D	16
7sowie D	-52
7und "	-87
bD	-80
bV	27
bw	-42
7von D	43
bN	-51
7w ,	14
9.	-77
9A	-94
9D	14
9N	-46
9W	-28
9es	-43
9haben	-43
9und	60
9w	-14
aorden	-47
aurde	-74
7zu w	-41
9r W	42
7— A	-59
4f=-	-16
6.	-22
6:	-14
6als	-70
7m	-54
7n	-83
7uch	-29
8f	-23
6bei	-62
8richtet	-37
6das	-39
7er	-86
8s	-34
7ie	-91
6eine	-51
7r	-50
7s	-30
6für	-14
6gegen	-72
8nannt	-65
6hatte	-54
6im	-65
7n	-126
7st	-19
6laut	-58
6mit	-63
6nicht	-53
6oder	27
6sagte	-39
7ei	-25
7oll	39
8wie	24
6und	-61
6veröffentlicht	-63
7on	18
8r	-72
6wurde	-30
6zu	33
8m	-64
8r	42
6–	-71
6„	-61
4k=0 all	-15
8most	-46
8one	22
8some	-22
61 all	-43
8none	-28
8one	-45
8some	-53
66 all	-44
8none	48
8one	-48
8some	-21
4t=( 2	28
83	-63
86-8	-84
6) 1	44
6, 1	-153
95-25	-87
82	18
96+	-39
83	20
84-5	-130
86-8	-46
89-14	52
6- 2	-47
6. 1	-22
95-25	35
82	-47
96+	-21
83	19
84-5	-19
86-8	-33
89-14	-26
6: 1	-34
6A 1	-76
82	-68
96+	-24
6D 1	-74
95-25	-52
826+	-35
83	-58
89-14	-35
6N 1	-71
95-25	-57
6V 2	19
83	-40
86-8	-45
6W 1	-28
95-25	63
82	-86
96+	-17
89-14	-14
6am 1	-45
7uf 1	-73
8s 2	-76
6für 2	-48
6in 1	-89
92	-21
7st 1	-62
a3	21
6mit 1	-32
a2	-34
6und 1	-111
a2	22
a3	-33
6von 3	-30
a4-5	44
8r 1	-72
6w 2	-23
83	-58
84-5	37
7urde 1	-26
6zu 1	62
92	-77
6∅ 15-25	-87
826+	23
89-14	-38
3--f= 	29
7, auch	-43
9das	37
cs	-53
7. die	-47
9“	-14
7bekannt :	-32
7dazu :	-34
8em motto	-45
9n titel	-53
9r firma	35
7in der	-34
7mit :	-13
7sagte :	-51
8o genannte	-35
in	-62
7von der	-34
beiner	46
7werden .	-48
8orten :	-73
7xvi .	-33
7zitiert :	-33
7“ (	26
9,	-59
9und	-44
5t=" (	26
9,	-59
9und	-47
7, A	-43
9D	31
9dass	-53
9w	13
7. "	-14
9D	-96
7A :	-43
9als	-90
9w	-94
7D N	-65
9W	-33
9als	27
9w	24
7N (	-59
9.	-105
9:	39
9N	22
9als	-30
7V :	-18
9D	-47
7W (	-16
9,	-38
9.	-25
9als	-40
auf	18
9mit	31
9w	-126
aie	-63
7als D	-104
8uf D	-53
7dass D	19
7für D	32
7im W	-95
8n D	-75
7mit :	-13
bD	-79
7und D	-79
7von D	22
9r D	-68
7w ,	-52
9.	-51
9:	-95
9N	-47
9W	-130
9als	-79
9w	36
8erden .	-48
7∅ ∅	29
4f=	29
6(	23
6,	-77
6.	-32
6:	-41
6?	-23
6als	-34
7uch	63
8f	-33
6dass	-53
7en	-120
8s	-27
7ie	67
6ein	-23
9e	-31
am	-32
an	-58
ar	29
7s	-51
6fernsehsender	-31
7ilm	-31
8rma	34
7ür	57
6genannte	-35
en	-62
6ihre	-56
6laut	-62
6mit	37
7otto	-55
6namen	-20
6oder	29
7rganisation	-43
6sich	-66
6tageszeitung	-58
7itel	-61
6um	-38
7nd	-53
6von	-14
6wie	-72
6zeitung	-63
7u	-65
8m	-46
8r	-63
6“	-14
4t=( 1	32
6, 1	-30
95-25	-52
84-5	-39
86-8	-69
89-14	-17
6. 1	-83
95-25	-117
82	-40
96+	-75
83	60
84-5	-63
86-8	-38
89-14	18
6: 26+	12
86-8	-72
89-14	-81
6? 1	-23
6A 2	26
6D 1	19
82	-41
83	-37
84-5	-49
89-14	-29
6N 1	-57
95-25	-34
82	62
84-5	22
86-8	-42
6V 2	-66
6W 1	-14
82	-57
83	-53
86-8	15
89-14	-27
6als 2	-13
a3	-44
a6-8	-65
7uf 6-8	-13
6mit 1	-71
6oder 1	29
6und 1	-59
a2	-32
6von 2	-70
6w 1	19
82	-49
83	-38
84-5	-23
86-8	49
89-14	-75
6zum 2	-43
31=aktion	-16
6lle	-54
6mflora	-37
5computerwoche	-26
7n	-44
5das	35
8s	-47
6er	-73
6ie	-21
8se	-37
7scovery	-19
6ocumenta	-73
6urch	-39
5ein	30
8e	-104
9n	-63
6s	-74
5große	-63
an	-54
5hd	-63
5ich	84
6nitiativ	-13
5jeder	-58
7tzt	-56
5mit	-60
6uslix64	-52
5nicht	-26
6och	37
5omni-sport	30
5pau	-24
6eople	-38
5roude	-32
5sie	-48
5the	-38
6ranquility	-42
5um	-79
6nter	25
5was	-23
6enn	-35
7r	-36
6ikinews	-21
7r	-88
5zur	-42
39=!	-53
5)	-73
5.	-32
51	-42
63189	-63
5228	-60
5?	18
5ag	-32
6mflora	-37
5bruno	-37
5computerwoche	-26
5de	-34
7mokratie	-49
6iscovery	-19
5freiheit	31
5grenzen	-27
5hilft	-16
5ii	-38
5kann	-43
6inder	-24
5léiw	-37
5muslix64	-52
5news	-41
5omni-sport	30
5party	-24
7u	-24
5schulen	-56
6ein	-57
6piegel	-31
5tranquility	-42
5welt	-45
7rden	-18
6ikinews	-21
7rd	-51
5zeit	-36
9ung	-28
3bias	-29
3l=15-25	-14
526+	-29
53	-25
54-5	-21
56-8	-24
59-14	-23
4ast=. 6-8	-51
a9-14	-107
8w 26+	-58
a3	-22
a4-5	-18
a6-8	-23
4c=1 0	-48
8A	-13
9A	-46
75-25 A	-29
62 AA	-69
76+ A	-23
aa	-17
63 a	-31
64-5 A	-28
66-8 A	-45
69-14 a	-44
4h=1 0	-48
8all	-16
75-25 most	18
csome	-30
62 all	-25
8none	15
76+ most	-33
asome	-111
63 all	-127
8most	-45
64-5 all	22
amost	-35
aone	-27
66-8 all	-41
aone	-20
69-14 most	-45
bone	-68
5v=1 0 false	-48
9all false	-16
85-25 most false	-60
dsome false	-24
itrue	-32
72 all false	-25
9none false	15
86+ most true	-39
bsome false	-66
gtrue	-85
73 all false	-127
9most false	-44
9one false	-15
74-5 all false	22
bmost false	-32
bone false	-17
bsome true	-20
76-8 all false	-41
bmost true	-46
bsome false	-30
79-14 most true	-71
cone false	-39
csome false	38
htrue	-164
3near=false 1	-97
f5-25	19
e26+	-53
e3	-102
e4-5	-82
e6-8	-26
e9-14	-74
8true 0	-14
d1	36
e5-25	32
d3	-52
d4-5	-22
d6-8	-70
d9-14	-18
7l=false 1 1	-52
h2	-41
h6-8	-13
h9-14	-29
g5-25 1	-47
l2	42
l3	-71
l4-5	16
l9-14	35
f2 3	-43
h4-5	-63
g6+ 1	-22
k5-25	23
j2	-18
k6+	-52
j3	-128
j4-5	-17
j9-14	-56
f3 1	-44
h3	-45
f4-5 1	-21
j2	-40
f6-8 1	-77
j2	33
j3	-22
f9-14 1	-73
k2	-34
k4-5	-48
k6-8	-57
9true 1 1	21
f5-25 1	-36
l5-25	-90
k2	-93
l6+	-40
k3	39
k4-5	40
k6-8	50
e2 4-5	23
f6+ 1	47
i2	-44
j6+	21
i3	-39
i4-5	-13
i6-8	-16
i9-14	-55
e3 1	-38
e4-5 15-25	-33
i2	23
i4-5	-70
e6-8 1	-34
j5-25	-25
i2	-74
j6+	-19
i4-5	-57
i6-8	-47
i9-14	20
e9-14 1	15
k5-25	-72
j26+	-14
j3	22
j9-14	-71
3para=falsefalse	-21
8truefalse	-38
3s0=false 0 w	-87
cA !	-48
e)	-40
e?	-51
ew	-15
dA w	-92
ca .	-54
6true A .	-125
`,
  contentStart: `
0++=after " (	-13
b,	-13
b.	-22
bA	-22
bD	-36
bN	-36
bW	-42
bin	-21
bw	-41
9# )	-33
b,	-31
b.	-81
b:	-34
bD	-41
bN	28
bW	-24
bbis	-15
bin	-31
bvon	-18
bw	-78
9A "	-37
b#	-30
b,	-38
b.	-37
b:	-32
bA	70
bD	-52
bV	-67
bW	-70
bam	-58
cn	-46
cuf	-94
bbei	-16
bdass	-63
curch	-22
bfür	25
bgegen	19
bim	-18
bmit	-47
bnach	40
bum	-25
bvon	40
dr	-61
bzu	16
dr	-23
9D "	52
b#	-110
bA	-129
bD	-41
bW	-18
bam	-20
cn	-53
cus	-41
bdurch	-20
ber	-50
bfür	-53
bin	-76
cst	-21
bjedoch	-54
bmit	-61
bseit	-39
bunter	-28
bvon	-36
bw	16
cegen	-36
bzu	-44
9N "	-31
b)	-71
b,	-55
bD	-21
bauf	-13
bsei	35
bund	-83
bw	-51
9V ,	-149
b.	-44
bN	28
bes	32
bw	-15
9W "	24
b)	-19
b,	-122
b.	-64
b:	-77
bA	-69
bD	-110
bV	-15
bW	-21
bam	-14
cn	-15
cuf	39
ds	-24
bbei	-22
bdurch	-14
bfür	-35
bgegen	-42
bim	-71
cn	-82
bmit	-61
bnach	-34
boder	-61
bsei	42
bund	21
bvon	32
dr	-34
bw	-128
bzu	-53
büber	-42
9aber A	-41
ew	-22
als "	-37
d#	-14
dA	-45
dD	32
dN	-31
dW	-83
dw	-49
am #	-90
cW	-18
an ,	-47
c.	-32
cW	-24
cw	-36
auf ,	-18
dD	-75
dW	-23
dw	-35
bs .	-26
dD	-38
dN	-22
dW	-14
9bei D	-80
dW	-24
ais #	23
dD	-16
dW	-15
dzu	-30
fm	-45
9dass A	27
eD	50
eN	-19
eW	14
ediese	-56
eer	19
fs	36
esie	-60
ew	25
aeren W	-65
bssen W	-51
aiese w	-40
er W	-58
aurch D	-69
fW	-32
9er A	-38
cD	-48
cin	-40
csei	21
as A	-62
cD	-39
cim	-14
csei	33
9für D	-24
dW	-48
dw	-89
9gegen D	17
fW	-40
9habe A	35
eD	-18
dn ,	-30
f.	-21
fD	30
fW	61
fund	-43
fw	-37
bt .	-40
dA	-17
dD	56
cten ,	-18
g.	-33
aätten .	-27
gA	27
gw	23
9ich habe	-12
dw	-23
ahr D	-39
am W	-66
cw	-57
an D	-29
cN	-112
cW	-20
cdieser	-33
cw	63
ast ,	-27
d.	-16
dD	45
dN	59
dw	-32
9jedoch A	-28
gD	-20
gw	-40
9kann .	-47
aönnen .	-24
9laut D	-24
eN	-33
9man A	-51
ait #	-42
d,	-17
d.	-24
dD	-17
dN	-63
dW	-85
dw	48
ausste D	-45
aüssen D	14
9nach D	-22
eN	-20
9ob W	36
ader W	-35
ew	-22
ahne W	-51
9sei "	-28
d.	-26
dA	-20
dD	20
des	40
dw	-38
cn .	-62
eW	33
ew	-26
ct D	-14
eW	-20
ew	-54
aie D	-58
dw	-23
bnd ,	-60
e.	-65
eD	31
ebei	23
ew	-18
aoll .	-38
eA	-14
eD	38
dte ,	-49
gD	-51
bndern A	-34
bwie D	-44
9trotz D	33
9um W	-43
cw	-27
and D	-41
dN	-23
dW	-43
dmit	-18
dw	-49
bter D	14
fW	-42
fw	14
9vom #	-33
dN	-18
dW	-39
dw	-30
bn "	-33
d#	-41
dA	-39
dD	-37
dw	-13
br ,	-48
d.	-40
dN	-39
dW	-23
9w "	-101
b#	-19
b)	-30
b,	-163
b.	-231
b:	-101
bA	28
bD	70
bN	-19
bV	-52
bW	-62
baber	37
cls	-42
cm	31
cn	-63
cus	-27
bbei	45
cis	-39
bdurch	-45
ber	-25
cs	81
bfür	-32
bgegen	51
bhaben	-44
dt	-21
ete	-24
cätten	-38
bim	-53
cn	-90
cst	-12
bkann	-36
cönnte	59
bmit	-13
bnach	-15
bsei	20
en	-22
cind	-61
collte	-20
bund	-79
dter	-49
bvon	28
dr	-62
bw	17
car	-34
cerde	-34
gn	-143
cird	-36
corden	-79
curde	-76
gn	-54
cürden	-21
bzu	-90
dm	-31
dr	66
b—	-15
aar ,	-15
dD	-60
des	39
dw	-39
cen D	47
aegen D	-32
fW	-17
bil D	-65
bnn A	-51
eD	29
ees	-57
brde .	-16
fA	-41
fw	16
en .	-49
gD	50
gw	23
aie D	-16
dw	-21
br w	-15
cd ,	-64
e.	-25
eD	47
aollen .	-26
brden ,	-21
gsein	-22
aurde ,	-23
f.	-18
fD	-49
fer	35
fw	-22
en #	54
g,	-39
g.	-61
gD	34
gbei	-23
aährend D	-57
aürden A	27
gw	-32
9zu #	-14
cW	30
cw	-66
dollen	-12
bm N	-22
dW	-57
dw	-16
br N	-14
dW	-41
dw	-36
awischen D	-37
iW	-34
9über W	-35
edessen	-31
ew	-23
3before " D	-42
cW	-43
cich	-15
dn	-22
a# W	27
aA W	-26
chat	-39
fte	17
cw	-22
dird	-53
durden	-88
aD "	16
c#	39
cA	26
cim	-35
dn	-37
dst	-23
cnach	32
csind	-56
cw	-28
aN )	-42
cN	-25
aV D	-17
aW "	-32
c#	-77
c)	-48
c,	-110
c-	-24
cD	16
cV	-20
caus	-60
chatte	-68
cist	66
cmit	33
cund	-53
cw	-50
dird	-86
aaber A	-35
bls N	-35
eW	-23
bm #	-33
dW	-76
bn D	-45
buf D	-47
cs N	28
ada D	-23
css D	-28
fwir	-15
aer w	-32
bs ist	-65
dw	34
agegen D	-29
aich w	-39
bm W	-61
bn N	24
dW	-51
ddieser	-52
dw	-58
anach N	-51
fW	-58
edem D	-57
iw	29
asie w	29
aum w	-28
bnter D	13
gW	-21
avor w	-63
aw ,	-58
cA	-68
cD	33
cW	-67
caber	47
cin	-60
cund	-33
cw	-66
bas wir	-32
beil D	34
cnn A	-14
bie A	-18
eD	-59
ew	-17
crd D	-18
bährend D	-27
azum w	21
cr W	19
0-t=after "	63
9(	-108
9)	46
9,	179
9-	26
9.	-46
9:	25
9;	-44
9A	-234
9D	-208
9N	-14
9V	-170
9W	-39
9aber	-68
als	-88
am	-100
an	-114
auf	-133
bs	-80
9bei	-94
cm	-27
ais	-72
9da	-42
brf	-18
bss	-135
aemnach	62
bren	-15
aiese	-91
er	-79
aurch	-73
9er	-146
as	-124
9für	-146
9gegen	-96
9habe	-90
dn	-61
bt	-133
cte	-124
en	-64
aätte	-21
en	-43
9ich	-42
ahm	-22
br	-29
am	-112
an	-168
ast	-99
9jedoch	-98
9kann	-54
aonnte	-38
9laut	-143
9man	-77
ait	-69
auss	-37
dte	-16
aüssen	-21
9nach	-81
aeben	-17
9ob	-29
ader	-27
ahne	-37
9sei	-91
cen	-53
cn	-61
ct	-76
aie	-136
bnd	-106
aoll	-78
den	-48
dte	-13
bndern	-18
bwie	-12
9trotz	-28
9um	-103
and	-170
bter	-80
9vom	-90
bn	-67
br	-132
9w	-86
aar	-72
cen	-36
bs	-49
aegen	-43
bil	-33
blches	-38
bnn	-68
brde	-71
en	-111
aie	-102
bll	-68
br	-43
cd	-121
aolle	-14
bnach	80
brden	-39
aurde	-111
en	-70
aährend	-27
bre	-47
aürde	-39
en	-63
9zu	-151
bm	-49
br	-72
awischen	-54
9§	-39
9über	-94
9—	-72
3before "	-134
a(	-93
a,	-88
a:	-41
a;	-38
aW	-18
a—	-101
a∅	26
2t=after " "	-19
cA	-66
cN	-105
cW	29
cam	-47
ces	-50
cich	-31
dm	-18
dn	76
csei	25
cvon	-48
cw	75
denn	-13
dir	-29
a# D	-57
cN	-59
cW	-122
cals	-18
cbis	-43
cin	-18
cmit	-16
cvon	-26
cw	-85
a( N	-59
cW	-18
cw	-56
a) D	-75
cw	55
a, "	-32
c#	-14
cA	49
cD	76
cN	37
cW	57
caber	-22
dls	-65
dn	18
cbei	-24
dis	-21
cda	-66
ess	35
deren	-64
diese	24
cer	50
ds	51
cfür	58
cgegen	40
chabe	-16
cin	25
cjedoch	-48
cman	69
cnach	55
cob	-30
csei	23
fn	53
die	56
end	40
dondern	-66
cum	-102
dnd	-39
cvor	12
cw	42
das	-56
deil	-69
elches	-54
enn	-21
erde	35
die	-35
donach	-61
durden	-38
a. #	-13
cW	-43
cw	-113
a: "	-55
c#	-47
aA #	-33
cA	-44
cD	-79
cV	-32
cdass	-36
cfür	-33
cgegen	-25
cin	-40
cmit	-15
cum	-17
cw	-94
czu	-13
aD "	-14
c#	-29
cA	-42
cD	-39
cN	-122
cW	-102
cam	-53
dn	-15
cer	-13
cfür	-22
cseit	-15
cunter	-27
cvon	-17
cw	-130
aN "	-51
c#	28
cA	31
cD	-24
cals	34
dm	13
dn	-50
duf	-25
es	-13
cbei	-26
dis	-47
cdurch	-13
cfür	-67
chabe	-15
gn	-17
et	21
cim	-55
dn	-56
dst	44
cmit	-50
cnach	-27
cohne	-46
csei	33
dind	33
doll	49
gen	40
cund	-37
eter	-22
cvom	-19
en	52
er	-92
cw	-17
derde	-33
durden	73
czu	-37
em	-25
cüber	-35
aV A	-95
cD	-32
cN	-47
cW	-15
cam	-63
duf	-21
cer	-32
ds	-39
cin	-83
csie	-42
cvon	-37
cw	-83
dird	-52
czu	-46
aW "	-61
cD	-42
cV	-60
cW	-25
cab	-37
eer	-42
dls	-76
dm	-70
dn	-83
duf	-62
es	-54
cbei	-42
dis	35
cdurch	-52
cfür	-14
cgegen	-125
chabe	17
gn	58
et	-23
fte	-42
dätten	16
cim	-13
dn	-30
cjedoch	-13
ckann	18
claut	-33
cmit	-25
cnach	-110
coder	-36
dhne	-28
csei	-58
fn	-64
ft	-52
dind	51
doll	68
ewie	-14
cum	-69
dnd	-61
eter	25
cvom	-42
en	-93
cwar	-35
fen	54
degen	-35
erde	-24
hn	46
die	-35
durden	47
dährend	-23
dürden	-13
czu	-89
em	-21
er	-35
dwischen	-54
cüber	-61
aaber A	-15
fw	-27
bls #	-17
eD	-37
eN	-22
eW	-36
ew	-23
bm #	-41
dW	-76
dw	-51
bn D	-77
dN	-24
dw	-42
buf D	-108
eN	-14
eW	-13
ew	-32
cs D	-22
ew	-23
abei D	-74
eW	-21
bis #	-19
ezu	-14
gm	-28
adanach w	25
css A	-15
fD	-58
fer	-31
gs	-22
fw	-22
beren W	-15
biese W	-27
gw	-32
fr W	-19
hw	-47
burch D	-58
gw	-17
aer A	-39
dD	-65
dsei	-17
dw	-52
bs A	-47
dD	-30
dim	-23
en	-38
dsei	-41
dw	-65
afür D	-106
eW	-19
ew	-48
agegen D	-77
ahabe D	-32
fsie	-41
en A	-33
ct A	-34
eD	-32
eam	-14
ein	-28
ew	-53
dte A	-23
gD	-50
gw	-12
bätten w	-24
aich w	-17
bhm A	-16
cr D	-24
bm N	-50
dW	-60
dw	-44
bn D	-113
dN	-67
dW	-41
dw	-46
bst D	-35
ew	-46
ajedoch A	-25
hD	-45
hw	-20
alaut D	-54
fN	-36
fw	-85
aman D	-53
bit #	-17
eD	-21
eN	-32
eW	-36
ew	-74
busste D	-15
büssen D	-21
anach D	-147
fN	-63
fW	-52
fw	-49
fzu	59
aoder w	-21
bhne W	-18
asei A	-17
eD	-49
ees	-20
dn W	-29
fw	-13
dt #	-54
fw	-33
bie D	-41
ein	-29
ew	-32
cnd D	-20
fw	-58
gir	-36
boll D	-15
atrotz D	-28
aum #	-26
dD	-77
bnd D	-44
eN	-33
eV	-23
eW	-31
emit	-17
ew	-90
cter D	-27
gw	-45
avom #	-27
eN	-24
eW	-18
ew	-46
cn #	-49
ew	-98
cr #	-26
eD	-74
eN	-16
eW	-19
ew	-67
aw "	-15
cA	-137
cD	-176
cW	-154
cals	-58
dm	-42
dn	-18
duf	-24
es	-25
cbis	29
cdurch	-24
cer	-45
ds	-73
cfür	-22
cgegen	-24
chaben	-53
et	-50
ften	-25
dätten	-48
cim	-21
cjedoch	-16
ckönnte	-14
cnach	-12
csei	-34
fen	-60
fn	-30
die	-48
end	-26
dollte	-27
cum	40
dnd	-34
eter	-47
cvon	19
er	-32
cw	-31
dar	25
derde	15
hn	-90
dorden	-51
durde	-41
dürden	-26
czu	-84
em	-17
er	-22
cüber	-21
bar A	-13
eD	-22
ees	-37
begen D	-34
cil D	-31
cnn D	-29
fes	-32
crde A	-18
gw	-15
fn D	-23
hsoll	-19
len	-24
hw	-17
bie A	-29
eD	-41
ew	-20
crd D	-31
fes	-14
fin	-18
fw	-22
bonach D	46
crden sein	-26
burde D	-42
ger	-44
gw	-34
fn #	-16
hD	-19
bährend D	-27
bürden D	-26
hw	-35
azu D	-72
dW	-16
dhaben	-32
dw	-44
eollen	-29
cm W	-25
ew	-13
cr N	-28
eW	-51
bwischen D	-41
a§ #	-39
aüber D	-56
fw	-42
a— w	-24
4before " "	-14
d#	-14
dA	-27
dD	-32
dN	-76
dW	-103
dfür	-32
dhatte	-29
dich	-39
en	-42
dmit	-13
dw	-77
eenn	-33
b( #	-25
dN	-56
dW	-59
b, A	-92
dD	-36
dN	-57
dV	-47
dW	-100
daber	-29
dda	-25
fss	-60
des	-39
dist	-50
dsondern	-35
dund	-34
dw	36
eas	-24
eeil	-47
eie	-30
frd	-30
b. "	-68
d#	32
dW	23
dals	-37
en	-44
euf	-34
fs	28
dbei	-57
dda	-44
der	-56
es	21
dfür	-16
dim	-58
dlaut	-24
dnach	-29
hdem	-25
dseit	-54
eie	19
dum	-36
enter	-61
dvon	-41
dw	-29
eie	-54
eährend	-33
dzum	-72
b: "	-13
b— W	-30
dw	-66
b∅ A	-65
dN	41
dam	-64
euf	-19
din	-25
dnach	-21
hdem	33
0after C	-16
7S	-27
6SC	-45
0before C	-50
8S	-21
7SC	-23
0c1=after als	-68
9begründet	-48
ie	20
bkannt	-55
brichtete	25
bzeichnete	-127
9danach	-28
9erklärt	-63
as	-72
9forderte	27
aührt	-103
9gaben	-24
aeht	-58
bmäß	-39
aing	-46
9haben	-34
btte	-36
en	-15
aeißt	-29
aieß	-25
aält	-26
9ist	-63
9kündigte	38
9meldete	33
aitteilte	-28
9nach	16
bnnte	-40
9sagte	21
bh	-21
achreibt	-57
dieb	-20
aieht	-85
ao	-56
ateht	-76
cllten	-63
9teilte	32
9vertritt	-20
cwies	-66
9war	-82
cf	-12
aie	-38
cs	-13
brft	25
aonach	32
aurden	-103
9zeigte	-58
aitiert	-73
aufolge	25
9äußerte	20
3before als	-29
abegründet	-37
je	-47
ckannt	-30
crichtet	43
je	18
cstätigte	-54
czeichnet	-48
ke	-33
adanach	-32
bemnach	-40
aerklärt	-31
he	-13
agab	-99
beht	-72
cmäß	-30
bing	-33
ahaben	-81
ct	-128
dten	-31
beißt	52
bält	-54
akündigte	-71
ameldete	-76
bitteilte	-14
anach	-18
asagte	-16
bchreibt	21
eieb	-42
bo	-18
bprach	-79
btellten	18
ateilte	33
awar	-50
dnte	-56
bies	-69
crd	-16
bonach	-60
burde	-63
fn	-35
azitiert	-58
bufolge	25
aäußerte	-48
19=after als C	-50
dSC	-34
an SC	17
bgekündigt SC	45
aus SC	66
9begründete SC	-35
bkannt SC	19
brichtet C	-28
ie CS	28
bstätigte CS	37
kSC	-43
bzeichnete SC	-21
9danach C	-14
aemnach C	18
9entschieden SC	55
arklärt SC	-21
ge CS	-14
iSC	-26
as C	-67
dS	-110
cSC	25
9forderte SC	30
9gab SC	-29
aeht SC	-51
bmäß CS	-60
aing SC	-66
9haben C	-53
btte C	-94
gS	32
fSC	-26
en SC	-70
aält CS	-70
eSC	-57
9kritisiert C	-26
aündigte CS	30
iSC	-24
9laut C	-48
fS	27
9meldete SC	28
ait SC	45
cteilte SC	-18
9nach C	-25
eSC	21
9sagte CS	-57
fSC	29
achreibt SC	-50
dieb CS	35
aich CS	19
eSC	-59
ao C	-117
aprach CS	-75
gSC	47
ateht SC	-33
cllten CS	-39
9teilte CS	-65
gSC	23
9vorgeworfen SC	48
9war SC	-40
cf SC	-78
cnte SC	15
aie CS	-34
cs SC	-34
brd CS	-104
eSC	21
aonach C	51
aurden C	-74
hS	-58
9zitiert C	-20
iS	-57
hSC	-16
aufolge SC	13
3before berichtet C	-32
lS	56
kSC	-62
je CS	25
lSC	19
cstätigte CS	-32
lSC	-29
adanach C	-32
bemnach C	-37
aerklärte SC	-74
bs C	23
eS	39
dSC	-54
agab CS	-85
bemäß CS	-15
ahat C	-35
fS	-75
eSC	-40
dte C	-29
hS	-34
gSC	32
fn SC	-35
bält CS	-21
akündigte CS	-51
alaut C	-33
gS	16
ameldete SC	-32
bitteilte SC	-14
anach CS	-39
fSC	36
asagte SC	-27
bchreibt CS	21
eieb CS	-57
bich CS	-61
fSC	-44
bo CS	-22
bprach CS	-48
btellten CS	23
ateilte CS	43
awarnte CS	-55
bie C	-65
ds CS	-42
fSC	-27
crd C	-73
bonach C	-20
burde C	-46
fn C	-34
iS	-22
azitiert C	-15
jS	-39
iSC	-38
bufolge SC	33
2d=after als 0	-23
e3	-19
e4-5	-21
e6-8	-29
bn 0	-37
d1	80
d3	-38
d4-5	-57
d6-8	-15
d9-14	-42
cgekündigt 1	64
m2	-18
m3	-21
m4-5	-15
m6-8	-57
m9-14	-37
bus 1	25
e2	-24
e3	-16
e4-5	-21
abegründet 1	-16
k2	-20
k3	-17
je 0	-71
l1	48
l2	-34
l4-5	-21
l9-14	-55
ckannt 1	42
i2	-13
i3	36
i4-5	-21
i6-8	-17
i9-14	-22
crichtet 0	-60
k1	-55
l5-25	-21
k2	-28
k3	-31
k6-8	13
k9-14	28
je 0	-74
l1	46
m5-25	23
l2	-43
l3	-45
l6-8	-64
l9-14	-68
cstätigte 0	-58
l1	23
l2	-30
l3	-36
l4-5	-38
l6-8	32
l9-14	-35
czeichnete 0	-21
m1	-13
m2	-15
m3	-19
m6-8	-39
adanach 1	-33
i5-25	-22
h2	-48
h3	-20
h4-5	-57
h6-8	-27
h9-14	-68
bemnach 0	63
i1	-81
j5-25	-18
i2	-34
i3	-65
i4-5	-81
i6-8	-79
i9-14	-41
aentschieden 1	60
m3	-15
brklärt 1	-20
i3	-18
i4-5	-27
i6-8	-13
he 0	-100
j1	53
k5-25	-18
j2	-14
j3	-70
j4-5	-113
j6-8	-50
j9-14	-29
bs 0	-75
d1	26
e5-25	-22
d2	-48
d4-5	-83
d6-8	-108
d9-14	-97
aforderte 1	-41
j2	-64
j3	21
j4-5	-83
j6-8	25
j9-14	-49
bührt 0	-12
g1	-34
g2	-42
g4-5	-43
agab 0	-80
e1	-44
e2	46
e3	35
e4-5	-85
e6-8	-68
e9-14	-118
beht 0	-46
f1	-15
f2	-23
f4-5	-16
cmäß 0	-40
g1	-48
g2	-56
g3	13
g4-5	30
g6-8	-45
g9-14	-68
bing 0	-19
f1	-46
f3	-24
f6-8	-19
f9-14	-12
ahaben 0	-35
g2	-13
g6-8	-36
g9-14	-17
ct 0	-150
e15-25	-31
e2	37
e3	25
e6-8	-31
dte 0	-173
g1	-131
h5-25	-61
g2	-13
g3	45
fn 0	-49
h1	-49
h3	-17
h4-5	-18
h6-8	-24
beißt 1	-22
g2	-12
g6-8	-27
g9-14	-18
bält 0	-33
f4-5	-18
f6-8	-21
f9-14	-46
aist 1	-31
e4-5	-16
e9-14	-33
akritisiert 1	-38
l6-8	29
bündigte 0	-86
j1	-25
j2	27
j3	48
j6-8	-55
j9-14	-57
alaut 0	53
f1	-22
g5-25	-92
f2	-57
f3	-18
f6-8	-85
f9-14	-228
ameldet 1	46
h4-5	-38
ge 0	-37
i1	43
j5-25	-47
i2	15
i3	-36
i4-5	-62
i6-8	42
i9-14	-48
bit 1	42
f5-25	-13
e2	38
e3	-18
e4-5	-39
e9-14	-34
dteilte 1	-21
k2	-24
k3	-14
k4-5	-15
k6-8	-19
k9-14	-16
anach 0	23
f1	-21
g5-25	-103
f3	-21
f4-5	-33
f6-8	-138
f9-14	-114
cnnte 0	-25
asagte 0	-137
g1	30
g2	45
g3	-80
g4-5	-24
g6-8	-63
g9-14	-59
bchreibt 0	-16
j1	-13
eieb 0	-39
i1	-23
j5-25	-31
i2	23
i3	34
i4-5	21
i6-8	-76
bich 0	-72
f1	-90
f2	-47
f6-8	-50
f9-14	38
bo 0	-77
d1	-76
e5-25	-16
d2	-60
d3	-48
d4-5	33
d6-8	-23
d9-14	17
bprach 0	-53
h1	-70
h2	-23
h3	47
h4-5	28
h6-8	-26
h9-14	-33
bteht 0	-27
dllten 0	-48
ateilte 0	-38
h1	-29
h4-5	38
h6-8	-30
h9-14	-34
avertritt 0	-33
j1	-25
j4-5	-12
j6-8	30
j9-14	-44
dwies 0	-13
i6-8	-35
borgeworfen 1	68
m2	-18
m3	-29
m4-5	-31
m6-8	-26
awar 0	-28
e1	-29
e2	-14
df 0	-29
f1	-21
f2	31
f3	-24
f4-5	-30
dnte 0	-87
h2	-23
h3	-63
h4-5	41
h6-8	-42
h9-14	-22
bie 0	-114
e1	-117
f5-25	-48
e6-8	26
e9-14	-15
ds 0	-53
f2	-14
f3	17
f6-8	-29
f9-14	-25
crd 0	-89
f1	21
f2	-35
f3	-43
f4-5	-48
f6-8	-56
f9-14	19
dft 0	-73
g1	-16
h5-25	-23
g2	36
g3	-45
g4-5	46
g9-14	-27
bonach 0	60
h1	-30
i5-25	-16
h2	-75
h3	-28
h4-5	-34
h6-8	-78
h9-14	-64
burde 0	-42
g1	26
g2	-17
g3	-16
g4-5	-24
fn 0	-44
h1	-14
h2	-26
h4-5	-13
h6-8	-27
h9-14	-23
azitiert 0	-22
i1	-27
i3	-17
i6-8	-28
bufolge 0	104
i1	-83
j5-25	-39
i2	-96
i3	-84
i4-5	-105
i6-8	-102
i9-14	-115
4before als 0	-29
bbegründet 0	-20
ke 0	-47
drichtet 0	45
ke 0	28
dstätigte 0	-52
dzeichnete 0	-33
bdanach 0	-32
cemnach 0	-40
berklärte 0	-13
cs 0	30
bgab 0	-89
ceht 0	-23
dmäß 0	-30
cing 0	-21
bhaben 0	-35
dt 0	-116
eten 0	-31
ceißt 0	-62
cält 0	-30
bkündigte 0	-71
bmeldete 0	-76
citteilte 0	-14
bnach 0	-14
bsagte 0	-15
cchreibt 0	21
fieb 0	-57
cich 0	-81
co 0	-18
cprach 0	-59
ctellten 0	18
bteilte 0	33
bvon 0	-49
bwar 0	-50
ente 0	-56
cies 0	-63
conach 0	-60
curde 0	-50
gn 0	-35
bzitiert 0	-58
cufolge 0	25
3t=after als false w	-21
cn false A	21
kD	13
kdass	35
kw	-21
dgekündigt false D	19
cus false N	-13
lW	-44
ldass	80
lw	-44
bbegründete false D	29
sN	-18
sdass	37
smit	-17
sw	-58
mtrue D	-39
dkannt false #	-13
pD	-20
pdass	46
drichtet false W	-21
rdass	85
rw	19
ke false #	-41
sA	-20
sN	-22
sW	-31
sim	-23
svon	-30
dstätigte false D	-38
sV	-25
sdass	72
smit	-13
sw	-54
mtrue D	-20
dzeichnete false D	-44
tals	-19
ntrue D	-17
bdanach false #	-24
oD	-66
oN	-17
oW	-13
oin	-13
ow	-32
itrue w	25
cemnach false #	-21
pA	-31
pD	-87
pN	-30
pW	-13
pin	-20
pw	-56
bentschieden false D	18
tw	24
crklärt false D	-37
pw	-22
ie false "	-16
qA	-28
qD	37
qN	-21
qV	-51
qW	-31
qdass	72
qer	14
qhabe	-53
qin	36
qmit	45
qsei	-37
qvon	33
qw	-60
ras	-18
renn	-13
srde	-19
ktrue A	-24
cs false A	-18
kD	15
kN	-24
kW	-26
kim	39
kw	-43
bforderte false A	24
qD	-62
qN	-22
qW	-14
qauf	-25
qin	-40
qw	30
qzu	-15
ktrue D	12
cührt false D	-13
nw	-33
bgab false A	-13
lN	-19
lW	-25
lw	-70
ftrue A	-32
kD	-42
kw	-18
ceht false D	-16
min	-20
mw	-17
dmäß false D	-59
nW	-23
cing false D	-16
min	-14
mw	-18
bhaben false D	-21
nw	-38
dt false #	-62
lA	-63
lN	-68
lW	-61
ldiese	-29
lgegen	50
lim	-13
mn	18
lmit	-26
lnach	-30
lum	-22
lwegen	-19
lzu	-15
ftrue A	-27
kD	-60
kam	-24
kin	-33
kw	-60
ete false #	-35
nA	29
nD	14
nN	-50
nV	-22
nW	18
nals	-26
om	-41
nbis	-28
ndieser	-19
ourch	-13
ner	-22
os	-22
nfür	-17
nim	-22
on	-61
nmit	-40
nsein	27
num	-46
onter	-15
nvor	-28
nw	-71
oar	-32
nzu	-27
htrue A	-29
mD	-62
mV	-19
min	-24
munter	-27
mw	-32
gn false D	-21
oW	-27
ceißt false D	-41
cält false für	-14
mw	-14
bist false D	-36
bkündigte false N	-25
qW	-29
qan	-28
qfür	-25
qw	21
ktrue D	-48
blaut false "	-42
m#	31
mA	-95
mD	-152
mN	-88
mV	-17
mam	-41
nn	-18
mbei	-19
mdass	-71
mes	-36
mfür	-33
mim	-20
nn	-60
mjedoch	-15
mmit	-64
msein	-24
mum	-23
nnd	-28
mvon	-54
mwerden	-24
norden	-16
mzu	-30
om	-13
gtrue "	-35
lD	40
lV	63
lam	26
lhat	22
list	38
lmit	33
lsoll	-34
pen	48
lwurden	31
bmeldet false D	-31
he false A	-18
pD	15
pN	13
pw	-16
jtrue D	-27
cit false A	-21
lN	-15
ldass	31
lmit	-21
lw	35
eteilte false D	-19
rw	-48
bnach false "	-24
mA	-18
mD	-46
mN	-44
mV	-35
mW	-26
mab	-21
oer	-20
nls	16
nm	-51
nn	-56
nuf	-34
os	-31
mbei	-13
nis	-56
mdass	-56
niese	-40
nurch	-21
mer	-62
ns	-62
mfür	27
mgegen	-70
mhaben	20
otten	28
nätten	-27
mim	-90
nn	16
nst	35
mjedoch	-33
mmit	-33
mnach	-51
msei	44
pn	-14
pt	-29
nie	-65
noll	74
owie	-43
mum	-80
nnd	-53
oter	-26
mvom	-21
on	-72
or	-52
mwar	-14
negen	-14
onn	-54
orden	-58
nie	-18
ord	-69
norden	-28
mzu	-61
om	-34
or	-24
gtrue "	-28
lD	-14
lN	-58
lV	-44
lW	-43
lfür	-48
lhat	-17
lin	-18
lmit	21
lsind	54
moll	49
lwird	18
murde	-28
qn	41
lzu	56
lüber	-32
bsagte false "	-45
nA	-57
nN	28
nW	34
naber	-27
ols	-40
ouf	-13
ndass	37
ner	16
ngegen	-25
nhabe	-43
rn	-32
pt	-14
oätten	-25
nich	-15
on	-19
nman	36
oit	-33
nnach	39
nohne	-35
nsei	-52
oie	49
pnd	-14
nund	-13
nvon	-20
pr	-18
nw	-25
oerde	-42
oir	-30
htrue A	-36
mN	-41
min	-34
mw	-37
mzu	-46
cchreibt false w	-17
fieb false N	-21
pW	-15
pw	-42
jtrue in	-34
cich false A	-19
mN	-20
mW	-14
min	-19
mw	17
gtrue A	-26
lw	-30
co false #	-20
kA	-21
kD	21
kN	-45
kW	-43
kw	-51
etrue A	-18
cprach false D	31
ofür	35
ow	-19
ctellten true w	-28
bteilte false D	-30
oW	-15
odass	39
omit	-38
ow	-15
bvertritt false D	-24
corgeworfen false D	22
tW	25
tw	-29
bwar false D	-31
ef false D	-20
mN	-15
mw	-40
ente false "	-13
oN	-12
oW	-41
ovor	-30
ow	-34
itrue vor	-47
cie false #	-36
lA	-76
lD	-92
lN	-70
lV	32
lW	-57
les	-30
lhabe	47
lim	-24
mn	-40
mst	-12
lsie	-16
nnd	-21
moll	-20
lum	-14
lvom	-13
nn	-40
lwird	32
murde	-56
ftrue A	-34
kD	-31
kV	-54
kam	-31
kin	-42
kw	-24
es false D	-37
mals	-15
mdass	60
mw	-36
drd false A	33
mD	-75
mV	-18
mW	-17
mw	-57
gtrue D	-22
lin	-17
lw	-28
eft false D	-21
nN	24
nW	-18
nvor	-45
nw	-43
htrue D	-29
conach false A	-38
oD	-26
oW	-21
ow	-69
curde false D	37
nW	-15
nmit	-26
nw	-33
gn false D	-35
ow	-17
bzitiert false D	-13
pin	-18
pw	-13
cufolge false #	-38
pA	-36
pD	-81
pN	-51
pW	-48
pals	-12
pbis	-35
pfür	-14
pim	-21
qn	-54
pund	-16
pvon	-13
pw	-109
jtrue w	19
purden	22
5before berichtet true D	-57
le true D	47
estätigte true D	-38
cdanach true D	-22
demnach true D	-26
cerklärte true "	-22
qA	-41
qN	-36
qW	-21
qdass	-14
ds true A	-65
kD	-36
kW	20
kin	-21
kw	-22
cforderte true D	24
cgab true D	-31
chat true A	-13
lD	-53
lW	-19
lnach	-12
fte true A	-50
nD	-75
nN	-16
nW	-55
nvor	-34
hn true W	-23
claut true "	-23
mN	17
mV	-43
mW	-46
mw	25
cmeldet true D	24
cnach true A	22
mN	-89
mW	-25
mbei	34
mdass	-13
mer	-39
min	-69
mmit	-45
mwar	-27
nie	-17
csagte true "	-32
nA	-63
nN	49
nals	-23
om	30
ndass	-26
nich	-24
on	18
nw	-47
oenn	-33
oie	-19
dich true A	-22
mD	-14
mW	-35
do true "	-52
kD	25
kW	-14
kdass	-21
kes	-54
kmit	-34
kw	-59
cteilte true D	22
cwar true W	-27
fnte true D	-31
die true A	-31
lD	-13
lN	-34
lW	27
lw	-50
fs true D	-20
erd true D	-36
mW	21
donach true D	-14
durde true D	-15
hn true D	-17
oW	-22
czitiert true "	-14
pD	-31
dufolge true N	-56
pW	41
2t=after als N	-25
ew	-21
bn A	21
dN	-21
ddass	35
dw	-35
cgekündigt D	19
bus N	-13
eW	-47
edass	80
ew	-44
abegründet D	-29
je D	17
lN	-18
ldass	37
lmit	-49
lw	-67
ckannt #	-13
iD	-20
idass	46
iw	-18
crichtet W	-21
kdass	85
kin	-19
kw	13
je #	-41
lA	-20
lN	-22
lW	-31
lim	-29
lvon	-49
lw	-14
cstätigte A	-43
lD	-51
lV	-25
ldass	72
lmit	-13
lw	-55
czeichnete D	-55
mals	-19
adanach #	-24
hD	-66
hN	-17
hW	-13
hin	-13
hw	22
bemnach #	-21
iA	21
iN	-30
iW	-13
iauf	-22
iin	-20
aentschieden D	18
mw	24
brklärt D	-37
iw	-26
he "	-16
jA	-45
jD	22
jN	-21
jV	-51
jW	-31
jam	-14
jdass	72
jer	14
jfür	-13
jhabe	-53
jin	33
jsei	-37
jvon	33
jw	-64
kas	-18
kenn	-13
lrde	-19
jzum	-17
bs A	-26
dD	15
dN	-24
dW	-26
dhabe	-34
dim	37
en	-12
dmit	-21
dsei	-35
dw	-43
aforderte A	24
jN	-22
jW	-20
jauf	-25
jin	-40
jw	30
jzu	-15
bührt D	-13
gw	-33
agab A	-43
eN	-19
eW	-25
ean	-13
ew	-67
beht D	-16
fN	-25
fin	-28
fw	-26
cmäß D	-65
gW	-23
gw	-16
bing D	-17
fin	-14
fw	-18
ahaben A	-19
gD	-26
gw	-38
ct #	-62
eA	-84
eN	-68
eW	-63
eam	-29
ediese	-29
egegen	50
eim	-13
emit	-34
enach	-41
eum	-22
ew	-22
fegen	-19
ezu	-15
dte #	-35
gA	26
gN	-50
gV	-37
gW	15
gals	-26
hm	-46
hn	-16
gbei	-17
his	-28
gdieser	-19
hurch	-13
ger	-28
hs	-22
gfür	-17
gim	-26
hn	-77
gmit	-47
gsein	26
gum	-46
hnter	-37
gvor	-37
gw	-87
har	-32
gzu	-43
fn D	-21
hW	-27
hin	-43
hw	-22
beißt D	-41
bält für	-14
fw	-18
aist D	-45
akündigte A	20
jN	-25
jW	-29
jan	-38
jfür	-25
jw	19
alaut "	-63
f#	31
fA	-46
fD	-39
fN	-87
fV	47
fW	-14
fam	18
gn	-18
fbei	-19
fdass	-71
fes	-36
ffür	-51
fhaben	33
ht	41
fim	-46
gst	31
fjedoch	-15
fsei	22
in	-24
goll	-34
jen	45
fum	-23
gnd	-28
fw	22
gerden	-18
gorden	-16
gurden	59
fzu	-41
hm	-13
füber	-44
ameldet D	-31
hw	-29
ge A	-29
iN	13
iw	-16
bit A	-21
eD	-16
eN	-15
edass	31
emit	-21
ew	35
dteilte D	-19
kw	-48
anach "	-44
fD	-45
fN	-65
fV	-62
fW	-36
fab	-21
her	-39
gls	16
gn	-56
guf	-34
hs	-31
fbei	-34
gis	22
fdass	-56
giese	-40
kr	-40
gurch	-36
fer	-62
gs	-62
fgegen	-70
fhabe	44
jn	48
ht	-16
ite	-43
kn	28
gätten	23
fim	25
gst	33
fjedoch	-33
fmit	14
fnach	-51
fohne	-45
fsei	54
in	-54
it	-29
gie	-65
hnd	39
goll	85
hwie	-43
fund	-53
hter	37
fvom	-47
hn	-52
hr	33
fwar	-57
ien	55
gegen	-14
hnn	-54
hrden	-58
gie	-41
gorden	-28
gurde	-24
kn	29
gürden	-55
fzu	30
hm	-34
hr	-24
füber	-35
asagte "	-45
gA	-81
gN	22
gW	33
gaber	-28
hls	-40
hm	-26
huf	-22
gdass	37
ger	16
ggegen	-25
ghabe	-43
kn	-32
it	-14
hätten	-25
gich	-15
hn	-47
gman	36
hit	-33
gnach	34
gohne	-36
gsei	-52
hie	49
ind	-14
gund	-13
gvon	-20
ir	-29
gw	-33
herde	-42
hir	-30
gzu	-23
bchreibt D	-14
jw	-17
eieb N	-21
iW	-15
iin	-34
iw	-42
bich A	-42
fN	-20
fW	-14
fgegen	-16
fin	-22
fzu	-19
bo #	-20
dA	-36
dD	21
dN	-45
dW	-43
din	-23
dw	-51
bprach A	-22
hD	29
hfür	35
hvon	-14
hw	-39
btellten w	-31
ateilte A	-14
hD	-34
hW	-15
hdass	39
hmit	-36
hw	-15
avertritt D	-28
jW	-14
jw	-31
borgeworfen D	22
mW	25
mw	-29
awar D	-32
df D	-33
fN	-15
fvor	-19
fw	-40
dnte "	-13
hN	-12
hW	-41
hvor	-67
hw	-51
bie #	-36
eA	-97
eD	-106
eN	-70
eV	22
eW	-57
eam	-33
ees	-30
ehabe	47
eim	-33
fn	-68
fst	-12
esie	-16
gnd	-21
foll	-20
eum	-14
evom	-13
gn	-40
gr	-14
ewird	32
furde	-56
ds A	-29
fD	-44
fals	-15
fdass	60
fw	-40
crd A	33
fD	-87
fN	-27
fV	-21
fW	-17
fin	-20
fw	-72
dft D	-32
gW	-18
gvor	-51
gw	-43
bonach A	-38
hD	40
hW	-21
burde D	34
gW	-15
gmit	-26
gw	-33
fn D	-41
hw	-25
azitiert D	-14
iin	-18
iw	-19
bufolge #	-73
iA	-69
iD	-99
iW	-48
ials	-12
ibis	31
ifür	-14
iim	-21
jn	24
iund	-16
ivon	33
iwurden	32
izu	-44
4before berichtet D	-57
ke D	47
dstätigte D	-38
bdanach D	-22
cemnach D	-26
berklärte "	-22
kA	-41
kN	-36
kW	-21
kdass	-14
cs A	-65
eD	-36
eW	20
ein	-21
ew	-22
bforderte D	24
bgab D	-31
bhat A	-13
fD	-53
fW	-19
fnach	-12
ete A	-50
hD	-75
hN	-16
hW	-55
hvor	-34
gn W	-23
blaut "	-23
gN	17
gV	-43
gW	-46
gw	25
bmeldet D	24
bnach A	22
gN	-89
gW	-25
gbei	34
gdass	-13
ger	-39
gin	-69
gmit	-45
gwar	-27
hie	-17
bsagte "	-32
hA	-63
hN	49
hals	-23
im	30
hdass	-26
hich	-24
in	18
hw	-47
ienn	-33
iie	-19
cich A	-22
gD	-14
gW	-35
co "	-52
eD	25
eW	-14
edass	-21
ees	-54
emit	-34
ew	-59
bteilte D	22
bwar W	-27
ente D	-31
cie A	-31
fD	-13
fN	-34
fW	27
fw	-50
es D	-20
drd D	-36
gW	21
conach D	-14
curde D	-15
gn D	-17
iW	-22
bzitiert "	-14
jD	-31
cufolge N	-56
jW	41
1ap=after false	-49
atrue	-28
4before false	-14
btrue	-112
1s=after ach false "	-32
j#	-24
jA	-37
jD	-54
jN	-67
jV	-48
jW	-40
jab	-21
ler	-20
kls	16
km	-51
kn	-60
kuf	-37
ls	-44
jbei	-26
kis	-64
jda	-43
lss	-80
kiese	-40
kurch	-24
jer	-74
ks	-66
jfür	52
jgegen	-70
jhaben	20
ltte	-17
on	27
kätten	-39
jim	-97
kst	35
jjedoch	-33
jmit	-38
kusste	-35
jnach	-55
jsei	44
mn	-24
mt	-29
kie	-71
koll	68
lwie	-44
jum	-86
knd	-59
lter	-26
jvom	-21
ln	-76
lr	-52
jw	-35
kar	-45
kegen	-20
lnn	-54
lrden	-62
kie	-18
lrd	-69
korden	-29
jzu	-70
lm	-34
lr	-31
kwischen	-15
jüber	-21
dtrue "	-28
iD	22
iV	-44
iW	-43
ifür	-48
ihabe	57
mn	58
kt	12
iin	-15
imit	21
isein	-52
jind	36
joll	49
ivon	-33
kr	22
iwird	18
jurde	-28
nn	59
järe	-28
izu	56
iüber	-32
als false w	-21
an false A	21
iD	13
idass	35
iw	-21
arf false D	-20
jN	-15
jw	-40
aus false N	-13
jW	-44
jdass	80
jw	-44
bt false "	-42
j#	31
jA	-95
jD	-152
jN	-91
jV	-17
jam	-41
kn	-18
jbei	-19
jdass	-71
jes	-36
jfür	-33
jim	-20
kn	-60
jjedoch	-15
jmit	-64
jsein	-24
jum	-44
knd	-28
jvon	-54
jwerden	-24
korden	-16
jzu	-31
lm	-13
dtrue "	-35
iD	40
iV	63
iam	26
ihat	22
iist	38
imit	33
isoll	-34
men	48
iwurden	31
9ben false D	-31
jw	-57
9den false D	-44
jdass	-27
jw	16
bt false D	-39
jdass	15
jw	-17
9eht false D	-67
jin	-20
jw	-37
arn false D	-50
jw	-29
bt false D	58
jdass	22
jin	-25
jw	-28
as false A	-18
iD	15
iN	-24
iW	-26
iim	39
iw	-43
ate false #	-48
jA	-41
jD	43
jW	-45
jals	-19
kn	-22
jdass	66
jfür	-34
jim	-23
jmit	-27
jsei	30
jvom	-28
ln	-31
jw	-29
dtrue D	-72
iw	-44
9fen false W	23
jw	-29
9gab false A	-13
jN	-19
jW	-25
jw	-70
dtrue A	-32
iD	-42
iw	-18
ate false "	-46
j#	-18
jA	-13
jN	20
jV	-34
jW	28
jaber	-27
kls	-40
kn	-34
kuf	-17
jbis	-18
jdass	69
kiese	40
jer	14
ks	35
jfür	-37
jgegen	-46
jhabe	-43
nn	-32
lt	-14
kätten	-25
jich	-15
kn	-29
jman	36
kit	-44
jnach	39
johne	-35
jsei	-52
mn	24
kie	33
lnd	-14
jum	-32
knd	-18
jvon	-20
lr	-18
jw	-48
kegen	-13
lrde	-42
kir	-30
dtrue A	-71
iD	-84
iN	-49
iam	-45
jn	-13
iin	-37
iw	-42
izu	-46
9hat false #	-62
jA	-63
jN	-68
jW	-61
jdiese	-29
jgegen	50
jim	-13
kn	18
jmit	-26
jnach	-30
jum	-22
jwegen	-19
jzu	-15
dtrue A	-27
iD	-60
iam	-24
iin	-33
iw	-60
aen false D	-22
art false D	-13
jw	-33
9ibt false w	-17
ach false A	-21
jN	-20
jW	-18
jdass	-48
jin	-19
jw	15
dtrue A	-26
iw	-30
aeb false N	-21
jW	-15
jw	-42
dtrue in	-34
bs false D	-49
jN	-17
jW	-12
jals	-20
jdass	60
jnach	-34
jw	-39
dtrue A	-35
agt false A	-15
jw	-30
ang false D	-30
jin	-14
jw	49
ard false A	33
jD	-75
jV	-18
jW	-17
jw	-57
dtrue D	-22
iin	-17
iw	-28
ast false D	-36
dtrue D	-22
att false D	-24
aßt false D	-41
9lge false #	-38
jA	-36
jD	-81
jN	-51
jW	-48
jals	-12
jbis	-35
jfür	-14
jim	-21
kn	-54
jund	-16
jvon	-13
jw	-109
dtrue w	19
jurden	22
ate false A	-50
jD	-57
jN	-21
jW	-23
jmit	-41
jw	-58
dtrue mit	-29
9mit false A	-21
jN	-15
jdass	58
jmit	-21
jw	35
aäß false D	-59
jW	-23
9nnt false #	-13
jD	-21
jw	-12
ate false "	-13
jN	-12
jW	-44
jin	-34
jvor	-30
jw	-48
dtrue vor	-47
9rde false D	36
jW	-15
jmit	-26
jw	-68
aft false D	-21
jN	24
jW	-18
jvor	-45
jw	-43
dtrue D	-29
ate false "	-17
jD	13
jN	-44
jV	-51
jW	-48
jauf	-26
jdass	43
jer	14
jfür	-43
jhabe	-53
jim	-18
kn	29
jmit	35
jnach	-26
jsei	-37
mn	14
kie	46
jvon	33
jwas	-18
kenn	-13
lrde	-19
kird	-14
kürden	-12
jzu	-23
lm	-20
jüber	42
dtrue A	-24
iam	-21
9sen false D	43
ao false #	-20
iA	-21
iD	21
iN	-45
iW	-43
iw	-51
ctrue A	-18
9ten false A	36
jD	-71
jN	-13
jW	-34
jw	-62
dtrue A	38
iw	-35
bt false A	-16
jD	-24
jN	-29
jW	-21
jdass	94
jin	-21
jw	16
ate false #	-35
jA	29
jD	14
jN	-50
jV	-22
jW	18
jals	-26
km	-41
jbis	-28
jdieser	-19
kurch	-13
jer	-22
ks	-22
jfür	-17
jim	-22
kn	-61
jmit	-40
jsein	27
jum	-46
knter	-15
jvor	-28
jw	-71
kar	-32
jzu	-27
dtrue A	-29
iD	-62
iV	-19
iin	-24
iunter	-27
iw	-32
9war false D	-31
aie false #	-36
jA	-76
jD	-92
jN	-70
jV	32
jW	-57
jes	-30
jhabe	47
jim	-24
kn	-40
kst	-12
jsie	-16
lnd	-21
koll	-20
jum	-14
jvom	-13
ln	-40
jwird	32
kurde	-56
dtrue A	-34
iD	-31
iV	-54
iam	-31
iin	-42
iw	-24
9ält false für	-14
jw	-14
art false D	-37
jw	-22
3before ach true A	22
jD	-15
jN	-70
jW	-30
jbei	32
jdass	-13
jer	-43
jhatte	-32
jin	-69
jmit	-45
jwar	-27
kie	-17
but true "	-23
jN	17
jV	-43
jW	-46
jw	25
aden true A	-15
jD	-22
jW	-22
ct true D	23
aert true "	-14
jD	-31
jN	-21
bs true A	-65
iD	-36
iW	20
iin	-21
iw	-22
bte true A	-63
jD	25
jW	-46
agab true D	-31
bte true "	-32
jA	-75
jD	-19
jN	48
jals	-23
km	28
jdass	-26
jich	-24
jnach	-65
jw	-47
kenn	-33
kie	-20
ahat true A	-13
jD	-53
jW	-19
jnach	-12
aich true A	-22
jD	-14
jW	-35
bes true D	-41
brd true D	-36
jW	21
alge true N	-56
jW	41
ante true D	-57
arde true D	-15
jW	-15
bte true "	-22
jA	-41
jN	-71
jW	-21
jdass	-14
jin	-50
aso true "	-52
iD	25
iW	-14
idass	-21
ies	-54
imit	-34
iw	-59
aten true D	30
jW	-24
ct true D	-57
bte true A	-50
jD	-75
jN	-16
jW	-55
jvor	-34
awar true W	-27
bie true A	-31
jD	-13
jN	-34
jW	27
jw	-50
0d=after 0 C	-16
81 CS	-76
95-25 C	-157
fS	-137
eSC	-80
82 C	-22
aSC	-36
83 C	-45
aSC	-19
84-5 C	-15
dS	-43
cSC	-56
86-8 C	-79
dS	-84
89-14 C	-119
eS	-68
dSC	-111
2before 0 C	-50
cS	-21
bSC	-23
1t=after 0 "	-51
bA	-16
bD	-17
bN	-16
bW	-84
baber	-33
cm	-25
cn	-57
cuf	-37
bbei	-47
cis	21
bdiese	-22
ber	-33
bfür	-75
bhabe	41
fn	14
dt	14
bin	-22
cst	20
bjedoch	-31
blaut	-36
bnach	-42
bsei	34
en	-74
et	-54
cind	17
collen	49
bum	37
cnter	13
bvom	-46
bwaren	46
cerden	41
cie	-42
curden	50
cäre	-28
bzu	14
dm	-20
dr	-32
büber	-64
91 "	-56
b#	35
bA	-34
bN	-16
bV	-59
bW	-30
bam	30
cn	17
cuf	-21
ds	-26
bbei	-13
bdass	-28
ciese	-38
ber	-30
bfür	51
bgegen	39
bim	23
cn	-28
bjedoch	-36
bmit	-32
bsie	-14
dnd	36
bund	-31
bvon	16
dr	17
bw	-27
car	-54
cerden	-14
cird	-50
curde	41
gn	-43
bzu	35
a5-25 #	-26
fA	-44
fD	-111
fN	-40
fW	-48
fauf	-15
hs	-15
fdass	-33
fes	19
fin	-20
fmit	-32
fw	-122
fzu	-24
92 "	-30
b#	-118
bA	-15
bN	-14
bV	22
bW	26
bals	-62
cm	-29
cn	-28
cuf	-25
ds	-24
bdass	51
ciese	-36
curch	-17
ber	45
cs	-49
bich	-24
cm	-74
cn	52
bmit	-86
bnach	-48
bsei	-21
en	26
et	42
coll	-55
bund	-32
dter	-35
bvon	-35
dr	-70
bwegen	-23
dnn	-13
drde	-18
cir	-12
ed	29
curde	-76
gn	-49
bzu	-51
dm	-18
93 "	-41
b#	-118
bN	-120
bV	20
bW	-39
bals	-65
cm	-69
cuf	-30
ds	-20
bbei	-21
cis	-25
bdass	78
ciese	36
curch	-46
ber	35
cs	32
bfür	-100
bhabe	25
bim	-48
cst	21
bmit	-80
bsei	-34
cie	15
dnd	-40
bund	-27
bvom	-36
dn	-82
dr	-44
bw	-31
cerden	-32
cird	-87
bzu	-63
dm	-12
cwischen	-39
94-5 "	-49
d#	-16
dA	-20
dD	-68
dN	-51
dV	-97
dW	-52
dab	-30
els	31
em	-33
en	-55
euf	-38
fs	-12
dbei	-18
eis	-54
ddieser	-23
der	16
es	-23
dfür	25
dgegen	-61
dhabe	-36
hn	-69
ft	46
eätten	-48
dim	-62
en	-160
dkann	-58
dman	28
eit	24
dnach	-75
dohne	-18
dsei	32
gn	19
eie	44
fnd	-23
dum	-56
end	-48
fter	33
dvom	-12
fn	-64
fr	-38
dw	-80
eenn	23
frde	-44
in	-19
eurde	-28
in	45
eürden	-19
dzu	-78
fm	-31
fr	-27
düber	-18
96-8 "	-32
d#	-88
dA	-94
dD	-31
dW	-97
daber	-17
els	-59
em	-29
en	-36
euf	-27
fs	-20
dbei	-29
eis	-48
dda	-51
eiese	-35
der	-65
es	-41
dfür	-59
dgegen	-21
dhabe	-59
hn	-20
ftte	-37
dim	-30
en	-121
est	-89
djedoch	-24
dkönnte	-15
dmit	-37
dnach	18
dsei	-68
gn	-63
gt	-12
eie	-63
eoll	30
dum	-45
end	-37
fter	-46
dvon	-41
fr	-34
dw	-22
ear	-31
fs	-39
eegen	-18
fnn	-70
frde	39
in	-25
eie	-15
frd	26
eurde	-68
in	30
dzu	-42
fm	-14
düber	-46
99-14 "	-27
e#	-98
eN	-92
eV	-71
eW	-86
eab	-18
fls	-41
fm	-18
fn	-24
fuf	-21
ebei	-16
fis	-39
edass	39
fessen	-15
fiese	-50
furch	-22
eer	-57
fs	-81
efür	-62
egegen	-35
ehabe	-18
in	-29
gt	-26
hte	-29
jn	-28
fätten	-45
eim	-44
fst	-40
ejedoch	-16
ekönnen	-18
emit	-98
enach	-20
esei	-113
hen	36
hn	-17
ht	-13
fie	-26
gnd	-18
foll	45
gndern	-47
eum	-76
fnd	-40
evom	-13
gn	-45
gr	-23
ew	-54
far	-25
gs	-26
felcher	-18
gnn	-59
grde	-21
jn	-35
fie	-41
grd	-40
follen	-25
grden	-18
furde	-18
jn	-40
fährend	-36
fürden	-31
ezu	-69
gm	-42
fwischen	-14
eüber	-27
3before 0 "	-88
cA	-26
cN	-19
cV	-78
caber	-58
dls	-66
dm	-24
dn	-54
duf	-47
es	28
cda	-55
ess	-64
dieser	13
durch	-39
cer	-74
cfür	-19
cgegen	31
chatte	-40
cich	-39
dm	-64
dn	-27
dst	-50
claut	-25
cnach	-32
cseit	-54
die	18
dondern	-35
cum	-37
dnd	-48
cvon	-41
cwar	-45
es	-55
deil	20
enn	-34
die	-80
er	-57
fd	-48
dährend	-36
czu	-36
em	-27
0end=after  SC	27
a) CS	-87
a, CS	-144
cSC	-53
a. C	28
aauch SC	-37
cf SC	-79
abei SC	26
adie C	13
ds CS	-66
aeigenen SC	29
bs CS	-40
ahat CS	17
beute CS	-17
ainzwischen CS	-57
bst C	-94
ajahren CS	29
bedoch CS	-73
asich CS	44
bo CS	-25
cll CS	35
een CS	28
btellvertretende SC	-35
avon SC	-48
awie SC	-61
burde CS	-16
fn CS	38
azuvor CS	-55
a– C	-29
a“ C	-15
cSC	38
4before ) C	-26
b, CS	64
dSC	-117
b: SC	-31
bauch SC	-65
df SC	-22
ds SC	-55
bbei SC	-38
bdas CS	-75
dzu CS	-34
cer CS	-24
cie C	42
gS	-103
es CS	31
beigenen SC	-16
cr CS	-31
bgestern CS	-58
bhat CS	-13
ete CS	57
ceute CS	19
bin SC	-63
cst C	27
bjahren CS	-45
cedoch CS	17
bsich CS	-47
collen CS	-70
ctellvertretende SC	-43
bund C	-45
gS	-69
bvon SC	-43
bwie SC	23
drd CS	-62
bzuvor CS	-23
b– C	-50
b“ C	-81
eS	-80
3c=after  sich	33
cwie	-34
b, es	-44
dgab	-69
dhat	-121
dnach	-13
dsagte	-82
eich	-77
eo	-35
dteilte	-27
dwie	-106
frd	-77
eonach	18
dzitiert	-25
b. als	-44
en	17
eus	66
dbegründete	-35
fkannt	19
frichtet	43
me	-30
fzeichnete	-21
derklärt	14
ke	49
es	-48
dforderte	27
dgab	-25
eeht	-28
dhat	-30
gte	-14
in	-50
eält	-54
dlaut	42
dmit	35
dnach	-15
dsagte	26
echreibt	-50
eich	-113
eprach	62
eteht	-33
dvorgeworfen	48
dwie	30
dzufolge	24
bauch sich	-63
bdas nach	40
cer nach	-47
bes laut	-77
binzwischen hat	-55
bsich nach	57
dnd laut	14
gnach	-44
bwie berichtet	-34
ferklärte	-85
curden nach	38
b“ hatte	-70
dnach	35
5before , berichtet	63
eerklärte	34
fs	44
egab	-49
ehat	-46
enach	-66
esagte	15
fich	-37
fo	-13
eteilte	63
ewarnte	-42
fie	28
fonach	-54
ezitiert	-42
cauch sich	-19
cdas nach	-84
die nach	28
ces laut	39
chat nach	17
csind laut	-16
hnach	-14
do es	17
ell nach	38
cwird nach	-51
c“ berichtet	-16
esagte	-74
0f=after "	-42
8'	-27
81	-25
90	-28
a.000	-40
92	-16
95	-22
96	-31
97	-13
99	-24
82	-16
90	-52
a0	-54
b4	-14
b5	-22
b6	-25
b7	-34
b8	-12
a11	-14
92	-13
94	-24
95	-19
a.000	-15
830	-18
95	-16
840	-43
850	-47
8ab	-47
aer	-72
agelegt	-24
9cht	-18
9lle	30
cin	-57
cm	-42
cr	-21
ddings	-52
cs	-22
as	-20
9m	-19
9n	-67
adere	-25
em	-42
agaben	-39
bekündigt	-25
aschlägen	-13
9rt	-25
9uch	-14
af	-106
agust	-23
as	-92
bsagen	-45
ato	-31
aßerdem	58
8befunden	-24
ai	-95
bm	17
akannt	-29
arichtet	-53
he	-39
asonders	-63
btehen	-22
atroffen	-22
9in	-15
asher	-66
blang	29
8cdu	-39
9omputerwoche	-18
8da	-66
amit	-62
ann	-50
ar	-16
baufhin	-18
bf	31
bunter	-54
ass	33
avon	-23
azu	-45
9e	-51
am	-49
bokratie	-12
an	-16
ben	-91
bn	-30
ar	-106
ben	-65
bzeit	-36
as	-86
bsen	-51
autsche	-19
gn	-22
fland	-19
azember	-14
9ie	-19
bse	-36
dm	-20
dn	-12
dr	-71
ds	-17
9onnerstag	-15
art	-23
9rei	-17
9urch	-73
8ebenfalls	-69
9hemalige	-14
br	-19
9in	50
bem	-42
cn	37
cr	-25
cs	-61
bige	-30
en	-14
bschließlich	-16
9nde	-21
atstanden	19
9r	22
aklärte	-29
aschienen	-24
bt	-31
cmals	40
9s	-20
9twa	-45
cs	-25
9ventuell	-32
8finanzielle	-28
9ünf	-49
ar	-19
8gab	17
anz	29
9ebe	-23
bracht	-68
aführt	-31
agenüber	-49
ahen	57
amacht	-34
antechnisch	-29
aprüft	-37
aricht	-17
asehen	-26
btern	-66
atötet	-47
awesen	-21
borden	-34
9ibt	38
alt	32
9roße	-32
9ut	-38
8haben	16
andelt	71
fe	75
at	28
bte	-64
auptstadt	-13
9eute	24
9ier	-13
alfe	-34
an	-19
9ätte	34
dn	16
aufig	-20
8ich	-44
9hm	-48
an	-29
ben	-39
ar	19
be	-63
cn	-19
cs	-13
9m	-41
amer	-27
9n	-15
anerhalb	-49
as	-32
bbesondere	-17
aternational	48
9srael	-15
at	25
8jahren	-20
9eder	40
boch	-79
atzt	40
8kam	-24
ben	18
ann	16
aum	-20
9ein	-16
ce	-66
dn	-42
9ommen	41
eden	-14
ct	28
annte	-90
9önne	-48
dn	35
cte	-32
8laut	-58
9eben	50
adiglich	41
9iegt	55
8man	13
9ehr	-32
cere	-23
ainung	-28
anschen	-42
9illionen	-13
andestens	32
at	-33
bteilte	-81
cwoch	-16
9uss	-17
cte	-46
9öglich	-44
9üsse	-20
8nach	-22
ahe	-24
9dr	-34
9eben	-26
aue	-18
cn	-27
9icht	58
ds	-28
ammt	47
9och	-92
9un	-78
8ob	-30
9der	-52
9ffenbar	36
at	-22
9hne	-72
8per	-14
9robleme	-17
bzent	-25
8russland	-29
8sagte	22
amstag	-24
9chaden	41
bon	-20
buldig	-42
9echs	-13
ahen	-55
br	38
ai	16
bn	13
ce	-18
dm	-63
dn	-21
dr	-100
ds	-38
bt	-34
albst	-15
aptember	-14
9icherheit	-12
ae	20
bht	26
and	38
9o	-117
afort	34
agar	33
alche	-24
bl	19
cten	-17
andern	-67
bntag	-17
awie	-49
bohl	-61
9piegel	-50
arach	-36
9tadt	-14
audien	-15
aärker	56
8trotz	13
9witter	-19
8um	-29
as	-50
9nd	-128
asere	-13
8vergangenen	-16
cewaltigungen	-16
bletzt	-57
bmutlich	-42
burteilt	-15
böffentlicht	-53
9ier	-24
9om	-72
an	-35
ar	-50
9öllig	-16
8wachsenden	-31
ar	-45
ben	42
as	-59
9egen	-54
ail	-70
bter	-88
ee	-69
ehin	-38
alcher	-28
es	-54
btweit	-26
ann	-26
9ie	-89
bder	-57
akimedia	34
all	-16
ar	-60
9o	-114
alle	-25
dn	-29
anach	-61
arden	-53
9urden	30
9ährend	-59
are	-29
9ürde	-65
dn	-30
8zehn	34
9iel	21
atiert	-24
9u	-29
aerst	-14
afolge	-30
am	-80
bindest	-21
anächst	-20
ar	-59
bück	-51
egewiesen	-41
asammen	-51
avor	-31
9war	-37
aei	-24
cte	-34
aischen	-67
8über	-31
8“	-56
8„	-96
2before aber	-58
aktion	-12
allerdings	34
bs	-66
am	-24
an	-54
auf	-47
cgrund	-47
bs	28
bßer	-46
edem	38
9bereits	-51
9cdu	-18
9da	-55
bbei	-63
bmit	-51
bss	-64
aem	-33
bn	-43
brzeit	36
bzember	-33
aie	-49
cser	13
aurch	-39
9eine	38
dn	-58
ar	-74
9für	-19
9gegen	31
eüber	-23
9hatte	-40
aeute	18
9ich	-39
am	-64
an	-27
bzwischen	-37
ast	-50
9jetzt	55
auli	-40
9laut	-25
9nach	-32
9sagte	-40
aeit	-54
bptember	-44
aich	-43
be	18
ao	-71
bndern	-35
apd	-24
9um	-37
and	-48
9von	-41
9war	-45
bs	-55
aeil	20
cter	-61
bnn	-34
aie	-80
br	-57
cd	-48
aährend	-36
9zu	-36
bdem	-43
bm	-27
bvor	-58
9“	-13
9„	-84
0next=after " C	-71
eS	27
dSC	-75
b, C	-30
eS	-16
b. CS	18
b: C	-13
eS	-101
dSC	-115
bA SC	-24
bD C	22
eS	29
dSC	-33
bN C	23
dSC	-70
bW C	-22
dSC	-27
baber SC	-13
cm CS	-15
eSC	-17
cn CS	15
cuf SC	-105
bbei C	-43
gS	-89
fSC	33
bdiese SC	-57
ber SC	-84
bfür C	23
gS	17
fSC	-29
bhaben CS	-23
dt CS	-25
bim SC	-29
cn C	-39
fS	40
eSC	25
bjedoch SC	43
blaut CS	12
bmit SC	-102
bnach SC	-86
bsein CS	-101
et SC	-82
cind C	-30
coll CS	18
fen CS	24
bunter SC	-69
bvon CS	20
fSC	-104
dr C	-68
gS	30
fSC	58
bw C	-30
eS	-43
caren CS	20
cerden CS	28
cie SC	14
curde CS	-49
gn CS	21
cürden CS	-47
bzu CS	-88
eSC	-29
büber CS	-25
5before " C	-19
fS	-78
c, C	-47
fS	-19
eSC	-131
c. C	48
fS	57
c: CS	-86
eSC	-86
cA C	-46
fS	41
cD C	-94
fS	-13
eSC	-35
cN C	-92
cV CS	54
cW C	-16
eSC	35
cam CS	-99
fSC	-66
dn CS	-48
cbei C	-53
cfür C	-25
hS	-31
cim CS	33
dn C	-57
gS	-87
fSC	-87
claut CS	-73
cmit CS	-15
csein CS	-50
cunter CS	-32
cvor C	-53
hS	-110
cw C	48
fS	-38
eSC	-21
czu CS	-40
fSC	41
cüber CS	-67
4c=after " als	-43
enach	18
ewie	-20
c, an	63
ggekündigt	45
fus	18
ebekannt	32
grichtet	-63
ne	43
gstätigte	23
eentschieden	55
frklärt	-26
le	33
fs	18
ehatte	-78
feißt	-28
elaut	-37
emit	17
hteilte	-28
enach	-12
esagte	18
fich	-83
fo	-77
evorgeworfen	57
ewie	27
grd	23
c: erklärte	-64
esagte	-171
cA erklärte	-64
fs	-15
ehat	30
hte	45
elaut	-45
enach	-20
esich	-54
fo	-28
ewie	35
cD begründete	-43
gzeichnete	-48
eforderte	21
egab	-112
ehat	46
ekündigte	-120
elaut	45
enach	16
ewie	-21
grft	24
furden	-19
cN sagte	-55
cV hatte	36
enach	-60
ewie	-31
cW haben	-34
gt	-71
hte	-75
enach	-15
cam hat	-28
ite	-95
flaut	30
fnach	-64
fteilte	43
fwie	17
dn kündigte	37
cbei hatte	54
cfür nach	20
chat nach	-26
cin hat	-145
fnach	15
fsagte	26
fwie	27
hrd	-36
cjedoch gab	43
cmit hatte	-53
cnach sich	-21
csind nach	29
doll nach	32
cunter hatte	-96
cvor sagte	42
gwarnte	14
cw demnach	-25
egab	-63
feht	-26
ehat	-37
hte	-69
enach	-35
esagte	-22
fich	15
ftellten	-40
ewie	-75
hs	26
grd	-70
derden laut	-22
durde nach	-67
hn nach	21
czu nach	43
fsagte	-29
cüber nach	-85
6before " als	-29
fnach	-90
d, berichtet	-47
oe	-39
hstätigte	-17
ferklärte	-41
gs	33
fhatte	-18
fmitteilte	-14
fnach	-17
fso	-55
fwie	-80
hrd	38
d. berichtet	46
oe	55
ferklärte	58
gs	61
flaut	39
fsagte	-17
gich	-37
go	-14
fzitiert	-31
d: erklärte	-38
fsagte	-82
fzitiert	-24
dA hat	-15
ite	-37
flaut	36
fnach	20
fsagte	-63
go	63
dD forderte	-50
fgab	-30
fhat	-36
ite	-67
fkündigte	-46
flaut	-63
fnach	57
fwie	-60
hrd	-34
dN sagte	64
dV hatte	-42
dW hatte	44
fnach	16
dan kündigte	-15
din nach	-70
gsagte	-44
hchrieb	-53
gwird	-36
dvor sagte	-36
dw hat	-51
ite	13
flaut	16
fsich	-36
fwie	-75
hrd	-45
fzufolge	15
dzu nach	-72
1o	-12
2+="	43
4,	25
4.	-53
4:	95
4A	-16
4N	-33
4V	-84
4W	-33
4aber	25
5m	20
4bei	-36
4er	-14
4für	-31
4hat	-35
4im	25
5n	-39
4jedoch	-50
4mit	83
4nach	58
5eben	33
4sein	56
7t	60
5ie	65
6nd	45
4unter	16
4vom	41
6n	60
6r	-52
4w	-26
5ird	-19
5urden	15
4zu	-42
4über	73
2-="	41
4#	40
4)	93
4,	-33
4.	-34
4;	-28
4A	51
4D	41
4N	14
4W	17
4diese	45
4er	-15
5s	-52
4hat	-39
7te	-83
4jedoch	41
4sie	19
5oll	-75
8en	-60
4und	43
4w	-33
5ar	-78
5ird	40
5urde	-52
9n	-77
4—	58
4∅	-12
21=als	54
4begründet	50
de	-37
6kannt	56
6richtet	-40
de	-70
6zeichnet	73
ee	78
4danach	22
4erklärt	54
5s	48
4forderte	-34
5ührt	74
4gaben	34
5eht	73
6mäß	27
5ing	24
4haben	29
6t	-20
7te	18
5eißt	-35
5ält	25
4ist	60
4kündigte	-40
4laut	-39
4meldet	-28
ae	-21
5itteilte	26
4nach	-47
6nnte	38
4sagte	-21
5chrieb	17
5ieht	59
5o	25
5pricht	60
5teht	74
4teilte	-68
4verwies	50
4war	78
5ie	-14
7s	21
6rd	-26
7ft	-45
5onach	-26
5urde	-12
9n	55
4zeigte	62
5itiert	54
5ufolge	-61
4äußerte	-14
29=als	54
5ngekündigt	-57
4begründet	42
de	-37
6kannt	-65
6richtete	-66
6zeichnete	59
4danach	22
4entschieden	-57
5rklärt	31
4forderte	-34
5ührt	74
4gab	15
5eht	61
6mäß	27
5ing	76
4haben	75
6t	-14
7te	-21
9n	57
5eißt	45
5ält	68
4ist	43
4kündigte	-37
4laut	-39
4meldet	-28
ae	-21
5it	-56
7teilte	26
4nach	-45
6nnte	38
4sagte	-19
5ich	39
5o	28
5prach	-22
5teht	40
4teilte	-32
4verwies	50
5on	76
6rgeworfen	-65
4war	55
5ie	-23
7s	28
6rft	-40
5onach	-26
5urden	55
4zitiert	54
5ufolge	-61
2k=bare	-35
4number	69
4pronoun	19
2l=10	-87
42	63
43	54
44	38
45	40
47	-27
48	-25
49	-110
2o=CS	-19
2q=false	-17
2s=2 false	37
6true	-12
43 true	-14
44 false	-29
6true	-14
45 false	-57
6true	35
2way=phrase	-118
6verb	41
0path=after 	12
b" 	58
dD 	-15
dN N 	-17
dW " 	46
hw 	-30
dw 	-33
f. 	-15
fW 	-46
b, 	43
dA 	-26
dD 	-56
fD W 	-16
fN 	-22
hN 	-30
fW 	-96
fw W 	-43
dN N , 	26
dW 	-44
fund 	-17
ddass 	-83
iD W 	-26
iW 	-16
ies 	-32
der 	-17
es 	-28
dist 	-32
dman 	-16
eit 	-22
dsie 	-18
eoll 	-26
dw 	-70
eurde 	-23
in 	-18
b. 	34
b: 	-21
d" D W 	-23
fW 	-32
fich 	-31
bA 	-99
d, 	75
d: " 	-64
dD 	-25
fW 	21
dV , 	72
dW 	-37
dam 	-30
euf 	-18
din 	-13
dmit 	-32
dw 	-83
f: 	52
fW 	-26
fw 	-32
bD 	-80
d" 	-79
dN 	-62
fA 	-14
fN N 	-42
dW 	-53
f" 	-26
fD 	-25
hW 	26
hw 	-23
fals 	-24
jW 	-19
ffür 	-42
fmit 	-51
fnach 	-23
fw 	-81
dw 	-77
fW w 	-19
bN N 	32
f, 	-21
fN 	-19
bV 	-41
d, 	55
fw 	-30
bW w 	-69
baber 	-31
cm 	-77
e# . 	-22
iW 	-49
eW 	-114
g, 	-63
ew W 	-43
cn , 	43
gw 	-31
cuf 	-47
fD 	-13
bbei 	-52
fD W 	-55
cis 	-18
fW 	-20
bdiese 	-17
ber 	-13
bfür 	-53
fw 	-18
bhabe 	-24
fn 	-21
dt 	-25
bim 	-25
eW 	-40
cn 	-102
eD 	-39
gN 	-45
gW 	-124
ivom 	-26
gw 	-14
iW 	-25
eW w 	-35
cst 	-46
bjedoch 	-58
blaut 	-18
bmit 	21
fD 	-19
hW 	-60
bnach 	-36
gD 	-18
bseien 	-43
en 	-25
gW 	-49
et 	-46
cind 	-45
coll 	-27
fen 	-38
bum 	-27
cnter 	-33
bvom 	-40
fW 	-29
dn 	-72
fD W 	-18
fw 	22
dr 	-79
fD W , 	64
fw 	-36
bw 	-34
d# 	-69
fW 	-71
d, 	-35
d. 	-61
fw 	53
d: " 	-47
dA 	-25
fD W 	-48
dD 	-40
fN N 	-23
fW 	-100
dN N N 	-59
dW 	-24
fD W 	-36
fin 	-13
fw 	-19
des 	-54
dsie 	-44
dund 	-34
dw 	-74
f, 	50
fW 	-56
car 	-39
een 	-32
cerden 	-32
cie 	-37
drd 	-40
curde 	-52
gn 	-29
i# W 	-13
cäre 	-44
cürden 	-50
bzu 	-67
eD 	-31
dr 	-54
büber 	-64
gD 	-18
iW 	-33
b…	-126
c"	-117
d"	-27
e"	-15
e(	-56
e,	28
f,	39
e.	-14
eV,	-23
d,	-74
d.	-13
e"	45
c(	-27
c,	-57
d"	-69
e"	-104
f,	20
e,	-60
d(	-20
e)	-78
d,	-98
e"	-23
e,	-21
f,	-47
eV,	-72
d.	-61
e,	-63
d:"	-24
dV	-28
e,	-53
dwelc+	-63
c.	-154
d,	-89
c:	-108
d"	-168
e,	-128
f,	-28
e—	-21
d,	-35
cV	-70
d"	-20
d,	54
e,	-91
c—	-67
5before 	-60
4t=after  "	-51
dA	-16
dD	-17
dN	-16
dW	-84
daber	-33
em	-25
en	-57
euf	-37
dbei	-47
eis	21
ddiese	-22
der	-33
dfür	-75
dhabe	41
hn	14
ft	14
din	-22
est	20
djedoch	-31
dlaut	-36
dnach	-42
dsei	34
gn	-74
gt	-54
eind	17
eollen	49
dum	37
enter	13
dvom	-46
dwaren	46
eerden	41
eie	-42
eurden	50
eäre	-28
dzu	14
fm	-20
fr	-32
düber	-64
c"  D	38
fN	-25
fW	-37
fw	47
eW "  w	40
ew .  w	-15
c,  A	20
fN	-19
fV	-54
fW	48
fdass	-28
fes	17
fin	22
fman	66
git	-24
fwurde	15
kn	-38
eD  A	-15
hN	-13
hw	-12
gW  w	-59
edass  D	-25
ker	-13
ls	-18
c:  "	-21
e"  D	-37
hW	-29
hich	-24
hwenn	-13
gich  w	-14
cA  D	-32
fw	-39
e,  dass	50
eD W  D	-47
eauf  D	-18
ein  D	-13
emit  D	-32
ew  w	-55
cD  N	-38
fW	-33
fw	-33
e"  N	-24
hW	-19
hw	-54
eN  A	-34
eW  A	-20
hD	-80
hals	-31
in	-14
hfür	39
him	-15
hmit	-20
hnach	-25
hw	-108
gD  w	-15
gals  W	-15
gfür  D	-29
gmit  D	-51
gnach  D	-23
ew  N	-48
hW	-28
gW  w	35
cV  D	-14
cW  A	-22
fD	-33
fw	-49
cam  #	-29
gW	-52
gw	-26
f# .  W	-22
jW  #	-28
fW  D	-44
iw	-42
h,  D	-63
dn ,  w	16
duf  D	-44
cbei  D	-36
hW	-16
cfür  D	-19
hw	-35
chaben  A	-18
et  D	-14
cim  W	-15
fW  w	-37
dn  D	-64
gN	-47
gW	-18
fD  W	-24
hW  A	-26
kvom	-31
jvom  #	-26
fW  D	-67
iw	14
claut  N	-15
cmit  D	41
hw	-19
cnach  D	-30
csein  W	-20
hW  w	-40
cum  D	-25
dnter  w	-30
cvom  W	-14
en  D	-46
hw	-37
er  D	-57
hw	-28
cw  #	39
fA	-28
fD	-43
fN	47
fW	-24
fes	-18
fim	-15
fsie	-21
fw	-108
gerden	-14
e#  W	-33
gW  w	-32
e,  D	-93
e.  w	-61
eA  D	-16
eD  W	-14
gW  D	-20
jfür	-25
jw	-21
eW  D	-44
hin	-62
hw	19
ees  A	-13
ew  W	-31
hw	-18
g,  dass	54
derden  D	-20
czu  D	-44
gW	-15
gw	-16
fD  W	-13
cüber  D	-34
c… #	21
eA	-76
eD	-107
eN	-61
eV	-30
eW	-44
eals	-49
fm	-31
fn	-12
fuf	-19
gs	-14
ebis	-43
efür	-56
egegen	-23
ehaben	-13
gtte	-26
eim	-31
fn	-81
fst	-36
emit	-41
enach	-40
esei	35
hn	-48
eund	-26
gter	-15
evon	-25
gr	-27
ew	-146
ferden	-30
furden	32
ezu	-22
gm	-12
fwischen	-16
d" "	-25
fN	-13
fW	-22
fw	-54
e" #	-18
gA	-32
gD	-78
gN	-22
gV	-57
gW	-29
gfür	-24
gin	39
gmit	-17
gw	-117
f( N	-14
f, A	39
hD	-21
hN	29
hdass	19
hmit	-52
hw	-20
g, D	43
e, D	-13
d( N	-16
e) D	-56
gN	-32
gw	51
d, #	-44
fA	-134
fD	26
fV	-60
fW	-66
fals	-40
gm	-18
gn	-19
guf	-30
fbei	-30
gis	-29
fda	-37
hss	61
giese	-28
fer	26
gs	-47
ffür	-17
fgegen	-18
fhabe	-46
jn	-22
htten	-44
gätten	-59
fim	-38
gn	-95
gst	-80
fjedoch	-30
fkönnen	-15
fmit	26
güsse	-14
fsei	-58
in	19
gie	-59
hnd	-20
goll	-15
jen	-24
hndern	-48
fum	-67
gnd	-28
hter	-33
fvon	-21
fw	-81
gar	-40
gelcher	-26
hnn	30
hrde	-64
kn	-17
gird	-20
gollen	-16
gurde	-13
kn	-72
gürden	-31
fzu	-55
hm	-17
füber	-46
e" w	-33
f" N	-12
hw	-26
g, D	-21
f, D	-46
e() w	-50
e, A	-41
gD	-30
gN	-46
gW	-26
gdass	-39
hiese	-31
ges	-53
ggegen	-36
gin	-49
gmit	-18
gsei	-33
hondern	-18
gum	-31
gvon	-19
gwas	-17
herden	-14
f, A	-39
hD	-47
hW	-16
hdass	51
hw	-21
g, W	-25
fV, D	-35
e. D	-15
gw	-14
f, D	-40
eV, D	-49
hw	-25
d. #	-37
fD	-20
fW	-23
fvon	-20
fw	-50
e, w	-40
d: #	-38
fw	-39
e" D	-47
gW	-12
gist	-45
gw	-40
f, D	-35
hN	-34
hW	-38
hdass	-68
hw	-16
g, D	-23
dV w	-32
e" w	-15
e, A	-29
gN	-16
gin	-44
gw	44
gzu	-19
im	-28
f, D	-31
hw	-20
d— w	-29
6before  "	-88
eA	-26
eN	-19
eV	-78
eaber	-58
fls	-66
fm	-24
fn	-54
fuf	-47
gs	28
eda	-55
gss	-64
fieser	13
furch	-39
eer	-74
efür	-19
egegen	31
ehatte	-40
eich	-39
fm	-64
fn	-27
fst	-50
elaut	-25
enach	-32
eseit	-54
fie	18
fondern	-35
eum	-37
fnd	-48
evon	-41
ewar	-45
gs	-55
feil	20
gnn	-34
fie	-80
gr	-57
hd	-48
fährend	-36
ezu	-36
gm	-27
0q=after false	-27
8true	-212
2before true	-247
0t=after "	-132
8#	-41
8A	-28
8D	-22
8N	-23
8W	-88
8ab	-47
aer	-72
9ls	-20
9m	-19
9n	-67
9uf	-106
as	-92
8bei	-95
bm	17
8da	-66
arf	31
ass	33
9enn	-30
aren	-65
assen	-51
9iese	-36
dr	-71
9urch	-73
8er	22
9s	-20
8für	-19
8haben	16
at	28
bte	-64
9ätte	34
dn	16
8ich	-44
9hm	-48
an	-29
ar	19
9m	-41
9n	-15
9st	25
8jedoch	-79
8kann	16
9onnte	-90
9önne	-48
dn	35
cte	-32
8laut	-58
8man	13
9it	-33
9uss	-17
cte	-46
9üsse	-20
8nach	-22
9eben	-26
8ob	-30
9der	-52
9hne	-72
8sei	16
bn	13
bt	-34
9ie	20
and	38
9oll	19
cten	-17
andern	-67
awie	-49
8trotz	13
8um	-29
9nd	-128
8vom	-72
an	-35
ar	-50
8w	-12
9ar	-45
ben	42
as	-59
9egen	-54
ail	-70
alcher	-28
es	-54
ann	-26
9ie	-89
all	-16
ar	-60
9olle	-25
dn	-29
anach	-61
arden	-53
9urden	30
9ährend	-59
are	-29
9ürde	-65
dn	-30
8zu	-29
am	-80
ar	-59
9wischen	-67
8über	-31
2before "	-88
9A	-26
9N	-19
9V	-78
9aber	-58
als	-66
am	-24
an	-54
auf	-47
bs	28
9da	-55
bss	-64
aieser	13
aurch	-39
9er	-74
9für	-19
9gegen	31
9hatte	-40
9ich	-39
am	-64
an	-27
ast	-50
9laut	-25
9nach	-32
9seit	-54
aie	18
aondern	-35
9um	-37
and	-48
9von	-41
9war	-45
bs	-55
aeil	20
bnn	-34
aie	-80
br	-57
cd	-48
aährend	-36
9zu	-36
bm	-27
0way=after phrase C false	-24
jtrue	-159
iS false	-33
ktrue	18
averb C false	-46
htrue	14
gS false	-96
itrue	-61
fSC false	-55
4before phrase CS true	43
bverb C true	-78
hS true	-75
gSC true	-23
`,
  contentEnd: `
0+++=after " ,	48
c.	80
czu	-21
a) .	-43
a, als	-64
cbis	-40
cda	-51
es	-91
fs	-83
evon	-33
dem	-20
er	-84
die	27
ceine	-50
cin	-79
cmit	-48
cum	-81
dnd	15
cvon	-44
cwenn	-81
die	-31
do	-52
czu	-15
c„	-57
a- und	-34
a. als	27
dm	-30
duch	84
ef	31
eßerdem	50
cbei	25
dis	46
cdabei	-26
emit	69
derzeit	79
dies	-32
ge	19
cein	55
fe	50
dr	58
ds	52
cfür	16
cgleichzeitig	61
cim	56
dnsgesamt	17
claut	-32
cnach	68
csie	52
do	60
cunter	27
cvertreter	-35
don	21
er	43
cwie	43
czu	16
c“	28
c„	-40
a: „	48
aals auch	-14
bn der	-20
eie	-17
buf dem	-12
gr	-16
abei den	-19
gr	-25
bis zu	-15
adass die	-12
burch den	-14
hie	-21
afür die	-27
agegen die	-15
ain der	-18
eie	-12
amit den	-15
gr	-22
anach dem	-21
aum den	-19
eie	-22
deinen	-13
bnd auf	-20
eder	-20
fie	-59
eeine	-29
avon der	-25
eetwa	-14
cr dem	-13
gn	-13
awenn sich	-15
bährend der	-28
azu den	-15
dhaben	-23
dwollen	-13
4before " ,	55
b, berichtet	15
ddass	-20
eie	-39
dist	-26
dsagte	21
eo	55
dwie	51
bin den	-15
gr	-12
bnach angaben	71
isicht	-29
2=after " ,	48
b.	80
bA	-23
bD	-22
bN	-58
bW	-75
bw	-126
bzu	-21
9( N	-61
bW	-47
bw	22
9) .	-43
bw	-30
9, "	-57
b#	-46
bA	-94
bN	-31
bW	-90
bals	-64
bbis	-40
bda	-51
dss	-83
bin	-79
bmit	-48
bum	-81
cnd	15
bvon	-44
bwenn	-81
cie	-31
bzu	-15
9- und	-34
9. #	23
bN	119
bals	27
cm	-30
cuf	31
bbei	25
cis	46
bdiese	19
ber	58
cs	52
bfür	16
bim	56
blaut	-32
bnach	68
bsie	52
bunter	27
bvon	21
dr	43
bwie	43
bzu	16
9: "	48
b#	-83
9aber A	-22
als #	-13
dA	-14
dN	-13
dW	-24
am #	-31
cW	-44
cw	-16
an D	-56
cW	-22
auf #	-25
dD	-53
dW	-20
dw	-27
bs D	-25
dN	-29
dw	-17
9bei D	-60
ais D	-23
dzu	-15
9dass D	-39
aeren W	-27
aurch D	-41
fW	-29
9für D	-58
dW	-16
dw	-13
9gegen D	-39
fW	-18
9im N	-33
cW	-66
cw	-27
an D	-61
cN	-21
cW	-51
cw	-29
9jedoch w	-23
9mit D	-50
dN	-19
dW	-26
dw	-15
9nach D	-28
eN	-36
eW	-16
ew	-25
9oder w	-16
9seit D	-18
9um #	-19
cD	-38
cW	-29
cw	-16
and #	-58
dA	-50
dD	-105
dN	-53
dW	-102
dauf	-20
dw	37
bter D	-14
fW	-41
fw	-17
9von #	-38
dA	-14
dD	-48
dw	-28
br D	-37
dw	-39
9was w	-22
aegen D	-15
bnn A	-15
aährend D	-36
9zu D	-32
chaben	-23
cw	-55
dollen	-13
bm W	-48
dw	-17
br W	-47
awischen D	-20
9über #	-41
eD	-29
3before " ,	55
cN	-13
cW	-14
cw	-17
a, A	52
cD	20
cV	88
cdass	-20
cist	-26
cw	-84
die	51
aD W	21
aam W	-16
buf D	-15
afür D	-19
aim W	-23
bn D	-21
dN	-15
dw	-16
alaut D	22
fN	40
fW	17
fw	26
anach N	58
fW	-21
fw	50
aund N	-13
eW	-20
ew	-16
azu w	-19
aüber D	-12
0-t=after # .	-117
b:	-83
9, als	-19
bbis	-14
bda	-54
dss	-52
ceren	-27
bmit	-12
bum	-35
cnd	-63
bwas	-46
cenn	-45
cie	-40
9A "	56
bals	-13
cuf	-20
bbei	-15
bim	-17
cn	-22
bnach	-26
bum	-38
bvon	-17
bzu	-18
dm	-17
9D "	-46
bam	-16
bbis	-21
bseit	-14
9N "	-105
b(	-104
b)	-44
b,	-137
bals	-12
cn	-36
bim	-16
cn	-21
bmit	-13
bund	-88
bzu	-29
büber	-23
9V ,	-61
9W "	-115
b(	57
b)	-35
b,	-100
b-	-34
b.	-33
baber	-23
cls	-25
cm	-45
cn	-49
cuf	-57
ds	-39
bbei	-37
cis	-33
bdurch	-28
bfür	-60
bgegen	-54
bim	-66
cn	-70
bmit	-60
bnach	-30
bohne	-26
bum	-42
cnd	-133
bvon	-70
dr	-41
bwegen	-32
bzu	-48
dm	-32
cwischen	-45
büber	-32
9an ,	-44
9bis zum	-12
9habe ,	-22
e.	55
dn ,	22
f.	60
btte ,	38
aätten ,	-41
g.	76
9ist ,	28
d.	35
9kann .	48
aönne .	22
en .	-34
9müsse .	42
9sei ,	41
d.	84
cen .	45
fund	-13
cn .	47
aind .	-23
aoll .	-37
den ,	-49
g.	16
dten .	-27
9w "	-60
b)	-24
b:	-55
bals	-22
cus	-16
bim	-18
cn	-15
bmit	-12
boder	-18
bund	37
dter	-18
bvon	-33
bzu	-68
dr	-29
büber	-21
aar .	23
aerde ,	-39
f.	66
en ,	-26
g.	85
aird ,	-40
e.	68
aollen .	62
brden .	56
aurde .	66
en ,	-41
g.	74
aürde .	56
en .	91
3before D "	-25
aN ,	-35
cin	-20
claut	15
cund	-13
aW "	-44
c-	-15
cauf	-16
cfür	-29
cin	-34
claut	28
cund	-30
czu	-20
cüber	-19
aes laut	23
aw ,	32
cnach	-27
cund	-12
czu	-15
berden ,	39
borden ,	19
0after 0	-48
61	-42
62	14
0before 0	-88
71	-58
72	65
0c=after an 0	26
b2	-28
agekündigt 0	-100
k2	43
9us 0	26
c2	-28
8begründete 0	-41
j2	38
akannt 2	-27
arichtet 0	-52
i2	48
he 0	-73
j2	63
astätigte 0	31
j2	-36
8danach 0	-73
f2	13
9emnach 0	-103
g2	77
8erklärte 0	-39
h2	28
9s 0	-77
b2	37
8forderte 0	-29
h2	26
8gab 0	-71
c2	55
9emäß 0	-79
e2	62
8hatte 0	-90
e2	47
8kündigte 0	-25
h2	24
8laut 0	-21
8meldete 0	-45
g2	34
8nach 0	-63
d2	29
8sagte 0	-19
9chrieb 0	-76
g2	56
8teilte 0	-87
f2	55
8vorgeworfen 0	27
k2	-32
8wie 0	-97
c2	80
bs 2	46
arft 0	-64
e2	53
9onach 0	35
f2	-35
8zufolge 0	-116
g2	85
2before berichtet 0	-17
j2	15
ie 2	-23
9erklärte 0	-47
i2	32
as 0	-25
9laut 0	-50
e1	-29
e2	37
9nach 0	-21
e2	14
9sagte 0	-23
f2	21
ao 0	-68
c2	37
9wie 0	-45
d2	28
9zufolge 2	21
1om=after 0 " ,	-94
e.	61
eD	-21
eN	-27
eW	-52
ew	-79
c( N	-57
c) w	-16
c, "	-53
eA	-85
eD	-79
eN	-25
eW	-66
eals	-64
eda	-46
gss	-68
ein	-56
eum	-68
fnd	18
evon	-44
ew	16
fas	21
fenn	-58
c- und	-26
c. "	15
e#	23
eN	40
eW	-30
eals	19
fm	13
ebei	25
fis	32
eer	46
fs	35
eim	19
fn	81
elaut	21
enach	26
esie	35
evon	21
e∅	62
cals #	-13
gA	-13
gW	-19
dm #	-24
fW	-29
fw	-16
dn D	-38
fW	-17
duf D	-33
gW	-13
gw	-18
es D	-16
gN	-17
cbei D	-51
cdurch D	-35
iW	-15
cfür D	-49
gW	-12
cgegen D	-37
iW	-18
cim N	-27
fW	-53
fw	-21
dn D	-39
fN	-15
fW	-33
fw	-20
cmit D	-31
gN	-18
gW	-21
cnach D	-20
hN	-14
hw	-21
cum D	-31
fW	-19
dnd A	-42
gD	-74
gN	-48
gW	-85
gw	43
eter W	-32
cvon #	-23
gD	-30
gw	-23
er D	-29
gw	-39
cwährend D	-24
czu D	-20
fhaben	-17
fw	-64
gollen	-13
em W	-34
er W	-28
dwischen D	-20
cüber #	-21
hD	-23
a1 " .	43
ew	-37
c) w	-15
c, D	-115
eW	-26
edass	-31
eum	-15
fnd	-31
ew	-53
c. "	68
eD	-17
eN	82
eW	52
ees	30
ein	-38
enach	15
e∅	-26
can D	-21
duf D	-22
cdass D	-20
deren W	-27
cin D	-15
fW	-16
cjedoch w	-21
cmit D	-19
cum D	-18
dnd D	-41
gW	-19
gw	-32
eter w	-17
cvon #	-15
gD	-17
cwenn A	-15
czu w	-20
a2 " w	-51
c, D	23
ew	-65
c. A	91
eD	39
eN	21
enach	34
e∅	39
cdass D	-22
cund D	-20
gw	-35
a3 , w	-71
c. W	-13
czu w	-18
4before 0 " N	-13
fw	-17
d, A	38
fD	20
fV	51
fdass	-20
fw	-46
dD W	21
dam W	-16
dfür D	-19
din D	-21
gN	-12
dlaut N	13
iW	17
dnach N	19
iW	19
b1 " ,	29
d, A	21
fw	-38
dim W	-20
en w	-16
b2 nach W	-31
3w=after 0 1	-28
d2	31
b1 0	-98
b2 0	-95
d2	33
b3 0	-68
d2	-13
5before 0 0	-58
e1	-29
e2	56
c1 0	-66
e2	25
c2 0	-65
c3 2	51
1s=aus dass . 2	-28
3begründete dass . 2	26
5kannt dass . 2	-30
gin 0	-12
5richtet dass . 2	48
5stätigte dass . 2	-37
3erklärte D . 2	29
cdass , 0	-55
h. 2	72
4s D . 2	30
6dass . 2	31
3hatte D . 2	19
9dass . 2	30
3laut D , 0	-35
a. 2	63
alaut 2	39
aund 0	-20
8V , 0	-20
a. 2	46
8hat . 2	49
8mit . 2	-25
8sollen , 0	-20
f. 2	32
8w , 0	-96
aals 0	-13
aum 0	-23
bnd 0	-20
azu 0	-18
9urden . 2	48
3mit dass . 2	-29
3nach A , 0	-31
a. 2	49
8D , 0	38
anach 2	-21
aund 0	-40
8haben . 2	30
at . 2	24
8in . 2	25
9st , 0	-40
c. 2	75
8sei . 2	28
9ind , 0	-38
d. 2	71
9oll , 0	-31
d. 2	28
8w " 0	-70
c2	16
a, 0	29
a. 2	-18
a: 0	26
aauf 0	-15
aim 0	-13
amit 0	-12
anach 0	-22
aund 0	-43
avon 0	-18
9aren . 2	42
9ird . 2	34
9urden , 0	-17
f. 2	21
8zu . 2	35
3sagte D , 0	-56
b. 2	70
bund 0	-21
9N und 0	-39
9dass , 0	-26
e. 2	23
ein 0	-12
eum 0	-16
evon 0	-14
ezu 0	-16
9er . 2	24
9man . 2	27
9w . 2	30
4o D " 0	-20
8, 0	-31
a2	29
6W , 2	17
3teilte dass . 2	34
3wie w . 2	14
6s dass . 2	46
3zufolge w , 0	-13
d. 2	52
curden . 2	18
1t=after an .	-28
bgekündigt ,	-63
l.	43
aus .	-37
9begründete .	38
bkannt .	-29
hin	-13
brichtet .	25
ie .	63
bstätigte .	-36
9demnach ,	-40
h.	77
hund	-35
9erklärte "	42
i,	-99
i.	27
ibei	-16
iseit	-21
iund	-13
izu	-12
as ,	-52
c.	37
9forderte .	25
9gab ,	-48
d.	55
aemäß .	62
9hat ,	29
cte ,	-45
f.	47
9kündigte .	24
9laut "	32
e,	-52
eals	-24
fuf	-21
gs	-21
ebei	-21
eim	-24
fn	-30
ejedoch	-22
emit	-15
eum	-36
fnd	-83
evon	-44
ezu	-37
gm	-19
9meldete .	34
ait und	33
9nach (	42
e)	-22
e,	19
e:	23
eals	-23
fn	-38
fuf	-30
gs	-22
ebis	-29
edass	-13
furch	-30
efür	-27
egegen	-23
eim	-26
fn	-35
ejedoch	-28
emit	-36
enach	-27
eum	-25
fnd	-132
gter	-29
evon	-26
gr	-26
ewenn	-29
ezu	-23
gm	-21
eüber	-21
9sagte .	17
faber	-24
gls	-14
fdass	-15
fin	-23
fmit	-17
fnach	-12
fum	-22
gnd	31
fvon	-21
fzu	-18
achrieb ,	-45
h.	56
9teilte .	55
9vorgeworfen .	-32
lzu	-14
9wie ,	-31
d.	73
cs .	46
brft .	53
aonach .	-35
9zufolge ,	-37
h.	85
hund	-23
3before berichtet ,	15
je ,	44
aes ,	17
alaut ,	-40
fim	-15
gn	-15
flaut	37
anach ,	19
fam	-16
asagte ,	21
bo ,	14
dzu	-16
0f=after (	34
8)	-65
8,	35
8-	40
8/	-87
8:	24
8;	63
8aber	-39
9ls	-90
9m	-78
9n	-95
9uf	-109
as	-74
8bei	-67
9is	-86
8da	-71
ass	-66
9eren	-27
9urch	-65
8für	-88
8gegen	-79
8im	-100
9n	-124
8jedoch	-62
8laut	36
8mit	-105
8nach	-78
8ob	-39
9der	-41
9hne	-46
8seit	-58
9ondern	-36
8um	-68
9nter	-71
8vom	-62
an	-98
ar	-82
8was	-46
9egen	-47
ann	-49
9ie	-59
9ährend	-36
8zu	-95
am	-73
ar	-64
9wischen	-64
8über	-79
8–	-56
8“	63
8„	-95
2before ,	53
9-	-18
9aber	-30
am	-27
auf	-25
9bei	-25
9dass	-17
aurch	-20
9für	-30
9im	-24
an	-38
9laut	37
9mit	-16
9um	-27
and	-46
9von	-20
9wegen	-16
9zu	-32
9über	-36
9“	39
9„	-46
0n=after 1 0	-120
95-25 0	-85
e2	15
82 0	-150
96+ 2	-20
83 0	-62
84-5 0	-110
c2	56
86-8 2	93
89-14 0	-43
2before 1 0	-33
a5-25 2	23
92 0	-54
a6+ 2	22
93 0	-53
94-5 0	-14
96-8 0	-88
d1	-26
d2	59
99-14 0	-105
e2	69
1t=after 1 "	-23
bbei	-20
bgegen	-21
bnach	-17
bund	-13
bvon	-13
a5-25 "	51
f(	-48
f)	-40
f,	-43
f.	13
f:	-37
faber	-17
gls	-15
gm	-25
guf	-25
hs	-17
fbis	-22
ffür	-29
fin	-29
fum	-23
gnter	-16
fvon	-14
hr	-14
fzu	-26
hm	-22
92 "	-22
b,	-58
bbis	-16
bin	-16
bzu	-16
a6+ "	-21
d(	41
d)	-25
d,	21
din	-23
dund	-84
dvon	-35
dzu	-26
düber	-30
93 "	-12
b,	19
bam	-18
cn	-13
bbei	-21
bdurch	-13
bgegen	-15
bum	-25
cnd	-41
bvon	-22
bzu	-23
94-5 "	-54
d(	-14
d,	-13
d.	37
dan	-17
euf	-16
dbei	-12
eis	-13
dfür	-15
din	-21
dmit	-31
dund	-50
dvon	-16
fr	-22
dzu	-29
96-8 "	-80
d(	-27
d)	-17
d,	27
d.	21
dals	-47
em	-34
euf	-25
fs	-23
dbis	-31
ddass	-21
eurch	-20
dfür	-27
dgegen	-13
dim	-42
en	-44
dmit	-38
dseit	-20
dum	-26
enter	-36
dvon	-42
fr	-35
dzu	-45
fm	-16
ewischen	-33
düber	-29
99-14 (	17
e)	-19
e,	-27
e-	41
e.	-16
e/	-28
e:	20
eaber	-20
fls	-25
fn	-33
fuf	-30
gs	-18
ebei	-16
edass	-24
efür	-22
eim	-43
fn	-33
ejedoch	-33
emit	-23
enach	-32
eum	-24
evon	-26
gr	-15
ewas	-30
ezu	-39
gm	-20
gr	-16
eüber	-25
3before 15-25 "	18
g,	70
gin	-27
glaut	38
gnach	-35
gzu	-21
a2 ,	-54
cin	-15
a4-5 "	-17
e,	30
ein	-17
a6-8 "	-37
e,	-59
eim	-21
elaut	13
enach	33
eüber	-15
a9-14 "	-14
f,	-32
fin	-16
flaut	19
fnach	86
fund	-22
fzu	-15
0q=after false true	-50
8true false	-107
dtrue	-36
2before false false	-13
9true false	-46
etrue	-20
0s=after # .	30
8A ,	-98
a.	-31
ain	-23
aund	-37
8D "	-19
a,	41
aaber	-20
bls	-23
bn	-14
adass	-14
ain	-12
amit	-19
aund	-108
awas	-33
azu	-40
cm	-20
8N ,	-41
a.	52
8V ,	-25
a.	54
8W .	-24
8am .	58
8dass "	-75
d(	-70
d)	-32
d,	22
d.	15
daber	-16
els	-19
em	-39
en	-30
euf	-43
dbei	-25
eis	-44
ddass	-29
eurch	-18
dgegen	-16
dim	-33
en	-43
dmit	-29
dnach	-45
dseit	-34
dum	-24
end	34
dvon	-47
fr	-18
dwas	-17
eie	-39
dzu	-23
fm	-21
fr	-22
8er ,	-16
b.	42
9s .	62
8für .	56
czu	-18
8habe ,	-60
d.	-18
cn ,	-30
e.	35
at ,	-37
c.	68
8in .	81
9st ,	-76
cam	-13
8man ,	-30
c.	59
9it ,	62
c.	-56
8nach .	34
8sei ,	-34
c.	53
bn .	25
9ie .	-31
and ,	-41
d.	81
9oll ,	-48
d.	54
cen ,	-57
f.	65
8von .	20
8w "	21
a(	58
a)	-45
a:	22
aals	-29
bn	-29
buf	-28
cs	-40
abei	-19
bis	-20
afür	-17
agegen	-19
aim	-26
bn	-26
amit	-15
anach	-28
aseit	-25
aum	-38
bnd	-103
cter	-31
avon	-27
cr	-23
azu	-51
cm	-15
cr	-25
bwischen	-34
aüber	-42
9aren ,	-32
e.	61
9erde .	22
dn .	34
9ird ,	-53
d.	65
9urde .	75
dn ,	-58
f.	82
fund	-31
8zu .	35
2before D ,	52
bam	-23
bfür	-14
bin	-32
blaut	39
bnach	-22
bund	-13
9W ,	36
bim	-17
bzu	-16
1n=after A 0 1	-21
e5-25	-51
d2	-36
d3	-43
d4-5	-26
d6-8	26
d9-14	33
b2 15-25	-20
d9-14	55
9D 0 15-25	-94
d2	-46
d3	-51
d4-5	14
d6-8	-159
d9-14	21
b2 4-5	13
d6-8	20
d9-14	-13
9N 0 4-5	-28
d6-8	-52
d9-14	-42
b2 15-25	39
9V 0 6-8	-30
d9-14	-18
b2 15-25	30
d9-14	14
9W 0 1	-19
d3	49
d4-5	-15
d6-8	-36
d9-14	-54
b2 15-25	-30
d6-8	19
9am 0 6-8	-56
9dass 0 1	-51
g2	-39
h6+	33
g3	-82
g4-5	-91
g6-8	-64
g9-14	-63
e2 15-25	20
g26+	-24
g6-8	16
g9-14	136
9er 0 3	-14
e9-14	-17
c2 15-25	34
as 0 4-5	-27
9für 0 6-8	-40
f9-14	-24
9habe 0 15-25	52
g4-5	-14
g6-8	-30
g9-14	-67
e2 15-25	-37
dn 0 6-8	-21
h9-14	-16
f2 15-25	30
bt 0 6-8	-56
f9-14	-24
d2 15-25	57
f9-14	21
9in 0 6-8	-54
e9-14	-37
c2 15-25	40
ast 0 15-25	-36
f3	-28
f4-5	-31
f6-8	23
f9-14	-62
d2 15-25	-19
f9-14	45
9man 0 4-5	-14
d2 9-14	36
ait 0 3	-20
f6-8	31
d2 15-25	-38
f9-14	-30
9sei 0 6-8	-32
d2 9-14	36
aind 0 15-25	-29
g6-8	-30
g9-14	-48
e2 15-25	19
g9-14	31
aoll 0 15-25	-26
g6-8	-37
g9-14	-60
e2 15-25	57
den 0 9-14	-29
g2 15-25	32
9w 0 1	-42
e5-25	-13
d2	-46
e6+	15
d3	-105
d4-5	-106
d6-8	-28
b2 15-25	85
d26+	-50
d4-5	26
d6-8	44
aaren 0 6-8	-21
h9-14	-25
f2 15-25	43
aerden 2 9-14	34
aird 0 4-5	-21
g6-8	-23
g9-14	-45
e2 15-25	45
aurde 0 6-8	-66
en 0 15-25	-48
i6-8	-35
i9-14	-56
g2 15-25	47
3before A 0 6-8	-22
e9-14	-26
c2 9-14	20
aD 0 2	-42
e3	-18
e4-5	16
e6-8	-62
e9-14	-59
c2 6-8	52
e9-14	52
aN 0 6-8	-15
aW 0 1	-12
f5-25	32
e3	-21
e4-5	-29
e6-8	-38
e9-14	-32
c2 15-25	-22
e9-14	20
1rc=after false false	-17
4before false false	-19
0t=after "	20
8(	34
8)	-65
8,	35
8-	40
8/	-87
8:	24
8;	63
8aber	-39
9ls	-90
9m	-78
9n	-95
9uf	-109
as	-74
8bei	-67
9is	-86
8da	-71
ass	-66
9eren	-27
9urch	-65
8für	-88
8gegen	-79
8im	-100
9n	-124
8jedoch	-62
8laut	36
8mit	-105
8nach	-78
8ob	-39
9der	-41
9hne	-46
8seit	-58
9ondern	-36
8um	-68
9nter	-71
8vom	-62
an	-98
ar	-82
8was	-46
9egen	-47
ann	-49
9ie	-59
9ährend	-36
8zu	-95
am	-73
ar	-64
9wischen	-64
8über	-79
8—	-56
2before "	17
9,	53
9-	-18
9aber	-30
am	-27
auf	-25
9bei	-25
9dass	-17
aurch	-20
9für	-30
9im	-24
an	-38
9laut	37
9mit	-16
9um	-27
and	-46
9von	-20
9wegen	-16
9zu	-32
9über	-36
`,
};
