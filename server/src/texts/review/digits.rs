//! Numbers within a text are in the digits in which the language's arguments come out.

use domain::language::Digits;

use super::super::pattern::Case;
use super::{Finding, Subject};

pub(super) fn rule(subject: Subject<'_>) -> Vec<Finding> {
    let own = subject.language.digits();
    let cases = subject.text.cases().iter();
    // What has letters in it is a name or an address, which keeps its digits.
    let numbers = cases
        .flat_map(Case::words)
        .flat_map(str::split_whitespace)
        .filter(|word| !word.chars().any(|letter| letter.is_ascii_alphabetic()));
    let foreign = numbers.filter(|word| word.chars().any(|digit| is_of_another(digit, own)));
    let mut found: Vec<Finding> = foreign
        .map(|word| {
            let what = format!("has a number in other digits: {word}");
            let remedy = format!(
                "write it in {}, as arguments come out",
                own.write("0123456789")
            );
            Finding::new(what, remedy)
        })
        .collect();
    found.dedup();
    found
}

fn is_of_another(digit: char, own: Digits) -> bool {
    let all = ['0', '\u{660}', '\u{6F0}', '\u{1040}', '\u{E50}', '\u{966}'];
    all.into_iter()
        .filter(|zero| *zero != own.zero())
        .any(|zero| (u32::from(zero)..u32::from(zero) + 10).contains(&u32::from(digit)))
}
