### The questions of the wave 2023 and their answers, in Kurmanji Kurdish, Latin script. Translated from nb.

## Themes

t-about-you = Derbarê we de
t-norwegian = Norwêcî
t-social-studies = Zanîna civakî
t-introduction-programme = Bernameya destpêkê
t-safety = Ewlehî
t-in-all = Bi giştî

## Answers that many questions share

o-always = Her tim
o-often = Pir caran
o-rarely = Kêm caran
o-never = Tu carî
o-yes = Erê
o-a-little = Hinekî
o-no = Na
o-too-little = Kêmtirî pêwîst
o-right = Bi qasî pêwîst
o-too-much = Zêdetirî pêwîst
o-dont-know = Ez nizanim
o-dont-want-to-answer = Ez naxwazim bersivê bidim

## Practice

q-practice-full = Kîjan tas tijî ye?
q-practice-full-a = Tijî
q-practice-full-b = Nîvtijî
q-practice-full-c = Vala
q-practice-things = Hûn li vir çi dibînin?
q-practice-things-house = Xanî
q-practice-things-book = Pirtûk
q-practice-things-cup = Fincan

## About you

q-programme = Hûn niha beşdarî çi dibin?
q-programme-introduction = Bernameya destpêkê bi norwêcî re
q-programme-norwegian = Tenê norwêcî an zanîna civakî
q-programme-on-leave = Ez niha bi îzn ji perwerdeyê dûr im
q-time = Ev çiqas wext e ku hûn li Norwêcê perwerdeyê dibînin?
q-time-up-to-3 = 3 meh an kêmtir
q-time-4-11 = 4 heta 11 meh
q-time-12-23 = 12 heta 23 meh
q-time-24-or-more = 24 meh an bêtir
q-gender = Cinsiyeta we çi ye?
q-gender-woman = Jin
q-gender-man = Mêr
q-gender-another = Cinsiyeteke din
q-age = Hûn çend salî ne?
q-age-18-24 = 18 heta 24 salî
q-age-25-34 = 25 heta 34 salî
q-age-35-44 = 35 heta 44 salî
q-age-45-54 = 45 heta 54 salî
q-age-55-or-more = 55 salî an mezintir
q-schooling = Berî ku hûn werin Norwêcê, hûn çend salan çûn dibistanê?
q-schooling-none = Qet neçûm
q-schooling-1-6 = 1 heta 6 sal
q-schooling-7-9 = 7 heta 9 sal
q-schooling-10-12 = 10 heta 12 sal
q-schooling-13-or-more = 13 sal an bêtir
q-background = Hûn ji kîjan welatî ne?
q-background-ukraine = Ukrayna
q-background-another = Welatekî din

## Norwegian

q-motivation = Ez ji çûyîna kursê hez dikim.
q-wellbeing = Ez xwe li kursê baş û ewle hîs dikim.
q-usefulness = Ez norwêciya ku di jiyana rojane de ji min re lazim e hîn dibim.
q-level = Ders ji bo we çawa ne?
q-level-too-easy = Zêde hêsan
q-level-right = Li gorî min in
q-level-too-hard = Zêde zehmet
q-hours = Hûn çiqas ders dibînin?
q-teacher-respect = Mamoste bi rêz bi min re tevdigere.
q-teacher-help = Gava alîkarî ji min re lazim be, li kursê alîkariya min tê kirin.
q-say = Ez jî beşdarî biryarê dibim ka em li kursê çawa dixebitin.
q-digital = Ez bikaranîna amûrên dîjîtal ên ku ji me re lazim in hîn dibim.
q-practise = Ji bilî kursê, hûn li ku derê bi norwêcî temrîn dikin?
q-practise-work = Li ser kar an di pratîkê de
q-practise-language-cafe = Li kafeya zimên
q-practise-neighbours-and-friends = Bi cîran û hevalan re
q-practise-children = Bi rêya zarokên min
q-practise-association = Li komeleyekê
q-practise-nowhere = Li tu derê temrîn nakim
q-helps = Çi dê herî zêde alîkariya we bike ku hûn norwêcî hîn bibin?
q-helps-more-hours = Bêtir saetên dersê
q-helps-smaller-group = Komeke biçûktir
q-helps-more-speaking = Bêtir axaftin
q-helps-workplace-practice = Pratîk li cihê kar
q-helps-own-language = Alîkarî bi zimanê min
q-helps-digital-lessons = Ders li ser înternetê
q-helps-evening-lessons = Ders di êvaran de

## Social studies

q-society = Zanîna civakî alîkariya min kiriye ku ez Norwêcê fêm bikim.
q-society-not-had-it = Min hîn ew ders nedîtiye
q-society-language = Min dersa zanîna civakî bi zimanekî ku ez baş fêm dikim dît.

## Introduction programme

q-intro-useful = Bernameya destpêkê ji bo karê ku ez dixwazim bikim bi kêr e.
q-intro-like = Ez ji beşdariya di bernameya destpêkê de hez dikim.
q-plan = Ji bo bernameya destpêkê planeke min a taybet heye.
q-plan-say = Ez jî di çêkirina planê de beşdar bûm.
q-adviser-respect = Di bernameyê de şêwirmend bi rêz bi min re tevdigere.
q-adviser-help = Gava alîkarî ji min re lazim be, di bernameyê de şêwirmend alîkariya min dike.
q-activities = Di bernameya destpêkê de çi ji bo we bi kêr bû?
q-activities-norwegian = Norwêcî
q-activities-social-studies = Zanîna civakî
q-activities-workplace-practice = Pratîk li cihê kar
q-activities-school-subjects = Dersên dibistanê
q-activities-health-and-life-skills = Tenduristî û birêvebirina jiyanê
q-activities-parenting-course = Kursa dê û bavan
q-activities-career-guidance = Şêwirmendî li ser kar û pîşeyê
q-activities-volunteering = Karê xwebexş
q-length = Hûn li ser dirêjiya bernameya destpêkê çi difikirin?
q-length-too-short = Zêde kurt
q-length-right = Bi qasî pêwîst
q-length-too-long = Zêde dirêj

## Safety

q-pressure = Kesekî rê li we girtiye ku hûn beşdarî perwerdeyê nebin? An kesekî zor daye we ku hûn tiştekî li dijî dilê xwe bikin?
q-help-known = Ez dizanim ku ez dikarim ji kê alîkariyê bixwazim.

## In all

q-satisfied = Bi giştî, hûn ji perwerdeya xwe çiqas razî ne?
q-satisfied-very = Pir razî
q-satisfied-fairly = Têra xwe razî
q-satisfied-little = Kêm razî
q-satisfied-not-at-all = Qet ne razî
q-hope = Ez bawer dikim ku ez ê li Norwêcê kar an xwendinê bibînim.
