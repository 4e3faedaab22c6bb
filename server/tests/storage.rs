//! One suite of storage on both databases. Each test is an ordinary function that takes a fresh
//! database; `on_both` makes it two tests.

/// Makes each of these functions a test on SQLite and a test on PostgreSQL.
macro_rules! on_both {
    ($($test:ident),+ $(,)?) => {
        mod sqlite {
            use crate::support::database::Fresh;
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    super::$test(Fresh::sqlite().await).await;
                }
            )+
        }
        mod postgres {
            use crate::support::database::Fresh;
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    super::$test(Fresh::postgres().await).await;
                }
            )+
        }
    };
}

mod accounts;
mod bands;
mod closing;
mod collections;
mod early_closings;
mod importing;
mod releases;
mod schema;
mod submissions;
mod wave_contacts;
mod waves;
