### The questions of the wave 2023 and their answers, in Spanish. Translated from nb, in the polite form.

## Themes

t-about-you = Sobre usted
t-norwegian = Noruego
t-social-studies = Clases sobre la sociedad noruega
t-introduction-programme = Programa de introducción
t-safety = Seguridad
t-in-all = En general

## Answers that many questions share

o-always = Siempre
o-often = A menudo
o-rarely = Pocas veces
o-never = Nunca
o-yes = Sí
o-a-little = Un poco
o-no = No
o-too-little = Demasiado poco
o-right = Lo adecuado
o-too-much = Demasiado
o-dont-know = No sé
o-dont-want-to-answer = No quiero responder

## Practice

q-practice-full = ¿Qué tazón está lleno?
q-practice-full-a = Lleno
q-practice-full-b = Medio lleno
q-practice-full-c = Vacío
q-practice-things = ¿Qué ve aquí?
q-practice-things-house = Casa
q-practice-things-book = Libro
q-practice-things-cup = Taza

## About you

q-programme = ¿En qué participa ahora?
q-programme-introduction = Programa de introducción con noruego
q-programme-norwegian = Solo noruego o clases sobre la sociedad noruega
q-programme-on-leave = Estoy de permiso y ahora no asisto
q-time = ¿Cuánto tiempo lleva recibiendo formación en Noruega?
q-time-up-to-3 = 3 meses o menos
q-time-4-11 = De 4 a 11 meses
q-time-12-23 = De 12 a 23 meses
q-time-24-or-more = 24 meses o más
q-gender = ¿Cuál es su sexo?
q-gender-woman = Mujer
q-gender-man = Hombre
q-gender-another = Otro sexo
q-age = ¿Cuántos años tiene?
q-age-18-24 = De 18 a 24 años
q-age-25-34 = De 25 a 34 años
q-age-35-44 = De 35 a 44 años
q-age-45-54 = De 45 a 54 años
q-age-55-or-more = 55 años o más
q-schooling = ¿Cuántos años fue a la escuela antes de venir a Noruega?
q-schooling-none = Ningún año
q-schooling-1-6 = De 1 a 6 años
q-schooling-7-9 = De 7 a 9 años
q-schooling-10-12 = De 10 a 12 años
q-schooling-13-or-more = 13 años o más
q-background = ¿De dónde es usted?
q-background-ukraine = Ucrania
q-background-another = Otro país

## Norwegian

q-motivation = Me gusta ir a clase.
q-wellbeing = En clase estoy bien y siento que es un lugar seguro.
q-usefulness = Aprendo el noruego que necesito en la vida diaria.
q-level = ¿Cómo es la enseñanza para usted?
q-level-too-easy = Demasiado fácil
q-level-right = El nivel adecuado
q-level-too-hard = Demasiado difícil
q-hours = ¿Cuánto tiempo de clase tiene?
q-teacher-respect = Mi profesor o profesora me trata con respeto.
q-teacher-help = Recibo ayuda en clase cuando la necesito.
q-say = Participo en decidir cómo trabajamos en clase.
q-digital = Aprendo a usar las herramientas digitales que necesitamos.
q-practise = ¿Dónde practica el noruego fuera de clase?
q-practise-work = En el trabajo o en prácticas laborales
q-practise-language-cafe = En un café de idiomas
q-practise-neighbours-and-friends = Con vecinos y amigos
q-practise-children = Por medio de mis hijos e hijas
q-practise-association = En una asociación
q-practise-nowhere = En ningún lugar
q-helps = ¿Qué le ayudaría más a aprender noruego?
q-helps-more-hours = Más horas
q-helps-smaller-group = Un grupo más pequeño
q-helps-more-speaking = Hablar más
q-helps-workplace-practice = Prácticas en un lugar de trabajo
q-helps-own-language = Ayuda en mi propio idioma
q-helps-digital-lessons = Clases por internet
q-helps-evening-lessons = Clases por la noche

## Social studies

q-society = Las clases sobre la sociedad noruega me han ayudado a entender Noruega.
q-society-not-had-it = Todavía no he tenido esas clases
q-society-language = Recibí las clases sobre la sociedad noruega en un idioma que entiendo bien.

## Introduction programme

q-intro-useful = El programa de introducción es útil para el trabajo que quiero hacer.
q-intro-like = Me gusta participar en el programa de introducción.
q-plan = Tengo mi propio plan para el programa de introducción.
q-plan-say = Participé en hacer el plan.
q-adviser-respect = Mi asesor o asesora del programa me trata con respeto.
q-adviser-help = Mi asesor o asesora del programa me ayuda cuando lo necesito.
q-activities = ¿Qué le ha sido útil en el programa de introducción?
q-activities-norwegian = Noruego
q-activities-social-studies = Clases sobre la sociedad noruega
q-activities-workplace-practice = Prácticas en un lugar de trabajo
q-activities-school-subjects = Materias escolares
q-activities-health-and-life-skills = Salud y habilidades para la vida
q-activities-parenting-course = Curso para madres y padres
q-activities-career-guidance = Orientación para elegir trabajo o estudios
q-activities-volunteering = Trabajo voluntario
q-length = ¿Qué piensa de la duración del programa de introducción?
q-length-too-short = Demasiado corta
q-length-right = La duración adecuada
q-length-too-long = Demasiado larga

## Safety

q-pressure = ¿Alguien le ha impedido participar en la formación? ¿O alguien le ha presionado para hacer algo contra su voluntad?
q-help-known = Sé a quién puedo pedir ayuda.

## In all

q-satisfied = En general, ¿cuánto le satisface la formación?
q-satisfied-very = Me satisface mucho
q-satisfied-fairly = Me satisface bastante
q-satisfied-little = Me satisface poco
q-satisfied-not-at-all = No me satisface nada
q-hope = Creo que tendré trabajo o estudios en Noruega.
