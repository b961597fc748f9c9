/** An invented text: its headline and what stands below it. */
export type Telling = readonly [headline: string, text: string];

/** An event and what is told on the next day: how it goes on, another event of its kind, another one of the same place or people. */
export interface Arc {
  readonly id: string;
  readonly first: Telling;
  /** The same event goes on, in words that mostly are others. */
  readonly next: Telling;
  readonly alike: Telling;
  readonly nearby: Telling;
}

/** Events in places that do not exist. Written before any rule was tried on them; every third is blind. */
export const arcs: readonly Arc[] = [
  {
    id: 'tanker',
    first: [
      'Tanker Amber Tern leaks oil off Skarvik',
      'The tanker Amber Tern struck a rock off Skarvik on Tuesday and leaked 900 tonnes of oil. The coastguard laid out floating barriers before nightfall. Captain Jonas Reld said that the radar had failed.',
    ],
    next: [
      'Captain Reld was drunk, prosecutors say',
      'Prosecutors in Skarvik accuse Jonas Reld of having drunk on duty. A blood sample taken on board showed 1.4 per mille. His lawyer called the sample worthless. Reld, 51, may lose his licence for life.',
    ],
    alike: [
      'Oil spills from freighter near Port Lomas',
      'The freighter Coral Wren ran aground near Port Lomas on Wednesday and spilled 300 tonnes of oil. The harbour authority laid out floating barriers. Nobody on board was hurt, the coastguard said.',
    ],
    nearby: [
      'Skarvik opens its first theatre for children',
      'Skarvik opened a theatre for children on Wednesday. It has 180 seats and cost 12 million crowns. Mayor Tove Lind cut the ribbon, and the first play is about a seal.',
    ],
  },
  {
    id: 'mayor',
    first: [
      'Mayor of Orlenburg accused of taking bribes',
      'The public prosecutor has charged Viktor Malsen, the mayor of Orlenburg, with taking bribes of 240,000 euros from a construction company. Malsen denies it. The company, Hallbau, built the new swimming hall.',
    ],
    next: [
      'Malsen steps down, deputy takes over town hall',
      'Viktor Malsen resigned on Thursday evening. “I do not want to harm my town,” he told the council. His deputy Irma Quandt runs the administration until an election in autumn.',
    ],
    alike: [
      'Minister of Tarvia charged with corruption',
      'A prosecutor in Tarvia has charged the minister of transport, Leo Brandt, with taking bribes of 90,000 euros from a railway company. Brandt denies it and stays in office.',
    ],
    nearby: [
      'Storm tears roofs from forty houses in Orlenburg',
      'A storm tore the roofs from forty houses in Orlenburg on Wednesday night. Nobody was hurt. The fire brigade was out 120 times, its chief Paul Renner said.',
    ],
  },
  {
    id: 'mine',
    first: [
      'Nine miners trapped under Mount Kesh',
      'Nine miners are trapped 400 metres under Mount Kesh after a gallery fell in on Monday morning. Rescuers hear knocking. The mine belongs to Norrite Mining, which digs for nickel there.',
    ],
    next: [
      'Drill reaches the men after 60 hours: all alive',
      'A drill as thick as an arm broke through to the nine men on Wednesday at dawn. They sent up a note: “We are well.” Water and sugar go down the pipe. Engineer Sabine Orlov of Norrite expects that the shaft for the capsule needs four more days.',
    ],
    alike: [
      'Coal mine in Veshti caves in, six missing',
      'A coal mine in Veshti caved in on Wednesday. Six workers are missing. Rescuers dig from two sides, the regional governor said.',
    ],
    nearby: [
      'Climber from Lenn first to reach Mount Kesh in winter',
      'Ruta Hallas from Lenn was the first to reach the top of Mount Kesh in winter. She climbed for three days at minus 30 degrees and left a flag of her village.',
    ],
  },
  {
    id: 'merger',
    first: [
      'Brewery Falkner to buy rival Dorn for 2.1 billion',
      'The brewery Falkner wants to buy its rival Dorn for 2.1 billion crowns. Together they would sell every third beer in the country. Dorn’s board welcomes the offer of 84 crowns a share.',
    ],
    next: [
      'Cartel office stops Falkner’s deal',
      'The cartel office has forbidden the takeover. “Two thirds of all taverns in the north would have no choice,” its president Milena Kost said. Falkner may appeal within four weeks. Dorn shares lost 17 percent.',
    ],
    alike: [
      'Dairy Hollen buys cheese maker Argent',
      'The dairy Hollen buys the cheese maker Argent for 310 million crowns. Argent’s owner family gets 40 percent in shares. Both boards have agreed.',
    ],
    nearby: [
      'Falkner runs out of bottles after glassworkers’ strike',
      'The brewery Falkner has stopped one of its lines because bottles are missing. Workers of the glass factory in Brask have been on strike for two weeks.',
    ],
  },
  {
    id: 'bear',
    first: [
      'Bear kills jogger in the forest of Halm',
      'A bear killed a 29-year-old jogger in the forest of Halm on Sunday. Hunters found his body near a spring. It is the first death of that kind in the valley since 1911.',
    ],
    next: [
      'She-bear shot; her cubs go to a park',
      'Hunters shot the she-bear JK7 on Tuesday, two kilometres from the spring at Halm where the jogger died. Genes from his clothes were hers. Her two cubs will live in the animal park of Dunmarsh, ranger Olaf Tigen said.',
    ],
    alike: [
      'Wolf bites hiker near Prell',
      'A wolf bit a hiker in the leg near Prell on Tuesday. The 44-year-old drove it off with a stick. The forest office looks for the animal.',
    ],
    nearby: [
      'Halm plants 10,000 oaks',
      'The village of Halm plants 10,000 oaks where beetles ate the spruces. School classes help. The state pays 60,000 euros, forester Ina Roth said.',
    ],
  },
  {
    id: 'vaccine',
    first: [
      'Vaccine against river fever works in 8 of 10',
      'A vaccine against river fever protected eight of ten people in a trial with 12,000 volunteers, the Institute of Sorel reported. The study was led by Nadia Ferro. The fever kills 30,000 people a year.',
    ],
    next: [
      'Sorel halts injections after two volunteers collapse',
      'The Institute of Sorel interrupts its trial. Two women had lost consciousness hours after the third dose. “We must know why,” Nadia Ferro said. An independent board is to decide in March.',
    ],
    alike: [
      'New pill halves migraine days',
      'A new pill halved the days with migraine in a trial with 900 patients, the company Arvena reported. The study was led by Tom Weil. Side effects were mild.',
    ],
    nearby: [
      'Institute of Sorel moves into tower of glass',
      'The Institute of Sorel has moved into a tower of glass on the river. The building cost 200 million and has laboratories on 14 floors.',
    ],
  },
  {
    id: 'escape',
    first: [
      'Two prisoners flee from Grauenstein through laundry',
      'Two men convicted of robbery fled from the prison of Grauenstein on Friday in a laundry van. Police search for Emil Tarr and Sven Okker with helicopters and dogs.',
    ],
    next: [
      'Okker caught at his sister’s birthday',
      'Police arrested Sven Okker on Sunday in a garden in Lindau where his sister had invited to coffee. He did not resist. Of Emil Tarr there is no trace. Three guards have been suspended.',
    ],
    alike: [
      'Murderer escapes from clinic in Bornheim',
      'A convicted murderer escaped from a clinic in Bornheim on Sunday. He had been brought there with pain in his belly. Police search for him with dogs.',
    ],
    nearby: [
      'Grauenstein prisoners bake bread for the poor',
      'Prisoners of Grauenstein bake 200 loaves a day for the food bank. “It smells of home,” the director Anja Pohl said.',
    ],
  },
  {
    id: 'satellite',
    first: [
      'Satellite Heron silent after launch from Kourani',
      'The weather satellite Heron has not answered since it was launched from Kourani on Thursday. The agency ESPA lost contact 40 minutes after lift-off. The device cost 350 million.',
    ],
    next: [
      'First picture from orbit: engineers wake weather watcher',
      'Heron lives. Engineers of ESPA turned its antenna to the earth by a command sent over and over for 50 hours. The first picture shows a storm over the ocean. “I cried,” flight director Ana Morel said.',
    ],
    alike: [
      'Rocket Boreas explodes on its pad',
      'The rocket Boreas exploded on its pad in Woomera Bay on Saturday, one minute before its launch. Nobody was hurt. It was to bring two satellites of a telephone company into orbit.',
    ],
    nearby: [
      'ESPA chooses four new astronauts',
      'The agency ESPA has chosen four new astronauts out of 17,000 applicants. Two are pilots, one is a doctor and one a geologist. Their training takes three years.',
    ],
  },
  {
    id: 'dam',
    first: [
      'Quake of 6.1 shakes the valley of Ursa',
      'An earthquake of magnitude 6.1 shook the valley of Ursa on Monday night. At least 14 people died, most of them in the village of Tamor. Roads are blocked by rocks.',
    ],
    next: [
      'Tents and cold: Tamor’s survivors wait for stoves',
      'In Tamor 800 people spend the third night in tents at minus 6 degrees. Lorries with stoves are stuck below the pass. Teacher Gul Aran heats stones for the children. The government in Ursa has asked three neighbours for helicopters.',
    ],
    alike: [
      'Quake of 5.4 off the coast of Miranda',
      'An earthquake of magnitude 5.4 shook the coast of Miranda on Wednesday. Nobody was hurt. Some houses have cracks, the civil guard said.',
    ],
    nearby: [
      'Ursa elects its first woman as governor',
      'Leyla Daran has been elected governor of Ursa with 54 percent. She is a farmer and the first woman in the office. She promises wells for all villages.',
    ],
  },
  {
    id: 'transfer',
    first: [
      'Striker Ilic to leave Veldra United for 70 million',
      'Striker Marko Ilic leaves Veldra United for Real Cortesa. The clubs agreed on 70 million euros. Ilic, 24, scored 31 goals last season.',
    ],
    next: [
      'Knee says no: Cortesa sends Ilic home',
      'Doctors in Cortesa found a torn meniscus, and the contract was not signed. Marko Ilic flew back on Thursday without a word. “He is ours and we will heal him,” Veldra’s president Bruno Kalt said.',
    ],
    alike: [
      'Keeper Sanna goes to Brask Wanderers',
      'Goalkeeper Eero Sanna goes to Brask Wanderers for 9 million euros. He signed until 2034. Sanna, 28, played for Harnholm for six years.',
    ],
    nearby: [
      'Veldra United’s women win the cup',
      'The women of Veldra United won the cup on Thursday, 2-0 against Lenn. Frida Moss scored both goals before 11,000 spectators.',
    ],
  },
  {
    id: 'bridge',
    first: [
      'Ship rams the railway bridge of Estuna',
      'The cargo ship Delphine rammed the railway bridge of Estuna on Saturday night. A pier is cracked. No train can cross; 40,000 commuters take buses.',
    ],
    next: [
      'Army lays pontoons so that commuters can walk',
      'Soldiers have laid pontoons over the river at Estuna. From Monday on, people can walk from one train to the other in twelve minutes. Repairing the pier takes until June, railway director Kaj Brun said. The owner of the Delphine has offered nothing.',
    ],
    alike: [
      'Lorry hits bridge in Gollau, road closed',
      'A lorry with a crane hit a bridge in Gollau on Sunday. The road to the coast is closed for a week. The driver was slightly hurt.',
    ],
    nearby: [
      'Estuna bans fireworks',
      'The council of Estuna bans private fireworks. Last year they set nine balconies on fire. Who breaks the ban pays 500 crowns.',
    ],
  },
  {
    id: 'painting',
    first: [
      'Thieves take two Lorenz paintings from museum in Arvo',
      'Thieves took two paintings by Clara Lorenz from the city museum of Arvo in the night. They came through the roof and were gone after four minutes. The works are insured for 18 million.',
    ],
    next: [
      'Paintings found in a potato cellar',
      'Police found both works by Clara Lorenz wrapped in blankets in a potato cellar in Demsin. A 62-year-old farmer was arrested; he says that he thought they were copies. A corner of one is damaged, restorer Hugo Till said.',
    ],
    alike: [
      'Gold coins stolen from bank museum in Tresk',
      'Gold coins worth 3 million were stolen from a bank’s museum in Tresk on Thursday. The thieves broke through a wall. Police look for a white van.',
    ],
    nearby: [
      'City museum of Arvo lets everybody in for free',
      'The city museum of Arvo asks no entrance fee on Thursdays. Director Mia Koch hopes for twice as many visitors. A foundation pays for the first year.',
    ],
  },
  {
    id: 'teachers',
    first: [
      'Teachers in Morava walk out over class sizes',
      'Some 22,000 teachers in Morava walked out on Monday. They want no more than 25 pupils in a class. The union EDU says that the strike goes on until the state moves.',
    ],
    next: [
      'Parliament night ends in 1,800 new posts',
      'After a night of talks, minister of education Karel Vones promised 1,800 new posts by 2033. EDU’s chairwoman Dana Illy will put the offer to a vote; until then lessons begin again in Morava on Thursday.',
    ],
    alike: [
      'Nurses in Tolna strike for three days',
      'Nurses in Tolna began a strike of three days on Wednesday. They want 12 percent more pay. Emergency rooms stay open, the union said.',
    ],
    nearby: [
      'Morava’s wine growers fear frost',
      'Wine growers in Morava light candles between their vines. Minus 4 degrees are forecast for the night. Last year’s frost took half of the harvest.',
    ],
  },
  {
    id: 'hacker',
    first: [
      'Hackers stop trains of Nordbahn',
      'Hackers brought all trains of Nordbahn to a halt on Tuesday morning. Screens in 300 stations showed a skull. The group Black Otter asks for 5 million in bitcoin.',
    ],
    next: [
      'Student, 19, confesses to Black Otter attack',
      'A 19-year-old student of informatics from Kolm has confessed. He found the password of a technician on a note in a video, he told investigators. Nordbahn claims 26 million in damages. “It was a game,” he wrote to the court.',
    ],
    alike: [
      'Hackers copy patients’ files of hospital in Prell',
      'Hackers have copied the files of 80,000 patients of the hospital in Prell. They ask for 1 million. Operations go on, the director said.',
    ],
    nearby: [
      'Nordbahn buys 60 night trains',
      'Nordbahn buys 60 night trains for 1.2 billion. They have showers and a cinema. The first is to run from Kolm to the sea in 2034.',
    ],
  },
  {
    id: 'poison',
    first: [
      'Lead in baby food of Milla: 40,000 jars recalled',
      'The maker Milla recalls 40,000 jars of carrot puree. A laboratory in Sund found six times as much lead as is allowed. Parents are to throw the jars away.',
    ],
    next: [
      'Lead came from a repainted pipe in Sund factory',
      'Inspectors have found the cause: a pipe in the kitchen in Sund had been mended with old paint. Milla closes the hall for three weeks and tests the blood of 900 children for free. Head of production Ernst Bahl was dismissed.',
    ],
    alike: [
      'Glass in jam: Fruta takes jars back',
      'The maker Fruta takes 8,000 jars of cherry jam back. Splinters of glass were found in two of them. Customers get their money back.',
    ],
    nearby: [
      'Sund to be heated by sea water',
      'The town of Sund wants to heat 9,000 flats with sea water. A pump at the pier is to run in 2034. It costs 70 million.',
    ],
  },
  {
    id: 'treaty',
    first: [
      'Kestria and Velland sign treaty on the Ister waters',
      'The presidents of Kestria and Velland signed a treaty on the water of the Ister on Monday. Velland gets 40 percent of it in summer. The talks had lasted eleven years.',
    ],
    next: [
      'Farmers block border posts: “Our fields dry out”',
      'With 600 tractors, farmers of Kestria closed all five border posts on Wednesday. They fear for their maize if the Ister is shared. President Mara Tulin invites them to talks; Velland’s foreign minister warns against reopening what is signed.',
    ],
    alike: [
      'Tarvia and Brenland agree on fishing quotas',
      'Tarvia and Brenland agreed on fishing quotas for herring on Wednesday. Each gets 60,000 tonnes. The dispute had lasted three years.',
    ],
    nearby: [
      'Velland’s president breaks his arm while skiing',
      'The president of Velland, Anton Reus, broke his arm while skiing on Wednesday. He goes on working from hospital, his office said.',
    ],
  },
  {
    id: 'elephant',
    first: [
      'Elephant cow Suri pregnant at 41',
      'The elephant cow Suri in the zoo of Ambra is pregnant at 41. No elephant in Europe was ever so old at it. The calf should weigh 100 kilograms.',
    ],
    next: [
      'It is a girl: 104 kilograms and hungry',
      'Suri has given birth. The calf stood on its legs after 20 minutes and drank after an hour, vet Peer Lund of Ambra’s zoo said. Visitors may choose between three names. The mother is tired but well.',
    ],
    alike: [
      'Gorilla born in zoo of Ostheim',
      'A gorilla was born in the zoo of Ostheim on Tuesday. Mother Kali does not let it go. Whether it is a boy nobody knows yet.',
    ],
    nearby: [
      'Ambra doubles its tax on second homes',
      'The town of Ambra doubles its tax on second homes. Of 14,000 flats 3,000 are empty in winter. Owners want to go to court.',
    ],
  },
  {
    id: 'boxer',
    first: [
      'Boxer Kolo collapses after title fight in Sandar',
      'Middleweight Jimi Kolo collapsed in his dressing room after losing the title fight in Sandar on Saturday. He was operated on the head in the night. His opponent was Raúl Mendes.',
    ],
    next: [
      'Kolo opens his eyes, and his rival weeps',
      'After three days in a coma, Jimi Kolo opened his eyes. Raúl Mendes sat at the bed and wept, as the nurse Ines Paz told. The federation examines why the referee did not stop in round nine.',
    ],
    alike: [
      'Cyclist Wern in hospital after crash',
      'Cyclist Pia Wern fell at 70 kilometres an hour in the tour of Brenland. Her collarbone is broken. She wants to start again in May.',
    ],
    nearby: [
      'Sandar builds an arena for 30,000',
      'The city of Sandar builds an arena for 30,000 spectators. It is to have a roof of solar cells. Residents fear the noise.',
    ],
  },
  {
    id: 'dike',
    first: [
      'Dike at Osterwyk breaks, polder under water',
      'The dike at Osterwyk broke on Thursday at high tide. The polder behind it stands two metres under water. 1,300 people were brought to a sports hall.',
    ],
    next: [
      'Muskrats had dug the holes, engineers find',
      'Engineers blame muskrats: 42 tunnels ran through the clay at Osterwyk. The water board had dismissed its last trapper in 2029 to save money. “A false economy,” dike reeve Wim Hoek said.',
    ],
    alike: [
      'River Anse floods old town of Melle',
      'The river Anse flooded the old town of Melle on Friday. Cellars were pumped out. The water fell in the evening.',
    ],
    nearby: [
      'Osterwyk’s church bell rings again',
      'The church bell of Osterwyk rings again after seven years. A crack was welded in a foundry. The parish collected 30,000 for it.',
    ],
  },
  {
    id: 'singer',
    first: [
      'Singer Nela Voss dies at 58',
      'The singer Nela Voss died on Monday at 58. Her song “Harbour lights” was sung in forty languages. She had been ill for two years, her manager said.',
    ],
    next: [
      'Voss leaves her house to homeless musicians',
      'In her will the singer left her villa in Tarn to musicians without a roof. Ten may live there, for a year each, notary Emil Rand read out on Wednesday. Her brother contests it.',
    ],
    alike: [
      'Composer Hugo Alba dies at 91',
      'The composer Hugo Alba died on Wednesday at 91. He wrote five operas and the music for 30 films. A concert in his honour is planned.',
    ],
    nearby: [
      'Villa in Tarn burns down',
      'A villa in Tarn burnt down on Wednesday night. The family could save itself. A candle had fallen, the fire brigade said.',
    ],
  },
  {
    id: 'election',
    first: [
      'Greens win in Harnholm by 211 votes',
      'The Greens won the election in Harnholm by 211 votes. Their candidate Sofie Aker got 38.2 percent, the conservative Nils Borg 38.0. Turnout was 71 percent.',
    ],
    next: [
      'Judges order a new count of three districts',
      'A court has granted what Nils Borg asked for: in three districts all ballots are counted again. Envelopes with postal votes had been found in a broom cupboard. Sofie Aker is calm: “Let them count.”',
    ],
    alike: [
      'Liberals lead in Tolna after first count',
      'The Liberals lead in Tolna after the first count. Their candidate Pal Vida has 44 percent. A run-off is in two weeks.',
    ],
    nearby: [
      'Harnholm’s harbour gets a crane museum',
      'Harnholm turns three old cranes into a museum. Visitors climb up 40 metres. The oldest is from 1902.',
    ],
  },
  {
    id: 'school',
    first: [
      'Gas in school of Rudna: 60 children in hospital',
      'Sixty children of a school in Rudna were brought to hospital on Tuesday with nausea. Firemen measured carbon monoxide in the gym. None is in danger of life.',
    ],
    next: [
      'Caretaker had closed the flue with a rag',
      'The caretaker told police in Rudna that he had stuffed a rag into the flue because of jackdaws. He forgot it there. Most of the pupils are home again; the gym stays shut until the chimney sweep has looked.',
    ],
    alike: [
      'School bus slides into ditch near Pollau',
      'A school bus slid into a ditch near Pollau on Wednesday. Eleven children have bruises. The road was icy.',
    ],
    nearby: [
      'Rudna’s football club climbs into the second league',
      'The football club of Rudna climbs into the second league. It won the last match 4-0. The town celebrates on the market place.',
    ],
  },
  {
    id: 'whale',
    first: [
      'Whale lost in the river Moll swims towards Lenn',
      'A humpback whale has strayed into the river Moll. On Sunday it was 30 kilometres from the sea and swam towards Lenn. Thousands stand on the banks.',
    ],
    next: [
      'With pipes and patience back to the sea',
      'Twelve boats drove the animal downstream with blows on iron pipes. On Tuesday at noon it passed the last buoy of the Moll. “It blew once, like a goodbye,” biologist Rike Sand said.',
    ],
    alike: [
      'Seal rests on motorway near Husby',
      'A seal rested on the motorway near Husby on Tuesday. Police closed a lane for an hour. Rangers brought it to the beach.',
    ],
    nearby: [
      'Lenn votes for a new tram',
      'The people of Lenn voted for a new tram line with 61 percent. It runs from the harbour to the hospital. Building begins in 2032.',
    ],
  },
  {
    id: 'bank',
    first: [
      'Customers storm branches of Meridia Bank',
      'Customers of Meridia Bank stood in line before its branches on Monday to get their money. The bank had lost 4 billion with bonds. Its shares fell 60 percent.',
    ],
    next: [
      'State guarantees all deposits; board must go',
      'Minister of finance Rolf Tamm guarantees every deposit. In return Meridia’s whole board leaves, without bonus. The lines were shorter on Wednesday. An auditor from abroad reads the books.',
    ],
    alike: [
      'Insurer Sekura reports loss of 300 million',
      'The insurer Sekura reported a loss of 300 million for the quarter. Storms were expensive. Its shares fell 8 percent.',
    ],
    nearby: [
      'Minister Tamm wants cheaper train tickets',
      'Minister of finance Rolf Tamm wants to lower the tax on train tickets. A ride would be 7 percent cheaper. Parliament votes in June.',
    ],
  },
  {
    id: 'tunnel',
    first: [
      'Fire in the Gral tunnel stops traffic through the mountains',
      'A lorry with butter burnt in the Gral tunnel on Friday. Eleven people were rescued with smoke in their lungs. The tunnel is closed in both directions.',
    ],
    next: [
      'Ceiling as brittle as biscuit: Gral shut till spring',
      'Heat of 1,100 degrees has ruined the concrete on 300 metres. Inspector Lea Monn does not let anyone drive through the Gral before April. Hauliers drive 140 kilometres over the passes.',
    ],
    alike: [
      'Accident in Sorn tunnel: two hurt',
      'Two cars collided in the Sorn tunnel on Saturday. Two people were hurt. It was closed for three hours.',
    ],
    nearby: [
      'Village on the Gral pass gets its baker back',
      'The village on the Gral pass has a baker again after nine years. Lars Imhof, 26, came from the city. He sells out by eight.',
    ],
  },
  {
    id: 'drone',
    first: [
      'Drone hits airliner on approach to Calda',
      'A drone hit the wing of an airliner on its approach to Calda on Wednesday. The aeroplane of Alta Air with 148 people landed safely. The airport was closed for two hours.',
    ],
    next: [
      'Wedding film led to the pilot',
      'A wedding photographer flew the machine, police in Calda report. He had put the film online: it shows the wing of the Alta Air aeroplane for a second. He faces five years. “I wanted the sunset,” he said.',
    ],
    alike: [
      'Bird strike forces jet back to Tresk',
      'A goose hit the engine of a jet after its start in Tresk on Thursday. It turned back and landed safely. 92 people were on board.',
    ],
    nearby: [
      'Alta Air flies to three more islands',
      'Alta Air flies to three more islands in summer. Tickets cost from 49 euros. The company rents four propeller machines.',
    ],
  },
  {
    id: 'park',
    first: [
      'Fire eats a third of Sierra Blanda park',
      'A wildfire has burnt a third of the national park Sierra Blanda since Sunday. 400 firefighters work in the heat of 41 degrees. Two villages were emptied.',
    ],
    next: [
      'Rain, at last: villagers of Ota and Pral go home',
      'Forty litres a square metre fell on Sierra Blanda in the night. The people of Ota and Pral went home; nine houses stand no more. Investigators found a barbecue at the place where it began, and a receipt for charcoal.',
    ],
    alike: [
      'Field fire near Sommeda under control',
      'A field fire near Sommeda is under control. It burnt 12 hectares of wheat. Sparks of a combine harvester were the cause.',
    ],
    nearby: [
      'Lynx returns to Sierra Blanda',
      'Rangers have seen a lynx in Sierra Blanda for the first time in 80 years. A camera took its picture at a pond. It came from the north, they think.',
    ],
  },
  {
    id: 'judge',
    first: [
      'Nurse Dahl on trial for six deaths in Hospital Nord',
      'The nurse Gerda Dahl is on trial since Monday for the death of six patients in Hospital Nord. She is said to have injected insulin. Dahl says nothing.',
    ],
    next: [
      'Witness: “She held their hands”',
      'A colleague told the court about nights on ward 4. She had seen Dahl with a syringe twice and reported it; nobody listened. The former head of Hospital Nord is to be heard on Friday.',
    ],
    alike: [
      'Carer in Esk sentenced for theft',
      'A carer in Esk was sentenced to two years for having stolen jewels of her patients. She confessed. The court took her debts into account.',
    ],
    nearby: [
      'Hospital Nord opens a house for parents',
      'Hospital Nord opens a house where parents of sick children can sleep. It has 16 rooms. A football player gave half of the money.',
    ],
  },
  {
    id: 'pipeline',
    first: [
      'Gas pipeline Aurora damaged under the sea',
      'The gas pipeline Aurora has lost pressure since Sunday. A ship found bubbles 60 kilometres from Fjellby. The operator Nordgas speaks of a leak of one metre.',
    ],
    next: [
      'Anchor of a freighter tore it, divers say',
      'Divers found an anchor of eleven tonnes beside the torn pipe. It belongs to the freighter Yun Hai, which Fjellby’s coastguard now holds. Nordgas hopes to pump again through Aurora in October.',
    ],
    alike: [
      'Power cable to Saltholm island cut',
      'The power cable to the island of Saltholm was cut on Tuesday. 2,000 people were without light for a night. A digger was to blame.',
    ],
    nearby: [
      'Fjellby’s herring festival draws 50,000',
      'The herring festival of Fjellby drew 50,000 visitors. The longest table had 400 metres. It did not rain once.',
    ],
  },
  {
    id: 'toxic',
    first: [
      'Factory of Plastor burns in Temsa, windows to stay shut',
      'A factory of Plastor burns in Temsa since Tuesday evening. Black smoke drifts over the town; 70,000 people are to keep their windows shut. Five workers are missing.',
    ],
    next: [
      'Five coffins, one question: who locked the door',
      'Temsa buried five workers on Friday. They had died before an emergency exit that was locked with a chain. Plastor’s manager Kurt Mohl is in custody. “He feared thieves more than fire,” a widow said.',
    ],
    alike: [
      'Warehouse with tyres burns in Lodau',
      'A warehouse with tyres burnt in Lodau on Friday. Smoke was seen for 30 kilometres. Nobody was hurt.',
    ],
    nearby: [
      'Temsa plays its first chess tournament in the street',
      'In Temsa 300 people played chess in the street on Friday. The oldest was 94. A girl of nine beat the champion of the district.',
    ],
  },
  {
    id: 'spy',
    first: [
      'Velland expels two diplomats of Tarvia for spying',
      'Velland has expelled two diplomats of Tarvia. They are said to have bought plans of the frigate Orca from an officer. The officer, Captain Lars Fjord, was arrested.',
    ],
    next: [
      'Wife of arrested officer: we had debts',
      'The wife of Lars Fjord spoke for the first time. Their house was to be sold by the bank, she told a newspaper, and then a stranger paid everything. The trial over the plans of the Orca begins behind closed doors.',
    ],
    alike: [
      'Brenland closes consulate over passport fraud',
      'Brenland closes the consulate of Ostria. Clerks there are said to have sold 200 passports. Ostria speaks of single cases.',
    ],
    nearby: [
      'Tarvia’s diplomats get a new embassy in Lenn',
      'Tarvia builds a new embassy in Lenn. It is of wood and has a garden for all. The ambassador hopes to move in 2033.',
    ],
  },
  {
    id: 'cow',
    first: [
      'Foot-and-mouth disease on farm in Ellgau',
      'Foot-and-mouth disease has been found on a farm in Ellgau. All 210 cows are killed. Within ten kilometres no animal may be moved.',
    ],
    next: [
      'Second stable, 40 kilometres on: markets closed',
      'The virus has jumped to Brunn, 40 kilometres from Ellgau. All cattle markets of the country are closed. A lorry that fetched milk from both stables was not cleaned, vet Ulla Stein believes.',
    ],
    alike: [
      'Bird flu kills 3,000 geese in Mars',
      'Bird flu has killed 3,000 geese in Mars. The farmer saw it in the morning. The district vet orders all poultry indoors.',
    ],
    nearby: [
      'Ellgau shows its oldest tractor',
      'A museum in Ellgau shows the oldest tractor of the country. It is from 1911 and still runs. The farmer Anton Huss found it in a barn.',
    ],
  },
  {
    id: 'glacier',
    first: [
      'Ice avalanche on the Weisshut buries climbers',
      'A piece of glacier broke off on the Weisshut on Saturday and buried two ropes of climbers. Five people are dead, three missing. The ice was 60 metres high.',
    ],
    next: [
      'Names of the Weisshut victims known; search ends',
      'Among the dead are the guide Reto Amsler and a couple from Lenn. The search for three others has been given up: more ice may fall. A stone with all names is to stand at the hut.',
    ],
    alike: [
      'Avalanche above Sils kills skier',
      'An avalanche above Sils killed a skier on Sunday. He had left the marked slope. His friend could dig himself out.',
    ],
    nearby: [
      'Hut on the Weisshut gets fresh water',
      'The hut on the Weisshut gets fresh water from a new pipe. Until now guests bought bottles. The Alpine Club paid 200,000 for it.',
    ],
  },
];
