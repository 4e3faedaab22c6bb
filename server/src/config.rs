//! Settings: one commented file, `samsvar.toml`; each setting also as `SAMSVAR_*` in the
//! environment, which wins. Unknown keys are refused, and every fault is named at once.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// The default settings with a comment on each, as `samsvar serve --print-config` prints them.
pub const DEFAULT: &str = include_str!("samsvar.toml");

/// The settings of the server.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// Where Prometheus may read metrics, on a listener of its own; empty for nowhere.
    pub metrics_listen: String,
    /// The address that people type; decides whether cookies are `Secure`.
    pub public_url: String,
    /// `sqlite:FILE` or `postgres://…`.
    pub database: String,
    /// The file that holds the server's secret, 64 hexadecimal digits.
    pub secret_file: PathBuf,
    /// A folder of questionnaires in place of those built in; empty for those.
    pub questionnaires: PathBuf,
    /// A folder of locales in place of those built in; empty for those.
    pub locales: PathBuf,
    /// The folder of key files, one for each wave: `{wave}.keys.toml`.
    pub keys: PathBuf,
    /// Languages whose texts are drafts and are offered all the same.
    pub draft_languages: Vec<String>,
    /// The folder of sound, one folder in it for each voice; empty to look for it.
    pub audio_folder: PathBuf,
    /// Languages that are offered with synthetic voices all the same.
    pub synthetic_voices: Vec<String>,
    /// The program espeak-ng, which `samsvar audio synthesise` calls.
    pub espeak_ng: PathBuf,
    /// Whether the last address in `X-Forwarded-For` is the client's: only behind a proxy of
    /// one's own.
    pub behind_proxy: bool,
    /// How many answers one municipality's code may bring in a row, before it is slowed down to one
    /// a second.
    pub answers_at_once: NonZeroU32,
    /// Whom participants can ask about the survey and their rights.
    pub contact: String,
    /// Whose name and address stand on mail.
    pub mail_from: String,
    /// Where mail is put as files as long as `smtp` names no mail server.
    pub mail_folder: PathBuf,
    /// The mail server: `smtps://HOST:PORT`, `smtp://HOST:PORT` with STARTTLS, or, on this machine
    /// alone, `smtp+plain://127.0.0.1:PORT`; empty for none.
    pub smtp: String,
    /// Who we are to the mail server; empty for nobody.
    pub smtp_user: String,
    /// The file with the password for that.
    pub smtp_password_file: PathBuf,
    /// A certificate authority that the mail server's certificate may come from besides those that
    /// the system trusts; empty for none.
    pub smtp_ca_file: PathBuf,
    /// How the log is written.
    pub log_format: LogFormat,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines, a JSON object a line.
    Json,
}

/// What is wrong with the settings.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file cannot be read.
    #[error("settings {path}: {source}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
    /// The settings are wrong; says where and why.
    #[error("settings: {0}")]
    Content(String),
    /// The secret is missing or is not one.
    #[error("the secret in {path}: {why}; make one with `openssl rand -hex 32`")]
    Secret {
        /// Where it was looked for.
        path: String,
        /// What is wrong with it.
        why: String,
    },
}

impl Settings {
    /// The settings of `file` (or the defaults), with what `environment` sets on top.
    pub fn load(
        file: Option<&Path>,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, SettingsError> {
        let mut table = parse(DEFAULT)?;
        if let Some(path) = file {
            let text = std::fs::read_to_string(path).map_err(|source| SettingsError::File {
                path: path.to_owned(),
                source,
            })?;
            table.extend(parse(&text)?);
        }
        let known: Vec<String> = table.keys().cloned().collect();
        for (name, value) in environment {
            let Some(key) = name.strip_prefix("SAMSVAR_").map(str::to_lowercase) else {
                continue;
            };
            if !known.contains(&key) {
                continue;
            }
            let value = match table.get(&key) {
                Some(toml::Value::Boolean(_)) => toml::Value::Boolean(value == "true"),
                Some(toml::Value::Integer(_)) => match value.parse() {
                    Ok(number) => toml::Value::Integer(number),
                    Err(_) => toml::Value::String(value),
                },
                Some(toml::Value::Array(_)) => toml::Value::Array(
                    value
                        .split([',', ' '])
                        .filter(|part| !part.is_empty())
                        .map(|part| toml::Value::String(part.to_owned()))
                        .collect(),
                ),
                _ => toml::Value::String(value),
            };
            table.insert(key, value);
        }
        let settings: Self = toml::Value::Table(table)
            .try_into()
            .map_err(|error: toml::de::Error| SettingsError::Content(error.message().to_owned()))?;
        settings.check()
    }

    fn check(self) -> Result<Self, SettingsError> {
        let address = self
            .public_url
            .strip_prefix("https://")
            .or_else(|| self.public_url.strip_prefix("http://"));
        if address.is_none_or(|rest| rest.is_empty() || rest.contains(['/', '?', '#', ' '])) {
            return Err(SettingsError::Content(format!(
                "public_url is {:?}; write it as https://name, without a path or a final slash",
                self.public_url
            )));
        }
        if !self.database.starts_with("sqlite:") && !self.database.starts_with("postgres://") {
            return Err(SettingsError::Content(
                "database starts with neither sqlite: nor postgres://".to_owned(),
            ));
        }
        Ok(self)
    }

    /// Whether cookies carry `Secure`.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// The public address as people type it: without `https://`.
    #[must_use]
    pub fn short_address(&self) -> &str {
        let address = self.public_url.split_once("://");
        address.map_or(self.public_url.as_str(), |(_, address)| address)
    }

    /// The name in the public address, without a port.
    #[must_use]
    pub fn host(&self) -> &str {
        let address = self.short_address();
        match address.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => address,
        }
    }

