package dev.mynah.modem.mux;

import dev.mynah.at.command.DataPump;
import dev.mynah.modem.door.Voice;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The modem's end of a multiplexer, which answers and never begins: the host opens channels, and each has a voice. The line that
 * carries it is in data mode as long as it lasts. TS 27.010 5.4.
 */
public final class Multiplexer implements DataPump {
    private static final int CONTROL = 0;
    private static final int REMOTE_PORT_WITHOUT_VALUES = 1;
    /** 9600 bit/s, 8 data bits, no parity, no flow control by characters: what means nothing on a channel. TS 27.010 5.4.6.3.9. */
    private static final byte[] REMOTE_PORT = {3, 3, 0, 0x11, 0x13, 0, 0};

    private final MuxParameters parameters;
    private final Framing framing;
    private final IntFunction<Voice.Maker> voices;
    private final ControlChannel control = new ControlChannel(this);
    private final Map<Integer, Channel> channels = new TreeMap<>();
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private Optional<Terminal> terminal = Optional.empty();
    private boolean receiving;
    private boolean running;
    private boolean stopped;

    /** @param voices makes the voice of a channel, by its number */
    public Multiplexer(MuxParameters parameters, IntFunction<Voice.Maker> voices) {
        this.parameters = parameters;
        this.framing = parameters.framing();
        this.voices = voices;
    }

    @Override
    public boolean transparent() {
        return true;
    }

    @Override
    public void attached(Terminal opened) {
        terminal = Optional.of(opened);
    }

    @Override
    public void receive(byte[] octets, int offset, int length) {
        receiving = true;
        framing.receive(octets, offset, length, this::frame);
        receiving = false;
        flush();
    }

    private void frame(Frame frame) {
        switch (frame.type()) {
            case SABM -> open(frame.dlci());
            case DISC -> close(frame.dlci());
            case UIH, UI -> information(frame);
            case UA, DM -> {} // to a DISC of ours
        }
    }

    /** Again for an open channel, if its UA was lost. */
    private void open(int dlci) {
        if (dlci == CONTROL) {
            running = true;
            answer(dlci, FrameType.UA);
            return;
        }
        if (!running || dlci > Frame.HIGHEST_DLCI) {
            answer(dlci, FrameType.DM);
            return;
        }
        answer(dlci, FrameType.UA);
        if (!channels.containsKey(dlci)) {
            Channel opened = new Channel(dlci, this, voices.apply(dlci));
            channels.put(dlci, opened);
            opened.opened();
        }
    }

    private void close(int dlci) {
        Channel closed = channels.remove(dlci);
        boolean there = closed != null || (dlci == CONTROL && running);
        answer(dlci, there ? FrameType.UA : FrameType.DM);
        if (closed != null) {
            closed.end();
        } else if (there) {
            closeDown();
        }
    }

    private void information(Frame frame) {
        Channel channel = channels.get(frame.dlci());
        if (frame.dlci() == CONTROL && running) {
            ControlMessage.read(frame.information()).forEach(control::received);
        } else if (channel != null) {
            channel.received(frame.information());
        } else {
            answer(frame.dlci(), FrameType.DM);
        }
    }

    /** All channels are closed, and the line is what it was before. */
    void closeDown() {
        endChannels();
        leave();
        terminal.ifPresent(Terminal::closed);
    }

    private void endChannels() {
        running = false;
        for (Channel channel : Map.copyOf(channels).values()) {
            channel.end();
        }
        channels.clear();
    }

    @Override
    public void detached() {
        closeDown();
    }

    @Override
    public void hungUp() {
        endChannels();
    }

    /** The host takes no frames but those of channel 0, or takes them again. */
    void stop(boolean now) {
        stopped = now;
        channels.values().forEach(Channel::drain);
    }

    boolean stopped() {
        return stopped;
    }

    void signals(int dlci, V24Signals now) {
        Optional.ofNullable(channels.get(dlci)).ifPresent(it -> it.signals(now));
    }

    /** Octets of a channel, in as many frames as they need. */
    void data(int dlci, byte[] octets) {
        for (int at = 0; at < octets.length; at += parameters.frameSize()) {
            byte[] piece = Arrays.copyOfRange(octets, at, Math.min(octets.length, at + parameters.frameSize()));
            send(new Frame(dlci, false, FrameType.UIH, false, piece));
        }
        flush();
    }

    /** Tells how the modem drives a channel's circuits. */
    void tell(int dlci, V24Signals signals) {
        byte[] values = {(byte) (dlci << 2 | 3), (byte) signals.octet()};
        send(new ControlMessage(ControlMessage.MODEM_STATUS, true, values));
    }

    void send(ControlMessage message) {
        send(new Frame(CONTROL, false, FrameType.UIH, false, message.octets()));
        flush();
    }

    /** Ends a channel from this side. */
    void disconnect(int dlci) {
        Channel closed = channels.remove(dlci);
        if (closed != null) {
            closed.end();
            send(Frame.of(dlci, false, FrameType.DISC));
            flush();
        }
    }

    /** A response of the one who answers has its C/R bit set. TS 27.010 5.2.1.2. */
    private void answer(int dlci, FrameType type) {
        send(Frame.of(dlci, true, type));
        flush();
    }

    private void send(Frame frame) {
        gathered.writeBytes(framing.encode(frame));
    }

    /** What one piece of the host's octets made happen leaves in one. */
    private void flush() {
        if (!receiving) {
            leave();
        }
    }

    private void leave() {
        if (gathered.size() > 0) {
            byte[] octets = gathered.toByteArray();
            gathered.reset();
            terminal.ifPresent(it -> it.send(octets));
        }
    }

    int frameSize() {
        return parameters.frameSize();
    }

    /** What a host is told that asks how a channel's port is set. */
    static byte[] remotePort(byte[] asked) {
        if (asked.length != REMOTE_PORT_WITHOUT_VALUES) {
            return asked;
        }
        byte[] told = new byte[1 + REMOTE_PORT.length];
        told[0] = asked[0];
        System.arraycopy(REMOTE_PORT, 0, told, 1, REMOTE_PORT.length);
        return told;
    }
}
