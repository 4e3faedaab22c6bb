### Everything that a participant meets except the questions, in Spanish. Translated from nb, in the polite form.

## Frame

app-name = Samsvar
sender = De parte de IMDi
skip-to-content = Ir al contenido
back = Atrás
next = Siguiente
skip = Saltar
help = Ayuda
language = Idioma
listen = Escuchar
stop = Parar
again = Otra vez
slower = Más despacio
normal-speed = Ritmo normal
sound = Sonido
turn-sound-on = Activar el sonido
turn-sound-off = Quitar el sonido
sound-failed = No podemos reproducir el sonido. Pruebe otra vez.
try-again = Reintentar
change = Cambiar
progress-label = Preguntas terminadas: { $done } de { $of }
demo-band = Demostración: no se guarda nada
error-summary = Aquí hay algo que corregir
privacy-link = Privacidad
accessibility-link = Accesibilidad

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day } de enero de { $year }
date-2 = { $day } de febrero de { $year }
date-3 = { $day } de marzo de { $year }
date-4 = { $day } de abril de { $year }
date-5 = { $day } de mayo de { $year }
date-6 = { $day } de junio de { $year }
date-7 = { $day } de julio de { $year }
date-8 = { $day } de agosto de { $year }
date-9 = { $day } de septiembre de { $year }
date-10 = { $day } de octubre de { $year }
date-11 = { $day } de noviembre de { $year }
date-12 = { $day } de diciembre de { $year }

## Language chooser

chooser-title = Elija su idioma
chooser-unknown-code = No conocemos el código de este enlace. Elija su idioma. Después puede escribir el código usted.

## Welcome

welcome-title = Le damos la bienvenida
welcome-what = IMDi trabaja para el Estado en Noruega. Le preguntamos qué piensa de su formación. Usamos las respuestas para mejorar la formación.
welcome-anonymous = Usted responde sin dar su nombre. Nadie sabrá qué ha respondido usted.
welcome-voluntary = Usted decide si quiere responder. Puede parar cuando quiera.
welcome-time = Toma unos 15 minutos. Puede usar más tiempo.
welcome-how = Hay una pregunta a la vez. Puede saltar preguntas. Puede volver atrás.
start = Empezar
demo-welcome = Esto es una demostración. Aquí puede probar. No se guarda nada.

## Sound check

sound-title = ¿Quiere escuchar?
sound-intro = Podemos leerle todo en voz alta.
sound-headphones = ¿Hay otras personas cerca? Use auriculares o audífonos.
sound-try = Toque «Escuchar». ¿Oye la voz?
sound-sample = Hola. Esta es la voz que lee para usted.
sound-hear = Oigo la voz
sound-hear-not = No oigo nada
sound-help-1 = Suba el volumen.
sound-help-2 = Puede que el sonido esté apagado. Actívelo.
sound-help-3 = ¿Usa auriculares o audífonos? Mire si están conectados.
sound-help-4 = ¿Todavía no oye nada? Pregunte a su profesor o profesora.
sound-with = Con sonido
sound-without = Sin sonido

## Code

code-title = Escriba el código
code-hint = El código tiene diez números. Está en el cartel. También se lo puede dar su profesor o profesora.
demo-code-hint = Esto es una demostración. Aquí puede escribir el código { $code }.
demo-code-hint-spoken = Esto es una demostración. El código que puede escribir está en la página.
code-label = Código
code-next = Continuar
error-code-empty = Escriba el código. Tiene diez números.
error-code-length = El código debe tener diez números. Mire el código otra vez.
error-code-not-digits = El código tiene solo números. Quite todo lo demás.
error-code-mistyped = Un número está mal. Mire el código otra vez.
error-code-unknown = No conocemos este código. Pregunte a su profesor o profesora.
error-code-closed = En su municipio ya terminó la encuesta. Ahora no puede responder. Si tiene alguna duda, pregunte a su profesor o profesora.
error-too-many-tries = Ha habido demasiados intentos. Espere un poco. Después pruebe otra vez.

## Practice

practice-band = Primero practique. Esta respuesta no se envía.

## Question

choose-one = Elija una respuesta.
choose-several = Puede elegir varias respuestas.
choose-up-to = { $max ->
    [one] Puede elegir { $max } respuesta.
    [many] Puede elegir hasta { $max } respuestas.
   *[other] Puede elegir hasta { $max } respuestas.
}
choose-up-to-2 = Puede elegir hasta dos respuestas.
choose-up-to-3 = Puede elegir hasta tres respuestas.
choose-up-to-4 = Puede elegir hasta cuatro respuestas.
chosen-count = Ha elegido { $chosen } de { $max }.
sensitive-note = Puede saltar esta pregunta.
error-nothing-chosen = Elija una respuesta. También puede tocar «Saltar».
error-too-many = { $max ->
    [one] Puede elegir { $max } respuesta. Primero quite una respuesta.
    [many] Puede elegir hasta { $max } respuestas. Primero quite una respuesta.
   *[other] Puede elegir hasta { $max } respuestas. Primero quite una respuesta.
}
error-too-many-spoken = Ha elegido demasiadas respuestas. Primero quite una respuesta.
error-not-together = Las respuestas que ha elegido no van juntas. Quite una o varias de ellas.
error-two-for-one = Aquí puede elegir solo una respuesta. Elija la más adecuada para usted.
error-unknown-option = No conocemos esta respuesta. Elija una de las respuestas de la página.

