### Everything that a participant meets except the questions, in Kurmanji Kurdish, Latin script. Translated from nb.

## Frame

app-name = Samsvar
sender = Ji IMDi
skip-to-content = Biçin naverokê
back = Paşve
next = Pêşve
skip = Derbas bikin
help = Alîkarî
language = Ziman
listen = Guhdarî bikin
stop = Rawestînin
again = Careke din
slower = Hêdîtir
normal-speed = Leza asayî
sound = Deng
turn-sound-on = Deng vekin
turn-sound-off = Deng bigirin
sound-failed = Em nikarin dengî vekin. Careke din biceribînin.
try-again = Ji nû ve bikin
change = Biguherînin
progress-label = Pirsên ku we qedandine: { $done } ji { $of }
demo-band = Demo: Tiştek nayê qeydkirin
error-summary = Divê hûn li vir tiştekî rast bikin
privacy-link = Parastina agahiyan
accessibility-link = Bikaranîna hêsan ji bo her kesî

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day } Çile { $year }
date-2 = { $day } Sibat { $year }
date-3 = { $day } Adar { $year }
date-4 = { $day } Nîsan { $year }
date-5 = { $day } Gulan { $year }
date-6 = { $day } Hezîran { $year }
date-7 = { $day } Tîrmeh { $year }
date-8 = { $day } Tebax { $year }
date-9 = { $day } Îlon { $year }
date-10 = { $day } Cotmeh { $year }
date-11 = { $day } Mijdar { $year }
date-12 = { $day } Kanûna Pêşîn { $year }

## Language chooser

chooser-title = Ziman hilbijêrin
chooser-unknown-code = Em koda di lînkê de nas nakin. Ziman hilbijêrin. Paşê hûn dikarin kodê bi xwe binivîsin.

## Welcome

welcome-title = Bi xêr hatin
welcome-what = IMDi ji bo dewleta Norwêcê dixebite. Em ji we dipirsin ka hûn li ser perwerdeya xwe çi difikirin. Em bersivan bi kar tînin da ku perwerde baştir bibe.
welcome-anonymous = Hûn bêyî nav bersivê didin. Tu kes nikare bizane ku we çi bersiv daye.
welcome-voluntary = Hûn bi xwe biryarê didin ka hûn dixwazin bersivê bidin. Hûn kengî bixwazin dikarin rawestin.
welcome-time = Ev nêzîkî 15 deqeyan digire. Hûn dikarin bêtir wext bi kar bînin.
welcome-how = Her carê pirsek tê. Hûn dikarin pirsan derbas bikin. Hûn dikarin vegerin.
start = Dest pê bikin
demo-welcome = Ev demo ye. Li vir hûn dikarin biceribînin. Tiştek nayê qeydkirin.

## Sound check

sound-title = Hûn dixwazin guhdarî bikin?
sound-intro = Em dikarin her tiştî bi dengekî bilind ji we re bixwînin.
sound-headphones = Kesên din li odeyê hene? Guhpêçan an hedfonan bi kar bînin.
sound-try = Pê li «Guhdarî bikin» bikin. Hûn dengî dibihîzin?
sound-sample = Silav. Ev ew deng e ku ji we re dixwîne.
sound-hear = Ez dengî dibihîzim
sound-hear-not = Ez tiştekî nabihîzim
sound-help-1 = Dengî bilindtir bikin.
sound-help-2 = Dibe ku deng girtî be. Deng vekin.
sound-help-3 = Hûn guhpêçan an hedfonan bi kar tînin? Binêrin ka ew girêdayî ne.
sound-help-4 = Hûn hîn jî tiştekî nabihîzin? Ji mamoste bipirsin.
sound-with = Bi deng
sound-without = Bê deng

## Code

code-title = Kodê binivîsin
code-hint = Di kodê de deh reqem hene. Kod li ser posterê ye. Mamoste jî dikare kodê bide we.
demo-code-hint = Ev demo ye. Li vir hûn dikarin vê kodê binivîsin: { $code }.
demo-code-hint-spoken = Ev demo ye. Koda ku hûn dikarin binivîsin li ser rûpelê ye.
code-label = Kod
code-next = Dewam bikin
error-code-empty = Kodê binivîsin. Di kodê de deh reqem hene.
error-code-length = Divê di kodê de deh reqem hebin. Careke din li kodê binêrin.
error-code-not-digits = Di kodê de tenê reqem hene. Her tiştê din rakin.
error-code-mistyped = Reqemek şaş e. Careke din li kodê binêrin.
error-code-unknown = Em vê kodê nas nakin. Ji mamoste bipirsin.
error-code-closed = Şaredariya we ev rapirsî qedandiye. Niha hûn nikarin bersivê bidin. Heke pirseke we hebe, ji mamoste bipirsin.
error-too-many-tries = Zêde caran hat ceribandin. Hinekî bisekinin. Paşê dîsa biceribînin.

