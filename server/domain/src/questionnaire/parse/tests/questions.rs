//! Faulty questions: keys, kinds, and of whom they are asked.

use super::{GOOD, check, check_with, found, parse};

#[test]
fn themes() {
    check_with(
        r#"key = "you""#,
        "key = \"you\"\n[[theme]]\nkey = \"you\" #! the theme `you` is there twice",
    );
    check_with(
        r#"key = "you""#,
        "key = \"you\"\n[[theme]]\nkey = \"us\" #! no question has the theme `us`",
    );
    check_with(
        r#"key = "you""#,
        "key = \"you\"\n[[theme]]\nkey = \"practice\" #! `practice` is the theme of the practice questions",
    );
    check_with(
        "key = \"where\"\ntheme = \"you\"",
        "key = \"where\"\ntheme = \"yuo\" #! there is no theme `yuo`",
    );
}

#[test]
fn question_keys() {
    check_with(
        r#"key = "where""#,
        r#"key = "Where" #! `Where` is no key; a key is 1 to 40 of a-z, 0-9 and -, and neither begins nor ends with -"#,
    );
    check_with(
        r#"key = "where""#,
        r#"key = "language" #! `language` is the breakdown by the language of answering"#,
    );
    check_with(
        r#"key = "where""#,
        r#"key = "takes-part" #! the question `takes-part` is there twice"#,
    );
}

#[test]
fn two_texts_never_share_a_message() {
    // The question `takes-part-on-leave` beside the option `on-leave` of `takes-part`.
    check_with(
        r#"key = "where""#,
        r#"key = "takes-part-on-leave" #! its message would be `q-takes-part-on-leave`, which line 28 has already"#,
    );
    check(&GOOD.replace(r#"key = "try""#, r#"key = "where""#).replace(
        "key = \"where\"\ntheme",
        "key = \"where\" #! its message would be `q-where`, which line 18 has already\ntheme",
    ));
}

#[test]
fn kinds() {
    check_with(
        r#"kind = "multiple""#,
        r#"kind = "many" #! `many` is no kind of question"#,
    );
    check_with(
        "at-most = 2",
        "at-most = 1 #! `at-most` does not hold a whole number from 2 to 255",
    );
    check_with(
        "at-most = 2",
        "at-most = 3 #! at most 3 of 3 options forbids nothing",
    );
    assert_eq!(
        found(&GOOD.replace("followed = true", "at-most = 2")),
        ["23: `at-most` is for questions with several answers"]
    );
    assert_eq!(
        found(&GOOD.replace(
            "at-most = 2",
            r#"merge = [{ into = "in", of = ["home", "work"] }]"#
        )),
        ["33: options of a question with several answers cannot stand together"]
    );
    check_with(
        r#"colour = "slate", ends = true }]"#,
        r#"colour = "slate", ends = true, exclusive = true }] #! `exclusive` is for questions with several answers"#,
    );
    check_with(
        r#"colour = "slate", exclusive = true },"#,
        r#"colour = "slate", ends = true }, #! only the answer to a question with one answer can end the survey"#,
    );
    check(&GOOD.replace(
        "[[question]]\nkey = \"takes",
        "[[practice]]\nkey = \"end\"\nkind = \"single\"\nsymbol = \"s\"\noptions = [\"extent\",\n\
         { key = \"e\", symbol = \"s\", colour = \"teal\", ends = true }] #! an option of a practice question ends the survey\n\
         [[question]]\nkey = \"takes",
    ));
}

#[test]
fn routing() {
    let condition = r#"asked-of = { question = "takes-part", any-of = ["yes", "some"] }"#;
    let check_condition = |to: &str| check_with(condition, &format!("asked-of = {to}"));
    check_condition(r#"{ question = "part", any-of = ["yes"] } #! there is no question `part`"#);
    check_condition(
        r#"{ question = "where", any-of = ["home"] } #! `where` is not asked before this question"#,
    );
    check_condition(
        r#"{ question = "takes-part", any-of = ["maybe"] } #! that question has no option `maybe`"#,
    );
    check_condition(
        r#"{ question = "takes-part", any-of = [] } #! nobody is asked: `any-of` is empty"#,
    );
    check_condition(
        r#"{ question = "takes-part", any-of = ["yes", "yes"] } #! `yes` is named twice"#,
    );
    check_condition(
        r#"{ question = "takes-part", any-of = ["on-leave"] } #! nothing is asked after `on-leave`, which ends the survey"#,
    );
    check_condition(r#""takes-part" #! `asked-of` does not hold a table in { }"#);
    check_with(
        "sensitive = true",
        r#"asked-of = { question = "where", any-of = ["home"] } #! `where` is not asked before this question"#,
    );
}

#[test]
fn the_better_answer_is_one_of_the_questions_own() {
    check_with(
        r#"favourable = "yes""#,
        r#"favourable = "perhaps" #! that question has no option or merged group `perhaps`"#,
    );
    check_with(
        r#"favourable = "yes""#,
        r#"favourable = "on-leave" #! `on-leave` ends the survey and is in no result"#,
    );
    check_with(
        "at-most = 2",
        "at-most = 2\nfavourable = \"home\" #! `favourable` is for questions with one answer",
    );
    let merged = GOOD.replace(r#"favourable = "yes""#, r#"favourable = "some-or-no""#);
    assert!(found(&merged).is_empty(), "{:?}", found(&merged));
}

#[test]
fn a_followed_question_says_which_answer_is_the_better_one() {
    check(&GOOD.replace("favourable = \"yes\"\n", "").replace(
        r#"key = "takes-part""#,
        "key = \"takes-part\" #! a followed question does not say which answer is the better one",
    ));
}

#[test]
fn a_question_is_declared_comparable_with_questions_of_earlier_waves() {
    let declared = |list: &str| format!("favourable = \"yes\"\ncomparable = [{list}");
    let check = |list: &str| check_with(r#"favourable = "yes""#, &declared(list));
    check(r#""takes-part"] #! `takes-part` names no question of an earlier wave"#);
    check(r#""2023:takes-part"] #! `2023:takes-part` is of this very wave"#);
    check(r#""2021:joins", "2021:joined"] #! a question of wave `2021` is named already"#);
    check("1] #! `comparable` does not hold texts in quotes");
    let good = declared(r#""2021:joins", "2020:joined"]"#);
    let questionnaire = parse(&GOOD.replace(r#"favourable = "yes""#, &good)).unwrap();
    let formers = questionnaire.questions()[0].comparable();
    let formers: Vec<String> = formers
        .iter()
        .map(|former| format!("{}:{}", former.wave(), former.question()))
        .collect();
    assert_eq!(formers, ["2021:joins", "2020:joined"]);
}
