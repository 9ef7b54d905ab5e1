package dev.mynah.modem.qmi;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.packet.DataPort;
import dev.mynah.modem.qmi.wire.Incoming;
import dev.mynah.modem.qmi.wire.Malformed;
import dev.mynah.modem.qmi.wire.QmiMessage;
import dev.mynah.modem.qmi.wire.QmiMessage.Kind;
import dev.mynah.modem.qmi.wire.QmuxFrame;
import dev.mynah.modem.qmi.wire.QmuxReader;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/** One host's connection: cuts frames, finds the command of each request, and answers. */
final class QmiSession implements Voice, ControlPoint {
    private static final int CTL = 0;

    private final Connection connection;
    private final QmiDevice device;
    private final String subject;
    private final boolean proxy;
    private final QmuxReader reader = new QmuxReader(this::received);
    private final Transactions transactions = new Transactions();
    private final Queue<Runnable> held = new ArrayDeque<>();
    private final QmiClient control;
    private Optional<String> path = Optional.empty();
    private boolean answering;
    private boolean over;
    private long overSince;

    /**
     * @param subject of its events
     * @param proxy whether hosts see a proxy, which they have to tell the device they want
     */
    QmiSession(Connection connection, QmiDevice device, String subject, boolean proxy) {
        this.connection = connection;
        this.device = device;
        this.subject = subject;
        this.proxy = proxy;
        this.control = new QmiClient(QmiServices.CTL, 0, device.modem(), device.subscription(), this);
    }

    @Override
    public void received(byte[] bytes, int offset, int length) {
        over = false;
        reader.read(bytes, offset, length);
    }

    private void received(QmuxFrame frame) {
        Incoming incoming = QmiMessage.read(frame.service(), frame.sdu());
        if (incoming.kind() != Kind.REQUEST || incoming instanceof Incoming.Noise) {
            device.trace(subject, true, "noise for service %02X".formatted(frame.service()), "");
            return;
        }
        Optional<QmiClient> client =
                frame.service() == CTL ? Optional.of(control) : device.clients().get(frame.service(), frame.client());
        if (client.isEmpty()) {
            respond(frame.service(), frame.client(), incoming, "unknown client", QmiError.INVALID_CLIENT_ID, Tlvs.NONE);
            return;
        }
        client.get().heardOn(this);
        Optional<QmiCommand> command = client.get().service().command(incoming.id());
        String name = client.get().service().name() + " "
                + command.map(it -> it.form().name()).orElse("%04X".formatted(incoming.id()));
        device.trace(subject, true, name, "");
        if (command.isEmpty()) {
            respond(frame.service(), frame.client(), incoming, name, QmiError.INVALID_QMI_COMMAND, Tlvs.NONE);
        } else if (incoming instanceof Incoming.Whole whole) {
            answer(client.get(), command.get(), whole, name);
        } else {
            respond(frame.service(), frame.client(), incoming, name, QmiError.MALFORMED_MESSAGE, Tlvs.NONE);
        }
    }

    /** What the command brings about at once is told after its answer. */
    private void answer(QmiClient client, QmiCommand command, Incoming.Whole request, String name) {
        int service = client.service().id();
        QmiRequest asked =
                new QmiRequest(request.transaction(), request.message().tlvs());
        Future<Tlvs> answer;
        answering = true;
        try {
            answer = transactions.track(client, asked, command);
        } finally {
            answering = false;
        }
        answer.onSuccess(tlvs -> respond(service, client.id(), request, name, QmiError.NONE, tlvs))
                .onFailure(e -> refuse(service, client.id(), request, name, e));
        for (Runnable told = held.poll(); told != null; told = held.poll()) {
            told.run();
        }
    }

    private void refuse(int service, int client, Incoming request, String name, Throwable why) {
        if (why instanceof QmiRefusal refusal) {
            respond(service, client, request, name, refusal.error(), refusal.tlvs());
        } else if (why instanceof Refusal refusal) {
            respond(service, client, request, name, RefusalErrors.of(refusal), Tlvs.NONE);
        } else if (why instanceof Malformed) {
            respond(service, client, request, name, QmiError.MALFORMED_MESSAGE, Tlvs.NONE);
        } else {
            device.broken(subject, name, why);
            respond(service, client, request, name, QmiError.INTERNAL, Tlvs.NONE);
        }
    }

    private void respond(int service, int client, Incoming request, String name, QmiError error, Tlvs tlvs) {
        Tlvs all = Result.first(error, tlvs);
        device.trace(subject, false, name, error == QmiError.NONE ? "" : error.name());
        write(service, client, new QmiMessage(Kind.RESPONSE, request.transaction(), request.id(), all));
    }

    Stream<QmiClient> clientsOf(QmiService service) {
        return device.clients().of(service);
    }

    Remembered shared() {
        return device.shared();
    }

    DataPort dataPort() {
        return device.dataPort();
    }

    boolean abort(QmiClient client, int transaction) {
        return transactions.abort(client, transaction);
    }

    void indicate(QmiClient client, QmiMessage indication, String name) {
        if (answering) {
            held.add(() -> indicate(client, indication, name));
            return;
        }
        device.trace(subject, false, client.service().name() + " " + name + " (indication)", "");
        write(client.service().id(), client.id(), indication);
    }

    private void write(int service, int client, QmiMessage message) {
        if (!over) {
            connection.write(new QmuxFrame(true, service, client, message.octets(service)).octets());
        }
    }

    @Override
    public void hungUp() {
        reader.reset();
        leave();
    }

    @Override
    public void ended() {
        leave();
        control.end();
    }

    private void leave() {
        over = true;
        overSince = device.count();
    }

    boolean over() {
        return over;
    }

    /** Grows with each connection that goes: which of two went first. */
    long overSince() {
        return overSince;
    }

    @Override
    public List<QmiService> services() {
        return QmiServices.TABLE;
    }

    @Override
    public QmiClient allocate(int service) {
        QmiService wanted = QmiServices.find(service)
                .filter(it -> it != QmiServices.CTL)
                .orElseThrow(() -> new QmiRefusal(QmiError.INVALID_SERVICE_TYPE));
        return device.clients().allocate(wanted, this).orElseThrow(() -> new QmiRefusal(QmiError.CLIENT_IDS_EXHAUSTED));
    }

    @Override
    public void release(int service, int client) {
        if (!device.clients().release(service, client)) {
            throw new QmiRefusal(QmiError.INVALID_CLIENT_ID);
        }
    }

    @Override
    public void sync() {
        device.clients().releaseAll(this);
    }

    @Override
    public Optional<String> device() {
        return path;
    }

    @Override
    public void device(String at) {
        if (!proxy) {
            throw new QmiRefusal(QmiError.INVALID_QMI_COMMAND);
        }
        path = Optional.of(at);
    }
}
