package fr.eterritoire.database;

import java.util.function.Supplier;

/// The owner of the tables, who alone may change what they are. The program acts as somebody lesser
/// (see [ProgramRole]) except while it brings the tables up to date and while it restores them.
final class Owner {
    private static final ScopedValue<Boolean> ACTING = ScopedValue.newInstance();

    private Owner() {}

    static boolean isActing() {
        return ACTING.isBound();
    }

    /// Runs something whose connections are the owner's.
    static <T> T act(Supplier<T> what) {
        return ScopedValue.where(ACTING, true).call(what::get);
    }
}