## Look over and send

review-title = Revise sus respuestas
review-intro = Aquí están sus respuestas. Puede cambiarlas. Cuando termine, toque «Enviar».
not-answered = Sin respuesta
send = Enviar
send-anonymous = Usted responde sin dar su nombre. Nadie puede ver que las respuestas son suyas.
error-send-failed = En este momento no podemos guardar las respuestas. Están esperando en el teléfono o la computadora. Se enviarán cuando sea posible. También puede tocar «Enviar» otra vez.

## Thanks

thanks-title = Gracias
thanks-sent = Sus respuestas están enviadas. Nadie puede ver que son suyas.
thanks-next-person = Siguiente persona
demo-thanks-title = Gracias
demo-thanks-body = Esto era una demostración. No se ha guardado nada. No se ha enviado nada.
leave-title = Esta encuesta no es para usted ahora
leave-body = Ahora usted está de permiso y no asiste a la formación. Solo responden las personas que reciben formación ahora. No se ha guardado nada.

## Going on, or a new person

resume-title = ¿Quiere continuar, o es usted otra persona?
resume-body = Alguien ha empezado a responder aquí. Si elige «Otra persona», esas respuestas se borrarán.
resume-go-on = Continuar
resume-new-person = Otra persona

## Closed

closed-title = La encuesta está cerrada
closed-before = Puede responder a partir del { $date }.
closed-before-spoken = La encuesta todavía no ha empezado. Pregunte a su profesor o profesora cuándo puede responder.
closed-after = La encuesta ha terminado. Gracias a todas las personas que respondieron.
closed-collection = En su municipio ya terminó la encuesta. Ahora no puede responder.
closed-demo-link = Probar la demostración

## The draft on the device

draft-too-old = Han pasado más de tres horas desde que empezó. No se envió nada. Tiene que empezar de nuevo.
draft-broken = No podemos leer las respuestas que estaban en el teléfono o la computadora. Tiene que empezar de nuevo.

## Waiting for the network

waiting-network = Ahora no hay internet. Espere aquí. La página continuará por sí misma.
waiting-will-send = Hay respuestas que esperan a que haya internet. Se enviarán solas.
waiting-kept = Las respuestas están en el teléfono o la computadora. Se enviarán cuando haya internet.
waiting-count = Personas con respuestas que esperan internet: { $count }
waiting-sent = Las respuestas ya están enviadas.
waiting-refused = No pudimos recibir las respuestas que esperaban. Puede que la encuesta esté cerrada. Pregunte a su profesor o profesora.
waiting-next-person = Siguiente persona

## Planned maintenance, announced ahead on every page

date-and-time = { $date }, a las { $time } horas
maintenance-ahead = El sitio web está cerrado desde el { $from } hasta el { $until }. En ese tiempo trabajamos en él. Puede responder antes o después.
maintenance-ahead-spoken = Pronto el sitio web estará cerrado un rato. Pregunte a su profesor o profesora cuándo puede responder.

## Help

help-title = Ayuda
help-1 = Hay una pregunta en cada página.
help-2 = Toque la respuesta más adecuada para usted.
help-3 = Toque «Siguiente» para seguir.
help-4 = Toque «Saltar» si no quiere responder la pregunta.
help-5 = Toque «Atrás» para ver la pregunta anterior.
help-6 = Toque «Idioma» para cambiar de idioma. Sus respuestas se quedan.
help-7 = Al final verá todas sus respuestas. Puede cambiarlas antes de enviarlas.
help-8 = Su profesor o profesora puede ayudarle. Pero no debe responder por usted.
help-listen-1 = Toque «Escuchar» para oír lo que está escrito en la página.
help-listen-2 = Toque «Parar» para parar la voz.
help-survey = ¿Tiene preguntas sobre la encuesta? Pregunte a su profesor o profesora o a { $contact }.
help-survey-spoken = ¿Tiene preguntas sobre la encuesta? Pregunte a su profesor o profesora.
help-technical = ¿No funciona el sitio web? Avise a { $contact }.
help-technical-spoken = ¿No funciona el sitio web? Avise a su profesor o profesora.

## Invitation: an address of its own that a text message can lead to

invitation-title = ¿Quiere responder algunas preguntas?
invitation-1 = Usted va a clases de noruego, a clases sobre la sociedad noruega o está en el programa de introducción.
invitation-2 = Queremos saber qué piensa de su formación.
invitation-3 = Somos IMDi. Trabajamos para el Estado en Noruega.
invitation-4 = Usted decide si quiere responder.
invitation-5 = Usted responde sin dar su nombre. Nadie sabrá qué ha respondido usted.
invitation-6 = Puede responder en su propio idioma.
invitation-7 = Toma unos 15 minutos. Puede usar más tiempo.
invitation-8 = Su profesor o profesora le da un código o un enlace.
invitation-9 = ¿Está usted ahora de permiso y no asiste a la formación? Entonces no responda.
invitation-listen = Puede leer o escuchar.

