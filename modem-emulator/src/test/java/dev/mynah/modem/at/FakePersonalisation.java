package dev.mynah.modem.at;

import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Refusal;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Locks as the test says, which note what they are asked. */
public final class FakePersonalisation implements Personalisation {
    public final Map<Category, Lock> locks = new EnumMap<>(Category.class);
    public Optional<Category> required = Optional.empty();
    public final List<String> asked = new ArrayList<>();
    /** What the next request is refused with. */
    public Optional<Refusal.Reason> refusal = Optional.empty();

    private Future<Void> note(String what) {
        asked.add(what);
        Optional<Refusal.Reason> refused = refusal;
        refusal = Optional.empty();
        return refused.<Future<Void>>map(reason -> Future.failedFuture(new Refusal(reason)))
                .orElseGet(Future::succeededFuture);
    }

    @Override
    public Lock lock(Category category) {
        return locks.getOrDefault(category, Lock.OPEN);
    }

    @Override
    public Optional<Category> required() {
        return required;
    }

    @Override
    public Future<Void> activate(Category category, String key) {
        return note("activate " + category + " " + key);
    }

    @Override
    public Future<Void> deactivate(Category category, String key) {
        return note("deactivate " + category + " " + key);
    }

    @Override
    public Future<Void> change(Category category, String key, String newKey) {
        return note("change " + category + " " + key + " " + newKey);
    }

    @Override
    public Future<Void> unblock(Category category, String unblockingKey, Optional<String> newKey) {
        return note("unblock " + category + " " + unblockingKey
                + newKey.map(it -> " " + it).orElse(""));
    }
}
