package dev.mynah.modem.sms;

import dev.mynah.modem.Messages;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.cbs.BroadcastPage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.sms.SmsCommand;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import dev.mynah.network.air.sms.relay.RelayConnection;
import dev.mynah.network.air.sms.relay.RelayEnd;
import dev.mynah.network.air.sms.relay.RelayTimer;
import dev.mynah.network.air.sms.relay.RelayUser;
import dev.mynah.network.air.sms.relay.RelayWatch;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.air.sms.relay.RpMessage.RpData;
import dev.mynah.network.air.sms.relay.RpMessage.RpError;
import dev.mynah.network.air.sms.relay.Transfer;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The short message service of one slot. */
public final class MessageService implements Messages, CmUser {
    /** TS 27.005 3.5.6: with more to send, a connection is kept so long. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    /** Causes after which RP-SMMA is worth repeating. TS 24.011 6.3.3.1.3. */
    private static final Set<Integer> PASSING = Set.of(
            RpCause.NETWORK_OUT_OF_ORDER.value(),
            RpCause.TEMPORARY_FAILURE.value(),
            RpCause.CONGESTION.value(),
            RpCause.RESOURCES_UNAVAILABLE.value());

    private final Timeline timeline;
    private final CmTransport transport;
    private final RelayWatch watch;
    private final Map<CmLink, RelayConnection> relays = new HashMap<>();
    private final Memories memories;
    private final SmsStatus status;
    private final Parameters parameters;
    private final Incoming incoming;
    private final Sending sending;
    private Optional<Usim> usim = Optional.empty();
    private boolean more;

    /**
     * @param keyPrefix of the slot's items, {@code slot0}
     * @param envelope gives the card's toolkit the data of ENVELOPE
     */
    public MessageService(
            String keyPrefix,
            NvItems items,
            Timeline timeline,
            CmTransport transport,
            RelayWatch watch,
            Function<byte[], Future<EnvelopeAnswer>> envelope,
            Consumer<SubscriptionEvent> tell) {
        this.timeline = timeline;
        this.transport = transport;
        this.watch = watch;
        this.memories = new Memories(keyPrefix, items, this::files);
        this.status = new SmsStatus(this::files);
        this.parameters = new Parameters(this::files);
        this.incoming = new Incoming(this::files, memories, status, envelope, tell);
        this.sending = new Sending(this::connect);
        transport.user(CmServiceType.SHORT_MESSAGE, this);
    }

    private Optional<MessageFiles> files() {
        return usim.map(Usim::messages);
    }

    public void usimReady(Usim ready) {
        usim = Optional.of(ready);
        status.forget();
    }

    public void usimGoing() {
        usim = Optional.empty();
        status.forget();
    }

    // What the network says.

    @Override
    public void opened(CmLink link) {
        relay(link);
    }

    @Override
    public void received(CmLink link, byte[] message) {
        relay(link).receive(message);
    }

    @Override
    public void lost(CmLink link) {
        RelayConnection gone = relays.remove(link);
        if (gone != null) {
            gone.lost();
        }
    }

    private RelayConnection relay(CmLink link) {
        return relays.computeIfAbsent(
                link, fresh -> new RelayConnection(RelayEnd.MOBILE, fresh::send, timeline, watch, new OnLink(fresh)));
    }

    private void connect(Consumer<RelayConnection> opened, Consumer<Refusal> refused) {
        transport.open(CmServiceType.SHORT_MESSAGE, link -> opened.accept(relay(link)), refused);
    }

    /** What the relay protocol says on one link. */
    private final class OnLink implements RelayUser {
        private final CmLink link;

        OnLink(CmLink link) {
            this.link = link;
        }

        @Override
        public void arrived(Transfer transfer, RpData data) {
            incoming.arrived(new OnTransfer(transfer, data));
        }

        @Override
        public void memoryAvailable(Transfer transfer) {
            transfer.refuse(RpCause.MESSAGE_NOT_COMPATIBLE_WITH_STATE, Optional.empty());
        }

        @Override
        public void acknowledged(Transfer transfer, Optional<Octets> report) {
            if (sending.owns(transfer)) {
                sending.acknowledged(report);
            }
        }

        @Override
        public void refused(Transfer transfer, RpError error) {
            if (sending.owns(transfer)) {
                sending.refused(error);
            }
        }

        @Override
        public void failed(Transfer transfer) {
            if (sending.owns(transfer)) {
                sending.failed();
            }
        }

        @Override
        public void idle(RelayConnection connection) {
            if (more) {
                timeline.after(KEPT, () -> closeIfIdle(connection));
            } else {
                closeIfIdle(connection);
            }
        }

        private void closeIfIdle(RelayConnection connection) {
            if (connection.isIdle() && relays.remove(link, connection)) {
                link.close();
            }
        }
    }

    private record OnTransfer(Transfer transfer, RpData data) implements Delivery {
        @Override
        public RpAddress serviceCentre() {
            return data.originator();
        }

        @Override
        public Octets tpdu() {
            return data.userData();
        }

