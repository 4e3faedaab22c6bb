//! Drawings of what questions are about; some serve for answers as well.

/// The drawing of this name, if it is one of these.
pub(super) fn drawing(name: &str) -> Option<&'static str> {
    Some(match name {
        "things" => {
            "<path d='M2 15l7.5-7L17 15M4.5 13.5V26h10V13.5M18 18h9v5a3.5 3.5 0 0 1-3.5 3.5h-2A3.5 3.5 0 0 1 18 23zM27 19.5h1a2 2 0 0 1 0 4h-1M22.5 12v3'/>"
        }
        "board" => "<path d='M3 5h26v16H3zM10 28l2-7M22 28l-2-7M8 11h10M8 15h6'/>",
        "book-toolbox" => {
            "<path d='M9 5C7 3.7 5 3 2 3v10c3 0 5 .7 7 2 2-1.3 4-2 7-2V3c-3 0-5 .7-7 2zM9 5v10M12 20h18v9H12zM17.5 20v-3h7v3M12 24.5h18'/>"
        }
        "calendar" => {
            "<path d='M4 7h24v21H4zM4 13h24M11 4v5M21 4v5M10 18h2M15 18h2M20 18h2M10 23h2M15 23h2M20 23h2'/>"
        }
        "busts" => {
            "<circle cx='11' cy='10' r='5'/><circle cx='23' cy='12' r='4'/><path d='M2 27c0-5 4-8 9-8s9 3 9 8M23 20c4 0 7 2.5 7 6.5'/>"
        }
        "numerals" => {
            "<text x='10' y='14' font-size='13'>18</text><text x='22' y='29' font-size='13'>55</text><path d='M4 27L28 5'/>"
        }
        "shelf" => "<path d='M2 28h28M4 12h5v13H4zM11 8h5v17h-5zM20 13l4.5-1.5L29 24l-4.5 1.5z'/>",
        "globe-pin" => {
            "<path d='M14 8.1A10 10 0 1 0 22.5 22M2.5 18H15M12.5 8c-5 6-5 14 0 20 2.5-3 3.8-6 3.8-9M23.5 19c4-4 6-7 6-10a6 6 0 0 0-12 0c0 3 2 6 6 10z'/><circle class='s' cx='23.5' cy='9' r='2'/>"
        }
        "open-door" => "<path d='M9 27V4h16v23M9 4l9 4v22l-9-3zM2 27h7M25 27h5M14.5 18v2'/>",
        "table-roof" => "<path d='M3 13L16 4l13 9M6 11v17M26 11v17M10 20h12M12.5 20v8M19.5 20v8'/>",
        "book-basket" => {
            "<path d='M3 16h26l-3.5 12h-19zM10 16V4h12v12M14 8.5h4M12 21v3M16 21v3M20 21v3'/>"
        }
        "steps" => "<path d='M3 28h6v-7h7v-7h7V7h6'/>",
        "clock" => "<circle cx='16' cy='16' r='12'/><path d='M16 9v7l5 3'/>",
        "bubbles-board" => {
            "<path d='M2 15h12v8H8l-3 4v-4H2zM18 15h12v8h-3v4l-3-4h-6zM2 3h12v8H2zM5 7h6'/>"
        }
        "bubbles-desk" => {
            "<path d='M2 15h12v8H8l-3 4v-4H2zM18 15h12v8h-3v4l-3-4h-6zM1.5 4H15M3.5 4v7M8 4v7h5V4M8 7.5h5'/>"
        }
        "chairs-board" => {
            "<path d='M3 13v15M3 21h6v7M29 13v15M29 21h-6v7M9 3h14v8H9zM12 7h5M12 18h8M16 18v10'/>"
        }
        "chairs-desk" => {
            "<path d='M3 13v15M3 21h6v7M29 13v15M29 21h-6v7M11 17h10M12.5 17v11M19.5 17v11M12.5 22h7M14 13h4'/>"
        }
        "bubble-list" => "<path d='M7 2h22v11h-9l-4 4v-4H7zM3 21h2M10 21h19M3 28h2M10 28h19'/>",
        "phone-laptop" => "<path d='M11 6h16v14H14M14 25h16M2.5 11h8v16h-8zM5.5 23h2'/>",
        "two-bubbles" => "<path d='M3 4h18v12H12l-5 5v-5H3zM25 11h4v12h-4v5l-5-5h-8'/>",
        "ring-plus" => "<circle cx='16' cy='16' r='12'/><path d='M16 10v12M10 16h12'/>",
        "houses-road" => {
            "<path d='M11 17V8l5-5 5 5v9M11 12.5L8 10l-5 4v3M21 12.5l3-2.5 5 4v3M1.5 17h29M11 29l2.5-8M21 29l-2.5-8M16 22v2M16 27.5v1.5'/>"
        }
        "bubble-letters" => {
            "<path d='M2 4h28v19H16l-6 5v-5H2z'/><path class='n' d='M6 10h8.5M10.2 7.5V10M12.5 10c-1 4-3 6.5-6 8.5M7.8 10c1 3.5 3 6 6 8M16.5 18.5l4-10 4 10M17.8 15.5h5.4'/>"
        }
        "road" => "<path d='M7 28l5-24M25 28L20 4M16 5v3M16 13v4M16 22v5'/>",
        "road-toolbox" => {
            "<path d='M9 7h14v9H9zM13 7V3h6v4M9 11.5h14M8 29l3-9M24 29l-3-9M16 20.5v2M16 27v2'/>"
        }
        "road-toolbox-book" => {
            "<path d='M2 7h12v9H2zM5.5 7V3.5h5V7M2 11.5h12M23.5 6C22 5 20 4.5 17.5 4.5V15c2.5 0 4.5.5 6 1.5 1.5-1 3.5-1.5 6-1.5V4.5c-2.5 0-4.5.5-6 1.5zM23.5 6v10.5M9 29l2.5-9M23 29l-2.5-9M16 21v2M16 27.5v1.5'/>"
        }
        "road-bar" => {
            "<path d='M7 29l2-9M25 29l-2-9M10.5 11l1.5-7M21.5 11L20 4M16 4v3M16 25v3M4 11v17M28 11v17'/><path class='f' d='M4 13h24v5H4z'/>"
        }
        "sheet-lines" => "<path d='M6 3h14l6 6v20H6zM20 3v6h6M11 15h10M11 20h10M11 25h6'/>",
        "sheet-pencils" => {
            "<path d='M17 4H3v24h14M7 10h7M7 15h5M7 20h4M15 19l1-4 9-10 3.5 3L19.5 18zM20 29l1-4 6.5-7 3 3L24 28z'/>"
        }
        "grid-four" => "<path d='M4 4h10v10H4zM18 4h10v10H18zM4 18h10v10H4zM18 18h10v10H18z'/>",
        "telephone-door" => {
            "<path d='M3 8c0-2.5 1.5-4 4-4l2 5-2.5 2c1 3 3 5 5.5 6.5l2.5-2.5 4 2.5c0 2.5-1.5 4-4 4C8 21.5 3 15 3 8zM21 28V8h8v20M18 28h13M24 18v1.5'/>"
        }
        _ => return None,
    })
}