## Guidance: how to answer, below the invitation

guidance-title = Cómo responder
guidance-1 = Toque el enlace. ¿Tiene un cartel? Escanee el código QR del cartel con la cámara del teléfono.
guidance-2 = Elija su idioma.
guidance-3 = Escriba el código si la página lo pide.
guidance-4 = Primero, usted practica con dos preguntas.
guidance-5 = Después, usted responde a una pregunta a la vez. Puede saltar preguntas.
guidance-6 = Al final, usted revisa sus respuestas. Toque «Enviar».
guidance-7 = ¿Hay algo difícil? Pregunte a su profesor o profesora.

## Privacy

privacy-title = Privacidad
privacy-1 = Guardamos sus respuestas junto con dos cosas: su municipio y el idioma que usa aquí.
privacy-2 = No guardamos su nombre. No guardamos su dirección. No guardamos cuándo responde. No guardamos qué teléfono o computadora usa.
privacy-3 = No guardamos nada en nuestro sistema antes de que usted toque «Enviar».
privacy-4 = Mientras usted responde, las respuestas están en el teléfono o la computadora. Están en una cookie que se llama { $cookie }. Está cifrada. Eso significa que otras personas no pueden leerla.
privacy-4-spoken = Mientras usted responde, las respuestas están en el teléfono o la computadora. Están en una cookie. Está cifrada. Eso significa que otras personas no pueden leerla.
privacy-5 = El sitio web necesita esta cookie para funcionar. Dura tres horas. En la demostración se llama { $demo-cookie }. Aquí no usamos ninguna otra cookie.
privacy-5-spoken = El sitio web necesita esta cookie para funcionar. Dura tres horas. Aquí no usamos ninguna otra cookie.
privacy-6 = Cuando usted envía las respuestas, quedan cerradas con llave. Siguen así hasta que la encuesta se cierra en su municipio. Solo entonces abrimos todas las respuestas a la vez, en un orden al azar.
privacy-7 = ¿No hay internet cuando envía? Entonces las respuestas esperan en el teléfono o la computadora. Allí también están cerradas con llave. Se envían cuando vuelve internet.
privacy-8 = Guardamos un número al azar. Así no guardamos las mismas respuestas dos veces. El número no muestra qué ha respondido usted. Lo borramos cuando se cierra la encuesta.
privacy-9 = { $threshold ->
    [one] El municipio ve resultados solo cuando ha respondido por lo menos { $threshold } persona.
    [many] El municipio ve resultados solo cuando han respondido por lo menos { $threshold } personas.
   *[other] El municipio ve resultados solo cuando han respondido por lo menos { $threshold } personas.
}
privacy-9-spoken = El municipio ve resultados solo cuando han respondido suficientes personas.
privacy-10 = Los resultados muestran lo que han respondido muchas personas juntas. El municipio nunca ve las respuestas de una sola persona.
privacy-11 = Usted decide si quiere responder. Cuando las respuestas están enviadas, no podemos encontrar cuáles son las suyas. Por eso no podemos cambiarlas ni borrarlas por usted.
privacy-12 = ¿Tiene preguntas sobre la privacidad? Pregunte a { $contact }.
privacy-12-spoken = ¿Tiene preguntas sobre la privacidad? Su profesor o profesora puede decirle a quién preguntar.

## Accessibility

accessibility-title = Accesibilidad
accessibility-1 = Queremos que todas las personas puedan responder.
accessibility-2 = Puede agrandar el texto en el navegador.
accessibility-3 = Puede usar solo el teclado. Puede usar un lector de pantalla.
accessibility-4 = Las respuestas tienen texto y dibujo.
accessibility-5 = Puede hacer pausas. Tiene tres horas desde que empieza.
accessibility-6 = ¿Hay algo difícil de usar? Avise a { $contact }.
accessibility-6-spoken = ¿Hay algo difícil de usar? Avise a su profesor o profesora.

## Problems

problem-not-found-title = No encontramos la página
problem-not-found-body = Puede que la dirección esté mal. Vaya al inicio y pruebe otra vez.
problem-bad-request-title = No entendemos lo que hemos recibido
problem-bad-request-body = Vuelva atrás y pruebe otra vez.
problem-too-large-title = Lo que envió es demasiado grande
problem-too-large-body = Vuelva atrás y pruebe otra vez.
problem-too-many-title = Ha habido demasiados intentos
problem-too-many-body = Espere un poco. Después pruebe otra vez.
problem-server-title = Hay un error de nuestro lado
problem-server-body = Usted no ha hecho nada mal. Espere un poco. Después pruebe otra vez.
problem-cross-site-title = Esto vino de otro sitio web
problem-cross-site-body = Por seguridad, no lo aceptamos. Vaya al inicio y responda aquí.
problem-home = Ir al inicio
