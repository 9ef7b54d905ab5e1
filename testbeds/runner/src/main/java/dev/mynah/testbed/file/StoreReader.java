package dev.mynah.testbed.file;

import dev.mynah.testbed.state.DatabaseSpec;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the {@code store} section: where the operators' state is kept. */
final class StoreReader {
    private StoreReader() {}

    /** @param directory where the testbed file is */
    static Optional<DatabaseSpec> read(Fields root, Path directory) {
        if (!root.has("store")) {
            return Optional.empty();
        }
        Fields store = root.inner("store");
        String address = store.text("postgresql", "postgresql://mynah@127.0.0.1:5432/mynah");
        Optional<Path> file = store.optional("passwordFile", directory::resolve);
        Optional<String> variable = store.text("passwordVariable");
        return store.make(() -> new DatabaseSpec(address, file, variable));
    }
}
