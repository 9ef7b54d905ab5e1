package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.BearerEvent;
import dev.mynah.modem.PacketData.DedicatedBearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.PacketData.SecondaryContext;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.tft.PacketFilter;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Contexts beside a primary one: those a host has defined, and those of bearers the network has opened, which get the
 * highest number that is free. TS 27.007 10.1.0, 10.1.2.
 */
final class SecondaryContexts {
    private static final int MOST_FILTERS = 15;

    private static final class Entry {
        private final int primary;
        private final boolean ofNetwork;
        private final TreeMap<Integer, PacketFilter> filters = new TreeMap<>();
        private Optional<Integer> bearer = Optional.empty();

        Entry(int primary, boolean ofNetwork) {
            this.primary = primary;
            this.ofNetwork = ofNetwork;
        }
    }

    private final PacketContexts contexts;
    private final TreeMap<Integer, Entry> entries = new TreeMap<>();
    private final Map<Integer, Quality> wanted = new HashMap<>();
    /** By primary context: the one being activated. */
    private final Map<Integer, Integer> activating = new HashMap<>();

    SecondaryContexts(PacketContexts contexts) {
        this.contexts = contexts;
    }

    boolean has(int cid) {
        return entries.containsKey(cid);
    }

    private Entry entry(int cid) {
        Entry entry = entries.get(cid);
        if (entry == null) {
            throw new IllegalStateException("there is no secondary context " + cid);
        }
        return entry;
    }

    List<SecondaryContext> all() {
        return entries.keySet().stream().map(this::view).toList();
    }

    private SecondaryContext view(int cid) {
        Entry entry = entry(cid);
        return new SecondaryContext(
                cid,
                entry.primary,
                Optional.ofNullable(wanted.get(cid)),
                List.copyOf(entry.filters.values()),
                entry.bearer.flatMap(it -> shown(entry.primary, it)));
    }

    private Optional<DedicatedBearer> shown(int primary, int identity) {
        return contexts.bearer(primary).map(Bearer::dedicated).stream()
                .flatMap(List::stream)
                .filter(it -> it.identity() == identity)
                .findFirst();
    }

    // What a host wants.

    Future<Void> define(int cid, int primary) {
        if (cid < 1 || cid > PacketData.LAST_CONTEXT || !contexts.defines(primary)) {
            return PacketContexts.refused(Reason.INVALID_ARGUMENT);
        }
        if (contexts.defines(cid) || active(cid)) {
            return PacketContexts.refused(Reason.NOT_ALLOWED);
        }
        entries.put(cid, new Entry(primary, false));
        return Future.succeededFuture();
    }

    private boolean active(int cid) {
        return has(cid) && entry(cid).bearer.isPresent();
    }

    Future<Void> undefine(int cid) {
        if (active(cid)) {
            return PacketContexts.refused(Reason.NOT_ALLOWED);
        }
        entries.remove(cid);
        wanted.remove(cid);
        return Future.succeededFuture();
    }

    Future<Void> filter(int cid, PacketFilter filter) {
        @Nullable Entry entry = entries.get(cid);
        if (entry == null) {
            return PacketContexts.refused(contexts.defines(cid) ? Reason.NOT_SUPPORTED : Reason.UNKNOWN_CONTEXT);
        }
        if (entry.filters.size() == MOST_FILTERS && !entry.filters.containsKey(filter.id())) {
            return PacketContexts.refused(Reason.INVALID_ARGUMENT);
        }
        entry.filters.put(filter.id(), filter);
        return Future.succeededFuture();
    }

    Future<Void> unfilter(int cid) {
        if (has(cid)) {
            entry(cid).filters.clear();
        }
        return has(cid) || contexts.defines(cid)
                ? Future.succeededFuture()
                : PacketContexts.refused(Reason.UNKNOWN_CONTEXT);
    }

    Future<Void> want(int cid, Optional<Quality> quality) {
        if (!has(cid) && !contexts.defines(cid)) {
            return PacketContexts.refused(Reason.UNKNOWN_CONTEXT);
        }
        quality.ifPresentOrElse(it -> wanted.put(cid, it), () -> wanted.remove(cid));
        return Future.succeededFuture();
    }

    Optional<Quality> wanted(int cid) {
        return Optional.ofNullable(wanted.get(cid));
    }

