package dev.mynah.network.air.tcp;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One TCP connection: sequence numbers, windows and retransmission (RFC 9293 3.4, 3.8). {@link TcpTable} says what its states
 * are.
 */
public final class TcpConnection {
    private static final int RECEIVE_WINDOW = 65_535;
    private static final int MOST_OUT_OF_ORDER = 64;
    private static final int MOST_REPEATS = 8;
    private static final int ADOPTED_SCALE = 0;

    private record Sent(int sequence, int flags, byte[] data) {
        int end() {
            return sequence + data.length + ((flags & (TcpSegment.SYN | TcpSegment.FIN)) != 0 ? 1 : 0);
        }
    }

    private final Consumer<TcpSegment> out;
    private final Runnable forget;
    private final Timeline timeline;
    private final TcpApplication application;
    private final NamedTimers timers;
    private final Machine<TcpState, TcpConnection> machine;
    private final int localPort;
    private final int remotePort;
    private final int ourMss;
    private final int iss;
    private int mss;
    private int scale = ADOPTED_SCALE;

    private final Deque<Sent> unacknowledged = new ArrayDeque<>();
    private final TreeMap<Integer, TcpSegment> early = new TreeMap<>((a, b) -> a - b);
    private int una;
    private int nxt;
    private int peerWindow;
    private int rcvNxt;
    private int advertised;
    private boolean ackDue;
    private boolean finSent;
    private boolean finSeen;
    private boolean closing;
    private TcpEnd end = TcpEnd.CLOSED;
    private boolean ended;

    private Congestion congestion;
    private final RoundTrip roundTrip = new RoundTrip();
    private int repeats;

    private TcpConnection(
            TcpState initial,
            int localPort,
            int remotePort,
            int iss,
            int ourMss,
            TcpApplication application,
            Timeline timeline,
            Machine.Watch<TcpState> watch,
            Consumer<TcpSegment> out,
            Runnable forget) {
        this.out = out;
        this.forget = forget;
        this.timeline = timeline;
        this.application = application;
        this.timers = new NamedTimers(timeline, this::expired);
        this.machine = new Machine<>(TcpTable.TCP, this, initial, watch);
        this.localPort = localPort;
        this.remotePort = remotePort;
        this.ourMss = ourMss;
        this.mss = ourMss;
        this.iss = iss;
        this.una = iss;
        this.nxt = iss;
        this.congestion = new Congestion(mss);
    }

    /**
     * Answers a peer's SYN by one of our own.
     *
     * @param ourMss the most data a segment may bring
     * @param out segments for the peer
     * @param forget told once there is nothing left of the connection
     */
    public static TcpConnection accept(
            TcpSegment syn,
            int iss,
            int ourMss,
            TcpApplication application,
            Timeline timeline,
            Machine.Watch<TcpState> watch,
            Consumer<TcpSegment> out,
            Runnable forget) {
        TcpConnection connection = new TcpConnection(
                TcpState.SYN_RECEIVED,
                syn.destinationPort(),
                syn.sourcePort(),
                iss,
                ourMss,
                application,
                timeline,
                watch,
                out,
                forget);
        connection.adopt(syn);
        connection.timers.start(TcpTimer.USER_TIMEOUT);
        connection.send(TcpSegment.SYN | TcpSegment.ACK, new byte[0]);
        return connection;
    }

    /** Begins a connection, see {@link #accept}. The application is told when it stands, or that it came to nothing. */
    public static TcpConnection open(
            int localPort,
            int remotePort,
            int iss,
            int ourMss,
            TcpApplication application,
            Timeline timeline,
            Machine.Watch<TcpState> watch,
            Consumer<TcpSegment> out,
            Runnable forget) {
        TcpConnection connection = new TcpConnection(
                TcpState.SYN_SENT, localPort, remotePort, iss, ourMss, application, timeline, watch, out, forget);
        connection.timers.start(TcpTimer.USER_TIMEOUT);
        connection.send(TcpSegment.SYN, new byte[0]);
        return connection;
    }

    /** What the peer's SYN says of it. */
    private void adopt(TcpSegment syn) {
        mss = Math.max(64, Math.min(ourMss, syn.mss() == 0 ? 536 : syn.mss()));
        scale = syn.scale();
        rcvNxt = syn.sequence() + 1;
        peerWindow = syn.window();
        congestion = new Congestion(mss);
    }

    private void fire(Object event) {
        machine.fire(event);
    }

    private void expired(Object timer) {
        if (timer == TcpTimer.USER_TIMEOUT) {
            end = TcpEnd.TIMED_OUT;
        }
        fire(timer);
    }

    public TcpState state() {
        return machine.state();
    }

    /** Octets sent that nobody has acknowledged. */
    public int unacknowledged() {
        return unacknowledged.stream().mapToInt(it -> it.data.length).sum();
    }

    // What arrives.

    public void receive(TcpSegment segment) {
        if (state() == TcpState.SYN_SENT) {
            answered(segment);
        } else {
            received(segment);
        }
    }