## Practice

practice-band = Pêşî temrîn bikin. Ev bersiv nayê şandin.

## Question

choose-one = Bersivekê hilbijêrin.
choose-several = Hûn dikarin çend bersivan hilbijêrin.
choose-up-to = { $max ->
    [one] Hûn dikarin { $max } bersivê hilbijêrin.
   *[other] Hûn dikarin heta { $max } bersivan hilbijêrin.
}
choose-up-to-2 = Hûn dikarin heta du bersivan hilbijêrin.
choose-up-to-3 = Hûn dikarin heta sê bersivan hilbijêrin.
choose-up-to-4 = Hûn dikarin heta çar bersivan hilbijêrin.
chosen-count = Bersivên hilbijartî: { $chosen } ji { $max }.
sensitive-note = Hûn dikarin vê pirsê derbas bikin.
error-nothing-chosen = Bersivekê hilbijêrin. Hûn dikarin pê li «Derbas bikin» jî bikin.
error-too-many = { $max ->
    [one] Hûn dikarin { $max } bersivê hilbijêrin. Pêşî bersivekê rakin.
   *[other] Hûn dikarin heta { $max } bersivan hilbijêrin. Pêşî bersivekê rakin.
}
error-too-many-spoken = We zêde bersiv hilbijartin. Pêşî bersivekê rakin.
error-not-together = Bersivên ku we hilbijartin li hev nayên. Yekê an çend heban ji wan rakin.
error-two-for-one = Li vir hûn dikarin tenê bersivekê hilbijêrin. Bersiva ku herî baş li we tê hilbijêrin.
error-unknown-option = Em vê bersivê nas nakin. Yek ji bersivên li ser rûpelê hilbijêrin.

## Look over and send

review-title = Li bersivên xwe binêrin
review-intro = Bersivên we li vir in. Hûn dikarin wan biguherînin. Gava we qedand, pê li «Bişînin» bikin.
not-answered = Bê bersiv
send = Bişînin
send-anonymous = Hûn bêyî nav bersivê didin. Tu kes nikare bibîne ku ev bersivên we ne.
error-send-failed = Em niha nikarin bersivan qeyd bikin. Ew li ser telefonê an kompûterê disekinin. Gava ku mumkin be, ew ê bên şandin. Hûn dikarin careke din jî pê li «Bişînin» bikin.

## Thanks

thanks-title = Spas
thanks-sent = Bersivên we hatin şandin. Tu kes nikare bibîne ku ew ên we ne.
thanks-next-person = Dora kesê din
demo-thanks-title = Spas
demo-thanks-body = Ev demo bû. Tiştek nehat qeydkirin. Tiştek nehat şandin.
leave-title = Ev pirs niha ne ji bo we ne
leave-body = Hûn niha bi îzn ji perwerdeyê dûr in. Tenê kesên ku niha perwerdeyê dibînin bersivê didin. Tiştek nehat qeydkirin.

## Going on, or a new person

resume-title = Hûn dixwazin dewam bikin, an hûn kesekî nû ne?
resume-body = Kesekî li vir dest bi bersivdanê kiriye. Heke hûn «Kesekî nû» hilbijêrin, ew bersiv winda dibin.
resume-go-on = Dewam bikin
resume-new-person = Kesekî nû

## Closed

closed-title = Rapirsî girtî ye
closed-before = Hûn dikarin ji vê rojê pê ve bersivê bidin: { $date }.
closed-before-spoken = Rapirsî hîn dest pê nekiriye. Ji mamoste bipirsin ka hûn kengî dikarin bersivê bidin.
closed-after = Rapirsî qediya. Spas ji bo her kesê ku bersiv da.
closed-collection = Şaredariya we ev rapirsî qedandiye. Niha hûn nikarin bersivê bidin.
closed-demo-link = Demoyê biceribînin

## The draft on the device

draft-too-old = Ji dema ku we dest pê kir ve, bêtirî sê saetan derbas bûn. Tiştek nehat şandin. Divê hûn ji nû ve dest pê bikin.
draft-broken = Em nikarin bersivên ku li ser telefonê an kompûterê bûn bixwînin. Divê hûn ji nû ve dest pê bikin.

## Waiting for the network

waiting-network = Niha înternet tune ye. Li vir bisekinin. Rûpel bi xwe dewam dike.
waiting-will-send = Bersiv li benda înternetê ne. Ew ê bi xwe bên şandin.
waiting-kept = Bersiv li ser telefonê an kompûterê ne. Gava înternet hebe, ew ê bên şandin.
waiting-count = Kesên ku bersivên wan li benda înternetê ne: { $count }
waiting-sent = Niha bersiv hatin şandin.
waiting-refused = Me nekarî bersivên ku li bendê bûn werbigirin. Dibe ku rapirsî hatibe girtin. Ji mamoste bipirsin.
waiting-next-person = Dora kesê din

