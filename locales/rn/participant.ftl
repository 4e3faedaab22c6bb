### Everything that a participant meets except the questions, in Kirundi. Translated from nb.

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
change = Hindura
progress-label = Ibibazo warangije: { $done } kuri { $of }
demo-band = Akagerageza: Nta kintu kibikwa
error-summary = Hari ico utegerezwa gukosora hano
privacy-link = Ibanga ryawe
accessibility-link = Korohereza bose

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

chooser-title = Hitamwo ururimi
chooser-unknown-code = Ntituzi kode iri muri linki. Hitamwo ururimi. Hanyuma urashobora kwiyandikira kode.

welcome-title = Murakaza neza
welcome-what = IMDi ikorera Leta ya Noruveje. Turakubaza ico wiyumvira ku nyigisho uhabwa. Dukoresha inyishu kugira inyigisho zirusheho kuba nziza.
welcome-anonymous = Wishura udatanze izina. Nta muntu azomenya ico wewe wishuye.
welcome-voluntary = Ni wewe wihitiramwo nimba ushaka kwishura. Urashobora guhagarika igihe cose ubishakiye.
welcome-time = Bifata nk'iminota 15. Urashobora gufata umwanya muremure kuruta uwo.
welcome-how = Uronka ikibazo kimwe kimwe. Urashobora gusimba ibibazo. Urashobora gusubira inyuma.
start = Tangura
demo-welcome = Aka ni akagerageza. Hano urashobora kugerageza. Nta kintu kibikwa.

code-title = Andika kode
code-hint = Kode ifise ibiharuro cumi. Yanditse ku rupapuro rumanitse. Umwigisha na we arashobora kuyiguha.
demo-code-hint = Aka ni akagerageza. Hano urashobora kwandika kode { $code }.
code-label = Kode
code-next = Bandanya
error-code-empty = Andika kode. Ifise ibiharuro cumi.
error-code-length = Kode itegerezwa kugira ibiharuro cumi. Subira urabe kode.
error-code-not-digits = Kode igizwe n'ibiharuro gusa. Kuramwo ibindi vyose.
error-code-mistyped = Igiharuro kimwe si co. Subira urabe kode.
error-code-unknown = Ntituzi iyi kode. Baza umwigisha wawe.
error-code-closed = Komine yawe yararangije ubu bushakashatsi. Ubu ntushobora kwishura. Nimba hari ico wibaza, baza umwigisha.
error-too-many-tries = Habaye kugerageza incuro nyinshi cane. Rindira gatoyi. Hanyuma usubire ugerageze.

practice-band = Banza wimenyereze. Iyi nyishu ntirungikwa.

choose-one = Hitamwo inyishu imwe.
choose-several = Urashobora guhitamwo inyishu nyinshi.
choose-up-to = Urashobora guhitamwo inyishu zitarenga { $max }.
chosen-count = Wahisemwo { $chosen } kuri { $max }.
sensitive-note = Urashobora gusimba iki kibazo.
error-nothing-chosen = Hitamwo inyishu. Urashobora kandi gufyonda “Simba”.
error-too-many = Urashobora guhitamwo inyishu zitarenga { $max }. Banza ukuremwo inyishu imwe.
error-not-together = Imwe muri izo nyishu itegerezwa kuba yonyene. Kuramwo iyo nyishu, canke ukuremwo izindi.
error-two-for-one = Hano urashobora guhitamwo inyishu imwe gusa. Hitamwo inyishu ibereye kuruta izindi.
error-unknown-option = Ntituzi iyi nyishu. Hitamwo imwe mu nyishu ziri kuri uru rupapuro.

review-title = Raba inyishu zawe
review-intro = Ngizi inyishu zawe. Urashobora kuzihindura. Fyonda “Rungika” igihe urangije.
not-answered = Nticishuwe
send = Rungika
send-anonymous = Wishura udatanze izina. Nta muntu ashobora kubona ko inyishu ari izawe.
error-send-failed = Ntidushobora kubika inyishu ubu. Zirindiriye kuri telefone canke kuri orodinateri. Zizorungikwa igihe bizoba bishoboka. Urashobora kandi gusubira gufyonda “Rungika”.

