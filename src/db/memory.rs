//! What a program remembers of a database between requests: one value of each type, made when it is first
//! asked for. It belongs to the pool, so that two databases in one program never share a memory.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>>);

impl Memory {
    /// The value of this type; the same one for everybody who asks.
    pub fn of<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let value = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default())).clone();
        // Kept under its own type, so it is of this type.
        value.downcast().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn everybody_who_asks_meets_the_same_value() {
        let memory = Memory::default();
        let copy = memory.clone();

        memory.of::<AtomicU32>().store(7, Ordering::SeqCst);

        assert_eq!(copy.of::<AtomicU32>().load(Ordering::SeqCst), 7);
        assert_eq!(Memory::default().of::<AtomicU32>().load(Ordering::SeqCst), 0);
    }
}
