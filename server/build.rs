//! Sees to it that the folder of built assets exists, so that the server also compiles (and says
//! at start what is missing) before `cargo xtask site` has filled it.

fn main() {
    for folder in ["../site", "../locales", "../questionnaires"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rerun-if-changed=../migrations");
    if let Err(error) = std::fs::create_dir_all("../site") {
        println!("cargo::warning=the folder of built assets cannot be made: {error}");
    }
}
