### What contact persons send to participants and put on the wall, in Kinyarwanda.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Tubwire icyo utekereza ku masomo uhabwa. Usubiza udatanze izina kandi mu rurimi rwawe: { $link }

## E-mail

email-subject = Urashaka kutubwira icyo utekereza ku masomo uhabwa?
email-1 = Muraho!
email-2 = IMDi irashaka kumenya icyo utekereza ku isomo ry'ikinoruveje, ku isomo ry'imibereho yo muri Noruveje cyangwa kuri porogaramu y'intangiriro. IMDi ikorera Leta ya Noruveje.
email-3 = Ni wowe uhitamo niba ushaka gusubiza. Usubiza udatanze izina. Ushobora gusubiza mu rurimi rwawe.
email-4 = Bifata iminota nka 15. Ushobora gusubiza kugeza umunsi urangiye ku itariki ya { $date }.
email-5 = Kanda linki kugira ngo usubize: { $link }
email-6 = Ese ipaji igusaba kode? Andika { $code }.
email-7 = Mugire amahoro, IMDi

## Poster

poster-title = Vuga icyo utekereza ku masomo uhabwa
poster-1 = Erekeza kamera ya telefone kuri kode ya QR.
poster-2 = Hitamo ururimi rwawe.
poster-3 = Subiza ibibazo.
poster-address = Cyangwa ujye kuri { $address } wandike kode:
poster-anonymous = Usubiza udatanze izina.
poster-voluntary = Ni wowe uhitamo niba ushaka gusubiza.
poster-until = Ushobora gusubiza kugeza umunsi urangiye ku itariki ya { $date }.
poster-listen = Ushobora kumva byose bisomwa mu ijwi.