    Future<Void> activate(int cid) {
        Entry entry = entry(cid);
        if (active(cid)) {
            return Future.succeededFuture();
        }
        if (contexts.bearer(entry.primary).isEmpty() || activating.containsKey(entry.primary)) {
            return PacketContexts.refused(Reason.NOT_ALLOWED);
        }
        if (entry.filters.isEmpty()) {
            return PacketContexts.refused(Reason.INVALID_ARGUMENT);
        }
        return contexts.session(entry.primary)
                .map(system -> {
                    activating.put(entry.primary, cid);
                    return system.addBearer(entry.primary, quality(cid), List.copyOf(entry.filters.values()))
                            .onComplete(done -> activating.remove(entry.primary, cid))
                            .map(identity -> {
                                entry.bearer = entry.bearer.or(() -> Optional.of(identity));
                                return (Void) null;
                            });
                })
                .orElseGet(() -> PacketContexts.refused(Reason.NO_NETWORK_SERVICE));
    }

    private Quality quality(int cid) {
        return wanted.getOrDefault(cid, Quality.BEST_EFFORT);
    }

    Future<Void> deactivate(int cid) {
        Entry entry = entry(cid);
        if (entry.bearer.isEmpty()) {
            return Future.succeededFuture();
        }
        int bearer = entry.bearer.get();
        return contexts.session(entry.primary)
                .map(system -> system.removeBearer(entry.primary, bearer).<Void>mapEmpty())
                .orElseGet(Future::succeededFuture);
    }

    /** Has the network give an active context what was asked for since. */
    Future<Void> modify(int cid) {
        @Nullable Entry entry = entries.get(cid);
        if (entry == null || entry.bearer.isEmpty()) {
            return PacketContexts.refused(entry == null ? Reason.UNKNOWN_CONTEXT : Reason.NOT_ALLOWED);
        }
        int bearer = entry.bearer.get();
        return contexts.session(entry.primary)
                .map(system -> system.changeBearer(
                                entry.primary,
                                bearer,
                                Optional.ofNullable(wanted.get(cid)),
                                List.copyOf(entry.filters.values()))
                        .<Void>mapEmpty())
                .orElseGet(() -> Future.failedFuture(new Refusal(Reason.NO_NETWORK_SERVICE)));
    }

    // What becomes of them.

    void changed(int primary, BearerChange change) {
        int identity = change.bearer().identity();
        if (change instanceof BearerChange.Activated) {
            Integer asked = change.byNetwork() ? null : activating.get(primary);
            free(asked).ifPresent(cid -> {
                Entry entry = entries.computeIfAbsent(cid, number -> new Entry(primary, true));
                entry.bearer = Optional.of(identity);
                contexts.tell(event(cid, change));
            });
        } else {
            find(primary, identity).ifPresent(cid -> {
                SubscriptionEvent.BearerChanged event = event(cid, change);
                if (change instanceof BearerChange.Deactivated) {
                    end(cid);
                }
                contexts.tell(event);
            });
        }
    }

    private Optional<Integer> free(@Nullable Integer asked) {
        if (asked != null) {
            return Optional.of(asked);
        }
        for (int cid = PacketData.LAST_CONTEXT; cid >= 1; cid--) {
            if (!has(cid) && !contexts.defines(cid)) {
                return Optional.of(cid);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> find(int primary, int identity) {
        return entries.entrySet().stream()
                .filter(it ->
                        it.getValue().primary == primary && it.getValue().bearer.equals(Optional.of(identity)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void end(int cid) {
        entry(cid).bearer = Optional.empty();
        if (entry(cid).ofNetwork) {
            entries.remove(cid);
        }
    }

    private SubscriptionEvent.BearerChanged event(int cid, BearerChange change) {
        if (change instanceof BearerChange.Modified modified) {
            return new SubscriptionEvent.BearerChanged(
                    view(cid), BearerEvent.MODIFIED, change.byNetwork(), modified.filters(), modified.quality());
        }
        BearerEvent what = change instanceof BearerChange.Activated ? BearerEvent.ACTIVATED : BearerEvent.DEACTIVATED;
        return new SubscriptionEvent.BearerChanged(view(cid), what, change.byNetwork(), false, false);
    }

    /** A primary context is inactive, and so are those beside it. */
    void ended(int primary) {
        activating.remove(primary);
        entries.entrySet().stream()
                .filter(it ->
                        it.getValue().primary == primary && it.getValue().bearer.isPresent())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::end);
    }
}
