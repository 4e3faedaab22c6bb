### The questions of the wave 2023 and their answers, in Thai. Translated from nb.

## Themes

t-about-you = เกี่ยวกับคุณ
t-norwegian = ภาษานอร์เวย์
t-social-studies = วิชาสังคมนอร์เวย์
t-introduction-programme = โปรแกรมแนะนำสำหรับผู้มาใหม่
t-safety = ความปลอดภัย
t-in-all = โดยรวม

## Answers that many questions share

o-always = เสมอ
o-often = บ่อย
o-rarely = นาน ๆ ครั้ง
o-never = ไม่เคย
o-yes = ใช่
o-a-little = นิดหน่อย
o-no = ไม่ใช่
o-too-little = น้อยเกินไป
o-right = พอดี
o-too-much = มากเกินไป
o-dont-know = ไม่รู้
o-dont-want-to-answer = ไม่อยากตอบ

## Practice

q-practice-full = ชามใบไหนเต็ม
q-practice-full-a = เต็ม
q-practice-full-b = ครึ่งชาม
q-practice-full-c = ว่างเปล่า
q-practice-things = คุณเห็นอะไรตรงนี้
q-practice-things-house = บ้าน
q-practice-things-book = หนังสือ
q-practice-things-cup = ถ้วย

## About you

q-programme = ตอนนี้คุณเข้าร่วมอะไรอยู่
q-programme-introduction = โปรแกรมแนะนำสำหรับผู้มาใหม่ พร้อมเรียนภาษานอร์เวย์
q-programme-norwegian = เรียนแค่ภาษานอร์เวย์หรือวิชาสังคมนอร์เวย์
q-programme-on-leave = ตอนนี้ลาพักการเรียนอยู่
q-time = คุณเรียนในนอร์เวย์มานานเท่าไรแล้ว
q-time-up-to-3 = 3 เดือนหรือน้อยกว่า
q-time-4-11 = 4 ถึง 11 เดือน
q-time-12-23 = 12 ถึง 23 เดือน
q-time-24-or-more = 24 เดือนหรือนานกว่า
q-gender = คุณเป็นเพศอะไร
q-gender-woman = หญิง
q-gender-man = ชาย
q-gender-another = เพศอื่น
q-age = คุณอายุเท่าไร
q-age-18-24 = 18 ถึง 24 ปี
q-age-25-34 = 25 ถึง 34 ปี
q-age-35-44 = 35 ถึง 44 ปี
q-age-45-54 = 45 ถึง 54 ปี
q-age-55-or-more = 55 ปีหรือมากกว่า
q-schooling = คุณไปโรงเรียนกี่ปี ก่อนมานอร์เวย์
q-schooling-none = ไม่ได้ไปโรงเรียนเลย
q-schooling-1-6 = 1 ถึง 6 ปี
q-schooling-7-9 = 7 ถึง 9 ปี
q-schooling-10-12 = 10 ถึง 12 ปี
q-schooling-13-or-more = 13 ปีหรือมากกว่า
q-background = คุณมาจากประเทศไหน
q-background-ukraine = ยูเครน
q-background-another = ประเทศอื่น

## Norwegian

