import type { QuoteModel } from '../contract/quotes.ts';

/** Made by `npm run train:quotes` from the open part of the annotated articles; not written by hand. */
export const model: QuoteModel = {
  cueBegin: `
0++t=" "	-36
6,	-48
6.	-29
6A	-33
6D	22
6W	-16
6ich	-15
6wir	-23
4# )	-15
6,	-49
6.	-29
6:	-63
6D	-42
6N	-62
6W	-41
6im	-26
6w	-63
4( #	-15
4) .	-29
4, "	-17
6A	25
6D	35
6N	24
6V	-124
6W	-36
6als	-13
6bei	-37
6da	-39
8ss	64
6es	66
6für	-48
6gegen	-37
6habe	-81
8t	-60
9te	-20
6im	-37
7n	13
7st	-33
6man	22
7it	24
6obwohl	-29
6sei	29
7ie	21
8nd	35
7oll	29
8ndern	-46
6um	-32
7nd	-13
6w	-34
7ar	-62
8s	-36
7eil	-44
8nn	-14
7ird	-45
7urde	39
6zu	-35
4. "	-35
6A	-61
6D	-112
6N	17
6W	-86
6diese	-21
6er	-44
7s	-12
6in	-36
6laut	-15
6mit	-15
6nach	-30
6sie	50
6∅	-75
4: W	-33
4; D	-15
4A #	-113
6,	26
6.	-19
6:	71
6D	-47
6N	25
6V	71
6als	-63
7m	-17
7n	48
7uf	-103
8s	-52
6bei	-59
9m	-20
6durch	-30
6für	-82
6gegen	-64
6im	28
7n	-28
6nach	-17
6seit	-51
6um	-76
6vom	-24
8n	-85
8r	-58
6w	69
7egen	-33
6zu	-12
8r	-46
6über	-44
4D "	28
6#	-70
6,	-46
6D	18
6am	-38
6er	-14
6für	20
6in	-12
6mit	-24
6vom	-48
8n	-79
6w	-25
4N "	-51
6#	-49
6(	-28
6,	-128
6/	-18
6A	43
6D	79
6N	58
6V	-28
6als	-42
7n	-51
7uf	-49
8s	16
6für	-27
6haben	42
8t	22
9te	-18
6in	-72
7st	-28
6mit	-32
6nach	-38
6sind	39
6und	-90
6vom	38
8n	37
8r	34
6w	-63
7ar	-55
7ird	-43
7urde	-29
6zu	-55
4V ,	111
6.	30
6A	-68
6N	-39
6W	-61
6es	-73
6w	-41
4W (	-30
6,	26
6-	-14
6.	65
6:	-37
6A	-25
6V	48
6W	46
6als	-19
7m	-44
7n	-23
7uf	15
8s	-64
6bei	30
6durch	-37
6haben	-27
8t	-35
9ten	-20
6im	-14
7n	-56
7st	-22
6kann	-26
6laut	52
6mit	-27
6nach	-60
6oder	-24
6sei	-25
9n	-48
9t	-44
7ind	-37
7oll	-12
6um	-46
7nd	-78
6vom	-17
8n	-83
8r	31
6w	-15
7ar	-48
7egen	-29
8rden	-14
7ie	-16
8rd	-32
7ollen	-21
7urde	-68
bn	-33
6zu	-40
8m	-22
8r	-39
6über	-42
4aber A	29
9D	-68
9w	39
5ls "	-23
8W	-52
8w	-43
5m N	-34
7W	-22
7w	-38
5n ,	115
7D	-102
7W	17
5uf #	-54
8D	-23
8N	-49
8W	32
8w	-23
6s D	-22
8N	15
4bei D	-28
7m N	-24
5is w	-31
8zum	-44
4dass A	-40
9D	-54
9W	-26
5iese N	-59
aw	23
9r W	70
bw	-91
5urch D	-81
aW	-17
aw	-18
4er A	-27
7D	-90
7W	-16
7mit	-18
7von	-31
7w	-30
5s ,	-30
7A	17
7D	-74
7W	35
7am	-24
7bei	-58
7im	-79
8n	40
7jedoch	-40
7laut	-15
7nach	38
7von	-54
9r	-73
7zu	-53
4für D	-42
8N	-19
8W	-53
8w	35
4gegen D	-43
4hat D	-16
7te D	-51
4ihm D	-59
8w	15
6r W	-32
5m N	-82
7w	-90
5n D	42
7N	-134
7w	-60
5st ,	-61
8A	-64
8D	-77
8w	37
4jedoch A	-79
bD	-15
bw	19
4kann ,	-33
9.	-15
5onnte D	-42
5önnen ,	-15
8te .	-26
4laut D	-71
9N	-45
9W	-40
4man A	46
8D	-75
8w	-29
5it #	-59
8,	49
8N	-50
8W	-67
8w	-74
4nach N	-36
9w	-95
5eben D	-87
4sei A	-18
8w	-42
7n W	-51
7t #	-48
9D	-36
9W	-42
9w	-48
5ie A	-55
8D	-73
8als	-49
8in	40
8w	-86
6nd W	-52
9w	48
5oll ,	-37
9.	-27
9D	-28
8en ,	-33
b.	-26
8te ,	-25
an ,	-30
4trotz D	-30
4um #	-67
7D	29
5nd A	-14
8D	-40
8mit	-13
8w	-61
6ter D	-87
aW	15
4vom N	-37
8W	-68
8w	-51
6n #	-86
8D	-29
8N	35
8W	-83
6r ,	64
8N	-25
8w	17
4w "	-62
6#	-24
6,	66
6.	-77
6:	23
6A	-39
6D	-39
6N	27
6V	-18
6W	-77
6aber	27
7ls	-74
7m	27
7n	59
7uf	-59
8s	103
6bei	-21
7is	-40
6durch	-69
6es	-79
6für	-18
6im	-85
7st	-15
6mit	-69
6nach	-50
6sein	-16
9t	-29
7ie	-108
6um	-23
7nd	-63
8ter	-35
6von	-120
6w	-36
7ar	18
7egen	-45
8rden	-51
7ie	18
7orden	-48
6zu	12
8m	-35
6über	42
5ar D	-44
8w	-23
5egen D	-39
aW	-40
5ie D	-44
8N	36
8vor	-51
6r w	-25
7d .	-60
9D	-35
9V	59
9w	34
5ollen .	-34
6rden ,	-64
4zu D	15
7w	-72
6m N	-20
8W	-64
6r W	-17
5wischen #	-43
4über #	-57
9w	-62
4— A	-18
6w	-35
11='	-52
3(	-53
3)	-39
3.	-110
30	-14
49	-17
313	-12
45	-17
46	-19
32	-40
40	-17
505	-50
35	-19
3;	-21
3aber	12
4lle	-70
7rdings	38
5s	-88
4m	-26
5t	-15
4nderen	-28
5fang	-13
5gaben	195
6ekündigt	81
6st	-32
5hänger	50
5klage	-14
5schließend	-52
9äge	-60
6icht	117
5wohner	46
5zahl	-23
4rbeit	-15
4uch	-51
5f	-38
6fassung	75
6grund	-54
6lösung	-49
5ssage	67
an	91
7chließlich	-20
6wärtige	-13
5ßerdem	45
3bangkok	-72
5yern	-29
4bc	69
4eben	-14
5gründung	-42
5hörden	-12
bangaben	38
5i	-24
6den	-13
6m	-34
6spiel	-41
bsweise	-47
5kannt	68
5mba	-28
5richte	-13
bn	62
bt	61
ce	-27
5sonders	-32
6teht	34
7ätigt	53
6ucher	-21
4ilder	-49
5s	-75
6her	-64
6lang	-37
4rasilien	-70
4uch	-20
5ndeskanzlerin	53
9regierung	-16
9verfassungsgericht	-19
3cdu	-19
4elebi	83
4hina	-49
4nn	75
3dabei	-14
5gegen	16
5her	-55
5nn	-91
5rauf	96
9hin	-18
6f	24
5s	-25
6s	-63
5von	142
4emonstranten	-18
5nen	33
6noch	-43
5r	49
6artige	-43
6zeit	-86
5s	-69
6halb	77
5tails	-54
5utsche	-29
aland	-109
4iese	-14
8m	-21
8n	22
8r	-30
8s	-54
4ort	-54
4rei	-90
4u	-21
5rch	-101
3ebenfalls	-88
4igenen	76
9r	62
8tlich	-21
5n	-68
6e	-66
7m	19
7s	-36
6führung	-34
6ige	-62
6schätzung	86
4nde	-50
5tscheidung	-26
9ieden	84
4r	14
5gebnis	-26
5klärte	-21
5mittler	-32
aungen	-50
5neut	-65
5ste	-48
8n	71
8r	35
7mals	-20
5wartet	17
4s	-18
4twa	-116
4uropa	-49
8äische	-16
3facebook	-31
5hrbahn	-19
7zeuge	-19
5milie	-19
5st	-59
5vorit	-16
4estgenommen	-13
5uer	-20
8wehr	-14
4inanzierung	-18
4lugzeug	-20
4olge	-17
8nden	-28
7t	-29
5rderungen	72
6scher	-37
4raglich	-13
6nkreich	-37
6u	44
5eie	-27
4ünf	-82
5r	13
3gab	-53
5ll	56
4ebe	-60
7n	-59
5fahr	-20
5geben	-56
7n	-70
8über	-26
5meinsam	-38
achaftsschulen	-52
5nannt	-78
ae	-51
bn	-69
7u	-39
5plant	-67
5richt	-18
5schlossen	-41
6tern	-18
5tötet	-16
5worden	-14
ben	-40
4ibt	20
4roßer	-19
5und	51
5ünde	-28
7en	-26
4ut	-14
6e	-19
3hamburger	-15
5ndelt	-63
5tte	15
5us	-13
7e	-82
4eißt	-16
5ute	43
4ier	46
5lfe	-39
4oyzer	41
4älfte	-16
5ufig	-26
4öchste	-26
3ich	-22
4hn	-75
6en	-56
5r	-67
6e	-25
7n	31
7r	-54
4m	-32
5mer	-20
4nformationen	92
5nerhalb	-52
5s	-31
6besondere	-13
6gesamt	-73
5ternationale	-51
5zwischen	28
4sraelischen	75
5t	-13
3japan	-34
4edoch	18
5tzt	-89
5weils	-13
4ährlich	19
3kann	31
4ein	-41
7e	-81
8n	-31
4lage	-15
5uncker	60
4onferenz	-16
6nte	-43
4ritik	-24
4öhler	-16
5nne	-26
8n	-49
7te	-56
3land	-23
6ge	-44
5ut	-103
4ebensmitteln	-14
5diglich	-58
5ichen	-28
5tzte	-14
4iste	-13
3man	-53
5rke	-26
5schine	-12
4edien	39
9berichten	-19
5hr	-56
7ere	-125
5inung	76
5nschlichkeit	-21
4ichael	-59
5ndestens	-54
6isterium	14
5t	-37
6glieder	-40
6tlerweile	-66
4ladić	-16
4odell	-15
4uss	-18
7te	-31
9n	-72
4änner	-14
4ögliche	-22
brweise	-40
akeit	-19
een	-43
4ünchen	-65
5sse	-52
8n	-65
3nach	-21
7richtenagentur	27
5men	-18
4dr	84
4eben	-28
5ue	-30
7n	-40
7r	-48
5w	-48
4icht	-45
5e	-21
6mand	-36
4otwendig	-39
4un	-20
3oben	-76
4ffiziellen	72
5t	46
4rganisation	-20
3paris	-50
4läne	-44
4olizei	16
aangaben	110
8isten	-33
5rsche	-49
4resse	-43
5oblem	-24
6fessor	17
7il	-48
6jekt	-25
3quellen	-47
3rasch	-13
4eaktion	-21
5gierung	-21
7on	-41
4og	20
5te	-14
4und	-19
5ssland	-33
bs	-13
3sagte	-60
5rdinien	-55
4chnell	-30
6on	16
6wierig	-59
6ätzungen	61
4echs	-14
5hr	-55
5i	-77
6en	-40
6n	-80
7em	-56
8n	-54
8r	-36
6t	-104
7dem	-33
4ich	-13
7er	-37
9heitsgründen	-30
5e	-19
6ger	-28
4o	-85
5fort	-47
5ldaten	-31
6le	-17
8n	-43
7te	-63
9n	-34
5nst	-24
5wohl	-27
4pd	-28
5iegel	-18
4taatsanwaltschaft	-22
6dt	-24
6rk	-33
3teil	-63
7weise	-14
4ot	-29
4rotz	-30
4witter	-39
4äter	-14
3umsetzung	-13
4nd	-53
5gewiss	-25
5klar	-13
5serer	-17
5ten	-47
7rdessen	42
8nehmen	-32
8stützung	-13
4rsache	-27
6prünglich	-36
5teil	-15
4s-amerikanische	-55
6botschaft	-14
5a	-39
3verhandlungen	-47
6letzt	-47
6mutet	67
9lich	-30
4iele	-91
8n	-13
6r	-32
7te	-12
4om	-111
5n	-42
5r	24
6gehen	-13
8sehen	-35
8worfen	104
6sorglich	-39
6würfe	35
3wahl	-14
7beteiligung	-16
5r	-27
5sser	-18
4egen	-91
5iter	23
9e	-69
an	-85
9hin	-50
5ltweit	-39
5rden	-58
4ichtig	-51
5e	-49
6der	-33
5r	-53
6d	18
4ollen	-34
5rden	-74
4urde	-20
8n	-12
4äre	-30
4ürde	-70
8n	-60
3zahl	-30
7en	-19
7reiche	-68
4df	51
4eugenaussagen	77
4iel	-13
4udem	-33
5letzt	-58
5m	-62
5nehmend	35
6ächst	-94
5r	-22
6zeit	-52
5sammenarbeit	-16
5vor	-59
4war	-32
5eite	-16
5ischen	-56
5ölf	-30
3öffentlich	47
4l	-24
3über	-47
7lebenden	-37
7wiegend	-36
5lich	37
3–	-57
3“	-72
3„	19
12=	-76
3"	-36
3'	-76
3(	-52
3)	-68
3,	132
3-	-16
3.	-75
3/	-18
31.1	-48
40	-29
41	-13
42	-31
43	-46
45	41
46	-34
47	-13
49	48
32	-53
40	-75
50	-45
43	-64
33	-29
35	-21
40	-47
36	-63
42	41
370	-30
380	-54
3:	36
3?	-36
3ab	-23
5end	-36
6r	13
5stimmung	-21
7urz	-36
4ktion	-47
4llem	-65
7rdings	-13
5s	-64
6o	-22
4m	-21
5t	-64
4n	18
5derem	15
9n	-44
9r	-19
5fang	-41
6ührer	-21
5gaben	109
6egeben	98
7kündigt	14
7la	54
7nommen	22
6riff	-75
5schließend	18
5zahl	-24
4pril	-95
4rbeit	-57
9en	16
5t	-26
4thletin	-20
4uch	-21
5f	-91
6forderung	49
6gabe	60
7enommen	-50
6lösung	-45
5s	47
6bruch	-56
6einandersetzungen	-27
6sage	82
an	51
5ßenministerium	-32
3bahn	-68
5nk	-74
4efindet	52
6ürchtet	65
5hörden	31
5ide	-14
8n	-39
6m	-77
6spiel	-50
5kannt	55
ae	-16
5reits	35
6icht	124
aet	65
6liner	-26
6ufung	-19
5sonders	42
6ser	-21
6uch	-87
5teiligung	-42
5völkerung	-37
5wegung	-50
4is	-63
6her	-101
9igen	80
4otschaft	51
4rand	-65
4undeskanzlerin	-30
4zw	-61
3chinas	-12
4omputerwoche	30
3da	-42
5bei	-24
5für	-35
5mals	31
6it	30
5ran	-23
7uf	63
9hin	-65
6über	51
5s	-38
6s	75
5von	59
5zu	34
4em	-114
6onstranten	31
5n	-50
6n	-60
5r	13
6zeit	-19
5s	71
6sen	-35
5utsche	42
aland	32
4ie	-58
6nstag	-31
6se	-41
8m	-23
8n	-25
8r	-62
8s	-61
5rektor	48
4och	-18
5kument	-13
5nnerstag	-19
5rt	-88
4ritten	-50
4urch	-133
3ebenfalls	-80
7so	-33
4hemaligen	-46
4igenen	-40
8tlich	-47
5n	-148
6e	-117
7m	48
7n	-36
7r	63
7s	-26
6gestuft	-12
6igen	-43
6richtung	-52
6satz	-18
7chätzung	38
4nde	-73
5tscheidung	39
7prechende	-58
6wicklung	-31
4rdbeben	-51
5halten	53
5mittlungen	-72
5neut	-42
5reicht	-12
5st	-23
7e	-75
8n	-96
7mals	36
4s	-61
4twa	-64
7s	-17
4uro	-30
7pa	-20
8äischen	27
3fahrer	-20
7zeug	-28
5milie	-40
4ernsehsender	42
5stnahme	-49
5uer	-50
4liegen	-52
5ucht	-64
6g	-33
7zeug	-50
4rau	-45
5eitag	-92
4uhr	-14
4ührte	-18
5nf	-29
5r	-39
3gab	-64
5ll	29
4ebäude	-37
5funden	-15
5gen	-41
5ht	-18
5kommen	-32
5macht	-29
5nannte	-37
6ommen	-21
5plant	53
aen	-16
5rade	-21
5setzt	-13
6tern	28
5wesen	-36
4ibt	-40
4leichzeitig	70
4roße	-60
8n	-40
8r	-44
5und	-22
6ppe	-64
5ößte	-33
5ünden	-20
8ung	-23
7en	-15
4ut	-38
3habe	-81
7n	28
5ftbefehl	-18
5mburg	-27
5ndelt	-30
5t	-45
6te	-38
8n	-24
5us	-49
4eute	-20
7igen	-55
4ier	36
5lfe	-69
5n	88
4ubschrauber	-25
3ich	-18
4hm	-60
5re	-68
7m	65
7n	-78
7r	38
4m	-61
5mer	-46
4n	-18
5formationen	46
9iert	-19
5s	-54
6besondere	-27
6eln	-40
5zwischen	-63
4ran	37
4slam	-53
5raelischen	48
5t	-55
3jahr	-37
7e	-49
8n	-58
5nuar	-35
5pan	-18
4eder	-40
3kam	43
5nn	-31
4ein	-56
7e	-110
8n	-20
4ilometer	-39
5nder	-17
4oalition	-37
5nnte	-41
5rrigiert	-44
5sovo	20
4reuz	-12
5itik	-41
5äfte	-34
4urz	-58
4önnen	-67
4ünftig	-19
6stler	-18
3land	-76
7esregierung	-17
7ung	-42
6ge	-12
5ut	28
4ediglich	41
5icht	-15
5tzten	-57
4iegt	-15
5nken	-39
5ste	-20
4uft	-19
3man	26
6n	-35
5ßnahmen	-29
4edien	80
7kamente	-18
5hr	18
7ere	-75
7heit	-28
blich	-13
5inung	100
5nsch	-21
9en	-53
4ichael	18
5lliarden	-23
8onen	45
5ndestens	46
6ister	24
bpräsident	-57
6uten	-62
5t	-26
6glied	-29
ber	-25
6te	-15
8n	-33
7lerweile	-34
7woch	-32
4ontag	-18
4uss	-13
4änner	-44
4öglicherweise	-36
akeit	-49
3nach	-79
7mittag	-60
7richtenagentur	-50
5he	-13
5me	-13
5nnte	-31
5sa	-65
4eben	-21
5nnt	-26
5u	-14
6e	23
7r	-40
5w	-32
6s	55
4icht	-89
5ederlage	-25
9sachsen	-44
4och	-109
4un	-59
5r	-54
5tzen	-18
3obwohl	-29
4der	-31
4hne	-44
4nline	28
4pposition	-18
4rganisationen	43
3papst	-21
5rlament	-62
6tei	-14
4er	-51
6sonen	-29
4iloten	-42
4läne	-36
4olizei	-112
asprecher	15
4ressemitteilung	34
5ofil	-33
6zent	-44
5äsident	-24
cen	-15
3reaktion	-25
5bellen	48
5gierung	22
5uters	28
4obert	36
4und	-47
5sslands	26
4ücktritt	-88
7zug	46
3sagte	-33
5mstag	85
4chaden	-58
6on	-66
6wer	41
7ierig	-25
6üsse	-42
4ehen	-14
6r	-82
5i	18
6en	-48
6ne	-92
8m	-113
8n	23
8r	56
6t	-99
7en	-54
5lbst	-61
4icht	-67
5e	-25
6ben	-62
6g	-57
6ht	-64
5nd	63
5tuation	37
4o	-40
5fort	-21
5gar	-41
5hn	-60
5lchen	-37
6daten	-63
6l	39
5mit	-54
5ndern	-48
5wie	-13
4pd	-41
5iel	-58
5recher	92
bin	75
4taat	-26
8sanwaltschaft	-39
6dt	-58
6nd	48
6rk	41
7t	-74
5eht	-40
5immen	-19
5rafe	-22
5udie	53
6nden	-74
6rz	-61
5ärke	-19
3tagesschau	34
8zeitung	13
5liban	39
5t	-53
6sache	-45
4eil	-16
7weise	-49
5rroristen	-14
4haksin	33
4itel	-61
4od	-53
5nbandstimme	42
4reffen	-86
6nnung	-32
5otz	-42
4witter	57
4äter	-62
3uhr	-49
4m	-110
4nd	-137
5fall	-72
5geklärten	-23
6lück	33
5klar	-34
5ter	-20
8stützung	-38
4rsache	-41
5teil	55
4s-regierung	-63
3ver	-44
6bot	-59
6dacht	45
6einigung	-13
6fahren	-21
6gangenen	-66
6handlungen	-56
6letzt	-75
ben	-15
7äuft	-16
6misst	-33
7utet	59
6sion	-41
7ucht	-56
6öffentlicht	-20
gung	35
4iele	-84
8n	-19
4om	-26
5n	54
5r	-32
6fall	-71
6gehen	-27
8worfen	74
6sitzende	16
6würfe	-62
4öllig	-20
3wagen	-15
5hl	-73
7kampf	45
5r	-21
6en	-40
5s	-39
4eder	-35
5g	-52
6en	-86
5il	-44
6ter	-34
9e	-69
an	32
5ltweit	-50
5niger	-40
6n	-19
5rde	-31
8n	-78
6t	-18
5sentlich	-55
4ieder	-42
5kipedia	-50
5ll	-14
5r	-32
6d	-61
5ssenschaftler	81
4ollen	-21
5rden	26
6ten	90
4ährend	-43
5re	-50
3zahl	-24
4ehn	-30
5it	-56
7ung	-59
4iehen	-52
6l	14
5tiert	31
4u	-13
5dem	-33
5letzt	14
5m	-37
5nächst	-30
5r	-20
6ück	-49
9kehren	-42
5sammen	-12
bhang	-67
6timmung	-58
7ändige	-23
5vor	-64
4war	47
5ei	-88
7ten	-34
5ischen	-30
5ölf	-44
3über	-49
3–	13
3“	-32
3„	37
1t=#	-116
3'	-13
3(	-53
3)	-39
3.	-110
3;	-21
3A	-17
3N	-16
3V	89
3W	17
3aber	12
4ls	-88
4m	-26
4uf	-38
3bei	-24
6m	-34
4is	-75
3darf	24
5ss	-63
4iese	-14
8r	-30
4urch	-101
3er	14
4s	-18
3für	13
3gegen	-70
3hatte	15
3ich	-22
4hn	-75
5r	-67
4m	-32
4st	-13
3jedoch	18
3kann	31
4onnte	-43
4önne	-26
8n	-49
7te	-56
3laut	-103
3man	-53
4it	-37
4uss	-18
7te	-31
4üsse	-52
8n	-65
3nach	-21
4eben	-28
3sei	-77
6en	-40
6n	-80
6t	-104
4ie	-19
4olle	-17
8n	-43
7te	-63
9n	-34
3trotz	-30
3und	-53
3vom	-111
5n	-42
5r	24
3war	-27
4egen	-91
5rden	-58
4ie	-49
5r	-53
6d	18
4ollen	-34
5rden	-74
4urde	-20
8n	-12
4äre	-30
4ürde	-70
8n	-60
3zum	-62
5r	-22
4wischen	-56
3über	-47
3—	-57
0--t=" "	-55
6,	44
6.	-109
6:	-63
6A	-73
6D	34
6N	14
6W	-45
6er	61
7s	-35
6ich	-23
6sowie	-14
6w	-75
7ir	-24
4# "	-39
6)	-53
6,	-54
6.	47
6/	-18
6V	-15
6W	-18
6hatte	-17
6soll	34
6und	-49
6w	-74
7urde	-16
4( #	-16
6W	-52
4) ,	48
6V	-16
6w	-21
4, "	28
6#	-56
6A	-17
6D	37
6V	-50
6W	-52
6aber	-30
7uf	-16
6da	-25
8ss	-63
7och	-31
6er	-84
7s	-26
6gegen	-26
6hat	-20
9te	17
6jedoch	20
6konnte	-58
6nachdem	39
6sind	-47
7ondern	-47
6um	-51
7nd	-14
6war	45
8s	-22
7eil	22
8nn	-28
7ird	-59
7onach	-18
7urde	-35
bn	-43
7ährend	-20
4. "	52
6A	27
6D	80
6N	-28
6als	-19
6da	-25
8nach	-60
7emnach	-68
7och	29
6er	14
7s	-160
6falls	-13
7ür	-13
6man	-56
6nachdem	-52
6ob	-39
8wohl	-29
6sie	17
6und	-19
6w	72
7ie	-52
8r	32
4: "	-32
6es	-15
4; A	-52
6sie	-20
4A A	-85
6V	-36
6W	-86
6als	-59
7uf	-73
6gegen	49
6habe	-25
8t	-34
6sei	-47
7oll	-59
6um	-13
6w	-92
7ar	-41
7ird	-65
7urden	26
4D #	-18
6,	-24
6.	-16
6A	-68
6N	-20
6V	21
6w	33
4N "	-65
6)	30
6,	-34
6-	-16
6;	-16
6A	32
6V	-70
6auf	-99
6gegen	-43
6hat	-25
6in	-14
7st	-45
6sei	-26
7ind	16
7oll	-21
aen	-39
6und	-119
6w	-26
7ar	-23
9en	44
7erden	-36
7ill	-17
8rd	-13
7urde	45
4V ,	-52
6.	-98
6A	-77
6W	65
6w	-25
4W #	-16
6)	-104
6.	62
6:	-33
6A	-53
6D	-78
6V	-98
6W	-23
6als	-31
7n	-16
7uf	48
6durch	-14
6es	-50
6für	-33
6gegen	-149
6habe	-22
an	16
8t	49
6in	-29
7st	-61
6kann	-12
7onnten	26
6mit	-31
6oder	-16
6sind	33
7oll	34
aen	40
8wie	-13
6um	-14
7nd	26
6w	22
7ar	-73
9en	-33
7erde	23
bn	37
7ird	31
7urde	-48
bn	31
6zu	-44
6über	-18
4ab #	-24
7,	30
7.	13
6er w	-80
5ls A	-18
8W	-27
8w	-37
5m W	-37
5n ,	-64
7.	-35
7D	-20
7W	-62
5uf D	-39
8W	-52
6s .	-18
8N	39
4bei D	-57
8N	-77
5is #	-22
8auf	-16
8w	-44
4da sie	-49
6ss A	-17
9sie	-59
9w	-13
5eren W	-50
6ssen W	-14
5iese W	44
aw	-25
9r W	22
5och A	-35
4er A	25
7V	-18
7w	-47
5s ,	-45
7A	-33
7w	-34
8ar	-18
4für #	-25
8W	23
8w	-60
4gegen D	-16
aW	-33
aihn	-26
4habe .	42
8n ,	-71
aA	-30
6t ,	-40
8.	-80
7te ,	-107
a.	13
aW	-19
aer	16
9n ,	-48
5ätten .	75
4ihr W	-40
5m N	-58
5n D	29
7N	-55
7w	37
5st ,	-133
8.	-47
8A	-45
8D	-17
8w	-25
4jedoch A	-12
4kann .	-45
5onnte ,	-44
b.	-19
5önne .	-40
9n ,	-17
8te ,	-53
4laut W	-36
4mit #	-20
8W	-48
8w	-39
5usste .	-40
5üssen .	-17
4nach D	-20
9N	-116
4ohne W	-28
4sei ,	-37
8.	49
8w	13
7n ,	-32
9.	42
9W	-55
7t #	-51
9W	-51
9w	-18
5ie V	-22
8w	-13
6nd ,	-38
9.	42
9A	-17
5oll ,	-53
8en ,	-20
8te ,	-65
b.	-35
4um #	-16
7W	-15
7w	-39
5nd A	-56
8D	-13
8N	32
8V	-16
8auf	-18
8w	-76
6ter W	-39
aw	-78
4vom W	-13
6n #	-41
8W	-57
8w	-41
6r ,	-15
8.	-46
8W	-27
8w	49
4w #	-57
6(	47
6,	12
6-	-19
6.	-21
6:	34
6;	43
6?	-22
6A	24
6D	-79
6N	45
6V	38
6W	-17
6aber	26
7n	-14
7uf	-77
6er	-49
7s	38
6gegen	-61
6ist	21
6jedoch	-13
6sein	-16
7ie	-18
8nd	-20
6und	12
6w	-85
7erden	-41
7ie	-28
7orden	-44
7urde	-28
6zu	-41
6—	-42
5ar .	-46
8A	-48
7en ,	-79
a.	24
6s A	33
5erde .	50
9n ,	75
b.	-84
5ie A	-23
8W	-39
8w	-40
6rd ,	23
9.	-13
9w	-16
5ollte .	-43
6rden .	-14
5urde ,	23
a.	36
aA	-25
aw	-17
9n ,	-27
b.	33
5ürde .	43
9n .	-16
4zu W	-36
7w	-59
6m W	-38
6r W	42
4über W	-43
4— A	-68
4∅ A	-79
6W	-97
6nachdem	39
11="	-47
3'	-55
3(	13
3,	21
3-	-17
3/	-19
31	-13
46	-35
4990	-46
63	23
67	47
32002	45
64	-95
66	-33
67	-60
68	-84
69	-98
510	-51
61	13
64	-67
66	-49
37	-23
3;	38
3?	-22
3abend	19
6r	13
5stimmung	-29
4fghanistan	-64
4g	-76
4ktiv	-16
4l-dschasira	52
5i	-27
5lem	-21
7rdings	-94
5s	-19
4mt	-25
6szeit	26
4n	-47
5derem	-83
8s	-38
5gaben	72
6eblich	-44
7klagten	-44
7les	-26
5schlag	-27
9ießend	-39
4pril	-37
4rmee	21
5tikel	-45
4then	12
4uch	-93
5f	13
6gabe	-32
5genzeugen	-69
5s	-19
6gelöst	-17
6sage	-15
5tos	-23
5ßerdem	13
3bank	-41
4edroht	-13
5funden	-17
6ürchtet	-23
5ginn	-19
6onnen	-14
6ründung	96
5hörden	53
5iden	47
6spiel	-48
bsweise	-14
5kannt	-53
5obachter	74
dn	-41
5reits	-63
6icht	49
aen	65
bt	-29
6lin	37
5schluss	46
6tand	-42
7eht	39
5troffen	-22
7ug	13
5vor	-15
6ölkerung	-40
4is	-32
6her	-77
6lang	-30
4ord	-56
4remen	-26
5üssel	-51
4uch	-52
5ndesregierung	43
9verfassungsgericht	-57
9wehr	26
5sh	-46
4är	-40
3cdu	-84
4hina	-89
3da	-45
5bei	-126
5durch	-38
5für	-55
5her	32
5mals	-81
6it	-132
5nach	-60
6n	-69
5rauf	-45
9hin	-76
6f	-38
6unter	19
6über	-52
5s	24
6s	-67
5von	38
7r	-58
5zu	59
4emnach	-68
6onstranten	-65
5n	-73
6en	65
6n	-48
7och	-51
5r	-17
6zeit	35
5shalb	-24
5utschlands	-21
4ie	57
6nstag	-76
6s	94
7er	-27
8s	38
4och	23
5nnerstag	-64
5rt	-59
7mund	45
4urch	-58
4üsseldorf	-50
3ebay	27
5enfalls	-46
7so	-65
4in	-33
6e	-27
7m	-66
7n	35
7r	-56
4nde	-25
5tfernt	-51
6scheidung	-72
9ieden	-19
4r	-17
5dbeben	-41
5geben	-20
8nisse	42
5halten	-17
6ielt	-15
5klärt	-51
5laubt	-14
5mittlungen	-50
5reicht	-29
5st	-22
4s	-75
4uropa	-35
3fahndung	-57
6rer	-13
7zeug	-36
5ll	-59
7s	-50
5milie	-38
5nd	-18
4euer	24
4iel	-25
4lug	-44
7lotsen	-48
7zeug	-50
4olge	-15
7t	-34
5rderung	-77
4rage	15
6nkreich	15
6u	-17
7en	-46
5eitag	63
4ällen	38
4ührt	-44
5r	-55
3gab	-62
5ll	39
4ebe	-17
6racht	-58
6äude	-13
5führt	-12
5gen	13
8wärtig	-65
6ründet	-13
5iseln	-46
5lang	-40
5meinden	-34
9schaftsschule	-35
5nau	-37
6ommen	-33
6utzt	-19
5plant	-26
5richt	50
5spräch	-13
6tartet	-30
7ellt	-14
8rn	27
5tötet	-31
5walt	39
6esen	-14
4ibt	-71
5ng	-32
4reenpeace	-28
6nzen	18
5und	-23
6ppe	60
5ünen	-54
3haaretz	-65
5be	-54
5mas	47
6burg	38
5ndelt	-18
5t	41
6ten	-42
4eidelberg	-29
6ßt	-50
5ntschel	-48
5ute	-50
4ier	-43
6ß	-22
5lfe	-14
5ntergrund	-18
4ongkong	-22
4umala	-42
4ält	-29
5tte	-15
8n	-19
3ich	-55
4hm	-46
5n	-53
6en	-21
5r	-52
4m	-32
4n	-49
5formationen	-19
5sbesondere	-72
6el	-16
6gesamt	-77
5terview	-24
5zwischen	-23
4ran	-63
4st	-54
4talien	32
3jackson	42
5hr	-81
7e	-70
8n	-12
8s	-52
5nuar	-73
5pan	-12
4e	-51
5doch	-61
5tzt	-22
4ohnson	-25
4ugendliche	49
5li	-75
5ni	-59
3kam	-138
6en	15
5ndidaten	-41
4lien	50
4oalition	-27
5ch-mehrin	-38
5mmission	-38
7t	44
5nferenz	-64
6gress	-56
6nte	-60
9n	25
6zern	-85
5sovo	-40
4ritik	-55
8siert	-47
4urz	-110
7em	52
4önne	-14
8n	-12
4ürzlich	-58
3lage	-37
5nd	-68
7es	-57
9regierung	48
6ge	-61
4eute	-23
4iste	-14
4uftwaffe	-65
4änder	32
9n	-46
6gerem	-19
3mai	14
5n	-15
6n	-97
5schine	-72
5ßnahmen	-39
4edien	-48
9berichten	66
5hr	-61
7mals	-25
5inung	84
5nschen	-47
brechtsorganisationen	-32
5rkel	76
4ilitär	-74
5nister	-48
bpräsidenten	28
5t	-44
6tlerweile	-49
7woch	-46
4onate	-54
9n	-78
6tag	76
5rgen	-64
4usste	-64
9n	15
4änner	-12
4öglicherweise	-18
4ünchen	-39
3n24	-74
4ach	-39
7dem	47
7richten	41
5sa	-18
5tionen	-27
4eu	-19
4icht	-115
5ederländer	36
9sachsen	44
4och	-46
5vember	-47
4un	-73
5r	-52
4äher	-48
3ob	-48
5ama	-39
5wohl	-30
4der	-29
4ffenbar	-30
6iziell	-32
4pec	-82
5fer	-66
5position	-74
4rtschaften	53
3pandemie	-33
5pst	-16
5rade	51
6lament	15
6teien	42
5ssagier	-42
ce	16
4ds	-63
4eking	-28
5rson	-43
9en	-40
4ilot	-47
5raten	-35
4lant	-25
4olitik	54
7zei	-55
aangaben	-87
asprecher	59
8isten	38
5rsche	-66
4reis	-21
6sse	-55
9konferenz	-45
5oblem	-54
6teste	-59
6zent	57
8ss	50
5äsident	53
3quellen	34
3rauchentwicklung	50
6m	-48
4egenfälle	-66
4ice	71
6hter	23
4ücktritt	20
3sagte	-26
4chiff	-43
7ly	-55
6ließlich	-46
6on	-58
6ritt	-21
6ule	16
6ätzungen	-55
4ei	-52
6en	47
6n	-35
6te	70
5lbst	-77
5ptember	15
4ich	50
5e	-17
6ht	-18
5nd	31
5tuation	-20
4o	36
5ldaten	-48
6eimani	-52
6l	49
7en	22
7te	-36
5mit	-28
5ndern	-47
6ntag	-52
5wie	-33
4pd	-118
5iel	-45
5ortler	20
4taaten	-66
8sanwaltschaft	70
6dt	-13
5ehen	50
7t	-23
6lle	-22
9n	22
8t	13
8ungnahme	-63
5offe	-13
5rafe	-28
5udenten	-37
7ien	35
6nden	-69
4uche	-104
3tag	-69
6e	-36
7n	38
5t	-67
6sächlich	-42
4echnologie	-45
5ilte	-23
5rmin	-56
4haksin	-34
4imes	-24
4reffen	-18
5otzdem	-27
4witter	-37
4äglich	-14
5ter	-101
3uhr	-65
4m	-69
4nion	-32
5mittelbar	-65
5ter	-13
8dessen	-46
8stützt	51
4rsprünglich	27
5teil	39
4s-armee	-56
5a	-68
3veranstaltung	-58
6fahren	-22
8ssungsschutz	-67
6gangenheit	-56
6handlungen	-52
6kehr	-24
6letzte	-57
cn	-50
7oren	-44
6nehmen	71
6trag	30
4irus	-50
4or	-18
6ratsdatenspeicherung	-59
6würfe	-65
4w	52
3wagen	-30
5hl	-18
6rscheinlich	-45
5les	-31
5r	-24
6en	38
5s	-54
4eg	-33
5il	20
6terhin	-14
5lche	-23
9r	-26
6t	-52
7weit	-19
5nn	-44
5r	-34
6den	-38
4ie	-76
6der	12
5kinews	-77
7pedia	-50
5ll	-24
7iams	-38
5r	-15
5ssenschaftler	-19
4o	-16
5che	50
8n	40
5nach	-18
5rden	-47
4urde	-42
8n	31
4ährend	-28
5re	-62
4ürde	50
8n	20
3yumkella	-21
3zapatero	-51
4eit	21
4u	-76
5dem	34
5folge	-32
5letzt	-64
6ässig	-13
5nächst	44
5sammen	-17
barbeit	-37
bhang	-55
6ätzlich	-16
5vor	-12
4wischenfall	-15
3ähnlich	34
3österreich	14
3über	-56
7gangsrat	-37
7schwemmungen	-52
3–	-14
3“	29
3„	-67
1ft=" : D	-15
6als w	-43
7us N	-28
6das ist	-12
7ie N	-39
aW	-59
6es ist	-25
9w	26
6ist D	-50
6mit D	-40
6nach D	-63
6– A	-16
4# : #	-28
6als W	-15
aw	-18
7us N	-29
6gab es	31
6hat D	-36
9te A	-37
6ist D	-44
6kam es	-16
6mit D	-15
6nach D	-92
6war D	-78
7ird D	29
7urde D	44
cer	-44
cin	-31
bn #	-12
dw	-21
4) haben D	-24
8t w	-57
4, als D	-46
aN	-12
aer	-28
asie	-21
aw	-19
7us D	-32
6das A	-13
aD	-20
aW	-30
aw	-27
7ie A	-31
aD	-27
aN	-46
aW	-53
ain	-20
aw	-20
6erklärte ,	-19
fN	62
7s sei	-25
9w	-54
6haben D	-36
8t D	-19
9te D	-96
cW	74
7eißt es	23
7ieß es	35
6ist A	-48
aD	21
aes	-17
aw	-43
6kam es	-14
6mit D	-52
aw	-24
6nach D	-82
bN	-39
6sagte ,	29
cA	57
cD	122
cN	-30
cW	48
7ei D	-44
7ieht D	-39
8nd A	-55
bw	-18
7o D	114
9N	105
9W	103
9dass	-63
9w	-15
6teilte D	41
6war A	35
aw	-49
7ie D	-35
asie	-67
aw	-76
8rd A	-38
bD	-12
bW	21
bes	-61
bim	-49
bvon	18
7onach D	-17
7urde A	-69
cD	23
cer	-21
cim	-24
cw	-73
bn D	-55
4. als D	32
aN	-63
aW	-13
aw	-88
7us D	-28
aN	-45
aw	-22
6danach w	31
8s N	31
aV	-48
aw	-56
7ie N	-77
aW	-93
aw	-26
6es V	-84
9hat	-45
9sei	-26
aoll	-55
9war	-47
aird	44
aurde	14
en	-48
6laut D	50
bN	64
bW	31
bw	36
6mit D	-53
6nach D	-13
6so V	-64
9w	-45
aerden	-22
6wie D	43
aN	24
4/ die W	-19
4: das W	-12
7ie N	-16
aW	-15
4; die N	-18
aW	-25
4A als "	-90
aW	-32
aw	43
7us D	-15
aN	-25
6begründet ,	-56
8kannt ,	-23
e:	-40
6das N	-17
aW	-19
7ie N	-33
aW	-61
6gibt es	26
6hat A	-87
9te D	-27
cer	41
bn D	-36
6ist D	-64
6kam es	-15
6mit D	-54
aW	-20
6nach D	-122
bN	32
bw	-24
6sei D	-17
7ind D	-34
7o w	-33
6war A	28
aD	-70
aer	-65
7erden D	-31
7ird D	-113
bw	-65
7urde D	-65
bn #	-15
dD	-76
dW	39
4D als "	13
aD	-43
aW	-74
aw	-70
7us D	-50
aN	33
6bekannt w	-30
7oeing #	-23
6das W	-23
7ie N	-20
aW	-49
6es D	-34
9w	-79
6ist D	20
aw	-50
6mit D	-30
aW	-32
6nach D	-62
bN	-28
bw	-13
6so w	-59
6war w	-36
4N : "	-24
6als A	-16
aN	-25
aW	-67
aw	-68
7us ,	-14
aD	-36
aN	-64
aw	-13
6bekannt .	-27
ew	-77
8stätigte D	-58
6das W	-18
7ie N	-15
aW	-44
6erklärte ,	30
f:	32
fA	-33
6forderte D	-78
6gab es	-67
7ibt es	-61
6haben A	28
cD	-80
cW	-74
cw	-41
8t A	41
aW	-79
aw	-13
9te A	-15
cD	31
cW	-86
cw	21
bn A	-16
dD	-52
6ist ,	-21
aA	-53
aW	-53
aam	-29
afür	-33
ain	-38
aseit	-14
aw	-67
6kam A	-34
aD	59
aes	-58
6mit #	-36
aD	19
aN	-29
aW	-53
aw	-33
9teilte ,	-33
6nach D	-23
bN	-67
6sagte ,	68
c:	28
7ei D	-27
aes	-23
aw	-12
7ieht D	-42
8nd D	-34
bW	-21
bfür	-13
bin	-21
bw	-31
7o w	-33
6teilte mit	22
6war ,	-28
aA	48
aD	-69
aes	-24
aw	-70
7erden D	-31
7ie A	-37
aW	-50
8ll D	-69
8rd A	41
bD	-98
bam	-28
7ollte A	15
7urde A	-47
cD	-67
cals	-19
dm	-28
cin	-26
cvom	-17
en	-55
cw	-21
bn #	-26
dA	-61
dD	-87
din	-26
dw	-36
6– N	-21
4V : "	-22
6die N	-25
aW	-34
6es ,	-22
9W	-16
9in	-16
9w	-15
6hatte ,	-29
6mit ,	-16
4W : "	-26
8(	-15
8D	-27
8N	-13
6als D	-50
aN	-18
aW	-71
ain	-16
aw	-54
7us ,	-18
a.	-13
aD	-65
aN	-100
aund	-15
aw	-25
6befürchten ,	38
8gründete D	-22
8kannt w	-51
8richtet ,	-67
fe )	-39
6das W	-16
7ie W	-28
6erklärt ,	18
de D	-32
7s ist	-39
6gab D	-14
aes	-79
aw	-20
7eht D	-59
baus	52
7ibt ,	-37
b.	-14
bes	-82
6haben ,	-46
c.	-13
cW	12
cw	-84
8t .	-14
aA	-26
aD	-158
aW	-15
aw	13
9te A	-137
cN	37
cW	-95
cer	-75
cim	-53
cw	-14
bn A	-68
dD	-80
dW	-69
dw	37
7eißt es	57
6ist ,	-18
aA	-27
aD	-85
aN	-17
aW	-12
aw	-34
6kam es	-36
aw	-39
6mit #	-17
a,	-15
aD	-115
aN	-24
aW	20
aw	-49
6nach #	-62
bD	-208
bN	-91
bw	-19
8nnte D	-59
6sagte ,	53
c:	22
cA	30
cD	-24
cN	54
7ei ,	-24
aA	-26
aD	-46
aW	-27
aes	-14
ajedoch	-14
7ieht D	-27
8nd #	-15
bA	-86
bD	-87
bW	-76
bauf	-19
bim	-14
bw	-78
7o w	-44
7teht ,	25
cA	-55
cD	-64
cw	22
9llte A	-70
6teilte D	27
dmit	24
6war ,	-19
aA	-104
aD	38
aN	-52
aW	-13
aam	-26
aer	-30
bs	-20
aim	-13
bn	-35
amit	-22
anach	-25
aw	-50
7erden A	-18
dD	-50
dN	-17
dW	-24
din	-18
dw	-47
7ie "	-20
aD	-76
aN	-55
aW	-63
aw	-25
8ll A	-51
bD	-35
bman	-16
8rd A	-97
bD	25
bN	-70
bW	-48
bin	-69
bnach	-38
bvon	-61
7ollte D	-53
7urde D	-139
cN	-37
cW	-74
cam	-39
dn	-35
duf	-32
cdurch	-13
cer	-54
cim	-39
dn	-61
cjedoch	-44
cmit	-21
cnach	-40
cvom	-19
en	-97
cw	17
bn #	-40
dA	-54
dW	26
dam	43
ddiese	-49
eurch	-21
dim	-32
en	-63
dnach	-39
dvon	-79
dw	-120
6zufolge w	15
6– D	-15
4als die N	-13
5n die W	-23
5uf das N	-15
cW	-13
9ie N	-62
cW	35
cw	-28
4dass die W	-18
5och die W	-28
5urch das N	-14
bie N	-12
eW	-21
4er die W	-19
7sagte ,	48
8ei w	-27
7war D	-21
8irft D	-16
8urde w	-34
5s als w	-16
7gab D	-28
bw	-25
7sei w	-24
7wird V	-75
cw	-37
4für das W	-15
9ie N	-14
cW	-31
4gegen das N	-22
eW	-20
bie N	-40
eW	32
ew	-18
4haben die W	-14
6t das N	-19
cW	-20
9ie N	-16
cW	-16
8es D	-37
7te die W	-20
anach N	70
4im unterschied zu	-19
5n die W	-30
bw	-13
5st das w	-15
9ie W	-14
8es ,	-20
bw	-46
4man die W	-14
4nach wie vor	-38
8dem die N	-15
gW	-26
4sei es w	-71
7n wird .	-14
5ie die W	-17
8ist w	-17
8mit D	-12
8warf D	15
6nd die W	-28
5oll die W	-25
9es A	-23
9mit D	-27
9nach D	69
eN	-20
6wie die W	-19
4um die W	-20
5nd das W	-17
9ie N	-26
cW	-37
8hat A	-42
cw	-36
8ist A	-30
cD	38
8nach D	-70
8wurde A	-22
ew	-33
4w : "	-19
8W	-14
6als "	-41
aD	-21
aW	-26
aw	-21
7us ,	-40
aD	-35
aN	-31
6das N	-21
aW	-20
7ie "	-14
aN	29
aw	-22
6erklärt ,	-25
7s A	-54
9D	-26
9W	-54
9im	-12
an	-16
9w	-86
9zu	38
6gab ,	-32
6haben ,	-29
c.	-17
csoll	-34
8t ,	-33
a.	-17
aund	-19
9te ,	-112
c.	-48
cD	28
bn ,	-30
6ist ,	-30
aD	-31
6laut D	23
bW	49
6mit D	-33
aW	-23
6nach #	-50
bD	-93
bN	44
bw	-39
6sei ,	-16
7ind ,	-25
bD	-22
7o w	-26
6war ,	-35
aD	-22
7erden ,	-55
d.	-29
dD	51
dkann	-51
eönnen	-25
dsoll	-31
he	-17
in	-26
hte	-30
jn	-34
dund	-15
dw	38
7ie A	-20
aD	-44
aw	-16
8rd ,	-52
b.	-21
bD	-30
bund	-13
7ollte ,	-35
7urde ,	-72
c.	-35
cund	-17
bn ,	-26
d.	-13
5ar es w	-51
bzu	-33
5eil die W	-29
6nn es um	-21
5ird es w	-12
9nach N	-47
5orden war ,	-18
5urde es von	-21
anach D	-55
9n nach N	61
4zu haben ,	-13
4über das W	-16
aie N	-13
dW	-24
4∅ das N	-18
aW	-22
aw	-13
7ie N	-38
aW	-35
aw	-14
6nach N	39
6wie D	22
1t=#	-22
3(	13
3,	21
3-	-17
3/	-19
3;	38
3?	-22
3A	-42
3D	13
3V	-32
3W	-16
3aber	13
4ls	-19
4n	-47
4uf	13
5s	-19
3bevor	-15
4is	-32
3da	-45
5nach	-60
5rf	-38
5ss	-67
4emnach	-68
5nn	-48
4ieser	-27
4och	23
4urch	-58
3er	-17
4s	-75
3falls	-50
4ür	-55
3gegen	13
3habe	-54
5t	41
6ten	-42
4ätte	-15
8n	-19
3ich	-55
4hm	-46
5n	-53
5r	-52
4m	-32
4n	-49
4st	-54
3jedoch	-61
3konnte	-60
9n	25
4önne	-14
8n	-12
3man	-15
4it	-44
4usste	-64
3nach	-39
7dem	47
3ob	-48
5wohl	-30
4der	-29
3sei	-52
6en	47
6n	-35
4ie	-17
5nd	31
4oll	49
7en	22
7te	-36
5ndern	-47
5wie	-33
3um	-69
4nter	-13
3vor	-18
3w	-37
4ar	-24
6en	38
5s	-54
4eil	20
5lche	-23
9r	-26
5nn	-44
5rden	-38
4ie	-76
5ll	-24
5r	-15
4onach	-18
5rden	-47
4urde	-42
8n	31
4ährend	-28
5re	-62
4ürde	50
8n	20
3zu	-76
3über	-56
3—	-14
2f=" :	-51
6als	-57
7us	-42
6bezeichnet	54
6das	-24
7ie	-91
6es	20
6hatte	-56
6ist	-83
6laut	44
6mit	-65
6nach	-56
6sagte	69
7ei	-51
7ind	-34
6–	-19
4# :	-29
6als	-54
7us	-39
6die	-14
6gab	65
6hat	-78
9ten	-51
6ist	-62
6kam	-63
6mit	-39
6nach	-111
6war	22
7erden	-27
7urden	-48
6–	-26
4( die	-14
4) die	-16
6haben	-44
8t	-17
9ten	-53
6ist	27
6mit	-13
6nach	-28
6war	-52
7urde	-68
4, als	-121
7us	-59
6berichtet	78
6das	-104
7ie	-117
6erklärte	28
7s	-73
6forderte	16
6gab	-39
6haben	-62
8t	17
9te	19
bn	-19
7eißt	23
7ieß	35
6ist	-32
6kam	-60
7ritisierte	12
7ündigte	-47
6mit	-87
6nach	-37
6sagte	39
7ei	28
7ieht	-61
8nd	-84
7o	52
7prach	-28
9icht	-52
7teht	-77
9llte	-42
6teilte	63
6war	-17
9nte	15
7erden	-47
7ill	20
7ollte	-68
8nach	28
7urde	-52
bn	-126
6zitiert	26
4- so	-43
4. als	27
7us	-52
6danach	-22
7emnach	50
7ie	-108
6laut	101
6mit	-90
6so	-120
6war	-55
7ie	25
4/ die	-19
4: das	-13
7ie	-41
6es	-46
6mit	45
4; die	-45
4A aus	-51
6begründet	-72
8kannt	-134
8richtete	52
6das	-40
7ie	-85
6gehen	-46
7ibt	26
6hat	-15
9ten	-48
7eißt	-50
6ist	-98
6kam	-44
6laut	18
7ieß	39
6mit	-91
9teilte	-65
6nach	-16
6sagte	30
7chrieb	-36
7ei	-56
7ind	-62
7o	-95
6war	15
7erden	-80
7ie	-65
8rd	26
7urde	-117
4D aus	20
6bekannt	-30
7oeing	-31
6das	-41
7ie	-75
6es	-22
6laut	-20
6mit	-74
6nach	-17
6sind	19
7o	-75
6war	-62
7ird	50
4N :	-54
6als	-41
7us	-101
6berichtete	12
8stätigte	-76
8zeichnete	33
6das	-29
7ie	-63
6erklärte	14
6fordert	-15
7ührt	-84
6gab	-34
7ibt	-96
6haben	-28
8tte	-21
bn	20
7ält	15
6ist	-38
6kam	18
7ritisiert	49
ge	-31
7ündigte	16
6laut	-75
7ieß	-65
6nach	-80
8nnte	-13
6sagte	28
8h	32
7ei	-93
7ind	-140
7o	-33
7prach	-24
9icht	-13
7teht	-50
6teilte	43
6vertritt	14
6werden	-99
7ie	-98
8rd	-65
7urde	-69
bn	-33
6zeigte	-16
7ufolge	60
6–	-38
4V :	-22
6als	-17
6bekannt	-31
6das	-17
7ie	-52
6es	-96
6hatte	23
6mit	-38
6werden	-29
7ird	-65
7urde	-16
4W :	-72
6als	-39
7us	-148
6befürchten	38
8gründete	-22
8kannt	-82
8richten	23
et	-26
fe	-79
gn	16
8stätigte	17
8zeichnete	-29
6das	-30
7ie	-44
6es	27
6forderten	-13
7ührt	-13
6gemäß	-84
7ibt	-26
6haben	17
8t	-12
9te	-16
bn	-16
7ält	-102
6ist	-149
6kam	-89
7ritisiert	-73
6laut	-40
6mit	-18
6nach	-44
8nnte	-38
6sagte	18
8h	-46
7chlug	63
7ei	-34
7ind	-55
7o	-46
7prachen	21
9icht	-53
7teht	12
9llte	-42
dn	12
6teilte	43
6vorwarf	45
6war	-63
7erden	-107
9fen	-82
7ie	-143
9sen	-42
8ll	-90
8rd	-35
7urde	-18
bn	-24
7ürdigte	20
6zeigte	55
7itiert	-40
7ufolge	37
6–	-46
4aber die	-14
9mit	-24
5ls die	-26
5n die	-37
5uf das	-41
9ie	22
4da die	-16
7es	-21
6ss das	-13
aie	-20
9es	-54
5och die	-35
5urch das	-27
bie	-36
4er als	-13
7bezeichnete	23
7das	-14
8ie	-26
7forderte	68
7hat	-59
ate	-31
7ist	-20
7mit	-18
7sagte	75
8ei	-56
7war	-100
8irft	-16
8ollte	-48
8urde	-57
5s als	-18
7gab	-57
8ibt	-44
7hat	-19
7ist	-36
7laut	75
7sei	-41
7war	-19
8ird	-99
8urde	-28
4für das	-22
9ie	-44
4gegen das	-44
bie	22
4habe es	-25
8n die	-28
6t das	-43
9ie	-45
8es	-65
8mit	-19
8nach	37
7te das	-24
bie	-31
aes	-70
alaut	65
anach	54
4ich war	-13
5m unterschied	-19
5n das	-13
8ie	-41
5st das	-21
9ie	-21
8es	-72
8mit	-12
8nach	25
4jedoch mit	-15
4man die	-18
4nach wie	-38
8dem die	-46
4ob es	-43
4sei es	-80
7n wird	-25
5ie als	-24
8die	-20
8ist	-23
8mit	-16
8sagte	39
8warf	15
9ird	13
6nd die	-39
9laut	28
9nach	64
5oll das	-15
aie	-38
9es	-58
9mit	-39
9nach	57
8en die	-18
blaut	28
6wie die	-27
4um das	-12
8ie	-26
7so	-46
5nd als	-15
9us	-33
8danach	-71
as	-35
9ie	-66
8es	-71
8hat	-96
bte	-20
8ist	30
8mit	-26
8nach	-91
8sagte	-28
9o	-59
9teht	-49
8war	-62
9ie	-29
ard	-82
9urde	-76
4w :	-49
6als	-103
7us	-90
6bekannt	-79
8richten	-60
6das	-47
7ie	29
6erklärt	-43
7s	-29
6gab	-47
7eht	-25
7ibt	-22
6haben	-90
8t	-119
9ten	-63
6ist	-68
6kam	-18
6laut	40
6mit	-67
6sei	-41
7ind	-82
7o	-65
6teilen	-56
6war	-99
7ie	-128
8ll	-18
8rd	-103
7ollte	-45
7urde	13
bn	-93
6–	-19
5ar die	-12
8es	-98
8nach	41
8wie	-22
7en die	-13
aes	-33
5eil die	-35
6nn es	-27
5ie die	-21
6r haben	-16
7d als	-20
9das	-39
aie	-19
9es	-30
9mit	-17
9nach	43
5orden war	-43
5urde als	-41
aes	-27
anach	-13
9n die	-27
bnach	44
5ährend die	-12
6re es	-19
4zu gehen	-25
7haben	-28
7werden	-13
4über das	-25
aie	-37
4— es	-31
6so	25
4∅ das	-56
7ie	-86
6laut	34
6mit	-23
6wie	22
0f+=: (	-16
50	-13
5das	-20
6ie	-27
5„	-59
3als auch	-31
7begründung	-42
9ispiel	-41
7das	-50
8er	-86
8ie	-116
7ein	-12
ae	40
bn	-29
br	-22
8r	-61
9gebnis	-19
9ster	-28
7favorit	-16
7grund	51
7im	-27
8n	-18
7mögliche	-22
7reaktion	-15
7sich	-14
9e	-21
ager	-28
7ursache	-24
7„	36
4us ,	-65
7.	-20
7angst	-30
7bislang	-23
7cdu	-14
7dem	-75
9n	-56
9r	-94
8iesem	-21
7einem	-42
br	-17
7sicherheitsgründen	-30
8pd	-20
7und	-15
3begründet ,	-56
5hauptet ,	12
5kannt ,	-79
b.	-58
b:	-44
bgeben	-59
dgeben	-56
dworden	49
jen	-40
bwurde	-49
5richtet ,	-65
d.	-42
ddie	63
dworden	-57
ce )	-39
e,	80
e.	36
edie	63
5stätigte der	56
fie	-105
5tonte ,	50
3das amt	-15
8uswärtige	-13
7beben	-14
8uch	-16
9ndesverfassungsgericht	-19
7feuer	-12
8lugzeug	-20
7gericht	-18
7haus	-13
7ist	-24
7land	-23
7modell	-15
7neue	-13
8icht	-15
7problem	-24
ajekt	-25
7rote	-12
7sind	-34
7unternehmen	-32
8rteil	-15
7vorgehen	-13
7zdf	-12
7„	-34
4ie angaben	-18
9zahl	-23
8rbeit	-15
8ussage	50
7behörden	-12
9iden	-13
9sucher	-21
8undesregierung	-16
7demonstranten	-18
9utsche	-19
7entscheidung	-23
7fahrbahn	-19
bzeuge	-19
9milie	-19
8euerwehr	-14
8inanzierung	-18
8orderungen	52
8rau	-27
8ür	-18
7gefahr	-20
8rünen	-25
7hamburger	-15
8älfte	-16
7im	-14
8n	-28
7klage	-15
8onferenz	-16
8ritik	-12
7liste	-13
7maschine	-12
8enschlichkeit	-21
8itglieder	-27
8öglichkeit	-19
7neue	-16
7organisation	-18
7polizei	-44
7regierung	-21
8ichter	-15
7sich	-28
8o	-12
8pd	-14
8taatsanwaltschaft	-22
adt	-24
7us-botschaft	-14
9a	-13
7von	-13
7wahl	-14
bbeteiligung	-16
7zahl	-30
ben	-19
8usammenarbeit	-16
7„	-58
3erklärt ,	-52
ae ,	28
c:	49
cder	-13
die	15
4s ,	-64
6aber	-31
7m	-19
7uch	-18
8f	-15
6bei	-31
8steht	34
6den	-29
8r	-45
7ie	-20
6eine	-29
6für	45
6gab	-88
7ibt	33
6habe	-44
8ndelt	-63
8t	-45
6ihm	-17
7m	-41
7n	-72
7st	-17
6jedoch	-26
6keine	-26
6laut	-14
6mit	-23
6nach	-39
7icht	-40
6sei	-71
7ich	-54
8nd	-43
7oll	-55
6um	-37
6vier	-26
7on	-21
8r	-40
6war	-40
7erde	-41
7ird	59
7urde	12
bn	-52
6„	-34
3fordert ,	84
ae er	19
bn die	42
3gab ,	-41
7an	59
7bekannt	48
7die	32
7es	-75
4ehen von	-60
6t aus	52
8davon	62
9ie	-57
8es	-55
5mäß der	59
4ibt ,	-49
8.	-20
8den	-66
8es	-34
5ng es	-59
3haben ,	-77
9.	-32
9;	-19
9am	-85
auch	-73
9den	-75
aie	-146
9einen	-47
9sie	-49
aoll	-34
9und	-22
5t ,	-70
7.	-35
7am	16
7bereits	71
7das	-43
8en	-95
8ie	-52
7ein	-64
ae	23
bn	-75
8ntschieden	69
8r	-19
8s	-82
7heute	35
7man	43
8it	-75
7nach	-48
8un	25
7sich	-43
9e	-60
7und	-29
7zu	-63
6te ,	-133
9.	-64
9am	19
9bei	41
9das	-116
aen	-83
br	-26
aie	21
9ein	-18
as	20
9laut	-53
9sich	-79
be	-39
9vor	31
8n ,	-68
aam	-62
buch	-71
adie	-102
aihm	39
asich	-114
ce	-46
aüber	-51
4eißt es	58
4ieß es	64
4ält ,	-45
8die	16
8es	82
8sich	-72
3ist ,	-55
7.	-13
7aber	-23
8llerdings	-19
8m	-51
8uch	-29
9f	-20
9s	-29
7bereits	-15
7damit	-24
9s	-122
8er	50
8ie	54
7ein	-121
ae	-110
br	-56
8r	-28
8s	-82
7fraglich	-13
8ür	-41
7heute	-19
7im	-19
8n	-58
7mit	-19
7nach	-41
8icht	-17
8och	-25
8ur	-15
7seit	-22
7ungewiss	-25
7von	-15
7zu	-36
9m	-22
3kam .	-19
7auf	-43
9s	-49
7es	-99
4ritisiert ,	-37
e.	-33
4ündigte der	-25
3laut angaben	34
8bbc	69
8dem	40
ar	52
8einem	72
cr	38
8spiegel	-31
8„	69
4ieß sich	-64
3mit ,	-67
7:	-32
7dem	-126
8iesen	-13
cr	-16
7einem	-85
br	-84
7hilfe	-36
7ihren	-13
7lebensmitteln	-14
7seinem	-36
7wasser	-15
7„	-69
6glied des	-25
6teilte ,	-38
3nach ,	-60
8.	-26
8anderen	-27
agaben	195
asicht	118
9uffassung	75
assagen	91
8bangkok	-72
9ehördenangaben	33
arichten	64
8dem	-60
an	52
ben	39
ar	-214
autschland	-78
8eigenen	93
anschätzung	86
9rsten	73
8hause	-82
8informationen	92
9sraelischen	74
8meinung	78
9ünchen	-65
8oben	-76
8polizeiangaben	106
8sardinien	-55
9chätzungen	61
9einem	-33
dr	-82
8unten	-47
8weiteren	-85
9ie	-51
8zwei	-53
8überlebenden	-37
3sagte ,	74
9:	42
9der	-18
9ein	44
9in	74
9vor	44
9weiter	32
9zu	61
5h es	23
4ei ,	-65
7.	-18
7aber	-26
8uch	-23
7bei	-25
7das	-24
8er	-59
8ie	-38
7ein	-19
ae	-22
8s	-93
7im	-25
7jedoch	-40
7mit	-22
7„	-60
4ieht die	-44
9eine	-23
5nd ,	-55
8.	-12
8am	-16
9uch	-34
af	-29
8bei	-18
areits	-18
9is	-44
8dabei	-14
9er	-34
9ie	-73
8für	-23
8im	-15
9n	-62
8jedoch	49
8laut	-32
8mittlerweile	-18
8nach	-21
9icht	-17
9ur	-46
8unter	-29
8viele	-18
9on	-17
8wir	-28
8zwei	44
4o das	71
9s	-63
7er	108
7ie	63
6genannte	-51
en	-69
6heißt	-66
6lange	-32
6viele	-57
6werden	-57
7ird	-75
7urden	-52
4pricht von	-34
4teht ,	20
9der	-58
9in	-38
9unter	13
6llte er	-60
bsich	19
an die	-39
3teilte am	39
aein	27
amit	33
3unterschied zu	-19
3war ,	-81
7.	-24
7am	-38
8uch	-59
9f	36
7bereits	-83
7das	-85
8er	-175
8ie	42
7ein	-97
ae	-41
8r	-102
8s	-89
7für	-56
7im	-49
8n	-93
7mit	-48
7nach	-39
8icht	-18
8ur	43
7sie	-42
7und	-18
9ter	-65
7von	-50
4erden ,	-59
a.	-35
adie	31
aim	-14
bn	-33
akann	-51
bönnen	-25
amussten	-72
asie	-12
boll	-31
ee	-17
fn	-30
ete	-30
gn	-34
aund	-15
avon	-21
4ie auch	-71
7bei	-19
7das	-12
8er	44
8ie	-64
7ein	32
ae	22
7folgt	-29
7geplant	-45
7in	-39
7schon	-78
8ehr	-37
8ich	41
9e	-67
7vor	-38
7„	-62
5ll die	-85
8in	-70
8man	-53
5rd ,	-75
8.	-40
8als	-41
9m	-45
9uch	-44
af	32
8dem	-78
ar	-39
9iese	-56
8eine	30
9s	-68
8im	-73
9n	-15
8mit	40
8nach	-66
9icht	-58
9un	-57
8seit	-30
9ich	-36
8und	-13
ater	57
8vermutet	22
9om	-38
an	-20
argeworfen	75
6ft der	90
4ollte ,	-35
adie	-49
aer	18
asich	25
5nach die	-46
4urde ,	-87
9.	-43
9als	-32
am	-106
an	-35
bschließend	-41
auch	37
bf	-44
9bei	-33
breits	-24
9das	-67
aer	-120
aurch	-31
9ein	-64
ce	-69
ar	-99
as	-57
9gestern	-37
9heute	-54
9im	-69
an	-121
9jedoch	-44
9mit	-31
9nach	-68
aicht	-49
9sie	-48
9und	-17
9vom	-34
bn	50
9wegen	-28
8n ,	-26
a.	-13
aam	35
buch	-38
cf	-32
abei	-48
adie	16
dse	-49
burch	-21
afünf	-40
aim	-51
bn	-89
amehrere	-62
anach	-63
averletzt	-46
bon	35
aüber	46
4ürdigte die	-87
3zeigte er	-52
4itiert .	-48
b:	-48
4ufolge wurden	48
3– so	-13
2t=: "	-61
6#	-28
6(	-16
6A	-19
6D	-54
6N	-42
6W	-41
4als "	33
8#	-19
8A	-56
8D	-22
8N	-135
8W	-88
8er	-61
8im	-27
9n	-18
8sie	-21
8w	-63
5us #	-41
8,	-65
8.	-20
8D	-107
8und	-15
8w	-109
4begründet ,	-56
6hauptet ,	12
6kannt ,	-79
c.	-58
c:	-44
cwurde	-49
6richten w	-39
ct ,	-65
e.	-42
eD	83
eworden	-57
de )	-39
f,	80
f.	36
fD	72
6stätigte D	-25
6tonte ,	50
5oeing #	-24
4danach w	47
6s "	-34
8#	-19
8A	-44
8D	-26
8N	-29
8V	-69
8W	-68
8ist	-24
8sind	-34
8w	-79
5emnach w	-21
5ie "	-60
8#	-18
8A	-55
8D	-61
8N	-62
8W	-32
8für	-18
8im	-14
9n	-28
8von	-13
8w	-108
4erklärt ,	-52
be ,	28
d:	49
dD	-33
dN	17
5s "	-34
7#	-34
7,	-64
7A	-130
7D	-149
7W	-69
7aber	-31
8m	-19
8uf	-15
7bei	-31
7für	45
7habe	-44
9t	-45
7ihm	-17
8m	-41
8n	-72
8st	-17
7jedoch	-26
7laut	-14
7mit	-23
7nach	-39
7sei	-71
8ind	-43
8oll	-55
7um	-37
7von	-21
9r	-40
7w	-39
8ar	-40
8erde	-41
8ird	59
8urde	12
cn	-52
4fordert ,	84
cD	-73
cw	-56
be D	-48
der	19
cn D	24
4gab ,	-41
8A	27
8N	41
8W	-17
8an	59
8es	-75
5ehen von	-60
aw	44
7t D	-84
9aus	52
9es	-55
6mäß D	32
5ibt ,	-49
9.	-20
9D	-81
9es	-34
6ng D	-75
9es	-59
4haben ,	-77
a.	-32
a;	-19
aA	28
aD	-60
aW	-18
aam	-85
asie	-49
boll	-34
aund	-22
aw	-121
6t #	-61
8,	-70
8.	-35
8D	-40
8N	-108
8V	60
8am	16
8er	-19
9s	-82
8man	43
9it	-75
8nach	-48
8sie	-60
8und	-29
8zu	-63
7te ,	-133
a.	-64
aA	-78
aD	-14
aN	23
aW	-34
aam	19
abei	41
aes	20
alaut	-53
asie	-39
avor	31
9n ,	-68
bA	-38
bD	-157
bN	-57
bW	20
bam	-62
bihm	39
bsie	-46
bw	27
büber	-51
5eißt es	58
5ieß es	64
5ält ,	-45
9A	-72
9D	-15
9es	82
4ist ,	-55
8.	-13
8A	-131
8D	35
8N	-65
8W	-91
8aber	-23
9m	-51
9uf	-20
as	-29
8er	-28
9s	-82
8für	-41
8im	-19
9n	-58
8mit	-19
8nach	-41
8seit	-22
8von	-15
8w	-149
8zu	-36
am	-22
4kam .	-19
8A	-53
8D	32
8auf	-43
as	-49
8es	-99
8w	-67
5ritisiert ,	-37
f.	-33
ee D	31
5ündigte A	23
dD	-59
4laut "	69
9D	84
9N	40
9W	120
9w	29
5ehnt D	-17
5ieß A	-64
9D	-12
4meldete A	13
cD	-22
5it "	-72
8#	-72
8,	-67
8:	-32
8A	-38
8D	-44
8N	-89
8dieser	-16
8w	-127
7glied D	-25
7teilte ,	-38
4nach #	-117
9,	-60
9.	-26
9D	-69
9wie	-51
6nnte D	-32
4sagte ,	74
a:	42
aA	-25
aW	73
ain	74
avor	44
aw	-36
azu	61
6h es	23
5ei "	-60
8,	-65
8.	-18
8A	-59
8D	-119
8W	-30
8aber	-26
8bei	-25
8es	-93
8im	-25
8jedoch	-40
8mit	-22
5ieht D	-78
aw	-64
6nd "	-13
9#	-26
9,	-55
9.	-12
9A	21
9N	-57
9W	-106
9am	-16
auf	-29
9bei	-18
ais	-44
9für	-23
9im	-15
an	-62
9jedoch	49
9laut	-32
9nach	-21
9unter	-29
9von	-17
9w	-113
air	-28
5o A	-42
7D	99
7N	105
7V	-21
7W	83
7dass	-63
7w	-121
8erden	-57
8ird	-75
8urden	-52
5prach D	32
aen A	-26
7icht A	-67
cD	15
cvon	-34
5teht ,	20
aA	-58
aD	-97
ain	-38
aunter	13
7llte A	17
cer	-60
4teilen D	17
8te D	44
bam	39
bmit	33
4unterschied zu	-19
4war #	-32
8,	-81
8.	-24
8A	67
8D	-19
8N	-116
8W	-108
8am	-38
9uf	36
8er	-102
9s	-89
8für	-56
8im	-49
9n	-93
8mit	-48
8nach	-39
8sie	-42
8und	-18
ater	-65
8von	-50
8w	-195
5erden ,	-59
b.	-35
bA	-53
bD	13
bN	-28
bW	-62
bim	-14
cn	-33
bkann	-51
cönnen	-25
bsie	-12
coll	-31
fe	-17
gn	-30
fte	-30
hn	-34
bund	-15
bvon	-21
5ie "	-62
8D	13
8N	43
8W	-23
8bei	-19
8in	-39
8sie	-67
8vor	-38
8w	-138
7s w	60
6ll A	35
9D	-115
9W	-36
9in	-70
9man	-53
6rd ,	-75
9.	-40
9A	-19
9D	-19
9N	-39
9V	40
9W	-51
9als	-41
am	-45
auf	32
9diese	-56
9es	-68
9im	-73
an	-15
9mit	40
9nach	-66
9seit	-30
9und	-13
bter	57
9vom	-38
bn	-20
7ft D	34
5ollte ,	-35
bD	-89
ber	18
6nach D	-17
5urde #	-45
a,	-87
a.	-43
aA	-33
aD	-14
aN	-97
aV	49
aW	-84
aals	-32
bm	-106
bn	-35
buf	-44
abei	-33
adurch	-31
aer	-99
bs	-57
aim	-69
bn	-121
ajedoch	-44
amit	-31
anach	-68
asie	-48
aund	-17
avom	-34
cn	50
awegen	-28
9n #	-87
b,	-26
b.	-13
bA	-115
bD	-25
bN	-61
bW	41
bam	35
cuf	-32
bbei	-48
bdiese	-49
curch	-21
bim	-51
cn	-89
bnach	-63
bvon	35
bw	-178
büber	46
5ürdigte D	-87
4zeigte D	-53
ber	-52
5itiert .	-48
c:	-48
cD	27
5ufolge w	17
durden	48
4– A	-29
6D	-28
6N	-31
6W	-20
6w	-41
1=:	-104
2als	-52
3ufforderte	0
4s	-51
2bat	0
3eeilten	0
4fürchten	0
bte	0
4gründet	0
be	21
4hauptet	38
be	68
4kannt	-52
4mühte	0
4richten	-31
at	0
be	22
cn	36
4schrieb	0
7uldigt	0
de	0
5treitet	17
6ätigte	-22
4tonen	0
7t	45
8e	50
4zeichnet	-13
ce	-33
dn	0
3oeing	-36
2danach	-25
4s	-90
3emnach	23
3ie	-81
2empfahl	0
3ntgegnete	0
3rinnerte	0
4klären	-39
8t	-23
9e	0
an	0
3s	-44
2feststellt	0
3ordern	0
8t	-40
9e	0
an	-24
3ragte	0
3ügte	0
4hrt	-25
2gab	0
5en	13
3ehen	-34
5t	-21
4mäß	14
3ibt	-59
4ng	-43
3laubten	0
2haben	-31
4t	-19
5te	0
7n	-34
3eißt	-15
4rrschte	-22
3ieß	64
3ob	-14
4fft	0
3ält	-18
2ist	-62
2kam	-62
3ommentierte	13
3ritisiert	-38
ce	-13
3ündigte	0
2laut	52
6ete	29
3ehnt	0
3ieß	-55
2meinte	-22
4ldet	32
8e	0
3it	-69
5glied	-47
5teilte	0
2nach	0
4nnte	0
2prangerten	0
2rechtfertigte	0
3iet	0
2sagte	53
4h	-13
3chied	-71
5ließt	0
6ug	0
6ägt	0
5reibt	33
6ieb	0
9en	0
3ei	-48
3ieht	-43
4nd	-36
3o	-34
3pekuliert	39
4rach	0
8en	0
5icht	-31
3teht	-51
5llte	-31
9n	0
2teilen	0
6te	81
8n	69
2unterschied	-19
3rteilte	0
2verkündete	0
5sicherte	0
5tritt	0
5wies	-26
3orwarf	45
2wandte	0
4r	-32
5f	-24
6en	0
5nte	0
3eist	13
4rden	-55
5fen	0
3idersprach	0
4e	-27
5deking	-64
5s	0
6en	-20
4ll	-32
4rd	-14
5ft	0
3ollte	-34
4nach	28
3urde	-30
7n	-31
3ürdigte	0
2zeigte	-51
3itiert	-12
3ufolge	48
2äußerte	0
2–	-105
0in=false	16
3true	-218
2f=false :	-104
aals	-50
bus	-49
abefürchten	38
cgründete	21
chauptet	38
je	68
ckannt	-52
crichten	-31
ite	22
kn	36
cstreitet	17
eätigte	-22
ctont	45
ge	50
czeichnet	-13
ke	-33
boeing	-35
adanach	-24
cs	-87
bemnach	23
bie	-79
aerklären	-39
gt	-23
bs	-33
afordert	-40
hen	-24
bührt	-23
agaben	13
behen	-62
dt	-19
cmäß	14
bibt	-55
cng	-43
ahaben	-28
ct	-16
dten	-28
beißt	-15
crrschte	-13
bieß	64
bob	-14
bält	-18
aist	-50
akam	-62
bommentierte	13
britisiert	-38
ke	-13
alaut	52
eete	29
bieß	-55
ameinte	-22
cldet	32
bit	-63
dglied	-47
asagte	50
ch	-13
bchied	-71
dreibt	33
bei	-48
bieht	-43
cnd	-32
bo	-28
bpekuliert	39
cricht	-19
bteht	-50
dllte	-31
ateilte	81
gn	69
aunterschied	-19
averwies	-26
borwarf	45
awar	-29
df	-24
beist	13
crden	-49
bie	-20
ddeking	-64
dsen	-20
cll	-32
bollte	-34
cnach	28
burde	-29
fn	-30
azeigte	-51
bitiert	-12
bufolge	48
a–	-101
4true als	-18
aus	-24
9das	-33
aie	-47
9es	-76
9geht	-31
aibt	-13
9haben	-71
bt	-70
cte	-23
en	-22
9ist	-79
9mit	-32
9nach	-71
9sind	-47
ao	-65
9war	-30
aerden	-61
aie	-52
bll	-14
brd	-101
aurde	-23
9–	-19
0p=0	15
21	48
35-25	-57
226+	-58
26-8	-31
29-14	-35
0q=- -	-39
42	17
43	121
44	46
21 2	-43
22 1	-16
42	29
43	33
44	49
23 -	-36
41	-33
44	-41
24 -	-90
41	32
1f=false false :	-73
fals	-71
gus	-37
fbegründet	-20
oe	21
hhauptet	38
oe	68
hkannt	-23
hrichten	-31
nt	-19
oe	21
pn	36
hstreitet	17
jätigte	-22
htont	45
le	50
hzeichnet	-84
pe	-47
goeing	-36
fdanach	-39
hs	-72
gemnach	23
gie	-121
ferklärt	-34
me	-27
gs	-43
ffordert	-27
me	-16
nn	-56
gührt	-17
fgab	-18
ien	13
gehen	-25
gibt	-51
hng	-24
fhaben	-48
htten	-30
gerrschte	-22
gieß	51
gob	34
gält	-33
fist	-58
fkam	-55
gritisiert	-14
flaut	43
gieß	-42
fmeinte	-22
hldete	-21
git	-114
iglied	-35
fnannte	-33
fsagte	61
hh	-13
gchied	-71
irieb	-17
gei	-75
gieht	-84
hnd	-27
go	-43
gpekuliert	39
hrach	-50
len	-29
iicht	-67
gteht	-66
illte	-44
fteilte	79
ln	59
funterschied	-19
fvorwarf	45
fwar	-38
if	-24
inte	19
geist	-16
hrden	-50
giesen	-20
hll	-29
hrd	-25
ift	26
gollte	-53
hnach	28
gurde	-37
kn	-14
fzeigte	-40
gitiert	-47
gufolge	78
fäußerte	-19
f–	-96
9true :	-61
eaus	-54
ebekannt	-42
gzeichnete	51
edas	-99
fie	-98
eerklärt	23
le	119
fs	-64
egab	35
ehaben	-34
gt	-36
hte	18
eist	-95
elaut	88
emit	39
enach	31
gnnte	13
esagte	83
fei	-105
find	-71
fo	-48
fteht	21
ewerden	-20
fie	-86
grd	52
furde	-81
jn	-52
3true false :	-49
eals	-88
fus	-64
ebekannt	-53
grichtet	23
gzeichnet	54
edas	-81
fie	13
eerklärte	97
egab	-58
fibt	-60
ehaben	20
gt	-85
hte	-29
jn	-61
ekam	-41
emit	-86
enach	-95
esagte	-36
fei	19
find	-39
fo	-20
ewar	-54
ferden	-33
fie	-14
furde	28
jn	-101
ezitiert	15
eäußerte	15
e–	-21
8true die	-28
dmit	-25
dsagte	53
eei	-42
0s=:	-104
2ach	19
3ls	-52
3us	-51
4t	52
2cht	-31
2das	-90
3en	-51
3ie	-81
2eht	-52
3rt	-52
3s	-44
3te	29
2gte	25
2hat	-19
3en	-25
3ob	-14
3rt	-25
3te	-17
2ibt	-13
3eb	38
4d	-129
4s	-12
3ll	-32
3nd	-36
4g	-100
3rd	-14
3st	-56
3ßt	-15
2kam	-62
2lge	48
3te	14
2mit	-69
3äß	14
2net	-13
3nt	-52
2ont	45
2rde	-30
3en	-39
3te	38
2sah	-13
3ei	-48
4n	-20
3o	-34
2tet	27
2war	-32
3ie	-27
2ält	-18
3rt	-23
2–	-105
1ub="	-23
4(	13
4)	-15
4,	16
4-	-17
4/	-19
4;	14
4?	-25
4V	-47
4als	-22
5n	-47
5us	-19
4bevor	-16
5is	-39
4da	-45
6nach	-60
6ss	-71
5emnach	-79
6nn	-48
5ieser	-27
5urch	-58
4er	-15
5s	-79
4falls	-50
5ür	-86
4gegen	13
4ich	-62
5hn	-54
6r	29
5m	-32
5n	-49
4jedoch	-38
4mit	-52
4nach	-39
8dem	47
4ob	-49
6wohl	-30
5der	-30
4sie	-28
5ondern	-47
6wie	-33
4um	-70
5nter	-13
4vor	-18
4w	-40
5eil	20
6lche	-23
ar	-26
6nn	-45
5ie	-89
6r	-15
5onach	-18
5ährend	-28
4zu	-91
4über	-56
4—	-23
3f=" :	-51
7als	-57
8us	-45
7bezeichnet	54
7das	-28
8ie	-97
7es	15
7hatte	-71
7ist	-83
7mit	-65
7nach	-56
7sagte	69
8ei	-51
8ind	-34
7–	-19
5# :	-30
7als	-54
8us	-40
7das	-17
8ie	-43
7es	-31
7gab	65
7hat	-78
aten	-51
7ist	-62
7kam	-63
7mit	-48
7nach	22
7war	22
8erden	-27
8urden	-48
7–	-26
5( die	-14
5) die	-26
7es	-18
7haben	-44
9t	-17
aten	-53
7ist	27
7mit	-16
7nach	-19
7war	-52
8urde	-68
5, als	-122
8us	-70
7bekannt	-15
9richtet	78
7das	-108
8ie	-124
7erklärte	28
8s	-122
7forderte	16
7gab	-39
7haben	-62
9t	17
ate	18
cn	-19
8ieß	43
7ist	-33
7kam	-60
8ritisierte	12
8ündigte	-47
7mit	-89
7sagte	39
8chrieb	-35
8ei	26
8ieht	-61
9nd	-86
8o	45
8prach	-28
aicht	-52
8teht	-77
allte	-42
7teilte	63
7war	-19
ante	15
8erden	-56
8ill	19
8ollte	-68
9nach	28
8urde	-58
cn	-127
7zitiert	26
5- so	-43
5. als	26
8us	-54
7danach	-22
8emnach	50
8ie	-120
7es	-14
7gehen	-59
8ibt	31
7hat	-41
ate	-51
cn	-32
7ist	-100
7kam	-36
7laut	101
8ieß	49
7mit	-93
7sagte	30
8ei	-41
8ind	-65
8o	-125
7werden	-62
8ie	25
9rd	17
8urde	-93
5/ die	-19
5: das	-13
8ie	-42
7es	-46
7mit	42
5; die	-45
5D als	-20
8us	18
7bekannt	-30
8oeing	-31
7das	-45
8ie	-78
7es	-26
7laut	-18
7mit	-78
7nach	-15
7sind	19
8o	-75
7war	-62
8ird	50
5N :	-55
7aus	-110
7berichtete	29
9stätigte	-76
9zeichnete	33
7das	-60
8ie	-113
7erklärte	14
8s	-82
7fordert	-15
8ührt	-84
7gab	-34
8ibt	-96
7haben	-28
9tte	-21
cn	20
8ält	15
7ist	-38
7kam	18
8ritisiert	49
he	-31
8ündigte	16
7laut	-60
8ieß	-65
7mit	-15
7nach	-60
9nnte	-13
7sagte	28
9h	32
8ei	-93
8ind	-140
8o	-39
8prach	-24
aicht	-13
8teht	-50
7teilte	43
7vertritt	14
7werden	-99
8ie	-103
9rd	-65
8urde	-69
cn	-33
7zeigte	-16
8ufolge	60
7–	-46
5V :	-25
7als	-40
7bekannt	-38
7das	-18
8ie	-55
7es	-113
7hatte	23
7mit	-48
7nach	-55
7werden	-29
8ird	-65
8urde	-16
5W :	-78
7als	-52
7befürchten	38
9gründet	15
ge	-22
9kannt	-110
9richten	23
ft	-49
ge	-79
hn	16
9zeichnete	-29
7das	-61
8emnach	16
8ie	-109
7forderten	-13
8ührt	-13
7gemäß	-43
8ibt	-26
7haben	17
9t	-13
aten	-18
8ält	-102
7ist	-149
7kam	-89
8ritisiert	-77
7mit	-31
7nach	21
9nnte	-38
7sagte	18
9h	-46
8chied	-60
alug	63
8ei	-34
8ind	-55
8o	-77
8prachen	21
aicht	-53
8teht	12
allte	-49
en	12
7teilte	43
7vorwarf	45
7war	-63
8erden	-107
afen	-82
8ie	-159
asen	-42
9ll	-90
9rd	-36
8urde	-20
cn	-24
8ürdigte	20
7zeigte	55
8itiert	-40
8ufolge	37
7–	-48
5aber die	-15
amit	-25
6ls die	-27
6n die	-37
6uf das	-41
aie	22
5da die	-16
8es	-21
7ss das	-14
bie	-21
aes	-54
aso	-15
6iese als	-55
6och die	-36
6urch das	-27
cie	-36
5er als	-16
8bezeichnete	23
8das	-14
9ie	-29
8forderte	68
8hat	-59
bte	-31
8ist	-20
8mit	-48
8nach	28
8sagte	75
9ei	-56
8war	-100
9irft	-16
9ollte	-48
9urde	-57
6s als	-18
8gab	-57
9ibt	-44
8hat	-19
8ist	-36
8laut	75
8nach	-15
8sei	-41
8war	-19
9ird	-99
9urde	-28
5für das	-22
aie	-44
5gegen das	-44
cie	22
5ich so	-31
9war	-13
6m unterschied	-19
6n das	-13
9ie	-41
5jedoch mit	-16
5man die	-19
5nach wie	-38
9dem die	-46
5ob es	-43
5sie als	-24
9die	-27
9ist	-23
9mit	-24
9sagte	39
9warf	15
aird	13
6owie die	-27
5um das	-13
9ie	-26
8so	-46
6nd als	-21
aus	-33
9danach	-71
bs	-37
aie	-70
9es	-71
9hat	-96
cte	-20
9ist	30
9mit	-28
9nach	-28
9sagte	-28
ao	-59
ateht	-49
9war	-62
aie	-58
brd	-82
aurde	-76
5w :	-60
7als	-123
8us	-103
7bekannt	-80
9richten	-60
7das	-62
8ie	22
7erklärt	-43
8s	-33
7gab	-47
8eht	-25
8ibt	-51
7haben	-90
9t	-119
aten	-63
7ist	-68
7kam	-34
7laut	50
7mit	-76
7sei	-44
8ind	-82
8o	-98
7teilen	-56
7war	-117
8ie	-142
9ll	-18
9rd	-108
8ollte	-45
8urde	12
cn	-93
7–	-32
6eil die	-35
7nn es	-27
6ie die	-22
7r haben	-16
6ährend die	-12
5zu gehen	-25
8haben	-28
8werden	-13
5über das	-25
bie	-37
5— es	-31
7so	25
5∅ das	-56
8ie	-87
7laut	34
7mit	-23
7wie	22
3s=" : D	-15
7as ist	-12
7ch D	-63
7en W	-57
8s ist	-25
aw	26
7ie N	-39
aW	-61
8t D	-40
7ls w	-43
7st D	-50
7te ,	19
7us N	-28
7– A	-16
5# : #	-28
7ab es	31
8m es	-16
8r D	-78
8t D	-36
7de D	44
aer	-44
ain	-31
7en #	-12
aw	-35
7ie W	-31
8t D	-24
7ls W	-15
aw	-18
7rd D	29
7st D	-44
7te A	-37
aD	-20
7us N	-29
5) at w	-57
7en D	-33
7te ,	31
aD	29
5, am es	-14
8r A	34
aD	-46
aw	-49
8s A	-13
aD	-20
aN	-17
aW	-34
aw	-28
8t D	-19
7ch D	-74
aN	34
aw	15
7de A	-69
aD	21
aer	-26
aim	-24
aw	-73
7ei D	-51
aes	-19
8n #	-47
aD	14
aW	-41
ain	-76
aw	-50
8s D	-48
alaut	-14
asei	-25
aw	-23
8t D	70
8ß es	43
7ht A	-46
aD	-60
7ie "	-43
aD	-39
aN	53
aW	-13
aes	-53
aich	-17
bn	-20
amit	-38
asie	-67
aw	-84
azum	-24
8t D	-55
aW	-13
aw	-24
7ls D	-46
aN	-12
aer	-28
asie	-21
aw	-19
7nd A	-55
aw	-18
7rd A	-38
aD	-12
aW	21
aes	-61
aim	-49
8t N	-40
7so D	98
aN	105
aW	103
adass	-63
aw	-20
8t A	-48
aD	20
aes	-17
aw	-43
7te ,	36
a:	38
aA	-14
aD	-61
aW	119
aam	34
aer	-24
aw	-17
7us D	-37
7ßt es	46
5. am es	-15
8r D	-83
aer	-65
8s N	23
aV	-48
aw	-59
8t A	-80
aD	19
7bt es	31
7ch D	-14
aw	43
7de D	-47
7en #	-17
aA	-48
aD	-110
aW	34
aw	-71
8s A	-19
aD	27
aV	-84
ahat	-45
asei	-26
boll	-55
aw	-13
bar	-47
bird	44
burde	14
fn	-48
7ie D	42
aw	-65
8t D	-55
7ls D	32
aN	-63
aW	-13
aw	-88
7rd D	-102
7so V	-64
aw	-49
berden	-22
8t D	-62
7te D	-15
aN	14
aW	-47
aer	-31
7us D	-28
aN	-48
aw	-22
8t D	50
aN	64
aW	31
aw	36
5/ ie W	-19
5: as W	-12
7ie N	-16
aW	-15
aw	-36
8t D	44
5; ie N	-18
aW	-25
5D ar w	-36
8s W	-25
7ch D	-62
aN	-24
aw	-13
7es D	-34
aw	-91
7ie N	-20
aW	-50
aw	-12
8t D	-34
aW	-34
7ls D	-43
aN	-39
aW	-74
aw	-70
7ng #	-23
aw	-41
8t w	-30
7so w	-59
8t D	20
aw	-50
7us D	-54
aN	33
8t N	-29
5N : "	-24
7ab es	-67
8m A	-34
aD	59
aes	-58
8r ,	-28
aA	48
aD	-69
aes	-24
aw	-70
8s N	-25
aW	-29
8t A	41
aW	-79
aw	-13
7bt es	-61
7ch D	-42
aN	-17
aw	-13
7de A	-47
aD	-67
aals	-19
bm	-28
ain	-26
avom	-17
cn	-55
aw	-21
7ei D	-27
aes	-23
aw	-12
8n #	-26
aA	53
aD	-20
aN	-55
aim	-47
bn	-26
asie	-49
avon	20
aw	-75
8s D	-27
aw	18
7ht D	-42
avon	-49
aw	19
7ie "	-26
aA	-37
aN	-43
aW	-81
aw	-40
8t #	-36
aD	16
aN	-37
aW	-73
aw	-33
7ll D	-69
8s A	-16
aN	-36
aW	-75
aw	35
7nd D	-34
aW	-21
afür	-13
ain	-21
aw	-31
8t .	-27
aw	-77
7rd A	41
aD	-98
aam	-28
8t ,	46
aA	-22
7so w	-39
8t ,	-21
aA	-53
aW	-53
aam	-29
buf	-56
afür	-33
ain	25
aseit	-14
aw	-67
7te .	52
a:	53
aD	-44
aN	24
aam	47
aer	69
aim	-20
amit	50
aw	-39
azu	-78
7us ,	-14
aD	-37
aN	-71
aw	-18
8t D	50
aN	66
7– N	-28
9w	-18
5V : "	-25
7es ,	-22
aW	-16
ain	-16
aw	-45
7ie N	-28
aW	-35
8t ,	-16
7nt ,	-25
7te ,	-29
5W : "	-26
9(	-15
9D	-31
9N	-13
9W	-17
7ab D	-14
aes	-79
aw	-20
8m es	-36
aw	-39
8r ,	-19
aA	-104
aD	38
aN	-52
aW	-13
aam	-26
aer	-30
bs	-20
aim	-13
bn	-35
amit	-22
anach	-25
aw	-50
8s N	-27
aW	-51
aw	-18
8t .	-14
aA	-26
aD	-170
aW	-15
aw	13
7bt ,	-37
a.	-14
aes	-82
7ch #	-61
a,	-63
aD	-13
aN	-22
aw	13
7de D	-141
aN	-37
aW	-79
aam	-39
bn	-35
buf	-32
adurch	-13
aer	-54
aim	-39
bn	-61
ajedoch	-44
amit	-21
anach	-40
avom	-19
cn	-97
aw	15
7ei ,	-24
aA	-26
aD	-46
aW	-27
aes	-14
ajedoch	-14
8n #	35
a,	56
a.	-57
aA	-48
aD	19
aN	-102
aW	28
aam	23
buf	-27
abis	-29
adiese	-49
burch	-21
afür	-76
aihm	22
bm	35
ajedoch	33
amit	-29
anach	-53
asie	-30
avon	-101
8s A	-41
aist	-39
aw	-15
azu	-48
8t ,	-48
aD	12
7ge w	15
7ht ,	13
a.	-33
aA	-55
aD	-127
aaus	52
aes	-65
ain	-70
aw	17
7ie "	-26
aA	-16
aD	-77
aN	-97
aW	-93
aw	-52
8t "	-17
a#	-26
a,	-15
aD	-144
aN	-36
aW	18
aw	-53
7ll A	-51
aD	-35
aman	-16
8s D	-50
aN	-20
aW	-87
ain	-16
aw	-81
7nd #	-15
aA	-86
aD	-87
aW	-76
aauf	-19
aim	-14
aw	-78
8g D	34
8t ,	-32
a.	-16
aV	-55
aw	-77
7rd A	-97
aD	25
aN	-70
aW	-48
ain	-69
anach	-38
avon	-61
8t ,	20
a.	-61
a:	-59
7so w	-86
8t ,	-18
aA	-27
aD	-85
aN	-17
aW	-12
aw	-62
7te )	-39
a,	47
a.	-51
a:	98
aN	60
aW	17
aam	-31
aer	15
bs	-60
aim	-53
bn	-82
amit	24
asie	-62
aw	-51
7us ,	-21
a.	-13
aD	-71
aN	26
aund	-15
aw	-25
8t D	40
aN	17
aW	62
7ßt es	57
7äß D	-19
7– D	-15
9w	-12
5als ie N	-13
6n ie W	-23
6uf as N	-15
cW	-13
9ie N	-62
cW	35
cw	-28
5dass ie W	-18
6och ie W	-28
6urch as N	-14
bie N	-12
eW	-21
5er ar D	-21
8ch N	28
8de w	-34
8ei w	-27
8ft D	-16
8ie W	-21
9t D	-31
8te ,	104
bD	-13
bw	58
6s ab D	-28
bw	-25
8ch D	-37
bN	19
8ei w	-24
8ls w	-16
8rd V	-75
bw	-37
5für as W	-15
9ie N	-14
cW	-31
5gegen as N	-22
eW	-20
bie N	-40
eW	32
ew	-18
5im ed zu	-19
6n ie W	-30
bw	-13
5man ie W	-16
5nach ie vor	-38
9dem ie N	-15
gW	-26
5sie ie W	-17
cw	-28
at D	-20
9rf D	15
9st w	-17
9te D	-80
6owie ie W	-19
5um ie W	-20
6nd as W	-18
at A	-42
cw	-36
9ch D	27
9de A	-22
cw	-33
9en D	54
9ie N	-26
cW	-43
cw	-29
9st A	-30
cD	38
5w : "	-27
9W	-18
7ab ,	-32
8r ,	-46
aD	-22
aund	-14
8s N	-27
aW	-24
8t ,	-33
a.	-17
aund	-19
7bt es	-45
7ch #	-50
aD	-103
aN	48
aw	27
7de ,	-72
a.	-35
aD	-41
aund	-17
7ei ,	-18
8n (	-16
a,	-137
a.	-47
a:	-25
aD	39
akann	-51
bönnen	-25
ete	-41
asoll	-60
ee	-17
fn	-38
ete	-30
gn	-34
aund	-34
aw	31
a—	-15
8s A	-59
aD	-33
aW	-54
aim	-12
bn	-16
aw	-86
azu	38
7ie "	-14
aA	-24
aD	-57
aN	22
abei	-19
aim	-13
aw	-39
8t D	-37
aW	-27
7ls "	-44
aD	-29
aW	-30
aw	-30
7nd ,	-25
aD	-22
7rd ,	-55
a.	-29
aD	-30
aund	-13
8t ,	-45
a.	-24
7so w	-28
8t ,	-30
aD	-31
7te ,	-33
a.	-52
aD	28
7us ,	-40
aD	-37
aN	-44
8t D	28
aW	41
6eil ie W	-29
7nn es um	-21
6ir en D	-18
cw	35
5zu en ,	-46
b.	-22
5über as W	-16
aie N	-13
dW	-24
5∅ as N	-18
aW	-22
aw	-13
7ch N	39
7ie D	22
aN	-40
aW	-35
aw	-15
0t=:	-104
2A	-34
2D	-102
2V	69
2W	-198
2als	-52
3us	-51
2danach	-25
3emnach	23
2es	-44
2gemäß	14
2haben	-31
4t	-19
5ten	-34
2ist	-62
2laut	52
2mit	-69
2sei	-48
3ind	-36
2w	55
3ar	-32
3erden	-55
3ie	-27
4ll	-32
4rd	-14
3ollte	-34
4nach	28
3urde	-30
7n	-31
2—	-105
`,
  cueInside: `
0+f="	-27
3,	174
3.	-22
3:	54
3als	18
4m	-29
4nderem	-32
5gaben	-94
6egeben	-39
4uch	-46
5s	60
6sage	14
3bei	-63
5kannt	40
5reit	12
6icht	-55
4ritische	-19
3damit	84
5rauf	-58
6über	-14
5s	-49
6s	-106
5von	-72
5zu	21
4em	-51
5r	-28
5utsche	-61
aland	-67
4ie	-37
5rektor	-18
3eine	22
7m	-25
7n	-73
7r	25
7s	-48
4ntscheidung	30
4r	-54
4s	-72
3gegen	-58
8über	-61
5richt	-57
3hin	73
3im	-62
4n	-70
4st	-23
3laut	-44
3man	28
4edien	-69
5inung	99
4it	-32
3nach	14
4ews	-19
4icht	-33
3online	-23
3polizei	-44
3samstag	-29
4ein	-49
7er	-60
4ich	-128
5e	-67
5nd	-25
4precher	-58
bin	-37
4tudie	-72
3tagesschau	-27
4onbandstimme	-46
3vom	12
5n	34
5r	-42
3wissenschaftler	-63
4orten	35
4urden	-25
3zu	-20
3„	-31
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
3A ,	-49
5:	-17
5A	-17
5D	19
5N	-29
5V	32
5in	-83
5w	18
3D "	-88
5N	-96
5w	-57
3N .	-43
5A	-26
5D	-58
5von	-13
3V ,	91
3W "	25
5#	-31
5.	-81
5A	-56
5D	47
5V	-61
5in	-47
5mit	-44
5w	65
3aber ,	-43
8w	-35
4m #	-27
6W	-46
4n ,	61
4uf D	-78
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
6N	-37
3mit ,	43
7D	16
3unter w	-32
3von D	31
5r ,	67
3w #	-19
5,	86
5.	18
5:	48
5D	-144
5N	-43
5W	-87
5an	38
6us	65
5w	-21
4ird ,	57
8V	37
4urde ,	37
3zu D	-56
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
4nach angaben D	-27
hN	-36
bsicht N	-21
auffassung D	-17
bssagen N	-15
9dem W	-14
9eigenen W	-23
bnem W	-17
9israelischen W	-16
4sagte : "	-29
ader W	-30
aein W	-20
avor D	-48
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
4n ,	-35
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
4en worten	42
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
3laut angaben	-14
8bbc	-28
8dem	-16
ar	-30
8einem	-28
cr	-31
8„	-24
3mit ,	-18
7den	49
3nach angaben	-40
asicht	-29
9uffassung	-23
assagen	-22
8berichten	-19
8dem	-18
an	-55
8eigenen	-23
anem	-24
cr	-17
bschätzung	-26
9rsten	-33
8informationen	-18
9sraelischen	-16
8meinung	-33
8polizeiangaben	-26
8schätzungen	-15
3sagte ,	-28
9:	-29
9der	-52
9ein	-20
9in	-20
9vor	-48
9weiter	-51
9zu	-40
4ich der	-57
4o das	34
7er	-48
7ie	-78
3teilte am	-19
aein	-22
amit	51
3vor ,	-29
6geworfen ,	-22
3wie der	-43
8ie	-32
5rd ,	-24
8vermutet	27
9orgeworfen	20
6ft der	-37
4urde ,	-19
9von	-64
3zeigte sich	36
4ufolge wurden	-36
3äußerte sich	62
2t=als "	-24
8D	25
8w	65
5n ,	-35
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
6nach w	-65
6rauf w	58
6von aus	45
5en W	51
6r W	53
5ie W	95
4erklärt ,	-23
be ,	-20
d:	-15
dD	-65
dN	-56
5s ,	-22
7.	-36
7in	-26
7w	65
8ird	58
4forderte D	-47
4gab A	18
8D	-54
8N	-33
8an	28
8w	42
5eht aus	-42
9w	48
6mäß D	-57
4hat D	-65
8V	44
8am	-21
7te ,	-32
aD	-18
aN	-63
aW	-57
5eißt es	56
5ieß es	51
5ält es	51
4ist D	50
4kritisierte D	-37
4laut "	-24
9D	-88
9N	-105
9W	-118
9w	-83
4mit ,	-18
8D	75
4nach D	-98
9N	-121
9w	-110
4sagte ,	-28
a:	-29
aD	-70
aN	-75
aW	-99
ain	-20
avor	-48
aw	-74
azu	-40
5ich D	-99
9W	-77
9w	-43
5o N	-65
7V	60
7W	-74
4teilte D	-55
bam	-19
bmit	51
4von D	-38
6r ,	-29
7geworfen ,	-22
4war A	24
7f D	-31
7nte D	-45
5ie D	-53
8N	-76
6rd ,	-24
9V	52
9w	51
7ft D	-73
5urde ,	-19
avon	-64
aw	22
9n W	-53
4zeigte A	36
5ufolge w	-106
durden	-36
4äußerte A	62
1tt=A ,	-41
6N	-83
6V	78
6W	-121
6w	-50
4D N	136
6W	153
4N N	31
4V ,	-98
6.	-45
6:	-36
6A	-19
6D	-110
6N	-184
6W	-110
6aber	-42
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
6w	96
4als "	-24
8D	25
8w	65
5n ,	-35
5us ,	-21
4danach w	-65
4es ,	-22
7.	-36
7in	-26
7w	65
8ird	58
4gemäß D	-57
4hat D	-65
8V	44
8am	-21
7te ,	-32
aD	-18
aN	-63
aW	-57
4ist D	50
4laut "	-24
9D	-88
9N	-105
9W	-118
9w	-83
4mit ,	-18
8D	75
4nach D	-98
9N	-121
9w	-110
4von D	-38
6r ,	-29
4w ,	-131
6:	-67
6A	25
6N	-36
6W	-23
6aber	-40
7n	13
7us	14
6er	-60
6hatte	38
6in	-39
6jedoch	-42
6sie	-39
6war	25
7ird	-22
7urden	-36
5ar A	24
5ie D	-53
8N	-76
6rd ,	-24
9V	52
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
5t ,	-18
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
3laut angaben	-14
8bbc	-28
8dem	-16
ar	-30
8einem	-28
cr	-31
8„	-24
3mit „	-42
3nach angaben	-40
asicht	-29
9uffassung	-23
assagen	-22
8berichten	-19
8dem	-18
an	-55
8eigenen	-23
anem	-24
cr	-17
bschätzung	-26
9rsten	-33
8informationen	-18
9sraelischen	-16
8meinung	-33
8polizeiangaben	-26
8schätzungen	-15
3sagte ,	-43
9:	-29
9der	-52
9ein	-20
9in	-20
9vor	-48
9weiter	-51
9zu	-40
4o das	32
7er	-76
7ie	-83
3teilte ,	-17
aam	-19
aein	-22
amit	51
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
3danach w	-65
4ie ,	-20
7W	59
3erklärte ,	-20
c:	-22
cD	-65
cN	-56
4s ,	-17
6V	54
6w	91
7ird	58
3forderte D	-47
3gab ,	-17
7A	18
7D	-54
7N	-33
7an	28
7w	60
4eht ,	-14
8w	48
5mäß D	-57
3haben ,	-25
5t ,	-18
7D	-83
7V	49
7am	-21
6te ,	-17
9D	-18
9N	-63
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
8N	-105
8W	-118
8w	-83
3mit "	-42
7W	85
3nach D	-98
8N	-121
8w	-110
3sagte ,	-43
9:	-29
9D	-70
9N	-75
9W	-99
9in	-20
9vor	-48
9w	-74
9zu	-40
4ehen N	74
4o V	60
6W	-74
4prach D	-32
3teilte ,	-17
aD	-55
aam	-19
amit	51
3war ,	-23
7A	24
7D	14
6f D	-31
6nte D	-58
4ie D	-53
7N	-76
5rd ,	-26
8V	61
8w	45
6ft D	-73
4urde ,	-26
9w	22
8n W	-53
3zeigte A	36
aw	52
4ufolge w	-106
curden	-36
3äußerte A	45
0bias	-42
0f+=, das	-16
8s	-63
6er	-16
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
5gaben der	-27
ds	-32
bvon	-17
6ekündigt ,	36
5sicht von	-19
4uch ,	-54
5s ,	45
7einer	-42
3bekannt ,	30
3damit ,	74
5rauf hin	73
9hin ,	-13
5von aus	65
5zu ,	17
4en worten	39
4ie deutsche	-53
7entscheidung	35
7„	-36
3eigenen angaben	-20
5n sprecher	-45
6em bericht	-24
7r „	-24
4ntschieden ,	30
4rklärt ,	27
4s ,	21
6.	30
6in	43
3hatte ,	44
4in ,	33
3in der	-27
6einem	-28
ar	-26
3meinung ,	29
4it ,	43
3ndr .	-39
3sich der	61
4piegel online	-23
3unter anderem	-32
3vermutet ,	29
4on einer	37
5r ,	67
7der	-48
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
9w	-35
5m #	-27
7W	-46
5n ,	61
6gaben D	-29
cN	-41
7ekündigt ,	36
6sicht N	-21
5uch ,	-54
6f D	-78
7fassung D	-17
6s ,	45
8D	-42
7sagen N	-15
4bekannt ,	30
4damit ,	74
6rauf w	73
ahin ,	-13
6s N	27
8W	-96
8w	-31
6von aus	65
6zu ,	17
5em N	-52
8W	-49
6n N	-55
8w	-68
6r N	-38
8w	-108
5ie "	-36
8N	-163
8W	33
8w	-116
7ser W	-35
4eigenen W	-23
6n W	-91
7e W	-90
8m N	-16
aW	-48
8r "	-24
aW	-20
aw	-39
5ntschieden ,	30
5r A	-29
7w	-28
6klärt ,	27
5s ,	21
7.	30
7in	43
7w	71
4general N	-39
4hatte ,	44
5in ,	33
4ihre W	-61
5m W	-46
5n D	-66
7N	-37
6formationen N	-14
5sraelischen W	-28
4meinung ,	29
5it ,	43
8D	16
4ndr .	-39
4sich D	89
9W	19
9w	116
5piegel N	-23
4unter w	-32
4vermutet ,	29
5on D	31
8N	-102
6r ,	67
7geworfen ,	31
4weiter ,	-48
5ird ,	57
9V	37
5urde ,	37
4zu D	-56
7W	34
4„ W	-54
6w	-27
1=,	-80
2.	-74
2:	-72
2aber	-72
3ls	97
3m	-77
3n	42
4gaben	-44
5ekündigt	57
3uch	-97
4f	-12
5fassung	-23
4ssage	47
9n	-22
4ßerdem	-63
2bbc	-28
3efürchtet	-48
4hördenangaben	-25
4i	-60
4kannt	65
4reits	-69
5ichten	-19
2celebi	-70
3nn	-30
2damit	42
4rauf	87
8hin	-22
5über	49
4s	-20
4von	96
4zu	34
3em	-87
4nen	37
4r	-29
3ies	40
6e	-67
7r	-60
2eigenen	-23
4ne	16
6m	-68
6n	-51
6r	-70
5schätzung	-26
3ntschieden	51
3r	-88
4klärt	27
4sten	-33
3s	55
2für	25
2gall	-58
3eneral	-39
4stern	-69
2hatte	65
3eute	-96
3in	33
2ihre	-61
3m	-46
3n	-80
4formationen	-25
3sraelischen	-28
2jedoch	-60
2lediglich	-83
2meinung	23
3it	23
2nach	-20
3dr	-39
3un	-82
2polizeiangaben	-37
2schätzungen	-15
3ich	179
4e	-71
4nd	-54
3piegel	-23
2unter	-45
2verdacht	65
5mutet	47
3on	-26
4rgeworfen	31
2war	25
3eiter	-64
3ird	38
3orten	42
3urde	63
7n	-54
2zeugenaussagen	-20
2„	-83
0n=1	-94
22	-12
23	62
24	102
25	65
26	53
1t=1 "	-56
5,	-98
5.	-47
5:	-36
5D	-19
5N	-41
5V	89
5W	-48
5aber	-65
6m	-61
6n	37
6uf	-71
7s	-68
5bei	-60
5diese	-57
ar	-60
5er	-88
6s	55
5hatte	63
5im	-46
6n	-66
5jedoch	-60
5nach	-71
5sie	-71
7nd	-54
5unter	-45
5wird	36
6urde	63
an	-54
5zu	-92
32 ,	-24
5.	-57
5:	-59
5A	18
5D	-32
5N	-29
5V	66
5W	17
5aus	45
5in	-39
33 ,	-110
5D	24
5w	83
34 ,	-32
0s=,	-80
2.	-74
2:	-72
2ach	-20
3ge	47
4t	70
3ll	-58
4s	30
3m	-77
3n	42
4d	-96
4n	-68
3uf	51
4s	24
3zu	34
2bbc	-28
3ei	-77
4r	-40
2cht	25
3nn	-30
2das	-20
3em	-98
4n	67
4r	-42
4s	-87
2ebi	-70
3ht	87
3r	-88
4n	-82
4t	62
3s	55
4e	-67
3tz	-48
2fen	23
3ür	35
2gel	-23
2hef	-55
4r	-63
3on	-67
3re	-61
2ich	62
3el	49
4s	40
3gt	74
3m	-46
3n	-80
4d	-54
3on	29
3rd	38
3ts	-84
2len	-77
4r	-63
2mit	41
2ndr	-39
3em	-71
4r	-99
3nt	65
3un	-82
2och	-85
2ral	-39
3de	45
3en	-64
3in	-63
3te	-36
2ser	-60
3ie	-71
3on	-64
2ten	58
4r	-124
3or	-43
3te	59
2uch	-97
3ng	109
3te	-99
2von	45
4r	20
2war	-14
2ärt	27
2„	-83
0t="	-83
2#	-86
2,	-80
2.	-74
2:	-72
2D	-17
2N	-17
2V	111
2W	16
2aber	-72
3ls	97
3m	-77
3n	42
3uf	-12
2bei	-60
2diese	-67
7r	-60
2er	-88
3s	55
2für	25
2hatte	65
2im	-46
3n	-80
2jedoch	-60
2mit	23
2nach	-20
2sie	-71
4nd	-54
2unter	-45
2w	37
3ar	25
3ird	38
3urde	63
7n	-54
`,
  source: `
0+t=after "	-51
9#	-26
9(	-47
9)	-112
9,	26
9-	-19
9D	-18
9N	-37
9W	-64
9ab	-59
ber	-35
als	-37
am	68
an	19
auf	-66
bs	-73
9bei	-19
cm	-15
9dass	-85
aieser	-48
aurch	-58
9für	-21
9gegen	-29
9habe	23
dn	56
bt	62
aätte	-21
en	13
9im	-47
ast	40
9jedoch	-30
9könnte	-31
9laut	40
9mit	-23
aüsse	-47
9nach	-31
9ohne	-45
9sei	-30
cen	-65
ct	-58
aind	84
aolle	-24
en	41
bwie	-51
9um	-21
and	-127
bter	-17
9vom	-24
bn	-17
9w	-12
aar	-27
cen	71
aegen	-44
brde	-83
en	40
aie	-60
aurde	-41
en	71
aürden	50
9zum	-51
br	-51
9über	36
9—	-76
3before (	-119
a)	-132
a,	57
a-	-67
a.	33
a:	-25
aA	-25
aD	-13
aV	18
aW	-107
aals	-20
bn	-73
buf	-92
cs	-17
abei	-53
bis	-58
adurch	-27
aer	-57
bs	-44
afür	-94
agegen	-62
ahabe	-47
ct	17
dte	-13
fn	23
aim	-33
bst	-19
akonnten	-25
bönne	-32
alaut	-42
amit	-94
aohne	-66
asei	-32
den	-43
dn	-39
dt	-45
boll	-44
een	-29
ete	33
aum	-57
avom	16
aw	-13
bar	-27
den	-66
berde	-16
fn	-38
bird	-23
burde	-20
fn	-61
azu	-64
cm	-84
cr	-13
bwischen	-20
aüber	-70
a—	30
2k=after " bare false	39
htrue	-23
ccommon false	-86
jtrue	-47
cname false	60
a( bare false	-18
ccommon false	32
jtrue	-65
cname true	-107
a) common true	-40
cname true	-96
a, bare true	42
ccommon false	20
jtrue	42
cname false	-54
htrue	28
cpronoun false	-32
ktrue	-74
a- bare false	-42
ccommon true	-13
cname false	41
a. bare true	-49
ccommon false	30
jtrue	-40
cname false	25
htrue	59
dumber false	-26
cpronoun true	-95
a: bare true	-82
ccommon false	-43
cname false	20
cpronoun false	39
aA bare false	-63
htrue	-44
ccommon false	25
cname false	-27
htrue	24
cpronoun false	31
ktrue	-73
aD bare false	12
htrue	-30
ccommon false	-71
jtrue	40
cname true	-42
cpronoun false	17
ktrue	-44
aN common true	-49
cname true	-58
cpronoun false	19
aV bare false	80
htrue	-29
ccommon true	-20
cname false	-32
htrue	34
aW common true	-62
cname true	-48
cpronoun false	-16
crelative false	-46
aab common false	-50
bls common false	-31
ltrue	-44
ename false	-48
jtrue	53
epronoun false	-28
bm bare false	24
itrue	38
dcommon false	-27
ktrue	24
dname false	46
itrue	63
dpronoun false	-18
bn bare false	30
itrue	-23
dcommon true	-53
dname false	38
itrue	-65
dpronoun true	-72
buf bare false	-47
jtrue	-67
ecommon false	18
ltrue	-59
ename false	-81
jtrue	-80
cs bare false	-42
ecommon false	45
ltrue	-36
ename false	-78
jtrue	-51
abei bare false	35
ecommon false	-42
ename false	50
jtrue	-46
bis bare false	38
ecommon false	-22
enumber false	-14
epronoun true	-17
adass common true	-49
fname true	-33
burch name true	-42
afür bare false	37
jtrue	-13
ecommon false	-13
ltrue	14
ename false	-22
jtrue	-76
agegen bare false	38
gcommon false	-50
gname true	-81
ahabe bare false	23
fcommon false	17
mtrue	-26
fname false	35
fpronoun false	-20
en common false	23
gname false	30
ct common false	30
ename false	52
aim bare false	14
itrue	-83
dcommon false	-58
ktrue	29
dname false	-33
itrue	-83
bn bare false	-30
itrue	-48
dcommon false	-33
dname false	-15
itrue	-22
eumber true	-15
dpronoun false	73
ltrue	-28
bst bare false	32
jtrue	43
ename false	40
ajedoch name false	-34
hpronoun false	45
alaut name false	35
amit bare false	51
jtrue	-98
ecommon true	-34
ename true	-60
epronoun true	-33
büsse common true	-18
anach bare false	-53
fcommon false	-14
fname false	46
aohne name false	-38
asei common false	-28
epronoun false	-36
dn bare false	29
dt bare false	51
fcommon true	-58
fname false	-24
ktrue	-40
bind common false	36
fname false	30
ktrue	51
boll name false	-12
ee common false	-12
fn name false	50
aum common false	-15
bnd bare false	-24
jtrue	-40
ecommon false	-34
ltrue	-72
ename false	-35
jtrue	-40
cter bare false	23
gcommon false	-13
gname false	-43
avom name false	-75
jtrue	15
cn bare false	-27
jtrue	-62
ecommon false	23
ltrue	-14
ename false	-21
jtrue	19
epronoun true	-20
cr bare false	32
jtrue	-56
ecommon false	-63
ltrue	-63
ename false	36
jtrue	-68
aw bare false	48
htrue	-102
ccommon false	-17
cname false	-33
htrue	15
dumber false	-53
jtrue	38
cpronoun true	-121
crelative true	-54
berde name false	-23
fn common false	19
bie bare false	-39
jtrue	-14
ecommon false	-20
ename false	-16
crd common false	29
mtrue	-68
fname true	28
burde bare false	62
fn bare false	29
hname false	65
mtrue	51
bürden common false	20
azu bare false	13
itrue	-85
dcommon false	-62
ktrue	-71
dname false	17
dpronoun false	36
ltrue	-25
cm common false	-23
ltrue	-20
aüber bare false	-35
ktrue	-13
fcommon false	-14
fname false	34
fpronoun true	-60
a— common false	-51
cname false	-44
4before ( common false	-34
ktrue	-50
dname false	-69
itrue	-28
b) common true	-70
dname false	-37
itrue	-65
b, bare false	-39
itrue	35
dcommon false	-13
ktrue	60
dname false	-17
itrue	22
eumber false	-24
dpronoun true	32
b- bare false	-20
dname true	-19
b. common true	15
dname false	-56
itrue	63
eumber false	-43
b: number false	-25
bA bare false	-13
dcommon false	25
ktrue	-97
dname false	13
itrue	-49
dpronoun false	-44
ltrue	-18
bD bare false	-149
itrue	-32
dcommon false	14
ktrue	-180
dname false	-14
itrue	-141
eumber false	-32
dpronoun false	48
ltrue	-13
bN common true	-45
dname true	-40
bV common false	-25
dpronoun false	50
bW common true	-33
dname true	-35
dpronoun false	-38
bals bare false	-25
fcommon false	27
mtrue	-91
fname true	-71
cm common false	-50
ltrue	-41
ename false	33
jtrue	-79
cn bare false	-20
ecommon false	-36
ltrue	-18
cuf bare false	-19
fcommon false	-29
mtrue	-58
fname false	-29
ktrue	-51
ds bare false	-39
fcommon false	-67
fname false	41
ktrue	-19
bbei common true	-17
fname true	-13
cis common true	-22
ber common false	-15
cs common true	-45
ename true	-21
bfür common false	-53
mtrue	-25
fname true	-28
bhabe bare false	-46
fn name false	-73
dt bare false	-13
fcommon false	-19
mtrue	52
ete bare false	29
mtrue	-37
hcommon false	-34
hname false	-21
mtrue	-57
gn name false	-22
bim common false	14
ltrue	-58
ename false	-41
jtrue	-93
cn bare false	-41
jtrue	-22
ecommon false	-91
ltrue	-30
ename false	36
fumber true	-20
cst bare false	-14
fcommon false	-47
mtrue	16
fname false	21
bkonnten bare false	-25
blaut common false	-23
gname false	-26
gpronoun false	-20
bmit bare false	-54
fcommon false	-33
fname false	-43
ktrue	-24
bnach common false	41
ntrue	-84
gname false	-52
ltrue	-49
bsei bare false	-25
fcommon false	33
fname false	-39
een common false	-34
et common false	-27
cind bare false	-23
gcommon false	-49
gnumber false	35
coll bare false	-13
bum common false	-46
epronoun false	-20
cnd bare false	-26
ktrue	-51
fcommon false	-52
mtrue	40
fname false	-70
gumber false	-21
fpronoun true	-24
bvom common false	-57
fname false	39
dn common false	-56
mtrue	-29
fname false	-104
ktrue	-19
dr common false	-45
mtrue	-18
fname false	-72
bw bare false	-15
itrue	-19
dcommon false	-14
ktrue	-72
dname false	28
itrue	-25
eumber false	21
ktrue	-59
dpronoun true	-114
drelative true	-39
car bare false	-15
ktrue	-18
fcommon false	37
mtrue	-50
fname false	17
een common true	-15
hname false	-12
cird bare false	-14
gcommon false	27
gname false	-79
ltrue	-52
curde bare false	-12
mtrue	-59
hcommon false	-34
gn common false	-25
bzu common false	-14
ltrue	-17
dr bare false	-13
büber bare false	-15
gcommon true	-19
gname false	-36
b— common false	-31
0-t=after #	-13
9(	-19
9,	-75
9.	-41
9:	-43
9D	-64
9N	40
9V	36
9W	-31
9als	-105
am	-92
an	-78
auf	-13
9bei	-78
ais	-29
9da	-45
bss	-172
aeren	-14
bssen	-33
aiese	-78
er	-55
aurch	16
9er	-50
as	84
9für	-87
9gegen	-72
bmäß	15
9habe	-14
dn	-23
bt	21
aätten	-16
9ihr	-46
am	-112
an	-22
ast	-43
9jedoch	-23
9laut	51
9mit	-105
9nach	14
aeben	-17
9seien	-19
ct	-18
aie	-30
aoll	-81
9um	-72
and	-78
bter	-57
9von	30
br	-64
9w	-28
aarum	-13
aegen	-16
bnn	-46
brden	-41
aird	-23
aonach	-52
aurde	-82
en	-46
aährend	-21
aürden	-15
9zu	-70
bm	-52
br	-54
awischen	-60
9—	44
3before #	-81
a(	-82
a)	29
a.	30
a:	-54
aA	56
aD	-29
aN	-110
aV	-29
aW	-71
aals	-34
bm	-111
bn	-104
buf	-47
abei	-62
ada	24
bessen	-70
biese	-26
fr	-63
burch	-50
aes	54
afür	-39
agegen	-71
ahabe	-26
ct	29
dte	-18
aim	-35
bn	-31
bst	-86
alaut	-56
amit	-35
asei	27
dt	-82
bind	-71
bollte	-55
cwie	-23
aum	-106
bnd	-32
cter	-57
avon	-21
cr	-81
aw	-22
bar	-70
den	33
begen	-50
cil	-49
bie	110
crd	-20
burde	-57
bährend	49
azu	-97
cm	-62
cr	-90
bwischen	-37
aüber	-121
2k=after , bare	-106
ccommon	-53
cpronoun	-101
crelative	-24
a. bare	-36
aA common	-37
cname	30
aD common	-53
cpronoun	-15
aN name	47
aV bare	49
cname	-19
cpronoun	35
aW common	-105
cname	19
aals bare	-13
ecommon	-95
bm bare	-88
dnumber	-15
bn bare	-56
dcommon	-48
dname	-17
buf bare	-53
ename	-62
cs common	-13
abei common	-62
ename	-33
bis bare	-18
ada pronoun	-38
css bare	-49
fcommon	-97
fname	-75
gumber	-26
fpronoun	-107
beren bare	-14
cssen bare	-33
biese bare	-37
fr bare	-55
burch common	-39
gname	24
aer common	-29
dname	-21
bs common	52
afür bare	-23
ecommon	-60
ename	-36
agegen bare	-18
gcommon	-55
cmäß common	14
ahabe common	28
fpronoun	-39
en bare	21
ct name	-50
dte bare	18
gcommon	-28
gname	20
gpronoun	21
bätten bare	-16
aihr bare	-30
bm bare	-92
dname	-64
bn common	14
dname	-77
bst common	-27
ename	-16
epronoun	-15
ajedoch common	-23
alaut bare	-12
fcommon	45
fname	37
amit bare	-34
ecommon	-83
ename	-26
anach common	24
beben common	-17
asei common	-31
epronoun	17
dt number	-15
bie common	-30
boll pronoun	-25
aum common	-58
bnd bare	-43
ecommon	-26
ename	-27
cter bare	-44
avom bare	13
cn name	35
fumber	-33
cr common	-38
ename	-37
aw bare	43
ccommon	-64
cname	-48
dumber	-51
cpronoun	-16
berden common	-41
bie bare	27
epronoun	-39
crd bare	53
fcommon	-15
fname	-30
bonach common	-44
hname	-38
burde common	-35
gpronoun	-35
fn bare	-25
hcommon	-45
bährend name	-21
bürden common	-14
azu bare	-57
dcommon	-38
dname	-41
cm bare	-51
cr bare	-53
bwischen common	-58
aüber bare	-27
fcommon	14
fname	-41
a— common	-16
4before " common	-44
dname	-19
dpronoun	38
b# common	-52
b( name	-59
b) name	29
b, bare	-89
dcommon	25
dname	-79
eumber	31
dpronoun	-26
drelative	-65
b. common	12
dname	27
eumber	-16
b: name	-54
bA common	52
dname	32
bD name	-43
dpronoun	-36
bN common	-102
bV bare	-30
dname	-51
bW common	-86
dname	-30
dpronoun	-24
bals bare	-80
cm bare	-61
ename	-65
fumber	-30
cn common	-103
cuf common	-12
fname	-74
ds common	-75
fname	41
bbei common	-95
fname	-19
bdiese bare	-26
gr bare	-63
curch name	-36
bes common	36
bfür bare	-43
fcommon	-121
fname	60
bgegen common	-68
bhabe common	-24
bim bare	-56
cn name	-94
epronoun	23
cst common	-55
fname	-45
bmit bare	-59
fcommon	-19
fname	-29
gumber	-51
bnach name	-83
bsei common	27
et bare	-43
gcommon	-48
cind name	-71
collte common	-55
bum common	-66
ename	-61
fumber	-25
cnd bare	-142
fname	-62
gumber	-15
fpronoun	33
dter common	-53
bvom name	21
gumber	-24
dn common	-70
fname	-23
dr common	-78
fname	-43
bw bare	-20
dcommon	-52
dname	17
eumber	-53
dpronoun	24
car common	-60
een common	14
ceil pronoun	-41
cie common	67
fname	71
curde common	-14
cährend common	-31
bzu common	-80
dm bare	-40
dr bare	-32
büber common	-70
gname	-62
b∅ name	21
01=after als	-18
8befürchten	-21
agründet	-13
ahauptet	-15
he	-38
akannt	-15
arichtete	-16
in	-13
atont	-34
ee	-20
azeichnet	-62
ie	-71
8danach	-46
9emnach	-112
9ie	38
8erklärt	-36
9s	-23
8fordern	37
9ührt	40
8gab	19
ben	-26
9eht	-17
amäß	15
9ing	38
8haben	-48
at	-25
bte	-13
dn	-13
9eißt	16
9ieß	-36
9ält	-41
8kommentierte	-55
9ritisiert	-41
ie	-20
9ündigte	-35
8lautete	19
8meldete	13
9itteilte	-12
8nach	14
annte	-41
8sagte	-24
9chlug	22
brieben	-52
9ieht	23
and	-57
9o	23
9prachen	-31
bicht	41
9tellten	-16
8teilte	14
en	38
8versicherte	-29
8war	27
bf	-24
9ird	18
bft	-17
9onach	-51
9urde	-41
dn	14
9ürdigte	-18
8zeigte	-26
9itiert	-25
9ufolge	-122
8äußerte	19
2before als	-17
9befürchten	20
bgründet	33
ie	12
bhauptet	12
ie	50
brichtet	-26
ie	23
bstätigte	-14
btont	-22
fe	40
bzeichnete	-17
9demnach	-50
aie	-83
9erklärte	-23
as	42
9feststellt	-20
aorderte	-30
aührt	-58
9gab	-18
cen	22
aehen	47
ct	-20
bmäß	-49
aing	-25
9hatten	-25
aeißt	16
aält	-25
9kommentierte	-19
aritisierte	16
aündigte	-18
9laut	-70
aehnt	23
9meinte	30
bldet	-96
fe	-36
ait	-31
9nach	-106
bnnte	-36
9sah	-44
achreibt	-14
dieb	36
aieht	-40
ao	-173
aprach	22
fen	-78
ateht	-33
9teilte	-41
fn	-35
9versicherte	25
ctritt	17
9war	-30
cf	26
cnte	-22
aie	-74
brd	-89
aonach	-32
aurden	-55
aürdigte	17
9zeigte	-37
aufolge	16
9äußerte	-34
09=after an	-68
agekündigt	-36
8befürchten	-21
ahauptet	-15
akannt	-29
arichten	15
gte	-13
in	-13
atonte	-20
azeichnet	-62
ie	-71
8celebi	20
8danach	-46
9emnach	-83
8entschieden	-65
9rklärt	-46
8fordern	37
9ührt	40
8gab	15
9eht	-16
amäß	15
8haben	-37
at	-13
bte	-16
9in	-22
9ält	-54
8kommentierte	-55
9ritisiert	-71
ie	-20
9ündigte	-35
8lautete	19
8meinung	-16
aldete	13
9it	-58
bteilte	-12
8nach	14
annte	-41
8sagte	-21
9chrieben	-52
9ich	18
aeht	23
and	-23
9o	32
9teht	21
bllte	12
fn	-16
8teilte	18
en	39
8versicherte	-29
9or	-36
bgeworfen	-61
8warf	-24
9ies	17
ard	-15
bft	-17
9onach	-41
9urden	14
9ürdigte	-18
8zitiert	-25
9ufolge	-112
2before angekündigt	28
9befürchten	20
bgründete	12
bhauptet	12
bkannt	24
brichtet	-30
bstätigte	-14
btonte	40
bzeichnete	-17
9celebi	-54
9damit	32
aemnach	-50
9entschieden	-22
arklärt	-23
ge	-23
as	-18
9feststellt	-20
aorderte	-30
aührt	-58
9gab	-13
aeht	-40
bmäß	-49
9haben	-17
bt	-25
cte	19
en	37
aält	-22
9kommentierte	-19
aritisierte	16
aündigte	-21
9laut	-70
aehnt	23
9meinte	30
dung	32
bldet	-96
fe	-36
ait	-24
9nach	-106
bnnte	-36
9schreibt	-14
dieb	35
aieht	-66
bnd	25
ao	-62
aprach	20
ateht	-17
9teilten	-43
9vermutet	16
csicherte	25
ctritt	17
aor	-67
cgeworfen	-94
9war	-24
cf	26
cnte	-22
aies	-36
brd	26
aonach	40
aurden	-55
aürdigte	17
1k=after an bare 0	-51
h1	-13
ccommon 0	-18
cname 0	-47
bgekündigt common 0	-31
aus bare 1	-24
dcommon 0	-12
9bekannt common 0	-12
brichtet common 1	-31
jname 0	21
ie common 0	20
r1	-14
kname 0	-24
jn common 0	-15
bstätigte name 0	-20
p1	-12
bzeichnete common 0	-33
9demnach common 0	-53
hname 0	-33
9erklärte bare 0	20
n1	-35
icommon 0	-47
p2	-24
ipronoun 0	36
as bare 3	-20
h4-5	-18
ccommon 0	17
j1	-51
cname 0	-51
h1	-59
h2	-21
9führt common 2	47
fnumber 1	-20
9gab common 0	-18
k1	-37
dname 1	46
dpronoun 0	14
aeht common 0	-25
l1	-49
bmäß common 0	14
9haben common 0	-64
fname 1	-23
bt bare 1	-13
dcommon 0	-25
k1	-38
dname 0	-57
i2	-13
cte bare 1	21
fcommon 0	-52
m1	-29
m2	-16
fname 1	-31
fpronoun 0	18
9ist common 0	-27
9kritisiert name 0	-35
je common 0	-38
aündigte common 0	-60
9laut bare 0	-22
j1	-35
ecommon 0	34
l1	-19
l2	-41
ename 1	-25
j2	-33
dete common 0	22
9meldete common 0	36
o1	-20
ait bare 1	-15
dname 0	-31
9nach bare 0	24
j1	-72
j2	-37
j3	-23
j4-5	-13
ecommon 0	33
l1	-68
l2	-32
l3	-22
ename 1	-57
j2	-24
j4-5	-17
fumber 1	-21
epronoun 1	-26
9sagte bare 0	15
k1	29
k2	39
fcommon 0	-43
m1	34
m2	-43
m3	-34
fname 0	-20
k1	-54
k4-5	-15
fpronoun 1	-42
achreibt name 0	37
dieb bare 2	-31
hname 0	-21
m1	-16
aich bare 0	19
ecommon 0	30
l1	-28
ename 0	29
j1	-28
beht bare 0	23
bnd common 0	-23
ao bare 2	-24
ccommon 0	-19
cname 0	41
h1	-13
atellte bare 0	67
9teilte bare 0	-13
gname 0	14
9vermutet common 1	-15
ctritt common 1	-17
aor common 0	-24
cgeworfen common 0	-24
9war common 0	21
k1	-28
cf name 0	-23
aie bare 0	55
i1	-69
i3	-26
dcommon 1	-14
k2	-33
dname 0	14
i1	-28
i2	-13
dpronoun 0	-38
brd bare 0	46
j1	-27
ecommon 1	-44
ename 1	-29
epronoun 0	-31
aonach common 0	-29
aurde common 1	-19
fpronoun 0	-30
en bare 1	-17
9zufolge bare 0	-42
hcommon 0	-60
hname 0	-24
iumber 0	-21
3before als common 1	-48
l2	-33
ename 0	-62
bn bare 0	61
dcommon 0	-12
dname 0	40
i1	-55
bus bare 0	59
ecommon 0	-55
ename 0	54
abegründete bare 0	48
chauptet common 1	-29
r4-5	20
r6-8	-15
crichten common 0	-27
it bare 0	-44
kcommon 0	-68
kname 0	19
je bare 0	-40
lcommon 0	-12
s1	-54
lname 0	50
kn common 0	-45
cstätigte bare 0	-48
czeichnete name 0	17
mpronoun 0	66
adamit pronoun 0	22
aerklärt common 0	-29
he bare 0	50
jcommon 0	-89
q1	-51
q2	-46
q3	-30
jname 0	13
o1	-82
o2	27
bs bare 0	-60
i1	-62
i2	-55
dcommon 1	56
k2	-79
dname 0	-45
i1	-75
afeststellt name 0	-20
borderte common 0	-57
jpronoun 0	33
bührt bare 0	-33
gcommon 0	-29
agab bare 0	-52
ename 0	37
beht bare 0	-65
cmäß common 0	-15
ahat bare 0	-71
j1	-42
j2	-16
j3	-12
ecommon 1	-63
l2	-59
ename 0	-17
j1	48
j2	-18
dte bare 0	19
l1	-55
gcommon 1	-126
n2	-75
n3	-37
n4-5	17
n6-8	-26
gname 0	-52
l1	36
l3	-35
l4-5	25
humber 1	-38
n2	-18
gpronoun 0	18
bofft common 0	-32
n1	-51
bält name 0	-22
akritisiert name 0	35
ke common 0	12
mname 0	27
r1	38
bündigte common 1	-28
jname 0	14
alaut bare 1	-19
fcommon 0	-36
m1	-12
m4-5	-13
fname 0	-22
k1	-24
fpronoun 0	-20
eete common 0	13
iname 1	-25
ameldete common 0	17
iname 0	-40
bit common 0	69
ename 0	-25
dteilte name 0	-21
p1	28
anach bare 0	-51
k1	-30
fcommon 0	27
m1	-64
m2	-55
m3	-30
fname 0	-108
k1	-44
k2	-50
k3	-46
k4-5	-47
k6-8	-44
fpronoun 0	-15
n1	-18
n2	-51
cnnte name 0	-76
asagte bare 0	-26
l1	-51
l2	31
gcommon 0	-32
n1	-154
n2	-61
n3	41
n4-5	-51
gname 0	22
l2	-92
l3	-94
l4-5	-21
gpronoun 0	32
bchreibt bare 0	20
bich bare 0	-61
fcommon 0	-60
m1	23
m2	-63
m3	-54
fname 0	36
k1	-54
k2	-32
fpronoun 0	-18
ceht common 0	-16
gname 0	-63
cnd bare 4-5	-16
fname 1	-23
gumber 0	35
bo common 0	-23
k1	-15
bprach bare 0	17
hcommon 1	-20
ateilte bare 0	-22
hcommon 0	-61
o1	-36
hname 0	46
m1	-37
gn common 0	-58
avermutet common 0	-13
bor common 0	38
dgeworfen common 0	-49
awarf pronoun 0	26
dnte bare 0	15
m1	-15
m2	-32
hcommon 0	-46
bie bare 2	-14
ecommon 0	-14
l3	-12
ename 0	-37
crd bare 0	-14
fcommon 0	47
fname 0	-78
k1	-39
bonach bare 0	19
hcommon 1	-69
o2	-20
burde bare 0	-62
gcommon 0	-59
fn common 0	-25
azufolge bare 0	57
n1	-77
n2	-26
icommon 0	48
p1	-60
p2	-54
p3	-48
p4-5	-65
iname 0	-61
n1	-44
n2	-16
n3	-46
1p=after an , 	-49
9bekannt …,	-12
brichtet 	35
ie 	16
k…,	-20
bzeichnete 	-71
9celebi , 	36
9danach …	-14
9erklärte 	13
i, 	-59
i…,	-15
as , 	-33
cnach 	-51
c…,	-30
9fordern 	38
aührt 	47
f…,	-24
9gemäß 	15
9haben 	-20
f…,	-16
bt 	28
dam 	-29
din 	-32
d…V,	-14
cte , 	-28
f…,	-21
gV	-24
h,	-29
aält 	-54
9ist 	-27
9kritisiert …,	-20
je 	-17
aündigte 	-41
9laut 	43
ew 	-30
e…	-54
f,	-15
fV	-25
dete 	22
9meldete 	39
9nach 	20
eN 	-53
gw 	-22
ew 	37
e…	-78
f,	-33
bnnte 	-41
9sagte 	16
f, 	-37
hdass 	-24
fN N , 	44
fam 	-18
fin 	-17
fzu 	-38
f…	37
g,	-25
h,	-35
achrieb 	16
hD in 	-16
h…	-31
gen 	-36
aich 	49
e…	-13
beht 	23
bnd jedoch 	-23
ao …	-36
atellte 	12
9teilte 	19
gam 	-13
9vermutet , dass 	-42
i…,	-25
aorgeworfen , 	-23
9war …,	-58
cf 	-23
aie A 	42
d…,	-44
f,,	-21
eV,	-27
gV	-49
brd 	-22
e…,	-27
g,	-18
cft 	-17
aonach 	-36
aurde 	-76
fvon 	48
en 	-42
9zufolge 	-30
hw 	-37
h…,	-22
3before als 	-61
bn 	37
dund N N 	-14
cgekündigt 	22
bus 	38
abefürchten 	24
cgründete 	46
chauptet …,	27
crichten 	27
it …,	-28
je 	-16
l…,	-72
kn 	-58
ctonte 	40
czeichnete 	19
adamit 	32
aentschieden 	-39
brklärt 	-47
he 	-13
j, 	31
jw N N N 	-24
j…	-42
k,	-45
bs 	55
d( N ) , 	-20
d, 	-63
d…,	-16
f,	37
aführt 	-43
ageht 	-34
ahaben 	-20
ct 	-20
e…,	-82
dte 	-31
g, 	16
gD W 	19
gw A 	54
g…,	-78
i,	69
fn 	37
bält 	-22
akritisiert 	35
ke 	21
m…,,	-42
alaut 	-33
f…	-30
g,	-28
eete 	-12
ameinte 	30
eung 	46
bit 	-18
dteilte 	-24
anach 	38
f, 	-37
hD 	-23
fhat 	-16
ite 	-23
fsind 	-18
goll 	-39
fw 	-50
hw 	-29
gird 	-16
f…,	-57
h,	-34
gV,	-17
cnnte 	-44
asagte 	-30
g, N N , 	-33
gD W 	-74
gw N N N 	-37
g…	12
h,	-17
i,	-17
bchrieb 	36
bich …	19
ceht 	-66
cnd 	35
fw , # W 	-32
f…,	-26
bo …,	-28
f,	-19
bteht 	-37
ateilte 	13
h…,	-26
aversicherte 	38
dtritt 	17
bor 	-46
dgeworfen 	-62
awarf 	26
dnte 	-56
bie w muss oder , 	-28
e…,	-19
g,	-40
ds 	-49
crft 	95
bonach , 	63
burde 	-53
fn 	-55
bürdigte 	-85
azufolge 	51
iw W 	-65
i…	-80
0after	-17
0comma=false " after	-51
c# after	-26
c( after	-47
ebefore	-119
c) after	-112
ebefore	-132
c, after	26
ebefore	57
c- after	-19
ebefore	-67
c. before	33
c: before	-25
cA before	-24
cD after	-14
cN after	19
ebefore	26
cV after	17
ebefore	40
cW after	-52
ebefore	-107
cab after	-59
dls after	-37
gbefore	-20
dm after	70
dn after	19
fbefore	-72
duf after	-66
gbefore	-87
es after	-73
gbefore	-17
cbei after	-18
gbefore	-51
fm after	-15
dis before	-58
cdieser after	-48
durch after	-58
ibefore	-27
cer before	-57
ds before	-44
cfür after	-21
gbefore	-94
cgegen after	-16
ibefore	-52
chabe after	23
hbefore	-47
gn after	56
et after	62
gbefore	24
ften before	23
dätte after	-21
hn after	13
cim after	-47
fbefore	-33
dst after	40
gbefore	-19
cjedoch after	-30
ckonnten before	-25
dönne before	-32
gte after	-31
claut after	40
hbefore	-42
cmit after	-20
gbefore	-94
düsse after	-47
cnach after	-31
cohne after	-38
hbefore	-66
csei after	-14
gbefore	-32
fen after	-65
ibefore	-43
fn before	-39
ft after	-54
hbefore	-45
dind after	84
doll before	-44
ge after	-24
hn after	41
jbefore	-29
gte before	33
ewie after	-51
cum after	-21
fbefore	-57
dnd after	-127
eter after	-17
cvom after	-24
gbefore	16
en after	-17
cw after	-14
dar after	-27
gbefore	-24
fen after	71
ibefore	-66
degen after	-44
erde after	-74
ibefore	-16
hn after	40
jbefore	-38
die after	-59
erd before	-18
durde after	-21
ibefore	-20
hn after	71
jbefore	-61
dürden after	50
czu before	-64
em after	-43
gbefore	-84
er after	-51
gbefore	-13
dwischen before	-20
cüber after	36
hbefore	-70
c— after	-76
ebefore	30
6true A after	-21
dbefore	-23
bD after	-138
dbefore	-42
bN after	-80
dbefore	-65
bV after	-70
dbefore	-141
bW after	-37
bdass after	-85
bhat before	-47
ete before	-44
bin after	-59
ebefore	-26
bmit after	-34
bsei after	-42
bw after	-18
dbefore	-69
cird before	-34
0gap=after 0	58
a15-25	-160
a2	-110
a3	-155
a4-5	-102
a6-8	-88
a9-14	-85
4before 0	37
b15-25	-121
b2	-59
c6+	-105
b3	-59
b4-5	-59
b6-8	-57
b9-14	-54
0h=1993	-13
58	-78
220	-21
402	62
54	-34
55	-50
56	-54
57	-73
58	-52
59	-21
411	-49
53	-43
230	-33
2abend	-26
4geordneten	13
3g	-17
3ktionswoche	-48
3li	24
4le	-24
3ngaben	20
5estellten	-32
5riff	-40
4hänger	21
5örung	-35
4lagen	-21
4schlägen	-32
5icht	-16
4trittsrede	-40
4wohner	-71
3rbeit	-53
8splätze	-20
4mee	-52
3ufgabe	-43
5tritt	-21
4sgabe	-42
5sage	40
4to	-45
4ßenministerin	-59
2beben	-28
4ck	-19
6mann	60
4deutung	-77
4fehl	-47
4ginn	17
5ründung	-63
4hörde	-20
9n	25
aangaben	54
4ispiel	-29
4obachter	81
4reich	-15
5icht	49
9en	-81
5lin	-31
5ufung	-41
4such	-53
4völkerung	-17
4währung	-20
3gh	58
3ild	-31
3otschaft	25
3randursache	-13
4emen	19
3undesbürger	-17
8regierung	-16
8verfassungsgericht	-36
3ürgermeister	45
2cdu	-66
3elebi	-17
4rn	-15
3ity	-16
3olomer	41
2das	-112
4ten	-32
3ebatte	-22
4lmare	-29
4m	-98
5okratie	-16
6nstranten	-68
btion	45
4n	-47
4r	-17
4utschland	-29
3ie	-43
5s	-121
6e	-30
7r	-21
4ngfelder	58
3ortmund	36
2ehemann	-42
3igentümer	-85
4n	-88
5e	-57
6m	-16
6n	-72
6r	-25
5satz	-49
6chätzung	15
4senmann	36
3ntcha-ebia	17
5scheidung	-78
5wicklung	-29
3r	38
4klärung	64
4mittlungen	49
4st	-62
4tel	13
3s	-100
3u-kommission	37
4ro	-16
3xperten	62
2familie	-39
3ebruar	-31
4rnsehen	-20
9sender	52
4stnahme	-20
4uerwehr	13
3ifa	24
4rma	32
3lucht	-12
3rage	-19
5nkreich	-12
5u	40
6en	-57
4eitag	-50
3unktion	-12
3älle	-55
2gall	83
4zastreifen	-20
3ebiet	-41
5äude	-17
5ührenbefürworter	-26
4fahr	-36
4meinschaftsschule	-24
4richt	-17
4schehen	-35
7äftsführer	24
5etzentwurf	65
5präch	-24
ae	-15
4walt	-32
5erkschaft	26
een	-19
3mbh	-29
3renze	-20
8n	-58
4und	-94
5ppen	-28
4ünen	-31
2hacker	-23
4ftbefehl	-37
4mburg	-37
4uses	-33
3elfer	-41
5mand	-45
3ilfe	-31
4ntergrund	-32
5weise	33
4s-studie	67
3ongkong	-14
as	-53
3rw	-16
3öhe	-22
2idee	33
3gdrb	17
3hm	-40
4n	-69
4r	-41
3nformationen	-37
4terview	-85
3rak	-36
3srael	-50
2jackson	-53
4hr	-29
6e	-29
7n	-30
3ohnson	23
4urnalisten	29
3ugendliche	42
2kandahar	-41
4rsai	54
4tastrophe	-16
3enntnis	-44
4y	25
3inder	-14
4rche	-50
3lage	-42
3och-mehrin	92
4mmission	-31
4nferenz	50
5kurrenz	-18
5trolle	-32
5zern	35
4sovo	-36
3rankheit	-43
4itik	-62
8er	45
3öhler	42
4nigin	32
3üste	-13
2land	-46
6esregierung	-23
6tag	43
3eben	-13
4ichen	-22
3itauen	18
3ondon	-28
3ux	-46
3änder	-47
2mai	-89
4n	-106
5dantin	35
5n	-69
4us	-26
4ßnahme	-20
3edien	42
8berichten	13
4hr	-40
4inung	83
4ldung	25
4nschen	-57
4rkel	60
4teorologen	61
4z	-54
3inister	31
aiums	-46
apräsidenten	-38
4tarbeiter	-14
5glieder	-14
5twoch	-44
3ontag	-91
3urtha	57
4tlu	34
3ännern	-49
3öglichkeit	-27
2nachrichten	29
dagentur	-18
4tionen	-18
3etz	-25
4ws	23
3iedersachsen	-26
3ovellierung	-51
3un	-83
2obama	54
3ktober	-26
3nlineausgabe	-47
3pposition	-35
3rganisation	63
een	59
4t	-30
3sterloh	23
2paech	49
4kistan	-17
4netta	57
4pstes	-15
4rade	-43
5is	56
5lament	34
5tei	-28
4ssagiere	-45
3bs	-34
3erson	-83
8en	-64
3latz	-38
4äne	-17
3olitik	-72
9er	-33
6zei	63
9sprecher	26
7isten	45
3raxis	-28
4esse	-34
4oblem	-37
5teste	-28
5zent	43
7ss	-39
4äsidenten	-14
3ötsch	63
2quellen	42
2reaktion	-32
4bellen	-41
4ch	-74
4de	-75
4gierungssprecher	-39
6on	-52
4uters	47
3ice	65
3ussland	52
3ücktritt	-18
6zug	-54
2samstag	-53
4rkozy	56
3chluss	-16
5ule	-15
5weiz	34
5ätzungen	-73
6uble	-38
3ein	-31
5te	86
7n	25
4ptember	-26
3hakira	44
3icherheit	-31
4e	44
4tuation	-70
3ohn	19
4ldaten	-49
4nntag	-48
3pector	-79
4iegel-online	-40
4recher	16
ain	16
3taaten	32
7sanwaltschaft	15
4eg	-43
5llungnahme	26
4immen	-58
4oiber	70
4raftaten	-80
5eit	-15
5obls	-60
4udie	52
8n	38
9gebühren	-16
5nden	-73
3üden	39
2tag	-67
5e	-31
6n	-46
6sschau	41
7zeitung	-43
4t	-18
5sache	-30
4uss	16
3eil	-13
4sla	39
3haksin	34
3imes	36
3od	-25
4nbandstimme	31
3reffen	-26
3witter	-77
3äter	-26
2uhr	-34
3n-mitarbeiter	27
4ion	-61
4o	32
4recht	-57
4ternehmen	12
7suchung	-13
3rsache	-48
4teil	-51
3s-botschaft	16
2veranstaltung	-21
5fahren	-23
6ügung	-73
3orschlag	-72
6tellung	-28
3w	-22
4-gesetz	-18
2wahl	-25
6kommission	-18
4shington	-17
4tch	20
3ebsite	-45
4sterwelle	44
3ir	38
4ssen	-12
8schaftler	73
4ttner	-33
3oche	-74
7n	-46
4lter	-43
4rten	-65
3ulff	26
2zaidi	-57
3eit	-37
6punkt	-47
6ung	62
4ugenaussagen	44
3iel	-71
4vilisten	-82
3urückhaltung	-36
4sammenhang	-32
3war	-16
2ägypten	-82
3rzte	33
2übergangsrates	-34
1s=006 bare	-50
57 bare	-73
411 bare	-49
53 bare	-43
320 number	-21
330 number	-33
3993 bare	-13
58 number	-34
3abe common	-15
4ce name	-33
5h name	37
5k name	49
4de common	-43
4el name	-50
4ft common	38
7name	47
4g name	-17
5e bare	26
4hl common	-41
5r bare	-16
7common	-60
4ir bare	39
4li name	24
5l bare	85
7common	-60
5s bare	-61
5t common	14
4ma bare	56
5t common	19
4nd bare	36
7common	-14
5g bare	-21
7common	-58
5k common	-39
7name	21
5n common	-69
7name	29
5o name	40
5t common	-42
4re bare	-13
4ss common	-16
4to name	19
5z common	-89
7name	-47
4us common	-26
3ban name	28
5u common	23
4en bare	82
7common	-68
5r common	-74
7name	18
4gh name	58
4ia name	17
4le name	-38
5s name	-60
4ot common	-60
4us name	-50
3cdu name	-66
4he bare	-15
7common	-85
7name	-88
5s common	-63
5t common	83
7name	-62
3das common	-112
5t common	-66
4em common	-98
5n bare	26
7common	-91
7name	-72
5r common	14
7name	58
5s common	-16
4ia bare	21
5e bare	-30
7common	-23
7name	22
4on name	-28
4rb name	17
3ebi bare	-18
7name	18
4ch name	-22
5k bare	13
7name	-75
4de common	-93
4hl common	-40
7name	-47
5r bare	-12
7common	32
4il common	-59
5n common	-58
7name	-53
5s bare	-18
5t bare	-79
7common	-126
7name	-100
5z name	34
4ld bare	-39
7name	68
5e common	-38
5n bare	-31
5s common	-30
4ma name	31
5s common	-53
4na name	-24
5d bare	-65
5s bare	-20
7common	-54
5t common	72
7name	27
8umber	43
5z common	49
7name	-28
4r pronoun	38
5e bare	-47
7common	19
5n bare	-72
7common	-100
7name	-12
8umber	-27
5s common	-63
7name	47
5t name	55
4s pronoun	-100
5e common	-13
7pronoun	-30
5s common	-40
4te bare	-50
7common	22
5z bare	34
7common	-39
4ws name	23
3fel common	-20
5n bare	-19
7common	-73
7name	-31
5r common	-53
4fe common	-37
4te name	19
3gen bare	21
7common	-105
7name	-56
5r bare	20
7name	-36
4ie common	-28
5n common	45
3had name	-30
5r name	-41
5u name	50
4ef bare	-52
7common	-30
5n bare	-133
7common	-23
7number	-22
5r bare	-19
7common	43
4me bare	-44
4of name	15
4re number	-29
5w name	-16
4te bare	-28
7common	-96
5s common	-50
3ice bare	55
5h bare	-69
7common	-17
4di name	-57
4eg common	-22
5l common	-80
5n name	-18
5r common	27
5s bare	-121
5t bare	-55
5w common	-102
4fa name	24
5f common	-41
4hm pronoun	-40
5n pronoun	-69
5r pronoun	-41
4ka name	-40
5o common	-14
4ly name	47
4ne common	-63
7name	-31
5g name	19
5s name	32
4on bare	-68
7common	-29
4ra bare	44
4se bare	30
7common	-27
4te bare	86
7common	13
5t bare	-20
7common	-22
5y name	-65
4um bare	-37
7common	28
7name	45
3kel bare	66
7name	30
5n bare	-24
7common	-31
5r common	-55
7name	35
5y name	-29
4te bare	-26
3lag common	-47
4em common	-37
5n bare	26
7common	-42
7name	-54
5r bare	23
7common	45
7name	58
4fe common	-27
5f name	26
4ie common	-39
4le bare	-34
7common	-36
4oh bare	23
4te common	-32
5s common	-28
5z name	-35
4ux name	-46
3mai bare	-33
5n pronoun	-106
5r name	24
4bh name	-29
4ee name	-29
5n bare	26
7common	48
7name	-33
5r common	-104
5s name	36
5z name	-54
4me common	26
3nat common	-81
4ce common	-16
4da name	-35
5e bare	-53
7common	30
5s common	34
7name	43
4em common	-16
5n common	-45
7name	-83
5r common	-58
7name	-80
8umber	-64
4ft common	-39
4ge common	31
5s common	-20
7name	-53
4is bare	-47
7common	-39
4ke name	67
5t common	-57
4ze common	-22
3och bare	-44
4de common	-53
4hn common	-30
4is name	-30
4le common	-36
4ne common	-26
5g bare	-21
7name	-31
4rt bare	-26
7common	-15
4te common	-17
4vo common	-34
3pbs name	-34
4en bare	-55
7name	-13
5z bare	-31
4he common	-15
3rak name	-38
5t common	26
5u common	-31
7name	43
4de common	22
7name	-57
4ei common	-16
5n bare	-83
7common	-94
7name	20
8umber	-12
5r common	33
4in bare	-47
7name	-47
5s name	56
4ke common	-31
4st bare	-102
4te bare	-33
7common	-37
3sai bare	35
4ch bare	17
7common	-60
7name	49
4el name	19
5n bare	25
7common	-27
7name	33
5r common	41
7name	-39
7pronoun	-21
5s common	-58
7name	-24
4ie pronoun	44
5n bare	34
4on bare	61
7name	-47
4pd name	22
4se common	-54
7name	-39
4te common	-32
7name	-32
3tag bare	-70
7common	-72
7name	-32
5n name	-20
5t common	-22
4ch name	46
4eg name	-43
5i name	-46
5l bare	-13
7common	-46
7name	22
5n common	-45
7name	-38
8umber	-26
5r bare	28
7common	57
5s common	-63
7name	-47
4ha bare	57
4ie common	-14
5k bare	-36
7common	-72
5n common	-15
7name	-12
4lu name	34
4on name	-18
5r bare	22
7common	25
4ra name	-60
4te bare	-19
7common	-24
4ur common	71
7name	-20
5t name	13
4ze bare	-15
4ät common	-41
3uar bare	-45
4ch common	-71
5k bare	37
4de common	-12
4en bare	-15
5r name	34
4hr common	-32
4le common	-27
4ms common	-122
4nd bare	-54
7common	-108
7name	36
5g bare	-60
7name	51
5o name	32
4rf common	40
5g name	-38
5o number	-16
4ss common	-68
7name	-49
4to common	-45
3ver name	41
4w name	-22
3war bare	-16
4ir pronoun	38
3xis common	-28
3yer name	-37
4se common	29
3zei name	63
5n bare	-13
4te name	21
4ug common	-65
3äch common	-24
4ge bare	-21
7common	-15
4ne common	-16
3öhe name	-22
3ück common	-30
0k=bare before	-43
2common after	-26
2number after	-26
9before	-53
2pronoun after	-30
2relative after	15
bbefore	-100
0len=1 after	-71
6before	-54
55-25 after	-131
abefore	-16
42 after	-21
43 after	15
6before	-25
44-5 after	30
8before	-18
46-8 after	-31
8before	15
49-14 before	-22
1inkn=" 0 false "	-32
6( 0 false (	-20
81 false )	-91
g,	-50
gV	80
gin	58
hst	32
gw	34
6) 0 false )	-57
6, 0 false ,	-45
81 false "	-87
g(	-46
g,	72
g.	134
gA	-77
gD	-165
gV	26
gals	-53
huf	-38
is	-17
gfür	-89
gim	-86
hn	-81
gnach	-43
gsei	-41
jt	-26
gund	34
gw	-157
gzu	-59
atrue D	-21
fV	-78
fhatte	-23
fin	-24
fw	-66
gird	-34
82 false (	-31
g)	-32
g,	80
g.	53
gA	-35
gV	17
gW	-27
gfür	-24
gim	-35
hn	-15
gund	-32
gvor	-16
gw	-164
hegen	-15
gzu	-43
atrue D	-18
fV	-62
fw	-15
83 false "	-27
g,	57
gV	27
gals	-60
hm	-55
gin	-46
gw	30
atrue V	-37
84 false .	-51
gw	-49
85 false w	-46
6- 0 false -	-31
81 false ,	-56
gsowie	-45
82 false ,	67
atrue V	-43
6/ 0 false /	-21
6: 0 false :	13
6A 0 false A	-16
6D 1 false (	-63
g,	-89
g.	31
gA	24
gD	18
gV	18
gals	41
hm	29
hn	-58
huf	-31
is	-79
gbis	21
gfür	-13
ghabe	-20
itte	18
hätten	45
gim	15
hst	16
gmit	-50
gnach	-63
gsei	66
hind	61
holl	87
ken	16
gum	-50
hnd	-68
gvon	-80
ir	-79
gw	12
hurden	57
gzu	51
atrue D	-74
fN	-58
fV	-27
fbei	-22
fdass	-37
82 false "	-98
g)	-48
g,	83
gA	21
gD	19
gW	-47
gals	-30
gin	-86
gmit	25
gnach	-38
gseit	-60
gund	39
gvon	29
gw	-20
gzu	-14
atrue D	-22
fN	-30
fV	-36
fW	-26
fw	-50
83 false (	-30
g,	73
gD	-46
ges	-45
gin	-60
gund	-31
gw	-31
gzu	-48
atrue D	-25
84 false )	-16
g,	-57
gw	-43
atrue D	-38
85 false w	-20
6N 0 false N	44
6W 0 false W	-41
81 false A	-73
gD	39
gw	-79
82 false w	-77
83 false w	-33
6ab 0 false ab	-59
7ls 1 false "	-37
iD	-16
iw	-16
a2 false w	-21
7m 0 false am	20
91 false ,	-15
h.	-75
hV	-74
hauf	-13
hin	-56
hvon	48
hw	38
92 false V	-66
7n 0 false an	42
91 false ,	-74
hD	-29
hin	-32
hw	-40
hzu	-24
92 false w	-35
hzu	-16
93 false ,	-51
7uf 0 false auf	-43
a1 false ,	-58
iD	-58
iin	-29
ivon	48
iw	22
a2 false ,	41
iA	-57
iw	-32
a3 false w	-25
8s 0 false aus	-30
a1 false und	-24
iw	14
a2 false w	-24
6bei 0 false bei	58
a1 false D	-39
iin	-16
iw	-43
a2 false .	-56
iw	-33
9m 0 false beim	-15
7is 1 false .	-14
a2 false w	-31
6diese 0 false diese	-34
br 0 false dieser	-16
7urch 0 false durch	-43
c1 false w	-18
6er 0 false er	-15
6für 0 false für	-18
a1 false ,	-100
iD	-58
iin	-23
iw	-68
ctrue N	-17
a2 false ,	92
iw	24
6gegen 1 false w	-43
c2 false w	-16
6habe 0 false habe	16
8tte 0 false hatte	17
bn 0 false hatten	23
7ätte 0 false hätte	-17
bn 0 false hätten	-21
6im 0 false im	-29
91 false ,	-88
h.	-47
hA	-16
hD	52
hV	22
hauf	-27
hmit	-20
hw	-45
btrue N	-14
92 false ,	46
hA	48
hw	-62
7n 0 false in	-19
91 false "	-38
h(	-39
h,	-92
h.	-31
hA	-67
hD	-18
hV	84
hW	-17
hals	-23
in	-63
iuf	-47
him	-48
hmit	-97
iüsse	-20
hvom	-52
jr	-15
hw	26
hzu	-14
92 false (	-18
h)	-20
h,	-72
h.	34
hA	-26
hD	-66
hV	22
hw	-105
93 false )	-27
hund	42
94 false w	-13
7st 0 false ist	13
6konnten 0 false konnten	-25
7önne 0 false könne	-32
ate 0 false könnte	-35
cn 0 false könnten	-20
6laut 0 false laut	14
b1 false ,	-87
dtrue dass	-27
6mit 1 false "	-27
i,	-20
i:	-36
iD	-44
ivon	-61
iw	-78
a2 false ,	-24
iw	-54
7üsse 0 false müsse	-15
6nach 0 false nach	35
b1 false :	-29
jD	-32
jund	-30
jw	-40
6ohne 0 false ohne	-64
6sei 0 false sei	-47
9en 0 false seien	-69
9n 0 false sein	14
9t 1 false D	-27
b2 false in	-25
b3 false w	-27
7ind 0 false sind	24
7oll 0 false soll	-26
ae 0 false solle	-51
bn 0 false sollen	17
ate 0 false sollte	33
cn 0 false sollten	-28
8wie 0 false sowie	-15
6um 1 false D	-24
hund	-54
7nd 0 false und	-128
a1 false .	-16
iA	-36
iD	34
iV	23
iin	54
iw	53
a2 false ,	-57
iA	-91
ihaben	41
iw	-43
a3 false ,	63
iund	-17
iw	-57
8ter 0 false unter	-13
c1 false w	46
6vom 0 false vom	-15
a1 false .	-61
iw	-25
8n 0 false von	-42
a1 false "	14
i,	38
iD	-34
iV	-22
iam	-35
iw	-41
a2 false nach	-17
iw	-13
8r 0 false vor	42
a1 false V	-16
iw	-55
6w 0 false w	13
7aren 0 false waren	24
7egen 0 false wegen	-33
8rde 0 false werde	-47
7ie 0 false wie	-51
7urden 0 false wurden	-16
7ährend 0 false während	46
6zu 0 false zu	22
91 false D	-47
hw	-38
92 false w	-48
8m 0 false zum	-25
8r 0 false zur	-40
7wischen 0 false zwischen	-18
6über 1 false D	-23
jw	-50
jzu	-20
6— 0 false —	-99
4s=after 1 true	-161
c2 false	-15
etrue	-185
c3 false	-71
c4 false	-113
etrue	-38
6before 1 false	-25
ftrue	-150
d2 false	-27
ftrue	-106
d3 false	51
ftrue	-67
d4 false	-168
4t=" false bare	39
ecommon	-86
ename	60
6( false bare	-22
ename	-26
8true bare	-35
dcommon	22
dname	60
6) false name	-42
fumber	-13
6, false bare	-28
ename	-52
fumber	-25
epronoun	-32
8true bare	-31
dcommon	-134
dname	46
dpronoun	-58
6- false bare	-55
ecommon	-34
ename	39
8true bare	31
dcommon	41
6. false common	25
ename	21
fumber	-61
6: false common	-43
ename	20
fumber	-25
epronoun	39
6A false bare	-69
ecommon	45
ename	-14
fumber	-16
6D false common	-21
ename	-21
fumber	-42
epronoun	44
8true common	81
dnumber	-60
dpronoun	-181
6N false pronoun	19
8true pronoun	-74
6V false common	-24
ename	-20
epronoun	50
6W false pronoun	-20
erelative	-51
8true pronoun	-27
drelative	37
6ab false common	-50
9true common	-91
7ls false bare	-28
gcommon	20
gname	-55
gpronoun	-28
atrue common	-85
fname	-31
7m false common	-44
fname	58
fpronoun	-20
9true bare	31
ecommon	-36
ename	-116
epronoun	-20
7n false bare	27
fname	38
9true bare	-92
ecommon	-126
ename	-112
7uf false bare	-55
gcommon	15
gname	-86
atrue bare	-72
fcommon	-52
fname	-29
8s false bare	-64
gname	-13
atrue bare	29
fcommon	-59
fname	63
gumber	-12
6bei false bare	35
gcommon	-46
gname	49
atrue bare	-98
fcommon	-59
fname	-97
7is false bare	38
gcommon	-22
gnumber	-22
atrue bare	-60
fcommon	-18
fnumber	-31
6diese false common	-33
ctrue common	-45
7urch false common	-30
ctrue bare	-28
hcommon	-38
6er false common	-15
9true common	-63
7s true common	-48
6für false bare	36
gcommon	-32
gname	-26
6gegen false bare	32
icommon	-65
ctrue bare	-56
hcommon	-78
hname	-17
6habe false common	17
hname	35
hpronoun	-20
an false name	-20
8tte false bare	29
icommon	-35
iname	-21
bn false common	25
jname	-22
6im false bare	13
fcommon	-21
fname	-37
fpronoun	-43
9true bare	-119
ecommon	44
ename	-13
epronoun	-24
7n false bare	-35
fcommon	-55
fnumber	-12
fpronoun	73
9true bare	-61
ename	-64
fumber	-27
epronoun	-97
7st false bare	30
gcommon	-48
gname	41
6jedoch false common	-38
jname	-34
jpronoun	45
6konnten false bare	-25
7önnte false bare	-19
jcommon	-18
cn false common	-20
6laut false bare	57
hcommon	-21
hname	28
hpronoun	-18
btrue common	-77
gname	-48
6mit false bare	42
gname	-35
atrue bare	-132
fcommon	-138
fname	-34
fpronoun	-17
7üsse false common	-15
6nach false bare	-53
hcommon	39
hname	21
btrue bare	-77
gcommon	-66
gname	-74
6ohne false name	-55
btrue name	59
6sei false bare	-28
gcommon	14
gname	-44
gpronoun	-38
9en false common	-42
iname	-52
9n false bare	29
hname	-30
btrue bare	-56
gcommon	-16
9t false bare	51
hcommon	-31
hname	-24
btrue common	-47
gname	-56
7ie true common	-14
8nd false common	-34
hname	29
iumber	35
7oll false bare	-14
hname	-12
ae false common	-12
bn false bare	-14
jname	50
8wie false bare	-14
6um false bare	-13
fcommon	-55
fpronoun	-20
9true bare	-15
ecommon	-29
epronoun	-23
7nd false bare	-38
gcommon	-68
gname	-91
humber	-22
atrue bare	70
fcommon	22
fname	26
gumber	-36
8ter false bare	23
icommon	-13
iname	-55
ctrue name	-38
6vom false common	-62
gname	-44
atrue common	-57
fname	31
8n false bare	-32
gname	-32
humber	-55
atrue bare	-39
fcommon	-71
fname	44
gumber	-61
8r false bare	51
gcommon	-83
gname	27
atrue bare	-58
fcommon	-52
fname	-112
6w false bare	21
ecommon	-21
7ar false bare	-15
gcommon	34
gname	17
9en false name	28
7egen false common	-31
ctrue bare	-26
hcommon	-26
8rde false name	-29
bn false name	26
7ie false bare	-39
gcommon	-23
gname	-16
8rd false common	38
hname	-58
7urde false common	-47
bn false bare	29
jcommon	-25
7ürden false common	20
6zu false common	-69
fname	17
fpronoun	35
9true bare	-83
ecommon	-46
ename	-70
epronoun	-39
8m false common	-24
atrue common	-19
8r false bare	-13
7wischen true common	-31
kname	-16
6über false bare	-45
hcommon	-24
hname	20
btrue bare	-71
gcommon	-34
gname	-107
6— false common	-64
ename	-68
0none	-21
4+t="	17
7,	-40
7.	45
7:	-114
7A	-62
7D	-26
7aber	-78
8uf	-24
9s	-105
7bei	-66
7diese	43
cr	34
7er	-35
7im	-51
8n	-23
7jedoch	-71
7nach	46
7sie	-98
9nd	-21
7um	-69
8nter	16
7von	-31
9r	53
7w	16
8urden	-37
7zu	-55
4-t="	15
7#	-20
7)	32
7.	-31
7;	33
7A	-76
7D	24
7N	-21
7W	-48
7aber	18
7diese	-79
7er	-20
7hat	-88
ate	-62
7ist	-100
7sie	-94
9nd	-87
8oll	16
ben	32
7war	-33
aen	40
8ird	-81
8urde	-63
cn	-97
7—	19
6t=" ,	-64
aer	-37
8# .	17
aW	-56
8) ,	59
8, A	-15
aw	76
8. A	-122
aN	-14
aW	-24
adiese	-77
asie	-60
aw	41
8D N	-51
aW	-30
aw	-85
8N "	24
a#	-22
a)	32
a,	24
a.	32
aN	-24
ahatte	-38
aw	-106
8W #	23
a,	-21
a.	-13
aW	-65
ahat	-67
asind	-51
boll	32
een	-33
aund	-78
awird	-55
burden	-81
8als W	-40
9m W	-65
9us N	-41
8diese W	-54
dr W	-56
8hätten .	-61
8im W	-21
9n D	-82
bN	-104
8oder ,	-40
8sei ,	-70
c.	-70
bn .	30
8und N	-51
cW	23
8w ,	-20
a.	-18
aN	77
aW	22
aw	45
9ar ,	-57
9erde .	-67
9orden ,	37
f.	14
9urde ,	-94
40=false	-19
6true	-15
41=als	-46
6befürchten	-29
8gründet	-58
fe	-86
8hauptet	-54
fe	-21
8kannt	38
8richten	-74
ete	-23
gn	-69
8stätigte	-74
8tont	22
ce	-36
8zeichnet	35
ge	37
6danach	59
7emnach	82
7ie	21
6erklärt	-75
7s	-27
6feststellt	-60
7ordern	-26
cte	16
7ührt	-72
6gaben	-69
7ehen	-45
9t	-44
8mäß	-62
7ing	-56
6hatte	-14
bn	-51
7eißt	-87
7offt	-64
7ält	28
6ist	-93
6kommentierte	43
7ritisierte	-45
6lautete	-56
7ehnt	-40
6meinte	-28
8ldet	16
ce	-35
7it	18
9teilte	-51
6nannte	26
6prangerten	-17
6sagte	-94
8h	-50
7chlug	-60
9rieb	-65
den	15
7ind	13
7o	-19
7prach	-80
cen	23
9icht	-61
7teht	-14
9llten	-32
6teilte	14
cn	-76
6versicherte	-33
9tritt	-60
6warf	-39
9nte	-76
7ie	-17
9s	-58
8rd	47
9ft	18
7onach	34
7urde	24
bn	24
7ürdigte	-50
6zeigte	37
7ufolge	-14
6äußerte	-84
49=als	-60
7ngekündigt	-27
6befürchten	-29
ft	32
8gründet	-46
fe	-86
8hauptet	-54
8richten	-57
eten	-69
8stätigte	-74
8tonte	-36
8zeichnet	35
ge	37
6damit	-31
8nach	59
7emnach	64
6entschieden	25
7rklärt	-69
7s	-35
6feststellt	-60
7ordern	-26
cte	16
7ührt	-72
6gab	-26
7emäß	-62
6hatte	-55
bn	-43
7in	-47
7offt	-64
7ält	53
6ist	-66
6kommentierte	43
7ritisiert	20
ge	-45
6lautete	-56
7ehnt	-40
6meinte	-28
aung	-53
8ldet	16
ce	-35
7it	30
9teilte	-51
6nannte	26
6sagte	-78
7chrieb	-83
den	15
7ich	-169
8eht	31
8nd	-36
7o	-55
7prach	-75
7teht	-23
9llte	-68
dn	-32
6teilte	-143
cn	-68
6vermutet	-39
9sicherte	-33
9tritt	-60
7or	42
9geworfen	93
6warf	-39
9nte	-76
7ie	-33
9s	-32
8rd	-39
9ft	18
7onach	-34
7urde	-21
bn	24
7ürdigte	-50
4s=ach	34
7gt	-82
7ls	-46
7rf	-49
6die	21
6eht	-39
7rn	-26
8t	-21
7s	-27
7te	25
6fen	-78
7ft	-64
6gab	-20
7te	-57
6hnt	-40
7ob	-61
7rt	-72
7te	49
6ieb	-83
8s	-69
8ß	-21
7nd	13
8g	-16
7rd	47
7st	-58
7tt	-60
7ßt	-87
6lge	-14
7lt	-78
7te	15
7ug	-93
6mit	18
7äß	-62
6nen	-69
8t	30
7nt	35
7te	-17
6ont	22
6rde	24
7en	28
7te	-34
6sah	-50
7o	-19
6ten	-112
8t	-78
7te	-14
6wie	-17
6ägt	29
7rt	-75
4w=verb	-29
0path=after 	58
b, 	-85
ddass 	-121
iA 	-64
iD W 	-42
iin 	-36
iw 	-78
dim 	-42
dw 	-94
bA 	46
d, 	-39
fdass 	-35
din 	25
bD N 	20
fN N 	-28
hauf 	-14
dW 	-76
f, dass 	-59
fw 	-24
h, 	-16
din 	-16
dw W w 	35
bN 	-64
dN , 	38
fN 	-40
hin 	-17
hw 	-17
dw 	-45
bW 	-42
dw 	-19
bam 	-70
cuf 	18
bbei 	-55
bdiese 	-60
gr 	-49
ber 	-33
bim 	-27
cn 	-20
bjedoch 	-23
bnach 	-78
bum 	-17
bvon 	41
dr 	-45
bw w , dass 	-36
bzu 	-82
b…	-49
c()	-17
e,	-15
c,	-180
d,	-74
e,	-100
f,	-20
eV,	-23
d.	-27
d;	-27
dV,	-16
c.	-30
d,	-24
c:	-32
cV	20
d,	-87
e,	-12
eV	-49
5before 	37
c( N ) 	-45
i, 	-28
c) 	-57
e, 	-30
c, 	29
eD 	-103
eN N , 	-99
ew 	-40
c: # N N 	-25
cA 	53
cD 	-13
eN N N 	-78
eW 	69
g, 	-27
gw 	-68
i, 	-59
ew W 	-91
cN N , 	-26
cW 	-46
cam W 	51
chat 	-55
fte 	-30
csind 	-19
doll 	-40
cund 	-114
gN 	-46
iN 	-39
kN 	-22
cvon D W 	43
cw 	43
e, 	-77
g# W 	-32
gD 	20
eA 	49
eN 	-53
gN N 	-113
eW 	-127
g, 	35
gw 	-19
emuss oder , 	-28
eund 	-100
ew 	-29
furde , 	-91
dar , 	-85
dird 	-16
czu w , 	-40
c— 	-50
c…	-13
d()	24
f,	29
d,	-72
e()	-74
e,	-17
f,	-118
g,	-54
e.,	20
d.	-117
e,	-177
d:	-47
d;	-100
dV	50
e,	-100
f,	-112
4k=after  bare	18
dcommon	21
dname	31
dpronoun	23
drelative	23
c,  bare	-71
fcommon	-115
fname	-13
fpronoun	-67
edass  bare	-35
kcommon	-73
kname	-49
kpronoun	-69
jA  common	-47
jD W  common	-39
jin  name	-36
jw  bare	-72
ew  bare	-86
cA  bare	25
fcommon	-24
fname	34
ein  common	25
cD W  name	-72
gw  bare	-12
ein  name	-16
cN  common	-19
fname	-52
eN ,  common	42
jname	-12
gN  common	-39
ew  bare	-43
cW  name	-40
cam  bare	-67
gnumber	-12
cdieser  bare	-49
cim  bare	-27
dn  common	-25
cjedoch  common	-23
cnach  common	-47
cum  common	-17
cvon  common	15
hname	39
er  common	-26
cw  bare	79
fcommon	-123
fname	-86
czu  common	-48
c… name	-142
fumber	-32
d, bare	-122
fcommon	-106
fname	-128
gumber	-31
fpronoun	-27
e, bare	-100
gcommon	-97
gnumber	-13
gpronoun	-52
grelative	-19
f, bare	-54
hcommon	-28
hname	-22
hpronoun	-27
e. bare	-21
d. bare	-22
e, name	-22
d: bare	-23
dV bare	-29
fcommon	44
fname	-22
e, bare	-35
gcommon	-37
gname	-30
fV common	-28
6before  bare	-26
ecommon	45
epronoun	56
erelative	-36
d( N )  common	-23
kname	-30
j,  name	-20
d)  common	-21
gname	-43
f,  name	-20
d,  bare	26
gpronoun	-25
fD  common	-69
iname	-66
fN N ,  common	-67
mname	-59
d: # N N  number	-25
dA  common	46
gname	47
gpronoun	-20
dD N N N  common	-78
fW  bare	-44
icommon	48
iname	18
h,  name	-19
hw  common	-68
j,  bare	-21
mcommon	-41
fw W  bare	-12
kcommon	-68
dN N ,  common	-26
dW  name	-26
gpronoun	-16
dhat  common	-53
gte  name	-20
din N  name	-62
dsind  common	-12
eoll  bare	-26
dund  bare	-37
icommon	-64
hN  name	-45
jN  name	-23
dw  common	25
gname	60
gpronoun	-36
f,  bare	-82
icommon	-81
ipronoun	-12
h# W  name	-23
hD  bare	-45
kcommon	-26
kname	27
fA  common	-17
iname	54
fN  common	-53
hN N  common	-95
fW  bare	-39
icommon	-84
h,  name	47
hw  common	-19
fmuss oder ,  name	-25
fund  bare	-35
kcommon	-35
kpronoun	-42
fwurde ,  common	-55
ear ,  name	-47
eird  common	-16
dzu w ,  common	-12
d… bare	41
fcommon	-80
fname	33
e() common	-56
hname	52
g, common	36
iname	-40
e, bare	-177
gcommon	13
gname	-86
humber	-69
gpronoun	-107
f() common	-51
h, bare	-28
jcommon	-77
f, bare	-27
hcommon	-26
hpronoun	14
g, bare	-27
icommon	-67
iname	-57
ipronoun	-24
h, name	-50
f., name	20
e., bare	-24
hcommon	-78
hname	-121
iumber	-25
eV common	16
f, bare	-38
hcommon	-55
hname	-25
g, common	-93
0q=false after	-14
2true after	-37
7before	-25
1k=false after 1 phrase	-104
hverb	-17
f2 verb	-52
f3 phrase	-82
hverb	-61
f4-5 phrase	-45
jverb	-105
9before 0 phrase	-99
g1 phrase	-58
g2 phrase	-39
iverb	-23
g3 phrase	-33
iverb	-65
g4-5 phrase	-31
g6-8 verb	-57
3true after 0 phrase	31
gverb	-35
e1 verb	-125
e2 phrase	-19
gverb	-46
e3 verb	-31
e4-5 verb	-24
8before 0 phrase	-24
hverb	-45
f1 verb	-75
f2 verb	-34
f3 verb	69
f4-5 verb	-64
0s0=false after	-17
9before	-54
3true before	38
1kip=after 0	16
b1	-47
b2	-44
b3	-91
b4-5	-122
5before 0	-20
c2	-25
c3	-22
c4-5	-20
c6-8	-59
4w=after 0 an	-62
ggekündigt	-34
ebefürchten	-19
gkannt	-23
grichten	18
gtonte	-14
gzeichnet	-58
oe	-71
ecelebi	36
edanach	-37
femnach	-80
eentschieden	-34
frklärt	-40
efordern	38
egeht	-41
gmäß	15
ehaben	-21
gtte	-20
fält	-54
eist	-27
ekommentierte	-53
fritisiert	-42
oe	-17
fündigte	-24
elaut	19
iete	22
emeldet	13
ke	23
fit	-44
enach	27
gnnte	-41
esagte	-34
fchrieben	-36
fich	28
geht	23
gnd	-23
fo	12
fteht	27
hllte	12
ln	-15
eteilte	20
kn	41
evermutet	17
hsicherte	-23
for	-30
hgeworfen	-51
ewar	13
hf	-23
fie	19
hs	17
grft	-17
fonach	-39
furden	20
fürdigte	-16
ezitiert	-25
fufolge	-89
c1 an	-23
fus	-33
ebefürchtet	-15
ggründet	-25
grichten	-21
mt	-36
ne	-17
on	-23
gstätigte	-16
gzeichnet	-20
edemnach	-24
eerklärte	-48
fs	-112
eforderte	-35
führt	-59
egab	25
feht	37
ehaben	-28
gt	-59
hten	-28
eist	37
ekritisiert	-12
oe	-13
fündigte	-15
elaut	-68
iete	-13
emeldete	-21
fit	-16
enach	-133
esagte	29
fchrieb	-18
len	-26
fich	-56
fo	-27
fteht	-30
eteilte	-22
evermutet	-23
htritt	-17
forgeworfen	-18
ewar	-34
fie	-95
grd	-85
furde	-53
jn	-57
ezufolge	-22
c2 berichtete	-14
ecelebi	-50
edanach	-23
eerklärte	-27
fs	-32
eführt	47
egeht	-21
ehaben	-14
gt	-30
hte	-31
elaut	-53
enach	-66
esagte	24
fchrieb	-31
fich	-14
fo	47
evermutet	-13
ewie	-52
grd	-23
furde	-13
jn	-14
c3 es	-24
ehat	-15
hte	-17
elaut	-35
enach	-45
esagte	-40
ewie	-37
grd	-16
furde	-23
c4-5 es	-21
ggeht	-16
ghatte	-15
glaut	-28
gnach	-35
gsagte	-25
6before 0 als	-61
gn	50
hgekündigt	34
fbefürchten	24
hgründete	16
hrichten	27
nt	-24
oe	19
pn	-58
htonte	40
hzeichnete	16
fcelebi	-44
fdamit	32
gemnach	-26
fentschieden	-39
grklärt	-74
gs	-57
ffeststellt	-65
gordert	25
me	-18
gührt	-48
fgab	-13
geht	-34
hmäß	-15
fhat	-42
iten	37
gofft	-45
gält	-22
fkommentierte	-50
gritisiert	35
pe	25
flaut	-58
gehnt	31
fmeinte	30
hldet	-46
le	-21
git	-18
fnach	-32
hnnte	-46
fsagte	-21
gchrieb	35
gich	-20
heht	-66
hnd	35
go	-27
gteht	-37
illten	43
fteilte	14
ln	-36
fvermutet	29
isicherte	38
itritt	17
gor	-46
igeworfen	-87
fwarf	26
gie	-51
is	-28
hrd	-23
gonach	40
gurde	-73
kn	-55
fzitiert	20
gufolge	48
d1 als	-71
gn	-66
fbehauptet	-52
hrichtet	-27
oe	-74
hzeichnete	-69
fcelebi	-16
ferklärte	-105
gs	33
fforderte	-30
fhaben	-71
ht	17
ite	-24
gofft	-63
fkritisierte	18
gündigte	-41
flaut	-32
jete	-26
fnach	-97
hnnte	14
fsagte	-50
gind	-32
go	-19
gprach	-28
fteilte	-64
ln	27
fwarnte	-49
gie	-24
hrd	-71
gonach	18
gurde	-31
fzufolge	-97
d2 als	-93
gn	-57
fbehauptet	-32
hrichtete	-50
ferklärte	16
gs	-32
fhat	-72
ite	-37
fkritisierte	-42
flaut	-20
fnach	-96
fsagte	-48
gich	-83
go	-14
fwarnte	-33
gie	35
gonach	-44
gurde	35
fzufolge	-84
d3 als	74
ferklärte	-83
fhatte	-69
fnach	-71
fsagte	24
gich	-61
go	-13
fwie	-18
fzufolge	-74
d4-5 als	-55
hbehauptet	13
hes	20
hhatte	51
hlaut	-13
hnach	-57
hsagte	-33
iind	-16
hzufolge	-73
d6-8 behauptet	-15
hhatte	-59
hnach	-46
0w=bare before	-16
2common after	-62
9before	-41
2dessen after	17
9before	-79
3iese after	-56
7r after	-51
2er after	52
3s after	-63
5before	-89
2ihm after	-35
6before	-13
4n after	-61
4r after	-37
2man after	-74
6before	-63
2number after	-26
9before	-53
2role after	50
7before	13
2sie before	47
2wir before	38
1ay=phrase before	-119
4verb after	-27
3k=phrase after 1 false	-86
ktrue	-57
i2 true	-47
i3 false	-76
ktrue	-23
i4-5 false	-38
mtrue	-14
cbefore 0 false	-88
ltrue	-33
j1 false	-49
ltrue	-39
j2 false	-26
ltrue	-16
j3 false	-26
j4-5 false	-28
5verb after 0 false	14
itrue	-76
g1 false	-46
g2 false	-51
itrue	-40
g3 false	-34
itrue	-113
g4-5 false	-92
ktrue	-65
abefore 0 false	-19
jtrue	-29
h1 false	-18
jtrue	-23
h2 false	-15
jtrue	-42
h3 false	20
jtrue	-123
h4-5 true	-64
h6-8 true	-122
`,
  speaker: `
0fr	-13
2 after 0 0 0 0	-17
f2	41
fC	-20
gS	27
fSC	-72
ffalse	23
d1 0	-56
f1	-21
f2	58
fCS	53
fS	-54
ffalse	42
ftrue	-54
b1 0 0	-34
f1	-55
fC	-28
gS	-19
fSC	-95
ffalse	-50
d1 0	-22
f1	-71
f2	28
fC	-36
fS	-53
ftrue	-53
d2 0	-23
f1	-38
f2	-42
fCS	-66
fS	-23
ffalse	-67
ftrue	-23
b2 0 0	-98
f1	-84
f2	23
fC	-26
gS	16
fS	-79
gC	-65
ftrue	-79
d1 0	-53
f1	-44
f2	-53
fCS	-76
fS	-39
gC	-20
ffalse	-90
ftrue	-39
d2 0	-36
f1	-15
f2	-69
fCS	-86
fS	-20
ffalse	-88
ftrue	-20
91 1 0 0	-73
f1	43
f2	-78
fC	-16
gS	33
fSC	-43
d1 0	-27
f2	-37
fCS	-47
ffalse	-56
d2 2	-12
fCS	-12
ffalse	-12
b2 0 0	-23
f1	-28
f2	-46
fCS	-41
fSC	-43
ffalse	-67
d1 0	-13
f1	-30
f2	-33
fCS	-48
fSC	-21
ffalse	-67
d2 0	-12
f1	-19
f2	-30
fCS	-39
ffalse	-53
92 2 0 0	-30
f1	-21
f2	-26
fC	-23
gS	-32
fSC	-22
ffalse	-61
d1 0	-17
f1	-16
fCS	-24
fSC	-14
ffalse	-36
d2 2	-20
fCS	-17
fSC	-15
ffalse	-32
9true	-27
8=after ( 0	-119
h1	-18
f) 0	-68
f, 0	30
h1	-46
h2	-28
f- 0	-70
f. 0	-95
h1	-57
h2	-21
f: 0	-90
fA 0	-28
fD 0	-41
h1	-41
h2	-22
fN 0	-93
h1	-33
fV 0	43
fW 0	-96
h1	-22
fals 0	-17
gm 0	-36
gn 0	-15
guf 0	-60
hs 0	-60
fbei 0	-46
fer 0	-54
ffür 0	-86
fgegen 0	-33
fhatte 0	15
fim 0	-59
gn 0	17
gst 0	-53
flaut 0	33
fmit 0	-59
fnach 0	-34
foder 0	-33
fsei 0	15
goll 0	-30
hwie 0	-38
fund 1	-18
fvon 0	-54
hr 0	-18
fw 0	-35
h1	21
h2	-17
gurde 0	-40
fzu 0	-59
i1	-26
hr 0	-47
f— 0	-54
9before " 0	-33
g( -2	-17
i0	-22
g) -1	-14
i0	-25
g, -1	-30
j2	-22
i0	-50
g. -1	-13
j2	-22
i0	28
gA -1	-16
i0	-27
gD -1	-36
gN -1	-28
i0	29
gV -1	-80
i0	-44
gW -1	-53
gals 0	13
hm 0	14
hn 0	-81
huf -1	-33
k0	15
is 0	-63
gbei 0	38
ges 0	-14
gfür -1	-58
ggegen 0	18
gin 0	-29
hst -1	-26
k0	-85
glaut 0	-22
gmit 0	-20
gnach 0	-19
goder 0	-109
gsei 0	-21
holl 0	-75
iwie 0	-94
gund -1	-61
gvon 0	-86
ir 0	62
gw -1	-22
j2	-28
i0	-46
hurde 0	-79
gzu -1	-41
im 0	-48
ir 0	-70
g∅ -1	-38
3before -1 1 0 0	-81
h1	-40
hS	-62
iC	-45
hfalse	-33
htrue	-62
f1 0	-47
h1	-39
h2	-19
hCS	-40
hS	-24
iC	-42
hfalse	-64
htrue	-24
f2 0	-25
h2	-15
hSC	-29
hfalse	-40
d2 0 0	-85
h2	38
hC	-18
iS	24
hS	-33
hfalse	28
htrue	-33
f1 0	-106
h1	-77
h2	-26
hC	-16
iS	-110
hS	-79
iC	-20
hfalse	-55
htrue	-79
f2 0	-46
h2	-51
hCS	-49
hS	-27
iC	-31
hfalse	-72
htrue	-27
b2 2 0 0	-19
h1	-21
h2	-20
hC	-13
iS	-36
hfalse	-41
f1 0	-57
h1	-13
hCS	-21
hS	-48
htrue	-48
f2 0	-22
hSC	-24
hfalse	-29
a0 0 0 0	-17
g1	38
g2	41
gC	-38
gSC	26
gfalse	13
e1 0	-24
g1	27
g2	-32
gC	14
gS	-14
hC	-51
gtrue	-14
e2 C	-19
gfalse	-19
c1 0 0	-27
g1	-41
gC	-48
hS	-25
gS	-39
gfalse	-18
gtrue	-39
e1 0	-36
g1	-20
g2	28
gC	-47
hS	21
gS	-28
hC	-50
gtrue	-28
e2 0	-20
g2	-39
gCS	-39
gS	-16
gfalse	-51
gtrue	-16
c2 0 1	-75
g2	-40
gC	-56
hS	-62
gS	-78
gfalse	-37
gtrue	-78
e1 2	-26
gC	-55
gS	-67
hC	-26
gtrue	-67
e2 0	-23
g1	-40
g2	-71
gC	-23
hS	-53
gSC	-90
gfalse	-98
atrue	-15
3c1=after  S	-27
cberichtet C	-18
nS	43
mSC	-13
le C	-29
nSC	-20
ezeichnet CS	-27
cerklärt SC	-13
je CS	38
lSC	-33
ds C	-16
cforderte SC	-17
cgab CS	-51
chat CS	-34
gSC	-14
fte C	-32
iSC	-43
deißt C	-12
jS	58
dieß C	-43
claut C	31
iS	-101
cmeldete SC	-34
cnach C	-39
iS	13
hSC	-17
csagte CS	-16
iSC	-58
do C	-32
dprach CS	-46
jSC	-13
dteht SC	-14
cteilte SC	-29
cwie CS	-27
fs SC	-16
erd C	-35
fft SC	-20
durden C	-27
czitiert CS	22
kSC	-38
dufolge SC	-41
cäußerte CS	38
6before  S	-15
dals C	-55
hSC	45
dbegründete SC	35
frichtet C	65
nSC	-45
me CS	-40
oSC	-27
fstätigte CS	-58
fzeichnet CS	-61
ddanach C	-56
derklärt SC	-33
ke CS	16
mSC	51
es C	-65
dforderte SC	-13
dgab CS	-40
eehen SC	-32
gt SC	-38
fmäß CS	27
dhat C	-24
hSC	-95
gte C	-38
in SC	-42
eeißt CS	-65
jSC	20
eieß C	49
iSC	26
eält CS	16
iSC	-66
dist SC	-55
dkündigte SC	-44
dlaut C	-85
jS	28
dmeldet CS	-25
je SC	-64
eitteilte SC	33
dnach C	-82
iSC	31
dsagte C	-34
kS	-69
echreibt CS	55
mSC	-29
hieb CS	-20
lSC	-19
eo CS	-39
eprach CS	-28
kSC	50
eteht SC	-62
dteilte CS	51
kSC	-19
dvertritt SC	-34
dwarnte SC	40
eie C	-27
iS	28
gs SC	31
frd C	-79
jS	25
iSC	-31
gft SC	-59
eonach SC	-60
eurde C	-35
in C	-33
dzitiert C	-60
mS	-30
eufolge SC	72
däußerte CS	-14
lSC	50
4=after 	-27
bauf	44
bberichtet	38
ke	25
dzeichnet	-27
le	-21
berklärte	25
cs	-52
bforderte	-22
bgab	-45
cemäß	-12
bhat	-30
ceißt	-47
cält	-14
blaut	-29
bmeldete	-37
cit	-18
bsagte	-23
cchrieb	26
cich	-17
co	27
cprach	-49
bteilte	15
bwar	-23
ente	-22
cie	-29
es	-15
drd	-21
eft	-20
curden	-27
bzitiert	12
cufolge	-41
5before 	-15
cals	28
dn	54
dus	-35
cbegründet	-45
le	32
ekannt	48
erichtet	-55
le	-49
estätigte	-58
ezeichnet	-61
cdanach	-59
dieser	-34
cerklärt	54
je	48
ds	20
cforderte	-21
cgab	-64
dehen	-32
ft	-31
emäß	27
ding	-47
chat	-105
fte	-28
hn	-42
deißt	-73
dält	-31
cist	-43
ckündigte	-44
claut	-25
cmeldet	27
ie	-65
dit	-48
fteilte	33
csagte	-22
dchreibt	53
gieb	-33
dich	54
dprach	-21
dteht	-62
fllte	-39
jn	-53
cteilte	66
cvertritt	-34
don	25
cwarnte	40
die	24
fs	13
erd	-35
fft	-71
donach	-47
durde	64
hn	-33
czitiert	-37
dufolge	65
4ase=after 0 false	25
gtrue	-66
eA true	-19
fA false	-19
htrue	-46
ea true	-76
8before 0 false	-108
htrue	-66
fA false	14
htrue	-102
gA false	-23
itrue	-27
fa false	21
htrue	-23
4ont=false false	-32
etrue	36
4s=after  S false 0	-56
l15-25	-68
l26+	-58
l3	-48
l4-5	-13
l9-14	-20
cberichtet C false 0	-15
cerklärte CS false 1	30
u26+	15
otrue 26+	-45
ds C false 2	-38
htrue 26+	-12
chatte CS false 9-14	-23
iSC true 15-25	-25
claut CS false 15-25	-35
q26+	-31
q4-5	-47
q9-14	-27
ktrue 26+	-15
cnach C true 15-25	-21
iS false 15-25	-87
q26+	-89
q6-8	54
q9-14	-51
ktrue 15-25	43
p26+	-47
csagte CS false 15-25	-31
r26+	-85
ltrue 26+	-52
iSC false 0	-13
ltrue 26+	-16
do CS false 1	38
p5-25	25
o26+	-37
itrue 26+	-24
cwie CS false 1	19
q5-25	-25
p26+	-39
czitiert CS false 1	26
6before  S false 0	-28
m1	-26
n5-25	13
m2	-27
n6+	-15
m3	-27
gtrue 15-25	-55
l26+	-120
l6-8	-22
l9-14	-32
dals C false 0	-38
en SC false 26+	37
dberichtete SC true 26+	-18
fstätigte CS false 26+	-21
x9-14	-42
ddanach C false 26+	-15
derklärte CS false 26+	17
ptrue 26+	-52
mSC false 1	65
v2	-45
w6+	31
v6-8	49
ptrue 26+	-97
es SC false 26+	26
jtrue 26+	-58
dforderte SC true 26+	-15
dgab CS true 26+	-43
hSC false 15-25	-35
q26+	-54
dhat CS false 26+	-15
hSC false 15-25	-66
q26+	-19
q9-14	-31
gte CS false 15-25	-50
s26+	-27
jSC false 26+	-41
mtrue 26+	-33
dlaut C false 0	-35
q15-25	-17
q9-14	-49
jS false 0	17
r15-25	-17
r26+	-100
r6-8	22
dmeldet CS false 26+	-24
eitteilte SC true 26+	-38
dnach C false 26+	-25
ktrue 26+	-18
jS false 0	37
r2	-35
s6+	-63
r4-5	23
r6-8	-22
ltrue 15-25	-40
q26+	-142
dsagte CS false 1	51
t5-25	-76
s26+	-39
mtrue 26+	-35
jSC false 15-25	-48
s26+	-68
s4-5	25
s6-8	84
s9-14	65
mtrue 26+	-91
echreibt CS false 26+	24
eich CS false 26+	33
iSC false 15-25	51
r26+	18
ltrue 26+	-16
eo CS false 26+	14
p9-14	-62
jtrue 26+	-35
eprach CS true 26+	-28
dteilte CS true 26+	25
kSC true 26+	-30
dwie CS false 15-25	13
q26+	14
q9-14	55
ktrue 26+	-43
gs SC false 26+	-63
frd C false 1	-24
eurde C false 26+	-29
dzufolge SC false 26+	29
otrue 26+	46
3end=after ! 0 0	-15
h4-5	-24
h9-14	-15
d) 0 6-8	-25
d. 0 1	-34
i5-25	-51
h2	-15
i6+	-25
h3	-32
h4-5	-14
h9-14	-59
f1 0	-44
h15-25	-25
h26+	-43
f2 26+	-25
dw 0 0	-79
h15-25	-62
h26+	-37
h3	-52
h4-5	32
h9-14	-13
f1 15-25	21
h26+	-95
h3	-24
h4-5	-38
h6-8	-31
h9-14	-37
f2 26+	-70
7before ! 0 6-8	59
e) 0 4-5	28
e. -1 15-25	-26
j26+	-100
g0 0	-49
i1	27
j5-25	-20
i26+	-23
i4-5	57
i6-8	14
e? 0 9-14	-38
ew -1 1	-31
k5-25	-117
j26+	-19
h2 26+	-97
g0 0	-26
i1	-41
i2	-57
j6+	-34
i4-5	-44
3gap=after 0 false false	-38
ltrue	-56
d1 false false	-20
e5-25 false true	-62
jtrue true	-40
d26+ false false	-52
htrue false	-89
mtrue	-52
d3 false false	-42
ltrue	-48
d4-5 false false	42
ntrue	-13
d6-8 true true	-41
d9-14 false false	-28
itrue false	-62
ntrue	-62
7before 0 false false	-13
mtrue	-28
e1 false false	-19
mtrue	-26
f5-25 true false	-62
ptrue	-23
e2 false false	-13
mtrue	-30
f6+ false false	-45
otrue	-100
itrue false	-38
ntrue	-26
e3 false true	-27
e4-5 true true	-60
e6-8 false false	-14
otrue	13
itrue false	-15
ntrue	-40
e9-14 false false	24
ptrue	-13
jtrue true	-18
3k=after bare 0 false	18
itrue	-35
g1 false	-61
g2 false	-21
bcommon 0 false	-39
ktrue	-29
i1 false	-76
i2 false	-26
bname 0 false	46
g1 false	-16
g2 false	-43
cone 0 false	-51
g1 false	-37
g2 false	-28
bpronoun 0 false	-43
ltrue	-64
j2 false	-22
5before bare -1 false	-105
ktrue	-57
i2 false	-28
ktrue	-27
h0 false	13
jtrue	-53
ccommon -1 false	-24
mtrue	-69
j0 true	-33
cname -1 false	-15
ktrue	-69
i2 false	-44
ktrue	-18
h0 true	27
done -1 false	-36
i2 false	-18
h0 false	-25
dumber -1 false	-23
cpronoun -1 false	17
ntrue	-30
l2 false	-37
k0 false	-29
mtrue	43
crelative 0 false	16
3l=1 after 0 false false	-22
ltrue	-52
ftrue false	-48
ktrue	-102
d1 true false	-65
7before -1 true true	-35
f2 true false	-30
mtrue	-17
e0 false false	-19
mtrue	-24
gtrue true	13
65-25 after 0 false false	102
ptrue	48
jtrue false	-33
otrue	33
h1 true false	-58
h2 true false	-38
bbefore -1 true false	-71
qtrue	-37
j2 true false	13
qtrue	-13
i0 false true	16
ktrue false	-68
ptrue	-28
52 after 0 false false	-28
ltrue	-95
ftrue false	-106
ktrue	-94
d1 true false	26
7before -1 true false	19
mtrue	-33
f2 true false	-24
e0 false false	-47
mtrue	-19
gtrue false	22
ltrue	-81
66+ after 0 false false	67
htrue true	-15
f1 true false	-27
f2 true false	-28
9before -1 true false	-44
otrue	-43
h2 true false	-21
g0 false false	17
otrue	23
itrue false	-20
ntrue	-33
53 after 0 false true	-198
ftrue false	18
ktrue	-95
d1 true false	-51
d2 true false	-15
7before -1 true false	-91
mtrue	-27
f2 true true	-38
e0 false true	19
gtrue false	-154
54-5 after 0 false false	24
ntrue	-95
htrue false	-95
mtrue	-112
f1 true false	-51
f2 true false	-22
9before -1 true true	-46
h2 true false	-32
g0 false true	12
itrue false	-13
ntrue	-85
56-8 after 0 false false	32
ntrue	-18
htrue false	-28
mtrue	-99
f1 true false	-42
9before -1 true true	-35
h2 true false	-37
g0 false false	41
otrue	-40
itrue true	-89
59-14 after 0 false true	29
itrue false	-31
g1 true false	-67
g2 true false	-27
abefore -1 true false	-84
ptrue	-21
h0 false false	20
ptrue	-18
jtrue false	-59
otrue	15
4c=1 A after 0 false	-60
itrue	-140
g1 true	-53
abefore -1 true	-109
i2 true	-39
9A after 0 true	-27
bbefore 0 false	-36
8a after 0 false	-138
g1 true	-17
abefore -1 true	28
h0 false	-34
jtrue	35
75-25 A after 0 false	68
k1 true	-52
k2 true	-36
ebefore -1 true	-73
l0 false	13
ntrue	-73
ca after 0 true	-43
ebefore 0 false	-16
62 A after 0 false	-129
itrue	-98
g1 true	33
abefore 0 false	-30
9A after 0 true	-15
bbefore -2 true	-18
i0 true	-41
8a after 0 false	-17
itrue	-97
g1 true	-36
abefore 0 true	-12
76+ A after 0 false	65
i1 true	-27
i2 true	-28
cbefore -1 true	-69
k2 true	-21
j0 false	32
ltrue	-48
aa before 0 false	26
63 A after 0 false	-32
itrue	16
g1 true	-29
abefore -1 true	-64
i2 true	-21
h0 true	-127
8a after 0 false	-77
itrue	-53
g1 true	-36
abefore -1 true	-64
i2 true	-27
h0 true	-22
64-5 A after 0 false	-33
ktrue	-123
i1 true	-38
i2 true	-16
cbefore 0 false	-46
ltrue	-51
aa after 0 true	-75
i1 true	-16
cbefore -1 true	-79
k2 true	-17
j0 false	17
ltrue	-37
66-8 A after 0 false	18
i1 true	-12
cbefore -1 true	-44
k2 true	-36
aa after 0 false	20
ktrue	-116
i1 true	-32
cbefore 0 true	-22
69-14 A after 0 false	13
ltrue	-33
j1 true	-44
dbefore -1 true	-44
l2 true	-15
k0 false	-14
mtrue	-56
ba after 0 true	16
j1 true	-36
dbefore -1 true	-67
3para=after falsefalse 0	-26
p1	-40
p2	-64
jtrue 1	-74
o2	-31
etruefalse 0	24
o1	-35
o2	-18
8before falsefalse -1	-42
r2	-118
ktrue -1	-56
q2	13
ftruefalse -1	-94
q2	-17
5th=after  false	-38
ftrue	-56
e(  true	-41
gN ) ,  true	-18
e,  true	-101
gw  true	45
e-  true	-30
e.  false	-41
htrue	-31
gW  true	-22
e:  true	-23
eA  false	-17
htrue	-21
eD W  true	-15
eV  true	23
g,  true	-23
eW aus  true	-20
gw  true	-22
eaus  true	-27
ein  true	-29
fst  true	-20
esowie  true	-18
eund  true	-13
evon  true	-23
ew  true	31
g,  false	-15
jtrue	-39
g.  false	-19
jtrue	-41
gA  true	23
ezur  true	-19
e… true	-74
f"" true	-32
h, true	-15
h. false	-17
jtrue	-22
i""+ false	-29
f( true	-37
g) true	-29
h. true	-18
f, true	-67
g, false	-24
itrue	-77
h. false	36
jtrue	-18
i. false	-16
j"+ false	-22
g. false	-80
itrue	-39
h"",+ false	-35
h, false	-17
h. false	-44
gV true	12
h, true	22
h. true	-54
i. false	-13
j,+ false	-16
f. false	-97
g"", false	-34
g, false	-34
itrue	-41
h,. false	-20
h. false	-37
i""+ false	-24
i, false	-18
g. false	-43
itrue	-15
h, false	-17
i. false	-23
h. false	-19
gV true	-60
h, true	-21
i.,+ false	-22
h. false	-17
f: true	-27
fV true	32
g, true	-82
h. false	-13
g. true	-32
f— true	-24
g— true	-14
8before  false	-13
gtrue	-28
f" W " und  true	-13
f(  true	39
f,  true	30
hA  true	-28
hD  true	-73
hV :  true	-21
f.  true	-49
f:  false	29
fA  true	-50
h:  false	31
hals  true	-47
hw  true	-30
jW D  true	-19
fD  false	-20
hW  true	-83
hw  true	-34
jW  true	-31
fV :  true	53
fals  true	-31
jD  true	-79
guf  true	-40
jD  true	-18
ffür D  true	-40
fin D  true	-22
kW  true	41
flaut  true	-29
fmit D W  true	45
n:  true	-66
fsei  true	-59
funter D W  true	-29
fvon  true	-65
jD  true	25
fw  true	25
h,  true	35
h.  true	-65
jD  true	-17
h:  false	23
ktrue	24
hD W  true	-89
hW  true	-46
gie  true	-50
f… false	-29
htrue	-39
g"" true	-17
i"",+ false	-36
i( true	-30
i, false	-85
ktrue	-37
j""+ false	-21
ntrue	23
j. true	-30
kV+ true	58
i. false	-41
ktrue	-81
j,,+ true	-42
k.+ false	34
jV,+ false	-31
ntrue	-16
i: true	-29
h..."+ false	-32
g( true	-36
h) true	-59
h: true	28
g) true	-64
h, true	-54
iwon+ true	-41
h. true	-21
g, false	17
itrue	-53
h"" true	14
j, false	75
ltrue	-47
j. true	-36
k,+ false	18
kV+ true	-32
h, false	40
jtrue	-92
i"",+ false	-42
k.+ false	-40
i(),+ false	-32
i, true	-44
j,.+ false	-18
j. false	-30
k, false	-13
l+ false	-37
i. false	26
j,,+ false	-25
k. false	-13
j. false	-37
i: true	-60
iV true	40
j, true	51
k"+ true	32
k,+ false	-26
j: true	32
h. false	32
i"."+ false	-33
i, false	29
ktrue	-39
j, false	-39
kV+ false	-15
j. false	-46
ltrue	-22
k,+ false	-34
kV+ false	-16
i. false	-34
j, false	-56
k, false	-15
l+ false	-12
jV, false	-19
iV false	-60
ktrue	-15
j,.+ false	-27
j: false	-41
ltrue	-29
h: true	-110
i"."+ false	-25
hV true	-63
i, true	-49
j, true	19
j.V+ false	-13
i. true	-24
i: true	23
hwelc+ true	13
g. false	27
itrue	-85
h"" true	-23
j()+ false	26
j,"+ true	-22
kV+ true	-38
i,,"+ true	-19
h( true	-29
h, false	-75
jtrue	-80
i, false	-13
ktrue	-23
j""+ false	-20
j,,+ false	-53
k. false	-38
j. false	44
ltrue	-16
k"+ false	-56
jV,+ false	-38
i. false	35
ktrue	-36
j, false	-16
jV false	-14
iwel+ false	-27
h. false	-50
jtrue	-46
i, false	-39
i. false	64
ktrue	-47
j. false	-21
iV.V+ false	-24
h: false	-23
jtrue	31
hV false	-60
jtrue	-99
i"" true	-22
i, true	-66
j,.+ false	-31
j. false	-71
i. true	-19
jV false	-50
k"+ false	-12
i: true	-86
g: false	-14
h",,,+ false	-40
k.+ false	-24
ntrue	-46
j." false	-27
l+ false	27
k.+ false	15
i., false	25
h, true	-40
gV"" true	-34
j. true	29
k"+ true	63
k,+ true	-12
h, false	19
jtrue	53
i"".+ true	-28
i. true	66
h.,,,+ false	-50
i. false	20
i: true	-28
iV true	-49
j""+ true	-22
j: true	-12
h: true	19
7o=after  C 0	-80
gS 0	-56
hC 0	-33
j1	-17
f(  S 0	-41
hN ) ,  S 0	-18
f,  C 0	-42
iS 0	-101
hw  S 0	45
f-  S 0	-30
f.  CS 0	-22
iS 0	-31
jC 0	-20
hW  S 0	-22
f:  S 0	-23
fA  S 0	-21
fD W  S 0	-15
fV  S 0	23
h,  S 0	-23
fW aus  S 0	-20
hw  S 0	-22
faus  S 0	-27
fin  S 0	-29
gst  S 0	-20
fsowie  S 0	-18
fund  S 0	-13
fvon  S 0	-23
fw  S 0	31
h,  S 0	-39
h.  S 0	-41
lC 0	-17
hA  S 0	23
fzur  S 0	-19
f… S 0	-74
g"" S 0	-32
i, S 0	-15
i. S 0	-22
g( S 0	-37
h) S 0	-29
i. S 0	-18
g, S 0	-67
h, CS 0	-18
jS 0	-77
i. CS 0	37
kS 0	-18
h. CS 0	-74
jS 0	-39
i. CS 0	-37
hV S 0	12
i, S 0	22
i. S 0	-54
g. CS 0	-62
iSC 0	-23
h"", CS 0	-34
h, CS 0	-29
jS 0	-41
h. CS 0	-31
jS 0	-15
hV S 0	-60
i, S 0	-21
g: S 0	-23
gV S 0	32
h, S 0	-82
i. CS 0	-12
h. S 0	-32
g— S 0	-24
h— S 0	-14
9before  C 0	-80
hS 0	-28
iC 0	26
g" W " und  S 0	-13
g(  S 0	39
g,  S 0	30
iA  S 0	-28
iD  S 0	-73
iV :  S 0	-21
g.  CS 0	31
jS 0	-49
g:  C 0	-57
kS 0	124
gA  S 0	-50
i:  SC 0	31
ials  S 0	-47
iw  S 0	-30
kW D  S 0	-19
gD W  S 0	-83
iw  S 0	-34
kW  S 0	-31
gV :  S 0	53
gals  S 0	-31
kD  S 0	-79
huf  S 0	-40
kD  S 0	-18
gfür D  S 0	-40
gin D  S 0	-22
lW  S 0	41
glaut  S 0	-29
gmit D W  S 0	45
o:  S 0	-66
gsei  S 0	-59
gunter D W  S 0	-29
gvon  S 0	-65
kD  S 0	25
gw  S 0	25
i,  S 0	35
i.  S 0	-63
i:  S 0	24
iD W  S 0	-89
iW  S 0	-46
hie  S 0	-50
g… C 0	-67
jS 0	26
iS 0	-39
jC 0	-42
h"" CS 0	19
kS 0	-17
j( S 0	-30
j, C 0	-31
lS 0	-37
k""+ C 0	-13
oS 0	26
k. S 0	-28
lV+ S 0	58
j. C 0	-24
mS 0	-28
lS 0	-80
j: S 0	-29
i..."+ C 0	-32
h( S 0	-36
i) S 0	-59
i: S 0	28
h) S 0	-64
i, S 0	-54
jwon+ S 0	-41
i. S 0	-21
h, S 0	-53
kC 0	47
i"" S 0	14
k, S 0	-47
k. S 0	-36
l,+ SC -1	-22
r0	37
lV+ S 0	-32
i, CS 0	58
kS 0	-92
lC 0	22
j"",+ SC -1	-40
j, S 0	-44
j. SC 0	26
k. SC 0	-33
j: S 0	-60
jV S 0	40
k, S 0	51
l,+ CS -1	-26
k: S 0	32
i. CS 0	57
kSC 0	-31
jV CS 0	-49
lS 0	-15
k,.+ SC 0	-21
k: S 0	-29
i: CS 0	22
kS 0	-110
iV S 0	-63
j, S 0	-49
k, S 0	19
k.V+ C 0	-13
j: S 0	25
iwelc+ S 0	13
h. C 0	-39
kS -1	31
jS -1	-20
l0	-75
kC -1	-21
m0	29
i"" S 0	-23
k()+ SC 0	27
i( S 0	-29
i, CS 0	-62
kS 0	-75
j, S 0	-21
k."+ CS -1	-45
j. S 0	-34
i. CS 0	-19
kS 0	-43
j. CS -1	-12
o0	-38
k. CS -1	-21
jV.V+ CS 0	-24
i: S 0	31
iV CS 0	-45
kS 0	-99
lC 0	-27
j"" S 0	-22
j, S 0	-66
k,.+ CS -1	-28
j. S 0	-19
j: S 0	-86
h: SC 0	-20
i",,.+ S 0	-46
pC 0	-24
k..+ SC 0	16
j., CS 0	25
i, S 0	-40
hV"" S 0	-34
k. S 0	29
l"+ S -1	-20
l,+ S -1	-12
i, CS 0	19
kS 0	53
j"".+ S -1	-28
i.V S 0	-48
k""+ S 0	-22
k: S 0	-12
i: S 0	19
4ost= false after	-71
fbefore	-30
8" false after	35
gbefore	-25
atrue before	-61
8( true after	-54
fbefore	-36
8) true after	-41
fbefore	-50
8, false after	-13
gbefore	63
atrue after	-30
fbefore	33
8- true after	-15
fbefore	-61
8. false after	48
gbefore	-78
atrue before	-125
8/ true after	-27
fbefore	-78
8: false after	-32
gbefore	82
atrue after	-46
fbefore	-23
8A false after	44
atrue after	-23
fbefore	-61
8D false after	-66
atrue after	45
fbefore	-17
8V false after	-69
atrue after	-61
fbefore	115
8W true after	-56
fbefore	-127
8ab true before	34
9ls true after	-34
hbefore	-25
9m false after	44
hbefore	26
btrue after	51
gbefore	-12
9n false after	-16
hbefore	-49
btrue after	-78
gbefore	-119
9uf true after	-107
hbefore	-39
as true before	-79
8bei false before	36
ctrue after	-30
hbefore	-96
bm true before	-16
9is true after	-15
8diese true before	-49
dr true after	-21
9urch true after	-53
jbefore	-80
8es true before	-17
8für false after	-52
ctrue after	-90
hbefore	-32
8gegen true after	-18
jbefore	-74
8habe false after	-19
jbefore	-56
dtrue before	-66
cn false after	-37
kbefore	-14
etrue before	-83
at false after	-26
ibefore	-57
bte false after	-42
kbefore	12
etrue after	-14
dn false before	-42
ftrue before	22
9ätten true before	-66
8im true after	-79
9n false before	18
btrue after	-119
gbefore	21
9st false after	-16
ctrue after	33
8jedoch true before	12
8konnten true before	-59
9önne true before	-20
cten true after	-21
8laut false after	-24
jbefore	-35
dtrue after	-27
ibefore	-76
8mit false before	-80
ctrue after	-65
hbefore	-73
9üsse true before	-54
8nach false after	-27
dtrue after	48
ibefore	-45
8oder true after	-28
ibefore	-41
8sei false before	29
ctrue after	-38
hbefore	-80
ben true before	-61
bn false before	-28
bt true after	-17
ibefore	-69
9ind false before	-37
dtrue after	-13
ibefore	-87
9oll false after	-43
jbefore	87
dtrue before	-94
cen false after	-26
ftrue before	-36
awie true before	31
8um false after	-13
btrue after	-17
gbefore	-65
9nd false after	-34
ibefore	-63
ctrue after	-148
hbefore	-139
ater true before	-96
8vom true after	-56
hbefore	-75
an false after	-42
ctrue after	33
hbefore	12
ar false after	-46
ibefore	-36
ctrue after	-17
hbefore	42
8w false after	-43
gbefore	-24
atrue after	-79
9ar false after	-23
ibefore	-28
ctrue after	-25
hbefore	-108
9egen true after	-16
jbefore	-43
arde true before	-60
dn false before	-43
ftrue before	-58
9ie true after	-42
hbefore	-117
all true before	73
ard false before	-45
dtrue after	-45
ibefore	-77
9olle true before	-24
9urde false before	-23
etrue after	-14
jbefore	-107
dn true after	-30
kbefore	-103
9ährend true before	52
9ürden false after	-12
lbefore	37
ftrue before	-42
8zu false before	-28
btrue after	-69
gbefore	-126
am true after	-20
hbefore	-83
ar true after	-38
hbefore	-49
9wischen true after	-22
mbefore	-45
8´ false after	-14
8über true after	-45
ibefore	-82
8— true after	-25
fbefore	24
4re= false after	-71
ebefore	-30
7" false after	-52
9true after	-64
7# true after	-30
ebefore	-77
7( true after	-50
ebefore	-52
7) true after	-13
ebefore	-26
7, false after	-63
fbefore	14
9true after	-31
7- true after	-30
ebefore	50
7. false after	-116
9true after	-128
ebefore	49
7/ true after	-23
ebefore	-61
7: false before	-52
9true after	-41
ebefore	24
7; true before	-54
7? true before	-35
7A false after	21
fbefore	-36
9true after	15
ebefore	22
7D true after	-88
ebefore	-37
7N true after	-78
ebefore	-128
7V false after	31
fbefore	-39
9true after	60
ebefore	77
7W true after	45
ebefore	-28
7aber true before	-16
8ls true after	-40
gbefore	-112
8m true after	-42
fbefore	-115
8n true after	-49
fbefore	-69
8uf false after	39
hbefore	26
btrue after	-78
gbefore	-96
9s true after	-39
gbefore	-95
7bei false before	-54
btrue after	-56
gbefore	-112
8is true before	-39
7dass true after	-39
hbefore	-152
8eren true before	-16
9ssen true before	-34
8iese true after	-20
ibefore	-76
cr true after	-51
jbefore	-89
8och true after	-15
8urch true after	-19
ibefore	-60
7er true after	-37
fbefore	-109
8s false after	-33
atrue before	-22
7für false after	-13
btrue after	-54
7gegen true after	-18
ibefore	-46
9mäß false before	27
7habe true before	-76
bn true after	-40
ibefore	77
9t false before	-62
btrue before	-74
ate true after	-38
8ätten true before	-44
7ihr true after	-16
8m false before	-63
atrue after	-100
fbefore	-100
8n false after	-31
gbefore	23
atrue after	-136
fbefore	-98
8st true after	16
gbefore	-116
7kann true after	-18
7laut false after	-98
ibefore	28
7man true before	-22
8it false before	-39
btrue after	-77
gbefore	-114
7nach false after	25
ibefore	-20
ctrue after	-64
hbefore	-91
bdem true before	-25
7oder true after	-20
hbefore	-41
8hne true before	-46
7sei true after	-28
gbefore	-126
aen true before	-39
at false after	-23
ctrue before	-67
8ie true after	-12
gbefore	-66
9nd true before	-51
8oll true after	-20
hbefore	-50
9wie true after	-24
7um true after	-24
fbefore	-81
8nd true after	-102
gbefore	-34
9ter true after	-33
ibefore	-43
7vom true after	38
gbefore	26
9n true before	-21
9r true before	-118
7w false after	-95
fbefore	13
9true after	-81
ebefore	24
8ar true after	-32
gbefore	-78
aen true after	-36
ibefore	-54
8eil true before	-26
9lche true before	-41
9nn true after	-45
hbefore	-73
9rden true before	-65
8ie false after	-27
hbefore	74
btrue after	-29
gbefore	-50
9ll true before	-38
9rd false before	59
ctrue after	-26
8onach true before	-63
8urde true after	-20
ibefore	-61
cn true after	-28
jbefore	-43
8ährend false before	21
ftrue before	24
7zu true after	-24
fbefore	-80
9m true after	-24
gbefore	-127
9r true after	-33
gbefore	-72
8wischen true before	-62
7über true after	-32
hbefore	-58
7— true after	-14
ebefore	26
7∅ false before	-87
9true before	-86
3rank=after 1 false	-51
gtrue	-55
e2 false	-87
gtrue	-62
e3 false	-33
gtrue	-15
e4 false	-13
8before 0 false	12
htrue	-22
f1 false	-28
htrue	-15
f2 false	-91
htrue	-36
f3 false	-84
f4 false	-20
f9 true	47
7p=after 0 0 !	-35
j)	32
j.	-36
h1 .	-74
jw	-15
h2 .	-12
jw	-35
f1 0 )	-23
j.	-48
jw	-14
h1 .	-25
jw	-51
h2 w	-33
f2 0 .	-41
jw	-64
h1 w	-22
h2 w	-28
f3 0 w	-12
h1 w	-15
9before 0 -1 .	-28
j2 w	-33
i0 !	-24
k)	-44
k?	49
kw	-12
g1 -1 .	-53
lw	-177
j2 w	-37
i0 !	55
k)	25
k.	27
k?	-34
kw	-52
g2 -1 .	-24
lw	-71
i0 )	-42
k.	34
k?	-33
kw	-57
g3 -1 .	-22
lw	-77
i0 )	-51
k.	25
k?	-35
kw	-17
g9 -1 .	-38
lw	-14
j2 w	-64
i0 w	60
3s0=false bare false after 0	13
t1	19
t2	-92
nbefore 0	13
u1	-21
htrue after 1	-91
s2	-38
mbefore 0	-41
t1	-193
t2	-92
ccommon false after 0	-13
v1	-112
v2	-54
pbefore 0	-24
w2	-137
jtrue after 0	-29
u1	24
u2	-38
obefore 0	-63
v2	-113
cname false after 0	61
t2	-14
nbefore 0	39
u1	22
u2	-34
htrue after 0	-27
s1	27
s2	-38
mbefore 1	-44
t2	-24
done false after 0	-28
t1	-74
t2	-65
nbefore 1	-69
u2	-102
cpronoun false after 1	-20
w2	-29
qbefore 1	-52
x2	24
ktrue after 0	-23
v1	-79
pbefore 1	-132
w2	-84
6true bare false after 2	-28
mbefore 1	26
t2	-33
gtrue after 1	-43
lbefore 1	-91
s2	16
bcommon false after 1	-12
u2	-33
obefore 0	36
v1	-81
v2	46
itrue after 1	-62
t2	-13
nbefore 1	20
u2	-71
bname false after 1	-71
s2	-64
mbefore 0	-56
t1	-57
t2	28
gtrue after 1	-52
lbefore 0	40
s1	13
s2	-37
bpronoun false after 1	-22
v2	-35
pbefore 0	27
w1	-51
w2	-85
jtrue after 1	-26
obefore 0	54
v1	47
4ame=false false after 0	-22
q1	-60
q2	-95
kbefore -1	-71
s2	-60
r0	-14
etrue before -1	-25
8true true after 0	41
ibefore -1	-46
q2	-17
p0	29
7t=false false false 1 before	-72
s5-25 after	-13
xbefore	-68
r2 after	-87
tbefore	-56
s6+ after	13
vbefore	-13
r3 after	26
r4-5 after	-70
vbefore	-35
r6-8 after	-73
vbefore	-40
r9-14 after	-29
wbefore	12
ltrue 1 after	-74
sbefore	-43
r5-25 after	-104
q2 after	-13
sbefore	-67
r6+ after	-41
ubefore	-16
q3 after	19
sbefore	-102
q4-5 after	-41
ubefore	-12
q6-8 after	-34
q9-14 after	-40
9true true true 1 before	91
p5-25 before	-26
o26+ before	-38
o3 before	-65
o4-5 before	20
o6-8 before	21
4ure=0 0 after	-27
cbefore	-15
a1 after	-28
cbefore	-40
a2 after	-34
cbefore	-68
a3 after	-53
cbefore	-90
a4 after	-91
81 1 after	-37
cbefore	-73
a2 after	-100
cbefore	42
a3 after	-71
a4 after	45
82 1 after	32
a2 after	-82
cbefore	-49
a4 after	76
cbefore	61
3way=none after S 0	-56
k15-25	-68
k26+	-58
k3	-48
k4-5	-13
k9-14	-20
cbefore S 0	-28
l1	-26
l2	-30
m6+	-35
l3	-27
l9-14	-13
7phrase after C 15-25	-24
m26+	-22
m4-5	48
m9-14	-30
lS 0	20
n1	-22
o5-25	-43
n26+	-87
n4-5	-47
n6-8	42
n9-14	-79
ebefore C 0	-35
n15-25	-38
n26+	-44
n9-14	-49
mS 0	39
o1	54
p5-25	-25
o26+	-26
o3	67
o4-5	-15
o6-8	27
o9-14	19
7verb after C 0	-44
k1	-57
l5-25	-38
k2	-42
l6+	-38
k4-5	-26
k6-8	-43
k9-14	-21
jS 0	-33
l15-25	36
l3	-23
l4-5	33
l6-8	-67
iSC 0	-44
l1	-27
m5-25	-61
l2	-44
m6+	-85
l3	-24
l4-5	-48
l6-8	-54
l9-14	-34
cbefore C 0	-76
l1	-76
m5-25	-88
l2	25
m6+	-109
l3	13
l4-5	-49
l6-8	39
l9-14	15
kS 0	-122
m1	-23
n5-25	-24
m2	-67
m4-5	-49
m6-8	-81
m9-14	60
jSC 0	26
m2	38
n6+	-35
m3	-17
m6-8	-13
m9-14	-45
0no ++t=( #	60
9N	12
9w	-59
7, "	24
9A	30
9D	16
9N	59
9V	-78
9w	32
aie	50
7- W	-15
7. A	-29
9D	12
9W	-13
9am	-31
9er	-74
9für	-52
9in	-55
9mit	45
9nach	29
7: D	36
7A D	23
7D N	90
9W	-54
7V ,	75
9D	16
9N	33
7W D	61
9aus	-24
9w	41
7als w	-27
8m #	38
aW	-35
8us N	-89
7für D	-25
7gegen D	-64
7in D	41
aN	17
8st D	67
7mit #	58
7nach D	-16
7oder "	18
7sowie D	68
7und "	-54
bD	67
bV	-63
bw	15
7von D	-29
bN	87
7w .	13
9A	66
9D	-27
9N	18
9W	-56
9es	37
9haben	-40
9und	-38
9w	38
aerden	28
aorden	63
aurde	76
7zur W	-27
7— A	14
7∅ ∅	-24
4f=	-24
6(	-14
6)	18
6-	13
6.	-30
6am	-14
7n	81
7uch	-40
8f	-16
8s	-20
6bei	-22
8richtet	60
8zeichnet	-19
6das	-21
7er	13
8s	56
7ie	-22
6eine	71
7r	-24
6für	-29
6gegen	-19
8nannt	66
6hatte	-30
6im	39
7n	39
7st	48
6laut	-34
6mit	41
6nach	22
7icht	26
6sagte	40
7ei	-37
7oll	-52
6und	-16
6veröffentlicht	74
7on	20
8r	-75
6wurde	45
6zu	-44
8m	59
8r	-27
6–	23
6„	-41
4k=0 all	21
8most	-13
8none	41
8one	-62
8some	-98
61 all	-56
8none	30
8one	-14
8some	-73
66 all	25
8none	-25
8one	-39
8some	-63
4t=( 2	-37
83	100
6, 1	35
95-25	-37
82	-35
96+	-22
83	48
86-8	52
6- 1	17
82	66
6. 15-25	-47
82	21
96+	-25
84-5	-21
86-8	-17
89-14	-28
6: 1	57
6A 1	36
82	29
96+	-14
89-14	-18
6D 1	29
95-25	-37
83	28
89-14	-30
6N 15-25	-21
6V 2	41
86-8	-44
6W 15-25	-22
82	-29
89-14	-12
6am 1	71
7uf 1	-19
8s 2	16
6in 1	25
92	-22
7st 1	75
6mit 2	44
6und 1	-34
a2	52
6von 4-5	-24
8r 1	-75
6w 2	30
83	-62
86-8	47
7urde 1	35
6zu 1	-33
92	-25
6∅ 26+	-20
3--f=, auch	37
9dass	-28
aie	82
7. der	21
aie	38
7bekannt :	44
7dem motto	38
btitel	-13
9r firma	-13
9s typs	50
7in der	81
7sagte :	-18
8o genannte	35
in	28
7von der	52
beiner	-57
7werden .	-25
8orten :	-38
7xvi .	-16
7“ ,	64
5t=" ,	64
7, A	37
9D	-23
9dass	-28
9w	26
7A D	85
9als	32
9w	27
7D N	90
9W	-26
9als	-23
7N (	57
9.	-32
9:	-36
9N	44
9als	-84
7V :	14
9D	50
7W .	-31
9:	48
9D	28
9als	-48
auf	42
9w	-60
aie	-39
7als D	-30
8uf D	75
7dass D	-50
cW	-62
7im W	41
8n D	-36
7und D	16
7vor D	-70
7w ,	-37
9.	-47
9:	-23
9D	-19
9N	-53
9W	115
9als	114
9w	-12
8erden .	-25
4af=, most ,	34
9some .	-31
7. all :	55
dist	73
9most ,	-46
9some ,	-61
eD	-22
eV	-16
7: most A	-19
9some .	-38
eD	-20
eN	-34
eW	-13
e∅	-25
7? all :	27
7A all w	37
7D all -	21
d.	66
dA	50
dD	38
dW	-21
dist	58
dw	21
9most (	62
e,	-25
e.	-33
eD	-24
ew	-13
9one w	-50
9some .	-61
ew	-65
7N all (	-24
d.	83
dw	49
9none .	-81
9one .	-67
7W all ,	13
d.	118
dD	54
dW	-21
dfür	56
din	-71
dmit	50
dsoll	-56
dund	22
dvon	43
dw	48
dzu	22
9most ,	71
ew	53
9none w	41
9one .	-54
dw	-55
9some .	-29
7als all .	26
fw	-16
bmost w	14
bnone w	-95
bsome .	-40
8uf some w	-48
7um some .	-21
7w all (	-28
d,	50
d.	76
dw	-38
9most (	72
ew	67
4f=(	31
6,	-29
6.	-58
6?	27
6als	-17
7uch	-33
8f	17
6das	70
9s	-28
7em	14
8n	-15
8r	66
6ein	-15
9e	-101
an	-64
ar	-50
7s	-35
6fernsehsender	59
7ilm	-29
7ür	-65
6genannte	35
en	28
6ihre	-38
6laut	75
6mit	33
7otto	57
6namen	61
6oder	16
7rganisation	77
6sei	-67
9en	-44
7ich	44
6tageszeitung	76
7itel	-17
7yps	50
6um	-21
7nd	-47
6von	-33
6wie	-59
6zu	28
8m	15
8r	-46
4t=( 1	14
82	47
6, 1	-29
95-25	-13
84-5	-27
89-14	-27
6. 1	20
95-25	-65
82	53
96+	-39
83	-27
84-5	-15
86-8	-77
89-14	-36
6: 26+	-38
86-8	-24
89-14	-62
6? 1	27
6D 1	-14
83	-16
86-8	25
89-14	52
6N 1	54
82	-22
83	15
84-5	15
6V 2	45
6W 1	43
83	-15
84-5	28
89-14	-19
6als 1	-53
a2	21
a3	25
7uf 6-8	24
6mit 1	63
6und 1	-43
6von 1	-67
a2	41
a4-5	-33
6w 2	-16
84-5	44
86-8	50
89-14	-29
6zum 2	-18
31=aktion	63
6lle	-42
6mflora	-20
5computerwoche	53
7n	74
5das	-89
8s	-21
6er	107
6ie	44
8se	-16
7scovery	21
6ocumenta	73
6urch	-18
5ein	-59
8en	-31
6s	-24
5große	-45
an	23
5ich	-45
6n	-36
7itiativ	44
5jetzt	-72
5mit	-27
5nicht	-38
6och	-29
5omni-sport	-22
5pau	29
6eople	58
5roude	39
5sehr	-75
6ie	41
5tranquility	53
5um	-25
6nter	-33
5was	-17
6enn	-14
7r	-16
6ikinews	49
7r	-66
5zur	23
39=.	-106
51	49
5?	-46
5ag	55
6mflora	-20
5bruno	-17
5computerwoche	53
5de	49
6iscovery	21
5grenzen	48
5hilft	63
5ii	-57
5kann	-20
6inder	43
5léiw	55
5news	65
5omni-sport	-22
5party	48
7u	29
5schulen	-34
6ein	-51
6piegel	73
5tranquility	53
5werden	-38
6ikinews	49
7rd	-20
5zeit	-31
9ung	41
3bias	-28
3cont=false true	-32
3l=15-25	-52
526+	-62
59-14	-33
4ast=. 15-25	-57
a26+	-41
a6-8	-22
a9-14	-68
8w 15-25	-71
a26+	-39
a6-8	-12
a9-14	-19
4c=1 0	-30
8AA	45
8a	-16
75-25 A	-29
ca	-57
62 AA	-13
8a	-19
76+ A	-61
63 a	22
64-5 A	17
aa	-51
66-8 a	-61
69-14 A	-41
ba	-81
4h=1 0	-30
8none	-16
75-25 most	-49
csome	-35
62 most	-15
76+ most	-16
asome	-71
63 all	36
8most	15
8none	41
8one	-43
64-5 all	19
amost	-14
anone	26
aone	-44
asome	-34
66-8 none	53
aone	-26
asome	-76
69-14 most	36
bnone	-28
bone	-31
bsome	-88
5v=1 0 false	-30
9none false	-16
85-25 most false	-44
dsome false	-54
itrue	-17
72 most false	-15
86+ some false	-29
gtrue	-55
73 all false	36
9none false	41
9one false	-33
74-5 all false	19
bnone false	29
bone false	-30
bsome true	-50
76-8 most false	32
gtrue	-53
bnone false	53
bone false	-15
bsome false	-98
79-14 most false	32
cone false	-30
csome false	-86
htrue	-47
3near=false 1	83
e2	19
f6+	18
e3	-14
e4-5	72
8true 1	-103
e5-25	-21
d26+	-68
d3	83
d4-5	-41
d6-8	-25
d9-14	-47
7l=false 1 1	73
h2	36
h6-8	31
h9-14	-20
g5-25 1	15
l2	-13
l3	61
l4-5	25
l9-14	-84
f2 3	44
h4-5	70
g6+ 26+	-32
j4-5	12
j6-8	33
j9-14	30
f3 1	65
h3	-58
f4-5 1	27
j2	55
f6-8 1	75
j2	-56
j3	48
f9-14 4-5	-18
k6-8	42
9true 1 1	-48
f5-25 1	29
l5-25	-34
k26+	-27
k3	-26
k6-8	-52
k9-14	-23
e2 4-5	-68
f6+ 1	-20
j5-25	-31
i2	58
j6+	-21
i3	-22
i4-5	-68
i6-8	-93
i9-14	-52
e3 1	52
e4-5 2	-43
i4-5	45
e6-8 15-25	-14
i2	24
i4-5	-54
i6-8	-65
i9-14	-28
e9-14 1	-48
k5-25	-35
j2	-16
j3	15
j9-14	-33
3para=falsefalse	-30
dtrue	-18
3s0=false 0 w	53
cA !	-38
e.	-74
e?	-32
ew	21
dA w	28
ca .	-18
ew	-67
6true A .	-60
dw	-49
3w=	-33
5amflora	-20
5computerwoche	53
5discovery	21
5omni-sport	-22
5pau	29
5tranquility	53
5wikinews	49
0un ++t=( "	45
9#	-52
9N	-21
9W	-84
9w	-62
7) w	-75
7, "	-82
9A	-19
9D	-33
9N	-37
9V	20
9w	-93
aie	-45
brd	-42
7. A	-41
9D	-26
9N	-141
9W	30
9am	-39
9er	-91
9für	-55
9in	-82
9mit	-59
9nach	26
9∅	17
7: D	-25
7A D	-44
7D N	-59
9W	-41
7N N	-84
7V ,	-62
9D	-29
9N	-38
7W D	27
9aus	29
9w	-74
7als w	-38
8m #	-22
aW	-42
8uf D	22
7für D	-84
bw	-44
7gegen D	-58
7im W	-33
8n D	-63
aN	-90
8st D	-45
7mit #	-35
bD	-25
7nach D	17
7sowie D	-52
7und "	-86
bD	-83
bV	26
bw	-42
7von D	43
bN	-51
7w ,	15
9.	-78
9A	-93
9D	13
9N	-45
9W	-28
9es	-44
9haben	-41
9und	58
9w	-13
aorden	-47
aurde	-75
7zu w	-42
9r W	39
7— A	-58
4f=)	12
6,	-12
6-	-17
6.	-20
6:	-16
6als	-69
7m	-53
7n	-85
7uch	-29
8f	-25
6bei	-61
8richtet	-38
6das	-39
7er	-88
8s	-34
7ie	-90
6eine	-52
7r	-47
7s	-28
6für	-13
6gegen	-73
8nannt	-65
6hatte	-55
6im	-64
7n	-122
7st	-20
6laut	-58
6mit	-64
6nicht	-53
6oder	27
6sagte	-40
7ei	-19
7oll	39
8wie	24
6und	-63
6veröffentlicht	-63
7on	18
8r	-72
6wurde	-30
6zu	33
8m	-64
8r	39
6–	-71
6„	-59
4k=0 all	-15
8most	-46
8one	25
8some	-24
61 all	-43
8none	-30
8one	-45
8some	-51
66 all	-46
8none	48
8one	-49
8some	-19
4t=( 2	28
83	-63
86-8	-84
6) 1	45
6, 1	-150
95-25	-84
82	19
96+	-39
83	20
84-5	-131
86-8	-47
89-14	53
6- 2	-46
6. 1	-24
95-25	35
82	-49
96+	-21
83	18
84-5	-17
86-8	-30
89-14	-24
6: 1	-35
6A 1	-77
82	-69
96+	-25
89-14	-16
6D 1	-76
95-25	-53
826+	-31
83	-59
89-14	-34
6N 1	-73
95-25	-55
6V 2	16
83	-41
86-8	-47
6W 1	-28
95-25	59
82	-86
89-14	-14
6am 1	-44
7uf 1	-72
8s 2	-75
6für 2	-45
6in 1	-86
92	-21
7st 1	-62
a3	19
6mit 1	-32
a2	-34
6und 1	-113
a2	21
a3	-33
6von 3	-31
a4-5	44
8r 1	-72
6w 2	-21
83	-56
84-5	37
7urde 1	-26
6zu 1	62
92	-77
6∅ 15-25	-86
826+	23
89-14	-38
3--f= 	30
7, auch	-42
9das	37
cs	-53
7. die	-48
9“	-13
7bekannt :	-31
7dazu :	-32
8em motto	-44
9n titel	-54
9r firma	35
7in der	-34
7mit :	-12
7sagte :	-44
8o genannte	-34
in	-62
7von der	-35
beiner	50
7werden .	-50
8orten :	-72
7xvi .	-29
7zitiert :	-26
7“ (	26
9,	-60
9und	-45
5t=" (	26
9,	-60
9und	-48
7, A	-42
9D	29
9dass	-53
9w	13
7. "	-13
9D	-99
7A :	-42
9als	-88
9w	-94
7D N	-66
9W	-35
9als	26
9w	24
7N (	-60
9.	-96
9:	37
9D	13
9N	20
9als	-35
7V :	-22
9D	-49
7W (	-16
9.	-26
9D	-13
9als	-41
9w	-126
aie	-61
7als D	-102
8uf D	-52
7dass D	20
7für D	32
7im W	-99
8n D	-76
7mit :	-12
bD	-78
7und D	-79
7von D	23
9r D	-67
7w ,	-53
9.	-53
9:	-94
9N	-44
9W	-130
9als	-79
9w	35
8erden .	-50
7∅ ∅	30
4f=	30
6(	22
6,	-80
6.	-34
6:	-42
6?	-23
6als	-37
7uch	63
8f	-26
6dass	-53
7en	-127
8s	-26
7ie	70
6ein	-21
9e	-30
am	-37
an	-57
ar	31
7s	-50
6fernsehsender	-31
7ilm	-37
8rma	33
7ür	58
6genannte	-34
en	-62
6ihre	-56
6laut	-62
6mit	38
7otto	-53
6namen	-21
6oder	30
7rganisation	-44
6sich	-67
6tageszeitung	-58
7itel	-61
6um	-37
7nd	-54
6von	-12
6wie	-73
6zeitung	-66
7u	-68
8m	-46
8r	-65
6“	-13
4t=( 1	31
6, 1	-31
95-25	-50
84-5	-40
86-8	-71
89-14	-20
6. 1	-83
95-25	-120
82	-39
96+	-77
83	60
84-5	-61
86-8	-38
89-14	16
6: 26+	13
86-8	-73
89-14	-80
6? 1	-23
6A 2	27
6D 1	19
82	-42
83	-34
84-5	-48
89-14	-27
6N 1	-55
95-25	-31
82	61
84-5	22
86-8	-43
6V 2	-66
6W 1	-15
82	-59
83	-52
86-8	14
89-14	-24
6als 2	-13
a3	-45
a6-8	-66
6mit 1	-72
6oder 1	28
6und 1	-61
a2	-31
6von 2	-71
6w 1	19
82	-49
83	-39
84-5	-25
86-8	50
89-14	-74
6zum 2	-44
31=aktion	-16
6lle	-53
6mflora	-37
5computerwoche	-26
7n	-45
5das	33
8s	-49
6er	-71
6ie	-19
8se	-36
7scovery	-19
6ocumenta	-69
6urch	-40
5ein	29
8e	-103
9n	-65
6s	-74
5große	-61
an	-52
5hd	-62
5ich	82
6nitiativ	-13
5jeder	-58
7tzt	-57
5mit	-58
6uslix64	-54
5nicht	-25
6och	35
5omni-sport	30
5pau	-24
6eople	-38
5roude	-32
5sie	-48
5the	-41
6ranquility	-42
5um	-77
6nter	26
5was	-21
6enn	-34
7r	-36
6ikinews	-22
7r	-91
5zur	-43
39=!	-54
5)	-74
5.	-36
51	-40
63189	-62
5228	-61
5?	18
5ag	-35
6mflora	-37
5bruno	-37
5computerwoche	-26
5de	-35
7mokratie	-47
6iscovery	-19
5freiheit	31
5grenzen	-27
5hilft	-16
5ii	-39
5kann	-40
6inder	-22
5léiw	-37
5muslix64	-54
5news	-40
5omni-sport	30
5party	-24
7u	-24
5schulen	-57
6ein	-56
6piegel	-32
5tranquility	-42
5welt	-47
7rden	-23
6ikinews	-22
7rd	-46
5zeit	-33
9ung	-28
3bias	-29
3l=15-25	-17
526+	-29
53	-22
54-5	-21
56-8	-25
59-14	-24
4ast=. 6-8	-49
a9-14	-108
8w 26+	-59
a3	-19
a4-5	-17
a6-8	-24
4c=1 0	-49
8A	-14
9A	-46
75-25 A	-31
62 AA	-70
76+ A	-24
aa	-17
63 a	-28
64-5 A	-29
66-8 A	-47
69-14 a	-42
4h=1 0	-49
8all	-16
75-25 most	12
csome	-28
62 all	-25
8none	14
76+ most	-33
asome	-107
63 all	-128
8most	-46
8none	-12
64-5 all	21
amost	-34
aone	-27
asome	-13
66-8 all	-45
aone	-22
69-14 most	-47
bone	-62
5v=1 0 false	-49
9all false	-16
85-25 most false	-60
dsome false	-25
itrue	-28
72 all false	-25
9none false	14
86+ most true	-41
bsome false	-61
gtrue	-83
73 all false	-128
9most false	-45
9none false	-12
9one false	-14
74-5 all false	21
bmost false	-31
bone false	-16
bsome true	-24
76-8 all false	-45
bmost true	-45
bsome false	-30
79-14 most true	-76
cone false	-37
csome false	37
htrue	-160
3near=false 1	-98
f5-25	20
e26+	-53
e3	-103
e4-5	-83
e6-8	-27
e9-14	-75
8true 0	-13
d1	35
e5-25	33
d3	-54
d4-5	-20
d6-8	-70
d9-14	-21
7l=false 1 1	-52
h2	-41
h6-8	-13
h9-14	-29
g5-25 1	-45
l2	42
l3	-71
l4-5	16
l9-14	36
f2 3	-43
h4-5	-63
g6+ 1	-22
k5-25	22
j2	-19
k6+	-48
j3	-128
j4-5	-14
j9-14	-57
f3 1	-44
h3	-46
f4-5 1	-21
j2	-40
f6-8 1	-74
j2	32
j3	-23
f9-14 1	-72
k2	-34
k4-5	-48
k6-8	-55
9true 1 1	20
f5-25 1	-39
l5-25	-88
k2	-95
l6+	-41
k3	40
k4-5	41
k6-8	50
e2 4-5	21
f6+ 1	47
i2	-45
j6+	22
i3	-42
i4-5	-14
i9-14	-56
e3 1	-38
e4-5 15-25	-30
i2	22
i4-5	-71
e6-8 1	-33
j5-25	-24
i2	-77
j6+	-20
i4-5	-58
i6-8	-52
i9-14	20
e9-14 1	12
k5-25	-72
j26+	-17
j3	22
j9-14	-74
3para=falsefalse	-21
8truefalse	-37
3s0=false 0 w	-88
cA !	-49
e)	-41
e?	-47
ew	-16
dA w	-93
ca .	-53
6true A .	-130
`,
  contentStart: `
0++=after " (	-13
b.	-14
bD	-40
bN	-29
bW	-38
bin	-19
bw	-35
9# )	-33
b,	-27
b.	-83
b:	-42
bD	-32
bN	48
bW	-37
bbis	-16
bin	-29
bw	-79
9A "	-41
b#	-37
b,	-45
b.	-56
b:	-30
bA	80
bD	-42
bV	-60
bW	-86
bam	-57
cn	-48
cuf	-85
bbei	-27
bdass	-65
curch	-40
bfür	34
bim	-23
bmit	-40
bnach	40
bum	-35
bvon	33
dr	-56
bw	-15
bzur	-13
9D "	67
b#	-122
bA	-136
bD	-26
bN	-13
bW	-15
bam	-28
cn	-54
cus	-31
ber	-67
bfür	-53
bin	-72
cst	-27
bjedoch	-65
bmit	-70
bseit	-52
bunter	-23
bvom	-35
dn	-28
bw	20
cegen	-46
9N "	-21
b#	-15
b)	-66
b,	-58
b.	-26
bA	-30
bD	-39
bauf	-15
bim	-16
bund	-60
bvom	-19
bw	-72
9V ,	-148
b.	-39
bD	17
bN	38
bes	29
9W )	-19
b,	-122
b.	-53
b:	-73
bA	-72
bD	-107
bV	-21
bW	-20
ban	-16
cuf	40
ds	-29
bbei	-18
bdurch	-15
bfür	-34
bgegen	-46
bim	-73
cn	-78
bmit	-50
bnach	-28
boder	-50
bsei	41
bund	22
bvon	20
dr	-33
bw	-122
caren	-27
bzu	-47
büber	-50
9aber A	-45
ew	-21
als "	-41
d#	-19
dA	-38
dD	17
dN	-27
dW	-77
dw	-27
am #	-74
cN	-29
cw	17
an ,	-34
c.	-39
cD	-16
cN	-16
cW	-21
cw	-43
auf ,	-18
dD	-85
dW	-18
dw	-38
bs .	-43
dD	-33
dN	-31
9bei D	-82
dN	-24
cm W	36
ais #	-31
dD	-15
dzu	-17
fm	-35
9dass A	25
eD	51
eN	-13
eW	31
ediese	-60
eer	26
fs	41
esie	-83
ew	23
aeren W	-64
bssen W	-47
aiese w	-32
er W	-54
aurch D	-61
fW	-30
fw	-16
9er A	-35
cD	-51
cin	-35
csei	22
as A	-66
cD	-45
cim	-21
csei	22
9für D	-18
dW	-65
dw	-90
9gegen W	-51
9habe ,	-21
eA	33
eD	-49
dn ,	-25
f.	-19
fD	35
fund	-34
fw	-30
bt ,	-12
d.	-52
dD	73
cten ,	-19
g.	-42
aätten .	-36
gA	34
gw	24
9ich habe	-14
dw	-22
ahr D	-45
dW	53
am W	-49
cw	-49
an D	-32
cN	-48
cdieser	-28
cw	54
ast ,	-21
dD	53
dN	55
dw	-46
9jedoch A	-20
gD	-30
gw	-37
9kann .	-33
aönnen .	-23
9laut D	-28
eN	-34
9man A	-45
dD	-77
ait "	-25
d#	-37
d,	-17
d.	-29
dD	-24
dN	-51
dW	-83
dw	45
ausste D	-39
9nach D	-28
9ob D	-72
cW	32
ader w	-20
ahne W	-55
9sei "	-26
d.	-30
dD	-37
des	45
dw	-39
cn .	-53
eW	28
ew	-35
ct W	-13
ew	-57
aie A	-16
dD	-45
bnd ,	-50
e.	-70
eD	39
ebei	17
aoll .	-34
eD	53
den ,	-15
dte ,	-52
gD	-51
bndern A	-35
bwie D	-55
9um #	-14
cW	-50
cw	-22
and D	-53
dN	-16
dW	-46
dw	-65
bter W	-56
fw	16
9vom #	-28
dN	-18
dW	-38
dw	-29
bn "	-29
d#	-46
dA	-17
dN	-15
dw	-25
br ,	-50
d.	-44
dN	-33
dW	-14
9w "	-96
b)	-32
b,	-169
b.	-217
b:	-101
bA	26
bD	88
bV	-47
bW	-65
bals	-35
cm	43
cn	-63
cuf	-21
ds	-28
bbei	41
cis	-32
bdurch	-28
ber	-31
cs	87
bfür	-37
bgegen	52
bhaben	-47
dt	-20
ete	-19
cätten	-35
bim	-70
cn	-96
bkann	-38
cönnte	53
bnach	-21
bsei	20
en	-20
cind	-65
collte	-22
bund	-79
dter	-48
bvon	25
dr	-63
bwar	-33
cerde	-34
gn	-128
cird	-67
corden	-55
curde	-59
gn	-46
cürden	-22
bzu	-100
dm	-33
dr	53
b—	-12
aar ,	-16
d.	-13
dD	-48
des	28
cen D	27
aegen D	-36
fW	-30
bil D	-64
bnn A	-47
eD	32
ees	-60
brde .	-20
fA	-50
fw	29
en .	-44
gD	49
gw	24
aie w	-18
br w	-21
cd ,	-62
e.	-42
eD	16
aollen .	-23
brden ,	-18
g.	-15
gsein	-15
aurde .	-19
fD	-53
fer	22
en #	40
g,	-42
g.	-53
gD	18
gbei	-36
aährend D	-52
aürden A	21
gw	-38
9zu #	-13
cW	18
cw	-79
dollen	-14
bm N	-23
dW	-69
dw	-16
br N	-16
dW	-71
dw	-32
awischen #	-14
iD	-39
iW	-36
9über #	-13
eW	-43
edessen	-41
ew	-17
3before " D	-40
cW	-40
cich	-13
dn	-14
a# N	-45
cW	20
aA W	-27
chat	-49
fte	18
cw	-31
dird	-59
durden	-81
aD #	42
cA	33
cam	37
cim	-32
dn	-62
dst	-21
cnach	32
csind	-76
cw	-30
aN )	-52
cN	-33
aV D	-13
aW "	-35
c#	-67
c)	-46
c,	-100
c-	-19
cV	-24
caus	-58
chaben	-36
ette	-58
cist	77
cmit	40
cund	-40
cw	-70
dird	-77
durden	-15
czu	-20
aaber A	-38
bls N	-39
eW	-29
ew	-16
bm #	-33
dW	-58
bn D	-57
buf D	-47
cs N	35
ada D	-23
css D	-33
fwir	-14
aer w	-25
bs ist	-75
dw	39
agegen D	-25
aich w	-45
bm W	-60
dw	-16
bn D	-17
dw	-65
amit D	15
anach D	14
fN	-80
edem D	-75
iw	23
asie w	25
aum w	-34
bnter W	-23
avor w	-80
aw ,	-58
cA	-97
cD	34
cW	-69
caber	46
cin	-52
cund	-40
cw	-56
bas wir	-36
beil D	27
bie D	-58
ew	-14
cr w	-41
dd D	-15
bährend D	-29
azum w	23
cr W	13
0-t=after "	75
9#	-34
9(	-114
9)	46
9,	178
9-	34
9.	-69
9:	26
9;	-47
9A	-233
9D	-200
9N	-19
9V	-140
9W	-49
9aber	-70
als	-107
am	-122
an	-106
auf	-110
bs	-87
9bei	-86
cm	-31
ais	-70
9da	-40
brf	-25
bss	-140
aemnach	69
bren	-17
bssen	-17
aiese	-86
er	-83
aurch	-63
9er	-117
as	-125
9für	-141
9gegen	-88
9habe	-73
dn	-62
bt	-127
cte	-115
en	-62
aätte	-16
en	-48
9ich	-44
ahm	-37
bn	-16
br	-15
am	-112
an	-165
ast	-100
9jedoch	-91
9kann	-47
aonnte	-33
9laut	-116
9man	-96
ait	-60
auss	-31
dte	-16
9nach	-83
aeben	-23
9ob	-28
ader	-25
ahne	-35
9sei	-91
cen	-59
cn	-63
ct	-87
aie	-125
bnd	-93
aoll	-84
den	-51
bwie	-19
9trotz	-32
9um	-90
and	-151
bter	-80
9vom	-86
bn	-49
br	-117
9w	-101
aar	-71
cen	-40
bs	-36
aegen	-42
bil	-31
blcher	-13
fs	-26
bnn	-78
brde	-67
en	-116
aie	-87
bll	-65
br	-51
cd	-133
aolle	-15
bnach	81
brden	-17
aurde	-111
en	-67
aährend	-26
bre	-52
aürde	-33
en	-58
9zu	-145
bm	-56
br	-70
awischen	-50
9§	-40
9über	-98
9—	-73
3before "	-128
a(	-129
a,	-98
a:	-59
a;	-31
aW	-20
a—	-102
a∅	22
2t=after " "	-23
cA	-70
cD	14
cN	-105
cW	19
cam	-43
ces	-32
cich	-30
dn	54
csei	28
cund	-13
cvon	-37
cw	76
dir	-28
a# D	-34
cN	-56
cV	-15
cW	-92
cbis	-27
cin	-18
cmit	-12
cvon	-21
cw	-85
a( N	-66
cW	-19
cw	-60
a) D	-85
cw	78
a, "	-27
c#	-17
cA	49
cD	84
cN	60
cW	78
caber	-28
dls	-64
cbei	-32
dis	-21
cda	-68
ess	28
deren	-61
diese	29
cer	44
ds	41
cfür	54
cgegen	52
chabe	-26
cjedoch	-49
cman	60
cnach	46
cob	-30
csei	21
fn	64
die	62
end	32
dollte	21
endern	-67
cum	-119
dnd	-30
cvon	39
er	19
cw	51
das	-66
deil	-64
elches	-62
enn	-22
erde	33
die	-41
donach	-62
durden	-35
a. #	-41
cW	-48
cw	-105
a: "	-58
c#	-46
aA #	-31
cA	-42
cD	-91
cV	-19
cals	-13
dm	-15
cbei	-12
cdass	-34
cfür	-18
cgegen	-31
cim	-20
dn	-46
cmit	-16
cum	-17
cvon	-14
cw	-89
czu	-15
aD "	-18
c#	-28
cA	-52
cD	-37
cN	-124
cW	-98
cam	-46
cer	-12
cfür	-45
cin	-15
dst	-12
cmit	-16
cseit	-15
cunter	-36
cvon	-23
cw	-138
aN "	-43
c#	49
cA	-17
cD	-63
cals	32
dn	-50
duf	-26
es	-28
cbei	-33
dis	-37
cdurch	-17
cfür	-76
chaben	-16
et	45
cim	-79
dn	-49
dst	96
claut	-22
cmit	-58
cnach	-33
csind	20
doll	61
gen	54
cund	-40
cvom	-28
en	14
cw	-16
derde	-37
durde	-23
hn	61
czu	-37
em	-27
cüber	-50
aV A	-99
cD	-30
cN	-41
cW	-23
caber	-14
dm	-65
duf	-20
cdiese	-14
cer	-34
ds	-43
cin	-76
csie	-44
cvon	-31
er	-23
cw	-95
dird	-71
czu	-42
aW "	-58
c#	-115
cA	13
cD	-45
cV	-78
cW	-24
cab	-36
eer	-33
dls	-70
dm	-65
dn	-77
duf	-50
es	-52
cbei	-31
fm	-49
dis	-26
cdurch	-60
cfür	-22
cgegen	-124
chabe	17
gn	58
et	-25
fte	-43
dätten	18
cin	-38
dst	-12
cjedoch	-16
claut	-26
cmit	-29
cnach	-95
coder	-24
dhne	-31
csei	-60
fen	-13
fn	-44
ft	-49
dind	60
doll	51
gen	46
ewie	-15
cum	-34
dnd	-63
eter	29
cvom	-27
en	-121
er	-92
cwaren	31
degen	-46
erde	-26
hn	45
die	-30
durden	34
dährend	-20
czu	-124
em	-21
er	-28
dwischen	-59
cüber	-57
aaber A	-33
fw	-30
bls #	-16
eD	-43
eW	-39
ew	-22
bm #	-39
dW	-79
dw	-45
bn D	-69
dN	-26
dw	-44
buf D	-91
eW	-15
ew	-32
cs D	-15
eN	-33
ew	-26
abei D	-68
eN	-29
bis #	-12
eW	-15
ezu	-13
gm	-26
adanach w	24
css A	-14
fD	-56
fer	-20
gs	-27
fsie	-13
fw	-21
beren W	-17
cssen W	-17
biese W	-30
gw	-25
fr W	-18
hw	-41
burch D	-45
gw	-20
aer A	-53
dD	-83
din	-15
dsei	-16
dw	-56
bs A	-65
dD	-29
dim	-17
en	-37
dsei	-44
dw	-62
afür D	-98
ew	-69
agegen D	-74
ahabe A	-17
fD	-27
fsie	-33
en A	-33
ct A	-38
eD	-46
eam	-22
ein	-43
ew	-47
dte A	-29
gD	-41
bätten A	-18
hw	-23
aich habe	-16
ew	-22
bm N	-52
dW	-63
dw	-40
bn D	-114
dN	-86
dw	-44
bst D	-33
ew	-45
ajedoch A	-31
hD	-44
hw	-17
alaut D	-48
fN	-32
fw	-67
aman D	-49
bit #	-16
eN	-32
eW	-46
ew	-76
busste D	-14
anach D	-113
fN	-87
fw	-78
fzu	61
aob D	-18
bder w	-18
bhne W	-19
asei A	-19
eD	-47
ees	-24
ew	-14
dn W	-33
fw	-12
dt #	-53
fD	-17
fw	-35
bie D	-42
ein	-19
ew	-21
cnd D	-21
fw	-46
gir	-28
boll D	-15
cwie D	-17
aum #	-35
dD	-65
dw	-14
bnd D	-48
eN	-26
eV	-25
eW	-25
ein	-12
ew	-98
cter D	-32
gw	-52
avom #	-25
eN	-21
eW	-29
ew	-46
cn #	-48
ew	-106
cr #	-15
eD	-60
eN	-18
eW	-20
ew	-69
aw "	-15
cA	-131
cD	-149
cN	23
cV	17
cW	-148
cals	-44
dm	-50
dn	-21
duf	-34
es	-21
cbis	47
cdurch	-20
cer	-38
ds	-60
cfür	-25
cgegen	-27
chabe	-25
gn	-36
et	-62
fte	-14
hn	-28
dätten	-47
cim	-26
dst	13
cjedoch	-14
ckönnte	-14
cnach	-22
csei	-37
fen	-58
fn	-35
ft	-14
die	-38
end	-14
dollte	-39
cum	46
dnd	-40
eter	-50
cvon	22
er	-51
cw	-40
dar	16
derden	-88
dorden	-45
durde	-32
hn	-27
dürden	-26
czu	-65
em	-15
er	-24
cüber	-21
bar D	-16
ees	-43
den D	-18
begen D	-31
cil D	-30
cnn D	-22
fes	-41
crde A	-24
fn D	-20
hsoll	-14
len	-32
bie A	-18
eD	-22
ew	-27
cr w	-24
dd D	-36
fes	-14
fin	-19
fw	-36
bonach D	52
burde D	-42
ger	-25
gw	-43
fn #	-17
hD	-19
hbei	-13
bährend D	-26
bürden D	-25
hw	-36
azu D	-72
dW	-19
dhaben	-36
dw	-48
eollen	-28
cm W	-33
cr N	-16
eW	-57
bwischen D	-37
a§ #	-40
aüber D	-63
fdessen	-12
fw	-25
a— w	-24
4before " A	-39
dD	-41
dN	-97
dW	-93
dfür	-29
dhatte	-31
dich	-45
en	-50
dmit	-12
dw	-83
eenn	-33
b( N	-73
dW	-66
b, A	-88
dD	-37
dN	-63
dV	-40
dW	-91
daber	-28
dda	-33
fss	-64
des	-37
dist	-50
djedoch	-41
dsie	-27
eondern	-34
dund	-35
dw	26
eas	-22
eeil	-47
eie	-30
frd	-30
b. "	-78
d#	29
dD	-25
dW	37
dals	-31
en	-56
euf	-31
fs	27
dbei	-62
dda	-41
eoch	-39
der	-47
es	24
dfür	-21
dim	-61
dlaut	-24
dmit	29
dnach	-29
hdem	-43
dseit	-57
eie	21
dum	-41
enter	-66
dvon	-44
dw	-32
eie	-50
fr	-39
eährend	-33
dzum	-78
b: "	-14
b— W	-20
dw	-67
b∅ A	-60
dD	17
dN	31
dals	-39
em	-74
euf	-23
din	-41
dnach	-15
hdem	34
0after C	-14
6SC	-30
0before C	-37
7SC	-24
0c1=after als	-65
9begründet	-52
ie	22
bkannt	-55
brichtete	21
bzeichnete	-88
9danach	-33
9erklärt	-52
ge	-24
as	-47
9forderte	33
aührt	-89
9gehen	-17
ct	-42
bmäß	-22
aing	-28
9haben	-68
btte	-39
aeißt	-61
aieß	-13
aält	-24
9ist	-68
9kündigte	30
9meldete	24
aitteilte	-32
9nach	14
bnnte	-43
9sagte	20
bh	-24
achreibt	-55
dieb	-23
aieht	-78
ao	-57
ateht	-84
cllten	-58
9teilte	34
9verwies	-65
9war	-89
cf	-15
aie	-50
brd	12
cft	24
aonach	29
aurden	-84
9zeigte	-53
aitiert	-79
aufolge	22
3before als	-27
abegründet	-39
je	-48
ckannt	-24
crichtet	23
cstätigte	-46
czeichnet	-37
ke	-25
adanach	-34
bemnach	-52
aerklärt	-28
he	-22
bs	-17
aforderte	-18
agab	-96
beht	-58
cmäß	-21
bing	-38
ahaben	-55
ct	-127
dte	-20
fn	-52
beißt	60
bält	-34
akündigte	-67
ameldete	-79
bitteilte	-16
asagte	-32
bchrieb	-40
bo	-14
bprach	-65
btellten	19
ateilte	24
awar	-49
dnte	-69
bies	-71
crd	-22
bonach	-41
burde	-68
fn	-60
azitiert	-69
bufolge	24
aäußerte	-45
19=after als C	-42
dSC	-41
an SC	22
bgekündigt SC	47
aus C	-69
dSC	56
9begründete SC	-41
bkannt SC	18
brichtet C	-18
bstätigte CS	55
kSC	-38
bzeichnete SC	-40
9entschieden SC	63
arklärt SC	-23
ge CS	-16
iSC	-24
as C	-53
dS	-91
cSC	29
9forderte SC	28
9gab SC	-25
aehen SC	-17
ct SC	-50
bmäß CS	-47
aing SC	-55
9hat CS	23
dSC	-29
cte C	-112
fSC	-28
en SC	-74
aält CS	-84
eSC	-65
9kritisiert C	-18
aündigte SC	-21
9laut C	-47
fS	13
9meldete SC	25
ait SC	47
cteilte SC	-13
9nach C	30
fS	-13
eSC	46
9sagte C	31
gS	-55
fSC	12
achreibt SC	-43
aich CS	-13
eSC	-48
ao C	-139
aprach SC	22
ateht SC	-36
cllten CS	-39
9teilte CS	-90
gSC	12
9vertritt SC	14
aorgeworfen SC	57
9war SC	-28
cf SC	-78
aie C	-47
cs SC	-29
brd C	-36
fS	-63
eSC	23
aonach C	61
aurde C	-16
en C	-68
hS	-38
9zitiert C	-22
iS	-56
aufolge SC	12
3before als C	-13
bus C	-51
aberichtet C	-17
lS	45
kSC	-55
je CS	18
lSC	21
cstätigte CS	-34
lSC	-18
adanach C	-34
bemnach C	-52
aerklärte CS	-15
jSC	-62
bs C	48
dSC	-74
agab CS	-85
ahat C	-45
fS	-67
eSC	-43
dte C	-48
hS	-39
gSC	38
bält CS	-23
akündigte CS	-52
alaut C	-13
ameldete CS	-62
bitteilte SC	-15
anach CS	-40
fSC	26
asagte CS	-26
gSC	-31
bchrieb CS	-40
bich CS	-82
fSC	-39
bo C	-108
eS	-19
bprach CS	-46
btellten CS	24
ateilte CS	40
awarnte CS	-68
bie C	20
ds CS	-51
fSC	-24
crd C	-88
bonach C	-46
burde C	-47
fn C	-44
iS	-22
azitiert C	-22
jS	-37
iSC	-29
bufolge SC	29
2d=after als 0	-17
e3	-17
e4-5	-13
e6-8	-34
bn 0	-37
d1	60
d3	-50
d4-5	-50
d6-8	-17
d9-14	-49
cgekündigt 1	71
m2	-15
m3	-13
m6-8	-53
m9-14	-30
bus 1	24
e2	-28
e3	-22
e4-5	-15
abegründet 3	-25
je 0	-70
l1	48
l2	-27
l4-5	-14
l6-8	-17
l9-14	-49
ckannt 1	44
i3	38
i4-5	-12
i9-14	-19
crichtet 0	-52
k1	-64
l5-25	-27
k2	-28
k3	-46
k6-8	26
k9-14	37
je 0	-58
l1	39
m5-25	31
l2	-41
l3	-41
l6-8	-51
l9-14	-66
cstätigte 0	-48
l1	23
l2	-43
l3	-46
l6-8	-27
l9-14	-35
czeichnete 0	-29
m1	-18
m2	-13
m3	-17
m6-8	-28
adanach 1	-15
h2	-56
h3	-15
h4-5	-24
h6-8	-17
h9-14	-30
bemnach 0	70
i1	-88
j5-25	-21
i2	-42
i3	-70
i4-5	-89
i6-8	-89
i9-14	-55
aentschieden 1	68
brklärt 1	-19
i3	-24
i4-5	-37
he 0	-92
j1	50
k5-25	-23
j2	-51
j3	-47
j4-5	-66
j6-8	-82
j9-14	-37
bs 0	-69
d1	21
e5-25	-16
d2	-59
d4-5	-25
d6-8	-80
d9-14	-81
aforderte 1	-63
k5-25	-25
j2	-71
j3	31
j4-5	15
j6-8	26
j9-14	-75
bührt 0	-13
g1	-32
g2	-43
g4-5	-38
agab 0	-93
e1	-54
e2	36
e3	54
e4-5	-92
e6-8	-69
e9-14	-105
behen 0	-18
g1	-31
g3	-13
g4-5	35
g6-8	-16
g9-14	-19
dt 0	-43
f1	-16
f2	-24
f3	-12
f4-5	-17
cmäß 0	-35
g1	-51
g2	-73
g3	14
g4-5	26
g6-8	-47
g9-14	-73
bing 0	-29
f1	-12
f2	-20
f3	-22
f6-8	-39
f9-14	-16
ahaben 0	-24
g6-8	-40
ct 0	-138
e1	-13
f5-25	-51
e2	19
dte 0	-145
g1	-106
h5-25	-40
g2	30
g3	28
g4-5	-62
g6-8	-16
fn 0	-44
h1	-47
h4-5	-13
h6-8	-22
beißt 1	-56
bält 0	-34
f2	-22
f3	-14
f4-5	-17
f6-8	-25
f9-14	-57
aist 1	-28
e9-14	-35
akritisiert 1	-25
l3	-12
l6-8	32
bündigte 0	-58
j1	-28
j2	29
j3	41
j6-8	-51
j9-14	-69
alaut 0	52
f1	-42
g5-25	-91
f2	-68
f3	-22
f6-8	-69
f9-14	-211
ameldet 1	42
ge 0	-45
i1	37
i3	-46
i4-5	-60
i6-8	41
i9-14	-53
bit 1	32
f5-25	-13
e2	36
e3	-17
e4-5	-38
e9-14	-26
dteilte 1	-24
k2	-25
k3	-18
k4-5	-14
k6-8	-13
k9-14	-31
anach 0	24
f1	-13
g5-25	-110
f2	16
f3	-29
f4-5	-55
f6-8	-110
f9-14	-115
cnnte 0	-26
asagte 0	-148
g1	42
h5-25	12
g2	34
g3	-62
g6-8	-14
g9-14	-29
bchreibt 0	-20
j2	-16
eieb 0	-45
i1	-31
j5-25	-31
i2	22
i3	38
i4-5	31
i6-8	-78
bich 0	-73
f1	-97
g5-25	-12
f2	-50
f3	29
f6-8	-78
f9-14	23
bo 0	-79
d1	-79
e5-25	-19
d2	-68
d3	-46
d4-5	25
d6-8	-15
d9-14	25
bprach 0	-58
h1	-70
h2	34
h3	48
h4-5	-29
h6-8	-17
h9-14	-19
bteht 0	-24
dllten 0	-38
ateilte 0	-52
h1	-28
h2	-23
h3	15
h4-5	30
h6-8	-54
h9-14	-15
avertritt 0	-29
j1	-25
k5-25	-13
j6-8	40
j9-14	-44
dwies 1	-12
i6-8	-29
borgeworfen 1	70
m2	-16
m3	-27
m4-5	-24
m6-8	-17
awar 0	-27
e1	-35
e2	-17
df 0	-40
f1	-21
f2	29
f3	-33
f4-5	-23
dnte 0	-77
h2	-25
h3	-52
h4-5	41
h6-8	-28
h9-14	-20
bie 0	-108
e1	-113
f5-25	-50
e2	-32
e6-8	25
e9-14	-38
ds 0	-44
f2	-15
f3	23
f6-8	-18
f9-14	-26
crd 0	-72
f1	26
f2	-44
f3	-56
f4-5	-50
f6-8	-47
f9-14	18
dft 0	-74
g15-25	-22
g2	37
g3	-53
g4-5	62
g9-14	-33
bonach 0	66
h1	-24
i5-25	-26
h2	-79
h3	-24
h4-5	-29
h6-8	-73
h9-14	-75
burde 0	-43
g1	31
h5-25	-16
g2	-31
g3	-26
g4-5	-19
g6-8	-41
g9-14	-31
fn 0	-35
h1	-21
h2	-33
h3	-19
h4-5	-13
h6-8	-35
h9-14	-27
azitiert 0	-17
i1	-25
i3	-17
i6-8	-32
bufolge 0	102
i1	-74
j5-25	-40
i2	-102
i3	-91
i4-5	-96
i6-8	-107
i9-14	-121
4before als 0	-27
cus 0	-51
bbegründet 0	-26
ke 0	-48
drichtet 0	24
ke 0	13
dstätigte 0	-45
dzeichnete 0	-25
bdanach 0	-34
cemnach 0	-52
berklärte 0	-22
cs 0	14
bforderte 0	-18
bgab 0	-86
ceht 0	-25
dmäß 0	-21
cing 0	-33
bhat 0	-113
eten 0	-49
cält 0	-28
bkündigte 0	-67
bmeldete 0	-79
citteilte 0	-16
bsagte 0	-32
cchrieb 0	-45
cich 0	-91
co 0	-34
cprach 0	-52
ctellten 0	19
bteilte 0	24
bwar 0	-55
ente 0	-69
cies 0	-63
drd 0	-19
conach 0	-41
curde 0	-50
gn 0	-60
bzitiert 0	-69
cufolge 0	24
3t=after als false N	-14
lw	-20
cn false A	17
kdass	34
kw	-25
dgekündigt false D	14
cus false W	-32
ldass	69
lw	-36
bbegründet false w	-21
ke false D	40
sN	-16
sdass	44
smit	-14
sw	-59
mtrue D	-42
dkannt false D	-16
pdass	66
drichtet false W	-22
rdass	81
rin	-29
rvon	-15
rw	26
ke false #	-32
sA	-19
sN	-13
sW	-30
sim	-24
svon	-29
dstätigte false A	-20
sD	-43
sV	-29
sdass	51
sw	-60
mtrue D	-18
dzeichnete false D	-31
tals	-19
ntrue D	-22
bdanach false #	-16
oD	-61
itrue w	24
cemnach false #	-30
pA	-38
pD	-101
pN	-33
pW	-17
pin	-25
pw	-66
bentschieden false D	16
tw	25
crklärt false D	-36
pw	-28
ie false A	-32
qD	28
qN	-18
qV	-43
qW	-28
qdass	85
qer	26
qfür	-16
qhabe	-52
qin	33
qmit	34
qsei	-33
rie	14
qvon	35
qw	-63
ras	-14
renn	-15
srde	-14
rir	-13
ktrue A	-26
cs false A	-19
kN	-26
kW	-21
kdass	12
kim	37
kman	-28
kw	-41
etrue A	-24
bforderte false A	12
qD	-103
qN	-23
qW	-20
qauf	-22
qin	-44
qw	36
qzu	-17
cührt false w	-32
bgab false A	-22
lN	-26
lW	-25
lw	-48
ftrue A	-33
kD	-27
cehen false D	-34
et false D	-20
mw	-13
gtrue w	-13
dmäß false D	-61
nW	-27
cing false D	-17
min	-14
mw	-17
bhaben false D	-14
nw	-42
dt false #	-62
lA	-71
lD	-21
lV	-14
lW	-65
lam	-32
ldiese	-28
les	-30
lfür	-18
lgegen	48
lmit	-40
lnach	-24
lum	-29
lwegen	-32
lzu	-23
nm	-36
lüber	-15
ftrue A	-37
kD	-44
kam	-33
kin	-43
kw	-51
ete false #	-21
nA	33
nN	-36
nV	-19
nW	20
nam	-38
ouf	-12
ndass	35
oieser	-15
nfür	-27
nim	-17
on	-46
nmit	-25
nsein	35
nund	-15
pter	-23
nvor	-16
nw	-73
oar	-29
nzu	-20
htrue A	-35
mD	-40
mV	-21
min	-19
mw	-26
gn false D	-20
oW	-34
ceißt false D	-38
cält false für	-23
mw	-16
bist false D	-34
bkündigte false N	-19
qW	-27
qan	-37
qfür	-24
qw	23
ktrue D	-49
pan	-17
blaut false "	-45
m#	18
mA	-96
mD	-131
mN	-75
mals	-13
nm	-35
nn	-24
mbei	-20
mdass	-75
mes	-37
mfür	-17
mim	-26
nn	-56
mjedoch	-17
mmit	-70
msein	-26
mum	-24
nnd	-31
mvon	-64
mwerden	-16
norden	-16
mzu	-29
gtrue "	-28
lA	-14
lD	23
lV	56
lam	14
lhat	22
list	42
lmit	27
lsoll	-29
pen	37
lwurden	25
bmeldet false D	-33
he false A	-17
pN	17
pw	-18
jtrue A	-30
oD	-23
cit false A	-25
ldass	40
lmit	-17
lw	31
eteilte false D	-21
rw	-45
bnach false "	-22
mA	-16
mD	-30
mN	-37
mV	-33
mW	-29
mab	-24
oer	-38
nm	-38
nn	-53
nuf	-36
os	-38
mbei	-18
nis	-43
mdass	-55
niese	-49
rr	-14
nurch	-37
mer	-61
ns	-57
mfür	19
mgegen	-72
mhaben	-35
nätten	-22
mim	-98
nn	-18
nst	48
mjedoch	-28
mmit	-17
mnach	-50
msei	27
pn	-16
pt	-42
nie	-65
ond	-20
noll	74
owie	-48
mum	-61
nnd	-44
oter	36
mvom	-39
on	-74
or	-50
mw	-15
negen	-20
onn	-46
orden	-64
nie	-21
ord	-64
norden	-16
mzu	-65
om	-35
or	-23
nwischen	-22
müber	-20
gtrue "	-32
lD	-61
lN	-79
lV	-48
lhaben	68
nt	-14
list	17
lmit	25
lsind	49
moll	50
lwurde	-32
qn	47
lzu	56
bsagte false "	-42
nA	-71
nD	-16
nN	29
nW	24
naber	-29
ols	-37
ouf	-16
ndass	31
ner	24
ngegen	-30
nhabe	-38
rn	-36
pt	-20
oätten	-29
nich	-17
on	-17
nman	50
oit	-30
nnach	35
nohne	-40
nsei	-58
oie	49
pnd	-13
nund	-18
nvon	-35
nw	-18
oenn	-16
prde	-42
oir	-33
htrue A	-35
mN	-37
min	-30
mvor	-21
mw	-42
mzu	-42
cchreibt false D	-16
fieb false N	-25
pw	-35
jtrue in	-33
cich false #	-15
mA	-39
mD	-34
mN	-26
mW	-18
min	-21
mw	28
gtrue A	-18
lw	-31
co false #	-22
kA	-26
kN	-39
kW	-31
kw	-49
etrue A	-16
cprach false D	28
ofür	38
ow	-17
ctellten false D	-17
ktrue w	-29
bteilte false W	-15
odass	58
omit	-43
ow	-12
itrue am	-16
bvertritt false D	-27
corgeworfen false D	23
tW	21
tw	-22
bwar false D	-39
ef false D	-25
mw	-42
ente false N	-13
oW	-29
ovor	-36
ow	-36
itrue vor	-35
cie false #	-22
lA	-69
lD	-87
lN	-63
lV	25
lW	-34
les	-31
lhabe	51
lim	-15
mn	-44
lsie	-13
moll	-31
lvom	-13
nn	-36
lwird	23
murde	-43
ftrue A	-26
kD	-16
kV	-44
kam	-30
kin	-31
kw	-34
es false D	-42
mN	-15
mdass	65
mw	-27
drd false A	30
mD	-57
mW	-22
mw	-65
gtrue D	-19
lin	-17
lw	-33
eft false N	18
nW	-20
nvor	-55
nw	-42
htrue D	-34
conach false A	-33
oD	-31
oW	-23
ow	-74
curde false D	41
nW	-31
nmit	-28
nw	-31
gn false A	-13
oD	-43
ow	-25
bzitiert false D	-13
pin	-14
cufolge false #	-31
pA	-47
pD	-92
pN	-51
pW	-53
pbis	-20
pfür	-15
pim	-20
qn	-63
pund	-25
pvon	-14
pw	-123
jtrue w	28
purden	39
5before als true D	-21
cberichtet true D	-52
le true D	37
estätigte true D	-39
cdanach true D	-23
demnach true D	-25
cerklärte true "	-15
qA	-37
qN	-33
qW	-28
ds true "	-14
kA	-56
kW	22
kin	-25
kw	-15
cforderte true D	24
cgab true D	-32
chat true A	-13
lD	-57
lW	-20
fte true A	-44
nD	-75
nN	-19
nW	-60
nvor	-40
hn true W	-33
claut true "	-20
mA	13
mV	-48
mW	-54
mw	29
cmeldet true D	25
ie true W	-20
ditteilte true wie	-15
cnach true A	25
mN	-79
mW	-37
mbei	15
mer	-54
mfür	13
min	-67
mmit	-64
msie	-69
mw	13
nar	-28
nie	-20
csagte true "	-42
nA	-63
nN	52
nals	-25
om	30
ndass	-17
nich	-23
on	17
nw	-45
oenn	-33
oie	-14
dich true A	-19
mD	-21
mW	-40
min	-16
do true "	-48
kD	25
kW	-27
kdass	-17
kes	-51
kmit	-28
kw	-55
dprach true W	-21
cteilte true D	20
cwar true W	-29
fnte true D	-33
die true D	-23
lW	14
lw	-43
fs true D	-16
erd true D	-29
mW	27
donach true D	-33
durden true D	-13
oW	-22
czitiert true D	-25
dufolge true N	-56
pW	37
2t=after als N	-19
ew	-20
bn A	17
dN	-20
ddass	34
dw	-41
cgekündigt D	14
bus N	-22
eW	-32
edass	69
ew	-36
abegründet w	-21
je D	35
lN	-16
ldass	44
lmit	-38
lw	-71
ckannt D	-16
idass	66
crichtet W	-22
kdass	81
kin	-38
kvon	-15
kw	22
je #	-32
lA	-19
lN	-13
lW	-30
lim	-35
lvon	-38
cstätigte A	-41
lD	-55
lV	-29
ldass	51
lw	-61
czeichnete D	-47
mals	-19
adanach #	-16
hD	-61
hw	23
bemnach #	-30
iA	14
iN	-33
iW	-17
iauf	-22
iin	-25
iw	-14
aentschieden D	16
mw	25
brklärt D	-36
iw	-39
he A	-39
jD	21
jN	-18
jV	-43
jW	-28
jam	-21
jdass	85
jer	26
jfür	-21
jhabe	-52
jin	29
jsei	-33
kie	14
jvon	35
jw	-63
kas	-14
kenn	-15
lrde	-14
kir	-13
bs A	-40
dN	-26
dW	-21
ddass	12
dhabe	-29
dim	37
en	-22
dman	-28
eit	-21
dsei	-30
dw	-41
aforderte A	12
jN	-23
jW	-29
jauf	-22
jin	-44
jw	36
jzu	-17
bührt w	-32
agab A	-49
eD	-19
eN	-26
eW	-25
evon	-14
ew	-63
behen D	-34
dt D	-20
fN	-14
fin	-25
fw	-24
cmäß D	-69
gW	-27
bing D	-18
fin	-14
fw	-24
ahaben D	-20
gw	-42
ct #	-62
eA	-95
eD	-26
eV	-15
eW	-67
eam	-59
ediese	-28
ees	-30
efür	-18
egegen	48
ein	-24
ejedoch	-17
emit	-50
enach	-38
eum	-29
evor	-24
ew	-24
fegen	-32
ezu	-23
gm	-36
eüber	-15
dte #	-21
gA	19
gD	-16
gN	-38
gV	-35
gW	18
gam	-46
huf	-12
gdass	35
hieser	-15
ger	-15
gfür	-27
gim	-19
hn	-61
gmit	-33
gsein	32
gund	-15
iter	-41
gvor	-29
gw	-88
har	-29
gzu	-39
fn D	-20
hW	-34
hin	-34
beißt D	-38
bält für	-23
fw	-20
aist D	-43
akündigte A	14
jN	-19
jW	-27
jan	-28
jfür	-24
jin	-15
jw	21
alaut "	-54
f#	18
fA	-61
fD	-59
fN	-69
fV	36
fW	-19
fals	-13
gn	-24
fbei	-20
fdass	-75
fes	-37
ffür	-44
fhaben	37
ht	22
fim	-51
gn	-14
gst	32
fjedoch	-17
fsei	22
in	-26
gind	-14
goll	-29
jen	31
fum	-24
gnd	-31
fwerden	-20
gorden	-16
gurden	43
fzu	-50
ameldet D	-33
hw	-27
ge A	-42
iN	17
iw	-18
bit A	-25
eD	-34
edass	40
emit	-17
ew	31
dteilte D	-21
kw	-45
anach "	-46
fD	-57
fN	-54
fV	-65
fW	-29
fab	-24
her	-38
gm	-17
gn	-63
guf	-36
hs	-38
fbei	-36
gis	-43
fdass	-55
giese	-49
kr	-36
gurch	-37
fer	-61
gs	-57
fgegen	-72
fhabe	35
jn	39
ht	-13
gätten	24
fim	14
gst	32
fjedoch	-28
fmit	16
fnach	-50
fohne	-51
fsei	47
in	-41
it	-42
gie	-65
hnd	43
goll	78
hwie	-48
fund	-44
hter	36
fvom	-39
hn	-87
hr	33
fwaren	47
gegen	-20
hnn	-46
hrden	-64
gie	-36
gorden	-16
gurde	-23
gürden	-65
fzu	42
hm	-35
hr	-23
gwischen	-22
füber	-53
asagte "	-42
gA	-89
gD	-19
gN	14
gW	23
gaber	-29
hls	-37
hm	-27
huf	-23
gdass	31
ger	24
gfür	-12
ggegen	-30
ghabe	-38
kn	-36
it	-20
hätten	-29
gich	-17
hn	-41
gman	50
hit	-30
gnach	33
gohne	-41
gsei	-58
hie	49
ind	-13
gund	-18
gvon	-35
ir	-28
gw	-23
henn	-16
irde	-42
hir	-33
gzu	-28
im	-15
bchreibt D	-23
eieb N	-25
iin	-43
iw	-35
bich #	-15
fA	-44
fD	-34
fN	-26
fW	-18
fgegen	-25
fim	-14
gn	-25
fw	18
fzu	-23
füber	-13
bo #	-22
dA	-37
dN	-39
dW	-31
din	-28
dw	-50
bprach A	-28
hD	28
hfür	38
hvon	-14
hw	-27
btellten D	-17
jw	-38
ateilte D	-36
hW	-15
ham	-16
hdass	58
hmit	-48
hw	-12
avertritt D	-30
jw	-29
borgeworfen D	23
mW	21
mw	-22
awar D	-40
df D	-39
fvor	-25
fw	-42
dnte N	-13
hW	-29
hvor	-61
hw	-52
bie #	-22
eA	-83
eD	-89
eN	-66
eV	18
eW	-34
eam	-32
ees	-31
ehabe	51
eim	-23
fn	-58
esie	-13
foll	-31
evom	-13
gn	-36
ew	-12
fird	23
furde	-43
ezu	-13
ds A	-24
fD	-50
fN	-15
fdass	65
fw	-31
crd A	30
fD	-70
fN	-16
fV	-21
fW	-22
fin	-21
fvon	-14
fw	-66
dft D	-20
gW	-20
gvor	-57
gw	-42
bonach A	-33
hD	51
hW	-23
hin	18
burde D	35
gN	-20
gW	-31
gmit	-28
gw	-46
fn A	-13
hD	-46
hw	-29
azitiert D	-13
iin	-14
bufolge #	-51
iA	-82
iD	-107
iN	13
iW	-53
ibis	39
ifür	-15
iim	-20
jn	31
iund	-25
ivon	41
iwurden	36
izu	-33
4before als D	-21
bberichtet D	-52
ke D	37
dstätigte D	-39
bdanach D	-23
cemnach D	-25
berklärte "	-15
kA	-37
kN	-33
kW	-28
cs "	-14
eA	-56
eW	22
ein	-25
ew	-15
bforderte D	24
bgab D	-32
bhat A	-13
fD	-57
fW	-20
ete A	-44
hD	-75
hN	-19
hW	-60
hvor	-40
gn W	-33
blaut "	-20
gA	13
gV	-48
gW	-54
gw	29
bmeldet D	25
he W	-20
citteilte wie	-15
bnach A	25
gN	-79
gW	-37
gbei	15
ger	-54
gfür	13
gin	-67
gmit	-64
gsie	-69
gw	13
har	-28
hie	-20
bsagte "	-42
hA	-63
hN	52
hals	-25
im	30
hdass	-17
hich	-23
in	17
hw	-45
ienn	-33
iie	-14
cich A	-19
gD	-21
gW	-40
gin	-16
co "	-48
eD	25
eW	-27
edass	-17
ees	-51
emit	-28
ew	-55
cprach W	-21
bteilte D	20
bwar W	-29
ente D	-33
cie D	-23
fW	14
fw	-43
es D	-16
drd D	-29
gW	27
conach D	-33
curden D	-13
iW	-22
bzitiert D	-25
cufolge N	-56
jW	37
1ap=after false	-71
4before true	-119
1s=after ach false "	-22
jA	-27
jD	-35
jN	-44
jV	-42
jW	-33
jab	-24
ler	-38
km	-38
kn	-56
kuf	-37
ls	-54
jbei	-30
kis	-57
jda	-35
lss	-70
kiese	-49
or	-14
kurch	-38
jer	-76
ks	-58
jfür	39
jgegen	-72
jhaben	-35
ltten	28
kätten	-41
jim	-106
kn	-27
kst	48
jjedoch	-28
jmit	-23
jnach	-59
jsei	27
mn	-24
mt	-42
kie	-67
lnd	-21
koll	66
lwie	-50
jum	-73
knd	-48
lter	36
jvom	-39
ln	-78
lr	-50
jw	-23
kar	-45
kegen	-22
lnn	-46
lrden	-67
kie	-21
lrd	-64
korden	-22
jzu	-72
lm	-35
lr	-30
kwischen	-22
jüber	-24
dtrue "	-32
iA	41
iD	30
iV	-48
ihabe	49
mn	63
iist	25
imit	25
isind	41
joll	50
ivon	-47
kr	26
iw	26
jurde	-32
nn	66
järe	-30
izu	55
als false N	-14
jw	-20
an false A	17
idass	34
iw	-25
arf false D	-25
jw	-42
aus false W	-32
jdass	69
jw	-36
bt false "	-45
j#	18
jA	-96
jD	-131
jN	-77
jals	-13
km	-35
kn	-24
jbei	-20
jdass	-75
jes	-37
jfür	-17
jim	-26
kn	-56
jjedoch	-17
jmit	-70
jsein	-26
jum	-47
knd	-31
jvon	-64
jwerden	-16
korden	-16
jzu	-30
dtrue "	-28
iA	-14
iD	23
iV	56
iam	14
ihat	22
iist	42
imit	27
isoll	-29
men	37
iwurden	25
9ben false D	-32
jw	-60
9den false A	-20
jD	-61
jdass	-38
bt false D	-39
jN	45
jdass	22
jw	-24
9eht false D	-69
jw	-28
dtrue w	-13
arn false D	-58
jW	-21
jw	-42
bt false D	64
jdass	23
jin	-21
jw	-22
as false A	-19
iN	-26
iW	-21
idass	12
iim	37
iman	-28
iw	-41
ctrue A	-24
ate false #	-37
jA	-37
jD	33
jW	-42
jals	-19
kn	-23
jdass	74
jfür	-38
jim	-24
jmit	-24
jsei	35
jvom	-24
ln	-29
jw	-16
dtrue A	-30
iD	-71
iw	-43
9fen false W	20
jw	-22
9gab false A	-22
jN	-26
jW	-25
jw	-48
dtrue A	-33
iD	-27
ate false "	-43
j#	-17
jD	-12
jN	12
jV	-38
jW	13
jaber	-29
kls	-37
kn	-44
kuf	-18
jdass	50
kiese	41
jer	22
ks	28
jfür	-37
jgegen	-46
jhabe	-38
nn	-36
lt	-20
kätten	-29
jich	-17
kn	-24
jman	50
kit	-39
jnach	35
johne	-40
jsei	-58
mn	27
kie	31
lnd	-13
jum	-37
knd	-30
jvon	-35
jw	-54
kegen	-19
lnn	-16
lrde	-42
kir	-33
dtrue A	-70
iD	-74
iN	-37
iam	-52
jn	-18
iin	-37
ilaut	-20
ivor	-21
iw	-49
izu	-42
9hat false #	-62
jA	-71
jD	-21
jV	-14
jW	-65
jam	-32
jdiese	-28
jes	-30
jfür	-18
jgegen	48
jmit	-40
jnach	-24
jum	-29
jwegen	-32
jzu	-23
lm	-36
jüber	-15
dtrue A	-37
iD	-44
iam	-33
iin	-43
iw	-51
aen false D	-38
art false w	-32
9ibt false D	-16
ach false #	-15
jA	-41
jD	-36
jN	-27
jW	-18
jdass	-48
jin	-21
jw	22
dtrue A	-18
iw	-31
aeb false N	-25
jw	-35
dtrue in	-33
bs false D	-61
jN	-20
jals	-12
jdass	65
jnach	-26
jw	-31
dtrue A	-29
agt false A	-13
jD	-22
jw	-25
ang false D	-35
jin	-14
jw	47
ard false A	30
jD	-57
jW	-22
jw	-65
dtrue D	-19
iin	-17
iw	-33
ast false D	-34
dtrue D	-20
att false D	-27
aßt false D	-38
9lge false #	-31
jA	-47
jD	-92
jN	-51
jW	-53
jbis	-20
jfür	-15
jim	-20
kn	-63
jund	-25
jvon	-14
jw	-123
dtrue w	28
jurden	39
ate false A	-50
jD	-42
jN	-21
jW	-21
jdass	-17
jmit	-43
jw	-49
dtrue D	-32
iam	-16
imit	-27
9mit false A	-25
jdass	67
jmit	-17
jw	31
aäß false D	-61
jW	-27
9nnt false D	-18
jdass	-27
ate false N	-13
jW	-32
jin	-25
jvor	-36
jw	-49
dtrue vor	-35
9rde false D	38
jW	-31
jmit	-28
jw	-64
aft false N	18
jW	-20
jvor	-55
jw	-42
dtrue D	-34
ate false "	-12
jA	-24
jN	-42
jV	-43
jW	-51
jauf	-22
jdass	70
jer	26
jfür	-50
jhabe	-52
jim	-12
kn	18
jmit	29
jnach	-28
jsei	-33
mn	20
kie	52
jvon	46
jw	14
kas	-14
kenn	-15
lrde	-14
kir	-13
md	-14
kürden	-19
jzu	-24
lm	-21
jüber	36
dtrue A	-26
iam	-28
iin	-32
9sen false D	51
ao false #	-22
iA	-26
iN	-39
iW	-31
iw	-49
ctrue A	-16
9ten false A	28
jD	-45
jW	-38
jw	-50
dtrue w	-29
bt false A	-19
jD	-27
jN	-23
jW	-22
jdass	116
jin	-37
jvon	-15
jw	23
ate false #	-21
jA	33
jN	-36
jV	-19
jW	20
jam	-38
kuf	-12
jdass	35
kieser	-15
jfür	-27
jim	-17
kn	-46
jmit	-25
jsein	35
jund	-15
lter	-23
jvor	-16
jw	-73
kar	-29
jzu	-20
dtrue A	-35
iD	-40
iV	-21
iin	-19
iw	-26
9war false D	-39
aie false #	-22
jA	-69
jD	-87
jN	-63
jV	25
jW	-34
jes	-31
jhabe	51
jim	-15
kn	-44
jsie	-13
koll	-31
jvom	-13
ln	-36
jwird	23
kurde	-43
dtrue A	-26
iD	-16
iV	-44
iam	-30
iin	-31
iw	-34
9ält false für	-23
jw	-16
art false D	-36
jw	-28
3before ach true A	24
jN	-94
jW	-45
jbei	15
jer	-40
jhatte	-33
jin	-67
jmit	-64
jsie	-69
jw	13
kar	-28
kie	-21
bls true D	-21
but true "	-20
jA	13
jV	-48
jW	-54
jw	29
aden true A	-13
jD	-15
jW	-22
ct true D	23
aert true D	-25
jN	-31
bs true "	-14
iA	-56
iW	22
iin	-25
iw	-15
bte true A	-48
jD	30
jW	-43
agab true D	-32
bte true "	-42
jA	-73
jD	-23
jN	52
jW	-15
jals	-25
km	28
jdass	-17
jich	-23
kn	14
jnach	-52
jw	-45
kenn	-33
kie	-15
ahat true A	-13
jD	-57
jW	-20
aich true A	-19
jD	-21
jW	-40
jin	-16
bes true D	-38
brd true D	-29
jW	27
alge true N	-56
jW	37
bte true wie	-15
ante true D	-66
arde true W	-16
bte true "	-15
jA	-37
jN	-78
jW	-28
jin	-51
aso true "	-48
iD	25
iW	-27
idass	-17
ies	-51
imit	-28
iw	-55
aten true D	39
jW	-37
ct true D	-52
bte true A	-44
jD	-75
jN	-19
jW	-60
jvor	-40
awar true W	-29
bie true D	-23
jW	14
jw	-43
0d=after 0 C	-26
81 CS	-73
aSC	13
95-25 C	-152
fS	-128
eSC	-84
82 CS	20
aSC	-55
83 C	-26
84-5 CS	-59
cSC	-46
86-8 C	-74
dS	-73
cSC	-24
89-14 C	-111
eS	-70
dSC	-116
2before 0 C	-37
bSC	-24
1t=after 0 "	-51
bA	-18
bD	-23
bW	-54
baber	-17
cls	-20
cm	-24
cn	-41
cuf	-37
bbei	-52
bdiese	-25
ber	-35
bfür	-86
bhabe	50
fn	26
bin	-22
cst	45
bjedoch	-32
blaut	-36
bmit	14
bnach	-61
bsei	47
en	-56
et	-46
cind	26
collen	67
bum	34
cnter	-51
bvom	-33
bwaren	61
cerden	31
cie	-35
drd	12
curden	78
cährend	-24
dre	-30
bzu	16
dm	-19
dr	-31
büber	-50
91 "	-51
b#	12
bA	-34
bD	-17
bV	-85
bam	31
cuf	-20
ds	-30
bdass	-19
ciese	-33
ber	-32
bfür	53
bgegen	26
bim	21
cn	-20
cst	-34
bjedoch	-43
bmit	26
bsind	29
coll	30
bund	-24
bvom	-23
dr	25
bw	-37
car	-57
cerden	-19
curde	38
gn	-30
bzu	32
a5-25 #	-15
fA	-40
fD	-115
fN	-44
fW	-62
fauf	-18
hs	-14
fdass	-14
fer	-12
gs	24
fin	-26
fmit	-34
fund	-16
fw	-127
fzu	-29
92 "	-28
b#	-93
bA	-52
bD	28
bN	-16
bV	32
bals	-63
cm	-25
cn	-26
cuf	-32
ds	-28
bdass	43
ciese	-36
curch	-36
ber	37
cs	-51
bfür	27
bgegen	-22
bich	-22
cm	-81
cn	41
cst	17
bmit	-90
bnach	-51
bsei	-16
en	20
et	31
cie	-31
coll	-71
bund	-40
dter	34
bvon	-49
dr	-76
bwegen	-30
drde	-18
cird	26
curden	-54
bzu	-50
dm	-13
93 "	-39
bA	18
bD	-40
bN	-118
bV	26
bW	-61
bals	27
cm	-56
cn	-16
cuf	-29
ds	-23
bbei	-27
cis	-19
bdass	66
ciese	27
curch	-37
ber	48
cs	36
bfür	-67
bhabe	16
bim	-40
cn	-40
cst	35
bmit	-79
bsei	-30
cie	16
dnd	-34
bund	-42
bvom	-48
dn	-61
dr	-53
bwerden	-28
cird	-75
bzu	-60
dm	-22
cwischen	-41
94-5 "	-38
dA	-28
dD	-111
dN	-70
dV	-94
dW	-48
dab	-34
els	-48
em	-33
en	-43
euf	-37
fs	-19
dbei	-23
eis	-42
ddieser	-25
der	25
es	-42
dfür	-62
dgegen	-73
dhabe	-36
hn	-47
ft	34
eätten	-40
dim	-57
en	-130
est	44
dkann	-57
dman	23
dnach	-70
dsei	25
gn	21
eie	38
fnd	-22
dum	-75
end	-55
fter	32
dvom	-18
fn	16
fr	-34
dw	-95
eegen	-21
fnn	21
frde	-50
in	-19
eorden	-15
eurde	-22
in	40
eürden	-24
dzu	-65
fm	-30
fr	-22
düber	-29
96-8 "	-31
d#	-75
dA	-98
dD	-68
dW	-105
daber	-17
els	-47
em	-46
en	-33
euf	-21
fs	-17
dbei	-28
eis	-38
dda	-36
eiese	-29
eurch	-15
der	-94
es	-39
dfür	-62
dgegen	-28
dhabe	-55
hn	-15
ftte	-23
dim	-31
en	-97
est	-89
djedoch	-29
dkönnte	-22
dmit	-33
eüssen	52
dnach	18
dob	48
dsei	-74
gn	-55
eie	-72
dum	-37
end	-38
fter	-55
dvon	-49
fr	-33
dw	-38
ear	-36
fs	-39
eegen	-25
fnn	-82
frde	41
in	-20
eie	-21
frd	30
eurde	-62
in	32
dzu	-45
fm	-14
fr	-41
ewischen	-25
düber	-59
99-14 "	-28
e#	-79
eD	-26
eV	-81
eW	-91
eab	-16
fls	-46
fm	-14
fn	-30
fuf	-20
ebei	-27
fis	-29
eda	-26
gss	34
fessen	-18
fiese	-56
furch	-23
eer	-42
fs	-60
efür	-68
egegen	-44
ehabe	-31
in	-24
gt	-22
hte	-29
jn	-36
fätten	-42
eim	-48
fn	-18
fst	-31
ekönnen	-21
emit	-97
enach	-21
esei	-87
hen	41
hn	-19
ht	-17
fie	-27
gnd	-24
foll	40
ien	-15
ite	-20
gndern	-49
eum	-80
fnd	-43
evon	-56
gr	-28
ew	-76
far	-31
gs	-30
felcher	-20
ks	-44
gnn	-85
grde	-26
jn	-40
fie	-42
grd	-44
follen	-27
grden	-13
furde	-21
jn	-50
fährend	-40
fürden	-27
ezu	-68
gm	-47
eüber	-27
3before 0 "	-95
cA	-35
cN	-22
cV	-82
caber	-60
dls	-50
dm	-28
dn	-63
duf	-47
es	27
cbei	13
dis	-16
cda	-53
ess	-67
diese	-15
doch	-39
durch	-39
cer	-62
ds	-14
cfür	-24
cgegen	33
chatte	-40
cich	-45
dm	-67
dn	-19
dst	-50
cjedoch	-41
claut	-24
cnach	-34
cseit	-57
die	20
dondern	-34
cum	-44
dnd	-54
cvon	-44
cwar	-46
es	-58
deil	19
enn	-35
die	-73
er	-50
fd	-42
dährend	-37
czu	-40
em	-23
0end=after  SC	-16
a) CS	-72
a, CS	-175
cSC	-24
aaber C	-87
buch SC	-30
cf SC	-62
adas C	-34
fS	-31
bie C	14
ds CS	-78
aeigenen SC	29
bs CS	-36
ahat CS	16
dte CS	33
gSC	-86
beute CS	-28
ain SC	16
czwischen CS	-71
ajahren CS	34
bedoch CS	-78
asich CS	45
bo CS	-26
btellvertretende SC	-27
aund C	-14
avon SC	-43
awie SC	-48
burden CS	44
azuvor CS	-47
a– C	-27
a“ C	-14
dS	-41
cSC	35
4before ) C	-29
b, CS	77
dSC	-95
b: SC	-24
baber C	22
cuch SC	-54
df SC	-57
ds SC	-56
bbei SC	-43
bdas C	-32
gS	-51
cer CS	-20
cie C	31
gS	-82
bes CS	20
bgestern CS	-39
bhat CS	-20
ete SC	-23
ceute CS	25
bin SC	-45
bjahren CS	-49
bsich CS	-25
dnd CS	-21
co CS	27
dll CS	26
fen C	17
ctellvertretende SC	-43
bund C	-53
gS	-57
bvon SC	-27
bwie SC	19
drd CS	-72
bzuvor CS	-23
b– C	-40
b“ C	-63
eS	-52
3c=after  nach	20
csich	28
cwie	-28
b, es	-39
dgab	-40
dhat	50
gte	-60
dnach	-25
dsagte	-72
eich	-64
dteilte	-31
dwie	-82
frd	-93
eonach	21
eurde	-56
dzitiert	-20
b. an	22
eus	56
dbegründete	-41
fkannt	18
frichtet	27
me	-54
fzeichnete	-40
ddemnach	13
derklärt	36
ke	29
es	-35
dforderte	17
dgab	-19
dhat	-58
gte	-16
in	-51
eält	-64
dkündigte	-20
dlaut	36
dmit	39
dnach	-15
dsagte	14
echreibt	-43
eich	-51
eteht	-31
dvorgeworfen	57
dwie	-13
dzufolge	27
bauch sich	-66
bdas nach	30
cer nach	-45
cie nach	24
bes laut	-45
bhatte laut	-27
bin es	50
dzwischen hat	-61
bsich nach	57
dnd laut	18
gnach	-42
co es	-64
dll nach	23
bwie berichtet	-29
ferklärte	-88
curden nach	44
b“ hatte	-62
5before , berichtet	65
eerklärte	33
fs	28
egab	-50
ehat	-44
enach	-58
esagte	35
fich	-46
fo	-31
eteilte	58
ewarnte	-55
fie	33
fonach	-38
furde	-34
ezitiert	-45
cauch sich	-18
cdas nach	-62
die nach	12
ces laut	54
chatte laut	34
cin es	-14
csind laut	-13
hnach	-33
do es	34
cwie mitteilte	-14
erd nach	-55
c“ hatte	-16
esagte	-46
0f=after "	-33
8'	-31
81	-20
90	-25
a.000	-49
93	37
95	-15
96	-42
99	-16
820	-44
a0	-43
b5	-14
b6	-20
b7	-30
a11	-17
b6	-12
92	-13
94	-22
95	-27
830	-21
95	-15
840	-34
850	-27
89	-12
8ab	-46
aer	-71
agelegt	-39
9cht	-22
9lle	32
cin	-59
cm	-42
cr	-24
ddings	-65
as	-38
9m	-33
9n	-57
adere	-21
em	-50
afang	22
agaben	-14
bekündigt	-22
aschließend	-13
bicht	-18
9rt	-27
9uch	-25
af	-118
bgrund	-32
agust	-17
as	-99
ato	-20
aßerdem	54
8befunden	-19
ai	-85
akannt	-55
arichtet	-48
asonders	-57
btehen	-22
et	15
9in	-20
as	-28
bher	-47
blang	34
9undestag	-21
8cdu	-33
9omputerwoche	-13
8da	-68
agegen	-33
amit	-62
ann	-44
ar	-15
baufhin	-44
bf	33
bunter	-57
ass	27
avon	-14
azu	-47
9e	-48
am	-66
an	-12
ben	-102
bn	-32
ar	-100
ben	-64
bzeit	-46
as	-102
bsen	-47
autsche	-13
gn	-19
azember	-19
9ie	-21
bse	-46
dm	-28
dr	-75
ds	-15
9och	-59
art	-25
9rei	-21
9urch	-86
8ebenfalls	-69
9hemalige	-15
br	-20
9in	14
be	18
cm	-38
cn	42
cr	-42
cs	-48
bige	-31
en	-42
bschließlich	-19
9ntstanden	17
9rklärt	-18
fe	-24
aneut	-15
aschienen	-26
bt	-44
cmals	33
9s	-23
9twa	-86
8finanzielle	-34
9ünf	-47
ar	-24
8ganz	41
9ebe	-28
bracht	-51
aführt	-36
agenüber	-65
ahen	48
amacht	-44
beinsam	-19
antechnisch	-32
aplanten	-20
brüft	-47
aricht	-20
asehen	-14
btern	-89
bucht	-28
atötet	-46
awesen	-15
borden	-35
9ibt	42
alt	33
9roße	-30
9ut	-30
8handelt	53
fe	64
bnover	-15
at	31
bte	-75
dn	14
9eute	19
9ier	-24
alfe	-19
an	-22
9ält	-16
atte	31
aufig	-18
8ich	-46
9hm	-38
an	-35
ben	-36
ar	48
be	-65
cn	-20
9m	-33
amer	-28
9n	-17
anerhalb	-40
as	-25
aternational	50
9srael	-25
eischen	-29
8jahren	-20
9eder	38
boch	-81
atzt	25
9uli	-13
8kam	-16
ben	33
ann	29
aum	-18
9ein	-17
ce	-55
dn	-36
9ommen	24
ct	35
annte	-66
9urzem	-22
9önne	-51
dn	34
cte	-39
8laut	-57
9eben	48
adiglich	32
9iegt	48
8mehr	-27
cere	-38
anschen	-27
9illionen	-14
andestens	26
at	-31
bteilte	-78
cwoch	-13
9usste	-41
9öglich	-40
9üsse	-16
dn	16
8nach	-43
ahe	-27
9dr	-34
9eben	-31
auen	-15
bn	40
9icht	61
ds	-19
ammt	39
9och	-113
9un	-73
8ob	-31
9der	-53
9ffenbar	30
at	-30
9hne	-71
8polizei	-17
9robleme	-16
bzent	-31
8rund	14
8sagte	29
amstag	-26
9chaden	40
bließlich	-17
bon	-19
buldig	-48
9ehen	-50
br	25
aine	23
dm	-65
dn	-24
dr	-87
ds	-35
bt	-42
albst	-23
9ieht	29
and	38
9o	-103
afort	30
agar	33
alche	-23
bl	18
ce	-41
dn	14
andern	-73
bntag	-18
awie	-57
bohl	-50
9piegel	-34
arach	-39
9tadt	-14
btistischen	-30
aehen	-47
audien	-18
aärker	55
8teil	-13
9rotz	21
9witter	-22
8um	-27
as	-51
9nd	-115
as	-13
bere	-18
9rsache	-12
bprünglich	-12
8verletzt	-45
bmutlich	-56
burteilt	-14
böffentlicht	-46
9ier	-60
9om	-77
an	-27
ar	-47
9öllig	-18
8wachsenden	-25
ar	-12
ben	24
as	-66
9egen	-59
ail	-64
bter	-87
alcher	-34
es	-62
btweit	-22
aniger	-60
bn	-27
arde	22
9ie	-78
bder	-83
akimedia	31
ar	-59
bd	14
9o	-101
alle	-34
dn	-28
anach	-62
arden	-45
9urden	24
9ährend	-54
are	-32
9ürde	-52
dn	-34
8zehn	38
9iel	26
atiert	-30
9u	-40
am	-88
bindest	-20
anächst	-17
ar	-92
bück	-61
egewiesen	-35
asammen	-45
avor	-48
9war	-36
aei	-30
cte	-35
aischen	-67
8über	-40
8“	-53
8„	-85
2before aber	-60
allerdings	37
bs	-50
am	-28
an	-63
auf	-47
cgrund	-49
bs	27
bßer	-47
edem	41
9bei	13
breits	-29
ais	-16
9cdu	-16
9da	-53
bbei	-78
bmit	-60
bs	20
cs	-67
aem	-41
bn	-44
brzeit	17
bzember	-39
aie	-44
cse	-15
aoch	-39
aurch	-39
9eine	63
dn	-54
ar	-62
as	-14
9für	-24
9gegen	33
eüber	-22
9hatte	-40
aeute	20
9ich	-45
am	-67
an	-19
bzwischen	-44
ast	-50
9jedoch	-41
btzt	58
auli	-35
9laut	-24
9nach	-34
9sagte	-41
aeit	-57
bptember	-52
aich	-44
be	20
ao	-98
bndern	-34
apd	-24
9um	-44
and	-54
9von	-44
9war	-46
bs	-58
aeil	19
cter	-68
bnn	-35
aie	-73
br	-50
cd	-42
aobei	-22
aährend	-37
9zu	-40
bdem	-31
bm	-23
bvor	-62
awei	16
9“	-16
9„	-88
0next=after " C	-37
dSC	-81
b, C	-38
eS	-35
b: C	-16
eS	-99
dSC	-108
bA C	30
bD C	13
eS	20
dSC	-47
bN C	-18
dSC	-55
bW C	-81
dSC	-25
bam C	-70
cn CS	-20
cuf SC	-69
bbei CS	-87
fSC	-23
bdiese SC	-60
bfür C	26
fSC	-30
bhaben CS	-22
dt CS	-24
bim CS	-31
eSC	-28
cn SC	35
cst CS	-13
bjedoch CS	21
iSC	48
bmit C	-41
gS	12
fSC	-91
bnach SC	-95
bseit SC	-70
cind C	-36
collen CS	36
bunter SC	-76
bvon C	28
gS	17
fSC	-65
dr C	-76
gS	22
fSC	52
bw C	-74
eS	-63
dSC	13
caren CS	24
cerden CS	24
cie C	-77
curde CS	-47
gn CS	23
iSC	13
cürden CS	-68
bzu CS	-20
eSC	-28
5before " CS	-65
c, C	-51
fS	-23
eSC	-98
c. C	67
fS	55
c: CS	-95
eSC	-90
cA C	-65
fS	36
eSC	21
cD C	-119
eSC	-33
cN SC	-38
cV CS	40
cW C	-41
eSC	25
cam C	-15
gS	-119
fSC	-61
dn CS	-67
cbei C	-50
hS	-34
cdiese C	-51
cfür C	-20
hS	-34
cim CS	35
dn C	-47
gS	-111
fSC	-68
cjedoch CS	-47
claut CS	-85
cmit CS	-19
gSC	-20
cvon C	-57
hS	-68
er C	-65
hS	-60
cw C	22
fS	-24
die C	-55
czu CS	-34
fSC	49
4c=after " als	-48
ewie	-15
c, an	47
ggekündigt	47
fus	20
ebekannt	37
grichtet	-74
ne	43
gstätigte	18
eentschieden	63
frklärt	-29
le	41
fs	12
elaut	-24
emit	19
hteilte	-32
enach	-44
esich	-81
fo	-94
evorgeworfen	59
ewie	45
c: erklärte	-72
esagte	-162
cA erklärte	-46
fs	28
ehatte	33
elaut	-49
emeldete	-52
esagte	-22
fich	-46
fo	-25
ewie	51
cD begründete	-48
gstätigte	-62
gzeichnete	-46
eforderte	25
egab	-90
ehat	47
hte	-20
ekündigte	-133
elaut	29
emeldete	22
enach	66
ewie	-96
grft	32
furden	-25
cN nach	-12
esagte	-45
cV hatte	39
enach	-84
ewie	-49
cW hat	-54
hte	-58
cam hat	30
ite	-81
flaut	20
fnach	-49
dn kündigte	20
chaben nach	29
et nach	-26
cin hat	-26
fnach	20
fsagte	20
fwie	32
hrd	-53
dst nach	-12
cjedoch gab	43
cmit hatte	-51
cnach sich	-22
csind nach	19
doll nach	16
cvor sagte	34
cw demnach	-25
egeht	-36
ehat	-59
hte	-47
elaut	-13
esagte	-43
fich	36
ftellten	-50
ewie	-85
hs	30
grd	-63
furden	-35
derden laut	-24
durde nach	-67
hn nach	23
jzufolge	13
czu nach	37
fsagte	-22
6before " als	-27
fnach	-43
d, berichtet	-43
oe	-38
hstätigte	-15
ferklärte	-29
gs	31
fmitteilte	-16
fnach	-43
fso	-50
d. berichtet	61
oe	55
ferklärte	71
gs	31
flaut	56
fnach	-24
fsagte	-17
gich	-40
fzitiert	-44
d: erklärte	-33
fsagte	-81
fzitiert	-25
dA es	-58
fhat	-24
ite	-57
flaut	32
fmeldete	-39
fnach	13
fsagte	-82
go	74
dD forderte	-49
fgab	-12
fhat	-32
ite	-29
fkündigte	-44
flaut	-80
fnach	58
fwird	-38
dN nach	-19
fsagte	59
dV hatte	-35
dam hat	-18
en kündigte	-12
din nach	-72
gsagte	-52
hchrieb	-38
gwird	-42
dvor sagte	-32
dw hat	-49
fsich	-41
fwie	-71
is	-19
hrd	-37
gurden	-19
fzufolge	23
dzu nach	-82
1o+="	54
4,	44
4.	-52
4:	92
4A	-32
4N	-29
4W	-50
4aber	25
5m	25
5uf	34
6s	46
4bei	-18
4dieser	16
4für	-12
4hat	-32
4im	36
5n	-48
4jedoch	-52
4mit	101
4nach	33
4sein	38
7t	71
5ie	55
6nd	19
4unter	14
4vom	46
6n	60
6r	-59
4w	-32
5ird	-17
5urden	19
4zu	-55
4über	62
2-="	46
4#	60
4)	89
4,	-44
4.	-48
4A	42
4D	39
4N	26
4W	16
4er	14
5s	-24
4hat	-45
7te	-75
4ist	13
4jedoch	52
4sie	35
5oll	-91
8en	-47
4und	51
4w	-13
5ar	-51
5ird	33
5urde	-43
9n	-79
4—	55
21=als	50
4begründet	52
de	-40
6kannt	56
6richtet	-36
de	-64
6zeichnet	73
ee	62
4danach	26
5emnach	-21
4erklärt	49
4forderte	-39
5ührt	61
4gaben	24
5ehen	15
7t	55
6mäß	14
4haben	20
6t	-29
7ten	15
5eißt	-28
4ist	57
4kündigte	-44
4laut	-48
4meldet	-30
5itteilte	31
4nach	-42
6nnte	43
4sagte	-25
5chrieb	13
5ieht	64
5o	27
5pricht	52
5teht	74
4teilte	-72
4vertritt	12
7wies	52
4war	75
7f	13
5ies	31
6rd	-17
7ft	-38
5onach	-30
5urden	61
4zeigte	52
5itiert	75
5ufolge	-71
29=als	50
5n	-19
6gekündigt	-65
4begründet	28
de	-40
6kannt	-64
6richtete	-62
6zeichnete	67
4danach	25
5emnach	-21
4entschieden	-66
5rklärt	27
4forderte	-39
5ührt	61
4gab	24
5ehen	15
7t	53
6mäß	14
5ing	57
4haben	58
6t	-23
7te	-35
9n	83
5eißt	74
5ält	66
4ist	37
4kündigte	-42
4laut	-48
4meldet	-30
5it	-54
7teilte	31
4nach	-42
6nnte	43
4sagte	-24
5ich	34
5o	33
5prach	-14
5teht	40
4teilte	-25
4vertritt	12
7wies	52
5on	61
6rgeworfen	-67
4war	65
7f	13
5ie	-15
7s	48
6rft	-38
5onach	-30
5urde	22
9n	61
4zitiert	75
5ufolge	-71
2k=bare	-17
4name	-15
5umber	66
4pronoun	17
4relative	20
2l=10	-90
42	81
43	53
44	45
45	30
46	23
47	-18
48	-30
49	-94
2o=CS	-14
2s=1 false	31
6true	81
42 false	29
6true	25
43 false	29
6true	14
44 false	-26
6true	-59
45 false	-36
6true	34
2way=phrase	-107
6verb	52
0path=after " 	57
dN N 	-16
dW 	-12
f" w 	-23
dw 	-31
f. 	-15
fW 	-51
b( 	-18
b, 	39
dA 	-25
dD 	-47
fN 	-32
fW 	-93
hw 	-13
fw W 	-37
dN N , 	23
dW 	-31
ddass 	-84
iD W 	-21
iW 	-21
ies 	-30
der 	-14
es 	-26
din 	-22
est 	-23
dman 	-14
eit 	-20
dsoll 	-18
dw 	-61
fA 	-17
fes 	-16
eurde 	-31
in 	-16
b. 	35
b: 	-24
d" D W 	-20
fW 	-36
fich 	-37
fwir 	-16
bA 	-105
d, 	87
d: " 	-56
dD 	-21
fW 	22
fw 	-44
dV , 	80
dW 	-36
dam 	-32
euf 	-33
hD 	-15
dfür 	-31
din 	-20
gD 	-13
iW 	-12
dmit 	-43
dw 	-78
f, 	22
f: 	52
fW 	-41
fw 	-22
dzu 	-18
bD 	-98
d" 	-74
dN 	-60
fA 	-22
fN 	72
hN 	-43
dW " 	-30
f, 	27
fD 	-21
hW 	22
fals 	-18
jW 	-16
ffür 	-32
fmit 	-43
fnach 	-28
fw 	-70
dw 	-86
fW 	-21
hw 	-25
bN 	-39
dN 	-34
f, 	-45
fN 	-37
dw 	-55
bV 	-41
d, 	50
fw 	-26
dD 	-14
bW 	-87
dauf 	-14
bals 	-31
cm 	-87
e# . 	-24
iW 	-38
eW 	-136
g, 	-74
ew W 	-40
cn 	-21
e, 	32
gw 	-27
cuf 	-33
bbei 	-49
fD W 	-54
bdiese 	-30
ber 	-30
bfür 	-41
fw 	-14
bhabe 	-30
fn 	-29
hA 	-22
dt 	-29
bim 	-26
eW 	-36
cn 	-98
eD 	-38
gN 	-43
gW 	-122
imit 	-26
ivom 	-25
gw W 	-26
eN 	-24
gw 	-34
cst 	-42
bjedoch 	-50
blaut 	-24
bmit 	26
fD 	-21
hW 	-63
fW 	-15
fw 	-16
bnach 	-36
bsei 	-15
een 	-47
en 	-30
gW 	-49
et 	-37
cind 	-54
coll 	-18
fen 	-41
bum 	-35
cnter 	-20
bvom 	-44
dn 	-69
fD W 	-20
fw 	32
dr 	-62
fD W , 	67
fw 	-35
bw 	-23
d# 	-69
fW 	-64
d, 	-21
d. 	-56
fw 	53
d: " 	-45
dA 	-40
fD 	-14
hW 	-43
dD 	-37
fN N 	-15
fW 	-80
hfür 	-16
dN N N 	-63
dW 	33
fD W 	-25
fin 	-16
fw 	-25
dauf 	-23
des 	-43
dsie 	-34
dund 	-56
dw 	-71
f, 	65
fW 	-64
caren 	-33
cerden 	-26
cie 	-42
drd 	-48
curde 	-61
gn 	-37
i# W 	-14
cährend 	-19
dre 	-50
cürden 	-50
bzu 	-63
eD 	-38
dr 	-55
büber 	-53
gD 	-14
b…	-137
c"	-112
d""	-20
f"	-21
e(	-50
e,	24
f,	36
eV,	-23
d,	-71
d."	31
c(	-30
d)	53
c,	-71
d"	-59
e"	-108
e,	-55
d(	-17
e)	-79
d,	-81
e"	-16
e,	-21
eV,	-53
d.	-55
e,	-79
d:"	-20
dV	-31
e,	-53
dwelc+	-52
c.	-146
d,	-98
c:	-110
d"	-168
e,	-152
f,	-33
e—	-29
d,	-46
cV	-70
d"	-16
d,	25
e,	-94
eV	-15
c—	-56
5before 	-31
4t=after  "	-51
dA	-18
dD	-23
dW	-54
daber	-17
els	-20
em	-24
en	-41
euf	-37
dbei	-52
ddiese	-25
der	-35
dfür	-86
dhabe	50
hn	26
din	-22
est	45
djedoch	-32
dlaut	-36
dmit	14
dnach	-61
dsei	47
gn	-56
gt	-46
eind	26
eollen	67
dum	34
enter	-51
dvom	-33
dwaren	61
eerden	31
eie	-35
frd	12
eurden	78
eährend	-24
fre	-30
dzu	16
fm	-19
fr	-31
düber	-50
c"  D	41
fN	-27
fW	-48
fw	50
eW  "	-12
g"  w	24
ew .  w	-15
c,  A	16
fD	16
fN	-29
fV	-73
fW	41
fdass	-19
fes	17
fist	-34
fman	70
git	-15
fwurde	25
kn	-28
eD  A	-15
gW  w	-61
edass  D	-29
kes	-18
kw	-15
ein  D	-20
ew  A	-22
hes	-19
c:  "	-24
e"  D	-50
hW	-27
hich	-22
gich  w	-20
cA  D	-36
ffür	-14
fw	-31
e,  dass	37
eD  w	-16
gW  D	-35
eauf  D	-33
efür  D	-31
ein  D	-20
emit  D	-38
ew  w	-54
ezu  D	-18
cD  N	-36
fW	-39
fw	-35
e"  N	-27
hw	-56
eN  A	-32
eW  D	26
hals	-35
in	-25
hfür	34
hmit	-33
hnach	-36
hw	-105
gD  w	-13
gfür  D	-19
gmit  D	-43
gnach  D	-28
ew  N	-48
hW	-41
gW  w	31
cN  w	-52
cV  D	-12
cam  #	-20
gW	-63
gw	-17
f# .  W	-24
jW  #	-18
fW  D	-45
iw	-48
h,  D	-74
duf  D	-32
cbei  D	-32
hN	-24
cer  A	-23
cfür  D	-17
hw	-24
chaben  A	-24
et  D	-15
cim  W	-16
dn  D	-69
gN	-47
fD  W	-23
hW  A	-46
kmit	-22
kvom	-27
jmit  D	-25
jvom  #	-25
fN  D	-76
iw	18
claut  N	-17
cmit  D	40
hw	-18
cnach  D	-29
csein  W	-25
cum  D	-26
dnter  w	-16
cvon  D	-51
hw	-33
er  D	-46
hw	-26
cw  #	41
fA	-39
fD	-48
fN	47
fW	-37
fes	-17
fim	-17
fsie	-20
fw	-109
gerden	-19
e#  W	-32
gW  w	-34
e.  w	-56
eA  D	-25
eD  W	-23
gW  D	-23
jfür	-33
jw	-23
eW  D	-73
hin	-84
hw	37
ew  D	-18
hW	-17
hw	-20
g,  dass	31
derden  D	-19
dird  D	-15
dährend  D	-19
czu  D	-45
gW	-18
gw	-15
cüber  D	-32
c… #	19
eA	-74
eD	-81
eN	-61
eV	-21
eW	-39
eals	-37
fm	-26
fn	-17
fuf	-13
gs	-14
ebis	-31
efür	-54
egegen	-28
ehatte	-16
eim	-30
fn	-60
fst	-32
emit	-37
enach	-33
esein	-29
eund	-35
evon	-28
gr	-22
ew	-121
ferden	-19
furden	32
ezu	-15
gm	-13
fwischen	-17
d" "	-17
fN	-23
fW	-17
fw	-45
e" A	-43
gD	-92
gN	-56
gV	-45
gW	-47
gan	-13
gbei	-16
gfür	-30
ghat	24
gin	36
gmit	-21
gw	-137
f, A	34
hD	-35
hN	29
hdass	16
hmit	-54
hw	-21
g, D	40
fV, D	-18
e, D	-13
d( N	-19
e) D	-72
gN	-45
gW	-17
gw	59
d, #	-37
fA	-136
fD	28
fV	-60
fW	-58
fals	-40
gm	-14
gn	-19
guf	-26
fbei	-36
gis	-25
fda	-32
hss	62
giese	-27
fer	14
gs	-36
fgegen	-14
fhabe	-59
jn	-19
htten	-13
gätten	-48
fim	-26
gn	-77
fjedoch	-27
fmit	26
fob	48
fsei	19
ien	-28
in	24
gie	-67
hnd	-26
goll	-14
jen	-33
jte	-44
hndern	-48
fum	-74
gnd	-23
hter	-45
fvon	-24
fw	-72
gar	-41
gelcher	-32
hnn	33
hrde	-73
kn	-17
gird	-21
gollen	-19
gurden	-61
gürden	-31
fzu	-49
hr	-40
füber	-56
e" w	-21
f" w	-25
g, D	-29
f, D	-39
e() w	-50
e, A	-64
gD	-30
gN	-57
gW	-29
gdass	-50
hiese	-41
ger	-25
hs	-50
ggegen	-37
gin	-51
gjedoch	-19
gmit	-25
gsei	-30
hondern	-24
gum	-37
hnd	-16
gvon	-33
gwas	-19
herden	-19
f, A	-14
hD	-63
hW	-23
hdass	47
hw	-18
fV, D	-40
e. w	-18
f, D	-43
eV, D	-36
hw	-18
d. #	-29
fD	-16
fW	-25
fvon	-18
fw	-51
e, w	-42
d: #	-32
fw	-42
e" D	-40
gist	-31
gw	-37
f, D	-25
hN	-31
hW	-26
hdass	-88
g, D	-19
dV w	-28
e" w	-14
e, A	-47
gD	-53
gN	-18
gW	-17
gin	-40
gum	-18
gw	46
gzu	-15
im	-37
f, D	-33
hw	-19
d— w	-22
6before  "	-95
eA	-35
eN	-22
eV	-82
eaber	-60
fls	-50
fm	-28
fn	-63
fuf	-47
gs	27
ebei	13
fis	-16
eda	-53
gss	-67
fiese	-15
foch	-39
furch	-39
eer	-62
fs	-14
efür	-24
egegen	33
ehatte	-40
eich	-45
fm	-67
fn	-19
fst	-50
ejedoch	-41
elaut	-24
enach	-34
eseit	-57
fie	20
fondern	-34
eum	-44
fnd	-54
evon	-44
ewar	-46
gs	-58
feil	19
gnn	-35
fie	-73
gr	-50
hd	-42
fährend	-37
ezu	-40
gm	-23
0q=after true	-184
2before false	26
9true	-242
0t=after "	-114
8#	-28
8A	-17
8D	-16
8N	-31
8V	-25
8W	-56
8ab	-46
aer	-71
9ls	-38
9m	-33
9n	-57
9uf	-118
as	-99
8bei	-85
9is	-28
8da	-68
arf	33
ass	27
9enn	-32
aren	-64
assen	-47
9iese	-46
dr	-75
9och	-59
9urch	-86
8es	-23
8für	-24
8hat	31
bte	-75
dn	14
9ätte	31
8ich	-46
9hm	-38
an	-35
ar	48
9m	-33
9n	-17
8jedoch	-81
8kann	29
9onnte	-66
9önne	-51
dn	34
cte	-39
8laut	-57
8mit	-31
9usste	-41
9üsse	-16
dn	16
8nach	-43
9eben	-31
8ob	-31
9der	-53
9hne	-71
8seit	-42
9ind	38
9oll	18
ce	-41
dn	14
andern	-73
awie	-57
8trotz	21
8um	-27
9nd	-115
8vom	-77
an	-27
ar	-47
8w	-25
9ar	-12
ben	24
as	-66
9egen	-59
ail	-64
alcher	-34
es	-62
ann	-27
arde	22
9ie	-78
ar	-59
bd	14
9olle	-34
dn	-28
anach	-62
arden	-45
9urden	24
9ährend	-54
are	-32
9ürde	-52
dn	-34
8zu	-40
am	-88
ar	-92
9wischen	-67
8über	-40
2before "	-95
9A	-35
9N	-22
9V	-82
9aber	-60
als	-50
am	-28
an	-63
auf	-47
bs	27
9bei	13
ais	-16
9da	-53
bss	-67
aiese	-15
aoch	-39
aurch	-39
9er	-62
as	-14
9für	-24
9gegen	33
9hatte	-40
9ich	-45
am	-67
an	-19
ast	-50
9jedoch	-41
9laut	-24
9nach	-34
9seit	-57
aie	20
aondern	-34
9um	-44
and	-54
9von	-44
9war	-46
bs	-58
aeil	19
bnn	-35
aie	-73
br	-50
cd	-42
aährend	-37
9zu	-40
bm	-23
0way=after phrase C false	-20
jtrue	-144
iS false	-37
ktrue	18
averb C false	-13
gS false	-60
itrue	-65
fSC false	-44
4before phrase C true	-17
jS true	39
bverb C true	-53
hS true	-65
gSC true	-24
`,
  contentEnd: `
0+++=after " ,	48
c.	67
czu	-23
a) .	-38
a, als	-70
cbis	-44
cda	-56
es	-97
fs	-99
evon	-49
dem	-22
er	-82
die	21
ceine	-61
cin	-79
cmit	-59
cum	-104
dnd	12
cvon	-43
cwenn	-92
die	-38
do	-62
czu	-21
c„	-59
a- und	-31
a. als	36
dm	-39
duch	71
ef	31
eßerdem	38
cbei	19
dis	49
cdabei	-32
emit	69
der	-19
fzeit	76
diese	19
cein	56
fe	47
dr	54
ds	64
cfür	12
cgleichzeitig	50
cim	50
dnsgesamt	18
claut	-24
cnach	60
csie	50
do	42
cunter	22
cvertreter	-37
don	17
er	35
cwie	48
czu	19
c“	31
c„	-65
a: „	50
aan ,	-12
dder	-24
buf dem	-13
gr	-13
cs der	-12
abei den	-18
gr	-30
bis zu	-12
adass die	-15
burch den	-18
hie	-23
afür den	-21
fie	-30
agegen die	-22
aim jahr	-12
bn der	-15
deinem	-13
amit dem	-17
gn	-12
gr	-16
anach dem	-15
aum den	-16
eie	-24
bnd der	-18
fie	-42
eeine	-30
avon der	-26
cr dem	-13
awegen der	-18
cnn sich	-17
bährend der	-27
azu den	-17
dhaben	-19
dkönnen	-12
dwollen	-13
aüber den	-16
4before " ,	55
b, berichtet	18
ddass	-19
eie	-39
dheißt	16
dist	-26
dsagte	26
eo	53
dwie	44
bnach angaben	73
isicht	-24
2=after " ,	48
b.	67
bA	-15
bD	-26
bN	-58
bW	-81
bw	-107
bzu	-23
9( N	-61
bW	-49
bw	15
9) .	-38
bw	-33
9, "	-59
b#	-49
bA	-100
bD	-35
bN	-27
bW	-109
bals	-70
bbis	-44
bda	-56
dss	-99
bin	-79
bmit	-59
bum	-104
cnd	12
bvon	-43
bwenn	-92
cie	-38
bzu	-21
9- und	-31
9. "	-14
b#	21
bN	93
bals	36
cm	-39
cuf	31
bbei	19
cis	49
bdiese	19
ber	54
cs	64
bfür	12
bim	50
blaut	-24
bnach	60
bsie	50
bunter	22
bvon	17
dr	35
bwie	48
bzu	19
9: "	50
b#	-78
9aber A	-14
als #	-17
dN	-15
dW	-26
am #	-30
cW	-48
cw	-19
an ,	-12
cD	-50
cW	-17
auf #	-17
dD	-56
dW	-25
dw	-24
bs D	-27
dN	-35
dw	-21
9bei D	-62
ais D	-23
dzu	-12
9dass D	-36
aeren W	-29
aurch D	-39
fW	-29
9für D	-57
dW	-19
dw	-13
9gegen D	-40
fW	-20
9im N	-37
cW	-65
cw	-18
an D	-61
cN	-61
cw	-35
9jedoch w	-24
9mit D	-47
dN	-23
dW	-28
dw	-20
9nach D	-34
eN	-46
ew	-16
9oder w	-24
9seit D	-40
9um D	-54
cW	-24
cw	-16
and #	-57
dA	-52
dD	-101
dN	-60
dW	-91
dw	34
bter D	-19
fW	-45
fw	-17
9von #	-40
dA	-14
dD	-53
dw	-20
br D	-35
dw	-43
9was w	-22
aegen D	-21
fW	-28
bnn A	-17
aährend D	-37
9zu D	-28
chaben	-19
ckönnen	-12
cw	-66
dollen	-13
bm W	-48
dw	-20
br N	-17
dW	-46
awischen D	-16
9über #	-46
eD	-23
3before " ,	55
cN	-16
a, A	49
cD	21
cV	47
cdass	-19
cist	-26
cw	-77
die	44
aD W	35
aam W	-22
buf D	-13
abei N	-24
afür D	-14
aim W	-24
bn D	-22
dN	-18
dw	-15
alaut D	23
fN	27
fw	22
amit D	-13
anach w	54
aund W	-25
ew	-18
azu w	-24
0-t=after # .	-110
b:	-78
9, als	-24
bbis	-22
bda	-60
dss	-56
ceren	-29
bin	-15
bmit	-12
bum	-51
cnd	-61
bwas	-47
cenn	-45
cie	-39
9A "	45
bauf	-24
bbei	-14
bin	-19
bnach	-23
bum	-32
bvon	-19
bzu	-15
dm	-19
büber	-15
9D "	-56
bam	-24
bbis	-18
bfür	-15
bseit	-30
9N "	-37
b(	-103
b)	-51
b,	-168
b.	-17
ban	-35
bim	-24
cn	-23
bmit	-26
bund	-85
bvon	-23
bzu	-19
büber	-29
9V ,	-64
9W "	-97
b(	55
b)	-37
b,	-71
b-	-47
b.	-23
baber	-18
cls	-26
cm	-42
cn	-49
cuf	-54
ds	-38
bbei	-38
cis	-29
bdurch	-30
bfür	-60
bgegen	-56
bim	-62
cn	-69
bmit	-51
bnach	-30
bohne	-30
bseit	-16
bum	-34
cnd	-124
bvon	-58
dr	-40
bwegen	-41
bzu	-55
dm	-33
cwischen	-40
büber	-45
9an ,	-51
9bis zum	-14
9habe ,	-13
e.	54
dn ,	15
f.	54
btte ,	41
aätten ,	-37
g.	75
9ist ,	32
d.	34
9kann .	39
aönne .	26
en .	-35
9müsse .	46
9sei ,	42
d.	76
cen .	40
cn .	50
aind .	-25
aoll .	-39
den ,	-52
dten .	-23
9w "	-59
b)	-19
bals	-32
cuf	-22
ds	-21
bim	-15
cn	-16
bmit	-21
boder	-20
bund	39
dter	-26
bvon	-26
bwie	-26
bzu	-59
dr	-29
büber	-25
aar .	21
aerde ,	-43
f.	64
en .	70
aird ,	-34
e.	82
aollen .	57
brden .	56
aurde .	27
en ,	-45
g.	72
aürde .	55
en .	75
3before , dass	-16
aD "	-27
aW "	-36
c-	-15
cauf	-16
cdurch	-17
cfür	-25
cin	-30
claut	20
cund	-30
czu	-21
cüber	-15
aes laut	29
aw ,	36
cnach	-33
cund	-13
berden ,	45
borden ,	14
0after 0	-24
61	-34
62	23
0before 0	-104
71	-57
72	60
0c=after an 0	29
b2	-32
agekündigt 0	-85
k2	59
9us 0	27
c2	-27
8begründete 0	-38
j2	36
akannt 0	21
g2	-30
arichtet 0	-51
i2	47
he 0	-62
j2	55
astätigte 0	32
j2	-34
8demnach 0	-103
g2	78
8erklärte 0	-19
h2	15
9s 0	-81
b2	56
8forderte 0	21
h2	-24
8gab 0	-63
c2	46
9emäß 0	-84
e2	52
8hat 2	-12
bte 0	-106
e2	50
8kündigte 0	-19
h2	19
8laut 0	-22
8meldete 0	-44
g2	33
8nach 0	-66
d2	17
8schrieb 0	-78
g2	47
8teilte 0	-73
f2	53
8vorgeworfen 0	28
k2	-30
8wie 0	-89
c2	39
bs 2	43
arft 0	-73
e2	64
9onach 0	37
f2	-37
8zufolge 0	-97
g2	74
2before berichtet 0	-20
j2	18
ie 2	-35
9erklärte 0	-49
i2	29
as 0	14
c2	-17
9laut 0	-63
e1	-27
e2	46
9nach 0	-30
e2	15
9sagte 0	-28
f2	26
ao 0	-71
c2	30
9wie 0	-50
d2	23
9zufolge 2	35
1om=after 0 " ,	-96
e.	33
eD	-22
eN	-23
eW	-56
ew	-90
c( N	-55
c) w	-20
c, "	-57
eA	-92
eD	-43
eN	-18
eW	-65
eals	-70
eda	-46
gss	-81
ein	-51
emit	-39
eum	-90
fnd	21
evon	-42
ew	42
fas	20
fenn	-63
c- und	-24
c. #	21
eN	41
eW	-20
eals	18
fm	13
ebei	19
fis	30
ediese	17
eer	37
fs	30
eim	16
fn	77
elaut	12
enach	18
esie	32
evon	17
e∅	66
cals #	-17
gN	-12
gW	-17
dm #	-20
fW	-24
fw	-19
dn D	-30
duf D	-31
gW	-20
gw	-14
es D	-19
gN	-19
cbei D	-52
cdurch D	-36
iW	-17
cfür D	-43
cgegen D	-36
iW	-20
cim N	-27
fW	-47
fw	-16
dn D	-38
fN	-37
fw	-19
cmit D	-35
gN	-21
gW	-20
cnach D	-19
hN	-20
cum D	-24
fW	-18
dnd A	-36
gD	-69
gN	-47
gW	-68
gw	45
eter D	-12
iW	-33
cvon #	-33
gD	-29
gw	-15
er D	-25
gw	-40
cwährend D	-25
czu D	-20
fhaben	-13
fw	-48
gollen	-12
em W	-31
er W	-26
dwischen D	-16
cüber #	-23
hD	-22
a1 " .	64
eW	-23
ew	-43
c) w	-15
c, D	-120
eW	-37
edass	-31
eum	-13
fnd	-37
ew	-63
c. "	83
eD	-30
eN	95
eW	53
eam	-16
ees	26
ein	-39
enach	16
e∅	-18
can D	-21
duf D	-26
cbei D	-15
cdass D	-22
deren W	-29
cfür D	-18
cin D	-19
fN	-24
fw	-17
cjedoch w	-20
cmit D	-18
cum D	-22
dnd D	-41
gN	-18
gW	-21
gw	-36
eter w	-17
cvon D	-15
cwegen D	-16
enn A	-17
czu w	-16
em W	-15
a2 " w	-45
c, D	26
ew	-68
c. A	86
eD	53
eN	25
enach	36
e∅	48
cdass D	-15
cund D	-19
gw	-38
a3 , w	-66
c. D	23
eW	-19
czu w	-18
4before 0 " N	-16
d, A	48
fD	21
fV	28
fdass	-19
fw	-39
dD W	35
dam W	-22
dbei N	-24
dfür D	-14
din D	-17
gN	-17
dlaut N	15
dnach N	29
b1 " ,	41
d, A	16
fw	-46
dim W	-20
en w	-15
dund W	-13
dzu w	-13
b2 nach N	-22
3w=after 0 1	-22
d2	38
b1 0	-78
b2 0	-101
d2	20
b3 0	-50
d2	-33
5before 0 0	-72
e1	-32
e2	51
c1 0	-47
e2	35
c2 0	-64
c3 2	35
1s=aus dass . 2	-27
3begründete dass . 2	28
5kannt dass . 2	-37
5richtet dass . 2	47
5stätigte dass . 2	-40
3erklärte D . 2	30
cdass , 0	-66
h. 2	69
hund 0	-23
4s D . 2	24
6dass , 0	-37
b. 2	42
3forderte w . 2	-26
3hatte D . 2	15
9dass . 2	33
3laut D , 0	-40
a. 2	43
alaut 2	23
8V , 0	-21
a. 2	42
8hat . 2	53
8mit . 2	-29
8sollen , 0	-18
f. 2	29
8w , 0	-98
a. 2	21
aals 0	-16
abei 0	-12
aum 0	-19
bnd 0	-20
azu 0	-27
9urden . 2	35
3mit dass . 2	-37
3nach A , 0	-37
a. 2	53
8D , 0	44
a. 2	-16
anach 2	-29
aund 0	-30
8haben . 2	32
at . 2	28
8in . 2	19
9st , 0	-48
c. 2	71
8sei . 2	31
9ind , 0	-43
d. 2	50
9oll , 0	-39
d. 2	34
8w " 0	-74
a, 0	20
a. 2	-24
a: 0	27
ain 0	-14
anach 0	-17
aund 0	-43
avor 0	-14
9aren . 2	46
9ird . 2	34
9urden , 0	-27
f. 2	32
8zu . 2	39
3sagte D " 0	-15
b, 0	-69
b. 2	73
bund 0	-19
9N und 0	-39
9dass , 0	-43
9er . 2	21
9man . 2	31
9w . 2	30
4o D , 0	-39
a2	19
3teilte dass . 2	31
3wie w . 2	19
6s dass . 2	43
3zufolge w , 0	-16
d. 2	62
curden , 0	-18
i. 2	25
1t=after an .	-36
bgekündigt ,	-59
l.	59
aus .	-35
9begründete .	36
bkannt .	-32
brichtet .	22
ie .	55
bstätigte .	-34
9demnach ,	-48
h.	78
hund	-31
9erklärte "	40
i,	-120
i.	13
ibei	-13
iim	-19
iseit	-27
iund	-24
izu	-13
as ,	-47
c.	56
9forderte .	-25
izu	-12
9gab ,	-43
d.	46
aemäß .	52
9hat ,	29
d.	-12
cte ,	-49
f.	50
9kündigte .	19
9laut "	38
e,	-77
eals	-28
fm	-18
fn	-20
fuf	-26
gs	-24
ebei	-24
edass	-14
efür	-12
eim	-26
fn	-35
ejedoch	-23
emit	-25
eum	-26
fnd	-103
gter	-16
evon	-45
ezu	-34
gm	-22
9meldete .	33
ait mit	-15
dund	33
9nach (	31
e)	-30
e,	21
e.	18
e:	20
eals	-23
fn	-33
fuf	-27
gs	-29
ebis	-27
edass	-14
furch	-26
efür	-29
egegen	-19
eim	-24
fn	-33
ejedoch	-33
emit	-29
enach	-28
eum	-17
fnd	-129
gter	-31
evon	-25
gr	-27
ewenn	-25
ezu	-18
gm	-24
eüber	-29
9sagte "	-16
f,	14
f.	24
faber	-29
fdass	-18
ffür	-15
fim	-15
gn	-22
fmit	-18
fnach	-13
fum	-16
gnd	23
fvon	-18
fzu	-17
achrieb ,	-46
h.	47
9teilte .	53
9vorgeworfen .	-30
lzu	-13
9wie ,	-44
d.	94
dund	-14
cs .	43
brft .	64
aonach .	-37
9zufolge ,	-55
h.	74
hund	-23
3before berichtet ,	18
je ,	34
aes ,	48
alaut ,	-33
flaut	46
anach ,	23
fam	-13
asagte ,	26
bo zu	-18
0f=after (	34
8)	-61
8,	45
8-	37
8.	19
8/	-89
8:	24
8;	45
8aber	-45
9ls	-93
9m	-77
9n	-84
9uf	-109
as	-75
8bei	-71
9is	-87
8da	-68
ass	-70
9eren	-29
9och	-41
9urch	-55
8für	-91
8gegen	-79
8im	-104
9n	-122
8jedoch	-65
8laut	38
8mit	-96
8nach	-80
8ob	-44
9der	-46
9hne	-46
8seit	-69
9ondern	-42
awie	-33
8um	-98
9nter	-66
8vom	-64
an	-106
ar	-81
8was	-47
9egen	-53
ann	-52
9ie	-63
9ährend	-37
8zu	-117
am	-75
ar	-62
9wischen	-63
8über	-44
8–	-58
8“	53
8„	-89
2before ,	51
9-	-19
9aber	-32
als	-15
am	-28
an	-17
auf	-23
9bei	-27
9dass	-19
aurch	-18
9für	-27
9im	-28
an	-52
9jedoch	-24
9laut	46
9mit	-16
9um	-32
and	-47
9von	-20
9wegen	-18
9zu	-34
9über	-39
9“	36
9„	-49
0n=after 1 0	-147
95-25 0	-39
e2	16
82 0	-152
96+ 2	-16
83 0	-40
84-5 0	-117
c2	50
86-8 2	58
89-14 0	-57
d2	14
2before 1 0	-24
a5-25 0	-16
f2	19
92 0	-65
93 0	-51
94-5 0	-13
96-8 0	-115
d1	-25
d2	46
99-14 0	-122
e2	62
1t=after 1 "	-29
bauf	-13
bbei	-18
bgegen	-17
a5-25 "	41
f(	-61
f)	-38
f,	-79
f:	-52
faber	-24
gls	-26
gm	-38
gn	-24
guf	-42
hs	-31
ffür	-40
fim	-22
gn	-46
fmit	-17
fnach	-20
fum	-23
gnter	-25
fvon	-18
hr	-18
fzu	-33
hm	-29
92 "	-21
b,	-63
bbis	-13
bdurch	-14
bmit	-13
a6+ "	-19
d(	42
d)	-24
d,	18
d.	14
din	-19
dund	-76
dvon	-31
dzu	-24
düber	-29
93 "	-19
b,	24
bam	-13
cn	-17
cuf	-13
bbei	-23
bdurch	-21
bfür	-22
bgegen	-18
bin	-19
bmit	-14
bum	-22
cnd	-39
bvon	-24
bzu	-21
büber	-17
94-5 "	-50
d(	-15
d.	26
dan	-16
euf	-15
dbis	-18
ddass	-13
dfür	-14
din	-22
dmit	-24
dund	-45
dvor	-16
dzu	-23
96-8 "	-64
d(	-30
d)	-19
d,	40
d.	22
dals	-47
em	-31
euf	-20
fs	-25
dbei	-12
eis	-29
ddass	-21
eurch	-18
dfür	-17
dgegen	-18
dim	-37
en	-39
dmit	-44
dseit	-39
dum	-35
enter	-36
dvon	-42
fr	-38
dzu	-35
fm	-16
ewischen	-36
düber	-34
99-14 "	20
e(	16
e)	-18
e,	-39
e-	41
e/	-23
e:	30
eaber	-20
fls	-19
fn	-27
fuf	-23
gs	-18
ebei	-17
edass	-22
efür	-19
eim	-39
fn	-28
ejedoch	-31
emit	-22
enach	-31
eum	-18
fnd	18
evon	-20
gr	-19
ewas	-35
ezu	-36
gm	-21
eüber	-30
3before 15-25 "	14
g,	58
gin	-21
glaut	42
gnach	-43
gzu	-23
a2 ,	-52
a4-5 ,	27
ein	-15
a6-8 "	-30
e,	-59
ebei	-14
eim	-15
fn	-16
elaut	16
enach	33
eüber	-16
a9-14 "	-20
flaut	18
fnach	95
fund	-16
0q=after false true	-44
8true false	-102
dtrue	-48
2before false false	-29
9true false	-49
etrue	-50
0s=after # .	44
8A ,	-111
a.	-38
ain	-17
aund	-39
8D ,	32
a.	22
aaber	-20
bls	-18
bn	-17
amit	-22
aund	-100
awas	-29
azu	-25
cm	-18
8N "	18
a,	-43
a.	53
ain	-15
8V ,	-23
a.	51
8W .	-31
8am .	54
8dass "	-51
d(	-70
d)	-31
d.	19
daber	-24
els	-25
em	-37
en	-29
euf	-39
dbei	-18
eis	-48
ddass	-23
eurch	-20
dgegen	-14
dim	-28
en	-40
dmit	-28
dnach	-40
dseit	-31
dum	-30
end	43
dvon	-40
fr	-21
dwas	-25
eegen	-14
eie	-44
dzu	-23
fm	-23
fr	-23
8er ,	-18
b.	28
9s .	56
8für .	51
czu	-14
8habe ,	-64
d.	-31
cn ,	-35
e.	37
at ,	-40
c.	76
8in .	81
9st ,	-86
cam	-18
duf	-15
8man ,	-36
c.	61
9it ,	63
c.	-56
8nach .	30
8sei ,	-50
c.	44
bn .	29
9ie .	-30
and ,	-53
d.	59
9oll ,	-52
d.	74
cen ,	-66
f.	82
8von .	27
8w "	36
a(	56
a)	-39
a:	27
aals	-34
bm	-15
bn	-30
buf	-35
cs	-43
abei	-19
bis	-23
afür	-22
agegen	-17
aim	-32
bn	-31
amit	-21
anach	-34
aseit	-46
aum	-39
bnd	-116
cter	-35
avon	-33
cr	-28
azu	-49
cm	-20
cr	-21
bwischen	-34
aüber	-53
9aren ,	-40
e.	59
9erde .	23
dn .	41
9ird ,	-50
d.	69
9urde .	71
dn ,	-65
f.	63
fund	-24
8zu .	39
2before A ,	13
9D ,	39
bD	-28
bam	-22
bbei	-22
bfür	-16
bin	-27
bjedoch	-24
blaut	23
bmit	-14
bnach	-35
bzu	-18
9W ,	52
bim	-13
bnach	12
1n=after A 0 1	-20
e5-25	-62
d2	-32
d3	-46
d4-5	-32
d6-8	29
d9-14	42
b2 15-25	-19
d9-14	55
9D 0 15-25	-106
d2	-38
d3	-62
d4-5	17
d6-8	-144
d9-14	20
b2 15-25	23
d6-8	19
9N 0 4-5	-34
d6-8	-48
d9-14	-39
b2 15-25	42
d6-8	26
9V 0 15-25	-17
d6-8	-28
d9-14	-18
b2 15-25	40
9W 0 1	-21
d3	44
d4-5	-16
d6-8	-40
d9-14	-55
b2 15-25	-33
d6-8	17
9am 0 6-8	-56
9dass 0 1	-41
h5-25	-14
g2	-53
h6+	35
g3	-94
g4-5	-88
g6-8	-79
g9-14	-53
e2 15-25	39
g26+	-28
g6-8	15
g9-14	97
9er 0 3	-19
e9-14	-15
c2 15-25	40
e6-8	17
as 0 4-5	-22
9für 0 6-8	-32
f9-14	-16
9habe 0 15-25	48
g6-8	-34
g9-14	-63
e2 15-25	-40
dn 0 6-8	-20
h9-14	-21
f2 15-25	36
bt 0 6-8	-61
f9-14	-26
d2 15-25	61
f9-14	22
9in 0 6-8	-45
e9-14	-40
c2 15-25	46
ast 0 15-25	-53
f3	-37
f4-5	-30
f6-8	28
f9-14	-61
d2 15-25	-30
f9-14	49
9man 0 4-5	-13
d2 9-14	41
ait 0 3	-26
f6-8	34
d2 15-25	-38
f9-14	-35
9sei 0 6-8	-38
d2 9-14	33
aind 0 15-25	-51
g6-8	-31
g9-14	-48
e2 15-25	27
g9-14	25
aoll 0 15-25	-34
g6-8	-35
g9-14	-56
e2 15-25	61
den 0 6-8	-48
i9-14	-24
g2 15-25	29
9von 0 4-5	-14
9w 0 1	-45
e5-25	-25
d2	-58
d3	-110
d4-5	-123
b2 15-25	56
d26+	-59
d4-5	28
d6-8	56
d9-14	-14
aaren 0 6-8	-24
h9-14	-22
f2 15-25	45
aerden 2 9-14	41
aird 0 15-25	-21
g4-5	-23
g6-8	-20
g9-14	-41
e2 15-25	52
aurde 0 6-8	-78
en 0 15-25	-53
i6-8	-39
i9-14	-44
g2 15-25	52
i9-14	17
3before A 0 6-8	-26
e9-14	-24
c2 9-14	21
aD 0 15-25	-12
e2	-36
e3	-16
e6-8	-53
e9-14	-53
c2 6-8	43
e9-14	33
aW 0 15-25	31
e3	-17
e4-5	-25
e6-8	-32
e9-14	-26
c2 15-25	-16
e9-14	18
1rc=before false false	-13
btrue false	-28
0t=after "	25
8(	34
8)	-61
8,	45
8-	37
8.	19
8/	-89
8:	24
8;	45
8aber	-45
9ls	-93
9m	-77
9n	-84
9uf	-109
as	-75
8bei	-71
9is	-87
8da	-68
ass	-70
9eren	-29
9och	-41
9urch	-55
8für	-91
8gegen	-79
8im	-104
9n	-122
8jedoch	-65
8laut	38
8mit	-96
8nach	-80
8ob	-44
9der	-46
9hne	-46
8seit	-69
9ondern	-42
awie	-33
8um	-98
9nter	-66
8vom	-64
an	-106
ar	-81
8was	-47
9egen	-53
ann	-52
9ie	-63
9ährend	-37
8zu	-117
am	-75
ar	-62
9wischen	-63
8über	-44
8—	-58
2before "	17
9,	51
9-	-19
9D	-28
9aber	-32
als	-15
am	-28
an	-17
auf	-23
9bei	-27
9dass	-19
aurch	-18
9für	-27
9im	-28
an	-52
9jedoch	-24
9laut	46
9mit	-16
9um	-32
and	-47
9von	-20
9wegen	-18
9zu	-34
9über	-39
`,
};
