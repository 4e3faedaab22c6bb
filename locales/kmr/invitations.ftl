### What contact persons send to participants and put on the wall, in Kurdish, Kurmanji.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Bibêjin hûn li ser perwerdeya xwe çi difikirin. Hûn bêyî nav, bi zimanê xwe bersivê didin: { $link }

## E-mail

email-subject = Hûn dixwazin bibêjin ka hûn li ser perwerdeya xwe çi difikirin?
email-1 = Silav!
email-2 = IMDi dixwaze bizane ka hûn li ser kursa norwêcî, kursa zanîna civakî an bernameya destpêkê çi difikirin. IMDi ji bo dewleta Norwêcê dixebite.
email-3 = Hûn bi xwe biryarê didin ka hûn dixwazin bersivê bidin. Hûn bêyî nav bersivê didin. Hûn dikarin bi zimanê xwe bersivê bidin.
email-4 = Ev nêzîkî 15 deqeyan digire. Hûn dikarin heta dawiya vê rojê bersivê bidin: { $date }.
email-5 = Ji bo bersivdanê pê li lînkê bikin: { $link }
email-6 = Rûpel kodekê dixwaze? { $code } binivîsin.
email-7 = Silav ji IMDi

## Poster

poster-title = Bibêjin hûn li ser perwerdeya xwe çi difikirin
poster-1 = Kameraya telefonê bidin ber koda QR.
poster-2 = Zimanê xwe hilbijêrin.
poster-3 = Bersiva pirsan bidin.
poster-address = An biçin { $address } û kodê binivîsin:
poster-anonymous = Hûn bêyî nav bersivê didin.
poster-voluntary = Hûn bi xwe biryarê didin ka hûn dixwazin bersivê bidin.
poster-until = Hûn dikarin heta dawiya vê rojê bersivê bidin: { $date }.
poster-listen = Hûn dikarin guhdariya her tiştî bikin.