    /** RFC 9293 3.10.7.3. */
    private void answered(TcpSegment segment) {
        boolean acknowledges = segment.has(TcpSegment.ACK);
        if (acknowledges && segment.acknowledgment() != nxt) {
            if (!segment.has(TcpSegment.RST)) {
                out.accept(TcpSegment.reset(localPort, remotePort, segment.acknowledgment()));
            }
        } else if (segment.has(TcpSegment.RST)) {
            if (acknowledges) {
                end = TcpEnd.REFUSED;
                fire(new TcpEvent.Reset());
            }
        } else if (segment.has(TcpSegment.SYN)) {
            adopt(segment);
            if (acknowledges) {
                progress(segment.acknowledgment(), 0);
                acknowledge();
                pump();
            } else {
                // Both have begun at once (3.5, figure 7): the same SYN again, that now acknowledges the other.
                unacknowledged.clear();
                nxt = iss;
                fire(new TcpEvent.SynReceived());
                send(TcpSegment.SYN | TcpSegment.ACK, new byte[0]);
            }
        }
    }

    /** RFC 9293 3.10.7.4. */
    private void received(TcpSegment segment) {
        if (!acceptable(segment)) {
            if (!segment.has(TcpSegment.RST)) {
                if (state() == TcpState.TIME_WAIT) {
                    linger();
                }
                acknowledge();
            }
            return;
        }
        if (segment.has(TcpSegment.RST)) {
            // RFC 5961 3.2: only the exact number proves that the peer means it.
            if (segment.sequence() == rcvNxt) {
                end = TcpEnd.RESET;
                fire(new TcpEvent.Reset());
            } else {
                acknowledge();
            }
            return;
        }
        if (segment.has(TcpSegment.SYN)) {
            acknowledge();
            return;
        }
        if (!segment.has(TcpSegment.ACK) || !takeAcknowledgment(segment)) {
            return;
        }
        if (state() == TcpState.SYN_RECEIVED) {
            return;
        }
        if (state() != TcpState.TIME_WAIT && (finSent || !application.patient())) {
            timers.start(TcpTimer.USER_TIMEOUT);
        }
        takeData(segment);
        pump();
        if (ackDue && state() != TcpState.CLOSED) {
            acknowledge();
        }
    }

    private boolean acceptable(TcpSegment segment) {
        int window = window();
        int length = segment.length();
        if (length == 0) {
            return window == 0 ? segment.sequence() == rcvNxt : inWindow(segment.sequence(), window);
        }
        return window > 0
                && (inWindow(segment.sequence(), window) || inWindow(segment.sequence() + length - 1, window));
    }

    private boolean inWindow(int sequence, int window) {
        int distance = sequence - rcvNxt;
        return distance >= 0 && distance < window;
    }

    private boolean takeAcknowledgment(TcpSegment segment) {
        int acknowledged = segment.acknowledgment() - una;
        int outstanding = nxt - una;
        if (acknowledged > outstanding || acknowledged < -Congestion.LARGEST_WINDOW) {
            if (state() == TcpState.SYN_RECEIVED) {
                fire(new TcpEvent.Aborted());
            } else {
                acknowledge();
            }
            return false;
        }
        int window = segment.window() << Math.max(0, scale);
        if (acknowledged > 0) {
            progress(segment.acknowledgment(), acknowledged);
        } else if (acknowledged == 0 && segment.length() == 0 && outstanding > 0 && window == peerWindow) {
            if (congestion.duplicate()) {
                lost();
                congestion.recovering();
            }
        }
        if (acknowledged >= 0) {
            peerWindow = Math.min(Congestion.LARGEST_WINDOW, window);
            // Whoever answers is there, even with no room for data (3.8.6.1).
            repeats = 0;
        }
        return state() != TcpState.CLOSED;
    }

    private void progress(int acknowledgment, int octets) {
        una = acknowledgment;
        while (!unacknowledged.isEmpty() && unacknowledged.peekFirst().end() - una <= 0) {
            unacknowledged.removeFirst();
        }
        roundTrip.acknowledged(una, timeline.now());
        congestion.acknowledged(octets);
        repeats = 0;
        if (unacknowledged.isEmpty()) {
            timers.stop(TcpTimer.RETRANSMISSION);
        } else {
            timers.start(TcpTimer.RETRANSMISSION, roundTrip.patience());
        }
        if (state() == TcpState.SYN_RECEIVED || state() == TcpState.SYN_SENT) {
            fire(new TcpEvent.HandshakeDone());
        } else if (finSent && una == nxt) {
            fire(new TcpEvent.FinAcknowledged());
        }
    }

    private void takeData(TcpSegment segment) {
        if (segment.length() == 0 || finSeen) {
            ackDue = ackDue || segment.length() > 0;
            return;
        }
        ackDue = true;
        if (segment.sequence() - rcvNxt > 0) {
            if (early.size() < MOST_OUT_OF_ORDER) {
                early.putIfAbsent(segment.sequence(), segment);
            }
            return;
        }
        deliver(segment);
        while (!early.isEmpty() && early.firstKey() - rcvNxt <= 0) {
            deliver(early.pollFirstEntry().getValue());
        }
    }

