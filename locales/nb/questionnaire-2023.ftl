### The questions of the wave 2023 and their answers, as participants read and hear them.
### Bokmål is the source of all other languages. Ids follow questionnaires/2023.toml:
### t-{theme}, q-{question}, o-{option} for shared answers, q-{question}-{option} for a question's own.
### Not here: g-, the labels of merged groups and answers, which staff alone read (staff.ftl).

## Themes

t-about-you = Om deg
t-norwegian = Norsk
t-social-studies = Samfunnskunnskap
t-introduction-programme = Introduksjonsprogrammet
t-safety = Trygghet
t-in-all = Alt i alt

## Answers that many questions share

o-always = Alltid
o-often = Ofte
o-rarely = Sjelden
o-never = Aldri
o-yes = Ja
o-a-little = Litt
o-no = Nei
o-too-little = For lite
o-right = Passe
o-too-much = For mye
o-dont-know = Jeg vet ikke
o-dont-want-to-answer = Jeg vil ikke svare

## Practice

q-practice-full = Hvilken skål er full?
q-practice-full-a = Full
q-practice-full-b = Halvfull
q-practice-full-c = Tom
q-practice-things = Hva ser du her?
q-practice-things-house = Hus
q-practice-things-book = Bok
q-practice-things-cup = Kopp

## About you

q-programme = Hva er du med på nå?
q-programme-introduction = Introduksjonsprogram med norsk
q-programme-norwegian = Bare norsk eller samfunnskunnskap
q-programme-on-leave = Jeg har permisjon nå
q-time = Hvor lenge har du fått opplæring i Norge?
q-time-up-to-3 = 3 måneder eller kortere
q-time-4-11 = 4 til 11 måneder
q-time-12-23 = 12 til 23 måneder
q-time-24-or-more = 24 måneder eller lengre
q-gender = Hvilket kjønn har du?
q-gender-woman = Kvinne
q-gender-man = Mann
q-gender-another = Et annet kjønn
q-age = Hvor gammel er du?
q-age-18-24 = 18 til 24 år
q-age-25-34 = 25 til 34 år
q-age-35-44 = 35 til 44 år
q-age-45-54 = 45 til 54 år
q-age-55-or-more = 55 år eller eldre
q-schooling = Hvor mange år gikk du på skole før du kom til Norge?
q-schooling-none = Ingen år
q-schooling-1-6 = 1 til 6 år
q-schooling-7-9 = 7 til 9 år
q-schooling-10-12 = 10 til 12 år
q-schooling-13-or-more = 13 år eller mer
q-background = Hvor kommer du fra?
q-background-ukraine = Ukraina
q-background-another = Et annet land

## Norwegian

q-motivation = Jeg liker å gå på kurset.
q-wellbeing = Jeg har det bra og føler meg trygg på kurset.
q-usefulness = Jeg lærer norsk som jeg trenger i hverdagen.
q-level = Hvordan er undervisningen for deg?
q-level-too-easy = For lett
q-level-right = Passe
q-level-too-hard = For vanskelig
q-hours = Hvor mye undervisning får du?
q-teacher-respect = Læreren behandler meg med respekt.
q-teacher-help = Jeg får hjelp på kurset når jeg trenger det.
q-say = Jeg er med og bestemmer hvordan vi arbeider på kurset.
q-digital = Jeg lærer å bruke de digitale verktøyene vi trenger.
q-practise = Hvor øver du på norsk utenom kurset?
q-practise-work = På jobb eller i praksis
q-practise-language-cafe = På språkkafé
q-practise-neighbours-and-friends = Med naboer og venner
q-practise-children = Gjennom barna mine
q-practise-association = I en forening
q-practise-nowhere = Ingen steder
q-helps = Hva ville hjelpe deg mest til å lære norsk?
q-helps-more-hours = Flere timer
q-helps-smaller-group = En mindre gruppe
q-helps-more-speaking = Å snakke mer
q-helps-workplace-practice = Praksis på en arbeidsplass
q-helps-own-language = Hjelp på mitt eget språk
q-helps-digital-lessons = Undervisning på nett
q-helps-evening-lessons = Undervisning om kvelden

## Social studies

q-society = Samfunnskunnskap har hjulpet meg til å forstå Norge.
q-society-not-had-it = Jeg har ikke hatt det ennå
q-society-language = Jeg fikk samfunnskunnskap på et språk jeg forstår godt.

## Introduction programme

q-intro-useful = Introduksjonsprogrammet er nyttig for det jeg vil arbeide med.
q-intro-like = Jeg liker å være med i introduksjonsprogrammet.
q-plan = Jeg har min egen plan for introduksjonsprogrammet.
q-plan-say = Jeg var med på å lage planen.
q-adviser-respect = Programrådgiveren behandler meg med respekt.
q-adviser-help = Programrådgiveren hjelper meg når jeg trenger det.
q-activities = Hva har vært nyttig for deg i introduksjonsprogrammet?
q-activities-norwegian = Norsk
q-activities-social-studies = Samfunnskunnskap
q-activities-workplace-practice = Praksis på en arbeidsplass
q-activities-school-subjects = Skolefag
q-activities-health-and-life-skills = Helse og livsmestring
q-activities-parenting-course = Foreldrekurs
q-activities-career-guidance = Karriereveiledning
q-activities-volunteering = Frivillig arbeid
q-length = Hva synes du om lengden på introduksjonsprogrammet?
q-length-too-short = For kort
q-length-right = Passe
q-length-too-long = For langt

## Safety

q-pressure = Har noen hindret deg i å være med på opplæringen? Eller har noen presset deg til noe mot din vilje?
q-help-known = Jeg vet hvem jeg kan spørre om hjelp.

## In all

q-satisfied = Hvor fornøyd er du med opplæringen, alt i alt?
q-satisfied-very = Veldig fornøyd
q-satisfied-fairly = Ganske fornøyd
q-satisfied-little = Lite fornøyd
q-satisfied-not-at-all = Ikke fornøyd i det hele tatt
q-hope = Jeg tror at jeg vil få arbeid eller utdanning i Norge.
