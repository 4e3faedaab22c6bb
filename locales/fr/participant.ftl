### Everything that a participant meets except the questions, in French. Translated from nb, in the polite form.

## Frame

app-name = Samsvar
sender = De la part d’IMDi
skip-to-content = Aller au contenu
back = Retour
next = Suivant
skip = Passer
help = Aide
language = Langue
listen = Écouter
stop = Arrêter
again = Réécouter
slower = Plus lentement
normal-speed = Vitesse normale
sound = Son
turn-sound-on = Activer le son
turn-sound-off = Couper le son
sound-failed = Le son ne marche pas. Essayez encore une fois.
try-again = Réessayer
change = Modifier
progress-label = Questions terminées : { $done } sur { $of }
demo-band = Démo : rien n’est enregistré
error-summary = Il y a quelque chose à corriger ici
privacy-link = Protection des données
accessibility-link = Accessibilité

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day ->
    [1] { $day }er janvier { $year }
   *[other] { $day } janvier { $year }
}
date-2 = { $day ->
    [1] { $day }er février { $year }
   *[other] { $day } février { $year }
}
date-3 = { $day ->
    [1] { $day }er mars { $year }
   *[other] { $day } mars { $year }
}
date-4 = { $day ->
    [1] { $day }er avril { $year }
   *[other] { $day } avril { $year }
}
date-5 = { $day ->
    [1] { $day }er mai { $year }
   *[other] { $day } mai { $year }
}
date-6 = { $day ->
    [1] { $day }er juin { $year }
   *[other] { $day } juin { $year }
}
date-7 = { $day ->
    [1] { $day }er juillet { $year }
   *[other] { $day } juillet { $year }
}
date-8 = { $day ->
    [1] { $day }er août { $year }
   *[other] { $day } août { $year }
}
date-9 = { $day ->
    [1] { $day }er septembre { $year }
   *[other] { $day } septembre { $year }
}
date-10 = { $day ->
    [1] { $day }er octobre { $year }
   *[other] { $day } octobre { $year }
}
date-11 = { $day ->
    [1] { $day }er novembre { $year }
   *[other] { $day } novembre { $year }
}
date-12 = { $day ->
    [1] { $day }er décembre { $year }
   *[other] { $day } décembre { $year }
}

## Language chooser

chooser-title = Choisissez votre langue
chooser-unknown-code = Nous ne connaissons pas le code de ce lien. Choisissez votre langue. Ensuite, vous pourrez taper le code vous-même.

## Welcome

welcome-title = Bienvenue
welcome-what = IMDi travaille pour l’État en Norvège. Nous vous demandons ce que vous pensez de votre formation. Vos réponses servent à améliorer la formation.
welcome-anonymous = Vous répondez sans donner votre nom. Personne ne saura quelles réponses vous avez données.
welcome-voluntary = C’est vous qui décidez si vous voulez répondre. Vous pouvez arrêter quand vous voulez.
welcome-time = Cela prend environ 15 minutes. Vous pouvez prendre plus de temps.
welcome-how = Il y a une question à la fois. Vous pouvez passer des questions. Vous pouvez revenir en arrière.
start = Commencer
demo-welcome = Ceci est une démo. Ici, vous pouvez essayer. Rien n’est enregistré.

## Sound check

sound-title = Voulez-vous écouter ?
sound-intro = Nous pouvons tout vous lire à voix haute.
sound-headphones = Il y a d’autres personnes dans la pièce ? Utilisez un casque ou des écouteurs.
sound-try = Appuyez sur « Écouter ». Entendez-vous la voix ?
sound-sample = Bonjour. Voici la voix qui lit pour vous.
sound-hear = J’entends la voix
sound-hear-not = Je n’entends rien
sound-help-1 = Montez le son.
sound-help-2 = Le son est peut-être coupé. Remettez-le.
sound-help-3 = Vous utilisez un casque ou des écouteurs ? Regardez s’ils sont branchés.
sound-help-4 = Vous n’entendez toujours rien ? Demandez à votre professeur.
sound-with = Avec le son
sound-without = Sans le son

## Code

