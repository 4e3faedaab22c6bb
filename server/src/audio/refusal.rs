//! Why a recording is not taken, in words for whoever has to mend it.

/// Why a recording is not taken.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// The file is larger than anything that could be a clip.
    #[error("the file is larger than {most} MB")]
    TooLarge {
        /// The greatest size, in megabytes of 2²⁰ bytes.
        most: usize,
    },
    /// It is none of the formats that are read, or it is damaged.
    #[error("it cannot be decoded: {0}")]
    Undecodable(String),
    /// The sound stops before its file says that it does.
    #[error("it breaks off: {found:.1} s of the {promised:.1} s that the file promises are there")]
    BreaksOff {
        /// The seconds that could be decoded.
        found: f64,
        /// The seconds that the file's head tells of.
        promised: f64,
    },
    /// It has more than any clip may have.
    #[error("it is longer than {most} minutes")]
    TooLong {
        /// The greatest length, in minutes.
        most: u32,
    },
    /// Not between 8 and 48 kHz.
    #[error("its sample rate is {0} Hz, and must be from 8000 to 48000")]
    SampleRate(u32),
    /// Neither mono nor stereo.
    #[error("it has {0} channels, and must have one or two")]
    Channels(usize),
    /// There is nothing to hear in it.
    #[error("there is no sound in it")]
    Empty,
    /// The microphone was driven too loud.
    #[error(
        "it is clipped: {samples} samples are cut off at full scale; record again, less loudly"
    )]
    Clipped {
        /// How many samples lie in cut-off peaks.
        samples: usize,
    },
    /// Raising it to the level of the others would raise its noise too far.
    #[error("it is too quiet: {loudness:.1} LUFS, and at least {least:.0} are needed")]
    TooQuiet {
        /// What was measured, in LUFS.
        loudness: f64,
        /// What is needed, in LUFS.
        least: f64,
    },
    /// Whoever taps would wait.
    #[error("{seconds:.1} s of silence come before the first word; one second is the most")]
    SilenceBefore {
        /// How long.
        seconds: f64,
    },
    /// The next clip would wait.
    #[error("{seconds:.1} s of silence come after the last word; one second is the most")]
    SilenceAfter {
        /// How long.
        seconds: f64,
    },
    /// Nobody can read the text in so short a time.
    #[error("{seconds:.1} s are too short for its text, which takes {least:.1} s at least")]
    TooShortForText {
        /// The seconds of speech.
        seconds: f64,
        /// The fewest that are plausible.
        least: f64,
    },
    /// Nobody takes so long for the text.
    #[error("{seconds:.1} s are too long for its text, which takes {most:.1} s at most")]
    TooLongForText {
        /// The seconds of speech.
        seconds: f64,
        /// The most that are plausible.
        most: f64,
    },
    /// The encoder failed; only a lack of memory makes it so.
    #[error("its MP3 could not be made")]
    NotEncoded,
    /// It cannot be brought to the level of the others.
    #[error("it stays at {loudness:.1} LUFS and {true_peak:.1} dBTP whatever is done about it")]
    Unlevel {
        /// What was reached, in LUFS.
        loudness: f64,
        /// What was reached, in dBTP.
        true_peak: f64,
    },
}
