### Everything that a participant meets except the questions, in Kinyarwanda. Translated from nb.

## Frame

app-name = Samsvar
sender = Bivuye kuri IMDi
skip-to-content = Jya ku birimo
back = Subira inyuma
next = Ibikurikira
skip = Simbuka
help = Ubufasha
language = Ururimi
listen = Umva
stop = Hagarika
again = Ongera wumve
slower = Gahoro
normal-speed = Bisanzwe
sound = Ijwi
turn-sound-on = Fungura ijwi
turn-sound-off = Funga ijwi
sound-failed = Ntidushobora kumvikanisha ijwi. Ongera ugerageze.
try-again = Subiramo
change = Hindura
progress-label = Ibibazo warangije: { $done } kuri { $of }
demo-band = Kugerageza gusa: Nta kintu kibikwa
error-summary = Hari icyo ugomba gukosora hano
privacy-link = Kurinda amakuru yawe
accessibility-link = Korohereza bose

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day } Mutarama { $year }
date-2 = { $day } Gashyantare { $year }
date-3 = { $day } Werurwe { $year }
date-4 = { $day } Mata { $year }
date-5 = { $day } Gicurasi { $year }
date-6 = { $day } Kamena { $year }
date-7 = { $day } Nyakanga { $year }
date-8 = { $day } Kanama { $year }
date-9 = { $day } Nzeri { $year }
date-10 = { $day } Ukwakira { $year }
date-11 = { $day } Ugushyingo { $year }
date-12 = { $day } Ukuboza { $year }

## Language chooser

chooser-title = Hitamo ururimi
chooser-unknown-code = Ntituzi kode iri muri linki. Hitamo ururimi. Hanyuma ushobora kwiyandikira kode.

## Welcome

welcome-title = Murakaza neza
welcome-what = IMDi ikorera Leta ya Noruveje. Turakubaza icyo utekereza ku masomo uhabwa. Dukoresha ibisubizo kugira ngo amasomo arusheho kuba meza.
welcome-anonymous = Usubiza udatanze izina. Nta muntu uzamenya icyo wowe wasubije.
welcome-voluntary = Ni wowe uhitamo niba ushaka gusubiza. Ushobora guhagarika igihe cyose ubishakiye.
welcome-time = Bifata iminota nka 15. Ushobora gufata igihe kirekire kurushaho.
welcome-how = Ubona ikibazo kimwe kimwe. Ushobora gusimbuka ibibazo. Ushobora gusubira inyuma.
start = Tangira
demo-welcome = Uku ni ukugerageza gusa. Hano ushobora kugerageza. Nta kintu kibikwa.

## Sound check

sound-title = Urashaka kumva?
sound-intro = Dushobora kugusomera byose mu ijwi riranguruye.
sound-headphones = Ese hari abandi bantu mu cyumba? Koresha ekuteri zo mu matwi.
sound-try = Kanda “Umva”. Ese urumva ijwi?
sound-sample = Muraho. Iri ni ijwi rigusomera.
sound-hear = Ndumva ijwi
sound-hear-not = Nta cyo numva
sound-help-1 = Ongera ijwi.
sound-help-2 = Ijwi rishobora kuba rifunze. Rifungure.
sound-help-3 = Ese ukoresha ekuteri zo mu matwi? Reba niba zicometse.
sound-help-4 = Ese na n'ubu nta cyo wumva? Baza mwarimu.
sound-with = Hamwe n'ijwi
sound-without = Nta jwi

## Code

code-title = Andika kode
code-hint = Kode ifite imibare icumi. Yanditse ku rupapuro rumanitse. Mwarimu na we ashobora kuyiguha.
demo-code-hint = Uku ni ukugerageza gusa. Hano ushobora kwandika kode { $code }.
demo-code-hint-spoken = Uku ni ukugerageza gusa. Kode ushobora kwandika iri kuri iyi paji.
code-label = Kode
code-next = Komeza
error-code-empty = Andika kode. Ifite imibare icumi.
error-code-length = Kode igomba kugira imibare icumi. Ongera urebe kode.
error-code-not-digits = Kode igizwe n'imibare gusa. Kuramo ibindi byose.
error-code-mistyped = Umubare umwe si wo. Ongera urebe kode.
error-code-unknown = Ntituzi iyi kode. Baza mwarimu wawe.
error-code-closed = Komini yawe yarangije ubu bushakashatsi. Ubu ntushobora gusubiza. Niba ufite icyo wibaza, baza mwarimu.
error-too-many-tries = Habayeho kugerageza inshuro zirenze urugero. Tegereza gato. Hanyuma wongere ugerageze.

