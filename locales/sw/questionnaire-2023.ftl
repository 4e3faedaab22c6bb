### The questions of the wave 2023 and their answers, in Swahili. Translated from nb.

## Themes

t-about-you = Kuhusu wewe
t-norwegian = Kinorwe
t-social-studies = Maarifa ya jamii
t-introduction-programme = Programu ya utangulizi
t-safety = Usalama
t-in-all = Kwa jumla

## Answers that many questions share

o-always = Kila wakati
o-often = Mara nyingi
o-rarely = Mara chache
o-never = Si hata mara moja
o-yes = Ndiyo
o-a-little = Kidogo
o-no = Hapana
o-too-little = Machache mno
o-right = Kiasi kinachonifaa
o-too-much = Mengi mno
o-dont-know = Sijui
o-dont-want-to-answer = Sitaki kujibu

## Practice

q-practice-full = Bakuli lipi limejaa?
q-practice-full-a = Limejaa
q-practice-full-b = Limejaa nusu
q-practice-full-c = Tupu
q-practice-things = Unaona nini hapa?
q-practice-things-house = Nyumba
q-practice-things-book = Kitabu
q-practice-things-cup = Kikombe

## About you

q-programme = Unashiriki katika nini sasa?
q-programme-introduction = Programu ya utangulizi pamoja na Kinorwe
q-programme-norwegian = Kinorwe au maarifa ya jamii tu
q-programme-on-leave = Sasa nina ruhusa ya kutokuwepo kwenye mafunzo
q-time = Umepata mafunzo nchini Norwe kwa muda gani?
q-time-up-to-3 = Miezi 3 au chini yake
q-time-4-11 = Miezi 4 hadi 11
q-time-12-23 = Miezi 12 hadi 23
q-time-24-or-more = Miezi 24 au zaidi
q-gender = Jinsia yako ni ipi?
q-gender-woman = Mwanamke
q-gender-man = Mwanamume
q-gender-another = Jinsia nyingine
q-age = Una miaka mingapi?
q-age-18-24 = Miaka 18 hadi 24
q-age-25-34 = Miaka 25 hadi 34
q-age-35-44 = Miaka 35 hadi 44
q-age-45-54 = Miaka 45 hadi 54
q-age-55-or-more = Miaka 55 au zaidi
q-schooling = Ulisoma shule miaka mingapi kabla ya kuja Norwe?
q-schooling-none = Hakuna hata mwaka mmoja
q-schooling-1-6 = Mwaka 1 hadi miaka 6
q-schooling-7-9 = Miaka 7 hadi 9
q-schooling-10-12 = Miaka 10 hadi 12
q-schooling-13-or-more = Miaka 13 au zaidi
q-background = Unatoka nchi gani?
q-background-ukraine = Ukraine
q-background-another = Nchi nyingine

## Norwegian

q-motivation = Ninapenda kwenda darasani.
q-wellbeing = Ninajisikia vizuri na salama darasani.
q-usefulness = Ninajifunza Kinorwe ninachohitaji katika maisha ya kila siku.
q-level = Unaonaje ufundishaji?
q-level-too-easy = Rahisi mno
q-level-right = Unanifaa
q-level-too-hard = Mgumu mno
q-hours = Unapata mafunzo kiasi gani?
q-teacher-respect = Mwalimu ananiheshimu.
q-teacher-help = Ninapata msaada darasani ninapouhitaji.
q-say = Ninashiriki kuamua jinsi tunavyofanya kazi darasani.
q-digital = Ninajifunza kutumia vifaa vya kidijitali tunavyohitaji.
q-practise = Unafanya mazoezi ya Kinorwe wapi nje ya darasa?
q-practise-work = Kazini au katika mazoezi ya kazi
q-practise-language-cafe = Kwenye mkahawa wa lugha
q-practise-neighbours-and-friends = Pamoja na majirani na marafiki
q-practise-children = Kupitia watoto wangu
q-practise-association = Katika kikundi au chama cha kijamii
q-practise-nowhere = Hakuna mahali
q-helps = Ni nini kingekusaidia zaidi kujifunza Kinorwe?
q-helps-more-hours = Saa nyingi zaidi
q-helps-smaller-group = Kikundi kidogo zaidi
q-helps-more-speaking = Kuzungumza zaidi
q-helps-workplace-practice = Mazoezi mahali pa kazi
q-helps-own-language = Msaada kwa lugha yangu mwenyewe
q-helps-digital-lessons = Masomo kwa mtandao
q-helps-evening-lessons = Masomo ya jioni

## Social studies

q-society = Maarifa ya jamii yamenisaidia kuelewa Norwe.
q-society-not-had-it = Bado sijapata somo hilo
q-society-language = Nilipata maarifa ya jamii kwa lugha ninayoielewa vizuri.

## Introduction programme

q-intro-useful = Programu ya utangulizi ina faida kwa kazi ninayotaka kufanya.
q-intro-like = Ninapenda kushiriki katika programu ya utangulizi.
q-plan = Nina mpango wangu mwenyewe wa programu ya utangulizi.
q-plan-say = Nilishiriki kutengeneza mpango huo.
q-adviser-respect = Mshauri wa programu ananiheshimu.
q-adviser-help = Mshauri wa programu ananisaidia ninapohitaji msaada.
q-activities = Ni nini kimekuwa na faida kwako katika programu ya utangulizi?
q-activities-norwegian = Kinorwe
q-activities-social-studies = Maarifa ya jamii
q-activities-workplace-practice = Mazoezi mahali pa kazi
q-activities-school-subjects = Masomo ya shule
q-activities-health-and-life-skills = Afya na stadi za maisha
q-activities-parenting-course = Kozi ya wazazi
q-activities-career-guidance = Ushauri kuhusu kazi na masomo
q-activities-volunteering = Kazi ya kujitolea
q-length = Unaonaje urefu wa muda wa programu ya utangulizi?
q-length-too-short = Mfupi mno
q-length-right = Unafaa
q-length-too-long = Mrefu mno

## Safety

q-pressure = Je, kuna mtu amekuzuia kushiriki katika mafunzo? Au kuna mtu amekushinikiza kufanya jambo usilolitaka?
q-help-known = Ninajua ni nani ninayeweza kumwomba msaada.

## In all

q-satisfied = Kwa jumla, umeridhika kiasi gani na mafunzo?
q-satisfied-very = Nimeridhika sana
q-satisfied-fairly = Nimeridhika kiasi cha kutosha
q-satisfied-little = Nimeridhika kidogo tu
q-satisfied-not-at-all = Sijaridhika hata kidogo
q-hope = Ninaamini kwamba nitapata kazi au elimu nchini Norwe.
