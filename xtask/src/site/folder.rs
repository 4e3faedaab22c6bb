//! The folder `site` on disk: which step made which file, and whether a step must run again.
//!
//! It knows nothing of what the files are for.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

use super::asset::{Asset, is_compressible};

/// The list of names that the server reads.
const ASSETS: &str = "assets.json";

/// Everything that a step's result depends on, boiled down to one hash.
///
/// This program is itself an input of each step: a change of `xtask` makes everything anew.
pub(crate) struct Inputs(blake3::Hasher);

impl Inputs {
    /// # Errors
    /// When the running program cannot read itself.
    pub(crate) fn new() -> Result<Self> {
        let program = env::current_exe()?;
        let mut inputs = Self(blake3::Hasher::new());
        inputs.add("xtask", &fs::read(program)?);
        Ok(inputs)
    }

    /// Takes in one named content. Lengths go first, so that no two lists of inputs read alike.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) {
        for part in [name.as_bytes(), content] {
            self.0.update(&(part.len() as u64).to_le_bytes());
            self.0.update(part);
        }
    }

    fn hash(&self) -> String {
        self.0.finalize().to_hex().to_string()
    }
}

/// What a step was made from and what it made.
#[derive(Clone, Deserialize, Serialize)]
struct Step {
    inputs: String,
    /// From the name that the sources use to the path below `site`.
    published: BTreeMap<String, String>,
}

type Record = BTreeMap<String, Step>;

/// The folder while it is being brought up to date.
pub(crate) struct Site {
    folder: PathBuf,
    record_file: PathBuf,
    before: Record,
    now: Record,
}

impl Site {
    /// Opens `folder`, which need not exist. `record_file` remembers the inputs of the last run; it
    /// lies elsewhere, since the whole folder becomes part of the server.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub(crate) fn open(folder: PathBuf, record_file: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        // A record that is missing or cannot be read costs nothing but a step done twice.
        let before = fs::read(&record_file)
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default();
        Ok(Self {
            folder,
            record_file,
            before,
            now: Record::new(),
        })
    }

    /// Publishes what `make` gives, unless the inputs are those of the last time and all that was
    /// made then is still there.
    ///
    /// # Errors
    /// Those of `make`, and when a file cannot be written.
    pub(crate) fn step(
        &mut self,
        name: &str,
        inputs: &Inputs,
        make: impl FnOnce() -> Result<Vec<Asset>>,
    ) -> Result<()> {
        let inputs = inputs.hash();
        let kept = self.before.get(name).filter(|step| step.inputs == inputs);
        if let Some(step) = kept.filter(|step| self.is_there(step)) {
            println!("{name}: nothing has changed");
            self.now.insert(name.to_owned(), step.clone());
            return Ok(());
        }

        println!("{name}: making, compressing");
        let mut published = BTreeMap::new();
        for asset in make()? {
            write(&self.folder.join(&asset.path), &asset.bytes)?;
            for (extension, bytes) in asset.twins()? {
                write(
                    &self.folder.join(format!("{}.{extension}", asset.path)),
                    &bytes,
                )?;
            }
            published.insert(asset.name, asset.path);
        }
        self.now.insert(name.to_owned(), Step { inputs, published });
        Ok(())
    }

    /// Writes the list for the server, takes away what no step made, and gives the list: from the
    /// name that the sources use to the path below the folder.
    ///
    /// # Errors
    /// When a file cannot be written or removed.
    pub(crate) fn finish(self) -> Result<BTreeMap<String, String>> {
        let assets: BTreeMap<String, String> = self
            .now
            .values()
            .flat_map(|step| step.published.clone())
            .collect();
        let mut list = serde_json::to_vec_pretty(&assets)?;
        list.push(b'\n');
        write(&self.folder.join(ASSETS), &list)?;

        let mut wanted = BTreeSet::from([self.folder.join(ASSETS)]);
        wanted.extend(assets.values().flat_map(|path| self.files_of(path)));
        remove_all_but(&wanted, &self.folder)?;

        write(&self.record_file, &serde_json::to_vec_pretty(&self.now)?)?;
        Ok(assets)
    }

    fn is_there(&self, step: &Step) -> bool {
        step.published
            .values()
            .flat_map(|path| self.files_of(path))
            .all(|file| file.is_file())
    }

    /// The files that one published path stands for: itself and its compressed twins.
    fn files_of(&self, path: &str) -> Vec<PathBuf> {
        let mut files = vec![self.folder.join(path)];
        if is_compressible(path) {
            files.extend(["br", "gz"].map(|twin| self.folder.join(format!("{path}.{twin}"))));
        }
        files
    }
}

