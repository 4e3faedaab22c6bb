### The questions of the wave 2023 and their answers, in English. Translated from nb.
### Not here: g-, the labels of merged groups and answers, which staff alone read (staff.ftl).

## Themes

t-about-you = About you
t-norwegian = Norwegian
t-social-studies = Social studies
t-introduction-programme = The introduction programme
t-safety = Safety
t-in-all = All in all

## Answers that many questions share

o-always = Always
o-often = Often
o-rarely = Rarely
o-never = Never
o-yes = Yes
o-a-little = A little
o-no = No
o-too-little = Too little
o-right = Just right
o-too-much = Too much
o-dont-know = I do not know
o-dont-want-to-answer = I do not want to answer

## Practice

q-practice-full = Which bowl is full?
q-practice-full-a = Full
q-practice-full-b = Half full
q-practice-full-c = Empty
q-practice-things = What do you see here?
q-practice-things-house = House
q-practice-things-book = Book
q-practice-things-cup = Cup

## About you

q-programme = What do you take part in now?
q-programme-introduction = Introduction programme with Norwegian
q-programme-norwegian = Only Norwegian or social studies
q-programme-on-leave = I am on leave from my classes now
q-time = How long have you had classes in Norway?
q-time-up-to-3 = 3 months or less
q-time-4-11 = 4 to 11 months
q-time-12-23 = 12 to 23 months
q-time-24-or-more = 24 months or more
q-gender = What is your gender?
q-gender-woman = Woman
q-gender-man = Man
q-gender-another = Another gender
q-age = How old are you?
q-age-18-24 = 18 to 24 years
q-age-25-34 = 25 to 34 years
q-age-35-44 = 35 to 44 years
q-age-45-54 = 45 to 54 years
q-age-55-or-more = 55 years or older
q-schooling = How many years did you go to school before you came to Norway?
q-schooling-none = No years
q-schooling-1-6 = 1 to 6 years
q-schooling-7-9 = 7 to 9 years
q-schooling-10-12 = 10 to 12 years
q-schooling-13-or-more = 13 years or more
q-background = Where do you come from?
q-background-ukraine = Ukraine
q-background-another = Another country

## Norwegian

q-motivation = I like going to class.
q-wellbeing = I feel good and safe in class.
q-usefulness = I learn Norwegian that I need in daily life.
q-level = How is the teaching for you?
q-level-too-easy = Too easy
q-level-right = Just right
q-level-too-hard = Too hard
q-hours = How much teaching do you get?
q-teacher-respect = The teacher treats me with respect.
q-teacher-help = I get help in class when I need it.
q-say = I help to decide how we work in class.
q-digital = I learn to use the digital tools that we need.
q-practise = Where do you practise Norwegian outside class?
q-practise-work = At work or in a work placement
q-practise-language-cafe = At a language café
q-practise-neighbours-and-friends = With neighbours and friends
q-practise-children = Through my children
q-practise-association = In a club or association
q-practise-nowhere = Nowhere
q-helps = What would help you most to learn Norwegian?
q-helps-more-hours = More hours
q-helps-smaller-group = A smaller group
q-helps-more-speaking = Speaking more
q-helps-workplace-practice = A work placement
q-helps-own-language = Help in my own language
q-helps-digital-lessons = Lessons online
q-helps-evening-lessons = Lessons in the evening

## Social studies

q-society = Social studies has helped me to understand Norway.
q-society-not-had-it = I have not had it yet
q-society-language = I had social studies in a language that I understand well.

## Introduction programme

q-intro-useful = The introduction programme is useful for the work I want to do.
q-intro-like = I like taking part in the introduction programme.
q-plan = I have my own plan for the introduction programme.
q-plan-say = I took part in making the plan.
q-adviser-respect = The programme adviser treats me with respect.
q-adviser-help = The programme adviser helps me when I need it.
q-activities = What has been useful for you in the introduction programme?
q-activities-norwegian = Norwegian
q-activities-social-studies = Social studies
q-activities-workplace-practice = Work placement
q-activities-school-subjects = School subjects
q-activities-health-and-life-skills = Health and life skills
q-activities-parenting-course = Course for parents
q-activities-career-guidance = Career guidance
q-activities-volunteering = Voluntary work
q-length = What do you think about the length of the introduction programme?
q-length-too-short = Too short
q-length-right = Just right
q-length-too-long = Too long

## Safety

q-pressure = Has anyone stopped you from taking part in classes? Or has anyone pressured you to do something against your will?
q-help-known = I know who I can ask for help.

## In all

q-satisfied = How satisfied are you with your classes, all in all?
q-satisfied-very = Very satisfied
q-satisfied-fairly = Fairly satisfied
q-satisfied-little = Not very satisfied
q-satisfied-not-at-all = Not satisfied at all
q-hope = I believe that I will get work or education in Norway.
