### Everything that a participant meets except the questions, in Kirundi. Translated from nb.

## Frame

app-name = Samsvar
sender = Bivuye kuri IMDi
skip-to-content = Ja ku birimwo
back = Subira inyuma
next = Ibikurikira
skip = Simba
help = Ubufasha
language = Ururimi
listen = Umviriza
stop = Hagarika
again = Subira wumve
slower = Bukebuke
normal-speed = Bisanzwe
sound = Ijwi
turn-sound-on = Ugurura ijwi
turn-sound-off = Ugara ijwi
sound-failed = Ntidushobora kwumvikanisha ijwi. Subira ugerageze.
try-again = Subiramwo
change = Hindura
progress-label = Ibibazo warangije: { $done } kuri { $of }
demo-band = Kugerageza gusa: Nta kintu kibikwa
error-summary = Hari ico utegerezwa gukosora hano
privacy-link = Gukingira amakuru yawe
accessibility-link = Korohereza bose

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day } Nzero { $year }
date-2 = { $day } Ruhuhuma { $year }
date-3 = { $day } Ntwarante { $year }
date-4 = { $day } Ndamukiza { $year }
date-5 = { $day } Rusama { $year }
date-6 = { $day } Ruheshi { $year }
date-7 = { $day } Mukakaro { $year }
date-8 = { $day } Myandagaro { $year }
date-9 = { $day } Nyakanga { $year }
date-10 = { $day } Gitugutu { $year }
date-11 = { $day } Munyonyo { $year }
date-12 = { $day } Kigarama { $year }

## Language chooser

chooser-title = Hitamwo ururimi
chooser-unknown-code = Ntituzi kode iri muri linki. Hitamwo ururimi. Hanyuma urashobora kwiyandikira kode.

## Welcome

welcome-title = Murakaza neza
welcome-what = IMDi ikorera Leta ya Noruveje. Turakubaza ico wiyumvira ku vyigwa uhabwa. Dukoresha inyishu kugira ivyigwa birusheho kuba vyiza.
welcome-anonymous = Utanga inyishu udatanze izina. Nta muntu azomenya inyishu wewe watanze.
welcome-voluntary = Ni wewe wihitiramwo nimba ushaka gutanga inyishu. Urashobora guhagarika igihe cose ubishakiye.
welcome-time = Bifata nk'iminota 15. Urashobora gufata umwanya muremure kuruta uwo.
welcome-how = Uronka ikibazo kimwe kimwe. Urashobora gusimba ibibazo. Urashobora gusubira inyuma.
start = Tangura
demo-welcome = Uku ni ukugerageza gusa. Hano urashobora kugerageza. Nta kintu kibikwa.

## Sound check

sound-title = Urashaka kwumviriza?
sound-intro = Turashobora kugusomera vyose n'ijwi ryumvikana.
sound-headphones = Mbega hari abandi bantu mu cumba? Koresha ekuteri zo mu matwi.
sound-try = Fyonda “Umviriza”. Mbega urumva ijwi?
sound-sample = Amahoro. Iri ni ijwi rigusomera.
sound-hear = Ndumva ijwi
sound-hear-not = Nta co numva
sound-help-1 = Duza ijwi.
sound-help-2 = Kumbure ijwi rirugaye. Ryugurure.
sound-help-3 = Mbega ukoresha ekuteri zo mu matwi? Raba ko zifatanijwe na telefone canke orodinateri.
sound-help-4 = Mbega gushika n'ubu nta co wumva? Baza umwigisha.
sound-with = Hamwe n'ijwi
sound-without = Ata jwi

## Code

code-title = Andika kode
code-hint = Kode ifise ibiharuro cumi. Yanditse ku rupapuro rumanitse. Umwigisha na we arashobora kuyiguha.
demo-code-hint = Uku ni ukugerageza gusa. Hano urashobora kwandika kode { $code }.
demo-code-hint-spoken = Uku ni ukugerageza gusa. Kode ushobora kwandika iri kuri iyi paji.
code-label = Kode
code-next = Bandanya
error-code-empty = Andika kode. Ifise ibiharuro cumi.
error-code-length = Kode itegerezwa kugira ibiharuro cumi. Subira urabe kode.
error-code-not-digits = Kode igizwe n'ibiharuro gusa. Kuramwo ibindi vyose.
error-code-mistyped = Igiharuro kimwe si co. Subira urabe kode.
error-code-unknown = Ntituzi iyi kode. Baza umwigisha wawe.
error-code-closed = Komine yawe yararangije ubu bushakashatsi. Ubu ntushobora gutanga inyishu. Nimba hari ico wibaza, baza umwigisha.
error-too-many-tries = Habaye kugerageza incuro zirenze urugero. Rindira gatoyi. Hanyuma usubire ugerageze.

