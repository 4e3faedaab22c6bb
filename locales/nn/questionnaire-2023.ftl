### The questions of the wave 2023 and their answers, in nynorsk. Translated from nb.
### Not here: g-, the labels of merged groups and answers, which staff alone read (staff.ftl).

## Themes

t-about-you = Om deg
t-norwegian = Norsk
t-social-studies = Samfunnskunnskap
t-introduction-programme = Introduksjonsprogrammet
t-safety = Tryggleik
t-in-all = Alt i alt

## Answers that many questions share

o-always = Alltid
o-often = Ofte
o-rarely = Sjeldan
o-never = Aldri
o-yes = Ja
o-a-little = Litt
o-no = Nei
o-too-little = For lite
o-right = Passe
o-too-much = For mykje
o-dont-know = Eg veit ikkje
o-dont-want-to-answer = Eg vil ikkje svare

## Practice

q-practice-full = Kva skål er full?
q-practice-full-a = Full
q-practice-full-b = Halvfull
q-practice-full-c = Tom
q-practice-things = Kva ser du her?
q-practice-things-house = Hus
q-practice-things-book = Bok
q-practice-things-cup = Kopp

## About you

q-programme = Kva er du med på no?
q-programme-introduction = Introduksjonsprogram med norsk
q-programme-norwegian = Berre norsk eller samfunnskunnskap
q-programme-on-leave = Eg har permisjon no
q-time = Kor lenge har du fått opplæring i Noreg?
q-time-up-to-3 = 3 månader eller kortare
q-time-4-11 = 4 til 11 månader
q-time-12-23 = 12 til 23 månader
q-time-24-or-more = 24 månader eller lengre
q-gender = Kva kjønn har du?
q-gender-woman = Kvinne
q-gender-man = Mann
q-gender-another = Eit anna kjønn
q-age = Kor gammal er du?
q-age-18-24 = 18 til 24 år
q-age-25-34 = 25 til 34 år
q-age-35-44 = 35 til 44 år
q-age-45-54 = 45 til 54 år
q-age-55-or-more = 55 år eller eldre
q-schooling = Kor mange år gjekk du på skule før du kom til Noreg?
q-schooling-none = Ingen år
q-schooling-1-6 = 1 til 6 år
q-schooling-7-9 = 7 til 9 år
q-schooling-10-12 = 10 til 12 år
q-schooling-13-or-more = 13 år eller meir
q-background = Kvar kjem du frå?
q-background-ukraine = Ukraina
q-background-another = Eit anna land

## Norwegian

q-motivation = Eg liker å gå på kurset.
q-wellbeing = Eg har det bra og kjenner meg trygg på kurset.
q-usefulness = Eg lærer norsk som eg treng i kvardagen.
q-level = Korleis er undervisninga for deg?
q-level-too-easy = For lett
q-level-right = Passe
q-level-too-hard = For vanskeleg
q-hours = Kor mykje undervisning får du?
q-teacher-respect = Læraren behandlar meg med respekt.
q-teacher-help = Eg får hjelp på kurset når eg treng det.
q-say = Eg er med og bestemmer korleis vi arbeider på kurset.
q-digital = Eg lærer å bruke dei digitale verktøya vi treng.
q-practise = Kvar øver du på norsk utanom kurset?
q-practise-work = På jobb eller i praksis
q-practise-language-cafe = På språkkafé
q-practise-neighbours-and-friends = Med naboar og venner
q-practise-children = Gjennom barna mine
q-practise-association = I ei foreining
q-practise-nowhere = Ingen stader
q-helps = Kva ville hjelpe deg mest til å lære norsk?
q-helps-more-hours = Fleire timar
q-helps-smaller-group = Ei mindre gruppe
q-helps-more-speaking = Å snakke meir
q-helps-workplace-practice = Praksis på ein arbeidsplass
q-helps-own-language = Hjelp på mitt eige språk
q-helps-digital-lessons = Undervisning på nett
q-helps-evening-lessons = Undervisning om kvelden

## Social studies

q-society = Samfunnskunnskap har hjelpt meg til å forstå Noreg.
q-society-not-had-it = Eg har ikkje hatt det enno
q-society-language = Eg fekk samfunnskunnskap på eit språk eg forstår godt.

## Introduction programme

q-intro-useful = Introduksjonsprogrammet er nyttig for det eg vil arbeide med.
q-intro-like = Eg liker å vere med i introduksjonsprogrammet.
q-plan = Eg har min eigen plan for introduksjonsprogrammet.
q-plan-say = Eg var med på å lage planen.
q-adviser-respect = Programrådgivaren behandlar meg med respekt.
q-adviser-help = Programrådgivaren hjelper meg når eg treng det.
q-activities = Kva har vore nyttig for deg i introduksjonsprogrammet?
q-activities-norwegian = Norsk
q-activities-social-studies = Samfunnskunnskap
q-activities-workplace-practice = Praksis på ein arbeidsplass
q-activities-school-subjects = Skulefag
q-activities-health-and-life-skills = Helse og livsmeistring
q-activities-parenting-course = Foreldrekurs
q-activities-career-guidance = Karriererettleiing
q-activities-volunteering = Frivillig arbeid
q-length = Kva synest du om lengda på introduksjonsprogrammet?
q-length-too-short = For kort
q-length-right = Passe
q-length-too-long = For langt

## Safety

q-pressure = Har nokon hindra deg i å vere med på opplæringa? Eller har nokon pressa deg til noko mot viljen din?
q-help-known = Eg veit kven eg kan spørje om hjelp.

## In all

q-satisfied = Kor fornøgd er du med opplæringa, alt i alt?
q-satisfied-very = Veldig fornøgd
q-satisfied-fairly = Ganske fornøgd
q-satisfied-little = Lite fornøgd
q-satisfied-not-at-all = Ikkje fornøgd i det heile
q-hope = Eg trur at eg vil få arbeid eller utdanning i Noreg.
