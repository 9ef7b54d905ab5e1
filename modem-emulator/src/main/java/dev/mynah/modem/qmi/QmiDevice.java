package dev.mynah.modem.qmi;

import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.door.WakingVoices;
import dev.mynah.modem.packet.DataPort;
import dev.mynah.network.air.event.EventStream;

/**
 * What a host sees as a QMI control device: the connections to it share its clients. Lives on the modem's timeline.
 *
 * <p>Commands act on one logical slot until a client binds itself to another one.
 */
public final class QmiDevice {
    private final Modem modem;
    private final Subscription subscription;
    private final EventStream events;
    private final QmiClients clients;
    private final Remembered shared = new Remembered();
    private final DataPort dataPort;
    private long connectionsGone;
    private boolean watching;

    /** @param slot the logical slot that clients speak for at first */
    public QmiDevice(Modem modem, int slot, EventStream events) {
        this.modem = modem;
        this.subscription = modem.subscriptions().get(slot);
        this.events = events;
        this.clients = new QmiClients(modem, subscription);
        this.dataPort = new DataPort(modem.timeline());
    }

    /** A device that comes back after a restart knows no client of before. */
    private void tell(ModemEvent event) {
        if (event instanceof ModemEvent.Stopped) {
            clients.releaseAll();
            shared.forget();
        }
    }

    /**
     * Makes voices for connections that lead straight to the device.
     *
     * @param door the door's name; its events have the subject {@code modem/door}
     */
    public Voice.Maker voices(String door) {
        return new WakingVoices(modem, connection -> session(connection, door, false));
    }

    /** Makes voices for connections of a proxy: a host says which device node it wants, and whatever it says it gets this. */
    public Voice.Maker proxied(String door) {
        return new WakingVoices(modem, connection -> session(connection, door, true));
    }

    private Voice session(Connection connection, String door, boolean proxy) {
        if (!watching) {
            watching = true;
            modem.listen(this::tell);
        }
        return new QmiSession(connection, this, modem.name() + "/" + door, proxy);
    }

    /** Where the packets of the connections are that its clients make. */
    public DataPort dataPort() {
        return dataPort;
    }

    Modem modem() {
        return modem;
    }

    Subscription subscription() {
        return subscription;
    }

    Remembered shared() {
        return shared;
    }

    QmiClients clients() {
        return clients;
    }

    /** The number of the connection that has just gone. */
    long count() {
        return ++connectionsGone;
    }

    void trace(String subject, boolean fromHost, String message, String error) {
        if (events.watched()) {
            String imsi = subscription.sim().imsi().orElse("");
            events.publish(new QmiExchanged(modem.timeline().now(), subject, imsi, fromHost, message, error));
        }
    }

    void broken(String subject, String message, Throwable why) {
        events.publish(new QmiFailed(modem.timeline().now(), subject, message + " broke: " + why));
    }
}