## Planned maintenance, announced ahead on every page

date-and-time = { $date }, saet { $time }
maintenance-ahead = Malper di vê demê de girtî ye: ji { $from } heta { $until }. Wê demê em li ser wê dixebitin. Hûn dikarin berî wê an piştî wê bersivê bidin.
maintenance-ahead-spoken = Di demeke nêzîk de malper dê demekê girtî be. Ji mamoste bipirsin ka hûn kengî dikarin bersivê bidin.

## Help

help-title = Alîkarî
help-1 = Li ser her rûpelê pirsek heye.
help-2 = Pê li bersiva ku herî baş li we tê bikin.
help-3 = Ji bo ku hûn dewam bikin, pê li «Pêşve» bikin.
help-4 = Heke hûn naxwazin bersiva pirsê bidin, pê li «Derbas bikin» bikin.
help-5 = Ji bo ku hûn pirsa berê bibînin, pê li «Paşve» bikin.
help-6 = Ji bo ku hûn zimên biguherînin, pê li «Ziman» bikin. Bersivên we dimînin.
help-7 = Di dawiyê de hûn hemû bersivên xwe dibînin. Berî ku hûn bişînin, hûn dikarin wan biguherînin.
help-8 = Mamoste dikare alîkariya we bike. Divê mamoste li şûna we bersivê nede.
help-listen-1 = Ji bo ku hûn bibihîzin li ser rûpelê çi nivîsî ye, pê li «Guhdarî bikin» bikin.
help-listen-2 = Ji bo ku hûn dengî rawestînin, pê li «Rawestînin» bikin.
help-survey = Pirsên we li ser rapirsiyê hene? Ji mamoste an ji { $contact } bipirsin.
help-survey-spoken = Pirsên we li ser rapirsiyê hene? Ji mamoste bipirsin.
help-technical = Malper naxebite? Ji { $contact } re bibêjin.
help-technical-spoken = Malper naxebite? Ji mamoste re bibêjin.

## Invitation: an address of its own that a text message can lead to

invitation-title = Hûn dixwazin bersiva çend pirsan bidin?
invitation-1 = Hûn diçin kursa norwêcî, kursa zanîna civakî an bernameya destpêkê.
invitation-2 = Em dixwazin bizanin ka hûn li ser perwerdeya xwe çi difikirin.
invitation-3 = Navê me IMDi ye. Em ji bo dewleta Norwêcê dixebitin.
invitation-4 = Hûn bi xwe biryarê didin ka hûn dixwazin bersivê bidin.
invitation-5 = Hûn bêyî nav bersivê didin. Tu kes nikare bizane ku we çi bersiv daye.
invitation-6 = Hûn dikarin bi zimanê xwe bersivê bidin.
invitation-7 = Ev nêzîkî 15 deqeyan digire. Hûn dikarin bêtir wext bi kar bînin.
invitation-8 = Mamosteyên we dê kodekê an lînkekê bidin we.
invitation-9 = Hûn niha bi îzn ji perwerdeyê dûr in? Wê gavê ev pirs ne ji bo we ne.
invitation-listen = Hûn dikarin bixwînin an guhdarî bikin.

## Guidance: how to answer, below the invitation

guidance-title = Hûn wiha bersivê didin
guidance-1 = Pê li lînkê bikin. Postera we heye? Kameraya telefonê bidin ber koda QR ya li ser posterê.
guidance-2 = Zimanê xwe hilbijêrin.
guidance-3 = Heke rûpel kodê bixwaze, kodê binivîsin.
guidance-4 = Pêşî hûn bi du pirsan temrîn dikin.
guidance-5 = Paşê hûn her carê bersiva pirsekê didin. Hûn dikarin pirsan derbas bikin.
guidance-6 = Di dawiyê de hûn li bersivên xwe dinêrin. Pê li «Bişînin» bikin.
guidance-7 = Tiştek zehmet e? Ji mamoste bipirsin.

## Privacy

