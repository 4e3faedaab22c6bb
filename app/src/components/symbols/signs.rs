//! Drawings of what the pages themselves say: ways, faults, the box, the name of the survey.

/// The drawing of this name, if it is one of these.
pub(super) fn drawing(name: &str) -> Option<&'static str> {
    Some(match name {
        "back" => "<path d='M20 6L10 16l10 10'/>",
        "next" => "<path d='M12 6l10 10-10 10'/>",
        "language" => {
            "<path d='M3 8h15M10.5 4v4M15 8c-1.5 5.5-5.5 9.5-11 12M6 8c2 5 5 8.5 10 11M16 29l6.5-15L29 29M18.5 24h8'/>"
        }
        "help" => {
            "<circle cx='16' cy='16' r='12'/><path d='M12.5 13a3.5 3.5 0 1 1 5.5 2.9c-1.3.9-2 1.6-2 3.1M16 23v.2'/>"
        }
        "change" => "<path d='M5 27l1.5-6.5L22 5l5 5L11.5 25.5zM18.5 8.5l5 5'/>",
        "error" => "<path d='M16 3l13 13-13 13L3 16zM16 10v7M16 21.5v.2'/>",
        "speaker" => {
            "<path d='M4 12h6l7-6v20l-7-6H4z'/><path d='M21 11.5a6.5 6.5 0 0 1 0 9M25 7.5a12 12 0 0 1 0 17'/>"
        }
        "speaker-off" => "<path d='M4 12h6l7-6v20l-7-6H4z'/><path d='M22 12.5l7 7M29 12.5l-7 7'/>",
        "stop" => "<path class='f' d='M8 8h16v16H8z'/>",
        "again" => "<path d='M25 9.5A11 11 0 1 0 27 16M27 4v6.5h-6.5'/>",
        "slow" => {
            "<path d='M4 23a12 12 0 1 1 24 0M16 22L8.5 17M16 7.500v2.500M24.500 11.500l-1.800 1.800'/><circle class='s' cx='16' cy='22.500' r='2.500'/>"
        }
        "no-sound" => "<path d='M4 12h6l7-6v20l-7-6H4z'/><path d='M24 9v9M24 23v.2'/>",
        "skip" => "<path d='M4 22C6 11 20 9 25.5 17M26.500 9v8.500H18M15 25v.2'/>",
        "volume-up" => {
            "<path d='M3 12h5l6-6v20l-6-6H3z'/><path d='M23.500 26V8M18.500 12.500l5-5 5 5'/>"
        }
        "switch-on" => {
            "<rect x='3' y='9' width='26' height='14' rx='7'/><circle class='s' cx='21.500' cy='16' r='4.500'/>"
        }
        "headphones" => {
            "<path d='M5 20v-3a11 11 0 0 1 22 0v3'/><path d='M5 19h5v9H7a2 2 0 0 1-2-2zM27 19h-5v9h3a2 2 0 0 0 2-2z'/>"
        }
        "check" => "<path d='M7 17l6 6L25 10'/>",
        "box-sheets" => {
            "<path d='M5 16v12h22V16M2.5 16h7M22.5 16h7M9.5 20V3h13v17M13.5 8h5M13.5 12h5M10 24h12'/>"
        }
        "two-ways" => {
            "<path d='M16 29v-9C16 13 8 14 8 5M16 20c0-7 8-6 8-15M4 8.5L8 4l4 4.5M20 8.5L24 4l4 4.5'/>"
        }
        "clock-quarter" => {
            "<circle cx='16' cy='16' r='12'/><path class='f' d='M16 16V4a12 12 0 0 1 12 12z'/>"
        }
        "one-sheet" => "<path d='M4 12h24v16H4zM7 8h18M10 4h12M9 18h14M9 23h8'/>",
        "box-closed" => "<path d='M4 12h24v16H4zM4 12l3-7h18l3 7M11 18h10v5H11z'/>",
        "box-half-open" => "<path d='M4 14v14h24V14M4 14h24M4 11L25 3M11 19h10v5H11z'/>",
        "scan" => {
            "<path d='M3 9V3h6M23 3h6v6M29 23v6h-6M9 29H3v-6M8 8h6v6H8zM18 8h6v6h-6zM8 18h6v6H8zM18 18h2v2M24 24h-2v-2M24 18v1M18 24h1'/>"
        }
        "unnamed" => {
            "<path d='M5 4h22v24H5zM9 10h6M9 14h3M18 12h5' /><path stroke-dasharray='2 3' d='M9 21h14'/>"
        }
        "next-person" => "<path d='M3 12v16M3 21h7v7M22 12v16M22 21h7v7M9 7h12M17 3l4 4-4 4'/>",
        "no-net" => {
            "<path d='M3 13a18 18 0 0 1 8-4.6M29 13a18 18 0 0 0-8-4.6M9 19a10 10 0 0 1 3-2M23 19a10 10 0 0 0-3-2M16 25v.2M16 6v12'/>"
        }
        "demo" => {
            "<path stroke-dasharray='3 4' d='M6 3h20v26H6z'/><path d='M11 11h10M11 16h10M11 21h5'/>"
        }
        "higher" => "<path d='M16 27V5M7 14l9-9 9 9'/>",
        "same" => "<path d='M6 12h20M6 20h20'/>",
        "lower" => "<path d='M16 5v22M7 18l9 9 9-9'/>",
        "few" => "<path d='M16 6v12M16 24.5v.5'/>",
        "samsvar" => {
            "<path d='M3 5h17v12h-8l-5 5v-5H3z'/><path class='f' d='M25 11h4v13h-4v5l-5-5h-9v-2'/>"
        }
        _ => return None,
    })
}
