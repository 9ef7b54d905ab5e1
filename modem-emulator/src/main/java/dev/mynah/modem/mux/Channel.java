package dev.mynah.modem.mux;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import java.util.ArrayDeque;
import java.util.Deque;

/** An open channel: the wire of one voice. */
final class Channel implements Connection {
    /** What may wait for a host that has stopped the channel; the rest is lost, as on a serial port. */
    private static final int MOST_WAITING = 64 * 1024;

    private final int dlci;
    private final Multiplexer mux;
    private final Voice voice;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private int waitingOctets;
    private V24Signals own = V24Signals.MODEM;
    private V24Signals host = V24Signals.MODEM;
    private boolean open;

    Channel(int dlci, Multiplexer mux, Voice.Maker voices) {
        this.dlci = dlci;
        this.mux = mux;
        this.voice = voices.apply(this);
    }

    /** The host has been told that it is open, and hears how the circuits stand. */
    void opened() {
        open = true;
        tell();
    }

    void received(byte[] octets) {
        voice.received(octets, 0, octets.length);
    }

    /** The host drives its circuits so now. */
    void signals(V24Signals now) {
        boolean dropped = host.ready() && !now.ready();
        host = now;
        if (dropped) {
            voice.hungUp();
        }
        drain();
    }

    void drain() {
        while (!blocked() && !waiting.isEmpty()) {
            byte[] next = waiting.remove();
            waitingOctets -= next.length;
            mux.data(dlci, next);
        }
    }

    private boolean blocked() {
        return host.stopped() || mux.stopped();
    }

    void end() {
        open = false;
        waiting.clear();
        voice.hungUp();
        voice.ended();
    }

    @Override
    public void write(byte[] bytes) {
        if (!blocked()) {
            mux.data(dlci, bytes);
        } else if (waitingOctets + bytes.length <= MOST_WAITING) {
            waiting.add(bytes);
            waitingOctets += bytes.length;
        }
    }

    @Override
    public void pause(boolean paused) {
        own = own.stopped(paused);
        tell();
    }

    @Override
    public void carrier(boolean on) {
        if (own.carrier() != on) {
            own = own.carrier(on);
            tell();
        }
    }

    @Override
    public void dataSetReady(boolean on) {
        if (own.ready() != on) {
            own = own.ready(on);
            tell();
        }
    }

    @Override
    public void ring(boolean on) {
        if (own.ringing() != on) {
            own = own.ringing(on);
            tell();
        }
    }

    private void tell() {
        if (open) {
            mux.tell(dlci, own);
        }
    }

    @Override
    public void hangUp() {
        mux.disconnect(dlci);
    }
}
