### The questions of the wave 2023 and their answers, in Oromo (Qubee). Translated from nb, in the respectful plural form.

## Themes

t-about-you = Waa'ee keessan
t-norwegian = Afaan Noorwee
t-social-studies = Beekumsa hawaasaa
t-introduction-programme = Sagantaa seensaa
t-safety = Nageenya
t-in-all = Walumaa galatti

## Answers that many questions share

o-always = Yeroo hunda
o-often = Yeroo baay'ee
o-rarely = Yeroo muraasa qofa
o-never = Gonkumaa
o-yes = Eeyyee
o-a-little = Xiqqoo
o-no = Lakki
o-too-little = Garmalee xiqqoo
o-right = Naaf mijata
o-too-much = Garmalee baay'ee
o-dont-know = Hin beeku
o-dont-want-to-answer = Deebisuu hin barbaadu

## Practice

q-practice-full = Waciitiin guutuun isa kami?
q-practice-full-a = Guutuu
q-practice-full-b = Walakkaa guute
q-practice-full-c = Duwwaa
q-practice-things = Asitti maal argitu?
q-practice-things-house = Mana
q-practice-things-book = Kitaaba
q-practice-things-cup = Kubbaayyaa

## About you

q-programme = Amma maal irratti hirmaachaa jirtu?
q-programme-introduction = Sagantaa seensaa fi afaan Noorwee
q-programme-norwegian = Afaan Noorwee yookaan beekumsa hawaasaa qofa
q-programme-on-leave = Amma barnoota irraa eeyyama fudhadheera
q-time = Noorwee keessatti yeroo hammamiif barnoota argattaniittu?
q-time-up-to-3 = Ji'a 3 yookaan isaa gadi
q-time-4-11 = Ji'a 4 hanga 11
q-time-12-23 = Ji'a 12 hanga 23
q-time-24-or-more = Ji'a 24 yookaan isaa ol
q-gender = Saalli keessan maali?
q-gender-woman = Dubartii
q-gender-man = Dhiira
q-gender-another = Saala biraa
q-age = Umriin keessan meeqa?
q-age-18-24 = Waggaa 18 hanga 24
q-age-25-34 = Waggaa 25 hanga 34
q-age-35-44 = Waggaa 35 hanga 44
q-age-45-54 = Waggaa 45 hanga 54
q-age-55-or-more = Waggaa 55 yookaan isaa ol
q-schooling = Osoo gara Noorwee hin dhufin dura waggaa meeqa mana barumsaatti barattan?
q-schooling-none = Mana barumsaatti hin baranne
q-schooling-1-6 = Waggaa 1 hanga 6
q-schooling-7-9 = Waggaa 7 hanga 9
q-schooling-10-12 = Waggaa 10 hanga 12
q-schooling-13-or-more = Waggaa 13 yookaan isaa ol
q-background = Biyya kam irraa dhuftan?
q-background-ukraine = Yukireen
q-background-another = Biyya biraa

## Norwegian

q-motivation = Koorsii deemuun na gammachiisa.
q-wellbeing = Koorsii irratti haalli koo gaariidha, nageenyis natti dhagahama.
q-usefulness = Afaan Noorwee jireenya guyyaa guyyaa keessatti na barbaachisu nan baradha.
q-level = Barnoonni isiniif akkam?
q-level-too-easy = Garmalee salphaa
q-level-right = Naaf mijata
q-level-too-hard = Garmalee ulfaataa
q-hours = Barnoota hammam argattu?
q-teacher-respect = Barsiisaan kabaja naaf ni kennu.
q-teacher-help = Koorsii irratti yommuu gargaarsi na barbaachisu nan argadha.
q-say = Koorsii irratti akkamitti akka hojjennu murteessuu keessatti nan hirmaadha.
q-digital = Meeshaalee dijitaalaa nu barbaachisan fayyadamuu nan baradha.
q-practise = Koorsiin ala afaan Noorwee eessatti shaakaltu?
q-practise-work = Hojii yookaan shaakala hojii irratti
q-practise-language-cafe = Kaaffee afaan itti shaakalan
q-practise-neighbours-and-friends = Ollaa fi hiriyoota wajjin
q-practise-children = Karaa ijoollee kootii
q-practise-association = Waldaa yookaan kilabii keessatti
q-practise-nowhere = Eessattuu hin shaakalu
q-helps = Afaan Noorwee barachuuf waan hunda caalaa maaltu isin gargaaruu danda'a?
q-helps-more-hours = Sa'aatii dabalataa
q-helps-smaller-group = Garee kana caalaa xiqqaa
q-helps-more-speaking = Caalaatti dubbachuu
q-helps-workplace-practice = Shaakala bakka hojii
q-helps-own-language = Gargaarsa afaan kootiin
q-helps-digital-lessons = Barnoota interneetiin
q-helps-evening-lessons = Barnoota galgalaa

## Social studies

q-society = Beekumsi hawaasaa Noorwee hubachuuf na gargaareera.
q-society-not-had-it = Hanga ammaa hin baranne
q-society-language = Beekumsa hawaasaa afaan sirriitti naaf galuun baradheera.

## Introduction programme

q-intro-useful = Sagantaan seensaa hojii ani hojjechuu barbaaduuf na fayyada.
q-intro-like = Sagantaa seensaa irratti hirmaachuun na gammachiisa.
q-plan = Sagantaa seensaatiif karoora ofii koo nan qaba.
q-plan-say = Karooricha baasuu keessatti hirmaadheera.
q-adviser-respect = Gorsaan sagantaa kabaja naaf ni kennu.
q-adviser-help = Gorsaan sagantaa yommuu gargaarsi na barbaachisu na gargaaru.
q-activities = Sagantaa seensaa keessatti maaltu isin fayyade?
q-activities-norwegian = Afaan Noorwee
q-activities-social-studies = Beekumsa hawaasaa
q-activities-workplace-practice = Shaakala bakka hojii
q-activities-school-subjects = Gosoota barnootaa mana barumsaa
q-activities-health-and-life-skills = Fayyaa fi dandeettii jireenyaa
q-activities-parenting-course = Koorsii guddisa ijoollee
q-activities-career-guidance = Gorsa hojii fi ogummaa
q-activities-volunteering = Hojii tola ooltummaa
q-length = Waa'ee dheerina yeroo sagantaa seensaa maal yaaddu?
q-length-too-short = Garmalee gabaabaa
q-length-right = Naaf mijata
q-length-too-long = Garmalee dheeraa

## Safety

q-pressure = Namni barnoota irratti akka hin hirmaanne isin dhorke jiraa? Yookaan namni fedhii keessaniin ala waan tokko akka gootan dhiibbaa isin irratti godhe jiraa?
q-help-known = Gargaarsa eenyu gaafachuu akkan danda'u nan beeka.

## In all

q-satisfied = Walumaa galatti, barnoota keessanitti hammam gammaddan?
q-satisfied-very = Baay'een itti gammade
q-satisfied-fairly = Irra caalaa itti gammadeera
q-satisfied-little = Xiqqoo qofan itti gammade
q-satisfied-not-at-all = Gonkumaa itti hin gammanne
q-hope = Noorwee keessatti hojii yookaan barnoota akkan argadhu nan amana.
