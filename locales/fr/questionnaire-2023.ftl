### The questions of the wave 2023 and their answers, in French. Translated from nb, in the polite form.

## Themes

t-about-you = À propos de vous
t-norwegian = Norvégien
t-social-studies = Cours sur la société norvégienne
t-introduction-programme = Programme d’introduction
t-safety = Sécurité
t-in-all = Dans l’ensemble

## Answers that many questions share

o-always = Toujours
o-often = Souvent
o-rarely = Rarement
o-never = Jamais
o-yes = Oui
o-a-little = Un peu
o-no = Non
o-too-little = Trop peu
o-right = Juste ce qu’il faut
o-too-much = Trop
o-dont-know = Je ne sais pas
o-dont-want-to-answer = Je ne veux pas répondre

## Practice

q-practice-full = Quel bol est plein ?
q-practice-full-a = Plein
q-practice-full-b = À moitié plein
q-practice-full-c = Vide
q-practice-things = Que voyez-vous ici ?
q-practice-things-house = Maison
q-practice-things-book = Livre
q-practice-things-cup = Tasse

## About you

q-programme = À quoi participez-vous en ce moment ?
q-programme-introduction = Programme d’introduction avec norvégien
q-programme-norwegian = Seulement norvégien ou cours sur la société norvégienne
q-programme-on-leave = En ce moment, je fais une pause dans ma formation, avec autorisation
q-time = Depuis combien de temps suivez-vous une formation en Norvège ?
q-time-up-to-3 = 3 mois ou moins
q-time-4-11 = De 4 à 11 mois
q-time-12-23 = De 12 à 23 mois
q-time-24-or-more = 24 mois ou plus
q-gender = Quel est votre sexe ?
q-gender-woman = Femme
q-gender-man = Homme
q-gender-another = Un autre sexe
q-age = Quel âge avez-vous ?
q-age-18-24 = De 18 à 24 ans
q-age-25-34 = De 25 à 34 ans
q-age-35-44 = De 35 à 44 ans
q-age-45-54 = De 45 à 54 ans
q-age-55-or-more = 55 ans ou plus
q-schooling = Pendant combien d’années avez-vous été à l’école avant de venir en Norvège ?
q-schooling-none = Aucune année
q-schooling-1-6 = De 1 à 6 ans
q-schooling-7-9 = De 7 à 9 ans
q-schooling-10-12 = De 10 à 12 ans
q-schooling-13-or-more = 13 ans ou plus
q-background = D’où venez-vous ?
q-background-ukraine = Ukraine
q-background-another = Un autre pays

## Norwegian

q-motivation = J’aime aller en cours.
q-wellbeing = Je me sens bien et en sécurité en cours.
q-usefulness = J’apprends le norvégien dont j’ai besoin dans la vie de tous les jours.
q-level = Comment est l’enseignement pour vous ?
q-level-too-easy = Trop facile
q-level-right = Le bon niveau
q-level-too-hard = Trop difficile
q-hours = Que pensez-vous du nombre d’heures de cours ?
q-teacher-respect = Mon professeur me traite avec respect.
q-teacher-help = Je reçois de l’aide en cours quand j’en ai besoin.
q-say = Je participe aux décisions sur notre façon de travailler en cours.
q-digital = J’apprends à utiliser les outils numériques dont nous avons besoin.
q-practise = Où pratiquez-vous le norvégien en dehors des cours ?
q-practise-work = Au travail ou en stage
q-practise-language-cafe = Dans un café de langues
q-practise-neighbours-and-friends = Avec des voisins et des amis
q-practise-children = À travers mes enfants
q-practise-association = Dans une association
q-practise-nowhere = Nulle part
q-helps = Qu’est-ce qui vous aiderait le plus à apprendre le norvégien ?
q-helps-more-hours = Plus d’heures de cours
q-helps-smaller-group = Un groupe plus petit
q-helps-more-speaking = Parler davantage
q-helps-workplace-practice = Un stage sur un lieu de travail
q-helps-own-language = De l’aide dans ma langue
q-helps-digital-lessons = Des cours sur internet
q-helps-evening-lessons = Des cours le soir

## Social studies

q-society = Grâce aux cours sur la société norvégienne, je comprends mieux la Norvège.
q-society-not-had-it = Je n’ai pas encore eu ces cours
q-society-language = J’ai eu les cours sur la société norvégienne dans une langue que je comprends bien.

## Introduction programme

q-intro-useful = Le programme d’introduction est utile pour le travail que je veux faire.
q-intro-like = J’aime participer au programme d’introduction.
q-plan = J’ai mon propre plan pour le programme d’introduction.
q-plan-say = J’ai participé à la préparation de ce plan.
q-adviser-respect = Mon conseiller ou ma conseillère du programme me traite avec respect.
q-adviser-help = Mon conseiller ou ma conseillère du programme m’aide quand j’en ai besoin.
q-activities = Qu’est-ce qui a été utile pour vous dans le programme d’introduction ?
q-activities-norwegian = Norvégien
q-activities-social-studies = Cours sur la société norvégienne
q-activities-workplace-practice = Stage sur un lieu de travail
q-activities-school-subjects = Matières scolaires
q-activities-health-and-life-skills = Santé et compétences pour la vie
q-activities-parenting-course = Cours pour les parents
q-activities-career-guidance = Conseils pour choisir un métier
q-activities-volunteering = Travail bénévole
q-length = Que pensez-vous de la durée du programme d’introduction ?
q-length-too-short = Trop courte
q-length-right = La bonne durée
q-length-too-long = Trop longue

## Safety

q-pressure = Est-ce que quelqu’un vous a empêché de participer à la formation ? Ou est-ce que quelqu’un a fait pression sur vous pour que vous fassiez quelque chose contre votre volonté ?
q-help-known = Je sais à qui je peux demander de l’aide.

## In all

q-satisfied = Dans l’ensemble, est-ce que la formation vous satisfait ?
q-satisfied-very = Elle me satisfait beaucoup
q-satisfied-fairly = Elle me satisfait assez bien
q-satisfied-little = Elle me satisfait peu
q-satisfied-not-at-all = Elle ne me satisfait pas du tout
q-hope = Je crois que j’aurai un travail ou que je ferai des études en Norvège.
