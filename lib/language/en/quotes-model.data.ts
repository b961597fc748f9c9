import type { QuoteModel } from '../contract/quotes.ts';

/** Made by `npm run train:quotes` from the open part of the annotated articles; not written by hand. */
export const model: QuoteModel = {
  cueBegin: `
0++t=" "	-39
6#	37
6A	-47
6D	-46
6N	-18
6W	-105
6and	-23
7s	-78
6by	50
6for	-79
6i	-23
7f	-74
7n	58
7t	26
6that	-45
8ey	-80
6w	-25
7e	75
7hen	-41
6you	-27
4# %	23
6,	-144
6-	-23
6.	-112
6/	-18
6:	-77
6A	-45
6D	-42
6N	-131
6V	-47
6W	-72
6and	-88
6by	-23
6for	44
6of	-47
7r	-43
6that	-14
7o	-20
6w	-47
7hen	-31
7ith	-39
4$ #	-66
4' w	-67
5s "	-43
7A	-25
7N	-88
7about	-86
7been	17
7like	-32
7w	17
8hat	-16
9y	-35
4( #	-67
6A	-65
6and	-19
6w	-44
4) ,	29
6.	-51
6w	-25
4, "	77
6#	-74
6D	-52
6N	-50
6V	-97
6W	-51
6after	-29
7lthough	-77
7nd	-30
7re	49
7s	21
7t	-56
6because	35
7ut	-88
7y	-68
6for	19
7rom	-43
6he	-131
8r	-31
7is	-83
6i	-72
7f	-29
7s	50
6like	-65
6of	53
7r	-79
6she	-15
7o	-47
6that	-24
8ey	-30
8ough	31
7o	-42
6w	-50
7as	31
7e	-50
7hat	-34
8en	-34
8ich	-129
9le	-64
8o	-33
7ould	68
6you	-35
4- A	24
6D	-71
6N	-71
6and	50
6w	-121
4. "	31
6(	-15
6)	-43
6.	-72
6<	24
6A	-35
6N	-18
6W	-70
6_	-35
6after	51
7nd	22
7t	-67
6but	-66
7y	-13
6despite	-56
7uring	-31
6for	-41
6he	-13
8r	23
7is	-23
6i	20
7f	-45
7n	16
7t	-24
6on	-61
6so	-59
6that	13
8ough	-61
6we	-39
7hat	-29
8en	-58
8ile	28
8y	-23
6yet	-21
7ou	-26
6∅	-13
4/ /	-52
4: "	49
6D	-99
6N	-53
6W	-42
6w	35
4; D	-42
6N	-48
4? "	-81
6D	-65
6N	-52
6it	-14
4@ N	-62
6w	-46
4A "	-120
6#	-104
6's	-26
6,	-58
6-	-34
6.	-125
6A	24
6D	-149
6N	-178
6V	151
6W	-118
6about	44
7fter	-53
7mong	-96
7nd	-53
7re	-21
7t	-95
6be	-78
8cause	-41
8en	-54
8fore	-63
8ing	-82
7y	-99
6do	-59
6for	24
6had	-38
8s	-27
8ve	-18
7er	28
7is	-75
7ow	69
6if	-13
7n	-49
8to	-40
7s	-79
6like	71
6of	79
6so	28
6that	-22
6was	-54
7hat	14
7ill	-57
8th	-52
6yet	-54
6—	-46
4D "	-36
6#	-15
6's	-34
6.	28
6D	-14
6N	-20
6V	-60
6about	-41
7nd	18
7re	18
7s	-75
6for	-60
7rom	-42
6has	-19
8ve	-28
7e	-37
6may	-50
6of	-48
7n	13
7utside	-48
7ver	-45
6that	-132
7o	-23
6was	23
7ill	-32
4N !	-46
6#	-13
6'	-16
7s	-18
6(	-61
6-	15
6/	-23
6:	-64
6;	-31
6@	-23
6A	-62
6D	-23
6N	-52
6V	-51
6about	101
7fter	35
7nd	-36
7re	-36
7s	33
6before	-15
7ut	20
6can	-37
7ould	21
6did	-28
6from	-61
6had	-75
8ve	-33
6if	-38
7s	-66
6may	-64
7ight	-13
6of	-14
7n	-55
7r	39
7ver	-53
6since	-17
6that	12
7o	-71
6w	-44
7as	-51
7ere	-25
7hen	-14
7ill	83
8th	-15
7ould	14
6—	-43
4V .	24
6A	-37
6D	42
6V	52
6W	-31
6about	21
7nd	62
7s	-83
7t	-54
6by	28
6for	31
7rom	-20
6he	33
8r	17
7im	-15
8s	92
6if	69
7n	-13
8to	-35
7t	64
6of	-63
7n	-23
6she	82
6that	35
8eir	30
7o	-42
6w	-21
7hat	59
8ether	36
7ith	24
6you	-52
4W #	-107
6'	-74
7s	31
6,	-25
6-	-26
6A	-61
6D	-71
6V	-39
6W	-73
6after	12
7nd	-12
7re	-37
7s	14
7t	-56
6by	-98
6for	32
7rom	-24
6have	30
6in	-52
6of	-106
7ver	-33
6to	30
6was	-60
7hen	-54
8o	-83
7ill	-34
7ould	22
4about #	-145
a$	-116
a.	-42
aA	-56
aD	39
aN	-18
aW	22
ahim	49
cs	55
bow	-21
ait	12
athat	-41
bo	-64
awhat	38
cether	13
5fter D	-66
aW	21
aw	-31
5gainst D	43
cN	-102
cW	47
cher	-80
dim	-59
cw	-24
5mong D	-31
aN	-77
aW	-81
aw	27
5nd A	-19
8D	-63
8N	-103
8V	-58
8for	-57
8has	55
8in	-14
9s	-85
8that	35
8w	-67
9hat	-51
9ill	47
5re "	-93
8#	-39
8A	-123
8D	-122
8in	45
8w	13
6ound D	-47
bw	-33
5s "	-23
7D	-36
7W	-78
7he	20
8is	-19
7if	-15
8t	-57
7she	-49
7they	-65
7w	-52
5t #	-117
7A	66
7D	-64
7N	-70
7her	-68
7it	29
7w	-20
8hat	46
4be "	-115
7,	-78
7.	-75
7A	-149
7D	-76
7N	-124
7V	105
7W	-56
7as	-96
7in	-104
7on	-93
7so	-17
7to	-103
6cause D	-39
cN	-41
che	-73
cit	30
cof	-89
cthey	-79
cw	-12
6en "	-95
9A	15
9D	-25
9N	-42
9V	95
9at	-78
9in	-153
9on	-125
6fore ,	-47
b.	-29
bD	-54
bN	-82
bw	-74
6hind D	-14
bN	-65
6ing "	-50
aA	48
aD	-97
aV	31
aw	-72
6tween D	-20
cN	-62
5ut A	-76
8D	-61
5y #	-119
7A	-86
7N	-57
7V	31
7W	92
7her	-79
8is	15
7w	-53
4can A	-37
8be	-77
7't w	-48
5ould A	-59
ahave	-17
aw	-53
4did A	-15
8w	-65
7n't w	-26
5o ,	-58
7.	-15
7A	-98
7D	-89
7it	-60
7so	-49
7that	-59
8o	-24
7what	-36
8ith	-43
6es A	29
9w	-65
6n't w	-46
5uring D	-41
bhis	13
4for "	-16
8,	-22
8.	50
8A	-66
8D	27
8N	-32
8W	-99
8her	-50
9im	39
8it	-77
8that	-49
aeir	-74
8w	-25
5rom #	-90
9D	-27
9N	-52
9W	-13
9her	32
ais	55
9w	-83
4had A	-39
8D	-159
8been	32
8to	22
6s #	-55
8A	44
8D	-71
8V	63
8been	-27
8to	-47
8w	-87
7n't w	-55
6ve A	-125
9D	-190
9V	91
9been	-66
9had	-44
9w	-16
7ing D	-56
bw	-84
5e "	-37
7's	-48
7A	-36
7V	-63
7and	53
7can	50
8ould	59
7didn't	60
8oes	-15
bn't	34
7had	43
7is	48
7may	-17
7should	-45
7was	18
8ill	-31
8ould	17
6r "	-26
8#	34
8,	-22
8.	16
8A	-33
8and	-56
9s	-15
8for	69
8in	14
8to	-16
5im "	32
8,	48
8A	-27
8D	-54
8and	-81
9s	96
8for	76
8in	-134
8of	20
9n	-45
8that	-76
9o	-54
8w	-109
6s "	-44
8#	-65
8A	-41
8D	49
8N	-74
8V	-134
8W	48
5ow A	-78
8D	-18
8he	27
8she	-64
8they	-67
9o	-20
8w	50
4i don't	-44
6have	-40
5f D	-94
7it	-47
7she	21
7w	-16
7you	-65
5n #	-122
7,	-81
7.	-44
7A	-73
7N	-109
7V	-46
7and	-28
7her	45
8is	-48
7may	-16
7on	60
7their	-56
7w	21
8hich	-15
6to D	-60
9N	-26
9w	-48
5s "	-109
7#	-30
7,	-58
7A	-39
7D	-111
7N	-81
7being	-15
7in	48
7so	-78
7that	-105
8o	29
7w	24
8hat	-64
9ether	-44
6n't D	-37
aw	-61
5t "	71
7's	-25
7.	-62
7?	-23
7A	-38
7D	-42
7V	72
7and	32
8s	49
7could	-29
7in	14
8s	-27
7on	-106
7should	-42
7to	-134
7will	50
9th	25
8ould	34
4like ,	34
9N	-122
9i	-67
at	31
9to	102
9w	-19
4may #	-72
8,	-50
8A	-67
8be	-108
8w	21
5ight A	-31
abe	-42
ahave	-15
aw	-39
5ust w	-33
4near w	-44
4of "	-34
7#	-83
7A	37
7N	-28
7W	-101
7being	-45
7her	60
8is	-14
7it	-15
7that	-45
9eir	-14
7what	-56
9ether	-14
9ich	-32
9om	-34
5n ,	-49
7A	-79
7D	-35
7N	-26
7his	-100
8ow	46
7in	-77
7their	-100
8o	70
7w	-43
8hat	36
9ether	-41
5r A	-35
7D	-15
7w	-103
5utside D	-32
cw	-39
5ver #	-103
9,	-46
9.	-99
9D	-97
9N	-90
9his	18
9to	-64
9w	40
4she A	-56
8V	23
8can	-61
9ould	48
8did	21
8had	51
as	58
8is	-74
8should	102
8w	-37
9as	33
9ill	-89
6ould be	15
bw	-73
5ince #	-22
aw	-30
5o ,	16
7.	-34
7A	-28
7D	-89
7w	21
4that "	-41
9#	37
9's	14
9,	81
9.	-78
9?	-19
9D	13
9N	14
9V	-65
9W	36
9and	-23
as	-22
9because	-19
9could	22
9has	-69
bve	-67
aer	30
ais	-18
9i	-39
af	35
an	98
as	-76
9of	-40
9their	46
cy	28
9w	-44
aas	34
ae	-93
bre	-60
ahen	37
bile	39
aill	-80
aould	53
9you	-25
6eir A	-20
aD	-46
aN	-69
aV	-70
aW	59
7y A	-51
9V	-40
9are	40
9can	-14
aould	-18
9don't	-40
9had	-32
bve	44
9should	-62
9were	27
aill	99
aould	-40
6ough D	-37
bhe	-29
6rough D	-25
cN	-65
cw	-79
5o "	36
7#	-87
7,	-62
7.	-51
7A	-25
7N	-66
7V	70
7W	-47
7do	-40
7her	-57
8is	-82
7it	-20
7that	-46
9eir	-92
7w	36
8hat	-84
6ward D	-47
bw	-54
4under D	-57
aN	-81
6til A	-29
aD	-36
4w !	-45
6#	-136
6$	-52
6'	-112
7s	-84
6(	-97
6)	52
6,	-71
6-	-42
6.	-90
6:	-77
6;	-91
6?	-91
6A	-16
6V	-48
6W	-15
6about	61
7fter	-61
7gainst	36
7mong	13
7nd	-65
7re	-19
8ound	14
7t	-15
6be	-46
8cause	-182
8en	-22
8fore	-53
8hind	-34
8ing	70
8tween	-19
7ut	19
6can	-42
7ould	-34
6despite	32
7id	-57
9n't	-55
7o	-27
8es	-60
an't	-23
8n't	43
7uring	-119
6for	-25
7rom	-47
6has	-24
8ve	-98
7e	13
8r	-32
7im	14
8s	22
7ow	-63
6i	-45
7f	45
7n	-51
8side	-72
8to	-39
7s	26
8n't	-25
7t	-58
6like	-24
6may	-76
7ight	-76
7ust	-19
6near	-67
6of	-23
7r	-154
7utside	-51
6she	-58
7ince	-57
7o	-19
6that	47
8eir	-21
9y	60
8rough	-127
7oward	-19
6under	-30
8less	-49
8til	-105
6w	-30
7as	25
7e	-83
8re	-59
7hat	37
8ether	36
8ich	54
9le	-63
8o	-34
9se	-33
8y	-16
7ill	-81
8th	-68
ain	21
aout	-72
7on't	-37
8uld	-165
6yet	-68
7ou	47
6—	-96
6…	-16
5as #	-43
8,	-33
8A	15
8D	-41
8N	-104
8V	32
8his	-21
8in	-35
8that	79
9o	-92
8w	-70
7n't D	-26
bw	-53
5e A	42
7are	35
7have	-34
7should	-53
7w	-115
8ill	-29
6re A	-64
9D	50
9w	-13
5hat 's	-67
9D	37
9N	-98
9has	-43
ae	68
9i	-49
as	-70
at	-85
9she	16
9they	30
ao	-28
9w	-79
aas	-30
ae	-49
9you	35
6en D	-63
9N	-67
9he	29
9it	13
9she	-36
9they	-51
9you	-48
7ther N	-58
che	25
cit	-91
cor	-17
cshe	-18
cto	72
6ich D	-40
ahe	-36
ashe	-38
aw	-43
7le N	-45
aw	-56
6o he	-60
8is	-64
8they	-23
8w	-16
7m he	-56
9w	-91
6y D	-15
8N	-26
8he	21
8w	61
5ill A	15
9be	-151
9of	-27
6th #	13
9D	22
9W	-75
9her	-94
aim	-42
bs	-63
9w	-133
ahat	-65
8in D	-65
bw	-52
8out w	-77
5on't be	-57
6uld A	-48
abe	41
ahave	-110
aw	13
9n't w	-38
4yet .	-39
8to	-33
8w	-57
5ou ,	-46
8A	-77
8D	-42
8are	-27
8can	-27
8don't	42
8that	-65
9o	-41
8w	-25
4— A	-40
6D	-65
6N	-26
6and	-48
6w	25
11=!	-67
3"	-35
3#	-74
3$	-66
3's	-18
3(	-68
3)	-51
3,	-56
3-	-44
3.	-64
3/	-75
300	-17
45	-17
31	-65
4,237	-16
4.6	-24
40	-82
5,000	-14
50	-25
41	-55
42	-58
44	-39
45	-50
46	-71
47	-33
48	-40
49	-50
592	-16
65	-15
32	-63
4,383	-28
40	31
500	-13
64	-16
65	-14
67	-12
68	-56
69	-20
510	-19
61	-18
62	-65
63	-32
64	-34
65	-41
66	-58
42	30
44	-35
45	-44
47	-71
48	-30
33	-32
40	-26
42	41
45	-49
46	-23
48	-43
49	-20
34	-67
40	22
41	-81
42	-24
43	52
44	-41
45	-54
46	-35
48	-16
49	-14
35	-58
40	-39
41	-41
45	-12
36	-27
40	-47
46	-77
37	-33
40	-32
39	-30
40	29
3;	-45
3?	-169
3@	-79
3[	-30
3]	-50
3abandon	-85
5c	30
5ility	-73
5le	-54
5ortion	57
bs	-34
6ve	-41
5road	-44
5sence	-57
8tee	-23
6olute	-40
bly	-41
4cademic	-22
5cepted	-100
9ing	-22
7ss	-98
6omplish	-87
7rding	97
7unt	-81
as	-61
6usations	-48
8ed	104
5hieve	-108
5knowledge	49
5ross	-167
5t	-118
6ing	-127
7on	-90
9s	-48
7ve	-71
9ly	-89
8ist	-53
bs	-68
9ties	-25
6or	-53
6ress	-65
6ual	-23
9ly	-27
4d	-106
5d	-124
6ed	-122
6ition	-118
bal	-83
6ress	45
aed	59
5ministration	25
7t	-45
8ted	-38
5opted	-38
5s	24
5vance	-44
ad	16
8tage	-96
6ice	-100
7sed	-86
9r	-20
as	-74
8ing	-88
6ocacy	-38
9ting	-69
4ffect	-112
9ed	-93
6ord	-82
9able	-40
5ghanistan	-30
5l-cio	-57
5raid	-34
6ican	-54
a-american	-49
js	-53
5ter	-30
8noon	-36
4gain	-51
8st	-15
5e	-72
6ncy	-105
7da	-77
5gressive	-71
dly	50
5ree	68
8ment	-84
4head	-139
4ide	-56
7s	-90
5m	82
6ed	48
5r	-98
6waves	-23
4l	-12
5abama	-49
6rm	19
8ed	29
5ienate	-68
5leged	18
6iance	-37
7es	20
6ow	-14
8ed	-72
8ing	29
8s	-60
5most	-21
5one	-93
7g	-27
5ternative	-50
6hough	-35
5ways	21
4mbassador	-42
5endment	-44
6rican	-15
5ong	-23
6unt	-76
4nalysis	-74
9ts	-60
5d	-51
5ger	44
5nounce	30
bd	34
bment	71
6ual	-97
5onymity	41
6ther	-82
5swering	-47
9s	-73
5xiety	15
7ous	-21
5y	-111
6body	29
6one	28
6thing	-99
4p	50
5ologize	-62
5parent	29
bly	-13
6eal	-142
9ing	-16
9s	-66
8r	-14
9ance	-86
ds	-70
9ed	-38
9ing	-77
9s	-65
6lause	-76
7e	-89
7y	-81
6ointed	72
6roach	-118
8priate	-48
8val	-73
9ed	64
5ril	-90
4rab	-37
5e	-42
6a	-81
7s	-24
6n't	-85
5gue	65
8d	92
7ing	-47
7ment	41
bs	-39
5izona	-45
5kansas	-25
5m	-90
6ed	-66
6s	-97
6y	-34
5ound	-117
5ray	-89
6ive	-73
5ticle	-93
4s	-48
5ia	-23
7n	-52
6de	-34
5k	26
6ed	33
6ing	26
5sad	-20
7ult	-92
6ertion	116
7ts	-60
6ociate	-41
cd	-22
6uage	-22
7me	-78
7re	-48
9d	29
5ylum	48
4t	-18
5tacked	137
ars	-13
9ing	-75
9s	57
6end	-93
9ance	-45
9ed	-111
9ing	-24
8tion	-24
6itude	38
6orney	-66
6ract	-92
aed	-153
7ibuted	73
4udience	-83
bs	-87
5g	-27
6ust	-74
5thor	-65
9ity	-51
azed	67
9s	-46
6ism	-56
4vailable	-117
5erage	-122
5oid	-108
4ward	32
7e	-101
6y	32
5kward	-36
4zerbaijan	-20
3baby	-60
5ck-and-forth	-48
7ground	16
7ing	74
5d	-70
5lance	-29
6lot	-71
5n	-31
6d	-25
6k	-70
7ruptcy	17
7s	-39
6ning	44
5r	25
6ack	-15
6ely	-85
5se	-67
7d	-137
6ic	-35
8ally	-35
7s	-48
5ttle	-102
9ground	-54
4e	-24
5ar	22
6t	-135
7ing	-24
5came	-40
7use	-62
6k	40
6ome	-66
9s	-34
8ing	-149
5en	-15
5fore	-72
5gan	-129
6inning	-25
6un	-81
5half	-45
7vior	-72
6ind	-87
5ijing	-63
6ng	-40
5lief	37
8ve	49
ad	-22
as	25
6ow	-110
5n	63
6ch	-18
6efit	-118
aed	-78
as	-27
6ghazi	50
5rnie	13
5st	-17
5t	-95
6ter	-54
6ween	-96
5yond	-122
4ias	-89
7ed	-96
5d	-84
6en	15
5g	-132
6ger	-95
8st	26
5llionaire	-62
es	-20
as	-68
5partisan	-56
5rth	-67
5t	-67
4lack	-13
6me	60
5oc	-16
7k	-100
6omberg	14
6w	-44
5ue-collar	-65
4oard	-104
5ld	40
6ster	-107
5ok	-115
6st	-90
5rder	-101
9s	-52
6n	-142
6row	-66
5ston	-13
5ttom	-29
5ught	-106
6nd	-91
4rand	36
5eak	-110
8fast	-51
8ing	-24
6xit	35
5idge	-51
6ef	36
8ly	-25
6ng	-60
8ing	-100
6tain	-55
7ish	-56
5oad	37
8er	-75
8ly	-54
6ken	-123
8r	-63
6oklyn	-22
6ught	-27
4udget	-71
5ild	-141
8ing	-89
7t	-132
5lk	-33
5reau	-42
5sh	-51
6iness	-71
bes	-34
bman	-25
5t	-30
5y	-71
6ing	39
4y	-34
3cable	-62
5iro	-14
5lifornia	-78
6l	127
7ed	-24
7ing	15
7s	-83
5me	-110
7ra	-39
6paign	-133
bed	-112
bing	-21
5n	-20
6't	-78
6ada	22
6didacy	-84
ate	-170
cs	-14
6not	15
5pable	-44
6ital	-74
8ol	-44
6ture	-63
ad	-159
5r	-33
6bon	-100
6e	-129
7er	-82
7fully	-45
7s	-47
6ried	-68
7y	-117
5se	-29
7s	-82
6h	-49
6ino	-42
6t	26
5tch	-104
5ucus	-89
9es	-65
6ght	-41
6se	-99
8d	-109
8s	-27
4bs	55
4elebrating	24
con	-32
9ity	-16
5nsus	-31
6ter	-69
9view	-42
7ral	25
8ist	-56
7ury	-31
5rtain	45
aly	-145
4hair	-58
8man	-114
6llenge	-131
cd	52
cs	48
bing	32
6mber	-22
7pion	-31
6nce	-114
9s	-22
7ge	-163
9d	28
9s	-55
8ing	-85
6os	-45
6racter	-51
7ge	-97
9s	55
7itable	-28
9y	-28
7lotte	-50
7ter	-36
5eck	-109
6ering	50
8s	-28
6lsea	-59
5icago	-14
6ef	-136
6ld	-93
8ren	-84
6na	-28
7ese	-66
5oice	-81
9s	-50
6ose	-23
5ris	-17
8tian	-38
cs	-40
ae	-60
4ited	82
6ies	-57
7zen	-16
as	-72
bhip	-71
6y	-98
5vil	-93
4laim	64
8ed	-14
8s	34
6ssic	-48
9fied	-120
5ean	-37
7rly	25
6veland	37
5imate	23
6nch	-95
7ton	48
as	-14
6p	-80
5ose	-125
8d	-56
8r	-44
7ing	-61
5ub	-30
4nn	32
4o-founder	-51
5al	-93
7ition	-83
5in	-80
5ld	50
6lapse	-75
7ective	41
8ge	-95
as	-44
6or	-14
8ado	-31
6umn	-34
5mbat	-86
7ination	-74
9ed	-50
6eback	-42
7s	-167
7y	-32
6fort	-59
aable	-54
6ing	-140
6mander	-66
c-in-chief	-13
aing	-76
7ents	-76
8rcial	-26
7ission	-35
8tment	-63
9ted	-44
be	-96
7unications	-48
ast	38
aties	27
by	-68
6panies	-126
9y	-119
8q	-63
8red	67
9ing	19
ason	-49
7elling	-45
8te	-99
9ing	-59
ation	-78
cve	-59
7laint	-59
8ete	-95
bd	-68
bly	-74
9x	-63
aity	-28
8icated	-67
7rehensive	-57
8omise	63
7uter	-77
5ncern	-15
aed	17
as	30
7lusion	-46
7rete	43
6demn	-73
7ition	74
cs	-39
7uct	-54
aed	-185
6ference	-92
7idence	50
bt	70
8rm	-37
aed	35
7lict	-50
bs	-25
7ront	-94
6gress	-63
bional	-99
6nect	-64
aicut	-30
6servatism	-85
dve	-54
fs	-15
7idered	99
bing	23
8stent	-82
dly	50
7tant	-32
bly	-59
8itution	-13
fal	-62
8ruction	-70
7umption	37
6tent	24
8st	-126
aed	-64
8xt	-17
7inuation	-18
ae	-171
bd	-34
aing	15
7ract	-20
9st	-125
8ibute	-53
dd	-94
cions	-59
8ol	-144
9versial	-85
dy	-78
6vention	-128
dal	-19
ds	-22
8rsation	47
7ince	40
bd	135
5operate	-36
6rdinated	-47
5re	-80
6porate	-101
bions	-86
6rect	18
5st	-151
7s	-54
5uld	-80
6ncil	-16
7t	-82
8ed	-112
9r	-98
8ing	47
8ries	-86
9y	-119
8y	-36
6p	45
7le	-70
6rse	-84
7t	-116
8s	-41
5vering	-92
4rack	-79
6sh	-26
6zy	-25
5eate	-145
9d	-151
8ing	67
6dibility	-21
9le	31
8t	76
5ime	-82
8a	-71
7inal	-82
6sis	-37
6tical	21
9ized	94
bing	63
9s	-16
5oss	-36
8ed	-90
6wd	-121
8s	-44
5ucial	-74
6z	-30
4uban	-36
5lture	-24
5rb	-68
6iel	-65
6rent	-18
aly	-48
5t	-40
6off	-58
6ting	-69
4ycle	-17
3d.c.	-57
4aily	-61
5mage	-73
8ing	-64
5nger	-47
9ous	-21
9s	-47
5tabase	-26
6e	-109
5ughter	-89
5vid	31
5y	-136
6s	-81
4ead	-84
7line	-49
8ocked	14
8y	-50
6l	-155
7ing	-80
7s	-66
6th	-102
8s	-22
5bate	39
9s	-75
6t	-73
5cade	-58
9s	-85
6ember	-82
6ide	-18
9d	44
7sion	67
bs	40
9ve	-50
6lared	47
7ine	-72
ad	48
5dicated	50
5emed	105
6p	70
7ly	13
5feat	-139
9ed	-58
9ing	-30
7nded	31
9ing	76
8se	72
9ive	-26
6iant	-97
7cit	-66
7ne	-60
9d	32
8itely	37
5gree	-44
5laware	-17
6egate	-57
bs	-88
6ivering	52
5mand	64
9ing	84
9s	-33
6ocracy	-29
at	-15
7graphic	-65
es	-32
7nstrate	-95
5nied	57
6ounced	113
aing	67
6y	35
5partment	-57
6ort	-67
9ation	75
6uty	-93
5s	-13
6cribe	19
bd	49
6ign	-34
9ed	-132
7re	101
6perate	-56
7ite	-16
6troy	-45
5tail	-20
9ed	19
9s	-37
6ect	-63
7r	-77
8mination	47
be	-19
cd	-66
bing	-40
5vastating	-58
6elop	-52
aed	-88
ament	-97
6oted	44
4id	-29
6n't	-33
5ed	-58
5fference	-63
ds	-58
bt	-37
7icult	-103
cy	-31
5gital	-64
5nner	-54
5plomatic	50
5rect	-56
9ed	41
9ion	-45
9or	-124
5sappointing	69
6close	25
aure	73
7overed	17
by	-36
7rimination	-71
7uss	113
aing	23
bon	37
ds	-38
6play	-60
7ute	45
6sent	-37
6tance	-48
7inction	-17
7rict	23
5verse	-57
9ity	-34
6ide	-40
7sion	-52
9ve	-54
4nc	34
4o	-35
5ctor	-41
6ument	-91
bs	-71
5es	13
7n't	-18
5ing	-219
5j	37
5llars	-69
5mestic	52
6inate	-65
bd	-125
5n't	-47
6ations	-78
6e	-109
6or	-48
8s	-79
5or	-33
7s	-36
5uble	-99
7t	-47
5wn	-90
7town	-60
5zen	-80
8s	32
4r	-41
5afting	-27
6matic	-60
6w	-133
7ing	24
7n	-154
5ew	-32
5inking	-59
6ve	-88
8n	-107
7ing	-97
5op	-127
7ped	-72
8ing	-37
5ug	-29
4ue	-120
5ring	-40
4ynamic	-42
3e-mails	-29
4.u.	-16
4ach	-97
5ger	64
5rn	-101
7ed	-41
5sier	-51
6t	17
7ern	-47
6y	35
4b-5	-57
4choed	80
5onomic	-125
ast	-43
cs	-70
9y	-128
4dge	-43
5itor	-55
9ial	-75
5ucation	-67
4ffective	-32
cly	-45
6orts	-24
4ither	-115
4lect	-75
8ed	-93
8ing	-23
9on	-39
bs	-85
8oral	-47
bte	-117
5igibility	-70
9le	-115
6te	-31
6zabeth	17
5se	-25
7where	-46
4mail	-13
8s	-119
5braced	74
9ing	-30
5erge	-76
9d	-99
9ncy	-67
5issions	-53
5otional	-22
5phasis	-68
6loyee	-46
bs	-107
9ment	-24
4ncourage	25
bing	-102
6ryption	-13
5d	-166
6ed	-90
6ing	-62
6orse	28
ad	141
ament	23
es	-22
9ing	38
5emy	-13
6rgy	-45
5gage	-58
9d	-77
8ing	-43
5ormous	18
6ugh	-125
5sure	-128
5ter	-76
8ing	-64
6husiasm	33
6ire	-73
5vironment	-56
eal	-45
4pisode	-28
4qual	14
8ly	46
4ra	-66
5itrea	-24
5ror	-59
4specially	36
5sentially	25
5tablished	23
cment	-66
6imated	-64
4thanol	-48
6iopian	-31
6nic	-59
4u	-48
5rope	-74
9an	-62
4vangelical	-17
5e	-40
6n	-46
7ing	-68
7ly	21
7t	-92
8s	-80
8ual	40
bly	-29
6r	-51
7y	-108
8body	-48
8one	-125
8thing	-93
5idence	-110
4xact	-15
6mple	-107
as	40
5ception	-67
6hange	-94
5ecutive	-103
5ist	-68
8ing	-49
6t	21
5pand	-117
9ed	-43
9ing	22
8sion	-68
6ect	67
9ations	33
9ed	196
9ing	59
7nsive	-27
7rience	-83
dd	42
8t	-66
6lanation	-40
7oit	-67
8sion	-31
6osed	18
6ress	61
aed	65
5tend	-65
9ed	-81
8sion	-60
ave	-58
8t	-52
6ra	-59
8ordinary	-20
7eme	-34
aly	-73
4yes	-50
3face	-173
7book	33
7d	-53
7s	-137
6ing	-17
6t	-163
7s	-36
5il	-56
7ed	-32
7ing	-63
7ure	-56
6r	-83
7ly	29
5ll	-91
7en	-115
7ing	-65
6se	-24
5miliar	-67
9es	-27
8y	-96
6ous	-55
5r	-49
5st	-76
5te	-59
6her	-95
5ult	-51
5vor	17
8able	-42
by	78
8ed	-28
8ite	-80
8s	38
4bi	-52
4ear	58
5b	-59
6ruary	-59
5d	-56
6eral	-77
5el	44
6s	-83
5ll	-123
7ow	-80
6t	-83
5male	-82
5nce	-15
5wer	-51
4iction	44
5eld	-52
8s	-48
6rce	-78
5fth	-63
5ght	-132
8ing	-116
6ure	-99
5le	-66
7d	57
6l	-75
7ed	-78
5nal	-133
8ly	-111
7nce	-105
as	-57
9ial	-86
6d	-83
7ings	-60
6e	-57
6ish	-82
9ed	-68
5orina	26
5re	-84
7d	-51
7works	-23
6m	-129
6st-in-the-nation	-18
5t	-126
5ve	-75
5x	-60
4light	-56
5ood	-69
7r	-75
5urry	-86
5ying	-68
4ocus	122
5lks	-39
6low	-140
9ed	-42
ars	-25
9ing	-113
5od	-48
5r	-19
6ce	-135
8d	-136
8ful	-34
8s	-50
6eign	15
aers	42
6get	-62
6m	-74
7al	-65
9ly	95
7er	-47
6th	91
7une	-30
6um	-30
6ward	-90
5ught	-105
6nd	-18
8ation	-83
8ed	-135
9r	-68
6r	-16
7th	-56
5x	28
4racking	-42
6nce	-32
8is	-44
6ud	22
5eddy	-30
6e	-124
7dom	-67
7ly	-63
6nch	33
6quently	29
6sh	55
5iend	-90
9ly	-47
9s	-86
5om	-52
6nt	-91
8-runner	-58
5ustrated	23
bion	19
4ueled	-107
5ll	68
7y	-52
5n	-58
6d	-63
7amental	44
ely	-18
7ing	-25
7raiser	-28
bing	-95
7s	-25
5rther	-23
5ture	-92
3gain	-119
7ed	-111
7ing	-74
7s	-83
5me	-57
5p	-70
5thered	-104
9ing	-78
5ve	20
5y	-53
4ender	-18
6eral	-109
a-election	-38
aly	-50
as	-62
9ted	-107
aion	-56
6uine	-79
5orge	40
8ia	-63
5rman	-46
9y	17
5t	-128
6s	-78
6ting	-126
4iant	-73
5fts	-75
5ve	-194
7n	-138
7s	-68
6ing	-98
4lad	43
5obal	-14
4o	-97
5al	-14
7s	39
5d	-59
5ing	-99
5ldman	-33
5ne	-19
6na	-14
5od	-174
6gle	-15
5p	-75
5t	-163
6ten	-134
5v	44
6ernment	-71
9ors	-19
4rand	-29
7t	-61
8ed	45
6ss	-16
8roots	-51
5eat	-16
8er	-84
9st	39
6en	-48
6w	-71
5oss	-56
6und	-79
7p	-161
8s	-66
6w	-82
7ing	49
7n	-140
7th	-49
4uardian	17
5ilty	41
5lf	-17
5n	13
6s	-71
5y	-33
3hackers	-19
7ing	-50
5d	-28
5lf	-39
7-dozen	44
6l	-18
5mpshire	-84
5nd	-76
7ed	-129
7ful	38
7le	-94
8ing	-92
7s	-51
5ppen	-113
9ed	-107
9ing	-41
9s	-55
7y	38
5rd	33
7er	-75
7ly	-30
5s	-58
6htag	-23
6n't	-56
5te	-47
6red	-21
5ve	-54
6ing	-62
4e	-15
5'd	-20
6ll	30
5ad	-83
7-to-head	-53
7ed	-49
7lines	-51
7quarters	-62
7s	-48
6lth	-118
6r	-69
7d	-38
7ing	43
7t	-60
6ted	35
6vily	20
7y	-103
5dge	-51
5ed	-83
5ld	-98
6l	-17
6p	-116
7ed	-202
7ful	-52
7ing	-121
7s	-24
5re	-13
4ide	-45
5gh-profile	-54
7er	-101
8st	-65
7ly	-116
5ll	-17
5m	-14
6self	-27
5re	-93
7d	31
6ing	-35
5s	-22
6panic	-94
bs	-72
6toric	-67
bally	-86
9y	-81
5t	-135
4old	-64
7ing	-152
6iday	-40
6lywood	-14
5me	-148
7grown	-42
7land	-32
5nest	-66
6or	-44
8ed	-74
5pe	-84
7d	97
7s	75
6ing	134
5rrific	-24
5st	-123
7ile	23
5t	-44
5ur	-53
7s	-79
6se	-58
7ing	-33
7ton	-21
4p	-87
4ttp	-36
4uffington	-13
7post	-36
5man	-45
5ndreds	-102
5rt	-127
7ing	-92
5sband	-59
4ypothetical	-68
3i	-37
4'm	-57
4dea	33
7s	32
6ntified	41
ay	-81
bing	-43
9ty	-61
6ology	-16
4f	-35
4gnore	22
9d	53
4llegal	-63
6inois	-23
4mage	-96
8s	70
7ine	34
5mediate	29
6igrant	-27
cs	-71
ation	-62
6unity	-46
5pact	-67
6ortance	-60
bt	-76
7se	-87
6ressed	44
7ove	-96
ad	-42
4n	-52
5cident	-74
7tes	-157
6lined	44
7ude	-41
ad	-26
as	-78
9ing	-47
6ome	-52
6rease	-129
bd	-104
aing	-77
dly	32
6umbent	-38
5deed	-120
7pendent	13
es	-53
6iana	-34
7cated	53
7vidual	40
ds	-39
6ustrial	-34
bes	-46
ay	-43
5evitable	-39
5fluence	-150
atial	-50
6ormation	-86
9ed	53
6rastructure	-59
5itial	24
5jured	-93
5quiry	-22
5siders	-29
7st	77
9ed	81
6pector	-35
7ire	-61
6tance	-46
6ults	-66
7rance	-63
8gent	-33
5telligence	-54
7nded	-16
8se	31
8t	-50
9ion	47
7rest	64
bed	14
bing	-56
bs	-60
8nal	-35
ational	-104
9et	-57
8view	-159
ced	-101
cs	-18
6o	-67
5vest	-54
9ed	-117
9igate	-84
dion	-52
9ment	-65
9ors	-45
6ited	-29
6olved	-86
4ranian	-25
6q	-41
4s	-52
5lam	-25
7nd	-40
5n't	-88
5rael	-34
9i	-55
5sue	60
8d	54
8s	-103
4t	-13
5s	-122
6elf	-60
4vanka	18
3jail	-44
5n	-60
6uary	27
5pan	-56
4ersey	-38
6usalem	-30
5wish	-83
6s	-54
4im	21
4ob	-112
6s	-119
5hn	-70
7son	53
5in	-112
7ed	-64
7ing	-77
7t	-85
5ke	-51
5urnalists	-59
4udge	92
8s	-76
7ment	-25
5ly	-144
5mp	-57
5ne	-96
5st	-32
7ice	-98
as	-34
3kasich	71
4eep	-135
7ing	19
5ntucky	-37
5pt	-38
5y	-25
4ids	-15
5ll	-81
7ed	-137
7ing	-40
5nd	-114
7s	-21
6g	-15
4nock	-62
6w	60
7ing	-51
7ledge	-19
7n	160
7s	47
4urdish	-57
3labor	-78
5ck	-86
5dy	-115
5id	-29
5nd	-77
7slide	-58
6guage	-83
5rge	-109
8ly	-58
8r	-71
8st	-99
6ry	37
5s	-24
5te	-77
6in	-54
8o	-102
6ter	-33
5w	-135
6makers	44
6s	52
7uit	-85
6yer	-84
9s	-73
5y	-24
4ead	-175
7er	-110
9s	-77
ahip	-73
7ing	-129
7s	-84
6ked	-67
6rn	14
8ed	67
6st	-64
6ve	-155
8s	-64
7ing	-88
5d	-129
5ft	-160
5gacy	-42
7l	47
6islation	49
cve	-47
7timate	-45
5ngthy	-47
5ss	-33
7er	-20
5t	29
6ter	-101
5vel	-93
7rage	-85
5wandowski	59
4iability	-37
6r	-58
5beral	-33
as	-26
8tarian	35
5e	-53
5fe	-40
6t	-69
5ght	24
5kely	-30
5mit	-37
8ed	-20
5ne	26
6k	-82
7ed	-29
9in	46
5st	-129
7ed	-46
8n	41
9ing	-14
7ing	-15
5terally	-41
6tle	25
5ve	-128
7d	-85
7s	-61
6ing	-57
4oans	69
5cal	-71
7tion	-41
5ng	47
7er	-101
7time	-127
5ok	16
7ing	36
7s	25
5s	15
6e	-121
6ing	-80
6s	-71
7es	-70
6t	-88
5t	-94
6s	-65
5uisiana	-29
5ve	42
5yal	-71
3made	-68
5in	-74
7stream	-89
7tain	-54
bed	-108
5ke	-117
7rs	-52
7s	-91
6ing	-45
5n	-128
6afort	-56
7ged	-61
9ment	-19
9r	-140
8ing	-39
6chester	-55
6date	-35
6hattan	-31
5rch	-116
7o	-13
6gin	-116
6k	54
7ed	-87
8t	-43
9s	-57
6riage	-60
6tin	-33
5ssachusetts	-51
9re	-26
7ive	-82
5tch	-86
6e	-98
7en	-47
7rial	-39
6h	-43
6t	18
7er	-108
9s	33
5ximum	-41
5y	-58
6be	-63
6or	-91
4e	-60
5an	-156
7s	-97
7t	38
8ime	-18
6sure	-55
ad	33
as	-64
5dia	-112
7cal	-57
5et	-146
7ings	-24
5lania	21
5mber	-109
9s	-103
6o	-78
5n	-102
6tal	-39
7ion	90
aed	132
5re	-69
6ger	-69
5ssage	-35
as	36
5xican-american	-18
8o	-78
4iami	30
5chael	54
7elle	-37
7igan	-35
6rophone	-22
5ddle	-74
5ght	-94
6rants	33
8tion	-16
5ke	42
5litary	-118
6lion	-29
as	-81
7s	56
5nd	24
6e	-56
7s	-34
6imum	-80
6nesota	-18
6orities	-30
ay	-53
6utes	-24
5ssion	-57
7ouri	16
6take	-41
as	52
5tt	-36
5x	-68
4ocked	33
5derator	-60
cs	-71
8n	-56
7st	-74
5gul	-18
5ment	-95
9um	-22
5nday	-35
6ey	-156
6th	-106
5od	-44
5ral	-23
6e	-32
6ning	-52
5scow	-51
6que	-45
6t	26
5ther	-57
6ion	-34
5unt	-84
5ve	-120
7d	-125
7ment	-48
7s	-77
6ie	-30
7ng	-41
4r	47
5s	47
4s	46
5nbc	26
4uch	-96
5ltiple	51
5rder	-15
5seum	-37
6lim	-107
9s	-115
6t	-63
4y	-43
5self	-14
3named	91
7s	-28
6ing	-87
5rrative	-37
7ow	30
5tion	-103
9al	86
9s	-33
9wide	-52
6o	-76
6ural	-54
8e	-15
5zi	-15
4bc	-51
4ear	-87
7ly	-82
5cessary	-42
5ed	-116
7ed	-140
7s	-86
5gative	20
6otiations	-31
5ighborhood	-44
bing	-53
5t	-45
6work	-100
5urosurgeon	-39
6tral	-53
5vada	-63
6er	-57
5w	-41
6ly	-66
6spaper	29
5xt	-147
4ice	-56
5ght	-101
5ne	-94
4o	22
5body	-23
5minate	-14
bd	113
aing	33
8ee	22
as	-32
5ne	-36
7theless	-36
6profit	-40
5rmal	-52
6thern	-64
5table	-60
6e	42
7d	17
6hing	-114
6ion	-79
5v	-43
6ember	-115
4uclear	-81
5mber	-164
9s	-120
6erous	43
3obama	21
8care	-40
5tain	-62
5vious	-61
aly	-16
4ccurred	-70
5tober	-71
4dds	-26
4ffense	37
9ive	-45
7r	88
8ed	-42
8ing	90
8s	60
6ice	-101
9r	-27
8ial	-73
bly	78
bs	-91
4il	-68
4klahoma	-56
4ld	33
6er	-99
7st	-27
4n	-18
5ce	41
5es	-74
5going	36
5line	27
6y	-74
5to	-75
4pen	-145
7ed	-151
7ing	-86
7ly	106
6rate	-56
9ing	-50
aon	-66
5inion	29
5ponent	-36
bs	-64
7rtunities	-56
dy	-98
7se	65
9d	97
9s	58
8ing	50
9te	-43
aion	53
5timistic	64
7on	-53
4r	-159
5der	14
5ganization	-76
ae	-80
bd	-92
aing	-74
5iginal	-28
5lando	-45
4ther	-32
8s	-36
4ur	-33
5tcome	-50
6side	-91
ar	-25
4ver	-29
7all	-73
7come	-75
7seas	-82
8ight	-34
7throw	-28
8ime	-41
7whelming	31
fly	-103
4wn	-90
6ed	-114
7r	-52
4z	48
3pace	-41
5ge	-23
5id	-174
6r	-79
5lestinians	-50
5nel	-51
5per	-55
5rent	-49
9s	16
6is	-45
6k	-30
6liament	-25
6t	-230
7icipate	-81
9ular	27
dly	-123
8es	51
8san	-36
7ner	-72
7y	-40
5ss	-138
7age	-39
7ed	20
7ion	-13
aate	43
6t	-136
5th	-123
6riot	-59
5ul	50
5y	-16
6ing	-47
4eace	-17
5nce	-49
6ding	-66
6nsylvania	-58
6tagon	13
5ople	-69
5rceived	40
8ntage	-37
6fect	-19
7orm	-87
aance	23
6haps	-49
6iod	-66
6manent	36
6sistent	-46
7on	-65
9al	-131
bly	-57
7uade	23
5ter	66
5w	-13
4fizer	33
4hiladelphia	-32
5one	-75
6to	-71
5rase	-44
5ysical	-63
4ick	-112
7ing	-57
6ture	-88
5ece	-72
5lot	-22
5vot	-63
4lace	-101
8d	-47
8s	-41
6giarism	-35
6n	28
7e	-62
7ned	-14
8ing	64
6tform	-115
6y	-177
7ed	-33
7ing	-110
7s	-39
5edge	78
9d	79
6nty	-95
5us	-56
4oint	27
8ed	108
8ing	56
8s	15
6sed	-17
5lice	-59
8ies	-40
8y	-42
7tical	-144
cly	-106
aian	-17
ds	-54
ao	-49
as	56
6l	-142
7ing	-75
7s	58
8ter	-55
5ol	-58
6r	-84
5pe	-50
6ular	60
aity	-74
9tion	-91
8ist	-55
5sed	38
6ition	-100
6sibility	-37
9le	-114
ay	-48
6t	29
5tential	-36
cly	-73
5verty	-53
5wer	-139
8ful	-71
4ractice	-26
6ise	54
9d	112
5ecincts	-37
6dicted	55
aing	97
6pared	-103
9ing	-50
6sent	20
aed	22
8rve	-70
7idency	-56
bt	-72
cial	-79
7s	-21
8ed	31
8ure	-29
7umed	-40
9ptive	-65
6tty	-86
6vail	-45
7ent	-133
7iew	-49
8ous	-78
bly	32
5ice	-96
6maries	-92
aly	-54
9y	-16
7e	-93
6nciple	-28
cs	-33
6orities	-68
ay	48
6son	-39
6vate	-117
5o-clinton	-64
7life	-23
6bably	-63
7e	-47
7lem	-100
6ceed	-46
8ss	-90
6duce	-70
9t	-37
aion	-59
6fessional	-27
aor	-98
6gram	-88
8ess	-52
bive	-91
es	-40
6ject	-92
aed	94
6minent	-97
8se	27
9ing	119
7ote	16
9ing	48
7pted	-121
6of	-79
6perty	-37
7osals	-107
9ed	109
9ing	97
6secution	-39
7pect	-77
6tect	-101
aed	-66
aing	-21
8st	28
aers	-73
as	-31
6ud	-59
6ve	-142
8d	-59
7ide	-81
ad	37
9ing	-62
8sion	-83
cs	-62
4ublic	-146
9ly	59
8shed	-38
5erto	-43
5ll	-91
7ed	-99
5rchase	-82
6sue	16
8ing	-53
5sh	-147
7ed	51
7ing	29
5t	-159
6in	-51
6s	-71
6ting	19
3qualified	-87
9y	-111
8ty	-20
6rter	-98
5estion	141
bed	154
bing	82
bs	48
5ick	77
8ly	-19
6t	-89
7e	28
5ote	-31
3race	-142
7s	-19
6ial	-80
7st	-52
5dical	-58
7o	-95
5ise	-160
8d	-105
7ing	64
5llies	-28
7y	-109
8ing	15
5nge	-51
6k	-43
7s	-61
5pe	-58
6idly	-71
5re	-60
5te	-65
6her	19
6ing	-60
9s	-60
6tled	-62
5ucous	-42
4e-election	-32
5ach	-123
8ed	-61
8ing	-89
7tion	-81
6d	-135
6gan	43
6l	-138
7istic	-49
8ty	-58
8ze	-43
7ly	24
6son	90
9able	30
9s	-17
5bound	-45
6uild	-59
5ceive	-152
ad	-163
9ing	25
7nt	39
9ly	-23
7ssion	-31
6lamation	-20
6ognition	63
aze	42
cd	30
7mmendation	43
7nsider	27
7rd	-97
9s	-106
5d	-43
6uce	-95
8ing	25
5election	32
5ference	61
adum	-70
6lect	-88
6orm	-56
6ugee	-33
as	-62
7sal	-60
8ed	109
8ing	36
5gard	44
6ime	-19
7on	-35
9al	24
7ster	-86
bed	-141
6ret	-75
6ular	30
9tion	-45
ds	-66
5in	-54
5jected	141
5lations	-41
chip	-80
9vely	17
6ease	-25
ad	64
9ing	69
7vant	-29
6iable	-29
ay	-66
7gion	-16
aus	-101
5main	-122
9ed	33
9ing	-67
7rk	-54
9able	-62
9s	-124
6ember	63
6inder	34
6ove	-104
9d	-124
5newable	-30
6t	-47
5p	-45
6eal	-55
8t	44
9ed	-15
bly	19
6lace	-71
ad	-81
6ort	54
9ed	73
bly	-27
ar	-77
bs	32
9ing	63
9s	-129
6resentative	62
ced	-50
cs	27
6ublicans	-55
7tation	-50
5quest	41
aed	76
as	-43
7ire	-26
ad	84
as	28
5search	17
6idents	-37
6olution	-32
7nate	31
7urces	-19
6pect	42
7ond	-31
aed	-86
brs	-71
aing	-91
9se	64
aibility	-38
cle	-54
6t	-81
6ult	-85
9s	-97
5tired	-90
6urn	-140
9ed	-65
9ing	-147
9s	-50
5uters	73
5veal	39
9ed	-23
7nue	-60
7rse	39
6iew	-84
6olution	-57
4hetoric	-47
5ode	-27
4ich	-52
7ard	-27
7est	-38
5gged	-52
6ht-wing	-55
8s	-58
5sen	-129
6ing	-20
6k	-87
7s	-73
5val	-12
8s	-28
4nc	-18
4oad	-41
5bert	-73
5cky	-40
5le	-123
6l	-88
5mney	-68
5nald	-58
5om	-58
5ughly	-46
6nd	-71
6tinely	-47
5w	-42
4t	48
4ubio	35
5le	-106
7s	-97
6ing	-63
5n	-110
6ning	-179
6s	-75
5ral	-52
5ssia	-22
4yan	-40
3sacrifice	-17
5fe	-109
7ty	-19
5id	50
5le	-32
5me	-107
7-sex	-30
5n	-31
6ders	28
6tilli	14
5tisfied	-24
5ve	-84
5w	-72
5y	12
6ing	-26
6s	37
4cale	-54
6ndal	-53
as	-46
6red	-52
5enario	-19
7e	-31
8s	-14
5hedule	-58
bd	-106
6ools	-46
5ore	-56
6tt	-31
5ranton	-19
6een	-54
6utiny	91
4earch	58
6son	-49
6t	-37
5cond	-116
9-place	-52
6ret	42
9ary	-171
6ure	-124
8ity	-116
5e	-13
6ing	42
6k	-34
7ing	60
6m	82
7ed	66
7ingly	-70
7s	49
6n	85
5gment	-39
5lect	-21
9ed	-103
6f-described	-62
6l	43
7ing	-48
5n	-22
6ators	-33
6d	-94
7ing	-72
6ior	-104
6sitive	13
6t	-114
7iment	-75
5parate	-90
6t	-41
7ember	-78
5rial	-29
7es	-22
7ous	-24
6ve	-115
8d	-171
8r	-50
8s	-86
7ice	-66
as	-57
8ng	-79
5ssion	-37
5t	-78
6ting	-26
7le	-86
5ven	-90
7ral	-43
5x	-38
6ism	-18
6ual	47
4hake	-65
6pe	-78
6re	-37
8d	16
7p	51
5e	19
6'll	18
5ift	-110
8ed	-30
8ing	-71
5ocked	21
6oting	-78
bs	-31
6rt	58
8ly	-74
6t	-38
6uld	-43
9n't	-33
6wed	38
7ing	55
7n	75
7s	-88
5ut	22
4ick	30
5de	-46
7lines	-24
7s	-64
5ght	-16
6n	30
7ature	-64
7ed	36
7ificant	-94
ely	-104
7s	32
5licon	24
5milar	-47
aly	18
6ple	-93
8y	-156
5ngle	-98
5t	-50
6e	-69
7s	-23
6ting	-33
6uation	-29
5x	-22
5zable	-61
6e	-39
4keptical	79
4logan	50
6w	-71
4mall	-87
8er	-62
6rt	-49
4o	-22
5-called	-72
5cial	-18
7ety	-15
5ld	-75
6id	-55
8arity	33
6ution	-28
6ve	-50
5mebody	-69
7how	-70
7one	-57
7thing	-169
8imes	-122
7what	-81
5n	-60
5rry	-59
6t	-44
7s	-49
5ught	113
6nd	-77
8s	40
6rce	-88
9s	-27
6th	-27
8ern	-61
5viet	-15
4pace	-41
6nish	-69
a-language	-33
5eak	-39
8er	-83
as	-23
8ing	-43
6cial	-87
8fic	51
bally	75
bs	-46
7ulation	18
6ech	21
9es	-101
7d	-60
6nd	-127
8ing	-13
7t	-110
5lit	-35
5oke	49
8n	36
8sman	-103
9woman	-109
6t	-66
7light	-78
5read	-44
6ing	-63
4t	-15
5aff	-85
6ge	-112
6kes	-55
6nce	13
7d	-100
8ard	-42
8ing	65
8s	-45
6r	-64
7k	-87
7t	-138
8ing	-68
6te	-23
8ment	-23
cs	19
8s	-130
8wide	-28
7us	-78
6y	-106
7ing	-102
5eel	-22
7p	-72
7ring	13
6m	-73
6p	-85
7s	-47
6ve	72
5ick	-63
6ll	-56
5ock	-69
6od	50
6p	-20
7ped	-93
6ries	99
7y	-117
5rategic	-56
6eak	-46
7et	-30
9s	-69
7ngth	-64
6ike	-35
7ng	-75
6ong	30
9er	19
ast	37
6uck	-84
7ggle	-64
bd	-138
aing	32
5udent	-41
as	-82
7ies	-50
7y	-77
6mp	-21
5yle	-55
4ubject	-101
6sequent	-48
7tantial	26
6tle	24
5cceed	-77
8ss	-55
aful	-75
6h	-77
5ddenly	35
5ggest	28
aed	60
aing	77
bon	73
5icide	-63
5mmer	23
5per	-125
8delegate	-39
gs	-111
8ior	-32
6port	104
aed	157
br	32
cs	-23
aing	45
as	12
8sed	-150
6reme	-78
5re	42
6face	-52
6ge	23
6prised	-86
aing	-40
6vey	-109
7ive	-68
5spend	-68
aed	-88
6tained	-62
4vp	-47
4way	-64
5eeping	38
5ing	-80
6ss	-29
6tch	16
4yria	-35
8n	-71
5stem	-99
9s	-77
3table	-29
5ckle	-75
6tics	-83
5ke	-78
6ing	-19
5lk	24
7ed	65
7ing	47
7s	21
5nk	-124
5p	-63
5rget	55
9ed	-39
9ing	12
5sk	-45
5x	20
6es	-90
4ea	-45
6chers	-43
6m	-99
5ch	-50
7nology	-76
5d	-70
5lephone	-51
7vision	-80
6l	63
7ing	34
5mporarily	28
by	-65
5nnessee	-26
6s	-108
6ure	-56
5rm	-78
7s	-68
6rible	-80
8tory	-48
7or	-37
9ism	-66
bt	-104
cs	24
5st	-85
7ing	-64
7s	-56
5xas	-20
4han	-100
6t	13
5e	-17
6ir	-19
6me	53
7selves	33
6n	35
6ory	-51
6se	-53
6y	-16
7'd	-55
8re	94
8ve	-59
5ing	-54
8s	-86
7k	66
8s	26
6rd	-109
8-party	-58
6s	-20
5ose	-41
6ugh	-100
5reat	34
9s	-62
7e	-42
7shold	-24
6ough	-102
aout	-76
7w	-60
8ing	53
8n	-100
5ursday	-50
4icket	-37
5de	-28
5ed	-100
6s	-111
5ght	-42
5me	-71
7s	-68
5tle	-31
4o	-16
5day	-106
5gether	-140
5ld	48
5m	-26
5night	-45
5o	-128
6k	-46
6l	-30
5p	-58
6ic	-68
8s	40
5tal	-99
5uch	-40
5ward	-128
6n	-98
4rack	36
6de	-103
8d	-39
7itional	29
6gedy	-15
7ic	-14
6il	-37
7n	-36
6ns-pacific	-28
8form	-63
8ition	-46
6vel	-79
5eat	-104
8ed	-17
6mendous	-15
5ial	-57
6ed	-63
6p	-88
6umph	-44
5ouble	-86
ad	-69
5uck	-67
6e	-120
6ly	-88
6mp	37
6st	26
8ed	-15
6th	-64
5y	-46
6ing	-86
4uition	-42
5nnels	-24
5rkey	-76
7ish	-18
6n	-196
7ed	-115
7ing	-110
7out	-90
7s	79
4v	-61
4weet	-104
8s	-122
5ice	-79
6tter	-57
5o	-44
6-thirds	30
4ype	-28
3u.s.	-62
4kraine	-47
4ltimate	-65
bly	-79
4nable	-84
6nimous	79
5certainty	-42
6lear	-42
5der	-38
8mine	-106
8stand	50
ding	50
5employment	-44
5fair	-70
6it	-92
5ify	-66
6ons	-51
6que	-46
6te	-63
8d	28
7y	-31
6versal	65
aity	-37
5known	37
5likely	26
5precedented	-39
5qualified	-41
5til	-111
5usual	31
4p	-91
5coming	-53
5on	23
5per	-15
5set	89
6tate	-32
4rged	125
6ing	-18
4s	-70
5a	59
5e	-212
6d	-98
6ful	-49
6rs	-111
5ing	-155
5ual	-43
8ly	-118
3va	-59
5lue	-40
8s	-34
5riety	-75
7ous	-95
5st	-24
5tican	19
4ermont	-85
6sion	-70
6y	-72
5teran	-100
as	-70
4iable	-14
5ce	-97
6tims	-61
7ories	-64
9y	-79
5deo	-101
8s	-52
5etnam	-50
6w	20
7ed	54
7s	29
5olating	-67
aon	-22
7ence	-92
9t	-15
5rginia	-69
6tually	18
6us	-25
5sion	44
7t	-102
4oice	-83
5lunteers	-25
5ted	59
7rs	-31
6ing	-20
5wed	100
4ulnerability	-51
ble	-65
3wait	25
7ing	-85
5ke	-65
5lk	-77
6l	-50
5nted	23
7s	21
5rned	-33
7ing	15
6ren	44
5s	-22
6hington	-94
6n't	-88
5tching	-97
6er	-79
8boarding	37
8melon	-33
5ve	-89
5y	-35
6s	-121
4e	-61
5're	-64
6ve	-17
5ak	40
7ness	-16
6lth	-48
9iest	-15
6pons	-68
6r	-74
7ing	-93
5b	-30
6site	25
5dnesday	-18
5ek	-14
7end	-64
7s	-98
5lcome	25
6l	52
5nt	-37
5re	-29
5st	-67
7ern	29
4hat	-47
7ever	-87
5en	-29
5ich	-76
6le	-42
6te	-97
8s	-47
5o	-76
6le	-33
6m	47
5y	58
4ide	-65
7ly	76
7r	-23
7spread	-87
5fe	-74
5ld	-61
7ly	-96
6l	-37
7ing	22
5n	-223
6ner	-47
9-take-all	-71
7ing	-104
6s	-51
6ter	-18
5sconsin	-75
6e	-57
5th	-63
7in	-112
7out	-27
4oman	-126
5n	-175
6't	-61
6der	85
5rd	36
7s	-96
6k	-167
7ed	-127
8rs	-23
7ing	-21
a-class	-56
7s	-112
6ries	-66
7y	94
6se	-80
7t	-41
6th	-134
5uld	-31
8n't	-42
4ritten	89
5ong	-37
6te	95
4yoming	-16
3year	-27
7s	-123
5s	14
6terday	-20
5t	-22
4ork	-80
5u	-39
6're	-57
6ng	-44
8er	-100
6r	55
7self	-61
3zero	-60
4ika	-27
3–	-69
3—	-103
3―	-23
3‘	-68
3“	-13
3”	-100
3…	-46
12=	-36
3!	-81
3"	-17
3#	-33
3$	-84
3%	23
3&	-60
3'	-25
3(	-159
3,	-49
3-	-53
3.	-56
3/	-74
31	-45
4,237	-71
4.5	-30
40	-106
50	-91
6,000	36
41	-97
42	-101
43	-34
44	-51
45	-79
46	-34
47	-56
48	-28
49	-52
560s	-69
570s	-38
580s	-66
590s	-75
62	-59
32,383	-46
40	-76
50	-60
6,000	50
60	-36
61	-56
64	-61
67	-64
68	-114
69	20
510	19
61	-20
62	-18
63	-48
66	-84
43	-60
44	-29
45	-80
47	-60
33	-18
41	-56
45	43
34	-71
40	-103
45	15
35	-38
40	-65
5,000	-57
44	-19
36	-47
40	-65
37	-70
40	-33
38	-57
39	-48
40	-101
45	-26
3:	-19
3;	-17
3<	-34
3?	-170
3@	-89
3[	14
3_	-67
3a.m.	-41
4bc	-27
5ility	-55
5le	-23
5ortion	-69
bs	14
6ut	41
6ve	-19
5road	-59
5sentee	-56
6olutely	-24
6tract	-19
4cademic	-49
5cept	21
9ed	31
9ing	85
7ss	-78
6omplish	16
7rding	-166
7unt	22
6urate	-55
7sations	36
8ed	-45
5knowledge	91
5ross	-131
5tion	-23
9s	30
7ve	-122
9ly	-69
8ist	-19
bs	30
9ties	-26
ay	-35
6or	-75
6ual	-37
9ly	-78
4d	27
5ded	-81
6ing	110
7tional	-24
6ress	34
aed	32
5ministration	-20
7t	62
5opted	72
5s	-86
5ults	-78
5vantage	-102
6ertising	-37
6ice	-42
7ser	-97
as	-56
6ocacy	-38
9te	-58
4ffairs	-64
6ect	-80
9ed	-23
6ordable	-100
5ghanistan	32
5rican	-86
a-american	-61
js	48
5ter	-29
8noon	-84
4gain	24
8st	44
5e	-105
6ncies	49
7da	-107
7t	-48
5gressively	45
5reed	-48
8ment	80
cs	-61
4head	-36
4ide	-67
7s	-26
5med	-33
5r	-114
6ing	-62
6waves	-20
4ll	-76
6egations	-32
8ed	-57
6iance	-28
7es	36
6owed	47
8ing	32
6y	-82
5most	-62
5one	-61
7g	-121
8side	-63
5ready	-26
5so	-27
5ternative	-69
6hough	-52
4m	-18
5azon	-64
5bassador	-13
5endment	-31
6rica	-112
an	-66
bs	-69
5id	37
5ount	-47
4n	17
5alysis	58
5d	-46
5geles	-16
6ry	-88
5nounced	64
6ual	-32
5other	-70
5swer	86
9s	-61
5ti-establishment	-40
8trump	-51
5y	-26
6body	-40
6thing	-107
6where	-68
4p	56
5art	-71
5peal	-33
9s	-60
8r	-66
9ance	36
ds	-67
9s	-14
6lause	-70
7e	-47
7icants	-42
6roach	-60
8priate	54
8val	22
9ed	84
4rab	-57
5ea	-70
6n't	-60
7a	-30
5gue	-28
8d	64
7ing	69
7ment	80
bs	-40
5izona	41
5m	-50
6ed	-69
6s	-84
6y	-51
5ound	-24
5ray	44
4sia	-13
6de	-81
5k	46
6ing	82
5pects	37
5sault	-50
6ets	-40
6ociated	-54
6ure	29
5ylum	28
4t	-30
5lantic	-69
5tack	74
9ed	32
9ing	13
9s	47
6empt	-119
as	-98
7ndees	49
8tion	143
6racted	47
4udience	22
bs	24
4vailable	-77
5oid	-42
4ward	-107
7e	119
6y	-37
4yotte	-65
3b	80
4ack	-12
7ed	68
8rs	26
7ground	-54
5d	-18
6ly	-47
5lance	15
6lots	-78
5n	-31
6k	-44
7ing	-69
7ruptcy	28
7s	-54
6ning	-47
5r	-54
6ack	-91
5se	-59
7d	-114
6ic	-74
8ally	-14
7s	44
5ttle	-22
9ground	-70
5y	-49
4e	-21
5ach	-22
6r	-54
6t	-31
5came	-58
7use	-75
6k	-42
6ome	-104
9s	41
8ing	-57
5en	-46
5fore	-134
5gan	25
6in	35
8ning	34
6un	-88
5half	-60
7vior	34
6ind	-53
5ing	-14
5lief	59
8ve	55
ad	40
as	-30
6ow	-121
5n	15
6ch	-41
6efit	-83
as	-111
6ghazi	-84
5rnardino	-14
7ie	-14
5t	-41
6ter	-64
6ween	-41
5yond	-52
4ias	-79
5d	-41
5g	-63
6ger	-96
8st	-37
5ll	40
7ion	-31
aaire	68
es	-39
as	-76
7s	-68
5partisan	-14
5rth	-67
4lack	-75
6me	18
5oc	-54
7k	-95
6omberg	-38
6w	-82
4oard	-81
5dy	18
5ld	-54
6ster	-77
5mb	-37
5oed	61
6k	-55
6st	-79
5rder	-41
9s	-49
6n	-20
5ston	-47
5ttom	-27
5wl	-26
5y	-36
4radley	39
6nd	48
5eak	14
8fast	-22
8ing	-61
8s	-47
6itbart	-34
5idge	-56
6ef	-101
6ng	40
8ing	-34
6tish	-71
5oad	38
8er	37
6oklyn	-12
6ther	-53
6ught	-61
4udget	18
5ilding	-92
7t	-63
5lly	-41
5rden	-14
6eau	-32
5s	-70
6h	-53
6iness	-28
bes	49
bman	-48
6y	38
5t	-27
5y	26
6ing	-62
3cable	-41
5iro	-27
5lendar	-24
6ifornia	-77
6l	59
7ed	53
7s	-20
5me	-29
6p	-38
7aign	-25
bing	-86
bs	-30
5n	-52
6't	-58
6adian	-40
6didacy	-78
ate	-33
cs	40
6not	28
5pacity	-67
6ital	-56
8ol	-13
5r	-69
6bon	-93
6d	-30
6eful	45
6ried	-20
7y	59
8ing	-87
6son	-67
5se	23
7s	-124
6h	-68
6t	33
5tch	-42
6holic	30
5ucus	-72
6ght	33
6se	-75
8d	-87
8s	-30
4bs	66
4ell	-42
5nter	-81
9s	-48
7ral	-25
8ist	-48
7ury	-31
5rtain	20
aly	-28
4hair	-69
8man	-55
6llenge	29
cr	-41
cs	-63
6mber	-37
7pion	38
6nce	-156
9s	-12
7ged	-79
9s	-53
8ing	19
6os	-54
6racter	-58
7ge	-76
9s	45
7ity	-51
5eck	-88
6ering	23
5icago	-55
6ef	-30
6ld	-71
8hood	-16
8ren	-138
6nese	-30
5oice	21
9s	-74
6ose	-58
6sen	-86
5ris	53
8tian	-64
ae	31
4ircumstances	-84
5ted	46
6ies	-45
7zen	-49
aship	-74
6y	-84
5vil	64
4laim	74
8ed	36
8s	-58
6ss	-75
8ic	-42
5ean	-19
7r	110
8ly	-64
6veland	-58
5ient	-13
6mate	-61
6nch	-58
7tons	-47
6p	-79
5ose	-39
8d	-79
8ly	-79
8r	-106
8st	30
5ub	-57
4nn	-17
4oal	-97
7ition	-21
5de	-41
5ld	-66
6lapse	-43
7eagues	-59
8ge	-32
as	-23
6umbia	-21
8n	-63
5mbat	20
7ined	-76
6e	-169
7back	-43
7s	-137
6fortable	-14
6ing	13
6mander	-37
aing	-85
7ent	69
as	-19
8rcial	-105
7ission	-59
8tment	-29
9ted	35
be	-82
7on	-13
7unications	-42
aties	-84
by	-39
6pany	-114
8red	-61
9ison	-84
7elling	-52
8te	40
9ing	-64
ation	-53
cve	-28
7laint	35
8ete	54
bly	-110
9x	-59
8icated	-58
7rehensive	-20
8omise	29
7uter	-64
5ncern	23
aed	74
aing	49
as	54
6dition	-18
cs	-70
7ucted	-61
6ference	-97
7idence	-33
bt	90
8rmed	53
7lict	-73
bs	-46
6gress	-57
bional	32
6nected	-62
aion	-36
6science	-24
7ensus	-63
8quences	-28
8rvative	44
fs	-39
7ider	87
bable	-89
bed	83
7tituency	-29
btion	-53
fal	-60
8ruction	-57
7umption	-14
6tact	-37
7ender	25
cs	-12
9t	-82
8st	-127
aed	-74
as	-118
8xt	-49
7inent	-15
9ue	-39
bd	-70
bs	-42
aing	39
7ract	-25
9ry	-42
9st	-88
8ibutions	-51
cors	-16
8ol	-148
9versy	-31
6vention	-136
dal	-19
ds	47
8rsation	27
fs	19
7icted	-74
8nce	56
bd	52
5operate	-105
bion	-29
6rdinated	-40
5re	-80
6porate	-43
bions	-38
6rect	-56
5sby	-54
6t	-90
7s	-46
5uld	31
8n't	-13
6ncil	26
7t	-31
8ed	-58
9r	54
8ing	75
8ries	39
9y	-116
8y	-56
6p	-25
7le	-59
6rse	13
7t	17
5ver	-40
8age	-48
4rash	-26
6zy	-26
5eated	-70
8ing	-76
6dibility	-86
8t	-78
9s	27
5iminal	-46
6sis	-86
6ticized	91
9s	-84
5oss	-84
8ed	-47
6wds	-26
5ucial	-77
6z	-30
4uban	-79
5lture	-34
5riel	47
6rent	33
aly	-76
5ts	-104
4yber	37
5cle	-32
3d.c.	29
4aily	-23
5kota	-54
5mage	-65
5nger	-67
9ous	37
9s	-15
5rk	-75
5ta	-51
7base	-19
6e	-72
5ughter	-96
5vid	-62
5y	-110
6s	-32
4e	16
5ad	41
7line	-39
6th	37
8s	48
5bate	51
9d	112
9s	-70
6t	-36
5cade	-25
9s	-93
6ember	-77
6ide	-84
9d	54
7sions	-12
9ve	-77
6lared	-63
7ine	-62
ad	-87
5eper	-31
7ly	-52
5feat	-52
9ed	38
7nd	-49
9ing	-66
8se	-104
9ive	21
6icit	33
7ned	-51
5gree	30
5legate	-90
bs	-139
aion	-54
6iver	-83
aed	17
5mands	-58
6ocracy	19
ats	13
7graphic	-33
7nstrated	-57
5nied	26
6ounced	77
5partment	-67
6ortation	-22
6uty	28
5scribed	52
6erves	88
6perate	-61
7ite	43
6troy	-35
5tail	30
9ed	44
6ermine	33
cd	30
5velopment	-74
6il	38
4id	-48
6n't	-21
5e	-12
5fference	-64
ds	-20
bt	-13
cly	-47
7icult	-49
cy	-78
5gital	-26
8s	-53
5nner	-50
5re	56
7ct	-16
9ion	-51
9ly	13
5saster	-39
6closure	-68
7rimination	-67
7uss	40
aion	-36
ds	-18
6trict	-30
5vide	-85
9d	40
7sions	-86
9ve	16
4nc	-52
4o	-84
5ctor	-52
6ument	-76
bs	-77
5dd-frank	-67
5ing	-105
5llars	-55
5main	18
6estic	-45
6inated	-85
5n't	56
6ation	-18
bs	-25
6e	-137
6or	-65
5or	-87
5ubt	36
5wntown	-58
8urn	-40
5zen	26
4r	46
5amatic	-27
6w	37
7n	32
5ew	-20
5iven	-47
7ing	-42
5opped	-74
5ug	-48
4ue	-105
5ring	-75
5ties	-45
3e	43
4-mail	-39
9s	44
4.u.	-27
4ach	-45
5rly	-17
5sily	-58
6t	-50
7ern	27
6y	-21
4b-5	27
4choed	-101
5onomic	-22
asts	-18
9y	-120
4dge	-62
5itorial	-58
5ucation	-73
4ffect	-94
9ive	-65
6ort	-30
9s	-56
4ight	-40
5ther	-41
4lect	-36
8ion	-94
8oral	-22
bte	-98
6ment	-38
5igible	16
6te	-19
5sewhere	-46
4mail	20
8s	24
5brace	-48
5erged	15
5issions	-50
5phasis	-59
6loyee	-63
4ncourage	-28
5d	-85
6ed	-51
6ing	-69
6orse	54
ad	113
ament	122
es	22
5emies	-71
7y	-37
6rgy	-60
5forcement	-61
5gage	-53
9d	-54
9ment	29
5ormous	-40
6ugh	-82
5sure	-20
5tering	-80
6husiasm	-16
ctic	30
6ire	-50
9ly	17
5vironment	-79
eal	44
4qual	14
4ra	-66
5ror	-16
4specially	32
5tablishment	-102
7te	-78
4thanol	-65
4uropean	55
4vangelical	-12
5e	-41
6n	-81
7ing	33
7t	-67
8s	-69
6r	-79
7y	-22
8body	-55
8one	49
8thing	-85
8where	-43
5idence	62
4xact	-67
8ly	47
6mple	39
5ception	-34
cs	-63
5ecutive	-32
cs	-58
5ist	-70
8ing	-40
5pand	-33
9ed	39
8sion	-51
6ect	-35
9ations	-21
9ed	127
9s	59
7nsive	-44
7rience	-95
dd	-63
8ts	75
6lain	92
aing	38
8nation	-33
7osion	-49
5tended	-66
8t	-73
6raordinary	-76
7eme	-47
aly	-28
9ist	-41
4ye	-46
6s	89
3face	-143
7book	31
7d	-66
7s	-37
6ing	-64
6t	24
7s	-20
5iled	-83
7ure	45
6r	-68
5ke	25
5ll	-38
7en	-49
6se	-68
5milies	-84
5n	52
5ther	34
5vor	90
8able	59
8ed	-42
8ite	-55
8s	13
4bi	-21
4dic	-23
4ears	-20
5b	-28
6ruary	-40
5c	70
5d	-43
6eral	-42
9tion	-53
5elings	38
7s	19
6s	-92
6t	-91
5ll	-62
6t	75
5male	-47
5w	-44
6er	-89
4ield	-56
8s	-113
5fth	-40
5ght	-58
8ing	41
6ure	53
9s	-62
5le	-24
7d	-70
6ing	-66
6led	-83
5nal	-28
8ly	-61
7nce	-60
9ial	-73
6d	-94
7ing	-81
6ish	-131
9ed	-85
5re	-51
7d	49
7works	-15
6m	-14
7s	-42
6st	-34
5scal	-12
5t	-40
5ve	-117
4light	-72
6p	-46
5oor	-19
6wers	46
4ocus	72
8ed	-51
5lks	-12
6low	-28
9ed	-71
ars	-16
9ing	45
5r	14
6ce	-81
8d	-59
8ful	39
8s	-64
6eign	-47
aers	34
6m	-116
7ally	64
7er	16
6tune	-45
6ward	59
5ught	-39
6nd	-94
8ation	-42
8ed	-28
9r	-16
6r	-49
7th	-52
5x	-31
4rance	-42
8is	-25
6ud	-30
5eddy	-22
6e	68
7dom	15
7ly	35
6nch	-57
6sh	30
5iday	-46
6end	-90
9ly	-69
5om	-61
6nt-runner	-27
5ustrated	29
bion	65
4uel	44
5ll	-30
7y	47
5n	59
6d	-29
7amental	-74
7ed	-93
7ing	18
7raising	-19
7s	-81
5rther	-28
5ture	-125
3gain	-67
7s	-27
5me	-80
5p	-81
5s	-71
5thering	-44
5ve	-66
5y	-55
4ender	-76
6eral	-18
a-election	-50
aly	-63
as	-35
8ous	-58
6ocide	-37
6uine	26
5orge	-69
5rman	-57
9y	-85
5t	-61
6s	-20
6ting	-44
4iant	-76
5rl	-53
7s	-52
5ve	-58
7n	-115
7s	-39
4lobal	-76
4o	-100
5al	51
5d	-34
5es	-41
5ing	-40
5ld	-20
7man	-56
6f	13
5ne	-87
5od	-147
5t	-87
6ten	29
5v	-80
6ernment	-40
9or	-131
bs	-51
4rand	-51
7ite	-34
6ssroots	-48
5eat	-140
8er	-65
9st	-38
6en	26
5oss	-32
6und	-45
7p	-69
8s	-49
6w	-72
7ing	-33
7th	20
4uardian	35
5lf	-105
5n	47
5y	-59
6s	38
3hacked	-47
7ing	43
5d	-62
5lf	-113
6l	-38
7s	-69
5mpshire	17
5ndful	-33
7ling	43
7s	-105
5ppen	-109
9ed	-112
9ing	-88
9s	-27
7y	17
5rd	72
7er	-74
7ly	-55
6sh	-60
5s	18
6n't	-52
5te	40
6red	43
5ve	-60
6ing	-28
4e	-25
5'll	-76
5ad	15
7ing	-62
7quarters	-50
7s	-69
6lth	15
6rd	-64
7ing	-79
7t	-58
6t	27
7ed	47
6vily	-63
7y	19
5dge	-25
5ld	-140
6l	-32
6p	13
7ed	-117
7ful	-36
7ing	-61
5re	-74
6itage	-33
4igh	-34
7-profile	47
7er	-98
8st	-85
7ly	-90
5ll	-27
5m	48
5red	-67
5spanic	-71
bs	40
6toric	-57
9y	-33
5t	-55
4old	-75
7ing	-73
7s	32
6iday	25
6ocaust	-35
6t	35
5me	-159
7s	-92
5nest	39
6or	-39
8ed	19
5ok	-41
5pe	111
7d	70
7s	85
5spital	-22
6t	-49
7ile	-92
5t	-24
6el	-22
5ur	-34
6se	-82
8hold	-16
cs	-31
7ing	-34
5w	18
6ard	39
6ever	-90
4p	39
4uffington	83
5ge	-29
5man	-31
5ndreds	-61
5rt	-18
5sband	-20
3i	-48
4'm	-68
5ve	-54
4dea	112
7s	-71
6ntified	51
ay	103
9ty	-71
6ological	-81
ay	-30
4f	18
4gnored	44
4llegal	-110
aly	-36
6inois	-30
4mage	-15
5migrant	-46
cs	68
5pact	29
6ressed	46
aive	-78
4n	-56
5cident	-18
6lude	-53
ad	-80
as	45
9ing	-38
6ome	-106
9s	-73
6reased	-72
aingly	65
8mental	-41
6umbent	-58
5dependent	-40
6iana	-31
7cated	-37
7vidual	48
6ustrial	-73
ay	-103
5equality	-52
5fluence	-107
atial	-25
6rastructure	21
5itial	45
9tive	-48
5side	-102
9rs	-73
7sted	33
6tead	22
7itute	-20
bion	-48
es	-59
6ults	-82
7rance	-35
5telligence	81
7nded	52
8se	20
8t	-67
7rest	18
bed	42
bing	-55
bs	-82
8nal	-28
9et	-41
8view	-86
ced	-123
cs	-19
6o	-58
5vasion	-22
6ersions	41
7stigation	-76
eve	-40
9ment	-72
9or	-49
bs	-46
6ited	72
6olved	-143
ament	-51
9ing	-53
4ran	33
6q	18
4s	-19
5il	-67
6s	-73
5lam	-33
8ic	-71
9st	-56
7nd	-80
5n't	25
5rael	-116
5sued	37
8s	-19
4t	22
5s	-50
6elf	-64
4vanka	-15
3j	53
4ackson	-41
5n	-79
6uary	-63
4eb	86
5ff	26
5rsey	13
5wish	-67
6s	40
4ihad	-52
4ob	-133
5hnson	49
5int	-74
5ke	36
5urnalism	-22
ct	-26
4udge	-22
8s	-30
7ment	33
6icial	-91
ary	-19
5ne	-93
5st	-165
7ices	-14
8fied	-42
3kasich	-63
4eep	-18
7ing	-94
5lly	-33
5nnedy	-40
6tucky	-19
5pt	-78
5y	-142
4han	-52
4ids	-65
5ll	-98
7ed	-49
7ing	-32
5ng	-54
4new	-44
5ow	73
7ledge	-73
7n	116
7s	-18
4orea	39
3label	52
6or	-83
5ck	46
5dy	-69
5nd	-39
7scape	-33
6guage	32
5rge	-18
8ly	29
8st	-84
5st	-63
5te	-150
7r	-105
7st	64
6ina	-19
8o	29
9s	-71
5w	62
6makers	-73
6s	-19
7uit	30
6yer	-45
5zar	-48
4ead	-148
7er	-110
9ship	-26
7ing	31
7s	-65
6rn	33
8ed	47
6ve	-66
7ing	-93
5d	-83
5ft	-153
5gacy	-55
7l	-23
6islation	32
cve	-31
7timate	-20
5ngth	65
5ss	-24
7ons	-50
5tter	-57
9s	-76
5vel	-83
5wandowski	-84
4gbt	-45
4iability	-34
6r	-48
5beral	-19
8tarian	30
5es	-39
5fe	-68
5ght	34
5mited	-56
5ne	-125
7s	-50
6k	-58
5st	-46
7ening	-95
7s	-15
5ve	-117
7s	-49
6ing	27
4oan	-65
5cal	-26
7tion	-48
5ng-term	-54
7er	-142
7time	-64
5oked	21
7ing	22
7s	-41
5ser	-41
6ing	-28
6s	-82
7es	-99
6t	-91
5t	-136
6s	-43
5ve	25
7d	52
5w	-102
5yal	36
3m	44
4achado	-79
5de	-29
5gazine	52
6ic	-60
5in	52
7stream	37
5jor	-46
8ity	-60
5ke	34
7s	-54
6ing	31
5le	-55
5n	19
6afort	-77
7ger	-81
6date	-73
6hattan	18
6ner	-37
6ufacturing	-17
5p	-17
5rch	-21
7o	-30
6gin	-128
9s	-46
6k	-61
7ed	-49
8t	-68
9s	-60
6riage	-18
6tin	72
5ss	-62
7acre	-22
7ive	23
5tch	-61
8up	-30
6e	-37
7rial	-63
6ter	-123
9s	-41
5y	-99
6be	24
6or	14
4ccain	54
4e	32
5an	-124
7ingful	-52
7s	-40
7t	13
8ime	-72
7while	-49
6sure	-15
as	23
5dia	17
7cal	23
5et	-48
7ing	-67
as	-69
5lania	30
5mber	-12
9s	-82
6o	62
7rial	-47
5n	-25
6tion	124
5re	16
6ger	-37
5ssage	79
as	-21
5t	-86
5xican	63
8o	-32
4iami	-31
5chael	-63
7elle	33
5ddle	-136
9-class	-32
6st	-40
5ght	16
6rant	-15
as	-77
5ke	-70
5les	-40
6itary	-35
6lennials	-19
7ion	-92
as	-113
5nd	28
6e	-43
7rs	-20
7s	-66
6imum	-86
7ng	-46
7ster	-112
6ority	43
6ute	-18
9s	39
5ss	-61
7ion	-34
6take	-50
5tt	20
5x	-75
4oderate	-61
bs	-64
aors	-75
8n	-44
7st	-33
5gul	23
5ines	-13
5ment	-80
9s	-16
9um	-97
5nday	18
6ey	-86
6th	-28
8ly	48
8s	-125
5ral	28
6e	-22
6ning	-118
5sque	-34
6t	-19
7ly	-74
5ther	50
9s	-42
5ve	-51
7d	-45
7ment	-29
7s	-58
6ie	-25
7ng	-52
4s	-91
5nbc	-20
4ultiple	29
5rphy	15
5sic	-41
6lim	-38
6t	16
3naacp	-20
5me	-53
7d	22
7s	-46
5rrative	-49
7ow	-59
5tion	-71
9al	41
9s	-33
9wide	42
6o	27
6ural	-65
8e	-31
4bc	28
4ear	-77
7ly	-40
5cessary	-79
5ed	-48
7ed	-26
7s	67
5gative	34
6otiations	-54
5ighborhood	-64
6ther	62
5t	19
6work	-49
as	-21
5urosurgeon	-59
6tral	-25
5vada	-77
6er	-26
5wspaper	25
5xt	-182
4fl	-49
4ice	-43
5ght	-43
8club	-28
5ne	-68
5xon	-39
4o	44
5body	-15
5minate	-27
bd	20
aing	-24
bon	-18
8ees	-47
5ne	-39
5r	-49
6mal	-35
6th	-52
5t	40
6able	-16
6e	-51
7d	38
6hing	23
6ing	26
7on	52
5w	-32
4umber	-44
9s	-15
6erous	44
3obstacle	-47
5vious	45
aly	51
4ccupation	-14
7rred	-55
5tober	42
4dds	44
4f	14
5f	-82
6ensive	-18
7r	41
8s	-40
6ice	-108
9r	-33
as	-50
8ial	-73
bs	44
5ten	-111
4hio	-66
4il	-60
4ld	-69
6er	51
4n	-38
5ce	-118
5e	-77
6s	-101
5going	28
5ly	-94
5to	-65
4pen	41
7ing	-94
6ration	-48
cs	-45
5inion	-77
5ponent	-26
bs	-64
7rtunities	-60
dy	-113
7sition	-83
5tion	-47
9s	-65
4r	-82
5der	-74
5ganization	-78
fs	33
aing	-29
5iginal	-52
5lando	-17
4thers	-68
8wise	55
4ur	16
5tcome	-64
6lets	19
6side	-112
ar	-64
4val	-31
5er	-49
7all	26
7haul	-78
7seas	-36
7time	-67
7whelming	41
4wn	-12
6er	-50
3p.m.	-72
4ac	-108
6e	-71
6k	-13
6s	-59
5ge	-46
7s	-16
5id	-142
6nful	-65
6r	-76
5per	-22
5renthood	-76
6is	20
6k	-33
6t	-166
7icipate	-55
9ular	26
dly	-24
8es	-104
8san	-64
7ner	-37
aship	-41
7s	-86
7y	14
5ss	-20
7ed	-49
6t	-44
5th	19
6riot	-73
5ul	-28
5y	45
6ing	-43
6ments	-70
4eace	-66
5nce	23
6nsylvania	-33
5ople	-37
5rcent	-54
aage	-103
6fect	-44
7ormance	-76
6haps	-20
6iod	-79
6manent	27
6sonal	-36
bity	-12
bly	25
9nel	-31
7uade	38
5w	-18
4hiladelphia	-41
7ippines	41
7osophy	-58
5one	-56
6to	-41
5rase	-83
4icking	36
6ture	21
5ece	42
5lot	-59
5tch	78
5vot	-61
4lace	-71
8d	-86
8s	-37
6giarism	-90
6ne	43
7ning	-79
7s	-27
6tform	-58
6y	-49
7ed	-74
5edged	-91
6nty	-61
4oint	55
8s	-108
5larizing	-46
6ice	-17
8y	86
7tically	-87
aian	-34
ao	26
as	-15
6l	20
7s	101
5or	-41
5pe	-33
6ular	-38
8ist	-50
5rtion	-19
5sed	27
6ition	-39
bs	36
9ve	-103
6sibility	-48
9le	-117
6t	-50
7ed	-52
5tential	57
cly	35
5verty	-34
5werful	-54
8s	-56
4ractice	-65
bs	-21
6ise	-83
5ecedent	-58
6dicted	-28
6pared	-49
6sence	58
9t	17
aed	41
7ident	-46
cial	42
cs	-70
7s	15
8ure	-12
7umptive	38
6tty	-63
6vent	48
7iew	-34
8ous	62
bly	-13
5ice	-87
8s	-70
6maries	-56
aly	-77
9y	-138
6nciples	31
6orities	40
ay	51
6son	-50
6vate	-48
aly	-89
5obably	-34
7e	-12
7lem	-50
as	-83
6ducing	-22
9t	-27
aion	-42
6fessional	-40
aor	-98
7ile	-53
6gram	45
as	-81
8essive	-82
es	-77
6ject	12
as	-58
6minent	-75
8se	49
as	-76
9ing	69
7pted	-58
6of	-25
6perty	-52
7osal	19
bs	-20
9ed	18
6secution	-74
bors	28
7pects	14
6tect	-26
aed	-29
aion	-55
8st	32
aers	30
as	-63
6ud	56
6ve	31
8d	-59
7ide	75
ad	-46
8sions	-67
4ublic	-85
9ly	84
8shed	-102
5erto	-49
5rposes	-27
6sue	-77
5sh	13
7ed	97
7ing	61
5t	-20
6in	26
6ting	-46
3qualified	-106
8ties	46
5estion	35
bing	-41
bs	45
5ickly	-71
6te	-70
5o	-21
3race	-125
7s	-26
6ial	-88
7st	-17
5dical	-45
7o	-18
5ise	-43
8d	22
5llies	21
5te	-83
6her	-28
6ing	-78
9s	-38
4e-election	48
5ach	21
8ed	-69
7tion	33
6d	-84
7ers	24
7y	20
6gan	-84
6l	-24
7clearpolitics	79
7istic	-73
8ty	-53
7ly	-76
6son	-93
9s	33
5ceived	-105
9ing	-38
7nt	-30
9ly	-15
7ption	-50
7ssion	-13
6ognition	20
aze	20
cd	24
7rd	72
5d	-73
6uced	-69
8tion	-61
5election	-64
5ferendum	-59
8ring	112
6lect	-51
6orm	33
6ugee	-32
as	-27
7sed	31
5gime	-29
7on	-78
9al	-20
7ster	-36
9ration	-46
6ulation	-33
ds	48
5jected	47
9ion	24
5lated	51
8ions	-52
chips	-45
9ve	-74
6ease	84
ad	-14
as	24
9ing	-51
7ntless	-61
7vant	14
6iable	-31
ay	-24
7ef	-50
7gion	-52
aus	-67
5main	-13
9ed	-51
9ing	-65
9s	37
7rkable	-79
9s	12
6ember	92
6inder	30
6oved	-55
5p	-46
6eat	45
9edly	39
6ort	43
9ed	19
ar	-83
bs	-45
9ing	-44
9s	32
6resent	-79
cative	-23
cing	-56
6ublicans	-21
7tation	-14
5quest	20
as	-20
7ire	-34
ad	-75
ament	-32
5search	-98
6idents	-48
7stance	-67
6olution	58
6pect	-41
aed	-46
7onded	-50
9se	-36
aibility	-72
cle	-71
6t	-19
7rictions	-87
6ult	-52
9s	-28
5tail	-18
6ired	-65
9ment	-24
6urn	-23
9s	-14
5uters	-13
5vealed	71
7nue	-69
6iew	22
6olution	39
4hetoric	51
4ich	-31
6o	-43
5diculous	-30
5ght	-22
5se	-14
6k	20
7s	-82
5val	-97
4nc	-73
4oad	-49
5bby	-31
5ck	-42
5le	-49
7s	-55
6l	-21
5mney	32
5om	-78
6ts	-29
5ughly	-96
6nd	-58
6te	-57
5w	-65
4t	30
4ule	-15
7s	-29
6ing	17
5n	-43
6ning	-148
6s	-56
5ssia	-35
9ns	-17
4yan	35
3sachs	-33
6rifice	-33
5fe	-71
7ty	-69
5id	63
5le	-39
7s	-51
5me	-126
7-sex	53
5n	-66
6ctions	-70
6dy	-18
5tisfied	-36
6urday	28
5ve	-24
6ings	-65
5w	-57
5y	67
6ing	33
6s	-103
4cale	36
7ia	-91
6ndal	-24
6red	70
5enario	-66
7e	38
5hedule	-60
bd	-98
6ool	-81
9s	-72
5ience	26
8tist	23
5ore	-67
6tt	-36
5reening	-56
6utiny	-89
4eal	-50
6rch	-42
6son	-46
6t	-49
7s	-79
5cond	-101
6ret	24
9ary	-42
6tor	-24
6ure	-112
8ity	15
5e	-35
6ing	-20
6king	32
6m	50
7ed	-103
7s	-56
6n	81
5gment	-51
5lect	-17
9ed	-78
6l	-58
5n	78
6ate	-107
8or	-22
6d	-14
7ing	-56
6ior	-92
6se	-20
7itive	34
6tence	-39
5parate	22
6tember	47
5rial	-136
7es	19
7ous	-104
aly	-19
6ve	-102
8d	-57
8r	-79
7ice	50
as	-76
8ng	-92
5ssion	-14
5t	-25
6ting	16
5ven	-105
7ral	-57
5xual	-19
4hape	-45
6red	-24
7p	12
5ift	-17
5ock	-42
6oting	26
bs	-29
6rt	-29
6t	-101
6uld	-37
9n't	-30
6w	44
7ed	-95
7ing	-90
7n	94
7s	-89
5ut	13
4ide	-18
7s	-82
5gn	82
7ature	36
7ed	-61
7ificant	-42
ely	-93
5licon	24
6ver	28
5milar	-74
6ple	35
8y	-94
5nce	-78
6gle	-85
9-payer	-12
5te	-82
6ting	-72
6uation	-50
5x	-125
5zable	-51
6e	47
4keptical	64
4lightly	-70
5ogan	68
6w	17
4mall	-110
8er	-28
6rt	-78
5ith	60
4o	20
5-called	-74
5cial	-155
7ety	-35
5il	-32
5ldiers	-58
6id	-71
8ly	-46
6ution	-30
bs	19
6ve	-39
5mebody	-49
7times	-32
7what	71
9ere	-66
5n	27
5on	-86
5rt	-62
5ught	-59
6nd	-43
6rce	-57
6th	-41
8ern	-38
5viet	-72
4pace	-58
5eak	-43
8ers	-26
6cial	17
8fic	44
bally	-43
bs	24
6nt	-126
5lit	-98
5oke	-22
6t	-38
7light	-49
5read	-20
4quare	-22
4taffer	-27
as	-36
6ge	-115
6ke	-75
6nce	15
7d	31
8ard	-46
bs	-21
8ing	36
8s	-30
6r	-84
7k	16
7t	-80
8ed	70
8ing	-31
6te	-16
8ment	75
cs	61
8s	-69
8wide	-15
7us	-13
6y	-60
7ed	12
5eel	-47
6in	-18
6m	-39
6p	-36
7s	-73
5ick	35
6ff	22
6mulus	-23
5ock	-77
6od	62
6ry	-125
5raight	-15
7tegist	-29
ds	-17
6eam	-58
7et	-71
9s	-97
7ngth	-85
7tch	-49
6ike	-58
7ng	-76
6ong	-45
9er	52
ast	-25
9ly	-93
6uggle	-45
aing	-76
5uck	-14
6dent	-69
7ies	-71
7y	-70
5yle	-93
4ubject	18
6sequent	-86
7tantial	-38
cve	-16
5ccess	-61
aful	-57
dly	-77
5ddenly	-61
5ggest	55
aing	47
bon	15
as	-47
5llivan	85
5mmer	-72
5per	17
8delegate	-26
gs	-117
6port	74
aed	-42
br	-83
cs	-22
aing	-105
as	-27
8sed	-61
6reme	25
5re	-47
6ge	-104
6prise	35
bd	-67
aing	14
6rogate	53
6vey	67
9ed	-18
9s	44
4vp	-59
4weeping	60
5ing	-46
4yria	-87
8n	-97
5stem	-72
9s	-108
3table	-58
5ctics	-64
5ke	-57
7n	-27
7s	-63
6ing	-42
5lk	76
7ed	66
7ing	102
7s	-67
5p	-70
5rget	-45
9ed	-93
9ing	-67
5sk	-31
5xes	-50
6ing	47
6payer	42
4ea	-66
6chers	-47
6m	20
5ch	27
5d	-32
5lephone	-44
7vised	-57
aion	-24
6l	28
7ing	-84
5mporary	60
5ns	-54
5rm	33
6ritory	-81
7or	-35
9ism	-114
bt	20
cs	-69
5st	-107
7s	22
5xas	-50
4han	-147
7ks	-86
6t	29
5e	-19
6ft	-27
6ir	-38
6m	23
7e	31
7selves	72
6n	-27
6re	-56
6se	-46
6y	-20
7'll	-69
8re	-55
8ve	54
5ing	-129
8s	-24
7k	-114
8ing	69
8s	29
6rd	-55
8-party	-99
6s	-94
5ose	-31
6ugh	-21
7sands	-69
5reat	-33
9s	-52
7e	-89
8-way	-65
6ough	-66
aout	-113
5us	-32
4icket	-47
5e	26
6d	-47
6s	-140
5ght	-44
5me	-91
7s	-32
5tle	-55
4oday	45
5gether	-79
5ld	-27
5ne	-107
6ight	-65
5o	-102
6k	15
5p	-93
6ics	-51
5tal	18
5ugher	-45
6r	-48
5ward	-35
6er	-61
6n	-82
4rack	-91
6ding	45
8tional	-65
6gedy	-49
6il	-61
7n	-33
6ns-pacific	-40
8actions	-37
8ition	-55
5easury	-16
7ted	-69
8ment	-62
6mendous	-48
5ial	-23
6ed	-116
6p	-53
5oops	26
6uble	-92
5ue	-110
6ly	-29
6mp	25
6st	-90
8ed	16
6th	-88
5y	-101
6ing	-44
4uition	-38
5ne	-42
6nels	-64
5rkish	-21
6n	-29
7ed	-95
7ing	-83
7out	-72
4v	-48
4weet	-43
8s	-40
5ice	-88
6tter	42
5o	-102
4ypically	-18
3ukraine	-75
4ltimately	36
4nable	-115
6cceptable	-49
5clear	139
5der	-39
8ground	-73
8mine	-53
8score	43
9tand	16
ding	28
6ocumented	-13
5employment	-15
5fair	-52
5ions	-74
6que	-51
6ted	15
7y	53
6versity	48
5less	-62
6ikely	-115
5popular	-104
6recedented	-43
8dictable	-49
5til	-115
5usual	-69
4p	-50
5coming	21
5dated	-95
5on	-31
4rged	35
6ing	103
4s	-126
5a	-31
5ed	-63
6ful	-46
6r	-39
7s	-93
5ing	-19
5ual	30
3valley	17
6ue	-42
8s	-31
5riety	54
5st	-65
4egas	-24
5rmont	62
6sion	-89
6y	-37
5teran	-47
as	32
6ted	-16
4iable	-43
5ctims	-57
7ories	25
9y	-15
5deo	-135
5etnam	-53
6w	86
7ed	25
7s	-32
5llage	-26
5olated	-59
9ion	-46
7ent	-44
5rginia	32
6tually	-83
6us	-16
5sa	-36
7s	-68
6ion	27
7t	-47
4ocal	67
5ices	-52
5lunteers	-50
5te	-76
7d	-60
7r	-83
8s	43
6ing	-106
4ulnerable	-66
3w	42
4age	-74
7s	-28
5iting	-70
5ke	-82
5lk	33
6l	-39
5nt	88
7ed	45
7s	24
5r	-36
6ned	-26
7ing	34
6ren	-33
5s	-51
6hington	51
6n't	44
5tch	-14
6ermelon	-70
5ve	-71
5y	-99
6s	-44
4e	-20
5'll	-23
6ve	-19
5alth	-51
6pon	-54
9s	-63
5b	-51
6site	-13
5dnesday	-18
5ek	-46
7end	-22
7s	-138
5lcome	54
6l	-13
5nt	-83
5re	-62
5st	-76
7ern	19
4hat	28
7ever	-18
5en	-20
6re	-135
6ther	51
5ich	-24
6le	14
6te	-50
8s	-62
5o	-15
6m	-80
6se	-41
5y	-43
4ide	-81
7ly	67
7spread	31
5fe	37
5ld	-20
6l	42
7ing	-23
5n	-119
6g	-52
6ner	-115
6s	-80
5sconsin	-61
6e	-64
6h	-53
5thout	-80
4oman	30
6en	37
5n	-102
6't	-32
5rd	-69
7s	30
6ked	-80
8r	-69
9s	-51
7ing	-73
a-class	-86
6ld	-107
6se	-96
7t	-82
6th	-93
5uldn't	-54
4rong	-98
6te	-50
3year	-83
7s	-44
5s	-38
5t	-45
4ork	-34
5u	29
6're	-71
6ng	20
8er	-30
6r	-133
7self	-34
3zika	-55
4one	-14
3–	-44
3—	-93
3―	-75
3‘	-91
3”	-84
3…	34
1t=!	-67
3"	-22
3#	-118
3$	-66
3'	-78
4s	-18
3(	-68
3)	-51
3,	-56
3-	-44
3.	-64
3/	-75
3;	-45
3?	-169
3@	-79
3V	93
3W	-32
3[	-30
3]	-50
3after	-30
4gainst	-15
4lthough	-35
4mong	-23
4nd	-51
4re	-42
5ound	-117
4s	-48
4t	-18
3be	-24
5cause	-62
5en	-15
5fore	-72
5hind	-87
5ing	-40
5tween	-96
4ut	-30
4y	-34
3can	-20
6't	-78
4ould	-80
3despite	-16
4id	-29
6n't	-33
4o	-35
5es	13
7n't	-18
5n't	-47
4uring	-40
3for	-19
4rom	-52
3had	-28
5s	-58
6n't	-56
5ve	-54
6ing	-62
4e	-15
4im	-14
5s	-22
3i	-37
4f	-35
4n	-52
5to	-67
4s	-52
5n't	-88
4t	-13
3may	-58
4ight	-94
4ust	-63
3near	-87
3on	-18
4r	-159
4utside	-91
4ver	-29
3she	19
5ould	-43
4o	-22
3that	13
5eir	-19
6y	-16
5ough	-100
5rough	-102
4o	-16
5ward	-128
3under	-38
5til	-111
3w	15
4as	-22
6n't	-88
4e	-61
5re	-29
4hat	-47
5en	-29
5ich	-76
6le	-42
5o	-76
6m	47
5y	58
4ill	-37
5th	-63
7in	-112
7out	-27
4on't	-61
5uld	-31
8n't	-42
3yet	-22
4ou	-39
3—	-127
3…	-46
0--t=! "	69
4" "	41
6(	-25
6-	-73
6A	-83
6D	-34
6N	21
6V	-105
6about	-38
7fter	-57
7nd	30
7s	-94
7t	-55
6because	-76
7ut	-65
7y	-94
6for	-84
7rom	31
6has	-38
8ving	-17
7e	101
8r	-90
7ow	-33
6i	-147
7f	36
7n	-68
7s	-42
6of	-49
7n	-75
7r	-86
6she	66
7ince	38
7o	28
6that	-221
8ey	-31
7o	-32
6was	31
7e	-178
7hat	-60
8ile	14
8o	-95
8y	-45
7ith	-72
6you	-123
4# #	-51
6%	19
6)	-96
6.	-75
6A	-32
6D	-36
6V	61
6W	-87
6after	17
7nd	-72
6for	-18
6in	-51
7s	-45
6of	-23
7r	-51
6that	22
7o	-57
6—	-62
4$ #	-203
4% ,	74
6of	-33
6w	-47
4' >	-49
6N	24
6w	20
5s "	-29
7#	23
7A	-149
7D	-52
7V	-151
7W	-68
7about	-15
7been	-47
7what	-34
4( N	-26
6W	21
6that	-68
6w	-60
7ho	16
4) "	45
6,	32
6.	-116
6A	-75
6N	46
6and	20
6has	-80
6w	-89
6—	-72
4, "	43
6#	-42
6D	106
6N	99
6V	-140
6after	-37
7lthough	26
7nd	26
7re	-31
7s	-44
7t	-59
6because	-106
8fore	30
7y	-41
6did	-14
7uring	-58
6for	20
7rom	17
6had	-81
8s	-130
8ve	-97
7e	87
8r	-72
7is	23
7ow	-39
6i	89
7f	-57
7s	-186
6may	-42
6of	-64
7n	-77
7r	-134
6she	107
8ould	-20
7o	20
6that	-150
8ey	132
8ough	17
7o	-121
6w	29
7as	-139
7e	66
8re	-56
7hat	15
8ether	-14
8ile	19
8o	40
8y	-21
7ill	-51
8thout	-60
7ould	-47
6you	12
4- -	13
6A	-81
6N	54
6V	-15
6W	-64
6and	39
7t	-23
6but	-38
6he	56
6in	-52
7s	-28
7t	-59
6w	-42
7hich	17
8o	14
4. "	45
6#	-113
6)	61
6,	39
6.	-44
6A	-137
6N	19
6V	-33
6W	-17
6after	-56
7lthough	-109
7mong	-45
7nd	-98
7s	78
7t	-132
6because	48
8fore	-88
6despite	-104
7uring	-57
6for	23
7rom	49
6he	58
8r	33
7is	103
7ow	-52
6if	-104
7n	64
6nor	-69
6of	-38
7n	-111
7ver	-19
6she	51
7ince	30
6they	57
8ough	-61
7o	-82
6under	-13
6w	25
7e	-15
7hat	-67
8y	-57
7ith	-133
6yet	-13
7ou	-22
4/ N	36
6w	-32
4: "	-24
6#	-30
6N	-82
6W	-53
6it	28
6that	-22
6w	-59
4; D	21
6N	-24
6and	41
6he	-18
6it	27
6she	55
6that	-27
4> .	-21
6N	-87
4? "	-33
6D	99
6N	45
6W	-64
6how	-40
6i	-57
4A "	-96
6#	-14
6-	-93
6.	-24
6A	-75
6D	-83
6N	-37
6V	-165
6W	-52
6about	-17
7re	-17
7s	-22
7t	-74
6be	-94
8cause	-53
8en	-84
8fore	-84
8ing	25
7y	-28
6can't	-70
6did	-21
7on't	-21
7uring	-27
6for	-16
7rom	-34
6had	-47
8s	-73
8ve	-68
9ing	-15
7e	97
6i	-56
7f	-33
7nto	-16
7s	-66
7t	32
6of	-25
7n	-108
7r	46
6so	-73
6that	-77
8ey	-14
8ough	-54
7o	-42
6w	-49
7as	-39
7e	-106
7hat	-54
8en	56
8o	-99
7ill	-19
8th	-89
7ould	-22
6yet	-98
7ou	45
6—	-32
4D "	-117
6#	-73
6,	-77
6:	-61
6A	31
6D	15
6N	-35
6V	47
6W	38
6about	-12
7nd	-91
7re	-41
7s	-14
7t	-16
6but	-29
6have	-43
6in	-79
7s	-83
6of	-26
7n	-25
7r	-27
6to	-72
6was	-26
7ere	-64
7ho	-41
7ith	-51
7ould	-23
4N !	-33
6"	-18
6#	-28
6'	-63
7s	45
6(	-74
6)	-15
6.	42
6:	-127
6?	-51
6A	-77
6N	33
6V	-153
6]	-38
6about	-40
7fter	45
7re	-95
7s	-133
7t	-92
6be	-36
8cause	29
8fore	13
7ut	20
7y	-28
6can	-60
7ould	-111
6did	-87
9n't	-71
7o	-13
8es	-37
an't	-60
7uring	-36
6for	-89
7rom	-101
6had	-53
8s	-163
9n't	-62
8ve	-28
7e	-73
6if	-38
7n	-172
8to	-37
7s	-111
8n't	-91
7t	-60
6may	-69
7ight	-58
7ust	-73
6of	-154
7n	-75
6should	-73
7ince	-26
6that	36
8rough	-55
7o	-31
6w	19
7as	-37
9n't	-50
7ere	-18
7hen	-62
8ile	-107
8o	-30
7ill	-115
8th	-156
7ould	-76
bn't	-68
6—	29
6…	-29
4V "	-30
6,	-23
6.	-34
6A	-44
6D	-207
6N	-234
6V	-12
6W	-152
6about	-56
7fter	-110
7nd	-40
7s	-53
7t	-93
6by	-130
6during	-31
6for	-108
7rom	-19
6has	-21
7e	-385
8r	-181
7is	-182
6in	-187
8to	-38
7s	-19
7t	-185
6of	-98
7n	-90
6she	-259
6that	-37
8ey	-327
7o	-190
6w	-198
7as	-17
7e	-42
8re	-57
7hat	-48
8ether	-26
7ith	-122
6you	45
4W "	-60
6'	-49
7s	-38
6)	82
6,	46
6-	-89
6.	-128
6A	-151
6D	-53
6V	16
6W	18
6after	28
7nd	35
7re	-92
7s	-16
7t	41
6by	78
6do	-21
7uring	-49
6for	-57
7rom	-29
6had	-78
8s	-18
8ve	-119
6is	28
7t	-64
6may	-26
7ight	-82
6on	68
6that	-81
8ey	-59
7o	-136
6was	47
7ere	-66
7ho	-67
7ill	-53
8th	-69
7ould	-24
6—	-48
4[ w	-36
4] N	-85
6w	-33
4about #	15
aD	-104
aN	-134
abeing	-55
aher	-121
bis	-135
bow	-50
ait	-27
aw	-28
bhat	-66
cether	-18
co	-63
5fter N	-44
aW	-41
abeing	-23
ait	124
aw	-23
5gainst D	-78
cN	-40
cher	-85
cw	-92
5lthough N	41
dhe	54
dw	84
5mong D	59
aN	-61
aW	-97
aw	-29
5nd "	-38
8#	15
8,	-142
8A	-73
8D	17
8V	-105
8after	-52
9re	-18
9s	-21
9t	-28
8for	39
8had	-24
as	-99
ave	-24
9e	40
ar	39
9is	34
9ow	-89
8if	-27
9t	-59
8on	-37
9ver	-28
8she	71
9o	-51
8that	-48
aeir	-62
by	-41
9o	89
8we	-96
9hat	-56
aen	40
ao	63
9ill	-17
ath	-17
9ould	-20
8you	-98
5re "	-44
8A	-179
8D	-111
8among	-32
8being	-55
8in	-41
8so	-68
8w	-206
8you	-45
6ound w	48
5s "	-42
7A	-73
7D	-50
7N	25
7V	-15
7W	-46
7his	24
7i	38
8f	-52
8t	-50
7they	-30
7w	-19
5t #	-38
7A	-45
7D	-168
7N	53
7W	-24
7his	-97
7w	-35
4be "	-27
7A	-84
7D	-81
7N	-54
7V	-30
7in	-36
7on	-33
7w	-78
6cause D	-39
che	-80
ci	-42
cof	61
cshe	-37
cthey	-14
cw	-145
de	40
6en A	-136
9D	-14
9V	-63
9in	-36
9on	-52
9w	-100
6fore ,	-49
bD	-60
bN	-82
bhe	-27
bthey	24
bw	-97
6hind D	-37
6ing w	-115
6tween D	-46
cw	-23
5ut ,	-74
8A	70
8D	41
8V	-22
8W	-32
8as	-58
8by	-57
8did	-27
8he	138
8i	40
9n	22
9s	-29
9t	19
8she	36
8that	-61
aey	-15
9o	-34
8we	64
9hat	-67
aen	-97
9ith	-45
8you	-58
5y #	-59
7A	27
7D	-126
7N	-64
7V	-45
7W	-87
7his	-25
7w	-164
4can A	-37
8be	-93
8w	-147
7't A	-31
abe	-39
aw	-64
5ould A	-106
abe	-93
ahave	-41
aw	-161
4despite D	-71
cN	39
cw	57
5id A	-179
8w	-43
7n't w	-57
5o ,	-56
7.	-67
7A	-73
7D	-40
7i	-46
8s	-21
7that	-40
7w	-110
8e	-74
7you	-70
6es A	-133
9w	-53
8n't w	-95
6n't have	-16
aw	-93
5uring D	-96
bW	-13
4for "	-22
8A	-97
8D	-48
8N	-54
8V	-75
8W	-89
8her	-143
9im	31
as	-144
8it	-77
8their	-61
8w	-64
9hat	44
5rom #	23
9A	-38
9D	-39
9N	-67
9W	-59
9being	-24
9his	61
9w	-49
4had "	-42
8A	-77
8D	-136
8V	-56
8been	-78
8to	-50
8w	-74
6s "	-18
8A	-220
8D	-22
8V	-139
8been	-142
8had	-21
8since	-119
8to	-35
8w	-24
8yet	-56
7n't w	-44
6ve A	-190
9D	-140
9V	-107
9been	-108
9to	-65
9w	-157
7ing D	-23
bw	-65
5e "	-49
7's	-262
7A	-107
7V	-77
7can	-15
8ould	-54
7did	-73
an't	-49
8oes	-96
bn't	-91
7had	-124
9s	-142
an't	-69
7is	-23
7may	-20
8ight	-31
7should	-29
7w	-256
8as	-207
8ill	-59
8ould	-86
cn't	-48
6r .	-31
8A	-75
8D	-59
8in	-66
8to	-68
8w	-37
5im .	-119
8A	-56
8D	-38
8and	-35
9s	-31
8from	-97
8in	-52
8of	-67
9n	-44
8to	-88
8w	-56
9ith	-90
6s A	-104
8N	-66
8V	-42
5ow D	-73
8he	-171
8it	-42
8she	-108
8they	-28
9o	-70
8w	-128
9e	-78
4i A	-85
6can't	-37
6did	-17
9n't	-54
7on't	-52
6have	-53
6w	-59
7as	-50
7ould	-12
5f D	-113
7N	-53
7W	39
7he	-74
7i	-67
8t	-170
7she	-68
7that	-60
9ey	-102
7w	-183
8e	45
7you	36
5n #	31
7,	26
7A	-52
7D	-71
7V	-54
7W	22
7and	-45
7her	57
7on	-54
7their	49
7w	26
8hat	-55
9ich	-107
6to D	-87
9N	-84
5s "	-83
7A	-222
7N	45
7V	-61
7at	-13
7being	-97
7in	-64
7on	-53
7that	29
8o	37
7w	-102
8hat	-42
6n't A	48
aD	-25
aw	-42
5t "	-31
7's	-126
7,	-22
7.	-100
7A	-58
7D	16
7V	-49
7as	-56
7can	-22
8ould	-50
7did	-25
8oes	-72
bn't	-33
7had	-36
9s	-59
7in	-22
8s	-106
7may	-28
8ight	-32
7should	-17
7to	-28
7w	-46
8as	-148
an't	-42
8ill	-33
8ould	-43
4like D	-85
9N	-110
9he	-51
9i	-82
at	-55
9to	-32
9w	30
ae	-13
4may ,	-42
8A	-86
8be	-70
8have	-56
8w	-97
5ight A	-62
abe	-81
ahave	-29
5ust be	-37
9w	-69
4of "	-30
7#	-97
7A	-81
7D	-143
7N	34
7V	33
7W	-70
7being	-50
7having	-12
8is	-67
8ow	-50
7it	-106
7that	-101
9eir	-85
7w	34
8hat	39
9om	21
7you	35
5n D	-64
7N	-96
7W	19
7her	-17
8is	-94
8ow	37
7w	-37
8hat	-51
9ether	-18
5r A	16
7D	-59
7N	-41
7w	-32
5utside w	-30
5ver .	-71
9D	-77
9N	-62
9his	-98
aow	-68
9to	-29
9w	-55
4she 's	-148
8A	-31
8V	-114
8could	-64
8did	-26
bn't	-48
8had	-81
as	-70
8is	-94
8should	-28
8w	-179
9as	-145
9ill	-29
9ould	-49
6ould A	-65
bbe	-102
bhave	-20
bw	-104
5ince D	-63
aN	-76
ahe	-51
aw	-75
5o ,	-45
7A	-45
7D	-49
7N	-34
7he	-15
7i	-61
8t	43
7she	-90
7that	-35
9ey	-29
7w	-135
8e	-56
4that "	-26
9#	-37
9's	-144
9,	-91
9.	-53
9A	-112
9D	-26
9N	-130
9V	-34
9W	-64
9are	-17
9can	-17
aould	-60
9doesn't	-42
9had	-49
bs	-76
bve	-47
ae	-160
br	-124
ais	-117
9i	14
af	-25
an	-91
as	-88
at	-57
9may	-21
aight	-25
9of	-46
9she	-155
9they	-68
9w	-80
aas	-96
aere	22
aill	-20
aould	-39
9you	-100
6eir w	-66
7y A	-44
9V	-37
9are	-79
9can	-24
aould	51
9do	-27
bn't	-52
9had	-59
bve	-65
9might	-24
9w	-65
aere	-130
aill	-48
aould	-50
6ough ,	-15
bD	22
bhe	19
bit	-115
bshe	12
bthey	70
bw	77
6rough D	-106
cN	-83
cw	-54
5o "	-47
7#	29
7,	27
7A	26
7D	-57
7N	-32
7V	-61
7W	25
7be	-39
7do	-55
7have	-50
8er	61
8im	43
7w	-81
8hat	-27
6ward w	-44
4under D	-29
aN	-93
4w "	-139
6#	-39
6's	44
6(	-117
6)	-87
6-	40
6.	-26
6;	-28
6A	-16
6D	-72
6N	-46
6V	66
6W	20
6[	-15
6about	-147
7fter	-44
7gainst	-39
7mong	-104
7nd	-31
7re	-136
7s	-44
7t	-51
6be	-74
8en	-38
8fore	-20
8hind	-61
8ing	-83
8tween	-30
6can	-88
9't	-16
7ould	-126
6despite	35
7id	-53
9n't	-55
7o	-37
8es	-84
an't	-43
8n't	-38
6for	-32
7rom	-26
6had	-156
8sn't	-53
8ve	-118
9ing	-23
7e	-81
8r	-35
7im	-103
8s	-88
7ow	-104
6i	-88
7f	-86
7n	-72
8side	-28
8to	-149
7s	-34
8n't	-36
7t	-35
6like	-67
6may	-83
7ight	-66
7ust	-50
6near	-38
6of	-40
7n	-51
7r	-82
7utside	-57
7ver	-23
6she	-20
8ould	-89
7o	-125
6that	-22
8eir	-79
9y	-49
7o	-68
8ward	-68
6under	-73
8til	-98
6w	12
7as	-68
7e	-59
8re	-166
7hat	20
8en	-45
9ther	-34
8ich	-93
9le	-109
8o	-25
8y	-26
7ill	-100
8th	32
ain	-55
aout	-81
7on't	-32
8uld	-102
6yet	-89
7ou	-68
5as "	-49
8,	36
8A	-101
8D	-125
8N	62
8V	-43
8at	-41
8being	-69
8his	51
8in	-32
8on	-42
8to	-50
8w	-87
7n't w	-78
5e A	-72
7D	-51
7are	-25
7can	-25
7do	-34
9n't	-35
7have	-44
7must	-35
7should	-22
7w	-115
6re A	-135
9D	-69
9V	-17
9being	-82
9in	-15
9w	-169
5hat 's	-93
9N	-73
9he	-140
9is	-76
at	26
9she	-95
9they	-89
ao	-30
9was	-66
ae	44
9you	-84
6en D	-65
9N	-47
9V	-40
9he	-19
9i	-56
at	-23
9she	-66
9they	-59
9we	36
9you	-61
7ther D	-63
cN	-53
che	-162
cit	-104
cor	-48
cshe	-139
cthey	-117
cw	-107
6ich D	-92
aN	-25
aV	-46
ahas	-60
be	41
ais	-119
bt	41
ashe	74
athey	39
awas	-107
7le A	64
aD	-18
aN	38
aV	-17
aW	15
ahe	34
ait	21
ashe	-52
aw	-82
6o 's	-104
8,	74
8A	-151
8V	-102
8are	-80
8can	-57
8did	-17
8had	-75
as	-37
ave	-82
9e	64
8is	-131
8may	-31
8they	16
8w	-202
9as	-130
9ere	-62
9ill	-19
9ould	-14
7m N	-38
9he	-45
9w	-64
7se w	-14
6y A	49
8N	-44
8he	-96
8w	-49
5ill A	30
9be	-29
9have	-20
9w	-203
6th A	-37
9D	-73
9W	-98
9him	-18
bs	119
9that	31
9what	-50
8out w	-68
5on't be	-30
aw	-27
6uld "	-23
aA	-159
abe	-124
ado	-12
ahave	-70
alike	-27
aw	-82
9n't w	-52
4yet A	-30
5ou A	-51
8can	-65
b't	-15
9ould	-12
8don't	-62
8have	-39
8should	-24
8w	-75
9ould	-40
4— A	-73
6D	24
6N	56
6V	-14
6W	14
6and	-14
7s	-68
6but	31
6from	-24
6has	-17
7e	-25
6i	-25
7t	38
6or	34
6that	-48
6w	40
7as	42
7hich	28
8o	49
4∅ N	67
6W	49
6∅	-37
11=	-37
3!	-55
3"	27
3%	19
3's	-31
3(	-73
3)	30
3,	26
3.	14
31	-57
40	51
50,000	-18
41	-109
42	-31
45	-66
32	-37
40	-56
501	41
65	-79
69	65
512	-67
64	-109
33	-35
40	-53
34	-41
40	-39
35	-41
40	-53
36	-28
38	-61
39	-50
3:	-32
3;	-15
3>	-49
3?	-48
3[	-48
3]	-61
3a	-113
4.m.	-64
4bc	-58
5ility	-117
5le	-135
5ortion	-36
6ut	-76
6ve	-58
5road	-27
5sence	-45
4ccept	-41
9ed	-36
7ss	-106
6ord	-56
9ing	-233
7unt	-14
as	17
6usations	-21
8ed	-27
5hieve	-17
aments	-51
5kman	-65
6nowledge	-18
ed	-67
5osta	14
5ross	-124
5t	-99
6ed	-55
6ing	-37
7on	-36
9s	-60
7ve	-35
9ly	-33
8ist	24
bs	82
9ties	40
6or	33
6ress	107
6s	-22
6ually	-113
4d	70
5d	-19
6ed	-85
6ing	-44
7tion	-101
bal	-121
6ress	44
aed	-33
bs	-62
aing	-43
5elson	-41
5ministration	35
7tted	-24
5opted	-48
5s	49
5ults	-46
5vantage	-72
6ertising	-55
6ised	-30
9r	41
as	100
6ocate	42
bs	73
aing	-18
4ffairs	39
6ord	-35
5ghanistan	-79
5l-cio	58
5ter	18
8noon	20
4gain	-15
8st	-66
5e	-60
6ncies	36
8y	79
7da	-27
7ts	-81
5gressive	-61
dly	-69
5o	-64
5ree	-47
8d	-49
8ments	-66
4head	22
4ide	72
7s	49
5les	106
5m	-63
5r	-59
6waves	-46
4ligned	-13
5l	-16
6egations	-52
8edly	-38
8iance	-16
7n	43
6iance	39
7es	93
6ow	-20
8ed	-46
8ing	-17
8s	-26
6y	48
5most	-196
5one	-68
7g	-131
8side	-39
5ready	-143
5so	-85
5ternative	-41
5ways	-93
4m	-79
5bassador	21
5endment	-29
6rica	-140
an	-108
bs	-51
5id	40
5ong	-17
6unt	-78
9ed	-32
9s	-23
4n	-294
5alysis	71
9ts	90
5ger	-39
5nounced	-106
bment	50
aing	-44
6ual	-51
5swer	-117
9ed	-16
9ing	-87
9s	-124
5y	-40
6body	-46
6thing	-75
7ime	-30
4part	-21
5parent	-58
6eal	-25
9ing	-30
9s	-38
8r	-76
9ance	31
ds	-75
9ed	-165
9ing	-71
9s	-128
6lied	-13
7y	-29
6ointed	-32
ament	-29
6roach	-47
8val	-49
9ed	-37
4re	-225
6a	-70
7s	-43
6n't	-118
5gue	-66
8d	-85
8s	-42
7ing	-33
7ment	34
bs	44
5m	40
6s	-35
6y	-59
5ound	-19
5ray	-22
5ticle	-22
as	-77
4s	-39
5h	90
5ia	27
6de	-41
5k	-45
6ed	-139
6ing	-64
5pects	-20
5sad	-73
7ult	-69
6erted	-12
9ion	-28
6istance	-48
6ociated	-19
bion	-55
6ured	-14
4t	-41
5tack	-57
9ed	-20
ars	33
9ing	-37
9s	-23
6empt	-120
aed	-94
aing	-60
as	-125
7nd	-14
9ed	-60
aes	69
9ing	-57
8tion	-99
6orney	-70
6ract	-40
aed	20
7ibuted	-34
4udience	26
bs	41
5thor	19
9ities	-13
by	-42
azed	-65
9s	-21
4vailable	20
5erage	-59
5oid	-73
8ed	-86
4ward	-87
7e	-24
6y	-87
4yotte	59
4zerbaijan	53
3back	-157
7ed	52
8rs	25
7ing	-50
7lash	-55
5d	-31
6ly	-16
5llots	38
5n	-94
6d	69
6k	-16
7ruptcy	-54
7s	-92
6ned	-35
7on	-13
5rely	-64
5se	55
7d	-90
6ically	-19
7s	-13
5tch	-45
6tle	-68
9ground	-78
4e	-153
5aring	-46
6t	-52
5came	-122
7use	16
6k	-17
6ome	-29
9s	-52
8ing	54
5en	-228
5gan	-157
6in	-78
8ning	-58
8s	-12
6un	-110
5half	-53
6ind	-80
5ijing	-49
6ng	-107
5lief	-15
8ve	-71
ad	-15
as	-63
6ow	16
5nefit	-56
aed	-16
as	-75
6nett	64
5rnie	-91
5st	-150
5yond	-100
4id	44
6en	52
5g	-65
5ll	-51
7ion	-82
aaire	-38
as	-31
7s	52
5partisan	-70
5rther	-47
5t	-27
4lackwell	103
6me	-42
8d	-40
5ocher	29
7k	-36
8ed	-27
4oard	56
6sted	-17
5lton	113
5mb	-16
5ok	40
7s	-50
6s	49
7t	-30
5rder	-24
9s	-33
6n	-37
5ught	-33
5zell	106
4radley	42
6inard	-54
6nd	-54
5eak	-44
8fast	-40
8ing	-61
8s	-68
6xit	-29
5idge	-70
6efly	-69
6ng	18
8ing	-48
6tain	-89
5oadcast	-40
8ly	31
6ke	-31
8r	-31
6ther	-24
6ught	68
5ujas	46
4uild	-73
8ing	-99
7t	-45
5reau	-68
5siness	-165
bes	-21
bman	56
5y	-40
4y	-12
3cairo	-74
5lendar	-63
6ifornia	-30
6l	-37
7ed	-114
7ing	-91
5me	-20
6p	47
7aign	23
bed	-37
bing	-82
bs	-38
5n	-182
6't	-100
6didacy	-14
ates	66
6not	-91
6ova	22
5pable	-16
7city	-18
6ital	-38
6ture	-30
ad	-54
5rd	-39
7in	45
6eer	-81
7ful	-43
aly	-47
6olina	-90
6ried	-21
7y	-21
8ing	-33
6son	14
6ter	-53
5se	-36
7s	-46
6h	-70
6t	-69
5ucus-goers	88
6ght	-49
6se	-34
8d	-39
8s	-58
4bs	-48
4elebrated	-19
5nters	-37
9view	-124
7ral	-53
5rtain	-75
aly	-91
4hair	29
6llenge	-82
cs	-82
bing	-28
6mber	-97
7pion	-25
6nces	-21
7ged	-16
9s	-31
8ing	-63
7nel	-19
6racter	48
7ge	-22
9d	-52
9s	-67
5eck	-74
8s	-46
5icago	-76
6ld	-41
8ren	-144
6na	-88
5oice	-77
9s	-80
6ose	-56
6se	-61
8n	-28
5ristians	22
ae	47
5urch	44
4ited	-86
6ies	29
7ng	-84
7zenship	-71
4laim	-96
8ed	-39
8ing	-30
8s	39
6rk	49
6ss	-26
5ear	-103
8ly	-87
6veland	-46
5ient	-85
6ntons	28
6p	79
5ose	-116
8ly	-46
8r	-102
7ing	-18
5ub	-29
4oal	-35
7ition	-93
5de	-54
5llapse	-64
7eagues	-47
8ction	-24
8ge	-89
as	22
6umbia	-41
8n	30
5mbat	28
7ination	-16
9ed	-36
6e	-118
7s	-136
6fortable	-55
6ing	-46
6mand	-37
aer	-19
7ission	-40
8tment	-93
9ted	-59
be	-19
7unities	-79
6panies	-19
9y	14
8red	-61
7ete	-35
9ing	-17
ation	-37
7lained	-16
bt	-106
cs	-18
8ete	-22
bly	-35
7romise	-96
5ncern	-105
aed	-68
as	-118
7luded	-32
6dition	-43
cs	-55
7uct	-51
aed	-63
6ference	-55
7idence	-26
bt	-16
8rmed	-19
7lict	40
bs	-33
6gress	64
bional	-96
6nected	-18
aion	-62
ds	-53
6science	-42
7ensus	-51
8quences	-38
8rvatives	35
7ider	-98
bed	-77
bing	-79
8stently	-63
7tantly	-45
8ituency	-30
6tenders	35
8st	-13
as	43
7inue	-53
bd	-82
bs	-34
aing	-110
7ract	-45
bs	-45
9st	-41
8ibuted	-21
cing	-105
dons	-65
8ol	-78
as	-13
9versial	-76
dy	-87
6vention	-78
ds	-42
8rsation	67
fs	-18
7icted	-26
8nced	-28
6way	12
5operation	34
6rdinated	-18
5re	-45
6porations	15
6rect	-44
aion	-131
5sby	28
6t	-84
7s	23
5uld	-123
8n't	-111
6nt	40
8er	-41
8ing	-43
8ries	-15
9y	-90
8y	-43
6ple	47
6rse	-64
9s	-17
7ts	21
5ver	40
8age	-80
8ed	-43
8ing	-45
4reate	-87
9d	-117
8ing	-44
6dibility	-23
8t	-36
9s	-21
6w	-66
5ime	-80
7inal	-71
6sis	60
6tical	-57
9ism	-66
cs	-14
azed	-40
9s	70
8que	-45
5ucial	-37
6z	48
5y	-28
4uba	-70
5lture	-40
5riel	-34
6rent	-70
aly	-66
5t	-53
6s	-100
4ycle	28
3damage	-20
5nger	-70
9ous	-32
5ta	-34
7base	-61
6e	30
5ughter	23
5y	-133
6s	-108
4eal	-60
7ing	-17
7s	-137
5bate	-49
9s	-80
6t	-104
5cade	-33
9s	-82
6ide	-61
9d	-126
7sion	-17
bs	-92
6lared	-38
7ine	-75
ad	-201
6ried	-34
5dicated	-42
5emed	-28
6ply	-59
5feat	-47
9ed	-26
7nd	-33
9ed	-36
9ing	-35
8se	-95
6icit	-74
as	-70
7nition	-30
5gree	-70
5legate	-55
6iver	-50
aed	-105
aing	-79
5mand	-39
9s	-59
6ocracy	-59
at	18
bic	-105
bs	62
7graphics	-22
6s	-41
5nied	-21
6ounced	-26
5partment	-59
6end	-14
9ing	-43
5scribe	-31
bd	-24
6erve	-41
as	-59
6igned	-93
7re	-71
6perately	-25
5tailed	-59
9s	-65
6ermination	-32
be	-19
cd	-55
5velopers	51
6ine	56
6oted	-72
4id	-167
6n't	-178
5ed	-42
5fference	-47
ds	-72
bt	-56
7icult	-98
cy	-40
5gits	-37
5nner	-37
5rected	-42
9ion	-69
9ly	-75
9or	37
5sclosure	-59
7overed	-54
by	-57
7uss	-48
aed	-29
aing	-42
bon	-102
ds	-52
6missed	-111
6play	-36
7ute	-86
6tance	-15
7rict	-129
5versity	-55
6ide	-41
9d	-38
7sions	-39
9ve	44
4nc	-22
4o	-138
5ctor	75
6ument	35
bs	-56
5es	-65
7n't	-159
5ing	-123
5llars	-122
5minate	-14
bd	-14
5n't	-182
6ald	-37
7tion	-64
bs	-75
6e	-113
6or	38
8s	43
5or	-55
7s	-45
5ubt	-74
8s	-61
5wn	-137
5zen	-59
8s	-75
4raft	-70
6w	-45
7ing	-62
7n	-48
5ew	-108
5iven	42
7ing	51
5op	-51
4ue	-111
5ring	-47
5ty	-23
3e-mails	15
4ach	76
5ger	-126
5rlier	-46
6nest	112
7ings	-37
5sier	-48
7ly	-60
6t	-62
6y	76
4beling	18
4choed	-58
5onomic	-111
asts	72
9y	-190
4dge	-31
5itor	-37
9ial	62
5ucation	25
4ffect	-74
9ively	-81
9s	-42
6ort	-37
9s	-69
4ight	-67
5ther	-67
4lection	-84
bs	16
8orate	-39
6ment	-37
5igibility	-63
9le	-32
6tes	-92
5se	-84
7where	34
4mails	34
5brace	-39
ad	-63
5erged	-61
5issions	-60
5phasis	-51
6loyee	50
bs	-52
ars	-15
4ncourage	-25
5d	-65
6ed	-47
6orse	-40
ad	-50
aments	27
5emy	52
6rgy	-30
5forcement	-37
5gage	-50
9d	-45
8ing	-26
5joyed	48
5ough	-40
5ter	-33
8ed	-35
8ing	-22
6husiasm	-50
ctic	-37
fally	-64
6ire	-16
9ly	-35
5vironment	13
4pisode	-47
5stein	59
4ra	-58
5dogan	-53
5ror	-50
5upted	-40
4specially	-68
6inoza	-52
5sentially	-62
5tablishment	60
6imate	-13
bd	-54
bs	15
4ve	-55
6n	-64
7ing	-78
7ts	-33
8ually	-82
6r	-163
7y	-68
8body	-69
8thing	-30
5idence	42
9t	-14
4xample	-63
as	-33
5cept	-40
9ion	-29
6lusively	-21
5ecutives	116
5ists	-29
6t	-44
5pand	-39
9ed	-24
8sion	-16
6ect	-58
9ations	-58
9ed	-163
9ing	-36
9s	-27
7riment	-59
8t	-20
9s	142
6lained	-17
7osion	-47
6osed	-57
6ressed	-84
5tend	-34
8t	-20
4ye	-23
6s	-66
3face	-34
7book	-89
7d	60
7s	17
6ing	37
6tor	-22
7s	-66
5il	-30
7ing	-52
7s	-48
7ure	-79
as	-23
6r	-61
7ly	-38
6th	-35
5ll	-86
5miliar	-63
9es	-22
8y	32
5ns	82
5r	-119
5st	-59
5te	-56
6her	-17
5vor	-57
8able	-56
8ite	-57
8s	-38
4bi	-30
4ear	-60
7s	-42
5d	-46
5el	-114
7ing	-44
7s	-35
6s	-71
6t	-51
5ll	-26
6t	-95
5w	27
4ield	49
8s	-83
5ght	-32
8ing	-20
6ure	-18
5le	34
7d	-93
6ings	59
6l	-24
7ed	-36
5nal	-80
8ly	-103
7ncial	-99
6d	-87
7ings	60
7s	-23
6e	-19
6ish	-100
9ed	-42
5re	-51
7d	-15
6m	-60
7s	52
6st	-30
5t	-30
6ness	-35
5ve	72
4light	-32
6p	-71
5ood	-18
7r	-84
6rida	-24
5urry	-27
4ocus	-107
8ed	-70
8ing	-15
5lks	-42
6lowed	-68
9ing	-120
5otage	19
5r	-47
6bes	117
6ce	-69
8d	37
8fully	-80
8s	-26
6eign	-77
aers	-75
6mally	-107
7er	-80
7s	-37
6th	-16
7une	-40
6um	-20
6ward	-47
5und	-105
8ed	-24
9r	-21
6r	-72
7th	31
5x	30
4rancis	-37
7k	59
5ee	-79
7dom	-16
6quently	-111
5iday	52
6end	22
9ly	-26
9s	67
5om	-28
6nt	-43
5ustration	-58
4ueled	28
5ll	-46
7y	-45
5n	-17
6d	25
7ed	-30
7ing	-45
7raising	-37
7s	-32
5rther	-30
5ture	22
3gains	31
5me	-62
5p	-97
5tes	-47
6hered	-60
9ing	-65
5ve	-73
4ender	-82
6erally	-102
as	-58
9ted	-36
aion	-26
5t	-135
6s	-66
6ting	-95
4ifts	-54
5ngrich	-12
6sburg	36
5rls	-67
5uliani	21
5ve	-79
7s	-48
6ing	-51
4lad	-19
5obal	-66
4o	-113
5al	-109
7s	-43
5d	-90
5es	-65
5ing	-109
5ne	-54
6na	-58
5od	-82
7s	-79
6gle	-72
5p	-42
5re	-20
6ka	113
5tten	-49
5vernor	39
bs	-61
5wdy	96
4raduate	-41
bs	-53
6ssley	-20
5eat	-40
6enberg	66
7ted	-24
5ound	-72
7p	15
8s	65
6wing	-75
7th	-82
4uardian	21
5ess	-19
5n	-62
6s	-17
5y	-71
6s	-18
3hackers	-50
5d	-184
6n't	-89
5lf	-32
5nd	-30
7ful	-14
7le	-18
8ing	-40
5ppen	-31
9ed	-52
9s	-20
7y	-36
5rd	51
7er	-68
7ly	47
6m	-46
5s	-209
6n't	-146
5te	-52
5ve	-210
7n't	-102
6ing	-73
4e	33
5'd	-110
6ll	-163
5ad	-49
7quarters	-51
7s	-47
6lth	-158
6r	-32
7d	31
7ing	30
7t	-20
6t	-44
6vily	-28
5ld	25
6l	-65
6p	-96
7ed	-90
7ing	-41
5re	17
6self	87
4igh	-95
7er	-35
8st	-68
7ly	-39
5ll	-13
7ary	-25
5m	-18
6self	141
5red	-44
6ing	-60
5story	-25
5t	-56
4old	-64
7ing	-63
7s	-74
6lande	93
6t	-31
5mes	-39
5pe	-97
7d	-62
7s	-101
6ing	-76
5st	12
7ed	-35
7ile	-36
8ng	-38
5tel	-34
5ur	-18
7s	-74
6se	-23
8holds	-36
5w	-77
6ever	51
4p	-20
4ttp	-37
7s	-25
4uckabee	-30
5man	-57
3i	14
4'd	-114
5ll	-85
5m	-130
5ve	-109
4dea	-92
7s	18
6ntified	-36
ay	-15
6ology	-37
4f	-73
4gnored	-36
4i	-50
4llegally	35
6inois	-65
4mage	34
8s	-28
7ine	-46
5mediately	-109
6igrants	-84
ation	-22
6unity	-62
5pact	-67
6ortance	-36
bt	-130
7ssible	-45
4n	-41
5ability	-66
5cident	-45
6lined	-71
7ude	-16
ad	-121
as	20
6ome	-71
9s	-72
6rease	-99
bd	-24
aing	-31
dly	-105
5diana	-34
7cated	-65
8tment	-22
7viduals	30
6ustries	-50
ay	-80
5fluence	-86
6ormation	-40
9ed	-19
5itial	-88
aly	-16
5side	-61
9rs	115
7st	-14
9ed	-34
6pector	-85
7ired	-23
6tead	24
7itute	38
bion	58
es	-27
6ults	-62
5tended	-77
9s	-54
8t	-38
9ion	-30
7rest	-111
bed	-58
bs	-52
8vention	-23
9iew	-83
ced	61
cs	17
6o	-37
6roduced	-32
5vest	-38
9igation	57
dors	40
9ment	44
9ors	36
6ited	-24
6olved	-98
ament	33
9ing	-54
4owa	-43
4ran	-49
4s	-120
5is	-84
5land	22
5n't	-136
5rael	-20
5sue	-92
8d	-112
8s	-90
4ts	34
6elf	118
3jacobs	84
5nuary	-71
5pan	-77
4erome	-71
6sey	-67
5ws	-60
4ob	-126
6s	-109
5hnson	-37
5in	-26
7ed	-60
7t	-20
5nes	91
5urnal	43
aism	31
cts	40
4udge	27
8s	-114
7ment	43
5ly	-31
5mp	-18
5ne	-66
5st	-59
7ice	31
as	-85
8fication	-15
3kaine	55
5sich	21
4eep	-100
7ing	-21
7s	-47
5lly	41
5nnedy	-85
5pt	-56
5rry	75
5y	-104
4ids	-45
5lled	-56
7ing	-56
5nd	-86
7s	-16
6g	-65
4new	-67
5ow	-52
7ledge	-48
7n	-100
7s	-43
4orea	-146
3labor	37
5ck	-61
7s	-49
5dy	26
5nd	-73
6guage	-109
5rgely	-93
8r	-41
8st	-77
5st	-123
5te	-73
7r	-36
7st	-134
6ino	-95
5unched	-82
5w	62
6makers	84
6s	-81
7uit	33
as	-73
6yer	-38
9s	31
5zar	-95
4ead	17
7er	37
9s	95
ahip	67
7ing	35
7s	-53
6rn	-38
8ed	-50
6st	-32
6ve	-81
7ing	36
5d	19
5gacy	-15
6islature	-31
5ss	-79
7ons	-20
5t	-94
6ter	50
5vel	-82
8s	51
5w	33
6andowski	-29
4iberal	-69
as	104
8ty	-15
5e	-21
6d	-26
5fe	-91
5ght	-16
5ke	-116
7ly	-27
7s	-47
5mited	-18
5ne	-81
7s	-82
6k	-12
7ed	-43
7s	-61
5st	-88
7ed	-17
8n	-79
9ing	-17
7s	72
5ttle	-111
5ve	-64
7d	-45
7s	-65
6ing	-65
4oans	-63
5cation	-34
6ked	-28
5ndon	-76
6g	-210
7er	-101
5ok	-83
7ed	-40
7ing	-101
7s	-77
6pholes	-28
5se	-50
6ing	-52
6s	-69
7es	-78
6t	-48
5t	-70
6s	-25
5ve	-68
5w	-43
6er	-28
4ynch	16
3machado	-51
5ddow	116
6e	-42
5gazine	-72
5her	62
5instream	-13
7tained	-34
5jor	-78
8ities	-19
ay	-103
5ke	-134
7rs	-77
7s	-71
6ing	-116
5lik	-104
5n	40
6aged	-89
9ment	-72
9r	34
8ing	-35
6date	-80
6hattan	27
6y	47
5rch	21
6gin	-87
9s	-58
6k	-20
7-viverito	-19
7ed	-58
8ts	-71
6riage	-66
5ss	-29
7acre	-67
5tch	-20
6een	-123
7rial	15
6ter	15
9s	-66
7hews	93
5y	-178
6be	-84
6or	13
4cauliffe	48
5cain	65
6onnell	73
5kinley	31
4e	42
5an	-68
7ing	-42
7s	34
7t	29
6sure	58
5dia	-20
5et	-47
7ing	-59
as	-81
5mber	27
9s	57
6o	45
5n	-70
6tion	-45
aed	-81
5rger	-73
5ssages	-34
5t	-102
5xicans	48
8o	-63
4ichigan	-79
5ddle	-20
5ght	-166
6rants	39
5litary	-90
6lion	-173
as	-82
7s	-32
5nd	-50
6e	-82
7s	-100
6ister	-77
6orities	-12
6utes	-69
5red	-40
5ssing	-19
8on	-67
8ssippi	-26
6take	-16
5tchell	65
5x	-23
4oderators	56
5ment	-87
9s	-87
9um	-76
5nday	26
6ey	-197
6th	-22
8s	-128
5ok	12
5re	-141
6ning	-88
5sque	-42
6t	-29
7ly	-93
5ther	26
9s	-59
5unt	-31
5ve	-22
7d	-66
7ment	-29
bs	-53
6ing	-50
4snbc	18
4uch	-145
5seum	-44
6lims	-145
6t	-137
4y	19
3name	-56
7d	19
7s	39
5rrative	-44
7ow	-20
9ly	-28
5tion	17
9al	-94
bly	-14
9s	-79
9wide	-76
7ve	-72
6o	-59
6ure	-24
4ear	-58
7ly	-64
5cessarily	-55
by	-61
5ed	-180
7ed	-150
7s	-125
5ga	-27
7tive	-78
5ither	27
5tanyahu	-26
6work	-38
5urosurgeon	63
5vada	-97
6er	-129
5w	-132
6ly	-59
6s	-17
7paper	119
5xt	-52
4ice	26
5ght	-35
8club	-26
5ne	-44
5xon	19
4o	-174
5body	-82
5minating	-26
bon	-86
8ee	27
as	-41
5ne	-87
5r	-83
5t	-85
6e	-83
7d	-102
7s	-22
6hing	-117
6ing	-33
7on	-37
5vember	-19
5w	-38
4umbers	-16
6erous	-70
3o'malley	-17
4bama	23
8care	-66
5servers	36
6tacle	-53
5vious	-53
4ccasionally	-34
6urred	-31
5tober	30
4dds	-42
4f	-43
5f	-54
6er	-68
8ed	-73
8ing	-79
8s	-75
6ice	55
9r	-43
as	-24
9s	-57
8ial	117
bly	-104
bs	75
5ten	-172
4hio	-20
4n	-42
5ce	-128
5e	-29
6s	59
5ly	-69
5to	-50
4pen	-104
7ed	-49
7ing	-76
7ly	-93
6rating	-29
aons	-69
aves	87
5inion	49
5ponent	37
bs	35
7rtunities	-44
dy	-134
7se	-73
9d	-59
8ing	-14
9te	-49
aion	-21
5timistic	-23
7on	78
4r	-30
5dered	-35
5ganization	31
fs	27
ae	-25
brs	52
aing	-47
5iginally	-62
5lando	-38
4ther	-67
8s	41
8wise	-74
4ught	-25
5r	-63
5t	-97
6come	-91
6lets	109
6side	-77
4ver	-49
7haul	-57
7seas	-63
7whelmingly	-83
4wn	-91
6ed	-14
7r	-21
8s	32
4z	-24
3p.m.	25
4ac	28
6e	-49
6s	31
5ge	28
7s	23
5id	-81
6r	-60
5lin	-90
6mieri	41
5radis	-57
6enthood	-50
9s	-23
6is	-39
6k	-62
6liament	21
6t	20
7icipate	-49
ed	-50
dion	-32
9ularly	-68
8es	16
7ly	-62
7ner	19
as	-40
7s	-54
5ss	-33
7ed	-95
7ing	-50
8on	-35
6t	-114
5te	-17
6h	-102
6riot	-73
5y	-123
6ing	-51
6ments	-70
4elosi	-32
5nce	66
6nsylvania	-76
5ople	-16
5rceived	-14
8nt	82
aage	-47
6formance	-69
6iod	-55
6ry	59
6son	-69
9al	-91
bly	-102
4fizer	31
4hase	-22
5iladelphia	26
7osophy	-26
5one	-128
6to	40
8graph	-31
8s	26
5rase	-57
4ick	-13
7ing	-13
6ture	-36
5vot	-56
4laced	-51
8s	43
6ne	-63
7ned	-111
7s	-83
6tform	27
6y	-66
7book	-55
7ed	-63
8rs	-38
7ing	-72
5edge	-88
9d	-27
6nty	46
4odcast	-83
6esta	-31
5int	35
8ed	-64
8ing	-51
8s	-103
6sed	-77
5lice	53
8ies	13
8y	-43
7tical	-119
cly	-31
aian	-46
ds	48
ao	22
9fact	29
6l	175
7ing	-40
7s	61
8ter	47
5ol	-21
6r	12
5pe	-73
6ular	-82
aity	-100
9tion	-32
5sed	-65
6itive	-65
6sibility	-44
9le	-74
ay	-63
6t	40
7ed	-80
7s	34
5tential	-55
cly	-68
5wer	-94
8ful	-66
8s	-66
4ractice	-48
bs	69
6ise	-29
6yers	-55
5ecedent	-31
7incts	-85
6dicted	-24
6fer	-23
6pared	-61
9ing	-24
6sence	-50
9t	-24
aed	-48
7idential	-116
cs	-97
7sed	40
6vent	-13
7ious	-93
bly	-47
5ice	-82
8s	-51
6ebus	29
6maries	-161
aly	-31
9y	-131
6nciples	20
6or	-46
8ities	-84
ay	-68
6vate	-82
aly	-97
5obably	-94
7lem	-131
as	-80
6cess	69
6duced	-25
9t	-23
as	-76
6fessor	-68
7ile	-48
6gram	-78
as	-75
8ess	-31
bive	-52
es	41
6jected	-45
as	-47
6mise	-82
as	-62
9ing	-62
7oting	-35
7pted	-70
6of	-37
6perty	52
7osal	44
bs	-55
9ed	-130
9ing	-41
6secutor	-57
ds	46
7pect	71
bs	-59
6test	-58
as	-26
6ud	-53
6ve	-55
8d	-80
7ide	-50
ad	-108
as	-65
9ing	-24
8nce	-46
8sion	-82
cs	-83
4ublic	46
9ly	-164
8shed	-77
5rsue	-34
5sh	-91
7ed	-40
7ing	-89
5t	-64
6in	91
6ting	-21
3q	134
4ualified	-67
9y	-23
8ty	-28
6rter	-35
5estion	-32
bed	-43
bing	-15
5ickly	-129
6t	-25
7e	-61
3rabbis	24
5ce	-31
5dio	-107
5ise	64
8d	41
8s	-50
7ing	43
5llies	40
7y	90
5n	-79
6domly	-16
6ge	-25
7ing	-19
6ks	-50
5rely	-62
5te	-133
7s	-119
6her	-96
6ing	-73
9s	-89
4each	-61
8ed	-41
8ing	-17
7tion	-70
6ders	36
7y	-134
6gan	52
6l	-32
7ity	-19
7ly	-102
6sons	37
5called	-34
6eive	-61
ad	29
9ing	48
7nt	-106
9ly	-102
7ssion	-70
6ognition	-39
aze	-19
cd	-53
7rds	54
5duce	-50
9d	-32
8ing	-22
5eves	70
5ference	-67
adum	32
8red	-79
9ing	-83
6lect	-61
aing	-41
as	-49
6rain	-22
6ugee	-53
as	-108
7sal	-147
8e	-59
9d	-164
9s	-70
8ing	-113
5garding	-31
9less	-27
6ime	-43
7on	-75
7ster	-27
bed	-20
6ularly	-66
9tion	-85
ds	23
5id	65
5jected	-90
9ion	-19
5lated	-86
8ions	-31
chip	-75
fs	-42
9vely	-40
6ease	-22
ad	-102
6ief	-45
8s	-18
6uctant	-66
5main	-127
9ed	-72
9ing	-80
9s	-121
7rks	-92
6ember	-36
6inder	-50
6oved	-33
5nt	-64
5peated	-101
bly	-161
6laced	-18
6ort	113
9ed	-77
bly	-111
ar	43
bs	-46
9ing	-52
9s	115
6resent	-53
ced	-40
cing	-35
cs	-66
6ublican	17
ds	65
7tation	-77
5quest	15
as	-77
7ire	45
ad	-42
ament	-56
as	-41
5search	43
bers	68
7rved	-33
6idents	-65
7gn	-27
7stance	-48
6olution	17
7urces	-89
6pect	-24
7ond	-110
aed	-85
bnts	36
aing	-42
9se	-43
bs	-113
aibility	-27
cle	-21
6t	-63
7rictions	-51
6ult	20
9ed	-40
9s	21
5tirement	-40
6urn	50
9ed	-57
9s	35
5vealed	-77
7lations	-52
7nue	-39
6olution	-69
5ynolds	26
4ich	-81
6o	15
5d	-13
5ght	-25
8s	-119
5se	-66
6k	-96
7s	-81
5val	-83
4nc	-16
4oad	-90
5le	-13
7s	-59
6l	-101
5mney	-55
5om	-88
6ts	-58
5se	-57
5und	-39
6te	-45
4t	66
4ule	44
7d	-50
7s	20
6ing	56
9s	-66
5n	-98
6ning	-109
6s	-46
5ssia	-50
4yan	16
3safe	-25
5id	-117
5le	26
7s	-60
5me	-161
6ples	-19
5nders	25
6tilli	50
5t	-70
6isfied	-14
6urday	-52
5ve	-41
5w	-59
5y	-137
6ing	-110
6s	-113
4cale	-34
7ia	-79
6ndal	-104
5ene	-65
5hedule	-75
bd	-70
6ool	-73
6ultz	67
5ore	-28
6tt	-122
5rutiny	-30
4earch	70
6son	-82
6t	-54
7s	-50
5cond	43
6ret	-56
9ary	-109
6ure	-50
8ity	-50
5e	-98
6ing	-53
6k	-58
7ing	-128
7s	-66
6m	-118
7ed	-179
7s	-121
6n	-72
6s	-36
5gment	51
5ized	-17
5nate	-63
8ors	127
6d	-58
6ior	47
6se	-58
6t	-84
7iment	22
5ries	-80
7ous	-50
6ve	-34
8d	-70
8r	-109
7ice	17
as	-46
8ng	-48
5ssion	-26
as	-76
5veral	-30
5xton	98
4hape	-53
6re	-71
8d	-86
8s	-57
7pton	68
5e	23
6'd	-57
7ll	-49
5ift	-86
8ed	-14
5ooting	-69
6p	-31
6rt	-52
6t	-71
6uld	-173
9n't	-89
6w	39
7ed	-100
7ing	-100
7n	-101
7s	29
4ide	48
7d	-30
7s	35
5gnature	-18
7ed	-83
7ificant	16
ely	-15
7s	-61
5milar	-81
6ple	-66
8y	22
5nce	-55
6gle	-57
5t	-26
6e	-53
7s	-37
6uation	-40
5x	23
5ze	-17
4keptical	-40
aism	-40
5ills	-52
4lightly	-25
4mall	-51
4o	-51
5cialist	-24
7ety	-69
5ld	-37
7iers	31
6ution	-18
bs	-52
5me	67
7body	-37
7one	-33
7times	-105
7what	-50
5n	-22
5on	-93
5rt	-37
5tomayor	-51
5ught	-174
6l	-15
6nd	-59
6rce	24
9s	85
6th	-25
8ern	-63
4pace	-80
5eak	-62
8er	57
as	60
8ing	-145
8s	-55
6cifically	-88
bs	48
7ulation	-84
6eches	-123
6nd	-27
8ing	-85
7t	-88
5lit	-40
5oke	-110
8n	-52
8sman	72
9woman	-40
6tlight	-76
5read	-48
4taff	26
8ers	-139
6ge	-98
6ke	-54
8s	-97
6nce	-70
9s	-59
7d	-28
8ards	34
8ing	-71
8s	-21
6r	20
7t	-106
8ed	-117
8ing	-43
8s	42
6te	-16
8d	-27
8ment	-14
cs	-133
8s	-56
7ing	-34
7us	-68
6y	-69
7ing	-22
5em	-32
6p	-82
7s	-68
5ick	-23
6ll	-70
5ock	-62
6od	-39
6p	-86
7ped	-60
6ries	99
5rategist	-25
ds	82
ay	-37
6eam	-54
7et	-116
9s	-73
7ngth	41
7tch	-21
6ike	-59
7ng	-48
6ong	-145
9er	-14
9ly	-117
6uck	-57
7ggle	-60
bd	-88
bs	-71
aing	-55
5udent	-76
as	-94
7ies	77
4ubject	25
5cceeded	-23
8ssful	-50
dly	-59
6h	-202
5ddenly	-55
5ggest	-41
aed	-89
aing	-40
bon	-42
ds	-59
as	-50
5llivan	20
5mmer	-52
7it	-35
5nday	-70
5pport	-176
aed	-53
br	-58
cs	82
aing	-84
bve	-20
as	-66
8sed	-75
5re	-80
6ge	35
6prise	-40
bd	-15
aing	-59
6vey	78
9ed	107
9s	-18
4vp	68
4wanson	55
5ing	-92
6tzerland	-61
4ymbol	-42
5ria	-96
5stem	12
9s	-91
3table	41
5ctics	-82
5ke	-102
7n	-79
7s	-89
5lk	-152
7ed	-67
7ing	-144
7s	-66
5rget	-20
9ing	-26
9s	-80
6iffs	-35
5sk	-64
7ed	-50
5x	-135
6es	16
4eachout	62
6m	99
5levision	-64
6l	-46
7ing	50
5mperament	-52
5nd	-117
7ency	-59
7s	-67
6ney	-91
6s	-35
6ure	-36
5rm	-73
7s	-54
6ritory	-48
7or	-23
9ism	-135
bt	-80
cs	19
5ster	15
7s	-49
5xas	-39
6t	-78
4han	-37
7ks	-67
6t	-26
5e	-149
6ir	-33
6m	-35
7e	-19
8s	-58
7selves	72
6n	68
6re	-102
6se	-139
6y	15
7'd	-79
8ll	-41
8re	-193
8ve	-142
5iel	-34
6ng	-81
8s	-75
7k	-102
8ing	-42
8s	-52
6rd	-21
6s	-58
5ough	-44
9t	-78
7sands	-75
5reat	-59
9ened	-58
7e-quarters	65
7shold	-64
6ough	-49
aout	-77
5ursday	-25
6s	-57
4icket	-62
5de	-36
5ed	-62
6s	-65
5me	-84
5tle	-41
4o	-63
5day	57
6d	-27
5gether	-35
5ld	-51
5n	-26
6ight	-35
6s	-17
5o	-79
6k	-137
6l	-37
5pic	33
8s	-76
5tal	-50
5uch	-52
8ed	-22
6gh	-98
6r	-34
5ward	-69
6er	17
6n	35
4rack	-61
6de	-35
6il	-90
7n	-42
6nsactions	-60
8cripts	-20
6veling	-34
5eatment	-46
5ied	-163
7s	-72
6llion	-52
6p	-57
5oops	48
6uble	-61
5uck	-85
6e	-40
6ly	-77
6mp	14
6st	-41
8ed	-12
6th	-56
5y	-143
6ing	-204
4uesday	14
5ne	-51
5rkey	-43
6n	-77
7ed	-73
7ing	-63
7out	-133
4v	-67
4weet	55
8ed	-58
8s	-133
5ice	-27
6tter	-20
5o	18
6-thirds	36
4ype	-17
7s	-15
6ically	-76
3u.s.	-47
4kraine	82
4ltimately	19
4nable	-82
5clear	-30
5der	-103
8mine	-13
8stand	-37
5employment	-16
5fair	-38
6it	-48
5ion	-31
8s	-31
6ted	-46
7y	-93
6versity	-30
5less	-54
6ikely	-45
5qualified	-16
5til	-26
5veiled	-68
5willingness	-46
4p	-116
5dated	-61
5on	46
5set	-22
4rging	-22
4s	-101
5e	-90
6d	-35
6rs	79
5ing	-119
5ually	-35
4tah	-69
3valeant	-22
6ley	-102
6ue	-32
8s	-55
5riety	-35
4ersion	36
6y	-113
5teran	-25
4ictories	-98
9y	-132
5deo	-28
8s	21
5ew	56
7ed	-25
8rs	24
5guerie	132
5olations	-72
7ence	-89
5rtually	-51
6us	-53
5sas	-85
6ion	-64
7t	-23
8ed	-66
4oice	17
8s	-52
5lunteers	-44
5ted	-106
7r	-40
8s	48
7s	-155
5wed	-29
3wage	-80
7s	-108
5it	-14
7ing	-51
5ke	-40
5lk	-16
7er	-43
6l	-72
7ace	58
6sh	-43
5nt	-175
7ed	-132
7ing	-58
7s	-136
5r	-110
6ned	-39
7ing	44
as	-30
6ren	-96
5s	-122
6hington	-40
6n't	-118
5tch	-18
8ed	-42
8ing	-27
6er	-24
5ve	-57
4e	14
5'll	-60
6re	-113
6ve	-132
5akness	-15
6lth	-89
6pon	-24
9s	-62
6ring	-41
5bsite	62
5dnesday	53
5ek	43
7end	-77
5igh	-29
8ed	-22
6ner	-56
5lch	19
7ome	-45
6l	-74
5nt	-133
5re	-140
7n't	-75
5st	-71
4hat	-36
7ever	-47
5ere	-150
6ther	-111
5ites	31
5o	13
6ever	-28
6le	-18
6se	-29
5y	-144
4idely	-140
5fe	-16
5kileaks	63
5ll	-204
7ing	-133
aness	-57
5n	-136
6g	-19
6ner	-105
7ing	14
6s	-73
5sconsin	-76
5th	-28
7in	-76
7out	-115
4oman	-14
6en	-30
5n't	-114
5rd	-59
7s	-42
6k	-17
7ed	-102
7ing	-97
7s	32
6ld	-112
6ried	-66
9s	-70
7y	-42
6st	-51
6th	-32
5uld	-213
8n't	-123
4riting	-23
7ten	-32
5ong	45
6te	-79
3yanukovych	-17
4ear	52
7s	-13
5t	-39
4ork	-22
5u'll	-84
7re	-93
7ve	-102
6r	-56
7self	-31
3zone	-52
3–	-33
3―	-34
3‘	45
3“	-111
3”	-14
3…	-57
1ft=" a N	-21
8w	-107
7ll w	-35
7n w	-59
8other w	-34
7re w	-17
7s D	-43
9for	-37
9w	-55
6being w	-46
7oth w	-39
7y D	-21
9N	-53
9w	-20
6do you	-42
8n't w	-51
7uring D	-16
6for D	-96
aN	23
aw	-81
7rom D	-25
bw	-19
6has D	-15
6i'm A	-28
aD	-12
aw	-35
7n #	-18
9D	-181
9N	36
9W	-60
9his	33
9w	-27
ahich	-25
7s A	23
7t 's	-22
9A	-36
9V	-58
9doesn't	-32
9is	-92
9w	21
aas	-124
6just w	-23
6last w	-39
7et 's	-40
6more w	-19
6new N	-31
7o D	-13
9w	-17
8t A	-50
aD	-31
aw	39
8w ,	-14
6of D	-15
9N	-15
9w	-33
7n D	-95
9N	44
9W	-96
9w	-57
8e of	-26
aw	-49
6said D	112
bN	20
bw	91
8ys N	30
7o w	-28
8me w	-47
7till ,	-43
6that 's	-14
bN	-13
bw	-43
8e A	-27
aD	-21
aN	-74
aW	-36
9re 's	-67
care	-27
cis	-47
cwas	22
9y're A	-16
ew	-33
8is is	-15
bw	-38
7o D	-61
9be	-64
9w	-45
6was D	26
7e're A	-16
cw	-31
9ve w	-50
7hile D	-14
cN	-20
cw	-33
8o w	-24
7ill w	-46
8th D	-42
bN	-21
bw	-26
7rote N	45
6― N	107
4# : #	-99
6a w	-54
7n w	-23
6campaign .	-27
fw	-17
6for D	-36
aw	-31
6in #	-31
9D	29
9N	-74
9W	-34
9w	-68
6more w	-53
6of D	-27
6pledged w	-36
7oints ,	-15
d.	-20
6registered w	-18
6states .	-14
dw	-20
6that w	-35
7o #	-77
9D	-50
9w	15
4% of D	-25
9W	-30
9w	-47
6to #	-66
4's a w	19
8lso w	-53
8n w	-36
8pproval w	-51
7best w	19
7campaign ,	-19
g.	32
gV	-107
ghas	-42
gis	-42
8omments ,	-34
gw	-69
7debate ,	-17
7first w	-89
7going on	-21
dto	-14
7handling of	-32
7in D	-18
7just w	-17
7more w	-47
7new N	-16
bw	-75
8o w	-68
9t A	-14
bw	-47
ae :	-77
7own w	-75
7plan to	-137
7really w	-17
9cent w	41
9fusal to	-42
9marks .	-19
8unning w	-25
7so w	-16
8upport w	-55
7the w	21
4( all w	-25
6the w	-19
4) the w	-77
7o w	-20
6— D	-29
8N	-52
4, a #	-39
8A	-60
8N	-124
8W	-85
8w	-56
7bout #	-20
cD	-36
7ccording to	24
7dding that	56
7ll of	-32
aw	-74
8so w	41
7n N	-53
9w	-40
7re A	39
aw	-56
8guing that	106
7s D	-46
9N	-39
9he	-25
9she	-23
9they	-18
6based on	-72
7oth of	-32
bw	-63
7y D	36
9w	22
6called D	29
aing him	67
8mpaign w	-57
8n w	-45
7iting w	66
7ompared with	-115
8uld w	-75
6depending on	-56
7rawing w	17
7uring D	-18
6even as	-50
bif	-53
bthough	-40
bw	41
6first w	38
7ollowed by	-61
8r D	-38
aw	-55
7rom D	-30
bw	-25
6had w	-35
8s A	21
aD	-28
8ve been	-24
9ing w	-52
6i'm A	-32
aw	-36
7n #	-27
9w	-34
ahich	-58
8cluding D	-71
gN	-112
ghis	-45
gw	-70
7s A	-76
9D	-14
9that	-51
9w	14
7t 's	-31
9A	-45
9may	-67
9w	-47
aas	-152
aill	-30
aould	28
6just as	-33
bw	-63
6last w	41
7ed by	-53
8t 's	-23
aw	-31
7ike D	-63
bN	-49
bw	-30
6made D	-18
7ore w	-145
6new N	-49
7o D	-30
9w	-49
8t A	33
aD	-72
aN	-65
aw	-32
9ing that	103
8w D	-75
aw	13
6of D	48
9N	-109
9w	-89
8ten w	-85
7n W	-87
9w	15
8e of	-39
aw	-50
6referring to	47
6said ,	105
bD	39
bN	124
bhe	84
bin	120
ct	93
bof	84
cn	-29
bshe	113
bthat	156
8y ,	-96
9ing ,	46
dD	-43
dN	-41
dit	84
dshe	52
7o it	-13
9that	-26
9w	-56
8me of	-15
bw	-46
7uggested that	79
6taking w	16
7hat D	-17
bN	-17
bw	-57
8e "	-22
a#	-28
aA	-111
aD	-82
aN	-24
aW	-78
aw	-41
9n D	-54
bw	-135
9re 's	25
care	-73
cis	-104
cwas	-94
dere	-23
8is is	-13
bw	-46
7o $	-54
9N	-77
9w	-22
8ld D	137
bw	109
6was A	-65
7e're w	-28
8re w	19
7hile A	-48
cD	-44
cN	-68
cw	28
8o 's	-21
aA	-46
aV	-67
ahad	-18
cs	-27
ais	-25
awas	-29
7ill A	-86
bw	-12
8th #	-15
bD	-68
bN	-32
bw	-50
aout w	-19
7ould be	34
chave	-108
cw	-72
4- a w	-18
7n w	-60
6in D	20
8cluding D	-17
7t 's	-20
6the N	-31
aw	-20
7o w	-18
4. a #	-13
8D	-23
8N	-58
8W	-22
8w	-27
7bout #	-13
7ccording to	54
7ll D	-40
aw	-39
7n N	-47
8other w	-39
7s D	-55
9N	-34
9W	-16
9for	-31
9he	-15
9it	-14
9w	-63
6based on	52
7oth N	-22
bw	-45
7y #	-22
9D	43
9w	-73
6during D	-15
6even as	-14
bin	-15
6for N	23
aw	-132
7rom D	-26
6i'm A	-33
aw	52
7n #	-42
9A	-50
9N	-126
9W	-96
9her	-49
ais	-88
9may	-30
9that	-43
8deed ,	-34
7t A	-96
9V	-89
9has	-34
9is	50
9w	-42
aas	-163
cn't	-31
aill	-33
aould	-76
6just w	-47
6last w	-61
7et 's	26
6more A	-37
bw	-56
6new N	-40
7o D	-45
9w	24
8t w	-33
8w ,	-28
6of D	-24
9w	-22
7n D	-51
9N	-18
9W	-49
9w	-19
8e of	-37
aw	15
8ly D	-35
6so w	-29
8me W	-19
bw	-35
7till ,	-52
6that 's	-24
bw	-66
8e "	-12
a#	-19
aA	-78
aD	-68
aN	-103
aW	-61
aw	-27
9n ,	-14
bw	-45
9re 's	19
care	-99
cwas	-123
8is is	-23
bw	-44
7o D	16
9be	-121
9w	-155
6under D	36
6while D	-27
cN	-20
che	-13
cw	-32
7ith D	-47
bN	-12
bw	-26
6— N	20
4: the N	-21
aw	25
4; the w	-36
4? a :	-31
6like D	-26
6the w	-29
4A 's w	-63
6: "	-56
6a w	29
7gain w	-23
8reed to	-89
7n w	51
7re w	49
7s w	-29
6be w	44
8came w	-22
7y w	-14
6called for	-98
8n't w	-21
6did A	36
8rectly w	-47
7on't w	-17
6endorsed N	-98
7ven w	-21
7xpected to	-35
6focused on	-87
8r N	-16
7rom D	-16
6had D	53
aw	-75
8s D	32
aw	89
8ve D	-46
bbeen	39
bto	-40
bw	-100
7eld w	-29
9ped w	-13
6immediately w	-30
7n D	-69
9N	-21
9w	-19
7s A	44
9D	-14
9w	23
7t w	-14
6known as	-90
6made D	12
bw	-37
7ore w	-25
6need to	-26
6of w	53
7n D	-14
9W	-19
9w	-13
8e w	-12
8ly w	-25
6pledged to	-69
7ublicly w	-36
6qualified to	-12
6reported by	-72
6said ,	-79
bhe	-28
bthat	-104
7ee D	-30
7upport N	-31
6that w	-14
8e w	-50
8is w	-13
7o D	-17
9N	-34
9V	-46
9be	-61
9have	-17
9w	29
7ried to	-33
8ying to	-24
6used w	-41
6vote for	-13
6want to	-66
8s w	26
7ill w	-30
8th w	-19
7ould w	-16
4D a w	-47
7bout w	-17
7lleged w	18
7nswer to	-46
7re A	-27
aD	-26
7s w	-31
7ttacks ,	-22
e.	-15
6best w	-31
7road w	-42
6call for	-42
8mpaign 's	-14
fV	-15
fw	-41
8se for	-18
bthat	-25
bw	-19
7oming w	-14
9manding w	-21
8ntroversial w	-55
6debate ,	-17
din	-14
dover	-56
dw	-77
8cision ,	-17
8tailed w	-33
8vastating w	-18
6earlier w	-50
7ndorsement of	32
7ven w	-49
6failed w	-16
7irst D	-16
cW	-25
cw	-57
7undraising w	-30
8rther w	-36
6growing w	-40
6has w	31
8ve w	-14
7eated w	-43
6in D	-82
9N	-21
8teresting w	-23
7s A	-86
9D	-86
9N	-35
8sue of	-40
cw	-17
6lack of	-55
8st D	-25
bw	-37
8ter w	-29
7ong w	-39
8ok at	-62
6may #	-13
7essage that	-22
7ore w	-76
6need for	-16
bto	-76
8w N	-28
aw	-84
6of D	-58
9N	-39
9her	-23
ais	-23
9w	-48
ahom	-36
7n D	-17
8e w	-37
8ly w	-164
7pening w	-16
7verwhelming w	-35
7wn w	13
6plan to	-24
as to	-51
8edged w	-24
7oint ,	-18
cof	-47
cw	-35
8licy w	-32
9ling w	-14
7romise of	-28
7ublic w	-51
6question about	-20
fof	-28
fw	-33
6reason for	-34
dto	-42
8cent N	-33
dw	-74
8maining w	-13
8port w	-20
8quest for	-62
8tired w	-21
6said they	16
7hot at	-25
7o-called w	85
7tatement .	-15
gV	-53
gW	-22
gthat	-35
gw	-57
bs ,	-30
d.	-15
dw	-37
8ring of	-28
9ong w	-80
7upport of	-43
der of	-32
8rveyed V	-61
7weeping w	-25
6that w	-48
8e w	-77
7o D	-70
9w	46
6vote for	-26
6was D	-32
aw	-60
7ere w	18
7ho V	-12
aw	-33
7ill of	-25
8th w	-30
7ould be	-81
4N 's "	-73
9#	-82
9,	-45
9.	-41
9A	-41
9D	-112
9N	-136
9V	-37
9w	-86
6: "	-14
8#	-67
8D	-37
8W	32
8w	-78
6about D	-62
cw	19
7cknowledged that	-21
7dded ,	88
c.	95
7lso V	30
7re A	-72
aD	-13
aw	-14
8gued that	109
7s "	-18
9D	-40
9w	-83
8ked D	30
cN	-15
7ttacks ,	-29
6became D	-61
8gan w	-17
7y D	-35
9N	-41
9w	-59
6called "	69
dD	39
dN	-13
dfor	118
8me in	-41
9paign 's	-29
f,	-25
f.	-46
fV	-60
fand	-13
fhas	-19
fis	-25
fw	-12
8n w	-27
9't w	-56
7ontinues to	-46
8uld be	21
chave	47
cw	-195
7reated D	-51
8iticized N	96
6debate w	16
8clined to	57
8scribed D	46
7id A	-15
aw	27
7oes A	-33
bw	-83
an't w	-32
7rew w	-29
7uring D	-20
6earlier D	-51
6for #	-13
aA	-40
aD	-108
aN	-121
ahis	-19
aw	-18
8und that	17
7rom D	-52
bN	-45
bw	-55
6got D	-78
6had "	-62
a#	-69
aV	-46
abeen	-53
8s "	-34
a#	-85
aD	-17
aat	-79
abeen	-24
ahad	-72
aw	-15
8ve A	-17
bw	-13
7eld D	-126
7olds D	-34
6in #	-67
9A	37
9D	-36
9N	-148
9W	-128
9her	-24
ais	-70
7s "	24
9,	-66
9A	-13
9D	-50
9N	-64
9V	44
9in	-49
9on	-39
9that	-51
8n't w	-31
8sued D	19
6last w	17
8ter ,	-56
cw	24
7eading N	-38
8d N	-97
6made it	49
bw	-12
8y w	-61
7ore w	-47
7ust be	-54
bw	20
6now has	-75
aw	-34
6of D	-47
9N	-79
9W	-17
9w	-83
8ten w	42
7n D	-86
9N	-114
9W	-22
9w	24
6played D	-69
7ointed to	16
7raised N	85
6quickly w	-30
6refused to	-17
8leased D	41
8ported .	108
fW	74
fon	-14
6said ,	115
b.	109
b:	-13
bA	140
bD	30
bN	39
bW	17
bafter	35
bhe	30
bin	-28
ct	45
bon	134
bshe	31
bthat	77
co	112
bw	40
8ys ,	57
b.	61
bD	21
bN	75
bhe	39
cis	66
bit	54
bshe	37
bthat	49
7eemed to	-31
as to	-23
7hot w	71
9uld A	18
dbe	-75
dw	-25
7o w	41
7till w	12
7uggested that	69
8pporters ,	-32
ding N	36
6that D	-28
bN	-29
bhe	-26
bshe	-15
bw	-68
8e N	-41
aW	-20
aw	-92
9n V	18
8is w	-63
7o A	-100
9D	-123
9N	-151
9be	-79
9his	-49
8ld D	50
bN	60
bw	52
8ok D	-13
bw	12
7ries to	-86
6used D	-34
6wants to	16
8s "	-59
aA	-33
aD	-53
ain	-47
9n't w	-53
7ent on	27
8re D	66
bw	-14
7ho w	-57
7ill A	21
bbe	-59
bhave	-117
bw	-21
8th D	-57
bw	-75
7on #	-33
aD	-103
aN	-50
8uld A	-48
cbe	-129
chave	-149
cw	-16
7rote ,	91
c.	123
cin	14
cthat	57
6— A	-45
8D	-61
8N	28
8and	-20
8w	-61
9ho	-31
4V : "	-148
6a w	-85
7bout D	-25
cN	-19
cw	-30
7n w	-43
8other w	-12
7re w	16
7s "	-14
9w	-12
6by D	-14
9N	-23
9w	-24
6for D	-67
aN	38
aw	-92
7rom D	-23
6in D	-65
9W	-15
9w	-32
7s w	-28
7t 's	-28
9is	-18
9w	-23
aas	-33
aould	-17
6last w	-47
7ike N	-25
6more w	-14
6no w	-38
6of D	-56
9N	-30
9w	28
7n D	-23
9N	-32
9W	-28
9w	-21
8e w	-30
6that D	27
bN	-51
bW	-19
bhe	-30
bit	-21
bshe	-25
bw	22
8e N	-17
aw	-75
9re are	-13
cis	-18
7o A	-18
9D	-14
9N	-37
9be	-20
9w	-96
6was w	-47
7ere w	-102
7ith D	-28
bw	-27
4W 's A	-26
9D	-33
9N	-25
9W	-34
9w	-113
6a w	-64
7lso w	44
8ways w	-24
7re A	-55
aD	-95
aw	19
6be w	-19
7y D	-51
9w	-90
6can w	-17
6debate ,	-23
6entering D	-29
6for D	42
aN	-69
7rom D	-21
bw	-24
6got to	-17
6had w	41
8ve A	-69
bbeen	27
bw	33
6in D	-77
9N	-56
9W	-21
9w	-31
7s D	-77
9w	-97
6just w	-25
6morning ,	-27
e.	-17
6never w	-30
7ominating w	-31
8t A	-25
aw	-37
6of D	-59
9w	-74
7n D	-39
9N	-51
9w	-38
6really w	-31
6still w	41
6that D	-28
bN	-22
bhe	-19
bit	-13
bw	-20
7o A	24
9D	-77
9N	-99
9w	-33
7rying to	-53
6was D	-87
7ho V	-18
aw	-43
7ith D	-33
bN	-18
bw	-30
7ould w	-17
4about a w	-40
athe w	-39
bo w	-35
5fter a w	-27
bll ,	-37
ait w	-66
athe N	-59
eW	-23
ew	-34
5gainst a w	-43
cthe w	-39
5mong the D	-52
ew	-114
5nd a D	-45
aN	-37
aw	-21
9ll D	-31
9n w	-163
9re w	-16
9s D	-18
8be w	-24
9y w	-32
8even D	-68
dw	43
8for D	-22
cw	-44
8had D	-57
as D	15
cV	43
cw	-16
ave w	-72
8in w	-75
9s A	-27
9t 's	-18
bis	-87
bw	-81
8make w	41
9ore w	-62
8new N	-38
9o D	-13
bw	-36
at A	-88
cD	-42
cw	34
aw w	-59
8on D	-38
8said ,	-17
dD	40
dhe	89
dit	18
dshe	23
dthat	105
9ome w	-41
8that D	-25
dN	-16
dw	-32
ae A	-59
cD	-21
cN	-60
cW	-15
cw	-50
bn N	-48
dw	25
bre 's	-69
by're w	-42
ais w	-14
9o D	-25
8was w	-33
9ho w	-18
9ill be	-64
dw	-50
ath w	-23
9ould w	-76
5re also w	-23
8expected to	-26
8still w	-19
6ound the w	-57
5s a w	-100
8n w	-67
7for D	-26
bN	-44
7it w	-109
bas	37
7long as	-39
7of W	-19
8ne w	-17
8pposed to	-51
7soon as	-45
7the A	-29
bD	-21
bN	-45
bW	-15
5t a A	-16
9N	-32
9w	-13
8n w	-44
7last w	-17
7one w	-36
7the A	-25
bN	-54
4be a w	38
7more w	-19
7seen as	-15
7the w	-17
8o w	-17
7willing to	-43
6cause it 's	-27
fw	-50
gas	-29
cof D	-36
fher	-28
fw	-42
cthe N	-18
gw	-66
fre is	19
fy're w	-45
6en a w	-13
6fore a w	-67
bthe N	-43
fW	-20
6hind the w	-34
6ing a w	-26
6tween a w	-45
cnow and	-33
cthe D	-24
gN	-12
gw	-55
5ut a w	-64
9lso D	-50
dw	-66
8for D	34
8in D	-69
bw	-18
9t w	-98
8no w	-39
at w	24
8one w	-41
8still w	-70
8that w	-45
ae N	-43
cw	-22
bre 's	-79
eis	32
ais w	-30
8with D	-32
5y a N	-16
9w	-102
8n w	-80
7more w	-25
7the N	-37
bw	-96
4can be w	-21
8still w	-34
7't be w	-19
5ould be w	-30
ahave w	-83
anot w	-26
4despite the w	-70
5id not A	-40
cw	-66
8the w	-16
5o a w	-15
7is w	-17
7not w	-43
6es not w	-93
8n't have D	-15
cwant to	-35
6n't have D	-18
fto	-13
athink it	-21
awant to	-66
5uring a w	-69
cn w	27
bthe A	-23
fw	-55
4for a w	-84
9ll D	33
cw	-64
9n w	-55
8comment .	-20
8more w	-37
8not w	-45
8one w	-12
8public w	-20
8some w	-12
8the A	-25
cN	-19
cw	-68
5rom a w	-86
9both w	-31
9entering D	-34
9new N	-16
9the A	-14
dN	-25
dw	-80
4had a w	-29
8no w	-14
8previously w	-22
8the w	53
9o w	-39
6s a w	-21
9lso V	-55
dw	-31
8called for	-59
8endorsed N	-62
8had to	-13
8made D	-17
dw	-23
8never w	-12
9ot w	-13
8proposed w	-34
8refused to	-58
apeatedly V	-88
jw	-49
8said he	-50
dthat	-52
8tried to	-17
8vowed to	-100
6ve a w	-26
also w	-43
9had w	-13
9said they	-53
9to w	-39
7ing a w	-47
bto w	-72
5e 's A	-34
aD	-28
abeen	-19
7added .	64
d:	49
dthat	78
8lso V	29
cw	-33
7called D	-111
9n w	-73
a't w	-67
anot w	-54
8ontinued ,	88
h.	93
9uld w	-34
7did A	-13
8oes A	18
cw	28
bn't have	-24
7had D	-125
bbeen	-90
bw	-54
9s "	-62
bD	-44
bbeen	-48
7is "	-43
a.	-25
aA	-17
aD	-32
7made D	13
9y w	-84
8ight w	-91
7needs to	36
7planned to	-57
7said ,	58
c.	33
cN	98
che	23
cin	95
cof	60
cthat	48
9ys ,	12
c.	64
che	35
cw	84
8hould w	-22
7then w	-38
8old N	86
cw	13
7wants to	-27
9s "	-45
bA	-13
bD	-139
bV	22
bw	-34
8ill A	35
cbe	-94
chave	40
cw	-30
8ould "	-15
dA	-136
dbe	-91
dhave	-65
dw	-31
8rote .	57
6r a w	-64
8campaign ,	-14
hw	23
8first w	-69
8in D	-45
8own w	20
8to w	-28
5im a w	-54
8for D	-13
cw	-24
8in D	-60
bw	-17
8of w	-25
9n D	45
8the w	-24
9o D	-27
bw	-14
8with w	-23
6s campaign 's	-23
h,	-14
h.	-49
hand	-18
8first w	-101
8own w	-82
8recent w	-64
8support for	19
fers w	-35
5ow a w	-15
8the w	-36
9o w	13
4i am D	-65
9w	16
6can w	22
9't w	-45
6do w	-28
6have A	-60
bD	-51
bbeen	-51
bto	-28
bw	23
6just w	-48
6know D	26
bthat	-35
6mean ,	-62
6never V	22
6really w	-13
6think ,	-44
cD	-84
che	-77
cit	19
cthat	-44
cw	-63
6want to	41
8s A	-14
aD	-14
aw	-85
7ill w	-60
7ould A	-50
cw	-30
bn't w	-16
5f elected ,	-23
7it 's	-20
aw	-22
7the w	-47
5n a A	-47
9N	-45
9W	-27
8ll ,	-30
bw	-35
8n N	-38
aw	19
9other w	-28
7both w	-36
7favor of	-79
7may #	-14
b,	-30
8ore w	-14
7new N	-26
bw	-30
7on D	-12
9e w	-48
7pledged w	-31
8ublic w	-19
7recent w	-58
9sponse to	-49
7some w	-17
8wing V	-22
7that w	-33
9e #	-18
bA	-67
bD	-16
bN	-48
bW	-20
bw	-20
9is w	-28
6side the w	-25
6to a w	-58
an w	-21
9the w	-52
5s also D	-31
cw	-102
8n w	-29
7being w	-18
7even w	-31
8xpected to	-91
7in w	-12
7no w	-44
9t A	-23
bw	-59
9w D	-14
bw	-76
7only w	-23
7poised to	-13
7seen as	-14
8o w	-19
8till w	-51
7the w	-39
8o w	-81
8rying to	-20
7willing to	-43
5t 's A	-49
aN	-19
aabout	36
abeen	-98
alike	-43
aw	-33
7a w	-40
8ll w	-49
9so w	24
8s w	-22
7could A	-52
dbe	-12
dw	-43
7did A	20
an't w	-60
8oes A	23
7had w	-52
7in D	-40
8s ,	-28
aD	-118
aw	-34
7just w	-33
7may A	-71
bbe	-40
8ore w	-31
7should be	-47
7takes #	-34
dD	-53
8he w	-37
8o D	-12
aw	-64
7was "	-23
b,	-29
bD	-39
bN	-89
bw	-108
an't w	-42
8ill A	-76
cbe	-91
cw	15
8ould be	-69
dhave	-15
dw	-113
4like a w	-24
9the w	-24
ao w	-31
4may be w	-15
8have been	-26
dw	-48
5ight be w	-27
ahave been	-33
fw	-48
5ust be w	-17
4near the w	-32
4of a A	-14
9N	-31
8ll w	-48
8n w	-65
7being w	-16
7last w	-24
7more w	-26
7new N	-13
bw	-29
7public w	-73
7recent w	-35
7that w	-26
9e #	-18
bA	-46
bD	-55
bN	-58
bV	-12
bW	-27
bw	-13
9is w	-16
8rying to	-30
7winning D	-13
5n a N	-14
9w	13
8n w	-51
7both w	-22
7that w	-16
9e A	-29
bD	-25
bN	-41
bW	-17
9is w	-17
8o w	-14
5r a w	-37
7even w	-40
7more w	-15
7not ,	-12
7the w	-38
5utside the w	-31
5ver a w	-52
9the w	-71
4she 's A	24
bD	-85
8added .	65
9lso V	101
8can w	-56
9ould w	44
8did A	-123
bn't w	-77
9oesn't w	16
8had A	-68
cbeen	-96
as A	-41
cV	32
cw	-19
8is D	-104
8needs to	-70
8said .	198
din	88
dshe	38
dw	105
9hould w	28
8was "	-24
cA	14
cD	-42
cw	-14
9ill A	-88
dw	-107
9ould w	-55
9rote .	55
6ould be w	-23
bhave D	-24
gbeen	-19
gw	-51
5ince the w	20
dn ,	-17
5o the w	-62
4that 's A	-122
cD	-15
cbeen	-70
chow	-15
cw	17
dhat	-62
ey	-81
9a w	-79
an w	-24
are A	-75
dw	-47
9can be	-36
dw	-45
aould be	-65
9doesn't w	-56
9had A	13
dw	-117
bs A	-58
dbeen	20
dw	-38
bve been	-56
ew	13
9in D	-81
cw	46
as D	-67
cw	-18
at 's	-24
cis	-18
cw	-34
das	-32
dould	-17
9led to	-24
9might w	-54
aore w	-30
9new N	-15
ao w	-19
9of D	-40
9the N	-26
dw	-86
cre are	-14
fis	-20
fwas	-26
9was A	-88
dD	-52
dw	23
aill A	-94
ebe	63
ew	-107
aould be	-41
fhave	29
fw	-179
6eir own w	-61
7y are w	-64
9can w	-57
9didn't w	-73
aon't w	-54
9had D	-52
bve D	-88
ebeen	-109
ew	15
9may w	-20
9need to	-45
9should w	-56
9want to	12
ew	-17
aere A	-33
ew	-41
aill be	-70
ew	-20
aould A	-99
fw	-16
6ough the w	-35
6rough a w	13
cthe w	-57
5o a N	-27
9w	-22
8ccept D	-33
8n w	-45
9swer D	-43
7be A	-15
aD	-36
aV	-22
8ring w	-14
7comment on	-15
9ntinue to	-40
7defend D	35
8o D	-14
aso	-17
athat	-13
aw	-29
7endorse N	-50
7find D	-56
cw	-26
7have D	-58
cbeen	-38
cw	-98
7let w	-17
8ook at	-48
7make D	-27
cw	-45
8ore w	41
7offer D	30
dw	-77
8ne w	-13
7push w	-29
9t D	-51
bw	-45
7remain in	-17
9quests for	53
7say ,	-54
bD	36
babout	-52
bthat	-71
bw	-16
8ee D	-39
bN	-30
bhow	-17
bthat	-16
bw	-23
8how that	-102
cw	25
8peak A	-81
dat	-33
dw	24
8tand w	-16
8upport D	-60
fN	-52
fw	-35
7take D	-53
con	-16
cw	39
9lk about	-52
8ell w	-34
8he N	-44
8ry to	-60
8urn D	-20
cw	-20
7vote for	-49
6ward a w	-22
bthe w	-14
4under a w	-20
athe w	-37
6til the w	-23
4w 's "	-28
9#	-29
9A	-103
9D	-74
9N	-56
9V	-79
9W	-78
9w	-54
6: #	-37
8/	-52
8A	-57
8D	-97
8N	-158
8W	-87
8he	-52
8it	-43
8that	-65
9o	-43
8w	-91
6a "	-43
8#	-40
8$	-26
8A	-68
8D	-48
8N	16
8W	-37
8w	-30
7bout #	-28
c$	-30
cA	-26
cD	26
cN	-22
cW	-42
cbeing	-20
cher	-62
dim	-13
es	-67
cit	-24
cthat	-23
eeir	-47
cw	-184
dhat	-42
7dded .	65
7gain ,	-14
c.	-25
cand	-15
7ll #	-16
aD	-105
aW	-23
aof	-41
bver	-32
aw	-15
8most A	-81
dD	-62
8so V	61
bw	33
7n "	-29
9A	24
9N	-20
9w	-56
8other w	-70
8ything w	-19
7ppeared to	-49
fw	50
7re "	-43
a.	-40
aA	-15
aD	-132
aN	-67
abeing	-92
ain	-90
aon	-69
aso	-53
awith	-40
9n't w	22
7s "	-42
9A	-73
9D	-60
9N	-52
9W	-40
9he	-48
ais	-22
9it	-46
9she	-49
9their	-28
cy	-49
ao	-39
9w	29
8sociated with	-43
7ttacking N	-112
cs ,	-19
e.	-12
efrom	-19
ein	-18
eon	-86
9ention to	-24
6banking w	-26
8sed in	-23
con	-78
7e D	-14
9w	-73
8gan ,	-41
cw	-70
8ing D	-37
cw	17
7oth N	-14
bw	-62
7y #	-18
9A	-34
9D	-84
9N	-97
9V	15
9W	-47
9her	-19
ais	-35
9w	-106
6called D	-16
dN	-20
dfor	29
8me from	35
bin	-34
bw	-111
9paign .	-24
fagainst	-22
fthat	-18
go	-18
fw	-60
8n be	-25
aw	-41
9not w	-73
8re ,	-25
b.	-14
band	-17
bof	-18
bw	-83
9ried w	-59
7ertainly w	-76
7lassified w	-27
7oncerns about	-30
9ducted by	-32
9siderable w	-23
9tinue to	27
8uld A	-22
cbe	13
chave	-105
cw	-15
7riticism from	24
7urrently w	-45
6debate ,	-37
d.	-35
dthat	-48
dw	-124
8clined to	63
7idn't w	-20
7oes A	18
bw	17
an't w	-16
7uring D	-34
6earlier ,	-26
e.	-16
eD	-32
ein	-34
7ven as	-21
bif	-22
bw	-31
6facing D	-26
8iled to	-71
7ocused on	-26
8llowing D	-26
8r "	-29
a#	-21
aA	-59
aD	-125
aN	-74
aV	-41
aW	-100
abeing	-16
aher	-52
bim	-54
cs	-60
ait	-34
athat	-27
ceir	-51
aw	-74
bhat	-29
8und D	-29
7rom #	-30
bA	-31
bN	-85
bW	-60
bher	-35
cis	-73
bthat	-18
deir	-17
bw	-17
7undraising w	-69
8rther .	-31
6general w	-38
7oing to	-34
cw	-22
8t D	-32
aw	-33
7rowing w	49
6had "	-75
aA	-28
aD	-132
aV	54
abeen	-43
8s D	-62
abeen	-32
ato	-75
8ve A	-28
bD	-13
bbeen	18
bhad	15
bw	-23
7eading into	-22
8ld w	16
9ped w	26
7olding D	-80
8sted by	-22
6in "	-27
9#	-51
9,	-23
9.	-23
9A	-95
9D	-16
9N	-120
9V	-59
9W	17
9and	-22
9her	-40
ais	-97
9it	-15
9may	-15
9on	-35
9that	-30
beir	-99
9w	-33
ahich	-35
aith	-24
8terested in	-36
8volved in	-27
cing D	-40
7s "	-87
9#	-24
9,	-57
9A	-18
9D	-45
9N	-99
9V	16
9about	-34
at	-27
9being	-16
9how	-58
9in	-52
9on	-42
9that	-95
ao	-95
9what	-45
bether	-51
8sue .	-31
cin	-37
7t 's	61
9,	-18
9.	-29
9A	-36
9D	-34
9V	-30
9as	-35
9in	-14
as	-41
9on	-20
9to	-65
9w	-114
aas	-63
aould	-38
6just D	-31
bhow	-27
bw	-43
6largely w	-20
8st W	-19
bw	-118
8ter ,	-65
7eading w	-19
8d by	-20
ato	-27
7ike N	-81
bhe	-15
bit	-26
bthat	-16
bw	-41
7ong w	-57
8ok at	-82
aing for	33
6made by	-62
8ke D	-90
bw	-50
9ing w	-14
8y A	13
abe	-117
ahave	-95
aw	-26
7essage ,	-21
e.	-17
7ight w	-41
7ore A	-45
babout	-15
bw	-95
8vement ,	-13
f.	-16
7ust be	-97
6need to	-64
aed to	-95
as to	-56
8ver w	-82
8w N	-55
7o w	-132
8minating w	-26
8t A	14
aw	21
8w ,	-22
a.	-58
aand	-37
aw	32
6of "	-44
9#	-48
9$	-20
9A	-75
9D	-66
9N	-13
9V	-76
9W	-89
9about	-21
at	-15
9being	-15
9him	-23
bs	-70
aow	-47
9it	-33
9that	-53
beir	-47
9w	-48
ahat	-38
bether	-30
bich	-12
bo	-12
8ten w	-127
7n "	-26
9,	-12
9A	-28
9D	-120
9W	32
9her	-49
ais	-57
aow	-63
9it	-22
9that	-38
beir	-38
ao	-48
9w	-51
ahat	-19
bether	-34
bich	-15
8ce w	30
8e of	-18
aw	-44
8ly D	-22
bto	-16
bw	-95
7pposition to	-27
6plan .	-17
bto	-65
bwould	-30
as for	-65
7oint ,	-36
cin	-53
cto	68
bs ,	-39
d.	-40
din	-29
8licy ,	-18
d.	-24
dand	-13
et	-20
dw	-71
9ling w	-36
8sed by	-42
7ublic w	-78
8t w	-13
6questions ,	-31
gabout	-69
8ickly .	-45
6raised w	35
7eally w	-15
9son to	-40
8lated to	-41
9eased W	-151
fby	-72
8ports of	-59
9resenting D	-35
8sponse to	-16
7unning w	-29
6said ,	45
b.	70
bN	-28
bW	114
bhe	155
bin	114
ct	58
8y ,	71
a.	65
aD	78
ait	34
athat	63
cey	86
aw	-39
9ing ,	24
9s .	71
bD	93
bw	-68
7eemed to	24
8nt w	51
7hare of	-66
8ould A	-51
dhave	-34
9w that	-24
bw	-35
aed D	29
dthat	71
aing in	-60
as .	-26
cN	81
cthat	38
7o A	-34
9D	-26
9that	-48
9w	30
8me of	-41
bw	22
athing that	-16
gw	-13
8on .	-27
7peaking w	14
9eches ,	-20
fto	-32
fw	-62
9nding w	-14
7tatement .	-26
bs ,	26
d.	-47
dand	-22
din	-30
dlike	-40
dto	-83
dw	-67
8ill w	40
8rategy ,	-23
f.	-17
7uggested that	73
8pport ,	-47
e.	-49
eamong	-121
efor	-73
from	-73
eto	-53
ew	13
der of	-46
ding N	-66
8re that	-28
bw	-106
6talking about	33
7end to	-81
7hat "	-32
b#	-16
b's	-26
b,	-26
bA	-75
bD	-110
bN	-93
bW	-58
bare	31
bcan	-41
could	-33
bhad	-44
ds	27
dve	-43
ce	-74
dr	-37
cis	-44
bi	-23
cf	-14
cs	-40
ct	-55
bmay	-13
bshe	-66
btheir	-28
ey	-66
bwas	-29
cere	-31
cill	-30
could	-56
byou	-19
8e "	-27
a#	-25
a$	-14
aA	-99
aD	-75
aN	-82
aV	-29
aW	-55
aw	-21
bill	-24
9re 's	-39
c,	-13
c.	-39
care	44
cin	-13
ds	-24
cw	-61
9y're w	-65
8ing for	-13
7o "	-66
9#	-68
9$	-28
9,	-28
9.	-17
9A	-54
9D	-134
9N	-176
9V	-20
9W	-97
9being	-19
9do	-57
9have	16
aer	-73
aim	-109
bs	-70
aow	-56
9it	-51
9that	-63
beir	-76
9w	-49
ahat	-43
9you	-18
8ok w	16
7rying to	-93
7urned w	-81
6under #	-28
cD	-18
cN	-135
9ocumented w	-39
7sed D	36
bby	-47
bto	-69
8ing w	-43
6view of	-116
as on	-32
7ote for	-36
bin	-18
bw	-15
9ing w	-62
6want to	-97
8s "	-55
a#	-40
aD	-191
aN	-69
aV	24
aat	-41
ain	-43
athat	-52
9n't w	-79
7e're w	-50
9ve w	45
8nt to	-55
bw	-65
8re "	-64
bD	-145
bbeing	-59
bin	-61
bto	-66
bw	-16
7hile N	-21
cshe	-33
cw	26
8o A	-38
aV	-55
aare	-23
acan	-15
ahad	-21
cs	-14
cve	-16
ais	-14
awill	-13
bould	-13
7ill A	-45
bbe	-54
bhave	-79
bw	-20
aing to	22
8th "	-35
b#	-21
bA	-42
bD	-36
bN	-90
bW	-62
bher	-33
cim	-40
ds	-47
bit	-15
bthat	-19
deir	-34
bw	24
chat	-20
aout D	-39
7on D	-37
8rking w	-23
8uld "	-73
cA	-44
cbe	-36
chave	44
cw	-16
6– D	-12
8w	-18
6— A	-30
8D	-30
8N	44
8V	-47
8and	-23
8from	-13
8he	-20
8that	-31
8w	-64
5as a w	-67
9lso D	-26
dw	-93
9n w	-34
8in D	-13
bw	-13
8more w	-18
8never w	-22
9o w	64
at A	-33
cw	-34
8supposed to	-17
8the A	-16
cw	-39
9o w	43
9rying to	-34
8widely w	-82
5e all w	-37
8re A	-55
bD	-29
7can w	-52
7do A	26
aw	23
9n't have	-24
dw	42
7have A	-44
cD	-51
cto	14
cw	-47
7must w	-72
7need w	37
7should w	-49
7want D	-54
cto	-16
8ere w	-57
8ill w	-21
6re a w	-13
also w	-47
9still w	-17
9to w	-25
5hat 's D	-14
cw	-48
9a w	-22
9has w	-54
9is w	-137
at w	-20
9the w	-46
9was w	-30
6en a w	-79
asked about	-47
9the N	-60
dW	-15
7ther it is	-18
cthe w	-22
do w	-44
6ich allows w	-20
cso w	-72
bre w	-65
ahas been	-24
ew	32
bolds D	-55
aincludes w	19
bs A	34
dD	-68
dw	-49
athe w	-59
awas A	35
eD	28
ew	-24
bill w	-92
bould w	-72
7le a w	-49
athe N	-12
ew	-85
6o 's w	-56
8also w	-89
9re A	-53
cw	21
8can w	34
8had A	-35
cD	-80
cbeen	-107
as A	-57
cD	-113
cV	19
cbeen	12
cw	-53
ave D	-79
dbeen	-95
dw	-35
9elped w	-86
8is A	-90
bw	-18
8said he	120
9erved as	-22
9poke on	-90
8were w	-31
9ill w	-91
9ould be	-60
ew	-64
6y the w	-20
5ill also w	-41
9be w	-23
9have w	-22
6th more w	-31
9no w	-41
9one of	-17
dw	40
9that w	-23
be D	-18
dN	-71
dW	-31
dw	-49
8in the w	-35
8out a w	-20
cthe w	-15
5on't be w	-25
6uld also w	-38
abe w	-13
ahave been	-20
fto	-23
fw	-52
aneed to	-15
bot w	-16
9n't be w	-13
4yet to w	-47
5ou a w	-41
9re D	-25
cw	-21
8can't w	-51
9ould w	-42
8don't w	-92
8have D	37
dto	-73
dw	-59
8know ,	-52
dwhat	-48
8look at	25
8need to	-22
8want to	13
9ould w	56
4— a w	-42
6from w	-31
6it 's	-24
6the N	-14
aw	-74
4∅ a w	34
6in D	-30
6the w	-40
1t=!	-55
3%	19
3'	-14
4s	-31
3(	-73
3)	30
3,	26
3.	14
3:	-32
3;	-15
3>	-49
3?	-48
3A	-199
3D	-20
3N	44
3V	-30
3[	-48
3]	-61
3about	-76
4fter	18
4gainst	-66
4mong	-17
4re	-225
5ound	-19
4s	-39
4t	-41
3be	-153
5cause	18
5en	-228
5hind	-80
5ing	-107
4y	-12
3can	-182
6't	-100
4ould	-123
8n't	-111
3did	-167
6n't	-183
4o	-138
5es	-65
7n't	-159
5n't	-182
4uring	-47
3for	-47
4rom	-28
3had	-184
5s	-209
6n't	-146
5ve	-210
7n't	-102
6ing	-73
4e	33
4im	-15
4ow	-77
3if	-73
4n	-41
5side	-61
5to	-37
4s	-120
5n't	-136
3like	-116
3may	-173
4ight	-166
4ust	-137
3near	-58
4or	-83
3of	-43
4n	-42
4r	-30
4utside	-77
4ver	-49
3she	23
5ould	-173
4ince	-55
4o	-51
3that	-26
5eir	-33
6y	16
5ough	-44
5rough	-49
4o	-63
5ward	-69
3under	-103
5less	-54
5til	-26
3was	-122
6n't	-118
4e	15
5re	-140
7n't	-75
4hat	-36
5ether	-111
5o	13
6se	-29
5y	-144
4ill	-204
5th	-28
7in	-76
7out	-115
4on't	-114
5uld	-213
8n't	-123
3yet	-39
3…	-57
3∅	-37
2f=" a	-128
7bout	-91
7dded	55
7ll	-55
7n	-111
8other	-74
7re	-75
7s	-15
8ked	72
6being	-46
7oth	-57
7y	-89
6campaign	-29
8n	-48
7ould	-19
6do	-47
8n't	-51
7uring	-25
6even	-86
6for	-22
7rom	-68
6had	22
8s	-30
8ve	24
9ing	-28
6i'm	-68
7t	-31
6just	-52
6last	-39
8ter	-77
7et	-48
7ike	-65
7ook	-25
6made	-63
7ore	-39
6new	-33
7o	-31
8w	-46
6of	-70
7ne	-95
8ly	-62
6said	40
8ys	13
7hould	-62
7o	-78
8me	-65
7till	-62
6that	-82
8e	-33
9n	-65
9re	-40
9y're	-48
8is	-53
7o	-37
6was	13
7e're	-55
9ve	-59
7hile	-71
8o	-42
7ill	-56
8th	-85
7ould	-55
7rote	53
6—	-43
6―	70
4# a	-54
7n	-23
7s	-20
7ttacks	-73
6by	-56
6campaign	-85
6for	-86
7rom	-28
6is	-31
6more	-57
6of	-71
7n	-55
6pledged	-36
7oints	-176
6registered	-26
6states	-129
6that	-52
8e	-46
7o	-14
6vote	-90
6was	-86
7ere	-85
7ith	-59
6—	-49
4% of	-117
6to	-66
4' campaign	-58
5s a	18
8bout	-29
8ll	-41
9so	-78
9ways	-47
8n	-36
8pproval	-81
8ttacks	28
7best	19
7call	-18
9mpaign	28
8omments	-35
7debate	-96
9cision	-35
7endorsement	-21
7first	-122
7going	-34
7handling	-32
7in	-38
7just	-39
7last	-40
8ike	-26
7more	-75
7new	-86
8o	-68
9t	-85
ae	-77
7on	-32
9e	-32
9ly	-44
8wn	-85
7plan	58
8olicy	-83
8robably	-22
8ublic	57
7really	-31
9cent	25
9fusal	-42
9marks	-118
9port	-70
9quest	29
9sponse	50
8unning	-40
7so	-20
8tanding	-24
atement	35
9ill	-71
8upport	-150
eers	16
7the	20
4( all	-25
6the	-23
4) :	-20
6in	-79
7s	-19
6said	120
6the	-83
7o	-24
6—	-115
4, a	-73
7bout	-95
7ccording	24
7dding	37
7ll	-118
8most	-45
8so	-35
7n	-84
7pparently	-74
7rguing	113
7s	-86
8king	25
6based	-87
7eing	-49
7oth	-106
7y	35
6called	40
aing	23
8me	47
9paign	-59
8n	-103
7iting	112
7ould	-118
6depending	-56
7id	-26
7o	-39
7uring	-36
6earning	-60
7ven	-48
6first	-20
7ollowed	-69
8r	-146
9cing	-61
7rom	-100
6giving	-15
7oing	26
6has	-23
9n't	-91
8ving	-78
7e'll	18
7olding	-12
6i'm	-57
7n	-15
8cluding	-57
7s	-23
7t	-36
6just	-105
6largely	-93
8st	38
8ter	-65
7eading	-58
9ving	-66
8d	-39
8t	-58
7ike	-105
7ong	-14
8ok	36
6made	-40
8ke	-68
9ing	-19
8y	-46
7eaning	-71
7ore	-13
6new	-77
7o	-88
8t	-30
9ed	119
9ing	38
8w	-39
6offering	33
8ten	-114
7nce	-49
8e	-94
8ly	-118
6pointing	53
7ut	-36
9ting	-13
6referring	47
9lecting	-66
8ported	17
7unning	41
6said	100
8y	18
9ing	34
9s	13
7hould	-75
9wing	-39
7o	-138
8me	-99
athing	-56
7uggested	81
ding	41
6telling	44
7hat	-114
8e	-60
9n	-88
9re	-71
9y're	-23
8is	-91
7o	-43
8ld	46
7rying	-99
7weeted	93
6under	-110
7sed	-24
6we're	-71
9ve	-80
8re	-17
7hile	-38
8o	-58
7ill	-47
8th	-137
7riting	26
8ote	121
4- a	-19
7ll	16
7n	-60
7s	-44
6even	-77
6from	-24
6has	-37
8ve	-110
6including	-61
7t	-70
6not	-49
6one	27
6that	-68
7o	-27
6was	-22
7ho	-29
7ill	-13
8th	-63
7ould	-115
4. a	-54
7bout	-72
7ccording	54
7ll	-133
8so	-92
7nother	-69
7s	-41
8ked	84
6based	52
7oth	-102
7y	23
6during	-31
6earlier	-107
7ven	-138
6first	-88
7ollowing	-40
8r	31
7rom	-59
6i'm	32
7n	-14
8deed	-34
6just	-84
6last	-76
7ike	-95
6more	-91
6new	24
7ot	-84
8w	-125
6of	-52
7n	-127
8ce	-105
8ly	-98
6so	-122
8me	-97
7till	-88
6that	-117
8e	-48
9n	-118
9re	34
8is	-77
7o	59
6under	41
6we're	-62
9ve	31
7hile	-109
8o	-12
7ith	-100
4: it	-67
6that	-24
8e	23
7o	-82
4; a	25
6it	-75
6that	-14
8e	-54
4? a	-36
6in	-23
7t	-56
6like	-26
6the	-33
4A 's	-64
6:	-90
6a	27
7bout	-18
7ccused	-122
7gain	-29
8ree	-46
bd	-114
7ll	-31
8ways	-38
7n	49
8nounced	-13
7re	46
8gued	-107
7s	-46
8ked	-109
7ttacked	-96
6be	42
8came	-29
8ing	-19
8lieve	-100
dd	-30
ds	-76
7y	-24
6calling	38
8me	-83
8n't	-27
7hanged	-14
9rged	-72
7laimed	-105
7oncerned	-30
9sidered	-57
6debate	-31
8scribed	-40
7id	27
8rectly	-49
8vided	-14
7o	-26
8esn't	49
8n't	-17
6elected	-14
7ndorse	-49
dd	-138
7ven	-33
7xpected	-48
6feel	-24
7ind	-61
7ocused	-87
8r	-31
8und	-88
7rom	-26
6going	-13
8t	-16
6had	25
8s	102
8ve	-24
7eld	-33
9ped	-18
6immediately	-34
7n	-97
7s	72
7t	50
6just	47
6know	-98
an	-100
6long	-18
8ok	-52
aing	-32
6make	-25
7ean	-20
8ntioned	-99
7ore	-35
6need	-30
8w	-14
7ot	52
9ed	-87
8w	-14
6of	51
7n	-51
8ce	-29
8e	-17
8ly	-62
7pposed	-111
6pledged	-97
7ointed	-130
7rovided	-49
7ublicly	-50
8shed	-65
8t	-51
6qualified	-14
6received	-12
8fused	-74
8leased	-53
8ported	-56
6said	-105
8y	-133
9ing	-18
9s	-117
7ee	-73
9n	-49
8lected	-17
7how	-59
7o	-13
8on	-14
8ught	-71
7peak	-40
8oke	-79
7trong	-31
7uggested	-55
8pport	27
ded	-88
8re	-23
6targeted	-33
7hat	-25
8e	-56
9re	-65
8ink	-56
9s	-13
8ought	-22
7o	20
8ld	-129
8ok	-44
7ried	-44
8ying	-24
7urned	-23
6under	-32
7sed	-54
6vote	-18
ad	-55
9ing	-44
6want	-112
as	-59
8s	23
7ent	84
7ill	-61
8th	-32
aout	-18
7on	-19
8uld	-33
4D :	61
6a	-47
7bout	-53
7lleged	18
7nother	-37
8swer	17
cs	-77
7ppeals	-32
7re	-29
8gument	-95
8med	-12
7s	-38
7ttacks	16
9ention	-74
6beginning	-13
8st	-67
7road	-43
7y	-13
6call	-87
8mpaign	-81
8se	-108
7oming	-23
9manding	-21
aent	-43
ds	-67
8ncerns	-80
9tested	-13
aroversial	-62
8uld	32
6decisions	-63
8ep	-66
8mands	-85
8tailed	-33
8vastating	-22
6earlier	-53
7ndorsement	17
7stimated	-26
7ven	-49
aing	-30
6failed	-21
7ear	-25
7irst	-117
7or	-61
7rom	-33
7undraising	-31
8rther	-36
6growing	-40
6has	20
8ve	12
7earing	-20
9ted	-43
7undred	-27
6in	-115
8teresting	-23
7s	-78
8n't	-36
8sue	-102
6lack	-55
8st	-65
8ter	-33
7eading	-16
8ft	-15
7ong	-64
8ok	-85
6meeting	-29
8ssage	-106
7ore	-109
9ning	-14
8vement	-47
6need	-103
8w	-94
7ot	71
6of	-118
7n	-32
8e	-74
7pening	-21
8ponent	-38
asition	-29
7verwhelming	-38
6plan	-134
aned	-29
as	-97
8edged	-35
7oint	-150
bs	-96
8licy	-82
9ling	-15
7romise	-66
9posal	-70
ced	20
7ublic	-84
8sh	-68
6question	-154
es	-126
6reason	-95
8cent	-98
cly	-88
8gistered	-18
8maining	-16
8port	-110
cs	-66
8quest	-94
8sponse	-41
8tired	-36
7uling	-37
6said	61
8y	46
7hare	-74
8ot	-66
9w	-119
7itting	-14
7o-called	74
7peeches	-55
8ring	-27
7tatement	-163
bs	-136
8rategy	-93
9ing	-30
9ong	-81
7uggestion	21
8pporter	-65
fs	-58
8rveyed	-62
7weeping	-25
8ing	-14
6talk	-56
as	-37
7hat	-77
8e	-86
8ing	-38
7o	12
7urn	-56
6under	16
7pcoming	-17
6views	-82
7ote	-61
9ing	-58
6was	-101
7ere	-15
7ho	-50
7ill	-107
8nning	-12
8th	-44
7ould	27
4N 's	-87
6:	19
6a	-13
7bout	-14
7ccused	34
8knowledged	27
7dded	46
8mitted	44
7gain	20
8reed	-16
7ll	28
7n	-81
8nounced	30
7ppeared	-33
cs	13
7re	-40
8gued	52
7s	-121
7ttacked	49
cs	-126
6be	-44
8came	-73
8gan	-33
8lieves	-22
7oth	27
7y	-140
6called	34
as	43
8me	-50
9paign	-84
eed	-45
8n	-46
9't	-78
8rried	-73
8se	-79
8used	-58
7ited	60
7laimed	47
7oncluded	72
9tinued	-22
8uld	-17
7reated	-58
8iticized	72
6debate	-51
8cided	63
9lared	17
ained	88
8fended	15
8livered	16
8scribed	90
7id	-41
7o	-87
8es	-68
an't	-36
7uring	-40
6earlier	-34
9ned	-23
7nded	-71
9orsed	60
7stimates	-25
7ven	15
7xplained	101
9ressed	32
6faced	-54
8iled	18
7inally	-97
8red	20
9st	-19
7or	-98
7rom	-17
7unding	-46
6gave	-14
7eneral	-77
7oing	-45
6had	-32
8s	-26
8ve	-20
7eld	-48
7opes	21
6in	-33
8sisted	102
7s	-33
8n't	19
8sued	-26
7t	-95
6joined	-13
7ust	-65
6knows	41
6launched	-14
7eading	-50
7ike	-87
7ooked	27
6makes	-77
8y	-16
7eeting	-27
7ight	-45
7ore	-101
8ved	-33
ament	13
7ust	19
6not	-80
9ed	72
as	77
8w	30
6of	-144
8fers	-50
8ten	61
7n	-39
8ce	-117
6picked	-78
7lan	-41
as	-12
9yed	-69
8edged	16
7ointed	43
8licy	-68
9ling	-42
7raised	58
8omised	16
9posed	94
7ut	-12
6questioned	53
8ickly	-30
6raised	-58
7ecalled	69
9eived	-15
8fused	-16
8jected	114
8leased	-29
8mained	-29
8peatedly	-68
9lied	95
9orted	30
ely	-93
8sponded	45
7uling	-18
6said	31
8y	145
9ing	-19
9s	51
7ees	46
8nt	-17
7hares	-36
8ot	59
9uld	-18
9w	-26
as	-24
7igned	22
7o	23
7pent	-123
8oke	-46
7tated	22
bs	-109
8ill	15
7uggested	123
8pport	18
ders	-27
ding	16
ds	42
6talking	-14
7ells	15
7hat	-114
8e	-113
8is	-68
7o	-54
8ld	49
8ok	23
7ries	-86
7urned	16
7weeted	54
6under	-80
7sed	-23
6vote	-67
ad	13
6want	38
as	-36
8rned	65
8s	-43
9n't	-27
7ere	-27
7hile	-53
8o	-86
7ill	-22
8th	-129
aout	-70
7on	-72
8rked	-62
8uld	-36
7rote	21
6–	-29
6—	-41
6―	-100
4V :	-22
6a	-91
7bout	-88
7n	-53
8other	-29
7s	-54
6by	-89
6came	-68
7ould	-54
6earlier	-27
6from	-34
6has	-68
8ve	30
6in	-99
7s	-55
7t	-113
6last	-47
7ike	-26
6more	-45
6new	-18
7o	-42
6of	13
7n	-86
8e	-44
6plans	-92
6the	-75
9re	-72
9y're	-85
8is	-19
7o	-145
6voting	-85
6was	-70
7ill	-57
8th	-74
7ould	-66
6—	-12
4W 's	-182
6:	23
6a	-64
7bout	-74
7ll	-14
8so	57
8ways	-36
7re	-31
7s	-60
6be	-21
7y	14
6campaign	-55
8n	18
7ould	-30
6debate	-133
7o	-94
7uring	-14
6entering	-29
7vening	-76
6for	-18
8und	94
7rom	-55
6going	-13
8t	-23
6has	-47
8ve	-30
6in	-152
7s	-69
7t	-78
6just	-26
6like	-50
6may	58
7orning	-87
6never	-31
7ominating	-31
8t	-75
8w	-19
6of	-25
7n	-119
8e	-24
7pponent	-99
6public	-68
6really	-34
6said	17
8y	50
7ee	26
7hould	-61
7o	-45
7tates	-63
8ill	40
7upport	39
6that	-110
8e	-13
7o	-61
7rying	-53
6vote	-46
6want	50
8s	-64
7ho	-69
7ith	-78
7ould	-33
6—	-62
4] is	-28
4about a	-41
abeing	-16
ait	-14
athe	-40
bo	-37
5fter a	-38
bll	-73
bn	-90
abeing	14
ait	-117
athat	-27
ce	-55
5gainst a	-44
cthe	-53
5lthough the	-48
5mong both	-23
athe	24
5nd a	-35
9bout	-50
9ccused	33
9gain	-45
9ll	-70
aso	12
9s	-64
ak	-29
bed	16
8be	-50
9oth	-71
9y	-49
8call	40
ced	45
cing	52
9ould	-84
8decided	29
9o	-57
8find	-91
9or	-101
9rom	-48
8had	-115
ave	-21
8i'm	-24
9n	-33
9s	-23
9t	-24
8just	22
8let	-69
8made	39
ake	19
9ore	-101
8new	-48
9o	-52
at	-13
aw	-87
8of	-57
aten	-102
9n	-95
ae	-52
aly	-70
8policy	-54
8said	13
ay	-66
9ee	25
ant	-78
9o	-64
ame	-65
9till	-69
9upport	-108
8tell	-62
9hat	-108
ae	-78
bn	-36
by're	-47
ais	-22
9o	-15
8vote	-31
8was	-30
9hile	-46
ao	-32
9ill	-119
ath	-77
9ould	-23
5re also	-33
8concerned	-14
8expected	-26
8not	-16
aw	-14
8showing	-19
9till	-30
6ound a	-47
bthe	-63
co	-66
5s a	-101
8n	-88
7being	-34
7first	39
8or	-95
7in	-39
8t	47
7long	-39
7more	-19
7not	-44
7of	-30
8ne	-27
8pposed	-51
7some	-27
9on	-45
5t a	-28
8ll	-51
8n	-47
7first	-44
7it	-26
7last	-56
7once	-42
9e	-39
7the	-20
4be a	37
8llowed	-19
7considered	-61
7made	-14
8ore	-20
7released	-19
7seen	-35
8ure	-30
7the	-22
8o	-18
7willing	-43
6cause it	-132
cof	-129
cthe	-80
fre	13
6en a	-14
6fore a	-77
bit	-90
bthe	-23
6hind the	-37
6ing a	-29
6tween a	-45
cnow	-33
cthe	-94
5ut a	-81
9lso	-84
9s	-78
8by	-69
8did	38
8even	-79
8for	35
8has	-39
8i'm	-28
9n	-119
8no	-61
at	-16
aw	-75
8on	-64
ae	-49
8said	18
9ome	-53
9till	-94
8that	-99
ae	-28
bre	14
ais	-64
8ultimately	-66
8while	-59
9ith	-45
9ould	-108
5y a	-113
8n	-93
7more	-25
7one	-37
7some	-41
7the	-108
4can also	-42
8be	-29
8do	-27
8see	-41
9till	-34
7't be	-19
5ould also	-44
abe	-47
ado	-19
ahave	-90
amake	-23
anot	-42
astill	-45
4despite a	-95
cthe	-83
5id not	-92
8the	-18
7n't have	-25
bknow	-60
5o a	-15
7is	-28
7not	-64
6es not	-109
8n't have	-22
cmean	-50
cwant	-56
6n't believe	-47
ahave	-31
aknow	-58
asee	-27
athink	-57
awant	-70
5uring a	-84
cn	25
bthe	-79
4for a	-89
9ll	18
amost	-18
9n	-57
aother	-13
8being	-23
9oth	-25
8comment	-38
8it	-41
8more	-51
8new	-42
9ot	-64
aw	-14
8one	-34
8public	-20
8some	-17
8that	-15
ae	-76
ais	-13
5rom a	-97
all	-25
an	-58
9being	-16
aoth	-39
9entering	-34
9new	-25
9one	-14
9some	-20
9that	-18
be	-94
4had a	-30
8hoped	-30
8made	-46
8never	-23
9o	-14
at	-17
8only	-19
8previously	-58
8said	-85
8the	53
9o	-41
6s a	-21
9ccused	-59
9lso	-89
aways	-20
9ttracted	-19
8called	-80
9riticized	-83
8emerged	-12
9ndorsed	-62
8found	-39
8had	-19
8long	-34
8made	-47
8never	-32
9ot	-18
aw	-12
8often	-42
8proposed	-68
9ut	-26
8raised	-15
9efused	-58
apeatedly	-112
8said	-108
9ought	-41
9truggled	-21
8to	-13
9ried	-18
9urned	-14
8vowed	-100
6ve a	-27
all	-13
bso	-75
9endorsed	-67
9had	-22
9long	-43
9made	-34
9not	-23
9said	-101
aeen	-16
9to	-41
7ing a	-47
bto	-72
5e 's	-15
7acknowledged	77
8dded	18
8lso	28
8ppeared	-61
7began	-45
9lieves	-34
7called	-29
bs	17
9n	-113
a't	-29
anot	-54
8laimed	93
8oncluded	65
atinued	18
9uld	-16
7declared	18
8id	-41
7expects	-86
7had	-68
9s	-25
an't	-52
7is	-40
7knows	-31
7made	-19
9y	-23
8ight	-48
7noted	91
7planned	-57
7really	16
7said	24
9w	-86
9ys	-50
8hould	-58
8tarted	18
9ill	-91
8uggested	-22
9pports	-13
7then	-29
9inks	-60
9ought	-89
8old	40
9ok	-52
7used	44
7wanted	28
9s	-20
8ent	67
8on	-100
9uld	-74
cn't	16
8rote	12
6r a	-67
9s	-35
9ttention	-85
8campaign	-22
8decision	30
8first	-98
9or	-52
8in	-77
8on	-50
8support	-16
fers	-48
8the	-27
9o	-14
5im a	-62
9s	-33
8for	-75
9rom	-19
8in	-81
8of	-29
9n	42
8that	-15
ae	-34
9o	-30
8with	-37
6s attacks	37
8call	-28
ampaign	-54
ase	-79
9laim	19
9omments	-53
8first	-125
8message	-39
8new	-59
8own	-128
8plan	-128
cs	-91
9olicy	58
8recent	-69
amarks	-15
8support	-20
fers	-131
8views	-97
5ow a	-15
9bout	-19
8do	-19
8it	-35
8the	-37
4i can	16
9't	30
9not	45
7ould	-16
6did	-80
7o	-50
8n't	-17
6feel	-48
6guess	-19
6had	44
8ve	-19
an't	-31
7ope	23
6just	-53
6know	61
6look	-19
6mean	24
6never	21
6really	-15
6said	-75
8w	-61
8y	-46
6think	-13
8ought	41
6want	-47
8s	-57
7ill	-67
7ouldn't	-44
5f a	-24
8nything	-18
7elected	-45
7it	-63
7not	-23
7the	-50
are	-27
5n a	-25
8ll	-76
8nother	-34
7both	-55
7case	-61
8oming	-12
7favor	-87
8or	-27
7general	-41
7hopes	-101
7it	-27
7keeping	-47
7may	-62
8ind	-70
8ore	-26
7new	-48
7on	-35
9e	-53
7pledged	-31
8ublic	-44
7question	-59
7recent	-60
9sponse	-76
7some	-32
8tates	-61
8upport	36
8wing	-22
7that	-36
9e	-39
9is	-40
8urn	-57
7with	-15
6side the	-32
6to a	-61
an	-24
9question	-51
9the	-68
5s :	-21
7all	-12
9most	-28
9so	-148
8n	-31
7being	-28
9st	-70
7currently	-19
7even	-43
8xpected	-91
7in	-26
8t	-18
7looking	-41
7made	-16
7no	-46
9t	-74
9w	-96
7often	-64
8ne	-14
9ly	-31
7paying	-14
8oised	-16
8robably	-21
amising	-83
7running	-21
7scheduled	-13
8eeking	-91
an	-26
8o	-20
8till	-64
7taking	-14
8elling	-54
8hat	-14
9e	-46
are	-18
8o	40
8rying	-20
7under	-12
7willing	-43
6n't the	-14
5t 's	-71
7a	-43
8ll	-55
8s	-42
7came	-91
9n	-85
8ould	-106
7didn't	-92
8oes	54
bn't	-18
7had	-124
9s	-12
7in	-75
8s	-50
9n't	-84
7just	-61
7may	-33
8ight	-89
8ore	-31
8ust	34
7never	-49
7on	-53
7says	84
8eems	-48
8hould	-55
7takes	-108
8he	-38
8o	-106
7was	-16
an't	-94
8ere	-50
8ill	-48
9th	-26
8ould	-51
4like a	-31
9the	-30
ao	-40
4may be	-32
8have	-76
8not	-26
5ight be	-40
ahave	-75
5ust be	-23
4near the	-34
4of a	-21
8bout	-16
8ll	-60
8n	-80
9other	-20
8ttacks	-43
7being	-41
8oth	-28
7debate	-43
7it	-51
7last	-24
7making	-13
8ore	-29
7new	-39
8ot	-33
7policy	-33
8ublic	30
7questions	27
7recent	-49
9gistered	-21
8unning	-16
7states	-55
8upport	-81
7that	-34
9e	-30
9is	-24
8rying	-30
7voting	48
7winning	-39
5n all	-55
8n	-63
7both	-22
7in	-16
8t	-43
7new	-49
7one	-26
7policy	-25
7that	-21
9e	-23
9is	-21
5r a	-39
7even	-66
7in	-29
7more	-61
7no	-17
9t	-73
7the	-51
8o	-48
5utside of	-16
cthe	-36
5ver a	-54
again	-28
9the	-74
ao	-65
4she 's	18
8called	16
an	-71
b't	-68
9ontinued	-25
auld	13
8didn't	-19
9oes	-53
cn't	-27
8had	-42
as	-19
8is	-14
8knows	-38
8needed	34
cs	-79
9oted	106
8said	103
ays	115
9hould	14
8took	-95
8used	-77
8wanted	-88
cs	20
as	-12
9ent	-15
9ould	-55
9rote	36
6ould be	-34
bhave	-87
bnot	-15
5ince it	-39
alast	-33
athen	-38
5o as	-16
7is	-41
8t	-65
7long	-54
7that	-18
9e	-62
4that a	-88
all	34
an	-35
as	-30
9both	-28
9can	-106
9didn't	-49
aoesn't	-68
9even	-28
9followed	-44
br	-44
9had	23
bppened	-36
bs	-38
bve	-25
9in	20
bcludes	-62
at	-127
9just	-23
9killed	-30
9led	-26
bft	-26
9makes	-87
by	43
aight	-79
aore	-42
9new	-17
ao	-24
bt	-15
9of	43
an	-15
be	-30
bly	-76
9showed	-59
aome	-33
9the	-92
cre	-102
cy're	-58
bis	-20
ao	25
9we're	-39
bnt	-55
bre	15
ahile	-17
aill	31
bth	-31
6eir campaign	-31
amind	-51
aown	-73
asupport	-108
avote	-30
7y also	20
are	-20
bgue	41
9can	-119
aould	-22
9did	-113
cn't	-79
ao	23
bn't	-14
9had	-54
bve	-28
9just	-19
9made	-81
by	12
aight	-94
9need	-71
9prefer	-16
9said	-31
aee	68
ahould	-64
aupport	-50
9think	23
9want	-52
aere	-70
aill	-53
aould	-24
6ough it	-71
bthe	-35
6rough the	-67
5o a	-26
8ccept	-83
9knowledge	-128
8dmit	-85
8ll	-25
8n	-64
9nounce	-98
9swer	-72
8ppear	-78
8sk	-32
7being	-21
9lieve	-85
8lame	-96
8oth	-12
8ring	-40
7call	-94
9mpaign	-15
9st	15
8omment	-35
9nsider	-95
atinue	-79
7debate	-44
8o	-98
8raw	-93
7endorse	-125
8ven	-38
7find	-98
7have	-31
7it	-16
7know	-106
7let	-20
8ook	25
7make	-86
8ore	39
7new	-14
8ot	-18
7offer	14
8ne	-15
8ppose	-103
7proceed	-24
amote	-93
8ush	-95
9t	-117
7question	-68
fs	53
7remain	-51
aember	-85
9quests	40
7say	-104
8ee	-163
8hare	-49
9ow	-36
8peak	-17
8tand	-52
8ucceed	-26
9ggest	-75
9pport	-173
7take	26
9lk	-90
8ell	-77
8hink	-93
8ry	-67
8urn	-105
7vote	-70
7worry	-74
6ward a	-24
bthe	-17
4under a	-23
athe	-40
6til the	-30
4w 's	-89
6:	-80
6a	-39
7bout	-13
7ccusations	-23
7dded	24
8vertising	-40
9ice	-126
9ocates	-97
7gain	-101
8gressively	-45
8reed	35
7imed	19
7ll	-36
9egations	29
8most	-14
8ways	-22
7n	-47
8nounced	49
8other	12
8swer	-107
cs	-75
8ything	-60
7ppears	-15
7re	-25
9n't	-25
8gue	71
bd	66
ament	-125
es	-86
7s	-17
8ked	29
9ing	26
8sociated	-43
7ttacking	43
cs	-160
9ention	-115
6backing	15
8nking	-38
8sed	-102
7e	-89
8came	-61
8gan	-54
8lieve	73
8st	-83
7ooed	-62
8th	-87
7ring	-25
7uilding	-41
7y	-79
6call	-29
aed	-15
aing	-56
as	-43
8me	-38
9paign	-134
eing	-42
8n	-39
9't	17
9not	22
8re	-140
9ried	-59
8se	-143
9t	27
7eiling	-43
7hallenging	-65
9rges	-114
7laim	-33
9ssified	-52
8osed	-78
7ombined	-50
9ing	28
9ment	-77
ds	-121
aitted	-30
9pared	-58
8ncerned	26
ding	-45
ds	-60
9ducted	-72
9fident	-61
9siderable	-23
9taining	-55
8vering	-57
7reated	-34
8iticism	-18
7urrently	-64
6debate	-48
8cision	-120
es	-41
9lined	17
8ep	-80
8fending	29
8mand	-74
8scribed	-13
8tailed	13
7irectly	-80
8vided	-32
7o	-45
8es	14
8ing	-35
7uring	-52
6earlier	-141
9ned	-61
7ffectively	-52
7lected	33
7merged	-86
7ndorsement	-106
7rupted	-48
7verything	-33
7xpected	54
9ressed	24
6faced	-53
9ing	-35
8iled	-83
7ear	-13
8el	-34
7ighting	-25
8led	19
9ing	-68
8nd	-25
8rst	-44
7ocused	13
8llowing	-47
8r	-64
8und	19
bed	-33
7requently	-71
8om	-34
7unding	-53
araising	-85
6gathering	-23
7eneral	-131
dly	-15
7ives	-24
9ing	-37
7oing	-79
8t	-59
7rowing	31
6had	-13
8ven't	36
9ing	-30
7eading	-30
9ring	-31
8ld	-36
7olding	30
8sted	-39
6i'm	-12
7n	-57
8cluded	-35
ds	15
cing	-41
9reased	-46
8dicated	121
8terested	-36
8volved	-40
cing	-62
7s	-45
8n't	-36
8sue	-36
bd	-40
7t	-59
6just	-121
6killed	-41
7nows	58
6largely	-34
8st	-134
7eading	-29
9ving	-32
8d	-48
8ft	-73
7ike	-64
8mited	-31
8sts	-19
8ving	-22
7ong	-81
8ok	-16
as	-79
6make	-18
as	38
9ing	-58
8nufacturing	-25
8y	-39
7eeting	-48
8ssage	-142
7ining	-35
7ore	-129
9ning	-33
8ved	-71
ament	-107
9ing	-28
7ust	-27
6needed	-116
as	-89
8ver	-88
7o	-159
8minating	-26
8ted	44
as	-81
9hing	-45
8w	16
6of	-67
8fered	-24
bs	-26
7n	-47
8ce	-28
8e	-93
8ly	-148
7pponent	-108
asition	-93
7rganizing	-40
7verseeing	-57
6passed	62
8ying	-29
7lan	-158
aned	-17
bing	-64
as	-53
9ying	-36
7oint	-12
bed	34
bs	-97
8licy	-137
9ling	-91
8sed	-92
9ted	15
7romise	-74
ds	-24
9posal	-100
9vided	47
7ublic	-111
cly	-51
8sh	-47
8t	26
6qualified	-48
8estion	-131
es	-84
6raising	-24
8ting	-51
7eached	-84
9d	23
9lly	-51
9son	-110
8ceived	-76
antly	-29
8lated	-41
9eased	-23
8mained	-90
cing	-22
arks	-122
8port	-108
ced	27
cs	-125
9resented	-49
fing	-53
8quest	-86
ds	-38
aired	15
8sponded	40
cse	-103
9tricting	61
7ising	-49
7unning	-85
6said	56
8w	-55
8y	106
9ing	-59
9s	43
7cheduled	-42
8reening	-19
7eeing	-49
9ms	15
8nt	41
7hooting	-56
9t	-77
9uld	-26
ated	78
9w	14
aed	28
aing	29
as	24
7omething	-40
8on	-68
8ught	-15
7peak	24
9eches	-128
9nding	-58
at	33
7tanding	-39
9rted	-98
9tement	-133
bs	-26
8ill	29
8ood	-67
8rategy	-110
7uggest	76
ded	36
ds	-28
8pport	-31
ded	50
er	-75
fs	-110
7wing	-31
6take	-43
9ing	-85
8lk	-33
as	-105
8rgeting	-48
7ell	24
8nd	-81
7hat	-18
8e	-46
9n	18
9re	-40
9y're	-56
8ing	-53
ak	51
bing	-83
bs	54
9s	18
7itled	50
7o	-75
8ld	19
8ok	-21
7rading	-37
9ining	-50
8y	-17
9ing	-94
7urn	-100
aed	-19
6under	-43
9ocumented	-41
7sing	-82
6view	-21
as	-61
7ote	-115
ad	25
9ing	29
6waiting	-29
8nt	30
aed	-98
8s	-21
9n't	-104
8terboarding	-43
7e're	-87
9ve	44
8nt	-135
7ho	-33
7ill	-32
aing	22
8nning	33
8th	-39
aout	-49
7on	-96
8rked	-53
aing	-39
9ried	32
8uldn't	-75
7rote	69
6–	-50
6—	-55
6―	-119
5as a	-71
9lso	-118
9n	-43
8being	-21
8called	-85
8declared	-75
8elected	-20
8in	-26
8joined	-25
8more	-18
8never	-29
9o	64
at	-80
8once	39
8seen	-48
9till	-55
9upposed	-17
8the	-53
9o	41
9rying	-34
8widely	-82
5e all	-59
8re	-24
8sked	73
7believe	18
7can	-56
a't	-41
8ould	-57
7do	37
9n't	32
7have	-53
7must	-78
7should	-55
8tand	-42
7think	23
7want	-67
8ere	-62
8ill	-36
8ould	53
6re a	-13
also	-75
9being	-16
9made	-22
9not	-18
9still	-17
9to	-34
5hat 's	-86
9a	-22
are	-54
9do	-44
bes	-50
9happened	-14
bs	-102
9is	43
at	-72
9that	-14
be	-50
ao	-62
9would	-81
6en a	-88
9it	-18
9the	-16
7ther it	-36
cthe	-27
do	-44
6ich also	-72
bre	-69
acould	-84
ahas	-23
cve	-14
bolds	-74
aincludes	-14
bt	-58
athe	-67
awas	19
bill	-26
bould	-108
7le a	-49
athe	-94
6o 's	19
8also	-41
9re	-20
8came	-76
an	20
8did	-109
9o	31
8got	-60
8has	-46
9elped	-86
8in	38
9s	-36
8make	-36
ay	22
8ran	-108
8said	-20
ay	-17
9erved	-46
9hould	-53
8the	-36
aink	-24
8want	-13
as	-17
9ere	-17
9ill	-104
9on	-84
arked	-52
auld	-104
6y do	-24
8not	-43
8the	-26
5ill also	-53
9be	-35
9continue	-19
9do	-17
9have	-50
9make	-13
9need	-19
aot	-18
6th a	-21
about	-19
all	-22
9it	-43
9more	-31
9no	-41
9one	37
9some	-24
9that	-49
be	-13
8in the	-41
8out a	-20
cthe	-15
5on't be	-32
6uld also	-40
abe	-27
aconsider	-18
ado	-20
ahave	-84
aneed	-20
bot	-21
aonly	-23
aprobably	-29
asay	-41
bupport	-25
9n't be	-14
4yet another	-41
8the	-41
9o	-93
5ou a	-41
9re	-46
8can	21
b't	-62
9ould	-64
8do	-52
an't	-16
8know	-31
8look	24
8need	-22
8see	-51
9hould	29
8think	-14
9o	-14
8were	-76
9ould	30
4— a	-45
7s	40
6even	-61
6for	-48
7rom	-54
6has	17
6in	-83
8cluding	-60
7s	34
7t	-71
6that	-50
8e	-94
7o	-69
6who	-24
4∅ a	33
7s	-18
6in	-56
6on	-17
6the	-50
0c=true	-61
0f+='s "	-39
6'	-23
6,	-51
6.	-46
62008	-12
6a	-18
7bility	-40
7ctions	-17
7dvisers	-58
7ides	-37
7ll	-38
9ies	-76
8so	-18
8ways	-38
7n	-65
8nual	-29
7ppearance	-33
9roach	-43
bval	-47
7ttacks	-71
6become	43
8en	22
8havior	-26
8st	-43
7ig	-17
9gest	38
6call	-91
8mpaign	-161
8ndidacy	-64
7hief	-72
7laim	23
8ear	-55
7omments	-180
9pany	-20
8ntests	-24
9vention	-25
7urrent	-54
6death	-14
8bate	-63
8cision	20
8legates	-22
8mocratic	-95
8puty	-43
7oing	-71
8ne	-54
6economic	-34
cy	-28
7fforts	-74
7lection	-29
7mail	-51
bs	-26
7ndorsement	-70
7xecutive	-31
6final	-25
ancial	-24
9e	-16
8rst	-137
7oreign	-74
9mer	-67
7uture	-24
6going	-101
8t	-44
8vernment	-15
6handling	-53
8rd	-105
7ealth	-18
7istory	-17
7ow	-35
6important	-37
7n	-69
6just	-60
6lack	-39
8rgest	-50
8st	-51
8test	-51
7eadership	-22
8gacy	-15
7iberal	46
8fe	-26
8ke	-47
aly	-59
6military	-14
7ore	-74
8st	-108
6name	-81
8tional	-54
7ew	-117
7o	-73
8mination	-64
bee	39
8t	33
9e	-26
7uclear	-39
6office	-39
7n	-59
8e	-91
8ly	-35
7wn	-65
6party	-18
8st	-32
8th	-37
7erformance	-45
9sonal	-21
7lan	-99
as	-41
9tform	-30
7olicies	-43
by	-31
atical	-57
8pularity	-49
8sition	-32
7residency	-26
etial	-93
8imaries	-18
cy	-65
9vate	-21
8oblems	-42
9posal	40
es	-25
7ublic	-19
6really	-34
8cent	-105
9ord	-19
8fusal	-59
8marks	-139
8port	-73
9ublican	-94
8quest	-69
8sponse	-84
7hetoric	-43
7ight	-30
7ole	-50
7unning	-69
6so	73
8mething	-58
7peech	-68
7tanding	36
9te	-19
bment	44
8ill	-58
8rategy	-73
7uccess	-35
8pport	-157
ders	-92
6tax	-92
7eam	-59
7he	-13
7ies	-18
8me	-77
7op	-66
7rue	-43
8ying	-69
7weet	-37
6unclear	-94
7se	-28
6very	-12
7ictory	-35
6what	-65
8y	-99
7ife	-59
7ords	-38
9k	-26
aing	-23
6“	-72
3: "	-34
5'	-34
5/	-52
500	-17
65	-17
515	-19
530	-36
540	-17
65	-17
5a	-177
5clinton	36
5he	-99
6ttp	-36
5i	42
6t	-82
5she	60
5that	-65
7e	-58
6o	-73
6rump	-18
5well	100
5you	69
5“	51
3a "	-66
5$	-43
5'	-31
5:	-63
5bad	-38
7n	-16
6etter	-46
6ig	-82
8ger	-40
7ll	-73
9ionaire	-34
7t	-64
6lack	-39
6ook	-32
6rief	-87
7oader	-42
6usiness	-49
5call	49
7mpaign	-66
7ndidate	-67
7r	-25
8bon	-56
7se	27
6entral	50
7rtain	-43
6hance	-58
9ge	-25
7ild	-49
6ivil	-16
6lear	33
7inton	-46
7ose	-56
6nn	-22
6oalition	-58
7llege	-30
7mbined	-23
8eback	-34
8manding	-42
9on	46
8pany	-30
9lete	-31
7nference	-58
8servative	-85
8tested	-25
8vention	-22
7re	-25
7untry	-64
8ple	-56
8rt	-17
6riminal	-25
7owd	-37
7ucial	-29
5database	-25
7y	-67
6eal	-48
7bate	83
7cade	-58
8ision	46
7ep	47
7legate	-14
7mocrat	-35
dic	-59
6ifferent	-52
9icult	-23
6onald	-29
7zen	-78
5fact	-40
7iled	-16
7mily	-19
6ederal	-93
7llow	-50
7male	-30
7w	-117
6ifth	-50
7nal	-27
7rm	-46
6loor	-40
6oreign	-37
8mer	-194
7undation	-33
7x	-15
6ree	-36
7iend	-24
6ull	-62
7ndamental	49
9raising	-41
5gay	-27
6eneral	-57
7rman	-13
6lobal	-45
6ood	-22
6reat	-68
aer	-37
7oup	-103
8wing	-72
6un	-51
7y	-13
5half	-27
9-dozen	44
7ndful	38
7rd	-15
6earing	-49
8ted	-56
6igh	-66
9er	-14
6ost	-47
6uge	-82
5job	-62
7int	-45
7ke	-48
6udge	-92
5key	-64
6ind	-34
5large	-80
ar	-43
7w	-42
8yer	-60
6ead	-22
9er	-31
9ing	-29
7tter	-58
6iar	-24
7beral	-48
7st	-70
7ttle	22
6ong	-88
9time	-89
7ok	39
7ss	-33
7t	-90
5major	-148
aity	-137
7n	-60
7rgin	-50
7ss	-52
9ive	-48
7tter	-40
6easure	-43
7dia	-21
7eting	-57
7mber	-88
7ssage	-112
6iddle	-13
7litary	-39
8lion	-27
7stake	-13
6oment	-29
7nth	-55
7ral	-22
8e	63
7ther	-43
7ve	-75
6uch	-37
5narrow	46
7tural	-24
6egative	-63
7t	-31
7w	-171
8s	-83
6ominee	-33
7rth	-20
6umber	-97
5pair	-68
7rty	-93
7th	-53
6eriod	-38
8son	-53
bal	-38
6hone	-32
8to	-47
6lace	-23
8n	-81
9ned	-34
6oint	41
7licy	-65
9tical	-64
8ling	-31
7pular	-62
7sition	-47
bve	-63
8sible	-15
7tential	-34
7werful	-27
6resident	-59
eial	-72
9s	-53
8vious	-36
7imary	-52
8ority	51
8vate	-91
7oblem	-34
8fessor	-70
8gressive	-30
8minent	-52
6ublic	-36
5quarter	-62
7estion	36
5race	-44
7lly	-21
7re	-49
6eal	-27
8son	46
7cent	-132
7gular	-63
7minder	38
7port	36
ber	-54
8ublican	-89
9tation	-27
7quest	52
7sult	-28
7tired	-64
6ole	-30
7w	-28
5sanders	-40
6econd	-45
8urity	-30
7nate	-22
aor	-27
8ior	-72
8se	-77
7parate	-66
7rial	-29
9ous	-37
7t	-34
6hort	-43
8t	-37
8w	-28
6ign	66
9ificant	-50
7milar	-108
8ple	-38
7ngle	-71
7tting	-27
6mall	-64
6ource	-54
6pecial	-26
8ech	-132
7okesman	-80
bwoman	-73
6tate	-122
ament	-169
7ep	-20
7ory	-53
7rategy	-81
8ing	-68
8ong	-131
ber	-20
7udent	-56
9y	-44
6uper	-43
adelegate	-16
8porter	-70
7rprise	-33
5tax	-84
6elephone	-28
7mporary	-40
7rrorist	-17
6hird	-105
a-party	-32
7reat	43
6ight	-41
7me	-58
6op	-97
7tal	-49
7ugh	40
7wn	-47
6rump	-67
6weet	-44
7itter	-18
5u.s.	-18
5variety	-70
6ery	-79
7teran	-77
6ictory	-66
7deo	-69
6oice	-25
7te	-59
9r	-37
5wall	-54
7r	-38
7y	-87
6eek	-85
6hite	-25
6ide	-50
7n	-21
6oman	-79
5year	-153
6oung	-52
5“	-74
4bout $	-40
9a	-14
9being	-20
9clinton	-61
9half	-25
aer	-89
aillary	-38
bm	-16
bs	-98
9it	-39
bs	-39
9mr	-73
9one	49
9that	-52
be	-31
cir	-53
bis	-39
ao	-44
arump	-47
9what	-48
bo	-14
4ccept the	-73
6ording to	56
6usations of	49
fthat	-109
8ed clinton	35
bof	-60
5knowledge that	32
5tually a	-21
4dded ,	37
9.	128
9:	69
9that	40
6ing ,	30
athat	102
bo	-111
6ressing the	-56
5vice .	-59
4ffected by	-34
4gain ,	-46
9.	-52
9and	-17
5reed that	94
bo	31
4imed at	-34
4ligned with	-59
5l ,	-79
7.	-56
7about	-53
8mericans	-18
7but	20
7in	-40
7muslims	-33
7of	-119
8ver	-33
7that	-90
9e	-34
ase	-43
9ose	-26
9ree	-68
8imes	-19
6owed to	-43
5most a	-19
acertainly	-61
5so ,	-64
8a	-73
8be	-26
aen	-29
8has	-20
8is	-16
8known	-43
8made	-43
8not	-58
bed	-18
8said	33
9uggested	30
8the	-41
8won	-106
5ways been	-16
4m not	25
5ounted to	-58
4n "	-42
6active	-18
7dditional	-25
7genda	-45
8reement	-15
7lternative	-20
7merican	-54
7nalysis	-36
8swer	48
7pparent	67
7rgument	33
8ticle	-72
7ttack	-17
9empt	23
7verage	-82
6earlier	27
ay	21
7conomic	-57
cy	-34
7ffort	30
7lection	-92
7mail	-104
7ndorsement	-32
8ormous	-45
8tire	-37
7ven	-83
at	-33
7xample	-54
8pert	-28
8traordinary	-16
6hour	-44
6important	-13
7ncreasingly	-106
8dependent	-41
8ternational	-16
bview	-166
7ssue	-90
6opportunity	-70
7utsider	-13
7verwhelming	-40
6“	-35
5nounced ,	-35
da	-19
don	14
dthat	-48
5other ,	41
5swer .	-50
ato	-79
4ppealing to	-55
9s court	-70
bto	-38
8r on	-51
ato	34
9ed on	-30
cto	66
9s to	20
6roval rating	-60
4re "	-44
7,	-38
7.	-55
7a	-110
8ll	-48
9ready	-28
8mong	-86
8t	-86
7big	-44
7concerned	30
7doing	-56
7expected	103
7going	-80
7in	-32
7just	-103
7likely	-50
8ooking	65
7more	-62
7no	-58
9t	15
9w	-76
7part	-56
7running	-37
7showing	43
8o	-112
8till	-22
7the	-65
8o	-82
9o	-121
8rying	-105
8wo	-16
7up	-84
7very	-38
7with	-40
7you	-55
7“	-62
5gue that	28
8d ,	36
athat	-27
8s that	87
7ing that	-25
5rived at	-51
4s "	-64
6a	-106
7n	-31
6being	-21
6clinton	-30
6democrats	-21
6examples	-57
6far	-40
7irst	-23
7or	-73
6governor	-49
6he	-108
8r	-38
7is	-67
6i	-22
7f	-45
7n	-27
7t	-84
6long	-81
6many	-26
7ore	-27
7r	-28
7uch	-55
6not	-13
6of	-46
7ne	-21
7pposed	-48
6part	-61
7resident	-30
6secretary	-60
7he	-102
7oon	-44
6the	-99
9ir	-48
9y	-85
7o	-42
7rump	-29
6we	-25
8ll	-227
6“	-34
5k for	42
7the	39
6ed .	27
9about	-27
9by	90
9for	-13
9if	38
9the	20
ao	-16
9whether	15
5serted that	32
9ion that	-26
7ssment of	14
6ociated with	-44
4ttacks ,	-74
b.	-90
bagainst	-71
bfrom	-61
bin	-75
bon	12
bthat	-16
6empted to	-16
as to	-17
7nded the	-47
9ing the	-49
8tion ,	37
d.	-17
don	39
dto	-107
6ributed to	-46
3backed by	-81
5sed in	-46
9on	-20
4e a	-44
7ble	-25
6careful	-30
7onsidered	-32
6more	-23
6on	-15
6president	-15
6seen	48
7ure	-37
6the	-64
7o	-13
7rusted	-14
6“	-16
5came a	-73
athe	-91
6oming a	-40
cthe	-51
5gan ,	-66
9in	-84
9to	-33
6inning to	-28
5ing a	-64
9the	-27
5lieve ,	20
bin	64
ct	32
as that	-93
5st friend	-67
4lame for	17
8d the	73
4oth are	-46
8candidates	-55
8in	-25
8men	-18
8of	-49
8parties	-61
8sides	-42
8the	-51
4ring back	-27
4uilding a	-36
4y a	-128
7n	-36
6contrast	-32
6double	-17
6far	-25
6her	-38
7is	-44
6mr	-49
6one	51
6republican	-16
6saying	32
7ome	49
6the	-167
7rump	-22
3call .	-73
8on	-49
8to	-43
8with	-47
7ed "	-39
a'	78
aa	53
afor	63
aher	21
bim	102
ait	87
aon	54
athe	-15
bo	-37
brump	16
a“	-43
7ing him	26
bit	-58
bon	69
7s for	23
9to	-31
5me as	14
8from	14
8in	-77
8out	18
6paign 's	-82
c,	-79
c-	-18
cagainst	42
dnd	-54
ds	-24
cchairman	-71
dontributions	-22
cdid	-63
cfinance	-29
dor	-82
chad	-59
es	-78
cin	-35
ds	-83
cmanager	-125
cof	-67
eficials	-38
dn	-77
csaid	-99
eys	-57
dpokesman	-57
cthat	-41
do	-54
drail	-22
cwas	-47
dould	-26
bing in	-25
5n ,	-30
7also	-109
7change	-38
7do	-61
7get	-26
7help	-83
7make	-56
7only	-20
7raise	-48
7say	-35
8ee	-57
8till	-126
7to	-51
7win	-25
7you	-35
6't afford	-43
9be	-108
6not be	-28
5ptured the	-74
5re ,	-25
8.	-16
8about	32
9nd	-17
8for	-45
8of	-18
6ried out	-93
5se ,	-73
8.	-35
8against	-28
8for	38
8is	-38
8of	-36
8that	29
9o	-42
6t a	35
8their	41
4hallenging the	52
6nging the	-45
6rged with	24
4ited the	-43
4laim that	-28
ao	18
8ed that	26
8ing that	-29
8s ,	-60
6ssified information	-33
ematerial	-17
5osed .	-27
4oming from	35
ainto	-30
aout	-58
ato	-62
6ment .	-52
bon	-30
as ,	-52
c.	-45
care	-63
7itted to	-38
6pared to	-121
cwith	-145
5ncerned about	-64
as .	-89
7luded .	58
dthat	-29
6ducted by	-34
dfor	-45
6fident that	40
6nected to	-59
6sidered a	18
6tinue to	-13
bd .	39
dto	14
bs to	-95
aing to	14
7ributed to	-51
6victed of	-66
8nced that	-78
5uld also	-88
9be	-20
9come	-95
9do	-61
9get	-72
ao	-73
9have	30
aelp	-128
9make	-93
9still	-86
9use	-47
9win	-38
6nting on	-23
4reated a	-45
bthe	-34
5iticism ,	-57
d.	-97
dfrom	24
azed clinton	-14
efor	-58
3dealing with	-20
5bate ,	-104
a.	-94
aand	-53
abefore	-23
ain	-76
bs	-57
amoderators	-52
aon	49
bver	13
aperformance	32
athat	-100
awith	-49
5cided to	-35
7sion ,	-63
c.	-34
cin	-68
cto	19
bs ,	-49
6lared that	-28
ee	-24
7ined to	40
5fend the	39
9ed his	29
9ing the	-110
5livered a	31
aing a	12
5mands of	-72
5pending on	-57
5scribed as	23
dthe	38
5termined to	-19
5voted to	-56
4id ,	-61
7.	-85
7in	-77
8t	-86
7not	28
7the	-114
7well	-78
6n't get	26
ahave	-55
aknow	35
5rectly to	-64
5sagree with	-28
4o ,	-48
6.	-47
6a	-41
6better	-16
6i	-20
7t	-37
6more	-25
6so	-28
6that	-50
8e	-27
7o	-16
6we	-40
8ll	-61
7hat	-16
6you	-91
5es it	-34
8that	-56
ae	-68
7n't have	-71
bmean	-108
5ing it	-14
9so	-41
5minated by	-35
dthe	-49
5n't believe	-73
9care	-54
9have	-84
9see	21
9think	-40
9want	27
4ropped out	-104
4uring a	-35
bn	-17
aher	-18
bis	-35
athe	-49
awhich	-17
3eager to	-58
5rlier ,	-52
b.	-24
bthis	-128
4lected ,	-29
b.	-14
bofficials	-82
bpresident	-24
bto	-37
4merged as	18
4nded in	-54
9up	-42
6orsed clinton	-19
chim	-82
ament .	-62
fof	29
5gaging in	-60
5tered the	-23
8ing the	-65
4ven a	-55
9fter	-64
9s	-108
8before	-57
8if	-114
9n	-54
8more	-41
8so	-33
ame	-56
8the	-56
aough	-72
9o	-85
8with	-52
7ing .	-23
6rything ,	-14
4xpected .	50
cto	-57
6lained the	15
3faced a	-44
6ing a	-46
athe	-22
5iled to	-26
7ing to	-58
5vor of	-79
4ear of	-74
5el like	17
8that	-27
ae	-89
5lt like	-68
4ighting for	-23
5led a	35
5nally ,	-73
6d a	-97
8the	29
5rst ,	-65
9and	-19
9black	-17
9debate	-36
9in	-45
9lady	-114
9of	-27
9reported	50
bsponders	-71
9time	-24
ao	-42
awo	-25
4ollowed by	-63
9ing a	-39
dthe	-43
5r "	-24
7$	-17
7'	-31
7a	-146
8ll	-111
9most	-20
8merica	-38
ens	-18
8n	-42
9yone	46
7being	-29
8oth	-45
7clinton	-151
8omment	-27
8ruz	-49
7decades	-42
9mocratic	-53
fs	-25
8onald	-76
7every	-47
8xample	-42
7her	-109
8illary	-71
9m	-66
9s	-118
8ow	-62
7instance	-38
8t	-49
9s	-29
7life	-13
7many	29
8onths	-40
9re	-44
9st	45
8r	-140
9s	-88
8uch	-33
7new	-13
8ot	-59
9w	-46
7obama	-65
8ne	-96
8vertime	-14
7people	-18
8resident	-84
7reelection	-43
9publican	48
hs	-54
8ubio	-32
7sanders	57
8econd	-14
8ome	-67
bone	-16
7ted	-16
8hat	-90
9e	-46
air	-91
am	-16
9is	-69
9ose	-91
8rump	-184
8wo	-33
7weeks	-42
8hat	-53
8omen	-27
7years	-32
8ou	-19
7“	-28
6ced to	-39
5und that	38
be	-39
8ed in	-19
4rom a	-111
9n	-27
8both	-36
8clinton	-14
8entering	-48
8her	-65
9is	19
8its	-19
8many	-20
8new	-21
8one	-16
9ur	-14
8republican	-14
8some	-29
8that	-18
aeir	-17
aose	-26
9rump	-16
4unded by	-37
7ing for	-19
7raising email	51
5rther ,	-60
b.	-32
3gave a	20
8the	-18
4eneral ,	-36
belection	-119
5tting the	-15
4oing after	26
9into	-30
9on	66
9to	-88
5t a	-77
7into	-38
7the	-53
8o	-30
3had "	-57
7'	-42
7a	-81
8lready	36
8n	-48
7come	-122
7given	-74
7his	-82
8oped	60
7in	21
7just	-120
7lost	-72
7never	-127
7only	-82
7previously	16
7received	-60
7said	17
8ome	-45
7the	-132
air	-83
7worked	-89
7“	-64
5ndling of	-73
5ppened to	-39
5s "	-66
7a	-79
8ccused	29
8lready	-64
8n	-135
8t	-105
9tracted	-112
7become	-67
9gun	-38
8uilt	-104
7captured	-126
8hanged	-53
8reated	-72
9iticized	50
7done	-53
8rawn	-111
7emerged	-151
8ndorsed	41
8ver	-101
7faced	-36
7given	-102
8ot	-49
aten	-109
8rown	-104
7had	-21
8elped	-89
7in	38
7led	-91
8ong	18
7made	-44
8ore	-132
7never	-14
8o	25
7often	48
7proposed	90
8ut	-56
7raised	-22
8efused	133
9peatedly	31
8un	-29
7said	78
8hifted	-126
9own	27
8ince	44
8o	-15
9ught	69
8pent	-53
9oken	22
8truggled	-114
7taken	-31
8ried	-50
8urned	-92
7vowed	132
7won	-99
9rked	-82
7yet	-55
7“	-40
6n't been	-66
5ve ,	-43
8.	-71
8a	-106
9ll	106
aready	-31
aso	60
9n	-89
ay	-50
8been	-46
8changed	-81
8done	-88
8endorsed	54
8given	-95
9one	-31
8in	36
8left	-71
9ong	71
8made	21
9ore	-23
8never	-26
9o	-17
at	-53
8said	-19
9hown	87
9ome	-65
9pent	-87
8taken	-22
9he	-176
bir	-25
9o	-31
8won	-104
6ing a	29
athe	-26
bo	-39
4eaded to	-25
7ing into	-41
6ring ,	-42
5ld a	-53
8by	-73
8in	-30
4olding a	-94
7s a	-141
5pe that	-72
9o	-71
7d to	61
7s of	-23
9that	-28
ao	49
5sted by	-29
3i'm a	-58
7going	-34
7not	-48
4mmediately respond	-16
4n '	-36
6,	-29
6.	-24
610	-30
62008	-29
99	-12
810	-13
92	-24
94	-16
6a	-14
7ddition	-115
7labama	-24
8l	-166
7merica	-15
dn	-78
7n	-43
8d	-32
8other	-82
8y	-47
7pril	-62
7t	-38
8tendance	-45
7ugust	-46
6both	-132
7rooklyn	-19
6california	-38
8se	-35
7harge	-21
8ief	-22
7leveland	-16
8inton	-31
7oming	-25
8ngress	-35
9trast	-39
8urt	-26
6december	-63
8legates	-14
8mocratic	-64
7owntown	-49
6each	-85
8rly	-70
8stern	-20
7ither	-16
7very	-20
7xchange	-37
6fact	-72
8vor	37
7ebruary	-52
8deral	-28
7ive	-29
7lorida	-37
7or	-18
7rance	-15
8ont	-80
6general	-17
8rmany	-38
7overnment	-21
6her	-127
7is	-50
7opes	61
6indiana	-16
8terviews	-37
7owa	-52
7raq	-26
7t	-73
8s	-91
6january	34
7uly	-108
8ne	-62
6keeping	-26
8ntucky	-28
6large	-25
8te	-90
7ight	-51
8ne	-28
6manchester	-26
9y	-89
8rch	-72
8y	-62
7iami	-34
8nd	51
7odern	-17
8re	-33
8st	31
7r	-34
7y	-52
6nevada	-25
8w	-42
7ovember	-97
6october	-78
7ffice	-14
7hio	-28
7n	-58
7rder	-114
8lando	-21
7ther	-125
7ur	32
6paris	-14
9t	-36
aicular	-136
8st	-24
7hiladelphia	-17
7lace	-26
bs	-34
8edged	-59
7olitics	-45
9ls	80
7residential	-14
8ivate	-27
7ublic	-28
6question	-75
6response	18
8turn	-25
6san	-15
7eptember	-40
8veral	-48
7outh	-55
7tate	-42
bs	-55
7uch	-45
8pport	-52
7wing	-18
7yria	-14
6terms	-45
7hat	-106
8eory	-45
9se	-24
8ird	-27
9s	-32
8ose	-65
8ree	-59
7ime	-17
7rump	46
7uesday	-95
8rn	-19
7wo	25
6virginia	-31
6washington	-39
7est	-47
7hat	-77
8ich	-96
7ith	-24
6your	-58
5clined to	-49
7uding a	-48
dhis	-54
done	-16
dthe	-39
fose	-17
5deed ,	-77
5tended to	-13
7rested in	-47
8viewed by	-41
5volved in	-43
4s "	49
6'	-106
6.	-76
6:	-63
6a	-67
7bout	-78
7ctually	-55
7ll	-81
8most	46
8so	41
7n	-56
8other	-67
7s	-47
7t	-122
6because	-40
8ing	-101
8st	14
7uilding	-108
6clear	-90
7oming	-87
7urrently	-85
6different	-106
7oing	-115
8nald	-58
6elected	-60
7xpected	137
6facing	-142
8r	-130
7or	-74
6getting	-98
7oing	-90
6hard	19
7er	-63
7is	-68
7ow	-67
6important	-59
7n	-123
7t	-71
6just	-84
6less	-98
7ike	-76
aly	-37
7ooking	48
6made	-57
8king	-61
7ore	-146
6no	-12
8t	-22
9hing	-68
8w	22
6often	-40
7n	-110
8e	19
8ly	-90
6part	-106
8ying	-31
7oised	-46
8ssible	-58
7resident	-76
8obably	-27
9mising	109
6right	-36
7unning	-105
6scheduled	-46
7eeking	89
9n	27
8t	21
7o	-104
8mething	-48
7pending	-117
7till	-13
6taking	-20
7elling	57
7hat	-121
8e	-69
9re	-77
8is	-36
7o	-51
8o	-58
7rue	-48
9mp	-60
8ying	18
6unlikely	15
7p	-70
7sing	-64
6very	-111
6what	-82
8ether	-85
8y	-112
7ithin	-47
7rong	-98
6your	-48
6“	-174
5n't the	-83
5sue ,	-57
9.	-56
9for	-56
9in	-38
as	-63
9of	42
9that	-68
9with	-33
8d a	23
4t ,	-56
6.	-64
6a	-35
7ll	-43
8so	-71
7s	-40
6became	42
6came	-47
8n	-76
7lear	-49
7omes	-119
8uld	-67
6did	-96
9n't	-66
7oes	-122
an't	13
6had	-47
8s	-100
6in	-33
7s	35
8n't	-50
6just	-24
6may	24
7eans	-44
7ight	-31
7ust	-47
6on	-42
7ut	-14
6remains	36
6says	-58
7eems	42
7hould	33
6takes	-62
7hat	-27
8e	-23
7o	-68
7urns	-96
6was	27
9n't	-59
7ill	-111
7on't	-32
8uld	-14
3joined by	-58
athe	-97
7ing the	-55
4ust a	-38
9bout	-37
9nother	-13
9s	-74
8because	-33
afore	-34
8for	-16
8how	-53
8like	-38
8one	-81
8say	49
8the	-22
9o	-29
3killed by	-25
ain	-22
4now ,	-89
8.	41
8about	-60
8if	-36
9t	-65
8that	-67
ae	-25
8what	-27
ao	-23
7n for	-22
9to	28
7s that	-72
3lack of	-25
5id out	70
5st july	-29
8month	-79
8night	-13
8summer	-57
8week	-12
5ter ,	-118
9.	-43
9in	-71
9that	-65
5unched a	26
4eading republican	-17
bthe	-40
bup	-15
6ving the	-28
5d by	-62
7the	-60
8o	-72
5ft ,	-14
8the	-66
9o	-53
5t 's	-12
7me	-34
7the	-64
4ike ,	-21
8.	-19
8a	-102
8he	-16
9im	-14
8i	-12
9t	-43
8mr	-45
8that	-17
ae	-22
ais	-40
9o	36
9rump	-36
5stening to	-44
5ved in	-58
6ing in	-47
4ocked in	-23
5ng ,	50
8as	-48
8been	-30
8time	-40
5ok ,	-58
8at	-12
8forward	-14
8into	-28
8like	-93
7ed at	-90
7ing at	-62
bfor	-15
7s like	27
5sing the	-36
3made about	-36
9n	-25
8by	-93
8clear	72
8him	-54
as	-43
8in	-76
9t	43
8no	18
8up	-74
5ke a	-76
9n	-23
8her	-12
9im	-42
as	-35
8it	-74
8sure	-65
8the	35
8up	-104
7s him	-66
9it	-78
6ing a	-21
bn	-28
athe	-68
5naged to	-22
5y ,	-56
7.	-35
7be	-55
7have	18
7not	-24
4ean ,	-62
5eting with	-40
5ssage ,	-49
b.	-45
bis	45
bof	48
cn	-48
bthat	-60
co	-69
4ight be	-45
9have	-115
5nd ,	-70
8.	-65
4ore ,	-30
8.	-32
8about	-16
8conservative	-17
8difficult	-32
8for	-56
9rom	-28
8liberal	-27
ake	-36
cly	-44
8of	-43
9n	-16
8radical	-14
9ecently	-37
8time	-15
9o	-34
6ning ,	-35
b.	-30
5vement ,	-74
c.	-61
6ing to	-17
4ust be	13
8not	-84
8stop	-36
3need a	-59
8for	-41
8to	-13
7ed .	-43
5ver ,	-26
9be	-22
ben	-16
9said	-88
aeen	-30
5w book	-65
7hampshire	-84
7jersey	-38
7mexico	-14
7year	-23
8ork	-80
4o ,	-34
6.	-35
6doubt	-55
6evidence	-22
6longer	-52
6matter	-50
7ore	-28
6one	-115
7ther	-16
6question	-13
6sign	-57
7urprise	-72
5minating contest	-23
ls	-26
5t ,	-25
7.	-19
7a	-63
8ll	-70
9ways	48
8s	-41
7be	-26
9cause	-26
9en	-13
9lieve	-20
7clear	-27
7directly	36
7even	65
7going	-23
7have	-15
aing	-22
7immediately	-14
8n	-56
7just	-126
7know	-23
7mention	44
7necessarily	31
7on	-59
9e	-32
9ly	-20
7say	-37
8een	-22
8o	-60
8upport	-17
9re	52
7that	-82
9e	-58
8o	-41
7yet	-49
6e :	-77
8that	21
7d ,	65
9the	-57
7s .	22
9that	-16
6hing about	-28
bto	-41
5w ,	-101
7.	-113
7a	-71
8nd	-61
7has	-98
7it	-69
7that	-104
9e	-63
3of "	-23
6$	-20
6'	-17
6about	-22
7ll	-31
7merica	-26
dn	-12
es	-16
7n	-53
8onymity	-36
7rizona	-17
7t	-25
8tacks	-31
6being	-34
7lack	50
7oth	-21
6california	-21
8ndidates	-19
7hina	-13
7linton	-117
7ongress	-42
9tests	-49
8urse	-70
7ruz	-15
6david	-49
7ebate	-26
8fense	-26
8legates	-19
8mocratic	-23
es	-24
7ollars	-44
8nald	-57
6economic	-14
7mails	-15
7rror	-29
7xit	-45
6florida	-47
7oreign	-31
9mer	-27
8x	-14
6gay	-13
7overnment	-16
7un	-19
6hillary	50
8m	-24
8s	-91
7ow	-66
6immigration	-15
7ndiana	-15
8terest	49
7owa	-22
7t	-42
8s	-21
6last	-27
7ikely	-33
6making	-23
7illions	-31
7ore	-31
7r	-89
8s	-22
6national	44
7evada	-29
8w	-43
9s	-12
6obama	-41
7hio	-22
7ther	-14
7ur	-15
6people	-56
7olicy	-16
atical	-16
ds	-30
9ls	-19
7resident	-26
8imary	-22
7ublic	-18
6questions	-45
6recent	-40
8gistered	-30
8publican	-29
gs	-14
7unning	-18
6sanders	-90
7en	51
8xism	-18
7ocial	-14
8me	-15
8uth	-33
7taff	-38
9te	-91
bs	-18
7upport	-53
6tax	-31
7errorism	-24
8xas	-34
7hat	-91
8e	-73
9ir	-72
9m	-83
9se	-14
8is	-28
8ose	-41
9usands	-48
7ime	-13
7rump	-133
7wo	-25
6u.s.	-14
6vermont	-34
7oters	-66
9ing	-15
6what	-42
8ether	-34
8ich	-22
8o	-12
9m	-61
7inning	-18
7omen	-14
8rkers	-22
aing	-16
6young	-25
6“	-22
5fer a	-26
5ten ,	-82
4n ,	-13
6.	-28
6a	-118
7bc	-32
8ortion	-17
7merica	-41
dn	-37
7n	-53
7pril	-13
7verage	-29
6behalf	-39
7oth	-27
6capitol	-35
7bs	-32
7linton	40
7nn	-54
6donald	-31
6election	-15
6facebook	-52
7eb	-31
7oreign	26
8x	-43
7riday	-145
6her	-82
7im	-33
8s	-103
7ow	-84
6immigration	-44
7ssues	-22
7t	-24
8s	-17
6july	-14
8ne	-15
6long	-34
6march	-19
7r	-34
7snbc	-20
7uslims	-28
6national	-40
7ew	-55
6one	-13
7ther	-44
6sanders	-37
7ocial	34
7tage	-15
7unday	-126
8per	-27
6television	-17
7hat	-63
8e	-16
9ir	-55
8is	-26
8ose	-22
8ursday	-131
7o	-59
8p	-22
7rump	-111
7uesday	-189
7v	-18
7witter	-90
6wall	-24
7ednesday	38
7hat	-54
8ether	-52
8ich	-25
6“	-26
5ce a	-47
8the	-89
5e ,	-20
7.	-29
7another	-23
7in	-30
7of	-130
7person	-12
8oint	-43
7that	-80
9ing	-32
8o	-16
5ly a	-68
9bout	-46
9fter	-69
8in	-35
8one	-37
8that	-90
ae	-23
9o	-82
9wo	-17
8way	-17
4pened up	79
5posed the	52
co	-72
8ition .	-44
eto	-20
4wn .	-63
7party	-20
6ed by	-54
3participated in	-48
4lan ,	15
8.	-77
8for	-77
8is	22
8would	29
7ning to	28
7s ,	-32
9.	-66
6yed a	-81
5edge to	-29
9d delegates	-79
4oint ,	-79
9.	-89
9in	-58
9of	-12
aut	34
9to	71
8ed out	70
8s ,	-55
a.	-65
ain	-53
6sed to	-57
5licy ,	-31
a.	-27
aand	-21
bt	-23
amakers	-52
aproposals	-69
6ling ,	-38
bdata	-38
blocation	-31
5sed by	-42
6ted on	-14
4repared for	-57
cto	-29
5omise of	-50
ad to	-31
as to	15
9ing to	48
6posal ,	-32
cfor	15
4ublic ,	-39
a.	-15
aand	46
8shed in	-94
5sh for	33
5t a	59
7him	-20
7in	-46
8t	76
7out	-15
7the	-44
8ogether	-61
3qualified to	-13
5estion ,	-13
c.	-43
cabout	-39
cis	-41
cof	-47
dn	-69
cwas	24
bing whether	-22
bs ,	-52
d.	-35
dabout	28
dfrom	-42
5ickly .	-55
3railed against	26
6sed $	-53
amore	-112
7ing questions	-68
bthe	-52
5n a	18
7for	-79
6ging from	-52
4ead .	105
6lly ,	-23
6son for	-48
ato	38
5ceived a	-98
7nt days	-20
amonths	-12
apolls	-16
aweeks	-17
ayears	-24
9ly ,	-89
c.	-62
6ognize that	-17
5ducing the	-35
5ferred to	46
9ing to	19
6used to	25
9s to	40
8ing to	51
5gistered voters	-35
6ularly incites	-157
5jected the	-12
5lated to	-49
6eased a	59
cby	-83
con	-94
6ied on	-58
5main in	-20
7rks ,	-44
b.	-69
babout	26
6ember that	-58
5peatedly pledged	-49
6ort ,	-48
a.	-41
athat	38
awas	-45
9ed ,	41
c.	77
cby	-21
cspending	50
cthat	-17
9s that	-14
6resenting the	-34
5quest .	-63
bfor	32
as for	16
7ired to	-68
5sponded ,	70
d.	31
dto	-44
aing to	-64
9se ,	-34
c.	-54
cto	-15
6ulted in	-59
5tired neurosurgeon	-35
6urned to	-32
9ing to	-21
5vealed that	-23
4unning a	-77
cgainst	-56
bfor	-78
bmate	-98
bthe	-43
3said ,	21
8.	77
8:	-31
8a	-16
9bout	-21
9fter	59
9s	102
9t	19
8david	-22
8former	95
9riday	79
8he	18
a'd	-36
8in	56
8last	76
8monday	-42
9r	46
9s	79
8obama	-39
9f	30
9ne	69
8sanders	57
9en	131
bator	90
9he	-25
9teve	64
9unday	85
8that	-13
aere	20
ais	-20
aursday	112
9o	14
9uesday	99
8wednesday	-51
9hen	43
5tisfied with	45
5w the	30
5y .	18
7about	-43
7it	83
7the	39
7whether	-60
6ing ,	-14
ahe	15
ashe	48
athat	-25
ce	19
dy	-12
6s ,	40
8.	83
8she	14
8that	48
aere	104
4cheduled for	-27
dto	-42
4ee ,	-38
7a	18
7him	16
8ow	-34
7if	-53
8t	-62
7that	-34
7what	-18
6k to	32
7ing the	-93
6m to	39
7ed to	28
7s to	17
6n ,	-17
8as	22
8by	33
5nt a	41
8out	44
8to	-65
5rved as	-67
ain	-27
7ing as	-40
4hare of	-70
8d by	-81
5ooting .	-17
cin	-17
6t at	-41
6uld be	-18
aget	-16
ahave	-50
anot	-96
atake	-43
bhe	-77
6w ,	-63
8.	59
8the	-39
8up	-50
7ed that	57
ce	-21
aup	-122
7ing in	-87
bthat	-19
7s ,	-14
9.	18
4ided with	55
5gned on	-45
athe	-22
4o ,	-32
6.	-19
6as	-51
6far	-187
6he	-72
6i	-13
7f	-23
7s	-29
7t	-35
6long	-83
6many	-60
7uch	-99
6she	-63
6that	-77
8e	-23
9y	-49
5me democrats	-25
8have	-26
8of	-101
8republicans	-27
8states	-19
7thing about	-32
dof	-26
dthat	-36
fey	-35
5on .	-28
8as	-45
5ught to	21
4peak at	-61
9to	-80
8ing fees	-50
cto	-118
6eches ,	-40
cto	-55
6nt more	25
9on	-42
9the	-97
5oke on	-124
9to	-76
9with	-32
5ring ,	-31
4tand up	-33
9with	40
8ing in	-37
6ted that	28
8ment ,	-71
d.	-81
din	-46
dthat	43
8s .	-80
aand	-45
ahave	-55
ain	-45
alike	-58
avoting	-15
awhere	-29
bith	-26
5ill ,	-96
9a	-79
9has	-20
9in	-91
9the	-22
5rategy ,	-75
c.	-67
cand	-36
cto	51
6ing of	-28
6ong ,	-66
a.	-12
ashowing	-32
6uck a	-70
7ggled to	-30
aing to	-33
4uggested that	-20
fe	-44
aing that	38
bon that	18
as that	-19
5pport ,	-105
b.	-116
band	-65
bclinton	-96
bdonald	-101
bfor	15
crom	-95
bhim	42
bin	-74
bof	-132
bthe	29
co	-72
crump	-52
aed by	-67
br of	-66
cs ,	-64
eand	-42
ft	-31
ehave	-57
ein	-52
ethat	-37
fo	-62
aing clinton	-15
ethe	-18
8sed to	-52
5re ,	-13
8that	-35
4wing states	-42
3take a	32
9dvantage	-49
8care	-14
8on	-55
8the	-51
7s 2,383	-25
6ing a	-68
bdvantage	-65
athe	-56
5lk about	14
8of	-25
8to	-65
7ing about	33
bpoints	-100
bto	-81
7s about	81
5sked with	-44
4ell me	-43
8the	-29
8you	-47
5nd to	-12
4hat "	-21
8'	-14
9s	-75
8,	-38
8.	-17
8a	-59
9llows	-32
9n	-21
9re	28
9s	-18
9t	-12
8both	-21
8can	-48
9linton	-46
9ould	-42
9ruz	-14
8democrats	-13
9idn't	-14
9oesn't	-25
8followed	-21
ar	-20
8had	-50
appened	-22
as	26
ave	-46
9e	-90
ar	-51
9is	-75
8i	-26
9f	-35
9n	-36
acluded	-32
fs	-21
9s	-55
9t	-84
8killed	-13
8led	-28
aft	-20
8makes	-27
ay	-18
bbe	-17
9eans	-18
9ight	-15
9ore	-20
ast	-17
9r	-39
as	-13
8of	-44
8people	-27
8republican	-19
is	-14
8said	-54
ame	-12
anders	-27
9he	-111
aowed	-75
9ome	-25
9uch	-24
8the	-21
bir	-37
bre	-88
bse	-14
by	-80
c're	-53
ais	-22
9o	-33
9rump	-53
8was	-62
ay	-15
9e	-16
are	-42
9ill	-48
ath	-18
9omen	-35
auld	-65
8year	-47
9ou	-24
8“	-33
5e "	-38
7$	-30
7'	-22
72016	-13
7ability	-21
8ccount	-17
9tions	-12
8d	-60
9ministration	-113
8fl-cio	-14
8ge	-34
ancy	-79
9reement	-22
8ir	-14
awaves	-23
8lliance	-16
8merican	-35
9ount	-47
8nnouncement	49
aual	-34
9swer	-14
ds	-32
9ti-trump	-16
8p	-22
9pearance	-19
8rmed	-14
8ssault	-16
aociated	-18
8ttack	-71
ders	-13
ds	-125
aention	-27
8udience	-51
8verage	-23
7back	-16
bground	-13
9llot	-45
9nk	-42
9sic	-13
9ttle	-26
8eginning	-36
9st	-65
9tter	-14
8ig	-22
agest	-83
9ll	-30
bionaire	-76
8lack	-20
8oard	-63
9rder	-40
9ttom	-17
8roader	-16
8udget	-21
9reau	-42
9siness	-27
fman	-17
7campaign	-110
9ndidate	-85
gs	-96
9pital	-33
9se	-108
9ucuses	-41
8ensus	-18
ater	-48
bral	-52
cist	-18
8hallenge	-23
ance	-29
bge	-20
9ief	-44
9oice	-41
8ity	-75
9vil	-20
8linton	-68
9osing	-18
8oal	-39
9ld	-26
9mments	-20
bission	-23
cttee	-59
bon	-15
apanies	-23
dy	-93
betition	-24
9ndition	44
aference	-34
agressional	-25
aservative	-63
atent	-60
cst	-28
broversy	-26
avention	-78
crsation	-48
9re	-12
aporate	-36
9st	-18
bs	-15
9untry	-89
arse	-13
bt	-78
8riticism	-39
9owd	-81
8urrent	-85
7damage	-20
9ta	-16
9y	-55
as	-24
8eal	-47
ath	-23
cs	-22
9bate	-148
ds	-13
9cision	34
9fense	-57
dive	-20
9legate	-26
fs	-16
9mands	-29
aocratic	-88
fs	-40
9partment	-51
8irection	-15
dor	-33
9scussion	-58
atrict	-51
8nc	-28
8ocument	-17
fs	-35
9or	-24
8rug	-17
7e-mails	-19
8arly	-50
8conomic	-40
dy	-53
8ditorial	-39
8ffort	-60
ds	-41
8lection	-76
corate	-37
8mail	-55
cs	-31
8nd	-65
aorsement	-72
9tire	-26
8stablishment	-25
8ve	-37
aning	-13
bt	-47
8xchange	-18
9ecutive	-27
9isting	-19
9plosion	-19
9tent	-52
7face	-18
at	-86
9ll	-14
9milies	-33
cy	-31
9te	-39
8bi	-29
8ederal	-52
9w	-21
8ield	-32
9ght	-15
aure	-12
9nal	-54
bncial	-44
adings	-33
9rm	-28
ast	-15
8loor	-29
arida	-18
8ocus	42
9rm	-12
ber	-164
9undation	-40
cer	-31
ar	-12
8reedom	-13
9ont-runner	-32
8ull	38
9ture	-36
7gap	-48
8eneral	-33
8lobal	-29
8oal	-41
9od	-16
9p	-50
9vernment	-103
dor	-86
8reat	-19
cest	-28
9ound	-22
bp	-77
cs	-43
awing	-34
8ulf	-16
9n	-16
7hands	-17
9shtag	-23
8ead	-30
alth	-17
art	-53
9lp	-16
8igh	-57
best	-49
9ll	-17
9story	-21
8ouse	-18
7idea	37
8mage	-17
9migration	-20
9pact	-53
aortance	-56
8ncident	-61
aome	-17
9dependent	-63
austry	-20
9formation	-25
9ternational	-15
cview	-28
9vestigation	-22
8owa	-31
8slamic	42
bnd	-40
9sues	-30
7job	-50
8udge	-89
7key	-19
8ind	-48
7lack	-35
9rgest	-57
9st	-111
9te	-36
bst	14
ater	-33
9w	-44
as	-35
8ead	-27
ber	-39
dship	-13
bing	-40
9ft	-17
9gal	-39
aislation	-20
9tter	-34
8ikely	-24
9ne	-32
9st	-30
9ttle	-13
9ves	-21
8ocal	-24
9ng	-30
9ss	-26
9wer	-14
7main	-52
bstream	-25
9jor	-43
city	-70
9n	-40
9rgin	-30
aket	-18
9ss	-30
bacre	-22
9yor	-51
8eantime	-18
9dia	-39
9eting	-83
9n	-20
9rger	-49
9ssage	-48
es	-33
9xican	-19
8iddle	-40
9litary	-36
9nimum	-55
8oderators	-22
cn	-21
9gul	-14
9ment	-16
9od	-44
9re	-78
aning	-19
9sque	-17
9ther	-16
9ve	-35
bment	-26
8useum	-36
7name	-40
bs	-25
9rrative	-37
9tion	-78
dal	-128
8eed	-43
9twork	-51
9ws	-100
bpaper	-65
9xt	-72
8ight	-45
8ominating	-41
fon	-104
cee	-46
9tion	-78
8uclear	-16
9mber	-76
ds	-26
7obama	-40
8dds	-25
8fficial	-30
8ld	48
aest	-26
8ne	-39
as	-40
9ly	-73
8pening	-43
aration	-27
9portunity	-31
bsite	-43
eion	-23
8rganization	-49
9iginal	-15
9lando	-18
8ther	-61
cs	-16
8utcome	-45
8verall	-33
bwhelming	53
7panel	-21
9rents	-38
ais	-14
aties	-45
by	-152
9st	-43
8eople	-33
9rfect	-13
ason	-32
dal	-14
8hone	-16
ato	-29
9rase	-23
8icture	-51
8lan	37
be	-28
atform	-37
8oint	-74
9lice	-40
cies	-36
cy	-13
btical	-63
al	-78
bs	-114
9or	-13
9pe	-34
aular	-65
dtion	-30
9ssibility	-74
at	-42
9tential	-40
9wer	-21
8residency	-29
ft	-127
gial	-82
bs	-40
cure	-23
bumptive	-97
avious	-33
9ice	-15
amaries	-36
dy	-104
ason	-17
avate	-36
9oblem	-59
es	-37
acess	-40
agram	-68
cess	-20
five	-23
amise	-21
aperty	-22
bosal	-35
aspect	-65
8ublic	-47
7question	128
fs	-41
7race	-102
9lly	-19
8eal	-50
bity	-41
ason	-56
ds	-26
9cent	-43
aord	-13
9ferendum	-23
9gion	-27
9lease	36
9maining	-18
9port	-103
aublican	-102
hs	-21
9st	-73
ault	-33
ds	-58
9tired	-30
8hetoric	-32
8ich	-17
9ght	-76
9se	-73
ak	-27
8nc	-25
8oad	-13
9le	-25
9om	-31
8ules	-43
aing	-22
7same	-96
9nders	-30
8cene	-30
cs	-14
9hool	-27
8econd	-53
aret	-23
dary	-13
9nate	-37
cor	-121
8hooting	-35
aw	-52
8idelines	-24
9te	-35
auation	-27
9ze	-35
8o-called	-27
9cial	-50
9n	-33
9urce	-28
ath	-25
cern	-39
8peaker	-19
aech	47
9otlight	-42
9ring	-12
8tage	-24
akes	-41
ar	-30
bt	-56
ate	-144
cment	-117
cs	-22
9ock	-26
aries	45
by	-47
9rategy	46
aeet	-14
ds	-43
bngth	-16
aongest	44
9ump	-12
8ubject	-29
9mmer	-40
9per	-24
aport	19
areme	-19
9rvey	-57
8vp	-42
8ystem	-25
7table	-23
9lk	51
9rget	52
9x	-106
8ea	-13
9ch	-25
bnology	-20
9levision	-15
9rm	-36
arorist	-56
9xas	-15
8hings	-21
ard	-21
9reat	-66
be	-52
8icket	-14
9me	-82
bs	-17
8one	-71
9p	-84
aic	-33
9tal	-15
9wn	-37
8raditional	49
ail	-20
9uck	-29
amp	-45
ath	-38
8weet	-13
9o	-112
7u.s.	-37
8ltimate	-55
8nemployment	-21
9ion	-39
ated	-51
aversity	-16
8pcoming	-22
8sual	-14
7value	-28
9st	-35
8ermont	-19
ay	-54
8ice	-20
atory	-24
9deo	-33
9rus	-25
8ote	-77
brs	-53
bs	-22
aing	-32
7wake	-64
9ll	-18
9r	-58
9shington	-13
9y	-100
8ealthiest	-15
dy	-35
9bsite	-70
9ek	-27
bend	-17
8hite	-23
8ill	-28
9nner	-43
8oman	-38
aen	-41
9rd	-31
bs	-16
ald	-93
ast	-41
8rong	-17
7year	-50
bs	-32
8oung	-27
7“	-59
6n ,	-85
8.	-35
8a	-42
8he	-92
8the	-47
bre	-83
6re 's	-17
9,	-63
9.	-40
9and	-29
are	-37
9has	67
bve	-67
9in	-13
9may	-51
9were	-112
aill	-77
aould	19
6y're not	64
8ve got	-20
5ing for	-13
9that	-26
ao	-13
7k ,	-45
9he	-50
9it	14
9of	-99
9she	13
9tank	-124
ahat	-44
be	-13
cre	-51
cy	27
bis	-43
9you	-15
8s that	67
6s ,	-17
8election	-15
8fall	-26
8has	-13
8is	-53
8month	-40
arning	-13
8one	-12
8past	-15
9oint	-15
8summer	-15
8time	-34
8was	-45
9eek	14
9ould	-16
8year	-98
4ired of	-24
4o "	-66
6$	-85
6'	-53
6,	-57
6.	-18
6a	-162
7ccomplish	-73
8hieve	-56
8knowledge	54
8t	-53
7dd	-52
9ress	12
8mit	-42
8vance	-30
7ir	-36
7ll	-16
9ow	25
7n	33
8nounce	34
8yone	-73
7pologize	-62
8peal	-47
br	-103
9ly	-28
7sk	-129
8sure	-48
7t	-64
8tack	46
9end	-84
9ract	-61
7void	-91
6ban	22
7e	-24
8ar	39
9t	-29
8come	-118
8gin	23
8ing	-54
8lieve	-54
8nefit	-48
7lame	-40
8ock	-87
7olster	-69
8ost	-53
8th	-26
7reak	-73
8ing	-128
7uild	-112
8siness	-61
8y	-56
6call	63
8mpaign	32
8pture	-49
8rry	-83
8st	-89
8tch	-64
7hallenge	-63
9nge	-83
8eck	-73
8ina	-13
8oose	-81
7laim	61
8ean	-33
8inch	-85
aton	-64
8ose	-65
7ombat	-75
9ment	-87
9pete	-59
8nduct	-44
9firm	-36
aront	-51
9nect	-59
9sider	-95
9tinue	-67
aribute	-21
bol	-42
9vince	40
8unter	-85
8ver	-65
7reate	-104
8uz	-18
7urb	-42
8t	-87
6date	-84
7eal	-64
8bate	-84
8cide	-73
8feat	-82
8liver	18
8mocratic	-51
anstrate	-69
8ny	-58
8scribe	-110
9troy	-21
8ter	-57
bmine	16
7iscuss	35
7o	-116
8nald	-13
7raft	-71
9w	-72
8ive	-50
8op	-84
6early	-78
9n	-70
7lect	-69
7mbrace	-86
7nd	-48
9orse	89
8gage	-35
8sure	-115
8ter	-70
7ven	-24
9ryone	-35
7xpand	-80
6face	-33
7ederal	-34
7ight	-82
9ure	-60
8le	-49
9l	-71
8nd	-134
8x	-34
7ollow	-29
8rm	-42
7und	-50
6gain	-66
7et	-149
7ive	-114
7o	-100
7row	-20
6happen	-28
7ear	-100
8lp	-159
8r	-139
7illary	-48
8re	-58
8s	-149
7old	-80
8w	-57
7urt	-22
6improve	-84
7nclude	-73
9rease	-61
8fluence	-53
8spire	-41
8vest	-54
cigate	-84
7srael	-17
7t	-62
8s	-34
6join	-112
6keep	-134
7ill	-64
7now	-18
6lead	-38
9rn	-75
9ve	-77
8t	-90
7ive	-20
7ook	25
8se	-67
8wer	-76
6make	-58
8ny	49
7e	-45
8et	-78
7ore	-114
8ve	-79
7r	-89
8s	-12
7y	-36
6new	-48
7ominate	-64
8t	-22
6obama	-12
8tain	-62
7ffer	-147
7ne	-39
7pen	-49
9rate	-32
8pose	65
7rganize	-80
6participate	-44
ay	-51
8ss	-107
8y	-21
7eople	-46
8rsuade	38
7ick	-56
7lay	-65
7ower	-30
7resent	-82
brve	-70
aident	-22
as	-79
9vent	-111
8oceed	-17
9mote	35
9tect	-101
9ve	-74
aide	-30
7ull	-45
8rsue	18
8sh	-71
8t	-126
6question	50
es	-81
8it	-64
6raise	-84
8lly	-37
7each	-93
8build	-59
8consider	37
8gister	-43
8in	-54
8ject	23
8lease	-125
8main	-72
9ember	36
8peat	44
9lace	-64
9orters	-105
9ublican	-20
8quests	-48
8spond	30
8turn	-51
7ise	-59
7ule	-48
8n	-141
6sanders	-30
8ve	-53
7ecure	-98
8e	-43
8ll	45
8n	-13
9d	-82
8rve	-107
8t	-56
9tle	-62
7hare	-76
8ift	-37
8ut	-81
7ign	-79
8t	-20
7ome	-39
7pend	-77
8read	39
7tand	-29
9rt	-36
9te	40
9y	-55
8em	-63
9p	-44
8ick	-60
8op	-161
7ucceed	-78
8ggest	-66
8pport	-43
6take	-38
8lk	-43
7ell	29
7hat	-85
8e	-106
9ir	-86
9m	-80
8is	-49
8row	-48
7ransform	-61
8eat	-61
8ump	-85
8y	-134
7urn	-83
6undermine	-51
bstand	-123
8ify	-51
9te	-58
7se	-107
6victory	-65
8sit	-54
7ote	-55
ars	-102
6wait	-54
8lk	-45
9l	-19
8shington	-12
8tch	28
7hat	-51
8ich	-58
9te	-46
7in	-135
7onder	70
8rk	-78
9ry	84
6you	-18
6“	-80
5ld a	141
9bc	70
8cnn	48
8fox	80
8her	-31
9im	-63
8me	24
8politico	-40
8reporters	25
8the	39
bm	70
5ok office	-76
9n	-96
8place	-62
8the	-138
9o	-31
4ries to	-25
5y to	-17
6ing to	-16
4urn out	-113
8the	-26
7ed into	-68
aout	-132
bver	-69
athe	-76
bo	13
4weeted ,	63
bthat	-48
3under a	12
9fire	-50
9president	-34
6ocumented immigrants	-43
5veiled a	44
4sed a	-14
8by	-48
8for	-52
8in	-77
8to	-83
5ing a	-94
9the	-58
3view of	-34
7ed as	39
7s ,	-75
9.	-62
9of	51
an	-98
4ote ,	-33
8.	-73
8against	-31
9nd	-22
9t	-26
8for	44
8in	-45
8on	-33
8to	-58
7d against	64
9for	-19
9in	25
6ing ,	-28
afor	12
ain	30
arights	-49
5wed to	25
3want a	12
8the	-98
9o	-17
7ed to	32
7ing to	-62
5s "	-75
7'	-60
7,	-95
7.	-66
7a	-73
8ble	-37
9out	-84
8mong	-93
8n	-44
8sked	40
8t	-127
7being	46
8orn	-106
7called	-61
8lear	17
8onducted	-128
7declared	15
8oing	-47
7elected	-22
7first	63
8or	21
9unded	-89
7going	-73
7her	-72
8is	-118
7in	-135
7joined	-141
8ust	15
7more	25
7not	-58
7on	-54
9ce	-118
9e	15
7president	-81
7secretary	-104
9en	18
9t	-111
8o	30
8till	45
8upposed	-75
7that	-98
9e	-71
8o	-18
9o	-86
8rying	-103
7very	-57
7widely	62
7“	-92
4e're going	-72
9in	-33
9not	-63
6ve been	-16
9got	-18
5ighed in	39
5nt off	32
9n	48
8to	-64
5re "	-44
8.	-66
8a	-117
9lso	31
8being	-72
8going	-29
8just	32
8killed	-73
8made	-96
9ore	70
8not	-49
8still	-68
8the	-16
9o	-128
8“	-66
4hile a	-14
9clinton	-39
9he	-37
9it	-27
9mr	-21
9sanders	-29
ahe	-38
9the	-46
arump	-22
5o 's	-34
7also	-16
8re	-38
7can	-18
7had	-39
9s	-42
9ve	-34
8e	-20
7is	-44
7ran	-17
8epresents	-17
7said	-55
9y	-26
8poke	-33
7think	-44
7want	-14
bs	-14
9s	-41
8ere	-15
8ill	-21
8ould	-29
4ill ,	-46
8also	-88
8become	-136
8come	57
antinue	-95
8do	-86
8face	-92
9ocus	74
8get	-71
8have	35
9elp	-90
8likely	19
8make	-73
8need	-101
9ot	-62
8of	-25
8receive	-66
8take	-15
8vote	-66
8win	-84
9ork	-68
7ingness to	-51
5nning the	-77
5th a	-154
9bout	-23
9n	27
8clinton	-29
8former	-30
8her	-66
9im	-40
as	-80
8it	-21
as	-14
8little	-38
8many	-16
9ore	-14
9r	-28
8no	-35
8one	-68
9ther	-39
8people	-12
8reporters	-42
bublican	-25
8some	-33
8that	-69
ae	16
bir	-52
bm	-37
aose	-14
9rump	-35
8voters	-28
8what	-22
aom	-58
9omen	-14
7out a	-89
cny	-22
bthe	-64
4on .	-62
7a	32
8t	-49
7by	-55
7in	-39
7the	-34
5rked as	-61
afor	-64
ain	-24
ato	-50
awith	-49
7ing class	-27
bfor	-24
bon	-40
bto	-28
bwith	-25
6ried about	-55
7y that	22
5uld "	-49
9also	-23
9be	-32
aring	-71
9come	-108
bnsider	36
bst	-78
9go	-93
9help	-69
9leave	-64
aike	52
9make	-91
9need	-100
bver	-70
aot	14
9only	21
9probably	-88
9raise	-68
aequire	-111
9say	35
aupport	-119
9take	-71
9vote	85
9win	-22
9“	-52
8n't be	-96
4rote ,	50
9.	60
9in	26
9on	66
9that	71
3– the	-31
3— "	-53
5a	-62
6nd	-41
6s	-19
6t	-22
5for	-31
6rom	-13
5he	-46
6illary	-88
5if	-25
6n	-33
7cluding	-17
6s	-19
6t	-33
5that	-47
7e	-59
6o	-32
5which	-15
7o	-35
5“	-31
3― and	-27
2t='s "	-117
7#	-108
7,	-51
7.	-46
7A	-38
7D	-74
7N	-199
7W	-53
7been	22
7how	-35
7in	-69
7like	-47
7on	-59
7so	73
7what	-65
9y	-99
4: "	20
6#	-146
6/	-52
6A	-45
6D	-70
6N	-32
6he	-99
6i	42
7t	-82
6she	60
6that	-65
7o	-73
6w	-151
6you	69
4a "	-128
6#	-134
6$	-43
6:	-63
6A	-223
6D	-136
6N	-127
6V	-120
6W	-185
5bout "	-28
a#	-97
a$	-40
aA	-53
aD	-20
aN	-36
aW	-44
abeing	-20
aher	-89
bim	-16
cs	-98
ait	-39
athat	-52
ceir	-53
bo	-44
aw	-38
bhat	-48
co	-14
5ccept w	20
aed w	-63
aing w	-83
7ording to	56
7usations of	49
gthat	-109
9ed D	29
cN	36
cof	-60
6knowledge that	32
6ting w	-28
7ually D	-26
dw	-46
5dded ,	37
a.	128
a:	69
aD	64
aN	-22
athat	40
aw	-75
7ing ,	30
bthat	102
co	-111
7ressed D	-85
bing D	-57
6opted D	27
6vanced w	-52
7ice .	-59
7ocates w	-34
5ffected by	-34
5gain ,	-46
a.	-52
aand	-17
6reed that	94
co	31
5imed at	-34
5ligned with	-59
6l #	-33
8,	-79
8.	-56
8D	-72
8N	-40
8V	33
8W	-64
8about	-53
8but	20
8in	-40
8of	-119
9ver	-33
8that	-90
7eged w	26
7owed to	-43
cw	-51
9ing w	-56
9s w	37
6most #	-68
bD	-86
6so ,	-64
9A	-49
9D	-115
9V	46
9be	-26
ben	-29
9has	-20
9is	-16
6ways V	-39
bbeen	-16
5m D	-65
7w	16
6ounted to	-58
5n "	-92
7N	-155
7W	-118
7w	-18
6nounced ,	-35
eD	17
eW	110
eon	14
ethat	-48
6other ,	41
cN	-80
cW	-46
cw	-55
6swer .	-50
bD	-67
bto	-79
aed D	-29
6ything w	-31
5pparently w	-46
7ealing to	-55
as to	-38
cw	-80
9r on	-51
bto	34
bw	-61
aed on	-30
dto	66
dw	21
as to	20
7roval w	-87
5re "	-97
8#	-54
8,	-38
8.	-55
8D	-93
8N	-150
8V	26
8W	19
8among	-86
9t	-86
8in	-32
8so	-112
8to	-82
8with	-40
8you	-55
7n't A	-40
bw	35
6gue that	28
9d ,	36
bthat	-27
9s that	87
8ing that	-25
6med w	-35
6rived at	-51
5s "	-84
7A	-119
7D	-122
7N	-156
7V	65
7W	-83
7being	-21
7for	-73
7he	-108
9r	-38
8is	-67
7i	-22
8f	-45
8n	-27
8t	-84
7of	-46
7she	-102
7their	-48
ay	-85
8o	-42
7we	-25
6k D	31
8for	42
8w	-76
7ed .	27
aD	14
aN	-16
aabout	-27
aby	90
afor	-13
aif	38
ato	-16
aw	77
bhether	15
7ing w	39
6serted that	32
aion that	-26
8ssment of	14
7ociated with	-44
5ttacked N	65
aing D	28
eN	-62
ew	60
as ,	-74
c.	-90
cagainst	-71
cfrom	-61
cin	-75
con	12
cthat	-16
cw	-37
7empted to	-16
bs to	-17
8nded D	-62
aing D	-56
9tion ,	37
e.	-17
eon	39
eto	-107
ew	-21
7racted w	-46
8ibuted to	-46
5voiding w	-54
4backed by	-81
8ing D	25
cw	67
6nking w	-62
6rely w	-15
6sed in	-46
aon	-20
5e "	-23
7A	-47
7D	-89
7N	-18
7V	-57
7on	-15
7to	-13
7w	-24
6ating N	-55
6came D	-135
7oming D	-74
dw	-34
6gan ,	-66
aD	15
ain	-84
ato	-33
aw	-27
7inning to	-28
6ing "	-57
aA	-37
aD	-96
aw	-29
6lieve ,	20
cN	-39
cin	64
dt	32
cw	-77
bd D	-54
bs D	-12
dthat	-93
6st w	-17
5itter w	48
5lame for	17
9d D	73
6ocked D	29
5oth D	-67
9N	-95
9V	-72
9W	-41
9are	-46
9in	-25
9of	-49
5reaking w	-44
6ing D	-22
aw	-49
9ing D	-57
dw	-50
6ought D	-67
cw	43
5uilding D	-40
dw	-43
6ying w	-38
5y "	-28
7#	-57
7A	-99
7N	-47
7W	-78
7her	-38
8is	-44
7w	-67
4call .	-73
9N	34
9on	-49
9to	-43
9w	-59
aith	-47
8ed D	-19
bN	-63
bfor	63
bher	21
cim	102
bit	87
bon	54
bto	-37
8ing N	18
chim	26
cit	-58
con	69
cw	-85
8s "	27
aD	-34
aN	93
afor	23
ato	-31
6me A	-83
9as	14
9from	14
9in	-77
9w	-26
7paign "	-35
d's	-82
d,	-79
d-	-18
dA	-114
dD	-41
dN	-28
dV	-185
dagainst	42
end	-54
es	-24
ddid	-63
dfor	-82
dhad	-59
fs	-78
din	-35
es	-83
dof	-67
en	-77
dthat	-41
eo	-54
dw	-12
eas	-47
eould	-26
cing in	-25
6n ,	-30
8A	-17
8D	-48
8V	-42
8do	-61
8to	-51
8w	-33
8you	-35
7't A	28
abe	-108
7not be	-28
bw	-57
6ptured D	-98
6re ,	-25
9.	-16
9about	32
and	-17
9for	-45
9of	-18
9w	-13
6se ,	-73
9.	-35
9against	-28
9for	38
9is	-38
9of	-36
9that	29
ao	-42
9w	-61
7t D	82
9their	41
9w	-37
6used D	-66
bw	-63
5ertainly D	-62
ew	22
5hallenging D	45
gw	-46
7nged D	-31
9ing D	-55
dw	-44
7rged w	-58
dith	24
6eering w	-51
5ited w	95
7ing D	91
5laim D	-105
athat	-28
bo	18
9ed that	26
9ing that	-29
9s ,	-60
7ssified w	-55
6early w	16
6osed .	-27
bw	-64
8ing w	-45
5ombined w	-24
7ing from	35
binto	-30
bto	-62
bw	-78
7manding w	-54
8ent .	-52
con	-30
bs ,	-52
d.	-45
dare	-63
8itted to	-38
7pared to	-121
dwith	-145
8elling w	-20
8licated w	-36
6ncerned about	-64
bs .	-89
8luded .	58
ethat	-29
7ducted D	-44
eby	-34
efor	-45
7fident that	40
7nected to	-59
7sider w	-55
ced w	41
8ulting w	-47
7tested w	-34
8inue to	-13
dw	-27
cd .	39
eto	14
ew	-62
cs to	-95
bing to	14
fw	-64
8ributed to	-51
9oversial w	-43
7victed of	-66
9nced that	-78
6ordinated w	-21
6uld A	-25
abe	-20
ado	-61
ahave	30
aw	-32
9n't w	26
7nting on	-23
5reated D	-76
9ing D	-38
dw	-44
6iticism ,	-57
e.	-97
efrom	24
bzed N	97
ffor	-58
cing N	41
5urrently w	-80
6tting w	-14
4damaging w	-47
5ealing with	-20
6bate ,	-104
b.	-94
bD	-71
bW	-54
band	-53
bbefore	-23
bin	-76
cs	-57
bon	49
cver	13
bthat	-100
bw	-34
cith	-49
6cided to	-35
8sion ,	-63
d.	-34
dA	47
din	-68
dto	19
dw	-105
cs ,	-49
7lared D	-66
dthat	-28
8ined to	40
6fend A	-49
bD	33
bN	-71
aed his	29
aing D	-111
6livered D	23
bing D	39
6mand w	-60
as of	-72
6pending on	-57
6scribed as	23
6tailed w	30
7ermined to	-19
6vastating w	-32
7oted to	-56
5id ,	-61
8.	-85
8D	-147
8in	-77
9t	-86
7n't have	-55
6rectly to	-64
dw	41
6sagree with	-28
8ppointing w	-39
7cussed D	75
7missed w	23
6vided w	-14
9ing D	-47
5o ,	-48
7.	-47
7D	-71
7i	-20
8t	-37
7so	-28
7that	-50
8o	-16
7w	44
8e	-40
8hat	-16
7you	-91
6es A	14
9D	-77
9N	-90
9it	-34
9that	-56
8n't A	-38
chave	-71
cw	18
6ing D	-43
ait	-14
aso	-41
aw	-53
6minated D	-49
eby	-35
6n't A	14
ahave	-84
5raw D	-50
6ew w	-27
6iving w	-53
6opping w	-30
5uring D	-76
bN	-20
bW	-14
bher	-18
cis	-35
bw	-14
chich	-17
4eager to	-58
6rlier ,	-52
c.	-24
cD	-129
cW	-42
cw	52
5ffectively w	-20
5lected ,	-29
c.	-14
cto	-37
cw	-98
5merged as	18
5ncourage w	22
cing w	-60
6ded in	-54
aw	-63
7ing w	-30
7orse D	-76
cN	-100
bd N	14
dhim	-82
bment .	-62
gof	29
aing N	-95
6gaging in	-60
6tered D	-42
9ing D	-80
5ven A	-116
9D	-136
9N	-128
9V	74
9after	-64
as	-108
9before	-57
9if	-114
an	-54
9so	-33
9though	-72
ao	-85
9w	49
aith	-52
8ing .	-23
7rything ,	-14
5xisting w	-56
6panded w	-18
7ect D	31
aed .	50
dto	-57
dw	-90
8rienced w	-29
7ress w	-24
bed w	27
6tended w	-39
4faced D	-64
aw	-58
7ing D	-66
bw	-37
6iled to	-26
bw	-58
8ing to	-58
6lling w	-23
6vor of	-79
9ed N	-15
5ear of	-74
6el like	17
9that	-27
9w	13
6lt like	-68
5ighting for	-23
dw	-53
6led D	35
6nally ,	-73
7d D	-34
9w	-48
8ing w	-67
7ished w	-45
6red w	19
7st ,	-65
aA	-25
aD	-65
aN	-66
aV	55
aW	-48
aand	-19
ain	-45
aof	-27
ato	-42
aw	-27
5lying w	-54
5ocused A	-40
6llowed D	-69
dby	-63
dw	47
aing D	-71
eN	-27
ew	-40
6r "	-70
8#	-69
8$	-17
8A	-150
8D	-53
8V	-109
8W	-18
8being	-29
8her	-109
9im	-66
as	-118
9ow	-62
8it	-49
8that	-90
aeir	-91
8w	-66
9hat	-53
8you	-19
7ced to	-39
8ing w	-62
7mally w	-23
6und A	-34
aD	-47
aN	52
athat	38
aw	-107
9ed in	-19
5requently w	13
6om "	-16
9#	-61
9A	-34
9D	-29
9N	-137
9V	-96
9W	-69
9her	-65
ais	19
9that	-18
beir	-17
9w	-55
5unded by	-37
8ing for	-19
6rther ,	-60
c.	-32
4gained w	-30
8ing w	-40
6ve N	-45
5eneral ,	-36
6tting D	-39
cw	-69
5ives w	-17
7ing N	-99
5oes w	-67
6ing after	26
ainto	-30
aon	66
ato	-88
aw	-87
6t D	-115
8into	-38
8to	-30
8w	-46
5rowing w	23
4hacking w	-48
6d "	-109
8#	-105
8D	-74
8N	-99
8V	47
8his	-82
8in	21
8their	-83
6ndling of	-73
6ppened to	-39
6s "	-81
8#	-13
8D	-50
8N	-104
8V	36
8at	-105
8had	-21
8in	38
8since	44
9o	-15
8w	-13
8yet	-55
7n't been	-66
6ve ,	-43
9.	-71
9D	-36
9N	-37
9been	-46
9in	36
9their	-25
ao	-31
9w	-25
7ing A	-42
bD	24
bto	-39
bw	-105
5e'll w	-25
6aded to	-25
8ing into	-41
7ring ,	-42
cw	-25
7ted w	-44
6ld D	-31
9by	-73
9in	-30
7ped D	-75
bN	-64
8ing w	-36
5iring w	-57
6t D	-102
8w	-35
5olding D	-127
cw	-13
8s D	-73
aw	45
6pe D	42
9that	-72
ao	-71
8d to	61
8s of	-23
athat	-28
bo	49
6sted by	-29
8ing D	-63
6using w	-45
5undred w	-49
4i'm A	-56
8D	-61
5dentify D	-67
5gnored D	-66
5n "	-47
7#	-129
7,	-29
7.	-24
7N	-81
7V	-118
7W	-29
7and	-32
8t	-38
7for	-18
7her	-127
8is	-50
7it	-73
7may	-62
7on	-58
7that	-106
7w	-46
8hat	-77
9ich	-96
8ith	-24
6clined to	-49
8udes D	-52
dw	-20
aing #	-20
eD	-93
eN	-132
ehis	-54
ew	-92
7reased w	-50
bing w	-58
6deed ,	-77
6itially w	32
6tended to	-13
8rested in	-47
cing w	-28
9viewed by	-41
6vited N	-56
7olved in	-43
aing D	-48
5s "	-30
7#	-44
7.	-76
7:	-63
7D	-37
7N	-155
7V	28
7W	-102
7about	-78
8s	-47
8t	-122
7because	-40
9ing	-101
7for	-74
7her	-63
8is	-68
8ow	-67
7in	-123
8t	-71
7like	-76
7on	-110
7so	-104
7that	-121
8o	-51
7w	34
8hat	-82
9ether	-85
9y	-112
8ithin	-47
6n't A	-30
aD	-119
aw	-36
6sue ,	-57
a.	-56
afor	-56
ain	-38
bs	-63
aof	42
athat	-68
aw	-97
bith	-33
9d D	49
5t "	-29
7,	-56
7.	-64
7A	-206
7D	-93
7V	-200
7as	-40
7can	-76
8ould	-67
7did	-96
an't	-66
8oes	-122
bn't	13
7had	-47
9s	-100
7in	-33
8s	35
9n't	-50
7may	24
8ight	-31
8ust	-47
7on	-42
7should	33
7that	-27
8o	-68
7w	-58
8as	27
an't	-59
8ill	-111
8on't	-32
9uld	-14
4joined D	-38
bby	-58
8ing D	-55
5ust #	-32
9A	-37
9D	-136
9V	63
9about	-37
as	-74
9because	-33
bfore	-34
9for	-16
9how	-53
9like	-38
9to	-29
4keeping w	-76
5illed #	-27
bby	-25
bin	-22
8ing w	-26
5now ,	-89
9.	41
9D	32
9N	34
9about	-60
9if	-36
at	-65
9that	-67
9what	-27
bo	-23
8n for	-22
ato	28
8s that	-72
aw	21
4lack of	-25
6id w	17
6st A	-29
9D	-26
9W	-86
9w	-42
8ing w	-25
6ter ,	-118
a.	-43
aV	92
ain	-71
athat	-65
aw	24
6unched D	-26
6ying w	54
5eading D	-42
cN	-54
cW	-27
cw	-58
7ked w	-69
7ving D	-47
cw	-59
6d N	-103
8by	-62
8to	-72
6ft ,	-14
9to	-53
9w	-64
6t 's	-12
8D	-87
8w	-107
5ike "	-56
9,	-21
9.	-19
9D	17
9N	-161
9W	-56
9he	-16
aim	-14
9i	-12
at	-43
9that	-17
ao	36
9w	-87
6mited w	-49
6ngering w	-47
6stening to	-44
6ved in	-58
7ing in	-47
bw	-31
5ocked in	-23
bw	-47
6ng ,	50
9V	-61
9as	-48
9been	-30
8standing w	12
6ok ,	-58
9at	-12
9into	-28
9like	-93
9w	-35
8ed at	-90
bw	20
8ing at	-62
cfor	-15
8s like	27
6sing D	-48
bw	-33
6ved w	-41
4made D	47
9about	-36
9by	-93
9him	-54
bs	-43
9in	-76
at	43
9w	-31
6ke N	-46
9her	-12
aim	-42
bs	-35
9it	-74
9w	-44
8s D	25
ahim	-66
ait	-78
aw	-43
7ing D	-97
bw	-94
6naged to	-22
9ing w	-63
7ufacturing w	-55
6rketing w	-58
6y #	-48
8,	-56
8.	-35
8A	16
8be	-55
8have	18
5ean ,	-62
9w	-57
6eting w	-20
dith	-40
6ssage ,	-49
c.	-45
cis	45
cof	48
dn	-48
cthat	-60
do	-69
5ight A	-31
abe	-45
ahave	-115
6nd ,	-70
9.	-65
7ing w	-62
5ore ,	-30
9.	-32
9A	-21
9N	-23
9W	-27
9about	-16
9for	-56
arom	-28
9like	-36
9of	-43
an	-16
9to	-34
9w	-22
7ning ,	-35
c.	-30
cw	-21
6vement ,	-74
d.	-61
dw	-39
7ing to	-17
bw	-38
5ust be	13
9w	-15
4named D	-27
aN	-25
5eed D	-77
9for	-41
9to	-13
8ed .	-43
bD	-91
bw	29
8s D	-85
aw	-104
6gotiating w	-45
6ver ,	-26
aA	-15
aV	-20
abe	-22
cen	-16
6w N	-124
8W	-33
5o ,	-34
7.	-35
7D	-124
7N	-18
7w	-20
6minating w	-115
6t "	-30
8,	-25
8.	-19
8A	34
8D	-155
8N	-83
8V	-71
8as	-41
8be	-26
acause	-26
aen	-13
8have	-15
bing	-22
8in	-56
8on	-59
8so	-60
8that	-82
9o	-41
8yet	-49
7e :	-77
9that	21
8d ,	65
aD	-43
8s .	22
athat	-16
7hing about	-28
cto	-41
cw	-27
6w ,	-101
8.	-113
8A	28
8D	-133
8N	-67
8V	41
8and	-61
8has	-98
8it	-69
8that	-104
8w	17
4of "	-56
7#	-68
7$	-20
7A	-113
7D	-65
7N	-57
7V	-98
7W	-135
7about	-22
8t	-25
7being	-34
7him	-24
9s	-91
8ow	-66
7it	-42
7that	-91
9eir	-72
7w	-15
8hat	-42
9ether	-34
9ich	-22
9o	-12
am	-61
6fer D	13
9ed D	-31
9ing D	13
dw	-30
9s D	-34
bw	32
6ten ,	-82
aV	60
5n "	-47
7,	-13
7.	-28
7A	-45
7D	-42
7N	-18
7W	-22
7her	-82
8im	-33
9s	-103
8ow	-84
7it	-24
7that	-63
9eir	-55
8o	-59
7w	-38
8hat	-54
9ether	-52
9ich	-25
6ce A	-13
9D	-120
9w	20
6e ,	-20
8.	-29
8A	-46
8D	-25
8N	-81
8V	-79
8W	-67
8in	-30
8of	-130
8that	-80
9o	-16
8w	14
6going w	-57
6ly #	-51
9A	15
9D	-158
9N	-68
9W	-46
9about	-46
after	-69
9in	-35
9that	-90
ao	-82
9w	29
5pened D	-92
bw	54
8ing w	-43
6pose w	32
ad D	46
cto	-72
9ing D	-78
dw	-64
ation .	-44
fto	-20
5rganizing w	-35
5wn .	-63
8w	-26
7ed by	-54
4participated in	-48
6ssed D	-40
6ying D	-44
bw	-34
5icking D	-43
cw	-43
5laced D	-75
bw	14
7n ,	15
9.	-77
9for	-77
9is	22
9w	-133
aould	29
8ned w	-29
9ing to	28
8s ,	-32
a.	-66
7yed D	-77
bw	13
8ing D	-42
cw	-24
6edge to	-29
ad w	-88
5oint ,	-79
a.	-89
ain	-58
aof	-12
ato	71
9ed w	34
9s ,	-55
b.	-65
bin	-53
bw	65
7sed to	-57
6larizing w	-56
7icy ,	-31
b.	-27
band	-21
ct	-23
bw	-66
7ling ,	-38
cw	-105
6sed by	-42
7ted D	-14
bon	-14
5raised N	45
6efer D	58
ared w	12
7pared for	-57
dto	-29
7viously V	26
fw	-130
6obably D	-48
dw	42
7mise of	-50
bd to	-31
bs to	15
aing to	48
ew	31
8oting D	32
8pted N	-59
7posal ,	-32
dfor	15
aed w	-105
aing w	48
7tected w	-21
7ved w	-63
8ided D	-33
dw	-121
aing D	-68
ew	36
5ublic ,	-39
b.	-15
band	46
bw	-39
aly V	31
9shed D	81
eW	-56
ein	-94
6sh D	-72
9for	33
9w	-109
8ed w	-28
8ing D	28
cw	26
6t D	-14
8N	-105
8him	-20
8in	-46
9t	76
8w	-24
7s w	-36
7ting D	-39
4qualified to	-13
ew	-32
6estion ,	-13
d.	-43
dD	63
dabout	-39
dis	-41
dof	-47
en	-69
dw	12
eas	24
cing whether	-22
cs ,	-52
e.	-35
eabout	28
efrom	-42
6ickly .	-55
cw	27
4railed against	26
7sed $	-53
bD	35
bw	18
8ing D	-63
6n for	-79
7ging from	-52
5eached D	20
cw	-95
9ing w	-17
7d .	105
9D	-25
7lly ,	-23
bA	50
bw	-23
7son for	-48
bto	38
6ceived D	-60
aing w	28
8nt N	-53
bw	-35
aly ,	-89
d.	-62
dV	45
dw	-33
7ognize that	-17
6ducing D	-43
dw	-56
6ferred to	46
aing to	19
7lects D	-35
7used to	25
as to	40
9ing to	51
6gistered W	-43
fw	-59
6jected D	-51
6lated to	-49
7eased D	91
dW	-185
dby	-83
don	-94
dw	-19
aing w	-82
7ied on	-58
6main D	-97
bin	-20
bw	41
aed A	-86
dw	35
aing w	-58
8rks ,	-44
c.	-69
cabout	26
cw	-37
7ember that	-58
dw	42
6peated w	-38
cly V	15
7ort ,	-48
b.	-41
bV	-72
bthat	38
bw	-144
cas	-45
aed ,	41
d.	77
dD	86
dW	74
dby	-21
dthat	-17
dw	13
cly w	55
as that	-14
cw	-38
7resented D	-85
ding D	-38
6quest .	-63
cfor	32
bed w	88
bs for	16
8ired to	-68
dw	-81
6sponded ,	70
e.	31
eto	-44
bing to	-64
ase ,	-34
d.	-54
dto	-15
dw	-67
7ulted in	-59
6tired N	-54
cw	-41
7urned to	-32
aing to	-21
6vealed that	-23
dw	-62
5ight-wing w	-53
6sing w	-61
5olled w	-49
6utinely w	-25
5uling w	-93
6nning D	-97
cagainst	-56
cfor	-78
cw	23
4said "	-19
9,	21
9.	77
9:	-31
9A	37
9N	24
9W	27
9about	-21
after	59
as	102
at	19
9he	18
9in	56
9of	30
9she	-25
9that	-13
ao	14
9w	-16
ahen	43
6laried w	-56
6tisfied with	45
6w N	26
6y .	18
8D	32
8N	21
8W	12
8about	-43
8it	83
8whether	-60
7ing "	61
b,	-14
bD	16
bN	-85
bhe	15
bshe	48
bthat	-25
dey	-12
bw	42
7s ,	40
9.	83
9D	45
9N	122
9she	14
9that	48
9w	-13
5cheduled for	-27
eto	-42
ew	-18
5ee ,	-38
8N	53
8him	16
9ow	-34
8if	-53
9t	-62
8that	-34
8w	54
9hat	-18
7ing D	-84
bw	-28
7k to	32
9w	-85
8ing D	-116
cw	36
7m to	39
8ed to	28
bw	18
8s to	17
7n ,	-17
9D	-68
9as	22
9by	33
9w	-64
7s w	-33
6lected w	-44
7f-described w	25
7ling w	-37
6nding D	-40
cw	-19
7t to	-65
6rved as	-67
bin	-27
8ing as	-40
6tting w	-70
5hare D	36
aof	-70
aw	-89
9d D	-81
bby	-81
8p w	-17
6ifting w	-104
6ooting .	-17
din	-17
dw	-53
7t at	-41
9w	43
7uld "	-41
bA	-31
bD	-77
bbe	-18
bhave	-50
bw	-18
7w "	-83
9,	-63
9.	59
9N	27
9w	27
8ed D	-18
bN	57
bthat	57
bw	-52
8ing in	-87
cthat	-19
8s ,	-14
a.	18
aD	-46
aN	113
aw	22
5ided with	55
6gned D	65
bon	-45
6tting w	-53
5o ,	-32
7.	-19
7A	-121
7D	-93
7N	-42
7as	-51
7he	-72
7i	-13
8f	-23
8s	-29
8t	-35
7she	-63
7that	-77
9ey	-49
6-called w	40
6me A	-17
9D	-15
9N	-48
9V	-56
9W	-77
9have	-26
9of	-101
8thing D	-36
eabout	-32
eof	-26
ethat	-36
gey	-35
ew	-47
6on .	-28
9as	-45
9w	18
6phisticated w	-51
6ught to	21
bw	-106
7nds w	54
5peak at	-61
ato	-80
aw	44
9ing to	-118
7eches ,	-40
dto	-55
dw	27
7nding D	-35
dw	-63
8t D	-126
aon	-42
aw	26
6oke A	37
aon	-124
ato	-76
aw	42
bith	-32
6ring ,	-31
5tand w	-69
bith	40
9ing in	-37
dw	-62
7rted w	36
7ted that	28
9ment ,	-71
e.	-81
eV	-89
eW	-36
ein	-46
ethat	43
9s .	-80
band	-45
bhave	-55
bin	-45
blike	-58
bw	-130
cith	-26
6epped w	-69
6ill ,	-96
aA	-85
aD	-88
ahas	-20
ain	-91
aw	20
6ood w	-85
7pped w	31
6rategy ,	-75
d.	-67
dand	-36
dto	51
dw	-74
7iking w	-57
8ng of	-28
7ong ,	-66
b.	-12
bw	-17
aly w	31
7uck D	-115
8ggled to	-30
bing to	-33
fw	-32
5uggested that	-20
bing that	38
con that	18
bs D	14
dthat	-19
6pport ,	-105
c.	-116
cD	37
cN	-49
cand	-65
cfor	15
drom	-95
chim	42
cin	-74
cof	-132
cto	-72
bed N	53
eby	-67
ew	27
cr of	-66
ds ,	-64
fA	-85
fand	-42
gt	-31
fhave	-57
fin	-52
fthat	-37
go	-62
fw	-53
bing N	21
fw	53
bs N	-14
dw	15
9sed to	-52
6re ,	-13
9N	-32
9that	-35
9w	-21
7prising w	-34
7veyed V	-61
6stained w	-65
5weeping w	-68
6ing V	-42
aw	-44
4take on	-55
8s #	-34
aD	17
7ing D	-102
6lk about	14
9of	-25
9to	-65
9w	-29
8ing about	33
cto	-81
8s about	81
6rgeted w	35
6sked with	-44
6xing w	-43
5elevised w	-38
7l D	-42
9w	13
9you	-47
8ing D	-52
cN	19
cw	24
8s D	37
aN	90
6nd to	-12
5hat "	-55
9#	-20
9's	-75
9,	-38
9.	-17
9A	-101
9D	-43
9N	-125
9V	-27
9W	-86
9are	28
as	-18
at	-12
9can	-48
aould	-42
9didn't	-14
aoesn't	-25
9for	-20
9had	-50
bs	26
bve	-46
ae	-90
br	-51
ais	-75
9i	-26
af	-35
an	-36
as	-55
at	-84
9may	-18
aight	-15
9of	-44
9she	-111
9their	-37
cy	-80
ao	-33
9w	-26
aas	-62
ae	-16
bre	-42
aill	-48
bth	-18
aould	-65
9you	-24
6e "	-90
8#	-111
8$	-30
8A	-30
8D	-92
8N	-141
8V	-142
8W	-170
8w	-16
9ill	-28
7n ,	-85
9.	-35
9A	21
9D	-87
9N	-97
9V	20
9he	-92
7re 's	-17
a,	-63
a.	-40
aA	-75
aD	-27
aand	-29
bre	-37
ahas	67
cve	-67
ain	-13
amay	-51
aw	-115
bere	-112
bill	-77
bould	19
7y're A	28
cD	-83
cw	-33
9ve w	-41
6ing for	-13
athat	-26
bo	-13
aw	-16
8k ,	-45
aN	-15
aW	38
ahe	-50
ait	14
aof	-99
ashe	13
athat	-44
cey	27
aw	-106
ayou	-15
9s D	-61
bN	14
bthat	67
7s ,	-17
9A	-68
9D	-32
9N	-33
9W	-16
9has	-13
9is	-53
9w	-80
aas	-45
aould	-16
6ought D	55
cw	74
5ired of	-24
5o "	-151
7#	-176
7$	-85
7,	-57
7.	-18
7A	-18
7D	-81
7N	-20
7V	-61
7W	-156
7at	-64
7be	-24
9ing	-54
7do	-116
7her	-139
8is	-149
8ow	-57
7it	-62
7that	-85
9eir	-86
7what	-51
9ich	-58
7you	-18
6ld D	18
9N	41
9her	-31
aim	-63
6ok D	-31
9on	-96
9to	-31
9w	16
5raded w	38
6ies to	-25
6oubled w	-46
6uly w	-141
6y to	-17
7ing to	-16
5urn D	-32
9w	-31
8ed D	-107
binto	-68
bover	-69
bto	13
bw	-190
8ing w	-55
5weeted ,	63
cD	-22
cthat	-48
4ultimately w	-21
5nauthorized w	-62
6classified w	-38
6der #	-38
aN	-15
aw	-76
7ocumented w	-60
6secured w	-59
6veiled D	57
5pcoming w	-43
5rged w	21
7ing D	-83
5sed by	-48
9for	-52
9in	-77
9to	-83
9w	26
6ing D	-26
aN	-97
aw	-99
6ually w	-29
4view of	-34
8ed as	39
8s ,	-75
a.	-62
aof	51
bn	-98
6sited D	-20
5oiced w	17
6te ,	-33
9.	-73
9against	-31
and	-22
at	-26
9for	44
9in	-45
9on	-33
9to	-58
9w	-89
8d against	64
afor	-19
ain	25
7ing ,	-28
bfor	12
bin	30
bw	-119
6wed to	25
4walked w	-49
6nt D	40
9N	59
9to	-17
8ed D	-13
bto	32
8ing to	-62
8s D	-37
6s "	-157
8#	-106
8,	-95
8.	-66
8D	-58
8N	-176
8V	70
8about	-84
9mong	-93
9t	-127
8being	46
8for	21
8her	-72
9is	-118
8in	-135
8on	-54
8so	30
8that	-98
9o	-18
7n't D	-105
bw	-40
6tching D	-37
5e're A	-91
aD	-77
ain	-33
aw	56
7ve been	-16
aw	27
6aring D	-62
6ighed in	39
6nt A	-14
9on	48
9to	-64
9w	-75
6re "	-100
9#	-65
9.	-66
9A	-22
9D	-27
9V	30
9being	-72
9to	-128
9w	-21
8n't w	-16
5hile A	-75
aD	-81
aN	-112
aV	-96
aW	-51
ahe	-37
ait	-27
ashe	-38
aw	14
6o "	-23
8's	-34
8A	-96
8V	-156
8are	-38
8can	-18
8had	-39
as	-42
ave	-34
9e	-20
8is	-44
8w	-25
9as	-41
9ere	-15
9ill	-21
9ould	-29
5ill ,	-46
9A	-28
9N	-93
9V	-81
9do	-86
9have	35
9of	-25
9w	-29
8ingness to	-51
6nning D	-89
cw	21
6th "	-44
9#	-38
9A	-70
9N	-127
9W	-77
9about	-23
9her	-66
aim	-40
bs	-80
9it	-21
9that	-69
beir	-52
9w	-29
ahat	-22
bom	-58
8out D	-116
cN	-77
cw	-14
5on #	-36
8.	-62
8A	-93
8N	-61
8at	-49
8by	-55
8in	-39
8w	-95
6rk-related w	-50
8ed as	-61
bfor	-64
bin	-24
bto	-50
bw	25
cith	-49
8ing D	-25
cfor	-24
con	-40
cto	-28
cw	-49
dith	-25
7ried about	-55
8y that	22
6uld "	-111
abe	-32
alike	52
aw	-35
9n't be	-96
dw	-55
5rote ,	50
a.	60
aD	-57
aN	70
ain	26
aon	66
athat	71
4– A	-19
6D	-43
6N	-42
6w	-28
4— "	-76
6#	-20
6A	-83
6D	-127
6N	50
6V	-120
6W	-65
6and	-41
7s	-19
7t	-22
6for	-31
7rom	-13
6he	-46
6if	-25
7n	-33
7s	-19
7t	-33
6that	-47
7o	-32
6w	-123
7hich	-15
8o	-35
4― D	-82
6N	80
6and	-27
6w	-53
1="	0
2$	0
2's	-27
2-	0
2:	0
2[	0
2a	-35
3bout	-53
3ccelerated	-56
6pt	0
8ed	-17
5identally	0
5ompanied	-83
8lished	-64
6rding	56
5usations	-15
7e	0
8d	35
8s	-17
7ing	66
4hieved	-61
4knowledge	43
dd	48
cing	0
4quiesced	0
4ted	-76
5ing	-91
6vated	-51
5ually	-45
3dded	18
5ing	24
5ressed	-13
9ing	-67
5s	-19
4mit	34
7s	0
7ted	50
8ing	54
4opted	48
4vanced	-76
5ertising	-95
5ice	0
6sed	-38
7ing	47
5ocated	66
as	-43
9ing	41
3ffected	-54
3gain	-57
4gressively	0
4ree	0
7d	16
7s	-27
3imed	23
5s	36
4red	-70
5ing	-55
3larm	0
7ed	-41
4igned	-65
4l	-35
5egations	0
7ed	34
7ing	38
5owed	0
7ing	-101
7s	0
5uding	0
4most	-48
4so	0
4ways	-37
3m	-16
4ounted	-58
3n	-35
4gered	44
5rily	0
4nounce	41
ad	19
as	0
9ing	89
4other	-71
4swer	0
8ed	0
8ing	35
8s	-22
4ticipated	0
4ything	-91
3pologized	27
4parently	-60
5ealing	-72
8s	-34
7r	-12
8ed	24
8ing	-31
8s	21
5lauded	26
9ing	0
6ied	-81
5ointed	16
5roaching	-59
7val	-21
8ed	-30
3re	-24
5n't	-22
4gue	48
7d	25
7s	49
6ing	18
6ment	0
as	0
4med	-73
4rested	-71
5ived	-91
7ing	-80
3s	-62
4k	0
5ed	0
5ing	22
5s	21
4sailed	0
8s	0
5erted	55
8ing	0
9on	0
6ssment	14
5igned	-61
5ociated	-44
5ume	27
8d	-26
6red	79
3ttacked	22
8ing	41
8s	-29
5empted	-23
9s	-22
6nded	-103
8ing	-80
7tion	-27
5racted	16
6ibuted	-17
3uthorized	63
3voided	0
7ing	-76
3warded	26
2backed	20
6ing	23
4lanced	-36
5ked	0
4nking	-72
5ning	-75
4rely	-20
4sed	-57
5hing	0
3e	-57
4ating	-94
4came	-52
5oming	-90
4gan	-49
5inning	-97
4ing	-41
4lieve	22
9d	-49
9s	-16
8ing	0
4moaned	0
4nefited	-62
4st	-50
3iased	-62
4tter	40
3lame	27
7d	62
6ing	58
5st	0
7ed	44
7ing	0
7s	0
4ocked	0
7ing	-69
4untly	0
3oast	0
7ed	75
7s	0
4ldly	0
4mbing	-59
4oed	-82
4ring	-45
5rowing	-77
4th	-52
3ragged	0
6s	0
4eaking	-76
4iefed	-84
7ing	-72
5ng	-84
7ing	-101
4oad	0
5kered	31
5ught	-61
4ushed	0
3uilding	-114
4ying	-74
3y	-60
2calculates	0
5l	0
6ed	0
6ing	19
6s	-16
4me	-37
5paign	-68
aed	-18
aing	-96
4n	-28
5't	-17
5not	-35
4ptured	-51
4re	0
6s	16
5ried	-57
6ying	-19
4se	-34
5t	0
6ing	-55
4used	-105
6ing	-67
5tioned	0
3eiling	-50
4lebrated	0
aing	-15
4rtainly	0
3hallenged	34
aing	25
5mpioned	-59
as	0
5nged	-94
7ing	-85
6ted	81
7ing	94
7s	35
5racterized	28
6ged	-12
8s	-35
4eer	38
7ed	0
7ing	-73
4ided	0
6ing	0
4oosing	-64
3irculating	-66
4ted	64
6s	29
5ing	78
3laim	0
7ed	25
7ing	0
7s	-52
5shed	0
6sified	-83
4early	-18
4osed	-92
6ing	-72
5thing	-62
3o-sponsored	0
4llected	-95
9ing	-77
4mbined	-86
5ing	-28
5manding	-55
6ent	-18
9ing	0
9s	-104
6itted	-68
5pared	25
6elling	-68
7ting	-77
6lain	0
aed	0
ats	31
7eted	-64
7icated	-53
6romised	-42
4nceded	38
7rning	-66
9s	0
6lude	0
ad	39
as	0
5demned	80
9ing	-101
6ucted	-112
9ing	-52
5fident	0
7rmed	0
6ronted	14
aing	-65
5nected	-69
5sider	0
aable	0
aed	29
as	0
7stently	0
6ulting	-64
5tained	22
9ing	-63
6ended	0
9s	0
8tion	-13
7sted	-53
6inue	-25
ad	-31
as	-38
9ing	-30
6ributed	-102
7olled	-49
8versial	-21
5victed	-86
7nce	26
ad	-18
9ing	-69
4ordinated	-63
4uld	-29
7n't	-25
5nted	14
8red	0
7ing	-78
4vered	0
7ing	-73
3reated	-108
7ing	-76
5dited	0
8ing	0
4iticism	0
9ze	27
bd	82
aing	51
7que	0
4ossed	-78
7ing	-55
4ushed	-69
3urrently	-30
4tting	-16
3ynically	0
2damaging	-70
4ting	-75
3eadlocked	-52
5ling	-75
4bate	-37
4cided	0
7ing	26
6sion	-40
as	-27
5lared	35
8ing	38
6ined	37
5ried	91
4dicated	-76
4emed	30
5p	-20
4feated	-89
8ing	-81
6nd	-15
8ed	88
8ing	44
5ined	-62
4leted	-75
5ivered	-38
9ing	30
4mand	-32
8ed	0
8ing	28
8s	34
5onstrated	-60
ds	0
4nied	0
7s	0
5ounced	52
9ing	82
4pending	-57
5loyed	-65
5orted	-60
4rided	0
6sively	0
4scribed	34
as	0
9ing	31
5igned	0
5pised	0
5troyed	-54
9ing	-28
4tailed	-30
8ing	0
7ned	-50
5ermined	16
aing	51
4vastating	-43
5eloped	-57
5oted	0
3id	-26
5n't	-17
4ffer	0
4rected	-78
8ly	-28
4sabled	-53
6gree	0
ament	0
es	71
6ppointed	-31
cing	-44
6vowed	-56
5closed	52
6overed	-22
6ussed	36
9ing	40
5gusting	-14
5like	19
5missed	19
as	0
9ing	0
5putes	0
5tanced	0
6inguished	-67
6urbed	-20
4vided	-85
7ing	-49
3o	-30
4es	-24
6n't	-12
4ing	-114
4minated	-65
4n't	-21
5ated	-70
4ubts	0
4wnplayed	0
3rafting	-49
5w	0
6ing	-39
4ew	-46
4inking	-73
5ving	-90
4opped	-40
7ing	-72
3ubbed	0
4ring	-114
3ying	-54
2eager	-16
4rlier	-18
5ned	-80
6ing	-92
3choed	51
6ing	-28
3ffectively	-23
3laborated	0
4ected	-29
7ing	21
4iminated	-74
aing	-81
3mailed	40
4barrassing	19
5raced	0
9s	0
8ing	0
4erged	-17
7ing	-37
4phasized	63
aing	0
5loyed	-64
3ncountered	-82
7rage	13
bd	72
4ded	-66
5ing	-92
5orse	0
9d	67
9ment	-20
9s	0
4gaged	-27
7ing	-79
4joyed	-81
4suring	-78
4tered	-60
7ing	-101
5husiastically	19
3rupted	-71
3scalated	-39
4tablished	-23
5imate	0
ad	43
as	0
3ven	-52
6ing	-95
6tually	-25
5rything	-102
3xceeding	-74
4emplifying	0
4isting	-56
4panded	-58
8ing	-66
5ect	0
8ed	33
8ing	74
8s	0
6rienced	-70
5lained	73
9ing	17
9s	25
6icitly	0
5osed	32
5ress	0
9ed	41
4tended	-78
2faced	-98
5ing	-108
4iled	-42
6ing	-58
4lling	-41
4vor	0
7ed	12
3ear	16
6ed	0
6ing	0
6s	-24
5tured	16
8ing	-84
4el	0
6ing	41
4lt	0
3ierce	-14
8ly	0
4ghting	-91
4led	0
5ing	17
4nally	-39
6ncing	-74
5d	0
6ing	-41
6s	29
5ished	-97
4red	0
5st	-29
3lawed	-50
4eeing	-62
4ying	-72
3ocused	0
7ing	26
4llowed	-45
8ing	-125
4r	-36
5ced	-46
6ing	-90
5ecast	0
5mally	-29
6ed	-84
5wards	0
4und	0
7ed	-107
3racking	-52
6tured	-61
4equently	0
4om	-72
4ustrated	-67
3ueled	-80
4nd-raising	-71
6ed	-57
6ing	-99
6raising	-31
4rther	-24
2gained	-47
6ing	-81
4rnered	-86
4thered	-74
8ing	-74
4ve	-39
3eneral	-36
9ly	-17
4tting	-99
3ives	-32
5ing	-35
3oes	-56
4ing	0
4t	-54
4verning	-70
3rabbed	-70
7ing	-76
5duated	-70
4eed	-48
6ted	-64
4owing	-12
3uaranteed	24
4ess	0
2hacked	-46
6ing	-64
4d	-21
4iled	0
4nded	-95
6led	-74
7ing	-97
4ppened	-84
8ing	-25
4rdly	-27
5sh	0
4s	-19
5n't	-31
4te	-19
5red	-79
4ve	0
6n't	-34
5ing	-46
3e'll	-41
4aded	-82
6ing	-100
5ring	-106
5ted	-44
4ld	-36
5ped	-36
6ing	-92
3ighlighted	90
bing	0
4nting	0
6s	-21
4red	0
5ing	-26
4t	0
5ting	0
3olding	0
6s	-20
4nored	-36
4pe	23
6d	30
6s	29
5ing	38
4sted	-100
6ing	-63
4using	-59
3undred	-54
4rting	-53
2i'm	0
3dentified	72
9y	0
aing	15
3gnored	23
7ing	22
3llustrates	0
3mmediately	-39
4plemented	14
6ied	0
6ying	0
5osed	0
7ing	-73
5ressed	-36
6oved	-42
8ing	-55
3n	-48
4ability	-13
4clined	-49
6uded	0
9s	-37
8ing	-86
5reased	-104
9ing	-82
4deed	-71
5icate	47
ad	35
as	0
4fluenced	-32
5ormed	23
4itially	19
4jured	-57
4sist	27
8ed	15
8ing	0
8s	13
5pired	-83
8ing	-32
5ulting	-42
4tended	-29
8s	0
7se	0
6rested	-67
aing	-41
7jected	0
7rupted	-91
7viewed	-67
5roduced	-18
4vested	-84
8igated	-45
cing	-19
9ng	-57
5ited	-102
7ing	-82
5oked	0
6lved	-98
8ing	-65
3s	-30
4n't	-34
4sue	-41
7d	0
3t	-43
2joined	-28
6ing	-70
4ked	32
6s	0
5ingly	0
3ust	-45
6ified	-38
2keeping	-14
3illed	-110
6ing	-80
3new	12
4ocked	0
5w	24
6ing	35
6n	13
6s	0
2labeled	69
4ck	-35
6ed	-69
6ing	-56
4id	0
4mented	0
8ing	0
8s	0
4rgely	-44
4shed	0
5t	-67
6ing	-25
4ter	-31
4uded	0
5ghed	-18
5nched	-29
8ing	27
4ying	51
5s	0
3eading	-126
5ked	-73
5ning	-44
5rned	44
7ing	16
5ving	-101
4d	-69
4ft	-79
4nding	-79
4t	-52
5ting	26
3ifted	67
4ke	-41
6d	-14
6ned	58
4mited	-55
7ing	17
4ned	-17
5gering	-47
5ked	-28
4sted	92
7ned	-59
8ing	-74
6ing	-80
6s	0
4ved	-91
5ing	-70
3obbied	0
6ying	-56
4cked	-87
4ng	-26
6standing	12
4ok	-13
6ed	-14
6ing	-15
6s	0
5ming	-54
4sing	-101
4ved	-44
2made	-29
4intain	16
aed	-101
as	0
4ke	-47
6s	-35
5ing	-32
4naged	-55
7ing	-71
5ufacturing	-69
4rked	-32
7ting	-59
5ried	-93
4y	-24
3ean	0
6ing	-100
5sured	-49
4eting	-125
4ntioned	39
9ing	0
9s	19
4ssage	-41
8ing	-54
3ight	-16
4nd	0
5ing	-66
4red	-58
4sleading	-42
5sed	-78
6ing	-49
4xed	-56
3ock	27
6ed	0
6ing	12
6s	0
4nitoring	29
4re	-52
5ning	-120
4unting	43
4ved	0
6ment	-58
5ing	-66
3urdered	-38
4st	-16
2named	32
5ing	0
3eed	-30
6ed	-46
6s	-53
4gotiating	-54
4ighboring	-88
4ver	-30
4w	-57
3o	-47
4minated	0
9ing	-18
4t	-37
5e	0
6d	37
6s	0
5hing	-122
5iced	26
6ng	0
4w	-56
2observed	0
4tained	-87
3ccurred	-85
3f	-59
4fended	-32
6r	-35
7ed	0
7ing	22
7s	-15
5icially	-13
4ten	-16
3n	-55
4ce	-22
4e	-64
4going	-71
4ly	-49
3pened	0
6ing	-104
6ly	0
5rating	-61
4ined	0
4ponent	0
6se	36
8d	47
8s	17
7ing	-14
8tion	-65
4ted	0
3rdered	84
4ganized	-80
9ing	-73
4iginally	-20
3utlined	0
5standing	-30
3verlooked	-56
6seeing	-68
6turned	0
6whelmingly	-26
3wn	-62
5ed	-90
2packed	-58
4inting	21
7s	0
4rticipated	-69
4ssed	0
6ing	-56
7on	24
4ying	-82
3egs	0
4nding	-50
4rformed	-83
5sonally	-46
6uading	0
3icked	-22
6ing	-82
4voted	0
3laced	-48
5n	-31
6ned	0
6s	-27
5yed	-17
6ing	-97
4eaded	28
5dge	-31
8d	0
8s	0
7ing	0
3oint	-15
7ed	42
7ing	38
7s	0
5sed	-59
4larized	-38
9ing	-56
5icy	-46
4rtrayed	27
9ing	41
4sed	-24
5itioned	-29
5ted	0
4ured	-62
3raised	66
8s	0
4edict	28
9ed	50
9s	0
5fer	23
8red	60
8s	0
5pared	-92
8ing	-76
5sented	0
6sed	36
7ing	53
6umed	-66
5vailed	-83
6iously	-32
4ivately	0
4obably	-18
5ceed	-38
5duced	-83
8ing	-63
5jected	44
5mise	0
9d	0
9s	-21
8ing	51
6ote	39
9d	30
8ing	20
6pted	-66
5posal	-30
8ed	38
9s	0
8ing	57
5secuted	-52
5tected	-34
9ing	-72
7sted	0
5ved	-24
6ided	-18
8ing	-22
3ublic	-36
8ly	-12
7shed	0
4lled	-93
4nished	-45
4rsuing	-12
4sh	0
6ed	0
7s	-19
6ing	0
4t	-39
5s	-48
5ting	-44
2qualified	-66
4estion	-20
aed	55
aing	50
as	0
4ickly	0
4oted	63
2railed	45
5sed	-25
6ing	-38
4llied	-29
4n	-27
5ging	-52
5king	-73
4ted	0
5ing	-114
5tled	68
3eached	-52
7ing	-84
6ted	0
5d	0
6ing	16
6s	0
5lly	-41
5son	0
4buffed	0
4called	30
8ing	0
5eived	-25
8ing	-16
6nt	-59
8ly	-22
5iting	0
5ognize	0
bd	0
aing	0
6mmended	55
6unted	0
6vered	-92
4duced	-73
7ing	-66
4ferenced	0
aing	75
7red	42
8ing	0
7s	0
5lected	-20
9ing	-66
9s	-25
5usal	-15
7e	-17
8d	24
8s	40
7ing	51
4garding	-86
5istered	-89
5ularly	0
4iterated	14
4jected	21
8s	0
4lated	-60
5eased	-23
8ing	-13
6ntlessly	0
5ied	-59
6shed	0
5uctance	0
5ying	-43
4main	-32
8ed	-51
8ing	-97
6rked	0
8ing	0
8s	-80
5ember	27
aed	83
as	0
5inded	50
8ing	50
5oved	-80
4newed	31
4peated	-24
aly	0
8ing	0
5laced	-85
6ied	67
5ort	-64
8ed	22
aly	51
8ing	0
8s	-52
5resented	-112
bing	-80
4quest	-40
9ed	21
9s	-28
6ired	-15
8ing	-12
4served	19
5igned	-87
5pected	-50
6onded	0
9ing	0
9s	-37
8se	-41
5tricting	61
5ulted	-59
4tired	-81
5urned	-74
8ing	-65
5weeted	0
4veal	15
8ed	16
8s	0
6rsed	-33
5iewing	-64
3igged	-38
5ht-wing	-88
4ps	0
4sing	-84
3olled	-90
4se	-43
4utinely	-25
3uled	35
5ing	-18
4mors	0
4nning	-24
4shed	-85
2said	0
4laried	-56
4tisfied	-27
4vaging	0
5ed	-45
4w	0
4y	-13
5ing	15
5s	0
3cared	22
5thing	-75
4heduled	-70
4olded	0
5red	-83
4reening	-60
3eated	-63
4cured	-96
7ing	-58
4e	0
5ing	-22
5k	0
6ing	15
6s	0
5m	-18
6ed	34
6ing	30
9ly	-19
6s	25
5n	-15
5s	14
4ized	-101
4ldom	0
5ected	-69
5f-described	49
5ling	-88
4nding	-78
5t	-41
4rved	-92
6ing	-81
4tting	-92
3haking	-12
5ped	-59
5re	-29
7d	15
7s	-26
6ing	-66
6p	-19
4e'll	0
4ifted	-13
4ocked	-68
5oting	-114
5rt-lived	-50
5t	-18
5uld	-47
6ted	49
7ing	33
5w	0
6ed	0
6ing	34
6s	0
4rugged	0
3ided	55
4gned	24
4ngled	0
6s	0
4tting	-69
3kateboarding	-60
3lammed	0
7ing	73
6s	0
5shing	0
4ipped	-67
3o	-50
4-called	17
4me	-84
6thing	-119
4on	-27
4phisticated	-57
4ught	0
5nded	56
7s	14
3peak	0
7ing	0
7s	-30
5cifically	-43
6ulated	0
aion	-28
5eches	-23
6d	-54
5nding	-114
6t	-42
4oke	0
5nsored	-21
4reading	-52
5ing	-68
3taked	-59
5nd	0
7ing	-106
5rted	-48
7ing	-72
5ted	49
7ment	-15
7s	-99
6ing	74
5yed	-109
6ing	-73
4eering	-43
5pped	-82
5rn	0
4ill	-33
4ood	-41
5pped	0
7ing	-63
4rategy	-32
5essed	31
5iking	-86
6ng	-30
5ong	0
8ly	0
5uck	0
6ggled	0
9ing	-64
4uck	-20
3ubmitted	0
4cceed	-62
9ed	-86
4ddenly	0
4ffered	-55
8ing	-60
4ggest	46
9ed	27
9ing	75
aon	-16
9s	0
4ited	-65
4mming	0
4pport	-12
9ed	20
ar	-20
bs	-106
9ing	35
9s	0
7sed	-79
4re	0
5ged	-83
6ing	-33
5mised	0
5prising	-69
5rounded	-67
5veyed	-119
6ived	-76
4spected	14
7nded	0
5tained	-65
3weeping	-72
4ing	-71
2take	-55
6s	-25
5ing	-17
4lk	-21
6ed	33
6ing	13
6s	-14
4rgeted	-14
8ing	-95
8s	-28
4sked	-59
4xing	-63
3eaching	-60
4levised	-59
5l	-31
6ing	0
6s	13
4nd	-13
6ed	0
4sted	-50
6ified	0
7ng	-54
3hanked	57
5t	-71
4e	-49
5n	-48
5re	-45
5y're	-22
7ve	-14
4ing	-87
6k	0
7ing	0
7s	-27
5s	-71
4ought	0
4reaten	48
aed	33
aing	40
as	0
5illed	0
5owing	14
3icked	0
4ming	-57
4red	-34
4tled	28
3o	-24
4ld	0
4ok	-25
4uched	14
5ted	64
6ing	0
6s	0
3racking	-65
5ded	-36
6ing	-70
5iling	-84
6ning	-83
5veled	-86
8ing	-71
4eated	-53
7ing	-59
4ied	-15
6s	-25
4oubled	-63
8ing	-40
4uly	-17
5sted	-51
4y	-28
5ing	-20
3urn	-22
6ed	0
6ing	-91
3weeted	36
7ing	70
3ypically	-29
2ultimately	-39
3nauthorized	-62
4classified	-38
4decided	-74
6r	-28
7mining	-46
7scored	-61
cs	0
8tanding	-81
cs	-23
5ocumented	-64
4ifying	-56
5ted	-60
4leashed	0
4precedented	-61
4qualified	-57
4secured	-68
4veiled	28
3pcoming	-58
4dated	-52
3rged	24
6s	0
5ing	35
3sed	-45
4ing	-36
4ually	-39
3ttered	0
2vented	0
4tted	-65
6ing	-39
3iew	0
6ed	0
6s	-21
4olated	-74
8ing	-44
4sited	-74
7ing	-76
3oiced	0
4te	-66
6d	16
5ing	-12
4uched	0
4w	0
5ed	51
5s	0
3ying	-60
2waiting	-83
4lked	-85
4nt	0
6ed	0
6ing	-62
6s	0
4rn	0
6ed	63
6ing	0
6s	0
5y	17
4s	-26
5n't	-14
4tched	0
7ing	-68
5erboarding	-79
3e'd	0
5re	0
5ve	-45
4aring	-105
4ighed	36
4lcome	21
9d	37
8ing	-56
4nt	-18
4re	-17
6n't	-13
3hile	-85
4o	-95
5've	0
3idely	0
6spread	0
4ll	-20
6ing	0
9ness	0
4nning	-54
4th	-66
6drew	0
6out	-26
5nessed	-67
3on	-47
5dered	0
4rk-related	-50
6ed	-77
6ing	-102
5ried	50
8s	14
6y	0
4uld	-18
7n't	-27
5nded	-62
3rite	0
7s	0
6ing	-26
4ongdoing	-27
5te	0
2yelled	0
2–	-109
2—	-66
2―	-16
2“	0
0in=false	59
3true	-291
2f=false 's	-16
a:	-53
aa	-36
bbout	-52
bccepted	-17
dompanied	-83
glished	-61
erding	65
dusations	-14
fed	37
gs	-17
fing	66
chieved	-59
cknowledge	43
ld	48
cted	-74
ding	-90
dually	-34
bddressed	-13
hing	-67
ds	-18
cmit	35
fted	51
ging	54
copted	50
cvanced	-76
dertising	-94
dised	-37
fing	47
docated	66
is	-42
hing	41
bffected	-52
bgain	-54
creed	16
fs	-26
bimed	23
cred	-70
ding	-53
blarmed	-41
cigned	-64
cl	-25
degations	-31
fed	35
fing	38
dowing	-100
cmost	-47
cways	-16
bmounted	-58
bn	-34
cgered	44
cnounce	41
id	30
hing	89
cother	-71
cswering	35
gs	-21
cything	-82
bpologized	32
cparently	-57
dealing	-72
gs	-34
fred	28
ging	-31
gs	28
dlauded	26
eied	-79
dointed	16
droaching	-59
fval	-21
ged	-30
bren't	-18
cgue	63
fd	27
fs	51
eing	19
cmed	-71
crested	-71
dived	-92
bs	-62
ck	13
ded	14
ding	25
ds	25
cserted	55
essment	14
digned	-60
dociated	-43
dume	30
ered	80
bttacked	23
ging	45
gs	-28
dempted	-23
hs	-22
ended	-103
ging	-80
ftion	-26
dracted	17
eibuted	-17
buthorized	63
bwarded	26
abacked	20
eing	23
cnking	-71
dned	12
eing	-73
crely	-20
csed	-56
be	-54
cating	-93
ccame	-51
doming	-89
cgan	-49
dinning	-98
cing	-40
clieve	43
hd	-41
ging	22
cnefited	-61
cst	-49
biased	-62
blame	28
fd	62
dsted	49
cocking	-69
boasted	75
cmbing	-58
coed	-82
crrowing	-77
cth	-52
breaking	-73
ciefing	-72
dng	-82
fing	-101
cokered	31
dught	-61
building	-109
cying	-74
by	-56
acalling	21
es	-14
cme	-35
dpaign	-67
ied	-18
iing	-96
cn	-17
dnot	-31
cptured	-51
crried	-56
eying	-19
cse	-33
dting	-55
cused	-103
belebrating	-14
crtainly	-24
bhallenged	34
iing	26
dmpioned	-58
dnged	-90
fing	-84
eted	81
fs	35
drged	-12
gs	-35
ceer	38
fing	-72
coosing	-64
bited	64
es	29
ding	78
blaimed	25
fs	-49
dssified	-84
cosed	-92
eing	-63
dthing	-62
bollected	-94
cmbined	-86
ding	-25
dmanding	-54
eent	-18
hs	-103
eitted	-64
dpared	25
eelling	-66
fting	-76
elaints	31
feted	-64
ficated	-50
cnceded	38
frning	-66
eluded	44
ddemned	80
hing	-101
eucted	-112
hing	-52
dfident	14
eronted	14
iing	-65
dsiderable	14
ied	30
eulting	-64
dtained	23
hing	-63
eention	-13
fsted	-53
einue	-19
id	-31
is	-34
hing	-28
eributed	-102
foversial	-21
dvicted	-86
fnce	27
id	-15
hing	-66
cordinated	-61
culd	-23
fn't	-13
dnted	14
fing	-78
cvering	-73
breated	-106
fing	-75
citicize	28
jd	82
iing	51
cossed	-75
burrently	-29
ctting	-15
adamaging	-69
cting	-75
beadlocked	-52
dling	-73
cbate	-36
ccision	-37
is	-24
dlared	38
ging	38
eined	38
dried	91
cdicated	-75
cemed	30
dp	-17
cfeated	-89
ging	-81
ended	88
ging	45
dined	-62
clivered	-38
hing	31
cmand	-31
ging	28
gs	35
donstrated	-60
cnounced	52
hing	82
cployed	-65
dorted	-60
cscribed	40
hing	31
ctailed	-30
fned	-50
dermined	16
iing	51
cvastating	-43
deloped	-55
bid	-21
dn't	-13
crected	-78
gly	-27
csappointing	-43
dclosed	52
eovered	-20
eussed	39
hing	40
dlike	19
dmissed	19
cvided	-85
boes	-28
cing	-114
cminated	-65
cnated	-70
brafting	-49
dwing	-39
cew	-46
cinking	-73
dving	-86
copped	-40
fing	-72
buring	-113
aeager	-16
crlier	-15
dned	-74
eing	-92
bchoed	51
eing	-28
bffectively	-21
blected	-21
ciminated	-74
iing	-81
bmailed	40
cbarrassing	19
cerged	-16
cphasized	63
bncourage	14
jd	72
cded	-65
ding	-91
dorse	13
hd	67
hment	-19
cgaged	-27
fing	-77
cjoyed	-76
csuring	-77
ctered	-60
fing	-101
dhusiastically	19
brupted	-71
bscalated	-39
ctablished	-21
dimated	43
bven	-48
eing	-93
etually	-24
drything	-94
bxisting	-55
cpanded	-58
ging	-66
dected	35
ging	75
erienced	-72
dlained	79
hing	17
dosed	33
dressed	41
ctended	-78
afaced	-97
ding	-105
ciled	-34
eing	-58
clling	-41
cvor	13
fed	14
bear	19
es	-22
dtured	17
ging	-84
cel	14
eing	42
bierce	-14
cghting	-87
cling	17
cnally	-38
encing	-74
dding	-39
es	33
dished	-97
crst	-28
blying	-72
bocusing	26
cllowed	-44
ging	-125
cr	-34
dced	-45
eing	-89
dmally	-29
cunded	-99
bracking	-51
com	-71
custrated	-61
bueled	-80
cnd-raising	-71
eed	-53
eing	-99
eraising	-31
crther	-21
agained	-46
eing	-79
crnered	-86
cthered	-74
ging	-74
cve	-29
beneral	-36
ctting	-95
bives	-31
ding	-34
boes	-43
ct	-48
brabbing	-76
ceeted	-63
buaranteed	24
ahacked	-46
eing	-64
cd	-27
cnded	-95
eling	-97
cppened	-77
ging	-21
crdly	-26
csn't	-30
cte	-16
cven't	-28
ding	-42
be'll	-33
caded	-82
eing	-100
dring	-106
dted	-44
cld	-35
dped	-36
eing	-90
bighlighted	90
cnts	-21
cring	-26
bolds	-19
cnored	-28
cpe	32
ed	31
es	29
ding	38
csted	-100
eing	-63
cusing	-60
bundred	-54
ai'm	20
bdentified	72
hying	15
bgnored	23
bmmediately	-33
cpressed	-33
eoved	-42
ging	-55
bn	-42
cability	-12
cclined	-49
eudes	-36
ging	-85
dreased	-104
hing	-82
cdeed	-70
dicate	50
id	35
cformed	23
citially	19
cjured	-57
csist	28
ged	20
gs	13
dpired	-83
ctended	-28
erested	-66
iing	-40
fviewed	-67
droduced	-18
cvested	-84
gigated	-45
dited	-98
fing	-81
dolved	-98
ging	-64
bs	-14
cn't	-30
csue	-39
bt	-33
ajoined	-28
eing	-70
cked	32
bust	-29
akeeping	-14
billed	-110
eing	-79
bnew	20
cow	42
eing	41
en	14
es	31
alack	-30
eed	-69
crgely	-44
cst	-65
cter	-31
cughed	-18
dnched	-29
ging	27
cying	52
beading	-126
dked	-73
dning	-41
drned	47
dving	-101
cd	-68
cft	-79
ct	-82
bifted	67
cke	-36
cmited	-54
fing	17
cned	-17
dgering	-47
dked	-28
csted	92
fning	-74
es	13
cved	-90
ding	-68
bobbying	-56
ccked	-82
cng	-24
estanding	12
coking	-13
dming	-53
csing	-100
cved	-43
amade	-24
cintain	19
ied	-100
cke	-37
es	-31
ding	-31
cnaged	-55
fing	-71
dufacturing	-69
crked	-32
dried	-93
cy	-20
beaning	-100
dsured	-49
ceting	-126
cntioned	40
hs	19
cssage	-40
ging	-54
bining	-65
cred	-58
cssed	-77
eing	-49
cxed	-56
bocking	13
cre	-50
dning	-120
cunting	43
cvement	-57
ding	-65
anamed	33
beed	-17
eed	-43
es	-47
cgotiating	-54
cighboring	-88
cver	-21
cw	-51
bo	-39
cminating	-18
ct	-46
ded	39
dhing	-115
cw	-49
aobtained	-87
bccurred	-85
bf	-57
cfer	-32
fing	23
dicially	-13
cten	-13
bn	-54
cce	-15
ce	-63
cgoing	-71
cly	-45
bpening	-104
drating	-61
cpose	47
gd	47
gs	20
fing	-14
gtion	-65
brdered	84
cganized	-80
hing	-67
ciginally	-20
bverseeing	-67
ewhelmingly	-24
bwn	-61
ded	-90
apacked	-57
cinting	21
crticipated	-68
cssing	-56
fon	27
cying	-82
bending	-50
crformed	-82
dsonally	-43
bicked	-22
eing	-81
blaced	-47
dn	-30
es	-22
dyed	-17
eing	-98
ceaded	28
ddge	-29
bointed	42
fing	38
dsed	-58
clarized	-38
hing	-56
dicy	-45
crtrayed	27
csed	-24
ditioned	-29
cured	-61
braised	66
cedicted	54
dfer	23
gred	60
dpared	-90
ging	-76
dssed	36
fing	53
eumed	-66
dvailed	-83
eiously	-32
coceed	-38
dduced	-83
ging	-63
djected	49
dmised	19
hs	-19
ging	51
eote	40
hd	30
ging	20
epted	-66
dposal	-30
ged	38
ging	58
dsecuted	-52
dtected	-33
hing	-71
dved	-23
eided	-15
ging	-21
bublic	-35
clled	-93
cnished	-45
ct	-31
ds	-48
dting	-40
aqualified	-62
cestion	-17
ied	55
iing	50
coted	63
arailed	45
dsed	-24
eing	-38
cllied	-29
cn	-26
dging	-52
dking	-73
cting	-114
dtled	69
beached	-49
fing	-84
dding	16
dlly	-23
ccalled	30
deived	-25
ging	-14
ent	-59
gly	-20
dognize	16
emmended	57
cduced	-73
fing	-66
cferred	50
dlected	-19
hing	-66
hs	-25
dusal	-15
fe	-15
gd	25
fing	51
cgarding	-85
distered	-89
citerated	14
cjected	21
clated	-57
deased	-22
ging	-12
died	-58
cmain	-24
ged	-51
ging	-97
erks	-78
dember	45
dinded	65
ging	50
doved	-80
cnewed	31
cpeated	-23
dlaced	-85
eied	67
dort	-63
ged	26
ily	51
gs	-41
dresented	-112
jing	-80
cquest	-40
hed	24
hs	-27
eired	-15
ging	-12
cserved	19
digned	-87
dponded	-35
hs	-37
gse	-40
dtricting	61
dulted	-59
ctired	-81
durned	-74
ging	-64
cveal	15
ged	19
ersed	-33
bight-wing	-88
csing	-84
bolled	-88
cse	-42
cutinely	-25
buled	35
ding	-18
cnning	-21
asaid	31
claried	-56
ctisfied	-26
cys	60
bcared	23
dthing	-75
cheduled	-70
cored	-81
creening	-60
beated	-63
ccured	-95
fing	-58
ce	15
ding	-21
dking	15
dm	-17
eed	35
eingly	-19
es	34
ds	20
cized	-101
clected	-69
df-described	49
dling	-87
cnding	-73
dt	-40
crved	-92
eing	-79
ctting	-92
bhaped	-59
dre	-26
fd	15
fs	-24
eing	-64
ep	-19
cifted	-13
cooting	-114
drt-lived	-50
dt	-17
duld	-38
eted	62
dwed	19
eing	35
bided	63
ctting	-67
bkateboarding	-60
blamming	73
bo	-47
c-called	17
cme	-82
ething	-116
con	-27
cphisticated	-56
cunded	56
fs	16
bpeaks	-18
dcifically	-42
eulation	-27
deches	-23
ed	-53
dnding	-114
et	-41
consored	-21
creading	-51
ding	-68
btaked	-59
dnding	-106
drted	-40
fing	-70
dted	50
fment	-15
fs	-98
eing	74
dyed	-109
eing	-72
ceering	-43
dpped	-81
cill	-30
cood	-40
crategy	-32
dessed	31
diking	-86
eng	-30
dongly	-31
duggling	-64
cuck	-15
bucceed	-62
hed	-86
cffered	-53
cggest	50
hed	34
hing	75
ion	-16
cpported	22
ir	-19
js	-104
hing	37
fsed	-79
crging	-33
dprising	-66
drounded	-64
dveyed	-119
eived	-76
cspected	14
dtained	-65
bweeping	-72
cing	-71
atake	-53
es	-21
ding	-15
clk	-12
eed	51
eing	18
es	17
crgeted	-14
ging	-94
gs	-28
csked	-59
cxing	-62
belevised	-59
dl	-17
es	33
csted	-50
eing	-54
bhanked	61
dt	-70
ce	-51
dn	-44
dre	-31
cing	-81
ek	32
ds	-74
cought	-13
createned	34
iing	40
dowing	15
bitled	29
bold	31
cok	-23
cuched	14
dted	64
braded	-36
eing	-70
diling	-82
ening	-83
dveled	-86
ging	-71
ceated	-51
cies	-16
coubled	-61
custed	-49
cy	-19
ding	-19
burn	-18
eing	-87
bweeted	56
fing	72
bypically	-29
aultimately	-38
bnauthorized	-62
cdecided	-73
er	-26
fscored	-61
gtanding	-73
documented	-63
cqualified	-52
csecured	-68
cveiled	28
bpcoming	-58
cdated	-52
brged	26
ding	35
bsed	-31
cing	-35
cually	-39
aviews	-19
colated	-74
csited	-74
fing	-76
bote	-62
ed	23
cwed	51
bying	-60
awaiting	-83
clked	-82
cnt	36
eed	15
crned	70
dy	22
cs	-22
ctching	-65
derboarding	-79
be're	33
dve	-14
caring	-104
cighed	36
clcome	26
hd	38
ging	-56
cnt	-15
bhile	-84
co	-100
binning	-54
cth	-63
eout	-24
bon	-39
crk-related	-50
eed	-68
eing	-99
dried	53
gs	14
culdn't	-23
briting	-26
cote	20
a–	-110
a—	-66
a―	-16
4true 's	-176
9:	133
9a	-67
about	-51
accept	-19
cording	-105
btually	-68
again	-39
bree	-61
all	-83
cowed	-14
es	-65
bmost	-20
bso	-136
bways	-79
am	-177
an	-40
bnounced	-88
bswer	-21
bything	-20
are	-209
cn't	-43
bgue	-82
as	-38
bk	-101
ced	-84
cing	-50
attacking	-29
fs	-21
9be	-29
bcame	-21
bing	-24
blieve	-191
gd	-24
gs	-89
bst	-21
alame	-14
auilding	-13
ay	-29
9call	-55
ding	-52
ds	-60
bme	-36
cpaign	-19
bn	-158
c't	-150
cnot	-73
bre	-56
ds	-75
bst	-53
bused	-12
ahallenging	-13
cnged	-15
alaim	-88
es	-50
bearly	-75
aoming	-19
cments	-20
bncerned	-31
gs	-28
cfident	-30
csider	-36
hed	-26
ctinue	-59
hs	-47
buld	-79
en't	-35
9debate	-25
bcided	-34
dsion	-43
hs	-27
bep	-13
bfend	-35
aid	-129
cn't	-127
bsagree	-26
cgusting	-14
ao	-149
besn't	-193
bn't	-241
9earlier	-15
alected	-14
andorse	-33
aven	-104
crything	-24
axpect	-91
fed	-39
9failed	-17
bvor	-41
aear	-42
bel	-132
blt	-41
aind	-65
brst	-26
aocused	-45
br	-32
bund	-64
eed	-12
arom	-24
aurther	-41
9gave	-60
aives	-16
aoes	-42
bing	-31
bt	-74
auess	-83
9had	14
bs	-121
cn't	-36
bte	-50
bve	-122
dn't	-41
cing	-44
ae'll	-31
ait	-32
aope	-126
9i'm	-181
ammediately	-49
an	-68
as	-175
bn't	-74
bsue	-20
at	-118
9just	-79
9knew	-82
bow	-228
dn	-27
ds	-156
9lack	-33
bst	-25
aearned	-52
bt	-30
aike	-55
aong	-32
bok	-141
ded	-76
ding	-18
ds	-39
9made	-159
bke	-45
ds	-62
by	-111
aean	-49
bssage	-12
aight	-86
bnd	-35
aore	-35
aust	-87
9need	-136
ded	-40
ds	-72
bver	-126
bw	-37
ao	-40
bthing	-21
bw	-86
9of	-29
bfer	-48
bten	-72
an	-40
bce	-56
be	-15
bly	-40
appose	-61
awn	-27
9personally	-24
alan	-45
ds	-18
aoint	-65
arobably	-90
cmise	-22
cved	-33
aublic	-14
bt	-114
9question	-25
hs	-15
bickly	-14
9read	-58
clly	-116
cson	-16
bcently	-67
cognize	-60
bfused	-28
bmain	-43
cember	-101
bquests	-22
9said	-172
bw	-67
by	-205
cs	-194
aee	-156
ck	-60
cm	-15
ds	-134
cn	-36
cs	-74
bnt	-33
ahare	-40
bould	-94
cw	-116
ding	-40
ds	-103
ao	-50
bme	-20
dthing	-27
apeak	-51
cnt	-13
atand	-87
crted	-88
ctes	-21
bill	-108
brong	-45
fly	39
auggest	-56
bpport	-81
ged	-57
hrs	-19
ging	-66
gs	-80
bre	-47
cprised	-22
9take	-32
ds	-32
cing	-25
blk	-69
ded	-97
ding	-88
ds	-103
aell	-78
ding	-49
ds	-107
ahat	-37
ben	-74
cre	-108
cy're	-153
eve	-80
bing	-20
dk	-228
eing	-22
es	-131
cs	-31
aired	-19
ao	-87
bld	-119
bok	-44
aried	-55
buly	-42
by	-72
cing	-19
aurn	-34
ded	-50
ding	-13
9under	-22
estands	-79
ased	-43
9view	-27
ds	-43
aote	-51
dd	-104
cing	-29
9want	-212
ded	-84
ds	-166
bs	-29
cn't	-45
ae're	-153
cve	-120
blcome	-32
bnt	-86
bre	-143
dn't	-38
ahile	-13
bo	-17
aill	-166
ding	-35
bth	-37
dout	-42
aorked	-32
ding	-15
cried	-32
dy	-30
buld	-198
en't	-76
arote	-103
9—	-21
0p=1	30
35-25	-39
22	33
36+	-58
24-5	-12
26-8	-26
29-14	-27
0q=- -	-24
41	-35
42	-43
43	20
21 -	36
42	-20
44	-54
22 -	26
42	52
43	25
44	69
23 -	-16
41	-18
42	99
43	43
44	24
24 1	-95
42	38
43	-16
44	-38
1f=false false 's	-27
f:	-63
fa	-25
gbout	-43
gccelerated	-56
jpt	-17
led	14
iompanied	-83
llished	-46
jrding	46
iusations	-15
ked	50
king	45
hhieved	-61
hknowledge	65
qd	36
hted	-76
iing	-69
iually	-28
gdded	-50
iing	-44
iressed	-52
ming	-67
hmitted	25
ling	20
hopted	-14
hvanced	-76
iertising	-89
iising	47
iocates	-57
ming	42
gffected	-54
ggain	-43
hree	40
kd	-13
gimed	30
is	36
hred	-70
iing	-54
glarmed	-41
higned	-65
hl	-24
iegations	21
ked	34
king	38
iowing	-94
ks	-17
hmost	-32
hso	-32
hways	-37
gm	-16
hounted	-58
gn	-31
hgered	44
hnounce	50
nd	18
ming	73
hother	-42
hswer	-14
led	-13
ls	-57
hything	-88
gpologized	43
hparently	-60
iealing	-72
kred	45
ling	-31
ls	49
ilauded	44
jied	-79
iointed	18
iroaching	-59
kval	-21
led	-30
gre	-21
in't	-36
hgue	28
ks	16
hmed	-73
hrested	-71
iived	-91
king	-80
gs	-62
hk	34
hserted	31
jssment	-21
iigned	-61
iociated	-44
iume	27
ld	-26
jred	69
gttacking	36
iempted	-63
ms	-20
jnded	-100
ling	-86
ktion	-25
iracted	24
guthorized	63
gvoided	-17
king	-76
gwarded	26
fbacked	14
jing	26
hlanced	-36
hnking	-60
ining	-62
hrely	-20
hsed	-33
ge	-74
haring	-100
iting	-94
hcame	-22
ioming	-90
hgan	-40
iinning	-88
hing	-16
hlieve	28
md	-71
ling	15
hnefited	-58
hst	-43
giased	-62
htter	40
glame	31
kd	47
isted	33
goasted	44
hmbing	-59
hoed	-80
hring	-45
irowing	-62
hth	-54
greaking	-69
hiefed	-84
king	-72
ing	-82
king	-99
hought	-61
guilding	-103
hying	-73
gy	-40
fcall	-15
jed	-20
jing	29
js	-20
hme	-50
ipaign	-53
ned	-17
ning	-93
hn't	-20
inot	-20
hptured	-36
hres	16
iried	-52
jying	-109
hse	-27
iting	-40
hused	-101
jing	-67
geiling	-50
hlebrating	-15
ghallenged	34
impioned	-59
inged	-98
king	-71
iracterized	28
jged	-35
ls	-33
heered	12
king	-69
hoosing	-62
girculating	-66
hted	79
js	29
iing	75
glaiming	-20
ks	-44
issified	-78
hearly	-52
hosed	-89
jing	-61
ithing	-62
gollected	-95
ming	-77
hmbined	-86
iing	-25
imanding	-55
jent	-179
ms	-55
jitted	-67
iparing	-92
jelling	-68
kting	-77
jlained	-15
nts	34
keted	-63
kicated	-53
jromised	-42
hnceded	27
krning	-66
jluded	43
idemned	46
jucted	-111
ming	-47
ifident	31
jronting	-61
inected	-69
isiderable	-32
ned	30
ning	-73
julting	-59
itained	-70
ming	-51
jention	-40
ksted	-46
jinue	-25
nd	-29
ns	-71
ming	-24
jributed	-84
kolled	-44
lversial	-48
ivicted	-78
knce	26
nd	-18
ming	-69
hordinated	-63
huld	-20
kn't	-44
inted	14
king	-69
hvering	-66
greated	-93
king	-71
hiticize	43
od	30
ning	51
hossed	-77
king	-55
gurrently	-30
fdamaging	-70
hting	-75
geadlocked	-51
iling	-71
hbate	-22
hciding	26
jsion	-34
ns	-23
ilared	-15
ling	-18
jined	37
hdicated	-76
hemed	25
hfeated	-74
ling	-81
jnd	-28
led	85
ling	48
iined	-49
hleted	-75
iivered	-49
hmand	-29
ling	28
ls	25
ionstrated	-60
hnounced	75
ming	55
hpending	-57
iorted	-48
hscribed	39
ming	22
itroyed	-54
ming	-28
htailed	-22
kned	-50
iermined	39
ning	18
hvastating	-43
ieloped	-49
ioted	12
gidn't	-42
hrected	-78
hsabled	-53
jgreements	71
jppointed	-25
ping	-43
iclosed	52
jovered	-22
jussed	32
ming	41
igusting	-14
ilike	46
imissed	34
itinguished	-52
jurbed	-20
hvided	-85
king	-49
go	-40
hes	-50
hing	-89
hminated	-65
hnated	-70
grafting	-49
iwing	-25
hew	-36
hinking	-59
iving	-90
hopped	-40
king	-72
guring	-100
gying	-54
fearned	-60
jing	-92
gchoed	58
gffectively	-22
glected	-20
king	27
himinated	-51
ning	-60
gmailed	41
hbarrassing	19
iracing	18
herged	-17
king	-37
hphasized	38
iloyed	-64
gncountered	-82
krage	-14
od	62
hded	-53
iing	-91
iorse	22
md	33
mment	-26
ling	24
hgaged	-17
king	-58
hjoyed	-81
hsuring	-69
htered	-49
king	-98
grupted	-71
gscalated	-37
htablished	-22
iimated	27
gven	-36
jing	-75
jtually	-71
irything	-99
gxceeding	-74
histing	-48
hpanded	-58
ling	-66
iected	36
ling	53
ls	15
jrienced	-62
ilaining	17
iosed	32
iressed	38
htended	-78
ffaced	-93
iing	-104
hiled	-33
jing	-58
hlling	-41
hvor	15
ked	12
gears	-19
itured	17
ling	-84
hel	13
jing	41
gighting	-89
hling	37
hnally	-37
jncing	-74
iding	-21
js	29
iished	-96
hred	-38
glawed	-46
hying	-72
gocused	22
hllowed	-34
ling	-122
hr	-28
iced	-46
jing	-81
imally	-29
jed	-84
hunded	-107
gracking	-48
jtured	-61
hom	-72
hustrated	-64
gueled	-80
hnd-raising	-71
jed	-56
jing	-95
jraising	-18
hrther	-40
fgained	-47
jing	-81
hrnered	-86
hthered	-74
ling	-74
hve	-33
general	-25
mly	-13
htting	-98
gives	-25
iing	-62
goes	-63
hing	-79
ht	-26
hverning	-70
grabbed	-70
king	-76
iduated	-70
heed	-48
jted	-64
guaranteed	24
hess	13
fhacked	-46
jing	-59
hd	-13
hnded	-94
jling	-83
hppened	-83
ling	-21
hrdly	-46
hsn't	-29
hte	-19
ired	-79
hven't	-34
iing	-40
ge'll	-32
haded	-82
jing	-98
iring	-98
ited	-44
hld	-34
iped	-33
jing	-89
gighlighted	74
hring	-26
ht	-18
golds	-20
hnored	-36
hpe	18
jd	29
js	40
iing	38
hsted	-99
jing	-63
husing	-58
gundred	-54
hrting	-53
fidentified	55
mying	23
ggnored	23
king	22
gmmediately	-22
hplemented	14
iosing	-71
iressed	-21
joved	-42
ling	-55
gn	-32
hability	-13
hclined	-49
juded	-44
ms	-36
ling	-72
ireased	-100
ming	-68
hdeed	-61
iicate	47
nd	61
hfluenced	-32
iormed	23
hjured	-46
hsist	18
ipired	-83
ling	-25
iulting	-42
htended	-17
jrested	-40
ning	-41
kviewed	-41
iroduced	-29
hvested	-84
ligated	-45
ping	-16
mng	-57
iited	-102
king	-79
iolved	-71
ling	-65
gs	-21
hn't	-34
hsue	-33
gt	-21
fjoined	-14
jing	-70
gust	-79
jified	-38
fkilled	-110
jing	-77
gnew	29
how	29
jing	40
flack	-29
jed	-69
hrgely	-38
hst	-54
jing	-25
hter	-38
hunched	-12
ling	33
hying	51
geading	-126
iked	-57
ining	-44
irned	48
king	16
iving	-93
hd	-61
hft	-154
hnding	-79
ht	-40
iting	26
gifted	67
hke	-61
jd	-63
jned	58
hmited	-55
king	17
hngering	-47
iked	-14
hsted	64
kned	-59
ling	-74
hved	-91
iing	-68
gobbying	-56
hcked	-87
hng	-15
jstanding	12
hoking	-22
js	-64
iming	-31
hsing	-91
hved	-44
fmaintain	16
ned	-101
hke	-34
js	-40
iing	-72
hnaged	-47
king	-65
iufacturing	-69
hrked	-31
kting	-59
iried	-93
hy	-17
geaning	-88
isured	-49
heting	-113
hntioned	36
ms	19
hssage	-15
ling	-50
gining	-66
hred	-58
hsleading	-42
ised	-78
jing	-48
hxed	-54
gock	-14
jing	12
hnitoring	29
hre	-43
ining	-112
hunting	45
hvement	-42
iing	-58
gurdered	-38
hst	-13
fnamed	31
geed	-27
jed	-29
js	-47
hgotiating	-54
highboring	-82
hver	-60
hw	-44
go	-58
hminating	-13
ht	-44
ied	26
js	-36
ihing	-99
iiced	26
jng	64
hw	-41
fobtained	-87
gccurred	-75
gf	-44
hfended	-32
jring	45
iicially	29
hten	-38
gn	-35
hce	-21
he	-83
hgoing	-71
hly	-48
gpening	-100
irating	-61
hpose	41
ld	38
kition	-45
grdered	84
hganized	-80
ming	-72
higinally	-20
gutstanding	-30
gverlooked	-56
jseeing	-68
jwhelmingly	-26
gwn	-68
ied	-80
fpacked	-57
hinting	21
hrticipated	-49
hssing	-52
kon	24
hying	-66
gending	-50
hrformed	-83
isonally	-45
gicking	-82
glaced	-36
in	-13
iyed	-17
jing	-74
headed	28
idged	-23
gointing	58
ks	-30
ised	-59
hlarized	-38
ming	-56
iicy	-33
hrtrayed	-18
ming	41
hsed	-23
iitioned	-29
hured	-62
graised	47
hedict	28
med	29
ifer	-12
lred	60
ipared	-74
ling	-54
isented	-39
jsed	30
king	53
jumed	-66
ivailed	-83
jiously	-29
hoceed	-38
iduced	-83
ling	-63
ijected	44
imised	31
ms	-120
ling	53
joted	57
ling	-113
jpted	-54
iposal	-102
led	44
ling	34
isecuted	-52
itected	-30
ming	-72
ived	-24
jided	-37
ling	-22
gublic	-41
hlled	-93
hnished	-45
hrsuing	17
ht	-51
is	-48
iting	-44
fqualified	-64
hestioned	26
ning	41
ns	-44
frailed	45
ised	-30
jing	-118
hllied	-29
jying	-70
hn	-54
iging	-52
iking	-71
hting	-90
itled	80
geached	-28
king	-73
id	-50
jing	-61
illy	-45
hcalled	16
ieived	-23
ling	-15
jnt	-97
lly	-14
iognize	13
od	25
jmmended	35
hduced	-69
king	-66
hferred	25
ling	24
ilected	-20
ming	-66
ms	-15
iuse	-17
ld	15
ls	40
king	46
hgarding	-65
iistered	-87
iularly	-21
hjected	46
hlated	-60
ieased	-14
ling	15
iied	-59
iying	-43
hmain	-19
ling	-96
jrks	-71
iember	28
iinded	32
ling	37
ioved	-76
hpeated	-26
nly	18
ilaced	-85
iort	-35
led	17
nly	49
ling	-28
ls	-33
iresented	-103
oing	-72
hquest	-37
med	45
ms	-28
hserved	19
iigned	-87
ipected	-50
jonded	-24
ming	-67
lse	-60
itricting	61
iulted	-55
htired	-70
iurned	-55
ling	-54
hveal	20
led	23
jrsed	-33
iiewing	-64
gigged	-38
iht-wing	-58
hsing	-77
golled	-90
hse	-43
hutinely	-25
guled	35
hnning	-20
hshed	-85
fsalaried	-56
htisfied	-27
hy	-12
iing	41
gcared	22
hheduled	-70
hored	-83
hreening	-58
geated	-63
hcured	-90
king	-58
heing	-22
iking	21
js	68
im	-12
jed	40
jingly	17
js	25
hized	-79
hlected	-69
if-described	46
iling	-86
hnding	-78
it	-50
hrved	-92
jing	-87
htting	-78
ghaped	-59
ire	-29
kd	57
ks	-13
jing	-66
hifted	-13
hocked	-39
ioting	-97
irt-lived	-50
it	-121
iuld	-26
jting	33
iw	29
jed	21
jing	46
js	43
gided	39
hgned	38
htting	-69
gkateboarding	-60
glamming	73
go	-59
h-called	32
hme	-56
jthing	-112
hon	-33
hphisticated	-57
hunded	57
ks	-14
gpeak	-12
king	-34
ks	-29
icifically	-17
julation	-28
ied	-41
inding	-99
jt	-45
hoke	23
insored	15
hreading	-52
iing	-63
gtaked	-59
inding	-91
irted	-25
king	-72
ited	25
kment	-43
ks	-120
iyed	-98
jing	-73
heering	-43
ipped	-82
hill	-18
hood	-41
ipping	-63
hressed	26
iiking	-86
jng	-30
iuggled	-49
ming	-64
huck	-20
gucceed	-56
med	-86
hffered	-55
ling	-60
hggest	16
med	43
ming	43
non	-16
ms	13
hpported	39
nr	-19
os	-69
ming	43
ms	-34
ksed	-54
hrged	-83
jing	-27
iprising	-62
irounded	-67
iveyed	-118
jived	-76
hspected	14
itained	-65
gweeping	-71
hing	-71
ftake	-47
js	-22
hlk	-22
jing	17
js	-26
hrgeted	18
ling	-94
ls	-76
hsked	-59
hxing	-62
geaching	-60
hlevised	-59
il	-12
hnd	-13
hsted	-50
jing	-49
ghanked	28
it	-45
he	-35
in	-21
ire	-51
iy're	-17
kve	-30
hing	-84
jk	24
king	23
ks	-31
is	-53
hought	-14
hreaten	48
ned	33
ning	40
iowing	14
giming	-57
hred	-34
go	-17
hld	-40
hok	-70
huched	14
gracking	-65
ided	-19
jing	-70
iiling	-84
jning	-74
iveled	-69
ling	-71
heated	-43
king	-57
hied	-14
houbled	-63
ling	-40
huly	-15
isted	-51
hy	-15
iing	-79
gurn	-20
jing	-89
gweeted	-54
king	36
gypically	-28
fultimately	-14
gnauthorized	-62
hclassified	-38
hdecided	-67
jr	-65
kmining	-46
kscored	-61
ltanding	-68
ps	-23
iocumented	-48
hifying	-56
ited	-60
hprecedented	-61
hqualified	-57
hsecured	-68
gpcoming	-51
hdated	-52
grging	40
gsed	-32
hing	-18
fvetted	-65
jing	-39
giew	-16
holated	-73
ling	-44
hsited	-39
king	-76
goiced	17
hte	-58
jd	18
hwed	37
gying	-60
fwaiting	-70
hlked	-83
hnting	-62
hrned	61
hsn't	-23
htched	13
king	-67
ierboarding	-49
ge're	-22
ive	-45
haring	-85
highed	36
hlcomed	13
ling	-56
hnt	-46
hre	-18
jn't	-34
ghile	-63
ho	-111
gidely	-42
hll	-15
hnning	-37
hth	-63
jout	-28
gon	-40
hrk-related	-50
jed	-74
jing	-96
iried	50
huldn't	-13
inded	-62
grites	-38
jing	-32
hongdoing	-21
ite	-49
f–	-115
f—	-50
f―	-166
9true 's	-74
e:	29
ea	-107
fbout	-116
fdded	45
hing	59
fgain	-62
fll	-65
gso	56
fnother	-64
fre	-138
fsked	-23
fttacks	-112
ebe	-75
ging	-62
foth	17
fy	-121
ecall	33
ied	14
iing	-17
gn	-112
foming	-25
hments	-94
guld	-32
edebate	-100
gclared	69
gscribed	-12
fid	-105
fo	33
ging	-21
eearlier	-61
fndorsement	-85
fven	-90
efirst	-66
for	-143
from	-102
egeneral	-31
foing	36
ehad	-23
gs	-45
gve	-117
ein	-86
gcluding	-59
fs	19
gsue	-18
ft	-35
ejust	-53
elast	-76
fike	13
emade	-94
gke	-45
gy	-64
fessage	-58
fore	-56
enew	-78
fo	41
gt	-137
gw	13
eof	-166
fn	-154
ge	-106
gly	21
eplan	-78
is	-98
folicy	-59
fublic	-34
gt	65
equestion	-30
eread	-76
gcently	34
gmarks	-68
gplied	22
hort	-74
ked	82
funning	-37
esaid	-21
gy	13
hs	-17
fee	-51
fhould	-100
hw	-120
fo	18
g-called	-94
gme	-63
ftrategy	-63
fupport	-72
lers	-129
etake	-39
felling	-13
fhat	-171
ge	-114
hn	18
gis	-72
fitled	-26
fo	-39
gld	76
fweeted	99
evote	-35
ewants	-64
gs	-38
fere	-68
fho	34
fill	-170
fould	-54
e—	-85
3true false 's	-28
e:	46
ea	-58
fbout	-17
fccording	76
fdded	147
hing	87
fll	-111
fn	-58
gother	-87
fre	14
fs	-69
gked	12
ebe	22
gcame	-86
ggan	-23
ging	-69
foth	-87
fy	-110
ecampaign	-169
gn	-122
fomments	-80
gntinued	-25
guld	-103
edeclared	46
fid	-71
hn't	56
fo	-84
ges	42
furing	-41
eearlier	-21
fven	-45
efirst	-18
for	-60
from	-97
further	12
egoing	23
ehad	-54
gs	-16
gve	-59
ei'm	-15
fn	-52
fs	-53
gsue	-35
ft	-60
ejust	-72
elast	-82
fike	-88
emade	-41
gke	-40
fight	-102
fore	-65
enever	31
gw	-53
fo	-126
gt	-17
hed	51
gw	-102
eof	-173
fn	-51
gly	-93
eplans	-83
fointed	101
gsted	-17
equestion	-63
erecalled	19
hent	-40
kly	-106
gferring	38
gmarks	-16
gpeatedly	-67
horted	-32
gsponded	137
gtired	-34
esaid	13
gying	38
hs	64
fhould	-85
hw	-110
fo	-103
gme	-113
ftill	-33
fupport	-111
lers	-114
ethat	-159
ge	-136
hn	-42
hre	-18
gink	22
hs	-87
fo	-69
gld	66
fweeted	160
ewas	-36
fent	18
gre	40
fhile	-95
go	-130
fill	-14
gth	-119
fould	-56
frote	150
e—	-95
e―	18
8true 's	-71
d:	16
dadded	-32
ging	40
en	-26
esked	123
dcalled	99
eontinued	31
dfor	-61
din	-74
es	-98
et	-82
dof	-31
en	-53
dsaid	92
fys	23
dthat	-81
fe	-167
gn	-40
eo	-131
fld	146
dwas	-90
eho	-26
eith	-23
erites	26
fote	114
d―	77
0s='ll	-21
3s	-27
3ve	19
2a	-35
3ck	-35
3de	-29
3ge	-35
3in	-33
3ke	-72
4s	-30
3lk	-21
4l	-23
4s	44
3m	-16
4e	-31
3n	-35
4s	-27
3re	-17
4p	-19
4s	13
4y	17
3s	-62
4e	-34
3ys	19
2be	-57
4r	27
3ly	-18
3y	-60
2can	-28
3ed	-35
3ly	-12
2dds	-19
3ed	-31
4s	-30
3ge	17
3id	-26
3ly	56
3o	-30
2eal	15
4r	14
3ds	-53
3ed	-63
4m	-18
4n	-15
4p	-20
4r	38
3ft	-79
3gy	-32
3ld	-36
4l	-31
4y	-14
3ms	25
3nd	-15
4t	-18
3re	-29
4s	29
3ts	-28
3ve	22
3ws	-21
2for	-36
2gan	-49
3ed	-29
4r	-16
3ht	-17
3ot	-54
3ue	48
2had	-21
4s	-19
4t	-71
3ed	-33
4n	-48
4r	-45
4s	-31
3is	-71
3ot	-18
2ial	-21
3ct	28
4y	-46
3ed	-49
4r	-18
4s	25
3gn	-68
3ke	-26
3le	-85
4l	-27
3ms	-32
3n	-48
4g	-77
4t	-15
3on	18
3s	-30
4t	27
3t	-43
4h	-66
4y	-13
3ze	33
2ked	-33
4s	-51
2lan	-31
3ds	-20
3ed	-44
4t	-52
3ic	-36
3ks	-14
3ly	-34
2may	-24
3ed	-22
3it	34
2n't	-19
3ds	26
3ed	-51
4w	-38
3ks	-27
3ly	19
3o	-47
4t	-53
3se	-29
3ts	14
3ue	-25
2ock	27
3ed	32
4s	-42
3f	-59
3me	-67
3n	-55
4e	-64
4g	-21
4s	33
3od	-41
4n	-27
3pe	23
3re	-52
4t	-22
3st	-48
3th	-52
3ut	-60
2ped	-107
4s	29
3ts	-22
3ut	-39
2ral	-36
4n	-27
3ce	-14
3ed	-49
4s	-15
3ks	-80
3ly	-13
3om	-72
3st	-29
3ts	-31
2sal	-30
4y	-13
3es	78
3ks	21
3ly	17
3o	-50
3ts	41
3ue	-41
2ted	-59
4r	-22
4s	23
3he	-49
3ly	-40
3o	-24
3ry	-28
2uck	-28
3ed	-31
4s	-18
3ld	-37
4y	-17
3me	27
3rn	-22
3se	52
4t	-46
3ts	-14
2val	-21
3ed	-76
4n	-52
4r	-30
4s	-33
2was	-26
3ho	-95
3on	-47
2xed	-125
2yed	-13
2zed	-46
2–	-109
2—	-66
2―	-16
1ub=!	-55
4%	19
4'	-14
5s	-38
4(	-105
4)	18
4:	-34
4;	13
4>	-49
4?	-51
4D	-28
4V	-43
4[	-48
4]	-64
4about	-88
5fter	20
5gainst	-48
5mong	-17
5round	-19
5s	-42
5t	-45
4because	17
6hind	-80
4during	-47
4for	-53
5rom	-32
4he	-26
5im	-20
5ow	-78
4i	-41
5f	-73
5n	-43
6side	-64
6to	-37
5t	-43
4like	-116
4near	-58
5or	-85
4of	-49
5n	-42
5r	-23
5utside	-80
5ver	-49
4she	-22
5ince	-59
5o	-30
4that	-42
6eir	-33
7y	-17
6ough	-44
6rough	-49
5o	-67
6ward	-69
4under	-105
6less	-54
6til	-31
4w	-22
5hat	-54
6ether	-112
6ich	-15
7le	16
6o	-23
7se	-30
5ith	-31
8in	-76
8out	-69
4yet	-42
5ou	-13
4…	-57
4∅	-40
3f=" a	-129
8bout	-91
8dded	55
8ll	-57
8n	-112
9other	-74
8re	-76
8s	-16
9ked	72
7be	-27
9ing	-49
8oth	-58
8y	-89
7campaign	-29
9n	-48
8ould	-19
7did	-19
8o	-47
9n't	-51
8uring	-25
7even	-86
7for	-24
8rom	-68
7had	22
9s	-30
9ve	19
aing	-28
7i'm	-68
8t	-31
7just	-52
7last	-41
9ter	-77
8et	-48
8ike	-64
8ook	-25
7made	-63
9ke	-14
8ore	-39
7new	-33
8o	-32
9w	-53
7of	-70
8ne	-98
9ly	-64
7said	40
9ys	13
8hould	-62
8o	-78
9me	-65
8till	-62
7that	-82
9e	-33
an	-65
are	-43
ay're	-49
9is	-53
8o	-37
7was	13
8e're	-55
ave	-59
8hile	-71
9o	-42
8ill	-56
9th	-85
8ould	-55
8rote	53
7—	-43
7―	70
5# a	-55
8n	-23
8s	-20
8ttacks	-73
7by	-56
7campaign	-85
7for	-86
8rom	-28
7is	-31
7more	-57
7of	-71
8n	-55
7pledged	-36
8oints	-176
7registered	-26
7said	78
8tates	-129
7that	-52
9e	-47
8o	-14
7vote	-90
7was	-86
8ere	-85
8ith	-59
7—	-49
5% of	-117
7to	-66
5' campaign	-58
6s a	16
9bout	-29
9ll	-41
aso	-78
aways	-47
9n	-36
9pproval	-81
9ttacks	28
8best	19
8call	-18
ampaign	28
9laim	-13
9omments	-35
8debate	-97
acision	-35
8endorsement	-21
8first	-122
8going	-36
8handling	-32
8in	-41
8just	-40
8last	-40
9ike	-26
8more	-75
8new	-86
9o	-68
at	-88
be	-77
8on	-33
ae	-33
aly	-45
9wn	-85
8plan	58
9olicy	-83
9robably	-22
9ublic	57
8really	-31
acent	25
afusal	-42
amarks	-118
aport	-70
aquest	29
asponse	50
9unning	-41
8saying	-32
9o	-21
9tanding	-24
btement	35
aill	-71
9upport	-150
fers	14
8the	19
9o	-58
5( all	-25
7the	-23
5) :	-20
7in	-80
8s	-19
7said	92
7the	-86
8o	-24
7—	-115
5, a	-49
8bout	-95
8ccording	24
aused	-69
8dding	23
8ll	-119
9most	-46
9so	-45
8n	-84
8pparently	-74
aeared	-52
8rguing	113
8s	-86
9king	25
7based	-87
8e	-52
9ing	-51
8oth	-106
8y	34
7called	48
bing	51
9me	46
apaign	-59
9n	-103
8iting	112
8onducted	-51
9uld	-118
8riticized	44
7declined	76
9livering	70
9pending	-56
8id	-26
8o	-47
8uring	-36
7earning	-60
8ndorsed	57
8ven	-49
7first	-20
8ollowed	-69
9r	-150
acing	-61
8rom	-101
7giving	-15
8oing	25
7has	-25
an't	-91
9ve	-15
aing	-78
8e'll	18
9ld	-109
8olding	-12
7i'm	-57
8n	-17
9cluding	-57
8s	-23
8t	-36
7joined	-71
8ust	-106
7known	33
7largely	-95
9st	38
9ter	-65
8eading	-58
aving	-66
9d	19
9ft	-40
9t	-58
8ike	-105
8ong	-15
9ok	36
7made	-41
9ke	-71
aing	-20
9y	-46
8eaning	-71
8ore	-17
7new	-77
8o	-88
9ted	88
ahing	-27
aing	38
9w	-44
7offering	30
9ten	-115
8nce	-59
9e	-96
9ly	-119
8pposed	61
7pointing	53
8ut	-49
ating	-13
7raising	-42
8eceived	54
9ferring	40
alecting	-66
8unning	41
7said	41
9ying	28
as	33
8hould	-75
awing	-39
8o	-139
9me	-99
bthing	-56
8tanding	-47
8uggesting	-15
7take	-66
9lking	14
8elling	41
8hat	-113
9e	-61
an	-88
are	-71
ay're	-23
9is	-91
8o	-49
9ld	46
9ok	-101
8rying	-100
8urning	-51
8weeted	93
7under	-110
8sed	-24
7we're	-72
ave	-80
9re	-17
8hile	-38
9o	-58
8ill	-47
9th	-136
8on	-103
9rking	-42
8riting	26
9ote	121
5- a	-21
8ll	16
8n	-61
8s	-45
7be	-40
7even	-77
7from	-24
7has	-37
9ve	-111
7including	-61
8t	-71
7more	-34
7not	-56
7one	27
7that	-69
8o	-27
7was	-23
8ho	-29
8ill	-13
9th	-63
8ould	-115
5. a	-59
8bout	-72
8ccording	54
8ll	-135
9so	-92
8nother	-70
8s	-41
9ked	84
7based	52
8oth	-102
8y	23
7during	-31
7earlier	-107
8ven	-138
7first	-88
8ollowing	-40
9r	26
8rom	-59
7i'm	32
8n	-15
9deed	-34
7just	-84
7last	-76
8ike	-95
7more	-93
7new	24
8ot	-85
9w	-125
7of	-52
8n	-127
9ce	-106
9ly	-99
7so	-122
9me	-98
8till	-88
7that	-116
9e	-48
an	-118
are	28
9is	-77
8o	58
7under	41
7was	25
8e're	-62
ave	31
8hile	-109
9o	-12
8ith	-100
5: in	-31
8t	-67
7that	-24
9e	22
8o	-82
5; a	25
7in	-58
8t	-75
7that	-14
9e	-54
5? a	-38
7in	-23
8t	-56
7like	-26
7the	-35
5D :	61
7a	-67
8bout	-53
8lleged	18
8n	-38
9other	-37
9swer	16
ds	-77
8ppeals	-32
8re	-29
9gument	-98
9med	-12
8s	-39
8ttacks	16
aention	-74
7be	-21
9ginning	-13
9st	-67
8road	-43
8y	-18
7call	-87
9mpaign	-82
9se	-108
8oming	-24
amanding	-21
bent	-43
es	-67
9ncerns	-80
atested	-17
broversial	-62
9uld	32
7decisions	-68
9ep	-66
9mands	-85
9tailed	-33
9vastating	-22
7earlier	-53
8ndorsement	17
8stimated	-26
8ven	-49
bing	-30
7failed	-21
8ear	-25
8irst	-118
8or	-64
8rom	-35
8undraising	-31
9rther	-36
7growing	-40
7had	-91
9s	20
8earing	-20
ated	-43
8undred	-27
7in	-120
9teresting	-23
8s	-36
9n't	-36
9sue	-102
7known	-52
7lack	-55
9st	-65
9ter	-34
8eading	-16
9ft	-15
8ong	-65
9ok	-92
7meeting	-29
9ssage	-107
8ore	-112
aning	-15
9vement	-47
7need	-103
9w	-96
8ominating	-17
9t	68
7of	-121
8n	-36
9e	-75
8pening	-22
9ponent	-38
bsition	-29
8verwhelming	-38
7plan	-134
bned	-43
bs	-97
9edged	-35
8oint	-152
cs	-96
9licy	-83
aling	-15
8romise	-66
aposal	-70
ded	20
8ublic	-85
9sh	-68
7question	-160
fs	-126
7reason	-98
9cent	-98
dly	-88
9gistered	-18
9maining	-18
9port	-113
ds	-66
9quest	-94
9sponse	-41
9tired	-36
8ight-wing	-44
8uling	-37
7said	61
9y	46
8hare	-74
9ot	-66
aw	-119
8itting	-14
8o-called	74
8peeches	-55
9ring	-27
8tatement	-163
cs	-137
9rategy	-96
aing	-30
aong	-88
8uggestion	21
9pporter	-70
gs	-58
9rveyed	-62
8weeping	-25
9ing	-14
7talk	-63
bs	-37
8hat	-78
9e	-87
9ing	-41
8o	32
8urn	-56
7under	15
8pcoming	-17
7views	-82
8ote	-63
aing	-58
7was	-102
8ere	-15
8ho	-50
8ill	-107
9nning	-15
9th	-47
8ould	27
5N 's	-83
7:	18
7a	-29
8bout	-17
8ccept	-85
9knowledged	20
9tually	-58
8dded	35
9mitted	13
8gain	17
9reed	-39
8ll	25
9most	-61
9ways	-26
8n	-82
9nounced	15
8re	-40
9gued	40
8s	-121
9sured	45
8ttacked	29
ds	-126
7backed	-28
8e	-66
9came	-68
9gan	-33
9ing	-40
9lieves	-25
8lamed	57
8oth	24
8rought	-100
8y	-140
7called	22
bing	44
bs	43
9me	-50
apaign	-84
fed	-45
9n	-46
a't	-78
9rried	-73
9se	-79
9used	-59
8hanged	-43
arged	-35
8ited	32
8laimed	-14
8oncluded	72
afirmed	63
asidered	67
atinued	-22
9uld	-17
8reated	-61
9iticized	25
7debate	-51
9cided	44
alined	88
9feated	-71
9livered	16
9nounced	46
9scribed	34
8id	-41
9rectly	-17
9smissed	81
8o	-92
9es	-68
8ropped	24
8uring	-40
7earlier	-34
aned	-29
8lected	-31
8merged	-41
8nded	-71
aorsed	29
8stimates	-25
8xpected	-28
aressed	32
7faced	-54
aing	-30
9iled	17
8inally	-99
aished	-52
9red	19
ast	20
8ocused	-25
9llowing	-39
9r	-91
8rom	-17
8unding	-46
7gave	-15
8eneral	-77
9tting	-19
8oing	-47
7had	-33
9s	-16
9ve	-38
aing	-17
8eld	-56
8it	-36
8olding	-30
9pes	21
7immediately	-74
8n	-35
9sisted	74
9terviewed	-62
9vited	-52
aolved	-25
8s	-35
9n't	19
9sued	-27
8t	-96
7joined	-16
8ust	-70
7know	64
bs	41
7launched	-14
8eading	-50
9d	-33
9t	-60
8ike	-88
8ong	-87
9oked	26
bing	-38
7made	-26
9kes	-77
aing	-49
9naged	-69
9y	-16
8eeting	-27
9ntioned	65
8ight	-46
8ore	-112
9ved	-35
bment	13
8ust	19
7named	45
8eed	23
8o	-42
9t	-124
aed	30
bs	56
9w	26
7of	-144
9fer	-23
ced	-23
cs	-50
aicially	-36
9ten	87
8n	-39
9ce	-39
9e	-46
8pened	60
9posed	55
7passed	28
8ersonally	27
8icked	-79
8lan	-41
bs	-13
ayed	-72
9edged	13
8ointed	32
ased	-20
9licy	-68
aling	-45
8raised	15
9eviously	-15
9obably	-98
amising	-77
aposed	87
avided	-97
8ublicly	12
9t	-15
7questioned	28
9ickly	-30
7raised	-60
8ecalled	69
aeived	-16
9fused	-20
9jected	100
9leased	-44
9main	-108
ded	-29
9peatedly	-79
alied	81
aort	-14
ded	21
fly	38
9sponded	27
8uling	-18
9nning	-35
7say	29
aing	-41
as	23
8cheduled	-16
8eeking	44
an	-47
as	46
9nt	-17
9rved	-35
8hares	-36
9ot	58
auld	-18
aw	-27
bs	-24
8igned	17
8o	19
9ught	-16
8pending	-14
bt	-124
9oke	-46
8tates	-109
9ruck	-93
8uggested	45
9pport	15
eers	-27
eing	15
es	41
7take	-71
bs	-19
aing	37
9lked	45
bing	-17
bs	47
8elling	-43
bs	15
8hat	-113
9ere	-75
9inks	-25
as	-67
8o	-54
9ld	21
9ok	22
8ried	-20
bs	-86
9ying	24
8urned	15
8weeted	16
7ultimately	-60
8nder	-91
8rged	27
8sed	-24
9ing	-32
7visited	-31
8ote	-67
7want	26
bs	-37
9rned	37
9s	-34
an't	-27
8ent	34
9re	-27
8hile	-53
9o	-86
8ill	-22
9nning	-40
9th	-129
bout	-72
8on	-73
9rked	-63
9uld	-35
8rites	-21
9ote	16
7–	-29
7—	-41
7―	-100
5V :	-22
7a	-94
8bout	-89
8n	-56
9other	-29
8s	-57
7by	-93
7came	-68
8ould	-54
7earlier	-27
7from	-34
7has	-68
9ve	30
7in	-99
8s	-55
8t	-113
7last	-47
8ike	-26
7made	-77
8ore	-45
7new	-24
8o	-42
9t	-17
7of	13
8n	-87
9e	-44
7plans	-92
7the	-76
are	-72
ay're	-85
9is	-20
8o	-147
7voting	-85
7was	-70
8ill	-57
9th	-74
8ould	-66
7—	-12
5W 's	-182
7:	23
7a	-79
8bout	-74
8ll	-14
9so	33
9ways	-36
8n	32
8re	-31
8s	-62
7be	-34
8y	14
7called	63
9mpaign	-60
9n	18
8oncerned	-24
9uld	-30
7debate	-133
8o	-94
8uring	-14
7entering	-29
8vening	-76
7for	-18
9und	64
8rom	-55
7going	-14
9t	-24
7has	-47
9ve	-36
7in	-152
8s	-69
8t	-83
7just	-39
7like	-52
8ooking	-65
7made	-18
9y	58
8ore	49
aning	-87
7never	-33
8o	23
9minating	-31
9t	-97
9w	-20
7of	-25
8n	-119
9e	-30
9ly	-24
8pponent	-99
7public	-68
7really	-34
7say	25
aing	-115
8ee	21
an	-22
8hould	-61
8o	-45
8tates	-63
9ill	36
8upport	39
9re	-50
7take	-62
9lking	-64
8hat	-110
9e	-14
9is	-19
8o	-61
8rying	-55
7vote	-51
7want	39
9s	-64
8ho	-69
8ith	-78
8ould	-33
7—	-62
5] is	-28
5about a	-41
bbeing	-16
bit	-14
bthe	-40
co	-37
6fter a	-38
cll	-73
cn	-90
bbeing	14
bit	-117
bthat	-27
de	-55
6gainst a	-44
dthe	-53
6lthough the	-49
6mong both	-23
bthe	24
6nd a	-39
about	-51
accused	30
again	-46
all	-71
as	-66
bk	-29
ced	16
9be	-55
aoth	-71
ay	-49
9call	40
ded	43
ding	51
aould	-84
9decided	29
ao	-58
9find	-92
aor	-101
arom	-48
9had	-116
bve	-29
9i'm	-24
an	-33
as	-23
at	-25
9just	21
9let	-69
9made	37
bke	19
aore	-103
9never	-54
bw	-48
ao	-53
bt	-18
bw	-89
9of	-58
bten	-102
an	-96
be	-53
bly	-70
9policy	-55
9say	-73
aent	-78
ao	-64
bme	-67
atill	-69
aupport	-108
9tell	-62
ahat	-108
be	-79
cn	-36
cy're	-47
bis	-22
ao	-20
9vote	-37
9was	-30
ae're	-47
ahile	-46
bo	-32
aill	-119
bth	-77
aon	62
buld	-24
6round a	-47
cthe	-63
do	-66
6s a	-102
9n	-88
8being	-34
8first	39
9or	-95
8in	-44
9t	47
8long	-39
8more	-19
8not	-44
8of	-30
9ne	-27
9pposed	-51
8reported	35
8some	-27
aon	-45
6t a	-28
9ll	-51
9n	-47
8first	-44
8it	-26
8last	-56
8once	-42
ae	-39
8the	-20
5because it	-132
dof	-129
dthe	-80
gre	13
7fore a	-77
cit	-90
cthe	-23
7hind the	-37
7tween a	-45
dnow	-33
dthe	-94
6ut a	-84
all	-66
bso	-86
as	-80
9by	-69
9did	37
9even	-79
9for	35
9have	30
9i'm	-28
an	-119
9no	-61
bt	-18
bw	-78
9on	-66
be	-49
9said	15
ao	-17
bme	-56
atill	-94
9that	-99
be	-29
cre	14
bis	-64
ao	-14
9ultimately	-66
9was	29
ahile	-59
aith	-46
aould	-109
6y a	-115
9n	-93
8more	-25
8one	-37
8some	-41
8the	-108
5despite a	-95
dthe	-83
6uring a	-84
dn	25
cthe	-79
5for a	-89
all	18
bmost	-18
an	-57
bother	-13
9being	-23
aoth	-25
9comment	-38
9in	-19
at	-41
9more	-51
9new	-42
aot	-64
bw	-14
9one	-34
9public	-20
9some	-17
aupporting	24
9taking	-23
ahat	-15
be	-77
bis	-13
6rom a	-97
bll	-25
bn	-58
abeing	-16
both	-39
aentering	-34
anew	-25
aone	-14
asome	-20
athat	-18
ce	-94
5he 's	-15
8a	-40
9ccepted	12
bused	63
aknowledged	19
9dded	18
9lso	25
9nswer	-16
9ppeared	-61
8be	-30
agan	-45
aing	-21
alieved	-56
fs	-37
8called	-30
cs	17
an	-113
b't	-31
bnot	-54
9ited	-31
9laimed	93
9oncluded	65
btinued	18
auld	-16
9riticized	53
8did	-42
9o	-21
8even	44
9xpects	-86
blained	71
8faced	-41
9ound	-39
8got	18
8had	-42
as	-27
bn't	-52
ave	-82
9eld	24
bped	14
8in	-20
9s	-40
8just	-56
8knows	-33
8made	-28
ake	-24
ay	-23
9ight	-48
8need	-22
ced	-79
aver	-93
9o	-13
at	-102
bed	83
aw	-89
8offered	110
9nly	46
8planned	-57
aedged	75
8ran	-66
9eally	15
aceived	-66
8saw	-87
ays	-64
9hould	-58
9o	-29
9pent	37
9tarted	18
aill	-94
9uggested	-45
apport	-94
fed	33
fs	-13
8the	-17
bn	-31
aink	-60
ds	-63
aought	-89
9o	-26
ald	23
aok	-57
9urned	30
8used	43
8voted	-40
awed	-55
8want	-70
ced	27
as	-20
9ent	65
9on	-103
arked	-50
auld	-74
dn't	16
7r a	-67
as	-35
attention	-85
9campaign	-22
9decision	30
9first	-98
aor	-52
9in	-79
9on	-50
9support	-16
gers	-48
9the	-30
ao	-14
6im a	-62
as	-35
9for	-75
arom	-19
9in	-81
9of	-29
an	42
9that	-16
be	-34
ao	-32
9with	-37
7s attacks	37
9call	-28
bmpaign	-54
bse	-79
alaim	19
aomments	-53
9first	-125
9message	-39
9new	-59
9own	-128
9plan	-128
ds	-91
aolicy	58
9recent	-69
bmarks	-15
9strong	44
aupport	-20
gers	-131
9views	-97
6ow a	-15
about	-19
9do	-19
9it	-35
9the	-39
5i agree	-51
8lso	-30
7can	16
a't	30
anot	45
8ertainly	-30
8ould	-16
7did	-80
8o	-50
9n't	-17
7feel	-49
8ind	77
7guess	-19
7had	44
9ve	-19
bn't	-31
8ope	15
7just	-54
7know	42
7look	-22
7mean	24
7need	-19
9ver	20
8ot	-22
7really	-15
9member	-56
7said	-75
9w	-61
9y	-62
8ee	-40
8upport	36
7take	-75
8ell	43
8hink	-15
9ought	40
7want	-49
bed	-93
9s	-57
8ill	-67
8ouldn't	-44
6f a	-25
9nything	-18
8elected	-45
8it	-63
8not	-23
8the	-50
bre	-27
6n a	-25
9ll	-76
9nother	-34
8both	-55
8case	-61
9oming	-12
8favor	-87
9or	-27
8general	-41
8hopes	-101
8it	-27
8keeping	-47
8may	-62
9ind	-70
9ore	-26
8new	-48
8on	-36
ae	-53
8pledged	-31
9ublic	-44
8question	-59
8recent	-60
asponse	-76
8some	-32
9tates	-61
9upport	36
9wing	-22
8that	-40
ae	-39
ais	-40
9o	-74
9urn	-57
8with	-16
7side the	-32
7to a	-61
bn	-24
aquestion	-51
athe	-68
6t 's	-71
8a	-71
9gain	-29
9ll	-56
9n	-17
9ppears	33
9s	-43
8be	-42
acame	-19
9y	-21
8came	-91
an	-85
9ould	-106
8didn't	-92
9oes	54
cn't	-19
8even	-76
8for	-29
8going	-13
8had	-132
as	-13
ave	-73
8in	-76
9s	-50
an't	-84
8just	-68
8like	-16
8may	-34
9ight	-89
9ore	-35
9ust	34
8never	-59
9ot	-35
aw	46
8on	-54
aly	-75
8put	-83
8says	84
9eem	-47
cs	-62
9hould	-55
9o	-30
9till	-89
8take	-54
cs	-108
9he	-53
9o	-138
8was	-16
bn't	-94
9ere	-50
9ill	-49
ath	-26
9ould	-51
5like a	-31
athe	-30
bo	-40
5near the	-34
5of a	-23
9bout	-16
9ll	-60
9n	-81
aother	-20
9ttacks	-43
8being	-41
9oth	-28
8debate	-43
8it	-51
8last	-24
8making	-13
9ore	-29
8new	-41
9ot	-33
8only	-16
8policy	-33
9ublic	30
8questions	27
8recent	-49
agistered	-21
9unning	-16
8states	-55
9upport	-81
8that	-34
ae	-31
ais	-24
9rying	-30
8voting	48
8winning	-39
6n all	-55
9n	-63
8both	-22
8in	-16
9t	-43
8new	-49
8one	-26
8policy	-25
8that	-21
ae	-23
ais	-21
6r a	-39
8even	-66
8in	-29
8more	-61
8no	-17
at	-74
8so	-32
8the	-51
9o	41
6utside of	-16
dthe	-36
6ver a	-54
bgain	-28
athe	-74
bo	-65
5she 's	18
9a	-18
also	-13
9be	-17
9can	-72
c't	-68
aontinued	-25
buld	13
9did	-12
cn't	-19
ao	-16
bes	-53
dn't	-27
9had	-43
bve	-38
9is	-14
9knows	-38
9needed	34
ds	-79
ao	-21
bt	38
ced	22
9said	-19
bys	54
ahould	14
9to	-19
bok	-95
9used	-78
9wanted	-92
ds	20
bs	-13
aent	-15
aon	-48
buld	-55
arote	36
6ince it	-39
blast	-33
bthen	-38
6o as	-16
8is	-41
9t	-65
8long	-54
8that	-19
ae	-64
5that a	-89
bll	33
dowed	32
cso	-69
bn	-42
bs	-31
abe	-39
both	-28
brought	-47
acan	-106
adidn't	-51
boesn't	-68
aeven	-28
afollowed	-44
cr	-44
ahad	23
cppened	-39
cs	-38
cve	-39
ain	19
ccludes	-62
bt	-127
ajust	-24
akilled	-30
alast	-50
bed	-27
cft	-27
amade	-76
cke	-27
es	-87
cy	43
bean	24
bight	-79
bore	-43
anew	-17
bo	-24
ct	-35
aof	43
bn	-17
cce	40
ce	-30
cly	-76
aput	-51
aseem	-75
es	-119
bhowed	-59
bome	-33
athe	-91
dre	-102
dy're	-58
cis	-20
bo	22
avote	-44
awe're	-39
cnt	-55
cre	15
bhile	-17
bill	31
cth	-31
bould	-12
7eir campaign	-31
bmind	-51
bown	-73
bsupport	-108
bvote	-30
8y are	-21
cgue	41
abe	-17
acan	-119
d't	45
cre	37
bould	-22
adid	-113
dn't	-79
bo	14
cn't	-14
afind	-59
ahad	-55
cve	-32
ajust	-24
alike	-41
amade	-83
cke	-34
cy	12
bight	-94
aneed	-75
bot	-78
cw	-83
aprefer	-17
asaid	-40
bee	61
bhould	-64
btill	-77
bupport	-62
athink	18
bo	47
avote	-29
awant	-67
bere	-70
bill	-54
bould	-24
7ough it	-71
cthe	-35
7rough the	-67
6o a	21
9ccept	-83
aknowledge	-128
9dmit	-85
9ll	-26
9n	-67
anounce	-115
aswer	-72
9ppear	-78
9sk	-33
8being	-21
alieve	-91
9lame	-96
9oth	-13
9ring	-40
8call	-98
ampaign	-15
ast	15
9omment	-35
ansider	-95
btinue	-79
9riticize	-131
8debate	-44
9o	-98
9raw	-93
8endorse	-129
9ven	-42
8find	-98
8have	-31
9it	-54
8is	-28
9t	-19
8know	-106
8let	-20
9ook	25
8make	-87
9ore	37
8new	-14
9ot	-19
8offer	14
9ne	-15
9ppose	-103
8proceed	-24
bmote	-93
9ush	-95
at	-117
8question	-68
gs	53
8remain	-51
bember	-85
aquests	40
8say	-104
9ee	-163
bn	-14
9hare	-49
aow	-36
9peak	-17
9tand	-52
9ucceed	-26
aggest	-75
apport	22
are	-29
8take	26
alk	-90
9ell	-77
9hat	-12
aink	-93
9o	-54
9ry	-67
9urn	-105
8vote	-70
8worry	-74
7ward a	-24
cthe	-17
5under a	-23
bthe	-40
7til the	-30
5w 's	-89
7:	-82
7a	-35
8bout	-15
8ccusations	-23
ced	-16
9ting	-20
8dded	15
9vertising	-40
aice	-126
aocates	-97
8ffected	-39
8gain	-102
9gressively	-45
9ree	74
cd	26
8imed	19
8ll	-38
aegations	29
9most	-15
9ways	-38
8n	-49
9nounced	61
9swer	-107
ds	-75
9ything	-64
8ppear	-36
ded	19
8re	-15
an't	-26
9gue	81
cd	33
bment	-125
fs	-86
8s	-21
9ked	13
aing	21
9signed	-30
aociated	-44
8ttacking	43
ds	-160
aention	-115
aracted	-56
7backing	15
9nking	-38
9sed	-109
8ecame	-63
aoming	-30
9gan	-54
ainning	-33
9lieve	73
9st	-83
8ooed	-62
9th	-87
8ring	-25
8uilding	-44
8y	-79
7call	-30
bed	-21
bing	-64
bs	-43
9me	-39
apaign	-134
fing	-42
9n	-39
a't	17
anot	22
9re	-141
aried	-60
9se	-143
at	26
9used	-27
8eiling	-43
9rtainly	-12
8hallenging	-67
anged	-37
arges	-114
9eered	-108
8ited	48
8laim	-34
assified	-53
9early	-74
9osed	-79
8ombined	-50
aing	26
ament	-78
es	-121
bitted	-30
apared	-65
blicated	-26
9ncerned	24
eing	-45
es	-61
aducted	-75
afident	-66
crmed	50
asider	24
fable	-23
fed	-35
atained	-67
eing	-55
binuing	24
broversial	-62
9unted	-63
9vering	-57
8reated	-38
9iticism	-18
ezed	-27
8urrently	-70
7damaging	-43
8ebate	-48
9cided	19
bsion	-120
fs	-41
9emed	-56
ap	-80
9fending	27
ained	-24
9mand	-79
9scribed	-18
9voted	-87
8idn't	22
9rected	-26
dly	-82
9sclosed	22
bussed	34
9vided	-41
8o	-62
9es	14
bn't	-13
9ing	-36
9minated	-26
8uring	-52
7earlier	-141
aned	-61
8ffectively	-60
8lected	29
8mbraced	-59
9erged	-88
8ndorsed	42
ement	-106
9gaged	29
8rupted	-48
8verything	-33
8xpected	46
aressed	40
7faced	-54
aing	-36
9iled	-83
9lling	-21
8ear	-13
9el	-36
9lt	15
8ighting	-27
9led	17
aing	-71
9nd	-26
bing	39
9red	-58
ast	-61
8leeing	-62
8ollowed	-65
ding	-47
9r	-64
aced	-85
9und	12
ced	-34
8requently	-71
9om	-35
8unded	-36
bing	-54
braising	-85
7gained	-35
9thered	-53
ding	-23
8eneral	-131
ely	-22
8ives	-24
aing	-37
8oing	-84
9t	-60
8rowing	31
7hacked	-34
9d	-15
9ppened	-36
9ven't	36
aing	-30
8eaded	-36
bing	-30
aring	-31
9ld	-39
aping	-48
8olding	24
9sted	-39
7i'm	-12
8dentified	72
8mmediately	-16
8n	-58
9cluded	-36
ding	-41
areased	-47
eing	-31
9dicate	38
fd	97
9sisted	60
9terested	-36
cviewed	-92
9volved	-40
ding	-62
8s	-30
9n't	-36
9sue	-36
cd	-44
8t	-59
7just	-123
7killed	-44
8nows	58
7largely	-37
9st	-135
9ter	-14
8eading	-30
aving	-32
9d	-48
9ft	-73
8ike	-65
9mited	-37
9sts	-19
9ving	-22
8ong	-87
9ok	-23
bed	-69
bing	-13
bs	-82
7made	-28
9ke	-22
bs	37
aing	-61
9nufacturing	-25
9y	-39
8ean	-61
9eting	-51
9ntioned	14
9ssage	-142
8ining	-35
8ore	-128
aning	-33
9ved	-73
bment	-107
aing	-28
8ust	-27
7named	-137
8eeded	-121
bs	-89
9ver	-97
8ominating	-26
9t	-13
aes	-81
ahing	-47
7of	-67
9fered	-32
cing	-59
cs	-27
8n	-48
9ce	-31
9e	-94
9ly	-155
8pened	-78
bing	-13
9ponent	-108
bsed	-38
cition	-93
8rganizing	-40
8verseeing	-57
7passed	60
9ying	-36
8ersonally	-34
8lan	-159
bned	-17
cing	-76
bs	-54
ayed	14
bing	-36
8oint	-12
ced	19
cs	-97
ased	-33
9licy	-137
aling	-91
9sed	-92
ated	12
8repared	-17
aviously	-79
9oduced	-41
amise	-74
es	-24
aposal	-100
atected	-19
avided	41
8ublic	-111
dly	-56
9sh	-48
bed	-19
9t	22
ating	-56
7qualified	-48
9estion	-136
fs	-84
7raising	-26
9ting	-51
8eached	-86
ad	21
ally	-55
ason	-110
9ceived	-79
bntly	-34
aognized	54
9fused	58
9gistered	-36
9lated	-50
aeased	-27
9mained	-90
ding	-22
brks	-122
aoved	-46
9port	-108
ded	20
ds	-125
aresented	-49
ging	-53
9quest	-86
es	-38
9served	-98
aponded	38
dse	-103
atricting	61
9vealed	54
8ising	-49
8olled	-44
8unning	-86
7said	16
9w	-55
9y	85
aing	-59
as	27
8cared	-47
9heduled	-44
9reening	-19
8ee	-14
aing	-48
amed	30
9lected	-46
9nt	37
9rved	-23
8hared	32
9ifted	-68
9ooting	-56
at	-78
auld	-27
bted	78
awing	27
bs	24
8omething	-46
9on	-77
9ught	-22
8peak	21
aeches	-128
anding	-58
bt	29
8tanding	-39
arted	-99
atement	-133
cs	-26
9ill	15
9ood	-67
9rategy	-110
auggling	-37
8uggest	76
eed	25
es	-34
9pport	-32
eed	46
fr	-75
gs	-110
9rprised	-27
8wing	-31
7take	-49
aing	-91
9lk	-33
bed	45
bs	-105
9rgeted	-99
ding	-48
8ell	21
9nd	-82
8hat	-18
9e	-47
an	18
are	-43
ay're	-56
9ing	-53
bk	48
cing	-83
cs	54
as	18
8itled	49
8o	-56
9ok	-22
8rading	-42
aining	-50
9ied	13
9uly	-78
9y	-21
aing	-100
8urn	-103
bed	-24
bing	-33
7undecided	-44
br	-43
aocumented	-41
8rged	26
8sing	-83
9ually	-70
7view	-23
bs	-61
8ote	-119
bd	22
aing	24
7waiting	-29
9nt	18
bed	-98
bs	-12
9s	-23
an't	-104
9tching	-40
aerboarding	-43
8e're	27
ave	44
9lcome	22
9nt	-139
8ho	-33
8ill	-33
bing	20
9nning	33
9th	-39
bout	-49
8on	-99
9rked	-53
bing	-41
aried	32
9uldn't	-75
8rote	50
7–	-50
7—	-55
7―	-119
6e all	-60
aso	-17
9re	-24
9sked	63
8be	-30
8can	-56
b't	-41
9ould	-57
8do	37
an't	32
8got	-58
8have	-56
8just	23
8know	-21
8must	-78
8never	-12
8see	-48
9hould	-55
9tand	-43
8think	23
9o	-12
8want	-78
9ere	-62
9ill	-36
9ould	53
6hat 's	-86
aa	-26
bre	-54
ado	-44
ces	-50
ahappened	-14
cs	-102
ais	43
bt	-77
athat	-16
ce	-51
bo	-62
awould	-81
7en a	-88
ait	-18
athe	-16
8ther it	-36
dthe	-27
eo	-44
7ich a	-39
clso	-73
cre	-69
bcould	-84
bhas	-23
dve	-16
colds	-74
bin	-58
dcluded	-102
is	-14
ct	-58
bmade	15
bnot	-46
bthe	-69
co	77
bwas	19
cill	-26
could	-108
8le a	-65
bthe	-94
7o 's	19
9a	-37
actually	-24
also	-48
are	-20
9backed	-25
9called	-16
bme	-76
bn	20
cnot	-69
9did	-109
ao	29
9endorsed	-45
9got	-60
9has	-46
aelped	-86
9in	36
as	-37
9just	-27
9know	22
9make	-41
by	22
9need	-70
bver	-40
aot	-33
bw	-83
9often	-71
an	-37
9pledged	-68
9ran	-110
aepeatedly	-49
aunning	-13
9said	-29
by	-21
aent	-71
brved	-46
ahould	-53
auggested	28
bpport	-68
gs	-41
9take	-63
ahe	-44
bink	-24
ao	-42
9want	-15
bs	-17
aere	-17
aill	-104
aon	-84
brked	-52
buld	-104
7y do	-24
9it	-13
9not	-43
9the	-27
6ith a	-21
bbout	-19
bll	-22
ait	-47
amore	-32
ano	-42
aone	37
asome	-24
athat	-49
ce	-13
9in the	-41
9out a	-20
dthe	-15
5yet another	-41
9the	-41
ao	-100
6ou a	-41
are	-46
9be	-14
blieve	-42
9can	21
c't	-62
aould	-64
9do	-56
bn't	-16
9know	-38
9look	24
9need	-27
aot	-30
9really	-26
9said	-66
by	-68
aee	-66
ahould	29
9the	-38
bink	-34
ao	-15
9were	-76
aould	30
5— a	-46
8n	25
8s	40
7even	-61
7for	-48
8rom	-54
7has	17
7in	-83
9cluding	-60
8s	33
8t	-71
7like	-53
7not	-60
7that	-51
9e	-94
8o	-84
7who	-24
5∅ a	31
8s	-18
7in	-56
7on	-17
7the	-51
3s=" 'm A	-28
aD	-12
aw	-35
8t w	14
7a N	-21
9w	-107
8d D	79
aw	-56
8n w	-75
8s A	-85
aD	13
aN	-40
afor	-37
aw	-21
8t 's	-14
aN	-13
aw	-43
7be w	-20
8y D	-21
aN	-53
aw	-20
7do you	-42
7ed "	-89
a,	-73
a.	-24
aA	47
aN	77
aby	-61
ahis	33
ato	-30
aw	-29
8r w	-37
8t 's	-40
8w N	-31
7he A	-27
aD	-21
aN	-74
aW	-36
8o w	-24
7id D	112
aN	20
aw	90
8n #	-18
aD	-182
aN	36
aW	-60
ahis	33
aw	-28
bhich	-25
8s A	23
aN	-17
ais	-15
aw	-23
8t 's	-22
aA	-36
aV	-58
adoesn't	-32
ais	-92
aw	21
bas	-124
bill	-13
7ke D	-40
aN	-37
7ld be	-27
8e D	-14
aN	-20
aw	-33
8l ,	-43
aD	-35
aw	-65
8y ,	-49
aw	33
7me w	-47
7ne of	-26
aw	-53
8g "	-25
a,	-43
a.	-23
aD	16
aN	60
athat	143
bo	14
aw	35
8o D	-13
aw	-18
7of D	-15
aN	-15
aw	-33
8m D	-25
aw	-19
8n D	-95
aN	43
aW	-97
aw	-57
8r D	-95
aN	21
aw	-81
8t A	-50
aD	-33
aw	38
8w ,	-14
7re 's	-73
aA	-49
aare	-27
ais	-48
aw	-100
bas	21
7so ,	-36
aw	-28
8t w	-75
7te D	47
aN	45
8h D	-42
aN	-42
aw	-59
8o D	-61
abe	-65
aw	-45
7ut D	-53
aw	-75
7ys N	30
7― N	107
5# : #	-99
7a w	-55
8n w	-37
8s w	-115
8t w	-35
7ed w	-138
8s .	-14
aw	-20
7gn .	-27
aw	-17
7he w	-32
7in #	-31
aD	29
aN	-75
aW	-34
aw	-68
7ng w	-93
7of D	-27
8n w	-40
8r D	-36
aw	-31
7re w	-26
7to #	-77
aD	-50
aw	15
8s ,	-15
a.	-20
5% of D	-25
aW	-30
aw	-47
7to #	-66
5' ng w	-28
6s a w	18
9n to	-137
bw	-77
8ed ,	-15
b.	-33
bD	-40
bby	-37
bfor	-71
bto	-99
bw	-172
9r w	42
9w N	-16
bw	-75
8gn ,	-19
b.	32
bV	-107
bhas	-42
bis	-42
8he w	20
8in D	-19
bN	-15
8ks .	-31
8ll D	-13
bw	-73
9y D	-27
bw	-132
8ne w	-26
9g ,	-62
b.	-94
bD	-82
bN	-78
bin	-98
bof	-84
cn	-42
bthat	-85
co	-105
bw	-71
9o w	-68
9t w	37
8on to	33
9t A	-14
bD	-13
bw	-50
8re w	-64
9s ,	-45
9t w	-65
8so w	-64
9t D	-18
bw	-14
8te ,	-18
b:	-77
9o w	-56
9s ,	-51
bto	-128
bw	-69
8ut w	-28
8wn w	-75
5( he w	-19
7ll w	-25
5) as w	38
7ed D	13
7he w	-80
7to w	-20
7— D	-29
9N	-52
5, 'm A	-32
aw	-36
8t w	35
7a #	-39
9A	-60
9N	-124
9W	-85
9w	-33
8d D	-102
aw	-35
8n A	-97
aN	-56
aw	-55
8s "	-52
aA	-28
aD	-13
aN	-64
aV	23
aW	-45
ahe	-25
bis	-45
ai	-15
bn	-47
ashe	-24
athey	-19
8t D	-18
aN	-17
aw	-58
8y ,	-96
7be w	-18
8y D	36
aw	21
7de D	-18
7ed "	-14
aA	23
aD	-22
aN	45
aW	-33
aand	-88
bs	66
bt	-48
aby	-64
afor	54
brom	-72
aher	60
bis	-13
ain	-132
athat	84
bo	-65
aw	-33
bith	-55
8n D	-56
aafter	-42
bs	-87
aif	-53
bn	-59
athough	-40
aw	-19
bith	-60
8r D	47
8s D	47
athat	42
8t 's	-23
aw	-31
8w N	-49
7gn w	-57
7he "	-22
a#	-28
aA	-111
aD	-82
aN	-24
aW	-78
aw	-41
8o 's	-21
aA	-46
aV	-67
ahad	-18
cs	-27
ais	-25
awas	-29
7id ,	37
aA	-17
aD	19
aN	124
ahe	84
ain	111
bt	38
aof	56
bn	-29
ashe	45
athat	19
aw	-18
8n #	-27
aD	-12
aW	-66
ahis	-74
aw	-59
bhich	-58
8s A	-77
aD	-14
ais	-13
athat	-51
8t 's	-31
aA	-45
amay	-67
aw	-47
bas	-152
bill	-30
bould	28
7ke D	-97
aN	-56
aw	-64
7ld A	-23
aD	40
abe	22
ahave	-111
aw	-24
8e A	-48
aD	-44
aN	-68
aw	27
8l A	-86
aD	-32
aof	-32
aw	21
8y ,	-73
aD	-82
aV	17
aw	-30
7me of	-15
aw	-21
7ne of	-39
aw	-53
8g "	105
a#	-142
a,	27
aD	-25
aN	31
aabout	27
bnd	-83
bs	-71
bt	38
afor	-54
brom	-116
ahe	66
bim	44
ain	33
bt	52
aof	101
bn	38
ashe	-23
athat	112
ceir	-70
dy	93
bo	30
aw	-62
bith	-125
8o D	-30
aw	-49
8t w	-97
7of D	48
aN	-109
aw	-90
8m D	-30
aw	-20
8n D	15
aN	-76
aW	-87
8r D	-39
aw	-56
8t A	58
aD	-74
aN	-65
aw	-39
8w D	48
7re 's	25
aA	-13
aD	-49
aare	-79
ais	-104
aw	-19
bas	-94
bere	-23
7so D	-60
ait	-13
athat	-26
aw	25
8t as	-33
aw	49
7th #	-15
aA	-22
aD	-74
aN	-40
aof	-32
aw	-98
8o $	-54
aN	-77
abe	-97
aw	-28
7ut #	-20
aD	-83
aw	-26
7ve D	-39
aV	45
abeen	-30
aw	-24
7wn as	20
7ys w	29
5- a w	-20
8n w	-61
8s w	-130
8t w	-31
7ed D	34
ato	15
aw	15
7he N	-31
aw	-21
7in D	20
8s w	27
8t 's	-20
7ld be	-75
8l w	23
7ng D	-107
aw	-43
7re w	-93
7so w	-55
7to w	-18
5. 'm A	-33
aw	52
7a #	-13
9D	-24
9N	-58
9W	-27
9w	-30
8n N	-47
8s D	20
aN	-61
aW	-16
afor	-31
ahe	-15
ait	-14
aw	-64
8t 's	-24
aw	-66
7by #	-22
aD	43
aw	-73
7ed ,	-57
aon	64
8n ,	-55
aD	-28
aN	-35
aas	-14
ain	-15
aw	-73
8r D	25
aw	-113
8t 's	26
8w N	-40
7he "	-12
a#	-19
aA	-78
aD	-68
aN	-103
aW	-61
aw	-28
7in #	-42
aA	-50
aN	-126
aW	-101
aher	-49
bis	-88
amay	-30
athat	-43
8s is	-23
aw	-86
8t A	-97
aV	-89
ahas	-34
ais	50
aw	-43
bas	-164
dn't	-31
bill	-33
bould	-76
7le D	-27
aN	-20
ahe	-13
aw	-32
8l ,	-52
aD	-40
aw	-52
8y ,	-79
aD	-40
7me W	-24
aw	-35
7ne of	-37
aw	15
8g D	-53
ato	54
aw	-81
8o D	-55
aw	24
7of D	-24
aw	-22
8m D	-26
8n D	-51
aN	-18
aW	-49
aw	-19
8r N	22
aw	-132
8t w	-33
8w ,	-28
7re 's	16
aA	14
aD	-73
aare	-100
aw	-25
bas	-126
7so ,	-20
aw	-48
8t D	-59
aw	-108
7th D	-54
aN	-33
aw	-67
8o D	16
abe	-121
aw	-157
7ut #	-13
aD	-56
7ve w	-15
7— N	20
5: he N	-23
aw	25
5; he w	-36
5? a :	-31
7he w	-31
7ke D	-26
5D a w	-66
8d w	-103
8l w	-16
8n to	-24
aw	-82
8s A	-69
aD	-36
8t w	-48
8y #	-13
7be w	-16
7ck of	-55
8y w	-33
7ds of	-69
7ed "	-38
a#	-33
a$	40
a,	-17
a.	-99
aN	-87
aV	-61
aW	-36
aand	-78
aby	42
afor	-75
ain	-90
aon	22
ato	67
aw	-151
bith	-113
8n w	-49
8r ,	-24
aof	-38
ato	-46
aw	-42
8s ,	-30
a.	-42
aand	-41
athat	-80
aw	-126
8w N	30
aw	-114
7ge that	-25
bo	-32
8n 's	-14
aV	-15
aw	-41
7he w	-78
8o V	-12
aw	-33
7ic w	-53
8d they	16
8n D	-83
aN	-30
aw	-15
8s A	-86
aD	-86
aN	-35
aw	29
bhat	-13
7ks ,	-40
a.	-31
7ld be	-99
aw	-19
8l for	-42
aof	-32
aw	-87
8y D	-49
7ne w	-37
8g ,	-96
a.	-94
a:	-44
aD	-50
aN	-79
aV	-91
aW	27
aand	-81
afor	-83
ain	-65
bs	-36
aof	-181
bn	-63
athat	-15
bo	-13
aw	-170
bas	-36
bith	34
8s to	-57
8t ,	-32
a.	-37
aN	-50
aV	-62
aW	-34
ain	-37
aof	27
athat	-73
bo	17
aw	-29
bas	-43
7of D	-58
aN	-40
aher	-25
bis	-23
aw	-54
bhom	-36
8k at	-70
8n ,	-29
a.	-26
aA	38
aD	-39
aN	-32
aabout	-48
afor	-50
ais	-46
aof	-54
bn	-82
athat	-113
bo	-106
aw	-80
8t A	43
aat	-25
aw	45
8w w	-31
7re A	-36
aD	-86
8t of	-47
aw	-20
7se for	-18
aof	-35
athat	-25
bo	-61
aw	-36
8h w	-82
8t A	-42
aD	-50
aN	48
aW	-29
afor	-62
aof	-58
ato	-31
aw	-156
7te ,	-20
a.	36
afor	-26
ain	-17
aon	-79
bver	-56
aw	-101
8h w	-63
8o D	-70
abe	-55
aw	61
8s ,	-35
aw	-98
7ue ,	34
aof	-64
aw	-17
8t w	65
7ve w	-17
5N 's "	-73
a#	-82
a,	-45
a.	-41
aA	-41
aD	-112
aN	-132
aV	-37
aw	-81
8t A	-40
aD	-99
aw	-44
7: "	-14
9#	-67
9D	-37
9W	31
9w	-78
7a A	-14
9N	-21
9w	-19
8d "	-62
a#	-69
aD	-33
aV	-46
abeen	-53
8n A	-13
aD	-67
aw	-61
8s "	-56
a#	-91
aD	-36
aN	-60
aat	-104
ahad	-72
be	-13
bis	-62
ato	-35
8t D	-28
aN	-30
ahe	-26
ashe	-15
aw	-68
8y w	-43
7be w	-70
8y D	-35
aN	-41
aw	-59
7ce A	-66
7de D	-22
ait	49
aw	-14
8s D	17
ato	-41
7ed "	68
a#	-26
a$	-53
a,	67
a.	48
a:	107
aA	-13
aN	-23
aW	82
aabout	40
bgainst	-28
bnd	-24
bs	-106
bt	35
aby	-69
afor	-40
brom	-175
aher	-46
bim	14
cs	-79
ainto	-53
bt	-37
aof	18
bn	-52
bver	42
athat	-30
ceir	-82
bo	-19
aw	-24
bhat	-22
bith	37
8n V	41
aas	-31
aw	38
8r ,	-39
aD	-28
aN	-69
aw	55
8s ,	50
a.	-17
aD	59
aN	50
athat	65
bo	-17
aw	13
8w w	-43
7ft D	29
7gn 's	-29
a,	-25
a.	-46
aV	-60
aand	-13
ahas	-19
ais	-25
aw	-12
7he A	-36
aD	-17
aN	-42
aW	-21
aw	20
8o w	-57
8t to	-14
aw	-16
7id "	-28
a,	30
a.	104
a:	-13
aD	39
aW	26
aafter	35
bt	-19
ahe	-39
aon	86
ashe	22
athat	36
bo	-12
aw	46
8n #	-67
aA	37
aD	-67
aN	-147
aW	-124
aher	-24
bis	-70
aw	23
8s "	24
a,	-67
aA	-14
aD	-50
aN	-64
aV	44
ain	-49
aon	-39
athat	-51
7ke to	-78
aw	-18
8s ,	-86
aw	-17
7ld "	-56
aA	-19
aN	24
abe	-45
aw	-27
8l V	24
abe	-59
ahave	-126
aw	-21
8s N	109
8y D	-42
aV	80
7me D	-54
ain	-41
aw	-92
8s to	-13
7nd D	-101
athat	45
aw	-94
8e of	-14
aw	-26
8g "	-72
a,	-54
a.	-78
aA	-61
aD	-105
aN	-55
aW	-90
aand	-33
bs	-84
afor	-50
brom	-20
aher	-14
bis	-32
ain	-150
bs	-49
athat	-126
aw	-88
bith	-56
8o w	-42
8s to	-16
8t A	-13
aD	-104
aon	52
ato	-30
aw	29
7of D	-47
aN	-79
aW	-17
aw	-83
8k D	-13
8m D	-52
aN	-45
aw	-55
8n #	-34
aA	-59
aD	-143
aN	-104
aW	-31
aat	-49
ahis	31
aw	-55
8r #	-13
aA	-40
aD	-89
aN	-106
ahis	-19
aw	-18
8t A	-66
aD	-98
abe	22
8w .	32
ahas	-75
aw	-25
7re A	-47
aD	34
ato	-62
8s ,	-32
a.	20
aw	17
7so A	13
aD	-44
aV	15
8t A	-19
aD	53
abe	-54
aw	-31
7te ,	75
a.	92
ato	-13
8h D	-57
aw	12
8o "	-42
aA	-100
aD	-123
aN	-151
abe	-83
ado	-17
ahis	-49
aw	-12
8s D	15
aN	67
athat	45
aw	50
7ut D	-65
aN	-72
ahis	-40
7ve A	-17
aN	-128
ato	-61
7ys ,	24
a.	61
aD	21
aN	75
ahe	14
bis	66
ait	54
ashe	-22
athat	49
aw	23
7— A	-45
9D	-61
9N	28
9and	-20
9w	-61
aho	-31
5V : "	-148
7a w	-88
8n w	-54
8s "	-21
aD	-26
aw	-99
8t D	27
aN	-51
aW	-19
ahe	-30
ait	-21
ashe	-25
aw	22
7by D	-14
aN	-23
aw	-24
7ed by	-88
aw	32
8r w	-12
7he N	-17
aw	-75
7in D	-65
aW	-15
aw	-33
8s D	-15
aw	-39
8t 's	-28
ais	-18
aw	-54
bas	-33
bould	-17
7ke N	-25
7ld w	41
8l w	-91
8y that	-93
7ne w	-30
8g D	-104
aN	23
aW	33
ato	-84
aw	-153
8o w	-38
7of D	-56
aN	-30
aw	28
8m D	-23
8n D	-23
aN	-33
aW	-30
aw	-21
8r D	-67
aN	38
aw	-92
7re A	12
aare	-13
ais	-18
aw	-22
7st w	-60
7th D	-28
aN	-13
aw	-28
8o A	-18
aD	-15
aN	-39
abe	-22
aw	-97
7ut D	-30
aN	-20
aw	-30
5W 's A	-26
aD	-33
aN	-25
aW	-34
aw	-113
8t w	40
7a w	-75
8d w	56
8s A	-106
aD	-102
aw	-42
8t D	-28
aN	-22
ahe	-19
ait	-13
aw	-20
8y be	32
athey	-29
7be w	-28
8y D	-51
aw	-90
7ed .	-44
aD	16
aabout	-12
ain	-99
aon	-95
awith	-51
8r w	-49
7ho V	-18
aw	-43
7id D	-16
8n D	-77
aN	-57
aW	-21
aw	-86
8s D	-77
aw	-100
7ke D	-37
7ld w	-16
8l w	25
7ng ,	-95
a.	-74
aA	-63
aD	-36
aN	-57
aabout	-21
afor	-47
ain	-75
athat	-54
bo	-118
aw	-95
8o w	25
8t w	-14
7of D	-59
aw	-74
8m D	-21
aw	-24
8n D	-76
aN	-51
aw	-38
8r D	42
aN	-69
aw	-78
8t A	-26
ato	-24
aw	-66
8w w	30
7re A	-49
aD	-99
aw	26
7so w	15
8t w	-102
7te ,	-29
a.	-20
aw	-57
8h D	-33
aN	-18
aw	-30
8o A	24
aD	-77
aN	-99
aw	-33
7ut D	-74
7ve A	-69
aD	-58
abeen	26
7ys w	-24
5about a w	-40
bhe w	-39
bng D	34
ew	-72
bto w	-35
6fter a w	-28
bhe N	-59
eW	-23
ew	-34
bit w	-66
bll ,	-37
bng D	-12
eN	-110
ew	-37
6gainst a w	-43
dhe w	-39
6lthough he w	-47
6mong he D	-52
ew	-114
6nd 't w	-92
9a D	-46
bN	-37
bW	-20
bw	-24
ad D	28
an w	-54
as A	20
cV	43
cw	-20
at D	-25
cN	-16
cw	-33
9be w	-30
ay w	-32
9cy w	-46
9ed ,	-27
c.	-126
cA	-57
cN	-21
cagainst	-47
ds	-92
cby	43
cfor	-42
chim	27
cin	-85
dt	31
cof	-30
dn	22
cthat	19
do	50
cw	-49
dith	14
an A	-61
cD	-88
cN	-77
cw	49
ar w	-120
aw N	-38
9he A	-59
cD	-21
cN	-60
cW	-15
cw	-51
ao w	-18
9id ,	-20
cD	15
che	89
cit	18
cshe	23
cthat	91
an N	-36
cw	-82
as A	-28
at 's	-18
cis	-87
cw	-81
9ke w	35
9ld A	12
cw	-62
al A	-49
cD	-46
cbe	-64
cw	-109
ay D	-67
9me w	-43
9nd w	-57
ae w	-19
ag .	-77
cA	-18
cD	-88
cN	-32
cW	-19
cfor	69
cher	43
dim	24
es	-13
cin	-79
cthat	49
do	61
cw	-62
dhat	26
ao D	-13
cw	-37
at w	-69
9on D	62
cw	-55
ar D	-22
cw	-44
at A	-88
cD	-51
cw	29
aw w	-61
9re 's	-71
cA	33
cw	-48
9so w	19
at D	20
cw	-91
9th D	-16
cw	-54
ao D	-25
9ut w	-94
9ve D	-75
cbeen	39
cw	-78
6round he w	-57
6s a w	-101
9n w	-67
9s w	-47
8ed by	-17
bin	19
bto	-55
8he A	-29
bD	-21
bN	-46
bW	-15
8in D	-37
9s w	-39
9t w	-109
cas	37
8ne w	-17
9g D	-14
bas	-69
bw	-121
8of W	-19
9n as	-45
9r D	-26
bN	-44
8re w	-42
8to w	42
6t a A	-16
aN	-32
aw	-13
9n w	-44
8he A	-25
bN	-54
8ll .	-17
8ne w	-36
9g D	32
bN	-71
bw	-114
8st w	-18
5because he N	-18
gw	-65
dit 's	-27
gw	-50
has	-29
dof D	-36
gher	-28
gw	-42
dre is	19
gw	-46
7fore a w	-67
che N	-43
fW	-20
cng N	53
fw	-31
7hind he w	-34
7tween a w	-45
dhe D	-24
gN	-12
gw	-55
dow and	-33
6ut 't w	14
9a w	-67
as D	-42
cw	30
at w	-45
9ed that	25
cw	-81
ar w	15
9he N	-43
cw	-23
9in D	-87
cN	-24
cw	-53
as w	56
at w	-100
9ll w	-98
ay w	-110
9ne w	-41
ag w	-65
ao w	-39
9or D	34
9re 's	-79
cA	-22
care	-73
cis	32
cw	-66
9so D	-50
cw	-74
9th D	-34
6y a N	-16
aw	-105
9n w	-80
8ed w	-95
8he N	-37
bw	-96
8ng D	21
bhis	33
bthat	-35
bw	-43
8re w	-54
5despite he w	-70
dng w	51
6uring a w	-69
dn w	27
che A	-23
fw	-55
5for a w	-84
an w	-55
9ed w	-48
ar w	-62
9he A	-25
cN	-19
cw	-68
9ic w	-20
9ll D	33
cw	-64
9me w	-12
9ne w	-12
ag "	-68
cA	-72
cD	-17
cN	-14
cW	-56
chis	-78
cto	-108
cw	-219
at .	-20
9ot w	-56
9re w	-54
9st w	-15
6rom a w	-86
aed w	-112
bw N	-16
ahe A	-14
dN	-25
dw	-79
ang D	-16
din	-43
dto	-36
dw	-42
ath w	-31
5he 's A	-34
bD	-28
bbeen	-19
9t A	30
bhave	-36
8a w	-40
9d been	-90
bw	-54
9n w	-23
9s "	-87
bD	-100
bV	19
bbeen	-48
bw	-27
9y w	-84
8be w	-26
8de w	27
9s to	13
8ed "	18
b,	18
b.	39
b:	-21
bA	-81
bD	-24
bN	-68
bW	31
babout	-84
cgainst	61
cs	38
bby	-65
bfor	-55
crom	-83
bher	20
cis	20
bin	-55
bof	68
cn	-27
bthat	-27
bwith	-19
9r w	14
9s A	15
bD	-114
bto	-24
bw	-14
8ht w	24
8id ,	50
bN	98
bhis	63
bin	78
bof	60
bthat	20
bw	-16
9n w	46
9s "	-43
b.	-25
bA	-17
bD	-32
8ke D	-16
8ld "	-15
bA	-68
bN	86
bbe	-101
bhave	-88
bw	-39
9l A	35
bbe	-94
bhave	40
bw	-56
9s D	-70
9y w	15
8me w	50
8ng D	44
bfor	-33
bhis	-37
bto	-106
bw	-61
9o w	-13
9t to	34
bw	-24
8on D	-60
bw	28
9t A	-63
bw	-13
8rt D	-39
8so V	26
bw	-40
9t w	58
8te .	57
9o w	-25
9s D	25
bto	-44
8ve D	-26
bto	-65
8ys ,	12
bD	-29
bhe	35
bw	82
7r a w	-64
9ed w	-119
9gn ,	-14
cw	23
9he w	-30
9in D	-47
9ng D	-73
cw	-20
9on to	38
9st w	-101
9to w	-28
9wn w	20
6im a w	-54
as w	-30
9he w	-25
9in D	-60
cw	-34
9of w	-25
an D	45
ar D	-13
cw	-24
9th w	-27
ao D	-27
cw	-16
7s ed w	-52
9gn 's	-23
c,	-14
c.	-49
cand	-18
9ng w	-78
at w	-64
9rs w	-35
at for	19
9wn w	-82
6ow a w	-15
9he w	-36
9to w	13
5i 't A	-21
aw	-29
7ad D	-84
8m D	-65
aw	16
8n ,	-63
aw	19
8s A	-14
aD	-14
aw	-85
7do w	-28
7ed D	-94
ain	-36
ato	-102
aw	-22
8e with	-24
8r V	22
aw	-53
7id A	-53
7ke to	-25
7ld A	-50
aw	-43
8y w	-65
7nk ,	-44
aD	-84
ahe	-77
ait	16
ashe	-29
athat	-44
aw	-63
8t to	35
aw	-57
7ok w	-16
8t w	44
8w D	26
athat	-36
awhat	-13
7pe that	-40
7re w	-50
7st w	-77
7ve A	-62
aD	-62
abeen	-51
ain	43
ato	-28
aw	-16
6f a w	-19
8ed ,	-23
8he w	-47
8it 's	-20
bw	-22
6n a A	-47
aN	-45
aW	-27
9n N	-38
bw	19
9t w	-37
9y #	-14
b,	-30
8ed w	-120
9r w	-53
9s that	-59
bw	-32
9w N	-26
bw	-30
8he #	-18
bA	-67
bD	-16
bN	-48
bW	-20
bw	-20
8ic w	-19
9s w	-28
8ll ,	-30
bw	-35
8me w	-17
8ne w	-48
9g N	54
bV	-36
bw	-219
cith	-29
9t w	-58
8on D	-13
9r of	-79
8re w	-14
8se to	-49
8th D	-13
bw	-36
7side he w	-25
7to a w	-58
bn w	-21
ahe w	-52
6t 's A	-49
bN	-19
babout	36
bbeen	-98
blike	-43
bw	-33
9t D	-40
bw	-52
8a w	-69
9d D	-25
bw	-52
9n w	-55
9s "	-26
b,	-29
bD	-63
bN	-89
bto	29
bw	-55
9y A	-71
bbe	-41
8be w	-24
8ed ,	20
b.	63
bA	-82
bN	45
bby	-54
bfor	-96
bin	-80
bon	-20
bthat	-42
co	-15
bw	-54
9n w	-93
9r w	-54
9s #	-34
bA	23
bD	-30
bto	61
bw	-39
8he w	-51
8id A	20
9n D	-41
9s ,	-29
bD	-118
bw	-34
8ld be	-109
bhave	-35
bw	-137
9l A	-76
bD	-34
bbe	-91
bw	-13
9y w	53
8me w	-116
8ng D	-24
bto	-18
bw	-35
8on w	-20
9t A	-47
bbe	-43
bw	-34
8re w	43
8so w	16
9t w	-83
8to D	-12
bw	-88
8ve been	-19
5like a w	-24
ahe w	-24
ato w	-31
5near he w	-32
5of a A	-14
aN	-32
9n w	-67
9t w	-26
8ed ,	-22
bN	-91
bw	-240
9w N	-15
bw	-29
8he #	-18
bA	-46
bD	-55
bN	-58
bV	-12
bW	-27
bw	-13
8ic w	-73
9s w	-16
8ll w	-48
9y w	-65
8ng "	-51
b,	-47
b.	-84
bD	-67
bN	-140
bW	-81
band	-32
ct	-36
bfor	-88
bher	-94
cis	-78
bin	37
btheir	-84
bw	-135
9t w	-40
8re w	-26
8st w	-40
6n a N	-14
9n w	-51
9t w	-16
8ed w	-78
8he A	-29
bD	-25
bN	-41
bW	-17
8is w	-17
8ng ,	-20
bD	-121
bw	-133
8th w	-22
9o w	-14
6r a w	-37
8ed w	14
9n w	-48
8he w	-38
8ng D	28
bw	-141
8ot ,	-12
8re w	-74
8to w	43
6utside he w	-31
6ver a w	-52
ahe w	-71
5she 's A	24
cD	-85
9a w	-18
ad A	-68
cD	-60
cbeen	-96
an w	-57
as "	-30
cD	29
cw	-25
9be D	-13
9ds to	-86
9ed .	44
cA	14
cD	-19
cN	-30
cas	36
cby	-74
cfor	-32
drom	-78
cher	41
cin	-100
cof	-95
dn	-55
cto	-18
cw	-49
as D	-56
9id ,	-14
c.	22
cA	-125
cin	82
cshe	-24
cw	37
an w	-23
as D	-104
9ld A	-40
cD	-44
cN	61
cbe	-67
chave	-27
cw	16
al A	-88
cw	-121
ay V	37
cw	46
9ng D	-34
cto	-62
cw	-34
ao w	-21
at w	-23
9ot w	-64
9so V	97
cw	-13
9te .	55
ao w	-18
as to	-27
9ve w	30
6ince en ,	-17
bhe w	20
6o he w	-64
5that 's A	-122
dD	-15
dbeen	-70
dhow	-15
dw	17
ehat	-62
fy	-81
bt w	-134
aa w	-80
bd D	-41
dw	-117
bn be	-36
dw	-68
bs A	-102
dD	-56
dbeen	20
abe w	-34
aed ,	-24
d.	-77
dA	-64
dD	-23
dN	76
dand	-45
dby	-76
dher	-51
eim	-17
fs	-89
din	-120
don	-76
dto	15
dw	-42
eith	38
br w	-65
bs D	-72
dN	-95
dw	-20
bw N	-15
ahe N	-26
dw	-86
bt w	-62
ain D	-81
dw	46
bs D	-67
dN	-31
dw	-18
bt 's	-24
dis	-18
dw	-34
eas	-32
eould	-17
ald be	-103
dhave	27
dw	-41
bl A	-94
dbe	62
dw	-146
by D	-24
dw	-19
ame w	68
ang D	-134
dto	-60
dw	-76
bo w	-20
aof D	-40
dw	52
bt w	-24
are A	-16
dare	-14
dis	-20
dw	-25
eas	-26
aso w	-71
ath w	-23
bo w	25
ave D	-17
dbeen	-60
aws w	58
7eir ed w	-34
bng w	-109
bst w	-107
bwn w	-61
8y 't w	31
aad D	-57
bn w	-58
by w	-21
ado A	-13
aed ,	-46
d.	-29
dA	-127
dD	-58
dN	-32
dby	-36
dfor	-22
dthat	65
eo	-74
dw	-28
br w	-68
ake w	-21
ald A	-118
dbe	-80
dw	-20
bl be	-70
dw	-16
by w	77
ang D	-15
dto	-50
bt D	41
dw	-38
aot w	-52
are "	-44
d.	-14
dD	53
dabout	26
dw	-65
aso w	-20
bt w	-59
ate for	-18
bo w	47
ave D	-24
dbeen	-109
dto	-21
7ough he w	-35
7rough a w	13
dhe w	-57
6o a N	-28
aw	25
9k A	-81
bat	-33
bw	24
9n N	-38
bw	-49
9y ,	-55
bD	35
babout	-52
bthat	-71
bw	-16
8be A	-15
bD	-37
bV	-22
8ce w	-93
8do D	-14
bso	-17
bthat	-13
bw	-29
8ed .	-40
bD	-32
bby	-44
bin	-16
bon	-26
bto	-26
bw	-144
9e D	-39
bN	-30
bhow	-17
bthat	-16
bw	-23
9r .	-25
bD	21
bw	-111
9t w	-17
9w N	-29
8he N	-44
bW	-12
8in D	-45
bin	-17
bw	-57
9s w	-22
9t w	-31
8ke D	-75
bN	-40
bhis	-17
bon	-16
bw	26
8lk about	-52
9l D	-45
bw	-66
9y w	-26
8me D	-81
8nd D	25
bN	-59
bw	-65
9e w	-13
9g D	30
bN	-103
band	-13
bin	-22
bthat	61
co	-29
bw	-146
9t on	-15
8ok at	-48
9n D	-27
9t w	-19
9w that	-113
bw	24
8pt D	-33
8re w	25
9n D	-20
bw	-31
9t D	-60
bN	-52
bw	-42
9y to	-60
8sh w	-29
9t D	-109
bw	-60
8te ,	-17
b.	-15
bfor	-49
9o w	-48
9s for	53
8ue to	-40
9t D	-52
bw	-45
8ve D	-82
bbeen	-38
bw	-98
7ward a w	-22
che w	-14
5under a w	-20
bhe w	-37
7til he w	-23
5w 's "	-28
a#	-29
aA	-103
aD	-74
aN	-56
aV	-79
aW	-78
aw	-54
8t A	-50
aD	-49
abe	-87
ahave	-87
aw	61
7: #	-37
9/	-52
9A	-57
9D	-97
9N	-157
9W	-87
9he	-52
9it	-43
9that	-65
ao	-43
9w	-92
7a "	-45
9#	-40
9$	-26
9A	-69
9D	-48
9N	16
9W	-37
9w	-24
8d "	24
aA	-28
aD	-102
aV	54
abeen	-43
ato	-17
aw	-17
8l ,	36
aw	-106
8n "	-55
a,	-44
a.	-45
aA	18
aN	-58
abe	-25
ato	-79
aw	-64
bould	-30
8s "	-98
a#	-47
a$	-37
aD	-107
aN	-109
aV	29
aW	-57
aat	-47
abeen	-32
ahe	-66
bis	-71
ain	-68
bt	-46
ashe	-49
athat	-55
ceir	-39
dy	-49
bo	-32
8t "	-32
a#	-16
a's	-26
a,	-26
aA	-75
aD	-108
aN	-93
aW	-59
aare	31
acan	-41
bould	-33
ahad	-44
cs	27
cve	-43
be	-73
cr	-37
bis	-44
ai	-23
bf	-14
bs	-40
bt	-55
amay	-13
aof	-14
ashe	-66
atheir	-28
dy	-66
awas	-30
bere	-31
bill	-30
bould	-56
ayou	-19
8y ,	64
a.	61
aA	13
aD	78
abe	-117
ahave	-95
ait	34
athey	86
aw	-38
7be D	-26
aV	-14
aw	16
8y #	-18
aA	-35
aD	-84
aN	-97
aV	15
aW	-47
aher	-19
bis	-35
aw	-106
7ce .	-39
aD	-55
8y ,	-18
a.	-24
aand	-13
bt	-20
aw	-71
7de by	-67
ain	-31
aw	-15
8o D	-24
aw	-76
8s .	66
ato	-78
7ed #	65
a.	-36
a:	47
aW	-25
aabout	34
bfter	-34
bgainst	20
bnd	-169
abefore	-87
by	-68
afrom	-43
aher	-17
bim	-12
cs	-35
ain	-49
cto	-119
bt	51
aof	-102
br	-29
athat	27
cey	-79
crough	-110
bo	-50
aw	-68
bhen	-113
bith	27
8e D	18
8n .	-32
aA	-49
aD	-38
aV	54
aas	-35
abefore	-37
aif	-22
8r #	-28
a.	-113
aD	-32
aN	-13
aV	52
aW	-57
ain	-72
aof	-46
athat	-74
bo	-88
8s ,	36
a.	-18
aD	78
aN	44
aand	-77
ain	-71
bt	-68
alike	-40
aon	21
athat	17
bo	-51
aw	-32
bith	-72
8w N	-84
aof	-37
aw	13
7ft D	-41
aw	-20
7ge ,	22
a.	-17
athat	46
bo	-55
8n .	-24
aagainst	-22
athat	-18
bo	-18
aw	-60
8y ,	-23
a.	-17
7he "	-27
a#	-25
a$	-14
aA	-100
aD	-76
aN	-82
aV	-29
aW	-55
aw	-22
bill	-24
8o A	-38
aV	-55
aare	-23
acan	-15
ahad	-21
cs	-14
cve	-16
ais	-14
awill	-13
bould	-13
8t to	-29
aw	22
7ic w	-78
8d ,	44
a.	45
aD	-12
aN	-36
aW	114
ahe	54
ain	114
bt	58
athat	-21
cey	-32
8n "	-28
a#	-51
a,	-35
a.	-44
aA	-21
aD	-25
aN	-119
aV	-59
aW	16
aand	-34
afor	-21
aher	-40
bis	-97
bow	-66
ait	-15
amay	-15
aon	-50
athat	-30
ceir	-100
awhich	-35
bith	-24
8s "	-87
a#	47
a,	-59
a:	-66
aD	-46
aN	-105
aV	16
aW	-22
aabout	-34
bt	-27
abecause	-26
cing	-16
ahow	-58
ain	-53
bs	-27
aon	-43
athat	-95
bo	-99
awhat	-45
cether	-51
8t 's	61
a,	-18
a.	-29
aA	-36
aD	-81
aV	-30
aas	-35
ain	-14
bs	-41
aon	-39
ato	-65
aw	-109
bas	-63
bould	-38
7ke N	-83
ahe	-15
bim	-65
ait	-53
athat	-18
aw	-71
8s ,	-30
a.	31
afrom	-19
ain	-35
aon	-86
ato	-43
aw	-36
7ld .	-84
aA	-60
aby	-47
ado	-105
ahave	21
8e N	-21
ashe	-33
8l #	-16
a,	-22
a.	-56
aW	-23
aabout	-52
abe	-58
ahave	-80
ain	-72
aof	-43
bver	-33
athat	-39
aw	23
bith	-45
8y ,	-110
a.	-116
aA	-55
aD	-57
aabout	-54
bs	-62
abe	-48
afrom	-24
ain	-109
aon	-85
ato	-103
aw	75
bith	-95
7me D	-58
afrom	35
ain	-59
aof	-41
aw	-21
8s w	-27
7nd D	-45
aN	69
ato	-82
aw	24
8e .	-12
aof	-18
aw	-44
8g #	-83
a$	-23
a,	-43
a-	-74
a.	-229
aA	-92
aD	-42
aN	-110
aV	-132
aW	-20
aafter	-36
bgainst	-18
bnd	-166
bround	-41
bs	-101
bt	-138
abecause	-22
by	-136
afor	-127
brom	-25
ahas	-41
be	-13
cr	-77
bim	-49
cs	30
ain	-198
cto	-103
bs	-125
bt	-113
alike	-22
aof	-100
bn	-91
athat	-39
ceir	-27
crough	-60
aw	-99
bhether	66
bith	-145
a—	-22
8s ,	-80
a.	41
aabout	-65
afor	-75
brom	-38
athat	-128
aw	-20
8t ,	-81
a.	15
aD	41
aabout	-75
bnd	-52
afor	-89
ain	-72
aof	-186
bn	-97
athat	-82
bo	-22
aw	33
7of "	-44
a#	-48
a$	-20
aA	-75
aD	-66
aN	-13
aV	-76
aW	-89
aabout	-21
bt	-15
abeing	-15
ahim	-23
cs	-70
bow	-47
ait	-33
athat	-53
ceir	-47
aw	-48
bhat	-38
cether	-30
cich	-12
co	-12
8k D	-100
aat	-82
8m #	-30
aA	-31
aN	-85
aW	-60
aher	-35
bis	-74
athat	-18
ceir	-17
aw	-17
8n "	-26
a,	-117
a.	-98
a:	-71
aA	-62
aD	-133
aW	31
aand	-21
afor	-83
brom	-41
aher	-50
bim	-23
cs	-57
bow	-63
ain	-50
bs	-46
bt	-22
aon	-62
atheir	-48
bo	-122
aw	-73
bhat	-19
cether	-41
cich	-15
8r "	-29
a#	-21
aA	-58
aD	-125
aN	-75
aV	-51
aW	-100
abeing	-16
aher	-52
bim	-54
cs	-60
ait	-34
athat	-27
ceir	-51
aw	-74
bhat	-29
8t .	-15
aA	34
aD	-37
aat	-37
aw	-52
8w ,	-56
a.	14
aN	-21
aand	-39
athat	-61
7re "	-78
a#	-64
a's	-39
a,	-59
a.	-81
aA	-20
aD	-92
aN	-95
aV	37
aabout	-58
bnd	-22
bre	44
abeing	-80
afor	-62
ain	-129
bs	-24
aof	-114
bn	-109
aso	28
athat	-54
awith	-64
8n w	30
8s .	-63
athat	-19
bo	19
8t ,	-52
a.	-60
aN	-71
aamong	-121
afor	-73
brom	-73
ato	-53
7se ,	-28
a.	-69
ato	-147
aw	26
8m from	24
8o .	-14
aA	-88
aD	-36
aV	58
athat	-48
aw	34
8t #	-19
a,	-33
aA	-106
aD	31
aV	-90
aW	-42
aas	-28
abe	-99
ahow	-27
aon	-22
7te ,	33
aand	-52
afor	-33
ain	69
aon	45
bver	29
athat	60
aw	-24
8h "	-35
a#	-21
aA	-42
aD	-38
aN	-94
aW	-65
aher	-33
bim	-41
cs	-47
ait	-15
athat	-19
ceir	-34
aw	16
bhat	-20
8o "	-66
a#	-68
a$	-28
a,	-28
a.	-18
aA	-54
aD	-135
aN	-182
aV	-22
aW	-97
abe	21
cing	-19
ado	-57
ahave	15
ber	-73
bim	-111
cs	-70
bow	-56
ait	-53
athat	-62
ceir	-76
aw	-35
bhat	-44
ayou	-18
8s ,	-48
a.	-116
aD	-16
aabout	20
afor	-100
brom	-100
ain	-29
aof	-24
athat	-51
bo	-15
aw	-53
7ue ,	-27
a.	-58
ain	-37
athat	32
bo	26
aw	-48
8t #	-29
a$	-30
aA	-36
aD	28
aN	-22
aW	-42
abeing	-34
aher	-69
bim	45
cs	-69
ait	47
athat	-23
ceir	-64
aw	-48
bhat	-42
7ve N	20
aV	15
abeen	25
ahad	14
ato	-20
aw	-14
7wn for	-16
8s ,	-12
a.	-40
aN	29
aon	-63
athat	24
7ys .	71
aD	22
aw	-63
7– D	-12
9w	-18
7— A	-30
9D	-30
9N	44
9V	-47
9and	-23
9from	-13
9he	-20
9that	-31
9w	-64
6e 't have	-25
8an w	-52
8be w	-30
8do A	26
bw	23
8ed ,	-57
bN	-43
bin	45
bthat	-44
9r w	27
8in w	46
8ld w	-21
9l w	-80
9y w	-28
8ng D	-19
9t D	-56
bto	-31
8ot w	-52
9w that	59
8re A	-57
bD	-31
bw	19
8so w	-13
8ve A	-44
bD	-59
bto	14
bw	-51
6hat 's D	-14
dw	-48
aa w	-26
bs w	-75
bt w	-14
aed D	-90
dto	-102
ahe w	-47
ais w	-137
bt V	-29
dw	-25
aly w	-46
7en a w	-79
aed about	-38
ahe N	-60
dW	-15
ang D	-124
dw	-51
are w	39
8ther he w	-22
dit is	-18
dto w	-44
7ich a w	-34
cs been	-24
ew	18
bds D	-55
bed A	59
eD	29
eby	-79
ein	-96
eto	-68
ew	-60
cn w	-77
cs w	-20
bhe w	-60
bis A	34
eD	-68
ew	-49
bld w	-102
cl w	36
bng w	-73
bot w	-43
bre w	-109
bso w	-73
bws w	-20
8le a w	-65
bhe N	-12
ew	-85
bng D	41
eN	-93
ew	-34
7o 's w	-56
at w	-145
9a w	-36
ad A	-35
cD	-80
cbeen	-107
an w	34
as A	-45
cD	-42
cbeen	12
cw	-23
9de w	-95
9ed D	-83
cN	-120
cas	-56
cby	-58
cfor	-68
chim	-53
es	-26
cin	45
con	27
cthat	-74
do	-27
cw	-13
dith	-72
as w	32
9he w	-44
9id he	61
cw	-52
an D	73
cw	-48
as A	-90
cw	-18
9ke on	-91
cw	-78
9ld be	-86
cw	-131
al w	-121
ay V	24
9ng D	-37
cN	-56
cfor	-16
cto	-33
cw	34
at w	-118
9on D	-49
at w	-59
aw w	-83
9re A	-40
cw	14
9so w	-95
at w	-90
9to w	-42
9ve D	-24
cbeen	-95
cw	-38
7y he w	-21
6ith at w	-23
aed w	-160
ahe D	-18
dN	-71
dW	-31
dw	-49
ane of	-17
dw	40
bg D	-89
dw	-150
bo w	-42
are w	-32
9in he w	-35
9out a w	-20
dhe w	-15
dng D	-36
gw	-45
5yet he w	-39
9to w	-56
6ou 't A	-40
cw	-125
9a w	-41
9ed D	-44
cto	-25
cw	-70
9he w	-38
9ld A	-67
cbe	27
cw	44
al w	-54
ay w	-45
9ng to	-23
9ok at	25
aw ,	-52
cwhat	-49
9re D	-26
cw	-48
9ve D	30
cto	-73
cw	-80
5— a w	-44
8n w	24
8s D	-80
aw	-126
7ed by	-101
7he N	-14
aw	-75
7it 's	-24
7ng D	33
aw	-115
7om w	-31
7re w	-23
7to w	-52
5∅ a w	32
7he w	-41
7in D	-30
0t='s	-27
2A	-23
2D	-59
2V	134
2about	-53
3re	-24
3s	-62
2be	-57
4ing	-41
3y	-60
2can	-28
5't	-17
3ould	-29
7n't	-25
2did	-26
5n't	-17
3o	-30
4es	-24
6n't	-12
4n't	-21
3uring	-114
2for	-36
3rom	-72
2had	-21
4s	-19
5n't	-31
4ven't	-34
5ing	-46
2in	-48
3s	-30
4n't	-34
3t	-43
2like	-41
2may	-24
3ight	-16
3ust	-16
2of	-59
3n	-55
2should	-47
3o	-50
2that	-71
3o	-24
2under	-28
2was	-26
5n't	-14
3ere	-17
6n't	-13
3hile	-85
4o	-95
3ill	-20
4th	-66
6out	-26
3ould	-18
7n't	-27
2—	-86
`,
  cueInside: `
0+f=	-45
3"	-60
3$	-36
3'	-20
4s	-96
3)	19
3,	-20
3.	-14
3:	115
3;	-68
3]	79
3about	129
4ccount	48
4d	32
5ding	-109
6ress	50
4fter	-70
4gainst	73
5gressive	-48
5reement	25
4ll	-47
4merica	38
an	-54
bs	-101
5ong	86
4nd	-98
5other	-106
5swer	114
4p	-50
4re	-101
5gument	-43
5ound	32
4sked	-65
6ing	101
5sociated	16
4t	-18
5tack	65
9s	37
6ention	178
4udience	42
4ware	82
3b	-45
4ack	78
5n	-15
5rack	19
4ecause	-73
5en	62
5ing	-40
5lieve	22
4illionaire	-16
4loomberg	-63
4oth	-36
4ring	-53
4uild	-97
5siness	-72
5t	-78
4y	38
3call	159
7ed	72
7ing	42
5mpaign	12
5n	-79
6didacy	-106
ate	-112
cs	-62
5rson	21
5se	87
4hange	-60
5ina	29
4lear	136
5inton	-16
4omment	-17
as	-59
6pany	-80
5ncerns	38
6gress	-19
6servative	-66
7ider	41
bed	28
5uld	27
6rt	64
4riticism	74
azed	107
5owd	-115
3data	-74
4eal	-32
5bate	26
5cision	55
5legates	-16
5mocratic	-75
bs	-79
5spite	-69
4id	-43
6n't	27
5fferent	-74
4o	-79
5es	-50
7n't	-61
5n't	-49
6ald	35
5wn	22
3economic	-76
4fforts	-59
4ither	16
4lection	12
4ndorse	104
ad	46
ament	62
4uropean	66
4vidence	-56
4xpected	51
6lain	101
3facebook	79
6t	-70
5mily	-106
5r	114
5ther	-98
5vor	31
4bi	48
4ederal	-127
5w	51
4irst	42
4ocus	84
5r	59
6mer	-93
5x	-104
4ree	-13
5iday	63
5om	41
6nt-runner	-54
4ull	22
5ture	21
3get	-117
4ive	-59
4op	-39
4roup	-72
4un	-76
3had	-105
5rd	-45
5s	-33
5ving	-23
4e	-22
5ar	-30
5lp	-60
4illary	26
5m	25
6self	23
5s	14
4ope	126
7s	94
5use	-89
5w	23
4uffington	-48
3i	-67
4dea	26
4f	63
4mmediately	-21
6igrants	-75
4ncreasingly	64
5terest	84
8view	57
cs	-44
6o	54
4owa	-52
4s	-28
5lamic	43
5sue	-46
8s	-19
4t	-27
5s	66
3j	-55
4ohnson	54
3keep	21
4now	110
7n	50
3language	24
5rgely	30
5st	66
5test	-118
5w	-83
4eaders	-123
7ing	87
6st	-57
5wandowski	-13
4ike	46
7ly	61
4ook	56
7ing	38
3made	-28
5ke	-53
6ing	15
5n	-100
5rco	-26
5y	-110
4e	-45
5asure	27
5dia	53
5eting	71
5ntion	72
5ssage	69
4ight	-33
5litary	-37
4ogul	-71
5nday	-44
6th	64
5re	37
6ning	87
5st	19
5ve	-92
4rs	52
4s	-76
5nbc	30
4uch	-119
4y	56
3name	60
5tional	-53
4bc	-57
4ew	-39
6s	28
4o	32
5mination	-132
8ee	-126
5rth	-67
5t	22
6ion	61
4umber	-132
3obama	-58
4f	32
5f	94
6er	80
6icials	-58
4n	91
5e	-41
5ly	-32
4pen	-71
4r	-51
4ther	76
4ut	66
4ver	76
3party	-37
5st	17
5y	-57
4eople	-102
5rcent	-88
6son	-120
9al	-13
4lanned	-21
4oint	94
5lice	-37
8y	-47
7tical	-47
ao	49
6l	-87
7s	-70
5sition	22
6t	50
5tential	-31
4residential	-49
7s	60
5imary	-18
5oposal	88
bs	-30
4ublic	37
5sh	-83
5t	-68
3question	33
bs	85
3rally	-23
4eal	-68
5cent	-72
6ord	-35
5ferring	-60
5lease	-16
5marks	-21
5port	41
9ed	89
ars	-54
9s	-73
6ublican	-58
ds	-38
5quest	-65
5spond	90
9se	25
6ults	-61
4ights	-94
4omney	-39
4ubio	47
5ssia	72
3said	131
5me	55
5nders	53
5turday	-59
5y	84
6ing	136
4ecretary	-18
6urity	-121
5e	31
6n	62
5n	-67
6ate	-66
8or	-47
6ior	-101
5ries	40
5veral	28
4he	-62
5ould	-102
6w	32
4ign	53
5milar	-85
4mith	-28
4o	32
5cial	-47
5me	-96
7thing	-36
5uth	23
4peaking	-43
6ech	112
6nding	-21
4tate	-102
8ment	102
cs	55
5rong	-67
4ubject	25
5ch	26
5per	-14
6port	104
aers	47
6reme	-16
3taking	45
5lk	53
7ing	102
5x	-75
4han	-70
6t	45
5e	-15
6ir	35
6m	20
7selves	104
6re	-113
5ings	-60
6s	62
5ose	-17
5ree	-55
5ursday	-81
4ime	107
4o	36
5day	37
5ward	126
4rump	40
4uesday	-60
4weet	84
5itter	38
5o	19
3u.s.	-105
4nclear	92
5ited	-102
4p	24
4rging	83
4se	-28
5ing	-48
3vermont	-28
6y	51
4ictory	44
5ew	31
7s	40
4ote	46
7rs	-45
7s	67
3wall	-68
5nt	79
5s	-42
6hington	19
5y	46
4e	-99
5dnesday	32
5ek	31
5ll	57
5re	-63
4hat	29
5en	-37
6re	24
6ther	91
5ich	32
6le	-94
6te	20
5o	-22
5y	41
4ill	-64
5n	-48
6ner	-55
7ing	-28
5th	63
4oman	-109
6en	-83
5rds	65
6k	-66
5uld	-83
3year	91
5t	48
4ou	-39
3—	60
3“	-35
1t=" "	-54
5D	-53
5N	-51
5W	-26
5w	23
3$ #	-44
3's w	62
3, "	-71
5A	42
5D	-31
5N	-38
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
5A	-38
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
3: "	-75
3A ,	135
5.	30
5A	56
5D	-37
5V	152
5about	14
6s	-70
5been	50
5in	34
5of	130
6n	-13
5that	38
3D "	-68
5#	-49
5$	-18
5.	-81
5A	74
5D	-29
5N	-64
5W	-81
5of	-21
3N "	22
5'	-84
6s	-45
5,	-14
5.	25
5:	-27
5N	-78
5V	-67
5about	47
6nd	-62
6s	-27
5by	-22
5had	-29
7s	-103
5is	-97
5of	40
6n	29
5to	-58
5was	18
6ill	-58
7th	-108
6ould	-48
3V ,	41
5.	122
5:	46
5A	101
5D	82
5N	17
5W	82
5about	116
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
7eir	64
8y	52
6o	57
5w	21
6ith	53
3W 's	-129
5,	-28
5.	29
5and	-99
5in	67
5to	-21
5w	-27
3about D	29
9N	25
9his	42
aow	88
9w	52
ahat	77
4fter D	-39
9N	47
4gainst D	79
bw	83
4mong w	-25
4nd A	-26
7w	43
4s "	41
6D	-12
6N	-16
4t N	27
6w	31
3be w	78
5en A	52
8D	64
8V	63
8w	20
4y D	-34
6N	-44
6V	45
6W	-57
3during D	-21
3for her	23
4rom N	23
8his	27
3have w	67
4e 's	-51
6A	-36
6V	-48
6had	-38
8s	-51
6is	-51
6w	24
7as	-52
7ill	-54
7ould	-59
5r "	-89
7to	-85
4im ,	-78
7for	-88
7of	-77
7to	-74
5s A	-47
7N	-54
7V	21
7w	-18
4ow D	-46
7N	-75
7he	-33
7to	-50
7w	-72
3if D	-89
6w	-84
4n #	-48
6N	-38
6W	-53
6her	-19
7is	-13
6w	48
5to D	18
4s w	-12
4t "	-104
6's	-62
6.	-40
6A	-21
6as	33
6is	-70
6w	17
7as	-99
7ill	-75
7ould	-86
3like to	88
3of "	48
6N	14
6w	50
4n D	23
6N	-14
6W	-57
6his	113
7ow	90
6to	85
6w	49
7hether	69
4ver D	-29
8N	103
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
9is	-108
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
9ould	-32
4o "	-14
6A	-13
6D	37
6N	12
6V	15
6W	-18
6be	-48
6do	-76
6have	-57
7er	-16
3under w	97
3w "	34
5$	-70
5's	-13
5-	91
5.	-24
5:	57
5A	34
5D	62
5W	32
5about	96
6gainst	30
6mong	115
6nd	-53
6re	-35
7ound	32
6s	25
6t	33
5been	52
6y	43
5for	22
6rom	16
5had	30
6e	-18
7r	39
6im	40
7s	12
6ow	127
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
6o	65
7ward	98
5w	-68
6ere	-72
6hat	78
7ether	108
7o	-44
7y	19
6ith	38
4as D	-36
7w	26
4hat D	-43
8he	-39
8w	-61
5ether N	-37
bhe	-67
5y N	-74
4ill w	-25
5th D	20
8N	-22
8w	-22
4ould w	-39
0-f+=: well ,	-73
4a statement w	16
5bout a w	-80
aher w	-104
bis w	-37
amr .	33
athe N	-23
ew	-107
5ccording to A	47
hD	79
hN	87
hw	92
5dded , "	-20
cw	-61
a. N	-23
a: "	-12
7ing , "	-17
5gainst the N	-37
gw	-69
6reed to w	-64
5lso said he	16
5nnounced his w	-72
5ppeared to w	-26
5re expected to	18
6guing that D	-16
5s a w	-52
6ked the w	-49
bo w	-98
5t the w	-18
6tacks on N	80
4blamed the w	-16
5y the N	30
bw	-85
4called for D	69
fw	57
bthe w	17
8ing for D	45
5ontinue to w	86
cd to w	107
4decided to w	-44
8sion to w	-57
7lared the w	-73
8ined to w	30
6scribed the w	-68
5id not A	31
cw	88
5oes not w	67
4eager to w	-34
5xpected to w	-58
4first reported by	19
5ocused on w	45
6r a w	-101
9n w	-97
8his w	-74
8the N	17
cw	-70
4has also V	13
dw	20
8been D	27
dV	32
dw	38
8not w	35
8repeatedly V	24
jw	25
8said he	20
dthat	12
8vowed to	20
6ve also w	20
9been w	48
9said they	19
5oping to w	-105
4in a w	21
8n w	111
7favor of	63
7the w	34
5s also w	19
7expected to	15
7not w	30
9w w	33
6sued a w	49
5t 's w	23
7clear that	26
7is w	74
4known as D	23
dN	105
afor w	99
4like to w	-70
5ooking to w	19
4made a w	110
9it w	74
9the w	51
4not respond to	13
7ed that w	-31
4of a w	-31
7her w	-14
8is w	15
7mr .	-13
7the N	-88
bw	-28
5n a w	-17
7the N	-96
bw	44
8o w	60
5ut a w	67
8that N	-15
4plan to w	-103
8s to w	-38
6edged to w	-50
5ointed out that	30
5romised to w	-81
aing to w	-102
4questions about N	78
6ick to w	86
4referring to D	12
7using to w	-25
6leased a w	31
6spond to D	132
4said , "	-58
bA	20
bD	38
bV	-156
band	-18
bthat	-34
bw	30
9. "	-20
bD	-20
bN	-75
bW	-18
b∅	-18
9: "	-18
9a w	-124
after D	-67
9david N	-20
auring D	41
9former N	-35
9he V	-32
chad	-19
cw	-43
das	-23
dould	-19
br w	-72
ais w	-124
9in w	-30
at 's	-17
cw	16
das	-25
dould	-28
9mr .	-26
as .	-15
9of N	-22
cw	-27
an N	-29
cW	-17
be w	-61
9senator N	-12
ahe w	-24
eas	-15
eould	-18
ateve N	-19
9that D	-17
eN	-14
ew	-30
be N	-66
dW	-23
dw	-190
cy w	-74
fere	-17
fould	-14
6y the w	-56
by w	-38
7ing , "	-43
bhe would	-13
bthat D	-17
gw	-32
de w	-57
7s , "	-17
9he 's	-17
cw	-33
9it w	-66
9the w	-73
5ee the w	-74
7king to w	-47
7med to be	-35
5tatement . N	-29
5uggested that D	-20
6pport among w	-83
cfor w	119
cthe w	-77
4to a N	-68
9w	-49
8n w	19
7be w	42
7early w	-53
8ndorse N	64
7his w	-23
7the N	-138
bw	17
6ld a w	-103
9me .	-24
9reporters .	-18
9the W	-30
dw	-158
5ried to w	96
6ying to w	98
5weeted , "	-15
4vowed to w	-55
4want to w	-31
8ed to w	-36
8s to w	-87
6s also w	22
5ent on to	31
5ill be w	22
8ing to w	-102
6th the w	-24
5rote . N	-16
2='s not	77
3, saying	42
3. ]	55
3: "	-71
5well	-73
5“	-53
3a new	90
5statement	49
4bout a	-65
9clinton	-54
9her	-104
ais	-54
aow	-63
9mr	33
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
9uggested	14
4n email	15
6interview	21
5nounced his	-72
dthat	-17
4ppears to	-50
4re expected	18
7not	57
5gue that	-66
8d that	-60
8s that	-24
7ing that	-36
4s a	-54
6the	-113
5ked ,	-38
9about	-21
9by	-86
9if	-60
9the	-55
ao	-98
9whether	-44
5serted that	-59
4t a	53
6the	17
5tacks on	101
6ention to	62
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
7sion to	-57
6lared that	-26
ee	-73
7ined to	-22
5fended his	-110
5scribed as	-19
dthe	-77
4id not	93
4oes not	67
3eager to	-34
4ndorsement of	-45
4xpected to	-85
3favor of	80
4iled a	15
5rst reported	29
4ocus on	94
8ed on	87
5r a	-115
8n	-97
7clinton	-59
7her	-38
8is	-81
7the	35
5und that	-85
4riday that	-44
5om the	50
3had been	47
7said	54
7to	100
5s also	41
7been	60
7called	25
7long	33
7not	44
7proposed	34
7repeatedly	37
7said	82
8hown	25
8ince	82
8ought	31
7vowed	20
5ve also	27
8been	55
8long	33
8said	29
4oping to	-105
3in a	33
7n	76
6favor	63
6his	41
6the	19
5dicated that	-28
5sisted that	-39
5terest in	100
8view .	-15
dwith	-17
4s also	29
6expected	15
6not	61
8w	33
6promising	40
6seeking	31
6telling	65
5sued a	49
4t 's	38
6clear	60
6is	71
3known as	98
9for	25
3last month	77
4ike to	-33
7ly to	40
3made a	110
8clear	65
8it	74
8the	51
4ention of	70
3not mention	30
7respond	13
7to	46
6e that	-37
7d ,	-71
9that	-55
be	-75
7s that	-27
6ing that	-31
3of a	-45
6her	-23
7is	-14
6mr	-13
6trump	43
4n a	-20
6facebook	73
6his	14
7ow	-34
6immigration	-94
6the	20
7o	26
7witter	102
4pposition to	109
4ut a	95
7that	-98
4ver the	-27
3plan to	-111
7s to	-56
5edged to	-60
4oint to	103
8ed out	58
bto	119
4romise to	-104
ad to	-97
as to	-69
9ing to	-111
4ut it	120
3questions about	23
5ick to	86
3railed against	55
4eferred to	48
9ing to	49
6uses to	-114
8ing to	-25
5leased a	55
5ported ,	-60
c.	-47
con	-50
cspending	-71
cthat	-42
5vealed that	-16
3said "	-105
8,	-12
8.	-62
8:	-25
8a	-161
9bout	-65
9fter	-44
9s	-60
8clinton	-30
8david	-20
9uring	25
8former	-44
8he	-81
ar	-87
9is	-135
8in	-25
9t	-36
8monday	17
9r	-26
9s	-15
8of	-29
9n	-15
ae	-94
8sanders	-12
9enator	-12
9he	-51
9teve	-19
9unday	43
8that	-53
ae	-232
bre	-47
by	-58
9o	-16
9rump	-49
9uesday	-34
8wednesday	-19
5y ,	-68
7.	-28
7he	-64
7it	-74
7that	-57
9e	-63
ay	-58
6ing ,	-43
ahe	-59
ait	-78
ashe	-22
athat	-60
ce	-77
dy	-28
6s ,	-80
8.	-39
8he	-64
8it	-86
8she	-41
8that	-24
ae	-88
bre	-27
4ee the	-75
6king to	-47
6m to	21
7s to	13
6n as	-24
4how that	-51
7ed that	-70
7ing that	-52
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
bfrom	-21
bof	-48
bthe	-79
3talk about	-23
7ed about	87
7ing about	79
7s about	78
4he question	22
7same	24
5is week	45
4o a	-44
6be	51
6call	90
7linton	-63
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
6talk	48
7he	-13
7rump	-116
5ld a	-127
9bc	-67
8cnn	-69
8fox	-50
8me	-54
8politico	-41
8reporters	-51
4ried to	96
5ying to	98
4weeted ,	-15
3urged the	-81
3vote for	110
5wed to	-60
3want to	-29
7ed to	-40
7s to	-87
5rned that	-33
5s also	29
8sked	35
7not	56
4ent on	76
4ill be	37
7ing to	-102
5th a	31
4ould be	37
4rote ,	-50
9.	-41
9in	-42
9on	12
2t='s A	82
7D	113
7V	97
7w	176
4, V	67
6w	137
4. ]	55
4: "	-65
6N	-114
6W	-80
4[ N	136
4a A	84
6w	155
5bout D	-179
aN	-140
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
cN	-65
cw	-170
6reed that	-18
5ll w	67
6ready w	57
6so A	82
9V	97
9w	140
6ways w	66
5n w	152
6d w	148
6nounced D	-143
ehis	-72
ethat	-17
5ppeared w	-105
as to	-50
5re A	144
8V	56
8w	202
7n't w	144
6gue that	-66
9d that	-60
9s that	-24
8ing that	-36
5s "	-94
7D	-43
7N	-108
7w	-90
6ked ,	-38
aD	-116
aN	-16
aabout	-21
aby	-86
aif	-60
ato	-98
awhether	-44
7ing N	-66
6serted that	-59
5t D	25
7N	-39
7w	-79
6tacks on	101
7ention to	62
4be w	102
6en A	105
9D	78
9V	91
9w	187
5lamed D	-16
5oth w	50
5y D	-81
7N	-102
7w	-23
4call for	118
8ed "	-69
bD	-22
bN	15
bfor	120
bhim	-47
bit	-70
bon	62
bw	84
8ing D	52
cN	-74
cfor	94
chim	-59
8s for	16
6mpaign w	83
6n w	86
5ited D	-71
aw	-119
7ing D	-104
bw	-110
5laimed that	-28
9ing that	-29
6ear that	-77
5oncerns about	83
7sidered D	-156
fw	-87
7tinue to	96
cd ,	-41
eto	110
6uld w	120
5riticism of	-39
bzed D	-90
fN	-115
4decided to	-44
8sion to	-57
7lared D	-89
dthat	-26
8ined to	-22
6emed w	-99
6fended his	-110
6livering D	56
6scribed D	-108
eas	-19
5id A	93
8w	115
7n't w	98
6scuss D	-103
bed D	-110
5oes A	92
8n't w	131
6n't w	113
5uring D	82
4eager to	-34
5ndorse N	-104
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
6r D	-70
8N	-195
8her	-38
9is	-81
8w	-172
7mally w	77
6und N	-73
athat	-85
5riday that	-44
6om w	-76
4had A	107
8V	102
8been	47
8to	100
8w	155
6s A	143
8D	94
8V	106
8been	60
8since	82
8w	207
7n't w	82
6ve A	136
9D	128
9V	94
9been	55
9w	186
5er w	76
5is w	167
5oping to	-105
4immediately w	64
5n D	53
7N	54
7W	61
7his	41
7w	-28
6creasingly w	89
6dicated that	-28
6sisted that	-39
6terest in	100
9view .	-15
ewith	-17
5s A	109
7D	118
7V	125
7w	196
6sued D	29
5t 's	38
7is	71
7w	22
4known as	98
afor	25
4laid w	70
6rgely w	95
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
7ing D	54
6y A	104
8w	88
5ention of	70
5ight w	92
5ore A	137
9w	219
4never w	43
6w w	129
5o w	100
6t A	126
8V	34
8to	46
8w	194
7e that	-37
8d ,	-71
aD	-116
athat	-55
8s that	-27
7ing that	-31
6w w	146
4of "	-109
7D	-64
7N	-62
7her	-23
8is	-14
7w	-89
6f D	-51
8w	-47
7ered D	33
7icially w	86
6ten V	56
5n D	-40
7W	60
7his	14
8ow	-31
7to	26
7w	-107
6ce w	67
6e w	57
5penly w	72
6pose w	-126
ad D	-108
9ition to	109
5ut D	20
8N	-101
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
cw	92
6sted D	54
5raised N	-106
6eviously V	43
6omise to	-104
bd to	-97
bs to	-69
aing to	-111
7posed D	-121
dw	-91
5ublic w	120
aly V	33
dw	91
6t it	120
4questioned N	-87
cs about	23
6ick to	86
9ly w	96
4railed against	55
7sed w	35
5ecent w	110
aly V	51
dw	80
6ferred to	48
aing to	49
7using to	-25
6jected D	-61
6leased D	39
6peatedly V	59
fw	63
7orted ,	-60
d.	-47
dD	-18
dW	25
don	-50
dthat	-42
dw	12
cly w	-182
6vealed that	-16
4said "	-117
9,	-12
9.	-62
9:	-25
9A	31
9D	-204
9N	-376
9W	-27
9about	-65
after	-44
as	-60
9during	25
9he	-81
br	-87
ais	-135
9in	-25
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
8N	-82
8he	-64
8it	-74
8that	-57
aey	-58
8w	-144
7ing ,	-43
bD	-136
bN	-64
bhe	-59
bit	-78
bshe	-22
bthat	-60
dey	-28
bw	-66
7s ,	-80
9.	-39
9D	-170
9N	-166
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
6nt w	98
5hot w	74
7w N	-76
9that	-51
9w	-103
8ed N	-92
bthat	-70
8ing that	-52
8n w	-57
8s N	-108
athat	-32
5igned D	-14
5o w	127
6me w	69
6ught to	-25
5poke A	79
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
cfrom	-21
cof	-48
cw	-118
bed N	-76
bing N	-84
4talk about	-23
8ed about	87
8ing about	79
8s about	78
5ell w	-129
8ing N	-73
cw	-58
8s D	20
aN	-68
aw	-92
5hat w	55
6e A	60
8N	109
8w	181
7ir w	120
7n V	69
9w	76
6is w	31
5o A	-44
7D	-58
7N	-26
7be	51
7his	-36
6ld D	-54
9N	-52
9w	-159
6ok w	140
5ried to	96
6ying to	98
5weeted ,	-15
cD	-19
4under w	97
6veiled D	49
5rged D	-91
aw	-24
5sed D	126
4vote for	110
6wed to	-60
4want D	-148
9to	-29
8ed to	-40
8s to	-87
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
6ll A	76
9be	37
9w	152
8ing to	-102
6th w	-44
5ould A	86
abe	37
aw	175
5rote ,	-50
a.	-41
aN	-134
ain	-42
aon	12
4― N	-102
1tt=# w	158
4's A	82
7D	113
7V	97
7w	176
4, V	67
6w	137
4. ]	55
4: "	-65
6N	-114
6W	-80
4A ,	63
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
6N	178
6V	98
6of	125
6w	282
4N 's	79
6,	28
6.	119
6D	-40
6N	132
6for	43
6of	-30
7n	40
6that	29
7o	32
4V "	-191
6,	-123
6-	-110
6.	-136
6:	-61
6A	-75
6D	-150
6N	-242
6W	-18
6about	-58
7fter	-80
7gainst	67
7s	-85
7t	-59
6for	84
6he	-151
8r	-116
7im	-19
8s	-55
7ow	-39
6if	-123
7n	-32
6of	-58
7n	-52
6she	-83
6that	-115
8eir	-126
9y	-111
7o	-126
6w	-193
7as	-135
7hat	-38
8en	-73
9ther	-59
8y	-13
7ith	-36
4W .	-118
6V	93
6to	-29
6w	162
4[ N	136
4about D	-179
aN	-74
aher	-104
bis	-54
bow	-63
aw	-239
bhat	-48
cether	-85
5fter N	-99
5gainst D	-142
cN	-65
cw	-170
5nd w	148
5re A	144
8V	56
8w	202
5s "	-94
7D	-43
7N	-108
7w	-90
5t D	25
7N	-39
7w	-79
4be w	102
6en A	105
9D	78
9V	91
9w	187
5y D	-81
7N	-102
7w	-23
4can w	86
5ould w	120
4did A	93
8w	115
7n't w	98
5oes A	92
8n't w	131
6n't w	113
5uring D	82
4for D	-70
8N	-166
8her	-38
9is	-81
8w	-172
5rom w	-76
4had A	107
8V	102
8been	47
8to	100
8w	155
6s A	143
8D	94
8V	106
8been	60
8since	82
8w	207
7n't w	82
6ve A	136
9D	128
9V	94
9been	55
9w	186
5er w	76
5is w	167
4in D	53
7N	54
7W	61
7his	41
7w	-28
5s A	109
7D	118
7V	125
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
7w	-89
5n D	-40
7W	60
7his	14
8ow	-31
7to	26
7w	-107
5ver D	-61
9N	-101
9w	-121
4so w	127
4that w	55
6eir w	120
5o A	-44
7D	-58
7N	-33
7be	51
7his	-36
4under w	97
4w "	-109
6#	-47
6,	-21
6-	-81
6.	-253
6:	-105
6A	-70
6D	-88
6N	-133
6V	-45
6W	-29
6about	47
7fter	49
7gainst	39
7mong	-25
7t	79
6be	27
8en	53
6from	-46
6he	-182
8r	-37
7im	-21
8s	-12
7ow	-91
6if	-59
7n	35
8to	61
7s	16
7t	-25
6like	-42
6of	64
7n	44
7ver	35
6she	-70
7o	-64
6their	28
9y	-124
7oward	64
6w	-81
7hat	-79
8en	26
9ther	-15
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
5ill A	76
9be	37
9w	152
6th w	-44
5ould A	86
abe	37
aw	175
4— N	-131
01f='s not	-55
6the	21
7o	22
3: "	-71
5well	-73
5“	-53
3[ .	79
5]	55
3a of	-45
5the	-69
6o	20
4ccording an	-65
dearly	-48
dthe	-230
eo	152
5knowledged that	-24
4dded ,	-57
9.	-49
9:	-16
9that	-31
6ing ,	-28
athat	-32
4greed that	-42
4lso a	-24
8he	-26
8on	30
8said	35
8that	24
ae	-25
9o	16
4nnounced that	-18
4ppears to	-33
4re a	-31
7expected	18
7for	14
7in	61
7not	79
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
9about	36
9by	-62
9if	-47
9the	18
9whether	-38
4ttacks on	59
3called '	-30
aa	-108
afor	93
aher	49
bim	-47
aon	56
athe	25
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
7not	86
7respond	26
7the	-94
4oes not	65
3explained .	-32
6ressed that	-61
3focused on	80
5und that	-54
3had a	-12
7been	37
7on	87
7said	33
7that	-88
9e	-13
8o	-23
5s .	-47
7about	-31
8ccused	29
8gainst	56
8lso	41
8rgued	25
8s	62
9ked	72
7been	69
7called	52
8linton	13
8riticized	37
7endorsed	20
7for	-26
7he	17
9r	33
8im	77
7in	33
7long	35
7made	29
8r	-120
7no	15
9t	-61
7of	-28
8ut	67
7proposed	34
7refused	23
9peatedly	88
7said	81
8he	-22
9own	25
8ince	-17
8ought	34
8upport	88
7that	-28
9e	25
8o	20
8rump	22
7vowed	24
7with	-30
5ve .	-44
8a	-14
9bout	77
9lso	27
8been	70
8clinton	-74
8endorsed	36
8in	95
8long	33
8of	79
9n	12
8said	31
8that	-97
aey	-87
9o	47
4opes to	-29
3in a	-54
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
6telling	65
7hat	15
8e	-36
6with	90
5sued a	34
astatement	14
4t 's	38
6clear	42
6is	71
6not	62
6to	44
6unclear	45
6whether	63
3known as	47
3later said	25
3made a	43
8clear	56
8it	74
8of	57
8that	-69
ae	24
9o	-19
3not to	-29
6ed ,	-48
9that	-37
6ing that	-31
3plans to	-98
5edged to	-12
4ointed out	48
bthat	-37
co	92
4romised to	-39
4ut it	105
3referred to	97
9ing the	-98
eo	82
6used to	-32
9s to	-114
5leased a	31
cstatement	42
5ported ,	-53
c.	-57
con	-30
cthat	-52
3said "	43
8's	58
8,	-34
8.	-37
8:	-33
8a	118
9bout	-40
9n	79
9s	-81
9t	-14
8clinton	28
8david	-20
8former	-44
8he	-65
ar	27
9illary	48
as	60
8interview	59
9t	-108
8monday	17
9r	20
9s	-15
8of	-25
9n	-33
ae	-94
8senator	-12
9he	-42
9tatement	64
aeve	-19
9unday	48
8that	-89
ae	95
bre	-44
by	-46
ais	21
9o	-29
9rump	113
9uesday	-18
8wednesday	-35
9ith	26
5y ,	-62
7.	-25
7it	-74
7that	-29
9e	-63
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
8he	-63
8it	-84
8she	-37
8that	-46
aere	-27
4eemed to	19
5nt a	64
4how that	-16
7ed that	-55
7s that	-32
4poke about	79
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
8o	-26
4o about	-42
6endorse	44
6her	-108
7im	-100
8s	-27
6on	92
6the	-37
7o	44
6whether	-83
5ld abc	-67
8cnn	-69
8fox	-50
8me	-54
8politico	-36
8reporters	-50
4ried to	43
4weeted ,	-15
b.	-37
3vowed to	-80
3wanted to	-24
7s to	-94
5rned that	-17
5s ,	-78
7a	-26
8lso	29
8s	-26
9ked	35
7by	21
7first	20
8or	-79
7his	-101
7in	-38
7known	20
7not	68
7of	36
7that	38
9e	-30
7with	45
4ent on	85
8to	75
5re about	68
8by	-26
8of	88
9n	-16
8that	-73
ae	34
9o	37
4ill a	-20
8be	37
8on	-46
8the	62
9o	43
4ould be	24
9for	63
9not	76
9vote	28
4rote ,	-50
9.	-108
9a	22
9in	-42
9on	12
9that	-63
1t='s V	58
6to	22
6w	52
3: "	-65
5N	-114
5W	-80
3[ .	79
5N	85
5]	55
3a D	-62
5of	-45
5to	20
5w	76
4ccording A	-82
dD	-79
dN	-306
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
4greed that	-42
4imed w	-50
4ll w	-19
5so A	15
8D	-13
8N	-175
8V	89
8he	-26
8on	30
8that	24
9o	16
8w	-22
4m w	67
4n w	147
5nounced W	18
dthat	-18
dw	30
6ually w	103
4ppeared w	-46
9s to	-33
4re A	-28
7D	-45
7N	-128
7V	88
7for	14
7in	61
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
9D	-24
9N	-16
9about	36
9by	-62
9if	-47
9whether	-38
4ttacked N	-93
9s on	59
3began w	54
3called "	-95
aD	-15
afor	93
aher	49
bim	-47
aon	56
aw	-19
7ing N	-61
bfor	71
bhim	-59
bw	49
7s N	-26
5me w	98
5n w	59
6't w	76
5st w	98
4ited D	-125
9w	-108
6ing D	-104
aw	-110
4laimed that	-30
bw	34
4ontinue w	36
bd ,	-41
dto	88
dw	71
5uld w	35
4riticized N	-76
3decided to	-13
6lined to	-16
5livering w	86
5scribed D	-75
das	39
4id A	65
7D	-53
7N	41
7his	-28
7w	-22
6n't w	116
4oesn't w	13
5n't w	90
3earlier w	-32
4ndorsed N	23
4ven D	19
8w	114
4xplained .	-32
dD	65
6ressed that	-61
3filed D	18
5rst V	-34
9w	-42
4ocused on	80
5und N	-84
9that	-54
3gave D	61
8w	127
3had D	28
7N	-22
7V	127
7been	37
7on	87
7that	-88
8o	-23
7w	43
5s .	-47
7A	28
7D	38
7N	-55
7V	79
7about	-31
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
8N	-188
8V	143
8W	-108
8about	77
8been	70
8in	95
8of	79
9n	12
8that	-97
aey	-87
9o	47
8w	65
4eld w	68
4opes to	-29
3in D	-110
6of	78
6w	-25
5dicated that	-40
5sisted that	-24
4s A	114
6N	-205
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
6w	45
7hether	63
3known as	47
3largely w	18
5st w	113
5ter V	61
4ong w	80
3made D	49
8it	74
8of	57
8that	-69
9o	-19
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
9D	17
9that	-37
6ing that	-31
5w w	-52
3of w	-24
5fered D	22
bw	75
4n w	85
5ce w	-36
5e w	102
4pened w	63
5posed D	-88
3passed w	66
4lans to	-98
5edged to	-12
4ointed that	-37
co	92
8s w	-27
5sted w	32
4raised N	-80
5obably w	84
6mised to	-39
4ublic w	36
5t D	67
7it	105
7w	98
3questioned N	-77
5ickly w	59
3raised w	31
4ecently V	58
cw	29
5ferred to	97
9ing D	-109
dto	82
6used to	-32
5leased D	51
cV	87
cw	74
5peatedly w	-23
6orted ,	-53
c.	-57
cD	26
cW	35
con	-30
cthat	-52
cw	27
bly w	-169
3said "	114
8's	58
8,	-34
8.	-37
8:	-33
8A	46
8D	154
8N	195
8W	15
8about	-40
9s	-81
9t	-14
8he	-65
ar	27
9is	60
8it	-108
8of	-25
9n	-33
8she	-42
8that	-89
aey	-46
9o	-29
8w	102
9ith	26
5y ,	-62
7.	-25
7D	-109
7N	-65
7it	-74
7that	-29
9ey	-59
7w	-104
6ing ,	-19
aD	31
aN	47
ahe	-38
ait	-66
ashe	-22
athat	-77
cey	-28
6s ,	-106
8.	-38
8D	-42
8N	-19
8he	-61
8it	-84
8she	-37
8that	-46
8w	-23
4ee w	-50
6m w	72
7ed D	-121
ato	19
aw	-82
7s D	-24
9w	22
5nt D	55
8N	79
8w	122
4hot w	103
6uld w	66
6w N	-69
8that	-16
8w	-88
7ed D	16
aN	-77
athat	-55
aw	41
7s N	-108
9that	-32
9w	27
4ought w	-33
4pent w	168
5oke A	79
9about	79
9of	13
9w	97
4tarted w	64
6ted that	-48
5ill D	-28
4uggested that	-29
dw	-68
aing that	-30
as that	-16
5pport D	-71
bw	-106
aed N	-72
aing N	-61
3talked about	64
aw	16
7ing about	64
4elling N	-73
bw	-70
7s N	-68
9w	-69
5nd w	33
4hat w	42
5e D	-31
7N	38
7of	-63
7that	-53
8o	-26
6n V	62
8w	100
6re w	78
6y're w	-21
4o A	40
6D	-25
6N	-59
6about	-42
6her	-108
7im	-100
8s	-27
6on	92
6to	44
6w	122
7hether	-83
5ld N	-17
8w	-54
5ok D	78
8N	29
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
5rned D	-115
athat	-17
5s ,	-78
7A	129
7N	-107
7V	130
7as	-26
7by	21
7for	-79
7his	-101
7in	-38
7of	36
7that	38
7w	15
8ith	45
4ent on	85
8to	75
8w	78
5re A	162
8D	92
8N	-86
8about	68
8by	-26
8of	88
9n	-16
8that	-73
9o	37
8w	64
4ill A	125
8be	37
8on	-46
8to	43
5th w	19
4ould A	82
9D	-91
9N	-112
9V	71
9be	24
9for	63
4rote ,	-50
9.	-108
9D	55
9N	107
9in	-42
9on	12
9that	-63
9w	28
3― N	-102
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
5saying	106
5that	-83
7e	-136
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
5mr	-35
5one	-13
5sanders	-54
6he	-24
5the	-67
6rump	81
5“	-87
3: "	-49
5'	-51
5“	-41
3a federal	-74
5message	65
5report	36
7quest	-65
5statement	81
5“	-69
4bc 's	57
5out a	126
9clinton	76
9his	42
aow	88
9mr	77
9the	49
arump	-28
9what	77
4fter a	-112
4gainst the	63
5reed to	30
4n email	38
6interview	-16
5onymity to	-51
4rgued that	66
4s an	-13
6the	-40
6“	22
4t least	-118
5tacks on	19
6ention to	87
3bernie sanders	14
4reitbart news	27
4y a	-35
6the	27
3call for	39
7ed for	31
athe	16
7ing for	51
4lear that	64
5inton 's	-24
b,	-78
b.	-51
band	-48
cs	-68
4ruz 's	29
3donald j	-54
3early results	-53
4ndorsement of	66
4xpected to	33
3favor of	63
4ocus on	52
8ed on	22
5r a	69
8n	111
7clinton	12
7her	23
7more	-87
7the	26
5x news	-35
4rom his	27
8the	21
3he 's	-51
6had	-38
8s	-51
6is	-51
6was	-52
7ill	-54
7ould	-61
5r to	-85
4illary clinton	-13
5m ,	-78
7a	-55
7for	-88
7of	-77
7to	-74
6self as	-75
5s campaign	-169
9ndidacy	-101
7supporters	-27
4ow he	-33
7the	-34
8o	-50
3in a	69
7n	24
6her	-19
7is	-13
6the	-12
5terest in	60
8view .	34
4t 's	-62
6.	-40
6as	33
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
3marco rubio	-61
4e .	-61
5ntion of	56
4onday .	18
athat	-60
5re than	-113
4r .	-33
5s .	-88
4s .	-56
3not clear	41
7mention	12
7respond	12
7to	-60
3obama 's	-30
4f a	27
6the	15
7rump	19
4n cnn	-77
6facebook	111
6his	113
7ow	90
6immigration	106
6monday	-119
6social	-42
6the	37
7o	85
7uesday	-79
6wednesday	-16
7hether	69
4pposition to	76
4ut a	62
7that	74
4ver the	-24
3plan to	62
5edged to	32
4ointed out	31
5litico .	21
3questions about	54
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
5nders '	-65
b.	-91
5y that	40
6ing ,	80
athat	62
4een as	35
5n .	-94
4he had	-26
9s	-25
7was	-37
8ould	-21
4ome of	-104
5ught to	36
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
8a	-116
9s	-41
8clinton	-37
8donald	-19
8he	-128
ar	-75
9illary	-29
as	-108
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
bre	-89
by	-90
9rump	-51
8“	25
5e "	-65
7'	-64
7ap	-57
8ssociated	33
7candidate	-84
9se	75
8linton	-85
8rowd	-99
7deal	-99
9mocratic	-121
fs	-59
7former	-90
7gop	-107
9vernment	-14
8roup	-32
7huffington	-44
7issue	-44
7mogul	-98
9st	24
7national	-78
8ew	-124
8otion	61
7party	14
8olitical	-102
8resident	-45
7real	-68
9lease	-111
7same	63
8tate	-117
7trump	33
7u.s.	-78
8nited	-81
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
9ould	-32
5is week	106
4o "	-38
6a	29
7ddress	48
7n	25
6be	-48
7ring	-72
7uild	-95
6comment	-45
6do	-76
6early	43
7ndorse	88
7xplain	95
6get	-117
7ive	-59
6have	-57
7elp	-64
8r	-16
6keep	21
7now	75
6make	-41
6offer	94
6pay	-45
7ut	-68
6release	-34
6say	51
7ee	42
7how	45
6take	-65
7he	21
7rump	59
6work	-23
6“	-28
4rump 's	-35
9,	-51
9.	-37
9and	-60
as	24
9is	-41
5ying to	62
3usa today	-50
3vote for	34
5wed to	28
3want to	46
4ednesday that	-40
4hat he	-39
5ether he	-67
bthe	-24
5y the	-70
4ith a	65
3“ the	-40
2t=" D	-116
6N	-61
6w	34
4$ #	-44
4' "	-54
5s w	62
4, "	-71
6A	42
6D	-31
6N	-38
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
6A	-38
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
4: "	-75
4a "	-112
6#	-66
6N	-19
6W	-80
6w	21
5bc 's	57
6out D	29
aN	55
ahis	42
bow	88
aw	52
bhat	77
5ccused N	49
5fter D	-39
aN	47
5gainst D	79
cw	83
6reed to	30
5ll w	59
6ready w	89
6so A	32
9V	20
9w	69
5merican w	-90
6ong w	-25
5n N	-82
6d A	-26
8w	43
6onymity to	-51
6y w	30
5rgued that	66
5s "	41
7D	-12
7N	-16
5t N	27
7w	31
6tacks on	19
7ention to	87
4be w	78
6en A	52
9D	64
9V	63
9w	20
6rnie N	14
5ill N	-92
5oth w	-31
5reitbart N	27
5y D	-34
7N	-49
7V	45
7W	-57
4call for	39
8ed D	30
bfor	31
8ing for	51
6mpaign w	-56
5lear that	64
6inton 's	-24
c,	-78
c.	-51
cA	28
cand	-48
ds	-68
cw	-123
5onsidered D	57
5riticized N	38
6uz 's	29
4david N	-38
5emocratic w	-120
5iscuss D	45
5onald N	-26
5uring D	-21
4early w	-80
5ndorse N	64
bd N	31
bment of	66
5ven w	22
5xit w	-65
6pected to	33
7ress w	94
bed w	51
4far w	-67
6vor of	63
5ocus on	52
9ed on	22
6r N	28
8her	23
7eign w	-92
7mer N	-103
6x N	-35
5rom his	27
4gop w	-20
4have w	67
5e 's	-51
7A	-36
7V	-48
7had	-38
9s	-51
7is	-51
7w	24
8as	-52
8ill	-54
8ould	-59
6'd w	-60
6r "	-89
8to	-85
5illary N	-15
6m ,	-78
8for	-88
8of	-77
8to	-74
7self as	-75
6s A	-47
8N	-55
8V	21
8w	-18
5ow D	-46
8N	-80
8he	-33
8to	-50
8w	-72
4if D	-89
7N	-14
7w	-84
5mmediately w	-13
5n #	-48
7N	-38
7W	-53
7her	-19
8is	-13
7w	48
6terest in	60
9view .	34
7o D	18
5s w	-12
5t "	-104
7's	-62
7.	-40
7A	-21
7as	33
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
9w	14
6rco N	-61
5e .	-61
6ntion of	56
5onday .	18
bthat	-60
6re A	113
9w	-15
6st w	-15
5r .	-33
6s .	-88
5s .	-56
5y w	-39
4national w	16
5ew N	-32
8w	-55
5o w	78
6t V	27
8to	-60
8w	80
6w w	96
4obama 's	-30
5f "	48
7N	14
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
5ther w	-68
5ut D	92
8N	48
8that	74
8w	116
5ver D	-29
9N	103
9w	96
4party w	-33
6ul N	-36
5lan to	62
6edged to	32
5ointed w	58
6litical w	-22
bo .	21
5resident N	-108
dial w	-46
6oposed w	43
5ublic w	39
aly w	70
4questions about	54
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
6nders '	-65
c.	-91
6y that	40
7ing ,	80
bthat	62
5ee D	89
7n as	35
6n .	-94
7ator N	-51
6veral w	16
5he had	-26
as	-25
8w	-40
9as	-37
9ould	-21
6own w	36
5o w	84
6me of	-104
9w	17
6ught to	36
5tate w	-92
9ment .	55
eV	30
ew	20
6eve N	-28
5uggested that	22
6per N	-91
7port D	51
cN	75
camong	67
cfor	86
drom	28
cof	56
4talking about	52
5elling w	-16
5hat #	-86
9,	-42
9A	-18
9D	-60
9N	-186
9W	-121
9as	-41
9he	-128
br	-75
ais	-108
9if	-77
an	-50
at	-91
9she	-13
9their	-64
cy	-90
6e "	-128
8#	-20
8A	58
8N	-59
8W	-69
8w	-30
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
aould	-32
6ose w	-137
5o "	-14
7A	-13
7D	37
7N	42
7V	15
7W	-18
7be	-48
7do	-76
7have	-57
8er	-16
5rump 's	-35
a,	-51
a.	-37
aand	-60
bs	24
ais	-41
aw	-66
6ying to	62
5uesday w	28
4under w	97
5sa N	-50
4very w	-25
5ote for	34
6wed to	28
4want to	46
6s D	-36
8w	26
5ednesday that	-40
5hat D	-43
9he	-39
9w	-61
6ether N	-37
che	-67
6y N	-103
5idely w	54
6ll w	-25
6th D	20
9N	-22
9w	-22
5ould w	-39
4“ D	-57
6N	-15
6w	-25
1=$	-44
2's	106
2,	-37
2-	-20
2.	-68
2:	-136
2]	55
2abc	66
4ortion	-99
5ut	31
3ccused	65
3ddress	101
3gain	74
7st	68
4reed	62
3ll	-15
4ready	100
4so	102
3merican	-98
as	-124
3nd	26
4nounced	103
4onymity	-51
5ther	-33
4swer	124
3re	25
4gued	56
3sk	68
5ed	-20
5ing	128
3ttack	141
8ed	64
8s	38
5ention	120
3ware	48
2back	138
6ing	19
3e	113
4come	48
4en	62
4hind	87
4ing	-18
4lieve	74
3ill	-26
3lame	79
3oth	-15
3reitbart	27
2call	139
6ed	114
6ing	19
4mpaign	47
4ndidates	-99
4se	69
3ertain	-34
3harged	64
4ina	-82
4ristie	-88
3ited	70
3laim	15
7ed	77
4ear	64
4inton	-42
3nn	19
3ome	84
5ment	-28
9s	-105
4ncern	24
9ed	36
9s	-18
5fident	87
7rmed	40
5sider	86
aed	75
5vinced	55
3riticism	86
9zed	94
4uz	-25
2david	-43
3ebate	47
4cided	64
6sion	69
5lared	41
4emed	46
4fense	13
4mocratic	-147
as	-53
4nounced	49
4scribed	70
3iscuss	102
3onald	-26
4wn	146
3uring	-12
2early	-23
3mail	74
3ndorse	98
9d	53
9ment	78
3uropean	-103
3ven	37
3xactly	-64
4it	-65
4pected	82
5lain	109
5ress	102
9ed	51
2facebook	78
4r	-35
4vor	85
3ew	-18
3irst	106
3lorida	-70
3ocus	86
7ed	22
4r	43
5eign	-92
5mer	-117
4und	65
4x	24
3riday	21
3urther	-16
2gop	-23
2had	49
4rd	71
4s	74
4ve	105
5ing	-33
3e	-28
4'd	-78
4r	-22
5e	92
5self	-32
3illary	-47
4m	-46
5self	-15
4s	-29
3ope	83
6d	46
6s	85
5ing	77
4w	-144
2idea	66
3f	-16
3mmediately	-13
5igration	-137
3nterest	108
7view	91
5o	47
3s	27
4sue	79
7s	-64
3t	-44
4s	-54
2just	-62
2know	123
6n	95
2largely	100
4ter	45
3egislation	-77
4ss	37
3ike	35
6ly	-26
4ttle	42
3ong	47
4ok	78
6ing	54
2made	80
4ke	39
5ing	-73
4ny	-21
4rco	-61
3e	-73
4ntion	115
9ed	47
4ssage	142
3onth	77
4re	16
4st	14
3r	-33
4s	-88
3s	-56
4nbc	51
3uch	26
3y	-39
2named	-33
3bc	-63
3ever	57
4w	-50
5s	107
3ight	116
3ominated	58
4ted	73
4w	-32
2obama	-114
3f	36
4f	162
5er	81
7ed	72
4ten	65
3n	28
4ce	-13
4e	-18
4ly	-50
3penly	87
4posed	85
7ition	117
3ut	228
3ver	47
2party	-49
4ul	-36
3eople	-130
3lan	63
6s	67
4edged	27
3oint	88
7ed	64
4litical	-22
3raise	58
8d	65
4esident	-108
bial	-46
6s	29
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
as	87
4ick	29
2ready	-87
4cent	-54
8ly	57
4fused	34
4jected	-24
4lease	63
9d	73
4peatedly	118
5orted	98
9rs	-71
5ublican	-13
cs	-42
4spond	59
8se	56
4uters	81
4vealed	57
3ubio	-40
2said	24
4me	24
4nders	42
4turday	49
4y	129
5ing	167
5s	69
3ee	27
5king	141
5m	77
5n	59
4n	-94
5ator	-51
4veral	14
3he	-112
4ow	106
6ing	63
6n	57
3ign	62
4nce	-37
3keptical	59
3ocial	107
4me	-42
4ught	66
3peech	47
5nding	-122
3tate	-89
7ment	121
bs	32
4eve	-28
4ill	85
4ories	38
3uch	-31
4ggested	98
9ing	65
4nday	71
4per	-91
5port	76
9ed	50
4re	94
2take	-13
4lk	91
6ed	19
6ing	102
3ell	104
3hat	-42
4e	-31
5ir	-23
5m	-96
6selves	-103
5n	13
5re	-133
5y	-59
6're	-74
4ink	-14
5s	-29
4ose	-71
4ursday	66
3ime	50
3old	76
4ward	79
3rade	-82
4ump	-15
4ying	62
3uesday	49
3witter	132
2unclear	54
4der	31
7stand	86
3p	188
3rged	62
5ing	75
3sa	-50
2view	90
3ote	61
6rs	-133
4wed	35
2want	104
3ednesday	44
4ek	83
4ll	67
4re	-17
3hat	-161
4en	-29
5re	-116
5ther	-61
4ich	-21
4o	-71
4y	-66
3idely	54
4ll	-16
4th	28
3omen	-33
4rry	82
3ritten	55
2year	79
4t	44
3ou	-111
2—	-96
2“	-71
0n=1	-27
24	14
25	33
26	62
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
5A	88
5D	22
5N	-82
5V	46
5W	-35
5about	-15
6fter	13
6gainst	150
6nd	-29
5be	86
7en	34
6y	-22
5during	17
5had	22
7s	29
7ve	85
6e	-161
7r	-39
6im	-80
7s	13
6ow	-61
5if	-107
6n	25
7to	34
5like	15
5over	44
5she	-90
6ince	60
6o	55
5that	-163
7eir	-18
8y	-100
5w	37
6as	29
6ere	-17
6hat	-78
7ether	-113
7y	-39
6ill	-124
7th	38
6ould	13
32 "	-32
5#	39
5,	-33
5-	-117
5:	-56
5A	37
5D	23
5V	-15
5W	-17
5about	27
6gainst	115
6mong	-25
6nd	-24
6s	-17
6t	38
5be	65
7en	100
5for	55
5he	-111
7r	-131
6im	-18
7s	-18
6ow	-60
5if	-119
6t	-64
5like	59
5of	32
6n	81
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
5A	-26
5N	-16
5V	83
5W	67
5]	49
5about	26
6gainst	-53
6nd	31
6s	81
6t	-41
5been	69
6y	22
5from	44
5he	-77
6im	19
7s	-12
6ow	-91
5in	-51
5of	21
6ver	-13
5that	-18
7eir	-23
8y	35
6o	22
5w	43
6hat	-56
7ether	-32
7o	-19
7y	-108
34 "	42
5,	14
5.	-26
5:	-49
5D	-76
5N	-59
5V	157
5W	-96
5about	23
6gainst	60
6s	-27
6t	52
5by	12
5for	44
6rom	-15
5him	-27
7s	-72
6ow	-61
5in	22
5of	93
6n	49
5that	35
6o	-15
5w	19
6hat	-40
7ether	-43
35 ,	49
5:	-37
5A	-57
5D	-66
5N	27
5V	140
5W	29
5about	142
5by	-64
5for	13
5her	-24
6is	-14
6ow	-36
5in	45
5that	-41
6o	50
36 ,	24
5.	-77
5D	-137
5N	41
5V	100
5about	105
5by	133
5for	104
5his	-55
5of	-27
6n	35
5that	55
6o	55
5w	21
37 .	-44
5D	-101
5N	47
5V	98
5about	66
5of	98
5w	47
38 .	-25
5D	-145
5N	24
39 D	-96
5N	-49
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
2abc	66
3ce	154
4k	101
3de	-22
4y	-47
3el	-80
3ge	59
3id	26
4l	73
4m	95
4n	56
3ld	-38
4k	103
4l	23
4s	-40
3ma	-124
4e	137
3na	-73
4s	-68
4t	-32
3rd	177
4e	82
4k	-39
4s	22
4t	56
4y	-52
3se	65
4k	68
4t	43
3te	18
4s	-53
3ul	-36
3ve	115
3ys	84
2be	113
4d	86
4r	35
3io	-40
3le	-18
4y	111
2cal	-13
4n	-81
3ed	33
4s	-17
3ks	22
3ly	106
3nn	19
3us	86
2day	115
3ea	66
4d	115
4r	26
3ge	92
3it	85
3ly	26
2e'd	-85
3ad	55
4k	19
4l	105
4n	-39
4r	90
4t	22
3ch	29
4k	14
4t	108
3ek	92
4m	77
4n	61
4p	20
4s	-108
4t	52
3ir	-23
3lf	-39
4l	117
4y	104
3nt	26
3re	-78
4g	-86
4n	55
4s	-122
4t	30
4y	-22
3se	-35
4s	27
4t	103
3ve	64
3ws	20
2far	-35
3ew	-18
3or	43
4x	24
3ul	61
2gal	-72
3ed	94
4r	23
4s	-117
3ht	-20
3ly	16
3ns	51
3op	-23
3ue	84
4n	-85
2had	49
4s	74
4t	-70
3e	-28
4d	76
4m	-96
4n	-19
4r	-60
4y	-59
3im	-46
4s	-29
3ow	-40
2ian	-76
3ce	-36
4h	-29
4k	-45
4o	-21
4s	-106
3da	-71
4e	42
3ed	-49
4f	95
4s	-126
4w	137
3f	-16
4y	90
3gn	-14
3ke	41
3le	-35
4l	-15
4s	-88
3me	-44
4s	-98
3na	-116
4d	174
4e	81
4g	-39
4t	113
3re	-29
3s	27
4m	-15
4t	21
3t	-44
4e	-25
4h	36
4s	-51
4y	-83
3ze	154
2kes	-41
2lan	59
4r	37
3ed	43
3ic	39
3ls	-113
4y	72
3ow	-99
3so	102
2man	-16
3e	-73
4d	78
4n	-63
4r	-87
4s	-16
3r	-33
4s	-88
3s	-56
3y	-39
2nal	-33
3bc	32
3ce	96
3ed	107
4w	-43
4y	-124
3gs	-21
3ia	-36
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
3me	-21
3n	28
4d	87
4e	-54
4g	26
4s	-113
3ok	125
3pe	67
3rd	97
4s	-123
4t	59
4y	-37
3se	35
4t	50
3te	126
4h	-15
3ur	-47
4s	-88
4t	121
3ve	25
3wn	127
4s	121
2pes	121
3le	-73
4y	122
2ral	-60
3co	-61
3ds	40
3ed	97
4e	66
4s	-68
4y	-65
3ks	-44
3ly	13
3ns	12
3on	-77
3se	62
4t	59
3th	17
4s	-133
4y	-50
3uz	-25
2say	129
3ed	16
4e	29
4n	-70
4s	-26
4t	43
3he	-112
3is	-46
3ly	86
3on	-24
3ts	-101
3ue	95
2ted	62
4n	90
4r	45
4s	-93
3he	-31
4y	-70
3ie	-14
4n	-86
3le	58
4y	31
3on	-33
4r	-51
2ual	-34
3ed	-34
4s	-81
3gh	47
3ld	17
3mp	-18
3nd	33
3p	188
3re	72
4t	84
3sa	-50
4e	-26
4s	102
4t	-44
3te	115
2ved	32
4n	40
4r	48
4s	-89
3id	-43
3or	85
2way	134
3ed	88
4r	-19
3ho	-71
4y	-66
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
2A	56
2D	-22
2N	-33
2V	98
2W	-37
2]	55
2about	21
3gainst	68
3nd	26
3re	25
2be	113
4en	62
4hind	87
2during	-12
2for	34
2had	49
4s	74
4ve	105
5ing	-33
3e	-28
4r	-20
3im	-46
4s	-29
3ow	-142
2into	47
3s	27
3t	-44
2like	27
2of	36
3n	22
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
3hat	-159
4en	-29
5ther	-61
4ich	-21
4o	-71
4y	-59
3ill	-16
4th	28
2yet	44
3ou	-111
2—	-96
`,
  source: `
0+t=after !	-46
9"	-104
9#	-52
9'	-34
as	-39
9,	20
9-	-12
9.	39
9/	-22
9:	-26
9;	38
9D	-86
9N	-31
9W	-59
9about	-21
after	42
against	-109
although	-14
among	-86
and	-42
are	-30
bound	-60
as	-19
at	-98
9be	-49
bcause	-104
ben	-40
bfore	-16
bhind	24
bing	-72
btween	-87
aut	23
ay	-144
9can	-120
c't	-52
aould	-44
en't	-34
9did	-38
cn't	-98
ao	-43
bes	-83
dn't	-75
bn't	-72
9for	-28
arom	-98
9had	-63
bs	-18
cn't	-58
bve	-22
ae	-152
br	-56
aim	-85
bs	-121
aow	-45
9i	-78
af	-42
an	-50
bside	-72
bto	-107
as	-15
at	-22
9like	-124
9may	-14
aight	-17
aust	-97
9of	-107
an	-37
ar	-111
autside	-70
aver	17
9she	-79
bould	-102
aince	17
ao	-72
9that	-15
beir	-87
cy	-87
brough	-95
ao	-61
bward	-80
9under	-76
btil	-45
9via	-51
9w	-27
aas	-56
cn't	-65
aere	-61
ahat	-58
ben	-32
cther	37
bich	-118
cle	14
bo	-57
cse	-83
by	-73
aill	-46
bth	-59
din	-67
dout	-48
aon't	-48
buld	-84
en't	-31
9you	-17
3before #	-31
a(	-68
a)	-163
a-	-33
a.	13
a/	48
a:	-18
a;	-115
aD	-43
aN	-24
aW	-49
aabout	-39
bfter	-45
bgainst	-72
blthough	-20
bmong	-116
bnd	-69
bround	-126
bs	-63
bt	-69
abecause	-122
cen	-59
cfore	-135
chind	-70
ctween	-94
but	-51
by	-93
acan	-33
d't	-13
adespite	-82
bid	-18
boesn't	-42
buring	-29
afor	-50
brom	-70
ahad	23
cs	-17
cve	-15
be	-106
bis	-30
aif	-60
bn	-52
bs	-16
cn't	-24
bt	-129
alike	13
amust	-13
anor	-67
aof	-66
br	-86
butside	-89
bver	-57
ashe	-111
bince	-83
bo	-37
athat	-18
cey	-91
cough	-25
crough	16
bo	-49
cward	-70
aunder	-75
ctil	-81
aw	-20
bas	-19
be	-39
cre	-22
bhat	-59
cen	-96
cich	-93
dle	-40
cose	-82
cy	-68
bill	-13
cth	-49
ein	-60
eout	-104
bould	-22
fn't	-14
ayou	35
a—	-12
2k=after " bare false	-97
htrue	-89
ccommon false	-32
jtrue	-23
cname true	-127
cpronoun false	-53
a# common true	-12
a' bare false	-91
htrue	-62
ccommon false	-27
jtrue	-82
cname false	-58
htrue	66
bs bare true	-47
dcommon true	-37
dname true	-51
a( bare false	17
htrue	-55
ccommon false	22
jtrue	-77
cname false	-17
htrue	-70
a) bare true	14
ccommon false	-53
jtrue	-85
cname false	40
htrue	-33
dumber false	-59
a, bare false	44
ccommon false	30
jtrue	67
cname false	-76
htrue	-68
dumber false	34
cpronoun false	42
ktrue	-84
crelative false	-13
ltrue	-37
a- bare false	25
htrue	-112
ccommon false	25
cname false	-28
htrue	-95
dumber true	-13
a. bare false	-14
cname true	47
dumber false	-78
jtrue	-34
cpronoun false	-94
ktrue	-145
crelative true	-53
a/ bare true	-57
ccommon true	46
cname false	-82
a: bare false	-71
htrue	-39
ccommon false	-52
jtrue	-85
cname false	18
a; bare false	-61
htrue	-53
ccommon false	-58
jtrue	39
cname true	48
a? bare true	-49
ccommon false	-40
jtrue	-53
aA bare false	-62
ccommon false	25
jtrue	-18
cpronoun false	-155
ktrue	-43
crelative false	-42
aD bare false	-41
htrue	-48
ccommon false	-165
jtrue	-49
cname true	-220
cpronoun false	-26
ktrue	44
crelative false	-53
aN bare true	-137
cname false	-28
htrue	-21
dumber true	-39
crelative true	14
aV bare false	-124
htrue	25
ccommon true	-41
cname false	55
htrue	-72
dumber true	-63
cpronoun false	-20
ktrue	-34
crelative false	-45
ltrue	-15
aW bare true	-14
ccommon true	-44
aabout bare false	17
ltrue	-92
gcommon false	-35
gname false	17
ltrue	-98
gpronoun true	-13
bfter bare false	-23
ltrue	18
gcommon true	32
gname false	-16
ltrue	-74
bgainst bare false	-19
ntrue	-23
icommon false	-23
ptrue	-53
iname true	-43
ipronoun true	-16
bmong bare false	-30
ltrue	-56
gcommon false	-21
ntrue	-33
gname false	-15
ltrue	-24
bnd bare true	-187
ecommon false	19
ltrue	-105
ename true	-22
fumber true	40
epronoun false	-25
mtrue	-42
bre bare false	-77
jtrue	-30
ecommon false	-54
ltrue	-116
ename true	-89
fumber true	-57
epronoun false	47
mtrue	53
cound bare false	-30
mtrue	-42
hcommon true	-37
bs bare false	36
itrue	-132
dname false	-158
itrue	-31
dpronoun false	-75
ltrue	-13
bt bare false	25
itrue	-78
dcommon false	-114
ktrue	-79
dname false	-34
itrue	-158
abe bare false	-16
dcommon false	-14
ccause bare false	-14
ntrue	-31
icommon true	-44
iname false	-36
ntrue	-23
cen common true	-21
cfore bare false	45
mtrue	-25
hcommon false	-25
otrue	-57
hname false	-21
mtrue	-64
chind bare false	-26
mtrue	-28
hcommon false	49
otrue	-34
cing bare true	-21
gcommon false	-14
ntrue	-47
ctween bare true	-50
icommon false	-14
ptrue	-48
but bare true	-40
ecommon false	49
ename false	-83
jtrue	-67
by bare false	-47
itrue	-85
dcommon false	-55
ktrue	-96
dname false	-18
itrue	-38
acan bare false	-52
jtrue	-43
ecommon false	-30
ltrue	-31
ename false	-21
jtrue	-27
epronoun false	-42
bould bare false	-29
ltrue	-68
gcommon false	-75
ntrue	-57
gname false	-40
ltrue	49
gpronoun false	-38
adespite bare true	-13
bid bare true	44
ecommon false	-18
ltrue	-79
ename false	-51
jtrue	-42
epronoun false	-72
dn't common true	-40
hpronoun false	-27
boes pronoun false	-24
en't common false	-13
ptrue	-48
ipronoun false	-37
cn't bare true	-47
gpronoun false	-20
buring bare false	-61
mtrue	-67
hcommon false	-64
otrue	45
hname false	-24
mtrue	-17
afor bare true	-85
ename false	19
jtrue	-203
fumber true	-37
epronoun false	-78
mtrue	-20
brom bare false	-73
ktrue	-88
fcommon false	-94
mtrue	-102
fname false	46
ktrue	-98
ahad bare false	-31
jtrue	-60
ecommon false	-79
ltrue	-76
ename false	-118
jtrue	33
epronoun false	-46
cs bare false	-77
jtrue	-101
ecommon false	-117
ltrue	-45
ename false	-29
jtrue	25
epronoun false	16
mtrue	-43
erelative false	-47
ntrue	-22
cve bare false	-83
ktrue	-18
fcommon false	-113
mtrue	-32
fname false	-45
ktrue	-79
fpronoun false	61
frelative false	-18
be bare true	-68
dcommon false	-41
ktrue	-71
dname false	-31
itrue	-38
dpronoun true	-15
drelative false	-18
cr bare false	-12
jtrue	-46
ecommon false	-12
ltrue	-69
ename true	-16
bim bare false	-49
ecommon true	-41
ename true	-13
cs bare false	-48
jtrue	-39
ecommon false	-46
ltrue	-53
ename true	-27
bow bare true	-18
ai common true	-49
bf bare false	-23
itrue	-40
dcommon false	-35
ktrue	-19
bn bare false	-33
itrue	-202
dcommon false	-25
ktrue	-88
dname false	64
itrue	-72
eumber false	-14
ktrue	-59
dpronoun true	-20
drelative true	-12
cto bare false	-47
ktrue	-53
fcommon false	-28
mtrue	-14
fname true	-60
bs bare false	-87
itrue	-26
dcommon false	15
ktrue	-58
dname false	-26
itrue	18
dpronoun false	-94
drelative false	-28
mtrue	-22
bt bare false	-42
itrue	-35
dcommon false	-49
ktrue	-86
dname true	-31
drelative false	-22
alike bare false	-49
ktrue	-45
fcommon false	-20
mtrue	-63
fname true	-14
amay bare false	27
jtrue	-42
ecommon false	-58
ltrue	14
ename true	-36
epronoun false	-49
bight bare true	49
gcommon false	-51
ntrue	-82
gname false	-18
gpronoun false	-39
bust common false	-29
mtrue	-14
aof bare false	-34
itrue	-131
dcommon false	-76
ktrue	-39
dname true	-213
eumber false	-64
ktrue	-36
dpronoun true	-16
bn bare true	-128
dcommon false	-45
ktrue	-65
dname false	48
itrue	-51
eumber true	-53
dpronoun true	-14
br bare false	-27
itrue	-37
dcommon false	-28
ktrue	-51
dname false	-29
itrue	-19
butside bare true	-17
icommon false	-34
ptrue	-26
bver bare false	28
ktrue	-107
fcommon false	-75
mtrue	-48
ashe bare false	-13
jtrue	-18
ecommon false	-45
ltrue	-49
ename true	-29
erelative false	-14
could bare false	-12
hcommon false	-33
otrue	-35
hname false	-48
hpronoun false	-42
bince bare false	-51
ltrue	49
gcommon false	-62
ntrue	-25
gname false	-32
bo bare false	-40
itrue	-32
dname true	-48
athat bare true	-91
fcommon true	-78
fname false	-53
gumber false	-46
fpronoun true	-19
ceir bare false	-31
ltrue	-52
gcommon true	-23
dy bare true	-21
fcommon false	-19
mtrue	-36
fname true	-39
crough bare false	-50
icommon true	-33
bo bare false	-40
itrue	-148
dcommon false	-58
ktrue	21
dname true	-79
eumber false	-14
dpronoun false	-57
ltrue	-34
cward bare false	-32
hcommon false	-23
aunder bare true	-25
gcommon true	-21
gname true	-47
ctil bare false	-18
ltrue	-16
aw bare false	-89
htrue	-89
ccommon false	-66
jtrue	-80
cname false	36
dumber false	-25
jtrue	-35
cpronoun true	-44
crelative false	-81
ltrue	-25
bas bare false	-55
jtrue	-81
ecommon false	-102
ltrue	-151
ename false	-126
jtrue	34
epronoun false	-89
erelative false	-17
ntrue	-13
bere bare false	-40
ktrue	20
fcommon false	-55
mtrue	-48
fname true	-72
fpronoun false	-36
bhat bare false	-29
ktrue	-26
cen bare false	-19
ktrue	-65
fcommon false	19
mtrue	-46
fname false	-13
ktrue	-62
cich bare true	-46
gcommon true	-46
gname true	-68
dle bare false	-32
ltrue	33
gcommon false	30
ntrue	-79
co bare false	-67
ecommon false	-28
ltrue	-161
ename false	33
jtrue	-50
epronoun true	-15
dse common true	-41
gname true	-60
cy bare false	-18
bill bare false	36
ktrue	-94
fcommon true	-50
fname false	-95
ktrue	-63
fpronoun false	-109
frelative false	-19
cth bare false	-22
ktrue	-107
fcommon false	-112
fname false	-40
bon't common true	-19
culd bare false	-31
ltrue	-73
gcommon false	-78
ntrue	-87
gname false	21
ltrue	-54
gpronoun false	-70
a— bare false	-33
htrue	28
ccommon false	-58
jtrue	-15
cname false	53
htrue	-99
4before # bare true	-12
dcommon true	-45
dname true	-53
dpronoun false	-35
b' bare false	20
dcommon false	-28
dname false	-51
itrue	24
cs bare true	-81
ecommon false	78
ltrue	-74
ename false	75
jtrue	-105
epronoun false	-28
erelative false	-49
b( bare false	-72
itrue	-78
dcommon false	35
ktrue	-77
dname false	-67
itrue	-98
dpronoun true	-29
b) bare false	-47
itrue	-45
dcommon true	-51
dname false	-87
itrue	-89
b, bare false	-127
itrue	47
dcommon false	-122
ktrue	28
dname true	24
eumber false	-208
ktrue	-56
dpronoun false	-35
ltrue	-23
drelative false	37
mtrue	-80
b- bare false	-12
itrue	-44
dcommon false	-52
ktrue	43
dname false	-34
itrue	-51
eumber false	-31
ktrue	-25
dpronoun true	-31
drelative true	-48
b. bare false	-64
itrue	68
dcommon false	-116
ktrue	63
dname false	-175
itrue	44
eumber true	44
b/ bare true	48
dcommon true	61
b: bare true	-77
dcommon false	44
ktrue	-50
dname false	29
itrue	-24
eumber false	-94
dpronoun true	-65
b; bare false	-28
itrue	-40
dcommon false	-32
ktrue	-51
dname false	-23
bA bare false	-34
itrue	-23
dcommon false	-25
ktrue	-21
dname false	13
itrue	-42
eumber true	-78
dpronoun false	50
ltrue	-95
drelative false	12
mtrue	-48
bD bare false	-25
itrue	-133
dcommon false	13
ktrue	-99
dname false	-60
itrue	-36
eumber true	-50
dpronoun false	35
ltrue	-114
drelative false	12
mtrue	-126
bN bare true	-74
dcommon true	-102
dname false	14
eumber true	-52
dpronoun false	-67
drelative false	-66
bV bare false	-23
itrue	-38
dcommon true	-18
dname false	21
itrue	-19
eumber false	-67
ktrue	22
dpronoun false	51
ltrue	-72
drelative true	-180
bW bare true	-15
dcommon true	-16
dname true	-54
dpronoun false	23
babout bare false	-100
mtrue	48
hcommon false	36
otrue	-91
hname false	-65
mtrue	-97
cfter bare false	-66
mtrue	-94
hcommon false	-16
otrue	-108
hname true	-92
cgainst bare false	-28
otrue	-30
jcommon true	-36
clthough bare true	-15
cmong bare false	-23
mtrue	-39
hcommon false	-30
cnd bare false	-19
ktrue	-103
fcommon false	-31
mtrue	-115
fname false	-182
ktrue	42
gumber false	-34
mtrue	-63
fpronoun false	-80
ntrue	-86
frelative true	-70
cre bare false	17
ktrue	15
fcommon false	-32
mtrue	-19
fname false	-48
fpronoun false	-26
ntrue	-19
frelative false	37
otrue	-73
dound bare false	-26
ntrue	-51
icommon false	-33
ptrue	-54
cs bare false	-57
jtrue	-111
ecommon false	-126
ltrue	-107
epronoun true	-20
erelative true	-27
ct bare false	-96
jtrue	30
ecommon true	-149
ename false	-33
jtrue	-179
fumber false	-18
ltrue	-15
epronoun true	-21
erelative true	-16
bbecause bare false	-34
otrue	-36
jcommon false	-13
qtrue	-64
den bare false	-55
dfore bare false	-52
ntrue	-82
icommon false	-25
ptrue	-33
iname false	-52
ntrue	-29
dtween bare false	-33
jcommon false	-49
qtrue	-35
cut bare false	-37
ktrue	15
fcommon false	-62
mtrue	-59
fname false	-32
ktrue	-51
fpronoun true	-16
cy bare true	-113
ecommon false	-17
ltrue	-128
ename false	-67
jtrue	-79
epronoun true	-15
bcan bare false	49
ktrue	-97
fcommon false	-14
mtrue	-89
frelative false	40
could common true	-16
hname false	-13
hpronoun false	-14
hrelative false	56
bdid bare true	20
fcommon false	-43
fname false	-34
ktrue	-70
fpronoun false	61
frelative true	-59
en't common true	39
ipronoun false	16
co pronoun false	-12
des pronoun false	48
fn't bare true	-70
jcommon false	-17
jpronoun false	37
dn't pronoun false	37
curing bare false	-87
ntrue	-57
icommon false	-51
ptrue	-64
iname false	43
bfor bare false	-16
fcommon false	-181
mtrue	-55
fname false	-147
ktrue	-168
gumber true	-13
fpronoun false	50
ntrue	-35
frelative true	-36
crom bare false	-103
ltrue	-87
gcommon false	-25
ntrue	-103
gname false	28
ltrue	-129
bhad bare false	23
ktrue	-22
fcommon false	33
fname true	-98
gumber true	-34
frelative false	-33
ds bare false	-28
ktrue	-103
fcommon true	-108
fname false	18
ktrue	-23
gumber true	-42
fpronoun true	-81
frelative true	28
en't pronoun false	31
dve bare true	-24
gcommon true	38
gname false	-21
ltrue	-32
humber false	16
gpronoun true	-54
grelative true	-109
ce bare false	-22
jtrue	-37
ecommon false	-19
ltrue	-29
ename true	-51
erelative false	-24
dr bare false	30
ktrue	-61
fcommon false	23
mtrue	-73
fname true	-63
cim bare false	20
ktrue	-47
ds bare false	36
ktrue	-102
fcommon false	-64
mtrue	-89
fname true	-106
fpronoun true	-49
frelative true	-27
bi bare true	37
dcommon false	-43
ktrue	-18
cf common false	-17
cn bare false	-34
jtrue	-96
ecommon false	-46
ltrue	-58
ename false	-40
jtrue	-38
fumber true	-70
epronoun true	-71
erelative false	-21
ntrue	-95
dto bare false	38
ltrue	-85
gcommon false	-66
ntrue	-113
gname false	-54
ltrue	12
cs bare false	-12
jtrue	-53
ecommon false	-56
ename true	14
fumber true	-12
epronoun true	-59
ct bare false	-18
jtrue	-62
ecommon false	-43
ltrue	-47
ename true	-29
erelative false	-15
blike bare false	-33
ltrue	-54
gcommon true	-51
bmay bare true	16
fcommon true	-110
fname false	25
ktrue	-31
fpronoun false	-28
frelative false	17
cight bare false	26
mtrue	25
hcommon false	-47
hpronoun false	51
cust bare true	-72
gname false	24
bof bare false	20
jtrue	-45
ecommon false	-39
ltrue	-131
ename false	-60
jtrue	-127
fumber false	-57
ltrue	-29
epronoun true	-64
erelative true	-83
cn bare false	-63
ecommon false	-24
ltrue	-13
ename false	-12
jtrue	-178
epronoun false	31
mtrue	-64
erelative true	-113
cr bare false	-22
jtrue	-53
ecommon false	-64
ltrue	-61
ename false	-44
cutside common false	-33
cver bare false	-74
ltrue	-32
gcommon false	23
ntrue	-75
gname false	-72
ltrue	-80
bshe bare false	-19
ktrue	-40
fcommon false	-39
mtrue	-27
fname true	-41
dould bare true	-92
icommon false	18
ptrue	-114
iname false	-16
ipronoun false	66
cince bare false	-23
hcommon false	-31
hname false	-15
co bare false	-17
jtrue	-18
ecommon true	-70
ename false	40
bthat bare false	-17
ltrue	-135
gcommon true	-35
gpronoun true	-47
grelative true	-35
deir bare false	-77
mtrue	-13
hcommon true	-81
ey bare true	-16
gcommon false	-16
ntrue	-29
grelative false	-16
drough bare false	-15
otrue	-70
jcommon false	-55
qtrue	-94
co bare true	-75
ecommon false	33
ltrue	-98
ename true	-52
fumber false	-56
ltrue	-52
epronoun false	61
mtrue	-105
erelative true	-140
dward bare false	-23
bunder bare false	-30
mtrue	-24
hcommon true	-23
bw bare false	17
itrue	-39
dcommon true	-26
dname false	17
itrue	-28
eumber true	45
dpronoun false	27
ltrue	-138
drelative true	-117
cas bare false	-28
fcommon false	-24
mtrue	-44
fname false	25
gumber true	-47
fpronoun false	-20
ntrue	-44
frelative false	-48
otrue	-110
cere bare false	56
ltrue	15
gcommon false	-24
ntrue	43
gname false	-50
ltrue	-78
gpronoun false	-46
grelative false	15
chat bare false	-39
ltrue	-20
den bare false	-42
ltrue	-51
gcommon false	-32
ntrue	-43
gname false	-17
ltrue	-23
dich bare true	-14
hcommon true	-49
hname true	-47
ele bare false	-65
mtrue	-60
hcommon false	37
otrue	-45
do bare true	13
fcommon true	-31
fname false	-108
gumber false	-15
mtrue	-49
ese common false	-47
hname true	-39
dy bare false	-52
cill bare false	-18
ltrue	-121
gcommon false	14
ntrue	-19
gname false	18
ltrue	-23
gpronoun false	51
grelative false	-15
ptrue	-83
dth bare false	15
ltrue	-135
gcommon true	-133
gname false	-64
ltrue	-38
humber true	-41
gpronoun true	-39
grelative true	-45
could bare false	-46
mtrue	-104
hcommon true	-154
hname false	-48
mtrue	52
iumber false	62
otrue	17
hpronoun false	30
hrelative false	-54
qtrue	-38
b— bare false	-40
dcommon false	-43
dname false	-22
itrue	-56
eumber false	-57
ktrue	-37
dpronoun true	-17
0-t=after "	-92
9#	-47
9's	-41
9(	18
9)	-88
9,	35
9-	-115
9.	-113
9/	36
9:	-152
9;	-70
9@	-64
9D	-89
9N	-131
9W	-77
9about	-83
after	-143
against	-149
although	-47
among	135
and	-81
are	-88
bound	-96
as	-139
at	-67
9be	-153
bcause	-91
ben	-13
bfore	-81
bhind	-74
bing	-119
btween	-41
aut	-128
ay	115
9can	-64
aould	-74
9despite	-51
aid	-72
cn't	-65
ao	-70
besn't	-29
bn't	-33
auring	-79
9for	-65
arom	67
9had	-105
bs	-35
cn't	-34
bve	-103
cing	-76
ae	-108
br	-14
aim	-95
bs	-34
aow	-143
9i	-16
af	-97
an	-32
bside	65
bto	-112
asn't	-76
at	-67
9like	-140
9may	-49
aight	-44
9of	-27
an	-85
ar	-130
autside	-52
aver	-136
9she	-60
bould	-69
aince	-104
ao	-40
9that	-109
bey	-95
bough	-45
brough	-62
ao	-36
bward	-90
9under	82
btil	-33
9w	-55
aas	14
cn't	-30
aere	-91
ahat	-138
ben	-111
cther	-132
bich	-123
cle	-99
bo	-73
cm	-79
cse	-61
by	-120
aill	-71
bth	-38
din	43
dout	-29
aould	-97
en't	-13
9yet	-48
aou	-35
9—	57
3before "	36
a'	-54
bs	-67
a(	-28
a)	-14
a,	50
a-	52
a/	-20
a:	59
a;	28
a?	-38
aA	16
aD	-86
aN	-28
aV	-34
aW	-16
a]	-90
aabout	-28
bfter	22
bgainst	-105
blthough	18
bmong	-61
bnd	-33
bre	-23
cound	-172
bs	28
bt	-103
abe	-185
ccause	98
cfore	37
chind	-118
cing	20
ctween	-126
but	104
by	-88
acan	-27
bould	-120
adespite	30
bid	37
dn't	-50
bo	-66
ces	29
en't	-50
buring	-168
afor	-44
brom	-72
ahad	-65
cs	-55
cve	-47
ding	-97
be	-165
bim	-93
bow	-32
aif	14
bn	-118
cside	-81
cto	-106
bs	-29
bt	-133
alike	-86
amay	-48
bight	-51
anor	-96
aof	-144
bn	-92
br	-93
butside	-55
bver	-58
ashe	-26
could	20
bince	-24
bo	-17
athey	-101
cough	58
crough	-60
bo	-112
cward	-117
aunder	-61
ctil	-69
aw	-31
bas	-13
dn't	-28
bere	-83
bhat	55
cen	76
cich	112
dle	44
co	38
dm	73
dse	-122
bith	-39
ein	-30
eout	-68
bould	-43
ayet	44
bou	-80
a—	36
a∅	-13
2k=after " bare	-72
a# common	-42
a' bare	-96
cname	38
bs common	-19
a( bare	-30
cname	31
dumber	-59
a) bare	-88
a, bare	-43
ccommon	33
cname	62
dumber	-155
cpronoun	53
crelative	-88
a- bare	-93
ccommon	-17
cname	-42
crelative	-16
a. bare	-58
cname	-52
dumber	-56
a/ bare	68
a: bare	-49
ccommon	-86
cname	-72
cpronoun	-49
a; bare	-33
ccommon	-16
cname	-18
aA common	-30
cname	-41
dumber	-46
cpronoun	39
crelative	-15
aD common	-49
crelative	-19
aN bare	-90
ccommon	-127
cname	-45
cpronoun	-61
crelative	-31
aV bare	-27
ccommon	-22
cname	22
cpronoun	-205
crelative	-77
aW common	-43
cpronoun	-33
crelative	-29
aabout bare	-127
gcommon	-63
gname	-110
humber	-53
gpronoun	-31
bfter bare	-53
gcommon	-71
gname	-78
gpronoun	-29
bgainst bare	-66
icommon	-98
iname	-90
bmong bare	114
gcommon	65
bnd bare	-135
ecommon	-123
ename	-152
fumber	-33
epronoun	54
bre bare	-79
ecommon	-16
cound common	-76
bs bare	-107
dcommon	-78
dname	-96
dpronoun	-75
bt bare	-35
dcommon	-136
dname	-17
dpronoun	-31
abe bare	-125
dcommon	-74
dname	-50
ccause bare	-13
ipronoun	-70
cen common	-107
cfore bare	-16
hcommon	-25
hname	-26
hpronoun	-50
chind common	-37
hname	-47
hpronoun	-13
cing bare	-109
gcommon	-28
ctween bare	-56
icommon	-84
iname	12
but bare	-70
ecommon	-66
epronoun	-40
by bare	52
dcommon	32
dname	89
eumber	38
dpronoun	-26
acan bare	-52
bould bare	-73
adespite bare	-29
icommon	-24
bid bare	-21
dn't bare	-41
bo bare	-51
dcommon	-21
cesn't bare	-29
cn't bare	-32
buring bare	-48
hcommon	-70
afor bare	-58
ecommon	-71
ename	-27
fumber	-30
epronoun	-68
brom bare	46
fcommon	55
fnumber	-63
fpronoun	-30
ahad bare	-87
ecommon	-38
ename	-14
cs common	-91
dn't bare	-34
cve bare	-77
fcommon	-66
ding bare	-25
be bare	-107
cr common	-13
bim bare	-67
ecommon	-27
cs common	-34
bow bare	-96
ecommon	-45
ename	-52
epronoun	-62
ai bare	-16
bf bare	-33
dcommon	-57
dname	-50
dpronoun	-63
bn bare	-49
dcommon	15
dname	-94
eumber	-122
dpronoun	-50
drelative	-17
cto bare	-32
fcommon	-87
fname	-31
bs name	-46
drelative	-13
cn't bare	-44
bt bare	-66
dcommon	-22
alike bare	-24
fcommon	-97
fname	-87
amay bare	-45
bight bare	-44
aof bare	-51
dcommon	-25
dname	-67
dpronoun	31
bn bare	-29
dcommon	-64
dname	-87
dpronoun	-39
br bare	-94
dcommon	-27
dname	-56
butside bare	-16
icommon	-20
bver bare	-64
fcommon	-90
fname	-60
ashe bare	-58
could bare	-63
bince common	-53
gpronoun	-58
bo bare	-63
athat common	-115
fname	-140
fpronoun	-106
cey bare	-82
fname	-32
cough common	-21
hpronoun	-25
crough bare	-42
icommon	-31
bo bare	-72
dcommon	15
dname	-40
eumber	-78
dpronoun	-34
cward bare	-55
hcommon	-47
hname	-34
aunder bare	48
gcommon	69
ctil common	-13
aw bare	-42
ccommon	-79
cname	-94
dumber	-143
cpronoun	24
crelative	-82
bas bare	-47
ename	28
dn't bare	-27
bere bare	-51
fcommon	-53
bhat bare	-43
fcommon	-60
fname	-38
fpronoun	-95
cen bare	-18
fcommon	-26
fname	-71
fpronoun	-76
dther bare	-62
icommon	-82
iname	-64
ipronoun	-39
cich bare	-55
gcommon	-29
gname	-58
gpronoun	-37
dle bare	-41
gcommon	-50
gname	-30
co bare	-50
ename	-68
epronoun	-38
dse bare	-57
cy bare	-26
ecommon	-61
ename	-49
epronoun	-67
bill bare	-117
cth bare	-42
fname	-101
gumber	49
fpronoun	-47
ein common	51
eout bare	-20
bould bare	-94
gname	-57
fn't bare	-13
ayou bare	-28
a— bare	17
ccommon	27
cname	35
cpronoun	-43
4before " common	62
dname	32
dpronoun	-61
drelative	-58
b# common	-108
dname	41
drelative	18
b' bare	-77
dname	48
cs common	-60
ename	-107
b( common	-96
dname	16
b) bare	-44
dname	51
b, bare	19
dcommon	27
dname	31
eumber	-85
dpronoun	17
drelative	17
b- bare	16
dcommon	19
dname	37
eumber	-89
dpronoun	-27
b. bare	52
dcommon	26
dname	33
eumber	-15
dpronoun	-32
drelative	-181
b/ bare	36
dname	-65
b: bare	21
dcommon	43
dname	26
dpronoun	25
b; bare	-61
dcommon	36
dpronoun	19
b? name	-23
dpronoun	-50
bA bare	-36
dcommon	18
dname	22
eumber	23
dpronoun	77
drelative	-79
bD common	-174
dname	-104
drelative	78
bN bare	-49
dcommon	-76
dname	-38
dpronoun	19
drelative	26
bV bare	-21
dcommon	-57
dpronoun	-120
drelative	-21
bW pronoun	-29
b] name	-84
babout bare	-53
hcommon	-33
hname	-44
iumber	14
hpronoun	-104
cfter name	51
cgainst bare	-108
jcommon	-127
jname	-91
clthough bare	26
kpronoun	-20
cmong bare	-151
hcommon	-13
cnd bare	-93
fname	-95
gumber	-17
fpronoun	88
frelative	56
cre bare	45
fcommon	-59
dound common	-80
cs bare	-30
ecommon	-30
ename	48
ct bare	49
ecommon	-161
ename	-187
fumber	-20
epronoun	-66
bbe bare	-143
ecommon	-104
dcause bare	77
jcommon	41
den common	-26
dfore bare	-14
icommon	-73
iname	59
ipronoun	53
dhind common	-74
iname	-75
ding bare	52
dtween bare	-109
jcommon	-69
jname	-120
cut bare	84
fcommon	28
fname	60
cy bare	-170
ecommon	-80
ename	-74
epronoun	67
bcan bare	-73
could bare	-114
bdespite bare	15
jpronoun	37
cid common	30
fpronoun	-32
en't bare	-50
co pronoun	-38
desn't bare	-69
curing bare	-13
icommon	-127
ipronoun	-67
bfor common	-13
fname	-91
gumber	30
fpronoun	-15
crom bare	-95
gcommon	-33
gname	-76
humber	-83
gpronoun	30
bhad bare	-31
fcommon	-81
ds bare	-95
fcommon	-105
fname	72
dve bare	-51
gcommon	-108
ce bare	-146
cim bare	-31
cow bare	-53
fcommon	28
fname	36
fpronoun	-44
bi bare	-102
cf bare	18
epronoun	-54
cn bare	-19
ecommon	-84
ename	-134
fumber	-135
epronoun	49
erelative	15
dto common	-140
cs name	-72
erelative	23
ct bare	-187
ecommon	-68
blike common	-29
gname	-100
bmay bare	-18
fnumber	-85
cight bare	-51
bof bare	-76
ecommon	-86
ename	-127
fumber	-137
epronoun	50
erelative	-80
cn bare	-33
ecommon	-26
ename	-88
epronoun	-70
cr bare	-130
ename	-124
cutside bare	-46
jcommon	-131
cver bare	-59
gcommon	-82
gname	-98
bshe bare	-26
dould bare	-97
ipronoun	-65
cince bare	-28
hcommon	-108
hname	45
iumber	-17
co common	22
epronoun	-59
bthat bare	-83
gcommon	59
gpronoun	-82
dey bare	-81
dough bare	-24
icommon	49
iname	38
ipronoun	22
drough bare	-72
jcommon	-30
co bare	-67
ecommon	-65
ename	-122
fumber	-118
epronoun	38
dward bare	-60
bunder bare	-78
hcommon	20
hname	-77
bw bare	-15
dcommon	-49
dname	-37
dpronoun	-29
drelative	16
cas common	-115
fname	14
fpronoun	54
cere bare	-131
chat bare	33
gcommon	56
gname	70
gpronoun	-67
den bare	62
gcommon	59
gname	46
gpronoun	-66
ether bare	-65
jname	-15
jpronoun	-45
dich bare	-12
hcommon	80
hname	79
hpronoun	73
ele bare	48
hcommon	36
hpronoun	-70
do bare	-140
fpronoun	57
ese bare	-122
cill bare	-90
dth common	-32
gname	-52
humber	65
gpronoun	60
grelative	-68
fin bare	-72
could bare	-33
hname	-66
byet bare	64
fcommon	15
fpronoun	-16
cou bare	-48
b— bare	40
dcommon	17
dname	38
dpronoun	-54
drelative	-62
b∅ common	-85
dname	43
01=after 's	20
8:	-79
8about	-80
9ccording	30
bused	-58
ding	-87
aknowledge	-24
jd	-32
9dding	-82
amitted	-13
avocates	-70
9greed	-102
9imed	-32
9ll	-121
bows	-96
aso	-38
9n	-28
anounced	-127
9ppeared	-93
es	-15
9ren't	-58
ague	-68
dd	-62
ds	-60
cing	-101
9sk	-49
bed	-53
bing	-59
9ttacked	-69
eing	-20
es	-87
8backed	-70
9egan	-42
alieve	-63
fs	-79
9lamed	-57
bsted	-31
9y	46
8called	-62
cing	-69
cs	-92
ame	31
bpaign	-30
an	-70
ast	-71
9harged	-72
9ited	-101
bing	-79
9laim	-33
ded	-61
ding	-66
9ompared	-49
clained	-25
anceded	-29
drns	-85
bfirmed	-61
bsidered	-104
btinue	-61
gd	-66
auld	-89
9riticized	-131
ging	-108
8decided	-43
csion	-24
blared	-35
cined	-59
afended	-52
alivered	-34
anied	-24
bounced	-54
fing	-143
ascribed	-14
9id	-96
bn't	-20
ascussed	-41
bmissed	-110
9oes	-45
cn't	70
an't	-110
9rew	57
8echoed	17
9ndorsed	-18
9stimates	-32
9ven	-26
9xplained	33
fing	-75
bressed	-53
8fear	-18
ael	-73
alt	-55
9iled	-94
ands	-84
9ocused	-73
ar	94
aund	-103
8gave	-44
8had	-74
as	51
bn't	22
ave	-52
9ighlighted	-74
9ope	37
cs	-95
8identified	-95
9n	75
acluded	-48
adicated	-64
aitially	-54
asisted	-18
9s	-22
asued	-56
9t	-55
8knew	-36
aow	-63
cn	66
cs	-39
8later	16
9earned	-54
8made	-155
9entioned	-26
9ight	25
9ocked	-36
9ust	38
8named	-24
9ever	-13
9ot	-33
be	-97
cd	-21
bing	-94
aw	-32
8of	-17
afered	-72
aten	-90
9n	39
9pened	-46
apose	15
9rdered	-31
8passed	14
9lan	-55
cs	-57
aedged	-17
9oint	-108
ded	-65
ding	-97
asted	-39
9raised	-87
aedicted	-49
aomised	-39
eing	-106
bposed	-24
9ublicly	-41
dshed	-75
ashing	-68
at	-93
8questioned	-35
aickly	-14
8raised	26
9ecalled	-24
bently	-53
aferred	-47
eing	-197
bused	-73
es	-76
ding	-20
aiterated	-67
ajected	-75
aleased	-73
apeatedly	-48
borted	-45
es	14
asponded	-22
avealed	-47
8saw	-65
ay	-33
bing	-74
bs	-40
9ee	-38
bking	-64
cs	-33
bmed	-110
bs	-25
9hared	-58
aould	39
bw	-145
ced	-104
cing	-60
cs	-118
9igned	-50
9ought	-44
9peak	-39
ding	-62
aoke	-108
9tated	-22
aressed	-70
9uggest	-107
fed	-141
fing	-93
fs	-40
apport	-66
fed	-62
grs	-62
fing	-104
fs	-48
8talked	-26
cing	-17
9elling	-109
cs	-53
9hat	-113
ae	20
bn	-100
by're	-99
aink	-60
ds	-47
aought	-49
9o	-61
ald	-84
aok	14
9ried	-45
9urned	-38
9weeted	-19
8under	61
9rged	-57
9sed	-87
8view	42
9oted	-93
awed	-64
8want	-46
ced	-23
cs	-41
arned	-96
cing	-89
as	57
9ent	-55
9ill	-38
9orried	-24
auld	-78
9rote	-15
8―	63
2before 's	-26
9a	-100
according	-185
cused	-35
bknowledged	24
adding	15
cs	31
bmitted	36
bvocates	19
agree	26
aimed	26
all	13
cows	15
an	-38
bnounced	-20
ging	19
appeared	-103
fs	-109
are	-39
cn't	23
bgued	20
es	-13
ding	13
ask	-19
cing	-14
cs	27
attacked	16
fing	-44
fs	-23
9backed	34
aegan	13
blieves	23
alasted	18
9call	-18
ded	19
ding	20
bme	-60
cpaign	24
bn	14
bst	21
aited	17
alaim	24
eing	14
aompared	-27
dlained	13
bncerns	-135
cdemned	26
cfirmed	18
csidered	31
ctinue	37
ariticized	-18
hing	16
9decided	27
dsion	23
clared	20
dined	13
bfended	47
blivered	39
bnied	20
counced	19
ging	-21
bscribed	20
aid	16
cn't	18
bsmissed	57
aoes	27
dn't	-74
arew	-139
9echoed	-57
astimates	53
axplaining	35
9feel	46
ailed	27
bnds	-25
brst	-22
aocused	36
bund	30
aurther	38
9has	-53
aeld	-19
9in	-77
bcluded	22
as	-35
bsued	16
at	-41
9joked	36
9know	36
dn	-134
ds	-27
9later	29
9made	13
bkes	23
by	-18
aentioned	43
aust	-21
9never	-20
aot	19
cing	-18
bw	-53
9of	63
bfering	-24
bten	60
anly	47
apened	-55
bpose	-22
9passed	16
alan	-36
ds	15
bedged	24
aoint	13
eed	26
eing	33
es	13
bsted	-60
aredicted	-18
bomised	-26
fing	18
aublicly	21
eshed	-38
bt	-27
9questioned	13
bickly	-29
9read	20
bcalled	27
cently	20
bferred	56
fing	37
cused	30
biterated	-31
bjected	40
bleased	23
bported	28
fs	-72
bsponded	38
bvealed	32
9said	25
bw	24
bying	-30
cs	29
aeeks	35
cmed	-139
ds	-114
cs	26
ahared	51
bowed	14
ding	16
aigned	13
aought	15
apeak	48
eing	26
boke	26
atated	75
bressed	-41
auggested	29
ging	12
gs	28
bpport	-22
ged	-23
hrs	-81
gs	-42
9talked	25
ding	41
ds	48
aelling	-29
ds	27
ahe	-246
aold	22
bok	-22
aried	39
9used	20
9view	-23
aoted	23
9want	30
ded	27
ds	-19
brned	23
ding	12
bs	-107
aent	37
bre	-94
aill	-30
bth	24
aorried	-46
buld	29
09=after :	-76
8about	-45
9ccept	-20
bused	-30
ding	-87
aknowledge	-63
jd	-61
9dded	21
bing	-78
bressed	-28
amitted	-25
9fter	-55
9gainst	-157
aree	-29
dd	-106
9llows	-96
9nnounced	-106
9ppeared	-76
es	-15
9rgue	-68
dd	-73
ds	-60
cing	-96
9s	-36
ak	-65
bed	-37
bing	-63
aserted	-20
bured	-24
9t	-162
atacking	-20
8back	-34
ced	14
cing	14
9ehind	-39
alieve	-54
fs	-79
9lamed	-63
bsted	-54
9y	21
8call	-12
ced	-20
cing	-51
cs	-22
ast	-60
9harged	-113
9ited	-101
bing	-88
9laim	-43
ded	21
ding	-70
aear	-98
9ompared	-58
anceded	-30
bdemned	-31
bfident	-82
bsider	-35
btinued	-56
bvinced	42
9riticizing	-146
8debate	41
acided	-47
blared	-32
cined	-51
bried	-29
afended	-74
eing	-31
alivered	-28
anied	-86
bounced	-33
fing	-149
ascribed	-21
9iscuss	-63
fed	-42
bmissed	-45
8embraced	-57
9ncouraged	-35
adorsed	-36
9xpect	-59
eed	-109
eing	-101
blain	-27
fing	-74
bressed	-16
8favor	20
ded	-55
9ear	-49
ael	-28
9iled	-119
ands	-35
9ound	-67
9riday	-53
aom	26
8gave	-33
8hoped	-25
cs	-100
bing	-98
8identified	-85
9gnored	-26
9n	44
acluded	-48
adicated	-52
asist	-82
eed	-21
ato	-23
9s	-94
8know	-73
cn	39
cs	-39
8learned	-63
9ike	-90
8made	-114
aking	-35
9ention	-40
fed	-71
9ocked	-55
8named	-58
9ominated	29
ate	-98
cd	-23
bing	-94
8off	-65
ber	-84
ded	-78
9n	-13
9ppose	-90
9rdered	-47
9ut	-17
9ver	-113
8passed	-60
9lan	-46
cs	-44
aedged	-82
9oint	-77
asted	-36
9raised	-101
aedicted	-67
aojected	-31
bmise	54
fs	-80
eing	-108
bposed	-14
9ushed	-15
at	-97
8question	-38
ged	-83
ging	-59
8raised	-15
9ecalled	-24
afused	-81
ding	-31
aiterated	-67
ajected	32
aleased	-23
aport	43
es	20
asponded	-15
avealed	-82
8saw	-40
ay	-65
bing	-45
9ee	-82
bking	-85
cs	-30
bm	-96
cs	26
bn	20
bs	-25
ant	-18
9how	-102
ced	-105
cing	-73
cn	-76
cs	-117
9igned	-63
9lammed	-57
9ought	-49
9tated	-25
dment	-78
aressed	-71
9uggest	-109
fed	-141
fing	-96
fs	-40
apport	65
fed	-56
fing	-114
fs	-31
are	29
8tell	-98
cing	-120
cs	-53
9hanked	-65
aink	-50
ds	-47
aought	-48
aursday	-22
9old	-97
aok	-34
award	-55
9weeted	-18
aitter	-39
8unclear	-52
ader	68
9p	-83
9rged	-81
bing	-93
8view	-65
9owed	-85
8want	-64
ced	-23
cs	-46
arning	-79
9ednesday	-74
9illing	-45
ath	32
9orried	-12
8―	63
2before about	-13
acknowledge	25
addressed	23
cs	31
bmitted	55
bopted	41
after	-27
against	16
breed	34
allows	15
announcing	18
bswer	-25
appeared	-51
fs	-114
argues	-13
ding	13
as	-81
bk	-14
ced	-19
cs	27
bserted	32
cured	18
at	15
btack	18
fed	-17
fing	-44
9backing	14
aehind	27
blieve	-22
gs	24
alasted	21
ay	-19
9called	-37
ding	-14
bst	49
aharged	-39
aited	18
cing	25
alaim	14
eed	-13
eing	44
bear	-34
aonceded	16
cfident	24
ermed	-38
csidered	-116
ctinued	28
cvinced	-38
ariticism	-66
gzed	-26
hing	33
9debate	-40
bcided	29
dsion	19
clared	-30
cried	12
bfended	-26
fing	63
blivered	44
bnounced	-18
aismissed	27
aown	19
9embraced	14
bphasized	23
ancouraged	14
bdorsed	19
astimates	22
axpect	30
fed	-104
claining	35
9favor	-43
eed	-39
aor	-16
bund	28
arom	-33
9hope	-63
dd	34
9identified	-30
an	-54
bcluded	23
bdicated	20
bsist	16
bto	57
as	-48
9know	27
dn	-105
ds	-27
9like	-77
9making	39
aention	32
ged	-31
aonday	29
9named	-48
aight	-42
aominated	-37
bte	56
ds	42
cing	-17
9of	-17
bf	-39
cering	-45
aver	-41
9passed	12
alan	38
ds	38
bedged	21
araised	22
bojected	-72
cmise	-41
gs	29
fing	41
cposed	-12
aut	-18
9question	-40
hed	14
hing	36
9raised	-43
aead	20
bcalled	27
bfused	45
eing	-15
biterated	-25
bjected	-38
bleased	-26
bmember	34
bpeated	-35
cort	-15
fs	-38
bsponded	24
9saw	15
bying	-23
cs	19
aee	47
cking	41
ds	32
cm	-91
ded	-46
ds	-44
cn	-49
cs	25
bnt	21
ahowed	17
ding	27
dn	-14
aigned	-43
alammed	30
aought	29
atated	-26
ement	46
bressed	-35
auggested	30
ging	27
gs	28
bnday	23
bpport	-25
gs	-39
9tells	27
aitled	-106
ao	-37
bok	45
auesday	19
awitter	-20
9understand	35
9view	16
9want	23
ded	30
brning	13
bs	13
aednesday	-14
ailling	16
bth	-31
aorried	-27
dy	43
arites	14
bote	-15
1k=after : bare 0	-20
g1	-18
bname 0	-18
bpronoun 0	-17
9about bare 0	-102
k1	-120
k2	-78
k3	-61
k4-5	-35
fcommon 0	-97
m1	23
m2	-88
m3	-45
m4-5	-21
fname 0	-78
k1	-35
k3	-35
k4-5	-67
fpronoun 0	-41
n1	-63
n2	45
accused bare 1	-22
m2	-23
m3	-13
hcommon 2	-18
hname 0	-59
eing bare 1	-18
bknowledge bare 2	-16
kd bare 0	-35
mcommon 0	-15
added bare 3	-18
fcommon 0	-16
m4-5	-28
fname 0	50
cing bare 2	-25
gname 0	-18
grelative 0	-23
against bare 0	-33
m1	-49
m2	-19
m4-5	-37
hcommon 0	-62
o1	-37
hname 0	-34
m1	-58
m2	-30
breed bare 0	-21
gcommon 1	-51
n2	-17
announced bare 0	-33
o1	-12
o2	-12
jcommon 0	-35
q2	-13
jname 1	-15
o3	-15
ging common 0	-71
r3	-70
appeared bare 0	-36
icommon 1	-16
fs bare 0	25
hcommon 0	-25
argue common 0	-21
ed bare 0	-37
l1	-19
l2	-18
gcommon 0	-28
n4-5	-13
ding common 1	-15
hrelative 0	-17
as bare 0	-42
h1	-60
h2	-24
h4-5	-23
ccommon 0	-68
j1	56
j2	-38
j3	-15
j4-5	-17
cname 0	-55
bked bare 0	-85
k1	-96
k2	-16
k3	-26
k4-5	-51
fcommon 0	-61
m1	62
m2	-55
m3	-37
m4-5	-29
fname 1	-90
k2	-34
k3	-42
k4-5	-61
fpronoun 0	-52
n1	-21
n2	-33
n3	-32
cing bare 1	-19
gcommon 2	-18
at bare 0	-39
h2	-50
h3	-15
h4-5	-22
ccommon 0	-36
j1	-23
cname 0	-41
h1	-20
btacked common 0	32
p1	-18
iname 0	-60
9blamed bare 1	-13
gcommon 0	-24
ay bare 0	62
h1	-20
h2	-45
h3	-13
h4-5	-42
ccommon 0	-51
j1	-34
cname 0	-12
9call bare 0	-89
ded bare 0	-55
l1	38
l2	-17
gcommon 0	-43
n1	13
n2	-15
n4-5	-15
gname 0	-34
gpronoun 0	-17
ding common 0	-45
o1	-48
hname 0	-71
bst bare 1	-29
ecommon 0	-24
aited bare 0	-24
k4-5	-14
fcommon 0	-21
m1	-58
cing common 0	-53
alaimed common 0	-36
bear common 1	-40
m4-5	-16
aonfirmed common 1	-14
csidered bare 1	20
kcommon 0	-51
ariticized bare 1	-20
p2	-18
p3	-20
kcommon 0	28
kname 0	-79
hing bare 1	-44
9decision bare 0	-44
clared bare 2	-18
n4-5	31
icommon 0	-107
p1	-22
dined bare 0	-22
icommon 1	-15
bfended common 0	-45
bnounced bare 0	-17
bscribed bare 0	-40
o1	-15
jcommon 0	16
q1	-21
jname 0	-42
aiscuss common 0	-25
9endorse common 1	-41
hname 0	-47
gd bare 1	-13
icommon 0	24
p1	-46
p3	-45
iname 0	-85
n1	20
n2	-25
axpected bare 0	-58
n1	-35
icommon 1	-24
clain pronoun 0	-52
ged bare 0	-36
jcommon 0	-40
9for bare 0	-25
i1	-60
i2	14
i3	-40
dcommon 0	-55
k1	20
k2	-101
k3	-61
k4-5	-73
dname 2	-101
i3	-64
i4-5	22
dpronoun 0	-39
l1	-50
l2	-40
drelative 1	-19
bund bare 2	-13
fcommon 3	-15
arom bare 1	-19
ecommon 1	-16
ename 0	32
9hope bare 0	-76
ds bare 0	-33
fcommon 1	-37
m4-5	-54
cing bare 0	-64
l2	-25
l3	-16
9in bare 0	29
h1	65
h3	-60
h4-5	-24
ccommon 0	39
j1	-87
j2	-30
j3	-27
j4-5	-36
cname 0	-27
h1	-149
h2	-58
as bare 1	-20
9know bare 0	-37
9like bare 0	-28
ecommon 0	-30
l1	-14
9mentioned name 0	-47
9noted bare 0	-34
k2	-28
fcommon 0	-75
m1	-33
m2	-14
fname 0	20
k1	-15
cing bare 1	-18
l3	-21
grelative 0	-16
9of bare 0	-31
h1	31
h2	-101
h3	-32
h4-5	-49
ccommon 0	-17
j1	-146
j2	-110
j3	-47
j4-5	-46
cname 0	-15
h1	-57
h2	16
h3	-83
h4-5	-27
cpronoun 0	-61
k1	-13
k2	49
crelative 1	-13
bf bare 0	-33
dcommon 0	-19
cered common 0	-48
an bare 1	-106
h2	-45
h3	-55
h4-5	-55
ccommon 0	-13
j1	-56
j2	-22
j3	-66
j4-5	-100
cname 0	-79
h2	-69
h3	-43
h4-5	36
cpronoun 0	-30
k1	-31
k2	-43
k4-5	-28
apposed common 0	-33
o1	-18
aut bare 0	-87
i1	-43
i2	-18
dcommon 0	-57
k1	-21
dname 0	52
i1	-17
i3	-22
aver bare 0	-53
j1	-22
ecommon 0	-31
l1	-19
l3	-15
9plan bare 0	-26
ds bare 0	-30
bedged bare 0	-20
araised bare 0	-31
m1	-35
hname 0	-22
bedicted common 0	-32
bomised bare 0	-40
n1	-24
fing bare 0	-50
cposed bare 0	-29
icommon 0	19
aut common 0	-43
9questioned bare 0	-65
kcommon 0	-12
hing common 0	-17
9refused bare 0	-45
hcommon 1	-14
bjected common 0	36
bported bare 0	-123
n1	-35
n2	-28
n3	-32
icommon 0	-38
p1	-13
p2	-18
p4-5	-35
iname 0	25
n2	-18
bvealed common 0	-39
9said bare 0	-81
j1	-44
j2	23
j3	18
j4-5	-50
ecommon 0	-17
l1	-44
l2	26
ename 1	-53
j2	-57
j3	-54
j4-5	-120
fumber 1	-40
l3	-22
l4-5	-41
epronoun 0	-164
m1	-52
m2	-30
m3	-50
m4-5	-47
erelative 0	-49
n1	-58
n2	-16
n3	-16
n4-5	-13
by bare 1	-35
i2	-15
dcommon 0	-72
k1	-16
k2	-20
k4-5	-13
dname 0	-44
i1	-20
i2	-15
dpronoun 0	-39
cing bare 0	19
l1	-51
l2	-64
l3	-35
l4-5	-32
gcommon 0	-125
n1	-78
n2	-37
n3	-26
n4-5	27
gname 0	-54
l1	-28
gpronoun 0	-72
cs bare 0	-88
j1	-98
j2	30
j3	-19
j4-5	-21
ecommon 0	20
l1	-66
l2	-81
l3	-21
l4-5	12
ename 0	13
j2	-82
j3	-59
j4-5	-73
epronoun 0	-93
aee common 0	-45
k1	-28
cking bare 0	-31
cm common 1	-17
ded bare 0	-47
l1	51
gcommon 0	-24
n1	-21
ds bare 0	-63
k4-5	-18
fcommon 0	40
m1	-32
cn common 0	34
ahow bare 3	-16
j4-5	-20
ecommon 0	-31
l1	-13
ded bare 0	-34
l1	-51
l2	-21
gcommon 0	-18
gname 0	-33
ding common 1	-20
ds bare 0	-43
k2	-12
fcommon 1	-14
fname 0	-38
k2	-14
aigned common 0	-37
aought bare 0	-17
auggest common 1	-19
ged bare 0	-31
ging bare 1	-17
p2	-13
kcommon 0	-18
gs common 0	-16
bpport bare 0	17
m1	-43
m2	80
m3	-30
m4-5	-46
hcommon 1	-25
o2	-64
hname 0	-81
m1	-27
ged bare 0	-18
jcommon 0	33
jname 0	-90
ging bare 0	-71
p2	-17
kname 0	-23
9telling bare 0	-56
hcommon 0	-34
hname 0	-53
ds bare 0	-13
ahink bare 1	-13
fpronoun 0	-14
es name 0	-37
ao bare 0	-16
h1	-170
h2	-13
h3	-83
h4-5	-79
ccommon 3	-122
j4-5	-67
cname 1	-36
h2	-28
h3	29
h4-5	-85
dumber 1	-34
cpronoun 0	-29
k1	-85
k2	-58
crelative 1	-29
bld bare 0	-45
j2	-16
ecommon 0	-35
ename 0	-83
epronoun 1	-16
aweeted common 0	23
o1	-51
9up common 0	-24
arged bare 0	-42
fcommon 0	-36
9view bare 0	-33
aowed bare 0	-39
k1	-17
fcommon 1	-14
9want bare 0	-26
ecommon 0	-24
ds bare 0	-30
ailling bare 0	-23
bth bare 0	13
j1	-88
j2	-69
j3	-20
j4-5	-28
ecommon 0	-68
l1	46
l2	48
l3	-35
l4-5	-17
ename 0	-115
j2	-37
epronoun 2	-50
arote bare 0	19
k1	-22
k2	43
k3	-46
fcommon 1	-43
m2	-16
m3	-26
fname 1	-51
k2	-63
9― name 0	63
3before : bare 0	-35
h1	-63
h2	-15
ccommon 0	66
j1	-34
j2	-17
cname 0	18
h1	-30
aabout bare 0	-19
l2	-119
l3	-93
l4-5	-129
l6-8	-83
gcommon 0	26
n1	-83
n3	-126
n4-5	13
n6-8	-100
gname 0	-23
l1	-20
l2	-54
l3	-97
l4-5	44
l6-8	23
gpronoun 1	-53
grelative 0	22
p1	21
p3	-67
p4-5	20
bccused bare 0	32
n1	-28
n2	-28
n3	-22
icommon 0	-57
p1	-56
p2	-28
iname 0	48
n2	-18
ipronoun 0	24
cknowledged bare 1	-56
ncommon 1	-50
u2	-17
nname 0	-23
npronoun 0	22
bdded bare 0	-35
l1	-38
l3	-48
gcommon 0	13
gname 0	75
l1	43
gpronoun 0	61
ding common 0	18
hname 0	101
hpronoun 0	-20
bgainst bare 0	-67
n1	-80
n2	-115
n3	-45
n4-5	34
icommon 0	-25
p1	-24
p2	-110
p3	-34
p4-5	-88
iname 0	42
n2	-21
n3	-62
n4-5	-35
ipronoun 0	70
q2	61
cree bare 0	-46
fd bare 0	-21
m1	-46
hcommon 0	18
o1	36
hname 1	-79
m2	-49
bnnounced bare 0	-36
p1	-51
p2	-29
p3	-50
kcommon 0	-33
r1	-103
r2	-21
kname 0	17
p1	63
p2	-55
p3	-65
p4-5	-59
kpronoun 0	-50
hing common 0	19
bppeared bare 0	-71
jcommon 1	-60
q2	-34
jname 0	-43
gs bare 0	-57
icommon 0	-81
iname 0	-57
ipronoun 0	-42
brgue bare 0	-46
l1	41
l2	50
gcommon 0	-13
n1	-77
gpronoun 0	64
fd bare 1	-72
m2	46
m3	-56
hcommon 0	15
o1	-46
o2	-18
o4-5	-22
hname 0	-21
m1	38
hpronoun 0	22
fs name 0	-35
eing bare 0	-79
n1	50
n2	-78
icommon 1	-79
p2	-59
p3	49
bs bare 0	32
i1	-84
i2	-26
i3	-20
i4-5	-17
i6-8	-23
dcommon 0	-66
k1	-55
k2	-38
k3	-81
k4-5	-41
k6-8	-34
dname 0	-83
i1	-103
i2	-76
i3	-70
i4-5	-18
dpronoun 0	43
drelative 0	28
cked bare 1	-34
l2	-20
gcommon 0	30
n1	64
n2	-61
n3	-81
gname 0	-19
l1	35
gpronoun 0	-28
ding bare 0	-66
m1	28
hcommon 0	-45
o2	-85
bt bare 0	-31
i2	-69
dcommon 1	-26
k3	-61
k4-5	-33
dname 0	16
i4-5	-65
dpronoun 0	-21
ctacked bare 0	-94
o1	-16
jcommon 1	-56
jname 0	14
ging bare 0	29
aback common 0	43
fname 0	-29
believe bare 0	-32
n1	-14
n2	-13
icommon 0	37
p1	-17
p2	-19
ipronoun 0	35
hs name 0	43
blamed name 0	47
dsted bare 0	-29
iname 0	-19
by bare 0	44
i1	-35
i2	-38
dcommon 0	-46
k1	-28
k2	-21
k4-5	-40
dname 1	-73
i2	-57
acall bare 1	-25
fcommon 0	-83
eed bare 0	-78
m1	-81
m2	-93
m3	28
m4-5	-27
m6-8	-28
hcommon 0	-28
o1	-126
o2	23
o3	-17
o4-5	-71
o6-8	-43
hname 1	55
m2	-21
m3	-52
m4-5	-108
m6-8	-74
hpronoun 0	-20
p1	-73
hrelative 0	50
q1	-46
q2	-34
q3	34
q4-5	-18
eing bare 0	-58
n1	-78
n2	-55
n3	-86
n4-5	-55
icommon 0	-75
p1	-51
p3	24
iname 0	48
n1	50
n4-5	-16
ipronoun 1	-48
es bare 0	-70
l1	-30
l2	-14
gcommon 0	-38
n1	18
gname 0	90
gpronoun 0	33
cst bare 0	-49
k1	-27
fname 0	57
bited bare 0	-77
gcommon 0	35
n1	19
gname 0	-24
ding name 0	-21
blaim bare 0	85
l1	-45
fed bare 0	-68
n1	-20
n2	-15
icommon 0	-33
iname 0	13
n1	-22
ipronoun 0	66
fing common 0	-50
cear bare 1	-43
l2	-30
gcommon 0	-21
gname 0	43
boncluded common 0	44
r1	-37
kname 0	-23
dfirmed common 0	12
kname 0	-33
dsidered bare 0	-71
dtinued name 0	28
briticized bare 0	27
q1	-43
lcommon 0	33
s1	-79
s2	-55
lname 1	-45
q2	-34
lpronoun 0	-58
adecided bare 0	53
icommon 0	-32
iname 0	17
esion common 0	12
q1	-31
dlared bare 1	-57
o2	43
jcommon 0	-24
q1	-74
q2	-60
jname 0	-69
jpronoun 0	18
eined bare 1	-31
jcommon 1	43
jname 0	25
o1	-51
jpronoun 0	17
dried name 0	74
cfended bare 0	-55
o1	-70
o2	-43
jname 0	34
cnied bare 1	-16
dounced common 0	73
cscribed bare 0	78
p1	28
p2	-25
p3	-19
kcommon 0	-80
r1	-21
r2	-48
kname 0	-42
p1	-16
p2	-39
kpronoun 0	-36
biscuss name 0	-42
bown bare 0	-60
aechoed name 0	33
bndorse bare 0	-67
iname 0	-53
hd bare 0	-19
o1	-83
o2	-17
o3	-26
o4-5	-44
jcommon 0	-14
q1	-113
q2	-40
q3	-35
jname 0	-49
o1	41
o2	-72
o3	-49
jpronoun 0	21
jrelative 0	61
bstimates name 0	34
bxpected bare 0	-122
o1	-35
o2	-22
o3	-23
o4-5	-53
o6-8	-28
jcommon 1	-74
q2	-63
q3	-46
q4-5	-34
jname 0	-39
o1	-47
o2	-53
jrelative 0	-116
dlained common 0	61
r1	-34
kname 1	19
kpronoun 0	31
afear common 0	-18
biled name 0	-76
bor bare 1	-62
j2	-154
j4-5	-13
j6-8	-51
ecommon 1	-14
l2	-63
l3	-136
l4-5	-165
ename 0	-64
j1	-46
j2	14
j3	-64
j4-5	30
epronoun 0	51
m1	15
m2	-15
m3	74
erelative 0	22
n1	-68
n2	-66
n3	-40
n4-5	-66
n6-8	-24
cund bare 0	36
l1	31
l2	-43
gcommon 0	-24
n1	48
n2	57
gname 0	-20
l1	-95
l2	-47
briday name 0	-40
com bare 0	-13
k1	-49
k2	-30
fcommon 0	-87
ahope common 0	-53
m1	-51
ed name 0	42
es bare 0	-56
l1	-34
l2	-49
gcommon 0	24
n1	-28
gname 1	22
ding bare 1	-65
m2	23
m3	-53
aignored bare 0	-27
n1	-22
bn bare 0	-18
i1	-68
i2	-26
i3	36
i4-5	-14
dcommon 0	61
k1	-101
k2	-68
k3	51
k4-5	-35
dname 0	-52
i1	-16
i2	-43
i3	-97
i4-5	-94
eumber 0	-82
k1	-22
dpronoun 1	-73
cdicated bare 0	-13
kcommon 0	80
csist bare 0	-60
ged bare 0	51
jname 0	45
aknow bare 0	-36
k1	-80
k2	-24
fcommon 0	13
m1	45
m3	-41
fname 0	-81
fpronoun 0	21
en common 0	-71
alike bare 1	-15
k3	-21
fcommon 0	16
m1	-54
m2	-33
fpronoun 0	-40
amentioned common 0	-13
kname 0	96
bonday name 0	43
anamed name 0	26
bominated common 0	33
r1	-14
cted bare 0	-17
l1	28
l2	-53
l3	-20
gcommon 0	-17
n1	-82
n2	-22
n3	-23
gname 3	48
gpronoun 0	-37
es name 0	77
ding bare 0	-57
m1	-75
m2	-19
hcommon 0	-98
o1	-88
o2	-54
hname 0	16
m2	17
aof bare 1	-16
i2	48
i3	-30
i4-5	-142
i6-8	-98
dcommon 0	-17
k1	-57
k2	-70
k3	47
k4-5	-128
k6-8	-104
dname 0	-73
i1	-30
i2	-97
i3	-94
i4-5	-15
i6-8	-62
eumber 0	-59
k1	-20
dpronoun 0	72
l2	19
l6-8	33
drelative 1	-102
m2	-61
m3	-68
m4-5	17
cf name 0	43
der common 0	-38
n1	-68
fed bare 1	-54
icommon 0	23
p1	-19
iname 0	-21
ipronoun 0	-42
bn bare 0	-60
i1	-60
i2	-146
i4-5	-124
i6-8	-61
dcommon 0	-21
k1	-32
k2	-125
k3	45
k4-5	21
k6-8	16
dname 0	22
i1	-13
i2	16
i3	-161
i4-5	-27
dpronoun 0	44
l1	12
l3	-23
drelative 0	-40
m1	-24
m2	-52
m3	23
bppose bare 0	-61
hcommon 0	78
o1	-59
gd bare 0	-52
n1	-57
n2	-18
icommon 0	14
p2	-75
p3	-12
iname 1	-32
n2	29
brdered bare 0	-43
icommon 2	-62
but bare 0	21
j1	-68
j2	-70
j3	66
j4-5	-31
ecommon 1	42
l2	-54
l3	-50
l4-5	-25
ename 0	27
j1	-92
j2	13
j3	32
epronoun 0	-56
bver bare 0	-35
k1	-78
k2	-47
k3	-44
k4-5	-23
fcommon 0	-25
m1	-49
m2	-37
m4-5	-17
fname 0	-13
k1	12
k2	-37
aplans common 0	-57
cedged bare 0	-90
n1	-18
icommon 0	22
p1	-41
p2	31
iname 1	-44
n2	45
ipronoun 0	61
bosted bare 0	-34
hcommon 0	34
o1	-14
hname 0	36
braised bare 1	-53
icommon 0	-47
iname 0	-28
cedicted bare 0	-77
p1	32
p2	-21
p3	-32
kcommon 0	36
kname 1	-37
comised bare 0	29
o3	-44
jcommon 0	-72
q1	-48
jname 0	-22
o1	-28
jpronoun 0	33
ging bare 0	-31
p1	-33
kname 0	56
dposed bare 1	-56
o2	-36
o3	-38
jcommon 1	-31
q2	-63
jname 0	-28
o2	13
o4-5	-63
but bare 0	-74
j1	-51
ecommon 0	34
l1	-53
ename 1	39
aquestion bare 0	-47
ied common 0	20
lname 0	20
aread common 0	16
ccalled name 0	32
cfused bare 0	-73
n1	-28
iname 0	21
n1	46
citerated name 0	53
cjected bare 0	-57
jcommon 0	-49
q1	28
jname 0	25
cleased common 0	-49
cplied name 0	47
dorted bare 0	-49
o1	-75
o2	-75
o3	-62
o4-5	-56
o6-8	-36
jcommon 2	38
q3	-61
q4-5	-41
q6-8	-34
jname 0	23
o1	-52
o3	13
o4-5	-59
o6-8	-48
gs name 0	54
csponded name 0	93
cvealed bare 0	23
jcommon 0	-13
q1	-60
jname 0	33
asaid bare 0	-25
k1	-81
k3	-50
k4-5	-34
fcommon 0	-34
m1	-92
m2	-172
m3	-110
m4-5	-63
m6-8	-27
fname 0	23
k1	32
k2	16
k3	20
k6-8	-38
gumber 0	62
m1	20
m2	-65
m3	-21
m4-5	-27
m6-8	-24
fpronoun 0	-32
n1	-64
n2	-41
n4-5	-27
n6-8	-56
frelative 1	-79
o2	-153
o3	-112
o4-5	-168
o6-8	-72
cy bare 0	35
j1	-127
j2	-53
j3	23
j4-5	37
j6-8	-51
ecommon 0	-30
l1	14
l2	59
l3	-90
l4-5	-78
l6-8	-55
ename 0	29
j1	-106
j2	-27
j3	-16
j4-5	-14
j6-8	-55
fumber 0	-29
l1	-31
epronoun 0	20
m1	-60
erelative 0	-15
n1	-45
n2	16
n3	-13
n4-5	-27
ding bare 0	-125
m1	-20
m2	-80
m3	26
m6-8	-76
hcommon 0	-29
o2	-25
o3	-32
o4-5	28
o6-8	20
hname 0	-20
m1	-35
m2	21
m6-8	23
hpronoun 0	-53
p1	-22
p2	67
p3	-38
ds bare 1	-121
k3	27
k4-5	27
k6-8	-28
fcommon 0	28
m1	-14
m2	-22
m3	-58
m4-5	-64
m6-8	-42
fname 1	21
k2	-22
k3	16
k4-5	-93
k6-8	-83
gumber 0	30
m1	-43
fpronoun 2	-62
frelative 0	23
o1	-23
bee bare 0	63
j1	-40
j2	-72
j3	-30
j4-5	42
ecommon 0	-29
l1	-24
l2	-13
l3	-17
ename 0	40
dking bare 0	-93
n1	-29
n2	66
icommon 0	16
p1	-37
iname 0	62
ipronoun 0	-50
dm bare 0	13
eed bare 0	-37
hcommon 0	-45
o1	-30
hname 0	-18
es bare 0	-49
gcommon 0	36
n1	-41
gname 0	-58
dn bare 0	-40
k1	-42
fcommon 0	-32
m1	-50
ds name 0	24
bhow bare 0	36
k2	-68
k3	-42
fcommon 1	20
m2	-38
m4-5	-61
fname 0	-24
k1	-98
eed bare 2	19
hcommon 2	62
o3	-35
hname 1	32
eing bare 0	77
n1	-59
n2	-38
icommon 0	-30
p1	44
p2	-58
es bare 0	-32
l1	-21
l2	-56
l4-5	-49
gcommon 2	21
n3	-65
n4-5	-20
gname 0	-63
l2	-66
bigned name 0	-23
m1	-29
bought bare 0	-52
m1	-18
hcommon 0	17
o1	-32
o2	-23
o3	-28
hname 0	72
m1	-22
hpronoun 0	61
btated common 0	-44
hname 0	15
buggest common 0	-29
hed bare 2	-26
p3	-20
p4-5	69
kcommon 0	27
r2	-38
r4-5	-26
kname 0	-14
p1	34
p2	-71
p3	-50
p4-5	-50
kpronoun 0	39
hing bare 0	-51
q1	-69
lcommon 0	63
s2	-44
s3	23
hs common 0	38
jname 0	-23
cnday name 0	62
cpport bare 1	15
n2	-71
n3	-40
n4-5	-38
icommon 1	43
p2	-50
p3	-29
p4-5	-51
p6-8	-41
iname 0	-52
n1	-109
n2	-55
n4-5	-75
ipronoun 0	-65
q3	-39
irelative 0	61
hed bare 0	-104
p1	-33
p3	-40
p4-5	-36
kcommon 0	-29
r1	-45
r2	-24
r4-5	-84
kname 1	-48
kpronoun 0	40
hing bare 0	72
q1	-34
lcommon 0	-23
s1	-91
s2	-68
s3	-48
lname 0	52
q1	41
atell bare 0	-120
eing bare 0	-64
icommon 1	31
iname 0	51
n3	-38
n4-5	37
es name 0	24
gpronoun 0	21
bhink bare 0	-13
l1	-47
gcommon 0	43
gpronoun 0	57
cought bare 1	-36
icommon 1	-17
ipronoun 0	44
cursday common 0	37
jname 0	35
bo bare 1	-105
i2	32
i3	-89
i4-5	26
i6-8	30
dcommon 0	-37
k1	-127
k2	-28
k3	-29
k4-5	-114
k6-8	-102
dname 1	-95
i2	-53
i3	33
eumber 1	-41
dpronoun 1	-30
l2	-105
l3	-74
l4-5	-78
l6-8	-18
drelative 0	25
m1	20
m2	-74
m3	-50
m4-5	-37
m6-8	-67
cld bare 0	43
k1	-138
k2	-84
k3	-47
k4-5	36
k6-8	-24
fcommon 0	-15
m1	35
m2	-22
m3	-87
m4-5	-78
fname 0	18
k1	-31
k2	25
k3	-14
k4-5	18
k6-8	-78
gumber 0	-47
m1	-16
fpronoun 0	-71
frelative 2	-68
cok name 0	54
bweeted bare 0	-80
n1	-40
icommon 0	23
p1	-59
iname 0	22
n1	14
n3	-14
ipronoun 0	25
citter name 0	-25
aup name 0	38
brged bare 0	68
l1	-49
l2	-58
gcommon 0	-25
n1	-21
n2	-39
gname 0	24
l1	-43
gpronoun 0	-45
aview bare 0	24
fcommon 0	28
m1	-21
m2	-29
bowed bare 0	41
l1	-66
l2	-82
l3	-23
gcommon 0	50
n1	-17
gname 0	-20
gpronoun 0	39
awant bare 0	-17
k1	-26
k2	-19
k3	-47
k4-5	-18
fcommon 1	-17
m2	-42
m3	-14
fname 0	15
fpronoun 0	42
es bare 0	-78
gcommon 0	-57
n1	-58
gname 0	44
gpronoun 0	43
crned bare 0	42
m1	-65
hcommon 0	-23
hname 0	-35
cs bare 0	48
billing bare 0	19
cth bare 0	-64
k2	-129
k3	-61
k4-5	-56
fcommon 0	-60
m1	-108
m2	47
m3	-46
m4-5	-74
m6-8	-30
fname 1	35
k2	-95
k3	-40
k6-8	-64
frelative 0	15
brites name 0	53
cote bare 0	15
l1	-47
l2	-54
gcommon 0	28
n1	-95
n2	-43
gname 1	34
l3	-65
l4-5	-53
1p=after : 	-38
b…,	-18
9about 	-85
fD w of 	-31
fhow 	-28
fw 	-12
ghat 	-17
hether 	-13
f…,,	-16
g.	-12
gthat	-24
accept 	-19
cused 	-77
hN of 	-13
h…	-36
bknowledge 	-18
kd 	-46
added 	54
f…,	-45
cing 	-30
gthat 	-22
g…that	-29
cressed 	-26
after 	-49
against 	-86
h…	-14
i,	-70
breed 	-41
gto 	-20
announced 	-46
j…,	-26
ging 	-111
appeared to 	-30
i…	-19
fs …	-20
argue 	-23
f…that	-22
ed 	-39
es 	-21
ding 	-41
hthat 	-19
h…that	-16
as 	-105
c…	-69
d,	-48
bk 	-28
ced by 	19
fif 	-68
fto 	-42
fwhether 	-29
f…	-84
g,	-108
cing 	-111
g…	-18
bsured 	-18
at 	-86
c…,	-31
btacked 	-70
fing 	-68
9back 	-25
ded 	-58
ding 	-47
aehind 	-38
blieve 	-19
gs 	-24
alamed 	-46
csted 	-49
ay 	22
c…	-55
d,	27
9call 	-52
ded 	-104
g…,	-15
ding 	-76
h…	-21
ds 	-14
bst 	-22
aited 	-36
f…,	-27
cing 	-66
alaim 	-18
eed 	-15
eing 	-47
bear 	-39
aompared 	-39
bncluded 	15
cdemned 	-21
cfirmed 	-59
csider 	-15
hed 	-76
k…,	-66
cvinced 	46
ariticized 	-126
k…	-40
hing 	-84
9decided to 	-23
dsion to 	-14
clared 	-32
i…,	34
dined to 	-21
cried 	-19
bfended 	-69
fing 	-26
bnied 	-23
counced 	-45
ging 	-48
bscribed 	-107
j…,	-46
aiscuss 	-49
ged 	-14
cmissed 	-32
9echoed 	-21
ancouraged 	-64
bdorse 	-78
gd 	-89
i…,	-32
axpect 	-49
fed to 	-45
i…	-37
j,	-27
clained 	43
j…	-47
k,	-14
9fear 	-14
ainds 	-12
aor 	-29
dD w of 	-12
dw 	-36
d…	-15
e,	-43
f,	23
fV	-14
eV	-23
ewho	-50
bund 	-33
f…that	-22
arom 	28
e…	-24
9hope 	47
ds 	-28
cing to 	-42
g…	-16
9in 	40
c…,	-161
bdicated 	-23
as 	-54
9know 	-50
9like 	-49
9mention 	-49
ged 	-48
j…,	-89
aocked 	-52
9named 	-51
aoted 	16
f, 	-52
fthat 	-38
f…	-12
gthat	-14
ds 	-12
cing 	-81
g…that	-14
9of D w of 	-25
c…	-114
d,	-131
e,	-19
d.,	23
dV	-12
dwho	-44
bf 	-46
cer 	-41
eed 	-47
h…	-15
eing 	-82
an 	-17
cD w of 	-33
chow 	-33
c…	-103
d,	-30
e,	-38
dV	-41
dthat	-30
appose 	-60
fd 	-53
h…,	-17
ardered 	-21
aut that 	-15
d…	-20
aver 	-63
e…	-29
f,	-38
9plan to 	-14
ds to 	-26
bedged to 	-27
aosted 	-21
araised 	-58
bedicted 	-38
bomised to 	-21
i…	42
fing 	-15
jto 	-45
cposed 	-72
9questioned 	-29
9refused to 	-44
h…	-13
i,	-21
biterated 	-45
bjected 	-48
bleased 	-31
bported 	-51
iby 	30
i…	-54
j,	-66
bvealed 	-57
i…	-14
9said 	18
e, 	-87
gw 	-12
ito 	-24
eD w of 	-25
iw to 	-26
eN , 	-40
g. N , 	-45
gN , 	-22
kwho 	-34
iN , 	-53
iof 	-33
eW 	-22
eafter 	-24
ft 	-70
ehe 	-17
hw to 	-20
ias 	-31
ein 	-162
ft was 	-35
iould 	-13
eof 	-143
fn 	-65
eshe 	-12
ethat 	-23
gey 	-22
jw 	-29
fo 	-36
e…	-116
f,	-228
g,	-64
hwho	72
g.	-14
gV	-43
htha+	-15
gthat	-36
gwhic+	-21
io	53
jV	20
f.	-22
g(	-84
g,	-147
h,	-14
hwho	42
k+	-81
fV	-41
gthat	-38
fthat	-73
j,	-26
j.	-33
jw+	-13
fwho	-15
bw 	-28
by 	-22
d, 	-16
dthey 	-20
d…	-33
e,	-40
cing 	-57
g…	-64
hthat	-18
cs N N , 	-62
e…	-36
f,	-19
g,	-58
aee 	-39
cking 	-24
hto 	-28
kw 	-12
h…	-13
cmed 	-46
g…,	-46
ds …	-17
cn 	-77
ahow 	-56
e…	-29
ded 	-52
g…	-32
ding 	-54
h…that	-13
dn 	-40
ds 	-67
f…	-36
g,	-14
aigned 	-37
alammed 	-56
atressed 	-50
auggest 	-44
ged 	-33
j…	-13
ging 	-29
gs 	-35
bpport 	-152
hamong 	44
h…	-51
i,	-58
ged 	-100
ging 	-86
gs 	-22
9tell 	-67
ding 	-101
ds 	-48
ahanked 	-54
bink 	-32
es 	-39
ao A w of 	-72
cD w 	36
g, 	-16
gof 	-30
cN , 	-50
eN , 	-46
cw 	-31
c…	-34
d,	-88
e,	-46
eV	-26
d.	-24
e,	-44
dV	18
dthat	-55
dwho	-65
bld 	-99
e…	-14
bward 	-52
aweeted …	-43
9up 	-53
arged 	-72
cing 	-73
9vowed to 	-37
9want 	-27
eto 	-26
ds to 	-27
brned 	-21
g…that	-16
ding …that	-13
bs 	37
ailling to 	-23
bth 	-13
e…	-106
f,	-52
gV	-15
aorried 	44
arites 	24
bote 	20
fin 	-98
f…,	-56
9― 	63
3before : 	44
c…	-55
aabout , 	46
iN 	-14
iwho 	-17
gand 	14
gwho 	-39
g…	-23
h,who	-47
hV	-81
bccept 	23
dused 	27
i…,	-83
cknowledge 	20
ld …,	-95
bdded 	87
ding , 	-70
h…V,	13
ds 	31
cmitted 	57
copted 	56
bgainst , 	-45
i…	-19
creed 	15
h…,	-79
bnnounced 	16
k…	-60
l,	-49
cswer 	-15
bppeared 	-33
gs 	-90
brgue 	12
fd 	-30
h…,	-89
fs 	-26
eing , 	-135
bs 	-13
d, 	-29
d…	-91
e,	-97
ck 	59
ded 	-21
g…,	31
ding 	16
ds 	36
cserted 	50
bt …,	-60
f,	-36
ctacked …,	-86
aback 	24
eing 	24
believes 	23
blasted 	35
by 	-12
d, 	-14
acalled 	-24
h…	-40
i,	-163
j,	-33
eing 	63
i, 	-166
i…,	-36
cst 	56
bharged 	-45
bited 	57
g…,	-59
ding , 	-41
blaim 	43
fing 	49
cear …,	-83
bompared 	-17
cncluded 	26
ddemned 	39
dfirmed 	-29
dsider 	55
ied 	-51
dtinued 	43
dvinced 	23
briticism 	34
hzed 	27
l, 	-27
l…,	13
adecided 	58
esion 	61
j…	-30
dlared 	-42
dried 	45
cfended 	53
clivered 	51
cnied 	-32
cscribed …,	-91
biscuss 	37
hed 	23
dmissed 	20
bown 	-15
aechoed 	23
bndorse 	-14
hd 	-26
j, 	38
j…,	-16
bstimates 	34
bxpect 	38
ged 	-50
j…	-47
k,	-74
dlain 	58
hed 	67
k…,	-26
dressed 	43
afear 	21
bor 	-39
e, N 	-23
eand 	33
ew 	-61
e…	-30
f,	-28
g,	44
h,	-96
gwhic+	-28
fV,	-46
fthat	-61
cund 	15
g…	-23
h,	-41
brom 	-57
f…	-59
agave 	31
ahoped 	39
es 	31
g…	31
ding 	111
aidentified 	-20
bgnored 	29
bn , 	-113
d…	-94
e,	43
f,	-70
ccluded 	53
cdicated 	31
csist 	30
ged 	22
j…,	-32
cto 	62
bs 	17
aknow 	13
f…,	43
en 	-94
alearned 	25
bike 	-19
amade 	21
bention 	27
hed 	-23
bocked 	45
cnday 	38
anight 	-19
boted 	76
g, 	-89
g…,	-125
i,	-121
es 	21
ding 	25
h, 	-121
h…,	-18
aof 	53
d, 	-18
dand 	-106
dw 	-28
eho 	-33
eith 	-99
d…	24
e,	-53
f,	-170
f.	15
fwho	-30
e.	-17
ethat	-77
cf 	55
der 	50
fed 	24
i…,	-62
bn , 	-39
d…	-51
e,	-25
f,	-74
bppose 	12
gd 	33
i…,	-100
brdered 	32
but , 	23
bver 	-21
f…,	-42
aplan 	50
es 	-13
cedged 	59
i…,	38
boint 	-18
csted 	17
braised 	34
cedicted …,	-13
comised 	48
hs 	82
ging 	60
k…,	28
dposed 	34
j…,	21
but 	-20
aquestioned 	32
iing 	31
aread 	75
ccalled 	16
cfused 	65
cleased 	-27
cpeated 	-23
dlied 	50
dorted , 	-22
j…	-32
k,	-21
l,	-37
gs 	66
cvealed 	29
asaid 	12
f( N . ) 	-30
f) 	-18
f, 	20
hD w w 	-33
hN 	-29
j. N 	-18
jN , 	-63
hhe 	-16
hw 	-44
iho 	-33
f. ) 	22
fD w 	-20
fand 	-117
fin N , 	-29
fw 	-25
gho 	-16
f…,	-35
h,	-26
i,	24
h.	-61
i,	-122
hV,	28
hthat	-43
l+	43
hwhic+	68
jo	-63
k,	-53
l+	18
g.,,	13
gV	57
h,	-154
i,	-14
gthat	-25
k,	-113
l+	-63
gwhich+	-63
io	51
j,	-129
cw 	21
cy 	16
ew 	-28
e…	-62
f,	-92
g,	-153
gwho	-73
fV,	28
ding , 	-147
h…,	16
j,	-43
i.,	80
iV,	26
ithat,	43
ds , 	24
f…	68
g,	-35
h,	-90
bee 	33
dking 	87
i…,	15
es 	42
dm 	-73
eed 	-59
h…,	-37
es 	-30
ds 	28
cnt 	37
bhow 	30
f…,	-83
eed 	-23
h…	-60
eing 	59
i…,	-39
es …	-13
h,	-113
bigned 	15
blammed 	50
bought 	52
h…,	-57
btated 	-20
fment 	53
cressed 	34
buggested 	14
k…	-87
l,	-73
hing 	64
l…,	56
hs 	46
cnday 	21
cpport …	-83
j,	-93
hed …	28
hing 	21
l…	-33
m,	-14
hs 	69
atell 	38
eing 	38
i, 	-127
i…,	-55
es 	39
bhanked 	-48
cinks 	37
cought 	-19
cursday 	31
bitled 	-97
bo D w , 	-21
dV , 	27
d…	66
e,	-87
f,	-23
g,	-57
fwhic+	-96
ho,	-81
e.,	-74
eV,	45
fthat+	17
ethat,	-46
e—	-110
cld , 	38
f…	-41
g,	13
h,	-60
i,	-34
hwho,	-14
cok 	48
bweeted 	-28
i, 	32
i…,	-120
citter 	42
aup 	79
brged 	32
g…,	15
aview 	43
bowed 	34
g…,	23
awant 	70
f…	-68
g,	-87
eed 	45
crned 	-16
cs 	42
bednesday 	-71
billing 	54
cth …	-52
g,	-21
h,	-109
borry 	58
brites 	24
cote 	38
g, 	-15
0after	-18
0comma=false ! after	-46
c" after	-96
c# after	-36
c' after	-34
ds after	-39
c( before	-68
c) before	-163
c, after	20
c- after	-12
ebefore	-33
c. after	39
ebefore	13
c/ after	-22
ebefore	48
c: after	-26
ebefore	-18
c; after	38
ebefore	-115
cD after	-69
ebefore	-22
cN after	-108
ebefore	-29
cV after	-13
ebefore	43
cW after	-40
ebefore	-33
cabout after	-19
ibefore	-35
dfter after	42
ibefore	-45
dgainst after	-109
kbefore	-72
dmong after	-86
ibefore	-94
dnd after	-54
gbefore	-65
dre after	-23
eound after	-60
jbefore	-126
ds before	-55
dt after	-92
fbefore	-68
cbe after	-49
ecause after	-102
kbefore	-122
een after	-40
hbefore	-59
efore before	-135
ehind after	24
jbefore	-70
eing after	-72
etween after	-85
kbefore	-94
dut after	52
gbefore	-114
dy after	-141
fbefore	-92
ccan after	-115
gbefore	-33
f't after	-52
ibefore	-13
dould after	-44
hn't after	-34
cdid after	-37
gbefore	-13
fn't after	-98
jbefore	12
do after	-43
ees after	-83
gn't after	-75
kbefore	-38
en't after	-72
during before	-29
cfor after	-25
gbefore	-49
drom after	-96
hbefore	-70
chad after	-63
gbefore	29
es after	-18
fn't after	-53
eve after	-19
hbefore	16
de after	-135
fbefore	-108
er after	-54
dim after	-85
es after	-115
gbefore	-28
dow after	-45
ci after	-78
df after	-41
fbefore	-57
dn after	-42
fbefore	-47
eside after	-72
eto after	-107
ds after	-12
en't before	-17
dt after	-19
fbefore	-109
clike after	-106
hbefore	17
cmay after	-13
dight after	-17
dust after	-97
hbefore	-13
cnor before	-67
cof after	-104
fbefore	-66
dn after	-35
dr after	-104
fbefore	-85
dutside after	-70
kbefore	-89
dver after	21
hbefore	-56
cshe after	-77
gbefore	-111
eould after	-102
dince after	17
ibefore	-83
do after	-71
fbefore	-30
cthat after	-14
hbefore	-18
eeir after	-80
fy after	-85
hbefore	-92
erough after	-95
kbefore	16
do after	-61
fbefore	-46
eward after	-80
jbefore	-70
cunder after	-76
ibefore	-75
etil after	-45
ibefore	-81
cvia after	-24
cw after	-13
das after	-51
gbefore	-14
fn't after	-65
jbefore	23
dere after	-60
dhat after	-58
hbefore	-59
een after	-14
hbefore	-94
fther after	37
eich after	-18
fle after	19
ibefore	-22
eo after	-38
gbefore	25
fse after	-82
ibefore	-73
ey after	-73
gbefore	-68
dill after	-46
eth after	-57
hbefore	-44
gin after	-67
jbefore	-60
gout after	-48
kbefore	-103
don't after	-48
euld after	-84
ibefore	-19
hn't after	-31
lbefore	36
cyou after	-16
gbefore	35
c— before	-12
6true " after	-77
b# after	-19
dbefore	-55
bA before	-94
bD after	-139
dbefore	-91
bN after	-14
dbefore	-37
bV before	-311
bW after	-35
dbefore	-47
balthough after	-13
kbefore	-20
cnd after	22
fbefore	-80
cre after	-19
fbefore	-111
cs after	-99
ebefore	-29
ct after	-37
bbut after	-89
fbefore	23
bfor after	-41
fbefore	-35
crom after	-15
bhad before	-121
ds after	-23
fbefore	-192
dve before	-139
ce after	-60
cis after	-21
bin after	-72
ebefore	-53
cs after	-70
ebefore	-177
ct after	-14
ebefore	-50
blike after	-48
bof after	-29
cn after	-44
ebefore	-50
cr after	-22
bshe after	-20
bthat after	-23
dough before	-25
co before	-74
bw after	-174
dbefore	-209
cas after	-56
fbefore	-164
chen after	-49
gbefore	-14
dich after	-112
hbefore	-74
ele after	-38
hbefore	-48
do after	-178
fbefore	-64
cill before	-61
dth after	-27
gbefore	-30
0gap=after 1	55
b5-25	-132
a2	-55
a3	-25
a4-5	-44
a6-8	-44
a9-14	-97
4before 0	54
b1	-29
c5-25	-85
b2	-41
c6+	-98
b3	-47
b4-5	-63
b6-8	-52
b9-14	-57
0h=%	64
2's	81
21	-79
30	-87
34	-28
35	42
39	-26
460s	-51
490s	-51
52	-55
22000	-16
51	-47
53	-31
54	-22
55	-27
57	-22
58	-44
59	-92
410	-23
51	-54
52	-59
53	-63
54	-54
55	15
56	-41
34	-47
35	-26
37	-37
230	-24
39	19
24	64
26	40
29	35
2a	-99
3bandoning	-46
4edin	-15
4ility	-80
4le	-12
4ortion	-44
as	-27
4road	-12
3ccepted	-24
6ss	-93
5omplishments	-49
6unt	-35
9s	-66
5usations	-38
4hievements	-53
4osta	67
4t	-50
5ion	-88
8s	-82
6vist	-47
as	30
8ty	-71
5s	-70
3d	-13
4dition	-47
5ress	-26
9ing	-72
4elson	22
4ministration	63
4s	41
4vantage	-57
5ertising	-13
5ice	-61
6ser	17
9s	83
5ocate	25
as	68
3ffairs	-57
4ghanistan	-16
4rica	-46
8n-americans	56
4ternoon	-67
3ge	-59
5ncies	27
7y	26
6da	-15
6t	-17
7s	20
4o	-48
4reement	-27
bs	-63
3head	-131
3id	29
5e	20
6s	51
4les	76
4m	-16
4pac	-67
4r	-49
3labama	-69
4l	-14
5egations	-59
6n	41
6rgan	-46
5iance	43
6es	72
5y	-45
4most	38
4one	-77
6g	-171
7side	-89
4ternative	-20
3mbassador	30
4erica	-91
9n	41
4id	-114
4ount	-21
8s	-72
3n	-38
4alysis	55
8t	18
9s	52
4geles	-44
6r	-76
5ry	-14
4nouncement	-81
9ing	-43
4onymity	-93
4swer	-49
8s	-81
4y	-73
5one	-21
3part	-19
4peal	-67
8s	49
7r	-15
8ing	-94
5lause	24
5roach	-37
7val	-30
4ril	-46
3rea	-47
6s	-19
5na	-54
4gument	-86
as	-58
4izona	-38
4m	-47
5s	-44
5y	55
4ticle	59
3sh	65
4ia	-82
5de	-93
4k	-42
4pects	-42
4sault	-58
4ylum	-57
3ttack	-43
8ers	-63
8s	-190
5empt	-106
9s	-70
6nded	32
9es	33
7tion	-79
5orney	-46
3udience	32
as	99
4gust	-48
4thor	-63
8ities	46
ay	-23
3vailable	26
4erage	34
3ward	-57
5y	-70
3xelrod	-15
3yotte	58
2back	-143
6ers	16
4ker	25
4llot	-49
8s	-57
4n	-115
5d	13
5k	-59
6ruptcy	-64
6s	55
5non	-47
4se	75
6d	-133
5is	-40
4tch	-33
5tle	-136
3each	-109
4came	-126
5k	23
5ome	-80
7ing	-69
4ginning	-104
4half	41
6vior	-57
4ijing	34
4liefs	-51
7ve	-21
4nch	-56
5efit	-45
9s	-113
5ghazi	-76
5nett	29
4rnardino	-91
4st	-66
4tter	-82
4yond	-127
3ias	-49
4d	-86
4g	-63
4ll	-82
6ionaire	-50
ds	-70
6s	-28
4ofuels	-17
3lack	-63
7s	32
7well	62
5me	-37
5sio	65
4ocher	-14
6k	-54
5omberg	-47
3oard	35
4dy	-47
4lton	58
4ok	-40
5st	-67
4rder	-93
4th	90
3radley	-49
5inard	22
5nd	-51
4each	-84
6k	-42
7s	-72
4ing	-56
5tain	28
4oadcast	-100
7drick	50
7ly	-61
5ke	17
5oklyn	-26
7s	24
5wn	-25
4ussels	-64
3uchanan	41
4ild	-57
7ing	-71
6t	-80
4rman	31
4sh	30
5iness	-65
aes	25
aman	-49
4y	-96
2c	-43
3airo	-28
4lendar	-45
5if	-73
7ornia	22
5l	-70
4me	-22
5p	-27
6aign	60
aing	24
as	-35
4ndidacy	-20
9te	-48
bs	71
5ova	-13
4pital	33
4rdin	52
5e	-103
6er	-34
5olina	-71
5ry	37
5son	26
4se	-19
6s	-61
5h	45
5t	-35
4ucus	-28
5se	-25
7s	-65
3enter	37
8s	-90
3hairman	-52
7woman	-24
5llenge	-99
bs	-33
5nce	-87
8s	-21
6ge	-128
8d	-39
8s	-67
5racter	-125
6ges	-62
4eck	-17
7s	-31
5ers	-88
4icago	37
5ef	16
5ld	-15
7ren	-73
5na	-31
4oice	-117
8s	-58
4rabaszcz	27
5istians	-18
4urch	35
3ircuit	-53
4tizen	-56
9ship	39
5y	16
3lark	-13
7e	32
5ssified	-98
4ear	-18
4intons	-66
5p	-21
4ose	68
7d	-30
7ly	-66
7r	-69
4ub	-67
3nn	32
3oal	-61
4leman	33
5league	-43
bs	-31
7ge	-78
5orado	-49
4m	-87
5bat	-51
6ination	-29
8ed	-31
5e	-97
6back	-45
6s	-154
6y	13
5ing	-106
5mander	-78
6ent	-99
6ission	61
7tment	-52
cs	-30
8ted	-23
ae	-39
6on	-25
6unications	27
9ties	-49
ay	-78
5panies	54
8y	26
7red	-28
6etitors	-55
6romise	-56
6uters	-67
4ncern	-50
9s	-96
5dition	25
bs	-61
6ucted	54
5ference	-78
6idence	-38
6lict	-65
as	-65
5gress	-31
5nections	-30
5servative	-18
6titution	42
6ultant	-82
5tender	-95
8t	-34
7st	15
9s	-69
6inue	-53
9ing	-87
6rast	-113
7ibutions	-59
7ol	-103
8versies	-87
cy	-93
5vention	-151
7rsations	-54
6icted	-22
4ok	-60
5peration	-90
4rporations	40
6s	-28
4sby	-77
5t	-40
6s	-100
4unt	-33
7ies	-48
7ries	-19
8y	-29
7y	-67
5rse	19
8s	25
4verage	-77
3reate	-89
8d	-81
5dentials	-82
6ibility	-24
7t	-46
8s	-42
4ime	-37
5sis	-26
5tical	-76
8ism	-106
bs	-93
8s	62
4owds	-60
4uz	20
3uba	-57
6n	20
4mmings	-28
4riel	-29
4t	-82
5s	-102
3ycle	-62
2d	-65
3-n	-32
5ev	-26
3.c.	-76
3amage	-13
4nger	-47
4tabase	-47
5e	-35
4vis	-17
4y	-161
5s	-150
3eal	-71
6ings	-97
6s	-151
5n	-26
5th	-129
7s	-43
4bate	-45
8s	-128
5t	-76
4c	-50
5ade	-33
8s	-133
5ember	-83
5ide	-23
8d	-15
6sions	-97
5line	-51
4feat	-48
6nd	-21
7se	-65
5icit	-123
4gree	-32
4legate	-39
as	42
5iver	-21
9ed	60
4mand	16
5ocrat	-114
aic	-73
as	74
4partment	-39
8ure	-22
5ortation	-25
4scribe	-17
4tail	-12
8s	-79
4veloper	-77
bs	-32
9ment	-63
5ine	48
3ied	-110
4fference	-17
cs	-34
at	-40
6icult	-60
4gits	-23
4rection	-56
8ly	-72
8or	21
4scovered	31
6uss	-45
9ion	-55
cs	35
5pute	-57
5trict	60
4versity	-25
5ide	-99
8d	-101
3nc	-42
3octors	44
5ument	-24
4ing	-83
4j	48
4llars	-62
4nald	16
6tions	-98
5or	-71
7s	45
4wn	-128
4zen	-19
7s	13
3river	-54
4ove	21
3ue	-19
2e-mails	-73
3ach	68
4rly	-29
5nest	17
4st	-70
5y	-51
3beling	40
3conomic	-19
as	-37
9st	-103
bs	59
8y	-84
3ditor	-129
8ial	50
3ffect	-80
8ively	-21
5ort	-13
8s	-172
3ither	34
3lected	48
7ion	-85
as	27
7orate	24
4igible	-29
5tes	-82
4sewhere	14
3mails	-76
5nuel	44
4brace	-38
4erged	-85
4issions	-24
4phasis	-67
3nd	-98
5orsement	-105
ds	-88
4ergy	-18
4forcement	65
4gagement	-81
7ing	-38
4ough	-89
4ter	-16
7ing	-64
5husiasm	-69
3pstein	-14
3ra	-43
3specially	14
4tablishment	76
5imate	-44
3urope	-13
3ve	-60
5ning	-39
6t	-120
7s	-29
5r	-74
6yone	81
4idence	86
8t	-39
3xactly	-75
5mple	-69
4ecutive	77
bs	59
4pand	-16
7sion	-56
5ectations	-40
6rience	-40
7t	-92
8s	140
5lanation	-59
6osion	-17
4tension	-37
7t	-81
5remism	-22
2face	19
6d	-44
6s	-76
5ing	-71
5t	-31
4il	-38
6ing	-31
6ure	-57
9s	-20
5th	-49
4ll	-69
6in	59
6on	50
4miliar	95
8es	72
7y	59
4r	-71
4ther	20
4vor	-50
3eb	-45
5ruary	-13
4d	44
4elings	-27
5s	-36
4ll	-72
6ow	46
4w	35
3ight	-90
7ing	-21
5ure	-90
8s	97
4le	-59
5ings	45
4nances	-68
5d	-68
6ings	-30
5ish	-59
4orina	48
4re	-39
6d	-46
4t	-56
5ness	-20
4ve	-79
3la	-55
5g	-50
4oor	-111
5rida	-113
3ocus	-101
7ed	-27
4llow	-12
8ed	-88
9rs	-119
8ing	-67
4rced	-85
7s	23
5eigners	-46
5m	-31
6er	21
5um	-52
5ward	-76
4und	-34
7ation	-42
7ed	-75
8r	-90
4x	13
3rance	-36
7is	53
6k	59
5ud	-112
4ee	-24
6dom	-37
4iday	20
5end	62
8ly	-43
8s	33
4ont	-39
7-runner	-18
4ustration	-60
3und	-65
6ing	-70
6raisers	26
aing	-57
6s	-77
4ture	-28
2gains	-49
4me	-22
4p	-63
4rin	-40
4ve	23
4y	-39
3enerals	-32
8tion	76
4orgia	-65
4rmany	-38
4t	-86
5ting	-84
3il	26
4ngrich	-75
5sburg	-65
4uliani	-19
4ve	-60
3o	-60
4al	-41
6s	-49
4ing	-20
4ne	-91
4od	-37
4p	-46
4rka	32
4t	26
4vernment	14
8or	37
4wdy	49
3rassley	19
4eenberg	14
4oberg	60
5und	-19
6p	33
5wth	-67
3uardian	-19
4ns	-64
2hacked	-44
7rs	-72
4lf	-73
5l	-92
6s	-51
4m	65
5pshire	-155
4nd	-72
6ling	-20
6s	-49
5nity	32
4ppen	-25
8ed	-99
4rd	-67
4ssan	40
4te	-16
3e	17
4'd	-32
4ad	-31
6ed	-30
6ing	-64
6quarters	-119
5lth	-34
5rd	-35
6t	-71
5t	-58
4dge	35
4ld	-25
5p	-68
6ed	-32
4r	-43
5e	-62
4witt	-25
3igh	-18
4ll	-33
6ary	34
4m	-63
4s	-60
5panics	19
5tory	-40
4t	-51
3old	-14
6ing	-42
6s	-88
5lande	-15
5t	-20
4me	-14
4nest	-51
4sted	-45
4tel	-18
4ur	-63
6s	-102
5se	24
4ward	60
3uckabee	-19
4ndreds	57
4sband	-13
2i	16
3-vt	-42
3con	-63
3dea	-119
6s	-70
5ntify	-65
8ty	-37
3llegally	-28
5inois	-62
3mage	-64
7s	-93
4migrants	-20
9tion	-105
4pact	-67
5ortance	-61
6ssible	-44
5rove	-20
3ncident	-81
5lude	-58
9d	-64
8ing	-160
5ome	-40
5rease	-131
4deed	-98
6pendent	-14
ds	-14
5iana	-75
6viduals	-68
5ustry	-20
4equality	13
4fluence	-21
5ormation	-72
4itiative	-73
4quiry	-14
4siders	68
5tance	-63
6ead	-129
6itution	-90
ds	-21
5ults	-77
4tends	-42
6rest	-52
as	-62
7vention	-91
8iew	-48
bed	22
bs	-80
4vestigation	-13
cors	25
8ment	-83
8ors	-18
5olved	32
9ment	-75
3owa	-103
3raq	-59
3sil	-102
5s	-103
4land	-104
4rael	-19
4sue	-116
7d	18
7s	-111
3t	-64
4s	80
2jackson	-84
5obs	-33
4n	-68
5uary	-35
3ersey	-54
5usalem	-60
3ihad	-12
3ob	-85
5s	-54
4hnson	-17
4in	-27
6ed	-15
4nes	76
4urnal	53
9ism	50
bt	-61
cs	17
3udge	42
7s	33
6ment	-87
4ly	-86
4ne	-33
4stice	-70
2kaine	-12
3elly	-22
4ntucky	-28
4rry	-56
4y	-83
5worth	47
3han	26
3ids	-57
4lled	-93
4nd	-33
5g	39
3lein	14
3now	-62
6ledge	-47
3orea	-31
2labor	49
4ck	-77
6s	-45
4dy	-39
4nguage	-57
4rgely	20
4st	18
4test	-68
5ino	-75
8s	14
4uer	-65
5nched	14
4w	32
5maker	28
5s	-29
6uit	69
5yer	-19
8s	44
3ead	-111
6er	23
8s	24
6ing	-52
6s	-94
5st	93
5ve	-71
4ft	21
4gacy	-47
5islation	52
aure	20
4t	-74
5ter	71
4vel	-88
4wandowski	-24
3ibya	-68
4fe	-113
4kely	-98
6s	-69
4mbaugh	22
5its	-29
4ne	-92
6s	-69
5ked	37
4sts	-32
4ttle	-24
4ve	-62
6s	-39
5ing	-29
3oans	-69
4ng	31
4ok	-92
6ing	44
4se	-28
5ing	-23
5s	-62
6es	-39
5t	-101
4t	42
4u	-32
4ve	-68
4w	-48
5er	-45
3ynch	51
2machado	-67
4ddow	61
5e	-32
4gazine	22
4her	36
4ine	-79
4jorities	50
9y	56
4ke	-21
6s	-81
5ing	-132
4lik	14
4n	-12
5agement	-15
8r	44
5chester	-71
5date	36
5hattan	-44
5y	70
4rch	-95
5gin	-89
5k	-31
5riage	-77
5tin	-18
5yland	-80
4ssachusetts	-69
8re	-46
4tchup	-28
5e	-65
6en	-57
6rial	-50
5ter	-59
6hews	16
4yor	19
3cauliffe	41
4cain	-16
6rthy	53
5onnell	31
4kinley	55
3e	26
4an	-32
6s	-118
6t	-51
6while	-147
5sure	-30
4dia	37
4et	-60
6ing	-112
9s	-82
4mber	21
8s	16
5o	-21
4n	-46
5tion	-59
4rger	-67
5kel	20
4ssage	-51
9s	-70
4t	49
4xicans	-16
7o	-69
3iami	-68
4chigan	-106
5rophone	-23
4grants	-72
4litary	-61
5lennials	59
6ion	-140
9s	-95
7s	-71
4nd	-25
5ister	14
5nesota	-42
5orities	16
5utes	-54
4ssed	-19
6issippi	-42
5take	-17
4x	24
3oderates	36
9or	41
bs	41
4gul	-60
4ment	-106
8s	-57
8um	-27
4nday	-71
5ey	-14
5th	-103
7s	-68
4ok	75
4re	-55
6over	-98
5ning	-154
4sque	-23
5t	26
4ther	-50
8s	-71
4ve	-47
6d	-41
6ment	37
6s	-94
3snbc	-44
3uch	24
4rphy	39
4slim	31
8s	-42
2n.h.	-79
3ame	-25
6s	-68
4tion	14
8ally	-64
8s	30
8wide	52
5o	-77
5ure	-41
3early	85
4cessary	-59
4ed	-73
6ed	-49
6s	-56
4ga	45
5otiations	-31
4tanyahu	66
5work	39
4urosurgeon	47
4w	-40
5s	13
6paper	37
4xt	-78
3ice	-100
4ght	-17
3o	30
4mination	-148
7ees	-33
4ne	25
4tably	-64
5ion	-95
4vember	-69
3umber	21
8s	-36
2observers	36
3ctober	-78
3ff	-110
5ensive	-68
6r	-125
5ice	50
8r	-57
9s	-48
7ial	23
as	110
3hio	-127
3nes	-13
3p-ed	-43
4en	46
6ing	-24
5ration	-77
9ves	-38
4inion	-56
4ponents	37
6rtunities	-57
cy	-76
6sition	-102
4tion	-70
8s	-17
3regon	-24
4ganization	79
es	26
4lando	-39
3ther	-46
7s	30
7wise	-25
3ut	-52
5come	-82
5lets	31
5sider	-17
3verall	-81
6haul	-57
6seas	-21
3wn	-68
5er	-39
2pac	-30
4ge	50
6s	67
4id	-16
5r	52
4lin	-24
5mer	31
6ieri	-17
4nel	34
4pers	-96
4radis	-45
5enthood	-68
8s	-24
5is	-18
5k	-60
5liament	80
5t	-68
6icipate	-17
8ular	-58
cly	-14
7es	-95
6ner	45
4ss	-29
6age	-86
4th	-77
5riot	-40
4ul	-38
4y	-76
5ing	-13
3elosi	27
4nnsylvania	-62
4ople	28
4rcent	100
9age	45
5formance	-25
ds	-59
5haps	-108
5iod	-52
5ry	53
5son	13
8ality	-29
3hiladelphia	-85
6ippines	-77
4one	43
5to	-13
4rase	-36
3icture	-34
4ece	-24
4peline	-36
3lace	-77
5giarism	-60
5n	-119
6e	-17
6ned	-61
7ing	-55
6s	-108
5tform	30
5y	-52
6ed	-62
6ing	-64
4edge	-89
3odesta	-55
4int	-75
7s	-93
4lice	85
7ies	-93
7y	-56
6ticians	19
9o	13
5l	51
6ing	37
6s	66
7ter	28
4pular	-32
9ity	-36
8tion	41
4sed	-53
5ition	-115
as	-148
5sibility	-57
8le	-47
5t	-27
4tential	-59
4wer	-107
7s	-77
3ractice	-48
as	-67
5ger	33
5ise	-56
4ecedents	113
5pared	-25
5sence	-44
6ident	-37
6sure	-119
5vent	-19
4ice	-54
7s	-36
5maries	-128
8y	-143
5nciples	21
5orities	-121
9y	-54
4obe	-34
6lem	-95
9s	-72
5cedure	-42
7ss	-104
5duct	-13
5fessor	-140
6ile	-61
5grams	-72
7ess	-33
aives	70
5jects	-55
5mise	-40
5of	-26
5perty	-22
6osal	-53
as	-120
5secution	36
aor	-95
cs	76
6pect	-62
as	-46
5test	-47
9s	47
5vision	-45
3ublic	64
8ly	-46
4ndits	71
4rsue	-21
4sh	22
4tin	-13
2q	33
3ualifications	-40
9ed	-17
7ty	-33
5rter	64
4estion	-102
aing	-50
as	-142
4ickly	-19
2r	-13
3-fla	-35
4tex	-28
7as	-89
4wis	-20
3abbis	-13
4ce	-135
6s	-47
5ism	-40
4dio	-79
4ise	-54
7d	-53
6ing	-69
4llies	-111
6y	-42
4n	-84
5ge	-24
4pe	-34
5ists	-100
4te	-70
6s	-63
5her	-47
5ings	-46
3each	-26
7ed	-101
6tion	-62
5ders	36
6y	-58
5lity	-39
5son	-127
8s	-98
4ceived	33
6nt	-66
6ssion	-17
5ommendations	-41
6rd	-62
8s	72
4election	-59
5ves	26
4ference	-14
9dum	-53
5orm	-122
5rain	-70
5ugees	-87
4gardless	-57
5ion	-44
6ster	-47
5ulation	20
cs	14
4id	88
4lations	-57
bhip	-75
es	-47
5eased	115
9s	-17
5ief	-50
6gion	-21
4main	-85
8s	-13
6rk	-88
5inder	-22
4ndell	43
4port	42
8er	37
as	-47
5resentative	-43
bing	27
bs	-21
5ublicans	95
6tation	-46
4quest	-83
6ire	-41
4searchers	64
5idents	-50
6stance	-33
5ources	-48
5pondents	20
8se	-50
as	-16
9ibility	-70
ble	-120
5t	-67
6rictions	-18
5ult	-41
4turn	-60
8ed	-19
8s	-13
4venue	-27
5iew	49
5olution	-61
3hetoric	-75
3ich	-73
5o	-88
4ght	-81
7s	-58
4se	-77
5k	-96
4val	-57
7s	26
3nc	-15
3ock	52
4le	-55
4mney	-15
4of	-59
5m	-62
5ts	-54
4ss	33
4und	-27
5te	-72
3ubio	22
4le	-45
5ing	-24
4n	-23
5ning	72
4ssia	-46
8ns	-51
3yan	15
2s.c.	-86
3achs	-69
4ldana	55
4me	22
4nctions	-89
5tilli	-40
4turday	-64
4w	-22
3cale	-47
6ia	32
5ndal	-65
4ene	-56
4heduled	-39
5olars	36
6ols	-97
5ultz	19
4ientist	-56
4ott	34
4rutiny	-34
3ea	-63
5rch	-39
4cond	-63
5retary	-18
5ure	47
4e	-36
5k	57
5n	-68
4nate	-71
7ors	-16
5s	-51
6e	-61
5t	-28
6ence	-20
4pt	-68
6ember	-44
4ries	-126
5ve	-41
7d	-48
7r	-94
6ice	28
9s	32
7ng	-28
4ssion	-59
9s	-58
4t	-78
4xism	-38
5ton	47
3hape	-18
5re	-51
7d	-15
7s	-58
6pton	-42
5w	52
4erman	26
4ift	-68
4ooting	-120
as	-91
5rt	-90
7ly	-120
5t	-26
5w	-65
6ing	-82
3ides	23
4gn	-47
6ed	-15
6ificant	-78
6s	-86
4lverman	70
4milar	-48
4nger	-72
4te	-21
6s	19
5uation	43
4x	13
4ze	-50
3kills	-80
3mith	28
3ocialist	-20
4ldiers	-50
4me	92
6one	53
4n	-50
4rt	-126
4urce	22
8s	81
3peak	-17
7er	-38
9s	41
7ing	-127
5cifically	-60
as	-89
5ech	-63
8es	-28
5nding	-87
6t	15
4lit	-83
4oke	-79
7n	41
7sman	53
8woman	22
5t	-71
4read	-53
5ing	-87
3t	-22
4affers	-50
5ge	-97
5ke	-19
7s	-27
5nce	-58
6d	-32
7ards	18
7ing	-94
7s	-19
5r	-89
6t	-76
5te	-52
7ments	-134
6us	-60
5y	-107
4ein	46
5p	-61
4ick	-48
4one	49
5p	-27
5ries	14
4rategist	45
cs	77
9y	-91
5eam	-70
6et	-31
8s	-72
6ngth	-123
5ing	-57
5ong	-66
5uggle	-61
ad	-42
4udent	17
9s	-15
6ies	-21
6y	35
4yle	-59
3ubject	-77
4ccess	-94
9or	-93
5h	-65
4ggestion	-102
cs	-37
4llivan	-13
4mmer	-63
4nday	-52
4perdelegates	-31
5port	-77
9er	-28
bs	48
9ing	-13
4re	-13
5ge	-63
5rogate	-81
5veillance	-74
7y	31
8s	90
4spended	-47
3vp	25
3wanson	47
4ing	-29
3yria	-71
4stem	-114
8s	-21
2table	-48
4ctics	-77
4ke	-52
6n	52
5ing	-90
4pper	-39
4rget	-67
5iffs	-19
4sk	-42
4x	-59
5es	-82
3eachers	13
4chnology	43
4levision	-23
4mperament	-31
4nsions	-68
5ure	-36
4rm	-107
6s	35
5ritory	-81
6orism	-78
ats	-85
4ster	76
6ing	-64
6s	-75
4xas	-97
3hat	-71
4e	-69
5ir	-73
5m	-151
6e	-36
5re	-156
5se	-71
4iel	-72
5ng	-118
7s	-94
6k	-17
5s	-73
4ose	15
5ught	-35
6sands	35
4reat	-70
6e-quarters	78
5oughout	-71
3ies	-118
4me	-108
5ing	-59
4tle	-41
3oday	64
5d	67
4gether	-111
4ne	-115
4ok	35
5l	-115
5mey	26
4p	-68
5ic	-91
4tal	-20
4uch	-62
4wer	-29
3pp	-55
3rail	-111
4eated	-18
7ment	-52
4ibe	-44
5ed	38
5llion	-20
5p	-103
4oops	25
4ue	-55
5mka	58
6p	21
5st	-64
5th	-89
4y	-37
3uesday	-82
4nnels	-37
4rkey	-85
5n	-89
6ed	-80
6ing	-79
6out	-87
3v	-48
3witter	-32
4o-thirds	54
2ukraine	-108
3ltimately	-64
3nderstand	-46
4fair	-30
4ion	-60
7s	33
5te	-18
7d	-12
6y	-63
5versity	-109
4like	-85
8ly	-29
4qualified	-82
4usual	-51
3p	-31
3s	44
4a	-80
4e	-25
5d	-41
5rs	33
4ing	-35
2v	-68
3a	-44
4leant	-76
4riety	-26
3egas	-38
4rizon	-20
5mont	-130
4terans	12
3ictims	-59
6ory	-129
4deo	48
7s	-58
4ew	-69
6s	-94
4guerie	34
4olence	-75
4rginia	-124
5tually	-12
7es	-35
4sion	-113
6t	-23
3oice	62
4ters	42
6s	-125
5ing	-57
3ulnerability	-28
2wage	-51
6s	-59
4it	-68
4ke	-75
4lker	49
5l	-55
6ace	54
5sh	38
4nted	-25
6s	-39
4r	-63
5nings	-54
5ren	51
4shington	-203
4tch	38
7ing	-15
4ve	-57
4y	-110
5s	-77
3e	-18
4alth	-66
8-x	39
5pons	-25
5ver	-20
4dnesday	-22
4ek	-99
6end	-94
6s	-107
4igh	-31
5ner	-44
4lch	-38
5l	-24
4nt	-18
4st	-23
3hatever	-90
4ere	-56
4ich	-21
5te	-68
7s	-90
4om	-82
3ife	30
4lliams	23
7ng	-26
5son	22
4n	-87
5g	95
5ning	-30
5s	-101
4sconsin	-64
3oman	-26
5en	46
4n	-123
4ods	25
4rk	-115
6ers	-63
6ing	23
6s	28
5ld	-84
5th	-67
3rong	-79
2yanukovych	-16
3ear	-142
6s	-146
4s	-34
3ork	-107
2zimmerman	14
3one	-46
1s=% bare	-77
5number	78
3're bare	17
4s bare	38
6common	78
3-up common	-40
4vt name	-42
3.c. name	-53
4h. name	-79
3000 bare	-113
7common	-12
7number	-26
51 number	-47
53 number	-31
54 number	-22
55 number	-27
57 number	-22
58 number	-39
59 number	-69
410 number	-23
51 number	-54
52 number	-47
53 number	-61
54 number	-47
55 bare	-25
7number	-58
56 number	-40
31 number	-62
40 number	-73
44 bare	-24
45 bare	-14
324 number	-20
330 number	-24
49 number	19
34 number	51
36 bare	27
39 number	37
40s common	-60
3a common	-99
4ce common	-160
5h bare	-14
7name	-106
5k bare	-148
7common	-148
7name	-67
5s name	18
5t bare	-71
7common	-69
7name	-28
5y bare	21
7common	-43
4da name	-34
5e bare	-31
7common	-32
5o name	-46
5s bare	26
7common	-84
5y bare	-62
4el name	-24
4ff bare	-30
5t common	38
4ge bare	-120
7common	13
7name	-74
5o common	-123
7name	25
4hu name	66
4id bare	-35
7common	26
5l bare	-103
7common	18
5m bare	-16
5n bare	-108
7common	-98
7name	-14
5r bare	13
7common	34
7name	-30
4ke bare	-131
7common	20
5s common	-57
4la name	-47
5d name	21
5e common	-106
5f bare	41
7common	-81
5k bare	-37
5l bare	-71
7common	-47
5s bare	93
7common	-31
4me bare	-41
7common	-32
5i name	-68
5p common	29
5s bare	-86
7name	27
4n common	-38
5d bare	-43
7common	-57
7name	-25
5e common	-17
5i name	-19
5k bare	-44
7common	-85
7name	41
5o name	-41
5s bare	56
7common	64
7name	46
5t bare	-100
7common	-61
7name	-47
5y bare	37
7common	68
7name	-41
4pe bare	-62
5s bare	-109
4rd bare	-99
7common	19
7name	68
5e bare	-111
7common	-102
7name	-64
5k bare	-75
7common	-92
7name	-14
5m bare	-30
7common	-47
5n bare	-44
5s bare	-119
7common	-102
7name	-19
8umber	-49
5t bare	-62
7common	-44
7name	-38
5y bare	-124
7common	-25
4se bare	-88
5h bare	16
7common	-101
7name	44
5k bare	-64
5m bare	-44
5s bare	-56
7name	-35
5t bare	59
7common	19
7name	-106
5y bare	-52
4ta bare	-40
7common	-14
5e bare	-72
7common	-48
7name	-71
5h common	-45
5s bare	55
7common	37
4ud bare	-89
5l common	-67
4ve bare	-78
4ws bare	-14
4ys bare	-74
4zi name	-76
3ban bare	-32
7common	-107
5t bare	-36
4ee name	-19
5r bare	-114
7common	33
4ia name	-71
5d common	-80
5n name	42
5o name	22
4le bare	-100
7common	-102
5y bare	-52
7common	-64
4oy common	-60
4us name	-17
4ya name	-68
3c bare	-43
4al bare	25
7common	-71
5n common	48
7name	-58
4ed bare	-69
7common	-53
5r common	-54
5s common	-61
7name	-77
4hs name	-69
4il name	-28
5s name	53
4ks bare	-64
7name	43
5y name	-28
4le common	-12
5y bare	-46
4nn name	32
4om bare	-87
5n common	-63
4re common	-43
4ts bare	-100
7common	-74
4us bare	-67
7common	-104
7name	-31
5t bare	-33
3d bare	-65
4-n name	-32
4al common	-51
5n name	42
5r common	-45
5y bare	-50
7common	-50
7name	-20
4ea common	-117
5d bare	-88
7common	-18
5n name	21
5o common	70
5r bare	-43
7common	-54
5s bare	28
7common	-32
7name	45
4ge bare	-23
7common	21
4ia bare	26
7common	19
7name	-81
5n name	-27
5o name	-36
5s name	-45
5t bare	-50
4le common	-43
5y bare	-92
7common	-77
4nc name	-42
4oj name	48
5m bare	21
7name	-16
5n name	-31
5w name	58
4ue bare	-22
5m common	-53
3e'd bare	-30
4ad bare	-187
7common	-53
5k bare	-111
7common	-32
5l bare	-113
7common	-77
5n bare	25
5r bare	-162
7common	-118
5s bare	-86
7common	-28
5t bare	-76
7common	-98
5u name	36
4bt bare	-73
4ce common	-49
5h bare	-14
7common	-58
5k common	-18
7name	19
5t bare	-100
7common	-71
4ds bare	32
7common	-50
4ed bare	-103
7common	-67
7name	39
5k bare	-37
7common	-52
5l bare	-40
5n bare	-61
7name	-17
5p bare	-53
5r common	-97
5s bare	-119
7common	29
5t bare	-52
7name	21
4ft bare	-152
7common	57
4ga name	45
5e bare	-43
7name	-40
5y bare	-61
7common	-75
4id name	88
5n name	26
5r pronoun	-73
4ks bare	-116
7common	-63
4ld bare	-94
7name	20
5l bare	-30
7common	-88
7name	21
5p bare	-55
7common	-53
5s common	-72
7name	-58
5y bare	-82
7common	-61
7name	-119
4me common	-36
5o common	19
5s bare	-53
7common	-35
4na common	-85
5d bare	-137
7common	19
5e common	-56
5s common	14
7name	-17
5t bare	-41
7common	-21
7name	-19
8umber	64
4on common	39
4ps bare	76
5t bare	-72
7common	-76
4ra common	-72
7name	-40
5e bare	-103
7common	-37
5i name	-71
5m common	-66
5n name	-54
5o name	21
5s bare	65
7common	44
7number	-53
5t bare	-38
7common	-91
7name	-21
5y bare	-56
7common	-83
4se common	24
5s bare	-66
7common	-92
7name	-43
5t bare	-132
7common	-109
7name	-38
4te bare	-19
5s bare	-23
7common	-12
5t name	-28
5y bare	-46
7common	-53
4um common	-37
4ve bare	-25
7common	-77
4ws bare	-66
7common	-94
7name	35
4xt bare	-38
7common	-71
4ys bare	88
3far bare	-58
4eb bare	-27
5d name	44
5r bare	-79
7common	-73
5w common	34
4fe name	32
5s bare	33
4it bare	-23
7common	-40
4la name	-77
4ox name	13
4th common	-64
4ul common	29
3gan name	-38
5p common	-63
5y bare	-39
4er common	-64
7name	36
5s bare	-65
7common	39
5t bare	-90
7common	-97
4ht bare	-38
7common	-169
7name	38
4ia name	-65
5l name	26
5n common	-89
4le bare	-31
7common	-61
5y bare	37
4ns bare	-104
7common	-44
4o bare	-57
5n name	-49
5p name	-46
5t bare	26
4ry bare	-13
4th bare	-71
7common	-93
4ue common	-34
7name	-56
5l common	-60
3h-x name	39
4al name	35
5m name	27
5n bare	15
7common	-29
7name	42
5t relative	-71
5w name	14
4e pronoun	17
5d common	-43
5m bare	-141
7common	-33
5n name	14
5r bare	-14
7name	40
7pronoun	-43
5s bare	-12
7common	-117
4ia name	-88
5m pronoun	-62
5o name	-128
5p bare	-44
5s common	-73
7pronoun	-60
5t bare	-28
4om relative	-82
5r bare	-85
7common	-54
5t common	-55
5w bare	-15
7common	-59
4ts bare	-52
7common	-73
4up common	-28
3i pronoun	16
4al bare	-50
7common	41
5n bare	-31
5r common	43
5s name	-22
4be bare	-17
7name	-44
4ca name	-110
5e bare	24
7name	-39
5h common	-73
7name	-20
7relative	-21
5k bare	-49
5s bare	44
5t bare	-28
7common	-17
7name	40
5y bare	-136
7common	-64
4da name	-145
5e bare	-15
7common	16
5s common	-54
4ed bare	27
7common	-61
5f bare	-18
5l name	-69
5r common	19
5s bare	40
7common	-17
5w bare	-80
7name	-54
4fe bare	-36
7common	30
5t bare	-16
7common	-69
5y bare	-62
4gh bare	-33
5n common	47
4ke bare	-87
7common	-75
4ld bare	-73
7common	40
5e bare	-141
7common	-75
5l bare	-42
7common	-59
5s bare	-82
7common	-69
5y bare	-74
7common	33
4me bare	-93
7common	-153
5s bare	-45
7common	-46
4na name	-17
5d bare	-63
7common	-36
5e bare	23
7common	-91
7name	-41
5g bare	-111
7common	17
7name	-128
8umber	-67
5k bare	-48
5o name	-116
5s bare	-168
7common	-95
7name	14
5t bare	-30
7common	-41
5y bare	-25
4od common	-47
5n bare	-96
7common	-31
7name	-68
8umber	-46
5r bare	-36
7common	-48
5t name	-47
4ps bare	20
4rd bare	-53
5e bare	-56
7common	-76
7name	-148
5m bare	-15
5o name	-64
5s bare	-43
5y common	-14
4se bare	-65
7common	-120
7name	-108
5h bare	-56
7common	-55
5k bare	-68
7common	-43
5m bare	-57
7common	-90
7name	-20
5t bare	43
7common	-23
7name	-30
4t pronoun	-64
5e bare	-71
7common	26
7name	-81
5h common	-48
7name	21
5o name	21
5s bare	-25
7common	43
5t name	23
5y bare	-90
7common	-34
7name	-29
5z name	14
4um common	-52
4ve common	-32
7name	-33
4ze bare	-112
7common	-54
3job common	-82
3ked bare	25
7common	-40
5l name	20
5r bare	21
7common	-36
7name	68
5s bare	-127
7common	-91
7name	-69
5t common	-55
5y name	-13
4in name	25
3lan bare	-93
7common	-72
7name	24
5r bare	-108
5w bare	33
5y bare	-34
7common	-69
4ch name	-38
4ds bare	-35
4ed common	-35
5m common	-63
7name	-94
5r common	43
7name	42
5s bare	-66
7common	-41
7name	-27
5t bare	-74
4ia name	19
5c bare	20
7common	51
5f name	-24
5k name	18
5n name	42
5p common	-21
5s name	-33
4li name	-48
5s bare	91
7common	-36
7name	-38
5y bare	-17
7name	-89
4on name	59
5t common	37
5u name	-32
5w bare	-94
7common	52
4se bare	-98
5h name	38
4th bare	-58
7common	-46
5s bare	65
7common	-90
5y common	-27
5z name	19
4ub name	-65
5m bare	-57
4ve bare	-36
4yn name	-26
3man bare	33
7name	49
5s name	-34
4e bare	43
5d bare	-31
5n bare	33
7common	-23
5r bare	-21
7name	-44
5s bare	-21
7common	-72
7name	30
5t bare	49
5y name	20
4id bare	-85
5n name	-44
5t bare	-29
5x common	24
4ka name	58
4on bare	-23
4pt bare	-73
7common	-95
3nal bare	30
7name	39
5n name	42
4bc name	-47
4ce bare	-93
7common	-58
7name	-13
5h bare	-36
7common	-107
7name	52
5y bare	-80
7common	29
4da bare	-43
5e name	-15
5o name	-38
5s bare	-34
7common	-19
7name	38
5y name	-28
4ed bare	-182
7common	-18
5l common	28
7name	27
5s bare	-90
7common	-49
7name	26
5t common	-49
5v name	-35
5w bare	-65
5y bare	25
7common	-130
7name	-27
4ge bare	-90
7common	-38
5s bare	-48
4ks bare	16
7common	-79
4o common	30
5n name	-49
5r bare	45
7common	-36
5s bare	-49
5w bare	-62
4se bare	-94
7common	-60
4th bare	-114
7common	-77
5s bare	-19
7common	-27
7name	-40
8umber	-64
5y bare	39
7name	-26
4ue bare	-54
7common	-34
3oal bare	-59
7common	-44
4be common	-34
5s bare	-39
7name	-34
4ck bare	-46
7common	-112
7name	20
4dd name	67
5e common	-47
5s bare	-88
7name	25
5y bare	-22
7name	24
4ed common	-16
5s bare	-60
4ff bare	-93
7common	-79
4gy common	-43
4in bare	-27
5s name	-62
4ke common	-56
5s name	24
4ld bare	-85
7common	48
5e bare	-103
5l bare	15
7common	67
7name	-62
5s bare	-107
5t name	-20
4me bare	18
7common	54
5y bare	-30
7common	-78
4na name	-38
5d bare	-140
7common	-39
7name	-14
5e bare	84
7name	25
5g bare	-27
7common	-102
5s bare	-51
7common	-69
7name	-68
5t bare	-50
5y common	-69
4od bare	-48
7common	27
7name	-40
5f bare	-26
7name	-59
5k common	-21
5l bare	31
7common	28
7name	-100
5m common	-19
5n bare	-37
5r common	40
5t common	-25
4pe common	-37
4rd bare	-14
7common	-104
7name	29
5e bare	-66
7common	-52
7name	-38
5k bare	-31
7common	41
7name	-111
5m bare	27
7common	-63
5n bare	41
5s bare	54
7common	93
7name	40
5t bare	-97
7common	37
5y common	-88
4sa name	18
5e bare	33
5i name	39
5s common	-97
7name	19
5t bare	-26
7common	-27
7name	43
4ta name	-99
5h common	84
5o common	-13
5s bare	-70
7common	23
5t name	50
4up bare	-36
7common	43
7name	-94
5r common	-28
5s bare	-53
7common	-79
5t bare	-102
7common	-56
4ve bare	-80
4wa name	-105
5n bare	-138
7common	-150
7name	-62
5s bare	-78
3pac name	-44
5y bare	-83
4ed common	-117
5n bare	38
5r common	-39
7name	21
5s bare	-98
4hy common	-13
7name	39
4ic common	-91
4le bare	26
7number	-77
5y bare	-69
4ot common	-72
4pi name	-42
4ts bare	-47
7common	-42
3q bare	33
4ue common	-60
3r bare	-13
4al bare	26
7name	-30
5m common	22
7name	-54
5n bare	-84
5q name	-59
5t bare	-73
7common	-130
7name	62
5w bare	-50
4ce bare	-54
7common	35
7name	-60
5h bare	23
7common	-54
7name	-84
4ds bare	62
7common	39
4ea common	-47
5d common	-42
5e bare	-33
7common	-13
5n bare	-60
7common	-43
7name	16
5r common	-48
5s bare	-28
7common	17
5y name	61
4ge bare	-43
7common	-24
4ia name	-71
5c common	-115
5e name	30
5l bare	-46
5n name	-37
5o common	32
5p common	-103
5s name	-45
5t common	-56
5z name	-51
4ka name	32
5e name	58
5s bare	-15
7common	-56
7name	-82
4ld common	-81
5y bare	49
7common	-58
4ms bare	26
7common	-41
4nc name	-15
5s bare	-75
4od name	-15
5l bare	-102
5n name	42
5s name	-81
5w bare	-40
4ps name	-38
4ry bare	40
7common	-68
7name	-33
4se bare	16
7common	-60
7name	-66
5t common	-76
5y common	-83
4th common	-82
7name	47
5s bare	60
7common	25
7name	-77
5y bare	20
4ue bare	-55
5m common	-42
7name	19
5n bare	-16
7common	-62
5s common	28
5z name	20
4ve bare	-48
3sad name	-18
5l bare	-60
7common	-50
5n name	-29
5s name	-94
5w bare	-15
4by name	-77
4ea name	-80
5d bare	-44
5e bare	-39
7name	-71
5l bare	-23
5n bare	-17
5r bare	-95
7common	53
5s bare	-129
7common	-85
5t bare	-72
7common	-44
5y name	-27
4ia name	-80
5l name	-102
5n name	-64
5o name	65
5s bare	-53
7common	27
7name	-103
5t bare	-18
4ki name	-15
4on bare	-88
7name	16
5r bare	-110
7common	-145
4t name	-22
5a name	17
5s bare	36
7common	115
4ue bare	-54
7common	-113
4vp name	25
3tag common	-40
5l bare	-56
7common	-103
5n name	-51
5r common	33
5x common	-73
5y bare	-40
4ch bare	-75
7common	-31
7name	42
5y bare	-32
4ed bare	-66
7common	-52
7name	-30
5e common	-75
7name	-27
5l common	-17
5m common	-81
5n bare	-91
5p bare	-34
7common	-39
5r bare	-13
7common	-41
5s bare	23
7common	25
7name	-17
8umber	50
5x name	-41
4he common	-69
5s bare	-22
7common	-81
5y bare	-55
7name	56
4ic common	-104
5n name	-26
4le bare	-36
7common	-91
7name	73
5y bare	-58
7common	-59
7name	-144
4op bare	-63
7common	-63
5r bare	-77
7name	-58
4pp name	-55
4ry common	-28
4te name	43
5s name	-68
4um bare	-12
7common	-17
5s bare	-60
7common	-59
4v name	-48
3ual bare	-68
7common	-107
4ba name	-57
4ch common	-42
5k common	-98
4de bare	-66
5y common	35
4ed bare	24
7common	40
5l name	44
5r name	-46
5s bare	-130
7common	-73
4gh bare	-92
7common	-26
7name	56
4it bare	-40
7common	54
7name	-53
4le common	-26
5l bare	-35
5t bare	-83
7common	-81
5y bare	-91
4mn common	27
5p common	29
7name	16
4nd bare	-91
7common	-64
7name	-37
5e bare	-34
5n name	-76
5s bare	-21
5t bare	-24
7common	-56
4p bare	-66
5s common	17
4re bare	-23
7common	-104
7name	60
5g name	-124
5n bare	-67
7common	-67
5s bare	-62
7common	-48
5t bare	-44
7name	-21
5y common	-77
4s bare	46
5a name	-80
5e bare	-43
7common	29
7name	29
5h bare	45
7common	-73
7name	32
5s bare	-45
5t bare	-65
4te bare	-48
7name	-83
5s bare	-84
7common	-71
5z name	30
3v bare	-49
4a name	-44
5l bare	-27
7common	-73
5n name	-13
4ed bare	-199
7common	65
5l bare	-39
7common	-80
5n bare	-41
7common	-64
5r bare	-148
7common	-96
7name	16
5s bare	41
7common	-13
7name	20
5y common	40
4in name	60
5s name	-18
4or bare	-54
3war common	-99
7name	-32
5y bare	-123
7common	-96
7name	-32
4ds common	-36
5y name	49
4e pronoun	-18
5d common	-36
5r bare	-81
4in bare	-76
7common	-63
5s name	-49
4on bare	-99
4th bare	-70
3xas name	-138
4es bare	-79
7common	-17
3yan name	23
4ch name	-16
4ed bare	-71
7common	-35
5e common	18
5r common	21
7name	-15
5s bare	-35
4le common	-59
7name	-23
4nn name	24
4st common	-42
3zcz name	27
4ed bare	-122
7common	-69
5n common	-46
5r name	-38
5s bare	-81
4on name	-20
0k=bare after	-30
7before	-43
2common after	-21
9before	-15
2name after	-14
3umber after	-41
9before	-52
2pronoun after	-29
abefore	-16
2relative after	-99
bbefore	-19
0len=1 after	-41
6before	-39
55-25 after	-37
42 after	-41
6before	-26
56+ after	-25
43 after	-15
6before	-19
44-5 after	-23
8before	-18
49-14 after	-12
1inkn=! 0 false !	-30
6" 0 false "	-62
6# 0 false #	22
6' 0 false '	-57
7s 0 false 's	24
91 false ,	-33
hA	-69
hD	-55
hto	-57
hwhy	-31
92 false ,	-33
hin	-17
hw	-78
93 false ,	-23
hD	-14
hw	-36
94 false —	-36
6( 0 false (	-16
81 false )	-166
gV	107
gand	69
gof	-19
gw	-39
has	-58
g—	-67
82 false )	-68
g,	-24
6) 0 false )	-38
6, 0 false ,	-25
81 false "	-32
g'	43
hs	-113
g(	-48
g,	42
g-	-90
g.	33
g:	-89
gA	-151
gD	-177
gV	-244
gabout	-58
hfter	-44
hnd	-136
hre	-59
hs	-56
ht	-130
gbecause	-21
ifore	-23
hy	-67
gcan	-94
hould	-61
gdid	-95
jn't	-71
hoes	-66
kn't	-40
in't	-24
gfor	-178
hrom	-99
ghad	-105
is	-178
jn't	-31
ive	-156
he	-21
ir	-31
his	-74
gin	-47
ito	-44
hs	-135
ht	-57
glike	-58
gmay	-45
hight	-28
gof	-90
hn	-72
hver	-31
gshe	-31
iould	-48
gthat	-107
irough	-72
ho	-63
gw	-166
has	-91
here	-113
hhen	-16
io	-96
jse	-55
hill	-107
ith	-164
hould	-112
g—	-88
atrue #	-28
fA	-75
fD	-32
fN	-32
fV	-130
fand	-26
fhad	-71
hs	-75
hve	-59
fis	-52
fon	-29
fw	-93
gas	-49
gho	-31
82 false "	-38
g'	45
hs	-30
g(	-66
g)	-13
g,	84
g-	-111
g.	102
gD	-17
gN	-24
gV	-44
gabout	-40
hfter	-37
hmong	-30
hnd	-36
hre	-123
hs	-115
ht	-131
gby	-33
gcould	-19
gdid	-53
gfor	-113
hrom	-60
ghad	-82
is	89
ive	43
he	-34
his	-48
gin	-194
hs	26
gmight	-38
gof	-148
hn	-146
hver	-21
gthat	-82
ho	-36
gw	-48
has	30
here	-95
hho	39
hill	-60
ith	-78
hould	-53
g—	-87
atrue D	-41
fN	-118
fV	-41
fand	-18
fhas	-58
fin	-16
gs	-84
fw	-111
ghich	-41
ho	-61
83 false "	-26
g'	56
g)	-45
g,	77
g-	-40
g.	49
gA	28
gD	-131
gV	-177
gafter	-38
hnd	57
hre	-83
hs	-86
ht	-69
gby	-17
gfor	-84
hrom	-35
ghad	-100
ive	-133
his	-12
gin	-183
hs	82
gof	-96
hn	-122
hver	-20
gthat	-98
irough	-13
ho	-126
gw	-84
has	97
here	-56
hho	-119
hith	-13
hould	30
atrue A	-80
fD	-20
fN	-85
fV	-88
fand	62
fhas	-71
hve	-46
fw	-104
gas	-45
ghich	-35
ho	-55
84 false ,	61
g-	-64
g.	70
gA	17
gV	-24
gafter	57
hnd	-95
hs	-20
ht	-27
gfor	-47
hrom	-34
ghas	121
gin	-139
hs	79
gof	-35
gthat	-96
ho	-102
gwas	76
here	-58
hho	-88
hill	-24
ith	-121
atrue D	-16
fN	-50
fV	-88
fw	-86
ghich	-29
ho	-34
85 false ,	103
g.	35
gA	67
gD	-73
gV	-39
gand	60
gfor	-72
ghas	-74
gin	-109
hs	39
gof	-52
gto	-41
gwas	-71
atrue A	-16
fN	-44
fV	-59
fw	-49
86 false ,	69
g.	82
gD	-54
gV	-85
gin	-51
gto	-65
gw	-102
atrue N	-20
fV	-44
fw	-26
87 false .	39
gD	-17
gV	-77
gand	41
gin	42
gof	-16
gto	-28
gw	-14
atrue N	82
6- 0 false -	-35
81 false ,	-94
g-	49
g.	48
g:	-45
gA	-74
gD	-48
gand	-49
ghas	-29
ive	-20
gin	-44
gof	-26
hn	-44
gthat	-39
ho	-36
gw	-112
82 false ,	-101
g-	35
g.	-68
gA	-51
gD	-31
gV	-49
gand	-28
gof	-19
gw	-15
83 false ,	-82
g-	31
g.	-47
gD	-13
gw	45
84 false -	-16
gw	-44
85 false -	46
6. 0 false .	-42
6/ 0 false /	-55
6: 0 false :	24
6; 0 false ;	-142
6? 0 false ?	-12
6A 0 false A	14
81 false ,	-52
gD	-17
gV	-26
gto	-13
82 false .	-32
6D 1 false "	-25
g'	-49
g,	-83
g-	-110
g.	-49
g:	-59
g;	48
gA	29
gD	-119
gabout	-48
hfter	-61
hre	63
hs	-22
ht	-56
gbefore	-26
itween	-25
hy	-35
gcan	-47
hould	-13
gdid	37
huring	-41
gfor	-52
hrom	-27
ghad	-78
is	-101
ive	51
gin	-76
ito	-57
hs	-104
gmay	-25
hight	40
gof	-138
hn	-112
hr	-13
hver	-17
gshould	-45
gthat	-41
iey	-12
ho	-33
gunder	-12
gw	50
has	-31
here	-56
hhile	-28
io	-17
hill	-23
ith	-50
hould	-24
atrue A	-44
fV	-26
fin	-20
fw	-75
82 false "	-14
g'	-27
hs	-37
g(	-18
g,	-134
g-	-92
g:	-27
gA	-86
gD	-78
gV	-16
gafter	-35
hnd	-81
hre	36
hs	-13
ht	-26
gbefore	-14
hut	-39
hy	-52
gcould	-63
gdid	-31
gfor	-33
ghad	-68
is	-77
ive	30
his	-13
gin	-98
hs	28
gof	-54
hn	-62
hver	-35
gthat	-86
ho	-100
gwas	-52
here	-58
hho	-25
hill	-57
ith	-23
hould	-17
g—	80
atrue A	-33
fN	-21
fV	-25
fw	-49
83 false )	-28
g,	-12
g-	-49
g.	-28
gA	-51
gD	-50
gV	-15
gand	-82
hre	-51
gby	-27
gfor	-37
hrom	-18
ghad	-45
is	-58
ive	25
gin	-41
ito	-19
hs	-37
gmay	-31
gof	-31
hn	-15
gthat	-33
ho	-72
gw	-28
has	43
hho	-48
hill	25
hould	-58
g—	-36
atrue A	-50
fN	-14
fw	-54
84 false ,	-67
g-	58
g.	-92
gA	-47
gD	-17
ghad	-23
is	-48
gin	-25
hs	-50
gof	-15
hn	-46
gthat	-12
ho	-32
gw	-64
has	-45
atrue V	-38
fw	-19
85 false ,	-16
g.	-90
gV	-71
gand	-22
ghas	-54
ive	36
gin	-36
gto	-41
gw	-84
86 false ,	-94
g.	-68
gV	-61
gw	-84
87 false ,	-21
g.	-61
gw	-58
6N 0 false N	-30
81 false V	-58
ghas	-52
gw	-70
6V 0 false V	23
6W 0 false W	-24
6about 1 false .	-83
kD	-16
kV	-49
kof	-17
kw	32
c2 false ,	-93
k.	-85
kV	-13
kw	-46
c3 false ,	-71
k.	27
kV	-50
kw	-42
c4 false ,	-42
k.	-27
kw	-56
7fter 1 false ,	-74
k.	-47
kV	-71
kw	-98
las	-30
c2 false ,	-45
k.	-47
kD	-21
kV	-45
kin	-28
kw	-37
c3 false ,	-46
k.	-39
kV	-22
kw	-27
c4 false ,	-47
7gainst 0 false against	-55
e1 false .	-65
min	-15
e2 false ,	-82
m.	-19
mw	-55
e3 false .	-30
e4 false .	-28
7mong 0 false among	-65
c1 false ,	-57
k.	-60
c2 false ,	-44
k.	-16
kV	-34
kw	-70
7nd 0 false and	-37
a1 false (	-66
i,	-152
i-	-110
i:	77
i;	-16
iA	47
iD	33
iV	58
iabout	-61
jfter	22
jnd	-85
jre	27
js	37
jt	-34
icould	47
ifor	28
jrom	-61
ihad	30
ks	-31
kve	14
jer	-21
iin	70
kto	34
js	50
jt	-33
iof	-24
jn	34
jver	26
ithat	15
keir	26
jo	68
iw	119
jere	-61
jho	28
jill	46
kth	-74
jould	42
i—	-101
ctrue A	-42
hD	-32
hN	-44
hV	-40
hand	-15
hhave	-49
hw	-43
iho	-17
a2 false ,	-89
i-	-44
i.	-22
iD	-29
iV	-77
iand	-122
jre	24
js	67
iby	-12
ifor	61
ihad	-36
ks	-103
kve	-108
iin	-86
kto	-17
js	-47
iof	-65
jn	-39
ithat	-85
jo	-99
iw	-136
jas	-25
jhen	-34
ko	22
i—	32
ctrue A	-44
hD	-27
hN	-18
hV	-62
hw	-97
iho	-19
a3 false '	-82
i,	45
i-	-71
i.	-49
iA	-25
iD	-63
iV	-119
iand	-42
jre	-54
js	-26
icould	-73
ihad	33
ks	-71
kve	17
iin	-110
js	-90
iof	-55
jn	-15
ithat	-40
jo	-88
iw	-78
jas	-26
jith	-33
jould	-41
ctrue N	-19
hV	-28
hw	-54
a4 false .	-90
iA	-59
iD	-33
iand	-47
js	-22
ifor	-32
ihas	-62
iin	-51
iof	-19
jn	-16
ithat	-53
jo	-24
iw	-34
jith	-14
ctrue D	-12
hN	-26
hw	-32
a5 false ,	-105
i.	-32
iD	52
iV	-80
iand	-21
iin	-18
iw	-22
a6 false ,	-66
iand	-30
iof	-13
iw	-79
ctrue w	-15
a7 false ,	-73
i.	-75
7re 0 false are	-33
8ound 0 false around	-59
d1 false ,	-113
l.	47
7s 0 false as	-17
91 false "	-29
h,	-21
h.	-118
hA	-33
hD	-19
hV	-21
hand	-46
is	-41
hfor	-79
hhas	-29
hin	-44
is	-22
hof	-42
in	-34
hthat	-21
io	-26
hw	-123
ias	-48
iho	-24
iith	-19
btrue w	-15
92 false ,	-15
h.	-137
hD	-26
hV	-93
hand	-32
hhas	-30
hin	-17
is	-25
hto	-17
hw	-14
h—	71
btrue D	-13
gN	-16
93 false ,	62
hA	-17
hV	-70
hfor	-17
hw	-44
94 false ,	-23
h.	-59
hw	-47
95 false ,	-27
h.	-27
96 false ,	-21
7t 0 false at	-42
91 false ,	-205
h-	-15
h.	-76
hV	60
hand	-15
hin	-75
hof	46
hthat	19
io	-32
hwho	-33
btrue N	-33
gV	-32
92 false .	-45
hD	-41
hV	-68
hand	-16
his	-53
hof	-22
hto	-31
hw	18
btrue V	-18
93 false ,	-110
h.	20
hV	-66
hin	-20
hw	-39
94 false ,	26
h.	-32
hD	-27
hV	-41
hand	-17
95 false ,	-99
h.	-25
hw	-49
6be 0 false be	-69
8cause 0 false because	-77
e1 false ,	-26
m.	-22
mw	-60
nas	-46
8en 0 false been	-58
8fore 0 false before	-22
d1 false ,	-63
l.	-42
lw	-52
mas	-50
d2 false ,	-35
l.	-21
lD	-24
lw	-60
d3 false ,	-25
8hind 0 false behind	31
d1 false .	-41
8ing 0 false being	-85
8tween 0 false between	-83
e1 false and	-52
e2 false ,	-79
m.	-24
7ut 1 false .	46
7y 0 false by	-32
91 false ,	-55
h-	-48
h.	-19
hA	35
hD	-53
hV	35
hand	-71
it	-25
hfor	-23
hin	-74
hof	-56
in	-56
hthat	-18
io	-42
hw	22
btrue D	-18
92 false ,	31
h-	-17
hA	48
hD	-13
hV	-32
hand	-43
hhas	-53
hof	-14
in	-60
hto	-84
hw	64
btrue V	-16
gw	-14
93 false .	38
hD	-13
hin	-16
btrue w	-25
94 false ,	-39
h.	-17
hw	-101
95 false ,	24
hD	-26
hw	-50
96 false ,	-36
6can 0 false can	-19
9't 0 false can't	-13
7ould 0 false could	-13
bn't 0 false couldn't	33
6despite 0 false despite	-46
7id 0 false did	-24
7o 0 false do	-19
8es 0 false does	32
an't 0 false doesn't	-31
8n't 0 false don't	14
7uring 1 false ,	-87
l.	46
ftrue w	-21
d2 false ,	-50
l.	-38
lV	-20
lw	-53
d3 false ,	-39
l.	-29
d4 false ,	-14
6for 1 false "	-20
i(	-17
i,	-54
i-	-63
i.	-62
iA	-31
iD	-66
iV	74
iafter	-49
jgainst	-18
jnd	15
ifor	-20
iin	-92
js	-68
iof	-52
jn	-59
ithat	-43
jo	-70
iw	96
jas	-34
jho	-13
jith	-58
i—	-70
ctrue A	-19
hN	-26
hV	-48
hw	-32
ihich	-20
jo	-14
a2 false "	-28
i,	-67
i.	35
iA	39
iV	-58
iand	-43
ifor	-33
jrom	-22
ihas	-54
iin	-34
js	-26
ion	-38
ithat	26
jo	-55
iwho	-17
ctrue A	-37
hV	-28
hand	-50
hw	-18
ihich	-14
a3 false ,	-110
i.	-28
iA	-56
iD	-18
iV	-90
iand	-22
iin	-22
iw	-30
ctrue w	-28
a4 false ,	47
i.	-71
iD	-20
iV	23
iand	-17
ito	-29
iw	-89
ctrue V	-19
a5 false ,	-42
i.	-74
iin	-24
iw	-49
a6 false .	-51
a7 false ,	-72
i.	-30
iV	-14
7rom 0 false from	-26
b1 false ,	-18
j.	-32
jD	-21
jV	26
jabout	-14
knd	-39
jby	-12
jin	-46
ks	76
jof	-59
kn	-34
kver	-13
jthat	-45
ko	-19
jw	71
kho	-21
j—	30
dtrue V	-21
iw	-22
jhich	-14
b2 false ,	19
jD	-15
jV	-75
jand	-41
jhas	-55
jin	-38
ks	-42
jof	-22
kn	-25
jthat	-15
dtrue V	-16
iw	-26
b3 false ,	-87
j.	25
jV	-79
jand	-13
jin	-29
jon	-15
jto	-31
jw	50
kere	-45
dtrue w	-38
b4 false ,	-82
j.	-46
jD	-20
b5 false ,	-14
j-	-32
j.	-74
b6 false ,	-19
j.	-16
jw	-64
6had 0 false had	-14
8ven't 0 false haven't	26
7e 0 false he	-100
91 false 's	-61
hA	-42
hV	-75
hdid	-43
ioesn't	-15
hhad	-27
js	-58
his	-51
hmight	-12
hw	-125
ias	-31
iill	-21
92 false ,	47
hA	-24
93 false ,	-18
94 false ,	-24
8r 1 false ,	-29
i.	40
iD	-16
ito	-21
iw	-76
a2 false ,	-82
i.	-29
iV	-21
a3 false .	-13
iw	-34
7im 1 false w	-23
a2 false .	-55
iD	49
8s 1 false ,	-76
i.	-39
iA	-17
ion	-26
ito	-56
iw	19
a2 false ,	-51
i.	-61
iV	-13
a3 false ,	-41
iV	-39
a4 false .	-26
7ow 0 false how	-56
6i 0 false i	-81
81 false w	20
7f 0 false if	-41
91 false is	-32
hw	-17
93 false .	-15
7n 1 false "	-16
h'	-35
h(	-25
h,	-46
h-	40
h:	-70
hA	63
hD	-83
hV	75
hafter	-40
igainst	-21
ind	-96
ire	67
is	-24
it	-21
hbefore	-41
iut	-35
iy	-47
hcould	-53
hdid	20
hfor	-61
irom	-17
hhas	-78
ie	-23
hin	-79
is	-20
hof	18
in	-107
hthat	-82
io	-18
hw	19
ias	-90
iere	72
ihen	-19
jo	-75
iill	-65
jth	-53
btrue A	-41
gD	-13
gN	-35
gV	-58
gis	-17
gw	-70
92 false 's	-45
h,	-13
h-	-44
h:	26
hA	12
hD	-70
hV	31
hafter	-23
ind	-69
ire	-76
is	-33
hcould	-12
hfor	-36
hhad	-48
js	-46
jve	33
iis	-25
hin	-67
is	-84
hof	-54
in	-38
hthat	-64
io	44
hw	-85
ias	-46
iere	-46
iho	-24
iith	-71
iould	-70
h—	-20
btrue A	-38
gD	-15
gN	-14
gV	-32
gand	-26
gbut	-17
ghas	-15
gw	-40
93 false ,	-83
h.	-15
hA	-87
hD	-57
hV	-14
hand	-55
hhas	-88
hin	-45
is	-22
hof	-61
in	-79
hthat	-26
io	-38
hw	-148
ias	-48
btrue N	-15
gV	-38
gw	-31
94 false ,	-45
hD	-44
hV	-37
hand	-25
hin	-46
hof	-37
hto	-16
btrue w	-36
95 false ,	-98
h.	-65
hV	-22
hand	-12
hin	-18
hto	-59
hw	-88
96 false ,	40
h.	-93
hV	-63
hw	-40
97 false .	44
hw	-68
8to 0 false into	-22
b1 false ,	-83
j.	-75
jD	-50
jin	-18
b2 false ,	-43
jV	-52
jw	34
b3 false ,	-38
j.	-19
jand	-24
7s 0 false is	-12
7t 0 false it	-13
91 false .	-15
hA	-36
hV	-29
his	-47
hw	-59
ias	-24
iould	-49
92 false ,	-13
h.	-13
hfor	-19
hto	-29
93 false .	-13
hto	-20
6like 0 false like	15
b1 false ,	-124
j.	-14
jw	26
b2 false ,	37
j.	-23
6may 0 false may	13
7ight 0 false might	-33
7ust 0 false must	-23
6nor 0 false nor	-97
6of 0 false of	-41
91 false "	22
h'	-114
h(	-39
h)	38
h,	-142
h-	-39
h.	19
h:	35
h;	-45
hV	59
habout	-53
ifter	-62
imong	-15
ind	-62
ire	34
is	20
it	-62
hbecause	-35
jfore	-16
jtween	-33
iut	29
iy	-81
hcan	-13
hduring	-43
hfor	-42
irom	-51
hhad	63
js	102
jve	15
ier	-21
iis	-22
hinto	-15
is	87
hmight	-23
hof	-129
in	99
iver	-57
hshe	-40
hthat	-49
jeir	-25
hw	45
ias	39
iere	52
ihen	-14
jile	-54
jo	43
iill	22
jth	72
iould	28
h—	-74
btrue #	-21
gA	20
gD	-56
gN	-74
gV	-83
ghas	-23
gis	-28
gw	-118
hhich	-20
jle	-42
io	-66
92 false 's	-35
h(	-26
h)	-26
h,	-15
h-	19
h.	-21
h:	-60
h;	-15
hA	-39
hD	-138
hV	39
habout	-13
ifter	-16
ind	-130
ire	34
is	-34
it	-36
hby	-50
hcould	-45
hdid	-48
hfor	-95
irom	-25
hhas	-21
jve	49
iim	-34
hin	-115
is	52
hof	-112
in	-101
hthat	-105
io	-47
hw	-16
iere	-18
iho	-15
iill	-55
jth	-48
iould	-37
h—	39
btrue A	30
gN	-61
gV	-76
gand	-22
gw	-73
has	-13
hho	-17
93 false ,	15
h-	-87
hA	-134
hD	-67
hV	-24
hand	-95
ire	-63
is	-19
it	-32
hby	-38
hfor	-67
irom	-19
hhas	-38
jve	-77
ie	-29
iis	-12
hin	-116
is	32
hof	-50
in	-66
hthat	-12
io	-43
hwas	-82
iere	62
iho	-21
iith	-20
btrue A	-79
gD	-23
gN	-46
gV	-70
gw	-63
hhich	-30
io	-39
94 false ,	54
h-	-54
h.	-122
hA	-67
hD	-89
hV	-98
hafter	-45
ind	-65
ire	-51
it	-28
hfor	-59
hhas	-67
jve	38
hin	-104
is	-47
hof	-59
in	-23
ir	-15
hthat	-19
io	33
hwas	-26
iere	-43
btrue N	-23
gV	-20
gand	-13
gw	-61
95 false -	34
h.	-57
hD	-52
hV	46
hand	-46
hin	-68
hof	-49
in	-20
hthat	-33
io	-14
hw	-16
btrue N	-20
gw	-33
96 false ,	28
h.	-15
hA	-66
hV	-76
hand	-32
hin	-56
hof	-59
hto	-39
hw	-91
btrue w	-19
97 false ,	-20
h.	41
hw	-88
btrue w	-37
7n 1 false "	-37
h,	-87
h-	-33
h.	-48
h:	-29
hA	-14
hD	-61
hafter	-35
ind	-53
is	-20
hfor	-60
irom	-14
hhas	-35
jve	-33
hin	-43
hof	-25
in	-35
hthat	-56
io	-70
hw	26
ihen	-15
jo	-19
iith	54
h—	-63
btrue N	-29
gV	-19
gw	-32
92 false ,	-148
h.	-124
hA	-87
hD	-20
hV	-108
hand	-27
hhas	-16
hin	-23
is	-83
hof	-25
in	-16
hthat	-28
io	-43
hw	-18
ias	-37
iere	-18
iould	-18
btrue w	-31
93 false .	-79
hD	-38
hV	-67
his	-47
hon	-27
hthat	-37
io	-27
94 false ,	13
hD	-14
hV	-15
hw	-93
95 false ,	-32
h.	-37
hw	-60
96 false ,	-33
7r 0 false or	-88
91 false ,	40
h.	-81
92 false ,	-32
h.	40
hw	-44
93 false ,	-79
7utside 0 false outside	-64
7ver 0 false over	24
b1 false ,	25
j.	-61
jin	-20
jthat	-38
b2 false ,	-68
j.	-40
jw	-99
b3 false ,	-20
jw	-51
b4 false .	-19
6she 0 false she	-81
a1 false A	-32
iV	-18
iand	-31
idid	-34
ihas	-38
iw	-101
a3 false ,	-36
8ould 0 false should	17
7ince 0 false since	-107
c1 false ,	-73
k.	-88
kw	-40
c2 false ,	38
6that 0 false that	24
b1 false "	-27
j's	-29
j,	14
j.	-47
jA	-71
jD	-90
jare	-33
jcould	-13
jhad	-91
ls	-24
lve	-62
ke	-38
lr	-32
jin	-18
ks	-42
jmay	-22
jthey	-29
ko	-28
jw	-158
kas	-64
kill	-49
lth	-36
kould	-38
b2 false .	-29
jA	-25
jV	-54
jand	-21
kre	-16
jcould	-38
jhas	-53
lve	-13
jin	-15
ks	-68
jto	-14
jwas	-19
kould	-37
b3 false ,	-72
j.	-49
jV	-17
jin	-23
jw	18
b4 false .	-44
jto	-40
jw	-63
b5 false ,	-38
j.	-14
b6 false .	-21
b7 false ,	-63
8eir 1 false ,	-32
k.	-42
kto	-15
c2 false ,	-46
k.	-23
c3 false .	-13
9y 0 false they	-71
b1 false have	-21
jw	-54
kould	-37
8rough 0 false through	21
e1 false ,	-20
m.	33
mand	-27
e2 false .	-20
7o 1 false '	53
h(	-48
h,	-21
h-	-75
h;	-14
hD	-106
hV	141
habout	-14
ifter	-36
imong	-13
ind	-87
is	-64
hbut	38
hfor	-53
irom	-21
hhave	97
ier	-16
iim	-23
js	-25
hin	-57
it	-22
hof	-52
in	-111
hthat	43
jeir	-80
jrough	-12
io	-71
hwho	-24
iith	-23
h—	-19
btrue A	-41
gV	-25
gw	-22
92 false '	-42
h)	-44
h,	-170
h-	-18
h.	-26
h:	-19
hA	-86
hD	-38
hV	-76
habout	-48
ifter	-26
ind	-53
ire	-36
it	-30
hbecause	-24
hfor	-18
hhas	-35
hin	-29
jto	-28
is	-51
hof	-48
in	-39
hthat	-58
jeir	-18
io	-115
hw	-182
ias	-23
iith	-28
iould	47
h—	48
btrue A	-26
gN	-47
gV	-18
gw	-14
93 false ,	-148
h-	-19
hA	-29
hD	-33
hV	-77
hand	-54
ire	36
hby	-16
hfor	-21
hhad	-31
jve	-28
hin	-17
is	-42
hof	-42
in	-22
hto	-61
hw	-137
ias	-55
iill	-47
h—	-56
btrue V	-19
gw	-31
94 false ,	-129
h-	-46
h.	-87
hD	-29
hV	-64
hand	-14
hhad	-35
js	-35
jve	-46
his	-71
hof	-24
hto	-31
hw	-96
ias	-30
iith	-19
iould	-41
95 false ,	-77
h.	-80
hD	-22
hV	-55
hand	-39
hhas	-34
hthat	-14
io	-49
hw	-92
96 false ,	-60
h.	-55
hV	-34
hw	-66
97 false ,	-23
h.	-13
8ward 0 false toward	-68
d1 false ,	-52
l.	-36
6under 0 false under	-43
c1 false .	-43
c2 false .	-44
kV	-59
8til 0 false until	-64
6w 1 false ,	-73
g.	-55
gA	22
gD	-87
gV	-39
gabout	-34
hnd	-17
hre	-39
hs	-21
ht	-17
gby	-13
gfor	-22
ghis	-41
gin	-42
ito	-34
hs	44
gon	-59
gthat	-24
ho	-68
gw	17
has	-32
hith	-37
atrue V	-20
82 false ,	-141
g-	-30
g.	-27
gA	-44
gD	-21
gV	-65
gand	-42
gfor	-33
ghas	-26
ive	-82
gin	-47
hs	-30
gof	-44
hn	-50
gthat	-16
ho	-51
gw	-91
has	-27
hith	-22
atrue V	-24
fw	-44
83 false ,	-15
g-	-35
g.	-31
gD	-18
gV	-72
gafter	-49
hnd	-34
gin	-39
hs	-50
gof	-26
hn	-17
gto	-74
gw	-118
has	-13
atrue V	-32
fw	-39
84 false ,	-98
g.	-31
gA	-26
gD	-22
gV	-58
gof	-27
gw	-62
atrue V	-20
fw	-39
85 false ,	-56
gV	-32
gin	-16
gw	-56
86 false ,	-61
7as 0 false was	-29
9n't 0 false wasn't	-61
7e 0 false we	-20
91 false w	-49
8re 0 false were	-24
7hat 0 false what	-58
8en 0 false when	-27
b1 false V	-64
jw	-91
kas	-43
b2 false ,	-24
b3 false ,	49
9ther 0 false whether	43
8ich 0 false which	-34
9le 0 false while	13
c2 false ,	-17
8o 0 false who	-31
a1 false A	-85
iV	-64
iare	-58
ican	-36
jould	-14
ihad	-109
ks	-115
kve	-34
iis	-140
iw	-65
jas	-52
jere	-86
jould	-33
a2 false D	-71
iand	-26
iin	-15
ion	-60
iw	23
jith	-43
a3 false .	53
iand	-48
iin	-20
iof	-26
ctrue w	-37
a4 false ,	-105
i.	25
ito	-60
a5 false .	69
9m 0 false whom	-49
9se 0 false whose	-52
c1 false w	-65
8y 0 false why	-93
7ill 0 false will	21
8th 0 false with	-24
b1 false (	-16
j,	-15
j-	-17
j.	14
jA	-31
jD	-27
jV	26
jand	-58
ks	-28
jfor	-31
jin	34
ks	-35
jof	-46
kver	-50
jsince	-13
jthat	-27
ko	-49
jw	37
kho	-31
j—	-56
b2 false ,	43
j.	-115
jA	-52
jD	-30
jV	-14
jand	-72
jhas	-57
jin	-16
ks	-28
jof	-19
kn	-15
jto	-47
jw	-93
kho	-24
kith	-37
dtrue V	-15
b3 false ,	-95
j.	-98
jA	-14
jV	-75
jby	-13
jin	-23
jto	-34
jw	-128
b4 false ,	47
j.	-57
jV	-43
jw	-45
b5 false ,	-29
j.	-20
b6 false .	-43
ain 0 false within	-62
d1 false ,	-72
aout 0 false without	-71
7ould 0 false would	-18
bn't 0 false wouldn't	64
6you 0 false you	35
a1 false w	-60
4s=after 1 false	-25
etrue	-237
c2 false	-36
etrue	-95
c3 false	-53
etrue	-55
c4 true	-25
6before 0 false	30
d1 false	12
ftrue	-244
d2 true	-253
d3 false	-17
ftrue	-209
d4 false	-34
ftrue	-230
4t=! false name	-30
6" false bare	-97
ecommon	-32
epronoun	-53
6# false common	37
epronoun	-35
6' false common	-30
ename	-67
7s false common	78
fname	74
fpronoun	-21
frelative	-49
9true pronoun	-223
erelative	-136
6( false common	45
ename	-49
8true bare	-81
dcommon	-28
dname	39
eumber	41
6) false bare	-35
ecommon	-63
enumber	-62
6, false bare	-18
ecommon	-29
ename	-33
fumber	-51
erelative	36
8true bare	-37
dcommon	-20
dname	40
eumber	-87
dpronoun	28
drelative	-77
6- false bare	19
ecommon	-30
ename	-47
fumber	-33
8true bare	-32
dcommon	-40
dname	-63
eumber	33
6. false bare	-19
ename	-68
fumber	-78
epronoun	-75
6/ false name	-44
6: false bare	-14
ecommon	29
ename	43
fumber	-94
6; false bare	-80
ecommon	-82
ename	-32
6? false common	-52
6A false bare	-50
ename	21
epronoun	29
8true pronoun	-161
drelative	-145
6D false bare	-23
ename	-27
fumber	-41
epronoun	32
8true bare	-45
dcommon	16
dname	-100
eumber	-71
dpronoun	-113
drelative	-185
6N false pronoun	-68
erelative	-67
8true relative	-159
6V false bare	-46
ename	44
fumber	-68
epronoun	51
6W false pronoun	23
erelative	-20
8true relative	-58
6about false name	-16
ctrue bare	-98
hcommon	-81
hname	-103
7fter false bare	-76
ctrue bare	-149
hcommon	-220
hname	-129
7gainst false bare	-43
kcommon	-21
kname	-24
etrue bare	-32
jcommon	-60
jname	-76
7mong false bare	-47
icommon	-32
iname	-33
ctrue common	-99
hname	-23
iumber	-46
7nd false name	-78
humber	-39
gpronoun	-93
atrue bare	26
fcommon	-20
fname	40
gumber	-16
fpronoun	24
7re false common	-34
gname	-53
grelative	34
8ound false bare	-38
jcommon	-37
dtrue bare	14
icommon	-22
7s false bare	18
fcommon	-17
fname	-49
gumber	-46
fpronoun	-87
9true common	-175
ename	-104
fumber	-63
erelative	-13
7t false common	-30
fname	-46
gumber	-19
9true bare	-77
ename	-82
fumber	-93
epronoun	-27
6be false bare	-46
fcommon	-26
8cause false bare	-42
kcommon	-21
kname	-43
etrue bare	-111
jcommon	-79
jname	-51
jpronoun	-21
8en false bare	-58
8fore false bare	21
jcommon	-38
jname	-63
dtrue bare	-29
icommon	-117
iname	-117
8hind false bare	-52
jcommon	38
dtrue bare	-76
icommon	-62
8ing false bare	-27
icommon	-70
8tween false bare	-39
kcommon	-55
etrue bare	40
jcommon	-141
7ut false bare	-16
gcommon	21
gname	-96
atrue bare	34
7y false bare	-12
fcommon	-28
fname	-77
fpronoun	-13
9true bare	-37
ecommon	63
ename	-222
epronoun	-70
6can false bare	18
gcommon	-22
gname	-21
gpronoun	-17
grelative	39
9't false common	-23
ipronoun	-25
7ould false name	-16
ipronoun	-18
irelative	55
6despite false bare	23
etrue bare	-94
7id false common	-45
gname	-48
gpronoun	56
grelative	26
9n't false common	67
jname	-15
jpronoun	13
7o false bare	-73
fcommon	17
fpronoun	-13
8es false common	22
hname	-38
hpronoun	35
an't false common	-20
kpronoun	30
krelative	-19
8n't false bare	-56
icommon	78
ipronoun	30
7uring false bare	-119
jcommon	-94
jname	35
dtrue bare	-164
iname	-99
6for false common	-73
gname	-35
gpronoun	34
atrue bare	-63
fnumber	-17
fpronoun	-77
7rom false bare	-135
hcommon	-57
hname	54
hpronoun	-14
btrue bare	-50
gcommon	-29
gname	-58
humber	45
6had false bare	21
gcommon	24
gname	-21
gpronoun	-29
grelative	-33
8s false bare	-35
gname	18
gpronoun	22
9n't false pronoun	28
8ve false name	-28
iumber	15
hpronoun	42
7e false bare	-31
fcommon	-54
fname	-32
frelative	-34
9true bare	-115
ecommon	-64
ename	-67
erelative	-47
8r false bare	23
gcommon	20
grelative	-19
atrue bare	-116
fcommon	-90
frelative	-15
7im false common	-54
atrue bare	-132
fcommon	39
8s false bare	30
gcommon	-87
grelative	-19
atrue bare	-213
fcommon	-62
frelative	-37
7ow false bare	-45
6i false common	-45
erelative	-29
8true common	-68
drelative	-59
7f false bare	-30
fcommon	-46
9true bare	-86
ename	-110
7n false bare	-28
fcommon	-44
fname	25
fpronoun	-16
frelative	-21
9true common	-14
ename	-168
fumber	18
epronoun	-60
erelative	-80
8side false bare	29
dtrue bare	-74
8to false bare	25
hcommon	-67
hname	-55
btrue bare	-42
gcommon	-41
gname	-113
gpronoun	-57
7s false bare	-25
fcommon	-19
fpronoun	-14
frelative	-15
8n't false common	42
iname	56
7t false bare	-54
fcommon	-77
frelative	-34
9true bare	-119
ecommon	-137
erelative	-115
6like false bare	-54
hcommon	-24
btrue bare	75
gcommon	-76
6may false bare	27
gcommon	-23
gname	24
gpronoun	-32
grelative	17
7ight false bare	25
icommon	-68
iname	-38
ipronoun	38
irelative	20
7ust false common	-14
6of false common	-60
fname	-45
gumber	-105
frelative	49
9true bare	24
ename	31
fumber	49
epronoun	-51
7n false bare	-50
fcommon	-36
fname	13
gumber	-28
fpronoun	30
frelative	46
9true bare	-52
ecommon	-43
ename	-200
fumber	-36
epronoun	21
erelative	-64
7r false bare	-44
fcommon	-79
fname	-59
9true bare	-135
7utside false bare	-16
kcommon	-58
etrue bare	40
7ver false bare	21
btrue bare	-50
gcommon	-56
gname	-111
6she false bare	-30
gcommon	-55
grelative	-22
atrue bare	-80
fcommon	19
frelative	-70
8ould false bare	-39
jname	-49
jpronoun	38
7ince false bare	-68
icommon	-61
iname	-39
ctrue common	-161
hname	-94
7o false bare	-50
fname	40
9true bare	-90
ecommon	-63
ename	-82
6that false bare	-21
hname	-28
iumber	-51
btrue bare	-196
gcommon	-85
gname	-180
humber	-44
8eir false bare	-95
icommon	39
ctrue bare	-154
hcommon	-32
9y false bare	-18
hcommon	-34
hrelative	-24
btrue bare	-73
gcommon	-78
grelative	-80
8rough false bare	-42
kcommon	-57
kname	-101
etrue bare	-36
jcommon	-82
jname	-68
7o false number	-62
fpronoun	54
frelative	-96
9true bare	-84
ecommon	-72
ename	-92
fumber	-63
epronoun	-82
8ward false bare	-46
jcommon	-32
dtrue bare	-98
icommon	-80
6under false bare	-31
iname	-31
ctrue common	-100
8til false bare	-50
ctrue bare	-89
hcommon	-33
6w false name	31
epronoun	29
8true pronoun	-290
drelative	-116
7as false bare	-37
gcommon	-30
gname	20
gpronoun	-25
grelative	-48
9n't false common	-42
jname	57
7ere false bare	54
hcommon	-29
hname	-50
hpronoun	-52
hrelative	15
7hat false bare	-59
8en false bare	-51
hname	-29
btrue bare	-106
gcommon	-173
gname	34
humber	-46
9ther false name	31
8ich false common	-25
ctrue common	-74
9le false bare	-79
icommon	51
iname	-48
ctrue bare	-105
hcommon	-92
hrelative	-26
8o false bare	-40
gname	-27
humber	-15
atrue bare	-18
fcommon	-55
fname	-77
gumber	-42
9se false common	-50
ctrue common	21
8y false bare	-62
7ill false bare	17
hcommon	19
hname	-28
hpronoun	27
hrelative	-20
8th false common	-34
hname	-87
iumber	15
hpronoun	-14
btrue bare	-21
gcommon	-25
gname	-67
humber	-61
gpronoun	-23
ain false bare	-45
jcommon	-51
dtrue common	17
aout false bare	-38
kcommon	-56
etrue bare	-18
7on't false bare	-25
ipronoun	42
8uld false bare	-54
inumber	62
irelative	-56
6you false bare	-63
atrue bare	-86
6— false bare	-47
ecommon	-55
enumber	-58
erelative	49
0none	-26
4+t="	22
7#	-16
7-	47
7.	15
7:	-64
7A	-25
7D	-53
7N	-94
7V	27
7W	-30
7after	44
8mong	-69
8nd	40
8s	70
8t	21
7being	12
8y	-114
7during	58
7from	28
7he	-104
9r	-23
8im	-112
9s	-39
7if	-57
8n	32
8t	-90
7of	-39
7she	37
8o	-15
7that	-40
9ey	-96
7w	-24
8as	36
8ere	15
8hat	-20
9ich	29
8ith	26
7you	-78
4-t="	-47
7#	-44
7%	-72
7'	-68
8s	-79
7)	-21
7,	-66
7.	-33
7;	56
7A	-33
7D	26
7N	-15
7V	-29
7W	-70
7after	-127
8nd	-57
8s	56
7before	-42
8ut	-37
8y	-56
7for	47
8rom	35
7he	49
9r	-76
8im	-72
9s	-94
7i	-35
8n	-32
8t	42
7of	21
8n	16
8r	-16
7that	-33
9eir	-123
ay	-13
8o	29
7was	30
8e	-171
8hat	93
9en	138
9ich	54
ale	-51
9o	32
am	-93
8ith	-42
7you	-116
7—	-59
6t=" N	-86
aV	34
aand	160
abut	68
ahe	-42
ashe	-37
athey	-63
aw	129
bhen	59
8# %	-72
a,	-17
aN	78
aw	-78
8' w	61
9s w	-53
8) ,	-26
8, "	-71
aA	-40
aD	-24
aN	-126
abut	-36
ahe	57
ai	20
bt	69
ashe	-43
athey	79
awe	-37
bhich	-16
dle	-105
co	25
8- -	43
aand	-15
8. "	-13
a)	-66
a,	-34
aD	100
aN	-14
aW	19
aafter	-28
abut	21
ahe	18
cr	-76
bis	-103
ai	-58
bn	-26
bt	26
ashe	-150
athat	19
cey	18
awe	-60
bhen	13
8; N	-104
8? "	-96
aD	-131
aN	-96
8A ,	-38
aN	-70
ahe	-58
aw	33
8D A	-73
aD	-90
aN	-104
aV	-128
aW	-62
aw	-24
bho	-124
8N "	65
a's	-98
a)	-14
a,	-64
a-	-17
a.	-41
aA	-149
aN	-65
aafter	-35
bnd	-81
abut	-62
aw	-31
bho	47
a—	-14
8V ,	-47
8W )	-13
a,	-26
aN	-75
aand	-90
aw	-51
bho	17
8after N	32
ehe	-18
9nd D	12
cN	-130
cW	-74
che	-47
cshe	13
cw	-74
dho	44
9s N	-108
bhe	-57
bshe	22
bthey	-61
8because he	-33
9ut D	25
cN	-16
che	14
cit	47
cthey	-50
cw	-36
8her w	-93
9is w	-79
8in #	-113
bD	-57
bN	-53
bw	-53
8of N	-70
bW	-65
bw	-32
chom	-93
9n W	-119
8that N	-85
dhe	-83
dw	-88
aeir w	-25
aough he	39
9o w	-36
8w "	65
a's	-162
a)	-96
a,	-63
a-	-51
aD	-17
aN	189
aW	26
aafter	-43
bnd	-63
abut	-67
by	24
afor	43
ahe	17
ain	-39
bt	-91
aof	13
ashe	-106
athey	-65
bo	15
awho	-36
bith	-85
a—	-91
9hat N	-77
dhe	-54
dw	-88
aen N	-26
dhe	-38
dshe	-16
aich he	-70
eshe	-38
ble N	-38
ehe	-65
9ith N	-19
8∅ N	-159
aW	-43
40=false	-12
6true	-53
41='s	-23
6[	44
6a	14
7bout	-31
7ccording	-71
9using	-64
8knowledge	-64
hd	-115
7dded	-106
9ing	17
9s	-31
8mitted	-72
8vocates	-78
7gree	-84
bd	-77
7imed	-104
7ll	-85
9ows	-85
8so	-19
7n	15
8nouncing	-77
7ppeared	101
cs	74
7re	14
9n't	-78
8gue	-82
bd	-70
bs	-22
aing	-86
7sking	-43
9s	-57
7ttacked	-90
cs	37
6backed	-64
7egan	-78
8lieve	-47
ds	-42
7lamed	-113
9sted	-32
7y	-77
6called	-43
aing	-57
8mpaign	-69
8n	-18
8st	-59
7harged	21
7ited	-85
9ing	-19
7laim	-57
bing	-27
7ompared	22
alained	-58
8nceded	-35
brns	80
aluded	-68
9demned	-93
9firmed	-120
9sidered	-22
9tinue	-71
7riticized	17
eing	-55
6decided	-73
asion	-57
9lared	-67
ained	-52
8fended	-113
8livered	-44
8nied	-56
9ouncing	35
8scribed	-79
7id	-13
9n't	-102
8scussed	-55
9missed	-29
7oes	-100
an't	-60
8n't	-14
7rew	23
6echoed	12
7ndorsed	-94
7stimates	-32
7xplained	-106
ding	-66
9ressed	-121
6feel	-84
7iled	-97
8nds	-86
7ocused	-99
8r	-98
8und	-102
7urther	-77
6gave	-59
6has	-25
9n't	-76
7eld	25
7ighlighted	-48
7ope	-34
as	-86
6in	-79
8cluded	-78
8sisted	-46
7ssued	-104
7t	46
6joked	-48
6knew	-106
8ow	-85
as	17
6laid	-47
8ter	-124
7earned	-66
6made	-56
8kes	-77
7entioned	-80
7ight	-47
7ocked	-35
7ust	-97
6never	-81
7ot	-36
9e	24
as	-42
9ing	13
8w	30
6of	-129
8fered	-39
bing	-63
8ten	-73
7n	-108
8ce	-22
8ly	-71
7pened	58
8pose	-95
cd	-69
7rdered	-92
6passed	-98
7lan	40
as	-32
8edged	-82
7ointed	-111
bing	-53
bs	-89
8sted	47
7raised	-97
8edicted	16
8omised	39
ds	-19
cing	-26
9posed	-100
7ublicly	-76
8shing	-21
8t	15
6questioned	-49
8ickly	-21
6raised	-81
7ead	-74
8called	-69
9ently	-66
8ferred	-82
cing	35
9used	-65
bing	-29
8iterated	39
8jected	-73
8leased	-155
8plied	-69
9orted	-75
ely	137
cs	21
8sponded	-90
8vealed	-107
6said	-70
8w	-60
8y	-27
9ing	-45
9s	-99
7ee	-57
9ks	-44
9med	135
as	64
9s	-52
8nt	-103
7hared	-57
8ould	-83
ated	32
9wed	-54
aing	-112
as	-177
7igned	-30
7ought	-75
7peak	-96
8oke	-38
7tated	-100
8ill	-57
8ressed	28
7uggested	-32
ding	-12
ds	-92
8pporters	93
ding	-31
ds	18
6talked	-118
aing	-77
as	-48
7elling	27
as	-40
7hat	-27
8e	60
9n	-15
9re	-23
9y're	84
8inks	-75
8ought	-79
7o	-29
8ld	-82
8ok	-14
7ried	-81
7urned	-92
7weeted	-107
6under	-37
7sed	-83
6view	-80
7oted	-107
8wed	-32
6want	-106
aed	-50
as	-24
8rned	-139
aing	-82
8s	48
7ent	-134
8re	37
7ill	33
8th	-25
7ould	-77
7rites	-63
8ote	-70
6―	-63
49=]	44
6about	36
7ccept	-75
9used	-45
bing	-64
8knowledge	-68
7dded	-101
9ing	31
9ressed	-45
9s	-31
8mitted	-86
8opted	-36
7fter	18
7gainst	-33
8ree	-29
bd	-86
7llows	-85
7nnounced	-22
ding	-76
8swer	-34
7ppeared	52
cs	79
7rgue	-90
bs	-22
aing	-87
7s	70
8king	-100
9s	-56
8serted	-30
9ured	-58
7t	-33
8tack	-104
ced	-127
6backed	-61
aing	-104
7ehind	-75
8lieves	-53
7lamed	-90
9sted	-70
7y	-89
6call	-23
aed	42
aing	-21
as	-121
8st	-72
7harged	55
7ited	-99
9ing	-63
7laim	-93
bed	-19
bing	-40
bs	-41
8ear	45
7omplained	-54
8nceded	-39
brn	-60
aluded	-67
9demned	-27
9fident	-113
9sider	-75
eed	43
9tinued	-95
9vinced	-118
7riticism	31
dzed	-24
eing	-88
6debate	-41
8cided	-74
asion	-82
9lined	-52
9ried	-58
8fended	13
cing	-65
8livered	-51
8nied	-17
9ounced	35
8scribed	-25
ding	-91
7iscuss	-40
ded	-71
9missed	-45
7own	-75
6echoed	-85
7mbraced	-82
8phasized	-72
7ncouraged	-67
8dorse	-145
dd	-52
7stimates	-41
7xpected	107
cing	35
9lain	-16
ded	-114
ding	-66
9ressed	-45
6favor	-22
bed	44
7eel	-56
7iled	-18
8nds	-63
7ound	-108
7riday	-31
8om	-37
6gave	-47
6hope	28
ad	-55
as	-105
9ing	-47
6identified	23
7gnored	23
7n	-12
8cluded	-82
8dicated	-83
8sist	-97
ced	-69
8to	-63
7s	71
6knew	-72
8ow	-58
as	17
6learned	15
7ike	79
6made	32
8king	-92
7ention	-103
ded	66
7ocked	-52
8nday	-53
6named	47
7ight	47
7ote	-16
as	-83
6off	23
9ered	-47
bing	-15
7n	-84
7ppose	-33
cd	-91
7ut	-49
7ver	61
6passed	-76
7lan	-65
as	-84
8edged	-31
7oint	-27
8sted	-18
7raised	-104
8edicted	-12
8ojected	51
9mise	-76
dd	-36
ds	-63
cing	-83
9posed	-120
cing	-18
7ushed	-79
6question	44
eed	-30
eing	-76
6raised	-46
7ead	-74
8called	-69
8fused	-81
8iterated	33
8jected	-104
8leased	30
8member	-84
9inded	49
8peated	18
9lied	-63
9ort	-91
ced	-45
cs	-40
8sponded	-68
6said	-40
8turday	-47
8w	-48
8y	-51
9ing	-61
9s	-122
7ee	-96
9king	-155
as	-39
9m	76
aed	26
as	33
9n	38
9s	-49
8nt	-55
7hared	-55
8owed	-56
aing	-106
as	-168
7igned	32
7lammed	-47
7ought	-92
7tated	23
bment	-62
8ressed	24
7uggested	-27
ding	-33
ds	-93
8nday	-32
8pport	-99
ded	-45
ding	-43
ds	15
8re	-45
6tell	-57
as	-41
7hanked	-81
8inks	-76
8ought	-89
8ursday	-51
7itled	102
7o	-82
8ok	-41
8ward	-63
7uesday	-75
7weeted	-100
8itter	-13
6unclear	65
8derstand	-63
7p	-26
7rged	-20
7sed	-61
6view	-86
7owed	-47
6want	-31
aed	-57
as	-49
8rned	-104
aing	-91
8s	-31
7ednesday	22
7illing	-40
8th	-78
7orried	-77
ay	-65
7rites	-62
8ote	-61
6―	-63
4s='ll	109
7re	123
7s	-23
6[	44
6a	14
7de	-57
7ge	36
7id	-71
8m	-63
8n	-62
7ls	36
7me	42
7n	15
8d	-57
8s	-51
7rs	61
7st	-21
7ys	-77
6bed	49
7y	-77
6can	-18
7ed	17
7ks	14
7ly	-76
7ts	-115
6dds	-31
7ed	-33
8r	31
8s	-122
7ge	-89
7id	-13
7ly	98
6ead	-76
8k	-91
8r	106
7ct	-97
7ed	-97
8l	-84
8s	-89
7ks	-44
7ld	25
8y	-57
7ms	63
7nt	20
7re	14
8s	54
7ss	-117
8t	-29
7ve	-47
6for	-98
6gan	-78
7ed	-36
8s	47
7ht	-56
7ly	28
7ue	-82
6has	-25
8t	-27
7ed	-62
8n	-15
8s	-112
7ow	-14
6ied	-97
8w	-86
7gn	-69
7ke	-102
7ms	-87
7n	-79
8d	-114
8g	-68
8s	-90
8t	-28
7on	18
7se	-108
7t	46
8h	-25
8s	-79
7ze	-28
6ked	-16
8s	-124
7ly	-21
6lan	40
7ed	-23
7ks	-48
7ls	-15
8y	-24
7so	-19
6med	65
6n't	-57
7ce	-57
7ds	-28
7ew	59
7gs	-42
7ks	-20
7ly	-65
7ot	-39
7ue	-71
6oes	-113
7f	-129
7ke	-46
7ld	-82
7n	-108
8g	-113
8s	119
7ok	58
7pe	-34
7se	-109
7te	-68
7ut	-46
7ws	-42
6ped	-117
8s	-86
7ut	15
6red	-31
8e	-52
8w	19
7ly	32
7ns	54
6saw	-60
8y	-27
7ed	-88
8e	-64
8s	-34
7ks	-57
7ly	-82
6ted	-61
8n	-105
8r	-18
8s	-69
7he	60
7o	-29
6ued	-68
8s	-40
7ld	-30
7nd	-104
7re	-24
7st	-31
7ts	-83
6ved	-33
8r	26
8s	-112
6was	48
7ed	-53
6yed	-34
6zed	-51
6―	-63
4w=mark	-36
6phrase	-57
6verb	-22
0path=after # w of 	-59
b$ # w in 	-22
b, 	-55
dV 	-24
dand 	-36
es 	-34
dbut 	-59
dw 	-36
fto 	-42
b- 	-65
b: 	-126
bA as 	-80
dw of 	-72
bD N N , 	-35
fand 	-31
fw of 	-74
dof 	-89
dw 	16
f, 	-149
fabout 	-21
ggainst 	-40
gnd 	-35
gs 	-41
gt 	-45
fby 	43
ffor 	-63
grom 	66
fin 	-74
fof 	-20
iw 	-13
gn 	-66
fthat 	-49
go 	-76
iw 	-42
fw 	-74
habout 	-20
hby 	-44
hfor 	-64
irom 	-82
hin 	-71
is 	-12
hof 	-126
in 	-43
hthat 	-14
io 	-105
hw 	-36
iith 	-53
ghen 	-20
gill 	-13
hth 	-34
bN 	-52
d's w , 	-75
iin 	-42
iof 	-40
ito 	-18
d, 	-167
fV 	-29
fw to 	-45
d. N , 	-80
has 	-33
dN 	-16
f, 	-34
hwho 	-43
fN , 	-106
fin 	-28
fof 	-45
dand 	-43
es 	-18
dfor 	-24
din 	-37
dof 	-21
en 	-15
dto 	28
dwas 	-15
eith 	-15
bW 	-38
bafter 	-73
cmong 	65
cs 	-127
ct 	-16
bby 	88
bduring 	-49
bfor 	-37
crom 	81
bhe 	-44
ew 	-15
gto 	-21
fas 	-64
fould w 	-18
dr w 	-25
h, 	46
hin 	-68
hof 	-23
in 	-74
hto 	-31
cim 	-81
fas 	-46
ffor 	-22
fof 	-20
fto 	-16
ds w 	-23
hfor 	-27
hof 	-61
in 	-73
hto 	-39
hw , 	-79
cow 	-121
fto 	-26
fw 	-13
bif 	-95
cn 	-25
ct 	-47
eas 	-13
ew 	-13
fas 	-42
fould 	-19
kbe 	-17
bof 	87
cn 	-31
bshe 	-36
bthat 	-164
gA 	-42
gD of 	-28
iw of 	-35
kwas 	-40
gN , 	-28
iw 	-20
jas 	-19
gas 	-12
ghe 	-23
jwas 	-34
gin 	-14
ht 	-19
gw 	-24
iw 	-47
dey 	-44
gw 	-33
here 	-43
co 	-68
eV 	-64
ebe 	-65
ehave 	-36
ew 	-39
gfor 	-13
gin 	-38
gon 	-26
gto 	-65
gw 	-39
iof 	-17
ito 	-80
hith 	-32
bw 	-174
d, 	33
dV 	-27
dafter 	-13
end 	-39
et 	-26
dby 	51
dfor 	-37
erom 	-84
din 	26
dof 	-81
en 	-22
dthat 	-12
eo 	-59
gw 	-37
dw 	-88
f, 	-23
fabout 	-36
ggainst 	-85
gnd 	-56
gs 	-13
fby 	36
ffor 	-25
grom 	24
fin 	-53
fof 	-83
gn 	-44
fto 	48
fw 	-25
h, 	-63
has 	-16
hin 	-51
hto 	-28
gith 	-37
chat 	-125
den 	-68
ether 	-125
do 	-14
dy 	-97
cill 	-27
byou 	-31
b…	-70
c(	-94
d)	34
e,	-82
c,	-22
d(	25
d,	-80
e,	-123
eV	-68
etha+	-23
ewhi+	-12
go	47
d.	-93
e,	-61
eV	-64
dV	-56
e,	-53
etha+	-59
dthat	-103
h+	-73
dwho	52
g,	-28
gV	17
gs+	31
d—	-42
c.	-149
d(	-110
d,	-69
e,	-98
eV	-63
ewho	35
h+	-93
d.	-57
dV	-54
c:	-122
d,	-66
c;	-57
d,	-31
cV	-96
d,	-137
dV	-29
dthat	-94
h+	-20
cthat	-91
g,	-47
h+	-18
g.	-103
gV	-90
h+	-22
gt+	-73
gw+	-39
g—	-33
h+	-45
cwhich	-70
h+	-65
eo	50
f,	17
fV	-34
c—	-13
d,	-18
dthat	-33
d—	-56
5before 	54
c' 	79
ew 	16
ds 	15
c( N ) 	-55
g. ) 	-85
eW ) 	-55
c) 	-72
e, 	-64
c, 	-38
e# w 	-54
eA 	-15
g, 	53
eD 	84
gN 	-76
iN 	-55
iw 	-74
gW 	-40
iw 	-66
gw 	-136
iN 	49
iw 	-21
eN 	-136
g's w 	-30
g, 	-155
g. , 	-156
iN 	-97
gN 	-100
i, 	-193
iN 	-39
gand N 	-76
gw 	-16
eW 	-30
eand 	-242
iD w 	-58
iN 	-81
ihe 	-18
ishe 	-19
iw 	-96
ebut 	-180
iD w 	-45
ehe 	-56
fis w 	-70
ei 	-39
ft 	-76
eshe 	-34
ethey 	-28
ew 	-30
g, 	135
gw 	-14
iw 	-15
fe 	-33
fhen he 	-18
gich 	-17
go 	-87
fith N 	-71
c- - 	-16
eand 	-151
c. 	82
e) 	37
e, 	15
cA 	26
e, 	-23
gN 	-44
ew , 	-59
cD 	20
eN 	-50
gN 	-41
iw 	-24
gw 	-47
eW 	-61
gw 	-52
ew 	41
g, N 	-13
gN 	-37
gand 	36
gw 	71
i, 	-25
iw 	-38
cN 	-64
e, 	-29
e. , 	50
gN 	-37
eN 	-16
g, 	-36
cV 	40
e, 	-16
cafter 	18
iN 	-31
dnd 	-54
gD w 	-30
kw 	-30
gN 	-91
i, 	-58
i. N 	-14
iN 	-62
k, 	-75
ghis w 	-27
gw 	-102
i, 	-115
iw 	-102
k, 	30
cbefore 	-96
dut 	-106
cfor 	36
gN , 	-74
gw , 	-51
drom 	-48
che 	-29
dis 	-61
gw 	-36
ci 	-60
dn # 	73
h, 	-85
fD 	-45
hw 	-104
j, 	-88
fN 	-133
h, 	-103
hN , 	-97
hand 	-81
fw 	65
h, 	-87
hw , 	-71
dt 	-42
cof 	-92
fD w 	-79
j, 	-24
jw 	-70
fN 	-123
h, 	-90
jwho 	-14
hN 	-68
jN 	-26
fW 	-50
fw 	-126
h, 	-79
hw 	-71
j, 	-48
jand 	-36
jw 	-27
ghom 	-32
dn 	-100
fD w 	-81
fW 	162
h, 	-38
dr 	-59
cshe 	-23
cthat 	32
hN 	-75
hhe 	-37
eey 	-24
do N , 	-116
fw 	23
h, 	-83
hw , 	-56
cw 	-42
e, 	-101
gN 	-65
ghe 	-22
gshe 	-16
eD w 	58
eand 	-60
eby 	-91
ew , 	-42
iN 	-71
gand 	-24
gw 	-84
i, 	72
de 	-35
dhen 	-50
eich 	-16
fle 	-67
eo 	-55
dith 	13
hN 	-31
cyou 	-60
c— N 	-42
c…	15
d(	-110
e),	19
g,	-60
f—	-27
g,	-43
e.)	-67
g,,	-43
d),	-68
f,	-33
e—,	-14
d,()	-69
e,,,	-103
g.,	34
gwh+	-103
f.	17
g,	-32
fV	-17
g,	19
gth+	-103
ftha+	-105
fwhi+	-20
ho	-32
i+	-55
f—	-93
e.	-16
f()	-106
g.)	-40
f,	-47
g,	-124
g.	-23
gwh+	-127
f.	-86
g,	-26
e:	-101
f,	-50
eV,	-56
g,	-39
gwh+	-49
ethat	-53
i+	-17
ewhic+	-22
go	-94
h,	31
i+	47
hV+	51
hm	-76
hs+	21
ht+	-91
e—	-32
d.	-53
e()	-48
e),	-35
e,	-23
f,	-15
f.	-18
fV	-44
fwhi+	-49
ho	-83
i+	-52
e.	-84
d:	-141
e,	-39
f,	-55
d;	-120
e,	-50
dV	13
e,	-30
f,	-59
gwh+	-46
f.	-76
ftha+	-52
fwhi+	-111
ho	-103
e.,	47
eV,	-28
ethat	-27
i+	-17
e—	-112
dthat	-23
h,	-17
i+	-86
h.	-110
i+	-74
h;+	-67
hV+	-73
ht+	-88
h—+	-94
dwhich	-120
fo,	-127
h,	-109
hw+	28
g.,	-59
gV	-126
gse+	-76
gth+	-117
d—,	-128
ewhic+	-49
4k=after  common	-50
dnumber	-14
dpronoun	-38
drelative	-76
c$ # w in  bare	-22
c,  common	-117
fname	-43
fpronoun	-48
frelative	-40
eV  common	-16
ew  common	-23
cA  bare	12
eas  bare	-19
icommon	-66
cD of  common	-62
ew  common	45
hpronoun	-67
hrelative	-23
g,  bare	-92
gand  bare	-24
hs  bare	-14
kcommon	-30
ht  name	-36
gby  name	36
gfor  bare	-30
lcommon	-18
hrom  common	40
mname	23
gin  bare	-37
kcommon	-44
kname	-18
gof  common	-134
kname	-96
hn  bare	-34
kcommon	-37
gthat  common	-18
mname	-25
ho  bare	-38
jw  common	-31
gw  common	-65
i,  bare	-40
iin  bare	-26
mcommon	-40
mname	-18
iof  bare	-74
mcommon	-58
mname	-39
jn  bare	-20
mcommon	-26
ito  bare	-62
mname	-50
cN  common	-46
e's w of  bare	-20
e,  bare	-19
hcommon	-98
hname	-81
hrelative	-30
e. N ,  common	-62
lrelative	-24
eN ,  common	-32
jname	-46
kumber	-46
jrelative	-25
iwho  bare	-43
gN ,  bare	-46
lcommon	-56
gof  name	-39
eand  name	-39
fs  common	-14
efor  common	-16
ein  common	-23
eof  bare	-19
eto  bare	-40
cW  relative	-24
cafter  common	-23
dmong  bare	44
jcommon	43
ds  bare	-28
gcommon	-77
gpronoun	-33
dt  common	-97
cby  bare	31
gcommon	32
gname	75
cduring  common	-48
cfor  bare	-93
drom  bare	27
icommon	74
iname	22
che  bare	-40
fw  common	-14
gas  bare	-41
gould w  common	-18
er w to  bare	-20
dim  common	-21
gas  common	-46
gof  bare	-20
es w  common	-19
ifor  bare	-12
ito  bare	-25
dow  bare	-84
hcommon	-34
hpronoun	-56
gto  bare	-22
cif  bare	-29
gpronoun	-50
dn  bare	-124
gnumber	-33
gpronoun	-17
dt  bare	-45
gcommon	-21
fwould  bare	-19
cof  bare	60
gcommon	14
gname	51
dn  name	-48
cshe  bare	-36
cthat  bare	-108
icommon	-76
iname	-109
ipronoun	-66
hD of  common	-26
jw of  bare	-22
hN w  common	-20
kas  bare	-12
hhe  bare	-23
kwas  bare	-27
hw  common	-18
eey  bare	-34
iname	-17
hw  common	-32
iere  bare	-17
do  bare	-64
gcommon	16
gname	-102
fbe  bare	-36
jcommon	-43
fhave  bare	-28
fw  bare	-90
iname	-51
ipronoun	-36
hin  common	-24
hon  common	-18
hw  common	-38
cw  bare	-62
fcommon	-80
fname	-99
fpronoun	-40
e,  bare	-81
hname	-15
eand  bare	-26
ft  bare	-18
efor  common	-24
ein  bare	-47
icommon	30
eof  bare	-38
icommon	-46
eto  bare	-42
hw  common	-27
ew  common	-49
g,  bare	-80
gand  bare	-37
gin  common	-37
gof  common	-22
gto  bare	33
kcommon	26
gw  common	-18
i,  bare	-31
dhat  bare	-37
icommon	-54
ipronoun	-78
een  pronoun	-41
fther  bare	-62
lcommon	-82
lname	-44
lpronoun	-35
ey  common	-57
hname	-42
hpronoun	-30
dill  bare	-55
eth  common	60
iname	-71
c… bare	-54
ecommon	-108
ename	-100
fumber	-84
erelative	-28
d( bare	-27
fcommon	-20
fname	-57
e) bare	40
d, bare	-81
fcommon	-55
fname	45
gumber	-133
frelative	-46
e, bare	-43
gcommon	-150
gname	-50
humber	-16
gpronoun	-45
f, common	-49
hname	-93
ftha+ bare	-17
fwho bare	24
jcommon	-94
jname	47
e. bare	-36
gcommon	-24
gname	-62
f, common	-43
eV bare	-78
gcommon	-110
gpronoun	-23
f, bare	-16
ftha+ bare	-22
kcommon	-13
kname	-20
ethat bare	-72
jcommon	-52
jname	-27
i+ common	-22
ewhic+ bare	-86
kcommon	-70
kname	-65
kpronoun	45
go bare	35
icommon	46
inumber	-44
ipronoun	-41
hV bare	-60
jcommon	25
hs+ bare	39
d. bare	-87
fcommon	-85
fname	-76
gumber	-17
e( name	-58
e, bare	-85
gcommon	-152
gname	20
gpronoun	-24
grelative	-20
f, bare	-44
hcommon	-41
fwho bare	18
jcommon	19
jname	-63
i+ bare	-70
kcommon	-14
e. bare	-46
gcommon	-15
eV bare	-18
d: bare	-47
fcommon	-82
fname	-16
e, bare	-15
d; bare	-21
fcommon	-29
dV bare	-81
fcommon	-96
fname	-40
fpronoun	-19
e, bare	-16
gcommon	-81
gname	-88
gpronoun	-14
ethat bare	-54
jcommon	-42
jname	-19
dthat bare	-66
icommon	-67
iname	-138
jumber	-41
ipronoun	44
h, bare	-159
jcommon	-95
jnumber	-14
jpronoun	-76
i+ bare	24
kcommon	-50
kname	-69
kpronoun	-16
h. bare	-32
jcommon	-47
jname	-55
i+ bare	-90
kcommon	-61
kname	-78
kpronoun	45
hV bare	-48
jcommon	-31
jname	-12
jpronoun	-19
ht+ bare	-16
kcommon	-17
kname	-34
kpronoun	-23
hw+ bare	-18
h— bare	-30
i+ bare	-25
dwhich bare	-48
fo bare	-13
hcommon	24
hname	-54
hpronoun	53
d— common	15
fname	-71
fpronoun	-42
ethat common	-23
e— bare	-48
6before  name	-43
epronoun	147
erelative	110
d'  bare	69
gname	41
fw  name	-37
d( N )  name	-44
h. )  name	-77
fW )  name	-52
d)  bare	-31
gcommon	-25
gname	-41
d,  bare	-18
gcommon	-35
gname	-15
humber	-81
grelative	-82
f# ,  name	15
hw  bare	-40
fA  bare	-16
h,  common	37
fD  bare	-62
icommon	66
iname	46
hN  bare	-17
kcommon	-21
jN  bare	-13
mcommon	-27
jw  bare	-30
mcommon	-19
hw  bare	-65
kcommon	-41
kname	-74
jw  bare	-28
mcommon	-37
fN  bare	-75
icommon	-61
iname	-121
h,  common	-102
kname	-98
h. ,  name	-113
jN  bare	-31
mcommon	-37
mname	-65
hN  bare	-27
kcommon	-40
kname	-62
j,  bare	-72
mcommon	-133
mname	-69
jN  bare	-16
fW  bare	-19
fand  bare	-143
kcommon	-132
kname	-122
jD w  common	-41
jN  bare	-28
jhe  common	-12
jw  bare	-51
mcommon	-53
fbut  bare	-83
kcommon	-97
kname	-86
fhe  bare	-18
jcommon	-15
jname	-36
gis w  bare	-20
mcommon	-28
fit  bare	-32
jcommon	-59
fshe  common	-13
kname	-13
fw  bare	-128
icommon	-90
iname	13
hw  bare	-62
kcommon	-58
ghen he  bare	-15
hich  bare	-56
mcommon	-79
ho  bare	-39
kcommon	-64
kname	-65
d-  bare	-174
gcommon	23
f-  bare	-63
icommon	51
iname	-133
d.  name	33
f)  bare	-71
iname	28
f,  name	-42
dA  common	36
gname	71
gpronoun	-26
dD  bare	-29
gcommon	-24
gname	25
fN  bare	-25
icommon	-17
hN  common	-25
hw  bare	-15
kcommon	-31
fW  bare	-40
icommon	-25
hw  common	-34
fw  bare	21
icommon	-162
iname	74
irelative	-73
h,  bare	29
kcommon	-75
kname	-69
hN  bare	-29
hw  bare	52
kname	34
j,  bare	32
mcommon	-73
mname	-36
dN  bare	-13
gcommon	-13
gname	-37
grelative	-27
f,  common	-16
iname	-13
f. N  common	-22
fN ,  common	-20
dV  bare	49
gname	-28
f,  bare	-38
icommon	-32
iname	28
dafter  bare	-71
kname	43
end  common	-18
iname	-165
jumber	-72
ipronoun	-64
irelative	-61
hD w  name	-18
hN  bare	-18
kcommon	-18
kname	-68
j,  name	-35
j. N  name	-13
jN  bare	-12
mname	-43
l,  name	-51
hhis w  name	-17
hw  bare	-31
kcommon	-67
kname	-19
j,  bare	-40
mcommon	-29
mname	-58
jw  bare	-38
mcommon	-38
mname	-38
l,  bare	-29
ocommon	46
dbut  bare	-84
icommon	-64
iname	-37
ey  name	-53
dfor  bare	15
hN ,  bare	-35
mname	-39
dhe  bare	-12
hcommon	-16
eis  bare	-30
hw  bare	-29
di  bare	-32
gcommon	-23
en  common	-72
g#  bare	-68
jcommon	73
i,  bare	-25
lcommon	-23
lname	-42
gD  common	-32
iw  bare	-63
lcommon	-54
k,  bare	-44
gN  bare	-59
jcommon	-53
i,  bare	-21
lcommon	-27
lname	-46
iN ,  common	-40
gw  bare	40
i,  bare	-42
lcommon	-54
iw ,  common	-18
et  bare	-18
hcommon	-21
dof  bare	-43
hcommon	-66
gD w  bare	-32
lcommon	-45
k,  common	-13
kw  common	-33
gN  bare	-62
jcommon	-33
jname	-59
i,  bare	-43
lcommon	-31
lname	-49
iN  name	-33
gw  bare	-59
jcommon	-76
i,  bare	-40
lcommon	-33
iw  bare	-24
lcommon	-48
k,  common	-20
hhom  common	-29
en  bare	-32
gW  bare	92
jcommon	68
jname	78
i,  common	13
dthat  bare	-24
jname	37
iN  common	-53
ihe  common	-28
fey  common	-17
eo  bare	-98
hcommon	68
gN ,  common	-61
gw  bare	-52
jcommon	37
i,  bare	-35
iw ,  bare	-14
dw  bare	70
gcommon	-60
gname	-17
gpronoun	-105
grelative	-107
f,  pronoun	-127
hN  pronoun	-55
hhe  pronoun	-22
fN ,  common	46
fand  pronoun	-79
fw  bare	73
icommon	-23
iname	-54
ipronoun	21
irelative	17
h,  pronoun	-20
jN  pronoun	-65
hand  pronoun	-24
hw  common	22
kpronoun	-67
eho  bare	-131
iname	-117
eith  bare	-89
jcommon	40
iN  common	-28
dyou  bare	-25
d—  bare	-43
gcommon	-18
gname	32
d… common	-57
fname	-48
frelative	32
e( bare	-41
gcommon	-40
f) bare	-34
hcommon	-51
hname	79
g, bare	-75
icommon	49
iname	-90
h, name	-60
g— name	-21
h, name	-29
f.) name	-35
h, name	19
i, name	-43
e) bare	49
gcommon	-49
gname	-21
f, name	-35
g, name	-31
f—, name	-14
e, bare	12
gcommon	-38
gname	13
gpronoun	-15
grelative	-227
f, common	29
hnumber	-74
hpronoun	-36
hrelative	-76
g, bare	-164
icommon	33
inumber	-23
ipronoun	-44
irelative	-90
h, bare	-16
jcommon	-27
jname	-76
hwh+ bare	-18
lcommon	-34
lname	-78
g. bare	-50
h, common	-75
jname	-14
gV, name	20
hth+ name	-75
gtha+ bare	-37
lcommon	-37
lname	-53
gwhi+ bare	-30
lcommon	-69
io bare	-19
kcommon	-51
kname	-14
j+ bare	-82
lcommon	-54
lname	-21
f. common	-122
hname	14
hpronoun	-91
hrelative	-13
g() common	-28
g, common	-62
inumber	-33
ipronoun	-25
h, bare	-47
jcommon	-61
jname	-82
hwh+ bare	-14
lcommon	-25
lname	-82
g. common	-35
f: bare	-73
fV bare	39
hcommon	-40
hname	-24
g, bare	-74
icommon	-108
iname	-27
gtha+ common	-74
fthat bare	-114
kname	17
kpronoun	-92
krelative	-66
j+ bare	-85
lcommon	30
lpronoun	-79
fwhic+ common	-17
lname	-22
lpronoun	-114
lrelative	-35
ho bare	-64
jcommon	-102
jname	-14
jpronoun	-80
jrelative	-63
i, bare	-119
kcommon	23
kname	40
j+ bare	-50
lcommon	-51
lname	53
i.+ name	-39
iV+ name	63
is+ bare	44
lcommon	-103
lname	15
f— bare	-61
e. bare	-123
gcommon	-42
gname	-64
gpronoun	-39
grelative	35
f), name	-31
f, common	-40
hname	29
hrelative	-180
g, bare	-64
icommon	-14
iname	28
h, bare	-37
jcommon	-35
g. bare	-14
gwho bare	-20
kcommon	-49
j+ common	-44
f. bare	-55
hcommon	-27
g, bare	39
e: bare	-75
gcommon	-84
gname	-83
gpronoun	-30
f, bare	-68
hcommon	-57
e; bare	-67
gcommon	-52
gname	-42
f, bare	-39
eV bare	43
gcommon	-33
gname	-55
gpronoun	51
grelative	-129
f, bare	16
hname	-15
iumber	-68
hpronoun	19
hrelative	-151
g, common	-110
iname	-23
gwhi+ bare	-28
lcommon	-37
lname	-69
lpronoun	-49
io name	-81
f., pronoun	-20
fthat bare	55
kcommon	-66
kname	-49
j+ bare	-67
lname	-22
lpronoun	18
f— bare	-67
hname	-29
ethat bare	-92
jcommon	-22
jname	-16
jrelative	46
i, bare	-35
kcommon	-195
kname	42
kpronoun	-64
j+ bare	-70
lcommon	-23
lname	-104
lpronoun	-40
i. bare	-52
kcommon	-59
j+ bare	-56
lcommon	-129
lname	-54
iV+ common	-58
it+ bare	-28
lcommon	-39
i—+ common	-70
ewhich bare	-39
kcommon	-34
kname	-75
kpronoun	-25
j+ bare	-51
lcommon	27
lname	-46
go bare	-26
icommon	42
ipronoun	-62
irelative	-66
h, bare	-86
jcommon	-178
jname	-148
jpronoun	38
h., common	-124
hV, common	-65
hse+ common	-24
hth+ bare	-71
e— bare	15
gcommon	-42
gpronoun	-101
f, bare	-71
hcommon	-50
hname	-95
f— bare	-57
hcommon	-12
0q=false after	-22
2true after	15
7before	18
1k=false after 0 mark	-15
hphrase	52
f1 mark	-13
hphrase	-79
hverb	-56
f2 phrase	-34
hverb	-53
f3 mark	-14
hphrase	-137
hverb	-48
f4-5 phrase	-103
jverb	-35
9before 0 mark	65
iphrase	-106
g1 phrase	-69
iverb	-20
g2 phrase	-80
iverb	-32
g3 phrase	-87
iverb	-50
g4-5 phrase	-104
kverb	-50
g6-8 phrase	-110
kverb	-46
3true after 0 phrase	43
e1 phrase	-87
gverb	-57
e2 phrase	-78
gverb	-21
e3 phrase	-21
gverb	-40
e4-5 verb	-22
8before 1 mark	-24
hverb	24
f2 mark	-30
hverb	-28
f4-5 verb	-44
f6-8 verb	-115
0s0=false after	-18
9before	-37
3true before	56
1kip=after 0	23
b1	-70
b2	-53
b3	-62
b4-5	-51
5before 1	-17
c2	-38
c3	-46
c4-5	-53
c6-8	-65
4w=after 0 :	-50
eabout	-107
fccept	-19
hused	-23
jing	-58
gknowledge	-22
pd	-47
fdded	46
hing	-38
hressed	-26
gmitted	-18
ffter	-49
fgainst	-87
gree	-15
jd	-56
fllows	-61
fnnounced	-81
ling	-104
fppeared	-47
frgue	-26
jd	-50
js	-28
iing	-44
fs	-105
gk	-55
hed	-44
hing	-114
gsured	-18
ft	-88
gtacking	-68
eback	-27
ied	15
iing	22
fehind	-38
glieve	-32
ls	-24
flamed	-46
hsted	-49
fy	20
ecall	-99
ied	-66
iing	-104
is	-14
gst	-40
fharged	-93
fited	-46
hing	-62
flaim	-22
jed	30
jing	-49
gear	-54
fompared	-47
gncluded	15
hdemned	-21
hfident	-47
jrmed	-28
hsider	-15
med	-103
htinued	-28
hvinced	46
friticism	25
lzing	-84
edecided	-26
hlared	-34
iined	-32
hried	-19
gfended	-69
king	-37
glivered	-24
gnied	-24
hounced	-21
ling	-49
gscribing	-61
fiscuss	-49
led	-15
hmissed	-32
fown	-97
eechoed	-22
fmbraced	-20
fncouraged	-24
gdorse	-81
ld	-38
fxpect	-50
ked	-69
king	-81
hlain	-84
led	13
ling	-61
hressed	-14
efavor	30
jed	-37
fear	-43
gel	-14
filed	-60
gnds	-27
for	-30
gund	-37
friday	-16
gom	32
egave	-29
ehope	27
is	-38
hing	-64
eidentified	-48
fgnored	-26
fn	40
gcluded	-31
gdicated	-25
gsist	-15
ked	-12
gto	-17
fs	-77
eknow	-62
in	58
is	-24
elearned	-45
fike	-60
emade	-114
gking	-29
fention	-28
led	-38
focked	-52
enamed	-52
fominated	-26
gte	-13
hing	-83
eoff	-46
her	-41
jed	-65
jing	-97
fn	-30
fppose	-61
frdered	-23
fver	-78
epassed	-14
flan	-26
is	-30
gedged	-61
foint	-48
gsted	-22
fraised	-58
gedicted	-44
gojected	-18
hmise	65
ld	-60
ls	-66
king	-57
fut	-56
equestioned	-76
ming	-46
erefused	-48
jing	-87
giterated	-46
gjected	38
gleased	-18
gport	45
ked	-13
ks	31
gsponded	-13
gvealed	-64
esaw	-28
gy	-42
hing	-60
fee	-60
hking	-53
is	-12
hm	-77
ied	-54
is	34
hn	26
hs	-18
gnt	-14
fhow	-58
ied	-60
iing	-55
in	-56
is	-73
figned	-50
flammed	-56
fought	-29
ftatement	-49
gressed	-50
fuggest	-45
led	-130
ling	-32
ls	-36
gpported	-42
ling	-86
ls	-22
gre	45
etell	-67
iing	-101
is	-48
fhanked	-54
gink	-32
js	-39
gought	-33
gursday	-17
fold	-100
gok	-34
gward	-52
fwitter	-13
eunclear	-26
gder	73
fp	-61
frged	-72
hing	-75
eview	-42
fowed	-58
ewant	-46
ied	-12
is	-32
grning	-58
gs	27
fednesday	-73
filling	-23
gth	-15
frites	21
e―	63
c1 :	-32
eabout	-19
fccused	-28
jing	-18
gknowledge	-29
fdded	-50
hing	-24
fgainst	-90
greed	-59
fllows	-21
fnnounced	-26
ling	-85
fppeared	-26
ks	-45
frgue	-30
jd	-27
js	-12
iing	-21
fs	37
gked	27
hing	19
ft	-54
gtack	-34
ked	-39
ebacking	-56
felieve	-23
flamed	-15
fy	-78
ecall	37
ied	37
iing	21
gst	-31
fharged	-29
fited	-63
hing	-40
flaim	-18
jed	-41
jing	-68
gear	-46
fompared	-14
gncluded	-33
hfirmed	-33
hsider	-20
med	14
hvinced	-17
friticism	-64
lzed	-40
ming	-61
edecided	-13
hlared	-59
iined	-18
gfended	-14
king	28
gnounced	-16
ling	-20
gscribed	-43
ling	-49
fiscussed	-28
hmissed	-14
fown	-33
eechoed	-57
fndorse	19
fxpect	-14
ked	-64
hlain	30
led	-16
ling	-13
efavor	-33
filed	-34
for	12
gund	-22
from	-44
ehope	-36
is	-42
hing	-32
ein	24
gsist	-13
fs	-31
eknown	-84
elearned	-14
fike	-42
ementioned	-57
enoted	-48
hing	-66
eof	-32
gf	-24
her	-17
jed	-14
fn	-24
fppose	-14
kd	-27
fut	-71
fver	-50
epassed	-21
fledged	-15
fraised	-49
gedicted	-21
gojected	-12
hmise	-32
ld	-28
king	-28
hposed	-19
fut	-54
equestion	-26
med	-13
erecalled	-73
gfused	-20
jing	-77
giterated	-15
gminded	-26
gported	-56
gvealed	-12
esaid	-68
gy	-53
hing	-125
hs	-131
fee	-34
hking	-24
hm	-22
ied	43
is	-34
hn	-36
fhow	-25
ied	-55
iing	-28
is	-54
figned	-15
fought	-16
ftated	-24
jment	-13
fuggest	-32
led	-19
ling	-20
gpport	-87
led	-56
ling	-39
gre	-61
etell	-23
iing	-32
fhink	-16
fo	-62
gld	-35
fweeted	-79
gitter	-20
eup	-14
frging	-42
evowed	-31
ewant	-18
is	-13
fith	38
frote	-100
c2 :	-22
eabout	21
fccused	-43
jing	-25
gknowledge	-18
fdded	-22
hing	-29
fgainst	-47
greed	-40
fllows	-33
fnnounced	-28
ling	44
fppears	-19
frgue	-12
jd	-28
js	-23
iing	-57
fs	-93
gked	-102
hing	-57
ft	-59
gtacked	-14
ebacking	-25
felieve	-13
ls	-58
fy	12
ecall	-45
ied	-32
iing	-26
fharged	-17
fited	-34
hing	-25
flaiming	-71
gear	-21
fonfirmed	-63
hsidered	40
htinued	-32
hvinced	-19
friticism	-47
lzed	-25
ming	-58
edeclared	-91
gfending	-42
gnied	-52
hounced	-27
gscribed	-46
fown	-12
eendorsed	-41
fxpected	-24
hlain	-14
efor	-28
gund	-24
from	-42
ehope	-19
is	-14
hing	-26
eidentified	-16
fn	-30
gdicated	-20
fs	-15
eknown	-88
emention	-23
led	-54
enote	-74
id	-38
hing	-86
eoffer	-49
fn	-77
fpposed	-17
fut	-27
fver	-37
epassed	-15
fledged	-23
fraised	-32
gojected	-23
hmise	-69
ld	39
king	-19
equestion	-58
erecalled	-49
gfused	-22
gported	-56
ks	-31
gvealed	-31
esaid	15
gy	-42
hing	-90
feemed	-16
is	-15
hn	-17
fhow	-36
ied	-40
iing	-16
is	-31
ftressed	-12
fuggest	-15
led	-14
ling	-53
gpport	73
ling	-30
etelling	-17
fhinks	-13
fo	-14
gld	-27
fweeted	-57
evowed	-28
ewarning	-16
gs	-26
fith	32
frote	21
c3 about	-106
fccused	-16
fdded	-22
hing	-20
fgainst	-30
greed	-36
fnnounced	-25
ling	-78
frguing	-14
fs	-30
gked	-98
ft	-36
eby	-53
ecalled	-15
iing	-30
flaiming	35
fonfirmed	49
hsidered	-116
friticism	-16
lzed	-30
ming	-21
edeclared	-22
gnied	-23
fown	44
eechoed	54
fndorse	-15
ld	-53
fxpected	-21
efor	-125
gund	-18
from	-40
ehope	-12
hing	-17
ein	-109
eknown	-31
enote	-19
hing	-24
eof	-106
fn	-120
fut	-35
fver	-22
epassed	-39
flan	-14
froposed	-12
erecalled	-33
gported	40
gvealed	-15
esaid	-17
gy	-14
hing	37
hs	-74
feeking	-25
hms	-13
hn	-13
fhow	-18
ied	-16
is	-22
ftated	-14
fuggest	-16
gpport	-37
ling	-20
eto	-41
gld	-19
fweeted	-18
eunclear	-17
ewas	-57
filling	-13
gth	-55
frote	-66
c4-5 about	-97
hccused	-15
hdded	-35
hgainst	-40
hnnounced	-17
ning	47
hppears	-14
hrgue	-16
ld	-15
hs	-42
iked	-94
ht	-41
gby	-47
gcalled	-16
hited	-16
hlaiming	-33
iear	-20
honfirmed	-116
gdeclared	30
iscribed	-28
hown	-22
gendorsed	-19
hxpected	-15
gfrom	-33
ghope	-18
ks	-54
gin	-85
hs	-15
gknown	-57
gmentioned	-22
gnote	-14
jing	31
gof	-98
hrdered	-17
hut	-23
hver	-18
gproposed	-16
grecalled	-19
iiterated	-27
ileased	-13
iported	-45
ivealed	-18
gsaid	-46
iy	-45
jing	20
js	-21
heemed	-43
ks	-22
hhow	-24
ked	-17
htatement	-26
huggest	-35
ning	-13
ipport	48
gtelling	-12
ho	-148
ild	-12
gwas	-14
hith	-43
hrote	-52
6before 0 :	33
faccept	23
hknowledge	20
qd	-21
gdded	71
iressed	29
is	31
hopted	56
ggainst	13
hreed	58
gllows	-79
gnnounced	-14
ming	17
gppeared	-36
ls	-106
grgue	-44
ks	-14
jing	-30
gs	-28
hk	46
ied	-54
iing	-44
hserted	50
iured	66
gttack	-37
fback	22
jed	28
jing	21
gehind	35
hlieves	21
glamed	16
isted	-16
fcall	38
jed	-41
jing	-45
hst	58
gharged	-66
gited	14
iing	-71
glaim	48
king	-51
gompared	-17
hnceded	19
jluded	27
idemned	43
ifident	-27
isider	61
ned	-63
itinued	-38
griticism	-14
mzing	43
fdecided	59
jsion	19
ilared	-34
jined	15
iried	49
hfended	-13
ling	98
hlivered	50
hnied	31
iounced	46
ming	-38
giscussed	31
imissed	14
gown	-19
fembraced	29
hphasized	18
gncouraged	-26
hdorse	16
gstimates	31
gxpect	38
led	-70
ilain	59
med	56
ming	26
iressed	43
ffavor	-74
gear	20
hel	15
griday	-18
hom	-29
fgave	23
fhoped	39
js	18
fidentified	12
gn	-17
hcluded	42
hdicated	39
hsist	-58
led	22
hto	61
gs	-42
fknew	-40
how	-18
jn	-89
flearned	25
gike	-22
fmade	21
hking	69
gention	52
med	-25
gocked	34
fnight	-19
gote	31
jd	-21
js	67
iing	-47
foff	39
iering	-127
gn	-25
gpposed	19
grdered	30
gut	13
gver	-13
fpassed	-22
glan	50
js	-21
hedged	51
gosted	22
gromise	-60
md	22
ms	58
ling	36
fquestion	16
ning	27
fraised	29
gead	61
hcalled	59
hfused	59
king	-74
hiterated	-30
hjected	-23
hleased	-23
hmember	80
hplied	43
iort	66
hvealed	25
fsaid	13
hw	50
hying	-65
is	21
gee	68
iking	28
js	42
im	-73
jed	-62
js	-38
is	28
hnt	35
ghowed	-18
jing	33
glammed	-19
gought	63
gtated	-20
kment	70
hressed	19
guggest	-23
med	16
ming	22
ms	58
hnday	41
hpport	-17
med	15
ming	31
ms	66
hre	14
ftell	26
jing	-28
js	49
ghanked	-14
hinks	50
hursday	46
gitled	-97
gook	48
guesday	44
gwitter	13
funderstand	60
gp	-13
grged	61
iing	13
fview	44
gowed	36
fwant	70
jed	45
js	13
hrning	22
hs	40
gednesday	-42
gilling	54
gorry	61
grites	37
d1 :	-94
fabout	-16
gccused	-28
hknowledge	40
qd	13
gdded	20
iing	-13
ggree	-85
kd	-29
gnnounced	51
hswer	-65
gppeared	-65
ls	-14
grgues	-19
jing	-19
gs	-54
hked	34
iing	26
gt	-30
htacked	-106
ling	-14
fback	-41
jed	-49
jing	-75
gelieve	-77
ms	-26
glasted	37
gy	-106
fcall	-27
jed	-23
jing	-34
hst	-36
gited	13
glaim	-76
ked	-34
hear	-70
goncluded	-42
idemned	-49
ifirmed	-20
isidered	-95
itinued	49
griticism	-76
mzed	-13
ning	21
fdecided	-60
jsion	24
ilared	-118
jined	41
hfended	-67
hnied	-15
iounced	-79
ming	-76
hscribed	18
giscuss	-63
gown	38
fendorse	-104
md	34
gxpected	-83
ilained	-26
ffear	-62
gor	-61
grom	-46
fhope	-66
iing	26
fignored	-68
gn	-43
hdicated	-67
hsisted	-42
fknown	-54
flike	-95
fmentioned	-34
fnamed	-60
gominated	-23
htes	-62
iing	-26
fof	-57
hf	42
ier	-94
ked	-79
gn	-22
gppose	-132
ld	-75
grdered	-28
gut	-35
gver	-45
fpassed	29
glans	24
hedged	-53
gosted	-39
graised	-54
hedicted	14
homise	-97
md	-65
ling	14
iposed	-23
fquestioned	38
ning	-73
frejected	18
hported	-43
ls	-42
hsponded	26
hvealed	-101
fsaid	-34
hy	-64
is	-25
gee	-87
imed	-78
js	-58
in	-73
ghow	-34
jing	13
jn	-41
gigned	-50
gought	-19
gtated	-39
kment	-43
hressed	-51
guggest	51
med	44
ming	-12
ms	-45
hpported	-104
ming	44
ftell	-53
js	-39
ghought	-52
hursday	-36
go	-110
hld	-20
furged	-21
iing	-95
fview	-45
gowed	19
fwant	-83
jed	-22
js	-84
hrned	-30
hs	-47
gilling	-77
hth	-18
gorried	-72
d2 :	-77
fabout	-49
gccused	-45
hknowledged	-67
gdded	-65
iing	28
ggainst	28
hreed	-109
gnnounced	-91
gppeared	-49
ls	-38
grgue	40
kd	43
jing	-77
gs	-111
hked	-70
iing	-29
gttacked	-49
fbelieve	-32
ms	-16
gy	-98
fcall	-99
js	-28
hst	-71
gited	-87
iing	-89
glaim	-37
ked	-30
king	20
hear	-34
goncluded	-37
ifirmed	-108
isidered	-72
griticism	-45
mzed	-56
ning	-31
fdecision	-69
ilared	-27
hnied	25
iounced	-68
hscribed	-87
fendorse	-142
md	-121
gxpected	-102
ilained	-64
ffear	-29
gor	-42
hund	37
grom	-61
fhope	-43
fin	-92
fknow	41
flike	-73
fnoted	-31
iing	-13
fof	-57
hfered	66
gn	13
gppose	-37
ld	17
grdered	-80
gut	-22
gver	-66
fplans	-46
hedged	54
gosted	-15
graised	-38
hedicted	-102
homised	-57
ling	-13
gut	-87
fquestioned	-63
frejected	-68
hleased	-51
hports	-54
hvealed	-63
fsaid	-29
hy	32
is	-50
gee	-91
iking	36
imed	39
js	-47
in	-41
ghow	23
jed	53
jing	-82
jn	-44
gigned	-51
gought	-37
gtressed	-81
guggest	-71
med	-92
ming	-71
hpport	-116
med	-94
ming	-87
ftelling	40
ghink	-37
hought	-108
hursday	-58
go	-53
hld	-26
gweeted	-16
fup	-36
grged	-59
fview	-54
gowed	-101
fwant	-89
js	-71
hrned	34
grote	-24
d3 about	-103
gccused	-16
ggainst	-108
hreed	-34
gnnounced	-108
gppeared	-43
grgue	23
kd	-76
jing	29
gs	-125
hked	-23
iing	20
gttacked	-70
fbelieve	-33
ms	32
gy	-47
fcall	-117
jed	17
js	-73
gited	-15
iing	-68
glaimed	-31
hear	-46
griticized	-106
fdecision	41
ilared	-90
jined	-37
hfended	-60
hscribed	-113
fendorsed	-98
gxpected	-89
ilained	-44
ffor	-35
grom	26
fhope	-71
js	35
iing	-55
fknow	18
flike	-56
fnominated	-62
hted	18
iing	-20
fof	-17
hfered	-39
gppose	17
ld	16
grdered	18
gut	61
gver	-63
fpledged	-55
gosted	-66
gredicted	-80
homised	-75
ling	20
iposed	-23
fquestioned	-68
frefused	-44
hported	-27
fsay	-30
is	-23
gee	18
iking	-84
imed	-33
ghow	-96
jed	-21
jing	36
js	-121
gought	-40
guggested	-98
ming	36
hpport	-107
med	31
ming	-88
ftelling	-71
ghought	27
hursday	-82
go	-27
hld	-32
gweeted	-26
furged	-15
fvowed	-107
fwant	-62
js	-41
gith	-114
grote	-84
d4-5 about	33
iccused	39
idded	-86
igainst	-36
innounced	-93
ippeared	32
irgued	-51
ling	41
is	-100
jking	70
it	-104
hby	-76
hcalled	-160
ling	-22
iiting	82
ilaimed	-23
jear	-46
hdecision	-57
klared	51
jfended	-25
jscribed	-26
hendorsed	-37
ixpected	-96
hfound	-96
irom	-43
hin	-132
hknow	-43
hnoted	-29
hof	-23
ippose	28
nd	-24
iut	-82
iver	-103
hpromised	-44
kposed	-59
hreported	-124
hsaid	-16
jy	-17
ks	-65
ihow	-15
led	-96
ls	27
iought	-55
iuggested	-19
oing	17
jpport	-29
oed	-21
htelling	66
io	-24
jld	26
hurged	-78
hvowed	-24
hwant	-32
ls	21
iith	-21
irote	-56
d6-8 about	-38
idded	-17
igainst	23
innounced	-79
irgued	-33
is	-61
it	36
hcalled	-115
ling	13
ilaimed	-41
hendorsed	-75
ixpected	-67
hfor	-29
hin	-76
hnoted	38
hof	-51
in	-19
iver	-97
hreported	-114
hsaid	-32
jy	-121
ks	-20
iuggested	-60
jpport	-72
oed	-56
htold	-97
hwith	-108
0w=bare after	-33
7before	-49
2common after	-39
9before	-39
2he after	-25
5before	19
4r after	-24
6before	-35
3im before	-55
4s after	-182
6before	-49
2i after	55
4before	-16
3t after	-12
5before	-66
2name after	-23
3umber after	-41
9before	-50
2role after	56
7before	59
2she after	-36
6before	26
2that after	-74
7before	-51
4eir after	-91
8before	-65
5y after	-57
7before	18
2we after	-29
5before	-16
3hich after	-77
8before	-17
4o after	-105
6before	18
5m before	-81
5se after	-18
2you after	-58
1ay=mark after	-42
9before	27
4phrase after	23
bbefore	-170
4verb after	-24
3k=mark after 3 false	-14
abefore 0 true	21
h1 false	-53
jtrue	38
h2 false	-33
h3 false	-60
5phrase after 0 false	77
i1 false	-67
ktrue	-86
i2 false	-49
ktrue	-39
i3 false	-95
ktrue	-93
i4-5 false	-67
mtrue	-81
cbefore 0 false	-80
ltrue	-82
j1 false	-65
ltrue	-37
j2 false	-56
ltrue	-51
j3 false	-74
ltrue	-35
j4-5 false	-85
ntrue	-50
j6-8 false	-109
ntrue	-15
5verb after 0 true	-40
g1 false	-29
itrue	-88
g2 false	-62
itrue	-25
g3 false	-75
itrue	-30
g4-5 false	-38
ktrue	-34
abefore 0 false	19
jtrue	-35
h1 false	-20
jtrue	-40
h2 true	-50
h3 true	-87
h4-5 false	-19
ltrue	-115
h6-8 false	-42
ltrue	-73
`,
  speaker: `
0fr	-27
2 after 0 0 0 0	-50
f2	21
fC	-30
gS	41
fS	-16
gC	-16
ftrue	-16
d1 0	-42
f1	26
f2	39
fC	-67
gS	33
ffalse	22
d2 0	-54
fS	-32
ffalse	29
ftrue	-32
b1 0 0	-75
f1	-35
f2	17
fC	-39
fS	-63
ffalse	-13
ftrue	-63
d1 0	-82
f1	-39
f2	-29
fCS	-66
fS	-56
gC	-31
ffalse	-47
ftrue	-56
d2 0	-17
f2	-64
fSC	-67
ffalse	-67
b2 0 0	-33
f1	-23
f2	13
fC	-21
fS	-22
ftrue	-22
d1 0	-18
f2	-76
fCS	-50
fS	-17
gC	-50
ffalse	-69
ftrue	-17
d2 0	-37
f2	-30
fS	-19
gC	-50
ffalse	-51
ftrue	-19
91 1 0 0	-12
f1	-63
f2	-82
fC	-20
gS	-53
fSC	-86
ffalse	-91
d1 0	-23
f1	-59
f2	-13
fCS	-92
ffalse	-21
d2 2	-57
fCS	-18
fSC	-43
ffalse	-59
b2 0 0	-21
f1	-60
f2	-24
fC	-33
gS	-70
fS	24
gC	-51
ffalse	-65
ftrue	24
d1 0	-27
f1	-69
fC	-14
gS	-88
ffalse	-18
d2 1	-12
f2	-64
fCS	-24
fSC	-55
ffalse	-63
92 2 0 0	-47
f1	-34
f2	-63
fC	-22
gS	-53
fSC	-58
ffalse	-69
d1 0	-24
f1	-45
f2	-24
fC	-14
gS	-67
fSC	-18
ffalse	-34
d2 0	-22
f1	-22
f2	-68
fCS	-35
fSC	-56
ffalse	-60
9false	-24
9true	-23
8=after " 0	-75
h1	17
h2	-61
f' 0	57
f( 1	-23
h2	-24
f) 0	-57
f, 0	-13
f- 0	-122
h1	-12
fA 0	-61
h1	-51
h2	-32
fD 0	27
h1	-122
h2	-80
fN 1	-36
h2	-70
fV 0	-12
h1	-55
h2	-27
fW 0	-27
h1	-69
h2	-43
f[ 0	-88
h1	-32
f_ 2	-19
fabout 0	-56
gfter 0	-16
l1	-29
gnd 0	-93
j1	13
j2	-17
gs 0	22
i1	-24
gt 0	-56
i1	-19
fbut 0	-69
j1	-69
j2	39
gy 0	-14
i1	-14
ffor 0	-43
j1	36
fhe 0	63
i1	-52
i2	-38
hr 1	-22
gis 0	35
fif 0	-28
i1	-14
gn 0	-23
i1	-65
i2	-24
gs 2	-13
gt 0	48
i1	-20
i2	-18
flike 1	-18
fon 0	-90
i1	-30
i2	-13
gr 0	-91
i1	-13
gver 1	-31
fshe 1	-47
j2	-17
gince 1	-13
fthat 0	30
k1	-24
hey 0	-58
k1	-18
go 0	33
i1	-20
i2	-31
fw 0	-15
h1	-63
h2	-39
gas 0	65
ghen 0	-43
k1	-41
k2	-20
hich 0	-93
ile 0	-63
ho 0	-75
j1	-17
gith 0	-33
f— 0	31
h1	34
h2	-14
9before " -1	-24
i0	-30
g# -1	-25
j2	-34
i0	80
g' -1	-21
g( -1	-33
i0	22
g) 0	35
g- -1	-29
j2	-16
i0	28
g< 0	19
gA -1	-33
j2	-51
i0	-16
gD -1	-14
j2	-91
i0	-12
gN -1	-57
j2	-47
i0	24
gV -1	13
j2	-52
i0	-103
gW -2	-53
g[ -1	-44
g_ -1	18
j2	-22
i0	39
gabout 0	19
hfter -2	-27
hnd -1	-49
l2	-27
k0	27
hs -1	-25
k2	-29
j0	27
ht -1	-25
j0	-32
gbut -1	-74
l2	-46
k0	32
hy -1	-20
k2	-13
gdespite 0	50
huring 0	17
gfor -1	-27
l2	37
hrom -1	-36
l0	17
ghe -1	-94
k2	-39
j0	-30
ir -2	-14
k0	-37
his -1	-32
k0	-17
gif -1	-29
k2	-42
j0	73
hn -1	-64
k2	21
hs -1	-26
j0	-68
ht -1	-81
k2	-19
j0	33
gof -1	-13
k2	-17
hn -1	-37
hr -1	-18
hver -1	-13
l0	-62
gshe -1	20
l2	-22
hince -1	-15
m0	15
gthat -1	-39
m2	-17
l0	-16
iey -1	-45
l0	22
iough 0	28
ho -1	-38
j0	-32
gw -1	-82
j2	-53
has 0	36
hhat 0	39
ien -1	30
l0	36
iile -1	36
n2	-32
m0	-35
hith -1	-17
l0	17
gyet 0	38
g— -1	-14
j2	-19
i0	-43
g∅ -1	36
j2	-60
i0	-24
3before -1 1 0 0	-45
h1	-55
h2	15
hC	-12
iS	-31
hS	-45
iC	-26
hfalse	-29
htrue	-45
f1 0	-62
h1	-51
h2	-37
hCS	-38
hS	-54
iC	-56
hfalse	-61
htrue	-54
f2 0	-13
h1	-14
h2	-64
hSC	-68
hfalse	-71
d2 0 1	-85
h2	-87
hC	-24
iS	-52
hS	-49
iC	-24
hfalse	-38
htrue	-49
f1 0	-62
h1	-92
hC	-27
iS	-93
hS	-33
iC	-22
hfalse	-45
htrue	-33
f2 0	-62
h1	-85
hC	-22
iS	-37
hS	-39
iC	-20
hfalse	-25
htrue	-39
b2 2 0 0	-55
h1	16
h2	-83
hC	-41
iS	-47
hS	-18
iC	-32
hfalse	-40
htrue	-18
f1 0	-63
h1	-12
h2	-63
hC	-13
iS	-54
hS	-43
iC	-35
hfalse	-39
htrue	-43
f2 1	12
h2	-83
hC	-21
iS	-25
hSC	-31
hfalse	-40
a0 0 0 0	-33
g2	46
gC	-36
hS	-27
gS	16
hC	37
gfalse	19
gtrue	16
e1 1	-18
gC	26
hS	63
gS	-35
hC	-14
gfalse	14
gtrue	-35
e2 0	24
g1	-21
g2	33
gS	28
hC	-26
gtrue	28
c1 0 0	-64
g1	-43
gC	-106
hS	43
gS	-41
hC	-26
gfalse	-32
gtrue	-41
e1 0	-54
g1	-69
g2	13
gC	-54
hS	64
gS	-45
hC	-40
gfalse	-31
gtrue	-45
e2 0	-61
g1	-29
g2	-57
gS	-46
hC	-97
gfalse	-80
gtrue	-46
c2 0 0	-109
g1	-87
g2	-39
gCS	-24
gS	-77
hC	-76
gfalse	-85
gtrue	-77
e1 0	-146
g1	-13
g2	-34
gC	-64
hS	-46
gS	-97
hC	-39
gfalse	-57
gtrue	-97
e2 0	-72
g1	-43
g2	-76
gS	-59
hC	-98
gfalse	-110
gtrue	-59
afalse	-32
atrue	-17
3c1=after  S	-23
c's SC	-40
c: SC	-62
caccording CS	92
fused SC	30
eknowledged SC	-48
ddded CS	67
fing C	-29
jSC	-136
fs SC	-19
emitted SC	-15
dgreed SC	-43
dimed SC	-13
dllowed SC	-17
fuding SC	-34
eso C	-12
hSC	-73
dnnounced SC	31
dppeared C	-23
lSC	-36
dre SC	-55
eguing SC	-77
dsked C	-64
jS	44
iSC	-34
fing SC	-40
fs SC	29
dttacked SC	-52
iing SC	-40
cbelieve SC	-19
dlasted SC	-24
ccall SC	-14
ged SC	-29
ging SC	-32
gs SC	-58
en SC	-41
dhanted SC	33
frged SC	-39
dited SC	-71
fing C	-24
jSC	-65
dlaimed SC	-15
hing SC	-38
domments SC	-21
fpared C	-56
glained SC	-32
encluded SC	40
ftinued SC	17
ks SC	-18
euld SC	-32
driticized SC	-18
cdeclared C	-23
lSC	62
gined SC	-27
emands SC	-23
enied SC	-50
did C	-21
gSC	21
fn't SC	-20
escussed SC	-43
do SC	-46
ees SC	-14
celaborated SC	14
dndorsed SC	-28
dxplained SC	32
jing SC	-49
js SC	29
fressed SC	-51
cfirst SC	46
docused SC	-14
eund SC	-30
durther SC	-12
cgave SC	-50
chad SC	-54
es C	-52
hS	-54
gSC	-22
fn't SC	40
eve CS	-65
hSC	-73
dit SC	-17
dopes SC	-26
cidentified SC	-26
dn SC	-34
ds C	54
gS	-40
fSC	-69
esued SC	-14
dt C	-19
cjoked SC	-48
cknew SC	-12
eow SC	-19
clast SC	-18
cmade C	-17
iS	-30
hSC	-32
ey SC	-48
dight SC	-44
cnot CS	-49
gSC	-45
fed SC	23
fing C	-17
jSC	-96
ew CS	-39
coffered SC	-30
hs SC	-21
eten SC	13
dnce SC	-26
dpened SC	-52
cpassed SC	-49
dlan SC	-20
eedged SC	-22
dointed SC	-21
hing SC	-44
hs SC	52
ested SC	-29
draised SC	49
eedicted SC	-23
dut C	-13
gSC	18
cread SC	19
gs SC	36
ecalled SC	77
fently SC	-24
eferring C	-42
mSC	-92
fusal SC	-45
hed SC	-34
egularly SC	-37
eleased SC	-15
emarked SC	62
epeated SC	36
kly SC	-37
iing SC	-24
flied SC	40
forted CS	44
lSC	36
kly SC	-33
esponded SC	33
js SC	-52
csaid C	-102
iS	-16
hSC	51
ew SC	-27
ey SC	-15
fing C	-41
jSC	-52
fs CS	22
hSC	19
dee SC	-14
fms C	-26
eized SC	-37
dhouted SC	-28
fw SC	-22
ged SC	-49
ging SC	-48
gs SC	-14
dpeaking SC	-55
eoke SC	-17
dtated SC	30
eill SC	-49
eressed SC	-39
duggest SC	-52
jing C	-29
nSC	-69
js SC	-45
epporting C	-14
ctalked SC	-16
ging SC	-15
dells SC	-29
dhen SC	-48
fre C	-20
einks SC	-16
do C	-33
gS	-16
fSC	-60
eld SC	13
eok SC	-34
durned SC	-26
dweeted SC	46
cunveiled SC	-46
drged SC	72
cwarned SC	27
es C	-51
hS	22
gSC	-66
dent SC	49
ere C	50
hSC	-42
dill C	-30
hSC	-20
ethout SC	-39
dorried SC	-35
euld SC	-36
drites SC	-16
eote CS	80
iSC	76
cyelled SC	-18
6before  S	-17
d's SC	-53
d: C	-49
fSC	-42
da C	-27
fSC	20
eccepted SC	-63
gording CS	96
gused SC	69
iing SC	-41
fknowledged SC	-18
edded CS	28
jSC	24
ging C	-80
kSC	78
gressed SC	16
gs SC	72
fmitted SC	17
fvocates SC	36
egree SC	-54
id SC	19
elleging SC	53
gowed SC	-41
fso C	-29
iSC	29
ennounced SC	-16
fswered SC	62
eppeared SC	-76
js C	-71
glauded SC	37
ere C	108
hSC	-37
fguing SC	104
esk SC	-38
ged C	16
kS	15
jSC	41
ging SC	-89
gs SC	-45
fserted SC	18
jion SC	-46
ettacked SC	-31
jing SC	38
js SC	-52
gempted SC	-27
dbacked SC	-66
eecame SC	-59
fgan SC	-16
flieved SC	-17
ks SC	-18
elamed SC	-21
gsted SC	77
eoasted SC	65
dcall SC	-43
hed C	-70
hing C	-36
fme SC	-64
gpaign SC	32
led SC	-43
fn SC	-60
g't SC	17
fst SC	29
fucused SC	-49
gtioned SC	14
ehanted SC	31
grged SC	-37
eited SC	26
hs SC	51
ging C	-50
kSC	52
elaim SC	-54
ied SC	61
iing SC	-28
gpping SC	-47
eomments SC	-30
gpared SC	44
fncluded SC	58
gdemned SC	65
gfirmed SC	-62
gtinued SC	-24
ls SC	46
eriticism CS	-21
nSC	-24
kzing SC	-30
ddecided SC	-37
hsion SC	-52
glared C	-47
hined SC	-77
gried SC	27
ffended SC	-31
flivered SC	-29
king SC	-44
fmands SC	-50
gurred SC	33
fnied SC	-48
gounced SC	-28
king SC	-45
fscribed C	-41
nSC	43
ls SC	40
gigned SC	-25
ftermined SC	-32
eid C	-40
hSC	-20
fscussed SC	-41
eoes SC	27
hn't SC	-54
fn't SC	39
fubled SC	-99
erew SC	-28
eubbed SC	61
demphasized SC	54
encouraging SC	34
fdorsed SC	-86
kment SC	-53
escalated SC	-14
ftimates SC	-39
even SC	53
explaining SC	24
gosed SC	-48
gressed SC	73
dfear SC	13
gturing SC	-41
fel SC	-46
eiled SC	13
fred SC	31
gst SC	-37
eocused SC	-32
fr CS	-21
fund SC	63
erequently SC	27
dgave SC	27
dhad C	-31
hSC	16
fs C	-98
iS	-69
hSC	-32
gn't SC	-22
fve C	-55
iSC	-22
eeld SC	-37
eighlighted SC	64
ft SC	13
eope SC	-31
hd SC	-18
hs SC	34
ging SC	59
didentified SC	40
en CS	-56
fitially SC	-39
fsisted SC	27
js SC	-24
fterjected SC	-17
irupted SC	43
groduced SC	-25
fvoked SC	-35
es C	-34
hS	-29
gSC	-61
fsued SC	22
et C	43
djoked SC	38
dknew SC	-37
fown C	62
hs SC	-53
dlast SC	45
fter SC	-85
funched SC	-51
eearned SC	-13
eisted SC	66
eooked SC	-65
dmade CS	-28
iSC	-36
eentioned SC	-54
eight SC	-44
eocked SC	-44
hing SC	-13
eust SC	-64
dnamed SC	37
eot SC	57
ge SC	57
hd SC	14
ging C	-64
kSC	-36
fw C	-48
hSC	-76
doffered SC	32
iing SC	-23
is SC	-61
ften SC	30
ence SC	77
epened SC	37
fpose SC	13
jd SC	-15
ewn SC	-21
dpainting SC	31
elan SC	32
hs SC	-70
fedged SC	46
eoint SC	-24
ied SC	36
iing SC	-58
frtrayed SC	73
eraised SC	54
fedicted SC	46
gssed SC	29
fomise SC	-52
kd SC	64
jing SC	23
gvided SC	-34
eublished SC	35
ft SC	18
dquickly SC	-41
foted SC	70
drailed SC	-18
fllied SC	-50
eead SC	-71
hs SC	19
fceived SC	-38
hntly SC	-46
fferred SC	107
jing SC	-59
gusal SC	-33
ied SC	25
fgularly SC	-47
fleased SC	85
fmained SC	-59
hrking SC	82
fpeated SC	-70
lly SC	-55
jing SC	50
glied SC	73
gorted SC	36
fquested SC	-21
fsponding SC	42
ks SC	20
ftweeted SC	69
fvealed SC	-24
dsaid C	26
jS	-12
iSC	25
fw SC	-23
fy SC	52
ging C	-22
eee SC	-57
gmed C	58
kSC	-73
hs C	-43
gs SC	-20
flf-described C	-61
fnt SC	-45
ehared SC	40
fould SC	-47
hted SC	52
gw SC	-15
hed SC	-84
hing SC	-85
eigned SC	-16
elammed SC	-46
iing SC	51
eoon C	-40
fught SC	-71
epeak SC	-50
iing CS	-31
mSC	-53
foke SC	-13
etarted SC	-81
gted SC	29
fill SC	29
fopped SC	-36
frategy SC	-41
gessed SC	-18
gongly SC	-66
euggest SC	46
ked SC	-37
king SC	27
lon SC	19
ks SC	-48
fpport SC	-53
ked SC	-69
lr SC	23
ms SC	-39
king SC	-53
ks SC	31
dtakes SC	-48
flked SC	58
hing SC	-41
eell SC	-38
hing C	-97
lSC	-27
hs SC	59
ehanked SC	34
fen SC	96
gre C	-49
jSC	-42
fink SC	-82
is SC	-15
fought SC	30
eicked SC	61
eo CS	-22
gSC	-63
futed SC	46
eried SC	-90
eurned SC	19
eweeted SC	20
iing SC	88
dunder CS	34
floaded SC	-39
erged SC	37
esed SC	79
dvoted SC	30
ging SC	-62
fwed SC	64
dwant SC	-24
hed SC	29
hs SC	-45
frning SC	41
fs SC	-60
ftched SC	-46
eeighed SC	-36
fnt SC	96
fre C	-80
jS	-50
iSC	12
eill C	-16
iSC	-83
eorried SC	-27
fuld SC	-110
in't SC	-17
erites CS	-22
kSC	54
fote CS	-18
4=after 	-23
b's	28
b:	-60
babout	-117
cccused	22
dknowledged	-48
cdding	-135
es	-19
dmitted	-27
cgainst	-30
dree	-21
gd	-45
cllowed	-17
cmong	-44
cnd	-27
cppeared	-26
cre	-26
dguing	-77
csked	-50
eing	-53
es	32
ct	-36
dtacked	-52
hing	-40
bback	-63
ce	-23
den	-20
dlieve	-19
clasted	-24
cy	-26
bcalling	-39
fs	-52
chanted	33
erged	-39
cited	-40
eing	-70
claim	-20
ged	-16
ging	-82
comments	-22
epared	-35
dncern	-32
fluded	35
esidered	-14
etinued	17
js	-18
criticized	-19
bdecided	-24
elared	58
fined	-20
dmands	-23
dnied	-51
eouncing	47
dscribed	31
dvoted	-17
ciscussed	-43
crawing	-34
bearlier	-18
cchoed	-15
cndorsed	-49
cxpected	-26
elained	20
iing	-51
is	28
eressed	-48
bfor	-87
dund	-35
criday	82
dom	-35
bhopes	-26
bidentified	-26
cn	-57
dcluded	-23
dto	28
bjoked	-51
bknow	-20
bmade	-29
dintained	-21
cention	-32
ied	-54
conday	-43
dre	-40
bnight	30
cot	-20
eing	-117
boff	-53
eering	-49
gs	-21
cn	-48
cpposes	-16
cut	-21
bpassed	-30
clan	-18
fs	-18
dedged	-25
cointing	-19
drtrayed	-39
dsted	-31
craised	49
dedicted	-43
domised	-20
is	-30
hing	-14
evided	-16
cut	16
bread	58
fs	37
dcalled	-16
eently	-48
dfusal	-45
dmarked	62
hing	-69
einded	-18
dpeated	36
hing	-24
elied	51
eorted	84
hs	-45
dsponded	37
is	-44
bsaid	18
dturday	-14
dw	-27
dying	-54
cee	-23
ems	-25
en	-39
dt	-52
chouted	-22
ew	-27
fed	-50
fing	-19
fs	-13
ctated	30
dressed	-39
cuggest	15
iing	-77
is	-45
dnday	35
dpport	-34
iing	-24
btelling	35
fs	-29
chinks	-13
dursday	31
co	27
dok	-33
cuesday	39
drned	-25
cweeted	63
ditter	39
bunder	-24
gscoring	-30
dveiled	-46
crged	59
csed	-15
ding	-18
bviewed	-31
bwarned	35
cednesday	-34
dek	-15
cith	-79
corried	-35
crote	61
byelled	-18
5before 	-17
c's	-57
c:	-42
cabout	14
dccusations	-22
hed	59
hing	-51
eknowledge	-33
nd	-21
ddded	23
fing	55
fress	63
fs	72
emitted	73
eopted	29
evising	78
dfter	-23
dgainst	-32
eree	-70
dlleging	53
fowed	-41
eso	-59
dnd	-38
enounced	-26
jing	-31
eswer	-78
ied	62
dppears	-71
flauded	37
froached	-58
dre	-66
fn't	-27
egued	-22
ging	88
eound	-55
dsk	-38
fs	-56
eserted	17
iion	-54
fured	87
dt	-62
etacking	38
is	-69
fempted	-27
cback	-18
ged	-66
de	42
ecame	-32
fome	-53
een	-81
ehind	-51
elieve	-98
jd	-17
js	-25
dlamed	-42
fsted	87
doasted	66
ccall	-30
ged	-14
empaign	-33
est	27
dhanted	19
hing	-13
frged	-37
dited	39
gs	51
fing	42
dlaim	-77
hed	71
fpping	-47
eear	36
dnn	17
domments	59
fpared	39
glained	33
endemned	43
ffirmed	-67
ftinue	-18
kd	-15
ks	46
dredited	54
eiticism	-46
jzed	-24
king	-48
cdebate	-34
ecided	-37
flared	-14
gined	-77
fried	25
efending	-30
elivered	52
jing	-44
emands	-50
furred	33
enied	-72
founced	-32
jing	-50
escribed	19
ks	40
jing	30
figned	-36
etermined	-32
discuss	-63
jed	-47
fmissed	-48
down	-51
gplayed	51
drawing	-47
eew	-28
dubbed	62
ering	-53
ceager	-21
erlier	-16
dchoed	-32
dmailed	46
ebraced	45
ephasized	48
dncouraged	-25
king	34
edorse	-55
jd	-95
jment	-53
dscalated	-14
etimates	-39
dvent	28
dxpected	121
flaining	-32
fosed	-47
fressed	27
cfailed	-22
dear	50
fturing	-41
eel	-59
dind	-43
erst	-20
dor	-36
eund	55
driday	-50
eom	-23
cgave	18
doing	-49
dreeted	-19
chad	32
es	-75
eve	-43
deld	-27
fped	-94
dimself	-42
ered	-64
et	-33
fting	-79
dome	-66
epe	-31
gd	-17
gs	32
fing	58
esting	-27
cidentified	35
dmplied	77
dn	-65
ecluded	31
esisted	18
is	-24
eterrupted	43
fo	44
froduced	-27
evoked	-35
ds	-94
esued	-39
cjoined	18
eked	-14
cknew	-37
eow	-14
gn	17
gs	-53
clater	36
eunched	-55
iing	-19
dearned	30
dike	-38
ested	66
cmade	-25
eking	-50
dention	-44
jed	-64
dight	-16
docked	-52
enday	60
ere	41
eved	-21
cnamed	41
dight	15
dot	28
fed	13
fing	-27
ew	-39
cof	-47
ef	-14
fer	-14
hing	-23
dn	-31
ely	-50
dppose	35
id	-64
is	-47
drdered	36
dut	36
dver	-35
cpainting	31
ess	-71
ged	-15
dlan	32
gned	-50
gs	-67
eedged	47
hing	-33
doint	30
ertrayed	72
ested	26
draised	64
hing	66
eedicted	25
eomise	-15
jd	82
iing	77
gote	53
fvided	-35
dublished	-58
eshed	35
cquestion	-41
ked	-59
king	15
ks	-29
eoted	70
cread	-72
gs	27
gy	-40
ecalled	-36
feived	-33
gntly	-78
fiting	-85
eferenced	42
king	-28
hred	58
fused	-59
eiterated	29
elated	57
fease	-20
jd	20
emarking	60
is	-44
epeated	-63
kly	49
iing	50
flied	46
fort	56
ied	39
is	21
equiring	-26
esponded	48
etweeted	69
evealed	-23
csaid	36
eturday	-33
ew	-29
ey	26
fing	40
fs	16
dee	32
fking	69
fmed	58
gs	-43
fn	-28
fs	-53
elf-described	-61
ent	-45
erving	-38
dhared	58
eouted	45
fwed	-45
ging	-76
gn	-55
digned	43
dlammed	-39
hing	51
doon	-56
eught	-71
dpecifically	-54
fnding	-31
eoke	-100
dtarted	-50
fted	34
hment	58
ging	29
eressed	-18
duggest	45
jed	-23
jing	62
js	-48
enday	52
epport	-85
jed	-75
krs	-38
jing	-64
js	36
ere	-31
ctell	-41
gs	25
dhanked	34
een	-44
eink	-92
hs	15
eought	32
eursday	-48
dime	22
etled	-25
dold	21
eok	35
euted	46
dried	-49
duesday	-39
erned	19
dweeted	36
eitter	37
cunclear	-50
eder	-44
dp	25
drged	14
fing	-29
dsed	78
cview	-38
doted	-30
ewed	66
cwant	-52
ged	29
gs	-46
erning	-65
es	34
etched	-44
dednesday	38
ent	31
dhen	53
dith	-50
fnessed	-40
dondered	66
drites	43
c—	-35
4ase=after 0 false	-25
gtrue	-82
eA true	-67
fA false	57
htrue	-33
ea true	-133
8before 0 false	30
htrue	-102
fA false	22
htrue	-77
gA false	32
itrue	-49
fa false	23
htrue	-107
4ont=false false	-41
etrue	27
8true false	-85
dtrue	117
4s=after  S false 2	-56
m6+	-89
l3	-41
l4-5	-18
l6-8	-18
l9-14	-51
ftrue 1	35
cabout SC false 0	-52
r9-14	-41
ddded CS false 0	71
iSC false 0	14
r15-25	-24
r26+	-23
r9-14	-60
ltrue 15-25	28
q26+	-41
q9-14	-46
fing C false 0	-28
jSC false 0	-126
fs SC false 0	46
drgued SC true 26+	-14
dsked C false 0	-57
iSC false 0	-27
ltrue 0	-16
q9-14	-13
ccalled SC false 0	35
mtrue 26+	-16
doncluded SC false 0	42
ftinued SC true 0	-15
u15-25	-72
u26+	-15
cfor SC false 15-25	-16
p9-14	-15
cnotes SC false 0	55
ltrue 26+	-19
cof SC false 0	67
o15-25	-20
itrue 26+	-13
n9-14	-34
dn SC false 0	29
o26+	-27
itrue 3	-12
n6-8	-13
creported SC false 0	51
otrue 26+	-17
esponded SC false 0	60
csaid C false 0	-85
p1	-42
iS false 26+	28
ktrue 15-25	-65
p26+	-72
hSC false 1	-16
r5-25	29
q2	17
r6+	27
q3	-102
q4-5	-15
q6-8	21
q9-14	28
ktrue 0	-52
p2	-31
q6+	-33
p3	37
p4-5	-47
p6-8	-41
p9-14	-47
ey SC true 26+	-12
fs CS false 0	21
hSC false 0	49
q15-25	13
q26+	-28
q9-14	-60
ktrue 15-25	-52
p26+	-31
cto CS false 0	-12
o15-25	-56
o26+	13
o4-5	19
o9-14	105
itrue 0	-13
n15-25	-41
n26+	-90
n9-14	-24
fSC false 0	-129
o26+	-16
o9-14	26
itrue 26+	-15
eld SC false 0	84
ktrue 15-25	-24
p26+	-49
dweeted SC false 0	32
ntrue 26+	-14
cwrote CS false 0	94
iSC false 0	154
ltrue 15-25	20
q26+	-70
6before  S false 0	-53
m1	-45
m2	-16
m3	-23
m4-5	-21
m6-8	-23
gtrue 1	-42
m5-25	-77
l2	-48
m6+	-56
l3	-52
l4-5	-65
l6-8	28
l9-14	-70
d: SC false 15-25	-61
itrue 15-25	-15
n26+	-29
dabout SC false 26+	-95
s4-5	35
s6-8	-107
s9-14	-35
mtrue 15-25	19
r26+	-53
r9-14	-30
ecknowledged SC true 26+	-37
edded SC false 1	15
s9-14	91
mtrue 15-25	-17
r26+	-45
r9-14	-34
ging SC false 1	104
ntrue 26+	-28
efter SC true 26+	-15
egainst SC false 15-25	-92
u26+	-50
freed SC true 26+	-15
ergue SC true 26+	-13
id SC false 26+	35
ntrue 15-25	-51
s26+	-42
hing SC true 26+	-26
es C false 26+	-13
fked C false 15-25	-80
r9-14	-51
jSC false 1	-36
s9-14	40
mtrue 15-25	-16
r26+	-58
et SC false 15-25	-30
dbegan SC false 26+	-83
elasted SC true 26+	-13
dcalled SC false 0	27
t1	15
u5-25	-22
t26+	-65
t3	-41
t6-8	52
t9-14	-27
ntrue 15-25	-25
s26+	-46
hing SC false 1	13
u9-14	57
hs SC false 1	-34
eharged SC true 26+	-17
eited SC true 26+	-14
elaimed SC true 26+	-17
eonfirmed SC false 26+	-20
gtinued SC false 1	-50
qtrue 26+	-21
ddeclared SC true 26+	-17
ffended SC false 26+	-20
fscribed SC false 26+	-74
qtrue 26+	-12
eiscussed SC true 26+	-13
dexpected C true 26+	-16
glained SC true 26+	-15
gressed SC true 26+	-12
dfor C false 26+	-23
iS true 26+	-20
hSC false 15-25	-49
q26+	20
q9-14	-64
ktrue 15-25	38
p26+	-23
fund SC true 26+	-15
dhopes SC true 26+	-14
dknow SC true 26+	-16
dlisted SC true 26+	31
dnoted SC false 1	77
t5-25	13
s26+	-79
s9-14	13
mtrue 26+	-51
r9-14	-33
hs SC true 26+	36
dof SC false 15-25	-80
p26+	-38
p4-5	-42
p6-8	18
p9-14	14
jtrue 26+	-29
ff SC true 26+	-14
en SC false 15-25	-49
p26+	-60
p3	-57
p4-5	-95
p6-8	14
p9-14	21
jtrue 26+	45
eut SC true 26+	29
dpledged SC true 26+	-25
eosted SC true 26+	-25
eraised SC true 15-25	28
t26+	-34
dreplied SC false 1	87
otrue 15-25	-39
gorted SC true 26+	-25
js SC true 26+	34
fsponded SC false 1	25
dsaid CS false 15-25	22
r26+	71
r4-5	-41
r6-8	-22
r9-14	42
ltrue 1	42
q26+	-66
q6-8	-16
q9-14	-31
iSC false 15-25	14
r6-8	35
r9-14	21
ltrue 1	48
r5-25	23
q26+	-31
q4-5	-38
q6-8	-59
q9-14	-12
fy SC false 15-25	-42
ktrue 26+	-63
ging SC false 1	-13
u5-25	74
t2	144
u6+	23
t3	31
t4-5	91
t6-8	-36
t9-14	24
ntrue 15-25	-17
s26+	-48
s9-14	-22
gs CS true 26+	-21
iSC false 0	49
r15-25	33
r2	57
s6+	-59
r3	123
r4-5	25
r6-8	-30
r9-14	64
ltrue 1	-47
r5-25	-45
q26+	-74
ehow SC false 26+	-22
etated SC true 26+	22
euggested SC false 26+	62
qtrue 26+	-16
king SC true 26+	-12
dtells SC true 26+	-14
ehinks SC true 26+	-15
eo CS false 1	14
q5-25	49
p26+	28
p4-5	74
jtrue 1	-39
p5-25	-51
o26+	-83
o9-14	-27
gSC false 6-8	-17
p9-14	-45
jtrue 15-25	14
o26+	-30
fld SC false 15-25	17
r2	-22
s6+	-23
r3	15
r6-8	49
r9-14	25
ltrue 15-25	24
q9-14	33
eweeted SC false 1	90
otrue 26+	-14
dup SC true 26+	-14
dwith SC false 26+	-21
r6-8	-81
r9-14	-50
ltrue 26+	-20
eriting SC true 26+	-17
fote SC false 1	21
s26+	23
s4-5	-33
s9-14	36
mtrue 1	-29
s5-25	-52
r26+	-55
3end=after ! 0 0	51
h1	23
i5-25	46
h2	-39
h4-5	61
h6-8	-33
f1 15-25	-16
h26+	-28
h9-14	-24
f2 26+	-40
d, 0 0	32
h1	-39
i5-25	-58
h2	13
i6+	-29
h3	-23
h4-5	-108
h6-8	-15
f1 15-25	-82
h9-14	-45
f2 26+	-44
d. 0 0	-193
h15-25	-33
h2	-75
i6+	-100
h4-5	-73
h6-8	-85
h9-14	-98
f1 0	-74
h1	29
i5-25	-39
h2	-45
i6+	-135
h3	18
h4-5	-86
h6-8	-70
f2 15-25	20
h26+	-93
h6-8	-17
h9-14	-30
d? 0 1	19
i5-25	-53
h4-5	-39
h6-8	19
h9-14	-44
f1 0	-19
h15-25	-68
h26+	-42
h9-14	-25
f2 26+	-61
dw 0 0	-37
h1	-82
i5-25	-28
h2	-65
i6+	14
h3	-29
h6-8	25
f1 0	-34
h26+	-63
h9-14	-67
f2 15-25	-13
h26+	-62
7before ! -1 15-25	-30
j26+	-81
h2 26+	-42
g0 0	32
i15-25	-41
i2	-30
j6+	-128
i4-5	59
i6-8	-49
i9-14	-61
e, -1 1	-16
k5-25	-17
j2	-32
k6+	-103
j3	-44
j4-5	-52
j6-8	-33
j9-14	-104
h2 15-25	-64
j26+	-53
j9-14	-12
g0 0	43
i1	-64
j5-25	-38
i26+	-22
i3	-35
i4-5	29
i6-8	-44
e. -1 1	16
k5-25	20
j3	-17
j6-8	-31
j9-14	-38
h2 15-25	-16
j26+	-37
g0 0	-19
i1	30
i2	-40
j6+	15
i4-5	-26
i9-14	15
e? -1 26+	-79
j4-5	-13
j6-8	36
j9-14	-43
g0 1	-53
j5-25	18
i2	53
j6+	34
i3	54
i4-5	51
i6-8	-23
i9-14	-35
ew -1 1	-58
k5-25	-73
j26+	-93
j4-5	-28
j6-8	36
j9-14	-68
h2 15-25	-30
j26+	-39
g0 0	-37
i1	-43
j5-25	-14
i2	42
j6+	-48
i3	26
i6-8	44
3gap=after 0 false false	-14
d1 false false	-63
ltrue	21
e5-25 false false	-73
ptrue	-40
jtrue false	18
d2 false false	-37
ltrue	-56
e6+ false false	-25
ntrue	-64
htrue false	-53
mtrue	-77
d3 false false	17
ltrue	-41
d4-5 false true	-18
htrue false	-58
d6-8 false true	-17
htrue false	-74
mtrue	-44
d9-14 false true	-40
itrue true	-91
7before 0 false true	-53
e1 false true	-48
f5-25 false false	-27
qtrue	-28
ktrue false	-21
e2 false true	-19
f6+ false false	-24
itrue false	-57
ntrue	-38
e3 false true	-28
e4-5 false true	-21
itrue true	-47
e6-8 false false	-14
itrue false	18
ntrue	-102
e9-14 false true	-14
jtrue true	-27
3k=after bare 0 false	-55
g1 false	-62
g2 false	-36
bcommon 0 true	-61
i1 false	-94
i2 false	-54
bname 0 false	39
g1 false	-42
itrue	30
g2 false	-42
cone 0 false	-43
g1 false	-47
g2 false	-29
cumber 0 false	-88
i1 false	-27
bpronoun 0 true	-57
j1 false	-49
j2 false	-76
brelative 0 false	-92
k1 false	-54
k2 false	-19
5before bare -1 false	-102
i2 false	-48
h0 false	-45
ccommon -1 false	-46
mtrue	-91
k2 false	-16
j0 true	-71
cname -1 false	-15
ktrue	-70
i2 false	-53
ktrue	-26
h0 false	25
jtrue	18
done -1 false	-46
i2 false	-55
h0 false	-31
dumber -1 false	-38
j0 false	-22
cpronoun -1 false	-22
l2 false	-57
k0 false	19
crelative -1 false	-63
m2 false	-42
l0 false	-50
3l=1 after 0 false false	16
ltrue	-93
ftrue false	-125
ktrue	-42
d1 true false	-71
d2 true false	-39
7before -1 true false	-66
mtrue	-19
f2 true false	-63
e0 false false	16
mtrue	-85
gtrue false	-102
ltrue	-62
65-25 after 0 false true	16
jtrue true	-114
h1 true false	-15
h2 true false	-69
bbefore -1 true false	-27
qtrue	-43
j2 true false	-15
i0 true false	-21
52 after 0 false false	29
ltrue	-43
ftrue false	-133
ktrue	-45
d1 true false	-100
d2 true false	-39
7before -1 true false	-79
mtrue	-14
f2 true false	-53
e0 false false	26
mtrue	-23
gtrue false	-69
ltrue	-76
66+ after 0 false true	13
htrue false	58
f1 true false	-66
mtrue	33
f2 true false	-85
9before -1 true true	-147
h2 true false	-56
otrue	-19
g0 false true	34
itrue true	-74
53 after 0 false true	-74
ftrue false	-31
ktrue	-53
d1 true false	-88
d2 true false	-37
7before -1 true false	-82
f2 true false	-52
e0 true false	-90
ltrue	-81
54-5 after 0 false false	-34
htrue false	-136
mtrue	-35
f1 true false	-82
f2 true false	-47
9before -1 true false	-74
otrue	-39
h2 true false	-79
g0 false true	-13
itrue true	-118
56-8 after 0 true false	-26
f1 true false	-23
f2 true false	-56
9before -1 true false	-59
otrue	14
g0 false true	-30
itrue false	-19
ntrue	-82
59-14 after 0 false false	15
otrue	-56
itrue false	-15
ntrue	-57
g1 true false	-30
abefore -1 true false	-39
ptrue	-55
i2 true false	-30
h0 false false	-20
jtrue false	-13
otrue	-15
4c=1 A after 0 false	16
itrue	-55
g1 true	-15
abefore -1 true	-25
i2 true	-28
h0 true	-40
8a after 0 false	-16
itrue	-100
g1 true	-68
g2 true	-28
abefore -1 true	-59
i2 true	-47
h0 true	-147
75-25 A after 0 false	31
k2 true	-66
ebefore -1 true	-25
l0 false	21
ntrue	-29
ca after 0 false	-15
mtrue	-20
k1 true	-46
k2 true	-16
ebefore -1 true	-63
m2 true	-17
62 A after 0 true	-93
g1 true	-52
g2 true	-15
abefore -1 true	-52
i2 true	-53
8a after 0 true	-101
g1 true	-82
g2 true	-33
abefore -1 true	-57
i2 true	-38
h0 false	19
jtrue	-142
76+ 0 after 0 false	-30
i2 true	-16
cbefore -1 true	-43
k2 true	-29
aA after 0 false	15
ktrue	47
i1 true	-23
i2 true	-77
cbefore -2 true	-61
j0 false	31
ltrue	-16
bA after 2 true	-23
dbefore -1 true	-29
aa after 0 false	78
ktrue	35
i1 true	-22
cbefore -1 true	-68
j0 true	-52
63 A after 0 false	-35
g1 true	-32
g2 true	-27
abefore -1 true	-60
i2 true	-36
h0 false	19
jtrue	-71
8a after 0 true	-108
g1 true	-79
g2 true	-18
abefore -1 true	-56
i2 true	-33
h0 true	-145
64-5 A after 0 false	-25
ktrue	-84
i1 true	-59
i2 true	-36
cbefore -1 true	-60
k2 true	-44
j0 false	-43
ltrue	19
aa after 0 false	-47
ktrue	-92
i1 true	-57
i2 true	-25
cbefore -1 true	-51
k2 true	-55
j0 false	42
ltrue	-38
66-8 A after 0 false	17
ktrue	-14
i1 true	-78
i2 true	-53
cbefore -1 true	-78
k2 true	-20
j0 false	-25
aa after 0 true	-19
i1 true	16
i2 true	-25
cbefore -1 true	31
k2 true	32
j0 true	-61
69-14 A after 0 true	-16
j1 true	-19
dbefore -1 true	-42
l2 true	-28
k0 true	-25
ba after 0 false	27
ltrue	-82
j1 true	-76
j2 true	-31
dbefore -1 true	-90
l2 true	-28
k0 false	-15
3para=after falsefalse 0	-18
p1	-58
p2	-60
jtrue 1	-50
o2	-32
etruefalse 0	21
o2	-46
itrue 1	-34
n2	-96
8before falsefalse -1	-80
r2	-72
ktrue -1	-103
q2	-103
p0	24
ftruefalse -1	-73
q2	-54
p0	-51
jtrue -1	28
p2	-14
5th=after  false	-14
e'  false	63
eA ,  false	-19
eD w ,  false	-20
iV .  false	-19
eN . N V  true	-14
gN ,  true	-20
gV  true	-73
i.  false	-18
eV  false	-37
htrue	48
gN ,  false	-48
iN ,  false	-41
ntrue	-70
kof  true	-25
eW ,  false	-47
e[  true	-82
eafter  false	-39
fnd  false	-48
jtrue	-50
iV  true	-14
fs  false	33
ebecause  true	-29
fut  false	-54
fy  false	-42
efor  true	-29
ehe V  true	-41
j.  false	-24
ein  true	-52
fs  true	-48
eof  true	-37
fn  true	-39
eshe V  true	-27
k.  false	-13
ethat  true	-41
fo  true	-71
hw  true	-16
ewas  true	38
fhen  false	-33
gile  false	-34
fith  true	-19
e—  true	60
e… false	-72
f"" false	-49
itrue	-23
h"".+ false	42
h,"" false	41
h. false	-16
i""+ false	-43
htha+ false	-34
g," false	-24
jtrue	-24
h," false	30
htha+ false	-48
g." false	-70
h," false	14
f, false	43
g, true	-45
h, false	52
jtrue	-19
i.,+ false	-16
h. false	-22
i,,+ false	-14
hV true	-44
i."+ false	-12
g. false	-46
itrue	-37
h"" false	31
j,+ false	-23
ith+ false	-20
h, false	-34
htha+ false	-25
gV true	-38
h, true	-17
h. false	-33
htha+ false	-23
gthat false	-24
ltrue	-34
gwhic+ false	-46
mtrue	-22
io false	52
ktrue	-47
j,+ false	-35
f. false	-88
htrue	-38
g"","+ false	-55
h," false	-56
i," false	-41
htha+ false	37
g( true	-30
h.)V+ false	-18
g, false	-47
itrue	-54
h, false	-31
jtrue	16
i. false	-22
j,+ false	-18
iV.+ false	-12
h. false	-13
i""+ false	33
i, false	-22
hV true	-14
htha+ false	-12
hwhi+ false	-22
jo+ false	-69
g. false	-19
h, false	40
g: false	-12
gV true	-39
h, false	39
jtrue	-20
h. false	-20
i""+ false	-22
i, false	-29
gthat+ false	-33
fV false	-44
htrue	-115
g"." false	-49
g, false	40
itrue	-116
h, false	-33
jtrue	-51
i."+ false	54
iwh+ false	-14
mtrue	-25
h. false	-31
i",+ false	-20
i, false	-31
hV true	-43
i."+ false	-13
ith+ false	-39
mtrue	-27
htha+ false	-20
mtrue	-18
hwhi+ false	-23
jo true	-60
k+ false	-42
mtrue	-26
g. false	-77
itrue	-60
h"" false	-28
i," false	-50
k+ false	-46
j,+ false	-41
i." false	-25
k+ false	-13
j,+ false	-17
iV,+ false	-17
ith+ false	-41
h, false	-74
jtrue	-29
i. false	-17
iwh+ false	-14
mtrue	-41
h., false	-41
hV true	-12
ith+ false	-21
htha+ false	-17
gV true	-28
gthat false	-20
ltrue	-38
k+ false	32
mtrue	-30
fthat false	-40
ktrue	-77
j"+ false	65
mtrue	28
j, false	91
ltrue	-60
k+ false	17
mtrue	-43
j.+ false	-44
jV+ false	-15
fwhich+ false	-64
mtrue	-18
ho true	-33
f— false	31
htrue	-30
8before  true	-53
f's  true	-47
f,  true	-30
hD  true	-67
hN V ,  true	-15
hV ,  true	-39
f:  false	35
itrue	-16
fD  false	29
itrue	-67
hw  false	-14
ktrue	-35
j.  false	21
jof  false	31
jw .  false	-40
fN 's  false	-44
h.  false	-21
hD  false	25
hN .  false	-26
has  false	-15
fV  true	55
h,  true	33
fand  true	-41
gre  true	-35
gs  true	-53
iD  true	-69
ffor  true	-53
jD w .  true	-25
fhad  true	-68
hs  true	-70
jw  true	35
ger  false	16
fin # .  true	-27
gs D  true	-55
gt  false	13
fof  true	-45
iD  true	-60
gn N 's  false	-116
iW .  true	-31
fthat  false	20
ltrue	-58
kN  false	85
go  false	19
jtrue	-76
fw  true	-58
h.  false	49
ktrue	32
hw .  false	37
gas  true	-76
jD  true	-33
gere  true	-40
gould  true	-76
lbe  true	-75
f—  true	-52
f… false	15
g"" false	16
jtrue	43
i"" true	-64
k"+ true	-26
k,+ true	-15
k. false	-35
mtrue	-12
l+ false	-38
ntrue	-15
kt+ false	-63
j,"+ false	40
j."+ false	-40
i, true	17
j""+ false	-14
ntrue	-22
j. false	-14
jwh+ false	20
i. false	-45
ktrue	-21
j"" false	43
mtrue	-23
l+ false	-34
k,+ false	-25
kV+ false	-34
j,,+ false	-18
j. false	-12
jV false	-42
jth+ false	-21
iV false	37
ktrue	-33
jth+ false	75
ntrue	-13
itha+ true	-52
iwho true	-15
l+ true	-49
h," true	-56
j""+ false	39
k,+ false	-30
ntrue	-57
j. false	-44
ltrue	51
jV. false	-56
mtrue	-49
jth+ false	32
jwh+ false	-77
i.",+ false	-23
kV+ false	-54
h." true	-14
j",+ false	-26
j,V+ false	-25
jV false	-39
k, false	-38
kt+ false	-73
jth+ false	-23
hthat+ false	-71
ntrue	-18
hwho.+ false	-14
g, true	-29
h"" false	18
ktrue	-41
j""+ false	-46
ntrue	18
j,"+ true	57
k,+ false	-31
j. false	68
k"+ false	-50
jVt+ false	-51
jth+ false	47
jwh+ false	21
i," true	-20
k,+ false	39
k.+ false	-14
kV+ false	-64
j,,+ false	-14
k.+ false	-53
j."+ false	-30
k,+ false	-45
i.",+ false	-65
kt+ false	-40
iV."+ false	-13
itha+ false	-58
iwho+ false	-15
h, true	-59
i, false	-16
ktrue	-55
jV true	-100
jwh+ true	-34
i. false	-36
ktrue	-65
j" false	-50
j,,+ false	-43
k.+ false	-47
kV+ true	16
j.,+ false	-12
jV false	-22
jth+ false	-49
iV true	60
j, true	-84
j. false	-16
ltrue	-22
jth+ false	-76
ntrue	-74
itha+ true	12
iwhi+ false	18
ntrue	-47
ko+ false	-57
ntrue	-64
h. true	-44
i" false	-36
j, false	-18
k"+ false	-39
j.,+ false	-23
k.+ false	-36
jth+ false	46
i(.)+ false	-15
i, false	16
ktrue	-49
j, false	-15
k,+ true	-45
k. false	47
l+ false	-17
kV+ true	47
j. false	80
ltrue	-36
jV, false	54
k. true	-44
kt+ false	-20
jth+ false	42
jwh+ false	-78
ntrue	-51
i. false	-29
ktrue	-38
j""+ false	-40
j,,+ false	-63
k.+ false	-24
j. false	-32
iV false	-34
ktrue	-30
j, false	-68
ltrue	-44
k"+ false	-25
kV+ false	-16
ntrue	-23
j. true	-33
jth+ false	-32
itha+ false	45
ntrue	-33
iwho+ false	25
h: false	57
jtrue	-89
hV false	-97
jtrue	-48
i"" false	-55
ltrue	-38
k"+ false	-25
ntrue	-43
kt+ false	15
ntrue	-23
j." false	43
i, false	-26
ktrue	-140
j",+ false	37
ntrue	-18
j. false	-49
ltrue	-42
jth+ false	-29
ntrue	-67
jwh+ false	41
i. false	-14
ktrue	-70
j, false	-41
j. true	-32
jV true	-24
i: false	-88
ktrue	-79
itha+ false	-112
ntrue	-26
hthat false	-52
mtrue	-49
l+ true	-99
hwhic+ true	67
jo false	-14
k"+ true	-36
k,+ true	94
k. false	13
mtrue	41
l+ false	-32
ntrue	-49
kV false	-100
mtrue	-92
l+ false	-39
ntrue	15
km+ false	-18
ntrue	-30
ks+ false	23
ntrue	54
kw+ true	-68
g. false	-40
itrue	-56
h" false	-19
i" false	-23
j""+ false	-66
j,"+ false	-61
ntrue	-32
k,+ false	52
k.+ false	47
kt+ false	-16
j."+ false	-39
jth+ false	-40
jwh+ false	-13
i,",+ false	-13
k.+ false	-30
kV false	-17
l+ false	-105
ntrue	-30
j,"+ false	-46
ntrue	-26
k,+ false	-29
k.+ false	-61
j. false	-27
k"+ false	-17
k,+ false	-14
k.+ false	30
jV,+ false	-42
jth+ false	-47
i." false	-18
k,+ false	-20
k.+ false	-13
kV false	-16
l+ false	-32
j,,+ false	52
j."+ false	-13
jth+ false	-29
iV."+ false	-19
jth+ false	-17
itha+ false	-12
iwho+ false	37
ntrue	-35
h, true	-74
i"" false	-38
i, false	-46
ktrue	-21
j,. false	-32
kV+ false	-65
j. false	-41
ltrue	-43
k" false	-15
l+ false	-45
k, false	-32
jVt+ false	-14
ntrue	56
jth+ false	-53
jwh+ false	-28
i. false	-61
ktrue	-24
j""+ false	-16
j,, false	46
k.+ false	-32
i: false	-28
iV false	26
ktrue	-23
j""+ false	-20
ntrue	-32
j, false	-20
ltrue	-33
kt+ false	-46
kw+ false	-43
j. false	-37
j: true	-26
jth+ false	-58
ntrue	-18
itha+ false	-91
ntrue	-35
iwhi+ false	-46
ntrue	-14
ko true	-14
l+ true	-75
h. false	-31
jtrue	-34
i"",+ false	-58
kV+ false	-16
i,,V+ false	-47
j. false	-14
k,+ false	-43
jV, false	51
jwh+ false	-41
ntrue	-23
i. false	-56
j""+ false	-13
j, false	-20
j: false	-39
jVt+ false	-28
iV false	-17
j. false	-14
jth+ false	-26
h: false	-20
jtrue	-72
hV false	-18
jtrue	-28
i"" false	-45
k"+ false	-22
i, false	-97
ktrue	46
j",+ true	-50
j,t+ false	-30
j. false	-44
jV false	-51
kt+ false	-19
i. false	27
j",+ false	-23
j,,+ false	-31
i: false	-45
iV true	-18
itha+ false	-23
ntrue	38
iwho+ false	-55
hthat false	28
mtrue	-59
l+ false	-54
ntrue	-43
hwho,+ false	40
g: false	52
h",,,+ false	39
i.",+ false	48
iV,w+ false	32
itha+ false	-18
h. false	-15
jtrue	-26
gV false	17
itrue	24
h"" false	16
j""+ false	-26
i."V+ false	-52
h, false	-34
jtrue	18
i. true	-20
iVth+ false	-63
itha+ false	-65
iwhi+ false	-28
h. false	-21
jtrue	-68
i"",+ false	-13
j,"+ false	-18
i, false	-42
j,V+ false	-52
i. false	-13
iV false	-22
jth+ false	-12
itha+ false	-14
h: true	61
hthat false	-68
mtrue	47
l+ true	18
hwhic+ false	65
gthat false	52
ltrue	27
k"+ false	37
ntrue	-43
k, false	47
mtrue	-69
l+ true	-97
k. false	-44
mtrue	22
l+ false	23
ntrue	-54
k: false	28
kV false	60
mtrue	-71
l+ false	21
ntrue	-53
kt+ false	-17
ntrue	-41
kw+ true	-20
gwhich+ false	46
ntrue	-62
io false	-12
ktrue	-36
j,,+ false	-59
k. true	-60
l+ false	-23
kV+ true	-19
j. false	41
ltrue	-66
k,+ true	52
k. true	-49
jV.+ false	-50
jse+ true	-43
g— true	-62
h. false	-48
hthat+ false	34
ntrue	-32
hwhic+ false	25
ntrue	-24
7o=after  CS 1	-24
gSC 0	12
j1	-77
fD w ,  SC 1	-17
fN ,  SC 1	-26
h. N V  S 0	-14
hN ,  S 0	-20
hV  S 0	-73
fV  S 0	48
jC 0	-37
hN ,  SC 0	-44
jN ,  S 0	-70
pC 0	-41
lof  S 0	-25
f[  S 0	-82
fand  C 0	-26
kS 0	-50
lC 0	-25
jV  S 0	-14
fbecause  S 0	-29
gut  SC 0	-39
gy  SC 0	-41
ffor  S 0	-29
fhe V  S 0	-41
fin  S 0	-52
gs  S 0	-48
fof  S 0	-37
gn  S 0	-39
fshe V  S 0	-27
fthat  S 0	-41
go  S 0	-71
iw  S 0	-16
fwas  S 0	38
gith  S 0	-19
f—  S 0	45
k1	35
f… C 0	-48
hSC 0	-47
k1	-13
g"" C 0	-17
jS 0	-23
kC 1	-14
i,"" SC 1	-46
h," S 0	-24
lC 1	16
i," SC 1	36
itha+ SC 1	-40
h." SC 1	-43
i," SC 1	17
hthat+ SC 1	13
q2	-23
g, C 0	-64
jS 0	29
l1	-21
iSC 0	41
l1	-64
h, S 0	-45
kC 0	39
m1	-19
i, S 0	-19
iV S 0	-44
h. S 0	-37
kC 0	-20
m1	-29
i"th+ SC 2	-18
i, SC 0	-22
itha+ SC 2	-18
hV S 0	-38
i, S 0	-17
hthat S 0	-34
l+ SC 0	20
q1	-16
q2	-15
hwhic+ S 0	-22
oC 0	-29
jo S 0	-47
g. S 0	-38
jC 0	-45
l1	-17
l2	-14
h"","+ SC 1	-22
i," SC 0	-35
o1	-22
itha+ SC 1	39
q2	-14
h( S 0	-30
h, S 0	-52
kC 0	-74
m1	-41
m2	-18
i, S 0	16
lC 0	-23
iV S 0	-14
iwhi+ SC 2	-13
hV S 0	-39
i, S 0	-20
i. SC 0	-18
gV S 0	-115
jC 0	-43
h, CS 0	74
jS 0	-116
kC 0	-53
m1	-15
i, S 0	-50
lC 0	-31
jwh+ S 0	-25
i. SC 0	-31
iV S 0	-43
jth+ S 0	-27
itha+ S 0	-18
iwho S 0	-60
l+ S 0	-26
oC 0	-39
q1	-14
h. S 0	-60
kC 0	-32
i"," SC 1	-16
k,+ SC 1	-22
j." SC 1	-12
k,+ SC 2	-14
jV,+ SC 1	-14
jth+ SC 1	-29
q2	-13
i, S 0	-29
lC 0	-73
j. SC 2	-13
jwh+ S 0	-41
iV S 0	-12
hV S 0	-28
hthat S 0	-38
l+ S 0	-30
oC 1	-20
q2	-21
gthat S 0	-77
mC 0	-38
k"+ S 0	28
oC 0	70
k, S 0	-60
nC 0	47
p1	-24
l+ C 1	-12
nS 0	-43
oC 0	41
q1	-28
q2	-22
k.+ SC 0	-30
gwhich+ S 0	-18
oC 0	-53
io S 0	-33
g— S 0	-30
9before  C 0	27
hS 0	-53
g's  S 0	-47
g,  C 0	-101
kS 0	-25
jS 0	-30
kC 0	38
iD  S 0	-67
iN V ,  S 0	-15
iV ,  S 0	-39
g.  C 0	-45
kS -1	-18
m0	15
jS -1	-38
kC -1	-39
m0	70
g:  S 0	-16
kC -1	60
gD  C 0	41
jS 0	-67
iw  S 0	-35
k.  SC -1	-18
q0	33
kof  SC 0	32
gN 's  SC 0	-44
i.  SC -1	20
o0	-25
ias  SC 0	-15
gV  S 0	55
i,  S 0	33
gand  S 0	-41
hre  S 0	-35
hs  S 0	-53
jD  S 0	-69
gfor  S 0	-53
ghad  S 0	-68
is  S 0	-70
kw  S 0	35
her  SC 0	20
gin # .  S 0	-27
jD w .  SC 0	-12
hs D  S 0	-55
ht  SC 0	18
gof  S 0	-45
jD  S 0	-60
hn N 's  SC 0	-115
jW .  S 0	-30
gthat  S 0	-58
nC 0	30
lD  SC 0	19
lN  SC 0	85
ho  S 0	-76
lC 0	61
gw  S 0	-58
kC 0	15
i.  S -1	-32
mC -1	41
o0	29
has  S 0	-76
kD  S 0	-33
here  S 0	-40
hould  S 0	-76
mbe  S 0	-75
g—  S 0	-52
g… C 0	43
iSC 0	16
h"" S 0	43
j"" S 0	-64
l,+ S 0	-15
l.+ S 0	-15
j, S 0	17
k""+ S 0	-22
j. S 0	-21
mC -1	-26
o0	-41
k",+ SC -1	-24
jV S 0	-33
mC 0	47
kth+ SC -1	-17
jtha+ S 0	-52
pC -1	-29
r0	24
jwho S 0	-15
m+ S 0	-49
i," S 0	-56
mC 0	16
k",+ S 0	-57
pC 0	-24
kV. S 0	-49
i." SC -1	-45
o0	23
k",+ SC -1	-23
ithat+ SC -1	-17
s2	-28
h, C 0	-92
kS 0	100
jS 0	-29
kC 0	-47
i"" S 0	-40
mC 0	25
k,"+ S 0	57
pC -1	-12
j,,,+ SC -1	-13
k."+ SC -1	-12
s2	-13
j.",+ SC -1	-13
jtha+ SC -1	-46
jwho+ SC -1	-13
i, S 0	-59
lC 0	19
j, S 0	-55
j. S 0	-62
mC -1	-21
o0	-59
jV S 0	60
k, S 0	-84
kth+ S 0	-74
jtha+ S 0	12
pC -2	-21
jwhi+ S 0	-42
lo+ S 0	-64
pC -2	-24
r0	-55
i. C 0	-42
lS 0	127
kS -1	-33
m0	-34
lC -1	-22
n0	-21
j"",+ SC -1	17
s2	-13
r0	-43
k, SC -1	-18
l"+ SC -1	-23
j, S 0	-49
mC 0	32
kwh+ S 0	-50
j. S 0	-38
mC -1	-22
o0	-37
k,.+ SC -1	-20
k. SC -1	-32
jV S 0	-30
k, S 0	-44
nC 0	-65
jtha+ S 0	-33
pC 0	-58
i: S 0	-86
lC 0	36
iV C 0	-59
kS 0	-48
lC 0	-123
j"" S 0	-38
k." SC -1	43
j, C 0	-57
lS 0	-140
mC 0	-48
k",+ SC -1	-17
k. S 0	-42
j. S 0	-71
k. S 0	-31
j: S 0	-79
mC 0	-85
jtha+ C 0	-78
pS -1	-17
oS 0	-26
pC -1	-20
r0	-67
ithat S 0	-49
oC 0	-54
m+ CS -1	-22
oS 0	-99
pC -1	-38
r0	-25
iwhic+ CS 0	40
oS 0	68
pC -1	14
s2	-28
r0	-36
ko,+ S 0	94
l. CS 0	100
nS 0	41
m+ CS -1	-32
oS 0	-48
lV S 0	-92
m+ CS -1	33
oS 0	16
pC 0	-65
h. C 0	-28
kS 0	-17
jS 0	-85
kC -1	-42
i" SC -1	-17
j"""+ SC 0	-66
k,"+ S 0	-31
pC -1	-17
r0	-38
l,+ SC -1	20
r0	48
k."+ SC -1	-15
j,"V SC -1	-16
m+ S -1	-13
q0	-25
pC -1	-48
s2	-16
r0	-71
k,"+ S 0	-20
pC -1	-25
l,+ SC -1	-15
l.+ SC -1	-27
k."+ SC -2	-13
l.+ SC -1	31
kth+ SC -1	-16
j." SC -1	-16
l.+ SC -2	-12
lV+ SC -1	-24
k,,+ SC -1	53
kth+ SC -2	-18
jtha+ CS -1	-18
oSC -1	-49
r0	-27
jwho+ SC -1	-23
s2	42
i, S 0	-74
lC -1	-33
o2	-13
n0	46
j, S 0	-20
k. SC -1	-20
kth+ SC -1	-31
kwh+ SC -1	-15
j. S 0	-22
mC -1	-15
p2	-23
o0	-51
jV S 0	-23
mC 0	33
k, S 0	-33
kth+ S 0	-18
pC -1	-21
r0	-46
jtha+ SC -1	-28
r0	-83
jwhi+ S 0	-14
lo+ S 0	-75
pC -1	-27
s2	-12
r0	-59
i. C -1	-15
kS -1	-14
m0	-36
lC -1	-47
o2	-14
j"",+ SC 0	-56
j,. SC -2	-13
j. SC -1	-39
p2	-13
jVth+ SC -1	-19
i: S 0	-71
iV S 0	-27
lC -1	-44
n0	13
j, S 0	46
mC 0	-75
j.",+ SC -2	-23
j: SC -1	-13
jV S 0	-18
jtha+ CS -1	-13
oS 0	39
pC -1	-20
s2	-23
ithat S 0	-59
oC -1	-20
q0	33
m+ S 0	-43
pC -1	-67
s2	-16
h: S -1	-19
kC 0	64
i"V,w+ SC -2	32
jtha+ SC -2	-17
hV S 0	24
i, S 0	18
lC 0	-13
i. S 0	-66
lC -1	-43
n0	57
ithat S 0	47
oC 0	-45
m+ S 0	18
pC -1	-23
hthat C 0	-31
mS 0	27
nC 0	60
l"+ S 0	-43
pC -1	-127
s2	-56
r0	39
l, S 0	-69
oC 0	24
m+ C 0	55
oS 0	-97
pC -1	-29
s2	-44
r0	-12
l. C 0	-46
nS -1	-29
p0	31
oC -1	-70
q0	-27
m+ S 0	-49
pC -1	-102
s2	-49
r0	59
l: SC 0	16
m+ SC -1	-19
s2	-26
r0	12
lV S 0	-71
oC 0	66
m+ S 0	-50
pC -1	23
r0	20
lt+ S 0	-41
pC -1	-56
r0	21
lw+ SC -1	-12
s2	-17
r0	-15
l—+ SC -1	-38
hwhich+ S 0	-61
pC -1	-36
jo S 0	-36
k,. S 0	-59
k. S 0	-67
h— S 0	-62
4ost= false after	-56
fbefore	-39
8" false after	-50
gbefore	-85
atrue before	-18
8' false after	54
atrue after	-56
fbefore	-77
9s false after	-41
hbefore	-53
btrue after	-26
gbefore	-37
8( true after	46
fbefore	-120
8) true after	-80
8, false after	25
gbefore	47
atrue after	-52
fbefore	-29
8- false after	-19
atrue after	-63
fbefore	-98
8. true after	15
fbefore	-48
8/ false before	-35
atrue after	-65
fbefore	29
8: false after	-54
gbefore	-16
atrue after	-42
fbefore	-25
8; true before	-44
8A false after	-49
gbefore	29
atrue after	29
fbefore	45
8D false after	-29
gbefore	-75
atrue after	-103
fbefore	-55
8V false after	25
atrue after	47
fbefore	100
8] true after	-24
8about true after	-47
jbefore	-110
9fter true after	39
jbefore	-119
9gainst true before	-39
9mong true before	-19
9nd false after	-27
ibefore	16
ctrue after	-24
hbefore	-53
9re false after	-56
ibefore	15
ctrue after	-29
hbefore	-101
aound true before	-61
9s false after	-64
hbefore	-62
btrue after	-40
gbefore	-157
9t true after	-65
gbefore	-20
8because true before	-34
afore true after	-38
kbefore	-66
atween true after	-23
lbefore	-50
9ut true after	-51
hbefore	-54
9y true after	-29
gbefore	-47
8can false after	-53
ibefore	-47
ctrue after	32
hbefore	-108
b't false before	17
9ould false after	-33
etrue after	-23
jbefore	13
8did false before	23
ctrue after	-30
hbefore	-63
bn't false after	-14
lbefore	46
ftrue after	-24
kbefore	-45
9o false after	-46
aes false before	43
dtrue before	-13
cn't false before	-54
gtrue after	-15
lbefore	-28
an't false before	32
9uring true after	24
kbefore	-84
8for false after	48
ibefore	-47
ctrue after	-95
hbefore	-75
9rom true after	-33
ibefore	-75
8had false after	-58
ctrue after	-95
hbefore	28
as false after	-48
ctrue before	89
bn't false after	40
lbefore	-18
ave false after	-72
jbefore	14
dtrue before	57
9e true after	-22
gbefore	-78
ar true before	-55
9is true before	-40
8if true before	-26
9n true after	-19
gbefore	-82
ato true after	-25
ibefore	-83
9s false after	-21
btrue after	-65
gbefore	-16
9t true before	-36
8may false after	-49
ctrue before	41
9ight false after	-44
kbefore	-46
etrue before	-17
9ust false before	-39
dtrue before	-26
8of false before	-51
btrue after	25
gbefore	-51
9n false after	-57
btrue before	-30
9r true after	-33
gbefore	-88
9ver true after	20
ibefore	31
8she true before	-32
aould false before	-47
ftrue after	-19
kbefore	-118
9o true before	-77
8that false before	-56
dtrue after	-96
ibefore	-31
aeir true before	-30
by true before	-45
arough true before	-28
9o false after	32
hbefore	-24
btrue after	-127
8under true before	-25
8w false after	-105
gbefore	-57
atrue before	64
9as false after	-66
ibefore	-37
ctrue before	-61
bn't true before	-79
9ere false after	-48
jbefore	42
dtrue after	-32
ibefore	-155
9hen true before	-36
bther false before	37
aich true before	-15
ble true before	-31
ao false after	39
ibefore	-61
ctrue after	12
hbefore	-17
9ill false after	-20
jbefore	-84
dtrue after	-28
ibefore	54
ath true before	-89
9on't true before	-39
auld false after	-35
kbefore	-96
etrue after	-62
dn't false before	-16
htrue before	-75
8yet true before	-14
8— false after	40
gbefore	-53
atrue after	-28
fbefore	-155
4re= false after	-56
ebefore	-39
7# false after	-46
fbefore	27
9true after	-35
ebefore	-70
7' false after	62
fbefore	13
8s true after	-38
fbefore	-65
7( false after	-53
fbefore	-70
9true after	-77
ebefore	-197
7) false before	-68
9true before	16
7, false before	64
9true after	-39
ebefore	13
7- false after	-25
fbefore	118
9true after	-29
ebefore	35
7. false after	-112
fbefore	13
9true after	-48
ebefore	18
7/ false before	30
9true after	-90
ebefore	-29
7: false after	-34
fbefore	-28
9true after	-28
7; false after	-52
fbefore	-26
9true before	40
7> false before	-75
7? true before	-69
7A false after	13
fbefore	67
9true after	-55
ebefore	-17
7D false before	25
9true after	-79
ebefore	-149
7N false after	-19
fbefore	49
7V false after	45
fbefore	-52
9true after	44
ebefore	-88
7W false before	-20
9true after	-13
7[ true after	-93
ebefore	-13
7] true before	-39
7about false after	-16
jbefore	26
dtrue after	-60
ibefore	-91
8fter false after	-120
jbefore	-64
dtrue after	-25
ibefore	-66
8gainst true after	-78
kbefore	-119
8lthough false after	-31
mbefore	50
8mong false after	-89
jbefore	-19
8nd false after	-105
hbefore	52
btrue after	-43
gbefore	18
8re false before	-37
btrue before	-41
8s false before	55
atrue after	-69
fbefore	51
8t false after	-27
gbefore	-76
atrue after	-109
fbefore	-144
7be true after	-31
fbefore	-84
9cause false after	-42
ftrue after	-35
kbefore	-89
9en true before	-56
9fore false after	-28
kbefore	30
etrue before	-59
9hind false before	-43
etrue before	-54
9ing true before	-44
9tween true after	-31
kbefore	-82
8ut false after	-103
hbefore	-25
btrue after	-49
gbefore	50
8y false after	-25
gbefore	-45
atrue after	81
fbefore	20
7despite false before	-26
8id false before	-14
btrue before	-61
8o false before	-37
atrue before	-70
9es false before	-69
8uring true before	36
7for false after	32
hbefore	-46
btrue after	-126
gbefore	-51
8rom false before	-35
ctrue after	-104
hbefore	-28
7had false before	-48
btrue after	-20
9s true before	-80
9ve true after	-30
hbefore	-61
aing true before	-54
8e true before	-76
9r true before	-13
8im true before	-58
8ow false after	-40
hbefore	-114
btrue before	32
7if false after	-44
gbefore	-70
atrue after	-44
fbefore	-81
8n false after	-88
gbefore	-116
atrue after	-126
fbefore	-38
9to true after	-38
hbefore	-42
8s false after	57
gbefore	14
atrue after	-66
fbefore	-92
8t true before	-95
7like true after	-47
hbefore	-68
7of false after	-76
gbefore	-82
atrue after	-24
fbefore	-58
8n false after	-27
gbefore	-85
atrue after	-121
fbefore	-184
8r true after	-15
fbefore	-79
8ver false before	-44
ctrue before	-46
7since false before	-51
8o false after	-47
gbefore	40
atrue after	-15
fbefore	-50
7that false after	-91
ibefore	-93
ctrue after	-109
hbefore	-56
9ough false after	-69
etrue before	39
9rough false before	-60
ftrue before	29
8o false after	35
gbefore	30
atrue after	-87
fbefore	-202
9ward true before	-31
7under false after	34
jbefore	36
dtrue after	-25
ibefore	-72
9til false after	-15
dtrue before	-40
7w false after	-45
fbefore	-13
9true after	-111
ebefore	-79
8as false after	35
hbefore	-17
btrue after	24
8ere true before	-55
8hat false after	-104
ibefore	-78
ctrue before	18
9en false after	-91
ibefore	17
ctrue after	-27
hbefore	90
ather false before	-60
ftrue after	-45
kbefore	25
9ich false after	-113
jbefore	48
dtrue after	-30
ibefore	-47
ale false after	-68
jbefore	-13
dtrue before	-77
9o false before	76
btrue after	-17
gbefore	41
9y false before	-15
btrue before	-52
8ill true before	-39
9th false before	35
ctrue after	-102
hbefore	-83
8ould true after	-12
ibefore	-54
7— false after	-47
fbefore	25
9true after	92
ebefore	-92
7∅ false before	-96
9true before	-60
3rank=after 0 true	-19
e1 false	-36
gtrue	-17
e2 false	-85
gtrue	-17
e3 false	-76
gtrue	-33
e4 false	-73
e5 false	-60
8before 0 false	-19
htrue	-17
f1 false	-30
htrue	-52
f2 false	-36
htrue	-72
f3 true	-61
f4 false	-90
f5 false	-60
f9 false	-24
htrue	105
7p=after 0 0 !	37
j,	25
j.	-189
j?	33
jw	-12
h1 !	-39
j,	-62
j.	-12
j?	-86
jw	-18
h2 .	-81
j?	-24
jw	-35
f1 0 !	76
j,	-45
j.	-147
jw	-14
h1 !	-31
j,	-78
j.	-97
j?	-38
jw	-62
h2 !	-16
j,	-21
j?	-40
jw	-35
f2 0 !	-22
j,	-133
j.	-22
j?	-53
jw	-41
h1 ,	30
j.	-85
j?	-16
jw	-32
h2 !	-15
j,	-31
j.	-49
jw	-25
f3 0 !	-27
j,	-104
j.	-39
h1 ,	-33
j.	-24
jw	-22
h2 !	-18
j,	-23
j.	-42
jw	-31
f4 0 ,	-35
h1 ,	-17
j.	-33
jw	-12
h2 ,	-21
j.	-38
j?	-12
jw	-20
f5 1 ,	-18
h2 ,	-14
j.	-38
9before 0 -1 !	-16
l,	-81
l?	-15
lw	-46
j2 ,	-58
l.	52
l?	20
lw	31
i0 !	36
k,	-14
k?	-30
g1 -1 !	-61
l,	-22
l.	-15
l?	26
lw	-71
j2 ,	-51
l.	-104
l?	-73
lw	-59
i0 !	-48
k.	-38
g2 -1 !	-22
l,	-55
l?	-61
lw	-62
j2 !	-17
l,	-44
l.	-73
l?	-64
lw	-56
i0 !	-109
k,	-91
k?	27
kw	-23
g3 -1 ,	-38
l.	-119
l?	-21
lw	-52
j2 !	-14
l,	-39
l.	-72
l?	-45
lw	-46
i0 !	-60
k,	-56
k?	-51
kw	-35
g4 -1 .	-46
lw	-16
j2 ,	-17
l.	-57
l?	-17
lw	-17
i0 ,	-28
k.	-71
g5 -1 .	-36
j2 ,	-13
l.	-31
l?	-14
i0 .	-19
g9 -1 ,	-41
l.	-37
lw	-25
j2 ,	-73
l.	-22
l?	24
lw	-63
i0 ,	44
k.	119
3s0=false bare false after 0	-44
t2	-64
nbefore 0	-47
u1	-98
u2	-99
ccommon false after 0	29
v1	-56
v2	-41
pbefore 0	-18
w2	-49
jtrue after 0	-38
u1	-75
obefore 0	-49
v1	-41
v2	-62
cname false after 0	30
nbefore 0	-15
u1	16
u2	-69
htrue after 0	21
mbefore 1	-54
t2	-89
done false after 0	-35
t1	-57
t2	-52
nbefore 1	-123
u2	-92
dumber false after 1	-26
pbefore 0	-20
w2	-39
cpronoun false after 0	30
w1	12
w2	-105
qbefore 2	-42
ktrue after 0	-41
v1	-39
v2	-37
pbefore 1	-37
w2	-76
crelative false after 0	-82
x1	-63
x2	-43
rbefore 0	-24
y1	-59
y2	-76
6true bare false after 1	-26
s2	-41
mbefore 0	18
t1	-79
t2	-51
bcommon false after 1	-100
u2	-64
obefore 0	49
v1	-58
v2	-92
itrue after 1	-41
t2	-15
nbefore 0	-34
u1	-86
u2	-14
bname false after 1	-15
s2	-80
mbefore 0	46
t1	-37
t2	-29
gtrue after 2	-27
lbefore 0	43
s1	-91
s2	-24
bpronoun false after 1	-106
v2	-68
pbefore 0	42
w1	-57
w2	-27
jtrue after 2	-22
obefore 0	-18
v1	29
v2	-44
4ame=false false after 0	-15
q1	-72
q2	-59
kbefore -1	-66
s2	-88
r0	-13
etrue before -1	15
q0	15
8true true after 0	83
ibefore -1	-36
p0	46
7t=false false false 0 after	-52
r1 after	-80
tbefore	-158
s5-25 after	26
xbefore	-53
r26+ after	-25
r3 after	-17
r4-5 after	-26
r6-8 before	-39
r9-14 after	-86
wbefore	-46
ltrue 0 after	-41
sbefore	-31
q1 after	-55
sbefore	-61
r5-25 after	-27
wbefore	-16
q2 before	-58
r6+ after	-15
ubefore	-18
q3 after	47
sbefore	-86
q4-5 after	-26
q6-8 after	-42
ftrue true 0 before	41
p1 before	-86
q5-25 before	-19
p2 before	-89
q6+ before	-57
p4-5 before	28
p9-14 before	17
9true true true 0 before	111
o1 before	117
o2 before	28
p6+ before	-47
o4-5 before	-16
o6-8 after	18
sbefore	-23
o9-14 before	-43
4ure=0 0 after	-23
cbefore	-17
a1 after	-127
cbefore	-100
a2 after	-127
cbefore	-96
a3 after	-81
cbefore	-58
a4 after	-48
cbefore	-15
81 1 after	-81
cbefore	-79
a2 after	-53
cbefore	-68
a3 after	-38
cbefore	-20
82 1 after	-52
cbefore	-127
a2 before	-31
a3 before	22
a4 after	27
cbefore	57
3way=mark before SC 0	-13
m15-25	-63
m26+	-76
m9-14	47
7none after S 1	21
k2	-56
l6+	-89
k3	-41
k4-5	-18
k6-8	-19
k9-14	-52
cbefore S 0	-53
l1	-48
l2	-19
m6+	-24
l3	-28
l4-5	-25
l9-14	-14
7phrase after CS 15-25	-71
n3	69
n4-5	33
n9-14	104
ebefore CS 15-25	45
o26+	15
o4-5	89
o9-14	58
7verb after C 1	-77
l5-25	-51
k2	-34
l6+	-61
k3	-67
k4-5	-58
k6-8	-70
jS 0	-17
l2	-69
m6+	-39
l3	-48
l9-14	-65
iSC 1	-45
l2	36
m6+	-65
l4-5	-52
l6-8	-37
l9-14	-31
cbefore C 0	53
l1	-53
m5-25	-30
l2	-25
m6+	-33
l4-5	-204
l6-8	-18
l9-14	-60
kS 2	-29
m3	-61
m4-5	-47
m9-14	-24
jSC 1	27
n5-25	-21
m2	24
n6+	-51
m3	12
m4-5	17
m9-14	-26
0no ++t=" "	16
9D	-122
9N	-41
9he	-31
9i	60
at	14
9we	-32
7( #	43
7- -	25
7< w	-12
7A D	-59
9w	-78
7D "	-48
9#	-80
9D	-22
9N	-13
9of	-75
9w	-53
7N 's	-49
9,	-123
9:	-37
9A	-41
9N	32
9V	22
9and	-56
9did	-15
9has	-29
9in	-77
9of	-63
9to	31
9w	18
aas	-24
7V D	-72
9N	-65
9w	-41
7W 's	-44
9,	-25
9to	-13
9w	51
7[ N	-53
7_ _	-73
7after D	-74
8nd "	44
bA	-13
bD	31
bN	-71
bV	-101
bhe	-55
bthat	-48
bw	-55
8s D	-15
afor	-33
aw	-64
8t D	-47
7but A	-33
bD	-76
bhe	-27
8y D	-13
aN	31
aw	-62
7for D	27
bN	24
bw	-121
7he A	26
aV	15
aw	-121
9r w	32
8is w	30
7if N	14
aw	-56
8n #	16
aD	-18
aW	-77
ahis	-56
aw	20
bhich	-57
8s D	25
8t 's	-40
aw	-57
bas	-38
7of D	-67
aN	-62
aw	-43
8n W	25
8r "	-30
7she A	-84
bV	-14
bw	-46
7that 's	48
cN	-40
cw	-64
8o D	-43
7w ,	27
9.	-14
9:	79
9D	-27
9N	-26
9and	-26
9from	-35
9his	24
9in	-30
9of	-73
an	24
9that	29
9w	-32
8hen w	-60
9o w	20
8ith D	-92
cN	-33
7— N	-64
4f="	-16
6(	28
6,	20
6-	-16
6<	-12
6[	-69
6_	-73
6a	-19
7bout	37
7ccording	18
7dding	21
7fter	25
7gainst	-90
7n	-20
8d	-33
8other	-35
7s	-101
8ked	-39
7t	29
6because	-50
9k	-49
8nnett	-18
7ozell	-53
7ut	-33
7y	-16
6carson	20
7linton	-57
7ruz	-81
6democrats	34
8spite	-51
8vine	-39
7onald	25
7uring	-73
6eric	-30
7ven	-75
6fiorina	47
7or	-41
7rom	-139
6he	-25
8r	26
7illary	-57
8s	24
7owever	-53
7ttp	72
6if	-64
7s	35
7t	-121
6later	-58
7ike	17
6mr	-46
8s	-60
7s	-73
7urphy	-29
6obama	-62
7f	-111
7n	-21
8e	23
7r	-14
7ther	22
7ver	48
6paradis	-40
7ence	-15
6rep	32
9ublican	-22
gs	-63
7ubio	-60
7yan	-41
6said	-99
8nders	-27
8ys	34
7cott	14
7everal	-35
8xton	-29
7ince	20
7o	20
7tar	35
8ill	21
6that	18
8e	-50
9re	-27
9y	-103
8ough	-78
7o	-23
7rump	-57
6viguerie	-31
6was	-61
7hat	-27
8en	-29
8ich	45
9le	-94
8o	20
7ith	-20
7rote	-24
6yet	-73
4k=0 all	21
8none	-21
8one	-56
8some	-35
61 all	38
8none	-24
8one	-28
8some	-70
62 all	87
8one	37
8some	43
65 all	22
8most	84
8none	-48
8one	-111
8some	-37
66 all	-25
8none	38
8one	-18
4t=" 15-25	-42
826+	-30
84-5	56
86-8	24
89-14	-65
6- 2	-39
84-5	19
6A 15-25	-16
826+	17
83	-49
84-5	-66
86-8	-64
6D 1	-29
95-25	-114
82	-110
96+	-28
83	14
89-14	-154
6N 1	66
95-25	-13
82	-54
96+	13
84-5	-28
6V 15-25	-61
82	27
96+	-33
83	46
84-5	-22
86-8	-79
89-14	-111
6W 26+	-75
83	13
84-5	73
86-8	32
6[ 26+	-81
6_ 15-25	-50
86-8	-29
6and 1	-22
b5-25	-60
a2	25
b6+	-52
a4-5	-53
a6-8	-32
a9-14	-14
7s 15-25	-32
94-5	-79
96-8	27
7t 15-25	-35
6but 15-25	-74
a2	44
b6+	-59
a3	65
a4-5	-55
a6-8	-97
a9-14	-95
7y 1	-69
96-8	-13
99-14	74
6for 2	-66
a3	-56
a4-5	40
a9-14	-34
7rom 3	-94
6he 15-25	-85
926+	45
93	-43
94-5	-37
96-8	-116
99-14	25
6in 1	-85
a5-25	59
92	18
a6+	-67
93	-80
94-5	75
96-8	-114
99-14	-92
7t 15-25	-17
926+	-41
99-14	-55
6of 1	-107
92	-35
93	-61
7n 15-25	-37
92	22
a6+	-35
93	-47
94-5	-67
99-14	-39
6she 15-25	-75
a26+	-42
a3	32
a6-8	14
a9-14	-97
6that 1	28
c5-25	-74
b26+	-26
b3	46
b9-14	-60
7o 1	-36
92	35
93	-85
99-14	-87
6w 15-25	-62
826+	71
83	19
86-8	-92
89-14	-84
7as 2	-74
7hen 26+	-45
8ile 26+	-62
8o 2	-56
7ith 4-5	-41
6— 26+	-45
6∅ 15-25	13
826+	-35
86-8	36
89-14	-119
3--f=' '	-47
9and	-18
7) .	-23
7, and	-36
7. )	-40
9the	21
72012 .	-37
7? ”	-53
7abc 's	77
8dded ,	36
d.	-63
aing ,	-34
9ministration .	-21
8merica .	-34
8s a	-64
athe	26
9ked .	-30
7campaign .	20
8linton .	-88
8nn .	-29
8ontinued ,	52
h.	-93
avention .	-26
8rowd .	-45
9uz .	-42
7day .	26
8emocrat .	-17
7he has	-54
ais	-47
awas	26
bould	-54
9r .	-50
8im .	-38
8ouse .	42
7in a	55
9terview .	-36
8s a	-108
9sues .	-13
8t .	-24
awas	-43
7me .	-22
8onday .	-33
ath .	-36
8snbc 's	30
7news .	-30
8omination .	-21
cee .	-15
9tes .	44
7obama .	-38
8f a	17
athe	-19
7party .	-34
8ost .	44
8resident .	-15
9imary .	-52
7race .	-47
8eported .	-20
ers .	34
aublicans .	-28
7said ,	-83
c.	-60
c:	-18
9nders .	-18
9ying ,	-99
as ,	-50
c.	-51
8he was	-44
8tate .	-40
cment .	-65
cs .	-20
7that the	-28
8o be	-56
athe	32
8rump 's	-100
d.	72
8uesday .	-46
8weeted ,	-44
7voters .	-37
7week .	-39
8rote .	-54
7year .	-20
bs .	-20
5t=" "	-47
9D	38
9or	-24
7# ,	40
9.	-13
9w	14
7's w	27
7) .	-23
7, "	38
9D	86
9V	-82
9and	-36
9w	-39
7. )	-40
9D	34
9N	-45
7? "	-55
7A ,	-85
9.	-106
9:	-48
9D	-35
9w	-38
7D .	-31
9N	39
9w	17
7N 's	48
9:	59
9D	-91
9N	-94
9as	15
9had	-61
bs	-22
9is	45
9that	-23
9w	78
aas	-41
7V ,	-16
9.	-52
9:	-118
9D	-105
9as	-88
9her	-65
9it	-80
9that	-76
ao	-74
9w	-72
7W .	-50
9w	-71
7and w	-58
8s D	-21
7has w	-67
8e V	-85
ahas	-54
ais	-47
aw	38
bas	26
bould	-54
9r .	-50
8im .	-38
bD	-74
9s w	-63
7in D	41
8s D	21
8t .	-24
awas	-43
7of w	45
8n D	-23
7she was	-44
7that D	-29
cN	-62
cw	-65
8o be	-51
aw	-38
7w 's	57
9,	23
9.	-33
9:	-83
9?	-82
9N	17
9V	-27
9and	-32
are	-72
as	-56
9because	-39
9for	-19
9had	-43
9in	35
as	-58
9of	32
an	-65
9that	-32
ao	44
9w	31
aas	-110
aere	32
aith	42
aould	-62
8as A	-87
bD	41
8ith D	-70
4af=" one D	-24
dN	-102
dhe	-64
9some D	-50
eN	-35
ehe	-21
7's all on	42
anone "	-84
fw	-75
7, none "	-46
eD	-22
eN	-56
e∅	-28
9one "	-25
dN	-62
dbut	-52
dhe	-44
d∅	-17
9some "	-50
eD	-43
eN	34
ehe	-24
e∅	-36
7. all N	-18
dw	38
9most D	19
eN	-99
eV	-53
ehe	-81
eshe	-36
9one "	-32
dA	28
dD	-33
dV	-67
dW	34
dbut	-49
dfor	-36
dhe	29
dshe	-70
dthat	-69
dw	-55
d∅	-134
9some "	-32
eA	-55
eD	-129
eN	-30
eV	-58
eW	-80
eas	-22
ebut	-76
ehe	43
ein	-61
ft	-32
eshe	-60
ew	-19
e∅	33
7: one N	42
d∅	-36
9some "	-44
eD	-64
eN	-14
ehe	-24
ew	61
7? one "	-18
7D all w	52
9most w	88
9none "	-73
eand	-43
efor	-95
ein	-28
eof	-109
ethat	-48
fo	-19
ewho	-81
7N none N	-74
9one N	-26
9some —	-43
7V none N	32
7and none N	-35
8s none N	34
fand	32
7is none N	-46
7of none and	-15
fw	-78
7that none D	-16
cone N	-21
8o none N	-15
fand	-65
fw	23
7w all w	15
9none "	20
eN	-74
eW	45
eand	-131
efor	-105
ehe	-69
ein	-13
eof	16
ethat	93
fo	-51
ew	17
9one N	-23
9some N	-22
8as none D	44
gand	-55
gto	-36
7— some by	68
4f="	23
6's	59
6)	-41
6,	-13
6-	30
6.	-50
6:	-41
6?	-85
6a	-32
7n	-16
8d	-13
7re	-23
7s	-53
6be	-61
8cause	-44
8en	-22
8ing	-52
7y	57
6called	-113
as	-80
7linton	-72
6for	30
6had	-122
8s	-100
7e	15
8r	-39
7im	-96
8s	-91
6in	44
7s	-64
7t	-96
6like	-30
6not	42
6of	13
6said	-114
8ys	-49
7hould	-91
9w	35
6that	-91
7rump	38
6was	-68
7ere	-12
7ho	-55
7ith	50
7ould	-92
6—	67
6”	-20
4t=" 15-25	-93
86-8	-25
89-14	-66
6's 1	-28
93	37
94-5	57
6, 2	-41
96+	13
83	17
84-5	-42
6. 1	67
95-25	-34
826+	-17
83	-75
84-5	-41
86-8	-101
6: 26+	-38
84-5	-32
86-8	26
89-14	-77
6? 26+	-34
89-14	-56
6D 1	26
83	-34
84-5	28
86-8	-105
89-14	-82
6N 1	-29
95-25	-66
82	50
96+	-120
83	-38
89-14	-109
6V 3	-60
84-5	-26
86-8	-90
89-14	-74
6and 1	-20
a2	-16
a3	-16
a6-8	24
7re 9-14	-48
7s 1	-77
92	-25
93	-58
94-5	-92
96-8	23
6be 1	-20
92	-81
6for 2	50
6has 9-14	-46
6is 3	-52
94-5	-17
96-8	-58
99-14	-32
6of 1	-38
94-5	-27
96-8	34
6that 15-25	-54
b26+	-13
b6-8	-57
b9-14	-70
7o 1	-37
92	19
93	-17
96-8	-14
99-14	28
6w 15-25	-62
82	-14
96+	-41
83	23
84-5	-20
86-8	-14
89-14	-39
7as 1	-58
a2	-88
a3	-67
a4-5	29
a6-8	-79
a9-14	-42
6— 9-14	28
31=[	62
5absolutely	32
6fter	-55
6ll	-46
6merica	38
6n	16
7d	-100
7y	-64
8one	-33
6s	-18
5because	-25
7rnie	-93
6ig	26
6oth	-50
6ut	-115
6y	-56
5can	-36
6linton	-43
6ruz	-71
5do	-50
7n't	-46
5even	-21
8ry	-32
6xtremely	-90
5first	-43
6ox	118
5go	-81
7od	-25
5has	-84
7ve	40
8ing	-53
6e	-42
7re	49
6is	18
6ow	-29
5i	-69
6'd	-90
7ll	-50
7m	-28
7ve	-39
6f	26
6n	-69
6s	17
6t	-113
5just	-49
5like	-29
5made	-48
7ke	-16
7ny	-36
7ybe	-84
6eet	83
6ore	25
8ning	53
6y	-33
5new	-101
6o	49
7body	-30
7w	-37
5of	-44
6n	-63
7e	-91
6ur	-64
5people	-56
6olitical	42
5she	-75
6o	-44
7me	-66
6till	34
5take	-53
6ed	-36
6hank	-82
8t	-134
7e	51
8re	-56
8se	-36
8y	-51
9're	-65
7ings	-15
8s	-39
6o	-99
7day	42
7p	16
6rump	-36
5was	-46
6e'll	-26
8re	-74
8ve	-40
7ll	-21
6hen	-81
7ile	-26
7y	-37
6ill	-55
7th	-63
6ould	-34
5yes	20
6ou	-44
8're	-28
39=!	-84
5'	-55
5)	29
5.	-14
5?	-42
5secret	17
5”	-47
3cont=false false	123
etrue	-21
8true true	-71
3l=1	-13
65-25	-41
526+	-47
54-5	24
56-8	15
59-14	-31
4ast=! 15-25	-23
a2	-95
b6+	-21
a3	-83
a4-5	-73
a6-8	20
8, 15-25	-14
a2	39
b6+	12
a3	-31
a4-5	-21
a6-8	20
a9-14	-15
8. 15-25	-58
a2	-31
b6+	-32
a3	13
a4-5	63
a6-8	-47
a9-14	-20
8? 15-25	-42
a26+	-73
a6-8	-33
a9-14	-41
8w 1	-13
b5-25	18
a26+	-29
a4-5	-30
a6-8	-38
a9-14	-17
4c=15-25 A	-40
ca	-35
626+ 0	25
aA	-34
bA	-77
aa	-102
63 a	-31
64-5 0	17
aA	19
aa	-54
66-8 a	-25
69-14 a	-57
4h=15-25 most	-24
cone	-43
csome	-44
62 all	12
8most	-28
8none	-14
76+ most	-13
anone	-74
aone	-23
asome	-34
63 most	-12
8none	-29
8one	-16
64-5 all	33
amost	15
anone	-42
aone	-39
66-8 all	42
anone	-26
aone	-31
asome	-36
69-14 most	36
bone	-59
bsome	-42
5v=15-25 none false	-90
itrue	26
done false	-107
htrue	-13
dsome true	-66
72 all false	12
9most false	-28
9none false	-14
86+ most false	19
gtrue	-55
bnone false	-25
gtrue	-59
bone true	-28
bsome true	-35
73 none false	-27
etrue	-75
74-5 all false	33
bmost false	16
bnone false	-58
gtrue	29
bone false	-19
ftrue	-39
76-8 all false	19
bnone true	-79
bone false	-23
ftrue	-28
bsome true	-103
79-14 most false	46
htrue	-44
cnone false	-18
htrue	-22
cone false	-61
gtrue	-25
csome false	-24
htrue	-37
3near=false 0	40
e1	155
f5-25	14
e3	23
e4-5	17
e6-8	86
e9-14	48
8true 0	-89
d1	-140
e5-25	-49
d2	-55
e6+	-44
d6-8	-28
d9-14	-72
7l=false 0 15-25	-49
h26+	17
f15-25 1	-50
l3	-21
l4-5	31
l6-8	71
l9-14	33
f26+ 15-25	32
j26+	-18
j4-5	-45
j6-8	50
j9-14	-44
f6-8 26+	55
f9-14 2	65
k3	-15
9true 0 26+	-94
g4-5	31
g6-8	-26
g9-14	-55
e1 1	-26
g2	-87
g3	-47
g4-5	-63
g6-8	-47
g9-14	-20
f5-25 1	27
l5-25	-110
k2	-14
l6+	-89
k4-5	-51
e2 15-25	-24
g26+	-28
g4-5	44
g6-8	-92
g9-14	-67
f6+ 1	-13
i26+	-60
i4-5	-12
i6-8	-101
e3 26+	23
g3	-87
g4-5	-20
g6-8	-92
g9-14	14
e4-5 1	-18
j5-25	-83
i26+	-30
i4-5	14
i6-8	19
i9-14	-130
e6-8 15-25	-137
i2	-28
j6+	-156
i3	16
i4-5	44
i6-8	-116
i9-14	-140
e9-14 15-25	-120
j26+	-59
j3	-28
j4-5	-53
j9-14	-24
3para=falsefalse	13
dtrue	-29
8truefalse	-16
3s0=false 0 .	16
ew	-25
cA !	-34
e,	51
e.	19
e?	-30
dA .	-90
ca ,	-15
e.	-21
ew	-27
6true 0 ,	30
bA !	-110
d,	-68
d.	-15
d?	-86
dw	35
cA ,	16
e.	-65
0un ++t=" "	-23
9D	-101
9N	44
9he	-68
9i	-51
at	-101
9we	-70
7( #	-47
7- -	-24
7< w	-38
7A ,	52
9D	-74
9in	-59
9w	22
7D "	-51
9#	-18
9D	-72
9N	23
9W	-31
7N 's	-161
9,	12
9.	12
9:	-48
9N	-32
9and	-90
9did	-38
9has	51
9in	-79
9of	-57
9to	-46
9w	-15
7V D	-161
9N	49
9w	-84
7W 's	28
9,	-126
9N	-60
9to	-33
9w	-62
7[ N	-25
7_ _	-28
7after D	-54
8nd "	-40
bA	-76
bD	-80
bV	-149
bhe	-68
bthat	-78
bw	46
8s D	-21
afor	-66
aw	16
8t D	28
7but A	34
bD	-87
bN	-91
bhe	-28
bw	-77
8y D	20
aN	-111
aw	-82
7for D	-14
bN	-108
bw	-16
8rom w	-81
7he A	15
aV	-90
aw	-129
9r w	-94
8is w	-76
7if N	-60
aw	31
8n #	29
aD	-111
aN	-14
aw	44
bhich	-67
8t w	-74
bas	-112
7of D	34
aN	-95
aw	-105
8n D	43
aW	-33
8r "	-18
7she A	-68
bV	-44
bw	-42
7that N	-95
cw	28
8o D	-34
aN	41
7w ,	-38
9.	-64
9:	-57
9D	23
9N	-112
9and	53
9from	-109
9his	-91
9in	33
9of	-73
an	-116
9that	-123
ao	-45
9w	-12
8hen w	-67
9ich w	-104
9o w	-99
8ith D	18
cN	-14
7— N	-58
7∅ ∅	-26
4f=	-26
6'	-39
6(	-167
6)	-23
6-	-55
6<	-38
6[	37
6_	-28
6a	-58
7bout	-109
7ccording	-78
7dded	-34
9ing	-90
7fter	-140
7gainst	-82
7n	14
8other	-66
7s	-14
8ked	-99
7t	14
6because	-12
9k	-76
8nnett	22
7lackwell	-32
7ozell	17
7ut	-58
6campaign	-98
8rson	-51
7linton	-74
7ruz	-15
6democrats	18
8spite	-46
8vine	-28
7onald	-71
6eric	-41
7ven	-13
6fiorina	20
7or	-27
9mer	-65
7rom	22
6hillary	-87
8s	-94
7owever	20
7ttp	-35
6if	24
7s	-29
7t	-23
6later	35
7ike	-66
6mrs	-91
7s	-118
7urphy	-37
6obama	44
7n	-23
7r	37
7ther	-69
7ver	38
6paradis	-54
7ence	-19
6rep	-50
9ublican	14
gs	31
7ubio	42
7yan	-33
6said	63
8nders	52
8ys	-101
7cott	-44
7everal	-40
8xton	-51
7he	-90
7ince	-72
7ome	-110
7tar	-72
8ill	-89
6that	-46
8e	13
9y	35
8is	-45
8ough	-74
7rump	34
6viguerie	-67
6was	-127
7hat	-51
8en	-122
8ich	-25
9le	53
7rote	-66
6yet	-68
6—	21
6―	-81
6“	15
4k=0 all	21
8most	-61
8some	-31
61 none	-14
8one	-17
8some	-17
62 all	-74
8one	-56
8some	-69
65 all	-51
8most	36
8one	-46
66 all	23
8most	18
8none	-13
8one	-71
8some	-72
4t=" 2	21
83	25
86-8	-122
6- 1	24
82	-83
84-5	-20
6A 15-25	23
84-5	-88
89-14	40
6D 1	-24
95-25	-49
82	29
96+	-39
83	-47
84-5	64
86-8	-144
89-14	-43
6N 1	-172
95-25	-28
82	57
96+	-37
83	-82
84-5	-67
86-8	25
89-14	-27
6V 2	13
96+	65
84-5	-136
86-8	-31
89-14	-67
6W 15-25	-89
83	-45
84-5	-29
86-8	-84
89-14	-134
6_ 6-8	-67
89-14	-26
6and 1	-98
b5-25	-76
a26+	-14
a3	35
a4-5	-42
a6-8	-15
a9-14	-47
7s 15-25	-54
926+	-19
94-5	-96
96-8	-66
7t 15-25	35
6but 15-25	-101
a2	-71
b6+	37
a3	-76
a4-5	20
a6-8	-92
a9-14	-98
7y 1	-98
96-8	-105
99-14	-57
6for 2	12
a3	-80
a4-5	-37
a6-8	-82
a9-14	33
7rom 3	14
6he 15-25	-15
926+	-104
93	-49
94-5	-111
99-14	-99
6in 15-25	-91
92	23
a6+	-95
93	-50
94-5	-36
99-14	44
7s 1	-18
7t 15-25	-69
926+	-89
6of 1	20
92	-33
7n 15-25	-85
92	-104
a6+	-71
93	32
94-5	45
99-14	-37
6she 26+	-71
a3	-86
a4-5	-93
a6-8	-71
a9-14	-71
6that 15-25	33
b2	-118
c6+	-35
b3	-76
b6-8	25
7o 1	-41
92	-46
93	17
99-14	-95
6w 1	-47
95-25	22
826+	-43
83	-80
86-8	50
89-14	28
7as 2	-85
7hen 26+	-30
8ile 26+	-35
8o 2	17
7ith 1	36
b4-5	-13
6— 26+	-38
6∅ 15-25	-66
826+	-106
84-5	57
86-8	-77
3--f=" and	-89
7' '	-98
7) .	-54
7, and	-55
7. )	35
9the	-27
72012 .	43
7abc 's	-78
8dded ,	-13
d.	-50
d:	-37
aing ,	-41
9ministration .	-30
8merica .	-46
8s a	15
athe	37
9ked .	-57
7campaign .	30
8nn .	-46
8ontinued ,	-43
h.	-85
avention .	-36
8rowd .	-49
9uz .	48
7day .	-46
8emocrat .	-52
7election .	-26
7he has	-46
ais	-35
awas	-14
bould	16
9r .	-63
8im .	-66
8ouse .	-48
7in a	-73
9terview .	-58
8s a	-72
9sues .	-20
8t .	-45
awas	34
7me .	-37
8onday .	-25
ath .	-60
8snbc 's	-51
7news .	-44
8omination .	-40
cee .	51
9tes .	-43
7obama .	48
8f a	36
athe	-20
7party .	-32
8olls .	-44
9st .	-39
8resident .	-16
9imary .	-47
7race .	-60
8eported .	42
ers .	-34
aublicans .	-16
7said ,	-30
c.	40
c:	-91
9nders .	-54
9ying ,	37
as ,	-54
c.	-59
8tate .	-39
cment .	35
cs .	-47
8upporters .	-26
7that the	-15
8o be	62
athe	-20
8rump 's	-92
d.	-92
8uesday .	-39
8weeted ,	-48
7voters .	-46
7was a	24
8eek .	-47
8ould be	-47
8rote ,	-26
d.	-71
7year .	-58
bs .	-61
5t=" "	-100
9D	-101
9and	-21
9or	31
7# .	-48
9w	23
7's w	-110
7) .	-54
7, "	-91
9D	-148
9N	-45
9V	-115
9and	-55
9w	-18
7. )	35
9D	-48
9N	59
7A ,	-16
9.	-24
9:	-86
9D	-111
9w	-63
7D .	-83
9N	-20
9w	-39
7N 's	15
9,	23
9.	-19
9:	-13
9D	-94
9V	-118
9had	-80
bs	-40
9is	-103
9that	-98
9w	-60
aas	-81
7V ,	-38
9:	40
9D	57
9N	-97
9her	-74
9w	-102
7W .	-170
7and w	20
8s D	39
7has w	-64
8e V	-132
ahas	-46
ais	-35
aw	-74
bas	-14
bould	16
9r .	-63
8im .	-66
bD	58
9s w	-104
7is D	-100
8t .	-45
awas	34
7of D	21
aw	-120
8n D	49
7that D	-19
cw	50
8o D	13
abe	56
aw	-16
7w 's	-45
9,	-21
9.	-63
9:	-31
9?	-49
9V	21
9and	-42
are	-25
as	-30
9because	-61
9had	-59
9in	-16
9of	14
an	-40
9that	19
9was	-60
aere	-53
aith	13
aould	14
8as A	21
8ith D	-69
8ould be	-47
4f="	-30
6'	-24
6(	17
6)	34
6-	-40
6.	-73
6:	-20
6?	-52
6a	-13
7n	20
8d	-63
7re	-75
7s	16
6be	48
8cause	-74
8en	-84
8ing	-64
7ut	-99
7y	-72
6called	25
as	-87
6for	-22
6has	-79
7e	-95
8r	-36
7im	-78
8s	-58
6is	-56
7t	-25
6like	-91
6or	15
6said	16
8ys	-69
7hould	-13
9w	-50
6that	70
8e	59
7o	-17
7rump	-23
6were	-118
7ho	23
6—	-58
6”	17
4t=" 15-25	-13
83	-74
84-5	-79
89-14	-25
6's 1	-25
92	35
93	-153
99-14	-70
6, 15-25	34
82	15
83	-145
84-5	-37
86-8	-35
89-14	25
6. 1	-89
95-25	-34
82	-71
83	-113
84-5	-93
86-8	-63
89-14	-13
6: 4-5	-40
89-14	-55
6? 9-14	-46
6A 1	-24
6D 1	-44
82	-66
83	38
84-5	27
86-8	65
89-14	39
6N 1	-75
95-25	-99
82	51
96+	-69
83	47
86-8	-24
89-14	-14
6V 2	-118
83	18
86-8	-44
89-14	-76
6and 1	29
a2	-76
a3	-72
a4-5	-74
a9-14	-78
7re 9-14	-62
7s 1	55
93	-147
94-5	47
96-8	-35
6be 1	29
92	16
6for 2	-91
6has 9-14	-52
6is 2	-93
94-5	29
96-8	-56
99-14	-42
6of 2	-52
93	-73
94-5	31
6that 15-25	20
b26+	-92
b4-5	24
b9-14	26
7o 1	40
92	-106
93	-37
94-5	-49
96-8	-92
99-14	34
6w 15-25	-110
826+	46
83	-44
84-5	-24
86-8	-59
89-14	-77
7as 1	-79
a2	-84
a3	57
a4-5	-72
a9-14	-96
6— 9-14	-16
31=[	-45
5a	-18
6bsolutely	-55
6fter	-57
6ll	-91
6merica	-64
6n	12
7d	-131
7y	-102
8one	51
6s	44
6t	-53
5because	25
7rnie	-101
6ig	-58
6oth	-58
6ut	-101
6y	17
5can	-62
6linton	-47
6ruz	35
5did	-63
6o	13
7nald	-45
5even	-42
8ry	-43
abody	-23
6xtremely	12
5first	-50
6ox	-86
5go	49
7od	20
5has	-110
7ve	31
8ing	-55
6e	-33
7re	-53
6illary	-90
7s	-39
6ow	-75
5i	25
6'd	41
7ll	44
7m	-17
6f	-27
6n	-14
6s	-51
6t	-24
5just	-69
5like	-62
6ook	-81
5made	-53
7ke	-36
7ny	-42
7ybe	-66
6eet	-77
6ore	-77
8ning	-43
6r	-81
6y	-116
5new	37
6obody	18
7t	-144
7w	-81
5of	29
6n	-47
7e	-47
6ur	-35
5people	-95
6olitical	31
5radical	-96
5so	-114
7me	-99
6till	-45
5take	-72
6ed	33
6hank	-57
8t	24
7e	-31
8re	18
8se	-67
8y	-133
7ings	-28
8s	-35
6o	-41
7day	-87
7p	-30
6rump	59
5very	13
5was	-81
6e	-33
7'll	-29
8re	-21
8ve	-79
6hat	-40
7en	-127
7ile	25
7o	-45
7y	-71
6ill	-66
7th	-111
6ould	24
5yes	-77
6ou	-61
8're	23
39=!	12
5'	-25
5,	-14
5.	-25
5people	14
5”	47
3bias	-37
3l=1	-16
65-25	-19
52	-19
66+	-20
56-8	-13
59-14	-24
4ast=! 15-25	-46
a2	57
b6+	-73
a3	58
a4-5	-40
a6-8	-32
a9-14	-14
8, 15-25	20
a2	-22
a3	-35
a4-5	-53
a6-8	17
a9-14	-77
8. 15-25	-28
a2	-32
b6+	-36
a4-5	30
a9-14	-60
8? 15-25	-27
a26+	-14
a6-8	-17
a9-14	26
8w 1	-16
b5-25	-51
a2	-22
b6+	13
a3	-79
a4-5	-13
a6-8	-28
a9-14	25
4c=1 a	-20
75-25 A	-20
ca	-50
62 A	-13
8a	-17
76+ 0	27
aA	-53
bA	18
64-5 0	-22
aa	-39
66-8 a	-34
69-14 A	-52
4h=1 none	-20
75-25 most	-35
cnone	-32
cone	-21
csome	-28
62 all	-28
8most	-35
76+ none	26
aone	-28
asome	-25
63 all	14
8most	-20
8none	-19
8one	-92
64-5 none	-28
aone	-21
66-8 all	39
amost	-24
anone	-24
aone	-45
69-14 most	-90
bnone	-18
bsome	-15
5v=1 none false	-20
85-25 none false	-129
itrue	-12
done false	20
htrue	-54
dsome false	-17
itrue	-23
72 all false	-28
9most false	-35
86+ most true	-14
bnone false	-90
gtrue	40
bone true	-29
bsome false	-33
gtrue	-32
73 all false	14
9most false	-17
9none false	-14
etrue	-76
9one false	-80
74-5 most true	-87
bnone false	-13
gtrue	-103
bone false	-15
ftrue	-41
76-8 all false	39
bmost false	-65
bnone false	18
gtrue	-94
bone false	-25
ftrue	-85
79-14 most false	-71
htrue	-32
cnone false	-21
htrue	-19
cone false	27
gtrue	-32
csome false	-17
3near=false 0	-49
e1	-51
f5-25	-42
e26+	-29
e3	-113
e4-5	-20
e6-8	-125
e9-14	-46
8true 15-25	-21
d3	-24
d6-8	17
7l=false 0 15-25	37
h26+	-98
f15-25 1	-26
m5-25	-39
l2	-45
l3	-21
l4-5	17
l9-14	-63
f26+ 1	-42
k5-25	-83
j4-5	-21
j6-8	-29
j9-14	-12
f6-8 26+	-65
f9-14 2	-16
k3	-29
k9-14	-69
9true 0 15-25	-17
g26+	29
g4-5	-59
g6-8	-34
e1 1	-23
g3	14
g4-5	17
g6-8	20
g9-14	-62
f5-25 1	-35
l5-25	-29
k2	-21
k3	-42
k6-8	-17
k9-14	-36
e2 15-25	-32
g4-5	-57
g6-8	58
g9-14	-88
f6+ 1	-16
i2	-31
j6+	-42
i3	22
i6-8	-58
e3 3	-89
g4-5	-65
g6-8	-86
g9-14	-127
e4-5 1	20
j5-25	-146
i2	-114
j6+	-24
i3	-97
i4-5	-149
i6-8	48
e6-8 15-25	24
i2	-38
j6+	-58
i4-5	-13
i6-8	-126
i9-14	13
e9-14 15-25	-14
j4-5	-40
j6-8	-27
j9-14	-92
3para=truefalse	-36
ctrue	-72
3s0=false 0 .	-83
cA ,	15
e.	18
ew	41
dA .	-68
fw	-122
ca ,	-69
e.	20
ew	-26
6true 0 ,	-80
bA !	-63
d,	13
d.	-102
d?	-67
dw	-89
cA ,	-71
e.	46
`,
  contentStart: `
0++=after " "	-62
bA	-39
bD	-77
bN	-71
bW	-66
band	-29
cs	-12
bbut	-18
bfor	-13
bhe	-18
bi	-58
cn	-33
ct	-28
bshe	-14
bthat	-20
dey	-13
co	-22
bw	-71
ce	-39
chat	-14
den	-21
dile	-13
cith	-15
byou	-17
9# "	-14
b,	-91
b.	-129
b:	-17
bA	-21
bD	-40
bN	16
bV	-17
bW	-39
band	-41
bfor	-12
bin	-59
bof	-45
bthat	-22
co	29
bw	-63
chen	-13
cith	-29
9$ #	-50
9' N	-33
bw	-116
9A "	-78
b#	-91
b$	-37
b's	-30
b,	-22
b-	-33
b.	-176
b:	-33
bA	-85
bD	-87
bN	-74
bV	-95
babout	-20
cfter	-104
cmong	-25
cnd	-119
cs	70
ct	24
bbe	-72
den	-33
dfore	-37
ding	-18
cy	-59
bfor	-57
crom	-104
bhad	-26
ds	-19
dve	36
ce	-24
cow	51
binto	-57
cs	-37
bon	31
bthat	-112
bw	-60
chen	14
cill	-25
dth	-94
9D $	-59
b,	-88
b.	52
b:	-43
bA	-47
bD	-35
bN	-15
bW	-31
babout	-86
cnd	-21
cre	31
cs	20
bbut	-58
bfor	-67
crom	40
bin	27
cs	27
bof	17
cn	-63
cr	39
cutside	-70
bto	-64
bwas	53
cho	-23
cill	-63
dth	35
9N !	-131
b"	26
b#	-38
b'	-69
cs	50
b(	-51
b)	-48
b,	-89
b-	38
b.	-30
b:	-31
b;	-75
bA	-24
bD	37
bN	-40
babout	-35
cfter	47
cmong	-59
cnd	-25
cre	-74
cs	90
ct	-34
bbecause	-33
dfore	-35
cy	-30
bcan	90
could	-20
bdid	-123
curing	54
bfrom	-99
bhad	-26
ds	-48
dve	-55
bif	-108
cn	-18
cs	42
bmay	-65
cight	-14
bof	27
cn	-133
cr	15
cver	-78
bshould	47
cince	-24
bthat	-72
bw	-40
cas	49
cere	-23
chen	-46
do	-27
cill	48
dth	-24
could	36
b—	-87
9V "	-35
b,	-107
b.	-52
b:	-40
bA	-44
bN	-110
bW	-28
babout	-44
cnd	-27
cs	-31
bby	46
bfor	-50
bhe	-98
dr	-29
cim	-32
ds	-31
cow	-30
bin	34
ct	-43
bof	44
cn	-44
bshe	-19
bthat	-176
deir	-23
ey	-28
co	-79
bw	-105
cith	-21
9W "	-54
b#	-96
b'	-78
cs	60
b,	-34
b-	-24
b.	-171
bA	22
bD	44
bN	-20
bV	-101
bafter	-62
cs	-69
ct	-49
bby	-70
bfor	-17
crom	-46
bhad	19
dve	36
ce	-56
bin	-16
bof	86
cn	-62
cr	-39
cver	-40
bthat	-60
bwere	-28
cho	-15
cill	-56
dth	-35
b—	-42
9about #	-102
f$	-90
fD	-16
fN	-16
fher	-121
gis	-162
fit	40
fw	-34
ghat	-32
hether	-98
after A	-24
fD	-115
fN	-60
fhe	-38
gis	-27
against D	-50
hN	-47
hW	-14
hw	-55
although he	-52
among D	-62
fN	-29
fW	-51
fw	-53
and "	-62
d#	-68
d,	-29
dA	-12
dD	-56
dN	-139
dV	-138
dW	-86
dare	-17
dhad	50
fs	-68
ee	23
fr	-60
eis	-93
eow	47
di	32
en	-58
es	-48
et	56
dof	-19
en	-19
ever	-31
dshe	-83
dthat	29
fey	-41
eo	-33
dw	-50
eas	-14
ee	-19
ehen	-61
fo	-23
eill	-17
are "	-55
dA	-99
dD	-60
dN	-18
dV	-12
din	-42
dw	-25
bound D	-94
gN	-66
as "	-62
cA	42
cN	-15
cV	-75
cW	-89
che	-146
dis	58
cin	-20
dt	-72
cshe	-125
cthey	-119
cw	-29
at #	-40
cD	-78
cN	-85
cW	-69
chis	-22
cw	27
9be "	-29
cA	-36
cN	-12
cw	-42
bcause "	-33
h,	46
hD	-53
hN	19
hit	-67
hof	-70
hshe	-43
hthey	-63
hw	25
ben A	-14
eD	-38
eV	-13
ew	-70
bfore D	-65
ghe	-44
gw	-37
bhind D	-47
gN	-31
ghim	-19
gw	-24
bing "	-77
fA	-82
fD	32
fw	-43
btween D	-55
hN	-36
hw	-22
aut A	-28
dN	-66
dV	-41
dW	-20
ddid	-19
dhas	-49
ee	-58
dit	-36
dshe	-33
dthat	-34
eo	-20
dw	-49
ay #	-67
cA	-41
cD	-29
cN	-106
cV	-38
cW	-25
cher	-13
cw	-141
9can A	-50
dbe	-64
dw	-117
c't be	-44
fw	-46
aould A	-79
fbe	40
fhave	-32
fw	-33
en't w	-53
9despite D	14
hw	-47
aid .	-35
dA	-80
dD	32
dw	-51
cn't w	-68
ao ,	-13
c.	-44
cA	-64
cD	-46
cso	-36
cthat	-19
bes A	-58
ew	-24
dn't w	-53
bn't w	-119
auring D	-122
gN	-14
gher	-24
his	-40
gw	-36
9for "	-91
d#	-43
d.	-53
dA	-15
dD	-108
dN	-178
dV	-74
dbeing	-68
dher	-64
eim	-83
dit	-49
dthat	-34
feir	-81
dw	41
ehat	-53
arom #	-41
eD	-88
eN	-63
eW	-24
eher	-14
fis	-26
ew	-79
9had "	-41
dA	-72
dD	-92
dV	-60
dbeen	34
dw	-114
bs "	-48
dA	-33
dD	-83
dV	-43
dbeen	-90
dhad	-51
dto	-21
cn't w	-59
bve A	-68
eD	-100
eV	-26
ebeen	-94
eto	-62
cing D	-52
gw	-24
ae "	-47
c's	47
cA	-21
cV	-31
cand	29
ccan	40
dould	16
chasn't	19
cis	64
cmight	24
cw	-34
dill	50
douldn't	-17
br #	-56
d,	-97
d.	-45
dA	-20
dD	-91
dN	28
dW	-42
dand	-72
es	-32
dfor	69
din	-119
dto	-23
aim "	-19
d,	-38
d.	48
dA	27
dD	-29
dabout	-74
end	-82
es	68
dbecause	-59
dfor	113
erom	-112
din	-89
dof	44
en	-100
dthat	-86
dw	-74
eith	35
bs #	-95
dD	-13
dN	34
dV	16
aow A	-15
dN	83
dhe	42
dto	22
dw	-27
9i A	-152
bhave	30
bw	-68
cill	40
could	-69
af A	-66
che	-50
dis	-56
cit	-20
cthey	19
cw	31
an "	-17
c#	-118
c,	-14
c.	-13
cA	-54
cD	-51
cN	-160
cV	-23
cW	-128
cand	54
cher	-70
cmay	-32
ctheir	-41
cw	-51
dhich	20
bside D	-53
bto D	-94
eN	-14
ew	-46
as "	-13
c,	-30
cA	-66
cD	-42
cN	-38
cV	-14
cat	-53
cin	-32
con	-30
cthat	80
do	69
cw	-37
dhat	-20
bn't D	-30
fw	-68
at "	59
c,	-41
c.	-104
cD	-41
cV	32
cas	-31
ccould	-23
cdid	18
chad	73
cin	-71
con	-77
cto	-41
cw	67
das	15
dill	82
dould	93
9like D	-44
eN	-56
ew	-30
9may #	-21
dA	-35
dhave	-52
dw	-46
aight A	-27
fbe	-51
fw	-46
aust be	-52
ew	-62
9near D	-45
9of "	-57
c#	-56
c$	-18
cA	-51
cD	-67
cN	-60
cV	-15
cW	-76
cher	-68
dow	-19
cit	-14
cthat	-25
eeir	-26
cw	-17
dhat	-23
an "	-26
c.	-39
cD	15
cN	-155
cW	-139
cher	-23
dis	-74
dow	48
cto	-16
cw	-147
dhat	-41
eether	-60
ar #	-15
cA	-29
cD	-28
cN	-45
cw	-77
autside D	-65
hw	-15
aver #	-23
e.	-19
eD	-152
eN	-82
eand	-27
eher	-72
fis	67
eto	-23
ew	-94
9she 's	17
dA	-53
dcan	-58
eould	17
ddid	-26
dhas	-28
dmight	-22
dshould	70
dwill	15
bould "	-14
gA	34
gbe	-88
ghave	-31
gw	-111
aince #	-39
fD	-54
fN	-27
fw	-26
ao .	51
cA	-69
cD	22
cas	-57
cthat	-58
cw	-111
9that "	29
e#	26
e's	-66
e.	-109
eA	15
eD	42
eN	20
eV	-141
eW	123
eare	-120
ecan	-122
fould	-103
ehad	-122
gs	-180
gve	-139
fe	67
gr	38
fis	38
ei	-116
ff	47
fs	-126
ft	41
eof	-33
eshe	61
etheir	15
hy	28
ew	-54
fas	-104
fe	12
gre	-142
fhen	48
gile	-23
fill	-83
fould	-53
eyou	-82
beir N	-85
fw	-20
cy A	-62
eare	23
ecan	-41
fould	-46
edid	-62
hn't	27
ehad	-54
gve	86
eshould	22
ew	35
fill	54
fould	-75
bough D	-33
ghe	-49
git	-12
brough D	-95
hw	-47
ao "	87
c#	-196
c$	-93
cA	68
cD	-120
cN	-154
cV	24
cW	-17
cbe	-32
cdo	64
cher	-63
dim	-81
es	-155
ctheir	-92
cw	26
dhat	-15
bward D	-39
gN	-34
gw	-43
9under D	-50
fN	-26
fw	-39
btil D	-73
fw	-50
9via w	-40
9w !	-53
b#	-144
b$	28
b'	-80
b(	-98
b)	-62
b,	-74
b-	-132
b.	-102
b/	-49
b:	-151
b?	-78
bA	-70
bD	-17
bN	46
bV	45
bW	-30
babout	-61
cfter	-68
cgainst	-25
cnd	-60
cre	97
cs	-51
bbe	42
dcause	-84
dfore	-90
dhind	-67
cut	21
cy	-15
bcan	-29
could	22
bdespite	-41
cid	-18
en't	-45
co	-27
desn't	34
curing	-89
bfor	-24
crom	-83
bhad	36
ce	-19
dr	-37
cim	-32
ds	-82
cow	-98
bi	-19
cf	-72
cn	-50
dside	-45
dto	-70
cs	21
dn't	-57
ct	-77
blike	-59
bmay	33
cight	-45
cust	39
bnear	-39
bof	-52
cn	-42
cr	-65
cutside	-64
cver	-110
bshe	-15
dould	-38
cince	-91
co	-52
bthat	-36
drough	-20
co	-34
dward	-52
bunder	-39
dtil	50
bwas	40
en't	46
ce	-66
dre	15
chat	-86
dether	-15
dich	30
ele	21
do	-39
ese	-45
dy	-41
cill	-16
dth	-98
fin	36
fout	-35
con't	38
duld	-109
byet	-14
cou	-82
b—	-138
aas "	-46
d.	-12
dA	-113
dN	-44
dV	-50
dbeing	-17
din	-30
don	17
dthat	68
eo	-14
dw	-87
cn't w	-57
ae A	-44
care	-13
chave	15
cw	-45
bre A	-107
eD	55
ein	-13
ew	-33
ahat 's	-76
eD	35
eN	-106
ehe	39
eis	29
ft	-104
ethey	57
ew	-33
fas	-54
ben D	-116
eN	-69
eV	-106
ehe	-122
eit	-82
eshe	-74
ethey	20
ew	-120
fe	28
eyou	-40
cther D	21
hN	-27
hhe	29
hit	-90
hshe	16
hto	71
hw	-65
bich ,	-17
fA	-19
fD	31
fN	33
fV	18
fhas	-21
ge	-46
fis	-34
fshe	-26
fw	-63
gas	-53
gill	-34
gould	-23
cle #	-19
fD	-86
fN	-74
fshe	-25
bo "	-43
d's	-48
dA	-67
dV	-89
dare	-107
dcan	-31
eould	-19
dhas	-77
fve	-93
ee	-12
din	-22
es	-100
dw	-30
eas	-85
eill	36
eould	20
cm he	-80
cse w	-92
by D	71
dN	-43
dhe	37
dshe	59
dw	-42
aill A	32
ebe	-69
ehave	-18
bth "	-21
e#	-51
eA	-31
eD	-59
eN	-155
eW	-76
eher	52
fim	-15
gs	-64
etheir	-19
ew	14
fhat	-14
din D	-60
gw	-19
dout D	-29
hw	-78
aon't be	-32
fw	-26
buld "	-67
fA	23
fbe	-18
fdo	47
fhave	-117
fw	-32
en't w	-37
9yet w	-51
aou A	-68
dcan	41
dhave	-63
dto	-19
dw	-34
3before " "	-116
cD	-58
cN	-65
cV	-56
cW	-52
che	-52
ci	-42
df	-20
dn	-13
dt	-32
cshe	-33
cthat	-16
cw	-33
de	-35
dhat	-12
cyou	-23
a# %	-38
c'	-53
c,	-112
cw	-93
aA "	-39
c#	-33
c,	-173
cD	31
cN	32
cV	14
cafter	-89
ds	15
cbecause	-28
efore	39
che	-42
cif	-124
con	-40
cthat	-36
eough	-69
do	-79
cw	-54
aD "	45
c#	-13
c,	-55
c:	-38
cA	15
cD	-15
cN	-75
cW	-102
care	-59
cin	-56
cof	-29
cwas	-99
dho	41
dould	66
aN !	43
c"	66
c'	-64
ds	49
c(	-49
c)	-106
c,	-102
c-	-105
c.	-72
c:	-80
cA	-69
cD	-39
cV	-179
cafter	-112
dnd	-83
dre	63
dt	-39
cbefore	-70
dy	-109
cfor	-92
drom	-54
chad	-106
es	-30
eve	-82
cin	-59
eto	-78
ds	22
cof	-14
dn	-48
dr	-27
cthat	-82
cw	-25
das	60
dho	64
dill	-40
eth	16
c—	-121
aV D	-26
cN	-42
cby	-20
cif	-14
cthat	-19
cwhat	-23
eether	-27
aW 's	-73
c)	-67
c,	-189
c.	-81
cA	28
cD	71
cN	-76
cV	-16
cW	-69
cand	-42
dt	-49
cbeen	-84
chad	-61
eve	-65
de	-52
cis	21
cof	-101
dn	18
cto	-114
cwas	-84
dere	-90
dho	-77
cyou	-44
aabout #	63
gD	-40
bfter D	-34
gN	-70
ghe	-22
gw	-40
blthough N	-46
jw	-31
bmong D	-77
gN	-75
bnd "	-51
e#	-31
e,	-69
eA	-86
eD	36
eN	-100
eV	-36
eW	-38
eas	-47
ebecause	-52
ehe	-53
fis	-17
ei	-62
fn	-29
ft	-41
eon	-25
eshe	-23
ethat	-51
gey	30
fo	-13
ew	-127
fe	-49
fhen	-26
gile	-51
fith	-15
bre w	-36
bs D	19
dN	-27
dV	-60
dW	-32
dfor	-96
dhe	-72
di	-18
et	-72
dwe	-35
bt D	-29
dN	24
dW	-34
dhis	-41
abecause D	-18
iN	-16
iw	39
cfore D	-72
hw	-64
but ,	-105
eD	-28
eN	-27
eW	-39
eafter	-41
fs	-53
efor	-40
ehe	-61
fis	-13
ei	-55
ff	-19
fn	-85
ft	-76
eon	-22
eshe	-16
ethat	-44
gey	-66
fo	-52
ew	-105
fe	-31
fhen	-74
gile	38
fith	47
by D	-44
dN	-13
dw	-57
adespite D	-26
iN	-40
ihis	-27
iw	-27
bo you	-13
buring his	-75
afor D	-28
eN	-74
ew	-42
brom D	-61
fN	-50
ahad w	-92
cs w	-41
cve w	-13
ding w	-18
be 's	-121
dA	-136
dV	-130
dcan	33
dhad	59
dis	-26
dw	-43
eas	17
eould	36
cr w	13
bis w	-35
bow D	-18
ehe	-16
ew	-41
ai A	16
cdon't	26
chave	-16
cw	-23
das	-112
dill	-42
bf N	42
dhe	-72
di	-53
et	16
dshe	-125
dthey	26
dw	-61
ee	-28
dyou	-20
bn A	-40
dN	16
dV	-34
dW	-85
dher	-78
eis	-110
dmay	-20
dw	-114
ehich	-13
bs A	-45
dD	-51
dthat	-38
dw	-71
bt 's	-13
dA	-20
dhas	36
dis	-29
dmay	24
dw	-33
eas	-146
gn't	-47
eould	-51
alike D	-23
fN	-29
fw	-15
aof D	14
dw	-111
bn D	-18
dN	-62
dhis	-15
dw	-62
br N	-14
dw	-13
bver D	-115
ashe 's	-94
eA	27
eV	-29
ehas	-25
eis	-78
ew	-21
fas	-62
bince D	-23
bo D	-46
di	-55
dw	-22
athat "	-44
f's	32
f,	-98
fA	-73
fD	-72
fN	-18
fV	-38
fW	-57
fare	-36
fcan	-25
gould	37
fhad	-42
hs	-86
hve	-66
ge	-119
gis	-45
fi	-26
gn	-45
gs	-41
gt	-122
fshe	-54
fthey	-61
fw	-37
ge	-64
hre	50
gill	35
gould	-70
fyou	-30
cey are	-92
fhave	-42
fwere	-82
cough ,	-35
hD	-17
hN	-40
hhe	-63
hw	47
bo D	-83
dN	-71
dbe	-77
dw	18
aunder D	-26
aw #	-61
c's	-44
c,	-151
c=	-31
cA	-115
cD	-23
cN	18
cV	-98
cafter	-18
dnd	-142
dre	-57
ds	-114
dt	78
cby	-81
cfor	-68
drom	-50
che	-37
er	-30
dis	-94
cin	-116
ds	29
clike	-25
con	-73
dr	-45
cthat	32
do	-140
cwas	-35
dere	37
dho	-67
dith	-109
bas A	-83
eD	-52
ew	27
be are	-17
dcan	-49
ddon't	50
dshould	-43
dw	19
eill	-30
bhat 's	-105
fD	19
fN	39
fhe	-116
fi	-69
gs	-46
gt	-71
fshe	-70
fw	-56
ge	59
fyou	-62
cen D	-71
fN	56
fV	-18
fhe	-84
fi	-16
gt	-46
fshe	29
fw	-119
dther D	-63
iN	29
ihe	-59
iit	-38
ior	-18
ishe	-26
iw	-46
cich A	-110
gD	-26
gN	108
gV	-74
ghas	-113
he	-19
gis	-53
gw	-21
has	-22
hould	-12
dle A	-36
gN	-99
gW	-48
ghe	18
git	-20
gw	-78
co 's	-59
eA	-27
eV	-24
ehad	-81
gs	16
eis	-69
ew	-35
fas	18
dse w	31
cy ,	-45
eD	-21
eN	-29
ehe	-18
ethey	-35
bith #	-24
fA	-44
fD	-18
fN	29
fw	23
bould w	-16
ayet D	-25
eN	-17
ew	-13
bou have	-67
ew	-53
0-t=after !	-40
9"	128
9#	-30
9$	-109
9%	-74
9&	-35
9'	-50
as	-159
9(	-174
9,	68
9-	18
9.	-115
9/	-85
9:	64
9;	-131
9?	-19
9@	-73
9A	-94
9D	-135
9W	29
9[	-77
9]	-24
9about	92
after	-77
against	63
although	-108
among	-142
and	-174
are	-180
bound	-141
as	-50
9be	-148
bcause	-196
ben	-130
bfore	-182
bhind	-20
bing	-148
btween	-34
aut	-195
ay	-63
9can	-111
c't	-36
aould	-130
en't	-34
9despite	-102
aid	-148
cn't	-62
ao	-149
bes	-123
dn't	-68
bn't	-77
auring	-197
9for	41
arom	-84
9had	-200
bs	-90
cn't	-38
bve	-118
cing	-107
ae	-163
br	-53
aim	-25
bs	-163
aow	-206
9i	-145
af	-235
an	-112
bside	-88
bto	-21
as	-112
bn't	-87
at	-132
9like	-24
9might	-114
aust	-84
9near	-81
aor	-27
9of	-18
an	39
ar	-207
autside	-118
9she	-178
bould	-139
aince	-143
ao	-171
9that	-112
beir	-159
cy	-199
bough	-109
brough	-37
aoward	27
9under	-107
bless	-54
btil	-109
9via	-66
9w	-45
aas	-52
cn't	-70
ae	-146
bre	-174
ahat	-226
ben	-104
cther	-26
bich	-87
cle	-177
bo	-193
cm	-112
cse	-74
by	-36
aill	-156
bth	-23
din	-91
dout	-114
aon't	-38
buld	-148
en't	-34
9you	-38
9—	-22
9…	-54
3before !	-88
a"	-14
a#	-22
a'	-69
bs	71
a(	-49
a)	-41
a,	-76
a-	30
a.	-17
a:	-72
a;	-58
a?	-135
aA	-140
aD	-98
aN	-150
aV	-67
aW	-67
a]	-40
aabout	-107
bnd	-34
bs	-71
bt	-74
abe	-27
but	-83
ado	-53
afor	-60
brom	26
ain	-87
bs	-114
aof	-107
bn	-127
br	-49
bver	-74
aso	-44
athat	-50
bo	-81
aw	-90
bas	44
ayou	-49
a—	-26
a…	-69
a∅	-25
2t=after " "	-104
c#	-52
cA	45
cD	43
cN	51
cV	-42
cW	21
cabout	-67
dfter	-20
dnd	17
dre	-48
ds	-138
dt	33
cbecause	-100
dut	27
dy	-43
cdo	36
cfor	15
drom	-33
chas	-71
eve	41
dow	-44
cif	-96
ds	50
dt	19
cof	42
dn	-84
dver	-52
cshe	-45
do	-53
cthat	-67
eey	-127
cwas	-85
de	15
dhat	-63
een	-36
eich	-66
fle	-53
eo	-96
dill	-56
eth	26
dould	35
cyou	20
a# D	-52
cN	-152
cV	-15
cW	-42
cand	-59
cfor	41
cin	-37
cof	-36
cthat	-15
do	-13
cw	-200
dhen	-28
a$ #	-109
a% of	-33
cw	-27
a' N	-59
cw	-30
bs A	-46
dD	-49
dN	-112
dV	-22
dW	-63
dw	-115
a( #	-19
cD	-36
cN	-85
cw	-48
a) and	49
a, "	-128
c#	-43
cA	-82
cD	-18
cN	-43
cV	-55
cabout	-80
dfter	20
dlthough	-115
dmong	-35
dnd	-13
dre	23
dt	-27
cbefore	-56
dut	-102
dy	-56
ccould	47
cdespite	-69
during	-24
cfrom	-28
chad	39
es	68
eve	28
fing	-54
de	-24
er	-68
dis	-123
ci	-113
df	-100
dn	30
ds	47
dt	-34
clike	-36
cof	94
dn	24
dr	-60
cshe	-32
eould	29
dince	-27
do	-27
cthat	112
eey	-81
eough	-81
do	52
cw	-23
das	78
de	-101
ere	54
dhat	-85
een	-103
fther	-63
eich	-197
fle	-27
eo	-230
fse	-43
dill	39
dould	61
cyou	-83
a- #	-20
cA	37
cD	-139
cN	-97
cand	39
cbut	-47
cthat	28
do	-57
cw	81
dhich	-15
a. "	-39
c#	-45
cN	-68
cW	-16
cw	-40
a/ N	-80
cw	-19
a: "	-77
c#	-60
cW	13
che	-34
cw	51
a; D	-46
cN	-46
cw	-25
a@ N	-69
aA #	-57
c$	-81
cA	-96
cD	-154
cN	-108
cV	-42
cW	-105
cabout	-45
dfter	-41
dmong	-22
dnd	-49
ds	24
dt	-46
cbe	-30
ecause	-54
een	-22
efore	-12
eing	-25
dy	-24
cdid	-76
do	-28
cfor	-74
drom	-22
chad	-20
es	-26
eve	-22
de	-45
dis	-64
cif	-73
dn	-83
dt	-81
con	-29
dver	-16
cshe	-51
cthat	37
eough	-23
do	-32
cw	-162
das	-35
dhat	42
een	-44
fther	32
dill	-104
eth	-36
dould	-55
cyet	-59
aD "	-15
c#	-52
c$	-50
cA	-93
cD	-173
cN	-171
cV	-34
cW	-145
cabout	-30
ds	-40
cbut	-23
cfor	-17
cin	-19
ds	-38
cof	-100
cthat	-18
do	-47
cw	-114
das	-33
dho	-20
dill	-12
aN "	-52
c#	-83
c'	-94
cA	-166
cD	23
cV	-117
cabout	15
dfter	-69
dgainst	-23
dmong	-36
dnd	-157
dre	-56
ds	-202
dt	-90
cbecause	-59
efore	-39
dut	-73
dy	-65
ccan	-58
dould	-139
cdid	-127
during	-42
cfor	-52
drom	-37
chad	-138
es	-176
eve	-54
de	80
er	38
cin	-155
eto	-23
ds	-227
cmay	-51
dight	-40
cof	-70
dn	-131
dr	-55
dver	25
cshould	-95
dince	-38
cthat	106
do	-33
cunder	-20
cw	-142
das	-160
dere	-68
dhen	-40
eile	-25
dill	-140
eth	-103
dould	-177
aV "	-77
c#	55
cA	53
cD	21
cabout	-19
dfter	-70
dnd	-36
dre	-46
dt	-20
cby	-73
ccould	34
cduring	-51
cfor	-109
drom	-36
che	20
er	13
dim	-32
dow	12
cif	63
dn	-111
cof	-103
dn	-118
cshe	67
cthat	-28
eeir	72
do	-19
cw	-32
das	20
dhat	32
een	20
fther	-33
ey	54
dill	45
eth	-40
aW #	-80
c'	-23
cA	-86
cD	29
cN	-231
cV	-69
cW	-102
cafter	-39
dnd	-136
dre	-113
ds	15
dt	-29
cby	-58
cduring	-58
cfor	-14
drom	-28
chad	-48
eve	-42
de	52
cin	-96
cof	-81
dn	-27
dr	-14
dver	40
cthat	67
do	61
cw	-192
dere	-42
dhen	-40
eo	-43
dill	-68
eth	-56
dould	-19
a[ N	-31
aabout "	-16
g#	-97
g$	-67
gD	64
gN	34
gbeing	23
gher	56
his	30
how	17
git	-20
gtheir	-45
ho	-72
gw	84
hhether	-34
bfter A	-25
gD	-79
gN	22
gW	-50
ghe	-96
his	-90
gw	-139
bgainst D	61
iher	-27
jim	-88
iw	44
blthough he	-57
bmong D	-90
gN	-56
gW	-51
gw	-49
bnd A	-50
eD	-26
eN	-143
eV	-33
eW	-50
ehas	-37
fe	-48
gr	-42
fis	-91
fow	-84
ei	-25
fs	-29
ft	-18
eover	-14
eshe	-47
ethat	-131
gey	-14
fo	-13
ew	-115
fe	-13
fhat	-19
bre A	-45
eD	-66
eN	-25
ew	-92
cound D	-91
hN	-58
hhim	-40
bs "	-21
dA	38
dN	-30
dV	-24
dW	-52
dhe	-181
eis	-117
dif	-97
et	-56
dshe	-119
dthey	-132
dw	20
bt #	-44
d$	-59
dD	-70
dN	39
dW	-87
dhis	15
dw	-27
abe A	-20
dD	-133
dN	-35
dw	-100
ccause D	-18
iN	-43
ihe	-81
iit	-32
iof	-13
ishe	-40
ithey	-48
iw	-40
cen D	-60
fw	-72
cfore D	-100
hN	-33
hhe	-72
hw	-43
chind D	-110
hN	-25
hher	-72
iim	66
hw	-22
cing D	-61
gV	-15
gw	-78
ctween D	-85
iN	-92
iw	49
but A	-45
eD	-71
eN	-44
eW	-13
ehas	-14
fe	-56
eit	-19
eshe	-28
ethat	-73
fo	-35
ew	-70
by #	-56
dA	-48
dN	-53
dV	-29
dW	-55
dher	-52
eis	-14
dw	-169
acan A	-38
ebe	-24
ew	-67
d't be	-16
gw	-20
bould A	-28
gbe	-30
ghave	-19
gw	-91
fn't w	-33
adespite D	-38
iw	-16
bid A	-66
eD	-50
ew	-24
dn't w	-45
bo A	-30
dD	-50
dso	-59
dthat	-35
dw	-29
ces A	-35
fw	-37
en't w	-66
cn't w	-61
buring D	-130
hN	-32
hher	-25
iis	-90
hw	-13
afor "	-33
e#	37
eA	-88
eD	-26
eN	-27
eV	-20
eW	-89
ebeing	-101
eher	23
fim	-47
gs	35
ethat	-115
geir	21
ew	28
fhat	-89
eyou	-70
brom #	-37
fD	-42
fN	-29
fW	-76
fher	-63
fw	-111
ahad A	-38
eD	-79
ebeen	-30
etheir	-37
fo	-51
ew	-90
cs A	-62
eD	-107
eV	-24
ebeen	-51
ehad	-15
eto	-50
ew	-128
dn't w	-30
cve A	-35
fD	-104
fbeen	-35
fhad	-20
ftheir	-59
go	-76
fw	-113
ding D	-47
hw	-60
be A	-19
dV	-37
dcould	-24
ddid	-33
gn't	-15
eoes	-12
hn't	-18
dhad	-35
fs	-53
dis	-62
dshould	-12
dw	-120
eas	-68
eill	-25
eould	-97
cr A	-72
eD	-66
eN	-89
eW	-44
eand	-14
fs	-69
efor	-44
ein	-25
eto	16
ew	-192
bim D	-138
eand	-21
fs	-112
efor	-19
from	-19
ein	-70
eof	-86
fn	-29
ethat	-97
fo	-19
ew	-103
fith	-36
cs #	-17
eA	-28
eD	-49
eN	-65
eV	-22
eW	-50
ew	-125
bow D	-75
eN	-41
ehe	-85
eto	-69
ew	-47
ai A	-44
cdon't	-42
chave	-23
cw	-90
bf D	-60
dN	-69
dhe	-102
dit	-31
dshe	-28
dthey	-62
dw	-47
bn #	-81
dA	-56
dD	-71
dN	-61
dV	-13
dW	-131
dher	-124
eis	-36
dmay	-41
dthat	-87
feir	-68
dw	-12
ehich	-78
cto D	-75
fN	-79
fw	38
bs A	-90
dD	-138
dN	-44
dthat	-32
eo	-69
dw	-122
ehether	29
cn't D	-61
gw	-39
bt A	-37
dD	25
das	-43
dcould	-79
ddid	-12
dhad	-17
fs	-35
din	-19
es	-87
dto	-73
dwas	-99
eill	-43
eould	-76
alike D	-13
fN	-17
fto	40
fw	-64
amay A	-63
ebe	-47
ehave	-46
ew	-57
bight A	-14
gbe	-26
gw	-36
bust be	-26
fw	-60
anear D	-72
aof "	-23
d#	-71
d$	-63
dA	-89
dD	-41
dN	-14
dV	-28
dW	-51
dabout	-58
dbeing	21
dher	-26
eim	50
fs	-12
dit	-68
dthat	-99
feir	-27
dw	22
ehat	-26
fich	-24
bn N	-35
dW	-42
dher	-26
eis	33
eow	18
dtheir	-25
eo	23
dw	58
ehat	18
fether	-22
br A	-16
dD	-77
dN	-53
dw	-76
butside D	-91
iw	-12
bver #	-45
fN	-32
fand	-31
fher	-115
gis	-51
fto	-41
fw	14
ashe A	-16
eV	-26
ecould	-14
edid	-16
ehad	-28
gs	-31
eis	-41
ew	-83
fas	-53
fill	-28
fould	-49
could A	-19
hbe	-22
hhave	-13
hw	-69
bince #	-18
gD	-82
gN	-38
gW	-24
ghe	-19
gw	-14
bo A	-18
dD	-45
das	-42
dthat	-59
dw	-58
athat #	-14
fA	-57
fD	-90
fN	-30
fV	-21
fW	-41
fare	-25
gs	-20
fcan	-20
gould	-48
fhad	-15
hs	-42
hve	-15
ge	-105
hr	-27
gis	-95
fi	-31
gf	-63
gn	-14
gs	-56
gt	-119
fshe	25
ftheir	-22
iy	-116
fw	-157
gas	-22
ge	-32
hre	-58
gill	-22
gould	-73
ceir A	-27
gN	-34
gw	-124
dy A	-15
fare	-40
fcan	-15
gould	-27
fdid	-13
gon't	-25
fhad	-22
hve	-30
fw	-87
gere	-42
gill	-26
gould	-70
cough D	-41
hhe	-60
hit	-13
crough N	-16
iw	-68
bo "	-36
d#	-114
d$	-79
dD	-26
dV	-90
dW	-41
dbe	-180
ddo	-116
dhave	-117
eer	-71
eim	-26
fs	-44
eow	68
dit	-61
dtheir	-107
dw	-26
ehat	-84
cward D	-21
hN	27
hw	-54
aunder D	-84
gN	-53
gw	-38
ctil D	-44
gw	-33
avia w	-21
aw "	-64
c'	-42
cN	25
cV	-17
cW	18
cafter	-113
dgainst	-102
dmong	-77
dnd	-143
dre	-169
ds	-17
dt	-169
cbe	-35
ecause	-112
een	-13
efore	-90
ehind	-81
eing	42
etween	-94
dut	-90
dy	-61
ccan	-88
dould	-142
cdespite	-85
did	-43
fn't	-29
do	-36
ees	-27
gn't	-43
during	-95
cfor	-65
drom	-92
chad	-119
es	-145
eve	-107
fing	-51
de	43
er	-15
dis	-23
dow	-29
ci	-89
df	21
dn	-102
eside	-60
eto	-90
ds	-70
en't	-34
dt	-19
clike	-87
cmay	-77
dight	-48
dust	-43
cnear	-37
cof	-129
dn	-29
dr	-77
dutside	-85
dver	-200
cshe	-33
eould	-101
dince	-83
do	-29
ctheir	-26
fy	65
erough	-70
do	-22
eward	-70
cunder	-86
etil	-85
cvia	-60
cw	-60
das	-192
fn't	-18
de	18
ere	-16
dhat	14
een	-44
eich	46
fle	-85
eom	-18
fse	-70
ey	41
dith	-73
gin	-69
gout	-52
don't	-35
euld	-197
cyet	-69
dou	12
bas A	-102
eD	-174
eN	-62
eV	-26
ebeing	-70
ethat	56
fo	-63
ew	-153
dn't w	-55
be A	-21
dare	-54
dhave	-21
dw	-47
cre A	-43
fD	-64
fw	-83
bhat D	-48
fN	-37
fhe	-77
fit	-35
fshe	-25
fthey	-52
fw	-37
cen D	-105
fV	-18
fhe	-126
fit	-78
fshe	-93
fthey	-60
fw	-82
ge	-29
fyou	-26
dther N	-27
ihe	-134
iit	18
ishe	-89
ito	-57
iw	-73
cich D	-72
gN	31
gV	-19
ghas	-16
he	-110
gis	-39
gshe	-56
gw	-109
has	-30
hill	-25
hould	-25
dle D	-60
gN	-58
gshe	-39
gw	-87
co A	-20
eare	-50
ehad	-23
gs	-36
gve	-24
fe	-36
eis	-42
ew	-91
fas	-31
fere	-36
fould	-25
dm he	-80
dse w	-74
cy D	26
eN	-87
ehe	-93
eshe	-36
ew	-25
bill A	-48
fbe	-43
fw	-100
cth #	-40
fA	-23
fN	-23
fher	-90
gim	-78
hs	-128
fthat	50
heir	-63
fw	40
ghat	-83
ein D	-63
eout D	-60
iw	-70
bon't be	-17
gw	-22
culd A	-42
gbe	-46
gdo	-21
ghave	-34
gw	-107
fn't w	-13
ayet to	-64
ew	-29
bou A	-31
ecan	-15
eto	-34
ew	-93
a— A	-75
cN	-60
cand	-67
cbut	-20
che	-62
cin	-17
cw	-100
dhich	-41
4before " "	-138
dA	-61
dD	-51
dN	-77
dV	-82
dW	16
dabout	-57
efter	-57
elthough	-32
es	-13
et	-12
dbecause	-17
eut	-80
ey	-62
ddespite	-40
eo	-13
euring	-43
dfor	24
erom	-105
dhas	-18
ee	20
eis	56
di	50
en	-41
es	20
et	15
dof	-118
er	-29
dsince	-45
eo	-42
dthat	33
fey	13
fough	-34
dw	-41
eas	24
ee	12
ehat	-30
fen	-36
file	-77
fo	-53
fy	37
dyet	-27
b# that	-62
b' #	-39
dN	-82
dW	-60
dw	-135
cs what	76
gy	-57
b( D	33
dN	-171
dW	-72
dw	-66
b) D	-67
dN	47
b, "	-56
d#	-14
dA	24
dD	-31
dN	-68
dV	-62
dW	-193
dabout	-40
efter	-54
elthough	-22
end	-199
ere	-40
es	-114
et	-55
dbecause	-55
eut	-180
dduring	-26
dfor	19
erom	-42
dhad	29
fs	-53
fve	-47
ee	-49
eis	35
di	-175
ef	-106
en	-107
es	-98
et	-165
dlike	-36
dof	-47
en	-66
er	-43
dshe	-111
eo	-117
dthat	58
fey	-121
fough	31
eo	-109
dunder	-12
dw	27
eas	-27
ee	-99
fre	-17
ehat	-102
fen	25
gther	-15
file	-72
fom	-40
gse	31
eill	-20
fth	-106
eould	-38
dyou	-117
b- that	-43
b. "	-85
d#	-83
dA	-18
dD	-18
dN	38
dV	-49
dW	-12
dabout	47
efter	-17
elthough	-64
emong	19
end	-30
es	-72
et	-48
dbecause	-53
ey	-60
ddespite	-53
dfor	-143
erom	34
dhe	-13
eis	-69
di	-145
ef	32
en	-25
et	-80
dlike	-51
dnor	-40
dof	30
en	-67
ever	14
dsince	-24
eo	-30
dthat	45
fey	17
fough	-86
eo	33
dunder	-38
dw	-45
ee	-125
ehat	-178
fen	-30
file	-15
dyet	-60
eou	-94
b: D	-38
dN	-14
dW	-55
dw	-47
b; D	-72
dN	-12
dand	-14
dw	-19
b? A	-22
dD	-65
dN	-57
dW	31
di	-44
en	-22
et	-30
bA if	-89
dthat	-66
dwhat	-58
bD that	-77
bN N	-36
dif	-64
dthat	-70
bV if	-74
dthat	-36
dwhat	-65
fether	-58
bW that	-64
b] N	-27
babout how	-25
hthat	-39
hwhat	-43
jether	-30
cnd that	-104
fwhat	26
cs if	-70
bbut if	-30
fthat	-46
fwhat	-19
bfor that	-33
fwhat	-31
bin that	-65
ewhat	-36
cs that	-74
ewhat	-30
gy	-30
bof that	-52
ewhat	-78
cn how	-15
ethat	-29
ewhat	-77
gether	-50
bthat if	-33
co that	-40
ewhat	-48
bw D	40
dN	-114
dW	-47
dhow	-32
dif	-108
dthat	-64
dwhat	-143
fether	-52
fy	-38
cas that	-44
cith that	-45
gwhat	27
b— A	-66
dD	15
dN	-13
dand	-19
es	34
dhe	-34
dthat	-20
dw	-93
b∅ A	47
dD	17
dN	-17
dW	-32
dafter	-39
es	-67
din	-72
0after CS	-17
6SC	-30
0before C	-38
7SC	-46
0c1=after 's	21
9:	-20
9a	-19
according	-20
cusing	44
bknowledge	31
kd	57
agreed	32
aimed	14
all	30
cowed	-16
bso	26
announced	-17
ging	91
appeared	-20
fs	-27
are	12
cn't	32
bgue	25
ed	17
ding	22
asks	-13
attacking	16
fs	-51
cempted	-22
9became	-98
blieve	23
gd	-42
alamed	41
csted	24
ay	29
9called	26
ding	40
ds	58
bme	-14
cpaign	22
hed	-22
bn	-39
bst	-16
ding	-48
aites	64
cing	27
alaimed	49
es	-38
aonceded	61
dluded	-53
cdemned	71
cfirmed	-34
csidered	22
buld	-28
ariticism	34
gzing	14
9debate	-81
bcided	-29
dsion	-17
clared	-37
dined	15
bfended	18
blivering	49
bnounced	62
ging	52
bscribed	22
hs	28
cigned	-96
bvoted	-88
aid	25
cn't	-31
aoesn't	-17
arew	50
9endorsement	19
astimates	61
aven	15
axplained	13
ging	93
cressed	41
9favor	16
eed	-26
aear	-20
aind	41
ds	15
brst	-35
aocused	-21
br	-99
arequently	-24
aurther	50
9gave	-22
aenerally	-24
9hasn't	-47
aeld	-20
ait	38
aope	36
dd	-30
9identified	44
an	-47
bcluded	14
bdicated	25
bitially	-14
bsisted	-16
fs	14
assued	22
at	-21
9joined	-65
bked	27
9know	20
dn	-16
9largely	-24
aearned	58
aook	-139
ds	-35
9makes	17
by	-13
aight	-24
9named	-12
aever	-29
aot	-25
ce	-12
cing	20
9offered	20
es	-15
cicially	28
bten	13
an	-111
bce	-32
appose	29
fd	-45
9plan	-21
ds	-16
aointed	48
eing	23
es	37
bsted	-13
araised	26
bedicted	37
cssed	24
bobably	-20
cmise	-34
gd	14
gs	-13
fing	28
cposed	-23
cvided	-28
aublic	-32
fly	48
bsh	22
9questioned	22
hs	-51
9received	-71
dntly	-23
bferred	15
fing	52
clecting	-118
cusal	-47
eed	21
bgularly	32
biterated	27
bmained	-86
bpeatedly	42
clied	-46
cortedly	-76
fs	-33
bquests	-20
bsponded	-14
gs	-91
bvealed	24
9said	-39
bw	-23
bying	21
cs	-14
aeemed	16
ds	12
blf-described	21
bnt	19
ahould	-67
aoon	-64
bught	-16
apeak	67
eing	45
ccifically	-64
cnt	27
boke	20
atated	29
ement	-60
bopped	-31
bressed	19
congly	-17
auggest	57
ged	29
bpport	-22
gers	49
gs	-16
9takes	-58
blk	-51
ding	18
aelling	-22
ahe	-27
cy're	-14
bink	-12
bought	-17
ao	-40
bld	-17
bok	-40
aried	-14
aweeted	18
9under	19
bveiled	21
ased	-47
9view	-43
aoted	42
cing	-12
bwed	20
9want	25
brned	46
ding	27
aere	-13
aill	-24
aorried	-13
buld	-51
en't	18
arites	-32
bote	-14
3before 's	-169
a:	-70
aa	-102
bccording	45
dused	-42
bdded	15
ding	-69
ds	-41
cmitted	-60
bgree	-28
fd	-52
bimed	-76
bll	-57
dowed	-36
cso	-108
bn	-30
cnounced	42
bppears	14
bre	-74
dn't	-94
cgued	26
fs	30
eing	-24
bsk	-42
ding	-54
ds	-73
bttacked	-39
gs	-85
abacked	-58
began	-49
clieve	13
hd	-12
hs	-51
by	-68
acall	-58
eed	-76
eing	-65
es	-118
cme	-44
dpaigned	-40
cn	-75
d't	-69
cst	-62
bharged	-59
bited	-56
ding	-29
blaim	-55
fed	-105
fing	-34
bompared	-81
cncerns	-75
eluded	34
dsidered	-95
dtinue	-49
is	-39
culd	-77
briticism	-113
hzed	-35
iing	-22
adecided	-45
esion	-34
dlared	66
cfended	13
clivered	-58
cnied	-43
douncing	-46
cscribed	18
bid	-139
dn't	-62
cscussed	-30
boes	-78
en't	-98
cn't	-91
aendorsed	-33
hment	-24
bstimated	32
bven	-54
bxpressed	-65
afear	43
cel	-59
biled	-65
cnd	-52
crst	34
bocused	-63
brequently	45
agave	-65
ahad	-95
cs	-35
dn't	-18
cve	-30
beld	-71
bope	-75
es	-104
aidentified	-69
bn	-64
cdicated	-53
csisted	22
ctroduced	-75
bssued	-77
bt	-72
aknew	-43
cow	18
es	-29
alaid	-68
cter	-69
cunched	-59
book	-53
eed	-68
es	-73
amade	-32
ckes	-83
cy	-104
bentioned	-34
bight	-96
bust	-123
anamed	32
bever	-24
bominated	-84
ct	-70
de	-33
ed	-32
es	-64
ding	-42
cw	-18
aoffered	-87
fing	-45
dicially	-35
cten	-24
bnce	-70
cly	-30
bpened	-42
cpose	-81
gd	72
apassed	-107
blan	-36
es	-54
dyed	-47
cedged	-22
boint	-92
fed	-100
fs	-45
braised	-44
cedicted	24
comised	-34
ging	-28
dposed	23
bublicly	-61
fshed	-101
csh	-60
ct	-15
aquestioned	-50
is	-46
cickly	-85
araised	15
bead	-69
es	-45
ccalled	34
dently	-96
cferring	-113
dused	-52
cjected	-48
cleased	-110
cmained	-44
cpeated	-55
ily	-137
dlied	-64
dorted	17
ily	-75
gs	61
cquests	-92
csponded	-76
cvealed	-27
buled	37
asaid	22
cw	40
cying	-81
ds	21
bee	-68
dking	-35
dm	-22
ds	-54
cnt	-79
bhould	-45
dwed	19
eing	-42
bigned	28
bought	-54
bpeak	-87
fing	-38
dnt	-52
coke	-106
btrongly	-78
buggest	-41
hed	-86
hing	-32
hs	-33
cpport	-23
hed	-90
irs	-88
hing	-61
hs	-56
atalked	-36
eing	-38
es	-66
belling	-59
es	-56
bhe	-68
dn	-58
dre	-97
dy're	-73
cink	-64
fs	-35
cought	-52
bo	-188
cld	33
cok	-95
bried	-75
burned	-69
bweeted	-117
aurged	-56
bsed	-88
aview	24
boted	-71
ding	-50
cwed	-23
awant	-26
eed	-62
es	-60
crned	22
eing	-19
bent	-103
bill	-20
borried	-16
gs	-46
culd	-65
brites	-67
cote	22
19=after about C	-16
fSC	-13
accused SC	30
bknowledge SC	98
kd SC	19
added SC	-15
cing C	-61
gSC	-16
cressed SC	38
bmitted SC	41
bopted SC	27
bvising SC	23
after SC	-55
against SC	-40
allowed SC	-28
bso SC	-13
and SC	-113
bnounced C	18
appeared C	22
iSC	34
are SC	-35
bgue SC	31
ed SC	-20
as C	23
cSC	-103
bk SC	30
ced CS	25
fSC	25
cs SC	25
bserted SC	47
cured SC	23
attacked SC	20
fing SC	31
9back SC	24
ded SC	17
ding SC	34
aecome SC	-20
ben SC	-94
bgan SC	-23
blieve SC	24
gd SC	-13
alasted SC	36
ay CS	-39
cSC	-31
9call SC	20
ded C	14
ding SC	16
bptured SC	-102
bst SC	36
aharged SC	39
aited SC	42
cing SC	78
alaim SC	36
eed SC	16
bear C	-29
fSC	29
aompared SC	71
dlained SC	-22
bncluded SC	18
cdemned SC	78
cfirmed SC	-18
csidered C	-21
kSC	50
ctinue SC	-15
hd SC	-21
ariticized SC	40
hing SC	38
9debate SC	20
bcision SC	-37
clared C	17
iSC	17
dined SC	19
cried SC	76
bfended SC	24
bnied SC	19
counced SC	62
bscribes SC	28
ging SC	29
cigned SC	-80
btermined SC	13
bvoted SC	-79
aid SC	-112
bscuss SC	64
cmissed SC	22
arew SC	-27
9echoed SC	27
ambraced SC	29
bphasized SC	59
andorse SC	45
gd SC	39
astimated SC	16
hs SC	16
axpected C	31
clained SC	18
ging SC	-32
cressed SC	27
9favored SC	13
aear SC	22
bel SC	25
ailed SC	32
bnds SC	-14
aor CS	28
dSC	-15
ariday SC	-49
9had SC	-39
bve SC	-13
aired SC	-29
aope SC	30
dd SC	23
ds SC	25
cing SC	33
9ignored SC	22
ancluded SC	17
bdicated SC	58
bsisted SC	27
fs SC	14
btroduced SC	-17
as C	-29
9joined CS	-82
gSC	-23
9knew SC	22
bow SC	40
ds SC	17
9launched SC	22
aearned SC	29
aike SC	18
9maintained SC	-38
bkes SC	-22
cing SC	14
bnaged SC	-30
aention SC	68
ged SC	42
9named SC	-15
aeed SC	-128
ds SC	-17
aot C	-107
ce SC	47
dd SC	27
ds SC	44
cing C	-29
gSC	61
bw SC	-69
9offer SC	29
es SC	27
an C	32
dS	-89
apened SC	-80
bpose SC	57
9passed SC	21
ct SC	-81
alan SC	-14
cyed SC	-65
araised SC	50
bedicted SC	50
bomised SC	21
fing SC	28
cposed SC	40
aut SC	-35
9question SC	28
hed SC	62
hing SC	46
9received SC	-77
bfused SC	23
biterated SC	35
bjected SC	21
bplied SC	-92
corted CS	59
fs SC	-30
bvealed SC	20
auled SC	31
9said C	13
fS	-148
eSC	35
bturday SC	-22
bw SC	-19
by C	-29
dSC	41
cing C	36
cs CS	-56
eSC	21
aeeking SC	14
ds SC	45
cn C	43
eSC	22
cs SC	30
ahow C	-37
eSC	22
ded SC	18
dn SC	20
ds SC	13
aince SC	-87
alammed SC	20
aought SC	17
apent SC	21
boke SC	-49
atarted SC	35
ctement SC	50
bressed SC	31
auggest SC	33
ged SC	53
ging SC	33
gs SC	27
bpport SC	15
ged SC	31
gs SC	-21
9taken SC	14
aell SC	-20
ding SC	23
ahan SC	-98
dked SC	64
bink SC	20
bought SC	15
ao C	-45
dS	-40
bld SC	-13
bok SC	13
buted SC	43
araded SC	-109
by SC	-14
cing SC	-97
auesday SC	-29
awitter SC	60
9unclear C	24
bder CS	20
bveiled SC	21
arged SC	28
ased SC	-35
9vowed SC	24
9warned SC	24
bs SC	-41
btched SC	-38
ahen SC	-90
ain SC	-81
bth C	-14
eSC	-14
aon SC	-90
brried SC	78
arites SC	40
ding SC	46
bote CS	-100
fSC	-15
3before : SC	-60
aabout C	-80
gSC	-81
bccused SC	-51
cknowledged SC	-19
bdded CS	-22
gSC	18
ding C	-28
hSC	-48
ds SC	-38
cmitted SC	-60
bgree SC	-22
fd SC	-62
bllowed SC	-43
bnd SC	-43
cnounced SC	19
bre SC	-25
dn't SC	-45
cgued SC	24
bs C	24
cked C	20
gSC	-35
ding SC	-49
bttacked SC	-44
aback SC	-43
eed SC	-42
become SC	-25
cen SC	-17
cgan SC	-71
chind SC	-40
clieve SC	16
hd SC	-32
hs SC	-81
blasted SC	-37
by CS	20
dSC	-52
acall SC	-59
eed C	-17
hSC	-152
eing SC	-40
es SC	-78
cst SC	-53
bharged SC	-62
bited SC	-36
ding SC	-15
blaim SC	-33
fed SC	-111
fs SC	-46
cear C	13
gSC	-33
bontinue SC	-36
is SC	-29
briticized SC	-80
iing SC	-24
adecided SC	-38
esion SC	-26
dlared C	-100
jSC	-19
cfended SC	13
clivered SC	-17
cnied SC	-47
dounced SC	-24
biscussed SC	-30
bown SC	-44
aembraced SC	27
bndorse SC	-31
hd SC	-56
bstimated SC	31
bxpected C	-13
dlained SC	14
afavored SC	-32
bear SC	61
cel SC	-53
biled SC	-45
cnd SC	-22
bor C	26
fS	-94
eSC	-39
cund SC	14
briday SC	-15
com SC	-39
agave SC	-30
ahad SC	-37
cs SC	-41
cve SC	-82
bope SC	-33
ed SC	-59
es SC	20
ding SC	-15
aignored SC	-38
bn C	-37
eS	-92
dSC	-35
cdicated SC	-40
csisted SC	-26
cto SC	-40
droduced SC	26
bs C	-44
dSC	-45
ajoined CS	-81
aknew SC	-43
cow SC	-65
es SC	-25
alike SC	-22
booking SC	-26
amade SC	-70
cintained SC	-25
bentioned SC	-32
anamed SC	-103
beed SC	-26
boted SC	-33
es SC	-64
ding C	-23
aof C	25
eS	-109
dSC	-33
cf SC	-60
dered SC	-40
fing SC	-58
bn C	50
eS	-146
dSC	-26
bppose SC	-39
gd SC	27
but SC	-98
bver C	-60
fSC	-29
apassed SC	-36
blan SC	-42
es SC	-47
cedged SC	-50
bosted SC	15
braised SC	-33
cedicted SC	-41
comised SC	-71
ging SC	23
dposed SC	-47
but SC	28
aquestioned SC	-32
araised SC	-35
bead SC	-61
es SC	-39
ccalled SC	48
dently SC	39
cfused SC	-34
cjected SC	-48
cplied SC	-47
dorted CS	-21
jSC	24
gs SC	65
csponded SC	-57
cvealed SC	-38
buled SC	-20
asaid CS	56
cturday SC	13
cw SC	-85
cy SC	20
ding C	-23
hSC	-60
ds SC	27
bee SC	-77
dking SC	-43
dn C	-50
fSC	-41
ds SC	-50
cnt SC	-58
bhow C	-72
eed SC	-66
eing SC	-42
en SC	29
bigned SC	-34
bought SC	-54
btated SC	13
buggest SC	-27
hed SC	16
hing SC	-25
hs SC	-24
cpport CS	56
iSC	-124
hed SC	-84
hing SC	-48
hs SC	23
atelling SC	-43
es SC	-52
bhink SC	-55
fs SC	-31
cought SC	-48
cursday SC	57
bo C	-76
dSC	-70
cld SC	32
cok SC	-35
bried SC	-33
buesday SC	34
crned SC	-19
bweeted SC	-70
citter SC	-20
aup SC	-74
brged SC	-67
bsed SC	-26
avoted SC	-39
cwed SC	-27
awant SC	-29
eed SC	-47
es SC	-37
crned SC	38
cs C	-73
bith C	37
gS	-39
fSC	-127
brites SC	-51
cote CS	18
2d=after 's 0	-56
d1	-53
d2	-28
d3	-36
d4-5	-49
d6-8	-38
d9-14	-15
a: 15-25	-16
c2	-130
c3	-106
c4-5	-91
c6-8	-81
c9-14	-84
aabout 1	-67
h5-25	-38
g2	-164
g3	-170
g4-5	-42
g6-8	-118
g9-14	27
bccused 0	22
i1	-18
j5-25	-25
i3	-154
i6-8	-118
i9-14	30
fing 1	-50
j2	67
j3	-95
j4-5	-64
j6-8	-49
j9-14	-36
cknowledge 0	69
m1	35
m3	-35
m4-5	-35
m6-8	-35
m9-14	-39
ld 1	24
o5-25	-16
n2	-74
n3	-17
n4-5	-100
n6-8	-102
n9-14	28
bdded 0	-53
g1	46
h5-25	-26
g2	-67
g3	36
g4-5	-146
g6-8	-138
g9-14	-43
ding 1	-108
h2	-103
h4-5	-55
h6-8	20
h9-14	-79
dressed 0	54
k1	-26
k2	-67
k3	-27
k4-5	-35
ds 0	28
f1	-44
f2	-39
f3	-40
f4-5	-17
f6-8	-37
f9-14	-40
cmitted 0	-56
j1	27
j2	-54
j3	37
j4-5	-78
j6-8	31
j9-14	-63
copted 0	-20
i1	-18
i2	-36
cvising 0	-37
j3	-44
j4-5	73
bfter 0	-30
g1	-35
g2	-70
g3	-56
g4-5	-51
g6-8	-31
g9-14	-56
bgainst 1	-85
j5-25	-15
i2	-21
i3	-120
i4-5	-103
i6-8	-75
i9-14	-78
cree 0	60
g1	-51
g2	-16
g4-5	-43
g6-8	-18
g9-14	-25
fd 0	21
h1	42
i5-25	-16
h2	-145
h3	-84
h4-5	-111
h6-8	-116
h9-14	-120
bllowed 1	-64
i2	-34
i3	-32
i6-8	-38
i9-14	-36
cso 0	-119
f1	-66
f2	-59
f3	-67
f4-5	23
f6-8	31
f9-14	-31
bnd 0	-50
e1	-37
e2	-16
e3	-49
e4-5	-17
cnounced 0	41
k1	-43
l5-25	-27
k2	-18
k4-5	-117
k6-8	-119
k9-14	-92
hing 0	73
l3	-78
l4-5	-45
l6-8	-22
l9-14	-54
bppeared 0	32
j1	-130
k5-25	-14
j2	24
j3	-152
j6-8	20
j9-14	-106
gs 0	24
i1	-78
j5-25	-13
i2	-67
i3	24
i6-8	-98
i9-14	-71
bre 0	-99
e1	-48
e2	47
e3	-35
e4-5	-32
e6-8	-22
e9-14	-30
dn't 0	-136
h1	37
h3	-51
cgue 0	29
g1	50
g2	-51
g3	-79
g4-5	-57
g6-8	-78
g9-14	-56
fd 0	36
h2	-80
h3	-69
h4-5	-71
h9-14	-84
fs 0	14
h1	30
h2	-20
h4-5	-28
h6-8	-24
h9-14	-37
eing 0	32
i1	-41
j5-25	-15
i2	-57
i3	-64
i4-5	-68
i6-8	-56
i9-14	-47
cound 0	-80
bs 0	-20
d1	44
e5-25	-27
d2	-15
d3	-138
d4-5	-142
d6-8	-100
d9-14	-86
ck 0	15
e1	52
e2	-96
e3	-67
e4-5	-74
e6-8	-42
ded 0	-18
g1	-33
h5-25	28
g2	40
g4-5	-40
g6-8	14
g9-14	-146
ding 0	-24
h15-25	-37
h2	32
h3	-91
h4-5	-70
h6-8	34
h9-14	-75
ds 2	66
f3	-43
f4-5	-64
cserted 0	77
j3	-26
j4-5	-17
j6-8	-25
dured 0	-37
i3	-42
i4-5	-66
i6-8	-67
bt 0	-25
d1	-90
e5-25	-26
d6-8	-138
ctacked 0	49
j1	-68
j2	-91
j3	12
j4-5	-93
j6-8	-87
j9-14	-87
ging 0	38
k1	-16
k3	-72
k4-5	-22
k6-8	-16
dempted 0	-29
k1	-80
k4-5	-62
k6-8	42
dributed 0	41
l1	-51
aback 0	17
f1	-114
g5-25	-21
f3	21
f4-5	20
f6-8	-79
f9-14	-89
eed 0	51
h1	-26
h2	-37
h3	-53
h4-5	-29
h6-8	-29
h9-14	-56
eing 0	57
i1	-80
be 0	-37
d2	-22
ccame 0	-74
dome 0	-112
h1	-15
h2	-13
h3	39
h4-5	-40
h6-8	-26
h9-14	-35
cen 0	-66
f1	-29
f3	-39
f4-5	-23
f6-8	-16
f9-14	-17
cgan 0	-161
g1	-34
h5-25	-24
g2	36
g3	-125
g6-8	28
g9-14	15
chind 1	-39
h2	-55
h3	-22
h4-5	-54
h6-8	-42
h9-14	-59
clieve 0	42
i1	16
j5-25	-19
i2	-98
i3	-90
i4-5	-92
i6-8	-83
i9-14	-106
hd 1	-16
j2	-49
j3	-39
j4-5	-61
j6-8	-26
j9-14	-41
hs 0	22
j1	-83
j2	-67
j3	-59
j4-5	38
j6-8	-59
j9-14	-41
blamed 0	46
h1	-25
h2	-61
h4-5	-85
h6-8	-56
h9-14	-100
dsted 0	62
i1	-73
i2	-52
i3	-91
i4-5	-52
i6-8	-82
i9-14	42
by 0	-16
d1	-66
d2	-63
d3	-61
d4-5	-65
d6-8	-55
d9-14	-38
acall 0	49
f2	-80
f3	-79
f4-5	-78
f6-8	-55
f9-14	-64
eed 1	-55
i5-25	-75
h3	-107
h6-8	-178
h9-14	-50
eing 0	18
i1	35
j5-25	-38
i2	-127
i3	-130
i9-14	-82
es 0	14
g1	42
g3	-117
g4-5	-92
g6-8	-116
g9-14	-106
cptured 0	-89
j2	-16
cst 1	-89
g5-25	-19
f2	-110
f3	78
f4-5	-132
f6-8	-114
f9-14	-103
eing 0	13
i1	-71
i2	-64
i4-5	-25
bhallenging 0	58
m1	-25
m2	-30
m4-5	-28
m6-8	-46
drged 0	15
i1	64
i2	-66
i3	-96
i4-5	-64
i6-8	-54
i9-14	-109
cosen 0	-12
bited 0	90
g15-25	-19
g2	-105
g3	-25
g4-5	-118
g6-8	-109
g9-14	-104
ding 0	79
h1	-24
h2	-26
h3	-52
h4-5	-47
h6-8	-49
h9-14	-54
blaim 0	60
g1	-53
g2	-73
g3	-34
g4-5	-51
g6-8	-31
g9-14	-77
fed 1	20
j5-25	-33
i2	42
i3	-54
i4-5	-111
i6-8	-38
i9-14	-88
fing 1	-41
j2	43
j3	-38
j4-5	-56
j6-8	-27
j9-14	-43
fs 1	-20
h2	-17
h4-5	-34
h6-8	-42
cear 1	67
g2	-77
g3	-81
g4-5	-107
g6-8	-74
g9-14	-87
bompared 0	71
j1	-65
j2	38
j3	-60
j4-5	-107
j6-8	-89
j9-14	-51
elained 0	-26
l1	-70
l3	-21
cnceded 0	72
j1	-20
j2	-20
j3	-28
frns 1	-56
j2	41
j3	-24
j4-5	-39
j6-8	-22
eluded 1	29
k2	-22
k3	-53
k4-5	-69
k6-8	-41
k9-14	-49
ddemned 0	95
k3	-44
k4-5	-59
k6-8	-64
k9-14	-83
dfirmed 0	27
k1	-61
k2	-54
k3	-89
k4-5	-41
k6-8	-33
k9-14	-29
dsidered 0	35
l1	-35
m5-25	-22
l2	-54
l3	-66
l4-5	-69
l6-8	-63
l9-14	-39
dtinue 0	-85
j1	-143
k5-25	-12
j2	27
j3	51
j4-5	-84
j6-8	-62
j9-14	-73
id 0	-143
k15-25	-20
k2	57
k3	34
k4-5	-29
k6-8	-123
k9-14	-122
is 0	-44
k1	-62
k2	25
k3	41
k4-5	-57
k6-8	-41
k9-14	-52
dvinced 0	36
k1	-22
k4-5	-25
briticism 1	-62
k3	-29
k4-5	-58
k6-8	-25
k9-14	36
hzed 0	61
l1	-133
m5-25	-13
l2	-122
l3	-139
l4-5	58
l6-8	-82
l9-14	-87
iing 0	71
m1	-37
m2	-41
m4-5	-64
m6-8	-49
adebate 0	-26
h1	49
h2	-46
h3	-52
h4-5	-34
h6-8	-27
h9-14	-16
ccided 0	15
i1	-156
i2	-22
i3	19
i4-5	-89
i6-8	-83
i9-14	-79
esion 0	24
j1	-65
j2	-70
j3	-42
j4-5	-65
j6-8	-38
j9-14	-38
dlared 0	54
j1	-27
k5-25	-15
j2	-62
j3	-85
j4-5	20
j6-8	-77
j9-14	-100
eined 0	19
j1	-60
k5-25	-26
j2	45
j3	-49
j4-5	-136
j6-8	26
j9-14	-114
dried 0	97
i2	-20
i3	-27
i4-5	-67
i6-8	-47
i9-14	-51
cfended 0	74
j1	-42
j2	-97
j3	-73
j4-5	-70
j6-8	-74
j9-14	-83
ging 0	66
k2	-49
k3	-70
k4-5	-49
k6-8	-36
k9-14	-55
clivered 0	-21
k1	-27
k2	-51
k3	12
k4-5	-108
k6-8	-60
k9-14	28
cnied 1	-61
h2	48
h3	-53
h4-5	-37
h6-8	-53
h9-14	-63
dounced 0	45
k1	49
k2	-66
k3	58
k4-5	-82
k6-8	-70
k9-14	-91
hing 0	85
l1	-18
l2	-31
l3	-15
l4-5	-35
l6-8	-34
l9-14	-26
cscribed 0	59
k2	-146
k3	-185
k4-5	-132
k9-14	-115
is 0	62
k1	-53
k3	-88
hing 0	45
l1	-29
l2	-42
l3	-72
l4-5	-37
l6-8	41
l9-14	-87
digned 0	-63
j1	-32
j2	-35
j3	-21
j4-5	-13
ctermined 0	13
l1	-58
l2	-44
l3	-43
l4-5	-26
l6-8	-27
cvoted 0	-71
i1	-38
i2	43
bid 0	-77
e3	-57
e4-5	-18
e6-8	-35
cscuss 0	82
i2	-48
i3	-47
i4-5	-69
i6-8	-43
i9-14	-27
hed 0	57
k2	-64
k3	-54
k4-5	-44
k6-8	-58
k9-14	-44
dmissed 0	94
k1	-22
k2	-61
k3	-61
k4-5	-85
k6-8	-30
k9-14	-50
bown 0	-41
f1	-34
f2	13
f3	28
f4-5	-14
f6-8	-58
f9-14	-22
brew 0	-53
f1	-42
f2	-53
f3	-79
f4-5	-75
f6-8	-63
f9-14	43
aechoed 0	16
h1	-51
h2	-26
h3	-51
h4-5	-57
h6-8	-69
h9-14	-78
bmbraced 0	14
j1	-19
j2	-60
j4-5	-30
j6-8	-60
j9-14	-59
cphasized 0	40
l2	-32
l4-5	-36
l6-8	-27
l9-14	-35
bncouraged 0	51
l2	39
l3	-42
l4-5	-56
l6-8	-48
cdorse 0	62
i1	-59
i2	-55
i3	-53
i4-5	42
i9-14	-46
hd 0	61
j1	-87
j2	-79
j3	-94
j6-8	-74
j9-14	-86
bstimated 0	34
k1	-33
k2	-46
k3	-40
is 0	36
k1	-21
k2	-24
k3	-37
k4-5	-42
k6-8	-52
k9-14	-55
bxpected 0	44
j15-25	-20
j2	-44
j3	-129
j4-5	-131
j6-8	-119
dlained 0	-46
k1	20
l5-25	-12
k2	46
k3	-16
k4-5	-109
k6-8	-89
k9-14	37
hing 1	-36
l3	-31
l4-5	-25
l9-14	-18
dressed 0	-62
k1	-45
k2	51
k4-5	28
k6-8	20
k9-14	-44
afailed 1	-56
h2	12
cvored 0	13
i2	-53
i3	-29
i4-5	-23
bear 0	26
f1	19
f2	-65
f3	-52
f4-5	-42
f6-8	-60
cel 0	-15
f1	-38
f2	-18
f3	41
f4-5	30
biled 1	-12
g2	39
g4-5	25
g6-8	-118
g9-14	-58
cnd 1	-63
f2	-52
f3	-84
f4-5	-59
f6-8	45
f9-14	-25
es 0	31
g1	-64
g2	-27
g3	-52
g4-5	-50
g6-8	-43
g9-14	-47
bor 1	-60
f5-25	-55
e2	-45
e3	-14
e4-5	-152
e6-8	-118
e9-14	-41
cund 1	24
h5-25	-31
g2	-41
g3	-13
g4-5	-139
g6-8	-134
g9-14	-127
briday 0	-25
h1	-62
h3	-41
h4-5	-30
h6-8	-20
h9-14	-39
com 0	-63
f1	28
g5-25	-22
f2	-96
f3	38
f9-14	-109
agave 0	-59
f1	-40
f2	-76
f3	38
f6-8	-53
f9-14	31
ahad 0	-118
e1	-58
f5-25	-22
e2	34
e3	-90
e4-5	-77
e6-8	30
e9-14	-46
cs 0	-21
e1	-84
e2	-76
e3	-36
e4-5	-65
e6-8	46
e9-14	-51
cve 0	-36
f1	-86
f2	-88
f3	-80
f4-5	39
f6-8	-34
f9-14	-41
beld 0	-100
f1	-47
f2	-17
f3	34
f4-5	-53
f6-8	46
f9-14	-51
bired 0	34
g1	-13
g3	-45
g4-5	-54
g6-8	-47
g9-14	-39
bope 0	48
f1	-93
f2	-86
f4-5	-88
f6-8	-81
f9-14	-84
ed 0	54
g1	-65
g2	-64
g3	-35
g4-5	-68
g6-8	-36
g9-14	-49
es 0	27
g15-25	-13
g2	-108
g3	-70
g4-5	-90
g6-8	19
g9-14	-91
ding 0	57
h1	-84
h2	-105
h3	-44
h4-5	-51
h6-8	-57
h9-14	-57
aidentified 0	96
l1	-58
bgnored 0	49
bn 0	-21
d1	-124
e5-25	-36
d2	43
d3	-28
d4-5	35
d6-8	-29
d9-14	-123
ccluded 0	25
j1	32
k5-25	-34
j2	41
j3	-98
j4-5	-68
j6-8	-66
j9-14	-91
cdicated 0	45
k1	-60
k2	-34
k3	-42
k4-5	-63
k6-8	-31
k9-14	-34
csist 0	109
h2	-28
h3	-53
h4-5	-30
h6-8	-21
ged 0	58
j1	-34
j2	-68
j3	-50
j4-5	41
j6-8	-31
j9-14	-59
gs 0	29
i1	-15
i2	-28
i3	-28
i4-5	-32
cto 0	-52
f15-25	-39
f2	-36
f3	50
f4-5	31
f6-8	-86
f9-14	-56
droduced 0	-74
l1	-56
l2	-72
l3	-67
l4-5	73
l6-8	-36
l9-14	-27
bs 1	-98
d2	-89
d3	-55
d4-5	32
d6-8	-37
d9-14	-48
ajoined 0	-20
h1	-64
h2	-32
h3	-21
h4-5	-36
h6-8	-27
h9-14	-46
bust 0	-90
f3	48
f4-5	-73
f6-8	46
aknew 0	52
f1	-42
f2	-70
f3	-61
f4-5	-68
f6-8	-12
f9-14	-60
cow 0	48
f1	-129
g5-25	-15
f2	15
f3	-108
f6-8	-84
f9-14	-87
en 1	-70
g2	48
g3	-61
g4-5	-41
g6-8	-29
es 1	-41
g2	25
g3	-73
g4-5	-50
g6-8	-30
g9-14	-12
alaunched 0	-134
j1	-17
j2	-59
j3	47
j4-5	-95
j6-8	69
j9-14	-77
ging 2	-54
k3	-50
k4-5	-68
k6-8	32
k9-14	-34
bearned 0	55
i1	36
i2	-61
i3	-70
i4-5	-23
i6-8	-29
bike 1	-66
f3	18
f4-5	-83
f6-8	-61
f9-14	-58
bong 1	-38
f2	-30
coking 1	20
i2	16
i3	-53
i4-5	-62
i6-8	-31
es 0	62
g1	-54
g2	22
amade 0	-71
f3	-15
f4-5	-150
f6-8	56
f9-14	-133
cintained 0	-30
l1	-21
l2	-19
l3	-28
l4-5	-24
l6-8	-32
cke 0	-125
f1	-41
es 0	-99
g1	-22
g2	-78
g3	33
g4-5	25
g6-8	-46
g9-14	-50
ding 0	-131
h1	-26
h2	-74
h3	30
h4-5	-64
h6-8	-58
h9-14	65
cnaged 0	-85
i1	-61
i3	-23
i4-5	-33
i6-8	-63
i9-14	-40
bention 0	118
i2	-39
i4-5	-25
hed 0	74
k1	-74
l5-25	-16
k2	-91
k3	-47
k4-5	-81
k6-8	-88
k9-14	-49
bocked 0	36
h1	-55
i5-25	-16
h2	-57
h3	-41
h4-5	-49
h6-8	-72
h9-14	-59
cnday 0	52
h1	-61
h2	-29
h3	-61
h4-5	-47
h6-8	-21
h9-14	-34
cved 0	-14
g1	-78
g2	34
g3	-28
g4-5	-33
anamed 0	21
g1	63
g2	-46
g3	-67
g4-5	-46
g6-8	-42
g9-14	-57
beed 0	-86
f1	-20
f2	-48
f3	-25
f4-5	-20
f9-14	-15
es 0	-128
g1	-143
g2	-35
g3	56
g4-5	30
g6-8	-114
g9-14	-89
bight 1	-32
g2	14
bot 0	-104
e1	-43
e2	-53
e3	39
e4-5	-34
e6-8	-54
e9-14	-26
de 0	51
f2	-45
f3	-27
f4-5	-24
f6-8	-17
f9-14	-19
ed 0	26
g1	101
h5-25	-24
g2	-104
g3	-109
g4-5	-19
g6-8	-116
g9-14	-102
es 0	101
g1	21
g2	-22
g3	-41
g4-5	-61
g6-8	-18
g9-14	-24
ding 0	23
h1	-32
i5-25	-20
h2	-56
h3	22
h4-5	-73
h6-8	-47
h9-14	-67
cw 0	-83
e1	-13
e2	-24
e3	-33
e4-5	-31
aof 1	-86
e5-25	-81
d2	-98
d3	-84
d4-5	16
d6-8	17
cf 0	26
e1	-62
e2	20
e3	-117
e4-5	-138
e6-8	-111
e9-14	-93
der 0	57
g1	-35
g2	-52
g3	-58
g4-5	-70
g6-8	-35
g9-14	-77
fed 0	-56
i1	-114
j5-25	-13
i2	26
i3	50
i4-5	73
i6-8	-156
i9-14	-144
fing 0	49
j1	-67
j2	-43
j3	22
j4-5	-65
j6-8	-74
j9-14	-68
fs 0	25
h1	-20
h2	-59
h3	-76
bn 0	-26
d1	-18
e5-25	-63
d2	-40
d3	34
d4-5	-87
d6-8	-33
cly 1	-36
f2	-46
f3	-41
f4-5	-51
f6-8	-57
f9-14	-36
bpened 0	-64
h3	-15
h4-5	-17
cpose 0	55
h1	-46
h2	-30
h3	-48
h4-5	-55
h6-8	-57
h9-14	-51
gd 0	47
i1	-101
i2	-77
i3	-41
i4-5	-57
i6-8	-99
i9-14	-74
gs 3	-35
i4-5	-38
brdered 0	127
i1	-17
i2	-39
i3	-75
i4-5	-39
i6-8	-34
i9-14	-23
but 1	-80
f5-25	-22
e3	-19
e4-5	-23
e6-8	-144
e9-14	29
bver 1	-57
g5-25	-15
f2	-82
f3	-99
f6-8	26
f9-14	-80
apassed 0	-54
h1	-63
i5-25	-40
h2	51
h3	-68
h4-5	37
h6-8	-77
h9-14	41
dt 0	-63
f3	-24
f4-5	-18
blaced 0	-28
h3	-82
h4-5	-24
dn 0	15
f1	-50
f2	-70
f4-5	-48
f6-8	-26
f9-14	-26
es 0	19
g1	-188
g3	-82
g4-5	-100
g6-8	-72
g9-14	-52
dyed 0	-53
h4-5	-27
cedged 15-25	-29
i2	-170
i3	40
i4-5	-92
i6-8	-108
i9-14	-78
boint 0	-109
g1	74
g2	-61
g3	-57
g4-5	-73
g6-8	-78
g9-14	-87
dsed 0	-70
h1	-47
h2	18
csted 0	-31
h1	-47
i5-25	-28
h2	-94
h4-5	-101
h6-8	53
h9-14	-80
braised 0	96
i1	-48
i2	-69
i3	-96
i4-5	-84
i6-8	-76
i9-14	-82
cedicted 3	-51
k4-5	-70
k6-8	22
k9-14	-48
dssed 0	-41
i4-5	-51
i6-8	-52
cojected 0	75
k1	-55
k2	-16
k3	-34
k4-5	-53
k6-8	-14
dmise 0	38
i1	-55
i4-5	-64
hd 0	40
j1	-12
j2	-32
j4-5	-87
j6-8	-49
j9-14	-57
hs 1	53
j2	-144
j3	-33
j4-5	-66
j6-8	-54
j9-14	-64
ging 0	91
k1	-50
k2	-64
k3	-53
k4-5	-31
k6-8	-51
k9-14	-77
dposed 0	64
j1	16
k5-25	-27
j2	-88
j3	-101
j4-5	-59
j6-8	-81
j9-14	-57
dvided 0	-130
j1	-27
j2	-64
j3	36
j4-5	60
j6-8	-41
j9-14	-69
bush 1	-35
f2	-62
f3	-30
f4-5	-25
eed 1	-89
h2	29
h3	-32
h4-5	-101
h6-8	-44
eing 0	-26
i4-5	-50
ct 0	-94
e1	-108
f5-25	-34
e3	19
e4-5	61
e6-8	-146
e9-14	19
aquestion 0	56
j1	-58
j2	-33
j3	-31
j4-5	-34
j6-8	-49
j9-14	-33
ied 0	79
l1	17
l2	-77
l3	-71
l4-5	-59
l6-8	-76
l9-14	-57
iing 0	77
m1	-66
m2	-35
m3	-50
m4-5	-50
m6-8	-25
m9-14	-32
araised 1	-50
h2	-69
h3	43
h4-5	-67
h6-8	-49
h9-14	-52
bead 0	32
f1	-33
f2	-65
f3	-69
f4-5	-65
f6-8	-60
f9-14	-28
ccalled 0	34
j1	-44
k5-25	-17
j2	-52
j4-5	-62
j6-8	-77
j9-14	-73
deived 0	-64
j3	-25
j4-5	-19
cfused 0	24
i1	-119
j5-25	-39
i2	24
i3	14
i4-5	-101
i6-8	-75
i9-14	-104
fing 0	33
j1	-56
j2	32
citerated 1	44
l2	-62
l3	-16
l4-5	-56
l6-8	-52
l9-14	31
cjected 0	50
j1	-15
j2	-30
j3	-82
j4-5	-67
j6-8	-60
j9-14	-82
cleased 0	-42
j1	-26
k5-25	-15
j2	-41
j4-5	29
j6-8	-69
j9-14	-56
cpeated 0	-19
j1	-65
j2	-90
j3	-71
j4-5	43
j6-8	47
j9-14	-71
ily 1	-71
l2	-57
l4-5	-22
dlied 1	-22
i2	-42
i4-5	-16
dorted 1	41
k5-25	-57
j4-5	-18
j6-8	-148
j9-14	-134
gs 1	-85
i2	-31
i3	-33
i4-5	-34
i6-8	-56
i9-14	-30
csponded 1	-53
k2	-19
k3	-85
k6-8	29
k9-14	-68
cvealed 0	22
j1	40
k5-25	-17
j2	33
j3	-117
j6-8	-103
j9-14	-62
buled 0	44
asaid 0	36
f15-25	-109
f3	-26
f4-5	-87
f6-8	-61
f9-14	-59
cturday 0	15
j1	-27
cw 1	-34
e2	-43
e3	-77
e4-5	-67
e6-8	-73
e9-14	-75
cy 0	68
e1	15
f5-25	-44
e2	-167
e3	-46
e4-5	-150
e6-8	-133
e9-14	-114
ding 0	47
h1	-95
i5-25	-40
h2	-174
h4-5	-42
h6-8	-105
h9-14	-96
ds 0	59
f1	-15
g5-25	-67
f2	-78
f3	-135
f4-5	-63
f6-8	-169
f9-14	-96
bcheduled 1	-50
k2	-66
k3	-34
k4-5	-51
bee 0	21
e1	-74
e3	-129
e4-5	-102
e6-8	-75
e9-14	-77
dk 0	29
eing 0	15
i1	22
i2	-39
i3	-103
i4-5	-116
i6-8	-79
i9-14	-94
es 0	41
g1	-56
g2	-92
g3	-16
g4-5	-48
g6-8	-40
g9-14	-46
dm 1	-108
f2	-79
f3	-77
f4-5	53
f6-8	29
eed 0	17
h1	-43
i5-25	-22
h2	-23
h3	-145
h4-5	-155
h6-8	32
h9-14	-114
es 0	19
g1	-85
h5-25	-46
g2	-12
g3	-100
g4-5	23
g9-14	-89
dn 0	48
f1	15
f2	-63
f3	-67
f4-5	-85
f6-8	45
f9-14	-64
ds 0	55
f1	20
g5-25	-15
f2	-63
f3	-67
f4-5	-72
f6-8	-58
f9-14	-103
clf-described 0	45
p1	-52
p3	-56
p4-5	-21
p6-8	-20
p9-14	-19
cnt 0	-73
f1	-108
g5-25	-48
f2	-99
f4-5	-20
f9-14	55
ct 0	-101
e1	-66
bhared 0	-56
h1	-16
h2	37
h3	35
h4-5	-87
h6-8	-79
cow 0	40
f1	-98
g5-25	-23
f2	-79
f3	-95
f4-5	-91
f6-8	-76
f9-14	-87
eed 0	50
h1	-77
i5-25	-19
h3	-76
h4-5	-81
h6-8	-68
h9-14	25
eing 0	36
i1	-69
i2	-66
i3	-56
i4-5	-105
i6-8	-66
i9-14	-75
en 0	47
g1	-35
g2	-91
g3	-33
g4-5	-51
g6-8	-23
es 0	21
g15-25	-52
g3	-14
g4-5	-96
g6-8	-93
g9-14	-112
bigned 0	13
h1	-57
h2	14
h3	-99
h4-5	-71
h6-8	-71
h9-14	-61
cnce 0	-70
g2	-13
g3	-13
g9-14	-12
blammed 0	52
i2	-56
i3	-95
i4-5	-51
i6-8	-47
i9-14	-47
bought 0	15
h15-25	-19
h2	28
h3	-91
h4-5	-108
h9-14	-128
bpent 0	-125
g1	-99
g2	18
g3	23
g4-5	-103
g6-8	40
g9-14	-89
coke 0	-13
g1	-63
g2	-75
g3	-26
g4-5	-38
g6-8	-26
g9-14	-42
btarted 0	-179
i1	50
j5-25	-16
i2	-68
i3	30
i4-5	-81
i6-8	30
i9-14	59
dted 0	-18
h1	-55
h2	-60
h3	-68
h4-5	28
h6-8	-42
h9-14	45
fment 0	-38
k1	54
k2	23
k3	-33
k4-5	55
k6-8	-71
k9-14	-70
cressed 0	25
j1	-27
j2	-63
j3	-44
j4-5	46
j6-8	-55
j9-14	-25
buggest 0	49
i1	39
i2	-55
i3	-99
i4-5	-62
i6-8	-65
i9-14	-91
hed 0	49
k1	23
l5-25	-13
k2	-92
k3	-113
k4-5	-108
k6-8	-83
k9-14	13
hing 0	73
l1	39
m5-25	-20
l2	-29
l3	-70
l4-5	-77
l6-8	-81
l9-14	-68
hs 0	32
j1	-75
j2	-42
j3	-69
j4-5	-77
j6-8	-65
j9-14	-60
cpport 0	19
i1	-116
i2	-79
i3	-101
i4-5	-80
i6-8	-74
i9-14	-57
hed 0	46
k1	-77
k2	-76
k3	-94
k4-5	-70
k6-8	-70
k9-14	-79
hing 0	49
l1	-85
l2	-98
l3	-108
l4-5	-89
l6-8	-79
l9-14	-89
hs 0	21
j1	-89
j2	-33
j3	-40
j4-5	-36
j6-8	-47
cre 0	42
f1	-54
f2	-31
f3	-58
f4-5	-23
f6-8	-33
f9-14	-26
ataken 0	-136
g1	-59
h5-25	-20
g2	-70
g3	76
g4-5	34
g6-8	-99
g9-14	-82
es 1	-25
bell 0	-90
f3	-52
f4-5	-19
eing 0	-148
i1	81
j5-25	-35
i2	54
i4-5	-14
i6-8	-60
i9-14	35
es 0	-109
g1	91
h5-25	-26
g3	33
g4-5	-39
g6-8	51
g9-14	-92
bhan 0	-83
f2	-15
f3	-37
f4-5	-31
eked 0	36
i1	-34
i2	34
i4-5	-61
i6-8	-45
cere 0	-72
g1	-27
g2	-34
g3	-13
g4-5	-34
g6-8	-30
cink 0	50
g1	-86
h5-25	-16
g2	-77
g3	-98
g4-5	-91
g6-8	-100
g9-14	-80
fs 0	27
h1	-42
h2	-43
h3	-60
h4-5	-42
h6-8	-49
h9-14	-81
cought 0	30
i1	-61
i2	-46
i3	-51
i4-5	-86
i6-8	-31
i9-14	-42
cursday 1	-37
j3	-67
j4-5	-52
j6-8	-63
j9-14	34
bo 0	-28
d1	22
e5-25	-123
d2	-76
d3	-32
d4-5	-42
d6-8	-46
d9-14	-73
cld 0	-122
f1	58
g5-25	-82
f3	-29
f4-5	41
f6-8	14
cok 0	-163
f1	-77
g5-25	-28
f2	29
f3	54
f6-8	21
f9-14	-136
cuted 0	85
h1	-17
h2	-55
h3	-73
h4-5	-37
bried 0	-126
g1	-58
g3	-63
g4-5	74
g6-8	-63
g9-14	-44
cy 0	-69
e1	-64
e2	-88
e3	-18
e4-5	-32
e6-8	-35
e9-14	51
ding 0	-63
h1	-30
h2	-45
h4-5	-13
buesday 0	17
i1	-49
i3	-53
i4-5	-30
i6-8	-20
i9-14	-35
crned 0	-135
h1	34
h2	29
h3	13
h4-5	-95
h6-8	37
h9-14	-81
bweeted 0	-24
i1	-81
j5-25	-21
i2	39
i3	-32
i4-5	29
i6-8	-135
i9-14	-149
citter 1	-64
i2	-67
i3	-41
i4-5	74
i6-8	-52
i9-14	-47
aunclear 0	-12
i1	39
i2	-26
i3	-60
i4-5	-46
i6-8	-30
i9-14	-46
cder 0	-89
g15-25	-30
g2	-18
g3	-66
g4-5	-44
g6-8	-32
g9-14	48
cveiled 0	-78
j1	-22
j2	29
j3	32
j4-5	-98
j6-8	65
bp 0	-38
d1	-60
e5-25	-38
d2	43
d3	14
d4-5	-100
d6-8	-97
d9-14	-78
brged 1	25
h5-25	-18
g2	-44
g6-8	-124
g9-14	-94
ding 0	38
h1	-100
h2	60
h3	-23
h4-5	-54
bsed 0	-63
f1	-23
g5-25	-13
f2	-57
f3	-67
f4-5	24
f6-8	20
f9-14	15
cing 0	-131
g1	-18
g2	-52
g4-5	49
g6-8	-45
aview 1	-59
f3	-20
f4-5	-33
f9-14	-29
eed 0	37
h1	-79
h2	-59
h3	-56
h4-5	-52
boted 1	-87
g2	-12
g3	-37
g4-5	32
g6-8	-33
g9-14	-15
cwed 0	45
g15-25	-13
g2	-27
g3	-60
g4-5	-99
g6-8	-50
g9-14	-54
awant 0	34
f1	-37
g5-25	-18
f2	-32
f3	-131
f4-5	-134
f6-8	-104
f9-14	-131
eed 1	33
h2	-128
h3	-40
h4-5	-58
h6-8	-73
h9-14	-58
es 0	49
g1	-142
h5-25	-20
g2	-127
g3	-99
g4-5	-100
g6-8	-91
g9-14	-70
crned 1	50
i5-25	-26
h4-5	-37
h6-8	-65
h9-14	-41
eing 0	-21
i1	14
i2	-40
i3	-18
i4-5	-21
i6-8	44
i9-14	-12
cs 0	-14
e1	-113
f5-25	-16
e2	36
e3	30
e4-5	-47
e6-8	-70
e9-14	-72
ctched 0	23
i1	-38
i2	-72
i3	-21
i4-5	-65
i6-8	-31
i9-14	-35
bednesday 1	-53
k2	-25
k3	-30
k4-5	-31
k6-8	-32
k9-14	-47
bhen 0	-71
f1	-18
f2	-22
f3	-22
f4-5	-57
f6-8	-12
f9-14	-36
bin 0	-64
e1	-12
e3	-37
e4-5	-28
e6-8	-21
cth 0	-16
f1	-20
g5-25	-35
f2	-18
f4-5	-19
f6-8	-144
f9-14	-137
bon 0	-72
e2	-20
e4-5	-21
e6-8	-13
e9-14	-23
crried 0	89
i1	-47
i3	-20
i6-8	-24
brites 0	46
h2	-39
h3	13
h4-5	-30
h6-8	-27
h9-14	-27
eing 0	61
i1	-55
i2	-33
i3	-51
i4-5	31
cote 0	-62
g1	-25
h5-25	-48
g2	-151
g4-5	32
g6-8	-88
g9-14	-51
ayet 1	-67
e2	-122
e3	47
4before : 0	-66
babout 0	-110
cccused 0	-54
dknowledge 0	-37
md 0	-19
cdding 0	-67
es 0	-41
dmitted 0	-79
cfter 0	-58
cgree 0	-48
gd 0	-70
cllowed 0	-49
cnd 0	-43
dnounced 0	22
iing 0	-32
cre 0	-70
en't 0	-45
dgued 0	23
fing 0	-31
cs 0	30
dk 0	-43
eed 0	-12
eing 0	-52
cttacked 0	-44
bback 0	-93
fed 0	-62
fing 0	-32
cecome 0	-38
den 0	-38
dgan 0	-71
dhind 0	-44
dlieve 0	14
id 0	-32
is 0	-81
clasted 0	-37
cy 0	13
bcall 0	-60
fed 0	14
fing 0	-61
fs 0	-95
dst 0	-66
charged 0	-91
cited 0	-38
eing 0	-29
claim 0	-33
ged 0	25
ging 0	-19
gs 0	-46
compared 0	-36
dncerns 0	19
fluded 0	28
efirmed 0	23
esidered 0	18
etinue 0	-45
js 0	-60
criticizing 0	-29
bdecided 0	-38
fsion 0	-34
elared 0	-20
dfended 0	13
dlivered 0	-17
dnied 0	25
eounced 0	-52
iing 0	-47
dscribed 0	12
eigned 0	-43
dtermined 0	-43
dvoted 0	-79
ciscussed 0	-33
cown 0	-66
bechoed 0	60
cmbraced 0	27
cndorse 0	-31
id 0	-72
cstimated 0	31
cxplaining 0	-17
eressed 0	-59
bfailed 0	-37
dvored 0	-46
cear 0	61
del 0	-53
ciled 0	-45
dnd 0	-24
cor 0	-24
dund 0	14
crom 0	-23
bgave 0	-33
bhad 0	-48
ds 0	-64
dve 0	-98
celd 0	-63
cired 0	-44
cope 0	-75
fd 0	45
fs 0	19
eing 0	-15
bignored 0	-38
cn 0	-114
dcluded 0	-74
ddicated 0	-46
dsisted 0	-29
dto 0	-48
eroduced 0	55
cs 0	-80
bjoined 0	-90
bknew 0	-43
dow 0	-85
fn 0	61
fs 0	-29
blaunched 0	-59
cike 0	-71
cooking 0	-34
bmade 0	-80
dintained 0	-39
centioned 0	-72
bnamed 0	29
ceed 0	-26
cot 0	-57
ees 0	-64
eing 0	-42
dw 0	-40
bof 0	-16
df 0	-89
eer 0	-76
ged 0	-79
ging 0	-51
cnly 0	-52
cppose 0	-50
hd 0	66
hs 0	-109
crdered 0	-31
cut 0	-108
cver 0	-79
bpassed 0	-95
clan 0	-42
fs 0	-47
dedged 0	-52
craised 0	-33
dedicted 0	40
domised 0	-72
is 0	-50
hing 0	17
eposed 0	-56
cush 0	-65
bquestion 0	-72
jed 0	-53
braised 0	-85
cead 0	-68
fs 0	-48
dcalled 0	28
eently 0	39
dfused 0	-62
djected 0	28
dleased 0	25
dpeated 0	42
elied 0	-62
eorted 0	42
hs 0	60
dsponded 0	-63
dvealed 0	-89
culed 0	-20
bsaid 0	25
dturday 0	13
dw 0	-85
dy 0	17
eing 0	-71
es 0	25
cee 0	-77
eking 0	-47
em 0	-25
en 0	-88
es 0	-50
dnt 0	-83
dt 0	-89
chared 0	17
dowed 0	-82
fing 0	-42
cigned 0	-73
cought 0	-54
cuggest 0	-30
iing 0	-45
is 0	-33
dpport 0	58
ied 0	-15
iing 0	-63
is 0	23
btelling 0	-68
fs 0	-56
chan 0	-49
den 0	-63
ere 0	-38
dink 0	-55
gs 0	-31
dought 0	-49
dursday 0	44
cold 0	31
dok 0	-35
cried 0	-33
curned 0	-19
cweeted 0	-80
ditter 0	-20
bunclear 0	-35
dder 0	-69
cp 0	-92
crged 0	-67
csed 0	-94
bview 0	-58
coted 0	-43
dwed 0	-36
bwant 0	-32
fed 0	-62
fs 0	-59
drned 0	23
ds 0	-94
cin 0	-37
dth 0	-25
crites 0	-66
3t=after 's false N	-36
kw	-31
b: false A	-22
jD	-108
jN	-28
jW	-18
jare	-14
jfor	-28
ji	-69
ks	-17
kt	-40
jthat	-43
ko	-51
jw	-58
ke	-14
jyou	-33
dtrue "	-20
iW	16
babout false #	-14
nA	-20
nD	-132
nV	-16
nW	-35
nabout	-22
ond	-31
os	45
nfor	-22
nhe	-46
pr	-31
ois	-32
oow	37
nin	-23
ot	-37
nof	-16
nshe	-28
nthat	-19
pey	-34
oo	-92
nw	-28
ohat	-28
po	-20
htrue #	-46
m$	-58
mhis	34
mw	-14
nhat	42
cccused false N	-105
pin	-21
pof	35
pto	-42
pw	-16
jtrue D	20
ging false D	-47
qof	-60
qw	22
dknowledge false D	-40
tN	-28
tw	-22
md false A	-40
uD	18
uN	-65
uhis	-47
uto	-59
uw	-47
otrue that	-21
cdded false "	-45
nA	-53
nD	-54
nV	-41
nW	-62
nare	16
nfor	-23
nhas	-20
pve	45
oe	22
ni	22
os	31
nof	-27
nthat	-57
oo	13
nw	-53
oe	24
nyou	-38
htrue that	41
eing false "	-12
oA	-27
oD	-44
oN	-83
ohe	15
oto	-38
ow	-46
itrue that	128
eressed false D	-67
rN	-31
rw	-31
es false D	-46
mw	-19
dmitted false A	-20
dopted false w	35
dvising false w	-33
cfter false D	-24
nN	-65
nw	-29
cgainst false A	-30
pD	-14
pN	-68
pand	-12
pfor	-15
phe	-24
rr	-26
pof	-13
pthat	-51
qo	-59
pw	-93
jtrue w	25
dree false D	-39
nw	-30
htrue that	34
gd false A	-66
oW	28
ofor	-16
othat	-80
po	-68
ow	-44
itrue that	99
cllowed false to	-79
pw	-38
dso false D	-84
mw	-59
cnd false w	-20
dnounced false #	-14
rD	-84
rN	-72
rW	-25
rand	-30
ss	-14
rfor	-25
rhe	-54
sis	-34
rit	-31
ron	-17
rthat	-23
so	28
rw	-88
sas	-47
sould	-15
ltrue D	90
qhis	20
qthat	-20
iing false w	-49
cppeared false A	-34
qD	-27
qN	20
qthat	41
ro	-107
qw	-154
hs false A	-27
pD	-73
pN	-65
pbe	-16
phave	-20
pto	32
pw	-78
jtrue to	34
cre false D	-43
lw	-43
en't false w	69
dgue false A	-21
nD	-43
nN	-28
htrue that	38
gd false A	-12
oD	-51
oW	-27
oof	44
oto	15
ow	-71
itrue that	120
gs false D	-20
oN	-47
ow	24
fing false A	-16
pD	-49
pN	-50
pto	-37
pw	-50
cs false A	-16
kD	-20
kN	-97
kW	-13
kand	-15
ls	-19
kor	-23
kthat	-36
lo	-49
etrue D	25
dk false w	-56
eed false "	-16
n#	-13
nA	-70
nD	-161
nV	-16
nW	-53
nabout	26
ond	-17
nbe	-15
nfor	31
nhe	-70
nif	45
on	-15
os	-16
ot	-26
nof	-27
nshe	-38
nthat	-70
oo	-26
nw	-138
oas	-17
ohich	22
po	48
oould	-25
htrue D	-33
mN	-67
mif	26
mto	35
mwhether	14
eing false A	-48
oD	-81
oN	-77
oto	-23
ow	-110
es false w	-44
dserted false w	-17
ktrue that	77
eured false w	-37
ct false A	-42
kD	-101
kN	18
kW	-13
kand	-22
kfor	-28
kin	-18
kthat	64
lo	-47
kw	-89
etrue D	-14
jN	-21
jw	-18
dtacked false D	-59
qN	-62
qW	-19
qfor	-54
qw	-114
ktrue N	33
hing false w	-26
eempted false N	13
rw	-87
ltrue to	-29
bback false D	-85
mN	-89
fed false N	-57
ow	-34
fing false w	-49
ce false w	-34
dcame false w	-26
eome false D	43
oN	-23
ow	-27
itrue D	-74
den false D	-22
mN	-23
mw	-38
gtrue D	-30
dgan false A	-22
nD	33
nN	-68
nin	-18
nto	-23
nw	36
htrue D	-80
mw	-64
dhind false D	-29
ow	-55
dlieve false A	-19
pD	-90
pN	-62
pW	-13
pand	-39
pbe	-12
pto	-50
pw	-69
id false D	-40
qw	-24
is false D	-52
qN	-44
qto	-59
qw	-50
clamed false D	-96
itrue D	48
ested false A	-38
pD	34
pN	-69
pfor	-33
pw	-67
cy false #	-19
kD	-63
kN	-35
kW	-19
kand	-12
kin	-22
kw	-46
bcall false D	-70
mand	-14
gtrue N	19
fed false "	-33
o#	-17
oA	39
oD	-19
oV	-12
oW	-43
oand	-66
oby	-18
ofor	-46
oher	-33
pis	-62
oin	-32
ps	-21
pt	-50
oof	-22
pn	-27
oshe	-36
othat	-114
po	-135
owas	-39
phich	-15
qo	-19
itrue "	-23
nD	13
nN	-14
nher	-13
oim	50
nit	37
nw	-50
fing false "	-13
pN	25
pand	-19
pof	-35
pto	-75
jtrue D	-22
oN	13
ohim	41
oit	-22
fs false "	-14
nD	-41
nN	29
nw	-20
htrue N	25
dst false D	-29
mN	-39
mas	-66
mof	-13
mw	32
gtrue D	25
fing false w	-40
challenging false w	-54
erged false D	41
pN	-59
pw	33
cited false D	-14
nN	-13
nas	-26
nfor	-14
nw	-115
htrue D	19
mw	65
eing false w	-96
claim false D	-49
nw	-62
ged false D	-18
pfor	-39
phad	-12
qe	-49
pto	-28
pw	31
jtrue that	80
ging false D	-35
qN	45
qw	-53
gs false w	-41
dear false A	-25
nD	-104
nN	-85
nthat	24
oo	-66
nw	-39
compared false D	27
qto	-61
qw	-53
flained false w	-33
dnceded false w	-32
grns false D	-38
qw	-37
fluded false D	14
rw	-49
edemned false w	14
efirmed false D	-89
rN	-40
rw	-33
esidered false D	-73
sw	-61
mtrue D	14
etinue false D	29
qN	-16
ktrue to	-88
jd false A	17
rN	38
rV	-23
rW	-36
rhe	22
rof	-17
rthat	-19
so	-28
rwith	-32
ltrue to	-73
js false D	-64
rN	31
rw	-63
ltrue to	-71
evinced true that	36
criticism false D	-17
rN	-64
rw	-31
ized false A	-27
sD	-121
sN	-51
sand	-19
sfor	27
sto	-44
sw	-143
mtrue D	-18
rN	45
jing false w	-65
bdebate false N	-40
ow	-37
dcided false D	-99
pto	-95
jtrue to	38
fsion false D	-46
qN	-43
qw	-79
ktrue to	41
elared false N	-69
qW	-40
qfor	-19
qthat	21
ro	-76
qw	-96
fined false A	-85
qD	-15
qN	-76
qfor	-55
qin	-16
qon	42
qto	-54
qw	-22
eried false D	-45
pw	-48
dfended false D	-64
qw	-80
ktrue his	93
hing false D	-12
rN	-49
rw	-73
dlivered false D	-115
rN	-40
rw	39
dnied false D	18
oN	-25
ow	-30
eounced false D	62
rN	-65
rto	-48
rw	33
iing false D	-52
sw	-38
dscribed false A	-27
rD	-30
rN	-70
rW	-14
ras	-58
rin	-43
rof	-12
rthat	-65
so	-44
rw	13
ltrue D	53
js false w	-21
iing false D	-52
sw	33
eigned false D	-32
qw	-44
ktrue to	-55
dtermined false D	-45
sw	-71
dvoted false w	-53
cid false D	-18
lw	-14
dscuss false N	-24
pw	-35
jtrue D	35
ied false D	-45
rN	-32
rw	-67
ltrue D	94
emissed false N	-56
rw	-36
cown false w	-21
crew false D	-43
mw	33
bechoed false N	-87
ow	-46
cmbraced false w	-57
dphasized false w	-28
cncouraged false w	-62
ddorse false D	42
pw	-50
jtrue N	19
id false D	-96
qN	-75
qW	-27
qfor	-40
qhas	-16
ris	-43
qin	-15
qw	-85
ktrue N	28
cstimated false w	-47
js false w	-36
cxpected false A	-52
qD	-37
qN	-78
qW	-22
qbe	-17
qon	-26
qthat	15
ro	-60
ktrue to	31
elained false D	-75
rN	25
rto	-51
ltrue D	17
iing false w	-22
eressed false D	-114
rN	-58
rin	-19
rw	36
bfailed false D	59
ow	-78
dvored false w	-46
cear false N	21
mw	-37
del false w	-38
ciled false D	15
nN	17
nagainst	-15
nw	-70
htrue D	18
dnd false D	-26
mw	20
fs false D	-59
nN	-50
nw	-44
cor false "	-13
l#	-22
lA	-51
lD	-140
lN	-115
lV	-24
lW	-61
lagainst	-14
mnd	-35
ms	-53
lbut	-30
lfor	-38
lhas	-17
me	-59
nr	-26
mis	-71
lin	41
ms	-16
mt	-15
lof	-48
mn	-33
mver	-14
lshe	-35
ltheir	-23
oy	-42
mo	-37
lw	-57
mas	-16
mhich	-24
ole	-12
no	-23
mith	-31
ftrue "	-17
kher	-16
kw	-14
dund false #	-18
nA	-24
nD	-134
nW	-46
nand	-14
nin	-25
nof	-13
nthat	-20
oo	-47
nwas	-22
oould	-15
htrue N	37
mthat	30
criday false N	-23
ow	-17
dom false A	-13
mD	-43
mN	18
mV	-17
mfor	-32
mthat	29
mw	-71
gtrue N	-19
lhis	-84
bgave false D	-53
mw	-80
gtrue D	-79
bhad false A	-15
lD	-64
lN	-39
lto	47
lw	-80
ftrue to	-48
ds false D	-61
lN	-37
lw	27
dve false D	-53
mN	-57
mto	-17
mw	20
gtrue to	-32
celd false D	-27
mN	28
mand	-17
mw	-41
gtrue D	-58
cired false D	-92
nw	-33
cope false D	-65
mN	-60
fd false D	-32
nw	-52
fs false D	-72
nN	-50
nand	-14
nwill	-26
htrue to	27
eing false D	-88
oN	-25
ow	-119
itrue to	25
bidentified false w	-27
cn false A	-33
kD	28
kN	-96
kV	-15
kW	-51
kand	-34
ls	-21
khe	-49
lis	-44
kis	-17
kof	-15
ln	51
kto	27
kw	-99
lith	-17
etrue his	-59
dcluded false D	-57
qN	-48
qw	15
ktrue D	32
ddicated false D	-50
rN	-28
rw	-57
dsist false w	-35
hed false D	-65
qN	-33
qthat	35
qw	-42
hs false w	-16
dto false D	-65
mN	-53
mand	-19
mto	63
mw	-69
gtrue D	-77
eroduced false D	29
sw	-35
cs false A	-36
kD	-45
kN	-56
kto	-30
kw	-76
etrue that	25
bjoined false D	-34
oN	-38
ow	-36
cust false w	-36
bknew false D	-47
mw	-49
dow false A	-20
mD	-58
mN	-13
mand	-16
nre	-27
mis	-24
mto	-62
mw	-58
gtrue that	-34
fn false w	-67
fs false D	-39
nw	-46
blaunched false N	40
qin	-14
qw	35
ktrue D	-102
hing false w	-44
cearned false w	-60
cike false D	33
mN	-39
mw	-68
cong false w	-19
doking false D	-71
pw	43
fs false w	-98
bmade false A	-17
mD	-114
mN	36
mV	-22
mfor	-40
min	-26
mto	-71
mw	35
gtrue D	-19
lhis	-78
lit	-76
dintained false D	-24
sw	-39
dke false w	-27
fs false D	-54
nN	39
nw	28
eing false D	-76
ow	-77
itrue D	-88
dnaged false w	-79
jtrue to	-67
cention false w	-32
ied false D	-81
rN	-70
rw	-66
cocked false A	-19
oD	-39
ow	-36
dnday false N	-30
ow	-40
dved false w	34
bnamed false D	33
nN	-90
nto	-12
nw	-61
ceed false D	-43
mw	-27
fs false D	57
nto	-61
htrue to	-73
cight false w	-40
cot false D	-23
lw	-24
ee false D	-17
mw	32
gtrue that	24
fd false "	-19
nA	50
nD	-37
nN	-33
nW	-13
nhas	27
nis	-16
nthat	-47
oo	-21
htrue D	38
mthat	48
fs false D	-26
nN	-34
nw	20
htrue that	76
eing false D	-47
oN	-55
oto	-25
ow	23
dw false w	-33
bof false "	-21
k#	-27
kA	-55
kV	-20
kW	-80
kabout	-68
lnd	-59
lre	-14
ls	-60
lt	-25
kbut	-20
ly	-13
kfor	-45
khas	-16
le	-66
mr	-59
lim	-19
ms	-79
low	-39
kin	34
ls	-25
lt	-54
kof	-36
ln	-19
lver	-29
kshe	-30
ktheir	-25
ny	-23
lo	-99
kw	-51
las	-35
lere	-28
lhen	-15
mich	-27
mo	-52
lill	-21
mth	-33
etrue D	-19
jN	-19
jher	22
df false D	-58
lN	-42
lto	-43
eer false D	-57
nw	-40
htrue D	19
ged false D	58
pN	-21
pW	34
pof	-18
qn	-16
pto	-26
pw	43
jtrue D	-19
ging false D	-61
qw	19
gs false w	-61
cn false "	-19
k#	-19
kA	-51
kD	-40
kV	-36
kW	-55
kabout	-41
lnd	-62
lre	-13
ls	-50
lt	-24
kbecause	-15
lut	-28
kfor	-56
khas	-15
mve	-18
le	-64
mr	30
kin	-27
ls	-32
lt	-50
kmay	-19
kof	-47
ln	-30
kshe	-28
kthat	23
mey	-36
lo	-13
kwas	33
lere	-39
lhich	-15
mo	36
lith	-21
etrue D	-29
jN	-21
jhis	-83
jw	-27
dly false D	-58
mw	-52
cpened false D	-17
ow	-22
itrue D	-64
dpose false D	-44
oN	-50
ow	-74
hd false D	-77
pN	-52
pto	-52
pw	-58
jtrue D	64
hs false w	-86
crdered false D	-82
pw	-60
cut false "	-16
lA	-26
lD	23
lN	-38
lV	47
lW	-42
lfor	-56
lhis	-62
lin	-41
lof	-24
lthat	-42
mo	22
lw	-16
mith	-21
ftrue D	-42
kN	21
kthat	51
cver false A	-16
mD	-66
mN	-52
mand	-14
mw	19
gtrue D	-17
lN	18
bpassed false D	-68
oN	-54
ow	24
itrue D	-120
et false w	-33
claced false w	-48
en false D	-67
mto	-45
mw	-57
gtrue to	29
fs false A	-22
nD	-98
nN	-74
nW	-15
nto	-45
eyed false w	-12
itrue D	-42
dedged false D	-16
pN	15
pW	-24
pthat	-58
qo	-68
pw	-24
jtrue to	33
coint false w	60
esed false w	-81
itrue to	-70
dsted false D	-68
oN	41
oW	-31
oto	-17
ow	-82
itrue D	-21
craised false D	-54
pN	-69
pW	-25
pfor	-53
pof	-22
pto	-27
pw	-66
jtrue N	82
dedicted false D	-52
rN	-55
rw	-66
essed false w	-42
dojected false w	-49
emise false w	-63
id false D	-90
qN	-41
qw	-150
ktrue to	27
is false D	-36
qN	-22
qw	32
ktrue to	20
hing false w	-98
ltrue to	85
eposed false #	47
qD	-97
qN	-61
qW	-19
qof	-19
qto	-50
qw	-106
ktrue D	93
evided false w	14
cush false w	-49
fed false w	32
fing false w	-47
dt false "	-15
lD	32
lN	45
lin	-20
lon	-23
lto	-51
ftrue D	-18
kit	-86
bquestion false D	-29
qN	-35
qw	-47
jed false D	-93
sN	-68
sto	-33
sw	-57
jing false D	-49
tN	-43
tw	-29
braised false D	-78
oN	42
ow	-71
itrue w	34
cead false D	-65
mN	-50
mto	-17
mw	-29
dcalled false D	-78
qN	-49
qin	-22
qw	-79
eeived false w	-27
dfused false D	23
pN	-53
pw	-159
ging false w	-75
ktrue to	33
diterated false D	-80
sto	44
sw	-49
djected false D	-68
qthat	-36
qw	-71
ktrue D	31
dleased false D	-98
qN	37
qw	-72
dpeated false D	-76
qw	41
jly false w	-31
eorted false #	-26
q$	-40
qA	21
qD	12
qN	-22
qW	-68
qand	-19
qin	-28
qof	-15
rn	-16
qthat	26
ro	-23
qwith	-14
ktrue w	31
hs false D	-16
pN	-44
pw	-31
dsponded false D	12
rN	-15
rW	-31
rto	17
rw	-88
dvealed false D	-45
qN	-18
qhe	-22
qto	-54
qw	-88
culed false w	-28
bsaid false "	-63
m#	-40
m$	-35
m'	-17
mD	-52
mN	-66
mV	-30
mW	-29
mabout	-99
nfter	-39
ngainst	-12
nmong	-24
nnd	29
nre	18
ns	-90
nt	19
mbe	-45
ocause	-41
oen	-36
ofore	-36
ohind	-25
oing	-51
otween	-20
nut	36
ny	-51
mcan't	-31
nould	26
mdid	-64
pn't	-26
no	-20
oes	-31
qn't	-31
on't	-40
mfor	17
nrom	-21
mhad	15
os	46
ove	15
ne	-21
or	-110
nim	-64
os	-150
now	-105
mi	-26
nn	-81
oto	-12
ns	24
nt	-48
mlike	-19
mmay	-31
night	-15
nust	-58
mon	-60
nr	-12
nver	-31
mshould	15
no	16
mtheir	-40
py	-18
oough	-26
no	-63
muntil	20
mw	-49
nere	-15
nhat	-44
oen	-58
pther	-81
oich	-31
ple	15
oo	-90
nill	-83
oth	-76
qout	-42
nould	-21
myou	17
gtrue "	-27
lD	37
lN	61
lafter	-47
ms	-21
mt	-119
lduring	-44
lhas	-19
me	48
nr	32
mis	57
lin	-59
ms	-13
mt	34
lof	-80
mn	-64
lshe	22
lthat	15
mo	-20
dturday false D	-43
qw	-26
dw false D	-82
lN	-52
las	-40
lw	-40
ftrue D	35
kN	35
dy false "	-16
lA	-54
lD	-80
lN	-29
lW	-58
land	-16
mre	-23
ms	-14
lbe	-14
nen	-13
lcould	-37
lfor	-24
lhas	-24
nve	-12
me	-41
nr	-35
mis	-14
lin	-17
ms	-32
lshould	-19
lthat	-78
neir	-20
mo	-40
lw	-42
mill	20
mould	-20
ftrue N	86
khe	-16
kit	49
eing false "	-26
oA	-45
oD	-152
oN	-108
oW	-33
oabout	-52
pnd	-13
ofor	-22
ohe	-45
pis	-58
ois	-29
pt	26
oshould	-14
othat	-19
po	-88
ow	-108
pas	-17
pho	-13
pould	-18
itrue D	41
nN	16
nit	109
nshe	81
nthat	21
nw	55
es false "	-31
m#	-23
m$	-13
mD	-47
mN	-173
mV	-17
mW	-57
mabout	-60
nnd	26
nre	-45
ns	-27
mbe	-14
ocause	-46
nut	-33
ny	-33
mcan	-18
mfor	-36
mhas	-25
ne	-85
or	-55
nim	-16
os	-60
now	-46
mif	-25
nn	32
nt	-72
mof	-20
nn	-13
mshe	-44
mthat	-26
no	-84
mwas	-21
nhat	-56
oo	-30
nill	-34
oth	-16
nould	-54
myou	-56
gtrue "	-25
lD	47
lN	61
lhe	22
lit	31
lshe	18
lthat	32
lw	17
ccheduled false w	-58
cee false A	48
lD	-117
lN	-56
las	-53
lthat	-63
mo	-35
lw	-86
ftrue D	20
kw	54
eking false D	-113
pN	-51
jtrue D	-26
oto	21
fs false w	-86
htrue to	18
em false w	14
gtrue to	13
fed false A	-46
oD	46
oN	-68
oand	-20
obe	-21
oto	-62
ow	-16
itrue w	33
fs false A	-43
nD	31
nN	32
nbe	-13
nhave	-33
nto	-49
nw	-109
en false D	13
mw	-70
es false D	-79
mN	16
mas	-55
mw	-47
dlf-described false w	-75
dnt false D	-126
mN	-119
mand	-20
mto	-77
mw	14
gtrue D	-41
chared false D	28
ow	39
dow false A	-40
mD	-95
mN	-83
mW	-25
mand	-12
min	-34
mof	-14
mto	-37
mw	-90
gtrue D	17
lthat	15
fed false D	-70
oN	-79
oof	-13
ow	-107
pith	-25
itrue D	-17
nN	48
nthat	64
fing false D	-73
pN	-96
pto	-36
pw	-69
jtrue that	12
fn false D	-35
nin	-12
nw	-52
fs false #	-19
nA	-23
nD	-18
nN	-111
nW	-35
nand	-27
nhis	-53
nin	-12
nto	40
nw	-88
oith	-15
htrue D	-25
mN	99
cigned false D	-70
oN	-31
oto	30
ow	-76
dnce false D	-17
nw	-25
clammed false w	-65
cought false D	-122
oN	-18
oand	-14
ps	-30
ohis	-104
othat	-14
po	-65
itrue to	20
cpent false D	-49
nw	50
doke false D	-55
nN	-45
nw	-55
ctarted false D	34
pN	-46
pw	57
eted false A	-15
oN	-81
ow	25
gment false D	76
rw	-68
dressed false D	-74
qw	48
cuggest false A	-14
pD	-49
pN	40
pw	-65
jtrue that	-16
ied false A	-18
rD	-112
rN	-129
rand	-14
rto	-44
rw	-100
sas	-21
ltrue w	29
iing false D	-85
sN	35
sw	-54
mtrue that	35
is false D	-46
qN	-40
qto	-35
qw	-59
ktrue D	35
dpport false A	-30
pD	-99
pN	-78
pW	-16
pto	-33
pw	-67
jtrue D	46
oN	15
ied false D	-123
rN	-64
rand	-22
rw	-106
iing false A	-15
sD	-64
sN	-92
sfor	-22
sto	-53
sw	-112
mtrue D	-32
rN	16
is false A	-18
qw	-63
dre false D	-43
mw	-40
btaken false D	45
nw	18
htrue D	-88
fs false w	-39
celling false "	-18
pN	-22
pW	-55
pfor	-23
phe	58
pin	-33
pthat	90
qo	-110
pw	-91
jtrue D	-92
oN	-76
ow	-109
fs false D	-66
nN	-72
nhe	46
nthat	37
oo	43
nw	-83
htrue D	-27
mN	-69
mw	-80
chere false D	-46
nw	-18
dink false A	-15
nD	-70
nN	-79
nis	-16
nthat	-47
oo	-32
nw	-71
htrue N	19
gs false A	-20
oD	-39
oN	-43
ow	-41
dought false A	-12
pD	-26
pN	-30
pw	-86
qas	-15
dursday false D	-36
qN	-47
qw	-47
co false "	-44
k#	-34
k'	-14
kD	-41
kN	-13
kV	-24
kabout	25
lfter	34
lnd	-59
lre	-32
ls	-86
lt	19
kbut	-42
ly	-25
kfor	-82
lrom	-25
khad	-12
ms	15
mve	-19
le	-22
mr	39
lim	-31
ms	15
kin	-51
ls	30
lt	16
kof	-61
ln	-25
kshe	-44
ktheir	-21
lo	-95
kwas	-12
lere	-56
lhat	-36
men	-20
mich	-48
mo	-56
lill	-26
mth	-30
lould	-22
etrue V	-27
dld false "	-32
m#	-25
mA	-72
mN	-45
mV	-25
mabout	-70
nfter	-27
nnd	-33
ns	-41
nt	-23
mfor	-28
nrom	-15
mhad	-19
os	-26
ne	50
or	-31
nim	-19
mif	-29
nn	-56
ns	33
nt	-36
mof	-58
nn	-42
mshe	31
mthat	34
oey	32
no	-100
mwas	-37
nhen	-32
oo	-25
nith	-45
nould	-28
gtrue D	-67
lN	-73
lher	-77
mim	-67
ns	-20
lw	-61
dok false D	47
mN	14
mat	-18
mw	43
gtrue D	-104
duted false w	-38
cried false D	62
nN	-24
nto	29
nw	-86
htrue to	-86
dy false D	-69
lw	-79
ftrue to	-69
eing false N	-26
ow	-40
itrue to	-63
cuesday false D	-40
pN	-49
pw	-34
drned false D	14
ow	60
cweeted false "	-13
pA	-13
pD	-140
pN	-32
pW	43
pand	-16
phe	46
pof	-15
pto	-60
jtrue that	-15
ditter false w	-58
bunclear false w	-41
jtrue whether	-39
dder false D	27
nN	-65
nw	16
cp false D	13
kN	-81
kW	-27
kand	-13
ls	-42
kin	-14
kto	-62
kw	-84
etrue D	-72
crged false A	57
nD	-117
nN	-54
nw	-120
eing false D	-73
ow	-46
csed false D	38
mN	31
mto	-60
gtrue D	-26
ding false w	-38
bview false A	-23
mD	-39
mw	-26
fed false w	40
coted false N	19
nw	-92
dwed false D	-59
nN	-32
htrue to	54
bwant false A	-15
mD	-40
mN	-79
mfor	-20
min	-17
mthat	-74
no	-102
mw	-38
gtrue D	31
lto	-18
fed false D	-62
oN	-15
oto	-46
itrue to	24
fs false A	-15
nD	-85
nN	-58
nas	-39
nto	-98
nw	-175
htrue to	29
drned false A	44
oD	-18
oN	-90
othat	46
po	38
ow	-72
itrue that	82
fing false D	-13
pw	-43
ds false A	-33
lD	-60
lN	-22
lW	-17
lw	21
ftrue to	-54
dtched false N	-20
pw	-51
cednesday false D	-21
rN	-53
rw	-48
chen false D	-21
mw	-17
cin false w	-19
dth false A	-26
mD	13
mN	-19
mV	-20
mW	-32
mabout	-53
nnd	-24
mfor	-39
mhe	-18
nis	-28
mof	-13
nn	47
mthat	-44
no	-84
mw	-97
nho	-34
gtrue his	-64
lw	-20
con false N	-26
lw	-27
ftrue D	-45
drried false D	-61
pw	-34
crites false D	-53
ow	-66
fing false D	-89
pN	-68
pw	-52
dote false "	-22
n#	-32
nA	-29
nD	-34
nN	-31
nV	-34
nW	-59
nand	-18
nfor	-37
nhe	17
ois	-63
nin	-20
os	-14
nof	-25
on	-24
nthat	43
oo	-71
nwas	-13
htrue D	-21
min	-63
mthat	90
byet false D	32
lw	-55
ftrue to	-61
5before : true D	-14
jN	-42
cabout true D	-45
nN	-36
nW	-19
nin	-13
nwhat	-13
dccused true N	-19
ddded true "	-53
nA	-58
nW	35
nand	-15
nbut	-62
nhe	16
ni	-77
ot	-14
nthat	-84
nw	-88
fing true N	-17
oW	-22
dgainst true D	-47
pN	-52
pW	-28
pw	53
ereed true N	-30
dnnounced true A	-48
rD	33
rN	13
rW	-35
rw	-55
dppeared true N	12
qthat	-33
qw	-17
is true D	39
pN	-12
drgued true D	15
oN	-76
othat	-35
ds true D	20
kN	-40
kand	-13
kbut	-27
kthat	-46
kw	-61
eked true "	-17
nD	-38
nN	-52
nW	-32
nin	-24
nwhen	-35
fing true N	-14
dt true D	35
kN	-49
kW	-28
kin	-15
cby true that	-21
ccalled true A	-25
oD	32
oN	37
oW	-14
oin	-13
othat	-15
ow	-26
ging true A	-13
gs true N	-28
dlaimed true N	-35
doncluded true "	-12
fsidered true N	45
ftinued true "	-16
rD	-52
rN	47
rthat	-36
driticized true N	-46
cdeclared true D	-30
qN	15
qin	-19
escribed true N	-54
rin	-37
rthat	-33
rw	-51
cendorsed true D	-31
qN	-17
dxpected true D	-77
qN	26
qw	-23
rhich	-26
flained true D	-34
cfear true D	-89
dor true A	-36
lW	-34
lbut	-15
lhe	-31
lin	-28
mt	-24
lthat	45
lw	-38
eund true N	45
drom true D	-63
mN	-74
chave true N	-21
dopes true N	-34
cin true D	-38
kN	-60
kW	-26
ds true D	-19
cjoined true N	-62
cmade true N	-24
cnoted true D	-43
nN	54
nthat	-33
cof true A	-40
kW	-49
kand	-22
ls	-20
lt	-22
kbut	-17
kfor	-31
khe	-34
kin	-27
lt	69
kthat	-27
kw	-37
lhat	-16
mo	-18
dn true A	42
kD	18
kN	-92
kW	23
kand	-12
ls	-14
kbut	-33
kfor	-34
khe	-25
kin	-36
lt	-22
kon	-23
kthat	-25
kw	-37
lhen	-18
dpposed true N	26
dut true A	-13
lD	-25
lN	-35
lin	-27
dver true N	-33
cpledged true D	-12
pN	-18
dosted true D	-48
oN	24
dredicted true N	59
dut true N	-50
las	-26
cread true N	-34
ecalled true "	-19
eported true "	-28
qA	49
qD	66
qN	-47
qW	-79
qas	-48
qthat	-88
qw	-131
esponded true N	-33
csaid true "	-71
m#	-24
mN	18
mV	-51
mabout	-43
nfter	50
nnd	32
nt	-16
mbecause	-18
nut	27
ny	-24
mduring	-43
mfor	-16
mher	-38
nis	21
now	-39
mi	-59
nn	17
ns	-58
nt	-19
mlike	-39
mon	12
nr	-22
mso	23
mthat	-56
oough	-52
no	13
mw	-92
nas	19
nhat	-54
oen	18
pther	-66
oich	-58
ple	57
oo	-80
oy	-59
ew true N	-18
ey true A	-50
lD	25
lN	15
lW	22
land	-13
lbut	-33
lin	-38
lthat	45
lw	25
fing true N	-19
fs true "	-50
mA	35
mW	-49
mbut	69
mif	-42
mthat	-84
mw	-35
dee true N	-20
fmed true N	21
obut	-27
gs true but	-22
nthat	-22
fn true N	-40
fs true N	-16
dhow true A	-23
mD	31
mN	-60
ged true D	-25
gs true D	-51
digned true N	-16
dought true D	-26
oN	-15
duggested true N	37
rW	-36
epport true D	-52
pN	-18
pthat	-36
jed true D	-40
rN	39
jing true D	-14
ctelling true N	-14
dhought true N	-20
do true "	-52
k#	-83
kA	-31
kN	-24
kV	-31
kand	-55
ls	-19
kfor	-44
khe	-75
kif	-69
ln	19
lt	-48
kon	48
kshe	28
kthat	-20
kw	-18
lhen	-18
mich	-19
eld true "	-50
mA	-47
mW	21
mand	-47
mbut	-13
mhe	44
mif	24
nn	-63
mthat	-13
mw	-91
ne	26
nhat	23
dweeted true N	-21
curged true N	-38
cwant true N	-17
mthat	51
ged true D	-24
gs true N	-18
dith true A	-18
mW	-16
mbut	-31
drites true N	-16
eote true "	-55
nA	-62
nN	14
nand	-18
nbut	-47
ni	-89
on	-54
ot	-50
nthat	-82
nw	-18
2t=after 's N	-63
dw	-31
a: "	-21
cA	-22
cD	-34
cW	14
care	-14
cfor	-28
ci	-14
ds	-17
dt	-65
cthat	-43
do	-66
cw	-58
de	-14
cyou	-33
aabout "	-16
g#	-54
g$	-58
gA	-20
gV	-16
gabout	-22
hnd	-31
hs	45
gfor	-22
ghe	-46
him	-48
is	32
gin	-23
ht	-30
gof	-16
gshe	-28
gthat	-25
ieir	-29
jy	-34
ho	-77
gw	-20
hhat	36
io	-80
bccused D	28
iW	42
ihim	23
iin	-21
iof	35
ito	-42
iw	-27
fing D	-47
jN	-26
jof	-60
cknowledge D	64
mN	-28
mw	-22
ld A	-40
nD	69
nN	22
nhe	-51
ois	-47
nthat	-22
oo	-59
nw	39
bdded "	-46
gA	-53
gD	-50
gN	-20
gV	-41
gW	-62
gare	16
gfor	-23
ghas	-20
ive	45
he	22
gi	22
hs	31
gof	-27
gto	-35
gw	-57
he	24
gyou	-38
ding "	-17
hA	-27
hD	-13
hN	-83
hhe	51
hof	-27
hthat	88
io	-104
hw	-72
dressed D	28
kN	46
kw	-63
ds D	-55
fw	-19
cmitted A	-20
jthat	57
jw	43
copted D	-27
iw	17
cvising w	-47
bfter D	-56
gw	-29
bgainst A	-30
iD	-13
iN	-17
iand	-12
ifor	-15
ihe	-24
kr	-24
iit	15
iof	-13
ithat	-51
jo	-59
iw	17
cree D	37
gthat	34
gw	-30
fd A	-66
hW	28
hfor	-16
hw	-43
bllowed D	-37
ito	-95
iw	-38
cso D	-83
fw	-59
bnd D	-40
ew	-20
cnounced #	-14
kD	24
kN	-72
kW	-45
kand	-30
ls	-14
kfor	-25
khe	-25
lis	15
kit	89
kon	-34
kthat	-27
lo	28
kwas	-47
lould	-15
hing w	-49
bppeared A	-34
jD	-35
jN	20
jthat	75
gs A	-27
iD	-90
iN	-65
ibe	-16
ihave	-20
ito	45
iw	-89
bre D	-68
eN	-34
eto	-43
ew	-43
dn't w	44
cgue A	-21
gD	30
gN	-28
gthat	32
gw	38
fd A	-12
hD	-62
hW	-27
hin	-15
it	26
hof	44
hthat	42
io	15
hw	-21
fs D	-20
hN	-47
hthat	12
hw	53
eing A	-16
iD	53
iN	16
ito	-37
iw	-50
bs A	-16
dD	22
dN	-18
dW	-45
dand	-15
es	-19
dhe	-40
dor	-23
dthat	-36
eo	-62
ck w	-61
ded "	-16
g#	-13
gA	-70
gD	-55
gN	-61
gV	-16
gW	-20
gabout	26
hnd	-17
gbe	-15
gfor	31
ghe	-70
ir	30
him	-88
is	-17
how	51
gif	57
hn	-30
hs	-16
ht	45
gof	-27
gshe	-38
gthat	-70
gw	-51
has	-17
hhat	41
iether	67
iich	55
hould	-25
ding A	-48
hD	-97
hw	33
ds w	-29
cserted that	75
jw	-17
dured w	-61
bt #	-39
dA	-42
dD	-26
dW	-66
dand	-22
dfor	-28
dhis	34
din	-18
dthat	29
eo	-47
dw	-31
ctacked N	16
jW	-19
jfor	-54
jher	23
jw	37
ging D	38
kN	44
kw	-26
dempted N	13
kto	-29
kw	-87
dributed to	29
aback D	-62
fN	43
fto	-105
eed N	-15
hw	25
eing N	16
be w	-34
ccame w	-36
dome N	-23
hw	-75
cen D	-41
fN	-62
fw	-38
cgan A	-38
gN	-68
gin	-19
gto	-85
chind D	-65
hw	-55
clieve A	-19
iD	-23
iN	18
iW	-13
iand	-39
ibe	-12
ihe	-32
ithat	-19
jo	-50
iw	-35
hd D	27
jw	-24
hs D	26
jN	-38
jto	42
jw	-49
blamed D	30
hw	29
dsted A	-38
iN	61
ifor	-33
iw	-29
by #	-32
dD	-21
dN	-35
dW	-19
dand	-12
din	-22
dw	-73
acall D	-18
fand	-14
eed "	-46
h#	-17
hA	15
hV	-12
hW	22
hand	-66
hby	-18
hfor	-46
hher	-16
iim	50
js	20
hin	-53
is	-21
it	27
hof	-22
in	-27
hshe	-36
hthat	-90
hw	-20
ias	-39
ihich	-15
jo	-19
eing "	-13
iA	40
iN	30
iand	-19
ihim	40
iit	-22
iof	-35
ito	-75
es "	-24
gD	-24
gN	43
gto	-48
cptured N	-60
cst D	29
fN	-95
fas	-66
fof	-13
fw	17
eing w	-69
bhallenging w	38
drged D	31
iN	53
ithat	-37
bited D	23
gN	27
gas	-26
gfor	-14
gthat	-37
gw	25
ding D	87
hN	-24
hw	46
blaim D	-49
gw	-62
fed "	-14
iD	-60
iN	-51
ifor	-39
ihad	-12
iin	-18
ithat	79
jo	59
iw	-13
fing D	72
jN	45
fs w	27
cear A	-25
gN	-85
gW	-30
ghe	61
gthat	30
ho	-66
gw	-88
bompared D	27
jN	35
jto	-110
jw	-53
elained w	-33
cnceded w	-32
frns D	-38
jw	-53
eluded that	25
kw	-49
ddemned D	55
kw	14
dfirmed D	13
kN	-53
kthat	65
kw	-33
dsidered A	37
dtinue D	29
jN	-16
jto	-98
id A	17
kN	38
kV	-23
kW	-36
khe	22
kof	-17
kthat	-19
lo	-76
kw	-26
lith	-32
is D	-64
kN	31
kto	-74
kw	-89
dvinced that	36
briticism D	-17
kN	-64
kw	-63
hzed A	-27
lD	-31
lN	37
lW	33
land	-19
lfor	50
lhis	15
lto	-44
lw	26
iing D	20
mN	41
mw	41
adebate N	-40
hw	-65
ccided D	-99
ito	31
esion D	-46
jN	-43
jto	37
jw	-93
dlared N	28
jW	-40
jfor	-19
jin	-26
jthat	15
ko	-76
jw	63
eined A	-85
jN	-76
jfor	-55
jin	-16
jon	42
dried D	66
iw	-48
cfended D	-48
jN	76
jhis	92
jw	-78
ging N	47
kw	-95
clivered D	-15
kN	-40
kw	39
cnied D	23
hN	-78
hthat	95
dounced D	56
kN	60
kto	-48
kw	33
hing D	41
lw	-65
cscribed A	55
kD	35
kN	21
kW	-14
kin	-58
kof	-12
kthat	-65
lo	-44
kw	48
is w	-53
hing w	33
digned D	-43
jto	-55
jw	-44
ctermined D	-45
lw	38
cvoted to	-60
iw	-48
bid D	-44
ew	-14
cscuss D	26
iN	-24
iw	-35
hed D	87
kN	-32
kw	28
dmissed D	18
kN	32
kw	45
bown w	-50
brew D	-16
aechoed D	-41
hw	12
bmbraced w	34
cphasized w	-28
bncouraged w	-69
cdorse D	16
iw	-50
hd N	15
jW	41
jand	-29
jfor	-40
jhas	-16
ker	74
kis	-43
jin	-15
jw	20
bstimated w	-47
is w	-36
bxpected A	-52
jN	-78
jW	-22
jbe	-17
jon	-26
jthat	15
ko	28
dlained to	-62
hing D	-16
lw	-22
dressed D	-52
kN	-58
kin	-19
kw	-20
afailed D	53
hw	-78
cvored w	-65
bear D	85
fN	15
fw	-89
cel D	-22
fw	-70
biled D	38
gN	17
gagainst	-15
gw	-99
cnd D	-19
es D	24
gN	69
gw	26
bor "	-26
e#	34
e$	67
eA	-71
eN	-30
eV	-24
eW	-78
eagainst	-14
fnd	-35
fs	-53
ebut	-30
fy	-24
efor	-38
ehas	-17
fe	-59
gr	-18
fim	-90
ein	41
fs	-20
ft	-68
eof	-48
fn	-33
fver	-14
eshe	-35
ethat	-15
gey	-42
fo	-43
ew	-21
fas	-16
fhich	-24
hle	-12
go	-23
fith	-31
cund #	-23
gA	-91
gN	44
gW	29
gand	-14
gin	-25
ht	-13
gof	-13
gthat	20
ho	-47
gw	12
has	-22
hould	-15
briday N	-23
hw	-17
com A	-34
fD	-74
fN	24
fV	-17
ffor	-32
fhis	-99
fthat	29
fw	-67
agave D	-87
fw	-93
ahad A	-15
eD	-68
eN	-42
eto	20
ew	-80
cs D	-61
eN	-82
eto	-64
ew	27
cve D	-53
fN	22
fto	-43
fw	20
beld D	-63
fN	20
fand	-17
fw	-76
bired D	57
gN	-35
gw	-60
bope D	-27
fN	-19
fto	-52
ed D	-32
gthat	-37
ho	42
gw	41
es D	-72
gN	50
gand	-14
gto	23
gw	-23
ding D	57
hN	-60
hto	24
hw	16
aidentified w	-27
bn #	-17
dA	-33
dD	18
dN	-110
dV	-16
dW	-51
dand	-34
es	-45
dby	-16
dhe	-49
fr	-65
eis	-68
dis	-17
dof	-15
en	50
dthat	27
eo	27
dw	-41
eith	-17
ccluded D	27
jN	-98
jw	40
cdicated D	16
kN	-58
kw	-57
csist w	32
ged D	-65
jN	-33
jthat	30
jw	-42
gs w	-16
cto D	-93
fN	-76
fand	-19
fto	63
fw	-69
droduced D	-41
lw	-35
bs A	-36
dD	-84
dN	-56
dthat	19
eo	-61
dw	-76
ajoined N	-41
hw	-36
bust w	-36
aknew D	46
fw	-49
cow A	-20
fD	-14
fand	-16
gre	-27
fhow	-14
fis	-24
gt	-96
fthat	-17
go	-62
fw	57
en D	-68
gN	-67
gw	-83
es D	-59
gw	-16
alaunched N	35
jin	-14
ging w	-67
bearned D	-83
iw	-60
bike D	25
fto	41
fw	-76
bong w	-38
coking D	-74
iw	43
es w	33
amade A	-17
fD	-32
fN	-14
fV	-22
ffor	-40
fhis	-80
fin	-26
gt	-77
fto	-71
fw	14
cintained D	-72
lw	-39
cke w	-27
es D	-68
gN	39
gw	24
ding D	-103
hw	-59
cnaged to	-67
iw	-79
bention w	-32
hed D	51
kN	33
kw	59
bocked A	-39
hN	97
hw	-36
cnday N	-30
hw	-63
cved w	16
anamed D	46
gN	-32
gto	-12
gw	-61
beed D	-76
fto	-48
fw	-40
es D	35
gto	-92
bight w	-73
bot D	-32
ew	-24
de D	45
fthat	24
fw	32
ed "	-19
gA	50
gN	34
ghas	27
gis	-16
gthat	17
ho	-21
es N	-34
gthat	20
gw	20
ding N	-55
hto	-25
hw	60
cw that	-68
ew	-33
aof "	-27
d#	-55
dA	-75
dV	-20
dabout	-68
end	-59
ere	-14
es	-60
et	-25
dbut	-20
ey	-13
dfor	-45
dhas	-16
ee	-66
fr	19
eim	48
din	34
es	-25
et	-62
dof	-36
en	-19
ever	-29
dshe	-30
dthat	-29
feir	-21
gy	-23
eo	-99
dwas	-35
eere	-28
ehen	-15
fich	-27
fo	-52
eill	-21
fth	-33
cf N	60
ehis	-79
eto	-43
ew	57
der D	15
gw	14
fed D	22
iN	-54
iW	34
iof	-18
jn	-16
ito	56
iw	-17
fing w	52
fs w	59
bn "	-20
d#	-34
dA	-64
dD	-25
dV	-36
dW	-86
dabout	-41
end	-62
ere	-13
es	-75
et	-24
dbecause	-15
eut	-28
dfor	-56
dhas	-15
fve	-18
ee	-64
fr	16
eis	-61
din	-50
es	-32
et	-70
dmay	-19
dof	-47
en	-30
dshe	-28
dtheir	-23
gy	-36
dw	-16
eas	33
eere	-39
ehat	36
fich	-15
fo	36
eith	-21
cly D	-65
fw	-52
bpened D	-69
hw	-22
cpose D	18
hN	-41
hw	38
gd D	53
iN	24
ito	-67
iw	-25
gs w	21
brdered D	75
iw	25
but "	-16
eA	-26
eD	-13
eN	15
eV	45
eW	-42
efor	-56
ehis	19
ein	-60
eof	-24
ethat	24
fo	-15
ewith	-21
bver A	-16
fD	-34
fand	-14
fw	13
apassed D	-138
hN	-54
dt w	-66
blaced w	-71
dn D	-67
fto	26
fw	-96
es A	-22
gD	-98
gN	-74
gW	-15
gw	17
dyed D	-45
hw	-12
cedged D	19
iW	-24
ithat	62
jo	29
iw	-24
boint w	53
dsed to	-71
hw	-81
csted D	-25
hN	41
hW	-31
hon	-15
hto	-51
braised D	57
iN	68
iW	-25
ifor	-53
iof	-22
ito	-27
iw	-40
cedicted D	-29
kN	-55
kthat	64
dssed to	-85
iw	-42
cojected w	-49
dmise w	-63
hd D	-29
jN	-53
jto	37
jw	-37
hs D	-36
jN	43
jto	19
jw	23
ging D	47
kto	84
kw	-22
dposed #	47
jD	52
jN	-61
jW	-19
jof	-19
jto	28
bush w	-87
eed w	21
eing w	-52
ct "	-15
eD	13
eN	29
ein	-20
ft	-86
eon	-25
eto	-51
ew	-30
aquestion D	-17
jN	-19
jw	-66
ied D	50
lN	-21
lto	-33
lw	-57
iing w	-29
araised D	-47
hN	42
hw	26
bead N	-52
fto	-17
fw	-72
ccalled N	-49
jin	-22
deived D	-38
jw	-44
cfused D	23
iN	-53
fing to	31
jw	-75
citerated to	36
lw	-19
cjected D	24
jthat	24
jw	-62
cleased w	-84
cpeated D	-76
jw	-17
ily w	-31
dorted "	-12
j#	43
j$	-40
jN	29
jW	-80
jand	-19
kt	67
jher	-26
jin	-66
jof	-15
kn	-39
jthat	23
ko	-23
jw	25
kith	-14
gs D	16
ithat	-18
iw	-112
csponded D	12
kN	-15
kW	-31
kthat	57
kw	-88
cvealed D	79
jN	-43
jhe	-22
jthat	16
ko	-78
jw	-18
buled w	-28
asaid "	-64
f#	-62
f$	-35
f'	-17
fA	-20
fV	-30
fabout	-99
gfter	-72
ggainst	-12
gmong	-24
gnd	29
gre	18
gs	-43
gt	-36
fbe	-45
hcause	-23
hen	-36
hfore	-39
hhind	-25
hing	-51
htween	-20
gut	36
gy	-51
fcan't	-31
gould	26
fdid	-64
in't	-26
go	-20
hes	-35
jn't	-31
hn't	-40
guring	-49
ffor	17
grom	-21
fhad	15
hs	36
hve	15
ge	54
gim	-64
hs	14
gow	-105
fi	-26
gf	33
gn	-69
hto	-12
gs	20
gt	19
flike	-19
fmay	-31
gight	-15
gust	-58
fof	-46
gn	-95
gr	-12
gver	-31
fshould	15
go	16
fthat	16
heir	-47
hough	-26
go	-42
funtil	20
fw	-13
gas	26
gere	20
ghat	-44
hen	-16
ither	-43
hich	-31
ho	-22
gill	-33
hth	-76
jout	-42
gould	53
fyou	17
cturday D	-43
jw	-26
cw D	30
eN	22
eas	-40
ew	-40
cy "	-16
eA	-54
eD	-15
eN	21
eW	65
eand	-16
fre	-23
fs	-14
ebe	-14
gen	-13
ecould	36
efor	-24
ehas	-24
gve	-12
fe	-24
fis	23
ein	-17
fs	-32
ft	42
eshould	-19
etheir	65
fo	-40
ewas	38
fhen	69
fill	20
fould	-20
ding "	-34
hA	-45
hD	14
hW	-33
habout	-52
ind	-13
is	-54
it	-42
hfor	-22
hhe	-25
iis	57
his	-29
it	73
hshe	67
jould	-14
hto	-88
hwas	-17
iho	-13
iould	-18
ds "	-47
f#	38
f$	-13
fA	22
fD	39
fV	-17
fW	19
fabout	-60
gnd	26
gre	-45
gs	-27
gt	-28
fbe	-14
hcause	-46
gut	-33
gy	-58
fcan	-18
ffor	-36
fhas	-25
ger	21
gim	-16
gow	-46
fif	27
gn	18
fof	-20
gn	-13
fthat	-17
hey	46
go	-134
fw	34
gas	-21
ge	-75
ghat	-56
ho	-30
gill	33
hth	-16
gould	-54
fyou	-56
bcheduled w	-58
bee A	48
eN	35
eas	-73
ethat	-63
fo	-35
ew	39
dking D	-54
iN	-51
ito	20
iw	30
es to	18
gw	-86
dm to	13
fw	14
eed A	-46
hD	30
hN	-68
hand	-20
hbe	-21
hw	33
es A	-43
gD	25
gN	32
gbe	-13
ghave	-33
dn D	-31
fas	18
ds D	21
fN	59
fas	-86
fw	-60
cnt D	-55
fN	-116
fand	-20
fto	-102
bhared D	20
hw	24
cow A	-40
fW	-25
fand	-12
fin	-34
fof	-14
fto	-37
eed A	51
hD	-29
hN	36
hof	-13
hthat	80
hw	-18
iith	-25
eing D	-13
iN	-30
ito	-36
iw	-22
en D	-105
gin	-12
gw	-15
es #	-19
gA	-23
gD	-21
gN	70
gW	54
gand	-27
ghis	-53
gin	-12
gw	-121
hith	-15
bigned N	-66
hto	30
cnce D	-39
gw	-25
blammed w	-65
bought D	-91
hW	54
hand	-18
is	-30
hhis	-104
hthat	-14
io	16
bpent D	-65
gw	38
coke D	-55
gN	-46
gw	-55
btarted N	-62
iw	34
dted A	-15
hD	-53
hN	17
hthat	13
fment D	74
kw	-81
cressed D	-41
jw	58
buggest A	-14
iD	34
iN	39
ithat	-20
iw	50
hed A	-18
kD	-37
kN	23
kW	20
kand	-14
kthat	-32
lo	37
kwas	-21
hing D	97
lN	-14
lthat	33
lw	-27
hs D	26
jN	26
jto	-35
jw	51
cpport A	-37
iD	35
iW	51
ito	-33
iw	-28
hed D	18
kand	-22
kw	29
hing A	-15
lD	-40
lW	29
lfor	-22
lto	-53
lw	66
hs A	-18
jw	45
cre D	-75
fw	28
atakes w	-92
bell w	-58
eing "	-18
iD	-56
iN	-63
iW	-65
ifor	-23
ihe	58
iin	-40
ithat	90
jo	-110
iw	-120
es D	-34
gN	-97
ghe	46
gthat	37
ho	43
gw	-106
bhan D	-53
fw	-30
cere D	-46
gw	-43
cink A	-15
gW	45
gis	-16
gthat	-22
ho	-32
gw	-73
fs A	-20
hD	-54
hN	41
hw	-76
cought A	-12
iD	69
iN	-75
ito	-44
iw	72
jas	-20
cursday D	-36
jN	-47
jw	-47
bo "	-44
d#	-40
d'	-18
dV	-44
dW	-20
dabout	25
efter	33
end	-61
ere	-32
es	39
et	19
dbut	-42
ey	-25
dfor	-82
erom	-25
dhad	-12
fs	15
fve	-25
ee	-22
eim	-13
din	-52
es	29
dof	-62
en	-26
dshe	-55
dthat	-50
feir	-87
eo	-99
dwas	-12
eere	-56
ehat	-91
fen	-20
fich	-48
fo	-67
eill	-26
fth	-30
eould	-22
cld "	-32
f#	-35
fA	-72
fD	-50
fN	-59
fV	-25
fW	-24
fabout	-70
gfter	-27
gnd	-33
gs	-41
gt	-23
ffor	-28
grom	-15
fhad	-19
hs	-26
ge	50
hr	-89
gim	-76
fif	-29
gn	-56
gs	33
gt	-36
fof	-58
gn	-42
fshe	31
fthat	40
hey	32
go	-109
fw	-35
gas	-37
ghen	-32
ho	-25
gith	-45
gould	-28
cok D	15
fat	-18
fw	28
cuted w	-38
braded w	-41
cied D	47
gN	-24
gto	-18
gw	-86
cy D	-69
eto	-70
ew	-79
ding N	-26
hto	-67
hw	-40
buesday D	-40
iN	-49
iw	-34
crned D	-40
hN	-70
hto	-54
hw	58
bweeted "	-13
iA	-13
iD	-29
iN	-32
iand	-16
ihe	46
iof	-15
ito	-60
citter w	-58
aunclear w	-41
jhether	-39
cder N	-67
gw	16
bp D	-23
dN	-18
dW	-27
dand	-13
es	-42
dhis	24
din	-14
dto	-111
dw	-118
brged A	57
gN	-67
gW	86
gw	-15
ding D	-100
hw	44
bsed N	31
fto	-72
cing w	-48
aview A	-23
fD	-39
fN	26
fw	-26
eed w	38
boted D	-34
gN	19
gw	-99
cwed N	-32
gto	70
gw	-21
awant A	-15
fD	32
fN	69
ffor	-20
fin	-17
fthat	-74
go	-24
fw	-28
eed D	-83
hN	-70
hto	21
es A	-15
gD	-78
gN	-38
gas	-39
gto	23
crned A	44
hD	-50
hthat	78
io	38
hw	-62
eing D	-13
ithat	72
iw	-75
cs A	-33
eD	-85
eN	-51
eW	-17
eto	-66
ew	21
ctched D	-37
iN	-20
iw	-51
bednesday D	-21
kN	-53
kw	-48
bhen D	-36
fw	-17
bin w	-39
cth #	-34
fA	-26
fV	-20
fabout	-53
gnd	-24
ffor	-39
fhe	-18
hr	-82
gis	-74
fin	-20
fof	-13
gn	47
fthat	50
heir	-44
go	-84
fw	-31
gho	-34
bon D	-47
eN	-53
eW	-34
ew	-27
crried D	-61
iw	-34
brites D	28
hw	-66
eing D	33
iN	-68
iw	21
cote "	-22
g#	-32
gA	-29
gD	-39
gN	-31
gV	-36
gW	-59
gand	-18
gfor	-37
ghe	17
gin	-76
hs	-14
gof	-25
hn	-37
gthat	89
ho	-118
gwas	-13
ayet D	32
eto	-67
ew	-55
4before : D	-14
dN	-42
babout D	-45
hN	-36
hW	-19
hin	-13
hwhat	-13
cccused N	-19
cdded "	-53
hA	-58
hW	35
hand	-15
hbut	-62
hhe	16
hi	-77
it	-14
hthat	-84
hw	-88
eing N	-17
iW	-22
cgainst D	-47
jN	-52
jW	-28
jw	53
dreed N	-30
cnnounced A	-48
lD	33
lN	13
lW	-35
lw	-55
cppeared N	12
kthat	-33
kw	-17
hs D	39
jN	-12
crgued D	15
iN	-76
ithat	-35
cs D	20
eN	-40
eand	-13
ebut	-27
ethat	-46
ew	-61
dked "	-17
hD	-38
hN	-52
hW	-32
hin	-24
hwhen	-35
eing N	-14
ct D	35
eN	-49
eW	-28
ein	-15
bby that	-21
bcalled A	-25
iD	32
iN	37
iW	-14
iin	-13
ithat	-15
iw	-26
fing A	-13
fs N	-28
claimed N	-35
concluded "	-12
esidered N	45
etinued "	-16
lD	-52
lN	47
lthat	-36
criticized N	-46
bdeclared D	-30
kN	15
kin	-19
dscribed N	-54
lin	-37
lthat	-33
lw	-51
bendorsed D	-31
kN	-17
cxpected D	-77
kN	26
kw	-23
lhich	-26
elained D	-34
bfear D	-89
cor A	-36
fW	-34
fbut	-15
fhe	-31
fin	-28
gt	-24
fthat	45
fw	-38
dund N	45
crom D	-63
gN	-74
bhave N	-21
copes N	-34
bin D	-38
eN	-60
eW	-26
cs D	-19
bjoined N	-62
bmade N	-24
bnoted D	-43
hN	54
hthat	-33
bof A	-40
eW	-49
eand	-22
fs	-20
ft	-22
ebut	-17
efor	-31
ehe	-34
ein	-27
ft	69
ethat	-27
ew	-37
fhat	-16
go	-18
cn A	42
eD	18
eN	-92
eW	23
eand	-12
fs	-14
ebut	-33
efor	-34
ehe	-25
ein	-36
ft	-22
eon	-23
ethat	-25
ew	-37
fhen	-18
cpposed N	26
cut A	-13
fD	-25
fN	-35
fin	-27
cver N	-33
bpledged D	-12
jN	-18
costed D	-48
iN	24
credicted N	59
cut N	-50
fas	-26
bread N	-34
dcalled "	-19
dported "	-28
kA	49
kD	66
kN	-47
kW	-79
kas	-48
kthat	-88
kw	-131
dsponded N	-33
bsaid "	-71
g#	-24
gN	18
gV	-51
gabout	-43
hfter	50
hnd	32
ht	-16
gbecause	-18
hut	27
hy	-24
gduring	-43
gfor	-16
gher	-38
his	21
how	-39
gi	-59
hn	17
hs	-58
ht	-19
glike	-39
gon	12
hr	-22
gso	23
gthat	-56
iough	-52
ho	13
gw	-92
has	19
hhat	-54
ien	18
jther	-66
iich	-58
jle	57
io	-80
iy	-59
dw N	-18
dy A	-50
fD	25
fN	15
fW	22
fand	-13
fbut	-33
fin	-38
fthat	45
fw	25
eing N	-19
es "	-50
gA	35
gW	-49
gbut	69
gif	-42
gthat	-84
gw	-35
cee N	-20
emed N	21
ibut	-27
fs but	-22
hthat	-22
en N	-40
es N	-16
chow A	-23
gD	31
gN	-60
fed D	-25
fs D	-51
cigned N	-16
cought D	-26
iN	-15
cuggested N	37
lW	-36
dpport D	-52
jN	-18
jthat	-36
ied D	-40
lN	39
iing D	-14
btelling N	-14
chought N	-20
co "	-52
e#	-83
eA	-31
eN	-24
eV	-31
eand	-55
fs	-19
efor	-44
ehe	-75
eif	-69
fn	19
ft	-48
eon	48
eshe	28
ethat	-20
ew	-18
fhen	-18
gich	-19
dld "	-50
gA	-47
gW	21
gand	-47
gbut	-13
ghe	44
gif	24
hn	-63
gthat	-13
gw	-91
he	26
hhat	23
cweeted N	-21
burged N	-38
bwant N	-17
gthat	51
fed D	-24
fs N	-18
cith A	-18
gW	-16
gbut	-31
crites N	-16
dote "	-55
hA	-62
hN	14
hand	-18
hbut	-47
hi	-89
in	-54
it	-50
hthat	-82
hw	-18
1ap=after false	-28
atrue	-29
4before true	-116
1s=after 's false N	-36
iw	-31
9: false A	-22
hD	-108
hN	-28
hW	-18
hare	-14
hfor	-28
hi	-69
is	-17
it	-40
hthat	-43
io	-51
hw	-58
ie	-14
hyou	-33
btrue "	-20
gW	16
9ace false w	-55
bk false A	-42
jD	-107
jN	-94
jV	-18
jW	-20
jand	-23
jto	-35
ade false A	-17
jD	-114
jN	36
jV	-22
jfor	-40
jin	-26
jto	-71
jw	35
dtrue D	-19
ihis	-78
iit	-76
bs false w	-73
by false w	-129
age false w	-40
aid false "	-63
j#	-41
j$	-37
j'	-17
jD	-52
jN	-66
jV	-30
jW	-29
jabout	-99
kfter	-39
kgainst	-12
kmong	-24
knd	29
kre	18
ks	-91
kt	19
jbe	-45
lcause	-41
len	-36
lfore	-36
lhind	-25
ling	-51
ltween	-20
kut	36
ky	-51
jcan't	-31
kould	26
jdid	-64
mn't	-26
ko	-20
les	-31
nn't	-31
ln't	-40
jfor	17
krom	-21
jhad	15
ls	46
lve	15
ke	-21
lr	-110
kim	-64
ls	-150
kow	-105
ji	-26
kn	-81
lto	-12
ks	24
kt	-48
jlike	-19
jmay	-31
kight	-15
kust	-58
jon	-60
kr	-12
kver	-31
jshould	15
ko	16
jtheir	-40
my	-18
lough	-26
ko	-66
juntil	20
jw	-50
kere	-15
khat	-44
len	-58
mther	-81
lich	-31
mle	15
lo	-90
kill	-83
lth	-76
nout	-42
kould	-21
jyou	17
dtrue "	-27
iD	31
iN	61
iafter	-47
js	-21
jt	-119
iduring	-44
ihas	-19
je	48
kr	32
jis	43
iin	-59
js	-13
jt	34
iof	-80
jn	-64
ishe	22
ithat	15
jo	-20
bm false D	-50
jw	-66
bn false D	-95
jN	-92
jw	-115
ake false w	-55
all false D	-97
jand	-14
dtrue N	19
bs false w	-96
ame false D	-36
jN	-52
jw	-84
dtrue D	58
and false D	-90
jw	-73
bs false A	-29
jD	-98
jN	-75
jW	-18
jto	-45
jw	-12
bt false A	-33
jD	-56
jN	-96
jand	-13
jfor	-20
jin	-20
jthat	-82
ko	-113
jw	-15
dtrue D	31
iw	-24
ard false A	-28
jD	-75
jN	22
jw	-97
be false D	-53
jN	-66
jto	-52
jw	-121
bs false A	-27
jD	-84
jN	-68
jbe	-16
jhave	-21
jthat	20
ko	32
jw	-97
dtrue to	34
as false A	-16
iD	-20
iN	-97
iW	-13
iand	-15
js	-19
ior	-23
ithat	-36
jo	-49
ctrue D	25
be false w	-26
bk false w	-56
bt false D	-37
jN	-64
jas	-70
jof	-14
jw	19
dtrue w	-29
at false A	-42
iD	-101
iN	18
iW	-13
iand	-22
ifor	-28
iin	-18
ithat	64
jo	-47
iw	-89
ctrue D	-14
hN	-21
hw	-18
be false A	-45
jD	-117
jN	-116
jW	-37
jthat	-75
ko	-103
jw	-134
dtrue D	-21
ithat	41
iw	-17
ave false A	-17
jD	-98
jN	-91
jhis	37
jin	-13
jof	-20
jto	-73
dtrue D	-79
iN	34
ito	-32
ays false "	-31
j#	-23
j$	-13
jD	-50
jN	-43
jV	-17
jW	-59
jabout	-60
knd	26
kre	-45
ks	-38
jbe	-15
lcause	-46
kut	-34
ky	-33
jcan	-18
jfor	-36
jhas	-26
ke	-85
lr	-55
kim	-16
ls	-86
kow	-46
jif	-25
kn	32
kt	-73
jof	-21
kn	-14
jshe	-44
jthat	-26
ko	-90
jw	25
kas	-21
khat	-56
lo	-30
kill	-34
lth	-17
kould	-54
jyou	-56
dtrue "	-25
iD	47
iN	61
ihe	22
iit	31
ishe	18
ithat	32
iw	17
9be false w	-34
bd false A	-27
jN	-108
jW	-17
jas	-75
jin	-44
jof	-19
jthat	-65
ko	-46
dtrue D	29
iw	67
bs false w	-21
ale false A	-92
jD	-139
jN	-28
jand	-27
jto	-74
jw	-160
dtrue to	-141
ay false #	-19
iD	-63
iN	-35
iW	-19
iand	-12
iin	-22
iw	-46
9ced false #	-20
jA	-30
jD	57
jN	-34
jV	-15
jW	-64
jand	-68
ks	-59
kt	-16
jfor	-55
jhe	-80
lr	-64
kis	-72
jin	-12
kt	-68
jof	-40
kn	-49
jtheir	-50
ko	30
jw	-70
kas	-49
khich	-14
lo	-22
kill	-13
lth	-18
kould	-22
dtrue D	48
iN	20
iher	37
jis	57
9day false A	-18
jD	-110
jN	-132
jV	-12
jW	-25
jhe	-49
kis	-43
jin	-45
jof	-13
jthat	30
ko	-63
jw	-120
kould	-39
dtrue in	-44
ithat	23
ads false D	-46
jw	-19
aed false "	-55
j#	-54
jA	-132
jD	-43
jV	-71
jW	-96
jabout	35
kfter	-21
kre	15
ks	-98
kt	-33
jbut	18
jfor	50
jhas	-29
lve	41
ker	-60
kis	-142
jif	-74
kn	-36
ks	24
kt	-21
jof	36
kn	-43
jshe	-78
ko	-41
jthat	12
leir	-26
my	-30
jwas	16
ke	21
lre	24
khich	-54
lo	-43
kith	-53
kould	-41
jyou	-45
dtrue D	-22
iN	-12
ihis	-40
ithat	68
br false A	-13
jN	-90
jand	-16
jto	-27
jw	-14
dtrue D	-99
age false D	-67
jN	-28
jw	-85
aid false D	-18
jw	-14
aly false D	32
jw	-68
9ead false D	-109
jN	-54
jto	-36
jw	-95
dtrue D	-17
br false A	-34
jD	-27
jN	-26
jand	-20
jhe	-49
jis	-16
jthat	55
ko	19
jw	-118
kould	-14
dtrue D	81
iwhether	-83
bt false D	-62
jw	-54
act false D	-84
jN	-76
jw	-76
ads false D	57
jto	-61
dtrue to	-73
aed false #	-18
jA	-67
jD	-22
jW	27
jfor	-26
jin	-16
jthat	-97
ko	-84
jw	-53
dtrue that	29
bk false D	-64
jto	-46
jw	-118
bl false w	-38
bm false w	14
dtrue to	13
bn false A	-16
jN	-87
jand	-12
jto	-48
jw	-103
dtrue D	-109
bs false D	-88
jN	16
jas	-55
jw	-74
aks false w	-86
dtrue to	18
ald false D	-42
jN	28
jand	-17
jw	-57
dtrue D	-58
bl false A	-34
jD	-99
jw	-80
by false D	21
jN	-20
jw	-117
ams false A	-43
jD	31
jN	32
jbe	-13
jhave	-33
jto	-49
jw	-109
and false D	-78
jand	-27
jto	-35
bt false #	-21
jA	46
jD	16
jV	-39
jW	21
jand	-48
ks	-31
jfor	-28
jhe	43
kis	-103
jin	-13
kt	27
jof	-39
kn	-13
jthat	83
ko	-132
jw	24
dtrue D	-107
ithat	43
iw	-135
apt false w	-42
are false D	-53
jN	-13
jw	-77
bs false D	37
jN	-101
jto	-52
jw	-135
ass false D	-117
jN	-81
jon	-37
jto	-19
jw	-14
dtrue to	-105
bt false A	-14
jD	-91
jof	-17
jw	-129
dtrue that	-16
ave false A	-19
jD	-90
jN	-62
jW	-13
jand	-39
jbe	-12
jto	-50
jw	-69
aws false w	-63
9fer false D	-84
jN	-38
jto	-59
jw	-82
dtrue D	32
aor false "	-13
j#	-22
jA	-51
jD	-140
jN	-115
jV	-24
jW	-61
jagainst	-14
knd	-35
ks	-53
jbut	-30
jfor	-38
jhas	-17
ke	-59
lr	-26
kis	-71
jin	41
ks	-16
kt	-15
jof	-48
kn	-33
kver	-14
jshe	-35
jtheir	-23
my	-42
ko	-37
jw	-57
kas	-16
khich	-24
mle	-12
lo	-23
kith	-31
dtrue "	-17
iher	-16
iw	-14
9gan false A	-22
jD	33
jN	-68
jin	-18
jto	-23
jw	36
dtrue D	-80
iw	-64
aed false "	-18
j#	-18
jA	50
jD	-13
jN	-51
jV	-27
jW	-52
jand	-66
ks	-61
kt	-48
jbut	-36
jfor	35
jhe	-74
kis	-77
jin	-43
ks	-16
kt	24
jof	-17
kn	-15
jthat	-140
leir	-26
jw	-33
kas	-25
khich	-24
kill	-14
lth	-30
kould	47
dtrue N	28
iW	93
ithat	18
iw	25
bt false w	-31
aht false D	-159
jN	-48
jV	-24
jW	-55
jand	-14
ks	-31
jbe	-17
jfor	42
jhe	-33
kis	-106
jin	-17
jthat	-61
ko	-102
jw	-19
kas	-17
kith	-19
kould	-31
dtrue D	-23
ito	13
aue false A	-21
jD	-43
jN	-28
dtrue that	38
9had false A	-15
jD	-64
jN	-39
jto	47
jw	-80
dtrue to	-48
bs false D	-61
jN	-37
jw	27
aed false "	-16
j#	-19
jA	-45
jD	18
jN	-57
jV	-44
jW	-77
jand	47
ks	-47
jfor	-69
jhis	-66
jin	-32
jof	-49
kn	-29
jthat	-35
ko	-66
jw	-47
kith	-28
dtrue D	-24
iN	-92
iw	31
bn false D	-38
jN	-33
jw	-18
aow false A	-40
jD	-95
jN	-83
jW	-25
jand	-12
jin	-34
jof	-14
jto	-37
jw	-90
dtrue D	17
ithat	15
9ice false w	-90
ade false w	-86
dtrue D	-24
aed false #	-17
jA	-67
jN	-138
jV	-29
jW	-42
jand	-27
ks	-66
jfor	-60
jhe	-24
kis	-64
jin	-18
jof	-72
jw	-94
dtrue that	87
jo	-42
iw	-43
bs false D	-74
jN	-65
jw	-132
bw false A	-23
jD	-48
jN	-43
jto	-19
jw	-66
agn false D	-40
jw	-71
ake false D	32
jN	-39
jw	-69
ams false w	-72
an false A	-33
iD	28
iN	-96
iV	-15
iW	-51
iand	-34
js	-21
ihe	-49
jis	-44
iis	-17
iof	-15
jn	51
ito	27
iw	-99
jith	-17
ctrue his	-59
bd false D	-78
jN	-28
jthat	-82
ko	-73
dtrue D	-54
be false w	-82
bg false "	-60
j#	-92
j$	-55
j'	-21
jA	-49
jD	-67
jN	-46
jV	-101
jW	-171
jabout	66
kfter	-41
kgainst	-27
kmong	-36
knd	-134
kre	-68
ks	13
kt	-84
jbe	32
lcause	-59
len	-13
lfore	-17
lhind	-23
ling	57
ltween	-31
kut	-87
ky	-36
jcan	-16
kould	-62
jdid	-14
mn't	-23
ko	-32
les	-19
ln't	-36
kuring	-20
jfor	-36
krom	-47
jhad	-34
ls	-77
lve	-61
ming	-37
ke	-13
lr	-68
kim	-94
ls	-42
kow	65
ji	-24
kf	-67
kn	-126
lto	-41
ks	-98
kt	-22
jlike	-31
jmay	-25
kust	-28
jon	-117
kr	-13
kver	-86
jshe	-29
lould	-40
ko	-49
jthat	-14
leir	-21
lough	-31
junder	-29
jw	-40
kas	-76
ke	22
lre	-45
khat	-105
len	18
mther	37
lich	-59
mle	-22
lo	-129
kill	-110
lth	-102
kould	-88
jyou	-78
dtrue "	-28
iA	-17
iD	-13
iN	-34
ihe	53
kr	26
jis	25
iin	-57
jt	-29
ishe	-42
ithat	27
keir	31
iwhether	51
bk false A	-22
jD	-70
jN	-79
jis	-16
jthat	-47
ko	-50
jw	-74
dtrue N	19
bt false D	-26
jw	59
aon false #	-36
jA	37
jD	-137
jN	-154
jW	-73
jand	-51
jhe	-31
lr	-36
jof	-25
jthat	-27
ko	-83
jw	-26
kith	-24
dtrue that	42
jo	21
iw	-28
are false w	-66
as false A	-36
iD	-45
iN	-56
ito	-30
iw	-76
ctrue that	25
be false w	-99
bm false D	-30
jN	-65
jw	-35
bt false D	-78
jN	-49
jw	-76
ate false D	-90
jw	-64
bh false A	-26
jD	13
jN	-19
jV	-20
jW	-32
jabout	-53
knd	-24
jfor	-39
jhe	-18
kis	-28
jof	-13
kn	47
jthat	-44
ko	-84
jw	-97
kho	-34
dtrue his	-64
iw	-20
ave false D	13
jN	-84
jto	-60
jw	-82
aze false D	-49
jw	-69
9ked false "	-26
j#	-25
jA	-116
jD	-124
jN	-85
jV	-51
jW	-118
jabout	21
knd	-48
ks	-109
kt	-19
jbe	-17
jfor	61
jhas	-31
ke	-98
lr	23
kim	-62
ls	-20
jif	45
kn	-36
ks	-26
kt	-71
jof	-63
kn	-23
jshe	-68
ko	-27
jthat	-164
leir	-68
my	-52
jw	-59
kas	-23
khich	22
lo	45
kith	-50
kould	-31
dtrue D	26
ihis	-92
iif	26
ito	66
iw	14
jhether	14
bn false D	39
dtrue D	-87
bs false D	59
jN	13
jto	-72
9lan false D	-67
jto	-45
jw	-57
dtrue to	29
aed false "	-44
j#	-46
j$	-26
jN	20
jV	-49
jW	-112
jabout	-101
kgainst	-15
knd	17
ks	37
kt	-18
jbe	-16
ky	-27
jfor	-139
krom	-13
jhad	-38
ls	-30
ke	-68
lr	-88
kim	-58
ls	-130
ji	-26
kn	-82
ks	-28
kt	-78
jof	-68
kn	-71
jshe	-41
jthat	-22
leir	-26
my	-49
ko	56
jw	-52
kas	-58
khich	-34
lo	-29
kith	-35
dtrue "	-33
iD	-24
iN	-21
ithat	16
jo	-77
iw	-47
als false "	-22
jA	-30
jD	-73
jW	-25
jand	-35
jhe	46
jin	-28
jof	-56
jthat	12
ko	27
jw	-33
dtrue D	-24
iN	-29
iw	-31
by false "	-19
jA	-56
jD	-109
jN	-96
jw	-108
aso false D	-84
jw	-59
9med false "	-22
j#	-23
jA	38
jD	-29
jV	-21
jW	-75
jabout	-61
knd	-42
ks	20
kt	-24
jbe	-26
kut	-14
ky	-32
jfor	-113
jhad	-19
ke	-94
lr	-73
kim	-65
ls	-110
jin	-32
ks	-47
jof	-33
kn	-51
jthat	-38
ko	-163
jw	-14
kas	-17
kith	-38
dtrue D	31
iN	-33
ithat	55
iw	39
9n't false D	-59
jw	61
ace false A	-44
jD	-83
jN	-83
jto	-67
jw	22
dtrue D	-74
ads false A	-29
jD	-86
jN	-51
jto	-67
jw	-139
aed false "	-29
j#	-63
jD	-65
jN	-33
jV	-33
jW	-110
jabout	-16
knd	-66
kre	-15
ks	-79
kt	-29
jbe	-25
lcause	-23
kut	-15
ky	-22
jcould	-23
jdid	-18
jfor	-118
krom	-30
jhad	-34
ls	-16
lve	-17
ker	20
kim	20
ls	-12
jin	-59
lto	-29
ks	-16
kt	-106
jof	-71
kn	32
kver	-43
jshe	-40
jthat	-73
ley	-56
ko	30
jw	-73
kere	-23
khen	-45
lich	-34
lo	-47
kith	44
kould	-18
dtrue N	-14
iW	-19
iher	-89
jis	-50
ithat	54
iw	12
bw false D	-88
jN	-20
jand	-38
jw	-67
aks false A	-20
jD	-60
jN	-44
jw	-48
aly false D	-59
jw	-57
aot false D	-43
jw	-65
bw false A	-23
jD	-63
jN	-13
jand	-16
kre	-28
jis	-24
jto	-71
jw	-74
dtrue that	-51
ast false A	-30
jD	-14
jN	-68
jand	-12
jfor	-15
jhe	-24
lr	-26
jof	-13
jthat	-51
ko	-59
jw	-93
dtrue w	25
ato false D	-99
jN	-56
jand	-28
jto	63
jw	-89
dtrue D	-105
bs false #	-15
jA	-38
jD	-111
jN	-67
jW	-20
jas	-39
jfor	-27
jthat	-71
ko	-99
jw	13
aue false D	29
jN	-16
dtrue to	-88
9oed false D	-48
jN	-109
jV	-13
jof	-13
jw	-76
bs false w	-55
af false "	-21
i#	-27
iA	-55
iV	-20
iW	-80
iabout	-68
jnd	-59
jre	-14
js	-60
jt	-25
ibut	-20
jy	-13
ifor	-45
ihas	-16
je	-66
kr	-59
jim	-19
ks	-79
jow	-39
iin	34
js	-25
jt	-54
iof	-36
jn	-19
jver	-29
ishe	-30
itheir	-25
ly	-23
jo	-99
iw	-51
jas	-35
jere	-28
jhen	-15
kich	-27
ko	-52
jill	-21
kth	-33
ctrue D	-19
hN	-19
hher	22
bf false D	-58
jN	-42
jto	-43
ake false D	-56
jN	-46
jw	-58
bs false w	-98
ald false "	-32
j#	-25
jA	-72
jN	-49
jV	-25
jabout	-70
kfter	-33
knd	-33
ks	-41
kt	-23
jfor	-28
krom	-15
jhad	-19
ls	-26
ke	50
lr	-31
kim	-19
jif	-29
kn	-56
ks	33
kt	-36
jof	-58
kn	-49
jshe	28
jthat	33
ley	32
ko	-101
jwas	-37
khen	-32
lo	-25
kith	-47
kould	-28
dtrue D	-74
iN	-75
iher	-77
jim	-67
ks	-22
iw	-61
ame false D	17
jN	-65
jw	-92
dtrue D	-69
an false "	-19
i#	-19
iA	-51
iD	-40
iV	-36
iW	-55
iabout	-41
jnd	-62
jre	-13
js	-50
jt	-24
ibecause	-15
jut	-28
ifor	-56
ihas	-15
kve	-18
je	-64
kr	30
iin	-27
js	-32
jt	-50
imay	-19
iof	-47
jn	-30
ishe	-28
ithat	23
key	-36
jo	-13
iwas	33
jere	-39
jhich	-15
ko	36
jith	-21
ctrue D	-29
hN	-21
hhis	-83
hw	-27
be false D	-76
jw	-76
bg false D	-60
jN	-41
jw	-69
bs false D	-105
jN	-39
jto	-22
jw	-60
dtrue that	-123
aok false A	39
jD	46
jat	-18
jw	38
dtrue D	-110
bn false w	-20
ape false D	-65
jN	-60
are false w	-24
bt false A	-30
jD	33
jN	-85
jW	-16
jto	-34
jw	-79
dtrue D	18
iN	15
ase false D	-93
jN	-50
jto	-63
jw	-97
dtrue D	-45
bt false D	-67
jN	-49
jw	-76
ate false "	-23
j#	-32
jA	-42
jD	-40
jN	-56
jV	-34
jW	-59
jand	-19
jfor	-37
jhe	14
kis	-63
jin	-20
ks	-14
jof	-26
kn	-24
jthat	37
ko	-71
jw	17
kas	-13
dtrue in	-63
ithat	56
aus false w	-88
bt false "	-19
j#	-19
jA	-62
jD	-35
jN	-15
jV	37
jW	-69
jabout	-22
knd	-37
kre	-18
ks	40
jbut	-18
jcould	-15
jfor	-72
jhad	-12
ke	-24
lr	-68
kim	-15
ls	-97
kow	37
jif	-44
kn	-57
ks	-20
kt	-47
jof	-38
kn	-15
jshe	-62
jthat	-19
ley	-37
jw	-27
khat	-28
lich	-14
lo	-30
kill	-31
lth	-27
kould	-12
dtrue #	-46
i$	-58
ihis	51
jow	-33
ithat	45
iw	-16
jhat	23
ave false D	-45
jw	-78
awn false D	-83
jand	-22
jin	-48
jw	-111
dtrue D	-44
iw	-22
bs false #	-19
jA	-31
jD	-36
jN	-132
jW	-35
jand	-34
jhis	-54
jin	-13
ks	32
jof	-15
jthat	25
jw	-147
kith	-16
dtrue D	-45
iN	107
ihow	-16
ithat	-35
9ped false #	-36
jA	-43
jD	-151
jN	-115
jW	-35
jand	-15
jfor	-61
jhis	-71
jin	-18
jon	-30
jto	-111
jw	-182
kith	-32
dtrue D	-67
iN	-56
ihis	-120
ito	30
iw	-42
bs false D	-72
jN	-50
jand	-14
jwill	-26
dtrue to	27
aut false "	-15
jD	32
jN	45
jin	-20
jon	-23
jto	-51
dtrue D	-18
iit	-86
9red false "	-25
j#	-76
jA	-101
jD	13
jN	-28
jV	-43
jW	37
jabout	-125
kfter	-14
knd	27
ks	-84
kt	-22
jbe	-18
kut	-20
ky	-25
jduring	-20
jfor	-122
krom	-12
jhave	-26
ker	-130
kim	-79
ls	13
jin	-62
kt	30
jof	-80
kn	-62
kver	-24
jshe	-65
jthat	-13
leir	-31
my	-61
jw	-44
kas	-56
khen	-41
lich	51
mle	-28
lo	-44
kith	-65
kould	-21
dtrue D	-13
iher	-20
jis	-21
ito	34
iw	15
be false D	-39
jw	-46
dtrue that	34
bw false D	-43
jw	33
aly false w	-91
ans false D	-47
jw	-51
aom false A	-13
jD	-43
jN	18
jV	-17
jfor	-32
jthat	29
jw	-71
dtrue N	-19
ihis	-84
ase false D	41
jin	-13
jw	23
dtrue N	19
ats false A	-18
jD	-61
jN	-46
jto	-20
jw	-81
dtrue N	-13
iw	17
9saw false D	-82
jN	-52
jas	-40
jw	-40
dtrue D	35
iN	35
by false "	-16
jA	-54
jD	-80
jN	-29
jW	-58
jand	-16
kre	-23
ks	-14
jbe	-14
len	-13
jcould	-37
jfor	-24
jhas	-24
lve	-12
ke	-41
lr	-35
kis	-14
jin	-17
ks	-32
jshould	-19
jthat	-78
leir	-20
ko	-40
jw	-42
kill	20
kould	-20
dtrue N	86
ihe	-16
iit	49
aed false "	-29
j#	66
j$	-25
jA	-129
jD	-44
jN	-41
jV	-58
jW	-132
jabout	-78
kfter	-16
knd	-74
kre	-19
ks	-107
kt	-19
jbe	-19
kut	-46
ky	-31
jduring	-27
jfrom	-13
jhas	-20
lve	-34
ke	23
kim	-70
ls	18
jif	-81
kn	-79
ks	-49
kt	-52
jof	27
kn	-77
kver	-36
jshe	-58
jtheir	-28
ko	-43
jw	-60
kas	13
kere	-53
khich	-50
lo	-71
kith	46
kould	-42
dtrue D	32
iher	40
jim	19
be false A	48
jD	-118
jN	-57
jW	-30
jas	-53
jthat	-79
ko	-35
jw	-87
dtrue D	41
iw	54
bn false D	-77
jw	-67
bs false A	-18
jD	-115
jN	-90
jand	-17
jof	-42
jto	-78
jw	-19
dtrue to	104
bt false D	66
jN	23
jw	-94
aks false w	-44
ats false A	-16
jD	-88
jN	-78
jand	-20
jfor	-55
jis	-15
jto	-54
jw	-130
dtrue D	22
ithat	-48
9tch false w	-50
aed false "	-65
j#	-109
j$	-85
j'	-19
jA	-41
jD	-21
jV	-83
jabout	-132
kfter	-36
kgainst	-18
kre	-49
ks	-183
kt	-63
jbe	-51
lcause	-33
len	-18
lfore	-14
ling	-92
ltween	-19
kut	-55
ky	-34
jcan	-14
kould	-28
jdid	-40
ko	-20
kuring	-18
jfor	-177
krom	-29
jhad	-37
lve	-45
ker	-154
kim	-98
kow	-30
jif	-101
kn	-98
lto	-30
ks	13
jlike	-14
jmay	26
jof	-99
kn	-108
kr	-22
kver	-54
jshe	-108
lould	-47
kince	-20
ko	-33
jthat	-35
leir	-33
my	-70
lrough	-36
ko	-99
junder	-12
jw	-24
kas	-92
ke	27
lre	-63
khat	-81
len	-52
lich	-84
mle	-47
lo	-91
kill	-44
lth	-91
kould	51
jyou	-64
dtrue "	-27
iA	-120
iD	17
iW	29
ias	31
iby	-56
iher	44
jim	54
iin	-85
ion	-43
ithat	15
iw	34
bn false D	56
jw	-115
br false A	-38
jD	-102
jV	-13
jW	-33
jof	-24
jthat	23
ko	-51
jw	-129
dtrue D	-78
bs false $	-18
jA	-47
jD	-128
jN	-94
jV	46
jW	-14
jas	-89
jfor	-31
jof	-24
jthat	-51
ko	-71
jw	-50
dtrue D	120
ale false w	-93
by false D	-80
jN	-75
jto	-51
jw	-77
ao false "	-44
i#	-34
i'	-14
iD	-41
iN	-13
iV	-24
iabout	25
jfter	34
jnd	-59
jre	-32
js	-86
jt	19
ibut	-42
jy	-25
ifor	-82
jrom	-25
ihad	-12
ks	15
kve	-19
je	-22
kr	39
jim	-31
ks	15
iin	-51
js	30
jt	16
iof	-61
jn	-25
ishe	-44
itheir	-21
jo	-95
iwas	-12
jere	-56
jhat	-36
ken	-20
kich	-48
ko	-56
jill	-26
kth	-30
jould	-22
ctrue V	-27
ary false D	-89
jw	-79
dtrue to	-69
9ued false "	-13
jD	-14
jN	13
jV	-27
jW	-53
jand	-15
jfor	-58
jhe	22
kis	40
jis	-39
kt	-14
jof	40
jw	-41
kas	-21
kith	-32
dtrue D	24
ithat	120
jo	-73
bs false A	-38
jD	-74
jN	23
jw	-18
dtrue that	34
jo	-71
ald false w	-30
and false #	-18
jA	-25
jW	-52
jand	-16
jin	-25
jof	-14
jthat	-20
ko	-86
jwas	-22
kould	-15
dtrue N	19
ithat	30
iw	-16
ap false D	13
iN	-81
iW	-27
iand	-13
js	-42
iin	-14
ito	-62
iw	-84
ctrue D	-72
are false D	-92
jN	-57
jto	-61
jw	-94
bn false w	-71
ash false w	-50
bs false N	-24
jw	-35
dtrue D	35
bt false N	-64
jw	-37
9ved false A	-15
jD	-163
jN	-114
jW	78
jand	-29
jfor	-27
jin	51
jto	-80
jw	-36
dtrue D	-25
ito	-109
iw	-115
bn false D	-62
jw	-53
br false A	-19
jD	-86
jN	-59
jW	-20
jand	-16
jto	-40
dtrue D	-27
iN	18
bs false D	-134
jN	-75
jW	-13
jfor	-56
jto	-80
jw	-83
9was false A	-33
jD	-60
jN	-22
jW	-17
jw	21
dtrue to	-54
aed false "	-15
jA	-66
jD	-176
jN	-125
jV	-55
jW	-30
jand	-23
ks	-44
jfor	-69
jhis	-43
jin	-26
jof	-20
kn	-26
jto	-26
jw	-17
kas	-14
kith	-32
dtrue D	36
iN	-22
ihim	-14
ithat	94
jo	52
ain false w	-19
aon false N	-26
jw	-27
dtrue D	-45
9yed false A	-23
jD	-141
jN	-34
jw	-116
dtrue D	-49
bt false D	32
jw	-55
dtrue to	-61
9zed false A	-30
jD	-18
jN	-150
jW	-62
jand	-29
ks	44
jfor	20
jin	-23
jof	-25
jthat	-62
ko	-102
jw	-13
dtrue D	34
iN	81
3before : true D	-14
hN	-42
aade true N	-24
bid true "	-71
j#	-24
jN	17
jV	-51
jabout	-43
kfter	50
knd	32
kt	-16
jbecause	-18
kut	27
ky	-24
jduring	-43
jfor	-16
jher	-38
kis	21
kow	-39
ji	-59
kn	17
ks	-58
kt	-19
jlike	-39
jon	12
kr	-22
jso	23
jthat	-56
lough	-52
ko	13
jw	-92
kas	19
khat	-54
len	17
mther	-66
lich	-58
mle	57
lo	-80
ly	-59
bll true N	-37
bnt true D	-72
jN	-57
jbut	-14
jthat	51
jw	-12
brs true D	38
jN	-21
jthat	-13
bs true D	20
iN	-40
iand	-13
ibut	-27
ithat	-46
iw	-61
ct true N	-40
bt true D	35
iN	-49
iW	-28
iin	-15
ce true D	-84
jw	-17
bve true N	-28
bys true "	-50
jA	35
jW	-51
jbut	69
jif	-42
jthat	-84
jw	-35
abed true D	-78
jN	-57
jbut	-20
jin	-38
jthat	-35
jw	-53
by true that	-21
aced true A	-53
jD	52
jW	-49
jbut	-52
jin	-26
jthat	-41
jw	-74
aday true "	-31
jD	38
jN	32
jthat	-105
jw	-96
bed true "	-61
jA	-101
jD	-54
jV	-18
jW	45
jand	-28
ks	-16
jbut	-80
jfor	19
ji	-109
kf	37
kn	-86
kt	-41
jon	-48
jthat	-104
jw	-119
khen	-28
lo	-56
cr true D	-48
jN	-74
aead true N	-34
cr true A	71
jN	-53
jbut	-24
jw	-46
bed true D	-75
jN	-32
cn true D	-23
jN	-49
cs true N	-16
bms true but	-22
jthat	-22
bnt true D	15
jN	-109
jin	-19
jthat	-26
brs true N	-73
jthat	-37
bss true but	-12
ct true N	13
jthat	-31
afor true A	-36
jW	-34
jbut	-15
jhe	-31
jin	-28
kt	-24
jthat	45
jw	-38
aged true A	-49
jD	-74
jN	-122
jW	-34
jin	-45
jthat	-13
jw	-16
bht true D	-87
jN	-74
jin	-17
jthat	42
jw	-22
ahed true D	-104
jN	-104
jin	-42
jw	-49
bow true A	-23
jD	31
jN	-60
aied true D	-97
jN	-92
jW	-55
jin	-12
jthat	42
jw	-47
bn true D	-38
iN	-60
iW	-26
cg true "	-16
j#	-17
jA	-145
jD	-240
jN	-257
jV	-14
jW	-59
jafter	-77
knd	-63
ks	-58
kt	-69
jbut	-86
jfor	-69
jhe	-66
lr	-59
kis	-54
ji	-64
kf	-75
kn	-128
kt	-101
jlike	-14
jon	-59
jshe	-76
ko	-58
jthat	-122
ley	-42
ko	-74
jw	-164
kas	-42
ke	-43
khat	22
len	-75
mther	-18
lich	-85
mle	-27
lo	-30
kith	-67
ck true D	-59
bon true D	-65
jN	-52
jbut	-13
jw	-21
bs true D	-19
bth true A	-18
jW	-16
jbut	-31
aked true "	-18
jA	-56
jD	-105
jN	-117
jW	-52
jas	-40
kt	-55
jin	-43
jthat	-20
jw	-19
khen	-42
aled true "	-20
jA	-68
jD	-42
jN	-39
jW	-95
jand	-30
ks	-42
jbut	-23
jfor	-15
jhe	12
jin	-35
jon	-28
jthat	-55
jw	-86
khen	-25
lo	-43
bls true D	-29
jN	-54
amed true A	-56
jN	-15
jW	-62
jbut	-29
jin	-58
jthat	-28
jw	-34
ands true D	-59
bed true "	-21
jA	-108
jD	-70
jN	-170
jW	-125
jafter	-51
kt	-35
jhe	-65
jin	-64
kt	45
jon	-25
jshe	39
jthat	19
jw	-93
khen	51
bow true N	-26
bst true D	-47
jN	-52
jW	-28
jw	53
bts true D	-52
jN	-74
jw	-32
aof true A	-40
iW	-49
iand	-22
js	-20
jt	-22
ibut	-17
ifor	-31
ihe	-34
iin	-27
jt	69
ithat	-27
iw	-37
jhat	-16
ko	-18
bld true "	-50
jA	-47
jW	21
jand	-47
jbut	-13
jhe	44
jif	24
kn	-63
jthat	-14
jw	-91
ke	26
khat	23
bme true N	-20
bn true A	42
iD	18
iN	-92
iW	23
iand	-12
js	-14
ibut	-33
ifor	-34
ihe	-25
iin	-36
jt	-22
ion	-23
ithat	-25
iw	-37
jhen	-18
cs true D	-85
brt true D	-52
jN	-18
jthat	-36
bte true "	-55
jA	-62
jN	13
jand	-18
jbut	-49
ji	-89
kn	-55
kt	-50
jthat	-82
jw	-24
but true A	-20
jD	-70
jN	-84
jW	-35
jas	-33
jin	-37
jw	-19
khat	-13
bwn true D	-87
jN	31
cs true D	-52
jN	24
aped true D	34
jN	-57
jbut	-18
cs true N	-34
but true N	-50
jas	-26
ared true "	-22
jA	-122
jD	-61
jN	37
jV	-22
jW	22
jand	-51
ks	-21
jbut	-46
jhe	-89
jin	-80
kt	-69
jon	-38
jthat	-85
jw	-82
khat	-68
len	-54
lich	-108
lo	-36
bom true D	-63
jN	-74
bts true D	35
asaw true N	-18
cy true A	-50
jD	25
jN	15
jW	22
jand	-13
jbut	-33
jin	-38
jthat	45
jw	25
bed true A	-104
jD	24
jN	-90
jW	-96
jand	-22
ks	-14
kt	-52
jbut	-57
jhe	-23
jin	-69
kt	-14
jon	-19
jthat	35
jw	14
kho	-16
ce true N	-20
cs true D	-78
jN	-69
bts true N	-75
ated true "	-47
j#	-72
jA	61
jD	-28
jN	43
jV	-16
jW	-40
jafter	-16
klthough	-16
knd	-49
ks	-79
kt	-67
jbut	-81
jfor	-46
jhis	38
kow	-21
ji	-70
kf	-83
jon	-43
jshe	-55
ko	-47
jthey	-25
ko	-61
jw	26
khat	16
lether	-22
lich	32
lo	-81
cr true N	-98
jthat	-29
cs true D	-84
jN	-82
jthat	-12
jw	-18
bo true "	-52
i#	-83
iA	-31
iN	-24
iV	-31
iand	-55
js	-19
ifor	-44
ihe	-75
iif	-69
jn	19
jt	-48
ion	48
ishe	28
ithat	-20
iw	-18
jhen	-18
kich	-19
aued true "	-23
jN	16
jW	33
jand	-50
jin	47
jthat	-64
jw	-59
bnd true N	34
jthat	-29
aved true D	-86
jN	-55
jw	-24
cr true D	-42
jN	-99
cs true D	-34
jN	-35
awed true D	-99
jthat	-25
jw	-39
ayed true N	-98
jthat	-39
azed true A	-24
jD	20
jN	-21
jin	-17
jthat	-14
jw	-25
0d=after 0 SC	16
81 CS	19
aSC	27
95-25 C	-193
fS	-140
eSC	-168
82 CS	-39
83 CS	-63
aSC	-23
84-5 C	-67
dS	-77
cSC	-59
86-8 C	-107
dS	-124
cSC	-71
89-14 C	-152
eS	-162
dSC	-96
2before 0 C	-38
bSC	-46
1t=after 0 "	-97
bD	-15
bV	-61
bW	14
bafter	-99
cnd	-67
cs	-20
ct	-36
bbefore	-49
ding	-15
cut	-53
cy	-32
bduring	-69
bfor	39
crom	-50
bhas	-68
ce	25
cis	-26
bif	38
cn	-83
cs	-35
bof	-98
cn	-118
cr	-38
bshe	36
co	25
bthat	18
dey	29
co	-26
bw	23
cere	35
chat	26
den	-29
ether	18
dy	16
cill	42
dth	-35
could	40
byou	23
91 "	-162
b#	-53
b$	-83
b'	-72
bD	13
bW	-79
babout	-54
cgainst	-44
clthough	-17
cnd	-53
cs	-30
ct	-50
bbe	-28
dcause	15
ding	-106
dtween	-18
cut	-126
cy	-95
bdid	-46
en't	-20
co	-45
des	-13
fn't	-23
curing	-42
bfor	-34
crom	-58
bhas	15
dve	-21
ce	-50
dr	-181
cis	-22
cow	55
bif	24
cnto	-30
cs	21
blike	-29
bof	24
cn	-121
cr	-58
cver	39
bshe	28
dould	13
cince	-60
bthat	-21
deir	-87
co	18
bw	-23
cas	46
ce	-95
chat	37
do	30
cith	-131
could	-22
byou	-86
a5-25 "	-31
f#	-37
f$	-18
fA	-76
fD	-188
fN	-44
fV	-36
fW	-107
fabout	-85
gnd	-71
gs	30
gt	-17
fbe	51
hcause	-47
gut	-38
gy	-20
fcan	-12
gould	-18
ffor	-100
fhad	-20
hs	-16
hve	-25
ge	-127
hr	-74
gim	-41
hs	-109
gow	-36
fif	-66
gn	-43
gs	-37
gt	-87
fof	-82
gn	-33
gver	-19
fshe	-65
go	-16
fthat	-157
heir	-33
iy	-64
go	-20
fw	-130
gas	-40
ge	-55
hre	-17
ghat	-32
hen	-44
hich	-29
ho	-51
gill	-23
hth	-26
gould	-74
92 "	-77
b#	-171
b$	-128
b'	-37
bA	-83
bD	-15
bN	-39
bV	-144
bW	-96
babout	17
cfter	-74
cgainst	-44
cmong	-32
cnd	-165
cre	-59
dound	40
ct	-115
bbe	-85
dcause	-74
den	-35
dfore	-38
dhind	-35
dtween	-36
cy	-98
bcan	-61
could	13
bdid	-64
co	-77
desn't	-24
curing	-64
bfor	-61
crom	-63
bhad	-73
ds	-126
dve	18
cer	-29
cim	-29
cow	-50
bi	-44
cn	-42
dto	-30
cs	-25
ct	-232
blike	-19
bmay	-48
cight	-40
bof	-63
cn	24
cr	-44
cver	-126
bshe	-15
dould	-72
cince	-21
co	-75
bthat	52
dey	-180
bunder	-25
bw	-19
cas	-130
ce	-27
dre	-111
chat	-60
den	-114
ether	65
dich	-98
ele	-81
do	52
dy	27
cill	-125
dth	-183
fout	-38
93 "	-95
b#	-50
b$	-89
b'	-32
bN	-21
bV	-53
bW	-27
bafter	-58
cgainst	-37
cmong	-45
cre	-131
cs	-65
ct	-19
bbe	-98
dcause	-75
den	-42
dfore	-37
dhind	-51
ding	-121
dtween	-25
cut	37
cy	-73
bcan	-27
could	-82
bdid	-73
co	19
des	-48
dn't	-50
curing	-37
bfor	-58
crom	-64
bhad	-89
ds	-119
dve	-105
eing	-67
cer	-58
cim	-25
ds	-13
cow	-22
bi	67
cf	-78
cn	-144
dto	-35
ct	33
blike	-28
bmay	-42
cight	-23
cust	-43
bof	-21
cn	-150
cr	-52
cver	-71
bshe	-20
dould	-74
cince	-24
co	-69
btheir	-127
ey	-84
drough	-32
co	-22
bw	-54
cas	-46
ce	53
dre	-132
chat	-36
dether	-24
dich	20
ele	-50
do	-157
cill	-104
dth	-18
could	-132
byou	-70
94-5 "	-83
d#	-145
d$	-116
d'	-23
dA	-68
dD	-42
dN	-43
dV	-149
dW	-96
dabout	-35
efter	-47
egainst	-22
emong	-27
end	-57
ere	-105
found	-55
es	-18
et	-121
dbe	-79
fcause	-78
fen	-35
ffore	-38
fhind	-31
ftween	-28
eut	-146
ey	-91
dcan	-57
eould	-79
ddid	29
gn't	-21
eo	-57
fesn't	-20
fn't	-36
euring	-50
dfor	-90
erom	-50
dhad	-74
fs	-102
gn't	-32
fve	-101
ging	-64
ee	-47
fr	-77
eim	-155
di	-19
ef	-139
en	-40
fto	-37
es	14
et	-193
dlike	-34
dmay	-33
eight	-29
eust	-22
dof	-142
en	-142
er	-33
eutside	-14
ever	30
dshe	-196
fould	-62
eince	-35
eo	-90
dtheir	-126
gy	-44
fough	-22
frough	-36
eo	-39
fward	-37
dunder	-37
ftil	-35
dw	-82
eas	-116
eere	-124
ehat	-39
fen	-84
gther	-109
fich	-129
gle	-63
fo	-175
fy	18
eill	-108
fthin	-28
eould	-116
dyet	-52
eou	-96
96-8 "	-55
d#	-108
d$	-84
d'	-19
dA	-150
dD	-24
dN	-68
dV	-100
dW	-29
dafter	-52
egainst	-32
elthough	-40
emong	-23
end	-155
ere	-82
found	-50
es	-22
et	-84
dbe	-59
fcause	-91
fen	-22
ffore	-39
fhind	-14
fing	-103
ftween	-26
eut	-117
ey	-73
dcan	-40
eould	-66
ddespite	-58
eid	-47
gn't	-13
eo	-52
fes	-21
euring	-33
dfor	-23
erom	-63
dhad	-51
fs	-91
fve	-72
ging	-19
ee	-13
fr	-28
eim	-167
fs	-68
eow	51
di	-102
ef	-147
en	-97
fto	-46
es	-140
fn't	-21
et	-75
dlike	-23
dmay	-36
eight	-27
dof	-94
er	-26
eutside	-21
ever	-77
dshe	-179
fould	-25
eince	-18
eo	-69
dthat	-18
feir	-122
gy	-146
fough	-23
frough	-24
eo	-38
fward	-31
dunder	-26
dw	-79
eas	-124
eere	-105
ehat	-167
fen	-97
gther	-129
fich	-94
gle	-45
fo	-149
gm	-36
fy	59
eill	-124
fth	12
hin	-13
hout	-22
eould	-94
dyou	-87
99-14 "	-53
e#	-105
e$	-67
e'	-29
eA	-35
eD	-110
eN	-46
eV	-95
eW	-184
eabout	-204
ffter	-48
fgainst	-35
flthough	-45
fmong	-17
fre	17
gound	-40
fs	-64
ft	-118
ebe	-61
gcause	-85
gen	-35
gfore	-33
ghind	-20
ging	16
gtween	-48
fut	-141
fy	-65
ecan	-42
h't	-24
fould	-81
edespite	-60
fid	-57
hn't	-18
fo	-62
gesn't	-25
gn't	-32
furing	-35
efor	-89
from	-45
ehad	-71
gsn't	-18
gve	-87
hing	-49
fe	-130
gr	-83
fim	-174
gs	-110
fow	-118
ei	-152
ff	-164
fn	-28
gto	-27
fs	-143
ft	-210
elike	-46
emay	-49
fight	-25
fust	-19
eon	-105
fr	-44
futside	-21
fver	-102
eshe	-202
gould	-80
fince	-31
fo	-118
ethat	-47
geir	-146
hy	-194
gough	-27
grough	-44
fo	-151
gward	-13
eunder	-29
gtil	-55
ew	-79
fas	-112
hn't	-20
fe	16
fhat	-40
gen	-107
hther	-134
gich	-137
hle	-81
go	-164
hm	-30
hse	-26
fill	-138
gthout	-29
fould	24
jn't	-34
eyet	-30
fou	21
3before 0 "	-83
c#	-57
c'	-80
cA	-15
cN	-12
cV	-105
cW	-12
cabout	-19
dfter	-51
dlthough	-48
dmong	-52
dnd	-48
dre	-77
ds	-43
dt	-22
cbecause	-44
efore	-26
etween	-62
dut	-53
dy	-101
ccan	27
dould	-58
cdespite	-80
do	-45
ees	-47
during	-19
cfrom	-24
chad	25
es	-62
eve	-59
fing	-26
dow	-89
cif	-15
dn	-46
ds	-19
dt	-12
clike	-75
cnor	-40
cof	-21
dn	-51
dr	-85
dver	-15
cshe	-23
eould	-54
dince	-43
do	-25
cthat	-16
eough	-38
do	-16
cunder	-63
etil	-55
cwe	-24
ere	-55
dhen	-21
fther	-17
eich	31
fle	-51
eo	-16
fm	-40
fse	24
ey	-35
dill	-39
eth	-31
dould	-78
cyet	-76
dou	-30
0end=after  SC	24
a" CS	-38
cSC	-12
a' C	31
cSC	31
a) C	-138
cSC	-22
a, C	-47
dS	-22
cSC	32
a- C	-24
a. CS	16
cSC	14
a/ SC	25
a; SC	32
a> SC	-43
aa.m. SC	47
bbout SC	-59
bfter C	44
hS	20
gSC	16
blthough SC	55
bnd C	26
fS	-86
eSC	47
bre SC	87
bt SC	-40
abecause SC	-32
cfore C	-48
birther SC	-120
but C	15
eSC	30
by SC	24
acandidate SC	-40
blinton CS	-109
adespite SC	51
bo SC	-90
aeven SC	42
afirst SC	51
bor SC	-89
brom SC	-24
ahad SC	-154
cve SC	-39
be C	80
bow SC	-40
aif SC	-56
bn SC	36
bs SC	-25
alike SC	-17
anot SC	-146
cw SC	51
aof SC	-86
bne SC	-47
cly SC	-58
bver SC	-92
ap.m. SC	43
beople SC	-22
arepublicans SC	-25
asaid SC	-147
cnders C	17
cy SC	-139
ds SC	-122
bo SC	-23
athat SC	-149
ce C	-52
dn SC	38
dre C	-51
cose SC	19
dugh SC	13
bime SC	14
bo C	34
brump C	-13
auntil SC	-114
avoters SC	-32
awhat C	-21
fSC	-69
cen C	-20
fSC	-21
dther SC	-199
cich C	16
hS	-99
gSC	-54
dle C	-37
gSC	57
co C	-28
eSC	17
dm SC	-38
cy SC	-83
bith C	-17
fSC	28
bomen SC	18
ayet SC	37
a– SC	46
a— SC	42
a― SC	24
a“ SC	-88
a” C	-41
dS	-48
4before " C	-144
eS	-117
dSC	-149
b' C	75
eS	176
dSC	223
b( SC	-61
b, CS	-18
dSC	13
b- SC	-23
b. SC	-92
b/ SC	33
b: SC	-156
b; SC	-87
b> SC	-71
ba C	-90
cbout SC	-14
cfter C	-112
iS	-131
hSC	-192
clthough SC	-87
cnd C	-117
gS	-123
fSC	-233
cre SC	-44
cs SC	-37
ct SC	-74
bbecause SC	-170
den SC	-68
dfore C	-46
iSC	-67
cirther SC	-17
cut C	-174
gS	-95
fSC	-221
cy C	-121
fS	-89
eSC	-62
bcandidate SC	-39
clinton C	-141
kS	-17
bdespite SC	-20
co SC	-42
des SC	-49
beven SC	38
bfirst SC	-81
crom SC	-88
bhad SC	-93
dve SC	-60
ce C	-130
cow SC	-152
bif SC	-168
cn C	-55
eSC	-107
cs SC	-35
ct C	-43
blike SC	-51
bnow SC	-59
bobama C	-69
cf C	-37
eSC	-115
cn SC	-121
de SC	34
dly SC	-111
cver SC	-61
bpeople SC	-71
brepublicans SC	-29
bsaid SC	-119
dnders C	40
dy SC	-49
es SC	-13
cince SC	-101
co SC	-94
bthat C	-152
hS	-121
gSC	-129
de C	-65
en SC	-46
ere C	-79
dose SC	-108
eugh SC	-120
cime SC	-94
co C	-60
eSC	-108
crump C	-46
iS	-117
buntil SC	-65
bvoters SC	-104
bwas SC	-51
chat C	-134
den C	-112
gSC	-246
ere SC	-73
ether SC	-112
dich C	-23
iS	-14
ele C	-83
hSC	-133
do C	-129
fSC	-75
em SC	-125
dy SC	-149
cith C	-47
gSC	-49
comen SC	-54
byet SC	-77
b– SC	-47
b— C	31
dSC	-158
b― SC	14
b“ SC	-63
b” C	-187
eS	-143
dSC	-208
3c=after  :	102
csays	85
b" :	-123
dabout	-58
edded	-93
ging	43
esked	13
dfor	-50
dof	-87
dsaid	-98
fying	-19
gs	-40
dtold	-154
dwrote	-105
b' added	24
ging	72
dsaid	50
dto	16
fld	-127
b, :	-104
daccused	22
edded	46
egainst	23
freed	-12
ennounced	48
ergued	-21
esked	22
et	-18
ftacked	48
dbegan	-173
dcalling	-34
eited	49
elaimed	-38
eriticized	54
ddecided	-19
glined	13
fscribed	17
dendorsed	-49
explained	36
dfound	20
erom	-36
dhad	-24
fve	-131
din	34
fsisted	-19
es	-22
dknow	72
dmade	-49
dnoted	-26
don	-40
epposed	88
eut	-40
ever	28
dplans	-23
fedged	23
eromised	46
gposed	60
dreported	62
fvealed	-29
dsaid	111
fy	48
ging	-35
gs	65
eee	43
gking	44
fnt	33
eigned	72
euggesting	-25
fpported	28
dthink	-16
eo	-34
fld	37
fok	47
durged	28
dwant	34
frned	-45
eith	40
b- said	72
b. about	-48
eccused	21
fknowledged	63
edded	-40
egainst	-15
freed	-23
ennounced	42
ergue	58
id	68
hing	-32
es	-46
fked	50
ging	-17
ettacked	24
dbeen	-70
fgan	17
flieve	70
dcalling	-25
hs	-40
fst	-25
eited	62
elaimed	-13
fear	-19
eonfirmed	87
ddeclined	36
ffended	-23
fnied	-58
eiscuss	48
dendorsed	126
dfor	12
fund	-28
erom	21
dhad	-27
fs	-134
din	-28
fcluded	-37
fto	-132
es	62
dmade	-28
eocked	92
dnoted	50
dof	22
en	-27
eut	-13
dplan	35
hs	-22
fedged	86
eraised	62
fomised	13
gposed	89
eut	-64
dquestioned	34
dreleased	-19
fported	-14
fvealed	40
dsaid	67
fys	61
eent	13
ehow	96
hed	89
hs	73
eought	17
euggested	73
ks	-46
fpported	109
king	-19
fre	-27
dtelling	-37
ehink	49
eo	16
fld	27
fok	-30
eweeted	42
dup	21
erged	32
dvowed	26
dwant	30
hs	-29
eith	-26
eon	-60
erote	55
b: said	25
b? :	27
band about	64
fcalled	-31
ffor	-30
fof	-46
gn	-26
fsaid	17
hy	79
cs for	-87
enoted	42
eon	-53
ereported	49
esaid	-29
bbirther pledged	-120
cut about	49
ffor	49
fof	55
fsaid	81
hy	82
fto	-154
bp.m. says	63
bsaid to	63
bthat for	-20
gof	21
hn	-96
gto	-102
bwhat about	-44
gcalled	42
ks	-61
gof	-104
gsaid	-88
den about	-15
hsked	-25
gfor	-32
gon	-16
gsaid	31
dile for	42
hon	55
hsaid	61
b” about	53
edded	-26
ging	62
esked	-86
dcalled	-34
eontinued	-175
dfor	-112
dnoted	85
dof	38
en	21
dsaid	-125
fying	39
dtold	-164
dwrote	-101
5before " added	-157
eof	40
esaid	-199
gys	-17
eto	30
gld	-201
ewrote	-12
c' added	75
hing	-40
esaid	207
eto	-19
gld	139
ewrote	60
c, about	-42
fccused	-34
gknowledged	-22
fdded	-14
fgainst	-53
greed	-30
fnnounced	22
fre	-20
ggued	53
fs	67
gked	-76
ft	-113
gtacked	-21
ebeen	-36
ggan	-59
ecalling	-14
fited	-20
flaimed	-52
gear	-28
friticized	-59
edecided	-19
hlared	22
iined	-50
gscribed	-35
eendorsed	-26
fxplained	26
efor	-163
gund	47
from	-33
ehad	-26
gve	-22
ein	-59
fs	-33
eknow	-20
elike	-16
emade	-34
eof	-13
gfered	-31
fn	-20
fpposed	25
fut	-51
fver	-24
eplans	-27
gedged	-20
fromised	-30
hposed	-34
fut	-81
erevealed	-29
esaid	80
gy	-13
hing	-49
hs	80
fee	-25
hking	-25
gnt	-42
fhow	26
is	15
figned	-57
fought	-37
fuggested	28
ling	-15
gpport	36
led	-47
ethink	-28
fold	67
gok	-17
eup	-41
frged	-13
ewant	-27
fith	-43
frote	14
c- said	-70
cafter said	-51
dnd called	-25
gfor	-69
gof	-62
hn	-49
gsaid	-76
iy	-13
js	-14
gto	-86
ds for	-25
fnoted	-38
fon	-26
fput	39
fsaid	-87
cbirther pledged	-17
dut said	-84
cthat for	49
hon	-27
hsaid	-138
hto	-82
cwhat about	-18
hcalled	-54
ls	-34
hof	-46
hsaid	-26
een asked	-52
hon	-25
hsaid	-66
eich said	-110
fle on	-17
isaid	-19
c” added	-25
hing	-15
hs	-37
fsked	-70
econtinued	-119
eexplained	-78
ereported	20
esaid	-162
gys	-143
eto	-75
gld	-21
ewrites	-53
gote	-55
0f=after "	-96
8$	-50
8'	-118
81	-35
90	-48
a0	-30
91	-44
92	-36
94	-35
95	-64
96	-53
97	-22
9995	-15
82	-41
90	-40
a08	-21
b9	-13
a11	-27
b2	-48
b3	-22
b4	-38
b5	-44
b6	-36
95	-18
97	-38
98	-13
83	-32
90	-85
84	-41
90	-59
91	-23
94	-19
95	-33
96	-25
99	-21
85	-16
90	-14
86	-26
90	-47
87	-26
92	-46
88	-48
890	-23
8a	-17
9bc	-119
ale	-26
aoard	-61
brtion	42
but	20
bve	-41
asentee	-56
bolutely	-45
9ccept	-59
eed	-15
eing	-66
css	-25
bomplish	-24
crding	-144
cunt	-39
fs	-46
bused	-21
ding	-60
aknowledge	-18
aross	-108
at	-73
bing	-26
con	-20
es	-17
cvists	-33
bs	-22
bually	-32
9d	-78
ad	-50
bed	-14
bing	-166
ctional	-58
bress	-116
fing	51
aministration	-45
ct	-20
aopt	-33
as	-70
aults	-35
avantage	-27
bertising	-52
bice	-56
cser	-24
fs	-76
ding	-33
bocacy	-15
ete	-17
fing	-19
9ffected	-28
bordable	-13
aghanistan	51
arican	-70
f-americans	-26
ater	-106
dnoon	-48
9gain	-93
dst	-133
ae	-56
bncies	-48
dy	-45
cda	-19
cts	-34
agressive	-35
ao	-32
aree	-34
dment	-13
9head	-44
9ides	-40
am	-58
bed	38
ar	-75
9labama	-60
aicia	-87
al	-47
begations	45
ded	51
diance	-51
eng	-53
bies	52
bow	-94
ded	-17
ding	83
ds	-45
amost	-81
aong	-93
aready	-74
aso	-94
aternative	-39
bhough	-41
aways	-18
9m	-24
abassador	-27
aendment	-20
brica	21
fn	36
gs	-57
aid	-46
aong	-121
bunt	-53
9nchor	-22
ad	-71
ager	-33
bry	-26
anounce	-45
gment	-13
fing	-24
bual	-51
aonymity	44
bther	-68
aswer	-65
es	-65
ati-establishment	-52
dtrump	-75
ayone	-57
bthing	-76
9p	45
aart	-16
aparent	-48
beal	-82
es	-40
dr	-40
eance	-31
eed	-23
blause	-35
cy	-51
breciate	-58
coach	-57
ges	-17
dval	-29
aril	-42
9re	-35
ba	-30
cs	26
bn't	53
ague	-25
cing	-46
cment	-33
aizona	-58
akansas	-16
am	-48
bs	49
aound	-41
aticle	-51
9s	-27
aide	-39
ak	-56
bed	-62
bing	-30
asad	-60
cult	-80
aylum	-88
9t	-66
atack	-117
eing	33
es	-90
bempting	-48
cnd	32
eed	-24
dtion	-73
borney	-22
bract	-38
9udience	-34
gs	-84
agust	-51
athor	52
eitarian	-45
gy	-43
bism	-18
9verage	-36
aoid	-59
9way	-77
9yotte	67
8baby	-54
ack	-118
cers	-37
cground	-29
cing	66
ad	-99
bly	-14
alance	-27
blot	-48
es	-39
an	-104
bk	-56
cing	-25
cruptcy	36
cs	49
bning	-77
arack	32
ase	-16
cd	27
bic	-18
attle	-49
9e	-59
aat	-26
cing	-18
acame	-21
cuse	-44
bk	23
bome	-99
es	-46
ding	-52
aen	-105
afore	-147
agan	39
bin	-67
dning	-26
ahalf	-84
cvior	-29
bind	-112
aijing	-34
alieve	-45
fs	-13
bow	-45
an	13
befit	-40
fs	-59
ast	-53
at	-34
bter	-52
bween	-126
ayond	51
9ias	-26
ad	-25
agger	-41
all	-13
cion	-32
faire	65
js	52
cs	-17
apartisan	31
9lack	-86
bme	-52
aock	-67
bomberg	-17
9oard	-53
ady	-27
ald	-43
bster	-74
amb	-26
aok	-25
bst	-66
arder	45
9raynard	-59
aeak	-53
dfast	-12
ds	-51
bitbart	-92
bxit	34
aing	31
ding	16
btain	16
cish	-40
aoad	47
der	-12
bke	-19
boklyn	-23
bther	-16
9udget	32
aild	-117
ding	-68
ct	-32
ash	-40
biness	45
ges	-48
gman	-20
at	-57
ay	-76
9y	-102
8cable	-46
airo	-107
alifornia	19
bl	-85
ced	24
cing	-68
cs	-34
ame	25
bpaign	-48
ging	-38
gs	-70
an	-61
b't	-71
bdidacy	-18
fte	-97
hs	30
bnot	-46
apital	-50
dol	-34
btured	-18
arbon	-44
be	-78
bly	-68
bried	-55
cy	-86
ding	-47
bson	70
ase	-23
cs	47
bh	-70
bt	-81
atch	-35
aucus	-46
bght	47
bse	-34
dd	-20
9bs	-88
9elebrities	-53
anter	-33
es	-34
cral	-50
artain	14
fly	-60
9hairman	-29
bllenge	-32
hr	-17
hs	-20
ging	-75
bmpion	-36
bnce	-12
cge	-13
es	26
ding	37
brge	-15
es	-47
cter	-105
aeck	-38
ds	-14
bering	-33
ds	-80
aicago	-35
bef	-35
bld	-29
dren	-55
bna	15
cese	-98
aoice	-17
es	-42
bose	-19
aris	-84
dtian	19
hs	-62
fe	19
9ircle	-16
ated	-51
bies	-56
cng	-97
czen	-17
fs	-26
by	-40
avil	-59
9laim	-47
ding	-30
ds	-20
bss	68
dified	-57
aean	-51
cr	-42
dly	-34
bveland	35
aimate	52
bnton	35
aose	-64
dd	-60
dly	-22
dr	-13
aub	-37
9nn	-62
9oal	-65
ade	-16
allapse	-50
ceagues	-12
dct	-30
dge	-44
bor	-36
bumn	-33
am	-17
bbat	-55
cined	-17
be	-57
cs	-31
cy	76
bing	40
bmanding	-52
cent	-59
fs	32
cittee	-57
con	-66
cunities	-15
gy	-55
bpanies	-25
ey	-13
dq	37
dred	-59
ceting	-34
ftion	-15
cletely	-14
crehensive	14
domise	68
cuter	-43
ancern	46
fed	-42
fing	-13
fs	41
bdemn	-79
cition	-47
hs	-42
cuct	-49
bference	-87
cident	33
drm	-64
bgress	-38
gional	83
bsensus	-19
drvatism	-16
cider	-82
ged	-14
dstently	-31
cpiracy	44
ctitutional	-58
btaining	-35
cender	-33
et	-35
dst	-21
fs	-35
cinue	-87
gd	-13
fing	28
crast	-49
dol	-90
eversial	-47
iy	-37
bvention	-68
aoperate	-26
are	-12
cy	49
bporate	-32
gions	-61
brupt	-15
asby	59
bt	-33
cs	-51
auld	-33
dn't	-70
bnt	-14
der	-48
dries	64
ey	-35
brse	-25
es	-48
ct	-29
ds	-57
aver	-15
dage	-48
9rack	-20
aeate	-78
ed	-20
bdentials	-48
cits	-18
aime	-38
cinal	-50
bsis	-22
btical	-44
eism	-60
fzing	-67
es	-18
aoss	-42
bwd	-60
ds	-28
aucial	51
9uba	-22
altural	-51
ariel	-17
brent	17
at	49
bs	-56
9ycle	-13
8d.c.	-28
9amage	-13
angerous	-39
ark	36
ata	-87
be	-20
aughter	-13
avid	-56
ay	-60
bs	-27
9ead	-25
bl	-94
cs	-19
bth	-51
abate	17
es	-38
bt	-54
acades	-57
bember	-23
bide	-42
ed	-13
csion	-19
gs	-40
aep	37
cly	-27
afeat	61
eing	27
cnd	-53
dse	-21
alegate	-68
gs	-38
biver	-114
fing	-86
amand	-37
bocracy	33
ft	-25
gic	43
gs	35
anying	42
apartment	-29
bort	-70
eation	-57
buty	40
ascribe	-20
gd	-16
berves	-52
bpite	-15
atails	46
ber	-17
avelopment	-55
9id	-20
bn't	-92
aed	-50
afferences	41
gt	36
hly	-15
cicult	-42
agital	-54
ds	-16
aplomatic	-53
arect	-56
ely	-68
eor	-53
gs	-37
ascipline	-46
crimination	-48
cuss	-59
fion	-17
btance	-19
crict	50
avisive	-41
borce	-27
9nc	26
9o	-65
acuments	-66
add-frank	-23
aes	-94
cn't	-86
allars	-49
amestic	-18
an't	-19
bald	93
ctions	18
be	-49
bor	-47
ds	-47
aubt	-45
ds	51
awn	-102
ctown	-26
azen	-18
9r	-39
aaft	-49
bw	-76
cing	-18
aive	-12
cing	-52
aop	-20
cped	-25
ding	56
9ue	-47
aring	-121
aty	-50
8each	-68
ager	-59
arlier	-96
bn	-65
cing	-40
fs	33
asier	-46
cly	-43
bt	24
cern	-48
by	-13
9b-5	-46
9conomic	20
ey	-22
9ditorial	-19
aucation	-51
9ffectively	-53
bort	-35
es	54
9ight	-27
ather	-118
9lect	-26
ded	-15
dion	-62
gs	-79
dorate	-12
aiminating	70
ase	-29
9mails	-114
abrace	-71
aerge	-32
ainent	33
bssions	-20
aotional	-12
aployees	-34
ement	-48
9ncourage	-25
ging	-41
ad	38
bed	-41
bing	-22
borse	-87
fd	-14
fment	-23
js	-71
eing	-61
aemies	-35
brgy	-18
aforcement	-22
aormous	-50
bugh	-56
asure	-42
atered	-12
ding	-25
bhusiasm	49
htic	-39
avironmental	49
9qual	-15
9rdogan	-49
aic	-27
9specially	46
atablishment	-41
cte	-27
9thanol	-49
9uropean	59
9vangelical	-15
aen	21
cing	-70
ct	-23
dually	-29
br	-50
cy	-122
dbody	37
done	-62
dthing	-61
aidence	42
9xactly	-29
bmple	-38
fs	-51
acept	-20
bhange	-23
aecutive	-60
hs	-41
aisting	-57
ds	48
apand	-94
eed	-15
dsion	-45
bectations	-69
eed	-14
crience	-25
dt	-42
es	-23
blain	-37
fing	-31
cosion	-19
bress	-54
atend	-37
bra	-12
dordinary	-31
ceme	-33
fly	-51
eism	31
8face	-62
cbook	-140
cd	-19
cs	-23
bt	-44
ailed	-60
cing	-42
brly	-22
ake	-21
all	-48
cing	-12
amiliar	-20
ees	-28
dy	-84
bous	-46
ather	-35
avor	-50
ded	-49
dite	-20
9bi	-46
9dic	-44
9ear	-31
cs	-59
ab	-35
bruary	-23
aderal	-25
ael	36
cs	54
bs	-27
allow	15
bt	-18
aw	34
ber	-50
9ield	-25
afth	-18
aght	68
ding	-70
bure	-15
es	-14
ale	-37
cd	-21
bled	-18
anal	-14
dly	51
cnces	-54
eial	38
bd	-82
cing	-89
bish	-76
aorina	79
are	-20
bm	-49
cs	50
bst	-82
ave	-32
9light	-44
aoor	-35
brida	14
aying	-39
9ocus	-109
ded	-18
allow	34
eed	-15
frs	-89
eing	-78
aotball	-18
arce	-46
dd	-18
ds	-36
beign	-19
bm	-33
cally	-31
cer	-18
btune	-14
bward	-22
aund	-46
der	-30
br	-78
ax	-152
9racking	-53
bnce	26
bud	-19
aeddy	-29
be	-22
c-trade	-48
cdom	-20
bnch	-44
bsh	-64
aiday	-116
bends	-56
aom	-144
bnt	-14
d-runner	17
drunner	-14
austration	-50
9ull	-44
an	-70
bd	-26
c-raising	-52
cing	24
craising	-69
cs	-24
ature	-64
8gain	-31
ame	-24
ave	-34
ay	46
9ender	-49
beral	-46
fs	-17
eted	-14
fion	-24
aorgia	-75
arman	-40
at	-149
bs	-17
bting	-19
9iant	-65
arls	-53
ave	-97
cn	-69
bing	-25
9lobal	-68
9o	-119
aals	-30
ad	33
aing	-43
aldman	-52
bf	26
aod	-77
ap	-14
at	-20
av	-47
bernor	-63
gs	-20
9rabbing	-28
bnd	-47
ct	-54
aeat	-28
der	-68
ben	-25
aoss	-52
bund	-52
cp	-51
bwth	-25
9uilty	-63
ans	37
8h-1b	-38
9ackers	-42
cing	24
ad	-74
bn't	-14
alf	-53
bl	-48
ampshire	-114
and	-17
cs	-33
appen	-46
eed	-12
ard	-81
cer	-18
as	-60
bn't	-70
ate	-43
ave	-64
bing	-38
9e	14
a'd	93
bll	64
aading	-16
cquarters	-26
blth	-116
br	-83
cing	-15
fs	-40
bvily	-76
adge	-39
ald	-44
bp	-22
ced	22
cing	-38
cs	-15
are	-49
bself	-69
9igh	-85
cer	-73
cly	-38
am	-14
bself	62
aspanic	-44
gs	-52
at	-51
bting	-44
9old	-81
cing	-76
cs	-14
ame	-84
cs	-52
anest	-13
bor	-24
ape	20
cs	-21
bing	-21
ast	-83
cile	-27
atel	-18
aurs	-69
bse	-97
aw	36
bever	-118
9p	-104
9uge	33
aman	-22
andreds	27
art	-57
asband	-22
8i	-18
9'm	-23
ave	-96
9deas	-38
bntify	-40
ety	-50
bological	42
9gnore	-22
9mage	-15
ds	52
amediately	-34
bigrants	43
ftion	32
bunity	-41
aplement	-40
bortant	30
cse	45
dsible	67
brove	-73
eing	-15
9n	-61
aclude	43
fd	-51
eing	-60
bome	-35
brease	-58
gd	86
fing	-63
ily	-91
adependent	-20
js	-25
bividual	47
is	-12
bustry	-43
aequality	-61
afluence	-15
ftial	-12
brastructure	-52
aitial	28
aside	-60
ers	-14
cst	-39
eing	-19
bults	-13
crance	-21
atelligence	-23
cnded	-20
dse	-23
dt	-18
crest	-42
ged	-13
gs	-22
dnal	-27
ftional	-17
eet	-47
drogation	-51
dview	-94
hed	-16
hs	-18
bo	-131
aversions	51
cst	-35
eigate	-27
iion	-21
jve	-35
iors	45
ement	-46
eors	-76
biting	-26
bolved	-18
9owa	-55
9ran	-54
bq	-57
9s	-39
alamic	54
ests	-56
an't	-68
arael	-25
asue	44
dd	-29
ds	50
9ts	-21
belf	-116
8january	-15
apan	39
9eb	85
aff	-20
arsey	-28
busalem	-68
awish	-78
bs	-71
9ob	-58
bs	-58
ahn	-29
cson	90
ain	-65
aurnalists	-33
9udge	-41
ds	-45
cment	-24
bicial	-68
aly	-56
ane	-24
ast	-69
cice	-59
8kasich	45
9eep	-113
cing	33
ally	57
antucky	-46
ay	-21
9han	47
9ill	-30
ced	-19
and	-51
bg	-50
9now	-105
9urds	-57
8labor	-24
anguage	-56
arge	-75
dly	-42
dr	-35
dst	-20
as	-27
bt	-169
ate	-128
cr	-72
cst	-17
binos	20
aw	-72
bmakers	-70
bs	-60
cuit	-13
byer	-15
es	-41
azar	46
9ead	-77
cer	-18
es	-37
fhip	-25
cing	-89
cs	-30
brn	-26
bst	-134
bve	-100
cing	-55
ad	-47
aft	-58
agal	75
bislation	54
angth	-68
ass	-118
cons	54
at	-97
bter	-23
avel	-23
9gbt	-47
9iar	-17
aberal	25
fs	51
bya	-19
acenses	-13
afe	43
aght	-17
ake	-128
cly	-14
amit	-51
ded	-64
ane	-39
cs	-18
ast	-22
ave	-58
bing	37
9oans	-22
acal	72
bk	39
ang	-71
cer	-52
ctime	-13
aok	-55
ced	-29
cing	-88
as	-74
be	-45
cr	-16
bing	59
bs	-25
bt	-75
ave	44
cd	-56
aw	-15
ber	61
8machado	-54
ade	15
agazine	-36
ainstream	-21
ajor	23
dities	68
fy	-17
ake	-199
cs	-40
an	-54
bage	-31
er	-46
bchester	-20
bhattan	-38
by	-64
arch	-43
co	76
bgin	-29
es	-12
bk	-13
ced	-13
dt	-55
briage	-20
btin	-38
byland	-22
ass	47
cachusetts	-61
cive	51
ate	-17
cen	-56
crial	-20
bt	-56
cers	-58
ay	-73
bbe	-35
bor	17
9e	-69
aan	-20
cing	-52
cs	-23
ct	-42
bsures	-51
adia	-107
ccal	-15
ere	14
aet	-114
cing	43
fs	-21
agyn	-51
alania	15
amber	-22
es	-18
an	-61
arkel	70
brick	-58
assage	-60
at	-16
axican	43
do	-90
9iami	41
achael	-53
celle	-27
cigan	-20
addle	-27
aght	-109
brants	-21
ake	-31
allion	-73
fs	-27
cs	26
and	-17
bes	-14
bimum	-18
bnesota	-47
bority	-28
butes	-40
ass	-82
ced	-65
couri	-37
btake	-22
att	37
ax	-13
9ocking	22
aderate	43
fors	50
dn	-20
agul	-22
aments	-29
eum	19
anday	-111
bey	-76
bth	-64
ds	-121
aral	-48
be	-62
bning	-86
ast	-56
cly	-53
ather	-48
ave	-77
bing	46
9r	39
as	21
9s	-28
anbc	-90
9uch	35
altiple	17
arder	45
aslim	-47
es	-94
bt	-88
8name	-52
asty	-29
ation	-18
eal	-18
gist	-57
ewide	-39
cve	-17
bo	-13
bural	-12
9bc	-37
9ear	-65
cly	29
acessary	-23
aed	-63
ced	31
cs	-24
agative	44
botiations	-41
aither	42
at	-45
bwork	-16
avada	-82
ber	-94
aw	61
bs	-79
cpaper	-53
axt	-72
9ice	-27
bkname	-13
aght	-90
ane	-59
9o	-18
abody	-34
aminating	-58
gon	35
dee	-108
fs	50
ane	50
ar	-66
bth	-27
dern	-44
ate	-51
bhing	-102
bing	-61
avember	-23
aw	-19
9uclear	-69
amber	-29
es	-65
8obama	47
9ctober	-59
9f	-44
af	-113
bensive	-23
cr	-66
ding	-73
bice	-81
ers	53
dial	-14
aten	-46
9hio	-43
9il	-32
9ld	46
ber	-27
9n	-73
ace	-68
ae	-23
bs	-27
agoing	-16
aline	-26
by	-148
ato	-16
9pen	14
cing	-18
cly	-20
bration	-13
hs	-43
aponent	-47
gs	-47
crtunity	-73
cse	-41
ed	-37
ding	-82
etion	-20
ations	52
9r	-153
ader	-28
aganize	-47
alando	13
9thers	-83
dwise	46
9ur	-40
at	-157
blets	-36
bright	50
bside	-98
9verall	-45
chaul	-16
cseas	-27
ctime	-14
cwhelming	-40
kly	-13
9wn	-64
9z	75
8pac	-86
be	-49
bs	-64
age	-20
aid	-94
bnting	-24
anel	-41
aper	-16
arents	20
bis	-62
bk	-47
bt	22
cicipate	-42
eular	45
ily	-54
des	-18
cs	-32
cy	-35
ass	-51
ced	-20
bt	-95
ath	-13
briot	-90
aul	-63
ay	-120
bing	-57
9eace	-41
dful	-59
ance	-67
bnsylvania	-65
aople	-44
arcent	-91
fage	-13
dption	-74
bform	-42
fance	-13
bhaps	29
biod	-28
bmanent	-55
bson	-43
eal	-25
gity	47
gly	-17
enel	-46
cuade	-49
9hiladelphia	-77
aone	-61
bto	52
ds	-39
9ick	20
bture	-15
aece	-39
9lace	-47
bn	-60
cned	29
ding	-40
cs	-18
btform	-50
by	34
cing	-25
aedged	-19
9oint	-86
ding	-55
ds	-41
bsed	52
alice	45
dies	42
dy	-101
ctical	-49
hly	-16
fians	43
fo	-126
fs	36
bl	-25
cs	17
aor	13
ape	59
bular	-20
ased	-13
bition	-19
gs	-28
eve	-72
bsible	-52
bt	-24
ced	-25
atential	20
awer	-52
ds	-18
9ractices	-16
bise	14
ed	-55
aecedent	31
bsent	-47
drve	-17
cidency	-20
gt	69
hial	55
cs	-96
dure	-19
cumptive	16
bvent	-67
fing	53
cious	-52
gly	-20
aices	-39
bmaries	-59
fly	-20
ce	-26
borities	-26
fy	-13
bson	-14
eers	-25
bvate	-32
fly	-19
aobably	-65
ce	-22
clem	-21
fs	55
bceed	-36
dss	-27
bfessional	-15
bgram	-26
fs	-17
dessive	-45
bject	-39
bmise	-43
fs	-27
eing	-21
cote	-21
eing	-54
cpted	-14
bof	49
bpaganda	-14
cosal	-20
gs	52
eed	-17
bsecution	-29
gor	-13
cpects	-40
btect	-108
fing	-56
dst	35
fs	-50
bve	-53
dd	-49
cide	-64
fd	-40
eing	-37
dsion	-42
hs	-48
9ublic	-115
ely	-51
dshed	27
aerto	-75
all	-49
arsue	-27
ding	41
ash	-78
cing	-35
at	-72
bin	78
8qualified	-60
brter	-25
aestion	-49
ging	-49
gs	18
aickly	-48
bt	-44
8race	-65
cs	-12
bism	-24
adical	-84
co	-77
aised	-28
ally	-140
an	-40
bk	-20
cs	-19
ape	-65
ate	-61
cs	27
bher	-77
bing	-31
9each	-30
ded	-19
ding	-55
ction	-48
bd	-16
cers	-42
cy	-62
bgan	-23
bl	-92
city	-14
dze	-16
cly	-58
bsons	-13
aceive	-31
fd	-16
eing	-19
cnt	73
ely	-80
bord	-42
es	-42
ad	-30
buce	50
ding	83
aelection	-13
aferring	-127
borm	-58
es	44
bugees	-62
csal	-46
agime	30
conal	-45
cster	49
bular	-12
fly	-59
etions	-16
aject	37
eed	-21
alease	-99
fd	-54
cvant	-65
bief	-15
cgion	-25
fus	52
amain	-74
eed	53
eing	-17
es	-30
crks	-53
bove	-14
ap	-65
beatedly	-36
bort	-80
eed	-47
fr	-65
gs	-37
eing	77
es	-57
bresented	51
hs	31
bublican	-16
is	18
aquest	-31
ciring	-26
asearch	-21
bistance	-19
bolution	-13
bpect	-24
cond	-34
fed	-25
fing	-45
ese	-48
fibility	-83
bt	-21
crictions	-58
bults	-18
aturn	-61
eing	44
es	-63
auters	-46
avealed	-16
cnue	-34
biew	-14
bolution	-51
9hetoric	-41
9igged	-22
bht	-59
ds	-67
ase	-32
bing	-50
bk	-26
aval	51
ds	26
9ole	-24
bl	-43
amney	39
an	17
aom	-54
aughly	-50
bnd	-28
bte	-18
9t	94
9ule	-69
cs	-39
bing	-19
an	-92
bning	53
assia	47
8s	-29
9acrifice	-33
afe	-83
cty	-20
aid	-83
ales	-39
ame	-45
c-sex	-58
an	-38
bctions	50
bders	62
cy	-60
aturday	-126
ave	-22
aw	-18
ay	-57
bs	-16
9candal	-55
fs	-60
aene	-16
ahedule	-54
bool	-27
es	-23
aore	-22
btt	-48
9eats	-53
acond	-83
bret	-35
eary	-97
bure	-28
dity	-77
ae	-98
bing	-44
bk	-18
cing	-83
bm	-13
cs	-37
bn	-37
alf-deportation	54
bl	-34
anate	32
dor	-43
fs	51
bd	28
cing	-68
bior	-72
bse	-21
citive	-65
bt	-22
aparate	-28
bt	-19
cember	-17
arious	-88
fly	-18
bve	-56
dr	-26
cice	-40
fs	-22
dng	-39
assion	-14
at	-47
bting	-28
cle	-61
aven	-68
cral	-111
de	-37
ax	41
bism	-35
bual	-41
9hare	-82
dd	-44
ds	-15
cing	-40
cp	81
ae'll	87
aift	33
aooting	-13
brt	-63
bt	-28
buld	-63
en't	-31
bw	-106
ced	-79
cing	33
cs	-30
aut	25
9ide	-19
agn	-62
ced	-47
cificant	-54
alicon	97
amilar	-28
bple	-16
dy	-49
ance	-134
bgle	-58
at	-47
be	-23
ax	-83
azable	-54
9kills	-21
9lamming	-19
aightly	-12
9mall	-57
brt	-66
aile	-18
9o	-36
a-called	-21
acial	-111
eist	-19
alutions	-43
ameone	12
cthing	-54
dimes	-72
cwhat	-64
eere	-51
an	-24
aon	-19
aphisticated	-59
aurces	-25
bth	-42
dern	-62
9pace	-42
bnish	-36
f-language	-67
aeak	-121
der	30
bcial	-84
dfic	33
gally	-53
gs	80
culation	-30
bech	-69
ees	-64
bnd	-96
ding	39
ct	-24
alit	-14
aoke	-13
aread	-18
aur	48
9taff	-57
ders	-34
bge	-70
bke	-40
bnce	-20
cd	-37
ding	-62
br	-61
ck	50
ct	-86
ded	-22
bte	-79
dment	-69
hs	42
ds	-52
cus	-27
by	-67
cing	-18
aeel	-50
bm	47
bp	-39
aick	-44
bll	-100
aock	-49
bp	-29
cped	-18
bries	44
cy	-41
araight	-13
ctegic	-22
gst	-16
fy	-56
beets	-43
cngth	-21
gen	-24
ctch	-31
bongly	-59
audent	54
fs	-15
bmp	-14
ayle	-19
9ubstantial	-58
access	-28
fful	-28
ily	-13
bh	-50
aggesting	-75
allivan	21
ammer	51
anday	-92
aper	-150
ddelegates	18
bport	-126
fed	-19
gr	-15
fing	-87
fs	-16
dsed	-12
are	-73
bface	-29
bge	-14
bveys	-25
9vp	-18
9weeping	53
aing	-15
9yria	-65
dn	-41
astem	-33
eic	-13
es	-63
8tackle	-70
btics	-17
ake	-157
cn	39
cs	-23
bing	17
alk	-22
ced	-13
cing	-78
cs	-33
ape	-18
arget	35
eed	-13
biffs	-13
ax	44
bes	-41
9ea	-63
bm	-22
achniques	-37
dology	33
ad	28
alevision	-112
bl	-68
cing	-55
amporary	-12
annessee	-22
arm	-37
cs	-55
brible	-48
cor	-13
eism	-83
gt	-27
hs	-48
ast	-17
cs	-13
axas	-12
9han	-42
ck	-72
ds	52
bt	42
aeir	-29
bm	-45
cselves	89
bn	-51
bories	-33
bre	93
by'd	28
dre	113
dve	44
aings	57
ck	22
ding	-42
brd	-48
d-party	-14
flace	-12
bs	-94
aose	64
bugh	-130
et	-41
areat	-17
es	-37
ce	-142
bough	-106
fout	-45
cwing	51
aursday	-162
9ie	-33
bs	-67
am	-45
be	-22
cs	-39
atle	49
9oday	-95
agether	-116
ald	-40
ane	-20
ao	-29
bk	-48
bl	-22
ap	-115
atal	32
dly	49
auch	-42
bgh	-69
der	-20
br	-14
award	-105
bn	-50
9rack	-47
ds	-22
bde	25
citional	-69
bil	-34
cn	-20
bns-pacific	-48
dition	-52
bvel	-35
aeasury	-15
ct	-17
ded	-17
aouble	-34
aue	-37
bly	-16
bmp	39
bst	49
ay	-75
bing	-88
9uesday	-158
arkey	-94
bned	-25
cout	-35
9v	-73
9weet	-92
ds	-37
aice	-48
btter	-114
ao	-120
8u.s.	38
9kraine	-77
9ltimately	-53
9nable	-25
adecided	-23
cr	-112
dmine	-41
dstand	-75
iing	51
bocumented	75
aemployment	-35
afit	-25
aions	-72
bte	-40
dd	-38
cy	16
aless	-66
bikely	-13
atil	-61
9p	-146
acoming	-15
aon	-124
9s	-88
aa	-31
ae	-96
bd	-52
br	-45
cs	-30
aing	83
8va	-66
aleant	19
bues	-50
arious	40
ast	37
9ersion	-16
ateran	-48
fs	-20
9ia	-57
ace	-79
btims	37
cories	-53
ey	78
adeo	-58
aetnam	-50
bw	-48
ced	-21
drs	-22
cs	-23
aolated	-17
eing	-14
fons	-52
cence	-59
et	-30
arginia	23
asion	-31
ct	-94
9oice	-48
alunteers	-49
ate	-112
cd	-12
cr	28
ds	19
cs	-101
bing	13
9ulnerability	-19
8wage	-21
cs	-48
ait	-37
ant	-74
ced	-41
cs	38
ar	-34
bned	51
cings	-28
bren	55
as	-37
bhington	-100
bn't	-76
bserman	70
atch	-20
ded	50
ding	-21
ber	-57
dboarding	40
ave	-16
ay	-40
9e	-20
a're	25
aak	-73
blth	-29
ey	-47
bpons	-17
bring	-59
absite	-12
adnesday	-56
aek	-100
cend	-19
cs	-46
alcome	-20
bfare	-15
bl	57
ant	45
are	-25
ast	-52
cern	-15
9hat	19
cever	-37
aen	-43
bre	26
bther	36
aich	-22
ble	-101
bte	14
ds	-26
aom	-98
bse	-92
ay	31
9ide	-35
cly	-13
akileaks	-43
all	-27
cing	-17
anner	-28
bs	-47
asconsin	-113
ath	-54
cin	-92
cout	-103
9oman	-20
an	-33
b't	-57
ard	-22
cs	42
bk	-101
c-related	-58
ced	-23
cing	32
f-class	-26
cs	-14
bld	33
bried	-20
es	-37
cy	-17
bth	-42
auld	-20
dn't	-69
9rong	-46
bte	-13
9yoming	-35
8year	-66
cs	-109
as	32
at	-39
9ork	-129
au	-31
b're	-51
bng	-110
der	-50
br	38
8zero	51
9ika	46
9one	-14
8‘	-22
8“	-113
8”	-81
2before "	-52
9'	-162
911	48
92016	-21
9about	-19
according	-118
afp	-22
bter	-51
again	-14
almost	44
bong	-69
bso	-75
bthough	-48
america	65
bid	-74
bong	-52
and	-48
bother	-117
by	-16
ap	-17
bparently	-58
cearing	-77
are	-77
as	-43
bked	-65
at	-22
author	-17
9back	-86
bsed	38
aecause	-44
ck	-75
bfore	-26
brnie	68
btween	-62
byond	-25
aoth	23
aush	41
ciness	-43
bt	-53
ay	-101
9calif	-42
eornia	-58
bmpaign	47
bn	27
cdidates	33
brson	-60
ahief	-37
aleveland	-62
binton	66
ann	-69
aompared	-78
buld	-58
9d-n	-35
aemocrats	-100
bspite	-80
ao	-45
bes	-47
bnald	35
auring	-19
9earlier	-31
dy	-72
achoing	-33
ardogan	-63
aspecially	-73
aven	49
cry	-22
9finally	-25
borina	36
brst	-92
alorida	-67
aollowing	-80
brmer	26
bur	-63
bx	-82
ariday	-59
bom	-24
9george	-63
aiven	-52
aood	-62
bp	33
bv	-28
araham	-21
9had	25
bs	-62
bve	-59
cing	-26
aere	-88
aours	-35
bw	-89
cever	-50
9i'd	-53
bm	-152
bve	-45
af	-15
an	-46
bcluding	-64
bdeed	-43
bstead	-119
aowa	-41
as	-19
at	-12
bs	19
9james	-71
aeb	-49
aust	-20
dice	-50
9kasich	-79
9largely	-67
bst	-100
bter	-77
aike	-75
aook	-87
9made	-53
bke	-67
cing	-30
bnafort	43
cy	-59
brch	-58
do	-80
aeanwhile	-46
aike	-49
aore	55
dover	-28
ar	-72
bs	51
as	-13
auch	-19
brphy	30
ay	-76
9n.h.	-19
aational	42
aearly	23
bither	-13
bvertheless	-51
bw	-109
ao	-118
bne	-47
br	-40
bt	-27
ching	71
bw	-68
9obama	-65
af	-21
bficials	78
bten	-22
ah	-47
bio	47
an	-51
bce	-86
be	-94
bly	-22
ar	-85
ather	-34
aur	-56
aver	-15
dall	-43
9particularly	-81
dy	-43
bul	-62
aerhaps	-48
ahiladelphia	-40
aolitifact	-59
aresident	-24
iial	-71
9r	-48
a-utah	-38
aather	-96
aecently	-49
bgardless	-43
bp	13
cublican	-50
js	-105
buters	-27
aight	45
aubio	-53
bnning	-51
9said	-44
bnders	-65
ctilli	-28
bying	-14
cs	-13
aen	-59
cator	-44
bven	-14
dral	16
bxton	-53
ahe	-23
bortly	-100
culd	-54
aince	-43
ao	-25
bmetimes	41
bon	-48
apeaking	-128
atanding	-45
cte	-70
bill	-57
auch	36
9ted	-59
ahat	-16
ben	-141
cre	29
cy're	-24
bings	-60
bose	13
cugh	-38
bree	-43
aime	19
ao	-16
bday	-47
bo	-88
arump	-23
auesday	-57
awitter	21
bo	-47
9under	-63
btil	-55
api	-14
9very	-48
aice	-44
9washington	-21
ae	-24
b've	79
bll	-87
bre	-55
ahen	-21
cre	-96
cther	-17
bich	31
cle	-51
bo	-16
cm	-40
cse	24
by	-35
aill	-39
bth	-31
aould	-78
9y	-66
aes	-54
bt	-76
aou	-30
c're	-21
cr	-45
9“	-66
9”	-49
0next=after " C	-41
dSC	-42
b# SC	-48
b$ SC	-15
b, C	-74
eS	-98
dSC	-58
b- SC	-78
b. CS	-130
dSC	-176
b: C	33
dSC	-48
bA CS	-103
dSC	13
bD C	-36
eS	59
bN CS	-48
dSC	-22
bV CS	-102
bW C	-37
bafter CS	-116
cnd CS	-25
cs CS	13
eSC	-45
ct SC	-19
bbut SC	-18
cy SC	29
bhas CS	-52
dving SC	-23
ce C	-29
eSC	-39
dr C	28
fSC	-15
cim C	34
fSC	-21
ds C	-21
fSC	20
cow C	14
fSC	-40
bif C	-35
eSC	13
cn C	65
fS	-117
cs CS	-64
ct C	24
bof SC	18
cn CS	48
eSC	-21
bshe C	-30
fSC	-16
co SC	-17
bthat C	-39
hS	-69
gSC	-20
deir C	27
hSC	13
ey SC	-17
co CS	20
bw C	-56
eS	-76
dSC	-16
cas SC	18
cere SC	33
chat C	18
gSC	-19
den SC	-57
ether C	-22
do CS	-85
fSC	18
cill SC	13
dth SC	17
could SC	20
b— CS	-90
dSC	-170
5before " C	-64
eSC	-217
c# SC	-137
c$ SC	-71
c) SC	20
c, C	-17
fS	-42
eSC	-16
c- SC	27
c. C	-42
eSC	55
c: C	18
eSC	-262
c; SC	57
cA CS	43
eSC	-160
cD C	-56
fS	-28
eSC	-128
cN CS	-38
eSC	-74
cV CS	-22
cW C	14
eSC	-34
cafter CS	-36
ds C	-87
gS	-123
fSC	-72
dt SC	-16
cby SC	-142
cduring SC	-28
cfrom SC	-91
chas CS	12
de C	-45
fSC	-203
er C	-118
gSC	-116
dim C	-30
gSC	-126
es C	-169
gSC	-113
dow C	-68
gSC	-127
cif C	-95
fSC	-77
dn CS	-107
fSC	17
dt C	-130
fSC	-102
cof SC	-21
dn CS	-13
fSC	20
cshe C	-42
gSC	-121
cthat CS	-153
hSC	-234
eeir C	-104
iSC	-167
fy SC	-190
do C	-33
gS	-60
fSC	-169
cw C	-27
fS	-56
eSC	-57
das SC	-103
dere SC	-95
dhat C	-53
hSC	-123
een SC	36
fther C	-111
kSC	-54
eo CS	60
gSC	-57
ey C	-29
gSC	-38
dill SC	-104
eth SC	-83
dould SC	-90
c— CS	57
eSC	29
4c=after " called	43
efor	22
eof	25
esaid	-29
gys	-43
c# about	-60
c, added	16
hing	-37
fsked	-132
eby	-64
econtinued	-74
efor	-93
ein	-120
enoted	72
eon	-106
fut	-38
ereported	51
gsponded	-129
esaid	36
gy	35
ewrote	56
c. said	-85
c: added	-24
esaid	-27
cD accused	22
fgainst	-24
fnnounced	28
ft	-17
ebecome	-122
gen	-49
flamed	40
ecalled	-23
iing	20
is	-57
gst	52
friticized	-34
edeclared	-18
glivered	16
gscribed	19
fiscuss	22
led	68
eexplained	-14
efiled	30
for	18
egave	21
ein	-32
gcluded	38
gto	-21
ejoined	-21
elike	-18
emaking	40
enoted	42
eoff	-26
fn	-20
fpened	-78
gposed	55
fut	22
epassed	14
flayed	-54
froposed	69
fut	20
ereleased	36
esaw	22
gy	-15
hing	28
hs	14
feeking	-32
gnt	15
fhared	-34
gowed	-34
fuggested	-19
ls	14
gpport	39
ling	-43
etelling	-21
fo	-35
gld	32
eup	-94
frged	13
fsed	35
ewant	23
fon	-60
frote	30
cN :	-22
eafter	-15
fgainst	-15
fs	-22
fttacked	29
ebacked	-20
ecall	13
ied	-65
is	39
friticized	12
efor	-15
gund	15
eof	-24
fn	17
fut	40
fver	15
epraised	51
esaw	25
gy	67
hs	19
fhowed	35
is	65
eto	37
ewith	22
cV to	-14
cW said	26
cafter said	-51
ds said	-26
dt said	-48
cduring said	-13
chas said	-34
de say	-26
iing	-14
is	-16
er called	-49
gfor	-25
gon	-18
gtold	-47
dim called	55
king	18
gtold	-59
es about	23
hnnounced	-21
gdefended	45
gfrom	-24
gmade	-20
gof	53
gsaid	22
gto	-32
ild	-74
gwith	-120
cif asked	17
dn said	41
fwrote	-27
ds said	-24
dt calling	-22
fput	39
fsaid	-15
hy	43
iing	89
is	13
cof said	-19
dn said	41
cshe saying	68
cthat added	46
king	94
igree	31
md	82
innounced	-33
irgue	14
md	75
ling	-20
isserted	59
hclaimed	57
ionvinced	28
his	21
hknow	-41
hnote	16
ls	64
hout	36
hreported	-19
hsaid	20
ihowed	52
ls	-17
itated	35
iuggesting	15
htweeted	-25
hwarned	51
irote	65
eey said	-21
jy	-20
king	-22
do appeared	26
fcontinued	28
ns	-139
fdecided	27
jsion	14
ilined	23
hsigned	-98
fexpected	14
fhave	-105
gopes	25
flooking	21
fmanaged	-20
fneeds	21
fplan	13
js	-13
goised	-49
gromises	15
ling	48
frefused	18
king	41
hsponded	-16
fsaid	-69
gcheduled	-25
geeks	-15
im	35
jed	20
gought	26
ftried	30
hy	-14
iing	-109
fvowed	47
fwant	-22
fyet	-25
cw announced	17
fs	-27
ft	-31
ebegan	19
ecited	41
efor	-32
eof	-36
fn	-23
fut	-41
ereported	18
esaid	12
gying	35
fee	45
etelling	41
is	32
fold	25
ewant	-22
fith	-41
dhat about	37
een said	-53
fther on	13
6before " :	-48
fcalled	-68
fsaid	-107
d, added	13
iing	-42
grgued	46
fby	-31
fin	-31
fnoted	-98
freported	-136
fsaid	-22
hy	-58
iing	-50
is	22
fto	-84
fwrote	-116
d. added	-36
fby	52
fconcluded	-28
itinued	-32
fexplained	-78
fin	-62
fnotes	-56
fof	-108
freplied	-47
iorted	35
hsponded	-47
fsaid	25
hy	60
gupport	51
fwrote	-31
d: said	-149
dD about	-44
ggainst	42
gnnounced	-54
gs	-35
hked	-18
gt	41
fbecome	-31
fcalled	15
jing	-21
js	-14
gonsidered	21
griticized	-22
fdeclared	-63
hlivered	-13
hscribed	-16
ffor	-142
hund	-73
fin	-25
hto	-29
flaunched	-58
gike	-32
fmade	-22
fof	-15
hfered	-18
gn	42
gpposed	-82
gut	-16
gver	-18
fposted	-70
frejected	-27
fsaid	-14
hw	-27
hy	-86
is	-55
gee	-21
hnt	-36
gigned	-27
gupport	-64
fto	23
hld	39
hok	-22
fwith	-88
grote	-28
dN :	-19
fabout	-27
gccused	-36
ggainst	-60
gs	52
hked	32
gt	-64
htacked	-21
fbacked	-28
fcalled	-117
fendorsed	-40
ffor	-109
grom	-34
fon	-104
fsaid	18
ghowed	-38
gupport	-55
med	-34
ming	-24
fto	-22
fwith	-75
dV to	54
dW said	41
fwith	51
dafter said	55
dduring said	-37
dhas said	38
ee said	-89
iy	-53
js	-86
fr for	-12
hon	38
eim told	-105
fs for	-14
hof	-22
in	-39
hsaid	-63
hto	-26
din said	-72
gwrote	42
es said	36
et put	31
gsaid	-124
iy	-15
js	-59
dof said	-16
dshe said	-94
dthat added	-16
jnnounced	-44
jrguing	-18
iclear	-17
ideclared	-14
ifound	-25
inoted	-13
ling	-25
isaid	-99
ky	-38
jhow	-27
juggested	-18
fey said	-135
ky	-75
eo agreed	-35
hppeared	32
hsked	-36
gcontinue	-39
od	-40
os	-51
gdecided	-20
ksion	-31
jlined	-68
gexpected	-192
ghopes	-31
glooking	-31
gplans	-42
iedged	-40
grefused	-45
gsaid	-64
heeking	-28
jm	-23
ked	-28
hought	-38
gtried	-29
gvowed	-17
gwant	-71
ked	-31
ks	-19
dw about	-50
ggainst	-59
gnnounced	-97
gs	-39
gt	-90
fcalled	-101
ffor	42
fin	-22
fof	-39
gn	-13
gut	-31
fproposed	-52
freported	20
fseemed	13
ftelling	-37
go	-25
fwith	-71
ehether asked	-33
1o+="	36
4#	49
4,	39
4-	-34
4.	-76
4:	38
4;	-33
4?	69
4A	-16
4after	-20
5t	-51
4before	81
5ut	28
4during	-16
4from	21
4having	28
5e	38
5is	-19
5ow	28
4if	13
5n	-45
4on	-50
5r	74
4she	22
4that	37
6ey	27
5o	-20
4what	24
6en	20
5ith	-21
4yet	-104
5ou	16
4—	-12
2-=#	-14
4%	-48
4'	88
5s	102
4)	-39
4,	-47
4-	-18
4.	-47
4A	-78
4D	29
4V	24
4after	-65
5s	-32
4because	80
6fore	18
5ut	-31
4despite	55
4for	159
5rom	76
4he	-15
6r	26
5im	-14
6s	13
4i	29
5n	14
4on	38
4so	55
4that	87
6eir	146
5o	98
4we	-22
5hat	42
6en	14
6ich	54
7le	12
6o	24
7m	42
5ith	28
4yet	39
5ou	69
21='s	-25
4:	17
4a	25
5ccording	-94
7using	-67
6knowledge	-32
fd	-90
5dded	-36
7s	30
6mitted	-28
5greed	-64
5imed	-36
5ll	-34
6so	-28
5nnounced	-35
bing	-107
5re	-15
7n't	-28
6gue	-30
9d	-67
9s	-14
8ing	-28
5sked	-25
7s	24
5ttacking	-18
as	52
4became	94
6gan	-24
6lieve	-50
bd	41
5lamed	-87
7sted	-99
5y	-32
4called	-48
8ing	-46
8s	-63
6me	15
7paign	-21
ced	14
6n	42
7't	14
7not	27
6sting	44
5ites	-78
7ing	-30
5laimed	-62
9s	36
5onceded	-59
8luded	-25
7demned	-85
7firmed	-23
7sidered	-25
7tinued	-23
cs	-20
6uld	31
5riticism	-42
bzing	-15
4debate	82
6cided	28
7lined	-51
6fended	-39
6livering	-66
6nounced	-107
bing	-53
6scribed	-79
cs	-25
7igned	78
6voted	88
5idn't	21
6smissed	-14
5oesn't	23
5rew	-42
4echoed	-38
5ndorsement	-18
5stimated	-29
cs	-63
5ven	-21
5xplained	-30
bing	-106
7ressed	-58
4favored	27
5ear	-22
5ind	-44
8s	-53
6rst	-25
5ocused	22
6r	99
6und	-25
5requently	-34
5urther	-50
4gave	17
5enerally	28
4hasn't	45
5eld	19
5it	-77
5ope	-45
8s	-20
4identified	-23
5n	66
6cluded	-12
6dicated	-26
6itially	-23
6sisted	-25
as	-17
5s	-27
6n't	66
6sued	-30
4joined	63
6ked	-40
4know	-48
8s	-25
4largely	26
6ter	-21
5earned	-68
5ook	116
8s	36
4may	16
5ight	31
4named	-19
5ever	31
5ot	31
7e	13
8d	-32
7ing	-23
4offered	-32
9s	13
7icially	-35
6ten	-37
5n	107
6ce	44
5pened	-28
6pose	-34
ad	-42
4plan	13
8s	13
7yed	15
5ointed	-45
9ing	-34
9s	-56
6sted	-19
5raised	-35
6edicted	-72
7ssed	-26
6obably	20
7mise	42
bd	-18
aing	-28
7posed	-19
7vided	15
5ublic	37
aly	-36
9shed	-25
6sh	-17
6t	-22
4questioned	-21
cs	51
6ickly	-28
4raised	-20
5eads	76
6called	-73
7eived	63
8ntly	25
6ferred	-25
aing	-52
7lecting	94
7usal	34
9ed	-25
6gularly	-43
6iterated	-102
6mained	78
6peated	-18
cly	-35
7lied	45
7orted	-43
cly	80
as	-48
6quests	25
6sponded	14
bs	67
6vealed	-27
5ose	94
5uled	-19
4saw	-13
6ying	-23
7s	-22
5ee	12
7med	-37
8s	-49
6lf-described	-18
6nt	-44
5hared	-12
6ould	69
7ws	-39
5igned	-41
5oon	50
5peak	-64
9ing	-53
7cifically	36
7nt	-34
6oke	-38
5tarted	-27
7ted	-50
9ment	60
6ill	-25
6opped	29
6ressed	-106
7ongly	13
5uggest	-77
bed	-32
6pport	19
bed	13
crs	-43
4takes	53
6lk	47
8ed	-14
8ing	-18
5elling	12
8s	-32
5he	24
6ink	14
6ought	17
5o	53
6ld	-20
5ried	14
6y	-16
5urned	-18
4unveiled	-56
4voted	-44
7ing	17
6wed	-50
4want	-36
6rned	-70
8ing	-31
6s	-25
7n't	-46
5ere	-23
5ill	12
5ould	46
9n't	-18
5rites	29
6ote	-42
29='s	83
4about	23
5ccused	-42
9ing	-43
6knowledge	-74
fd	-28
5dded	-31
7ing	36
7s	30
6mitted	-17
6opted	-37
6vising	-25
5fter	56
5gree	-26
9d	-15
5llowed	29
6so	26
5nd	69
6nounced	-57
bing	-60
5ppeared	-68
as	-38
7lauded	-82
7roved	-43
5re	44
7n't	-20
6gue	-36
9d	-39
9s	-38
6ound	13
5s	-18
6k	-27
7ed	-53
7ing	-24
7s	-41
6serted	-70
7ured	-54
5ttacked	-29
aing	-18
7empted	-19
7ributed	-60
4back	-14
8ed	-37
8ing	-35
5e	79
6came	88
7ome	22
6en	95
6gan	20
6hind	13
6lieve	-39
bd	13
bs	-14
5lamed	-31
7sted	-120
4call	-41
8ed	-29
8ing	-32
6ptured	93
6st	-36
5hallenging	-45
7rged	-36
6osen	44
5ited	-62
7ing	-53
5laim	-43
9ed	-46
9ing	-14
6ear	-16
5omments	100
7pared	-79
8lained	-50
6nceded	-48
9rns	-21
8luded	-31
7demned	-95
7firmed	-42
7sidered	-37
7vinced	-30
5riticism	-31
bzed	-76
cing	-58
4declared	-35
8ined	-70
7ried	-88
6fended	-44
aing	-47
6livered	-13
6nied	-53
7ounced	-124
bing	-77
6scribed	-60
cs	-25
bing	-68
7igned	87
6voted	13
5id	92
6scuss	-68
bed	-42
7missed	-43
5oes	115
6minated	123
5rew	27
4echoed	-43
5mbraced	-55
5ncouraged	-79
6dorse	-68
bd	-45
5stimated	-35
5xpected	-56
7lained	-43
7ressed	-41
4far	31
6vor	-25
5ear	-74
6el	-28
5iled	-45
6nd	-14
8s	-20
5rom	-43
4get	111
4had	24
6s	13
6ve	32
5eld	-16
5ope	-34
8d	-43
8s	-39
7ing	-36
4identified	-53
5gnored	-25
5ncluded	-38
6dicated	-27
6sist	-114
aed	-49
as	-17
6to	-29
7roduced	-55
5s	14
4joined	58
5ust	-24
4knew	-25
6ow	-29
8n	-54
8s	-25
4launched	-39
5earned	-36
5ong	124
6oking	-35
8s	-53
4maintained	47
6ke	-16
8s	26
7ing	-20
6naged	23
5ention	-98
bed	-46
5ore	20
4named	-60
5eed	103
5ight	-17
5ot	26
7e	-34
8d	-60
8s	-33
7ing	-26
6w	96
4of	-15
6fer	-29
9ing	-14
9s	-29
5n	-22
6ly	43
5pened	78
6pose	-36
ad	-66
as	-49
5rdered	-120
5ut	-23
4passed	-44
7t	76
5laced	53
7yed	75
6edged	-15
5oised	39
6rtrayed	-60
5raised	-63
6edicted	-67
6ojected	-107
7mised	-30
bs	-34
aing	-92
7posed	-43
7vided	-14
5ush	23
8ing	-14
4question	-29
ced	-56
cing	-60
4read	16
8s	70
6called	-110
7eived	66
6fused	-42
9ing	-69
6iterated	-126
6jected	-52
6peated	-43
cly	-91
7lied	83
7orted	-74
as	-39
6vealed	-26
5uled	-33
4said	-65
6me	97
6w	22
6y	-63
7s	-48
5cheduled	27
5eeking	-15
7m	-51
8ed	-23
8s	-29
7n	-60
7s	-33
6lf-described	-18
6nt	-16
5haped	86
7red	-38
6ow	-16
8ed	-35
8ing	-12
8n	-35
8s	-48
5ince	81
5lammed	-25
5ought	-31
5pent	-31
6oke	47
5tarted	-62
7ted	-26
9ment	-88
6ressed	-116
5uggest	-61
bed	-55
bing	-61
6pport	-40
bed	-30
bing	-17
bs	-16
6re	-19
4taken	-31
8s	-56
5ell	14
8ing	-59
8s	-40
5han	91
8ked	-119
6en	44
7re	90
6ink	-20
6ursday	-50
5old	-30
6ok	-33
6uted	-61
5raded	96
6ied	-17
6y	12
7ing	96
5uesday	18
5witter	-68
4unclear	-34
6der	35
6veiled	-56
5rged	-60
7ing	-91
5sed	-27
4view	22
8ed	-79
5owed	-62
4want	-17
6rned	-70
8ing	-35
5ednesday	38
6ek	100
5hen	83
5in	67
6th	17
5on	82
6rried	-85
5rites	-40
8ing	-44
6ote	-17
4yet	19
2k=bare	-27
4common	-14
4number	30
4pronoun	21
4relative	37
2l=10	-81
42	88
43	53
44	35
45	13
47	-34
48	-37
49	-81
2q=true	246
2s=1 false	49
6true	20
42 false	44
43 false	14
6true	28
45 false	-35
6true	-17
2way=mark	25
6phrase	-94
0path=after 	19
b" " 	129
fw 	-47
dD 	-45
fw 	-57
dN 	-72
dw 	-77
f" 	-87
hw 	-21
fw 	-17
h" 	-62
b# 	-88
dw 	-66
fw 	-45
b$ 	-35
d# 	-38
fw 	-51
b, 	77
d" 	-65
f" 	254
fD 	-44
hw 	-44
fN 	-127
hN 	-35
fW 	-122
h, 	-45
fi 	-80
hw 	-61
gt 's 	-19
fwe 	-59
fyou 	-55
dA 	-76
f, 	59
fw 	30
dD 	-69
fN 	-22
hw 	-39
fw 	-113
hof 	-28
hw 	-44
dN 	-70
fw 	-63
dV 	-213
fthat 	-123
dW 	-29
dand 	-73
hw 	-34
es 	-101
dbut 	-55
dhe 	-21
din 	-39
es 	-67
et 	-48
dthey 	-15
eo 	-56
gw 	-48
dw 	-109
fD 	-47
hw 	-92
fhis w 	-30
fof 	-65
fthat 	-32
go 	-119
iw 	-48
fw 	-125
hw 	-55
eas 	-50
ehich 	-32
jw 	-55
fo 	-24
hV 	-49
hw 	-32
b- 	-41
d- 	-51
dw 	-81
b. 	-59
d" 	-83
b: 	49
d" 	-140
f" 	187
fD 	-25
hw 	-18
fN 	-80
fW 	-105
fi 	-68
hw 	-79
b; 	-55
bA as 	-22
gD 	-38
iw 	-27
gw 	-24
dto 	-67
gw 	66
dw 	-24
bD 	-143
d" 	-161
f" 	-101
fw 	-61
d# 	-85
fw 	-99
hw 	-54
d$ 	-23
f# 	-64
hw 	-53
dA 	-53
fw 	-22
hw 	-83
dD 	-94
fw 	-125
h, 	-12
hw 	-97
dN 	-18
f's 	-13
iw 	-16
fN 	63
h's 	-21
h, 	23
hN 	-71
hin 	-56
hto 	-27
hw 	-65
fand 	-33
fw , 	-110
hin 	-41
hon 	21
hto 	-56
hw 	-71
dV 	-95
dW 	-141
fN 	-22
hN 	29
fw 	-142
h, 	-81
hw 	-68
dof 	-209
gD 	-31
iw 	-78
ghis 	-18
dw " 	-166
h" 	66
f# 	-27
hw 	-36
f's 	-68
iw 	-103
f, 	-169
h" 	-69
hV 	-102
hand 	-19
hbut 	-28
hw 	-117
f: 	-108
fA 	-42
hw 	-40
fD 	-33
hw 	47
fN 	-93
hN 	-45
hw 	-83
fV 	-12
fW w 	-60
fabout 	-44
gfter 	-74
ggainst 	-19
gnd 	-79
jw 	-99
gs 	35
iD 	-14
iw 	-45
gt 	63
fbetween 	-70
gy 	-63
ffor 	19
jD 	51
jw 	-79
grom 	-119
kD 	-23
fhas 	-16
jw 	-14
ge 	-17
fin 	-42
iD 	-17
iN 	-64
iw 	-78
gs 	-30
fof 	-29
i" 	-73
iD 	-57
iN 	-44
iW 	-22
iher 	-18
iw 	-41
gn D 	-13
iw 	-41
gver 	-80
fshe 	-22
fthat 	-19
kN 	-20
kw 	-88
go 	-206
iD 	-22
iw 	43
fw , 	-174
h: 	27
hA 	-28
hD 	-33
hV 	-73
hW 	-65
habout 	97
is 	-74
it 	28
hby 	-43
hfrom 	-84
hin 	-95
hof 	15
iver 	-97
hthat 	-60
io 	-34
hw 	-27
iith 	-118
h— 	-33
gas 	-82
jw 	-49
ghen 	-70
ho 	-21
gill 	-22
kw 	-17
hth D 	-23
kw 	-22
jout 	-48
gould 	-16
bN 	22
d" 	-16
d' 	-73
fw 	-55
es 	-77
g" 	-130
gV 	-42
gw 	-60
i, 	-83
iin 	51
iof 	-59
jn 	-55
ito 	-69
iw 	-51
d, 	-101
fD 	-17
fN , 	-73
fV 	-35
fw 	-83
gho 	-27
d. N 	-16
h's 	-18
h, 	-48
hN 	-29
has 	-52
hin 	-24
hto 	-43
hw 	-38
dA 	40
dD 	-13
f" 	-54
fw 	-21
dN 	30
f's 	-31
iw 	34
f, 	-69
hD 	-19
hw 	-42
iho 	-18
fN 	-47
h, 	-79
hN 	55
fand 	-33
ffor 	-81
fin 	-81
fof 	-61
gn 	28
fthat 	-16
go 	-71
iw 	-30
dV 	-48
dand 	-68
hD 	-13
hN 	-47
hw 	-54
es 	-101
g" 	34
dby 	-27
dfor 	-38
hA 	-14
hw 	-48
dhad 	-32
fs 	-28
din 	-81
gD 	-14
iw 	-23
gw 	-25
es 	-24
gw 	-37
dof 	20
gw 	-58
iw 	-33
en 	-37
er 	-16
dthat 	-52
eo w 	-144
dw 	-22
fD w 	-20
fby 	-35
fin 	-29
fto 	-80
iw 	-69
fw 	21
hw 	-31
eas 	-26
eill w 	-64
fth 	-95
bV 	-95
bW , 	-88
dand 	-30
ere 	-13
dthat 	48
eo 	-40
dw 	-60
f, 	-76
fw 	-16
bafter D 	-33
hN 	-25
hw 	-98
cnd 	-51
cs 	-36
eD 	-60
gw 	-96
iw 	-37
ew 	-104
ct 	-43
eD 	-67
gw 	14
iw 	47
ew 	-52
bbeing 	-51
cut 	-54
fw 	-63
cy D 	-53
gw 	-73
iw 	-24
ew 	66
gw 	-96
bduring 	-77
iD 	-37
kw 	28
bfrom 	24
gD 	-33
gw 	-69
bhas 	-66
fw 	-33
dving 	-80
ce 	-114
e's w 	-41
eV 	-53
ehad 	-13
iw 	-30
gs 	-26
eis 	-18
hw 	-36
ew 	-143
gto 	-39
jw 	-29
gw 	-66
fas 	-31
i" 	-32
iw 	-80
fill 	-13
jw 	-28
fould 	-18
kw 	-65
dr 	-63
f" 	-125
fA 	-35
fto 	-88
iw 	-77
fw 	44
h's w 	-17
h, 	-109
has 	-72
kw 	-18
hfor 	38
hin 	-49
hof 	-89
hto 	-121
kw 	-59
hw 	16
jin 	-20
jto 	-29
jw 	-17
cim " 	-93
f, 	-109
fD " 	-58
fas 	19
iD 	-14
fin 	40
fof 	-105
fto 	-82
iw 	-43
fw 	-56
gith 	-76
ds 	-147
fN 	-56
hw 	42
fV 	-89
fW 	-42
fw 	51
h's 	-15
kw 	-81
h, 	-162
jw 	-66
hD 	-24
jw 	-40
hand 	-22
lw 	-50
is 	-111
it 	25
hfor 	-19
lw 	-69
hin 	-109
kD 	-12
hof 	27
in 	86
hthat 	-44
io 	70
hw 	-51
j, 	12
jand 	-18
jin 	-29
jof 	-81
kn 	22
jto 	-71
jw 	47
cow 	-114
fD 	-15
hw 	-32
fto 	-50
iw 	-56
fw 	-107
hw 	-16
bif 	-98
ew 	-28
cn 	-77
eD 	-124
gN 	25
gW 	-41
gw 	33
i, 	29
ito 	-85
iw 	64
jith 	-91
eN 	-56
g's 	-35
g, 	-132
eW 	-31
g, 	-91
eher 	-43
fis 	-55
cs 	-17
ew 	-19
ct 	-48
e" 	-90
e's w 	-52
e, 	-12
eA 	-29
eD 	-22
eas 	24
ein 	-84
fs 	-16
hw 	-26
eto 	-66
ew 	-113
gw 	-26
fas 	-53
iA 	-23
iw 	-79
fould 	-17
kbe 	-19
kw 	-43
bof 	41
eD 	-24
gw 	-37
cn 	-126
eN 's " 	-90
eW 	69
g, 	24
gthat 	-18
cr 	-35
bshe 	-101
fw 	-74
hto 	-19
kw 	-23
hw 	-41
gas 	-22
jw 	-44
gould w 	-16
co 	-44
bthat 	-96
g" 	-134
g# 	-15
iw of 	-19
g, 	-105
iw 	-27
gA 	-36
gD 	-70
i" 	-40
iN 	-33
kN 	-19
kw 	-15
iW 	-38
kw 	-15
iof 	-71
iw 	-124
kof 	-46
kw 	-80
gN 	-106
i" 	-50
i's 	-16
lw 	-19
i, 	-63
i. N 	-24
iN 	-34
kw 	-31
iV 	-61
ihad w 	-28
iw 	-95
kw 	-20
jas 	-41
mw 	-26
gW 	-44
iw 	-16
gas 	-58
ghe 	-45
jw 	-104
kould w 	-25
ir 	-14
kw 	-22
his 	-16
kw 	-45
gif 	-12
hn 	-34
ht 	-43
jw 	-43
kas 	-16
gshe 	-28
kw 	-72
gtheir w 	-21
jy 	-24
lw 	-39
gw 	-193
i, 	-86
iD 	-15
kw 	-38
iin 	-56
ion 	-67
ito 	-57
iw 	-146
kw 	-45
deir 	-119
hw 	-173
jfor 	46
jto 	33
jw 	-85
lw 	-52
ey 	-130
gA 	-12
gare w 	-48
ghad 	-16
gw 	-113
iD w 	-13
iw 	-32
here 	-25
lw 	-56
hould 	-20
mw 	-81
co 	22
e" w 	-64
e# 	-22
gw 	-36
eA 	21
gw 	35
iw 	-51
eD 	-23
gw 	17
eV 	34
eW 	-44
ebe 	-160
hD 	-34
jw 	-70
hw 	-173
edo 	-36
ehave 	-88
jD 	-18
lw 	-30
jw 	-84
fer 	30
iw 	-34
fis 	-16
ew 	79
g# 	-32
g, 	-163
gA 	-82
gD 	-100
iw 	-35
gN 	-92
i, 	-93
iw 	-44
gW 	-45
gafter 	-53
hnd 	-18
hs 	-82
ht 	-74
gfor 	-51
kw 	-16
gher 	43
kw 	-20
him 	-77
is 	-38
kw 	-56
gin 	-80
gon 	43
gthat 	-68
ieir 	-20
mw 	-12
ho 	-129
jw 	-58
gw , 	-118
iD 	-32
ifor 	-84
iin 	-31
ion 	-71
ithat 	-14
jo 	19
hith 	-133
bw " 	-94
d's 	-17
d, 	-62
fw 	-114
hw 	-21
dA w 	-81
dD 	-74
fw 	28
hw 	-38
dN 	-69
fN 	77
fw 	-44
dV 	-83
dW 	63
dafter 	-86
end 	-80
hw 	-145
jw 	-55
ere 	-27
hw 	-63
es 	-119
gw 	-43
et D 	-23
iw 	-58
gw 	-41
dby 	-59
dfor 	27
hD 	-25
jw 	-24
hw 	-48
erom 	-96
dhe 	-14
eis w 	-31
din 	-136
gD 	-31
iw 	-62
gw 	-54
iw 	-28
fto 	25
es 	-31
gD 	-13
dof 	-74
gD 	-16
gw 	-76
en 	-22
dthat 	-128
iw 	-60
eo 	-17
gw 	-155
iw 	-73
dw $ 	-16
f, 	-191
hD 	-15
hw 	-77
fA 	-30
fD 	-41
hw 	-27
fN 	-38
hN 	43
fand 	-43
jw 	-82
gs 	-88
fby 	-73
ffor 	16
grom 	-73
kw 	-56
fin 	17
iw 	-24
fof 	-147
gn 	-35
fthat 	-80
kw 	-17
go 	-156
iw 	-113
fw 	-16
h, 	-91
hand 	-24
hin 	-35
hthat 	-15
io 	-43
hw 	-69
gith 	-93
eas 	-30
eere 	-13
ehen 	-66
fo 	-18
eith 	42
cas 	41
cere 	-49
gw 	13
chat 	-119
gD 	-21
iw 	-45
gw 	-75
dether 	25
jD 	-24
lw 	-53
jN 	-34
jhe 	-14
jw 	-44
do 	-73
fw 	-60
dy 	-130
cill 	-43
gw 	-89
dth 	54
could 	-23
hw 	-51
byet 	-70
b— 	-75
b…	-44
c"	-126
d"	-51
e"	-142
f"t+	-48
e,	-17
f"	-27
g"	-99
h+	-66
fwh+	-54
e.	-26
f"	-22
eV	-115
fth+	-68
etha+	-134
ewho	-59
h+	-79
e—	-95
d,	-98
e"	-219
f"	-72
f,	-58
fV	-129
e,	-64
f,	-29
d.	-31
dV	-24
e,	-23
dthat	-62
h+	-69
dwho	-55
c(	-118
d)	78
e,	-83
c),	-61
c,	-108
d"	-128
e"	13
f"	-16
g"	-77
f,	-87
fth+	-55
e,	-221
f"	-144
f,	-98
e.	-21
eV	-111
etha+	-123
ewho	-71
d(	-38
d,	39
e"	-104
e,	-162
f,	-82
g,	-40
e.	-50
eV	-128
fth+	-36
etha+	-122
ewhi+	-79
go	-71
d.	-126
e.	-17
eV	-81
d:	-96
e"	-86
dV	-90
e"	-155
f"	-103
e,	-155
f"	-178
g,	-61
e:	-14
f"	-102
eV	-32
etha+	-175
dthat	-152
h+	-163
dwhic+	-33
fo	-167
g,	-114
gV	-145
h+	-64
gm	-76
gs+	-92
d—	14
c."	-93
e"	-120
f""	-35
d(	-22
d,	-66
e,	-77
e.	-39
eV	-113
ewhi+	-79
go	-81
d.,	-52
dV	-25
dthat	-74
h+	-65
c:	-77
d"	-101
e"	66
e,	-157
etha+	-73
d,	-139
e,	-84
d.	-53
c;	-139
d,	-97
cV	-127
d"	-21
e"	-123
e,"	-33
d,	-187
e"	-123
f,	-27
e,	-83
eV	-120
ewhi+	-51
d.	-57
d:	-37
e"	-73
dthat	-167
h+	-15
dwhic+	-68
cthat	-90
g"	-158
h+	-96
g(	-36
g,	-88
h+	14
g.	-117
h+	-24
g:	-86
h+	-68
gV	28
h+	-151
gt+	-115
gw+	-100
g—	-62
h+	-49
cwhich+	-150
eo	-108
f"	-76
f,	-119
fV	15
fm	-44
fse	-45
c—	-90
d,	-102
dV	-79
dthat	-70
dwhic+	-58
d—	59
5before 	-37
4t=after  "	-97
dD	-15
dV	-61
dW	14
dafter	-99
end	-67
es	-20
et	-36
dbefore	-49
fing	-15
eut	-53
ey	-32
dduring	-69
dfor	39
erom	-50
dhas	-68
ee	25
eis	-26
dif	38
en	-83
es	-35
dof	-98
en	-118
er	-38
dshe	36
eo	25
dthat	18
fey	29
eo	-26
dw	23
eere	35
ehat	26
fen	-29
gther	18
fy	16
eill	42
fth	-35
eould	40
dyou	23
c"  "	-20
fD	-15
fN	-47
fw	41
e"  D	59
hw	80
eD  w	-31
gw  w	-23
eN  w	-24
ew  w	-49
g"  w	-78
c#  w	-41
ew  w	-23
c$  #	-35
e#  w	-30
c,  "	-137
fA	-13
fD	25
fW	13
fand	-17
gs	-155
fbut	-96
fis	39
fthat	-28
hey	-58
go	-32
fw	-15
gas	84
ghich	-92
ho	-129
e"  "	-13
hD	22
hN	-56
hW	-67
hit	-105
hshe	-15
hyou	18
gD  w	-20
gN  w	-14
gW  w	-38
gi  A	-31
jw	-29
eA  w	-15
eD  N	-16
hw	-39
gN  w	-18
gw  w	-39
eN  w	-35
eV  that	-178
gthat  N	-43
eand  D	-16
eto  w	-51
ew  A	-18
hD	-124
hN	-75
hhis	34
hthat	-82
io	-80
hw	-88
gD  w	-32
gto  D	-52
kN	-72
kw	-16
gw  w	-37
fhich  w	-25
c:  "	-96
fD	-12
fN	-90
e"  D	-107
hN	-141
hW	29
hi	-115
gi  w	-35
cA  as	53
fto	-103
fw	-76
eas  w	-64
hD  w	-37
eto  w	-58
cD  #	-26
f$	-28
fA	-35
fD	-83
fN	-115
fV	-22
fW	-71
fof	-43
fw	-124
e"  N	-88
hw	-143
g"  w	-51
gw  w	-30
i"  w	-71
e#  w	-55
gw  w	-45
e$  #	-23
g#  w	-48
iw  w	-47
eA  w	-39
gw  w	-56
eD  w	-58
gw  w	-64
eN  and	-17
hw	-176
g's  w	-13
gN  and	-28
jin	-17
jto	-130
jw	-115
iN  w	-20
ito  w	-27
gw  on	-17
jto	24
jw	-86
eW  N	-38
hw	-81
gN  w	-22
gw  w	-43
eof  D	-96
iN	-64
ihis	-93
hD  w	-27
hhis  w	-17
ew  "	-13
h#	-19
hA	-88
hD	-40
hN	-191
hV	-25
hW	-99
habout	-53
ifter	-15
igainst	-20
ind	-32
it	-27
hbefore	-19
jtween	-22
iy	-13
hfrom	-21
hhas	-32
hin	-92
is	-64
hof	-26
in	13
iver	-15
hshe	-94
hto	46
hw	-268
ias	-46
ihen	-37
jo	35
iill	-42
jth	-48
lout	-34
iould	-46
g"  w	-32
g#  w	-20
g's  w	-42
jw  w	-27
g,  D	-67
jN	-61
jV	-26
jand	-38
jbut	-32
jw	-130
iw  w	-21
gD  w	-27
iw  w	-42
gN  w	-59
iN  w	-15
gW  w	-31
gand  w	-39
kw  w	-34
hs  D	53
kw	-64
ht  D	-118
gbetween  D	-55
gfor  D	-70
lN	-105
kD  w	52
kw  w	-31
hrom  D	-83
gin  D	-101
kN	-80
kW	-12
kw	43
jw  w	-13
gof  A	-51
kN	-56
kW	-70
kher	-95
lis	-99
kw	50
jD  N	-13
mw	-33
jW  w	-12
jher  w	-18
jw  N	-72
mto	44
mw	-79
hn  D	-29
kN	-105
kW	-28
kw	47
jw  w	-29
gthat  D	-32
mN	-86
mhe	-47
mw	-24
ho  D	-88
kN	-61
kw	-101
jw  D	48
mw	40
gw  A	-60
jV	-21
jW	43
jabout	15
knd	-17
ks	-70
kt	-14
jby	-19
jfor	-127
krom	-12
jhad	-13
jin	-35
ks	-43
jof	-132
kn	-35
kver	-25
jto	-18
jw	-208
kas	-28
kho	-34
kith	-56
i,  D	-30
lw	-78
iD  w	-17
ifor  D	-99
nw	-77
jrom  D	-61
iin  D	-53
mN	-33
iof  D	27
mw	-14
jn  D	31
mW	-55
mw	-75
ito  D	-109
mw	19
iw  D	-89
lfor	-35
lin	-12
lthat	42
mo	-109
lw	-61
jith  N	-51
has  w	-14
hith  D	-48
mN	35
mw	-86
lD  w	-19
cN  #	-47
f'	-37
fA	-95
fD	-15
fV	-31
fand	-67
gs	-93
fby	-34
ffor	-55
fhad	-65
hs	-107
fin	-78
gs	-77
fof	-39
gn	-45
gr	-25
fthat	33
go	-53
fw	-54
gas	-81
gill	-76
hth	-44
gould	-58
e'  w	-55
fs  N	-21
iw	-59
hw  to	-119
kw	-56
j,  N	-61
jin  D	-25
jof  w	-34
jto  w	-43
e,  D	-95
hN	-84
hV	-16
hw	-95
iho	-62
gN ,  N	-49
e. N  A	-23
jand	-12
ks	-25
jto	-79
jw	-24
i's  w	-15
eD "  w	-54
eN  and	-13
hfor	-74
hin	-47
hof	-66
in	-29
hthat	38
io	-136
hw	14
g's  w	-25
jw  w	-21
g,  D	-138
jN	-82
jw	38
kho	-30
iD  w	-13
gN  w	-18
gin  D	-42
gto  w	-48
gw  D	-60
jN	-79
eand  D	-17
jN	-26
fs  D	-64
eby  w	-14
efor  A	-16
jD	-84
jw	-96
ein  D	-55
iw	-22
fs  w	-13
eof  w	24
eto  D	33
iw	-136
hw  D	-51
kw	-26
ew  D	-90
hN	-96
hto	-126
hw	40
gto  w	-63
gw  w	-35
cW  N	-48
fand	-60
gre	-72
fto	-22
fw	-51
ethat  D	-19
fo  w	-26
ew  N	-95
hw	20
gw  N	-126
jw	-72
cafter  D	-15
jN	43
jw	-64
iD  w	-29
kw  w	-26
ds  D	-17
gw	17
fD  w	-43
hw  w	-49
dt  D	-79
gw	-59
fD  w	-51
hw  w	-75
cbut  w	-33
dy  D	12
gw	-98
fD  w	-38
hw  w	-35
fw  w	18
cduring  D	-63
jD  w	-26
lw  w	-33
cfrom  D	12
iw	-38
hD  w	-23
chas  w	-17
de  has	-17
gis	-15
gw	-38
has	-32
hill	-16
hould	-22
fw  D	-37
iN	-32
ito	-56
iw	-20
hto  w	-31
gas  w	-16
jw  to	-16
gould w  D	-28
er  A	-53
hto	22
hw	-124
gto  w	-41
gw  as	-64
jfor	-44
jin	-17
jof	-19
jw	-141
ias  w	-55
ito  w	-50
iw  to	-44
lw	-17
dim  D	-120
has	-99
hfor	-13
hin	-45
hof	-80
hw	-68
iith	-30
gas  D	23
gfor  w	33
gof  w	-93
gto  w	-54
es  N	-42
hV	-13
hW	-39
hw	-107
gN  w	-50
gw  D	45
jN	-104
jand	-15
ks	-110
kt	-17
jfor	-162
jin	-61
jof	-66
kn	-116
jthat	22
ko	-31
jw	-257
i's  w	-15
i,  w	-75
iD  w	-24
iand  w	-13
jt  D	-69
ifor  D	-134
nw	29
iin  D	-49
iof  D	33
jn  D	30
ito  w	72
lw  D	38
ow	-22
iw  D	46
land	-16
lof	-22
lto	-100
lw	-97
dow  D	-31
hN	-21
hhe	-21
hto	-31
hw	-29
gD  w	-13
gto  w	-36
gw  w	-13
cif  N	-16
ghe	-27
dn  #	-28
gD	-130
gN	41
gW	-75
gher	-45
his	-98
fD  N	-16
iW	-12
iw	-104
hw  that	90
lo	-78
kw	-178
lith	-45
fW  N	-42
fher  w	-40
gis  w	-28
ds  w	-13
dt  A	-22
gD	27
gas	-38
gin	-18
hs	-27
gto	-58
gw	28
has	-71
hill	-15
hould	-47
fw  w	-28
gas  w	-28
cof  D	18
gN	-23
fD  w	-20
dn  N	-44
gW	-130
fW  that	50
iw	-78
cshe  w	-26
ias	-27
iould	-16
gw  D	-21
jto	-17
jw	-14
has  w	-15
cthat  A	-30
iD	-35
iN	-47
iW	-23
ias	-18
ihe	-92
kr	-14
jis	-64
iif	-44
jt	-86
ishe	16
itheir	-13
ly	-68
iw	-111
h"  D	-45
kw	-78
h,  w	-54
hD  N	-19
kw	-52
jN  w	-15
jW  w	-26
jof  D	-46
jw  w	-53
lof  w	-14
hN  w	-44
las	-13
lould	-20
jw  D	-40
mw	-15
hhe  would	-13
kw  D	-36
iis  w	-14
hin  D	-22
it  w	-16
hw  D	-51
kN	-35
kto	-52
kw	-78
jw  D	-27
mw	-37
lw  w	-21
eeir  w	-92
iw  for	-22
lto	-42
lw	-63
kw  w	-23
fy  are	-18
ihad	-13
iw	-30
jere	-27
jould	-38
hw  D	-45
kN	-34
kw	-13
iere  w	-14
do  "	-21
g#	-76
gA	13
gD	18
gN	-49
gV	-65
gW	-114
gbe	-165
gdo	-45
ghave	-96
her	-113
his	-27
f"  w	12
hw  D	-56
f#  w	-22
fA  w	-47
hw  w	-62
fbe  D	-67
jw	-72
iD  w	-23
kw  w	-15
iw  D	-87
fhave  D	-63
lw	-27
kD  w	-17
mw  w	-17
ger  w	-28
fw  #	-30
iA	14
iW	-113
iafter	-16
jnd	-15
js	20
jt	-27
ifor	-155
ihis	-14
iin	-62
jt	-60
ithat	15
jo	-20
iw	45
jith	-61
hD  D	-24
kN	-14
kw	-67
jw  to	38
mw	-67
hN  w	-35
hat  D	-45
hfor  D	-98
mw	34
hher  w	-18
iis  w	-31
lw  w	-17
hin  D	-34
hon  D	61
htheir  w	-12
io  N	-53
lw	-32
hw  for	-77
kof	-28
ln	-24
kthat	35
lo	38
kw	-152
jof  D	25
jw  w	-39
iith  D	-79
cw  D	20
fN	-20
fV	-61
fW	-102
fafter	-38
gnd	-84
gre	-75
gs	-130
gt	-59
fby	-20
ffor	-126
grom	-21
fhe	35
gis	12
fin	-109
gs	-93
fon	-51
fthat	-16
go	-16
fw	-100
gas	-57
gere	-89
ghen	28
ho	-99
gith	-15
e,  w	-159
gw  D	-75
eA  w	-17
eD  w	-46
gw  w	-83
eN  w	-34
eV  N	-57
eW  w	-47
eand  w	-43
iw  w	-45
fre  w	-17
fs  w	-68
ft  w	-47
hD  w	-17
efor  D	26
iD  w	-19
ein  D	-63
iN	-31
iw	-37
hD  w	-27
jw  w	-13
hw  w	-33
fs  D	-22
eof  D	-77
iw	12
hw  w	-27
ethat  w	-13
fo  D	-61
iw	-168
hw  D	-67
kw	-25
ew  $	-31
hA	-53
hD	-152
hN	-34
habout	-144
ind	-21
is	40
it	-26
hby	-20
hfor	-79
irom	-13
hin	-49
hof	-46
in	37
hthat	74
io	-52
hw	-18
g$  #	-16
g,  D	-86
jw	-87
iw  w	-17
gD  w	-18
gand  w	-23
kw  w	-27
gfrom  N	-31
mw	-29
gin  D	32
kN	-37
kw	-48
gof  D	-54
kw	-48
gto  w	-91
jw  w	-19
gw  D	27
jand	-18
jto	24
jw	-73
i,  w	-25
ito  w	-31
iw  w	-13
dere  w	-29
dhat  D	-28
ihe	-30
iw	-22
hD  w	-14
jw  w	-14
een  N	44
ihe	-41
fther  he	-74
lw	-67
kD  w	-19
mw  w	-21
eo  w	-26
ey  D	-45
hN	-50
dill  w	-35
dould  w	-17
c… "	-30
e#	-82
e$	-79
e'	-24
eA	-126
eD	-68
eV	-79
eW	-30
eabout	-49
ffter	-41
fgainst	-35
fmong	-19
fnd	-78
fre	-35
gound	-45
fs	-21
ft	-62
ebe	-37
gcause	-43
gfore	-34
ghind	-20
ging	-111
gtween	-28
fut	-42
fy	-60
ecan	-26
fould	-34
edid	-34
fo	-26
furing	-31
efor	-16
from	-40
ehad	-23
gs	-43
gve	-38
hing	-25
fe	-37
gr	30
fim	-125
gs	-86
eif	-129
fn	-76
gto	-35
fs	-68
ft	-145
elike	-23
emay	-28
fight	-20
eof	-91
fn	-108
fr	-30
futside	-17
fver	-94
eshe	-75
gould	-20
fince	-24
fo	-60
ethat	16
geir	-116
hy	12
grough	-30
foward	-23
eunder	-34
gtil	-27
ew	-22
fas	-49
fere	-74
fhat	-18
gen	-66
hther	-146
gich	-53
hle	-32
go	-127
hm	-34
gy	40
fill	-64
gth	-128
iin	-12
iout	-21
fould	-51
eyou	-18
d" "	-25
fA	-39
fD	-118
fN	-137
fW	-53
fas	-13
ffor	-18
fit	50
fthat	-70
go	-33
fw	-110
gho	-15
e" "	-13
g#	-15
gA	-44
gD	-30
gN	-177
gV	-12
gW	-50
gabout	-22
hnd	-129
hs	-35
ht	-20
gbecause	-45
hut	-27
hy	-15
gfor	-133
hrom	-18
ghe	32
ir	-69
him	-26
is	-75
gin	-76
hs	-20
ht	-23
gof	-65
hn	-66
gto	-136
gw	-171
hhen	-22
io	-43
hith	-36
f" "	-16
hD	-51
hN	-72
hw	-62
g" D	-97
iN	44
iand	-68
iin	-54
iof	-61
ithat	56
jo	-43
iw	-123
f, D	-53
hN	-54
hand	-35
hw	38
g"" w	-22
i+ N	-35
fV D	-44
hN	-27
hthat	-56
hw	-28
gth+ w	-16
ftha+ D	-36
kN	-21
kw	-47
f— D	-29
hw	-44
e, "	-17
gD	-25
gN	-26
gw	-41
f" A	-19
hD	-85
hN	-89
hV	-21
hbut	-30
hto	-17
hw	-54
gV w	-55
f, w	-15
e. "	-20
ethat w	-34
ewho w	-20
d( N	-30
fw	-57
e) D	75
gw	45
d), w	-24
d, "	-15
f#	-49
f$	-22
fA	-108
fD	-46
fN	-209
fV	-63
fW	-107
fabout	-85
gfter	-20
glthough	-24
gnd	42
gre	-59
gs	13
gt	-30
fbe	-16
hcause	-23
hing	-61
gut	-72
gy	-24
fdespite	-38
gid	-20
ffor	-110
grom	-14
fhad	-13
hs	-50
hve	-29
ge	-163
hr	-119
gim	-49
hs	-158
gow	-115
fif	-35
gn	-65
gs	-60
gt	-84
flike	-15
fof	-67
gn	-44
gutside	-19
gver	-22
fshe	-71
go	-31
ftheir	-38
iy	-80
hough	-29
go	-178
fw	-48
gas	-37
ge	-26
hre	-31
ghat	13
hen	-40
ither	-50
hich	-80
ile	-40
ho	-55
im	-32
gill	-30
hth	27
gould	-47
e" "	-12
gA	41
gN	-137
gW	-37
gabout	-27
hnd	-14
gcan	-29
gfor	-44
gi	-19
hs	-45
ht	-56
gthat	-121
ho	-77
gw	-102
hhat	-43
io	-15
gyou	-43
f" A	-17
hD	-95
hN	18
hand	-59
hfor	-51
hin	-14
is	-20
it	-40
hof	-23
hthat	-103
io	-61
hw	-129
g, w	-19
gth+ D	-12
kw	-15
f, D	-79
hN	-16
hand	-46
hi	-18
it	-18
hw	-50
g" w	-32
g, w	-24
f. "	-12
fV w	-46
ftha+ D	-22
kN	-56
kw	-51
fwho w	-37
e( w	-16
e, #	-31
gA	-80
gN	-248
gV	-30
gW	-41
gand	-140
hs	-131
ht	-22
gbut	-24
gcould	-16
gfor	-92
ghas	-75
ive	-13
he	-104
ir	-55
his	-77
gin	39
ito	-22
hs	-28
gof	26
hn	36
gthat	35
ho	65
gwas	-24
hhich	-50
jle	-32
io	-50
hith	-60
hould	-78
f" D	-26
hw	-18
f, D	-29
hN	-55
hto	-26
hw	-51
g, N	-47
h, N	-39
f. w	-13
fV N	-39
hthat	-65
hw	-25
ftha+ N	-36
kw	-25
fwhi+ w	-23
ho w	-14
e. A	-26
gD	-42
gN	-49
gto	-26
gw	-46
f, D	-38
hw	-46
eV A	47
gD	38
gN	-145
gW	-27
gabout	-24
hnd	-13
hs	-12
gfor	-45
ghe	-116
ir	-41
him	-37
is	-53
gin	-15
hs	-14
ht	-93
gof	-12
gshe	-57
gthat	-159
iey	-45
ho	-111
gw	-117
hith	-17
hould	-14
f" D	-63
hw	-70
g" w	-34
f, D	-50
hN	-35
hand	-14
hw	-41
g" D	-33
iN	-54
iW	-26
ii	-39
iw	-12
ftha+ A	-18
kD	-47
kN	-64
kW	-13
kand	-20
khe	-22
kit	-18
kshe	-22
kw	-74
lould	-28
ethat A	-24
jD	-61
jN	-53
jfor	-18
jhe	-20
kis	-23
jto	-31
jw	-62
i+ D	-34
kN	-35
kto	-12
kw	-47
ewhic+ #	-19
kA	-42
kD	-146
kN	-116
kV	-16
kW	-28
kand	-31
ls	48
kby	-13
kfor	-25
khave	-17
le	-33
mr	-25
kin	-29
ls	-30
lt	-39
kof	48
kshe	-29
kto	-97
kw	-18
las	-32
lill	-27
lould	-19
go D	-70
iN	-53
iW	-15
ifor	-14
iher	-12
jis	-43
ithat	-20
jo	-16
iw	-54
h, w	-13
hV A	-15
jD	-43
jw	-21
hs+ w	-42
e— D	-53
gN	-53
gw	-40
d. #	-23
fA	-45
fD	-180
fN	-165
fW	-33
fand	-20
gs	-54
ffor	31
fhe	-29
gim	-31
hs	63
fin	-22
fof	-36
gver	-24
fthat	25
go	-130
fw	-23
gith	-22
e" w	-16
f" N	-36
hw	-38
e( N	-22
e, A	-20
gD	-113
gV	-13
gand	-16
hs	-20
ghis	-30
gthat	-35
ho	-28
gw	-83
hhich	-15
io	-20
f, w	-25
fV D	-13
hthat	-75
hw	-13
e. D	48
gw	-24
eV w	-57
ethat N	-13
jw	-15
d: #	-18
fA	-16
fD	-154
fW	-49
ffor	-14
fof	-12
fto	-66
fw	-116
e" A	-15
gD	-108
gN	-88
gW	-61
gfor	51
gis	-29
ht	-26
gof	-13
gto	-61
gw	-69
f" D	30
hw	-57
f, D	-36
hN	-40
hw	-42
e, D	-31
gN	-64
gw	-23
d; D	-26
fN	-33
fit	-23
fw	-26
e, D	-40
gw	-16
dV A	-21
fD	-159
fW	-29
fabout	-60
gnd	-12
gs	-30
ffor	-46
fhe	-105
hr	-31
gim	-20
hs	-88
gow	34
fin	-17
gt	-45
fof	-22
gn	-16
fshe	-47
fthat	-50
heir	-16
iy	-55
go	-120
e" D	-74
gN	-61
gw	28
f" D	-21
hN	-44
hw	-27
e, D	-80
gN	-45
gW	-22
ghe	-12
gthat	-41
gw	-80
f" D	-14
hN	-38
hW	-15
hw	-36
fwhi+ w	-16
eV D	-47
gw	-39
ethat A	-13
jD	-38
jN	-71
jhe	-16
jto	-18
jw	-51
i+ D	40
kw	-54
dthat #	-19
iA	-55
iD	-151
iN	37
iV	-14
iW	-56
iabout	-50
jnd	-33
jre	-24
js	-50
ibe	-21
kcause	-13
king	-38
icould	-20
ifor	-79
ihad	-19
ks	-23
kve	-22
je	-91
kr	-88
jim	-49
ks	-114
jow	-70
iif	-26
jn	-25
js	-41
jt	-56
iof	-35
jn	-30
ishe	-41
kould	-13
ithat	-174
keir	-31
ly	-24
iw	-42
jas	-18
jere	-47
jhat	-22
kether	-35
ko	-18
jill	-32
kth	-30
jould	-56
h" D	-75
jN	-57
jthat	-34
ko	-15
jw	-79
i+ A	-14
kD	-71
kN	-88
kW	-13
kand	41
kfor	-37
khe	-27
kthat	-93
lo	-27
kw	-87
las	-14
h, A	-52
jD	13
jN	16
jW	-21
jand	-37
ks	-21
jfor	-18
jhe	-40
lr	-13
kis	-16
jif	-18
kt	-19
jthat	-67
ko	-45
jw	-79
kith	-31
i+ A	-20
kD	-94
kN	55
kW	-15
kand	-12
lre	-32
kbe	54
kfor	-22
khas	50
le	-69
kis	-21
lt	-13
kthat	-120
lo	-44
kw	-98
las	-41
lere	-62
lould	30
h. D	-36
jN	-15
jto	-26
jw	-29
i+ A	-35
kD	-55
kN	-32
kw	-63
h: w	-27
hV D	-96
jN	35
jand	52
jfor	-20
jthat	-102
ko	-72
jw	25
kith	-16
i+ D	-40
kN	-46
kto	-22
kw	-36
ht+ D	-41
kN	-29
kfor	-15
kw	-34
hw+ D	-17
kN	-13
kw	-30
h—+ w	-13
dwhich D	40
jN	38
jW	-23
jw	-62
i+ D	-17
kw	-45
fo A	-28
hN	-61
hW	-13
hfor	-18
hhim	-18
js	-24
hto	-34
hw	-86
g" w	-14
g, N	-31
iand	-23
iw	-33
gV D	-18
iw	-27
gm w	-13
d— A	-32
fD	21
fN	-80
fW	-14
ffor	-23
fhe	-69
hr	-30
fthat	-73
go	-65
fw	-89
e, w	-36
ethat w	-16
e— D	47
gw	-26
6before  "	-83
e#	-57
e'	-80
eA	-15
eN	-12
eV	-105
eW	-12
eabout	-19
ffter	-51
flthough	-48
fmong	-52
fnd	-48
fre	-77
fs	-43
ft	-22
ebecause	-44
gfore	-26
gtween	-62
fut	-53
fy	-101
ecan	27
fould	-58
edespite	-80
fo	-45
ges	-47
furing	-19
efrom	-24
ehad	25
gs	-62
gve	-59
hing	-26
fow	-89
eif	-15
fn	-46
fs	-19
ft	-12
elike	-75
enor	-40
eof	-21
fn	-51
fr	-85
fver	-15
eshe	-23
gould	-54
fince	-43
fo	-25
ethat	-16
gough	-38
fo	-16
eunder	-63
gtil	-55
ewe	-24
gre	-55
fhen	-21
hther	-17
gich	31
hle	-51
go	-16
hm	-40
hse	24
gy	-35
fill	-39
gth	-31
fould	-78
eyet	-76
fou	-30
0q=after false	-17
8true	-101
2before false	22
9true	-122
0t=after "	-100
8#	-98
8$	-50
8'	-140
8A	-43
8V	-105
8W	-49
8about	20
9fter	-106
9gainst	-133
9lthough	-41
9mong	-121
9nd	-71
9re	-35
aound	-41
9s	-27
9t	-66
8be	-59
acause	-44
aen	-105
afore	-147
ahind	-112
atween	-126
9ut	-57
9y	-102
8can	-61
b't	-71
9ould	-33
dn't	-70
8despite	-15
9id	-20
bn't	-92
9o	-65
aes	-94
cn't	-86
an't	-19
9uring	-121
8from	-144
8had	-74
as	-60
bn't	-70
ave	-64
bing	-38
9e	14
9im	-14
9ow	36
8i	-18
9n	-61
aside	-60
ato	-131
9s	-39
an't	-68
8like	-128
8may	-73
9ight	-109
9ust	-88
8near	-65
9or	-66
8of	-44
9n	-73
9r	-153
9utside	-98
8should	-63
9ince	-134
9o	-36
8that	42
aeir	-29
aough	-130
arough	-106
9oward	-105
8under	-112
aless	-66
atil	-61
8via	-57
8w	-26
9as	-37
bn't	-76
9e	-20
are	-25
9hat	19
aen	-43
bther	36
aich	-22
ble	-101
aom	-98
bse	-92
ay	31
9ill	-27
ath	-54
cin	-92
cout	-103
9on't	-57
auld	-20
dn't	-69
8yet	-39
9ou	-31
2before "	-83
9#	-57
9'	-80
9A	-15
9N	-12
9V	-105
9W	-12
9about	-19
after	-51
although	-48
among	-52
and	-48
are	-77
as	-43
at	-22
9because	-44
bfore	-26
btween	-62
aut	-53
ay	-101
9can	27
aould	-58
9despite	-80
ao	-45
bes	-47
auring	-19
9from	-24
9had	25
bs	-62
bve	-59
cing	-26
aow	-89
9if	-15
an	-46
as	-19
at	-12
9like	-75
9nor	-40
9of	-21
an	-51
ar	-85
aver	-15
9she	-23
bould	-54
aince	-43
ao	-25
9that	-16
bough	-38
ao	-16
9under	-63
btil	-55
9we	-24
bre	-55
ahen	-21
cther	-17
bich	31
cle	-51
bo	-16
cm	-40
cse	24
by	-35
aill	-39
bth	-31
aould	-78
9yet	-76
aou	-30
0way=after mark C false	-87
htrue	-64
fSC false	-82
aphrase CS true	-158
averb C false	-74
gS false	-107
itrue	13
fSC false	-45
itrue	14
4before mark SC true	-65
bphrase CS true	42
bverb C true	-40
hS true	-36
gSC true	-44
`,
  contentEnd: `
0+++=after " '	22
c-	64
ca	-79
dbout	-72
dll	-19
dn	-42
ed	33
ds	19
dt	-69
cbecause	-108
dut	91
dy	-21
cfor	-130
drom	-87
chad	-62
es	-61
cif	-70
cno	-14
et	-22
cof	-112
dn	-25
cthat	-58
ee	-59
do	-131
cvery	-12
cwas	-76
de	-14
dho	-112
dill	-59
eth	-84
c—	49
a$ 1	-20
d00,000	-13
d5	-21
a) .	-51
cand	38
a, '	34
ca	32
dccording	-83
dlong	-120
eso	84
ethough	33
dmong	-92
dn	68
dre	43
eguing	27
dt	-52
cbut	35
ccalling	37
diting	111
dlinton	119
cdespite	32
donald	-21
cespecially	-135
dven	76
cfor	-103
drom	-73
cgiven	-65
chas	31
de	12
dis	-15
ci	-35
df	-73
dmmigration	-105
dn	-51
ecluding	-150
ds	20
clike	-20
cmany	-23
dore	-36
est	-65
dr	84
es	103
cnew	-116
dot	-78
fing	37
ew	-96
cof	-109
eten	32
dn	-82
ee	-32
dr	-52
cparticularly	-70
crather	-80
csaid	100
eying	116
dhe	-39
dome	27
gthing	42
duch	-119
ctelling	-43
dhat	-30
een	20
fre	66
eough	16
do	-70
drump	70
cwas	35
de	-42
dhat	-60
een	-14
fre	116
eich	30
fle	20
dill	19
dould	-115
cyou	-100
c“	-162
c”	60
a- a	30
cthe	56
cwhich	-52
a. 	-18
c'	76
c)	-52
c,	73
c.	-79
c11	-92
caccording	78
dfter	-17
dll	42
dmong	-51
dnd	25
eother	36
dsked	17
cben	53
ernie	-85
drainard	-95
dush	-73
ccarson	21
dlinton	-26
druz	-13
cdemocratic	-14
ks	-60
espite	-17
during	22
ceven	37
cfollowing	-32
ermer	79
dull	-56
cher	32
dowever	-35
cif	13
dn	12
estead	-21
cjohn	-106
ckhan	35
clast	82
dike	-66
cmalik	-93
enafort	-48
fy	20
erco	-14
deanwhile	47
dore	18
dr	60
es	-27
ds	37
cnow	120
cobama	-55
dn	-19
ee	13
dther	23
hs	-21
cpeople	58
erhaps	-55
dresident	47
dutin	-76
crepublican	-28
ms	-13
dubio	-17
dyan	-23
csanders	21
denator	16
everal	-20
dhe	-13
dince	42
dome	-20
dpeaking	22
dtill	-77
cthat	-15
een	26
fre	36
fse	27
eis	-31
eose	-27
fugh	-17
do	47
dwo	38
cwhen	26
eile	-39
dith	35
c“	-29
c”	42
a: "	-19
c“	71
a; and	-26
a? "	-42
aabout $	-33
ga	-21
gclinton	-16
gher	-21
his	-38
how	-24
git	-13
gthe	-52
hrump	-15
gwhat	-13
iether	-30
bfter a	-25
bgainst clinton	-13
ihim	-19
ithe	-45
bnd "	-71
e'	-32
e,	26
ea	-166
fn	-67
ecalled	31
iing	45
eeconomic	-75
efor	-61
hmer	-77
ehas	46
gve	-66
fe	54
gr	-107
fis	-71
fow	-49
ei	-51
fn	-29
fs	22
ft	-76
gs	-77
emany	-58
fore	-102
enot	-88
eother	-137
js	37
erepublican	-80
esaid	63
gnders	-82
fhe	24
fupport	-55
ethat	-133
ge	-40
hir	-77
hn	32
hy	-36
gose	58
frump	31
ewas	-87
fe	-43
fhat	-92
gen	-74
go	36
e“	-79
bround the	-41
bs "	-82
da	-24
en	19
dhe	56
eis	-84
dit	66
dmany	-50
euch	-62
dpart	-64
eossible	-33
eresident	-64
dsecretary	-52
ehe	56
dthe	-74
gy	-67
dwell	25
d“	-52
bt a	34
ell	-82
dhis	-33
eome	-40
dleast	-94
done	-45
dthe	-59
fis	-79
erump	-34
abecause he	-31
iof	-22
ishe	20
ithey	-33
i“	-42
cfore the	-135
chind the	-45
ctween the	-56
but also	-24
ehe	-67
eit	-63
enot	-74
erather	-111
ethat	-108
ge	-17
by a	19
en	-60
dname	-47
drepublicans	-45
dthe	-54
erump	-62
adespite the	-28
buring a	46
in	-27
hhis	18
hthe	-74
afor "	-25
ea	-148
fll	-28
fn	-64
ebeing	-34
ecomment	-50
eher	-48
fillary	-16
gm	-39
gs	-81
eit	-44
gs	-34
emore	38
fr	-44
eoffice	-16
epresident	-122
ethe	-37
hir	-44
gis	49
frump	-61
ewhat	-20
fomen	-29
brom a	-69
fclinton	-35
fentering	-55
fher	-77
gis	-59
fmexico	-70
ftrump	-25
fwall	-16
ahow he	-34
emuch	-21
ethe	-46
fo	-44
aif elected	-37
dhe	-101
eis	-60
dit	-60
dshe	-61
dthe	-58
gy	-78
erump	-90
bn 10	-26
d2008	-66
f12	41
g3	-46
g4	-25
g5	20
da	37
emerica	-69
en	147
dboth	-83
erooklyn	-41
dcalifornia	-22
ehief	-16
eleveland	-42
eongress	-37
dfact	-49
fvor	-42
elorida	-66
dgovernment	-38
dher	-56
diowa	37
eraq	-57
djuly	13
dline	-43
dmarch	-42
fy	40
dnevada	-60
fw	-145
done	-57
erder	-29
eur	-41
dpart	44
elace	-32
eolitics	-35
drecent	40
dsome	-54
futh	-62
etates	-36
eyria	-55
dthat	-30
fe	-111
gir	13
fis	-110
euesday	-63
dwashington	-43
ehich	-109
cto a	-29
fthe	-53
alike a	-21
fthe	-24
aof "	-19
da	-42
emerican	-14
dbeing	-19
dclinton	-15
dher	-45
eis	-62
eow	-17
dit	-14
dstate	-35
dthe	-66
gir	-35
fose	-13
erump	-17
dwhat	-14
d“	-18
bn .	-51
da	-127
ebortion	-59
dbehalf	-54
dclinton	-76
dher	-67
eis	-94
eow	-40
dimmigration	-70
essues	-69
dmonday	41
euslims	-120
dnational	-46
dsaturday	-16
eocial	73
eunday	31
dthe	-27
gir	-31
fursday	26
eo	-41
erack	-27
euesday	37
ewitter	64
dwednesday	74
br even	-22
dher	-37
bver .	-38
fa	-37
gnd	35
fhis	-38
fthe	-95
asince the	26
bo .	-49
dfar	-27
dmany	-51
euch	-18
dthat	-45
athat "	-30
f's	-43
f,	-61
f.	-20
fa	-76
gny	-16
gre	24
gs	-47
fcan	-42
hrson	-15
glinton	-52
gould	-43
fhad	-44
hs	-70
hve	-49
ge	-22
hr	-22
gis	-56
fis	-55
gt	-54
fmight	-36
gr	-23
fof	-55
fsanders	-29
ghe	-75
howed	-49
gome	43
ftheir	-49
ire	-50
iy	-29
grump	-25
fwas	23
ge	-18
hre	-33
gill	40
gould	-97
f“	-37
cough he	-36
crough a	-43
ithe	-55
bo "	-24
d$	-44
d'	-40
da	-172
eccept	-52
ell	45
en	-73
esk	-47
ettack	-43
dback	-33
ee	-97
elock	-47
ering	-40
euild	-67
dcall	-20
fmpaign	49
elinton	50
eombat	46
ge	44
fntinue	-46
eut	-72
ddefeat	-27
eiscuss	-27
eo	-77
erop	-24
densure	-41
dfight	-36
fnd	49
dget	-80
eive	-39
eo	-56
dhave	-67
eelp	24
fr	-30
eim	-48
fs	28
eold	-13
dits	-36
djoin	-66
dkeep	-27
enow	-24
dlead	-29
gve	-32
eose	-19
dmake	-132
ee	82
eore	-31
fve	-13
er	-12
dpass	-37
fy	-44
erevent	-15
fotect	-22
gvide	-27
eut	-41
draise	-24
eelease	-15
eun	-33
dsanders	-31
fy	-26
eecure	-30
fe	-35
frve	-23
ehow	-22
epeak	-46
gnd	-61
etop	-66
eupport	-61
dtake	-57
ehe	-32
gir	-47
erump	-64
eurn	-55
dunderstand	-38
ese	-73
dvisit	-36
eote	-62
hrs	46
dwall	-36
ein	-82
eork	-39
d“	-45
aunder the	21
ctil the	-33
awhat he	-42
fis	-28
gt	-20
fshe	-30
fthe	-29
cen a	-93
fhe	32
fit	-90
fthe	27
dther he	-43
cich has	-30
he	-28
gis	-13
gshe	-32
gthe	-35
co are	-59
ecould	-50
ehad	-61
gs	19
gve	-74
eis	-50
ewas	-58
fere	-57
fill	-30
dm he	-40
bith a	26
gn	-80
fclinton	-16
fher	-48
gim	-57
hs	-44
fit	-25
fmr	-22
fthat	-63
he	-75
grump	-22
fwhat	-54
ein the	-50
a— a	59
dnd	-16
cincluding	-48
cthe	17
4before , "	31
d'	91
da	53
eccording	50
end	-79
es	59
dbut	-35
dclinton	-18
dhe	32
dis	-23
et	-26
dmr	45
dsaid	-18
dthe	-27
gy	54
eo	-54
erump	-23
dwas	-62
ehich	51
fo	-56
d”	14
b- -	-25
b. clinton	-17
bagainst the	-25
cs a	-27
ct the	-25
bduring the	-14
bfor the	-16
bin the	-24
bof the	-29
bthat ,	44
git	-16
gthe	-51
bw to	60
2=after ! "	21
9" "	18
b-	64
bA	-113
bD	-113
bN	-73
bV	-48
babout	-72
cnd	33
cs	19
ct	-69
bbecause	-108
cut	91
cy	-21
bfor	-130
crom	-87
bhad	-62
ds	-61
bif	-70
bof	-112
cn	-25
bthat	-58
co	-131
bw	-146
cas	-76
ce	-14
cho	-112
cill	-59
dth	-84
b—	110
9$ #	-127
9% w	-52
9' w	-72
9( N	-110
9) .	-51
band	38
9, "	17
b#	-51
bA	-47
bN	-43
bV	65
bW	-29
balthough	33
cmong	-92
cre	43
ct	-52
bbut	35
bdespite	32
bfor	-103
crom	-73
bhas	31
ce	12
cis	-15
bi	-35
cf	-73
cn	-51
cs	20
blike	-20
bof	-109
cn	-82
cr	-52
bshe	-39
bthat	-30
dough	16
co	-70
bw	-43
cas	35
ce	-42
chat	-60
den	-14
dich	30
ele	20
cill	19
could	-115
byou	-100
9- A	-90
bD	31
bN	-121
bw	-23
chich	-52
9. "	22
b#	33
b'	31
b)	-52
b,	73
b.	-79
bA	-24
bN	-24
bV	17
bW	-16
bafter	-17
cmong	-51
cnd	25
bdespite	-17
curing	22
bher	32
bif	13
cn	12
blike	-66
bon	-19
bshe	-13
cince	42
bthat	-15
dough	-17
co	47
bw	-95
chen	26
dile	-39
cith	35
b∅	-18
9/ #	-68
9: "	39
bD	60
bN	-16
bw	-21
9; D	-64
bN	24
band	-26
bw	-46
9? "	17
9about #	-34
f$	-33
fD	-70
fN	-69
fher	-21
gis	-38
gow	-24
fit	-13
fw	-72
ghat	-13
hether	-30
after D	-28
fN	-45
fw	26
against D	-52
hN	-57
hhim	-19
hw	-60
among D	-18
fW	-57
fw	-83
and "	-111
d#	-59
d,	26
dD	-98
dN	-85
dV	130
dW	-72
dfor	-61
dhas	46
fve	-66
ee	54
fr	-107
eis	-71
eow	-49
di	-51
en	-29
es	22
et	-76
dshe	24
dthat	-133
feir	-77
gy	-36
dw	-44
eas	-87
ee	-43
ehat	-92
fen	-74
fo	36
around D	-47
gN	-42
as "	-131
cA	-104
cD	-32
che	56
dis	-84
cit	66
cshe	56
cthey	-67
cw	-82
at #	-78
cD	-21
cN	-123
chis	-33
cw	-75
9because "	-77
hN	-72
hhe	-31
hof	-22
hshe	20
hthey	-33
hw	-30
bfore D	-160
gW	-95
gw	-14
bhind D	-56
gN	-53
btween D	-65
hN	-43
hw	-24
aut A	-42
dD	-27
dN	19
dV	17
dhe	-67
dit	-63
dthat	-108
ay #	-105
cA	-69
cD	-48
cN	-45
cW	-83
cw	18
9despite D	-43
hw	-18
auring D	-14
ghis	18
9for "	-98
dD	-33
dN	-32
dV	-85
dW	-68
dbeing	-34
dher	-48
eim	-39
fs	-81
dit	-44
dtheir	-44
dwhat	-20
arom #	-51
eD	-33
eN	-28
eW	-55
eher	-77
fis	-59
9how D	-58
dN	-20
dhe	-34
dto	-44
dw	-78
9if D	-72
cN	42
che	-101
dis	-60
cit	-60
cshe	-61
cthey	-78
cw	-109
an #	-78
cN	-87
cV	-47
cW	-40
cher	-56
cmay	40
cthat	-30
eeir	13
cw	-75
dhich	-109
bto D	-78
eN	-39
ew	-71
9like D	-50
eN	-79
ew	-43
9of "	-37
c#	-38
cA	-36
cD	-81
cN	-95
cV	-21
cW	-62
cbeing	-19
cher	-45
dis	-62
dow	-17
cit	-14
ctheir	-35
cw	-47
dhat	-14
an "	-79
c.	-51
cD	-67
cN	31
cW	24
cher	-67
dis	-94
dow	-40
ctheir	-31
do	-41
cw	-102
ar A	-93
cD	-62
cN	-68
cher	-37
cw	-54
autside D	-61
aver #	-67
e.	-38
eD	-119
eN	-64
eand	35
ehis	-38
ew	19
9since #	-52
fD	23
ao .	-49
cA	-60
cD	-73
cthat	-45
cw	-103
9that "	-66
e's	-43
e,	-61
e.	-20
eA	-73
eN	-151
eV	-52
eW	-18
eare	24
fs	-47
ecan	-42
fould	-43
ehad	-44
gs	-70
gve	-49
fe	-22
gr	-22
fis	-56
eis	-55
ft	-54
emight	-36
eof	-55
eshe	-75
etheir	-49
hy	-29
ew	-38
fas	23
fe	-18
gre	-33
fill	40
fould	-97
bough he	-36
brough D	-84
hw	28
ao "	-91
c#	-100
c$	-44
cA	-108
cD	14
cN	-40
cV	-62
cW	-72
cbe	-97
cdo	-77
chave	-67
der	-30
dim	-48
es	28
ctheir	-47
cw	-31
bward D	-59
gN	-30
gw	-66
9under D	18
fN	-49
fw	-70
btil D	-16
9what D	-37
ehe	-42
eis	-28
ft	-20
eshe	-30
ew	-44
ben N	-19
ehe	32
eit	-90
ew	-37
cther N	-49
hhe	-43
hw	-46
bich A	-36
fD	-46
fN	-45
fhas	-30
ge	-28
fis	-13
fshe	-32
fw	-51
cle #	55
fD	-22
fN	-61
fw	-13
bo A	-14
dV	-70
dare	-59
dcould	-50
dhad	-61
fs	19
fve	-74
dis	-50
dw	-149
eas	-58
eere	-57
eill	-30
cm he	-40
cse w	-94
aith "	-73
e#	-55
eN	-186
eW	-83
eher	-48
fim	-57
gs	-44
eit	-25
ethat	-63
ew	-18
fhat	-54
din D	-53
dout D	40
hw	-97
9— D	19
band	-16
bw	-26
3before " w	-55
a$ #	-39
a, "	95
cA	-61
cD	33
cV	-19
cand	-79
ds	59
cbut	-35
che	32
cis	-23
dt	-26
cthey	54
do	-54
cw	28
das	-62
dhich	51
eo	-56
a- -	-25
a. N	-66
aabout w	-32
bgainst D	-25
bmong w	-19
bnd A	-16
eD	-14
eN	-19
ew	-38
bs D	-64
dN	-18
dw	-42
bt D	-27
dw	-14
aby #	-15
dD	-14
dN	-14
dw	-18
aduring D	-14
afor D	-24
eN	-18
ew	-29
brom D	-13
fN	-15
ain #	-14
dD	-32
dN	-42
dW	-13
dw	-30
aof D	-36
dN	-31
dw	-40
bn D	-15
dW	-26
dw	-22
br w	-13
athat ,	44
fD	-52
fN	-17
fit	-16
fw	-33
bo D	-17
dw	-52
aw to	60
bas w	41
bho w	32
bith N	-17
fw	-35
0-t=after " about	-18
cnd	-190
cs	-109
ct	-49
bbecause	-84
cut	-88
cy	-56
bfor	-55
crom	-24
bif	-77
cn	-105
bof	-13
cn	-64
bthat	-84
co	-60
bwhat	-16
den	-73
dile	-37
do	-38
cith	-31
9# %	-112
b,	15
b.	-44
b/	-68
band	-23
bin	-56
bthat	40
co	27
9's "	-44
cin	-56
9) and	-83
9, N	-63
balthough	-63
cmong	-24
cnd	-270
cs	-144
ct	-28
bbecause	-47
cut	-267
bdespite	-55
bfor	-18
crom	-25
bif	-78
cn	-113
blike	-16
bon	-27
cr	-56
bso	-39
bthat	-34
dough	-56
co	-48
bwhat	-16
den	-117
dich	-85
ele	-145
do	-113
cith	-87
9- and	-137
bbut	-39
bor	-17
bwhich	-18
9; and	-78
9A $	-19
b,	-66
bafter	-103
cnd	-158
cs	-26
bbecause	-84
cy	-73
bfor	-64
crom	-27
bhow	-17
bif	-104
cn	-49
bon	-119
bthat	-74
dough	-49
co	-150
bwith	-72
9D "	-154
b$	-28
b.	-32
bas	-68
bfrom	41
bof	-86
cr	-43
bthat	-70
co	-27
bwho	-65
cith	-52
9N !	-75
b"	20
b'	-161
b(	-45
b)	-166
b,	13
b-	-29
b;	-36
babout	-20
cfter	60
cmong	-54
cnd	17
cs	-37
ct	64
bbecause	57
dfore	43
cut	51
cy	19
bduring	34
bfor	-23
crom	-51
bif	-94
cn	42
dto	-30
bof	-70
cr	-104
cver	-65
bsince	28
bthat	37
co	-47
bwhen	39
dile	-14
cith	-125
b—	74
9V "	-69
b,	-55
b.	-73
b:	-53
babout	-35
cnd	-83
cs	-107
ct	-22
bby	-87
bfor	-54
bof	-20
cn	-86
bthat	-103
co	-111
bwith	-30
9W "	38
b'	-60
b.	-66
band	-28
bfor	31
crom	-73
bin	35
bof	-15
bthat	-42
co	-103
bwho	-61
9about $	-20
fhow	-38
fwhat	-17
hether	-56
and "	-49
d,	-110
dfor	-17
dhow	-64
din	-78
dthat	-100
eo	-55
dwhat	-38
fen	-63
fo	-27
are "	-32
din	-50
as "	-80
9be "	-47
cin	-36
cto	-12
bcause "	-41
hof	-22
bing "	-22
aut that	-29
9do .	-48
cso	-41
cwith	-34
9for "	-53
dwhat	-16
9had "	-45
dto	-19
bs "	-18
dto	-26
bve to	-70
ae "	-34
cand	-94
br "	-61
d.	69
dfor	-71
din	-60
dto	-56
aim "	-28
d,	50
d.	37
dand	-77
es	-116
dfor	16
din	-15
dof	-30
en	-37
dto	-15
dwith	-62
bs "	-20
aow to	-80
9in that	-17
cwhich	-90
as "	-59
c.	-75
cin	-84
cthat	-41
do	-42
at "	-90
c,	46
cas	60
cin	52
cto	41
9of "	-41
chow	-41
cthat	-18
cwhat	-39
an "	-18
chow	-38
cto	-19
aver .	-26
eand	-78
9she and	-53
ao .	-75
cthat	-25
9that "	13
e,	-74
e.	45
eas	-56
eif	-60
fn	-109
eof	-13
ao "	-73
c$	-14
9w !	25
b$	-79
b(	54
b,	24
b-	49
b.	27
b;	90
b?	15
babout	-110
cgainst	-127
cmong	-33
cnd	40
cround	-109
cs	-15
ct	-27
bbehind	-97
dtween	-125
cut	75
cy	-79
bdespite	27
curing	-24
bfor	-101
crom	-57
bhow	-73
bif	44
cn	-31
dto	-101
blike	-101
bof	-96
cn	-29
cutside	-52
cver	-35
bsince	-15
bthat	-81
drough	-124
co	-58
dward	-110
bunder	-169
dtil	25
bwhat	-67
den	-17
ether	-41
dich	-36
ele	21
do	-31
dy	-47
cithin	-76
byet	-46
aas "	-85
din	-42
dto	-16
aere "	-35
ahether to	-48
aith that	-35
ewhat	-30
aould "	-30
9— and	-66
3before # %	-14
a, and	-15
ds	-50
cwhich	-17
eo	-28
aA $	-28
aN "	28
c,	46
c.	-32
cand	-29
cof	-15
aV ,	-27
cthat	-13
aW ,	26
cin	-14
ait ,	46
aw ,	19
cabout	-19
dfter	-23
dgainst	-26
dmong	-22
dnd	-41
ds	36
dt	-39
cby	-38
cfor	-58
drom	-19
cin	-54
eto	-18
clike	-30
cof	-87
dn	-50
dr	-13
dver	-20
cso	-41
cthat	24
erough	-35
do	-61
cunder	-21
cw	68
das	41
dere	-21
dhen	-19
eo	32
dith	-54
c—	100
0after 0	-30
61	-132
62	-18
0before 0	-42
71	-39
72	16
0c=after : 0	-47
a2	47
8about 0	13
e2	-15
9ccused 0	-38
ding 0	-115
h2	83
aknowledge 0	-88
k2	80
9dded 0	-85
e2	72
bing 0	-29
f2	25
amitted 0	-29
h2	16
9greed 0	-22
9nnounced 2	-28
9ppears 0	-40
g2	12
9rgue 0	-21
dd 0	-52
f2	32
ds 0	-85
f2	77
cing 0	-52
g2	40
9sserted 0	18
h2	-28
9t 0	37
b2	-54
atacked 2	-27
8back 0	45
d2	-48
9elieve 0	-19
g2	13
fs 0	-85
h2	68
9lamed 0	-31
bsted 0	-21
8call 0	25
d2	-65
ced 0	14
f2	-33
cing 0	-17
9harged 0	-42
g2	29
9ited 0	-49
e2	42
bing 0	-43
f2	32
9laim 0	13
e2	-17
ding 0	-95
h2	82
aear 0	-23
9ompared 0	-54
h2	37
ancluded 0	-19
i2	14
bfirmed 0	43
i2	-46
btinued 0	34
i2	-49
9riticized 0	-23
8declared 2	-44
cined 0	18
h2	-21
bried 2	-18
afended 2	-15
anied 0	21
f2	-25
bounced 0	16
i2	-45
fing 0	34
j2	-105
ascribed 0	-16
9iscuss 2	26
fed 0	-56
i2	44
bmissed 2	-21
8endorse 2	-46
fd 0	46
h2	-63
9stimates 0	-30
i2	13
9xpected 0	-44
h2	33
blained 0	-57
i2	45
fing 2	-24
bressed 0	-25
i2	14
8fear 0	-23
d2	17
9inds 0	-28
e2	21
9or 2	-24
aund 0	-139
e2	102
9rom 2	83
8hope 0	-49
d2	45
cs 0	-50
e2	28
bing 0	-122
f2	102
8in 2	-28
acluded 0	-66
h2	46
adicated 0	-16
i2	12
asist 2	66
eed 0	-23
h2	21
9s 0	-83
b2	61
8know 0	-38
d2	33
cs 2	38
8like 2	53
8mention 0	33
g2	-53
fed 0	-14
9ocked 0	-17
8note 0	-56
d2	38
cd 0	-59
e2	41
cs 0	-49
e2	37
bing 0	-61
f2	53
8of 0	-13
b2	-19
af 0	19
c2	-24
bered 2	-47
9n 2	-14
9pposed 0	47
g2	-86
9rdered 0	-38
g2	33
9ut 0	-16
9ver 2	-14
8plans 0	-16
e2	14
aedged 2	-14
9osted 0	18
f2	-45
9raised 0	-31
aedicted 0	-82
i2	47
aomised 0	-46
h2	26
fs 0	-12
h2	-14
eing 0	-18
bposed 2	-26
9ut 0	-47
c2	37
8questioned 0	-33
j2	18
ging 0	-22
8recalled 0	-70
h2	57
afused 0	28
g2	-41
aiterated 0	-15
j2	15
ajected 0	40
h2	-43
aported 0	-37
h2	17
asponded 0	-31
i2	28
avealed 0	-47
h2	40
8said 0	-50
d1	-26
d2	38
aw 0	-14
ay 0	-44
c2	44
bing 0	-28
f2	18
bs 0	-41
d2	22
9ee 2	-24
bking 0	-26
g2	15
bm 2	-22
ced 0	-31
cs 0	-15
bn 0	-49
d2	39
9how 0	-85
d2	49
ced 0	-64
f2	43
cs 0	-54
e2	21
9igned 0	-26
f2	-24
9ought 0	-47
f2	34
9tated 0	-14
dment 0	-43
i2	28
aressed 2	-55
9uggest 0	-53
g2	34
fs 0	-33
h2	14
apport 0	32
g2	-47
fed 0	17
i2	-26
fing 0	44
j2	-59
8telling 2	-13
cs 0	-24
9hanked 0	41
g2	-103
aink 0	-87
e2	76
ds 0	-31
f2	22
aought 0	-21
g2	21
9o 0	-57
b2	16
ald 0	-56
d2	36
aok 2	-23
9weeted 0	18
g2	-33
aitter 0	-70
g2	63
8up 0	30
b2	-59
9rged 0	20
e2	-31
8vowed 0	-25
8want 0	-26
cs 0	-44
e2	28
arned 0	-25
cing 2	-55
9ith 0	35
d2	-50
9rote 0	-60
e2	37
2before added 0	-90
f2	80
9by 2	50
9reported 0	22
i2	-34
9said 0	-94
e1	-40
e2	79
by 0	-80
d2	57
cs 0	-70
e2	68
9to 0	-85
c2	71
bld 0	-40
e2	34
9wrote 0	-112
f2	75
1om=after 0 " "	-22
eA	-105
eD	-111
eN	-69
eV	-46
eW	13
eand	46
fs	-37
ft	-68
ebecause	-108
fut	80
fy	-16
efor	-124
from	-87
ehas	-61
eif	-60
eof	-103
fn	-24
ethat	-57
fo	-124
ew	-137
fas	-72
fho	-110
fith	-84
e—	62
c$ #	-115
c' w	-68
c( N	-73
c, #	-38
eA	-40
eN	-13
eV	68
eW	-68
ealthough	46
fs	16
ebut	17
edespite	38
ehe	34
eif	-51
fn	-56
ft	21
elike	-83
eor	-41
eshe	-28
fo	15
ethey	20
gough	38
fo	-19
ew	-33
fhich	-23
hle	32
go	-20
fith	30
c- -	-42
eA	-62
eD	31
ew	-29
c. "	30
e'	59
e)	-42
e<	44
eA	90
eD	28
eN	-19
eV	72
e_	79
eand	-12
fs	45
ft	-14
ebut	46
fy	23
edespite	42
furing	34
ehe	25
gr	30
fis	39
ei	50
ff	-24
esince	-14
fo	-15
ethey	-25
ew	-77
fhen	-14
gile	13
fith	18
eyet	83
e∅	18
c: "	22
eD	62
c; D	-60
eN	75
c? "	-42
cabout #	-31
i$	-33
iD	-69
iN	-66
iher	-21
jis	-37
jow	-20
iw	-69
dfter N	-35
ihe	12
iw	48
dgainst D	-49
kN	-55
khim	-18
kw	-59
dmong W	-49
iw	-64
dnd "	-101
g#	-48
gA	-31
gD	-75
gN	-67
gV	138
gW	-66
ghas	54
he	30
ir	-106
his	-60
how	-44
gin	-19
hs	30
gthat	-127
ieir	-74
gw	-24
dround D	-41
ds "	-124
fA	-99
fD	-25
fN	-132
fhe	35
fit	66
fthey	-54
fw	-71
dt N	-116
fw	-65
cbecause "	-77
khe	-26
kof	-16
kthey	-32
kw	-25
efore D	-148
ehind D	-52
jN	-47
etween D	-64
kN	-41
dut D	-14
gV	27
gw	26
dy #	-98
fD	-37
fN	-39
fW	-80
cduring his	18
cfor "	-97
gD	-24
gN	-26
gV	-82
gW	-68
gher	-47
him	-37
is	-81
git	-42
gtheir	-41
drom #	-46
hD	-22
hN	-25
hW	-49
hher	-74
iis	-59
chow D	-55
gto	-41
gw	-69
cif D	-64
fN	43
fhe	-93
fit	-49
fthey	-62
fw	-75
dn #	-59
fA	13
fD	22
fN	-76
fW	-36
fher	-43
ftheir	15
fw	-57
ghich	-99
eto D	-73
hN	-31
hw	-60
clike D	-47
hN	-63
hw	-40
cof "	-36
f#	-33
fA	-35
fD	-92
fN	-99
fV	-20
fW	-62
fbeing	-19
fher	-42
gis	-60
gow	-17
fit	-13
ftheir	-33
fw	-46
ghat	-13
dn "	-79
f.	-50
fD	-61
fN	36
fW	29
fher	-67
gis	-84
ftheir	-24
fw	-88
dr A	-89
fD	-57
fN	-59
fw	-40
dutside D	-61
dver D	-112
hN	-54
hhis	-38
hw	22
csince D	37
do A	-59
fD	-68
fw	-86
cthat "	-56
h's	-39
h,	-59
h.	-12
hA	-67
hD	13
hN	-147
hV	-34
hare	24
hcan	-42
iould	-36
hhas	-68
jve	-45
ie	-17
iis	-52
his	-51
it	-38
hof	-54
hshe	-71
hthey	-19
hw	-60
ias	24
iere	-27
iill	41
iould	-95
erough D	-72
kw	30
do "	-88
f#	-95
fA	-98
fD	19
fN	-34
fV	-53
fW	-71
fbe	-92
fdo	-70
fhave	-63
ger	-23
gim	-45
hs	33
fw	-19
eward w	-64
cunder D	23
iN	-44
iw	-64
cwhat D	-28
hhe	-38
his	-26
hw	-29
een N	-17
hhe	39
hit	-81
hshe	17
hw	-27
fther he	-41
kw	-39
eich w	-35
eo are	-51
gcould	-50
ghad	-54
is	24
ive	-69
gis	-37
gw	-132
dith D	-39
hN	-175
hW	-69
hher	-42
iim	-41
js	-38
hwhat	-54
gin D	-49
gout w	-67
c— A	-21
eD	16
a1 " "	-104
eA	-13
eD	-20
eN	-29
eand	-161
efor	-29
ein	-92
ew	-56
c$ #	-24
c' w	-30
c, "	21
eA	-159
eN	-121
eV	30
eas	-174
ebut	49
ehas	-118
fe	-114
eis	-81
eto	-118
ew	-57
fas	-149
fhich	51
go	14
fith	-117
fould	-84
c- -	-32
c. (	22
eA	-91
eD	-19
eW	-26
e_	-88
eamong	-30
fnd	16
fs	-24
ft	24
ehis	-24
ein	21
eon	-84
ewhile	-73
e∅	-42
c? "	23
cafter D	-127
dmong D	-31
iw	-29
dnd "	-21
g#	-59
gA	-98
gD	-120
gN	-14
gV	-150
gW	-34
ghe	37
his	-48
git	-19
gthat	-18
gw	-126
ds D	-106
fN	38
fhe	31
fw	-92
dt #	-15
fD	-104
fN	-14
fw	-42
cbecause he	-57
dut A	-83
gD	-67
gN	-29
gV	-66
ghe	-29
gshe	-28
gthat	-23
gw	-113
dy D	-64
fN	-58
fw	27
cduring D	-74
cfor D	-32
gN	-25
gw	-62
drom D	-36
hN	-24
hw	-57
chow w	-18
cif he	-12
fw	-45
dn #	-64
fA	-38
fD	-131
fN	-73
fW	-21
fhis	-36
fw	-110
ghich	-17
clike N	-20
cof D	-14
fw	-24
dn D	-45
fN	-104
fW	-99
fhis	-20
fw	-64
dr w	-45
dver D	-13
hN	-22
csince D	-51
do w	-22
cthat D	-60
hN	-18
hhe	-35
hit	-18
hw	-76
erough D	-20
do #	-14
fD	-57
fN	-35
fhis	-26
fw	-102
cwhat w	-16
een D	-66
hhe	-77
hw	-48
eich w	-29
fle D	-44
iN	-48
iw	-56
eo V	-15
ghas	-34
gis	-12
gw	-29
has	-14
dith #	-13
hD	43
hN	-29
hw	-58
gout w	-40
a2 " "	40
ew	-27
c) .	-72
c, "	37
eD	19
eN	-39
eV	-111
eand	-167
ehe	-103
ew	-22
c. "	13
e#	26
eD	22
eand	67
ft	45
ebut	-13
ehe	-16
eit	13
eshe	-24
cafter D	-46
dnd A	-43
gD	-42
gN	-107
gV	-57
gw	-166
ds D	-36
fw	-25
dt D	-30
fw	-14
cby w	-21
cfor D	-16
gw	-29
drom w	-12
cin D	-91
fN	-31
fW	-13
fhis	-19
fw	-27
con D	-15
fW	-28
fw	-13
cthat w	44
do A	-14
fD	-16
fN	-16
fw	-47
cwho w	-13
dith D	-26
hw	-25
a3 " "	38
ew	-19
c, A	-88
eD	-128
eN	-198
eand	-138
ew	-157
c. D	-14
eN	-20
eW	33
ein	25
cand D	-34
gN	-42
gw	-102
ds w	-21
cfrom w	-18
cin D	-43
fN	-13
fw	-30
con D	-14
fw	-14
cthat w	-34
do w	-36
cwith w	-23
4before 0 " w	-49
d$ #	-36
d, "	-23
fA	-43
fD	32
fN	-41
fV	59
fand	-67
fbut	-28
fhe	17
fit	-26
fwhich	55
ho	-32
d- -	-24
d. N	-63
dabout w	-31
end A	-15
hN	-16
hw	-29
es D	-41
gw	-36
et D	-22
gw	-13
dby #	-15
gN	-14
gw	-18
dfor D	-22
hN	-17
hw	-25
erom N	-13
din D	-19
gN	-40
gW	-13
gw	-27
dof D	-34
gN	-30
gw	-37
en D	-15
gW	-26
gw	-22
dthat D	-52
iw	-30
eo D	-14
gw	-48
dw to	57
eho w	34
eith w	-35
b1 , "	143
fD	-35
fN	93
fV	95
fand	-16
fis	-22
fw	63
gas	-62
dand w	-19
es D	-33
din D	-12
dwho w	-14
b2 , "	98
fD	102
fN	57
fw	50
b3 , "	73
fw	54
3w=after 0 1	-116
d2	25
b1 0	-134
d1	-61
d2	-52
b2 0	-114
b3 0	-78
5before 0 0	-32
e2	22
c1 0	-87
e1	-70
c2 2	40
c3 0	-108
e2	32
1s=: N " 0	-70
7. 2	28
3about D " 0	-43
b. 2	33
band 0	39
cs 0	-38
bby 0	-86
bin 0	-21
bof 0	-23
bthat 0	-53
co 0	-96
9N , 0	-14
b. 2	-79
band 0	35
bin 0	-40
bto 0	51
9her . 2	60
ais , 0	47
d. 2	26
aow . 2	38
9w , 0	90
b. 2	-37
band 0	-58
bin 0	28
bthat 0	54
co 0	-107
ahat . 2	-14
4ccused D . 2	-96
dof 0	-19
bN . 2	96
dof 0	-30
5knowledged that . 2	-38
4dded that " 0	21
e, 0	23
e. 2	-21
eand 0	-27
eto 0	-14
6ing that " 0	-54
f, 0	-86
f. 2	22
fand 0	-23
fto 0	-12
4gainst D . 2	-63
dof 0	-21
bN . 2	-59
bw . 2	45
dand 0	-44
5reed to to 0	-31
4nnounced D . 2	73
dthat . 2	-70
4ppeared to , 0	-31
f. 2	36
fto 0	-32
9s to to 0	-26
4rgue that . 2	-17
8d that , 0	23
f. 2	-13
fand 0	-55
fto 0	-15
8s that . 2	67
7ing that " 0	-58
g. 2	31
gand 0	-37
4s D , 0	41
5ked D . 2	137
bto 0	-43
9if , 0	62
c. 2	-42
cto 0	-25
9to , 0	52
9whether , 0	21
h. 2	15
5serted that . 2	30
3blamed D . 2	29
3called D , 0	-13
cand 0	-76
cfor 0	-55
cin 0	-66
cof 0	-15
cto 0	-66
aN " 0	51
c, 0	-34
c. 2	-20
cand 0	-81
ait " 0	-14
d. 2	38
7ing N . 2	33
bhim " 0	44
4ited D . 2	-26
bfor 0	-43
bto 0	-20
9w . 2	87
6ing D . 2	-33
4laimed that , 0	22
gand 0	-31
5ear that . 2	-23
eto 0	-25
4riticized D . 2	-54
eN . 2	-22
gand 0	-108
gfor 0	-95
3declared D . 2	-23
cthat . 2	-70
7ined to , 0	-43
f. 2	-33
ffor 0	53
5fended his . 2	-35
5nied that . 2	-83
5scribed D , 0	-28
f. 2	90
fas 0	-39
3endorsed N , 0	-32
e. 0	-70
g2	-20
ein 0	-23
4xpected to , 0	-24
f. 2	23
fand 0	51
fin 0	-55
fon 0	-42
fto 0	-32
3for D . 2	23
9as 0	-57
9in 0	-113
9of 0	-35
9that 0	-19
ao 0	-108
7N . 2	-60
9to 0	-67
7w " 0	-104
9, 0	-38
9and 0	-41
as 0	-87
9for 0	-18
9in 0	29
9that 0	-69
ao 0	-57
5und N . 2	94
9that . 2	39
ein 0	-15
3indicated that . 2	-14
5sisted that . 2	-30
3noted D . 2	28
bin 0	-37
9that " 0	-69
e, 0	-175
e. 2	13
eand 0	41
ein 0	-38
eto 0	-15
7s that . 2	-13
6ing that . 2	65
3of D , 0	45
8. 2	-34
8and 0	-18
8in 0	-73
8of 0	-19
8to 0	-32
6N , 0	-45
8. 2	-37
8and 0	-87
6w , 0	24
8and 0	-47
8in 0	12
8that 0	-73
9o 0	-34
5fered D . 2	-75
4n D and 0	-67
8in 0	-46
8to 0	-65
6N , 0	32
8to 0	-40
6w and 0	50
8to 0	-50
4pposed D . 2	-69
4ut that , 0	-34
c. 2	47
3plans to . 2	-23
5edged to , 0	20
e. 2	-53
4raised N . 2	-105
dfor 0	-53
dto 0	-26
5edicted that . 2	66
5omised to . 2	-30
6posed D . 2	-36
cw . 2	-48
3reported D , 0	-34
e. 2	27
ein 0	-55
eto 0	-19
cthat , 0	-35
h. 2	-14
hto 0	-17
cw $ 0	-27
eand 0	-65
5vealed that . 2	88
3said A , 0	-41
c2	-36
8D , 0	-33
c2	84
a- 0	-20
a. 0	20
c2	70
aand 0	-66
bs 0	-36
bt 0	-32
abut 0	-19
by 0	-48
afor 0	-30
brom 0	-18
ain 0	-111
aof 0	-12
bn 0	-71
bver 0	-29
athat 0	-26
bo 0	-61
awhen 0	-21
co 0	-15
bith 0	-32
8N " 0	-17
a, 0	-38
c2	44
a- 0	50
a. 0	-36
aand 0	-60
bs 0	-16
bt 0	-44
abecause 0	-42
but 0	-67
by 0	-42
afor 0	-25
brom 0	-15
ain 0	-72
aof 0	-17
bn 0	24
aso 0	-18
athat 0	-38
bo 0	-52
awhen 0	-21
co 0	-16
bith 0	-37
8W " 0	-68
a, 0	-94
c2	51
aand 0	33
ain 0	-34
8he " 0	-147
b, 2	23
b- 0	-114
b. 0	-25
bafter 0	-83
cnd 0	-16
cs 0	-28
ct 0	-20
bbecause 0	-46
cut 0	-65
cy 0	-31
bfor 0	-24
crom 0	-13
bif 0	-23
cn 0	30
bon 0	-42
cr 0	-18
cver 0	-15
bthat 0	-33
co 0	-41
bwhen 0	-56
cith 0	-53
9is " 0	-36
c. 2	31
cin 0	-16
8i , 0	-38
c2	26
9f , 0	-95
d2	29
band 0	46
9n , 0	-76
d2	51
9s . 2	78
9t " 0	35
b, 0	35
d2	38
b. 2	13
band 0	-78
bin 0	-61
bto 0	-44
8she " 0	-89
c, 0	28
c- 0	55
c. 0	-87
e2	-34
cand 0	46
cbecause 0	-32
dut 0	-93
cfor 0	-15
cin 0	-32
con 0	-49
cto 0	-28
8that " 0	-160
d, 0	25
d. 2	-18
dand 0	17
es 0	-18
et 0	-15
dbecause 0	-62
ey 0	-18
dfor 0	-14
dif 0	-31
en 0	-92
dof 0	-25
en 0	-36
dthat 0	-24
eo 0	-75
dwhen 0	-28
eith 0	-13
aey " 0	-17
d, 0	81
d. 2	-42
dand 0	28
din 0	-46
don 0	-33
dto 0	-18
dwith 0	-26
8w " 0	-110
a, 0	39
aand 0	-41
bs 0	-26
bt 0	-42
aby 0	-37
afor 0	-21
brom 0	-26
ahow 0	-17
ain 0	-87
aof 0	-13
bn 0	-53
athat 0	-19
bo 0	-33
awhen 0	-53
bith 0	-24
9e , 2	21
5y D , 0	46
9. 2	-20
9and 0	-55
9in 0	-46
9to 0	-35
7N . 2	58
9to 0	-12
7he . 2	-32
7it . 2	-45
ato 0	-14
7that , 0	-46
c. 2	49
cand 0	-39
9ey , 0	26
c. 2	31
cto 0	-17
7w . 2	-16
6ing D " 0	-87
c. 2	64
cand 0	-62
cto 0	-32
ahe " 0	31
dand 0	46
dto 0	-18
ait . 2	128
dto 0	-21
ashe " 0	33
e. 2	-37
athat " 0	-68
f, 0	-62
f. 2	13
fand 0	-50
fto 0	52
cey . 2	55
6s D " 0	-129
a, 0	12
a. 2	29
aand 0	-13
ain 0	-57
aon 0	-19
athat 0	-21
bo 0	-40
8N " 0	-51
ain 0	-19
ato 0	-21
8he " 0	-31
b, 0	14
b. 2	-20
band 0	-55
bin 0	-40
bto 0	-19
9is . 2	-44
8it . 2	43
bin 0	-33
bto 0	-17
8she . 2	30
8that , 0	-103
d. 2	-60
8w " 0	52
a. 2	17
aand 0	-90
ain 0	-39
athat 0	-20
bo 0	-14
4ee D . 2	26
6med to . 2	49
aw . 2	20
7s to . 2	-40
4how that . 2	29
7ed N , 0	-27
athat , 0	-106
f. 2	56
7s N , 0	-16
b. 2	37
bto 0	-32
4ought to . 2	69
dand 0	-56
dto 0	-23
4uggested that and 0	-71
iin 0	-41
ion 0	-26
ithat 0	-36
jo 0	-25
dw . 2	33
aing that . 2	-20
5pported N . 2	-80
aing N . 2	-67
3telling that " 0	40
g. 2	39
7s that . 2	19
4o D " 0	-93
8, 0	-36
a2	48
8. 2	15
8and 0	35
9t 0	-52
8by 0	48
8for 0	-80
8in 0	-85
8of 0	-18
9n 0	-21
8that 0	-35
9o 0	-42
8with 0	-26
6N " 0	33
8, 2	-20
8. 0	-95
8as 0	-27
8by 0	-48
8for 0	-15
8in 0	-73
8to 0	-34
8who 0	-29
6W , 2	58
6w , 0	-18
8. 2	27
8and 0	-69
8in 0	-30
5ld that " 0	22
d, 0	23
d. 0	-79
dand 0	-90
et 0	-17
dby 0	-22
din 0	-30
don 0	-25
dthat 0	-19
eo 0	-28
3urged D . 2	-38
3vowed to , 0	23
3want D . 2	23
5rned that , 0	-23
f. 2	-14
7ing that . 2	-55
4ith D . 2	-51
4rote D , 0	78
d2	26
9that , 0	-121
e. 2	108
1t=after : "	-68
b.	38
9about ,	27
f-	19
f.	-16
f:	-68
fand	-44
gs	-93
ffor	26
grom	-82
fhow	-31
fin	-17
fof	-38
fthat	27
go	51
fwhen	45
ho	-50
gith	-68
accused "	29
hfor	-44
hin	-70
hof	-55
hto	-66
eing .	83
bknowledge .	58
kd "	-74
m,	28
m.	-24
min	-16
mto	-53
added "	18
f,	-36
f.	45
fand	-74
fin	46
fon	-56
fthat	-42
go	-31
cing "	-54
g,	-86
g.	61
gand	-36
gin	-14
gto	-19
bmitted ,	50
i.	16
against "	-15
h.	-16
hand	-79
hin	-65
hof	-23
in	36
hto	-88
breed .	-14
gand	-97
gfor	-45
gin	-80
gthat	-42
ho	-42
announced ,	18
j.	-44
jas	15
jfor	-82
jin	-105
jof	-30
kn	38
jthat	-64
ko	-128
jwith	33
appeared in	-66
ito	-45
fs to	-27
argue and	-110
ed "	-18
g,	-14
g.	31
gand	-78
gby	-37
gin	-53
gto	-31
es .	70
ding "	-60
h.	27
hand	-47
hin	-14
hto	-20
as ,	71
cand	-86
bked "	-45
f,	119
f:	-121
fabout	-16
gs	-31
ffor	-23
grom	-33
fin	-79
fof	-25
gn	-36
fthat	-63
go	-119
fwith	-74
bserted .	30
at ,	13
c.	-77
btacked ,	25
i.	-31
ifor	-56
ito	-32
9believe ,	54
hin	-53
hto	-49
gs .	68
alamed .	-12
csted and	42
9call .	-65
ded "	65
g,	-17
gand	-166
gby	-69
gfor	-66
gin	-99
gof	-26
hn	-82
gthat	-74
ho	-100
gwho	-32
ding "	56
hand	-58
hto	-77
ds "	29
f.	14
bst .	-12
eas	-95
aharged .	13
aited ,	-20
f.	42
fand	-124
ffor	-47
fin	-107
fthat	-27
go	-44
cing .	25
gand	-83
alaim .	-39
eed "	-93
h,	-48
hand	24
hin	40
hto	51
eing .	82
iin	-34
bear to	-39
aompared .	18
bndemned to	-42
cfirmed .	-65
ctinued .	-51
ariticized ,	-19
k.	-12
kfor	-148
kin	26
kto	-71
9declared "	-110
i,	-43
i.	-45
iin	-121
ito	-76
dined ,	-58
i.	-30
iand	47
ifor	50
ito	-72
cried .	-18
bfended ,	-47
i.	-19
ias	-92
ito	-39
bnied .	-29
counced ,	-40
j.	-57
jto	-40
bscribed "	-98
jand	-72
ks	-109
jin	53
jthat	-69
ko	-40
jwith	28
aiscuss .	26
ged .	38
cmissed .	-21
9endorse .	-46
gd ,	-47
i.	-60
iand	25
axpected ,	-25
i.	26
iand	32
iin	-85
ion	-73
ito	-34
clained .	27
jto	-26
ging .	-26
cressed .	14
9fear .	17
ainds .	21
aor "	-36
d-	36
d.	-21
dagainst	-21
es	-105
et	-113
dby	-72
dduring	57
dfor	-56
erom	34
din	-35
dof	-46
er	-14
dthat	-97
eo	-186
dwith	-110
bund ,	-37
f.	79
fand	-27
fin	-53
arom .	75
9hope .	45
ds .	28
fand	-97
cing .	101
9included .	46
bdicated .	12
bsist .	66
fed .	40
ito	-26
as .	54
9know ,	-33
e.	39
eto	-22
ds .	38
9like .	53
9mention .	-53
aocked ,	89
9note .	33
dd "	-79
f,	-14
f.	14
fas	-33
fby	-29
fin	-106
fon	-91
fthat	-23
go	-42
fwith	-16
ds ,	-52
f.	37
cing "	-32
g.	52
gin	-41
9of "	-23
c,	-47
c.	-15
cand	-58
ds	-117
dt	-99
cby	-44
cfor	-35
drom	30
cin	-54
cof	-25
dn	-29
cthat	30
do	-91
cwho	-49
dith	-113
bf .	-24
cered .	-63
hand	-19
hin	33
an "	-87
c,	41
c.	17
cagainst	-19
cbut	-30
cfor	31
drom	-65
cin	-34
cof	-16
dn	-82
dr	-34
cthat	-74
do	-135
cwith	-94
apposed ,	67
h.	-86
ardered .	27
aut ,	26
dand	-84
dfor	-47
din	-40
dof	-13
dthat	-39
eo	45
aver .	-15
9plans .	13
bedged .	-19
hin	-83
hthat	-27
io	-56
aosted .	-46
araised .	-22
hand	19
hfor	-67
hof	-19
in	-56
hto	-75
bedicted .	26
jin	-50
bomised .	13
gs .	-14
fing and	-90
cposed ,	51
i.	-29
iof	-12
jn	-95
9recalled .	86
iin	-47
bfused .	-16
biterated to	-32
bjected .	-61
bported "	-87
i$	-34
i,	-53
i.	31
iand	-131
iin	37
iof	-21
ithat	-19
jo	-48
iwith	-59
bsponded .	28
bvealed ,	-62
i.	40
iand	-53
ito	-56
9said "	-81
e$	-16
e'	-60
e,	18
e-	-56
e.	40
e:	-51
eabout	-44
ffter	-152
fgainst	-40
fmong	-50
fnd	23
fs	-120
ft	-149
ebecause	-130
gfore	-132
ghind	-26
gtween	-36
fut	-53
fy	-166
edespite	-46
furing	-114
efor	-109
from	-91
ehow	-43
eif	-81
fn	-59
gto	-36
elike	-45
eof	-56
fn	-62
fr	-73
fver	-69
esince	-91
fo	-52
ethat	-122
gough	-31
grough	-37
fo	-161
eunder	-45
gtil	-18
ewhat	-42
gen	-159
hther	-19
gich	-34
go	-68
fith	-162
iin	-43
iout	-26
e—	82
by "	16
d,	13
d.	47
dafter	-89
end	-67
es	-103
dby	-67
dfor	-54
erom	-21
din	-75
dof	-26
en	-75
er	-48
dthat	-38
eo	-105
dwho	-16
eith	-63
cing "	43
g,	21
gand	-51
hs	-60
gbut	-62
gfor	-13
gin	-87
gon	-67
gthat	-52
ho	30
gwith	-32
cs $	-17
e,	-51
e.	75
eabout	-16
fs	-103
ft	-96
ebecause	-110
fut	-13
fy	-83
efor	-43
from	-73
eif	-52
fn	-154
eof	-23
fn	-101
fr	-35
eso	-36
ethat	-81
fo	-116
ewhat	-21
gen	-98
gich	-15
go	-25
fith	-64
aee ,	92
d.	39
dand	-87
es	-127
dto	-48
cm .	-22
ded ,	-14
g.	51
gin	47
gthat	-25
ho	-48
ds and	-90
cn .	29
cs .	-41
ahow .	32
eand	-54
ein	-94
eto	-21
ewith	-31
ded ,	-35
g.	50
gand	-58
gin	-80
gof	-13
gto	-12
gwith	-64
ds ,	29
f.	19
fand	-95
fby	-81
fin	-129
fto	-52
fwith	-54
aigned .	-24
aought ,	36
gand	-63
hs	25
gin	-38
gthat	-37
ho	-35
gwith	-48
atated "	-102
g.	26
gand	-75
gin	-78
gto	-23
ement .	14
bressed and	-123
auggest ,	35
h.	29
ged ,	24
jand	-58
ks	-58
jfor	-41
jin	-109
jon	-60
jthat	-56
ko	-94
jwith	-26
ging ,	50
k.	-21
kand	-110
kto	-44
gs ,	-34
i.	21
iand	-87
bpport .	-51
ged ,	-73
j.	-27
jin	13
jto	-37
ging ,	26
k.	-73
9telling "	31
h,	-21
h.	-13
hand	27
hto	-56
ds "	-92
f.	46
fand	28
fto	-15
ahink .	70
fto	-12
es .	20
bought .	21
ao and	43
ds	-60
dt	-75
cbut	35
dy	26
cfor	-95
drom	-30
cin	-165
cof	-34
dn	-40
cthat	-59
do	-97
cwho	-54
dith	-65
bld ,	23
e.	26
eand	-137
fs	-49
ft	-17
eby	-22
efor	-17
from	-14
ein	-104
eon	-40
ethat	-48
fo	-55
ewho	-16
fith	-23
bok .	-23
aweeted .	-16
hand	-13
hto	-26
bitter .	63
9urged in	-71
fto	-150
9vowed ,	23
fto	-23
9want .	17
eand	-106
ein	-67
eto	-70
ds .	28
fand	-71
fto	-33
brned .	-31
gand	-50
gto	-23
ding .	-60
aith ,	21
e.	-52
eand	-108
eof	-23
eto	-53
arote "	-39
f,	-21
f.	24
fand	14
fin	-32
fto	-16
3before by was	41
areported ,	40
jof	-15
jto	-12
asaid "	-24
f,	35
f.	-25
fand	-19
gs	-21
gt	-14
ffor	-15
grom	-12
fin	-17
hto	-12
fof	-17
gver	-28
fso	-13
fthat	-45
go	-18
fwho	-35
cy ,	23
ds ,	22
ato ,	-28
d.	32
dand	-15
din	-18
dof	-16
dthat	-14
dwho	-26
cld and	-26
awrote ,	-47
0f=after !	-13
8"	-40
8$	-127
8%	-112
8'	-55
8)	-31
8,	25
8-	43
8.	-14
8/	-75
8;	71
8[	-87
8]	-81
8about	-148
9fter	18
9gainst	-146
9lthough	-111
9mong	-78
9round	-129
9s	-33
9t	-38
8because	-20
ahind	-126
atween	-132
9ut	30
8despite	-64
9uring	-17
8for	-78
9rom	-57
8how	-154
8if	-47
9n	-15
aside	-98
ato	-125
8like	-155
8near	-78
9or	-96
8of	-126
9n	-28
9r	-63
9utside	-107
9ver	-69
8since	-24
9o	-69
8that	-62
aough	-103
arough	-38
9o	-71
award	-110
8under	-55
atil	28
8what	-166
aether	-141
aich	-144
ao	-76
bm	-117
bse	-94
ay	-126
9ith	-41
cin	-76
cout	-48
8yet	-113
8–	17
8—	39
8‘	-41
8“	-61
8”	20
2before "	-41
9$	-39
9%	-14
9'	-50
9(	-24
9,	53
9.	-33
9about	-69
after	-38
against	-27
among	-32
and	-67
at	-47
9before	-52
btween	-12
aut	-13
ay	-50
9during	-14
9for	-65
arom	-31
9how	-20
9in	-64
bto	-21
9like	-37
9of	-67
an	-62
ar	-38
aver	-37
9since	-28
ao	-61
9through	-36
ao	-73
9under	-45
9was	44
aere	-21
ahat	-38
ben	-24
bich	-49
bo	27
aith	-60
9“	-56
9”	21
0n=after 1 0	38
95-25 0	-91
e1	-73
82 0	48
a2	38
96+ 0	-110
c1	-49
c2	-30
83 2	76
84-5 0	-39
c1	-40
c2	53
86-8 0	-36
c1	-29
c2	17
89-14 0	-55
d1	-46
2before 1 0	-15
a5-25 0	-45
f1	-69
92 0	-61
b2	45
a6+ 2	33
93 0	-49
b2	-41
94-5 0	-166
d2	102
96-8 0	-24
d2	14
99-14 0	-33
e2	16
1t=after 1 "	-166
b$	-35
b'	-52
b,	-19
b.	-307
babout	-33
cs	-61
bby	-22
bfor	-34
bif	-76
cn	100
bof	-98
cn	-65
bthat	-62
bwhen	84
cith	-148
a5-25 "	-36
f$	-23
f'	-69
f(	49
f)	-95
f,	-14
f.	16
f:	18
f;	45
f?	-103
fabout	-39
gfter	-82
ggainst	-51
gmong	-90
gnd	-79
ground	-34
gs	-38
gt	-180
fbecause	-122
hfore	-117
hhind	-34
htween	-20
gut	-201
gy	-86
fdespite	-71
guring	-17
ffor	-138
grom	-166
fhow	-39
fif	-123
gn	-121
hto	-63
flike	-43
fof	-67
gn	-241
gr	-133
gver	-105
fsince	-118
go	-80
fthat	-116
hough	-48
hrough	-108
go	-183
hward	-26
funder	-81
fwhat	-53
hen	-189
ither	-42
hich	-59
ile	-153
ho	-114
gith	-202
jin	-27
jout	-68
fyet	-39
92 "	-90
b$	-34
b'	-80
b,	-46
b-	24
b.	-171
b:	24
babout	-81
cfter	60
cgainst	-41
cs	-147
ct	16
bbetween	-60
cut	-14
bfor	16
crom	31
bif	-54
bof	-179
cn	64
cver	15
bto	-47
bwhat	-21
den	33
do	19
cith	-220
a6+ "	25
d$	-14
d'	-57
d)	-169
d,	-72
d-	-34
d.	-12
d:	-92
d;	-149
dabout	-15
efter	-139
emong	-30
end	-262
es	-105
et	-87
dbecause	-49
ffore	-51
eut	-15
ey	-127
dduring	-76
dfor	-85
erom	-75
dif	-34
en	-204
fto	-18
dlike	-18
dof	-38
en	-136
er	-77
ever	-39
dsince	-63
eo	-49
dthat	15
frough	-32
eo	-120
dunder	-20
dwhat	-22
fen	-64
fich	-37
gle	-124
fo	-54
eith	-112
hout	-36
d—	-13
93 "	-59
b'	-46
b,	-13
b-	-54
b.	-45
babout	-51
cfter	23
cnd	40
cs	-18
ct	-121
bbut	-32
cy	46
bfor	-157
crom	-126
bhow	-50
bin	-38
bof	-109
cn	-42
bthat	-164
co	25
bwhat	-58
den	-119
dich	-49
do	-102
cith	83
94-5 "	-34
d$	-47
d'	-81
d-	-38
dabout	-36
egainst	-46
emong	-49
end	53
es	16
et	-19
dbefore	27
fhind	-61
ftween	-33
eut	41
ey	-58
dduring	-117
dfor	-56
erom	-171
dhow	-32
dif	-19
en	-40
fto	-63
dlike	-41
dof	-104
en	-13
er	-24
ever	-94
dso	30
dthat	-37
frough	-55
eo	-75
dunder	-60
ftil	-121
dwhat	-42
fether	-29
fich	-53
gle	13
fo	-100
eith	-22
d—	-18
96-8 "	16
d$	-47
d'	20
d-	83
d;	46
dN	-69
dabout	-81
efter	-34
egainst	-39
emong	-99
end	-50
et	-39
dbecause	-47
ffore	57
ftween	-46
eut	38
ddespite	-66
euring	-50
dfor	-78
erom	-195
dhow	-54
dif	-131
en	-58
fto	-48
dlike	-50
don	-46
er	-115
ever	-120
dsince	-121
eo	-79
dthat	-25
fough	-43
frough	-75
eo	-54
fward	-38
dunder	-62
dwhat	-62
fen	-85
gther	-62
fich	-53
gle	-107
fo	-23
eith	-39
hin	-76
d—	19
99-14 !	-98
e$	-44
e)	30
e-	20
e.	37
e;	21
e?	87
eabout	-70
ffter	-45
fgainst	-68
fmong	-58
fnd	-63
fround	-62
fs	-20
ft	-36
ebecause	-31
gfore	-65
ghind	-34
gtween	-61
fut	-66
fy	-45
edespite	-31
furing	-54
efor	-32
from	-203
ehow	-75
eif	19
fn	-177
gto	-37
elike	-50
eof	-95
fn	-184
fr	-163
esince	-137
fo	-95
ethat	-98
gough	-38
grough	-68
fo	-70
gward	-58
eunder	-85
gtil	-110
ewhat	-78
gen	-29
hther	-53
gich	-80
hle	-44
go	-30
hse	-62
fith	-235
e—	-12
3before 1 ,	32
c.	-31
cin	-15
cof	-19
b5-25 ,	48
g-	-21
g.	33
gand	-26
hs	-63
gfor	-12
gin	-22
gon	-30
gthat	-33
ho	-22
gwho	-23
a2 "	-22
c,	-116
cin	-12
cof	-12
b6+ ,	52
e.	-25
eas	-41
eby	-12
ethat	-16
a3 "	-27
c,	-82
cand	-18
ds	-30
cfor	-12
cof	-38
cthat	39
do	-13
a4-5 "	-17
e,	-78
eand	-27
eby	-18
ein	-14
eon	-18
eto	-13
a6-8 "	22
eabout	-29
fnd	-37
fs	-20
efor	-16
ein	-26
eof	-35
fn	-12
ethat	-32
fo	-31
ew	-20
fho	35
fith	-18
a9-14 "	-31
f,	14
f-	-53
f.	-18
fand	-25
gs	-33
ffor	-25
fin	-43
flike	-30
fof	-34
gr	-14
fthat	-69
go	-24
fwho	-29
gith	-36
0q=after false false	-13
etrue	-201
8true false	-202
dtrue	-20
2before false false	-20
ftrue	-36
9true false	-64
0s=after A "	39
a,	21
aas	-134
afor	-21
ain	-112
athat	-29
bo	-69
awith	25
8D "	-36
a$	-48
a%	-45
a(	-58
a-	-36
a.	-25
a:	-64
aN	-47
aabout	-78
bfter	13
bgainst	-56
bmong	-64
bnd	-35
bs	-59
bt	-25
abecause	57
cfore	19
chind	-35
ctween	-77
by	-46
afrom	34
ahow	-45
aif	-12
bn	-27
cto	-45
alike	-51
aof	-51
bver	14
asince	23
bo	-65
athat	-98
cough	-49
crough	-43
boward	-54
aunder	18
awhat	-55
cen	14
dther	-65
cich	-104
co	-147
bithin	-39
ayet	-24
8N !	-17
a"	-25
a$	-25
a'	-106
a(	32
a)	-96
a-	91
a.	-39
a:	-82
a;	-16
aabout	-79
bfter	36
bgainst	-38
bmong	-77
bnd	13
bs	-94
bt	-62
abefore	57
chind	-51
but	28
by	13
aduring	39
afor	-50
brom	-125
aif	-93
bn	-29
cto	-53
alike	-25
aof	-94
bn	-24
br	-67
bver	-106
aso	-53
athat	-23
crough	-54
bo	-20
aunder	-74
awhat	-48
cen	-57
cich	-44
dle	39
co	21
bith	-50
a—	-13
8W "	-31
a,	-51
a.	-27
aas	-64
afor	-87
ain	29
aof	-26
bn	-82
athat	44
bo	-117
awho	36
bith	-24
8about .	-22
9nd .	97
9s ,	-14
b.	-85
band	-80
bin	59
bof	-13
8for .	28
cto	-50
8he "	22
b$	-13
b,	-36
b-	-44
b.	15
babout	-15
cfter	-20
cgainst	-17
cs	-106
ct	-72
bbecause	-98
cut	-66
cy	-79
bfor	-69
crom	-57
bif	-73
bof	-24
cn	-108
cr	-18
cver	-24
bsince	-64
bthat	-61
co	-130
bwhat	-18
den	-99
do	-37
cith	-97
ar "	37
c,	-17
c-	-67
c.	-45
cand	22
ds	-119
dt	-97
cby	23
cfor	-100
cin	-35
cof	-31
dn	35
cthat	-55
do	-169
cwith	-124
9im "	24
c,	-18
cand	-45
ds	-122
cfor	18
cin	30
cof	-20
dn	-49
cto	-14
cwho	-20
dith	-106
as "	-64
c.	-38
cabout	-17
dnd	-40
ds	15
dt	25
cby	25
cfor	-164
drom	-63
cin	-25
cof	-65
dn	-39
cthat	-115
do	-186
cwhen	47
eich	-17
eo	-21
dith	20
9ow .	-34
cin	-96
cthat	-55
do	-112
8i .	72
9f "	-41
b,	-44
b.	21
band	32
bin	-82
bto	-73
bwith	-45
9s ,	-90
b.	83
bto	-34
9t "	73
b$	-16
b.	-35
bas	39
ct	-70
bbut	12
cy	34
bfor	-57
bif	-53
bof	-29
cn	-36
bthat	-85
co	18
bwhen	-72
cith	-34
8she ,	-15
c-	52
cand	19
ds	-41
dt	-25
cbecause	-46
dy	-29
cfor	-25
drom	-18
cin	-47
cof	-19
dn	-60
cthat	-39
do	-62
cwhich	-23
eo	-16
dith	-47
8that "	-17
d$	-35
d'	-75
d-	23
d.	38
d:	-13
dabout	-57
efter	-88
egainst	-42
elthough	-53
emong	29
end	-33
eround	-47
es	-93
et	-169
dbecause	-16
ffore	-81
fhind	-36
ftween	-33
ey	-208
ddespite	-58
euring	-138
dfor	-133
erom	-146
dhow	-26
din	-63
fto	-35
dlike	-43
dof	-73
en	-67
er	-100
eutside	-45
ever	-98
dsince	-101
eo	-82
dthat	-57
fough	-50
frough	-60
eo	-21
fward	-29
dunder	-50
dwhat	-47
fen	-159
gther	-34
fich	-59
gle	-127
fo	-118
fy	-59
eith	-162
hout	-61
d—	21
aeir ,	59
e.	-38
ein	-89
eto	-51
by "	-51
d,	78
das	-58
et	-44
dbecause	-56
dfor	-15
erom	-23
din	-86
don	-84
dthat	-21
eo	-104
dwho	-38
eith	-81
9o "	-60
b$	-37
b(	-18
b,	47
b-	-17
b.	-21
b:	46
babout	-45
cnd	-22
bbefore	-72
cut	-76
cy	-177
bduring	-103
bfor	13
crom	-106
bhow	-34
bif	26
cn	-78
dto	-26
blike	-16
bof	-70
cn	-204
cr	15
cver	-98
bso	30
bthat	-172
drough	-56
co	-43
bwhat	-53
dich	-35
ele	-100
do	-76
cith	-51
8w "	-48
a$	-41
a'	-59
a(	-38
a)	-26
a-	29
a.	-25
a:	63
a;	40
a?	39
aabout	-45
bfter	-49
bgainst	-50
bnd	-29
bround	-22
bt	35
abecause	-65
ctween	-53
but	-19
by	-96
afor	-57
brom	-34
ahow	-72
aif	-70
bn	-50
cto	-47
alike	-41
aof	-107
br	-84
bver	-114
asince	-60
bo	-54
athat	46
bo	-89
aunder	-64
awhat	-53
cether	-47
cich	-33
co	-18
bithout	-48
a—	27
9as ,	-117
c.	111
9e .	13
are .	-39
9hat as	-101
dfrom	-17
din	-91
dthat	-67
eo	-66
aether "	-23
g.	56
gand	-104
hs	-44
gfor	-17
gin	-81
gon	-31
hr	-50
gthat	-21
ho	-67
ao .	-57
ay ,	69
cin	-80
cthat	-23
do	-49
9ill .	40
9ould .	82
2before A ,	31
bof	-54
9D ,	26
b.	34
band	-20
cs	-27
bby	-17
bfor	-21
bin	-38
bof	-23
cn	-16
bthat	27
bwho	-15
9N "	-33
b,	23
b.	-47
bamong	-19
cnd	-36
cs	40
ct	-12
bby	-23
bfor	-14
crom	-19
bin	-22
bof	-21
cn	-16
bthat	-32
co	-25
bwas	44
cho	-29
cith	-33
9W ,	38
b.	-13
babout	-32
cnd	-27
bfor	-27
bin	-35
bof	-14
9he ,	15
9i ,	30
af ,	25
an ,	13
at ,	24
9they ,	13
9w ,	34
1n=after A 0 1	-60
d2	71
d3	72
d4-5	21
d6-8	-64
d9-14	-33
b2 15-25	-67
d26+	47
d6-8	38
d9-14	-13
9D 0 1	42
e5-25	-56
d2	46
e6+	-126
d3	21
d4-5	-49
d9-14	-25
b1 15-25	-23
b2 15-25	-29
d26+	-33
d3	-22
d4-5	15
d6-8	21
d9-14	14
9N 0 15-25	-30
d26+	-123
d3	-17
d4-5	13
d6-8	-18
d9-14	-35
b1 15-25	-31
b2 26+	-16
d3	104
d4-5	66
d6-8	24
d9-14	-19
9W 0 1	15
e5-25	13
d2	35
e6+	-72
d3	-108
d4-5	14
d6-8	20
d9-14	-99
b2 15-25	-23
d26+	26
d6-8	-66
d9-14	23
9about 0 3	38
and 0 6-8	-57
f9-14	-93
as 0 15-25	-103
e2	79
e4-5	25
e6-8	29
e9-14	20
c2 9-14	-51
9for 0 6-8	-66
9he 0 1	-61
f5-25	-41
e2	-116
f6+	-64
e3	-29
e4-5	-54
e6-8	24
c2 15-25	23
e26+	-29
e4-5	25
e6-8	83
e9-14	32
br 0 1	58
f26+	-120
f3	42
f4-5	29
f6-8	-34
f9-14	-68
d2 15-25	38
f26+	-77
f6-8	-59
aim 0 1	32
g5-25	-170
f2	-76
g6+	-148
f3	-23
f4-5	31
f6-8	-91
d2 15-25	-27
f26+	-61
f6-8	89
f9-14	75
bs 0 15-25	-117
f2	62
f3	-23
f4-5	39
f9-14	-29
d2 15-25	-30
f26+	-58
f4-5	97
f6-8	45
f9-14	-38
aow 0 1	-104
g5-25	-18
f6-8	-68
f9-14	25
d2 15-25	33
f26+	-43
f6-8	68
f9-14	-26
9i 0 4-5	-55
af 0 15-25	46
e4-5	-39
e6-8	-26
e9-14	-46
c2 15-25	-59
e26+	50
e6-8	31
e9-14	-17
as 0 1	-67
f5-25	-75
e4-5	-34
e6-8	-102
e9-14	-42
at 0 1	111
e2	-68
f6+	19
e3	-40
e4-5	-56
e6-8	-42
e9-14	-48
c2 15-25	-30
e26+	24
e4-5	76
e6-8	91
e9-14	-71
9she 0 2	34
g6+	-123
f3	-76
f4-5	-62
f6-8	-19
f9-14	-24
d2 15-25	49
f26+	-17
f6-8	67
f9-14	-14
9that 0 1	-164
h5-25	15
g2	-73
h6+	25
g3	-153
g4-5	-79
g6-8	-24
g9-14	-18
e1 15-25	-36
e2 15-25	32
g4-5	-74
g6-8	-108
g9-14	112
beir 0 2	38
h4-5	-51
h6-8	35
h9-14	-51
f2 15-25	-43
cy 0 2	-82
h6+	-118
g3	27
g4-5	-48
g6-8	-24
g9-14	-29
e2 15-25	-16
g26+	24
g4-5	22
g6-8	109
ao 0 1	-23
f5-25	-59
e26+	-152
e3	-59
e6-8	-31
c2 15-25	-33
e26+	-15
e4-5	48
e6-8	166
e9-14	19
9w 0 1	40
e5-25	-93
d26+	-55
d3	22
d9-14	-33
b2 15-25	-17
d2	38
e6+	-39
d3	91
aas 0 9-14	-22
ahat 0 15-25	-77
g26+	16
g3	12
g4-5	-83
g6-8	27
e2 26+	-16
g9-14	118
bether 0 1	-64
k5-25	-32
j26+	-55
j3	-53
j4-5	-118
j6-8	-57
h2 15-25	-32
j26+	56
j6-8	37
j9-14	104
by 0 15-25	31
f26+	-97
f3	-45
f6-8	-25
f9-14	-36
d2 26+	-113
f9-14	32
3before A 0 1	-70
f5-25	-59
e4-5	-64
e6-8	42
aD 0 1	-28
e2	-40
f6+	-26
e3	29
e4-5	-63
e9-14	-112
c2 15-25	33
e26+	124
e4-5	55
e6-8	47
e9-14	-24
aN 0 1	19
f5-25	-97
e2	-100
f6+	-34
e3	-76
e4-5	-51
e6-8	-35
c2 26+	86
e6-8	-18
e9-14	43
aW 0 1	-38
f5-25	-91
e2	47
f6+	-47
e3	-34
e4-5	-16
c2 26+	65
e9-14	-44
ahe 0 15-25	42
f9-14	-33
d2 15-25	30
f9-14	24
bis 0 15-25	-37
ai 0 15-25	-37
e6-8	-20
e9-14	-14
c2 15-25	53
e26+	22
e9-14	13
bf 0 15-25	28
f4-5	-14
f6-8	-31
f9-14	-52
d2 15-25	-22
f26+	16
bn 0 15-25	-61
f2	-20
f6-8	-27
f9-14	-43
d2 15-25	67
f26+	59
bt 0 3	-24
f6-8	-21
f9-14	-38
d2 15-25	52
ashe 0 6-8	-13
athey 2 15-25	22
aw 0 9-14	-30
c2 15-25	-16
be 0 15-25	-16
bhen 0 9-14	-47
1rc=after false false	-34
atrue false	-169
4before false false	12
htrue	-28
btrue false	-54
0t=after !	-13
8$	-127
8%	-112
8'	-47
8)	-31
8,	25
8-	43
8.	-14
8/	-75
8;	71
8N	-111
8[	-87
8]	-81
8about	-148
9fter	18
9gainst	-146
9lthough	-111
9mong	-78
9round	-129
9s	-33
9t	-38
8because	-20
ahind	-126
atween	-132
9ut	30
8despite	-64
9uring	-17
8for	-78
9rom	-57
8how	-154
8if	-47
9n	-15
aside	-98
ato	-125
8like	-155
8near	-78
9or	-96
8of	-126
9n	-28
9r	-63
9utside	-107
9ver	-69
8since	-24
9o	-69
8that	-62
aough	-103
arough	-38
9o	-71
award	-110
8under	-55
atil	28
8w	-78
9hat	-166
aether	-141
aich	-144
ao	-76
bm	-117
bse	-94
ay	-126
9ith	-41
cin	-76
cout	-48
8yet	-113
8—	47
2before "	-25
9$	-39
9%	-14
9(	-24
9,	53
9.	-33
9D	-43
9N	-34
9about	-69
after	-38
against	-27
among	-32
and	-67
at	-47
9before	-52
btween	-12
aut	-13
ay	-50
9during	-14
9for	-65
arom	-31
9how	-20
9in	-64
bto	-21
9like	-37
9of	-67
an	-62
ar	-38
aver	-37
9since	-28
ao	-61
9through	-36
ao	-73
9under	-45
9was	44
aere	-21
ahat	-38
ben	-24
bich	-49
bo	27
aith	-60
9—	95
`,
};
