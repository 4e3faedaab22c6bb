### What contact persons send to participants and put on the wall, in Turkish.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Eğitiminiz hakkında ne düşünüyorsunuz? Adınızı vermeden, kendi dilinizde yanıtlayın: { $link }

## E-mail

email-subject = Eğitiminiz hakkında ne düşündüğünüzü söylemek ister misiniz?
email-1 = Merhaba!
email-2 = IMDi; Norveççe kursu, toplum bilgisi kursu ya da tanıtım programı hakkında ne düşündüğünüzü öğrenmek istiyor. IMDi, Norveç devleti için çalışır.
email-3 = Yanıtlamak isteyip istemediğinize siz karar verirsiniz. Adınızı vermeden yanıt verirsiniz. Kendi dilinizde yanıt verebilirsiniz.
email-4 = Yaklaşık 15 dakika sürer. Yanıt verebileceğiniz son gün: { $date }.
email-5 = Yanıt vermek için bağlantıya basın: { $link }
email-6 = Sayfa kod mu soruyor? Şu kodu yazın: { $code }.
email-7 = Saygılarımızla, IMDi

## Poster

poster-title = Eğitiminiz hakkında ne düşündüğünüzü söyleyin
poster-1 = QR kodunu telefonun kamerasıyla okutun.
poster-2 = Dilinizi seçin.
poster-3 = Soruları yanıtlayın.
poster-address = Ya da { $address } adresine gidin ve şu kodu yazın:
poster-anonymous = Adınızı vermeden yanıt verirsiniz.
poster-voluntary = Yanıtlamak isteyip istemediğinize siz karar verirsiniz.
poster-until = Yanıt verebileceğiniz son gün: { $date }.
poster-listen = Her şeyi dinleyebilirsiniz.