## Practice

practice-band = Banza wimenyereze. Iyi nyishu ntirungikwa.

## Question

choose-one = Hitamwo inyishu imwe.
choose-several = Urashobora guhitamwo inyishu zirenga imwe.
choose-up-to = Urashobora guhitamwo inyishu zitarenga { $max }.
choose-up-to-2 = Urashobora guhitamwo inyishu zitarenga zibiri.
choose-up-to-3 = Urashobora guhitamwo inyishu zitarenga zitatu.
choose-up-to-4 = Urashobora guhitamwo inyishu zitarenga zine.
chosen-count = Wahisemwo { $chosen } kuri { $max }.
sensitive-note = Urashobora gusimba iki kibazo.
error-nothing-chosen = Hitamwo inyishu. Urashobora kandi gufyonda “Simba”.
error-too-many = Urashobora guhitamwo inyishu zitarenga { $max }. Banza ukuremwo inyishu imwe.
error-too-many-spoken = Wahisemwo inyishu zirenga izemewe. Banza ukuremwo inyishu imwe.
error-not-together = Inyishu wahisemwo ntizijana. Kuramwo imwe canke nyinshi muri zo.
error-two-for-one = Hano urashobora guhitamwo inyishu imwe gusa. Hitamwo inyishu ibereye kuruta izindi.
error-unknown-option = Ntituzi iyi nyishu. Hitamwo imwe mu nyishu ziri kuri iyi paji.

## Look over and send

review-title = Raba inyishu zawe
review-intro = Ngizi inyishu zawe. Urashobora kuzihindura. Fyonda “Rungika” igihe urangije.
not-answered = Nta nyishu yatanzwe
send = Rungika
send-anonymous = Utanga inyishu udatanze izina. Nta muntu ashobora kubona ko inyishu ari izawe.
error-send-failed = Ntidushobora kubika inyishu ubu. Zirindiriye kuri telefone canke kuri orodinateri. Zizorungikwa igihe bizoba bishoboka. Urashobora kandi gusubira gufyonda “Rungika”.

## Thanks

thanks-title = Murakoze
thanks-sent = Inyishu zawe zarungitswe. Nta muntu ashobora kubona ko ari izawe.
thanks-next-person = Umuntu akurikira
demo-thanks-title = Murakoze
demo-thanks-body = Uku kwari ukugerageza gusa. Nta kintu cabitswe. Nta kintu carungitswe.
leave-title = Ubu ntusabwa gutanga inyishu
leave-body = Ubu urafise uruhusha rwo kutaza mu vyigwa. Abasabwa gutanga inyishu ni abariko barahabwa ivyigwa ubu gusa. Nta kintu cabitswe.

## Going on, or a new person

resume-title = Urashaka kubandanya, canke uri umuntu mushasha?
resume-body = Hari umuntu yatanguye gutanga inyishu hano. Uhisemwo “Umuntu mushasha”, izo nyishu zica zifutika.
resume-go-on = Bandanya
resume-new-person = Umuntu mushasha

## Closed

closed-title = Ubushakashatsi burugaye
closed-before = Urashobora gutanga inyishu guhera igenekerezo rya { $date }.
closed-before-spoken = Ubushakashatsi ntiburatangura. Baza umwigisha igihe ushobora gutanga inyishu.
closed-after = Ubushakashatsi bwararangiye. Murakoze mwese mwatanze inyishu.
closed-collection = Komine yawe yararangije ubu bushakashatsi. Ubu ntushobora gutanga inyishu.
closed-demo-link = Gerageza gusa

## The draft on the device

draft-too-old = Haraheze amasaha arenga atatu utanguye. Nta kintu carungitswe. Utegerezwa gusubira gutangura.
draft-broken = Ntidushobora gusoma inyishu zari kuri telefone canke kuri orodinateri. Utegerezwa gusubira gutangura.

## Waiting for the network

waiting-network = Ubu nta interineti iriho. Rindirira hano. Ipaji irabandanya ubwayo.
waiting-will-send = Hari inyishu zirindiriye interineti. Zizorungikwa ubwazo.
waiting-kept = Inyishu ziri kuri telefone canke kuri orodinateri. Zizorungikwa interineti yagarutse.
waiting-count = Igitigiri c'abantu bafise inyishu zirindiriye interineti: { $count }
waiting-sent = Ubu inyishu zarungitswe.
waiting-refused = Ntitwashoboye kwakira inyishu zari zirindiriye. Kumbure ubushakashatsi burugaye. Baza umwigisha.
waiting-next-person = Umuntu akurikira