thanks-title = Murakoze
thanks-sent = Inyishu zawe zarungitswe. Nta muntu ashobora kubona ko ari izawe.
thanks-next-person = Uwundi muntu
demo-thanks-title = Murakoze
demo-thanks-body = Aka kari akagerageza. Nta kintu cabitswe. Nta kintu carungitswe.
leave-title = Ubu ntutegerezwa kwishura
leave-body = Ubu uri mu karuhuko wemerewe. Abategerezwa kwishura ni abariko barahabwa inyigisho ubu gusa. Nta kintu cabitswe.

resume-title = Urashaka kubandanya, canke uri umuntu mushasha?
resume-body = Hari umuntu yatanguye kwishura hano. Uhisemwo “Umuntu mushasha”, izo nyishu zica zifutika.
resume-go-on = Bandanya
resume-new-person = Umuntu mushasha

closed-title = Ubushakashatsi burugaye
closed-before = Urashobora kwishura guhera igenekerezo rya { $date }.
closed-after = Ubushakashatsi bwararangiye. Murakoze mwese mwishuye.
closed-collection = Komine yawe yararangije ubu bushakashatsi. Ubu ntushobora kwishura.
closed-demo-link = Ja mu kagerageza

draft-too-old = Haraheze amasaha arenga atatu utanguye. Nta kintu carungitswe. Utegerezwa gusubira gutangura.
draft-broken = Ntidushobora gusoma inyishu zari kuri telefone canke kuri orodinateri. Utegerezwa gusubira gutangura.

waiting-network = Ubu nta interineti iriho. Rindirira hano. Urupapuro rurabandanya ubwarwo.
waiting-will-send = Hari inyishu zirindiriye interineti. Zizorungikwa ubwazo.
waiting-kept = Inyishu ziri kuri telefone canke kuri orodinateri. Zizorungikwa interineti yagarutse.
waiting-count = Igitigiri c'abantu bafise inyishu zirindiriye interineti: { $count }
waiting-sent = Ubu inyishu zarungitswe.
waiting-refused = Ntitwashoboye kwakira inyishu zari zirindiriye. Kumbure ubushakashatsi burugaye. Baza umwigisha.
waiting-next-person = Uwundi muntu

help-title = Ubufasha
help-1 = Ku rupapuro rumwe rumwe rwose uronka ikibazo kimwe.
help-2 = Fyonda inyishu ikubereye kuruta izindi.
help-3 = Fyonda “Ibikurikira” kugira ubandanye.
help-4 = Fyonda “Simba” nimba udashaka kwishura ikibazo.
help-5 = Fyonda “Subira inyuma” kugira urabe ikibazo uheruka kubona.
help-6 = Fyonda “Ururimi” kugira uhindure ururimi. Inyishu zawe ziragumaho.
help-7 = Ku mpera urabona inyishu zawe zose. Urashobora kuzihindura imbere yo kurungika.
help-8 = Umwigisha arashobora kugufasha. Umwigisha ntategerezwa kwishura mu kibanza cawe.

invitation-title = Urashaka kwishura ibibazo bimwebimwe?
invitation-1 = Wiga ikinoruveje, wiga icigwa c'imibereho yo muri Noruveje, canke uri muri porogarama y'intango.
invitation-2 = Turashaka kumenya ico wiyumvira ku nyigisho uhabwa.
invitation-3 = Turi IMDi. Dukorera Leta ya Noruveje.
invitation-4 = Ni wewe wihitiramwo nimba ushaka kwishura.
invitation-5 = Wishura udatanze izina. Nta muntu azomenya ico wewe wishuye.
invitation-6 = Urashobora kwishura mu rurimi rwawe.
invitation-7 = Bifata nk'iminota 15. Urashobora gufata umwanya muremure kuruta uwo.
invitation-8 = Umwigisha wawe araguha kode canke linki.

