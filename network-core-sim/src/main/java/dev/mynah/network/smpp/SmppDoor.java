package dev.mynah.network.smpp;

import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.sms.ExternalEntity;
import dev.mynah.network.sms.ForwardingSide;
import dev.mynah.network.sms.ServiceCentre;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.PDUSender;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.connection.Connection;

/**
 * Where programs bind to a service centre (SMPP 3.4). The library reads and writes on threads of its own; what is said comes to
 * the service centre in turns of its operator's timeline.
 */
public final class SmppDoor implements ExternalEntity, AutoCloseable {
    private static final int MOST_SESSIONS = 16;
    private static final int MOST_WAITING = 1000;
    private static final int THREADS_OF_SESSION = 3;
    private static final int MOST_PDUS_WAITING = 100;
    private static final long BIND_MILLIS = 5000;
    private static final long ANSWER_MILLIS = 10_000;
    /** A program that says it is not bound has not yet read that it is; it is asked again so soon. */
    private static final Duration EARLY = Duration.ofSeconds(1);

    private static final Duration LINGER = Duration.ofSeconds(1);

    private final SmppSpec spec;
    private final ServiceCentre centre;
    private final Timeline timeline;
    private final LoopbackServer server;
    private final ExecutorService workers;
    private final List<SmppSession> bound = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    private SmppDoor(SmppSpec spec, ServiceCentre centre, Timeline timeline) throws IOException {
        this.spec = spec;
        this.centre = centre;
        this.timeline = timeline;
        this.server = new LoopbackServer(spec.port());
        this.workers = workers();
    }

    /** One thread for each program at most: none waits behind another that is slow to bind or to answer. */
    private static ExecutorService workers() {
        ThreadPoolExecutor made = new ThreadPoolExecutor(
                MOST_SESSIONS,
                MOST_SESSIONS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                SmppDoor::daemon);
        made.allowCoreThreadTimeOut(true);
        return made;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "smpp");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens the door.
     *
     * @throws IllegalArgumentException when the port can't be had
     */
    public static SmppDoor open(SmppSpec spec, ServiceCentre centre, Timeline timeline) {
        try {
            SmppDoor door = new SmppDoor(spec, centre, timeline);
            spec.numbers().forEach(centre::reserve);
            daemon(door::accept).start();
            return door;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "sms.smpp.port: " + spec.port() + " can't be had (" + e.getMessage() + ")", e);
        }
    }

    public int port() {
        return server.port();
    }

    private void accept() {
        while (!closed) {
            try {
                SMPPServerSession session = session(server.accept());
                if (bound.size() >= MOST_SESSIONS) {
                    session.close();
                } else {
                    workers.execute(() -> bind(session));
                }
            } catch (IOException | RejectedExecutionException e) {
                if (server.isClosed()) {
                    return;
                }
            }
        }
    }

    private static SMPPServerSession session(Connection connection) throws IOException {
        connection.setSoTimeout((int) BIND_MILLIS);
        PDUSender sender = new SynchronizedPDUSender(new DefaultPDUSender());
        return new SMPPServerSession(
                connection,
                null,
                null,
                null,
                THREADS_OF_SESSION,
                MOST_PDUS_WAITING,
                sender,
                new PduIntake(connection.getOutputStream(), sender));
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(BIND_MILLIS);
            if (!spec.systemId().equals(request.getSystemId())) {
                request.reject(SMPPConstant.STAT_ESME_RINVSYSID);
                closeSoon(session);
            } else if (!same(spec.password(), request.getPassword())) {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                closeSoon(session);
            } else {
                session.setTransactionTimer(ANSWER_MILLIS);
                SmppSession made = new SmppSession(session, request.getBindType(), centre, timeline);
                session.setMessageReceiverListener(made);
                session.addSessionStateListener((now, before, source) -> {
                    if (!now.isBound()) {
                        bound.remove(made);
                        timeline.execute(this::boundChanged);
                    }
                });
                request.accept("mynah", InterfaceVersion.IF_34);
                bound.add(made);
                if (!session.getSessionState().isBound()) {
                    bound.remove(made); // gone again on hearing of it, before it was among them
                }
                timeline.execute(this::boundChanged);
            }
        } catch (IOException | TimeoutException | PDUStringException | IllegalStateException e) {
            session.close();
        }
    }

    /** A program that is refused is left the time to read why. */
    private void closeSoon(SMPPServerSession session) {
        timeline.after(LINGER, () -> {
            if (!closed) {
                workers.execute(session::close);
            }
        });
    }

    private static boolean same(String wanted, String given) {
        return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** What waits for the numbers goes out as soon as somebody receives. */
    private void boundChanged() {
        boolean receives = bound.stream().anyMatch(SmppSession::receives);
        for (String number : spec.numbers()) {
            if (receives) {
                centre.attach(number, this);
            } else {
                centre.detach(number, this);
            }
        }
    }

    @Override
    public void deliver(String number, Tpdu message, Consumer<ForwardingSide.Answer> answered) {
        Consumer<ForwardingSide.Answer> here = answer -> timeline.execute(() -> answered.accept(answer));
        SmppSession receiver =
                bound.stream().filter(SmppSession::receives).findFirst().orElse(null);
        try {
            if (receiver == null) {
                here.accept(new ForwardingSide.Answer.Failed(ForwardingSide.Failure.SYSTEM_FAILURE));
            } else {
                workers.execute(() -> {
                    here.accept(receiver.deliver(number, message));
                    if (receiver.tooEarly()) {
                        timeline.after(EARLY, this::boundChanged);
                    }
                });
            }
        } catch (RejectedExecutionException e) {
            here.accept(new ForwardingSide.Answer.Failed(ForwardingSide.Failure.SUBSCRIBER_BUSY));
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            server.close();
        } catch (IOException e) {
            // Closed all the same.
        }
        bound.forEach(SmppSession::close);
        workers.shutdownNow();
    }
}