## Planned maintenance, announced ahead on every page

date-and-time = { $date }, { $time } ku isaha ya Noruveje
maintenance-ahead = Uru rubuga ruzoba rwugaye guhera igenekerezo rya { $from } gushika igenekerezo rya { $until }. Ico gihe tuzoba turiko turarukorako. Urashobora gutanga inyishu imbere yaho canke inyuma yaho.
maintenance-ahead-spoken = Vuba uru rubuga ruzokwugarwa umwanya mutoyi. Baza umwigisha igihe ushobora gutanga inyishu.

## Help

help-title = Ubufasha
help-1 = Kuri paji imwe imwe yose uronka ikibazo kimwe.
help-2 = Fyonda inyishu ikubereye kuruta izindi.
help-3 = Fyonda “Ibikurikira” kugira ubandanye.
help-4 = Fyonda “Simba” nimba udashaka gutanga inyishu ku kibazo.
help-5 = Fyonda “Subira inyuma” kugira urabe ikibazo uheruka kubona.
help-6 = Fyonda “Ururimi” kugira uhindure ururimi. Inyishu zawe ziragumaho.
help-7 = Ku mpera urabona inyishu zawe zose. Urashobora kuzihindura imbere yo kurungika.
help-8 = Umwigisha arashobora kugufasha. Umwigisha ntiyemerewe gutanga inyishu mu kibanza cawe.
help-listen-1 = Fyonda “Umviriza” kugira wumve ivyanditse kuri iyi paji.
help-listen-2 = Fyonda “Hagarika” kugira uhagarike ijwi.
help-survey = Mbega hari ico wibaza ku bushakashatsi? Baza umwigisha canke { $contact }.
help-survey-spoken = Mbega hari ico wibaza ku bushakashatsi? Baza umwigisha.
help-technical = Mbega urubuga ntirukora? Bimenyeshe { $contact }.
help-technical-spoken = Mbega urubuga ntirukora? Bimenyeshe umwigisha.

## Invitation: an address of its own that a text message can lead to

invitation-title = Urashaka gutanga inyishu ku bibazo bikeyi?
invitation-1 = Wiga icigwa c'ikinoruveje, wiga icigwa c'imibereho yo muri Noruveje, canke uri muri porogarama y'intango.
invitation-2 = Turashaka kumenya ico wiyumvira ku vyigwa uhabwa.
invitation-3 = Turi IMDi. Dukorera Leta ya Noruveje.
invitation-4 = Ni wewe wihitiramwo nimba ushaka gutanga inyishu.
invitation-5 = Utanga inyishu udatanze izina. Nta muntu azomenya inyishu wewe watanze.
invitation-6 = Urashobora gutanga inyishu mu rurimi rwawe.
invitation-7 = Bifata nk'iminota 15. Urashobora gufata umwanya muremure kuruta uwo.
invitation-8 = Umwigisha wawe araguha kode canke linki.
invitation-9 = Mbega ubu urafise uruhusha rwo kutaja mu vyigwa? Nimba ari uko, ntusabwa gutanga inyishu.
invitation-listen = Urashobora gusoma canke kwumviriza.

## Guidance: how to answer, below the invitation

guidance-title = Uko utanga inyishu
guidance-1 = Fyonda linki. Mbega urafise urupapuro rumanitse? Erekeza kamera ya telefone kuri kode ya QR iri kuri urwo rupapuro.
guidance-2 = Hitamwo ururimi rwawe.
guidance-3 = Andika kode nimba ipaji iyigusavye.
guidance-4 = Ubanza kwimenyereza ku bibazo bibiri.
guidance-5 = Hanyuma utanga inyishu ku kibazo kimwe kimwe. Urashobora gusimba ibibazo.
guidance-6 = Ku mpera uraba inyishu zawe. Fyonda “Rungika”.
guidance-7 = Mbega hari ikikugoye? Baza umwigisha.

## Privacy