privacy-title = Parastina agahiyan
privacy-1 = Em bersivên we bi du tiştan re qeyd dikin: şaredariya we û zimanê ku hûn li vir bi kar tînin.
privacy-2 = Em navê we qeyd nakin. Em navnîşana we qeyd nakin. Em qeyd nakin ku hûn kengî bersivê didin. Em qeyd nakin ku hûn kîjan telefonê an kompûterê bi kar tînin.
privacy-3 = Heta ku hûn pê li «Bişînin» nekin, em tiştekî li cem xwe qeyd nakin.
privacy-4 = Dema ku hûn bersivê didin, bersiv li ser telefonê an kompûterê ne. Ew di pelekî biçûk de ne. Ji vî pelî re kukî tê gotin. Navê wî ev e: { $cookie }. Ew şîfrekirî ye. Ango kesên din nikarin wî bixwînin.
privacy-4-spoken = Dema ku hûn bersivê didin, bersiv li ser telefonê an kompûterê ne. Ew di pelekî biçûk de ne. Ji vî pelî re kukî tê gotin. Ew şîfrekirî ye. Ango kesên din nikarin wî bixwînin.
privacy-5 = Ji bo ku malper bixebite, ev kukî lazim e. Ew sê saetan derbasdar e. Di demoyê de navê wê ev e: { $demo-cookie }. Em li vir tu kukiyên din bi kar naynin.
privacy-5-spoken = Ji bo ku malper bixebite, ev kukî lazim e. Ew sê saetan derbasdar e. Em li vir tu kukiyên din bi kar naynin.
privacy-6 = Gava hûn bersivan dişînin, ew tên kilîtkirin. Ew kilîtkirî dimînin heta ku rapirsî li şaredariya we tê girtin. Tenê wê gavê em hemû bersivan bi hev re vedikin, bi rêzeke tesadufî.
privacy-7 = Gava hûn dişînin, înternet tune ye? Wê gavê bersiv li ser telefonê an kompûterê disekinin. Ew li wir jî kilîtkirî ne. Gava înternet vegere, ew tên şandin.
privacy-8 = Em hejmareke tesadufî diparêzin. Bi vî awayî em heman bersivan du caran qeyd nakin. Hejmar nîşan nade ku we çi bersiv daye. Gava rapirsî tê girtin, em wê jê dibin.
privacy-9 = { $threshold ->
    [one] Şaredarî encaman tenê wê gavê dibîne ku herî kêm { $threshold } kesî bersiv dabe.
   *[other] Şaredarî encaman tenê wê gavê dibîne ku herî kêm { $threshold } kesan bersiv dabe.
}
privacy-9-spoken = Şaredarî encaman tenê wê gavê dibîne ku têra xwe kesan bersiv dabe.
privacy-10 = Encam nîşan didin ku gelek kesan bi hev re çi bersiv dane. Şaredarî qet bersivên kesekî bi tenê nabîne.
privacy-11 = Hûn bi xwe biryarê didin ka hûn dixwazin bersivê bidin. Piştî ku bersiv hatin şandin, em nikarin bizanin kîjan bersiv ên we ne. Ji ber vê yekê em nikarin wan ji bo we biguherînin an jê bibin.
privacy-12 = Pirsên we li ser parastina agahiyan hene? Ji { $contact } bipirsin.
privacy-12-spoken = Pirsên we li ser parastina agahiyan hene? Mamoste dikare bibêje ka hûn dikarin ji kê bipirsin.

## Accessibility

accessibility-title = Bikaranîna hêsan ji bo her kesî
accessibility-1 = Em dixwazin ku her kes bikaribe bersivê bide.
accessibility-2 = Hûn dikarin nivîsê di bernameya înternetê de mezintir bikin.
accessibility-3 = Hûn dikarin tenê klavyeyê bi kar bînin. Hûn dikarin bernameya xwendina ekranê bi kar bînin.
accessibility-4 = Di bersivan de hem nivîs heye, hem jî wêne.
accessibility-5 = Hûn dikarin bêhna xwe vedin. Ji destpêkê ve sê saetên we hene.
accessibility-6 = Bikaranîna tiştekî zehmet e? Ji { $contact } re bibêjin.
accessibility-6-spoken = Bikaranîna tiştekî zehmet e? Ji mamoste re bibêjin.

## Problems

problem-not-found-title = Em rûpelê nabînin
problem-not-found-body = Dibe ku navnîşan şaş be. Biçin destpêkê û dîsa biceribînin.
problem-bad-request-title = Em fêm nakin ku çi ji me re hat
problem-bad-request-body = Vegerin û careke din biceribînin.
problem-too-large-title = Tiştê ku we şand zêde mezin e
problem-too-large-body = Vegerin û careke din biceribînin.
problem-too-many-title = Zêde caran hat ceribandin
problem-too-many-body = Hinekî bisekinin. Paşê dîsa biceribînin.
problem-server-title = Li cem me tiştek şaş e
problem-server-body = We tiştekî şaş nekiriye. Hinekî bisekinin. Paşê dîsa biceribînin.
problem-cross-site-title = Ev ji malpereke din hat
problem-cross-site-body = Ji bo ewlehiyê em wê qebûl nakin. Biçin destpêkê û li vir bersivê bidin.
problem-home = Biçin destpêkê
