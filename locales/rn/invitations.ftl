### What contact persons send to participants and put on the wall, in Kirundi.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Tubwire ico wiyumvira ku vyigwa uhabwa. Utanga inyishu udatanze izina kandi mu rurimi rwawe: { $link }

## E-mail

email-subject = Urashaka kutubwira ico wiyumvira ku vyigwa uhabwa?
email-1 = Amahoro!
email-2 = IMDi irashaka kumenya ico wiyumvira ku cigwa c'ikinoruveje, ku cigwa c'imibereho yo muri Noruveje canke kuri porogarama y'intango. IMDi ikorera Leta ya Noruveje.
email-3 = Ni wewe wihitiramwo nimba ushaka gutanga inyishu. Utanga inyishu udatanze izina. Urashobora gutanga inyishu mu rurimi rwawe.
email-4 = Bifata nk'iminota 15. Urashobora gutanga inyishu gushika umusi uheze igenekerezo rya { $date }.
email-5 = Fyonda linki kugira utange inyishu: { $link }
email-6 = Mbega ipaji iragusaba kode? Andika { $code }.
email-7 = Mugire amahoro, IMDi

## Poster

poster-title = Vuga ico wiyumvira ku vyigwa uhabwa
poster-1 = Erekeza kamera ya telefone kuri kode ya QR.
poster-2 = Hitamwo ururimi rwawe.
poster-3 = Tanga inyishu ku bibazo.
poster-address = Canke uje kuri { $address } wandike kode:
poster-anonymous = Utanga inyishu udatanze izina.
poster-voluntary = Ni wewe wihitiramwo nimba ushaka gutanga inyishu.
poster-until = Urashobora gutanga inyishu gushika umusi uheze igenekerezo rya { $date }.
poster-listen = Vyose urashobora kuvyumviriza.
