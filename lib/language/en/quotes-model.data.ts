import type { QuoteModel } from '../contract/quotes.ts';

/** Made by `npm run train:quotes` from the open part of the annotated articles; not written by hand. */
export const model: QuoteModel = {
  cueBegin: `
0++t=! "	-16
4" "	-38
6#	31
6A	-56
6D	-35
6N	-13
6W	-64
6and	-23
7s	-71
6by	40
6for	-76
6i	-18
7f	-67
7n	62
7t	26
6on	-30
6that	-45
8ey	-77
6w	-16
7e	88
7hen	-35
6you	-26
4# %	28
6,	-139
6-	-23
6.	-131
6/	-12
6:	-71
6A	-42
6D	-38
6N	-136
6V	-44
6W	-90
6after	-12
7nd	-59
6by	-30
6for	39
6in	16
6of	-44
7r	-36
6that	-15
7o	-30
6w	-45
7hen	-32
7ith	-35
4$ #	-65
4' w	-69
5s "	-47
7A	-28
7N	-88
7V	-27
7about	-79
7been	23
7like	-41
7w	14
8hat	-16
9y	-35
4( #	-70
6A	-59
6and	-25
6w	-51
4) ,	25
6.	-45
6w	-30
4, "	75
6#	-77
6D	-53
6N	-46
6V	-98
6W	-56
6after	-20
7lthough	-60
7mong	-13
7re	51
7t	-62
6because	22
7ut	-88
7y	-58
6for	15
7rom	-46
6he	-144
8r	-30
7is	-94
6i	-66
7f	-30
7s	57
6like	-68
6of	48
7n	-16
7r	-66
6so	-49
6that	-14
8ey	-18
8ough	34
7o	-47
6w	-52
7as	20
7e	-55
7hat	-33
8en	-24
8ich	-120
9le	-41
8o	-35
7ould	77
6you	-30
4- A	13
6D	-86
6N	-56
6and	53
6w	-138
4. "	20
6(	-18
6)	-53
6.	-73
6<	21
6A	-38
6N	-23
6W	-68
6_	-34
6after	41
7nd	26
7s	-20
7t	-74
6but	-77
7y	-14
6despite	-52
7uring	-35
6for	-48
6he	-37
8r	23
7is	-19
6if	-59
7t	-25
6on	-73
6so	-60
6that	16
8ough	-65
6we	-44
7hat	-55
8en	-62
8ile	29
8y	-28
6yet	-24
7ou	-25
4/ /	-52
4: "	60
6D	-114
6N	-47
6W	-26
6w	35
4; D	-42
6N	-56
4? "	-72
6D	-50
6N	-45
4@ N	-52
6w	-50
4A "	-133
6#	-114
6$	-13
6's	-28
6,	-66
6-	-40
6.	-119
6A	21
6D	-141
6N	-169
6V	154
6W	-122
6about	42
7fter	-57
7mong	-97
7nd	-53
7re	-22
7t	-95
6be	-80
8cause	-57
8en	-52
8fore	-77
8ing	-109
7y	-85
6do	-64
6had	-51
8s	-35
8ve	-20
7er	30
7is	-74
7ow	63
6if	-17
7n	-66
8to	-16
7s	-92
6like	97
6of	78
6so	14
6that	-17
7o	-15
6was	-48
7ill	-57
8th	-54
6yet	-62
6—	-48
4D "	-38
6#	-13
6's	-35
6.	44
6:	13
6A	15
6N	-16
6V	-47
6about	-30
7nd	24
7re	17
7s	-71
6for	-56
7rom	-60
6has	-20
8ve	-29
7e	-38
6may	-53
6of	-31
7n	12
7utside	-46
7ver	-37
6that	-105
7o	-25
6was	33
7ho	-15
7ill	-31
8th	13
4N !	-47
6#	-25
6'	-20
6(	-57
6)	-16
6-	17
6/	-25
6:	-70
6;	-27
6@	-22
6A	-34
6N	-39
6V	-31
6W	-84
6about	69
7fter	31
7re	-33
7s	36
6but	21
7y	-15
6can	-36
7ould	26
6did	-29
6from	-50
6had	-74
8s	-16
8ve	-60
6if	-51
7s	-67
6may	-57
6of	-12
7n	-67
7r	38
7ver	-41
6since	-20
6that	13
7o	-73
6w	-40
7as	-60
7ere	-31
7hen	-14
8o	31
7ill	79
7ould	17
6—	-54
4V ,	-12
6.	28
6A	-51
6D	46
6V	74
6W	-28
6about	31
7nd	56
7s	-95
7t	-54
6by	31
6for	27
6he	19
8r	22
7is	98
6if	56
7n	-31
8to	-41
7t	67
6of	-53
7n	-21
6she	62
6that	42
8eir	47
9y	-23
7o	-61
6w	-13
7hat	44
8ether	28
7ith	43
6you	-40
4W #	-115
6'	-61
7s	36
6-	-21
6.	13
6A	-61
6D	-95
6N	17
6V	-12
6W	-60
6after	12
7re	-46
7t	-55
6by	-102
6during	14
6for	33
7rom	-17
6have	29
6in	-41
6of	-108
7n	-15
7ver	-42
6that	18
7o	34
6w	16
7as	-67
7hen	-50
8o	-75
7ill	-45
8th	22
7ould	29
4about #	-132
a$	-140
a,	-14
a.	-43
aA	-65
aD	25
aN	-20
aW	23
ahim	53
cs	53
bow	-28
ait	19
athat	-27
bo	-74
awhat	42
5fter D	-56
aN	12
aW	16
5gainst D	33
cN	-119
cW	51
cher	-76
dim	-56
cw	-19
5mong D	-36
aN	-80
aW	-79
aw	20
5nd A	-26
8D	-63
8N	-111
8V	-42
8for	-64
8has	44
8in	-16
9s	-84
8that	42
8w	-76
9hat	-49
9ill	44
5re "	-99
8#	-40
8A	-114
8D	-111
8in	37
8w	22
6ound D	-40
bw	-28
5s "	-41
7D	-33
7N	17
7W	-84
7he	35
7if	-24
8t	-58
7she	-53
7they	-73
7w	-41
5t #	-122
7A	63
7D	-57
7N	-72
7W	18
7her	-68
7it	26
7w	-13
8hat	53
4be "	-109
7,	-79
7.	-73
7A	-171
7D	-61
7N	-112
7V	105
7W	-49
7as	-92
7in	-109
7on	-88
7so	-14
7to	-114
7w	13
6cause D	-43
cN	-41
che	-75
cit	43
cof	-68
cthey	-70
cw	-13
6en "	-66
9A	23
9D	-24
9N	-42
9V	112
9at	-89
9in	-141
9on	-113
6fore ,	-53
bD	-58
bN	-75
bw	-69
6hind D	-26
bN	-63
6ing "	-49
aA	47
aD	-103
aV	26
aw	-76
6tween D	-23
cN	-63
5ut A	-69
8D	-76
5y #	-115
7A	-75
7N	-80
7V	29
7W	86
7her	-90
7w	-60
4can A	-35
8be	-69
7't w	-63
5ould A	-55
ahave	-20
aw	-73
4did w	-71
7n't w	-16
5o ,	-61
7A	-89
7D	-63
7it	-65
7so	-50
7that	-60
8o	-28
7w	-30
8hat	-41
8ith	-34
6es A	28
9w	-70
8n't w	-13
6n't w	-61
5uring D	-50
bhis	16
4for "	-24
8,	-21
8.	51
8A	-57
8D	40
8N	-21
8W	-94
8her	-35
9im	36
as	25
8it	-71
8that	-46
aeir	-70
5rom #	-104
9D	-35
9N	-60
9W	-19
9her	30
ais	42
9w	-73
4had A	-38
8D	-161
8been	40
6s #	-57
8A	48
8D	-77
8V	68
8been	-24
8to	-66
8w	-78
7n't w	-54
6ve A	-140
9D	-230
9V	81
9been	-62
9had	-43
9to	-16
9w	-21
7ing D	-53
bw	-89
5e "	-16
7's	-49
7A	-26
7V	-58
7and	58
7can	50
8ould	42
7didn't	61
8oes	-21
bn't	26
7had	32
7is	46
7may	-30
7should	-37
7will	-31
8ould	28
6r "	-17
8#	34
8,	-25
8.	20
8A	-24
8D	-20
8and	-57
9s	-19
8for	70
8to	-18
5im "	44
8,	54
8.	19
8A	-27
8D	-57
8and	-61
9s	96
8for	71
8in	-139
8of	29
9n	-39
8that	-69
9o	-65
8w	-101
6s "	-50
8#	-54
8A	-44
8D	41
8N	-55
8V	-138
8W	60
5ow A	-79
8D	-27
8N	18
8he	23
8she	-61
8they	-73
9o	-19
8w	39
4i don't	-41
6have	-39
5f D	-93
7N	-22
7it	-40
7she	16
7w	-28
7you	-73
5n #	-126
7,	-74
7.	-40
7A	-68
7D	-19
7N	-113
7V	-39
7and	-30
7her	48
8is	-46
7on	57
7their	-57
7which	-13
6to D	-35
9N	-32
9w	-19
5s "	-116
7#	-35
7,	-67
7A	-47
7D	-115
7N	-81
7V	17
7being	-19
7in	48
7so	-85
7that	-105
8o	14
7what	-61
9ether	-50
6n't D	-34
aw	-62
5t "	93
7's	-23
7.	-68
7?	-27
7A	-50
7D	-22
7V	52
7and	27
8s	50
7could	-38
7has	-17
7in	18
7on	-99
7should	-45
7to	-107
7w	15
8as	-15
8ill	52
9th	32
8ould	35
4like ,	41
9N	-122
9i	-72
at	22
9to	92
9w	-34
4may #	-86
8,	-58
8A	-76
8be	-126
8w	12
5ight A	-31
abe	-45
aw	-39
5ust w	-29
4near w	-33
4of "	-35
7#	-73
7A	31
7N	-35
7W	-101
7being	-50
7her	60
7it	-16
7that	-43
7what	-53
9ether	-15
9ich	-27
9om	-33
5n ,	-32
7A	-78
7D	-34
7N	-30
7his	-101
8ow	47
7in	-70
7their	-105
8o	64
7w	-36
8hat	39
9ether	-36
5r A	-40
7D	-24
7w	-90
5utside D	-20
cw	-40
5ver #	-104
9,	-47
9.	-91
9D	-93
9N	-98
9his	33
9to	-70
9w	43
4she A	-54
8V	28
8can	-64
9ould	50
8did	23
8had	55
as	64
8is	-73
8should	96
8w	-29
9as	29
9ill	-81
6ould be	31
bw	-70
5ince #	-21
aD	-16
aw	-31
5o .	-41
7A	-31
7D	-103
7w	21
4that "	-36
9#	41
9's	16
9,	79
9.	-70
9?	-18
9D	15
9N	15
9V	-78
9W	31
9and	-20
as	-18
9because	-22
9could	32
9has	-68
bve	-59
ae	-20
br	36
ais	-21
9i	-53
af	46
an	92
as	-55
9of	-21
9their	65
cy	30
9w	-41
aas	20
ae	-60
bre	-65
ahen	35
bile	38
aill	-71
aould	49
9you	-22
6eir A	-29
aD	-38
aN	-60
aV	-68
aW	64
7y A	-75
9V	-43
9are	33
9can	-17
aould	-17
9don't	-38
9had	-35
bve	34
9should	-56
9were	12
aill	92
aould	-53
6ough D	-36
bhe	-28
6rough D	-24
cN	-54
cw	-84
5o "	23
7#	-93
7,	-56
7.	-48
7A	-12
7D	-19
7N	-60
7V	80
7W	-46
7do	-52
7her	-65
8is	-86
7it	-26
7that	-48
9eir	-87
7w	28
8hat	-87
6ward D	-50
bw	-54
4under D	-72
aN	-84
aw	29
6til A	-30
aD	-44
4w !	-59
6#	-146
6$	-56
6'	-103
7s	-93
6(	-88
6)	34
6,	-75
6-	-47
6.	-85
6:	-59
6;	-76
6?	-105
6A	-17
6V	-47
6W	-19
6[	-13
6about	61
7fter	-50
7gainst	34
7mong	20
7nd	-62
7re	-17
8ound	18
6be	-45
8cause	-183
8en	-28
8fore	-51
8hind	-36
8ing	71
8tween	-19
7ut	18
6can	-37
7ould	-28
6despite	37
7id	-60
9n't	-56
7o	-26
8es	-56
an't	-23
8n't	40
7uring	-133
6for	-49
7rom	-48
6has	-30
8ve	-85
7e	13
8r	-20
7im	15
8s	21
7ow	-71
6i	-46
7f	40
7n	-58
8side	-70
8to	-61
7s	22
8n't	-30
7t	-54
6like	-26
6may	-68
7ight	-83
7ust	-18
6near	-81
6or	-145
7utside	-54
6she	-69
8ould	14
7ince	-48
7o	-29
6that	54
8eir	-19
9y	55
8rough	-121
7o	-18
8ward	-23
6under	-29
8less	-57
8til	-116
6w	-31
7e	-55
8re	-85
7hat	45
8en	13
9ther	35
8ich	49
9le	-58
8o	-44
9se	-35
8y	-19
7ill	-63
8th	-46
ain	25
aout	-54
7on't	-45
8uld	-184
6yet	-69
7ou	46
6—	-80
6…	-21
5as #	-50
8,	-36
8D	-49
8N	-106
8V	43
8his	-22
8in	-36
8that	83
9o	-91
8w	-66
7n't D	-29
bw	-56
5e A	42
7are	42
7have	-30
7should	-53
7w	-111
8ill	-23
6re A	-48
9D	52
9w	-17
5hat 's	-66
9D	19
9N	-102
9has	-44
ae	67
9i	-53
as	-72
at	-92
9they	22
ao	-34
9w	-51
aas	-32
ae	-47
9you	35
6en D	-64
9N	-51
9he	37
9it	17
9she	-42
9they	-41
9you	-48
7ther N	-51
che	32
cit	-76
cor	-17
cto	75
cw	-15
6ich D	-38
ahe	-34
ashe	-41
aw	-30
7le N	-51
aw	-44
6o he	-76
8is	-62
8they	-17
8w	-17
7m he	-47
9w	-80
6y D	-14
8he	29
8w	52
5ill be	-139
9of	-28
6th #	16
9D	19
9W	-74
9her	-96
aim	-27
bs	-48
9w	-125
ahat	-72
8in D	-68
bw	-51
8out w	-91
5on't be	-60
6uld A	-41
abe	22
ahave	-120
aw	24
9n't w	-41
4yet .	-34
8to	-31
8w	-56
5ou ,	-39
8A	-64
8D	-39
8are	-16
8can	-20
8don't	21
8that	-56
9o	-37
4— A	-49
6D	-57
6N	-35
6and	-53
11=!	-60
3"	-37
3#	-78
3$	-65
3'	-12
4s	-17
3(	-56
3)	-53
3,	-56
3-	-40
3.	-61
3/	-69
305	-13
31	-64
4,237	-18
4.6	-20
40	-89
5,000	-15
50	-26
41	-53
42	-58
44	-32
45	-62
46	-70
47	-35
48	-39
49	-50
568	-15
592	-16
32	-61
4,383	-25
40	33
504	-12
65	-15
67	-12
68	-55
69	-17
510	-22
61	-17
62	-64
63	-31
64	-33
65	-40
66	-57
42	35
44	-42
45	-40
47	-64
48	-29
33	-34
40	-25
42	42
45	-38
46	-22
48	-44
49	-21
34	-69
40	16
41	-80
42	-27
43	48
44	-49
45	-56
46	-40
48	-14
49	-13
35	-62
40	-38
41	-43
36	-24
40	-50
46	-69
37	-39
40	-26
38	-14
39	-28
40	34
3;	-42
3?	-174
3@	-61
3[	-30
3]	-48
3abandon	-94
5c	20
5ility	-72
5le	-45
5ortion	64
bs	-33
6ve	-44
5road	-56
5sence	-49
8tee	-27
6olute	-32
bly	-42
4cademic	-18
5cepted	-95
9ing	-21
7ss	-112
6omplish	-78
7rding	96
7unt	-90
as	-66
6usations	-53
8ed	101
5hieve	-94
5knowledge	50
ed	13
5ross	-160
5t	-110
6ing	-120
7on	-91
9s	-49
7ve	-62
9ly	-93
8ist	-52
bs	-76
9ties	-21
6or	-63
6ress	-63
6ual	-23
9ly	-20
4d	-102
5d	-105
6ed	-117
6ition	-120
bal	-73
6ress	44
aed	63
5ministration	30
7t	-47
8ted	-28
5opted	-44
5s	20
5vance	-42
ad	18
8tage	-120
6ice	-96
7sed	-79
9r	-20
as	-67
8ing	-83
6ocacy	-38
9ting	-77
4ffect	-109
9ed	-103
6ord	-80
9able	-45
5ghanistan	-33
5l-cio	-56
5raid	-42
6ican	-55
a-american	-50
js	-41
5ter	-36
8noon	-35
4gain	-49
8st	-15
5e	-65
6ncy	-105
7da	-80
5gressive	-72
dly	55
5ree	67
8d	19
8ment	-79
4head	-157
4ide	-60
7s	-92
5m	85
6ed	54
5r	-99
6waves	-24
4l	-17
5abama	-60
6rm	18
8ed	22
5ienate	-55
5leged	19
6iance	-37
7es	21
6owed	-77
8ing	31
8s	-56
5most	-32
5one	-94
7g	-28
5ternative	-62
6hough	-35
5ways	31
4mbassador	-47
5endment	-40
6ricans	-16
5ong	-21
6unt	-79
4nalysis	-39
9ts	-65
5d	-47
5ger	43
5nounce	24
bd	33
bment	69
6ual	-103
5onymity	48
6ther	-89
5swering	-56
9s	-74
5xiety	14
7ous	-23
5y	-110
6one	41
6thing	-109
4p	46
5ologize	-66
5parent	26
6eal	-123
9ing	-24
9s	-66
8r	-12
9ance	-100
ds	-71
9ed	-30
9ing	-59
9s	-60
6lause	-56
7e	-87
7y	-84
6ointed	79
6roach	-109
8priate	-53
8val	-71
9ed	67
5ril	-87
4rab	-39
5e	-49
6a	-87
7s	-34
6n't	-82
5gue	56
8d	99
7ing	-53
7ment	48
bs	-37
5izona	-45
5kansas	-25
5m	-78
6ed	-65
6s	-74
6y	-30
5ound	-129
5ray	-98
6ive	-97
5ticle	-95
4s	-48
5ia	-18
7n	-52
6de	-38
5k	40
6ed	31
6ing	22
5sad	-25
7ult	-90
6ertion	108
7ts	-52
6ociate	-40
cd	-30
6uage	-20
7me	-69
7re	-48
9d	15
5ylum	44
4t	-22
5tack	-16
9ed	140
9ing	-84
9s	58
6end	-99
9ance	-48
9ed	-81
9ing	-22
8tion	-34
6itude	40
6orney	-60
6ract	-100
aed	-130
7ibuted	71
4udience	-91
bs	-81
5g	-28
6ust	-67
5thor	-59
9ity	-47
azed	64
9s	-45
6ism	-55
4vailable	-114
5erage	-109
5oid	-117
4ward	42
7e	-112
6y	18
5kward	-32
4zerbaijan	-17
3baby	-74
5ck-and-forth	-52
7ed	22
7ground	25
7ing	83
5d	-96
5lance	-29
6lot	-79
5n	-34
6d	-27
6k	-69
7s	-53
6ning	51
5r	25
6ack	-25
6e	-14
7ly	-77
5se	-68
7d	-132
6ic	-42
8ally	-50
7s	-44
5ttle	-89
9ground	-55
4e	-24
5ar	27
6t	-143
7ing	-20
5came	-42
7use	-62
6k	33
6ome	-73
9s	-36
8ing	-151
5en	-13
5fore	-75
5gan	-123
6inning	-36
6un	-67
5half	-52
7vior	-74
6ind	-92
5ijing	-56
6ng	-36
5lief	45
8ve	45
ad	-32
as	36
6ow	-98
5n	52
6ch	-20
6efit	-116
aed	-92
as	-28
6ghazi	56
5st	-24
5t	-85
6ter	-56
6ween	-96
5yond	-112
4ias	-90
7ed	-105
5d	-91
6en	17
5g	-160
6ger	-117
8st	29
5llionaire	-60
es	-21
as	-67
5partisan	-33
5rth	-75
5t	-68
4lack	-17
6me	54
5oc	-14
7k	-102
6w	-41
5ue-collar	-63
4oard	-104
5ld	41
6ster	-99
5ok	-106
6st	-94
5rder	-79
9s	-57
6n	-137
6row	-62
5ston	-18
5ttom	-30
5ught	-98
6nd	-93
4rand	32
5eak	-106
8fast	-66
8ing	-26
6xit	32
5idge	-50
6ef	26
8ly	-24
6ng	-83
8ing	-96
6tain	-42
7ish	-56
5oad	37
8er	-77
8ly	-70
6ken	-107
8r	-71
6okings	-14
8lyn	-19
5ujas	-13
4udget	-73
5ild	-140
8ing	-88
7t	-134
5lk	-37
5reau	-43
5sh	-41
6iness	-72
bes	-33
bman	-25
5t	-18
5y	-77
6ing	38
4y	-30
3cable	-71
5lifornia	-79
6l	132
7ed	-30
7ing	20
7s	-78
5me	-103
7ra	-42
6paign	-149
bed	-109
bing	-25
5n	-28
6't	-75
6ada	23
6didacy	-92
ate	-163
5pable	-46
6ital	-74
8ol	-49
6ture	-65
ad	-149
5r	-34
6bon	-93
6e	-106
7er	-78
7fully	-31
7s	-50
6ried	-76
7y	-100
5se	-14
7s	-91
6h	-52
6ino	-41
6t	45
5tch	-104
5ucus	-79
9es	-71
6ght	-34
6se	-110
8d	-87
8s	-27
4bs	41
4elebrating	25
con	-45
9ity	-16
5nsus	-37
6ter	-66
9view	-45
7ral	21
8ist	-59
7ury	-33
5rtain	40
aly	-127
4hair	-60
8man	-115
6llenge	-130
cd	54
cs	46
bing	24
6mber	-19
7pion	-31
6nce	-125
9s	-22
7ge	-171
9d	24
9s	-28
8ing	-68
6os	-46
6racter	-47
7ge	-98
9s	43
7itable	-28
9y	-29
7lotte	-44
7ter	-33
5eck	-94
6ering	51
8s	-45
6lsea	-66
5icago	-14
6ef	-135
6ld	-79
8ren	-90
6nese	-66
5oice	-79
9s	-47
6ose	-18
5ris	-19
8tian	-35
cs	-38
ae	-54
4ited	78
6ies	-66
7zen	-15
as	-70
bhip	-61
6y	-100
5vil	-116
4laim	45
8s	35
6ss	22
8ic	-48
9fied	-105
5ean	-40
7rly	22
6veland	36
5imate	17
6nch	-92
7ton	51
as	-19
6p	-76
5ose	-134
8d	-59
8r	-59
7ing	-57
5ub	-29
4nn	32
4o-founder	-50
5al	-91
7ition	-89
5in	-78
5ld	49
6lapse	-66
7ective	45
8ge	-93
as	-58
6or	-15
8ado	-35
6umn	-34
5mbat	-86
7ination	-70
9ed	-48
6eback	-40
7s	-160
7y	-32
6fort	-63
aable	-62
6ing	-123
6mander	-61
c-in-chief	-14
aing	-76
7ents	-60
8rcial	-23
7ission	-34
8tment	-62
9ted	-35
be	-96
7unications	-48
ast	36
aties	37
by	-77
6panies	-113
9y	-126
8q	-63
8red	63
9ison	-48
7elling	-48
8te	-99
9ing	-59
ation	-84
cve	-62
7laint	-57
8ete	-87
bd	-61
bly	-76
9x	-62
aity	-27
8icated	-74
7rehensive	-55
8omise	61
7uter	-73
5ncerns	18
7lusion	-49
7rete	39
6demn	-68
7ition	74
cs	-36
7uct	-58
aed	-186
6ference	-89
7idence	54
bt	59
8rm	-40
aed	47
7lict	-52
bs	-28
7ront	-91
6gress	-64
bional	-94
6nect	-59
aicut	-31
6servatism	-91
dve	-34
fs	-18
7ider	18
bed	94
bing	22
8stent	-71
dly	48
7tant	-30
bly	-66
8itution	-16
fal	-68
8ruction	-68
7umption	25
6tent	23
8st	-116
aed	-68
8xt	-17
7inuation	-17
ae	-161
bd	-32
aing	23
7ract	-24
9st	-128
8ibute	-48
dd	-88
cions	-61
8ol	-144
9versial	-93
dy	-85
6vention	-133
dal	-20
ds	-22
8rsation	46
7ince	40
bd	132
5operate	-38
6rdinated	-45
5re	-83
6porate	-91
bions	-78
5st	-140
7s	-63
5uld	-73
6ncil	-15
7t	-85
8ed	-90
9r	-84
8ing	44
8ries	-86
9y	-116
8y	-39
6p	38
7le	-73
6rse	-81
7t	-114
8s	-44
5vering	-94
4rack	-64
6sh	-24
6zy	-24
5eate	-150
9d	-137
8ing	74
6dibility	-25
9le	37
8t	70
5ime	-78
8a	-75
7inal	-82
6sis	-39
6tical	24
9ism	-15
aze	26
cd	89
bing	71
9s	-19
5oss	-37
8ed	-101
6wd	-124
8s	-55
5ucial	-84
6z	-25
4uban	-34
5ltural	-26
9e	-29
5rb	-66
6iel	-61
6rent	-20
aly	-47
5t	-39
6off	-59
6ting	-77
4ycle	-21
3d.c.	-52
4aily	-58
5mage	-62
8ing	-67
5nger	-48
9ous	-20
9s	-50
5tabase	-28
6e	-88
5ughter	-89
5vid	27
5y	-127
6s	-80
4ead	-76
7line	-61
8ocked	26
8y	-47
6l	-150
7ing	-73
7s	-66
6th	-105
8s	-21
5bate	31
9s	-102
6t	-78
5cade	-60
9s	-91
6ember	-78
6ide	-17
9d	41
7sion	64
bs	39
9ve	-55
6lared	43
7ine	-76
ad	28
5dicated	55
5emed	99
6p	73
5feat	-148
9ed	-71
9ing	-28
7nded	37
9ing	73
8se	71
9ive	-21
6iant	-95
7cit	-58
7ne	-55
9d	31
8itely	31
5gree	-41
5laware	-15
6egate	-72
bs	-94
6ivering	53
5mand	68
9ing	81
9s	-28
6ocracy	-42
at	-13
bic	12
7graphic	-61
es	-33
7nstrate	-97
ed	-12
5nied	65
6ounced	109
aing	69
6y	41
5partment	-60
6ort	-63
9ation	71
6uty	-85
5s	-14
6cribed	67
6ign	-36
9ed	-131
7re	101
6perate	-63
7ite	-18
6troy	-43
5tail	-22
9ed	25
9s	-35
6ect	-64
7r	-78
8mination	49
be	-27
cd	-87
bing	-42
5vastating	-57
6elop	-50
aed	-73
ament	-86
6oted	40
4id	-29
6n't	-27
5ed	-69
5fference	-64
ds	-66
bt	-39
7icult	-108
cy	-30
5gital	-70
5nner	-58
5plomatic	48
5rect	-56
9ed	27
9ion	-46
9or	-136
5sappointing	56
7strous	-14
6close	23
aure	71
7overy	-38
7rimination	-71
7uss	112
aing	20
bon	40
ds	-38
6play	-58
7ute	48
6sent	-38
6tance	-42
7inction	-18
7rict	25
5verse	-55
9ity	-30
6ide	-47
9d	-18
7sion	-51
9ve	-53
4nc	37
4o	-21
5ctor	-43
6ument	-98
bs	-76
5esn't	-20
5ing	-194
5j	37
5llars	-67
5mestic	50
6inate	-83
bd	-118
5n't	-62
6ations	-67
6e	-129
6or	-46
8s	-67
5or	-29
7s	-26
5uble	-101
7t	-22
5wn	-97
7town	-62
5zen	-76
8s	34
4r	-39
5aft	24
8ing	-34
6matic	-61
6w	-122
7ing	37
7n	-139
5ew	-35
5inking	-60
6ve	-83
8n	-102
7ing	-91
5op	-131
7ped	-106
8ing	-40
5ug	-14
4ue	-125
5ring	-34
4ynamic	-40
3e-mails	-28
4.u.	-13
4ach	-89
5ger	59
5rlier	12
6n	-92
7ed	-58
5sier	-58
6t	27
7ern	-35
4b-5	-58
4choed	85
5onomic	-133
ast	-37
cs	-73
9y	-125
4dge	-48
5ison	-13
6tor	-64
9ial	-71
5ucation	-65
4ffective	-41
cly	-42
4ither	-129
4lect	-71
8ed	-99
8ing	-25
9on	-57
bs	-79
8oral	-47
bte	-116
5igibility	-84
9le	-107
6te	-33
6zabeth	13
5se	-25
7where	-42
4mail	-23
8s	-114
5brace	-17
ad	65
9ing	-28
5erge	-76
9d	-100
9ncy	-61
5issions	-42
5otional	-26
5phasis	-72
6loyee	-50
bs	-103
9ment	-24
4ncourage	12
bing	-100
6ryption	-20
5d	-169
6ed	-82
6ing	-52
6orse	27
ad	135
ament	16
es	-19
9ing	38
5emy	-13
6rgy	-44
5gage	-61
9d	-79
8ing	-45
6land	-14
5ough	-132
5sure	-110
5ter	-77
8ing	-74
6husiasm	36
6ire	-73
5vironment	-54
eal	-47
4pisode	-24
4qually	41
4ra	-62
5itrea	-25
5ror	-66
4specially	42
5sentially	20
5tablished	12
cment	-67
6imated	-58
4thanol	-45
6iopian	-30
6nic	-57
4u	-51
5rope	-64
9an	-60
4vangelical	-17
5e	-41
6n	-50
7ing	-69
7ly	19
7t	-90
8s	-69
8ual	37
bly	-44
6r	-65
7y	-104
8body	-48
8one	-96
8thing	-90
5idence	-116
9t	14
4xact	-19
6mple	-105
as	34
5ception	-74
6hange	-98
5ecutive	-116
5ist	-81
8ing	-47
6t	27
5pand	-86
9ed	-39
9ing	18
8sion	-68
6ect	63
9ations	21
9ed	199
9ing	69
7nsive	-28
7rience	-80
dd	32
8t	-65
6lanation	-43
7oit	-67
8sion	-32
6osed	22
6ress	70
aed	64
5tend	-72
9ed	-91
8sion	-61
ave	-56
8t	-56
6ra	-52
8ordinary	-23
7eme	-36
aly	-83
4ye	13
6s	-51
3face	-166
7book	43
7d	-48
7s	-131
6ing	-27
6t	-164
7s	-38
5il	-70
7ed	-41
7ing	-64
7ure	-57
6r	-85
7ly	21
5ll	-110
7en	-112
7ing	-60
6se	-33
5miliar	-68
9es	-16
8y	-104
6ous	-54
5r	-50
5st	-74
5te	-61
6her	-96
5ult	-71
5vorable	-45
by	72
8ed	-24
8ite	-86
8s	42
4bi	-66
4ear	66
5b	-64
6ruary	-57
5d	-56
6eral	-65
5el	35
7ing	26
6s	-83
5ll	-108
7ow	-57
6t	-81
5male	-110
5nce	-14
5w	-16
6er	-57
4iction	38
5eld	-56
8s	-50
6rce	-79
5fth	-83
5ght	-123
8ing	-117
6ure	-80
5le	-63
7d	56
6l	-74
7ed	-75
5nal	-133
8ly	-114
7nce	-101
as	-60
9ial	-100
6d	-93
7ing	14
as	-60
6e	-60
6ish	-90
9ed	-76
5orina	30
5re	-75
7d	-52
7works	-22
6m	-117
6st-in-the-nation	-17
5scal	-13
5t	-120
5ve	-77
5x	-60
4light	-60
5ood	-64
7r	-75
6rida	15
5urry	-86
5ying	-65
4ocus	124
8ed	-18
5lks	-38
6low	-146
9ed	-48
ars	-20
9ing	-109
5od	-49
5r	-26
6ce	-128
8d	-142
8ful	-30
8s	-53
6eign	12
aers	40
6get	-55
6m	-79
7al	-61
9ly	98
7er	-32
6th	86
7une	-26
6um	-40
6ward	-90
5ught	-98
6ndation	-85
8ed	-120
9r	-70
6r	-19
7th	-56
5x	15
4racking	-44
6nce	-34
8is	-46
6ud	40
5eddy	-28
6e	-145
7dom	-67
7ly	-65
6nch	33
6quently	29
6sh	47
5iend	-88
9ly	-48
9s	-84
5om	-49
6nt	-90
8-runner	-55
5ustrated	19
bion	15
4ueled	-95
5ll	64
7y	-49
5n	-70
6d	-71
7amental	39
ely	-17
7ing	-19
7raiser	-26
bing	-95
7s	-27
5rther	-28
5ture	-88
3gain	-153
7ed	-111
7ing	-74
7s	-78
5me	-61
5p	-76
5thered	-111
9ing	-62
5y	-46
4ender	-20
6eral	-102
a-election	-38
aly	-47
as	-58
9ted	-111
aion	-54
6uine	-80
5orge	32
8ia	-59
5rman	-46
5t	-126
6s	-85
6ting	-140
4iant	-89
5fts	-78
5ve	-189
7n	-130
7s	-65
6ing	-98
4lad	42
5obal	-16
4o	-91
5als	46
5d	-60
5ing	-87
5ldman	-31
5ne	-22
6na	-14
5od	-158
6gle	-15
5p	-63
5t	-157
6ten	-119
5v	50
6ernment	-65
9ors	-18
4rand	-32
7t	-58
8ed	54
6ss	-15
8roots	-51
5eat	-29
8er	-64
9st	41
6en	-52
6w	-72
5oss	-54
6und	-72
7p	-155
8s	-68
6w	-79
7ing	38
7n	-148
7th	-46
4uardian	18
5ilty	48
5lf	-20
5ns	-83
5y	-36
3hackers	-15
7ing	-58
5d	-24
5lf	-49
7-dozen	38
6l	-21
5mpshire	-76
5nd	-71
7ed	-120
7ful	44
7le	-92
8ing	-86
7s	-46
5ppen	-121
9ed	-106
9ing	-54
9s	-56
7y	35
5rd	12
7er	-75
7ly	-47
5s	-62
6htag	-19
6n't	-55
5te	-51
6red	-17
5ve	-47
6ing	-64
4e	-13
5'd	-26
6ll	32
5ad	-70
7-to-head	-54
7ed	-47
7lines	-46
7quarters	-61
7s	-52
6lth	-139
6r	-118
7d	-44
7ing	58
7t	-59
6t	17
7ed	36
6vily	26
7y	-83
5dge	-51
5ed	-80
5ld	-85
6l	-21
6p	-102
7ed	-181
7ful	-55
7ing	-108
7s	-24
5rself	-26
4ide	-47
5gh-profile	-59
7er	-107
8st	-61
7ly	-106
5m	-14
6self	-31
5re	-89
7d	23
6ing	-29
5s	-18
6panic	-82
bs	-67
6toric	-67
bally	-84
9y	-94
5t	-146
4old	-52
7ing	-144
6iday	-46
6lywood	-21
5me	-150
7grown	-57
7land	-36
5nest	-69
6or	-45
8ed	-73
5pe	-99
7d	106
7s	74
6ing	131
5rrific	-20
5st	-103
7ile	19
5t	-43
5ur	-57
7s	-79
6se	-59
7ing	-33
7ton	-20
4p	-100
4ttp	-48
4uffington	-19
7post	-22
5man	-41
5ndreds	-97
5rt	-99
7ing	-95
5sband	-60
4ypothetical	-69
3i	-30
4'm	-58
5ve	-13
4dea	37
7s	23
6ntified	39
ay	-78
bing	-41
9ty	-67
6ology	-17
4f	-32
4gnore	16
9d	46
4llegal	-46
6inois	-24
4mage	-91
8s	67
7ine	23
5mediate	30
6igrant	-31
cs	-93
ation	-64
6unity	-46
5pact	-71
6ortance	-59
bt	-139
7se	-91
6ressed	59
7ove	-96
ad	-45
4n	-45
5cident	-74
7tes	-161
6lined	53
7ude	-47
ad	-21
as	-84
9ing	-47
6ome	-46
6rease	-134
bd	-114
aing	-82
dly	31
6umbent	-38
5deed	-116
7pendents	-50
6iana	-34
7cated	66
7vidual	38
ds	-37
6ustrial	-37
bes	-51
ay	-46
5evitable	-54
5fluence	-142
atial	-51
6ormation	-64
9ed	44
6rastructure	-61
5itial	22
5jured	-86
5quiry	-26
5siders	-29
7st	69
9ed	84
6pector	-35
7ire	-62
6tance	-46
6ults	-64
7rance	-70
8gent	-32
5tegrity	-13
7lligence	-52
7nded	-14
8se	31
8t	-54
9ion	53
7rest	52
bing	-61
bs	-58
8nal	-34
ational	-107
9et	-63
8view	-177
ced	-108
cs	-26
6o	-78
5vest	-54
9ed	-110
9igate	-75
dion	-62
9ment	-79
9ors	-49
6ited	-28
6olved	-96
4ranian	-26
6q	-43
4s	-45
5lam	-25
7nd	-41
5n't	-87
5rael	-40
9i	-58
5sue	64
8d	72
8s	-102
4ts	-116
6elf	-63
4vanka	22
3jail	-49
5n	-59
6uary	28
5pan	-47
4ersey	-51
6usalem	-29
5wish	-94
6s	-66
4im	19
4ob	-119
6s	-126
5hn	-70
7son	63
5in	-109
7ed	-74
7ing	-84
7t	-85
5ke	-55
5urnalists	-60
4udge	87
8s	-82
7ment	-30
5ly	-129
5mp	-55
5ne	-109
5st	-25
7ice	-99
as	-33
3kasich	76
4eep	-160
7ing	14
5ntucky	-35
5pt	-21
4ids	-13
5ll	-75
7ed	-141
7ing	-42
5nd	-123
7s	-17
6g	-15
4nock	-58
6w	58
7ing	-53
7ledge	-17
7n	165
7s	50
4urdish	-59
3labor	-82
5ck	-86
5dy	-115
5id	-36
5nd	-78
7slide	-61
6guage	-58
5rge	-113
8ly	-53
8r	-68
8st	-97
6ry	53
5s	-29
5te	-71
6in	-56
8o	-98
6ter	-36
5w	-135
6makers	42
6s	43
7uit	-84
6yer	-91
9s	-84
5y	-16
4ead	-170
7er	-100
9s	-73
ahip	-74
7ing	-129
7s	-74
6ked	-75
6rn	31
8ed	66
6st	-65
6ve	-171
8s	-70
7ing	-92
5d	-146
5ft	-150
5gacy	-43
7l	51
6islation	46
cve	-52
7timate	-43
5ngthy	-45
5ss	-22
7er	-18
5t	14
6ter	-102
5vel	-85
7rage	-61
5wandowski	56
4iability	-35
6r	-56
5beral	-18
as	-23
8tarian	33
5e	-52
5fe	-35
6t	-57
5ght	26
5kely	-30
5mit	-61
8ed	-29
5ne	15
6k	-81
7edin	43
5st	-130
7ed	-38
8n	44
9ing	-21
7ing	-17
5terally	-48
6tle	28
5ve	-129
7d	-88
7s	-57
6ing	-70
4oans	68
5cal	-69
7tion	-40
5ndon	-14
6g	50
7er	-98
7time	-125
5oking	30
7s	17
5s	13
6e	-128
6ing	-73
6s	-74
7es	-64
6t	-92
5t	-113
6s	-59
5uisiana	-27
5ve	43
5w	-18
5yal	-70
3machado	-20
5de	-71
5in	-71
7stream	-88
7tain	-55
bed	-104
5ke	-131
7rs	-52
7s	-84
6ing	-34
5n	-121
6afort	-74
7ged	-83
9ment	-23
9r	-132
8ing	-42
6chester	-53
6date	-35
6hattan	-34
5rch	-120
6gin	-116
6k	61
7ed	-83
8t	-47
9s	-53
6riage	-43
6tin	-33
5ssachusetts	-57
9re	-28
7ive	-91
5tch	-91
6e	-77
7en	-35
7rial	-39
6h	-39
6t	14
7er	-116
9s	20
5ximum	-41
5y	-40
6be	-50
6or	-90
4e	-66
5an	-152
7s	-106
7t	20
8ime	-17
6sure	-57
ad	20
as	-64
5dia	-110
7cal	-48
5et	-153
7ing	17
as	-28
5lania	18
5mber	-103
9s	-107
6o	-79
5n	-47
6tal	-39
7ion	80
aed	141
5re	-68
6ger	-69
5ssage	-36
as	42
5t	-19
5xican-american	-23
8o	-78
4iami	37
5chael	42
7elle	-32
7igan	-34
6rophone	-24
5ddle	-80
5ght	-98
6rants	43
8tion	-17
5ke	41
5litary	-117
6lion	-29
as	-90
7s	63
5nd	38
6e	-56
7s	-34
6imum	-82
6nesota	-18
6orities	-30
ay	-50
6utes	-20
5ssion	-53
7ouri	14
6take	-43
as	49
5tt	-36
5x	-66
4ocked	33
5derate	-12
aor	-54
cs	-48
8n	-59
7st	-63
5gul	-18
5ment	-101
9um	-20
5nday	-35
6ey	-155
6th	-150
5od	-47
5ral	-24
6e	-38
6ning	-55
5scow	-45
6que	-41
6t	33
7ly	-23
5ther	-54
6ion	-42
5unt	-88
5ve	-112
7d	-133
7ment	-48
7s	-73
6ie	-29
7ng	-49
4r	57
5s	55
4s	69
5nbc	26
4uch	-97
5ltiple	53
5rder	-23
5seum	-39
6lim	-98
9s	-109
6t	-65
4y	-51
3naacp	-14
5med	91
7s	-27
6ing	-72
5rrative	-40
7ow	35
5tion	-95
9al	69
9s	-41
9wide	-60
6o	-82
6ural	-59
8e	-17
5zi	-14
4bc	-59
4ear	-79
7ly	-85
5cessary	-31
5ed	-102
7ed	-146
7s	-75
5gative	28
6otiations	-31
5ighborhood	-47
bing	-53
5t	-47
6work	-95
5urosurgeon	-46
6tral	-53
5vada	-81
6er	-78
5w	-26
6ly	-62
6spaper	28
5xt	-130
4ice	-54
5ght	-98
5ne	-99
4ld	-17
4o	30
5body	-22
5minate	-13
bd	128
aing	33
8ee	31
as	-30
5ne	-33
7theless	-35
6profit	-40
5rmal	-46
6thern	-59
5table	-80
6e	29
6hing	-121
6ion	-56
5v	-42
6ember	-111
4uclear	-81
5mber	-138
9s	-122
6erous	16
3obamacare	-41
5tain	-70
5vious	-49
aly	-15
4ccurred	-72
5tober	-80
4dds	-27
4ffense	31
9ive	-45
7r	67
8ed	-30
8ing	90
8s	60
6ice	-123
9r	-21
8ial	-76
bly	69
bs	-97
4il	-68
4klahoma	-58
4ld	22
6er	-95
7st	-27
4n	-17
5ce	33
5es	-69
5going	23
5line	38
6y	-71
5to	-73
4pen	-141
7ed	-133
7ing	-83
7ly	113
6rate	-58
9ing	-51
aon	-78
5inion	23
5ponent	-40
bs	-63
7rtunities	-68
dy	-101
7se	60
9d	84
9s	57
8ing	49
9te	-43
aion	58
5timistic	82
7on	-54
4r	-137
5ganization	-71
ae	-93
bd	-94
aing	-76
5iginal	-29
5lando	-43
4therwise	-30
4ur	-29
6selves	-14
5tcome	-48
6side	-91
ar	-29
4ver	-29
7all	-83
7come	-80
7seas	-83
8ight	-30
7throw	-27
8ime	-40
7whelming	24
fly	-92
4wn	-86
6ed	-109
7r	-63
4z	37
3pace	-41
5ge	-31
5id	-152
6r	-79
5lestinians	-45
5nel	-46
5per	-63
5rent	-50
6is	-47
6k	-35
6liament	-20
6t	-243
7icipate	-81
9ular	16
dly	-161
8es	51
8san	-37
7ner	-54
7y	-44
5ss	-106
7age	-38
7ed	27
7ion	-14
aate	38
6t	-137
5th	-120
6riot	-54
5ul	42
5y	-26
6ing	-56
4eace	-19
5nce	-50
6ding	-61
6nsylvania	-58
6tagon	12
5ople	-78
5rceived	41
8ntage	-38
6fect	-17
7orm	-89
aance	23
6haps	-49
6iod	-61
6manent	47
6sistent	-38
7on	-98
9al	-128
bly	-59
7uade	34
5ter	68
4fizer	25
4hiladelphia	-30
7ippines	-15
5one	-81
6to	-73
5rase	-49
5ysical	-55
4ick	-113
7ing	-53
6ture	-88
5ece	-71
5lot	-27
5vot	-60
4lace	-116
8d	-43
8s	-47
6giarism	-35
6n	27
7e	-70
7ned	-12
8ing	68
6tform	-113
6y	-157
7ed	-26
7ing	-112
7s	-39
5edge	79
9d	73
6nty	-117
5us	-55
4oint	25
8ed	109
8ing	60
6sed	-14
5lice	-63
8ies	-51
8y	-23
7tical	-146
cly	-105
aian	-17
ds	-69
ao	-69
as	41
6l	-136
7ing	-90
7s	52
8ter	-51
5ol	-57
6r	-76
5pe	-50
6ular	50
aity	-80
9tion	-85
8ist	-54
5sed	30
6ition	-102
6sibility	-35
9le	-108
ay	-45
6t	21
5tential	-36
cly	-83
5verty	-56
5wer	-152
8ful	-75
4ractice	-29
6ise	41
9d	114
5ecincts	-35
6dicted	57
aing	93
6pared	-120
9ing	-50
6sented	25
8rve	-67
7idency	-58
bt	-78
cial	-76
7s	-12
8ed	25
8ure	-28
7umed	-40
9ptive	-102
6tty	-78
6vail	-40
7ent	-132
7iew	-45
8ous	-64
bly	39
5ice	-103
6maries	-87
aly	-53
9y	-37
7e	-57
6nciple	-25
cs	-28
6orities	-69
ay	48
6son	-42
6vate	-111
5o-clinton	-66
7life	-23
6bably	-57
7e	-42
7lem	-102
6ceed	-53
8ss	-94
6duce	-63
9t	-37
aion	-61
6fessional	-31
aor	-81
6gram	-87
8ess	-56
bive	-89
es	-36
6ject	-93
aed	101
6minent	-98
8se	23
ad	25
9ing	117
7oting	48
7pted	-129
6of	-70
6perty	-38
7osals	-100
9ed	108
9ing	85
6secution	-37
7pect	-77
6tect	-102
aed	-67
aing	-22
8st	27
aers	-72
as	-30
6ud	-55
6ve	-131
8d	-69
7ide	-75
ad	29
9ing	-63
8sion	-80
cs	-60
4ublic	-173
9ly	59
8shed	-35
5erto	-38
5ll	-94
7ed	-96
5rchase	-80
6sue	25
8ing	-64
5sh	-150
7ed	58
7ing	18
5t	-172
6in	-53
6s	-72
6ting	17
3qualified	-99
9y	-132
8ty	-27
6rter	-100
5estion	139
bed	147
bing	78
bs	66
5ick	82
6t	-91
7e	24
5ote	-33
3race	-138
7s	-20
6ial	-80
7st	-55
5dical	-57
7o	-102
5ise	-166
8d	-88
7ing	55
5llies	-31
7y	-108
8ing	17
5nge	-51
6k	-43
7s	-68
5pe	-54
6idly	-69
5re	-66
5te	-70
6her	31
6ing	-58
9s	-48
6tled	-55
5ucous	-39
4e-election	-36
5ach	-107
8ed	-68
8ing	-88
7tion	-55
6d	-120
6gan	42
6l	-111
7istic	-51
8ty	-60
8ze	-43
6son	98
9able	40
9s	-24
5bound	-42
6uild	-63
5ceive	-177
ad	-152
9ing	33
7ntly	-40
7ssion	-24
6lamation	-25
6ognition	63
aze	51
cd	17
7mmendation	48
7nsider	21
7rd	-103
9s	-95
5d	-50
6uce	-98
8ing	38
5election	30
5ference	71
adum	-68
8ring	-15
6lect	-87
6orm	-56
6ugee	-33
as	-62
7sal	-80
8ed	114
8ing	34
5gard	49
6ime	-17
7on	-33
9al	17
7ster	-90
bed	-124
6ret	-76
6ular	32
9tion	-43
ds	-75
5in	-60
5jected	140
5lations	-39
chip	-99
6ease	-35
ad	78
9ing	76
7vant	-25
6iable	-24
ay	-54
7gious	-91
5main	-135
9ed	41
9ing	-67
7rk	-63
9able	-65
9s	-135
6ember	69
6inder	42
6ove	-100
9d	-118
5newable	-29
6t	-48
5p	-47
6eal	-68
8t	39
9ed	-14
bly	14
6lace	-82
ad	-79
6ort	66
9ed	74
bly	-31
ar	-81
bs	31
9ing	67
9s	-119
6resentative	53
ced	-54
cs	23
6ublicans	-61
7tation	-50
5quest	48
aed	77
as	-50
7ired	87
as	37
5sidents	-37
7gn	13
6olution	-32
7nate	34
7urces	-18
6pect	40
7ond	-14
aed	-60
brs	-72
aing	-84
9se	63
aibility	-48
cle	-48
6t	-82
6ult	-86
9s	-106
5tired	-124
9ment	16
6urn	-140
9ed	-61
9ing	-124
9s	-46
5uters	65
5veal	45
9ed	-20
7nue	-57
7rse	36
6iew	-83
6olution	-58
4hetoric	-44
5ode	-24
4ich	-55
7ard	-31
7est	-37
5gged	-50
6ht	-17
8-wing	-61
8s	-62
5sen	-107
6k	-84
7s	-70
5vals	-32
4nc	-19
4oad	-39
5bert	-82
5cky	-44
5le	-133
6l	-84
5mney	-59
5nald	-61
5om	-61
5ughly	-52
6nd	-69
6tinely	-42
5w	-47
4t	47
4ubio	42
5le	-101
7s	-104
6ing	-68
5n	-92
6ning	-173
6s	-59
5ral	-52
5ssia	-28
4yan	-27
3sacrifice	-15
5fe	-108
7ty	-17
5id	60
5le	-32
5me	-103
7-sex	-19
5n	-32
6ders	43
5tisfied	-23
5ve	-93
5w	-76
5y	14
6ing	-15
6s	33
4cale	-57
6ndal	-55
as	-43
6red	-51
5enario	-19
7e	-31
8s	-15
5hedule	-54
bd	-111
6ool	20
9s	-48
5ore	-51
6tt	-35
5ranton	-19
6een	-63
6utiny	93
4earch	53
6son	-42
6t	-39
5cond	-147
9-place	-64
6ret	32
9ary	-143
6ure	-126
8ity	-127
5eing	40
6k	-33
7ing	59
6m	74
7ed	51
7ingly	-76
7s	56
6n	82
5gment	-40
5lect	-20
9ed	-79
6f-described	-62
6l	32
7ing	-49
5n	-18
6ate	17
8ors	-35
6d	-118
7ing	-70
6ior	-108
6sitive	18
6t	-120
7iment	-77
5parate	-89
6t	-39
7ember	-71
5rial	-38
7ous	-31
6ve	-112
8d	-178
8r	-41
8s	-105
7ice	-68
as	-63
8ng	-95
5ssion	-38
5t	-64
6ting	-30
7le	-88
5ven	-87
7ral	-56
5x	-38
6ism	-17
6ual	47
4hake	-64
6pe	-86
6re	-14
8d	15
7p	41
5e'll	33
5ift	-102
8ing	-71
5ocked	37
6oting	-73
bs	-32
6rt	51
8ly	-76
6t	-41
6uld	-44
9n't	-38
6wed	53
7ing	55
7n	74
7s	-90
5ut	13
4ick	21
5de	-47
7lines	-22
7s	-66
5ght	-12
6n	25
7ature	-66
7ed	36
7ificant	-113
ely	-113
7s	22
5licon	23
5milar	-38
aly	19
6ple	-91
8y	-147
5ngle	-95
5t	-63
6e	-81
7s	-18
6ting	-37
6uation	-28
5zable	-53
6e	-39
4keptical	85
4lightly	12
5ogan	49
6w	-78
4mall	-92
8er	-70
6rt	-49
4o	-22
5-called	-71
5cial	-27
7ety	-20
5ld	-76
6id	-59
8arity	29
6ution	-25
6ve	-47
5me	20
7body	-67
7how	-72
7one	-41
7thing	-193
8imes	-105
7what	-63
5n	-59
5on	-12
5rry	-62
6t	-50
7s	-44
5ught	114
6nd	-81
8s	40
6rce	-93
9s	-25
6th	-39
8ern	-62
5viet	-19
4pace	-39
6nish	-70
a-language	-30
5eak	-42
8er	-72
as	-23
8ing	-25
6cial	-87
8fic	43
bally	60
bs	-48
7ulation	19
6ech	20
9es	-94
7d	-59
6nd	-111
7t	-97
5lit	-43
5oke	35
8n	39
8sman	-107
9woman	-112
6t	-60
7light	-86
5read	-35
6ing	-65
4t	-13
5aff	-78
6ge	-109
6kes	-52
6nd	-104
8ard	-37
8ing	66
8s	-40
6r	-77
7k	-60
7t	-118
8ing	-70
6te	-37
8ment	-39
cs	13
8s	-112
8wide	-29
7us	-77
6y	-118
7ing	-99
5eel	-21
7p	-78
7ring	30
6m	-73
6p	-92
7s	-41
6ve	46
5ick	-65
6ll	-63
5ock	-68
6od	46
6p	-18
7ped	-76
6ries	81
7y	-111
5rategic	-59
ay	-39
6eak	-52
7et	-34
9s	-67
7ngth	-81
6ike	-29
7ng	-79
6ong	56
9er	24
ast	36
9ly	21
6uck	-83
7ggle	-57
bd	-138
aing	31
5udent	-49
as	-73
7ies	-47
7y	-81
6mp	-18
5yle	-60
4ubject	-104
6sequent	-45
7tantial	23
6tle	27
5cceed	-93
8ss	-58
aful	-72
6h	-102
5ddenly	45
5ggest	22
aed	74
aing	76
bon	63
5icide	-65
5per	-119
8delegate	-36
gs	-118
8ior	-33
6port	100
aed	149
br	39
cs	-13
aing	45
as	19
8sed	-143
6reme	-84
5re	43
6face	-55
6ge	34
6prise	23
bd	-92
aing	-45
6vey	-108
7ive	-63
5spend	-76
aed	-92
6tained	-60
4vp	-58
4way	-63
5eeping	21
5ing	-78
6ss	-27
4yria	-33
8n	-69
5stem	-120
9s	-81
3table	-29
5ckle	-67
6tics	-84
5ke	-85
6ing	-15
5lk	17
7ed	44
7ing	50
7s	29
5nk	-115
5p	-61
5rget	56
9ed	-29
9ing	24
5sk	-46
5x	15
6es	-73
4ea	-43
6chers	-48
6m	-117
5ch	-50
7nology	-92
5d	-72
5lephone	-53
7vision	-86
6l	57
7ing	35
5mporarily	27
by	-72
5nnessee	-21
6s	-113
6ure	-49
5rm	-95
7s	-72
6rible	-71
8tory	-54
7or	-34
9ism	-67
bt	-98
cs	17
5st	-76
7ing	-63
7s	-52
5xas	-25
4han	-120
6t	18
5e	-14
6ir	-22
6me	52
7selves	43
6n	28
6ory	-52
6se	-55
6y	-14
7'd	-54
8re	92
8ve	-52
5ing	-49
8s	-68
7k	56
6rd	-133
8-party	-59
6s	-21
5ose	-25
6ugh	-106
9t	17
7sands	-14
5reat	24
9s	-59
7e	-67
7shold	-23
6ough	-104
aout	-75
7w	-63
8ing	53
8n	-97
5ursday	-46
4icket	-40
5de	-27
5ed	-104
6s	-114
5ght	-46
5me	-79
7s	-94
5tle	-30
4o	-12
5day	-100
5gether	-128
5ld	43
5m	-28
5ne	-31
6ight	-52
5o	-124
6k	-49
6l	-30
5p	-64
6ic	-72
8s	36
5tal	-89
5uch	-43
5ward	-121
6n	-88
4rack	39
6de	-109
8d	-52
7itional	23
ely	-12
6gedy	-17
7ic	-12
6il	-44
7n	-35
6ns-pacific	-31
8form	-60
8ition	-61
6vel	-85
5eat	-98
8ed	-27
6mendous	-19
5ial	-60
6ed	-63
6p	-82
6umph	-42
5ouble	-98
ad	-67
5uck	-72
6e	-136
6ly	-105
6mp	33
6st	29
6th	-66
5y	-54
6ing	-92
4uition	-56
5nnels	-25
5rkey	-71
7ish	-18
6n	-197
7ed	-118
7ing	-109
7out	-82
7s	79
4v	-59
4weet	-115
8s	-122
5ice	-65
6tter	-57
5o	-56
6-thirds	37
4ype	-29
3u.s.	-72
4kraine	-53
4ltimate	-67
bly	-87
4nable	-79
6nimous	80
5certainty	-45
6lear	-45
5der	-53
8mine	-106
8stand	36
ding	46
5employment	-42
5fair	-78
6it	-104
5ify	-68
6ons	-59
6que	-46
6te	-65
8d	16
7y	-34
6versal	65
aity	-41
5known	46
5likely	17
5precedented	-40
5qualified	-38
5til	-97
5usual	26
4p	-94
5coming	-59
5per	-17
5set	88
6tate	-33
4rged	119
4s	-84
5a	59
5e	-203
6d	-86
6ful	-50
6rs	-118
5ing	-151
5ual	-47
8ly	-114
3va	-55
5lue	-41
8s	-38
5riety	-73
7ous	-80
5st	-35
5tican	19
4ermont	-69
6sion	-78
6y	-59
5teran	-95
as	-64
4ice	-89
6tims	-73
7ories	-45
9y	-84
5deo	-109
8s	-58
5etnam	-52
6w	34
7ed	46
7s	31
5olating	-67
aon	-25
7ence	-98
9t	-23
5rginia	-63
6tually	23
6us	-25
5sion	44
7t	-109
4oice	-78
5lunteers	-23
5ted	62
7rs	-41
6ing	-31
5wed	96
4ulnerability	-49
ble	-59
3wait	31
7ing	-82
5ke	-62
5lk	-79
6l	-54
5nted	21
5rned	-51
7ing	25
6ren	46
5s	-19
6hington	-64
6n't	-84
5tch	-23
8ing	-98
6er	-76
8boarding	38
8melon	-39
5ve	-95
5y	-53
6s	-101
4e	-64
5're	-61
6ve	-23
5ak	37
7ness	-18
6lth	-53
9iest	-12
6pons	-69
6r	-71
7ing	-88
5b	-31
6site	32
5ek	-17
7end	-64
7s	-111
5lcome	32
6l	39
5nt	-37
5re	-27
5st	-67
7ern	39
4hat	-43
7ever	-86
5en	-30
5ich	-76
6le	-51
6te	-98
8s	-43
5o	-83
6le	-30
6m	29
5y	64
4ide	-64
7ly	75
7r	-19
7spread	-70
5fe	-80
5ld	-61
7ly	-93
6l	-35
7ing	16
5n	-216
6ner	-45
9-take-all	-73
7ing	-107
6s	-59
6ter	-18
5sconsin	-74
6e	-52
5th	-61
7in	-115
7out	-20
4oman	-126
5n	-165
6't	-70
6der	84
5rd	37
7s	-95
6k	-165
7ed	-116
8rs	-23
7ing	-33
a-class	-53
7s	-107
6ries	-76
7y	101
6se	-99
7t	-42
6th	-136
5uld	-25
8n't	-45
4ritten	97
5ong	-63
6te	85
4yoming	-19
3year	-55
7s	-123
5s	16
6terday	-20
5t	-29
4ork	-78
5u	-58
6're	-59
6ng	-48
8er	-90
6r	44
7self	-52
3zero	-60
4ika	-26
3–	-65
3—	-97
3―	-28
3‘	-67
3“	-19
3”	-99
3…	-49
12=	-46
3!	-93
3#	-31
3$	-82
3%	28
3&	-58
3'	-23
3(	-164
3,	-49
3-	-48
3.	-63
3/	-78
31	-38
4,237	-71
4.5	-28
40	-103
50	-94
6,000	39
41	-85
42	-97
43	-32
44	-56
45	-65
46	-43
47	-56
48	-28
49	-50
560s	-65
570s	-42
580s	-66
590s	-78
62	-76
32,383	-46
40	-98
50	-51
6,000	54
60	-40
61	-66
64	-63
67	-63
68	-108
69	25
510	32
61	-19
63	-48
66	-94
43	-59
44	-28
45	-65
47	-68
33	-27
41	-56
45	37
34	-71
40	-101
45	20
35	-44
40	-70
5,000	-51
36	-45
40	-57
37	-70
40	-26
38	-51
39	-47
40	-97
45	-23
3:	-35
3;	-29
3<	-23
3?	-177
3@	-105
3_	-66
3a.m.	-29
4bc	-37
5ility	-81
5le	-23
5ortion	-54
6ut	39
6ve	-23
5road	-66
5sentee	-66
6olutely	-20
6tract	-20
4cademic	-52
5cept	19
9ed	33
9ing	72
7ss	-69
6omplish	22
7rding	-163
7unt	14
as	15
6urate	-61
7sations	31
8ed	-50
5knowledge	88
5ross	-125
5tion	-27
9s	34
7ve	-114
9ly	-72
8ist	-17
bs	19
9ties	-27
ay	-38
6or	-83
6ual	-44
9ly	-94
4d	43
5ded	-72
6ing	121
7tional	-29
6ress	37
aed	29
5ministration	-23
7t	57
5opted	66
5s	-83
5ults	-78
5vantage	-99
6ertising	-37
6ice	-34
7ser	-98
as	-51
6ocacy	-38
9te	-56
aing	15
4ffairs	-56
6ect	-90
9ed	-23
6ordable	-96
5ghanistan	43
5rican	-87
a-american	-58
js	40
5ter	-36
8noon	-97
4gain	22
8st	41
5e	-112
6ncies	51
7da	-110
7t	-54
5gressively	32
5ree	-12
8d	-44
8ment	74
cs	-59
4head	-38
4ide	-69
7s	-25
5med	-58
5r	-115
6ing	-79
6waves	-22
4ll	-68
6egations	-44
8ed	-54
6iance	-43
7es	47
6ow	-13
8ed	34
8ing	32
6y	-76
5most	-93
5one	-69
7g	-128
8side	-63
5ready	-32
5so	-31
5ternative	-62
6hough	-38
5ways	12
4m	-21
5azon	-66
5bassador	-14
5endment	-30
6rica	-127
an	-71
bs	-70
5id	34
5ount	-82
4n	18
5alysis	57
9ts	-16
5d	-52
5geles	-20
6ry	-84
5nounced	69
6ual	-35
5other	-66
5swer	82
9s	-65
5ti-establishment	-39
8trump	-48
5y	-30
6body	-41
6thing	-112
6where	-71
4p	65
5art	-69
5peal	-44
9s	-50
8r	-75
9ance	31
ds	-72
9ed	16
9s	-16
6lause	-72
7e	-46
7icants	-42
6roach	-57
8priate	57
8val	19
9ed	77
4rab	-58
5ea	-82
6n't	-70
7a	-29
5gue	-28
8d	60
7ing	77
7ment	85
bs	-42
5izona	45
5m	-54
6ed	-71
6s	-94
6y	-46
5ound	-22
5ray	37
4sia	-16
6de	-77
5k	50
6ing	76
5pects	45
5sault	-56
6ets	-39
6ociated	-36
6ure	17
5ylum	24
4t	-34
5lantic	-77
5tack	69
9ed	33
9ing	16
9s	52
6empt	-120
as	-80
7ndees	56
8tion	133
6orney	-20
6racted	42
4udience	23
bs	21
4vailable	-77
5erage	-16
5oid	-36
4ward	-107
7e	121
6y	-35
4yotte	-58
3b	41
4acked	77
8rs	19
7ground	-49
5d	-24
6ly	-55
5lance	17
6lots	-87
5n	-23
6k	-45
7ing	-56
7ruptcy	37
7s	-50
6ned	14
7ing	-56
5r	-64
6ack	-77
5se	-69
7d	-122
6ic	-68
7s	34
5ttle	-38
9ground	-68
5y	-46
4e	-25
5ach	-22
6r	-54
6t	-29
5came	-57
7use	-67
6k	-43
6ome	-102
9s	51
8ing	-61
5en	-48
5fore	-142
5gan	16
6in	29
8ning	23
6un	-83
5half	-69
7vior	28
6ind	-52
5ing	-17
5lief	50
8ve	66
ad	41
as	-38
6ow	-100
5n	23
6ch	-43
6efit	-89
as	-112
6ghazi	-95
5rnardino	-15
7ie	-34
5t	-51
6ter	-56
6ween	-40
5yond	-67
4ias	-79
5d	-41
5g	-61
6ger	-53
8st	-42
5ll	39
7ion	-27
aaire	57
es	-41
as	-68
7s	-60
5partisan	-30
5rth	-64
4lack	-64
5oc	-58
7k	-110
6omberg	-52
6w	-66
4oard	-80
5dy	21
5ld	-40
6ster	-72
5mb	-34
5oed	59
6k	-57
6st	-84
5rder	-43
9s	-43
6n	-20
5ston	-47
5ttom	-28
5wl	-25
5y	-26
4radley	40
6nd	46
5eak	16
8fast	-24
8ing	-60
8s	-51
6itbart	-32
5idge	-58
6ef	-97
6ng	27
8ing	-57
6tish	-85
5oad	46
8er	38
6oklyn	-18
6ther	-58
6ught	-65
4udget	15
5ilding	-105
7t	-58
5lly	-51
5rden	-20
6eau	-34
5s	-76
6h	-42
6iness	-27
bes	48
bman	-76
6y	39
5t	-27
5y	19
6ing	-72
3cable	-45
5iro	-26
5lendar	-21
6ifornia	-76
6l	43
7ed	37
7ing	-15
7s	-20
5me	-34
6p	-37
7aign	-28
bing	-78
bs	-24
5n	-68
6't	-56
6adian	-48
6didacy	-59
ate	-31
cs	34
6not	37
5pacity	-70
6ital	-84
8ol	-15
5r	-67
6bon	-68
6d	-27
6eful	48
6ried	-31
7y	52
8ing	-84
6son	-71
5se	35
7s	-140
6h	-65
6t	44
5tch	-59
6holic	20
5ucus	-61
6ght	16
6se	-61
8d	-90
8s	-31
4bs	73
4ell	-44
5nter	-93
9s	-46
7rist	-42
7ury	-36
5rtain	22
aly	-36
4hair	-74
8man	-51
6llenge	22
cr	-47
cs	-66
6mber	-39
7pion	35
6nce	-127
9s	-14
7ged	-110
9s	-61
8ing	18
6os	-52
6racter	-55
7ge	-73
9s	42
7ity	-54
5eck	-92
8s	15
6ering	36
5icago	-53
6ef	-29
6ld	-73
8hood	-19
8ren	-136
6nese	-21
5oice	31
9s	-52
6ose	-66
6sen	-105
5ris	56
8tian	-47
ae	24
4ircumstances	-84
5ted	46
6ies	-45
7zen	-46
as	-36
bhip	-78
6y	-98
5vil	71
4laim	65
8ed	37
8s	-48
6ss	-71
8ic	-42
5ean	-21
7r	111
8ly	-65
6veland	-53
5ient	-14
6mate	-62
6nch	-57
7tons	-48
6p	-93
5ose	-50
8d	-82
8ly	-84
8r	-106
8st	32
5ub	-56
4oal	-74
7ition	-22
5de	-40
5ld	-74
6lapse	-48
7eagues	-64
8ge	-29
as	-25
6umbia	-22
8n	-64
5mbined	-78
6e	-195
7back	-41
7s	-143
6fortable	-24
6ing	24
6mander	-36
c-in-chief	-14
aing	-77
7ent	67
as	-34
8rcial	-103
7ission	-59
8tment	-24
9ted	37
be	-77
7on	-23
7unications	-45
aties	-75
by	-42
6pany	-115
8red	-69
9ison	-91
7elling	-57
8te	35
9ing	-91
ation	-53
cve	-21
7laint	34
8ete	60
bly	-103
9x	-55
8icated	-60
7rehensive	-20
8omise	14
7uter	-67
5ncerned	62
aing	44
as	47
6dition	-21
cs	-70
7ucted	-62
6ference	-109
7idence	-28
bt	82
8rmed	59
7lict	-58
bs	-54
6gress	-63
bional	25
6nected	-68
aion	-34
6science	-27
7ensus	-61
8quences	-31
8rvative	44
fs	-47
7ider	90
bable	-113
bed	85
7tituency	-28
btion	-58
fal	-70
8ruction	-58
6tact	-40
7ender	23
cs	-13
9t	-78
8st	-128
aed	-80
as	-121
8xt	-45
7inent	-13
9ue	-66
bd	-88
bs	-46
aing	36
7ract	-21
9ry	-42
9st	-93
8ibutions	-52
cors	-20
8ol	-162
9versy	-25
6vention	-148
dal	-21
ds	49
8rsation	14
fs	23
7icted	-93
8nce	55
bd	58
5operate	-104
bion	-32
6rdinated	-40
5re	-83
6porate	-41
bions	-37
6rect	-63
5sby	-48
6t	-128
7s	-47
5uld	29
8n't	-21
6ncil	14
7t	-29
8ed	-58
9r	48
8ing	64
8ries	39
9y	-103
8y	-54
6p	-30
7le	-56
6rse	18
7t	27
5ver	-45
8age	-45
4rash	-26
6zy	-28
5eated	-74
8ing	-81
6dentials	-13
7ibility	-76
8t	-70
9s	28
5ime	12
7inal	-60
6sis	-76
6ticized	91
9s	-63
5oss	-99
8ed	-46
6wds	-30
5ucial	-79
6z	-33
4uban	-79
5lture	-29
5riel	53
6rent	34
aly	-74
5ts	-101
4yber	38
5cle	-28
3d.c.	23
4aily	-33
5kota	-47
5mage	-68
5nger	-76
9ous	42
9s	-18
5rk	-67
5ta	-52
7base	-19
6e	-69
5ughter	-97
5vid	-61
5y	-120
6s	-40
4e	18
5ad	38
7line	-42
6l	12
7s	-13
6th	31
8s	50
5bate	62
9d	112
9s	-76
6t	-46
5cade	-33
9s	-89
6ember	-78
6ide	-78
9d	44
7sive	-72
6lared	-71
7ine	-71
ad	-94
5ep	-18
7er	-29
7ly	-60
5feat	-71
9ed	42
7nd	-47
9ing	-63
8se	-110
9ive	17
6icit	34
7ned	-50
5gree	33
5legate	-85
bs	-143
aion	-56
6iver	-86
aed	22
5mands	-59
6ocracy	14
7graphic	-30
7nstrated	-61
5nied	29
6ounced	73
5partment	-79
6ortation	-21
6uty	32
5scribed	52
6erves	87
6perate	-66
7ite	39
6troy	-36
5tail	32
9ed	52
9s	-22
6ermine	27
cd	39
5velopment	-64
6il	39
4id	-46
6n't	-28
5fference	-69
ds	-18
bt	-17
cly	-63
7icult	-49
cy	-78
5gital	-15
8s	-51
5nner	-56
5re	50
7ct	-14
9ion	-55
5saster	-42
6closure	-62
7rimination	-60
7uss	41
aion	-37
ds	-19
6pute	13
6tance	14
7rict	-27
5vide	-82
9d	33
7sions	-82
9ve	21
4nc	-53
4o	-91
5ctor	-52
6ument	-84
bs	-85
5dd-frank	-77
5esn't	23
5ing	-116
5llars	-55
5main	20
6estic	-46
6inated	-83
5n't	51
6ation	-19
bs	-22
6e	-127
6or	-59
5or	-100
5ubt	37
5wntown	-48
8urn	-40
5zen	38
4r	44
5amatic	-25
6w	41
7n	40
5ew	-17
5iven	-45
7ing	-43
5opped	-66
5ug	-51
4ue	-104
5ring	-74
5ties	-37
3e	43
4-mail	-33
9s	34
4.u.	-26
4ach	-56
5rlier	-13
5sily	-56
6t	-55
7ern	15
6y	-17
4b-5	31
4choed	-105
5onomists	-17
9y	-145
4dge	-61
5itorial	-61
5ucation	-64
4ffect	-76
9ive	-58
6ort	-42
9s	-53
4ight	-44
5ther	-64
4lect	-42
8ion	-95
8oral	-23
bte	-88
6ment	-38
5igible	18
6te	-18
5sewhere	-57
4mail	14
8s	31
5brace	-40
5erged	16
5issions	-46
5phasis	-61
6loyee	-55
4ncourage	-31
5d	-98
6ed	-59
6ing	-61
6orse	55
ad	110
ament	131
5emies	-69
7y	-37
6rgy	-56
5forcement	-61
5gage	-52
9d	-50
9ment	35
5ormous	-43
6ugh	-65
5sure	-22
5tering	-76
6husiasm	-16
ctic	34
6ire	-49
5vironment	-86
eal	38
4qual	17
4ra	-77
5ror	-15
4specially	42
5tablishment	-106
7te	-79
4thanol	-61
4uropean	64
4ve	-37
6n	-84
7ing	34
7t	-82
8s	-74
6r	-78
7y	-40
8body	-60
8one	47
8thing	-78
8where	20
5idence	66
4xact	-70
8ly	41
6mple	33
5ception	-41
cs	-58
6hange	12
5ecutive	-43
cs	-61
5ist	-72
8ing	-40
5pand	-41
9ed	29
8sion	-58
6ect	-34
9ations	-19
9ed	119
9s	67
7nsive	-50
7rience	-87
dd	-62
8ts	76
6lain	98
aing	28
8nation	-35
7osion	-47
5tended	-65
8t	-77
6raordinary	-71
7eme	-40
aly	-20
9ist	-40
4ye	-50
6s	92
3face	-140
7book	34
7d	-72
7s	-33
6ing	-68
6t	37
7s	-18
5iled	-88
7ure	34
6r	-60
5ke	17
5ll	-57
7en	-61
6se	-68
5milies	-92
8y	-21
5n	50
5ther	25
5vor	89
8able	47
8ed	-39
8ite	-66
4bi	-18
4dic	-18
4ear	-12
5b	-29
6ruary	-42
5c	64
5d	-65
6eral	-26
9tion	-53
5eling	-13
as	41
7s	24
6s	-86
6t	-79
5ll	-62
6t	72
5male	-44
5w	-51
6er	-87
4ield	-68
8s	-111
5fth	-39
5ght	-43
8ing	44
6ure	60
9s	-66
5le	-28
7d	-71
6ing	-66
6led	-84
5nal	-30
8ly	-52
7nce	-59
9ial	-81
6d	-82
7ing	-83
6ish	-123
9ed	-79
5re	-50
7d	45
7works	-13
6m	-35
7s	-54
6st	-26
5scal	-15
5t	-40
5ve	-96
4light	-75
6p	-33
5oor	-14
6wers	45
4ocus	77
8ed	-40
5lks	-18
6low	-29
9ed	-78
ars	-25
9ing	44
5r	28
6ce	-86
8d	-72
8ful	34
8s	-65
6eign	-50
aers	33
6m	-115
7ally	65
7er	13
6tune	-50
6um	13
6ward	68
5ught	-40
6nd	-97
8ation	-51
8ed	-29
6r	-54
7th	-43
5x	-19
4rance	-33
8is	-37
6ud	-25
5eddy	-13
6e	55
7dom	13
7ly	37
6nch	-61
6sh	21
5iday	-42
6end	-87
9ly	-68
5om	-64
5ustrated	32
bion	67
4uel	46
5ll	-26
7y	36
5n	63
6d	-27
7amental	-80
7ed	-70
7ing	17
7raising	-14
7s	-78
5rther	-36
5ture	-124
3gain	-64
7s	-26
5me	-83
5p	-82
5s	-70
5thering	-35
5ve	-63
5y	-43
4ender	-74
6eral	-22
a-election	-47
aly	-82
as	-34
8ous	-61
6ocide	-36
6uine	18
5orge	-69
5rman	-57
9y	-91
5t	-71
6s	-20
6ting	-20
4iant	-82
5rl	-55
7s	-48
5ve	-49
7n	-110
7s	-39
4lobal	-69
4o	-111
5al	42
7s	17
5d	-39
5es	-39
5ing	-43
5ld	-21
7man	-41
5ne	-104
5od	-162
5t	-81
6ten	24
5v	-80
6ernment	-43
9or	-126
bs	-48
4rand	-52
7ite	-39
6ssroots	-46
5eat	-130
8er	-77
9st	-39
6en	35
5oss	-28
6und	-39
7p	-68
8s	-56
6w	-100
7ing	-29
7th	26
4uardian	44
5lf	-114
5n	47
5y	-41
6s	38
3hacked	-47
7ing	34
5d	-61
5lf	-112
6l	-49
7s	-60
5ndful	-38
7ling	52
7s	-105
5ppen	-98
9ed	-101
9ing	-97
9s	-31
5rd	82
7er	-71
7ly	-71
6sh	-55
5s	26
6n't	-48
5t	-49
6e	23
6red	43
5ve	-70
6ing	-36
4e	-23
5'll	-65
5ading	-57
7quarters	-53
7s	-58
6rd	-65
7ing	-69
7t	-63
6t	33
7ed	47
6vily	-70
7y	17
5dge	-21
5ld	-156
6l	-33
6ped	-108
7ful	-34
7ing	-78
5r	-15
6e	-82
6itage	-30
4igh	-35
7-profile	51
7er	-138
8st	-84
7ly	-82
5ll	-14
5m	46
5red	-74
5spanic	-73
bs	38
6toric	-56
9y	-15
5t	-62
4old	-73
7ing	-63
7s	30
6iday	26
6ocaust	-39
6t	36
5me	-121
7s	-86
5nest	39
6or	-38
8ed	20
5ok	-40
5pe	116
7d	72
7s	95
5spital	-26
6t	-49
7ile	-83
5t	-22
6el	-18
5ur	-38
6se	-87
8hold	-18
cs	-35
7ing	-37
5w	24
6ard	37
6ever	-101
4p	32
4uffington	60
5ge	-41
5man	-37
5ndreds	-72
5rt	-24
5sband	-37
3i	-49
4'm	-72
5ve	-58
4dea	113
7s	-49
6ntified	52
ay	95
9ty	-66
6ological	-82
ay	-29
4f	19
4gnored	36
4llegal	-100
aly	-35
6inois	-49
4mage	-13
5mediately	14
6igrant	-42
cs	46
6unity	12
5pact	40
6ossible	-18
6ressed	46
aive	-81
4n	-52
5clude	-45
ad	-78
as	42
9ing	-55
6ome	-105
9s	-65
6reased	-69
aingly	64
8mental	-40
6umbent	-56
5dependent	-44
6iana	-31
7cated	-23
7vidual	42
6ustrial	-82
ay	-101
5equality	-52
5fluence	-111
atial	-30
6rastructure	24
5itial	41
9tive	-44
5side	-107
9rs	-75
7sted	32
6tead	23
7itute	-19
bion	-51
es	-62
6ults	-77
7rance	-57
5telligence	89
7nded	48
8se	27
8t	-57
7rested	46
bing	-54
bs	-79
8nal	-61
ational	14
9et	-39
8view	-91
ced	-116
cs	-18
6o	-45
5vasion	-24
6ersions	48
7stigation	-88
eve	-41
9ment	-85
9or	-51
bs	-54
6ited	71
6olved	-119
ament	-50
9ing	-65
4ran	46
6q	19
4s	-18
5il	-65
6s	-76
5lam	-29
8ic	-81
9st	-48
7nd	-73
5n't	30
5rael	-120
5sued	40
8s	-22
4t	23
5s	-41
6elf	-66
4vanka	-16
3j	67
4ackson	-45
5n	-74
6uary	-65
4eb	86
5ff	30
5rusalem	-25
5wish	-74
6s	44
4ihad	-66
4ob	-137
6s	-15
5hnson	41
5int	-80
5ke	39
5urnalism	-26
ct	-24
4udge	-17
8s	-35
7ment	27
6icial	-83
ary	-20
5ne	-86
5st	-145
7ices	-16
8fied	-33
3kasich	-75
4eep	-38
7ing	-95
5lly	-42
5nnedy	-40
6tucky	-23
5pt	-84
5y	-106
4han	-52
4ids	-68
5ll	-81
7ed	-79
7ing	-31
5nd	-19
6g	-48
4new	-51
5ow	69
7ledge	-75
7n	114
7s	-16
4orea	36
8n	-13
3label	52
6or	-86
5ck	41
5dy	-60
5nd	-38
7scape	-31
6guage	35
5rge	-26
8ly	31
8st	-79
5st	-75
5te	-133
7r	-118
7st	42
6ina	-23
8o	24
9s	-71
5w	65
6makers	-57
6s	-16
7uit	24
6yer	-56
5zar	-58
4ead	-161
7er	-109
9s	-19
ahip	-21
7ing	41
7s	-102
6rn	35
8ed	45
6ve	-82
7ing	-102
5d	-81
5ft	-134
5gacy	-50
7l	-28
6islation	25
cve	-32
7timate	-21
5ngth	67
5ss	-23
7ons	-56
5tter	-56
9s	-70
5vel	-86
5wandowski	-76
4gbt	-50
4iability	-26
6r	-53
5beral	-20
8tarian	20
5es	-41
5fe	-70
5ght	37
5kely	-15
5mited	-62
5ne	-128
7s	-54
6k	-61
5st	-39
7ening	-86
7s	-14
5ve	-108
7s	-53
6ing	28
4oan	-71
5cal	-34
7tion	-44
5ng-term	-63
7er	-126
7time	-58
5ok	34
7ed	28
7ing	17
7s	-46
5ser	-41
6ing	-19
6s	-90
7es	-102
6t	-102
5t	-109
6s	-49
5ve	24
7d	56
5w	-109
5yal	34
3m	45
4achado	-108
5de	-27
5gazine	45
6ic	-64
5in	39
7stream	45
7tained	-34
5jor	-60
8ity	-46
5ke	35
7s	-49
6ing	39
5le	-55
5nafort	-68
7ger	-68
6date	-72
6hattan	14
6ner	-43
6ufacturing	-16
5p	-16
5rch	-32
7o	-38
6gin	-133
9s	-39
6k	-53
7ed	-51
8t	-86
9s	-47
6tin	64
5ss	-93
7acre	-22
7ive	18
5tch	-61
8up	-29
6e	-40
7rial	-64
6h	-13
6ter	-135
9s	-42
5y	-97
6be	28
4ccain	50
4e	35
5an	-111
7ingful	-56
7s	-42
7t	20
8ime	-72
7while	-54
6sure	-14
as	19
5dia	23
7cal	22
5et	-36
7ing	-62
as	-72
5lania	44
5mber	-29
9s	-84
6o	59
7rial	-49
5n	-24
6tion	138
5re	18
6ger	-33
5ssage	67
5t	-93
5xican	46
8o	-36
4iami	-33
5chael	-69
7elle	30
5ddle	-144
9-class	-34
6st	-44
5ght	13
6rant	-14
as	-88
5ke	-74
5les	-37
6itary	-37
6lion	-96
as	-120
5nd	18
6e	-48
7rs	-18
7s	-65
6imum	-86
7ng	-42
7ster	-67
6ority	37
6ute	-21
9s	26
5ss	-75
7ing	-33
8on	-32
6take	-60
5tt	17
5x	-75
4oderate	-62
bs	-61
aors	-58
8n	-47
7st	-31
5gul	32
5ines	-14
5ment	-84
9s	-16
9um	-91
5nday	17
6ey	-100
6th	-20
8ly	42
8s	-113
5ral	38
6e	-26
6ning	-110
5sque	-40
6t	-13
7ly	-57
5ther	45
9s	-45
5ve	-50
7d	-52
7ment	-34
7s	-58
6ie	-27
7ng	-46
4s	-95
5nbc	-18
4ultiple	33
5rphy	20
5sic	-45
6lim	-60
6t	25
3naacp	-20
5me	-63
7s	-49
5rrative	-55
7ow	-51
5tion	-71
9al	27
9s	-38
9wide	39
6o	27
6ural	-66
8e	-35
4bc	19
4ear	-88
7ly	-37
5cessarily	-16
by	-82
5ed	-44
7ed	-26
7s	71
5gative	41
6otiations	-60
5ighborhood	-63
6ther	70
5t	17
6work	-45
as	-21
5urosurgeon	-59
6tral	-25
5vada	-80
5w	-17
6spaper	17
5xt	-170
4fl	-48
4ice	-39
5ght	-66
8club	-36
5ne	-58
5xon	-46
4o	41
5body	-17
5minate	-26
bd	21
aing	-22
bon	-29
8ees	-48
5ne	-43
5r	-52
6mal	-33
6th	-51
5t	33
6able	-17
6e	-72
7d	36
6hing	34
6ing	20
7on	61
5w	-28
4umber	-49
9s	-13
6erous	36
3obstacle	-45
5vious	37
aly	49
4ccupation	-13
7rred	-55
5tober	38
4dds	34
4ff	-91
6ensive	-23
7r	46
8s	-24
6ice	-114
9r	-27
as	-47
8ial	-77
bs	43
5ten	-124
4hio	-77
4il	-67
4ld	-68
6er	56
4n	-31
5ce	-110
5e	-80
6s	-104
5going	31
5ly	-94
5to	-72
4pen	35
7ing	-97
6ration	-50
cs	-46
5inion	-80
5ponent	-31
bs	-71
7rtunities	-61
dy	-107
7sition	-75
5tion	-47
9s	-58
4r	-88
5der	-79
5ganization	-77
fs	32
aing	-34
5iginal	-48
5lando	-16
4thers	-67
8wise	44
4utcome	-63
6lets	21
6side	-101
ar	-57
4val	-34
5er	-48
7all	36
7haul	-78
7seas	-45
7time	-67
7whelming	44
4wner	-49
3p.m.	-76
4ac	-99
6e	-74
6k	-18
6s	-55
5ge	-51
7s	-15
5id	-149
6nful	-70
6r	-75
5per	-24
5renthood	-82
6is	30
6k	-40
6t	-168
7icipate	-66
9ular	29
dly	-25
8es	-102
8san	-64
7ner	-28
aship	-41
7s	-84
7y	14
5ssed	-47
6t	-41
5th	21
6riot	-86
5ul	-36
5y	44
6ing	-36
6ments	-68
4eace	-50
5nce	28
6nsylvania	-36
5ople	-48
5rcent	-42
aage	-100
6fect	-41
7ormance	-65
6haps	-28
6iod	-52
6manent	40
6son	-23
9al	-31
bity	-13
bly	24
9nel	-23
7uade	41
5w	-17
4hiladelphia	-42
7ippines	40
7osophy	-53
5one	-55
6to	-49
5rase	-74
4icking	42
6ture	15
5ece	48
5lot	-54
5tch	79
5vot	-63
4lace	-67
8d	-77
8s	-40
6giarism	-89
6ne	38
7ning	-79
7s	-14
6tform	-57
6y	-66
7ed	-80
5edged	-92
6nty	-71
4oint	71
8s	-104
5larizing	-41
6icy	80
7tical	15
cly	-89
aian	-37
ao	25
6l	27
7s	105
5or	-45
5pe	-39
6ular	-43
8ist	-57
5rtion	-18
5sed	31
6ition	-47
bs	35
9ve	-86
6sibility	-49
9le	-84
6t	-27
7ed	-55
5tential	42
cly	38
5verty	-35
5werful	-64
8s	-56
4ractice	-70
bs	-22
6ise	-87
5ecedent	-53
6dicted	-29
6pared	-57
6sence	50
9ted	34
7ident	-45
cial	39
cs	-69
7s	19
8ure	-24
7umptive	38
6tty	-66
6vent	53
7iew	-40
8ous	57
bly	-16
5ice	-87
8s	-77
6maries	-60
aly	-62
9y	-134
6nciples	35
6orities	35
ay	49
6son	-58
6vate	-50
aly	-104
5obably	-35
7lem	-65
as	-103
6ducing	-20
9t	-30
aion	-47
6fessional	-48
aor	-89
7ile	-52
6gram	34
as	-75
8essive	-78
es	-92
6ject	15
as	-69
6minent	-72
8se	45
as	-75
9ing	75
7pted	-76
6of	-26
6perty	-48
7osals	-24
6secution	-69
bors	24
7pects	16
6tect	-14
aed	-34
aion	-56
8st	29
aers	32
as	-70
6ud	48
6ve	30
8d	-54
7ide	73
ad	-38
8sions	-62
4ublic	-73
9ly	83
8shed	-102
5erto	-51
5rposes	-25
6sue	-69
5sh	22
7ed	93
7ing	64
5t	-37
6in	34
6ting	-53
3qualified	-120
8ties	41
5estion	32
bing	-37
bs	50
5ickly	-62
6te	-76
5o	-20
3race	-114
7s	-25
6ial	-88
7st	-19
5dical	-51
5ise	-51
8d	12
5llies	20
5re	-15
5te	-81
6her	-16
6ing	-77
9s	-39
4e-election	47
5ach	21
8ed	-62
7tion	38
6d	-90
7y	16
6gan	-105
6l	-32
7clearpolitics	75
7istic	-81
8ty	-59
7ly	-74
6son	-90
9s	23
5ceived	-112
9ing	-27
7nt	-43
9ly	-16
7ption	-52
7ssion	-13
6ognition	30
aze	16
cd	19
7rd	60
9s	-27
5d	-79
6uced	-73
8tion	-65
5election	-64
5ferendum	-59
8ring	107
6lect	-53
6orm	36
6ugee	-35
as	-37
7sed	28
5gime	-17
7on	-77
9al	-19
7ster	-37
9ration	-46
6ulation	-40
ds	48
5jected	35
9ion	27
5lated	50
8ions	-60
chips	-41
9ve	-68
6ease	75
as	28
9ing	-49
7ntless	-59
7vant	14
6iable	-33
ay	-21
7ef	-50
7gion	-51
aus	-71
5mained	-41
9ing	-67
9s	44
7rkable	-93
6ember	92
6inder	23
6oved	-54
5p	-47
6eat	40
9edly	38
6ort	41
9ed	13
ar	-83
bs	-44
9ing	-44
9s	32
6resent	-82
cative	-30
cing	-50
6ublican	-17
ds	-25
7tation	-17
5quest	20
as	-18
7ire	-29
ad	-84
ament	-30
5search	-92
6idents	-46
7stance	-59
6olution	59
6pect	-41
aed	-47
7ond	13
aed	-59
9se	-36
aibility	-62
cle	-61
6t	-20
7rictions	-75
6ult	-46
9s	-30
5tail	-21
6ired	-55
9ment	-22
6urn	-25
9s	-14
5vealed	70
7nue	-68
6olution	33
4hetoric	55
4ich	-29
6o	-37
5diculous	-32
5fle	-13
5ght	-35
5sk	12
7s	-86
7y	20
5val	-91
4nc	-66
4oad	-66
5bby	-33
5ck	-42
5le	-49
7s	-61
6l	-13
5mney	51
5om	-72
6ts	-29
5ughly	-86
6nd	-54
6te	-53
5w	-78
4t	36
4ules	-26
6ing	19
5n	-47
6ning	-156
6s	-56
5ssia	-37
9ns	-20
4yan	28
3sachs	-31
6rifice	-42
5fe	-84
7ty	-79
5id	46
5le	-37
7s	-51
5me	-119
7-sex	56
5n	-58
6ctions	-70
6dy	-23
5tisfied	-34
6urday	24
5ve	-30
6ings	-69
5w	-47
5y	58
6ing	31
6s	-114
4cale	40
7ia	-93
6ndal	-24
6red	70
5enario	-61
7e	43
5hedule	-68
bd	-100
6ool	-90
9s	-69
5ience	30
8tist	22
5ore	-61
6tt	-41
5reening	-61
6utiny	-97
4eal	-44
6rch	-49
6son	-38
6t	-52
7s	-77
5cond	-109
6ret	20
9ary	-44
6tor	-22
6ure	-115
8ity	24
5e	-33
6king	36
6m	70
7ed	-114
7s	-64
6n	84
5gment	-50
5lect	-22
9ed	-86
6l	-73
5n	78
6ate	-93
8or	-37
6d	-14
7ing	-55
6ior	-97
6sitive	26
6tence	-38
5parate	18
6tember	41
5rial	-137
7ous	-96
aly	-21
6ve	-94
8d	-50
8r	-54
7ice	51
as	-74
8ng	-100
5ssion	-16
5t	-23
6ting	19
5ven	-104
7ral	-48
5xual	-18
4hape	-60
6red	-24
5ift	-38
5ock	-42
6oting	19
bs	-26
6rt	-47
6t	-109
6uld	-35
9n't	-36
6w	49
7ed	-98
7ing	-92
7n	94
7s	-69
4ide	-13
7s	-81
5gn	78
7ature	32
7ed	-70
7ificant	-29
ely	-82
5licon	19
6ver	34
5milar	-57
6ple	26
8y	-95
5nce	-79
6gle	-82
5t	13
6e	-91
6ting	-65
6uation	-56
5x	-113
5zable	-47
6e	48
4keptical	58
4lightly	-75
5ogan	69
6w	30
4mall	-100
8er	-30
6rt	-77
5ith	53
4o	24
5-called	-80
5cial	-160
7ety	-39
5il	-34
5ldiers	-57
6id	-60
8ly	-49
6ution	-28
bs	22
6ve	-38
5mebody	-46
7times	-24
7what	61
9ere	-65
5n	27
5on	-95
5rt	-71
5ught	-60
6nd	-42
6rce	-65
6th	-46
8ern	-44
5viet	-66
4pace	-58
5eak	-54
8ers	-27
6cific	29
bally	-59
bs	37
6nt	-132
5lit	-96
5oke	-19
6t	-35
7light	-48
5read	-27
4quare	-27
4taff	12
8er	-23
as	-36
6ge	-138
6ke	-78
6nce	17
7d	35
8ard	-44
bs	-18
8ing	37
8s	-32
6r	-90
7k	15
7t	-101
8ed	73
8ing	-34
6te	-29
8ment	75
cs	67
8s	-66
8wide	-17
6y	-66
5eel	-41
6in	-20
6m	-25
6p	-37
7s	-76
5ick	28
6ff	40
6mulus	-24
5ock	-73
6od	60
6pped	14
6ry	-138
5rategic	20
bst	-37
ds	-22
ay	13
6eam	-62
7et	-69
9s	-99
7ngth	-70
7tch	-52
6ike	-58
7ng	-75
6ong	-62
9er	45
ast	-18
9ly	-85
6uggle	-44
aing	-68
5uck	-13
6dent	-64
7ies	-77
7y	-74
5yle	-92
4ubsequent	-73
7tantial	-25
5ccess	-75
aful	-59
dly	-78
5ddenly	-63
5ggest	55
aing	44
bon	17
as	-51
5llivan	77
5mmer	-59
5per	20
8delegate	-26
gs	-104
6port	68
aed	-50
br	-79
cs	-18
aing	-116
as	-25
8sed	-65
6reme	15
5re	-33
6ge	-104
6prise	26
bd	-64
aing	19
6rogate	53
6vey	66
9ed	-16
9s	48
4vp	-67
4weeping	55
5ing	-48
4yria	-83
8n	-88
5stem	-81
9s	-104
3table	-64
5ctics	-63
5ke	-56
7n	-20
7s	-52
6ing	-38
5lk	85
7ed	68
7ing	98
7s	-71
5p	-59
5rget	-46
9ed	-95
9ing	-54
5sk	-34
5xes	-36
6ing	49
6payer	45
4ea	-69
6chers	-46
5ch	21
7nology	14
5d	-25
5lephone	-37
7vised	-53
aion	-25
6l	43
7ing	-87
5mporary	71
5ns	-57
5rm	43
6ritory	-79
7or	-35
9ism	-107
bts	-67
5st	-102
7s	16
5xas	-62
4han	-143
7ks	-77
6t	21
5e	-16
6ft	-29
6ir	-49
6m	21
7e	26
7selves	64
6n	-45
6re	-51
6se	-43
6y	-20
7'll	-73
8re	-67
8ve	54
5ing	-114
8s	-24
7k	-120
8ing	64
8s	35
6rd	-64
8-party	-63
6s	-92
5ose	-19
6ugh	-22
7sands	-68
5reat	-45
9s	-64
7e	-97
8-way	-68
6ough	-83
aout	-117
5ursday	15
6s	-38
4icket	-65
5e	16
6d	-84
6s	-138
5ght	-55
5me	-81
5tle	-55
4oday	35
5gether	-68
5ld	-19
5ne	-104
6ight	-58
5o	-98
6k	26
5p	-72
6ics	-52
5tal	24
5ugher	-50
6r	-51
5ward	-36
6er	-79
6n	-23
4rack	-75
6ding	37
8tional	-61
6gedy	-52
6il	-52
7n	-33
6ns-pacific	-38
8actions	-32
8ition	-61
5easury	-17
7ted	-96
8ment	-60
6mendous	-49
5ial	-19
6ed	-102
6p	-55
5oops	17
6uble	-97
5ue	-131
6ly	-29
6mp	28
6st	-89
6th	-83
5y	-102
6ing	-45
4uition	-39
5ne	-45
6nels	-71
5rkish	-19
6n	-31
7ed	-79
7ing	-83
7out	-83
4v	-55
4weet	-43
8s	-39
5ice	-91
6tter	38
5o	-96
3ukraine	-72
4ltimately	51
4nable	-130
6cceptable	-54
5clear	136
5der	-36
8ground	-64
8mine	-65
8score	48
9tand	36
ding	31
6ocumented	-27
5employment	-17
5fair	-54
5ions	-61
6que	-59
6ty	51
6versity	44
5less	-63
6ikely	-127
5popular	-91
6recedented	-41
8dictable	-47
5til	-126
5usual	-55
4p	-45
5coming	27
5dated	-128
5on	-18
4rged	31
6ing	101
4s	-111
5a	-22
5e	-17
6d	-67
6ful	-46
6r	-36
7s	-82
5ing	-19
5ual	35
3v	-17
4alue	-46
8s	-37
5riety	56
5st	-67
4egas	-29
5rmont	57
6sion	-82
6y	-51
5teran	-49
as	31
6ted	-19
4iable	-43
5ctims	-50
7ories	35
9y	-17
5deo	-135
5etnam	-52
6w	96
7ed	30
7s	-23
5llage	-24
5olated	-66
9ion	-47
7ent	-48
5rginia	19
6tually	-78
6us	-16
5sa	-40
7s	-69
6ion	41
4ocal	63
5ices	-53
5lunteers	-56
5te	-75
7d	-82
7r	-71
8s	42
6ing	-96
4ulnerable	-64
3w	45
4age	-71
7s	-26
5iting	-71
5ke	-150
5lk	25
6l	-34
5nt	79
7ed	48
5r	-18
6ned	-17
7ing	36
6ren	-31
5s	-42
6hington	52
6n't	52
5tch	-21
8ing	19
6er	-16
8melon	-68
5ve	-77
5y	-114
6s	-47
4e	-28
5'll	-24
6ve	-22
5alth	-66
9y	17
6pon	-51
9s	-57
5b	-55
5dnesday	-34
5ek	-37
7end	-30
7s	-120
5lcome	58
5nt	-77
5re	-47
5st	-76
7ern	18
4hat	18
7ever	-16
5en	-27
6re	-117
6ther	48
5ich	-36
6te	-62
8s	-58
5o	-13
6le	24
6m	-81
6se	-46
5y	-34
4ide	-82
7ly	50
7spread	28
5fe	33
5ld	-16
6l	37
7ing	-16
5n	-114
6g	-54
6ner	-130
6s	-95
5sconsin	-63
6e	-63
6h	-59
5th	-20
7in	-14
7out	-74
4oman	27
6en	36
5n	-83
6't	-21
5rd	-78
7s	20
6ked	-76
8r	-64
9s	-60
7ing	-66
a-class	-90
7s	14
6ld	-104
6ried	17
6se	-103
7t	-76
6th	-103
5uldn't	-49
4rong	-116
6te	-66
3year	-75
7s	-52
5s	-43
5t	-42
4ork	-36
5u	22
6're	-97
6ng	24
8er	-32
6r	-132
7self	-34
3zika	-71
5mmerman	-18
4one	-14
3–	-49
3—	-94
3―	-76
3‘	-108
3“	16
3”	-71
3…	34
1t=!	-60
3"	-23
3#	-122
3$	-65
3'	-81
4s	-17
3(	-56
3)	-53
3,	-56
3-	-40
3.	-61
3/	-69
3;	-42
3?	-174
3@	-61
3A	16
3N	-20
3V	96
3W	-41
3[	-30
3]	-48
3after	-36
4gainst	-15
4lthough	-35
4mong	-21
4nd	-47
4re	-49
5ound	-129
4s	-48
4t	-22
3be	-24
5cause	-62
5en	-13
5fore	-75
5hind	-92
5ing	-36
5tween	-96
4ut	-18
4y	-30
3can	-28
6't	-75
4ould	-73
3despite	-18
4id	-29
6n't	-27
4o	-21
5esn't	-20
5n't	-62
4uring	-34
3for	-26
4rom	-49
3had	-24
5s	-62
6n't	-55
5ve	-47
6ing	-64
4e	-13
4im	-14
5s	-18
3i	-30
4f	-32
4n	-45
5to	-78
4s	-45
5n't	-87
3may	-40
4ight	-98
4ust	-65
3near	-79
3on	-17
4r	-137
4utside	-91
4ver	-29
3should	-44
4o	-22
3that	18
5eir	-22
6y	-14
5ough	-106
5rough	-104
4o	-12
5ward	-121
3under	-53
5til	-97
3w	24
4as	-19
6n't	-84
4e	-64
5re	-27
4hat	-43
5en	-30
5ich	-76
6le	-51
5o	-83
6m	29
5y	64
4ill	-35
5th	-61
7in	-115
7out	-20
4on't	-69
5uld	-25
8n't	-45
3yet	-29
4ou	-58
3—	-109
3…	-49
0--t=! "	62
4" "	35
6(	-20
6-	-79
6A	-80
6D	-40
6N	21
6V	-101
6W	18
6about	-40
7fter	-69
7s	-107
7t	-60
6because	-66
7ut	-60
7y	-96
6for	-102
7rom	32
6has	-36
8ving	-13
7e	101
8r	-97
7is	-19
7ow	-30
6i	-128
7f	41
7n	-61
7s	-42
6of	-43
7n	-79
7r	-74
6she	69
7ince	30
7o	25
6that	-185
8ey	-19
7o	-31
6was	15
7e	-192
7hat	-66
8ile	15
8o	-93
8y	-41
7ith	-73
6you	-103
6—	-24
4# #	-36
6%	22
6)	-91
6.	-94
6A	-33
6D	-43
6V	65
6W	-91
6after	20
7nd	-67
6for	-26
6in	-50
7s	-47
6of	-23
7r	-55
6that	29
7o	-54
6—	-61
4$ #	-196
4% ,	69
6of	-32
6w	-45
4' >	-52
6N	14
6w	17
5s "	-26
7A	-153
7D	-44
7N	-19
7V	-144
7W	-78
7about	-17
7been	-48
7what	-42
4( N	-14
6W	27
6that	-66
6w	-78
7ho	15
4) "	44
6,	22
6.	-106
6A	-82
6N	43
6and	26
6has	-66
6w	-88
6—	-74
4, "	43
6#	-24
6D	99
6N	95
6V	-157
6W	18
6although	17
7nd	21
7re	-43
7s	-56
7t	-67
6because	-102
8fore	25
7y	-41
6during	-50
6for	25
7rom	13
6had	-69
8s	-139
8ve	-96
7e	92
8r	-67
7is	25
7ow	-36
6i	92
7f	-54
7s	-175
6like	-18
6may	-37
6of	-62
7n	-73
7r	-132
6she	105
8ould	-13
6that	-145
8ey	129
8ough	18
7o	-89
6w	26
7as	-145
7e	69
8re	-75
7hether	-14
8ich	-30
8o	44
8y	-21
7ill	-50
8th	18
aout	-56
7ould	-47
6you	29
4- A	-99
6N	52
6V	-13
6W	-61
6and	40
7t	-22
6but	-42
6he	62
6in	-54
7s	-30
7t	-49
6w	-48
7ho	17
4. "	38
6#	-134
6)	58
6,	42
6.	-46
6A	-149
6N	17
6V	-30
6after	-32
7lthough	-93
7mong	-45
7nd	-80
7s	77
7t	-133
6because	44
8fore	-91
6despite	-126
7uring	-47
6for	26
7rom	59
6he	66
8r	39
7is	98
7ow	-49
6if	-98
7n	49
7t	-13
6nor	-76
6of	-37
7n	-101
7ver	-18
6she	55
7ince	39
6they	62
8ough	-63
7o	-78
6under	-15
6w	31
7hat	-71
8y	-62
7ith	-106
6you	-21
4/ N	44
6w	-30
4: "	-27
6#	-36
6D	24
6N	-85
6W	-56
6it	25
6that	-24
6w	-58
4; D	29
6N	-26
6and	45
6he	-18
6it	18
6she	51
6that	-30
4> .	-21
6N	-92
4? "	-15
6D	100
6N	58
6W	-54
6how	-41
6i	-54
4@ N	-34
4A "	-97
6-	-98
6.	-17
6A	-78
6D	-70
6N	-44
6V	-163
6W	-69
6about	-18
7nd	-13
7t	-70
6be	-121
8cause	-52
8en	-73
8fore	-76
8ing	14
7y	-34
6can't	-72
6did	-17
7o	-12
8n't	-17
7uring	-19
6for	-21
7rom	-29
6had	-54
8s	-86
8ve	-64
9ing	-13
7e	114
6i	-69
7f	-32
7nto	-16
7s	-64
7t	22
6of	-25
7n	-105
7r	47
6she	-19
7o	-59
6that	-81
8ey	-18
8ough	-55
7o	-38
6w	-41
7as	-37
7e	-110
7hat	-57
8en	64
8o	-78
7ill	-14
8th	-94
7ould	-18
6yet	-105
7ou	47
6—	-26
4D "	-111
6#	-88
6,	-80
6.	34
6:	-67
6A	38
6N	-41
6V	62
6W	45
6and	-93
7re	-44
7s	-17
7t	-13
6but	-18
6have	-59
7e	15
6in	-86
7s	-83
8n't	-13
6of	-40
7n	-26
7r	-27
6to	-69
6was	-28
7ere	-65
7ho	-41
7ith	-48
7ould	-20
4N !	-39
6#	-29
6'	-33
7s	50
6(	-64
6)	-16
6.	32
6:	-142
6;	-14
6?	-46
6A	-81
6N	31
6V	-147
6]	-31
6about	-42
7fter	51
7re	-104
7s	-124
7t	-96
6be	-29
8cause	31
7y	-27
6can	-63
7ould	-91
6did	-82
9n't	-72
7o	-12
8es	-39
an't	-66
7uring	-32
6for	-105
7rom	-90
6had	-45
8s	-152
9n't	-80
8ve	-35
7e	-82
6if	-47
7n	-164
8to	-35
7s	-106
8n't	-75
7t	-63
6like	-17
6may	-88
7ight	-59
7ust	-69
6of	-147
7n	-88
6should	-55
7ince	-25
6that	41
8rough	-39
7o	-41
6w	16
7as	-17
9n't	-55
7e	-34
7hen	-103
8ile	-117
8o	-24
7ill	-101
8th	-147
7ould	-90
bn't	-76
6—	37
6…	-28
4V "	-29
6,	-29
6.	-40
6A	-44
6D	-202
6N	-236
6W	-135
6about	-83
7fter	-111
7nd	-31
7s	-59
7t	-100
6by	-121
6during	-30
6for	-112
7rom	-19
6has	-20
7e	-388
8r	-165
7is	-216
6in	-191
8to	-29
7s	-21
7t	-170
6of	-75
7n	-89
6she	-268
6that	-46
8ey	-354
7o	-187
6w	-198
7as	-17
7e	-42
8re	-52
7hat	-52
8ether	-26
7ith	-116
6you	44
4W "	-55
6'	-27
7s	-45
6)	80
6,	38
6-	-90
6.	-90
6A	-179
6D	-76
6V	21
6W	15
6after	29
7nd	32
7re	-91
7s	-20
7t	42
6by	74
6do	-15
7uring	-45
6for	-70
7rom	-29
6had	-76
8s	-22
8ve	-115
7e	14
6is	22
7t	-72
6may	-19
7ight	-71
6on	74
6that	-71
8ey	-62
7o	-124
6was	43
7ere	-64
7ho	-60
7ill	-49
8th	-66
7ould	-25
6—	-54
4[ w	-30
4] N	-87
6w	-30
4about D	-132
aN	-140
abeing	-47
aher	-115
bis	-126
bow	-45
ait	-29
aw	-42
bhat	-65
cether	-15
co	-59
5fter D	-17
aN	-48
aW	-25
ait	123
aw	-32
5gainst D	-83
cN	-41
cher	-82
cw	-91
5lthough N	41
dhe	70
dw	78
5mong D	57
aN	-68
aW	-98
aw	-28
5nd "	-37
8#	20
8,	-149
8A	-67
8V	-106
8after	-51
9re	-24
9s	-19
9t	-32
8for	42
8had	-22
as	-60
ave	-22
9e	46
ar	39
9is	25
9ow	-87
8if	-22
9s	26
9t	-60
8on	-35
9ver	-28
8she	65
9o	-53
8that	-59
aeir	-57
by	-31
9o	91
8was	19
9e	-105
9hat	-54
aen	46
ao	72
9ill	-19
ath	-20
9ould	-17
8you	-106
5re "	-43
8A	-177
8D	-109
8among	-31
8being	-60
8in	-49
8so	-60
8w	-198
8you	-42
6ound w	48
5s "	-39
7A	-78
7D	-36
7N	16
7V	-17
7W	-34
7his	18
7i	33
8f	-51
8t	-63
7they	-18
7w	-12
5t #	-35
7A	-47
7D	-164
7N	51
7W	-19
7his	-93
7w	-15
4be "	-43
7A	-90
7D	-90
7N	-47
7V	-24
7in	-43
7on	-32
7w	-82
6cause D	-41
che	-70
ci	-46
cof	68
cshe	-45
cw	-133
de	43
6en A	-128
9D	-13
9V	-55
9in	-40
9on	-50
9w	-101
6fore ,	-56
bD	-64
bN	-83
bhe	-42
bthey	18
bw	-104
6hind D	-41
6ing w	-116
6tween D	-50
cw	-23
5ut ,	-72
8A	55
8D	33
8V	-22
8W	-25
8as	-61
8by	-62
8did	-28
8he	140
8i	29
9n	16
9s	-25
9t	15
8she	26
8that	-52
aey	-13
9o	-32
8we	53
9hat	-79
aen	-84
9ith	-44
8you	-56
5y #	-72
7A	36
7D	-157
7N	-80
7V	-41
7W	-80
7his	-24
7w	-142
4can A	-34
8be	-94
8w	-140
7't A	-33
abe	-41
aw	-57
5ould A	-91
abe	-79
ahave	-31
aw	-157
4despite D	-69
cN	43
cw	44
5id A	-191
8w	-45
7n't w	-87
5o ,	-53
7.	-62
7A	-61
7D	-40
7i	-52
8s	-21
7that	-59
7w	-115
8e	-73
7you	-66
6es A	-128
9w	-49
8n't w	-109
6n't have	-15
aw	-93
5uring D	-98
4for "	-19
8A	-103
8D	-40
8N	-59
8V	-64
8W	-103
8her	-116
9im	17
as	-145
8it	-69
8their	-73
8w	-66
9hat	32
5rom #	19
9A	-42
9D	-71
9N	-72
9W	-58
9being	-19
9his	49
9w	-52
4had "	-38
8A	-74
8D	-133
8V	-49
8been	-68
8to	-46
8w	-82
6s "	-22
8A	-248
8D	-14
8V	-134
8been	-143
8had	-24
8since	-105
8to	-34
8w	-24
8yet	-59
7n't w	-43
6ve A	-176
9D	-130
9V	-100
9been	-126
9to	-65
9w	-139
7ing D	-21
bw	-61
5e "	-57
7's	-251
7A	-127
7V	-44
7could	-58
7did	-63
an't	-61
8oes	-92
bn't	-106
7had	-74
9s	-171
an't	-68
7is	-38
7may	-23
8ight	-43
7should	-35
7w	-251
8as	-205
8ill	-51
8ould	-82
cn't	-42
6r .	-33
8A	-72
8D	-63
8in	-62
8to	-64
8w	-35
5im .	-130
8A	-59
8D	-38
8and	-36
9s	-32
8from	-97
8in	-57
8of	-50
9n	-42
8to	-53
8w	-57
9ith	-85
6s A	-100
8N	-77
8V	-28
5ow D	-73
8he	-149
8it	-56
8she	-97
8they	-28
9o	-67
8w	-140
9e	-83
4i A	-81
6can	-14
9't	-40
6didn't	-41
7on't	-61
6have	-48
6w	-59
7as	-53
7ould	-19
5f D	-99
7N	-62
7W	55
7he	-75
7i	-67
8t	-183
7she	-77
7that	-51
9ey	-97
7w	-154
8e	56
7you	52
5n #	36
7,	24
7A	-55
7D	-66
7V	-49
7W	41
7and	-50
7her	41
7on	-49
7their	59
7w	21
8hat	-58
9ich	-105
6to D	-81
9N	-88
5s "	-81
7A	-240
7D	-36
7N	40
7V	-57
7at	-13
7being	-82
7in	-70
7on	-50
7that	39
8o	37
7w	-99
8hat	-43
6n't A	52
aD	-24
aw	-45
5t "	-31
7's	-126
7.	-112
7A	-75
7D	16
7V	-48
7as	-55
7can	-22
8ould	-64
7did	-20
8oes	-54
bn't	-25
7had	-41
9s	-51
7in	-25
8s	-110
7may	-36
8ight	-37
7should	-18
7to	-28
7w	-37
8as	-167
an't	-45
8ill	-32
8ould	-40
4like D	-85
9N	-123
9he	-63
9i	-91
at	-50
9to	-29
4may ,	-43
8A	-89
8be	-57
8have	-46
8w	-102
5ight A	-60
abe	-70
ahave	-21
5ust be	-35
9w	-67
4of "	-29
7#	-98
7A	-87
7D	-163
7N	30
7V	23
7W	-68
7being	-46
7his	-52
8ow	-48
7it	-102
7that	-108
9eir	-93
7w	30
8hat	32
9ich	-26
9om	22
7you	36
5n D	-61
7N	-60
7W	41
7his	-100
8ow	36
7to	17
7w	-49
8hat	-46
9ether	-18
5r A	24
7D	-64
7N	-38
7w	-17
5utside w	-17
5ver .	-65
9D	-80
9N	-87
9his	-91
aow	-70
9to	-28
9w	-56
4she 's	-144
8A	-51
8V	-113
8could	-71
8did	-21
bn't	-40
9oes	-16
8had	-69
as	-119
8is	-125
8should	-28
8w	-198
9as	-116
9ill	-30
9ould	-50
6ould A	-72
bbe	-107
bhave	-23
bw	-101
5ince D	-59
aN	-64
ahe	-53
aw	-76
5o ,	-34
7A	-52
7D	-44
7N	-52
7he	-28
7i	-48
8t	38
7she	-89
7that	-40
9ey	-24
7w	-144
8e	-59
4that "	-25
9#	-42
9's	-158
9,	-115
9.	-61
9A	-102
9D	-27
9N	-135
9V	-30
9W	-59
9are	-31
9can	-23
aould	-75
9doesn't	-40
9had	-59
bs	-71
bve	-34
ae	-155
br	-99
ais	-134
9i	12
af	-16
an	-88
as	-102
at	-77
9may	-19
aight	-24
9of	-47
9she	-159
9they	-60
9w	-78
aas	-97
aere	29
aill	-20
aould	-45
9you	-105
6eir w	-71
7y A	-48
9V	-35
9are	-103
9can	-22
aould	50
9do	-27
bn't	-56
9had	-63
bve	-68
9might	-24
9w	-82
aere	-126
aill	-42
aould	-51
6ough ,	-29
bhe	29
bit	-122
bthey	76
bw	85
6rough D	-89
cN	-80
cw	-60
5o "	-49
7#	23
7,	26
7A	22
7D	-76
7N	-29
7V	-54
7W	19
7be	-53
7do	-56
7have	-50
8er	60
8im	30
9s	13
7w	-76
8hat	-25
6ward w	-43
4under D	-41
aN	-98
4w "	-138
6#	-56
6's	44
6(	-111
6)	-76
6-	29
6.	-31
6;	-34
6?	-20
6A	-30
6D	-86
6N	-46
6V	70
6W	28
6about	-163
7fter	-26
7gainst	-35
7mong	-124
7nd	-37
7re	-104
7s	-57
7t	-48
6be	-53
8cause	12
8en	-43
8fore	-42
8hind	-54
8ing	-103
8tween	-20
7ut	-16
6can	-79
7ould	-133
6despite	36
7id	-55
9n't	-59
7o	-32
8es	-79
an't	-48
8n't	-41
6for	-67
7rom	-18
6had	-169
8s	-45
9n't	-46
8ve	-96
9ing	-19
7e	-72
8r	-48
7im	-100
8s	-109
7ow	-88
6i	-89
7f	-85
7n	-75
8side	-25
8to	-157
7s	-16
8n't	-47
7t	-39
6like	-51
6may	-78
7ight	-65
7ust	-57
6near	-38
6of	-43
7n	-32
7r	-101
7utside	-59
7ver	-20
6she	-20
8ould	-81
7o	-107
6that	-24
8eir	-79
9y	-41
7o	-58
8ward	-69
6under	-63
8til	-98
6was	-75
7e	-44
8re	-170
7hat	33
8en	-45
9ther	-38
8ich	-98
9le	-116
8o	-18
8y	-19
7ill	-93
8th	27
ain	-53
aout	-96
7on't	-28
8uld	-100
6yet	-92
7ou	-45
5as "	-48
8,	31
8A	-87
8D	-144
8N	63
8V	-37
8at	-41
8being	-82
8his	52
8in	-38
8on	-42
8to	-54
8w	-106
7n't w	-82
5e A	-89
7D	-46
7are	-32
7can	-29
7do	-35
9n't	-36
7have	-33
7must	-37
7should	-23
7w	-105
6re A	-145
9D	-81
9V	-14
9being	-71
9in	-19
9w	-184
5hat 's	-96
9N	-73
9he	-123
9is	-72
at	33
9she	-100
9they	-79
ao	-31
9was	-64
ae	50
9you	-83
6en D	-65
9N	-51
9V	-39
9he	-16
9i	-72
at	-26
9she	-68
9they	-41
9we	32
9you	-59
7ther D	-67
cN	-37
che	-168
cit	-109
cor	-49
cshe	-110
cthey	-95
cw	-110
6ich A	-19
aD	-87
aN	-32
aV	-45
aare	-16
ahas	-57
be	46
ais	-116
bt	42
ashe	66
athey	34
awas	-118
7le A	56
aD	-33
aN	43
aV	-15
aW	20
ahe	41
ait	22
ashe	-94
aw	-107
6o 's	-102
8,	76
8A	-156
8V	-92
8are	-87
8can	-53
8did	-13
8had	-110
as	-19
ave	-102
9e	65
8is	-133
8may	-28
8they	15
8w	-175
9as	-128
9ere	-54
9ill	-19
7m N	-29
9he	-31
9w	-58
7se w	-14
6y A	51
8N	-43
8he	-90
8w	-50
5ill be	-16
9have	-17
9w	-188
6th A	-35
9D	-104
9N	22
9W	-98
9him	-29
bs	137
9that	40
9w	-14
ahat	-52
8out w	-63
5on't be	-27
aw	-28
6uld "	-19
aA	-118
abe	-113
ahave	-58
alike	-39
aw	-70
9n't w	-53
4yet A	-33
5ou A	-46
8can	-61
9ould	-13
8don't	-56
8have	-35
8should	-20
8w	-120
9ould	-35
4— A	-67
6D	24
6N	49
6V	-12
6and	-20
7s	-81
6but	41
6from	-24
6has	-14
7e	-31
6i	-23
7t	32
6or	43
6that	-46
6w	37
7as	39
7hich	16
8o	46
4∅ N	72
6W	57
6∅	-41
11=	-41
3!	-53
3"	20
3%	22
3's	-23
3(	-72
3)	32
3,	29
3.	15
31	-51
40	53
50,000	-16
41	-87
42	-22
45	-72
32	-39
40	-53
501	43
65	-75
69	62
512	-70
64	-120
65	12
33	-31
40	-51
34	-39
40	-57
35	-39
40	-52
36	-25
38	-48
39	-38
3:	-26
3>	-52
3?	-47
3[	-46
3]	-51
3a	-108
4.m.	-62
4bc	-64
5ility	-119
5le	-132
5ortion	-28
6ut	-77
6ve	-60
5road	-24
5sence	-46
4ccept	-35
9ed	-40
7ss	-102
6ord	-52
9ing	-248
6usations	-19
8ed	-27
5hieve	-19
aments	-53
5kman	-59
6nowledge	-18
ed	-65
5ross	-120
5t	-93
6ed	-54
6ing	-45
7on	-23
9s	-57
7ve	-36
9ly	-30
8ist	16
bs	76
9ties	43
6or	34
6ress	116
6s	-23
6ually	-106
4d	77
5d	-18
6ed	-80
6ing	-32
7tion	-104
bal	-118
6ress	39
aed	-35
bs	-61
aing	-46
5elson	-32
5ministration	42
7t	-18
8ted	-20
5opted	-50
5s	33
5ults	-51
5vantage	-66
6ertising	-51
6ice	13
7sed	-33
9r	33
as	92
6ocate	39
bs	67
aing	-15
4ffairs	40
6ord	-36
5ghanistan	-54
5l-cio	59
5ter	19
8noon	22
4gainst	-53
5e	-62
6ncies	30
8y	72
7da	-21
7ts	-85
5gressive	-61
dly	-62
5o	-64
5ree	-46
8d	-44
8ment	24
cs	-66
4ide	88
7s	45
5les	111
5m	-60
5r	-54
6waves	-42
4ligned	-14
5l	-20
6egations	-50
8edly	-47
8iance	-15
7n	57
6iance	34
7es	92
6ow	-26
8ed	-48
8ing	-20
8s	-28
6y	50
5most	-188
5one	-68
7g	-131
8side	-42
5ready	-125
5so	-86
5ternative	-39
6hough	-16
5ways	-99
4m	-80
5bassador	26
5endment	-26
6rica	-164
an	-114
bs	-52
5id	30
5ount	-68
9ed	-33
9s	-23
4n	-292
5alysis	66
9ts	95
5ger	-44
5nounced	-103
bment	46
aing	-43
6ual	-40
5onymity	22
5swer	-116
9ing	-87
9s	-125
5y	-42
6body	-50
6one	-12
6thing	-76
7ime	-33
4part	-19
5parent	-58
6eal	-27
9ing	-30
9s	-41
8r	-104
9ance	41
ds	-63
9ed	-162
9ing	-63
9s	-149
6lied	-18
7y	-38
6ointed	-32
ament	-28
6roach	-29
8val	-53
9ed	-41
4re	-208
6a	-65
7s	-45
6n't	-117
5gue	-64
8d	-71
8s	-41
7ing	-24
7ment	36
bs	39
5m	42
6s	-37
6y	-66
5ound	-18
5ray	-19
5ticles	-78
4s	-32
5h	79
5ia	20
6de	-42
5k	-47
6ed	-131
6ing	-63
5pects	-17
5sad	-67
7ult	-60
6erted	-14
9ion	-24
6igned	-13
7stance	-55
6ociated	-18
bion	-44
6ured	-13
4t	-42
5tack	-61
9ed	-20
ars	42
9ing	-35
9s	-17
6empt	-146
aed	-97
aing	-56
as	-126
7nd	-14
9ed	-47
aes	74
9ing	-56
8tion	-125
6orney	-59
6ract	-39
aed	12
7ibuted	-33
4udience	32
bs	60
5thority	-45
azed	-64
9s	-27
4vailable	21
5erage	-55
5oid	-92
8ed	-80
4ward	-79
7e	-26
6y	-85
4yotte	62
4zerbaijan	53
3back	-163
7ed	45
8rs	28
7ing	-51
7lash	-53
5d	-32
5llot	17
9s	41
5n	-88
6d	79
6k	-26
7ruptcy	-46
7s	-85
6ned	-35
7on	-23
5rely	-70
5se	47
7d	-86
6ically	-17
5tch	-44
6tle	-73
9ground	-67
4e	-149
5aring	-56
6t	-54
5came	-105
6k	-27
6ome	-41
9s	-63
8ing	50
5en	-218
5fore	16
5gan	-154
6in	-77
8ning	-57
6un	-108
5half	-49
6ind	-68
5ijing	-66
6ng	-106
5lieve	-73
ad	-19
as	-67
6ow	23
5nefit	-53
aed	-13
as	-59
6ghazi	19
6nett	72
5rnie	-101
5st	-134
5yond	-99
4id	57
6en	50
5g	-65
5ll	-28
7ion	-89
aaire	-15
as	-27
7s	58
5partisan	-74
5rther	-49
5t	-23
4lackwell	101
6me	-42
8d	-39
5oc	13
7her	32
7k	-36
8ed	-28
4oard	44
6sted	-19
5lton	113
5mb	-17
5ok	43
7s	-54
6s	64
7t	-30
5rder	-16
9s	-27
6n	-34
5ught	-33
5zell	113
4radley	39
6inard	-51
6nd	-53
5eak	-43
8fast	-40
8ing	-58
8s	-60
6xit	-30
5idge	-64
6efly	-68
6ng	28
8ing	-50
6tain	-88
5oadcast	-44
8ly	24
6ke	-35
8r	-30
6ught	68
5ujas	34
4uild	-75
8ing	-96
7t	-45
5reau	-70
5siness	-134
bes	-26
bman	33
5y	-37
3cairo	-73
5lendar	-68
6ifornia	-38
6l	-30
7ed	-113
7ing	-88
5me	-18
6p	47
7aign	24
bed	-34
bing	-84
bs	-36
5n	-182
6't	-105
6didate	12
cs	67
6not	-105
6ova	30
5pable	-15
7city	-17
6ital	-37
6ture	-30
ad	-50
5rd	-38
7in	46
6eer	-79
7ful	-42
aly	-51
6olina	-84
6ried	-23
7y	-19
8ing	-34
6son	20
6ter	-36
5se	-24
7s	-40
6h	-76
6t	-76
5ucus	-16
9-goers	96
6ght	-49
6se	-37
8d	-35
8s	-59
4bs	-57
4elebrated	-17
5nters	-37
9view	-133
7ral	-48
5rtain	-68
aly	-85
4hair	30
8man	14
6llenge	-86
cs	-86
bing	-32
6mber	-105
7pion	-25
6nce	-12
9s	-21
7ged	-14
9s	-26
8ing	-61
7nel	-18
6racter	47
7ge	-19
9d	-45
9s	-75
5eck	-69
8s	-52
5icago	-76
6ef	14
6ld	-34
8ren	-131
6na	-88
5oice	-89
9s	-83
6ose	-56
6se	-60
8n	-30
5ristians	16
ae	44
5urch	49
4ited	-102
6ies	25
7ng	-82
7zenship	-63
4laim	-96
8ed	-33
8ing	-29
8s	44
6rk	42
6ss	-17
5ear	-101
8ly	-92
6veland	-37
5ient	-83
6ntons	32
6p	83
5ose	-121
8ly	-46
8r	-123
7ing	-19
5ub	-43
4o-founder	-12
5al	-39
7ition	-93
5de	-52
5llapse	-62
7eagues	-45
8ction	-20
8ge	-87
as	22
6umbia	-42
8n	30
5mbat	23
7ination	-13
9ed	-34
6e	-121
7s	-141
7y	13
6fortable	-57
6ing	-49
6mand	-37
aer	-21
7ents	-24
7ission	-32
8tment	-71
9ted	-58
7unities	-73
6panies	-16
9y	21
8red	-61
7ete	-37
9ing	-20
ation	-53
cve	-14
7lained	-20
bt	-83
cs	-16
8ete	-22
bly	-34
7romise	-91
5ncern	-95
aed	-71
as	-143
7luded	-30
6dition	-39
cs	-52
7uct	-48
aed	-55
6ference	-33
7idence	-26
bt	-16
8rmed	-16
7lict	30
bs	-42
6gress	54
bional	-93
6nected	-18
aion	-60
ds	-48
6science	-40
7ensus	-44
8quences	-37
8rvatives	44
7ider	-102
bed	-83
bing	-80
8stently	-58
7tantly	-40
8ituency	-26
6tenders	38
8st	14
as	41
7inue	-46
bd	-81
bs	-31
aing	-106
7ract	-41
bs	-46
9st	-39
8ibuted	-18
cing	-120
dons	-79
8ol	-80
as	-12
9versial	-87
dy	-97
6vention	-67
ds	-40
8rsation	61
fs	-17
7icted	-23
8nced	-31
6way	12
5operation	38
6rdinated	-14
5re	-42
6porations	23
6rect	-42
aion	-131
5sby	29
6t	-104
7s	40
5uld	-112
8n't	-113
6nt	40
8ed	-13
9r	-38
8ing	-41
8ry	-77
8y	-35
6ple	51
6rse	-70
7t	18
8s	32
5ver	41
8age	-79
8ed	-49
8ing	-38
4reate	-93
9d	-109
8ing	-42
6dibility	-23
8t	-35
9s	-19
6w	-72
5ime	-81
7inal	-80
6sis	55
6tical	-81
9ism	-89
cs	-14
azed	-42
9s	71
8que	-47
5owd	15
5ucial	-35
6z	48
5y	-26
4uba	-60
7n	16
5lture	-46
5riel	-25
6rent	-71
aly	-64
5t	-56
6s	-87
4ycle	26
3damage	-22
5nger	-63
9ous	-33
5ta	-32
7base	-60
6e	34
5ughter	22
5y	-126
6s	-115
4eal	-42
7ing	-18
7s	-130
6th	-22
8s	-13
5bate	-39
9s	-97
6t	-89
5cade	-32
9s	-76
6ide	-59
9d	-128
7sions	-92
6lared	-32
7ine	-76
ad	-197
6ried	-33
5dicated	-40
5emed	-30
6ply	-51
5feat	-47
9ed	-28
7nd	-35
9ed	-33
9ing	-32
8se	-94
6icit	-63
as	-77
7ned	-14
8ition	-31
5gree	-70
5legate	-61
6iver	-51
aed	-102
aing	-80
5mand	-43
9s	-53
6ocracy	-59
at	22
bic	-92
bs	65
6s	-34
5nied	-19
6ounced	-29
5partment	-49
6end	-16
9ing	-58
5scribe	-32
bd	-24
6erve	-36
as	-54
6igned	-94
7re	-69
6perately	-27
5tailed	-60
9s	-63
6ermination	-33
be	-21
cd	-58
5velopers	47
6ine	58
6oted	-74
4id	-178
6n't	-195
5ed	-50
5fference	-57
ds	-68
bt	-65
7icult	-76
cy	-39
5gits	-37
5nner	-55
5rected	-39
9ion	-71
9ly	-72
9or	26
5sclosure	-55
7overed	-51
by	-52
7uss	-48
aed	-29
aing	-42
bon	-102
ds	-51
6missed	-111
6play	-39
7ute	-82
6tance	-15
7rict	-126
5versity	-52
6ide	-40
9d	-37
7sions	-36
9ve	29
4nc	-25
4o	-140
5ctor	72
6ument	36
bs	-57
5es	-43
7n't	-171
5ing	-111
5llars	-125
5minate	-17
bd	-21
5n't	-183
6ald	-41
7tion	-64
bs	-99
6e	-93
6or	38
8s	30
5or	-57
7s	-52
5ubt	-77
8s	-62
5wn	-127
5zen	-49
8s	-73
4raft	-63
6w	-45
7ing	-70
7n	-50
5ew	-81
5iven	42
7ing	51
5op	-48
4ue	-104
5ring	-49
5ty	-19
3e-mails	25
4ach	86
5ger	-121
5rlier	-39
7y	-12
6ned	26
8st	106
7ings	-40
5sier	-43
7ly	-65
6t	-55
6y	72
4beling	37
4choed	-64
5onomic	-108
asts	73
9y	-191
4dge	-33
5iting	-12
7or	-40
9ial	71
5ucation	24
4ffect	-68
9ively	-88
9s	-47
6ort	-25
9s	-68
4ight	-72
5ther	-86
4lders	-14
5ection	-90
8orate	-55
6ment	-37
5igibility	-63
9le	-33
6tes	-86
5se	-84
7where	23
4mail	-21
8s	28
5brace	-38
ad	-50
5erged	-54
5issions	-62
5phasis	-42
6loyee	43
bs	-59
ars	-15
4ncourage	-32
5d	-64
6ed	-49
6orse	-40
ad	-48
aments	32
5emy	52
6rgy	-28
5forcement	-40
5gage	-47
9d	-52
8ing	-28
5joyed	47
5ough	-35
5sure	-12
5ter	-34
8ed	-31
8ing	-21
6husiasm	-52
ctic	-36
fally	-59
6ire	-14
9ly	-35
5vironment	19
4pisode	-49
5stein	65
4ra	-57
5dogan	-63
5ror	-50
5upted	-43
4specially	-85
6inoza	-57
5sentially	-63
5tablished	-17
cment	55
6imate	-14
bd	-55
bs	20
4ve	-56
6n	-56
7ing	-74
7t	-13
8s	-25
8ually	-82
6r	-164
7y	-65
8body	-82
8thing	-29
5idence	59
4xactly	-12
6mple	-68
as	-41
5cept	-39
9ion	-28
6lusively	-22
5ecutive	-21
cs	104
5ists	-27
6t	-46
5pand	-38
9ed	-26
8sion	-17
6ect	-53
9ations	-59
9ed	-161
9ing	-41
9s	-32
7riment	-66
8t	-17
9s	143
6lained	-14
7osion	-52
6osed	-54
6ressed	-90
5tend	-35
8t	-17
4ye	-26
6s	-67
3face	-41
7book	-97
7d	57
6ing	36
6tor	-23
7s	-68
5il	-31
7ed	33
7ing	-52
7s	-54
7ure	-77
as	-20
6r	-64
7ly	-45
6th	-32
5ll	-90
5miliar	-65
9es	-14
8y	29
5ns	74
5r	-121
5st	-57
5te	-57
6her	-24
5vor	-56
8able	-57
8ite	-55
8s	-43
4bi	-36
4ear	-62
7s	-43
5d	-48
5el	-105
7ing	-46
7s	-39
6s	-70
6t	-47
5ll	-30
6t	-118
5w	22
4ield	58
8s	-82
5ght	-26
8ing	-19
6ures	12
5le	35
7d	-88
6ings	65
6l	-26
7ed	-37
5nal	-65
8ly	-99
7ncial	-93
6d	-86
7ings	71
7s	-22
6e	-17
6ish	-99
9ed	-49
5re	-49
7d	-13
6m	-62
7s	65
6st	-34
5t	-28
6ness	-30
5ve	70
4light	-32
6p	-70
5ood	-17
7r	-93
6rida	-26
5urry	-21
4ocus	-109
8ed	-72
5lks	-51
6low	-13
9ed	-62
9ing	-121
5otage	36
5r	-39
6bes	110
6ce	-66
8d	41
8fully	-82
8s	-35
6eign	-75
aers	-59
6mally	-73
7er	-75
7s	-37
6th	-14
7une	-30
6ward	-57
5und	-94
8ed	-20
9r	-22
6r	-67
7th	29
5x	35
4rancis	-36
7k	54
5ee	-77
7dom	-13
6quently	-111
5iday	39
6end	27
9ly	-29
9s	65
5om	-24
6nt	-40
5ustration	-65
4ueled	24
5ll	-43
7y	-41
5nd	38
7ed	-29
7ing	-44
7raising	-43
7s	-39
5rther	-23
5ture	27
3gains	18
5me	-56
5p	-99
5tes	-44
6hered	-58
9ing	-63
5ve	-74
4ender	-83
6erally	-96
as	-51
9ted	-33
aion	-14
5rmany	-13
5t	-140
6s	-77
6ting	-95
4ifts	-55
5ngrich	-12
6sburg	37
5rls	-66
5uliani	29
5ve	-74
7s	-45
6ing	-48
4lad	-18
5obal	-60
4o	-103
5al	-111
7s	-38
5d	-90
5es	-79
5ing	-106
5ne	-57
6na	-46
5od	-77
7s	-84
6gle	-84
5p	-24
5re	-18
6ka	123
5tten	-50
5vernment	21
9or	47
bs	-72
5wdy	97
4raduate	-44
bs	-44
5eat	-66
6enberg	61
7ted	-21
5ound	-72
7p	16
8s	56
6wing	-77
7th	-88
4uardian	28
5ess	-18
5n	-70
6s	-18
5y	-79
6s	-17
3hackers	-61
5d	-179
6n't	-87
5lf	-48
5nd	-26
7ful	-13
7le	-21
8ing	-42
6nity	18
5ppen	-20
9ed	-50
9s	-25
7y	-35
5rd	66
7er	-72
7ly	45
6m	-52
5s	-203
6n't	-155
6san	-16
5te	-52
5ve	-212
7n't	-104
6ing	-78
4e	34
5'd	-143
6ll	-155
5ad	-51
7quarters	-67
7s	-55
6lth	-141
6r	-36
7d	28
7ing	33
7t	-21
6t	-49
6vily	-34
5ll	-74
6p	-113
7ed	-91
7ing	-38
5re	22
6self	84
4igh	-67
7er	-36
8st	-80
7ly	-45
5ll	-21
7ary	-13
5mself	138
5red	-48
6ing	-53
5story	-17
5t	-60
4old	-62
7ing	-60
7s	-70
6lande	84
6t	-30
5mes	-43
5pe	-96
7d	-62
7s	-99
6ing	-73
5st	20
7ed	-40
7ile	-37
8ng	-34
5tel	-35
5ur	-20
7s	-87
6se	-13
8holds	-35
5w	-73
6ever	51
4p	-28
4ttp	-39
7s	-20
4uckabee	-36
5man	-58
5ndreds	16
5sband	-20
3i	16
4'd	-99
5ll	-80
5m	-123
5ve	-111
4dea	-83
7s	18
6ntified	-37
ay	-15
6ology	-36
4f	-74
4gnored	-38
4i	-59
4llegally	33
6inois	-67
4mage	36
8s	-26
7ine	-51
5mediately	-107
6igrants	-80
ation	-30
6unity	-47
5pact	-68
6ortance	-37
bt	-84
7ssible	-45
4n	-39
5ability	-67
5cident	-36
6lined	-69
7uded	-119
as	21
6ome	-70
9s	-70
6rease	-88
bd	-23
aing	-32
dly	-110
5diana	-43
7cated	-54
8tment	-26
7viduals	22
6ustries	-46
ay	-84
5fluence	-84
6ormation	-30
9ed	-23
5itial	-82
aly	-26
5side	-60
9rs	130
7st	-14
9ed	-25
6pector	-79
7ired	-21
6tead	19
7itute	31
bion	61
es	-25
6ults	-63
5tended	-71
9s	-55
8t	-36
9ion	-28
7rest	-107
bed	-65
bs	-56
8national	-45
8vention	-25
9iew	-70
ced	66
cs	26
6o	-38
6roduced	-31
5vasion	-13
6est	-42
9igation	70
dors	41
9ment	40
9ors	37
6ited	-21
6olved	-100
ament	35
4owa	-53
4ran	-53
4s	-123
5is	-83
5land	29
5n't	-102
5rael	-20
5sue	-110
8d	-110
8s	-92
4ts	49
6elf	115
3jacobs	88
5nuary	-69
5pan	-65
4erome	-81
6sey	-67
5ws	-70
4ob	-113
6s	-106
5hnson	-40
5in	-24
7ed	-59
7t	-16
5nes	96
5urnal	33
aism	31
cts	28
4udge	34
8s	-107
7ment	46
5ly	-32
5mp	-16
5ne	-58
5st	-55
7ice	18
as	-81
8fication	-15
3kaine	56
5sich	19
4eep	-109
7ing	-21
7s	-54
5lly	31
5nnedy	-95
5pt	-60
5rry	78
5y	-77
4ids	-45
5lled	-56
7ing	-56
5nd	-82
7s	-14
6g	-63
4lein	-19
4new	-69
5ow	-81
7ledge	-45
7n	-86
7s	-37
4orea	-138
3labor	26
5ck	-58
7s	-49
5dy	26
5nd	-68
6guage	-100
5rgely	-105
8r	-38
8st	-80
5st	-140
5te	-73
7r	-34
7st	-133
6ino	-109
5unched	-82
5w	39
6makers	62
6s	-90
7uit	48
as	-87
6yer	-46
9s	30
5zar	-87
4ead	32
7er	34
9s	96
ahip	60
7ing	36
7s	-58
6rn	-39
8ed	-59
6st	-29
6ve	-81
7ing	32
5d	20
5gacy	-14
6islature	-25
5ss	-47
7ons	-21
5t	-90
6ter	55
5vel	-67
8s	51
5w	33
6andowski	-27
4iberal	-79
as	104
8ty	-40
5e	-28
6d	-27
5fe	-105
5ght	-20
5ke	-92
7ly	-22
7s	-49
5mited	-15
5ne	-78
7s	-67
6k	-14
7ed	-44
7s	-55
5st	-87
7ed	-17
8n	-64
9ing	-16
7s	73
5ttle	-106
5ve	-69
7d	-47
7s	-54
6ing	-67
4oans	-59
5cation	-37
6ked	-27
5ndon	-83
6g	-196
7er	-104
5ok	-85
7ed	-48
7ing	-113
7s	-82
6pholes	-27
5pez	74
5se	-52
6ing	-53
6s	-84
7es	-85
6t	-49
5t	-71
6s	-26
5ve	-67
5w	-51
6er	-29
4ynch	17
3machado	-74
5ddow	75
6e	-37
5gazine	-75
5her	66
5instream	-17
7tained	-34
5jor	-86
8ities	-19
ay	-101
5ke	-147
7rs	-74
7s	-68
6ing	-113
5lik	-96
5n	30
6aged	-90
9ment	-68
9r	28
8ing	-33
6date	-84
6hattan	23
6y	49
5rch	28
6gin	-85
9s	-59
6k	-21
7-viverito	-16
7ed	-57
8ts	-79
6riage	-71
5ss	-27
7acre	-69
5tch	-22
6een	-136
7rial	19
6ter	19
9s	-47
7hews	102
5y	-182
6be	-84
4cauliffe	43
5cain	59
6onnell	72
5kinley	31
4e	51
5an	-69
7ing	-40
7s	35
7t	18
6sure	50
as	13
5dia	-31
5et	-48
7ing	-60
as	-84
5mber	27
9s	57
6o	37
5n	-65
6tion	-47
aed	-73
5rger	-87
6kel	-31
5ssage	35
as	-34
5t	-99
5xicans	40
8o	-72
4ichigan	-83
5ddle	-20
5ght	-166
6rants	48
5litary	-96
6lennials	21
7ion	-198
as	-66
7s	-37
5nd	-50
6e	-119
7s	-87
6ister	-77
6utes	-73
5red	-43
5ssing	-20
8on	-63
8ssippi	-29
6take	-17
5tchell	51
5x	-21
4oderators	62
5ment	-87
9s	-79
9um	-66
5nday	17
6ey	-191
6th	-15
8s	-130
5ok	14
5re	-146
6ning	-78
5sque	-47
6t	-27
7ly	-97
5ther	16
9s	-67
5unt	-30
5ved	-55
7ment	-34
bs	-61
6ing	-48
4uch	-161
5seum	-61
6lims	-150
6t	-126
4y	15
3name	-70
7d	23
7s	39
5rrative	-44
7ow	-18
9ly	-28
5tion	23
9al	-106
bly	-13
9s	-84
9wide	-75
7ve	-65
6o	-65
6ure	-27
4ear	-54
7ly	-63
5cessarily	-56
by	-59
5ed	-187
7ed	-143
7s	-156
5ga	-43
7tive	-73
5ither	30
5tanyahu	-36
6work	-32
as	19
5urosurgeon	63
5vada	-111
6er	-134
5w	-132
6ly	-65
6spaper	99
5xt	-49
4ice	24
5ght	-36
8club	-32
5ne	-57
5xon	38
4o	-169
5body	-78
5minating	-32
bon	-82
8ee	23
as	-38
5ne	-77
5r	-89
5t	-100
6e	-72
7d	-92
7s	-19
6hing	-118
6ing	-27
7on	-31
5w	-27
4umerous	-60
3o'malley	-19
4bama	23
8care	-64
5servers	42
6tacle	-63
5vious	-52
4ccasionally	-29
6urred	-35
5tober	23
4dds	-40
4f	-40
5f	-58
6er	-101
8ed	-74
8ing	-74
8s	-80
6ice	59
9r	-48
as	-29
9s	-66
8ial	110
bly	-120
bs	79
5ten	-184
4hio	-15
4n	-44
5ce	-139
5e	-17
6s	43
5line	-20
6y	-85
5to	-47
4pen	-98
7ed	-47
7ing	-73
7ly	-90
6rating	-25
aons	-76
aves	90
5inion	63
5ponent	34
bs	32
7rtunities	-44
dy	-139
7se	-77
9d	-59
8ing	-18
9te	-49
aion	-28
5timistic	-23
7on	76
4r	-28
5dered	-29
5ganization	19
fs	17
ae	-26
brs	49
aing	-48
5iginally	-66
5lando	-27
4ther	-63
8s	46
8wise	-86
4ught	-24
5r	-69
5t	-82
6come	-94
6lets	101
6side	-75
4ver	-45
7haul	-55
7seas	-59
7whelmingly	-82
4wn	-110
6ed	-20
7r	-20
8s	41
4z	-32
3p.m.	26
4ace	-47
6s	22
5ge	45
7s	16
5id	-121
6r	-46
5lin	-107
6mieri	49
5per	21
5radis	-63
6enthood	-53
9s	-29
6is	-58
6k	-51
6liament	21
6ticipate	-54
ed	-53
dion	-34
9ularly	-69
8es	18
7ly	-59
7ner	14
as	-32
7s	-53
5ss	-36
7ed	-85
7ing	-48
8on	-30
6t	-123
5te	-17
6h	-105
6riot	-77
5y	-98
6ing	-50
6ments	-66
4elosi	-18
5nce	66
6nsylvania	-88
5ople	-21
5rcent	88
aage	-48
6formance	-55
6haps	14
6iod	-59
6ry	67
6son	-78
9al	-94
bly	-105
4fizer	20
4hase	-21
5iladelphia	40
7osophy	-22
5one	-100
6to	40
8graph	-31
8s	27
5rase	-67
4icking	-13
6ture	-31
5vot	-49
4laced	-45
8s	44
6ne	-62
7ned	-105
7s	-65
6tform	30
6y	-70
7book	-65
7ed	-61
8rs	-33
7ing	-71
5edge	-87
9d	-25
6nty	45
4odcast	-81
6esta	-16
5int	26
8ed	-58
8ing	-53
8s	-107
6sed	-78
5lice	61
8y	-16
7tical	-123
cly	-41
aian	-47
ds	43
ao	20
9fact	18
6l	174
7ing	-35
7s	65
8ter	55
5ol	-30
6r	25
5pe	-84
6ular	-86
aity	-93
9tion	-20
5sed	-63
6itions	16
9ve	-65
6sibility	-44
9le	-61
ay	-66
6t	38
7ed	-72
7s	40
5tential	-53
cly	-67
5wer	-104
8ful	-71
8s	-63
4ractice	-43
bs	77
6ise	-30
6yers	-55
5ecedent	-30
7incts	-87
6dicted	-22
6fer	-25
6pared	-64
9ing	-27
6sence	-49
9t	-29
aed	-43
7idential	-125
cs	-104
7s	13
8ed	45
6vent	-13
7ious	-91
bly	-59
5ice	-94
8s	-66
6ebus	50
6maries	-162
aly	-35
9y	-124
6nciples	28
6or	-45
8ities	-76
ay	-67
6vate	-76
aly	-103
5obably	-90
7lem	-134
as	-73
6ceed	-13
8ss	68
6duced	-29
9t	-26
as	-83
6fessor	-77
7ile	-49
6gram	-70
as	-69
8ess	-35
bive	-47
es	47
6jected	-43
as	-48
6mise	-76
as	-74
9ing	-60
7oting	-37
7pted	-75
6of	-35
6perty	42
7osal	48
bs	-38
9ed	-129
9ing	-44
6secutor	-57
ds	51
7pect	71
bs	-55
6test	-53
as	-25
6ud	-52
6ve	-44
8d	-74
7ide	-72
ad	-106
as	-66
9ing	-28
8nce	-49
8sion	-82
cs	-66
4ublic	41
9ly	-141
8shed	-41
5rsue	-35
5sh	-100
7ed	-47
7ing	-83
5t	-54
6in	85
6ting	-28
3q	131
4ualified	-68
9y	-24
8ty	-31
6rter	-45
5estion	-19
bed	-51
bing	-15
bs	13
5ick	-15
8ly	-129
6t	-27
7e	-63
3rabbis	19
5ce	-30
5dio	-114
5ise	38
8d	62
8s	-50
7ing	47
5llies	38
7y	89
5n	-77
6domly	-16
6ge	-24
7ing	-17
6ks	-48
5rely	-81
5te	-83
7s	-120
6her	-95
6ing	-86
9s	-103
4each	-54
8ed	-44
8ing	-14
7tion	-70
6ders	42
7y	-127
6gan	49
6l	-48
7ly	-110
6sons	37
5called	-34
6eive	-59
ad	19
9ing	46
7nt	-124
9ly	-110
7ssion	-71
6ognition	-38
aze	-22
cd	-62
7rds	51
5duce	-57
9d	-33
8ing	-20
5eves	71
5ference	-75
adum	31
8red	-77
9ing	-77
6lect	-57
aing	-43
as	-52
6rain	-24
6ugee	-68
as	-94
7sal	-140
8e	-54
9d	-151
9s	-67
8ing	-117
5garding	-34
9less	-29
6ime	-44
7on	-85
7ster	-29
bed	-21
6ularly	-58
9tion	-80
ds	17
5id	66
6n	-13
5jected	-99
9ion	-20
5lated	-91
8ions	-31
chip	-53
fs	-43
9vely	-41
6ease	-30
ad	-93
6ied	-12
8f	-48
8s	-18
7gion	-14
6uctant	-62
5main	-129
9ed	-84
9ing	-75
9s	-111
7rks	-83
6ember	-50
6inder	-46
6oved	-33
5nt	-53
5peated	-102
bly	-133
6laced	-13
6ort	113
9ed	-75
bly	-49
ar	39
bs	-71
9ing	-64
9s	118
6resent	-57
ced	-33
cing	-31
cs	-65
6ublican	33
ds	73
7tation	-84
5quests	-74
7ire	48
ad	-44
ament	-58
as	-40
5search	40
bers	77
7rved	-34
6idents	-55
7gn	-27
7stance	-41
6ources	-86
6pect	-25
7ond	-111
aed	-84
bnts	49
aing	-39
as	-80
9se	-42
bs	-115
aibility	-24
cle	-21
6t	-61
7rictions	-48
6ulted	-42
9s	31
5tirement	-34
6urn	54
9ed	-61
9s	38
5vealed	-74
7lations	-52
7nue	-40
6olution	-65
5ynolds	19
4ich	-79
6o	20
5ght	-31
8s	-113
5se	-91
6k	-96
7s	-83
5val	-62
4nc	-27
4oad	-88
5le	13
7s	-51
6l	-105
5mney	-60
5om	-96
6ts	-60
5se	-61
5und	-35
6te	-49
4t	66
4ule	52
7d	-47
7s	35
6ing	55
9s	-70
5n	-96
6ning	-94
6s	-51
5ssia	-42
4yan	23
3safe	-25
5id	-99
5le	25
7s	-91
5me	-148
6ples	-17
5nders	25
6tilli	26
5t	-74
6isfied	-15
6urday	-45
5ve	-41
5w	-56
5y	-126
6ing	-96
6s	-107
4cale	-36
7ia	-80
6ndal	-111
5ene	-74
5hedule	-79
bd	-70
6lafly	15
6ool	-63
6ultz	72
5ore	-31
6tt	-113
5rutiny	-31
4earch	62
6son	-79
6t	-55
7s	-33
5cond	44
6ret	-55
9ary	-106
6ure	-50
8ity	-42
5e	-109
6ing	-54
6k	-62
7ing	-122
7s	-70
6m	-112
7ed	-140
7s	-126
6n	-98
6s	-37
5gment	49
5ized	-13
5nate	-71
8or	-13
as	118
6d	-68
6ior	51
6se	-34
6t	-89
7iment	16
5ries	-82
7ous	-66
6ve	-34
8d	-70
8r	-114
7ice	30
as	-36
8ng	-47
5ssion	-25
as	-78
5veral	-45
5xton	91
4hape	-50
6re	-69
8d	-85
8s	-63
7pton	71
5e	24
6'd	-81
7ll	-52
5ift	-83
8ed	-13
5ooting	-88
6p	-35
6rt	-54
6t	-58
6uld	-172
9n't	-94
6w	46
7ed	-98
7ing	-103
7n	-107
7s	32
4ide	47
7d	-34
7s	37
5gn	13
7ature	-29
7ed	-85
7ificant	29
ely	-16
7s	-82
5milar	-89
6ple	-75
8y	16
5nce	-52
6gle	-64
5t	-26
6e	-56
7s	-39
6uation	-36
5x	14
5ze	-23
4keptical	-44
aism	-40
5ills	-44
4lightly	-27
4mall	-57
4o	-49
5cialist	-24
7ety	-62
5ld	-35
7iers	37
6ution	-19
bs	-51
5me	71
7body	-43
7one	-22
7thing	23
8imes	-120
7what	-47
5on	-98
5rt	-32
5tomayor	-41
5ught	-160
6l	-19
6nd	-58
6rce	31
9s	87
6th	-40
8ern	-58
4pace	-80
5eak	-64
8er	63
as	61
8ing	-140
8s	-55
6cifically	-88
bs	50
7ulation	-81
6ech	-13
9es	-135
6nd	-29
8ing	-91
7t	-87
5lit	-46
5oke	-113
8n	-55
8sman	90
9woman	-37
6tlight	-82
5read	-49
4taff	22
8ers	-127
6ge	-108
6ke	-59
8s	-99
6nce	-70
9s	-59
7d	-28
8ards	42
8ing	-93
8s	-19
6r	39
7t	-109
8ed	-119
8ing	-47
8s	41
6te	-16
8d	-22
8ment	-13
cs	-123
8s	-56
7ing	-31
7us	-67
6y	-48
7ing	-24
5ein	-13
6m	-33
6p	-80
7s	-66
5ick	-22
6ll	-69
5ock	-66
6od	-43
6p	-82
7ped	-58
6ries	89
5rategists	84
ay	-27
6eam	-47
7et	-121
9s	-72
7ngth	39
7tch	-23
6ike	-57
7ng	-44
6ong	-144
9er	-13
9ly	-107
6uck	-57
7ggle	-72
bd	-93
bs	-70
aing	-57
5udent	-78
as	-105
7ies	72
4ubject	34
5cceeded	-26
8ss	-14
aful	-49
dly	-52
6h	-178
5ddenly	-68
5ggest	-38
aed	-85
aing	-39
bon	-36
ds	-58
as	-42
5llivan	33
5mmer	-51
7it	-28
5nday	-64
5pport	-181
aed	-63
br	-52
cs	90
aing	-65
bve	-24
as	-65
8sed	-73
5re	-95
6ge	32
6prise	-51
bd	-18
aing	-57
6vey	86
9ed	110
4vp	67
4wanson	55
5ing	-91
6tzerland	-57
4ymbol	-46
5ria	-105
5stems	-97
3table	39
5ctics	-84
5ke	-109
7n	-84
7s	-83
5lk	-131
7ed	-59
7ing	-140
7s	-71
5rget	-18
9ed	-14
9ing	-22
9s	-86
6iffs	-38
5sk	-67
7ed	-52
5x	-142
6es	13
4eachout	66
6m	96
5levision	-59
6l	-48
7ing	48
5mperament	-55
5nd	-112
7ency	-55
7s	-64
6ney	-91
6s	-33
6ure	-33
5rm	-74
7s	-52
6ritory	-48
7or	-23
9ism	-125
bt	-66
cs	15
5ster	15
7s	-56
5xas	-55
6t	-94
4han	-52
7ks	-68
6t	-20
5e	-134
6ir	-30
6m	-24
7e	-13
8s	-64
7selves	75
6n	62
6re	-102
6se	-139
6y	15
7'd	-82
8ll	-42
8re	-193
8ve	-140
5iel	-19
6ng	-95
8s	-69
7k	-105
8ing	-40
8s	-52
6rd	-17
6s	-54
5ough	-42
9t	-75
7sands	-70
5reat	-64
9ened	-58
9s	-28
7e-quarters	68
7shold	-67
6ough	-54
aout	-73
5us	-60
4icket	-55
5de	-38
5ed	-60
6s	-64
5me	-73
5tle	-39
4o	-63
5day	79
6d	-19
5gether	-21
5ld	-38
5n	-19
6e	-20
6ight	-32
6s	-12
5o	-81
6k	-136
6l	-37
5pic	23
8s	-72
5tal	-46
5uch	-55
8ed	-24
6gh	-93
6r	-35
5ward	-77
6er	30
6n	30
4rack	-54
6de	-33
6il	-86
7n	-48
6nsactions	-62
8cripts	-23
6veling	-32
5eatment	-48
5ied	-165
7s	-68
6llion	-52
6p	-61
5oops	46
6uble	-56
5uck	-76
6e	-46
6ly	-76
6mp	13
6st	-37
6th	-52
5y	-143
6ing	-207
4une	-56
5rkey	-46
6n	-72
7ed	-74
7ing	-59
7out	-137
4v	-57
4weet	49
8ed	-46
8s	-130
5ice	-20
6tter	-14
5o-thirds	32
4ype	-14
7s	-16
6ically	-86
3u.s.	-28
4kraine	76
4ltimately	23
4nable	-79
5clear	-30
5der	-103
8mine	-12
8stand	-40
5employment	-23
5fair	-44
6it	-43
5ion	-29
8s	-46
6ted	-45
7y	-90
6versity	-13
5less	-59
6ikely	-46
5qualified	-15
5til	-23
5veiled	-71
5willingness	-44
4p	-94
5dated	-55
5on	36
5set	-24
4rging	-20
4s	-78
5e	-110
6d	-40
6rs	66
5ing	-129
5ually	-36
4tah	-73
3valeant	-33
6ley	-83
6ue	-28
8s	-50
5riety	-32
4ersion	39
6y	-134
5teran	-18
as	20
4ictories	-91
9y	-132
5deo	-21
5ew	48
7ed	-25
8rs	23
5guerie	141
5olations	-83
7ence	-85
5rtually	-54
6us	-69
5sas	-77
6ion	-61
7t	-19
8ed	-66
4oices	-55
5lunteers	-43
5ted	-104
7r	-47
8s	50
7s	-163
5wed	-26
3wage	-73
7s	-108
5it	-13
7ing	-51
5ke	-40
5lk	-14
7er	-41
6l	-69
7ace	55
6sh	-55
5nt	-176
7ed	-124
7ing	-59
7s	-139
5r	-104
6ned	-34
7ing	47
as	-28
6ren	-108
5s	-121
6hington	-42
6n't	-121
5tch	-15
8ed	-39
8ing	-24
6er	-27
5ve	-59
5y	-18
4e	21
5'll	-68
6re	-97
6ve	-127
5alth	-80
6pon	-24
9s	-39
6ring	-46
5bsite	56
5dnesday	48
5ek	44
7end	-68
5igh	-28
8ed	-24
6ner	-61
5lch	23
7ome	-39
6l	-73
5nt	-142
5re	-142
7n't	-83
5st	-64
4hat	-36
7ever	-73
5ere	-147
6ther	-121
5ich	14
6gs	19
6tes	14
5o	17
6ever	-36
6le	-23
6m	14
6se	-24
5y	-129
4idely	-154
5kileaks	64
5ll	-203
7ing	-125
aness	-55
5n	-132
6g	-24
6ner	-101
7ing	16
6s	-68
5sconsin	-96
5th	-25
7in	-75
7out	-130
4oman	-15
6en	-31
5n	-12
6't	-105
5rd	-48
7s	-41
6k	-37
7ed	-98
7ing	-96
7s	25
6ld	-98
6ried	-66
9s	-61
7y	-44
6st	-50
6th	-36
5uld	-209
8n't	-130
4riting	-25
7ten	-34
5ong	44
6te	-89
3yanukovych	-18
4ear	54
5t	-37
4ork	-15
5u	13
6'll	-91
7re	-100
7ve	-104
6r	-57
7self	-30
3zimmerman	15
4one	-49
3–	-46
3—	13
3―	-42
3‘	38
3“	-116
3”	-23
3…	-58
1ft=" a N	-23
8w	-97
7ll w	-36
7n w	-69
8other w	-31
7re w	-24
7s D	-50
9for	-37
9w	-63
6being w	-47
7oth w	-44
7y D	-20
9N	-51
9w	-20
6do you	-35
8n't w	-47
7uring D	-20
6for D	-84
aN	31
aw	-70
7rom D	-21
bw	-20
6has D	-16
6i'm A	-25
aD	-13
aw	-36
7n #	-19
9D	-182
9N	34
9W	-62
9his	35
9w	-37
ahich	-26
7s A	30
7t A	-37
9V	-57
9doesn't	-28
9is	-82
9w	19
aas	-114
6just w	-21
6last w	-42
7et 's	-40
6more w	-22
6new N	-27
7o D	-13
9w	-18
8t A	-48
aD	-33
aw	36
6of D	-16
9N	-15
9w	-32
7n D	-89
9N	44
9W	-89
9w	-62
8e of	-21
aw	-43
6said D	108
bN	16
bw	99
8ys N	30
7o w	-37
8me w	-51
7till ,	-43
6that 's	-13
bN	-16
bw	-37
8e #	-14
aA	-32
aD	-27
aN	-91
aW	-49
aw	-18
9re 's	-77
care	-36
cis	-58
cwas	13
9y're A	-17
ew	-35
8is is	-16
bw	-38
7o D	-65
9N	32
9be	-59
9w	-63
6was D	34
aw	-19
7e're A	-19
cw	-32
9ve w	-50
7hile N	-19
cw	-31
8o w	-29
7ill w	-42
8th D	-40
bN	-17
bw	-27
7rote N	67
6― N	104
4# : #	-108
6a w	-55
7n w	-30
6campaign .	-22
fw	-17
6for D	-40
aw	-32
6in #	-20
9D	33
9N	-55
9W	-22
9w	-60
6more w	-49
6of D	-26
6pledged w	-45
7oints ,	-15
d.	-21
6registered w	-15
6states .	-20
dw	-22
6that w	-33
7o #	-68
9D	-52
4% of D	-25
9W	-32
9w	-47
6to #	-68
4's a w	21
8lso w	-52
8n w	-38
8pproval w	-51
7best w	13
7campaign ,	-14
g.	39
gV	-95
ghas	-34
gis	-36
8omments ,	-36
gw	-69
7debate ,	-14
7first w	-93
7going on	-18
dto	-12
7handling of	-32
7in D	-19
7just w	-17
7more w	-47
7new N	-12
bw	-78
8o w	-67
9t A	-18
bw	-48
ae :	-60
7own w	-75
7plan to	-149
7really w	-19
9cent w	35
9fusal to	-42
9marks .	-19
8unning w	-17
7so w	-18
8upport w	-53
7the w	22
8rying to	-18
4( all w	-24
6the w	-19
4) the w	-70
7o w	-19
6— D	-28
8N	-49
4, a #	-38
8A	-59
8N	-131
8W	-84
8w	-53
7bout #	-19
cD	-37
7ccording to	24
7dding that	65
7ll of	-27
aw	-75
8so w	43
7n N	-48
9w	-47
7re A	33
aw	-60
8guing that	57
7s D	-39
9N	-40
9he	-30
9she	-19
9they	-18
6based on	-64
7oth of	-31
bw	-72
7y D	32
9w	20
6called D	30
aing him	87
8mpaign w	-56
8n w	-41
7iting w	58
7ompared with	-88
8uld w	-60
6depending on	-57
7id A	-13
7rawing w	25
7uring D	-21
6even as	-51
bif	-57
bthough	-41
bw	34
6first w	32
7ollowed by	-61
8r D	-43
aw	-53
7rom D	-30
bw	-25
6had w	-42
8s D	-35
aw	-18
8ve been	-33
9ing w	-43
6i'm A	-39
aw	-40
7n #	-18
9N	14
9w	-34
ahich	-49
8cluding D	-94
gN	-107
ghis	-47
gw	-76
7s A	-77
9that	-58
7t 's	-39
9A	-51
9may	-73
9w	-41
aas	-146
aill	-33
aould	22
6just as	-33
bw	-53
6last w	40
7ed by	-46
8t 's	-18
aw	-24
7ike D	-50
bN	-43
bw	-24
6made D	-14
7ore w	-135
6new N	-48
7o D	-31
9w	-49
8t A	31
aD	-75
aN	-63
aw	-38
9ing that	74
8w D	-61
aw	16
6of D	48
9N	-108
9w	-80
8ten w	-93
7n W	-79
9w	14
8e of	-38
aw	-57
6referring to	53
6said ,	111
bD	51
bN	137
bhe	108
bin	120
ct	90
bof	89
cn	-32
bshe	96
bthat	133
8y ,	-104
9ing ,	38
dD	-42
dN	-36
dit	107
dshe	83
dthat	-17
7o it	-15
9that	-30
9w	-63
8me of	-19
bw	-59
7uggested that	76
6that 's	-13
bD	-15
bN	-12
bw	-53
8e "	-25
a#	-32
aA	-114
aD	-95
aN	-19
aW	-84
aw	-49
9n D	-49
bw	-135
9re 's	23
care	-74
cis	-95
cwas	-90
dere	-25
8is w	-42
7o $	-54
9D	13
9N	-76
9w	-28
8ld D	70
bN	15
bw	119
6was A	-59
7e're w	-26
8re w	19
7hile A	-50
cD	-41
cN	-62
cw	19
8o 's	-20
aA	-47
aV	-66
ahad	-22
cs	-26
ais	-25
awas	-30
bill	-14
7ill A	-84
bw	-17
8th D	-61
bN	-31
bw	-48
aout w	-18
7ould be	24
chave	-110
cw	-87
4- a w	-15
7n w	-67
6in D	25
8cluding D	-12
7t 's	-19
6the N	-36
aw	-20
7o w	-15
4. a #	-16
8D	-25
8N	-72
8W	-25
8w	-24
7bout #	-13
7ccording to	46
7ll D	-42
aw	-44
7n N	-45
8other w	-38
7s D	-43
9N	-37
9W	-18
9for	-32
9he	-17
9it	-15
9w	-73
6based on	46
7oth N	-27
bw	-54
7y #	-21
9D	41
9w	-63
6during D	-20
6even as	-13
bin	-15
6for N	27
aw	-131
7rom D	-30
6i'm A	-28
aw	55
7n #	-39
9A	-40
9N	-118
9W	-92
9her	-41
ais	-76
9may	-30
9that	-44
8deed ,	-37
7t A	-93
9V	-91
9has	-32
9is	52
9w	-48
aas	-164
cn't	-33
aill	-38
aould	-84
6just w	-41
6last w	-61
7et 's	28
6more A	-38
bw	-48
6new N	-33
7o D	-39
9w	21
8t w	-33
8w ,	-31
6of D	-23
9w	-22
7n D	-41
9N	-18
9W	-46
9w	-22
8e of	-36
aw	16
8ly D	-39
6so w	-36
8me W	-20
bof	-12
bw	-43
7till ,	-50
6that 's	-22
bw	-59
8e #	-18
aA	-73
aD	-71
aN	-105
aW	-60
aw	-25
9n w	-45
9re 's	14
care	-99
cwas	-124
8is is	-21
bw	-44
7o D	23
9be	-120
9w	-158
6under D	36
6while D	-30
cN	-22
che	-15
cw	-31
7ith D	-41
bw	-23
6— N	18
4: the N	-27
aw	20
4; the w	-38
4? a :	-27
6like D	-25
6the w	-28
4A 's w	-64
6: "	-51
6a w	28
7gain w	-20
8reed to	-85
7n w	46
7re w	44
7s he	-14
9w	-27
6be w	43
8came w	-19
7y w	-14
6called for	-68
8n't w	-19
6did A	33
8rectly w	-41
7on't w	-18
6endorsed N	-89
7ven w	-19
7xpected to	-35
6focused on	-86
8r N	-14
7rom D	-15
6had D	51
aw	-70
8s D	30
aw	84
8ve D	-40
bbeen	44
bto	-38
bw	-99
7eld w	-38
9ped w	-18
6immediately w	-25
7n D	-67
9N	-20
9w	-24
7s A	45
9D	-15
9w	19
7t w	-16
6known as	-82
6made D	19
bw	-37
7ore w	-25
6need to	-33
6of w	53
7n D	-16
9W	-16
9w	-13
8e w	-13
8ly w	-19
6pledged to	-49
7ublicly w	-35
6qualified to	-13
6reported by	-81
6said ,	-78
bhe	-41
bthat	-115
7ee D	-30
7upport N	-32
6the w	-50
7o D	-21
9N	-26
9V	-56
9be	-57
9have	-18
9w	26
7ried to	-33
8ying to	-27
6used w	-39
6vote for	-19
6want to	-64
8s w	31
7ill w	-34
8th w	-17
7ould w	-15
4D a w	-41
7lleged w	19
7nswer to	-45
7re A	-25
aD	-29
8med w	-18
7s w	-36
7ttacks ,	-19
e.	-16
6beginning of	-17
8st w	-34
7road w	-38
6call for	-31
8mpaign 's	-13
fV	-18
fw	-43
8se ,	-12
bfor	-18
bthat	-24
bw	-18
7losing w	-12
7oming w	-13
9manding w	-20
8ntested w	-20
aroversial w	-57
6debate ,	-14
dover	-51
dw	-75
8tailed w	-41
8vastating w	-15
6earlier w	-63
7ndorsement of	36
7ven w	-47
6failed w	-24
7irst D	-15
cW	-26
cw	-59
7undraising w	-25
8rther w	-40
6general w	19
7rowing w	-46
6has w	37
7eated w	-39
6in D	-78
9N	-19
9w	-14
8teresting w	-20
7s A	-90
9D	-82
9N	-41
8sue of	-47
cthat	-16
cw	-20
6lack of	-63
8st D	-26
bw	-40
8ter w	-35
7ong w	-41
8ok at	-62
6message that	-22
7ore w	-71
6need for	-18
bto	-70
8w N	-24
aw	-85
7ominating w	-17
6of D	-58
9N	-45
9her	-27
ais	-23
9w	-45
ahom	-27
7ne w	-36
8ly D	-16
bw	-154
7pening w	-17
7verwhelming w	-39
7wn w	18
6plan to	-22
as to	-53
8edged w	-31
7oint ,	-22
cof	-52
cw	-33
8licy w	-26
7romise of	-30
7ublic 's	-14
dw	-51
6question about	-16
fis	-14
fof	-29
fw	-35
6reason for	-25
dto	-33
8cent N	-31
dw	-78
8port w	-28
8quest for	-61
8tired w	-24
6said they	26
7elf-described w	-31
7hot at	-21
7o-called w	76
7tatement .	-16
gV	-49
gW	-21
gthat	-34
gw	-61
bs ,	-38
d.	-12
dw	-38
8ring of	-27
9ong w	-78
7upport of	-44
der of	-30
8rveyed V	-61
7weeping w	-24
6that w	-44
8e w	-74
7o D	-66
9w	47
6vote for	-28
6was D	-31
aw	-53
7ere w	15
7ho V	-14
aw	-37
7ill of	-25
8th w	-31
7ould be	-90
cw	14
4N 's "	-74
9#	-74
9,	-43
9.	-42
9A	-49
9D	-103
9N	-127
9V	-43
9w	-60
6: "	-17
8#	-68
8D	-45
8W	39
8w	-69
6a .	-63
8N	-46
7bout D	-66
cN	-36
cw	24
7cknowledged that	-18
7dded ,	94
c.	63
7lso V	43
7re A	-70
aD	-16
aw	-20
8gued that	77
7s "	-16
9D	-33
9w	-72
7ttacks ,	-26
6became D	-82
8gan w	-16
7y A	-16
9D	-39
9N	-55
9w	-61
6called "	89
dD	53
dN	-14
dfor	134
8me in	-40
9paign 's	-22
f,	-17
f.	-34
fV	-54
fhas	-15
fis	-22
fw	-14
8n w	-23
9't w	-53
7ontinues to	-42
8uld A	-16
cbe	16
chave	41
cw	-203
7reated D	-56
8iticized N	74
6declined to	75
8scribed D	52
7id A	-19
aw	26
7oes A	-15
bw	-75
an't w	-31
7rew w	-31
7uring D	-17
6earlier D	-64
6for A	-38
aD	-109
aN	-114
ahis	-13
aw	-17
8und that	42
7rom D	-67
bN	-50
bw	-58
6got D	-71
6had "	-53
a#	-55
aV	-35
abeen	-44
8s "	-55
a#	-96
aD	-22
aat	-80
abeen	-28
ahad	-70
aw	-18
8ve A	-18
bw	-25
7eld D	-109
7olds D	-36
6in #	-71
9A	28
9D	-44
9N	-150
9W	-122
9her	-26
ais	-69
7s "	14
9,	-69
9A	-15
9D	-37
9N	-71
9V	40
9in	-41
9on	-40
9that	-56
8n't w	-29
8sued D	29
6later ,	-56
cw	25
7eading N	-39
8d N	-84
6made it	42
bw	-15
8y w	-54
7ore w	-40
7ust be	-63
bw	15
6needs to	21
8w N	-25
7ow has	-77
aw	-25
6of D	-44
9N	-87
9W	-22
9w	-83
8fered D	-16
8ten w	44
7n D	-105
9N	-157
9W	-55
6played D	-76
7ointed to	17
7raised N	46
6quickly w	-27
6refused to	-21
8leased D	43
8ported .	110
fW	50
fthat	20
6said ,	83
b.	101
bA	130
bD	23
bW	27
bafter	40
ct	-15
bduring	-14
bhe	-25
bin	-12
ct	43
bon	121
bshe	36
bthat	69
co	116
bw	40
8ys ,	56
b.	53
bD	20
bN	83
bhe	33
cis	75
bit	56
bshe	32
bthat	60
bw	-14
7eemed to	-23
as to	-24
7hot w	67
9uld be	-65
dw	-17
7o w	38
7till has	15
cw	17
7uggested that	116
8pporters ,	-34
hw	-18
ding N	37
6tells N	69
7hat D	-19
bN	-25
bhe	-18
bw	-53
8e N	-51
aw	-81
9n V	23
8is w	-62
7o "	-34
9A	-100
9D	-126
9N	-166
9be	-72
9his	-42
8ld D	37
bN	54
bw	61
8ok D	-12
bw	13
7ries to	-83
6used D	-33
6was "	-49
aA	-40
aD	-52
ain	-42
9n't w	-48
7ent on	26
8re D	68
bw	-17
7ho w	-62
7ill A	29
bbe	-47
bhave	-106
bw	-16
8th D	-50
bw	-68
7on #	-30
aD	-108
aN	-44
8uld A	-47
cbe	-139
chave	-150
cw	-29
7rote ,	69
c.	115
6— A	-50
8D	-66
8N	31
8and	-21
8w	-65
9ho	-31
4V : "	-178
6a w	-80
7bout D	-29
cN	-16
cw	-25
7n w	-49
7re w	20
7s "	-17
6by D	-16
9N	-26
9w	-24
6for D	-73
aN	38
aw	-93
7rom D	-22
6in D	-70
9W	-14
9w	-34
7s w	-27
7t 's	-25
9is	-16
9w	-22
aas	-27
aould	-19
6last w	-53
7ike N	-16
6no w	-37
6of D	-61
9N	-41
9w	28
7n D	-18
9N	-31
9W	-26
9w	-24
8e w	-29
6some w	-12
6that D	29
bN	-47
bW	-17
bhe	-23
bit	-17
bshe	-22
bw	25
8e N	-19
aw	-75
9re is	-14
8is w	-18
7o A	-17
9D	-18
9N	-26
9be	-16
9w	-99
6was w	-51
7ere w	-108
7ith D	-24
bw	-25
4W 's A	-24
9D	-28
9N	-32
9W	-35
9w	-105
6a w	-63
7lso w	43
8ways w	-22
7re A	-58
aD	-95
aw	13
6be w	-19
7y D	-60
9w	-95
6can w	-23
6debate ,	-22
7uring D	-13
6entering D	-30
6for D	41
aN	-62
7rom D	-22
bw	-21
6going to	-14
8t to	-18
6had w	38
8ve A	-58
bbeen	28
bw	32
6in D	-77
9N	-49
9W	-23
9w	-34
7s D	-77
9w	-98
6just w	-23
6morning ,	-32
e.	-22
6never w	-30
7ominating w	-43
8t A	-32
aw	-42
6of D	-51
9w	-73
7n D	-29
9N	-51
9w	-44
6really w	-33
6still w	44
6that D	-27
bN	-19
bhe	-14
bw	-18
7o A	32
9D	-79
9N	-97
9w	-29
7rying to	-49
6was D	-82
7ere A	17
bw	-14
7ho V	-18
ahave	-15
aw	-47
7ith D	-27
bN	-14
bw	-30
7ould w	-17
4about a w	-36
athe w	-38
bo w	-35
5fter a w	-20
bll ,	-36
ait w	-68
athe N	-59
eW	-19
ew	-35
cis w	-13
5gainst a w	-42
cthe N	-15
gw	-41
5mong the D	-57
ew	-114
5nd a D	-39
aN	-42
aw	-19
9ll D	-39
9n w	-161
9re w	-22
9s D	-14
8be w	-22
9y w	-32
8even D	-69
dw	45
8for D	-26
cw	-45
8had D	-63
as V	46
ave w	-71
8in w	-76
9s A	-24
bw	-13
9t 's	-31
bis	-86
bw	-92
8make w	40
9ore w	-56
8new N	-33
9o D	-14
bw	-38
at A	-93
cD	-40
cw	34
aw w	-53
8on D	-31
ae of	-12
8said ,	-15
dD	32
dhe	82
dit	24
dshe	17
dthat	106
9ome w	-50
8that D	-23
dN	-12
dw	-30
ae A	-56
cD	-25
cN	-64
cW	-15
cw	-50
bn N	-54
dw	25
bre 's	-75
by're w	-36
ais w	-12
9o D	-30
8was w	-54
9ho w	-23
9ill be	-59
dw	-53
ath w	-22
9ould w	-61
5re also w	-37
8expected to	-38
8not A	-13
cw	-13
aw w	-12
8still w	-18
6ound the w	-58
5s a w	-98
8n w	-75
7for D	-30
bN	-35
7it w	-115
bas	37
7long as	-44
7of W	-24
8ne w	-20
8pposed to	-51
7soon as	-47
7the A	-28
bD	-25
bN	-45
bW	-15
5t a A	-20
9N	-43
8n w	-47
7last w	-18
7one w	-32
7the A	-22
bN	-52
4be a w	36
7more w	-17
7seen as	-15
7the w	-16
8o w	-18
7willing to	-37
6cause it 's	-20
fw	-47
gas	-24
cof D	-31
fher	-29
fw	-38
cthe N	-19
gw	-60
fre is	25
fy're w	-41
6en a w	-15
6fore a w	-64
bthe N	-52
fW	-19
6hind the w	-37
6ing a w	-22
6tween a w	-37
cnow and	-28
cthe D	-22
gN	-13
gw	-51
5ut a w	-70
9lso D	-56
dw	-73
8for D	23
8in D	-77
bw	-19
9t 's	17
bis	13
bw	-92
8no w	-41
at w	23
8one w	-42
8still w	-65
8that w	-42
ae N	-49
cw	-24
bre 's	-77
eis	28
ais w	-32
8with D	-31
5y a N	-15
9w	-98
8n w	-84
7more w	-20
7the N	-41
bw	-94
4can be w	-14
8still w	-29
5ould be w	-33
ahave w	-90
anot w	-28
4despite the w	-71
5id not A	-37
cw	-60
8the w	-13
5o is w	-16
7not w	-39
6es not w	-106
9the w	-13
8n't have D	-18
cwant to	-26
6n't have D	-14
fto	-17
athink it	-15
awant to	-67
5uring a w	-62
cn w	23
bthe A	-20
fw	-51
4for a w	-80
9ll D	26
cw	-65
9n w	-59
8comment .	-17
8more w	-34
8not w	-46
8one w	-13
8public w	-18
8some w	-14
8the A	-27
cN	-22
cw	-67
5rom a w	-84
9both w	-39
9entering D	-32
9new N	-13
9the A	-13
dN	-29
dw	-80
4had a w	-30
8no w	-21
8previously w	-25
8the w	53
9o w	-47
6s a w	-19
9lso V	-53
dw	-26
8called for	-56
8endorsed N	-61
8made D	-14
dw	-16
8never w	-14
9ot w	-12
8proposed w	-27
8refused to	-50
apeatedly V	-61
jw	-46
8said he	-78
dthat	-45
8vowed to	-97
6ve a w	-21
also w	-35
9had w	-15
9made w	-13
9said they	-59
9to w	-33
7ing a w	-42
bto w	-72
5e 's A	-31
aD	-38
abeen	-14
7added .	69
d:	30
dthat	74
8lso V	35
cw	-36
7called D	-110
9n w	-75
a't w	-91
anot w	-56
8ontinued ,	76
h.	87
9uld w	-22
7did A	-12
8oes A	15
cw	39
bn't have	-25
7had A	-17
bD	-107
bbeen	-76
bw	-64
9s "	-56
bD	-42
bbeen	-46
bw	-15
7is "	-40
a.	-24
aA	-21
aD	-27
7may w	-91
8ight w	-108
7needs to	43
7planned to	-86
7said ,	58
c.	63
cN	92
che	23
cin	87
cof	67
cthat	73
9ys .	61
che	23
cw	88
8hould w	-19
7then w	-31
8old N	90
7wants to	-34
9s "	-34
bD	-138
bV	22
bw	-35
8ill A	29
cbe	-104
chave	45
cw	-30
8ould "	-18
dA	-130
dbe	-98
dhave	-64
dw	-34
8rote .	68
6r a w	-60
8campaign ,	-16
hw	21
8first w	-68
8in D	-42
8own w	16
8to w	-31
5im a w	-58
8for D	-17
cw	-29
8in D	-61
bw	-22
8of w	-32
9n D	46
8the w	-31
9o D	-31
bw	-22
8with w	-30
6s campaign 's	-22
h,	-15
h.	-41
hand	-17
8first w	-96
8own w	-85
8recent w	-63
8support for	18
fers ,	-15
j.	-22
jw	-36
5ow the w	-36
4i am D	-67
9w	14
6can w	26
9't w	-45
6do A	-12
9w	-27
8n't w	-22
6have A	-66
bD	-53
bbeen	-49
bto	-27
6just w	-53
6know D	20
bthat	-36
6mean ,	-64
6never V	17
6really w	-24
6think ,	-42
cD	-87
che	-76
cit	15
cthat	-46
cw	-63
6want to	32
8s A	-15
aD	-12
aw	-92
7ill w	-64
7ould A	-42
cw	-34
bn't w	-16
5f elected ,	-21
7it 's	-16
aw	-23
7the w	-44
5n a A	-49
9N	-57
9W	-30
9w	-13
8ll ,	-29
bw	-38
8n N	-35
9other w	-26
7both w	-44
7favor of	-66
7may #	-16
b,	-30
8ore w	-13
7new N	-25
bw	-30
7one w	-47
7pledged w	-23
8ublic w	-19
7recent w	-62
9sponse to	-57
7some V	-17
cw	-23
8wing V	-25
7that w	-30
9e #	-17
bA	-65
bD	-17
bN	-54
bW	-21
bw	-23
9is w	-28
6side the w	-22
6to a w	-52
an w	-25
9the w	-49
5s a w	22
8lso D	-32
cw	-109
8n w	-32
7even w	-32
8xpected to	-80
7in w	-14
7no w	-40
9t A	-25
bw	-69
9w D	-17
bw	-68
7only w	-21
7poised to	-12
7seen as	-14
8o w	-20
8till w	-50
7the w	-38
8o w	-82
8rying to	-22
7willing to	-36
5t 's A	-63
aD	-14
aN	-28
aabout	28
abeen	-105
alike	-50
aw	-28
7a w	-38
8ll w	-53
9so w	23
8s w	-23
7could A	-43
dbe	-15
dw	-46
7did A	32
an't w	-62
8oes A	30
7had w	-54
7in D	-40
8s ,	-31
aA	-12
aD	-108
aw	-32
7just w	-32
7may A	-72
bbe	-46
8ore w	-30
7should be	-46
7takes #	-33
dD	-52
8he w	-39
8o D	-15
aw	-57
7was "	-19
b,	-30
bD	-50
bN	-90
bw	-114
an't w	-38
8ill A	-90
cbe	-94
8ould be	-77
dhave	-15
dw	-113
4like a w	-32
9the w	-35
ao w	-45
4may have been	-27
dw	-42
8not w	-13
5ight be w	-26
ahave been	-31
fw	-49
5ust be w	-14
4near the w	-32
4of a N	-34
8ll w	-44
8n w	-72
7being w	-24
8oth w	-20
7it .	-13
7last w	-26
7more w	-24
7new w	-29
7public w	-78
7recent w	-37
7some w	-17
7that w	-23
9e #	-17
bA	-45
bD	-58
bN	-62
bW	-30
bw	-14
9is w	-18
8rying to	-30
5n a N	-16
9w	18
8n w	-56
7both w	-26
7that w	-15
9e A	-28
bD	-32
bN	-43
bW	-16
9is w	-17
5r a w	-33
7even w	-40
7more w	-12
7not ,	-14
7the w	-37
5utside the w	-30
5ver a w	-52
9the w	-74
4she 's A	16
bD	-93
bw	14
8added .	50
9lso V	67
dw	-21
8can w	-61
9ould w	46
8did A	-106
bn't w	-95
9oesn't w	18
8had A	-70
cbeen	-95
as A	-34
cD	13
cV	30
8is D	-91
bw	-12
8needs to	-62
8said .	194
din	88
dshe	27
dw	96
9hould w	27
8wants to	-17
as "	-29
cA	20
cD	-40
9ill A	-91
dw	-86
9ould w	-68
9rote .	56
6ould be w	-19
bhave D	-21
gbeen	-22
gw	-52
5ince the w	15
dn ,	-18
5o the w	-62
4that 's A	-120
cbeen	-66
chow	-16
cw	26
dhat	-63
ey	-81
9a N	-13
bw	-77
an w	-30
are A	-58
dw	-45
9can be	-36
dw	-43
aould be	-60
9doesn't w	-57
9had w	-111
bs A	-70
dbeen	26
dw	-39
bve been	-62
9in D	-92
cw	44
as A	18
cD	-54
at 's	-24
chad	-14
cis	-21
cw	-38
das	-28
dill	-13
dould	-21
9led to	-25
9might w	-55
aore w	-24
9no w	-21
9of D	-44
9the A	-13
dN	-28
dw	-88
cre are	-15
fis	-18
fwas	-30
9was A	-87
dD	-55
dw	20
aill A	-69
ebe	66
ew	-115
aould be	-48
fhave	27
fw	-187
6eir own w	-60
7y also w	-15
are w	-56
9can w	-60
9didn't w	-71
aon't w	-56
9had D	-54
bve A	13
eD	-90
ebeen	-99
ew	13
9may w	-13
9need to	-35
9should w	-60
9want w	-20
aere A	-24
ew	-47
aill be	-77
ew	-20
aould A	-98
6ough the w	-35
6rough a w	18
cthe w	-48
5o a N	-28
8ccept D	-39
8n w	-51
9swer D	-43
7be A	-15
aD	-36
aN	-14
aV	-18
8ring w	-20
7comment on	-14
9ntinue to	-37
7defend D	31
8o D	-14
aso	-16
athat	-15
aw	-29
7endorse N	-49
7find D	-66
cw	-28
7have D	-57
cbeen	-37
cw	-98
7let w	-16
8ook at	-47
7make D	-29
cw	-46
8ore w	42
7offer D	30
dw	-73
7push w	-29
9t D	-59
bw	-42
7remain in	-17
9quests for	46
7say ,	-49
bD	41
babout	-45
bthat	-42
bw	-17
8ee D	-39
bN	-30
bhow	-15
bthat	-16
bw	-20
8how that	-105
cw	22
8peak A	-79
dat	-33
dw	25
8tand w	-16
8upport D	-59
fN	-48
fw	-35
7take D	-50
con	-15
cw	41
9lk about	-45
8ell w	-28
8he D	-15
bN	-50
bW	-14
8ry to	-63
8urn D	-23
cw	-18
7vote for	-53
6ward a w	-17
bthe w	-13
4under a w	-18
athe w	-35
6til the w	-23
4w 's "	-30
9#	-26
9A	-103
9D	-68
9N	-54
9V	-83
9W	-80
9w	-36
6: #	-27
8/	-52
8A	-57
8D	-122
8N	-155
8W	-86
8he	-49
8it	-46
8that	-64
9o	-41
8w	-96
6a "	-45
8#	-39
8$	-26
8A	-68
8D	-45
8N	21
8W	-35
8w	-44
7bout #	-36
c$	-36
cA	-26
cD	16
cN	-24
cW	-46
cbeing	-27
cher	-67
dim	-14
es	-71
cit	-35
cthat	-29
eeir	-51
cw	-188
dhat	-46
7dded .	79
7gain ,	-22
c.	-21
cand	-13
7ll #	-13
aD	-122
aW	-18
aof	-36
bver	-31
aw	-29
8most A	-92
dD	-45
8so V	59
bw	23
7n "	-34
9A	22
9N	-27
9w	-61
8other w	-85
8ything w	-21
7ppeared to	-45
fw	55
7re "	-49
a.	-36
aA	-16
aD	-139
aN	-61
abeing	-86
ain	-83
aon	-65
aso	-47
awith	-38
9n't w	24
7s "	-48
9A	-69
9D	-65
9N	-47
9W	-35
9he	-48
ais	-19
9it	-42
9she	-38
9their	-20
cy	-44
ao	-36
9w	30
8sociated with	-42
7ttacking N	-118
cs ,	-16
e.	-12
efrom	-14
ein	-15
eon	-80
9ention to	-30
6banking w	-28
8sed in	-25
con	-86
7e D	-12
9w	-67
8gan ,	-47
cw	-96
8ing D	-37
cw	17
7oth N	-21
bw	-59
7y #	-24
9A	-41
9D	-88
9N	-104
9W	-57
9her	-23
ais	-43
9their	-14
9w	-105
6called D	-18
dN	-27
dfor	28
8me from	32
bin	-40
bw	-104
9paign .	-22
fagainst	-22
fthat	-17
go	-16
fw	-63
8n be	-24
aw	-44
9not w	-72
8re ,	-27
b.	-19
band	-17
bof	-17
bw	-81
9ried w	-58
7ertainly w	-77
7lassified w	-32
7oncerns about	-34
9ducted by	-30
9siderable w	-24
9tinue to	33
8uld A	-18
cbe	14
chave	-130
cw	-20
7riticism from	27
7urrently w	-52
6debate ,	-42
d.	-37
dthat	-54
dw	-122
8clined to	56
7idn't w	-33
7oes w	20
7uring D	-33
6earlier ,	-27
e.	-19
eD	-24
ein	-33
7ven as	-18
bif	-19
6facing D	-27
8iled to	-70
7ocused on	-25
8llowing D	-29
8r "	-28
a#	-19
aA	-57
aD	-128
aN	-54
aV	-42
aW	-106
abeing	-17
aher	-53
bim	-54
cs	-61
ait	-31
athat	-26
ceir	-49
aw	-73
bhat	-30
8und D	-34
7rom #	-25
bA	-28
bN	-81
bW	-54
bher	-33
cis	-72
bthat	-16
deir	-13
7undraising w	-63
8rther .	-32
ew	-16
6general w	-35
7oing to	-35
cw	-22
8t D	-31
aw	-31
7rowing w	47
6had "	-68
aA	-40
aD	-107
aV	46
abeen	-58
aw	-13
8s D	-60
abeen	-27
ato	-95
8ve A	-23
bD	-16
bto	-12
bw	-35
7eading into	-20
8ld w	14
9ped w	30
7olding D	-68
8sted by	-24
6in "	-28
9#	-51
9,	-23
9.	-26
9A	-83
9D	-17
9N	-118
9V	-62
9W	19
9and	-25
9her	-43
ais	-90
9it	-19
9may	-21
9on	-38
9that	-31
beir	-95
9w	-40
ahat	-16
bich	-39
aith	-24
8terested in	-34
8volved in	-26
7s "	-96
9#	-22
9,	-57
9A	-18
9D	-26
9N	-95
9V	16
9about	-33
at	-21
9being	-20
9how	-55
9in	-61
9on	-49
9that	-107
ao	-105
9what	-45
bether	-57
8sue .	-35
cin	-39
7t 's	63
9,	-17
9.	-25
9A	-28
9D	-29
9V	-27
9as	-29
9is	-32
9on	-17
9to	-61
9w	-97
aas	-50
aould	-30
6just D	-26
bhow	-29
bw	-40
6largely w	-13
8st W	-21
bw	-120
8ter ,	-66
7eading w	-16
8d by	-12
ato	-21
7ike N	-80
bhe	-13
bit	-29
bthat	-15
bw	-47
7ong w	-55
8ok at	-82
aing for	33
6made by	-54
8ke D	-89
bw	-51
9ing w	-18
8y A	21
abe	-118
ahave	-93
aw	-26
7essage ,	-16
e.	-19
7ight w	-28
7ore A	-38
bw	-97
8vement .	-16
7ust be	-91
6need to	-62
aed to	-94
as to	-51
8ver w	-80
8w N	-40
7o w	-138
8minating w	-33
8t to	-15
8w ,	-25
a.	-59
aand	-38
aw	36
6of "	-43
9#	-48
9$	-23
9A	-80
9D	-66
9N	-18
9V	-78
9W	-92
9about	-25
at	-15
9being	-17
9him	-26
bs	-72
aow	-52
9it	-36
9that	-53
beir	-49
9w	-47
ahat	-41
bether	-31
8ten w	-120
7n "	-23
9,	-14
9A	-29
9D	-120
9W	36
9her	-49
ais	-56
aow	-106
9it	-22
9that	-40
beir	-37
ao	-50
9w	-66
ahat	-17
bether	-34
bich	-13
8ce w	38
8e of	-19
aw	-42
8ly #	-14
bD	-26
bto	-20
bw	-74
7pposition to	-26
6plan .	-14
bto	-55
bwould	-22
as for	-62
7oint ,	-31
cin	-50
cto	73
bs ,	-39
d.	-47
din	-32
8licy ,	-14
d.	-27
dat	-18
dw	-69
9ling w	-26
8sed by	-36
7ublic .	-13
dw	-73
8t w	-14
6questions ,	-31
gabout	-73
8ickly .	-43
6raised w	36
7eally w	-21
9son to	-33
8lated to	-42
9eased W	-172
fby	-74
8ports of	-43
9resenting D	-28
8sponse to	-30
7unning w	-20
6said ,	49
b.	65
bD	-19
bN	-17
bW	113
bhe	148
bin	106
ct	83
bthey	-17
8y ,	75
a.	69
aD	63
ait	31
athat	95
cey	63
aw	-38
9s .	78
bD	89
bw	-51
7eemed to	34
8nt w	43
7hare of	-58
8ould A	-51
dhave	-31
9w that	-14
bw	-20
aed D	37
dthat	80
aing in	-65
as .	-16
cN	96
cthat	42
7o A	-34
9D	-19
9that	-41
9w	21
8me of	-50
bw	19
8on .	-27
7peaking w	14
9eches ,	-19
fto	-26
fw	-61
9nding w	-25
7tatement .	-14
bs ,	30
d.	-51
dand	-22
din	-31
dlike	-38
dto	-88
dw	-87
8ill w	38
8rategy ,	-16
f.	-17
7uggested that	71
8pport ,	-43
e.	-39
eamong	-109
efor	-47
from	-65
eto	-50
ew	21
der of	-51
ding N	-47
8re that	-28
bw	-107
6talking about	33
7end to	-67
7hat "	-32
b#	-15
b's	-26
b,	-22
bA	-78
bD	-112
bN	-96
bW	-54
bare	37
bcan	-36
could	-31
bhad	-43
ds	34
dve	-44
ce	-67
dr	-37
cis	-42
bi	-22
cf	-12
cs	-36
ct	-55
bmay	-17
bshe	-60
btheir	-28
ey	-62
bwas	-27
cere	-31
cill	-29
could	-55
byou	-14
8e "	-24
a#	-23
a$	-14
aA	-96
aD	-83
aN	-83
aV	-28
aW	-51
aw	-19
bill	-25
9re 's	-47
c,	-17
c.	-43
care	43
cin	-13
ds	-24
cw	-56
9y're w	-55
bve w	15
8ing for	-15
cto	-17
ak w	-15
7o "	-59
9#	-72
9$	-29
9,	-23
9.	-15
9A	-65
9D	-136
9N	-167
9V	-28
9W	-98
9being	-19
9do	-58
9have	19
aer	-71
aim	-114
bs	-68
aow	-54
9it	-47
9that	-59
beir	-72
9w	-51
ahat	-43
9you	-15
8ld N	25
8ok w	18
7rying to	-83
7urned w	-81
6under #	-27
cN	-129
9ocumented w	-37
7sed D	42
bby	-70
bto	-77
8ing w	-31
6view of	-131
as on	-35
7ote for	-42
bin	-22
bw	-18
9ing w	-70
6want to	-107
8s "	-49
a#	-40
aA	-15
aD	-198
aN	-68
aV	22
aat	-47
ain	-43
athat	-70
aw	-24
9n't w	-73
7e're w	-48
9ve w	49
8nt to	-42
bw	-66
8re "	-57
bD	-139
bbeing	-48
bin	-49
bto	-70
7hile D	-12
cN	-21
cshe	-34
cw	21
8o A	-45
aV	-65
aare	-19
acan	-16
ahad	-28
cs	-19
cve	-21
ais	-17
awere	-12
bould	-15
7ill A	-51
bbe	-41
bhave	-68
bw	-20
aing to	24
8th "	-36
b#	-18
bA	-37
bD	-20
bN	-87
bW	-58
bher	-30
cim	-38
ds	-44
bit	-13
bthat	-20
deir	-31
bw	29
chat	-18
aout D	-36
ew	18
7on D	-34
8rking w	-21
8uld "	-68
cA	-39
cbe	-39
chave	49
6– D	-13
8w	-18
6— A	-31
8D	-31
8N	42
8V	-45
8and	-23
8but	-14
8he	-20
8that	-30
8w	-63
5as a w	-71
9lso D	-22
dw	-93
9n w	-40
8first V	14
8in w	-15
8more w	-17
8never w	-25
9o w	67
at A	-34
cw	-36
8so w	-15
9upposed to	-17
8the A	-14
cw	-41
9o w	46
9rying to	-40
8widely w	-77
5e all w	-44
8re A	-63
bD	-32
7can w	-56
7do A	24
aw	24
9n't have	-26
dw	34
7have A	-36
cD	-57
cto	23
cw	-48
7must w	-78
7need w	39
7should w	-54
7want D	-46
cto	-20
8ere w	-68
8ill w	-19
6re also w	-43
9not w	-13
9still w	-13
9to w	-25
5hat 's D	-13
cw	-38
9a w	-22
9has w	-59
9is w	-140
at w	-17
9the w	-49
9was w	-32
6en a w	-77
asked about	-52
9it w	-16
9the N	-62
dW	-12
7ther it is	-15
cthe w	-22
do w	-41
6ich also w	-74
bre w	-72
ahas been	-34
ew	30
bolds D	-45
aincludes w	16
bs A	26
dD	-76
dw	-62
athe N	-12
ew	-60
awas A	43
eD	33
ew	-35
bill w	-94
bould w	-69
7le a w	-50
athe N	-16
ew	-88
6o 's w	-40
8also w	-106
9re A	-49
cw	18
8can w	41
8had A	-35
cD	-67
cbeen	-103
as A	-62
cD	-125
cV	22
cbeen	13
cw	-44
ave D	-83
dbeen	-97
dw	-28
9elped w	-87
8is A	-136
bw	-24
8said he	114
9erved as	-17
9poke on	-83
8was A	13
cw	-15
9ere w	-35
9ill w	-93
9ould be	-64
ew	-63
6y the w	-20
5ill also w	-43
9be w	-21
9continue to	-20
9have to	-13
ew	-28
6th more w	-25
9no w	-41
9one of	-21
dw	41
9that w	-24
be D	-16
dN	-66
dW	-24
dw	-44
8in the w	-31
8out a w	-19
cthe w	-15
5on't be w	-23
6uld also w	-39
abe w	-14
ahave been	-17
fto	-18
fw	-58
aneed to	-20
bot w	-23
4yet to w	-47
5ou a w	-41
9re D	-26
cw	-20
8can't w	-45
9ould w	-42
8don't have	-28
ew	-101
8have D	26
dto	-71
dw	-62
8know ,	-53
dwhat	-46
8look at	27
8need to	-21
8would w	58
4— a w	-38
6from w	-31
6it 's	-27
6the N	-13
aw	-73
4∅ a w	33
6in D	-26
6the w	-34
1t=!	-53
3"	14
3%	22
3'	-17
4s	-23
3(	-72
3)	32
3,	29
3.	15
3:	-26
3>	-52
3?	-47
3A	-185
3D	-17
3N	53
3V	-33
3W	23
3[	-46
3]	-51
3about	-77
4fter	19
4gainst	-53
4lthough	-16
4re	-208
5ound	-18
4s	-32
4t	-42
3be	-149
5en	-218
5fore	16
5hind	-68
5ing	-106
3can	-182
6't	-105
4ould	-112
8n't	-113
3did	-178
6n't	-192
4o	-140
5es	-43
7n't	-171
5n't	-183
4uring	-49
3for	-39
4rom	-24
3had	-179
5s	-203
6n't	-155
5ve	-212
7n't	-104
6ing	-78
4e	34
4ow	-73
3i	16
4f	-74
4n	-39
5side	-60
5to	-38
4s	-123
5n't	-102
3like	-92
3may	-177
4ight	-166
4ust	-126
3near	-54
4or	-89
3of	-40
4n	-44
4r	-28
4utside	-75
4ver	-45
3she	24
5ould	-172
4ince	-52
4o	-49
3that	-20
5eir	-30
6y	15
5ough	-42
5rough	-54
4o	-63
5ward	-77
3under	-103
5less	-59
5til	-23
3was	-121
6n't	-121
4e	21
5re	-142
7n't	-83
4hat	-36
5ether	-121
5ich	14
5o	17
6m	14
6se	-24
5y	-129
4ill	-203
5th	-25
7in	-75
7out	-130
4on't	-105
5uld	-209
8n't	-130
3yet	-37
4ou	13
3…	-58
3∅	-41
2f=" a	-117
7bout	-96
7dded	73
7ll	-54
7n	-110
8other	-69
7re	-79
7s	-26
8ked	60
6being	-48
7oth	-59
7y	-86
6campaign	-29
8n	-39
7ould	-18
6do	-41
8n't	-48
7uring	-28
6even	-98
6for	-31
7rom	-74
6had	16
8s	-16
8ve	24
9ing	-31
6i'm	-69
7n	-16
7t	-44
6just	-63
6last	-42
8ter	-80
7et	-46
7ike	-60
7ook	-27
6made	-59
7ore	-40
6new	-28
7o	-33
8w	-44
6of	-68
7n	-14
8e	-89
8ly	-64
6said	35
7hould	-58
7o	-81
8me	-72
7till	-60
6that	-83
8e	-35
9n	-70
9re	-36
9y're	-54
8is	-55
7o	-37
6was	16
7e're	-57
9ve	-60
7hile	-78
8o	-48
7ill	-53
8th	-77
7ould	-54
7rote	40
6—	-45
6―	69
4# :	15
6a	-55
7n	-30
7s	-18
7ttacks	-74
6by	-61
6campaign	-76
6for	-85
7rom	-26
6in	-16
7s	-34
6more	-53
6of	-74
7n	-52
6pledged	-45
7oints	-157
6registered	-23
6states	-117
6that	-47
8e	-49
7o	-14
6vote	-89
6was	-84
7ere	-99
7ith	-52
6—	-51
4% of	-119
6to	-68
4' campaign	-69
5s a	19
8bout	-30
8ll	-42
9so	-83
9ways	-48
8n	-38
8pproval	-72
8ttacks	26
7best	13
7call	-17
9mpaign	22
8laim	-27
8omments	-33
7debate	-96
9cision	-28
7endorsement	-12
7first	-123
7going	-29
7handling	-32
7in	-40
7just	-40
7last	-54
8ike	-21
7more	-75
7new	-86
8o	-67
9t	-86
ae	-60
7on	-36
9e	-33
9ly	-46
8wn	-83
7plan	64
8olicy	-80
8robably	-23
8ublic	57
7really	-34
9cent	21
9fusal	-42
9marks	-127
9port	-76
9quest	35
9sponse	48
8unning	-29
7so	-23
8tanding	-26
atement	36
9ill	-64
9rategy	-14
8upport	-149
eers	13
7the	20
8rying	-18
4( all	-24
6the	-23
4) :	-15
6has	15
6in	-84
7s	-12
6said	138
6the	-75
7o	-24
6—	-110
4, a	-72
7bout	-116
7ccording	24
7dding	30
7ll	-133
8most	-67
8so	-34
7n	-94
7pparently	-77
7rguing	91
7s	-80
8king	15
6based	-78
7eing	-35
7oth	-114
7y	32
6called	38
aing	25
8me	55
9paign	-58
8n	-105
7iting	97
7ould	-102
6depending	-57
7id	-22
7o	-45
8n't	-22
7uring	-40
6earning	-58
7ven	-42
6first	-20
7ollowed	-58
8r	-148
9cing	-62
7rom	-100
6giving	-13
7oing	33
6has	-16
9n't	-96
8ving	-83
7e'll	18
6i'm	-68
7n	-25
8cluding	-61
7s	-23
7t	-42
6just	-105
6largely	-82
8st	35
8ter	-80
7eading	-61
9ving	-68
8d	-51
8t	-49
7ike	-120
7ong	-13
8ok	38
aing	20
6made	-42
8ke	-64
9ing	-22
8y	-45
7eaning	-73
6new	-79
7o	-88
8t	-31
9ed	76
9ing	34
8w	-32
6offering	36
8ten	-124
7nce	-38
8e	-106
8ly	-100
6pointing	66
7ut	-46
9ting	-18
6referring	53
9lecting	-73
7unning	46
6said	79
8y	17
9ing	31
9s	15
7hould	-99
9wing	-49
7o	-144
8me	-107
athing	-60
7uggested	93
ding	44
6taking	-23
7elling	47
7hat	-112
8e	-56
9n	-82
9re	-71
9y're	-28
8is	-96
7o	-41
8ld	34
7rying	-88
7weeted	95
6under	-107
7sed	-19
8ing	16
6was	-14
7e're	-59
9ve	-79
8re	-13
7hile	-46
8o	-64
7ill	-47
8th	-132
7riting	24
8ote	140
4- a	-16
7ll	27
7n	-67
7s	-39
6even	-85
6from	-26
6has	-35
8ve	-105
6including	-64
7s	-22
7t	-68
6not	-50
6one	24
6that	-60
7o	-28
6was	-24
7ho	-35
7ith	-57
7ould	-113
4. a	-43
7bout	-73
7ccording	46
7ll	-124
8so	-91
7nother	-67
7s	-27
8ked	88
6based	46
7oth	-105
6during	-35
6earlier	-101
7ven	-143
6first	-92
7ollowing	-56
8r	34
7rom	-58
6i'm	31
7n	-12
8deed	-37
6just	-82
6last	-81
7et	15
7ike	-80
6more	-86
6new	31
7ot	-85
8w	-110
6of	-50
7n	-121
8ce	-103
8ly	-94
6so	-124
8me	-105
7till	-81
6that	-110
8e	-49
9n	-106
9re	28
8is	-74
7o	55
6under	42
6we're	-65
9ve	24
7hile	-111
8o	-13
7ith	-93
4: it	-73
6that	-23
8e	14
7o	-81
4; a	28
6it	-73
6that	-14
8e	-60
4? a	-31
6in	-20
7t	-56
6like	-25
6the	-32
4A 's	-68
6:	-93
6a	25
7bout	-21
7ccused	-122
7gain	-25
8ree	-49
bd	-108
7ll	-31
8ways	-36
7n	44
7re	40
8gued	-107
7s	-39
8ked	-99
7ttacked	-95
6be	39
8came	-26
8ing	-21
8lieve	-103
dd	-27
ds	-70
7y	-30
6calling	34
8me	-71
8n't	-26
7hanged	-13
9rged	-69
7laimed	-86
7oncerned	-23
9sidered	-59
6debate	-32
8nounced	12
8scribed	-46
7id	29
8rectly	-42
8vided	-18
7o	-27
8esn't	48
8n't	-18
6elected	-17
7ndorse	-43
dd	-128
7ven	-29
7xpected	-40
6feel	-22
7ind	-68
7ocused	-86
8r	-29
8und	-92
7rom	-27
6going	-12
8t	-19
6had	17
8s	99
8ve	-25
7eld	-41
9ped	-24
6immediately	-29
7n	-96
7s	82
7t	49
6just	33
6know	-91
an	-102
6like	-12
7ong	-13
8ok	-55
aing	-35
6make	-27
7ean	-20
8ntioned	-105
7ore	-36
6need	-41
7ot	50
9ed	-79
8w	-15
6of	50
7n	-48
8ce	-23
8e	-16
8ly	-59
7pposed	-113
6pledged	-69
7ointed	-127
7rovided	-49
7ublicly	-52
8shed	-59
8t	-64
6qualified	-16
6refused	-76
8leased	-44
8ported	-44
6said	-102
8y	-126
9ing	-17
9s	-109
7ee	-72
9king	-16
9n	-42
8lected	-17
7how	-51
7o	-15
8on	-19
8ught	-67
7peak	-34
8oke	-57
7trong	-36
7uggested	-43
8pport	34
ded	-83
8re	-18
6take	-13
8rgeted	-38
7hat	-22
8e	-58
9re	-64
8ink	-59
8ought	-21
7o	17
8ld	-116
8ok	-45
7ried	-43
8ying	-27
7urned	-20
6under	-35
7sed	-51
6vote	-28
ad	-54
9ing	-44
6want	-111
as	-62
8s	29
7ent	82
7ill	-58
8th	-28
aout	-14
7on	-20
8uld	-33
4D :	59
6a	-42
7bout	-47
7lleged	19
7nother	-37
8swer	13
cs	-77
7ppeals	-36
7re	-30
8gument	-95
8med	-19
7s	-41
7ttacks	15
9ention	-87
6beginning	-19
8st	-71
7road	-38
7y	-12
6call	-90
8mpaign	-81
8n	19
8se	-106
7losing	-15
7ombined	-13
9ing	-20
9manding	-20
aent	-35
ds	-69
8ncerns	-92
9tested	-20
aroversial	-63
8uld	25
6decision	-14
es	-62
8ep	-69
8mands	-85
8tailed	-41
8vastating	-23
6earlier	-65
7ndorsement	22
7stimated	-31
7ven	-47
aing	-25
6failed	-28
7ear	-20
7irst	-120
7or	-63
7rom	-32
7undraising	-26
8rther	-40
6general	18
7rowing	-46
6has	22
8ve	17
7earing	-21
9ted	-39
7undred	-28
6in	-112
8teresting	-20
7s	-76
8n't	-36
8sue	-107
6lack	-63
8st	-74
8ter	-40
7eading	-24
8ft	-15
7ong	-64
8ok	-87
6meeting	-29
8ssage	-113
7ore	-103
9ning	-19
8vement	-51
6need	-102
8w	-90
7ominating	-17
8t	69
6of	-117
7n	-25
8e	-75
7pening	-26
8ponent	-43
asition	-24
7verwhelming	-42
6plan	-128
aned	-28
as	-95
8edged	-46
7oint	-141
bs	-91
8licy	-77
7romise	-63
9posal	-71
ced	12
7ublic	-80
8sh	-83
6question	-154
es	-124
6reason	-101
8cent	-100
cly	-83
8gistered	-18
8maining	-15
8port	-117
cs	-74
8quest	-97
8sponse	-46
8tired	-34
7uling	-39
6said	64
8y	40
7hare	-75
8ooting	-14
9t	-66
9w	-124
7itting	-18
7o-called	66
7peeches	-57
8ring	-29
7tatement	-152
bs	-116
8rategy	-93
9ing	-29
9ong	-80
7uggestion	27
8pporter	-69
fs	-64
8rveyed	-68
7weeping	-24
8ing	-12
6talk	-56
as	-37
7hat	-71
8e	-84
8ing	-53
7urn	-56
6under	32
7pcoming	-22
6views	-78
7ote	-73
9ing	-63
6was	-98
7ho	-55
7ill	-113
8th	-40
7ould	30
4N 's	-83
6:	19
6a	-22
7bout	-25
7ccused	39
7dded	51
8mitted	40
7gain	20
8reed	-12
7ll	24
7n	-85
8nounced	34
7ppeared	-29
cs	16
7re	-34
8gued	57
7s	-116
7ttacked	50
cs	-124
6be	-40
8came	-91
8gan	-35
8lieves	-23
7y	-124
6called	37
as	40
8me	-29
9paign	-81
eed	-42
8n	-40
9't	-78
8rried	-67
8se	-91
8used	-59
7ited	60
7laimed	39
7oncluded	62
9tinued	-14
8uld	-16
7reated	-57
8iticized	106
6debate	-43
8cided	55
9lared	34
ained	108
8fended	19
8livered	18
8scribed	90
7id	-32
7o	-85
8es	-45
an't	-34
7uring	-41
6earlier	-36
9ned	-25
7nded	-66
9orsed	49
7stimates	-19
7ven	16
7xplained	120
9ressed	32
6faced	-50
8iled	25
7iled	17
8red	20
9st	-31
7or	-98
8und	15
7unding	-51
6gave	-13
7eneral	-78
7oing	-38
6had	-40
8s	-16
8ve	-15
7eld	-46
7olds	-16
8pes	33
6in	-27
8sisted	88
7s	-32
8n't	15
8sued	-23
7t	-102
6just	-84
6knows	31
6leading	-46
7ike	-87
7ooked	22
6makes	-88
8y	-17
7eeting	-32
7ight	-36
7ore	-105
8ved	-34
ament	18
7ust	14
6new	-56
7ot	-82
9ed	73
as	94
8w	38
6of	-144
8fers	-46
8ten	62
7nce	-112
8e	-36
6picked	-85
7lan	-21
as	-17
9yed	-76
8edged	14
7ointed	55
8licy	-77
9ling	-45
7raised	60
8omised	33
9posed	105
7ut	-15
6questioned	50
8ickly	-27
6raised	-58
7ecalled	86
9eived	-15
8fused	-19
8jected	119
8leased	-20
8mained	-25
8peatedly	-64
9lied	74
9ort	-12
ced	20
ely	-100
8sponded	27
7uling	-20
6said	43
8y	128
9s	55
7ees	45
8nt	-18
7hares	-34
8ot	55
9w	-26
as	-22
7igned	18
7o	15
7pent	-112
8oke	-43
7tated	17
bs	-110
8ill	16
7uggested	85
8pport	15
ders	-29
ding	18
ds	35
6talking	-24
7ells	16
7hat	-122
8e	-98
9n	15
8is	-69
7o	-57
8ld	43
8ok	32
7ried	-14
as	-83
7urned	26
7weeted	45
6under	-95
7sed	-24
6vote	-75
6want	26
as	-36
8rned	87
8s	-43
9n't	-22
7ere	-18
7hile	-63
8o	-94
7ill	-24
8th	-129
aout	-61
7on	-66
8rked	-71
8uld	-29
7rote	36
6–	-29
6—	-34
6―	-110
4V :	-20
6a	-86
7bout	-83
7n	-59
8other	-27
7re	-14
7s	-52
6by	-92
6came	-56
7ould	-57
6earlier	-27
6from	-31
6has	-68
8ve	42
6in	-99
7s	-56
7t	-125
6last	-54
7ike	-16
6more	-38
6new	-17
7o	-43
6of	18
7n	-84
8e	-41
6plans	-89
6some	-15
6the	-78
9re	-84
9y're	-90
8is	-21
7o	-144
6voting	-85
6was	-78
7ill	-59
8th	-65
7ould	-73
6—	-12
4W 's	-173
6:	22
6a	-64
7bout	-77
7ll	-16
8so	53
8ways	-34
7re	-41
7s	-63
6be	-21
7y	20
6campaign	-56
8n	18
7ould	-30
6debate	-121
7o	-109
7uring	-19
6entering	-30
7vening	-85
6found	72
7rom	-58
6going	-14
8t	-23
6had	-17
8s	-44
8ve	-32
6in	-149
7s	-73
7t	-83
6just	-25
6like	-40
6may	56
7orning	-78
6never	-33
7ominating	-43
8t	-83
6of	-35
7n	-117
8e	-26
7pponent	-111
6public	-71
6really	-37
6said	12
8y	34
7ee	24
7hould	-63
7o	-48
7tates	-67
8ill	43
7upport	43
6that	-110
8e	-15
7o	-61
7rying	-49
6vote	-57
6want	58
8s	-72
7ho	-75
7ith	-74
7ould	-41
6—	-62
4] is	-25
4about a	-38
abeing	-16
ait	-16
athe	-40
bo	-37
5fter a	-31
bll	-80
bn	-92
abeing	19
ait	-108
athat	-23
ce	-61
cis	-13
5gainst a	-43
cit	-13
cthe	-57
5lthough the	-37
5mong both	-34
athe	25
5nd a	-33
9bout	-51
9ccused	40
9gain	-55
9ll	-77
9re	15
9s	-61
ak	-29
bed	24
8be	-51
9oth	-82
9y	-54
8call	45
ced	43
cing	53
9ertainly	-16
9ould	-79
8decided	26
9o	-55
8find	-98
9or	-101
9rom	-52
8had	-114
as	14
ave	-22
8i'm	-24
9n	-37
9s	-23
9t	-22
8just	27
8let	-64
8made	35
ake	22
9ore	-99
8new	-42
9o	-55
at	-14
aw	-91
8of	-61
aten	-112
9n	-92
ae	-55
aly	-73
8policy	-58
9ut	-16
8said	25
ay	-71
9ee	19
ant	-98
9o	-71
ame	-79
9till	-78
9upport	-93
8tell	-63
9hat	-105
ae	-80
bn	-22
bre	-16
by're	-40
ais	-19
8vote	-37
8was	-24
9hile	-57
ao	-41
9ill	-107
ath	-69
9ould	-26
5re also	-49
8concerned	-13
8expected	-38
8not	-27
aw	-25
8showing	-36
9till	-31
6ound a	-43
bthe	-66
co	-66
5s a	-100
8n	-97
7being	-37
7first	39
8or	-96
7in	-40
8t	43
7long	-44
7more	-17
7not	-53
7of	-35
8ne	-31
8pposed	-51
7some	-38
9on	-47
5t a	-14
8ll	-49
8n	-51
7first	-41
7it	-25
7last	-57
7once	-38
9e	-35
7some	-15
7the	-26
4be a	35
8llowed	-21
7considered	-60
7more	-17
7released	-15
7seen	-31
8ure	-25
7the	-22
8o	-20
7willing	-37
6cause it	-123
cof	-119
cthe	-77
fre	20
6en a	-16
6fore a	-74
bit	-92
bthe	-22
6hind the	-41
6ing a	-25
6tween a	-37
cnow	-28
cthe	-87
5ut a	-92
9lso	-82
9s	-75
8by	-75
8did	41
8even	-82
8for	42
8has	-33
8i'm	-29
9n	-109
9t	-13
8no	-61
at	-24
aw	-70
8on	-61
ae	-54
8said	27
9ome	-53
9till	-91
8that	-94
ae	-32
ais	-66
8ultimately	-75
8while	-63
9ith	-45
9ould	-104
5y a	-108
8n	-95
7more	-20
7one	-42
7some	-51
7the	-111
4can also	-45
8be	-22
8do	-26
8see	-40
9till	-29
5ould also	-53
abe	-53
ado	-21
ahave	-102
amake	-30
anot	-49
astill	-42
4despite a	-86
cthe	-78
5id it	-15
8not	-88
8the	-16
7n't have	-25
bknow	-54
5o is	-29
8t	-13
7not	-61
7so	-16
6es it	-16
9not	-124
9the	-15
8n't have	-22
cmean	-52
cwant	-49
6n't believe	-45
ahave	-35
aknow	-62
asee	-26
athink	-48
awant	-70
5uring a	-70
cn	20
bthe	-75
4for a	-85
9ll	16
amost	-15
9n	-61
aother	-13
8being	-29
9oth	-32
8comment	-29
8it	-41
8more	-47
8new	-35
9ot	-65
aw	-17
8one	-42
8public	-18
8some	-23
8that	-14
ae	-78
ais	-12
5rom a	-95
all	-25
an	-61
9being	-13
aoth	-45
9entering	-32
9new	-24
9one	-17
9some	-28
9that	-15
be	-97
4had a	-32
8hoped	-31
8made	-48
8never	-19
9o	-21
at	-22
8only	-27
8previously	-70
8said	-73
8the	53
9o	-49
6s a	-19
9ccused	-69
9lso	-71
aways	-15
8called	-94
9riticized	-74
8endorsed	-61
8faced	-12
9ound	-33
8had	-18
8long	-37
8made	-44
8never	-27
9ot	-22
8often	-40
8proposed	-66
9ut	-20
8raised	-17
9efused	-50
apeatedly	-75
8said	-109
9ought	-35
9truggled	-15
8vowed	-97
8won	-14
6ve a	-21
also	-84
9endorsed	-75
9had	-21
9long	-39
9made	-26
9not	-26
9said	-81
aeen	-17
9to	-36
7ing a	-42
bto	-72
5e acknowledged	80
8dded	15
8lso	31
8ppeared	-55
7began	-48
9lieves	-32
7called	-30
bs	13
9n	-117
a't	-30
anot	-57
8laimed	100
8oncluded	59
atinued	18
9uld	-21
7did	-36
8oesn't	13
7expects	-88
7had	-72
9s	-19
an't	-47
7is	-38
7knows	-37
7made	-18
9y	-27
8ight	-33
7noted	92
7planned	-86
7really	20
7said	37
9w	-96
9ys	-47
8hould	-59
8till	-96
8uggested	-21
9pports	-18
7talks	-13
8hen	-20
9inks	-58
9ought	-80
8old	25
9ok	-53
7used	32
7wanted	15
9s	-26
8ent	76
8on	-75
9uld	-75
cn't	14
8rote	16
6r a	-63
9s	-30
9ttention	-87
8campaign	-13
8decision	32
8first	-94
9or	-51
8in	-72
8on	-46
8support	-13
fers	-47
8the	-28
5im a	-66
9s	-39
8for	-84
9rom	-28
8in	-87
8of	-39
9n	43
8that	-15
ae	-46
9o	-44
8with	-46
6s attacks	34
8call	-19
ampaign	-50
ase	-74
9omments	-36
8first	-122
8message	-37
8new	-56
8own	-134
8plan	-131
cs	-98
9olicy	62
8recent	-70
amarks	-23
8supporters	-130
8views	-90
5ow about	-15
8do	-14
8it	-37
8the	-39
4i can	19
9't	27
9not	44
7ould	-21
6did	-87
7o	-51
8n't	-23
6feel	-54
6guess	-19
6had	34
8ve	-20
an't	-35
7ope	25
6just	-59
6know	69
6look	-22
6never	15
6really	-27
6said	-76
8w	-64
8y	-45
7ee	-33
6think	-21
8ought	32
6want	-45
8s	-61
7ill	-72
7ouldn't	-43
5f a	-19
8nything	-15
7elected	-47
7it	-58
7not	-23
7the	-48
are	-25
5n a	-22
8ll	-80
8nother	-30
7both	-62
7case	-57
8oming	-16
7favor	-72
8or	-27
7general	-35
7hopes	-100
7it	-28
7keeping	-57
7may	-72
8ind	-72
8ore	-25
7new	-44
7on	-35
9e	-53
7pledged	-23
8ublic	-53
7question	-60
7recent	-63
9sponse	-84
7some	-42
8tates	-68
8upport	40
8wing	-25
7that	-33
9e	-42
9is	-39
8urn	-66
6side the	-31
6to a	-54
an	-27
9question	-35
9the	-65
5s :	-26
7a	21
8lmost	-24
9so	-158
8n	-35
7being	-25
9st	-67
7currently	-17
7even	-42
8xpected	-80
7in	-28
8t	-16
7looking	-34
7made	-13
7no	-41
9t	-94
9w	-95
7often	-78
8nly	-31
7poised	-14
8robably	-15
amising	-90
7running	-12
7scheduled	-14
8eeking	-92
an	-22
8o	-20
8till	-65
7taking	-18
8elling	-67
8hat	-14
9e	-46
are	-24
8o	35
8rying	-22
7willing	-36
6n't the	-20
5t 's	-44
7a	-41
8ll	-60
8s	-40
7came	-93
9n	-78
8ould	-105
7didn't	-96
8oes	41
7had	-115
7in	-78
8s	-54
9n't	-88
7just	-60
7may	-28
8ight	-88
8ore	-30
8ust	28
7never	-48
7on	-50
7says	74
8eems	-47
8hould	-51
7takes	-103
8he	-40
8o	-103
7was	-18
an't	-103
8ere	-53
8ill	-35
9th	-21
8ould	-51
4like a	-35
9it	-15
9the	-41
ao	-58
4may be	-24
8have	-94
8not	-27
5ight be	-34
ahave	-69
anot	-15
5ust be	-19
4near the	-35
4of a	-20
8bout	-16
8ll	-60
8n	-88
9other	-21
8ttacks	-44
7being	-37
8oth	-38
7debate	-41
7it	-51
7last	-26
7making	-15
8ore	-26
7new	-37
8ot	-35
7policy	-27
8ublic	36
7questions	26
7recent	-49
9gistered	-16
8unning	-15
7some	-19
8tates	-53
8upport	-81
7that	-30
9e	-35
9is	-25
8rying	-30
7voting	40
7winning	-28
8orking	-12
5n a	15
8ll	-58
8n	-68
7both	-26
7in	-13
8t	-45
7new	-47
7one	-22
7policy	-21
7that	-17
9e	-24
9is	-20
5r a	-36
7even	-70
7in	-29
7more	-61
7no	-16
9t	-76
7the	-53
8o	-55
5utside of	-16
cthe	-36
5ver a	-53
again	-28
9the	-77
ao	-65
4she 's	27
8can	-75
b't	-75
9ontinued	-19
8did	-12
bn't	-15
9oes	-64
cn't	-21
8had	-43
as	-18
8is	-14
8knows	-39
8needed	30
cs	-67
9oted	113
8said	47
ays	116
8told	-17
aok	-77
8used	-78
8wanted	-99
cs	22
as	-20
9ent	-15
9ould	-53
9rote	38
6ould be	-28
bhave	-70
bnot	-12
5ince it	-41
alast	-35
athen	-32
5o as	-21
7is	-47
8t	-63
7long	-65
7that	-15
9e	-63
4that a	-88
all	34
cows	13
an	-39
are	-24
as	-27
9both	-38
9can	-103
aould	-20
9didn't	-50
aoesn't	-72
9even	-27
9followed	-50
br	-40
9had	24
bppened	-32
bs	-38
bve	-26
9in	35
bcludes	-69
as	-23
at	-125
9just	-30
9killed	-24
9led	-32
bft	-23
9makes	-91
by	41
aight	-79
aore	-35
9no	-26
bt	-17
9of	43
an	-15
be	-32
bly	-82
9showed	-50
aome	-41
9the	-94
cre	-101
cy're	-60
bis	-20
ao	27
9was	-14
ae're	-41
bnt	-60
ahile	-20
aill	23
bth	-23
6eir campaign	-25
amind	-51
aown	-69
asupport	-83
avote	-35
7y also	18
are	-29
bgue	51
9can	-114
aould	-35
9did	-110
cn't	-76
ao	32
bn't	-19
9had	-59
bve	-29
9just	-26
9made	-84
aight	-92
9need	-57
9prefer	-22
9said	-37
aee	68
ahould	-69
aupport	-49
9think	30
9want	-57
aere	-77
aill	-58
aould	-32
6ough it	-74
bthe	-35
6rough a	17
cthe	-57
5o a	-17
8ccept	-83
9knowledge	-134
8dmit	-82
8ll	-27
8n	-72
9nounce	-99
9swer	-75
8ppear	-63
8sk	-39
7being	-19
9lieve	-81
8lame	-94
8oth	-17
8ring	-37
7call	-94
9mpaign	-14
8omment	-32
9nsider	-96
atinue	-67
7debate	-50
8o	-87
8raw	-95
7endorse	-122
8ven	-36
7find	-72
7have	-27
7it	-18
7know	-110
7let	-17
8ook	17
7make	-86
8ore	39
7new	-14
8ot	-20
7one	-13
8ppose	-108
7proceed	-26
amote	-94
8ush	-83
9t	-107
7question	-65
fs	50
7remain	-53
aember	-57
9quests	38
7say	-101
8ee	-158
8hare	-41
9ow	-31
8ome	-14
8tand	-48
8ucceed	-28
9ggest	-73
9pport	-168
7take	24
9lk	-83
8ell	-46
8hink	-98
8ry	-68
8urn	-110
7vote	-78
7worry	-74
6ward a	-18
bthe	-16
4under a	-19
athe	-42
6til the	-31
4w 's	-82
6:	-83
6a	-57
7ccusations	-22
7dded	16
8vertising	-42
9ice	-114
9ocates	-106
7gain	-90
8gressively	-29
8reed	36
7imed	16
7ll	-37
9egations	25
8most	-17
8ways	-22
7n	-45
8nounced	40
8other	26
8swer	-103
cs	-73
8ything	-48
7ppears	-23
9roval	14
7re	-35
9n't	-25
8gue	56
bd	55
ament	-126
es	-82
7s	-20
8ked	27
9ing	23
8sociated	-42
7ttacking	49
cs	-163
9ention	-131
6banking	-35
8sed	-81
7e	-84
8came	-64
8gan	-49
8lieve	79
8st	-75
7ooed	-62
8th	-105
7ring	-23
7uilding	-47
7y	-79
6call	-32
aed	-12
aing	-53
as	-46
8me	-23
9paign	-122
eing	-40
8n	-21
9't	22
9not	20
8re	-141
9ried	-58
8se	-119
9t	22
7eiling	-42
7hallenging	-67
9rges	-97
7laim	-25
bs	12
9ssified	-52
8osed	-75
7ombined	-44
9ing	23
9ment	-74
ds	-119
aitted	-31
9pared	-72
8ncerned	31
ding	-34
ds	-64
9ducted	-54
9fident	-58
9siderable	-24
9taining	-53
ainue	15
8vering	-53
7reated	-36
7urrently	-75
6debate	-36
8cision	-115
es	-39
9lined	17
8ep	-68
8fending	38
8mand	-65
8scribed	-14
7irectly	-81
8vided	-29
7o	-48
8ing	-40
7uring	-52
6earlier	-141
9ned	-65
7ffectively	-54
7lected	21
7merged	-84
7ndorsement	-109
7rupted	-50
7ven	-12
9rything	-34
7xpected	56
9ressed	19
6faced	-52
9ing	-39
8iled	-86
7eel	-34
7ighting	-28
8led	20
9ing	-66
8nd	-16
8rst	-39
7ocused	20
8llowing	-56
8r	-62
8und	26
bed	-35
7requently	-82
8om	-35
7unding	-52
araising	-78
6gathering	-29
7eneral	-135
dly	-33
7ives	-22
9ing	-36
7oes	13
8ing	-78
8t	-79
7rowing	24
6haven't	33
9ing	-33
7eading	-28
9ring	-35
8ld	-31
9ped	18
7olding	25
8sted	-40
6in	-50
8cluded	-30
ds	22
cing	-40
9reased	-48
8dicated	114
8terested	-34
8volved	-38
cing	-57
7s	-54
8n't	-38
8sue	-25
bd	-42
7t	-70
6just	-136
6killed	-43
7nows	53
6largely	-36
8st	-133
7eading	-33
9ving	-24
8d	-60
8ft	-78
7ike	-50
8mited	-28
8sts	-14
8ving	-23
7ong	-83
8ok	-21
as	-81
6made	-15
8ke	-19
as	32
9ing	-61
8nufacturing	-24
8y	-43
7eeting	-64
8ssage	-144
7ining	-32
7ore	-136
9ning	-35
8ved	-74
ament	-97
9ing	-28
7ust	-27
6needed	-121
as	-78
8ver	-86
8w	-18
7o	-154
8minating	-33
8ted	53
as	-69
9hing	-49
8w	24
6of	-63
8fered	-26
bs	-13
7n	-38
8ce	-25
8e	-102
8ly	-138
7pponent	-103
asition	-72
7rganizing	-38
7verseeing	-59
6passed	61
8ying	-24
7lan	-155
aned	-14
bing	-66
as	-61
9ying	-41
7oint	-13
bed	37
bs	-92
8licy	-129
9ling	-74
8sed	-101
7rivately	21
8omise	-69
ds	-32
9posal	-102
9vided	40
7ublic	-106
cly	-57
8sh	-37
8t	18
6qualified	-43
8estion	-143
es	-80
6raised	-13
aing	-30
8ting	-50
7eached	-82
9d	31
9lly	-48
9son	-116
8ceived	-77
antly	-31
8lated	-42
9eased	-17
8main	16
ced	-100
cing	-30
arks	-86
8port	-103
ced	15
cs	-138
9resented	-44
fing	-37
8quest	-84
ds	-52
aired	15
8sponded	38
cse	-115
9tricting	63
7ising	-47
7unning	-76
6said	68
8w	-51
8y	101
9ing	-54
9s	41
7cheduled	-42
8reening	-20
7eeing	-58
9ms	16
8nt	37
7hooting	-56
9t	-76
9uld	-17
ated	78
9wed	29
aing	24
as	28
7o	-16
8mething	-32
8on	-47
7peak	34
9cifically	13
aulation	17
9eches	-136
9nding	-62
at	37
7tand	14
bing	-34
9rted	-98
9tement	-120
bs	-21
8ill	30
8ood	-54
8rategy	-126
7uggest	81
ded	40
ds	-26
8pport	-39
ded	52
er	-70
fs	-110
7wing	-32
6take	-43
9ing	-84
8lk	-15
as	-96
8rgeting	-47
7ell	22
aing	15
8nd	-67
7hat	-13
8e	-50
9n	22
9re	-40
9y're	-70
8ing	-58
ak	59
bing	-86
bs	43
9s	20
7itled	46
7o	-78
8ok	-16
7rading	-39
9ining	-51
8y	-22
9ing	-86
7urn	-99
aed	-18
6under	-42
9ocumented	-41
7sing	-74
6view	-18
as	-44
7ote	-123
ad	20
9ing	31
6waiting	-28
8nt	31
aed	-98
8s	-23
9n't	-110
8terboarding	-45
7e're	-92
9ve	48
8nt	-127
7ho	-31
7ill	-29
aing	24
8nning	37
8th	-31
aout	-36
7on	-95
8rked	-48
aing	-33
9ried	32
8uldn't	-74
7rote	94
6–	-53
6—	-51
6―	-115
5as a	-73
9lso	-110
9n	-48
8being	-18
8called	-82
8declared	-78
8elected	-26
8first	13
8in	-26
8joined	-18
8more	-17
8never	-32
9o	67
at	-76
8once	35
8seen	-51
9o	-16
9till	-56
9upposed	-17
8the	-53
9o	44
9rying	-40
8widely	-77
5e all	-67
8re	-29
8sked	76
7believe	36
7can	-64
a't	-40
8ould	-52
7do	38
9n't	26
7have	-47
7must	-83
7should	-68
8tand	-40
7think	21
7want	-59
8ere	-77
8ill	-32
8ould	60
6re also	-70
9made	-17
9not	-18
9still	-14
9to	-32
5hat 's	-78
9a	-22
are	-53
9do	-40
bes	-50
9happened	-19
bs	-75
9is	49
at	-77
9that	-13
be	-55
ao	-66
9would	-81
6en a	-84
9it	-15
9the	-24
7ther it	-33
cthe	-23
do	-41
6ich also	-74
bre	-77
acould	-83
ahad	-19
bolds	-67
aincludes	-14
bt	-56
athe	-71
awas	19
bill	-25
bould	-105
7le a	-50
athe	-99
6o 's	25
8also	-33
9re	-30
8came	-81
an	20
8did	-95
9o	34
8got	-66
8had	-13
as	-43
9elped	-87
8in	34
9s	-39
8make	-40
ay	32
8once	15
8ran	-98
8said	-26
ay	-22
9erved	-46
9hould	-54
9poke	16
8the	-40
aink	-27
8was	-20
9ere	-24
9ill	-111
9on	-85
arked	-63
auld	-105
6y do	-19
8not	-37
8the	-24
5ill also	-51
9be	-28
9continue	-29
9have	-47
9need	-25
aot	-21
6th a	-16
about	-22
all	-25
9it	-47
9more	-25
9no	-41
9one	36
9some	-34
9that	-43
be	-25
8in the	-39
8out a	-19
cthe	-15
5on't be	-29
6uld also	-41
abe	-24
aconsider	-21
ado	-17
ahave	-98
aneed	-22
bot	-27
aonly	-31
aprobably	-19
asay	-44
bupport	-26
avote	-13
4yet another	-43
8the	-37
9o	-88
5ou a	-41
9re	-49
8can	22
b't	-77
9ould	-64
8do	-54
an't	-28
8know	-35
8look	26
8need	-23
8see	-49
9hould	27
8think	-16
9o	-14
8were	-90
9ould	37
4— a	-40
7s	40
6even	-57
6for	-47
7rom	-50
6has	21
6in	-85
8cluding	-62
7s	29
7t	-71
6that	-45
8e	-93
7o	-71
6was	-19
7ho	-26
4∅ a	32
6in	-48
6the	-45
0c=true	-57
0f+='s "	-43
6'	-25
6,	-51
6.	-47
62008	-12
6a	-34
7bility	-43
7ctions	-20
7dvisers	-58
7ides	-41
7ll	-47
9ies	-78
8so	-14
8ways	-44
7n	-68
8nual	-28
7ppearance	-35
9roach	-45
bval	-49
7ttacks	-70
6become	36
8havior	-30
8st	-41
7ig	-14
9gest	37
6call	-96
8mpaign	-147
8ndidacy	-64
7hief	-68
7laim	25
8ear	-58
7omments	-170
9pany	-23
8ntests	-16
9vention	-25
7urrent	-58
6death	-14
8bate	-56
8cision	25
8legates	-22
8mocratic	-117
8puty	-42
7oing	-77
8ne	-49
6economic	-30
cy	-30
7fforts	-84
7lection	-25
7mail	-50
bs	-28
7ndorsement	-72
7xecutive	-28
6final	-24
ancial	-22
9e	-28
8rst	-116
7oreign	-78
9mer	-75
7uture	-23
6going	-113
8p	-12
8t	-50
8vernment	-16
6handling	-55
8rd	-111
7ealth	-14
7istory	-18
7ow	-34
6important	-40
7n	-70
6just	-69
6lack	-40
8rgest	-48
8st	-50
8test	-54
7eadership	-24
8gacy	-16
7iberal	48
8fe	-25
8ke	-52
aly	-56
6military	-15
7ore	-78
8st	-105
6name	-82
8tional	-49
7ew	-121
7o	-97
8mination	-70
bee	42
8te	-27
7uclear	-40
6office	-30
7n	-59
8e	-89
8ly	-40
7wn	-66
6party	-14
8st	-34
8th	-39
7erformance	-51
9sonal	-25
7lan	-101
as	-49
9tform	-32
7olicies	-43
by	-43
atical	-52
8pularity	-49
8sition	-31
7residency	-30
etial	-91
8imaries	-15
cy	-57
9vate	-24
8oblems	-39
9posal	30
es	-29
7ublic	-18
6really	-31
8cent	-95
9ord	-21
8fusal	-53
8marks	-132
8port	-80
9ublican	-103
8quest	-62
8sponse	-83
7hetoric	-44
7ight	-31
7ole	-46
7unning	-58
6so	66
8mething	-52
7peech	-73
7tanding	38
9te	-15
bment	47
8ill	-68
8rategy	-66
7uccess	-36
8pport	-162
ders	-100
6tax	-91
7eam	-59
7ies	-22
8me	-87
7op	-61
7rue	-43
8ying	-83
7weet	-36
6unclear	-102
7se	-35
6very	-13
7ictory	-34
6what	-66
8y	-108
7ife	-59
7ords	-36
9k	-30
aing	-25
6“	-73
3: "	-28
5'	-18
5/	-52
505	-13
530	-25
5a	-165
5clinton	41
5donald	-13
5he	-96
6illary	18
6ttp	-48
5i	42
6t	-79
5she	73
5that	-64
7e	-39
6o	-69
5well	100
5you	85
5“	57
3a "	-62
5$	-43
5'	-32
5.	-63
5:	-65
5bad	-28
7n	-18
6etter	-47
6ig	-67
8ger	-33
7ll	-74
9ionaire	-34
7t	-66
6lack	-32
6ook	-34
6rief	-79
7oader	-34
6usiness	-47
5call	55
7mpaign	-61
7ndidate	-68
7r	-26
8bon	-51
7se	31
6entral	50
7rtain	-38
6hance	-57
9ge	-22
7ild	-47
6ivil	-19
6lear	34
7inton	-49
7ose	-56
ar	-41
6nn	-26
6oalition	-65
7llege	-27
7mbined	-23
8eback	-31
8manding	-42
9on	40
8pany	-30
9lete	-28
7nference	-56
8servative	-98
8tested	-23
8vention	-23
7re	-27
7untry	-66
8ple	-59
8rt	-21
6riminal	-26
7owd	-26
7ucial	-30
5database	-26
7y	-63
6eal	-52
7bate	82
7cade	-60
8ision	44
7ep	45
7mocrat	-31
dic	-68
6ifferent	-59
9icult	-27
6onald	-36
7zen	-75
5fact	-38
7mily	-22
6ederal	-100
7llow	-54
7male	-29
7w	-110
6ifth	-52
7nal	-23
7rm	-52
6loor	-41
6oreign	-41
8mer	-203
7undation	-38
7x	-17
6ree	-31
7iend	-26
6ull	-54
7ndamental	49
9raising	-38
5gay	-37
6eneral	-59
7rman	-13
6lobal	-45
6ood	-25
6reat	-60
aer	-40
7oup	-102
8wing	-70
6un	-44
7y	-15
5half	-23
9-dozen	38
7ndful	44
6earing	-45
8ted	-61
6igh	-59
9er	-15
6ost	-51
6uge	-79
5job	-58
7int	-45
7ke	-51
6udge	-90
5key	-74
6ind	-31
5large	-75
ar	-41
7w	-41
8yer	-65
6ead	-18
9er	-25
9ing	-29
7tter	-60
7vel	-15
6iar	-22
7beral	-53
7st	-68
7ttle	37
6ong	-87
9time	-87
7ok	37
7ss	-33
7t	-108
5major	-160
aity	-136
7n	-62
7rgin	-52
7ss	-59
9ive	-47
7tter	-38
6easure	-43
7dia	-20
7eting	-65
7mber	-87
7ssage	-115
6iddle	-17
7litary	-40
8lion	-27
7nimum	-28
7stake	-13
6oment	-27
7nth	-44
7ral	-22
8e	59
7ther	-41
7ve	-69
6uch	-33
5narrow	44
7tural	-23
6egative	-69
7t	-30
7w	-182
8s	-87
6ominee	-33
7rth	-17
6umber	-86
5pair	-67
7rty	-87
7th	-57
6eriod	-38
8son	-47
bal	-36
6hone	-34
8to	-48
6lace	-25
8n	-90
9ned	-34
6oint	36
7licy	-70
9tical	-63
8ling	-24
7pular	-62
7sition	-49
bve	-64
8sible	-18
7tential	-29
7werful	-24
6resident	-57
eial	-73
9s	-57
8vious	-42
7imary	-40
8ority	50
8vate	-89
7oblem	-33
8fessor	-76
8gressive	-32
8minent	-52
6ublic	-28
5quarter	-61
7estion	42
5race	-52
7lly	-23
7re	-55
6eal	-32
8son	47
7cent	-123
7gular	-68
7minder	43
7port	27
ber	-54
8ublican	-86
9tation	-25
7quest	57
7sult	-24
7tired	-57
6ole	-29
7w	-32
5sanders	-43
6econd	-38
8urity	-26
7nate	-24
aor	-25
8ior	-69
8se	-81
7parate	-70
7rial	-38
9ous	-37
7t	-39
6hort	-57
8t	-38
8w	-32
6ign	63
9ificant	-45
7milar	-108
8ple	-39
7ngle	-75
7tting	-27
6mall	-64
6ource	-56
6pecial	-29
8ech	-127
7okesman	-92
bwoman	-74
6tate	-104
ament	-165
7ep	-17
7ory	-50
7rategy	-63
8ing	-73
8ong	-141
ber	-19
7udent	-52
9y	-49
6uper	-47
adelegate	-14
8porter	-72
7rprise	-41
5tax	-79
6elephone	-28
7mporary	-42
7rrorist	-15
6hird	-93
a-party	-33
7reat	39
6ight	-44
7me	-70
6op	-91
7tal	-47
7ugh	41
7wn	-57
6rump	-68
6weet	-41
7itter	-18
5u.s.	-19
6nique	-12
5variety	-68
6ery	-85
7teran	-77
6ictory	-67
7deo	-68
6oice	-26
7te	-55
9r	-30
5wall	-52
7r	-43
7shington	-12
7y	-83
6eek	-86
6hite	-22
6ide	-47
7n	-23
6oman	-82
5year	-137
6oung	-54
5“	-72
4bout $	-47
940	-12
9being	-38
9clinton	-75
9half	-23
aer	-92
aillary	-38
bm	-18
bs	-102
aow	-22
9it	-45
bs	-44
9mr	-72
9one	47
9that	-54
be	-32
cir	-55
bis	-43
ao	-46
arump	-44
9what	-54
4ccept the	-76
6ording to	61
6usations of	54
fthat	-107
8ed clinton	47
bof	-54
bthe	13
5knowledge that	37
5tually a	-24
4dded ,	42
9.	151
9:	36
9that	45
6ing ,	26
athat	102
bo	-98
6ressing the	-54
5vice .	-52
4ffected by	-31
4gain ,	-49
9.	-58
9and	-15
5reed that	79
bo	29
4imed at	-34
4ligned with	-58
5l ,	-79
7.	-56
7about	-48
8mericans	-18
7but	18
7five	-17
7in	-42
7muslims	-28
7of	-121
8ver	-32
7that	-86
9e	-18
ase	-46
9ose	-35
9ree	-57
8imes	-19
6owed to	-54
5most a	-20
acertainly	-57
5so ,	-68
8a	-74
8be	-27
aen	-28
8has	-15
8known	-61
8made	-37
8not	-57
8said	30
9uggested	37
8the	-45
8won	-127
5ways been	-16
4mounted to	-63
4n "	-42
6act	-15
9ive	-21
7dditional	-33
7genda	-48
8reement	-20
7lternative	-23
7merican	-63
7nalysis	-41
8swer	48
7pparent	65
7rgument	30
8ticle	-74
7ttack	-22
9empt	23
7verage	-92
6earlier	14
ay	26
7conomic	-50
cy	-45
7ffort	28
7lection	-80
7mail	-95
7ndorsement	-30
8ormous	-49
8tire	-40
7ven	-87
at	-32
7xample	-54
8pert	-25
8traordinary	-21
6hour	-49
6increasingly	-114
8dependent	-44
8ternational	-17
bview	-143
7ssue	-101
6opportunity	-83
7utsider	-18
7verwhelming	-49
6“	-35
5nounced ,	-40
da	-32
dthat	-45
5other ,	46
5swer .	-51
ato	-81
5ything to	-20
4ppealing to	-49
9s court	-63
bto	-36
8r on	-56
ato	43
9ed on	-28
cto	71
9s to	17
6roval rating	-58
4re "	-43
7,	-61
7.	-48
7a	-95
8ll	-48
9ready	-18
9so	-17
8mong	-83
8t	-82
7being	18
8ig	-50
7concerned	26
7doing	-56
7expected	106
7going	-79
7in	-37
7just	-101
7likely	-46
8ooking	57
7more	-60
7no	-59
9t	21
9w	-67
7part	-49
7running	-40
7showing	37
8o	-95
7the	-51
8o	-70
9o	-130
8rying	-98
8wo	-18
7up	-88
7very	-45
7with	-38
7you	-50
7“	-58
5gue that	24
8d ,	37
athat	-19
8s that	71
7ing that	-16
5rived at	-51
4s "	-70
6'	-13
6a	-95
7n	-30
6being	-24
6clinton	-28
6democrats	-20
6examples	-61
6far	-40
7irst	-20
7or	-73
6governor	-50
6he	-97
8r	-37
7is	-61
6i	-21
7f	-51
7n	-31
7t	-77
6long	-80
6many	-22
7ore	-22
7r	-26
7uch	-50
6not	-18
6of	-40
7ne	-16
7pposed	-47
6part	-66
7resident	-33
6secretary	-69
7he	-96
7oon	-40
6the	-92
9ir	-41
9y	-72
7o	-41
7rump	-24
6we	-21
8ll	-220
6“	-43
5k for	41
7the	43
6ed .	29
9about	-31
9by	85
9for	-12
9if	36
9the	27
ao	-14
9whether	12
5serted that	30
9ion that	-16
7ssment of	13
6ociated with	-43
4ttacks ,	-80
b.	-88
bagainst	-69
bfrom	-51
bin	-73
bon	19
6empted to	-16
as to	-15
7nded the	-58
9ing the	-46
8tion ,	29
d.	-19
don	34
dto	-116
6ributed to	-48
3backed by	-79
5sed in	-52
9on	-24
4e a	-43
7ble	-25
6careful	-26
7onsidered	-28
6more	-20
6president	-13
6seen	47
7ure	-36
6the	-65
6“	-12
5came a	-89
athe	-67
6oming a	-35
cthe	-46
5gan ,	-73
9in	-68
9to	-35
6inning of	-17
dto	-36
5ing a	-73
9the	-22
5lieve ,	20
bin	62
ct	42
as that	-77
5st friend	-68
4lame for	19
8d the	58
4oth are	-45
8candidates	-71
8in	-31
8men	-33
8of	-51
8parties	-68
8sides	-49
8the	-55
4ring back	-30
4uilding a	-36
4y a	-124
7n	-41
6contrast	-27
6double	-15
6far	-23
6her	-37
7is	-52
6mr	-50
6one	50
6republican	-22
6saying	27
7ome	49
6the	-168
9ir	-15
7rump	-20
3call .	-76
8for	-14
8on	-44
8to	-40
8with	-49
7ed "	-48
a'	68
aa	38
afor	54
aher	20
bim	95
ait	58
aon	49
athe	-17
bo	-40
brump	16
a“	-44
7ing for	-17
bhim	19
bit	-63
bon	62
bthe	21
7s for	25
9to	-27
5me as	12
8from	13
8in	-73
6paign 's	-76
c,	-74
c-	-19
cagainst	47
dnd	-48
ds	-23
cchairman	-66
dontributions	-25
cdid	-51
cevent	-14
cfinance	-27
dor	-70
chad	-51
es	-70
cin	-31
ds	-71
cmanager	-118
cof	-60
eficials	-37
dn	-68
csaid	-99
eys	-55
dpokesman	-50
cthat	-40
do	-47
drail	-20
cwas	-43
dould	-23
bing in	-31
5n ,	-25
7also	-105
7change	-40
7do	-65
7get	-35
7help	-96
7make	-53
7only	-24
7raise	-48
7say	-38
8ee	-59
8till	-128
7to	-44
7win	-26
7you	-33
6't afford	-43
9be	-109
6not be	-29
5ptured the	-84
5re ,	-27
8.	-21
8about	29
9nd	-17
8for	-52
8of	-17
6ried out	-70
5se ,	-75
8.	-40
8against	-22
8for	37
8is	-37
8of	-40
8that	22
9o	-44
6t a	37
8their	35
4hallenging the	56
6nging the	-41
6rged with	13
4ited the	-46
4laim that	-28
ao	23
8ing that	-26
8s ,	-62
6ssified information	-36
ematerial	-21
5osed .	-24
4oming from	36
ainto	-25
aout	-57
ato	-63
6ment .	-44
bon	-24
as ,	-51
c.	-51
cabout	15
dre	-76
7itted to	-45
6pared to	-135
cwith	-119
5ncerned about	-84
as .	-90
7luded .	62
dthat	-19
6ducted by	-31
dfor	-40
6fident that	37
6nected to	-47
6sidered a	21
6tested convention	-15
7inue to	-17
bd ,	-13
d.	34
dto	21
bs to	-92
7ributed to	-46
6victed of	-76
8nced that	-69
5uld also	-84
9be	-13
9come	-93
9do	-54
9get	-72
ao	-77
9have	29
aelp	-118
9make	-89
9not	12
9still	-99
9use	-49
9win	-51
6nting on	-21
4reated a	-44
bthe	-36
5iticism ,	-85
d.	-93
dfrom	27
azed clinton	-19
efor	-61
3dealing with	-19
5bate ,	-104
a.	-90
aand	-52
abefore	-20
ain	-75
bs	-51
amoderators	-38
aon	52
aperformance	35
athat	-103
awith	-45
5cided to	-25
7sion ,	-68
c.	-38
cin	-65
cto	15
bs ,	-50
6lared that	-34
ee	-28
7ined to	37
5fend the	36
9ed his	28
9ing the	-109
5livered a	22
5mands of	-60
5pending on	-59
5scribed as	23
dthe	35
5termined to	-18
5voted to	-58
4id ,	-86
7.	-96
7in	-72
8t	-94
7not	19
7the	-101
7well	-59
6n't get	19
ahave	-55
aknow	31
5rectly to	-57
5sagree with	-24
4o ,	-48
6.	-48
6a	-47
6i	-19
7t	-35
6more	-26
6so	-30
6that	-43
8e	-24
7o	-16
6we	-34
8ll	-54
7hat	-19
6you	-91
5es it	-38
8that	-56
ae	-61
7n't have	-71
bmean	-90
5ing so	-37
9the	-13
5minated by	-38
dthe	-45
5n't believe	-76
9care	-51
9have	-89
9think	-36
9want	22
4ropped out	-96
4uring a	-46
bn	-17
aher	-21
bis	-42
athe	-45
awhich	-13
3eager to	-48
5rlier ,	-57
b.	-26
bthis	-156
4lected ,	-33
b.	-16
bofficials	-89
bpresident	-23
bto	-41
4merged as	30
4nded in	-61
9up	-41
6orsed clinton	-37
chim	-77
ament .	-64
fof	29
5gaging in	-60
5tered the	-22
8ing the	-65
4ven a	-49
9fter	-89
9s	-110
8before	-47
8if	-121
9n	-56
8more	-22
8so	-32
ame	-60
8the	-61
aough	-73
9o	-84
8with	-51
7ing .	-15
6rything ,	-16
4xpected .	37
cto	-63
6lained the	14
3faced a	-41
6ing a	-48
athe	-24
5iled to	-29
7ing to	-52
5vor of	-66
4ear of	-85
5el like	15
8that	-25
ae	-82
5lt like	-74
4ighting for	-17
5led a	46
5nally ,	-69
6d a	-95
8the	37
5rst ,	-72
9and	-17
9black	-15
9debate	-37
9in	-49
9lady	-113
9of	-31
9presidential	-13
9reported	51
bsponders	-72
9time	-18
ao	-41
awo	-21
4ollowed by	-62
9ing a	-38
dthe	-51
5r "	-23
7$	-19
7'	-30
7,	-15
7a	-152
8ll	-115
9most	-20
8merica	-28
ens	-16
8n	-42
9yone	44
7being	-34
9rnie	-13
8oth	-46
7clinton	-142
8omment	-23
8ruz	-47
7decades	-43
9mocratic	-62
fs	-29
8onald	-71
7every	-52
8xample	-45
7her	-109
8illary	-70
9m	-66
9s	-112
8ow	-64
7instance	-39
8t	-46
9s	-32
7life	-13
7making	-13
9ny	28
8onths	-43
9re	-41
9st	43
8r	-145
9s	-80
8uch	-32
7new	-18
8ot	-69
9w	-43
7obama	-51
8ne	-102
8vertime	-13
7people	-20
8resident	-81
7reelection	-44
9publican	47
hs	-63
8ubio	-31
7sanders	60
8econd	-13
8ome	-73
bone	-19
7ted	-13
8hat	-89
9e	-50
air	-92
am	-16
9is	-66
9ose	-95
8rump	-181
8wo	-24
7weeks	-38
8hat	-51
8omen	-27
7years	-32
8ou	-14
7“	-23
6ced to	-45
5und that	42
be	-34
8ed in	-22
4rom a	-104
9n	-24
8both	-33
8entering	-50
8her	-64
9is	22
8its	-19
8many	-19
8new	-23
8one	-13
8republican	-14
8some	-31
8that	-16
aeir	-13
aose	-28
9rump	-17
4unded by	-33
7ing for	-21
7raising email	49
5rther ,	-61
b.	-32
3gave a	16
8the	-21
4eneral ,	-32
belection	-138
5tting a	-19
bthe	-14
4oing after	34
9into	-23
9on	63
9to	-80
5t a	-74
7into	-35
7the	-67
8o	-33
3had "	-52
7'	-32
7a	-94
8lready	33
8n	-55
7been	-19
7come	-121
7given	-91
7his	-79
8oped	62
7in	29
7just	-98
7lost	-67
7made	-19
7never	-109
8o	-31
9t	-30
7only	-77
7received	-60
7some	-55
7the	-145
air	-88
8o	-14
7worked	-83
7“	-78
5ndling of	-77
5ppened to	-39
5s "	-57
7a	-90
8ccused	28
8lready	-71
8n	-132
8t	-104
9tracted	-117
7become	-53
9gun	-41
8uilt	-109
7captured	-110
8hanged	-60
8ome	-24
8reated	-89
9iticized	50
7done	-56
8rawn	-94
7emerged	-144
8ndorsed	42
8ver	-87
7faced	-32
8ound	-12
7given	-102
8ot	-71
aten	-88
8rown	-106
7had	-32
8elped	-107
7in	32
7led	-93
8ong	23
7made	-42
8ore	-129
7no	15
9t	-18
7often	43
7proposed	87
8ut	-60
7raised	-31
8efused	128
9peatedly	35
8un	-21
7said	79
8hifted	-117
9own	19
8ince	38
8o	-23
9ught	75
8pent	-64
9oken	20
8truggled	-110
7taken	-36
8he	-32
8ried	-44
8urned	-109
7vowed	146
7won	-97
9rked	-96
7yet	-57
7“	-56
6n't been	-88
5ve ,	-43
8.	-71
8a	-101
9ll	102
aready	-36
aso	61
9n	-92
ay	-47
8been	-40
8changed	-78
9ome	-18
8done	-106
8endorsed	52
8given	-108
9one	-20
8in	38
8left	-77
9ong	77
8made	23
9ore	-20
8no	-20
at	-67
8said	-13
9hown	89
9ome	-59
9pent	-102
8taken	-26
9he	-173
bir	-19
9o	-37
8won	-103
6ing a	29
athe	-28
bo	-37
4eaded to	-24
7ing into	-39
6ring ,	-32
5ld a	-54
8by	-71
8in	-30
4olding a	-82
7s a	-135
5pe that	-69
9o	-68
7d to	62
7s of	-24
9that	-29
ao	57
6ing to	-19
5sted by	-32
3i'm a	-51
7going	-33
7not	-68
4mmediately respond	-13
4n '	-36
6,	-31
6.	-27
610	-23
62008	-28
810	-12
92	-25
94	-15
6addition	-118
7labama	-22
8l	-171
7merica	-12
dn	-80
7n	-41
8d	-36
8other	-95
8y	-43
7pril	-59
7t	-41
8tendance	-48
7ugust	-44
6both	-136
7rooklyn	-15
6california	-34
8se	-41
7harge	-25
8ief	-24
7leveland	-15
8inton	-28
7oming	-34
8ngress	-34
9trast	-45
8urt	-29
6december	-61
8legates	-19
8mocratic	-67
7owntown	-52
6each	-78
8rly	-50
8stern	-26
7ither	-17
7very	-20
7xchange	-39
6fact	-81
8vor	26
7ebruary	-51
8deral	-39
7ive	-29
7lorida	-38
7or	-19
7rance	-15
8ont	-82
6general	-21
8rmany	-36
7overnment	-27
6her	-135
7is	-58
7opes	60
6indiana	-12
8terviews	-38
7owa	-52
7raq	-27
7t	-71
8s	-102
6january	35
7uly	-96
8ne	-55
6keeping	-32
8ntucky	-27
6large	-30
8te	-97
7ight	-53
8ne	-31
6manchester	-20
9y	-96
8rch	-66
8y	-74
7iami	-26
8nd	49
7odern	-21
8re	-34
8st	34
7r	-29
7y	-49
6nevada	-24
8w	-37
7ovember	-94
6october	-73
7ffice	-18
7hio	-24
7n	-63
8e	-16
7rder	-117
8lando	-18
7ther	-132
7ur	30
6paris	-13
9t	-39
aicular	-133
8st	-32
7ennsylvania	-14
7hiladelphia	-17
7lace	-29
bs	-42
8edged	-49
7olitics	-49
9ls	77
8wer	-13
7residential	-15
8ivate	-32
7ublic	-33
6question	-78
6recent	-13
8turn	-32
6san	-15
7eptember	-38
8veral	-55
7outh	-53
7tate	-41
bs	-42
7uch	-43
8pport	-55
7wing	-22
7yria	-12
6terms	-50
7hat	-108
8eory	-45
9se	-24
8ird	-28
9s	-31
8ose	-74
8ree	-49
7ime	-18
7rump	48
7uesday	-89
8rn	-23
7wo	30
6virginia	-31
6washington	-46
7est	-43
7hat	-81
8ich	-100
7ith	-24
6your	-56
5clined to	-57
7uding a	-44
dhis	-55
dthe	-46
fose	-16
5deed ,	-56
6icated that	-13
5tended to	-21
9s to	-13
7rested in	-44
8viewed by	-46
5volved in	-44
4s "	51
6'	-110
6.	-79
6:	-66
6a	-71
7bout	-98
7ctually	-67
7ll	-74
8most	37
8so	45
7n	-44
8other	-63
7s	-65
7t	-138
6because	-39
8ing	-76
8st	22
7uilding	-113
6clear	-55
7oming	-72
7urrently	-86
6different	-96
7oing	-94
8nald	-59
6elected	-76
7ven	-23
7xpected	140
6facing	-131
8r	-104
7or	-77
6getting	-109
7oing	-65
6hard	15
7er	-66
7is	-66
7ow	-66
6important	-58
7n	-101
7t	-64
6just	-104
6less	-101
7ike	-70
aly	-17
7ooking	56
6made	-57
8king	-68
7ore	-153
8st	24
6not	-30
9hing	-68
6often	-46
7n	-89
8ly	-103
7ver	-58
6part	-111
8ying	-31
7oised	-34
8ssible	-50
7resident	-79
8obably	-41
9mising	111
6right	-49
7unning	-105
6scheduled	-36
7eeking	82
9n	35
7o	-93
8mething	-61
7pending	-129
7till	-21
6taking	-29
7elling	67
7hat	-136
8e	-65
9re	-76
8is	-29
7o	-38
8o	-61
7rue	-61
9mp	-84
8ying	28
6unlikely	14
7p	-104
7sing	-69
6very	-134
6what	-76
8ether	-88
8y	-113
7ithin	-46
7rong	-88
6your	-48
6“	-110
5n't the	-94
5sue ,	-62
9.	-55
9for	-63
9in	-40
as	-61
9of	49
9that	-72
9with	-39
8d a	18
4t ,	-59
6.	-73
6a	-38
7ll	-44
8so	-69
7s	-37
6became	38
6came	-46
8n	-71
7lear	-44
7omes	-101
8uld	-70
6did	-98
9n't	-57
7oes	-115
6had	-51
8s	-104
6in	-35
7s	27
8n't	-45
6just	-33
6may	17
7eans	-48
7ight	-31
7ust	-48
6on	-39
7ut	-14
6remains	34
6says	-64
7eems	35
7hould	37
6takes	-59
7hat	-28
8e	-17
7o	-63
7urns	-104
6was	17
9n't	-59
7ill	-105
7on't	-32
8uld	-14
3joined by	-62
athe	-125
7ing the	-55
4ust a	-39
9bout	-33
9s	-69
8because	-40
afore	-25
8for	-15
8how	-70
8like	-40
8not	-17
8one	-90
8say	51
8the	-18
9o	-35
3killed by	-28
ain	-28
4now ,	-79
8.	43
8about	-80
8if	-31
9t	-77
8that	-73
ae	-25
8what	-18
ao	-17
7n for	-17
9to	34
7s that	-73
3lack of	-14
5id out	68
5st fall	-16
8july	-37
8month	-111
8night	-15
8summer	-62
8week	-24
5ter ,	-118
9.	-42
9in	-88
9that	-72
5unched a	27
4eading republican	-22
bthe	-34
bup	-15
6ving the	-35
5d by	-79
7the	-82
8o	-70
5ft ,	-24
8the	-72
9o	-45
5t me	-33
7the	-60
4ike ,	-20
8.	-13
8a	-99
8he	-15
8it	-40
8mr	-40
8that	-16
ae	18
ais	-41
9o	39
9rump	-26
5stening to	-52
5ved in	-56
6ing in	-56
4ocked in	-29
5ng ,	48
8as	-56
8been	-32
8time	-41
5ok ,	-55
8at	-16
8forward	-16
8into	-35
8like	-90
7ed at	-84
7ing at	-64
bfor	-18
bto	14
7s like	19
5sing the	-33
3made a	21
9bout	-38
9n	-27
8by	-89
8clear	80
8him	-63
as	-39
8in	-69
9t	49
8no	15
8up	-86
5ke a	-77
9n	-18
8her	-14
9im	-49
as	-40
8it	-101
8sure	-63
8the	28
8up	-105
7s him	-84
9it	-95
6ing a	-23
bn	-31
athe	-68
5naged to	-13
5y ,	-58
7.	-41
7be	-68
7not	-39
4ean ,	-64
5eting ,	-14
bin	-13
bwith	-43
5ssage ,	-60
b.	-47
bis	42
bof	42
cn	-49
bthat	-62
co	-63
4ight be	-49
9have	-120
5nd ,	-73
8.	-69
4ore ,	-31
8.	-32
8conservative	-20
8difficult	-29
8for	-54
9rom	-29
8liberal	-28
ake	-32
cly	-42
8of	-43
9n	-14
8radical	-12
9ecently	-34
8than	-12
9o	-34
6ning ,	-37
b.	-27
5vement ,	-80
c.	-71
6ing to	-16
4ust not	-84
8stop	-36
3need a	-65
8for	-45
8to	-18
7ed .	-44
5ver ,	-25
9be	-19
9said	-89
aeen	-26
5w book	-54
7hampshire	-76
7jersey	-51
7year	-14
8ork	-78
4o ,	-31
6.	-34
6doubt	-63
6evidence	-19
6longer	-51
6matter	-48
7ore	-22
6one	-113
7ther	-20
6question	-13
6sign	-59
7urprise	-69
5minating contest	-38
ls	-33
5t ,	-29
7.	-23
7a	-68
8ll	-71
9ways	44
8s	-42
7be	-30
9cause	-28
9en	-13
9lieve	-22
7clear	-27
7directly	39
7even	65
7going	-27
7have	-19
aing	-21
7immediately	-15
8n	-57
7just	-127
7know	-22
7mention	48
7necessarily	15
7on	-49
9e	-32
9ly	-42
7say	-40
8een	-38
8o	-64
8upport	-18
9re	52
7that	-84
9e	-59
8o	-36
7what	-16
7yet	-47
6e :	-60
8that	20
7d ,	58
9the	-59
7s .	29
9that	-23
6hing about	-25
bto	-35
5w ,	-102
7.	-104
7a	-64
8nd	-59
7has	-98
7it	-64
7that	-106
9e	-65
3of "	-23
6$	-23
6'	-16
6about	-26
7ll	-29
7merica	-26
dn	-16
es	-14
7n	-53
8onymity	-34
7rizona	-19
7t	-24
8tacks	-29
6being	-39
7lack	51
7oth	-20
6california	-22
8ndidates	-19
7hina	-20
7linton	-132
7ongress	-48
9tests	-48
8urse	-67
7ruz	-24
6david	-50
7ebate	-21
8fense	-25
8legates	-17
8mocratic	-32
es	-26
7ollars	-42
8nald	-67
6emails	-13
7rror	-26
7xit	-49
6florida	-60
7oreign	-31
9mer	-29
8x	-15
6gay	-15
7overnment	-14
7un	-14
6hillary	46
8m	-26
8s	-90
7ow	-70
7uman	-12
6immigration	-13
7ndiana	-17
8terest	50
7owa	-26
7t	-44
8s	-20
6last	-30
7ikely	-34
6making	-23
7illions	-25
7ore	-29
7r	-103
8s	-26
6national	45
7evada	-31
8w	-44
6obama	-45
7hio	-28
7ther	-15
7ur	-14
6people	-50
7olicy	-16
atical	-14
ds	-24
9ls	-17
7resident	-30
8imary	-14
7ublic	-14
6questions	-51
6recent	-25
8gistered	-32
8publican	-31
gs	-12
7unning	-18
8ssia	-14
6sanders	-110
7en	49
9ator	-15
8xism	-17
7ocial	-14
8me	-16
8uth	-33
7taff	-42
9te	-82
bs	-20
7upport	-49
6tax	-26
7errorism	-22
8xas	-36
7hat	-91
8e	-71
9ir	-73
9m	-81
8is	-25
8ose	-43
9usands	-44
7rump	-144
7wo	-22
6u.s.	-15
6vermont	-38
7oters	-53
9ing	-12
6what	-45
8ether	-36
8ich	-22
8om	-54
7inning	-15
7omen	-12
8rkers	-20
aing	-13
6young	-23
6“	-25
5fer a	-15
5ten ,	-83
4n ,	-14
6.	-28
6a	-116
7bc	-32
8ortion	-16
7merica	-39
dn	-38
7n	-53
7verage	-35
6behalf	-45
7oth	-29
6capitol	-41
7bs	-35
7linton	30
7nn	-64
6donald	-37
6election	-15
6facebook	-53
7eb	-37
7oreign	15
8x	-46
7riday	-156
6her	-89
7im	-35
8s	-108
6immigration	-43
7ssues	-23
7t	-23
8s	-18
6july	-19
8ne	-12
6long	-40
6march	-16
7r	-37
7snbc	-22
7uslims	-28
6national	-29
7ew	-57
7ov	-26
6one	-13
7ther	-42
6policy	-19
6sanders	-45
7ocial	28
7tage	-13
7unday	-141
8per	-29
6television	-18
7hat	-70
8e	-21
9ir	-58
8is	-20
8ose	-24
8ursday	-139
7o	-60
8p	-26
7rump	-110
7uesday	-190
7v	-19
7witter	-92
6wall	-23
7ednesday	35
7hat	-66
8ether	-52
8ich	-32
6“	-21
5ce a	-45
8the	-103
5e ,	-21
7.	-29
7another	-19
7in	-30
8s	-13
7of	-130
7point	-38
7that	-85
9ing	-30
8o	-15
5ly a	-78
9bout	-50
9fter	-70
8in	-42
8one	-46
8that	-96
ae	-29
9o	-97
9wo	-21
8way	-16
4pened up	69
5ponent ,	-13
7sed the	51
co	-76
8ition .	-48
eto	-15
4wn .	-64
7party	-15
6ed by	-51
3participated in	-46
4lan .	-77
8for	-71
8is	22
8would	18
7ning to	19
7s ,	-29
9.	-68
6yed a	-73
5edge to	-32
9d delegates	-100
4oint ,	-89
9.	-84
9in	-56
9of	-14
aut	24
9to	66
8ed out	72
8ing to	-17
8s ,	-55
a.	-73
ain	-54
6sed to	-55
5licy ,	-29
a.	-30
aadviser	-12
bnd	-18
bt	-21
amakers	-52
aproposals	-69
6ling ,	-30
bdata	-32
blocation	-29
5sed by	-36
4repared for	-51
cto	-22
5omise of	-58
ad to	-32
as to	26
9ing to	54
6posal ,	-33
cfor	22
4ublic 's	-14
a,	-45
a.	-15
aand	42
8shed in	-101
5sh for	39
5t a	59
7him	-19
7in	-50
8t	76
7out	-17
7the	-44
8ogether	-55
3qualified to	-14
5estion ,	-16
c.	-42
cabout	-37
cis	-45
cof	-47
dn	-66
cwas	28
bing whether	-16
bs ,	-52
d.	-38
dabout	29
dfrom	-38
5ickly .	-49
3railed against	29
6sed $	-63
amore	-129
7ing questions	-71
bthe	-68
5n a	16
7for	-71
6ging from	-50
4ead .	105
6lly ,	-25
6son for	-44
ato	45
5ceived a	-103
7nt days	-25
amonths	-12
apolls	-17
aweeks	-18
ayears	-22
9ly ,	-92
c.	-66
5ducing the	-44
5ferred to	46
9ing to	20
6used to	29
9s to	43
8ing to	50
5gistered voters	-31
6ularly incites	-161
5jected the	-20
5lated to	-45
6eased a	50
cby	-85
con	-105
6ied on	-56
5main in	-18
7rks ,	-50
b.	-55
babout	33
6ember that	-61
5peatedly pledged	-36
6ort ,	-52
a.	-48
athat	37
awas	-48
9ed ,	39
c.	81
cby	-15
cspending	57
cthat	-25
9s that	-17
6resenting the	-41
5quest .	-69
bfor	36
as for	20
7ired to	-67
5sponded ,	58
d.	38
dto	-45
aing to	-75
9se ,	-35
c.	-52
6ulted in	-59
5tired neurosurgeon	-41
6urned to	-31
9ing to	-20
5vealed that	-22
4unning a	-74
cgainst	-64
bfor	-82
bmate	-77
bthe	-35
3said ,	20
8.	70
8:	-45
8a	-34
9bout	-29
9fter	64
9s	87
9t	22
8david	-20
8former	94
9riday	85
8he	23
a'd	-29
8in	40
8last	110
8monday	-44
9r	34
9s	73
8obama	-37
9f	20
9ne	58
8sanders	71
9en	139
bator	83
9he	-23
9teve	63
9unday	74
8that	-16
ae	14
bre	41
ais	-19
aursday	133
9rump	20
9uesday	103
8wednesday	-54
9hen	38
5tisfied with	39
5w the	24
5y .	23
7about	-49
7it	81
7that	-16
9e	35
ay	12
7whether	-58
6ing ,	-13
ahe	14
ashe	70
athat	-26
ce	20
6s ,	33
8.	78
8his	-12
8that	13
aere	102
4cheduled for	-35
dto	-44
4ee ,	-39
7him	13
8ow	-28
7if	-51
8t	-60
7that	-31
7what	-16
6k to	30
7ing the	-112
6m to	33
7ed to	29
7s to	17
6n ,	-15
8.	-13
8as	26
8by	30
5nt a	27
8out	34
8to	-87
5rved as	-64
ain	-25
7ing as	-33
4hare of	-84
8d by	-82
5ooting .	-17
cin	-15
6t at	-46
6uld get	-18
ahave	-78
anot	-96
atake	-39
bhe	-86
6w ,	-68
8.	65
8that	15
ae	-40
8up	-42
7ed that	58
ce	-28
aup	-96
7ing in	-76
bthat	-23
7s ,	-13
4ided with	53
5gned on	-45
athe	-27
4o ,	-33
6.	-19
6as	-48
6far	-167
6he	-68
6i	-16
7f	-21
7s	-28
7t	-39
6long	-78
6many	-76
7uch	-101
6she	-56
6that	-73
8e	-24
9y	-37
5me democrats	-26
8have	-32
8kind	-18
8of	-104
8republicans	-30
8states	-27
7thing about	-24
dof	-18
dthat	-44
fey	-27
5on .	-28
8as	-47
5ught to	16
4peak at	-65
9to	-76
8ing fees	-52
cto	-118
6eches ,	-43
cto	-45
6nt more	26
9on	-49
9the	-88
5oke on	-106
9to	-82
9with	-35
5ring ,	-31
4tand up	-30
9with	41
8ing in	-38
6ted that	24
8ment ,	-68
d.	-75
din	-46
dthat	42
8s .	-71
aand	-43
ahave	-60
ain	-46
alike	-64
ato	18
avoting	-16
awhere	-37
bith	-26
5ill ,	-90
9a	-78
9in	-84
9the	-20
5rategy ,	-76
c.	-83
cand	-28
cto	61
6ing of	-27
6ong ,	-65
a.	-12
ashowing	-32
6uck a	-62
7ggled to	-27
aing to	-32
4uggested that	-24
fe	-35
aing that	37
bon that	18
as that	-13
5pport ,	-97
b.	-107
band	-56
bclinton	-98
bdonald	-106
bfrom	-92
bhim	41
bin	-62
bof	-128
bthe	41
co	-83
crump	-44
aed by	-76
br of	-72
cs ,	-74
e.	16
eand	-48
ft	-37
ehave	-61
ein	-61
ethat	-31
fo	-39
aing clinton	-13
ethe	-36
8sed to	-51
5re ,	-12
8that	-35
4wing states	-41
3take a	20
9dvantage	-40
8care	-15
8on	-48
9ver	-12
8the	-55
7s 2,383	-22
6ing a	-79
bdvantage	-56
athe	-62
5lk about	15
8of	-16
8to	-73
7ed about	-15
7ing about	37
bpoints	-95
bto	-74
7s about	81
5sked with	-49
4ell me	-42
8the	-27
8you	-43
4hat "	-19
8'	-14
9s	-73
8,	-47
8.	-16
8a	-56
9llows	-30
9n	-20
9re	36
9s	-16
9t	-14
8both	-21
8can	-39
9linton	-44
9ould	-39
8didn't	-13
9oesn't	-23
8followed	-19
ar	-16
8had	-49
appened	-20
as	32
ave	-47
9e	-98
ar	-47
9is	-71
8i	-24
9f	-35
9n	-29
acluded	-29
fs	-21
9s	-57
9t	-83
8killed	-13
8led	-24
aft	-21
8makes	-29
ay	-23
bbe	-13
9eans	-13
9ight	-13
9ore	-16
ast	-13
9r	-36
8of	-42
8people	-19
8republican	-19
is	-17
8said	-65
anders	-28
9he	-99
aowed	-73
9ome	-21
9uch	-16
8the	-17
bir	-34
bre	-86
bse	-12
by	-79
c're	-49
ais	-18
9o	-30
9rump	-48
8was	-58
9ere	-39
9hat	-12
9ill	-48
ath	-20
9omen	-33
auld	-70
8year	-30
9ou	-17
8“	-30
5e "	-38
7$	-34
7'	-22
72016	-15
7ability	-18
8ccount	-18
8d	-66
9ministration	-117
8ffordable	-17
9l-cio	-15
8ge	-30
ancy	-80
9reement	-26
8ir	-13
awaves	-24
8lliance	-15
8merican	-37
9ount	-47
8nnouncement	49
aual	-31
9swer	-15
ds	-33
9ti-trump	-18
8p	-24
9pearance	-17
8rmed	-14
8ssault	-17
aociated	-25
8ttack	-66
ds	-129
aention	-27
8udience	-49
8verage	-23
7background	-13
9llot	-42
9nk	-39
9sic	-13
9ttle	-25
8eginning	-32
9st	-62
8ig	-20
agest	-81
9ll	-30
bionaire	-72
8lack	-20
8oard	-66
9rder	-42
9ttom	-18
8roader	-12
9ujas	-13
8udget	-20
9reau	-43
9sh	-15
ainess	-31
fman	-17
7campaign	-100
9ndidate	-87
gs	-106
9pital	-34
9se	-114
9ucuses	-46
8ensus	-27
ater	-47
bral	-49
cist	-17
8hallenge	-26
ance	-21
bge	-22
9ief	-43
9oice	-42
8ity	-74
9vil	-20
8linton	-71
es	-13
9osing	-15
8oal	-42
9ld	-26
9mments	-23
bission	-21
cttee	-65
bon	-13
apanies	-23
dy	-86
betition	-25
9ndition	44
aference	-34
agressional	-30
aservative	-75
atent	-57
cst	-30
broversy	-26
avention	-75
crsation	-50
9rporate	-31
9st	-18
bs	-13
9untry	-89
arse	-13
bt	-80
cs	-12
8riticism	-39
9owd	-83
8urrent	-85
7daily	-13
9mage	-20
9ta	-16
9y	-57
as	-25
8eal	-48
ath	-22
cs	-20
9bate	-143
9cision	28
9fense	-59
dive	-17
9legate	-23
fs	-14
9mands	-25
aocratic	-99
fs	-37
9partment	-51
8ifference	-13
9rection	-13
dor	-35
9scussion	-59
atrict	-52
8nc	-33
8ocument	-20
fs	-33
9nald	-13
9or	-22
8rug	-19
7e-mails	-18
8arly	-42
8conomic	-38
dy	-48
8ditorial	-40
8ffort	-53
ds	-44
8lection	-66
corate	-38
8mail	-50
cs	-29
8nd	-62
aorsement	-71
9tire	-25
8stablishment	-23
8uropean	-12
8ve	-38
ant	-51
8xchange	-18
9ecutive	-28
9isting	-17
9plosion	-20
9tent	-55
7face	-17
at	-87
9ll	-13
9milies	-37
cy	-29
9te	-40
8bi	-34
8ederal	-58
9w	-18
8ield	-32
9ght	-18
aure	-14
9nal	-53
bncial	-42
adings	-33
9rm	-31
8loor	-26
arida	-23
8ocus	47
9llowing	-13
9rm	-13
ber	-179
9undation	-39
cer	-32
ar	-12
8reedom	-13
9ont-runner	-30
8ull	31
9ture	-40
7gap	-49
8eneral	-36
8lobal	-28
8oal	-43
9od	-19
9p	-63
9vernment	-102
dor	-87
8reat	-22
cest	-28
9ound	-22
bp	-78
cs	-44
awing	-32
8ulf	-18
9n	-15
7hands	-16
9shtag	-19
8ead	-34
alth	-13
art	-51
9lp	-15
8igh	-56
best	-45
9story	-22
8ouse	-20
7idea	39
8mage	-17
9migration	-21
9pact	-57
aortance	-56
8ncident	-60
aome	-20
9dependent	-60
austry	-17
9formation	-28
9itial	-12
9ternational	-14
cview	-24
9vestigation	-20
8owa	-36
8slamic	47
bnd	-41
9sue	13
cs	-29
7job	-45
8udge	-87
7key	-23
8ind	-45
7lack	-35
9nguage	-13
9rgest	-56
9st	-115
9te	-33
bst	20
ater	-36
9w	-42
as	-34
8ead	-27
ber	-41
dship	-12
bing	-40
9ft	-17
9gal	-40
aislation	-23
9tter	-32
8ikely	-24
9ne	-30
9st	-31
9ttle	-13
9ves	-20
8ocal	-27
9ng	-28
9ss	-23
9wer	-16
7main	-49
bstream	-24
9jor	-50
city	-64
9n	-41
ay	-12
9rgin	-31
aket	-18
9ss	-34
bacre	-24
9yor	-52
8eantime	-17
9dia	-39
9eting	-89
9n	-22
9rger	-47
9ssage	-49
es	-37
9xican	-17
8iddle	-38
9litary	-34
9nimum	-52
8oderators	-29
cn	-19
9gul	-16
9ment	-15
9od	-47
9re	-71
aning	-18
9sque	-19
9ther	-15
9ve	-34
bment	-28
8useum	-36
7naacp	-14
9me	-39
bs	-25
9rrative	-40
9tion	-78
dal	-119
8eed	-51
9twork	-49
9w	16
as	-99
bpaper	-63
9xt	-77
8ight	-47
8ominating	-43
fon	-112
cee	-46
9tion	-55
8uclear	-15
9mber	-84
ds	-26
7obama	-31
8dds	-26
8fficial	-34
8ld	47
aest	-25
8ne	-48
as	-39
9ly	-70
8pening	-41
aration	-30
9portunity	-31
bsite	-43
eion	-24
8rganization	-47
9iginal	-18
9lando	-21
8ther	-78
cs	-18
8utcome	-45
8verall	-32
bwhelming	53
7panel	-20
9rents	-35
ais	-17
aties	-39
by	-143
9st	-42
8eople	-30
9rson	-28
dal	-13
8hilippines	-15
9one	-20
ato	-27
9rase	-23
8icture	-52
8lan	35
be	-29
atform	-37
8oint	-74
9lice	-39
cies	-29
cy	-16
btical	-57
al	-78
bs	-113
9pe	-37
aular	-60
dtion	-26
9ssibility	-76
at	-47
9tential	-39
9wer	-19
8residency	-29
ft	-128
gial	-80
bs	-42
cure	-24
bumptive	-84
avious	-34
9ice	-13
amaries	-35
dy	-91
ason	-15
avate	-35
9oblem	-59
es	-33
acess	-44
agram	-69
cess	-21
five	-26
amise	-21
aperty	-22
bosal	-31
aspect	-68
8ublic	-39
7question	128
fs	-45
7race	-98
9lly	-16
8eal	-57
bity	-42
ason	-58
ds	-22
9cent	-34
aord	-16
9ferendum	-20
9gion	-27
9lease	34
9maining	-17
9port	-111
aublican	-103
hs	-17
9st	-73
ault	-33
ds	-60
9tired	-30
8hetoric	-31
8ich	-17
9ght	-71
9se	-77
ak	-25
8nc	-39
8ole	-27
9om	-36
8ules	-41
aing	-21
7same	-94
9nders	-41
8cene	-30
cs	-15
9hool	-32
8econd	-45
aret	-30
dary	-14
9nate	-50
cor	-113
8hooting	-33
aw	-60
8idelines	-22
9te	-34
auation	-26
9ze	-34
8o-called	-29
9cial	-46
9n	-36
9urce	-25
ath	-24
cern	-38
8peaker	-23
aech	45
9otlight	-40
8tage	-23
akes	-37
ar	-29
bt	-59
ate	-134
cment	-114
cs	-25
9ock	-26
aries	48
by	-46
9rategy	40
aeet	-16
ds	-42
bngth	-15
aongest	49
8ubject	-29
9mmer	-37
9per	-27
areme	-26
9rvey	-55
8vp	-54
8ystem	-23
7table	-22
9lk	49
bs	-16
9rget	51
9x	-104
8ea	-15
9ch	-21
bnology	-18
9levision	-13
9rm	-33
arorist	-60
9xas	-15
8hings	-24
ard	-16
9reat	-58
be	-45
8icket	-17
9me	-68
bs	-17
8one	-64
9p	-76
aic	-33
9tal	-18
9wn	-36
8raditional	50
ail	-19
9uck	-28
amp	-45
ath	-37
8wo	-107
7u.s.	-39
8ltimate	-54
8nemployment	-23
9ion	-44
ated	-58
aversity	-16
8pcoming	-19
8se	-14
9ual	-12
7value	-30
9st	-35
8ermont	-23
ay	-60
8ice	-21
atory	-22
9deo	-33
9rus	-25
8ote	-77
brs	-48
bs	-18
aing	-29
7wake	-61
9ll	-18
9r	-54
9shington	-26
9y	-92
8ealthiest	-12
dy	-38
9bsite	-72
9ek	-30
bend	-16
8hite	-29
8ill	-29
9nner	-42
8oman	-35
aen	-34
9rd	-30
bs	-16
ak	-18
ald	-94
ast	-42
8rong	-12
7year	-37
bs	-30
8oung	-25
7“	-59
6n ,	-85
8.	-39
8a	-38
8he	-83
8the	-42
bre	-83
6re ,	-64
9.	-44
9and	-31
are	-31
9has	63
bve	-65
9in	-13
9may	-57
9were	-129
aill	-66
aould	16
6y're not	58
8ve got	-21
5ing for	-15
9that	-23
ao	-19
7k ,	-43
9he	-48
9it	13
9of	-99
9she	15
9tank	-114
ahat	-47
bere	-51
cy	31
bis	-46
8s that	57
6s ,	-16
8election	-12
8fall	-22
8is	-51
8month	-34
arning	-16
8new	-16
8one	-14
8past	-16
9oint	-17
8summer	-15
8time	-32
9o	-13
8was	-40
9eek	19
9ould	-14
8year	-83
4ired of	-27
4o "	-61
6$	-91
6'	-48
6,	-54
6.	-17
639	-15
6a	-175
7ccomplish	-66
8hieve	-59
8knowledge	55
8t	-53
7dd	-52
9ress	16
8mit	-44
8vance	-29
7ir	-34
7ll	-17
9ow	16
7n	36
8nounce	36
8swer	14
8yone	-78
7pologize	-66
8peal	-47
br	-104
9ly	-25
7sk	-138
8sure	-48
7t	-63
8tack	49
9end	-76
9ract	-71
7void	-100
6ban	16
7e	-35
8ar	46
9t	-28
8come	-117
8gin	31
8ing	-53
8lieve	-54
8nefit	-45
7lame	-47
8ock	-89
7olster	-68
8ost	-54
8th	-29
7reak	-71
8ing	-111
7uild	-112
8siness	-60
8y	-64
6call	59
8mpaign	40
8pture	-54
8rry	-59
8st	-98
8tch	-65
7hallenge	-64
9nge	-76
8eck	-58
8oose	-87
7laim	60
8ean	-36
8inch	-86
aton	-70
8ose	-82
7ombat	-73
9e	22
9ment	-78
9pete	-57
8nduct	-44
9firm	-39
aront	-49
9nect	-56
9sider	-112
9tinue	-66
aribute	-18
bol	-46
9vince	40
8unter	-79
8ver	-66
7reate	-96
8uz	-20
7urb	-41
8t	-88
6date	-72
7eal	-67
8bate	-72
8cide	-75
8feat	-87
and	13
8liver	21
8mocratic	-51
anstrate	-65
8ny	-58
8scribe	-103
9troy	-25
8ter	-56
bmine	16
7iscuss	34
7o	-118
7raft	-75
9w	-72
8ive	-49
8op	-76
6early	-83
9n	-68
7lect	-65
7mbrace	-84
7nd	-52
9orse	90
8gage	-28
8sure	-97
8ter	-68
7ven	-28
9ryone	-38
7xpand	-98
6face	-33
7ederal	-38
7ight	-80
9ure	-58
8le	-48
9l	-72
8nd	-130
8x	-33
7ollow	-32
8rm	-43
7und	-54
6gain	-58
7et	-150
7ive	-105
7o	-111
7row	-18
6happen	-23
7ear	-84
8lp	-176
8r	-134
7illary	-47
8m	20
8re	-60
8s	-154
7old	-92
8w	-56
7urt	-25
6improve	-82
7nclude	-71
9rease	-67
8fluence	-54
8spire	-41
8vest	-54
cigate	-74
7srael	-19
7t	-58
8s	-32
6join	-109
6keep	-125
7ill	-58
7now	-18
6lead	-39
9rn	-83
9ve	-72
8t	-85
7ive	-24
7ook	30
8se	-64
8wer	-80
6make	-24
8ny	48
7e	-44
8et	-88
7ore	-107
8ve	-79
7r	-83
7y	-34
6new	-49
7ominate	-62
8t	-26
6obtain	-70
7ffer	-133
7ne	-35
7pen	-44
9rate	-31
8pose	63
7rganize	-93
7ther	-13
6participate	-44
ay	-49
8ss	-108
8y	-17
7eople	-42
8rsuade	43
7ick	-56
7lay	-71
7ower	-29
7resent	-73
brve	-67
aident	-15
as	-83
9vent	-109
8oceed	-18
9mote	35
9tect	-102
9ve	-77
aide	-23
7ull	-41
8rsue	26
8sh	-72
8t	-141
6question	43
es	-94
8it	-70
6raise	-87
8lly	-42
7each	-99
8build	-63
8consider	29
8gister	-42
8in	-60
8ject	24
8lease	-114
8main	-68
9ember	25
8peat	41
9lace	-63
9orters	-91
9ublican	-19
8quests	-48
8spond	35
8turn	-54
7ise	-56
7ule	-47
8n	-141
6sanders	-26
8ve	-53
7ecure	-99
8e	-32
8ll	44
8n	-15
9d	-73
8rve	-103
8t	-54
9tle	-65
7hare	-83
8ift	-37
8ow	-13
8ut	-78
7ign	-80
8t	-19
7ome	-42
7pend	-89
8read	45
7tand	-29
9rt	-37
9te	47
9y	-52
8em	-63
9p	-43
8ick	-60
8op	-166
7ucceed	-69
8ggest	-60
8pport	-27
6take	-31
8lk	-32
7ell	34
7hat	-104
8e	-99
9ir	-84
9m	-86
8ink	13
9s	-44
8row	-52
7ie	19
7ransform	-57
8eat	-63
8ump	-69
8y	-129
7urn	-86
6undermine	-55
bstand	-114
8ify	-50
9te	-61
7se	-109
6victory	-59
8sit	-62
7ote	-53
ars	-93
6wait	-53
8lk	-45
9l	-12
8tch	14
7hat	-50
8ich	-57
9te	-36
7in	-154
7onder	70
8rk	-79
9ry	74
6you	-15
6“	-70
5ld a	89
9bc	54
8cnn	62
8fox	77
8her	-32
9im	-59
8me	41
8politico	-49
8reporters	20
8the	45
bm	76
5ok office	-79
9n	-76
8place	-51
8the	-156
9o	-36
4ries to	-23
5y to	-14
6ing to	-20
4urn out	-121
8the	-29
7ed into	-66
aout	-128
bver	-70
athe	-81
bo	13
4weeted ,	51
bthat	-46
3under a	24
9fire	-49
9president	-40
6ocumented immigrants	-43
5veiled a	54
4sed by	-70
8for	-50
8in	-75
8to	-69
5ing a	-125
9the	-84
3view of	-47
7ed as	38
7s ,	-77
9.	-78
9of	53
an	-97
4ote ,	-40
8.	-63
8against	-39
9nd	-26
9t	-32
8for	43
8in	-61
8on	-36
8to	-63
7d against	62
9for	-21
9in	23
6ing ,	-28
afor	13
ain	28
arights	-54
5wed to	34
3want the	-88
9o	-20
7ed to	28
7ing to	-63
5rned of	-17
athat	-13
5s "	-64
7'	-44
7,	-95
7.	-72
7a	-72
8ble	-45
9out	-93
8mong	-97
8n	-61
8sked	37
8t	-114
7being	33
8orn	-103
7called	-51
8lear	24
8onducted	-133
7declared	17
8oing	-55
7elected	-19
7first	66
8ounded	-99
7going	-74
7her	-64
8is	-113
7in	-137
7joined	-131
7more	30
7not	-73
7on	-57
9ce	-126
7president	-78
7secretary	-91
9en	13
9t	-120
8o	17
8till	57
8upposed	-70
7that	-117
9e	-113
8o	-22
9o	-92
8rying	-100
7very	-59
7widely	58
7“	-89
5tched the	13
4e're going	-87
9in	-34
9not	-67
6ve been	-18
9got	-19
5ighed in	39
5nt off	31
9n	46
8to	-74
5re "	-48
8.	-63
8a	-125
9lso	26
8being	-73
8going	-32
8in	-17
8just	29
8killed	-81
8made	-108
9ore	68
8not	-58
8still	-102
8to	-114
8“	-59
4hile a	-14
9clinton	-40
9he	-41
9it	-29
9mr	-25
9sanders	-35
ahe	-41
9the	-56
arump	-22
5o 's	-35
7also	-16
8re	-36
7can	-19
7had	-43
9s	-40
9ve	-41
8e	-24
7is	-47
7once	-12
7ran	-25
8epresents	-21
7said	-60
9y	-31
8poke	-37
7think	-51
7want	-19
bs	-15
9s	-48
8ere	-17
8ill	-26
8ould	-30
4ill ,	-40
8also	-83
8become	-106
8come	50
antinue	-93
8do	-99
8face	-104
9ocus	76
8get	-72
8have	14
9elp	-89
8likely	20
8make	-79
8need	-112
9ot	-62
8of	-25
8receive	-77
8take	-16
8vote	-65
8win	-63
9ork	-73
7ingness to	-48
5nning the	-66
5th $	-12
8a	-157
9bout	-21
9n	33
8clinton	-27
8former	-32
8her	-59
9im	-38
as	-72
8it	-17
as	-13
8little	-36
8many	-21
9r	-27
8no	-31
8one	-70
9ther	-46
8reporters	-42
bublican	-22
8some	-36
8that	-64
ae	16
bir	-47
bm	-36
aose	-15
9rump	-32
8voters	-22
8what	-20
aom	-39
9omen	-14
7out a	-81
cny	-18
bthe	-70
4on .	-63
7a	22
8t	-47
7by	-58
7in	-36
5rked as	-56
afor	-76
ain	-20
ato	-52
awith	-44
7ing class	-27
bfor	-27
bon	-39
bto	-25
bwith	-21
6ried about	-64
7y that	22
5uld "	-45
9also	-12
9be	-30
aring	-69
9come	-101
bnsider	40
bst	-81
9do	-21
9go	-100
9have	-17
aelp	-69
9leave	-68
aike	50
9make	-96
9need	-112
bver	-72
9only	25
9probably	-88
9raise	-71
aequire	-121
9say	23
aupport	-105
9take	-68
9vote	82
9win	-19
9“	-54
8n't be	-98
4rote ,	54
9.	66
9a	13
9in	27
9on	79
9that	77
3– the	-34
3— "	-50
5a	-68
6nd	-43
6s	-18
6t	-25
5but	-17
5for	-30
5he	-39
6illary	-95
5if	-25
6n	-35
7cluding	-16
6s	-17
6t	-33
5that	-47
7e	-57
6o	-32
5which	-17
7o	-33
5“	-29
3― and	-20
2t='s "	-117
7#	-95
7,	-51
7.	-47
7A	-43
7D	-83
7N	-192
7V	25
7W	-32
7how	-34
7in	-70
7like	-52
7on	-59
7so	66
7w	-36
8hat	-66
9y	-108
4: "	25
6#	-165
6/	-52
6A	-33
6D	-54
6N	-33
6he	-96
6i	42
7t	-79
6she	73
6that	-64
7o	-69
6w	-133
6you	85
4a "	-118
6#	-129
6$	-43
6.	-63
6:	-65
6A	-215
6D	-133
6N	-107
6V	-130
6W	-189
5bout "	-25
a#	-80
a$	-47
aA	-54
aD	-21
aN	-62
aW	-53
abeing	-38
aher	-92
bim	-18
cs	-102
bow	-22
ait	-45
athat	-54
ceir	-55
bo	-46
aw	-62
bhat	-54
5ccept D	14
bw	16
aed w	-61
aing w	-94
7ording to	61
7usations of	54
gthat	-107
9ed D	35
cN	48
cof	-54
6knowledge that	37
6ting w	-29
7ually D	-30
dw	-65
5dded ,	42
a.	151
a:	36
aD	52
aN	-27
athat	45
aw	-75
7ing ,	26
bthat	102
co	-98
7ressed D	-75
bing D	-55
6opted D	28
6vanced w	-56
7ice .	-52
7ocates w	-27
5ffected by	-31
5gain ,	-49
a.	-58
aand	-15
6reed that	79
co	29
5imed at	-34
5ligned with	-58
6l #	-28
8,	-79
8.	-56
8D	-48
8N	-34
8V	29
8W	-60
8about	-48
8but	18
8in	-42
8of	-121
9ver	-32
8that	-86
8w	13
7eged w	22
7owed to	-54
cw	-52
9ing w	-55
9s w	33
6most #	-66
bD	-125
bw	-18
6so ,	-68
9A	-42
9D	-112
9V	43
9be	-27
ben	-28
9has	-15
6ways V	-35
bbeen	-16
5m D	-67
7w	14
6ounted to	-63
5n "	-87
7A	-15
7N	-167
7W	-118
7w	-19
6nounced ,	-40
eD	19
eW	115
ethat	-45
6other ,	46
cN	-84
cW	-45
cw	-57
6swer .	-51
bD	-66
bto	-81
aed D	-17
6ything to	-20
dw	-31
5pparently w	-54
7ealing to	-49
as to	-36
cw	-77
9r on	-56
bto	43
bw	-80
aed on	-28
dto	71
dw	20
as to	17
7roval w	-69
5re "	-87
8#	-76
8,	-61
8.	-48
8A	-17
8D	-109
8N	-148
8V	18
8W	13
8among	-83
9t	-82
8being	18
8in	-37
8so	-95
8to	-70
8with	-38
8you	-50
7n't A	-51
bw	37
6gue that	24
9d ,	37
bthat	-19
9s that	71
8ing that	-16
6med w	-37
6rived at	-51
5s "	-104
7A	-110
7D	-134
7N	-153
7V	70
7W	-76
7being	-24
7for	-73
7he	-97
9r	-37
8is	-61
7i	-21
8f	-51
8n	-31
8t	-77
7of	-40
7she	-96
7their	-41
ay	-72
8o	-41
7we	-21
6k D	26
8for	41
8w	-82
7ed .	29
aD	25
aabout	-31
aby	85
afor	-12
aif	36
ato	-14
aw	74
bhether	12
7ing w	42
6serted that	30
aion that	-16
8ssment of	13
7ociated with	-43
5ttacked N	70
aing D	27
eN	-54
ew	63
as ,	-80
c.	-88
cagainst	-69
cfrom	-51
cin	-73
con	19
cw	-29
7empted to	-16
bs to	-15
8nded D	-83
aing D	-56
9tion ,	29
e.	-19
eon	34
eto	-116
ew	-27
7racted w	-57
8ibuted to	-48
5voiding w	-57
4backed N	21
bby	-79
bw	15
8ing D	18
cN	-15
cw	66
6nking w	-64
6rely w	-14
6sed in	-52
aon	-24
5e "	-16
7A	-42
7D	-89
7N	-18
7V	-46
7w	-23
6ating N	-56
6came D	-116
7oming D	-72
dw	-39
6gan ,	-73
ain	-68
ato	-35
aw	-30
7inning of	-17
eto	-36
6ing "	-52
aA	-31
aD	-55
aw	-35
6lieve ,	20
cD	12
cN	-32
cin	62
dt	42
cw	-78
bd D	-73
bs D	-20
dthat	-77
6st w	-16
5itter w	48
5lame for	19
9d D	58
6ocked D	27
5oth D	-78
9N	-101
9V	-82
9W	-52
9are	-45
9in	-31
9of	-51
9w	13
5reaking w	-38
6ing D	-16
aw	-49
9ing D	-56
dw	-53
6ought D	-67
cw	33
5uilding D	-39
dw	-40
6ying w	-32
5y "	-34
7#	-70
7A	-112
7D	-37
7N	-62
7V	-14
7W	-91
7her	-37
8is	-52
7their	-15
7w	-100
4call .	-76
9D	-13
9N	37
9for	-14
9on	-44
9to	-40
9w	-66
aith	-49
8ed D	-27
bN	-68
bfor	54
bher	20
cim	95
bit	58
bon	49
bto	-40
8ing D	15
cN	20
cfor	-17
chim	19
cit	-63
con	62
cw	-85
8s "	24
aD	-42
aN	89
afor	25
ato	-27
6me A	-84
9as	12
9from	13
9in	-73
9w	-27
7paign "	-27
d's	-76
d,	-74
d-	-19
dA	-99
dD	-30
dN	-21
dV	-183
dagainst	47
end	-48
es	-23
ddid	-51
dfor	-70
dhad	-51
fs	-70
din	-31
es	-71
dof	-60
en	-68
dthat	-40
eo	-47
dwas	-43
eould	-23
cing in	-31
6n ,	-25
8A	-24
8D	-43
8V	-44
8do	-65
8to	-44
8w	-22
8you	-33
7't A	35
abe	-109
7not be	-29
bw	-62
6ptured D	-94
dN	15
6re ,	-27
9.	-21
9about	29
and	-17
9for	-52
9of	-17
9w	-19
6se ,	-75
9.	-40
9against	-22
9for	37
9is	-37
9of	-40
9that	22
ao	-44
9w	-60
7t D	73
9their	35
9w	-33
6used D	-62
bw	-65
5ertainly D	-61
5hallenging D	49
gw	-37
7nged D	-37
9ing D	-51
dw	-45
7rged w	-64
dith	13
6eering w	-50
5ited w	127
7ing D	97
bw	22
5laim D	-108
athat	-28
bo	23
9ing that	-26
9s ,	-62
7ssified w	-58
6early w	20
6osed .	-24
bw	-60
8ing w	-42
5ombined w	-24
7ing from	36
binto	-25
bto	-63
bw	-80
7manding w	-41
8ent .	-44
con	-24
bs ,	-51
d.	-51
dabout	15
ere	-76
dw	-16
8itted to	-45
7pared to	-135
dwith	-119
8elling w	-20
8licated w	-43
6ncerned about	-84
bs .	-90
8luded .	62
ethat	-19
7ducted D	-57
eby	-31
efor	-40
7fident that	37
7nected to	-47
7sider w	-37
cable w	13
ced D	-17
fw	41
8ulting w	-47
7tested w	-36
8inue to	-17
dw	-29
cd ,	-13
e.	34
eto	21
ew	-60
cs to	-92
bing w	-62
8ributed to	-46
9oversial w	-24
7victed of	-76
9nced that	-69
6ordinated w	-28
6uld A	-32
abe	-13
ado	-54
ahave	29
aw	-29
9n't w	32
7nting on	-21
5reated D	-74
9ing D	-42
dw	-43
6iticism ,	-85
e.	-93
efrom	27
bzed N	93
ffor	-61
cing N	24
5urrently w	-73
6tting w	-18
4damaging w	-35
5ealing with	-19
6bate ,	-104
b.	-90
bD	-72
bW	-56
band	-52
bbefore	-20
bin	-75
cs	-51
bon	52
bthat	-103
bw	-27
cith	-45
6cided to	-25
8sion ,	-68
d.	-38
dA	47
din	-65
dto	15
dw	-96
cs ,	-50
7lared D	-56
dN	20
dthat	-34
8ined to	37
6fend A	-57
bD	30
bN	-79
aed his	28
aing D	-109
6livered D	20
bing D	33
6mand w	-53
as of	-60
6pending on	-59
6scribed D	17
eas	23
6tailed w	29
7ermined to	-18
6vastating w	-30
7oted to	-58
5id ,	-86
8.	-96
8D	-128
8in	-72
9t	-94
8w	13
7n't have	-55
6rectly to	-57
dw	41
6sagree with	-24
8ppointing w	-40
7cussed D	74
7missed w	42
6vided w	-21
9ing D	-47
5o ,	-48
7.	-48
7A	-16
7D	-76
7i	-19
8t	-35
7so	-30
7that	-43
8o	-16
7w	39
8e	-34
8hat	-19
7you	-91
6es A	17
9D	-70
9N	-84
9it	-38
9that	-56
8n't A	-19
chave	-71
cw	22
6ing D	-44
aso	-37
aw	-60
6minated D	-45
eby	-38
6n't have	-89
aw	-20
5raw D	-51
9w	12
6ew w	-26
6iving w	-55
6opping w	-34
5uring D	-73
bN	-20
bW	-12
bher	-21
cis	-42
bw	-19
chich	-13
4eager to	-48
6rlier ,	-57
c.	-26
cD	-157
cW	-38
cw	53
7ned D	14
5ffectively w	-22
5lected ,	-33
c.	-16
cto	-41
cw	-100
5mbraced D	-17
6erged as	30
5ncourage w	22
cing w	-65
6ded in	-61
aw	-62
7ing w	-33
7orse D	-58
cN	-113
bd N	25
dhim	-77
bment .	-64
gof	29
aing N	-97
6gaging in	-60
6tered D	-44
9ing D	-82
5ven A	-114
9D	-163
9N	-126
9V	76
9after	-89
as	-110
9before	-47
9if	-121
an	-56
9so	-32
9though	-73
ao	-84
9w	45
aith	-51
8ing .	-15
7rything ,	-16
fw	-20
5xisting w	-57
6panded w	-19
7ect D	26
aed .	37
dto	-63
dw	-88
8rienced w	-34
7ressed w	19
6tended w	-26
4faced D	-61
aw	-54
7ing D	-71
bw	-31
6iled to	-29
bw	-54
8ing to	-52
6lling w	-23
6vor of	-66
9ed N	-21
5ear of	-85
6el D	-19
9like	15
9that	-25
6lt like	-74
5ighting for	-17
dw	-52
6led D	45
6nally ,	-69
7d D	-20
9w	-34
8ing w	-60
7ished w	-49
6red w	15
7st ,	-72
aA	-27
aD	-63
aN	-76
aV	51
aW	-53
aand	-17
ain	-49
aof	-31
ato	-41
aw	-25
5lying w	-56
5ocused A	-46
6llowed D	-55
dby	-62
dw	64
aing D	-63
eN	-32
ew	-50
6r "	-69
8#	-62
8$	-19
8,	-15
8A	-164
8D	-47
8N	-26
8V	-113
8being	-34
8her	-109
9im	-66
as	-112
9ow	-64
8it	-46
8that	-89
aeir	-92
8w	-63
9hat	-51
8you	-14
7ced to	-45
8ing w	-47
7mally w	-27
6und A	-38
aD	-41
aN	52
athat	42
aw	-102
9ed in	-22
5rom "	-15
9#	-58
9A	-33
9D	-21
9N	-133
9V	-98
9W	-64
9her	-64
ais	22
9that	-16
beir	-13
9w	-47
5unded by	-33
8ing for	-21
6rther ,	-61
c.	-32
4gained w	-19
8ing w	-47
6ve N	-46
5eneral ,	-32
6tting D	-41
cw	-68
5ives w	-17
7ing N	-104
bw	13
5oes w	-63
6ing after	34
ainto	-23
aon	63
ato	-80
aw	-105
6t D	-115
8into	-35
8to	-33
8w	-38
5rowing w	29
4hacking w	-59
6d "	-105
8#	-84
8D	-51
8N	-93
8V	25
8been	-19
8his	-79
8in	29
8their	-88
9o	-14
6ndling of	-77
6ppened to	-39
6s "	-112
8A	-19
8D	-49
8N	-101
8V	31
8at	-104
8had	-32
8in	32
8since	38
9o	-23
8w	-24
8yet	-57
7n't been	-88
6te w	-17
6ve ,	-43
9.	-71
9D	-36
9N	-41
9V	18
9been	-40
9in	38
9their	-19
ao	-37
8n't w	-13
7ing A	-56
bD	24
bto	-37
bw	-85
5e'll w	-25
6aded to	-24
8ing into	-39
7ring ,	-32
cw	-27
7ted w	-53
6ld D	-33
9by	-71
9in	-30
9w	21
7ped D	-65
bN	-67
bw	-16
8ing w	-45
5iring w	-51
6t D	-108
8w	-34
5olding D	-122
8s D	-73
aw	48
6pe D	36
9that	-69
ao	-68
8d to	62
8s of	-24
athat	-29
bo	57
7ing to	-19
6sted by	-32
8ing D	-63
6using w	-41
5undred w	-52
4i'm A	-81
8D	-56
5dentify D	-78
5gnored D	-71
5n "	-40
7#	-123
7,	-31
7.	-27
7A	-36
7N	-92
7V	-131
7W	-28
7and	-36
8t	-41
7for	-19
7her	-135
8is	-58
7it	-71
7may	-74
7on	-63
7that	-108
7w	-30
8hat	-81
9ich	-100
8ith	-24
6clined to	-57
8udes D	-65
dw	-30
aing #	-18
eD	-123
eN	-128
ehis	-55
ew	-101
7reased w	-42
bing w	-69
6deed ,	-56
7icated that	-13
6itially w	40
6tended to	-21
as to	-13
8rested in	-44
cing w	-29
9viewed by	-46
6vited N	-53
7olved in	-44
aing D	-48
5s "	-26
7#	-64
7.	-79
7:	-66
7D	-69
7N	-144
7V	29
7W	-73
7about	-98
8s	-65
8t	-138
7because	-39
9ing	-76
7for	-77
7her	-66
8is	-66
8ow	-66
7in	-101
8t	-64
7like	-70
7on	-89
8ver	-58
7so	-93
7that	-136
8o	-38
7w	36
8hat	-76
9ether	-88
9y	-113
8ithin	-46
6n't A	-28
aD	-119
aw	-33
6sue ,	-62
a.	-55
afor	-63
ain	-40
bs	-61
aof	49
athat	-72
aw	-90
bith	-39
9d D	48
5t "	-35
7,	-59
7.	-73
7A	-206
7D	-92
7V	-191
7as	-37
7can	-71
8ould	-70
7did	-98
an't	-57
8oes	-115
7had	-51
9s	-104
7in	-35
8s	27
9n't	-45
7may	17
8ight	-31
8ust	-48
7on	-39
7should	37
7that	-28
8o	-63
7w	-69
8as	17
an't	-59
8ill	-105
8on't	-32
9uld	-14
4joined D	-27
bby	-62
8ing D	-55
5ust #	-34
9A	-42
9D	-147
9V	59
9about	-33
as	-69
9because	-40
bfore	-25
9for	-15
9how	-70
9like	-40
9to	-35
9w	-18
4keeping w	-80
5illed #	-27
bby	-28
bin	-28
8ing w	-28
5now ,	-79
9.	43
9D	31
9N	30
9about	-80
9if	-31
at	-77
9that	-73
9what	-18
bo	-17
8n for	-17
ato	34
aw	12
8s that	-73
aw	20
4lack of	-14
6id w	19
6st A	-37
9D	-27
9W	-96
9w	-39
8ing w	-28
6ter ,	-118
a.	-42
aV	92
ain	-88
athat	-72
aw	26
6unched D	-14
6ying w	54
5eading D	-38
cN	-54
cW	-44
cw	-63
7ked w	-73
7ving D	-78
cw	-51
6d N	-89
8by	-79
8to	-70
6ft ,	-24
9to	-45
9w	-70
6t D	-88
8w	-99
5ike "	-63
9,	-20
9.	-13
9N	-172
9W	-46
9he	-15
9it	-40
9that	-16
ao	39
9w	-111
6mited w	-45
6ngering w	-48
6stening to	-52
6ved in	-56
7ing in	-56
bw	-28
5ocked in	-29
bw	-33
6ng ,	48
9V	-63
9as	-56
9been	-32
6ok ,	-55
9at	-16
9into	-35
9like	-90
9w	-31
8ed at	-84
bw	26
8ing at	-64
cfor	-18
cto	14
cw	-12
8s like	19
6sing D	-45
bw	-31
6ved w	-55
4made D	50
9about	-38
9by	-89
9him	-63
bs	-39
9in	-69
at	49
9w	-25
6ke N	-55
9her	-14
aim	-49
bs	-40
9it	-101
9w	-42
8s D	29
ahim	-84
ait	-95
aw	-47
7ing D	-102
bw	-100
6naged to	-13
9ing w	-53
7ufacturing w	-46
6rketing w	-63
6y #	-52
8,	-58
8.	-41
8be	-68
8w	-32
5ean ,	-64
9w	-50
6eting ,	-14
cin	-13
cw	-26
dith	-43
6ssage ,	-60
c.	-47
cis	42
cof	42
dn	-49
cthat	-62
do	-63
5ight A	-28
abe	-49
ahave	-120
6nd ,	-73
9.	-69
7ing w	-53
5ore ,	-31
9.	-32
9A	-20
9N	-33
9W	-23
9for	-54
arom	-29
9like	-32
9of	-43
an	-14
9to	-34
9w	-19
7ning ,	-37
c.	-27
cw	-24
6vement ,	-80
d.	-71
dw	-42
7ing to	-16
bw	-44
5ust w	-17
4named D	-17
aN	-14
5eed D	-80
9for	-45
9to	-18
8ed .	-44
bD	-96
bw	20
8s D	-79
aw	-84
6gotiating w	-46
6ver ,	-25
aA	-14
abe	-19
6w N	-145
8W	-32
5o ,	-31
7.	-34
7D	-123
7N	-15
6minating w	-119
6t "	-33
8,	-29
8.	-23
8A	45
8D	-146
8N	-79
8V	-71
8as	-42
8be	-30
acause	-28
aen	-13
8have	-19
bing	-21
8in	-57
8on	-49
8so	-64
8that	-84
9o	-36
8what	-16
8yet	-47
7e :	-60
9that	20
8d ,	58
aD	-44
8s .	29
athat	-23
7hing about	-25
cto	-35
cw	-31
6w ,	-102
8.	-104
8A	20
8D	-109
8N	-86
8V	40
8and	-59
8has	-98
8it	-64
8that	-106
4of "	-54
7#	-67
7$	-23
7A	-118
7D	-67
7N	-38
7V	-101
7W	-122
7about	-26
8t	-24
7being	-39
7him	-26
9s	-90
8ow	-70
7it	-44
7that	-91
9eir	-73
7w	-19
8hat	-45
9ether	-36
9ich	-22
9om	-54
6fer D	17
9ed D	-27
9ing w	-19
9s D	-29
bw	32
6ten ,	-83
aV	61
aw	-15
5n "	-46
7,	-14
7.	-28
7A	-51
7D	-55
7N	-16
7W	-35
7her	-89
8im	-35
9s	-108
7it	-23
7that	-70
9eir	-58
8o	-60
7w	-21
8hat	-66
9ether	-52
9ich	-32
6ce A	-14
9D	-139
9w	12
6e ,	-21
8.	-29
8A	-41
8D	-21
8N	-83
8V	-69
8W	-67
8in	-30
9s	-13
8of	-130
8that	-85
9o	-15
8w	15
6going w	-52
6ly #	-65
9A	17
9D	-163
9N	-60
9W	-52
9about	-50
after	-70
9in	-42
9that	-96
ao	-97
5pened D	-88
bw	57
8ing w	-45
6ponent ,	-13
8se w	29
ad D	42
cto	-76
as D	15
9ing D	-90
dw	-71
ation .	-48
fto	-15
5rganizing w	-36
5wn .	-64
8w	-26
7ed by	-51
4participated in	-46
6ssed D	-43
6ying D	-49
bw	-35
5icking D	-45
cw	-35
5laced D	-71
bw	12
7n .	-77
9for	-71
9is	22
9w	-135
aould	18
8ned w	-31
9ing to	19
8s ,	-29
a.	-68
7yed D	-84
bw	13
8ing D	-46
cw	-26
6edge to	-32
ad w	-111
5oint ,	-89
a.	-84
ain	-56
aof	-14
ato	66
aw	12
9ed w	33
9ing to	-17
9s ,	-55
b.	-73
bin	-54
bw	63
7sed to	-55
6larizing w	-59
7icy ,	-29
b.	-30
band	-18
ct	-21
bw	-72
7ling ,	-30
cw	-95
6sed by	-36
5raised N	47
6efer D	62
ared w	19
7pared for	-51
dto	-22
7viously V	32
fw	-131
6obably D	-59
dw	38
7mise of	-58
bd to	-32
bs to	26
aing to	54
ew	30
8oting D	23
8pted N	-76
7posal ,	-33
dfor	22
aed D	-19
dw	-92
aing w	45
7tected w	-18
7ved w	-72
8ided D	-46
dw	-119
aing D	-79
ew	40
5ublic 's	-14
b,	-45
b.	-15
band	42
bw	-36
aly V	46
9shed D	76
eW	-57
ein	-101
6sh D	-74
9for	39
9w	-108
8ed w	-17
8ing D	37
cw	27
6t N	-93
8him	-19
8in	-50
9t	76
8w	-27
7s w	-46
7ting D	-37
4qualified to	-14
ew	-35
6estion ,	-16
d.	-42
dD	61
dabout	-37
dis	-45
dof	-47
en	-66
dw	26
eas	28
cing whether	-16
cs ,	-52
e.	-38
eabout	29
efrom	-38
6ickly .	-49
cw	28
4railed against	29
7sed $	-63
bD	35
8ing D	-80
6n D	12
8for	-71
7ging from	-50
5eached D	16
cw	-98
9ing w	-21
7d .	105
9D	-17
7lly ,	-25
bA	48
bw	-22
7son for	-44
bto	45
6ceived D	-54
aing w	22
8nt N	-50
bw	-28
aly ,	-92
d.	-66
dV	49
dw	-19
6ducing D	-55
dw	-44
6ferred to	46
aing to	20
7lects D	-37
7used to	29
as to	43
9ing to	50
6gistered W	-33
fw	-51
6jected D	-65
6lated to	-45
7eased D	80
dW	-172
dby	-85
don	-105
dw	-32
aing w	-83
7ied on	-56
6main D	-84
bin	-18
bw	38
aed A	-81
dw	24
aing w	-52
8rks ,	-50
c.	-55
cabout	33
cw	-39
7ember that	-61
dw	43
6peated w	-36
cly w	19
7ort ,	-52
b.	-48
bV	-84
bthat	37
bw	-119
cas	-48
aed ,	39
d.	81
dD	102
dW	50
dby	-15
dthat	-25
cly w	53
aing w	13
as that	-17
cw	-44
7resented D	-80
ding D	-50
6quest .	-69
cfor	36
bed w	93
bs for	20
8ired to	-67
dw	-79
6sponded ,	58
e.	38
eto	-45
bing to	-75
ase ,	-35
d.	-52
dw	-66
7ulted in	-59
6tired N	-64
cw	-48
7urned to	-31
aing to	-20
6vealed that	-22
dw	-60
5ight-wing w	-50
6sing w	-56
5olled w	-51
6utinely w	-19
5uling w	-78
6nning D	-92
cagainst	-64
cfor	-82
4said ,	20
9.	70
9:	-45
9A	20
9D	15
9N	25
9W	18
9about	-29
after	64
as	87
at	22
9he	23
9in	40
9of	20
9she	-23
9that	-16
9w	-22
ahen	38
6laried w	-58
6tisfied with	39
6w N	26
6y .	23
8D	35
8N	13
8W	30
8about	-49
8it	81
8that	-16
aey	12
8whether	-58
7ing "	58
b,	-13
bD	13
bN	-92
bhe	14
bshe	70
bthat	-26
bw	45
7s ,	33
9.	78
9D	35
9N	98
9his	-12
9that	13
9w	-21
5cheduled for	-35
eto	-44
ew	-13
5ee ,	-39
8N	52
8him	13
9ow	-28
8if	-51
9t	-60
8that	-31
8w	51
9hat	-16
7ing D	-92
bw	-28
7k to	30
9w	-86
8ing D	-121
cw	25
7m to	33
8ed to	29
bw	19
8s to	17
7n ,	-15
9.	-13
9D	-67
9as	26
9by	30
9w	-68
7s w	-26
6lected w	-32
7f-described w	23
7ling w	-39
6nding D	-42
cw	-22
7t D	-15
9to	-87
6rved as	-64
bin	-25
8ing as	-33
6tting w	-58
5hare D	33
aof	-84
aw	-78
9d D	-73
bby	-82
8p w	-13
6ifting w	-93
6ooting .	-17
din	-15
dw	-54
7t at	-46
9w	40
7uld "	-32
bA	-33
bD	-86
bN	-74
bhave	-78
bw	-24
7w "	-67
9,	-68
9.	65
9D	22
9N	26
9that	15
9w	20
8ed D	-20
bN	62
bthat	58
bw	-43
8ing in	-76
cthat	-23
8s ,	-13
aD	-42
aN	132
aw	22
5ided with	53
6gned D	69
bon	-45
6tting w	-58
5o ,	-33
7.	-19
7A	-111
7D	-116
7N	-50
7as	-48
7he	-68
7i	-16
8f	-21
8s	-28
8t	-39
7she	-56
7that	-73
9ey	-37
7w	24
6-called w	35
6me #	-16
9A	-27
9D	-25
9N	-56
9V	-65
9W	-86
9have	-32
9of	-104
8thing D	-28
eabout	-24
eof	-18
ethat	-44
gey	-27
ew	-33
6on .	-28
9as	-47
6phisticated w	-52
6ught to	16
bw	-105
7nds w	55
5peak at	-65
ato	-76
aw	39
9ing to	-118
dw	-13
7eches ,	-43
dto	-45
dw	32
7nding D	-38
dw	-61
8t D	-114
aW	-13
aon	-49
aw	24
6oke A	34
aon	-106
ato	-82
aw	43
bith	-35
6ring ,	-31
5tand w	-84
bith	41
9ing in	-38
dw	-60
7rted D	18
cw	32
7ted that	24
9ment ,	-68
e.	-75
eV	-89
eW	-34
ein	-46
ethat	42
ew	20
9s .	-71
band	-43
bhave	-60
bin	-46
blike	-64
bto	18
bw	-138
cith	-26
6epped w	-72
6ill ,	-90
aA	-74
aD	-86
ain	-84
aw	24
6ood w	-101
7pped w	43
6rategy ,	-76
d.	-83
dand	-28
dto	61
dw	-96
7iking w	-58
8ng of	-27
7ong ,	-65
b.	-12
aly w	22
7uck D	-104
8ggled to	-27
bing to	-32
fw	-29
5uggested that	-24
bing that	37
con that	18
bs D	15
dthat	-13
6pport ,	-97
c.	-107
cD	37
cN	-41
cand	-56
cfrom	-92
chim	41
cin	-62
cof	-128
cto	-83
cw	15
bed N	54
eby	-76
ew	33
cr of	-72
ds ,	-74
f.	16
fA	-87
fand	-48
gt	-37
fhave	-61
fin	-61
fthat	-31
go	-39
fw	-82
bing w	51
bs N	-21
dw	16
9sed to	-51
6re ,	-12
9N	-29
9that	-35
9w	-23
7prising w	-35
7veyed V	-61
6stained w	-66
5weeping w	-70
6ing V	-41
aw	-38
4take on	-48
aver	-12
8s #	-33
aD	28
aw	-29
7ing D	-119
6lk about	15
9of	-16
9to	-73
9w	-39
8ed about	-15
8ing about	37
cto	-74
8s about	81
6rgeted w	40
6sked with	-49
6xing w	-35
5elevised w	-52
7l D	-45
9you	-43
8ing D	-35
cN	30
cw	17
8s D	33
aN	59
aw	-22
5hat "	-55
9#	-18
9's	-73
9,	-47
9.	-16
9A	-106
9D	-48
9N	-122
9V	-16
9W	-77
9are	36
as	-16
at	-14
9can	-39
aould	-39
9didn't	-13
aoesn't	-23
9for	-16
9had	-49
bs	32
bve	-47
ae	-98
br	-47
ais	-71
9i	-24
af	-35
an	-29
as	-57
at	-83
9may	-23
aight	-13
9of	-42
9she	-99
9their	-34
cy	-79
ao	-30
9w	-32
aas	-58
aere	-39
ahat	-12
aill	-48
bth	-20
aould	-70
9you	-17
6e "	-90
8#	-103
8$	-34
8A	-28
8D	-71
8N	-128
8V	-134
8W	-170
8w	-14
9ill	-29
7n ,	-85
9.	-39
9A	21
9D	-81
9N	-92
9V	18
9he	-83
7re ,	-64
a.	-44
aA	-70
aD	-30
aand	-31
bre	-31
ahas	63
cve	-65
ain	-13
amay	-57
aw	-115
bere	-129
bill	-66
bould	16
7y're A	29
cD	-85
cw	-47
9ve w	-35
6ing for	-15
athat	-23
bo	-19
aw	-18
8k ,	-43
aW	23
ahe	-48
ait	13
aof	-99
ashe	15
athat	-47
cey	31
aw	-115
9s D	-73
bthat	57
7s ,	-16
9A	-69
9D	-34
9N	-32
9W	-14
9is	-51
9to	-13
9w	-73
aas	-40
aould	-14
6ought D	52
cw	65
5ired of	-27
5o "	-134
7#	-171
7$	-91
7,	-54
7.	-17
7D	-70
7N	-42
7V	-37
7W	-149
7at	-63
7be	-35
9ing	-53
7do	-118
7her	-134
8im	20
9s	-154
8ow	-56
7it	-58
7that	-104
9eir	-84
7what	-50
9ich	-57
7you	-15
6ld N	69
9her	-32
aim	-59
6ok D	-38
9on	-76
9to	-36
9w	13
5raded w	48
6ies to	-23
6oubled w	-41
6uly w	-138
6y to	-14
7ing to	-20
5urn D	-35
9w	-46
8ed D	-120
binto	-66
bover	-70
bto	13
bw	-173
8ing w	-52
5weeted ,	51
cD	-25
cthat	-46
4unauthorized w	-59
6classified w	-37
6der #	-39
aw	-42
7ocumented w	-64
6secured w	-46
6veiled D	54
5pcoming w	-44
5rged D	-15
aw	28
7ing D	-81
5sed by	-70
9for	-50
9in	-75
9to	-69
9w	32
6ing D	-14
aN	-96
aw	-94
6ually w	-35
4view of	-47
8ed as	38
8s ,	-77
a.	-78
aof	53
bn	-97
6sited D	-14
5oiced w	16
6te ,	-40
9.	-63
9against	-39
and	-26
at	-32
9for	43
9in	-61
9on	-36
9to	-63
9w	-88
8d against	62
afor	-21
ain	23
7ing ,	-28
bfor	13
bin	28
bw	-136
6wed to	34
4walked w	-69
6nt D	29
9N	79
9to	-20
9w	-15
8ed to	28
8ing to	-63
8s D	-24
6rned of	-17
bthat	-13
6s "	-120
8#	-119
8,	-95
8.	-72
8A	-14
8D	-57
8N	-183
8V	56
8about	-93
9mong	-97
9t	-114
8being	33
8her	-64
9is	-113
8in	-137
8on	-57
8so	17
8that	-117
9o	-22
7n't D	-115
bw	-58
6tching D	-46
5e're A	-76
aD	-86
ain	-34
aw	56
7ve been	-18
aw	37
6aring D	-59
6ighed in	39
6nt A	-29
9on	46
9to	-74
9w	-86
6re "	-117
9#	-58
9.	-63
9D	-28
9V	38
9being	-73
9in	-17
9to	-114
8n't w	-12
5hile A	-79
aD	-103
aN	-123
aV	-108
aW	-51
ahe	-41
ait	-29
ashe	-41
6o "	-20
8's	-35
8A	-102
8D	-17
8N	-13
8V	-152
8are	-36
8can	-19
8had	-43
as	-40
ave	-41
9e	-24
8is	-47
8w	-16
9as	-48
9ere	-17
9ill	-26
9ould	-30
5idely w	13
6ll ,	-40
9A	-32
9N	-97
9V	-78
9do	-99
9have	14
9of	-25
9w	-32
8ingness to	-48
6nning D	-74
cw	34
6th "	-42
9#	-30
9$	-12
9A	-68
9N	-122
9W	-70
9about	-21
9her	-59
aim	-38
bs	-72
9it	-17
9that	-64
beir	-47
9w	-12
ahat	-20
bom	-39
8out D	-139
cN	-79
5on #	-33
8.	-63
8A	-85
8N	-65
8at	-47
8by	-58
8in	-36
8w	-91
6rk-related w	-51
8ed as	-56
bfor	-76
bin	-20
bto	-52
bw	29
cith	-44
8ing D	-20
cfor	-27
con	-39
cto	-25
cw	-55
dith	-21
7ried about	-64
8y that	22
6uld "	-128
aA	-20
aD	-82
abe	-30
ado	-21
ahave	-17
alike	50
aw	-45
9n't be	-98
dw	-54
5rote ,	54
a.	66
aD	-54
aN	83
ain	27
aon	79
athat	77
4– A	-19
6D	-48
6N	-40
6w	-26
4— "	-69
6#	-21
6A	-88
6D	-126
6N	58
6V	-118
6W	-60
6and	-43
7s	-18
7t	-25
6but	-17
6for	-30
6he	-39
6if	-25
7n	-35
7s	-17
7t	-33
6that	-47
7o	-32
6w	-134
7hich	-17
8o	-33
4― D	-92
6N	76
6and	-20
6w	-56
1="	0
2$	0
2's	-33
2-	0
2:	0
2[	0
2a	-41
3bout	-53
3ccelerated	-60
6pt	0
8ed	-22
5identally	0
5ompanied	-82
8lished	-48
6rding	61
5usations	-13
7e	0
8d	32
8s	-17
7ing	66
4hieved	-57
4knowledge	43
dd	51
cing	0
4quiesced	0
4ted	-85
5ing	-87
6vated	-57
5ually	-45
3dded	0
5ing	22
5ressed	-14
9ing	-68
5s	-17
4mit	34
7s	0
7ted	46
8ing	53
4opted	41
4vanced	-76
5ertising	-89
5ice	0
6sed	-36
7ing	50
5ocated	67
as	-34
9ing	40
3ffected	-58
3gain	-63
4gressively	-12
4ree	0
7d	21
7s	-29
3imed	21
5s	35
4red	-77
5ing	-55
3larm	0
7ed	-40
4igned	-60
4l	-38
5egations	14
7ed	34
7ing	37
5owed	0
7ing	-100
7s	0
5uding	0
4most	-45
4so	-17
4ways	-45
3m	-17
4ounted	-63
3n	-32
4gered	43
5rily	0
4nounce	42
ad	23
as	0
9ing	94
4other	-69
4swer	0
8ed	0
8ing	22
8s	0
4ticipated	0
4ything	-101
3pologized	27
4parently	-59
5ealing	-67
8s	-32
7r	0
8ed	24
8ing	-24
8s	19
5lauded	24
9ing	0
6ied	-84
5ointed	0
5roaching	-60
7val	-26
8ed	-29
3re	-22
5n't	-15
4gue	51
7d	31
7s	43
6ing	18
6ment	0
as	-13
4med	-78
4rested	-61
5ived	-93
7ing	-81
3s	-55
4k	0
5ed	0
5ing	19
5s	23
4sailed	0
8s	0
5erted	55
8ing	0
9on	0
6ssment	13
5igned	-66
5ociated	-43
5ume	30
8d	-26
6red	84
3ttacked	21
8ing	39
8s	-32
5empted	-22
9s	-23
6nded	-110
8ing	-83
7tion	0
5ributed	-20
3uthorized	60
3voided	0
7ing	-77
3warded	23
2backed	16
6ing	26
4lanced	-35
5ked	0
4nking	-73
5ned	17
6ing	-81
4rely	-15
4sed	-59
5hing	0
3e	-54
4ating	-89
4came	-57
5oming	-103
4gan	-42
5inning	-96
4ing	-44
4lieve	23
9d	-41
9s	-18
8ing	0
4moaned	0
4nefited	-56
4st	-49
3iased	-59
4tter	40
3lame	26
7d	58
6ing	61
5st	0
7ed	46
7ing	0
7s	0
4ocked	0
7ing	-76
4untly	0
3oast	0
7ed	61
7s	0
4ldly	0
4mbing	-60
4oed	-86
4ring	-41
5rowing	-84
4th	-46
3ragged	0
6s	0
4eaking	-79
4iefed	-74
7ing	-79
5ng	-93
7ing	-107
4oad	0
5kered	42
5ught	-68
4ushed	0
3uilding	-113
4ying	-84
3y	-53
2calculates	0
5l	0
6ed	0
6ing	13
6s	0
4me	-39
5paign	-71
aed	-18
aing	-84
4n	-28
5't	-14
5not	-33
4ptured	-52
4re	0
6s	0
5ried	-63
6ying	-27
4se	-34
5t	0
6ing	-55
4used	-97
6ing	-67
5tioned	0
3eiling	-46
4lebrated	0
4rtainly	0
3hallenged	29
aing	21
5mpioned	-64
as	0
5nged	-87
7ing	-80
6ted	84
7ing	92
7s	34
5racterized	28
6ged	0
8s	-44
4eer	41
7ed	14
7ing	-65
4ided	0
6ing	0
4oosing	-67
3irculating	-57
4ted	63
6s	36
5ing	77
3laim	0
7ed	26
7ing	0
7s	-59
5shed	0
6sified	-83
4early	-15
4osed	-94
6ing	-64
5thing	-64
3o-sponsored	0
4llected	-85
9ing	-77
4mbined	-98
5ing	-30
5manding	-42
6ent	-27
9ing	0
9s	-105
6itted	-72
5pared	23
6elling	-75
7ting	-72
6lain	0
aed	0
ats	31
7eted	-67
7icated	-60
6romised	-39
4nceded	42
7rning	-85
9s	0
6lude	0
ad	33
as	0
5demned	81
9ing	-98
6ucted	-120
9ing	-54
5fident	0
7rmed	0
6ronted	21
aing	-68
5nected	-54
5sider	0
aable	13
aed	31
as	0
7stently	0
6ulting	-65
5tained	28
9ing	-59
6ended	0
9s	0
8tion	0
7sted	-52
6inue	-22
ad	-34
as	-37
9ing	-26
6ributed	-91
7olled	-53
8versial	-21
5victed	-74
7nce	26
ad	-20
9ing	-70
4ordinated	-56
4uld	-28
7n't	-17
5nted	18
8red	0
7ing	-78
4vered	0
7ing	-69
3reated	-95
7ing	-72
5dited	0
8ing	0
4iticism	0
9ze	27
bd	79
aing	54
7que	0
4ossed	-73
7ing	-55
4ushed	-74
3urrently	-35
4tting	-19
3ynically	0
2damaging	-79
4ting	-72
3eadlocked	-51
5ling	-80
4bate	-41
4cided	0
7ing	18
6sion	-23
as	-23
5lared	32
8ing	24
6ined	34
5ried	89
4dicated	-72
4emed	40
5p	-18
4feated	-80
8ing	-84
6nd	0
8ed	90
8ing	46
5ined	-58
4leted	-69
5ivered	-34
9ing	28
4mand	-30
8ed	0
8ing	25
8s	31
5onstrated	-76
ds	0
4nied	13
7s	0
5ounced	52
9ing	81
4pending	-59
5loyed	-71
5orted	-55
4rided	0
6sively	0
4scribed	33
as	0
9ing	24
5igned	0
5pised	0
5troyed	-60
9ing	-33
4tailed	-27
8ing	0
7ned	-55
5ermined	20
aing	48
4vastating	-41
5eloped	-53
5oted	0
3id	-24
5n't	-14
4ffer	0
4rected	-77
8ly	-29
4sabled	-53
6gree	0
ament	0
es	76
6ppointed	-34
cing	-46
6vowed	-50
5closed	58
6overed	-14
6ussed	39
9ing	46
5gusting	-15
5like	29
5missed	21
as	0
9ing	0
5putes	0
5tanced	0
6inguished	-71
6urbed	-25
4vided	-81
7ing	-48
3o	-27
4es	-25
6n't	-15
4ing	-116
4minated	-70
4n't	0
5ated	-73
4ubts	-12
4wnplayed	0
3rafting	-62
5w	0
6ing	-40
4ew	-46
4inking	-71
5ving	-77
4opped	-34
7ing	-72
3ubbed	0
4ring	-113
3ying	-59
2eager	-21
4rlier	-20
5ned	-69
6ing	-80
3choed	57
6ing	-33
3ffectively	-18
3laborated	0
4ected	-17
7ing	20
4iminated	-61
aing	-58
3mailed	36
4barrassing	21
5raced	0
9s	0
8ing	0
4erged	-20
7ing	-37
4phasized	71
aing	0
5loyed	-61
3ncountered	-89
7rage	18
bd	79
4ded	-68
5ing	-85
5orse	0
9d	56
9ment	-25
9s	0
4gaged	-28
7ing	-80
4joyed	-77
4suring	-72
4tered	-62
7ing	-102
5husiastically	17
3rupted	-72
3scalated	-35
4tablished	-26
5imate	0
ad	41
as	0
3ven	-52
6ing	-102
6tually	-29
5rything	-97
3xceeding	-68
4emplifying	0
4isting	-57
4panded	-57
8ing	-69
5ect	0
8ed	37
8ing	78
8s	0
6rienced	-89
5lained	69
9ing	16
9s	16
6icitly	0
5osed	29
5ress	0
9ed	44
4tended	-91
2faced	-103
5ing	-107
4iled	-44
6ing	-52
4lling	-38
4vor	0
7ed	22
3ear	20
6ed	0
6ing	0
6s	-22
5tured	18
8ing	-83
4el	0
6ing	41
4lt	0
3ierce	-15
8ly	0
4ghting	-102
4led	0
5ing	13
5led	-15
4nally	-47
6ncing	-61
5d	0
6ing	-37
6s	30
5ished	-95
4red	0
5st	-26
3lawed	-46
4eeing	-66
4ying	-65
3ocused	0
7ing	23
4llowed	-41
8ing	-108
4r	-41
5ced	-52
6ing	-87
5ecast	0
5mally	-32
6ed	-96
5wards	0
4und	0
7ed	-111
3racking	-55
6tured	-65
4equently	0
4om	-72
4ustrated	-59
3ueled	-86
4nd-raising	-77
6ed	-53
6ing	-91
6raising	-33
4rther	-20
2gained	-44
6ing	-82
4rnered	-91
4thered	-87
8ing	-83
4ve	-30
3eneral	-36
9ly	-20
4tting	-99
3ives	-34
5ing	-34
3oes	-63
4ing	-19
4t	-49
4verning	-78
3rabbed	-69
7ing	-70
5duated	-59
4eed	-47
6ted	-71
4owing	0
3uaranteed	13
4ess	19
2hacked	-51
6ing	-78
4d	-17
4iled	0
4nded	-101
6led	-82
7ing	-98
4ppened	-91
8ing	-27
4rdly	-26
5sh	0
4s	-16
5n't	-33
4te	-13
5red	-79
4ve	-14
6n't	-29
5ing	-50
3e'll	-38
4aded	-76
6ing	-92
5ring	-100
5ted	-54
4ld	-34
5ped	-38
6ing	-101
3ighlighted	84
bing	0
4nting	0
6s	-22
4red	0
5ing	-31
4t	0
5ting	-15
3olding	-14
6s	-15
4nored	-36
4pe	27
6d	30
6s	33
5ing	44
4sted	-90
6ing	-67
4using	-57
3undred	-56
4rting	-64
2i'm	0
3dentified	71
9y	0
3gnored	22
3llustrates	0
3mmediately	-37
4plied	0
6ying	0
5osed	0
7ing	-75
5ressed	-42
6oved	-53
8ing	-57
3n	-45
4ability	-13
4clined	-57
6uded	-16
9s	-43
8ing	-85
5reased	-107
9ing	-76
4deed	-80
5icate	48
ad	38
as	0
4fluenced	-35
5ormed	26
4itially	0
4jured	-55
4sist	24
8ed	0
8ing	0
8s	14
5pired	-72
8ing	-33
5ulting	-39
4tended	-30
8s	-13
7se	0
6rested	-71
aing	-42
7jected	0
7rupted	-100
7viewed	-61
5roduced	-18
4vested	-63
8igated	-44
cing	-20
9ng	-65
5ited	-94
7ing	-77
5oked	0
6lved	-108
8ing	-74
3s	-28
4n't	-31
4sue	-40
7d	12
3t	-38
2joined	-33
6ing	-67
4ked	32
6s	0
5ingly	0
3ust	-41
6ified	-41
2killed	-105
6ing	-79
3new	14
4ocked	0
5w	41
6ing	31
6n	12
6s	0
2labeled	61
4ck	-38
6ed	-61
6ing	-52
4id	0
4mented	0
8ing	0
8s	0
4rgely	-41
4shed	0
5t	-67
6ing	-28
4ter	-33
4uded	0
5ghed	-17
5nched	-32
8ing	32
4ying	50
5s	0
3eading	-114
5ked	-80
5ning	-43
5rned	36
5ving	-107
4d	-75
4ft	-83
4nding	-84
4t	-69
5ting	40
3ifted	63
4ke	-46
6d	-20
6ned	56
4mited	-82
7ing	19
4ned	-17
5gering	-49
5ked	-30
4sted	93
7ned	-66
8ing	-80
6ing	-81
6s	13
4ved	-96
5ing	-64
3obbied	0
6ying	-57
4cked	-64
4ng	-26
4ok	0
6ed	-16
6ing	-22
6s	0
5ming	-63
4sing	-100
4ved	-59
2made	-27
4intain	0
aed	-94
as	0
4ke	-44
6s	-36
5ing	-33
4naged	-56
7ing	-61
5ufacturing	-62
4rked	-31
7ting	-67
5ried	-89
4y	-18
3ean	0
6ing	-105
5sured	-51
4eting	-116
4ntioned	36
9ing	0
9s	23
4ssage	-38
8ing	-56
3ight	-26
4nd	0
5ing	-56
4red	-60
4sleading	-43
5sed	-74
6ing	-52
4xed	-56
3ock	31
6ed	0
6ing	12
6s	0
4nitoring	34
4re	-50
5ning	-106
4unting	49
4ved	0
6ment	-55
5ing	-67
3urdered	-36
4st	-17
2named	24
5ing	0
3eed	-29
6ed	-43
6s	-55
4gotiating	-58
4ighboring	-85
4ver	-30
4w	-56
3o	-43
4minated	0
4t	-40
5e	0
6d	41
6s	0
5hing	-123
5iced	25
6ng	0
4w	-53
2observed	0
4tained	-86
3ccurred	-85
3f	-55
4fended	-29
6r	-34
7ed	0
7ing	18
7s	-15
5icially	-17
4ten	-18
3n	-56
4ce	-22
4e	-66
4going	-65
4ly	-35
3pened	13
6ing	-105
6ly	0
5rating	-64
4ined	0
4ponent	0
6se	39
8d	45
8s	0
7ing	-18
8tion	-56
4ted	0
3rdered	86
4ganized	-70
9ing	-73
4iginally	-26
3utlined	0
5standing	-29
3verlooked	-62
6seeing	-71
6turned	0
6whelmingly	-28
3wn	-56
5ed	-90
2packed	-57
4inting	20
7s	0
4rticipated	-77
4ssed	0
6ing	-49
7on	26
4ying	-90
3egs	0
4nding	-53
4rceived	20
5formed	-93
5sonally	-46
6uading	0
3icked	-19
6ing	-71
4voted	0
3laced	-45
5n	-26
6ned	0
6s	-22
5yed	0
6ing	-92
4eaded	25
5dge	-23
8d	-14
8s	0
7ing	0
3oint	0
7ed	35
7ing	36
7s	0
5sed	-57
4larized	-42
9ing	-59
5icy	-48
5ling	-23
4rtrayed	29
9ing	39
4sed	-32
5itioned	-32
5ted	0
4ured	-69
3raised	65
8s	0
4edict	34
9ed	46
9s	0
5fer	31
8red	60
8s	0
5pared	-98
8ing	-77
5sented	0
6sed	39
7ing	54
6umed	-62
5vailed	-80
6iously	-22
4ivately	0
4obably	-16
5ceed	-35
5duced	-92
8ing	-69
5jected	43
5mise	0
9d	0
9s	-22
8ing	49
6ote	38
9d	35
8ing	17
6pted	-71
5posal	-40
8ed	38
9s	0
8ing	54
5secuted	-53
5tected	-32
9ing	-70
7sted	0
5ved	-27
6ided	-14
8ing	-21
3ublic	-36
8ly	-14
7shed	15
4lled	-96
4nished	-51
4sh	0
6ed	0
7s	-20
6ing	0
4t	-32
5s	-45
5ting	-42
2qualified	-59
4estion	0
aed	52
aing	50
as	0
4ickly	0
4oted	59
2railed	46
5sed	-19
6ing	-35
4llied	-34
6ying	15
4n	-28
5ging	-50
5king	-82
4ted	13
5ing	-108
5tled	68
3eached	-43
7ing	-81
6ted	0
5d	0
6ing	12
6s	0
5lly	-47
5son	-13
4buffed	0
4called	27
8ing	0
5eived	-26
8ing	-21
6nt	-56
8ly	-29
5iting	0
5ognize	0
bd	17
aing	0
6mmended	46
6unted	0
6vered	-79
4duced	-77
7ing	-76
4ferenced	0
aing	73
7red	43
8ing	0
7s	0
5lected	-14
9ing	-73
9s	-24
5usal	-17
7e	-16
8d	30
8s	43
7ing	50
4garding	-90
5istered	-101
5ularly	0
4iterated	12
4jected	26
8s	0
4lated	-54
5eased	-18
8ing	-21
6ntlessly	0
5ied	-58
6shed	0
5uctance	0
5ying	-45
4main	-34
8ed	-48
8ing	-96
6rked	0
8ing	0
8s	-79
5ember	26
aed	89
as	0
5inded	50
8ing	52
5oved	-69
4newed	42
4peated	-23
aly	0
8ing	0
5laced	-75
6ied	79
5ort	-51
8ed	27
aly	57
8ing	0
8s	-46
5resented	-106
bing	-92
4quest	-42
9ed	18
9s	-22
6ired	-16
8ing	-13
4signed	-98
5pected	-69
6onded	0
9ing	0
9s	-39
8se	-42
5tricting	63
5ulted	-59
4tired	-93
5urned	-76
8ing	-71
5weeted	0
4veal	15
8ed	17
8s	0
6rsed	-36
5iewing	-75
3igged	-32
5ht-wing	-87
4ps	0
4sing	-82
3olled	-98
4se	-40
4utinely	-19
3uled	34
5ing	-20
4mors	0
4nning	-33
4shed	-92
2said	0
4laried	-58
4tisfied	-30
4vaging	0
5ed	-46
4w	0
4y	0
5ing	12
5s	18
3cared	21
5thing	-75
4heduled	-74
4olded	0
5red	-77
4reening	-66
3eated	-61
4cured	-98
7ing	-59
4e	0
5ing	-14
5k	0
6ing	22
6s	0
5m	-14
6ed	28
6ing	38
9ly	-17
6s	28
5n	-15
5s	0
4ized	-87
4ldom	0
5ected	-75
5f-described	54
5ling	-90
4nding	-83
5t	-30
4rved	-103
6ing	-107
4tting	-95
6led	-14
3haking	-28
5ped	-50
5re	-25
7d	14
7s	-27
6ing	-67
6p	-14
4e'll	0
4ifted	-16
7ing	-20
4ocked	-61
5oting	-115
5rt-lived	-49
5t	0
5uld	-49
6ted	52
7ing	33
5w	0
6ed	19
6ing	40
6s	0
4rugged	0
3ided	52
4gned	22
4ngled	0
6s	0
4tting	-74
3kateboarding	-53
3lammed	-15
7ing	66
6s	0
5shing	0
4ipped	-68
3o	-51
4-called	18
4me	-80
6thing	-142
4on	-27
4phisticated	-59
4ught	0
5nded	57
7s	14
3peak	0
7ing	0
7s	-27
5cifically	-43
6ulated	0
aion	-19
5eches	-20
6d	-56
5nding	-117
6t	-39
4oke	0
5nsored	-24
4reading	-51
5ing	-75
3taked	-59
5nd	0
7ing	-108
5rted	-50
7ing	-77
5ted	44
7ment	-27
7s	-95
6ing	70
5yed	-95
6ing	-79
4eering	-40
5pped	-85
5rn	0
4ill	-34
4ood	-36
5pped	0
7ing	-67
4rategy	-30
5essed	30
5iking	-78
6ng	-29
5ong	0
8ly	0
5uck	0
6ggled	0
9ing	-66
4uck	-18
3ubmitted	15
4cceed	-58
9ed	-84
4ddenly	0
4ffered	-51
8ing	-54
4ggest	50
9ed	30
9ing	78
aon	0
9s	0
4ited	-66
4mming	0
4pport	0
9ed	23
ar	-25
bs	-82
9ing	31
9s	12
7sed	-81
4re	-14
5ged	-80
6ing	-36
5mised	0
5prising	-65
5rounded	-79
5veyed	-111
6ived	-65
4spected	14
7nded	0
5tained	-66
3weeping	-72
4ing	-75
2take	-59
6s	-28
5ing	-12
4lk	-23
6ed	30
6ing	12
6s	0
4rgeted	-12
8ing	-79
8s	-25
4sked	-63
4xing	-50
3eaching	-60
4levised	-61
5l	-24
6ing	0
6s	17
4nd	0
6ed	0
4sted	-55
6ified	0
7ng	-57
3hanked	53
5t	-72
4e	-51
5n	-47
5re	-31
5y're	-14
7ve	0
4ing	-67
6k	0
7ing	-13
7s	-23
5s	-71
4ought	0
4reaten	54
aed	40
aing	44
as	0
5illed	0
5owing	13
3icked	0
4ming	-57
4red	-38
4tled	25
3o	-23
4ld	0
4ok	-23
4uched	18
5ted	70
6ing	0
6s	0
3racking	-59
5ded	-33
6ing	-70
5iling	-73
6ning	-85
5veled	-76
8ing	-61
4eated	-53
7ing	-54
4ied	-19
6s	-23
4oubled	-55
8ing	-48
4uly	-21
5sted	-45
4y	-22
5ing	-24
3urn	-15
6ed	-14
6ing	-97
3weeted	42
7ing	62
3ypically	-31
2ultimately	-34
3nauthorized	-59
4classified	-37
4decided	-73
6r	-38
7mining	-49
7scored	-55
cs	0
8tanding	-87
cs	-21
5ocumented	-69
4ifying	-56
5ted	-58
4leashed	0
4precedented	-64
4qualified	-56
4secured	-56
4veiled	25
3pcoming	-60
4dated	-59
3rged	33
6s	0
5ing	34
3sed	-44
4ing	-46
4ually	-44
3ttered	0
2vented	0
4tted	-58
6ing	-40
3iew	0
6ed	0
6s	-21
4olated	-76
8ing	-50
4sited	-68
7ing	-76
3oiced	0
4te	-55
6d	20
5ing	-12
4uched	0
4w	0
5ed	58
5s	0
3ying	-62
2waiting	-85
4lked	-96
4nt	14
6ed	0
6ing	-64
6s	0
4rn	0
6ed	67
6ing	0
6s	0
5y	14
4s	-25
5n't	-13
4tched	0
7ing	-78
5erboarding	-66
3e'd	0
5re	0
5ve	-32
4aring	-82
4ighed	38
4lcome	26
9d	38
8ing	-57
4nt	-16
4re	-19
6n't	0
3hile	-77
4o	-94
5've	0
3idely	0
6spread	0
4ll	-21
6ing	0
9ness	0
4nning	-66
4th	-66
6drew	0
6out	-32
5nessed	-67
3on	-49
5dered	0
4rk-related	-52
6ed	-76
6ing	-109
5ried	53
8s	16
6y	0
4uld	-15
7n't	-26
5nded	-57
3rite	0
7s	14
6ing	-23
4ongdoing	-31
5te	0
2yelled	0
2–	-112
2—	-67
2―	-16
2“	0
0in=false	47
3true	-301
2f=false 's	-19
a:	-53
aa	-38
bbout	-51
bccepted	-20
dompanied	-82
glished	-46
erding	71
dused	34
gs	-17
fing	66
chieved	-55
cknowledge	43
ld	51
cted	-79
ding	-86
dually	-29
bddressed	-14
hing	-67
ds	-17
cmit	41
fted	47
ging	53
copted	42
cvanced	-75
dertising	-88
dised	-36
fing	50
docated	67
is	-34
hing	40
bffected	-57
bgain	-51
creed	21
fs	-29
bimed	21
cred	-77
ding	-54
blarmed	-40
cigned	-59
cl	-33
degations	-25
fed	34
fing	37
dowing	-100
cmost	-41
cways	-25
bm	13
counted	-62
bn	-26
cgered	43
cnounce	42
id	30
hing	94
cother	-66
cswering	22
cything	-95
bpologized	31
cparently	-56
dealing	-67
gs	-31
fred	28
ging	-24
gs	28
dlauded	24
eied	-82
droaching	-60
fval	-25
ged	-29
bren't	-13
cgue	59
fd	33
fs	49
eing	18
cmed	-77
crested	-61
dived	-93
bs	-53
ck	18
ded	13
ding	20
ds	29
cserted	55
essment	13
digned	-66
dociated	-42
dume	36
ered	84
bttacked	22
ging	40
gs	-30
dempted	-22
hs	-22
ended	-110
ging	-83
dributed	-20
buthorized	60
bwarded	23
abacked	16
eing	26
cnking	-72
dned	20
eing	-78
crely	-14
csed	-58
be	-67
cating	-88
ccame	-54
doming	-103
cgan	-41
dinning	-93
cing	-42
clieve	44
hd	-37
cnefited	-54
cst	-45
biased	-59
blame	27
fd	58
dsted	46
cocking	-76
boasted	61
cmbing	-57
coed	-86
crrowing	-83
cth	-45
breaking	-76
ciefing	-79
dng	-90
fing	-106
cokered	42
dught	-68
building	-108
cying	-84
by	-52
acalling	22
cme	-36
dpaign	-71
ied	-18
iing	-84
cn	-18
dnot	-27
cptured	-52
crried	-62
eying	-27
cse	-33
dting	-55
cused	-95
bertainly	-17
bhallenged	29
iing	22
dmpioned	-63
dnged	-84
fing	-79
eted	84
fs	34
drges	-43
ceer	41
fed	14
fing	-64
coosing	-67
bited	63
es	36
ding	77
blaimed	26
fs	-55
dssified	-83
cosed	-93
eing	-60
dthing	-64
bollected	-84
cmbined	-97
ding	-27
dmanding	-41
eent	-27
hs	-104
eitted	-69
dpared	23
eelling	-73
fting	-70
elaints	31
feted	-67
ficated	-55
cnceded	42
frning	-85
eluded	37
ddemned	81
hing	-98
eucted	-120
hing	-54
dfident	15
eronted	21
iing	-68
dsiderable	15
ied	33
eulting	-65
dtained	29
hing	-59
eested	-51
einued	-33
is	-31
hing	-25
eributed	-91
foversial	-21
dvicted	-74
fnce	26
id	-19
hing	-67
cordinated	-55
culd	-22
fn't	-15
dnted	18
fing	-78
cvering	-68
breated	-94
fing	-70
citicize	27
jd	79
iing	55
cossed	-71
burrently	-34
ctting	-19
adamaging	-79
cting	-72
beadlocked	-51
dling	-79
cbate	-41
ccision	-22
is	-21
dlared	34
ging	25
eined	34
dried	89
cdicated	-72
cemed	40
dp	-16
cfeated	-80
ging	-84
ended	90
ging	46
dined	-58
clivered	-34
hing	29
cmand	-29
ging	26
gs	32
donstrated	-75
cnied	13
dounced	52
hing	81
cployed	-71
dorted	-55
cscribed	37
hing	24
ctailed	-26
fned	-55
dermined	20
iing	49
cvastating	-41
deloped	-47
bid	-21
crected	-77
gly	-28
csagree	12
eppointing	-44
dclosed	58
eussed	41
hing	46
dlike	30
dmissed	21
cvided	-81
boes	-40
cing	-116
cminated	-70
cn't	16
dated	-73
cubts	-12
brafting	-62
dwing	-37
cew	-46
cinking	-71
dving	-76
copped	-34
fing	-72
buring	-115
aeager	-21
crlier	-19
dned	-69
eing	-80
bchoed	57
eing	-33
bffectively	-17
blected	-16
ciminated	-61
iing	-58
bmailed	36
cbarrassing	21
cerged	-19
cphasized	71
bncourage	20
jd	80
cded	-66
ding	-80
dorsed	57
hment	-25
cgaged	-28
fing	-78
cjoyed	-74
csuring	-72
ctered	-62
fing	-103
dhusiastically	19
brupted	-72
bscalated	-35
ctablished	-19
dimated	41
bven	-40
eing	-102
etually	-28
drything	-91
bxisting	-57
cpanded	-56
ging	-69
dected	39
ging	79
erienced	-86
dlained	73
hing	16
dosed	30
dressed	44
ctended	-91
afaced	-103
ding	-104
ciled	-43
eing	-52
clling	-38
cvor	13
fed	24
bear	23
es	-20
dtured	19
ging	-83
cel	18
eing	43
bighting	-98
cling	13
dled	-15
cnally	-47
encing	-61
dding	-35
es	38
dished	-95
crst	-24
blying	-65
bocusing	24
cllowed	-41
ging	-107
cr	-35
dced	-49
eing	-87
dmally	-32
cunded	-109
bracking	-53
com	-70
custrated	-57
bueled	-86
cnd-raising	-77
eed	-51
eing	-91
eraising	-32
crther	-18
agained	-43
eing	-81
crnered	-91
cthered	-87
ging	-83
cve	-28
beneral	-35
hly	-14
ctting	-96
bives	-33
ding	-34
boes	-55
ct	-43
brabbing	-70
ceeted	-69
buaranteed	13
ahacked	-51
eing	-78
cd	-29
cnded	-101
eling	-98
cppened	-91
ging	-21
crdly	-25
csn't	-26
cven't	-25
ding	-40
be'll	-35
caded	-76
eing	-92
dring	-100
dted	-53
cld	-33
dped	-38
eing	-100
bighlighted	84
cnts	-22
cring	-31
bolding	-13
es	-13
cnored	-27
cpe	36
ed	30
es	34
ding	44
csted	-90
eing	-67
cusing	-57
bundred	-55
ai'm	26
bdentified	71
bgnored	23
bmmediately	-32
cpressed	-39
eoved	-53
ging	-57
bn	-42
cability	-13
cclined	-53
euded	-15
hs	-42
ging	-78
dreased	-107
hing	-76
cdeed	-79
dicate	53
id	38
cformed	26
cjured	-55
csist	25
ged	15
gs	14
dpired	-72
ctended	-27
erested	-70
iing	-40
fviewed	-61
droduced	-18
cvested	-63
gigated	-44
dited	-91
fing	-76
dolved	-107
ging	-74
bsn't	-27
csue	-36
fd	12
bt	-27
ajoined	-33
eing	-67
cked	32
bust	-52
akilled	-104
eing	-77
bnew	24
cow	57
eing	37
en	13
es	25
alack	-30
eed	-61
crgely	-41
cst	-65
cter	-33
cughed	-17
dnched	-32
ging	32
cying	51
beading	-114
dked	-80
dning	-40
drned	49
dving	-107
cd	-74
cft	-80
ct	-62
bifted	63
cke	-37
cmited	-78
fing	19
cned	-17
dgering	-49
dked	-30
csted	93
fning	-77
es	14
cved	-96
ding	-63
bobbying	-57
ccked	-63
cng	-24
coking	-20
dming	-62
csing	-99
cved	-59
amade	-14
cintained	-93
cke	-37
es	-31
ding	-27
cnaged	-56
fing	-61
dufacturing	-61
crked	-31
dried	-89
cy	-13
beaning	-105
dsured	-51
ceting	-116
cntioned	36
hs	23
cssage	-38
ging	-56
bight	-16
cning	-55
cred	-60
cssed	-73
eing	-50
cxed	-55
bocking	12
cre	-49
dning	-106
cunting	49
cvement	-54
ding	-66
anamed	24
beed	-18
eed	-37
es	-51
cgotiating	-58
cighboring	-85
cver	-21
cw	-55
bo	-38
ct	-59
ded	43
dhing	-120
cw	-49
aobtained	-86
bccurred	-85
bf	-58
cfer	-31
fing	19
fs	-13
dicially	-17
cten	-14
bn	-56
cce	-19
ce	-62
cgoing	-65
cly	-34
bpened	13
eing	-105
drating	-64
cpose	43
gd	45
gs	15
fing	-18
gtion	-56
brdered	86
cganized	-70
hing	-66
ciginally	-26
bverseeing	-70
ewhelmingly	-26
bwn	-52
ded	-90
apacked	-57
cinting	20
crticipated	-73
cssing	-49
fon	31
cying	-89
bending	-53
crceived	20
dformed	-91
dsonally	-42
bicked	-19
eing	-69
blaced	-45
dn	-23
es	-21
dying	-88
ceaded	25
ddge	-22
gd	-14
bointed	35
fing	36
dsed	-55
clarized	-42
hing	-59
dicy	-46
dling	-22
crtrayed	29
csed	-31
ditioned	-32
cured	-67
braised	65
cedicted	50
dfer	31
gred	60
dpared	-96
ging	-77
dssed	39
fing	54
eumed	-62
dvailed	-80
eiously	-22
coceed	-35
dduced	-90
ging	-69
djected	47
dmised	23
hs	-20
ging	49
eote	42
hd	36
ging	18
epted	-71
dposal	-40
ged	38
ging	55
dsecuted	-53
dtected	-31
hing	-70
dved	-25
eiding	-20
bublic	-34
gly	-14
fshed	16
clled	-95
cnished	-51
ct	-27
ds	-44
dting	-41
aqualified	-56
cestioned	52
iing	51
coted	59
arailed	46
dsed	-18
eing	-34
cllied	-34
eying	16
cn	-27
dging	-50
dking	-82
cted	13
ding	-108
dtled	74
beached	-40
fing	-81
dding	12
dlly	-32
ccalled	27
deived	-25
ging	-15
ent	-56
gly	-26
dognize	19
jd	17
emmended	48
cduced	-77
fing	-76
cferred	51
dlected	-14
hing	-73
hs	-23
dusal	-17
fed	31
fing	50
cgarding	-89
distered	-101
citerated	12
cjected	26
clated	-54
deased	-17
ging	-20
died	-58
cmain	-32
ged	-48
ging	-96
erks	-79
dember	39
dinded	66
ging	52
doved	-69
cnewed	42
cpeated	-23
dlaced	-75
eied	79
dort	-51
ged	29
ily	57
gs	-45
dresented	-105
jing	-92
cquest	-41
hed	22
hs	-21
eired	-16
ging	-13
csigned	-98
dponded	-26
hs	-39
gse	-40
dtricting	63
dulted	-59
ctired	-93
durned	-76
ging	-68
cveal	15
ged	22
ersed	-36
bight-wing	-87
csing	-81
bolled	-96
cse	-39
cutinely	-19
buled	34
ding	-20
cnning	-33
asaid	32
claried	-58
ctisfied	-27
cy	18
ds	80
bcared	22
dthing	-75
cheduled	-74
cored	-76
creening	-66
beated	-61
ccured	-97
fing	-59
ceing	-14
dking	23
dm	-12
eed	35
eingly	-17
es	36
dn	-14
ds	18
cized	-87
clected	-74
df-described	54
dling	-88
cnding	-82
dt	-29
crved	-103
eing	-106
ctting	-95
eled	-14
bhaped	-50
dre	-23
fd	14
fs	-27
eing	-64
ep	-14
cifted	-16
fing	-19
cooting	-115
drt-lived	-49
duld	-36
eted	70
dwed	22
eing	41
bided	60
ctting	-71
bkateboarding	-53
blammed	-15
fing	66
bo	-48
c-called	19
cme	-78
ething	-139
con	-26
cphisticated	-58
cunded	57
fs	16
bpeaks	-15
dcifically	-42
eulation	-18
deches	-19
ed	-55
dnding	-117
et	-38
consored	-24
creading	-51
ding	-75
btaked	-59
dnding	-106
drted	-45
fing	-72
dted	44
fment	-26
fs	-94
eing	70
dyed	-95
eing	-76
ceering	-40
dpped	-84
cill	-31
cood	-36
crategy	-29
dessed	30
diking	-78
eng	-29
dongly	-29
duggling	-65
cuck	-15
bubmitted	15
ccceed	-58
hed	-84
cffered	-50
cggest	54
hed	34
hing	78
cpported	25
ir	-24
js	-82
hing	39
hs	16
fsed	-81
crging	-36
dprised	15
hing	-60
drounded	-79
dveyed	-111
eived	-65
cspected	15
dtained	-66
bweeping	-71
cing	-75
atake	-52
es	-25
clk	-17
eed	38
eing	16
crgeting	-79
gs	-25
csked	-63
cxing	-49
belevised	-61
dl	-18
es	43
csted	-55
eing	-57
bhanked	59
dt	-74
ce	-54
dn	-44
dre	-28
cing	-60
ek	37
ds	-86
cought	-21
createned	40
iing	44
dowing	14
bitled	25
bo	-15
cld	31
cok	-22
cuched	18
dted	70
braded	-33
eing	-69
diling	-71
ening	-84
dveled	-76
ging	-61
ceated	-52
cied	-14
es	-15
coubled	-54
culy	-14
dsted	-42
cy	-15
ding	-23
burned	-12
eing	-93
bweeted	44
fing	67
bypically	-31
aultimately	-34
bnauthorized	-59
cdecided	-71
er	-38
fscored	-55
gtanding	-80
documented	-68
cqualified	-52
csecured	-55
cveiled	25
bpcoming	-60
cdated	-59
brged	36
ding	34
bsed	-42
cing	-46
cually	-42
aviews	-19
colated	-76
csited	-68
fing	-76
bote	-49
ed	30
cwed	58
bying	-62
awaiting	-85
clked	-92
cnt	29
eed	15
crned	68
dy	16
cs	-20
ctched	12
fing	-75
derboarding	-66
be're	30
caring	-82
cighed	38
clcome	29
hd	39
ging	-56
bhile	-77
co	-95
bill	-15
cnning	-66
cth	-65
eout	-29
bon	-43
crk-related	-50
eed	-73
eing	-103
dried	55
gs	16
culdn't	-22
brites	17
eing	-23
cote	14
a–	-112
a—	-67
a―	-16
4true 's	-180
9:	135
9a	-70
about	-51
accept	-22
cording	-107
btually	-79
admit	-12
again	-39
bree	-88
all	-81
cows	-67
bmost	-18
bso	-149
bways	-78
am	-179
an	-33
bnounced	-94
bother	-12
bswer	-19
bything	-19
are	-185
cn't	-47
bgue	-91
as	-35
bk	-112
ced	-96
cing	-47
attacking	-29
fs	-20
9based	-13
ae	-28
bcame	-26
bing	-22
blieve	-221
gd	-27
gs	-65
bst	-23
alame	-18
aoth	-15
auilding	-13
ay	-28
9call	-50
ding	-55
ds	-56
bme	-33
cpaign	-16
bn	-161
c't	-160
cnot	-75
bre	-59
ds	-73
bst	-57
bused	-13
aertainly	25
ahanged	-19
alaim	-88
es	-48
bearly	-77
aoming	-19
cments	-19
bncerned	-28
gs	-31
cfident	-33
csider	-37
hed	-31
ctinue	-48
hs	-37
buld	-84
en't	-37
9debate	-23
bcided	-34
dsion	-44
hs	-28
bfend	-40
aid	-132
cn't	-119
bsagree	-25
cgusting	-15
ao	-140
besn't	-197
bn't	-238
9endorse	-30
aven	-105
crything	-23
axpect	-95
fed	-39
9failed	-16
bvor	-44
aear	-46
bel	-136
blt	-34
aind	-63
brst	-29
aocused	-40
br	-34
bund	-59
arom	-24
aurther	-35
9gave	-64
aives	-20
aoes	-40
bing	-33
bt	-72
auess	-91
9had	32
bs	-135
cn't	-35
bte	-61
cred	-12
bve	-126
dn't	-43
cing	-44
ae'll	-33
ait	-28
aope	-141
9i'm	-186
ammediately	-46
an	-70
bcluding	-14
as	-173
bn't	-75
bsue	-27
at	-118
9just	-73
9knew	-85
bow	-223
dn	-20
ds	-156
9lack	-46
bst	-24
aearned	-42
bt	-48
aike	-45
aong	-32
bok	-144
ded	-77
ding	-16
ds	-38
9made	-141
bke	-50
ds	-68
cing	-14
by	-110
aean	-47
aight	-80
bnd	-32
aore	-35
aust	-84
9need	-143
ded	-43
ds	-66
bver	-126
bw	-31
ao	-37
bthing	-24
bw	-89
9of	-28
bfer	-46
bten	-75
an	-43
bce	-56
be	-20
bly	-40
appose	-66
awn	-28
9personally	-26
alan	-45
ds	-13
aoint	-61
arobably	-93
cmise	-25
cved	-33
diding	-12
aublic	-13
bt	-132
9question	-25
hs	-17
bickly	-15
9read	-75
clly	-134
cson	-13
bcently	-72
cognize	-59
bfused	-31
bmain	-41
cember	-101
bquests	-22
bsponse	-13
9said	-182
bw	-66
by	-214
cs	-165
aee	-150
ck	-59
cm	-14
ds	-134
cn	-31
cs	-61
bnt	-39
ahare	-42
bould	-94
cw	-107
ding	-39
ds	-90
ao	-51
bme	-22
dthing	-26
apeak	-48
cnt	-14
atand	-85
crted	-86
ctes	-22
bill	-107
brong	-44
fly	38
auggest	-55
bpport	-81
ged	-57
hrs	-20
ging	-66
gs	-83
bre	-46
cprised	-28
9take	-33
ds	-30
cing	-26
blk	-71
ded	-110
ding	-88
ds	-105
aell	-73
ding	-47
ds	-99
ahat	-39
be	-14
cn	-73
cre	-85
cy're	-158
eve	-78
bing	-23
dk	-222
eing	-20
es	-118
cs	-33
bought	14
aired	-18
ao	-95
bld	-152
bok	-49
aried	-62
buly	-40
by	-77
cing	-23
aurn	-38
ded	-48
ding	-12
9under	-21
estands	-84
ased	-51
9view	-27
ds	-39
aote	-55
dd	-110
cing	-32
9want	-220
ded	-71
ds	-154
bs	-41
cn't	-43
ae're	-155
cve	-121
blcome	-34
bnt	-87
bre	-124
dn't	-42
aho	-20
aill	-161
ding	-37
bth	-36
dout	-39
aorked	-27
ding	-16
cried	-32
dy	-41
buld	-209
en't	-76
arote	-101
9—	-24
0p=0	14
21	36
35-25	-33
22	41
36+	-55
23	14
26-8	-20
29-14	-18
0q=- -	-26
41	-44
42	-47
43	18
21 -	36
42	-26
44	-74
22 -	24
42	49
43	37
44	80
23 -	-20
41	-31
42	106
43	42
44	22
24 1	-90
42	31
44	-39
1f=false false 's	-28
f:	-51
fa	-32
gbout	-51
gccelerated	-60
jpt	-12
iompanied	-82
llished	-49
jrding	46
iusations	-13
ked	51
king	47
hhieved	-57
hknowledge	68
qd	42
hted	-85
iing	-75
iually	-23
gdded	-51
iing	-48
iressed	-45
ming	-68
hmitted	28
ling	21
hvanced	-76
iertising	-86
iising	50
iocates	-52
ming	43
gffected	-58
ggain	-43
hgressively	-12
hree	43
gimed	30
is	35
hred	-77
iing	-54
glarmed	-40
higned	-59
hl	-21
iegations	21
ked	34
king	37
iowed	17
king	-100
hmost	-35
hso	-29
hways	-44
gm	-17
hounted	-63
gn	-32
hgered	43
hnounce	48
nd	19
ming	68
hother	-38
hswer	-19
led	-16
ls	-48
hything	-96
gpologized	41
hparently	-56
iealing	-67
ls	-13
kred	38
ling	-24
ls	47
ilauded	32
jied	-83
iointed	13
iroaching	-60
kval	-26
led	-29
gre	-13
in't	-30
hgue	32
ks	20
jments	-13
hmed	-78
hrested	-61
iived	-93
king	-81
gs	-101
hk	39
ied	-15
hserted	32
jssment	-19
iigned	-66
iociated	-43
iume	30
ld	-26
jred	76
gttacking	35
iempted	-53
ms	-21
jnded	-105
ling	-72
iracted	23
jibuted	-14
guthorized	60
gvoided	-18
king	-77
gwarded	23
fbacking	35
hlanced	-35
hnking	-61
ined	17
jing	-62
hrely	-15
hsed	-34
ge	-74
haring	-95
iting	-89
hcame	-23
ioming	-103
hgan	-36
iinning	-88
hing	-26
hlieve	29
md	-73
ling	22
hnefited	-55
hst	-39
giased	-59
htter	40
glame	31
kd	46
isted	30
goasted	36
hmbing	-60
hoed	-80
hring	-41
irowing	-69
hth	-47
greaking	-74
hiefed	-74
king	-79
ing	-89
king	-105
hought	-68
guilding	-107
hying	-83
gy	-33
fcall	-34
jed	-24
jing	25
js	-20
hme	-64
ipaign	-53
ned	-18
ning	-82
hn't	-20
inot	-24
hptured	-43
hrried	-53
jying	-104
hse	-26
iting	-45
hused	-92
jing	-67
geiling	-46
hlebrated	13
ghallenged	29
impioned	-64
inged	-70
king	-71
iracterized	28
jged	-26
ls	-40
heered	19
king	-64
hoosing	-64
girculating	-57
hted	67
js	36
iing	69
glaimed	13
king	-22
ks	-41
issified	-80
hearly	-70
hosed	-92
jing	-67
ithing	-64
gollected	-85
ming	-77
hmbined	-98
iing	-26
imanding	-42
jent	-179
ms	-61
jitted	-72
ipared	26
ling	-96
jelling	-75
kting	-72
jlained	-16
nts	34
keted	-66
kicated	-60
jromised	-39
hnceded	30
krning	-85
jluded	46
idemned	43
jucted	-112
ming	-48
ifident	36
jronting	-63
inected	-54
isiderable	-30
ned	33
ning	-72
julting	-62
itained	-65
ming	-49
jention	-25
ksted	-45
jinue	-22
nd	-30
ns	-85
ming	-20
jributed	-75
kolled	-46
lversial	-59
ivicted	-68
knce	26
nd	-20
ming	-70
hordinated	-56
huld	-15
kn't	-60
inted	18
king	-68
hvering	-62
greated	-86
king	-70
hiticize	44
od	28
ning	54
hossed	-73
king	-55
gurrently	-35
fdamaging	-76
hting	-72
geadlocked	-50
iling	-76
hbate	-21
hciding	18
jsion	-16
ns	-17
ilared	-17
jined	34
hdicated	-72
hemed	26
hfeated	-61
ling	-84
jnd	-24
led	88
ling	50
iined	-47
hleted	-69
iivered	-43
hmand	-28
ling	25
ls	20
ionstrated	-76
hnounced	72
ming	54
hpending	-59
iorted	-42
hscribed	35
ming	16
itroyed	-60
ming	-33
htailed	-17
kned	-55
iermined	36
ning	16
hvastating	-41
ieloped	-50
gidn't	-53
hrected	-77
hsabled	-53
jgreements	76
jppointed	-29
ping	-44
iclosed	58
jovered	-14
jussed	36
ming	29
igusting	-14
ilike	45
imissed	41
itinguished	-56
jurbed	-25
hvided	-81
king	-48
go	-55
hes	-34
hing	-89
hminated	-70
hnated	-73
hubts	-12
grafting	-47
iwing	-29
hew	-39
hinking	-60
iving	-77
hopped	-34
king	-72
guring	-99
gying	-59
fearned	-56
jing	-79
gchoed	49
gffectively	-16
glected	-15
king	26
himinated	-52
ning	-75
gmailed	36
hbarrassing	21
herged	-20
king	-37
hphasized	30
iloyed	-61
gncountered	-89
krage	-12
od	68
hded	-58
iing	-84
iorse	22
md	55
mment	-23
ling	19
hgaged	-18
king	-62
hjoyed	-77
hsuring	-64
htered	-47
king	-98
grupted	-72
gscalated	-35
htablished	-26
iimated	27
gven	-35
jing	-82
jtually	-74
irything	-97
gxceeding	-68
histing	-51
hpanded	-57
ling	-69
iected	42
ling	55
ls	12
jrienced	-76
ilained	13
ming	20
iosed	29
iressed	41
htended	-91
ffaced	-119
iing	-104
hiled	-21
jing	-52
hlling	-38
hvor	15
ked	22
gears	-17
itured	18
ling	-83
hel	18
jing	41
gighting	-100
hling	34
iled	-15
hnally	-46
jncing	-61
iding	-22
js	30
iished	-95
hred	-33
ist	-20
glawed	-42
hying	-65
gocused	28
king	15
hllowed	-32
ling	-105
hr	-24
iced	-50
jing	-79
imally	-32
jed	-96
hund	15
ked	-111
gracking	-52
jtured	-65
hom	-79
hustrated	-58
gueled	-86
hnd-raising	-77
jed	-52
jing	-86
jraising	-22
hrther	-36
fgained	-44
jing	-82
hrnered	-91
hthered	-87
ling	-83
hve	-32
general	-27
htting	-98
gives	-29
iing	-64
goes	-55
hing	-70
ht	-26
hverning	-78
grabbed	-69
king	-70
iduated	-59
heed	-47
jted	-65
guaranteed	13
hess	24
fhacked	-51
jing	-65
hnded	-100
jling	-93
hppened	-91
ling	-26
hrdly	-51
hsn't	-37
hte	-13
ired	-79
hven't	-29
iing	-45
ge'll	-28
haded	-76
jing	-83
iring	-90
ited	-54
hld	-35
iped	-32
jing	-97
gighlighted	87
hring	-31
ht	-13
golds	-15
hnored	-36
hpe	23
jd	33
js	42
iing	44
hsted	-88
jing	-67
husing	-56
gundred	-56
hrting	-62
fidentified	59
mying	12
ggnored	22
gmmediately	-24
hposing	-72
iressed	-19
joved	-53
ling	-57
gn	-39
hability	-13
hclined	-57
juded	-46
ms	-39
ling	-69
ireased	-102
ming	-78
hdeed	-65
iicate	48
nd	64
hfluenced	-35
iormed	26
hjured	-43
hsist	23
ipired	-72
ling	-25
iulting	-39
htended	-16
jrested	-39
ning	-42
kviewed	-36
iroduced	-36
hvested	-63
ligated	-44
ping	-17
mng	-65
iited	-93
king	-75
iolved	-74
ling	-74
gs	-25
hn't	-21
hsue	-36
gt	-39
fjoined	-19
jing	-67
gust	-62
jified	-41
fkilled	-104
jing	-77
gnew	33
how	23
jing	35
jn	-14
js	14
flack	-22
jed	-61
hrgely	-34
hst	-55
jing	-28
hter	-35
hunched	-16
ling	44
hying	50
geading	-105
iked	-62
ining	-43
irned	43
iving	-97
hd	-63
hft	-173
hnding	-84
ht	-54
iting	40
gifted	63
hke	-75
jd	-62
jned	56
hmited	-81
king	19
hngering	-49
hsted	78
kned	-66
ling	-80
hved	-96
iing	-63
gobbying	-57
hcked	-64
hng	-15
hoking	-22
js	-65
iming	-37
hsing	-89
hved	-59
fmaintained	-94
hke	-33
js	-38
iing	-84
hnaged	-50
king	-71
iufacturing	-62
hrked	-29
kting	-67
iried	-89
hy	-17
geaning	-75
isured	-51
heting	-103
hntioned	43
ms	23
hssage	-20
ling	-51
gind	15
iing	-56
hred	-60
hsleading	-43
ised	-74
jing	-52
hxed	-50
gocked	-14
jing	12
hnitoring	34
hre	-40
ining	-98
hunting	49
hvement	-33
iing	-61
gurdered	-36
hst	-15
fnamed	28
geed	-17
jed	-25
js	-43
hgotiating	-58
highboring	-80
hver	-57
hw	-44
go	-60
ht	-36
ied	41
js	-33
ihing	-97
iiced	25
jng	52
hw	-32
fobtained	-86
gccurred	-74
gf	-38
hfended	-29
jring	45
iicially	37
hten	-32
gn	-37
hce	-30
he	-65
hgoing	-65
hly	-43
gpening	-100
irating	-64
hponent	18
jse	50
ld	33
king	-14
ltion	-35
grdered	86
hganized	-70
ming	-72
higinally	-26
gutstanding	-29
gverlooked	-62
jseeing	-71
jwhelmingly	-28
gwn	-64
ied	-81
fpacked	-56
hinting	20
hrticipated	-55
hssing	-47
kon	26
hying	-72
gending	-53
hrceived	20
iformed	-93
isonally	-45
gicked	-15
jing	-71
glaced	-31
in	-14
iying	-76
headed	25
gointing	55
ks	-52
ised	-57
hlarized	-42
ming	-59
iicy	-30
iling	-23
hrtraying	39
hsed	-23
iitioned	-32
hured	-69
graised	53
hedict	34
med	36
ifer	-14
lred	60
ipared	-83
ling	-58
isented	-46
jsed	24
king	54
jumed	-62
ivailed	-80
jiously	-21
hoceed	-35
iduced	-92
ling	-69
ijected	43
imised	29
ms	-119
ling	56
joted	55
ling	-103
jpted	-60
iposal	-85
led	45
ling	29
isecuted	-53
itected	-31
ming	-70
ived	-26
jided	-31
ling	-21
gublic	-50
hlled	-96
hnished	-51
hrsuing	17
ht	-48
is	-45
iting	-42
fqualified	-59
hestioned	24
ning	40
ns	-55
frailed	46
ised	-25
jing	-114
hllied	-34
jying	-82
hn	-53
iging	-50
iking	-76
hted	13
iing	-89
itled	73
geached	-17
king	-71
id	-32
jing	-48
illy	-37
hcalled	28
ieived	-24
ling	-20
jnt	-98
lly	-21
iognize	14
od	26
jmmended	30
hduced	-72
king	-76
hferred	34
ling	19
ilected	-14
ming	-73
ms	-15
iuse	-16
ld	17
ls	43
king	45
hgarding	-59
iistered	-99
iularly	-33
hjected	38
hlated	-54
ieased	-14
iied	-58
iying	-45
hmain	-20
ling	-95
jrks	-66
iember	26
iinded	31
ling	40
ioved	-68
hpeated	-28
nly	17
ilaced	-75
iort	-26
led	16
nly	58
ls	-18
iresented	-95
oing	-83
hquest	-39
med	45
ms	-22
jiring	-15
hsigned	-98
ipected	-69
jonded	-20
ming	-76
lse	-61
itricting	63
iulted	-56
htired	-76
iurned	-58
ling	-56
hveal	18
led	25
jrsed	-36
iiewing	-75
gigged	-32
iht-wing	-59
hsing	-76
golled	-98
hse	-40
hutinely	-19
guled	34
hnning	-24
hshed	-92
fsalaried	-58
htisfied	-30
hying	46
gcared	21
hheduled	-63
hored	-77
hreening	-61
geated	-61
hcured	-91
king	-59
heing	-14
iking	25
js	62
imed	36
js	26
hized	-71
hlected	-75
if-described	42
iling	-87
hnding	-83
it	-38
hrved	-103
jing	-80
htting	-82
jled	-14
ghaped	-50
ire	-25
kd	61
ks	-16
jing	-67
hifted	-16
king	-20
hocked	-34
ioting	-96
irt-lived	-49
it	-120
iuld	-23
jting	33
iw	33
jed	25
jing	56
js	41
gided	36
hgned	39
htting	-74
gkateboarding	-53
glamming	66
go	-47
h-called	28
hme	-54
jthing	-133
hon	-30
hphisticated	-59
hunded	60
ks	-12
gpeak	-13
king	-22
ks	-26
icifically	-18
julation	-19
ied	-46
inding	-110
jt	-43
hoke	24
hreading	-51
iing	-68
gtaked	-59
inding	-93
irted	-23
king	-77
ited	31
kment	-36
ks	-119
iyed	-84
jing	-79
heering	-40
ipped	-84
hill	-29
hood	-36
ipping	-67
hressed	26
iiking	-78
jng	-29
iuggled	-41
ming	-66
huck	-18
gubmitted	15
hcceed	-56
med	-84
hffered	-51
ling	-54
hggest	13
med	40
ming	41
ms	18
hpported	34
nrs	-51
ming	45
ms	-14
ksed	-57
hrged	-80
jing	-31
iprised	15
ming	-63
irounded	-79
iveyed	-106
jived	-65
hspected	14
itained	-66
gweeping	-70
hing	-75
ftake	-48
js	-23
hlk	-25
jing	18
js	-26
hrgeted	21
ling	-77
ls	-71
hsked	-63
hxing	-50
geaching	-60
hlevised	-61
ils	-17
hsted	-55
jing	-51
ghanked	27
it	-51
he	-27
in	-52
ire	-38
iy've	-18
hing	-65
jk	24
king	17
ks	-25
is	-54
hought	-20
hreaten	54
ned	40
ning	44
iowing	13
giming	-57
hred	-38
go	-20
hld	-34
hok	-64
huched	18
gracking	-59
ided	-21
jing	-70
iiling	-73
jning	-75
iveled	-72
ling	-61
heated	-40
king	-53
hied	-18
houbled	-55
ling	-48
husted	-44
hy	-15
iing	-66
gurn	-15
jing	-78
gweeted	-39
king	40
gypically	-29
fultimately	-13
gnauthorized	-59
hclassified	-37
hdecided	-66
jr	-61
kmining	-49
kscored	-55
ltanding	-79
ps	-21
iocumented	-54
hifying	-56
ited	-58
hprecedented	-64
hqualified	-56
hsecured	-56
gpcoming	-49
hdated	-59
grging	39
gsed	-33
hing	-24
fvetted	-58
jing	-40
giewed	14
holated	-75
ling	-50
hsited	-30
king	-76
goiced	16
hte	-49
jd	22
hwed	39
gying	-62
fwaiting	-73
hlked	-94
hnting	-64
hrned	64
hsn't	-17
htching	-76
ierboarding	-52
ge're	-22
ive	-32
haring	-79
highed	38
hlcome	-25
md	15
ling	-57
hnt	-65
hre	-23
jn't	-30
ghile	-55
ho	-111
gidely	-41
hnning	-57
hth	-71
jout	-33
gon	-38
hrk-related	-52
jed	-72
jing	-103
iried	56
huldn't	-14
inded	-56
grites	-19
jing	-37
hongdoing	-20
ite	-53
f–	-98
f—	-49
f―	-180
9true 's	-48
e:	34
ea	-109
fbout	-148
fdded	49
hing	61
fgain	-65
fll	-67
gso	68
fnother	-61
fre	-119
fttacks	-108
ebe	-67
ging	-52
fy	-119
ecall	29
iing	-15
is	13
gn	-107
foming	-22
hments	-87
guld	-40
edebate	-111
gclared	66
fid	-126
fo	35
ging	-23
eearlier	-76
fndorsement	-93
fven	-93
efirst	-67
for	-148
from	-106
egeneral	-29
foing	34
ehas	-43
gve	-123
ein	-106
gcluding	-65
fs	19
gsue	-16
ft	-37
ejust	-53
elast	-77
fike	20
emade	-88
gke	-50
gy	-66
fessage	-60
fore	-50
enew	-68
fo	45
gt	-147
eof	-161
fn	-182
ge	-101
gly	22
fwn	13
eplan	-80
is	-104
folicy	-58
fublic	-30
gt	54
equestion	-34
eread	-73
gcently	30
gmarks	-41
gplied	23
hort	-75
ked	90
gsponded	-15
funning	-37
esaid	-31
gying	-21
hs	-20
fee	-71
fhould	-127
hw	-100
fo	13
g-called	-98
gme	-76
ftatement	-30
grategy	-68
fupport	-65
lers	-87
etake	-43
fhat	-178
ge	-103
hn	18
gis	-74
fitled	-23
fo	-60
gld	58
fweeted	120
evote	-41
ewants	-51
gs	-60
fere	-62
fho	28
fill	-153
gth	16
fould	-40
frote	24
e—	-78
3true false 's	-40
e:	57
ea	-77
fccording	66
fdded	160
hing	58
fll	-113
fn	-63
gother	-82
fre	19
fs	-78
gked	24
ebe	25
gcame	-84
ggan	-23
ging	-71
foth	-91
fy	-106
ecampaign	-163
gn	-125
fomments	-75
guld	-98
edeclared	35
fid	-73
hn't	55
fo	-79
ges	34
gn't	-14
furing	-44
eeven	-45
efirst	-19
for	-76
from	-119
further	21
egoing	27
ehad	-45
gs	-12
gve	-58
ein	-31
fs	-57
gsue	-39
ft	-73
ejust	-80
elast	-83
fike	-79
emade	-48
gke	-34
fight	-111
fore	-60
enever	33
gw	-53
fo	-125
gted	56
gw	-99
eof	-168
fn	-39
ge	-22
gly	-94
eplans	-87
fointed	110
gsted	-20
equestion	-56
erecent	-38
kly	-119
gferring	35
gmarks	-20
gpeatedly	-46
horted	-12
gsponded	120
gtired	-43
esaying	38
hs	50
fhould	-81
hw	-110
fo	-98
gme	-119
ftill	-44
fupport	-115
lers	-97
ethat	-165
ge	-113
hn	-49
hre	-23
gink	14
hs	-90
fo	-68
gld	56
fweeted	161
ewas	-43
fent	14
gre	33
fhile	-105
go	-132
fill	-19
gth	-125
fould	-51
frote	124
e—	-105
e―	16
8true 's	-79
d:	24
dadded	-28
ging	41
en	-28
esked	96
dcalled	92
eontinued	40
dfor	-52
din	-67
es	-109
et	-83
dof	-34
en	-55
dsaid	78
fys	19
dthat	-82
fe	-147
gn	-42
eo	-144
fld	152
dwas	-96
eho	-28
eith	-21
erites	33
fote	96
d―	91
0s='ll	-33
3s	-33
2a	-41
3ck	-38
3de	-27
3ge	-29
3in	-30
3ke	-62
4s	-27
3lk	-23
4l	-22
4s	49
3m	-17
4e	-20
3n	-32
4s	-22
4t	14
3re	-18
4p	-14
4y	14
3s	-55
4e	-34
3ve	-14
3ys	28
2be	-54
4d	20
4r	26
3le	13
4y	-16
3ts	-12
3y	-53
2can	-28
3ed	-25
3ly	-14
3ts	23
2dds	-17
3ed	-24
4r	-23
4s	-14
3id	-24
3ly	45
3o	-27
2eal	15
3ds	-55
3ed	-49
4m	-14
4n	-15
4p	-18
4r	41
3ft	-83
3gy	-30
3ld	-34
4l	-24
4y	-30
3ms	28
3nd	-13
4t	-16
3re	-28
3ss	13
3ts	-25
3ve	23
3ws	-21
2for	-41
2gan	-42
3ed	-27
4r	-21
4s	30
3ot	-49
3ue	51
2had	-17
4s	-16
4t	-72
3ed	-32
4n	-47
4r	-62
4s	-25
3is	-71
2ial	-21
3ct	34
4y	-48
3ed	-41
4r	-20
4s	31
3gn	-71
3ke	-32
3le	-77
4l	-31
3ms	-31
3n	-45
4g	-67
3on	-15
3s	-28
4t	24
3t	-38
4h	-66
4y	-13
3ze	27
2ked	-26
4s	-43
2lan	-26
3ds	-15
3ed	-35
4t	-69
3ic	-36
3ly	-21
3so	-17
2may	-18
3ed	-15
3it	34
2n't	-27
3ds	38
3ed	-46
4w	-50
3ks	-23
3o	-43
4t	-50
4w	-14
3se	-25
3ts	23
3ue	-22
2ock	31
3ed	34
4s	-31
3f	-55
3me	-49
3n	-56
4e	-66
4s	28
3od	-36
4n	-27
3pe	27
3re	-50
4t	-22
3st	-45
3th	-46
3ut	-56
2ped	-104
4s	33
3ts	-23
3ut	-32
2ral	-36
4n	-28
3ce	-15
3ed	-44
4s	-15
3ks	-79
3ns	17
3om	-72
3st	-26
3ts	-39
2ses	79
3ks	23
3o	-51
4n	-13
3ts	43
3ue	-40
2ted	-50
4r	-25
4s	15
3he	-51
3ly	-29
3o	-23
3ry	-22
2uck	-21
3ed	-32
3ld	-31
4y	-21
3me	30
3re	-14
4n	-15
3se	51
4t	-40
2val	-26
3ed	-72
4n	-52
4r	-30
4s	-20
2was	-25
3ho	-94
3on	-49
2xed	-133
2yed	-28
2zed	-41
2–	-112
2—	-67
2―	-16
1ub=!	-53
4%	22
4'	-18
5s	-33
4(	-110
4)	20
4-	-12
4:	-27
4;	18
4>	-52
4?	-55
4D	-23
4V	-43
4W	-14
4[	-46
4]	-52
4about	-78
5fter	18
5gainst	-63
5lthough	-17
5round	-18
5s	-36
5t	-44
4behind	-68
4during	-49
4for	-45
5rom	-26
4he	-27
5ow	-75
4i	-23
5f	-75
5n	-40
6side	-63
6to	-39
5t	-40
4like	-92
4near	-54
5or	-93
4of	-45
5n	-44
5r	-16
5utside	-79
5ver	-45
4she	-15
5ince	-55
5o	-18
4that	-42
6eir	-30
6ough	-42
6rough	-54
5o	-60
6ward	-77
4under	-106
6less	-59
6til	-26
4w	-20
5hat	-49
6ether	-123
6ile	19
6o	-25
7se	-27
6y	-38
5ith	-27
8in	-75
8out	-47
4yet	-42
5ou	-25
4…	-58
4∅	-44
3f=" a	-117
8bout	-96
8dded	73
8ll	-55
8n	-112
9other	-70
8re	-79
8s	-20
9ked	60
7be	-26
9ing	-48
8oth	-60
8y	-86
7campaign	-29
9n	-39
8ould	-18
7did	-16
8o	-41
9n't	-48
8uring	-28
7even	-98
7for	-32
8rom	-74
7had	16
9s	-16
9ving	-31
7i'm	-69
8n	-17
8t	-44
7just	-63
7last	-43
9ter	-80
8et	-46
8ike	-60
8ook	-27
7made	-59
9ke	-18
8ore	-40
7new	-28
8o	-33
9w	-48
7of	-68
8n	-15
9e	-91
9ly	-68
7said	35
8hould	-58
8o	-82
9me	-71
8till	-60
7that	-82
9e	-35
an	-70
are	-39
ay're	-55
9is	-55
8o	-39
7was	16
8e're	-57
ave	-60
8hile	-78
9o	-48
8ill	-53
9th	-77
8ould	-54
8rote	40
7—	-45
7―	69
5# :	15
7a	-57
8n	-30
8s	-18
8ttacks	-74
7by	-62
7campaign	-76
7for	-85
8rom	-26
7in	-17
8s	-34
7more	-53
7of	-74
8n	-52
7pledged	-45
8oints	-157
7registered	-24
7said	57
8tates	-117
7that	-47
9e	-50
8o	-14
7vote	-89
7was	-84
8ere	-99
8ith	-52
7—	-51
5% of	-119
7to	-68
5' campaign	-69
6s a	16
9bout	-30
9ll	-42
aso	-83
aways	-48
9n	-39
9pproval	-72
9ttacks	26
8best	13
8call	-17
ampaign	22
9laim	-28
9omments	-33
8debate	-96
acision	-28
8endorsement	-12
8first	-123
8going	-30
8handling	-32
8in	-41
8just	-41
8last	-54
9ike	-21
8more	-75
8new	-86
9o	-67
at	-89
be	-60
8on	-37
ae	-33
aly	-47
9wn	-83
8plan	64
9olicy	-80
9robably	-23
9ublic	57
8really	-34
acent	21
afusal	-42
amarks	-127
aport	-76
aquest	35
asponse	48
9unning	-30
8saying	-30
9o	-25
9tanding	-26
btement	36
aill	-64
arategy	-14
9upport	-149
fers	12
8the	19
9o	-60
9rying	-18
5( all	-24
7the	-23
5) :	-15
7has	15
7in	-85
8s	-12
7said	97
7the	-78
8o	-24
7—	-110
5, a	-48
8bout	-116
8ccording	24
aused	-66
8dding	27
8ll	-134
9most	-69
9so	-47
8n	-96
8pparently	-78
aeared	-46
8rguing	91
8s	-81
9king	15
7based	-78
8e	-47
9ing	-36
8oth	-114
8y	30
7called	47
bing	54
9me	54
apaign	-58
9n	-105
8iting	97
8onducted	-48
9uld	-102
8riticized	52
7declined	62
9livering	66
9pending	-57
8id	-22
8o	-53
9n't	-22
8uring	-40
7earning	-58
8ndorsed	57
8ven	-43
7first	-20
8ollowed	-58
9r	-151
acing	-62
8rom	-101
7giving	-13
8oing	32
7has	-24
an't	-96
9ve	-13
aing	-83
8e'll	18
9ld	-109
7i'm	-68
8n	-28
9cluding	-61
8s	-24
8t	-42
7joined	-91
8ust	-106
7known	31
7largely	-83
9st	35
9ter	-80
8eading	-61
aving	-68
9d	22
9ft	-40
9t	-49
8ike	-120
8ong	-14
9ok	38
bing	20
7made	-42
9ke	-66
aing	-22
9y	-45
8eaning	-73
7new	-80
8o	-88
9ted	95
ahing	-27
aing	34
9w	-38
7offering	30
9ten	-124
8nce	-45
9e	-106
9ly	-100
8pposed	68
7pointing	66
8ut	-55
ating	-18
7raising	-48
8eceived	39
9ferring	46
alecting	-73
8unning	46
7said	59
9ying	25
as	35
8hould	-99
awing	-49
8o	-143
9me	-107
bthing	-60
8tanding	-50
8uggesting	-21
7take	-68
aing	-23
8elling	44
8hat	-111
9e	-57
an	-82
are	-71
ay're	-28
9is	-96
8o	-48
9ld	34
9ok	-95
8rying	-89
8urning	-65
8weeted	95
7under	-107
8sed	-19
9ing	15
7was	-15
8e're	-59
ave	-79
9re	-13
8hile	-46
9o	-64
8ill	-47
9th	-131
8on	-106
9rking	-33
8riting	24
9ote	140
5- a	-17
8ll	25
8n	-67
8s	-39
7be	-32
7even	-85
7from	-26
7has	-35
9ve	-105
7including	-64
8s	-22
8t	-69
7more	-32
7not	-57
7one	24
7that	-60
8o	-28
7was	-24
8ho	-35
8ith	-57
8ould	-113
5. a	-48
8bout	-74
8ccording	46
8ll	-127
9so	-91
8nother	-67
8s	-28
9ked	88
7based	46
8oth	-105
7during	-35
7earlier	-101
8ven	-143
7first	-92
8ollowing	-56
9r	32
8rom	-58
7i'm	31
8n	-14
9deed	-37
7just	-82
7last	-81
8et	15
8ike	-80
7more	-92
7new	31
8ot	-87
9w	-110
7of	-50
8n	-121
9ce	-105
9ly	-94
7so	-124
9me	-105
8till	-81
7that	-109
9e	-52
an	-107
are	25
9is	-74
8o	53
7under	42
7was	16
8e're	-65
ave	24
8hile	-111
9o	-13
8ith	-93
5: in	-34
8t	-73
7that	-23
9e	14
8o	-81
5; a	28
7in	-64
8t	-73
7that	-14
9e	-60
5? a	-33
7in	-20
8t	-56
7like	-25
7the	-37
5D :	59
7a	-62
8bout	-46
8lleged	19
8n	-46
9other	-38
9swer	13
ds	-77
8ppeals	-36
8re	-30
9gument	-100
9med	-19
8s	-41
8ttacks	14
aention	-87
7be	-23
9ginning	-19
9st	-71
8road	-38
8y	-18
7call	-90
9mpaign	-82
9n	19
9se	-106
8losing	-15
8ombined	-13
aing	-21
amanding	-20
bent	-35
es	-69
9ncerns	-92
atested	-27
broversial	-63
9uld	25
7debate	-15
9cision	-14
fs	-69
9ep	-69
9mands	-85
9tailed	-41
9vastating	-23
7earlier	-65
8ndorsement	22
8stimated	-31
8ven	-47
bing	-25
7failed	-28
8ear	-20
8irst	-121
8or	-65
8rom	-34
8undraising	-26
9rther	-40
7general	18
8rowing	-46
7had	-92
9s	22
8earing	-21
ated	-43
8undred	-28
7in	-119
9teresting	-20
8s	-34
9n't	-36
9sue	-107
7known	-49
7lack	-63
9st	-74
9ter	-41
8eading	-24
9ft	-15
8ong	-65
9ok	-96
7meeting	-30
9ssage	-114
8ore	-107
aning	-21
9vement	-51
7need	-102
9w	-92
8ominating	-25
9t	63
7of	-122
8n	-31
9e	-75
8pening	-27
9ponent	-43
bsition	-24
8verwhelming	-42
7plan	-128
bned	-43
bs	-95
9edged	-46
8oint	-143
cs	-91
9licy	-78
8romise	-63
aposal	-71
ded	12
8ublic	-83
9sh	-83
7question	-160
fs	-124
7reason	-104
9cent	-100
dly	-83
9gistered	-18
9maining	-18
9port	-121
ds	-74
9quest	-97
9sponse	-46
9tired	-34
8ight-wing	-40
8uling	-39
7said	64
9y	40
8hare	-75
9ooting	-14
at	-66
aw	-124
8itting	-21
8o-called	66
8peeches	-57
9ring	-29
8tatement	-152
cs	-118
9rategy	-97
aing	-29
aong	-90
8uggestion	27
9pporter	-75
gs	-64
9rveyed	-68
8weeping	-24
9ing	-12
7talk	-61
bs	-37
8hat	-72
9e	-88
9ing	-56
8o	30
8urn	-56
7under	32
8pcoming	-22
7views	-78
8ote	-74
aing	-63
7was	-100
8ho	-55
8ill	-113
9th	-44
8ould	30
5N 's	-80
7:	18
7a	-34
8bout	-25
8ccept	-90
9knowledged	25
9tually	-69
8dded	39
9mitted	19
8gain	16
9reed	-39
8ll	23
9most	-85
9ways	-22
8n	-84
8re	-34
9gued	35
8s	-116
9ked	-12
9sured	39
8ttacked	37
ds	-124
7backed	-25
8e	-76
9came	-86
9gan	-35
9ing	-55
9lieves	-28
8lamed	66
8rought	-112
8y	-124
7calling	24
bs	40
9me	-29
apaign	-81
fed	-42
9n	-40
a't	-78
9rried	-67
9se	-91
9used	-59
8hanged	-52
arged	-37
8ited	32
8oncluded	62
afirmed	61
asidered	65
atinued	-14
9uld	-16
8reated	-57
9iticized	35
7debate	-43
9cided	50
alined	108
9feated	-64
9livered	16
9nounced	41
9scribed	33
8id	-32
9rectly	-27
9smissed	61
8o	-93
9es	-45
8ropped	29
8uring	-41
7earlier	-36
aned	-26
8lected	-41
8merged	-55
8nded	-66
aorsed	28
8stimates	-19
8xpected	-30
aressed	32
7faced	-51
aing	-27
8iled	17
9nally	-86
aished	-53
9red	20
ast	17
8ocused	-28
9llowing	-40
9r	-89
8unding	-51
7gave	-19
8eneral	-78
9tting	-18
8oing	-40
7had	-44
9ve	-24
8eld	-48
8it	-32
8olding	-26
bs	-16
9pes	33
7immediately	-83
8n	-26
9sisted	66
9terviewed	-59
9vited	-45
aolved	-24
8s	-34
9n't	15
9sued	-23
8t	-109
7joined	-14
8ust	-92
7know	58
bs	31
7largely	20
8eading	-46
9d	-29
9t	-42
8ike	-89
8ong	-87
9oked	21
bing	-40
7made	-29
9kes	-88
aing	-48
9naged	-81
9y	-17
8eeting	-34
9ntioned	60
8ight	-37
8ore	-116
9ved	-34
bment	18
8ust	14
7named	56
8eed	39
9w	-56
8o	-42
9t	-130
aed	37
bs	67
9w	33
7of	-144
9fered	-23
cs	-46
aicially	-27
9ten	81
8nce	-31
9e	-41
8pened	42
9posed	52
7passed	27
8ersonally	25
8icked	-86
8lan	-21
bs	-17
ayed	-77
8ointed	43
ased	-24
9licy	-77
aling	-48
9sted	-12
8raised	20
9eviously	-22
9obably	-86
amised	23
ding	-81
aposed	92
avided	-98
8ublicly	18
9t	-29
7questioned	26
9ickly	-28
7raised	-61
8ecalled	86
aeived	-16
9fused	-23
9jected	102
9leased	-30
9mained	-25
9peatedly	-72
alied	60
aort	-13
ded	15
fly	33
9sponded	20
8uling	-20
9nning	-32
7said	12
9y	43
aing	-50
as	18
8cheduled	-19
8eeking	30
an	-49
as	45
9nt	-19
9rved	-31
8hares	-34
9ot	53
aw	-27
bs	-22
8igned	12
8o	13
9ught	-14
8pending	-13
bt	-114
9oke	-47
8tates	-110
9ruck	-81
8uggested	32
9pport	13
eers	-29
eing	17
es	35
7take	-72
bs	-16
aing	37
9lked	53
bing	-29
bs	54
8elling	-27
bs	16
8hat	-120
9en	13
are	-68
9inks	-24
as	-70
8o	-58
9ok	31
8ried	-16
bs	-83
9ying	32
8urned	26
7ultimately	-68
8nder	-112
8rged	26
8sed	-32
9ing	-27
7visited	-30
8ote	-75
9wed	17
7want	19
bs	-37
9rned	21
9s	-29
an't	-22
8ent	45
9re	-18
8hile	-63
9o	-94
8ill	-24
9nning	-42
9th	-128
bout	-62
8on	-72
9rked	-72
9uld	-29
8rites	-23
9ote	31
7–	-29
7—	-34
7―	-110
5V :	-20
7a	-89
8bout	-84
8n	-62
9other	-27
8re	-14
8s	-58
7by	-97
7came	-56
8ould	-57
7earlier	-27
7from	-31
7has	-68
9ve	42
7in	-99
8s	-56
8t	-125
7last	-54
8ike	-16
7made	-75
8ore	-38
7new	-17
8o	-43
9t	-21
7of	18
8n	-84
9e	-42
7plans	-89
7some	-15
7the	-79
are	-84
ay're	-90
9is	-22
8o	-147
7voting	-85
7was	-78
8ill	-59
9th	-65
8ould	-73
7—	-12
5W 's	-173
7:	22
7a	-79
8bout	-77
8ll	-16
9so	31
9ways	-34
8n	22
8re	-41
8s	-64
7be	-31
8y	20
7called	66
9mpaign	-59
9n	18
8oncerned	-22
9uld	-30
7debate	-121
8o	-109
8uring	-19
7entering	-30
8vening	-85
7found	61
8rom	-58
7going	-15
9t	-24
7had	-18
9s	-44
9ve	-37
7in	-148
8s	-73
8t	-85
7just	-33
7like	-41
8ooking	-62
7made	-15
9y	55
8ore	46
aning	-78
7never	-35
8o	26
9minating	-43
9t	-100
7of	-35
8n	-117
9e	-31
9ly	-24
8pponent	-111
7public	-71
7really	-37
7say	30
aing	-114
8ee	21
an	-20
8hould	-63
8o	-48
8tates	-67
9ill	32
8upport	42
9re	-53
7take	-69
9lking	-58
8hat	-110
9e	-16
9is	-14
8o	-62
8rying	-50
7vote	-61
7want	46
9s	-72
8ho	-75
8ith	-74
8ould	-41
7—	-62
5] is	-25
5about a	-39
bbeing	-16
bit	-16
bthe	-40
co	-37
6fter a	-31
cll	-80
cn	-92
bbeing	19
bit	-108
bthat	-23
de	-61
dis	-13
6gainst a	-43
dit	-13
dthe	-57
6lthough the	-38
6mong both	-34
bthe	25
6nd a	-36
about	-53
accused	34
again	-55
all	-77
are	15
as	-63
bk	-29
ced	24
9be	-58
bgan	-13
aoth	-82
ay	-55
9call	45
ded	40
ding	51
aertainly	-16
aould	-79
9decided	26
ao	-56
9find	-98
aor	-101
arom	-53
9had	-115
bs	14
bve	-26
9i'm	-24
an	-37
as	-23
at	-22
9just	27
9let	-64
9made	33
bke	22
aore	-102
9never	-56
bw	-42
ao	-56
bt	-21
bw	-94
9of	-62
bten	-112
an	-93
be	-56
bly	-73
9policy	-59
aut	-16
9say	-72
aent	-98
ao	-73
bme	-80
atill	-79
aupport	-93
9tell	-63
ahat	-105
be	-80
cn	-23
cre	-17
cy're	-40
bis	-19
ao	-16
9vote	-42
9was	-25
ae're	-53
ahile	-57
bo	-41
aill	-111
bth	-70
aon	64
buld	-26
6round a	-43
cthe	-66
do	-66
6s a	-100
9n	-97
8being	-37
8first	39
9or	-96
8in	-45
9t	43
8long	-44
8more	-17
8not	-53
8of	-35
9ne	-31
9pposed	-51
8reported	31
8some	-38
aon	-47
6t a	-14
9ll	-49
9n	-51
8first	-41
8it	-25
8last	-57
8once	-38
ae	-35
8some	-15
8the	-26
5because it	-123
dof	-119
dthe	-77
gre	20
7fore a	-74
cit	-92
cthe	-22
7hind the	-41
7tween a	-37
dnow	-28
dthe	-87
6ut a	-96
all	-73
bso	-85
as	-77
9by	-75
9did	40
9even	-82
9for	42
9have	25
9i'm	-29
an	-110
at	-13
9no	-61
bt	-25
bw	-71
9on	-64
be	-54
9said	13
ao	-24
bme	-56
atill	-91
9that	-94
be	-33
bis	-66
9ultimately	-75
9was	29
ahile	-63
aith	-46
aould	-105
6y a	-110
9n	-95
8more	-20
8one	-42
8some	-51
8the	-111
5despite a	-86
dthe	-78
6uring a	-70
dn	20
cthe	-75
5for a	-85
all	16
bmost	-15
an	-61
bother	-13
9being	-29
aoth	-32
9comment	-29
9in	-18
at	-41
9more	-47
9new	-35
aot	-65
bw	-17
9one	-42
9public	-18
9some	-23
9taking	-27
ahat	-14
be	-78
bis	-12
6rom a	-95
bll	-25
bn	-61
abeing	-13
both	-45
aentering	-32
anew	-24
aone	-17
asome	-28
athat	-15
ce	-97
5he a	-39
9ccepted	19
bused	73
9dded	15
9lso	23
9nswer	-15
9ppeared	-55
9sked	16
8be	-23
agan	-48
aing	-18
alieved	-83
fs	-33
8called	-31
cs	13
an	-117
b't	-32
bnot	-57
9ited	-26
9laimed	100
9oncluded	59
btinued	18
auld	-22
9riticized	62
8did	-36
9o	-17
8even	47
9xpects	-88
blained	61
8faced	-41
9ocused	14
aund	-38
8got	16
8had	-45
as	-20
bn't	-47
ave	-76
9eld	18
bped	20
8in	-18
9s	-38
8just	-56
8knows	-43
8made	-22
ake	-26
ay	-27
9ight	-33
8need	-22
ced	-80
aver	-94
9o	-14
at	-95
bed	81
aw	-102
8offered	85
9nly	41
8planned	-86
aedged	70
8ran	-63
9eally	17
aceived	-68
8said	-14
aw	-96
ays	-58
9hould	-58
9o	-35
9pent	36
9till	-100
9uggested	-41
apport	-84
fed	30
fs	-18
8take	-15
alks	-13
9he	-15
bn	-21
aink	-52
ds	-66
aought	-80
9o	-20
ald	20
aok	-53
9urned	29
8used	31
8voted	-30
awed	-57
8want	-67
ced	13
as	-26
9ent	75
9on	-81
arked	-38
auld	-75
dn't	14
7r a	-63
as	-30
attention	-87
9campaign	-13
9decision	32
9first	-94
aor	-51
9in	-74
9on	-46
9support	-13
gers	-47
9the	-30
6im a	-66
as	-41
9for	-84
arom	-28
9in	-87
9of	-39
an	43
9that	-15
be	-47
ao	-47
9with	-46
7s attacks	34
9call	-19
bmpaign	-50
bse	-74
aomments	-48
9first	-122
9message	-37
9new	-56
9own	-134
9plan	-131
ds	-98
aolicy	62
9recent	-70
bmarks	-23
9strong	47
aupporters	-130
9views	-90
6ow about	-15
9do	-14
9it	-37
9the	-41
5i agree	-57
8lso	-28
7can	19
a't	27
anot	44
8ertainly	-40
8ould	-21
7did	-87
8o	-51
9n't	-24
7feel	-54
8ind	79
7guess	-19
7had	34
9ve	-20
bn't	-35
8ope	16
7just	-59
7knew	-14
9ow	44
7look	-25
7need	-24
9ver	15
8ot	-27
7really	-27
9member	-60
7said	-77
9w	-64
9y	-77
8ee	-38
8upport	25
7take	-77
8ell	34
8hink	-22
9ought	28
7want	-47
bed	-90
9s	-61
8ill	-72
8ouldn't	-43
6f a	-19
9nything	-15
8elected	-47
8it	-58
8not	-23
8the	-48
bre	-25
6n a	-22
9ll	-80
9nother	-30
8both	-62
8case	-57
9oming	-16
8favor	-72
9or	-27
8general	-35
8hopes	-100
8it	-28
8keeping	-57
8may	-72
9ind	-72
9ore	-25
8new	-44
8on	-35
ae	-53
8pledged	-23
9ublic	-53
8question	-60
8recent	-63
asponse	-84
8some	-42
9tates	-68
9upport	40
9wing	-25
8that	-36
ae	-41
ais	-39
9o	-81
9urn	-66
8with	-13
7side the	-31
7to a	-54
bn	-27
aquestion	-35
athe	-65
6t 's	-44
8a	-70
9gain	-36
9ll	-61
aso	-12
9n	-19
9ppears	34
9s	-43
8be	-37
9y	-24
8came	-93
an	-78
9ould	-105
8didn't	-96
9oes	41
8even	-78
8for	-19
8had	-121
ave	-76
8in	-80
9s	-54
an't	-88
8just	-66
8may	-28
9ight	-88
9ore	-33
9ust	28
8never	-59
9ot	-45
aw	48
8on	-51
aly	-73
8put	-89
8says	74
9eem	-49
cs	-58
9hould	-51
9o	-35
9till	-91
8take	-50
cs	-103
9he	-56
9o	-131
8was	-19
bn't	-103
9ere	-53
9ill	-35
ath	-21
9ould	-51
5like a	-35
ait	-15
athe	-42
bo	-58
5near the	-35
5of a	-22
9bout	-16
9ll	-60
9n	-89
aother	-21
9ttacks	-44
8being	-37
9oth	-38
8debate	-41
8it	-51
8last	-26
8making	-15
9ore	-26
8new	-37
9ot	-36
8only	-18
8policy	-27
9ublic	36
8questions	26
8recent	-49
agistered	-16
9unning	-15
8some	-19
9tates	-53
9upport	-81
8that	-30
ae	-35
ais	-25
9rying	-30
8voting	37
8winning	-28
9orking	-12
6n a	15
9ll	-58
9n	-68
8both	-26
8in	-13
9t	-45
8new	-47
8one	-22
8policy	-21
8that	-17
ae	-24
ais	-20
6r a	-36
8even	-70
8in	-29
9t	-16
8more	-61
8no	-16
at	-78
8so	-34
8the	-54
9o	46
6utside of	-16
dthe	-36
6ver a	-53
bgain	-28
athe	-77
bo	-65
5she 's	27
9a	-17
9be	-20
9can	-76
c't	-75
aontinued	-19
9did	-13
cn't	-15
ao	-16
bes	-64
dn't	-21
9had	-44
bve	-35
9is	-14
9knows	-39
9needed	30
ds	-67
ao	-28
bt	33
ced	29
9said	28
bys	35
9to	-19
bld	-20
bok	-77
9used	-79
9wanted	-104
ds	22
bs	-20
aent	-15
aon	-43
buld	-53
arote	38
6ince it	-41
blast	-35
bthen	-32
6o as	-21
8is	-47
9t	-63
8long	-65
8that	-16
ae	-65
5that a	-88
bll	32
dowed	33
fs	13
cso	-72
bn	-46
bre	-25
bs	-27
abe	-38
both	-38
brought	-46
acan	-103
bould	-20
adidn't	-52
boesn't	-72
aeven	-27
afollowed	-51
cr	-40
ahad	24
cppened	-33
cs	-38
cve	-38
ain	34
ccludes	-69
bs	-23
bt	-125
ajust	-31
akilled	-28
alast	-58
bed	-36
cft	-23
amade	-75
cke	-31
es	-91
cy	41
bean	29
bight	-79
bore	-37
ano	-28
ct	-38
aof	43
bn	-16
cce	40
ce	-32
cly	-81
aput	-56
aseem	-73
es	-115
bhowed	-50
bo	-12
cme	-42
athe	-94
dre	-101
dy're	-60
cis	-20
bo	24
avote	-54
awas	-14
be're	-41
cnt	-60
bhile	-20
bill	23
cth	-23
7eir campaign	-25
bmind	-51
bown	-69
bsupport	-83
bvote	-35
8y also	14
bre	-29
cgue	51
abe	-15
acan	-114
d't	49
cre	31
bould	-35
adid	-110
dn't	-76
bo	27
cn't	-19
afind	-63
ahad	-60
cve	-35
ajust	-26
alike	-35
amade	-84
cke	-43
bight	-92
aneed	-59
bot	-80
cw	-84
aprefer	-23
asaid	-43
bee	63
bhould	-69
btill	-79
bupport	-63
athink	14
bo	51
avote	-38
awant	-69
bere	-77
bill	-58
bould	-32
7ough it	-74
cthe	-36
7rough a	17
dthe	-57
6o accept	-83
aknowledge	-134
9dmit	-82
9ll	-28
9n	-75
anounce	-117
aswer	-75
9ppear	-63
9sk	-40
8being	-19
alieve	-86
9lame	-94
9oth	-17
9ring	-37
8call	-100
ampaign	-14
9omment	-32
ansider	-96
btinue	-67
9riticize	-126
8debate	-50
9o	-87
9raw	-95
8endorse	-126
9ven	-38
8find	-72
8have	-27
9it	-54
8is	-29
9t	-26
8know	-110
8let	-17
9ook	17
8make	-88
9ore	35
8new	-14
9ot	-21
8one	-14
9ppose	-108
8proceed	-26
bmote	-94
9ush	-83
at	-107
8question	-65
gs	50
8remain	-53
bember	-57
aquests	38
8say	-101
9ee	-158
9hare	-41
aow	-31
9o	-14
ame	-14
9tand	-48
9ucceed	-28
aggest	-73
apport	12
are	-24
8take	24
alk	-83
9ell	-46
9hink	-98
9o	-61
9ry	-68
9urn	-111
8vote	-78
8worry	-74
7ward a	-18
cthe	-16
5under a	-19
bthe	-42
7til the	-31
5w 's	-82
7:	-85
7about	-12
8ccusations	-22
ced	-14
9ting	-24
aually	-22
8dded	12
9vertising	-42
aice	-114
aocates	-106
8ffected	-41
8gain	-90
9gressively	-29
9ree	73
8imed	16
8ll	-41
aegations	25
9most	-18
9ways	-36
8n	-48
9nounced	56
9other	25
9swer	-103
ds	-73
9ything	-52
8ppear	-50
ded	14
aroval	14
8re	-26
an't	-26
9gue	73
cd	40
bment	-126
fs	-82
8s	-20
9ked	16
aing	16
9signed	-31
aociated	-42
8ttacking	48
ds	-163
aention	-131
aracted	-69
7banking	-35
9sed	-86
8ecame	-66
aoming	-21
9gan	-50
ainning	-27
9lieve	79
9st	-75
8ooed	-62
9th	-105
8ring	-24
8uilding	-47
8y	-79
7call	-34
bed	-22
bing	-58
bs	-46
9me	-23
apaign	-122
fing	-41
9n	-21
a't	22
anot	20
9re	-141
aried	-58
9se	-119
at	19
9used	-23
8eiling	-42
8hallenging	-70
anged	-41
arged	-25
ds	-97
9eered	-125
8ited	38
8laim	-26
cs	12
assified	-55
9early	-80
9osed	-76
8ombined	-44
aing	21
ament	-75
es	-119
bitted	-31
apared	-78
blicated	-18
9ncerned	29
eing	-34
es	-64
aducted	-63
afident	-64
crmed	46
asider	29
fable	-24
fed	-52
atained	-62
eing	-53
binuing	24
broversial	-60
9unted	-65
9vering	-53
8reated	-38
9iticized	-19
8urrently	-84
7damaging	-49
8ebate	-36
9cided	23
bsion	-115
fs	-39
alined	13
9emed	-67
ap	-68
9fending	35
ained	-23
9mand	-66
9scribed	-21
9voted	-85
8idn't	35
9rected	-32
dly	-83
9sclosed	13
bussed	38
9vided	-39
8o	-54
9ing	-42
9minated	-32
8uring	-51
7earlier	-141
aned	-65
8ffectively	-68
8lected	20
8mbraced	-66
9erged	-85
8ndorsed	50
ement	-109
9gaged	27
8rupted	-50
8ven	-16
arything	-34
8xpected	43
aressed	45
7faced	-57
aing	-40
9iled	-87
9lling	-21
8eel	-37
8ighting	-30
9ling	-72
9nd	-22
bing	42
9red	-55
ast	-52
8leeing	-66
8ocused	14
9llowed	-53
ding	-56
9r	-62
aced	-96
9und	21
ced	-35
8requently	-82
9om	-37
8unded	-43
bing	-52
braising	-78
7gained	-43
9thered	-67
ding	-29
8eneral	-135
ely	-36
8ives	-22
aing	-36
8oes	13
9ing	-81
9t	-80
8rowing	24
7hacked	-33
9ppened	-28
9ven't	33
aing	-33
8eaded	-41
bing	-32
aring	-35
9ld	-39
aped	16
bing	-38
8it	-20
8olding	22
9sted	-40
7identified	69
8mmediately	-18
8n	-54
9cluded	-30
es	21
ding	-40
areased	-48
eing	-31
9dicate	39
fd	91
9sisted	40
9terested	-34
cviewed	-73
9volved	-39
ding	-57
8s	-34
9n't	-38
9sue	-25
cd	-44
8t	-70
7just	-90
7killed	-45
8nows	53
7largely	-40
9st	-134
9ter	-14
8eading	-33
aving	-24
9d	-61
9ft	-78
8ike	-51
9mited	-35
9sts	-14
9ving	-23
8ong	-91
9ok	-23
bed	-88
bs	-83
7made	-24
9ke	-28
bs	31
aing	-61
9nufacturing	-24
9y	-43
8ean	-75
9eting	-64
9ntioned	25
9ssage	-144
8ining	-32
8ore	-132
aning	-35
9ved	-78
bment	-97
aing	-32
8ust	-27
7named	-119
8eeded	-126
bs	-78
9ver	-91
9w	-18
8ominating	-34
9te	-20
bd	-15
bs	-69
ahing	-50
9w	16
7of	-64
9fered	-27
cing	-64
cs	-14
8n	-40
9ce	-26
9e	-102
9ly	-146
8pened	-101
bing	-17
9ponent	-103
bsed	-21
cition	-72
8rganizing	-38
8verseeing	-59
7passed	59
9ying	-30
8ersonally	-34
8lan	-156
bned	-14
cing	-84
bs	-62
ayed	16
bing	-43
8oint	-13
ced	28
cs	-92
ased	-32
9licy	-130
aling	-74
9sed	-102
8repared	-14
aviously	-78
9ivately	21
9oduced	-43
amise	-69
es	-32
ding	-19
aposal	-102
atected	-14
avided	38
8ublic	-106
dly	-63
9sh	-41
9t	16
ating	-60
7qualified	-44
9estion	-145
fs	-80
7raised	-17
bing	-31
9ting	-50
8eached	-82
ad	15
ally	-53
ason	-116
9ceived	-78
bntly	-33
aognized	48
9fused	46
9gistered	-33
9lated	-48
aeased	-19
9main	16
ded	-101
ding	-30
brks	-86
aoved	-41
9port	-103
ds	-138
aresented	-44
ging	-37
9quest	-84
es	-52
9served	-99
aponded	37
dse	-115
atricting	63
9vealed	46
8ising	-47
8olled	-48
8unning	-77
7saw	-51
9y	86
aing	-55
as	19
8cared	-44
9heduled	-44
9reening	-20
8eeing	-58
am	-15
bed	33
9lected	-57
9nt	34
9rved	-19
8hared	31
9ifted	-69
9ooting	-56
at	-77
auld	-18
bted	78
awing	18
bs	28
8o	-18
9mething	-35
9on	-51
9ught	-23
8peak	32
acifically	13
bulation	17
aeches	-136
anding	-63
bt	22
8tanding	-34
arted	-99
atement	-120
cs	-21
9ill	25
9ood	-54
9rategy	-126
auggling	-41
8uggest	81
eed	25
es	-29
9pport	-45
eed	50
fr	-70
gs	-110
9rprised	-25
8wing	-37
7take	-48
aing	-85
9lk	-15
bed	40
bs	-96
9rgeted	-97
ding	-47
8ell	22
bing	12
9nd	-67
8hat	-15
9e	-51
an	22
are	-42
ay're	-70
9ing	-58
bk	57
cing	-86
cs	43
as	19
8itled	44
8o	-56
9ld	-16
9ok	-17
8rading	-39
aining	-51
9uly	-79
9y	-23
aing	-92
8urn	-106
bed	-21
bing	-34
7undecided	-47
br	-42
aocumented	-41
8pdated	-15
8rged	27
8sing	-76
9ually	-78
7view	-20
bs	-45
8ote	-128
bd	19
aing	31
7waiting	-29
9nt	18
bed	-98
9s	-25
an't	-110
9tching	-35
aerboarding	-45
8e're	25
ave	48
9lcome	12
9nt	-130
8ho	-31
8idely	-17
9ll	-30
bing	16
9nning	37
9th	-32
bout	-36
8on	-98
9rked	-48
bing	-35
aried	32
9uldn't	-74
8rote	63
7–	-53
7—	-51
7―	-115
6e all	-67
9re	-29
9sked	66
8be	-27
8can	-64
b't	-40
9ould	-52
8do	38
an't	26
8got	-61
8have	-51
8just	21
8must	-83
8see	-44
9hould	-68
9tand	-40
8think	21
8want	-69
9ere	-77
9ill	-32
9ould	60
6hat 's	-78
aa	-25
bre	-53
ado	-40
ces	-50
ahappened	-20
cs	-75
ais	49
bt	-83
athat	-14
ce	-56
bo	-66
awould	-81
7en a	-84
ait	-15
athe	-24
8ther it	-33
dthe	-23
eo	-41
7ich a	-42
clso	-77
cre	-77
bcould	-83
bhad	-19
dve	-13
colds	-67
bin	-44
dcluded	-99
is	-14
ct	-56
bmade	17
bnot	-47
bthe	-71
co	74
bwas	19
cill	-25
could	-105
8le a	-64
bthe	-99
7o 's	25
9a	-33
actually	-28
also	-41
are	-30
9backed	-13
9called	-30
bme	-81
bn	20
cnot	-66
9did	-95
ao	33
9endorsed	-32
9got	-66
9had	-15
bs	-43
aelped	-88
9in	32
as	-39
9just	-28
9know	17
9make	-46
by	32
9need	-76
bver	-56
aot	-34
bw	-71
9often	-74
an	-31
bce	13
9pledged	-70
9ran	-98
aepeatedly	-36
aunning	-15
9said	-33
by	-29
aent	-86
brved	-47
ahould	-54
apoke	16
auggested	26
bpport	-70
gs	-47
9take	-62
ahe	-48
bink	-28
ao	-45
9want	-12
bs	-20
aere	-24
aill	-111
aon	-85
brked	-64
buld	-105
7y do	-19
9it	-13
9not	-37
9the	-26
6ith a	-16
bbout	-22
bll	-25
ait	-51
amore	-26
ano	-43
aone	36
asome	-34
athat	-43
ce	-25
9in the	-39
9out a	-19
dthe	-15
5yet another	-43
9the	-38
ao	-100
6ou a	-41
are	-49
9believe	-37
9can	22
c't	-77
aould	-64
9do	-58
bn't	-29
9know	-38
9look	26
9need	-28
aot	-26
9really	-26
9said	-66
by	-67
aee	-67
ahould	27
9the	-42
bink	-38
ao	-15
9want	-21
aere	-90
aould	37
5— a	-41
8n	22
8s	39
7even	-57
7for	-47
8rom	-50
7has	21
7in	-85
9cluding	-62
8s	29
8t	-71
7like	-46
7not	-67
7that	-45
9e	-94
8o	-86
7was	-19
8ho	-26
5∅ a	31
7in	-48
7the	-45
3s=" 'm A	-25
aD	-13
aw	-36
7a N	-23
9w	-97
8d D	75
aw	-60
8n w	-79
8s A	-87
aD	16
aN	-41
afor	-37
aw	-29
8t 's	-13
aN	-16
aw	-37
7be w	-18
8y D	-20
aN	-51
aw	-20
7do you	-35
7ed "	-85
a,	-80
a.	-24
aA	44
aN	79
aby	-38
ahis	20
ato	-37
aw	-38
8r w	-34
8t 's	-40
8w N	-27
7he #	-14
aA	-32
aD	-27
aN	-91
aW	-49
aw	-19
8o w	-29
7id D	108
aN	16
aw	98
8n #	-19
aD	-185
aN	34
aW	-62
ahis	35
aw	-39
bhich	-26
8s A	30
ais	-16
aw	-19
8t A	-37
aV	-57
adoesn't	-28
ais	-82
aw	19
bas	-114
7ke D	-40
aN	-31
aw	-13
7ld be	-32
8e N	-19
aw	-31
8l ,	-43
aD	-34
aw	-65
8y ,	-51
aw	39
7me w	-51
7ne of	-21
aw	-46
8g "	-26
a,	-56
a.	-29
aN	63
athat	124
bo	21
aw	18
8o D	-13
aw	-19
7of D	-16
aN	-15
aw	-32
8m D	-21
aw	-20
8n D	-89
aN	44
aW	-90
aw	-62
8r D	-84
aN	30
aw	-70
8t A	-48
aD	-36
aw	35
7re 's	-85
aA	-77
aare	-36
ais	-58
aw	-96
7so ,	-37
aw	-37
8t w	-77
7te D	28
aN	67
8h D	-40
aN	-39
aw	-59
8o D	-65
aN	32
abe	-60
aw	-65
7ut D	-52
aw	-75
7ys N	30
7― N	104
5# : #	-108
7a w	-57
8n w	-43
8s w	-116
8t w	-33
7ed w	-138
8s .	-20
aw	-22
7gn .	-22
aw	-17
7he w	-33
7in #	-20
aD	33
aN	-55
aW	-22
aw	-60
7ng w	-104
7of D	-26
8n w	-39
8r D	-40
aw	-32
7re w	-38
7to #	-68
aD	-52
8s ,	-15
a.	-21
5% of D	-25
aW	-32
aw	-47
7to #	-68
5' ng w	-32
6s a w	19
9l w	12
9n to	-149
bw	-78
8ed ,	-18
b.	-32
bD	-42
bby	-34
bfor	-75
bto	-97
bw	-202
9r w	32
9w N	-12
bw	-78
8gn ,	-14
b.	39
bV	-95
bhas	-34
bis	-36
8he w	21
8in D	-19
bN	-13
8ks .	-30
8ll D	-13
bw	-72
9y D	-28
bw	-128
8ne w	-26
9g ,	-66
b.	-102
bD	-70
bN	-78
bin	-92
bof	-86
cn	-41
bthat	-79
co	-116
bw	-108
9o w	-67
9t w	31
8on to	15
9t A	-18
bD	-12
bw	-52
8re w	-59
9s ,	-40
9t w	-65
8so w	-63
9t D	-17
8te ,	-14
b:	-60
9o w	-56
9s ,	-51
bto	-108
bw	-69
8ut w	-29
8wn w	-75
5( he w	-19
7ll w	-24
5) as w	30
7ed D	27
7he w	-72
7to w	-19
7— D	-28
9N	-49
5, 'm A	-39
aw	-40
8t w	29
7a #	-38
9A	-59
9N	-131
9W	-84
9w	-29
8d D	-81
aw	-42
8n A	-98
aN	-49
aw	-65
8s "	-55
aA	-31
aN	-73
aV	20
aW	-44
ahe	-30
bis	-46
ai	-13
bn	-54
ashe	-19
athey	-18
8t 's	-13
aD	-15
aN	-12
aw	-53
8y ,	-104
7be w	-12
8y D	32
aw	19
7de D	-14
7ed ,	-16
a.	-16
aA	15
aD	-27
aN	38
aW	-22
aand	-94
bs	56
bt	-32
aby	-58
afor	58
brom	-83
aher	55
ain	-127
athat	81
bo	-63
aw	-33
bith	-68
8n A	22
aD	-56
aafter	-52
bs	-86
aif	-57
bn	-58
athough	-41
aw	-21
bith	-48
8r D	44
8s D	45
athat	59
8t 's	-18
aw	-24
8w N	-48
7gn w	-56
7he "	-25
a#	-32
aA	-114
aD	-95
aN	-19
aW	-84
aw	-49
8o 's	-20
aA	-47
aV	-66
ahad	-22
cs	-26
ais	-25
awas	-30
bill	-14
7id ,	27
aN	137
ahe	108
ain	111
bt	55
aof	68
bn	-32
ashe	72
athat	59
8n #	-18
aN	13
aW	-57
ahis	-61
aw	-32
bhich	-49
8s A	-77
athat	-58
8t 's	-39
aA	-51
amay	-73
aw	-41
bas	-146
bill	-33
bould	22
7ke D	-93
aN	-56
aw	-78
7ld A	-28
aD	46
ahave	-113
aw	-38
8e A	-50
aD	-41
aN	-62
aw	19
8l A	-84
aD	-34
aof	-27
aw	28
8y ,	-89
aD	-84
aw	-29
7me of	-19
aw	-19
7ne of	-38
aw	-58
8g "	110
a#	-144
a,	32
a:	17
aA	-15
aD	-30
aN	27
aW	13
aand	-76
bs	-68
bt	21
afor	-46
brom	-106
ahe	51
cr	-12
bim	26
ain	29
bt	36
aof	85
bn	38
ashe	-39
athat	112
ceir	-72
dy	74
bo	22
aw	-65
bith	-142
8o D	-31
aw	-49
8t w	-106
7of D	48
aN	-108
aw	-81
8m D	-30
aN	-13
aw	-13
8n D	26
aN	-87
aW	-79
8r D	-44
aw	-54
8t A	54
aD	-76
aN	-63
aw	-45
8w D	37
7re 's	23
aA	-36
aD	-69
aare	-88
ais	-95
aw	-37
bas	-90
bere	-25
7so D	-59
ait	-15
athat	-30
aw	18
8t as	-33
aw	39
7th A	-25
aD	-69
aN	-38
aof	-31
aw	-99
8o $	-54
aN	-76
abe	-90
aw	-35
7ut #	-19
aD	-80
aw	-26
7ve D	-41
aV	36
abeen	-34
aw	-24
7wn as	14
7ys w	26
5- a w	-16
8n w	-67
8s w	-130
8t w	-29
7ed D	48
ato	21
aw	14
7he N	-36
aw	-21
7in D	25
8s w	36
8t 's	-19
7ld be	-79
8l w	33
7ng D	-121
aN	-28
aw	-38
7re w	-107
7so w	-66
7to w	-16
5. 'm A	-28
aw	55
7a #	-16
9D	-25
9N	-72
9W	-30
9w	-28
8n N	-45
8s D	16
aN	-64
aW	-18
afor	-32
ahe	-18
ait	-15
aw	-74
8t 's	-22
aw	-59
7by #	-21
aD	41
aw	-63
7ed ,	-71
aon	74
8n ,	-56
aD	-28
aN	-28
aas	-13
ain	-15
aw	-67
8r D	26
aN	20
aw	-88
8t 's	28
8w N	-33
7he #	-18
aA	-73
aD	-71
aN	-105
aW	-60
aw	-26
7in #	-39
aA	-42
aN	-118
aW	-96
aher	-42
bis	-76
amay	-30
athat	-44
8s is	-21
aw	-88
8t A	-95
aV	-91
ahas	-32
ais	52
aw	-48
bas	-166
dn't	-33
bill	-38
bould	-84
7le D	-30
aN	-22
ahe	-15
aw	-31
8l ,	-50
aD	-43
aw	-57
8y ,	-86
aD	-44
7me W	-26
aof	-13
aw	-43
7ne of	-36
aw	16
8g D	-69
ato	46
aw	-108
8o D	-49
aw	21
7of D	-23
aw	-22
8m D	-30
8n D	-41
aN	-18
aW	-46
aw	-23
8r N	25
aw	-131
8t w	-33
8w ,	-31
7re 's	14
aD	-78
aare	-100
aw	-31
bas	-128
7so ,	-19
aw	-56
8t D	-55
aw	-104
7th D	-46
aN	-36
aw	-71
8o D	23
abe	-120
aw	-162
7ut #	-13
aD	-56
7ve w	-16
7— N	18
5: he N	-29
aw	20
5; he w	-38
5? a :	-27
7he w	-32
7ke D	-25
5D a w	-61
8d w	-117
8n to	-22
aw	-77
8s A	-75
aD	-34
8t w	-45
7be w	-20
7ce w	19
8k of	-63
8y w	-28
7ds of	-67
7ed "	-37
a#	-28
a$	39
a.	-105
aA	15
aN	-99
aV	-61
aW	-25
aand	-74
aby	44
afor	-77
ain	-96
aon	21
ato	53
aw	-140
bith	-116
8n w	-47
8r ,	-27
aof	-37
ato	-45
aw	-15
8s ,	-38
a.	-41
aand	-42
athat	-82
aw	-114
8w N	27
aw	-108
7ge that	-25
bo	-27
8n 's	-13
aV	-18
aw	-44
7he w	-76
8o V	-14
aw	-37
7ic 's	-14
aw	-54
8d they	26
8n D	-80
aN	-29
aw	-15
8s A	-90
aD	-82
aN	-41
aw	26
bhat	-15
7ks ,	-38
a.	-33
7ld be	-106
8l for	-31
aof	-35
aw	-87
8y D	-56
aw	-20
7ne w	-36
8g ,	-95
a.	-95
a:	-47
aD	-48
aN	-55
aV	-111
aW	39
aand	-78
afor	-77
ain	-68
bs	-38
aof	-182
bn	-69
ato	-18
aw	-179
bas	-36
bith	23
8s to	-57
8t ,	-30
a.	-37
aN	-46
aV	-61
aW	-28
ain	-38
aof	28
athat	-69
aw	-37
bas	-40
7of D	-58
aN	-47
aher	-29
bis	-23
aw	-54
bhom	-27
8k at	-72
8n ,	-23
a.	-22
aA	33
aD	-32
aN	-23
aabout	-43
afor	-46
ais	-42
aof	-58
bn	-76
athat	-118
bo	-115
aw	-78
8t A	39
aat	-21
aw	43
8w w	-36
7re A	-39
aD	-76
8t of	-47
aw	-28
7se ,	-12
afor	-18
aof	-40
athat	-24
bo	-59
aw	-39
8h w	-96
8t A	-42
aD	-48
aN	44
aW	-32
afor	-61
aof	-62
ato	-33
aw	-162
7te ,	-19
a.	36
afor	-28
ain	-19
aon	-76
bver	-51
aw	-98
8h w	-65
8o D	-66
abe	-58
aw	62
8s ,	-31
aw	-100
7ue ,	31
aof	-69
athat	-16
aw	-20
8t w	65
5N 's "	-74
a#	-74
a,	-43
a.	-42
aA	-50
aD	-103
aN	-124
aV	-43
aw	-57
8t A	-43
aD	-91
aw	-36
7: "	-18
9#	-68
9D	-45
9W	37
9w	-69
7a .	-63
9N	-49
8d "	-53
a#	-55
aD	-37
aV	-35
abeen	-44
8n D	-56
aw	-57
8s "	-71
a#	-103
aA	-15
aD	-48
aN	-52
aV	-16
aat	-99
ahad	-70
bis	-68
ato	-46
8t D	-19
aN	-25
ahe	-18
aw	-53
8y w	-44
7be w	-67
8y A	-16
aD	-39
aN	-55
aw	-61
7ce A	-61
7de D	-18
ait	35
aw	-25
8s to	-43
7ed "	64
a#	-27
a$	-59
a,	66
a.	41
a:	117
aN	-21
aW	82
aabout	26
bnd	-32
bs	-107
bt	42
aby	-72
afor	-29
brom	-153
aher	-48
bis	-76
ainto	-34
bt	-25
aof	17
bn	-47
bver	41
athat	-21
ceir	-89
bo	-25
aw	-23
bhat	-32
bith	41
8n V	48
aas	-26
aw	44
8r ,	-46
aN	-64
aw	57
8s ,	65
a.	-28
aD	56
aN	58
athat	62
bo	-20
aw	16
8w N	-25
aw	-46
7ft D	34
7gn 's	-22
a,	-16
a.	-34
aV	-54
ahas	-15
ais	-22
aw	-14
7he A	-37
aD	-22
aN	-52
aW	-21
8o w	-62
8t to	-15
aw	-14
7id "	-25
a,	41
a.	92
aA	-15
aD	22
aafter	40
bt	-17
aduring	-14
ahe	-27
bis	-20
aon	90
ashe	15
athat	27
aw	45
8n #	-70
aA	17
aD	-61
aN	-150
aW	-119
aher	-26
bis	-69
aw	14
8s "	14
a,	-70
aA	-16
aD	-37
aN	-73
aV	40
ain	-41
aon	-40
athat	-56
7ke to	-79
aw	-15
8s ,	-88
7ld "	-59
aA	-16
aN	23
abe	-54
aw	-23
8l A	17
aV	21
abe	-47
ahas	15
cve	-113
8s N	65
8y D	-49
aV	70
7me D	-75
ain	-40
aw	-106
7nd D	-100
athat	40
aw	-102
8e w	-23
8g "	-51
a,	-63
a.	-83
aA	-64
aD	-114
aN	-57
aW	-100
aabout	12
bnd	-37
bs	-89
afor	-27
brom	-20
aher	-28
bis	-46
ain	-142
bs	-49
athat	-133
aw	-90
bith	-60
8o w	-42
8s to	-15
8t A	-28
aD	-89
aon	55
aw	37
7of D	-44
aN	-87
aW	-22
aw	-83
8k D	-12
8m D	-67
aN	-50
aw	-58
8n #	-31
aA	-52
aD	-175
aN	-162
aW	-58
aat	-47
ahis	31
aw	-61
8r A	-38
aD	-88
aN	-86
ahis	-13
aw	-17
8t A	-87
aD	-92
abe	19
8w has	-77
aw	-29
7re A	-59
aD	28
ain	16
ato	-42
aw	-24
8s ,	-34
a.	14
aw	15
8t w	-23
7so D	-34
8t A	-21
aD	54
abe	-63
aw	-30
7te ,	57
a.	75
ato	-22
8h D	-51
aw	13
8o "	-35
aA	-101
aD	-127
aN	-166
aW	-53
abe	-76
ado	-19
ahis	-42
8s N	72
athat	25
aw	39
7ut D	-70
aN	-76
ahis	-30
7ve A	-18
aN	-111
abeen	-27
ato	-62
7ys ,	18
a.	53
aD	19
aN	83
ahis	75
ait	56
ashe	-21
athat	60
aw	26
7— A	-50
9D	-66
9N	31
9and	-21
9w	-65
aho	-31
5V : "	-179
7a w	-83
8n w	-58
8s "	-21
aD	-33
aw	-102
8t D	29
aN	-47
aW	-17
ahe	-23
ait	-17
ashe	-22
aw	25
7by D	-16
aN	-26
aw	-24
7ed D	13
aby	-86
aw	28
7he N	-19
aw	-75
7in D	-70
aW	-14
aw	-35
8s w	-36
8t 's	-25
ais	-16
aw	-51
bas	-27
bould	-19
7ke N	-16
7ld w	46
8l w	-93
8y that	-97
7me w	-12
7ne w	-29
8g D	-115
aN	32
aW	42
ato	-85
aw	-128
8o w	-37
7of D	-61
aN	-41
aw	28
8m D	-22
8n D	-18
aN	-32
aW	-26
aw	-24
8r D	-73
aN	38
aw	-93
7re is	-14
aw	-20
7st w	-63
7th D	-24
aN	-14
aw	-28
8o A	-17
aD	-18
aN	-28
abe	-18
aw	-99
7ut D	-32
aN	-17
aw	-25
5W 's A	-24
aD	-28
aN	-32
aW	-35
aw	-105
8t w	34
7a w	-75
8d w	61
8s A	-104
aD	-105
aw	-41
8t D	-27
aN	-19
ahe	-14
aw	-18
8y be	16
athey	-13
7be w	-24
8y D	-60
aw	-95
7ed .	-50
aD	36
aabout	-13
ain	-92
aon	-97
aw	-13
bith	-54
8r w	-49
7ho V	-18
ahave	-15
aw	-47
7id D	-20
8n D	-76
aN	-50
aW	-23
aw	-89
8s D	-77
aw	-100
7ke D	-37
7ld be	13
aw	-21
8l w	27
7ng ,	-103
a.	-67
aA	-53
aD	-48
aN	-50
aabout	-24
afor	-50
ain	-88
athat	-58
bo	-138
aw	-105
8o w	27
8t w	-20
7of D	-51
aw	-73
8m D	-22
aw	-21
8n D	-67
aN	-51
aw	-44
8r D	41
aN	-62
aw	-89
8t A	-33
ato	-23
aw	-63
8w w	37
7re A	-44
aD	-96
aw	34
7so w	17
8t w	-99
7te ,	-33
a.	-21
aw	-52
8h D	-27
aN	-14
aw	-30
8o A	32
aD	-79
aN	-97
aw	-30
7ut D	-74
7ve A	-58
aD	-59
abeen	24
7ys w	-22
5about a w	-37
bhe w	-38
bng D	22
ew	-66
bto w	-35
6fter a w	-21
bhe N	-59
eW	-19
ew	-35
bis w	-13
ct w	-68
bll ,	-36
bng D	-23
eN	-114
ew	-31
6gainst a w	-42
dhe N	-15
gw	-41
6lthough he w	-37
6mong he D	-57
ew	-114
6nd 't w	-102
9a D	-40
bN	-42
bW	-20
bw	-22
ad D	23
an w	-63
as A	18
cV	46
cw	-28
at D	-23
cN	-12
cw	-31
9be w	-29
ay w	-32
9cy w	-46
9ed ,	-35
c.	-146
cA	-54
cN	-13
cagainst	-49
ds	-95
cby	31
cfor	-27
cher	12
dim	21
cin	-84
dt	27
cof	-21
dn	19
cthat	28
do	47
cw	-59
dith	21
an A	-65
cD	-92
cN	-82
cw	46
ar w	-135
aw N	-33
9he A	-56
cD	-25
cN	-64
cW	-15
cw	-51
ao w	-23
9id ,	-24
che	82
cit	24
cshe	17
cthat	37
an N	-29
cw	-82
as A	-25
cw	-14
at 's	-31
cis	-86
cw	-93
9ke w	24
9ld w	-90
al A	-53
cD	-53
cbe	-59
cw	-114
ay D	-83
cw	-14
9me w	-52
9nd w	-59
ae of	-12
cw	-16
ag ,	13
c.	-79
cA	-24
cD	-91
cN	-27
cW	-20
cfor	78
cher	36
dim	31
cin	-86
cthat	49
do	57
cw	-64
dhat	27
ao D	-14
cw	-39
at w	-77
9on D	66
cw	-59
ar D	-26
cw	-45
at A	-94
cD	-49
cw	27
aw w	-55
9re 's	-77
cA	37
cw	-69
9so w	18
at D	26
cw	-100
9th D	-14
cw	-59
ao D	-30
9ut w	-82
9ve D	-85
cbeen	29
cw	-88
6round he w	-58
6s a w	-99
9n w	-75
9s w	-53
8ed by	-13
bin	13
bto	-58
8he A	-28
bD	-25
bN	-45
bW	-15
8in D	-37
9s w	-43
9t w	-115
cas	37
8ne w	-20
9g D	-31
bas	-79
bw	-103
8of W	-24
9n as	-47
9r D	-30
bN	-35
8re w	-38
8to w	44
6t a A	-20
aN	-43
9n w	-47
8he A	-22
bN	-52
8ll .	-17
8ne w	-32
9g D	17
bN	-65
bw	-119
8st w	-18
5because he N	-19
gw	-60
dit 's	-20
gw	-47
has	-24
dof D	-31
gher	-29
gw	-38
dre is	25
gw	-42
7fore a w	-64
che N	-52
fW	-19
cng N	59
fw	-34
7hind he w	-37
7tween a w	-37
dhe D	-22
gN	-13
gw	-51
dow and	-28
6ut a w	-73
as N	-19
cw	30
at w	-42
9ed that	19
do	-24
cw	-78
9he N	-49
cw	-24
9in D	-83
cN	-21
cw	-55
as w	57
at 's	17
cis	13
cw	-92
9ll w	-91
ay w	-95
9ne w	-42
ag w	-82
ao w	-41
9or D	23
9re 's	-77
cA	-32
care	-66
cis	28
cw	-65
9so D	-57
cw	-84
9th D	-32
6y a N	-15
aw	-100
9n w	-84
8ed w	-93
8he N	-41
bw	-94
8ng D	13
bhis	28
bthat	-58
co	-23
bw	-40
8re w	-52
5despite he w	-71
dng w	42
6uring a w	-62
dn w	23
che A	-20
fw	-51
5for a w	-79
an w	-59
9ed w	-28
ar w	-55
9he A	-27
cN	-22
cw	-67
9ic w	-18
9ll D	26
cw	-65
9me w	-14
9ne w	-13
ag "	-68
cA	-73
cN	-18
cW	-58
chis	-81
cto	-108
cw	-217
at .	-17
9ot w	-55
9re w	-49
9st w	-14
6rom a w	-84
aed w	-123
bw N	-13
ahe A	-13
dN	-29
dw	-80
ang D	-24
din	-46
dto	-32
dw	-65
ath w	-39
5he 's A	-31
bD	-38
bbeen	-14
9t A	39
bhave	-40
8a w	-38
9d A	-17
bbeen	-76
bw	-65
9n w	-36
9s "	-75
bD	-99
bV	23
bbeen	-46
bw	-20
9y w	-91
8be w	-21
8de w	34
9s to	16
8ed "	31
b,	28
b.	32
b:	-12
bA	-77
bD	-18
bN	-66
bW	42
babout	-71
cgainst	72
cs	31
bby	-58
bfor	-50
crom	-100
bhis	30
bin	-40
bof	60
cn	-17
bthat	-16
bwith	-21
9s D	-97
bto	-26
bw	-12
8id ,	48
b.	-21
bN	92
bhis	76
bin	77
bof	67
bthat	28
bw	-13
9n w	43
9s "	-40
b.	-24
bA	-21
bD	-27
8ld "	-18
bA	-68
bD	19
bN	47
bbe	-107
bhave	-85
bw	-36
9l A	29
bbe	-104
bhave	45
bw	-59
9s D	-82
8me w	48
8ng D	30
bfor	-31
bhis	-33
bto	-94
bw	-75
9o w	-14
9t to	35
bw	-31
8on D	-71
bw	31
9t A	-63
bw	-22
8rt D	-39
8so V	29
bw	-43
9t w	59
8te .	68
9o w	-20
9s D	18
bto	-45
8ve D	-40
bto	-53
8ys D	-24
bhe	23
bw	87
7r a w	-60
9ed w	-119
9gn ,	-16
cw	21
9he w	-29
9in D	-44
9ng D	-68
cw	-20
9on to	38
9st w	-97
9to w	-31
9wn w	16
6im a w	-58
as w	-39
9he w	-31
9in D	-61
cw	-44
9of w	-32
an D	46
ar D	-17
cw	-29
9th w	-38
ao D	-31
cw	-24
7s ed w	-45
9gn 's	-22
c,	-15
c.	-41
cand	-17
9ng w	-79
at w	-63
9rs ,	-15
c.	-22
cw	-36
at for	18
9st w	-23
9wn w	-85
6ow he w	-38
5i 't A	-28
aw	-32
7ad D	-90
8m D	-67
aw	14
8n ,	-65
aw	23
8s A	-15
aD	-12
aw	-92
7do A	-12
aw	-27
7ed D	-105
ain	-31
ato	-102
aw	-34
8e with	-22
8r V	17
aw	-57
7id A	-58
7ke to	-25
7ld A	-43
aw	-45
8l w	19
8y w	27
7ng to	-12
aw	-15
8k ,	-42
aD	-87
ahe	-76
ait	13
ashe	-27
athat	-46
aw	-64
8t D	-13
ato	30
aw	-55
7ok w	-21
8t w	42
8w D	20
athat	-36
awhat	-15
7pe that	-38
7re w	-52
7st w	-77
7ve A	-68
aD	-60
abeen	-49
ain	43
athat	13
bo	-27
6f a w	-15
8ed ,	-21
8he w	-44
8it 's	-16
bw	-23
6n a A	-49
aN	-57
aW	-30
aw	-13
9n N	-35
9t w	-32
9y #	-16
b,	-30
8ed w	-112
9r w	-52
9s that	-55
bw	-30
9w N	-25
bw	-30
8he #	-17
bA	-65
bD	-17
bN	-54
bW	-21
bw	-23
8ic w	-19
9s w	-28
8ll ,	-29
bw	-38
8me V	-17
bw	-23
8ne w	-47
9g D	-19
bN	35
bV	-39
bw	-188
cith	-38
9t w	-62
8or of	-66
8re w	-13
8se to	-57
8th w	-44
7side he w	-22
7to a w	-52
bn w	-25
ahe w	-49
6t 's A	-63
bD	-14
bN	-28
babout	28
bbeen	-105
blike	-50
bw	-28
9t D	-37
bw	-52
8a w	-69
9d D	-36
bw	-54
9n w	-57
9s "	-25
b,	-30
bD	-66
bN	-90
bto	35
bw	-53
9y A	-72
bbe	-46
8be w	-29
8ed .	58
bA	-84
bN	48
bby	-52
bfor	-100
bin	-77
bon	-23
bthat	-23
co	-16
bw	-69
9n w	-92
9r w	-54
9s #	-33
bA	30
bD	-31
bto	54
bw	-31
8he w	-53
8id A	32
9n D	-41
9s ,	-31
bA	-12
bD	-108
bw	-33
8ld be	-118
bhave	-40
bw	-136
9l A	-90
bD	-41
bbe	-94
9y w	48
8me w	-110
8ng D	-23
bto	-21
bw	-38
8on w	-24
9t A	-46
bbe	-43
bw	-43
8re w	42
8st w	-77
8to D	-15
bw	-79
8ve been	-20
5like a w	-32
ahe w	-35
ato w	-45
5near he w	-32
5of a N	-35
9n w	-74
9t w	-24
8ed ,	-25
bN	-88
bw	-231
9w w	-29
8he #	-17
bA	-45
bD	-58
bN	-62
bW	-30
bw	-15
8ic w	-78
9s w	-18
9t .	-13
8ll w	-44
9y w	-75
8me w	-17
8ng "	-39
b,	-53
b.	-62
bD	-88
bN	-136
bW	-84
band	-30
ct	-38
bfor	-94
bher	-104
cis	-78
bin	29
btheir	-84
co	-15
bw	-105
9t w	-41
8re w	-25
8st w	-42
8th w	-20
6n a N	-16
aw	18
9n w	-56
9t w	-15
8ed w	-80
8he A	-28
bD	-32
bN	-43
bW	-16
8is w	-17
8ng ,	-18
bD	-116
bw	-131
8th w	-26
6r a w	-33
8en w	-46
8he w	-37
8ng D	33
bw	-113
8ot ,	-14
8re w	-69
8to w	46
6utside he w	-30
6ver a w	-52
ahe w	-74
5she 's A	16
cD	-93
cw	14
9a w	-17
ad A	-70
cD	-68
cbeen	-95
an w	-63
as "	-31
cA	-15
cD	17
cw	-21
9be D	-16
9ds to	-76
9ed ,	-13
c.	33
cD	-32
cN	-27
cas	26
cby	-81
cfor	-23
drom	-69
cher	39
cin	-91
cof	-93
dn	-54
cthat	-22
do	-12
cw	-54
as D	-79
cto	-16
9id ,	-15
c.	50
cA	-107
cin	79
cw	53
an w	-23
as D	-91
cw	-12
9ld A	-20
cD	-35
cN	53
cbe	-70
chave	-31
cw	28
al A	-91
cw	-101
ay V	35
cw	39
9ng D	-60
cto	-62
cw	-32
ao w	-28
at w	-26
9ot w	-64
9so V	66
cw	-21
9te .	56
ao w	-18
as to	-35
9ve w	39
6ince en ,	-18
bhe w	15
6o he w	-65
5that 's A	-120
dbeen	-66
dhow	-16
dw	26
ehat	-63
fy	-81
bt w	-149
aa N	-13
cw	-78
bd D	-53
dw	-112
bn be	-36
dw	-61
bs A	-127
dD	-59
dbeen	26
abe w	-31
aed ,	-22
d.	-73
dA	-64
dD	-38
dN	64
dand	-43
dby	-77
dher	-52
eis	-68
din	-122
don	-82
dto	18
dw	-60
eith	39
br w	-71
bs D	-84
dN	-103
ahe A	-13
dN	-28
dw	-88
bt w	-66
ain D	-92
dw	44
bs A	18
dD	-54
dN	-28
bt 's	-24
dhad	-14
dis	-21
dw	-38
eas	-28
eill	-13
eould	-21
ald be	-105
dhave	21
dw	-57
bl A	-69
dbe	65
dw	-154
by D	-20
ame w	72
ang D	-103
dto	-53
dw	-77
bo w	-23
aof D	-44
dw	52
bt w	-29
are A	-28
dare	-15
dis	-18
dw	-43
eas	-30
aso w	-75
ath w	-28
bo w	27
ave D	-18
dbeen	-56
aws w	62
7eir ed w	-20
bng w	-109
bst w	-103
bwn w	-60
8y 't w	28
aad D	-59
bn w	-61
by w	-13
ado A	-26
aed ,	-43
d.	-47
dA	-130
dD	-73
dN	-27
dby	-33
dfor	-29
dthat	49
eo	-85
dw	-16
br D	-19
dw	-61
ake w	-20
ald A	-114
dbe	-76
bl be	-77
by w	70
ang D	-21
dto	-50
dw	-17
bt D	34
dw	-36
aot w	-53
are "	-45
d.	-13
dD	54
dabout	23
dw	-65
aso w	-20
bt w	-65
ate for	-21
bo w	52
ave A	13
dD	-12
dbeen	-99
dto	-17
7ough he w	-36
7rough a w	18
dhe w	-48
6o a N	-28
aw	19
9k A	-79
bat	-33
bw	25
9n N	-43
bw	-54
9y ,	-50
bD	41
babout	-45
bthat	-42
bw	-17
8be A	-15
bD	-36
bN	-14
bV	-18
8ce D	17
bw	-99
8do D	-14
bso	-16
bthat	-15
bw	-29
8ed .	-34
bD	-29
bby	-36
bin	-14
bon	-25
bto	-22
bw	-135
9e D	-39
bN	-30
bhow	-15
bthat	-16
bw	-20
9r .	-25
bw	-102
9t w	-16
9w N	-31
8he D	-15
bN	-50
bW	-15
8in D	-41
bin	-17
bw	-52
9s w	-22
9t w	-36
8ke D	-74
bN	-44
bhis	-18
bon	-15
bw	18
8lk about	-45
9l D	-52
bw	-39
8me D	-88
8nd D	20
bN	-58
bw	-50
9g D	39
bN	-107
band	-12
bin	-22
bthat	53
co	-28
bw	-130
9t on	-14
8ok at	-47
9n D	-24
9t w	-21
9w that	-117
bw	18
8pt D	-39
8re w	24
9n D	-23
bw	-30
9t D	-59
bN	-48
bw	-43
9y to	-63
8se N	27
9h w	-29
9t D	-109
bw	-62
8te ,	-17
bfor	-53
9o w	-55
9s for	46
8ue to	-37
9t D	-60
bw	-42
8ve D	-82
bbeen	-37
bw	-98
7ward a w	-17
che w	-13
5under a w	-18
bhe w	-35
7til he w	-23
5w 's "	-30
a#	-26
aA	-103
aD	-68
aN	-54
aV	-83
aW	-80
aw	-36
8t A	-61
aD	-56
abe	-97
ahave	-87
aw	55
7: #	-27
9/	-52
9A	-57
9D	-122
9N	-156
9W	-86
9he	-49
9it	-46
9that	-64
ao	-41
9w	-97
7a "	-47
9#	-39
9$	-26
9A	-69
9D	-45
9N	21
9W	-35
8d "	14
aA	-40
aD	-127
aV	46
abeen	-58
ato	-14
aw	-30
8l ,	32
aw	-76
8n "	-58
a,	-51
a.	-34
aA	22
aN	-56
abe	-24
ato	-96
aw	-76
bould	-22
8s "	-91
a#	-47
a$	-41
aA	12
aD	-103
aN	-102
aV	27
aW	-49
aat	-54
abeen	-27
ahe	-63
bis	-70
ain	-70
bt	-43
ashe	-39
athat	-74
ceir	-32
dy	-44
bo	-35
aw	13
8t "	-32
a#	-15
a's	-26
a,	-22
aA	-78
aD	-110
aN	-95
aW	-55
aare	37
acan	-36
bould	-31
ahad	-43
cs	34
cve	-44
be	-68
cr	-37
bis	-42
ai	-22
bf	-13
bs	-36
bt	-55
amay	-17
aof	-17
ashe	-60
atheir	-28
dy	-62
awas	-27
bere	-31
bhat	-12
bill	-29
bould	-55
ayou	-14
8y ,	73
a.	65
aA	21
aD	63
abe	-118
ahave	-93
ait	31
athey	63
aw	-32
7be D	-22
aw	19
8y #	-24
aA	-44
aD	-88
aN	-104
aW	-57
aher	-23
bis	-43
atheir	-14
aw	-105
7ce .	-43
aD	-50
aw	19
8y ,	-14
a.	-27
aat	-18
aw	-71
7de by	-56
ain	-30
8o A	-12
aD	-23
aw	-74
8s .	58
ato	-79
7ed "	20
a#	59
a.	-42
a:	25
aW	-26
aabout	36
bfter	-35
bnd	-167
bt	13
abefore	-77
by	-57
afrom	-40
ahim	-29
cs	-35
ain	-46
cto	-99
bt	56
aof	-89
br	-29
athat	27
cey	-52
crough	-104
bo	-53
aw	-63
bhen	-107
bith	31
8e D	22
8n .	-37
aA	-41
aD	-33
aV	61
aas	-34
abefore	-27
aif	-19
8r #	-27
a.	-100
aD	-33
aV	60
aW	-58
ain	-74
aof	-51
athat	-63
bo	-90
8s ,	47
a.	-34
aD	79
aN	34
aand	-76
ain	-66
bt	-70
alike	-38
aon	14
athat	23
bo	-52
aw	-19
bith	-74
8w N	-82
aof	-21
aw	16
7ft D	-36
7ge ,	32
a.	-19
athat	46
bo	-59
8n .	-22
aagainst	-22
athat	-17
bo	-16
aw	-63
8y ,	-16
a.	-17
7he "	-24
a#	-23
a$	-14
aA	-97
aD	-84
aN	-83
aV	-29
aW	-51
aw	-20
bill	-25
8o A	-45
aV	-65
aare	-19
acan	-16
ahad	-28
cs	-19
cve	-21
ais	-17
awere	-12
bould	-15
8t to	-29
aw	19
7ic .	-13
aw	-73
8d ,	48
a.	51
aD	-29
aN	-29
aW	113
ahe	41
ain	106
bt	83
athat	-33
cey	-29
aw	-17
8n "	-29
a#	-51
a,	-42
a.	-45
aA	-27
aD	-27
aN	-117
aV	-63
aW	16
aand	-37
afor	-25
aher	-43
bis	-89
bow	-68
ait	-19
amay	-21
aon	-37
athat	-31
ceir	-96
awhat	-16
cich	-39
bith	-24
8s "	-96
a#	50
a,	-61
a:	-69
aD	-28
aN	-99
aV	16
aW	-21
aabout	-33
bt	-21
abecause	-23
cing	-20
ahow	-55
ain	-61
bs	-24
aon	-49
athat	-107
bo	-108
awhat	-45
cether	-57
8t 's	63
a,	-17
a.	-25
aA	-28
aD	-89
aV	-27
aas	-29
ais	-32
aon	-51
ato	-61
aw	-99
bas	-50
bould	-30
7ke D	14
aN	-83
ahe	-13
bim	-69
ait	-55
athat	-19
aw	-83
8s ,	-35
a.	24
afrom	-14
ain	-35
aon	-80
ato	-39
aw	-25
7ld .	-92
aA	-47
aD	-37
abe	-28
by	-40
ado	-98
ahave	21
8e D	-12
aN	-21
ashe	-34
8l #	-13
a,	-23
a.	-58
aA	-24
aW	-18
aabout	-48
abe	-45
ahave	-69
ain	-60
aof	-37
bver	-31
athat	-33
aw	22
bith	-45
8y #	-14
a,	-117
a.	-117
aA	-56
aD	-55
aabout	-53
bs	-60
abe	-45
afrom	-25
ain	-106
aon	-79
ato	-108
aw	80
bith	-96
7me D	-70
afrom	32
ain	-70
aof	-50
aw	-20
8s w	-26
7nd D	-66
aN	70
ato	-68
aw	17
8e of	-19
aw	-42
8g #	-82
a$	-24
a,	-30
a-	-74
a.	-219
aA	-89
aD	-43
aN	-114
aV	-118
aW	-21
aabout	-13
bfter	-31
bgainst	-21
bnd	-184
bround	-31
bs	-98
bt	-140
abecause	-25
by	-140
afor	-106
brom	-29
ahas	-40
ber	-59
bim	-56
cs	25
ain	-198
cto	-101
bs	-124
bt	-104
alike	-19
aof	-117
bn	-75
br	-16
athat	-41
crough	-56
aw	-99
bhether	67
bith	-148
a—	-31
8k w	-15
8o w	17
8s ,	-81
a.	51
aabout	-67
afor	-69
brom	-42
athat	-129
aw	-17
8t ,	-80
aD	37
aabout	-75
bnd	-48
afor	-90
ain	-90
aof	-162
bn	-87
athat	-83
bo	-19
aw	36
7of "	-43
a#	-48
a$	-23
aA	-80
aD	-66
aN	-18
aV	-78
aW	-92
aabout	-25
bt	-15
abeing	-17
ahim	-26
cs	-72
bow	-52
ait	-36
athat	-53
ceir	-49
aw	-47
bhat	-41
cether	-31
8k D	-99
aat	-82
8m #	-27
aA	-28
aN	-81
aW	-54
aher	-34
bis	-73
athat	-16
ceir	-13
8n "	-23
a,	-119
a.	-80
a:	-66
aA	-56
aD	-128
aW	32
aand	-19
afor	-84
brom	-34
aher	-50
bim	-24
cs	-56
bow	-106
ain	-56
bs	-46
bt	-22
aon	-68
atheir	-48
bo	-123
aw	-96
bhat	-17
cether	-39
cich	-13
8r "	-28
a#	-19
aA	-57
aD	-129
aN	-54
aV	-52
aW	-106
abeing	-17
aher	-53
bim	-54
cs	-61
ait	-31
athat	-26
ceir	-49
aw	-73
bhat	-30
8t .	-16
aA	22
aD	-39
aat	-41
abe	-12
ato	-17
aw	-48
8w ,	-53
a.	33
aand	-39
athat	-65
7re "	-92
a#	-58
a's	-47
a,	-68
a.	-66
aD	-63
aN	-83
aV	44
aabout	-56
bnd	-23
bre	43
abeing	-118
afor	-75
ain	-120
bs	-24
aof	-105
bn	-125
aso	25
athat	-61
awith	-58
8n w	24
8s ,	-15
a.	-71
ato	21
8t ,	-49
a.	-50
aN	-70
aamong	-109
afor	-47
brom	-65
ato	-50
aw	15
7se ,	-35
a.	-65
ato	-124
aw	32
8m from	27
8o .	-14
aA	-89
aD	-31
aV	55
athat	-41
aw	33
8t #	-16
a,	-36
aA	-70
aD	20
aV	-101
aW	-45
aas	-27
abe	-92
ahow	-29
aon	-24
7te ,	29
aand	-52
afor	-24
ain	54
aon	39
bver	25
athat	58
aw	-42
8h "	-36
a#	-18
aA	-37
aD	-23
aN	-91
aW	-61
aher	-30
bim	-40
cs	-44
ait	-13
athat	-20
ceir	-31
aw	15
bhat	-18
8o "	-59
a#	-72
a$	-29
a,	-23
a.	-15
aA	-65
aD	-136
aN	-172
aV	-31
aW	-98
abe	28
cing	-19
ado	-57
ahave	18
ber	-71
bim	-115
cs	-69
bow	-54
ait	-49
athat	-59
ceir	-72
aw	-36
bhat	-45
ayou	-15
8s ,	-76
a.	-107
aD	-19
aabout	16
afor	-86
brom	-99
ain	-32
aof	-31
athat	-78
aw	-54
7ue ,	-35
a.	-56
ain	-39
athat	35
bo	15
aw	-46
8t #	-37
a$	-36
aA	-45
aD	13
aN	-24
aW	-46
abeing	-39
aher	-72
bim	39
cs	-74
ait	55
athat	-29
ceir	-64
aw	-40
bhat	-46
7ve A	-13
aN	13
abeen	17
ato	-16
aw	-23
7ws ,	-18
a.	-19
aN	29
aon	-60
7ys .	78
aD	18
aw	-58
7– D	-13
9w	-18
7— A	-31
9D	-31
9N	42
9V	-45
9and	-24
9but	-14
9he	-20
9that	-30
9w	-63
6e 't have	-27
8an w	-56
8be w	-26
8do A	24
bw	24
8ed ,	-56
bD	-13
bN	-55
bin	36
bthat	-39
9r w	33
8in w	45
8ld w	-13
9l w	-85
9y w	-34
8ng D	-25
9t D	-47
bto	-36
8ot w	-56
9w that	63
8re A	-66
bD	-35
bw	21
8ve A	-36
bD	-66
bto	23
bw	-53
6hat 's D	-13
dw	-38
aa w	-24
bs w	-81
bt w	-13
aed D	-83
dto	-95
ahe w	-50
ais w	-140
bt V	-34
dw	-25
aly w	-55
7en a w	-77
aed about	-35
ahe N	-62
dW	-12
ait w	-16
ang D	-119
dw	-50
are w	38
8ther he w	-22
dit is	-15
dto w	-41
7ich a w	-38
cs been	-34
bds D	-45
bed A	58
eD	43
eby	-75
ein	-93
eto	-66
ew	-51
cn w	-77
cs w	-24
bhe N	-12
ew	-61
bis A	26
eD	-76
ew	-62
bld w	-102
cl w	28
bng w	-83
bot w	-50
bre w	-120
bso w	-75
8le a w	-64
bhe N	-16
ew	-88
bng D	35
eN	-84
ew	-33
7o 's w	-40
at w	-146
9a w	-33
ad A	-35
cD	-67
cbeen	-103
an w	40
as A	-39
cD	-47
cbeen	13
cw	-24
ay w	-16
9de w	-91
9ed D	-84
cN	-116
cas	-64
cby	-59
cfor	-51
chim	-39
es	-27
cin	53
con	26
cthat	-74
do	-39
cw	-21
dith	-98
as w	35
9he w	-48
9id he	59
cw	-51
an D	72
cw	-51
as A	-136
cw	-24
9ke on	-83
cw	-71
9ld be	-88
cw	-133
al w	-121
ay V	22
cw	-16
9ng D	-46
cN	-50
cfor	-15
cto	-28
cw	35
at w	-104
9on D	-52
at w	-57
aw w	-69
9re A	-25
cw	15
9so w	-111
at w	-88
9to w	-45
9ve D	-18
cbeen	-97
cw	-28
7y he w	-21
6ith at w	-24
aed w	-142
ahe D	-16
dN	-66
dW	-24
dw	-44
ane of	-21
dw	41
bg D	-96
dw	-144
bo w	-43
are w	-26
9in he w	-31
9out a w	-19
dhe w	-15
dng D	-31
gw	-39
5yet he w	-34
9to w	-62
6ou 't A	-53
chave	-29
cw	-137
9a w	-41
9ed D	-42
cto	-25
cw	-78
9he w	-42
9ld A	-71
cbe	16
cw	52
al w	-59
ay w	-48
9ng to	-17
9ok at	27
aw ,	-53
cwhat	-46
9re D	-26
cw	-57
9ve D	13
cto	-73
cw	-87
5— a w	-39
8n w	18
8s D	-66
aw	-110
7ed by	-104
7he N	-13
aw	-73
7it 's	-27
7ng D	31
aw	-112
7om w	-31
7re w	-16
7to w	-51
5∅ a w	32
7he w	-35
7in D	-26
0t='s	-33
2A	-13
2D	-58
2V	126
2about	-53
3re	-22
3s	-55
2be	-54
4ing	-44
3y	-53
2can	-28
5't	-14
3ould	-28
7n't	-17
2did	-24
5n't	-14
3o	-27
4es	-25
6n't	-15
3uring	-113
2for	-41
3rom	-72
2had	-17
4s	-16
5n't	-33
4ve	-14
6n't	-29
5ing	-50
2in	-45
3s	-28
4n't	-31
3t	-38
2like	-46
2may	-18
3ight	-26
3ust	-17
2of	-55
3n	-56
2should	-49
3o	-51
2that	-72
3o	-23
2under	-38
2was	-25
5n't	-13
3ere	-19
3hile	-77
4o	-94
3ill	-21
4th	-66
6out	-32
3ould	-15
7n't	-26
2—	-86
`,
  cueInside: `
0+f=	-45
3"	-60
3$	-36
3'	-20
4s	-97
3)	19
3,	-21
3.	-13
3:	114
3;	-69
3]	79
3about	125
4ccount	48
4d	32
5ding	-109
6ress	49
4fter	-72
4gainst	73
5gressive	-48
5reement	24
4ll	-48
4merica	41
an	-54
bs	-102
5ong	86
4nd	-98
5other	-106
5swer	114
4p	-54
4re	-101
5gument	-43
5ound	32
4sked	-65
6ing	100
5sociated	21
4t	-18
5tack	67
9s	36
6ention	178
4udience	40
4ware	82
3b	-42
4ack	78
5n	-15
5rack	23
4ecause	-73
5en	62
5ing	-50
5lieve	22
4illionaire	-17
4loomberg	-62
4oth	-36
4ring	-52
4uild	-97
5sh	12
6iness	-72
5t	-78
4y	38
3call	159
7ed	54
7ing	42
5n	-80
6didacy	-106
ate	-113
cs	-61
5rson	28
5se	87
4hange	-60
5ina	30
4lear	136
5inton	-15
4omment	-17
as	-59
6pany	-80
5ncerns	38
6gress	-18
6servative	-66
7ider	41
bed	28
5uld	27
6rt	64
4riticism	73
azed	107
5owd	-115
5uz	13
3data	-74
4eal	-32
5bate	26
5cision	55
5legates	-16
5mocratic	-76
bs	-78
5spite	-69
4id	-43
6n't	27
5fferent	-74
4o	-79
5es	-50
7n't	-61
5n't	-50
6ald	36
5wn	22
4uring	-12
3economic	-76
4fforts	-59
4ither	16
4lection	12
4ndorse	104
ad	47
ament	62
4uropean	66
4vidence	-56
4xpected	51
6lain	100
3facebook	80
6t	-69
5mily	-106
5r	114
5ther	-98
5vor	31
4bi	48
4ederal	-127
5llow	-17
5w	51
4irst	43
4ocus	85
5r	58
6mer	-93
5x	-103
4ree	-13
5iday	62
5om	39
6nt-runner	-53
4ull	21
5ture	17
3get	-117
4ive	-59
4op	-37
4roup	-72
4un	-76
3had	-105
5rd	-45
5s	-32
5ving	-23
4e	-22
5ar	-30
5lp	-60
4illary	27
5m	25
6self	23
5s	14
4ope	126
7s	94
5use	-89
5w	23
4uffington	-35
3i	-66
4dea	27
4f	62
4mmediately	-21
6igrants	-76
4ncreasingly	63
5terest	84
8view	58
cs	-44
6o	54
4owa	-51
4s	-28
5lamic	44
5sue	-45
8s	-18
4t	-27
5s	65
3j	-58
4ohnson	55
3keep	21
4now	109
7n	51
3language	24
5rgely	29
5st	67
5test	-118
5w	-82
4eaders	-123
7ing	87
6st	-57
4ike	34
7ly	61
4ook	56
7ing	38
3made	-28
5ke	-53
6ing	15
5n	-99
5rco	-25
5y	-110
4e	-45
5asure	27
5dia	53
5eting	71
5ntion	72
5ssage	72
4ight	-33
5litary	-36
4ogul	-70
5nday	-43
6th	64
5re	36
6ning	84
5st	19
5ve	-92
4rs	53
4s	-76
5nbc	31
4uch	-119
4y	56
3name	60
5tional	-53
4bc	-56
4ew	-40
6s	28
4o	31
5mination	-132
8ee	-124
5rth	-67
5t	22
6ion	61
4umber	-132
3obama	-61
4f	32
5f	94
6er	80
6icials	-59
4n	91
5e	-42
5ly	-31
4pen	-71
4r	-52
4ther	76
4ut	64
4ver	75
3party	-38
5st	17
5y	-57
4eople	-102
5rcent	-88
6son	-120
9al	-13
4lanned	-19
4oint	95
5lice	-37
8y	-47
7tical	-47
ao	48
6l	-87
7s	-71
5sition	22
6t	50
5tential	-31
4residential	-49
7s	60
5imary	-17
5oposal	88
bs	-31
4ublic	38
5sh	-83
5t	-68
3question	34
bs	85
3rally	-23
4eal	-69
5cent	-73
6ord	-35
5ferring	-60
5lease	-14
5marks	-21
5port	41
9ed	89
ars	-54
9s	-73
6ublican	-58
ds	-38
5quest	-65
5spond	89
9se	25
6ults	-61
4ights	-94
4omney	-40
4ubio	50
5ssia	72
3said	131
5me	55
5nders	56
5turday	-60
5y	84
6ing	136
4ecretary	-17
6urity	-121
5e	31
6n	62
5n	-66
6ate	-65
8or	-47
6ior	-101
5ries	40
5veral	28
4he	-63
5ould	-107
6w	31
4ign	53
5milar	-85
4mith	-26
4o	32
5cial	-47
5me	-96
7thing	-36
5uth	24
4peaking	-43
6ech	113
6nding	-21
4tate	-100
8ment	102
cs	55
5rong	-66
4ubject	25
5ch	26
5per	-15
6port	104
aers	42
6reme	-13
3taking	46
5lk	54
7ing	103
5x	-75
4han	-71
6t	45
5e	-15
6ir	35
6m	20
7selves	104
6re	-114
5ings	-60
6s	61
5ose	-16
5ree	-55
5ursday	-81
4ime	107
4o	37
5day	35
5ward	126
4rump	41
4uesday	-62
4weet	84
5itter	38
5o	19
3u.s.	-103
4nclear	92
5ited	-102
4p	24
4rging	83
4se	-28
5ing	-49
3vermont	-25
6y	51
4ictory	44
5ew	31
7s	40
4ote	47
7rs	-44
7s	67
3wall	-68
5nt	80
5s	-43
6hington	19
5y	46
4e	-99
5dnesday	32
5ek	33
5ll	57
5re	-64
4hat	29
5en	-37
6re	24
6ther	91
5ich	31
6le	-93
6te	17
5o	-22
5y	37
4ill	-63
5n	-48
6ner	-55
7ing	-28
5th	63
4oman	-108
6en	-83
5rds	65
6k	-66
5uld	-84
3year	91
5t	48
4ou	-39
3—	55
3“	-35
1t=" "	-54
5D	-53
5N	-50
5W	-29
5w	23
3$ #	-44
3's w	62
3, "	-72
5A	42
5D	-31
5N	-39
5V	47
5and	-80
5because	-53
6ut	-59
5he	-65
5is	-60
6t	-54
5that	-83
5w	33
3. "	-107
5A	-37
5D	-98
5W	-81
5]	79
5and	-26
6s	-49
5but	-41
5he	-58
5in	-54
6t	-27
5she	-24
5∅	-45
3: "	-74
3A ,	135
5.	29
5A	58
5D	-36
5V	152
5about	15
6s	-69
5been	50
5in	34
5of	130
6n	-13
5that	38
3D "	-68
5#	-49
5$	-18
5.	-80
5A	74
5D	-29
5N	-80
5W	-80
5of	-21
3N "	24
5'	-85
6s	-47
5,	-18
5.	37
5:	-28
5A	-23
5N	-82
5V	-69
5W	-62
5about	58
6nd	-63
6s	-28
5by	-23
5had	-30
7s	-105
5is	-97
5of	40
6n	27
5to	-64
5was	16
6ill	-55
7th	-106
6ould	-70
3V ,	41
5.	122
5:	46
5A	101
5D	82
5N	17
5W	82
5about	117
5for	120
5he	16
7r	52
6is	35
5in	-51
6t	106
5of	-22
6n	136
5she	83
5that	24
7eir	63
8y	52
6o	57
5w	21
6ith	53
3W 's	-128
5,	-28
5.	16
5N	15
5and	-95
5in	66
5to	-22
5w	-25
3about D	28
9N	36
9his	41
aow	88
9w	51
ahat	76
4fter D	-39
9N	46
4gainst D	79
bw	83
4mong w	-25
4nd A	-26
7w	43
4s "	41
6N	-16
4t N	22
6w	32
3be w	78
5en A	52
8D	64
8V	63
8w	20
4y D	-39
6N	-44
6V	45
6W	-57
3during D	-20
3for her	23
4rom his	27
3have w	67
4e 's	-51
6A	-36
6V	-48
6had	-38
8s	-52
6is	-52
6w	24
7as	-52
7ill	-54
7ould	-60
5r "	-88
7to	-85
4im ,	-78
7for	-88
7of	-77
7to	-74
5s A	-47
7N	-57
7V	21
7w	-18
4ow D	-46
7N	-77
7he	-33
7to	-50
7w	-72
3if D	-89
6w	-84
4n #	-48
6N	-37
6W	-53
6her	-19
7is	-13
6w	48
5to D	18
4s w	-12
4t "	-104
6's	-61
6.	-40
6A	-21
6as	34
6is	-70
6w	17
7as	-99
7ill	-75
7ould	-86
3like to	88
3of "	48
6N	13
6w	50
4n D	23
6W	-57
6his	113
7ow	90
6to	85
6w	49
7hether	69
4ver D	-30
8N	102
8w	96
3she had	-26
9s	-25
7w	-40
8as	-37
8ould	-21
4o w	84
3that #	-86
8,	-42
8A	-18
8D	-60
8N	-186
8W	-121
8as	-41
8he	-128
ar	-75
9is	-107
8if	-77
9n	-50
9t	-91
8she	-13
8their	-64
by	-90
5eir w	-20
6y are	-38
8had	-25
ave	-47
8were	-27
9ill	-35
9ould	-31
4o "	-14
6A	-13
6D	40
6N	25
6V	15
6W	-17
6be	-48
6do	-77
6have	-57
7er	-16
3under w	97
3w "	34
5$	-70
5's	-12
5-	91
5.	-24
5:	57
5A	33
5D	62
5W	32
5about	98
6gainst	29
6mong	115
6nd	-54
6re	-35
7ound	32
6s	25
6t	32
5been	52
6y	43
5for	22
6rom	17
5had	30
6e	-18
7r	39
6im	40
6ow	126
5if	46
6nto	46
6s	80
6t	32
5of	37
6n	61
6ver	62
5she	13
5that	47
7ey	18
6o	64
7ward	98
5w	-68
6ere	-72
6hat	77
7ether	108
7o	-44
7y	19
6ith	38
4as D	-36
7w	26
4hat D	-43
8he	-39
8w	-61
5ether N	-38
bhe	-67
5y N	-75
4ill w	-25
5th D	19
8N	-21
8w	-22
4ould w	-39
0-f+=: well ,	-72
4a statement w	16
5bout a w	-80
aher w	-104
bis w	-37
amr .	30
athe N	-22
ew	-107
5ccording to A	47
hD	78
hN	90
hw	92
5dded , "	-20
cw	-60
a. N	-23
a: "	-12
7ing , "	-17
5gainst the N	-36
gw	-69
6reed to w	-64
5lso said he	16
5nnounced his w	-72
5ppeared to w	-27
5re expected to	18
6guing that D	-16
5s a w	-52
6ked the w	-49
bo w	-98
5t the w	-18
6tacks on N	80
4blamed the w	-16
5y the N	33
bw	-86
4called for D	68
fw	57
bthe w	17
8ing for D	44
5ontinue to w	85
cd to w	107
4decided to w	-44
8sion to w	-58
7lared the w	-73
8ined to w	29
6scribed the w	-68
5id not A	32
cw	89
5oes not w	64
4eager to w	-34
5xpected to w	-58
4first reported by	19
5ocused on w	45
6r a w	-94
9n w	-93
8his w	-74
8the N	21
cw	-63
4has also V	14
dw	20
8been D	27
dV	32
dw	38
8not w	36
8repeatedly V	24
jw	24
8said he	20
dthat	12
8vowed to	20
6ve also w	20
9been w	48
9said they	19
5oping to w	-105
4in a w	23
8n w	114
7favor of	63
7the w	35
5s also w	19
7expected to	15
7not w	31
9w w	33
6sued a w	49
5t 's w	23
7clear that	26
7is w	74
4known as D	23
dN	106
afor w	100
4like to w	-70
5ooking to w	19
4made a w	110
9it w	74
9the w	50
4not respond to	13
7ed that w	-31
4of a w	-30
7her w	-14
8is w	15
7mr .	-14
7the N	-87
bw	-28
5n a w	-18
7the N	-96
bw	44
8o w	60
5ut a w	67
8that N	-15
4plan to w	-103
8s to w	-39
6edged to w	-50
5ointed out that	29
5romised to w	-81
aing to w	-102
4questions about N	80
6ick to w	86
4refusing to w	-25
6leased a w	31
6ported by N	26
6spond to D	131
4said , "	-58
bA	20
bD	38
bV	-156
band	-18
bthat	-34
bw	30
9. "	-19
bD	-20
bN	-75
bW	-18
b∅	-18
9: "	-18
9a w	-125
after D	-67
9david N	-19
auring D	41
9former N	-35
9he V	-32
chad	-19
cw	-43
das	-23
dould	-19
br w	-72
ais w	-124
9in w	-29
at 's	-17
cw	16
das	-25
dould	-28
9mr .	-27
as .	-16
9of N	-22
cw	-27
an N	-30
cW	-17
be w	-61
9she w	-24
eas	-15
eould	-18
ateve N	-19
9that D	-17
eN	-14
ew	-30
be N	-61
dW	-23
dw	-191
cy w	-74
fere	-17
fould	-14
6y the w	-56
by w	-37
7ing , "	-43
bhe would	-13
bthat D	-17
gw	-32
de w	-57
7s , "	-17
9he 's	-17
cw	-33
9it w	-66
9the w	-74
5ee the w	-74
7king to w	-47
7med to be	-35
5tatement . N	-29
5uggested that D	-20
6pport among w	-83
cfor w	119
cthe w	-77
4to a N	-66
9w	-49
8n w	18
7be w	42
7early w	-53
8ndorse N	64
7his w	-24
7the N	-134
bw	17
6ld a w	-101
9me .	-24
9reporters .	-18
9the N	21
dW	-34
dw	-165
5ried to w	96
6ying to w	98
5weeted , "	-15
4vowed to w	-55
4want to w	-31
8ed to w	-36
8s to w	-88
6s also w	22
5ent on to	31
5ill be w	22
8ing to w	-102
6th the w	-20
5rote . N	-16
2='s not	78
3, saying	42
3. ]	55
3: "	-71
5well	-72
5“	-53
3a new	91
5statement	49
4bout a	-65
9clinton	-59
9her	-104
ais	-54
aow	-63
9mr	30
9the	-119
9what	-48
bether	-85
4ccording to	159
6used the	-96
5knowledged that	-27
4dded ,	-56
9.	-47
9:	-14
9that	-31
6ing ,	-17
athat	-31
4gainst the	-91
5reed that	-18
4lso said	35
9uggested	13
4n email	15
6interview	21
5nounced his	-72
dthat	-17
4ppears to	-50
4re expected	18
7not	59
5gue that	-66
8d that	-60
8s that	-24
7ing that	-36
4s a	-54
6the	-113
5ked ,	-38
9about	-21
9by	-86
9if	-59
9the	-55
ao	-98
9whether	-44
5serted that	-59
4t a	53
6the	17
5tacks on	102
6ention to	63
3blamed the	-16
3call for	118
7ed a	-90
afor	120
ahim	-47
ait	-70
aon	62
7ing for	94
bhim	-59
7s for	16
4laimed that	-28
8ing that	-29
5ear that	-77
4oncerns about	83
6tinue to	96
bd ,	-41
dto	110
4riticism of	-39
azed clinton	-58
ethe	-90
3decided to	-44
7sion to	-58
6lared that	-26
ee	-73
7ined to	-22
5fended his	-110
5scribed as	-19
dthe	-77
4id not	95
4oes not	75
3eager to	-34
4ndorsement of	-45
4xpected to	-85
3favor of	80
4iled a	15
5rst reported	29
4ocus on	94
8ed on	87
5r a	-108
8n	-93
7clinton	-84
7her	-38
8is	-81
7the	43
5und that	-85
4riday that	-42
5om the	50
3had been	47
7said	54
7to	100
5s also	41
7been	60
7called	25
7long	33
7not	45
7proposed	34
7repeatedly	37
7said	83
8hown	25
8ince	82
8ought	31
7vowed	20
5ve also	27
8been	55
8long	33
8said	29
4oping to	-105
3in a	36
7n	82
6favor	63
6his	41
6the	22
5dicated that	-28
5sisted that	-39
5terest in	100
8view .	-15
dwith	-15
4s also	29
6expected	15
6not	63
8w	33
6promising	40
6seeking	31
6telling	66
5sued a	49
4t 's	38
6clear	61
6is	71
3known as	98
9for	25
3last month	77
4ike to	-33
7ly to	40
3made a	110
8clear	65
8it	74
8the	50
4ention of	70
3not mention	30
7respond	13
7to	46
6e that	-37
7d ,	-71
9that	-55
be	-71
7s that	-27
6ing that	-31
3of a	-45
6her	-23
7is	-14
6mr	-14
6trump	44
4n a	-21
6facebook	68
6his	14
7ow	-32
6immigration	-94
6the	20
7o	27
7witter	100
4pposition to	108
4ut a	94
7that	-98
4ver the	-27
3plan to	-111
7s to	-56
5edged to	-60
4oint to	103
8ed out	56
bto	119
4romise to	-104
ad to	-97
as to	-69
9ing to	-111
4ut it	120
3questions about	24
5ick to	86
3railed against	55
4eferred to	48
9ing to	49
6uses to	-86
8ing to	-25
5leased a	56
5ported ,	-61
c.	-47
con	-50
cspending	-71
cthat	-42
5vealed that	-16
3said "	-105
8,	-12
8.	-62
8:	-25
8a	-162
9bout	-65
9fter	-44
9s	-60
8clinton	-30
8david	-19
9uring	25
8former	-44
8he	-81
ar	-87
9is	-135
8in	-26
9t	-36
8monday	17
9r	-27
9s	-16
8of	-29
9n	-15
ae	-93
8sanders	-13
9he	-51
9teve	-19
9unday	44
8that	-53
ae	-232
bre	-47
by	-58
9o	-16
9rump	-50
9uesday	-33
8wednesday	-19
5y ,	-68
7.	-28
7he	-64
7it	-74
7that	-57
9e	-64
ay	-58
6ing ,	-43
ahe	-59
ait	-79
ashe	-22
athat	-60
ce	-76
dy	-28
6s ,	-80
8.	-39
8he	-63
8it	-86
8she	-41
8that	-24
ae	-88
bre	-27
4ee the	-74
6king to	-47
6m to	21
7s to	13
6n as	-24
4how that	-51
7ed that	-70
7ing that	-51
7s that	-32
4ought to	-25
4tated that	-12
8ment .	-38
dthat	23
4uggest that	-63
aed that	-52
aing that	-76
as that	-18
5pport among	-71
bfrom	-20
bof	-48
bthe	-79
3talk about	-23
7ed about	87
7ing about	79
7s about	78
4he question	22
7same	24
5is week	46
4o a	-44
6be	51
6call	90
7linton	-65
6discuss	86
6early	-53
7ndorse	94
7xplain	105
6his	-36
6know	81
6say	73
7ee	104
7how	65
7upport	94
6talk	49
7he	-13
7rump	-117
5ld a	-125
9bc	-64
8cnn	-66
8fox	-49
8me	-54
8politico	-40
8reporters	-51
4ried to	96
5ying to	98
4weeted ,	-15
3urged the	-82
3vote for	111
5wed to	-60
3want to	-29
7ed to	-40
7s to	-88
5rned that	-33
5s also	29
8sked	36
7not	58
4ent on	76
4ill be	37
7ing to	-102
5th a	35
4ould be	37
4rote ,	-50
9.	-41
9in	-42
9on	12
2t='s A	83
7D	113
7V	97
7w	176
4, V	67
6w	137
4. ]	55
4: "	-65
6N	-115
6W	-80
4[ N	137
4a A	84
6w	155
5bout D	-179
aN	-95
aW	-84
aher	-104
bis	-54
bow	-63
aw	-239
bhat	-48
cether	-85
5ccording to	159
7used D	-102
6knowledged that	-27
5dded ,	-56
a.	-47
a:	-14
athat	-31
7ing ,	-17
bthat	-31
5fter N	-99
5gain w	70
9st D	-142
cN	-66
cw	-170
6reed that	-18
5ll w	66
6ready w	57
6so A	82
9V	97
9w	141
6ways w	66
5n w	152
6d w	148
6nounced D	-143
ehis	-72
ethat	-17
5ppeared w	-105
as to	-50
5re A	143
8V	56
8w	202
7n't w	144
6gue that	-66
9d that	-60
9s that	-24
8ing that	-36
5s "	-94
7D	-43
7N	-110
7w	-90
6ked ,	-38
aD	-116
aabout	-21
aby	-86
aif	-59
ato	-98
awhether	-44
7ing N	-64
6serted that	-59
5t D	25
7N	-38
7w	-79
6tacks on	102
7ention to	63
4be w	102
6en A	105
9D	78
9V	91
9w	187
5lamed D	-16
5oth w	50
5y D	-79
7N	-104
7w	-23
4call for	118
8ed "	-69
bD	-22
bN	12
bfor	120
bhim	-47
bit	-70
bon	62
bw	84
8ing D	51
cN	-72
cfor	94
chim	-59
8s N	-40
afor	16
6mpaign w	83
6n w	87
5ited D	-71
aw	-119
7ing D	-104
bw	-109
5laimed that	-28
9ing that	-29
6ear that	-77
5oncerns about	83
7sidered D	-155
fw	-88
7tinue to	96
cd ,	-41
eto	110
6uld w	120
5riticism of	-39
bzed D	-90
fN	-116
4decided to	-44
8sion to	-58
7lared D	-89
dthat	-26
8ined to	-22
6emed w	-99
6fended his	-110
6livering D	56
6scribed D	-109
eas	-19
5id A	95
8w	115
7n't w	98
6scuss D	-102
bed D	-110
5oes A	90
8n't w	131
6n't w	113
5uring D	82
4eager to	-34
5ndorse N	-105
bd D	-110
dN	-130
bment of	-45
5specially w	46
5ven V	36
9w	101
5xpected to	-85
7ress w	-74
4favor of	80
5iled D	15
6rst V	46
aw	103
5ocus on	94
9ed on	87
6r D	-81
8N	-126
8her	-38
9is	-81
8w	-172
7mally w	77
6und N	-70
athat	-85
5riday that	-42
6om w	-76
4had A	107
8V	102
8been	47
8to	100
8w	156
6s A	143
8D	94
8V	106
8been	60
8since	82
8w	207
7n't w	82
6ve A	137
9D	127
9V	94
9been	55
9w	186
5er w	76
5is w	167
5oping to	-105
4immediately w	64
5n D	49
7N	70
7W	61
7his	41
7w	-27
6creasingly w	89
6dicated that	-28
6sisted that	-39
6terest in	100
9view .	-15
ewith	-15
5s A	109
7D	118
7V	126
7w	196
6sued D	29
5t 's	38
7is	71
7w	22
4known as	98
afor	25
4laid w	69
6rgely w	94
6st w	145
6ter V	30
aw	84
5ess w	126
5ike D	-117
9to	-33
8ly to	40
6ttle w	144
5ong V	78
9w	147
6oking w	90
4made D	134
9it	74
9w	153
6ke D	142
7ing D	53
6y A	104
8w	88
5ention of	70
5ight w	92
5ore A	137
9w	219
4never w	43
6w w	129
5o w	101
6t A	125
8V	33
8to	46
8w	194
7e that	-37
8d ,	-71
aD	-107
athat	-55
8s that	-27
7ing that	-31
6w w	146
4of "	-109
7D	-64
7N	-62
7her	-23
8is	-14
7w	-88
6f D	-51
8w	-47
7ered D	33
7icially w	86
6ten V	56
5n D	-40
7W	59
7his	14
8ow	-32
7to	27
7w	-107
6ce w	67
6e w	57
5penly w	72
6pose w	-126
ad D	-107
9ition to	108
5ut D	19
8N	-94
8that	-98
8w	-64
5ver D	-61
9N	-101
9w	-121
5wn w	118
4plan to	-111
8s to	-56
6edged to	-60
5oint to	103
9ed to	119
cw	91
6sted D	54
5raised N	-105
6eviously V	43
6omise to	-104
bd to	-97
bs to	-69
aing to	-111
7posed D	-121
dw	-90
5ublic w	120
aly V	33
dw	92
6t it	120
4questioned N	-77
cs about	24
6ick to	86
9ly w	96
4railed against	55
7sed w	35
5ecent w	110
aly V	51
dw	81
6ferred to	48
aing to	49
7uses to	-86
9ing to	-25
6jected D	-61
6leased D	39
6peatedly V	59
fw	63
7orted ,	-61
d.	-47
dD	-19
dW	24
don	-50
dthat	-42
dw	12
cly w	-182
6vealed that	-16
4said "	-116
9,	-12
9.	-62
9:	-25
9A	31
9D	-203
9N	-370
9W	-27
9about	-65
after	-44
as	-60
9during	25
9he	-81
br	-87
ais	-135
9in	-26
at	-36
9of	-29
an	-15
9she	-51
9that	-53
bey	-58
ao	-16
9w	-193
6y ,	-68
8.	-28
8D	-118
8N	-80
8he	-64
8it	-74
8that	-57
aey	-58
8w	-144
7ing ,	-43
bD	-136
bN	-64
bhe	-59
bit	-79
bshe	-22
bthat	-60
dey	-28
bw	-66
7s ,	-80
9.	-39
9D	-171
9N	-158
9he	-63
9it	-86
9she	-41
9that	-24
9w	-108
5ee D	-129
8w	-97
7king to	-47
cw	-145
7m to	21
8ed w	-131
8s to	13
aw	-58
7n as	-24
6nt w	97
5hot w	74
7w N	-74
9that	-51
9w	-103
8ed N	-88
bthat	-70
8ing that	-51
8n w	-57
8s N	-109
athat	-32
5igned D	-14
5o w	127
6me w	69
6ught to	-25
5poke A	78
5tated that	-12
9ment .	-38
eV	105
ethat	23
6ill w	139
5uggest that	-63
bed that	-52
ew	-115
bing that	-76
bs that	-18
6pport D	-112
cN	-89
camong	-71
cfrom	-20
cof	-48
cw	-118
bed N	-72
bing N	-82
4talk about	-23
8ed about	87
8ing about	79
8s about	78
5ell w	-129
8ing N	-71
cw	-57
8s N	-67
aw	-92
5hat w	55
6e A	60
8N	110
8w	181
7ir w	120
7n V	69
9w	76
6is w	31
5o A	-43
7D	-58
7N	-23
7be	51
7his	-36
6ld D	-44
9N	-51
9w	-159
6ok w	140
5ried to	96
6ying to	98
5weeted ,	-15
cD	-19
4under w	97
6veiled D	48
5rged D	-91
aw	-24
5sed D	125
4vote for	111
6wed to	-60
4want D	-148
9to	-29
8ed to	-40
8s to	-88
6rned that	-33
6s A	48
8D	79
8V	120
8w	207
5ell w	94
6nt on	76
6re A	99
9V	84
9w	164
5idely w	66
6ll A	75
9be	37
9w	152
8ing to	-102
6th w	-44
5ould A	86
abe	37
aw	175
5rote ,	-50
a.	-41
aD	13
aN	-136
ain	-42
aon	12
4― N	-98
1tt=# w	158
4's A	83
7D	113
7V	97
7w	176
4, V	67
6w	137
4. ]	55
4: "	-65
6N	-115
6W	-80
4A ,	62
6.	-76
6A	207
6D	127
6V	243
6about	79
6been	-25
6of	134
7n	58
6that	-86
7o	100
6w	235
4D A	179
6D	164
6N	170
6V	98
6of	125
6w	282
4N 's	79
6,	28
6.	119
6D	-31
6N	158
6about	96
6for	44
6of	-30
7n	56
6that	29
7o	53
4V "	-192
6,	-123
6-	-110
6.	-136
6:	-61
6A	-74
6D	-148
6N	-233
6W	-19
6about	-56
7fter	-80
7gainst	67
7s	-85
7t	-61
6for	84
6he	-151
8r	-115
7im	-19
8s	-55
7ow	-39
6if	-122
7n	-31
6of	-58
7n	-52
6she	-83
6that	-115
8eir	-126
9y	-111
7o	-125
6w	-193
7as	-135
7hat	-37
8en	-73
9ther	-59
7ith	-36
4W .	-118
6V	93
6to	-28
6w	166
4[ N	137
4about D	-179
aN	-95
aW	-84
aher	-104
bis	-54
bow	-63
aw	-239
bhat	-48
cether	-85
5fter N	-99
5gainst D	-142
cN	-66
cw	-170
5nd w	148
5re A	143
8V	56
8w	202
5s "	-94
7D	-43
7N	-110
7w	-90
5t D	25
7N	-38
7w	-79
4be w	102
6en A	105
9D	78
9V	91
9w	187
5y D	-79
7N	-104
7w	-23
4can w	87
5ould w	120
4did A	95
8w	115
7n't w	98
5oes A	90
8n't w	131
6n't w	113
5uring D	82
4for D	-81
8N	-90
8her	-38
9is	-81
8w	-172
5rom w	-76
4had A	107
8V	102
8been	47
8to	100
8w	156
6s A	143
8D	94
8V	106
8been	60
8since	82
8w	207
7n't w	82
6ve A	137
9D	127
9V	94
9been	55
9w	186
5er w	76
5is w	167
4in D	49
7N	70
7W	61
7his	41
7w	-27
5s A	109
7D	118
7V	126
7w	196
5t 's	38
7is	71
7w	22
4like D	-117
9to	-33
4may A	104
8w	88
5ight w	92
4of "	-109
7D	-64
7N	-62
7her	-23
8is	-14
7w	-88
5n D	-40
7W	59
7his	14
8ow	-32
7to	27
7w	-107
5ver D	-61
9N	-101
9w	-121
4so w	127
4that w	55
6eir w	120
5o A	-43
7D	-58
7N	-23
7be	51
7his	-36
4under w	97
4w "	-109
6#	-46
6,	-21
6-	-81
6.	-253
6:	-105
6A	-69
6D	-88
6N	-126
6V	-45
6W	-31
6about	49
7fter	49
7gainst	39
7mong	-25
7t	79
6be	27
8en	53
6from	-42
6he	-182
8r	-36
7im	-21
8s	-12
7ow	-91
6if	-58
7n	34
8to	61
7s	16
7t	-25
6like	-43
6of	64
7n	45
7ver	35
6she	-70
7o	-64
6their	29
9y	-124
7oward	64
6w	-80
7hat	-79
8en	26
9ther	-16
8y	-43
7ill	-24
8th	47
5as A	48
8D	79
8V	120
8w	207
5ere A	99
9V	84
9w	164
5ill A	75
9be	37
9w	152
6th w	-44
5ould A	86
abe	37
aw	175
4— N	-126
01f='s not	-54
6the	22
7o	22
3: "	-71
5well	-72
5“	-53
3[ .	79
5]	55
3a of	-45
5the	-69
6o	20
4ccording an	-64
dearly	-48
dthe	-228
eo	152
5knowledged that	-24
4dded ,	-57
9.	-49
9:	-16
9that	-31
6ing ,	-28
athat	-32
4greed that	-43
4lso a	-24
8he	-26
8on	31
8said	35
8that	24
ae	-25
9o	16
4nnounced that	-18
4ppears to	-33
4re a	-30
7expected	18
7for	14
7in	60
7not	81
7of	104
7that	-69
9e	-56
8o	15
5gue that	-51
8d that	-21
8s that	-24
7ing that	-26
4sked ,	-71
9.	-15
9about	35
9by	-62
9if	-47
9the	18
9whether	-38
4ttacks on	59
3called '	-30
aa	-107
afor	94
aher	49
bim	-47
aon	56
athe	26
brump	-94
7ing for	71
bhim	-59
bthe	16
4laimed that	-30
4ontinued ,	-41
dto	88
3decided to	-13
6lined to	-16
5scribed as	39
dthe	-58
4id a	-85
7his	-28
7mention	29
7not	87
7respond	26
7the	-93
4oes not	67
3explained .	-32
6ressed that	-61
3focused on	80
5und that	-54
3had a	-12
7been	37
7on	87
7said	34
7that	-88
9e	-13
8o	-23
5s .	-47
7about	-30
8ccused	29
8gainst	56
8lso	41
8rgued	25
8s	62
9ked	72
7been	69
7called	53
8riticized	37
7endorsed	20
7for	-26
7he	17
9r	33
8im	77
7in	33
7long	35
7made	29
8r	-123
7no	16
9t	-59
7of	-28
8ut	65
7proposed	34
7refused	23
9peatedly	89
7said	81
8he	-22
9own	25
8ince	-17
8ought	34
8upport	88
7that	-28
9e	24
8o	20
8rump	22
7vowed	24
7with	-30
5ve .	-44
8a	-14
9bout	78
9lso	27
8been	70
8clinton	-74
8endorsed	36
8in	94
8long	33
8of	79
9n	13
8said	31
8that	-97
aey	-87
9o	47
4opes to	-29
3in a	-53
6of	78
6the	-28
5dicated that	-40
5sisted that	-24
4s a	-50
7bout	65
7lso	23
7n	-24
7s	61
6expected	19
6for	107
6known	47
6not	83
8w	33
6of	42
7n	103
6seeking	31
6telling	66
7hat	15
8e	-35
6with	90
5sued a	34
astatement	14
4t 's	38
6clear	42
6is	71
6not	63
6to	44
6unclear	45
6whether	63
3known as	47
3later said	25
3made a	43
8clear	56
8it	74
8of	57
8that	-68
ae	24
9o	-18
3not to	-29
6ed ,	-48
9that	-37
6ing that	-31
3plans to	-98
5edged to	-12
4ointed out	46
bthat	-37
co	92
4romised to	-39
4ut it	105
3referred to	97
9ing the	-98
eo	81
6used to	-32
9s to	-86
5leased a	31
cstatement	42
5ported ,	-53
c.	-57
con	-30
cthat	-51
3said "	43
8's	58
8,	-34
8.	-37
8:	-33
8a	121
9bout	-39
9n	80
9s	-81
9t	-14
8clinton	26
8david	-19
8former	-44
8he	-65
ar	28
9illary	48
as	60
8interview	59
9t	-109
8monday	17
9r	19
9s	-16
8of	-25
9n	-33
ae	-93
8she	-42
9tatement	64
aeve	-19
9unday	49
8that	-89
ae	95
bre	-44
by	-46
ais	22
9o	-29
9rump	112
9uesday	-17
8wednesday	-35
9ith	28
5y ,	-62
7.	-25
7it	-74
7that	-29
9e	-64
ay	-59
6ing ,	-19
aa	62
ahe	-38
ait	-66
ashe	-22
athat	-77
ce	-65
dy	-28
6s ,	-106
8.	-38
8a	-25
8he	-62
8it	-84
8she	-37
8that	-46
aere	-27
4eemed to	19
5nt a	66
4how that	-16
7ed that	-54
7s that	-32
4poke about	78
9of	13
9the	25
4tated that	-48
4uggested that	-29
aing that	-30
as that	-16
3talked about	64
7ing about	64
4he of	-63
7question	22
7that	-53
8o	-25
4o about	-42
6endorse	44
6her	-108
7im	-100
8s	-27
6on	92
6the	-37
7o	45
6whether	-83
5ld a	-18
9bc	-64
8cnn	-66
8fox	-49
8me	-54
8politico	-35
8reporters	-50
4ried to	43
4weeted ,	-15
b.	-37
3vowed to	-80
3wanted to	-24
7s to	-94
5rned that	-17
5s ,	-78
7a	-27
8lso	29
8s	-26
9ked	36
7by	21
7first	20
8or	-80
7his	-101
7in	-39
7known	20
7not	69
7of	36
7that	38
9e	-30
7with	45
4ent on	85
8to	75
5re about	67
8by	-25
8of	88
9n	-16
8that	-73
ae	35
9o	38
4ill a	-19
8be	37
8on	-46
8the	62
9o	43
4ould be	24
9for	63
9not	77
9to	12
9vote	28
4rote ,	-50
9.	-108
9a	27
9in	-42
9on	12
9that	-64
be	14
1t='s V	58
6W	-29
6to	22
6w	52
3: "	-65
5N	-115
5W	-80
3[ .	79
5N	87
5]	55
3a D	-62
5of	-45
5to	20
5w	76
4ccording A	-82
dD	-78
dN	-323
dto	152
dw	-192
5knowledged that	-24
4dded ,	-57
9.	-49
9:	-16
9N	58
9that	-31
6ing ,	-28
athat	-32
4greed that	-43
4imed w	-50
4ll w	-19
5so A	16
8D	-12
8N	-182
8V	89
8he	-26
8on	31
8that	24
9o	16
8w	-23
4m w	67
4n w	147
5nounced W	18
dthat	-18
dw	30
6ually w	103
4ppeared w	-46
9s to	-33
4re A	-28
7D	-44
7N	-133
7V	88
7for	14
7in	60
7of	104
7that	-69
8o	15
7w	40
6n't w	17
5gue that	-51
8d that	-21
8s that	-24
7ing that	-26
4sked ,	-71
9.	-15
9D	-23
9about	35
9by	-62
9if	-47
9whether	-38
4ttacked N	-88
9s on	59
3began w	54
3called "	-95
aD	-13
afor	94
aher	49
bim	-47
aon	56
aw	-19
7ing N	-59
bfor	71
bhim	-59
bw	49
7s N	-79
5me w	98
5n w	59
6't w	76
5st w	98
4ited D	-125
9w	-108
6ing D	-104
aw	-109
4laimed that	-30
bw	34
4ontinue w	36
bd ,	-41
dto	88
dw	71
5uld w	35
4riticized N	-74
3decided to	-13
6lined to	-16
5livering w	85
5scribed D	-75
das	39
4id A	66
7D	-54
7N	21
7his	-28
7w	-23
6n't w	116
4oesn't w	13
5n't w	90
3earlier w	-32
4ndorsed N	25
4ven D	20
8w	114
4xplained .	-32
dD	65
6ressed that	-61
3filed D	18
5rst V	-34
9w	-43
4ocused on	80
5und N	-83
9that	-54
3gave D	60
8w	127
3had D	28
7N	-27
7V	126
7been	37
7on	87
7that	-88
8o	-23
7w	42
5s .	-47
7A	28
7D	38
7N	-59
7V	79
7about	-30
8gainst	56
8s	62
7been	69
7for	-26
7he	17
9r	33
8im	77
7in	33
7of	-28
7she	-22
8ince	-17
7that	-28
8o	20
7w	26
8ith	-30
6n't w	16
5ve .	-44
8D	58
8N	-191
8V	143
8W	-107
8about	78
8been	70
8in	94
8of	79
9n	13
8that	-97
aey	-87
9o	47
8w	65
4eld w	67
4opes to	-29
3in D	-108
6of	78
6w	-25
5dicated that	-40
5sisted that	-24
4s A	114
6N	-207
6V	29
6about	65
7s	61
6for	107
6of	42
7n	103
6that	15
6w	23
7ith	90
5n't w	33
5sued D	62
aw	155
4t 's	38
6D	43
6is	71
6to	44
6w	46
7hether	63
3known as	47
3largely w	18
5st w	113
5ter V	61
4ong w	80
3made D	49
8it	74
8of	57
8that	-68
9o	-18
8w	89
5kes w	19
5y w	16
4ight w	59
4ust w	117
3needs w	115
5ver w	75
5w w	23
4ot A	57
7to	-29
7w	103
6ed ,	-48
9D	-54
9that	-37
6ing that	-31
5w w	-52
3of w	-24
5fered D	22
bw	75
4n w	85
5ce w	-37
5e w	102
4pened w	63
5posed D	-88
3passed w	66
4lans to	-98
5edged to	-12
4ointed that	-37
co	92
8s w	-30
5sted w	33
4raised N	-79
5obably w	84
6mised to	-39
4ublic w	36
5t D	67
7it	105
7w	98
3quickly w	59
3raised w	31
4ecently V	58
cw	29
5ferred to	97
9ing D	-108
dto	81
6used to	-32
9s to	-86
5leased D	51
cV	87
cw	74
5peatedly w	-23
6orted ,	-53
c.	-57
cD	27
cW	34
con	-30
cthat	-51
cw	28
bly w	-169
3said "	114
8's	58
8,	-34
8.	-37
8:	-33
8A	46
8D	151
8N	197
8W	15
8about	-39
9s	-81
9t	-14
8he	-65
ar	28
9is	60
8it	-109
8of	-25
9n	-33
8she	-42
8that	-89
aey	-46
9o	-29
8w	103
9ith	28
5y ,	-62
7.	-25
7D	-109
7N	-62
7it	-74
7that	-29
9ey	-59
7w	-104
6ing ,	-19
aD	31
aN	45
ahe	-38
ait	-66
ashe	-22
athat	-77
cey	-28
6s ,	-106
8.	-38
8D	-42
8N	-16
8he	-62
8it	-84
8she	-37
8that	-46
8w	-22
4ee w	-50
6m w	72
7ed D	-122
ato	19
aw	-83
7s D	-24
9w	22
5nt D	62
8N	77
8w	121
4hot w	103
6uld w	67
6w N	-66
8that	-16
8w	-89
7ed D	16
aN	-78
athat	-54
aw	41
7s N	-109
9that	-32
9w	27
4ought w	-33
4pent w	168
5oke A	78
9about	78
9of	13
9w	95
4tarted w	64
6ted that	-48
5ill D	-27
4uggested that	-29
dw	-67
aing that	-30
as that	-16
5pport D	-70
bw	-106
aed N	-69
aing N	-58
3talked about	64
aw	16
7ing about	64
4elling N	-71
bw	-70
7s N	-67
9w	-69
5nd w	33
4hat w	42
5e D	-31
7N	38
7of	-63
7that	-53
8o	-25
6n V	62
8w	100
6re w	78
6y're w	-21
4o A	40
6D	-25
6N	-64
6about	-42
6her	-108
7im	-100
8s	-27
6on	92
6to	45
6w	122
7hether	-83
5ld N	-18
8w	-54
5ok D	77
8w	74
4ried D	16
9to	43
9w	148
4weeted ,	-15
b.	-37
3unveiled w	93
4rged w	-82
4sed w	12
3voted D	33
5wed to	-80
3want w	-92
7ed to	-24
7s to	-94
5rned D	-116
athat	-17
5s ,	-78
7A	130
7N	-113
7V	130
7as	-26
7by	21
7for	-80
7his	-101
7in	-39
7of	36
7that	38
7w	15
8ith	45
4ent on	85
8to	75
8w	78
5re A	162
8D	93
8N	-86
8about	67
8by	-25
8of	88
9n	-16
8that	-73
9o	38
8w	64
4ill A	126
8be	37
8on	-46
8to	43
5th w	19
4ould A	83
9D	-90
9N	-117
9V	71
9be	24
9for	63
9to	12
4rote ,	-50
9.	-108
9D	34
9N	121
9in	-42
9on	12
9that	-64
9w	28
3― N	-98
0f+=' '	-54
3, "	-101
5'	-77
5adding	-115
6nd	-80
5because	-53
6ut	-59
5he	-65
5is	-60
6t	-54
5referring	-86
5saying	105
5that	-83
7e	-137
5“	-176
3. 	-45
5"	-55
5'	-57
5]	79
5a	-28
6nd	-26
6s	-49
5but	-41
5clinton	-27
6ruz	-15
5he	-58
5in	-54
6t	-27
5mr	-36
5one	-13
5sanders	-54
6he	-24
5the	-67
6rump	81
5“	-87
3: "	-49
5'	-51
5“	-41
3a federal	-73
5message	69
5report	37
7quest	-65
5statement	82
5“	-70
4bc 's	58
5out a	127
9clinton	77
9his	41
aow	88
9mr	79
9the	48
arump	-27
9what	76
4fter a	-112
4gainst the	63
5reed to	30
4n email	38
6interview	-13
5onymity to	-51
4rgued that	66
4s an	-13
6the	-40
6“	22
4t least	-119
5tacks on	19
6ention to	87
3bernie sanders	16
4reitbart news	28
4y a	-28
6the	38
3call for	39
7ed for	31
athe	16
7ing for	52
4lear that	65
5inton 's	-25
b,	-79
b.	-57
band	-49
cs	-67
4ruz 's	28
3donald j	-57
3early results	-53
4ndorsement of	66
4xpected to	33
3favor of	63
4ocus on	52
8ed on	22
5r a	65
8n	109
7clinton	16
7her	23
7more	-87
7the	21
5x news	-33
4rom his	27
8the	22
3he 's	-51
6had	-38
8s	-52
6is	-52
6was	-52
7ill	-54
7ould	-60
5r to	-85
4im ,	-78
7a	-55
7for	-88
7of	-77
7to	-74
6self as	-75
5s campaign	-169
9ndidacy	-102
7supporters	-27
4ow he	-33
7the	-34
8o	-50
3in a	69
7n	23
6her	-19
7is	-13
5terest in	60
8view .	34
4t 's	-61
6.	-40
6as	34
6clear	92
6is	-70
6was	-99
7ill	-75
7ould	-86
3known as	48
9for	47
3last month	47
8week	-89
4ike to	88
4ooking to	44
3marco rubio	-62
4e .	-61
5ntion of	56
4onday .	21
athat	-61
5re than	-113
4r .	-36
5s .	-91
4s .	-57
3not clear	41
7mention	12
7respond	13
7to	-56
3obama 's	-29
4f a	28
6the	15
7rump	19
4n cnn	-77
6facebook	111
6his	113
7ow	90
6immigration	106
6monday	-119
6social	-41
6the	37
7o	85
7uesday	-78
6wednesday	-16
7hether	69
4pposition to	76
4ut a	60
7that	71
4ver the	-24
3plan to	62
5edged to	32
4ointed out	31
5litico .	20
3questions about	55
5ick to	29
3ready to	-52
5fused to	34
5ported by	44
ars .	-18
dthat	-37
5spond to	59
4ubio 's	-55
3said ,	41
8he	53
8it	35
8she	33
8that	60
aey	24
5nders '	-66
b.	-94
5y that	40
6ing ,	80
athat	62
4een as	35
5n .	-99
4he had	-26
9s	-25
7was	-37
8ould	-21
4ome of	-104
5ught to	37
4tatement .	55
4uggested that	22
5pport among	67
bfor	86
crom	28
bof	56
bthe	49
3talking about	52
4hat "	-102
8,	-42
8a	-115
9s	-41
8clinton	-37
8donald	-19
8he	-128
ar	-75
9illary	-29
as	-107
8if	-77
9n	-50
9t	-91
8mr	-49
as	-38
8obama	-15
8sanders	-52
9he	-13
9ome	-30
8the	-68
bir	-64
bre	-88
by	-90
9rump	-51
8“	25
5e "	-66
7'	-64
7ap	-61
8ssociated	37
7candidate	-84
9se	75
8linton	-83
8rowd	-99
7deal	-99
9mocratic	-119
fs	-60
7former	-90
7gop	-106
9vernment	-14
8roup	-33
7issue	-44
7mogul	-98
9st	24
7national	-79
8ew	-125
8otion	61
7party	14
8olitical	-102
8resident	-44
7real	-69
9lease	-112
7same	63
8tate	-118
7trump	33
7u.s.	-78
8nited	-79
7washington	75
8inner	-55
7“	-59
6mselves as	-85
6re are	-50
9is	-60
9was	-54
6y are	-38
8had	-25
ave	-47
8want	-36
9ere	-27
9ill	-35
9ould	-31
5is week	107
4o "	-38
6a	26
7ddress	48
7n	24
6be	-48
7ring	-72
7uild	-95
6comment	-45
6do	-77
6early	43
7ndorse	88
7xplain	94
6get	-117
7ive	-59
6have	-57
7elp	-64
8r	-16
6keep	21
7now	75
6make	-40
6offer	94
6pay	-45
7ut	-68
6release	-31
6say	52
7ee	42
7how	45
6take	-65
7he	17
7rump	60
6work	-24
6“	-28
4rump 's	-34
9,	-51
9.	-41
9and	-60
as	25
9is	-41
5ying to	62
3usa today	-55
3vote for	34
5wed to	28
3want to	45
4ednesday that	-42
4hat he	-39
5ether he	-67
bthe	-24
5y the	-74
4ith a	66
3“ the	-40
2t=" D	-115
6N	-59
6w	34
4$ #	-44
4' "	-54
5s w	62
4, "	-72
6A	42
6D	-31
6N	-39
6V	47
6and	-80
6because	-53
7ut	-59
6he	-65
6is	-60
7t	-54
6that	-83
6w	33
4. "	-107
6A	-37
6D	-98
6W	-81
6]	79
6and	-26
7s	-49
6but	-41
6he	-58
6in	-54
7t	-27
6she	-24
6∅	-45
4: "	-74
4a "	-111
6#	-66
6W	-80
6w	20
5bc 's	58
6out D	28
aN	36
ahis	41
bow	88
aw	51
bhat	76
5ccused N	50
5fter D	-39
aN	46
5gainst D	79
cw	83
6reed to	30
5ll w	60
6ready w	88
6so A	32
9V	20
9w	69
5merican w	-90
6ong w	-25
5n N	-75
6d A	-26
8w	43
6onymity to	-51
6y w	30
5rgued that	66
5s "	41
7N	-16
5t N	22
7w	32
6tacks on	19
7ention to	87
4be w	78
6en A	52
9D	64
9V	63
9w	20
6rnie N	16
5ill N	-91
5oth w	-31
5reitbart N	28
5y D	-39
7N	-44
7V	45
7W	-57
4call for	39
8ed D	30
bfor	31
8ing for	52
6mpaign w	-56
5lear that	65
6inton 's	-25
c,	-79
c.	-57
cA	29
cand	-49
ds	-67
cw	-121
5onsidered D	57
5riticized N	38
6uz 's	28
4david N	-36
5emocratic w	-117
5iscuss D	45
5onald N	-23
5uring D	-20
4early w	-80
5ndorse N	64
bd N	31
bment of	66
5ven w	21
5xit w	-65
6pected to	33
7ress w	94
bed w	51
4far w	-67
6vor of	63
5ocus on	52
9ed on	22
6r N	20
8her	23
7eign w	-92
7mer N	-102
6x N	-33
5rom his	27
4gop w	-20
4have w	67
5e 's	-51
7A	-36
7V	-48
7had	-38
9s	-52
7is	-52
7w	24
8as	-52
8ill	-54
8ould	-60
6'd w	-60
6r "	-88
8to	-85
5illary N	-14
6m ,	-78
8for	-88
8of	-77
8to	-74
7self as	-75
6s A	-47
8N	-57
8V	21
8w	-18
5ow D	-46
8N	-77
8he	-33
8to	-50
8w	-72
4if D	-89
7w	-84
5mmediately w	-13
5n #	-48
7N	-37
7W	-53
7her	-19
8is	-13
7w	48
6terest in	60
9view .	34
7o D	18
5s w	-12
5t "	-104
7's	-61
7.	-40
7A	-21
7as	34
7is	-70
7w	17
8as	-99
8ill	-75
8ould	-86
4known as	48
afor	47
4last w	34
5ess w	37
5ike to	88
6ttle w	15
5ong V	27
6oking to	44
4made D	47
9w	47
6king D	-20
6ny W	-96
9w	15
6rco N	-62
5e .	-61
6ntion of	56
5onday .	21
bthat	-61
6re A	113
9w	-15
6st w	-15
5r .	-36
6s .	-91
5s .	-57
5y w	-39
4national w	16
5ew N	-35
8w	-54
5o w	78
6t V	28
8to	-56
8w	89
6w w	96
4obama 's	-29
5f "	48
7N	13
7w	50
6f D	76
8w	83
5n D	23
7W	-57
7his	113
8ow	90
7to	85
7w	49
8hether	69
5pposition to	76
5ther w	-67
5ut D	89
8N	51
8that	71
8w	111
5ver D	-30
9N	102
9w	96
4party w	-33
6ul N	-34
5lan to	62
6edged to	32
5ointed w	58
6litical w	-22
bo .	20
5resident N	-111
dial w	-46
6oposed w	43
5ublic w	39
aly w	70
4questions about	55
6ick to	29
4ready to	-52
6cent w	-13
6fused to	34
6jected D	-33
6peatedly V	24
fw	30
7orted by	44
brs .	-18
ethat	-37
7ublican w	-13
6spond to	59
5ubio 's	-55
4said ,	41
9D	38
9he	53
9it	35
9she	33
9that	60
bey	24
9w	84
6nders '	-66
c.	-94
6y that	40
7ing ,	80
bthat	62
5ee D	89
7n as	35
6n .	-99
7ator N	-50
6veral w	16
5he had	-26
as	-25
8w	-40
9as	-37
9ould	-21
6own w	36
5o w	84
6me of	-104
9w	18
6ught to	37
5tate w	-92
9ment .	55
eV	30
ew	20
6eve N	-28
5uggested that	22
6pport D	51
cN	75
camong	67
cfor	86
drom	28
cof	56
4talking about	52
5elling w	-15
5hat #	-86
9,	-42
9A	-18
9D	-60
9N	-186
9W	-121
9as	-41
9he	-128
br	-75
ais	-107
9if	-77
an	-50
at	-91
9she	-13
9their	-64
cy	-90
6e "	-129
8#	-20
8A	58
8N	-48
8W	-70
8w	-31
7ir w	-20
7mselves as	-85
7re are	-50
ais	-60
awas	-54
7y are	-38
9had	-25
bve	-47
9were	-27
aill	-35
aould	-31
6ose w	-137
5o "	-14
7A	-13
7D	40
7N	25
7V	15
7W	-17
7be	-48
7do	-77
7have	-57
8er	-16
5rump 's	-34
a,	-51
a.	-41
aD	34
aand	-60
bs	25
ais	-41
aw	-65
6ying to	62
5uesday w	28
4under w	97
5sa A	-55
4very w	-25
5ote for	34
6wed to	28
4want to	45
6s D	-36
8w	26
5ednesday that	-42
5hat D	-43
9he	-39
9w	-61
6ether N	-38
che	-67
6y N	-75
5idely w	53
6ll w	-25
6th D	19
9N	-21
9w	-22
5ould w	-39
4“ D	-57
6N	-16
6w	-25
1=$	-44
2's	106
2,	-37
2-	-20
2.	-68
2:	-136
2]	55
2abc	65
4ortion	-99
5ut	28
3ccused	65
3ddress	100
3gain	74
7st	68
4reed	62
3ll	-14
4ready	99
4so	101
3merican	-98
as	-125
3nd	26
4nounced	104
4onymity	-51
5ther	-33
4swer	124
3re	25
4gued	57
3sk	68
5ed	-20
5ing	128
3ttack	142
8ed	64
8s	38
5ention	120
3ware	48
2back	138
6ing	19
3e	113
4come	48
4en	63
4hind	87
4ing	-19
4lieve	75
3ill	-24
3lame	79
3oth	-13
3reitbart	28
2call	138
6ed	115
6ing	19
4mpaign	47
4ndidates	-99
4rson	-14
4se	69
3ertain	-34
3harged	64
4ina	-85
4ristie	-88
3ited	70
3laim	15
7ed	77
4ear	65
4inton	-45
3nn	16
3ome	84
5ment	-28
9s	-105
4ncern	24
9ed	36
9s	-17
5fident	87
7rmed	40
5sider	86
aed	75
5vinced	55
3riticism	86
9zed	94
4uz	-26
2david	-41
3ebate	47
4cided	64
6sion	69
5lared	40
4emed	46
4fense	13
4mocratic	-145
as	-53
4nounced	49
4scribed	70
3iscuss	102
3onald	-23
4wn	146
3uring	-12
2early	-23
3mail	74
3ndorse	98
9d	53
9ment	78
3uropean	-95
3ven	36
3xactly	-63
4it	-65
4pected	81
5lain	110
5ress	102
9ed	51
2facebook	77
4r	-34
4vor	85
3ew	-17
3irst	106
3lorida	-70
3ocus	86
7ed	22
4r	43
5eign	-92
5mer	-117
4und	65
4x	26
3riday	24
3urther	-17
2gop	-22
2had	49
4rd	71
4s	74
4ve	105
5ing	-33
3e	-28
4'd	-78
4r	-21
5e	92
5self	-33
3illary	-45
4m	-46
5self	-15
4s	-29
3ope	83
6d	46
6s	85
5ing	77
4w	-143
2idea	66
3f	-14
3mmediately	-13
5igration	-137
3nterest	108
7view	91
5o	47
3s	27
4sue	79
7s	-64
3t	-43
4s	-52
2just	-62
2know	123
6n	95
2largely	100
4ter	46
3egislation	-77
4ss	37
3ike	32
6ly	-26
4ttle	42
3ong	47
4ok	79
6ing	54
2made	80
4ke	39
5ing	-73
4ny	-19
4rco	-62
3e	-73
4ntion	115
9ed	47
4ssage	140
3onth	77
4re	16
4st	15
3r	-36
4s	-91
3s	-57
4nbc	51
3uch	26
3y	-39
2named	-33
3bc	-61
3ever	56
4w	-52
5s	105
3ight	109
3ominated	58
4ted	73
4w	-32
2obama	-113
3f	36
4f	162
5er	81
7ed	72
4ten	65
3n	25
4ce	-13
4e	-17
4ly	-50
3penly	87
4posed	85
7ition	117
3ut	249
3ver	47
2party	-48
4ul	-34
3eople	-130
3lan	63
6s	67
4edged	27
3oint	88
7ed	64
4litical	-22
3raise	58
8d	65
4esident	-110
bial	-46
6s	28
5viously	60
4omised	28
8ing	74
5posal	82
8ed	73
5vided	78
3ublic	39
8ly	106
4shed	60
2question	111
aed	46
aing	77
as	88
4ick	29
2ready	-87
4cent	-55
8ly	56
4fused	34
4jected	-24
4lease	63
9d	73
4peatedly	119
5orted	97
9rs	-71
5ublican	-14
cs	-41
4spond	59
8se	55
4uters	80
4vealed	57
3ubio	-42
2said	24
4me	24
4nders	39
4turday	50
4y	129
5ing	170
5s	69
3ee	27
5king	141
5m	77
5n	59
4n	-99
5ator	-50
4veral	15
3he	-112
4ow	106
6ing	63
6n	57
3ign	62
4nce	-37
3keptical	59
3ocial	107
4me	-41
4ught	67
3peech	47
5nding	-122
3tate	-88
7ment	121
bs	32
4eve	-28
4ill	85
4ories	38
3uch	-31
4ggested	98
9ing	65
4nday	71
4per	-103
5port	76
9ed	49
4re	92
2take	-13
4lk	91
6ed	20
6ing	102
3ell	104
6ing	-16
3hat	-42
4e	-29
5ir	-23
5m	-96
6selves	-103
5n	13
5re	-133
5y	-59
6're	-73
4ink	-14
5s	-28
4ose	-71
4ursday	67
3ime	52
3old	77
4ward	79
3rade	-82
4ump	-18
4ying	62
3uesday	49
3witter	131
2unclear	54
4der	31
7stand	86
3p	188
3rged	62
5ing	75
3sa	-55
2view	91
3ote	61
6rs	-133
4wed	35
2want	102
3ednesday	44
4ek	84
4ll	66
4re	-17
3hat	-160
4en	-29
5re	-116
5ther	-61
4ich	-21
4o	-71
4y	-64
3idely	53
4ll	-17
4th	28
3omen	-35
4rry	82
3ritten	55
2year	79
4t	44
3ou	-111
2—	-96
2“	-71
0n=1	-27
24	15
25	33
26	61
27	41
28	-50
29	-146
1t=1 "	-78
5#	-14
5's	62
5,	-47
5-	60
5.	-136
5:	-61
5A	90
5D	22
5N	-100
5V	46
5W	-31
5about	-12
6fter	13
6gainst	150
6nd	-29
5be	86
7en	35
6y	-22
5during	17
5had	22
7s	29
7ve	85
6e	-161
7r	-41
6im	-80
7s	13
6ow	-62
5if	-115
6n	26
7to	35
5like	16
5over	44
5she	-89
6ince	60
6o	55
5that	-163
7eir	-18
8y	-100
5w	37
6as	29
6ere	-17
6hat	-82
7ether	-113
7y	-43
6ill	-124
7th	37
6ould	13
32 "	-33
5#	39
5,	-33
5-	-117
5:	-56
5A	37
5D	20
5V	-15
5W	-14
5about	33
6gainst	114
6mong	-25
6nd	-24
6s	-18
6t	39
5be	65
7en	100
5for	54
5he	-112
7r	-131
6im	-18
7s	-18
6ow	-61
5if	-120
6t	-64
5like	66
5of	32
6n	82
5she	-37
6o	-65
5that	-39
7eir	-25
8y	-91
5w	21
6hat	-81
7ether	-24
33 #	-21
5,	-49
5:	-56
5A	-31
5V	84
5W	56
5]	49
5about	28
6gainst	-53
6nd	31
6s	82
6t	-38
5been	69
6y	22
5from	33
5he	-77
6im	19
6ow	-91
5in	-51
5of	21
6ver	-13
5that	-18
7eir	-22
8y	35
6o	24
5w	43
6hat	-55
7ether	-32
7o	-19
7y	-108
34 "	42
5,	14
5.	-27
5:	-50
5D	-77
5N	-62
5V	157
5W	-88
5about	24
6gainst	60
6s	-27
6t	52
5for	44
6rom	-15
5him	-27
7s	-72
6ow	-61
5in	21
5of	93
6n	50
5that	35
6o	-14
5w	19
6hat	-40
7ether	-43
35 ,	49
5:	-38
5A	-57
5D	-73
5N	23
5V	140
5W	30
5about	144
6t	-14
5by	-64
5for	14
5her	-24
6is	-15
6ow	-36
5in	44
5that	-41
6o	51
36 ,	24
5.	-77
5D	-136
5N	51
5V	100
5W	31
5about	107
5by	132
5for	104
5his	-55
5of	-27
6n	35
5that	55
6o	56
5w	22
37 .	-44
5D	-101
5N	44
5V	98
5about	63
5of	98
5w	47
38 .	-25
5D	-146
5N	20
39 D	-96
5N	-53
0s=$	-44
2'll	-99
3re	-88
3s	106
2,	-37
2-	-20
2.	-68
2000	-43
2:	-136
2]	55
2abc	65
3ce	154
4k	100
3de	-21
4y	-48
3el	-84
3ge	60
3id	26
4l	73
4m	95
4n	56
3ld	-35
4k	103
4l	24
4s	-40
3ma	-127
4e	137
3na	-70
4s	-68
4t	-24
3rd	177
4e	82
4k	-38
4s	22
4t	56
4y	-51
3se	65
4k	68
4t	43
3te	18
4s	-53
3ul	-34
3ve	115
3ys	85
2be	113
4d	85
4r	37
3io	-42
3le	-18
4y	111
2cal	-13
4n	-78
3ed	33
4s	-17
3ks	22
3ly	106
3nn	16
3us	86
2day	117
3ea	66
4d	115
4r	26
3ge	91
3it	86
3ly	26
2e'd	-85
3ad	55
4k	19
4l	100
4n	-36
4r	87
4t	22
3ch	29
4t	107
3ek	92
4m	77
4n	61
4p	20
4s	-108
4t	50
3ir	-23
3lf	-39
4l	117
4y	104
3nt	26
3re	-78
4g	-93
4n	55
4s	-123
4t	30
4y	-20
3se	-35
4s	27
4t	103
3ve	65
3ws	20
2far	-34
3ew	-17
3or	43
4x	26
3ul	61
2gal	-72
3ed	94
4r	23
4s	-117
3ht	-24
3ly	15
3ns	51
3op	-22
3ue	85
4n	-85
2had	49
4s	74
4t	-70
3e	-28
4d	76
4m	-96
4n	-19
4r	-59
4y	-59
3im	-46
4s	-29
3ow	-40
2ian	-78
3ce	-36
4h	-29
4k	-44
4o	-25
4s	-106
3da	-71
4e	42
3ed	-49
4f	95
4s	-126
4w	137
3f	-14
4y	89
3gn	-14
3ke	38
3le	-35
4l	-13
4s	-87
3me	-43
4s	-94
3na	-117
4d	174
4e	81
4g	-39
4t	113
3re	-30
3s	27
4m	-15
4t	21
3t	-43
4e	-24
4h	35
4s	-49
4y	-82
3ze	154
2kes	-41
2lan	59
4r	37
3ed	43
3ic	39
3ls	-113
4y	73
3ow	-99
3so	101
2me	-73
4d	78
4n	-59
4r	-89
4s	-14
3r	-36
4s	-91
3s	-57
3y	-39
2nal	-33
3bc	32
3ce	95
3ed	108
4w	-45
4y	-125
3gs	-21
3ia	-37
3ly	23
3ow	48
3se	105
4t	68
3th	77
4o	47
4s	-87
2oed	70
3f	36
4f	161
3ke	31
3ld	52
3me	-20
3n	25
4d	87
4e	-54
4g	26
4s	-114
3ok	125
3pe	68
3rd	98
4s	-116
4t	59
4y	-37
3se	35
4t	50
3te	126
4h	-13
3ur	-45
4s	-88
4t	114
3ve	25
3wn	127
4s	121
2pes	121
3le	-73
4y	121
2ral	-59
3co	-62
3ds	41
3ed	98
4e	67
4s	-68
4y	-67
3ks	-44
3ly	13
3ns	12
3on	-77
3se	62
4t	56
3th	21
4s	-133
4y	-50
3uz	-26
2say	129
3ed	16
4e	29
4n	-73
4s	-25
4t	43
3he	-112
3is	-47
3ly	87
3on	-28
3ts	-101
3ue	95
2ted	65
4n	91
4r	45
4s	-94
3he	-29
4y	-70
3ie	-15
4n	-87
3le	58
4y	32
3on	-35
4r	-50
2ual	-34
3ed	-34
4s	-81
3gh	48
3ld	17
3mp	-21
3nd	33
3p	188
3re	83
4t	85
3sa	-55
4e	-25
4s	102
4t	-44
3te	115
2ved	32
4n	40
4r	49
4s	-91
3id	-41
3or	85
2way	135
3ed	89
4r	-19
3ho	-71
4y	-64
2xit	-65
2yed	-38
4t	44
3ou	-111
2—	-96
2“	-71
0t="	-46
2$	-44
2's	106
2,	-37
2-	-20
2.	-68
2:	-136
2A	55
2D	-23
2N	-33
2V	99
2W	-38
2]	55
2about	28
3gainst	68
3nd	26
3re	25
2be	113
4en	63
4hind	87
4ing	-19
2during	-12
2for	34
2had	49
4s	74
4ve	105
5ing	-33
3e	-28
4r	-21
3im	-46
4s	-29
3ow	-143
2if	-14
3nto	47
3s	27
3t	-43
2like	32
2of	36
3n	25
3ver	47
2she	-112
3ince	-37
2that	-42
4eir	-23
5y	-59
3oward	79
2under	31
2w	59
3ere	-17
3hat	-160
4en	-29
5ther	-61
4ich	-21
4o	-71
4y	-64
3ill	-17
4th	28
2yet	44
3ou	-111
2—	-96
`,
  source: `
0+t=after !	-46
9"	-104
9#	-50
9'	-33
as	-44
9,	20
9-	-14
9.	40
9/	-25
9:	-25
9;	41
9D	-89
9N	-32
9W	-59
9about	-29
after	42
against	-109
although	-14
among	-87
and	-38
are	-29
bound	-57
as	-17
at	-99
9be	-47
bcause	-104
ben	-39
bfore	-16
bhind	21
bing	-71
btween	-86
aut	18
ay	-150
9can	-115
c't	-51
aould	-43
en't	-33
9did	-42
cn't	-97
ao	-63
bes	-83
dn't	-75
bn't	-72
9for	-28
arom	-102
9had	-62
bs	-22
cn't	-55
bve	-19
ae	-153
br	-54
aim	-81
bs	-120
aow	-45
9i	-74
af	-33
an	-50
bside	-75
bto	-110
as	-15
at	-16
9like	-126
9may	-13
aight	-15
aust	-95
9of	-101
an	-37
ar	-110
autside	-69
aver	18
9she	-80
bould	-102
aince	19
ao	-71
9that	-22
beir	-88
cy	-87
brough	-95
ao	-60
bward	-81
9under	-75
btil	-44
9via	-49
9w	-28
aas	-55
cn't	-64
ae	-12
bre	-60
ahat	-55
ben	-30
cther	39
bich	-120
cle	15
bo	-56
cse	-84
by	-73
aill	-45
bth	-61
din	-77
dout	-48
aon't	-52
buld	-83
en't	-30
9you	-17
9—	-19
3before #	-29
a(	-70
a)	-162
a-	-27
a.	21
a/	25
a:	-21
a;	-117
aD	-42
aW	-48
aabout	-33
bfter	-51
bgainst	-70
blthough	-22
bmong	-118
bnd	-67
bround	-121
bs	-64
bt	-69
abecause	-124
cfore	-132
chind	-75
ctween	-96
but	-50
by	-80
acan	-33
adespite	-82
bid	-19
dn't	15
boesn't	-37
buring	-27
afor	-51
brom	-70
ahad	22
cs	-18
cve	-15
be	-104
bis	-29
bow	-55
aif	-74
bn	-48
cto	-16
bs	-16
cn't	-25
bt	-120
alike	13
amust	-12
anor	-68
aof	-63
bn	-14
br	-88
butside	-92
bver	-61
ashe	-94
bince	-82
bo	-39
athat	-19
ceir	15
dy	-94
cough	-24
crough	16
bo	-54
cward	-65
aunder	-80
ctil	-82
aw	-22
bas	-18
be	-36
cre	-22
bhat	-58
cen	-95
cich	-92
dle	-39
cose	-77
cy	-68
bill	-14
cth	-50
ein	-62
eout	-108
bould	-22
fn't	-15
ayou	34
a—	-13
2k=after " bare false	-99
htrue	-88
ccommon false	-33
jtrue	-24
cname true	-124
cpronoun false	-54
ktrue	-12
a# common true	-13
a' bare false	-91
htrue	-62
ccommon false	-30
jtrue	-82
cname false	-58
htrue	66
bs bare true	-46
dcommon true	-34
dname true	-66
a( bare false	20
htrue	-56
ccommon false	21
jtrue	-76
cname false	-17
htrue	-70
a) bare true	13
ccommon false	-53
jtrue	-86
cname false	42
htrue	-31
dumber false	-58
a, bare false	45
ccommon false	25
jtrue	66
cname false	-75
htrue	-66
dumber false	34
cpronoun false	41
ktrue	-84
crelative false	-14
ltrue	-37
a- bare false	28
htrue	-109
ccommon false	26
cname false	-30
htrue	-106
dumber true	-13
a. bare false	-14
cname true	47
dumber false	-78
jtrue	-32
cpronoun false	-96
ktrue	-146
crelative true	-53
a/ bare true	-57
ccommon true	47
cname false	-102
a: bare false	-71
htrue	-36
ccommon false	-44
jtrue	-90
cname false	21
a; bare false	-66
htrue	-54
ccommon false	-23
jtrue	39
cname false	-13
htrue	47
a? bare true	-48
ccommon false	-39
jtrue	-52
aA bare false	-65
htrue	-12
ccommon false	14
jtrue	-21
cname false	18
cpronoun false	-155
ktrue	-45
crelative false	-44
aD bare false	-41
htrue	-47
ccommon false	-162
jtrue	-50
cname true	-219
cpronoun false	-19
ktrue	45
crelative false	-50
aN bare true	-134
cname false	-13
htrue	-23
dumber true	-38
crelative true	14
aV bare false	-124
htrue	25
ccommon true	-40
cname false	54
htrue	-69
dumber true	-64
cpronoun false	-19
ktrue	-34
crelative false	-48
ltrue	-15
aW bare true	-16
ccommon true	-44
aabout bare true	-93
gcommon false	-36
ntrue	-16
gname true	-96
gpronoun true	-12
bfter bare false	-36
ltrue	21
gcommon true	31
gname true	-75
bgainst bare false	-20
ntrue	-22
icommon false	-23
ptrue	-54
iname true	-42
ipronoun true	-17
bmong bare false	-29
ltrue	-55
gcommon false	-22
ntrue	-34
gname false	-15
ltrue	-23
bnd bare true	-190
ecommon false	21
ltrue	-109
ename true	-14
fumber true	40
epronoun false	-25
mtrue	-44
bre bare false	-77
jtrue	-29
ecommon false	-59
ltrue	-116
ename false	-20
jtrue	-89
fumber true	-60
epronoun false	47
mtrue	53
cound bare false	-30
mtrue	-41
hcommon true	-36
bs bare false	33
itrue	-137
dname false	-153
itrue	-35
dpronoun false	-74
ltrue	-15
bt bare false	23
itrue	-74
dcommon false	-114
ktrue	-78
dname false	-33
itrue	-157
abe bare false	-15
dcommon false	-13
ccause bare false	-15
ntrue	-28
icommon true	-46
iname false	-37
ntrue	-23
cfore bare false	45
mtrue	-26
hcommon false	-26
otrue	-58
hname false	-20
mtrue	-65
chind bare false	-29
mtrue	-27
hcommon false	49
otrue	-44
cing bare true	-21
gcommon false	-14
ntrue	-46
ctween bare true	-50
icommon false	-13
ptrue	-48
but bare true	-43
ecommon false	51
ltrue	-13
ename false	-80
jtrue	-36
by bare false	-47
itrue	-80
dcommon false	-61
ktrue	-95
dname false	-16
itrue	-42
acan bare false	-52
jtrue	-46
ecommon false	-31
ltrue	-33
ename false	-20
epronoun false	-41
bould bare false	-30
ltrue	-66
gcommon false	-73
ntrue	-55
gname false	-40
ltrue	49
gpronoun false	-39
adid bare true	44
ecommon false	-18
ltrue	-92
ename false	-49
jtrue	-40
epronoun false	-69
dn't common true	-41
hpronoun false	-27
boes pronoun false	-21
en't common false	-13
ptrue	-46
ipronoun false	-39
cn't bare true	-52
gpronoun false	-18
buring bare false	-62
mtrue	-70
hcommon false	-63
otrue	45
hname false	-24
mtrue	-14
afor bare true	-85
ecommon false	-12
ename false	21
jtrue	-203
fumber true	-36
epronoun false	-77
mtrue	-21
brom bare false	-72
ktrue	-88
fcommon false	-93
mtrue	-96
fname false	33
ktrue	-99
ahad bare false	-31
jtrue	-58
ecommon false	-80
ltrue	-73
ename false	-117
jtrue	34
epronoun false	-48
cs bare false	-74
jtrue	-98
ecommon false	-119
ltrue	-42
ename false	-26
jtrue	16
epronoun false	17
mtrue	-43
erelative false	-46
ntrue	-18
dn't pronoun false	-16
cve bare false	-84
ktrue	-18
fcommon false	-115
mtrue	-25
fname false	-45
ktrue	-82
fpronoun false	64
frelative false	-19
be bare true	-68
dcommon false	-41
ktrue	-72
dname false	-29
itrue	-39
dpronoun true	-17
drelative false	-18
cr bare false	-13
jtrue	-46
ecommon true	-57
ename true	-16
erelative false	-12
bim bare false	-49
ecommon true	-35
cs bare false	-49
jtrue	-38
ecommon false	-47
ltrue	-52
ename true	-26
bow bare true	-17
aif bare false	-51
itrue	-43
dcommon false	-38
ktrue	-22
dname false	36
bn bare false	-30
itrue	-200
dcommon false	-29
ktrue	-89
dname false	66
itrue	-69
eumber false	-15
ktrue	-58
dpronoun true	-20
cto bare false	-36
ktrue	-56
fcommon false	-31
mtrue	-16
fname true	-64
bs bare false	-89
itrue	-26
dcommon true	-61
dname false	-22
itrue	24
dpronoun false	-96
drelative false	-28
mtrue	-21
bt bare false	-41
itrue	-36
dcommon false	-51
ktrue	-91
dname true	-31
drelative false	-25
alike bare false	-47
ktrue	-48
fcommon false	-18
mtrue	-65
fname true	-13
amay bare false	29
jtrue	-41
ecommon false	-59
ltrue	13
ename true	-36
epronoun false	-52
bight bare true	49
gcommon false	-51
ntrue	-88
gname false	-16
gpronoun false	-37
bust common false	-31
mtrue	-14
aof bare false	-39
itrue	-136
dcommon false	-49
ktrue	-44
dname true	-215
eumber false	-66
ktrue	-37
dpronoun false	-13
ltrue	-17
bn bare true	-135
dcommon false	-50
ktrue	-68
dname false	59
itrue	-64
eumber true	-59
dpronoun true	-14
br bare false	-28
itrue	-36
dcommon false	-30
ktrue	-52
dname false	-27
itrue	-14
butside bare true	-17
icommon false	-34
ptrue	-26
bver bare false	29
ktrue	-107
fcommon false	-74
mtrue	-52
ashe bare false	-12
jtrue	-18
ecommon false	-47
ltrue	-48
ename true	-29
erelative false	-13
could bare false	-27
hcommon false	-32
otrue	-34
hname false	-44
hpronoun false	-41
bince bare false	-56
ltrue	49
gcommon false	-59
ntrue	-26
gname false	-32
bo bare false	-37
itrue	-32
dname true	-47
athat bare true	-88
fcommon true	-75
fname false	-51
ktrue	-36
gumber false	-48
fpronoun false	-13
ntrue	-17
ceir bare false	-33
ltrue	-50
gcommon true	-23
dy bare true	-20
fcommon false	-19
mtrue	-37
fname true	-38
crough bare false	-52
icommon true	-33
bo bare false	-20
itrue	-148
dcommon false	-65
ktrue	18
dname true	-82
eumber false	-15
dpronoun false	-58
ltrue	-35
cward bare false	-32
hcommon false	-23
aunder bare true	-24
gcommon true	-20
gname true	-47
ctil bare false	-18
ltrue	-15
aw bare false	-82
htrue	-87
ccommon false	-74
jtrue	-71
cname false	32
dumber false	-25
jtrue	-34
cpronoun true	-42
crelative false	-80
ltrue	-21
bas bare false	-52
jtrue	-91
ecommon false	-105
ltrue	-155
ename false	-125
jtrue	39
epronoun false	-91
erelative false	-17
ntrue	-13
bere bare false	-42
ktrue	19
fcommon false	-52
mtrue	-49
fname true	-72
fpronoun false	-38
bhat bare false	-27
ktrue	-26
cen bare false	-20
ktrue	-65
fcommon false	20
mtrue	-49
fname true	-65
cich bare true	-45
gcommon true	-48
gname true	-67
dle bare false	-35
ltrue	33
gcommon false	30
ntrue	-78
gname false	-35
co bare false	-68
ecommon false	-26
ltrue	-163
ename false	32
jtrue	-46
epronoun true	-14
dse common true	-41
gname true	-62
cy bare false	-18
bill bare false	38
ktrue	-95
fcommon true	-55
fname false	-95
ktrue	-63
fpronoun false	-108
frelative false	-18
cth bare false	-24
ktrue	-108
fcommon false	-113
fname false	-38
ein bare false	-18
bon't common true	-21
culd bare false	-31
ltrue	-73
gcommon false	-80
ntrue	-81
gname false	21
ltrue	-53
gpronoun false	-72
grelative true	-13
a— bare false	-36
htrue	25
ccommon false	-61
cname false	41
htrue	-97
4before # bare true	-13
dcommon true	-46
dname true	-53
dpronoun false	-34
b' bare false	21
dcommon false	-27
dname false	-50
itrue	26
cs bare true	-90
ecommon true	-82
ename false	76
jtrue	-108
epronoun false	-33
erelative false	-49
b( bare false	-73
itrue	-80
dcommon false	35
ktrue	-79
dname false	-66
itrue	-95
dpronoun true	-29
b) bare false	-47
itrue	-43
dcommon true	-53
dname false	-85
itrue	-90
b, bare false	-128
itrue	45
dcommon false	-119
ktrue	31
dname true	27
eumber false	-194
ktrue	-149
dpronoun false	-35
ltrue	-28
drelative false	39
mtrue	-78
b- bare false	-23
itrue	-41
dcommon false	-49
ktrue	29
dname false	-39
itrue	-20
eumber false	-29
ktrue	-22
dpronoun true	-32
drelative true	-58
b. bare false	-67
itrue	81
dcommon false	-120
ktrue	66
dname false	-180
itrue	43
eumber true	44
b/ name false	-16
b: bare true	-79
dcommon false	43
ktrue	-58
dname false	27
itrue	-28
eumber false	-81
dpronoun true	-64
b; bare false	-30
itrue	-40
dcommon false	-33
ktrue	-52
dname false	-25
bA bare false	-36
dcommon false	-26
ktrue	-21
dname true	-30
eumber true	-83
dpronoun false	42
ltrue	-56
drelative false	14
mtrue	-56
bD bare false	-17
itrue	-129
dcommon false	16
ktrue	-100
dname false	-69
itrue	-36
eumber true	-51
dpronoun false	34
ltrue	-117
drelative false	13
mtrue	-125
bN bare true	-76
dcommon true	-113
dname false	38
eumber true	-18
dpronoun false	-74
drelative false	-71
bV bare false	-19
itrue	-38
dcommon true	-22
dname false	18
itrue	-20
eumber false	-66
ktrue	18
dpronoun false	51
ltrue	-74
drelative true	-178
bW bare true	-14
dcommon true	-28
dname true	-54
dpronoun false	22
babout bare false	-30
mtrue	45
hcommon false	36
otrue	-98
hname false	-68
mtrue	-105
cfter bare false	-60
mtrue	-86
hcommon true	-106
hname false	-14
mtrue	-86
cgainst bare false	-28
otrue	-30
jcommon true	-40
clthough bare true	-14
cmong bare false	-26
mtrue	-37
hcommon false	-28
cnd bare false	-21
ktrue	-109
fcommon false	-32
mtrue	-118
fname false	-166
ktrue	44
gumber false	-32
mtrue	-64
fpronoun false	-81
ntrue	-89
frelative true	-80
cre bare false	20
ktrue	16
fcommon false	-35
mtrue	-20
fname false	-49
ktrue	15
fpronoun false	-26
ntrue	-24
frelative false	32
otrue	-73
dound bare false	-27
ntrue	-50
icommon false	-34
ptrue	-54
cs bare false	-54
jtrue	-112
ecommon false	-126
ltrue	-111
epronoun true	-20
erelative true	-29
ct bare false	-93
jtrue	31
ecommon true	-153
ename false	-29
jtrue	-180
fumber false	-19
ltrue	-13
epronoun true	-21
erelative true	-17
bbecause bare false	-39
otrue	-37
jcommon true	-66
jpronoun true	-13
dfore bare false	-53
ntrue	-78
icommon false	-24
ptrue	-32
iname false	-53
ntrue	-22
dtween bare false	-33
jcommon false	-51
qtrue	-34
cut bare false	-44
ktrue	14
fcommon false	-61
mtrue	-60
fname false	-34
ktrue	-49
fpronoun true	-16
cy bare true	-134
ecommon true	-145
ename false	-81
jtrue	-89
epronoun true	-19
erelative true	-13
bcan bare false	48
ktrue	-97
fcommon false	-14
mtrue	-90
frelative false	42
could common true	-19
hname false	-12
hpronoun false	-18
hrelative false	51
bdid bare true	21
fcommon false	-42
fname false	-35
ktrue	-70
fpronoun false	61
frelative true	-58
en't common true	38
iname false	-16
ipronoun false	13
co pronoun false	-14
des pronoun false	42
fn't bare true	-74
jpronoun false	31
dn't pronoun false	42
curing bare false	-87
ntrue	-59
icommon false	-52
ptrue	-65
iname false	44
bfor bare false	-14
fcommon false	-182
mtrue	-55
fname false	-150
ktrue	-171
fpronoun false	50
ntrue	-36
frelative true	-40
crom bare false	-101
ltrue	-91
gcommon false	-23
ntrue	-107
gname false	28
ltrue	-127
bhad bare false	25
ktrue	-21
fcommon false	33
fname true	-98
gumber true	-36
frelative false	-35
ds bare false	-27
ktrue	-103
fcommon true	-111
fname false	16
ktrue	-19
gumber true	-42
fpronoun false	14
ntrue	-87
frelative true	25
en't pronoun false	33
dve bare true	-26
gcommon true	33
gname false	-23
ltrue	-31
humber false	51
gpronoun true	-67
grelative true	-110
ce bare false	-22
jtrue	-37
ecommon false	-19
ltrue	-30
ename true	-48
erelative false	-23
dr bare false	29
ktrue	-60
fcommon false	23
mtrue	-75
fname true	-66
cim bare false	20
ktrue	-46
ds bare false	36
ktrue	-101
fcommon false	-62
mtrue	-87
fname true	-102
fpronoun true	-52
frelative true	-22
bi bare true	37
dcommon false	-40
ktrue	-19
cf bare false	-15
ecommon false	-16
ltrue	-13
cn bare false	-40
jtrue	-96
ecommon false	-37
ltrue	-44
ename false	-44
jtrue	-49
fumber true	-73
epronoun true	-76
erelative false	-20
ntrue	-97
dto bare false	21
ltrue	-81
gcommon false	-56
ntrue	-109
gname false	-48
ltrue	27
cs bare true	-52
ecommon false	-55
enumber true	-13
epronoun true	-59
erelative false	-17
ct bare false	-19
jtrue	-61
ecommon false	-45
ltrue	-53
ename true	-23
erelative false	-16
blike bare false	-34
ltrue	-53
gcommon true	-48
bmay bare true	19
fcommon true	-110
fname false	26
ktrue	-39
fpronoun false	-29
frelative false	19
cight bare false	25
mtrue	23
hcommon false	-48
hpronoun false	53
cust bare true	-74
gname false	23
bof bare false	19
jtrue	-49
ecommon false	-45
ltrue	-145
ename false	-58
jtrue	-97
fumber false	-62
ltrue	-29
epronoun true	-67
erelative true	-86
cn bare false	-65
jtrue	-19
ecommon false	-21
ltrue	-15
ename true	-185
epronoun false	30
mtrue	-64
erelative true	-120
cr bare false	-24
jtrue	-50
ecommon false	-64
ltrue	-59
ename false	-43
cutside common false	-35
cver bare false	-84
ltrue	-33
gcommon false	24
ntrue	-74
gname false	-70
ltrue	-81
bshe bare false	-20
ktrue	-29
fcommon false	-30
mtrue	-32
fname true	-45
frelative false	-12
dould bare true	-93
icommon false	15
ptrue	-115
iname false	-27
ipronoun false	64
cince bare false	-24
hcommon false	-33
hname false	-13
co bare false	-16
jtrue	-18
ecommon true	-70
ename false	41
bthat bare false	-17
ltrue	-147
gcommon true	-37
gpronoun true	-47
grelative true	-34
deir bare false	-84
mtrue	-17
hcommon true	-76
ey bare true	-19
gcommon false	-17
ntrue	-33
grelative false	-15
drough bare false	-12
otrue	-63
jcommon false	-55
qtrue	-103
co bare true	-64
ecommon false	33
ltrue	-96
ename true	-53
fumber false	-54
ltrue	-52
epronoun false	61
mtrue	-106
erelative true	-136
dward bare false	-24
bunder bare false	-28
mtrue	-26
hcommon false	-14
otrue	-24
bw bare false	16
itrue	-33
dcommon true	-34
dname false	19
itrue	-37
eumber true	45
dpronoun false	28
ltrue	-140
drelative true	-112
cas bare false	-51
fcommon false	-24
mtrue	-42
fname false	22
gumber true	-50
fpronoun false	-19
ntrue	-43
frelative false	-48
otrue	-98
ce common true	-19
dre bare false	58
ltrue	17
gcommon false	-28
ntrue	43
gname false	-47
ltrue	-85
gpronoun false	-53
grelative false	18
chat bare false	-36
ltrue	-23
den bare false	-44
ltrue	-51
gcommon false	-35
ntrue	-44
gname true	-23
dich bare true	-15
hcommon true	-48
hname true	-45
ele bare false	-66
mtrue	-66
hcommon false	37
otrue	-46
do bare true	13
fcommon true	-32
fname false	-104
gumber false	-14
mtrue	-50
ese common false	-50
hname true	-39
dy bare false	-52
cill bare false	-17
ltrue	-125
gcommon true	-19
gname false	19
ltrue	-32
gpronoun false	39
otrue	-77
grelative false	-12
ptrue	-81
dth bare false	15
ltrue	-135
gcommon true	-134
gname false	-69
ltrue	-37
humber true	-40
gpronoun true	-38
grelative true	-45
could bare false	-46
mtrue	-103
hcommon true	-157
hname false	-47
mtrue	52
iumber false	61
otrue	14
hpronoun false	29
hrelative false	-53
qtrue	-39
b— bare false	-35
dcommon false	-41
dname false	-21
itrue	-58
eumber false	-57
ktrue	-36
dpronoun true	-15
0-t=after "	-91
9#	-49
9's	-40
9(	16
9)	-87
9,	34
9-	-114
9.	-46
9/	39
9:	-164
9;	-73
9@	-64
9D	-89
9N	-164
9W	-80
9about	-85
after	-143
against	-146
although	-48
among	135
and	-82
are	-91
bound	-97
as	-140
at	-70
9be	-150
bcause	-93
ben	-15
bfore	-84
bhind	-74
bing	-125
btween	-40
aut	-129
ay	120
9can	-69
aould	-73
9despite	-53
aid	-73
cn't	-70
ao	-71
besn't	-30
bn't	-32
auring	-79
9for	-72
arom	75
9had	-103
bsn't	-38
bve	-100
cing	-73
ae	-113
br	-13
aim	-94
bs	-37
aow	-144
9i	-19
af	-97
an	-32
bside	60
bto	-113
asn't	-70
at	-71
9like	-148
9may	-49
aight	-45
9of	-27
an	-85
ar	-132
autside	-60
aver	-133
9she	-61
bould	-69
aince	-102
ao	-36
9that	-112
bey	-101
bough	-46
brough	-63
ao	-44
bward	-87
9under	75
btil	-34
9w	-52
aasn't	-33
aere	-105
ahat	-133
ben	-111
cther	-135
bich	-123
cle	-100
bo	-82
cm	-78
cse	-63
by	-129
aill	-71
bth	-40
din	44
dout	-29
aould	-103
en't	-13
9yet	-48
aou	-37
9—	59
3before "	38
a#	-17
a'	-53
bs	-89
a(	-33
a)	-19
a,	50
a-	47
a:	65
a;	24
a?	-37
aA	13
aD	-82
aN	-48
aV	-37
aW	-20
a]	-90
aabout	-31
bfter	23
bgainst	-111
blthough	22
bmong	-55
bnd	-33
bre	-22
cound	-172
bs	29
bt	-99
abe	-182
ccause	109
cfore	40
chind	-119
cing	17
ctween	-125
but	103
by	-85
acan	-30
bould	-118
adespite	31
bid	37
dn't	-55
bo	-60
ces	31
en't	-57
buring	-165
afor	-50
brom	-72
ahad	-81
cs	-60
cve	-26
ding	-97
be	-167
bim	-94
bow	-31
ai	-97
bn	-118
cside	-81
cto	-110
bs	-29
bt	-130
alike	-82
amay	-48
bight	-51
anor	-94
aof	-143
bn	-91
br	-93
butside	-45
bver	-57
ashe	-30
could	21
bince	-25
bo	-20
athey	-97
cough	62
crough	-48
bo	-111
cward	-117
aunder	-62
ctil	-69
aw	-27
bas	-17
dn't	-27
bere	-90
bhat	55
cen	75
cich	114
dle	40
co	35
dm	74
dse	-121
bill	-33
cth	-41
ein	-29
eout	-68
bould	-31
ayet	51
bou	-76
a—	36
a∅	-14
2k=after " bare	-71
a# common	-44
a' bare	-96
cname	37
bs common	-20
a( bare	-32
cname	29
dumber	-58
a) bare	-87
a, bare	-44
ccommon	32
cname	59
dumber	-158
cpronoun	58
crelative	-90
a- bare	-93
ccommon	-17
cname	-41
crelative	-16
a. bare	-72
cname	16
dumber	-61
a/ bare	67
a: bare	-49
ccommon	-99
cname	-69
cpronoun	-46
a; bare	-35
ccommon	-19
cname	-18
aA common	-34
cname	-44
dumber	-44
cpronoun	38
crelative	-15
aD common	-50
cname	-29
crelative	-19
aN bare	-82
ccommon	-119
cname	-65
cpronoun	-56
crelative	-28
aV bare	-29
ccommon	-24
cname	23
cpronoun	-206
crelative	-76
aW common	-48
cpronoun	-34
crelative	-29
aabout bare	-124
gcommon	-65
gname	-106
humber	-62
gpronoun	-31
bfter bare	-52
gcommon	-68
gname	-77
gpronoun	-30
bgainst bare	-66
icommon	-97
iname	-87
bmong bare	112
gcommon	66
bnd bare	-134
ecommon	-122
ename	-154
fumber	-32
epronoun	54
bre bare	-80
ecommon	-17
cound common	-82
bs bare	-110
dcommon	-78
dname	-88
dpronoun	-76
bt bare	-31
dcommon	-135
dname	-55
dpronoun	-27
abe bare	-124
dcommon	-75
dname	-48
ccause bare	-14
ipronoun	-71
cen common	-104
cfore bare	-22
hcommon	-24
hname	-28
hpronoun	-49
chind common	-38
hname	-47
hpronoun	-13
cing bare	-115
gcommon	-27
ctween bare	-54
icommon	-84
iname	12
but bare	-72
ecommon	-66
epronoun	-42
by bare	47
dcommon	42
dname	91
eumber	38
dpronoun	-25
acan bare	-47
bould bare	-73
adespite bare	-31
icommon	-24
bid bare	-20
dn't bare	-46
bo bare	-52
dcommon	-20
cesn't bare	-30
cn't bare	-31
buring bare	-50
hcommon	-69
afor bare	-58
ecommon	-79
ename	-30
fumber	-29
epronoun	-71
brom bare	42
fcommon	69
fnumber	-67
fpronoun	-30
ahad bare	-86
ecommon	-37
ename	-13
cs common	-102
dn't bare	-38
cve bare	-79
fcommon	-63
ding bare	-29
be bare	-112
cr common	-12
bim bare	-67
ecommon	-28
cs common	-37
bow bare	-92
ecommon	-45
ename	-53
epronoun	-63
ai bare	-16
bf bare	-33
dcommon	-57
dname	-52
dpronoun	-63
bn bare	-49
dcommon	16
dname	-96
eumber	-121
dpronoun	-41
drelative	-18
cto bare	-33
fcommon	-87
fname	-32
bs name	-43
drelative	-16
cn't bare	-34
bt bare	-70
dcommon	-22
alike bare	-22
fcommon	-105
fname	-89
amay bare	-45
bight bare	-45
aof bare	-53
dcommon	-24
dname	-65
dpronoun	30
bn bare	-27
dcommon	-67
dname	-87
dpronoun	-41
br bare	-99
dcommon	-20
dname	-57
butside bare	-15
icommon	-21
bver bare	-62
fcommon	-89
fname	-58
ashe bare	-58
could bare	-63
bince common	-53
gpronoun	-58
bo bare	-64
athat common	-113
fname	-149
fpronoun	-108
cey bare	-83
fname	-33
cough common	-21
hpronoun	-26
crough bare	-40
icommon	-36
bo bare	-73
dname	-43
eumber	-75
dpronoun	-34
cward bare	-58
hcommon	-47
hname	-34
aunder bare	51
gcommon	69
gname	-27
ctil common	-14
aw bare	-37
ccommon	-78
cname	-93
dumber	-147
cpronoun	24
crelative	-81
bas bare	-49
ename	28
dn't bare	-31
bere bare	-71
fcommon	-53
bhat bare	-46
fcommon	-70
fname	-23
fpronoun	-98
cen bare	-19
fcommon	-28
fname	-71
fpronoun	-76
dther bare	-60
icommon	-88
iname	-66
ipronoun	-43
cich bare	-55
gcommon	-29
gname	-56
gpronoun	-37
dle bare	-44
gcommon	-49
gname	-29
co bare	-61
ename	-77
epronoun	-41
dse bare	-60
cy bare	-25
ecommon	-61
ename	-59
epronoun	-72
bill bare	-117
cth bare	-37
fname	-112
gumber	49
fpronoun	-47
ein common	48
eout bare	-20
bould bare	-95
gname	-64
fn't bare	-13
ayou bare	-27
a— bare	19
ccommon	26
cname	37
cpronoun	-44
4before " common	62
dname	37
dpronoun	-61
drelative	-61
b# common	-107
dname	25
drelative	16
b' bare	-83
dname	62
cs common	-52
ename	-104
b( common	-87
dname	14
b) bare	-55
dname	51
b, bare	17
dcommon	24
dname	30
eumber	-70
dpronoun	20
drelative	18
b- common	20
dname	37
eumber	-87
dpronoun	-26
drelative	13
b. bare	51
dcommon	24
dname	34
dpronoun	-28
drelative	-181
b/ bare	24
dname	-26
b: bare	19
dcommon	45
dname	34
dpronoun	21
b; bare	-60
dcommon	37
b? name	-27
dpronoun	-51
bA bare	-36
dcommon	20
dnumber	29
dpronoun	80
drelative	-78
bD common	-172
dname	-109
dpronoun	13
drelative	76
bN common	-94
dname	-34
dpronoun	-66
drelative	34
bV bare	-21
dcommon	-53
dpronoun	-122
drelative	-18
bW pronoun	-28
b] name	-85
babout bare	-52
hcommon	-36
hname	-44
hpronoun	-104
cfter name	45
cgainst bare	-108
jcommon	-126
jname	-107
clthough bare	33
kpronoun	-20
cmong bare	-152
cnd bare	-91
fname	-98
gumber	-20
fpronoun	91
frelative	65
cre bare	45
fcommon	-57
dound common	-82
cs bare	-33
ecommon	-33
ename	51
ct bare	46
ecommon	-150
ename	-188
fumber	-20
epronoun	-63
bbe bare	-137
ecommon	-107
dcause bare	70
jcommon	57
den bare	15
gcommon	-32
dfore common	-71
iname	58
ipronoun	54
dhind common	-71
iname	-75
ding bare	49
dtween bare	-106
jcommon	-69
jname	-120
cut bare	83
fcommon	31
fname	61
fpronoun	-14
cy bare	-172
ecommon	-81
ename	-69
epronoun	70
bcan bare	-76
could bare	-112
bdespite bare	20
jpronoun	37
cid common	29
fpronoun	-34
en't bare	-55
co pronoun	-39
desn't bare	-68
curing common	-124
ipronoun	-64
bfor common	-14
fname	-86
gumber	-52
fpronoun	-13
crom bare	-95
gcommon	-35
gname	-72
humber	-73
gpronoun	31
bhad bare	-61
fcommon	-77
ds bare	-96
fcommon	-103
fname	55
dve common	-113
ce bare	-146
cim bare	-35
cow bare	-51
fcommon	28
fname	34
fpronoun	-45
bi bare	-84
cf bare	20
epronoun	-61
cn bare	-19
ecommon	-91
ename	-136
fumber	-136
epronoun	55
erelative	15
dto common	-139
cs name	-73
erelative	23
ct bare	-185
ecommon	-69
blike bare	19
gcommon	-29
gname	-99
bmay bare	-19
fnumber	-84
cight bare	-51
bof bare	-79
ecommon	-88
ename	-122
fumber	-135
epronoun	49
erelative	-81
cn bare	-27
ecommon	-23
ename	-106
epronoun	-61
cr bare	-127
ename	-123
cutside bare	-48
jcommon	-128
cver bare	-59
gcommon	-81
gname	-97
bshe bare	-30
dould bare	-96
ipronoun	-64
cince bare	-33
hcommon	-107
hname	41
iumber	-18
co bare	-12
ecommon	19
epronoun	-58
bthat bare	-81
gcommon	62
gpronoun	-81
dey bare	-83
dough bare	-20
icommon	49
iname	40
ipronoun	21
drough bare	-74
jcommon	-31
co bare	-71
ecommon	-63
ename	-125
fumber	-119
epronoun	42
dward bare	-59
bunder bare	-73
hcommon	20
hname	-78
bw common	-53
dname	-37
dpronoun	-27
cas common	-116
fname	18
fpronoun	55
cere bare	-140
chat bare	29
gcommon	60
gname	68
gpronoun	-65
den bare	66
gcommon	59
gname	42
gpronoun	-66
ether bare	-63
jname	-15
jpronoun	-43
dich common	80
hname	81
hpronoun	75
ele bare	45
hcommon	37
hpronoun	-71
do bare	-139
fpronoun	57
ese bare	-121
cill bare	-78
dth common	-28
gname	-47
humber	64
gpronoun	36
grelative	-68
fin bare	-72
could bare	-22
hname	-69
byet bare	63
fcommon	27
fpronoun	-18
cou bare	-45
b— bare	39
dcommon	18
dname	38
dpronoun	-53
drelative	-63
b∅ common	-93
dname	43
01=after :	-84
8a	16
9bout	-76
9ccording	29
bused	-59
ding	-86
aknowledge	-23
jd	-32
9dding	-83
avocates	-74
9greed	-103
9imed	-27
9ll	-120
bows	-95
aso	-61
9n	-29
anounced	-126
9ppeared	-93
es	-12
9ren't	-58
ague	-69
dd	-64
ds	-56
cing	-105
9sk	-51
bed	-53
bing	-67
9ttacked	-67
eing	-19
es	-90
8backed	-69
9egan	-39
alieve	-60
fs	-78
9lamed	-62
bsted	-32
9y	55
8called	-59
cing	-63
cs	-91
ampaign	-28
an	-68
ast	-70
9harged	-69
9ited	-101
bing	-79
9laim	-35
ded	-58
ding	-59
9ompared	-48
clained	-28
anceded	-29
drns	-35
bfirmed	-58
bsidered	-94
btinue	-60
gd	-64
auld	-89
9riticism	-13
fzed	-133
ging	-107
8debate	45
acided	-48
csion	-24
blared	-36
cined	-64
afended	-54
alivered	-35
anied	-25
bounced	-57
fing	-146
ascribed	-14
9id	-97
bn't	-24
ascussed	-43
bmissed	-109
9oes	-43
cn't	65
an't	-109
9rew	64
8echoed	17
9ndorsed	-17
9stimates	-37
9ven	-26
9xplained	31
fing	-76
bressed	-54
8fear	-18
ael	-76
alt	-53
9iled	-83
ands	-81
9ocused	-73
ar	88
aund	-121
8gave	-46
8had	-75
as	50
bn't	23
ave	-54
9ighlighted	-73
9ope	36
cs	-96
8identified	-94
9n	72
acluded	-30
adicated	-74
aitially	-54
asisted	-18
9s	-15
asued	-71
9t	-49
8knew	-35
aow	-56
cn	65
cs	-39
8later	14
9earned	-24
9ook	-53
8made	-148
9entioned	-28
9ocked	-35
9ust	38
8named	-25
9ever	-16
9ot	-31
be	-96
cd	-20
bing	-95
aw	-29
8of	-16
afered	-74
aten	-90
9n	38
9pened	-45
apose	15
9rdered	-36
8passed	16
9lan	-54
cs	-57
aedged	-18
9oint	-108
ded	-60
ding	-94
asted	-46
9raised	-90
aedicted	-50
aomised	-39
eing	-106
9ublicly	-37
dshed	-71
ashing	-77
at	-90
8questioned	-33
aickly	-14
8raised	-28
9ecalled	-22
bently	-48
aferred	-47
eing	-182
bused	-74
es	-79
ding	-19
aiterated	-67
ajected	-83
aleased	-83
apeatedly	-47
borted	-45
gly	-114
es	16
asponded	-39
avealed	-47
8saw	-65
ay	-35
bing	-77
bs	-38
9ee	-39
bking	-62
cs	-32
bmed	-111
bs	-29
9hared	-56
aould	39
bw	-153
ced	-108
cing	-57
cs	-126
9igned	-50
9ought	-42
9peak	-39
ding	-63
aoke	-104
9tated	-21
aressed	-69
9uggest	-104
fed	-141
fing	-93
fs	-41
apport	-62
fed	-60
grs	-62
fing	-104
fs	-51
8talked	-25
cing	-20
9elling	-101
cs	-52
9hat	-117
ae	23
bn	-124
by're	-92
aink	-63
ds	-48
aought	-49
9o	-56
ald	-87
aok	16
9ried	-45
9urned	-40
9weeted	-18
8under	59
9rged	-56
9sed	-86
8view	43
9oted	-99
awed	-65
8want	-41
ced	-22
cs	-41
arned	-95
cing	-94
as	57
9ent	-57
9orried	-26
auld	-79
9rote	-15
8―	60
2before 's	-25
9a	-101
about	17
according	-189
cused	-34
bknowledged	26
adding	16
cs	31
bmitted	33
bvocates	18
agree	25
aimed	26
all	27
cows	15
an	-39
bnounced	-24
ging	20
appeared	-104
fs	-109
are	-42
cn't	23
bgued	19
es	-14
ask	-20
cs	27
attacked	14
fing	-44
fs	-27
9backed	32
aelieves	23
alasted	18
9called	19
ding	25
bmpaign	24
bn	12
bst	20
aited	18
alaim	25
aompared	-26
bncerns	-145
cdemned	24
cfirmed	18
csidered	24
ctinue	34
ariticism	-16
gzing	19
9decided	43
dsion	23
clared	19
dined	21
bfended	47
blivered	39
bnied	20
councing	-31
bscribed	20
aid	15
cn't	17
bsmissed	56
aoes	27
dn't	-68
arew	-98
9echoed	-57
astimates	53
axplaining	36
9feel	47
ailed	21
bnds	-25
brst	-24
aocused	35
bund	27
aurther	41
9has	-52
aeld	-19
9in	-80
bcluded	19
as	-42
bsued	15
at	-49
9joked	35
9know	32
dn	-132
ds	-29
9later	29
aook	-57
9makes	25
by	-18
aentioned	47
aust	-20
9never	-19
aot	18
cing	-16
bw	-51
9of	63
bfering	-27
bten	60
an	-16
bly	43
apened	-56
bpose	-21
9passed	13
alan	-34
ds	19
bedged	25
aointed	26
eing	33
bsted	-49
aredicted	-18
bomised	-26
fing	16
aublicly	20
eshed	-40
bt	-27
9questioned	14
bickly	-29
9read	29
bcalled	27
cently	21
bferred	57
fing	51
cused	30
biterated	-32
bjected	47
bleased	19
bported	27
hly	-127
fs	-76
bsponded	40
bvealed	32
9said	20
bw	24
bying	-34
cs	27
aeeks	34
cmed	-142
ds	-113
cs	26
ahared	46
bouted	-12
cwed	17
ding	16
aought	14
apeak	45
eing	29
boke	28
atated	74
bill	12
bressed	-43
auggested	30
ging	13
gs	27
bpport	-31
ged	-24
hrs	-81
gs	-45
9talked	23
ding	42
ds	47
aells	26
ahe	-242
aold	23
bok	-21
aried	40
aurned	16
9used	22
9view	-23
aoted	22
9want	26
ded	27
ds	-18
brned	22
ding	13
bs	-108
aent	37
bre	-93
aill	-39
bth	22
aorried	-45
buld	30
09=after :	-76
8about	-46
9ccept	-23
bused	-31
ding	-86
aknowledge	-61
jd	-61
9dded	21
bing	-79
bress	-36
fed	-31
amitted	-23
9fter	-58
9gainst	-155
aree	-27
dd	-112
9llows	-95
9nnounced	-105
9ppeared	-75
es	-12
9rgue	-70
dd	-76
ds	-56
cing	-91
9s	-33
ak	-62
bed	-38
bing	-65
aserted	-19
bured	-22
9t	-158
atack	-12
eing	-19
8back	-35
ced	15
cing	14
9ehind	-39
alieve	-66
fs	-78
9lamed	-68
bsted	-53
9y	18
8called	-18
cing	-54
cs	-20
ast	-60
9harged	-111
9ited	-101
bing	-86
9laim	-43
ded	15
ding	-63
aear	-99
9ompared	-58
clained	-12
anceded	-29
bdemned	-30
bsider	-34
btinued	-55
bvinced	43
9riticism	17
fzing	-144
8debate	38
acided	-51
blared	-21
cined	-51
bried	-27
aemed	-122
afended	-75
eing	-33
alivered	-30
anied	-87
bounced	-35
fing	-151
ascribed	-22
9iscuss	-65
fed	-43
bmissed	-44
9own	32
8embraced	-58
9ncouraged	-41
adorsed	-34
9xpect	-59
eed	-107
eing	-98
blain	-24
fing	-76
bressed	-17
8favor	20
ded	-53
9ear	-47
ael	-27
9iled	-110
ands	-28
9rom	23
8gave	-36
8hoped	-25
cs	-100
bing	-94
8identified	-83
9gnored	-30
9n	46
acluded	-30
adicated	-67
asist	-84
eed	-20
ato	-26
9s	-88
8know	-78
cn	27
cs	-39
8learned	-83
9ike	-83
8made	-114
aking	-34
9ention	-40
fed	-73
9ocked	-54
anday	-17
8named	-57
9ominated	29
ate	-97
cd	-22
bing	-95
8off	-68
ber	-88
ded	-75
9ppose	-88
ed	-13
9rdered	-55
9ut	-20
9ver	-124
8passed	-52
9lan	-45
cs	-50
aedged	-83
9oint	-78
asted	-44
9raised	-103
aedicted	-69
aojected	-31
bmise	55
fs	-81
eing	-108
bposed	-65
9ushed	-15
at	-95
8question	-38
ged	-85
ging	-65
8raised	-14
9ecalled	-21
afused	-82
ding	-29
aiterated	-67
ajected	32
aleased	-23
aport	42
es	23
asponded	-35
avealed	-81
8saw	-38
ay	-66
bing	-34
9ee	-90
bking	-83
cs	-30
bm	-86
cs	27
bs	-29
ant	-18
9how	-96
ced	-103
cing	-79
cn	-76
cs	-123
9igned	-63
9lammed	-56
9ought	-48
9tated	-23
dment	-88
aressed	-70
9uggest	-108
fed	-142
fing	-95
fs	-41
apport	65
fed	-55
fing	-114
fs	-35
are	30
8tell	-93
cing	-112
cs	-52
9hanked	-66
aink	-49
ds	-49
aought	-48
aursday	-23
9old	-97
aok	-29
award	-57
9weeted	-18
aitter	-33
8unclear	-54
ader	65
dstand	-45
9p	-78
9rged	-78
bing	-94
8view	-62
9owed	-86
8want	-66
ced	-22
cs	-46
arning	-76
9ednesday	-73
9illing	-44
ath	34
9orried	-13
8―	60
2before about	-15
acknowledge	25
addressed	21
cs	31
bmitted	53
bopted	41
after	-26
against	15
breed	34
allows	15
announced	-12
ging	19
bswer	-25
appeared	-52
fs	-115
argues	-14
as	-82
bk	-16
cs	26
bserted	32
cured	17
at	16
btack	20
fed	-14
fing	-44
9backing	14
aehind	27
blieve	-21
gs	24
alasted	21
ay	-16
9called	-37
ding	-13
bst	49
aharged	-36
aited	20
cing	26
alaim	15
eing	39
bear	-40
aonceded	17
cfident	27
ermed	-38
csidered	-118
ctinued	28
cvinced	-40
ariticism	-66
gzed	-35
hing	35
9debate	-38
bcided	47
dsion	20
clared	-32
dined	16
cried	12
bemed	-45
bfended	-26
fing	62
blivered	44
bnounced	-25
aismissed	30
9embraced	13
bphasized	23
ancouraged	15
bdorsed	17
astimates	22
axpect	29
fed	-107
claining	36
9favor	-45
eed	-40
aor	-19
bund	21
arom	-32
9hope	-70
dd	34
9identified	-30
an	-50
bcluded	19
bdicated	-16
bsist	15
bto	59
as	-47
9know	29
dn	-103
ds	-29
9like	-77
9making	21
aention	33
ged	-45
9named	-51
aight	-40
aominated	-35
bte	56
ds	43
cing	-15
9of	-20
bf	-38
cering	-51
aut	15
aver	-43
9plan	41
ds	16
bedged	22
aoint	12
bsted	-18
araised	21
bojected	-72
cmise	-42
gs	30
fing	41
aut	-18
9question	-37
hed	14
hing	34
9raised	-43
aead	29
bcalled	27
bfused	44
eing	-14
biterated	-25
bjected	-40
bleased	-27
bmember	33
bpeated	-35
cort	-17
fs	-41
bsponded	29
9saw	15
bying	13
cs	18
aee	47
cking	42
ds	31
cm	-91
ded	-47
ds	-46
cn	-50
cs	24
bnt	21
ahowed	17
ding	27
dn	-15
aigned	-41
alammed	30
aought	28
atated	-27
ement	13
bressed	-37
auggested	30
ging	28
gs	28
bnday	21
bpport	-25
gs	-40
9tells	27
aitled	-109
ao	-38
bok	43
auesday	17
awitter	-18
9understand	44
9view	17
9want	27
ded	31
brning	14
bs	17
aednesday	-39
ailling	15
bth	-17
aorried	-26
dy	45
arites	13
bote	-12
1k=after : bare 0	-19
g1	-18
g2	-13
bname 0	-18
bpronoun 0	-16
9about bare 0	-101
k1	-115
k2	-78
k3	-63
k4-5	-34
fcommon 0	-96
m1	20
m2	-85
m3	-46
m4-5	-23
fname 0	-77
k1	-36
k3	-33
k4-5	-67
fpronoun 0	-41
n1	-65
n2	45
accused bare 1	-25
m2	-22
hcommon 2	-19
hname 0	-57
eing bare 1	-18
bknowledge bare 2	-15
kd common 0	-15
added bare 3	-19
fcommon 0	-18
m4-5	-32
fname 0	51
cing bare 2	-27
gcommon 3	-14
gname 0	-19
grelative 0	-23
against bare 0	-31
m1	-34
m2	-19
m4-5	-36
hcommon 0	-64
o1	-40
hname 0	-34
m1	-61
m2	-30
breed bare 0	-21
gcommon 1	-49
n2	-20
announced bare 0	-33
o1	-13
jcommon 0	-37
q2	-14
jname 1	-15
o3	-14
ging common 0	-72
r3	-72
appeared bare 0	-36
icommon 1	-15
fs bare 0	25
hcommon 0	-28
argue common 0	-20
ed bare 0	-36
l1	-20
l2	-22
gcommon 0	-28
n4-5	-13
ding common 1	-15
hrelative 0	-14
as bare 0	-48
h1	-56
h2	-25
h4-5	-23
ccommon 0	-69
j1	56
j2	-36
j3	-14
j4-5	-16
cname 0	-46
bked bare 0	-80
k1	-93
k2	-16
k3	-26
k4-5	-52
fcommon 0	-61
m1	60
m2	-55
m3	-34
m4-5	-26
fname 1	-90
k2	-29
k3	-40
k4-5	-61
fpronoun 0	-52
n1	-19
n2	-37
n3	-34
cing bare 1	-17
gcommon 2	-16
at bare 0	-40
h2	-58
h3	-15
h4-5	-18
ccommon 0	-40
j1	-24
cname 0	-19
h1	-18
btacked common 0	33
p1	-17
iname 0	-52
9believe common 0	-21
hpronoun 0	-20
alamed bare 1	-14
gcommon 0	-31
ay bare 0	55
h1	-17
h2	-45
h3	-15
h4-5	-42
ccommon 0	-38
j1	-26
cname 0	-20
9call bare 0	-82
ded bare 0	-54
l1	38
l2	-18
gcommon 0	-42
n1	13
n2	-16
n4-5	-16
gname 0	-38
gpronoun 0	-17
ding common 0	-45
o1	-46
hname 0	-80
bst bare 1	-30
ecommon 0	-24
aited bare 0	-24
k4-5	-16
fcommon 0	-20
m1	-59
cing common 0	-52
alaimed common 0	-36
bear common 1	-38
m4-5	-23
aonfirmed common 0	-13
q1	-15
csidered bare 1	22
kcommon 0	-51
ariticized bare 1	-20
p2	-19
p3	-19
p4-5	-41
kcommon 0	25
r1	-13
kname 0	-81
hing bare 1	-45
9decision bare 0	-44
clared bare 2	-18
icommon 0	-112
dined bare 0	-19
icommon 1	-14
bfended common 0	-45
bnounced bare 0	-20
bscribed bare 0	-40
o1	-16
jcommon 0	15
q1	-21
jname 0	-40
aiscuss common 0	-23
9endorse name 0	-46
gd bare 1	-13
icommon 0	23
p1	-46
p3	-46
iname 0	-85
n1	22
n2	-24
axpected bare 0	-56
n1	-33
icommon 1	-23
clain pronoun 0	-51
ged bare 0	-36
jcommon 0	-39
9for bare 0	-24
i1	-60
i2	15
i3	-41
dcommon 0	-32
k1	16
k2	-105
k3	-60
k4-5	-76
dname 2	-106
i3	-64
i4-5	19
dpronoun 0	-43
l1	-55
l2	-43
drelative 1	-19
bund bare 0	-24
k1	-21
k2	-21
fcommon 0	-16
m1	42
m3	-26
fname 0	-14
arom bare 1	-20
ecommon 1	-17
ename 0	23
9hope bare 0	-78
ds bare 0	-32
fcommon 1	-39
m2	-12
m4-5	-53
cing bare 0	-62
l2	-23
9in bare 0	30
h1	66
h3	-61
h4-5	-26
ccommon 0	42
j1	-87
j2	-41
j3	-23
j4-5	-33
cname 0	-28
h1	-135
h2	-53
as bare 1	-19
9know bare 0	-34
ecommon 0	-16
dn bare 0	55
9like bare 0	-26
ecommon 0	-30
l1	-14
9mentioned name 0	-47
9noted bare 0	-31
k2	-28
fcommon 0	-77
m1	-31
m2	-14
fname 0	21
k1	-13
cing bare 1	-16
l3	-20
grelative 0	-16
9of bare 0	-30
h1	31
h2	-105
h3	-30
h4-5	-48
ccommon 0	-18
j1	-139
j2	-101
j3	-49
j4-5	-47
cname 0	-15
h1	-55
h2	16
h3	-83
h4-5	-27
cpronoun 0	-61
k1	-16
k2	49
crelative 1	-14
bf bare 0	-34
dcommon 0	-19
cered common 0	-46
an bare 1	-125
h2	-42
h3	-52
h4-5	-54
ccommon 0	-13
j1	-50
j2	-23
j3	-64
j4-5	-100
cname 0	-78
h2	-68
h3	-41
h4-5	35
cpronoun 0	-29
k1	-30
k2	-44
k4-5	-29
apposed common 0	-38
o1	-14
aut bare 0	-70
i1	-44
i2	-17
dcommon 0	-45
k1	-18
dname 0	43
i1	-16
i3	-20
aver bare 0	-54
j1	-20
ecommon 0	-37
l1	-32
l4-5	-24
9plan bare 0	-26
ds bare 0	-31
bedged bare 0	-18
araised bare 0	-30
m1	-38
hname 0	-20
bedicted common 0	-34
bomised bare 0	-38
n1	-24
fing bare 0	-52
cposed bare 0	-20
icommon 0	-29
aut common 0	-42
9questioned bare 0	-66
p1	-14
kcommon 0	-13
hing common 0	-16
9refused bare 0	-46
hcommon 1	-14
bjected common 0	35
bleased common 0	-29
bported bare 0	-121
n1	-34
n2	-28
n3	-28
icommon 0	-38
p1	-12
p2	-17
p4-5	-38
iname 0	24
n1	-14
n2	-18
bvealed bare 4-5	-12
icommon 0	-40
9said bare 0	-78
j1	-43
j3	31
j4-5	-37
ecommon 0	-20
l1	-45
l2	29
ename 1	-57
j2	-51
j3	-55
j4-5	-132
fumber 1	-43
l3	-24
l4-5	-44
epronoun 0	-165
m1	-53
m2	-34
m3	-53
m4-5	-46
erelative 0	-49
n1	-59
n2	-16
n3	-17
n4-5	-14
by bare 1	-36
i2	-15
dcommon 0	-73
k1	-22
k2	-20
dname 0	-47
i1	-13
i2	-16
dpronoun 0	-43
cing bare 0	24
l1	-49
l2	-66
l3	-37
l4-5	-32
gcommon 0	-120
n1	-73
n2	-36
n3	-22
n4-5	29
gname 0	-51
l1	-27
gpronoun 0	-71
cs bare 0	-93
j1	-98
j2	28
j3	-20
j4-5	-20
ecommon 0	18
l1	-65
l2	-82
l3	-22
ename 0	16
j2	-87
j3	-58
j4-5	-75
epronoun 0	-94
aee common 0	-48
k1	-32
cking bare 0	-29
cmed bare 0	-47
l1	52
gcommon 0	-24
n1	-21
ds bare 0	-60
k4-5	-19
fcommon 0	41
m1	-34
ahow bare 3	-13
j4-5	-21
ecommon 0	-31
ded bare 0	-34
l1	-50
l2	-12
gcommon 0	-20
gname 0	-31
ding common 1	-21
ds bare 0	-51
k2	-14
fcommon 1	-16
fname 0	-34
k2	-13
aigned common 0	-37
aought bare 0	-16
auggest common 1	-18
ged bare 0	-32
ging bare 1	-17
p2	-14
kcommon 0	-19
gs common 0	-16
bpport bare 0	27
m1	-52
m2	79
m3	-33
m4-5	-50
hcommon 0	-33
o1	-32
o2	-67
hname 0	-83
m1	-24
ged bare 0	-18
jname 0	-89
ging bare 0	-71
p2	-15
kname 0	-22
9telling bare 0	-58
hcommon 0	-34
hname 0	-51
ahink bare 1	-12
fpronoun 0	-14
es name 0	-36
ao bare 0	-16
h1	-169
h2	-18
h3	-82
h4-5	-79
ccommon 3	-116
j4-5	-72
cname 1	-42
h2	-27
h3	26
h4-5	-80
dumber 1	-34
cpronoun 0	-29
k1	-86
k2	-57
crelative 1	-29
bld bare 0	-44
j2	-15
ecommon 0	-33
ename 0	-86
epronoun 1	-15
aweeted common 0	23
o1	-51
9up common 0	-23
arged bare 0	-41
fcommon 0	-35
9view bare 0	-36
aowed bare 0	-39
k1	-17
fcommon 1	-14
9want bare 0	-26
j1	-14
ecommon 0	-25
ds bare 0	-29
ailling bare 0	-22
bth bare 0	21
j1	-81
j2	-65
j3	-18
j4-5	-25
ecommon 0	-27
l1	44
l2	48
l3	-32
l4-5	-13
ename 0	-113
epronoun 2	-47
arote bare 0	19
k1	-24
k2	42
k3	-41
fcommon 0	-14
m1	-40
m2	-20
m3	-28
fname 1	-49
k2	-65
9― name 0	61
3before : bare 0	-41
h1	-62
h2	-17
ccommon 0	64
j1	-37
j2	-19
cname 0	18
h1	-43
h2	-64
aabout bare 0	-17
l2	-117
l3	-94
l4-5	-133
l6-8	-83
gcommon 0	27
n1	-85
n3	-126
n4-5	14
n6-8	-101
gname 0	-19
l1	-22
l2	-54
l3	-97
l4-5	48
l6-8	23
gpronoun 0	-21
o1	-27
grelative 0	24
p1	19
p3	-67
p4-5	20
bccused bare 0	31
n1	-29
n2	-31
n3	-21
icommon 0	-59
p1	-63
p2	-31
iname 0	48
n2	-17
ipronoun 0	20
cknowledged bare 1	-56
ncommon 1	-49
u2	-15
nname 0	-22
npronoun 0	22
bdded bare 0	-34
l1	-39
l3	-47
gname 0	76
l1	42
gpronoun 0	60
ding common 0	17
hname 0	100
hpronoun 0	-20
bgainst bare 0	-68
n1	-66
n2	-117
n3	-46
n4-5	34
icommon 0	-23
p1	-54
p2	-14
p3	-48
p4-5	-92
iname 0	40
n2	-27
n3	-62
n4-5	-37
ipronoun 0	69
q2	58
cree bare 0	-50
fd bare 0	-25
m1	-54
hcommon 0	22
o1	36
hname 1	-63
m2	-65
bnnounced bare 0	-26
p1	-50
p2	-30
p3	-50
kcommon 0	-29
r1	-109
r2	-23
kname 1	63
p2	-58
p3	-64
p4-5	-60
kpronoun 0	-50
hing common 0	21
bppeared bare 0	-71
jcommon 1	-61
q2	-35
jname 0	-43
gs bare 0	-56
icommon 0	-80
iname 0	-58
ipronoun 0	-43
brgue bare 0	-46
l1	40
l2	50
gcommon 0	-15
n1	-80
gpronoun 0	65
fd bare 1	-73
m2	46
m3	-57
hcommon 0	14
o1	-48
o2	-19
o4-5	-23
hname 0	-21
m1	39
hpronoun 0	21
fs name 0	-37
eing bare 0	-84
n1	38
n2	-81
icommon 1	-76
p2	-59
p3	52
bs bare 0	35
i1	-78
i2	-18
i3	-15
i4-5	-16
i6-8	-22
dcommon 0	-71
k1	-58
k2	-42
k3	-82
k4-5	-41
k6-8	-33
dname 0	-85
i1	-104
i2	-78
i3	-72
i4-5	-19
dpronoun 0	37
drelative 0	33
cked bare 0	-32
l1	-43
l2	-21
gcommon 0	31
n1	60
n2	-63
n3	-80
gname 1	30
gpronoun 0	-28
ding bare 0	-59
m1	28
hcommon 0	-46
o2	-84
bt bare 0	-32
i2	-69
dcommon 0	-18
k1	-25
k3	-61
k4-5	-33
dname 0	32
i1	-18
i2	-23
i4-5	-67
dpronoun 0	-20
ctacked bare 0	-46
o1	-16
jcommon 0	-13
q1	-55
jname 0	13
ging bare 0	31
aback common 0	41
fname 0	-29
believe bare 0	-32
n2	-13
icommon 0	35
p1	-16
p2	-19
ipronoun 0	33
hs name 0	42
blamed name 0	46
dsted bare 0	-28
iname 0	-16
by bare 0	35
i1	-39
i2	-40
i3	-14
dcommon 0	-46
k1	-40
k2	-33
k3	-12
k4-5	-40
dname 0	18
i1	-74
acall bare 0	16
k1	-23
eed bare 0	-64
m1	-87
m2	-80
m3	-48
m4-5	-27
m6-8	-29
hcommon 0	-33
o1	-153
o2	22
o3	-14
o4-5	-74
o6-8	-35
hname 1	58
m2	-22
m3	-28
m4-5	-108
m6-8	-74
hpronoun 0	-21
p1	-75
hrelative 0	64
q1	-44
q2	-36
q3	36
q4-5	-18
eing bare 0	-54
n1	-75
n2	-57
n3	-84
n4-5	-57
icommon 0	-72
p1	-53
p3	26
iname 0	45
n1	49
n4-5	-14
ipronoun 1	-47
es bare 0	-70
l1	-33
l2	-14
gcommon 0	-36
n1	18
gname 0	91
gpronoun 0	36
cst bare 0	-51
k1	-33
fname 0	57
bited bare 0	-19
gcommon 0	23
n1	19
gname 0	-22
ding bare 1	-54
m2	-30
hname 0	-14
blaim bare 0	86
l1	-47
fed bare 0	-67
n1	-24
n2	-14
icommon 0	-31
iname 1	-21
ipronoun 0	62
fing bare 0	12
jcommon 0	-47
cear bare 0	-47
l1	-15
l2	-29
gcommon 0	-22
gname 0	74
boncluded common 0	45
r1	-38
kname 0	-23
dfirmed common 0	15
kname 0	-29
dsidered bare 0	-75
dtinued name 0	26
briticism bare 0	17
kcommon 0	-52
hzed bare 1	-53
lcommon 0	37
s1	-80
s2	-54
lname 0	-14
q1	-51
q2	-33
lpronoun 0	-57
adecided bare 0	42
icommon 0	-29
iname 0	47
esion common 0	13
q1	-32
dlared bare 0	13
o1	-52
o2	42
jcommon 0	-25
q1	-83
q2	-38
jname 0	-69
jpronoun 0	19
eined bare 1	-39
jcommon 1	41
jname 0	23
o1	-55
jpronoun 0	14
dried name 0	72
cfended bare 0	-51
o1	-68
o2	-46
jname 0	31
cnied bare 1	-18
dounced common 0	57
r1	-24
cscribed bare 0	78
p1	27
p2	-26
p3	-21
kcommon 0	-80
r1	-19
r2	-47
kname 0	-45
p1	-21
p2	-42
kpronoun 0	-38
biscuss name 0	-44
hed common 0	23
bown bare 0	-62
k1	15
aechoed name 0	31
bndorse bare 0	-64
iname 0	-53
hd bare 0	-19
o1	-85
o2	-17
o3	-27
o4-5	-46
jcommon 0	-17
q1	-115
q2	-42
q3	-35
jname 0	-43
o1	42
o2	-69
o3	-48
jpronoun 0	30
jrelative 0	58
bstimates name 0	33
bxpected bare 0	-116
o1	-33
o2	-62
o3	-28
o4-5	-40
o6-8	-25
jcommon 1	-77
q2	-58
q3	-43
q4-5	-35
jname 0	-42
o1	-47
o2	-52
jrelative 0	-112
dlained common 0	63
r1	-31
kname 1	18
kpronoun 0	30
afear common 0	-20
biled name 0	-35
bor bare 0	13
j1	-69
j2	-144
j4-5	-16
j6-8	-55
ecommon 2	-70
l3	-125
l4-5	-177
ename 0	-56
j1	-53
j3	-69
j4-5	41
epronoun 0	38
m1	22
m3	74
erelative 1	-70
n2	-63
n3	-39
n4-5	-69
n6-8	-23
cund bare 0	21
l1	27
l2	-46
gcommon 0	-35
n1	62
n2	53
gname 0	-22
l1	-101
l2	-39
briday name 0	-47
com bare 1	-25
fcommon 0	-78
ahope common 0	-51
m1	-51
ed name 0	42
es bare 0	-57
l1	-37
l2	-54
gcommon 0	27
n1	-28
gname 1	20
ding bare 1	-63
m2	16
m3	-55
aignored bare 0	-23
n1	-22
bn bare 0	-25
i1	-63
i2	-23
i3	36
i4-5	-14
dcommon 0	61
k1	-99
k2	-63
k3	57
k4-5	-29
dname 0	-68
i1	-37
i2	-39
i3	-87
i4-5	-96
eumber 0	-86
k1	-20
dpronoun 0	21
l1	-69
cdicated bare 0	-38
kcommon 0	82
csist bare 0	-61
ged bare 0	49
jname 0	43
aknow bare 0	-35
k1	-79
k2	-23
fcommon 0	13
m1	44
m3	-41
fname 0	-83
fpronoun 0	27
en common 0	-69
n1	-15
alike bare 1	-19
fcommon 0	14
m1	-54
m2	-33
fpronoun 0	-37
amentioned common 0	-17
r1	-37
kname 0	104
bonday name 0	-16
anamed name 0	23
bominated common 0	33
r1	-14
cted bare 0	-16
l1	27
l2	-51
l3	-20
gcommon 0	-16
n1	-82
n2	-21
n3	-21
gname 3	49
gpronoun 0	-39
es name 0	77
ding bare 0	-57
m1	-77
m2	-22
hcommon 0	-95
o1	-87
o2	-55
hname 0	16
m2	19
aof bare 1	-16
i2	46
i3	-36
i4-5	-137
i6-8	-95
dcommon 0	-15
k1	-58
k2	-71
k3	44
k4-5	-117
k6-8	-113
dname 0	-69
i1	-29
i2	-96
i3	-104
i4-5	-72
i6-8	-33
eumber 0	-62
k1	-20
dpronoun 0	57
l2	18
l4-5	14
drelative 1	-100
m2	-63
m3	-71
m4-5	19
cf name 0	39
der common 0	-34
n1	-69
fed bare 1	-55
icommon 0	21
p1	-20
iname 0	-21
ipronoun 0	-40
bn bare 0	-62
i1	-64
i2	-149
i4-5	-125
i6-8	-62
dcommon 0	-24
k1	-31
k2	-120
k3	46
k4-5	19
k6-8	19
dname 0	31
i3	-165
i4-5	-26
dpronoun 0	43
l3	-34
drelative 0	-45
m1	-27
m2	-50
m3	24
bppose bare 0	-60
hcommon 0	79
o1	-59
gd bare 1	-52
n2	-15
icommon 0	14
p2	-76
p3	-12
iname 1	-37
n2	30
brdered bare 0	-52
icommon 2	-62
but bare 0	21
j1	-66
j2	-68
j3	65
j4-5	-30
ecommon 1	44
l2	-53
l3	-49
l4-5	-24
ename 0	18
j1	-90
j2	16
j3	36
epronoun 0	-31
bver bare 0	-36
k1	-78
k2	-48
k3	-43
k4-5	-26
fcommon 0	-25
m1	-48
m2	-36
m4-5	-18
fname 0	-17
k1	18
k2	-33
apledged bare 0	-93
n1	-20
icommon 0	23
p1	-42
p2	31
iname 1	-43
n2	45
ipronoun 0	60
bosted bare 0	-27
hcommon 0	38
o1	-16
braised bare 1	-52
icommon 0	-47
iname 0	-29
cedicted bare 0	-75
p1	31
p2	-21
p3	-33
kcommon 0	35
kname 1	-35
comised bare 0	27
o3	-45
jcommon 0	-71
q1	-49
jname 0	-23
o1	-28
jpronoun 0	36
ging bare 0	-40
p1	-58
kcommon 1	-37
kname 0	56
dposed bare 0	16
o1	-57
o2	-38
o3	-36
jcommon 0	16
q1	-25
q2	-60
jname 0	-36
o2	15
o4-5	-61
but bare 0	-72
j1	-49
ecommon 0	36
l1	-48
ename 1	39
aquestion bare 0	-45
jcommon 0	43
ied common 0	24
lname 0	17
iing common 0	-35
aread common 0	18
ccalled name 0	33
cfused bare 0	-79
n1	-31
icommon 3	-21
iname 1	45
citerated name 0	53
cjected bare 0	-61
jcommon 0	-49
q1	27
jname 0	24
cleased common 0	-50
cplied name 0	48
dorted bare 0	-49
o1	-76
o2	-78
o3	-61
o4-5	-57
o6-8	-37
jcommon 2	40
q3	-66
q4-5	-44
q6-8	-35
jname 0	21
o1	-55
o3	13
o4-5	-59
o6-8	-46
gs name 0	51
csponded name 0	92
cvealed bare 0	18
jcommon 1	-62
jname 0	32
asaid bare 0	-24
k1	-79
k3	-46
k4-5	-56
k6-8	15
fcommon 0	-30
m1	-83
m2	-130
m3	-188
m4-5	-68
m6-8	-26
fname 0	30
k1	28
k2	14
k3	21
k6-8	-45
gumber 0	43
m1	20
m2	-59
m3	-20
m4-5	-25
m6-8	-21
fpronoun 0	-30
n1	-49
n2	-39
n4-5	-28
n6-8	-52
frelative 0	-18
o1	-81
o2	-158
o3	-99
o4-5	-169
o6-8	-70
cy bare 0	30
j1	-77
j2	-137
j3	22
j4-5	29
j6-8	-53
ecommon 0	-31
l2	58
l3	-91
l4-5	-80
l6-8	-53
ename 0	29
j1	-110
j2	-26
j3	-19
j4-5	-14
j6-8	-55
fumber 0	-28
l1	-32
epronoun 0	18
m1	-61
erelative 0	-16
n1	-48
n2	18
n3	-13
n4-5	-27
ding bare 0	-135
m1	-32
m2	-75
m3	33
m6-8	-75
hcommon 2	-33
o3	-37
o4-5	25
o6-8	16
hname 0	-45
m1	-23
m2	22
m6-8	21
hpronoun 0	-30
p1	-31
p2	65
p3	-40
ds bare 1	-100
k3	28
k4-5	27
k6-8	-21
fcommon 0	30
m1	-77
m2	48
m3	-64
m4-5	-66
m6-8	-40
fname 0	14
k2	-24
k3	18
k4-5	-88
k6-8	-85
gumber 0	19
m1	-34
fpronoun 1	-15
n2	-64
frelative 0	22
o1	-21
bee bare 0	41
j1	41
j2	-63
j3	-65
j4-5	43
ecommon 1	-61
l2	-21
ename 0	41
epronoun 0	18
dking bare 0	-97
n1	-27
n2	66
icommon 0	18
p1	-38
iname 0	62
ipronoun 0	-52
dm bare 0	14
eed bare 0	-37
hcommon 0	-44
o1	-30
hname 0	-19
es bare 0	-48
l1	-13
gcommon 0	37
n1	-44
gname 0	-59
dn bare 0	-39
k1	-40
fcommon 0	-33
m1	-50
ds name 0	24
bhow bare 0	43
k2	-68
k3	-39
fcommon 1	22
m4-5	-61
fname 1	-96
eed bare 0	-26
m2	48
m4-5	-50
hcommon 2	61
o3	-42
hname 0	21
m1	29
eing bare 0	62
n1	-50
n2	-50
icommon 1	44
p2	-59
es bare 0	-32
l1	-44
l2	22
l3	-15
l4-5	-77
gcommon 1	-18
n2	18
n3	-66
n4-5	-67
gname 1	32
l2	-64
l3	-55
bigned name 0	-20
m1	-33
bought bare 0	-50
m1	-18
hcommon 0	17
o1	-29
o2	-25
o3	-28
hname 0	74
m1	-17
hpronoun 0	63
btated common 0	-44
hname 0	12
buggest common 0	-28
hed bare 2	-27
p3	-18
p4-5	69
kcommon 0	26
r2	-38
r4-5	-28
kname 0	-12
p1	35
p2	-71
p3	-50
p4-5	-48
kpronoun 0	38
hing bare 0	-50
q1	-69
lcommon 0	63
s2	-45
s3	21
hs common 0	35
jname 0	-21
cnday name 0	62
cpport bare 1	12
n2	-75
n3	-49
n4-5	-39
n6-8	-14
icommon 1	50
p2	-58
p3	-34
p4-5	-78
p6-8	-41
iname 0	-61
n1	-110
n2	-53
n3	-32
n4-5	-78
ipronoun 0	-53
q3	-38
irelative 0	85
hed bare 0	-105
p1	-33
p3	-41
p4-5	-38
kcommon 0	-29
r1	-47
r2	-24
r4-5	-84
kname 1	-50
kpronoun 0	44
hing bare 0	75
q1	-33
lcommon 0	-25
s1	-92
s2	-62
s3	-51
lname 0	49
q1	41
q2	-76
atell bare 0	-120
eing bare 0	-64
n1	-12
icommon 1	30
p2	23
iname 0	43
n3	-57
n4-5	35
es name 0	23
gpronoun 0	17
bhink bare 0	-12
gcommon 0	44
n1	20
gpronoun 0	58
cought bare 1	-39
icommon 1	-19
ipronoun 0	47
cursday common 0	38
jname 0	34
bo bare 1	-103
i2	28
i3	-88
i4-5	24
i6-8	27
dcommon 0	-39
k1	-124
k2	-27
k3	-34
k4-5	-114
k6-8	-88
dname 1	-93
i2	-56
i3	34
eumber 1	-45
dpronoun 1	-44
l2	-87
l3	-73
l4-5	-79
l6-8	-15
drelative 0	23
m1	19
m2	-77
m3	-50
m4-5	-37
m6-8	-68
cld bare 0	45
k1	-134
k2	-79
k3	-49
k4-5	35
k6-8	-22
fcommon 0	-18
m1	31
m2	-14
m3	-62
m4-5	-97
fname 0	13
k1	-33
k4-5	35
k6-8	-84
gumber 0	-43
m1	-16
fpronoun 0	-71
frelative 2	-67
cok name 0	51
bweeted bare 0	-79
n1	-37
icommon 0	23
p1	-60
iname 0	21
n1	13
n3	-14
ipronoun 0	23
aup bare 0	25
dname 0	41
brged bare 0	69
l1	-54
l2	-57
gcommon 0	-23
n1	-24
n2	-33
gname 0	18
gpronoun 0	-43
aview bare 0	25
fcommon 0	28
m1	-21
m2	-30
bowed bare 0	41
l1	-65
l2	-81
l3	-22
gcommon 0	50
n1	-16
gname 0	-20
gpronoun 0	38
awant bare 0	-18
k1	-35
k2	-41
k3	-55
k4-5	-25
fcommon 1	-23
m2	-44
m3	-20
fpronoun 0	48
es bare 0	-78
gcommon 0	-61
n1	-58
gname 0	46
gpronoun 0	42
crned bare 0	39
m1	-64
hcommon 0	-19
hname 0	-36
cs bare 0	49
billing bare 0	16
n1	-31
icommon 3	-15
cth bare 0	-45
k2	-130
k3	-42
k4-5	-76
fcommon 0	-64
m1	-100
m2	36
m3	-44
m4-5	-68
m6-8	-30
fname 3	-24
k4-5	25
k6-8	-64
frelative 0	18
brites name 0	54
cote bare 0	16
l1	-53
l2	-53
gcommon 0	28
n1	-98
n2	-43
gname 0	-21
l1	61
l3	-62
l4-5	-74
1p=after : 	-36
b…,	-18
9about 	-83
fD w of 	-17
fhow 	-29
fw 	-12
ghat 	-15
hether 	-13
f…,,	-13
g.	-12
gthat	-25
accept 	-21
cused 	-76
hN of 	-14
h…	-33
bknowledge 	-20
kd 	-47
added 	55
f…,	-45
cing 	-29
gthat 	-21
g…that	-31
cress 	-24
ged 	-30
after 	-52
against 	-87
h…	-14
i,	-70
breed 	-42
gto 	-20
announced 	-46
j…,	-24
ging 	-112
appeared to 	-29
i…	-17
fs …	-19
argue 	-23
f…that	-23
ed 	-39
g…that	-14
es 	-21
ding 	-40
hthat 	-18
h…that	-15
as 	-105
c…	-72
d,	-47
bk 	-25
ced by 	17
fif 	-68
fto 	-41
fwhether 	-28
f…	-81
g,	-109
cing 	-110
g…	-16
bsured 	-17
at 	-75
c…,	-30
dthat	-15
btacked 	-85
fing 	-66
9back 	-26
ded 	-61
ding 	-47
aehind 	-38
blieve 	-29
gs 	-24
alamed 	-51
csted 	-48
ay 	20
c…	-57
d,	29
9call 	-54
ded 	-100
g…,	-16
ding 	-85
h…	-15
ds 	-13
bst 	-22
aited 	-36
f…,	-27
cing 	-65
alaim 	-17
eed 	-12
eing 	-37
bear 	-36
aompared 	-40
bncluded 	15
cdemned 	-22
cfirmed 	-59
csider 	-15
hed 	-79
k…,	-68
cvinced 	47
ariticized 	-129
k…	-39
hing 	-84
9decided to 	-28
dsion to 	-15
clared 	-33
i…,	33
dined to 	-18
cried 	-18
bemed 	-63
bfended 	-69
fing 	-26
bnied 	-23
counced 	-48
ging 	-49
bscribed 	-106
j…,	-47
aiscuss 	-48
ged 	-14
cmissed 	-30
9echoed 	-23
ancouraged 	-54
bdorse 	-76
gd 	-89
i…,	-31
axpect 	-49
fed to 	-43
i…	-34
j,	-27
clained 	45
j…	-46
k,	-14
9fear 	-14
aor 	-35
dw 	-37
d…	-15
e,	-39
f,	23
fV	-15
eV	-23
ewho	-50
bund 	-46
f…	-23
gthat	-35
arom 	24
e…	-22
9hope 	47
ds 	-27
cing to 	-41
g…	-17
9in 	40
c…,	-159
bdicated 	-27
9know 	-49
9like 	-46
9mention 	-48
ged 	-48
j…,	-95
aocked 	-51
9named 	-51
aoted 	16
f, 	-52
fthat 	-35
f…that	-16
cing 	-80
g…that	-13
9of 	12
cD w of 	-14
c…	-114
d,	-128
e,	-17
d.,	25
dV	-13
dwho	-43
bf 	-47
cer 	-42
eed 	-46
h…	-14
eing 	-81
an 	-13
cD w of 	-21
chow 	-35
c…	-98
d,	-29
e,	-35
dV	-40
dthat	-29
appose 	-60
fd 	-55
h…,	-16
ardered 	-22
aut 	-95
dthat 	-12
d…	-18
aver 	-64
e…	-22
f,	-62
9plan to 	-14
ds to 	-30
bedged to 	-26
aosted 	-20
araised 	-56
bedicted 	-39
bomised to 	-20
i…	42
fing 	-14
jto 	-46
cposed 	-46
9questioned 	-26
9refused to 	-45
h…	-13
i,	-20
biterated 	-44
bjected 	-45
bleased 	-31
bported 	-54
iby 	26
i…	-51
j,	-66
bvealed 	-56
i…	-13
9said 	16
e, 	-88
gw 	-13
ito 	-20
eD w of 	-20
iw to 	-25
eN , 	-42
g. N , 	-45
gN , 	-23
iN , 	-54
iof 	-34
eW 	-24
eafter 	-24
ft 	-67
ehe 	-18
hw to 	-17
ias 	-31
ein 	-160
ft was 	-34
iould 	-15
eof 	-137
fn 	-63
eshe 	-12
ethat 	-23
gey 	-31
jw 	-33
fo 	-31
e…	-115
f,	-240
g,	-72
hwho	71
g.	-17
gV	-41
htha+	-23
gthat	-41
gwhic+	-24
io	46
jV	16
f.	-24
g(	-88
g,	-152
h,	-15
hwho	42
k+	-84
fV	-44
gthat	-37
fthat	-71
j,	-26
j.	-32
jw+	-13
fwho	-17
bw 	-29
by 	-21
d, 	-20
dthey 	-13
d…	-31
e,	-45
cing 	-52
g…	-59
hthat	-16
cs N N , 	-62
e…	-40
f,	-22
g,	-59
aee 	-40
cking 	-24
hto 	-28
kw 	-13
h…	-13
cmed 	-46
g…,	-45
ds …	-17
cn 	-68
cs 	-18
ahow 	-51
e…	-25
ded 	-52
g…	-27
ding 	-53
h…	-13
ithat	-15
dn 	-39
ds 	-72
f…	-38
aigned 	-37
alammed 	-55
atressed 	-48
auggest 	-45
ged 	-32
j…	-14
ging 	-30
gs 	-36
bpport 	-162
hamong 	43
h…	-69
i,	-66
ged 	-99
ging 	-86
gs 	-26
9tell 	-68
ding 	-96
ds 	-47
ahanked 	-55
bink 	-31
es 	-38
ao A w of 	-76
cD w 	37
g, 	-17
gof 	-23
cN , 	-50
eN , 	-44
cw 	-33
c…	-33
d,	-83
e,	-46
eV	-19
d.	-27
e,	-45
dV	19
dthat	-55
dwho	-65
bld 	-100
e…	-12
bward 	-53
aweeted …	-43
9up 	-51
arged 	-70
cing 	-74
9vowed to 	-36
9want 	-29
eto 	-25
ds to 	-25
brned 	-20
g…that	-14
ding …that	-13
bs 	37
ailling to 	-22
bth …	-103
f,	-53
gV	-14
aorried 	44
arites 	26
bote 	23
fin 	-111
f…,	-57
9― 	61
3before : 	38
c…	-43
aabout , 	47
iwho 	-18
gand 	17
gwho 	-39
g…,who	-46
hV	-78
bccept 	24
dused 	26
i…,	-87
cknowledge 	20
ld …,	-96
bdded 	84
g…,	15
ding , 	-71
h…V,	13
ds 	31
cmitted 	54
copted 	57
bgainst , 	-50
i…	-22
j,	-16
creed 	18
h…,	-75
bnnounced 	13
k…	-56
l,	-51
cswer 	-16
bppeared 	-32
gs 	-91
brgue 	13
fd 	-31
h…,	-87
fs 	-32
eing , 	-132
bs 	-12
d, 	-29
d…	-87
e,	-97
ck 	59
ded 	-26
g…,	29
ding 	19
ds 	36
cserted 	50
bt …,	-57
f,	-33
ctacked …,	-90
aback 	23
eing 	24
believes 	23
blasted 	33
by 	-30
d, 	-12
acalled 	-24
h…	-56
i,	-167
j,	-32
eing 	59
i, 	-170
i…,	-39
cst 	55
bharged 	-44
bited 	58
g…,	-61
ding , 	-34
blaim 	42
fing 	47
cear …,	-77
bompared 	-23
cncluded 	26
ddemned 	41
dfirmed 	-38
dsider 	55
ied 	-43
dtinued 	42
dvinced 	21
briticism 	-33
hzed , 	-25
l…,	13
adecided 	57
esion 	60
j…	-22
dlared 	-39
eined …,	-17
dried 	45
cemed 	-25
cfended 	60
clivered 	49
cnied 	-33
douncing 	35
cscribed …,	-91
biscuss 	43
hed 	31
dmissed 	25
bown 	-14
aechoed 	28
bndorse 	-13
hd 	-23
j, 	38
j…,	-17
bstimates 	34
bxpect 	36
ged 	-47
j…	-45
k,	-71
dlain 	58
hed 	66
k…,	-29
dressed 	44
afear 	20
binds 	30
bor 	-44
e, N 	-24
eand 	33
ew 	-61
fho 	-17
e…,	-37
g,	35
h,	-92
gwhic+	-33
fV,	-44
fthat	-63
cund …	-29
h,	-45
briday 	-13
com 	-59
f…	-56
agave 	31
ahoped 	39
es 	31
g…	32
ding 	111
aidentified 	-24
bgnored 	32
bn , 	-110
d…	-95
e,	60
f,	-74
ccluded 	52
csist 	26
ged 	22
j…,	-30
bs 	20
aknow 	14
f…,	42
en 	-94
alearned 	27
bike 	-18
amade 	23
bention 	27
hed 	-34
bocked 	45
cnday 	17
anight 	-19
boted 	75
g, 	-89
g…,	-123
i,	-120
es 	21
ding 	25
h, 	-121
h…,	-17
aof 	57
d, 	-19
dand 	-105
dw 	-23
eho 	-33
eith 	-91
d…	41
e,	-50
f,	-167
f.	18
fwho	-27
i,	48
e.	-19
ethat	-78
cf 	54
der 	49
fed 	22
i…,	-62
bn , 	-39
d…	-46
e,	-29
f,	-71
bppose 	14
gd 	30
i…,	-30
brdered 	33
but , 	21
e…,	13
bver …,	-45
aplan 	55
cedged 	58
i…,	38
boint 	-19
braised 	32
comised 	46
hs 	83
ging 	59
k…,	27
dposed 	48
j…,	22
but 	-20
aquestioned 	35
iing 	31
aread 	74
ccalled 	17
cfused 	62
cleased 	-20
cpeated 	-21
dlied 	52
dort 	70
ged , 	-21
j…	-23
k,	-22
l,	-37
gs 	54
cvealed 	27
asaid 	14
f( N . ) 	-25
f) 	-18
f, 	16
hD w w 	-33
hN 	-28
j. N 	-18
jN , 	-63
hhe 	-16
hw 	-46
iho 	-39
f. ) 	18
fD w 	-21
jw , 	-47
fand 	-117
fin N , 	-27
fw 	-24
gho 	-17
f…,	-43
h,	-25
i,	24
h.	-62
i,	-124
hV,	26
hthat	-48
l+	43
hwhic+	66
jo	-58
k,	-46
l+	18
gV	52
h,	-150
gthat,	-97
l+	-60
gwhich+	-65
io	68
j,	-126
cw 	21
cy w 	-30
e…	-60
f,	-88
g,	-147
gwho	-73
fV,	29
ding , 	-147
h…,	16
j,	-44
i.,	81
iV,	25
ithat,	45
ds , 	23
f…	59
g,	-37
h,	-91
bee 	34
dking 	89
i…,	16
es 	41
dm 	-72
eed 	-60
h…	37
i,	-39
es 	-32
ds 	28
cnt 	36
bhow 	36
f…,	-86
eed 	-21
h…	-64
eing 	60
i…,	-32
es …	-32
h,	-111
bigned 	14
blammed 	50
bought 	49
h…,	-52
btated 	-20
fment 	34
cressed 	38
buggested 	14
k…	-85
l,	-76
hing 	65
l…,	57
hs 	43
cnday 	20
cpport 	-22
i…	-87
j,	-107
hed …	27
hing 	21
l…	-32
m,	-14
hs 	67
atell 	39
eing 	34
i, 	-135
es 	39
bhanked 	-47
cinks 	35
cought 	-17
cursday 	32
bitled 	-75
bo , 	-15
dD w , 	-21
dV , 	30
d…	69
e,	-92
f,	-21
g,	-58
fwhic+	-100
ho,	-84
e.,	-75
eV,	46
fthat+	16
ethat,	-46
cld 	-13
f, 	37
f…	-101
g,	14
h,	-62
i,	-41
hwho,	-19
cok 	46
bweeted 	-29
i, 	33
i…,	-117
citter 	55
aunderstand 	62
bp 	91
brged 	26
g…,	15
aview 	44
bowed 	34
g…,	22
awant 	40
f…,	-89
eed 	45
crned 	-15
cs 	42
bednesday 	-49
billing 	53
cth …	-62
g,	-26
h,	-116
borry 	58
brites 	24
cote , N 	-21
g…,	-14
i,	17
0after	-17
0comma=false ! after	-46
c" after	-95
c# after	-36
c' after	-33
ds after	-44
c( before	-70
c) before	-162
c, after	20
c- after	-14
ebefore	-27
c. after	40
ebefore	21
c/ after	-25
ebefore	25
c: after	-25
ebefore	-21
c; after	41
ebefore	-117
cD after	-72
ebefore	-27
cN after	-105
ebefore	-16
cV before	41
cW after	-40
ebefore	-32
cabout after	-26
ibefore	-30
dfter after	43
ibefore	-50
dgainst after	-109
kbefore	-70
dmong after	-86
ibefore	-98
dnd after	-50
gbefore	-62
dre after	-22
eound after	-57
jbefore	-121
ds before	-55
dt after	-93
fbefore	-67
cbe after	-47
ecause after	-102
kbefore	-124
een after	-39
efore before	-131
ehind after	21
jbefore	-75
eing after	-71
etween after	-85
kbefore	-96
dut after	46
gbefore	-114
dy after	-147
fbefore	-80
ccan after	-110
gbefore	-33
f't after	-51
dould after	-43
hn't after	-33
cdid after	-41
gbefore	-14
fn't after	-97
jbefore	18
do after	-63
ees after	-83
gn't after	-75
kbefore	-34
en't after	-72
during before	-27
cfor after	-25
gbefore	-50
drom after	-100
hbefore	-70
chad after	-62
gbefore	29
es after	-22
fn't after	-51
eve after	-16
hbefore	16
de after	-135
fbefore	-106
er after	-51
dim after	-81
es after	-114
gbefore	-27
dow after	-45
gbefore	-55
ci after	-73
df after	-31
fbefore	-73
dn after	-42
fbefore	-43
eside after	-75
eto after	-110
hbefore	-16
ds after	-14
en't before	-17
dt after	-13
fbefore	-103
clike after	-109
hbefore	17
cmay after	-12
dight after	-15
dust after	-95
hbefore	-12
cnor before	-68
cof after	-98
fbefore	-63
dn after	-36
fbefore	-13
dr after	-102
fbefore	-87
dutside after	-69
kbefore	-92
dver after	22
hbefore	-61
cshe after	-78
gbefore	-94
eould after	-102
dince after	19
ibefore	-82
do after	-70
fbefore	-32
cthat after	-21
hbefore	-19
eeir after	-81
ibefore	16
fy after	-84
hbefore	-95
erough after	-95
kbefore	16
do after	-60
fbefore	-51
eward after	-81
jbefore	-65
cunder after	-75
ibefore	-80
etil after	-44
ibefore	-82
cw after	-14
das after	-50
gbefore	-14
fn't after	-64
jbefore	23
de before	-33
ere after	-59
dhat after	-55
hbefore	-58
een after	-12
hbefore	-93
fther after	39
eich after	-16
fle after	19
ibefore	-21
eo after	-37
gbefore	25
fse after	-82
ibefore	-70
ey after	-73
gbefore	-68
dill after	-44
eth after	-59
hbefore	-45
gin after	-77
jbefore	-62
gout after	-48
kbefore	-106
don't after	-52
euld after	-84
ibefore	-20
hn't after	-30
lbefore	35
cyou after	-17
gbefore	34
c— after	-19
ebefore	-13
6true " after	-78
b# after	-19
dbefore	-56
bA after	-13
dbefore	-102
bD after	-138
dbefore	-90
bN after	-13
dbefore	-37
bV before	-310
bW after	-36
dbefore	-44
babout after	-46
clthough after	-13
kbefore	-22
cnd after	24
fbefore	-79
cre after	-18
fbefore	-115
cs after	-110
ebefore	-27
ct after	-35
bbut after	-86
fbefore	22
bfor after	-40
fbefore	-34
crom after	-14
bhad before	-125
ds after	-20
fbefore	-195
dve before	-143
ce after	-61
cis after	-20
bin after	-73
ebefore	-53
cs after	-49
ebefore	-181
ct after	-14
ebefore	-49
blike after	-48
bof after	-30
cn after	-40
ebefore	-53
cr after	-22
bshe after	-20
bthat after	-23
dough before	-24
co after	-12
ebefore	-75
bw after	-174
dbefore	-207
cas after	-56
fbefore	-161
chen after	-51
gbefore	-14
dich after	-114
hbefore	-72
ele after	-41
hbefore	-49
do after	-181
fbefore	-63
cill before	-59
dth after	-25
gbefore	-29
0gap=after 1	60
b5-25	-132
a2	-45
a3	-27
a4-5	-46
a6-8	-46
a9-14	-100
4before 0	56
b1	-29
c5-25	-86
b2	-35
c6+	-97
b3	-57
b4-5	-64
b6-8	-55
b9-14	-61
0h=%	65
2's	80
21	-78
30	-85
40,000	-13
34	-28
35	42
39	-19
460s	-40
490s	-50
52	-55
22000	-18
51	-47
53	-34
54	-22
55	-26
57	-23
58	-43
59	-86
410	-24
51	-53
52	-54
53	-64
54	-51
55	15
56	-39
34	-48
35	-21
37	-35
230	-22
39	13
24	63
26	41
29	30
2a	-96
3bandoning	-45
4edin	19
4ility	-87
4le	-13
4ortion	-44
as	-28
4road	-34
3ccepted	-25
6ss	-92
5omplishments	-49
6unt	-33
9s	-66
5usations	-38
4hievements	-52
4osta	67
4t	-47
5ion	-86
8s	-85
6vist	-48
as	30
8ty	-72
5s	-70
3d	-12
4dition	-58
5ress	-27
9ing	-73
4elson	21
4ministration	64
4s	38
4vantage	-58
5ice	-57
6ser	14
9s	78
5ocate	22
as	69
3ffairs	-65
5ected	-46
4ghanistan	-16
4rica	-47
8n-americans	55
4ternoon	-68
3ge	-60
5ncies	19
7y	30
6da	-12
6t	-19
7s	18
4o	-47
4reement	-21
bs	-64
3head	-46
3id	30
5e	19
6s	52
4les	73
4m	-51
4pac	-68
4r	-49
3labama	-102
4legations	-60
6n	40
6rgan	-40
5iance	50
6es	74
5y	-45
4most	24
4one	-75
6g	-171
7side	-88
4ternative	-18
3mbassador	16
4erica	-94
9n	41
4id	-115
4ount	-20
8s	-74
3n	-37
4alysis	34
8t	17
9s	46
4geles	-44
6r	-77
5ry	-13
4nouncement	-90
9ing	-41
4onymity	-95
4swer	-51
8s	-82
4y	-74
5one	-20
3part	-18
4ologize	-12
4peal	-68
8s	52
7r	-16
8ed	-70
8ing	-95
5lause	22
5roach	-35
7val	-30
4ril	-47
3rea	-45
6s	-19
5na	-55
4gument	-34
as	-54
4izona	-40
4m	-47
5s	-55
5y	55
4ticle	58
3sh	64
4ia	-84
5de	-92
4k	-43
4pects	-42
4sault	-56
4ylum	-56
3ttack	-43
8ers	-65
8s	-192
5empt	-105
9s	-71
6nded	31
9es	30
7tion	-82
5orney	-43
3udience	34
as	99
4gust	-48
4thor	-60
8ities	47
ay	-24
3vailable	18
4erage	34
3ward	-57
5y	-66
3xelrod	-14
3yotte	52
2back	-141
6ers	19
6ing	43
4llot	-49
8s	-57
4n	-118
5k	-60
6ruptcy	-63
6s	65
5non	-49
4se	76
6d	-127
5is	-39
4tch	-32
5tle	-134
3each	-112
4came	-125
5k	44
5ome	-78
7ing	-70
4ginning	-104
4half	41
6vior	-57
4ijing	34
4liefs	-49
7ve	-19
4nch	-58
5efit	-43
9s	-111
5ghazi	-79
5nett	30
4rnardino	-95
4st	-68
4tter	-82
4yond	-128
3ias	-50
4d	-92
4g	-60
4ll	-84
6ionaire	-48
ds	-66
6s	-29
4ofuels	-20
3lack	-69
7s	23
7well	60
5me	-39
5sio	71
4ock	-53
5omberg	-43
3oard	21
4dy	-48
4lton	54
4ok	-36
5st	-67
4rder	-90
4th	85
3radley	-51
5inard	29
5nd	-52
4each	-83
6k	-43
7fast	-59
7s	-72
4ing	-56
7ing	-13
5tain	27
4oaddrick	53
7ly	-61
5ke	37
5oklyn	-26
7s	26
5wn	-23
4ussels	-68
3uchanan	44
4ild	-50
7ing	-70
6t	-67
4rman	32
4sh	31
5iness	-65
aes	23
aman	-51
4y	-93
2c	-48
3airo	-28
4lendar	-47
5if	-77
7ornia	25
5l	-112
4me	-22
5p	-27
6aign	61
aing	23
as	-31
4ndidacy	-22
9te	-52
bs	65
5ova	-13
4pital	33
4re	-101
6er	-35
5olina	-75
5ry	38
5son	23
4se	-22
6s	-62
5h	44
5t	-33
4ucus	-26
5se	-24
7s	-56
3bs	43
3enter	31
8s	-86
3hairman	-57
7woman	-21
5llenge	-97
bs	-34
5nce	-86
8s	-21
6ge	-130
8d	-38
8s	-67
5racter	-122
6ges	-63
4eck	-18
7s	-30
5ers	-88
4icago	36
5ef	15
5ld	-14
7ren	-81
5na	-30
4oice	-115
8s	-58
4rabaszcz	26
5istians	-20
4urch	36
3ircuit	-54
4tizen	-56
9ship	41
5y	17
3lark	-16
7e	33
5ss	14
7ified	-67
4ear	-19
4intons	-67
5p	-21
4ose	72
7d	-31
7ly	-77
7r	-73
4ub	-60
3nn	33
3oal	-59
4leman	35
5league	-41
bs	-34
7ge	-79
5orado	-50
4m	-87
5bat	-51
6ination	-28
8ed	-44
5e	-101
6back	-41
6s	-156
6y	15
5ing	-102
5mander	-86
6ent	-101
6ission	56
7tment	-52
cs	-31
8ted	-26
ae	-14
6on	-28
6unications	25
9ties	-50
ay	-78
5panies	54
8y	23
7red	-20
6etitors	-55
6romise	-51
6uters	-69
4ncern	-46
9s	-101
5dition	49
bs	-64
6ucted	50
5ference	-81
6idence	-37
6lict	-65
as	-63
5gress	-30
5nections	-28
5servative	-14
6titution	41
6ultant	-84
5tender	-96
8t	-33
7st	16
9s	-69
6inue	-52
9ing	-88
6rast	-115
7ibutions	-62
7ol	-101
8versies	-88
cy	-92
5vention	-150
7rsations	-55
6icted	-23
4ok	-61
5peration	-91
4rporations	39
6s	-30
4sby	-77
5t	-43
6s	-98
4uncil	16
6t	-32
7ies	-44
7ries	-23
8y	-26
7y	-74
5rses	29
4verage	-75
3reate	-87
8d	-87
5dentials	-82
6ibility	-26
7t	-47
8s	-41
4ime	-38
5sis	-20
5tical	-78
8ism	-108
bs	-96
8s	62
4owd	-13
7s	-60
4uz	19
3uba	-54
6n	20
4lture	-66
4mmings	-27
4riel	-27
4t	-83
5s	-83
3ycle	-61
2d	-60
3-n	-32
5ev	-26
3.c.	-80
3amage	-12
4nger	-46
4tabase	-48
5e	-33
4vid	-62
6s	-16
4y	-156
5s	-150
3eal	-74
6ings	-97
6s	-144
5n	-25
5th	-133
7s	-43
4bate	-47
8s	-131
5t	-77
4c	-48
5ade	-26
8s	-132
5ember	-81
5ide	-21
8d	-15
6sions	-48
5line	-51
4feat	-50
6nd	-17
7se	-68
5icit	-122
4gree	-31
4legate	-40
as	46
5iver	-20
9ed	64
4mocrat	-116
aic	-70
as	74
4partment	-46
8ure	-23
5ortation	-28
4scribe	-16
4tails	-71
4veloper	-75
bs	-21
9ment	-58
5ine	49
3ied	-114
4fference	-17
cs	-31
at	-38
6icult	-27
4gits	-36
4rection	-53
8ly	-70
8or	19
4scovered	36
6uss	-61
9ions	36
5pute	-58
5trict	60
4versity	-26
5ide	-99
8d	-103
6sions	-48
3nc	-44
3octor	14
8s	34
5ument	-25
4ing	-90
4j	47
4llars	-61
4nations	-106
5or	-63
7s	35
4wn	-126
4zen	-25
7s	12
3river	-54
4ove	22
3ue	-18
2e-mails	-75
3ach	72
4rly	-19
4st	-67
5y	-50
3beling	40
3conomic	-22
as	-36
9st	-104
bs	60
8y	-82
3ditor	-129
8ial	49
3ffect	-79
8ively	-29
5ort	-15
8s	-176
3ither	34
3lected	51
7ion	-82
as	25
7orate	18
4igible	-30
5tes	-84
4sewhere	20
3mails	-67
5nuel	47
4brace	-40
4erged	-84
4issions	-23
4phasis	-72
3nd	-95
5orse	-29
9ment	-101
ds	-88
4ergy	-22
4forcement	64
4gagement	-78
4ough	-95
4ter	-15
7ing	-75
5husiasm	-70
3pstein	-57
3ra	-43
3specially	14
4tablishment	76
5imate	-56
3urope	-14
3ve	-60
5ning	-44
6t	-121
7s	-25
5r	-75
6yone	80
4idence	88
8t	-36
3xactly	-77
5mple	-69
4ecutive	83
bs	54
4pand	-16
7sion	-57
5ectations	-36
6rience	-39
7t	-92
8s	137
5lanation	-60
6osion	-17
4tension	-34
7t	-80
5remism	-21
2face	18
6d	-46
6s	-77
5ing	-71
5t	-28
4il	-54
6ing	-36
6ure	-57
9s	-20
5th	-48
4ll	-68
6in	58
6on	49
4miliar	98
8es	69
7y	65
4ns	75
4r	-67
4so	-13
4ther	20
4vor	-53
3eb	-51
5ruary	-12
4d	44
4elings	-28
5s	-39
4ll	-73
6ow	54
4w	35
3ight	-89
7ing	-21
5ure	-93
8s	97
4le	-59
5ings	46
4nances	-61
5d	-68
6ings	-33
5ish	-58
4orina	48
4re	-41
6d	-57
4t	-55
5ness	-19
4ve	-79
3la	-55
5g	-50
4oor	-113
5rida	-110
3ocus	-109
7ed	-21
4llowed	-97
9rs	-120
8ing	-67
4rced	-82
7s	23
5eigners	-47
5m	-31
6er	21
5um	-57
5ward	-76
4und	-27
7ation	-40
7ed	-77
8r	-90
4x	14
3rance	-31
7is	56
6k	60
5ud	-70
4ee	-27
6dom	-27
4iday	-28
5end	61
8ly	-52
8s	31
4ont	-57
7-runner	-21
4ustration	-58
3und	-63
6ing	-71
6raisers	25
aing	-60
6s	-59
4ture	-17
2gains	-49
4me	-23
4p	-62
4rin	-39
4ve	25
4y	-38
3enerals	-34
8tion	76
4orgia	-66
4rmany	-37
4t	-84
5ting	-83
3il	27
4ngrich	-75
5sburg	-67
4uliani	-21
4ve	-60
3o	-60
4al	-40
6s	-49
4ing	-21
4ne	-95
4od	-37
4p	-48
4rka	34
4t	28
4vernment	24
8or	32
4wdy	50
3rassley	18
4eenberg	15
4oberg	61
5und	-23
6p	30
5wth	-67
3uardian	-19
4ns	-62
2hacked	-42
7rs	-56
4lf	-62
5l	-90
6s	-50
4m	68
5pshire	-161
4nd	-75
6ling	-21
6s	-40
5nity	30
4ppen	-23
8ed	-111
4rd	-68
4ssan	37
4te	-16
3e	18
4'd	-32
4ad	-36
6ed	-29
6ing	-67
6quarters	-115
5lth	-35
5r	-61
6d	-36
6t	-70
5t	-57
4dge	33
4ld	-28
5p	-69
6ed	-33
4r	-41
5e	-29
4witt	-25
3igh	-18
4ll	-33
6ary	60
4m	-61
4s	-60
5panics	18
5tory	-37
4t	-57
3old	-13
6ing	-41
6s	-95
5lande	-15
5t	-20
4me	-12
4nest	-52
4sted	-46
4tel	-14
4ur	-67
6s	-107
5se	23
4ward	52
3uckabee	-20
4ndreds	55
4sband	14
2i-vt	-43
3con	-65
3dea	-121
6s	-72
5ntify	-66
8ty	-38
3llegally	-26
5inois	-63
3mage	-58
7s	-93
4migrants	-20
9tion	-108
4pact	-67
5ortance	-63
6ssible	-40
5rove	-23
3ncident	-80
5lude	-55
9d	-62
8ing	-157
5ome	-40
5rease	-131
4deed	-95
6pendent	-13
ds	-12
5iana	-75
6viduals	-65
5ustry	-22
4equality	14
4fluence	-23
5ormation	-132
4itiative	-74
4siders	68
5tance	-64
6ead	-125
6itution	-91
ds	-25
5ults	-77
4tends	-40
6rest	-45
as	-57
7vention	-92
8iew	-46
bed	13
bs	-81
4vestigation	-18
cors	23
8ment	-78
8ors	-17
5olved	31
9ment	-69
3owa	-98
3ran	-21
5q	-58
3sil	-100
5s	-102
4land	-98
4rael	-25
4sue	-118
7d	19
7s	-114
3t	-65
4s	78
2jackson	-82
5obs	-34
4mes	13
4n	-82
5uary	-33
3ersey	-59
5usalem	-55
3ihad	-12
3ob	-88
5s	-52
4hnson	-15
4in	-28
6ed	-23
4nes	74
4urnal	53
9ism	50
bt	-61
cs	17
3udge	41
7s	34
6ment	-86
4ly	-83
4ne	-31
4stice	-75
2kaine	-13
3elly	-22
4ntucky	-31
4rry	-59
4y	-82
5worth	48
3han	22
3ids	-59
4lled	-90
4nd	-33
5g	37
3now	-61
6ledge	-48
3orea	-31
2labor	49
4ck	-79
6s	-45
4dy	-37
4nguage	-56
4st	17
4test	-66
5ino	-75
8s	15
4uer	-66
5nched	12
4w	19
5maker	26
5s	-29
6uit	68
5yer	-20
8s	42
3ead	-116
6er	23
8s	39
6ing	-52
6s	-95
5st	92
5ve	-67
4gacy	-47
5islation	51
aure	19
4t	-75
5ter	72
4vel	-89
4wandowski	-19
3ibya	-63
4fe	-112
4kely	-109
6s	-71
4mbaugh	23
5its	-40
4ne	-82
6s	-67
4sts	-30
4ttle	-22
4ve	-61
6s	-40
5ing	-30
3oans	-68
4cation	-13
4ng	31
4ok	-91
6ing	43
4se	-28
5ing	-21
5s	-60
6es	-42
5t	-90
4t	42
4u	-32
4ve	-74
4w	-53
5er	-47
3ynch	54
2machado	-66
4ddow	61
5e	-63
4gazine	20
4her	32
4ine	-79
4jorities	44
9y	57
4ke	-22
6s	-80
5ing	-131
4lik	14
4nagement	-13
8r	43
5chester	-83
5date	37
5hattan	-44
5y	79
4rch	-95
5gin	-91
5k	-31
6-viverito	40
5riage	-77
5tin	-18
5yland	-80
4ssachusetts	-68
8re	-50
4tchup	-30
5e	-65
6en	-57
6rial	-47
5ter	-59
6hews	14
4yor	29
3cauliffe	39
4cain	-15
6rthy	53
5onnell	32
4kinley	53
3e	21
4an	-30
6s	-119
6t	-51
6while	-143
5sure	-31
4dia	38
4et	-59
6ing	-110
9s	-85
4mber	15
8s	13
5o	-22
4n	-49
5tion	-64
4rger	-67
5kel	20
4ssage	-43
9s	-71
4t	50
4xicans	-19
7o	-73
3iami	-66
4chigan	-106
4grants	-72
4litary	-59
5lennials	48
6ion	-144
9s	-102
7s	-72
4nd	-24
5ister	13
5nesota	-41
5orities	16
5utes	-54
4ssissippi	-43
5take	-17
4x	23
3oderates	37
9or	39
bs	43
4gul	-61
4ment	-108
8s	-59
8um	-26
4nday	-65
5ey	-14
5th	-99
7s	-125
4ok	67
4re	-61
6over	-96
5ning	-154
4sque	-21
5t	26
4ther	-56
8s	-71
4ve	-45
6d	-38
6ment	37
6s	-89
3snbc	-49
3uch	24
4rphy	40
4slim	19
8s	-48
2n.h.	-80
3ame	-24
6s	-70
4tion	15
8ally	-62
8s	29
8wide	52
5o	-78
5ure	-41
3early	81
4cessary	-57
4ed	-79
6ed	-43
6s	-54
4ga	46
5otiations	-33
4tanyahu	68
5work	38
4urosurgeon	52
4ws	22
6paper	29
4xt	-78
3ice	-98
4ght	-18
3o	33
4mination	-143
7ees	-35
4ne	22
4tably	-64
5ion	-96
4vember	-70
3umber	35
8s	-39
2o'malley	16
3bservers	37
3ccurred	-13
4tober	-80
3ff	-112
5ensive	-71
6r	-127
5ice	51
8r	-56
9s	-48
7ial	23
as	109
3hio	-129
3nes	-13
3p-ed	-41
4en	24
5ration	-79
9ves	-32
4inion	-58
4ponents	38
6rtunities	-59
cy	-90
6sing	-13
8tion	-96
4tion	-70
8s	-14
3regon	-25
4ganization	79
es	23
4lando	-40
3ther	-45
7s	38
7wise	-24
3ut	-53
5come	-82
5lets	26
5sider	-17
3verall	-81
6haul	-59
6seas	-19
3wn	-59
5er	-40
2pac	-31
4ge	49
6s	67
4id	-16
5r	52
4lin	-27
5mer	30
6ieri	-20
4nel	34
4pers	-95
4radis	-48
5enthood	-51
8s	-76
5is	-12
5k	-65
5liament	79
5t	-68
6icipate	-15
8ular	-57
cly	-12
7es	-93
6ner	63
4ss	-28
6age	-87
6ed	-54
5t	-17
4th	-86
5riot	-39
4ul	-41
4y	-72
5ing	-13
3elosi	29
4nnsylvania	-73
4ople	30
4rcent	102
9age	43
5formance	-26
ds	-77
5haps	-105
5iod	-53
5ry	58
5son	15
8ality	-31
3hiladelphia	-87
6ippines	-75
4one	42
5to	-15
4rase	-37
3icture	-33
4ece	-20
4peline	-33
3lace	-78
5giarism	-60
5n	-120
6e	-17
6ned	-64
7ing	-57
6s	-97
5tform	30
5y	-47
6ed	-61
6ing	-67
4edge	-91
3odesta	-56
4int	-85
7s	-89
4lice	87
7ies	-92
7y	-56
6ticians	17
9o	14
5l	50
6ing	34
6s	60
7ter	29
4pular	-33
9ity	-37
8tion	40
4sed	-57
5ition	-129
as	-147
5sibility	-59
8le	-48
5t	-23
4tential	-65
4wer	-109
7s	-77
3ractice	-48
as	-67
5ger	32
5ise	-53
4ecedent	-40
bs	113
5pared	-24
5sence	-50
6ident	-37
6sure	-118
5vent	-17
4ices	-36
5maries	-122
8y	-140
5nciples	22
5orities	-121
9y	-58
4obe	-36
6lem	-111
9s	-71
5cedure	-38
7ss	-102
5duct	-13
5fessor	-144
6ile	-60
5grams	-69
7ess	-34
aives	71
5ject	-12
9s	-56
5mise	-61
5of	-24
5perty	-22
6osal	-54
as	-122
5secution	39
aor	-97
cs	77
6pect	-63
as	-46
5test	-30
9s	48
5vision	-45
3ublic	65
8ly	-45
4ndits	71
4rsue	-21
4sh	19
4tin	-16
2q	33
3ualifications	-41
9ed	-15
7ty	-37
5rter	65
4estion	-104
as	-46
4ickly	-20
2r	-14
3-fla	-34
4tex	-28
7as	-91
4wis	-20
3abbis	-17
4ce	-118
6s	-48
5ism	-35
4dio	-72
4ise	-56
7d	-56
6ing	-74
4llies	-110
6y	-46
4n	-82
5ge	-22
4pe	-33
5ists	-98
4te	-67
6s	-66
5her	-46
5ings	-45
3each	-25
7ed	-107
6tion	-61
5ders	42
6y	-63
5lity	-39
5son	-119
8s	-100
4ceived	36
6nt	-64
6ssion	-17
5ommendations	-35
6nsider	-29
6rd	-62
8s	73
4election	-59
5ves	40
4ference	-13
9dum	-52
5orm	-119
5rain	-72
5ugees	-85
4gardless	-58
5ion	-60
6ster	-42
5ulation	19
4id	87
4lations	-58
bhip	-74
es	-48
5eased	96
9s	-17
5ief	-52
6gion	-23
4main	-87
8s	-14
6rk	-89
5inder	-19
4ndell	41
4port	41
8er	39
as	-50
5resentative	-47
bing	30
bs	-17
5ublicans	96
6tation	-47
4quest	-80
6ire	-43
4searchers	63
5idents	-51
6stance	-37
5ources	-49
5pondents	14
8se	-49
as	-16
9ibility	-72
ble	-124
5t	-65
6rictions	-18
5ult	-37
4turn	-58
8ed	41
8s	-13
4venue	-25
5iew	50
5olution	-64
3hetoric	-83
3ich	-76
5o	-89
4ght	-83
7s	-58
4se	-78
5k	-96
4val	-40
7s	24
3nc	-13
3ock	75
4le	-51
4mney	-15
4of	-60
5m	-66
5ts	-55
4ss	38
4und	-29
5te	-72
3ubio	26
4le	-35
5ing	-35
4n	-25
5ning	57
4ssia	-49
8ns	-37
3yan	15
2s.c.	-93
3achs	-68
4ldana	54
4me	21
4nctions	-73
5tilli	-41
4turday	-46
4w	-26
3cale	-48
6ia	26
5ndal	-57
4ene	-58
4hedule	-44
ad	-40
5olars	31
6ols	-77
5ultz	17
4ientist	-55
4ott	32
4rutiny	-36
3ea	-51
5rch	-39
5ts	-68
4cond	-63
5retary	-23
5tion	13
5ure	47
4e	-32
5k	57
5n	-67
4nate	-72
7ors	-13
5s	-58
6e	-59
5t	-28
6ence	-20
4pt	-69
6ember	-41
4ries	-122
5ve	-41
7d	-49
7r	-96
6ice	30
9s	30
7ng	-29
4ssion	-62
9s	-56
4t	-78
4xism	-36
5ton	47
3hape	-17
5re	-51
7s	-60
6pton	-40
5w	51
4erman	27
4ift	-67
4ooting	-118
as	-96
5rt	-71
7ly	-116
5t	-26
5w	-70
6ing	-70
3ides	21
4gn	-46
6ed	-35
6ificant	-75
6s	-84
4lverman	69
4milar	-48
4nger	-70
4te	-27
6s	20
5uation	43
4ze	-48
3kills	-79
3mith	22
3ocialist	-21
4ldiers	-50
4me	93
6one	56
4n	-55
4rt	-125
4urce	18
8s	79
5th	-16
3peak	-16
7er	-34
9s	40
7ing	-130
5cifically	-59
as	-93
5ech	-64
8es	-29
5nding	-89
6t	17
4lit	-82
4oke	-81
7n	40
7sman	54
8woman	20
5t	-71
4read	-53
5ing	-88
3t	-19
4affers	-48
5ge	-102
5ke	-19
7s	-25
5nce	-60
6d	-31
7ards	13
7ing	-88
7s	-20
5r	-75
6t	-81
5te	-49
7ments	-127
6us	-59
5y	-117
4ein	47
5p	-62
6s	-54
4ick	-47
4one	48
5p	-27
5ry	13
4rategist	46
cs	76
9y	-96
5eam	-70
6et	-34
8s	-71
6ngth	-122
5ing	-60
5ong	-72
5uggle	-62
ad	-40
4udent	18
9s	-21
6ies	-21
6y	35
4yle	-60
3ubject	-78
4ccess	-89
9or	-93
5h	-60
4ggestion	-109
cs	-44
4llivan	-15
4mmer	-69
4nday	-62
4perdelegates	-33
5port	-78
9er	-28
bs	46
9ing	-14
4rge	-67
5rogate	-89
5veillance	-75
7y	49
8s	93
4spended	-44
3vp	25
3wanson	48
4ing	-28
3yria	-72
4stem	-112
8s	-33
2table	40
4ctics	-76
4ke	-50
6n	56
5ing	-90
4pper	-36
4rget	-68
5iffs	-17
4sk	-42
4x	-58
5es	-84
3echnology	43
4levision	-26
4mperament	-30
4nsions	-68
5ure	-40
4rm	-106
6s	35
5ritory	-71
6orism	-71
ats	-76
4ster	73
6ing	-64
6s	-73
4xas	-101
3hanks	-72
5t	-72
4e	-67
5ir	-72
5m	-148
6e	-70
5re	-158
5se	-69
4iel	-71
5ng	-120
7s	-93
6k	-19
5s	-74
4ose	16
5ught	-36
6sands	35
4reat	-71
6e	-13
7-quarters	83
5oughout	-77
4ursday	28
3ies	-121
4me	-110
6s	29
5ing	-59
4tle	-41
3odd	66
4gether	-107
4ne	-114
4ok	24
5l	-114
5mey	24
4p	-66
5ic	-80
4tal	-18
4uch	-62
4wer	-27
5n	-13
3pp	-55
3rail	-121
4eated	-20
7ment	-51
4ibe	-51
5ed	39
5llion	-23
5p	-101
4oops	27
4ue	-57
5mka	56
6p	22
5st	-66
5th	-92
4y	-38
5ing	54
3uesday	-61
4ition	-12
4nnels	-40
4rkey	-89
5n	-94
6ed	-96
6ing	-81
6out	-89
3v	-42
3witter	-32
4o-thirds	54
2ukraine	-107
3ltimately	-64
3nderstand	-43
4fair	-32
4ion	-56
7s	31
5te	-16
6y	-54
5versity	-109
4like	-87
8ly	-28
4qualified	-80
4usual	-52
3p	-30
3s	44
4a	-47
4e	-26
5d	-39
5rs	32
4ing	-24
2v	-69
3a	-47
4leant	-73
4riety	-30
3egas	-42
4rizon	-18
5mont	-132
4terans	13
3ictims	-58
6ory	-120
4deo	48
7s	-60
4ew	-67
6s	-77
4guerie	32
4olence	-78
4rginia	-127
5tually	-20
7es	-35
4sion	-114
6t	-24
3oice	61
4ters	40
6s	-121
5ing	-78
3ulnerability	-26
2wage	-53
6s	-59
4it	-65
4ke	-75
4lker	49
5l	-53
6ace	57
5sh	38
4nt	-36
6ed	-28
6s	-39
4r	-77
5nings	-56
5ren	53
4shington	-205
4tch	37
7ing	-16
4ve	-55
4y	-118
5s	-73
3e	-19
4alth	-65
8-x	37
5pons	-26
5ver	-21
4dnesday	-36
4ek	-128
6end	-96
6s	-105
4igh	-30
5ner	-47
4lch	-41
5l	-24
4nt	-18
4st	-33
3hatever	-89
4ere	-80
4ich	-19
5te	-68
7s	-91
4om	-82
3ife	28
4lliams	23
7ng	-28
5son	24
4n	-92
5g	96
5ning	-32
5s	-99
4sconsin	-74
3oman	-24
5en	45
4n	-125
4ods	20
4rds	14
5k	-116
6ers	-59
6ing	20
6s	27
5ld	-83
5th	-65
3rong	-52
2yanukovych	-18
3ear	-141
6s	-144
4s	-33
3ork	-107
2zimmerman	15
3one	-46
1s=% bare	-73
5number	78
3're bare	13
4s bare	35
6common	81
3-up common	-40
4vt name	-43
3.c. name	-20
4h. name	-80
3000 bare	-109
7common	-12
7number	-30
51 number	-46
53 number	-34
54 number	-22
55 number	-26
57 number	-23
58 number	-37
59 number	-60
410 number	-24
51 number	-53
52 number	-48
53 number	-62
54 number	-45
55 bare	-26
7number	-57
56 number	-38
31 number	-62
40 number	-70
44 bare	-25
45 bare	-13
324 number	-19
330 number	-22
49 number	13
34 number	48
36 bare	29
39 number	32
40s common	-59
3a common	-96
4ce common	-142
5h bare	-13
7common	15
7name	-108
5k bare	-146
7common	-151
5s name	18
5t bare	-67
7common	-67
7name	-25
5y bare	21
7common	-44
4da name	-34
5e bare	-38
7common	-56
5o name	-44
5s bare	25
7common	-84
5y bare	-60
4el name	-30
4ff bare	-31
7common	-17
5t common	37
4ge bare	-117
7common	14
5o common	-128
7name	25
4hu name	68
4id bare	-36
7common	27
5l bare	-100
7common	15
5m bare	-51
5n bare	-106
7common	-97
5r bare	12
7common	33
7name	-30
4ke bare	-137
7common	20
5s common	-58
4la name	-48
5d name	18
5e common	-104
5f bare	41
7common	-70
5k bare	-37
5l bare	-68
7common	-50
5s bare	91
7common	-28
4me bare	-40
7common	-33
5i name	-66
5p common	29
5s bare	-83
7name	27
4n common	-37
5d bare	-47
7common	-30
7name	-25
5e common	-17
5i name	-21
5k bare	-43
7common	-83
7name	43
5o name	-41
5s bare	61
7common	60
7name	52
5t bare	-106
7common	-62
7name	-47
5y bare	48
7common	71
7name	-40
4pe bare	-61
5s bare	-105
4rd bare	-96
7common	23
7name	56
5e bare	-111
7common	-101
7name	-56
5k bare	-73
7common	-96
7name	-17
5m bare	-27
7common	-49
5n bare	-40
5s bare	-121
7common	-103
7name	-22
8umber	-46
5t bare	-64
7common	-47
7name	-36
5y bare	-124
7common	-27
7name	18
4se bare	-90
5h bare	19
7common	-104
7name	44
5k bare	-68
5m bare	-46
5o name	-13
5s bare	-56
7common	15
7name	-34
5t bare	56
7common	15
7name	-107
5y bare	-51
4ta bare	-38
7common	-14
5e bare	-73
7common	-51
7name	-66
5h common	-48
5s bare	55
7common	36
4ud bare	-34
5l common	-68
4ve bare	-74
4ws bare	-12
4ys bare	-72
4zi name	-79
3ban bare	-31
7common	-104
5t bare	-35
4ee name	-20
5r bare	-122
7common	39
7name	28
4ia name	-70
5d common	-87
5o name	26
4le bare	-104
5y bare	-59
7common	-64
4oy common	-60
4us name	-19
4ya name	-63
3c bare	-48
4al bare	-63
7common	-91
5n common	50
7name	-45
4bs name	43
4ed bare	-63
7common	-53
5r common	-53
5s common	-67
7name	-75
4hs name	-68
4is name	56
4ks bare	-63
7name	16
5y name	-31
4ly bare	-45
4nn name	33
4om bare	-87
5n common	-65
4re common	-48
4ts bare	-100
7common	-74
4us bare	-81
7common	-105
7name	-30
5t bare	-30
3d bare	-60
4-n name	-32
4al common	-42
5n name	42
5r common	-45
5y bare	-84
7common	-54
7name	-86
4ea common	-119
5d bare	-88
7common	-18
5n name	19
5o common	70
5r bare	-42
7common	-57
5s bare	28
7common	-33
7name	43
4ge bare	-20
7common	18
4ia bare	25
7common	20
7name	-81
5n name	-39
5o name	-30
5s name	-48
5t bare	-61
4le common	-42
5y bare	-92
7common	-77
4nc name	-44
4oj name	47
5m bare	26
7name	-15
5n name	-32
5w name	58
4ue bare	-22
5m common	-52
3e'd bare	-31
4ad bare	-195
7common	-32
5k bare	-110
7common	-33
5l bare	-109
7common	-81
5n bare	28
5r bare	-160
7common	-117
5s bare	-84
7common	-31
5t bare	-76
7common	-97
5u name	36
4bt bare	-73
4ce common	-47
5h bare	-14
7common	-60
5k common	-18
7name	35
5t bare	-97
7common	-72
4ds bare	27
7common	-49
4ed bare	-104
7common	-68
7name	37
5k bare	-39
7common	-67
5l bare	-39
5n bare	-58
7name	-17
5p bare	-51
5r common	-101
5s bare	-117
7common	40
5t bare	-54
7name	20
4ft bare	-145
7common	42
4ga name	46
5e bare	-43
7name	-41
5y bare	-72
7common	-73
4id name	87
5n name	12
5r pronoun	-72
4ks bare	-115
7common	-65
4ld bare	-94
7common	-12
7name	22
5l bare	-29
7common	-87
7name	22
5p bare	-54
7common	-55
5s common	-70
7name	-42
5y bare	-23
7common	-63
7name	-117
4me common	-70
5o common	19
5s bare	-47
7common	-41
4na common	-84
5d bare	-132
7common	18
5e common	-58
5s common	19
7name	-18
5t bare	-53
7common	-20
7name	-22
8umber	62
4on common	45
4ps bare	75
5t bare	-77
7common	-75
4ra common	-73
7name	-39
5e bare	-102
7common	-38
5i name	-71
5m common	-68
5n name	-54
5o name	33
5s bare	69
7common	48
7number	-53
5t bare	-57
7common	-90
7name	-24
5y bare	-56
7common	-85
4se common	25
5s bare	-64
7common	-92
7name	-43
5t bare	-126
7common	-109
7name	-32
4te bare	-18
5s bare	-28
7common	-13
5t name	-29
5y bare	-37
7common	-54
4um common	-37
4ve bare	-22
7common	-76
4ws bare	-68
7common	-92
7name	42
4xt bare	-38
7common	-72
4ys bare	89
3far bare	-55
4ed name	44
5r bare	-79
7common	-78
5w common	35
4fe name	30
5s bare	35
4it bare	-22
7common	-41
4la name	-76
4ox name	14
4th common	-63
4ul common	27
3gan name	-49
5p common	-62
5y bare	-37
4ed bare	13
5r common	-66
7name	36
5s bare	-66
7common	39
5t bare	-89
7common	-97
4ht bare	-37
7common	-162
7name	39
4ia name	-66
5l name	27
5n common	-91
4le bare	-31
7common	-62
5y bare	37
4ns bare	-100
7common	-40
4o bare	-57
5n name	-48
5p name	-48
5t bare	29
4th bare	-72
7common	-92
4ue common	-34
7name	-55
5l common	-61
3h-x name	37
4al name	35
5m name	26
5n bare	16
7common	-30
7name	38
5t relative	-72
5w name	15
4e pronoun	18
5d common	-48
5m bare	-136
7common	-35
5n name	17
5r bare	-16
7name	40
7pronoun	-41
5s bare	-15
7common	-113
4ia name	-89
5m pronoun	-61
5o name	-130
5p bare	-43
5s common	-74
7pronoun	-60
5t bare	-34
4om relative	-82
5r bare	-82
7common	-54
5t common	-53
5w bare	-22
7common	-60
4ts bare	-52
7common	-70
4up common	-30
3ial bare	-49
7common	40
5n bare	-32
5r common	45
5s name	-23
4be bare	-16
7name	-50
4ca name	-113
5e bare	16
7name	-41
5h common	-76
7name	-23
7relative	-19
5k bare	-47
5s bare	44
5t bare	-30
7common	-17
7name	41
5y bare	-131
7common	-62
4da name	-144
5e bare	-14
7common	17
5s common	-58
4ed bare	33
7common	-67
5f bare	-23
5l name	-70
5r common	17
5s bare	41
7common	-17
5w bare	-80
7name	-54
4fe bare	-26
7common	29
5t bare	-16
7common	-68
5y bare	-61
4gh bare	-32
5n bare	16
7common	44
4ke bare	-89
7common	-73
4ld bare	-66
7common	40
5e bare	-142
7common	-74
5l bare	-41
7common	-62
5s bare	-66
7common	-72
5t bare	-63
5y bare	-75
7common	40
4me bare	-92
7common	-164
7name	22
5s bare	-51
7common	-43
4na name	-18
5d bare	-61
7common	-37
5e bare	27
7common	-105
7name	-44
5g bare	-105
7common	17
7name	-130
8umber	-68
5k bare	-51
5o name	-117
5s bare	-166
7common	-92
7name	14
5t bare	-29
7common	-48
5y bare	-27
4od common	-48
5n bare	-83
7common	-24
7name	-84
8umber	-43
5r bare	-36
7common	-48
5t name	-46
4ps bare	21
4rd bare	-53
7common	12
5e bare	-59
7common	-75
7name	-154
5m bare	-18
5o name	-69
5s bare	-46
4se bare	-66
7common	-118
7name	-113
5h bare	-56
7common	-55
5k bare	-70
7common	-42
5m bare	-56
7common	-89
7name	-21
5t bare	44
7common	-22
7name	-32
4t pronoun	-65
5e bare	-73
7common	22
7name	-82
5h common	-47
7name	15
5o name	55
5s bare	-26
7common	42
5t name	26
5y bare	-90
7common	-30
7name	-22
5z name	14
4um common	-55
4ve common	-31
7name	-33
4ze bare	-110
7common	-52
3job common	-84
3ked bare	19
7common	-57
5l name	20
5r bare	22
7common	-36
7name	52
5s bare	-124
7common	-92
7name	-68
5t common	-55
4in name	17
3lan bare	-94
7common	-73
7name	24
5r bare	-108
5w bare	16
5y bare	-33
7common	-66
4ch name	-41
4ds bare	-46
7name	-14
4ed common	-34
5m common	-58
7name	-109
5r common	42
7name	42
5s bare	-66
7common	-41
7name	-26
5t bare	-75
4ia name	16
5c bare	18
7common	53
5f name	-24
5k name	18
5n name	40
5p common	-21
5s name	-25
4li name	-45
5s bare	94
7common	-44
7name	-48
5y name	-90
4on name	58
5t common	37
5u name	-32
5w bare	-97
7common	62
4se bare	-98
5h name	38
4th bare	-57
7common	-48
5s bare	66
7common	-91
5y common	-32
5z name	17
4ub name	-58
5m bare	-56
4ve bare	-34
4yn name	-26
3man bare	31
7name	46
5s name	-31
4e bare	37
5d bare	-32
5n bare	34
7common	-27
7name	17
5r bare	-22
7name	-43
5s bare	-22
7common	-68
7name	54
5t bare	50
5y name	21
4id bare	-85
5n name	-44
5t bare	-30
5x common	24
4ka name	56
4on bare	-26
4pt bare	-75
7common	-93
3nal bare	43
7name	39
5n name	45
4bc name	-50
4ce bare	-92
7common	-53
7name	-12
5h bare	-36
7common	-109
7name	53
5y bare	-83
7common	28
4da bare	-41
5e name	-15
5o name	-39
5s bare	-31
7common	-20
7name	37
5y name	-26
4ed bare	-76
7common	-22
5e common	-14
5l common	27
7name	17
5r bare	23
7common	20
7name	29
5s bare	-88
7common	-53
7name	19
5t common	-43
5v name	-35
5w bare	-67
5y bare	24
7common	-128
7name	-30
4ge bare	-88
7common	-39
5s bare	-48
4ks bare	26
7common	-83
4o common	33
5n name	-55
5r bare	47
7common	-40
5s bare	-48
5w bare	-61
4se bare	-98
7common	-57
4th bare	-115
7common	-73
5s bare	-20
7common	-29
7name	-43
8umber	-65
5y bare	43
4ue bare	-54
7common	-32
3oad bare	-34
5l bare	-57
7common	-43
4be common	-36
5s bare	-37
7name	-35
4ck bare	-46
7common	-112
7name	23
4dd name	66
5e common	-48
5s bare	-67
7name	20
5y bare	-21
7name	24
4ed common	-18
5s bare	-62
7common	17
4ff bare	-94
7common	-79
4gy common	-44
4in bare	-28
5s name	-63
4ke bare	18
7common	-58
5s name	26
4ld bare	-86
7common	48
5e bare	-102
5l common	57
7name	-35
5s bare	-94
5t name	-20
4me bare	17
7common	56
5y bare	-30
7common	-77
4na name	-40
5d bare	-143
7common	-36
7name	-14
5e bare	83
7name	24
5g bare	-12
7common	-98
7name	13
5s bare	-41
7common	-68
7name	-73
5t bare	-59
5y common	-71
4od bare	-49
7common	24
7name	-42
5f bare	-24
7name	-60
5k bare	-19
7common	-16
5l bare	28
7common	30
7name	-98
5m common	-20
5n bare	-38
5r common	38
5t common	-26
4pe common	-31
4rd bare	-16
7common	-100
7name	22
5e bare	-72
7common	-51
7name	-37
5k bare	-30
7common	38
7name	-111
5m bare	29
7common	-63
5n bare	41
5s bare	58
7common	91
7name	19
5t bare	-94
7common	36
5y bare	-13
7common	-84
4sa name	21
5e bare	35
5i name	29
5s bare	15
7common	-97
7name	23
5t bare	-42
7common	-23
7name	47
4ta name	-101
5h common	78
5o common	-15
5s bare	-69
7common	21
5t name	48
4up bare	-36
7common	42
7name	-96
5r common	-24
5s bare	-59
7common	-80
5t bare	-100
7common	-59
4ve bare	-81
7common	-19
4wa name	-100
5n bare	-162
7common	-157
7name	-60
5s bare	-74
3pac name	-46
5y bare	-80
4ed common	-113
5n bare	16
5r common	-38
7name	20
5s bare	-105
4hy common	-14
7name	40
4ic common	-80
4le bare	27
7common	-14
7number	-54
5y bare	-67
4ot common	-72
4pi name	-43
4ts bare	-49
7common	-41
3q bare	33
4ue common	-62
3r bare	-14
4al bare	26
7common	-12
7name	-34
5m common	22
7name	-53
5n bare	-82
7name	-29
5q name	-58
5t bare	-72
7common	-135
7name	63
5w bare	-48
4ce bare	-54
7common	30
7name	-60
5h bare	23
7common	-51
7name	-92
4ds bare	60
7common	39
4ea common	-45
5d bare	-45
7common	-45
7name	-108
5e bare	-30
7common	-15
5n bare	-61
7common	-49
7name	21
5r common	-44
5s bare	-32
7common	16
5y name	62
4ge bare	-45
7common	-28
4ia name	-69
5c common	-121
5e name	27
5l bare	-47
5n name	-35
5o common	30
5p common	-101
5s name	-41
5t common	-55
5z name	-54
4ka name	34
5e name	59
5s bare	-14
7common	-64
7name	-76
4ld common	-80
5y bare	39
7common	-56
4ms bare	17
7common	-44
4nc name	-13
5s bare	-77
4od name	-14
5l bare	-100
5n name	45
5s name	-81
5w bare	-36
4ps name	-40
4ry bare	40
7common	-64
7name	-33
4se common	-93
7name	-64
5t common	-75
5y common	-82
4th common	-80
7name	48
5s bare	58
7common	22
7name	-61
5y bare	22
4ue bare	-57
5m common	-40
7name	18
5n bare	-17
7common	-63
5s common	29
5z name	19
4ve bare	-49
3sad name	-18
5l bare	-57
7common	-51
5n name	-30
5s name	-93
5w bare	-19
4by name	-77
4ea name	-71
5d bare	-53
5e bare	-35
5l bare	-23
5n bare	-19
5r bare	-92
7common	66
7name	-12
5s bare	-126
7common	-83
5t bare	-79
7common	-42
5y name	-32
4ia name	-84
5l name	-100
5n name	-74
5o name	71
5s bare	-26
7common	15
7name	-102
5t bare	-19
4ki name	-24
4on bare	-86
7name	19
5r bare	-110
7common	-143
4t name	-19
5a name	13
5s bare	35
7common	115
5y bare	-13
4ue bare	-47
7common	-116
4vp name	25
3tag common	-41
5l bare	-57
7common	-100
5n name	-52
5r bare	-90
7common	27
5x common	-73
5y bare	-39
4ch bare	-81
7common	-33
7name	42
5y bare	-33
4ed bare	-63
7common	-26
7name	-30
5e common	-74
5l common	-18
5m common	-75
5n bare	-92
5p bare	-34
7common	-40
5r bare	-13
7common	-44
5s bare	22
7common	26
7name	-29
8umber	44
5x name	-42
4he common	-66
5s bare	-12
7common	-80
5y bare	-55
7name	55
4ic common	-101
5n name	-29
4le bare	-34
7common	-93
7name	74
5y bare	-56
7common	-61
7name	-141
4op bare	-45
7common	-64
5r bare	-79
7common	14
7name	-66
4pp name	-55
4ry common	-25
4te name	39
5s name	-68
4um bare	-12
7common	-16
5s bare	-61
7common	-57
4v name	-42
3ual bare	-68
7common	-106
4ba name	-54
4ce bare	-15
5h common	-42
5k common	-96
5t bare	-16
4de bare	-68
5y common	35
4ed bare	27
7common	41
5l name	46
5r name	-43
5s bare	-131
7common	-75
4gh bare	-98
7common	-25
7name	58
4it bare	-40
7common	53
7name	-54
4le common	-49
5l bare	-37
5t bare	-65
7common	-77
5y bare	-87
4mn common	28
5p name	16
4nd bare	-93
7common	-59
7name	-28
5e bare	-32
5n name	-77
5s bare	-20
5t bare	-23
7common	-52
4p bare	-66
5s common	14
4re bare	-22
7common	-106
5g name	-121
5n bare	-64
7common	-68
5s bare	-61
7common	-50
5t bare	-42
5y common	-78
4s bare	46
5a name	-47
5e bare	-44
7common	29
7name	27
5h bare	45
7common	-76
7name	32
5s bare	-61
5t bare	-67
4te bare	-51
7name	-84
5h name	-20
5s bare	-83
7common	-41
5z name	31
3v bare	-50
4a name	-47
5l bare	-26
7common	-57
5n name	-15
4ed bare	-198
7common	68
5l bare	-39
7common	-80
5n bare	-39
7common	-67
5r bare	-143
7common	-96
7name	13
5s bare	40
7name	31
5y common	39
4id name	-62
5n name	60
5s name	-17
4or bare	-56
3war common	-94
7name	-49
5y bare	-129
7common	-95
7name	-35
4ds common	-35
5y name	50
4e pronoun	-19
5d bare	21
7common	-32
5r bare	-80
4in bare	-86
7common	-60
5s name	-36
4on bare	-102
4th bare	-73
3xas name	-141
4es bare	-81
7common	-18
3yan name	23
4ch name	-18
4ed bare	-73
7common	-32
5e common	20
5r common	18
7name	-19
5s bare	-33
4le common	-60
7name	-26
4nn name	22
4st common	-39
3zcz name	26
4ed bare	-120
7common	-69
5n common	-52
5r name	-39
5s bare	-80
4on name	-18
0k=bare after	-31
7before	-43
2common after	-21
9before	-14
2name after	-13
3umber after	-42
9before	-55
2pronoun after	-27
abefore	-17
2relative after	-99
bbefore	-18
0len=1 after	-41
6before	-40
55-25 after	-43
42 after	-44
6before	-24
56+ before	23
43 before	-20
44-5 after	-23
8before	-15
49-14 after	-13
1inkn=! 0 false !	-34
6" 0 false "	-60
6# 0 false #	21
6' 0 false '	-55
7s 0 false 's	30
91 false ,	-31
hA	-76
hD	-55
hto	-54
hwhy	-31
92 false ,	-33
hin	-19
hw	-78
93 false ,	-24
hD	-14
hw	-36
94 false —	-36
6( 0 false (	-17
81 false )	-165
gV	108
gand	68
gof	-20
gw	-36
has	-59
g—	-69
82 false )	-67
g,	-23
6) 0 false )	-39
6, 0 false ,	-24
81 false "	-31
g'	43
hs	-114
g(	-58
g,	40
g-	-102
g.	32
g:	-67
gA	-163
gD	-179
gV	-244
gabout	-65
hfter	-45
hnd	-138
hre	-61
hs	-53
ht	-131
gbecause	-22
ifore	-23
hy	-73
gcan	-93
hould	-60
gdid	-88
jn't	-72
hoes	-63
kn't	-40
in't	-20
gfor	-181
hrom	-100
ghad	-104
is	-171
jn't	-32
ive	-147
he	-22
ir	-31
his	-76
gin	-51
hs	-128
ht	-60
glike	-55
gmay	-45
hight	-29
gof	-97
hn	-67
hr	-32
hver	-30
gshe	-32
iould	-49
gthat	-104
irough	-76
ho	-60
gw	-171
has	-93
here	-115
hhen	-16
io	-94
jse	-55
hill	-105
ith	-162
hould	-110
g—	-84
atrue #	-29
fA	-77
fD	-30
fN	-33
fV	-130
fand	-25
fhad	-73
hs	-74
hve	-58
fis	-50
fon	-31
fw	-91
gas	-50
gho	-32
82 false "	-37
g'	44
hs	-26
g(	-66
g)	-13
g,	84
g-	-113
g.	102
gA	18
gD	-17
gN	-29
gV	-42
gabout	-41
hfter	-35
hmong	-29
hnd	-16
hre	-124
hs	-114
ht	-131
gby	-31
gcould	-19
gdid	-51
gfor	-111
hrom	-58
ghad	-83
is	85
ive	43
he	-33
ir	-17
him	-12
is	-45
gin	-189
hs	30
gmight	-41
gof	-158
hn	-160
hver	-21
gthat	-79
ho	-47
gw	-63
has	30
here	-90
hho	39
hill	-83
ith	-71
hould	-51
g—	-86
atrue D	-41
fN	-117
fV	-42
fand	-19
fhas	-58
fin	-16
gs	-64
fw	-109
ghich	-41
ho	-62
83 false "	-25
g'	55
g)	-47
g,	78
g-	-34
g.	54
gA	17
gD	-128
gV	-176
gafter	-36
hnd	55
hre	-83
hs	-84
ht	-68
gby	-18
gfor	-79
hrom	-37
ghad	-103
ive	-139
gin	-185
hs	84
gof	-98
hn	-121
hver	-20
gthat	-94
ho	-126
gw	-71
has	98
here	-57
hho	-127
hith	-13
hould	30
atrue A	-92
fD	-18
fN	-87
fV	-88
fand	31
fhas	-71
hve	-45
fw	-98
gas	-45
ghich	-35
ho	-56
84 false ,	80
g-	-71
g.	71
gA	38
gV	-24
gafter	58
hnd	-103
hs	-19
ht	-28
gfor	-49
hrom	-31
ghas	123
gin	-138
hs	81
gof	-40
hn	-50
gthat	-81
ho	-114
gw	-36
has	74
hho	-88
hill	-25
ith	-119
atrue N	-49
fV	-83
fw	-87
ghich	-24
ho	-32
85 false ,	95
g.	33
gA	66
gD	-74
gV	-38
gand	58
gfor	-80
hrom	-42
gin	-109
gof	-56
gto	-47
gw	13
has	-70
atrue A	-16
fN	-24
fV	-63
fw	-51
86 false ,	47
g.	95
gD	-51
gV	-85
gin	-52
gto	-74
gw	-109
atrue N	-50
fV	-38
fw	-27
87 false D	-18
gV	-80
gand	70
gin	43
gof	-18
gto	-27
gw	25
atrue N	82
6- 0 false -	-39
81 false ,	-101
g-	48
g.	47
g:	-61
gA	-75
gD	-49
gand	-37
ghas	-30
ive	-24
gin	-43
gof	-31
hn	-45
gthat	-38
gw	-112
82 false ,	-109
g-	40
g.	-74
gA	-55
gD	-29
gV	-45
gand	-28
gof	-36
83 false ,	-79
g-	46
g.	-46
gD	-13
gV	-23
gw	-43
84 false -	51
g.	-16
gw	-42
85 false -	45
6. 0 false .	-40
6/ 0 false /	-76
6: 0 false :	25
6; 0 false ;	-124
6? 0 false ?	-13
6A 1 false ,	-53
gD	-17
gV	-27
gto	-13
82 false .	-31
gin	-12
6D 1 false "	-26
g'	-53
g,	-85
g-	-111
g.	-21
g:	-73
g;	48
gA	20
gD	-114
gV	17
gabout	-48
hfter	-61
hgainst	-13
hre	59
hs	-25
ht	-33
gbefore	-28
itween	-25
hut	-13
hy	-29
gcan	-49
hould	-12
gdid	37
huring	-40
gfor	-53
hrom	-27
ghad	-78
is	-102
ive	52
gin	-86
ito	-53
hs	-103
gmay	-30
hight	41
gof	-25
hn	-116
hr	-13
hver	-16
gshould	-45
gthat	-38
iey	-14
ho	-34
gunder	-14
gw	53
has	-31
here	-36
hhile	-30
io	-20
hill	-23
ith	-50
hould	-25
atrue A	-44
fV	-25
fin	-20
fw	-74
82 false "	-16
g'	-25
hs	-36
g(	-20
g,	-234
g-	-93
g:	-28
gA	21
gD	-76
gV	-31
gabout	-13
hfter	-35
hnd	-81
hre	36
hs	-13
ht	-28
gbefore	-15
hut	-37
hy	-56
gcould	-64
gdid	-37
gfor	-33
ghad	-68
is	-79
ive	30
his	-17
gif	-15
hn	-97
hs	26
gof	-56
hn	-62
hver	-34
gthat	-87
ho	-102
gw	-14
has	-55
here	-60
hho	-28
hill	-51
ith	-23
hould	-16
g—	74
atrue A	-34
fN	-23
fV	-22
fw	-52
83 false )	-32
g,	-15
g-	-52
g.	-26
gA	45
gD	-53
gV	-12
gand	-82
hre	-59
gby	-33
gfor	-39
hrom	-24
ghas	-59
ive	23
gin	-37
ito	-19
hs	-38
gmay	-32
gof	-30
hn	-15
gthat	-31
ho	-72
gw	-24
has	44
hho	-49
hill	29
hould	-59
g—	-34
atrue A	-52
fN	-15
fw	-54
84 false ,	-74
g-	59
g.	-90
gA	-50
gD	-15
ghad	-25
is	-48
gin	-34
hs	-51
gon	-43
gthat	-14
ho	-32
gw	-59
has	-48
atrue V	-39
fw	-19
85 false ,	-112
g.	-81
gV	-76
gand	-23
ghas	-54
ive	36
gin	-41
gof	-14
gto	-39
gw	-95
86 false .	-69
gV	-58
gw	-73
87 false ,	-25
g.	-70
gw	-43
6N 0 false N	-20
81 false V	-58
ghas	-52
gw	-69
6V 0 false V	23
6W 0 false W	-22
6about 1 false ,	-107
k.	-79
kD	-12
kV	-50
kof	-17
kw	33
c2 false ,	-91
k.	-83
kw	-43
c3 false ,	-69
k.	28
kV	-47
kw	-50
c4 false ,	-41
k.	-28
kw	-59
7fter 1 false ,	-79
k.	-48
kV	-78
kw	-94
las	-28
c2 false ,	-46
k.	-47
kD	-21
kV	-44
kin	-27
kw	-36
c3 false ,	-43
k.	-45
kV	-21
kw	-25
c4 false ,	-61
7gainst 0 false against	-51
e1 false .	-63
min	-20
e2 false ,	-83
m.	-18
e3 false .	-28
e4 false .	-27
7mong 0 false among	-65
c1 false ,	-57
k.	-60
c2 false ,	-44
k.	-15
kV	-33
kw	-70
7nd 0 false and	-44
a1 false (	-64
i,	-148
i-	-114
i:	76
i;	-15
iA	43
iD	30
iV	57
iabout	-62
jfter	20
jnd	-86
jre	33
js	32
jt	-35
icould	48
ifor	28
jrom	-63
ihad	40
ks	-35
kve	16
jer	-22
iin	68
kto	36
js	50
jt	-37
iof	-31
jn	35
jver	25
ithat	18
keir	29
jo	69
iw	123
jere	-14
jho	26
jill	45
kth	-68
jould	41
i—	-95
ctrue A	-48
hD	-28
hN	-43
hV	-37
hand	-15
hhave	-50
hw	-43
iho	-16
a2 false ,	-74
i-	-49
i.	-20
iD	-27
iV	-82
iand	-117
jre	21
js	68
iby	-13
ifor	61
ihad	-58
ks	-102
kve	-106
iin	-96
kto	-16
js	-48
iof	-62
jn	-41
ithat	-84
jo	-100
iw	-132
jas	-24
jhen	-34
ko	23
i—	34
ctrue A	-44
hD	-26
hN	-20
hV	-62
hw	-94
iho	-19
a3 false '	-82
i,	32
i-	-73
i.	-46
iA	-30
iD	-63
iV	-110
iand	-48
jre	-54
js	-39
icould	-73
ihad	50
ks	-74
kve	18
iin	-101
js	-91
iof	-63
jn	-13
ithat	-37
jo	-80
iw	-75
jas	-26
jith	-32
jould	-40
ctrue N	-19
hV	-28
hw	-58
a4 false -	13
i.	-94
iA	-60
iD	-36
iand	-50
js	-21
ifor	-31
ihas	-62
iin	-54
iof	-21
jn	-30
ithat	-52
jo	-24
iw	-117
jith	-14
ctrue N	-26
hw	-31
a5 false ,	-103
i.	-31
iD	52
iV	-80
iand	-27
iin	-40
iw	-100
a6 false ,	-73
iand	-29
iw	-83
ctrue N	-18
hw	-15
a7 false .	-57
iw	70
7re 0 false are	-37
8ound 0 false around	-57
d1 false ,	-115
l.	47
7s 0 false as	-17
91 false "	-29
h,	-24
h.	-125
hA	-28
hD	-19
hV	-23
hand	-49
is	-41
hfor	-79
hhas	-31
hin	-43
is	-22
hof	-43
in	-33
hthat	-21
io	-27
hw	-129
ias	-44
iho	-24
iith	-21
btrue w	-13
92 false ,	-15
h.	-128
hD	-25
hV	-96
hand	-32
hhas	-25
hin	-17
is	-26
hto	-16
hw	-12
h—	70
btrue D	-13
gN	-16
93 false ,	63
hA	-17
hV	-61
hand	-28
hfor	-17
hw	-44
94 false ,	-24
h.	-56
hV	-58
hw	-46
95 false ,	-27
h.	-31
96 false ,	-21
7t 0 false at	-43
91 false ,	-206
h-	-49
h.	-77
hV	58
hand	-17
hin	-77
hof	45
hthat	27
io	-32
hwho	-14
btrue N	-34
gV	-32
92 false .	-41
hD	-40
hV	-64
hand	-17
hhas	-16
his	-52
hof	-22
hto	-31
hw	20
btrue V	-17
93 false ,	-107
h.	20
hV	-64
hin	-20
hw	-40
94 false ,	29
h.	-33
hD	-29
hV	-41
hand	-19
95 false ,	-104
h.	-25
hw	-18
6be 0 false be	-67
8cause 0 false because	-81
e1 false ,	-24
m.	-21
mare	-23
mw	-64
nas	-48
e2 false .	-21
8en 0 false been	-76
8fore 0 false before	-22
d1 false ,	-63
l.	-45
lw	-53
mas	-47
d2 false ,	-34
l.	-19
lD	-23
lw	-59
d3 false ,	-23
8hind 0 false behind	28
d1 false .	-41
8ing 0 false being	-84
8tween 0 false between	-85
e1 false and	-50
e2 false ,	-79
m.	-24
7ut 1 false .	46
7y 0 false by	-30
91 false ,	-57
h-	-49
h.	-16
hA	31
hD	-60
hV	36
hand	-75
hfor	-24
hin	-95
hof	-56
in	-72
hthat	-18
io	-41
hw	55
btrue D	-19
92 false ,	30
h-	-18
hA	49
hD	-14
hV	-31
hand	-44
hhas	-52
hin	-13
hof	-15
hto	-79
hw	46
btrue D	-12
gV	-16
gw	-14
93 false .	30
hD	-12
btrue w	-26
94 false ,	-40
h.	-17
hw	-102
95 false ,	-55
hD	-24
hw	-47
96 false ,	-37
6can 0 false can	-19
7ould 0 false could	-14
bn't 0 false couldn't	36
6despite 0 false despite	-47
7id 0 false did	-23
7o 0 false do	-17
8es 0 false does	33
an't 0 false doesn't	-29
8n't 0 false don't	13
7uring 1 false ,	-87
l.	46
lw	-22
ftrue w	-19
d2 false ,	-51
l.	-35
lV	-21
lw	-50
d3 false ,	-38
l.	-29
d4 false ,	-15
6for 1 false "	-22
i(	-15
i,	-58
i-	-65
i.	-64
iD	-67
iV	68
iafter	-49
jgainst	-17
ifor	-23
iin	-102
js	-68
iof	-57
jn	-58
ithat	-44
jo	-71
iw	92
jas	-36
jith	-58
i—	-70
ctrue A	-19
hN	-27
hV	-47
hw	-32
ihich	-19
jo	-14
a2 false "	-30
i,	-71
i.	49
iA	34
iD	-14
iV	-60
iand	-43
ifor	-34
jrom	-23
ihas	-57
iin	-36
js	-24
ion	-36
ithat	26
jo	-57
iwho	-18
ctrue A	-39
hV	-28
hand	-51
hw	-18
ihich	-14
a3 false ,	-111
i.	-32
iA	-58
iD	-20
iV	-94
iand	-25
iin	-20
iw	-36
ctrue w	-29
a4 false ,	46
i.	-68
iD	-18
iV	26
iand	-22
iin	-15
ito	-29
iw	-92
ctrue V	-19
a5 false ,	-47
i.	-68
iin	-28
a6 false .	-64
iw	-39
a7 false ,	-75
i.	-32
iV	-14
7rom 0 false from	-31
b1 false ,	-23
j.	-33
jA	32
jD	-22
jV	25
jand	-42
jin	-47
ks	77
jof	-63
kn	-36
kver	-14
jthat	-43
ko	-18
jw	56
kho	-23
j—	28
dtrue V	-21
iw	-24
jhich	-15
b2 false ,	18
jD	-24
jV	-74
jand	-44
jhas	-55
jin	-38
ks	-40
jof	-12
kn	-27
jthat	-16
dtrue V	-15
iw	-26
b3 false ,	-81
j.	18
jV	-77
jand	-14
jin	-29
jon	-14
jto	-32
jw	49
kere	-45
dtrue w	-26
b4 false ,	-80
j.	-41
jD	-21
jV	-24
b5 false ,	-24
j-	-32
j.	-74
jV	-40
b6 false ,	-19
j.	-14
jw	-64
6had 0 false had	-15
8ven't 0 false haven't	26
7e 0 false he	-100
91 false 's	-60
hA	-45
hV	-75
hdid	-41
ioesn't	-15
hhad	-19
js	-54
his	-54
hmight	-12
hw	-126
ias	-31
iill	-23
92 false ,	46
hA	-24
93 false ,	-17
94 false ,	-23
8r 1 false ,	-29
i.	44
iD	-15
ito	-20
iw	-75
jith	-13
a2 false ,	-81
i.	-27
iD	-15
iV	-21
a3 false .	-43
iw	-19
7im 1 false w	-25
a2 false .	-56
iD	49
8s 1 false ,	-77
i.	-39
iA	-19
iin	53
ion	-24
ito	-57
iw	-64
a2 false ,	-51
i.	-61
iV	-13
ito	-43
i—	-20
a3 false ,	-36
iV	-37
a4 false ,	-13
i.	-28
7ow 0 false how	-47
6i 0 false i	-95
81 false w	17
7f 0 false if	-38
91 false is	-33
hw	-17
iere	-20
93 false .	-14
7n 1 false "	-16
h'	-36
h(	-23
h,	-46
h-	38
h:	-66
hA	57
hD	-88
hV	75
hafter	-41
igainst	-22
ind	-102
ire	66
is	-24
it	-20
hbefore	-38
iut	-40
iy	-50
hcould	-53
hdid	16
hfor	-61
irom	-16
hhas	-76
ie	-23
hin	-82
is	-16
hof	18
in	-104
hthat	-90
hwas	-91
iere	66
ihen	-20
jo	-70
iill	-64
jth	-53
btrue A	-41
gD	-14
gN	-37
gV	-58
gis	-16
gw	-69
92 false 's	-51
h,	-13
h-	-43
h:	23
hD	-70
hV	27
hafter	-23
ind	-73
ire	-77
is	-34
hcould	-12
hfor	-35
hhad	-52
js	-44
jve	38
iis	-27
hin	-69
is	-87
hof	-54
in	-33
hthat	-65
io	45
hw	-77
ias	-48
iere	-60
iho	-24
iith	-69
iould	-72
h—	-19
btrue A	-37
gD	-15
gN	-18
gV	-31
gand	-27
gbut	-13
ghas	-14
gw	-41
93 false ,	-80
h.	-18
hA	-99
hD	-60
hV	-22
hand	-58
hhas	-85
hin	-45
is	-20
hof	-63
in	-77
hthat	-27
io	-33
hw	-140
ias	-47
btrue A	-18
gV	-39
gw	-30
94 false ,	-35
hD	-47
hV	-34
hand	-26
hin	-47
hof	-40
hto	-23
hw	13
btrue w	-35
95 false ,	-99
h.	-65
hV	-24
hand	-13
hin	-18
hto	-60
hw	-88
96 false ,	38
h.	-105
hV	-65
hw	-40
97 false .	44
8to 0 false into	-31
b1 false ,	-86
j.	-77
jin	-20
b2 false ,	-42
jV	-53
jw	30
b3 false ,	-38
j.	-26
7t 1 false 's	-39
h.	-14
hA	-37
hV	-28
his	-46
hw	-51
ias	-25
iould	-50
92 false ,	-13
h.	-13
hfor	-19
hto	-28
93 false .	-12
hto	-19
6like 0 false like	16
b1 false ,	-125
j.	-13
jw	27
b2 false ,	37
j.	-21
6may 0 false may	14
7ight 0 false might	-30
7ust 0 false must	-24
6nor 0 false nor	-100
6of 0 false of	-40
91 false "	23
h'	-117
h(	-40
h)	38
h,	-145
h-	-117
h.	23
h:	30
h;	-46
hA	-23
hV	63
habout	-53
ifter	-65
imong	-15
ind	-66
ire	31
is	33
it	-64
hbecause	-38
jfore	-23
jtween	-32
iut	29
iy	-85
hduring	-44
hfor	-38
irom	-50
hhad	61
js	99
jve	17
ier	-19
iis	-22
hin	-15
jto	-13
is	87
hmight	-26
hof	-129
in	94
ir	-13
iver	-55
hshe	-28
hthat	-49
jeir	-21
hw	47
ias	37
iere	49
ihen	-14
jile	-55
jo	44
iill	22
jth	70
iould	26
h—	-72
btrue #	-22
gA	19
gD	-56
gN	-75
gV	-83
ghas	-23
gis	-27
gw	-118
hhich	-22
io	-66
92 false 's	-35
h(	-25
h)	-26
h,	-13
h-	15
h.	-25
h:	-60
h;	-15
hA	-58
hD	-140
hV	39
habout	-15
ind	-124
ire	33
is	-34
it	-51
hby	-52
hdid	-48
hfor	-92
irom	-24
hhas	-98
jve	26
iim	-35
hin	-122
is	53
hof	-114
in	-97
hthat	-110
io	-46
hwere	-21
iho	-16
iill	-52
jth	-47
iould	-37
h—	38
btrue A	29
gD	-15
gN	-60
gV	-77
gand	-23
gw	-68
has	-14
hho	-17
93 false ,	26
h-	-103
hA	-138
hD	-71
hV	-24
hand	-93
ire	-63
is	-18
it	-50
hby	-37
hfor	-57
irom	-18
hhas	-35
jve	-78
ie	-29
iis	-16
hin	-120
is	31
hof	-51
in	-66
hthat	-13
io	-59
hwas	-85
iho	-19
iith	-23
btrue A	-79
gD	-23
gN	-44
gV	-70
gw	-60
hhich	-27
io	-40
94 false ,	72
h-	-54
h.	-123
hA	-69
hD	-83
hV	-108
hafter	-45
ind	-70
ire	-50
it	-27
hfor	-60
hhas	-68
jve	41
hin	-104
hof	-60
in	-23
ir	-15
hthat	-18
io	37
hwas	-31
iere	-41
btrue N	-22
gV	-26
gw	-58
95 false -	24
h.	-55
hA	-21
hD	-51
hV	54
hand	-43
hfrom	-44
hhas	-59
hin	-68
hof	-52
in	-22
hthat	-31
hw	-16
btrue N	-19
gw	-31
96 false ,	27
h.	-18
hA	-68
hV	-75
hand	-33
hin	-54
hof	-60
hto	-40
hw	-89
btrue w	-19
97 false ,	-20
h.	32
hto	-21
hw	-76
btrue w	-38
7n 0 false on	12
91 false "	-39
h,	-62
h-	-35
h.	-54
h:	-28
hA	-25
hD	-67
hafter	-34
ind	-60
is	-20
hfor	-58
irom	-15
hhas	-38
jve	-33
hin	-45
hof	-29
in	-80
hthat	-58
io	-73
hwhen	-15
jo	-20
iith	54
h—	-62
btrue N	-28
gV	-24
gw	-33
92 false ,	-149
h.	-120
hA	-90
hD	-22
hV	-114
hand	-34
hhas	-16
hin	-25
is	-81
hof	-27
in	-33
hthat	-26
io	-46
hwas	-35
iere	-17
iith	-32
iould	-16
btrue w	-31
93 false .	-80
hD	-38
hV	-69
his	-47
hon	-25
hthat	-37
io	-29
94 false D	-14
hV	-15
hw	-94
95 false ,	-31
h.	-38
hof	-22
hw	-63
96 false ,	-64
7r 0 false or	-87
91 false ,	41
h.	-95
hto	-15
92 false ,	-35
h.	66
hof	-13
hw	-43
93 false ,	-79
7utside 0 false outside	-65
7ver 0 false over	23
b1 false ,	24
j.	-62
jin	-20
jthat	-37
b2 false ,	-71
j.	-39
jw	-99
b3 false ,	-20
jw	-53
b4 false .	-19
6she 0 false she	-82
a1 false A	-33
iV	-17
iand	-15
idid	-31
ihas	-35
iw	-100
a3 false ,	-30
8ould 0 false should	13
7ince 0 false since	-105
c1 false ,	-78
k.	-87
kw	-37
c2 false ,	39
c3 false ,	-50
6that 0 false that	27
b1 false "	-27
j's	-29
j,	15
j.	-46
jA	-80
jD	-87
jare	-32
jcould	-14
jhad	-84
ls	-24
lve	-60
ke	-39
lr	-30
jin	-23
ks	-41
jmay	-22
jthey	-30
ko	-28
jw	-156
kas	-61
kill	-51
lth	-34
kould	-38
b2 false .	-35
jA	-27
jV	-49
jand	-21
kre	-16
jcould	-36
jhas	-53
lve	-78
jin	-17
ks	-62
jto	-13
jwas	-18
kould	-36
b3 false ,	-70
j.	-47
jV	-17
jin	-23
jw	20
b4 false .	-43
jto	-41
jw	-59
b5 false ,	-35
b6 false .	-21
b7 false ,	-63
j.	-20
8eir 0 false their	13
c1 false ,	-31
k.	-48
kof	-19
kto	-13
c2 false ,	-37
k.	-21
c3 false .	-13
9y 0 false they	-70
b1 false have	-20
jw	-54
kould	-37
8rough 0 false through	23
e1 false ,	-21
m.	32
mand	-27
e2 false .	-23
7o 1 false '	53
h(	-21
h,	-21
h-	-75
h;	-13
hD	-105
hV	122
habout	-15
ifter	-35
imong	-13
ind	-89
is	-62
hbut	42
hfor	-54
irom	-19
hher	-17
iis	-28
hin	-70
is	-23
it	-23
hof	-53
in	-101
hthat	46
jeir	-87
jrough	-22
io	-76
hwho	-23
iith	-24
h—	-19
btrue A	-42
gV	-25
gw	-23
92 false '	-39
h(	-34
h,	-177
h-	-17
h.	-79
h:	-15
hA	-90
hD	-35
hV	-62
habout	-51
ifter	-26
ind	-55
ire	-35
is	-24
it	-30
hbecause	-22
hfor	-18
hhas	-33
hin	-33
jto	-28
is	-49
hof	-46
in	-34
hthat	-56
jeir	-20
io	-114
hw	-169
ias	-25
iith	-29
iould	47
h—	48
btrue A	-27
gN	-47
gV	-18
gw	-23
93 false ,	-147
h-	-26
h.	28
hA	-31
hD	-31
hV	-80
hafter	-18
ind	-55
ire	36
hby	-21
hfor	-21
hhad	-31
jve	-27
hin	-17
is	-40
hof	-44
in	-49
hto	-61
hw	-132
ias	-53
iill	-48
h—	-55
btrue V	-17
gw	-35
94 false ,	-126
h-	-44
h.	-20
hA	-14
hD	-28
hV	-63
hand	-17
hhad	-33
js	-32
jve	-45
his	-67
hof	-24
hto	-30
hw	-99
ias	-31
iith	-19
iould	-38
95 false ,	-85
h.	-82
hD	-20
hV	-46
hand	-38
hhas	-36
hthat	-13
io	-52
hw	-91
96 false ,	-62
h.	-58
hV	-62
hw	-63
97 false ,	-22
h.	-16
8ward 0 false toward	-69
d1 false ,	-53
l.	-36
6under 0 false under	-47
c1 false .	-42
c2 false .	-41
kV	-60
8til 0 false until	-63
6w 1 false ,	-72
g-	-12
g.	-55
gA	22
gD	-88
gV	-40
gabout	-36
hnd	-18
hre	-40
hs	-21
ht	-18
gby	-17
gfor	-22
ghis	-42
gin	-42
ito	-31
hs	46
gon	-68
gthat	-23
ho	-68
gw	16
has	-33
hith	-38
atrue V	-20
82 false ,	-143
g-	-30
g.	-26
gA	-48
gD	-20
gV	-64
gand	-55
gby	-13
gfor	-38
ghas	-21
ive	-72
gin	-51
hs	-30
gof	-53
hn	-47
gthat	-16
ho	-49
gw	-92
has	-28
hith	-21
atrue A	-31
fV	-22
fw	-44
83 false ,	-14
g-	-37
g.	-31
gD	-19
gV	-70
gafter	-47
hnd	-36
gin	-40
hs	-53
gof	-17
hn	-16
gto	-76
gw	-118
has	-13
atrue V	-31
fw	-38
84 false ,	-95
g.	-31
gD	-21
gV	-56
gof	-25
gw	-59
atrue V	-19
fw	-28
85 false ,	-56
gV	-30
gin	-16
gw	-54
86 false ,	-61
7as 0 false was	-29
9n't 0 false wasn't	-60
7e 0 false we	-20
91 false w	-49
8re 0 false were	-23
7hat 0 false what	-54
8en 0 false when	-26
b1 false V	-60
jw	-91
kas	-44
b2 false ,	-22
b3 false ,	50
9ther 0 false whether	45
8ich 0 false which	-32
9le 0 false while	14
c2 false ,	-19
8o 0 false who	-32
a1 false A	-94
iN	-27
iV	-62
iare	-71
ican	-36
jould	-14
ihad	-113
ks	-118
kve	-34
iis	-141
iw	-62
jas	-53
jere	-79
jould	-33
a2 false D	-68
iand	-27
iin	-20
ion	-58
iw	27
jith	-44
a3 false .	54
iand	-49
iin	-24
iof	-27
ctrue w	-36
a4 false ,	-109
i.	26
ito	-57
a5 false ,	-46
i.	66
9m 0 false whom	-51
9se 0 false whose	-54
c1 false w	-62
8y 0 false why	-92
7ill 0 false will	19
8th 0 false with	-26
b1 false (	-17
j,	-19
j-	-19
jA	-36
jD	-27
jV	27
jand	-58
ks	-27
jfor	-30
jin	33
ks	-32
jof	-48
kn	-22
kver	-49
jsince	-13
jthat	-27
ko	-46
jw	29
kho	-33
j—	-59
b2 false ,	43
j.	-94
jA	-52
jD	-31
jand	-73
jhas	-56
jin	-21
ks	-29
jof	-16
kn	-13
jto	-47
jw	-87
kho	-23
kith	-36
dtrue V	-15
b3 false ,	-101
j.	-78
jA	-14
jV	-76
jby	-14
jin	-23
jto	-34
jw	-119
b4 false ,	47
j.	-73
jV	-42
jw	-43
b5 false ,	-20
j.	-30
b6 false .	-41
ain 0 false within	-62
d1 false ,	-72
aout 0 false without	-73
7ould 0 false would	-18
bn't 0 false wouldn't	64
6you 0 false you	34
a1 false w	-66
4s=after 1 false	-26
etrue	-236
c2 false	-41
etrue	-95
c3 false	-54
etrue	-51
c4 true	-27
6before 0 false	30
d1 false	14
ftrue	-246
d2 true	-255
d3 false	-17
ftrue	-210
d4 false	-35
ftrue	-236
4t=! false name	-34
6" false bare	-99
ecommon	-33
epronoun	-54
6# false common	37
epronoun	-34
6' false common	-29
ename	-65
7s false name	76
fpronoun	-25
frelative	-49
9true pronoun	-221
erelative	-136
6( false common	46
ename	-49
8true bare	-77
dcommon	-27
dname	34
eumber	41
6) false bare	-37
ecommon	-62
enumber	-62
6, false bare	-19
ecommon	-31
ename	-31
fumber	-45
erelative	37
8true bare	-41
dcommon	-19
dname	40
eumber	-84
dpronoun	23
drelative	-77
6- false bare	18
ecommon	-28
ename	-53
fumber	-31
8true bare	-29
dcommon	-30
dname	-68
eumber	34
6. false bare	-19
ename	-68
fumber	-78
epronoun	-78
6/ false name	-68
6: false bare	-12
ecommon	25
ename	43
fumber	-81
6; false bare	-85
ecommon	-49
ename	-34
6? false common	-52
6A false bare	-54
ename	21
epronoun	22
8true pronoun	-162
drelative	-144
6D false bare	-16
ename	-37
fumber	-18
epronoun	32
8true bare	-46
dcommon	19
dname	-67
eumber	-55
dpronoun	-109
drelative	-184
6N false name	35
epronoun	-77
erelative	-73
8true relative	-158
6V false bare	-43
ename	40
fumber	-67
epronoun	53
6W false pronoun	22
erelative	-23
8true relative	-59
6about false name	-25
ctrue bare	-98
hcommon	-110
hname	-104
7fter false bare	-79
iname	-12
ctrue bare	-148
hcommon	-220
hname	-132
7gainst false bare	-44
kcommon	-23
etrue bare	-32
jcommon	-45
jname	-84
7mong false bare	-50
icommon	-32
iname	-32
ctrue common	-99
hname	-25
iumber	-45
7nd false name	-85
humber	-36
gpronoun	-94
atrue bare	26
fcommon	-18
fname	38
gumber	-18
fpronoun	30
7re false common	-37
gname	-55
grelative	29
8ound false bare	-37
jcommon	-38
dtrue bare	14
icommon	-21
7s false bare	15
fcommon	-16
fname	-47
gumber	-46
fpronoun	-86
frelative	-13
9true common	-173
ename	-102
fumber	-63
erelative	-13
7t false common	-33
fname	-41
gumber	-20
9true bare	-76
ename	-74
fumber	-95
epronoun	-29
6be false bare	-45
fcommon	-24
8cause false bare	-47
kcommon	-19
kname	-44
etrue bare	-115
jcommon	-77
jname	-60
8en false bare	-76
8fore false bare	20
jcommon	-37
jname	-63
dtrue bare	-24
icommon	-117
iname	-115
8hind false bare	-50
jcommon	37
dtrue bare	-77
icommon	-62
8ing false bare	-26
icommon	-69
8tween false bare	-39
kcommon	-58
etrue bare	41
jcommon	-140
7ut false bare	-17
gcommon	24
gname	-96
atrue bare	34
7y false bare	-22
fname	-89
fpronoun	-18
9true bare	-40
ecommon	61
ename	-221
epronoun	-68
6can false bare	17
gcommon	-24
gname	-20
gpronoun	-18
grelative	41
9't false common	-23
ipronoun	-25
7ould false name	-16
ipronoun	-23
irelative	50
6despite false bare	23
etrue bare	-93
7id false common	-44
gname	-49
gpronoun	56
grelative	27
9n't false common	66
jname	-22
7o false bare	-73
fcommon	16
fpronoun	-14
8es false common	22
hpronoun	30
an't false common	-43
kpronoun	24
krelative	-22
8n't false bare	-59
icommon	79
ipronoun	35
7uring false bare	-119
jcommon	-95
jname	36
dtrue bare	-161
iname	-98
6for false common	-75
gname	-34
gpronoun	33
atrue bare	-52
fnumber	-28
fpronoun	-76
7rom false bare	-133
hcommon	-55
hname	45
hpronoun	-13
btrue bare	-46
gcommon	-24
gname	-62
humber	46
6had false bare	23
gcommon	23
gname	-21
gpronoun	-29
grelative	-36
8s false bare	-33
gname	17
gpronoun	28
9n't false pronoun	28
8ve false name	-30
iumber	51
hpronoun	42
7e false bare	-31
fcommon	-54
fname	-31
frelative	-34
9true bare	-116
ecommon	-64
ename	-66
erelative	-48
8r false bare	22
gcommon	22
grelative	-21
atrue bare	-113
fcommon	-85
frelative	-14
7im false common	-54
atrue bare	-131
fcommon	37
8s false bare	30
gcommon	-86
grelative	-18
atrue bare	-210
fcommon	-62
frelative	-33
7ow false bare	-37
6i false common	-41
ename	-47
erelative	-27
8true common	-63
dname	35
drelative	-61
7f false bare	-57
fcommon	-48
fname	14
9true bare	-102
ename	-91
7n false bare	-32
fcommon	-40
fname	24
fpronoun	-16
frelative	-21
9true common	-15
ename	-172
fumber	24
epronoun	-56
erelative	-80
8side false bare	28
dtrue bare	-74
8to false common	-61
hname	-50
btrue bare	-38
gcommon	-43
gname	-121
gpronoun	-57
7s false bare	-16
fcommon	-23
fpronoun	-15
frelative	-20
8n't false common	42
iname	55
7t false bare	-55
fcommon	-80
frelative	-38
9true bare	-122
ecommon	-134
erelative	-114
6like false bare	-54
hcommon	-24
btrue bare	77
gcommon	-76
6may false bare	25
gcommon	-23
gname	26
gpronoun	-34
grelative	19
7ight false bare	24
icommon	-69
iname	-36
ipronoun	42
irelative	21
7ust false common	-18
6of false common	-52
fname	-47
gumber	-108
fpronoun	-13
frelative	48
9true bare	25
ename	32
fumber	48
epronoun	-53
7n false bare	-53
fcommon	-37
fname	22
gumber	-23
fpronoun	29
frelative	45
9true bare	-57
ecommon	-44
ename	-136
fumber	-33
epronoun	20
erelative	-63
7r false bare	-46
fcommon	-80
fname	-58
9true bare	-34
7utside false bare	-16
kcommon	-59
etrue bare	41
7ver false bare	21
btrue bare	-50
gcommon	-56
gname	-112
6she false bare	-31
gcommon	-56
grelative	-23
atrue bare	-81
fcommon	-12
frelative	-72
8ould false bare	-42
jname	-57
jpronoun	37
7ince false bare	-73
icommon	-57
iname	-40
ctrue common	-158
hname	-93
7o false bare	-48
fname	40
9true bare	-87
ecommon	-61
ename	-80
6that false bare	-21
hcommon	12
hname	-25
iumber	-54
hpronoun	-27
btrue bare	-204
gcommon	-90
gname	-178
humber	-44
gpronoun	-52
8eir false bare	-102
icommon	49
ctrue bare	-155
hcommon	-45
9y false bare	-18
hcommon	-34
hrelative	-24
btrue bare	-72
gcommon	-80
grelative	-80
8rough false bare	-40
kcommon	-56
kname	-102
etrue bare	-37
jcommon	-80
jname	-79
7o false number	-60
fpronoun	54
frelative	-95
9true bare	-80
ecommon	-82
ename	-100
fumber	-64
epronoun	-83
8ward false bare	-47
jcommon	-33
dtrue bare	-99
icommon	-81
6under false bare	-30
icommon	-15
iname	-32
ctrue common	-105
8til false bare	-51
ctrue bare	-89
hcommon	-29
6w false name	32
epronoun	31
8true pronoun	-288
drelative	-117
7as false bare	-57
gcommon	-29
gname	17
gpronoun	-24
grelative	-48
9n't false common	-43
jname	56
7ere false bare	55
hcommon	-32
hname	-48
hpronoun	-62
hrelative	18
7hat false bare	-54
8en false bare	-54
hname	-19
btrue bare	-108
gcommon	-178
gname	38
humber	-44
9ther false name	33
8ich false common	-25
ctrue common	-69
9le false bare	-81
icommon	51
iname	-45
ctrue bare	-114
hcommon	-95
hrelative	-24
8o false bare	-41
gname	-29
humber	-15
atrue bare	-21
fcommon	-58
fname	-77
gumber	-43
9se false common	-52
ctrue common	19
8y false bare	-62
7ill false bare	19
hcommon	16
hname	-27
hpronoun	19
hrelative	-18
8th false common	-35
hname	-89
iumber	13
hpronoun	-13
btrue bare	-24
gcommon	-28
gname	-73
humber	-62
gpronoun	-23
ain false bare	-45
jcommon	-49
dtrue common	18
aout false bare	-40
kcommon	-57
etrue bare	-17
7on't false bare	-26
ipronoun	45
8uld false bare	-53
inumber	61
irelative	-55
6you false bare	-56
atrue bare	-77
6— false bare	-43
ecommon	-55
enumber	-58
erelative	48
0none	-27
4+t="	20
7#	-21
7,	-15
7-	48
7.	14
7:	-73
7A	-39
7D	-56
7N	-98
7V	15
7W	-35
7after	61
8mong	-79
8nd	41
8s	76
8t	15
7being	35
8y	-108
7during	16
7for	39
8rom	47
7he	-104
9r	-24
8im	-121
9s	-38
7if	-60
8n	40
8t	-80
7of	-33
7she	43
8o	-18
7that	-39
9ey	-127
8o	12
7w	-27
8as	40
8ere	13
8hat	-22
9en	14
ather	15
9ich	33
8ith	38
7you	-85
4-t="	-47
7#	-41
7%	-68
7'	-68
8s	-59
7)	-19
7,	-65
7.	-32
7;	61
7A	-34
7D	32
7N	-15
7V	-29
7W	-63
7after	-116
8nd	-55
8s	55
7before	-46
8ut	-32
8y	-59
7for	57
8rom	29
7he	48
9r	-79
8im	-72
9s	-111
7i	-47
8n	-34
8t	41
7of	25
8n	17
7that	-41
9eir	-125
ay	-14
8o	14
7was	22
8e	-169
8hat	92
9en	141
9ich	53
ale	-50
9o	29
am	-90
8ith	-42
7you	-118
7—	-58
6t=" N	-94
aV	33
aW	33
aand	159
abut	69
ahe	-39
ashe	-32
athey	-64
aw	116
bhen	58
8# %	-68
a,	-16
aN	78
aw	-73
8' w	69
9s w	-56
8) ,	-18
8, "	-68
aA	-44
aD	-24
aN	-126
abut	-46
ahe	57
ai	18
bt	69
ashe	-41
athey	80
awe	-38
bhich	-15
dle	-103
co	24
8- -	58
aand	-13
8. "	-23
a)	-62
a,	-30
aD	95
aN	-18
aW	16
aafter	-35
ahe	22
cr	-74
bis	-98
ai	-59
bn	-34
bt	38
ashe	-143
athat	21
cey	16
awe	-57
bhen	18
8; N	-100
8? "	-92
aD	-134
aN	-93
8A ,	-43
aN	-75
ahe	-59
aw	34
8D A	-73
aD	-85
aN	-99
aV	-130
aW	-64
aw	-22
bho	-122
8N "	66
a's	-100
a)	-15
a,	-63
a-	-19
a.	-23
aA	-151
aD	-26
aN	-71
aafter	-12
bnd	-80
abut	-63
aw	-41
bho	42
a—	-13
8V ,	-44
8W ,	-36
aN	-65
aand	-100
aw	-49
bho	17
8after N	30
ehe	-22
9nd D	14
cN	-130
cW	-76
che	-47
cshe	-78
cw	-81
dho	46
9s N	-109
bhe	-54
bshe	23
bthey	-63
8but D	30
cN	-18
cit	51
cthey	-51
cw	-38
8her w	-89
9is w	-73
8in #	-110
bD	-56
bN	-41
bw	-48
8of N	-68
bW	-72
bw	-17
chom	-90
9n W	-125
8that N	-84
dhe	-85
dw	-88
aeir w	-32
aough he	39
9o w	-39
8w "	65
a's	-163
a)	-96
a,	-65
a-	-52
aA	-16
aD	-18
aN	182
aW	39
aafter	-50
bnd	-63
abut	-70
by	20
afor	29
ahe	17
cr	-14
ain	-37
bt	-92
aof	17
ashe	-103
athey	-65
bo	25
awho	-38
bith	-84
a—	-90
9hat N	-80
dhe	-55
dw	-88
aen N	-27
dhe	-40
dshe	-16
aich he	-70
eshe	-35
ble N	-39
ehe	-65
9ith N	-16
8∅ N	-157
aW	-43
40=false	-13
6true	-54
41='s	-15
6[	43
6about	-55
7ccording	-69
9using	-61
8knowledge	-64
hd	-118
7dded	-104
9ing	15
9s	-30
8mitted	-72
8vocates	-79
7gree	-83
bd	-78
7imed	-102
7ll	-71
9ows	-84
8so	-15
7n	15
8nouncing	-77
7ppeared	101
cs	75
7re	14
9n't	-79
8gue	-81
bd	-71
bs	-21
aing	-75
7sked	14
9ing	-53
9s	-57
7ttacked	-86
cs	39
6backed	-62
7egan	-77
8lieve	-46
ds	-41
7lamed	-112
9sted	-34
7y	-68
6call	-19
aed	-43
aing	-72
8mpaign	-68
8n	-15
8st	-59
7harged	19
7ited	-90
9ing	-21
7laim	-58
bing	-23
7ompared	24
alained	-67
8nceded	-35
brns	74
aluded	-69
9demned	-91
9firmed	-119
9sidered	-19
9tinue	-74
7riticizing	-58
6debate	25
8cided	-57
asion	-58
9lared	-63
ained	-60
8fended	-112
8livered	-45
8nied	-57
9ouncing	39
8scribed	-79
7idn't	-99
8scussed	-63
9missed	-28
7oes	-87
an't	-59
6echoed	14
7ndorsed	-92
7stimates	-29
7xplained	-104
ding	-68
9ressed	-116
6feel	-84
7iled	-97
8nds	-79
7ocused	-96
8r	-98
8und	-116
7urther	-78
6gave	-59
6has	-25
9n't	-76
7eld	24
7ighlighted	-48
7ope	-39
as	-83
6in	-68
8cluded	-71
8dicated	-18
8sisted	-47
7ssued	-105
7t	49
6joked	-49
6knew	-104
8ow	-85
as	18
6laid	-42
8ter	-122
7earned	-84
7ook	64
6made	-55
8kes	-80
8y	-13
7entioned	-88
7ight	-13
7ocked	-34
7ust	-96
6named	-13
7ever	-83
7ot	-35
9e	24
as	-41
8w	28
6of	-126
8fered	-40
bing	-61
8ten	-73
7n	-104
8ly	-68
7pened	59
8pose	-94
cd	-73
7rdered	-95
6passed	-95
7lan	38
as	-26
8edged	-86
7ointed	-107
bing	-61
bs	-89
8sted	35
7raised	-97
8edicted	17
8omised	39
ds	-19
cing	-27
9posed	-102
7ublicly	-75
8shing	-23
8t	16
6questioned	-50
8ickly	-18
6raised	-75
7ead	-75
8called	-70
9ently	-61
8ferred	-83
cing	35
9used	-71
bing	-27
8iterated	40
8jected	-74
8leased	-147
8plied	-69
9orted	-74
ely	128
cs	21
8sponded	-81
8vealed	-109
6said	-73
8w	-59
8y	-33
9ing	-33
9s	-101
7ee	-66
9ks	-43
9med	139
as	64
9s	-50
8nt	-109
7hared	-59
8ould	-87
ated	32
9w	-15
aed	-57
aing	-105
as	-187
7igned	-29
7ought	-78
7peak	-94
bing	-14
8oke	-38
7tated	-103
8ill	-48
8ressed	29
7uggested	-31
ds	-92
8pporters	93
ding	-31
ds	19
6talked	-122
aing	-79
as	-47
7elling	16
as	-37
7hat	-40
8e	57
9y're	81
8inks	-73
8ought	-81
7o	-28
8ld	-87
8ok	-14
7ried	-79
7urned	-88
7weeted	-107
6under	-25
7sed	-85
6view	-81
7oted	-116
8wed	-32
6want	-111
aed	-52
as	-24
8rned	-142
aing	-82
8s	51
7ent	-132
8re	37
7ill	29
8th	-24
7ould	-76
7rites	-64
8ote	-72
6―	-63
49=]	43
6about	39
7ccept	-75
9used	-43
bing	-61
8knowledge	-70
hd	-14
7dded	-100
9ing	29
9ress	-66
ded	-44
9s	-30
8mitted	-85
8opted	-35
7gainst	-29
8ree	-31
bd	-86
7llows	-84
7nnounced	-18
ding	-76
8swer	-33
7ppeared	52
cs	79
7rgue	-90
bs	-20
aing	-76
7s	71
8king	-100
9s	-55
8serted	-29
9ured	-57
7t	-35
8tack	-101
ced	-136
6backed	-63
aing	-105
7ehind	-76
8lieves	-52
7lamed	-89
9sted	-71
7y	-91
6call	-33
aed	38
aing	-17
as	-117
8st	-71
7harged	52
7ited	-101
9ing	-63
7laim	-93
bed	-15
bing	-37
bs	-43
8ear	56
7omplained	-56
8nceded	-39
brn	-62
aluded	-68
9demned	-26
9fident	-103
9sider	-79
eed	41
9tinued	-94
9vinced	-117
7riticism	29
dzing	-90
6debate	-42
8cided	-59
asion	-84
9lined	-56
9ried	-56
8emed	56
8fended	14
cing	-64
8livered	-51
8nied	-17
9ounced	35
8scribed	-24
ding	-91
7iscuss	-40
ded	-65
9missed	-47
7own	-88
6echoed	-74
7mbraced	-82
8phasized	-70
7ncouraged	-67
8dorse	-147
dd	-52
7stimates	-40
7xpect	-13
ced	111
cing	32
9lain	-17
ded	-114
ding	-68
9ressed	-43
6favor	-17
bed	44
7eel	-56
7inds	-56
7ound	-118
7riday	-20
8om	-25
6gave	-46
6hope	37
ad	-53
as	-105
9ing	-50
6identified	25
7gnored	24
7n	-20
8cluded	-76
8sist	-96
ced	-65
8to	-66
7s	69
6knew	-71
8ow	-60
an	17
as	18
6learned	38
7ike	80
6made	29
8king	-86
7ention	-103
ded	60
7ocked	-52
8nday	-64
6named	51
7ight	45
7ominated	-14
8te	-16
as	-83
6off	24
9ered	-46
7n	-85
7ppose	-30
cd	-91
7rdered	-41
7ut	-42
7ver	64
6passed	-77
7lan	-65
as	-20
8edged	-33
7oint	-28
7raised	-103
8edicted	-13
8ojected	50
9mise	-74
dd	-37
ds	-62
cing	-86
9posed	-109
cing	-17
7ushed	-77
6question	42
eed	-28
eing	-90
6raised	-43
7ead	-75
8called	-70
8fused	-83
8iterated	34
8jected	-101
8leased	33
8member	-86
9inded	50
8peated	16
9lied	-63
9ort	-86
ced	-45
cs	-40
8sponded	-62
6said	-38
8turday	-56
8w	-47
8y	-40
9ing	-51
9s	-123
7ee	-104
9king	-157
as	-38
9m	75
aed	27
as	34
9n	40
9s	-46
8nt	-55
7hared	-59
8ow	-13
aed	-56
aing	-97
an	13
as	-166
7igned	32
7lammed	-46
7ought	-96
7tated	23
bment	-75
8ressed	25
7uggested	-24
ding	-33
ds	-93
8nday	-31
8pport	-94
ded	-43
ding	-44
ds	16
8re	-47
6tell	-58
as	-38
7hanked	-81
8inks	-73
8ought	-90
8ursday	-50
7itled	103
7o	-78
8ok	-40
8ward	-62
7uesday	-72
7weeted	-100
8itter	-15
6unclear	63
8der	-72
bstand	-72
7p	-20
7rged	-22
6view	-91
7owed	-47
6want	-33
aed	-60
as	-49
8rned	-109
aing	-90
8s	-38
7ednesday	45
7illing	-36
8th	-64
7orried	-77
ay	-68
7rites	-62
8ote	-66
6―	-63
4s='ll	109
7re	123
7s	-15
6[	43
6ade	-56
7ge	39
7id	-74
8m	-64
8n	-62
7ls	37
7me	17
7n	15
8d	-57
8s	-47
7rs	62
7st	-15
7te	-26
7ve	-12
7ys	-75
6bed	50
7y	-68
6can	-15
7ks	17
7ly	-75
7ts	-115
6dds	-30
7ed	-35
8r	13
8s	-118
7ge	-90
7ly	88
6ead	-76
8k	-89
8r	106
7ct	-98
7ed	-98
8l	-84
8s	-84
7ks	-43
7ld	24
8y	-46
7ms	63
7nd	-85
8t	22
7re	18
8s	56
7ss	-118
8t	-29
7ve	-46
6for	-98
6gan	-77
7ed	-18
8s	46
7ht	-34
7ly	32
7ue	-81
6has	-25
8t	-40
7ed	-61
8s	-109
7ow	-23
6ied	-99
8s	-36
8w	-87
7gn	-68
7ke	-102
7ms	-78
7n	-68
8d	-113
8g	-63
8s	-87
8t	-27
7on	20
7se	-109
7t	49
8h	-24
8s	-78
7ze	-56
6ked	-13
8s	-126
7ly	-18
6lan	38
7ed	-15
7ks	-47
7ls	-14
8y	-19
7so	-15
6may	-13
7ed	60
6n't	-51
7ce	-49
7ds	-25
7ew	55
7gs	-39
7ks	-19
7ly	-65
7ot	-38
7ue	-74
6oes	-104
7f	-126
7ke	-45
7ld	-87
7n	-104
8g	-112
8s	138
7ok	52
7pe	-39
7se	-108
7te	-70
7ut	-65
7ws	-46
6ped	-113
8s	-83
7ut	16
6red	-27
8e	-54
7ly	45
7ns	49
6saw	-59
8y	-33
7ed	-91
8e	-72
8s	-32
7ks	-57
7ly	-79
6ted	-60
8n	-105
8r	-25
8s	-67
7he	57
7o	-28
6ued	-65
8s	-38
7ld	-30
7nd	-119
7re	-23
7st	-25
7ts	-81
6ved	-29
8r	25
8s	-108
6was	51
7ed	-54
6yed	-37
6zed	-54
6―	-63
4w=mark	-111
6phrase	-66
6verb	-22
0path=after # w of 	-61
b$ # w in 	-22
b, 	-54
dV 	-26
dand 	-39
es 	-33
dbut 	-60
dw 	-34
fto 	-63
b- 	-67
b: 	-140
bA as 	-80
dw of 	-76
bD N N , 	-32
fand 	-33
fw of 	-74
dof 	-90
dw 	16
f, 	-142
fabout 	-24
ggainst 	-41
gnd 	-34
gs 	-41
gt 	-37
fby 	40
ffor 	-62
grom 	69
fin 	-74
fof 	-61
iw 	-14
gn 	-65
fthat 	-50
go 	-78
iw 	-29
fw 	-73
habout 	-19
hby 	-62
hfor 	-74
irom 	-84
hin 	-71
hof 	-123
in 	-42
hthat 	-15
io 	-87
hw 	-30
iith 	-53
ghen 	-19
ho 	-31
gill 	-13
hth 	-35
bN 	-51
d's w , 	-75
iin 	-42
iof 	-41
ito 	-16
d, 	-171
fV 	-28
fw to 	-46
d. N , 	-81
has 	-31
dN 	-14
f, 	-39
hwho 	-47
fN , 	-108
fin 	-27
fof 	-46
dand 	-46
es 	-19
dfor 	-31
din 	-37
dof 	-23
en 	-14
dto 	29
gw 	-12
dwas 	-17
eith 	-17
bW 	-37
bafter 	-61
cmong 	61
cs 	-127
ct 	-18
bby 	91
bduring 	-50
bfor 	-35
crom 	84
bhe 	-43
ew 	-16
gto 	-18
fas 	-66
fould w 	-19
dr w , 	46
hin 	-62
hof 	-22
in 	-74
hto 	-31
cim 	-81
fas 	-46
ffor 	-23
fof 	-21
fto 	-16
ds w 	-30
hfor 	-24
hof 	-71
in 	-72
hto 	-36
hw , 	-71
cow 	-120
fw 	-15
bif 	-96
cn 	-28
ct 	-47
ew 	-16
fas 	-41
fould 	-20
kbe 	-17
bof 	94
cn 	-32
bshe 	-38
bthat 	-168
g# w of 	-14
gA 	-42
gD of 	-27
iw of 	-35
kwas 	-40
gN , 	-25
iw 	-19
jas 	-19
gas 	-12
ghe 	-22
jwas 	-35
gin 	-16
ht 	-21
gshe 	-12
gw 	-27
iw 	-46
dey 	-47
gw 	-37
here 	-46
co 	-64
eV 	-65
ebe 	-67
ehave 	-39
ew 	-40
gfor 	-12
gin 	-39
gon 	-25
gto 	-62
gw 	-54
iin 	-13
iof 	-20
ito 	-77
hith 	-29
bw 	-174
d, 	32
fw 	-15
dV 	-29
dafter 	-14
end 	-42
et 	-26
dby 	68
dfor 	-38
erom 	16
din 	24
dof 	-86
en 	-26
dthat 	-13
eo 	-63
gw 	-32
dw 	-84
f, 	-23
fabout 	-34
ggainst 	-83
gnd 	-58
gs 	-13
fby 	31
ffor 	-24
grom 	20
fin 	-47
fof 	-87
gn 	-39
fto 	51
fw 	-26
h, 	-60
has 	-15
hin 	-49
hto 	-23
gith 	-44
cere 	-29
chat 	-121
den 	-68
ether 	-125
do 	-12
dy 	-110
cill 	-27
dth 	20
byou 	-32
b…	-77
c(	-103
d)	35
e,	-80
c,	-20
d(	25
d,	-81
e,	-123
eV	-68
etha+	-24
ewho	49
d.	-94
e,	-62
eV	-63
dV	-61
e,	-47
etha+	-61
dthat	-102
h+	-69
dwho	46
g,	-30
gV	14
gs+	22
d—	-51
c.	-149
d(	-112
d,	-69
e,	-110
e.	-15
eV	-60
ewho	34
h+	-95
d.	-54
e,	-14
dV	-50
c:	-121
d,	-70
c;	-57
d,	-29
cV	-95
d,	-136
dV	-27
dthat	-94
h+	-18
cthat	-83
g,	-48
h+	-14
g.	-108
gV	-87
h+	-23
gt+	-75
gw+	-37
g—	-34
h+	-43
cwhich	-69
h+	-64
eo	51
f,	20
fV	-34
c—	-14
d,	-25
dthat	-35
d—	-50
5before 	56
c' 	77
ds 	35
c( N ) 	-54
g. ) 	-78
eW ) 	-54
c) 	-72
e, 	-65
c, 	-41
e# w 	-52
eA 	-17
g, 	54
eD 	82
gN 	-70
iN 	-55
iw 	-77
gW 	-35
iw 	-67
gw 	-133
iN 	48
iw 	-25
eN 	-144
g's w 	-43
g, 	-161
g. , 	-159
iN 	-97
gN 	-95
i, 	-192
iN 	-40
gand N 	-75
gw 	-14
eW 	-28
eand 	-243
iD w 	-60
iN 	-80
ihe 	-18
iw 	-94
ebut 	-183
iD w 	-49
ehe 	-57
fis w 	-72
ei 	-44
ft 	-78
eshe 	-35
ethey 	-32
ew 	-31
g, 	135
gw w 	-17
fe 	-38
fhen he 	-18
gich 	-17
go 	-91
fith N 	-53
c- and 	-154
c. 	80
e) 	37
cA 	31
e, 	-13
gN 	-43
ew , 	-78
cD 	21
eN 	-51
gN 	-31
iw 	-25
gw 	-46
eW 	-60
gw 	-53
ew 	50
g, N 	-13
gN 	-36
gand 	39
gw 	56
i, 	-28
iw 	-38
cN 	-66
e, 	-44
e. , 	50
gN 	-37
eN , 	-35
cV 	35
e, 	-17
cafter N 	-31
dnd 	-56
gD w 	-30
kw 	-31
gN 	-94
i, 	-60
i. N 	-16
iN 	-63
k, 	-78
ghis w 	-26
gw 	-107
i, 	-113
iw 	-95
k, 	29
ds 	-39
cbefore 	-99
dut 	-106
cfor 	34
gN , 	-71
gw , 	-49
drom 	-49
che 	-30
dis 	-51
gw 	-34
ci 	-71
dn # 	69
h, 	-82
fD 	-53
hw , 	-97
fN 	-130
h, 	-105
hN , 	-101
hand 	-63
fw 	59
h, 	-85
hw , 	-73
dt 	-41
cof 	-91
fD w 	-76
j, 	-27
jw 	-73
fN 	-128
h, 	-87
jwho 	-14
hN 	-65
jN 	-34
fW 	-60
fw 	-130
h, 	-78
hw 	-72
j, 	-54
jand 	-41
jw 	-29
ghom 	-33
dn 	-96
fD w 	-80
fN , 	-69
fW 	164
h, 	-36
dr 	-56
cshe 	-26
cthat 	26
hN 	-74
hhe 	-39
eey 	-24
do N , 	-116
fw 	25
h, 	-80
hw , 	-56
cw 	-51
e, 	-59
gN 	-61
ghe 	-20
eD w 	60
eand 	-54
eby 	-97
ew 	16
g, 	-39
iN 	-72
gand 	-21
gw 	-74
i, 	73
de 	-32
dhen 	-49
eich 	-16
fle 	-66
eo 	-56
dith N 	-34
cyou 	-68
c— N 	-42
c…	15
d(	-105
e),	18
g,	-60
f—	-23
g,	-39
e.)	-76
g,,	-43
d),	-65
f,	-33
e—,	-12
d,()	-66
e,,,	-105
g.,	34
gwh+	-103
f.	17
g,	-30
fV	-24
g,	18
gth+	-103
ftha+	-105
fwhi+	-18
ho	-32
i+	-59
f—	-82
e.()	-104
g.)	-38
f,	-45
g,	-110
g.	-17
gwh+	-128
f.	-82
g,	-24
e:	-92
f,	-66
eV,	-60
g,	-34
gwh+	-49
ethat	-57
i+	-19
ewhic+	-13
go	-93
h,	32
i+	47
hV+	55
hm	-66
hs+	32
e—	-33
d.	-50
e()	-52
e),	-60
e,	-24
f.	-22
fV	-43
fwhi+	-48
ho	-84
i+	-77
e.	-60
f,	-15
d:	-137
e,	-44
f,	-64
d;	-124
e,	-48
dV,	-30
f,	-58
gwh+	-44
f.	-75
ftha+	-49
fwhi+	-108
ho	-99
e.,	50
eV,	-23
ethat	-20
i+	-12
e—	-110
dthat	-21
h,	-14
i+	-86
h.	-100
i+	-91
h;+	-66
hV+	-71
ht+	-88
h—+	-94
dwhich	-117
fo,	-125
h,	-110
hw+	29
g.,	-58
gV	-125
gse+	-74
gth+	-123
d—,	-127
ewhic+	-64
4k=after  common	-44
dnumber	-15
dpronoun	-37
drelative	-74
c$ # w in  bare	-22
c,  bare	-13
fcommon	-116
fname	-40
fpronoun	-46
frelative	-41
eV  common	-17
ew  common	-22
c:  bare	-30
cA  bare	12
eas  bare	-19
icommon	-66
cD of  common	-64
ew  common	45
hpronoun	-69
hrelative	-28
g,  bare	-93
gand  bare	-24
hs  bare	-15
kcommon	-29
ht  name	-29
gby  name	33
gfor  bare	-30
lcommon	-20
hrom  name	24
gin  bare	-38
kcommon	-44
kname	-18
gof  bare	-111
kcommon	-120
kname	-84
hn  bare	-35
kcommon	-36
gthat  common	-16
mname	-27
ho  bare	-37
jw  common	-15
gw  common	-66
i,  bare	-39
iin  bare	-26
mcommon	-40
mname	-18
iof  bare	-74
mcommon	-58
mname	-34
jn  bare	-19
mcommon	-26
ito  bare	-53
mname	-51
cN  common	-47
e's w of  bare	-21
e,  bare	-21
hcommon	-104
hname	-79
hrelative	-30
e. N ,  common	-63
lrelative	-23
eN ,  common	-32
jname	-55
kumber	-46
jrelative	-25
iwho  bare	-47
gN ,  bare	-49
lcommon	-59
gof  name	-40
eand  name	-42
fs  common	-16
efor  common	-21
ein  common	-28
eof  bare	-21
eto  bare	-41
cW  relative	-24
cafter  common	-23
dmong  bare	38
jcommon	44
ds  bare	-31
gcommon	-73
gpronoun	-36
dt  common	-95
cby  bare	30
gcommon	34
gname	79
cduring  common	-49
cfor  bare	-91
drom  bare	33
icommon	71
iname	29
che  bare	-40
fw  common	-16
gas  bare	-42
gould w  common	-19
er w to  bare	-19
dim  common	-22
gas  common	-46
gof  bare	-21
es w  common	-26
ito  bare	-23
dow  bare	-81
hcommon	-34
hpronoun	-57
cif  bare	-29
gpronoun	-51
dn  bare	-120
gnumber	-33
gpronoun	-20
dt  bare	-45
gcommon	-21
fwould  bare	-20
cof  bare	72
gcommon	13
gname	54
dn  name	-49
cshe  bare	-38
cthat  bare	-109
icommon	-76
iname	-114
ipronoun	-65
h# w of  bare	-14
hD of  common	-25
jw of  bare	-23
hN w  common	-19
kas  bare	-12
hhe  bare	-22
kwas  bare	-27
hit  bare	-12
hshe  bare	-12
hw  common	-20
eey  bare	-33
iname	-18
hw  common	-37
iere  bare	-17
do  bare	-64
gcommon	13
gname	-100
fbe  bare	-37
jcommon	-45
fhave  bare	-29
fw  bare	-89
iname	-55
ipronoun	-37
hin  common	-23
hon  common	-17
hw  common	-54
cw  bare	-58
fcommon	-83
fname	-99
fpronoun	-45
e,  bare	-85
hname	-20
eand  bare	-28
ft  bare	-20
efor  common	-16
ein  bare	-50
icommon	29
eof  bare	-39
icommon	-51
fn  bare	-13
eto  bare	-43
hw  common	-31
ew  common	-54
g,  bare	-78
gand  bare	-39
gin  common	-31
gof  common	-22
gto  bare	36
kcommon	30
gw  common	-18
i,  bare	-27
dhat  bare	-41
icommon	-67
ipronoun	-78
een  pronoun	-42
fther  bare	-59
lcommon	-85
lname	-47
lpronoun	-34
ey  common	-58
hname	-53
hpronoun	-38
dill  bare	-55
eth  name	-79
c… bare	-52
ecommon	-124
ename	-99
fumber	-83
erelative	-27
d( bare	-36
fcommon	-21
fname	-62
e) bare	39
d, bare	-81
fcommon	-54
fname	45
gumber	-133
frelative	-47
e, bare	-40
gcommon	-158
gname	-52
humber	-15
gpronoun	-45
f, common	-49
hname	-93
ftha+ bare	-19
fwho bare	26
jcommon	-97
jname	46
e. bare	-33
gcommon	-26
gname	-64
f, common	-32
eV bare	-67
gcommon	-107
gname	-17
gpronoun	-22
ftha+ bare	-16
kcommon	-23
kname	-18
ethat bare	-74
jcommon	-55
jname	-26
i+ common	-22
ewhic+ bare	-87
kcommon	-72
kname	-75
kpronoun	45
go bare	28
icommon	43
inumber	-46
ipronoun	-38
hV bare	-63
jcommon	22
hs+ bare	29
e— common	-28
d. bare	-83
fcommon	-84
fname	-80
gumber	-20
e( name	-61
e, bare	-87
gcommon	-156
gname	21
gpronoun	-24
grelative	-20
f, bare	-62
hcommon	-40
fwho bare	42
jname	-94
i+ bare	-74
kcommon	-16
e. bare	-46
gcommon	-14
eV bare	-17
d: bare	-54
fcommon	-80
e, bare	-22
d; bare	-22
fcommon	-28
dV bare	-86
fcommon	-96
fname	-37
fpronoun	-19
e, bare	-15
gcommon	-81
gname	-87
gpronoun	-14
ethat bare	-55
jcommon	-41
jname	-19
dthat bare	-59
icommon	-73
iname	-163
jumber	-43
ipronoun	43
h, bare	-157
jcommon	-98
jnumber	-19
jpronoun	-77
i+ bare	25
kcommon	-48
kname	-69
kpronoun	-17
h. bare	-40
jcommon	-52
jname	-52
i+ bare	-95
kcommon	-62
kname	-78
kpronoun	46
hV bare	-44
jcommon	-34
jpronoun	-17
ht+ bare	-17
kcommon	-17
kname	-34
kpronoun	-24
hw+ bare	-17
kcommon	-19
h— bare	-31
i+ bare	-27
dwhich bare	-45
fo bare	-15
hcommon	28
hname	-51
hpronoun	53
d— common	12
fname	-71
fpronoun	-44
ethat common	-25
e— bare	-43
6before  name	-37
epronoun	147
erelative	107
d'  bare	68
gname	40
fw  name	-35
d( N )  name	-43
h. )  name	-71
fW )  name	-51
d)  bare	-31
gcommon	-25
gname	-42
d,  bare	-14
gcommon	-38
gname	-14
humber	-166
gpronoun	-13
grelative	-80
f# ,  name	17
hw  bare	-39
fA ,  common	36
fD  bare	-62
icommon	64
iname	46
hN  bare	-17
kcommon	-21
jN  bare	-13
mcommon	-27
jw  bare	-35
mcommon	-23
hw  bare	-64
kcommon	-40
kname	-73
jw  bare	-33
mcommon	-38
mname	-14
fN  bare	-76
icommon	-69
iname	-125
h,  common	-104
kname	-104
h. ,  name	-105
jN  bare	-33
mcommon	-39
mname	-61
hN  bare	-24
kcommon	-43
kname	-56
j,  bare	-72
mcommon	-133
mname	-67
jN  bare	-17
fW  bare	-18
fand  bare	-146
kcommon	-133
kname	-124
jD w  common	-44
jN  bare	-28
jhe  common	-13
jw  bare	-53
mcommon	-49
fbut  bare	-83
kcommon	-98
kname	-88
fhe  bare	-19
jcommon	-16
jname	-37
gis w  bare	-23
mcommon	-28
fit  bare	-31
jcommon	-61
fshe  name	-15
fthey  bare	-14
fw  bare	-133
icommon	-94
iname	13
hw  bare	-63
kcommon	-63
kname	15
ge  bare	-13
ghen he  bare	-15
hich  bare	-59
mcommon	-85
ho  bare	-42
kcommon	-69
kname	-68
d-  bare	-177
gcommon	16
f-  bare	-78
icommon	38
iname	-25
d.  name	30
f)  bare	-79
iname	31
f,  bare	-103
iname	-48
dA  bare	-19
gcommon	33
gname	62
dD  bare	-30
gcommon	-18
gname	23
fN  bare	-27
icommon	-15
hN  common	-20
hw  bare	-13
kcommon	-31
fW  bare	-38
icommon	-24
fw  bare	28
icommon	-171
iname	82
irelative	-78
h,  bare	30
kcommon	-75
kname	-68
hN  bare	-27
hw  bare	29
kcommon	17
kname	39
j,  bare	30
mcommon	-74
mname	-42
dN  bare	-14
gcommon	-13
gname	-38
grelative	-28
f,  common	-16
iname	-29
f. N  common	-22
fN ,  common	-20
dV  bare	55
gname	-22
f,  bare	-42
icommon	-35
iname	30
dafter  bare	-66
kname	21
end  common	-19
iname	-151
jumber	-70
ipronoun	-63
irelative	-68
hD w  name	-18
hN  bare	-20
kcommon	-19
kname	-69
j,  name	-36
j. N  name	-15
jN  bare	-15
mname	-43
l,  name	-51
hhis w  name	-18
hw  bare	-33
kcommon	-71
kname	-19
j,  bare	-39
mcommon	-26
mname	-59
jw  bare	-36
mcommon	-26
mname	-43
l,  bare	-32
ocommon	47
dbut  bare	-90
icommon	-64
iname	-39
ey  name	-62
dfor  bare	14
hN ,  bare	-35
mname	-37
dhe  bare	-12
hcommon	-17
eis  bare	-31
hw  bare	-26
di  bare	-31
gcommon	-23
en  common	-75
g#  bare	-68
jcommon	68
i,  bare	-23
lcommon	-23
lname	-39
gD  common	-38
iw  bare	-89
lcommon	24
k,  bare	-53
gN  bare	-41
jcommon	-65
i,  bare	-20
lcommon	-33
lname	-44
iN ,  common	-43
gw  bare	38
i,  bare	-40
lcommon	-55
iw ,  common	-20
et  bare	-16
hcommon	-22
dof  bare	-43
hcommon	-66
gD w  bare	-33
lcommon	-43
k,  common	-14
kw  common	-35
gN  bare	-65
jcommon	-36
jname	-62
i,  bare	-41
lcommon	-28
lname	-55
iN  name	-32
gw  bare	-56
jcommon	-80
i,  bare	-36
lcommon	-33
iw  bare	-25
lcommon	-47
k,  common	-22
hhom  common	-30
en  bare	-31
gW  bare	89
jcommon	64
jname	90
i,  common	20
lname	-95
dthat  name	19
iN  common	-52
ihe  common	-31
fey  common	-17
eo  bare	14
hcommon	66
gN ,  common	-66
gw  bare	-46
jcommon	37
i,  bare	-33
iw ,  bare	-13
dw  bare	49
gcommon	-38
gpronoun	-96
grelative	-106
f,  pronoun	-144
hN  pronoun	-52
hhe  pronoun	-20
fN ,  common	46
fand  pronoun	-65
fw  bare	71
iname	-56
ipronoun	13
irelative	13
h,  pronoun	-20
jN  pronoun	-66
hand  pronoun	-21
hw  common	24
kpronoun	-59
eho  bare	-133
iname	-120
eith  bare	-88
jcommon	39
iN  common	-28
dyou  bare	-24
d—  bare	-44
gcommon	-19
gname	32
d… bare	16
fcommon	-65
fname	-50
frelative	34
e( bare	-36
gcommon	-31
f) bare	-32
hcommon	-53
hname	81
g, bare	-72
icommon	48
iname	-90
h, name	-60
g— name	-19
h, name	-25
f.) name	-42
h, name	17
i, name	-42
e) bare	49
gcommon	-50
gname	-20
f, name	-34
g, name	-31
e, bare	14
gcommon	-35
gname	16
humber	14
gpronoun	-17
grelative	-221
f, common	20
hname	-12
iumber	-74
hpronoun	-31
hrelative	-75
g, bare	-163
icommon	33
inumber	-23
ipronoun	-45
irelative	-88
h, bare	-16
jcommon	-27
jname	-77
hwh+ bare	-18
lcommon	-33
lname	-79
g. bare	-50
h, common	-76
jname	-13
gV common	-47
h, name	19
hth+ name	-76
gtha+ bare	-37
lcommon	-35
lname	-54
gwhi+ bare	-26
lcommon	-75
io bare	-21
kcommon	-53
kname	-13
j+ bare	-84
lcommon	-58
lname	-24
f. common	-125
hname	21
hpronoun	-92
hrelative	-13
g() common	-26
g, common	-66
inumber	-24
ipronoun	-23
h, bare	-50
jcommon	-64
jname	-71
hwh+ bare	-14
lcommon	-24
lname	-83
g. common	-26
f: bare	-64
fV bare	17
hcommon	-48
hname	-29
hpronoun	-23
g, bare	-75
icommon	-114
iname	-29
gtha+ common	-77
fthat bare	-114
kcommon	-12
kname	15
kpronoun	-94
krelative	-65
j+ bare	-74
lcommon	33
lpronoun	-85
fwhic+ common	-14
lpronoun	-113
lrelative	-38
ho bare	-63
jcommon	-101
jname	-15
jpronoun	-78
jrelative	-63
i, bare	-121
kcommon	24
kname	41
j+ bare	-47
lcommon	-46
lname	52
i.+ name	-43
iV+ name	68
is+ bare	43
lcommon	-96
lname	27
f— bare	-61
e. bare	-121
gcommon	-35
gname	-58
gpronoun	-39
grelative	37
f), name	-28
f, common	-41
hname	31
hrelative	-176
g, bare	13
iname	20
h, bare	-36
jcommon	-37
g. bare	-19
gwho bare	-22
kcommon	-48
j+ common	-41
f. bare	-56
hcommon	-27
g, bare	38
e: bare	-71
gcommon	-82
gname	-83
f, bare	-63
hcommon	-55
e; bare	-77
gcommon	-43
gname	-41
f, bare	-39
eV bare	40
gcommon	-33
gname	-55
gpronoun	55
grelative	-125
f, bare	12
hname	-12
iumber	-68
hpronoun	22
hrelative	-152
g, common	-108
iname	-20
gwhi+ bare	-26
lcommon	-36
lname	-66
lpronoun	-50
io name	-78
f., pronoun	-19
fthat bare	49
kcommon	-72
kname	-47
j+ bare	-67
lname	-20
lpronoun	17
f— bare	-71
hname	-25
ethat bare	-93
jcommon	-19
jpronoun	-13
jrelative	44
i, bare	-38
kcommon	-190
kname	47
kpronoun	-67
j+ bare	-72
lcommon	-22
lname	-108
lpronoun	-40
i. bare	-36
kcommon	-58
j+ bare	-49
lcommon	-112
lname	-74
iV+ common	-57
it+ bare	-32
lcommon	-37
i—+ common	-71
ewhich bare	-36
kcommon	-36
kname	-72
kpronoun	-22
j+ bare	-47
lcommon	28
lname	-47
go bare	-25
icommon	41
ipronoun	-57
irelative	-68
h, bare	-85
jcommon	-172
jname	-146
jpronoun	38
h., common	-122
hV, common	-67
hse+ common	-24
hth+ bare	-80
e— common	-44
gpronoun	-101
f, bare	-71
hcommon	-48
hname	-91
f— bare	-56
hcommon	-12
0q=false after	-22
2true after	15
7before	18
1k=false after 0 mark	-26
hphrase	58
f1 mark	-13
hphrase	-82
hverb	-54
f2 phrase	-39
hverb	-53
f3 mark	-13
hphrase	-134
hverb	-52
f4-5 phrase	-98
jverb	-34
9before 0 mark	50
iphrase	-106
g1 phrase	-67
iverb	-19
g2 phrase	-77
iverb	-32
g3 phrase	-87
iverb	-51
g4-5 phrase	-103
kverb	-49
g6-8 phrase	-110
kverb	-46
3true after 0 phrase	39
e1 phrase	-85
gverb	-59
e2 phrase	-78
gverb	-13
e3 phrase	-30
gverb	-35
e4-5 phrase	-18
iverb	-23
8before 0 mark	34
f1 verb	19
f2 mark	-27
hverb	-18
f3 mark	-61
f4-5 verb	-49
f6-8 verb	-114
0s0=false after	-17
9before	-35
3true before	56
1kip=after 0	23
b1	-70
b2	-50
b3	-64
b4-5	-51
5before 1	-17
c2	-38
c3	-47
c4-5	-53
c6-8	-65
4w=after 0 :	-49
eabout	-106
fccept	-21
hused	-23
jing	-58
gknowledge	-24
pd	-48
fdded	47
hing	-39
hress	-24
led	-30
gmitted	-16
ffter	-52
fgainst	-88
gree	-16
jd	-60
fllows	-62
fnnounced	-82
ling	-104
fppeared	-46
frgue	-26
jd	-49
js	-22
iing	-42
fs	-105
gk	-54
hed	-46
hing	-113
gsured	-17
ft	-77
gtacking	-66
eback	-27
ied	16
iing	22
fehind	-38
glieve	-52
ls	-24
flamed	-51
hsted	-48
fy	15
ecall	-92
ied	-68
iing	-111
is	-14
gst	-38
fharged	-92
fited	-45
hing	-61
flaim	-22
jed	22
jing	-39
gear	-53
fompared	-46
gncluded	15
hdemned	-22
hfirmed	-30
hsider	-15
med	-105
htinued	-28
hvinced	47
friticism	31
lzing	-84
edecided	-30
hlared	-35
iined	-34
hried	-18
gemed	-63
gfended	-69
king	-38
glivered	-25
gnied	-25
hounced	-23
ling	-49
gscribing	-63
fiscuss	-48
led	-16
hmissed	-30
eembraced	-20
fncouraged	-31
gdorse	-80
ld	-37
fxpect	-49
ked	-67
king	-78
hlain	-85
led	13
ling	-62
hressed	-14
efavor	30
jed	-38
fear	-41
gel	-14
filed	-54
gnds	-20
for	-20
gund	-51
from	27
egave	-33
ehope	26
is	-37
hing	-62
eidentified	-48
fgnored	-30
fn	40
gcluded	-21
gdicated	-36
gsist	-19
gto	-19
fs	-72
eknow	-68
in	46
is	-23
elearned	-73
fike	-56
emade	-114
gking	-29
fention	-29
led	-40
focked	-51
enamed	-52
fominated	-28
gte	-13
hing	-83
eoff	-48
her	-42
jed	-63
jing	-97
fn	-29
fppose	-60
frdered	-25
fver	-71
eplan	-26
is	-31
gedged	-61
foint	-49
gsted	-30
fraised	-55
gedicted	-46
gojected	-19
hmise	65
ld	-60
ls	-66
king	-57
hposed	-55
fut	-56
equestioned	-77
ming	-52
erefused	-50
jing	-83
giterated	-45
gjected	37
gleased	-17
gport	44
ked	-13
ks	33
gsponded	-35
gvealed	-63
esaid	-12
gw	-29
gy	-42
hing	-55
fee	-65
hking	-52
is	-12
hm	-74
ied	-54
is	35
hs	-24
gnt	-14
fhow	-54
ied	-59
iing	-59
in	-55
is	-78
figned	-50
flammed	-55
fought	-29
ftatement	-56
gressed	-48
fuggest	-46
led	-131
ling	-32
ls	-36
gpported	-41
ling	-86
ls	-26
gre	45
etell	-68
iing	-96
is	-47
fhanked	-55
gink	-31
js	-38
gought	-32
gursday	-18
fold	-101
gok	-29
gward	-53
eunclear	-26
gder	74
jstand	-35
fp	-56
frged	-70
hing	-75
eview	-43
fowed	-59
ewant	-47
is	-32
grning	-56
gs	29
fednesday	-73
filling	-22
gth	-14
frites	22
e―	61
c1 :	-31
eabout	-23
fccused	-30
jing	-18
gknowledge	-28
fdded	-50
hing	-23
fgainst	-86
greed	-58
fllows	-18
fnnounced	-27
ling	-85
fppeared	-26
ks	-46
frgue	-30
jd	-28
js	-12
iing	-20
fs	37
gked	26
hing	15
ft	-55
gtack	-35
ked	-38
ebacking	-53
felieve	-24
flamed	-15
fy	-71
ecall	37
ied	36
iing	24
gst	-31
fharged	-28
fited	-64
hing	-40
flaim	-18
jed	-42
jing	-67
gear	-44
fompared	-13
gncluded	-33
hfirmed	-33
hsider	-19
med	15
hvinced	-16
friticism	-66
lzed	-42
ming	-61
edecided	-20
hlared	-64
iined	-17
gfended	-15
king	27
gnounced	-16
ling	-21
gscribed	-43
ling	-48
fiscuss	-13
led	-28
hmissed	-14
fown	-32
eechoed	-54
fndorse	13
fxpect	-14
ked	-62
hlain	30
led	-16
ling	-15
efavor	-34
filed	-36
found	29
from	-41
ehope	-36
is	-44
hing	-32
ein	31
gdicated	-18
gsist	-13
fs	-30
eknown	-84
elearned	-15
fike	-43
ementioned	-61
enoted	-45
hing	-66
eof	-30
gf	-25
her	-16
jed	-14
fn	-26
fppose	-13
kd	-27
fut	-68
fver	-56
epassed	-24
flans	-13
gedged	-16
fraised	-53
gedicted	-24
gomise	-31
ld	-28
king	-26
hposed	-13
fut	-52
equestion	-29
med	-17
erecalled	-70
gfused	-20
jing	-72
giterated	-18
gjected	-13
gminded	-25
gported	-57
gvealed	-12
esaid	-69
gy	-55
hing	-119
hs	-130
fee	-37
hking	-25
hm	-17
ied	43
is	-36
hn	-27
fhow	-19
ied	-56
iing	-34
is	-55
figned	-15
fought	-15
ftated	-24
jment	-17
fuggest	-32
led	-18
ling	-21
gpport	-99
led	-55
ling	-38
gre	-59
etell	-24
iing	-30
fhink	-15
fo	-64
gld	-35
fweeted	-79
gitter	-15
eunclear	-12
gderstand	-14
fp	-13
frging	-46
evowed	-31
ewant	-22
is	-13
fith	39
frote	-98
c2 :	-23
eabout	21
fccused	-44
jing	-24
gknowledge	-16
fdded	-20
hing	-31
fgainst	-46
greed	-40
fllows	-34
fnnounced	-27
ling	42
fppears	-19
frgue	-14
jd	-31
js	-23
iing	-53
fs	-90
gked	-102
hing	-56
ft	-67
gtacked	-13
ebacking	-23
felieve	-13
ls	-56
fy	13
ecall	-42
ied	-34
iing	-23
fharged	-17
fited	-34
hing	-25
flaiming	-70
gear	-19
fonfirmed	-63
hsidered	39
htinued	-31
hvinced	-20
friticism	-42
lzed	-26
ming	-60
edeclared	-93
gfending	-40
gnied	-52
hounced	-27
gscribed	-47
fown	-20
eendorsed	-41
fxpected	-23
efor	-35
gund	-36
from	-40
ehope	-19
is	-15
hing	-24
eidentified	-13
fn	-32
fs	-13
eknow	-13
in	-81
emention	-21
led	-55
enote	-73
id	-39
hing	-89
eoffer	-53
fn	-77
fpposed	-27
fut	-23
fver	-58
epledged	-23
fraised	-33
gojected	-23
hmise	-69
ld	39
king	-20
equestion	-60
erecalled	-49
gfused	-23
gported	-55
ks	-31
gvealed	-29
esaid	19
gy	-42
hing	-92
feemed	-17
is	-18
hn	-13
fhow	-33
ied	-38
iing	-15
is	-31
ftressed	-15
fuggest	-12
led	-15
ling	-53
gpport	72
ling	-28
etell	-12
iing	-15
fo	-15
gld	-26
fweeted	-57
evowed	-28
ewarning	-16
gs	-26
fith	32
frote	18
c3 about	-107
fccused	-13
fdded	-23
hing	-19
fgainst	-28
greed	-34
fnnounced	-24
ling	-79
frguing	-13
fs	-27
gked	-96
ft	-35
eby	-52
ecalling	-27
flaiming	36
fonfirmed	49
hsidered	-115
friticism	-12
lzed	-29
ming	-18
edeclared	-23
gnied	-24
fown	44
eendorsed	-53
fxpected	-19
efor	-125
gund	-32
from	-37
ehoping	-16
ein	-109
gdicated	-18
eknown	-26
enote	-19
hing	-24
eof	-108
fn	-116
fut	-28
fver	-15
epassed	-35
equestion	-13
erecalled	-32
giterated	-31
gported	39
gvealed	-13
esay	-13
hing	39
hs	-73
feeking	-24
hms	-14
fhow	-15
ied	-17
is	-25
fuggest	-16
gpport	-44
ling	-20
eto	-42
gld	-18
fweeted	-20
eunclear	-18
ewilling	-14
gth	-58
frote	-62
c4-5 about	-98
hccused	-15
hdded	-38
hgainst	-39
hnnounced	-16
ning	48
hppears	-13
hrgue	-18
ld	-19
hs	-41
iked	-94
ht	-38
gby	-46
gcalled	-24
hited	-17
hlaiming	-30
iear	-25
honfirmed	-115
hriticized	-42
gdeclared	49
iscribed	-27
hown	-21
gendorsed	-23
hxpected	-16
gfrom	-20
ghope	-16
ks	-53
gin	-83
hs	-13
gknown	-55
gmentioned	-28
gnote	-13
jing	30
gof	-99
hrdered	-23
hut	-21
hver	-25
grecalled	-20
iported	-48
ivealed	-19
gsaid	-46
iy	-45
jing	23
js	-22
heemed	-42
ks	-21
hhow	-24
ked	-19
htatement	-36
huggest	-34
ipport	46
gto	-140
ild	-13
gwith	-38
hrote	-53
6before 0 :	32
fabout	-12
gccept	24
hknowledge	20
qd	-20
gdded	68
iressed	28
is	31
hopted	57
ggreed	56
gllows	-80
gnnounced	-17
ming	18
gppeared	-35
ls	-107
grgue	-46
ks	-14
jing	-27
gs	-31
hk	45
ied	-58
iing	-42
hserted	50
iured	64
gttack	-36
led	13
fback	21
jed	33
jing	21
gehind	35
hlieves	21
glamed	16
isted	-17
gy	-16
fcall	46
jed	-40
jing	-45
hst	57
gharged	-62
gited	12
iing	-84
glaim	48
king	-49
gomplained	14
hnceded	19
jluded	27
idemned	45
ifident	-49
krmed	-13
isider	60
ned	-55
itinued	-37
griticism	-35
mzing	44
fdecided	52
jsion	19
ilared	-32
iried	49
hemed	-27
hfended	-16
ling	97
hlivered	48
hnied	30
iounced	37
ming	-47
giscussed	37
imissed	18
gown	-33
fembraced	30
hphasized	16
gncouraged	-22
hdorse	17
md	13
gstimates	31
gxpect	36
led	-67
ilain	59
med	57
ming	33
iressed	44
ffavor	-76
gear	19
hel	15
giled	26
hnds	30
gound	-15
griday	-21
hom	-31
fgave	23
fhoped	39
js	18
fin	-14
hcluded	36
hdicated	19
hsist	-59
led	22
hto	64
gs	-41
fknew	-39
how	-17
jn	-88
flearned	27
gike	-21
fmade	23
hking	81
gention	51
med	-35
gocked	34
fnight	-17
gote	30
jd	-21
js	66
iing	-47
foff	39
ier	-13
king	-123
gn	-25
gpposed	34
grdered	19
gut	26
gver	-16
fpassed	-28
glan	55
hedged	51
gromise	-58
md	22
ms	58
ling	34
fquestion	13
ning	27
fraised	20
gead	71
hcalled	60
hfused	58
king	-77
hiterated	-30
hjected	-23
hleased	-16
hmember	78
hplied	45
iort	58
hvealed	24
fsaid	15
hw	51
hying	-62
is	24
gee	59
iking	27
js	41
im	-72
jed	-62
js	-39
is	28
hnt	35
ghow	22
jed	-23
jing	31
glammed	-20
gought	58
gtated	-21
kment	54
hressed	20
guggest	-24
med	17
ming	23
ms	54
hnday	41
hpport	-20
med	15
ming	30
ms	64
hre	14
ftell	26
jing	-36
js	48
ghanked	-14
hinks	51
hought	12
hursday	45
gitled	-75
gook	46
guesday	43
gwitter	24
funderstand	63
grged	58
iing	15
fview	45
gowed	35
fwant	41
jed	45
js	14
hrning	23
hs	42
gednesday	-21
gilling	52
hth	-23
gorry	63
grites	37
d1 :	-98
fabout	-14
gccused	-30
hknowledge	38
qd	14
gdded	27
iing	-14
ggainst	-41
hree	-87
kd	-28
gnnounced	52
hswer	-67
gppeared	-68
ls	-14
grgues	-19
jing	-26
gs	-53
hked	60
iing	26
gt	-34
htacked	-105
ling	-13
fback	-41
jed	-49
jing	-76
gelieve	-77
ms	-26
glasted	38
gy	-115
fcall	-31
jed	-17
jing	-34
hst	-42
gited	19
glaim	-78
ked	-35
king	-62
hear	-58
goncluded	-43
idemned	-50
ifident	16
krmed	-23
isidered	-94
itinued	49
griticism	-45
mzed	-16
ning	24
fdecided	-73
jsion	27
ilared	-115
jined	35
hfended	-67
hnied	-15
iounced	-84
ming	-65
hscribed	16
giscuss	-77
fendorse	-104
md	31
gxpected	-79
ilained	-27
ffear	-64
gor	-52
hund	21
grom	-33
fhope	-64
fignored	-68
gn	-63
hdicated	-73
hsisted	-42
fknown	-52
flike	-87
fmade	-57
gentioned	-39
fnamed	-60
gominated	-23
htes	-62
iing	-25
fof	-58
hf	40
ier	-95
ked	-77
gn	-19
gppose	-113
ld	-77
grdered	-49
gut	-28
gver	-40
fpassed	24
gledged	-53
gosted	-70
graised	-55
hedicted	16
homise	-99
md	-67
iposed	-16
fquestion	-69
ned	37
ning	-92
frejected	15
hleased	-14
hported	-44
ls	-43
hsponded	26
hvealed	-105
fsaid	-35
hy	-65
is	-63
geemed	-82
js	-62
in	-72
ghow	-33
jing	17
jn	-43
js	21
gigned	-55
gought	-73
gtated	-42
kment	-46
hressed	-53
guggest	52
med	43
ming	-14
ms	-44
hpport	14
med	-108
ming	44
ftell	-57
jing	-14
js	-38
ghought	-56
hursday	-39
go	-113
hld	-26
fup	-36
grging	-102
fview	-47
gowed	17
fwant	-94
jed	-21
js	-84
hrned	-29
gilling	-75
hth	-49
gorried	-71
grote	39
d2 :	-80
fabout	-52
gccused	-43
hknowledged	-65
gdded	-78
iing	28
ggainst	46
hreed	-121
gnnounced	-93
gppeared	-50
ls	-38
grgue	40
kd	42
jing	-79
gs	-109
hked	-68
iing	-30
gttacked	-50
fbelieve	-31
ms	-15
gy	-114
fcall	-98
jed	13
js	-33
hst	-66
gited	-89
iing	-73
glaim	-38
ked	-29
king	29
hear	-28
goncluded	-40
ifirmed	-98
isidered	-88
griticism	-56
mzed	-59
ning	-37
fdecision	-69
ilared	-17
jined	-23
hnied	26
iounced	-67
hscribed	-94
fendorse	-138
md	-116
gxpected	-123
ilained	-62
ffear	-31
gor	-62
hund	37
grom	-50
fhope	-45
iing	26
fin	-88
fknow	40
flike	-63
fnoted	-31
fof	-61
hfered	65
gppose	-50
grdered	-80
gut	-19
gver	-62
fpassed	27
gledged	54
gosted	-18
graised	-40
hedicted	-109
homised	-58
gut	-88
fquestion	-62
ned	-63
frefused	-13
hjected	-67
hvealed	-52
fsaid	-27
hy	29
is	-16
gee	-92
iking	37
imed	39
js	-47
in	-40
ghow	25
jed	64
jing	-86
jn	-46
gigned	-54
gought	16
gtressed	-82
guggest	-74
med	-92
ming	-70
hpport	-121
med	-96
ming	-104
ftelling	51
ghink	-48
hought	-109
hursday	-57
go	-52
hld	-37
gweeted	-16
furged	-57
fview	-56
gowed	-101
fwant	13
js	-75
hrned	37
gilling	-49
hth	40
grote	-21
d3 :	18
fabout	-102
ggainst	-115
hreed	-27
gnnounced	-108
gppeared	-40
grgue	27
kd	-76
jing	34
gs	-125
hked	-22
iing	18
gttacked	-72
fbelieve	-32
ms	31
gy	-51
fcall	-112
js	-74
gited	-15
iing	-69
glaimed	-34
hear	-26
griticized	-106
fdecision	41
ilared	-88
jined	-42
hfended	-59
hscribed	-113
fendorsed	-96
gxpected	-90
ilained	-43
ffor	-38
grom	38
fhope	-68
js	35
iing	-57
fin	13
fknow	20
flike	-54
fnominated	-61
hted	20
iing	-18
foffered	-39
gppose	18
ld	19
grdered	17
gut	64
gver	-84
fpledged	-56
gosted	-73
gredicted	-81
homised	-76
ling	23
iposed	-20
fquestioned	-68
frefused	-42
hported	-29
fsay	-28
is	-22
geeking	-82
imed	-28
ghow	-103
jed	-27
jing	12
js	-120
gought	-42
guggested	-92
ming	37
hpport	-112
med	30
ming	-68
ftelling	-60
ghought	28
hursday	-82
go	-28
hld	-21
gweeted	-25
furged	-17
fvowed	-107
fwant	-63
js	-42
gilling	-54
hth	-100
grote	-84
d4-5 about	36
iccused	39
idded	-88
igainst	-36
innounced	-90
ippeared	32
irgued	-54
ling	42
is	-98
jking	69
it	-105
hby	-77
hcalled	-160
ling	-20
iiting	82
ilaimed	-23
jear	-49
hdecision	-56
klared	48
jfended	-21
jscribed	-30
hendorsed	-39
ixpected	-88
hfound	-100
hin	-133
hknow	-41
hnoted	-27
hof	-44
ippose	30
nd	-20
iut	-81
iver	-88
hpromised	-48
kposed	-56
hreported	-124
hsaid	-20
jy	-23
ks	-63
ihow	-15
led	-101
iought	-42
iuggested	-17
oing	18
jpport	-30
oed	-22
htelling	64
io	-29
jld	36
hurged	-79
hvowed	-23
hwant	-40
ls	20
iilling	-64
jth	-52
irote	-77
d6-8 about	-39
idded	-17
igainst	24
innounced	-81
irgued	-32
is	-64
it	36
hcalled	-112
ilaimed	-42
hendorsed	-81
ixpected	-65
hfor	-29
hin	-79
hnoted	36
hof	-25
in	-19
iver	-87
hreported	-109
hsaid	-42
jy	-122
ks	-22
ihows	-60
iuggested	-66
jpport	-74
oed	-59
htold	-108
hwilling	-46
jth	-103
0w=bare after	-34
7before	-48
2common after	-38
9before	-39
2he after	-22
5before	19
4r after	-25
6before	-34
3im before	-56
4s after	-179
6before	-48
2i after	55
4before	-20
3t before	-68
2name after	-22
3umber after	-42
9before	-53
2role after	56
7before	63
2she after	-41
6before	26
2that after	-73
7before	-52
4eir after	-93
8before	-64
5y after	-56
7before	21
2we after	-30
5before	-17
3hich after	-79
8before	-15
4o after	-106
6before	19
5m before	-81
5se after	-19
2you after	-62
6before	14
1ay=mark after	-47
9before	47
4phrase after	25
bbefore	-168
4verb after	-24
3k=mark after 0 false	-15
itrue	-13
g3 false	-13
abefore 0 false	13
jtrue	51
h1 false	-39
jtrue	30
h2 false	-30
h3 false	-42
5phrase after 0 false	84
i1 false	-70
ktrue	-88
i2 false	-48
ktrue	-42
i3 false	-95
ktrue	-95
i4-5 false	-65
mtrue	-74
cbefore 0 false	-82
ltrue	-80
j1 false	-62
ltrue	-37
j2 false	-55
ltrue	-49
j3 false	-72
ltrue	-38
j4-5 false	-85
ntrue	-50
j6-8 false	-108
ntrue	-16
5verb after 0 true	-42
g1 false	-30
itrue	-85
g2 false	-63
itrue	-20
g3 false	-75
itrue	-33
g4-5 false	-41
ktrue	-33
abefore 0 false	18
jtrue	-37
h1 false	-21
jtrue	-38
h2 true	-53
h3 true	-87
h4-5 false	-21
ltrue	-107
h6-8 false	-43
ltrue	-72
`,
  speaker: `
0fr	-26
2 after 0 0 0 0	-52
f2	26
fC	-29
gS	45
fS	-15
gC	-16
ftrue	-15
d1 0	-49
f1	24
f2	40
fC	-71
gS	22
ffalse	20
d2 0	-58
fS	-30
ffalse	27
ftrue	-30
b1 0 0	-81
f1	-34
f2	17
fC	-57
fS	-61
ffalse	-15
ftrue	-61
d1 0	-81
f1	-36
f2	-26
fCS	-75
fS	-53
gC	-27
ffalse	-43
ftrue	-53
d2 0	-19
f2	-62
fSC	-65
ffalse	-69
b2 0 0	-31
f1	-30
f2	15
fCS	-12
fS	-25
ftrue	-25
d1 0	-19
f2	-80
fCS	-52
fS	-18
gC	-50
ffalse	-72
ftrue	-18
d2 0	-30
f2	-34
fS	-17
gC	-50
ffalse	-53
ftrue	-17
91 1 0 1	-70
f2	-81
fC	-18
gS	-50
fSC	-84
ffalse	-87
d1 0	-24
f1	-53
f2	-14
fCS	-98
ffalse	-21
d2 2	-57
fCS	-21
fSC	-41
ffalse	-59
b2 0 0	-24
f1	-61
f2	-22
fC	-31
gS	-66
fS	27
gC	-51
ffalse	-65
ftrue	27
d1 0	-28
f1	-70
fC	-14
gS	-85
ffalse	-17
d2 1	-14
f2	-63
fCS	-26
fSC	-54
ffalse	-63
92 2 0 0	-53
f1	-36
f2	-64
fC	-23
gS	-58
fSC	-58
ffalse	-73
d1 0	-28
f1	-46
f2	-24
fC	-15
gS	-68
fSC	-18
ffalse	-35
d2 0	-23
f1	-22
f2	-67
fCS	-40
fSC	-54
ffalse	-60
9false	-25
9true	-22
8=after " 0	-74
h1	19
h2	-63
f' 0	59
f( 1	-24
h2	-15
f) 0	-59
f, 0	-18
f- 0	-115
h1	-14
h2	-13
fA 0	-70
h1	-49
h2	-39
fD 0	35
h1	-121
h2	-79
fN 1	-37
h2	-73
fV 0	-16
h1	-56
h2	-25
fW 0	-29
h1	-69
h2	-46
f[ 0	-75
h1	-38
f_ 2	-17
fabout 0	-68
gfter 0	-13
l1	-20
gnd 0	-95
j1	18
j2	-19
gs 1	-25
gt 0	-64
i1	-19
fbut 0	-73
j1	-69
j2	37
gy 1	-15
ffor 0	-43
j1	35
fhe 0	63
i1	-50
i2	-36
hr 1	-22
gis 0	44
fif 0	-31
i1	-13
gn 0	-29
i1	-67
i2	-27
gt 0	45
i1	-14
i2	-17
flike 1	-18
fon 0	-91
i1	-28
i2	-16
gr 0	-87
gver 1	-27
fshe 1	-47
j2	-13
fthat 0	28
k1	-30
hey 0	-55
k1	-20
go 0	34
i1	-19
i2	-30
fw 1	-61
h2	-38
gas 0	65
ghen 0	-45
k1	-44
k2	-17
hich 0	-84
ile 0	-72
ho 0	-79
j1	-16
gith 0	-33
f— 0	25
h1	33
h2	-17
9before " -1	-28
i0	-30
g# -1	-23
j2	-33
i0	77
g' -1	-19
g( -1	-33
g) 0	26
g, 0	-40
g- -1	-25
j2	-16
i0	15
g< 0	19
gA -1	-34
j2	-52
i0	-15
gD -2	-87
i0	-12
gN -1	-56
j2	-46
i0	18
gV -1	17
j2	-53
i0	-96
gW -2	-54
g[ -1	-43
g_ -1	20
j2	-26
i0	36
gabout 0	28
hfter -2	-28
m0	-23
hnd -1	-47
l2	-27
k0	27
hs -1	-23
k2	-25
j0	31
ht -1	-21
gbecause -1	-15
hut -1	-74
l2	-45
k0	33
hy -1	-18
k2	-14
j0	-14
gdespite 0	53
huring 0	16
gfor -1	-26
l2	42
hrom -1	-34
ghe -1	-90
k2	-37
j0	-32
ir 0	-33
his -1	-31
k0	-24
gif -1	-30
k2	-43
j0	71
hn -1	-67
k2	18
hs -1	-26
j0	-67
ht -1	-77
k2	-15
j0	35
gof -2	-15
hn -1	-37
hr -1	-18
hver -1	-13
l0	-64
gshe -1	22
l2	-22
hince -1	-13
m0	15
gthat -1	-35
iey -1	-42
l0	24
iough 0	18
ho -1	-40
j0	-41
gw -1	-79
j2	-50
has 0	36
hhat 0	39
ien -1	33
m2	-13
l0	35
iich 0	-25
jle -1	71
n2	-26
m0	-32
io 0	21
hith -1	-16
l0	14
gyet 0	40
g— -1	-17
j2	-20
i0	-34
g∅ -1	35
j2	-62
i0	-26
3before -1 1 0 0	-32
h1	-53
hC	-31
hS	-45
iC	-28
hfalse	-28
htrue	-45
f1 0	-60
h1	-64
h2	-39
hCS	-34
hS	-50
iC	-52
hfalse	-59
htrue	-50
f2 0	-13
h1	-19
h2	-61
hSC	-69
hfalse	-71
d2 0 1	-79
h2	-85
hC	-20
iS	-54
hS	-47
iC	-26
hfalse	-36
htrue	-47
f1 0	-59
h1	-92
hC	-29
iS	-96
hS	-33
iC	-19
hfalse	-42
htrue	-33
f2 0	-59
h1	-85
hC	-20
iS	-36
hS	-37
iC	-21
hfalse	-25
htrue	-37
b2 2 0 0	-58
h1	12
h2	-81
hC	-31
iS	-61
hS	-18
iC	-30
hfalse	-41
htrue	-18
f1 0	-63
h1	-13
h2	-58
hC	-16
iS	-52
hS	-46
iC	-35
hfalse	-39
htrue	-46
f2 2	-81
hC	-20
iS	-26
hSC	-29
hfalse	-38
a0 0 0 0	-32
g2	54
gC	-32
hS	-35
gS	12
hC	40
gfalse	19
gtrue	12
e1 1	-16
gC	20
hS	62
gS	-27
hC	-13
gfalse	13
gtrue	-27
e2 0	15
g1	-17
g2	36
gS	19
hC	-21
gfalse	15
gtrue	19
c1 0 0	-51
g1	-43
gC	-112
hS	41
gS	-47
hC	-21
gfalse	-30
gtrue	-47
e1 0	-53
g1	-65
g2	15
gC	-54
hS	51
gS	-41
hC	-39
gfalse	-31
gtrue	-41
e2 0	-67
g2	-51
gS	-44
hC	-91
gfalse	-71
gtrue	-44
c2 0 0	-109
g1	-88
g2	-47
gC	-14
hS	-34
gS	-73
hC	-79
gfalse	-90
gtrue	-73
e1 0	-140
g1	-18
g2	-37
gC	-59
hS	-46
gS	-97
hC	-39
gfalse	-58
gtrue	-97
e2 0	-75
g1	-46
g2	-76
gCS	-22
gS	-58
hC	-101
gfalse	-109
gtrue	-58
afalse	-32
atrue	-19
3c1=after  S	-22
c's SC	-52
c: SC	-63
caccording CS	85
fused SC	28
eknowledged SC	-48
ddded CS	67
fing C	-31
jSC	-133
fs SC	-22
emitted SC	-17
dgreed SC	-41
dllowed SC	-18
fuding SC	-34
eso SC	-74
dnnounced SC	33
dppeared C	-26
lSC	-38
dre SC	-60
eguing SC	-76
dsked C	-62
jS	48
iSC	-43
fing SC	-42
fs SC	31
dttacked SC	-52
iing SC	-42
cbelieve SC	-25
dlasted SC	-25
ccall SC	-16
ged SC	-27
ging SC	-30
gs SC	-58
empaigned SC	-13
en SC	-48
dhanted SC	30
frged SC	-34
dited SC	-72
fing C	-29
jSC	-64
dlaim SC	-21
hing SC	-39
domments SC	-15
fpared C	-51
glained SC	-31
encluded SC	39
ftinued SC	20
ks SC	-17
euld SC	-31
driticism SC	-13
jzed SC	-22
cdeclared C	-26
lSC	61
gined SC	-36
emands SC	-16
enied SC	-50
did C	-18
gSC	16
fn't SC	-24
escussed SC	-46
do SC	-45
celaborated SC	13
dndorsed SC	-29
dxplained SC	37
jing SC	-46
js SC	31
fressed SC	-54
cfirst SC	48
docused SC	-28
eund SC	-34
durther SC	-14
cgave SC	-55
chad SC	-53
es C	-45
hS	-58
gSC	-34
fn't SC	42
eve CS	-60
hSC	-69
dopes SC	-29
cidentified SC	-25
dn CS	-39
fSC	-33
ds C	55
gS	-44
esued SC	-16
dt C	-13
cjoked SC	-48
cknew SC	-16
eow SC	-13
clast SC	-17
cmade C	-16
hSC	-46
ey SC	-47
dight SC	-49
cnot CS	-56
gSC	-49
fed SC	25
fing C	-17
jSC	-96
coffered SC	-34
hs SC	-20
eten SC	16
dnce SC	-25
dpened SC	-53
cpassed SC	-37
dlan SC	-26
eedged SC	-25
dointed SC	-21
hing SC	-42
hs SC	48
ested SC	-22
draised SC	46
eedicted SC	-25
eoceeded SC	-18
fmised SC	-14
fposes SC	-13
dut SC	15
cread SC	25
gs SC	38
ecalled SC	78
fently SC	-27
eferring C	-48
mSC	-88
fusal SC	-48
hed SC	-37
egularly SC	-37
eleased SC	-17
emarked SC	63
epeated SC	35
kly SC	-32
iing SC	-21
flied SC	41
forted CS	43
lSC	33
is SC	-15
equested SC	-12
esponded SC	33
js SC	-59
csaid C	-106
hSC	48
ew SC	-29
ey SC	-22
fing C	-42
jSC	-58
fs CS	45
dee SC	-14
fms C	-26
eized SC	-42
dhould SC	-29
gted SC	-26
fw SC	-25
ged SC	-49
ging SC	-48
dpeaking SC	-47
eoke SC	-26
dtated SC	31
eill SC	-51
eressed SC	-39
duggest SC	-57
jing C	-30
nSC	-79
js SC	-45
epporting SC	-15
js SC	-15
ctalked SC	-20
ging SC	-15
delling C	-14
gs SC	-25
dhen SC	-51
fre C	-20
einks SC	-17
do C	-33
fSC	-72
eld SC	18
eok SC	-37
durned SC	-29
dweeted SC	44
cunveiled SC	-43
drged SC	75
cvoted SC	-18
cwarned SC	35
es C	-46
hS	23
gSC	-77
dent SC	40
ere C	51
iS	-25
hSC	-35
dill C	-35
hSC	-24
ethout SC	-39
dorried SC	-35
euld SC	-38
drites SC	-16
eote CS	72
iSC	77
cyelled SC	-19
6before  S	-19
d's SC	-57
d: SC	-37
da C	-20
fSC	20
eccording CS	93
gused SC	76
iing SC	-40
fknowledged SC	-23
edded CS	37
jSC	19
ging C	-100
kSC	83
gressed SC	16
gs SC	72
fmitted SC	43
fvocates SC	40
egree SC	-50
id SC	20
elleging SC	54
gowed SC	-43
fso C	-28
iSC	23
ennounced SC	-14
fswered SC	71
eppeared SC	-74
js C	-71
glauded SC	35
ere C	104
iS	-26
hSC	-22
fguing SC	99
esk SC	-35
ged C	13
kS	21
jSC	36
ging SC	-87
gs SC	-39
fserted SC	18
jion SC	-48
ettacked SC	-21
jing SC	14
js SC	-55
gempted SC	-26
dbacked SC	-66
eecame SC	-47
fgan SC	-25
flieves SC	-23
elamed SC	-20
gsted SC	75
eoasted SC	61
dcall SC	-35
hed C	-65
hing C	-46
lSC	23
fme SC	-64
gpaigned SC	-45
fn SC	-58
g't SC	18
fst SC	24
fucused SC	-42
gtioned SC	12
ehanted SC	26
grged SC	-42
eited SC	30
hs SC	51
ging C	-53
kSC	54
elaim SC	-51
ied SC	64
iing SC	-33
gpping SC	-50
eompared SC	48
fncluded SC	58
gdemned SC	68
gfirmed SC	-58
gtinued SC	-22
ls SC	42
eriticism CS	-24
nSC	-26
kzing SC	-27
ddecided SC	-36
hsion SC	-49
glined SC	-78
gried SC	28
ffended SC	-27
flivered SC	-30
king SC	-45
fmands SC	-38
gurred SC	35
fnied SC	-45
gounced SC	-23
fscribed C	-55
nSC	33
ls SC	44
gigned SC	-31
ftermined SC	-35
eid C	-40
hSC	-31
fscussed SC	-42
eoesn't SC	-55
fn't SC	38
fubled SC	-97
erew SC	-29
eubbed SC	61
demphasized SC	55
encouraging SC	38
fdorsed SC	-96
kment SC	-54
escalated SC	-12
ftimates SC	-38
even SC	51
explaining SC	13
gressed SC	72
dfear SC	14
fel SC	-43
eired SC	32
gst SC	-36
eocused SC	-32
fund SC	75
erequently SC	16
dgave SC	27
dhad C	-58
fs C	-100
iS	-61
hSC	-26
gn't SC	-26
fve C	-43
iSC	-19
eeld SC	-72
eired SC	-13
ft SC	20
eope SC	-32
hd SC	-22
hs SC	36
didentified SC	38
emplied SC	44
en CS	-62
fitially SC	-33
fsisted SC	28
jing SC	91
js SC	-23
fterjected SC	-18
groduced SC	-24
fvoked SC	-32
es C	-48
hS	-47
gSC	-68
et C	40
djoked SC	33
dknew SC	-36
fown C	59
hs SC	-50
dlast SC	-23
fter SC	-88
funched SC	-49
eearned SC	-13
eisted SC	66
eooked SC	-59
dmade SC	-25
fkes SC	-37
eentioned SC	-49
eight SC	-55
eocked SC	-47
eust SC	-41
dnamed C	-63
jSC	-21
eot SC	60
ge SC	37
ging C	-56
kSC	-36
fw C	-48
hSC	-73
doffered SC	33
iing SC	-14
is SC	-60
ften SC	33
en SC	-62
fce SC	82
epened SC	53
fpose SC	15
erdered SC	39
ewn SC	-22
dpainting SC	23
elan SC	19
hs SC	-67
fedged SC	44
eoint SC	-34
ied SC	40
iing SC	-57
eraised SC	53
fedicted SC	47
gssed SC	32
fomise SC	-44
kd SC	63
eublished SC	36
ft SC	15
dquickly SC	-27
foted SC	71
drailed SC	-13
eead SC	-74
hs SC	13
fceived SC	-41
hntly SC	-53
gognized SC	40
fferred SC	111
jing SC	-48
gusal SC	-32
ied SC	20
fgularly SC	-47
fleased SC	70
fmained SC	-58
hrking SC	83
fpeated SC	-68
lly SC	-54
jing SC	51
glied SC	75
gorted SC	34
js SC	-13
fquested SC	-26
fsponding SC	42
ks SC	19
ftweeted SC	69
fvealed SC	-27
dsaid C	37
jS	-13
iSC	23
fy SC	37
ging C	-49
eee SC	-60
gmed C	56
kSC	-65
hs C	-42
gs SC	-14
flf-described C	-60
fnt SC	-44
ehared SC	52
fould SC	-55
hted SC	50
gw SC	14
hed SC	-82
hing SC	-84
eigned SC	-36
elammed SC	-40
eought SC	-66
epeak SC	-51
iing SC	-18
foke SC	-15
etarted SC	-79
gted SC	31
fill SC	29
fopped SC	-29
fressed SC	-15
gongly SC	-68
euggest SC	44
ked SC	-21
king SC	15
ks SC	-50
fpport SC	-52
ked SC	-70
lr SC	14
ms SC	-39
king SC	-47
ks SC	26
dtakes SC	-47
flked SC	51
hing SC	-44
eell SC	-41
hing C	-77
lSC	-52
hs SC	64
ehanked SC	21
fe C	-25
gn SC	44
gre C	-47
jSC	-42
fink SC	-81
is SC	-17
fought SC	20
eicked SC	61
eo C	-31
gSC	-19
futed SC	43
eried SC	-91
eurned SC	17
eweeted SC	14
iing SC	86
dunder CS	36
floaded SC	-36
erged SC	33
esed SC	65
dview SC	-60
eoted SC	27
ging SC	-58
fwed SC	63
dwant SC	-25
hed SC	27
hs SC	-45
frning SC	51
fs C	26
hSC	-16
ftched SC	-44
eeighed SC	-36
fnt SC	79
fre C	-76
jS	-56
eill SC	-92
eorried SC	-23
js SC	-44
fuld SC	-117
in't SC	-23
erites CS	-24
kSC	53
hing SC	22
fote CS	-13
jSC	-14
4=after 	-22
b's	24
b:	-61
babout	-114
cccused	21
dknowledged	-48
cdding	-137
es	-22
dmitted	-25
cgainst	-33
dree	-20
gd	-43
cllowed	-18
cnd	-25
dnounced	12
cppeared	-30
cre	-29
dguing	-77
csked	-52
eing	-58
es	36
ct	-84
dtacked	-53
hing	-42
bback	-68
ce	-29
den	-31
dlieve	-25
clasted	-25
coasted	-13
cy	-23
bcalling	-40
fs	-51
dst	-16
chanted	30
erged	-34
cited	-33
eing	-70
claim	-21
ging	-59
comments	-17
epared	-37
flained	-29
dncern	-26
fluded	36
esidered	-16
etinued	20
js	-17
criticized	-24
bdecided	-24
elared	56
fined	-25
dmands	-16
dnied	-51
eounced	-13
dscribed	29
dvoted	-16
ciscussed	-46
bechoed	-12
cndorsed	-48
cxpected	-21
elained	23
iing	-47
is	31
eressed	-51
bfor	-104
dund	-38
criday	88
dom	-24
bhopes	-29
bidentified	-25
cn	-60
dcluded	-31
dto	31
dvolving	54
cs	-20
bjoined	-12
dked	-51
bknow	-13
bmade	-40
dintained	-16
ceaning	-13
dntion	-30
ied	-52
conday	-40
bnight	31
cot	-13
eing	-116
boff	-38
eering	-50
gs	-20
cn	-54
cpposes	-16
cut	-23
cver	-27
bpassed	-23
clan	-24
fs	-18
dedged	-30
cointing	-17
dsted	-26
craised	46
dedicted	-40
doceeded	-18
emised	-23
is	-33
hing	-15
eposes	-13
evided	-17
cut	14
bread	65
fs	39
dcently	-47
dfusal	-48
dmarked	63
hing	-59
einded	-16
dpeated	35
hing	-21
elied	59
eorted	81
hs	-48
dsponded	39
is	-41
bsaid	26
dturday	-13
dw	-29
dying	-59
cee	-22
ems	-25
en	-44
dt	-49
chaped	-15
douted	-19
ew	-20
fed	-49
fing	-32
ctated	31
gment	-13
dressed	-39
cuggest	15
iing	-89
is	-45
dnday	38
dpport	-35
iing	-28
is	-20
btargeted	-37
celling	28
fs	-25
chinks	-13
dursday	21
co	25
dld	15
dok	-35
cuesday	38
drned	-26
cweeted	59
ditter	36
bunder	-17
dveiled	-43
cp	13
crged	56
eing	-15
csed	-30
ding	-31
bviewed	-39
bwant	-13
drned	43
ds	-45
ceek	-14
dre	-21
cith	-34
corried	-35
crote	60
byelled	-19
5before 	-19
c's	-56
c:	-40
caccusations	-27
hed	69
hing	-53
eknowledge	-33
nd	-28
ddded	19
fing	57
fress	68
jed	12
fs	72
emitted	98
eopted	25
dfter	-75
dgainst	-40
eree	-67
dlleging	54
fowed	-43
eso	-56
dnd	-38
enounced	-26
jing	-32
eswer	-56
ied	71
dppears	-71
flauded	35
froached	-62
dre	-66
fn't	-31
egued	-30
ging	91
ds	-15
ek	-35
fed	26
fing	-16
fs	-56
eserted	17
iion	-56
fured	85
dt	-39
etack	-28
ied	-34
iing	14
is	-68
fempted	-26
cback	-13
ged	-66
de	64
ecome	-52
een	-77
ehind	-49
elieve	-101
js	-31
dlamed	-45
fsted	84
doasted	61
ccall	-29
ging	17
est	24
dhanted	14
frged	-42
dited	44
gs	51
fing	42
dlaim	-75
hed	76
hing	-30
fpping	-50
eear	40
dnn	16
domments	71
fpared	45
glained	31
endemned	53
ffirmed	-63
ftinued	-14
ks	42
dredited	56
eiticism	-43
jzed	-26
king	-45
cdebate	-30
ecided	-36
flared	-25
gined	-78
fried	45
efending	-29
elivered	54
jing	-45
emands	-38
furred	35
enied	-72
founced	-28
escribes	44
jing	-13
figned	-39
etermined	-35
discuss	23
jed	-48
fmissed	-42
down	-63
gplayed	51
drew	-29
dubbed	62
ering	-57
ceager	-25
dchoed	-33
dmailed	45
ebraced	41
ephasized	46
dncouraged	-28
king	38
edorse	-50
jd	-105
jment	-54
dscalated	-12
etimates	-38
dvent	31
dxpected	121
flaining	-41
fressed	29
cfailed	-20
dear	51
fturing	-47
eel	-65
dind	-45
dor	-22
eund	75
driday	-65
eom	-20
cgave	19
diven	-48
doing	-49
dreeted	-23
chad	61
eiled	16
es	-78
eve	-45
deld	-27
fp	-13
ged	-95
dimself	-46
ered	-61
et	-33
fting	-77
dope	-32
gd	-22
gs	34
fing	-45
cidea	-39
dmplied	79
dn	-40
ecluded	34
esisted	13
iing	82
is	-23
eto	43
froduced	-25
evoked	-32
ds	-95
esued	-37
cjoined	22
eked	-16
cknew	-36
eow	-15
gn	19
gs	-50
claunched	-54
dearned	34
dike	-39
ested	66
cmade	-90
ekes	-37
fing	-50
dention	-43
jed	-59
dight	-30
docked	-53
enday	56
ere	38
cnamed	41
dight	14
dot	21
fe	51
gd	17
fing	-25
ew	-30
cof	-25
efering	-14
dn	-32
ely	-43
dppose	49
id	-61
is	-47
drdered	39
dut	38
dver	-33
cpainting	23
ess	-66
ged	-17
dlan	19
gned	-48
gs	-63
eedged	45
hing	-26
doint	33
ertrayed	69
ested	37
draised	60
hing	66
eedicted	-36
eomised	81
iing	80
gote	52
fvided	-43
dublished	-57
eshed	35
cquestion	-36
ked	-58
king	18
eoted	71
cread	-77
gs	19
gy	-37
ecalled	-45
feived	-31
gntly	-78
fiting	-84
eferenced	42
king	-30
hred	51
fused	-60
eiterated	36
ejected	-19
elated	57
fease	-23
jd	20
emarking	73
is	-46
epeated	-58
kly	53
iing	51
flied	44
fort	59
ied	37
is	17
esponded	47
etweeted	69
evealed	-23
csaid	31
eturday	-23
ew	-68
ey	30
fing	32
fs	13
dee	33
fking	82
fmed	57
gs	-42
fn	-37
fs	-44
elf-described	-60
ent	-43
dhared	68
eouted	41
fwed	-28
ging	-71
gn	-47
digned	36
dlammed	-32
dought	-66
dpecifically	-59
fnding	-29
eoke	-99
dtarted	-45
fted	33
hment	28
ging	26
eressed	-15
duggest	44
jing	57
js	-50
enday	51
epport	-82
jed	-77
krs	-28
jing	-59
js	36
ere	-45
ctell	-42
ging	-17
gs	28
dhanked	21
een	-20
eink	-82
hs	18
eought	22
eursday	-52
ditled	-26
dold	19
eok	29
euted	43
dried	-44
duesday	-32
erned	17
dweeted	29
hing	55
eitter	39
cunclear	-37
eder	-41
drging	-35
dsed	67
eing	-36
cview	-19
doted	-24
ewed	65
cwant	-27
ged	27
gs	-45
erning	-65
es	24
etched	-42
dednesday	66
ent	37
dhen	52
dith	-41
fnessed	-39
dondered	65
erried	14
drites	44
ging	19
eote	-15
c—	-17
4ase=after 0 false	-17
gtrue	-78
eA true	-67
fA false	57
htrue	-45
ea true	-134
8before 0 false	28
htrue	-97
fA false	22
htrue	-76
gA false	39
itrue	-48
fa false	23
htrue	-113
4ont=false false	-41
etrue	30
8true false	-84
dtrue	116
4s=after  S false 15-25	-12
l2	-62
m6+	-97
l3	-43
l4-5	-27
l9-14	-54
ftrue 1	34
cabout SC false 0	-46
r9-14	-44
ltrue 26+	-12
ddded CS false 0	72
ltrue 26+	-12
iSC false 0	16
r15-25	-24
r26+	-24
r9-14	-66
ltrue 15-25	30
q26+	-46
q9-14	-43
fing C false 0	-28
jSC false 0	-127
fs SC false 0	49
drgued SC true 26+	-14
dsked C false 0	-56
iSC false 0	-36
ltrue 0	-15
ccalled SC false 0	20
s9-14	-30
mtrue 26+	-15
doncluded SC false 0	41
ftinued SC true 0	-12
u15-25	-67
u26+	-13
cfor SC false 15-25	-21
p9-14	-19
cnotes SC false 0	54
ltrue 26+	-17
cof SC false 0	19
o15-25	-45
itrue 26+	-14
n9-14	-30
dn SC false 0	30
o26+	-26
itrue 3	-14
creported SC false 0	48
otrue 26+	-14
esponded SC false 0	62
csaid C false 1	-42
iS false 26+	27
ktrue 15-25	-63
p26+	-80
hSC false 1	27
q2	19
r6+	27
q3	-105
q4-5	15
q6-8	15
q9-14	27
ktrue 0	-52
p2	-26
q6+	-33
p3	38
p4-5	-52
p6-8	-45
p9-14	-48
ey SC true 26+	-13
fs CS false 0	17
hSC false 15-25	17
q26+	-24
q9-14	-56
ktrue 15-25	-49
p26+	-26
cto CS false 15-25	-57
o9-14	97
itrue 0	-12
n15-25	-45
n26+	-82
n9-14	-33
fSC false 0	-115
o9-14	28
itrue 26+	-15
eld SC false 0	80
ktrue 15-25	-24
p26+	-51
dweeted SC false 0	32
ntrue 26+	-14
cwith SC false 0	-27
drote CS false 0	94
iSC false 0	156
ltrue 15-25	20
q26+	-75
6before  S false 0	-62
m1	-42
m2	-13
m3	-35
m6-8	-22
gtrue 1	-39
m5-25	-74
l2	-50
m6+	-57
l3	-46
l4-5	-84
l6-8	29
l9-14	-62
d: SC false 15-25	-65
itrue 15-25	-15
n26+	-30
dabout SC false 26+	-97
s4-5	20
s6-8	-84
s9-14	-35
mtrue 15-25	21
r26+	-52
r9-14	-31
eccused SC true 26+	-14
fknowledged SC true 26+	-37
edded SC false 1	14
s9-14	102
mtrue 15-25	-15
r26+	-41
r9-14	-33
ging SC false 1	105
ntrue 26+	-32
gs SC true 26+	-16
egainst SC false 15-25	-88
u26+	-43
freed SC true 26+	-17
ergue SC true 26+	-12
id SC false 26+	33
ntrue 15-25	-52
s26+	-42
hing SC true 26+	-25
es C false 0	58
fked C false 15-25	-78
r9-14	-56
jSC false 1	-38
s9-14	35
mtrue 15-25	-19
r26+	-58
et SC false 15-25	-30
p9-14	-33
dbegan SC false 26+	-68
elasted SC true 26+	-13
dcalled SC false 0	26
t15-25	-27
t2	20
u6+	-67
t6-8	33
t9-14	-34
ntrue 15-25	-21
s26+	-40
hing SC false 1	32
u9-14	71
hs SC false 1	-36
eharged SC true 26+	-21
eited SC true 26+	-14
elaimed SC true 26+	-17
eonfirmed SC false 26+	-17
gtinued SC false 1	-55
qtrue 26+	-23
ddeclared SC true 26+	-17
ffended SC false 26+	-19
fscribed SC false 26+	-70
eiscussed SC true 26+	-14
dexpected C true 26+	-14
glained SC true 26+	-15
gressed SC true 26+	-14
dfor C false 6-8	38
hSC false 26+	20
q4-5	-15
q9-14	-102
ktrue 15-25	34
p26+	-26
fund SC true 26+	-19
dhopes SC true 26+	-18
dknow SC true 26+	-17
dlisted SC true 26+	32
dnoted SC false 1	78
t5-25	15
s26+	-78
s9-14	16
mtrue 26+	-56
r9-14	-30
hs SC true 26+	36
dof SC false 15-25	-89
p26+	-43
p4-5	-32
jtrue 26+	-31
en SC false 15-25	-26
p26+	-61
p3	-63
p4-5	-86
p6-8	14
jtrue 26+	44
eut SC true 26+	29
dpledged SC true 26+	-25
eosted SC true 26+	-29
eraised SC true 15-25	30
t26+	-41
dreplied SC false 1	83
otrue 15-25	-38
gorted SC false 26+	-14
ptrue 26+	-27
js SC true 26+	34
fsponded SC false 1	17
dsaid CS false 15-25	23
r26+	69
r4-5	-36
r6-8	-12
r9-14	47
ltrue 26+	-66
q6-8	-21
q9-14	-35
iSC false 15-25	16
r3	-16
r6-8	38
r9-14	15
ltrue 1	50
r5-25	26
q26+	-29
q4-5	-43
q6-8	-57
q9-14	-12
fy SC false 15-25	-45
q26+	-13
ktrue 26+	-67
ging SC false 15-25	79
t2	151
u6+	-13
t3	15
t4-5	89
t6-8	-40
t9-14	27
ntrue 15-25	-17
s26+	-47
s9-14	-24
gs CS true 26+	-23
iSC false 0	42
r15-25	32
r2	60
s6+	-57
r3	124
r4-5	16
r6-8	-25
r9-14	70
ltrue 1	-42
r5-25	-44
q26+	-75
ehow SC false 26+	-18
etated SC true 26+	22
euggested SC false 26+	58
w6-8	28
qtrue 26+	-17
dtells SC true 26+	-17
ehinks SC true 26+	-15
eo CS false 15-25	49
p26+	35
p4-5	69
jtrue 1	-47
p5-25	-55
o26+	-81
o9-14	-27
gSC false 15-25	19
p6-8	-20
p9-14	-39
jtrue 15-25	25
o26+	-32
fld SC false 26+	-17
r3	16
r6-8	45
r9-14	22
ltrue 15-25	27
q9-14	33
eweeted SC false 1	86
otrue 26+	-15
dup SC true 26+	-13
dwith SC false 26+	-37
r6-8	-76
r9-14	-68
ltrue 26+	-26
eriting SC true 26+	-19
fote SC false 1	20
s26+	13
s4-5	-33
s9-14	38
mtrue 1	-25
s5-25	-48
r26+	-53
3end=after ! 0 0	50
h1	31
i5-25	47
h2	-36
h4-5	54
h6-8	-28
f1 15-25	-16
h26+	-27
h9-14	-14
f2 26+	-35
d, 0 0	30
h1	-32
i5-25	-70
h26+	-22
h3	-38
h4-5	-95
f1 15-25	-85
h9-14	-45
f2 26+	-47
d. 0 0	-192
h1	12
i5-25	-49
h2	-74
i6+	-99
h4-5	-76
h6-8	-88
h9-14	-102
f1 0	-71
h1	25
i5-25	-38
h2	-38
i6+	-138
h3	21
h4-5	-87
h6-8	-66
f2 15-25	19
h26+	-92
h6-8	-15
h9-14	-36
d? 0 1	23
i5-25	-53
h4-5	-41
h6-8	15
h9-14	-48
f1 0	-17
h15-25	-67
h26+	-40
h9-14	-21
f2 26+	-59
dw 0 0	-36
h1	-82
h2	-71
h3	-25
h6-8	17
f1 0	-32
h26+	-63
h6-8	-12
h9-14	-64
f2 15-25	-14
h26+	-62
7before ! -1 15-25	-15
j26+	-86
j9-14	-28
h2 26+	-41
g0 0	48
i1	25
j5-25	-56
i2	-23
j6+	-142
i4-5	76
i6-8	-45
i9-14	-61
e, -1 1	-17
k5-25	-17
j2	-26
k6+	-101
j3	-43
j4-5	-55
j6-8	-33
j9-14	-105
h2 15-25	-65
j26+	-53
j9-14	-13
g0 0	62
i1	-62
j5-25	-46
i26+	-26
i3	-49
i4-5	24
i6-8	-32
e. -1 1	23
k5-25	20
j3	-14
j6-8	-55
j9-14	-32
h2 15-25	-18
j26+	-37
g0 0	-16
i1	30
i2	-46
j6+	16
i3	19
i4-5	-28
i9-14	13
e? -1 1	14
k5-25	-14
j26+	-79
j6-8	36
j9-14	-42
g0 1	-57
j5-25	31
i2	55
j6+	25
i3	50
i4-5	56
i6-8	-27
i9-14	-34
ew -1 1	-56
k5-25	-71
j26+	-90
j4-5	-27
j6-8	38
j9-14	-67
h2 15-25	-28
j26+	-37
g0 0	-43
i1	-48
i2	39
j6+	-39
i3	36
i4-5	-12
i6-8	46
3gap=after 0 false false	-16
d1 false false	-55
ltrue	21
e5-25 false false	-68
ptrue	-41
jtrue false	14
otrue	12
d2 false false	-34
ltrue	-62
e6+ false false	-25
ntrue	-73
htrue false	-53
mtrue	-72
d3 false true	-43
d4-5 false false	-19
ntrue	-27
htrue false	-51
d6-8 true false	-70
mtrue	-42
d9-14 false true	-42
itrue true	-91
7before 0 false true	-62
e1 false true	-45
f5-25 false false	-24
qtrue	-16
ktrue false	-22
e2 false true	-16
f6+ false false	-24
itrue false	-56
ntrue	-48
e3 false true	-39
e4-5 false false	15
otrue	-21
itrue true	-52
e6-8 true false	17
ntrue	-101
e9-14 false true	-12
jtrue true	-30
3k=after bare 0 false	-36
g1 false	-61
g2 false	-38
bcommon 0 true	-54
i1 false	-88
i2 false	-54
bname 0 false	35
g1 false	-45
itrue	29
g2 false	-43
cone 0 false	-43
g1 false	-44
g2 false	-31
cumber 0 false	-91
i1 false	-26
bpronoun 0 true	-59
j1 false	-48
j2 false	-73
brelative 0 false	-43
k1 false	-53
k2 false	-21
5before bare -1 false	-108
i2 false	-50
h0 false	-35
ccommon -1 false	-37
mtrue	-88
j0 true	-60
cname -1 false	-15
ktrue	-65
i2 false	-52
ktrue	-31
h0 false	21
jtrue	18
done -1 false	-57
i2 false	-47
h0 false	-31
dumber -2 false	-31
j0 false	-65
cpronoun -1 false	-20
l2 false	-56
k0 false	20
crelative -1 false	-65
m2 false	-45
l0 false	-36
3l=1 after 0 false false	23
ltrue	-99
ftrue false	-128
ktrue	-43
d1 true false	-67
d2 true false	-40
7before -1 true false	-66
mtrue	-18
f2 true false	-60
e0 false false	20
mtrue	-58
gtrue false	-93
ltrue	-67
65-25 after 0 false true	38
jtrue true	-116
h1 true false	-16
h2 true false	-68
bbefore -1 true false	-28
qtrue	-43
j2 true false	-17
i0 true false	-23
52 after 0 false false	28
ltrue	-45
ftrue false	-133
ktrue	-43
d1 true false	-99
d2 true false	-38
7before -1 true false	-77
mtrue	-13
f2 true false	-53
e0 false false	23
mtrue	-14
gtrue false	-67
ltrue	-74
66+ after 0 false false	13
htrue false	62
f1 true false	-65
mtrue	32
f2 true false	-84
9before -1 true true	-145
h2 true false	-55
otrue	-19
g0 false true	37
itrue true	-81
53 after 0 false false	-15
ltrue	-81
ftrue false	-34
ktrue	-56
d1 true false	-86
d2 true false	-39
7before -1 true false	-82
f2 true false	-50
e0 true false	-94
ltrue	-74
54-5 after 0 false false	-30
htrue false	-138
mtrue	-35
f1 true false	-77
f2 true false	-50
9before -1 true false	-76
otrue	-38
h2 true false	-69
g0 true true	-108
56-8 after 0 true false	-22
f1 true false	-20
f2 true false	-55
9before -1 true false	-57
otrue	14
g0 false false	-14
otrue	-17
itrue false	-20
ntrue	-67
59-14 after 0 false false	21
otrue	-65
itrue false	-15
ntrue	-61
g1 true false	-29
abefore -1 true false	-40
ptrue	-52
i2 true false	-28
ptrue	-19
h0 false false	-14
ptrue	-19
jtrue false	-17
otrue	-23
4c=1 A after 0 false	16
itrue	-59
g1 true	-16
abefore -1 true	-27
i2 true	-25
h0 true	-39
8a after 0 true	-98
g1 true	-63
g2 true	-29
abefore -1 true	-58
i2 true	-46
h0 true	-150
75-25 A after 0 false	34
k1 true	-13
k2 true	-65
ebefore -1 true	-27
m2 true	-12
l0 false	15
ntrue	-25
ca after 0 true	-21
k1 true	-42
k2 true	-15
ebefore -1 true	-59
m2 true	-16
l0 true	-25
62 A after 0 true	-97
g1 true	-51
g2 true	-15
abefore -1 true	-54
i2 true	-54
8a after 0 true	-101
g1 true	-84
g2 true	-33
abefore -1 true	-53
i2 true	-38
h0 false	20
jtrue	-131
76+ 0 after 0 false	-30
i2 true	-16
cbefore -1 true	-44
k2 true	-30
aA after 0 false	15
ktrue	50
i1 true	-24
i2 true	-77
cbefore -2 true	-60
j0 false	26
ltrue	-12
bA after 2 true	-22
dbefore -1 true	-31
aa after 0 false	70
ktrue	39
i1 true	-22
cbefore -1 true	-62
j0 true	-52
63 A after 0 false	-38
g1 true	-34
g2 true	-29
abefore -1 true	-60
i2 true	-33
h0 false	21
jtrue	-76
8a after 0 true	-119
g1 true	-75
g2 true	-18
abefore -1 true	-56
i2 true	-29
h0 true	-135
64-5 A after 0 false	-28
ktrue	-91
i1 true	-63
i2 true	-40
cbefore -1 true	-60
k2 true	-45
j0 false	-47
ltrue	13
aa after 0 false	-42
ktrue	-86
i1 true	-48
i2 true	-25
cbefore -1 true	-52
k2 true	-45
j0 false	40
ltrue	-35
66-8 A after 0 false	13
ktrue	-12
i1 true	-74
i2 true	-47
cbefore -1 true	-76
k2 true	-20
aa after 0 true	-16
i1 true	15
i2 true	-34
cbefore -1 true	31
k2 true	31
j0 false	-14
ltrue	-60
69-14 A after 0 true	-19
j1 true	-19
dbefore -1 true	-44
l2 true	-27
k0 true	-35
ba after 0 false	25
ltrue	-84
j1 true	-73
j2 true	-35
dbefore -1 true	-87
l2 true	-26
k0 false	-16
mtrue	19
3para=after falsefalse 0	-15
p1	-57
p2	-60
jtrue 1	-51
o2	-34
etruefalse 0	19
o2	-48
itrue 1	-35
n2	-100
8before falsefalse -1	-78
r2	-68
q0	-14
ktrue -1	-103
q2	-101
p0	27
ftruefalse -1	-73
q2	-56
p0	-65
jtrue -1	30
p2	-13
5th=after  false	-16
e'  false	51
eA ,  false	-18
eD w ,  false	-14
iV .  false	-22
eN  false	29
g. N V  true	-15
gN ,  true	-16
gV  true	-70
i.  false	-16
eV  false	-41
htrue	47
gN ,  false	-63
iN ,  false	-28
ntrue	-73
kof  true	-23
eW ,  false	-47
e[  true	-72
eafter  false	-38
fnd  false	-53
jtrue	-51
fs  false	22
ebecause  true	-31
fut  false	-55
fy  false	-43
efor  true	-28
ehe V  true	-38
j.  false	-27
ein  true	-56
fs  true	-50
eof  true	-34
fn  true	-31
eshe V  true	-27
k.  false	-13
ethat  true	-39
fo  true	-76
hw  true	-16
ew  false	76
htrue	13
fas  true	38
fhen  false	-35
gile  false	-43
fith  true	-18
e—  true	57
e… false	-63
f"" false	-53
itrue	-20
h"".+ false	41
h,"" false	37
k+ false	-15
h. false	-16
i""+ false	-42
htha+ false	-32
g," false	-24
jtrue	-26
h," false	30
htha+ false	-43
g." false	-67
h," false	15
f, false	43
htrue	22
g, true	-52
h, false	49
jtrue	-18
i.,+ false	-19
h. false	-18
i, false	-13
j,+ false	-14
hV false	-46
jtrue	-50
i."+ false	-13
g. false	-54
itrue	-43
h"" false	33
j,+ false	-20
ith+ false	-14
h, false	-38
htha+ false	-22
gV false	-17
itrue	-41
h, true	-17
h. false	-30
htha+ false	-23
gthat false	-42
ltrue	-37
gwhic+ false	-48
mtrue	-23
io false	50
ktrue	-54
j,+ false	-19
f. false	-45
htrue	-44
g"" false	-14
i,"+ false	-62
h," false	-60
i," false	-37
htha+ false	36
g( true	-25
h.)V+ false	-13
g, false	-72
itrue	-50
h, false	-34
jtrue	15
i. false	-24
j,+ false	-22
iV.+ false	-15
h. false	-18
i""+ false	30
hV true	-14
hwhi+ false	-22
jo+ false	-41
g. false	-19
h, false	26
gV true	-40
h, false	31
jtrue	-25
h. false	-21
i""+ false	-22
i, false	-32
gthat+ false	-32
fV false	-39
htrue	-120
g"" false	-21
h." false	-50
g, false	42
itrue	-122
h, false	-47
jtrue	-58
i."+ false	54
iwh+ false	-13
mtrue	-27
h. false	-33
i",+ false	-19
i, false	-33
hV true	-52
i."+ false	-14
ith+ false	-32
mtrue	-34
htha+ false	-20
mtrue	-21
hwhi+ false	-21
jo true	-69
k+ false	-52
mtrue	-32
g. false	-77
itrue	-65
h"" false	-27
i," false	-50
k+ false	-44
j,+ false	-41
i." false	-26
k+ false	-15
j,+ false	-18
iV,+ false	-17
ith+ false	-41
h, false	-89
jtrue	-38
i, false	-12
i. false	-14
iwh+ false	-14
mtrue	-38
h., false	-41
hV true	-15
ith+ false	-23
htha+ false	-23
gV true	-31
gthat false	-48
ltrue	-35
k+ false	31
mtrue	-29
fthat false	-54
ktrue	-78
j"+ false	61
mtrue	26
j, false	94
ltrue	-57
k+ false	15
mtrue	-41
j. false	-13
k+ false	-53
jV+ false	-16
fwhich+ false	-68
mtrue	-17
ho true	-33
i, false	-24
f— false	27
htrue	-28
8before  true	-62
f's  true	-45
f,  true	-28
hD  true	-69
hN V ,  true	-19
hV ,  true	-38
hw  true	-55
f.  true	-18
f:  false	29
fA .  true	42
fD  false	35
itrue	-64
hw  false	-14
ktrue	-35
j,  false	14
j.  false	-26
jof  false	37
jw .  false	-38
fN 's  false	-42
h.  false	-25
hD  false	65
fV  true	57
h,  true	34
fand  true	-40
gre  true	-33
gs  true	-52
iD  true	-70
ffor  true	-54
jD w .  true	-18
fhad  true	-67
hs  true	-73
jw  true	27
gim  false	29
jD  false	43
fin # .  true	-17
gs D  true	-57
fof  true	-41
iD  true	-59
gn N 's  false	-119
iW .  true	-25
fthat  false	20
ltrue	-43
kD  false	16
kN  false	13
go  false	27
jtrue	-79
ibe  true	-46
fw  true	-57
h.  false	55
hw .  false	36
gas  true	-75
jD  true	-31
gere  true	-58
gould  true	-80
lbe  true	-61
f—  true	-51
f… false	16
g"" true	37
i"" true	-64
k"+ true	-21
k,+ false	-13
ntrue	-23
k. false	-36
mtrue	-17
l+ false	-41
ntrue	-17
kt+ false	-69
j,"+ false	38
j."+ false	-42
i,""+ false	-15
ntrue	-14
j. false	-17
jVt+ false	-14
jwh+ false	23
i. false	-43
ktrue	-27
j"" false	42
mtrue	-24
l+ false	-31
k,+ false	-24
kV+ false	-34
j,,+ false	-21
jV false	-44
jth+ false	-21
iV false	36
ktrue	-38
jth+ false	79
itha+ false	17
ntrue	-56
iwho false	64
l+ true	-51
h," true	-50
j""+ false	39
k,+ false	-36
ntrue	-55
j. false	-45
ltrue	51
jV. false	-74
jth+ false	32
jwh+ false	-74
i.",+ false	-14
kV+ false	-56
h." true	-14
j",+ false	-23
j,V+ false	-23
jV false	-43
k, false	-40
kt+ false	-74
jth+ false	-26
hthat+ false	-70
ntrue	-23
hwho.+ false	-15
g(whic+ false	-13
g, false	-18
itrue	-31
h"" false	20
ktrue	-51
j""+ false	-48
ntrue	21
j,"+ true	53
k,+ false	-29
j. false	59
k"+ false	-47
jVt+ false	-53
jth+ false	49
jwh+ false	25
i," true	-21
k.+ false	-15
kV+ false	-63
j,,+ false	-14
k.+ false	-51
j."+ false	-32
k,+ false	-44
i." false	-12
k,+ false	-46
kt+ false	-33
itha+ false	-58
iwho+ false	-15
h, false	14
jtrue	-25
i, false	-15
ktrue	-29
j. true	-14
jV true	-97
jwh+ true	-29
i. false	-49
ktrue	-59
j" false	-46
j,,+ false	-25
k.+ false	-50
j.,+ false	-13
jV false	-21
jth+ false	-47
iV true	45
j, true	-76
j. false	-18
ltrue	-19
jth+ false	-72
ntrue	20
itha+ false	15
iwhi+ false	20
ntrue	-49
ko+ false	-54
ntrue	-63
h. false	-19
jtrue	-36
i" false	-37
j",+ false	-12
j, false	-15
k"+ false	-41
ntrue	-14
j.,+ false	-34
k.+ false	-34
jth+ false	46
i(.)+ false	-19
i, false	16
ktrue	-54
j, false	-15
k. false	46
l+ false	-16
kV+ true	-22
j. false	83
ltrue	-30
jV, false	54
k. true	-56
kt+ false	-14
jth+ false	31
jwh+ false	-80
ntrue	-53
i. false	-27
ktrue	-39
j""+ false	-43
j,,+ false	-61
k.+ false	-22
j. false	-35
iV false	-35
ktrue	-31
j, false	-62
ltrue	-41
k"+ false	-27
kV+ false	-17
ntrue	-25
j. true	-30
jth+ false	-33
ntrue	-15
itha+ false	39
ntrue	-35
iwho+ false	23
h: false	49
jtrue	-102
hV false	-101
jtrue	-23
i"" false	-55
ltrue	-38
k"+ false	-20
ntrue	-41
kt+ false	21
ntrue	-24
j." false	44
i, false	-22
ktrue	-144
j",+ false	34
ntrue	-20
j. false	-51
ltrue	-43
jth+ false	-27
ntrue	-64
jwh+ false	38
i. true	-65
j, false	-42
j. true	-19
jV true	-26
k,+ false	-32
i: false	-94
ktrue	-67
iV true	-39
itha+ false	-100
ntrue	-50
hthat false	-55
mtrue	-48
l+ true	-107
hwhic+ true	40
jo false	-19
ltrue	-16
k"+ false	29
ntrue	-39
k,+ false	19
ntrue	80
k. true	41
l+ false	-31
ntrue	-75
kV false	-104
mtrue	-92
l+ false	-31
ntrue	56
km+ false	-76
ntrue	-16
ks+ false	20
ntrue	55
kw+ true	-68
g. false	-42
itrue	-62
h" false	-18
i" false	-22
j""+ false	-67
j,"+ false	-60
ntrue	-36
k,+ false	60
k.+ false	47
kt+ false	-16
j. false	-16
k"+ false	-37
jth+ false	-33
i,",+ false	-12
k.+ false	-31
kV false	-14
l+ false	-104
ntrue	-28
j,"+ false	-42
ntrue	-28
k,+ false	-30
k.+ false	-57
j. false	-27
k"+ false	-15
k,+ false	-12
k.+ false	29
jV,+ false	-44
jth+ false	-46
i." false	-19
k,+ false	-20
k.+ false	-13
kV false	-16
l+ false	-30
j,,+ false	52
j."+ false	-14
jth+ false	-22
iV."+ false	-17
jth+ false	-16
itha+ false	-13
iwho+ false	38
ntrue	-34
h, true	-74
i, false	-49
ktrue	-22
j,. false	-31
kV+ false	-64
j. false	-38
ltrue	-39
k" false	-15
l+ false	-39
k, false	-37
jVt+ false	-33
ntrue	-19
jth+ false	-52
jwh+ false	-29
i. false	-53
ktrue	-16
j""+ false	-15
j, false	51
k, false	46
k.+ false	-39
i: false	-40
iV false	21
ktrue	-19
j""+ false	-22
ntrue	-27
j, false	-25
ltrue	-30
kt+ false	-45
kw+ false	-36
j. false	-37
j: true	-23
jth+ false	-49
ntrue	-14
itha+ false	-78
ntrue	-32
iwhi+ false	-45
ko+ true	-68
h. true	-47
i" false	-14
j",+ false	-62
i,,V+ false	-49
j. false	-15
k,+ false	-39
jV, false	51
jwh+ false	-43
ntrue	-22
i. false	-60
ktrue	-15
j, false	-21
jVt+ false	-23
iV false	-17
j. false	-14
jth+ false	-27
h: false	-64
jtrue	-92
hV false	-15
jtrue	-28
i"" false	-52
k"+ false	-20
i, false	-91
ktrue	45
j",+ true	-52
j,t+ false	-29
j. false	-51
k"+ false	-27
jV false	-51
kt+ false	-19
i. false	26
j",+ false	-22
j,,+ false	-30
i: false	-43
iV true	-12
itha+ true	40
iwho+ false	-54
hthat false	34
mtrue	-53
l+ false	-61
ntrue	-47
hwho,+ false	41
g: false	64
itrue	-28
h",,,+ false	38
i.",+ false	49
iV,w+ false	32
itha+ false	-17
h. false	-14
jtrue	-29
gV false	21
itrue	20
h""""+ false	-24
i."V+ false	-59
h, false	-49
jtrue	23
i. true	-51
iVth+ false	-52
itha+ false	-59
iwhi+ false	-29
h. true	-70
i","+ false	-17
i, false	-38
j,V+ false	-47
i. false	-14
iV false	-26
jth+ false	-13
itha+ false	-13
h: true	66
hthat false	-77
mtrue	28
hwhic+ false	70
gthat false	45
ltrue	21
k"+ false	35
ntrue	-47
k, false	58
mtrue	-71
l+ true	-100
k. false	-39
mtrue	23
l+ false	23
ntrue	-59
k: false	29
kV false	72
mtrue	-88
l+ false	19
ntrue	-56
kt+ false	-20
ntrue	-43
kw+ true	-32
k—+ true	-12
gwhich+ false	50
ntrue	-46
io false	-22
ktrue	-44
j,,+ false	-54
k. true	-64
l+ false	-32
kV+ true	-26
j. false	39
ltrue	-75
k,+ true	-38
k. true	-37
jV.+ false	-52
jse+ true	-43
g— true	-66
h. false	-48
jtrue	-24
hthat+ false	36
ntrue	-36
hwhic+ true	32
7o=after  CS 0	-12
j1	-24
gSC 1	-73
fA ,  SC 1	-13
fD w ,  SC 1	-14
fN ,  SC 1	-21
h. N V  S 0	-15
hN ,  S 0	-16
hV  S 0	-70
fV  S 0	47
jC 0	-41
hN ,  SC 0	-59
jN ,  S 0	-73
pC 0	-27
lof  S 0	-23
f[  S 0	-72
fand  C 0	-25
kS 0	-51
lC 0	-26
fbecause  S 0	-31
gut  SC 0	-51
gy  SC 0	-43
ffor  S 0	-28
fhe V  S 0	-38
fin  S 0	-56
gs  S 0	-50
fof  S 0	-34
gn  S 0	-31
fshe V  S 0	-27
fthat  S 0	-39
go  S 0	-76
iw  S 0	-16
fw  S 0	13
gas  S 0	38
gith  S 0	-18
f—  S 0	41
k1	34
f… C 0	-44
hSC 0	-37
k1	-14
g"" S 0	-20
kC 1	-14
i,"" SC 1	-48
h," S 0	-26
lC 1	19
i," SC 1	37
itha+ SC 1	-36
h." SC 1	-42
i," SC 1	17
hthat+ SC 1	13
q2	-24
g, C 0	-58
jS 0	19
l1	-14
iS 0	22
jC 0	47
l1	-62
h, S 0	-52
kC 0	37
m1	-19
i, S 0	-18
iV S 0	-50
h. S 0	-43
kC 0	-27
m1	-33
itha+ SC 2	-15
hV S 0	-41
i, S 0	-17
hthat S 0	-37
l+ SC 0	18
q1	-14
q2	-15
hwhic+ S 0	-23
oC 0	-35
jo S 0	-54
g. S 0	-44
jC 1	-22
l2	-16
h"","+ SC 1	-20
i," SC 0	-37
o1	-26
itha+ SC 1	38
q2	-12
h( S 0	-25
h, S 0	-47
kC 0	-77
m1	-41
m2	-20
i, S 0	15
i. SC 0	-15
iV S 0	-14
iwhi+ SC 2	-14
hV S 0	-40
i, S 0	-25
i. SC 0	-20
gV S 0	-120
jC 0	-37
h, C 0	-54
kS 0	75
jS 0	-122
kC 0	-52
m1	-16
i, S 0	-58
lC 0	-41
jwh+ S 0	-27
i. SC 0	-33
iV S 0	-52
jth+ S 0	-34
oC 0	-29
itha+ S 0	-21
iwho S 0	-69
l+ S 0	-32
oC 0	-49
q1	-13
h. S 0	-65
kC 0	-38
i"," SC 1	-18
k,+ SC 1	-22
j." SC 1	-13
k,+ SC 2	-15
jV,+ SC 1	-14
jth+ SC 1	-29
q2	-13
i, S 0	-38
lC 0	-88
jwh+ S 0	-38
iV S 0	-15
hV S 0	-31
hthat S 0	-35
l+ S 0	-29
oC 1	-21
q2	-22
gthat S 0	-78
k"+ S 0	26
oC 0	69
k, S 0	-57
nC 0	50
p1	-14
l+ S 0	-41
oC 0	39
q1	-28
q2	-20
k.+ SC 0	-25
gwhich+ S 0	-17
oC 0	-57
io S 0	-33
g— S 0	-28
9before  C 0	32
hS 0	-62
g's  S 0	-45
g,  C 0	-96
kS 0	-20
jS 0	-28
kC 0	37
iD  S 0	-69
iN V ,  S 0	-19
iV ,  S 0	-38
iw  S 0	-55
g.  C 0	-44
kS -1	-19
m0	13
jS -1	-33
kC -1	-43
m0	77
g:  SC -1	74
m0	33
gD  C 0	48
jS 0	-64
iw  S 0	-35
k.  SC -1	-14
q0	-23
kof  SC 0	37
gN 's  SC 0	-42
i.  SC -1	22
o0	-29
iD  SC 0	65
gV  S 0	57
i,  S 0	34
gand  S 0	-40
hre  S 0	-33
hs  S 0	-52
jD  S 0	-70
gfor  S 0	-54
ghad  S 0	-67
is  S 0	-73
kw  S 0	27
her  SC 0	15
him  SC 0	31
kD  SC 0	43
gin # .  S 0	-17
jD w .  SC 0	-15
hs D  S 0	-57
gof  S 0	-41
jD  S 0	-59
hn N 's  SC 0	-119
jW .  S 0	-23
gthat  S 0	-43
nC 0	28
lN  SC 0	86
ho  S 0	-79
lC 0	76
jbe  S 0	-46
gw  S 0	-57
i.  S -1	-33
mC -1	39
o0	35
has  S 0	-75
kD  S 0	-31
here  S 0	-58
hould  S 0	-80
mbe  S 0	-61
g—  S 0	-51
g… C 0	41
iSC 0	13
h"" S 0	37
j"" S 0	-64
l,+ S 0	-22
l.+ S 0	-17
j,""+ S 0	-14
j. S 0	-27
mC -1	-27
o0	-37
k",+ SC -1	-23
jV S 0	-38
mC 0	46
kth+ SC -1	-18
jtha+ S 0	-56
pC -1	-24
r0	26
jwho SC 0	64
m+ S 0	-51
i," S 0	-50
mC 0	15
k",+ S 0	-55
pC 0	-30
i." SC -1	-47
o0	31
k",+ SC -1	-19
ithat+ SC -1	-17
s2	-26
h, C 0	-108
kS 0	95
jS 0	-31
kC 0	-51
i"" S 0	-51
mC 0	22
k,"+ S 0	53
j,,,+ SC -1	-14
k."+ SC -1	-16
j.",+ SC -1	-14
jtha+ SC -1	-46
jwho+ SC -1	-13
i, S 0	-25
lC 0	25
j, S 0	-29
j. S 0	-55
mC -1	-21
o0	-56
jV S 0	45
k, S 0	-76
kth+ S 0	20
jtha+ SC -1	-15
s2	-22
jwhi+ S 0	-44
lo+ S 0	-63
pC -2	-19
r0	-55
i. C 0	-51
lS -1	33
n0	112
kS -1	-34
m0	-24
lC -1	-24
n0	-24
j"",+ SC -1	17
k, SC -1	-15
l"+ SC -1	-25
j, S 0	-54
mC 0	35
kwh+ S 0	-52
j. S 0	-39
mC -1	-23
o0	-35
k,.+ SC -1	-18
k. SC -1	-34
jV S 0	-31
k, S 0	-41
nC 0	-59
kth+ S 0	-15
pC -2	-14
jtha+ S 0	-34
pC 0	-56
i: S 0	-95
lC 0	44
iV C 0	-61
kS 0	-23
lC 0	-126
j"" S 0	-38
k." SC -1	44
j, C 0	-67
lS 0	-144
mC 0	-40
k",+ SC -1	-19
k. S 0	-43
j. S 0	-66
k. S 0	-19
j: S 0	-67
mC 0	-91
jV S 0	-39
jtha+ C 0	-76
oS 0	-49
pC -1	-21
r0	-65
ithat S 0	-48
oC 0	-42
m+ CS -1	-23
oS 0	-107
pC -1	-37
r0	-17
iwhic+ CS 0	38
oS 0	40
pC -2	-24
r0	-41
ko S 0	-16
l,+ S 0	80
l. CS 0	94
nS 0	42
m+ CS -1	-38
oS 0	-75
lV S 0	-92
m+ CS -1	32
oS 0	58
pC 0	-59
h. C 0	-33
kS 0	-12
jS 0	-90
kC -1	-43
i" SC -1	-18
j"""+ SC 0	-66
k,"+ S 0	-36
pC -1	-14
r0	-43
l,+ SC -1	21
r0	54
k."+ SC -1	-13
j,"V+ S -1	-13
q0	-21
pC -1	-48
s2	-17
r0	-69
k,"+ S 0	-23
pC -1	-22
l,+ SC -1	-17
l.+ SC -1	-25
k..+ SC -1	29
kth+ SC -1	-12
j." SC -1	-17
l.+ SC -2	-12
lV+ SC -1	-21
k,,+ SC -1	53
jtha+ CS -1	-20
oSC -1	-52
r0	-27
jwho+ SC -1	-20
s2	44
i, S 0	-74
lC -1	-33
o2	-16
n0	40
j, S 0	-21
k. SC -1	-18
kth+ SC -1	-31
kwh+ SC -1	-15
j. S 0	-14
mC -1	-15
p2	-24
o0	-32
jV S 0	-19
mC 0	29
k, S 0	-29
kth+ S 0	-14
pC -1	-17
r0	-40
jtha+ SC -1	-26
r0	-68
jwho+ S 0	-68
pC -1	-27
r0	-42
i. S -1	-15
m0	-34
lC -1	-46
o2	-13
n0	45
j"",+ SC 0	-60
j,. SC -2	-14
j. SC -1	-41
p2	-13
jVth+ SC -1	-21
i: S 0	-90
iV S 0	-27
lC -1	-40
n0	20
j, S 0	46
mC 0	-72
j.",+ SC -2	-22
j: SC -1	-12
jV S 0	-12
jtha+ CS -1	-13
oS 0	41
pC -1	-19
s2	-24
r0	16
ithat S 0	-52
oC -1	-21
q0	40
m+ S 0	-46
pC -1	-65
s2	-18
r0	-14
h: S -1	-14
l0	-27
kC 0	55
i"V,w+ SC -2	32
jtha+ SC -2	-17
hV S 0	20
i, S 0	23
lC 0	-27
i. S 0	-68
lC -1	-40
n0	58
ithat S 0	28
oC 0	-50
m+ SC -1	-22
r0	13
hthat C 0	-36
mS 0	21
nC 0	57
l"+ S 0	-46
pC -1	-120
s2	-55
r0	39
l, S 0	-71
oC 0	35
m+ C 0	55
oS 0	-100
pC -1	-31
s2	-40
l. C 0	-47
nS -1	-31
p0	32
oC -1	-68
q0	-23
m+ S 0	-53
pC -1	-105
s2	-51
r0	59
l:+ SC -1	-23
s2	-25
lV S 0	-88
oC 0	83
m+ S 0	-53
pC -1	19
r0	19
lt+ S 0	-43
pC -1	-56
r0	18
lw+ SC -1	-14
s2	-17
r0	-15
l—+ SC -1	-36
hwhich+ S 0	-45
pC -1	-40
jo S 0	-44
k,. S 0	-64
k. S 0	-76
h— S 0	-66
4ost= false after	-62
fbefore	-38
8! true before	-52
8" false after	-51
gbefore	-85
8' false after	52
atrue after	-50
fbefore	-76
9s false after	-53
hbefore	-54
btrue after	-25
gbefore	-48
8( true after	46
fbefore	-121
8) true after	-79
8, false after	14
gbefore	62
atrue after	-64
fbefore	-35
8- false after	-19
gbefore	17
atrue after	-65
fbefore	-106
8. false after	18
atrue before	-91
8/ false before	-40
atrue after	-64
fbefore	35
8: false after	-56
gbefore	-26
atrue after	-44
fbefore	-22
8; true before	-44
8A false after	-45
gbefore	20
atrue after	59
fbefore	52
8D false after	-61
gbefore	-62
atrue after	-102
fbefore	-52
8V false after	16
atrue after	82
fbefore	81
8] true after	-36
8about false after	-20
kbefore	33
etrue after	-49
jbefore	-110
9fter true after	39
jbefore	-114
9gainst true before	-39
9mong true before	-15
9nd false after	28
ibefore	41
ctrue after	-28
hbefore	-74
9re false after	-62
ibefore	23
ctrue after	-30
hbefore	-109
aound true before	-60
9s false after	-75
hbefore	-68
btrue after	-49
gbefore	-159
9t true after	-72
gbefore	-33
8because true before	-33
afore true after	-36
kbefore	-68
atween true after	-23
lbefore	-55
9ut true after	-56
hbefore	-58
9y true after	-32
gbefore	-133
8can false after	-46
ibefore	-50
ctrue after	15
hbefore	-110
b't false before	18
9ould false after	-32
etrue after	-25
jbefore	13
8did false before	16
ctrue after	-32
hbefore	-68
bn't false after	-17
lbefore	30
ftrue after	-29
kbefore	-50
9o false after	-45
aes false before	23
cn't false before	-54
gtrue after	-15
lbefore	-30
an't false before	30
9uring true after	27
kbefore	-82
8for false after	47
ibefore	-32
ctrue after	-117
hbefore	-78
9rom true after	-40
ibefore	-83
8had false after	-65
ctrue after	-91
hbefore	36
as false after	-60
ctrue before	97
bn't false after	42
lbefore	-17
ave false after	-74
dtrue before	51
9e true after	-25
gbefore	-71
ar true before	-69
9is true before	-41
8if true before	-29
9n false before	44
btrue after	-25
gbefore	-92
ato true after	-26
ibefore	-85
9s false after	22
btrue after	-66
9t true before	-39
8like true before	-16
8may false after	-48
ctrue before	42
9ight false after	-50
kbefore	-33
etrue before	-18
9ust true before	-37
8of false before	-52
btrue after	23
gbefore	-76
9n false after	-58
btrue before	-27
9r true after	-33
gbefore	-100
9ver true after	15
ibefore	35
8she true before	-22
aould false before	-51
ftrue before	-109
9o true before	-84
8that false after	25
jbefore	-70
dtrue after	-105
ibefore	-29
aeir true before	-31
by true before	-45
arough true before	-32
9o false after	30
hbefore	-61
btrue after	-138
gbefore	-14
8under true before	-26
8w false after	-80
gbefore	-60
atrue before	69
9as false after	-76
ibefore	-20
ctrue before	-72
bn't true before	-83
9ere false after	-49
jbefore	19
dtrue after	-35
9hen true before	-41
bther false before	36
aich true before	-17
ble true before	-31
ao false after	37
ibefore	-62
9ill false after	-24
jbefore	-96
dtrue after	-24
ibefore	50
ath true before	-84
9on't true before	-43
auld false after	-42
kbefore	-106
etrue after	-62
dn't false before	-19
htrue before	-60
8yet true before	-12
8— false after	40
gbefore	-47
atrue after	-22
fbefore	-156
4re= false after	-62
ebefore	-38
7# false after	-44
fbefore	32
9true after	-35
ebefore	-67
7' false after	61
fbefore	22
8s true after	-36
fbefore	-66
7( false after	-59
fbefore	-73
9true after	-78
ebefore	-190
7) false before	-71
9true before	14
7, false before	63
9true after	-18
ebefore	21
7- false after	-33
fbefore	130
9true after	-32
ebefore	33
7. false after	-101
9true after	-52
ebefore	26
7/ false before	28
9true after	-87
ebefore	-32
7: false after	-32
9true after	-30
ebefore	17
7; false after	-49
fbefore	-28
9true before	33
7> false before	-75
7? true before	-57
7A false after	20
fbefore	84
9true after	-53
ebefore	-31
7D false after	-14
fbefore	24
9true after	-80
ebefore	-139
7N false before	42
9true after	-15
ebefore	-61
7V false after	38
fbefore	-53
9true after	41
ebefore	-87
7W false after	-27
fbefore	26
9true after	-12
ebefore	-17
7[ true after	-85
7about false after	-27
jbefore	26
dtrue after	-58
ibefore	-110
8fter false after	-122
jbefore	-61
dtrue after	-26
ibefore	-70
8gainst true after	-73
kbefore	-100
8lthough false after	-31
mbefore	80
8mong false after	-91
jbefore	-24
8nd false after	-108
hbefore	50
btrue after	-48
gbefore	23
8re false before	-35
8s false before	46
atrue after	-58
fbefore	47
8t true after	-114
fbefore	-52
7be true after	-35
fbefore	-85
9cause false after	-53
lbefore	-27
ftrue after	-39
kbefore	-84
9en true before	-56
9fore false after	-33
kbefore	24
etrue before	-58
9hind false before	-39
etrue before	-52
9ing false before	-42
dtrue before	-47
9tween true after	-30
kbefore	-69
8ut false after	-116
hbefore	-41
btrue after	-53
gbefore	44
8y false after	-24
gbefore	-43
atrue after	81
fbefore	46
7despite false before	-16
8id false before	-17
btrue before	-67
8o false before	-35
atrue before	-75
9es false before	-63
8uring true before	41
7for false after	63
hbefore	-51
btrue after	-142
gbefore	-58
8rom false before	-37
ctrue after	-101
hbefore	-36
7had false before	-37
btrue after	-22
9s true before	-83
9ve true after	-33
hbefore	-50
aing true before	-54
8e true before	-84
8im true before	-43
8ow false after	-29
hbefore	-98
btrue after	-44
gbefore	29
7if false after	-47
gbefore	-77
atrue after	-46
fbefore	-80
8n false after	-93
gbefore	-102
atrue after	-129
fbefore	-65
9to true after	-32
hbefore	-39
8s false after	49
atrue after	-74
fbefore	-65
8t true before	-88
7like true after	-46
hbefore	-72
7of false after	-29
gbefore	-81
atrue after	-43
fbefore	-59
8n false after	-34
gbefore	-90
atrue after	-119
fbefore	-136
8r true after	-14
fbefore	-65
8ver true before	-49
7she true before	-14
8ince false before	-58
8o false before	37
atrue after	-20
fbefore	-46
7that false after	-114
ibefore	-110
ctrue after	-116
hbefore	-60
9ough false after	-65
etrue before	38
9rough false before	-17
8o false after	28
gbefore	25
atrue after	-81
fbefore	-195
9ward true before	-31
7under false after	24
jbefore	38
dtrue before	-65
9til false after	-20
dtrue before	-41
7w false after	-38
9true after	-104
ebefore	-86
8as false after	34
hbefore	-16
btrue after	24
8ere true before	-48
8hat false after	-104
ibefore	-73
9en false after	-96
ctrue after	-34
hbefore	83
ather false before	-58
ftrue after	-38
kbefore	23
9ich false after	-114
jbefore	48
dtrue after	-24
ibefore	-52
ale false after	-72
dtrue before	-88
9o false before	72
btrue after	-41
gbefore	42
am false before	35
9y false before	-12
btrue before	-68
8ill true before	-35
9th false before	35
ctrue after	-97
hbefore	-170
8ould false before	-54
dtrue before	-52
7yet false before	36
7— false after	-57
fbefore	27
9true after	89
ebefore	-111
7∅ false before	-97
9true before	-51
3rank=after 0 true	-15
e1 false	-32
gtrue	-28
e2 false	-80
gtrue	-16
e3 false	-76
gtrue	-36
e4 false	-74
e5 false	-52
8before 0 false	-19
htrue	-26
f1 false	-29
htrue	-61
f2 false	-36
htrue	-63
f3 false	-17
htrue	-51
f4 false	-93
f5 false	-65
f9 false	-25
htrue	87
7p=after 0 0 !	40
j,	26
j.	-190
j?	35
jw	-18
h1 !	-34
j,	-60
j.	-16
j?	-83
jw	-18
h2 .	-80
j?	-25
jw	-37
f1 0 !	72
j,	-49
j.	-153
h1 !	-26
j,	-81
j.	-100
j?	-38
jw	-63
h2 !	-23
j,	-32
j?	-39
jw	-37
f2 0 !	-17
j,	-130
j.	-22
j?	-54
jw	-45
h1 ,	31
j.	-84
j?	-13
jw	-34
h2 !	-16
j,	-28
j.	-53
jw	-27
f3 0 !	-26
j,	-108
j.	-39
jw	-14
h1 ,	-31
j.	-23
jw	-17
h2 ,	-26
j.	-42
jw	-33
f4 0 ,	-37
h1 ,	-18
j.	-33
h2 ,	-21
j.	-39
j?	-13
jw	-16
f5 1 ,	-13
h2 ,	-13
j.	-29
9before 0 -1 ,	-82
l?	-16
lw	-44
j2 ,	-58
l.	48
l?	21
lw	41
i0 ,	-13
k?	-28
g1 -1 !	-44
l,	-21
l.	-31
l?	26
lw	-70
j2 ,	-48
l.	-99
l?	-68
lw	-71
i0 !	-18
k.	-27
k?	15
g2 -1 !	-51
l,	-55
l?	-58
lw	-63
j2 !	-20
l,	-43
l.	-72
l?	-63
lw	-58
i0 !	-113
k,	-48
kw	-28
g3 -1 ,	-37
l.	-113
l?	-15
lw	-52
j2 ,	-38
l.	-76
l?	-40
lw	-42
i0 !	-96
k,	-74
k?	-39
kw	-18
g4 -1 ,	-13
l.	-45
lw	-16
j2 ,	-17
l.	-54
l?	-15
lw	-19
i0 ,	-26
k.	-73
kw	-16
g5 -1 .	-35
j2 ,	-14
l.	-24
l?	-15
i0 .	-17
g9 -1 ,	-41
l.	-38
lw	-21
j2 ,	-78
l.	-22
l?	25
lw	-59
i0 ,	41
k.	96
3s0=false bare false after 0	-21
t2	-67
nbefore 0	-44
u1	-106
u2	-97
ccommon false after 0	20
v1	-52
v2	-43
pbefore 2	-53
jtrue after 0	-31
u1	-77
obefore 0	-53
v1	-34
v2	-59
cname false after 0	25
nbefore 0	-16
u1	13
u2	-71
htrue after 0	19
mbefore 1	-62
t2	-85
done false after 0	-34
t1	-70
t2	-44
nbefore 1	-133
u2	-96
dumber false before 0	-41
w2	-32
cpronoun false after 0	26
w1	13
w2	-106
qbefore 2	-44
ktrue after 0	-44
v1	-43
v2	-36
pbefore 1	-63
w2	-74
crelative false after 0	-38
x1	-57
x2	-42
rbefore 0	-36
y1	-12
y2	-79
6true bare false after 1	-29
s2	-42
mbefore 0	18
t1	-92
t2	-54
bcommon false after 1	-88
u2	-64
obefore 0	44
v1	-67
v2	-89
itrue after 1	-44
t2	-19
nbefore 0	-20
u1	-82
u2	-16
bname false after 1	-21
s2	-80
mbefore 0	46
t1	-38
t2	-26
gtrue after 2	-27
lbefore 0	38
s1	-99
s2	-30
bpronoun false after 1	-103
v2	-73
pbefore 0	39
w1	-58
w2	-26
jtrue after 2	-21
obefore 1	27
v2	-44
4ame=false false after 0	-13
q1	-74
q2	-60
kbefore -1	-63
s2	-87
r0	-12
etrue before -1	20
q0	13
8true true after 0	83
ibefore -1	-39
p0	49
7t=false false false 0 after	-53
r1 after	-77
tbefore	-160
s5-25 after	46
xbefore	-68
r26+ after	-22
r3 after	-12
r4-5 after	-24
vbefore	13
r6-8 before	-54
r9-14 after	-87
wbefore	-50
ltrue 0 after	-40
sbefore	-23
q1 after	-62
sbefore	-62
r5-25 after	-27
wbefore	-15
q2 before	-56
r6+ after	-16
ubefore	-18
q3 after	43
sbefore	-79
q4-5 after	-31
q6-8 after	-49
ftrue true 0 before	42
p1 before	-84
q5-25 before	-25
p2 before	-94
q6+ before	-100
p4-5 before	28
p6-8 before	29
p9-14 before	18
9true true true 0 before	109
o1 before	122
o2 before	27
p6+ before	-49
o4-5 before	-17
o6-8 after	19
sbefore	-22
o9-14 before	-43
4ure=0 0 after	-22
cbefore	-19
a1 after	-131
cbefore	-72
a2 after	-111
cbefore	-103
a3 after	-58
cbefore	-64
a4 after	-71
cbefore	-18
81 1 after	-91
cbefore	-91
a2 after	-51
cbefore	-89
a3 after	-46
a4 before	17
82 1 after	-60
cbefore	-75
a2 after	25
cbefore	-24
a3 after	-16
a4 after	28
cbefore	50
3way=mark before SC 0	-16
m15-25	-54
m26+	-70
m9-14	48
7none after S 1	21
l5-25	-12
k2	-62
l6+	-97
k3	-43
k4-5	-27
k9-14	-55
cbefore S 0	-62
l1	-45
l2	-16
m6+	-19
l3	-39
l4-5	-23
l9-14	-22
7phrase after CS 15-25	-74
n3	71
n4-5	37
n9-14	95
ebefore CS 1	18
p5-25	43
o4-5	86
o9-14	57
7verb after C 1	-76
l5-25	-72
k2	-36
l6+	-49
k3	-64
k4-5	-52
k6-8	-78
jS 0	-17
l1	19
l2	-76
m6+	-32
l3	-49
l4-5	-38
l9-14	-37
iSC 1	-32
l2	29
m6+	-65
l3	-12
l4-5	-35
l6-8	-45
l9-14	-32
cbefore C 0	55
l1	-50
m5-25	-33
l2	-20
m6+	-39
l4-5	-94
l9-14	-69
kS 1	-24
m2	-21
n6+	19
m3	-86
m4-5	-45
m9-14	-14
jSC 1	27
n5-25	-20
m2	23
n6+	-53
m3	19
m4-5	19
m9-14	-23
0no ++t=" "	16
9D	-119
9N	-40
9he	-32
9i	58
at	13
9we	-29
7( #	41
7- -	24
7< w	-15
7A ,	14
9D	-60
9w	-79
7D "	-45
9#	-82
9D	-21
9N	-15
9of	-74
9w	-53
7N 's	-56
9,	-126
9.	-16
9:	-35
9A	-47
9N	32
9V	18
9and	-57
9did	-15
9has	-30
9in	-79
9of	-66
9to	27
9w	22
aas	-31
7V D	-72
9N	-63
9w	-36
7W 's	-43
9,	-23
9to	-16
9w	53
7[ N	-46
7_ _	-77
7after D	-79
8nd "	48
bA	-25
bD	30
bN	-70
bV	-101
bhe	-54
bthat	-48
bw	-54
8s D	-17
afor	-32
aw	-64
8t D	-66
7but A	-36
bD	-76
bhe	-41
8y D	-46
aN	40
aw	-60
7for D	20
bN	31
bw	-121
7he A	36
aV	12
aw	-120
9r w	31
8is w	39
7if N	16
aw	-55
8n #	16
aD	-25
aW	-75
ahis	-63
aw	16
bhich	-49
8s D	25
8t 's	-39
aw	-57
bas	-32
7of D	-65
aN	-65
aw	-41
8n W	23
8r "	-30
7she A	-83
bV	-15
bw	-47
7that 's	47
cN	-39
cw	-68
8o D	-45
7w ,	30
9.	-15
9:	78
9D	-31
9N	-20
9and	-31
9for	17
arom	-27
9his	24
9in	-34
9of	-66
an	24
9that	35
9w	-28
8hen w	-59
9o w	18
8ith D	-93
cN	-32
cw	-14
7— N	-66
4f="	-14
6(	32
6)	-17
6<	-15
6[	-57
6_	-77
6a	-18
7bout	36
7ccording	19
7dding	23
7fter	27
7gainst	-93
7n	-16
8d	-32
8other	-43
7s	-93
8ked	-41
6because	-49
9k	-48
8nnett	-20
7ozell	-51
7ut	-35
7y	-14
6carson	19
7linton	-55
7ruz	-86
6democrats	32
8spite	-55
8vine	-42
7onald	30
7uring	-76
6eric	-28
7ven	-57
6fiorina	50
7or	-41
7rom	-93
6he	-19
8r	25
7illary	-58
8s	33
7owever	-52
7ttp	73
6if	-60
7s	31
7t	-120
6later	-57
7ike	17
6mr	-55
8s	-62
7s	-64
7urphy	-29
6obama	-61
7f	-107
7n	-26
8e	14
7r	-15
7ther	22
7ver	45
6paradis	-38
7ence	-14
6rep	31
9ublican	-24
gs	-58
7ubio	-56
7yan	-43
6said	-98
8nders	-31
8ys	32
7cott	14
7everal	-42
8xton	-29
7ince	21
7o	20
7tar	41
8ill	22
6that	15
8e	-48
9re	-25
9y	-107
8is	-25
8ough	-72
7o	-26
7rump	-60
6viguerie	-31
6was	-60
7hat	-29
8en	-35
8ich	37
9le	-92
8o	22
7ith	-20
7rote	-21
6yet	-73
6―	-13
4k=0 all	19
8none	-21
8one	-57
8some	-35
61 all	35
8none	-25
8one	-28
8some	-72
62 all	84
8one	36
8some	42
65 all	22
8most	84
8none	-47
8one	-111
8some	-37
66 all	-29
8none	32
8one	-15
4t=" 15-25	-42
826+	-27
84-5	56
86-8	24
89-14	-65
6- 2	-31
84-5	16
6A 15-25	-18
83	-52
84-5	-68
86-8	-62
6D 1	-14
95-25	-110
82	-111
96+	-26
83	18
86-8	17
89-14	-150
6N 1	69
95-25	-18
82	-57
96+	12
84-5	-26
6V 15-25	-59
82	24
96+	-34
83	43
84-5	-21
86-8	-77
89-14	-110
6W 15-25	13
82	14
96+	-76
84-5	73
86-8	32
6[ 26+	-76
6_ 15-25	-46
86-8	-30
6and 1	-28
b5-25	-60
a2	21
b6+	-51
a4-5	-49
a6-8	-29
a9-14	-15
7s 15-25	-33
94-5	-80
96-8	28
7t 15-25	-34
6but 15-25	-74
a2	45
b6+	-56
a3	64
a4-5	-61
a6-8	-101
a9-14	-99
7y 1	-70
99-14	73
6for 2	-62
a3	-55
a4-5	41
a9-14	-31
7rom 3	-102
6he 15-25	-89
926+	45
93	-44
94-5	-29
96-8	-120
99-14	30
6in 1	-90
a5-25	58
92	16
a6+	-65
93	-72
94-5	74
96-8	-111
99-14	-95
7s 1	-16
7t 15-25	-13
926+	-46
99-14	-56
6of 1	-109
92	-33
93	-64
7n 15-25	-42
92	17
a6+	-32
93	-43
94-5	-72
99-14	-36
6she 15-25	-81
a26+	-44
a3	31
a6-8	18
a9-14	-98
6that 1	31
c5-25	-69
b26+	-26
b3	47
b6-8	-19
b9-14	-59
7o 1	-36
92	34
93	-83
99-14	-84
6w 15-25	-67
82	14
96+	71
83	16
86-8	-88
89-14	-84
7as 2	-77
7hen 26+	-45
8ile 26+	-59
8o 2	-50
7ith 4-5	-45
6— 26+	-47
6∅ 15-25	15
826+	-30
86-8	36
89-14	-120
3--f=" and	15
7' '	-45
9and	-19
7) .	-24
7, and	-36
7. )	-39
9the	20
72012 .	-39
7? ”	-53
7abc 's	76
8dded ,	36
d.	-64
aing ,	-34
9ministration .	-29
8merica .	-36
8s a	-64
athe	28
9ked .	-37
7campaign .	21
8linton .	-85
8nn .	-31
8ontinued ,	52
h.	-90
avention .	-20
8rowd .	-46
9uz .	-44
7day .	24
8emocrat .	-13
7he has	-55
ais	-46
awas	25
bould	-52
9r .	-52
8im .	-36
8ouse .	37
7in a	53
9terview .	-35
8s a	-105
8t .	-25
awas	-46
7me .	-19
8onday .	-34
ath .	-36
8snbc 's	30
7news .	-32
8omination .	-20
cee .	-17
9tes .	44
7obama .	-40
8f a	16
7party .	-36
8ost .	46
8resident .	-15
9imary .	-50
7race .	-42
8eported .	-22
ers .	30
aublicans .	-29
7said ,	-89
c.	-64
c:	-17
9nders .	-16
9ying ,	-98
as ,	-49
c.	-50
8he was	-49
8tate .	-39
cment .	-62
cs .	-21
7that the	-28
8o be	-63
athe	32
8rump 's	-99
d.	68
8uesday .	-40
8weeted ,	-47
7voters .	-38
7was a	-18
8eek .	-40
8ould be	17
8rote .	-55
7year .	-18
bs .	-21
5t=" "	-45
9D	37
9or	-21
7# ,	39
7's w	28
7) .	-24
7, "	41
9D	92
9V	-78
9and	-36
9w	-46
7. )	-39
9D	41
9N	-47
7? "	-54
7A ,	-87
9.	-110
9:	-46
9D	-34
9w	-38
7D .	-29
9N	36
9w	14
7N 's	48
9.	-13
9:	57
9D	-68
9N	-113
9as	13
9had	-59
bs	-26
9is	45
9that	-23
ao	-56
9w	81
aas	-43
7V ,	-19
9.	-52
9:	-108
9D	-100
9as	-93
9her	-59
9it	-82
9that	-77
ao	-75
9w	-76
7W .	-51
9w	-73
7and w	-55
8s D	-18
7has w	-72
8e V	-82
ahas	-55
ais	-46
aw	40
bas	25
bould	-52
9r .	-52
8im .	-36
bD	-59
9s w	-64
7in D	40
8s D	21
8t .	-25
awas	-46
7of w	52
8n D	-22
7she was	-49
7that D	-32
cN	-73
cw	-59
8o be	-63
aw	-32
7w 's	61
9,	24
9.	-31
9:	-82
9?	-84
9N	18
9V	-27
9and	-34
are	-73
as	-49
9because	-42
9for	-18
9had	-50
9in	32
as	-60
9of	25
an	-66
9that	-32
ao	40
9w	28
aas	-85
aere	31
aith	40
aould	-62
8as A	-68
bD	38
8ith D	-71
8ould be	17
4af=" one D	-24
dN	-104
dhe	-64
dshe	-12
9some D	-50
eN	-35
ehe	-22
7's all on	40
anone "	-84
fw	-69
7, none "	-42
eD	-22
eN	-43
e∅	-27
9one "	-28
dN	-61
dbut	-47
dhe	-46
d∅	-17
9some "	-51
eD	-43
eN	33
ehe	-26
e∅	-34
7. all N	-20
dw	33
9most D	16
eN	-103
eV	-52
ehe	-84
eshe	-41
9one "	-33
dA	30
dD	-33
dV	-65
dW	31
dbut	-51
dfor	-33
dhe	27
dshe	-71
dthat	-67
dw	-54
d∅	-135
9some "	-33
eA	-55
eD	-125
eN	-32
eV	-55
eW	-83
eas	-25
ebut	-73
ehe	46
ein	-63
ft	-31
eshe	-65
ew	-19
e∅	32
7: one N	45
d∅	-33
9some "	-43
eD	-60
ehe	-24
ew	62
7? one "	-18
7D all w	53
9most w	90
9none "	-66
eN	15
eand	-47
efor	-101
ein	-27
eof	-109
ethat	-38
fo	-16
ewho	-74
7N none N	-79
9one N	-25
9some —	-45
7V none N	30
7and none N	-37
8s none N	34
fand	36
7is none N	-48
7of none and	-14
fw	-73
7that none D	-16
cone N	-19
8o none and	-73
fw	26
7w none "	28
eN	-78
eW	46
eand	-132
efor	-104
ehe	-72
ein	-13
eof	20
ethat	94
fo	-54
ew	18
9one N	-23
9some N	-20
8as none D	44
gand	-55
gto	-39
7— some by	67
4f="	27
6's	60
6)	-40
6-	32
6.	-51
6:	-39
6?	-87
6a	-32
7n	-23
7re	-16
7s	-46
6be	-59
8cause	-46
8en	-23
8ing	-51
7y	58
6called	-112
as	-77
7linton	-74
6for	32
6had	-129
8s	-100
7er	-48
7im	-88
8s	-88
6in	38
7s	-61
7t	-98
6like	-28
6not	38
6said	-115
8ys	-48
7hould	-94
9w	33
6that	-94
7rump	39
6was	-68
7ere	-13
7ho	-59
7ith	47
7ould	-94
6—	68
6”	-23
4t=" 15-25	-92
86-8	-25
89-14	-68
6's 1	-28
93	36
94-5	58
6, 2	-44
83	22
84-5	-43
6. 1	66
95-25	-38
82	-13
96+	-15
83	-80
84-5	-42
86-8	-99
6: 26+	-40
84-5	-24
86-8	18
89-14	-83
6? 26+	-34
89-14	-58
6D 1	28
83	-31
86-8	-108
89-14	-81
6N 1	-29
95-25	-67
82	44
96+	-108
83	-32
86-8	-12
89-14	-106
6V 2	21
83	-71
84-5	-22
86-8	-93
89-14	-73
6and 1	-16
a2	-20
a3	-15
a6-8	27
7re 9-14	-50
7s 1	-74
92	-20
93	-61
94-5	-96
96-8	33
6be 1	-25
92	-84
6for 2	49
6has 9-14	-47
6is 3	-51
96-8	-60
99-14	-33
6of 1	-49
92	-16
93	12
94-5	-21
96-8	35
6that 15-25	-50
b26+	-13
b6-8	-61
b9-14	-72
7o 1	-33
92	13
93	-23
96-8	-14
99-14	27
6w 15-25	-70
82	-12
96+	-43
83	23
84-5	-24
86-8	-22
89-14	-34
7as 1	-53
a2	-85
a3	-71
a4-5	28
a6-8	-88
a9-14	-48
6— 9-14	29
31=[	61
5absolutely	31
6fter	-53
6ll	-49
6merica	38
6n	17
7d	-104
7y	-62
8one	-37
6s	-16
5because	-28
7rnie	-83
6ig	24
6oth	-49
6ut	-114
6y	-56
5can	-39
6linton	-45
6ruz	-70
5do	-50
7n't	-46
5even	-21
8ry	-37
6xtremely	-93
5first	-44
6or	-20
7x	117
5go	-78
7od	-28
5has	-82
7ve	44
8ing	-51
6e	-40
7re	49
6is	18
6ow	-31
5i	-70
6'd	-89
7ll	-49
7m	-32
7ve	-38
6f	24
6n	-69
6s	18
6t	-122
5just	-48
5like	-29
5made	-50
7ke	-14
7ny	-34
7ybe	-84
6eet	85
6ore	22
8ning	53
6y	-34
5new	-101
6o	53
7body	-32
7w	-34
5of	-43
6n	-66
7e	-100
6ur	-64
5people	-62
6olitical	41
5she	-81
6o	-32
7me	-63
6till	32
5take	-57
6ed	-37
6hank	-82
8t	-135
7e	58
8re	-53
8se	-36
8y	-54
9're	-65
7ings	-16
8s	-40
6o	-100
7day	40
7p	15
6rump	-37
5was	-47
6e'll	-27
8re	-77
8ve	-37
7ll	-21
6hen	-83
7ile	-25
7y	-39
6ill	-67
7th	-60
6ould	-39
5yes	16
6ou	-43
8're	-19
39=!	-84
5'	-55
5)	29
5.	-14
5?	-45
5secret	18
5”	-46
3cont=false false	123
etrue	-20
8true true	-75
3l=1	-14
65-25	-42
526+	-47
54-5	24
56-8	12
59-14	-31
4ast=! 15-25	-22
a2	-97
b6+	-22
a3	-85
a4-5	-69
a6-8	19
8, 15-25	-17
a2	38
b6+	12
a3	-30
a4-5	-24
a6-8	20
a9-14	-15
8. 15-25	-57
a2	-38
b6+	-33
a4-5	58
a6-8	-46
a9-14	-20
8? 15-25	-38
a26+	-71
a6-8	-32
a9-14	-41
8w 1	-14
b5-25	16
a26+	-28
a4-5	-33
a6-8	-43
a9-14	-18
4c=15-25 A	-41
ca	-33
626+ 0	26
aA	-35
bA	-77
aa	-103
63 a	-30
64-5 0	22
aA	21
aa	-50
66-8 a	-23
69-14 a	-58
4h=15-25 most	-26
cone	-43
csome	-45
62 most	-24
8none	-15
76+ most	-15
anone	-77
aone	-24
asome	-32
63 most	-16
8none	-30
8one	-13
64-5 all	32
amost	18
anone	-38
aone	-37
66-8 all	29
anone	-25
aone	-26
asome	-33
69-14 most	38
bone	-62
bsome	-40
5v=15-25 none false	-93
itrue	28
done false	-97
htrue	-13
dsome true	-64
72 most false	-24
9none false	-15
86+ most false	18
gtrue	-57
bnone false	-35
gtrue	-56
bone true	-29
bsome false	-12
gtrue	-32
73 most false	-14
9none false	-27
etrue	-72
74-5 all false	32
bmost false	19
bnone false	-54
gtrue	30
bone false	-21
ftrue	-35
76-8 none true	-79
bone false	-23
ftrue	-21
bsome true	-107
79-14 most false	45
htrue	-40
cnone false	-16
htrue	-24
cone false	-64
gtrue	-26
csome false	-20
htrue	-39
3near=false 0	40
e1	155
e3	20
e4-5	16
e6-8	86
e9-14	51
8true 0	-90
d1	-139
e5-25	-50
d2	-55
e6+	-43
d6-8	-27
d9-14	-72
7l=false 0 15-25	-47
h26+	16
f15-25 1	-59
l4-5	36
l6-8	72
l9-14	33
f26+ 15-25	29
j26+	-24
j4-5	-43
j6-8	44
j9-14	-45
f6-8 26+	61
f9-14 2	64
k3	-15
9true 0 15-25	-13
g26+	-92
g4-5	29
g6-8	-30
g9-14	-54
e1 1	-22
g2	-84
g3	-50
g4-5	-65
g6-8	-47
g9-14	-19
f5-25 1	24
l5-25	-107
k26+	-87
k4-5	-52
k6-8	-15
e2 15-25	-23
g26+	-28
g4-5	44
g6-8	-95
g9-14	-70
f6+ 26+	-62
i6-8	-101
e3 15-25	14
g26+	23
g3	-83
g4-5	-22
g6-8	-95
e4-5 1	-14
j5-25	-83
i26+	-26
i4-5	13
i6-8	22
i9-14	-134
e6-8 15-25	-138
i2	-20
j6+	-158
i3	18
i4-5	42
i6-8	-117
i9-14	-148
e9-14 15-25	-125
j26+	-59
j3	-25
j4-5	-51
j9-14	-27
3para=falsefalse	12
dtrue	-29
8truefalse	-18
3s0=false 0 .	22
ew	-24
cA !	-31
e,	47
e.	18
e?	-29
dA .	-87
ca ,	-13
e.	-26
ew	-29
6true 0 ,	31
bA !	-113
d,	-68
d.	-16
d?	-88
dw	32
cA ,	12
e.	-65
0un ++t=" "	-14
9D	-95
9N	50
9he	-66
9i	-52
at	-97
9we	-70
7( #	-42
7- -	-31
7< w	-36
7A ,	46
9D	-71
9in	-59
9w	22
7D "	-44
9#	-20
9D	-73
9N	28
9W	-30
7N 's	-63
9,	17
9.	-14
9:	-39
9N	-29
9and	-75
9did	-39
9has	45
9in	-74
as	28
9of	-61
9to	-50
9w	-21
7V D	-153
9N	49
9w	-84
7W 's	33
9,	-121
9N	-56
9to	-34
9w	-59
7[ N	-62
7_ _	-26
7after D	30
8nd "	-36
bA	-79
bD	-79
bN	13
bV	-156
bhe	-62
bthat	-78
bw	49
8s D	-13
afor	-64
aw	15
7but A	39
bD	-86
bN	-91
bhe	-42
bw	-74
8y D	30
aN	-116
aw	-82
7for N	-121
bw	-12
8rom w	-73
7he A	23
aV	-88
aw	-129
9r w	-97
8is w	-66
7if N	-62
aw	31
8n #	25
aD	-91
aN	-15
aw	47
bhich	-72
8t w	-71
bas	-110
7of D	38
aN	-98
aw	-99
8n D	61
aW	-49
8r "	-18
7she A	-61
bV	-44
bw	-41
7that N	-92
cw	27
8o D	-32
aN	41
7w ,	-36
9.	-58
9:	-56
9D	-42
9N	-112
9and	-16
9his	-83
9of	-60
an	-112
9that	-124
ao	-38
8hen w	-67
9o w	-105
8ith D	14
7— N	-57
7∅ ∅	-25
4f=	-25
6'	-39
6(	-160
6)	-26
6-	-41
6<	-36
6[	19
6_	-26
6a	-51
7bout	-110
7ccording	-77
7dded	-35
9ing	-92
7fter	-50
7gainst	-84
7nother	-74
7sked	-106
7t	-28
6because	-17
9k	-78
8nnett	23
7lackwell	-34
7ozell	24
7ut	-60
6campaign	-91
8rson	-51
7linton	-80
7ruz	-24
6democrats	24
8spite	-52
8vine	-29
7onald	-67
6eric	-42
7ven	18
6fiorina	18
7or	-26
9mer	-57
7rom	37
6hillary	-83
8s	-91
7owever	17
7ttp	-38
6if	27
7s	-21
7t	-24
6later	35
7ike	-65
6mr	-78
8s	-79
7s	-101
7urphy	-33
6obama	46
7n	-13
7r	37
7ther	-69
7ver	35
6paradis	-50
7ence	-17
6rep	-42
9ublican	14
gs	31
7ubio	42
7yan	-36
6said	66
8nders	50
8ys	-95
7cott	-53
7everal	-40
8xton	-52
7he	-87
7ince	-75
7ome	-110
7tar	-70
8ill	-88
6that	-49
8e	13
9y	35
8is	-60
8ough	-69
7rump	29
6viguerie	-67
6was	-124
7hat	-63
8en	-121
8ile	59
8o	-47
7rote	-65
6yet	-67
6—	13
6―	-77
4k=0 most	-48
8some	-34
61 one	-15
62 all	-78
8one	-60
8some	-68
65 all	-45
8most	37
8one	-42
66 all	26
8none	-24
8one	-72
8some	-59
4t=" 2	33
96+	-13
83	38
84-5	-34
86-8	-131
6- 1	24
82	-75
84-5	-30
6A 15-25	23
826+	27
84-5	-84
89-14	40
6D 1	-97
95-25	-34
82	36
96+	-42
83	-40
84-5	66
86-8	-90
89-14	-44
6N 1	-165
95-25	-44
82	37
96+	-44
83	-76
84-5	-31
86-8	42
89-14	-27
6V 15-25	-19
82	16
96+	66
84-5	-128
86-8	-23
89-14	-64
6W 15-25	-79
83	-46
84-5	-25
86-8	-84
89-14	-135
6[ 26+	18
6_ 6-8	-64
89-14	-21
6and 1	-82
b5-25	-73
a2	14
b6+	-14
a3	39
a4-5	-44
a9-14	-44
7s 15-25	-50
926+	-21
94-5	-103
96-8	-68
7t 15-25	45
6but 15-25	-98
a2	-60
b6+	38
a3	-71
a4-5	14
a6-8	-95
a9-14	-97
7y 1	-98
96-8	-100
99-14	-57
6for 2	13
a3	-81
a4-5	-41
a6-8	-86
a9-14	34
6he 15-25	-16
926+	-106
93	-47
94-5	-121
99-14	-108
6in 15-25	-99
92	23
a6+	-100
93	-46
94-5	-17
99-14	40
7t 15-25	-62
926+	-88
6of 1	25
92	-35
93	22
7n 15-25	-86
92	-111
a6+	21
93	28
94-5	33
99-14	-36
6she 26+	-77
a3	-79
a4-5	-95
a6-8	-60
a9-14	-74
6that 15-25	33
b2	-109
c6+	-35
b3	-72
b6-8	21
7o 1	-35
92	-47
93	15
99-14	-84
6w 1	-40
95-25	22
826+	-47
83	-105
86-8	20
89-14	28
7as 2	-89
7hen 26+	-46
8ile 26+	-37
8o 2	30
7ith 1	35
6— 26+	-41
6∅ 15-25	-67
826+	-105
84-5	56
86-8	-80
3--f=" and	-91
7' '	-96
7) .	-54
7, and	-65
7- -	12
7. "	-12
9)	35
9the	-25
72012 .	44
7abc 's	-76
8dded .	-47
d:	-31
aing ,	-44
9ministration .	-33
8merica .	-45
8s a	21
athe	34
9ked .	-61
7campaign .	26
8nn .	-42
8ontinued ,	-42
h.	-74
avention .	-29
8rowd .	-51
9uz .	-40
7day .	-44
8emocrat .	-52
7election .	-29
7he has	-48
ais	-37
awas	-14
bould	16
9r .	-66
8im .	-67
8ouse .	-55
7in a	-72
9terview .	-53
8s a	-65
9sues .	-16
8t .	-44
awas	32
7me .	-34
8onday .	-28
ath .	-59
8snbc 's	-55
7news .	-40
8omination .	-41
cee .	51
9tes .	-41
7obama .	48
8f a	35
athe	-16
7party .	-38
8olls .	-39
9st .	-34
8resident .	-22
9imary .	-44
7race .	-55
8eported .	41
ers .	-35
aublicans .	-16
7said ,	-28
c.	39
c:	-96
9nders .	-46
9ys ,	-54
c.	-56
8tate .	-46
cment .	38
cs .	-57
8upporters .	-27
7that the	-15
8o be	69
athe	-21
8rump 's	-102
d.	-93
8uesday .	-31
8weeted ,	-51
7voters .	-49
7was a	29
8eek .	-46
8ould be	-36
8rote ,	-32
d.	-65
7year .	-50
bs .	-60
5t=" "	-98
9D	-103
9and	-29
9or	34
7# ,	-13
9.	-41
9w	17
7's w	-104
7) .	-54
7, "	-89
9D	-141
9N	-47
9V	-28
9and	-65
9w	-67
7- -	12
7. )	35
9D	-43
9N	55
7A ,	-21
9.	-18
9:	-76
9D	-107
9w	-60
7D .	-77
9N	-95
9w	-37
7N 's	16
9,	36
9.	-28
9:	-12
9D	-73
9N	-57
9V	-119
9had	-61
bs	-40
9is	-111
9that	-79
ao	-78
9w	-60
aas	-82
7V ,	-57
9:	40
9D	42
9N	-80
9her	-73
9w	-102
7W .	-170
7and w	21
8s D	42
7has w	-59
8e V	-136
ahas	-48
ais	-37
aw	-77
bas	-14
bould	16
9r .	-66
8im .	-67
bD	29
9s w	-104
7in D	-13
8s D	-91
8t .	-44
awas	32
7of D	25
aw	-113
8n D	48
7that D	-29
cN	-33
cw	50
8o D	14
abe	69
aw	21
7w 's	-37
9,	-12
9.	-61
9:	-14
9?	-50
9V	14
9are	-22
as	-23
9because	-65
9had	-51
9is	16
9of	12
an	-38
9that	17
9was	-57
aere	-60
aith	12
8as A	-42
bD	13
8ith D	-67
8ould be	-36
4f="	-30
6'	-25
6(	25
6)	35
6,	17
6-	-39
6.	-74
6?	-53
6a	-15
7nd	-28
7re	-74
7s	21
6be	61
8cause	-78
8en	-84
8ing	-60
7ut	-100
7y	-73
6called	23
as	-77
7linton	13
6for	-22
6had	-109
8s	-83
7e	-100
8r	-37
7im	-59
8s	-54
6in	-28
7s	-49
7t	-23
6like	-90
6not	-58
6or	19
6said	15
8ys	-71
7how	-46
6that	67
8e	62
7o	-22
7rump	-14
6were	-122
7ho	20
6—	-51
6”	18
4t=" 15-25	-17
83	-70
84-5	-78
86-8	-12
89-14	-24
6's 1	-24
92	38
93	-146
99-14	-82
6, 15-25	31
82	19
96+	12
83	-55
84-5	-43
86-8	-36
89-14	25
6. 1	-90
95-25	-41
82	-67
83	-112
84-5	-90
86-8	-63
6: 4-5	-24
89-14	-68
6? 9-14	-46
6A 1	-110
82	-82
6D 1	-48
82	-68
83	57
84-5	18
86-8	64
89-14	35
6N 1	-53
95-25	-109
82	34
96+	-50
83	-13
86-8	-21
6V 2	-109
83	15
84-5	14
86-8	-54
89-14	-75
6and 1	17
a2	-86
a3	-76
a4-5	-77
a6-8	-14
a9-14	-89
7re 9-14	-62
7s 1	57
93	-153
94-5	49
96-8	-27
6be 1	34
92	14
6for 2	-83
6has 9-14	-54
6is 2	-88
93	13
94-5	35
96-8	-61
99-14	-42
6of 1	17
92	-88
93	-70
94-5	36
96-8	13
6that 15-25	14
b26+	-79
b4-5	29
b9-14	22
7o 1	43
92	-102
93	-27
94-5	-55
96-8	-94
99-14	36
6w 15-25	-95
826+	46
83	-37
84-5	-32
86-8	-53
89-14	-79
7as 1	-65
a2	-79
a3	60
a4-5	-69
a9-14	-99
6— 9-14	-18
31=[	-45
5a	-17
6bsolutely	-56
6fter	-57
6ll	-98
6merica	-63
6n	16
7d	-132
7y	-16
8one	52
6s	41
6t	-52
5because	21
7rnie	-105
6ig	-56
6oth	-49
6ut	-89
5can	-63
6linton	-51
6ruz	35
5did	-59
6o	44
7n't	35
8ald	-44
5even	-39
8ry	-47
abody	-22
5first	-53
6ox	-93
5go	49
7od	21
5has	-111
7ve	34
8ing	-53
6e	-30
7re	-49
6illary	-93
7s	-38
6ow	-77
5i	16
6'd	43
7ll	44
7m	-75
6f	-30
6n	-17
6s	-55
6t	-24
5just	-65
5like	-56
6ook	-84
5made	-54
7ke	-32
7ny	-47
7ybe	-65
6eet	-76
6ore	-82
8ning	-42
6r	-76
6y	-117
5new	27
6obody	21
7t	-142
7w	-78
5of	26
6n	-51
7e	-49
6ur	-44
5political	30
5radical	14
5so	-100
7me	-92
6till	-47
5take	-66
6ed	34
6hank	-58
8t	19
7e	-27
8re	21
8se	-74
8y	-132
7ings	-29
8s	-34
6o	-44
7day	-92
7p	-30
6rump	61
5very	13
5was	-79
6e	-36
7'll	-25
8re	-18
8ve	-73
7ll	15
6hat	-40
7en	-131
7ile	27
7o	-47
7y	-76
6ill	-88
7th	-108
6ould	24
5yes	-79
6ou	-53
8're	15
39=!	19
5'	-23
5,	-18
5.	-29
5people	16
5”	42
3bias	-38
3l=1	-15
65-25	-19
52	-22
66+	-19
56-8	-16
59-14	-24
4ast=! 15-25	-48
a2	57
b6+	-81
a3	84
a4-5	-32
a6-8	-40
a9-14	-22
8, 15-25	20
a2	-14
a3	-27
a4-5	-63
a9-14	-77
8. 15-25	-28
a2	-62
b6+	-29
a4-5	31
a9-14	-58
8? 15-25	-20
a26+	-18
a6-8	-26
a9-14	26
8w 1	-15
b5-25	-51
a2	-13
a3	-75
a6-8	-32
a9-14	24
4c=1 a	-23
75-25 A	-17
ca	-46
62 A	-15
8a	-19
76+ 0	22
aA	-48
bA	14
64-5 0	-20
aa	-33
66-8 a	-30
69-14 A	-53
4h=1 none	-23
75-25 most	-33
cnone	-23
cone	-15
csome	-30
62 all	-29
8most	-43
76+ none	23
aone	-34
asome	-18
63 none	-20
8one	-93
64-5 most	-15
anone	-31
aone	-12
66-8 all	16
amost	-26
anone	-18
aone	-42
69-14 most	-84
bnone	-18
bsome	-15
5v=1 none false	-23
85-25 none false	-139
done false	20
htrue	-48
dsome false	-46
itrue	-16
72 all false	-29
9most false	-43
86+ most true	-15
bnone false	-102
gtrue	37
bone false	-12
ftrue	-36
bsome false	-25
gtrue	-29
73 most false	-24
9none false	-16
etrue	-71
9one false	-82
74-5 most true	-82
bnone false	-17
gtrue	-118
bone true	-34
76-8 all false	16
bmost false	-63
bnone false	21
gtrue	-94
bone false	-22
ftrue	-82
bsome true	-22
79-14 most false	-66
htrue	-32
cnone false	-20
htrue	-25
cone false	29
gtrue	-31
csome false	-19
3near=false 0	-49
e1	-53
f5-25	-50
e26+	-30
e3	-104
e4-5	-127
e6-8	-118
e9-14	-39
8true 15-25	-23
d3	-34
d6-8	18
7l=false 0 15-25	37
h26+	-98
f15-25 1	-139
m5-25	-29
l2	-31
l4-5	21
l9-14	-60
f26+ 1	-62
k5-25	-82
j4-5	-17
j6-8	-45
j9-14	-14
f6-8 26+	-49
f9-14 2	-14
k3	-22
k9-14	-67
9true 0 15-25	-19
g26+	27
g4-5	-56
g6-8	-32
e1 1	-20
g3	17
g4-5	17
g6-8	13
g9-14	-60
f5-25 1	-37
l5-25	-81
k2	-15
k3	-39
k6-8	-22
k9-14	-35
e2 15-25	-31
g4-5	-51
g6-8	58
g9-14	-88
f6+ 2	-36
j6+	-38
i3	14
i6-8	-61
i9-14	12
e3 15-25	14
g3	-82
g4-5	-66
g6-8	-85
g9-14	-124
e4-5 1	17
j5-25	-146
i2	-120
j6+	-18
i3	-100
i4-5	-148
i6-8	45
e6-8 15-25	27
i2	-34
j6+	-63
i3	14
i4-5	-15
i6-8	-133
e9-14 15-25	-15
j4-5	-48
j9-14	-104
3para=truefalse	-34
ctrue	-75
3s0=false 0 .	-81
cA !	23
e.	18
ew	46
dA .	-63
fw	-119
ca ,	-72
e.	20
ew	-27
6true 0 ,	-80
bA !	-61
d,	15
d.	-113
d?	-65
dw	-88
cA ,	-71
e.	48
`,
  contentStart: `
0++=after " "	-58
bA	-36
bD	-81
bN	-79
bV	-12
bW	-56
band	-28
bbut	-19
bfor	-15
bhe	-17
bi	-56
cn	-28
ct	-25
bon	-13
bshe	-17
bthat	-18
dey	-15
co	-20
bw	-67
ce	-34
chat	-16
den	-19
byou	-21
9# ,	-96
b.	-135
b:	-29
bA	-16
bD	-44
bV	-15
bW	-39
band	-38
bin	-54
bof	-48
bthat	-26
co	25
bw	-51
cith	-35
9$ #	-51
9' N	-30
bw	-106
9A "	-79
b#	-104
b$	-32
b's	-41
b,	-27
b-	-31
b.	-169
b:	-31
bA	-71
bD	-63
bN	-74
bV	-83
babout	-21
cfter	-115
cmong	-29
cnd	-107
cs	72
bbe	-61
den	-31
dfore	-36
ding	-22
cy	-48
bfor	-69
crom	-93
bhad	-24
dve	38
ce	-30
cow	24
bif	19
cn	16
dto	-48
cs	-30
bon	19
bthat	-94
co	36
bw	-38
cill	-21
dth	-82
9D $	-59
b,	-74
b.	54
bA	-63
bD	-34
bN	-14
bW	-28
babout	-95
cnd	-27
cre	58
bfor	-48
crom	37
bin	43
cs	27
bof	18
cn	-59
cr	42
cutside	-57
bthat	15
co	-52
bwas	56
cho	-68
cill	-55
dth	41
9N !	-100
b"	35
b#	-17
b'	-50
cs	66
b(	-47
b)	-50
b,	-94
b-	37
b.	-14
b:	-32
b;	-87
bA	-45
bD	41
bN	-37
bW	-120
babout	-34
cfter	52
cnd	-16
cre	-76
cs	90
ct	-135
bbecause	-34
dfore	-30
cut	-49
cy	-26
bcan	88
bdid	-92
curing	82
bfor	19
crom	-116
bhad	-48
ds	-32
dve	-63
bif	-99
cn	-16
cs	53
bmay	-56
cight	-19
bof	27
cn	-132
cr	16
bshould	59
bthat	-48
bw	-40
cas	68
cere	-23
chen	-47
do	-63
cill	60
dth	-23
could	37
b—	-94
9V "	-34
b,	-102
b.	-50
b:	-48
bA	-50
bN	-113
bW	-29
babout	-47
cnd	-29
cs	-36
bby	45
bfor	-48
bhe	-99
dr	-32
cim	-37
ds	-29
cow	-35
bin	37
ct	-56
bof	46
cn	-43
bshe	-21
bthat	-176
deir	-25
ey	-19
co	-80
bw	-107
cith	-23
9W "	-62
b#	-70
b'	-67
cs	56
b,	-24
b-	-26
b.	-205
bA	19
bD	36
bN	-34
bV	-103
bafter	-57
cs	-78
ct	-54
bby	-84
bfor	41
crom	-51
bhave	36
ce	-58
bin	-35
bof	86
cn	-64
cr	-36
bthat	-30
co	-12
bwere	-34
cho	-16
cill	-63
dth	-27
b—	-56
9about #	-98
f$	-100
fN	-25
fher	-130
gis	-44
gow	14
fit	42
fw	-40
ghat	-37
hether	-109
after D	-97
fN	-70
fhe	-36
gis	-25
against D	-49
hN	-53
hW	-16
hw	-53
although he	-48
among D	-49
fN	-32
fW	-43
fw	-57
and "	-53
d#	-65
d,	-32
dD	-65
dN	-142
dV	-128
dW	-88
dhad	49
fs	-82
ee	22
fr	-63
eis	-85
eow	49
di	33
en	-58
es	-62
et	51
dof	-20
en	-16
ever	-35
dshe	-85
dthat	24
fey	-42
eo	-35
dw	-53
eas	-16
ee	-22
ehen	-58
fo	-20
eill	-24
are "	-49
dA	-91
dD	-55
dN	-40
din	-46
dw	-29
bound D	-108
gw	42
as "	-56
cA	13
cN	-15
cV	-63
cW	-84
che	-133
dis	63
cin	-13
dt	-62
cshe	-105
ctheir	-41
fy	-101
cw	-13
at #	-40
cD	-77
cN	-79
cW	-70
chis	-16
cw	29
9be "	-28
cA	-37
cD	13
cw	-47
bcause "	-31
h,	42
hD	-54
hN	23
hit	-63
hof	-71
hshe	-41
hthey	-61
hw	25
ben D	-39
ew	-67
bfore D	-59
gN	-12
ghe	-53
gw	-44
bhind D	-40
gN	-35
ghim	-19
gw	-31
bing "	-77
fA	-72
fD	27
btween D	-57
hN	-30
hw	-20
aut A	-25
dN	-85
dV	-42
dW	-25
ddid	-18
dhas	-45
ee	-59
eis	-14
dit	-34
dshe	-38
dthat	-36
fey	-20
eo	-17
dw	-25
ay #	-64
cA	-42
cD	-37
cN	-118
cV	29
cW	-30
cw	-139
9can A	-47
dbe	-70
dw	-106
c't be	-43
fw	-40
aould A	-84
fbe	35
fhave	-38
fw	-40
en't w	-50
9despite D	13
hhis	-54
hw	-47
aid .	-34
dA	-105
dD	38
dw	-56
cn't w	-69
ao .	-31
cA	-49
cD	-41
cso	-23
cthat	-16
cw	-37
bes A	-59
ew	-22
dn't w	-58
bn't w	-107
auring D	-93
gN	-15
gher	-24
his	-38
gw	-35
9for "	-95
d#	-40
dA	-20
dD	-115
dN	-164
dV	-63
dbeing	-63
dher	-53
eim	-69
eow	21
dit	-19
dtheir	-65
dw	32
ehat	-51
arom #	-52
eD	-68
eN	-88
eW	-48
eher	-18
fis	-44
ew	-95
9had "	-37
dA	-62
dD	-80
dV	-61
dbeen	36
dw	-107
bs "	-55
dA	-33
dD	-86
dV	-46
dbeen	-90
dhad	-59
dto	-21
cn't w	-54
bve A	-65
eD	-99
eV	-23
ebeen	-86
eto	-60
cing D	-56
gw	-12
ae "	-23
c's	37
cA	-42
cV	-42
cand	30
ccan	42
dould	24
cdid	36
does	14
chad	-15
cis	80
cmight	25
cshould	13
cw	-39
das	-23
dill	53
dould	-14
hn't	-18
br #	-56
d,	-93
d.	-23
dA	-24
dD	-88
dN	24
dW	-46
dand	-84
es	-35
dfor	81
din	-116
dto	-20
dw	19
aim "	-22
d,	-45
d.	42
dA	15
dabout	-81
end	-82
es	53
dbecause	-52
dfor	95
erom	-101
din	-82
dof	52
en	-110
dthat	-72
eo	-14
dw	-81
eith	49
bs #	-91
dA	-18
dV	13
dW	-28
aow D	-15
dN	80
dhe	57
dw	-20
9i A	-117
bhave	16
bw	-84
cill	26
could	-62
af D	17
che	-55
dis	-18
cw	27
an "	-13
c#	-110
c,	-17
cA	-71
cD	-50
cN	-142
cV	-22
cW	-126
cand	54
cher	-72
cmay	-30
ctheir	-41
cw	-40
dhich	38
bside D	-42
bto D	-90
eN	-15
ew	-50
as "	-22
c,	-35
cA	-63
cD	-67
cN	-45
cV	-24
cat	-58
cin	-41
con	-36
cthat	74
do	60
cw	-78
dhat	-29
bn't D	-45
fw	-56
at "	62
c,	-46
c.	-97
cD	-26
cV	32
ccould	-14
cdid	15
chad	85
cin	-66
con	-65
cto	-55
cw	63
das	17
dill	95
dould	101
9like D	-47
eN	-56
ew	-32
9may #	-22
dA	-29
dhave	-50
dw	-44
aight A	-25
fbe	-54
fhave	-13
fw	-43
aust be	-43
ew	-66
9of "	-70
c#	-70
c$	-26
cA	-53
cD	-61
cN	-56
cV	-19
cW	-74
cbeing	-20
cher	-67
dis	15
dow	-20
cit	-14
cthat	-14
eeir	-23
cw	-12
dhat	-25
an "	-24
c.	-34
cN	-108
cW	-127
cher	-22
dis	-72
dow	47
cw	-119
dhat	-37
eether	-55
ar A	-36
cD	-22
cN	-47
cw	-91
autside D	-66
hw	-19
aver #	-15
eD	-127
eN	-72
eW	-36
eand	-16
eher	-41
fis	71
eto	-17
ew	-64
9she A	-67
dand	14
dcan	-21
eould	34
ddid	-19
dhad	30
fs	-49
dis	-13
dmight	-28
dshould	58
bould A	37
gbe	-71
ghave	-24
gw	-90
aince #	-36
fD	-60
fN	-26
fW	-16
fw	-24
ao .	40
cA	-73
cD	18
cthat	-63
9that "	29
e#	33
e's	-54
e.	-71
eA	28
eD	46
eN	29
eV	-138
eW	114
eare	-141
ecan	-127
fould	-111
ehad	-117
gs	-190
gve	-138
fe	65
gr	51
fis	37
ei	-107
ff	89
fs	-125
ft	29
eof	-37
eshe	63
ethey	25
ew	-49
fas	-94
fe	24
gre	-125
fhen	53
gile	-23
fill	-63
fould	-47
eyou	-58
beir N	-77
fw	-18
cy A	-57
eare	23
ecan	-35
fould	-36
edid	-68
ehad	-56
gve	84
ew	26
fill	60
fould	-71
bough D	-39
ghe	-41
git	-13
brough D	-83
hN	-20
hw	-42
ao "	92
c#	-158
c$	-75
cA	31
cD	-122
cN	-149
cV	30
cW	-45
cbe	-21
cdo	68
chave	14
der	-61
dim	-65
es	-140
ctheir	-99
cw	33
dhat	-32
bward D	-42
gN	-27
gw	-48
9under D	-53
fN	-27
fw	-38
btil D	-83
fw	-58
9w !	-46
b"	13
b#	-156
b$	25
b'	-84
cs	34
b(	-91
b)	-65
b,	-79
b-	-128
b.	-95
b/	-50
b:	-146
b;	-21
b?	-74
bA	-61
bD	-13
bN	50
bV	35
bW	-20
babout	-46
cfter	-66
cgainst	-29
cnd	-53
cre	99
dound	-25
cs	-32
bbe	45
dcause	-99
dfore	-96
dhind	-64
bcan	-31
could	31
bdespite	-39
cid	-15
en't	-45
co	-21
desn't	31
curing	-102
bfor	-23
crom	-62
bhad	38
ds	16
dve	26
cer	-29
cim	-23
ds	-77
cow	-88
bi	-17
cf	-77
cn	-57
dside	-44
dto	-75
cs	12
dn't	-51
ct	-80
blike	-122
bmay	36
cight	-43
cust	34
bnear	-34
bof	-45
cn	-21
cr	-76
cutside	-76
cver	-102
bshe	-14
dould	30
cince	-116
co	-54
bthat	-39
deir	14
drough	-26
co	-19
dward	-52
bunder	-26
dtil	42
bwas	37
ce	-64
dre	30
chat	-79
dether	-20
dich	29
do	-23
ese	-44
dy	-28
cill	-13
dth	-107
fin	38
fout	-23
con't	51
duld	-105
byet	-12
cou	-74
b—	-135
aas "	-53
dA	-77
dN	-40
dV	-53
dbeing	-12
din	-27
don	20
dto	-17
dw	-91
cn't w	-60
ae A	-47
care	-23
chave	14
cw	-45
bre A	-103
eD	19
ebeing	-19
ahat 's	-78
eD	33
eN	-116
ehe	36
eis	44
ft	-49
ethey	29
ewas	-58
ben D	-108
eN	-139
eV	-100
ehe	-92
eit	-95
eshe	-63
ew	-104
fe	30
eyou	-45
cther D	23
hN	-23
hhe	17
hshe	26
hto	65
hw	-65
bich ,	-16
fA	-25
fD	35
fN	28
fV	20
fhas	-27
ge	-59
fis	-42
fshe	-25
fw	-70
gas	-59
gill	-42
gould	-23
cle #	-25
fA	-53
fN	-94
fV	-53
fW	-28
fshe	-36
fw	-42
bo 's	-38
dA	-64
dN	-34
dV	-87
dare	-115
dcan	40
eould	-13
dhas	-75
fve	-107
din	-18
es	-94
dw	-65
eas	-98
eere	-18
eill	45
eould	21
cm he	-66
cse w	-82
by D	80
dN	-55
dhe	21
dw	-18
aill .	-14
eA	41
ebe	-84
ehave	-20
bth "	-35
e#	-53
eA	-36
eD	-67
eN	-162
eW	-54
eher	49
fim	-21
gs	-71
ethat	-12
geir	-28
ew	15
fhat	-17
din D	12
gw	-58
dout D	-26
hw	-64
aon't be	-35
fw	-23
buld "	-64
fA	23
fdo	50
fhave	-110
fw	-52
en't w	-31
9yet w	-62
aou ,	28
dA	-68
dcan	34
dhave	-69
dto	-22
dw	-37
3before " "	-112
cD	-57
cN	-66
cV	-55
cW	-49
che	-51
ci	-44
df	-21
dn	-12
dt	-35
cshe	-35
cthat	-17
cw	-33
de	-32
dhat	-14
cyou	-22
a# '	-65
c,	-113
cN	-19
cw	-68
aA "	-48
c#	-31
c,	-201
cD	28
cN	40
cV	12
cafter	-81
cbecause	-38
efore	33
che	-23
cif	-102
dn	17
con	-49
cthat	-41
eough	-83
do	-80
cw	-50
aD "	52
c,	-50
c:	-38
cN	-82
cV	17
cW	-68
care	-56
cin	-45
cof	-60
cwas	-99
dho	38
dould	60
aN !	45
c"	62
c#	-13
c'	-73
ds	48
c(	-72
c)	-91
c,	-103
c-	-120
c.	-66
c:	-79
cA	-39
cD	-38
cV	-167
cW	-86
cafter	-105
dnd	-75
dre	45
cbefore	-75
dy	-117
cfor	-103
drom	-41
chad	-116
es	-22
eve	-89
cin	-46
eto	-65
clike	-28
con	-37
dr	-17
cthat	-81
cw	-24
das	40
dho	66
dill	-39
eth	12
c—	-120
aV D	-28
cN	-34
cby	-19
cif	-17
cthat	-16
cwhat	-26
eether	-23
aW #	-15
c's	-90
c)	-70
c,	-208
c.	-75
cA	25
cD	74
cN	-88
cW	-71
cand	-35
dt	-63
cbeen	-85
chad	-80
de	-45
cin	18
ds	20
cof	-121
cto	-113
cwas	-81
dere	-71
dho	-69
dill	-30
cyou	-71
aabout #	55
gD	-70
gw	-45
bfter D	-33
gN	-79
ghe	-22
gw	-38
blthough N	-46
jw	-35
bmong D	-88
gN	-44
bnd "	-56
e#	-31
e,	-46
eA	-88
eD	18
eN	-88
eV	-40
eW	-40
eas	-42
ebecause	-50
ehe	-45
fis	-15
ei	-63
fn	-27
ft	-39
eon	-23
eshe	-23
ethat	-47
gey	30
ew	-129
fe	-45
fhen	-22
gile	-41
fith	-16
bre w	-38
bs A	-23
dD	31
dN	-29
dV	-50
dW	-29
dfor	-93
dhe	-65
dit	-68
dthey	-13
dw	12
ee	-33
bt D	-37
dN	23
dW	-37
dhis	-31
abecause D	-14
iN	-19
iw	41
cfore D	-65
hw	-41
but ,	-104
eD	-35
eN	-28
eW	-39
eafter	-47
fs	-56
ehe	-82
ei	-52
ff	-43
fn	-97
ft	-85
eon	-28
eshe	-15
ethat	-57
gey	-71
fo	-60
ew	-107
fe	-33
fhen	-83
gile	28
fith	47
by D	-48
dW	-15
dw	-57
adespite D	-27
iN	-34
ihis	-22
iw	-27
buring his	-73
afor D	-29
eN	-80
ew	-58
brom D	-60
fN	-46
ahad w	-89
cs w	-34
cve w	-17
ding w	-20
be 's	-107
dA	-124
dV	-116
dcan	31
dhad	61
fs	13
dis	-17
dw	-21
eas	44
eill	-50
eould	43
cr w	22
bis w	-50
bow D	-20
ehe	-23
ew	-52
ai don't	24
chave	-24
cw	-27
das	-95
dill	-48
bf N	39
dhe	-62
di	-47
dshe	-124
dthey	17
dw	-60
ee	-31
dyou	-32
bn A	-42
dD	-13
dV	-35
dW	-115
dher	-72
eis	-113
dmay	-26
dw	-144
ehich	-12
bs A	-45
dD	-61
dthat	-36
dw	-66
bt A	-25
dhas	21
dis	-14
dw	-40
eas	-114
gn't	-38
eould	-53
alike D	-25
fN	-28
fw	-20
aof D	13
dw	-69
bn D	-22
dN	-71
dhis	-16
dw	-53
br N	-14
dw	-15
bver D	-75
ashe 's	-110
eV	-22
ehas	-36
eis	-72
ew	-31
fas	-56
bince D	-16
bo D	-60
di	-62
dw	-16
athat "	-47
f#	-16
f's	45
f,	-143
fA	-71
fD	-47
fN	-24
fV	-43
fW	-59
fare	-40
fcan	-21
gould	31
fhad	-57
hs	-57
hve	-64
ge	-123
hr	-13
gis	-55
fi	-29
gf	-17
gn	-47
gs	-39
gt	-108
fshe	-47
fthey	-57
fw	-41
gas	45
ge	-58
hre	47
gill	33
gould	-66
fyou	-30
cey are	-106
fhave	-31
fw	12
gere	-84
cough ,	-41
hD	-18
hN	-43
hhe	-51
hw	40
bo D	-73
dN	-52
dw	27
aunder D	-29
aw "	-20
c#	-76
c's	-45
c,	-160
c=	-29
c?	-12
cA	-118
cV	-92
cW	-16
cafter	-25
dnd	-147
dre	-57
ds	-105
dt	78
cby	-106
cfor	-71
drom	-54
che	-36
er	-32
dis	-85
cin	-123
ds	25
clike	-36
con	-69
dr	-47
cthat	28
do	-159
cwas	-39
dere	46
dho	-45
dith	-130
bas A	-74
eD	-49
ew	31
be are	-31
dcan	-50
ddon't	49
dhave	-22
dshould	-43
dw	13
eill	-36
bhat 's	-93
fN	52
fhe	-126
fi	-63
gs	-48
gt	-73
fshe	-73
fw	-123
ge	68
fyou	-59
cen D	-56
fN	45
fhe	-84
fit	-51
fshe	42
fw	-124
dther D	-68
iN	25
ihe	-58
iit	-54
ior	-15
ishe	-25
iw	-46
cich A	-97
gD	-18
gN	108
gV	-54
ghas	-115
he	-33
gis	-66
gw	-50
has	-20
hould	-16
dle A	-34
gN	-100
gW	-44
git	-26
gw	-71
co 's	-60
eA	-16
eV	-20
ehad	-77
gs	27
eis	-66
ew	-14
fas	26
dse w	32
cy ,	-37
eD	-25
eN	-31
ehe	-13
ethey	-36
bith #	-26
fD	-21
fN	16
fw	26
bould w	-17
ayet D	-26
eN	-14
bou have	-64
ew	-45
0-t=after !	-32
9"	132
9#	-27
9$	-113
9%	-82
9&	-33
9'	-33
as	-156
9(	-179
9)	40
9,	60
9-	40
9.	-100
9/	-88
9:	60
9;	-125
9@	-79
9A	-80
9D	-136
9W	14
9[	-76
9]	-26
9about	104
after	-97
against	60
although	-92
among	-156
and	-176
are	-161
bound	-139
as	-53
at	13
9be	-160
bcause	-165
ben	-119
bfore	-178
bhind	-20
bing	-147
btween	-53
aut	-218
ay	-48
9can	-109
c't	-30
aould	-123
en't	-35
9despite	-93
aid	-125
cn't	-57
ao	-153
bes	-103
dn't	-55
bn't	-73
auring	-130
9for	35
arom	-70
9had	-204
bs	-110
cn't	-40
bve	-120
cing	-82
ae	-161
br	-45
aim	-32
bs	-160
aow	-197
9i	-149
af	-227
an	-103
bside	-98
bto	-38
as	-105
bn't	-92
at	-117
9like	-23
9may	29
aight	-74
aust	-82
9near	-60
aor	-22
9of	-23
an	45
ar	-191
autside	-109
aver	15
9she	-179
bould	-149
aince	-134
ao	-133
9that	-123
beir	-154
cy	-193
bough	-114
brough	-33
ao	-15
9under	-125
bless	-60
btil	-103
9via	-71
9w	-35
aas	-76
cn't	-76
ae	-129
bre	-122
ahat	-218
ben	-120
cther	-25
bich	-94
cle	-161
bo	-187
cm	-122
cse	-75
by	-49
aill	-136
bth	-26
din	-94
dout	-109
aon't	-34
buld	-144
en't	-36
9yet	-23
aou	-37
9—	-31
9…	-50
3before !	-87
a#	29
a'	-75
bs	77
a(	-62
a)	-31
a,	-71
a-	25
a:	-67
a;	-58
a?	-113
aA	-127
aD	-82
aN	-133
aV	-68
aW	-75
a]	-42
aabout	-97
bnd	-27
bs	-69
bt	-72
abe	-32
but	-88
ado	-49
afor	-55
brom	30
ain	-88
bs	-123
aof	-112
bn	-98
br	-44
bver	-54
aso	-35
athat	-51
bo	-84
aw	-64
bas	47
bith	17
a—	-27
a…	-63
2t=after " "	-100
c#	-43
cA	52
cD	49
cN	57
cV	-40
cabout	-78
dfter	-23
dre	-35
ds	-115
dt	37
cbecause	-91
dut	23
dy	-46
cfor	37
drom	-39
chas	-65
eve	44
dow	-18
ci	15
df	-68
ds	41
dt	23
clike	-14
cof	46
dn	-72
dver	-36
cshe	-34
do	33
cthat	-61
eey	-102
do	-13
cwas	-84
de	21
dhat	-78
een	-21
eich	-67
fle	-55
eo	-87
dill	-56
eth	29
dould	34
a# D	-55
cN	-145
cV	-15
cW	-37
cand	-54
cfor	43
cin	-32
cof	-26
cthat	-17
cw	-196
dhen	-28
a$ #	-113
a% of	-28
cto	-35
cw	-27
a' N	-58
cw	-21
bs A	-48
dD	-60
dN	-103
dV	-22
dW	-68
dw	-113
a( #	-15
cD	-43
cN	-86
cw	-45
a) and	40
cw	43
a, "	-120
c#	-36
cA	-58
cN	-22
cV	-39
cabout	-84
dfter	28
dlthough	-125
dmong	-28
dre	33
dt	-20
cbecause	20
efore	-49
dut	-71
dy	-48
ccould	41
cdespite	-67
during	-21
cfrom	-27
chad	42
es	80
eve	28
fing	-56
de	-28
er	-77
dis	-117
ci	-92
df	-90
dn	35
ds	59
dt	-15
clike	-36
cof	98
dn	23
dr	-52
cshe	-25
eould	38
dince	-20
do	-34
cthat	120
eey	-54
eough	-68
do	55
cw	-14
das	82
de	-90
ere	53
dhat	-88
een	-106
fther	-76
eich	-151
eo	-208
fse	-37
dill	41
eth	-13
dould	69
cyou	-83
a- #	-35
cA	35
cD	-160
cN	-99
cand	32
cbut	-52
cthat	26
cw	78
dhich	-20
a. "	-43
c#	-55
cN	-79
cW	-14
cw	-29
a/ N	-80
cw	-18
a: "	-113
c#	-68
che	-46
cw	46
a; D	-43
cN	-50
cw	-23
a@ N	-66
aA #	-73
c$	-81
cA	-95
cD	-147
cN	-116
cV	-45
cW	-98
cabout	-48
dfter	-53
dmong	-25
dnd	-60
ds	17
dt	-52
cbe	-30
ecause	-61
een	-26
efore	-17
eing	-35
dy	-45
cdid	-97
do	-21
cfor	-78
drom	-24
chas	-33
eve	-24
de	25
dis	-68
cif	-61
dn	-81
dt	-87
con	-39
dver	-32
cshe	-60
cthat	28
eough	-31
do	-38
cw	-168
das	-46
dhat	41
een	-65
fther	39
dill	-80
eth	-51
dould	-37
cyet	-73
aD "	-15
c#	-53
c$	-46
cA	-83
cD	-175
cN	-172
cV	-33
cW	-138
cabout	-29
ds	-33
cbut	-27
cin	-14
ds	-42
cof	-87
cthat	-111
do	-35
cw	-108
das	-30
dho	-16
aN "	-50
c#	-79
c'	-95
cA	-144
cD	13
cV	-118
cW	-96
cabout	23
dfter	-63
dgainst	-25
dmong	-30
dnd	-164
dre	-61
ds	-194
dt	-85
cbecause	-58
efore	-51
dut	-81
dy	-74
ccan	-49
dould	-143
cdid	-109
during	-47
cfor	-20
drom	-49
chad	-137
es	-170
eve	-61
de	97
cif	50
dn	-158
eto	-19
ds	-193
cmay	-51
dight	-43
dust	-37
cof	-71
dn	-134
dr	-70
dver	31
cshould	-81
dince	-35
cthat	93
do	-49
cunder	-24
cw	-161
das	-151
dere	-76
dhen	-34
eile	-29
eo	-83
dill	-138
eth	-105
dould	-168
aV "	-70
c#	46
cA	37
cD	15
cafter	-59
dnd	-36
dre	-36
dt	-24
cduring	-58
cfor	-121
drom	-53
che	14
er	26
dow	21
cif	56
dn	-103
cof	-116
dn	-112
cshe	61
cthat	-25
eeir	66
fy	13
do	-21
cw	-23
das	14
dere	14
dhat	41
een	18
fther	-41
ey	61
dill	49
eth	-43
aW #	-73
c'	-20
cA	-92
cD	25
cN	-220
cV	-68
cW	-98
cafter	-28
dnd	-126
dre	-111
dt	-32
cby	-62
cduring	-57
cfrom	-40
chave	-37
de	69
cin	-62
cof	-60
dn	-28
dr	-14
cthat	86
do	63
cw	-172
dere	-41
dhen	-69
eo	-41
dill	-38
eth	-50
dould	-58
a[ N	-24
a] w	-18
aabout "	-14
g#	-56
g$	-79
gD	58
gN	27
gher	54
his	37
git	-29
gtheir	-56
ho	-79
gw	91
hhat	24
iether	-52
iy	-41
bfter A	-24
gD	-77
gN	17
gW	-54
ghe	-80
his	-70
gw	-119
bgainst D	63
iher	-14
jim	-76
iit	22
iw	43
blthough he	-56
bmong D	-82
gN	-56
gW	-35
gw	-48
bnd A	-48
eD	-31
eN	-133
eV	-29
eW	-52
ehas	-37
fe	-52
gr	-38
fis	-75
fow	-85
ei	-20
fs	-44
ft	-25
eshe	-42
ethat	-128
ew	-113
fe	-16
fhat	-16
bre A	-49
eD	-65
eN	-38
ew	-94
cound D	-87
hN	-63
hw	-27
bs "	-21
dA	37
dN	-32
dV	-20
dW	-62
dhe	-160
eis	-118
dif	-95
et	-56
dshe	-153
dtheir	-58
gy	-136
dw	20
bt #	-49
dD	-87
dN	32
dW	-85
dhis	16
dw	-18
abe A	-20
dD	-110
dN	-39
dw	-89
ccause D	-24
iN	-42
ihe	-60
iit	-38
iof	-15
ishe	-51
ithey	-59
iw	-45
cen A	-14
fD	-55
fw	-81
cfore D	-102
hN	-39
hhe	-68
hw	-42
chind D	-95
hN	-24
hher	-70
iim	68
hw	-22
cing D	-69
gV	-14
gw	-75
ctween D	-119
iN	-75
iw	47
but A	-36
eD	-56
eN	-36
ehas	-16
fe	-50
eshe	-28
ethat	-66
fo	-41
ew	-68
by #	-56
dA	-44
dN	-52
dV	-51
dW	-63
dw	-21
acan A	-39
ebe	-26
ew	-66
d't w	-19
bould A	-26
gbe	-27
ghave	-18
gw	-90
fn't w	-33
adespite D	-41
iw	-16
bid A	-74
eD	-44
ew	-26
dn't w	-42
bo A	-27
dD	-44
dso	-58
dthat	-40
dw	-28
ces A	-38
fw	-20
en't w	-52
cn't w	-57
buring D	-158
hN	-47
hher	-44
iis	-66
hw	-23
afor "	-21
e#	39
eA	-105
eD	-15
eV	-17
eW	-84
ebeing	-86
eher	34
fim	-29
gs	46
ethat	-103
ew	47
fhat	-80
eyou	-72
brom #	-37
fD	-52
fN	-46
fW	-93
fher	-58
gis	-20
fw	-151
ahad A	-35
eD	-84
ebeen	-28
etheir	-45
fo	-59
ew	-87
cs A	-58
eD	-98
eV	-23
ebeen	-40
eto	-59
ew	-111
dn't w	-28
cve A	-32
fD	-107
fbeen	-35
fhad	-27
fto	-86
fw	-106
ding D	-56
hw	-61
be A	-19
dV	-40
dcould	-38
ddid	-29
eoes	-12
hn't	-14
dhad	-32
fs	-53
dis	-70
dw	-113
eas	-67
eill	-21
eould	-88
cr A	-69
eD	-73
eN	-84
eW	-36
eand	-15
fs	-73
efor	-43
ein	-25
eto	12
ew	-191
bim D	-125
eabout	24
fnd	-21
fs	-97
efrom	-14
ein	-58
eof	-98
fn	-24
ew	-106
fith	-37
cs #	-19
eA	-30
eD	-28
eN	-81
eV	-24
eW	-49
ew	-124
bow D	-77
eN	-41
ehe	-79
eto	-67
ew	-43
ai A	-42
cdon't	-39
chave	-19
cw	-79
bf D	-64
dN	-61
dhe	-104
dit	-26
dshe	-25
dthey	-57
dw	-45
bn #	-78
dA	-48
dD	-99
dN	-84
dV	-15
dW	-136
dher	-132
eis	-31
dmay	-41
dthat	-86
feir	-58
dwhich	-90
cto D	-60
fN	-80
fw	40
bs A	-96
dD	-118
dN	-32
dthat	-32
eo	-66
dw	-122
ehether	41
cn't D	-67
gw	-36
bt A	-36
dD	24
das	-49
dcould	-88
ddid	-14
dhad	-16
fs	-49
din	-19
es	-107
dto	-72
dwas	-110
eill	-53
eould	-78
alike D	-27
fto	45
fw	-79
amay A	-67
ebe	-51
ehave	-47
ew	-66
bight A	-15
gbe	-27
gw	-36
bust be	-23
fw	-60
aof "	-22
d#	-87
d$	-61
dA	-87
dD	-30
dV	-40
dW	-42
dabout	-52
dbeing	20
dher	-29
eim	40
fs	-12
eow	20
dit	-69
dthat	-136
feir	-27
dw	20
ehat	-18
fich	-21
bn A	-41
dN	-39
dW	-68
dher	-22
eis	16
eow	-52
dtheir	14
eo	25
dw	66
ehat	23
br A	-15
dD	-60
dN	-50
dw	-88
butside D	-93
iw	-15
bver #	-53
fN	-16
fW	-66
fand	-35
fher	-109
gis	-24
fto	-30
fw	15
ashe A	-16
eV	-26
ecould	-17
edid	-15
ehad	-17
gs	-36
eis	-55
ew	-83
fas	-52
fill	-28
fould	-45
could A	-15
hbe	-24
hw	-63
bince #	-14
gD	-71
gN	-36
gW	-39
gw	-13
bo A	-16
dD	-55
das	-40
dthat	-76
dw	-62
athat #	-12
fA	-42
fD	-64
fN	-48
fV	-21
fW	-36
fare	-18
gs	-24
fcan	-16
gould	-64
fhas	-34
ge	-105
hr	-26
gis	-87
fi	-24
gf	-62
gn	-15
gs	-75
gt	-115
fshe	32
ftheir	-21
iy	-104
fw	-154
gas	-25
ge	-31
hre	-62
gill	-22
gould	-62
ceir A	-31
gN	-38
gw	-120
dy A	-15
fare	-32
fcould	-38
fdon't	-18
fhad	-17
hve	-29
fw	-81
gere	-53
gill	-30
gould	-59
cough D	-38
hhe	-68
crough N	-37
iw	-76
bo "	-27
d#	-107
d$	-76
dD	-20
dV	-82
das	40
dbe	-171
ddo	-99
dhave	-115
eer	-71
eim	-28
fs	-24
dit	-60
dtheir	-90
dw	-16
ehat	-107
cward D	-79
hN	20
hw	-48
aunder D	-92
gN	-49
gw	-38
ctil D	-45
gw	-31
aw "	-63
c#	-27
c$	-13
c'	-52
cA	-14
cN	12
cV	-39
cafter	-129
dgainst	-105
dmong	-92
dnd	-153
dre	-151
eound	-26
ds	-21
dt	-168
cbe	-41
ecause	-131
een	-19
efore	-77
ehind	-77
eing	16
etween	-99
dut	-139
dy	-78
ccan	-83
dould	-146
cdespite	-84
did	-34
fn't	-35
do	-39
ees	-30
gn't	-38
during	-96
cfor	-71
drom	-86
chad	-112
es	-146
eve	-103
fing	-32
de	43
dis	-18
dow	-23
ci	-61
df	36
dn	-106
eside	-48
eto	-94
ds	-92
en't	-42
dt	-25
clike	-91
cmay	-70
dight	-47
dust	-35
cnear	-43
cof	-113
dn	-29
dr	-83
dutside	-81
dver	-164
cshe	-28
eould	-101
dince	-81
do	-75
ctheir	-32
fy	79
erough	-68
do	-20
eward	-74
cunder	-90
etil	-88
cvia	-58
cw	-58
das	-186
de	18
ere	-69
dhat	14
een	-43
fther	22
eich	45
fle	-95
eom	-20
fse	-64
ey	37
dill	-12
eth	-64
gout	-62
don't	-41
euld	-171
cyet	-92
dou	-16
bas A	-88
eD	-158
eN	-54
eV	-19
ebeing	-76
ethat	54
fo	-64
ew	-143
dn't w	-19
be A	-22
dare	-46
dhave	-17
dw	-42
cre A	-57
fD	-44
fbeing	-34
fw	-98
bhat D	-48
fN	-48
fhe	-72
fit	-25
fshe	-31
fthey	-49
fw	-34
cen D	-98
fV	-17
fhe	-110
fit	-71
fshe	-64
fthey	-72
fw	-72
ge	-25
fyou	-28
dther N	-25
ihe	-136
ishe	-77
ito	-52
iw	-72
cich D	-69
gN	33
gV	-16
ghas	-23
he	-115
gis	-51
gshe	-52
gw	-100
has	-32
hill	-26
hould	-17
dle D	-55
gN	-72
gW	-13
gshe	-43
gw	-85
co A	-16
eV	-14
eare	-44
ehad	-21
gs	-38
gve	-29
fe	-37
eis	-49
ew	-90
fas	-39
fere	-42
fill	-12
fould	-20
dm he	-84
dse w	-75
cy D	34
eN	-92
ehe	-96
ew	-20
bill A	-47
fbe	-48
fw	-104
cth #	-45
fA	-23
fD	-24
fN	-17
fher	-103
gim	-92
hs	-116
fthat	36
heir	-67
fw	42
ghat	-94
ein D	-70
eout D	-66
iw	-53
bon't be	-17
gw	-15
culd A	-46
gbe	-44
gdo	-16
ghave	-31
glike	-12
gw	-106
ayet to	-73
ew	-46
bou A	-20
ecan	-17
ehave	-16
eto	-34
ew	-83
a— A	-66
cD	15
cN	-61
cand	-61
cbut	-21
che	-68
cw	-86
4before " "	-135
dA	-43
dD	-38
dN	-78
dV	-60
dW	21
dabout	-59
efter	-68
elthough	-32
end	21
es	-12
dbecause	-13
eut	-84
ey	-63
ddespite	-36
dfor	20
erom	-99
dhas	-13
ee	28
fr	-13
eis	56
di	45
en	-41
es	26
et	14
dof	-79
er	-32
dsince	-41
eo	-29
dthat	25
fey	17
fough	-32
dw	-30
eas	19
ee	24
ehat	-33
fen	-38
file	-71
fo	-49
fy	37
dyet	-24
eou	13
b# that	22
b' #	-44
dN	-82
dW	-64
dw	-122
cs what	79
gy	-50
b( D	52
dN	-176
dW	-66
dw	-68
b) D	-60
dN	46
b, "	-57
dA	13
dD	-13
dN	-63
dV	-67
dW	-165
dabout	-17
efter	-41
elthough	-21
end	-198
ere	-41
es	-125
et	-60
dbecause	-59
eut	-179
dduring	-25
dfor	26
erom	-43
dhad	32
fs	-61
fve	-53
ee	-39
eis	27
di	-179
ef	-98
en	-78
es	-96
et	-138
dlike	-35
dof	-54
en	-69
er	-45
dshe	-99
eo	-85
dthat	44
fey	-118
fough	34
eo	-124
dunder	-12
dw	31
eas	-34
ee	-97
fre	-21
ehat	-108
fen	36
gther	-16
file	-74
fose	32
eill	-20
fth	-113
eould	-42
dyou	-111
b- that	-40
b. "	-87
d#	-104
dA	-24
dN	42
dV	-63
dW	-27
dabout	35
elthough	-77
emong	22
end	-36
es	-95
et	-53
dbecause	-59
ffore	-16
ey	-58
ddespite	-61
euring	-16
dfor	-129
erom	38
dhis	-65
di	-143
ef	13
en	-20
et	-56
dlike	-45
dnor	-39
dof	28
en	-61
dshe	26
eince	-22
eo	-39
dthat	40
fey	15
fough	-93
eo	22
dw	-33
ee	-103
ehat	-153
fen	-37
dyet	-64
eou	-94
b: D	-35
dW	-57
dw	-49
b; D	-53
dN	-17
dw	-24
b? A	-18
dD	-60
dN	-69
dW	25
di	-44
en	-18
et	-31
bA if	-82
dthat	-64
dwhat	-57
bD that	-65
bN N	-19
dif	-50
dthat	-82
bV if	-64
dthat	-40
dwhat	-51
fether	-53
fy	-19
bW that	-61
b] N	-34
babout how	-26
hwhat	-36
jether	-29
cnd that	-116
fwhat	29
cs if	-62
bbut if	-42
fthat	-47
bfor that	-34
fwhat	-25
bin that	-60
ewhat	-36
cs that	-68
ewhat	-36
gy	-29
bof that	-42
ewhat	-84
cn how	-19
ethat	-30
ewhat	-84
gether	-36
bthat if	-42
co that	-44
bw D	40
dN	-132
dW	-54
dhow	-40
dif	-111
dthat	-72
dwhat	-143
fether	-69
fy	-46
cas that	-39
cith that	-45
gwhat	26
b— A	-80
dD	-16
dand	-20
es	38
dhe	-37
dthat	-25
dw	-107
b∅ A	42
dD	32
dN	-24
dW	22
dafter	-42
es	-68
din	-68
0after CS	-50
6SC	-22
0before C	-33
7SC	-40
0c1=after 's	24
9:	-20
9a	-35
accusing	37
bknowledge	14
kd	39
added	-12
cing	12
cs	-15
bmitted	24
agreed	36
aimed	22
all	44
bso	18
an	-44
bnounced	-20
ging	90
appeared	-21
fs	-31
aren't	23
bgue	12
ed	14
es	-18
ding	20
ask	14
cs	-21
attacking	16
fs	-43
9backing	-16
aecame	-110
bgan	14
alamed	38
csted	32
9call	18
ded	32
ding	21
ds	47
bmpaigned	-61
bn	-33
bst	-14
ding	-56
aites	57
cing	17
alaimed	51
es	-25
aomplained	-17
bnceded	51
dluded	-18
cdemned	62
cfirmed	-33
csidered	37
buld	-17
ariticism	48
gzing	18
9decided	-27
clared	-59
dined	13
bfended	16
blivering	46
bnounced	56
bscribed	21
hs	30
cigned	-107
bvoted	-107
aid	16
cn't	-31
bscussed	14
ao	15
besn't	-14
bn't	16
arew	52
9endorsement	18
astimates	51
aven	13
axplaining	41
cressed	30
9favor	18
eed	-33
aear	-25
aind	39
brst	-39
aocused	-56
br	-118
arequently	-24
aurther	27
9has	-30
cn't	-47
aeld	-18
aope	26
dd	-32
9in	-13
bsisted	-25
as	13
bsued	36
9joked	29
9know	12
dn	-33
9largely	-27
bter	20
aearned	47
aook	-144
ds	-13
9may	-19
aight	-30
9named	-15
aever	-26
aot	-41
ces	13
cing	15
bw	-13
9offered	19
es	-26
cicially	27
bten	28
an	-75
bce	-34
apened	19
bpose	29
fd	-30
ardered	82
9plans	-28
aointed	53
eing	34
es	43
araised	28
bedicted	51
cssed	34
bivately	12
bobably	-34
cmise	-32
gd	25
fing	22
cposed	-22
cvided	-16
aublic	-47
fly	40
9questioned	18
hs	-63
9recently	-25
bferred	19
fing	61
cusal	-47
eed	23
bgularly	15
biterated	33
bjected	-15
bmained	-100
bpeated	-14
hly	39
clied	-57
cortedly	-72
bquests	-36
bsponded	-43
gs	-87
bvealed	21
9said	-49
bw	-28
by	-16
cing	29
cs	-17
aeeks	14
cmed	-14
blf-described	17
bnt	33
ahould	-49
cw	-21
ds	23
apeak	60
eing	51
ccifically	-33
cnt	22
boke	33
atarted	15
cted	35
bressed	32
congly	-23
auggest	48
ged	17
bpport	-17
ged	-12
hrs	37
9takes	-43
blk	-45
ding	24
ds	20
aelling	-36
ahe	-63
bought	-23
ao	-44
bld	-24
aried	-19
aurned	22
9under	25
bveiled	20
arged	-15
9view	-71
aoted	50
bwed	20
9warned	39
ding	18
aill	-13
aorries	-28
buld	-43
arites	-20
bote	-21
3before 's	-155
a:	-75
aa	-106
bccording	47
dused	-62
cknowledged	-14
bdded	26
ding	-56
ds	-56
cmitted	-55
bgree	-38
fd	-47
bimed	-51
bll	-63
dowed	-33
cso	-34
bnnounced	59
bppeared	-14
gs	13
bre	-63
dn't	-78
cgue	-14
fd	29
fs	21
eing	-26
bsking	-59
ds	-91
bttacked	-40
gs	-85
abacked	-56
began	-55
clieve	22
hs	-52
acall	-33
eed	-62
eing	-58
es	-113
cn	-79
d't	-58
cst	-70
bharged	-60
bited	-53
ding	-34
blaim	-51
fed	-105
fing	-24
bompared	-84
cnceded	-13
eluded	26
dfirmed	24
dsidered	-99
dtinue	-47
is	-36
culd	-63
briticism	-120
hzed	-40
iing	-24
adecided	-49
esion	-40
dlared	57
clivered	-56
cnied	-44
cscribed	27
bid	-143
dn't	-66
cscussed	-33
dmissed	-62
boes	-88
en't	-88
cn't	-96
aendorsed	-38
bstimated	28
bven	-53
bxplaining	-19
dressed	-67
afavor	-72
bear	39
cel	-76
biled	-74
cnd	-53
crst	39
bocused	-63
brequently	34
agave	-50
benerally	-63
ahad	-101
cs	-73
dn't	-47
beld	-71
bope	-69
es	-91
ain	-67
cdicated	-61
csisted	25
bs	14
csued	-69
bt	-88
aknew	-41
cows	-29
alack	-48
cid	-69
cter	-66
cunched	-57
bearned	-30
book	-67
eed	-54
es	-63
amade	-158
cy	-88
bentioned	-43
bight	-94
bust	-119
anamed	20
bot	-88
de	-49
es	-59
ding	-46
aoffered	-92
fing	-63
dicially	-46
bnce	-79
cly	-37
bpened	-50
cpose	-93
gd	71
brdered	-23
apassed	-114
blan	-33
es	-41
dyed	-56
cedged	-40
boint	-77
fed	-84
fing	-23
fs	-48
braised	-38
cedicted	28
comised	-34
ging	-20
dposed	23
bublicly	-63
fshed	-73
ct	-14
aquestioned	-56
is	-35
cickly	-59
araised	-64
bead	-68
es	-43
ccalled	40
dently	-102
cferring	-89
dused	-62
cgularly	-61
cjected	-47
cleased	-98
cmained	-35
cpeated	-40
ily	-117
dlied	-73
dortedly	-74
gs	29
cquests	-81
csponded	-76
cvealed	-29
buled	28
asaid	23
cw	38
cying	-91
bee	-75
dking	-36
dm	-25
eed	36
es	31
ds	-56
cnt	-70
bhowed	30
eing	-46
bigned	24
bought	-60
bpeak	-87
fing	-47
dnt	-51
coke	-113
btrongly	-75
buggest	-45
hed	-104
hing	-32
hs	-31
cpport	-17
hed	-82
irs	-84
hing	-59
hs	-60
atalked	-29
eing	-33
es	-63
belling	-60
es	-52
bhe	-49
dn	-48
dre	-101
dy're	-63
cink	-62
fs	-37
cought	-48
bo	-176
cld	41
cok	-90
bried	-78
burned	-65
bweeted	-114
aurged	-54
bsed	-97
aview	29
boted	-82
cwed	-25
awant	-18
eed	-52
es	-70
crned	19
cs	-23
bent	-96
cre	25
bill	-156
borried	-15
culd	-59
brites	-60
cote	34
19=after about SC	-30
accused SC	28
bknowledge SC	107
kd SC	23
adding C	-53
cressed SC	41
bmitted SC	53
bopted SC	20
after SC	-68
against SC	-20
allowed SC	-24
bso SC	-63
and SC	-121
bnounced C	41
appeared C	24
iSC	33
are SC	-37
bgue SC	21
ed SC	-26
as C	25
cSC	-110
bk SC	35
ced CS	14
fSC	15
cing SC	-15
cs SC	15
bserted SC	48
cured SC	31
attacked SC	22
fing SC	30
9backing SC	33
ae SC	-63
bcome SC	-23
ben SC	-108
bgan SC	-14
blieve SC	38
gd SC	-20
alamed SC	13
csted SC	40
ay CS	-23
cSC	-37
9call SC	32
ded C	29
gSC	-17
ding SC	15
bptured SC	-100
bst SC	24
aharged SC	47
aited SC	38
cing SC	80
alaim SC	39
eed SC	22
bear C	-36
fSC	31
aompared SC	67
bndemned SC	68
cfirmed SC	-13
csidered C	-30
kSC	54
ctinue SC	-19
hd SC	-16
ariticized SC	21
hing SC	26
9debate SC	14
bcision SC	-17
clared SC	34
cried SC	84
bfended SC	16
fing SC	12
bnied SC	15
counced SC	53
bscribes SC	30
ging SC	32
aid SC	-95
bscuss SC	97
cmissed SC	29
aoes SC	-95
bwn SC	-14
arew SC	-26
9echoed SC	30
ambraced SC	25
bphasized SC	61
andorse SC	34
gd SC	25
astimated SC	14
axpected C	40
clained SC	25
ging SC	-34
cressed SC	20
9favored SC	14
aear SC	21
bel SC	34
ailed SC	25
bnds SC	-33
aor CS	15
dSC	-29
ariday SC	-40
bom SC	25
9gave SC	18
9have SC	-17
aeld SC	12
cped SC	-90
aired SC	-23
aope SC	38
dd SC	20
ds SC	34
cing SC	35
9included SC	29
bdicated SC	55
bsisted SC	16
as C	-41
9joined CS	-83
gSC	-35
9knew SC	18
bow SC	20
ds SC	30
9launched SC	17
aearned SC	47
aike C	-19
eSC	17
9maintained SC	-36
bkes SC	-24
aention SC	71
ged SC	40
9need SC	-117
ds SC	-15
aot C	-83
ce SC	49
dd SC	34
ds SC	48
cing C	-40
gSC	43
bw SC	-58
9offering SC	-14
es SC	27
an CS	-116
cSC	-21
apened SC	-80
bpose SC	52
aut SC	-13
aver SC	-14
9past SC	-72
alans SC	-19
cyed SC	-66
aosted SC	23
araised SC	45
bedicted SC	51
bomised SC	16
fing SC	35
cposed SC	45
aut SC	-26
9question SC	15
hed SC	52
hing SC	48
9received SC	-92
bfused SC	25
biterated SC	40
bjected SC	14
bplied SC	-97
corted CS	51
fs SC	-20
bvealed SC	18
9said CS	-145
eSC	26
bw SC	-28
by C	-31
dSC	32
cing C	41
gSC	-13
cs CS	-61
eSC	16
aeeking SC	23
cms C	15
cn C	49
eSC	22
cs SC	22
ahared SC	13
bow SC	31
ded SC	15
ds SC	18
aince SC	-78
alammed SC	19
aought SC	27
apent SC	16
boke SC	-65
atarted SC	28
ctement SC	44
bressed SC	39
auggest SC	26
ged SC	36
ging SC	49
gs SC	34
bpport CS	-88
hSC	28
ged SC	39
gs SC	-16
bre SC	-26
9taken SC	14
ds SC	32
aell SC	-32
ding C	-28
hSC	23
ahan SC	-91
dked SC	51
bink SC	24
bought SC	16
ao C	-23
dS	-18
cSC	-17
bld SC	-18
buted SC	46
araded SC	-118
by SC	-26
cing SC	-106
auesday SC	-17
brned SC	-30
aweeted SC	-14
bitter SC	53
9unclear C	26
bder CS	26
bveiled SC	20
arged SC	26
9view SC	-27
aowed SC	21
9warned SC	15
bs C	-27
dSC	-22
btched SC	-32
ain SC	-91
bth C	-27
eSC	-21
aon SC	-94
brried SC	81
arites SC	51
ding SC	44
bote CS	-89
fSC	-26
3before : SC	-62
aabout C	-78
gSC	-80
bccused SC	-56
cknowledged SC	-17
bdding C	-28
hSC	-43
ds SC	-51
cmitted SC	-56
bgainst SC	24
cree SC	-31
fd SC	-59
bllowed SC	-40
bnd SC	-46
bre SC	-24
dn't SC	-43
cgue SC	-14
fd SC	26
bs C	21
cked C	22
gSC	-31
ding SC	-51
bt SC	-67
ctacked SC	-48
aback SC	-60
eed SC	-42
become SC	-28
cgan SC	-73
chind SC	-42
clieve SC	22
hs SC	-85
blasted SC	-30
acall SC	-41
eed C	-25
hSC	-166
eing SC	-47
es SC	-85
cst SC	-60
bharged SC	-61
bited SC	-32
ding SC	-14
blaim SC	-38
fed SC	-109
fs SC	-54
cear SC	-13
bonfirmed SC	27
dtinue SC	-38
is SC	-36
briticism SC	-67
hzed SC	-76
iing SC	-26
adecided SC	-39
esion SC	-25
dlared C	-92
jSC	-38
clivered SC	-19
cnied SC	-52
dounced SC	-31
cscribed SC	-25
biscussed SC	-30
boes SC	-37
cwn SC	-61
aembraced SC	24
bndorse SC	-39
hd SC	-62
bstimated SC	29
bxpected C	-16
dlained SC	12
afavored SC	-38
bear SC	58
cel SC	-54
bind SC	-22
bor C	-140
fS	17
eSC	-37
cund SC	13
briday SC	-21
com CS	-90
fSC	-26
agave SC	-33
ahad SC	-39
cs SC	-48
cve SC	-77
beld SC	-22
boped SC	-61
aignored SC	-46
bn C	-30
eS	-100
dSC	-38
cdicated SC	-38
csisted SC	-24
cto SC	-31
bs C	-57
dSC	-55
ajoined CS	-68
aknew SC	-41
cow SC	-64
es SC	-24
alearned SC	-23
bike C	-55
fSC	-23
amade SC	-51
cintained SC	-21
bentioned SC	-25
anamed SC	-89
beed SC	-26
bot C	-33
ded SC	-32
es SC	-59
ding C	-25
aof C	15
eS	-77
dSC	-16
cf SC	-59
dered SC	-44
fing SC	-52
bn C	36
eS	-136
bppose SC	-35
gd SC	26
but SC	-104
bver C	-60
fSC	-30
apassed SC	-34
blans SC	-45
cedged SC	-50
bosted SC	13
braised SC	-32
cedicted SC	-56
comised SC	-71
hs SC	-40
ging SC	26
dposed SC	-50
but SC	25
aquestioned SC	-33
araised SC	-38
bead SC	-59
es SC	-33
ccalled SC	42
dently SC	20
cfused SC	-43
cjected SC	-48
cplied SC	-57
dorted CS	-39
jSC	38
gs SC	34
csponded SC	-63
cvealed SC	-40
asaid C	-35
gS	49
fSC	-16
cw SC	-83
cy SC	31
ding C	-28
hSC	-64
ds SC	19
bee SC	-82
dking SC	-43
dm SC	-26
eed C	-29
es C	-13
dn C	-42
fSC	-28
ds SC	-54
cnt SC	-51
bhow SC	23
eed SC	-64
eing SC	-45
en SC	25
bigned SC	-32
bought SC	-59
bpent SC	-41
buggest SC	-30
hed SC	14
hing SC	-37
hs SC	-24
cpport C	32
jS	57
iSC	-112
hed SC	-74
hing SC	-48
hs SC	20
atelling C	-38
iSC	-39
es SC	-51
bhink SC	-54
fs SC	-28
cought SC	-42
cursday SC	50
bo C	-60
eS	17
dSC	-166
cld SC	29
cok SC	-36
bried SC	-36
buesday SC	40
bweeted SC	-66
aunclear C	-37
bp SC	-71
brged SC	-63
bsed SC	-19
aview SC	-55
boted SC	-38
cwed SC	-28
awant SC	-24
eed SC	-47
es SC	-36
crned SC	38
cs C	-68
bin SC	-19
cth C	31
fSC	-118
brites SC	-51
cote CS	22
2d=after 's 0	-64
d1	-36
d3	-36
d4-5	-42
d6-8	-43
d9-14	-23
a: 2	-140
c3	-107
c4-5	-85
c6-8	-76
c9-14	-88
aabout 1	-61
h5-25	-31
g2	-153
g3	-163
g4-5	-39
g6-8	-116
g9-14	21
bccused 0	24
i1	-18
j5-25	-21
i3	-141
i6-8	-122
i9-14	30
fing 0	-20
j1	-44
j2	68
j3	-102
j4-5	-76
j6-8	-55
j9-14	-43
cknowledge 0	70
m1	31
m4-5	-39
m6-8	-28
m9-14	-38
ld 0	16
n1	14
o5-25	-19
n2	-74
n3	-31
n4-5	-95
n6-8	-101
n9-14	23
bdded 0	-51
g1	64
h5-25	-24
g2	-60
g3	34
g4-5	-175
g6-8	-126
g9-14	-43
ding 1	-106
h2	-105
h4-5	-61
h6-8	24
h9-14	-72
dressed 0	51
k1	-32
k2	-71
k3	-23
k4-5	-34
ds 0	29
f1	-45
f2	-41
f3	-45
f4-5	-16
f6-8	-43
f9-14	-41
cmitted 0	-49
j1	25
j2	-48
j3	46
j4-5	-73
j6-8	33
j9-14	-67
copted 0	-25
i1	-16
i2	-40
bfter 0	-15
g15-25	-21
g2	-69
g3	-49
g4-5	-53
g6-8	-27
g9-14	-48
bgainst 1	-91
j5-25	-21
i2	-21
i3	-110
i4-5	-123
i6-8	-79
i9-14	-85
cree 0	48
g1	-53
g2	-21
g3	-14
g4-5	-49
g6-8	-23
g9-14	-32
fd 0	19
h1	39
i5-25	-16
h2	-158
h3	-83
h4-5	-112
h6-8	-127
h9-14	-121
bllowed 1	-68
i2	-42
i3	-36
i4-5	-14
i6-8	-46
i9-14	-48
cso 0	-119
f1	-68
f2	-73
f3	-74
f4-5	-70
f6-8	41
f9-14	-31
bnd 0	-60
e1	-42
e2	-15
e3	-50
e4-5	-19
cnounced 0	46
k1	-52
l5-25	-18
k2	-27
k3	-29
k4-5	-117
k6-8	-114
k9-14	-93
hing 0	81
l2	-13
l3	-80
l4-5	-54
l6-8	-27
l9-14	-54
bppeared 0	41
j1	-128
k5-25	-16
j2	23
j3	-149
j4-5	-18
j6-8	17
j9-14	-124
gs 0	30
i1	-55
j5-25	-13
i2	-64
i3	-52
i6-8	-98
i9-14	-71
bre 0	-84
e1	-47
e2	47
e3	-29
e4-5	-33
e6-8	-18
e9-14	-33
dn't 0	-104
h1	41
h3	-47
cgue 0	48
g1	51
g2	-42
g3	-69
g4-5	-50
g6-8	-71
g9-14	-52
fd 0	41
h2	-79
h3	-69
h4-5	-73
h9-14	-89
fs 0	22
h1	26
h2	-25
h3	-42
h4-5	-32
h6-8	-21
h9-14	-38
eing 0	30
i1	-40
i2	-55
i3	-62
i4-5	-63
i6-8	-54
i9-14	-48
bs 1	44
e5-25	-32
d2	-30
d3	-136
d4-5	-150
d6-8	-105
d9-14	-96
ck 1	60
e2	-94
e3	-54
e4-5	-64
e6-8	-45
ded 0	-20
g1	-20
h5-25	20
g4-5	-48
g6-8	34
g9-14	-151
ding 0	-33
h15-25	-27
h2	26
h3	-92
h4-5	-88
h6-8	17
h9-14	-77
ds 1	14
f2	60
f3	-37
f4-5	-54
cserted 0	82
j3	-23
j4-5	-20
j6-8	-25
dured 0	-40
i3	-34
i4-5	-74
i6-8	-65
bt 0	-21
d1	-92
e5-25	-17
d2	36
d4-5	-20
d6-8	-134
ctack 0	-41
h3	-37
h4-5	-54
h6-8	-42
ged 0	57
j1	-77
j2	-79
j4-5	-94
j6-8	-81
j9-14	-77
ging 0	41
dempted 0	-33
k1	-81
k4-5	-52
k6-8	48
dributed 0	38
l1	-54
aback 0	13
f1	-85
g5-25	-21
f2	-18
f3	20
f4-5	28
f6-8	-85
f9-14	-91
eed 0	55
h1	-26
h2	-40
h3	-52
h4-5	-24
h6-8	-26
h9-14	-51
eing 0	51
i1	-75
be 0	-50
d2	-16
d3	-41
d4-5	-20
d6-8	-17
ccome 0	-103
h1	-14
h2	-27
h3	41
h4-5	-48
h6-8	-28
h9-14	-45
cen 0	-59
f1	-29
f3	-34
f4-5	-26
f6-8	-23
f9-14	-28
cgan 0	-189
g15-25	-20
g2	36
g3	-125
g6-8	29
g9-14	16
chind 4-5	-41
h6-8	-23
clieve 0	34
i1	52
j5-25	-19
i2	-90
i3	-124
i4-5	-103
i6-8	-100
i9-14	-103
hd 1	-14
j2	-47
j3	-35
j4-5	-57
j6-8	-18
hs 0	18
j1	-79
j2	-67
j3	-63
j4-5	33
j6-8	-57
j9-14	-46
blamed 0	52
h1	-27
h2	-60
h3	-14
h4-5	-84
h6-8	-60
h9-14	-103
dsted 0	57
i1	-69
i2	-41
i3	-93
i4-5	-56
i6-8	-66
i9-14	43
by 0	-27
d1	-70
d2	-23
d3	-57
d4-5	-47
d6-8	-44
d9-14	-31
acall 0	78
f1	-76
f2	-44
f3	-69
f4-5	-49
f6-8	-34
f9-14	-54
eed 0	18
h1	-51
i5-25	-51
h3	-97
h4-5	-14
h6-8	-186
h9-14	-67
eing 1	32
j5-25	-32
i2	-152
i3	-139
i6-8	18
i9-14	-79
es 1	41
g2	18
g3	-112
g4-5	-91
g6-8	-105
g9-14	-107
cptured 0	-85
j2	-14
cst 1	-93
g5-25	-15
f2	-127
f3	86
f4-5	-133
f6-8	-107
f9-14	-101
eing 0	14
i1	-72
i2	-73
i4-5	-31
bhallenging 0	60
m1	-24
m2	-38
m4-5	-33
m6-8	-51
drged 1	71
i2	-54
i3	-99
i4-5	-69
i6-8	-59
i9-14	-108
bited 0	92
g1	-17
h5-25	-15
g2	-106
g4-5	-128
g6-8	-103
g9-14	-104
ding 0	77
h1	-26
h2	-24
h3	-54
h4-5	-68
h6-8	-38
h9-14	-50
blaim 0	57
g1	-53
g2	-81
g3	-31
g4-5	-46
g6-8	-29
g9-14	-75
fed 1	15
j5-25	-30
i2	52
i3	-55
i4-5	-116
i9-14	-93
fing 1	-43
j2	42
j3	-43
j4-5	-64
j6-8	-23
j9-14	-45
fs 0	12
h1	-27
h2	-14
h4-5	-42
h6-8	-40
cear 0	28
g1	-76
g2	-76
g3	-93
g4-5	-94
g6-8	-81
g9-14	-68
bompared 0	67
j1	-58
j2	27
j3	-48
j4-5	-98
j6-8	-83
j9-14	-46
elained 1	-62
l3	-22
l4-5	-35
l6-8	46
cnceded 0	53
j1	-16
j2	-17
j3	-26
eluded 0	-12
k2	-25
k3	-54
k4-5	-71
k6-8	-57
k9-14	-55
ddemned 0	87
k3	-38
k4-5	-56
k6-8	-63
k9-14	-78
dfirmed 0	41
k1	-50
k2	-58
k3	-87
k4-5	-41
k6-8	-30
k9-14	-34
dsidered 0	42
l1	-35
m5-25	-18
l2	-53
l3	-71
l4-5	-70
l6-8	-64
l9-14	-44
dtinue 0	-93
j1	-133
j2	29
j3	54
j4-5	-82
j6-8	-62
j9-14	-66
id 0	-144
k1	-19
l5-25	-17
k2	47
k3	38
k4-5	-35
k6-8	-124
k9-14	-120
is 0	-52
k1	-65
k2	21
k3	36
k4-5	-61
k6-8	-58
k9-14	-59
briticism 0	13
k1	-58
k3	39
k4-5	-64
k6-8	-31
k9-14	35
hzed 0	66
l1	-71
m5-25	-17
l2	-79
l3	-115
l4-5	25
l6-8	-72
l9-14	-81
iing 0	78
m1	-39
m2	-45
m4-5	-64
m6-8	-62
adebate 0	-32
h1	49
h2	-48
h3	-49
h4-5	-37
h6-8	-34
h9-14	-17
ccided 1	-135
i3	30
i4-5	-83
i6-8	-70
i9-14	-79
esion 0	28
j1	-77
j2	-75
j3	-50
j4-5	-61
j6-8	-41
j9-14	-44
dlared 0	54
j1	-31
k5-25	-14
j2	-71
j3	-85
j6-8	-82
j9-14	-115
eined 0	15
j1	-72
k5-25	-20
j2	45
j3	-52
j4-5	-121
j6-8	21
j9-14	-120
dried 0	118
i2	-25
i3	-32
i4-5	-55
i6-8	-44
i9-14	-51
cfended 0	67
j1	-44
j2	-101
j3	-90
j4-5	-71
j6-8	-74
j9-14	-82
ging 0	70
k2	-61
k3	-75
k4-5	-54
k6-8	-43
k9-14	-59
clivered 0	-25
k1	-29
k2	-57
k4-5	-110
k6-8	-59
k9-14	33
cnied 1	-67
h2	45
h3	-56
h4-5	-40
h6-8	-52
h9-14	-65
dounced 0	50
k1	43
k2	-55
k3	27
k4-5	-72
k6-8	-66
k9-14	-91
cscribed 0	61
k2	-137
k3	-157
k4-5	-140
k6-8	14
k9-14	-110
is 0	69
k1	-50
k3	-85
hing 0	48
l1	-39
l2	-50
l3	-82
l4-5	-51
l6-8	48
l9-14	-89
digned 0	-52
j1	-34
j2	-45
j3	-33
j4-5	-22
j6-8	-13
ctermined 1	-65
l2	-42
l3	-48
l4-5	-32
l6-8	-33
cvoted 0	-84
i1	-43
i2	37
bid 0	-69
cscuss 0	118
i2	-50
i4-5	-55
hed 0	50
k1	-14
k2	-63
k3	-65
k4-5	-43
k6-8	-57
k9-14	-42
dmissed 0	102
k1	-32
k2	-76
k3	-83
k4-5	-92
k6-8	-34
k9-14	-46
boes 0	-76
f1	-35
cminated 1	-35
cwn 0	-50
f1	-40
f2	15
f3	24
f4-5	-26
f6-8	-65
f9-14	-38
brew 0	-48
f1	-34
f2	-46
f3	-77
f4-5	-69
f6-8	-54
f9-14	42
aechoed 0	23
h1	-46
h2	-22
h3	-56
h4-5	-56
h6-8	-60
h9-14	-77
bmbraced 4-5	-20
j6-8	-55
cphasized 0	38
l2	-22
l4-5	-22
l6-8	-20
l9-14	-30
bncouraged 0	43
l2	36
l3	-42
l4-5	-51
l6-8	-49
cdorse 0	54
i1	-68
i2	-55
i3	-34
i4-5	42
hd 0	67
j1	-87
j2	-85
j3	-99
j4-5	14
j6-8	-74
j9-14	-86
bstimated 0	29
k1	-35
k2	-39
k3	-36
is 0	26
k1	-25
k2	-20
k3	-34
k4-5	-31
k6-8	-55
k9-14	-51
bxpected 0	38
j15-25	-19
j2	-30
j3	-120
j4-5	-102
j6-8	-110
j9-14	16
dlained 0	-40
k1	18
k2	30
k4-5	-77
k6-8	-92
k9-14	39
hing 1	-50
l3	-43
l4-5	-53
l6-8	-18
l9-14	-27
dressed 0	-66
k1	-54
k2	50
k3	22
k4-5	16
k6-8	25
k9-14	-57
afavored 0	24
i2	-54
i3	-33
i4-5	-28
bear 0	26
f1	13
f2	-68
f3	-52
f4-5	-39
f6-8	-59
cel 0	-19
f1	-47
f2	-18
f3	43
f4-5	37
biled 0	-15
g2	42
g3	28
g4-5	25
g6-8	-114
g9-14	-60
cnd 1	-69
f2	-51
f3	-91
f4-5	-60
f6-8	39
f9-14	-24
es 0	48
g1	-55
g2	-20
g3	-52
g4-5	-45
g6-8	-40
g9-14	-47
bor 1	-47
f5-25	-48
e2	-64
e3	33
e4-5	-149
e6-8	-120
e9-14	-41
cund 15-25	-23
g2	-26
g4-5	-115
g6-8	-116
g9-14	-112
briday 0	-30
h1	-69
h3	-34
h4-5	-20
h6-8	-14
h9-14	-19
com 0	-67
f1	31
f2	-72
f3	32
f6-8	16
f9-14	-77
agave 0	-78
f1	-54
f2	-80
f3	39
f6-8	-54
f9-14	33
ahad 0	-132
e1	-66
f5-25	-28
e2	58
e3	-96
e4-5	-88
e6-8	28
e9-14	-70
cs 0	-33
e1	-109
e2	-89
e3	-51
e4-5	-77
e6-8	46
e9-14	-60
cve 0	-32
f1	-95
f2	-87
f3	-81
f4-5	32
f6-8	-38
f9-14	-47
beld 0	-108
f2	-17
f3	27
f4-5	-54
f6-8	45
f9-14	-58
dped 0	-77
h1	-17
bired 0	24
g1	-37
g2	-70
g3	-53
g4-5	-55
g6-8	-50
g9-14	-40
bope 0	33
f1	-98
f2	-79
f4-5	-91
f6-8	-83
f9-14	-81
ed 0	59
g1	-60
g2	-64
g3	-39
g4-5	-61
g6-8	-43
g9-14	-58
es 0	21
g2	-118
g3	-62
g4-5	-94
g9-14	-98
ding 0	56
h1	-70
h2	-100
h3	-44
h4-5	-47
h6-8	-54
h9-14	-54
ain 0	-22
d1	-37
e5-25	-23
d2	25
d3	-125
d4-5	33
d6-8	-28
d9-14	-121
ccluded 0	26
j1	13
k5-25	-39
j2	40
j3	-115
j4-5	-73
j6-8	-66
j9-14	-95
cdicated 0	44
k1	-58
k2	-31
k3	-39
k4-5	-54
k6-8	-39
k9-14	-33
csist 0	108
h2	-24
h3	-53
h4-5	-30
h6-8	-21
ged 0	60
j1	-32
j2	-59
j3	-48
j4-5	33
j6-8	-25
j9-14	-54
gs 0	23
i1	-22
i2	-25
i3	-25
i4-5	-35
cto 0	-122
f2	-32
f3	31
f4-5	32
f6-8	-76
f9-14	-41
droduced 0	-60
l1	-54
l2	-58
l3	-63
l4-5	71
l9-14	-26
bs 1	-120
d2	-86
d3	-58
d4-5	28
d6-8	-53
d9-14	-55
ajoined 0	-36
h1	-54
h2	-26
h3	-30
h4-5	-42
h6-8	-26
h9-14	-42
aknew 0	42
f1	-39
f2	-77
f3	-61
f4-5	-67
f6-8	-13
f9-14	-67
cow 0	48
f1	-124
g5-25	-13
f3	-116
f4-5	25
f6-8	-81
f9-14	-90
en 1	-70
g2	47
g3	-53
g4-5	-42
g6-8	-25
es 1	-36
g2	30
g3	-67
g4-5	-42
g6-8	-29
g9-14	-13
alaunched 0	-146
j1	-17
j2	-62
j3	46
j4-5	-95
j6-8	71
j9-14	-78
bearned 0	73
i1	27
i2	-54
i3	-73
i4-5	-40
i6-8	-29
dst 0	-71
bike 0	13
f1	-72
f2	-15
f3	30
f4-5	-84
f6-8	-63
f9-14	-82
bong 1	-32
f2	-27
coking 0	-14
i1	21
i2	36
i3	-54
i4-5	-64
i6-8	-29
es 0	57
g1	-50
g2	17
amade 0	-67
f1	13
f2	14
f3	-32
f4-5	-149
f6-8	55
f9-14	-138
cintained 0	-27
l1	-31
l2	-16
l3	-31
l4-5	-30
l6-8	-36
ckes 0	-114
g1	-25
g2	-73
g3	28
g4-5	26
g6-8	-54
ding 0	-129
h1	-18
h2	-58
h3	29
h4-5	-40
h6-8	-43
h9-14	41
bention 0	112
i2	-38
i4-5	-21
hed 0	67
k1	-75
l5-25	-12
k2	-99
k3	-46
k4-5	-83
k6-8	-92
k9-14	-50
bocked 0	32
h1	-72
i5-25	-15
h2	-54
h3	-41
h4-5	-52
h6-8	-73
h9-14	-64
cnday 0	51
h1	-55
h2	-26
h3	-57
h4-5	-51
h6-8	-25
h9-14	-30
anamed 0	16
g1	54
g2	-47
g3	-75
g4-5	-57
g6-8	-49
g9-14	-59
beed 0	-81
f1	-24
f2	-50
f3	-27
f4-5	-16
es 0	-113
g1	-143
g2	-43
g3	54
g4-5	29
g6-8	-109
g9-14	-93
bight 1	-44
g2	15
g3	-35
g6-8	-33
g9-14	-25
bot 0	-76
e1	-31
e2	-48
e3	43
e4-5	-43
e6-8	-50
e9-14	-23
de 0	67
f15-25	-17
f2	-45
f3	-45
f4-5	-26
f6-8	-54
f9-14	-34
ed 0	32
g1	102
h5-25	-33
g2	-104
g3	-94
g4-5	-12
g6-8	-121
g9-14	-109
es 0	87
g1	23
g2	-21
g3	-40
g4-5	-74
g6-8	-15
g9-14	-25
ding 0	29
h1	-35
i5-25	-18
h2	-57
h3	16
h4-5	-72
h6-8	-46
h9-14	-71
cw 0	-69
e1	-17
e2	-30
e3	-38
e4-5	-47
e6-8	-13
e9-14	-13
aof 1	-88
e5-25	-77
d2	-99
d3	-116
d4-5	12
d6-8	31
cf 0	32
e1	-68
e2	33
e3	-106
e4-5	-137
e6-8	-111
e9-14	-96
der 0	47
g1	-27
g2	-44
g3	-23
g4-5	-50
g6-8	-20
g9-14	-56
fed 0	-48
i1	-112
i3	44
i4-5	82
i6-8	-156
i9-14	-147
fing 0	54
j1	-47
j2	-50
j3	14
j4-5	-78
j6-8	-66
j9-14	-70
fs 0	28
h1	-14
h2	-61
h3	-68
bn 0	-22
d1	-14
e5-25	-56
d2	-34
d3	51
d4-5	-69
d6-8	-17
d9-14	-14
cly 1	-31
f2	-40
f3	-46
f4-5	-49
f6-8	-42
f9-14	-43
bpened 0	-63
h4-5	-17
cpose 0	64
h1	-38
h2	-26
h3	-51
h4-5	-65
h6-8	-55
h9-14	-54
gd 0	34
i1	-22
i2	-82
i3	-50
i4-5	-59
i6-8	-103
i9-14	-82
gs 3	-44
i4-5	-39
brdered 0	109
i1	-15
i3	-75
i4-5	-39
i6-8	-40
but 1	-81
f5-25	-19
e2	-18
e3	21
e4-5	-36
bver 0	12
f1	-43
f2	-74
f3	-84
f4-5	29
f6-8	-64
f9-14	-63
apassed 0	-49
h1	-67
i5-25	-36
h2	59
h3	-86
h4-5	24
h6-8	-87
h9-14	35
dt 0	-58
blan 0	15
f1	-40
f2	-67
f4-5	-22
f6-8	-20
f9-14	-27
es 0	18
g2	-131
g3	-67
g4-5	-83
g6-8	-55
g9-14	-47
dyed 0	-57
h4-5	-27
cedged 0	15
i15-25	-28
i2	-180
i3	35
i4-5	-93
i6-8	-116
i9-14	-87
boint 0	-102
g1	79
g3	-42
g4-5	-66
g6-8	-69
g9-14	-83
dsed 0	-68
h1	-59
h2	26
csted 0	-40
h1	-57
i5-25	-23
h2	-86
h4-5	-116
h6-8	45
h9-14	32
braised 0	69
i1	-64
i2	-98
i3	-99
i4-5	-83
i6-8	39
i9-14	-95
cedicted 0	18
k1	17
k2	-34
k3	-43
k4-5	-66
k6-8	27
k9-14	-48
dssed 0	-34
i4-5	-58
i6-8	-56
cojected 0	95
k1	-49
dmise 0	38
i1	-49
i4-5	-59
hd 0	38
j1	-19
j2	-55
j4-5	-83
j6-8	-50
j9-14	-59
hs 0	16
j1	47
j2	-143
j3	-30
j4-5	-64
j6-8	-50
j9-14	-56
ging 0	96
k1	-48
k2	-58
k3	-54
k4-5	-28
k6-8	-50
k9-14	-73
dposed 0	60
j1	16
k5-25	-25
j2	-98
j3	-104
j4-5	-62
j6-8	-78
j9-14	-72
dvided 0	-115
j1	-33
j2	-66
j3	35
j4-5	59
j6-8	-38
j9-14	-68
bushed 1	-77
h2	28
h3	-33
h4-5	-95
h6-8	-48
eing 0	-25
i4-5	-37
ct 0	-108
e1	-105
f5-25	-26
e3	12
e4-5	69
e6-8	-148
e9-14	25
aquestion 0	58
j1	-51
j2	-35
j3	-33
j4-5	-27
j6-8	-49
j9-14	-26
ied 0	73
l1	23
l2	-72
l3	-73
l4-5	-57
l6-8	-72
l9-14	-52
iing 0	86
m1	-70
m3	-34
m4-5	-62
m6-8	-21
m9-14	-51
araised 1	-56
h2	-76
h3	29
h4-5	-63
h6-8	-51
h9-14	-59
bead 0	37
f1	-47
f2	-64
f3	-55
f4-5	-57
f6-8	-62
f9-14	-28
ccalled 0	27
j1	-40
k5-25	-16
j2	-44
j4-5	-59
j6-8	-79
j9-14	-73
deived 0	-77
j2	-16
j3	-24
cfused 0	25
i1	-113
j5-25	-30
i2	24
i4-5	-112
i6-8	-86
i9-14	-112
fing 0	34
j1	-48
j2	32
citerated 1	40
l2	-58
l3	-15
l4-5	-56
l6-8	-50
l9-14	26
cjected 0	47
j1	-17
j2	-26
j3	-89
j4-5	-63
j6-8	-59
j9-14	-83
cleased 0	-40
j1	-27
k5-25	-13
j2	-53
j3	26
j4-5	34
j6-8	-61
j9-14	-48
cpeated 0	-14
j1	-69
j2	-87
j3	-71
j4-5	45
j6-8	48
j9-14	-73
ily 1	-71
l2	-51
l4-5	-26
dlied 1	-22
i2	-47
i4-5	-16
i6-8	-14
dorted 1	49
k5-25	-48
j2	-24
j4-5	-30
j6-8	-134
j9-14	-140
ging 1	-54
k4-5	-34
gs 0	15
i1	-80
i2	-32
i3	-30
i4-5	-34
i6-8	-45
i9-14	-28
csponded 1	-19
k2	-34
k3	-114
k6-8	26
k9-14	-79
cvealed 0	25
j1	35
j2	28
j3	-120
j6-8	-99
j9-14	-67
buled 0	57
g1	-12
asaid 0	41
f15-25	-101
f4-5	-94
f6-8	-69
f9-14	-54
cturday 0	26
j1	-26
cw 1	-37
e2	-46
e3	-68
e4-5	-74
e6-8	-68
e9-14	-77
cy 0	65
e15-25	-35
e2	-152
e3	-54
e4-5	-156
e6-8	-134
e9-14	-117
ding 0	40
h1	-113
i5-25	-28
h2	-178
h4-5	-50
h6-8	-107
h9-14	-96
ds 0	71
f15-25	-54
f2	-78
f3	-136
f4-5	-59
f6-8	-156
f9-14	-65
bcheduled 1	-47
k2	-57
k3	-32
k4-5	-47
bee 0	22
e1	-81
e3	-125
e4-5	-92
e6-8	-72
e9-14	-76
dk 0	28
eing 0	12
i1	26
i2	-40
i3	-100
i4-5	-115
i6-8	-101
i9-14	-90
es 0	77
g1	-49
g2	-88
g3	-20
g4-5	-39
g6-8	-42
dm 1	-86
f2	-75
f3	-79
f4-5	47
f6-8	31
eed 0	15
h1	-28
i5-25	-20
h2	-24
h3	-146
h4-5	-155
h6-8	26
h9-14	-105
es 0	19
g1	-89
h5-25	-36
g3	-93
g9-14	-106
dn 0	50
f1	29
f2	-51
f3	-65
f4-5	-74
f6-8	-33
f9-14	-51
ds 0	41
f1	24
f2	-63
f3	-65
f4-5	-68
f6-8	-54
f9-14	-100
clf-described 0	41
p1	-40
p3	-56
p4-5	-24
p6-8	-26
p9-14	-21
cnt 0	-79
f1	-105
g5-25	-43
f2	-89
f4-5	-25
f9-14	60
bhared 0	-55
h1	-18
h2	30
h3	19
h4-5	-88
h6-8	-69
cow 0	35
f15-25	-21
f2	-77
f3	-93
f4-5	-96
f6-8	-79
f9-14	-94
eed 0	32
h1	-84
h3	-87
h4-5	-85
h6-8	-85
h9-14	26
eing 0	42
i1	-67
i2	-66
i3	-58
i4-5	-104
i6-8	-65
i9-14	-74
en 0	46
g1	-33
g2	-108
g3	-34
g4-5	-65
g6-8	-19
es 0	36
g15-25	-41
g2	-102
g3	-20
g4-5	-90
g6-8	-90
g9-14	-91
bigned 1	-54
h3	-105
h4-5	-70
h6-8	-66
h9-14	-60
cnce 0	-64
g2	-14
g3	-14
g9-14	-12
blammed 0	52
i2	-58
i3	-86
i4-5	-57
i6-8	-45
i9-14	-50
bought 15-25	-15
h3	-109
h4-5	-125
h9-14	-144
bpent 0	-129
g1	-93
g2	25
g3	28
g4-5	-88
g6-8	42
g9-14	-84
coke 0	-17
g1	-64
g2	-71
g3	-45
g4-5	-32
g6-8	-33
g9-14	-44
btarted 0	-181
i1	43
j5-25	-16
i2	-80
i3	18
i4-5	-89
i6-8	23
i9-14	62
dted 0	-26
h1	-52
h2	-23
h3	-71
h4-5	29
h6-8	-45
h9-14	54
fment 0	-35
k1	56
k2	21
k3	-28
k4-5	56
k6-8	-69
k9-14	-66
cressed 0	33
j1	-28
j2	-65
j3	-41
j4-5	43
j6-8	-55
j9-14	-27
buggest 0	47
i1	37
i2	-56
i3	-100
i4-5	-66
i6-8	-66
i9-14	-92
hed 0	57
k1	22
l5-25	-12
k2	-66
k3	-111
k4-5	-107
k6-8	-82
hing 0	65
l1	29
m5-25	-14
l2	-32
l3	-71
l4-5	-75
l6-8	-80
l9-14	-66
hs 0	28
j1	-66
j2	-43
j3	-77
j4-5	-79
j6-8	-65
j9-14	-65
cnday 0	25
h1	-37
h6-8	-25
h9-14	-35
cpport 0	27
i1	-113
i2	-74
i3	-103
i4-5	-83
i6-8	-76
i9-14	-83
hed 0	51
k1	-78
k2	-79
k3	-96
k4-5	-71
k6-8	-65
k9-14	-76
hing 0	40
l1	-73
l2	-97
l3	-100
l4-5	-82
l6-8	-73
l9-14	-83
hs 0	15
j1	-92
j2	-36
j3	-42
j4-5	-37
j6-8	-49
cre 0	51
f1	-49
f2	-30
f3	-56
f4-5	-33
f6-8	-52
f9-14	-25
ataken 0	-143
g1	-53
h5-25	-20
g2	-66
g3	83
g4-5	33
g6-8	-94
g9-14	-82
es 1	-29
bell 0	-27
f1	-16
f2	-50
f3	-48
f4-5	-26
f6-8	-31
eing 0	-135
i1	86
j5-25	-31
i2	62
i4-5	-17
i6-8	-76
i9-14	19
es 0	-108
g1	80
h5-25	-24
g2	-16
g3	40
g4-5	-25
g6-8	44
g9-14	-84
bhan 0	-88
f3	-35
f4-5	-28
f9-14	-13
eked 0	28
i1	-38
i2	44
i4-5	-64
i6-8	-42
cere 0	-54
g1	-22
g2	-29
g4-5	-28
cink 0	58
g1	-86
h5-25	-16
g2	-81
g3	-96
g4-5	-101
g6-8	-100
g9-14	-89
fs 0	25
h1	-40
h2	-47
h3	-65
h4-5	-44
h6-8	-58
h9-14	-81
cought 0	24
i1	-42
i2	-38
i3	-50
i4-5	-78
i6-8	-28
i9-14	-38
cursday 1	-47
j2	-16
j3	-59
j4-5	-54
j6-8	-65
j9-14	33
bo 0	-15
d1	53
e5-25	-97
d2	-87
d3	-45
d4-5	-35
d6-8	-27
d9-14	-74
cld 0	-138
f1	53
g5-25	-89
f3	-32
f4-5	27
cok 0	-145
f1	-91
g5-25	-31
f2	22
f3	56
f6-8	23
f9-14	-120
cuted 0	81
h1	-13
h2	-53
h3	-78
h4-5	-37
bried 0	-126
g1	-65
g2	-21
g3	-55
g4-5	73
g6-8	-63
g9-14	-50
cy 0	-69
e1	-58
e2	-83
e3	-16
e4-5	-15
e6-8	-29
e9-14	47
ding 0	-60
h1	-32
h2	-51
h3	-14
h6-8	-16
buesday 0	21
i1	-61
i3	-54
i4-5	-32
i6-8	-17
i9-14	-42
crned 0	-149
h1	44
h2	29
h3	18
h4-5	-82
h6-8	37
h9-14	-69
bweeted 0	-34
i1	-71
j5-25	-18
i2	36
i3	-33
i4-5	39
i6-8	-131
i9-14	-137
citter 0	61
i1	-16
i2	-64
i3	-32
i4-5	71
i6-8	-47
i9-14	-54
aunclear 1	58
i2	-26
i3	-61
i4-5	-57
i6-8	-29
i9-14	-42
cder 0	-38
g15-25	-27
g2	-21
g3	-68
g4-5	-56
g6-8	-31
g9-14	48
cveiled 0	-74
j1	-19
j2	34
j3	31
j4-5	-100
j6-8	66
bp 0	-23
d1	-47
e5-25	-44
d2	55
d4-5	-118
d6-8	-99
d9-14	-85
brged 0	23
g1	27
h5-25	-17
g2	-51
g6-8	-119
g9-14	-82
ding 0	33
h1	-96
h2	66
h3	-27
h4-5	-54
bsed 0	-84
f1	-46
f2	-74
f3	-84
f4-5	12
f6-8	32
f9-14	32
cing 0	-127
g1	-15
g2	-50
g3	-18
g4-5	49
g6-8	-51
g9-14	50
aview 0	28
f1	-52
f3	-31
f4-5	-41
f9-14	-41
eed 1	-81
h2	-56
h3	-57
boted 1	-89
g2	-24
g3	-42
g4-5	35
g6-8	-28
g9-14	-19
cwed 0	45
g2	-37
g3	-62
g4-5	-99
g6-8	-49
g9-14	-52
awant 0	44
f1	-29
g5-25	-25
f2	-13
f3	-119
f4-5	-133
f6-8	-97
f9-14	-127
eed 1	39
h2	-114
h3	-41
h4-5	-66
h6-8	-75
h9-14	-55
es 0	45
g1	-127
g2	-143
g3	-101
g4-5	-95
g6-8	-90
g9-14	-68
crned 0	-13
h1	52
i5-25	-39
h4-5	-41
h6-8	-65
h9-14	-47
eing 0	-22
i2	-41
i3	-18
i4-5	-18
i6-8	42
i9-14	-16
cs 0	-40
e1	-115
f5-25	-16
e2	41
e3	23
e4-5	-44
e6-8	-63
e9-14	-71
ctched 0	17
i1	-37
i2	-62
i3	-24
i4-5	-72
i6-8	-28
i9-14	-34
bednesday 1	-55
k2	-19
k3	-34
k4-5	-37
k6-8	-26
k9-14	-46
bhen 0	-93
f1	-23
f2	-23
f3	-28
f4-5	-30
f6-8	-14
f9-14	-37
bin 0	-70
e3	-40
e4-5	-28
e6-8	-15
cth 15-25	-42
f2	-38
f3	-23
f6-8	-146
f9-14	-133
eout 0	-77
i1	-27
i2	38
i3	-45
bon 0	-72
e1	-19
e2	-18
e4-5	-12
crried 0	104
i1	-57
i3	-18
i6-8	-24
brites 0	50
h2	-40
h3	18
h4-5	-29
h6-8	-20
h9-14	-24
eing 0	62
i1	-49
i2	-37
i3	-49
i4-5	24
cote 0	-56
g15-25	-39
g2	-158
g4-5	30
g6-8	-64
g9-14	-45
ayet 1	-67
e2	-101
e3	45
4before : 0	-73
babout 0	-113
cccused 0	-96
dknowledged 0	-17
cdding 0	-52
es 0	-56
dmitted 0	-71
cgainst 0	16
dree 0	-60
gd 0	-78
cllowed 0	-40
cnd 0	-46
dnounced 0	13
iing 0	-44
cre 0	-71
en't 0	-43
dgue 0	-14
gd 0	25
fing 0	-38
cs 0	31
dk 0	-33
eed 0	-13
eing 0	-58
ct 0	-97
dtacked 0	-48
bback 0	-103
fed 0	-63
ce 0	-43
dcome 0	-47
den 0	-27
dgan 0	-75
dhind 0	-47
dlieve 0	20
is 0	-85
clasted 0	-30
bcall 0	-43
fing 0	-68
fs 0	-101
dst 0	-79
charged 0	-90
cited 0	-36
eing 0	-34
claim 0	-38
ged 0	35
ging 0	-15
gs 0	-54
compared 0	-39
dnceded 0	-13
fluded 0	26
efirmed 0	16
esidered 0	13
etinue 0	-40
js 0	-58
criticism 0	-24
izing 0	-33
bdecided 0	-39
fsion 0	-37
dlivered 0	-19
dnied 0	24
eounced 0	-50
dscribed 0	22
eigned 0	-45
dtermined 0	-41
dvoted 0	-85
ciscussed 0	-33
coes 0	-37
dwn 0	50
bechoed 0	60
cmbraced 0	24
cndorse 0	-39
id 0	-77
cstimated 0	29
cxplaining 0	-23
eressed 0	-59
bfavored 0	-49
cear 0	58
del 0	-54
cind 0	-24
cor 0	-32
dund 0	13
criday 0	12
dom 0	-104
bgave 0	-38
bhad 0	-63
ds 0	-71
dve 0	-99
celd 0	-27
cired 0	-43
cope 0	-69
fd 0	39
bignored 0	-46
cn 0	-124
ddicated 0	-45
dsisted 0	-27
dto 0	-61
eroduced 0	68
cs 0	-98
bjoined 0	-79
bknew 0	-41
dow 0	-75
fn 0	63
fs 0	-29
blaunched 0	-57
cearned 0	-23
cike 0	-73
cooking 0	-47
bmade 0	-56
dintained 0	-42
centioned 0	-70
conday 0	-13
bnamed 0	17
ceed 0	-26
cot 0	-57
eed 0	18
fs 0	-59
eing 0	-46
dw 0	-57
boff 0	-75
eer 0	-71
ged 0	-86
ging 0	-82
cnly 0	-59
cppose 0	-61
hd 0	69
hs 0	-107
crdered 0	-24
cut 0	-119
cver 0	-81
bpassed 0	-101
clans 0	-73
dedged 0	-51
costed 0	-14
craised 0	-32
dedicted 0	39
domised 0	-72
is 0	-49
hing 0	24
eposed 0	-58
bquestioned 0	-60
braised 0	-63
cead 0	-68
fs 0	-45
dcalled 0	30
eently 0	20
dfused 0	-67
djected 0	45
dleased 0	-42
dplied 0	-70
eorted 0	43
hs 0	28
dsponded 0	-63
dvealed 0	-88
culed 0	-56
bsaid 0	18
dw 0	-83
dy 0	29
eing 0	-77
es 0	16
cee 0	-82
eking 0	-47
em 0	-28
fed 0	-30
fs 0	-14
en 0	-71
es 0	-54
dnt 0	-62
chared 0	13
dowed 0	-64
fing 0	-45
fn 0	-17
cigned 0	-74
cought 0	-59
cpent 0	-41
ctatement 0	-83
cuggest 0	-34
iing 0	-43
is 0	-31
dpport 0	54
ied 0	-31
iing 0	-63
is 0	20
btelling 0	-68
fs 0	-52
chan 0	-47
den 0	-93
dink 0	-54
gs 0	-28
dought 0	-45
dursday 0	39
co 0	-20
dld 0	26
dok 0	-36
cried 0	-36
cuesday 0	-14
drned 0	-27
cweeted 0	-75
bunclear 0	-37
dder 0	-84
cp 0	-98
crged 0	-63
csed 0	-79
bview 0	-62
coted 0	-57
dwed 0	-37
bwant 0	-25
fed 0	-52
fs 0	-69
drned 0	22
ds 0	-91
cin 0	-32
dth 0	-45
crites 0	-60
3t=after 's false w	-37
b: false A	-22
jD	-119
jN	-47
jW	-15
jare	-12
ks	-13
jfor	-27
ji	-73
ks	-23
kt	-47
jthat	-47
ko	-52
jw	-61
ke	-16
jyou	-37
dtrue "	-19
iN	-13
babout false #	-16
nA	-24
nD	-131
nV	-17
nW	-35
nabout	-20
ond	-30
os	-19
nfor	-25
nhe	-45
pr	-35
ois	-27
oow	35
nin	-18
os	-13
ot	-34
nof	-19
nshe	-26
nthat	-13
pey	-33
oo	-58
nw	-32
ohat	-35
po	-17
oith	-13
htrue #	-35
m$	-67
mhis	34
mw	-16
nhat	32
oether	14
cccused false D	12
pN	-112
pin	-24
pof	40
pto	-51
pw	-36
jtrue D	14
ging false D	-52
qof	-53
qw	32
dknowledge false D	-39
tN	-28
tw	-24
md false A	-37
uD	21
uN	-59
uhis	-47
uto	-62
uw	-62
otrue that	-14
cdded false "	-47
nA	-52
nD	-44
nN	16
nV	-38
nW	-79
nare	21
nfor	-17
nhas	-18
pve	46
oe	20
ni	24
os	34
nof	-21
nthat	-43
nw	-53
oe	22
nyou	-42
htrue that	40
eing false A	-22
oD	-49
oN	-85
oW	-18
ohe	22
oto	-41
ow	-52
itrue that	145
eressed false D	-61
rN	-21
rw	-44
es false D	-50
mw	-21
dmitted false A	-20
qD	-13
dopted false w	27
cfter false D	-29
nN	-59
nw	-31
cgainst false A	-26
pN	-68
pand	-16
pfor	-16
phe	-33
rr	-34
pof	-16
pthat	-61
qo	-59
pw	-93
jtrue D	-16
ow	27
dree false D	-43
nw	-35
htrue that	24
gd false #	-13
oA	-65
oN	15
oW	30
ofor	-14
othat	-63
po	-69
ow	-33
itrue that	92
oo	13
cllowed false to	-83
pw	-54
dso false D	-80
mw	-55
cnd false w	-20
dnounced false #	-13
rD	-60
rN	-69
rW	-20
rand	-30
rfor	-26
rhe	-51
sis	-34
rit	-32
ron	-12
rthat	-65
so	29
rw	-57
sas	-51
sould	-13
ltrue D	84
qhis	16
qthat	-16
iing false w	-56
cppeared false A	-35
qD	-23
qN	16
qthat	42
ro	-106
qw	-163
hs false A	-25
pD	-71
pN	-60
pbe	-15
phave	-16
pto	40
pw	-79
jtrue to	40
cre false D	-44
lw	-44
en't false w	76
dgue false A	-22
nD	-41
nN	-25
htrue that	37
gd false D	-46
oW	-31
oof	45
oto	20
ow	-76
itrue that	126
gs false w	18
fing false A	-13
pD	-55
pN	-49
pto	-30
pw	-52
cs false A	-15
kD	-39
kN	-89
kW	-22
kand	-18
ls	-16
kor	-20
kthat	-33
lo	-52
etrue D	24
dk false w	-54
eed false "	-19
n#	-15
nA	-62
nD	-158
nN	-21
nV	-14
nW	-58
nabout	20
ond	-18
nfor	32
nhe	-59
ois	12
nif	44
on	-18
os	-21
ot	-27
nlike	-12
nof	-26
nshe	-40
nthat	-64
oo	-43
nw	-157
oas	-18
ohich	28
po	46
oith	-16
oould	-23
htrue D	-33
mN	-52
mif	36
mto	49
mwhether	22
eing false A	-47
oD	-91
oN	-82
ow	-114
itrue N	-12
es false w	-40
dserted false w	-18
ktrue that	82
eured false w	-34
ct false A	-35
kD	-95
kN	19
kW	-28
kand	-20
kfor	-21
kin	-18
kthat	79
lo	-45
kw	-85
etrue N	-19
jw	-16
dtack false w	-30
hed false D	-65
qN	-56
qW	-23
qfor	-68
qw	-101
ktrue N	28
eempted false w	-92
ltrue to	-33
bback false D	-82
mN	-78
fed false N	-48
ow	-27
fing false w	-42
ce false D	-29
kw	-25
dcome false D	37
oN	-20
ow	-31
itrue D	-71
den false D	-17
mN	-32
mw	-33
gtrue D	-28
dgan false A	-21
nD	34
nN	-56
nin	-16
nto	-30
nw	35
htrue D	-86
mto	-36
dhind false D	-23
ow	-64
dlieve false A	-14
pN	-73
pW	-13
pand	-42
pto	-44
pw	-70
id false w	-12
is false D	-45
qN	-38
qto	-45
qw	-54
clamed false D	-100
itrue D	47
ested false A	-36
pD	38
pN	-72
pfor	-31
pw	-65
cy false #	-18
kD	-57
kN	-32
kW	-15
kand	-13
kof	-15
kw	-44
bcall false D	-59
mw	-76
fed false "	-31
o#	-12
oA	39
oD	-23
oN	-15
oW	-46
oand	-65
oby	-16
ofor	-38
oher	-34
pis	-57
oin	-30
ps	-29
pt	-38
oof	-22
pn	-25
oshe	-31
othat	-95
po	-147
ow	15
pas	-39
phich	-13
qo	-26
itrue "	-24
nD	13
nher	-16
oim	40
nit	31
nw	-55
fing false N	34
pand	-18
pof	-30
pto	-72
jtrue D	-21
oN	37
ohim	41
oit	-17
fs false D	-46
nN	29
nand	-13
nof	-13
nw	-20
htrue N	21
dst false D	-26
mN	-39
mas	-65
mof	-14
mw	28
gtrue D	24
fing false w	-45
challenging false w	-60
erged false D	38
pN	-57
pw	36
cited false D	15
nN	-16
nV	-13
nas	-22
nw	-115
htrue D	15
mw	75
eing false w	-84
claim false D	-44
nw	-60
ged false D	-22
pN	16
pand	-14
pfor	-41
phe	-51
pto	-27
pw	20
jtrue that	108
ging false D	-39
qN	42
qw	-47
gs false w	-43
dear false A	-26
nD	-99
nN	-74
nto	-64
nw	-37
compared false D	25
qto	-57
qw	-49
flained false D	-46
sw	-30
dnceded false w	-28
fluded false D	18
rw	-54
edemned false w	23
efirmed false D	-83
rN	-25
rw	-39
esidered false D	-73
sw	-61
etinue false D	31
qN	-14
ktrue to	-75
jd false A	19
rN	39
rW	-32
rof	-16
rto	-28
rwith	-32
ltrue to	-71
js false D	-72
rN	31
rw	-73
ltrue to	-53
criticism false D	-22
rN	-63
rw	-31
ized false A	-28
sD	-115
sN	-45
sand	-16
sfor	-71
sto	-33
sw	-129
mtrue D	-16
rN	47
jing false w	-65
bdebate false w	-30
dcided false D	-101
pto	-74
jtrue to	35
fsion false D	-48
qN	-50
qw	-83
ktrue to	28
elared false N	-68
qW	-39
qfor	-18
qthat	23
ro	-76
qw	-93
fined false A	-68
qD	-30
qN	-87
qfor	-59
qin	-20
qon	45
qto	-74
qw	-48
eried false D	-47
pw	-49
dfended false D	-54
qw	-79
ktrue his	87
hing false D	-19
rN	-59
rw	-76
dlivered false D	-111
rN	-38
rw	42
dnied false N	-26
ow	-31
eounced false D	37
rN	-80
rto	-45
rw	38
dscribed false A	-27
rD	-25
rN	-70
rW	-14
ras	-53
rin	-49
rof	-15
rthat	-68
so	-43
ltrue D	48
js false w	-17
iing false D	-58
sN	-32
sw	38
eigned false D	-42
qw	-50
ktrue to	-46
dtermined false D	-54
sw	-72
dvoted false w	-55
ciscuss false N	-42
pw	-59
ied false D	-34
rN	-31
rw	-78
ltrue D	84
emissed false D	-63
rN	-57
rw	-56
coes false w	-26
dminated false w	-39
dwn false w	-26
crew false D	-43
mw	28
bechoed false N	-72
ow	-42
cmbraced false w	-51
dphasized false w	-23
cncouraged false w	-68
ddorse false w	-57
jtrue N	21
id false D	-74
qN	-91
qV	-13
qW	-32
qfor	-38
qhas	-15
ris	-51
qw	-109
ktrue N	28
cstimated false w	-49
js false w	-29
cxpected false #	-12
qA	-59
qD	-47
qN	-80
qW	-28
qbe	-17
qon	-26
qto	-71
qw	-27
ktrue to	28
elained false D	-72
rN	14
rto	-58
ltrue D	19
iing false D	-21
sN	-49
sw	-35
eressed false D	-116
rN	-48
rin	-16
rw	29
bfavored false w	-44
cear false N	14
mw	-42
del false w	-42
ciled false D	26
nN	16
nagainst	-14
nw	-75
htrue D	19
dnd false D	-30
mw	22
fs false D	-53
nN	-43
nw	-39
cor false "	-12
l#	-26
lA	-50
lD	-153
lN	-122
lV	-27
lW	-61
lagainst	-12
mnd	-38
ms	-40
lbut	-33
lfor	-41
mrom	-18
lhas	-17
me	-56
nr	-37
mis	-68
lin	39
mt	-14
lof	-48
mn	-27
lshe	-38
lthat	19
neir	-20
oy	-45
mo	-41
lw	-73
mas	-21
mhich	-24
ole	-15
no	-25
mith	-38
ftrue his	21
dund false #	-19
nA	-24
nD	-93
nW	-53
nand	-15
nin	-21
nof	-13
nthat	-25
oo	-54
nwas	-20
oith	-14
htrue N	43
mthat	43
criday false N	-17
ow	-14
dom false D	-22
mN	28
mw	-65
bgave false D	-53
mw	-79
gtrue D	-86
bhad false A	-16
lD	-74
lN	-47
land	-12
lto	43
lw	-100
ftrue to	-57
ds false D	-65
lN	-45
lw	27
dve false D	-58
mN	-56
mto	-21
mw	17
celd false D	-17
mN	31
mw	-54
gtrue D	-72
cired false D	-94
nN	-16
nw	-33
cope false D	-67
mN	-62
mw	13
fd false D	-30
nw	-58
fs false D	-82
nN	-49
nand	-14
nwill	-26
htrue to	21
eing false D	-92
ow	-109
itrue to	29
bin false A	-18
kD	20
kN	-91
kV	-12
kW	-36
kand	-35
khe	-46
lis	-39
kis	-15
kof	-12
ln	52
kthat	-26
lo	21
kw	-100
etrue D	13
jhis	-56
dcluded false D	-56
qN	-49
ktrue D	25
ddicated false D	-46
rN	-25
rw	-57
dsist false w	-33
hed false D	-44
qN	-28
qthat	32
qw	-33
ktrue that	26
hs false w	-15
dto false D	-43
mN	-54
mand	-15
mto	68
mw	-59
gtrue D	-68
eroduced false w	-29
cs false A	-31
kD	-67
kN	-57
kand	-20
kfor	-14
kis	-12
kto	-22
kw	-79
etrue D	-43
bjoined false D	-45
oN	-33
ow	-30
bknew false D	-46
mw	-49
dow false A	-18
mD	-59
mand	-18
nre	-22
mis	-32
mto	-55
mw	-47
gtrue that	-34
fn false w	-60
fs false D	-33
nw	-44
blaunched false N	43
qw	36
ktrue D	-133
cearned false w	-68
cike false D	30
mN	-63
mw	-70
cong false w	-23
doking false D	-77
pw	45
fs false w	-97
bmade false D	-104
mN	33
mV	-21
mfor	-36
min	-21
mto	-56
mw	33
gtrue D	-24
lhis	-72
lit	-87
dintained false D	-31
sw	-44
dkes false N	37
nw	25
eing false D	-59
ow	-51
itrue D	-83
cention false w	-37
ied false D	-90
rN	-66
rw	-68
cocked false A	-20
oD	-45
ow	-36
dnday false N	-22
ow	-41
bnamed false D	35
nN	-91
nto	-14
nw	-71
ceed false D	-49
mw	-32
fs false D	55
nto	-53
htrue to	-73
cight false D	-30
nw	-51
cot false D	-22
lw	-26
ee false A	-15
mD	-51
mw	21
fd false "	-19
nA	48
nD	-56
nN	-20
nW	-14
nhas	25
nis	-21
nthat	-53
oo	-25
htrue D	28
mthat	45
fs false D	-23
nN	-28
nw	25
htrue that	79
eing false D	-54
oN	-61
oto	-20
ow	15
dw false w	-38
ftrue that	-60
bof false "	-19
k#	-25
kA	-55
kN	24
kV	-20
kW	-84
kabout	-67
lnd	-63
lre	-13
ls	-54
lt	-23
kbut	-18
ly	-14
kfor	-43
khas	-18
le	-65
mr	-64
lim	-21
ms	-75
low	-41
kin	38
ls	-30
lt	-51
kof	-39
ln	-21
lver	-22
kshe	-29
ktheir	-26
lo	-97
kw	-61
las	-38
lere	-32
lhen	-18
mich	-28
mo	-40
lill	-22
mth	-40
etrue D	-19
jN	-15
jher	38
df false D	-49
lN	-36
lof	-12
lto	-46
eer false D	-46
nw	-27
htrue D	29
ged false D	63
pN	-18
pW	34
pof	-17
pto	-16
pw	45
jtrue D	-21
ging false D	-62
qw	20
gs false w	-63
cn false "	-22
k#	-19
kA	-52
kD	-38
kV	-40
kW	-63
kabout	-36
lnd	-58
ls	-55
lt	-18
kbut	-29
kfor	-56
khas	-17
mve	-14
le	-69
mr	29
lim	-17
ms	13
kin	-23
ls	-37
lt	-19
kmay	-18
kof	-42
ln	-24
kshe	-25
kthat	25
mey	-30
kwas	39
lere	-38
lhich	-23
lith	-28
etrue D	-30
jN	-28
jhis	-78
jw	-24
dly false D	-54
mw	-47
cpened false D	-18
ow	-18
itrue D	-63
dpose false N	-46
ow	-78
hd false D	-68
pN	-64
pto	38
pw	-74
jtrue D	59
hs false w	-89
crdered false D	-66
pw	-62
cut false "	-14
lA	-22
lD	35
lN	-23
lV	48
lW	-34
land	-13
lfor	-48
lhis	-61
lin	-35
ms	-13
lof	-21
lthat	-39
mo	24
lw	-27
mith	-17
ftrue D	-22
kN	32
khis	15
kthat	51
cver false D	-68
mN	-55
mW	-18
mw	-54
bpassed false D	-65
oN	-52
ow	21
itrue D	-110
et false w	-31
clan false D	-56
mw	-65
gtrue to	28
fs false D	-77
nN	-68
nto	-45
nw	-21
htrue to	14
eyed false w	-12
itrue D	-46
dedged false N	16
pW	-20
pthat	-62
qo	-63
pw	-25
jtrue to	42
coint false w	55
esed false w	-95
itrue to	-68
dsted false D	-85
oN	36
oW	-37
oto	-29
ow	-92
itrue D	-22
craised false D	-46
pN	-74
pW	-27
pfor	-71
pof	-16
pto	-33
pw	20
jtrue N	110
dedicted false D	-49
rN	-51
rw	-65
essed false w	-52
dojected false w	-46
emise false w	-66
id false D	-92
qN	-39
qw	-150
ktrue to	29
is false D	-29
qN	-23
qw	39
hing false w	-99
ltrue to	84
eposed false #	47
qD	-84
qN	-56
qW	-20
qof	-17
qto	-63
qw	-121
ktrue D	81
evided false w	13
cushed false w	24
fing false w	-47
dt false "	-15
lD	28
lN	49
lin	-22
lof	-13
mn	-18
lto	-55
ftrue D	-20
kit	-77
bquestion false D	-26
qN	-31
qw	-42
jed false D	-96
sN	-63
sto	-31
sw	-52
jing false D	-53
tN	-39
tw	-32
braised false D	-67
oN	41
ow	-93
itrue w	26
cead false D	-64
mN	-59
mw	-27
dcalled false D	-75
qN	-51
qin	-16
qw	-82
eeived false w	-21
dfused false D	36
pN	26
pw	-162
ging false w	-67
ktrue to	34
diterated false D	-85
sto	43
sw	-53
djected false D	-68
qthat	-32
qw	-68
ktrue D	26
dleased false D	-93
qN	40
qw	-89
dpeated false D	-71
qw	41
jly false w	-34
eorted false "	-17
q#	-30
q$	-40
qA	20
qD	26
qN	-32
qW	-71
qand	-19
qin	-26
qof	-23
rn	-14
qthat	16
ro	-28
qw	-32
rith	-16
ktrue that	23
pw	33
hs false D	-24
pN	-37
pw	-36
dsponded false N	-20
rV	-19
rW	-33
rto	13
dvealed false D	-38
qhe	-16
qto	-43
qw	-80
culed false w	-36
bsaid false "	-59
m#	-37
m$	-30
m'	-14
mD	-44
mN	-56
mV	-24
mW	-23
mabout	-92
nfter	-40
ngainst	-12
nmong	-21
nnd	30
nre	27
ns	-81
nt	24
mbe	-42
ocause	-29
oen	-30
ofore	-42
ohind	-27
oing	-46
otween	-20
nut	47
ny	-38
mcan't	-27
nould	15
mdid	-59
pn't	-24
no	-15
oes	-30
qn't	-27
on't	-37
mfor	27
nrom	-20
mhad	16
os	49
ove	17
ner	-104
nim	-64
os	-135
now	-80
mi	-19
nn	-77
ns	20
nt	-56
mlike	-16
mmay	-27
night	-19
nust	-64
mon	-48
nver	-16
mshould	13
mthat	25
oeir	-38
py	-13
oough	-24
no	-56
muntil	26
mw	-45
nere	-18
nhat	-36
oen	-63
pther	-70
oich	-29
oo	-82
nill	-91
oth	-74
qout	-37
nould	-22
myou	22
gtrue "	-19
lD	43
lN	61
lafter	-43
ms	-26
mt	-93
lduring	-31
lhas	-12
me	72
nr	33
mis	59
lin	-52
ms	-18
mt	40
lof	-81
mn	-52
lshe	35
lthat	27
ney	18
lw	19
dturday false D	-38
qw	-27
dw false D	-86
lN	-54
las	-38
lw	-39
ftrue D	35
kN	35
dy false "	-14
lA	-52
lD	-73
lN	-21
lW	-56
land	-16
mre	-17
lbe	-15
lcould	-37
lfor	-16
lhas	-20
me	-43
nr	-35
mis	-18
lin	-13
ms	-36
lshould	-18
lthat	-69
neir	-20
mo	-26
lw	-38
mill	22
nth	-12
mould	-18
ftrue D	17
kN	65
kit	67
kthat	13
kw	16
eing false "	-17
oA	-40
oD	-135
oN	-121
oW	-26
oabout	-54
ofor	-14
ohave	-14
pe	-42
pis	-59
oi	18
ps	-35
pt	28
othat	-15
po	-77
ow	-112
pas	-17
pould	-21
itrue D	42
nit	97
nshe	85
nw	48
es false "	-31
m#	-18
mD	-28
mN	-142
mV	-19
mW	-60
mabout	-59
nnd	35
nre	-37
ns	-18
mbecause	-46
nut	-29
ny	-30
mcan	-16
mfor	-31
nrom	-18
mhas	-25
ne	-70
or	-48
nim	-14
os	-55
now	-44
mif	-22
nn	39
ns	15
nt	-70
mof	-17
nn	-14
mshe	-38
mthat	-26
no	-71
mw	20
nas	-21
nhat	-46
oo	-23
nill	-34
oth	-16
nould	-57
myou	-53
gtrue "	-23
lD	60
lN	60
lhe	20
lit	30
lshe	18
lthat	36
lw	18
ccheduled false w	-56
cee false A	45
lD	-122
lN	-54
las	-49
lof	-13
lthat	-52
mo	-33
lw	-84
ftrue D	19
kw	47
eking false D	-119
pN	-64
jtrue to	15
fs false w	-84
emed false A	-52
oD	42
oN	-55
oand	-18
obe	-17
oto	-61
ow	-29
itrue w	41
fs false A	-41
nD	31
nN	31
nbe	-12
nhave	-31
nto	-51
nw	-111
en false D	30
mw	-69
es false D	-90
mN	12
mas	-55
mw	-48
dlf-described false w	-67
dnt false D	-125
mN	-110
mand	-21
mto	-76
gtrue D	-42
chared false D	38
ow	34
itrue D	-20
dow false #	-13
mA	-44
mD	-108
mN	-78
mW	-29
mand	-16
min	-41
mof	-15
mto	-33
mw	-99
nith	-21
gtrue D	19
lw	14
fed false D	-75
oN	-70
oof	-12
oto	-17
ow	-107
pith	-28
itrue N	58
nthat	84
fing false D	-72
pN	-101
pto	-27
pw	-71
fn false D	-33
nin	-13
nw	-52
fs false #	-27
nA	-19
nN	-110
nW	-39
nand	-22
nby	-12
nhis	-47
nin	-15
nto	-25
nw	-99
oith	-16
htrue D	-31
mN	98
cigned false D	-77
oN	-33
oto	24
ow	-76
itrue D	18
dnce false D	-18
nw	-22
clammed false w	-69
cought false D	-117
oN	-23
oand	-16
ps	-26
ohis	-104
othat	-18
po	-73
itrue to	13
cpent false D	-55
nN	-44
nw	42
doke false D	-60
nN	-42
nw	-55
ctarted false D	37
pN	-42
pw	50
eted false N	-73
ow	22
gment false D	75
rw	-63
dressed false D	-57
qw	36
cuggest false A	-14
pD	-52
pN	43
pw	-63
jtrue that	-17
ied false A	-19
rD	-114
rN	-129
rand	-12
rcould	-14
rhis	-14
rto	-47
rw	-114
sas	-19
ltrue D	-14
qw	35
iing false D	-83
sN	21
sw	-70
mtrue that	41
is false A	-14
qD	-48
qN	-47
qto	-36
qw	-62
ktrue D	24
dnday false w	-26
dpport false A	-49
pD	-91
pN	-65
pW	-21
pfor	-22
pto	-32
pw	-64
jtrue D	38
ied false D	-119
rN	-70
rand	-19
rw	-105
ltrue N	17
iing false A	-12
sD	-61
sN	-103
sfor	-14
sto	-47
sw	-92
mtrue D	-28
rN	20
is false A	-17
qw	-69
dre false D	-42
mN	-51
mw	-38
btaken false D	39
nw	17
htrue D	-95
fs false w	-47
cell false w	-29
fing false "	-15
pA	-17
pN	-23
pW	-46
pfor	-18
phe	64
pin	-24
qs	-19
pthat	101
qo	-104
pw	-92
jtrue D	-93
oN	-73
ow	-99
fs false D	-69
nN	-72
nhe	43
nthat	45
oo	41
nw	-81
htrue N	-85
mw	-63
chere false D	-46
nw	-15
dink false A	-15
nD	-66
nN	-80
nis	-22
nto	-31
nw	-70
htrue N	15
gs false A	-19
oD	-36
oN	-49
ow	-44
dought false A	-13
pD	-23
pN	-24
pw	-89
qas	-21
dursday false D	-39
qN	-49
qw	-53
co false "	-46
k#	-34
k'	-23
kD	-41
kV	-27
kabout	25
lfter	41
lnd	-75
lre	-22
ls	-76
lt	20
kbut	-43
ly	-24
kfor	-78
lrom	-27
khas	16
mve	-23
le	-24
mr	32
kin	-48
ls	21
kof	-64
ln	-25
lr	-19
kshe	-40
ktheir	-19
lo	-90
kwere	-56
lhat	-44
men	-19
mich	-34
mo	-56
lith	-44
lould	-20
etrue N	-13
jV	-24
jw	-18
dld false "	-33
m#	-28
mA	-59
mN	-24
mV	-25
mW	-23
mabout	-73
nfter	-20
nnd	-37
ns	-32
nt	-19
mfor	-28
nrom	-23
mhad	-20
os	-30
ne	48
or	-38
nim	-22
mif	-24
nn	-57
ns	28
nt	-37
mof	-62
nn	-44
mshe	38
mthat	39
oey	32
no	-107
mwas	-38
nhen	-29
oo	-19
nith	-42
nould	-25
gtrue D	-53
lN	-89
lher	-59
mim	-66
ns	-18
lw	-61
dok false D	45
mN	16
mat	-28
mw	43
gtrue D	-102
duted false w	-44
cried false D	59
nN	-30
nto	24
nw	-92
htrue to	-101
dy false D	-61
lw	-74
ftrue to	-69
eing false w	-47
itrue to	-60
cuesday false D	-55
pN	-46
pw	-35
drned false D	25
ow	56
cweeted false D	-144
pN	-26
pW	46
pand	-12
phe	47
pof	-13
pto	-63
pw	-17
ditter false w	-60
bunclear false w	-44
jtrue whether	-23
dder false D	30
nN	-59
cp false N	-70
kW	-33
kand	-14
kin	-15
kto	-53
kw	-90
crged false A	69
nD	-118
nN	-51
nto	13
nw	-103
eing false D	-77
ow	-52
csed false D	37
mN	31
mto	-74
mw	34
gtrue D	-28
ding false w	-46
bview false A	-20
mD	-43
mw	-32
fed false w	41
coted false D	17
nN	20
nw	-87
dwed false D	-55
nN	-28
nto	13
htrue to	60
bwant false A	-15
mD	-21
mN	-67
mfor	-22
min	-12
mthat	-74
no	-80
mw	-37
gtrue D	46
lto	-23
fed false D	-58
oN	-13
oto	-50
ow	-18
itrue to	27
fs false A	-13
nD	-78
nN	-62
nas	-31
nto	-94
nw	-175
htrue to	27
drned false A	41
oD	-26
oN	-90
othat	46
po	33
ow	-80
itrue that	73
fing false D	-19
pw	-44
ds false A	-31
lD	-52
lN	-17
lW	-12
lw	20
dtched false N	-17
pw	-56
cednesday false D	-19
rw	-45
chen false D	-30
mw	-18
cin false w	-21
dth false A	-24
mN	-14
mV	-25
mW	-41
mabout	-86
nnd	-24
ns	-14
mfor	-39
mhe	-22
nis	-48
mof	-16
nn	45
mthat	-44
no	-86
mw	-96
nas	-37
nho	-30
gtrue his	-67
lw	-21
fout false w	-28
con false N	-16
lw	-32
ftrue D	-57
drried false D	-65
pw	-36
crites false w	-52
fing false D	-88
pN	-61
pw	-56
dote false "	-22
n#	-32
nA	-31
nD	-28
nN	-34
nV	-37
nW	-61
nand	-23
nfor	-34
nhe	18
ois	-89
nin	-16
os	-22
nof	-27
on	-22
nthat	43
oo	-70
nwas	-17
htrue D	-30
min	-67
mthat	93
byet false w	-59
ftrue to	-67
5before : true D	-14
jN	-45
cabout true D	-43
nN	-38
nW	-16
nin	-13
nw	-14
ohat	-15
dccused true N	-23
ddded true "	-53
nA	-51
nW	36
nand	-13
nbut	-60
nhe	20
ni	-71
ot	-15
nthat	-82
nw	-101
fing true N	-22
oW	-25
dgainst true D	-43
pN	-58
pthat	-12
ereed true N	-38
dnnounced true A	-43
rD	37
rN	18
rW	-38
rw	-59
dppeared true N	14
qthat	-35
is true D	48
drgued true D	17
oN	-77
othat	-43
ds true D	14
kN	-54
kbut	-35
kthat	-49
kw	-74
eked true "	-16
nD	-36
nN	-49
nW	-26
nin	-24
nwhen	-32
fing true N	-12
dt true D	-25
kN	-24
etacked true D	-13
cbelieves true D	-15
qN	-16
ccalled true A	-21
oD	29
oN	37
oW	-14
oin	-13
othat	-18
ow	-31
gs true N	-35
dlaimed true N	-35
doncluded true "	-14
fsidered true N	37
ftinued true "	-12
rD	-54
rN	45
rthat	-36
driticized true N	-43
cdeclared true "	-16
qD	-42
qin	-24
gined true N	-14
escribed true N	-62
rbut	-18
rin	-33
rthat	-42
rw	-51
cendorsed true D	-35
qN	-18
dxpected true D	-82
qN	25
qthat	-13
qw	-30
rhich	-26
flained true D	-51
cfear true D	-84
dor true A	-14
lD	-78
lW	-28
lhe	-14
lin	-14
mt	-13
lthat	44
lw	-32
eund true N	39
drom true N	-50
chave true N	-16
mthat	-12
dopes true N	-30
cin true D	-47
kN	-61
kW	-24
ds true D	-20
cjoined true N	-54
cmade true N	-21
cnoted true D	-46
nN	45
nthat	-34
gs true "	-15
fing true N	-13
cof true A	-42
kN	-13
kW	-55
kand	-15
ls	-23
lt	-27
kbut	-21
kfor	-26
khe	-35
kif	-19
ln	-28
lt	68
kthat	-35
kw	-46
lhat	-20
mile	-20
mo	-16
dn true A	38
kN	-98
kW	28
kas	-12
kbut	-36
kfor	-23
khe	-22
kin	-40
kon	-27
kthat	-29
kw	-37
lhen	-21
dpposed true N	16
dut true A	-17
lD	-20
lN	-38
lin	-29
dver true D	-22
mN	-43
cpledged true D	-14
pN	-19
dosted true D	-34
oN	22
dredicted true N	55
dut true N	-53
las	-22
cread true N	-36
ecalled true "	-20
eported true "	-29
qA	46
qD	70
qN	-50
qW	-92
qas	-49
qthat	-89
qw	-135
csaid true "	-71
m#	-30
mN	16
mV	-58
mabout	-53
nfter	47
nnd	38
ns	15
mbecause	-20
nut	16
ny	-31
mdespite	-17
nuring	-42
mhis	24
now	-43
mi	-48
nn	16
ns	-70
nt	-14
mlike	-38
mon	14
nr	-23
mso	27
mthat	-64
oough	-43
mw	-91
nas	22
ne	-12
nhat	-57
oen	17
pther	-66
oich	-52
ple	50
oo	-74
oy	-65
myou	16
ew true N	-23
ey true A	-52
lD	29
lW	19
lbut	-37
lin	-39
lthat	41
lw	20
mhile	-45
fing true N	-13
oW	-16
fs true "	-49
mA	35
mW	-57
mbut	67
mthat	-86
mw	-38
dee true N	-19
fmed true N	22
obut	-28
gs true N	-54
nbut	-24
nthat	-23
fn true N	-32
fs true N	-16
dhow true A	-34
mD	18
mthat	-14
gs true A	-39
nD	-46
digned true N	-15
dought true D	-20
oN	-21
duggested true N	34
rW	-35
epport true D	-45
pN	-16
pand	-45
pthat	-42
jed true D	-41
rN	40
jing true D	-20
ctelling true N	-19
dhinks true N	-18
do true "	-54
k#	-69
kA	-30
kN	-25
kV	-25
kand	-42
kfor	-38
khe	-69
kif	-69
ln	23
lt	-52
kon	53
kshe	26
kthat	-23
mey	15
kw	-15
lhen	-16
mo	20
eld true "	-52
mA	-54
mand	-52
mbut	-21
mhe	48
mif	24
nn	-70
mthat	-26
mw	-97
ne	17
nhat	12
dweeted true N	-24
curged true N	-40
cwant true N	-23
mthat	50
ged true D	-30
gs true N	-16
dith true A	-30
mD	21
mN	-47
mbut	-34
min	-15
mthat	-13
drites true N	-19
eote true "	-59
nA	-67
nW	-19
nand	-20
nbut	-52
ni	-99
on	-58
ot	-50
nthat	-93
nw	-32
2t=after 's N	-56
dw	-37
a: "	-22
cA	-22
cD	-24
cN	-13
care	-12
ds	-13
cfor	-27
ci	-27
ds	-23
dt	-67
cthat	-47
do	-70
cw	-61
de	-16
cyou	-37
aabout "	-16
g#	-38
g$	-67
gA	-24
gV	-17
gabout	-20
hnd	-30
hs	-19
gbeing	-20
gfor	-25
ghe	-45
his	31
gin	-18
hs	-13
ht	-28
gof	-19
gshe	-26
gtheir	-47
jy	-33
ho	-87
gw	-13
hhat	28
io	-84
hith	-13
bccused D	29
iW	47
ihim	18
iin	-24
iof	40
ito	-51
iw	-48
fing D	-52
jN	-35
jof	-53
cknowledge D	61
mN	-28
mw	-24
ld A	-37
nD	55
nN	19
nhe	-48
ois	-47
nthat	-15
oo	-62
nw	39
bdded "	-48
gA	-52
gD	-42
gV	-38
gW	-79
gare	21
gfor	-17
ghas	-18
ive	46
he	20
gi	24
hs	34
gof	-21
gto	-38
gw	-55
he	22
gyou	-42
ding "	-13
hA	-22
hD	-14
hN	-85
hW	-18
hhe	47
hof	-20
hthat	84
io	-99
hw	-80
dressed D	32
kN	45
kw	-61
ds D	-73
fw	-21
cmitted A	-20
jthat	59
jw	49
copted D	-38
bfter D	-52
gw	-31
bgainst A	-26
iD	-29
iand	-16
ifor	-16
ihe	-33
iit	20
iof	-16
ithat	-61
jo	-59
iw	14
cree D	35
gthat	24
gw	-35
fd #	-13
hA	-65
hN	15
hW	30
hfor	-14
hthat	18
hw	-41
bllowed D	21
ito	-83
iw	-54
cso D	-88
fw	-55
bnd D	-35
ew	-20
cnounced #	-13
kD	40
kN	-69
kW	-41
kand	-30
kfor	-26
khe	-31
kit	52
kon	-37
kthat	-32
lo	29
kw	-15
las	-51
lould	-13
hing w	-56
bppeared A	-35
jD	-34
jN	16
jthat	72
gs A	-25
iD	-67
iN	-60
ibe	-15
ihave	-16
ithat	-29
jo	53
iw	-88
bre D	-61
ew	-44
dn't w	43
cgue A	-22
gD	27
gN	-25
gthat	31
gw	35
fd D	-50
hW	-31
hit	28
hof	45
hthat	72
io	20
hw	-28
fs w	43
eing A	-13
iD	56
ito	-30
iw	-52
bs A	-15
dD	20
dN	-23
dW	-55
dand	-18
es	-16
dor	-20
dthat	-33
eo	-73
ck w	-54
ded "	-19
g#	-15
gA	-62
gD	-64
gN	-44
gV	-14
gW	-37
gabout	20
hnd	-18
gfor	32
ghe	-59
ir	28
him	-110
how	41
gif	50
hn	-35
hs	-25
ht	39
glike	-12
gof	-26
gshe	-40
gthat	-64
gw	-39
has	-18
hhat	43
iether	78
iich	54
hith	-16
hould	-23
ding A	-47
hD	-88
hN	-22
hto	24
hw	19
ds w	-14
cserted that	79
jw	-18
dured w	-51
bt #	-43
dA	-35
dD	-26
dW	-71
dand	-20
dfor	-21
dhis	37
din	-18
dthat	39
eo	-45
dw	-25
ctack w	-30
ged N	23
jW	32
jfor	-68
jher	15
jw	34
ging N	28
dempted to	-33
kw	-92
dributed to	28
aback D	-39
fN	28
fin	-24
fto	-90
eed N	-14
hw	24
eing D	31
iN	35
be D	-45
dN	-29
dw	-25
ccome N	-20
hw	-74
cen D	-33
fN	-66
fw	-33
cgan A	-36
gN	-56
gin	-17
gto	-46
chind D	-51
hw	-64
clieve A	-14
iN	25
iW	-13
iand	-42
ihe	-32
iin	-16
ito	-44
iw	-30
hd D	46
jw	-12
hs N	-40
jto	28
jw	-44
blamed D	26
hw	22
dsted A	-36
iD	17
iN	62
ifor	-31
iw	-38
by #	-22
dD	-105
dN	-32
dW	-15
dand	-13
dof	-15
dw	-63
acall D	-45
fN	60
fw	-86
eed "	-43
h#	-12
hA	18
hW	14
hand	-65
hby	-16
hfor	-38
hher	-23
iim	39
js	15
hin	-46
is	-29
it	24
hof	-22
in	-25
hshe	-31
hthat	-63
hw	-24
ias	-39
ihich	-13
jo	-26
eing A	41
iN	52
iand	-18
ihim	39
iit	-17
iof	-30
ito	-72
es "	-16
gD	-23
gN	45
gand	-13
gof	-13
gto	-40
cptured N	-64
cst D	23
fN	-86
fas	-65
fof	-14
fw	17
eing w	-72
bhallenging D	23
mw	39
drged D	23
iN	47
ithat	-37
bited D	25
gN	40
gV	-13
gas	-22
gthat	-44
gw	21
ding D	92
hw	37
blaim D	-44
gto	18
gw	-60
fed D	-71
iN	-41
iand	-14
ifor	-41
ihe	-13
iin	-20
ithat	53
jo	50
iw	-24
fing D	66
jN	42
jhe	23
jthat	-12
jw	-65
fs w	25
cear A	-26
gN	-74
ghe	62
gto	-64
bompared D	25
jN	28
jto	-105
jw	-49
elained D	-46
lw	-30
cnceded w	-28
eluded that	21
kw	-54
ddemned D	56
kw	23
dfirmed N	-46
kthat	65
kw	-39
dsidered A	38
dtinue D	31
jN	-14
jto	-75
id A	19
kN	39
kW	-32
kof	-16
kto	-74
kw	-21
lith	-32
is D	-72
kN	31
kto	-57
kw	-77
briticism D	-22
kN	-63
kw	-62
hzed A	-28
lD	-35
lN	39
lW	37
land	-16
lfor	13
lto	-33
lw	29
iing D	14
mN	47
mw	30
adebate w	-74
ccided D	-101
ito	18
esion D	-48
jN	-50
jto	25
jw	-97
dlared N	24
jW	-39
jfor	-18
jin	-25
jto	-76
jw	53
eined A	-68
jN	-87
jfor	-59
jin	-20
jon	45
jto	-14
dried D	77
iw	-49
cfended D	-55
jN	95
jhis	85
jw	-65
ging D	-20
kN	45
kw	-76
clivered D	-16
kN	-38
kw	42
cnied D	26
hN	-70
hthat	79
dounced D	89
kN	71
kto	-45
kw	20
cscribed A	38
kD	22
kN	30
kW	-14
kin	-57
kof	-15
kthat	-68
lo	-43
kw	40
is w	-54
hing D	24
lN	-32
lw	38
digned D	-50
jto	-46
jw	-50
ctermined D	-54
lw	34
cvoted to	-68
iw	-65
bid D	-38
cscuss D	55
iN	-42
iw	23
hed D	80
kN	-31
kw	21
dmissed D	22
kN	37
kw	55
boes w	-30
cminated w	-39
cwn w	-47
brew D	-15
fw	-25
aechoed D	-44
hw	22
bmbraced w	35
cphasized w	-23
bncouraged w	-79
cdorse D	-19
iN	19
iw	-57
hd N	21
jV	-13
jW	46
jand	-28
jfor	-38
jhas	-15
ker	56
kis	-51
jw	16
bstimated w	-49
is w	-29
bxpected #	-12
jA	-59
jD	-17
jN	-80
jW	-28
jbe	-17
jon	-26
jto	25
jw	-27
dlained N	-24
kto	-66
hing D	-30
lN	-49
lw	-35
dressed D	-50
kN	-48
kin	-16
kw	-18
afavored w	-69
bear D	77
fw	-99
cel D	-30
fw	-81
biled D	40
gN	16
gagainst	-14
gw	-91
cnd D	-21
es N	70
gw	30
bor "	-20
e#	36
e$	66
eA	-86
eN	-22
eV	-27
eW	-72
eagainst	-12
fnd	-38
fs	-40
ebut	-33
efor	-41
from	-18
ehas	-17
fe	-56
fim	-84
ein	39
ft	-68
eof	-48
fn	-27
eshe	-38
ethat	13
gey	-45
fo	-41
ew	-14
fas	-21
fhich	-24
hle	-15
go	-25
fith	-38
cund #	-19
gA	-110
gD	-12
gN	56
gW	30
gand	-15
gin	-21
gof	-13
gthat	18
ho	-54
gw	-32
has	-20
hith	-14
briday N	-17
hw	-14
com A	-27
fD	-107
fN	33
fhis	-91
fw	-65
agave D	-99
fw	-85
ahad A	-16
eD	-87
eN	-53
eand	-12
eto	21
ew	-100
cs D	-65
eN	-93
eto	-81
ew	27
cve D	-58
fN	28
fto	-51
fw	17
beld D	-77
fN	19
fw	-65
dped w	-38
bired D	55
gN	-37
gw	-79
bope D	-18
fw	13
ed D	-30
gthat	-38
ho	37
gw	36
es D	-82
gN	54
gand	-14
gthat	22
ho	17
gw	-29
ding D	49
hN	-59
hto	29
ain #	-16
dA	-42
dD	31
dN	-100
dV	-13
dW	-36
dand	-36
es	-40
dhe	-46
eis	-62
din	-12
es	-19
dof	-12
en	48
dto	21
dw	-45
ccluded D	19
jN	-90
jw	44
cdicated D	21
kN	-56
kw	-57
csist w	34
ged D	-44
jN	-28
jthat	19
jw	-33
gs w	-15
cto D	-81
fN	-71
fand	-15
fto	68
fw	-59
droduced D	-54
lw	-29
bs A	-31
dD	-72
dN	-57
dW	-45
dand	-20
dfor	-14
dis	-12
dthat	29
eo	-58
dw	-79
ajoined N	-59
hw	-30
aknew D	56
fw	-49
cow A	-18
fand	-18
gre	-22
fis	-32
gt	-108
fto	-55
fw	42
en D	-60
gN	-79
gw	-73
es D	-66
alaunched N	39
bearned D	-81
iw	-68
bike D	24
fN	13
fto	48
fw	-92
bong w	-41
coking D	-64
iw	45
es w	24
amade D	-41
fV	-21
ffor	-36
fhis	-75
fin	-21
gt	-88
fto	-56
fw	26
cintained D	-75
lw	-44
ckes N	37
gw	20
ding D	-102
hw	-63
bention w	-37
hed D	55
kN	33
kw	54
bocked A	-38
hD	21
hN	91
hw	-36
cnday N	-22
hw	-66
anamed D	41
gN	-32
gto	-14
gw	-71
beed D	-58
fto	-54
fw	-50
es D	32
gto	-86
bight D	-30
gw	-64
bot D	-50
ew	-26
de A	-15
fD	61
fw	21
ed "	-19
gA	48
gN	39
ghas	25
gis	-21
gthat	27
ho	-25
gw	-14
es D	17
gN	-28
gthat	30
gw	25
ding N	-61
hto	-20
hw	53
cw that	-79
ew	-38
aof "	-24
d#	-49
dA	-70
dV	-20
dabout	-67
end	-63
ere	-13
es	-54
et	-23
dbut	-18
ey	-14
dfor	-43
dhas	-18
ee	-65
fr	23
eim	39
eow	-17
din	38
es	-30
et	-55
dof	-39
en	-21
ever	-22
dshe	-29
dthat	-32
eo	-97
dwas	-38
eere	-32
ehen	-18
fich	-28
fo	-66
eill	-22
fth	-40
cf N	57
ehis	-91
eof	-12
eto	-46
ew	59
der D	26
gw	26
fed A	43
iD	19
iN	-53
iW	34
iof	-17
ito	50
iw	-18
fing w	50
fs w	65
bn "	-22
d#	-36
dA	-62
dD	-29
dN	-14
dV	-40
dW	-86
dabout	-36
end	-58
es	-66
et	-18
dbut	-29
dfor	-56
dhas	-17
fve	-14
ee	-69
fr	17
eis	-45
din	-46
es	-37
et	-59
dmay	-18
dof	-42
en	-24
dshe	-25
dtheir	15
gy	-30
eo	13
dw	-24
eas	39
eere	-38
ehich	-23
eith	-28
cly D	-60
fthat	16
fw	-47
bpened D	-69
hw	-18
cpose D	25
hN	-43
hw	49
gd D	48
iN	20
iw	-48
gs w	29
brdered D	74
but "	-14
eA	-22
eD	18
eN	22
eV	47
eW	-34
eand	-13
eby	-16
efor	-48
ein	-51
fs	-13
eof	-21
ethat	37
ewith	-17
bver D	-22
fN	20
fW	-57
fw	-39
apassed D	-125
hN	-52
dt w	-71
blan D	-56
fto	27
fw	-70
es D	-77
gN	-68
gw	13
dyed D	-47
hw	-12
cedged W	-20
ithat	66
jo	35
iw	-25
boint w	47
dsed to	-69
hw	-95
csted A	-41
hD	-27
hN	36
hW	-37
hon	-17
hto	-45
braised D	69
iN	87
iW	-64
ifor	-71
iof	-16
ito	-33
cedicted D	-31
kN	-51
kthat	83
dssed to	-86
iw	-52
cojected w	-46
dmise w	-66
hd N	-59
jto	34
jw	-64
hs D	-29
jN	38
jw	23
ging D	45
kto	84
kw	-31
dposed #	47
jD	49
jN	-56
jW	-20
jof	-17
jto	35
jw	-15
dvided w	13
bushing w	-72
ct "	-15
eD	16
eN	25
ein	-22
ft	-77
eof	-13
fn	-19
eto	-55
ew	-26
aquestion N	-41
jw	-52
ied D	62
lN	-21
lto	-31
lw	-52
iing D	22
mN	-13
mw	-32
araised D	-45
hN	41
hw	19
bead N	-76
fw	-64
ccalled D	28
jN	-59
jin	-16
jw	29
deived w	-26
cfused D	36
iN	26
iw	-32
fing to	33
jw	-67
citerated D	14
lto	24
lw	-27
cjected D	21
jw	-76
cleased W	-17
jw	-89
cpeated D	-71
ily w	-34
dorted "	-17
j#	37
j$	-40
jD	16
jN	25
jW	-72
jand	-19
kt	61
jher	-13
jin	-58
jof	-23
kn	-42
jthat	21
ko	-28
jw	27
kith	-16
gs that	-14
iw	-75
csponded N	-20
kV	-19
kW	-33
kthat	39
lo	-30
cvealed D	82
jN	-44
jhe	-16
jthat	37
ko	-89
jw	-27
buled that	18
gw	-36
asaid "	-65
f#	-58
f$	-30
f'	-14
fA	-17
fV	-25
fabout	-92
gfter	-60
ggainst	-12
gmong	-21
gnd	30
gre	27
gs	-40
gt	-35
fbe	-42
hen	-30
hfore	-52
hhind	-27
hing	-46
htween	-20
gut	46
gy	-38
fcan't	-27
gould	15
fdid	-59
in't	-24
go	-15
hes	-34
jn't	-27
hn't	-37
guring	-32
ffor	27
grom	-34
fhad	16
hs	48
hve	17
ge	26
gim	-64
hs	17
gow	-80
fi	-19
gf	41
gn	-64
gs	18
gt	27
flike	-16
fmay	-27
gight	-19
gust	-64
fof	-41
gn	-71
gver	-16
fshould	13
fthat	12
heir	-42
iy	16
hough	-24
go	-45
funtil	26
fw	-17
gas	18
gere	22
ghat	-36
hether	-24
hich	-29
ho	-24
gill	-26
hth	-74
jout	-37
gould	63
fyou	22
cturday D	-38
jw	-27
cw D	26
eN	30
eas	-38
ew	-39
cy "	-14
eA	-52
eN	34
eW	58
eand	-16
fre	-17
ebe	-15
efor	-16
ehas	-20
fer	16
fis	20
ein	-13
fs	-36
ft	63
eshould	-18
ethat	-26
geir	68
fo	-26
ewas	36
fhen	66
fill	22
gth	-12
fould	-18
ding "	-20
hA	-40
hN	-23
hW	-26
habout	-54
is	-58
it	-40
hfor	-14
hhave	-14
iis	89
hi	18
is	-35
it	91
hshe	45
hto	-77
hwas	-17
iould	-21
ds "	-43
f#	29
fV	-19
fW	24
fabout	-59
gnd	35
gre	-37
gs	-18
gt	-42
fbecause	-46
gut	-29
gy	-49
fcan	-16
ffor	-31
grom	-18
fhas	-25
ger	29
gim	-14
gow	-44
fif	30
gn	19
gs	15
fof	-17
gn	-14
fthat	-15
hey	27
go	-116
fw	39
gas	-21
ge	-68
ghat	-62
ho	-23
gill	26
hth	-16
gould	-57
fyou	-53
bcheduled w	-56
bee A	45
eN	27
eas	-73
eof	-13
ethat	-52
fo	-33
ew	24
dk w	21
eing D	-68
iN	-64
ito	14
iw	22
es w	-84
dmed A	-52
hD	31
hN	-55
hand	-18
hbe	-17
hw	34
es A	-41
gD	22
gN	31
gbe	-12
ghave	-31
dn D	-18
fw	22
ds D	43
fN	65
fas	-94
fw	-62
clf-described w	-21
cnt D	-58
fN	-117
fand	-21
fto	-122
bhared D	15
hw	15
cow #	-13
fA	-44
fN	-15
fW	-29
fand	-16
fin	-41
fof	-15
fto	-33
fwith	-21
eed A	49
hD	-13
hN	48
hof	-12
hthat	97
io	-17
hwith	-28
eing N	-17
ito	-27
iw	-18
en D	-115
gN	71
gin	-13
gw	-17
es #	-27
gA	-19
gD	-22
gN	59
gW	39
gand	-22
gby	-12
ghis	-47
gin	-15
gto	-75
gw	-29
hith	-16
bigned D	13
hN	-54
hto	24
cnce D	-41
gw	-22
blammed w	-69
bought D	-106
hW	45
hand	-21
is	-26
hhis	-104
hthat	-18
hw	-14
bpent D	-86
gN	-44
gw	24
coke D	-60
gN	-64
gw	-55
btarted N	-57
iw	33
dted D	-53
hN	15
hthat	35
fment D	72
kw	-81
cressed D	-34
jw	61
buggest A	-14
iD	33
iN	45
ithat	-20
iw	43
hed A	-19
kD	-38
kN	49
kW	20
kand	-12
kcould	-14
khis	-14
kthat	-53
lo	36
kwas	-19
hing D	75
lN	-24
lthat	40
lw	25
hs A	-14
jD	19
jN	24
jto	-36
jw	42
cnday w	-35
cpport A	45
iD	29
iW	42
iand	-14
ifor	-22
ito	-32
iw	-59
hed D	16
kand	-19
kw	27
hing A	-12
lD	-45
lW	39
lfor	-14
lto	-47
lw	27
hs A	-17
jw	52
cre D	-71
fN	29
fw	25
atakes w	-106
bell w	25
eing "	-15
iA	-17
iD	-50
iN	-69
iW	-59
ifor	-18
ihe	64
iin	-31
js	-19
ithat	101
jo	-104
iw	-110
es D	-37
gN	-117
ghe	43
gthat	45
ho	41
gw	-78
bhan D	-45
fw	-25
cere D	-46
gw	-42
cink A	-15
gis	-22
gthat	-24
ho	-31
gw	-32
fs A	-19
hD	-78
hN	51
hw	-58
cought A	-13
iD	67
iN	-72
ito	-41
iw	83
jas	-21
cursday D	-39
jN	-49
jw	-53
bo "	-46
d#	-37
d'	-25
dV	-44
dW	-39
dabout	25
efter	36
end	-78
ere	-22
es	37
et	20
dbut	-43
ey	-24
dfor	-78
erom	-27
dhas	16
fve	-29
ee	-24
eim	-18
din	-48
es	20
dof	-64
en	-27
er	-19
dshe	-53
dthat	-35
feir	-72
eo	-92
dwere	-56
ehat	-105
fen	-19
fich	-34
fo	-65
eith	-44
eould	-20
cld "	-33
f#	-41
fA	-59
fD	-39
fN	-77
fV	-25
fW	-47
fabout	-73
gfter	-20
gnd	-37
gs	-32
gt	-19
ffor	-28
grom	-23
fhad	-20
hs	-30
ge	48
hr	-75
gim	-78
hs	-13
fif	-24
gn	-57
gs	28
gt	-37
fof	-62
gn	-44
fshe	38
fthat	45
hey	32
go	-113
fw	-31
gas	-38
ghen	-29
ho	-19
gith	-42
gould	-25
cok at	-28
fw	17
cuted w	-44
braded w	-39
cied D	47
gN	-30
gto	-25
gw	-92
cy D	-61
eto	-71
ew	-74
ding to	-63
hw	-47
buesday D	-55
iN	-46
iw	-35
crned D	-37
hto	-79
hw	55
bweeted A	-46
iD	-24
iN	-26
iand	-12
ihe	47
iof	-13
ito	-63
iw	15
citter w	-60
aunclear w	-44
jhether	-23
cder N	-69
bp N	-23
dW	-33
dand	-14
dhis	16
din	-18
dto	-90
dw	-97
brged A	69
gN	-63
gW	67
gto	13
gw	-20
ding D	-100
hw	43
bsed N	31
fto	-87
fw	24
cing D	-76
gw	-61
aview A	-20
fD	-43
fN	16
fw	-32
eed w	40
boted D	-19
gN	20
gw	-96
cwed D	13
gN	-28
gto	73
gw	-21
awant A	-15
fD	41
fN	62
ffor	-22
fin	-12
fthat	-74
go	-35
fw	-15
eed D	-87
hN	-67
hto	25
hw	-18
es A	-13
gD	-95
gN	-48
gas	-31
gto	21
gw	30
crned A	41
hD	-36
hN	-14
hthat	82
io	33
hw	-64
eing D	-19
ithat	73
iw	-90
cs A	-31
eD	-75
eN	-43
eW	-12
eto	-65
ew	20
ctched D	-26
iN	-17
iw	-56
bednesday D	-19
kw	-45
bhen D	-40
fw	-18
bin D	-59
ew	-31
cth #	-41
fA	-24
fV	-25
fabout	26
gnd	-24
gs	-57
ffor	-39
fhe	-22
hr	-93
gis	-77
fin	-17
fof	-16
gn	45
fthat	50
heir	-54
go	-86
fw	-33
gas	-37
gho	-30
eout w	-55
bon D	-60
eN	-37
ew	-32
crried D	-65
iw	-36
brites D	26
hw	-52
eing D	30
iN	-61
iw	17
cote "	-22
g#	-32
gA	-31
gD	-46
gN	-34
gV	-39
gW	-61
gand	-23
gfor	-34
ghe	18
gin	-78
hs	-22
gof	-27
hn	-46
gthat	63
ho	-132
gwas	-17
ayet to	-74
ew	-59
4before : D	-14
dN	-45
babout D	-43
hN	-38
hW	-16
hin	-13
hw	-14
ihat	-15
cccused N	-23
cdded "	-53
hA	-51
hW	36
hand	-13
hbut	-60
hhe	20
hi	-71
it	-15
hthat	-82
hw	-101
eing N	-22
iW	-25
cgainst D	-43
jN	-58
jthat	-12
dreed N	-38
cnnounced A	-43
lD	37
lN	18
lW	-38
lw	-59
cppeared N	14
kthat	-35
hs D	48
crgued D	17
iN	-77
ithat	-43
cs D	14
eN	-54
ebut	-35
ethat	-49
ew	-74
dked "	-16
hD	-36
hN	-49
hW	-26
hin	-24
hwhen	-32
eing N	-12
ct D	-25
eN	-24
dtacked D	-13
bbelieves D	-15
kN	-16
bcalled A	-21
iD	29
iN	37
iW	-14
iin	-13
ithat	-18
iw	-31
fs N	-35
claimed N	-35
concluded "	-14
esidered N	37
etinued "	-12
lD	-54
lN	45
lthat	-36
criticized N	-43
bdeclared "	-16
kD	-42
kin	-24
fined N	-14
dscribed N	-62
lbut	-18
lin	-33
lthat	-42
lw	-51
bendorsed D	-35
kN	-18
cxpected D	-82
kN	25
kthat	-13
kw	-30
lhich	-26
elained D	-51
bfear D	-84
cor A	-14
fD	-78
fW	-28
fhe	-14
fin	-14
gt	-13
fthat	44
fw	-32
dund N	39
crom N	-50
bhave N	-16
gthat	-12
copes N	-30
bin D	-47
eN	-61
eW	-24
cs D	-20
bjoined N	-54
bmade N	-21
bnoted D	-46
hN	45
hthat	-34
fs "	-15
eing N	-13
bof A	-42
eN	-13
eW	-55
eand	-15
fs	-23
ft	-27
ebut	-21
efor	-26
ehe	-35
eif	-19
fn	-28
ft	68
ethat	-35
ew	-46
fhat	-20
gile	-20
go	-16
cn A	38
eN	-98
eW	28
eas	-12
ebut	-36
efor	-23
ehe	-22
ein	-40
eon	-27
ethat	-29
ew	-37
fhen	-21
cpposed N	16
cut A	-17
fD	-20
fN	-38
fin	-29
cver D	-22
gN	-43
bpledged D	-14
jN	-19
costed D	-34
iN	22
credicted N	55
cut N	-53
fas	-22
bread N	-36
dcalled "	-20
dported "	-29
kA	46
kD	70
kN	-50
kW	-92
kas	-49
kthat	-89
kw	-135
bsaid "	-71
g#	-30
gN	16
gV	-58
gabout	-53
hfter	47
hnd	38
hs	15
gbecause	-20
hut	16
hy	-31
gdespite	-17
huring	-42
ghis	24
how	-43
gi	-48
hn	16
hs	-70
ht	-14
glike	-38
gon	14
hr	-23
gso	27
gthat	-64
iough	-43
gw	-91
has	22
he	-12
hhat	-57
ien	17
jther	-66
iich	-52
jle	50
io	-74
iy	-65
gyou	16
dw N	-23
dy A	-52
fD	29
fW	19
fbut	-37
fin	-39
fthat	41
fw	20
ghile	-45
eing N	-13
iW	-16
es "	-49
gA	35
gW	-57
gbut	67
gthat	-86
gw	-38
cee N	-19
emed N	22
ibut	-28
fs N	-54
hbut	-24
hthat	-23
en N	-32
es N	-16
chow A	-34
gD	18
gthat	-14
fs A	-39
hD	-46
cigned N	-15
cought D	-20
iN	-21
cuggested N	34
lW	-35
dpport D	-45
jN	-16
jand	-45
jthat	-42
ied D	-41
lN	40
iing D	-20
btelling N	-19
chinks N	-18
co "	-54
e#	-69
eA	-30
eN	-25
eV	-25
eand	-42
efor	-38
ehe	-69
eif	-69
fn	23
ft	-52
eon	53
eshe	26
ethat	-23
gey	15
ew	-15
fhen	-16
go	20
dld "	-52
gA	-54
gand	-52
gbut	-21
ghe	48
gif	24
hn	-70
gthat	-26
gw	-97
he	17
hhat	12
cweeted N	-24
burged N	-40
bwant N	-23
gthat	50
fed D	-30
fs N	-16
cith A	-30
gD	21
gN	-47
gbut	-34
gin	-15
gthat	-13
crites N	-19
dote "	-59
hA	-67
hW	-19
hand	-20
hbut	-52
hi	-99
in	-58
it	-50
hthat	-93
hw	-32
1ap=after false	-30
atrue	-24
4before true	-106
1s=after 's false w	-37
9: false A	-22
hD	-119
hN	-47
hW	-15
hare	-12
is	-13
hfor	-27
hi	-73
is	-23
it	-47
hthat	-47
io	-52
hw	-61
ie	-16
hyou	-37
btrue "	-19
gN	-13
9ace false w	-46
bk false A	-35
jD	-103
jN	-80
jV	-20
jW	-12
jand	-35
jhe	21
jto	-32
dtrue D	-37
iN	30
ade false D	-109
jN	33
jV	-21
jfor	-36
jin	-21
jto	-56
jw	32
dtrue D	-24
ihis	-72
iit	-87
bs false w	-66
by false w	-122
age false D	-79
jN	-46
jw	-34
aid false "	-59
j#	-37
j$	-31
j'	-14
jD	-44
jN	-56
jV	-24
jW	-23
jabout	-92
kfter	-40
kgainst	-12
kmong	-21
knd	30
kre	27
ks	-82
kt	24
jbe	-42
lcause	-29
len	-30
lfore	-42
lhind	-27
ling	-46
ltween	-20
kut	47
ky	-38
jcan't	-27
kould	15
jdid	-59
mn't	-24
ko	-15
les	-30
nn't	-27
ln't	-37
jfor	26
krom	-20
jhad	16
ls	49
lve	17
ker	-104
kim	-64
ls	-136
kow	-80
ji	-19
kn	-77
ks	20
kt	-56
jlike	-16
jmay	-27
kight	-19
kust	-64
jon	-48
kver	-16
jshould	13
jthat	25
leir	-38
my	-13
lough	-24
ko	-60
juntil	26
jw	-46
kere	-18
khat	-36
len	-63
mther	-70
lich	-29
lo	-82
kill	-91
lth	-74
nout	-37
kould	-22
jyou	22
dtrue "	-19
iD	35
iN	61
iafter	-43
js	-26
jt	-93
iduring	-31
ihas	-12
je	72
kr	33
jis	43
iin	-52
js	-18
jt	40
iof	-81
jn	-52
ishe	35
ithat	27
key	18
iw	14
bm false D	-45
jw	-67
bn false D	-103
jN	-91
jw	-110
ake false w	-53
all false D	-98
jand	-23
bs false w	-94
ame false D	-31
jN	-62
jw	-88
dtrue D	51
and false D	-80
jw	-73
dtrue D	31
bs false A	-17
jD	-77
jN	-68
jto	-45
jw	-23
dtrue to	14
bt false A	-35
jD	-29
jN	-86
jfor	-22
jin	-15
jthat	-81
ley	-19
ko	-87
dtrue D	46
iw	-14
ard false A	-29
jD	-66
jN	47
jw	-88
be false D	-52
jN	-36
jto	-55
jw	-119
dtrue D	22
bs false A	-25
jD	-82
jN	-61
jbe	-15
jhave	-17
jto	40
jw	-90
dtrue to	40
as false A	-15
iD	-39
iN	-89
iW	-22
iand	-18
js	-16
ior	-20
ithat	-33
jo	-52
ctrue D	24
be false w	-27
bk false w	-54
bt false D	-32
jN	-69
jW	-15
jas	-66
jof	-16
dtrue w	-29
at false A	-35
iD	-95
iN	19
iW	-28
iand	-20
ifor	-21
iin	-18
ithat	79
jo	-45
iw	-85
ctrue N	-19
hw	-16
be false A	-46
jD	-109
jN	-116
jW	-26
jand	-12
jto	-98
jw	-126
dtrue D	-20
ithat	42
ave false A	-15
jD	-96
jN	-92
jhis	28
jin	-14
jof	-24
jto	-75
dtrue D	-86
iN	42
ito	-45
ays false "	-31
j#	-18
jD	-31
jN	-34
jV	-19
jW	-60
jabout	-59
knd	35
kre	-37
ks	-30
jbecause	-46
kut	-30
ky	-30
jcan	-16
jfor	-31
krom	-18
jhas	-27
ke	-70
lr	-48
kim	-14
ls	-80
kow	-44
jif	-22
kn	39
ks	15
kt	-71
jof	-18
kn	-14
jshe	-38
jthat	-26
ko	-75
jw	15
kas	-21
khat	-46
lo	-23
kill	-34
lth	-16
kould	-57
jyou	-53
dtrue "	-23
iD	60
iN	60
ihe	20
iit	30
ishe	18
ithat	36
iw	18
9be false D	-29
iw	-25
bd false A	-27
jN	-113
jW	-17
jas	-70
jin	-49
jof	-23
jthat	-68
ko	-45
dtrue D	34
iw	72
bs false w	-17
ale false A	-66
jD	-130
jN	-28
jand	-32
jto	-61
jw	-155
dtrue to	-142
ay false #	-18
iD	-57
iN	-32
iW	-15
iand	-13
iof	-15
iw	-44
9ced false #	-19
jA	-31
jD	23
jN	-30
jV	-16
jW	-61
jand	-69
ks	-45
jfor	-54
jhe	-78
lr	-65
kis	-56
jin	-15
kt	-64
jof	-42
kn	-42
jto	29
jw	-85
kas	-55
khich	-16
lo	-18
kill	-16
lth	-21
kould	-18
dtrue D	46
iN	13
iher	29
jis	47
ithat	19
iw	-33
aks false w	-30
9day false A	-18
jD	-139
jN	-134
jV	-14
jW	-25
jand	-14
jhe	-49
kis	-45
jin	-41
jof	-13
jthat	26
ko	-68
jw	-131
kould	-42
dtrue in	-34
ads false D	-50
jw	-21
aed false "	-56
j#	-42
jA	-90
jD	-51
jN	-23
jV	-70
jW	-118
jabout	30
kfter	-19
knd	-18
kre	20
ks	-83
kt	-25
jbut	13
jfor	32
jhas	-27
lve	43
ke	-17
lr	-69
kis	-146
jif	-64
kn	-30
ks	24
kt	-22
jof	34
kn	-49
jshe	-46
ko	-52
jthat	26
ley	-21
ko	18
jwe	21
lre	21
khich	-62
lo	-38
kill	-13
lth	-67
kould	-39
jyou	-53
dtrue D	-25
iN	-17
iby	19
ihim	-14
ks	-30
ithat	79
br false D	14
jN	-77
jand	-20
jto	-25
jw	-27
bs false w	-39
age false D	-68
jN	-28
jw	-90
aly false D	34
jw	-67
9ead false D	-110
jN	-67
jto	-26
jw	-97
dtrue D	-14
br false A	-34
jD	-27
jand	-20
jhe	-46
jis	-25
jto	18
jw	-118
kould	-14
dtrue D	87
iw	-32
jhether	-51
bt false D	-62
jw	-64
act false D	-82
jN	-52
jw	-75
ads false D	55
jto	-53
dtrue to	-73
aed false #	-20
jA	-66
jD	-20
jW	29
jfor	-25
jin	-15
jthat	-86
ko	-76
jw	-41
dtrue D	-16
ithat	48
bk false D	-64
jw	-125
bl false w	-42
bn false A	-13
jD	21
jN	-82
jand	-24
jto	-40
jw	-97
dtrue D	-114
bs false D	-106
jN	12
jas	-55
jw	-71
aks false w	-84
ald false D	-36
jN	31
jw	-69
dtrue D	-72
bl false A	-32
jD	-82
jw	-68
by false D	36
jN	-21
jw	-99
ams false A	-41
jD	31
jN	31
jbe	-12
jhave	-31
jto	-51
jw	-111
and false D	-70
jto	-27
jw	-20
bt false #	-26
jA	38
jN	-18
jV	-48
jW	27
jand	-49
ks	-14
jfor	-27
jhe	37
kis	-120
jin	-14
jof	-46
jthat	84
ko	-138
jw	18
dtrue D	-113
ithat	59
iw	-138
apt false w	-32
dtrue D	35
are false D	-58
jN	-14
jw	-82
bn false w	-41
bs false D	28
jN	-93
jto	-52
jw	-133
ass false D	-113
jN	-81
jon	-32
jto	-26
jw	-19
dtrue to	-112
bt false A	-14
jD	-98
jN	25
jof	-19
jw	-119
dtrue that	-17
ats false w	-73
ave false A	-14
jN	-73
jW	-13
jand	-42
jto	-44
jw	-70
aws false w	-70
9fer false D	-75
jN	-39
jto	-43
jw	-77
dtrue D	52
aor false "	-12
j#	-26
jA	-50
jD	-153
jN	-122
jV	-27
jW	-61
jagainst	-12
knd	-38
ks	-40
jbut	-33
jfor	-41
krom	-18
jhas	-17
ke	-56
lr	-37
kis	-68
jin	39
kt	-14
jof	-48
kn	-27
jshe	-38
jthat	19
leir	-20
my	-45
ko	-41
jw	-73
kas	-21
khich	-24
mle	-15
lo	-25
kith	-38
dtrue his	21
9gan false A	-21
jD	34
jN	-56
jin	-16
jto	-30
jw	35
dtrue D	-86
ito	-36
aed false "	-23
j#	-26
jA	46
jD	15
jN	-51
jV	-30
jW	-41
jand	-66
ks	-52
kt	-45
jbut	-40
jfor	-50
jhe	-68
kis	-87
jin	-39
ks	-24
kt	15
jof	-23
jthat	-107
leir	-25
ko	12
jw	-32
kas	-30
khich	-24
kill	-17
lth	-26
kould	48
dtrue D	13
iN	37
iW	88
ihis	-14
ito	-26
iw	21
bt false w	-32
aht false D	-146
jN	-45
jV	-33
jW	-53
jand	-16
ks	-27
jbe	-13
jfor	42
jhe	-32
kis	-105
jin	-15
jthat	-90
ko	-110
jw	-42
kas	-26
kith	-27
kould	-22
dtrue N	-45
aue false A	-22
jD	-41
jN	-25
dtrue that	37
9had false A	-16
jD	-74
jN	-47
jand	-12
jto	43
jw	-100
dtrue to	-57
bs false D	-65
jN	-45
jw	27
aed false "	-15
jA	-35
jD	31
jN	-48
jV	-45
jW	-92
jand	43
ks	-33
jfor	-59
jhis	-70
jin	-28
jof	-53
kn	-26
jthat	-49
ko	-51
jw	-34
kith	-33
dtrue D	-27
iN	-97
iw	33
bn false D	-48
jN	-38
jw	-24
aow false #	-13
jA	-44
jD	-108
jN	-78
jW	-29
jand	-16
jin	-41
jof	-15
jto	-33
jw	-99
kith	-21
dtrue D	19
iw	14
9ide false w	-81
aed false "	-14
j#	-20
jA	-74
jN	-139
jV	-29
jW	-43
jand	-30
ks	-70
jfor	-62
jhe	-29
kis	-61
jin	-16
jof	-73
jto	-18
jw	-100
dtrue D	-25
ithat	92
jo	-44
iw	-43
bs false D	-80
jN	-56
jw	-129
bw false A	-20
jD	-54
jN	-33
jto	-19
jw	-68
agn false D	-37
jw	-66
ake false D	30
jN	-63
jw	-71
ams false D	-47
jw	-77
an false A	-18
iD	20
iN	-91
iV	-12
iW	-36
iand	-35
ihe	-46
jis	-39
iis	-15
iof	-12
jn	52
ithat	-26
jo	21
iw	-100
ctrue D	13
hhis	-56
bd false D	-74
jto	-59
dtrue D	-39
bg false "	-55
j#	-93
j$	-41
j'	-27
jA	-53
jD	-56
jN	-22
jV	-97
jW	-170
jabout	57
kfter	-40
kgainst	-31
kmong	-33
knd	-136
kre	-54
ks	22
kt	-77
jbe	35
lcause	-57
len	-14
lfore	-22
lhind	-23
ling	50
ltween	-28
kut	-81
ky	-36
jcould	-68
jdid	-13
mn't	-16
ko	-26
les	-14
ln't	-27
kuring	-16
jfor	-46
krom	-56
jhad	-31
ls	-69
mn't	-28
lve	-57
ming	-43
ker	-68
kim	-101
ls	-42
kow	63
jif	-74
kn	-114
lto	-38
ks	-100
kt	-34
jlike	-30
jmay	-26
kust	-22
jof	-15
kn	-104
kr	-16
kver	-57
jshould	-44
kince	-23
ko	-51
jthat	-17
leir	-130
lough	-35
lrough	-20
ko	-14
junder	-26
jw	-36
kas	-76
ke	21
lre	-39
khat	-96
len	32
mther	25
lich	-70
mle	-30
lo	-130
kill	-118
lth	-107
kould	-90
jyou	-77
dtrue "	-25
iA	-20
iD	-15
iN	-14
ihe	55
kr	25
jow	13
iin	-42
jt	-38
ishe	-17
ithat	38
jo	24
iw	15
jhether	40
bk false A	-21
jD	-66
jN	-80
jis	-22
jto	-45
jw	-73
dtrue N	15
bt false D	-32
jw	54
aon false #	-39
jA	38
jD	-146
jN	-151
jW	-56
jand	-56
jhe	-33
lr	-43
jof	-25
jthat	-14
ko	-90
jw	-49
kith	-30
dtrue that	68
jo	38
iw	-14
are false w	-55
as false A	-31
iD	-67
iN	-57
iand	-20
ifor	-14
iis	-12
ito	-22
iw	-79
ctrue D	-43
be false N	-41
jw	-108
bm false D	-38
jN	-64
jw	-33
bt false D	-60
jN	-50
jw	-82
ate false w	-62
bh false A	-24
jN	-14
jV	-25
jW	-41
jabout	-86
knd	-24
ks	-14
jfor	-39
jhe	-22
kis	-48
jof	-16
kn	45
jthat	-44
ko	-86
jw	-96
kas	-37
kho	-30
dtrue his	-67
iw	-21
ave false D	12
jN	-76
jto	-67
jw	-72
aze false D	-47
jw	-72
9ked false "	-26
j#	-25
jA	-110
jD	-118
jN	-104
jV	-51
jW	-113
jabout	15
knd	-47
ks	-103
kt	-14
jfor	67
krom	-17
jhas	-29
ke	-91
lr	33
kim	-50
ls	-15
jif	44
kn	-38
ks	-34
kt	-53
jlike	-12
jof	-68
kn	-24
jshe	-75
ko	-40
jthat	-165
leir	-66
my	-55
ko	-20
jw	-73
kas	-55
kere	-64
khich	28
lo	45
kith	-53
kould	-28
dtrue D	21
ihis	-100
iif	36
ito	74
iwhether	22
bn false D	36
dtrue D	-109
bs false D	49
jN	14
dtrue D	-14
9lan false D	-56
jw	-65
dtrue to	28
aed false "	-42
j#	-52
j$	-16
jN	28
jV	-47
jW	-114
jabout	-104
kgainst	-14
ks	28
kt	-14
jbe	-17
ky	-25
jfor	-130
krom	-17
jhad	-38
ls	-28
ke	-85
lr	-93
kim	-56
ls	-131
ji	-26
kn	-73
ks	-36
kt	-60
jof	-70
kn	-63
jshe	-35
jthat	-63
leir	-26
my	-61
ko	47
jw	-53
kas	-54
kere	-29
khich	-32
lo	-42
kith	-43
dtrue "	-29
iA	-22
iD	-36
iN	-31
iher	19
ito	-90
iw	-23
als false "	-17
jA	-30
jD	-64
jW	-15
jand	-30
jhe	43
jin	-26
jof	-59
jthat	17
ko	27
jw	-39
dtrue D	-35
iN	-25
iw	-26
by false A	-50
jD	-100
jN	-93
jw	-101
aso false D	-80
jw	-55
9med false "	-21
j#	-21
jA	37
jN	-14
jV	-22
jW	-70
jabout	-65
knd	-43
ks	25
kt	-21
jbe	-23
ky	-32
jfor	-111
jhad	-16
ke	-86
lr	-83
kim	-67
ls	-108
jin	-29
ks	-46
jof	-34
kn	-40
jthat	-16
ko	-147
jwas	-24
kith	-41
dtrue D	26
iN	-26
ithat	50
iw	38
9n't false D	-63
jw	65
dtrue D	-116
ace false A	-41
jD	-82
jN	-83
jto	-61
dtrue D	-63
ads false A	-22
jD	-76
jN	-70
jto	-62
jw	-136
aed false "	-30
j#	-69
jD	-57
jN	-35
jV	-38
jW	-112
jagainst	-27
knd	-74
kre	-27
ks	-65
kt	-24
jbe	-21
lcause	-20
kut	-14
ky	-25
jcould	-38
jdid	-15
jfor	-108
krom	-42
jhad	-31
ls	-23
lve	-17
ker	16
kim	25
jin	-59
lto	-25
ks	-34
kt	-95
jof	-75
kn	34
kver	-33
jshe	-42
jthat	-65
ley	-53
ko	41
jw	-62
kas	-41
kere	-20
khen	-60
lich	-44
lo	-47
kith	40
kould	-25
dtrue W	-23
iher	-111
jis	-59
ithat	42
iw	16
bw false D	-93
jN	-20
jand	-41
jw	-65
aks false A	-19
jD	-78
jN	-50
jw	-53
aly false D	-54
jw	-49
aot false D	-43
jw	-68
bw false A	-21
jD	-64
jand	-18
kre	-22
jis	-33
jthat	30
ko	-69
jw	-56
dtrue that	-46
ast false A	-26
jN	-68
jand	-16
jfor	-16
jhe	-33
lr	-34
jof	-16
jthat	-61
ko	-59
jw	-93
dtrue D	-16
iw	27
ato false A	-13
jD	-83
jN	-58
jand	-24
jto	68
jw	-77
dtrue D	-81
bs false #	-14
jA	-34
jD	-114
jN	-71
jW	-21
jand	-13
ks	-31
jfor	-18
jto	-94
jw	-24
aue false D	31
jN	-14
dtrue to	-75
9oed false D	-42
jN	-91
jV	-18
jof	-15
jw	-75
bs false w	-36
af false "	-19
i#	-25
iA	-55
iN	24
iV	-20
iW	-84
iabout	-67
jnd	-63
jre	-13
js	-54
jt	-23
ibut	-18
jy	-14
ifor	-43
ihas	-18
je	-65
kr	-64
jim	-21
ks	-75
jow	-41
iin	38
js	-30
jt	-51
iof	-39
jn	-21
jver	-22
ishe	-29
itheir	-26
jo	-97
iw	-61
jas	-38
jere	-32
jhen	-18
kich	-28
ko	-40
jill	-22
kth	-40
ctrue D	-19
hN	-15
hher	38
bf false D	-49
jN	-36
jof	-12
jto	-46
ake false D	-61
jN	-43
jw	-57
bs false w	-97
ald false "	-33
j#	-28
jA	-59
jD	-15
jN	-29
jV	-25
jW	-23
jabout	-73
kfter	-29
knd	-37
ks	-32
kt	-19
jfor	-28
krom	-23
jhad	-20
ls	-30
ke	48
lr	-38
kim	-22
jif	-24
kn	-57
ks	28
kt	-37
jof	-62
kn	-51
jshe	28
jthat	38
ley	32
ko	-108
jwas	-38
khen	-29
lo	-19
kith	-44
kould	-25
dtrue D	-61
iN	-92
iher	-59
jim	-66
ks	-20
iw	-61
ame false D	21
jN	-67
jto	-32
jw	-81
dtrue D	-78
an false "	-22
i#	-19
iA	-52
iD	-38
iV	-40
iW	-63
iabout	-36
jnd	-58
js	-55
jt	-18
ibut	-29
ifor	-56
ihas	-17
kve	-14
je	-69
kr	29
jim	-17
ks	13
iin	-23
js	-37
jt	-19
imay	-18
iof	-42
jn	-24
ishe	-25
ithat	25
key	-30
iwas	39
jere	-38
jhich	-23
jith	-28
ctrue D	-30
hN	-28
hhis	-78
hw	-24
be false D	-82
jw	-105
bg false D	-71
jN	-27
jw	-49
bs false D	-89
jw	-76
dtrue that	-119
aok false A	38
jD	42
jW	-32
jat	-28
jw	35
dtrue D	-107
ape false D	-67
jN	-62
jw	13
are false w	-36
bt false A	-49
jN	-75
jW	-21
jfor	-33
jto	-32
jw	-98
dtrue D	28
ase false D	-90
jN	-46
jto	-77
jw	-108
dtrue D	-53
bt false D	-78
jN	-48
jw	-69
ate false "	-24
j#	-32
jA	-47
jD	-44
jN	-66
jV	-37
jW	-61
jand	-24
jfor	-35
jhe	15
kis	-91
jin	-16
ks	-22
jof	-27
kn	-22
jthat	37
ko	-70
jw	14
kas	-17
dtrue in	-67
ithat	69
aut false "	-17
j#	-19
jA	-65
jD	-21
jV	38
jW	-65
jabout	-26
knd	-38
kre	-15
ks	-46
jfor	-67
jher	-77
kim	-18
ls	-92
kow	35
jif	-38
kn	-48
ks	-25
kt	-42
jof	-38
kn	-12
jshe	-61
jtheir	-13
my	-33
jw	-37
khat	-37
lo	-32
kill	-26
lth	-29
kould	-12
dtrue #	-35
i$	-67
iD	-14
ihis	42
jow	-23
ithat	66
iw	-17
jhat	20
kether	14
ave false D	-41
jw	-81
awn false D	-90
jand	-25
jin	-50
jw	-106
dtrue D	-53
iw	-24
bs false #	-27
jA	-27
jD	-31
jN	-133
jW	-39
jand	-28
jby	-13
jhis	-48
jin	-15
ks	43
jof	-16
jto	-91
jw	-150
kith	-17
dtrue D	-47
iN	106
ihow	-17
ithat	-35
9ped false #	-23
jA	-34
jD	-150
jN	-100
jW	-33
jand	-18
jfor	-45
jhis	-61
jin	-15
jof	-12
kn	-24
jto	-75
jw	-170
kith	-29
dtrue D	-46
iN	-67
ihis	-115
ito	23
iw	-28
bs false D	-82
jN	-49
jand	-14
jwill	-26
dtrue to	21
aut false "	-15
jD	28
jN	49
jin	-22
jof	-13
kn	-18
jto	-55
dtrue D	-20
iit	-77
9red false "	-26
j#	-78
jA	-96
jD	14
jN	-27
jV	-52
jW	39
jabout	-115
knd	29
ks	-92
kt	-22
jbe	-20
kut	-24
ky	-25
jduring	-22
jfor	-114
krom	-23
jhave	-29
ke	18
lr	-129
kim	-69
jin	-63
ks	-23
kt	21
jof	-86
kn	-54
jshe	-66
jtheir	-28
my	-61
ko	17
jw	-47
kas	-42
khen	-40
lich	43
mle	-33
lo	-38
kith	-70
kould	-25
dtrue D	-13
ihis	-19
ithat	-13
jo	24
iw	-14
be false D	-43
jw	-55
dtrue that	24
bw false D	-43
jw	28
aom false D	-22
jN	28
jw	-65
ase false D	39
jin	-12
jw	30
dtrue N	21
ats false A	-19
jD	-62
jN	-41
jto	-20
jw	-93
dtrue w	22
9saw false D	-86
jN	-54
jas	-38
jw	-39
dtrue D	35
iN	35
by false "	-14
jA	-52
jD	-73
jN	-21
jW	-56
jand	-16
kre	-17
jbe	-15
jcould	-37
jfor	-16
jhas	-20
ke	-43
lr	-35
kis	-18
jin	-13
ks	-36
jshould	-18
jthat	-69
leir	-20
ko	-26
jw	-38
kill	22
lth	-12
kould	-18
dtrue D	17
iN	65
iit	67
ithat	13
iw	16
aed false "	-28
j#	54
j$	-24
j'	-14
jA	-123
jD	-59
jN	-41
jV	-62
jW	-133
jabout	-72
kfter	-15
knd	-85
kre	-15
ks	-92
kt	-20
jbe	-19
kut	-48
ky	-31
jduring	-24
jfrom	-18
jhas	-18
lve	-37
ke	14
kim	-59
ls	16
jif	-81
kn	-80
ks	-59
kt	-58
jof	30
kn	-71
kver	-31
jshe	-60
jtheir	-32
my	-24
ko	-15
jw	-24
kas	13
kere	-56
khich	-45
lo	-63
kith	47
kould	-39
dtrue D	25
iher	44
ithat	14
jo	-24
be false A	45
jD	-123
jN	-56
jW	-33
jas	-49
jof	-13
jthat	-67
ko	-33
jw	-86
dtrue D	39
iw	47
bn false D	-93
jw	-71
bs false A	-16
jD	-123
jN	-90
jand	-16
jof	-40
jto	-69
jw	-30
dtrue to	99
bt false D	68
jw	-91
aks false w	-40
ats false A	-19
jD	-76
jN	-91
jand	-17
jfor	-57
jis	-19
jto	-58
jw	-119
dtrue D	27
ithat	-46
9tch false w	-47
aed false "	-63
j#	-106
j$	-78
j'	-18
jA	-28
jD	-19
jV	-80
jabout	-130
kfter	-40
kgainst	-23
kre	-38
ks	-152
kt	-57
jbe	-51
lcause	-28
len	-19
lfore	-19
ling	-89
ltween	-19
kut	-58
ky	-34
jcould	-37
jdid	-33
ko	-13
kuring	-16
jfor	-165
krom	-38
jhad	-35
lve	-47
ke	13
lr	-140
kim	-107
kow	25
jif	-72
kn	-95
lto	-31
jlike	-13
jmay	29
jof	-108
kn	-99
kr	-21
kver	-44
jshe	-115
lould	-37
kince	-20
ko	39
jthat	-17
leir	-31
my	-57
lrough	-38
ko	-80
junder	-13
jw	-19
kas	-101
ke	33
lre	-65
khat	-95
len	-65
lich	-90
mle	-48
lo	-93
kill	-58
lth	-100
kould	54
jyou	-61
dtrue "	-19
iA	-124
iD	19
iW	35
ias	48
iby	-59
iher	45
jim	54
iin	-74
ion	-45
ithat	24
keir	26
ly	103
iw	28
bn false D	67
jw	-108
br false A	-36
jD	-111
jV	-18
jW	-29
jof	-20
jthat	23
ko	-46
jw	-133
dtrue D	-74
iN	25
bs false $	-17
jA	-47
jD	-137
jN	-106
jV	46
jas	-77
jfor	-18
jof	-25
jthat	-45
ko	-62
jw	-58
dtrue D	114
ithat	12
ale false w	-90
by false D	-78
jN	-66
jw	-78
ao false "	-46
i#	-34
i'	-23
iD	-41
iV	-27
iabout	25
jfter	41
jnd	-75
jre	-22
js	-76
jt	20
ibut	-43
jy	-24
ifor	-78
jrom	-27
ihas	16
kve	-23
je	-24
kr	32
iin	-48
js	21
iof	-64
jn	-25
jr	-19
ishe	-40
itheir	-19
jo	-90
iwere	-56
jhat	-44
ken	-19
kich	-34
ko	-56
jith	-44
jould	-20
ctrue N	-13
hV	-24
hw	-18
ary false D	-86
jw	-75
dtrue to	-69
9ued false N	26
jV	-35
jW	-58
jand	-17
jfor	-51
jhe	-22
kis	41
jis	-43
kt	-14
jof	42
jw	-44
kas	-20
kith	-32
dtrue D	20
ithat	126
jo	-71
bs false A	-40
jD	-65
jN	21
jw	-17
dtrue that	37
jo	-53
ald false w	-37
and false #	-19
jA	-25
jD	-112
jW	-53
jand	-16
jin	-21
jof	-14
jthat	-25
ko	-72
jwas	-20
kith	-14
dtrue N	27
ithat	43
ap false N	-70
iW	-33
iand	-14
iin	-15
ito	-53
iw	-90
are false D	-85
jN	-55
jto	-59
jw	-93
bn false w	-72
ash false w	-57
bs false N	-42
jw	-59
bt false w	-23
9ved false A	-12
jD	-144
jN	-100
jW	75
jand	-21
jfor	-17
jin	52
jof	-12
jto	-61
jw	-143
dtrue D	-15
bn false D	-63
jw	-53
br false A	-13
jD	-91
jN	-62
jW	-21
jto	-35
jw	-100
dtrue D	-26
bs false D	-131
jN	-60
jW	-15
jfor	-48
jto	-63
jw	-79
9was false A	-31
jD	-52
jN	-17
jW	-12
jw	20
aed false A	-71
jD	-171
jN	-150
jV	-53
jW	-29
jand	-24
ks	-29
jfor	-73
jhis	-46
jin	-25
jof	-19
kn	-20
jthat	15
ko	-27
jw	-13
kas	-17
kith	-35
dtrue D	51
ihim	-32
ithat	107
jo	60
ain false w	-21
aon false N	-16
jw	-32
dtrue D	-57
9yed false A	-18
jD	-133
jN	-31
jw	-122
bt false w	-59
dtrue to	-67
9zed false A	-32
jN	-137
jV	-13
jW	-58
jand	-27
ks	44
jfor	-88
jin	-22
jof	-24
jthat	-48
ko	-81
jw	-30
dtrue D	44
iN	86
3before : true D	-14
hN	-45
aade true N	-25
bid true "	-71
j#	-30
jN	16
jV	-58
jabout	-53
kfter	47
knd	38
ks	15
jbecause	-20
kut	16
ky	-31
jdespite	-17
kuring	-42
jhis	24
kow	-43
ji	-48
kn	16
ks	-70
kt	-14
jlike	-38
jon	14
kr	-23
jso	27
jthat	-64
lough	-43
jw	-91
kas	22
ke	-12
khat	-57
len	17
mther	-66
lich	-52
mle	50
lo	-74
ly	-65
jyou	16
bnt true D	-63
jN	-57
jW	-40
jbut	-24
jthat	48
jw	-19
brs true D	46
jN	-17
bs true D	14
iN	-54
ibut	-35
ithat	-49
iw	-74
ct true D	-17
jN	-44
bt true D	-25
iN	-24
ce true N	-38
jw	-22
bve true N	-25
jthat	-13
bys true "	-49
jA	35
jW	-61
jbut	67
jthat	-86
jw	-38
abed true D	-59
jN	-64
jbut	-29
jin	-34
jthat	-43
jw	-53
ble true N	-82
aced true A	-45
jD	40
jW	-48
jbut	-59
jin	-27
jthat	-49
jw	-83
aday true "	-32
jD	36
jN	28
jthat	-112
jw	-97
bed true "	-63
jA	-107
jD	-50
jV	-22
jW	36
jand	-24
jbut	-81
jfor	25
jhe	13
ji	-117
kf	25
kn	-85
kt	-47
jon	-44
jthat	-109
jw	-139
khen	-49
lich	27
lo	-51
cr true D	-50
aead true N	-36
cr true A	74
jN	-66
jbut	-21
jit	-36
jthat	-52
jw	-42
bed true D	-28
jN	-40
cn true N	-42
cs true N	-16
bms true N	-54
jbut	-24
jthat	-23
bnt true D	14
jN	-24
jin	-19
jthat	-30
bss true N	-65
jbut	-15
ct true that	-31
afor true A	-14
jD	-78
jW	-28
jhe	-14
jin	-14
kt	-13
jthat	44
jw	-32
aged true A	-19
jD	-70
jN	-113
jW	-23
jin	-53
jthat	-14
jw	-17
bht true D	-95
jN	-82
jin	-16
jthat	39
jw	-19
ahed true D	-88
jN	-110
jin	-42
jw	-54
bow true A	-34
jD	18
jthat	-14
aied true D	-76
jN	-97
jW	-58
jthat	49
jw	-51
bn true D	-47
iN	-61
iW	-24
cg true "	-28
j#	-20
jA	-147
jD	-130
jN	-251
jV	-13
jW	-49
jafter	-90
knd	-63
ks	-46
kt	-74
jbut	-101
ky	-15
jfor	-57
jhe	-75
lr	-55
kis	-65
ji	-54
kf	-80
kn	-118
kt	-102
jlike	-17
jon	-59
jshe	-94
ko	-54
jthat	-142
ley	-48
ko	-74
jw	-148
kas	-38
ke	-47
khat	26
len	-54
mther	-17
lich	-73
mle	-28
lo	-31
kith	-75
ck true D	-52
bon true D	-21
jN	-65
jbut	-27
jw	-21
bs true D	-20
bth true A	-30
jD	21
jN	-47
jbut	-34
jin	-15
jthat	-13
aked true "	-17
jA	-49
jD	-104
jN	-143
jW	-46
jas	-34
kt	-47
jin	-48
jon	-20
jthat	-18
jw	-18
khen	-40
aled true "	-20
jA	-52
jD	-41
jN	-29
jW	-85
jand	-32
ks	-39
jbut	-31
jin	-34
jon	-28
jthat	-50
jw	-71
khen	-19
bls true D	-23
jN	-59
amed true A	-52
jD	17
jN	-28
jW	22
jbut	-31
jin	-54
jthat	-40
jw	-19
ands true D	-47
bed true "	-20
jA	-115
jD	-49
jN	-195
jW	-112
jafter	-54
kt	-35
jhe	-51
jin	-71
kt	43
jon	-37
jshe	39
jthat	42
jw	-91
khen	51
bks true N	-18
bst true D	-43
jN	-58
jthat	-12
bts true N	-79
jw	-34
aof true A	-42
iN	-13
iW	-55
iand	-15
js	-23
jt	-27
ibut	-21
ifor	-26
ihe	-35
iif	-19
jn	-28
jt	68
ithat	-35
iw	-46
jhat	-20
kile	-20
ko	-16
bld true "	-52
jA	-54
jand	-52
jbut	-21
jhe	48
jif	24
kn	-70
jthat	-26
jw	-97
ke	17
khat	12
bn true A	38
iN	-98
iW	28
ias	-12
ibut	-36
ifor	-23
ihe	-22
iin	-40
ion	-27
ithat	-29
iw	-37
jhen	-21
cs true D	-90
brt true D	-52
jN	-16
jand	-47
jthat	-42
bte true "	-59
jA	-68
jW	-19
jand	-20
jbut	-55
ji	-99
kf	-15
kn	-58
kt	-50
jthat	-93
jw	-37
but true A	-22
jD	-82
jN	-101
jW	-37
jas	-29
jin	-39
jthat	-15
jw	-21
khat	-22
bwn true D	-84
jN	64
jthat	-13
cs true A	-39
jD	-47
jN	35
aped true D	30
jN	-57
cs true N	-30
but true N	-53
jas	-22
ared true "	-26
jA	-117
jD	-59
jN	41
jV	-21
jand	-50
ks	-20
jbut	-59
jhe	-95
jin	-83
kt	-59
jon	-42
jthat	-77
jw	-90
khat	-64
len	-57
lo	-27
bom true N	-50
bts true D	25
asaw true N	-23
cy true A	-52
jD	29
jW	19
jbut	-37
jin	-39
jthat	41
jw	20
khile	-45
bed true A	-84
jD	18
jN	-97
jW	-101
jand	-16
ks	-12
kt	-39
jbut	-63
jhe	-24
jin	-70
kt	-17
jon	-15
jthat	36
jw	18
kho	-12
ce true N	-19
cs true D	-73
jN	-68
bts true D	-29
jN	-106
ated true "	-48
j#	-66
jA	46
jD	-17
jN	27
jV	-22
jW	-40
jafter	-14
klthough	-20
knd	-48
ks	-84
kt	-57
jbut	-87
jfor	-32
jhis	36
ji	-78
kf	-88
kn	-22
kt	14
jon	-42
jshe	-64
ko	-53
jthat	-26
ko	-50
jw	16
khether	-21
lich	42
mle	-18
lo	-82
kith	-42
cr true N	-95
cs true "	-16
jD	-71
jN	-86
jthat	-36
jw	-16
bo true "	-54
i#	-69
iA	-30
iN	-25
iV	-25
iand	-42
ifor	-38
ihe	-69
iif	-69
jn	23
jt	-52
ion	53
ishe	26
ithat	-23
key	15
iw	-15
jhen	-16
ko	20
aued true "	-21
jN	12
jW	24
jand	-42
jin	45
jthat	-70
jw	-60
bnd true N	39
aved true D	-57
jw	-20
cr true D	-22
jN	-76
cs true D	-31
jN	-34
awed true D	-98
jN	-96
jthat	-40
jw	-44
ayed true N	-88
jthat	-42
azed true A	-20
jD	29
jN	-31
jin	-21
jthat	-15
jw	-21
0d=after 0 SC	21
81 C	24
bS	34
aSC	26
95-25 C	-182
fS	-111
eSC	-177
82 CS	-39
aSC	-16
83 CS	-34
aSC	-20
84-5 C	-67
dS	-71
cSC	-74
86-8 C	-91
dS	-123
cSC	-81
89-14 C	-149
eS	-119
dSC	-108
2before 0 C	-33
bSC	-40
1t=after 0 "	-111
bV	-62
bW	13
bafter	-84
cmong	-40
cnd	-67
cs	-15
ct	-27
bbefore	-46
cut	-86
cy	-17
bdid	15
co	-29
curing	-73
bfor	58
crom	-66
bhas	-52
ce	18
cis	-27
bif	40
cn	-84
cs	-45
ct	14
bof	-109
cn	-117
bshe	39
co	22
bthat	15
dey	36
co	-30
bw	21
cas	16
cere	25
chat	29
den	-26
ether	13
dy	18
cill	33
dth	-43
could	31
byet	12
cou	19
91 "	-155
b#	-44
b$	-76
b'	-59
bA	-21
bD	14
bW	-104
babout	-60
cgainst	-40
cnd	-59
cs	-27
ct	-42
bbe	-17
dcause	19
ding	-104
dtween	-25
cut	-127
cy	-75
bdid	-43
en't	-25
co	-45
des	-15
fn't	-23
curing	-37
bfor	-28
crom	-64
bhas	13
ce	-34
dr	-176
cis	-29
cow	62
bif	29
cnto	-35
blike	-21
bof	18
cn	-94
cr	-52
cver	39
bshe	31
dould	20
cince	-53
bthat	-18
deir	-103
bwas	45
ce	-97
chat	18
den	18
dile	27
cith	-135
could	-36
byou	-86
a5-25 "	-26
f#	-31
f$	-14
fA	-80
fD	-186
fN	-77
fV	-33
fW	-101
fabout	-60
gnd	-61
gs	38
fbe	50
hcause	-41
gut	-34
gy	-17
fcould	-22
ffor	-80
fhad	-12
hs	-16
hve	-23
ge	-119
hr	-74
gim	-34
hs	-103
gow	-34
fif	-63
gn	-34
gs	-40
gt	-78
fof	-76
gn	-22
fshe	-50
go	-15
fthat	-124
heir	-31
iy	-38
go	-42
fw	-127
gas	-38
ge	-53
hre	-17
ghat	-42
hen	-42
hich	-39
ile	-13
ho	-38
gill	-21
hth	-34
gould	-70
92 "	-82
b#	-171
b$	-127
b'	-50
bA	-115
bN	-49
bV	-148
bW	-98
bafter	-69
cgainst	-44
cmong	-34
cnd	-169
cre	-57
dound	28
cs	-29
ct	-105
bbe	-82
dcause	-75
den	-34
dfore	-54
dhind	-30
dtween	-33
cy	-105
bcan	-51
bdid	-63
co	-56
desn't	-31
curing	-64
bfor	-53
crom	-86
bhad	-63
ds	-136
dve	14
ce	-24
cim	-28
cow	-60
bi	-48
cn	-41
dto	-39
cs	-50
ct	-207
blike	-19
bmay	-39
cight	-35
bof	-77
cr	-43
cver	-110
bshe	-21
dould	-70
cince	-25
co	-88
bthat	42
deir	-20
ey	-130
bw	-15
cas	-136
ce	-40
dre	-101
chat	-68
den	-123
ether	59
dich	-105
ele	-68
do	42
cill	-127
dth	-192
fout	-60
could	-17
byou	-22
93 "	-90
b#	-31
b$	-86
b'	-38
bA	-16
bN	-32
bV	-57
babout	15
cfter	-55
cgainst	-40
cmong	-55
cnd	13
cre	-111
cs	-71
ct	-16
bbe	-96
dcause	-73
den	-44
dfore	-44
dhind	-56
ding	-114
dtween	-30
cut	37
cy	-75
bcan	-32
could	-94
bdid	-62
co	-67
des	-42
dn't	-49
curing	-41
bfor	-52
crom	-91
bhad	-88
ds	-134
dve	-98
eing	-73
ce	15
dr	-58
cim	-27
ds	-22
cow	-16
bi	67
cf	-81
cn	-143
dto	-35
cs	-44
ct	28
blike	-32
bmay	-47
cight	-25
cust	-33
bof	-41
cn	-145
cr	-49
cver	-64
bshould	-65
cince	-31
co	-76
bthat	-15
deir	-127
ey	-24
drough	-34
co	-32
bunder	-18
bw	-43
cas	-46
ce	55
dre	-130
chat	-39
dether	-41
dich	18
ele	-67
do	-14
cill	-121
dth	-41
could	-128
byou	-71
94-5 "	-77
d#	-141
d$	-101
d'	-23
dA	-53
dD	-32
dN	-27
dV	-143
dW	-117
dabout	-45
efter	-42
egainst	-24
emong	-27
end	-27
ere	-85
found	-46
es	-22
et	-103
dbe	-74
fcause	-69
fen	-30
ffore	-45
fhind	-28
fing	19
ftween	-28
eut	-155
ey	-80
dcan	-46
eould	-84
ddid	39
gn't	-20
eo	-46
fesn't	-19
fn't	-30
euring	-47
dfor	-208
erom	-67
dhad	-62
fs	-98
gn't	-26
fve	-85
ging	-62
ee	-51
fr	-38
eim	-149
fs	30
di	-17
ef	-141
ento	-34
et	-183
dlike	-37
dmay	-34
eight	-32
eust	-17
dof	-140
en	-126
er	-34
eutside	-13
ever	34
dshe	-188
fould	-38
eince	-22
eo	-103
dtheir	-122
gy	-20
fough	-19
frough	-41
eo	-44
fward	-40
dunder	-32
ftil	-33
dw	-57
eas	-119
eere	-127
ehat	28
fen	-97
gther	-103
fich	-126
gle	-64
fo	-152
eill	-104
fth	13
hin	-65
eould	-106
dyet	-38
eou	-101
96-8 "	-55
d#	-104
d$	-76
d'	-22
dA	-145
dD	-17
dN	-54
dV	-98
dafter	-47
egainst	-31
elthough	-32
emong	-23
end	-148
ere	-67
found	-40
es	-141
et	-70
dbe	-55
fcause	-88
fen	-23
ffore	-48
fhind	-19
fing	-96
ftween	-21
eut	-116
ey	-70
dcan	-35
eould	-82
ddespite	-52
eid	-42
gn't	-17
eo	-33
fes	-23
euring	-35
dfor	-20
erom	-81
dhad	-46
fs	-93
fve	-71
ging	-26
eer	-39
eim	-160
fs	-62
eow	38
di	-112
ef	-161
en	-92
fto	-42
es	-160
et	-79
dlike	-22
dmay	-37
eight	-29
dof	-98
er	-25
eutside	-21
ever	-64
dshe	-172
fould	-25
eince	-24
eo	-91
dthat	-23
feir	-114
gy	-136
fough	-23
frough	-21
eo	-35
fward	-30
dunder	-22
ftil	-14
dw	-67
eas	-126
eere	-99
ehat	-179
fen	-109
gther	-123
fich	-105
gle	-54
fo	-144
gm	-35
fy	68
eill	-123
fthin	-45
hout	-25
eould	-92
dyou	-101
99-14 "	-51
e#	-98
e$	-59
e'	-36
eA	-28
eD	-102
eN	-43
eV	-99
eW	-177
eabout	-203
ffter	-44
fgainst	-38
flthough	-43
fmong	-18
fre	29
gound	-28
fs	-169
ft	-110
ebe	-55
gcause	-83
gen	-36
gfore	-34
ghind	-16
ging	14
gtween	-45
fut	-140
fy	-64
ecan	-36
h't	-18
fould	-92
jn't	-14
edespite	-56
fid	-52
hn't	-17
fo	-47
gesn't	-30
gn't	-23
furing	-32
efor	-49
from	-55
ehad	-66
gsn't	-17
gve	-82
hing	-55
fe	-108
gr	-58
fim	-173
gs	-105
fow	-103
ei	-150
ff	-176
fnto	-24
fs	-21
ft	-197
elike	-41
emay	-45
fight	-25
fust	-17
eon	-94
fr	-41
futside	-19
fver	-81
eshe	-201
gould	-68
fince	-33
ethat	-64
geir	-142
hy	-170
gough	-32
grough	-46
fo	-134
gward	-16
eunder	-29
gtil	-64
ew	-63
fas	-105
fe	13
gre	-15
fhen	-114
hther	-132
gich	-139
hle	-83
go	-141
hm	-25
hse	-23
fill	-135
gth	-14
iin	-42
iout	-27
fould	38
jn't	-30
eyet	-29
3before 0 "	-85
c#	-55
c'	-83
cA	-17
cN	-17
cV	-109
cabout	-13
dfter	-51
dlthough	-53
dmong	-51
dnd	-55
dre	-72
ds	-47
dt	-34
cbecause	-45
efore	-30
etween	-71
dut	-50
dy	-96
ccan	25
dould	-61
cdespite	-87
do	-28
ees	-45
during	-22
cfor	-21
drom	-26
chad	21
es	-69
eve	-67
fing	-27
dow	-87
cin	-46
ds	-21
dt	-18
clike	-69
cnor	-39
cof	-26
dn	-54
dr	-83
dver	-21
cshe	-17
eould	-57
dince	-49
do	-28
cthat	-12
eough	-40
erough	-14
do	-17
cunder	-68
etil	-54
cwe	-22
ere	-55
dhen	-21
fther	-21
eich	28
fle	-47
eo	-23
fse	24
ey	-41
dill	-44
eth	-32
gout	-22
dould	-74
cyet	-81
dou	-36
0end=after  SC	17
a" C	13
dS	-70
cSC	-18
a' C	31
cSC	16
a( SC	12
a) C	-58
cSC	49
a, C	-44
dS	-30
cSC	35
a- C	-38
cSC	-19
a. CS	17
cSC	12
a/ SC	42
a; SC	51
a> SC	-47
aa C	-18
b.m. SC	38
bbout SC	-72
bfter C	57
hS	15
blthough SC	30
bnd C	25
fS	-80
eSC	53
bre SC	62
bt SC	-35
abecause SC	-20
cfore C	-57
birther SC	-105
but C	-44
fS	39
eSC	24
by C	30
dSC	41
acandidate SC	-32
blinton C	14
jS	-110
adespite C	-38
iSC	77
bo SC	-111
ces SC	13
aeven SC	49
afirst SC	60
bor SC	-68
ahad SC	-143
cve SC	-50
be C	103
bow SC	-47
aif SC	-57
bn C	34
bs SC	-46
alike SC	-13
anow SC	40
aobama C	29
bf SC	-57
bne SC	-41
cly SC	-49
ap.m. SC	34
beople SC	-25
arepublicans SC	-23
asaid SC	-130
cnders C	47
jS	-104
bo SC	-55
athat SC	-155
cen SC	64
bo C	25
dSC	-24
brump C	13
auntil SC	-133
avoters SC	-31
awhat C	-17
fSC	-65
cen C	-38
fSC	-16
dther SC	-223
cich C	35
hS	-107
gSC	-56
dle C	-38
gSC	64
co C	-29
eSC	41
dm SC	-37
cy SC	-75
bith C	26
fSC	35
ayet SC	13
a– SC	36
a— C	24
cSC	28
a“ SC	-135
a” C	-36
dS	-80
4before " C	-129
eS	-155
dSC	-147
b' C	54
eS	159
dSC	228
b( SC	-61
b) C	-115
b, C	-18
eS	-32
dSC	21
b- SC	-132
b. SC	-123
b/ SC	27
b: SC	-159
b; SC	-100
b> SC	-85
ba C	-93
cfter C	-112
iS	-125
hSC	-185
clthough SC	-79
cnd C	-122
gS	-53
fSC	-227
cre SC	-60
cs SC	-22
ct SC	-46
bbecause SC	-177
dfore C	-57
iSC	-110
cirther SC	-16
cut C	-177
gS	-106
fSC	-200
cy C	-106
eSC	-67
bcandidate SC	-38
clinton C	-112
kS	-18
bdespite C	-37
jSC	-24
co SC	-57
des SC	-39
beven SC	25
bfirst SC	-78
crom SC	-83
bhad SC	-95
dve SC	-62
ce C	-116
cow SC	-133
bif SC	-142
cn C	-55
eSC	-107
cs SC	-30
ct C	-31
blike SC	-43
bnow SC	-30
bobama C	24
cf C	-55
eSC	-104
cn SC	-125
de SC	31
dly SC	-120
cver SC	-49
bpeople SC	-67
brepublicans SC	-30
bsaid SC	-104
dnders C	48
kS	35
cince SC	-98
co C	-44
eSC	-101
bthat C	-145
gSC	-126
den SC	-48
ere C	-78
dose SC	-97
eugh SC	-127
cime SC	-91
co C	-73
eSC	-118
crump C	-24
iS	-84
buntil SC	-35
bvoters SC	-110
bwhat C	-136
gSC	18
den C	-119
gSC	-227
ere SC	-81
ether SC	-119
dich C	13
iS	-53
hSC	21
ele C	-107
hSC	-120
do C	-136
fSC	-50
em SC	-116
dy SC	-113
cith C	-56
gSC	-42
comen SC	-54
byet SC	-79
b– SC	-57
b— SC	-167
b“ SC	-60
b” C	-197
eS	-156
dSC	-185
3c=after  :	102
csays	64
b" :	-88
dabout	-77
edded	-96
ging	47
dfor	-28
dof	-71
en	-35
dsaid	-92
fying	-14
gs	-63
dto	-18
fld	-139
dwrote	-88
b' added	31
ging	56
dof	48
dsaid	47
dto	29
fld	-101
dwrote	18
b, :	-124
dadded	28
egainst	32
ennounced	70
et	-12
ftacked	47
dbegan	-167
dcalling	-30
eited	55
elaimed	-35
eriticized	57
ddecided	-20
glared	13
fscribed	13
dendorsed	-43
explained	29
dfound	22
dhad	-13
fve	-129
din	38
fsisted	-20
es	-28
dknow	65
dmade	-40
dnoted	-16
don	-64
epposed	81
eut	-56
ever	22
dplans	-70
fedged	25
eromised	45
gposed	65
eut	-13
drefused	-42
fported	76
fvealed	-45
dsaid	101
fy	72
ging	-17
gs	46
eee	39
gking	17
ehow	-79
hs	-17
eigned	83
euggesting	-30
fpport	50
ked	39
dto	-35
fld	22
fok	42
eweeted	46
durged	34
dwant	34
eith	37
erote	15
b- :	-64
b. :	17
dabout	-30
eccused	16
fknowledged	71
edded	-46
egainst	-26
freed	-17
ennounced	63
ergue	70
id	74
hing	-40
es	-60
fked	38
ging	-28
et	-43
dback	25
eeen	-94
fgan	33
flieve	61
dcalls	-32
fst	-28
eited	51
elaimed	-24
eonfirmed	86
eriticized	18
ddeclined	33
ffended	-19
dendorsed	121
dfor	21
fund	-27
erom	18
dhad	-41
fs	-147
din	-29
fto	-105
es	34
dmade	-16
eocked	92
dnoted	52
dof	33
ff	-19
en	-29
eut	-28
ever	-28
dpledged	79
eraised	44
fomised	17
gposed	91
eut	-62
dquestioned	35
dreleased	-19
fported	-18
fsponded	44
fvealed	49
dsaid	66
fy	17
ging	-12
gs	46
eee	-32
fnt	13
ehow	80
hed	54
hs	51
eought	38
euggested	54
ks	-32
fpported	107
fre	-18
dtelling	-33
ehink	39
eo	12
fld	23
fok	-40
eweeted	51
durged	23
dvowed	20
dwants	-34
eith	-22
eon	-60
erote	72
b: said	19
b? :	25
bafter said	19
cnd about	75
fcalled	-28
ffor	-32
fof	-42
fsay	106
cs for	-78
enoted	44
ereported	59
esaid	-12
bbirther pledged	-105
cut about	56
ffor	59
fof	33
gn	-20
fsaid	57
hy	31
fto	-90
bit clear	-14
bp.m. says	76
bthat on	-96
gsaid	23
gto	-93
bwhat about	-40
gcalled	35
ks	-65
gsaid	-69
den asked	-24
gfor	-42
gon	-16
gsaid	24
dich said	17
ele on	49
hsaid	62
b” about	75
edded	-58
ging	39
esked	-86
dcontinued	-167
dfor	-169
dnoted	83
dof	43
eut	-47
dsaid	-135
fying	58
gs	-32
dto	-15
fld	-168
dwrote	-97
5before " added	-153
fsked	-55
eof	44
fn	-34
esaid	-200
eto	29
gld	-200
ewrote	-36
c' added	77
hing	-34
esaid	194
eto	-28
gld	128
ewrote	65
c, :	-19
eabout	-39
fccused	-46
gknowledged	-30
fgainst	-64
greed	-31
fnnounced	32
frgued	56
fs	66
gked	-76
ft	-57
gtacked	-17
ebegan	-57
ecalling	-14
fited	-20
flaimed	-47
friticized	-53
edecided	-19
hlared	26
iined	-55
gscribed	-34
eendorsed	-26
fxplained	33
efor	-108
gund	29
from	-18
ehad	-26
gve	-34
ein	-69
fs	-35
eknow	-22
elike	-19
emade	-34
eof	-13
gfered	-32
jing	-57
fn	-31
gly	-34
fpposed	13
fut	-47
fver	-26
eplans	-20
gedged	-21
fromised	-29
hposed	-35
fut	-75
erefused	-18
gported	13
gvealed	-31
esaid	79
gying	-51
hs	67
fee	-18
hking	-23
gnt	-52
fhow	38
ied	-20
is	24
figned	-61
fought	-34
fuggested	33
ling	-13
gpport	39
led	-46
ethink	-35
fo	24
gld	59
gok	-17
fweeted	-45
eup	-35
frged	-18
ewant	-22
fith	-77
cafter said	-47
dnd called	-30
gfor	-48
gof	-56
hn	-32
gsaid	-78
iy	-14
js	-13
gto	-111
ds for	-22
fnoted	-46
fput	35
fsaid	-75
cbirther pledged	-16
dut of	-14
gsaid	-68
iy	-14
gto	-24
cit clear	-27
cthat of	-15
in	-36
hsaid	-132
hto	-77
cwhat about	-24
hcalled	-63
ls	-41
hsaid	-17
een asked	-52
hfor	-16
hon	-27
hsaid	-66
eich said	-130
fle on	-21
isaid	-23
c“ said	-74
c” added	-60
hing	-20
hs	-51
fsked	-66
econtinued	-109
eexplained	-73
ereported	16
esaid	-183
gys	-135
eto	-70
gld	-57
ewrites	-47
gote	-95
0f=after "	-92
8$	-51
8'	-120
81	-36
90	-49
a0	-37
91	-46
92	-30
94	-36
95	-57
96	-49
9995	-14
82	-48
90	-39
a0	-13
b5	-13
b8	-23
b9	-15
a11	-23
b2	-45
b3	-17
b4	-34
b5	-48
b6	-33
95	-26
97	-46
83	-29
90	-59
84	-38
90	-66
91	-32
94	-24
95	-30
96	-26
99	-29
85	-17
90	-25
86	-17
90	-23
87	-29
92	-47
88	-47
89	-15
90	-33
8abc	-138
aility	-12
ale	-29
aoard	-45
brtion	55
gs	-13
but	23
bve	-55
asolutely	-44
9ccept	-54
eed	-14
eing	-67
css	-38
bomplish	-48
crding	-139
cunt	-33
fs	-49
bused	-22
ding	-56
aross	-105
at	-73
bing	-18
con	-22
es	-15
cvists	-31
bs	-21
bually	-33
9d	-79
ad	-48
bed	-15
bing	-163
ctional	-58
bress	-107
fing	52
aministration	-43
ct	-15
aopt	-27
as	-71
aults	-37
avantage	-31
bertising	-23
bice	-53
cser	-27
fs	-65
ding	-36
bocacy	-19
ete	-18
fing	-19
9ffected	-29
bordable	-14
aghanistan	-16
arican	-72
f-american	-36
os	-25
ater	-110
dnoon	-46
9gain	-77
dst	-129
ae	-51
bncy	-22
cda	-16
cts	-31
agressive	-39
ao	-31
aree	-38
dment	-14
9head	-66
9ides	-39
am	-61
bed	44
ar	-71
9labama	-36
aicia	-84
al	-43
begations	47
ded	50
diance	-46
eng	-57
bies	54
bow	-93
ded	-14
ding	84
ds	-52
amost	-90
aong	-85
dside	-25
aready	-55
aso	-93
aternative	-44
bhough	-36
aways	-16
9m	-24
abassador	-14
aendment	-20
brica	28
fn	44
gs	-63
aid	-23
aong	-110
bunt	-49
9nchor	-14
ad	-66
ager	-33
bry	-35
anouncement	-13
fing	-22
bual	-45
aonymity	36
bther	-72
aswer	-59
es	-57
ati-establishment	-45
dtrump	-73
ay	28
bone	-63
bthing	-54
9p	42
aart	-16
dment	-14
aparent	-48
beal	-80
es	-47
dr	-46
eance	-28
eed	-25
blause	-32
cy	-22
breciate	-54
coach	-62
ges	-18
dval	-32
aril	-46
9re	-47
ba	-25
cs	33
bn't	54
ague	-18
cing	-56
cment	-36
aizona	-62
am	-44
bs	-26
by	-12
aound	-51
aticle	-44
9s	-37
aide	-39
ak	-55
bed	-62
bing	-36
asault	-85
aylum	-67
9t	-77
atack	-119
eing	47
es	-89
bempted	-15
fing	-56
fs	14
cnd	37
eed	-16
dtion	-63
borney	-21
bract	-47
cibuted	-14
9udience	-46
gs	-76
athor	51
eitarian	-41
gy	-46
bism	-21
9verage	-32
aoid	-49
9way	-74
9yotte	67
8baby	-63
ack	-124
ced	-13
drs	-35
cground	-26
cing	65
ad	-88
bly	-15
allots	-34
an	-105
bk	-59
cing	-21
cruptcy	38
cs	47
bning	-89
arack	31
ase	-15
cd	31
bic	-28
attle	-50
9e	-61
aat	-31
cing	-17
acame	-24
cuse	-52
bk	39
bome	-100
es	-45
ding	-49
aen	-104
afore	-131
agan	38
bin	-69
dning	-36
ahalf	-79
cvior	-29
bind	-105
aijing	-32
alieve	-46
fs	-14
bow	-45
an	24
befit	-47
fs	-54
ast	-55
atter	-66
bween	-130
ayond	44
9ias	-31
ad	-31
ag	19
bger	-38
allion	-35
faire	60
js	50
cs	-27
apartisan	28
9lack	-86
bme	-50
aock	-64
bomberg	-12
9oard	-56
ady	-34
alster	-70
amb	-21
aok	-27
bst	-65
arder	-42
es	-18
ath	-29
9raynard	-69
aeak	-50
dfast	-13
ding	15
ds	-44
bitbart	-111
bxit	42
aing	28
ding	29
btain	18
cish	-43
aoad	46
der	-13
bke	-22
boklyn	-23
bther	-15
9udget	33
aild	-114
ding	-71
ct	-27
ash	-38
biness	42
ges	-48
gman	-37
at	-61
ay	-57
9y	-89
8cable	-46
airo	-106
alifornia	29
bl	-88
ced	30
cing	-78
cs	-35
ame	28
bp	-14
caign	-45
ging	-46
gs	-80
an	-64
b't	-80
bdidacy	-18
fte	-115
hs	35
bnot	-42
apital	-53
dol	-27
btured	-29
arbon	-41
be	-80
bly	-73
bried	-54
cy	-85
ding	-50
bson	82
ase	-25
cs	47
bh	-89
bt	-84
atch	-38
aucus	-46
bght	44
bse	-29
dd	-25
cing	-57
9bs	-102
9elebrities	-52
anter	-50
es	-33
cral	-42
artainly	-68
9hairman	-27
bllenge	-31
hr	-18
hs	-43
ging	-80
bmpion	-34
bnce	-14
cges	14
ding	33
brge	-24
es	-48
aeck	-39
ds	-16
bering	-29
ds	-84
blsea	-59
aicago	-20
bef	-37
bld	-31
dren	-67
bnese	-96
aoice	-17
es	-36
bose	-29
aris	-82
dtian	-26
hs	-69
fe	110
9ircle	-14
ated	-49
bies	-53
cng	-98
czen	-14
fs	-26
by	-45
avil	-56
9laim	-48
ding	-20
ds	-21
bss	70
dified	-80
aean	-54
cr	-43
bveland	37
ainton	32
aose	-70
dd	-59
dly	-21
dr	-19
aub	-30
9nn	-50
9oal	-58
ade	-17
allapse	-49
ceagues	-14
dct	-31
dge	-43
bor	-35
bumn	-37
am	-21
bbat	-57
be	-55
cs	-27
cy	90
bing	42
bmanding	-48
cent	-34
fs	19
drcial	-56
cittee	-56
con	-69
cunities	-16
gy	-62
bpany	16
dq	49
dred	-52
cletely	-19
crehensive	14
domise	68
cuter	-45
ancern	45
fed	-32
fing	-15
fs	40
bdemn	-76
cition	-47
hs	-39
cuct	-37
bference	-82
cident	29
drm	-67
bgress	-33
gional	72
bservatism	-16
ive	-21
cider	-68
ged	-14
dstently	-36
ctitutional	-63
druction	-43
btaining	-34
cender	-34
et	-39
dst	-26
fs	-30
cinue	-86
gd	-12
fing	31
crast	-43
dol	-83
eversy	-58
bvention	-61
cicted	-15
aoperate	-20
are	-21
cy	47
bporate	-32
gions	-64
asby	55
bt	-36
cs	-55
auld	-14
dn't	-63
bnt	-18
der	-46
dries	64
ey	-33
brse	-24
es	-40
ct	-37
ds	-59
average	-53
9rack	-12
aeate	-80
ed	-19
ding	25
bdentials	-49
cits	-16
aiminal	-48
bsis	-23
btical	-25
eism	-61
fze	-64
ging	-68
es	32
aoss	-42
bwd	-55
ds	-31
aucial	51
9uba	-24
cn	-62
at	50
bs	-50
9ycle	-15
8d.c.	-34
9amage	-14
angerous	-41
ark	31
ata	-90
be	-24
aughter	-16
avid	-83
ay	-65
bs	-27
9ead	-26
bl	-82
cs	-21
bth	-21
abate	33
es	-41
bt	-51
acades	-49
bember	-51
bide	-44
csion	-19
gs	-55
aep	46
cly	-32
afeat	67
eing	45
cnd	-53
alegate	-74
gs	-33
biver	-106
fing	-69
amand	-30
bocracy	29
ft	-16
gic	57
gs	36
apartment	-30
bort	-45
eation	-41
buty	42
ascribe	-17
gd	-19
berves	-43
bpite	-16
atails	47
avelopment	-59
9id	-29
bn't	-83
aed	-54
afferences	45
cicult	-42
agital	-64
arect	-71
ely	-70
eor	-62
gs	-26
ascipline	-35
closure	-15
crimination	-52
cuss	-52
fion	-18
btance	-21
crict	49
averse	-12
bisive	-42
borce	-36
9nc	33
9o	-101
acuments	-72
add-frank	-18
aes	-92
cn't	-64
aing	26
allars	-46
amestic	-25
binate	-22
an't	-30
bald	92
ctions	18
be	-43
bors	-77
auble	-19
ct	-51
ds	51
awn	-109
ctown	-23
9r	-45
aaft	-49
bw	-73
cing	-15
aive	-13
cing	-57
aop	-17
cped	-24
ding	39
9ue	-58
aring	-125
aty	-50
8each	-55
ager	-60
arlier	-68
cy	-81
bn	-60
cing	-41
asier	-54
cly	-52
bt	23
cern	-50
by	-13
9b-5	-56
9conomic	36
ey	-21
9dge	-42
aitorial	-19
aucation	-53
9ffectively	-52
bort	-40
es	83
9ight	-29
ather	-25
9lect	-28
ded	-19
dion	-75
gs	-83
aigible	13
bminating	64
ase	-30
9mail	18
ds	-112
abrace	-69
aerge	-38
ainent	29
bssions	-25
aployees	-31
ement	-41
9ncouraging	-39
ad	25
bed	-42
bing	-20
borse	-89
fment	-24
js	-74
eing	-51
aemies	-37
brgy	-21
aforcement	-32
aormous	-13
bugh	-68
asure	-29
atering	-27
bhusiasm	49
htic	-40
avironmental	50
9ra	-12
adogan	-31
aic	-25
9specially	43
atablishment	-37
cte	-29
9thanol	-47
9uropean	59
9vangelical	-18
aen	23
cing	-72
ct	-26
dually	-22
br	-53
cy	-130
dbody	36
done	-64
dthing	-72
aidence	40
9xactly	-80
bggerated	-37
bmple	-37
fs	-52
acept	-20
bhange	-26
aecutive	-64
hs	-44
aisting	-55
apand	36
dsion	-52
bectations	-60
eed	-16
crience	-26
dt	-42
es	-25
blain	-37
fing	-50
cosion	-18
bress	-52
atend	-42
bra	-18
dordinary	-31
ceme	-34
fly	-46
eism	21
8face	-60
cbook	-128
cs	-13
bt	-28
ailed	-39
cing	-41
brly	37
ake	-21
all	-46
amilies	-21
dy	-86
ar	-14
ather	-34
avor	-50
ded	-40
dite	-24
9bi	-48
9dic	-43
9ear	-44
cs	-58
abruary	-24
aderal	-33
ael	43
cs	51
bs	-26
bt	-13
allow	25
bt	-13
aw	40
ber	-50
9ield	-31
afth	-14
aght	73
ding	-85
bure	-14
ale	-33
cd	-15
anally	52
cnces	-55
eial	29
bd	-85
cing	-89
bish	-58
aorina	62
are	-19
bm	-47
cs	48
bst	-91
ave	-23
9light	-53
aoor	-42
aying	-23
9ocus	-107
ded	-13
allow	46
eed	-15
frs	-97
eing	-75
ar	-12
bce	-68
dd	-19
ds	-30
bm	-35
cally	-28
btune	-16
bward	-22
aund	-41
dation	51
der	-23
br	-64
ax	-129
9racking	-53
bnce	16
bud	-23
aeddy	-41
be	-64
c-trade	-44
cdom	-20
bnch	-62
bsh	-68
aiday	-146
bends	-59
aom	-126
bnt	-15
d-runner	27
austrated	-33
gion	-40
9ull	-50
cy	-13
an	-68
bd	-29
cing	35
craising	-69
cs	-32
arther	-83
ature	-58
8gain	-29
ame	-18
ave	-25
ay	38
9ender	-53
beral	-46
fs	-16
etion	-24
aorge	-48
dia	-66
arman	-30
ey	-16
at	-151
bs	-16
bting	-24
9iant	-74
ave	-103
cn	-63
bing	-37
9lobal	-63
9o	-125
aals	-33
aing	-57
aldman	-49
bf	36
aod	-82
ap	-21
at	-18
bten	-13
av	-48
bernment	-16
eor	-39
gs	-14
9rabbing	-19
bnd	-51
ct	-44
aeat	-27
der	-74
ben	-23
aoss	-35
bund	-57
cp	-49
bwth	-27
9uilty	-51
ans	45
8hacked	-14
drs	-47
cing	28
ad	-82
alf	-68
bl	-44
cs	-13
ampshire	-100
and	-17
cs	-29
appen	-40
eed	-13
ard	-72
cer	-22
as	-55
bn't	-67
ate	-49
ave	-69
bing	-30
9e	17
a'd	89
bll	55
aading	-13
cquarters	-26
blth	-111
br	-77
cings	-39
bvily	-67
adge	-61
ald	-55
bped	31
cing	-55
ar	-15
be	-50
bself	-73
9igh	-95
cer	-83
cly	-39
am	-16
bself	75
are	-14
aspanic	-56
gs	-56
at	-44
bting	-48
9old	-87
cing	-91
ame	-99
cs	-36
anest	-16
bor	-22
ape	21
cs	-18
ast	-105
cile	-33
atel	-15
aurs	-70
bse	-109
aw	33
bever	-115
9p	-108
9uge	23
aman	-19
andreds	21
asband	-23
8i'm	-17
ave	-92
9deas	-36
bntify	-35
ety	-49
bological	36
9gnore	-29
9mage	-19
ds	49
amediately	-37
bigrants	37
ftion	52
bunity	-49
aportant	30
cssible	66
brove	-74
9n	-70
aclude	47
fd	-53
eing	-61
bome	-39
brease	-62
gd	88
fing	-79
ily	-88
adependent	-21
js	-26
bividual	-22
is	-12
bustry	-42
aequality	-60
afluence	-20
ftial	-12
brastructure	-39
aitial	30
aside	-48
cst	-36
eing	-24
btead	13
bults	-13
crance	-20
atelligence	-23
cnded	-25
dse	-36
dt	-17
crest	-43
gs	-28
dnal	-15
ftional	-18
eet	-45
drogation	-47
dview	-86
hed	-17
hs	-15
bo	-131
aversions	44
cst	-41
eigate	-24
iion	-34
jve	-36
iors	64
ement	-44
eors	-79
biting	-23
bolved	-17
9owa	-52
9ran	-65
bq	-55
9sil	18
bs	23
alamic	71
an't	-93
arael	-20
asue	45
dd	-31
ds	43
9ts	-14
belf	-125
8january	-20
9eb	78
aff	-14
arsey	-33
busalem	-63
awish	-84
bs	-57
9ob	-58
bs	-53
ahn	-37
cson	66
ain	-56
ced	-14
aurnalists	-25
9udge	-39
ds	-48
cment	-23
bicial	-93
aly	-47
ane	-25
ast	-56
cice	-74
8kasich	42
9eep	-130
cing	34
antucky	-47
ay	-14
9han	50
9ids	-16
all	-32
ced	-24
cing	-13
and	-54
bg	-47
9now	-103
cn	-17
9urds	-49
8labor	-28
anguage	-55
arge	-84
dly	-34
dr	-52
as	-43
bt	-158
ate	-128
cr	-67
cst	-15
binos	17
aw	-75
bmakers	-80
bs	-48
cuit	-14
byer	-16
es	-34
azar	43
9ead	-74
cer	-29
es	-30
fhip	-22
cing	-67
cs	-38
brn	-36
bst	-91
bve	-87
cing	-55
ad	-50
aft	-73
agal	74
bislation	20
hve	-13
angth	-68
ass	-111
cons	50
at	-115
bter	-24
avel	-26
crage	-16
awandowski	34
9iar	-30
aberal	26
fs	52
afe	49
aght	-16
ake	-126
cly	16
amit	-47
ded	-57
ds	-13
ane	-32
cs	-16
ast	-23
ave	-48
bing	34
9oans	-24
acal	84
bk	33
ang	-71
cer	-51
ctime	-18
aok	-57
ced	-25
cing	-88
as	-68
be	-48
cr	-17
bing	61
bs	-21
bt	-88
ave	48
cd	-60
awer	67
8machado	-55
agic	-13
ainstream	-27
ajor	19
dities	29
fy	-17
ake	-196
cs	-33
bing	12
an	-52
bafort	13
cge	-31
er	-35
bchester	-22
bdate	-14
bhattan	-46
by	-85
arch	-52
co	73
bgin	-26
es	-12
bk	-14
ced	-17
dt	-53
briage	-20
btin	-41
byland	-15
ass	33
cachusetts	-59
cive	28
ate	-19
cen	-59
crial	-23
bters	-58
ay	-69
bbe	-29
bor	26
9e	-48
aan	-19
cing	-46
cs	-31
ct	-41
bsures	-59
adia	-94
ccal	-22
ere	14
aet	-111
cing	35
fs	-17
agyn	-57
alania	12
amber	-20
es	-22
antion	-12
arkel	79
brick	-64
assage	-72
fs	-12
at	-13
axican	47
do	-95
9iami	43
achael	-50
cigan	-42
addle	-21
aght	-107
brants	-21
ake	-44
allion	-72
fs	-17
cs	20
anes	-21
bimum	-20
bnesota	-50
bority	-27
butes	-45
ass	-75
ced	-65
couri	-34
btake	-24
att	36
ax	-15
bed	-40
9oderate	41
fors	36
dn	-22
agul	-22
aments	-29
anday	-98
bey	-68
bth	-70
ds	-127
are	-63
bning	-80
ast	-37
cly	-50
ather	-41
ave	-71
cment	13
cs	-61
bing	48
9r	28
as	14
9s	-28
anbc	-113
9uch	21
aslim	-44
es	-98
bt	-103
9y	-15
8name	-55
arrow	-13
asty	-52
ation	-19
eal	-15
gist	-56
ewide	-13
cve	-14
bo	-12
bural	-35
9bc	-63
9ear	-68
cly	29
acessary	-29
aed	-62
ced	26
cs	-22
agative	46
botiations	-45
aither	33
at	-49
bwork	-21
avada	-84
ber	-58
aw	52
bs	-73
cpaper	-52
axt	-74
9ice	-24
aght	-91
ane	-57
9obody	-28
aminating	-63
gon	28
dee	-110
fs	50
ane	49
ar	-63
at	18
be	-43
bhing	-126
bing	-67
avember	-23
aw	-19
9uclear	-71
amber	-61
es	-64
8obama	33
atained	-18
9ctober	-46
9dds	-12
9f	-50
af	-114
bensive	-27
cr	-61
ded	-14
ding	-72
bice	-97
ers	57
dials	26
aten	-48
9hio	-21
9il	-33
9klahoma	14
9ld	47
ber	-29
9n	-77
ace	-57
ae	-24
bs	-27
agoing	-16
aline	-26
by	-145
ato	-15
9pen	18
cing	-17
bration	-14
hs	-47
aponent	-32
gs	-42
crtunity	-51
cse	-40
ed	-34
ding	-69
etion	-22
ations	52
9r	-156
ader	-34
aganize	-43
fing	-45
alando	20
9ther	43
ds	-84
dwise	46
9ur	-26
at	-162
blets	-32
bright	50
bside	-92
9ver	-38
call	-48
chaul	-13
cseas	-33
ctime	-14
cwhelming	-43
9wn	-64
9z	74
8pac	-77
be	-48
bs	-78
age	-13
aid	-99
bnting	-21
anel	-34
arents	19
bis	-49
bk	-15
bt	21
cicipate	-47
eular	30
ily	-58
des	-20
cs	-29
ass	-42
ced	-20
bt	-80
ath	-16
briot	-81
aul	-65
ay	-120
bing	-44
9eace	-41
dful	-59
ance	-60
bnsylvania	-75
aople	-36
arcent	-89
fage	-13
dption	-72
bform	-50
bhaps	40
bson	-43
eal	-40
gity	43
gly	-17
enel	-46
cuade	-51
9hiladelphia	-58
cippine	-48
aone	-54
bto	53
ds	-36
9ick	31
bture	-19
aece	-42
9lace	-50
bn	-58
ce	-13
cned	52
cs	-27
btform	-48
by	32
cing	-24
aedged	-17
9oint	-91
ding	-55
ds	-40
bsed	52
alice	43
dies	55
dy	-120
ctical	-67
hly	-16
fians	29
fo	-104
fs	25
bl	-23
cs	13
ape	65
bular	-23
ased	-14
bition	-21
eve	-62
bsible	-64
bt	-22
ced	-27
atential	20
awer	-31
9ractices	-17
bise	35
ed	-52
aecedent	37
bsent	-47
cidency	-14
gt	73
hial	55
cs	-92
dure	-19
cumptive	17
bvent	-71
cious	-60
gly	-21
aimaries	-52
fly	-22
ce	-26
borities	-32
bson	-23
eers	-21
bvate	-38
aobably	-71
ce	-17
clem	-19
fs	48
bceed	-28
dss	-27
bduce	-53
bfessional	-14
bgram	-23
fs	-25
dessive	-56
bject	-38
bmise	-47
fs	-25
eing	-34
cote	-19
eing	-43
cpted	-19
bof	48
bpaganda	-13
certy	-12
cosal	-21
gs	51
eed	-17
bsecution	-30
btect	-92
fing	-52
dst	37
fs	-48
bve	-49
dd	-37
cide	-64
fd	-36
eing	-37
dsion	-40
hs	-54
9ublic	-111
ely	-54
dshed	36
aerto	-57
all	-53
arsue	-28
ding	40
ash	-76
cing	50
at	-74
bin	74
8qualified	-55
brter	-21
aestion	-60
ging	-50
gs	29
aickly	-40
bt	-41
8race	-74
bism	-24
adical	-77
co	-84
aised	-29
cing	30
ally	-146
an	-32
bk	-15
cs	-13
ape	-64
ate	-65
cs	16
bher	-76
bing	-43
btled	-14
9each	-29
ded	-23
ding	-60
ction	-49
bd	-17
cy	-42
bgan	-24
bl	-106
cly	-55
bson	-15
es	-13
aceive	-34
fd	-18
eing	-15
cnt	35
ely	-87
bord	-68
es	-37
ad	-31
buce	50
ding	80
aelection	-14
aferring	-119
borm	-51
es	43
bugees	-64
agarding	-43
bime	31
conal	-46
cster	48
bular	-13
fly	-54
etions	-34
aject	39
alease	-101
fd	-52
fs	-13
cvant	-61
bief	-14
cgion	-17
fus	52
amain	-77
eed	52
eing	-13
es	-25
crks	-56
bove	-14
ap	-46
beatedly	-30
blace	-46
bort	-68
eed	-46
fr	-64
gs	-26
eing	77
es	-59
bresented	48
hing	-14
hs	31
bublicans	22
aquest	-32
ciring	-19
asearch	-28
bistance	-17
bources	18
bpect	-20
cond	-37
fed	-26
fing	-49
ese	-57
fibility	-75
btrictions	-59
bults	-16
atired	-12
burn	-70
eing	40
es	-65
auters	-48
avenue	-36
biew	-15
bolution	-49
9hetoric	-40
9ich	-12
agged	-22
bht	-59
ds	-65
ase	-37
bing	-58
bk	-22
aval	51
ds	24
9ole	-20
bl	-58
amney	37
an	28
aom	-18
aughly	-38
bnd	-24
bte	-22
9t	75
9ubio	19
ale	-69
cs	-59
bing	-17
an	-102
bning	62
assia	15
en	29
8s	-26
9acrifice	-35
afe	-69
cty	-25
aid	-88
ales	-39
ame	-42
c-sex	-60
an	-32
bctions	49
bders	62
cy	-61
aturday	-135
ave	-28
aw	-17
ay	-45
bs	-17
9candal	-50
fs	-66
aene	-14
ahedule	-54
bool	-26
es	-22
aore	-14
btt	-54
9eats	-51
acond	-70
bret	-26
eary	-106
bure	-22
dity	-78
ae	-84
bing	-42
bk	-20
cing	-89
bms	-41
bn	-43
all	-31
cing	-75
an	-21
bate	39
dor	-33
fs	37
bd	23
cing	-60
bior	-71
bse	-22
citive	-45
bt	-22
aparate	-23
bt	-13
cember	-14
arious	-95
fly	-16
bve	-63
dd	-13
dr	-26
cice	-65
fs	-22
dng	-33
assion	-16
at	-49
bting	-21
cle	-88
aven	-69
cral	-108
ax	46
bism	-39
bual	-24
9hare	-79
dd	-44
cing	-39
cp	42
ae'll	84
aift	-64
aooting	-14
brt	-63
bt	-28
buld	-66
en't	-24
bw	-109
ced	-65
cing	12
cs	-34
aut	30
9ide	-17
agn	-57
ced	-45
cificant	-53
alicon	86
amilar	-35
bple	-14
dy	-52
ance	-130
bgle	-49
at	-46
be	-27
ax	-78
azable	-54
9kills	-27
9lamming	-26
aightly	-14
aow	-46
9mall	-68
brt	-71
aile	-16
9o-called	-23
acial	-105
eist	-14
alid	-27
butions	-44
ameone	61
cthing	-83
dimes	-62
cwhat	-70
eere	-52
an	-25
aon	-18
aurces	-21
bth	-32
dern	-58
9pace	-49
bnish-language	-61
aeak	-117
der	36
ding	33
bcial	-80
dfic	30
gally	-47
gs	79
culation	-38
bech	-78
ees	-62
bnd	-65
ding	62
ct	-25
alit	-23
aread	-31
9taff	-56
ders	-33
bge	-102
bke	-41
bnce	-23
cd	-34
ding	30
br	-68
ck	50
ct	-81
ded	-26
bte	-93
dment	-59
hs	43
ds	-54
cus	-26
by	-74
cing	-24
aeel	-51
bm	37
bp	-39
aick	-38
bff	-78
bll	-97
aock	-54
bp	-16
cped	-18
bries	42
cy	-42
arategic	-20
gst	-14
fy	-61
beets	-43
cngth	-23
bongly	-54
audent	53
bmp	-17
ayle	-19
9ubstantial	-80
access	-32
fful	-38
bh	-62
aggesting	-83
ammer	50
anday	-81
aper	-147
ddelegates	13
bport	-138
fed	-17
grs	-17
fing	-99
dsed	-12
breme	-16
are	-80
bface	-27
bveys	-23
9vp	-14
9weeping	66
aing	-20
9yria	-52
dn	-36
astem	-35
eic	-15
es	-50
8tackle	-66
btics	-18
ake	-149
cn	35
cs	-31
alk	-25
cing	-61
cs	-34
ape	-22
arget	35
eing	-12
biffs	-13
ax	40
bes	-43
9ea	-69
bchers	46
bm	-19
ach	18
cniques	-37
dology	19
alevision	-98
bl	-68
cing	-66
amporary	-12
arm	-32
cs	-60
brible	-51
cor	-12
eism	-82
gt	-39
hs	-53
ast	-19
cs	-15
axas	-17
bt	-14
9han	-29
ck	-73
ds	48
bt	43
ae	15
bir	-30
bm	-28
cselves	91
bn	-56
bories	-33
bre	105
by	-16
c'd	27
dre	121
dve	55
aings	56
cking	-43
ds	-13
brd	-49
d-place	-15
bs	-96
aose	62
bugh	-121
et	-34
areat	-25
es	-32
ce	-138
bough	-92
fout	-42
cwing	52
aursday	-139
9ie	-31
bs	-57
am	-60
be	-17
cs	-43
atle	48
9oday	-104
agether	-122
ald	-44
ane	-22
ao	-49
bk	-59
bl	-15
ap	-122
atal	33
dly	48
auch	-34
bgh	-58
der	-48
award	-98
bn	-47
9rack	-25
bde	18
citional	-43
bil	-33
cn	-22
bns-pacific	-50
dition	-51
bvel	-32
aeat	-16
aip	-13
aouble	-24
aue	-39
bly	-17
bmp	40
bst	58
ay	-82
bing	-87
9uesday	-150
arkey	-118
bned	-30
cout	-37
9v	-77
9weet	-106
ds	-43
aice	-59
btter	-107
ao	-95
8u.s.	59
9kraine	-85
9ltimately	-34
9nable	-36
adecided	-21
cr	-113
dmine	-41
dstand	-60
iing	46
bocumented	74
aemployment	-25
afavorably	-13
bit	-26
aions	-69
bte	-38
dd	-41
cy	24
aless	-78
atil	-51
9p	-141
acoming	-14
aon	-113
9rging	17
9s	-68
aa	-15
ae	-106
bd	-50
brs	-15
aing	84
8va	-67
aleant	25
bues	-12
arious	51
ast	41
9ermont	20
bsion	-18
by	17
ateran	-51
fs	-25
9ia	-75
ace	-76
btims	29
cories	-51
ey	55
adeo	-54
aetnam	-53
bw	-35
ced	-16
drs	-15
cs	-21
aolated	-14
eions	-47
cence	-62
et	-29
arginia	31
btually	-12
asion	-31
ct	-80
9oice	-48
alunteers	-49
ate	-125
cr	-38
ds	31
cs	-103
bing	16
9ulnerability	-18
8wage	-25
cs	-63
ait	-30
all	23
ant	-73
ced	-41
cs	32
ar	-41
bned	47
bren	53
as	-32
bhington	-108
bn't	-83
atch	-18
ded	50
ding	-22
ber	-56
dboarding	40
ave	-19
ay	-40
9e're	37
aak	-66
blth	-26
ey	-49
bpons	-17
bring	-53
absite	-13
adnesday	-84
aek	-98
cend	-20
cs	-67
alcome	-19
bfare	-19
bl	60
ant	53
are	-18
ast	-51
9hat	13
cever	-38
aen	-36
bre	55
bther	30
aich	-23
ble	-79
bte	24
ds	-26
aom	-110
bse	-82
ay	26
9ide	-32
all	-18
cing	-21
anner	-38
cing	13
bs	-54
asconsin	-81
ath	-43
cin	-17
cout	-95
9oman	-20
ben	-39
an	-31
b't	-63
ard	-34
cs	42
bk	-114
c-related	-53
ced	-24
drs	20
cing	33
f-class	-25
cs	-21
bld	35
bried	-25
es	-43
cy	-16
bth	-43
auld	-18
dn't	-77
9riting	-14
aong	-53
bte	-13
9yoming	-35
8year	-74
cs	-109
as	16
at	-41
9ork	-123
au're	-55
bng	-90
der	-49
br	42
8zero	49
9ika	55
9one	-19
8‘	-22
8“	-112
8”	-76
2before "	-54
9'	-170
911	43
92016	-33
9a	-19
about	-13
according	-120
afp	-21
bter	-51
aides	-29
all	-29
bmost	47
bong	-65
bso	-74
bthough	-53
america	67
bid	-78
bong	-51
an	-41
bd	-55
bother	-88
by	-21
ap	-15
bparently	-42
cearing	-79
are	-72
as	-47
bked	-81
at	-34
author	-16
9back	-91
aecause	-45
ck	-77
bfore	-30
brnie	70
btween	-71
byond	-24
aill	14
aush	24
ciness	-48
bt	-50
ay	-96
9california	-53
bmpaign	45
bn	25
cdidates	42
brson	-65
ahief	-42
cna	36
aleveland	-68
binton	57
ann	-54
aompared	-82
buld	-61
9d-n	-34
aemocratic	-19
hs	-83
bspite	-87
ao	-28
bes	-45
bnald	51
auring	-22
9earlier	-33
dy	-73
ardogan	-56
aspecially	-76
aven	56
cry	-52
9fbi	-67
aederal	-37
ainally	-18
borina	40
brst	-88
alorida	-37
aollowing	-89
br	-21
cmer	26
bx	-79
ariends	23
bom	-26
9george	-61
aiven	-59
aood	-69
bp	20
bv	-34
araham	-26
9had	21
bs	-69
bve	-67
cing	-27
aere	-96
aoff	-37
burs	-38
bw	-87
cever	-65
9i'd	-55
bm	-181
bve	-65
an	-46
bcluding	-74
bdeed	-43
bstead	-111
aowa	-47
as	-21
at	-18
9james	-85
aeb	-72
austice	-25
9kasich	-76
9largely	-68
bst	-111
bter	-93
aike	-69
aook	-83
9made	-55
bke	-83
cing	-19
bnafort	35
cy	-77
brch	-57
do	-64
aeanwhile	-52
aike	-54
aore	90
dover	-21
ar	-61
bs	47
as	-22
auch	-20
brphy	-61
ay	-58
9n.h.	-20
aational	46
aearly	13
bvertheless	-41
bw	-102
ao	-100
bne	-32
br	-39
bt	-14
ching	68
bw	-116
9obama	-83
af	-26
bten	-18
ah	-51
bio	55
an	-54
bce	-70
be	-83
bly	-14
ar	-83
ather	-35
aur	-62
aver	-21
dall	-26
az	32
9particularly	-71
bul	-74
aerhaps	-58
ahiladelphia	-42
aresident	-38
iial	-49
9r	-49
aather	-90
aecently	-47
bgardless	-46
bpublican	-93
js	-110
buters	-28
aight	37
aubio	-67
bnning	-52
9said	-33
bnders	-58
ctilli	-20
bying	-16
aen	-46
cator	-28
bven	-51
dral	17
bxton	-50
ahe	-17
bortly	-95
culd	-57
aince	-49
ao	-28
bmetimes	33
bon	-46
apeaking	-125
atanding	-53
cte	-57
bill	-61
auch	26
bper	21
cporters	-62
9ted	-25
ahat	-12
ben	-146
cre	25
cy're	-49
bings	-78
bose	19
cugh	-40
bree	-20
cough	-14
ao	-17
bday	-48
bo	-84
arump	-33
auesday	-84
awo	-34
9under	-68
blike	32
btil	-54
9very	-51
aice	-56
9we	-22
b've	69
bll	-83
bre	-55
ahen	-21
cre	-91
cther	-21
bich	28
cle	-47
bo	-23
cse	24
by	-41
aill	-44
bth	-32
dout	-22
aomen	-43
buld	-74
9y	-62
aes	-60
bt	-81
aou	-36
c're	-16
cr	-44
9‘	-13
9“	-67
9”	-49
0next=after " C	-57
dSC	-54
b# SC	-41
b$ SC	-22
b, C	-77
eS	-96
dSC	-47
b- SC	-78
b. CS	-85
dSC	-174
b: C	-28
dSC	-27
bA SC	18
bD C	-56
eS	44
dSC	-14
bN C	-22
eS	-27
dSC	-23
bV CS	-91
bW C	-46
bafter CS	-107
cmong SC	-149
cs C	-20
eSC	-15
ct C	52
bbefore SC	-81
cut SC	26
cy SC	15
bdo SC	-45
curing SC	-14
bhas CS	-74
dving SC	-25
ce SC	-38
dr C	17
cim C	46
fSC	-13
ds SC	20
cow SC	-42
bif C	-48
eSC	16
cn C	37
fS	-116
cs CS	-87
ct C	41
eSC	-28
bon CS	45
bshe C	27
fSC	-22
co SC	-22
bthat C	-46
hS	-87
gSC	-20
deir C	14
co CS	14
bw C	-54
eS	-86
cas SC	29
cere SC	16
chat SC	-27
den SC	-62
ether C	-33
do CS	-110
dy C	15
fSC	17
cill SC	13
dth SC	16
could SC	27
b— SC	-142
5before " C	-51
eSC	-223
c# SC	-112
c$ SC	-74
c, CS	-19
c- SC	43
c. C	-26
eSC	71
c: C	12
eSC	-211
cA CS	50
eSC	-176
cD C	-73
fS	-48
eSC	-140
cN CS	-22
eSC	-60
cW SC	-14
cafter CS	21
iSC	19
dnd CS	-32
ds C	-224
fSC	-37
dt SC	-22
cbefore SC	-32
dy SC	-146
cduring SC	-32
cfrom SC	-115
chas CS	21
de C	-38
fSC	-190
er C	-140
gSC	-78
dim C	-70
gSC	-105
es C	-159
gSC	-110
dow C	-93
gSC	-95
cif C	-82
fSC	-74
dn C	-62
gS	-167
fSC	19
ds CS	13
dt C	-121
fSC	-95
cof SC	-14
dn SC	27
cshe C	-51
gSC	-115
cthat CS	-171
hSC	-222
eeir C	-105
iSC	-158
fy SC	-158
do C	-31
gS	-59
fSC	-140
cw C	-35
fS	-33
eSC	-38
dere SC	-109
dhat C	-59
hSC	-112
een SC	37
fther C	-99
kSC	-38
eo CS	56
gSC	-57
ey C	-48
gSC	-31
dill SC	-106
eth SC	-88
c— SC	31
4c=after " called	34
efor	20
eis	29
eof	30
esaid	-26
gys	-40
c# about	-40
c, added	14
hing	-40
fsked	-143
eby	-57
econtinued	-56
efor	-93
ein	-125
enoted	70
eout	-52
ereported	61
gsponded	-131
esaid	35
gy	28
hing	-43
eto	30
fweeted	-13
ewrote	34
c. said	-65
cD about	-16
fccused	23
fgainst	-28
fnnounced	37
fs	13
gked	25
ebecome	-112
gen	-37
flamed	33
ecalled	-13
iing	25
is	-42
gst	52
friticized	-30
edeclared	-16
glivered	19
gscribed	20
fiscussed	67
eexplained	-18
efiled	27
for	28
egave	30
eincluded	25
gto	-24
fs	-68
elike	-16
emaking	21
enoted	45
eoff	-29
fn	-15
fpened	-80
gposed	49
fut	27
fver	-24
eplayed	-55
froposed	60
fut	23
ereleased	49
esaw	25
gying	26
hs	17
fent	23
fhared	-38
gowed	-20
is	-14
figned	21
fuggested	-28
gpport	32
ling	-42
etaken	12
fo	-47
fweeted	12
eup	-23
frged	22
fsed	25
ewant	40
fon	-69
frote	21
cN :	-27
eafter	-30
fgainst	-16
fs	-36
gking	21
fttacked	29
ebacked	-19
ecalled	-56
iing	19
is	31
friticized	16
efor	14
gund	21
from	21
eof	-19
fut	50
epraised	57
esaw	23
gy	48
hs	15
fhowed	40
is	55
eto	30
gld	27
ewith	26
cV to	-41
cW said	31
ewith	-33
cafter said	-34
ds said	-23
dt said	-43
chas said	-24
de say	-15
iing	-17
er called	-40
gfor	-16
gof	26
hn	-12
gtold	-54
dim called	53
gtold	-50
es about	23
hnnounced	-13
gdefended	44
gin	-30
gmade	-19
gof	51
hn	-15
gsaid	24
gto	-30
ild	-72
gwith	-111
cif asked	24
dn said	53
fwrote	-39
ds said	-29
dt called	14
jing	-16
fput	36
fsaid	-26
hy	50
iing	76
cof said	-30
dn said	33
cshe saying	69
cthat added	50
king	103
igree	21
md	76
innounced	-27
irgued	79
ling	-14
isserted	59
hclaimed	69
ming	-19
hknow	-40
hnotes	68
jw	-66
hout	36
hsaid	16
jys	17
ihowed	65
ls	-19
itated	29
iuggesting	23
os	-12
htweeted	-17
hwarned	48
irote	65
eey said	-18
jying	-16
do appears	16
gsked	21
fbegan	-108
fcontinued	30
ns	-100
fdecided	17
ilined	15
hsigned	-76
fexpected	22
fhad	28
gopes	37
fneeds	14
fplan	17
goised	-45
gromising	49
frefused	30
king	49
fsaid	-51
gcheduled	-23
geem	22
jed	32
gought	30
ftried	31
hy	-26
iing	-107
fvowed	45
fwant	-27
jed	16
fyet	-33
cw about	-19
fnnounced	26
fs	-20
ft	-52
ecited	37
efor	-23
eof	-32
fn	-46
fut	-17
ereported	16
esaid	16
gying	30
hs	-23
fee	39
hmed	18
fhow	32
etelling	28
is	22
fold	14
ewant	-26
fith	-54
dhat about	29
een said	-50
fther on	13
6before " :	-51
fcalled	-69
fsaid	-104
d, adding	-44
grgued	47
fby	-19
fin	-38
fnoted	-107
freported	-125
fsaid	-21
hy	-83
iing	-50
is	43
fto	-88
fwrote	-149
d. by	53
fcontinued	-35
fexplained	-73
ffrom	-71
fin	-46
fnotes	-56
fof	-74
freplied	-47
iorted	29
hsponded	-47
fsaid	34
hy	59
gupport	62
fto	18
fwrote	-23
d: said	-165
dD about	-45
ggainst	46
gnnounced	-39
gs	-47
hked	-18
gt	-21
fbecome	-37
fcalled	28
jing	-28
js	-16
gonsidered	22
griticized	-19
fdeclared	-57
hlivered	-15
hscribed	-16
ffor	-81
hund	-78
fin	-30
hto	-43
flaunched	-57
gike	-39
fmade	-19
foffered	-20
gn	24
gpposed	-77
gver	-27
fposted	-57
frejected	-32
fsaid	-30
hw	-21
hy	-80
is	-45
gee	-22
hnt	-26
gigned	-20
gupport	-79
fto	15
hld	40
hok	-19
fwith	-86
grote	-31
dN :	-22
fabout	-29
gccused	-41
ggainst	-66
gs	38
hked	23
gt	-41
htacked	-19
fbacked	-28
fcalled	-108
griticized	-16
fendorsed	-41
ffor	-60
fon	-112
fshowed	-23
gupport	-64
med	-34
ming	-26
fthink	-21
go	-30
fwith	-43
dV to	44
dW said	43
fwith	40
dafter said	48
dduring said	-41
dhas said	43
ee said	-79
iy	-55
js	-68
fr for	-12
hon	45
eim told	-109
fs of	-25
in	-22
hsaid	-66
eow about	-14
din said	-69
gwrote	35
es said	44
et put	14
gsaid	-111
iy	-21
js	-49
don said	-20
dshe said	-80
dthat acknowledged	-21
jdded	-19
jnnounced	-29
jrguing	-18
iclear	-18
ideclared	-26
ifound	-36
inoted	-15
ling	-28
isaid	-97
ky	-55
jhow	-51
juggested	-20
ping	-14
fey said	-116
ky	-75
eo agreed	-44
hppeared	17
hsked	-18
gcontinue	-38
od	-41
gdecided	-23
ksion	-35
jlined	-80
gexpected	-186
ghad	-25
hopes	-26
gplans	-66
iedged	-38
hromised	-15
grefused	-47
gsaid	-37
heeking	-31
jm	-25
ked	-15
hought	-41
gtried	-34
gvowed	-17
gwant	-78
ked	-32
ks	-26
dw about	-42
ggainst	-62
gnnounced	-134
gs	-21
gt	-50
fcalled	-91
ffor	-21
fin	-17
fof	-51
gut	-35
fproposed	-51
freported	28
fsays	23
ftelling	-39
go	-16
hld	16
fwith	-77
ehether asked	-28
1o+="	20
4#	43
4,	37
4-	-47
4.	-68
4:	53
4;	-27
4?	71
4A	-41
4D	-17
4after	-17
5s	16
5t	-38
4before	76
6ing	-22
5y	-27
4did	-46
5o	47
5uring	-20
4having	27
5e	45
5im	-14
6s	-22
5ow	29
4if	20
5n	-53
4of	-32
5n	-59
4that	34
6ey	52
4were	-14
5hat	22
4—	-13
2-="	-12
4#	-35
4'	76
5s	106
4)	-41
4,	-47
4-	-29
4.	-42
4A	-82
4V	13
4after	-71
5s	-21
4before	20
5ut	-40
5y	23
4despite	40
4for	114
5rom	57
4he	-14
6r	18
5im	-60
4i	21
5n	-16
5t	-17
4of	14
5r	-20
4so	47
4that	98
6eir	119
5o	83
4we	-35
5hat	30
6en	29
6ich	39
7le	18
6o	19
7m	46
4yet	46
5ou	82
21='s	-22
4:	17
4a	42
5ccording	-74
7using	-68
6knowledge	-20
fd	-86
5dded	-25
7s	23
6mitted	-15
5greed	-54
5imed	-42
5ll	-47
6so	-33
5n	41
6nounced	-31
bing	-116
5ren't	-20
6gue	-23
9d	-74
8ing	-25
5sk	-19
7ed	-26
7ing	-15
7s	20
5ttacking	-16
as	47
4backing	13
5ecame	103
6gan	-20
6lieve	-35
bs	-12
5lamed	-97
7sted	-88
4call	-15
8ed	-45
8ing	-45
8s	-71
6me	13
7paigned	61
6n	39
7't	20
6sting	46
5ites	-69
7ing	-24
5laimed	-61
9s	27
5omplained	-29
6nceded	-69
9rns	-21
8luded	-22
7demned	-75
7firmed	-26
7sidered	-26
7tinued	-21
cs	-16
6uld	20
5riticism	-38
bzing	-19
4decided	22
7lared	-17
8ined	-76
6fended	-41
6livering	-72
6nounced	-113
6scribed	-75
cs	-30
7igned	90
6voted	101
5idn't	20
6scussed	-22
5o	-14
6esn't	20
6n't	-18
5rew	-52
4echoed	-35
5ndorsed	-13
bment	-18
5stimated	-30
cs	-50
5ven	-19
5xpected	-43
7lained	-22
bing	-44
7ressed	-63
4favor	-14
9ed	29
5ear	-20
5ind	-42
8s	-57
6rst	-24
5ocused	53
6r	118
6und	-21
5requently	-15
5urther	-25
4has	-29
7n't	51
5eld	15
5ope	-33
8s	-19
4identified	-29
5n	20
6cludes	116
6dicated	-17
6itially	-32
6sisted	-16
5s	-21
6sued	-38
5t	13
4joked	-40
4know	-51
8s	-21
4lack	86
6rgely	19
6ter	-21
5earned	-54
5ook	86
8s	14
4makes	-21
6y	23
5ight	40
5ust	-13
4named	-13
5ever	22
5ot	47
7ed	-16
7ing	-21
4offered	-33
7icially	-32
6ten	-39
5n	76
6ce	40
5pened	-28
6pose	-25
ad	-48
5rdered	-99
4passed	-18
5lans	21
5ointed	-54
9ing	-47
9s	-57
6sted	-31
5raised	-47
6edicted	-59
7sented	-43
8sed	-35
6obably	21
7mise	36
bd	-30
aing	-23
7posed	-17
7vided	17
5ublic	44
aly	-25
9shed	-13
6t	-19
4questioned	-23
cing	-17
cs	61
6ickly	-23
4reads	68
6called	-48
7ently	32
6ferred	-37
aing	-59
7usal	42
9ed	-32
6gularly	-36
6iterated	-105
6leased	-13
6mained	89
6peatedly	-25
7lied	41
7orted	-34
cly	76
as	-26
6quests	38
6sponds	60
6vealed	-25
5uled	-30
4saw	-17
6ying	-30
7s	-15
5eem	-13
8ed	-52
8s	-38
6lf-described	-13
6nt	-39
5hared	-12
6ould	46
7ws	-37
5igned	-26
5peak	-53
9ing	-47
7cifically	35
7nt	-50
6oke	-37
5tarted	-31
7ted	-41
6ill	-13
6opped	-15
6ressed	-94
7ongly	19
5uggest	-82
bed	-40
6pport	13
bed	14
crs	-35
4takes	41
6lk	43
8ing	-23
8s	-19
5elling	24
8s	-21
5he	58
7n	-13
6ought	25
5o	55
6ld	-31
5urned	-23
4under	-32
6veiled	-66
4view	19
5oted	-55
6wed	-48
4want	-22
6rned	-65
8ing	-38
6s	-31
7n't	-36
5ere	-32
5ill	22
5orries	26
6uld	42
9n't	-14
5rites	33
6ote	-57
29='s	108
4about	23
5ccused	-57
9ing	-41
6knowledge	-71
fd	-50
5dded	-24
7ing	34
7ressed	-18
7s	23
6opted	-47
5fter	39
5gree	-33
9d	-19
5llowed	16
6so	13
5nd	84
6nounced	-60
bing	-64
5ppeared	-79
as	-36
7lauded	-94
5re	38
7n't	-15
6gue	-34
9d	-33
9s	-41
5s	-30
6k	-27
7ed	-53
7ing	-20
7s	-35
6serted	-73
7ured	-60
5ttack	62
aed	-29
aing	-16
7empted	-22
7ributed	-62
4back	-17
8ed	-40
8ing	-31
5e	88
6come	18
6en	59
6gan	17
6hind	17
6lieve	-48
bd	17
bs	-13
5lamed	-30
7sted	-115
5y	22
4call	-48
8ed	-24
8ing	-31
8s	-16
6ptured	87
6st	-34
5hallenging	-48
7rged	-36
6osen	35
5ited	-71
7ing	-56
5laim	-41
9ed	-46
9ing	-18
5ompared	-78
8lained	-46
6nceded	-55
8luded	-13
7demned	-84
7firmed	-37
7sidered	-44
7tinue	-13
5riticism	-47
bzed	-70
cing	-63
4decided	-17
7lared	-40
8ined	-80
7ried	-111
6fended	-41
aing	-49
6livered	-19
6nied	-52
7ounced	-117
6scribed	-62
cs	-30
bing	-70
7igned	80
6voted	30
5id	89
6scuss	-107
bed	-30
7missed	-35
5oes	95
6minated	129
6wn	-46
5rew	28
4echoed	-33
5mbraced	-51
5ncouraged	-91
6dorse	-66
bd	-60
5stimated	-43
5xpected	-58
7lained	-54
bing	16
7ressed	-42
4failed	41
6vor	-21
5ear	-88
6el	-39
5iled	-52
6nds	-33
4get	115
4have	19
5eld	-15
7ped	78
5ope	-18
8d	-44
8s	-35
7ing	-37
4identified	-60
5gnored	-39
5ncluded	-32
6dicated	-28
6sist	-114
aed	-36
6troduced	-55
4joined	80
4knew	-18
6ow	-33
8n	-56
8s	-21
4launched	-34
5earned	-51
7st	71
5ong	119
6oking	-35
8s	-50
4maintained	39
6kes	24
5ention	-91
bed	-41
4named	-54
5eed	92
5ot	21
7e	-45
8d	-58
8s	-29
7ing	-33
6w	82
4offer	-27
9ed	-12
9ing	-24
9s	-39
5n	-33
6ly	54
5pened	76
6pose	-43
ad	-68
as	-49
5rdered	-106
5ut	-24
4passed	-51
7t	70
5layed	64
6edged	-24
5oised	36
5raised	-70
6edicted	-53
6ojected	-91
7mised	-21
bs	-36
aing	-93
7posed	-43
4question	-35
ced	-63
cing	-73
4read	14
8s	75
6called	-69
7eived	72
6fused	-48
9ing	-72
6iterated	-93
6jected	-63
6peated	-51
cly	-98
7lied	79
7orted	-74
6vealed	-29
5uled	-45
4said	-62
6w	28
6y	-51
7s	-48
5cheduled	23
5eeks	-48
7m	-28
8ed	-27
8s	-29
7n	-27
7s	-23
6lf-described	-13
6nt	-13
5hared	-43
6ow	-28
8ed	-13
8ing	-19
8n	-23
8s	-32
5ince	78
5lammed	-23
5ought	-35
5pent	-39
6oke	64
5tarted	-49
7ted	-38
9ment	-73
6ressed	-95
5uggest	-66
bed	-73
bing	-50
6nday	26
6pport	-45
bed	-31
bs	-33
6re	-26
4taken	-42
8s	-43
5ell	32
8ing	-54
8s	-30
5han	100
8ked	-131
6en	38
7re	77
6ink	-24
6ursday	-61
5o	-18
6ld	-39
6ok	-36
6uted	-60
5raded	105
6ied	-27
6ying	86
5witter	-60
4unclear	-46
6veiled	-66
5p	-14
5rged	-61
7ing	-81
5sed	-18
6ing	-12
4viewed	-67
5owed	-66
4want	-19
6rned	-64
8ing	-28
5ednesday	40
6ek	100
6ll	15
5hen	104
5in	83
6thout	29
5on	99
6rried	-104
5rites	-33
8ing	-41
6ote	-15
2k=bare	-27
4number	12
4pronoun	20
4relative	41
2l=10	-76
42	91
43	68
44	45
45	20
47	-27
48	-24
49	-70
2q=true	238
2s=1 false	45
42 false	42
43 false	30
45 false	-33
6true	-28
2way=mark	22
6phrase	-74
6verb	17
0path=after 	27
b" " 	133
fw 	-40
dD 	-34
fw 	-58
dN 	-73
dw 	-73
f" 	-111
hw 	-20
fw 	-20
h" 	-74
b# 	-95
dN 	-18
dw 	-68
fw 	-43
b$ 	-40
d# 	-61
fw 	-57
b, 	67
d" 	-33
f" 	255
fD 	-38
hw 	-42
fN 	-134
hN 	-32
fW 	-120
h, 	-43
fi 	-70
hw 	-56
fwe 	-57
fyou 	-56
dA 	-52
f, 	68
fw 	43
dD 	-55
fN 	-18
hw 	-28
fw 	-99
hof 	-23
hw 	-33
dN 	-52
fw 	-63
dV 	-195
fthat 	-101
dW 	-28
dand 	-66
hw 	-27
es 	-102
dbut 	-42
dhe 	-22
din 	-36
es 	-60
et 	-45
dthey 	-15
eo 	-51
gw 	-48
dw 	-101
fD 	-46
hw 	-76
fof 	-61
fthat 	-21
go 	-111
iw 	-39
fw 	-134
hw 	-59
eas 	-48
ehich 	-29
jw 	-56
fo 	-19
hV 	-46
hw 	-34
b- 	-56
dw 	-74
b. 	-38
d" 	-72
b: 	55
d" 	-132
f" 	196
fD 	-20
hw 	-15
fN 	-72
fW 	-99
fi 	-67
hw 	-73
b; 	-54
bA as 	-19
gD 	-35
iw 	-31
gw 	-30
dto 	-77
gw 	68
dw 	-12
bD 	-144
d" 	-174
f" 	-92
fw 	-59
h" 	20
d# 	-73
fw 	-83
hw 	-28
d$ 	-21
f# 	-60
hw 	-56
dA 	-59
fw w 	-83
dD 	-85
fw 	-102
h, 	-17
hw 	-87
dN 	-12
f's 	-14
fN 's 	-15
h, 	-62
hN 	-61
hto 	-30
hw 	-57
fand 	-32
fw 	-43
h, 	-92
hin 	-26
hon 	18
hto 	-56
hw 	-66
dV 	-95
dW 	-130
fN 	-18
hN 	28
fw 	-136
h, 	-67
hw 	-68
dof 	-205
gD 	-26
iw 	-68
ghis 	-21
dw " 	-167
h" 	64
f# 	-28
hw 	-34
f's 	-68
iw 	-104
f, 	-133
h" 	-67
hV 	-79
hand 	-18
hbut 	-18
hw 	-120
f: 	-117
fA 	-45
hw 	-40
fD 	-28
hw 	41
fN 	-81
hN 	-36
hw 	-80
fW 	-15
hw 	-60
fabout 	-34
gfter 	-58
gnd 	-67
jw 	-102
gs 	24
iD 	-13
iw 	-43
gt 	76
fbetween 	-62
gy 	-70
ffor D 	50
jw 	-74
grom 	-109
kD 	-17
fhas 	-14
ge 	-20
fin D 	-12
iN 	-56
iw 	-68
gs 	-24
fof 	16
i" 	-75
iD 	-51
iN 	-32
iW 	-22
iher 	-19
iw 	-37
gn 	22
iw 	-36
gver 	-82
fthat N 	-18
kw 	-79
go 	-205
iD 	-18
iw 	25
fw , 	-170
h: 	34
hA 	-28
hD 	-32
habout 	73
is 	-64
it 	28
hby 	-50
hfor 	-23
irom 	-82
hin 	-85
hof 	30
iver 	-96
hthat 	-56
io 	-12
hw 	-23
iith 	-108
h— 	-47
gas 	-78
jw 	-47
ghen 	-73
ho 	-23
gill 	-20
kw 	-13
hth D 	-22
kw 	-20
jout 	-43
gould 	-16
bN " 	-16
d' 	-75
fw 	-49
es 	-73
g" 	-129
gV 	-38
gw 	-20
i, 	-91
iin 	51
iof 	-54
jn 	-52
ito 	-67
iw 	-46
d, 	-73
fD 	-18
fN , 	-56
fV 	-38
fw 	-111
gho 	-24
d. N 	-23
h's 	-21
h, 	-51
hN 	-24
hin 	-21
hto 	-38
hw 	-32
dA 	57
dD " 	-59
fw 	-23
dN 	23
f's 	-29
iw 	24
f, 	-59
hD 	-18
hw 	-36
iho 	-22
fN 	75
h, 	13
fand 	-33
ffor 	-79
fin 	-81
fof 	-64
gn 	35
fto 	-85
iw 	-36
fw 	-23
dV 	-42
dand 	-60
hD 	-17
hN 	-56
hw 	-59
es 	-99
g" 	30
gD 	-12
iw 	-17
dby 	-34
dfor 	-37
hA 	-12
hw 	-61
dhad 	-33
fs 	-25
din 	-82
gD 	-17
iw 	-33
gw 	-28
es 	-18
gw 	-33
dof 	23
gw 	-66
iw 	-42
en 	-77
dthat 	-46
eo w 	-148
dw 	-43
f, 	-64
fD w 	-17
fin 	-22
fto 	-91
iw 	-73
fw w 	-40
eas 	-21
eill 	-12
iw 	-60
fth 	-94
bV 	-79
bW , 	-73
dand 	-25
ere 	-16
dthat 	46
eo 	-34
gw 	-47
dw 	-23
f, 	-60
bafter D 	-26
hN 	-27
hw 	-91
cmong 	-40
cnd 	-53
cs 	-34
eD 	-52
gw 	-95
iw 	-37
ew 	-87
ct 	-50
eD 	-64
gw 	15
iw 	47
ew 	-57
bbefore 	-34
ding 	-52
cut 	-62
fw 	25
cy D 	-46
gw 	-86
iw 	-30
ew 	44
gw 	-97
bdid 	-62
co 	-32
curing 	-92
iD 	-30
kw 	21
bfrom D 	-38
gw 	-97
bhas 	-31
dving 	-62
ce 	-116
e's w 	-37
eV 	-66
ehad 	-14
iw 	-34
gs 	-20
eis 	-15
hw 	-31
ew 	-140
gto 	-32
jw 	-24
gw 	-53
fas 	-25
i" 	-28
iw 	-81
fill w 	-26
fould 	-22
kA w 	-13
kw 	-75
dr 	-64
f" 	-133
fA 	-34
fto 	-84
iw 	-74
fw 	28
h's w 	-17
h, 	-105
has 	-72
kw 	-18
hin 	-59
hof 	-85
hto 	-112
kw 	-61
hw 	25
jin 	-24
jto 	-29
jw 	-30
cim " 	-124
f, 	-110
fD " 	-47
fas 	31
iD 	-15
fin 	43
fof 	-107
fto 	-80
iw 	-45
fw 	-59
ds 	-155
fN 	-50
hw 	40
fV 	-95
fw 	45
h's 	-13
kw 	-80
h, 	-146
jw 	-70
hD 	-18
jw 	-35
hand 	-19
lw 	-53
is 	-116
it 	31
hfor 	-23
lD 	-12
lw 	-73
hin 	-87
kD 	-14
hof 	51
in 	85
kD 	-15
kw 	-21
hthat 	-38
io 	70
kw 	24
hw 	-66
j, 	23
jand 	-18
jin 	-29
jof 	-76
kn 	29
jto 	-69
jw 	29
cow 	-108
fD 	-13
hw 	-25
fto 	-45
iw 	-69
fw 	-93
hw 	-19
bif 	-96
ew 	-27
cn 	-91
eD 	-121
gA 	-56
gW 	-46
gw , 	24
ithat 	-12
jo 	-87
iw 	72
jith 	-85
eN 's 	-40
g, 	-134
eW 	-34
g, 	-97
eher 	-44
fis 	-49
iw 	15
cs 	-17
ew 	-27
ct 	-44
e" 	-95
e's 	-14
hw 	-59
eA 	-24
eas 	26
ein 	-81
fs 	-20
hw 	-27
eto 	-70
ew 	-130
gw 	-22
fas 	-38
iA 	-26
iw 	-77
fould 	-18
kbe 	-20
kw 	-49
bof 	37
eD 	-17
gw 	-34
cn 	-141
eN 's 	-13
j" 	-80
eW 	83
g, 	20
gthat 	-15
bshe 	-100
fw 	-70
hto 	-24
kw 	-25
hw 	-42
gas 	-14
jw 	-40
gould w 	-16
co 	-62
bthat 	-74
g" 	-142
iw 	-12
g# w of 	-16
g, 	-92
iw 	-34
gA 	-35
gD 	-60
i" 	-32
iN 	-26
kN 	-19
iW 	-33
kw 	-17
iof 	-69
iw 	-122
kof 	-41
kw 	-80
gN 	-99
i" 	-46
i's 	-15
lw 	-20
i, 	-62
i. N 	-22
iN 	-33
kw 	-32
iV 	-60
ihad w 	-26
iis 	-19
iw 	-89
kw 	-17
jas 	-30
mw 	-25
gW 	-40
iw 	-15
gas 	-57
ghe 	-42
jw 	-102
kould w 	-25
ir w 	-19
his 	-14
kw 	-47
gin 	-32
ht 	-51
jw 	-39
kas 	-13
gshe 	-31
kw 	-69
gtheir w 	-22
jy 	-23
lw 	-39
gw 	-187
i, 	-75
iD 	-14
kw 	-36
iin 	-47
ito 	-56
iw 	-138
kw 	-54
deir 	-112
hw 	-157
jfor 	51
jin 	-59
jto 	40
jw 	-96
ey 	-128
gare 	-12
kw 	-46
ghad 	-14
gw 	-109
iw 	-29
here 	-22
lw 	-46
hould 	-15
mw 	-72
co " w 	-63
e# 	-15
gw 	-34
eA 	19
gw 	36
eD 	-23
eW 	-32
ebe 	-147
hD 	-28
jw 	-53
hw 	-182
edo 	-36
ehave 	-80
jD 	-15
lw 	-30
jw 	-80
fer 	29
iw 	-40
fis 	-13
ew 	97
g# 	-30
g, 	-141
gA 	-79
gD 	-96
iw 	-53
gN 	-94
i, 	-92
iw 	-39
gW 	-38
gafter 	-50
hnd 	-15
hs 	-84
ht 	-68
gfor 	-39
gher 	44
kw 	-18
him 	-59
is 	-32
kw 	-66
gin 	-74
gon 	50
gthat 	-48
ieir 	-26
mw 	-12
ho 	-117
jw 	-51
gw , 	-127
iD 	-22
ifor 	-81
iin 	-26
iof 	15
jn 	-65
ithat 	-12
jo 	34
iw 	-13
hith 	-115
bw " 	-99
d's 	-13
d, 	-67
fw 	-133
dA 	-35
fw 	-87
dD 	-66
fw w 	-39
dN 	-72
fN 	76
fw 	-48
dV 	-85
dW 	62
dafter 	-76
end 	-73
hw 	-138
jw 	-62
ere 	-28
hw 	-66
es 	-104
gw 	-44
et 	-16
gD 	-27
iw 	-64
gw 	-44
dby 	-56
dfor 	23
hD 	-25
jw 	-29
erom 	-90
dhe 	-12
din 	-124
gD 	-33
iw 	-51
gw 	-44
iw 	-30
fto 	24
es 	-37
dof 	-50
gD 	-20
gw 	-83
en 	-28
dthat 	-109
iw 	-58
eo 	-27
gw 	-133
iw 	-68
dw $ 	-18
f, 	-193
hw 	-76
fD 	-37
hw 	-29
fN 	-45
hN 	46
hw 	-30
fand 	-51
jw 	-78
gs 	-98
fby 	-82
ffrom 	-75
kw 	-62
fin w 	-29
fof 	-136
gn 	-39
fthat 	-75
kw 	-24
go 	-157
iw 	-116
fw , 	-91
hand 	-22
hin 	-31
hto 	-46
hw 	-72
gith 	-107
eas 	-31
eere 	-18
ehen 	-56
fo 	-30
cas 	41
cere 	-58
gw 	26
chat 	-119
gD 	-15
iw 	-44
ghe 	-12
gw 	-58
dether D 	-17
lw 	-54
jN 	-24
jhe 	-12
mwould w 	-25
jw 	-38
do 	-76
fw 	-53
dy 	-140
cill 	-48
gw 	-87
dth 	56
could 	-29
hw 	-59
byou 	-71
b— 	-83
b…	-38
c"	-126
d"	-58
e"	-146
f"	25
gt+	-45
e,	-17
f"	-17
g"	-107
h+	-67
fwh+	-49
e.	-25
f"	-18
eV	-135
fth+	-63
etha+	-134
ewho	-54
h+	-75
e—	-91
d,	-97
e"	-227
f"	-62
f,	-49
fV	-124
e,	-64
f,	-25
d.	-25
dV	-20
e,	-16
dthat	-63
h+	-62
dwho	-42
c(	-119
d)	79
e,	-89
c,	-112
d"	-115
e"""	-81
f,	-87
fth+	-48
e,	-227
f"	-136
f,	-104
e.	-17
eV	-121
etha+	-143
ewho	-65
d(	-34
d,	33
e"	-100
e,	-160
f,	-78
g,	-16
e.	-57
eV	-116
fth+	-33
etha+	-120
ewhi+	-72
go	-72
d.	-95
e.	-18
eV	-75
d:	-90
d;	-19
dV	-101
e"	-146
f"	-99
e,	-153
f"	-162
g,	-56
e:	-14
f"	-115
eV	-65
etha+	-178
dthat	-152
h+	-146
dwhic+	-24
fo	-165
g,	-104
gV	-143
h+	-74
gm	-76
gs+	-86
d—	14
c.	22
d"	-88
e"	-120
f""	-33
d(	-23
d,	-44
e,	-83
e.	-35
f,	-23
eV	-129
ewhi+	-79
go	-55
d.	13
e,	-51
dV	-21
dthat	-72
h+	-47
c:	-44
d"	-44
e"	80
e,	-118
etha+	-76
d,	-134
e,	-82
d.	-47
dwho	-38
c;	-133
d,	-102
cV	-120
d""	-117
e,"	-30
d,	-189
e"	-120
f,	-23
e,	-74
eV	-104
ewhi+	-44
d.	-41
dV	14
dthat	-172
dwhic+	-66
cthat	-72
g"	-156
h+	-98
g(	-30
g,	-66
h+	26
g.	-113
h+	-28
g:	-76
h+	-56
gV	53
h+	-151
gt+	-107
gw+	-90
g—	-55
h+	-51
cwhich	18
h+	-153
eo	-94
f"	-71
f,	-124
fm	-67
fse	-37
c—	-98
d,	-93
dV	-102
dthat	-70
d—	67
5before 	-31
4t=after  "	-111
dV	-62
dW	13
dafter	-84
emong	-40
end	-67
es	-15
et	-27
dbefore	-46
eut	-86
ey	-17
ddid	15
eo	-29
euring	-73
dfor	58
erom	-66
dhas	-52
ee	18
eis	-27
dif	40
en	-84
es	-45
et	14
dof	-109
en	-117
dshe	39
eo	22
dthat	15
fey	36
eo	-30
dw	21
eas	16
eere	25
ehat	29
fen	-26
gther	13
fy	18
eill	33
fth	-43
eould	31
dyet	12
eou	19
c"  "	-21
fN	-28
fw	34
e"  D	57
hw	84
eD  w	-24
gw  w	-20
eN  w	-16
ew  w	-46
g"  w	-72
c#  N	-42
fw	-45
ew  w	-24
c$  #	-40
e#  w	-27
c,  "	-136
fD	26
fW	18
fand	-15
gs	-150
fbut	-101
fin	14
gs	19
gt	23
fshe	15
fthey	-25
fw	-18
gas	81
ghich	-73
ho	-113
e"  "	-22
hN	-55
hW	-67
hi	-23
it	-101
hshe	-17
hwe	-16
gD  w	-19
gW  w	-37
gi  A	-25
jw	-34
eA  w	-13
eD  N	-13
hw	-30
gN  w	-12
gw  w	-40
eN  w	-17
eV  that	-165
gthat  N	-30
eand  D	-18
eto  w	-45
ew  D	-120
hN	-76
hthat	-103
io	-54
hw	-91
gD  w	-33
iw  w	-13
gto  D	-51
kN	-66
kw	-15
gw  w	-42
fhich  w	-21
c-  and	-66
c:  "	-88
fD	-13
fN	-59
e"  D	-111
hN	-140
hW	29
hi	-120
gi  w	-27
cA  as	40
fto	-95
fw	-92
eas  w	-64
hD  w	-35
eto  w	-69
cD  #	-26
f$	-24
fA	-32
fD	-81
fN	-112
fV	-19
fW	-49
fof	-41
fw	-130
e"  N	-92
hw	-145
g"  w	-55
gw  w	-30
e#  w	-46
gw  w	-47
e$  #	-21
g#  w	-49
iw  w	-51
eA  w	-37
gw  w	-79
eD  w	-53
gw  w	-67
eN  and	-15
hw	-149
g's  w	-14
gN  and	-18
jto	-122
jw	-64
ito  w	-29
gw  to	17
jw	-74
eW  N	-31
hw	-77
gN  w	-18
gw  w	-49
eof  D	-78
ihis	-85
hD  w	-20
jw  w	-16
hhis  w	-17
ew  "	-13
h#	-24
hA	-76
hD	-31
hN	-209
hV	-27
hW	-111
habout	-51
igainst	-21
ind	-35
is	13
it	-25
hbefore	-26
jtween	-20
hfrom	-32
hhas	-38
hin	-92
is	-61
hof	-33
in	16
iver	-20
hthat	-13
io	30
hw	-281
ias	-42
ihen	-42
jo	41
iill	-48
jth	-62
lout	-37
iould	-51
g"  w	-41
g#  w	-20
g's  w	-39
jw  to	-44
mw	-33
g,  D	-77
jN	-77
jV	-42
jand	-50
jbut	-45
jw	-141
iw  w	-21
gD  w	-24
iw  w	-43
gN  w	-49
gW  w	-30
gand  w	-36
kw  w	-38
hs  D	37
kw	-56
jD  w	-13
ht  D	-128
gbetween  D	-46
gfor  D	-58
lN	-117
kD  w	51
kw  w	-38
hrom  D	-81
gin  D	-95
kN	-80
kW	-28
kw	40
jw  w	-16
gof  A	-62
kD	-59
kN	-84
kW	-104
kher	-99
lis	-106
kw	40
jD  w	-32
jW  w	-14
jher  w	-19
jw  N	-67
mto	44
mw	-89
hn  D	-25
kN	-107
kW	-39
kw	45
jw  w	-31
gthat  D	-36
mN	-57
mhe	-51
mw	-22
ho  D	-90
kN	-46
kw	-103
jw  w	42
gw  A	-51
jD	-34
jW	33
jand	-20
ks	-63
kt	-14
jby	-20
jfor	-118
krom	-25
jhad	-17
jin	-37
ks	-39
jof	-143
kn	-41
kver	-26
jthat	14
ko	-24
jw	-214
kas	-27
kho	-64
kith	-67
i,  D	-33
lw	-80
iD  w	-15
ifor  D	-91
nw	-78
jrom  D	-59
iin  D	-42
mN	-27
iof  D	30
mw	-34
jn  D	31
mW	-42
mw	-83
ito  D	-111
mw	23
iw  D	-86
lin	-14
lthat	44
mo	-110
lw	-62
jith  N	-53
has  w	-14
hith  D	-32
mN	42
mw	-86
lD  w	-20
lw  w	-13
cN  '	-36
fA	-90
fD	-16
fV	-34
fW	-41
fand	-65
gs	-92
fby	-32
ffor	-30
fhad	-69
hs	-102
fin	-69
gs	-75
fof	-39
gn	-51
gr	-22
fthat	21
go	-27
fw	-66
gas	-68
gill	-77
hth	-48
gould	-52
e'  w	-59
fs  N	-20
iw	-53
hw  of	-12
kto	-143
kw	-79
j,  N	-70
jof  w	-32
jto  w	-43
jw  w	-13
e,  D	-110
hN	-83
hV	-24
hw	-108
iho	-51
gN ,  N	-56
e. N  A	-22
jand	-14
jto	-76
jw	-15
i's  w	-18
eD "  w	-59
eN  and	-13
hfor	-77
hin	-47
hof	-59
in	-31
hthat	44
io	-33
hw	30
g's  w	-21
jw  w	-16
g,  D	-143
jN	-80
jw	39
kho	-44
iD  w	-14
gin  D	-44
gon  W	-33
gto  w	-63
eand  D	-14
jN	-22
fs  D	-64
eby  w	-24
efor  D	-84
jw	-95
ein  D	-58
iw	-26
hD  w	-12
eof  w	22
hw  w	-13
eto  D	30
iw	-114
hw  D	-50
ew  D	-80
hN	-92
hto	-125
hw	35
gto  w	-59
gw  w	-33
cW  N	-46
fand	-57
gre	-74
fthat	41
go	-48
fw	-54
ethat  D	-14
fo  w	-33
ew  N	-103
hw	15
gw  N	-128
jw	-83
cafter  D	-15
jN	21
jw	-60
iD  w	-24
ds  w	30
fD  w	-36
hw  w	-48
dt  D	-73
gw	-84
fD  w	-41
hw  w	-87
cbut  w	-35
dy  D	32
gw	-32
fD  w	-33
hw  w	-39
fw  w	31
cduring  D	-72
jD  w	-21
lw  w	-32
cfrom  D	-13
iw	-61
hD  w	-31
che  could	-17
ghas	-19
gis	-23
gw	-42
has	-29
hill	-12
hould	-22
fw  D	-32
iN	-29
ito	-46
iw	-19
hto  w	-30
gas  w	-13
jw  to	-15
gould  w	-14
lw  D	-35
er  A	-50
hto	15
hw	-139
gto  w	-32
gw  as	-57
jin	-16
jof	-18
jw	-130
ias  w	-45
ito  w	-54
iw  to	-49
lw	-27
dim  A	14
hD	-109
has	-93
hin	-34
hof	-93
hw	-69
gD "  w	-47
gas  D	35
gfor  w	32
gof  w	-95
gto  w	-51
es  N	-43
hV	-13
hw	-111
gN  w	-41
gw  D	58
jN	-104
jand	-12
ks	-107
kt	-17
jfor	-136
jin	-53
jof	-66
kn	-107
jthat	15
ko	-36
jw	-248
i's  w	-13
i,  N	-60
lw	-71
iD  w	-18
iand  w	-12
jt  D	-73
ifor  D	-128
nw	37
iin  D	-44
ion  D	26
mw	-14
ito  w	70
lw  w	-37
iw  D	33
land	-16
lof	-17
lto	-101
lw	-85
dow  D	-32
hN	-18
hhe	-26
hto	-35
hw	-27
gto  w	-30
gw  w	-17
cif  he	-29
gw	-21
dn  #	-25
gD	-129
gN	31
gW	-54
gher	-42
his	-95
fD  N	-17
iW	-13
iw	-98
hw  that	71
lo	-60
kw	-183
lith	-44
jw  w	-39
kith  N	-47
fW  N	-36
fher  w	-40
gis  w	-22
ds  w	-14
dt  A	-22
gD	25
gas	-45
gin	-17
hs	-39
gto	-59
gw	26
has	-76
hill	-23
hould	-52
fw  w	-27
gas  w	-20
cof  D	23
gN	-21
fD  w	-14
dn  N	-73
gW	-106
fW  that	66
iw	-78
cshe  w	-33
ias	-23
iould	-17
gw  D	-21
jto	-17
jw	-13
cthat  A	-24
iD	-26
iN	-31
iW	-17
ias	-22
ihe	-104
kr	-12
jis	-58
iif	-45
jn	-13
jt	-90
ishe	12
itheir	-14
ly	-56
iw	-116
h"  D	-48
kw	-70
h,  w	-50
hD  N	-14
kw	-45
jW  w	-24
jw  w	-57
lof  w	-14
lw  w	-14
hN  is	-17
kw	-24
las	-14
lould	-18
jw  D	-32
mw	-16
hhe w  D	-38
hin  D	-21
it  w	-18
hw  D	-59
kN	-22
kto	-54
kw	-75
jw  D	-25
mw	-38
lw  w	-22
eeir  w	-89
iw  for	-28
lto	-29
lw	-56
kw  w	-19
fy  are	-16
iw	-29
jere	-31
jill	-18
jould	-30
hw  D	-43
kN	-24
kw	-13
iere  w	-13
do  "	-13
g#	-66
gA	17
gD	24
gN	-34
gV	-60
gW	-99
gbe	-159
gdo	-44
ghave	-94
her	-108
f"  w	13
hw  D	-55
f#  w	-15
fA  w	-45
fbe  D	-66
jw	-57
iD  w	-20
kw  w	-22
iw  D	-86
fhave  D	-58
lw	-22
kD  w	-13
mw  w	-20
ger  w	-28
fw  #	-33
iD	-28
iN	31
iW	-117
iafter	-23
jnd	-17
js	18
jt	-25
ifor	-142
iher	-22
iin	-61
jt	-72
ithat	26
jo	-24
iw	26
jith	-76
hD  D	-22
kw	-64
jw  to	43
mw	-64
hN  w	-20
hfor  D	-103
mw	36
hher  w	-21
iis  w	-26
lw  w	-22
hin  D	-34
hon  D	58
htheir  w	-13
io  w	-31
hw  for	-68
kof	-29
ln	-26
kthat	42
lo	36
kw	-155
jof  D	24
jw  w	-43
iith  D	-71
cw  V	-59
fW	-72
fafter	-35
gnd	-82
gre	-76
gs	-133
gt	-60
fby	-23
ffor	-109
grom	-31
fhe	40
fin	-89
hto	-15
gs	-95
fon	-52
fthat	-32
go	-26
fw	-127
gas	-54
gere	-65
ghen	30
ho	-99
e,  w	-157
gw  w	-14
eD  w	-41
gw  w	-76
eN  w	-21
eV  N	-58
eW  w	-54
eand  w	-36
iw  w	-51
fre  w	-17
iw  w	-15
fs  w	-61
ft  w	-49
hD  w	-22
efor  D	17
iD  w	-18
ein  D	-57
iN	-26
iw	-36
hD  w	-27
jw  w	-21
hw  w	-37
fs  D	-27
eof  D	-91
iw	16
hw  w	-32
eto  D	-65
iw	-141
hw  D	-66
kw	-27
ew  $	-36
hA	-42
hD	-157
habout	-132
ind	-25
is	33
it	-29
hby	-19
hfor	-75
irom	-25
hin	-45
hof	-51
in	44
hthat	72
io	-104
hwith	-25
g$  #	-18
g,  D	-81
jw	-82
iw  w	-21
gD  w	-20
gN  w	-19
gand  w	-24
kw  w	-30
ht  D	-101
gfor  D	-22
hrom  N	-33
mw	-29
gin  D	24
kN	-20
kw	-49
jw  w	-13
gof  D	-49
kw	-47
gthat  w	-13
ho  w	-96
jw  w	-25
gw  D	29
jand	-24
jw	-90
i,  w	-31
ito  w	-35
iw  w	-19
dere  w	-35
dhat  D	-29
ihe	-30
iw	-21
hD w  w	-17
een  he	-49
fther  he	-81
lw	-62
kD  w	-14
mw  w	-23
eo  w	-29
ey  D	-38
hN	-53
dill  w	-36
dould  w	-25
c… "	-30
e#	-78
e$	-69
e'	-27
eA	-127
eD	-62
eV	-79
eW	-18
eabout	-68
ffter	-42
fgainst	-38
fmong	-19
fnd	-88
fre	-30
gound	-37
fs	-136
ft	-58
ebe	-35
gcause	-40
gfore	-41
ghind	-20
ging	-102
gtween	-24
fut	-39
fy	-57
ecan	-23
fould	-41
edid	-32
fo	-23
furing	-35
efor	-42
from	-53
ehad	-22
gs	-44
gve	-37
hing	-30
fe	-72
gr	23
fim	-120
gs	-53
fow	44
eif	-129
fn	-80
gto	-34
fs	-85
ft	-138
elike	-23
emay	-26
fight	-19
eof	-100
fn	-107
fr	-33
futside	-20
fver	-75
eshe	-79
gould	-19
fince	-27
fo	-85
ethat	25
geir	-113
hy	14
grough	-35
fo	-46
gward	-25
eunder	-34
gtil	-27
ew	-24
fas	-54
fere	-72
fhat	44
gen	-72
hther	-144
gich	-53
hle	-35
go	-120
hm	-26
gy	45
fill	-60
gth	-143
iin	-45
iout	-28
fould	-53
eyou	-22
d" "	-26
fA	-36
fD	-121
fN	-137
fW	-41
fit	51
fthat	-69
go	-33
fw	-109
e" #	-12
gA	-41
gD	14
gN	-164
gW	-36
gabout	-16
hnd	-108
hs	-16
ht	-14
gbecause	-37
hut	-23
gfor	-120
hrom	-15
ghe	38
ir	-57
him	-20
is	-67
gin	-65
hs	-33
ht	-14
gof	-60
hn	-56
gto	-136
gw	-170
hhen	-20
io	-34
hith	-32
f" "	-15
hD	-48
hN	-79
hw	-58
g" D	-98
iN	28
iand	-60
iin	-56
iof	-70
ithat	53
jo	-43
iw	-122
f, D	-53
hN	-59
hand	-37
hw	36
g"" w	-22
i+ N	-30
fV D	-45
hN	-24
hthat	-60
hw	-33
gth+ w	-19
ftha+ D	-38
kN	-23
kw	-44
f— D	-25
hw	-36
e, "	-15
gA	-12
gD	-24
gN	-25
gw	-41
f" A	-17
hD	-78
hN	-71
hV	-18
hbut	-28
hto	-16
hw	-47
gV w	-52
f, w	-14
e. "	-22
ethat D	-14
jw	-35
ewho w	-16
d( D	-13
fN	-27
fw	-52
e) D	74
gw	48
d, #	-42
f$	-17
fA	-106
fD	-46
fN	-210
fV	-65
fW	-90
fabout	-88
gfter	-13
glthough	-18
gnd	43
gre	-45
gs	-75
gt	-24
fbecause	-18
hing	-59
gut	-73
gy	-21
fcould	-14
fdespite	-32
ffor	-96
grom	-18
fhas	-51
hve	-25
ge	-160
hr	-118
gim	-40
hs	-157
gow	-108
fif	-30
gn	-64
gs	-71
gt	-75
flike	-13
fof	-70
gn	-41
gutside	-18
gver	-16
fshe	-62
go	-56
ftheir	-41
iy	-68
hough	-24
go	-182
fw	-41
gas	-36
ge	-30
hre	-31
ghat	24
hen	-35
ither	-48
hich	-83
ile	-44
ho	-50
im	-32
gill	-29
hth	24
gould	-40
e" "	-13
gA	43
gN	-153
gW	-31
gabout	-28
gcan	-23
gfor	-38
gi	-22
hs	-52
ht	-51
gof	-12
gthat	-145
ho	-83
gw	-102
hhat	-45
hith	-16
gyou	-53
f" D	-90
hN	22
hand	-47
hfor	-33
his	-24
hof	-24
hthat	-75
io	-54
hw	-117
g, w	-16
gth+ w	-14
f, D	-80
hN	-20
hand	-41
hit	-19
hw	-38
g" w	-41
g, w	-20
fV w	-49
ftha+ D	-17
kN	-38
kw	-39
fwho w	-31
e, #	-24
gA	-91
gN	-242
gV	-31
gW	-34
gand	-136
hs	-83
ht	-15
gbut	-21
gfor	-80
ghas	-66
he	-101
ir	-54
his	-66
gin	43
ito	-15
hs	51
gof	28
hn	41
gthat	58
ho	52
gwas	-18
hhich	-56
jle	-32
io	-37
hith	-48
hould	-80
f" D	-35
hw	-19
f, A	-12
hD	-43
hN	-59
hto	-27
hw	-55
g, N	-39
h, N	-14
fV N	-39
hthat	-58
hw	-28
ftha+ D	-15
kN	-33
kw	-28
fwhi+ w	-19
ho w	-12
e. A	-31
gD	-63
gN	-55
gto	-30
gw	-51
f, D	-45
hw	-53
eV A	41
gD	34
gN	-141
gW	-22
gabout	-23
gfor	-32
ghe	-111
ir	-31
him	-40
is	-48
gis	-20
ht	-76
gshe	-49
gthat	-127
iey	-33
ho	-108
gw	-111
hith	-20
hould	-13
f" D	-59
hw	-66
g" w	-36
f, "	-14
hD	-53
hN	-40
hand	-12
hw	-45
g" D	-35
iN	-72
iW	-24
ii	-43
iw	-17
ftha+ A	-16
kD	-46
kN	-56
kW	-14
kand	-17
kfor	-12
khe	-17
kis	-26
lt	-13
kshe	-17
kto	-14
kw	-70
lould	-23
ethat A	-23
jD	-62
jN	-40
jfor	-16
jhe	-20
kis	-18
jis	-18
jto	-36
jw	-65
i+ D	-33
kN	-35
kw	-46
ewhic+ #	-14
kA	-47
kD	-151
kN	-118
kV	-14
kW	-25
kand	-36
lre	-12
ls	51
kby	-15
kfor	-27
khave	-20
le	-36
mr	-30
kin	-26
ls	-30
lt	-34
kof	48
kshe	-32
kto	-108
kw	-13
las	-35
lill	-24
mth	-12
lould	-16
go D	-70
iN	-44
iW	-13
ihe	-14
kr	-12
jis	-36
ithat	-15
jo	-24
iw	-54
h, w	-14
hV A	-15
jD	-42
jN	-18
jw	-22
hs+ w	-37
e— D	-44
gN	-45
gw	-35
d. #	-27
fA	-52
fD	-201
fN	-178
fV	-14
fW	-27
fand	-25
gs	-41
ffor	17
fhe	-30
gim	-30
hs	54
fin	-22
fof	-41
gn	-14
gver	-20
fthat	22
go	-155
fw	-66
gith	-22
e" w	-14
f" N	-40
hw	-34
e( N	-23
e, A	-31
gD	-118
gV	-17
gand	-20
ghis	-32
gto	-34
gw	-83
hhich	-17
io	-18
f, w	-27
fV D	-12
e. D	47
gw	-26
eV w	-59
ethat D	-14
jw	-15
d: #	-18
fA	-20
fD	-160
fW	-59
ffor	-17
fof	-18
fto	-78
fw	-123
e" A	-25
gD	-132
gN	-89
gW	-73
gand	-15
gfor	51
gis	-41
ht	-37
gof	-21
gto	-76
gw	-91
f" D	32
hw	-65
f, D	-41
hN	-46
hw	-44
e, D	-32
gN	-63
gw	-26
d; D	-21
fN	-28
fit	-21
fw	-25
e, D	-41
gw	-21
dV A	-24
fD	-157
fW	-25
fabout	-59
gnd	-14
gs	-16
ffor	-40
fhe	-110
hr	-34
gim	-21
hs	-81
gow	30
fin	-17
gt	-40
fof	-23
fshe	-46
fthat	-36
hey	-44
go	-132
fw	-16
gith	-12
e" D	-77
gN	-74
gw	31
f" D	-21
hN	-35
hw	-24
e, A	-16
gD	-68
gN	-34
gW	-18
ghe	-18
gthat	-30
ho	-16
gw	-77
f" D	-14
hN	-36
hW	-16
hw	-28
fwhi+ w	-17
eV D	-42
gw	-37
ethat D	-41
jN	-67
jhe	-18
jto	-24
jw	-50
i+ D	41
kw	-62
dthat #	-22
i$	-12
iA	-66
iD	-163
iN	29
iV	-16
iW	-65
iabout	-60
jgainst	-12
jnd	-41
jre	-26
js	-37
ibe	-25
kcause	-14
king	-48
icould	-28
idid	-15
ifor	-85
ihad	-19
ks	-29
kve	-24
je	-100
kr	-101
jim	-54
ks	-126
jow	-74
iif	-32
jn	-26
js	-65
jt	-57
iof	-46
jn	-32
ishe	-45
kould	-16
jo	-21
ithat	-186
keir	-26
ly	-26
iw	-30
jas	-24
jere	-47
jhat	-38
ken	-14
lther	-37
ko	-21
jill	-43
kth	-42
jould	-61
h" D	-78
jN	-58
jthat	-31
ko	-16
jw	-76
i+ A	-15
kD	-72
kN	-77
kand	44
kfor	-33
khe	-28
kis	-15
kthat	-90
lo	-29
kw	-87
las	-14
h, A	-64
jD	18
jW	-23
jand	-43
ks	-16
jbut	-16
jfor	-13
jhe	-44
lr	-14
kis	-16
jif	-20
kt	-17
jthat	-71
ko	-54
jw	-85
khich	-12
kith	-29
i+ A	-22
kD	-95
kN	59
kW	-14
kare	-28
kbe	54
kfor	-34
khas	52
le	-75
kis	-34
kthat	-122
lo	-42
kw	-101
las	-39
lere	-69
lould	34
h. D	-36
jN	-14
jto	-30
jw	-27
i+ A	-25
kD	-63
kN	-26
kw	-59
h: w	-23
hV D	-107
jN	14
jand	52
jfor	-13
jhe	30
jthat	-95
ko	-88
jw	27
kith	-22
i+ D	-52
kN	-46
kw	-35
ht+ D	-36
kN	-23
kfor	-16
kto	-13
kw	-34
hw+ D	-18
kw	-27
h—+ w	-13
dwhich D	41
jN	40
jW	-18
jw	-58
i+ D	-20
kw	-42
fo A	-33
hN	-58
hW	-19
hfor	-20
hhim	-14
js	-24
hto	-44
hw	-94
g, D	-12
iN	-23
iand	-25
iw	-31
gV D	-13
iw	-26
gm w	-18
d— A	-31
fD	21
fN	-70
fW	-17
ffor	-19
fhe	-76
hr	-27
fof	-13
fthat	-70
go	-69
fw	-86
e, w	-38
ethat w	-17
e— D	44
gw	-27
6before  "	-85
e#	-55
e'	-83
eA	-17
eN	-17
eV	-109
eabout	-13
ffter	-51
flthough	-53
fmong	-51
fnd	-55
fre	-72
fs	-47
ft	-34
ebecause	-45
gfore	-30
gtween	-71
fut	-50
fy	-96
ecan	25
fould	-61
edespite	-87
fo	-28
ges	-45
furing	-22
efor	-21
from	-26
ehad	21
gs	-69
gve	-67
hing	-27
fow	-87
ein	-46
fs	-21
ft	-18
elike	-69
enor	-39
eof	-26
fn	-54
fr	-83
fver	-21
eshe	-17
gould	-57
fince	-49
fo	-28
ethat	-12
gough	-40
grough	-14
fo	-17
eunder	-68
gtil	-54
ewe	-22
gre	-55
fhen	-21
hther	-21
gich	28
hle	-47
go	-23
hse	24
gy	-41
fill	-44
gth	-32
iout	-22
fould	-74
eyet	-81
fou	-36
0q=after true	-99
2before false	20
9true	-124
0t=after "	-91
8#	-103
8$	-51
8'	-125
8A	-49
8V	-101
8W	-34
8about	23
9fter	-110
9gainst	-129
9lthough	-36
9mong	-110
9nd	-66
9re	-47
aound	-51
9s	-37
9t	-77
8be	-61
acause	-52
aen	-104
afore	-131
ahind	-105
atween	-130
9ut	-61
9y	-89
8can	-64
b't	-80
9ould	-14
dn't	-63
8despite	-16
9id	-29
bn't	-83
9o	-101
aes	-92
cn't	-64
an't	-30
9uring	-125
8for	-12
9rom	-126
8had	-82
as	-55
bn't	-67
ave	-69
bing	-30
9e	17
ar	-15
9im	-16
9ow	33
8in	-70
aside	-48
ato	-131
9sn't	-93
8like	-126
8may	-69
9ight	-107
9ust	-103
8near	-68
9or	-63
8of	-50
9n	-77
9r	-156
9utside	-92
9ver	-38
8should	-66
9ince	-130
8that	43
aeir	-30
by	-16
aough	-121
arough	-92
9oward	-98
8under	-113
aless	-78
atil	-51
8via	-75
8w	-49
9as	-32
bn't	-83
9ere	-18
9hat	13
aen	-36
bther	30
aich	-23
ble	-79
aom	-110
bse	-82
ay	26
9ill	-18
ath	-43
cin	-17
cout	-95
9on't	-63
auld	-18
dn't	-77
8yet	-41
2before "	-85
9#	-55
9'	-83
9A	-17
9N	-17
9V	-109
9about	-13
after	-51
although	-53
among	-51
and	-55
are	-72
as	-47
at	-34
9because	-45
bfore	-30
btween	-71
aut	-50
ay	-96
9can	25
aould	-61
9despite	-87
ao	-28
bes	-45
auring	-22
9for	-21
arom	-26
9had	21
bs	-69
bve	-67
cing	-27
aow	-87
9in	-46
as	-21
at	-18
9like	-69
9nor	-39
9of	-26
an	-54
ar	-83
aver	-21
9she	-17
bould	-57
aince	-49
ao	-28
9that	-12
bough	-40
brough	-14
ao	-17
9under	-68
btil	-54
9we	-22
bre	-55
ahen	-21
cther	-21
bich	28
cle	-47
bo	-23
cse	24
by	-41
aill	-44
bth	-32
dout	-22
aould	-74
9yet	-81
aou	-36
0way=after mark SC false	-84
aphrase CS false	16
ktrue	-156
averb C false	-70
gS false	-79
itrue	23
fSC false	-33
itrue	20
4before mark SC true	-65
bphrase CS true	43
bverb C true	-37
hS true	-26
gSC true	-39
`,
  contentEnd: `
0+++=after " '	22
c-	66
ca	-51
dbout	-75
dn	-23
ed	38
ds	27
dt	-86
cbecause	-96
dut	95
dy	-13
cfor	-145
drom	-102
chad	-63
es	-57
cif	-72
cno	-13
et	-18
cof	-122
dn	-23
cthat	-131
ee	-90
do	-142
cwas	-79
de	-17
dho	-113
dill	-62
eth	-87
c—	70
a$ 1	-24
d00,000	-14
d5	-12
a) .	-46
cand	36
a, '	39
ca	21
dccording	-82
dlong	-121
eso	94
ethough	37
dmong	-80
dn	62
dre	41
eguing	27
dt	-56
cbecause	-13
dut	34
ccalling	49
diting	119
dlinton	114
cdespite	23
donald	-18
cespecially	-135
dven	68
cfor	-97
drom	-66
cgiven	-72
chas	33
de	17
dis	-14
ci	-30
df	-68
dmmigration	-83
dn	-49
ecluding	-136
ds	23
dt	15
cleaving	35
dike	-24
cmany	-26
dore	-34
est	-56
dr	80
es	107
cnew	-94
dot	-57
fing	51
ew	-83
cof	-114
eten	23
dn	-79
ee	-29
dr	-51
cparticularly	-68
crather	-97
csaid	43
eying	125
dhe	-31
do	13
eme	34
gthing	43
duch	-126
ctelling	-34
dhat	-14
ee	17
fn	23
fre	38
eough	22
do	-65
drump	75
cwas	48
de	-44
dhat	-43
eere	125
eich	30
fle	24
dill	24
dould	-112
cyou	-94
c“	-170
c”	59
a- a	26
dnd	-15
cthe	57
cwhich	-37
a. 	-22
c'	73
c)	-59
c,	82
c.	-88
c11	-105
cabout	-15
dccording	60
dfter	-25
dll	49
dmong	-48
dnd	17
eother	22
dsked	21
cben	48
ernie	-62
doth	-32
drainard	-82
dush	-81
cclinton	-34
cdemocrats	-55
espite	-13
during	15
ceven	35
cfollowing	-31
ermer	88
dull	-48
cher	28
cinstead	-24
cjohn	-97
dust	-18
ckasich	-27
dhan	24
clast	99
dike	-76
cmalik	-98
enafort	-104
fy	25
deanwhile	51
dore	24
dr	54
ds	47
cnow	89
cobama	-63
dn	-19
ee	16
dther	28
hs	-36
cpeople	48
erhaps	-44
dresident	43
dutin	-82
crepublican	-27
dubio	-29
dyan	-33
csen	-20
everal	-16
dince	45
do	17
eme	-18
dpeaking	28
dtill	-77
duch	-43
cthat	-19
een	32
fre	19
fse	25
eis	-63
eose	-14
do	49
dwo	32
cwhat	12
een	26
eile	-38
dith	31
c“	-29
c”	38
a: "	-50
c“	82
a; and	-12
a? "	-35
aabout $	-31
ga	-22
gclinton	-13
gher	-21
his	-37
how	-24
gthe	-45
hrump	-17
gwhat	-14
iether	-31
bfter a	-28
ghe	13
bgainst clinton	-19
ihim	-25
ithe	-50
bnd "	-68
e'	-28
e,	25
ea	-142
fn	-72
ecalled	28
iing	45
flinton	-20
eeconomic	-83
efor	-48
hmer	-73
ehas	48
gve	-73
fe	55
gr	-105
fis	-71
fow	-42
ei	-45
fn	-27
ft	-68
gs	-59
emany	-56
fore	-122
enot	-88
eother	-129
js	21
erepublican	-81
esaid	67
gnders	-75
fhe	31
fupport	-77
ethat	-129
ge	-74
hir	-95
hn	16
hy	-33
gose	66
ewas	-96
fe	-41
fhat	-96
go	29
e“	-80
bround the	-44
bs "	-82
da	-25
en	22
dhe	56
eis	-81
dit	70
dmany	-74
euch	-57
dpart	-54
eossible	-26
eresident	-47
dsecretary	-63
ehe	58
dthe	-51
gy	-70
dwell	25
d“	-56
bt a	24
ell	-75
dhis	-36
eome	-37
dleast	-120
done	-43
dthe	-40
fis	-67
erump	-33
abecause he	-35
ishe	24
ithey	-25
i“	-43
cfore the	-139
chind the	-35
ctween the	-39
but he	-67
eit	-60
enot	-74
erather	-118
ethat	-116
ge	-17
by a	14
en	-69
dname	-38
drepublicans	-47
dthe	-66
erump	-61
adespite the	-28
buring a	46
in	-25
hhis	26
hthe	-95
afor "	-25
ea	-157
fll	-31
fn	-67
ebeing	-28
eclinton	-18
fomment	-50
eher	-52
fillary	-23
gm	-44
gs	-84
eit	-22
gs	-32
emore	41
fr	-53
eoffice	-22
epresident	-124
fublic	-19
ethe	-40
hir	-39
gis	46
frump	-63
ewhat	-23
fomen	-23
brom a	-71
fclinton	-43
fentering	-60
fher	-73
gis	-57
fmexico	-63
ftrump	-26
fwall	-20
ahow he	-32
emuch	-23
ethe	-51
fo	-39
aif elected	-41
dhe	-101
eis	-56
dit	-64
dshe	-64
dthe	-76
gy	-85
erump	-93
bn 10	-35
d2008	-70
f12	23
g3	-48
g4	-20
g5	24
da	48
ell	-24
emerica	-69
en	142
dboth	-89
erooklyn	-54
dcalifornia	-18
ehief	-14
eleveland	-48
eongress	-37
dfact	-41
fvor	-38
elorida	-65
dgovernment	-30
dher	-57
diowa	43
eraq	-55
ets	-14
djuly	16
dline	-46
dmarch	-49
fy	43
dnevada	-56
fw	-148
done	-66
erder	-26
eur	-37
dpart	-40
ehiladelphia	-28
elace	-29
eolitics	-31
drecent	44
dsome	-59
futh	-63
etates	-34
eyria	-58
dthat	-27
fe	-100
gir	29
fis	-107
euesday	-71
dwashington	-36
ehich	-108
cto a	-32
fthe	-51
alike a	-27
aof "	-19
da	-39
emerican	-18
dbeing	-21
dclinton	-14
dher	-45
eis	-62
eow	-19
dit	-20
dstate	-36
dthe	-66
gir	-34
fose	-12
erump	-17
dwhat	-18
d“	-14
bn .	-51
da	-47
ebortion	-66
dbehalf	-44
dclinton	-66
dher	-73
eis	-97
eow	-45
dimmigration	-77
essues	-69
dmonday	24
euslims	-139
dsocial	75
eunday	23
dthe	-71
gir	-29
fursday	52
eo	-43
erack	-25
euesday	40
ewitter	67
dwednesday	79
br her	-37
bver .	-28
fa	-34
gnd	28
fhis	-46
fthe	-83
asince the	30
bo .	-40
dfar	-29
dmany	-39
euch	-19
dthat	-42
athat "	-29
f's	-38
f,	-61
f.	-15
fa	-72
gny	-16
gre	29
gs	-42
fcan	-40
glinton	-47
gould	-40
fhad	-43
hs	-69
hve	-43
ge	-22
hr	-19
gis	-51
fis	-57
gt	-54
fmight	-34
gr	-22
fof	-54
fsanders	-28
ghe	-72
howed	-52
gome	39
ftheir	-44
ire	-54
iy	-29
grump	-31
fwas	17
ge	-20
hre	-27
gill	27
gould	-89
f“	-36
cough he	-35
crough a	-41
ithe	-65
bo "	-27
d$	-41
d'	-40
da	-180
eccept	-52
ft	-54
eddress	-17
ell	43
en	-71
eppear	-54
esk	-52
ettack	-48
dback	-38
ee	-99
ering	-40
euild	-59
dcall	-21
fmpaign	47
ehange	-36
elinton	47
eombat	44
ge	45
fntinue	-44
eut	-76
ddefeat	-30
eiscuss	-22
eo	-75
erop	-22
densure	-48
dfight	-38
fnd	44
dget	-86
eive	-43
eo	-57
dhave	-67
eelp	22
fr	-33
eim	-49
fs	20
eold	-16
dits	-36
djoin	-63
dkeep	-33
enow	-33
dlead	-40
gve	-38
eose	-19
dmake	-144
ee	82
eore	-32
fve	-14
er	-13
dpass	-35
fy	-47
erevent	-13
fotect	-21
gvide	-27
eut	-28
draise	-27
eelease	-18
eun	-37
dsanders	-22
fy	-28
eecure	-28
fe	-44
frve	-26
ehow	-32
epeak	-35
gnd	-61
etop	-73
eupport	-67
dtake	-60
ehe	-36
gir	-51
erump	-54
eurn	-57
dunderstand	-38
ese	-72
dvisit	-35
eote	-69
hrs	45
dwall	-29
ein	-85
eork	-48
d“	-51
aunder the	19
ctil the	-22
awhat he	-42
fis	-29
gt	-19
fshe	-28
fthe	-30
cen a	-99
fhe	25
fit	-94
fthe	22
iy	-13
dther he	-49
cich has	-30
he	-26
gshe	-27
gthe	-37
dle the	15
co are	-62
ecould	-55
ehad	-63
gve	-67
eis	-54
ewant	-12
gs	-59
fere	-56
fill	-33
dm he	-43
bith an	-66
fclinton	-24
fher	-49
gim	-53
hs	-40
firan	-15
gt	-24
fmr	-24
fthat	-60
he	-49
iir	-55
grump	-20
fwhat	-56
ein the	-70
a— a	63
dnd	-13
4before , "	60
d'	73
da	50
eccording	32
end	-79
es	63
dbut	-43
dclinton	-26
dhe	38
dis	-24
et	-28
dmr	37
dsaid	-27
dthe	-36
gy	58
eo	-54
erump	-29
dwas	-61
ehich	16
fo	-58
b- -	-25
bagainst the	-24
cs a	-26
ct the	-22
bduring the	-18
bin the	-25
dto the	-13
bof the	-32
bthat ,	44
git	-18
gthe	-52
bw to	68
2=after ! "	30
9" "	19
b-	66
bA	-117
bD	-154
bN	-63
bV	-43
babout	-75
cnd	38
cs	27
ct	-86
bbecause	-96
cut	95
cy	-13
bfor	-145
crom	-102
bhad	-63
ds	-57
bif	-72
bof	-122
cn	-23
bthat	-131
co	-142
bw	-140
cas	-79
ce	-17
cho	-113
cill	-62
dth	-87
b—	105
9$ #	-123
9% w	-42
9' w	-64
9( N	-90
9) .	-46
band	36
9, "	27
b#	-44
bA	-53
bN	-34
bV	67
bW	-29
balthough	37
cmong	-80
cre	41
ct	-56
bbecause	-13
cut	34
bdespite	23
bfor	-97
crom	-66
bhas	33
ce	17
cis	-14
bi	-30
cf	-68
cn	-49
cs	23
ct	15
blike	-24
bof	-114
cn	-79
cr	-51
bshe	-31
co	13
bthat	-14
dough	22
co	-65
bw	-32
cas	48
ce	-44
chat	-43
dich	30
ele	24
cill	24
could	-112
byou	-94
9- A	-85
bD	33
bN	-108
band	-15
bw	-22
chich	-37
9. "	28
b'	24
b)	-59
b,	82
b.	-88
bA	-21
bN	-22
bV	21
bW	-16
babout	-15
cfter	-25
cmong	-48
cnd	17
bdespite	-13
curing	15
bher	28
blike	-76
bon	-19
bsince	45
co	17
bthat	-19
co	49
bw	-101
chat	12
den	26
dile	-38
cith	31
b∅	-22
9/ #	-68
9: "	59
bD	65
bN	-23
bw	-16
9; D	-63
bN	37
band	-12
bw	-36
9? "	22
9about #	-30
f$	-31
fD	-68
fN	-63
fher	-21
gis	-37
gow	-24
fw	-62
ghat	-14
hether	-31
after D	-17
fN	-31
fhe	13
fw	33
against D	-60
hN	-55
hhim	-25
hw	-57
among D	-15
fW	-79
fw	-80
and "	-106
d#	-45
d,	25
dD	-115
dN	-69
dV	131
dW	-76
dfor	-48
dhas	48
fve	-73
ee	55
fr	-105
eis	-71
eow	-42
di	-45
en	-27
et	-68
dshe	31
dthat	-129
feir	-95
gy	-33
dw	-46
eas	-96
ee	-41
ehat	-96
fo	29
around D	-46
gN	-39
as "	-133
cA	-96
cD	-39
che	56
dis	-81
cit	70
cshe	58
cthey	-70
cw	-96
at #	-70
cD	-17
cN	-106
chis	-36
cw	-73
9because "	-71
hN	-91
hhe	-35
hshe	24
hthey	-25
hw	-21
bfore D	-170
gW	-96
bhind D	-45
gN	-55
btween D	-48
hN	-54
hw	-25
aut A	-42
dD	-30
dN	14
dV	21
dhe	-67
dit	-60
dthat	-116
ay #	-124
cA	-79
cD	-34
cN	-38
cW	-84
cw	22
9despite D	-45
hw	-25
auring D	-15
ghis	26
9for "	-88
dD	-38
dN	-35
dV	-92
dW	-73
dbeing	-28
dher	-52
eim	-44
fs	-84
dit	-22
dtheir	-39
dwhat	-23
arom #	-56
eD	-17
eN	-14
eW	-52
eher	-73
fis	-57
ew	-19
9how D	-69
dN	-21
dhe	-32
dto	-39
dw	-73
9if D	-88
cN	26
che	-101
dis	-56
cit	-64
cshe	-64
cthey	-85
cw	-113
an #	-60
cD	18
cN	-80
cV	-46
cW	-20
cher	-57
cmay	43
cthat	-27
eeir	29
cw	-71
dhich	-108
bto D	-74
eN	-36
ew	-66
9like D	-45
eN	-76
ew	-44
9of "	-35
c#	-36
cA	-30
cD	-82
cN	-99
cV	-18
cW	-67
cbeing	-21
cher	-45
dis	-62
dow	-19
cit	-20
ctheir	-34
cw	-46
dhat	-18
an "	-87
c.	-51
cD	-51
cN	21
cW	28
cher	-73
dis	-97
dow	-45
ctheir	-29
do	-43
cw	-93
ar A	-71
cD	-71
cN	-72
cher	-37
cw	-48
autside D	-51
aver #	-49
e.	-28
eD	-111
eN	-88
eand	28
ehis	-46
ew	24
9since #	-54
fD	20
ao .	-40
cA	-59
cD	-61
cthat	-42
cw	-95
9that "	-55
e's	-38
e,	-61
e.	-15
eA	-93
eD	14
eN	-149
eV	-53
eW	-15
eare	29
fs	-42
ecan	-40
fould	-40
ehad	-43
gs	-69
gve	-43
fe	-22
gr	-19
fis	-51
eis	-57
ft	-54
emight	-34
eof	-54
eshe	-72
etheir	-44
hy	-29
ew	-30
fas	17
fe	-20
gre	-27
fill	27
fould	-89
bough he	-35
brough D	-93
hw	37
ao "	-95
c#	-117
c$	-41
cA	-109
cN	-60
cV	-54
cW	-74
cbe	-99
cdo	-75
chave	-67
der	-33
dim	-49
es	20
ctheir	-51
cw	-32
bward D	-71
gN	-25
gw	-59
9under D	14
fN	-59
fw	-72
9what D	-33
ehe	-42
eis	-29
ft	-19
eshe	-28
ew	-45
ben N	-32
ehe	25
eit	-94
ethey	-13
ew	-59
cther N	-56
hhe	-49
hw	-41
bich A	-29
fD	-47
fN	-40
fhas	-30
ge	-26
fshe	-27
fw	-69
cle #	64
fA	-66
fD	-16
fN	-73
fw	-13
bo A	-17
dV	-99
dare	-62
dcould	-55
dhad	-63
fve	-67
dis	-54
dw	-146
eas	-59
eere	-56
eill	-33
cm he	-43
cse w	-96
aith "	-62
e#	-57
eA	-44
eN	-164
eW	-74
eher	-49
fim	-53
gs	-40
eit	-24
ethat	-60
geir	-55
ewhat	-56
din D	-77
dout D	47
hw	-93
9— A	-40
bD	30
band	-13
bw	-22
3before " w	-67
a$ #	-38
a, "	86
cA	-73
cD	46
cV	-21
cand	-79
ds	63
cbut	-43
che	38
cis	-24
dt	-28
cthey	58
do	-54
cw	48
das	-61
dhich	16
eo	-58
a- -	-25
a. N	-70
aabout w	-33
bgainst D	-24
bmong w	-17
bnd D	-15
eN	-16
ew	-43
bs D	-65
dN	-24
dw	-39
bt D	-26
dw	-16
aby #	-18
dD	-13
dw	-21
aduring D	-18
afor D	-24
eN	-21
ew	-31
brom N	-17
ain D	-32
dN	-40
dW	-12
dw	-30
cto D	-14
aof D	-37
dN	-40
dw	-47
bn D	-21
dW	-31
br w	-13
bver D	-14
athat ,	44
fN	-54
fit	-18
fw	-28
bo D	-16
dN	-23
dw	-50
aw to	68
bas A	16
bho w	36
bith N	-15
fw	-33
0-t=after " about	-17
cnd	-195
cs	-107
ct	-49
bbecause	-72
cut	-85
cy	-45
bfor	-55
crom	-25
bif	-67
cn	-114
bon	-58
bthat	-79
co	-57
bwhat	-15
den	-67
dile	-28
do	-37
cith	-22
9# %	-116
b.	-39
b/	-62
band	-24
bin	-77
bof	-13
bthat	39
co	34
9's "	-40
cin	-50
9) and	-80
9, N	-77
balthough	-63
cmong	-24
cnd	-274
cs	-132
ct	-31
bbecause	-46
cut	-254
bdespite	-57
bfor	-18
crom	-26
bif	-82
cn	-108
blike	-20
bon	-25
cr	-56
bso	-41
bthat	-31
dough	-59
co	-50
bwhat	-13
den	-117
dich	-78
ele	-156
do	-109
cith	-83
9- and	-143
bbut	-28
bor	-16
bwhich	-17
9; and	-102
9A "	21
b$	-19
b,	-82
b.	13
bafter	-82
cnd	-155
cs	-14
bbecause	-107
cy	-78
bfor	-65
crom	-26
bhow	-14
bif	-110
cn	-75
bon	-125
bthat	-56
dough	-44
co	-158
bwhen	-13
cith	-84
9D "	-147
b$	-29
b.	-27
bfrom	45
bof	-86
cr	-49
bthat	-72
co	-27
bwho	-68
cith	-52
9N !	-88
b"	22
b'	-164
b(	-44
b)	-189
b-	-26
b;	-39
babout	-27
cfter	57
cmong	-52
cs	-41
ct	52
bbecause	50
dfore	46
cut	44
cy	25
bduring	24
bfor	-48
crom	-60
bif	-109
cn	53
dto	-31
bof	-72
cn	17
cr	-98
cver	-89
bsince	34
bthat	55
co	-59
bwhen	41
cith	-119
b—	92
9V "	-72
b,	-52
b.	-71
b:	-40
babout	-36
cnd	-75
cs	-86
ct	-24
bby	-80
bfor	-48
bof	-20
cn	-90
bthat	-111
co	-114
bwith	-30
9W "	39
b'	-63
b.	-61
band	-37
bfor	24
crom	-80
bin	30
bof	-20
cn	-44
bthat	-41
co	-97
bwho	-67
9about $	-23
fhow	-46
fwhat	-21
hether	-72
and "	-45
d,	-91
dfor	-13
dhow	-47
din	-98
dthat	-107
eo	-50
dwhat	-38
fo	-38
are "	-30
din	-50
as "	-66
9be "	-47
cin	-45
cto	-18
bcause "	-37
hof	-22
bing "	-28
aut that	-28
9do .	-48
cso	-46
cwith	-30
9for "	-49
dwhat	-16
9had "	-63
dto	-25
bs "	-22
dto	-25
bve to	-78
ae "	-34
cand	-100
br "	-62
d.	45
dfor	-66
dto	-49
aim "	-17
d,	43
d.	51
dand	-81
es	-110
dfor	29
dof	-29
en	-37
dwith	-65
bs "	-30
aow to	-88
9in that	-18
cwhich	-77
as "	-68
c.	-78
cin	-72
cthat	-44
do	-42
at "	-84
c,	52
cas	56
cin	49
cto	39
9of "	-34
chow	-44
cthat	-14
cwhat	-43
an "	-18
chow	-39
cto	-21
aver .	-31
eand	-86
9she and	-57
ao .	-70
cthat	-27
9that "	15
e,	-75
e.	58
eas	-61
eif	-65
fn	-105
eof	-13
ao "	-76
c$	-26
9w !	32
b$	-68
b(	56
b)	-12
b,	19
b-	46
b.	26
b:	21
b;	86
babout	-117
cfter	-27
cgainst	-131
cmong	-34
cnd	37
cround	-104
cs	-14
ct	-30
bbehind	-97
dtween	-103
cut	69
cy	-66
bdespite	31
curing	-13
bfor	-85
crom	-78
bhow	-77
bif	37
cn	-40
dto	-109
blike	-95
bof	-97
cr	-14
cutside	-48
cver	-38
bsince	-20
bthat	-84
drough	-138
co	-53
dward	-117
bunder	-160
dtil	19
bwhat	-68
dether	-56
dich	-43
ele	22
do	-27
dy	-52
cithin	-68
byet	-55
aas "	-90
din	-41
aere "	-30
aith that	-31
ewhat	-25
aould "	-29
9— and	-64
3before # %	-13
c,	83
a, and	-12
ds	-49
cwhich	-15
eo	-29
aA $	-25
c,	-38
cto	-19
aN "	35
c,	50
c.	-30
cand	-27
cfor	-13
aV ,	-23
aW ,	31
cin	-16
ait ,	56
aw "	-24
c,	16
cabout	-23
dfter	-26
dgainst	-26
dmong	-21
dnd	-48
ds	27
dt	-39
cby	-37
cfor	-58
drom	-21
cin	-52
eto	-15
clike	-27
cof	-75
dn	-38
dr	-14
dver	-20
cso	-36
cthat	17
erough	-35
do	-58
cunder	-23
cw	80
dere	-27
dhen	-19
eo	34
dith	-52
c—	104
0after 1	-138
0before 0	-54
71	-45
0c=after : 0	-54
a2	44
8accused 0	-22
ding 0	-123
h2	74
aknowledge 0	-96
k2	87
9dded 0	-95
e2	72
bing 0	-34
f2	28
amitted 0	-31
h2	12
9gainst 0	-14
areed 0	-14
9nnounced 2	-29
9ppeared 2	-17
es 0	-21
g2	18
9rgue 0	-12
dd 0	-44
f2	29
ds 0	-94
f2	76
cing 0	-39
g2	38
9sked 0	-18
bing 0	-18
aserted 0	18
h2	-25
9t 0	22
b2	-30
atacked 2	-22
8back 0	36
d2	-37
9elieve 0	-18
fs 0	-89
h2	69
9lamed 0	-15
8call 0	31
d2	-50
ced 0	14
f2	-28
cing 0	-18
9harged 0	-29
g2	24
9ited 0	-58
e2	38
bing 0	-45
f2	41
9laim 2	-23
ding 0	-93
h2	76
aear 2	-19
9ompared 0	-51
h2	28
ancluded 0	-18
bdemned 0	-13
bfirmed 0	34
i2	-46
btinued 0	43
i2	-52
8decided 0	-30
g2	23
blared 2	-38
cined 2	-23
bried 2	-20
afended 2	-16
anied 0	20
f2	-27
bounced 0	28
i2	-45
ascribed 0	-12
fing 0	-23
9iscussed 0	-45
i2	39
bmissed 2	-23
8endorsed 0	40
h2	-59
9stimates 0	-33
i2	15
9xpected 0	-46
h2	27
blained 0	-50
i2	39
fing 2	-25
bressed 0	-32
i2	12
8fear 0	-23
d2	16
9inds 0	-29
e2	15
9or 2	-28
aund 0	-134
e2	96
8hope 0	-106
d2	79
cs 0	-49
e2	25
bing 0	-102
f2	86
8included 0	-61
h2	48
asist 2	59
eed 0	-33
h2	28
8know 0	-33
d2	28
cs 2	41
8like 2	50
8mention 0	31
g2	-54
fed 0	-20
8note 0	-44
d2	31
cd 0	-65
e2	38
cs 0	-48
e2	39
bing 0	-63
f2	45
8of 2	-15
af 0	20
c2	-22
bered 0	15
g2	-37
9pposed 0	50
g2	-82
9rdered 0	-29
g2	21
9ut 0	-34
9ver 2	-30
8plans 0	-25
e2	14
aedged 2	-15
9osted 0	18
f2	-48
9redicted 0	-87
i2	47
aomised 0	-38
h2	32
fs 2	-12
eing 0	-18
bposed 2	-22
9ut 0	-54
c2	26
8questioned 0	-27
j2	20
ging 2	-12
8recalled 0	-62
h2	52
afused 0	16
g2	-51
aiterated 2	19
ajected 0	41
h2	-43
aported 0	-35
h2	25
asponded 0	-32
i2	24
avealed 0	-52
h2	35
8said 0	-58
d1	-23
d2	25
aw 0	-13
ay 0	-59
c2	45
bing 0	-26
f2	14
bs 0	-31
d2	21
9ee 2	-25
bking 0	-15
bmed 0	-14
f2	14
cs 0	-17
9how 0	-84
d2	50
ced 0	-60
f2	38
cs 0	-33
e2	27
9igned 0	-14
f2	-20
9ought 0	-53
f2	30
9tated 0	-19
dment 0	-41
i2	30
aressed 2	-49
9uggest 0	-39
g2	30
fs 0	-26
apport 0	30
g2	-48
fed 0	13
i2	-22
fing 0	44
j2	-68
8telling 2	-12
cs 0	-18
9hanked 0	58
g2	-111
aink 0	-102
e2	75
ds 0	-38
f2	27
aought 2	36
9o 0	-37
b2	21
ald 0	-54
d2	36
aok 2	-24
9weeted 0	15
g2	-28
aitter 0	-22
g2	23
8up 2	-40
9rged 0	14
e2	-26
8vowed 0	-23
e2	12
8want 0	-36
d2	24
ced 0	-32
f2	23
cs 0	-39
e2	33
arning 2	-55
9ith 0	32
d2	-60
9rote 0	-52
e2	39
2before added 0	-103
f2	59
9reported 2	-31
9said 0	-87
e1	-35
e2	93
by 0	-77
d2	71
cs 0	-76
e2	71
9to 0	-110
c2	48
bld 0	-54
e2	32
9wrote 0	-119
f2	86
1om=after 0 " A	-113
eD	-153
eN	-57
eV	-40
eW	13
eand	51
fs	-34
ft	-86
ebecause	-95
fut	85
efor	-135
from	-99
ehas	-57
eif	-57
eof	-112
fn	-21
ethat	-129
fo	-133
ew	-132
fas	-75
fho	-112
fith	-87
e—	58
c$ #	-113
c' w	-60
c( N	-62
c) .	-21
c, #	-33
eA	-34
eV	75
eW	-72
ealthough	55
fs	31
ebut	20
edespite	28
ehe	35
eif	-35
fn	-50
ft	23
elike	-87
eor	-46
eshe	-20
fo	17
ethey	25
gough	39
fo	-17
ew	-31
fhich	-12
hle	34
go	-16
fith	26
c- -	-37
eA	-68
eD	34
ew	-27
c. "	18
e'	59
e)	-31
e<	97
eA	100
eD	18
eN	-26
eV	72
e_	68
eafter	-26
fs	54
ft	-37
ebut	37
fy	22
edespite	47
furing	40
ehe	22
gr	35
fis	29
ei	55
ff	-28
eso	-16
ethey	-24
ew	-71
fith	13
eyet	67
e∅	15
c: "	28
eD	67
c; D	-60
eN	78
c? "	-38
cabout #	-28
i$	-31
iD	-65
iN	-60
iher	-19
jis	-37
jow	-21
iw	-59
jhether	-29
dfter N	-28
ihe	24
iw	50
dgainst D	-57
kN	-53
khim	-24
kw	-56
dmong W	-72
iw	-63
dnd "	-99
g#	-30
gA	-25
gD	-91
gN	-56
gV	142
gW	-69
ghas	56
he	34
ir	-101
his	-59
how	-39
gin	-15
hs	16
gthat	-121
ieir	-92
ho	15
gw	-26
dround D	-41
ds "	-129
fA	-93
fD	-31
fN	-141
fhe	40
fit	71
fthey	-59
fw	-86
dt N	-99
fw	-66
cbecause "	-71
khe	-28
kthey	-23
kw	-18
efore D	-148
ehind D	-44
jN	-51
etween D	-48
kN	-49
dut V	30
gw	23
dy #	-115
fD	-29
fN	-32
fV	12
fW	-83
fw	12
cfor "	-86
gD	-32
gN	-31
gV	-88
gW	-73
gher	-50
him	-40
is	-84
gtheir	-36
drom #	-51
hW	-48
hher	-71
iis	-57
chow D	-64
gto	-38
gw	-63
cif D	-75
fN	27
fhe	-94
fit	-53
fthey	-65
fw	-82
dn #	-51
fA	16
fD	29
fN	-70
fW	-17
fher	-39
ftheir	31
fw	-58
ghich	-96
eto D	-66
hw	-56
clike D	-42
hN	-63
hw	-41
cof "	-34
f#	-31
fA	-30
fD	-94
fN	-103
fV	-17
fW	-66
fbeing	-20
fher	-42
gis	-60
gow	-19
fit	-19
ftheir	-31
fw	-44
ghat	-17
dn "	-87
f.	-50
fD	-47
fN	27
fW	35
fher	-73
gis	-85
ftheir	-24
fw	-85
dr A	-68
fD	-64
fN	-65
fw	-33
dutside D	-51
dver D	-104
hN	-73
hhis	-44
hw	27
csince D	26
do A	-58
fD	-56
fw	-84
cthat "	-50
h's	-36
h,	-59
hA	-89
hD	22
hN	-146
hV	-34
hare	30
hcan	-40
iould	-32
hhas	-67
jve	-39
ie	-17
iis	-47
his	-53
it	-38
hof	-53
hshe	-68
hthey	-18
hw	-56
ias	17
iere	-23
iill	29
iould	-87
erough D	-78
kw	39
do "	-91
f#	-113
f$	-40
fA	-100
fD	15
fN	-51
fV	-40
fW	-72
fbe	-95
fdo	-71
fhave	-62
ger	-25
gim	-45
hs	24
fw	-19
eward w	-55
cunder D	22
iN	-54
iw	-66
cwhat D	-29
hhe	-39
his	-23
hw	-28
een N	-28
hhe	32
hit	-82
hw	-46
fther he	-47
kw	-32
eich w	-43
eo are	-55
gcould	-55
ghad	-57
is	22
ive	-63
gis	-38
gw	-131
dith D	-51
hN	-156
hW	-62
hher	-45
iim	-35
js	-36
hwhat	-55
gin D	-66
gout w	-66
c— A	-53
eD	19
a1 " "	-112
eN	-27
eand	-160
efor	-27
ein	-86
ew	-56
c$ #	-29
c' w	-28
c, "	29
eA	-165
eD	-18
eN	-125
eV	34
eand	-16
fs	-158
ebut	35
ehas	-119
fe	-125
ethat	-14
fo	-116
ew	-62
fas	-167
fhich	47
fith	-110
fould	-82
c- -	-38
eA	-96
c. (	32
eA	-99
eD	-19
eW	-34
e_	-99
eamong	-34
fnd	21
ebut	-19
ehis	-15
ein	22
ft	-23
eon	-90
ethey	16
ewhile	-65
e∅	-40
c: "	16
c? "	32
cafter D	-130
dmong D	-32
iw	-29
dnd "	-24
g#	-64
gA	-97
gD	-100
gN	-24
gV	-145
gW	-34
ghe	32
his	-55
git	-21
gthat	-22
gw	-269
ds D	-108
fN	40
fhe	34
fw	-72
dt #	-16
fD	-100
fN	-15
fw	-34
cbecause he	-53
dut A	-82
gD	-67
gN	-34
gV	-68
ghe	-31
gshe	-34
gthat	-23
gw	-123
dy D	-61
fN	-53
fw	28
cduring D	-66
cfor D	-34
gN	-27
gw	-64
drom D	-46
hN	-25
hw	-48
chow w	-17
cif he	-14
fw	-46
dn #	-65
fA	-36
fD	-137
fN	-70
fW	-22
fhis	-39
fw	-93
ghich	-21
eto D	-15
hw	-13
clike N	-19
cof D	-15
fw	-25
dn D	-39
fN	-101
fW	-98
fhis	-22
fw	-70
dr w	-49
dver D	-15
hN	-20
csince D	-44
do w	-19
cthat D	-55
hN	-16
hhe	-31
hit	-20
hw	-79
erough D	-21
do D	-58
fN	-32
fhis	-22
fw	-109
cwhat w	-17
een D	-63
hhe	-84
hw	-53
eich w	-29
fle D	-48
iN	-48
iw	-54
eo V	-18
ghas	-38
gis	-16
gw	-33
has	-16
dith #	-13
hD	44
hN	-31
hw	-63
gout w	-48
a2 " "	35
ew	-29
c) .	-74
c, "	23
eD	22
eN	-40
eV	-122
eand	-183
ehe	-100
ein	-88
c. A	-19
eD	19
eW	17
eand	83
ft	46
ebut	-39
ehe	-25
ein	-19
ft	22
eshe	-12
cafter D	-46
dnd A	-44
gD	-44
gN	-112
gV	-63
gw	-171
ds D	-32
fN	-17
fw	-20
dt D	-31
fw	-13
cby w	-21
cfor D	-13
gw	-30
cin #	-14
fD	-89
fN	-29
fW	-12
fhis	-20
fw	-21
con D	-13
fW	-26
fw	-20
dr w	-15
cthat w	49
do D	-16
fN	-12
fw	-51
cwho w	-13
dith D	-19
hw	-25
a3 " "	29
ew	-22
c, A	-82
eD	-121
eN	-189
eand	-134
ew	-150
c. D	-19
eN	-12
eW	25
ein	25
cand D	-24
gN	-34
gw	-94
ds w	-12
cin D	-39
fw	-17
cthat w	-37
do w	-37
cwith w	-20
4before 0 " w	-58
d$ #	-34
d, "	-20
fA	-46
fD	22
fN	-40
fV	56
fand	-62
fbut	-36
fit	-28
fw	23
ghich	20
ho	-34
d- -	-25
d. N	-71
dabout w	-32
end N	-14
hw	-32
es D	-42
gw	-33
et D	-21
gw	-13
dby #	-16
gw	-20
dfor D	-18
hN	-19
hw	-23
erom N	-16
din D	-19
gN	-38
gw	-24
dof D	-32
gN	-36
gw	-42
en D	-20
gW	-31
ever D	-14
dthat N	-51
iw	-24
eo N	-23
gw	-45
dw to	59
eas A	16
eho w	37
eith w	-33
b1 " w	-13
d, "	135
fD	23
fN	13
fV	110
fand	-22
fis	-24
fw	49
gas	-61
d. N	-17
dand w	-15
es D	-29
din D	-13
dwho w	-16
b2 , "	122
fD	131
fN	68
fw	41
b3 , "	87
fw	65
3w=after 0 0	14
d1	-101
d2	34
b1 0	-115
d1	-78
d2	-48
b2 0	-93
b3 0	-75
5before 0 0	-36
e1	-12
e2	14
c1 0	-82
e1	-79
c2 0	16
e2	35
c3 0	-104
e2	28
1s=: N " 0	-74
7. 2	27
3about D " 0	-37
b. 2	22
band 0	39
cs 0	-39
bby 0	-89
bin 0	-24
bof 0	-22
bthat 0	-50
co 0	-99
9N . 2	-85
band 0	18
bin 0	-26
bto 0	60
9her . 2	62
ais , 0	39
d. 2	36
aow . 2	45
9w , 0	86
b. 2	-41
band 0	-70
bin 0	17
bthat 0	59
co 0	-119
ahat . 2	-21
4ccused D . 2	-93
dof 0	-18
bN . 2	91
dof 0	-27
5knowledged that . 2	-40
4dded that " 0	17
e, 0	30
e. 2	-33
eand 0	-25
6ing that " 0	-47
f, 0	-77
f. 2	24
fand 0	-19
4gainst D . 2	-30
dof 0	-18
bN . 2	-77
bw . 2	47
dand 0	-56
5reed to to 0	-35
4nnounced D . 2	53
dthat . 2	-73
4ppeared to , 0	-42
f. 2	56
fto 0	-41
9s to of 0	-12
eto 0	-35
4rgue that , 0	15
8d that , 0	23
f. 2	-19
fand 0	-58
fto 0	-16
8s that . 2	60
7ing that " 0	-48
g. 2	28
gand 0	-46
gin 0	-13
4s D , 0	48
5ked D . 2	133
bto 0	-41
9N . 2	33
bto 0	-34
9if , 0	74
c. 2	-56
cto 0	-28
9to , 0	61
9whether . 2	20
hto 0	-17
5serted that . 2	37
3blamed D . 2	35
3called D " 0	14
c, 0	-18
cand 0	-70
cfor 0	-50
cin 0	-63
cof 0	-12
cto 0	-62
aN " 0	33
c, 0	-24
cand 0	-57
ait . 2	19
7ing N . 2	46
bhim " 0	36
f. 2	20
4ited D . 2	-19
bfor 0	-41
bto 0	-24
9w . 2	84
6ing D . 2	-29
4laimed that , 0	19
g. 2	27
gand 0	-30
5ear that . 2	-18
eto 0	-28
4riticized D . 2	-44
eN . 2	-15
gand 0	-101
gfor 0	-80
3declared D . 2	-19
cthat . 2	-56
7ined to , 0	-42
f. 2	-24
ffor 0	50
5fended his . 2	-21
5nied that . 2	-77
5scribed D " 0	-13
f, 0	-20
f. 2	95
fas 0	-54
3endorsed N , 0	-30
e. 0	-43
g2	-12
ein 0	-29
4xpected to . 2	23
fand 0	48
fin 0	-50
fon 0	-38
fthat 0	-13
go 0	-40
3for D . 2	14
9and 0	-25
as 0	-70
9in 0	-100
9of 0	-27
9that 0	-15
ao 0	-105
7N . 2	-78
9to 0	-65
7w " 0	-103
9, 0	-24
9and 0	-26
as 0	-73
9for 0	-19
9in 0	34
9that 0	-72
ao 0	-70
5und N . 2	94
9that . 2	30
eand 0	-12
ein 0	-16
3indicated that . 2	-24
5sisted that . 2	-39
3noted D in 0	-47
9that " 0	-69
e, 0	-169
eand 0	38
efor 0	-12
ein 0	-33
ethat 0	-12
6ing that . 2	71
3of D , 0	67
8. 2	-36
8and 0	-98
8of 0	-15
6N , 0	-45
8. 2	-27
8and 0	-68
6w , 0	36
8. 2	17
8and 0	-50
8that 0	-69
9o 0	-44
5fered D . 2	-92
4n D and 0	-56
8in 0	-44
8that 0	-13
9o 0	-67
6N , 0	44
8. 2	15
8to 0	-19
6w and 0	43
8to 0	-65
4pposed D . 2	-77
4ut D . 2	71
7N . 2	-61
7that , 0	-24
c. 2	33
3pledged to , 0	18
e. 2	-39
4raised N . 2	-88
dfor 0	-50
dto 0	-26
5edicted that . 2	78
5omised to . 2	-32
6posed D . 2	-44
cw . 2	-41
3reported D . 2	13
ein 0	-55
eto 0	-17
cthat , 0	-36
h. 2	-31
hto 0	-14
cw $ 0	-29
eand 0	-57
5vealed that . 2	92
3said A , 0	-35
c2	-30
8D , 0	-35
c2	85
a- 0	-24
a. 2	71
aand 0	-50
bs 0	-40
bt 0	-40
abut 0	-19
by 0	-53
afor 0	-25
brom 0	-13
ain 0	-134
aof 0	-22
bn 0	-78
bver 0	-28
aso 0	-19
athat 0	-30
bo 0	-58
awhat 0	-15
cen 0	-21
co 0	-15
bith 0	-30
8N " 0	-40
a, 0	-24
c2	109
a- 0	37
a. 0	-43
aand 0	-49
bt 0	-48
abecause 0	-38
but 0	-60
by 0	-36
afor 0	-25
ain 0	-83
aon 0	28
aso 0	-14
athat 0	-29
bo 0	-47
awhen 0	-19
co 0	-14
bith 0	-34
8W " 0	-55
a, 0	-104
c2	54
aand 0	39
ain 0	-29
aon 0	-12
8he " 0	-142
b, 2	27
b- 0	-120
b. 0	-36
bafter 0	-71
cnd 0	-15
cs 0	-20
ct 0	-18
bbecause 0	-46
cut 0	-67
cy 0	-28
bfor 0	-23
crom 0	-15
bif 0	-21
cn 0	32
bof 0	-13
cn 0	-42
cr 0	-13
cver 0	-14
bthat 0	-36
co 0	-43
bwhen 0	-57
do 0	-15
cith 0	-47
9is " 0	-44
c. 2	13
cand 0	15
cin 0	-30
cto 0	-16
8i , 0	-47
c2	27
9f , 0	-117
d2	32
band 0	46
9n , 0	-58
d2	58
9s . 2	83
9t " 0	35
b, 0	34
d2	28
band 0	-93
bin 0	-77
bthat 0	-14
co 0	-49
8she " 0	-95
c, 0	25
c- 0	47
c. 0	-92
e2	-26
cand 0	49
cbecause 0	-41
dut 0	-95
cfor 0	-14
cin 0	-35
con 0	-48
cthat 0	-14
do 0	-38
8that " 0	-162
d, 0	30
d. 0	15
f2	-19
dand 0	18
es 0	-19
et 0	-16
dbecause 0	-51
eut 0	14
ey 0	-18
dfor 0	-15
dif 0	-31
en 0	-92
dlike 0	-14
dof 0	-22
en 0	-41
dthat 0	-28
eo 0	-65
dwhen 0	-26
aey " 0	-21
d, 0	82
d. 0	19
f2	-40
dand 0	27
din 0	-50
don 0	-30
dto 0	-24
dwith 0	-24
8w " 0	-123
a, 0	25
a. 2	-16
aand 0	-38
bs 0	-16
bt 0	-40
aby 0	-34
afor 0	-26
brom 0	-26
ahow 0	-18
ain 0	-93
aon 0	-46
athat 0	-22
bo 0	-50
awhen 0	-65
bith 0	-20
9e , 2	24
5y D , 0	40
9. 2	-35
9and 0	-87
9in 0	-54
9to 0	-37
7N . 2	70
7he . 2	-38
7it . 2	-45
7that , 0	-33
c. 2	48
cand 0	-49
9ey , 0	32
c. 2	31
cto 0	-23
7w . 2	-26
6ing D " 0	-86
c. 2	57
cand 0	-63
cto 0	-36
ahe " 0	29
dand 0	39
dto 0	-21
ait . 2	131
dto 0	-29
ashe " 0	39
e. 2	-29
athat " 0	-72
f, 0	-54
f. 2	19
fand 0	-54
fto 0	51
cey . 2	49
6s D " 0	-122
a. 2	31
aand 0	-20
ain 0	-57
aon 0	-29
athat 0	-22
bo 0	-45
8N " 0	-46
a. 2	14
aand 0	-16
ain 0	-13
ato 0	-22
8he " 0	-18
b. 2	-23
band 0	-45
bfor 0	-14
bin 0	-40
bto 0	-26
9is . 2	-29
8it . 2	33
bin 0	-48
bto 0	-21
8she . 2	54
cto 0	-13
8that , 0	-134
d. 2	-59
8w " 0	43
a, 0	-17
a. 2	23
aand 0	-89
ain 0	-45
athat 0	-20
bo 0	-25
4ee D . 2	33
6med to . 2	47
aw . 2	15
7s to . 2	-38
4how N in 0	-63
8that . 2	22
7ed N , 0	-32
c. 2	23
athat , 0	-97
f. 2	49
7s N , 0	-21
b. 2	31
bto 0	-30
9that . 2	14
4ought to . 2	64
dand 0	-57
dto 0	-32
4tated that . 2	-16
4uggested that , 0	12
i. 2	-22
iand 0	-73
iin 0	-36
ion 0	-23
ithat 0	-30
jo 0	-19
dw . 2	35
aing that . 2	-19
as that . 2	23
5pported N . 2	-74
aing N . 2	-76
3telling that " 0	40
g. 2	27
7s that . 2	24
4o D " 0	-92
8, 0	-18
a2	73
8. 2	20
8and 0	38
9t 0	-49
8by 0	48
8for 0	-77
8in 0	-82
8of 0	-13
9n 0	-21
8that 0	-29
9o 0	-40
8with 0	-18
6N " 0	32
8, 2	-15
8. 0	-103
8and 0	14
9s 0	-29
8by 0	-51
8for 0	-19
8in 0	-64
8to 0	-31
8who 0	-20
9ith 0	-13
6W , 2	68
6w , 0	-16
8. 2	23
8and 0	-80
8in 0	-32
8to 0	-13
5ld that " 0	27
d, 0	27
d. 0	-73
dand 0	-85
et 0	-18
dby 0	-21
din 0	-23
don 0	-26
dthat 0	-16
eo 0	-21
3urged D . 2	-32
3vowed to , 0	20
3want D . 2	20
5rned that , 0	-38
7ing that . 2	-55
4ith D . 2	-47
4rote D , 0	62
d2	23
9that , 0	-127
e. 2	126
1t=after : "	-72
b.	38
9about "	-22
f,	30
f.	-20
f:	-65
fabout	-19
gnd	-42
gs	-96
fby	-24
ffor	12
grom	-72
fhow	-29
fin	-21
fof	-39
fthat	33
go	30
fwho	-63
gith	-61
accused "	18
hfor	-41
hin	-69
hof	-57
hto	-75
eing .	74
bknowledge .	63
kd "	-83
m,	29
m.	-33
mand	-22
mto	-49
added "	13
f,	-41
f.	45
fand	-91
fin	41
fon	-52
fthat	-45
go	-38
cing "	-47
g,	-77
g.	66
gand	-29
gto	-15
bmitted ,	49
i.	12
against .	-15
hand	-90
hin	-57
hof	-20
in	33
hto	-91
breed .	-14
gand	-110
gfor	-35
gin	-77
gthat	-44
ho	-46
announced ,	16
j.	-44
jand	-13
ks	32
jfor	-75
jin	-118
jof	-29
kn	37
jthat	-63
ko	-120
jwith	25
appeared ,	-21
i.	-22
iin	-69
ito	-60
fs .	16
hof	-12
hto	-35
argue ,	15
fand	-112
ed "	-21
g,	-19
g.	29
gand	-85
gby	-43
gin	-46
gto	-32
es .	67
ding "	-49
h.	33
hand	-53
hin	-17
hto	-23
as ,	64
cand	-80
bked "	-67
f,	118
f.	-24
f:	-131
fabout	-18
gnd	-19
gs	-33
ffor	-28
grom	-32
fin	-85
fof	-25
gn	-42
fthat	-60
go	-117
fwith	-67
bserted .	37
at ,	-19
c.	-64
cto	-43
btacked ,	24
i.	-29
ifor	-81
ito	-27
9believe ,	66
hin	-47
hto	-45
gs .	69
alasted and	35
9call .	-50
ded "	68
g.	15
gand	-144
gby	-68
gfor	-60
gin	-107
gof	-21
hn	-82
gthat	-59
ho	-100
gwho	-26
ding "	77
hand	-68
hto	-76
ds "	24
bst as	-94
aharged .	14
aited .	38
fand	-119
ffor	-45
fin	-101
fthat	-29
go	-41
cing .	35
gand	-78
alaim .	-44
eed "	-100
h,	-44
hin	43
hto	51
eing .	76
iin	-19
bear .	-19
fto	-49
aompared .	19
bndemned to	-45
cfirmed .	-61
ctinued .	-55
ariticized ,	-19
kand	14
kfor	-136
kin	22
kto	-65
9decided .	23
clared "	-108
i,	-13
i.	-39
iin	-116
ito	-63
dined ,	-71
i.	-32
iand	40
ifor	44
ion	37
ito	-81
cried .	-20
bfended ,	-49
i.	-20
ias	-83
ito	-41
bnied .	-34
counced ,	-48
j.	-48
jand	18
jto	-53
bscribed "	-90
j,	14
j.	13
jand	-64
ks	-115
jin	40
jof	-12
jthat	-68
ko	-40
jwith	40
ging .	12
aiscussed .	34
cmissed .	-23
9endorsed ,	-48
i.	-65
iand	38
iin	24
axpected ,	-13
i.	19
iand	22
iin	-85
ion	-79
ithat	-13
jo	-43
clained .	33
jto	-35
ging .	-28
cressed .	12
9fear .	16
ainds .	15
aor "	-57
d-	32
d.	-13
dagainst	-19
es	-117
et	-103
dby	-80
dduring	52
dfor	-62
erom	41
din	-28
dof	-44
en	-17
er	-17
dthat	-98
eo	-192
dwith	-98
bund ,	-43
f.	80
fand	-23
fin	-34
9hope .	79
ds .	25
fand	-115
cing .	82
9included .	48
bsist .	59
fed .	54
ito	-20
9know ,	-30
e.	36
eand	-28
eto	-29
ds .	41
9like .	50
9mention .	-54
aocked ,	72
9note .	30
dd "	-79
f,	-20
f.	17
fand	16
gs	-34
fby	-29
ffor	-17
fin	-118
fon	-101
fthat	-21
go	-46
fwith	-15
ds ,	-49
f.	39
cing "	-34
g.	44
gin	-43
9of "	-17
c,	-42
c.	-13
cand	-96
ds	-118
dt	-87
cby	-37
cfor	-42
drom	40
cin	-76
cof	-26
dn	-44
cthat	19
do	-101
cwho	-47
dith	-91
bf .	-22
cered ,	20
h.	-54
hand	-12
hin	48
hto	15
an "	-96
c,	43
c.	12
cand	-37
cbut	-25
cfor	35
drom	-56
cin	-27
cof	-15
dn	-90
dr	-34
cthat	-74
do	-134
cwith	-79
apposed ,	73
h.	-82
ardered .	19
aut and	-87
dfor	-51
din	-36
dof	-13
dthat	-43
eo	70
aver .	-31
9plans .	12
bedged "	21
h.	-24
hin	-85
hthat	-29
io	-57
aosted .	-50
araised .	-23
hand	23
hfor	-68
hof	-22
in	-64
hto	-91
bedicted .	32
jin	-49
bomises .	-12
fing and	-100
cposed ,	65
i.	-41
ion	-106
9questioned .	15
hing .	-16
9recalled .	82
iin	-47
bfused .	-29
biterated to	-39
bjected .	-53
bported "	-91
i$	-36
i,	-61
i.	36
iand	-122
ifor	-18
iof	-19
ithat	-20
jo	-46
iwith	-62
bsponded .	24
bvealed ,	-65
i.	35
iand	-58
ito	-60
9said "	-66
e$	-18
e'	-49
e,	29
e-	-35
e.	43
e:	-59
eabout	-37
ffter	-126
fgainst	-43
fmong	-52
fnd	18
fs	-123
ft	-145
ebecause	-116
gfore	-137
ghind	-30
gtween	-40
fut	-30
fy	-148
edespite	-33
furing	-83
efor	-115
from	-83
ehow	-41
eif	-77
fn	-36
gto	-35
elike	-46
eof	-52
fn	-51
fr	-68
fver	-70
esince	-100
fo	-48
ethat	-105
gough	-33
grough	-35
fo	-158
eunder	-49
gtil	-21
ewhat	-41
gen	-141
hther	-24
gich	-23
hle	12
go	-72
fith	-134
iin	-33
iout	-29
e—	85
by ,	19
d.	49
dafter	-84
end	-49
es	-85
dby	-67
dfor	-45
erom	-17
din	-34
dof	-27
en	-56
er	-42
dthat	-59
eo	-102
dwith	-50
cing "	50
gand	-65
hs	-62
gbut	-61
gfor	-21
gin	-116
gon	-67
gthat	-38
ho	18
gwith	-35
cs "	-23
e$	-18
e,	-60
e.	73
eabout	-18
ffter	14
fs	-103
ft	-103
ebecause	-113
fut	-23
fy	-95
efor	-55
from	-78
eif	-57
fn	-162
eof	-27
fn	-111
fr	-35
eso	-47
ethat	-77
fo	-128
ewhat	-31
gen	-99
gich	-16
go	-32
fith	-54
aee ,	101
d.	39
dand	-90
es	-122
dto	-55
cmed .	55
gin	47
gthat	-23
ho	-53
ds and	-103
cs .	-43
ahow .	27
eand	-59
ein	-92
eto	-16
ewith	-17
ded ,	-39
g.	46
gand	-61
gin	-81
gwith	-61
ds ,	33
f.	25
fand	-84
fby	-82
fin	-122
fof	-12
fto	-50
fwith	-46
aigned .	-20
aought ,	30
gand	-62
hs	32
gin	-36
gthat	-43
ho	-51
gwith	-51
atated "	-102
g.	22
gand	-68
gin	-77
gto	-19
ement .	26
bressed .	19
iand	-111
auggest ,	25
h.	25
ged ,	19
jand	-59
ks	-55
jfor	-48
jin	-106
jon	-61
jthat	-55
ko	-99
jwith	-31
ging ,	59
k.	-20
kand	-102
kto	-29
gs ,	-16
i.	25
iand	-81
bpport .	-50
ged ,	-74
j.	-23
jto	-37
ging ,	28
k.	-82
9telling "	35
h,	-23
h.	-12
hand	18
hto	-54
ds "	-85
f.	46
fand	39
fto	-23
ahink .	50
fto	-13
es .	13
bought .	36
ao and	43
ds	-53
dt	-67
cbut	44
dy	35
cfor	-98
drom	-29
cin	-154
cof	-35
dn	-39
cthat	-66
do	-104
cwho	-44
dith	-65
bld ,	27
e.	25
eand	-147
fs	-36
ft	-18
eby	-21
efor	-17
ein	-103
eon	-39
ethat	-48
fo	-51
ewho	-12
fith	-20
bok .	-24
aweeted .	-22
hand	-24
hto	-23
bitter .	23
9urged in	-67
fto	-166
9vowed ,	20
fto	-33
9want .	21
eand	-95
eto	-76
ds .	33
fand	-62
fto	-52
brned ,	-17
g.	-29
gand	-62
gto	-23
ding .	-60
aith ,	22
e.	-64
eand	-105
ein	25
eof	-25
eto	-55
arote "	-39
f.	24
fand	13
fin	-23
fto	-19
3before reported ,	34
jof	-13
asaid "	-22
f,	51
f.	-25
fand	-14
gs	-16
gt	-13
ffor	-14
fover	-21
fthat	-46
go	-17
fwho	-30
gith	-13
cy ,	15
ds ,	30
ato ,	-36
das	-13
et	-13
dfor	-12
din	-22
dof	-14
dwho	-27
cld and	-20
fin	-16
fof	-14
fthat	-15
awrote ,	-39
0f=after "	-23
8$	-123
8%	-116
8'	-51
8)	-20
8,	16
8-	48
8/	-77
8;	70
8[	-91
8]	-85
8about	-158
9gainst	-131
9lthough	-104
9mong	-74
9round	-123
9s	-41
9t	-33
8because	-24
ahind	-113
atween	-120
9ut	31
9y	-22
8despite	-60
8for	-72
9rom	-56
8how	-154
8if	-33
9n	-25
aside	-93
ato	-133
8like	-153
8near	-74
9or	-93
8of	-125
9n	-34
9r	-68
9utside	-93
9ver	-70
8since	-27
9o	-68
8that	-61
aough	-96
arough	-33
9o	-56
award	-117
8under	-68
atil	28
8what	-170
aether	-140
aich	-155
ao	-72
bm	-102
bse	-96
ay	-143
9ith	-50
cin	-90
cout	-38
8yet	-104
8—	35
8‘	-38
8“	-82
8”	32
2before "	-56
9$	-38
9%	-13
9'	-61
9(	-22
9,	54
9.	-35
9about	-69
after	-43
against	-26
among	-32
and	-80
at	-47
9before	-52
aut	-16
ay	-53
9during	-19
9for	-62
arom	-35
9how	-18
9if	-13
an	-66
bto	-19
9like	-35
9of	-78
an	-49
ar	-40
aver	-33
9since	-21
ao	-59
9through	-35
ao	-81
9under	-46
9was	57
aere	-27
ahat	-40
ben	-26
bich	-54
bo	23
aith	-60
9“	-62
9”	37
0n=after 1 0	42
95-25 0	-88
e1	-76
82 0	57
a2	41
96+ 0	-95
c1	-36
c2	-29
83 2	72
84-5 0	-39
c1	-36
c2	60
86-8 0	-19
c1	-25
89-14 0	-44
d1	-41
2before 15-25 0	-40
f1	-75
f2	14
92 0	-16
b2	49
a6+ 2	29
93 0	-37
b2	-33
94-5 0	-147
96-8 0	-22
99-14 0	-41
e2	50
1t=after 1 "	-183
b$	-36
b'	-53
b,	-19
b.	-293
babout	-24
cs	-58
bby	-14
bduring	32
bfor	-46
bif	-80
cn	128
bof	-101
cn	-51
bthat	-67
bwhen	83
cith	-131
a5-25 "	-18
f$	-31
f'	-72
f(	32
f)	-92
f.	16
f;	48
f?	-90
fabout	-36
gfter	-41
ggainst	-48
gmong	-87
gnd	-53
ground	-38
gs	-77
gt	-183
fbecause	-111
hfore	-122
hhind	-38
htween	-25
gut	-198
gy	-76
fdespite	-68
guring	-34
ffor	-138
grom	-155
fhow	-37
fif	-115
gn	-109
hto	-47
flike	-46
fof	-67
gn	-250
gr	-118
gver	-86
fsince	-95
go	-80
fthat	-153
hough	-45
hrough	-109
go	-180
hward	-26
funder	-64
fwhat	-51
hen	-170
ither	-37
hich	-48
ile	-124
ho	-105
gith	-168
jin	-19
jout	-68
fyet	-39
92 "	-56
b$	-42
b'	-80
b,	-47
b.	-201
b:	38
babout	-78
cfter	81
cgainst	-55
cs	-119
ct	19
bbetween	-64
bduring	69
bfor	22
crom	17
bhow	-57
bif	-52
bof	-206
cn	54
bto	-57
bwhen	21
cith	-188
a6+ "	30
d$	-13
d'	-57
d(	15
d)	-190
d,	-56
d-	-32
d.	-21
d:	-103
d;	-151
dabout	-16
efter	-139
egainst	-15
emong	-34
end	-255
es	-105
et	-90
dbecause	-48
ffore	-71
eut	-26
ey	-104
dduring	-73
dfor	-80
erom	-78
dif	-40
en	-189
fto	-14
dlike	-19
dof	-42
en	-153
er	-63
ever	-40
dsince	-65
eo	-47
dthat	19
frough	-35
eo	-125
dunder	-20
dwhat	-14
fen	-74
fich	-32
gle	-111
fo	-61
eith	-105
hout	-44
d—	30
93 "	-42
b'	-50
b-	-45
b.	-43
babout	-58
cfter	31
cnd	50
ct	-107
bbut	-33
cy	47
bfor	-171
crom	-117
bhow	-41
bin	-39
bof	-115
cn	-29
bthat	-174
co	24
bwhat	-54
den	-114
dich	-44
do	-96
cith	60
94-5 "	-26
d$	-46
d'	-96
d-	-56
dabout	-51
egainst	-49
emong	-62
end	53
et	-27
dbefore	19
fhind	-53
ftween	-44
eut	44
ey	-59
dduring	-111
dfor	-44
erom	-190
dhow	-25
dif	-26
en	-25
fto	-54
dlike	-46
dof	-94
en	17
ever	-96
dso	34
dthat	-51
frough	-78
eo	-94
dunder	-59
ftil	-114
dwhat	-40
fether	-33
fich	-46
gle	21
fo	-112
d—	-40
96-8 "	14
d$	-48
d-	78
d.	20
d:	-17
d;	40
dN	-85
dabout	-79
efter	-30
egainst	-35
emong	-69
end	-43
es	-22
et	-38
dbecause	-49
ffore	55
ftween	-56
eut	38
ey	-13
ddespite	-52
euring	-50
dfor	-70
erom	-182
dhow	-57
dif	-119
en	-46
fto	-50
dlike	-54
dof	-18
en	-60
er	-101
ever	-107
dsince	-111
eo	-81
dthat	-26
fough	-38
frough	-75
eo	-74
fward	-35
dunder	-72
dwhat	-64
fen	-80
gther	-63
fich	-60
gle	-84
eith	-16
hin	-55
99-14 !	-97
e$	-48
e)	19
e,	17
e.	31
e;	29
e?	87
eabout	-54
ffter	-39
fgainst	-77
fmong	-58
fnd	-51
fround	-61
fs	-18
ft	-47
ebecause	-17
gfore	-61
ghind	-34
gtween	-79
fut	-80
fy	-24
edespite	-33
furing	-35
efor	-62
from	-214
ehow	-85
eif	34
fn	-141
gto	-47
elike	-50
eof	-98
fn	-176
fr	-146
esince	-119
fo	-80
ethat	-100
gough	-37
grough	-63
fo	-85
gward	-53
eunder	-72
gtil	-120
ewhat	-79
gen	-31
hther	-61
gich	-88
hle	-38
go	-32
hse	-63
fith	-225
3before 1 ,	38
c.	-44
cin	-17
cof	-20
b5-25 ,	48
g-	-22
gand	-21
hs	-62
gfor	-16
gin	-25
gon	-34
gthat	-34
ho	-21
gwho	-25
a2 "	-43
c,	-41
cof	-14
cto	-13
b6+ ,	58
e.	-24
eas	-39
eby	-15
efor	-14
eof	-17
ethat	-19
a3 "	-33
cand	-15
ds	-28
cfor	-15
cof	-48
cthat	46
a4-5 "	-19
e,	-52
eand	-23
eby	-21
ein	-15
eon	-15
ethat	-16
fo	-17
a6-8 "	31
e,	-20
eabout	-26
fnd	-27
fs	-20
ein	-18
eof	-29
fn	-18
ethat	-26
fo	-37
ew	-13
fho	37
fith	-13
a9-14 "	-27
f,	13
f-	-54
f.	-16
fand	-29
gs	-34
ffor	-22
fin	-39
flike	-26
fof	-26
gr	-13
fthat	-68
go	-21
fwho	-25
gith	-33
0q=after false true	-199
8true false	-196
2before false false	-42
ftrue	-43
9true false	-74
0s=after A "	34
a,	26
a.	-17
aas	-128
ain	-131
aof	-13
athat	-32
bo	-84
awith	27
8D "	-44
a$	-56
a%	-40
a(	-52
a-	-35
a.	-20
a:	-68
a;	13
aN	-50
aabout	-78
bgainst	-60
bmong	-56
bnd	-45
bs	-42
bt	-16
abecause	41
cfore	19
ctween	-65
by	-45
afor	-40
brom	41
ahow	-51
aif	-15
bn	-16
cto	-39
alike	-50
aof	-50
bn	20
bver	14
asince	14
bo	-64
athat	-111
cough	-51
crough	-61
boward	-50
awhat	-48
cether	-77
cich	-93
co	-147
bithin	-46
ayet	-32
a—	33
8N "	-22
a$	-29
a'	-101
a(	18
a)	-86
a-	95
a.	-42
a:	-63
aabout	-70
bfter	41
bgainst	-44
bmong	-75
bnd	12
bs	-65
bt	-54
abefore	52
chind	-49
by	18
aduring	38
afor	-39
brom	-117
aif	-83
bn	-40
cto	-42
alike	-23
aof	-96
bn	-32
br	-66
bver	-106
aso	-53
athat	-43
crough	-49
bo	-26
aunder	-61
awhat	-44
cen	-50
cich	-42
dle	25
co	25
bith	-40
8W "	-16
a,	-34
a.	-18
aand	-13
bs	-52
afor	-97
ain	30
aof	-28
bn	-79
athat	46
bo	-121
awho	33
bith	-31
8about .	-28
9nd .	96
9s ,	-17
b.	-88
bin	66
bof	-14
8for .	26
8he $	-14
b,	-31
b-	-45
b.	26
babout	-17
cgainst	-14
cs	-88
ct	-79
bbecause	-95
cut	-67
cy	-80
bfor	-69
crom	-48
bif	-81
bof	-22
cn	-105
cr	-13
cver	-23
bsince	-68
bthat	-60
co	-141
bwhat	-18
den	-82
do	-43
cith	-84
ar "	43
c,	-17
c-	-78
c.	-31
cas	-120
dt	-96
cby	27
cfor	-111
cof	-34
dn	40
cthat	-55
do	-171
cwith	-110
9im ,	-16
c.	14
cand	-39
ds	-115
cfor	27
cin	32
cof	-21
dn	-48
cto	-19
cwho	-25
dith	-99
as "	-74
c.	-24
cabout	-16
dnd	-25
dt	30
cby	25
cfor	-166
drom	-62
cof	-61
dn	-20
cthat	-119
do	-184
cwhen	38
eich	-15
eo	-25
dith	18
9ow .	-39
cin	-104
cof	-12
cthat	-61
do	-119
cwith	-39
8i .	87
9f "	-34
b,	-37
b.	23
bin	-81
bthat	-28
co	-80
bwith	-51
9s ,	-108
b.	87
bto	-36
9t "	70
b$	-19
b.	-30
band	28
cs	45
ct	-68
bby	37
bfor	-67
bif	-51
cn	22
bof	-30
cn	-31
bthat	-71
bwhen	-73
cith	-38
8she "	14
c-	45
cand	21
ds	-36
dt	-28
cbecause	-50
dut	14
dy	-35
cfor	-27
drom	-18
cin	-47
cof	-14
dn	-57
cthat	-34
do	-71
cwhich	-18
eo	-22
dith	-47
8that "	-18
d$	-39
d'	-82
d.	28
d:	-20
dabout	-48
efter	-62
egainst	-49
elthough	-48
end	-29
eround	-56
es	-71
et	-148
dbecause	-18
ffore	-80
fhind	-35
ftween	-37
ey	-216
ddespite	-66
euring	-139
dfor	-128
erom	-137
dhow	-35
din	-72
fto	-39
dlike	-52
dof	-72
en	-58
er	-89
eutside	-42
ever	-100
dsince	-106
eo	-81
dthat	-28
fough	-51
frough	-56
eo	-60
fward	-31
dunder	-52
dwhat	-50
fen	-154
gther	-37
fich	-50
gle	-120
fo	-114
fy	-51
eith	-169
hout	-66
aeir ,	49
e.	-27
ein	-92
eto	-29
by "	-77
d,	77
d.	14
das	-49
et	-42
dbecause	-65
dfor	-21
erom	-13
din	-78
dof	-12
en	-79
dthat	-20
eo	-109
dwho	-41
eith	-76
9o "	-64
b$	-35
b,	63
b:	20
babout	-29
cfter	30
cs	16
ct	-19
bbefore	-73
cut	-74
cy	-177
bduring	-92
bfrom	-90
bhow	-31
bin	-80
dto	-20
blike	-18
bof	-74
cn	-207
cr	29
cver	-108
bso	14
bthat	-164
drough	-39
co	-22
bwhat	-46
dich	-36
ele	-116
do	-72
8w "	-47
a$	-35
a'	-68
a(	-57
a)	-39
a-	27
a.	-26
a:	55
a;	40
a?	34
aabout	-54
bfter	-65
bgainst	-64
bnd	-44
bround	-27
bt	25
abecause	-90
cfore	-19
ctween	-67
but	-26
by	-110
afor	-64
brom	-26
ahow	-56
aif	-88
bn	-34
cto	-54
alike	-29
aof	-97
bn	-17
br	-83
bver	-83
asince	-57
bo	-59
athat	42
bo	-89
aunder	-68
awhat	-50
cen	14
cich	-51
dle	-22
bith	-14
eout	-53
a—	20
9as ,	-129
c.	131
9hat .	-21
das	-104
dfrom	-15
din	-96
dof	-14
en	-66
dthat	-73
eo	-71
aether "	-24
g.	45
gand	-95
hs	-31
gfor	-21
gin	-96
gon	-35
hr	-36
gthat	-53
ho	-69
ao .	-45
ay ,	81
cin	-75
cthat	-24
do	-53
9ill .	46
9ould .	89
2before A ,	21
bof	-52
9D .	33
babout	-14
cnd	-18
cs	-25
bby	-19
bfor	-16
bin	-28
bof	-24
bthat	24
bwho	-14
9N "	-41
b.	-46
bamong	-19
cnd	-37
cs	34
ct	-13
bby	-19
bfor	-20
crom	-23
bin	-22
bof	-24
cn	-17
bthat	-26
co	-35
bwhich	-14
do	-29
cith	-27
9W "	18
b,	35
babout	-30
cnd	-20
bfor	-29
bin	-27
bof	-17
cn	-14
bthat	-17
9he ,	12
9i ,	36
af ,	26
at ,	26
9that ,	13
bey ,	19
9w ,	24
1n=after A 0 1	-65
e5-25	-19
d2	31
e6+	-68
d3	64
d4-5	25
d6-8	-89
d9-14	-66
b2 15-25	-49
d26+	35
d6-8	45
9D 0 1	41
e5-25	-49
d2	49
e6+	-112
d3	22
d4-5	-26
d9-14	-27
b1 15-25	-15
b2 15-25	-16
d26+	-26
d3	-30
d6-8	14
d9-14	21
9N 0 15-25	-46
d26+	-116
d3	-22
d4-5	22
d6-8	-24
d9-14	-52
b1 15-25	-23
b2 26+	-18
d3	95
d4-5	54
d9-14	-19
9W 0 1	15
d2	41
e6+	-70
d3	-109
d4-5	16
d9-14	-122
b2 15-25	-29
d26+	18
d6-8	-49
d9-14	20
9about 0 3	36
and 0 6-8	-56
f9-14	-104
as 0 15-25	-110
e2	76
e3	26
e4-5	29
e6-8	33
e9-14	25
c2 9-14	-50
9he 0 1	-54
f5-25	-45
e2	-107
f6+	-60
e3	-21
e4-5	-45
e6-8	19
c2 15-25	27
e26+	-40
e6-8	91
e9-14	14
br 0 1	62
f26+	-129
f3	45
f4-5	43
f6-8	-32
f9-14	-70
d2 15-25	31
f26+	-88
f4-5	-13
f6-8	-65
aim 0 1	38
g5-25	-153
f2	-78
g6+	-146
f3	-17
f4-5	42
f6-8	-80
d2 15-25	-23
f26+	-56
f6-8	98
f9-14	78
bs 0 15-25	-132
f2	52
f3	-29
f4-5	52
f9-14	-37
d2 15-25	-36
f26+	-62
f4-5	87
f6-8	41
f9-14	-28
aow 0 1	-79
g5-25	-21
f6-8	-67
f9-14	25
d2 15-25	41
f26+	-40
f6-8	50
f9-14	-31
9i 0 4-5	-67
af 0 15-25	29
e4-5	-52
e6-8	-17
e9-14	-33
c2 15-25	-36
e26+	38
e9-14	-15
as 0 1	-69
f5-25	-78
e4-5	-31
e6-8	-88
e9-14	-38
at 0 1	115
f5-25	-17
e2	-59
f6+	18
e3	-13
e4-5	-36
e6-8	-63
e9-14	-59
c2 15-25	-37
e4-5	80
e6-8	84
e9-14	-72
9she 0 15-25	-20
f2	32
g6+	-121
f3	-59
f4-5	-34
f6-8	-36
f9-14	-36
d2 15-25	30
f26+	-23
f6-8	77
9that 0 1	-169
g2	-71
g3	-156
g4-5	-69
g6-8	-41
g9-14	-37
e1 15-25	-31
e2 15-25	34
g4-5	-77
g6-8	-98
g9-14	115
beir 0 2	48
h3	-14
h4-5	-47
h6-8	31
h9-14	-44
f2 15-25	-46
cy 0 2	-83
h6+	-105
g3	46
g4-5	-39
g6-8	-35
g9-14	-29
e2 15-25	-16
g4-5	18
g6-8	107
ao 0 1	-18
f5-25	-58
e26+	-153
e3	-40
e4-5	28
e6-8	-24
c2 15-25	-15
e4-5	41
e6-8	158
e9-14	18
9w 0 1	37
e5-25	-90
d26+	-42
d3	32
d9-14	-33
b2 2	41
e6+	-31
d3	98
d9-14	-17
aas 0 9-14	-13
ahat 0 15-25	-61
g4-5	-72
g6-8	29
e2 15-25	-19
g9-14	118
bether 0 1	-68
j26+	-60
j3	-58
j4-5	-93
j6-8	-58
h2 15-25	-13
j26+	47
j6-8	34
j9-14	107
bo 0 4-5	12
by 0 15-25	45
f26+	-94
f3	-47
f6-8	-23
f9-14	-46
d2 26+	-106
f9-14	46
3before A 0 1	-67
f5-25	-65
e4-5	-58
e6-8	42
aD 0 1	-34
f5-25	-28
e2	-50
f6+	-36
e3	32
e4-5	-69
e6-8	-80
e9-14	-108
c2 15-25	37
e26+	124
e4-5	68
e9-14	-12
aN 0 1	25
f5-25	-106
e2	-32
e3	-86
e4-5	-59
e6-8	-28
c2 15-25	-14
e26+	95
e4-5	-31
e9-14	58
aW 0 1	-38
f5-25	-73
e2	32
f6+	-60
e3	-32
e4-5	-19
c2 26+	33
e9-14	-43
ahe 0 15-25	42
f9-14	-34
d2 15-25	32
f9-14	17
bis 0 15-25	-44
ai 0 15-25	-37
e6-8	-21
e9-14	-16
c2 15-25	62
e26+	25
e9-14	18
bf 0 15-25	27
f4-5	-14
f6-8	-34
f9-14	-53
d2 15-25	-15
f26+	15
bn 0 15-25	-57
f2	-44
f6-8	-27
f9-14	-39
d2 15-25	65
f26+	65
bt 0 3	-28
f6-8	-19
f9-14	-36
d2 15-25	45
ashe 0 6-8	-14
athey 0 9-14	-22
f2 15-25	25
aw 0 9-14	-33
c2 15-25	-20
be 0 15-25	-18
bhen 0 9-14	-29
1rc=after true false	-147
4before false true	-22
btrue false	-70
0t=after "	-19
8$	-123
8%	-116
8'	-56
8)	-20
8,	16
8-	48
8/	-77
8;	70
8N	-96
8[	-91
8]	-85
8about	-158
9gainst	-131
9lthough	-104
9mong	-74
9round	-123
9s	-41
9t	-33
8because	-24
ahind	-113
atween	-120
9ut	31
9y	-22
8despite	-60
8for	-72
9rom	-56
8how	-154
8if	-33
9n	-25
aside	-93
ato	-133
8like	-153
8near	-74
9or	-93
8of	-125
9n	-34
9r	-68
9utside	-93
9ver	-70
8since	-27
9o	-68
8that	-61
aough	-96
arough	-33
9o	-56
award	-117
8under	-68
atil	28
8what	-170
aether	-140
aich	-155
ao	-72
bm	-102
bse	-96
ay	-143
9ith	-50
cin	-90
cout	-38
8yet	-104
8—	39
2before "	-35
9$	-38
9%	-13
9(	-22
9,	54
9.	-35
9D	-60
9N	-32
9about	-69
after	-43
against	-26
among	-32
and	-80
at	-47
9before	-52
aut	-16
ay	-53
9during	-19
9for	-62
arom	-35
9how	-18
9if	-13
an	-66
bto	-19
9like	-35
9of	-78
an	-49
ar	-40
aver	-33
9since	-21
ao	-59
9through	-35
ao	-81
9under	-46
9was	57
aere	-27
ahat	-40
ben	-26
bich	-54
bo	23
aith	-60
9—	92
`,
};
