# shellcheck shell=bash
# What `./run` and `./test` share: saying what goes on, and installing what is missing on a fresh
# Debian or Ubuntu. It builds nothing and tests nothing. To be sourced from the workspace's root.

# Cargo's programs are often not on the path of a shell that was not started anew since.
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

# Says what goes on, with the seconds since the start in front.
say() {
    printf '\n[%4d s] %s\n' "$SECONDS" "$*"
}

# Says why nothing more can be done, and ends.
give_up() {
    printf '\n[%4d s] Cannot go on: %s\n' "$SECONDS" "$*" >&2
    exit 1
}

# Whether all these commands are there.
have() {
    command -v "$@" >/dev/null
}

# Runs a command as root.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        give_up "this needs root, and there is no sudo: $*"
    fi
}

# install_packages WHY PACKAGE...: installs packages of the distribution.
install_packages() {
    local why=$1
    shift
    have apt-get || give_up "$* is missing ($why), and only Debian's and Ubuntu's way to install it is known here"
    say "Installing $* from the distribution, because $why"
    as_root apt-get update --quiet=2
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --quiet=2 --yes --no-install-recommends "$@" \
        || give_up "apt-get could not install $*"
}

# The toolchain that rust-toolchain.toml pins, with all that it names there.
need_rust() {
    local channel
    channel=$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)
    have rustup || give_up "rustup is missing; rustup.rs tells how to install it"
    have cc make || install_packages 'some crates hold C code (SQLite, LAME)' gcc libc6-dev make
    if ! rustup run "$channel" rustc --version >/dev/null 2>&1; then
        say "Installing Rust $channel with rustup, because rust-toolchain.toml pins it"
        rustup toolchain install "$channel" --profile minimal \
            || give_up "Rust $channel is not installed and could not be fetched; where no network is to be had, put that toolchain in place by hand"
    fi
    need_rust_part "$channel" component clippy
    need_rust_part "$channel" component rustfmt
    need_rust_part "$channel" target wasm32-unknown-unknown
}

# need_rust_part CHANNEL component|target NAME: one part of the toolchain.
need_rust_part() {
    local channel=$1 kind=$2 name=$3 installed
    installed=$(rustup "$kind" list --installed --toolchain "$channel" || true)
    if ! grep --quiet "^$name" <<<"$installed"; then
        say "Installing the $kind $name of Rust $channel with rustup, because rust-toolchain.toml names it"
        rustup "$kind" add "$name" --toolchain "$channel" \
            || give_up "the $kind $name of Rust $channel is not installed and could not be fetched"
    fi
}

# need_cargo_program NAME VERSION WHY: a program from the crates' registry, as its authors locked it.
need_cargo_program() {
    local name=$1 version=$2 why=$3
    if ! have "$name"; then
        say "Compiling $name $version once for this machine (some minutes), because $why"
        cargo install "$name" --version "$version" --locked --quiet \
            || give_up "$name could not be installed"
    fi
}
