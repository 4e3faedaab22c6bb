### Everything that a participant meets except the questions, in Turkish. Translated from nb, in the polite form.

## Frame

app-name = Samsvar
sender = Gönderen: IMDi
skip-to-content = İçeriğe git
back = Geri
next = İleri
skip = Soruyu atla
help = Yardım
language = Dil
listen = Dinle
stop = Durdur
again = Bir kez daha
slower = Daha yavaş
normal-speed = Normal hız
sound = Ses
turn-sound-on = Sesi aç
turn-sound-off = Sesi kapat
sound-failed = Sesi çalamıyoruz. Bir kez daha deneyin.
try-again = Yeniden dene
change = Değiştir
progress-label = { $of } sorudan { $done } tanesi bitti
demo-band = Deneme sürümü: Hiçbir şey kaydedilmez
error-summary = Burada bir şeyi düzeltmeniz gerekiyor
privacy-link = Gizlilik
accessibility-link = Erişilebilirlik

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day } Ocak { $year }
date-2 = { $day } Şubat { $year }
date-3 = { $day } Mart { $year }
date-4 = { $day } Nisan { $year }
date-5 = { $day } Mayıs { $year }
date-6 = { $day } Haziran { $year }
date-7 = { $day } Temmuz { $year }
date-8 = { $day } Ağustos { $year }
date-9 = { $day } Eylül { $year }
date-10 = { $day } Ekim { $year }
date-11 = { $day } Kasım { $year }
date-12 = { $day } Aralık { $year }

## Language chooser

chooser-title = Dil seçin
chooser-unknown-code = Bağlantıdaki kodu tanımıyoruz. Dil seçin. Sonra kodu kendiniz yazabilirsiniz.

## Welcome

welcome-title = Hoş geldiniz
welcome-what = IMDi, Norveç devleti için çalışır. Size eğitiminiz hakkında ne düşündüğünüzü soruyoruz. Yanıtları, eğitimi daha iyi yapmak için kullanıyoruz.
welcome-anonymous = Adınızı vermeden yanıt verirsiniz. Sizin ne yanıt verdiğinizi kimse öğrenemez.
welcome-voluntary = Yanıtlamak isteyip istemediğinize siz karar verirsiniz. İstediğiniz zaman bırakabilirsiniz.
welcome-time = Yaklaşık 15 dakika sürer. Daha uzun süre de kullanabilirsiniz.
welcome-how = Sorular tek tek gelir. Soruları atlayabilirsiniz. Geri dönebilirsiniz.
start = Başla
demo-welcome = Bu bir deneme sürümü. Burada deneyebilirsiniz. Hiçbir şey kaydedilmez.

## Sound check

sound-title = Dinlemek ister misiniz?
sound-intro = Her şeyi size sesli okuyabiliriz.
sound-headphones = Odada başkaları var mı? Kulaklık kullanın.
sound-try = “Dinle” düğmesine basın. Sesi duyuyor musunuz?
sound-sample = Merhaba. Size okuyan ses bu.
sound-hear = Sesi duyuyorum
sound-hear-not = Hiçbir şey duymuyorum
sound-help-1 = Sesi yükseltin.
sound-help-2 = Ses kapalı olabilir. Sesi açın.
sound-help-3 = Kulaklık mı kullanıyorsunuz? Kulaklığın bağlı olup olmadığına bakın.
sound-help-4 = Hâlâ hiçbir şey duymuyor musunuz? Öğretmeninize sorun.
sound-with = Sesli
sound-without = Sessiz

## Code

code-title = Kodu yazın
code-hint = Kodda on rakam var. Kod afişte yazıyor. Kodu öğretmeninizden de alabilirsiniz.
demo-code-hint = Bu bir deneme sürümü. Burada şu kodu yazabilirsiniz: { $code }.
demo-code-hint-spoken = Bu bir deneme sürümü. Yazabileceğiniz kod sayfada duruyor.
code-label = Kod
code-next = Devam et
error-code-empty = Kodu yazın. Kodda on rakam var.
error-code-length = Kodda on rakam olmalı. Koda bir kez daha bakın.
error-code-not-digits = Kodda yalnızca rakam var. Başka her şeyi silin.
error-code-mistyped = Bir rakam yanlış. Koda bir kez daha bakın.
error-code-unknown = Bu kodu tanımıyoruz. Öğretmeninize sorun.
error-code-closed = Belediyenizde anket bitti. Artık yanıt veremezsiniz. Merak ettiğiniz bir şey varsa öğretmeninize sorun.
error-too-many-tries = Çok fazla deneme yapıldı. Biraz bekleyin. Sonra yeniden deneyin.