code-title = Tapez le code
code-hint = Le code a dix chiffres. Il est écrit sur l’affiche. Votre professeur peut aussi vous le donner.
demo-code-hint = Ceci est une démo. Ici, vous pouvez taper le code { $code }.
demo-code-hint-spoken = Ceci est une démo. Le code que vous pouvez taper est écrit sur la page.
code-label = Code
code-next = Continuer
error-code-empty = Tapez le code. Il a dix chiffres.
error-code-length = Le code doit avoir dix chiffres. Regardez encore une fois le code.
error-code-not-digits = Il y a seulement des chiffres dans le code. Enlevez tout le reste.
error-code-mistyped = Un chiffre est faux. Regardez encore une fois le code.
error-code-unknown = Nous ne connaissons pas ce code. Demandez à votre professeur.
error-code-closed = Dans votre commune, l’enquête est terminée. Vous ne pouvez plus répondre. Si vous avez une question, demandez à votre professeur.
error-too-many-tries = Il y a eu trop d’essais. Attendez un peu. Puis essayez encore.

## Practice

practice-band = D’abord, un exercice. Cette réponse n’est pas envoyée.

## Question

choose-one = Choisissez une réponse.
choose-several = Vous pouvez choisir plusieurs réponses.
choose-up-to = { $max ->
    [one] Vous pouvez choisir { $max } réponse.
    [many] Vous pouvez choisir jusqu’à { $max } réponses.
   *[other] Vous pouvez choisir jusqu’à { $max } réponses.
}
choose-up-to-2 = Vous pouvez choisir jusqu’à deux réponses.
choose-up-to-3 = Vous pouvez choisir jusqu’à trois réponses.
choose-up-to-4 = Vous pouvez choisir jusqu’à quatre réponses.
chosen-count = Vous avez choisi { $chosen } sur { $max }.
sensitive-note = Vous pouvez passer cette question.
error-nothing-chosen = Choisissez une réponse. Vous pouvez aussi appuyer sur « Passer ».
error-too-many = { $max ->
    [one] Vous pouvez choisir { $max } réponse. Enlevez d’abord une réponse.
    [many] Vous pouvez choisir jusqu’à { $max } réponses. Enlevez d’abord une réponse.
   *[other] Vous pouvez choisir jusqu’à { $max } réponses. Enlevez d’abord une réponse.
}
error-too-many-spoken = Vous avez choisi trop de réponses. Enlevez d’abord une réponse.
error-not-together = Les réponses que vous avez choisies ne vont pas ensemble. Enlevez une ou plusieurs de ces réponses.
error-two-for-one = Ici, vous pouvez choisir une seule réponse. Choisissez celle qui convient le mieux.
error-unknown-option = Nous ne connaissons pas cette réponse. Choisissez une des réponses de la page.

## Look over and send

review-title = Regardez vos réponses
review-intro = Voici vos réponses. Vous pouvez les modifier. Quand vous avez fini, appuyez sur « Envoyer ».
not-answered = Pas de réponse
send = Envoyer
send-anonymous = Vous répondez sans donner votre nom. Personne ne peut voir que ce sont vos réponses.
error-send-failed = Nous ne pouvons pas enregistrer les réponses en ce moment. Elles attendent sur le téléphone ou l’ordinateur. Elles partiront quand ce sera possible. Vous pouvez aussi appuyer encore une fois sur « Envoyer ».

## Thanks

thanks-title = Merci
thanks-sent = Vos réponses sont envoyées. Personne ne peut voir que ce sont les vôtres.
thanks-next-person = Personne suivante
demo-thanks-title = Merci
demo-thanks-body = C’était une démo. Rien n’est enregistré. Rien n’est envoyé.
leave-title = Cette enquête n’est pas pour vous maintenant
leave-body = En ce moment, vous faites une pause dans votre formation, avec autorisation. Seules les personnes qui suivent une formation maintenant répondent. Rien n’est enregistré.

## Going on, or a new person

resume-title = Voulez-vous continuer, ou êtes-vous une autre personne ?
resume-body = Quelqu’un a commencé à répondre ici. Si vous choisissez « Autre personne », ces réponses seront effacées.
resume-go-on = Continuer
resume-new-person = Autre personne

## Closed

closed-title = L’enquête est fermée
closed-before = Vous pouvez répondre à partir du { $date }.
closed-before-spoken = L’enquête n’a pas encore commencé. Demandez à votre professeur quand vous pouvez répondre.
closed-after = L’enquête est terminée. Merci à toutes les personnes qui ont répondu.
closed-collection = Dans votre commune, l’enquête est terminée. Vous ne pouvez plus répondre.
closed-demo-link = Essayer la démo

## The draft on the device

