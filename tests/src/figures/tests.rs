//! The attacker tried on figures written by hand, where it is known whether it must win.

mod country;
mod elimination;
mod feasible;
