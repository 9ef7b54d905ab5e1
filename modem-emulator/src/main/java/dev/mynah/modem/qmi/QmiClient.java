package dev.mynah.modem.qmi;

import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.packet.DataPort;
import dev.mynah.modem.qmi.wire.QmiMessage;
import dev.mynah.modem.qmi.wire.QmiMessage.Kind;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A client of a service: what a host allocated, and what the service's commands act on. It outlives the connection it was
 * allocated on, since hosts give its number to the next one, and belongs to the connection it was last heard on.
 */
public final class QmiClient {
    private final QmiService service;
    private final int id;
    private final Modem modem;
    private final Remembered memory = new Remembered();
    private final List<Runnable> atEnd = new ArrayList<>();
    private QmiSession session;
    private Subscription subscription;
    private Runnable listening;
    private final Runnable modemListening;

    QmiClient(QmiService service, int id, Modem modem, Subscription subscription, QmiSession session) {
        this.service = service;
        this.id = id;
        this.modem = modem;
        this.session = session;
        this.subscription = subscription;
        this.listening = subscription.listen(this::tell);
        this.modemListening = modem.listen(this::tell);
        service.begin(this);
    }

    public QmiService service() {
        return service;
    }

    public int id() {
        return id;
    }

    public Modem modem() {
        return modem;
    }

    /** The subscription the client speaks for. */
    public Subscription subscription() {
        return subscription;
    }

    /** Speaks for another logical slot from now on. */
    public void speakFor(Subscription other) {
        listening.run();
        subscription = other;
        listening = other.listen(this::tell);
    }

    /** Whether its host is there: one that has hung up hears nothing and answers nothing. */
    public boolean present() {
        return !session.over();
    }

    /** What the client set for itself. */
    public <T> T get(Memory<T> key) {
        return memory.get(key);
    }

    public <T> void set(Memory<T> key, T value) {
        memory.set(key, value);
    }

    /** What holds for all clients of the device. */
    public Remembered shared() {
        return session.shared();
    }

    /** Where the packets of the device's connections are. */
    public DataPort dataPort() {
        return session.dataPort();
    }

    /** Forgets all that the client set: the service's Reset. */
    public void forget() {
        memory.forget();
    }

    /** @param release gives back what the client holds, when the host gives the client back or goes for good */
    public void atEnd(Runnable release) {
        atEnd.add(release);
    }

    /** Tells the host something unasked, after the answer that may be on its way. */
    public void indicate(MessageForm form, Tlvs tlvs) {
        session.indicate(this, new QmiMessage(Kind.INDICATION, 0, form.id(), tlvs), form.name());
    }

    /** Takes back a request of this client's that is not answered yet: it is answered with ABORTED. */
    public boolean abort(int transaction) {
        return session.abort(this, transaction);
    }

    /** All clients of this service, this one too, whichever hosts they are of. */
    public Stream<QmiClient> siblings() {
        return session.clientsOf(service);
    }

    /** The device the client is of, as CTL deals with it. */
    public ControlPoint control() {
        return session;
    }

    private void tell(SubscriptionEvent event) {
        for (QmiReport report : service.reports()) {
            report.on(this, event);
        }
    }

    private void tell(ModemEvent event) {
        for (QmiReport report : service.reports()) {
            report.on(this, event);
        }
    }

    QmiSession session() {
        return session;
    }

    void heardOn(QmiSession where) {
        session = where;
    }

    void end() {
        listening.run();
        modemListening.run();
        List<Runnable> held = List.copyOf(atEnd);
        atEnd.clear();
        held.forEach(Runnable::run);
    }
}