draft-too-old = Vous avez commencé il y a plus de trois heures. Rien n’a été envoyé. Vous devez recommencer.
draft-broken = Nous ne pouvons pas lire les réponses qui étaient sur le téléphone ou l’ordinateur. Vous devez recommencer.

## Waiting for the network

waiting-network = Il n’y a pas d’internet en ce moment. Attendez ici. La page continuera toute seule.
waiting-will-send = Des réponses attendent internet. Elles partiront toutes seules.
waiting-kept = Les réponses sont sur le téléphone ou l’ordinateur. Elles partiront quand il y aura internet.
waiting-count = Nombre de personnes dont les réponses attendent internet : { $count }
waiting-sent = Les réponses sont maintenant envoyées.
waiting-refused = Nous n’avons pas pu recevoir les réponses qui attendaient. L’enquête est peut-être fermée. Demandez à votre professeur.
waiting-next-person = Personne suivante

## Planned maintenance, announced ahead on every page

date-and-time = { $date } à { $time }
maintenance-ahead = Le site est fermé du { $from } au { $until }. Nous y travaillons pendant ce temps. Vous pouvez répondre avant ou après.
maintenance-ahead-spoken = Bientôt, le site sera fermé pendant un moment. Demandez à votre professeur quand vous pouvez répondre.

## Help

help-title = Aide
help-1 = Il y a une question sur chaque page.
help-2 = Appuyez sur la réponse qui vous convient le mieux.
help-3 = Appuyez sur « Suivant » pour continuer.
help-4 = Appuyez sur « Passer » si vous ne voulez pas répondre à la question.
help-5 = Appuyez sur « Retour » pour voir la question d’avant.
help-6 = Appuyez sur « Langue » pour changer de langue. Vos réponses restent.
help-7 = À la fin, vous voyez toutes vos réponses. Vous pouvez les modifier avant de les envoyer.
help-8 = Votre professeur peut vous aider. Votre professeur ne doit pas répondre à votre place.
help-listen-1 = Appuyez sur « Écouter » pour entendre ce qui est écrit sur la page.
help-listen-2 = Appuyez sur « Arrêter » pour arrêter la voix.
help-survey = Avez-vous des questions sur l’enquête ? Demandez à votre professeur ou à { $contact }.
help-survey-spoken = Avez-vous des questions sur l’enquête ? Demandez à votre professeur.
help-technical = Le site ne marche pas ? Dites-le à { $contact }.
help-technical-spoken = Le site ne marche pas ? Dites-le à votre professeur.

## Invitation: an address of its own that a text message can lead to

invitation-title = Voulez-vous répondre à quelques questions ?
invitation-1 = Vous suivez des cours de norvégien, des cours sur la société norvégienne ou le programme d’introduction.
invitation-2 = Nous voulons savoir ce que vous pensez de votre formation.
invitation-3 = Nous sommes IMDi. Nous travaillons pour l’État en Norvège.
invitation-4 = C’est vous qui décidez si vous voulez répondre.
invitation-5 = Vous répondez sans donner votre nom. Personne ne saura quelles réponses vous avez données.
invitation-6 = Vous pouvez répondre dans votre langue.
invitation-7 = Cela prend environ 15 minutes. Vous pouvez prendre plus de temps.
invitation-8 = Votre professeur vous donne un code ou un lien.
invitation-9 = Faites-vous en ce moment une pause dans votre formation, avec autorisation ? Alors, ne répondez pas.
invitation-listen = Vous pouvez lire ou écouter.

## Guidance: how to answer, below the invitation

guidance-title = Comment répondre
guidance-1 = Appuyez sur le lien. Vous avez une affiche ? Scannez le code QR de l’affiche avec l’appareil photo du téléphone.
guidance-2 = Choisissez votre langue.
guidance-3 = Tapez le code si la page le demande.
guidance-4 = D’abord, vous vous exercez avec deux questions.
guidance-5 = Ensuite, vous répondez à une question à la fois. Vous pouvez passer des questions.
guidance-6 = À la fin, vous regardez vos réponses. Appuyez sur « Envoyer ».
guidance-7 = Quelque chose est difficile ? Demandez à votre professeur.

## Privacy

