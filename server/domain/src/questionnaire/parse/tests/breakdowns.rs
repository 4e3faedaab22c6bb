//! Faulty breakdowns and steps of merging.

use super::{GOOD, check_with, found};

#[test]
fn breakdowns() {
    let by = "by = \"takes-part\"";
    check_with(
        by,
        r#"by = "takes-parts" #! there is no question `takes-parts`"#,
    );
    check_with(
        "by = \"language\"\nrest = \"others\"",
        "by = \"takes-part\" #! there are two breakdowns by `takes-part`\n\
         rest = \"others\" #! `rest` is not known here",
    );
    check_with(
        by,
        "by = \"where\" #! `where` has several answers, so that its groups would overlap",
    );
}

#[test]
fn steps_of_merging() {
    let of = "of = [\"some\", \"no\"]\n";
    check_with(
        of,
        "of = [\"some\", \"none\"] #! there is nobody who answered `none`\n",
    );
    check_with(
        of,
        "of = [\"some\", \"on-leave\"] #! there is nobody who answered `on-leave`\n",
    );
    check_with(of, "of = [\"some\"] #! fewer than two are merged\n");
    check_with(
        r#"into = "a-bit""#,
        r#"into = "some" #! another group of the breakdown is called `some`"#,
    );
    check_with(
        "[[breakdown.merge]]\nabsorb",
        "[[breakdown.merge]]\ninto = \"b\"\nof = [\"yes\", \"some\"] #! a part of the group `a-bit` would be merged without the rest\n[[breakdown.merge]]\nabsorb",
    );
    check_with(
        r#"by = "larger""#,
        r#"by = "bigger" #! `bigger` is no size"#,
    );
    check_with(
        r#"absorb = "unanswered""#,
        r#"absorb = "others" #! there is no group `others` to be absorbed"#,
    );
    check_with(
        r#", a-bit = "a-bit-or-unknown" }"#,
        " } #! `a-bit` may stand when this step comes, and has no label here",
    );
    check_with(
        r#", a-bit = "a-bit-or-unknown" }"#,
        ", a-bit = \"no\" } #! another group of the breakdown is called `no`",
    );
    check_with(
        r#", a-bit = "a-bit-or-unknown" }"#,
        r#", a-bit = "b", unanswered = "u", c = "d" } #! `unanswered` holds people who are to be absorbed #! there is no group `c` to join"#,
    );
    check_with(
        r#", a-bit = "a-bit-or-unknown" }"#,
        ", a-bit = 7 } #! `a-bit` has no label",
    );
    let late = GOOD.replace("[[breakdown]]\nby = \"language\"", "[[breakdown.merge]]\ninto = \"late\"\nof = [\"yes\", \"unanswered\"]\n\n[[breakdown]]\nby = \"language\"");
    assert_eq!(found(&late), ["58: a step follows the one that absorbs"]);
}
