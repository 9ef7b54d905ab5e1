package dev.mynah.modem.ppp;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One control protocol: the automaton of {@link PppTable} with its counters, over what it negotiates. RFC 1661 4 and 5. */
final class ControlProtocol {
    /** What the automaton tells the layers around it. */
    interface Layer {
        void send(int protocol, ControlPacket packet);

        /** Opened. */
        void up(ControlProtocol which);

        /** Not open any more. */
        void down(ControlProtocol which);

        /** Come to its end, or to nothing. */
        void finished(ControlProtocol which);
    }

    private static final int MAX_CONFIGURE = 10;
    private static final int MAX_TERMINATE = 2;
    private static final int MAX_FAILURE = 5;
    private static final int LONGEST_ECHOED = 1496;

    private final int number;
    private final Negotiation negotiation;
    private final Layer layer;
    private final NamedTimers timers;
    private final Machine<PppState, ControlProtocol> machine;
    private List<ConfigureOption> asked = List.of();
    private int requestId;
    private int lastId;
    private int restarts;
    private int failures;

    ControlProtocol(
            int number, Negotiation negotiation, Layer layer, Timeline timeline, Machine.Watch<PppState> watch) {
        this.number = number;
        this.negotiation = negotiation;
        this.layer = layer;
        this.timers = new NamedTimers(timeline, timer -> fire(new PppEvent.Timeout(restarts > 0)));
        this.machine = new Machine<>(PppTable.AUTOMATON, this, PppState.INITIAL, watch);
    }

    int number() {
        return number;
    }

    PppState state() {
        return machine.state();
    }

    boolean opened() {
        return state() == PppState.OPENED;
    }

    void fire(PppEvent event) {
        machine.fire(event);
    }

    /** The layer is gone at once, without a word. */
    void abandon() {
        timers.stopAll();
    }

    /** A packet of this protocol. */
    void receive(ControlPacket packet) {
        switch (packet.code()) {
            case ControlPacket.CONFIGURE_REQUEST ->
                ConfigureOption.read(packet.data()).ifPresent(options -> requested(packet, options));
            case ControlPacket.CONFIGURE_ACK -> {
                if (packet.id() == requestId && Arrays.equals(packet.data(), ConfigureOption.write(asked))) {
                    fire(new PppEvent.Acknowledged());
                }
            }
            case ControlPacket.CONFIGURE_NAK, ControlPacket.CONFIGURE_REJECT -> {
                if (packet.id() == requestId) {
                    ConfigureOption.read(packet.data()).ifPresent(options -> refused(packet.code(), options));
                }
            }
            case ControlPacket.TERMINATE_REQUEST -> fire(new PppEvent.TerminateRequested(packet));
            case ControlPacket.TERMINATE_ACK -> fire(new PppEvent.TerminateAcknowledged());
            case ControlPacket.CODE_REJECT -> {
                int code = packet.data().length == 0 ? 0 : packet.data()[0] & 0xFF;
                fire(new PppEvent.Rejected(
                        code >= ControlPacket.CONFIGURE_REQUEST && code <= ControlPacket.TERMINATE_ACK));
            }
            case ControlPacket.ECHO_REQUEST, ControlPacket.ECHO_REPLY, ControlPacket.DISCARD_REQUEST -> {
                if (number == PppProtocol.LCP) {
                    fire(new PppEvent.Echo(packet));
                } else {
                    fire(new PppEvent.UnknownCode(packet));
                }
            }
            default -> fire(new PppEvent.UnknownCode(packet));
        }
    }

