//! The binary `samsvar`: reads the command line and hands over.

use std::process::ExitCode;

/// Pages are made of many small strings; the system's allocator makes the cores wait for each
/// other over them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    server::commands::run()
}
