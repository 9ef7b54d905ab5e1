package dev.mynah.modem.sms;

import dev.mynah.modem.MessageDomain;
import dev.mynah.modem.Messages;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.sim.FixedDialling;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.cbs.BroadcastPage;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.SmsCommand;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** The short message service of one slot. */
public final class MessageService implements Messages {
    /** TS 23.040 9.2.3.24: no TPDU is longer. */
    private static final int LONGEST = 164;

    private final Consumer<SubscriptionEvent> tell;
    private final KeptDomain domain;
    private final Memories memories;
    private final SmsStatus status;
    private final Parameters parameters;
    private final Incoming incoming;
    private final RelayLinks links;
    private final MemoryAvailable available;
    private Optional<Usim> usim = Optional.empty();

    /**
     * @param keyPrefix of the slot's items, {@code slot0}
     * @param domain what {@code transport} goes by
     * @param envelope gives the card's toolkit the data of ENVELOPE
     */
    public MessageService(
            String keyPrefix,
            NvItems items,
            Timeline timeline,
            CmTransport transport,
            KeptDomain domain,
            MachineEvents machines,
            Function<byte[], Future<EnvelopeAnswer>> envelope,
            Consumer<SubscriptionEvent> tell) {
        this.domain = domain;
        this.memories = new Memories(keyPrefix, items, this::files);
        this.status = new SmsStatus(this::files);
        this.parameters = new Parameters(this::files);
        this.tell = tell;
        this.incoming = new Incoming(this::files, memories, status, envelope, tell);
        this.links = new RelayLinks(timeline, transport, machines, incoming::arrived);
        this.available = new MemoryAvailable(timeline, links.sending(), status);
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

    @Override
    public Future<Sent> send(RpAddress serviceCentre, Octets tpdu) {
        return send(serviceCentre, tpdu, false);
    }

    @Override
    public Future<Sent> sendFirst(RpAddress serviceCentre, Octets tpdu) {
        return send(serviceCentre, tpdu, true);
    }

    private Future<Sent> send(RpAddress serviceCentre, Octets tpdu, boolean more) {
        Optional<RpAddress> centre = serviceCentre.digits().isEmpty() ? serviceCentre() : Optional.of(serviceCentre);
        if (centre.isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.SERVICE_CENTRE_UNKNOWN));
        }
        Optional<Tpdu> decoded = Tpdu.decode(tpdu, Tpdu.Carrier.DATA_TO_NETWORK).value();
        if (tpdu.length() > LONGEST
                || decoded.filter(it -> it instanceof SmsSubmit || it instanceof SmsCommand)
                        .isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        if (usim.isPresent() && !reachable(usim.get().fixedDialling(), centre.get(), decoded.get())) {
            return Future.failedFuture(new Refusal(Reason.FIXED_DIALLING));
        }
        int reference = status.nextReference();
        return links.sending().send(centre.get(), withReference(tpdu, reference), reference, more);
    }

    /** With fixed numbers only, both the receiver and the service centre must be among them. TS 22.101 A.24. */
    private static boolean reachable(FixedDialling fixed, RpAddress centre, Tpdu message) {
        String receiver = message instanceof SmsSubmit submit
                ? submit.destination().display()
                : ((SmsCommand) message).destination().display();
        return fixed.allows(receiver) && fixed.allows(centre.display());
    }

    /** TP-MR is the second octet of both. TS 23.040 9.2.2.2, 9.2.2.4. */
    private static Octets withReference(Octets tpdu, int reference) {
        byte[] octets = tpdu.toByteArray();
        octets[1] = (byte) reference;
        return Octets.of(octets);
    }

    @Override
    public void domain(MessageDomain wanted) {
        domain.choose(wanted);
    }

    @Override
    public MessageDomain domain() {
        return domain.chosen();
    }

    @Override
    public void moreToSend(boolean wanted) {
        links.moreToSend(wanted);
    }

    @Override
    public boolean moreToSend() {
        return links.moreToSend();
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
        if (!store(memory).write(free.getAsInt(), kind, new AddressedTpdu(serviceCentre, tpdu))) {
            return Future.failedFuture(new Refusal(Reason.SIM_FAILURE));
        }
        changed(memory);
        return Future.succeededFuture(free.getAsInt());
    }

    @Override
    public void mark(Memory memory, int index, Status now) {
        read(memory, index).filter(it -> it.status() != now).ifPresent(it -> {
            store(memory).write(index, now, new AddressedTpdu(it.serviceCentre(), it.tpdu()));
            changed(memory);
        });
    }

    private void changed(Memory memory) {
        tell.accept(new SubscriptionEvent.MessagesChanged(memory));
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
        changed(memory);
        available.room();
        return Future.succeededFuture();
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
    public Future<Void> room(boolean there) {
        incoming.room(there);
        return there ? available.room() : Future.succeededFuture();
    }

    @Override
    public Runnable receive(Receiver receiver) {
        return incoming.receive(receiver);
    }
}
