package dev.mynah.network.sms;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RelayConnection;
import dev.mynah.network.air.sms.relay.RelayEnd;
import dev.mynah.network.air.sms.relay.RelayUser;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.air.sms.relay.RpMessage.RpData;
import dev.mynah.network.air.sms.relay.RpMessage.RpError;
import dev.mynah.network.air.sms.relay.Transfer;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.ShortMessageHome.AlertReason;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.MobileTerminating.Unreachable;
import dev.mynah.network.sms.ForwardingSide.Answer;
import dev.mynah.network.sms.ForwardingSide.Failure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One mobile with which messages are exchanged, from the first to the last of them. */
final class Visit implements RelayUser {
    /** A message for the mobile. */
    record Forwarding(String serviceCentre, Octets tpdu, boolean more, Consumer<Answer> answered) {}

    /** So long the connection is kept for the message that was announced. */
    private static final Duration MORE = Duration.ofSeconds(5);
    /** Beyond it the service centre is told to come back. */
    private static final int MOST_WAITING = 16;

    private final SwitchingCentre centre;
    private final String imsi;
    private final Deque<Forwarding> waiting = new ArrayDeque<>();
    private final Map<Transfer, Forwarding> underway = new HashMap<>();
    private @Nullable CmConnection connection;
    private @Nullable RelayConnection relay;
    private Timeline.@Nullable Timer lingering;
    private int reference;

    Visit(SwitchingCentre centre, String imsi) {
        this.centre = centre;
        this.imsi = imsi;
    }

    String imsi() {
        return imsi;
    }

    boolean connected() {
        return connection != null;
    }

    void opened(CmConnection given) {
        connection = given;
        relay = new RelayConnection(RelayEnd.NETWORK, given::send, centre.timeline(), centre.machines(imsi), this);
        next();
    }

    void notOpened(Unreachable why) {
        if (connected()) {
            return;
        }
        Failure failure = switch (why) {
            case ABSENT, NO_PAGING_RESPONSE -> Failure.ABSENT_SUBSCRIBER;
            case NOT_AVAILABLE -> Failure.FACILITY_NOT_SUPPORTED;
        };
        centre.unreachable(this, failure);
        failAll(failure);
    }

    private void failAll(Failure failure) {
        while (!waiting.isEmpty()) {
            waiting.remove().answered().accept(new Answer.Failed(failure));
        }
    }

    void receive(byte[] message) {
        if (relay != null) {
            relay.receive(message);
        }
    }

    void lost() {
        RelayConnection gone = relay;
        connection = null;
        relay = null;
        stopLingering();
        if (gone != null) {
            gone.lost();
        }
        failAll(Failure.SYSTEM_FAILURE);
    }

    void forward(Forwarding forwarding) {
        if (waiting.size() >= MOST_WAITING) {
            forwarding.answered().accept(new Answer.Failed(Failure.SUBSCRIBER_BUSY));
            return;
        }
        waiting.add(forwarding);
        next();
    }

    /** One after the other: TS 23.040 3.2.2 leaves no two deliveries to one mobile at a time. */
    private void next() {
        RelayConnection open = relay;
        if (open == null || waiting.isEmpty() || !underway.isEmpty()) {
            return;
        }
        Optional<Transfer> transfer = open.open();
        if (transfer.isPresent()) {
            stopLingering();
            Forwarding forwarding = waiting.remove();
            underway.put(transfer.get(), forwarding);
            reference = (reference + 1) & 0xFF;
            transfer.get()
                    .submit(new RpData(
                            true,
                            reference,
                            RpAddress.number("+" + forwarding.serviceCentre()),
                            RpAddress.NONE,
                            forwarding.tpdu()));
        }
    }

    private void answer(Transfer transfer, Answer answer) {
        Forwarding forwarding = underway.remove(transfer);
        if (forwarding != null) {
            forwarding.answered().accept(answer);
            if (forwarding.more() && connected()) {
                linger();
            }
            next();
        }
    }

    @Override
    public void arrived(Transfer transfer, RpData data) {
        centre.submit(imsi, data.destination().digits(), data.userData(), answer -> {
            if (answer instanceof SubmissionSide.Answer.Accepted accepted) {
                transfer.acknowledge(Optional.of(accepted.report()));
            } else if (answer instanceof SubmissionSide.Answer.Refused refused) {
                transfer.refuse(refused.cause(), refused.report());
            }
        });
    }

    @Override
    public void memoryAvailable(Transfer transfer) {
        centre.ready(imsi, AlertReason.MEMORY_AVAILABLE);
        transfer.acknowledge(Optional.empty());
    }

    @Override
    public void acknowledged(Transfer transfer, Optional<Octets> report) {
        answer(transfer, new Answer.Delivered(report));
    }

    /** TS 29.010 4.6 with TS 23.040 3.3.2. */
    @Override
    public void refused(Transfer transfer, RpError error) {
        RpCause cause = RpCause.of(error.cause()).orElse(RpCause.TEMPORARY_FAILURE);
        answer(
                transfer,
                new Answer.Failed(
                        cause == RpCause.MEMORY_CAPACITY_EXCEEDED
                                ? Failure.MEMORY_CAPACITY_EXCEEDED
                                : Failure.MOBILE_PROTOCOL_ERROR));
    }

    @Override
    public void failed(Transfer transfer) {
        answer(transfer, new Answer.Failed(Failure.SYSTEM_FAILURE));
    }

    @Override
    public void idle(RelayConnection idle) {
        if (idle == relay) {
            closeIfUnused();
        }
    }

    void closeIfUnused() {
        if (relay != null && relay.isIdle() && waiting.isEmpty() && lingering == null) {
            close();
        }
    }

    private void linger() {
        stopLingering();
        lingering = centre.timeline().after(MORE, () -> {
            lingering = null;
            closeIfUnused();
        });
    }

    private void stopLingering() {
        if (lingering != null) {
            lingering.cancel();
            lingering = null;
        }
    }

    private void close() {
        CmConnection open = connection;
        if (open != null) {
            connection = null;
            relay = null;
            centre.close(this, open);
        }
    }
}
