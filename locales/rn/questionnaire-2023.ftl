### The questions of the wave 2023 and their answers, in Kirundi. Translated from nb.

## Themes

t-about-you = Ibikwerekeye
t-norwegian = Ikinoruveje
t-social-studies = Icigwa c'imibereho yo muri Noruveje
t-introduction-programme = Porogarama y'intango
t-safety = Umutekano
t-in-all = Muri rusangi

## Answers that many questions share

o-always = Igihe cose
o-often = Kenshi
o-rarely = Gake
o-never = Nta na rimwe
o-yes = Ego
o-a-little = Gatoyi
o-no = Oya
o-too-little = Bikeyi kuruta ibinkwiye
o-right = Birankwiye
o-too-much = Vyinshi kuruta ibinkwiye
o-dont-know = Simbizi
o-dont-want-to-answer = Sinshaka gutanga inyishu

## Practice

q-practice-full = Ni ibakure iyihe yuzuye?
q-practice-full-a = Yuzuye
q-practice-full-b = Yuzuye gushika hagati
q-practice-full-c = Irimwo ubusa
q-practice-things = Ni igiki ubona hano?
q-practice-things-house = Inzu
q-practice-things-book = Igitabu
q-practice-things-cup = Igikombe

## About you

q-programme = Ubu witabira ibiki?
q-programme-introduction = Porogarama y'intango hamwe n'ikinoruveje
q-programme-norwegian = Ikinoruveje canke icigwa c'imibereho yo muri Noruveje gusa
q-programme-on-leave = Ubu ndafise uruhusha rwo kutaja mu vyigwa
q-time = Umaze igihe kingana gute uhabwa ivyigwa muri Noruveje?
q-time-up-to-3 = Amezi 3 canke munsi yayo
q-time-4-11 = Amezi 4 gushika kuri 11
q-time-12-23 = Amezi 12 gushika kuri 23
q-time-24-or-more = Amezi 24 canke arenga
q-gender = Igitsina cawe ni ikihe?
q-gender-woman = Umugore
q-gender-man = Umugabo
q-gender-another = Ikindi gitsina
q-age = Ufise imyaka ingahe?
q-age-18-24 = Imyaka 18 gushika kuri 24
q-age-25-34 = Imyaka 25 gushika kuri 34
q-age-35-44 = Imyaka 35 gushika kuri 44
q-age-45-54 = Imyaka 45 gushika kuri 54
q-age-55-or-more = Imyaka 55 canke irenga
q-schooling = Wize ishure imyaka ingahe imbere yo kuza muri Noruveje?
q-schooling-none = Nta mwaka n'umwe
q-schooling-1-6 = Umwaka 1 gushika ku myaka 6
q-schooling-7-9 = Imyaka 7 gushika ku 9
q-schooling-10-12 = Imyaka 10 gushika kuri 12
q-schooling-13-or-more = Imyaka 13 canke irenga
q-background = Wavuye mu gihugu ikihe?
q-background-ukraine = Ukraine
q-background-another = Ikindi gihugu

## Norwegian

q-motivation = Ndakunda kuja mu vyigwa.
q-wellbeing = Mu vyigwa ndamerewe neza kandi ndumva mfise umutekano.
q-usefulness = Niga ikinoruveje nkeneye mu buzima bwa misi yose.
q-level = Ubona uburyo bigisha bumeze gute kuri wewe?
q-level-too-easy = Buroroshe kuruta ubunkwiye
q-level-right = Burankwiye
q-level-too-hard = Buragoye kuruta ubunkwiye
q-hours = Uhabwa ivyigwa bingana gute?
q-teacher-respect = Umwigisha aranyubaha.
q-teacher-help = Mu vyigwa ndaronka ubufasha igihe mbukeneye.
q-say = Ndagira uruhara mu guhitamwo uko dukora mu vyigwa.
q-digital = Niga gukoresha ibikoresho vy'ubuhinga bwa none dukeneye.
q-practise = Ni hehe wimenyereza ikinoruveje hanze y'ivyigwa?
q-practise-work = Ku kazi canke mu kwimenyereza akazi
q-practise-language-cafe = Muri kafe bimenyererezamwo ururimi
q-practise-neighbours-and-friends = Hamwe n'ababanyi n'abagenzi
q-practise-children = Biciye ku bana banje
q-practise-association = Mw'ishirahamwe
q-practise-nowhere = Nta hantu na hamwe
q-helps = Ni igiki cogufasha kuruta ibindi kwiga ikinoruveje?
q-helps-more-hours = Kwongereza amasaha
q-helps-smaller-group = Umugwi urushirije kuba mutoyi
q-helps-more-speaking = Kurushiriza kuvuga
q-helps-workplace-practice = Kwimenyereza akazi aho bakorera
q-helps-own-language = Ubufasha mu rurimi rwanje
q-helps-digital-lessons = Ivyigwa kuri interineti
q-helps-evening-lessons = Ivyigwa vyo ku mugoroba

## Social studies

q-society = Icigwa c'imibereho yo muri Noruveje caramfashije gutahura Noruveje.
q-society-not-had-it = Sindaronka ico cigwa
q-society-language = Nize icigwa c'imibereho yo muri Noruveje mu rurimi ntahura neza.

## Introduction programme

q-intro-useful = Porogarama y'intango irafise akamaro ku kazi nipfuza gukora.
q-intro-like = Ndakunda kuba muri porogarama y'intango.
q-plan = Ndafise umugambi wanje bwite wa porogarama y'intango.
q-plan-say = Naragize uruhara mu gutegura uwo mugambi.
q-adviser-respect = Umuhanuzi wo muri porogarama aranyubaha.
q-adviser-help = Umuhanuzi wo muri porogarama aramfasha igihe mbikeneye.
q-activities = Ni igiki cakugiriye akamaro muri porogarama y'intango?
q-activities-norwegian = Ikinoruveje
q-activities-social-studies = Icigwa c'imibereho yo muri Noruveje
q-activities-workplace-practice = Kwimenyereza akazi aho bakorera
q-activities-school-subjects = Ivyigwa vyo mw'ishure
q-activities-health-and-life-skills = Amagara n'ubumenyi bwo kwifasha mu buzima
q-activities-parenting-course = Ivyigwa vyo kurera abana
q-activities-career-guidance = Impanuro ku kazi no ku mashure
q-activities-volunteering = Ibikorwa vyo ku bushake
q-length = Wiyumvira iki ku gihe porogarama y'intango imara?
q-length-too-short = Ni kigufi kuruta igikwiye
q-length-right = Kirakwiye
q-length-too-long = Ni kirekire kuruta igikwiye

## Safety

q-pressure = Mbega hari umuntu yakubujije kuja mu vyigwa? Canke hari uwagushizeko akagato ngo ukore ikintu udashaka?
q-help-known = Ndazi uwo nshobora gusaba ubufasha.

## In all

q-satisfied = Muri rusangi, uhimbawe ku rugero uruhe n'ivyigwa uhabwa?
q-satisfied-very = Ndahimbawe navyo cane
q-satisfied-fairly = Ndahimbawe navyo bikwiye
q-satisfied-little = Mpimbawe navyo gatoyi gusa
q-satisfied-not-at-all = Simpimbawe navyo na gato
q-hope = Ndizeye ko nzoronka akazi canke amashure muri Noruveje.
