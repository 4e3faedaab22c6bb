//! Drawings of answers that have an order: how much, how often, how long, how old.
//!
//! One idea carries the scales: how much is in it. The practice question teaches it.

/// The drawing of this name, if it is one of these.
pub(super) fn drawing(name: &str) -> Option<&'static str> {
    Some(match name {
        "bowl" => "<path d='M4 9h24c0 10.5-4.5 17-12 17S4 19.5 4 9zM9.5 15h13M11.5 20.5h9'/>",
        "bowl-empty" => "<path d='M4 9h24c0 10.5-4.5 17-12 17S4 19.5 4 9z'/>",
        "bowl-quarter" => {
            "<path d='M4 9h24c0 10.5-4.5 17-12 17S4 19.5 4 9z'/><path class='f' d='M24.8 21.5C22.7 24.4 19.7 26 16 26S9.3 24.4 7.2 21.5z'/>"
        }
        "bowl-third" => {
            "<path d='M4 9h24c0 10.5-4.5 17-12 17S4 19.5 4 9z'/><path class='f' d='M25.7 20C23.6 23.8 20.3 26 16 26S8.4 23.8 6.3 20z'/>"
        }
        "bowl-half" => {
            "<path d='M4 9h24c0 10.5-4.5 17-12 17S4 19.5 4 9z'/><path class='f' d='M26.9 17C25.2 22.7 21.3 26 16 26S6.8 22.7 5.1 17z'/>"
        }
        "bowl-three-quarters" => {
            "<path d='M4 9h24c0 10.5-4.5 17-12 17S4 19.5 4 9z'/><path class='f' d='M27.8 13C26.7 21.1 22.5 26 16 26S5.3 21.1 4.2 13z'/>"
        }
        "bowl-full" => "<path class='f' d='M4 9h24c0 10.5-4.5 17-12 17S4 19.5 4 9z'/>",
        "amount-below" => {
            "<path d='M7 7h18c0 12-2.5 19-9 19S7 19 7 7zM1.5 13h3M27.5 13h3'/><path class='f' d='M23.5 20C22.1 23.8 19.7 26 16 26S9.9 23.8 8.5 20z'/>"
        }
        "amount-at" => {
            "<path d='M7 7h18c0 12-2.5 19-9 19S7 19 7 7zM1.5 13h3M27.5 13h3'/><path class='f' d='M24.7 13C24.1 21.2 21.5 26 16 26S7.9 21.2 7.3 13z'/>"
        }
        "amount-over" => {
            "<path d='M1.5 13h3M27.5 13h3'/><path class='f' d='M7 8c1-6 17-6 18 0 0 11-2.5 18-9 18S7 19 7 8z'/><circle class='s' cx='28.5' cy='20' r='1.7'/><circle class='s' cx='27' cy='25' r='1.7'/>"
        }
        "frequency-4" => {
            "<path class='f' d='M3 7h4v18h-4zM10.3 7h4v18h-4zM17.6 7h4v18h-4zM25 7h4v18h-4z'/>"
        }
        "frequency-3" => {
            "<path class='f' d='M3 7h4v18h-4zM10.3 7h4v18h-4zM17.6 7h4v18h-4z'/><path d='M25 7h4v18h-4z'/>"
        }
        "frequency-2" => {
            "<path class='f' d='M3 7h4v18h-4zM10.3 7h4v18h-4z'/><path d='M17.6 7h4v18h-4zM25 7h4v18h-4z'/>"
        }
        "frequency-1" => {
            "<path class='f' d='M3 7h4v18h-4z'/><path d='M10.3 7h4v18h-4zM17.6 7h4v18h-4zM25 7h4v18h-4z'/>"
        }
        "frequency-0" => "<path d='M3 7h4v18h-4zM10.3 7h4v18h-4zM17.6 7h4v18h-4zM25 7h4v18h-4z'/>",
        "months-3" => {
            "<path class='s' d='M2 4.5h3.5v3.5h-3.5zM6.9 4.5h3.5v3.5h-3.5zM11.8 4.5h3.5v3.5h-3.5z'/><path class='d' d='M16.7 4.5h3.5v3.5h-3.5zM21.6 4.5h3.5v3.5h-3.5zM26.5 4.5h3.5v3.5h-3.5zM2 9.5h3.5v3.5h-3.5zM6.9 9.5h3.5v3.5h-3.5zM11.8 9.5h3.5v3.5h-3.5zM16.7 9.5h3.5v3.5h-3.5zM21.6 9.5h3.5v3.5h-3.5zM26.5 9.5h3.5v3.5h-3.5zM2 17.5h3.5v3.5h-3.5zM6.9 17.5h3.5v3.5h-3.5zM11.8 17.5h3.5v3.5h-3.5zM16.7 17.5h3.5v3.5h-3.5zM21.6 17.5h3.5v3.5h-3.5zM26.5 17.5h3.5v3.5h-3.5zM2 22.5h3.5v3.5h-3.5zM6.9 22.5h3.5v3.5h-3.5zM11.8 22.5h3.5v3.5h-3.5zM16.7 22.5h3.5v3.5h-3.5zM21.6 22.5h3.5v3.5h-3.5zM26.5 22.5h3.5v3.5h-3.5z'/>"
        }
        "months-8" => {
            "<path class='s' d='M2 4.5h3.5v3.5h-3.5zM6.9 4.5h3.5v3.5h-3.5zM11.8 4.5h3.5v3.5h-3.5zM16.7 4.5h3.5v3.5h-3.5zM21.6 4.5h3.5v3.5h-3.5zM26.5 4.5h3.5v3.5h-3.5zM2 9.5h3.5v3.5h-3.5zM6.9 9.5h3.5v3.5h-3.5z'/><path class='d' d='M11.8 9.5h3.5v3.5h-3.5zM16.7 9.5h3.5v3.5h-3.5zM21.6 9.5h3.5v3.5h-3.5zM26.5 9.5h3.5v3.5h-3.5zM2 17.5h3.5v3.5h-3.5zM6.9 17.5h3.5v3.5h-3.5zM11.8 17.5h3.5v3.5h-3.5zM16.7 17.5h3.5v3.5h-3.5zM21.6 17.5h3.5v3.5h-3.5zM26.5 17.5h3.5v3.5h-3.5zM2 22.5h3.5v3.5h-3.5zM6.9 22.5h3.5v3.5h-3.5zM11.8 22.5h3.5v3.5h-3.5zM16.7 22.5h3.5v3.5h-3.5zM21.6 22.5h3.5v3.5h-3.5zM26.5 22.5h3.5v3.5h-3.5z'/>"
        }
        "months-18" => {
            "<path class='s' d='M2 4.5h3.5v3.5h-3.5zM6.9 4.5h3.5v3.5h-3.5zM11.8 4.5h3.5v3.5h-3.5zM16.7 4.5h3.5v3.5h-3.5zM21.6 4.5h3.5v3.5h-3.5zM26.5 4.5h3.5v3.5h-3.5zM2 9.5h3.5v3.5h-3.5zM6.9 9.5h3.5v3.5h-3.5zM11.8 9.5h3.5v3.5h-3.5zM16.7 9.5h3.5v3.5h-3.5zM21.6 9.5h3.5v3.5h-3.5zM26.5 9.5h3.5v3.5h-3.5zM2 17.5h3.5v3.5h-3.5zM6.9 17.5h3.5v3.5h-3.5zM11.8 17.5h3.5v3.5h-3.5zM16.7 17.5h3.5v3.5h-3.5zM21.6 17.5h3.5v3.5h-3.5zM26.5 17.5h3.5v3.5h-3.5z'/><path class='d' d='M2 22.5h3.5v3.5h-3.5zM6.9 22.5h3.5v3.5h-3.5zM11.8 22.5h3.5v3.5h-3.5zM16.7 22.5h3.5v3.5h-3.5zM21.6 22.5h3.5v3.5h-3.5zM26.5 22.5h3.5v3.5h-3.5z'/>"
        }
        "months-24" => {
            "<path class='s' d='M2 4.5h3.5v3.5h-3.5zM6.9 4.5h3.5v3.5h-3.5zM11.8 4.5h3.5v3.5h-3.5zM16.7 4.5h3.5v3.5h-3.5zM21.6 4.5h3.5v3.5h-3.5zM26.5 4.5h3.5v3.5h-3.5zM2 9.5h3.5v3.5h-3.5zM6.9 9.5h3.5v3.5h-3.5zM11.8 9.5h3.5v3.5h-3.5zM16.7 9.5h3.5v3.5h-3.5zM21.6 9.5h3.5v3.5h-3.5zM26.5 9.5h3.5v3.5h-3.5zM2 17.5h3.5v3.5h-3.5zM6.9 17.5h3.5v3.5h-3.5zM11.8 17.5h3.5v3.5h-3.5zM16.7 17.5h3.5v3.5h-3.5zM21.6 17.5h3.5v3.5h-3.5zM26.5 17.5h3.5v3.5h-3.5zM2 22.5h3.5v3.5h-3.5zM6.9 22.5h3.5v3.5h-3.5zM11.8 22.5h3.5v3.5h-3.5zM16.7 22.5h3.5v3.5h-3.5zM21.6 22.5h3.5v3.5h-3.5zM26.5 22.5h3.5v3.5h-3.5z'/>"
        }
        "slope-flat" => "<path d='M3 24h26'/><circle class='f' cx='11' cy='18' r='4'/>",
        "slope-gentle" => "<path d='M3 27l26-9'/><circle class='f' cx='12' cy='17.5' r='4'/>",
        "slope-steep" => "<path d='M3 27h12l8-23'/><circle class='f' cx='8.5' cy='21' r='4'/>",
        "posts" => "<path d='M6 6v20M26 6v20M11 16h10M18 13l3 3-3 3M14 13l-3 3 3 3'/>",
        "posts-short" => "<path d='M5 6v20M22 6v20'/><path class='f' d='M5 13h8v6H5z'/>",
        "posts-exact" => "<path d='M5 6v20M22 6v20'/><path class='f' d='M5 13h17v6H5z'/>",
        "posts-past" => "<path d='M5 6v20M22 6v20'/><path class='f' d='M5 13h25v6H5z'/>",
        "books-0" => "<path d='M2 29h28M5 29v-5M27 29v-5'/>",
        "books-1" => "<path d='M2 29h28'/><path class='f' d='M4 9h3.5v16H4z'/>",
        "books-2" => "<path d='M2 29h28'/><path class='f' d='M4 9h3.5v16H4zM11 13h3.5v12H11z'/>",
        "books-3" => {
            "<path d='M2 29h28'/><path class='f' d='M4 9h3.5v16H4zM11 13h3.5v12H11zM18 7h3.5v18H18z'/>"
        }
        "books-4" => {
            "<path d='M2 29h28'/><path class='f' d='M4 9h3.5v16H4zM11 13h3.5v12H11zM18 7h3.5v18H18zM25 11h3v14h-3z'/>"
        }
        "age-18" => "<text x='16' y='22.5' font-size='18'>18</text>",
        "age-25" => "<text x='16' y='22.5' font-size='18'>25</text>",
        "age-35" => "<text x='16' y='22.5' font-size='18'>35</text>",
        "age-45" => "<text x='16' y='22.5' font-size='18'>45</text>",
        "age-55" => "<text x='16' y='22' font-size='15'>55+</text>",
        "slate-bar" => "<path class='b' d='M9 16h14'/>",
        "slate-ring" => "<circle cx='16' cy='16' r='9'/>",
        _ => return None,
    })
}