    private void requested(ControlPacket packet, List<ConfigureOption> options) {
        Negotiation.Verdict verdict = new Negotiation.Verdict();
        Set<Integer> seen = new HashSet<>();
        // None may be listed twice but where its protocol says so, and none of ours does (5.1).
        for (ConfigureOption option : options) {
            if (!seen.add(option.type())) {
                verdict.reject(option);
            }
        }
        negotiation.examine(options, verdict);
        int code = verdict.code();
        List<ConfigureOption> answer = code == ControlPacket.CONFIGURE_ACK ? options : verdict.options();
        if (code == ControlPacket.CONFIGURE_NAK && ++failures > MAX_FAILURE) {
            // 4.6: no convergence; what can't be agreed on is not wanted at all.
            code = ControlPacket.CONFIGURE_REJECT;
            answer = options.stream()
                    .filter(option -> verdict.options().stream().anyMatch(it -> it.type() == option.type()))
                    .toList();
        }
        fire(new PppEvent.Requested(
                code == ControlPacket.CONFIGURE_ACK,
                new ControlPacket(code, packet.id(), ConfigureOption.write(answer))));
        if (code == ControlPacket.CONFIGURE_ACK) {
            failures = 0;
        }
    }

    private void refused(int code, List<ConfigureOption> options) {
        boolean rejected = code == ControlPacket.CONFIGURE_REJECT;
        if (!rejected || options.stream().allMatch(option -> asked.stream().anyMatch(it -> it.same(option)))) {
            fire(new PppEvent.NotAcknowledged(rejected, options));
        }
    }

    // The actions: RFC 1661 4.4.

    void layerUp() {
        layer.up(this);
    }

    void layerDown() {
        layer.down(this);
    }

    void layerStarted() {
        // The layer below is there for as long as the call is.
    }

    void layerFinished() {
        timers.stopAll();
        layer.finished(this);
    }

    void initialiseRestartCount() {
        restarts = MAX_CONFIGURE;
    }

    void initialiseTerminateCount() {
        restarts = MAX_TERMINATE;
    }

    void zeroRestartCount() {
        restarts = 0;
        timers.start(PppTimer.RESTART);
    }

    void sendConfigureRequest() {
        restarts--;
        asked = negotiation.request();
        requestId = nextId();
        timers.start(PppTimer.RESTART);
        send(ControlPacket.CONFIGURE_REQUEST, requestId, ConfigureOption.write(asked));
    }

    void answer(PppEvent.Requested requested) {
        if (requested.acceptable()) {
            ConfigureOption.read(requested.answer().data()).ifPresent(negotiation::granted);
        }
        layer.send(number, requested.answer());
    }

    void learn(PppEvent.NotAcknowledged refused) {
        if (refused.rejected()) {
            negotiation.rejected(refused.options());
        } else {
            negotiation.naked(refused.options());
        }
    }

    void agreed() {
        negotiation.agreed(asked);
    }

    void sendTerminateRequest() {
        restarts--;
        timers.start(PppTimer.RESTART);
        send(ControlPacket.TERMINATE_REQUEST, nextId(), new byte[0]);
    }

    void sendTerminateAck(Object because) {
        int id = because instanceof PppEvent.TerminateRequested requested
                ? requested.packet().id()
                : because instanceof PppEvent.Requested requested
                        ? requested.answer().id()
                        : nextId();
        send(ControlPacket.TERMINATE_ACK, id, new byte[0]);
    }

    void sendCodeReject(PppEvent.UnknownCode unknown) {
        byte[] packet = unknown.packet().write();
        send(ControlPacket.CODE_REJECT, nextId(), Arrays.copyOf(packet, Math.min(packet.length, LONGEST_ECHOED)));
    }

    /** An echo reply begins with the sender's own magic number (5.8). */
    void echo(PppEvent.Echo echo) {
        ControlPacket packet = echo.packet();
        if (packet.code() == ControlPacket.ECHO_REQUEST && packet.data().length >= Integer.BYTES) {
            byte[] data = packet.data().clone();
            byte[] magic = Optional.of(negotiation)
                    .filter(LcpNegotiation.class::isInstance)
                    .map(lcp -> ((LcpNegotiation) lcp).magicInUse())
                    .orElse(new byte[Integer.BYTES]);
            System.arraycopy(magic, 0, data, 0, magic.length);
            send(ControlPacket.ECHO_REPLY, packet.id(), data);
        }
    }

    void stopTimer() {
        timers.stopAll();
    }

    private void send(int code, int id, byte[] data) {
        layer.send(number, new ControlPacket(code, id, data));
    }

    int nextId() {
        lastId = (lastId + 1) & 0xFF;
        return lastId;
    }
}
