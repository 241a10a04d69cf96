//! Arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("typeset-worker") => serve(),
        _ => ExitCode::from(2),
    }
}

/// The hidden command that makes this program a worker of itself.
fn serve() -> ExitCode {
    match paraphe::typeset::serve(std::io::stdin(), std::io::stdout()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(3),
    }
}
