package dev.mynah.testbed.file;

import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.personalisation.LockSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code locks} of a slot: the cards a device was sold for, and the keys that open it. */
final class LockReader {
    private static final Map<String, Category> KINDS = Map.of(
            "network", Category.NETWORK,
            "networkSubset", Category.NETWORK_SUBSET,
            "serviceProvider", Category.SERVICE_PROVIDER,
            "corporate", Category.CORPORATE,
            "sim", Category.SIM);

    private LockReader() {}

    static List<LockSpec> read(Fields slot) {
        List<LockSpec> locks = new ArrayList<>();
        for (Fields lock : slot.each("locks")) {
            lock(lock).ifPresent(locks::add);
        }
        return locks;
    }

    private static Optional<LockSpec> lock(Fields lock) {
        Optional<Category> category =
                lock.choice("kind", KINDS, "network, networkSubset, serviceProvider, corporate or sim");
        if (category.isEmpty() && !lock.has("kind")) {
            lock.problem("kind is missing (as kind: network)");
        }
        // A PLMN is written with a hyphen elsewhere in the file.
        List<String> codes =
                lock.texts("to").stream().map(it -> it.replace("-", "")).toList();
        String key = lock.text("key", "12345678");
        Optional<String> unblockingKey = lock.text("unblockKey");
        return lock.make(() -> new LockSpec(category.orElseThrow(), codes, key, unblockingKey));
    }
}
