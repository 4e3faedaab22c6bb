//! Sheets as files: what they hold, and files that are no sheets of ours.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook, Worksheet};

use super::super::scratch::Scratch;
use super::*;

/// The sheet that is exported, changed by hand.
fn changed(change: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("so").unwrap();
    for (at, column) in (0..).zip(COLUMNS) {
        sheet.write_string(0, at, column.heading()).unwrap();
        sheet.write_string(1, at, "first").unwrap();
        sheet.write_string(2, at, "second").unwrap();
    }
    change(sheet);
    workbook.save_to_buffer().unwrap()
}

#[track_caller]
fn refused(bytes: &[u8], expected: &[&str]) {
    let faults = read("s.xlsx", bytes, "so").unwrap_err();
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, expected);
}

#[test]
fn a_row_says_where_a_message_stands_and_how_long_it_may_be() {
    let catalogue = Scratch::shipped().catalogue();
    let rows = rows(&catalogue, language(&catalogue, "so").unwrap());
    let row = |id: &str| rows.iter().find(|row| row.id == id).unwrap();
    assert_eq!(row("start").picture, "/demo/so");
    assert_eq!(row("code-title").picture, "/demo/so/code");
    assert_eq!(
        row("q-teacher-respect").picture,
        "/demo/so/q/teacher-respect"
    );
    assert_eq!(row("q-programme-on-leave").place, "option\nAbout you");
    assert_eq!(
        row("demo-code-hint").place,
        "running text\nCode\n$code: a code that shows what one looks like, in groups."
    );
    assert_eq!(row("sms").limit, Some(120));
    assert_eq!(row("help-1").limit, None);
    assert!(
        row("next")
            .limit
            .is_some_and(|limit| (10..30).contains(&limit))
    );
    assert_eq!(row("next").source, "Neste");
}

#[test]
fn what_is_written_is_protected_hidden_and_right_to_left_where_it_should_be() {
    let catalogue = Scratch::shipped().catalogue();
    for (id, is_rtl) in [("so", false), ("ar", true)] {
        let language = language(&catalogue, id).unwrap();
        let rows = rows(&catalogue, language);
        let bytes = write(language, &rows).unwrap();
        assert_eq!(bytes, write(language, &rows).unwrap());
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes.as_slice())).unwrap();
        assert_eq!(workbook.sheet_names(), [id]);
        let range = workbook.worksheet_range(id).unwrap();
        assert_eq!(range.height(), rows.len() + 1);
        let xml = sheet_xml(&bytes);
        assert_eq!(xml.contains("rightToLeft=\"1\""), is_rtl);
        assert!(xml.contains("<sheetProtection"));
        assert!(xml.contains("hidden=\"1\""));
    }
}

/// The part of a workbook in which its first sheet is.
fn sheet_xml(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
    let mut xml = String::new();
    std::io::Read::read_to_string(&mut part, &mut xml).unwrap();
    xml
}

#[test]
fn formulas_merged_cells_and_numbers_are_refused_by_row() {
    let bytes = changed(|sheet| {
        sheet.write_formula(1, 5, "=1+1").unwrap();
        sheet.merge_range(2, 6, 3, 6, "x", &Format::new()).unwrap();
        sheet.write_number(2, 7, 5.0).unwrap();
        sheet.write_boolean(1, 8, true).unwrap();
    });
    let faults = read("s.xlsx", &bytes, "so").unwrap_err();
    let mut faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    faults.sort();
    let text = "where a text should be; format the cell as text, and write it anew";
    assert_eq!(
        faults,
        [
            "s.xlsx:2: the column `state` holds a yes or no ".to_owned() + text,
            "s.xlsx:2: the column `translation` holds a formula: =1+1; write the text itself"
                .into(),
            "s.xlsx:2: the column `translation` holds a number ".to_owned() + text,
            "s.xlsx:3: cells are merged (rows 3 to 4); separate them".into(),
            "s.xlsx:3: the column `note` holds a number ".to_owned() + text,
        ]
    );
}

#[test]
fn wrong_columns_and_sheets_are_refused() {
    let order = "put the columns back as they were exported";
    let bytes = changed(|sheet| {
        sheet.write_string(0, 4, "translation").unwrap();
        sheet.write_string(0, 5, "source").unwrap();
        sheet.write_string(1, 10, "x").unwrap();
    });
    refused(
        &bytes,
        &[
            &format!("s.xlsx:1: column 5 is called `translation` and not `source`; {order}"),
            &format!("s.xlsx:1: column 6 is called `source` and not `translation`; {order}"),
            "s.xlsx:1: there is a column `` too many; remove it; what is to be kept goes into \
             `note`",
        ],
    );
    let bytes = changed(|sheet| {
        sheet.set_name("am").unwrap();
    });
    refused(
        &bytes,
        &[
            "s.xlsx:1: there is a sheet `am`; a workbook holds the sheet `so` alone; remove it",
            "s.xlsx:1: there is no sheet `so`; import the workbook that was exported for this \
             language",
        ],
    );
}

#[test]
fn what_is_no_workbook_is_refused() {
    let no_xlsx = "s.xlsx:1: this is no XLSX file; save it as an Excel workbook (.xlsx)";
    refused(b"", &[no_xlsx]);
    refused(b"id;source;translation\r\nnext;Neste;Xiga\r\n", &[no_xlsx]);
    refused("\u{FEFF}id\tsource".as_bytes(), &[no_xlsx]);
    refused(b"\xFF\xFEi\0d\0", &[no_xlsx]);
    refused(
        &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        &[
            "s.xlsx:1: this is an old Excel file, or one with a password; save it as an Excel \
           workbook (.xlsx)",
        ],
    );
    let faults = read("s.xlsx", b"PK\x03\x04 and nothing more", "so").unwrap_err();
    assert!(faults[0].what.starts_with("this is no XLSX file: "));
    let mut empty = Workbook::new();
    empty.add_worksheet().set_name("so").unwrap();
    refused(
        &empty.save_to_buffer().unwrap(),
        &["s.xlsx:1: the sheet is empty; export it anew"],
    );
}

#[test]
fn blank_rows_are_passed_over_and_texts_keep_what_other_programs_would_take_for_theirs() {
    let bytes = changed(|sheet| {
        sheet.write_string(4, 0, "third").unwrap();
        sheet
            .write_string(4, 5, " =SUM(1)\r\n+ _x0041_ <b>&amp; ")
            .unwrap();
    });
    let rows = read("s.xlsx", &bytes, "so").unwrap();
    assert_eq!(
        rows.iter().map(|row| row.row).collect::<Vec<_>>(),
        [2, 3, 5]
    );
    assert_eq!(rows[2].translation, "=SUM(1)\n+ _x0041_ <b>&amp;");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_damaged_file_is_refused_or_read(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = changed(|_| {});
        let at = at.index(bytes.len());
        bytes[at] = byte;
        // Whatever comes of it, the program goes on.
        if let Err(faults) = read("s.xlsx", &bytes, "so") {
            prop_assert!(!faults.is_empty());
        }
    }
}