## Practice

practice-band = Banza witoze. Iki gisubizo nticyoherezwa.

## Question

choose-one = Hitamo igisubizo kimwe.
choose-several = Ushobora guhitamo ibisubizo birenze kimwe.
choose-up-to = Ushobora guhitamo ibisubizo bitarenze { $max }.
choose-up-to-2 = Ushobora guhitamo ibisubizo bitarenze bibiri.
choose-up-to-3 = Ushobora guhitamo ibisubizo bitarenze bitatu.
choose-up-to-4 = Ushobora guhitamo ibisubizo bitarenze bine.
chosen-count = Wahisemo { $chosen } kuri { $max }.
sensitive-note = Ushobora gusimbuka iki kibazo.
error-nothing-chosen = Hitamo igisubizo. Ushobora no gukanda “Simbuka”.
error-too-many = Ushobora guhitamo ibisubizo bitarenze { $max }. Banza ukuremo igisubizo kimwe.
error-too-many-spoken = Wahisemo ibisubizo birenze ibyemewe. Banza ukuremo igisubizo kimwe.
error-not-together = Ibisubizo wahisemo ntibijyana. Kuramo kimwe cyangwa byinshi muri byo.
error-two-for-one = Hano ushobora guhitamo igisubizo kimwe gusa. Hitamo igikwiriye kurusha ibindi.
error-unknown-option = Ntituzi iki gisubizo. Hitamo kimwe mu bisubizo biri kuri iyi paji.

## Look over and send

review-title = Reba ibisubizo byawe
review-intro = Dore ibisubizo byawe. Ushobora kubihindura. Kanda “Ohereza” igihe urangije.
not-answered = Nticyasubijwe
send = Ohereza
send-anonymous = Usubiza udatanze izina. Nta muntu ushobora kubona ko ibisubizo ari ibyawe.
error-send-failed = Ntidushobora kubika ibisubizo ubu. Bitegerereje kuri telefone cyangwa kuri mudasobwa. Bizoherezwa igihe bizaba bishoboka. Ushobora no kongera gukanda “Ohereza”.

## Thanks

thanks-title = Murakoze
thanks-sent = Ibisubizo byawe byoherejwe. Nta muntu ushobora kubona ko ari ibyawe.
thanks-next-person = Umuntu ukurikiyeho
demo-thanks-title = Murakoze
demo-thanks-body = Uku kwari ukugerageza gusa. Nta kintu cyabitswe. Nta kintu cyoherejwe.
leave-title = Ubu ntusabwa gusubiza
leave-body = Ubu ufite uruhushya rwo kutaza mu masomo. Abagomba gusubiza ni abari mu masomo ubu gusa. Nta kintu cyabitswe.

## Going on, or a new person

resume-title = Urashaka gukomeza, cyangwa uri umuntu mushya?
resume-body = Hari umuntu watangiye gusubiza hano. Nuhitamo “Umuntu mushya”, ibyo bisubizo birasibama.
resume-go-on = Komeza
resume-new-person = Umuntu mushya

## Closed

closed-title = Ubushakashatsi bwafunzwe
closed-before = Ushobora gusubiza guhera ku itariki ya { $date }.
closed-before-spoken = Ubushakashatsi ntiburatangira. Baza mwarimu igihe ushobora gusubiriza.
closed-after = Ubushakashatsi bwarangiye. Murakoze mwese mwasubije.
closed-collection = Komini yawe yarangije ubu bushakashatsi. Ubu ntushobora gusubiza.
closed-demo-link = Gerageza gusa

## The draft on the device

draft-too-old = Hashize amasaha arenze atatu utangiye. Nta kintu cyoherejwe. Ugomba gutangira bundi bushya.
draft-broken = Ntidushobora gusoma ibisubizo byari kuri telefone cyangwa kuri mudasobwa. Ugomba gutangira bundi bushya.

## Waiting for the network

waiting-network = Ubu nta interineti ihari. Tegerereza hano. Ipaji irakomeza ubwayo.
waiting-will-send = Hari ibisubizo bitegereje interineti. Bizoherezwa ubwabyo.
waiting-kept = Ibisubizo biri kuri telefone cyangwa kuri mudasobwa. Bizoherezwa interineti nigaruka.
waiting-count = Umubare w'abantu bafite ibisubizo bitegereje interineti: { $count }
waiting-sent = Ubu ibisubizo byoherejwe.
waiting-refused = Ntitwashoboye kwakira ibisubizo byari bitegereje. Ubushakashatsi bushobora kuba bwarafunzwe. Baza mwarimu.
waiting-next-person = Umuntu ukurikiyeho