    /// The folder of locales that the operator names, if any.
    #[must_use]
    pub fn locales_folder(&self) -> Option<&Path> {
        Some(self.locales.as_path()).filter(|path| !path.as_os_str().is_empty())
    }

    /// The folder of questionnaires that the operator names, if any.
    #[must_use]
    pub fn questionnaires_folder(&self) -> Option<&Path> {
        Some(self.questionnaires.as_path()).filter(|path| !path.as_os_str().is_empty())
    }

    /// The folder of sound: the one that the operator names, be it there or not; else `audio` in
    /// the folder in which the program is started; else beside the program, as a release lays it
    /// (`../share/samsvar/audio`) or as a build within the repository does (`../../audio`).
    #[must_use]
    pub fn sound_folder(&self) -> Option<PathBuf> {
        if !self.audio_folder.as_os_str().is_empty() {
            return Some(self.audio_folder.clone());
        }
        let program = std::env::current_exe().ok();
        let beside = program.as_deref().and_then(Path::parent);
        let folders = beside.into_iter().flat_map(|beside| {
            ["../share/samsvar/audio", "../../audio"].map(|folder| beside.join(folder))
        });
        std::iter::once(PathBuf::from("audio"))
            .chain(folders)
            .find(|folder| folder.is_dir())
    }

    /// The key file of a wave.
    #[must_use]
    pub fn key_file(&self, wave: &domain::wave::WaveId) -> PathBuf {
        self.keys.join(format!("{wave}.keys.toml"))
    }

    /// The server's secret, from `SAMSVAR_SECRET` or the secret file.
    pub fn secret(&self, from_environment: Option<&str>) -> Result<[u8; 32], SettingsError> {
        let (path, text) = match from_environment {
            Some(text) => ("SAMSVAR_SECRET".to_owned(), Ok(text.to_owned())),
            None => (
                self.secret_file.display().to_string(),
                std::fs::read_to_string(&self.secret_file),
            ),
        };
        let wrong = |why: String| SettingsError::Secret {
            path: path.clone(),
            why,
        };
        let text = text.map_err(|error| wrong(error.to_string()))?;
        let hash = blake3::Hash::from_hex(text.trim())
            .map_err(|_| wrong("this is not 64 hexadecimal digits".to_owned()))?;
        Ok(*hash.as_bytes())
    }
}

fn parse(text: &str) -> Result<toml::Table, SettingsError> {
    text.parse()
        .map_err(|error: toml::de::Error| SettingsError::Content(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(file: &str, environment: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("samsvar.toml");
        std::fs::write(&path, file).unwrap();
        let environment = environment
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Settings::load(Some(&path), environment)
    }

    #[test]
    fn the_defaults_are_settings() {
        let settings = Settings::load(None, std::iter::empty()).unwrap();
        assert!(!settings.is_https());
        assert_eq!(settings.locales_folder(), None);
        let wave = "2023".parse().unwrap();
        assert_eq!(
            settings.key_file(&wave),
            Path::new("data/keys/2023.keys.toml")
        );
    }

    #[test]
    fn the_environment_wins_over_the_file_and_the_file_over_the_defaults() {
        let file = "public_url = \"https://file.example\"\ncontact = \"file\"";
        let settings = load(
            file,
            &[
                ("SAMSVAR_CONTACT", "environment"),
                ("SAMSVAR_BEHIND_PROXY", "true"),
                ("SAMSVAR_DRAFT_LANGUAGES", "uk, ar"),
                ("SAMSVAR_SECRET", "is no setting"),
                ("PATH", "is not ours"),
            ],
        )
        .unwrap();
        assert!(settings.is_https());
        assert_eq!(settings.contact, "environment");
        assert!(settings.behind_proxy);
        assert_eq!(settings.draft_languages, ["uk", "ar"]);
        assert_eq!(settings.log_format, LogFormat::Text);
    }

    #[test]
    fn what_is_no_setting_is_refused() {
        for file in [
            "publik_url = \"https://x.example\"",
            "public_url = \"x.example\"",
            "public_url = \"https://\"",
            "public_url = \"https://x.example/\"",
            "database = \"mysql://x\"",
            "log_format = \"xml\"",
            "listen = 8080",
            "not toml",
        ] {
            let refused = load(file, &[]);
            assert!(
                matches!(refused, Err(SettingsError::Content(_))),
                "{file}: {refused:?}"
            );
        }
    }

    #[test]
    fn the_secret_is_64_hexadecimal_digits_and_never_in_a_message() {
        let settings = Settings::load(None, std::iter::empty()).unwrap();
        let secret = "ab".repeat(32);
        assert_eq!(settings.secret(Some(&secret)).unwrap(), [0xab; 32]);
        assert_eq!(
            settings.secret(Some(&format!("{secret}\n"))).unwrap(),
            [0xab; 32]
        );
        for wrong in ["", "abab", &"zz".repeat(32), &secret[..63]] {
            let message = settings.secret(Some(wrong)).unwrap_err().to_string();
            assert!(message.contains("SAMSVAR_SECRET"), "{message}");
            assert!(wrong.is_empty() || !message.contains(wrong), "{message}");
        }
    }
}