## Practice

practice-band = Önce alıştırma yapın. Bu yanıt gönderilmez.

## Question

choose-one = Bir yanıt seçin.
choose-several = Birden çok yanıt seçebilirsiniz.
choose-up-to = En fazla { $max } yanıt seçebilirsiniz.
choose-up-to-2 = En fazla iki yanıt seçebilirsiniz.
choose-up-to-3 = En fazla üç yanıt seçebilirsiniz.
choose-up-to-4 = En fazla dört yanıt seçebilirsiniz.
chosen-count = Seçtiğiniz yanıt sayısı: { $chosen }. En fazla: { $max }.
sensitive-note = Bu soruyu atlayabilirsiniz.
error-nothing-chosen = Bir yanıt seçin. “Soruyu atla” düğmesine de basabilirsiniz.
error-too-many = En fazla { $max } yanıt seçebilirsiniz. Önce bir yanıtı kaldırın.
error-too-many-spoken = Çok fazla yanıt seçtiniz. Önce bir yanıtı kaldırın.
error-not-together = Seçtiğiniz yanıtlar birbiriyle uyuşmuyor. Birini ya da daha fazlasını kaldırın.
error-two-for-one = Burada yalnızca bir yanıt seçebilirsiniz. Size en uygun yanıtı seçin.
error-unknown-option = Bu yanıtı tanımıyoruz. Sayfadaki yanıtlardan birini seçin.

## Look over and send

review-title = Yanıtlarınızı gözden geçirin
review-intro = Yanıtlarınız burada. Onları değiştirebilirsiniz. Bitirince “Gönder” düğmesine basın.
not-answered = Yanıtlanmadı
send = Gönder
send-anonymous = Adınızı vermeden yanıt verirsiniz. Yanıtların size ait olduğunu kimse göremez.
error-send-failed = Yanıtları şu anda kaydedemiyoruz. Yanıtlar telefonda ya da bilgisayarda bekliyor. Mümkün olunca gönderilecekler. “Gönder” düğmesine bir kez daha da basabilirsiniz.

## Thanks

thanks-title = Teşekkürler
thanks-sent = Yanıtlarınız gönderildi. Yanıtların size ait olduğunu kimse göremez.
thanks-next-person = Sıradaki kişi
demo-thanks-title = Teşekkürler
demo-thanks-body = Bu bir deneme sürümüydü. Hiçbir şey kaydedilmedi. Hiçbir şey gönderilmedi.
leave-title = Lütfen şu anda yanıt vermeyin
leave-body = Şu anda eğitimden izinlisiniz. Yalnızca şu anda eğitim alanlar yanıt verecek. Hiçbir şey kaydedilmedi.

## Going on, or a new person

resume-title = Devam mı edeceksiniz, yoksa yeni bir kişi misiniz?
resume-body = Biri burada yanıt vermeye başlamış. “Yeni kişi” seçeneğini seçerseniz o yanıtlar silinir.
resume-go-on = Devam et
resume-new-person = Yeni kişi

## Closed

closed-title = Anket kapalı
closed-before = { $date } tarihinden itibaren yanıt verebilirsiniz.
closed-before-spoken = Anket henüz başlamadı. Ne zaman yanıt verebileceğinizi öğretmeninize sorun.
closed-after = Anket sona erdi. Yanıt veren herkese teşekkürler.
closed-collection = Belediyenizde anket bitti. Artık yanıt veremezsiniz.
closed-demo-link = Deneme sürümünü dene

## The draft on the device

draft-too-old = Başlamanızın üzerinden üç saatten fazla geçti. Hiçbir şey gönderilmedi. Yeniden başlamanız gerekiyor.
draft-broken = Telefondaki ya da bilgisayardaki yanıtları okuyamıyoruz. Yeniden başlamanız gerekiyor.

## Waiting for the network

waiting-network = Şu anda internet yok. Burada bekleyin. Sayfa kendiliğinden devam edecek.
waiting-will-send = Yanıtlar interneti bekliyor. Kendiliğinden gönderilecekler.
waiting-kept = Yanıtlar telefonda ya da bilgisayarda duruyor. İnternet gelince gönderilecekler.
waiting-count = Yanıtları interneti bekleyen kişi sayısı: { $count }
waiting-sent = Yanıtlar şimdi gönderildi.
waiting-refused = Bekleyen yanıtları alamadık. Anket kapanmış olabilir. Öğretmeninize sorun.
waiting-next-person = Sıradaki kişi