## Planned maintenance, announced ahead on every page

date-and-time = { $date }, { $time } ku isaha ya Noruveje
maintenance-ahead = Uru rubuga ruzafungwa guhera ku itariki ya { $from } kugeza ku itariki ya { $until }. Icyo gihe tuzaba turukoraho. Ushobora gusubiza mbere cyangwa nyuma yaho.
maintenance-ahead-spoken = Vuba aha uru rubuga ruzafungwa igihe gito. Baza mwarimu igihe ushobora gusubiriza.

## Help

help-title = Ubufasha
help-1 = Ubona ikibazo kimwe kuri buri paji.
help-2 = Kanda igisubizo kigukwiriye kurusha ibindi.
help-3 = Kanda “Ibikurikira” kugira ngo ukomeze.
help-4 = Kanda “Simbuka” niba udashaka gusubiza ikibazo.
help-5 = Kanda “Subira inyuma” kugira ngo urebe ikibazo cyabanjirije iki.
help-6 = Kanda “Ururimi” kugira ngo uhindure ururimi. Ibisubizo byawe bigumaho.
help-7 = Ku iherezo ubona ibisubizo byawe byose. Ushobora kubihindura mbere yo kohereza.
help-8 = Mwarimu ashobora kugufasha. Mwarimu ntagomba gusubiza mu mwanya wawe.
help-listen-1 = Kanda “Umva” kugira ngo wumve ibyanditse kuri iyi paji.
help-listen-2 = Kanda “Hagarika” kugira ngo uhagarike ijwi.
help-survey = Ese hari icyo wibaza ku bushakashatsi? Baza mwarimu cyangwa { $contact }.
help-survey-spoken = Ese hari icyo wibaza ku bushakashatsi? Baza mwarimu.
help-technical = Ese urubuga ntirukora? Bimenyeshe { $contact }.
help-technical-spoken = Ese urubuga ntirukora? Bimenyeshe mwarimu.

## Invitation: an address of its own that a text message can lead to

invitation-title = Urashaka gusubiza ibibazo bike?
invitation-1 = Wiga isomo ry'ikinoruveje, wiga isomo ry'imibereho yo muri Noruveje, cyangwa uri muri porogaramu y'intangiriro.
invitation-2 = Turashaka kumenya icyo utekereza ku masomo uhabwa.
invitation-3 = Turi IMDi. Dukorera Leta ya Noruveje.
invitation-4 = Ni wowe uhitamo niba ushaka gusubiza.
invitation-5 = Usubiza udatanze izina. Nta muntu uzamenya icyo wowe wasubije.
invitation-6 = Ushobora gusubiza mu rurimi rwawe.
invitation-7 = Bifata iminota nka 15. Ushobora gufata igihe kirekire kurushaho.
invitation-8 = Mwarimu wawe aguha kode cyangwa linki.
invitation-9 = Ese ubu ufite uruhushya rwo kutajya mu masomo? Niba ari uko bimeze, ntusabwa gusubiza.
invitation-listen = Ushobora gusoma cyangwa kumva.

## Guidance: how to answer, below the invitation

guidance-title = Uko usubiza
guidance-1 = Kanda linki. Ese ufite urupapuro rumanitse? Erekeza kamera ya telefone kuri kode ya QR iri kuri urwo rupapuro.
guidance-2 = Hitamo ururimi rwawe.
guidance-3 = Andika kode niba ipaji iyigusabye.
guidance-4 = Ubanza kwitoreza ku bibazo bibiri.
guidance-5 = Hanyuma usubiza ikibazo kimwe kimwe. Ushobora gusimbuka ibibazo.
guidance-6 = Ku iherezo ureba ibisubizo byawe. Kanda “Ohereza”.
guidance-7 = Ese hari ikikugora? Baza mwarimu.

## Privacy

