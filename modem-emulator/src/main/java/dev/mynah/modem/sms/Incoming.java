package dev.mynah.modem.sms;

import dev.mynah.euicc.cat.envelope.SmsPpDownload;
import dev.mynah.euicc.cat.object.Address;
import dev.mynah.modem.Messages.Arrived;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Receiver;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.Messages.Wish;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.DataCodingScheme.Alphabet;
import dev.mynah.network.air.sms.FailureCause;
import dev.mynah.network.air.sms.MessageClass;
import dev.mynah.network.air.sms.ReportParameters;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsDeliverReport;
import dev.mynah.network.air.sms.SmsStatusReport;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.UserData;
import dev.mynah.network.air.sms.UserDataHeader;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import dev.mynah.network.air.sms.relay.RpCause;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What becomes of a message that arrives: to a host, to the card's applications, kept, or only noted. TS 23.040 9.2.3.9, TS 23.038 4. */
final class Incoming {
    private static final int TYPE_0 = 0x40;
    private static final int REPLACE_TYPE_1 = 0x41;
    private static final int REPLACE_TYPE_7 = 0x47;
    private static final int RETURN_CALL = 0x5F;
    private static final int USIM_DATA_DOWNLOAD = 0x7F;
    private static final int TOOLKIT_BUSY = 0x9300;
    /** TP-FCS that say that there is no room. */
    private static final Set<Integer> FULL =
            Set.of(FailureCause.USIM_STORAGE_FULL.value(), FailureCause.MEMORY_CAPACITY_EXCEEDED.value());

    private final Supplier<Optional<MessageFiles>> card;
    private final Memories memories;
    private final SmsStatus status;
    private final Function<byte[], Future<EnvelopeAnswer>> envelope;
    private final Consumer<SubscriptionEvent> tell;
    private final List<Receiver> receivers = new ArrayList<>();
    private boolean room = true;

    Incoming(
            Supplier<Optional<MessageFiles>> card,
            Memories memories,
            SmsStatus status,
            Function<byte[], Future<EnvelopeAnswer>> envelope,
            Consumer<SubscriptionEvent> tell) {
        this.card = card;
        this.memories = memories;
        this.status = status;
        this.envelope = envelope;
        this.tell = tell;
    }

    Runnable receive(Receiver receiver) {
        receivers.add(receiver);
        return () -> receivers.remove(receiver);
    }

    /** @param there whether hosts have any */
    void room(boolean there) {
        room = there;
    }

    void arrived(Delivery delivery) {
        Decoded<Tpdu> decoded = Tpdu.decode(delivery.tpdu(), Tpdu.Carrier.DATA_TO_MOBILE);
        if (decoded instanceof Decoded.Invalid<Tpdu>) {
            delivery.refuse(RpCause.PROTOCOL_ERROR, Optional.empty());
            return;
        }
        Tpdu tpdu = decoded.orElseThrow();
        if (tpdu instanceof SmsStatusReport report) {
            reported(delivery, report);
        } else if (tpdu instanceof SmsDeliver deliver) {
            delivered(delivery, deliver);
        }
    }

    private void reported(Delivery delivery, SmsStatusReport report) {
        OptionalInt onCard = memories.reported(report.reference(), delivery.tpdu());
        Arrived arrived = new Arrived(delivery.serviceCentre(), delivery.tpdu(), true, Optional.empty(), false);
        if (offered(delivery, arrived)) {
            return;
        }
        if (onCard.isPresent()) {
            delivery.accept(Optional.empty());
            tell.accept(new SubscriptionEvent.MessageKept(Memory.REPORTS, onCard.getAsInt(), true));
        } else {
            keep(delivery, memories.incomingReports(), true);
        }
    }

    private void delivered(Delivery delivery, SmsDeliver deliver) {
        int identifier = deliver.protocolIdentifier();
        if (identifier == TYPE_0) {
            // Silent: the sender learns that the mobile is there (TS 23.040 9.2.3.9).
            delivery.accept(Optional.empty());
            return;
        }
        List<WaitingIndication> indications = WaitingIndication.of(deliver);
        indications.forEach(this::indicate);
        boolean passing = !indications.isEmpty() && indications.stream().noneMatch(WaitingIndication::keep);
        Optional<MessageClass> messageClass = deliver.coding().messageClass();
        boolean forCard = messageClass.filter(it -> it == MessageClass.CARD).isPresent();
        if (identifier == USIM_DATA_DOWNLOAD
                && forCard
                && card.get().filter(MessageFiles::takesData).isPresent()) {
            download(delivery, deliver);
            return;
        }
        Arrived arrived = new Arrived(delivery.serviceCentre(), delivery.tpdu(), false, messageClass, passing);
        if (offered(delivery, arrived)) {
            return;
        }
        if (passing
                || messageClass
                        .filter(it -> it == MessageClass.IMMEDIATE_DISPLAY)
                        .isPresent()) {
            // TS 23.038 4: shown, where there is a screen, and never kept.
            delivery.accept(Optional.empty());
        } else if (!replaced(delivery, deliver)) {
            keep(delivery, forCard ? Memory.CARD : memories.incoming(), false);
        }
    }

    private void indicate(WaitingIndication indication) {
        card.get().ifPresent(files -> files.waiting().ifPresent(record -> files.writeWaiting(indication.in(record))));
        tell.accept(new SubscriptionEvent.WaitingChanged(indication.kind(), indication.active(), indication.count()));
    }

