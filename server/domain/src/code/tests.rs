use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::{MunicipalityId, WaveId};

fn key() -> CodeKey {
    CodeKey::new([7; 32])
}

fn wave(id: &str) -> WaveId {
    WaveId::parse(id).unwrap()
}

fn derive(municipality: u32, generation: u32) -> AccessCode {
    AccessCode::derive(
        &key(),
        &wave("2023"),
        MunicipalityId::new(municipality),
        generation,
    )
}

#[test]
fn digits_of_every_script_are_read() {
    let code = derive(1, 0);
    for zero in ['0', '٠', '۰', '߀', '०', '০', '๐', '၀', '႐', '０', '𝟎', '🯰'] {
        let typed: String = code
            .as_str()
            .chars()
            .map(|c| char::from_u32(u32::from(zero) + c.to_digit(10).unwrap()).unwrap())
            .collect();
        assert_eq!(AccessCode::parse(&typed), Ok(code.clone()), "{typed}");
    }
}

#[test]
fn what_stands_between_digits_is_passed_over() {
    let code = AccessCode::with_check_digit(48_215_763);
    let last = &code.as_str()[9..];
    for typed in [
        format!("048 215 763{last}"),
        format!("  048-215-763{last}\r\n"),
        format!("048\u{2013}215\u{00A0}763\u{2011}{last}"),
        format!("\u{2068}048\u{200F}215\u{200B}763{last}\u{2069}"),
        format!("\u{FEFF}048\u{202F}215\u{00AD}763\u{061C}{last}"),
    ] {
        assert_eq!(AccessCode::parse(&typed), Ok(code.clone()), "{typed:?}");
    }
}

#[test]
fn each_fault_is_told_from_the_others() {
    assert_eq!(AccessCode::parse(""), Err(CodeError::Empty));
    assert_eq!(AccessCode::parse(" - \u{200E}"), Err(CodeError::Empty));
    assert_eq!(AccessCode::parse("123456789a"), Err(CodeError::NotDigits));
    assert_eq!(AccessCode::parse("12,34"), Err(CodeError::NotDigits));
    assert_eq!(AccessCode::parse("½"), Err(CodeError::NotDigits));
    assert_eq!(
        AccessCode::parse("123 456 789"),
        Err(CodeError::WrongLength { digits: 9 })
    );
    assert_eq!(
        AccessCode::parse("123 456 789 01"),
        Err(CodeError::WrongLength { digits: 11 })
    );
    let right = derive(1, 0);
    let wrong_check: String = right.as_str()[..9]
        .chars()
        .chain(char::from_digit(
            (right.as_str()[9..].parse::<u32>().unwrap() + 1) % 10,
            10,
        ))
        .collect();
    assert_eq!(AccessCode::parse(&wrong_check), Err(CodeError::Mistyped));
}

#[test]
fn a_long_input_is_not_read_to_its_end() {
    let spaces = " ".repeat(200);
    assert_eq!(
        AccessCode::parse(&format!("{spaces}no digits")),
        Err(CodeError::WrongLength { digits: 0 })
    );
    assert_eq!(
        AccessCode::parse(&"7".repeat(10_000_000)),
        Err(CodeError::WrongLength { digits: 200 })
    );
    let code = derive(1, 0);
    let padded = format!("{}{}", &spaces[..190], code.as_str());
    assert_eq!(AccessCode::parse(&padded), Ok(code));
}

#[test]
fn all_slips_and_swaps_of_many_codes_are_caught() {
    for municipality in 0..200 {
        let code = derive(municipality, 0);
        let digits = code.as_str().as_bytes();
        for place in 0..digits.len() {
            for digit in b'0'..=b'9' {
                let mut slipped = digits.to_vec();
                slipped[place] = digit;
                let read = AccessCode::parse(str::from_utf8(&slipped).unwrap());
                if digit == digits[place] {
                    assert_eq!(read, Ok(code.clone()));
                } else {
                    assert_eq!(read, Err(CodeError::Mistyped));
                }
            }
        }
        for place in 0..digits.len() - 1 {
            let mut swapped = digits.to_vec();
            swapped.swap(place, place + 1);
            if swapped != digits {
                let read = AccessCode::parse(str::from_utf8(&swapped).unwrap());
                assert_eq!(read, Err(CodeError::Mistyped));
            }
        }
    }
}

#[test]
fn a_code_depends_on_all_that_it_is_derived_from() {
    let code = derive(1, 0);
    assert_eq!(code, derive(1, 0));
    assert_ne!(code, derive(2, 0));
    assert_ne!(code, derive(1, 1));
    let id = MunicipalityId::new(1);
    assert_ne!(code, AccessCode::derive(&key(), &wave("2024"), id, 0));
    let other = CodeKey::new([8; 32]);
    assert_ne!(code, AccessCode::derive(&other, &wave("2023"), id, 0));
}

#[test]
fn codes_and_digests_stay_the_same_from_version_to_version() {
    let code = derive(301, 0);
    assert_eq!(code.grouped(), "496 351 2701");
    let digest = code.digest(&key(), &wave("2023"));
    assert_eq!(digest.as_bytes()[..4], [0x9b, 0x10, 0xb2, 0x34]);
}

#[test]
fn a_digest_is_of_one_wave_and_one_key() {
    let code = derive(1, 0);
    let digest = code.digest(&key(), &wave("2023"));
    assert_eq!(digest, CodeDigest::from_bytes(*digest.as_bytes()));
    assert_ne!(digest, code.digest(&key(), &wave("2024")));
    assert_ne!(digest, code.digest(&CodeKey::new([8; 32]), &wave("2023")));
    assert_ne!(digest, derive(2, 0).digest(&key(), &wave("2023")));
}

#[test]
fn codes_are_spread_evenly() {
    // 20,000 first digits in ten boxes: the standard deviation of a box is about 42.
    let mut boxes = [0_u32; 10];
    let mut seen = HashSet::new();
    for municipality in 0..20_000 {
        let code = derive(municipality, 0);
        boxes[usize::from(code.as_str().as_bytes()[0] - b'0')] += 1;
        seen.insert(code.as_str().to_owned());
    }
    assert!(
        boxes.iter().all(|count| (1_790..2_210).contains(count)),
        "{boxes:?}"
    );
    assert!(seen.len() >= 19_990);
}

#[test]
fn secrets_are_not_printed() {
    assert_eq!(format!("{:?}", key()), "CodeKey(hidden)");
    assert_eq!(format!("{:?}", derive(1, 0)), "AccessCode(hidden)");
}

proptest! {
    #[test]
    fn every_code_is_read_back(number in 0_u32..1_000_000_000) {
        let code = AccessCode::with_check_digit(number);
        prop_assert_eq!(AccessCode::parse(code.as_str()), Ok(code.clone()));
        prop_assert_eq!(AccessCode::parse(&code.grouped()), Ok(code.clone()));
        prop_assert_eq!(code.as_str()[..9].parse(), Ok(number));
    }

    #[test]
    fn nothing_typed_is_too_much(typed in any::<String>()) {
        if let Ok(code) = AccessCode::parse(&typed) {
            prop_assert_eq!(code.as_str().len(), 10);
        }
    }
}