privacy-title = Protection des données
privacy-1 = Nous enregistrons vos réponses avec deux choses : votre commune et la langue que vous utilisez ici.
privacy-2 = Nous n’enregistrons pas votre nom. Nous n’enregistrons pas votre adresse. Nous n’enregistrons pas le moment où vous répondez. Nous n’enregistrons pas quel téléphone ou quel ordinateur vous utilisez.
privacy-3 = Nous n’enregistrons rien chez nous avant que vous appuyiez sur « Envoyer ».
privacy-4 = Pendant que vous répondez, les réponses sont sur le téléphone ou l’ordinateur. Elles sont dans un cookie qui s’appelle { $cookie }. Il est chiffré. Cela veut dire que les autres ne peuvent pas le lire.
privacy-4-spoken = Pendant que vous répondez, les réponses sont sur le téléphone ou l’ordinateur. Elles sont dans un cookie. Il est chiffré. Cela veut dire que les autres ne peuvent pas le lire.
privacy-5 = Le site a besoin de ce cookie pour marcher. Il est valable trois heures. Dans la démo, il s’appelle { $demo-cookie }. Nous n’utilisons pas d’autres cookies ici.
privacy-5-spoken = Le site a besoin de ce cookie pour marcher. Il est valable trois heures. Nous n’utilisons pas d’autres cookies ici.
privacy-6 = Quand vous envoyez les réponses, elles sont verrouillées. Elles restent verrouillées jusqu’à la fermeture de l’enquête dans votre commune. C’est seulement à ce moment que nous ouvrons toutes les réponses en même temps, dans un ordre choisi au hasard.
privacy-7 = Il n’y a plus d’internet quand vous envoyez ? Alors les réponses attendent sur le téléphone ou l’ordinateur. Là aussi, elles sont verrouillées. Elles partiront quand internet reviendra.
privacy-8 = Nous gardons un nombre tiré au hasard. Ainsi, nous n’enregistrons pas deux fois les mêmes réponses. Ce nombre ne montre pas ce que vous avez répondu. Nous l’effaçons quand l’enquête ferme.
privacy-9 = { $threshold ->
    [one] La commune voit des résultats seulement quand au moins { $threshold } personne a répondu.
    [many] La commune voit des résultats seulement quand au moins { $threshold } personnes ont répondu.
   *[other] La commune voit des résultats seulement quand au moins { $threshold } personnes ont répondu.
}
privacy-9-spoken = La commune voit des résultats seulement quand assez de personnes ont répondu.
privacy-10 = Les résultats montrent les réponses de beaucoup de personnes ensemble. La commune ne voit jamais les réponses d’une seule personne.
privacy-11 = C’est vous qui décidez si vous voulez répondre. Quand les réponses sont envoyées, nous ne pouvons pas trouver lesquelles sont les vôtres. C’est pourquoi nous ne pouvons pas les modifier ni les effacer pour vous.
privacy-12 = Avez-vous des questions sur la protection des données ? Demandez à { $contact }.
privacy-12-spoken = Avez-vous des questions sur la protection des données ? Votre professeur peut vous dire à qui demander.

## Accessibility

accessibility-title = Accessibilité
accessibility-1 = Nous voulons que tout le monde puisse répondre.
accessibility-2 = Vous pouvez agrandir le texte dans le navigateur.
accessibility-3 = Vous pouvez utiliser seulement le clavier. Vous pouvez utiliser un lecteur d’écran.
accessibility-4 = Chaque réponse a un texte et un dessin.
accessibility-5 = Vous pouvez faire des pauses. Vous avez trois heures à partir du début.
accessibility-6 = Quelque chose est difficile à utiliser ? Dites-le à { $contact }.
accessibility-6-spoken = Quelque chose est difficile à utiliser ? Dites-le à votre professeur.

## Problems

problem-not-found-title = Nous ne trouvons pas la page
problem-not-found-body = L’adresse est peut-être fausse. Allez au début et essayez encore.
problem-bad-request-title = Nous ne comprenons pas ce que nous avons reçu
problem-bad-request-body = Revenez en arrière et essayez encore une fois.
problem-too-large-title = Ce que vous avez envoyé est trop grand
problem-too-large-body = Revenez en arrière et essayez encore une fois.
problem-too-many-title = Il y a eu trop d’essais
problem-too-many-body = Attendez un peu. Puis essayez encore.
problem-server-title = Il y a une erreur chez nous
problem-server-body = Vous n’avez rien fait de mal. Attendez un peu. Puis essayez encore.
problem-cross-site-title = Ceci vient d’un autre site
problem-cross-site-body = Par sécurité, nous ne l’acceptons pas. Allez au début et répondez ici.
problem-home = Aller au début