## Planned maintenance, announced ahead on every page

date-and-time = { $date }, saat { $time }
maintenance-ahead = İnternet sitesi { $from } ile { $until } arasında kapalı olacak. O sırada site üzerinde çalışacağız. Bundan önce ya da sonra yanıt verebilirsiniz.
maintenance-ahead-spoken = İnternet sitesi yakında bir süre kapalı olacak. Ne zaman yanıt verebileceğinizi öğretmeninize sorun.

## Help

help-title = Yardım
help-1 = Her sayfada bir soru var.
help-2 = Size en uygun yanıta basın.
help-3 = İlerlemek için “İleri” düğmesine basın.
help-4 = Soruyu yanıtlamak istemiyorsanız “Soruyu atla” düğmesine basın.
help-5 = Önceki soruyu görmek için “Geri” düğmesine basın.
help-6 = Dili değiştirmek için “Dil” düğmesine basın. Yanıtlarınız silinmez.
help-7 = En sonda bütün yanıtlarınızı görürsünüz. Göndermeden önce onları değiştirebilirsiniz.
help-8 = Öğretmen size yardım edebilir. Öğretmen sizin yerinize yanıt vermemelidir.
help-listen-1 = Sayfada yazanı duymak için “Dinle” düğmesine basın.
help-listen-2 = Sesi durdurmak için “Durdur” düğmesine basın.
help-survey = Anket hakkında sorunuz mu var? Öğretmeninize ya da buraya sorun: { $contact }.
help-survey-spoken = Anket hakkında sorunuz mu var? Öğretmeninize sorun.
help-technical = İnternet sitesi çalışmıyor mu? Buraya bildirin: { $contact }.
help-technical-spoken = İnternet sitesi çalışmıyor mu? Öğretmeninize söyleyin.

## Invitation: an address of its own that a text message can lead to

invitation-title = Birkaç soruyu yanıtlar mısınız?
invitation-1 = Norveççe kursuna ya da toplum bilgisi kursuna gidiyorsunuz veya tanıtım programına katılıyorsunuz.
invitation-2 = Eğitiminiz hakkında ne düşündüğünüzü öğrenmek istiyoruz.
invitation-3 = Adımız IMDi. Norveç devleti için çalışıyoruz.
invitation-4 = Yanıtlamak isteyip istemediğinize siz karar verirsiniz.
invitation-5 = Adınızı vermeden yanıt verirsiniz. Sizin ne yanıt verdiğinizi kimse öğrenemez.
invitation-6 = Kendi dilinizde yanıt verebilirsiniz.
invitation-7 = Yaklaşık 15 dakika sürer. Daha uzun süre de kullanabilirsiniz.
invitation-8 = Öğretmeniniz size bir kod ya da bağlantı verir.
invitation-9 = Şu anda eğitimden izinli misiniz? O zaman lütfen yanıt vermeyin.
invitation-listen = Okuyabilir ya da dinleyebilirsiniz.

## Guidance: how to answer, below the invitation

guidance-title = Nasıl yanıt verirsiniz?
guidance-1 = Bağlantıya basın. Afişiniz mi var? Afişteki QR kodunu telefonun kamerasıyla okutun.
guidance-2 = Dilinizi seçin.
guidance-3 = Sayfa kod sorarsa kodu yazın.
guidance-4 = Önce iki soruyla alıştırma yaparsınız.
guidance-5 = Sonra soruları tek tek yanıtlarsınız. Soruları atlayabilirsiniz.
guidance-6 = En sonda yanıtlarınızı gözden geçirirsiniz. “Gönder” düğmesine basın.
guidance-7 = Zor bir şey mi var? Öğretmeninize sorun.

## Privacy