        @Override
        public void accept(Optional<Octets> report) {
            transfer.acknowledge(report);
        }

        @Override
        public void refuse(RpCause cause, Optional<Octets> report) {
            transfer.refuse(cause, report);
        }
    }

    // What hosts ask.

    @Override
    public Future<Sent> send(RpAddress serviceCentre, Octets tpdu) {
        Optional<RpAddress> centre = serviceCentre.digits().isEmpty() ? serviceCentre() : Optional.of(serviceCentre);
        if (centre.isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.SERVICE_CENTRE_UNKNOWN));
        }
        Optional<Tpdu> decoded = Tpdu.decode(tpdu, Tpdu.Carrier.DATA_TO_NETWORK).value();
        if (decoded.filter(it -> it instanceof SmsSubmit || it instanceof SmsCommand)
                .isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        int reference = status.nextReference();
        return sending.send(centre.get(), withReference(tpdu, reference), reference);
    }

    /** TP-MR is the second octet of both. TS 23.040 9.2.2.2, 9.2.2.4. */
    private static Octets withReference(Octets tpdu, int reference) {
        byte[] octets = tpdu.toByteArray();
        octets[1] = (byte) reference;
        return Octets.of(octets);
    }

    @Override
    public void moreToSend(boolean wanted) {
        more = wanted;
    }

    @Override
    public boolean moreToSend() {
        return more;
    }

    private MessageStore store(Memory memory) {
        return memories.store(memory);
    }

    @Override
    public List<Kept> list(Memory memory) {
        return store(memory).list();
    }

    @Override
    public Optional<Kept> read(Memory memory, int index) {
        return store(memory).read(index);
    }

    @Override
    public Future<Integer> keep(Memory memory, Status kind, RpAddress serviceCentre, Octets tpdu) {
        if (memory == Memory.CARD && usim.isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.SIM_NOT_READY));
        }
        OptionalInt free = store(memory).free();
        if (free.isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.MEMORY_FULL));
        }
        return store(memory).write(free.getAsInt(), kind, new AddressedTpdu(serviceCentre, tpdu))
                ? Future.succeededFuture(free.getAsInt())
                : Future.failedFuture(new Refusal(Reason.SIM_FAILURE));
    }

    @Override
    public void mark(Memory memory, int index, Status now) {
        read(memory, index)
                .filter(it -> it.status() != now)
                .ifPresent(it -> store(memory).write(index, now, new AddressedTpdu(it.serviceCentre(), it.tpdu())));
    }

    @Override
    public void sent(Memory memory, int index, int reference) {
        read(memory, index)
                .filter(it -> it.tpdu().length() > 1 && !it.status().received())
                .ifPresent(it -> store(memory)
                        .write(
                                index,
                                Status.STORED_SENT,
                                new AddressedTpdu(it.serviceCentre(), withReference(it.tpdu(), reference))));
    }

    @Override
    public Future<Void> delete(Memory memory, int index) {
        if (read(memory, index).isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.INVALID_INDEX));
        }
        if (!store(memory).delete(index)) {
            return Future.failedFuture(new Refusal(Reason.SIM_FAILURE));
        }
        if (status.full() && sending.idle()) {
            tellRoom(true);
        }
        return Future.succeededFuture();
    }

    /** RP-SMMA, and once more where it comes to nothing for a passing reason. TS 24.011 6.3.3. */
    private void tellRoom(boolean again) {
        sending.memoryAvailable().onSuccess(sent -> status.full(false)).onFailure(failure -> {
            if (again && failure instanceof Refusal refusal && passing(refusal)) {
                timeline.after(RelayTimer.TRAM.standard(), () -> {
                    if (status.full()) {
                        tellRoom(false);
                    }
                });
            }
        });
    }

    private static boolean passing(Refusal refusal) {
        return refusal.reason() == Reason.NETWORK_TIMEOUT
                || (refusal.cause().isPresent()
                        && PASSING.contains(refusal.cause().getAsInt()));
    }

    @Override
    public int capacity(Memory memory) {
        return store(memory).capacity();
    }

    @Override
    public Memory incoming() {
        return memories.incoming();
    }

    @Override
    public void incoming(Memory memory) {
        memories.incoming(memory);
    }

    @Override
    public void reportsApart() {
        memories.reportsApart();
    }

    /** Keeps a page of cell broadcast; gives its place in {@link Memory#BROADCASTS}. */
    public int heard(BroadcastPage page) {
        return memories.heard(page);
    }

    @Override
    public Optional<RpAddress> serviceCentre() {
        return parameters.serviceCentre();
    }

    @Override
    public Future<Void> serviceCentre(RpAddress address) {
        if (usim.isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.SIM_NOT_READY));
        }
        return parameters.serviceCentre(address)
                ? Future.succeededFuture()
                : Future.failedFuture(new Refusal(Reason.SIM_FAILURE));
    }

    @Override
    public Runnable receive(Receiver receiver) {
        return incoming.receive(receiver);
    }
}