    private void deliver(TcpSegment segment) {
        int known = rcvNxt - segment.sequence();
        if (finSeen || known > segment.data().length) {
            return;
        }
        byte[] news = Arrays.copyOfRange(segment.data(), known, segment.data().length);
        rcvNxt += news.length;
        if (news.length > 0) {
            application.received(news);
        }
        if (segment.has(TcpSegment.FIN)) {
            rcvNxt++;
            finSeen = true;
            application.finished();
            fire(new TcpEvent.FinReceived());
        }
    }

    // What is sent.

    private int window() {
        return Math.max(0, RECEIVE_WINDOW - application.backlog());
    }

    void established() {
        congestion.established();
        if (application.patient()) {
            timers.stop(TcpTimer.USER_TIMEOUT);
        }
        application.connected();
    }

    /** The application has something to send, or more room for what the peer sends, that it had not when it was asked last. */
    public void wake() {
        pump();
        if (ackDue && !ended && state() != TcpState.SYN_SENT) {
            acknowledge();
        }
    }

    /** The application wants no more of the connection: what is under way still arrives. RFC 9293 3.10.4. */
    public void close() {
        if (state() == TcpState.SYN_SENT) {
            fire(new TcpEvent.CloseWanted());
        } else {
            closing = true;
            wake();
        }
    }

    /** Sends what the application has and the windows allow. */
    private void pump() {
        while (state() == TcpState.ESTABLISHED || state() == TcpState.CLOSE_WAIT) {
            int inFlight = nxt - una;
            int room = Math.min(congestion.window(), peerWindow) - inFlight;
            if (room < mss && inFlight > 0) {
                break;
            }
            // One octet into a closed window finds out when it opens (RFC 9293 3.8.6.1).
            byte[] data = application.next(Math.max(1, Math.min(mss, room)));
            if (data.length == 0) {
                if (closing || application.done()) {
                    fire(new TcpEvent.CloseWanted());
                }
                break;
            }
            send(TcpSegment.ACK | TcpSegment.PSH, data);
        }
        if (advertised < mss && window() >= 2 * mss) {
            ackDue = true;
        }
    }

    void sendFin() {
        finSent = true;
        timers.start(TcpTimer.USER_TIMEOUT);
        send(TcpSegment.FIN | TcpSegment.ACK, new byte[0]);
    }

    private void send(int flags, byte[] data) {
        Sent sent = new Sent(nxt, flags, data);
        unacknowledged.add(sent);
        nxt = sent.end();
        roundTrip.sent(nxt, timeline.now());
        if (!timers.running(TcpTimer.RETRANSMISSION)) {
            timers.start(TcpTimer.RETRANSMISSION, roundTrip.patience());
        }
        emit(sent);
    }

    private void emit(Sent sent) {
        ackDue = false;
        boolean syn = (sent.flags & TcpSegment.SYN) != 0;
        advertised = window();
        out.accept(new TcpSegment(
                localPort,
                remotePort,
                sent.sequence,
                rcvNxt,
                sent.flags,
                advertised,
                syn ? ourMss : 0,
                syn && scale >= 0 ? ADOPTED_SCALE : -1,
                sent.data));
    }

    private void acknowledge() {
        emit(new Sent(nxt, TcpSegment.ACK, new byte[0]));
    }

    void sendReset() {
        emit(new Sent(nxt, TcpSegment.RST | TcpSegment.ACK, new byte[0]));
    }

    /** The way to the peer is said to lead nowhere, which ends only what has not begun. RFC 1122 4.2.3.9, RFC 5461 2.2. */
    public void unreachable() {
        if (state() == TcpState.SYN_SENT) {
            end = TcpEnd.UNREACHABLE;
            fire(new TcpEvent.Aborted());
        }
    }

    /** Nobody has acknowledged the oldest segment for too long. */
    void again() {
        if (unacknowledged.isEmpty()) {
            return;
        }
        if (++repeats > MOST_REPEATS) {
            end = TcpEnd.TIMED_OUT;
            fire(new TcpEvent.Aborted());
            return;
        }
        lost();
        congestion.expired();
        roundTrip.expired();
        timers.start(TcpTimer.RETRANSMISSION, roundTrip.patience());
    }

    private void lost() {
        congestion.lost(nxt - una);
        roundTrip.repeated();
        if (!unacknowledged.isEmpty()) {
            emit(unacknowledged.peekFirst());
        }
    }

    void linger() {
        timers.stopAll();
        timers.start(TcpTimer.TIME_WAIT);
        over();
    }

    /** Drops the connection without a word. */
    public void forget() {
        timers.stopAll();
        unacknowledged.clear();
        early.clear();
        forget.run();
        over();
    }

    private void over() {
        if (!ended) {
            ended = true;
            application.ended(end);
        }
    }

    /** Ends the connection at once, with a reset. */
    public void abort() {
        end = TcpEnd.ABORTED;
        fire(new TcpEvent.Aborted());
    }
}
