### What contact persons send to participants and put on the wall, in Thai.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = บอกเราว่าคุณคิดอย่างไรกับการเรียน ตอบในภาษาของคุณเอง ไม่ต้องบอกชื่อ: { $link }

## E-mail

email-subject = คุณอยากบอกไหมว่าคุณคิดอย่างไรกับการเรียนของคุณ
email-1 = สวัสดี
email-2 = IMDi อยากรู้ว่าคุณคิดอย่างไรกับการเรียนภาษานอร์เวย์ วิชาสังคมนอร์เวย์ หรือโปรแกรมแนะนำสำหรับผู้มาใหม่ IMDi เป็นหน่วยงานของรัฐในนอร์เวย์
email-3 = คุณตัดสินใจเองว่าจะตอบหรือไม่ คุณตอบโดยไม่ต้องบอกชื่อ คุณตอบเป็นภาษาของคุณเองได้
email-4 = ใช้เวลาประมาณ 15 นาที วันสุดท้ายที่คุณตอบได้คือวันที่ { $date }
email-5 = กดลิงก์เพื่อตอบ: { $link }
email-6 = หน้าเว็บถามหารหัสใช่ไหม กรุณาพิมพ์ { $code }
email-7 = ด้วยความนับถือ จาก IMDi

## Poster

poster-title = คุณคิดอย่างไรกับการเรียน บอกเราได้
poster-1 = ใช้กล้องโทรศัพท์สแกนคิวอาร์โค้ด
poster-2 = เลือกภาษาของคุณ
poster-3 = ตอบคำถาม
poster-address = หรือไปที่ { $address } แล้วพิมพ์รหัสนี้:
poster-anonymous = คุณตอบโดยไม่ต้องบอกชื่อ
poster-voluntary = คุณตัดสินใจเองว่าจะตอบหรือไม่
poster-until = วันสุดท้ายที่คุณตอบได้คือวันที่ { $date }
poster-listen = คุณฟังได้ทุกอย่าง