    /** Whether a host takes the message, or has at least seen it. */
    private boolean offered(Delivery delivery, Arrived arrived) {
        boolean seen = false;
        for (Receiver receiver : List.copyOf(receivers)) {
            Wish wish = receiver.wish(arrived);
            if (wish == Wish.ACKNOWLEDGE && !room) {
                refuse(delivery, report(FailureCause.MEMORY_CAPACITY_EXCEEDED));
                return true;
            } else if (wish == Wish.ACKNOWLEDGE) {
                receiver.take(arrived, verdict -> {
                    if (verdict.accepted()) {
                        delivery.accept(verdict.report());
                    } else {
                        refuse(delivery, verdict.report().orElseGet(() -> report(FailureCause.UNSPECIFIED)));
                    }
                });
                return true;
            } else if (wish == Wish.SEE) {
                receiver.take(arrived, verdict -> {});
                seen = true;
            }
        }
        if (seen) {
            delivery.accept(Optional.empty());
        }
        return seen;
    }

    /** @param report its TP-FCS says whether it is for want of room: TS 23.040 3.2.8, 9.2.3.22 */
    private void refuse(Delivery delivery, Octets report) {
        boolean wantsRoom = Tpdu.decode(report, Tpdu.Carrier.ERROR_TO_NETWORK)
                .value()
                .filter(it -> it instanceof SmsDeliverReport said
                        && said.failure().filter(FULL::contains).isPresent())
                .isPresent();
        if (wantsRoom) {
            // The network hears when there is room again.
            status.full(true);
        }
        delivery.refuse(wantsRoom ? RpCause.MEMORY_CAPACITY_EXCEEDED : RpCause.PROTOCOL_ERROR, Optional.of(report));
    }

    /** Replace Short Message Type 1 to 7, and Return Call, take the place of their predecessor. TS 23.040 9.2.3.9. */
    private boolean replaced(Delivery delivery, SmsDeliver deliver) {
        int identifier = deliver.protocolIdentifier();
        boolean replaces = (identifier >= REPLACE_TYPE_1 && identifier <= REPLACE_TYPE_7) || identifier == RETURN_CALL;
        if (!replaces) {
            return false;
        }
        for (Memory memory : List.of(Memory.CARD, Memory.EQUIPMENT)) {
            MessageStore store = memories.store(memory);
            for (var kept : store.list()) {
                boolean same = Tpdu.decode(kept.tpdu(), Tpdu.Carrier.DATA_TO_MOBILE)
                        .value()
                        .filter(it -> it instanceof SmsDeliver old
                                && old.protocolIdentifier() == identifier
                                && old.originator().equals(deliver.originator()))
                        .isPresent();
                if (kept.status().received()
                        && same
                        && kept.serviceCentre().equals(delivery.serviceCentre())
                        && write(store, kept.index(), delivery)) {
                    delivery.accept(Optional.empty());
                    tell.accept(new SubscriptionEvent.MessageKept(memory, kept.index(), false));
                    return true;
                }
            }
        }
        return false;
    }

    private void keep(Delivery delivery, Memory memory, boolean report) {
        MessageStore store = memories.store(memory);
        OptionalInt free = store.free();
        if (free.isPresent() && write(store, free.getAsInt(), delivery)) {
            delivery.accept(Optional.empty());
            tell.accept(new SubscriptionEvent.MessageKept(memory, free.getAsInt(), report));
        } else {
            refuse(
                    delivery,
                    report(
                            memory == Memory.CARD
                                    ? FailureCause.USIM_STORAGE_FULL
                                    : FailureCause.MEMORY_CAPACITY_EXCEEDED));
            tell.accept(new SubscriptionEvent.MemoryFull(memory));
        }
    }

    private static boolean write(MessageStore store, int index, Delivery delivery) {
        return store.write(index, Status.RECEIVED_UNREAD, new AddressedTpdu(delivery.serviceCentre(), delivery.tpdu()));
    }

    /** TS 31.111 7.1.1.1: the card's answer goes back to the sender. */
    private void download(Delivery delivery, SmsDeliver deliver) {
        Optional<Address> serviceCentre = delivery.serviceCentre().digits().isEmpty()
                ? Optional.empty()
                : Optional.of(Address.of(delivery.serviceCentre().display()));
        byte[] data = new SmsPpDownload(serviceCentre, delivery.tpdu().toByteArray()).encode();
        envelope.apply(data).onComplete(done -> {
            EnvelopeAnswer answer = done.succeeded() ? done.result() : new EnvelopeAnswer(new byte[0], 0x6F00);
            Optional<UserData> back = userData(answer.data());
            if (answer.sw() == 0x9000 || answer.sw() >> 8 == 0x91) {
                delivery.accept(
                        back.map(it -> new SmsDeliverReport(Optional.empty(), parameters(deliver, it)).encode()));
            } else {
                FailureCause cause =
                        answer.sw() == TOOLKIT_BUSY ? FailureCause.TOOLKIT_BUSY : FailureCause.DATA_DOWNLOAD_ERROR;
                delivery.refuse(
                        RpCause.PROTOCOL_ERROR,
                        Optional.of(new SmsDeliverReport(
                                        Optional.of(cause.value()),
                                        back.map(it -> parameters(deliver, it)).orElse(ReportParameters.NONE))
                                .encode()));
            }
        });
    }

    private static ReportParameters parameters(SmsDeliver deliver, UserData userData) {
        return new ReportParameters(
                Optional.of(deliver.protocolIdentifier()),
                Optional.of(DataCodingScheme.of(Alphabet.OCTETS, MessageClass.CARD)),
                Optional.of(userData));
    }

    /** What the card answers is a header with what follows, or nothing. */
    private static Optional<UserData> userData(byte[] data) {
        if (data.length == 0 || data.length > UserData.MOST_OCTETS) {
            return Optional.empty();
        }
        return Optional.of(UserData.octets(UserDataHeader.NONE, Octets.of(data)));
    }

    private static Octets report(FailureCause cause) {
        return new SmsDeliverReport(Optional.of(cause.value()), ReportParameters.NONE).encode();
    }
}
