package dev.mynah.modem.personalisation;

import dev.mynah.modem.Carrier;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The locks of one slot. All that is known of them is in the modem's memory. */
public final class DeviceLocks implements Personalisation {
    /** A lock that was opened, which the device was perhaps sold with. */
    private static final String OPEN = "open";

    private final String slot;
    private final NvItems items;
    private final RandomGenerator random;
    private final Supplier<Optional<Carrier.Profile>> card;
    private final Runnable changed;

    /**
     * @param sold the locks of a device that has never been on
     * @param card what is in the slot, if its files can be read
     * @param changed told when other cards may be let in than before
     */
    public DeviceLocks(
            String slot,
            NvItems items,
            RandomGenerator random,
            List<LockSpec> sold,
            Supplier<Optional<Carrier.Profile>> card,
            Runnable changed) {
        this.slot = slot;
        this.items = items;
        this.random = random;
        this.card = card;
        this.changed = changed;
        sold.stream()
                .filter(it -> items.get(key(it.category())).isEmpty())
                .forEach(it -> keep(it.category(), ClosedLock.of(it, random)));
    }

    /** A card's files have been read: the first one ever is remembered. */
    public void seen(Carrier.Profile profile) {
        if (items.get(firstSim()).isEmpty()) {
            items.put(firstSim(), profile.imsi());
        }
    }

    @Override
    public Lock lock(Category category) {
        return closed(category)
                .map(it -> new Lock(true, it.tries(), it.unblockingKey().isPresent() ? it.unblockTries() : 0))
                .orElse(Lock.OPEN);
    }

    @Override
    public Optional<Category> required() {
        return card.get()
                .flatMap(profile -> Stream.of(Category.values())
                        .filter(it -> closed(it)
                                .filter(lock -> !letsIn(it, lock, profile))
                                .isPresent())
                        .findFirst());
    }

    private static boolean letsIn(Category category, ClosedLock lock, Carrier.Profile profile) {
        return PersonalisationCode.of(category, profile)
                .filter(lock.codes()::contains)
                .isPresent();
    }

    @Override
    public Future<Void> activate(Category category, String key) {
        if (!ControlKey.wellFormed(key)) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        if (card.get().isEmpty()) {
            return refused(Reason.SIM_NOT_READY);
        }
        Optional<String> code = category == Category.FIRST_SIM
                ? items.get(firstSim())
                : PersonalisationCode.of(category, card.get().get());
        if (code.isEmpty() || closed(category).isPresent()) {
            return refused(Reason.NOT_ALLOWED);
        }
        keep(category, ClosedLock.of(new LockSpec(category, List.of(code.get()), key, Optional.empty()), random));
        changed.run();
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> deactivate(Category category, String key) {
        return opened(category, key).map(lock -> {
            items.put(key(category), OPEN);
            changed.run();
            return null;
        });
    }

    @Override
    public Future<Void> change(Category category, String key, String newKey) {
        if (!ControlKey.wellFormed(newKey)) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        return opened(category, key).map(lock -> {
            keep(category, lock.with(ControlKey.of(newKey, random)));
            return null;
        });
    }

    /** The lock, if this is its key. */
    private Future<ClosedLock> opened(Category category, String key) {
        Optional<ClosedLock> lock = closed(category).filter(it -> it.tries() > 0);
        if (lock.isEmpty()) {
            return refused(Reason.NOT_ALLOWED);
        }
        ClosedLock tried = lock.get().tried(lock.get().key().is(key));
        keep(category, tried);
        if (tried.tries() == ClosedLock.TRIES) {
            return Future.succeededFuture(tried);
        }
        if (tried.tries() == 0) {
            changed.run();
        }
        return refused(Reason.WRONG_PASSWORD);
    }

    @Override
    public Future<Void> unblock(Category category, String unblockingKey, Optional<String> newKey) {
        if (!newKey.map(ControlKey::wellFormed).orElse(true)) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        Predicate<ClosedLock> waits = it ->
                it.tries() == 0 && it.unblockTries() > 0 && it.unblockingKey().isPresent();
        Optional<ClosedLock> lock = closed(category).filter(waits);
        if (lock.isEmpty()) {
            return refused(Reason.NOT_ALLOWED);
        }
        if (!lock.get().unblockingKey().orElseThrow().is(unblockingKey)) {
            keep(category, lock.get().unblockTried());
            return refused(Reason.WRONG_PASSWORD);
        }
        ClosedLock unblocked = lock.get().unblocked();
        keep(
                category,
                newKey.map(it -> unblocked.with(ControlKey.of(it, random))).orElse(unblocked));
        changed.run();
        return Future.succeededFuture();
    }

    private Optional<ClosedLock> closed(Category category) {
        return items.get(key(category)).filter(it -> !it.equals(OPEN)).map(ClosedLock::parse);
    }

    private void keep(Category category, ClosedLock lock) {
        items.put(key(category), lock.text());
    }

    private String key(Category category) {
        return slot + "/lock/" + category.facility();
    }

    private String firstSim() {
        return slot + "/firstSim";
    }

    private static <T> Future<T> refused(Reason reason) {
        return Future.failedFuture(new Refusal(reason));
    }
}