privacy-title = Gukingira amakuru yawe
privacy-1 = Tubika inyishu zawe hamwe n'ibintu bibiri: komine yawe n'ururimi ukoresha hano.
privacy-2 = Ntitubika izina ryawe. Ntitubika aho uba. Ntitubika igihe watanze inyishu. Ntitubika telefone canke orodinateri ukoresha iyo ari yo.
privacy-3 = Nta kintu tubika iwacu imbere y'uko ufyonda “Rungika”.
privacy-4 = Igihe uriko uratanga inyishu, inyishu ziba ziri kuri telefone canke kuri orodinateri. Ziba ziri mu kadosiye gatoyi kitwa { $cookie }. Ako kadosiye karugawe n'urupfunguruzo rwihariye. Ni ukuvuga ko abandi badashobora kugasoma.
privacy-4-spoken = Igihe uriko uratanga inyishu, inyishu ziba ziri kuri telefone canke kuri orodinateri. Ziba ziri mu kadosiye gatoyi. Ako kadosiye karugawe n'urupfunguruzo rwihariye. Ni ukuvuga ko abandi badashobora kugasoma.
privacy-5 = Uru rubuga rukeneye ako kadosiye kugira rukore. Kamara amasaha atatu. Igihe ugerageza gusa, kitwa { $demo-cookie }. Nta tundi tudosiye nk'utwo dukoresha hano.
privacy-5-spoken = Uru rubuga rukeneye ako kadosiye kugira rukore. Kamara amasaha atatu. Nta tundi tudosiye nk'utwo dukoresha hano.
privacy-6 = Iyo urungitse inyishu, ziraca zugarwa n'urupfunguruzo. Ziguma zugaye gushika ubushakashatsi bwugawe muri komine yawe. Ico gihe ni ho twugururira rimwe inyishu zose, ata mukurikirane.
privacy-7 = Mbega interineti irabuze igihe urungika? Ico gihe inyishu zirindirira kuri telefone canke kuri orodinateri. Aho na ho ziba zugawe n'urupfunguruzo. Zirungikwa interineti igarutse.
privacy-8 = Tubika n'igiharuro gipfa gutorwa. Ivyo bituma tutabika inyishu zawe incuro zibiri. Ico giharuro ntigihishura inyishu watanze. Turagifuta igihe ubushakashatsi bwugawe.
privacy-9 = Komine ibona ivyavuyemwo gusa igihe igitigiri c'abatanze inyishu ari { $threshold } canke kirenga.
privacy-9-spoken = Komine ibona ivyavuyemwo gusa igihe igitigiri c'abatanze inyishu gishitse ku gisabwa.
privacy-10 = Ivyavuyemwo vyerekana inyishu abantu benshi batanze hamwe. Komine ntiyigera ibona inyishu z'umuntu umwe.
privacy-11 = Ni wewe wihitiramwo nimba ushaka gutanga inyishu. Iyo inyishu zimaze kurungikwa, ntidushobora kumenya izawe izo ari zo. Ni co gituma tudashobora kuziguhindurira canke kuzigufutira.
privacy-12 = Mbega urafise ibibazo ku bijanye no gukingira amakuru yawe? Baza { $contact }.
privacy-12-spoken = Mbega urafise ibibazo ku bijanye no gukingira amakuru yawe? Umwigisha arashobora kukubwira uwo wobaza.

## Accessibility

accessibility-title = Korohereza bose
accessibility-1 = Turashaka ko abantu bose bashobora gutanga inyishu.
accessibility-2 = Urashobora gukuza indome muri porogarama ya interineti ukoresha.
accessibility-3 = Urashobora gukoresha kalaviye gusa. Urashobora gukoresha porogarama isoma ibiri kuri ekara.
accessibility-4 = Inyishu zifise indome n'igicapo.
accessibility-5 = Urashobora kuruhuka. Ufise amasaha atatu uhereye igihe utanguriye.
accessibility-6 = Mbega hari ikintu kigoye gukoresha? Bimenyeshe { $contact }.
accessibility-6-spoken = Mbega hari ikintu kigoye gukoresha? Bimenyeshe umwigisha.

## Problems

problem-not-found-title = Ntitubona iyo paji
problem-not-found-body = Aderesi yoba irimwo ikosa. Ja ku ntango usubire ugerageze.
problem-bad-request-title = Ntidutahura ivyo twaronse
problem-bad-request-body = Subira inyuma usubire ugerageze.
problem-too-large-title = Ivyo warungitse ni binini birenze urugero
problem-too-large-body = Subira inyuma usubire ugerageze.
problem-too-many-title = Habaye kugerageza incuro zirenze urugero
problem-too-many-body = Rindira gatoyi. Hanyuma usubire ugerageze.
problem-server-title = Hari ikitagenda neza iwacu
problem-server-body = Nta kosa wakoze. Rindira gatoyi. Hanyuma usubire ugerageze.
problem-cross-site-title = Ibi bivuye ku rundi rubuga
problem-cross-site-body = Kubera umutekano, ntituvyakira. Ja ku ntango maze utange inyishu hano.
problem-home = Ja ku ntango