privacy-title = Gizlilik
privacy-1 = Yanıtlarınızı iki bilgiyle birlikte kaydediyoruz: belediyeniz ve burada kullandığınız dil.
privacy-2 = Adınızı kaydetmiyoruz. Adresinizi kaydetmiyoruz. Ne zaman yanıt verdiğinizi kaydetmiyoruz. Hangi telefonu ya da bilgisayarı kullandığınızı kaydetmiyoruz.
privacy-3 = Siz “Gönder” düğmesine basmadan önce bizde hiçbir şey kaydedilmez.
privacy-4 = Siz yanıt verirken yanıtlar telefonda ya da bilgisayarda durur. Yanıtlar bir çerezin içindedir. Çerezin adı: { $cookie }. Bu çerez şifrelidir. Yani başkaları onu okuyamaz.
privacy-4-spoken = Siz yanıt verirken yanıtlar telefonda ya da bilgisayarda durur. Yanıtlar, çerez denen bir dosyanın içindedir. Bu çerez şifrelidir. Yani başkaları onu okuyamaz.
privacy-5 = İnternet sitesinin çalışması için bu çerez gereklidir. Üç saat geçerlidir. Deneme sürümünde adı şudur: { $demo-cookie }. Burada başka çerez kullanmıyoruz.
privacy-5-spoken = İnternet sitesinin çalışması için bu çerez gereklidir. Üç saat geçerlidir. Burada başka çerez kullanmıyoruz.
privacy-6 = Yanıtları gönderdiğinizde yanıtlar kilitlenir. Belediyenizde anket kapanana kadar kilitli kalırlar. Ancak o zaman bütün yanıtları aynı anda, rastgele bir sırayla açarız.
privacy-7 = Gönderirken internet mi kesildi? O zaman yanıtlar telefonda ya da bilgisayarda bekler. Orada da kilitlidirler. İnternet geri gelince gönderilirler.
privacy-8 = Rastgele bir sayı saklıyoruz. Böylece aynı yanıtları iki kez kaydetmiyoruz. Bu sayı ne yanıt verdiğinizi göstermez. Anket kapanınca onu siliyoruz.
privacy-9 = Belediye, sonuçları ancak en az { $threshold } kişi yanıt verdiyse görür.
privacy-9-spoken = Belediye, sonuçları ancak yeterince çok kişi yanıt verdiyse görür.
privacy-10 = Sonuçlar, çok sayıda kişinin toplu olarak ne yanıt verdiğini gösterir. Belediye tek bir kişinin yanıtlarını hiçbir zaman görmez.
privacy-11 = Yanıtlamak isteyip istemediğinize siz karar verirsiniz. Yanıtlar gönderildikten sonra hangilerinin sizin olduğunu bulamayız. Bu yüzden onları sizin için değiştiremeyiz ya da silemeyiz.
privacy-12 = Gizlilik hakkında sorunuz mu var? Buraya sorun: { $contact }.
privacy-12-spoken = Gizlilik hakkında sorunuz mu var? Kime sorabileceğinizi öğretmeniniz söyleyebilir.

## Accessibility

accessibility-title = Erişilebilirlik
accessibility-1 = Herkesin yanıt verebilmesini istiyoruz.
accessibility-2 = Tarayıcıda yazıyı büyütebilirsiniz.
accessibility-3 = Yalnızca klavye kullanabilirsiniz. Ekran okuyucu kullanabilirsiniz.
accessibility-4 = Yanıtların hem yazısı hem resmi var.
accessibility-5 = Ara verebilirsiniz. Başladığınız andan itibaren üç saatiniz var.
accessibility-6 = Kullanması zor bir şey mi var? Buraya bildirin: { $contact }.
accessibility-6-spoken = Kullanması zor bir şey mi var? Öğretmeninize söyleyin.

## Problems

problem-not-found-title = Sayfayı bulamıyoruz
problem-not-found-body = Adres yanlış olabilir. Başa gidin ve yeniden deneyin.
problem-bad-request-title = Bize geleni anlayamıyoruz
problem-bad-request-body = Geri dönün ve bir kez daha deneyin.
problem-too-large-title = Gönderdiğiniz şey fazla büyük
problem-too-large-body = Geri dönün ve bir kez daha deneyin.
problem-too-many-title = Çok fazla deneme yapıldı
problem-too-many-body = Biraz bekleyin. Sonra yeniden deneyin.
problem-server-title = Bizde bir hata oluştu
problem-server-body = Siz yanlış bir şey yapmadınız. Biraz bekleyin. Sonra yeniden deneyin.
problem-cross-site-title = Bu, başka bir siteden geldi
problem-cross-site-body = Güvenlik için bunu kabul etmiyoruz. Başa gidin ve burada yanıt verin.
problem-home = Başa git