/// Writes a file whole or not at all, and leaves one alone that holds the very same: its date would
/// make cargo compile the server again.
fn write(file: &Path, content: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|there| there == content) {
        return Ok(());
    }
    let put = || {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let unfinished = file.with_added_extension("unfinished");
        fs::write(&unfinished, content)?;
        fs::rename(&unfinished, file)
    };
    put().with_context(|| format!("cannot write {}", file.display()))
}

fn remove_all_but(wanted: &BTreeSet<PathBuf>, folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_all_but(wanted, &path)?;
        } else if !wanted.contains(&path) {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn run(folder: &Path, input: &str, made: &Cell<u32>) -> BTreeMap<String, String> {
        let mut site = Site::open(folder.join("site"), folder.join("record.json")).unwrap();
        let mut inputs = Inputs::new().unwrap();
        inputs.add("input", input.as_bytes());
        site.step("style", &inputs, || {
            made.set(made.get() + 1);
            Ok(vec![Asset::new(
                "css/samsvar.css",
                input.as_bytes().to_vec(),
            )?])
        })
        .unwrap();
        site.finish().unwrap()
    }

    #[test]
    fn a_step_runs_again_when_its_input_changes_or_its_output_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let made = Cell::new(0);
        let first = run(folder.path(), "a{}", &made);
        assert_eq!(run(folder.path(), "a{}", &made), first);
        assert_eq!(made.get(), 1, "nothing had changed");

        let twin = format!("site/{}.br", first["css/samsvar.css"]);
        fs::remove_file(folder.path().join(&twin)).unwrap();
        run(folder.path(), "a{}", &made);
        assert_eq!(made.get(), 2, "a twin was gone");
        assert!(folder.path().join(&twin).is_file());

        let second = run(folder.path(), "b{}", &made);
        assert_eq!(made.get(), 3, "the input was another");
        assert!(
            folder
                .path()
                .join("site")
                .join(&second["css/samsvar.css"])
                .is_file()
        );
        assert!(
            !folder
                .path()
                .join("site")
                .join(&first["css/samsvar.css"])
                .exists()
        );
        assert!(!folder.path().join(twin).exists());
    }

    #[test]
    fn the_list_names_what_lies_there_and_strangers_go() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("site/pkg")).unwrap();
        fs::write(folder.path().join("site/pkg/old.js"), "old").unwrap();
        let assets = run(folder.path(), "a{}", &Cell::new(0));
        let list = fs::read(folder.path().join("site/assets.json")).unwrap();
        let list: BTreeMap<String, String> = serde_json::from_slice(&list).unwrap();
        assert_eq!(list, assets);
        assert!(!folder.path().join("site/pkg/old.js").exists());
    }

    #[test]
    fn a_file_that_is_right_keeps_its_date() {
        let folder = tempfile::tempdir().unwrap();
        run(folder.path(), "a{}", &Cell::new(0));
        let list = folder.path().join("site/assets.json");
        let written = fs::metadata(&list).unwrap().modified().unwrap();
        fs::remove_file(folder.path().join("record.json")).unwrap();
        run(folder.path(), "a{}", &Cell::new(0));
        assert_eq!(fs::metadata(&list).unwrap().modified().unwrap(), written);
    }
}
