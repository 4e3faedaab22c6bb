### What contact persons send to participants and put on the wall, in Spanish.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Diga qué piensa de su formación. Responda sin dar su nombre y en su propio idioma: { $link }

## E-mail

email-subject = ¿Quiere decir qué piensa de su formación?
email-1 = ¡Hola!
email-2 = IMDi quiere saber qué piensa usted de las clases de noruego, de las clases sobre la sociedad noruega o del programa de introducción. IMDi trabaja para el Estado en Noruega.
email-3 = Usted decide si quiere responder. Usted responde sin dar su nombre. Puede responder en su propio idioma.
email-4 = Toma unos 15 minutos. Puede responder hasta el { $date }, incluido ese día.
email-5 = Toque el enlace para responder: { $link }
email-6 = ¿La página pide un código? Escriba { $code }.
email-7 = Saludos, IMDi

## Poster

poster-title = Diga qué piensa de su formación
poster-1 = Escanee el código QR con la cámara del teléfono.
poster-2 = Elija su idioma.
poster-3 = Responda las preguntas.
poster-address = O vaya a { $address } y escriba el código:
poster-anonymous = Usted responde sin dar su nombre.
poster-voluntary = Usted decide si quiere responder.
poster-until = Puede responder hasta el { $date }, incluido ese día.
poster-listen = Puede escuchar todo.