q-motivation = ฉันชอบไปเรียน
q-wellbeing = ฉันสบายใจและรู้สึกปลอดภัยเวลาเรียน
q-usefulness = ฉันได้เรียนภาษานอร์เวย์ที่ต้องใช้ในชีวิตประจำวัน
q-level = การสอนเป็นอย่างไรสำหรับคุณ
q-level-too-easy = ง่ายเกินไป
q-level-right = พอดี
q-level-too-hard = ยากเกินไป
q-hours = คุณได้ชั่วโมงเรียนมากแค่ไหน
q-teacher-respect = ครูปฏิบัติต่อฉันด้วยความเคารพ
q-teacher-help = ฉันได้รับความช่วยเหลือในชั้นเรียนเมื่อฉันต้องการ
q-say = ฉันมีส่วนร่วมตัดสินใจว่าเราจะเรียนกันอย่างไร
q-digital = ฉันได้เรียนวิธีใช้เครื่องมือดิจิทัลที่เราต้องใช้
q-practise = คุณฝึกภาษานอร์เวย์ที่ไหนนอกชั้นเรียน
q-practise-work = ที่ทำงานหรือที่ฝึกงาน
q-practise-language-cafe = ที่คาเฟ่ฝึกภาษา
q-practise-neighbours-and-friends = กับเพื่อนบ้านและเพื่อน
q-practise-children = ผ่านลูก ๆ ของตัวเอง
q-practise-association = ในชมรมหรือสมาคม
q-practise-nowhere = ไม่ได้ฝึกที่ไหนเลย
q-helps = อะไรจะช่วยให้คุณเรียนภาษานอร์เวย์ได้มากที่สุด
q-helps-more-hours = ชั่วโมงเรียนมากขึ้น
q-helps-smaller-group = กลุ่มเรียนที่เล็กลง
q-helps-more-speaking = ได้พูดมากขึ้น
q-helps-workplace-practice = การฝึกงานในที่ทำงาน
q-helps-own-language = ความช่วยเหลือเป็นภาษาของตัวเอง
q-helps-digital-lessons = เรียนทางอินเทอร์เน็ต
q-helps-evening-lessons = เรียนตอนเย็น

## Social studies

q-society = วิชาสังคมนอร์เวย์ช่วยให้ฉันเข้าใจประเทศนอร์เวย์
q-society-not-had-it = ยังไม่ได้เรียนวิชานี้
q-society-language = ฉันได้เรียนวิชาสังคมนอร์เวย์ในภาษาที่ฉันเข้าใจดี

## Introduction programme

q-intro-useful = โปรแกรมแนะนำสำหรับผู้มาใหม่มีประโยชน์สำหรับงานที่ฉันอยากทำ
q-intro-like = ฉันชอบเข้าร่วมโปรแกรมแนะนำสำหรับผู้มาใหม่
q-plan = ฉันมีแผนของฉันเองในโปรแกรมแนะนำสำหรับผู้มาใหม่
q-plan-say = ฉันได้ร่วมทำแผนนี้
q-adviser-respect = ที่ปรึกษาโปรแกรมปฏิบัติต่อฉันด้วยความเคารพ
q-adviser-help = ที่ปรึกษาโปรแกรมช่วยฉันเมื่อฉันต้องการ
q-activities = ในโปรแกรมแนะนำสำหรับผู้มาใหม่ มีอะไรที่เป็นประโยชน์สำหรับคุณบ้าง
q-activities-norwegian = ภาษานอร์เวย์
q-activities-social-studies = วิชาสังคมนอร์เวย์
q-activities-workplace-practice = การฝึกงานในที่ทำงาน
q-activities-school-subjects = วิชาในโรงเรียน
q-activities-health-and-life-skills = สุขภาพและทักษะชีวิต
q-activities-parenting-course = หลักสูตรสำหรับพ่อแม่
q-activities-career-guidance = การแนะแนวอาชีพ
q-activities-volunteering = งานอาสาสมัคร
q-length = คุณคิดอย่างไรกับระยะเวลาของโปรแกรมแนะนำสำหรับผู้มาใหม่
q-length-too-short = สั้นเกินไป
q-length-right = พอดี
q-length-too-long = นานเกินไป

## Safety

q-pressure = มีใครเคยขัดขวางไม่ให้คุณเข้าเรียน ใช่หรือไม่ หรือมีใครเคยกดดันให้คุณทำสิ่งที่คุณไม่เต็มใจ ใช่หรือไม่
q-help-known = ฉันรู้ว่าจะขอความช่วยเหลือจากใครได้

## In all

q-satisfied = โดยรวมแล้ว คุณพอใจกับการเรียนแค่ไหน
q-satisfied-very = พอใจมาก
q-satisfied-fairly = ค่อนข้างพอใจ
q-satisfied-little = พอใจน้อย
q-satisfied-not-at-all = ไม่พอใจเลย
q-hope = ฉันเชื่อว่าฉันจะได้งานหรือได้เรียนต่อในนอร์เวย์