privacy-title = Kurinda amakuru yawe
privacy-1 = Tubika ibisubizo byawe hamwe n'ibintu bibiri: komini yawe n'ururimi ukoresha hano.
privacy-2 = Ntitubika izina ryawe. Ntitubika aho utuye. Ntitubika igihe usubiriza. Ntitubika telefone cyangwa mudasobwa ukoresha iyo ari yo.
privacy-3 = Nta kintu tubika iwacu mbere y'uko ukanda “Ohereza”.
privacy-4 = Igihe usubiza, ibisubizo biba biri kuri telefone cyangwa kuri mudasobwa. Biba biri mu kadosiye gato kitwa { $cookie }. Ako kadosiye gafungishijwe urufunguzo rwihariye. Ibyo bivuga ko abandi badashobora kugasoma.
privacy-4-spoken = Igihe usubiza, ibisubizo biba biri kuri telefone cyangwa kuri mudasobwa. Biba biri mu kadosiye gato. Ako kadosiye gafungishijwe urufunguzo rwihariye. Ibyo bivuga ko abandi badashobora kugasoma.
privacy-5 = Uru rubuga rukenera ako kadosiye kugira ngo rukore. Kamara amasaha atatu. Igihe ugerageza gusa, kitwa { $demo-cookie }. Nta tundi tudosiye nk'utwo dukoresha hano.
privacy-5-spoken = Uru rubuga rukenera ako kadosiye kugira ngo rukore. Kamara amasaha atatu. Nta tundi tudosiye nk'utwo dukoresha hano.
privacy-6 = Iyo wohereje ibisubizo, bifungishwa urufunguzo. Biguma bifunze kugeza igihe ubushakashatsi bufungiwe muri komini yawe. Icyo gihe ni bwo dufungurira rimwe ibisubizo byose, nta rutonde rukurikijwe.
privacy-7 = Ese interineti ibuze igihe wohereza? Icyo gihe ibisubizo bitegerereza kuri telefone cyangwa kuri mudasobwa. Aho na ho biba bifungishijwe urufunguzo. Byoherezwa interineti igarutse.
privacy-8 = Tubika n'umubare mudasobwa yihitiyemo nta cyo ishingiyeho. Ibyo bituma tutabika ibisubizo byawe inshuro ebyiri. Uwo mubare ntugaragaza icyo wasubije. Tuwusiba igihe ubushakashatsi bufunzwe.
privacy-9 = Komini ibona ibyavuyemo gusa iyo umubare w'abasubije ari { $threshold } cyangwa urenga.
privacy-9-spoken = Komini ibona ibyavuyemo gusa iyo hasubije abantu bahagije.
privacy-10 = Ibyavuyemo byerekana ibyo abantu benshi basubije hamwe. Komini ntijya ibona ibisubizo by'umuntu umwe.
privacy-11 = Ni wowe uhitamo niba ushaka gusubiza. Iyo ibisubizo bimaze koherezwa, ntidushobora kumenya ibyawe ibyo ari byo. Ni yo mpamvu tudashobora kubiguhindurira cyangwa kubigusibira.
privacy-12 = Ese ufite ibibazo ku kurinda amakuru yawe? Baza { $contact }.
privacy-12-spoken = Ese ufite ibibazo ku kurinda amakuru yawe? Mwarimu ashobora kukubwira uwo wabaza.

## Accessibility

accessibility-title = Korohereza bose
accessibility-1 = Turashaka ko abantu bose bashobora gusubiza.
accessibility-2 = Ushobora kongera ubunini bw'inyandiko muri porogaramu ya interineti ukoresha.
accessibility-3 = Ushobora gukoresha kalaviye gusa. Ushobora gukoresha porogaramu isoma ibiri kuri ekara.
accessibility-4 = Ibisubizo bifite inyandiko n'igishushanyo.
accessibility-5 = Ushobora kuruhuka. Ufite amasaha atatu uhereye igihe utangiriye.
accessibility-6 = Ese hari ikintu kigoye gukoresha? Bimenyeshe { $contact }.
accessibility-6-spoken = Ese hari ikintu kigoye gukoresha? Bimenyeshe mwarimu.

## Problems

problem-not-found-title = Ntitubona iyo paji
problem-not-found-body = Aderesi ishobora kuba irimo ikosa. Jya ku ntangiriro wongere ugerageze.
problem-bad-request-title = Ntitwumva ibyo twakiriye
problem-bad-request-body = Subira inyuma wongere ugerageze.
problem-too-large-title = Ibyo wohereje ni binini birenze urugero
problem-too-large-body = Subira inyuma wongere ugerageze.
problem-too-many-title = Habayeho kugerageza inshuro zirenze urugero
problem-too-many-body = Tegereza gato. Hanyuma wongere ugerageze.
problem-server-title = Hari ikibazo ku ruhande rwacu
problem-server-body = Nta kosa wakoze. Tegereza gato. Hanyuma wongere ugerageze.
problem-cross-site-title = Ibi byavuye ku rundi rubuga
problem-cross-site-body = Kubera umutekano, ntitubyakira. Jya ku ntangiriro usubirize hano.
problem-home = Jya ku ntangiriro
