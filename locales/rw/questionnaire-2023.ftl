### The questions of the wave 2023 and their answers, in Kinyarwanda. Translated from nb.

## Themes

t-about-you = Ibikwerekeyeho
t-norwegian = Ikinoruveje
t-social-studies = Isomo ry'imibereho yo muri Noruveje
t-introduction-programme = Porogaramu y'intangiriro
t-safety = Umutekano
t-in-all = Muri rusange

## Answers that many questions share

o-always = Buri gihe
o-often = Kenshi
o-rarely = Gake
o-never = Nta na rimwe
o-yes = Yego
o-a-little = Gato
o-no = Oya
o-too-little = Make kurusha ankwiriye
o-right = Arankwiriye
o-too-much = Menshi kurusha ankwiriye
o-dont-know = Simbizi
o-dont-want-to-answer = Sinshaka gusubiza

## Practice

q-practice-full = Ni irihe bakure ryuzuye?
q-practice-full-a = Ryuzuye
q-practice-full-b = Ryuzuye kugeza hagati
q-practice-full-c = Ririmo ubusa
q-practice-things = Ni iki ubona hano?
q-practice-things-house = Inzu
q-practice-things-book = Igitabo
q-practice-things-cup = Igikombe

## About you

q-programme = Ubu witabira iki?
q-programme-introduction = Porogaramu y'intangiriro n'ikinoruveje
q-programme-norwegian = Ikinoruveje cyangwa isomo ry'imibereho yo muri Noruveje gusa
q-programme-on-leave = Ubu mfite uruhushya rwo kutajya mu masomo
q-time = Umaze igihe kingana iki uhabwa amasomo muri Noruveje?
q-time-up-to-3 = Amezi 3 cyangwa munsi yayo
q-time-4-11 = Amezi 4 kugeza kuri 11
q-time-12-23 = Amezi 12 kugeza kuri 23
q-time-24-or-more = Amezi 24 cyangwa arenga
q-gender = Igitsina cyawe ni ikihe?
q-gender-woman = Umugore
q-gender-man = Umugabo
q-gender-another = Ikindi gitsina
q-age = Ufite imyaka ingahe?
q-age-18-24 = Imyaka 18 kugeza kuri 24
q-age-25-34 = Imyaka 25 kugeza kuri 34
q-age-35-44 = Imyaka 35 kugeza kuri 44
q-age-45-54 = Imyaka 45 kugeza kuri 54
q-age-55-or-more = Imyaka 55 cyangwa irenga
q-schooling = Wize ishuri imyaka ingahe mbere yo kuza muri Noruveje?
q-schooling-none = Nta mwaka n'umwe
q-schooling-1-6 = Umwaka 1 kugeza ku myaka 6
q-schooling-7-9 = Imyaka 7 kugeza ku 9
q-schooling-10-12 = Imyaka 10 kugeza kuri 12
q-schooling-13-or-more = Imyaka 13 cyangwa irenga
q-background = Waturutse mu kihe gihugu?
q-background-ukraine = Ukraine
q-background-another = Ikindi gihugu

## Norwegian

q-motivation = Nkunda kujya mu masomo.
q-wellbeing = Mu masomo merewe neza kandi numva mfite umutekano.
q-usefulness = Niga ikinoruveje nkeneye mu buzima bwa buri munsi.
q-level = Ubona imyigishirize imeze ite kuri wowe?
q-level-too-easy = Iroroshye kurusha inkwiriye
q-level-right = Irankwiriye
q-level-too-hard = Iragoye kurusha inkwiriye
q-hours = Uhabwa amasomo angana ate?
q-teacher-respect = Mwarimu aranyubaha.
q-teacher-help = Mu masomo mbona ubufasha iyo mbukeneye.
q-say = Ngira uruhare mu guhitamo uko dukora mu masomo.
q-digital = Niga gukoresha ibikoresho by'ikoranabuhanga dukeneye.
q-practise = Ni hehe witoreza ikinoruveje hanze y'amasomo?
q-practise-work = Ku kazi cyangwa mu kwimenyereza akazi
q-practise-language-cafe = Muri kafe bitorezamo ururimi
q-practise-neighbours-and-friends = Hamwe n'abaturanyi n'inshuti
q-practise-children = Binyuze ku bana banjye
q-practise-association = Mu ishyirahamwe
q-practise-nowhere = Nta hantu na hamwe
q-helps = Ni iki cyagufasha kurusha ibindi kwiga ikinoruveje?
q-helps-more-hours = Amasaha menshi kurushaho
q-helps-smaller-group = Itsinda rito kurushaho
q-helps-more-speaking = Kuvuga kurushaho
q-helps-workplace-practice = Kwimenyereza akazi aho bakorera
q-helps-own-language = Ubufasha mu rurimi rwanjye
q-helps-digital-lessons = Amasomo kuri interineti
q-helps-evening-lessons = Amasomo ya nimugoroba

## Social studies

q-society = Isomo ry'imibereho yo muri Noruveje ryamfashije gusobanukirwa Noruveje.
q-society-not-had-it = Sindahabwa iryo somo
q-society-language = Nize isomo ry'imibereho yo muri Noruveje mu rurimi numva neza.

## Introduction programme

q-intro-useful = Porogaramu y'intangiriro ifitiye akamaro akazi nifuza gukora.
q-intro-like = Nkunda kuba muri porogaramu y'intangiriro.
q-plan = Mfite gahunda yanjye bwite ya porogaramu y'intangiriro.
q-plan-say = Nagize uruhare mu gutegura iyo gahunda.
q-adviser-respect = Umujyanama wo muri porogaramu aranyubaha.
q-adviser-help = Umujyanama wo muri porogaramu aramfasha iyo mbikeneye.
q-activities = Ni iki cyakugiriye akamaro muri porogaramu y'intangiriro?
q-activities-norwegian = Ikinoruveje
q-activities-social-studies = Isomo ry'imibereho yo muri Noruveje
q-activities-workplace-practice = Kwimenyereza akazi aho bakorera
q-activities-school-subjects = Amasomo yo mu ishuri
q-activities-health-and-life-skills = Ubuzima n'ubumenyi bwo kwifasha mu buzima
q-activities-parenting-course = Amasomo yo kurera abana
q-activities-career-guidance = Inama ku kazi no ku masomo
q-activities-volunteering = Imirimo y'ubukorerabushake
q-length = Utekereza iki ku gihe porogaramu y'intangiriro imara?
q-length-too-short = Ni kigufi kurusha igikwiriye
q-length-right = Kirakwiriye
q-length-too-long = Ni kirekire kurusha igikwiriye

## Safety

q-pressure = Ese hari umuntu wakubujije kujya mu masomo? Cyangwa hari uwagushyizeho igitutu ngo ukore ikintu udashaka?
q-help-known = Nzi uwo nshobora gusaba ubufasha.

## In all

q-satisfied = Muri rusange, unyuzwe ku ruhe rugero n'amasomo uhabwa?
q-satisfied-very = Ndanyuzwe cyane
q-satisfied-fairly = Ndanyuzwe bihagije
q-satisfied-little = Nyuzwe gato gusa
q-satisfied-not-at-all = Sinyuzwe na gato
q-hope = Nizeye ko nzabona akazi cyangwa amashuri muri Noruveje.
