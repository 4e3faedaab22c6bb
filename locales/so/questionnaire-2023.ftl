### The questions of the wave 2023 and their answers, in Somali. Translated from nb.

## Themes

t-about-you = Adiga kugu saabsan
t-norwegian = Af-noorwiiji
t-social-studies = Cilmiga bulshada
t-introduction-programme = Barnaamijka hordhaca
t-safety = Ammaanka
t-in-all = Guud ahaan

## Answers that many questions share

o-always = Had iyo jeer
o-often = Marar badan
o-rarely = Mar dhif ah
o-never = Marnaba
o-yes = Haa
o-a-little = Xoogaa
o-no = Maya
o-too-little = Ka yar inta igu habboon
o-right = Igu habboon
o-too-much = Ka badan inta igu habboon
o-dont-know = Ma garanayo
o-dont-want-to-answer = Ma rabo inaan jawaabo

## Practice

q-practice-full = Baaquligee baa buuxa?
q-practice-full-a = Buuxa
q-practice-full-b = Kala bar buuxa
q-practice-full-c = Maran
q-practice-things = Maxaad halkan ku aragtaa?
q-practice-things-house = Guri
q-practice-things-book = Buug
q-practice-things-cup = Koob

## About you

q-programme = Maxaad hadda ka qayb qaadataa?
q-programme-introduction = Barnaamijka hordhaca iyo af-noorwiiji
q-programme-norwegian = Af-noorwiiji ama cilmiga bulshada oo keliya
q-programme-on-leave = Hadda fasax la ii oggolaaday ayaan waxbarashada kaga maqanahay
q-time = Muddo intee le'eg ayaad Noorwey waxbarasho ka helaysay?
q-time-up-to-3 = 3 bilood ama ka yar
q-time-4-11 = 4 ilaa 11 bilood
q-time-12-23 = 12 ilaa 23 bilood
q-time-24-or-more = 24 bilood ama ka badan
q-gender = Jinsigaagu waa maxay?
q-gender-woman = Haweeney
q-gender-man = Nin
q-gender-another = Jinsi kale
q-age = Immisa jir baad tahay?
q-age-18-24 = 18 ilaa 24 jir
q-age-25-34 = 25 ilaa 34 jir
q-age-35-44 = 35 ilaa 44 jir
q-age-45-54 = 45 ilaa 54 jir
q-age-55-or-more = 55 jir ama ka weyn
q-schooling = Immisa sano ayaad dugsi dhiganaysay ka hor intaadan Noorwey iman?
q-schooling-none = Dugsi ma dhigan
q-schooling-1-6 = 1 ilaa 6 sano
q-schooling-7-9 = 7 ilaa 9 sano
q-schooling-10-12 = 10 ilaa 12 sano
q-schooling-13-or-more = 13 sano ama ka badan
q-background = Dalkee ayaad ka timid?
q-background-ukraine = Yukrayn
q-background-another = Dal kale

## Norwegian

q-motivation = Waan jeclahay inaan koorsada aado.
q-wellbeing = Marka aan koorsada joogo waan fiicanahay, ammaanna waan dareemaa.
q-usefulness = Waxaan bartaa af-noorwiijiga aan u baahanahay nolol maalmeedka.
q-level = Casharradu sidee bay kuu yihiin?
q-level-too-easy = Ka fudud inta igu habboon
q-level-right = Igu habboon
q-level-too-hard = Ka adag inta igu habboon
q-hours = Intee casharro ah ayaad heshaa?
q-teacher-respect = Macallinku si xushmad leh ayuu iila dhaqmaa.
q-teacher-help = Koorsada waxaan ka helaa caawimo markaan u baahdo.
q-say = Waxaan ka qayb qaataa go'aaminta sida aan koorsada ugu shaqayno.
q-digital = Waxaan bartaa isticmaalka qalabka dijitaalka ah ee aan u baahannahay.
q-practise = Xaggee ayaad af-noorwiijiga ku tababarataa koorsada dibaddeeda?
q-practise-work = Shaqada ama tababarka shaqada
q-practise-language-cafe = Maqaayadda luqadda
q-practise-neighbours-and-friends = Anigoo la jooga deriska iyo asxaabta
q-practise-children = Xagga carruurtayda
q-practise-association = Urur dhexdiis
q-practise-nowhere = Meelna
q-helps = Maxaa ugu badnaan kaa caawin lahaa barashada af-noorwiijiga?
q-helps-more-hours = Saacado dheeraad ah
q-helps-smaller-group = Koox ka yar
q-helps-more-speaking = Inaan in ka badan hadlo
q-helps-workplace-practice = Tababar goob shaqo
q-helps-own-language = Caawimo luqaddayda ah
q-helps-digital-lessons = Casharro internetka ah
q-helps-evening-lessons = Casharro fiidkii ah

## Social studies

q-society = Cilmiga bulshadu wuxuu iga caawiyay inaan Noorwey fahmo.
q-society-not-had-it = Weli maan qaadan
q-society-language = Cilmiga bulshada waxaan ku bartay luqad aan si fiican u fahmo.

## Introduction programme

q-intro-useful = Barnaamijka hordhacu wuxuu faa'iido u leeyahay shaqada aan rabo inaan qabto.
q-intro-like = Waan jeclahay inaan ka qayb qaato barnaamijka hordhaca.
q-plan = Waxaan barnaamijka hordhaca u leeyahay qorshe ii gaar ah.
q-plan-say = Waxaan ka qayb qaatay samaynta qorshaha.
q-adviser-respect = La-taliyaha barnaamijku si xushmad leh ayuu iila dhaqmaa.
q-adviser-help = La-taliyaha barnaamijku wuu i caawiyaa markaan u baahdo.
q-activities = Barnaamijka hordhaca dhexdiisa, maxaa faa'iido kuu lahaa?
q-activities-norwegian = Af-noorwiiji
q-activities-social-studies = Cilmiga bulshada
q-activities-workplace-practice = Tababar goob shaqo
q-activities-school-subjects = Maaddooyinka dugsiga
q-activities-health-and-life-skills = Caafimaadka iyo xirfadaha nolosha
q-activities-parenting-course = Koorsada waalidka
q-activities-career-guidance = La-talin shaqo iyo xirfad
q-activities-volunteering = Shaqo mutadawacnimo
q-length = Maxay kula tahay muddada barnaamijka hordhacu socdo?
q-length-too-short = Ka gaaban inta igu habboon
q-length-right = Igu habboon
q-length-too-long = Ka dheer inta igu habboon

## Safety

q-pressure = Ma jiraa qof kaa hor istaagay inaad waxbarashada ka qayb qaadato? Ama ma jiraa qof kugu cadaadiyay wax aadan rabin?
q-help-known = Waan garanayaa qofka aan caawimo weydiisan karo.

## In all

q-satisfied = Guud ahaan, intee in le'eg ayaad ku qanacsan tahay waxbarashada?
q-satisfied-very = Aad baan ugu qanacsanahay
q-satisfied-fairly = In fiican baan ku qanacsanahay
q-satisfied-little = In yar baan ku qanacsanahay
q-satisfied-not-at-all = Haba yaraatee kuma qanacsani
q-hope = Waxaan rumaysanahay inaan Noorwey ka heli doono shaqo ama waxbarasho.
