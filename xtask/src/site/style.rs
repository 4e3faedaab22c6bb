//! Style sheets and fonts: the sheets of `style/` joined into one in the order of
//! `style/order.txt`, and the fonts.
//!
//! It writes no rule of its own; what a page looks like is decided in `style/` alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context as _, Result, bail, ensure};

use super::{
    asset::{Asset, has_extension},
    folder::{Inputs, Site},
    minify::minify,
};

/// The list of sheets to join, one file name a line; `#` begins a comment.
const ORDER: &str = "order.txt";

/// Where the fonts lie below `site`, and how a sheet names them.
const FONTS: &str = "fonts/";

/// All of the folder `style`, read: from the path below it to the content.
type Sources = BTreeMap<String, Vec<u8>>;

/// Publishes the joined sheet as `css/samsvar.css`, and the fonts, with whose hashed addresses the
/// sheet then names them.
///
/// # Errors
/// When a sheet is missing from the order, or names a font that is not there.
pub(crate) fn publish(site: &mut Site, workspace: &Path) -> Result<()> {
    let mut sources = Sources::new();
    read_folder(&workspace.join("style"), "", &mut sources)?;
    let mut inputs = Inputs::new()?;
    for (name, content) in &sources {
        inputs.add(name, content);
    }
    site.step("style", &inputs, || make(&sources))
}

/// Reads all files below `folder`, naming them by their path from there.
fn read_folder(folder: &Path, prefix: &str, sources: &mut Sources) -> Result<()> {
    let entries = fs::read_dir(folder)
        .with_context(|| format!("cannot read the folder {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), &format!("{name}/"), sources)?;
        } else {
            sources.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

fn make(sources: &Sources) -> Result<Vec<Asset>> {
    let mut fonts = Vec::new();
    for (name, content) in sources {
        if name.starts_with(FONTS) && has_extension(name, "woff2") {
            fonts.push(Asset::new(name, content.clone())?);
        }
    }

    let mut assets = vec![sheet("css/samsvar.css", &joined(sources)?, &fonts)?];
    assets.extend(fonts);
    Ok(assets)
}

/// The sheets of the order, one after the other. A sheet that the order forgets is a fault: it
/// would silently have no effect.
fn joined(sources: &Sources) -> Result<String> {
    let order = text(sources, ORDER)?;
    let mut ordered = BTreeSet::new();
    let mut joined = String::new();
    for line in order.lines() {
        let name = line.split('#').next().unwrap_or_default().trim();
        if name.is_empty() {
            continue;
        }
        ensure!(ordered.insert(name), "style/{ORDER} names {name} twice");
        joined.push_str(text(sources, name)?);
        joined.push('\n');
    }
    let is_main_sheet = |name: &str| has_extension(name, "css") && !name.contains('/');
    let forgotten: Vec<&str> = sources
        .keys()
        .map(String::as_str)
        .filter(|name| is_main_sheet(name) && !ordered.contains(name))
        .collect();
    ensure!(
        forgotten.is_empty(),
        "style/{ORDER} does not name {}",
        forgotten.join(", ")
    );
    Ok(joined)
}

fn text<'sources>(sources: &'sources Sources, name: &str) -> Result<&'sources str> {
    let content = sources
        .get(name)
        .with_context(|| format!("style/{name} is not there"))?;
    str::from_utf8(content).with_context(|| format!("style/{name} is not UTF-8"))
}

/// One finished sheet: smaller, and with the fonts' hashed addresses in place of the plain ones.
fn sheet(name: &str, css: &str, fonts: &[Asset]) -> Result<Asset> {
    let mut css = minify(css);
    for font in fonts {
        css = css.replace(&format!("/{}", font.name), &format!("/{}", font.path));
    }
    let published = |address: &str| fonts.iter().any(|font| address.starts_with(&font.path));
    for (at, _) in css.match_indices(&format!("/{FONTS}")) {
        let address = &css[at + 1..];
        if !published(address) {
            let end = address.find(['"', '\'', ')']).unwrap_or(address.len());
            bail!(
                "{name} names the font /{}, which is not in style/{FONTS}",
                &address[..end]
            );
        }
    }
    Asset::new(name, css.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(files: &[(&str, &str)]) -> Sources {
        files
            .iter()
            .map(|(name, content)| ((*name).to_owned(), content.as_bytes().to_vec()))
            .collect()
    }

    fn fault(files: &[(&str, &str)]) -> String {
        make(&sources(files)).unwrap_err().to_string()
    }

    #[test]
    fn sheets_are_joined_in_order_and_name_fonts_by_their_hashed_addresses() {
        let assets = make(&sources(&[
            (
                "order.txt",
                "# first things first\ntokens.css\nbase.css # then this\n",
            ),
            ("base.css", "b { }"),
            (
                "tokens.css",
                "@font-face { src: url(\"/fonts/ethi.woff2\") }",
            ),
            ("fonts/ethi.woff2", "font"),
            ("fonts/LICENCE", "OFL"),
        ]))
        .unwrap();
        let names: Vec<&str> = assets.iter().map(|asset| asset.name.as_str()).collect();
        assert_eq!(names, ["css/samsvar.css", "fonts/ethi.woff2"]);
        let css = format!("@font-face{{src: url(\"/{}\")}}b{{}}", assets[1].path);
        assert_eq!(String::from_utf8_lossy(&assets[0].bytes), css);
    }

    #[test]
    fn faults_are_named() {
        let forgotten = [
            ("order.txt", "a.css"),
            ("a.css", ""),
            ("b.css", ""),
            ("c.css", ""),
        ];
        assert_eq!(
            fault(&forgotten),
            "style/order.txt does not name b.css, c.css"
        );
        assert_eq!(fault(&[("order.txt", "a.css")]), "style/a.css is not there");
        assert_eq!(fault(&[]), "style/order.txt is not there");
        let twice = [("order.txt", "a.css\na.css"), ("a.css", "")];
        assert_eq!(fault(&twice), "style/order.txt names a.css twice");
        let no_font = [
            ("order.txt", "a.css"),
            ("a.css", "@font-face{src:url('/fonts/x.woff2')}"),
        ];
        assert_eq!(
            fault(&no_font),
            "css/samsvar.css names the font /fonts/x.woff2, which is not in style/fonts/"
        );
    }
}