privacy-title = Ibanga ryawe
privacy-1 = Tubika inyishu zawe hamwe n'ibintu bibiri: komine yawe n'ururimi ukoresha hano.
privacy-2 = Ntitubika izina ryawe. Ntitubika aho uba. Ntitubika igihe wishurira. Ntitubika telefone canke orodinateri ukoresha.
privacy-3 = Nta kintu tubika iwacu imbere y'uko ufyonda “Rungika”.
privacy-4 = Igihe uriko urishura, inyishu ziba ziri kuri telefone canke kuri orodinateri. Ziba ziri mu kadosiye gatoyi kitwa { $cookie }. Ako kadosiye karakingiwe n'ibanga. Ni ukuvuga ko abandi badashobora kugasoma.
privacy-5 = Uru rubuga rukeneye ako kadosiye kugira rukore. Kamara amasaha atatu. Mu kagerageza kitwa { $demo-cookie }. Nta tundi tudosiye nk'utwo dukoresha hano.
privacy-6 = Iyo urungitse inyishu, ziraca zugarwa. Ziguma zugaye gushika ubushakashatsi bwugawe muri komine yawe. Ico gihe ni ho twugururira rimwe inyishu zose, ata mukurikirane.
privacy-7 = Mbega interineti irabuze igihe urungika? Ico gihe inyishu zirindirira kuri telefone canke kuri orodinateri. Aho na ho ziba zugaye. Zirungikwa interineti igarutse.
privacy-8 = Tubika igiharuro gipfa gutorwa gusa. Ivyo bituma tutabika inyishu zimwe incuro zibiri. Ico giharuro ntigihishura ico wishuye. Turagifuta igihe ubushakashatsi bwugawe.
privacy-9 = Komine ibona ivyavuyemwo igihe gusa igitigiri c'abishuye gishitse n'imiburiburi kuri { $threshold }.
privacy-10 = Ivyavuyemwo vyerekana ivyo abantu benshi bishuye hamwe. Komine ntiyigera ibona inyishu z'umuntu umwe.
privacy-11 = Ni wewe wihitiramwo nimba ushaka kwishura. Iyo inyishu zimaze kurungikwa, ntidushobora kumenya izawe izo ari zo. Ni co gituma tudashobora kuziguhindurira canke kuzigufutira.
privacy-12 = Mbega urafise ibibazo ku bijanye n'ibanga ryawe? Baza { $contact }.

accessibility-title = Korohereza bose
accessibility-1 = Turashaka ko abantu bose bashobora kwishura.
accessibility-2 = Urashobora gukuza indome muri porogarama ya interineti ukoresha.
accessibility-3 = Urashobora gukoresha kalaviye gusa. Urashobora gukoresha porogarama isoma ibiri kuri ekara.
accessibility-4 = Inyishu zifise indome n'igicapo.
accessibility-5 = Urashobora kuruhuka. Ufise amasaha atatu uhereye igihe utanguriye.
accessibility-6 = Mbega hari ikintu kigoye gukoresha? Bimenyeshe { $contact }.

problem-not-found-title = Ntitubona urwo rupapuro
problem-not-found-body = Aderesi yoba irimwo ikosa. Ja ku ntango usubire ugerageze.
problem-bad-request-title = Ntidutahura ivyo twaronse
problem-bad-request-body = Subira inyuma usubire ugerageze.
problem-too-large-title = Ivyo warungitse ni binini cane
problem-too-large-body = Subira inyuma usubire ugerageze.
problem-too-many-title = Habaye kugerageza incuro nyinshi cane
problem-too-many-body = Rindira gatoyi. Hanyuma usubire ugerageze.
problem-server-title = Hari ikitagenda neza iwacu
problem-server-body = Nta kosa wakoze. Rindira gatoyi. Hanyuma usubire ugerageze.
problem-cross-site-title = Ibi bivuye ku rundi rubuga
problem-cross-site-body = Kubera umutekano, ntituvyakira. Ja ku ntango wishurire hano.
problem-home = Ja ku ntango
