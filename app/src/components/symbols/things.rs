//! Drawings of things and places that answers are about.

/// The drawing of this name, if it is one of these.
pub(super) fn drawing(name: &str) -> Option<&'static str> {
    Some(match name {
        "house" => "<path d='M3 15L16 4l13 11M7 12v16h18V12M13 28v-8h6v8'/>",
        "book" => {
            "<path d='M16 8C13 6 9 5 4 5v19c5 0 9 1 12 3 3-2 7-3 12-3V5c-5 0-9 1-12 3zM16 8v19'/>"
        }
        "cup" => {
            "<path d='M4 11h18v8a7 7 0 0 1-7 7h-4a7 7 0 0 1-7-7zM22 13h2.5a3.5 3.5 0 0 1 0 7H22M10 3v4M16 3v4'/>"
        }
        "toolbox" => "<path d='M3 12h26v15H3zM11 12V7h10v5M3 19h10M19 19h10M13 17h6v4h-6z'/>",
        "calendar-pause" => "<path d='M4 7h24v21H4zM4 13h24M11 4v5M21 4v5M13 17.5v6M19 17.5v6'/>",
        "calendar-bar" => "<path d='M4 7h24v21H4zM4 13h24M11 4v5M21 4v5M10 20.5h12'/>",
        "gender-woman" => {
            "<circle cx='16' cy='12' r='4.5'/><path d='M4 29c0-5 5-8 12-8s12 3 12 8M8 21.5V12a8 8 0 0 1 16 0v9.5'/>"
        }
        "gender-man" => {
            "<circle cx='16' cy='11' r='6'/><path d='M4 29c0-5 5-8 12-8s12 3 12 8'/><path class='f' d='M10 10a6 6 0 0 1 12 0c-4 0-6-1-7-3-1 2-3 3-5 3z'/>"
        }
        "gender-another" => {
            "<circle cx='16' cy='11' r='6'/><path d='M4 29c0-5 5-8 12-8s12 3 12 8'/>"
        }
        "globe" => {
            "<circle cx='16' cy='16' r='12'/><path d='M4 16h24M16 4c7 7 7 17 0 24M16 4c-7 7-7 17 0 24'/>"
        }
        "pin" => {
            "<path d='M16 29c6-6 9.5-11 9.5-15.5a9.5 9.5 0 0 0-19 0C6.5 18 10 23 16 29z'/><circle cx='16' cy='13.5' r='3.5'/>"
        }
        "bubble" => "<path d='M3 5h26v17H16l-7 6v-6H3zM10 11h12M10 16h8'/>",
        "tea-glasses" => {
            "<path d='M4 5h9l-1.5 9 1.5 8H4l1.5-8zM2 26h13M19 5h9l-1.5 9 1.5 8h-9l1.5-8zM17 26h13'/>"
        }
        "two-doors" => "<path d='M4 28V5h10v23M18 28V5h10v23M1.5 28h29M10.5 16v2M21.5 16v2'/>",
        "school-bag" => {
            "<path d='M6 28V14a10 10 0 0 1 20 0v14zM11 28v-8h10v8M12 5V3h8v2M12 14h8M16 20v3'/>"
        }
        "ring-dots" => {
            "<circle class='s' cx='16' cy='6' r='3'/><circle class='s' cx='24.66' cy='11' r='3'/><circle class='s' cx='24.66' cy='21' r='3'/><circle class='s' cx='16' cy='26' r='3'/><circle class='s' cx='7.34' cy='21' r='3'/><circle class='s' cx='7.34' cy='11' r='3'/>"
        }
        "clock-plus" => {
            "<circle cx='13' cy='19' r='10'/><path d='M13 13v6l4 2M25 2v9M20.5 6.5h9'/>"
        }
        "dots-three-two" => {
            "<circle class='s' cx='5' cy='8' r='3'/><circle class='s' cx='5' cy='16' r='3'/><circle class='s' cx='5' cy='24' r='3'/><circle class='s' cx='27' cy='12' r='3'/><circle class='s' cx='27' cy='20' r='3'/><path d='M11 16h10M17.5 12l4 4-4 4'/>"
        }
        "screen" => {
            "<path d='M3 5h26v17H3zM16 22v6M10 28h12'/><path class='f' d='M13.5 10v7l6-3.5z'/>"
        }
        "evening-window" => {
            "<path d='M5 3h22v22H5zM2 29h28M16 3v7'/><path class='f' d='M11 16a5 5 0 0 1 10 0z'/><path d='M16 19.5v1.5M12 19l-1 1.5M20 19l1 1.5'/>"
        }
        "houses" => {
            "<path d='M10 27V11l6-6 6 6v16M10 17l-3-2.5L2 19v8M22 17l3-2.5 5 4.5v8M1 27h30M16 27v-6'/>"
        }
        "ruler-triangle" => {
            "<path d='M3 29V9l20 20zM8.5 23.5V21l2.5 2.5zM13 3h16v6H13zM17 3v2.5M21 3v2.5M25 3v2.5'/>"
        }
        "apple" => {
            "<path d='M16 11c-2-2-5-2.5-7-1.5C5 11.5 4.5 17 7 22c2 4.5 5 6 9 4.5 4 1.5 7 0 9-4.5 2.5-5 2-10.5-2-12.5-2-1-5-.5-7 1.5zM16 11c0-4 1.5-6 5-7.5'/>"
        }
        "cups" => {
            "<path d='M2 8h14v9a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6zM16 11h1.5a3 3 0 0 1 0 6H16M21 17h7v3a3 3 0 0 1-3 3h-1a3 3 0 0 1-3-3zM28 18h.5a1.5 1.5 0 0 1 0 3H28M2 28h28'/>"
        }
        "signpost" => "<path d='M16 3v26M16 6h10l3.5 3.5L26 13H16M16 16H6l-3.5 3.5L6 23h10'/>",
        "linked-rings" => "<circle cx='11' cy='16' r='8'/><circle cx='21' cy='16' r='8'/>",
        _ => return None,
    })
}
