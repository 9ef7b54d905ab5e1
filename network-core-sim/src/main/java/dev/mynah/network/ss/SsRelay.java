package dev.mynah.network.ss;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.Facility;
import dev.mynah.network.air.nas.ss.Register;
import dev.mynah.network.air.nas.ss.ReleaseComplete;
import dev.mynah.network.air.nas.ss.SsMessage;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.Reject;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.services.SsDialogue;
import dev.mynah.network.hlr.services.SsHome;
import dev.mynah.network.hlr.services.SsVisited;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.MobileTerminating;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of an MSC that carries supplementary services between UEs and their home networks: a transaction of TS 24.080 on one
 * side is a dialogue on the other (TS 24.010 2, TS 29.011). Lives on the operator's timeline.
 */
public final class SsRelay implements CmLayer, SsVisited {
    private static final int TRANSACTIONS = 7;

    private final Interconnect interconnect;
    private final MobileTerminating terminating;
    private final Timeline timeline;
    private final Map<CmConnection, Map<TransactionIdentifier, Transaction>> open = new HashMap<>();

    public SsRelay(Interconnect interconnect, MobileTerminating terminating, Timeline timeline) {
        this.interconnect = interconnect;
        this.terminating = terminating;
        this.timeline = timeline;
    }

    @Override
    public void opened(CmConnection connection) {
        open.put(connection, new HashMap<>());
    }

    @Override
    public void received(CmConnection connection, byte[] octets) {
        SsMessage.decode(Octets.of(octets), Direction.UPLINK)
                .value()
                .ifPresent(message -> received(connection, message));
    }

    private void received(CmConnection connection, SsMessage message) {
        // What the UE sends is about a transaction of ours if its flag says so; both are kept as we name them.
        TransactionIdentifier named = message.transaction().seenByOther();
        Map<TransactionIdentifier, Transaction> all = open.computeIfAbsent(connection, unseen -> new HashMap<>());
        Transaction known = all.get(named);
        if (message instanceof Register && known == null && named.fromOther() && named.value() < TRANSACTIONS) {
            Transaction begun = new Transaction(connection, named);
            all.put(named, begun);
            begun.begin(message);
        } else if (known != null) {
            known.received(message);
        } else if (!(message instanceof ReleaseComplete)) {
            connection.send(ReleaseComplete.of(named).encode().toByteArray());
        }
    }

    @Override
    public void lost(CmConnection connection) {
        Map<TransactionIdentifier, Transaction> all = open.remove(connection);
        if (all != null) {
            all.values().forEach(Transaction::lost);
        }
    }

    @Override
    public void begin(String imsi, List<Component> first, SsDialogue home, Consumer<SsDialogue> joined) {
        terminating.open(
                imsi,
                CmServiceType.SUPPLEMENTARY_SERVICE,
                connection -> begin(connection, first, home, joined),
                unreachable -> home.end(absent(first)));
    }

    private void begin(CmConnection connection, List<Component> first, SsDialogue home, Consumer<SsDialogue> joined) {
        Map<TransactionIdentifier, Transaction> all = open.computeIfAbsent(connection, unseen -> new HashMap<>());
        Optional<TransactionIdentifier> free = IntStream.range(0, TRANSACTIONS)
                .mapToObj(TransactionIdentifier::own)
                .filter(it -> !all.containsKey(it))
                .findFirst();
        if (free.isEmpty()) {
            home.end(absent(first));
            return;
        }
        Transaction begun = new Transaction(connection, free.get());
        begun.home = home;
        all.put(free.get(), begun);
        joined.accept(SsDialogue.on(timeline, begun));
        connection.send(Register.of(free.get(), octets(first)).encode().toByteArray());
    }

    private static List<Component> absent(List<Component> first) {
        return first.stream()
                .filter(Invoke.class::isInstance)
                .map(it -> (Component) ((Invoke) it).refused(SsError.ABSENT_SUBSCRIBER))
                .toList();
    }

    private static Octets octets(List<Component> components) {
        OctetWriter out = new OctetWriter();
        components.forEach(it -> out.octets(it.encode()));
        return out.toOctets();
    }

    /** A transaction with a UE; what the home network calls. */
    private final class Transaction implements SsDialogue {
        private final CmConnection connection;
        private final TransactionIdentifier named;
        private @Nullable SsDialogue home;
        private boolean over;

        Transaction(CmConnection connection, TransactionIdentifier named) {
            this.connection = connection;
            this.named = named;
        }

        void begin(SsMessage register) {
            List<Component> first = components(register);
            if (first.isEmpty()) {
                return;
            }
            SsDialogue visited = SsDialogue.on(timeline, this);
            boolean reached = interconnect
                    .homeOf(connection.imsi())
                    .map(plmn -> interconnect.reach(
                            plmn,
                            SsHome.class,
                            node -> node.begin(
                                    connection.imsi(), first, visited, end -> timeline.execute(() -> home = end))))
                    .orElse(false);
            if (!reached) {
                end(first.stream()
                        .filter(Invoke.class::isInstance)
                        .map(it -> (Component) ((Invoke) it).refused(SsError.SYSTEM_FAILURE))
                        .toList());
            }
        }

        void received(SsMessage message) {
            SsDialogue other = home;
            if (message instanceof ReleaseComplete) {
                List<Component> last = message.components()
                        .flatMap(it -> Component.decodeAll(it).value())
                        .orElse(List.of());
                forget();
                if (other != null) {
                    other.end(last);
                }
            } else if (message instanceof Facility) {
                List<Component> components = components(message);
                if (!components.isEmpty() && other != null) {
                    other.next(components);
                }
            }
        }

        /** What a message says; when that can't be read the UE is told, and the transaction is over. */
        private List<Component> components(SsMessage message) {
            Optional<List<Component>> read =
                    message.components().flatMap(it -> Component.decodeAll(it).value());
            if (read.isEmpty()) {
                SsDialogue other = home;
                end(List.of(new Reject(Optional.empty(), Problem.BADLY_STRUCTURED_COMPONENT)));
                if (other != null) {
                    other.abort();
                }
            }
            return read.orElse(List.of());
        }

        @Override
        public void next(List<Component> components) {
            if (!over) {
                connection.send(Facility.of(named, octets(components)).encode().toByteArray());
            }
        }

        @Override
        public void end(List<Component> components) {
            if (!over) {
                ReleaseComplete last = components.isEmpty()
                        ? ReleaseComplete.of(named)
                        : ReleaseComplete.of(named, octets(components));
                connection.send(last.encode().toByteArray());
                forget();
            }
        }

        @Override
        public void abort() {
            end(List.of());
        }

        void lost() {
            over = true;
            if (home != null) {
                home.abort();
            }
        }

        private void forget() {
            over = true;
            Map<TransactionIdentifier, Transaction> all = open.get(connection);
            if (all != null) {
                all.remove(named);
                if (all.isEmpty()) {
                    open.remove(connection);
                    connection.close();
                }
            }
        }
    }
}
