package dev.mynah.modem.door.telnet;

import dev.mynah.modem.door.FlowControl;
import dev.mynah.modem.door.FlowControl.Means;
import dev.mynah.modem.door.SerialFormat;
import dev.mynah.modem.door.SerialFormat.Parity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The port that a client steers: its commands in, the values that then hold out. Rate and framing are kept for the client, as
 * there is no line that could have them; circuits and flow control are what they are. RFC 2217.
 */
final class ComPort {
    static final int NOTIFY_MODEMSTATE = 7;
    static final int FLOWCONTROL_SUSPEND = 8;
    static final int FLOWCONTROL_RESUME = 9;
    /** What the server says has the number of what the client says, and this. */
    static final int BY_SERVER = 100;

    private static final int SIGNATURE = 0;
    private static final int SET_BAUDRATE = 1;
    private static final int SET_DATASIZE = 2;
    private static final int SET_PARITY = 3;
    private static final int SET_STOPSIZE = 4;
    private static final int SET_CONTROL = 5;
    private static final int SET_LINESTATE_MASK = 10;
    private static final int SET_MODEMSTATE_MASK = 11;
    private static final int PURGE_DATA = 12;

    private static final byte[] OUR_SIGNATURE = "Mynah".getBytes(StandardCharsets.US_ASCII);

    private final TelnetWriter out;
    private final Listener listener;
    private SerialFormat format = SerialFormat.USUAL;
    private FlowControl flow = FlowControl.NONE;
    private boolean ready = true;
    private boolean request = true;
    private boolean breaking;
    private boolean suspended;
    private int modemStateMask = 0xFF;

    /** Who has to act on what the client says. */
    interface Listener {
        /** The client's DTR went off. */
        void hungUp();

        /** How the modem stands is asked for. */
        void tellModemState();

        /** What waits for the client is not wanted any more. */
        void purge();
    }

    ComPort(TelnetWriter out, Listener listener) {
        this.out = out;
        this.listener = listener;
    }

    /** A client's command; one that is cut short or not known is passed over. */
    void said(byte[] octets) {
        ByteBuffer said = ByteBuffer.wrap(octets);
        if (!said.hasRemaining()) {
            return;
        }
        int command = said.get() & 0xFF;
        switch (command) {
            case SIGNATURE -> {
                if (!said.hasRemaining()) {
                    answer(SIGNATURE, OUR_SIGNATURE); // with a text it is the client's own
                }
            }
            case SET_BAUDRATE -> {
                if (said.remaining() >= Integer.BYTES) {
                    baudRate(said.getInt());
                }
            }
            case NOTIFY_MODEMSTATE -> listener.tellModemState();
            case FLOWCONTROL_SUSPEND -> suspended = true;
            case FLOWCONTROL_RESUME -> suspended = false;
            default -> {
                if (said.hasRemaining()) {
                    set(command, said.get() & 0xFF);
                }
            }
        }
    }

    private void set(int command, int value) {
        switch (command) {
            case SET_DATASIZE -> {
                if (value >= 5 && value <= 8) {
                    format = new SerialFormat(format.baud(), value, format.parity(), format.stopBits());
                }
                answer(command, format.dataBits());
            }
            case SET_PARITY -> {
                Parity wanted = Parity.of(value).orElse(format.parity());
                format = new SerialFormat(format.baud(), format.dataBits(), wanted, format.stopBits());
                answer(command, format.parity().number());
            }
            case SET_STOPSIZE -> {
                if (value == 1 || value == 2) { // 3 is one and a half
                    format = new SerialFormat(format.baud(), format.dataBits(), format.parity(), value);
                }
                answer(command, format.stopBits());
            }
            case SET_CONTROL -> answer(command, control(value));
            case SET_LINESTATE_MASK -> answer(command, value); // of errors of a line that has none
            case SET_MODEMSTATE_MASK -> {
                modemStateMask = value;
                answer(command, value);
            }
            case PURGE_DATA -> {
                if ((value & 1) != 0) { // 1 and 3: what the port has received, which is what the modem said
                    listener.purge();
                }
                answer(command, value);
            }
            default -> {}
        }
    }

    /** The rate, or 0 to hear of it; one that no line has is not taken, and the answer shows which holds. */
    private void baudRate(int wanted) {
        try {
            format = wanted == 0 ? format : format.at(wanted);
        } catch (IllegalArgumentException tooSlowOrFast) {
            format = format.at(format.baud());
        }
        answer(
                SET_BAUDRATE,
                ByteBuffer.allocate(Integer.BYTES).putInt(format.baud()).array());
    }

    /** What holds after a control value, in the number the client asked about. */
    private int control(int value) {
        switch (value) {
            case 1, 2, 3 -> flow = new FlowControl(means(value - 1), flow.byModem());
            case 5, 6 -> breaking = value == 5; // a modem in command mode has no use for it
            case 8, 9 -> {
                boolean before = ready;
                ready = value == 8;
                if (before && !ready) {
                    listener.hungUp();
                }
            }
            case 11, 12 -> request = value == 11;
            case 14, 15, 16 -> flow = new FlowControl(flow.byHost(), means(value - 14));
            default -> {}
        }
        return switch (value) {
            case 4, 5, 6 -> breaking ? 5 : 6;
            case 7, 8, 9 -> ready ? 8 : 9;
            case 10, 11, 12 -> request ? 11 : 12;
            case 13, 14, 15, 16, 18 -> 14 + flow.byModem().number();
            default -> 1 + flow.byHost().number();
        };
    }

    private static Means means(int number) {
        return Means.of(number);
    }

    /** Whether the client takes nothing now. */
    boolean stopped() {
        return suspended || (!request && flow.byHost() == Means.CIRCUIT);
    }

    /** Tells how the modem stands, unless the client wants to hear of none of what has changed. */
    void tell(ModemState now, ModemState before) {
        int octet = now.since(before);
        if (((now.octet() ^ before.octet()) & modemStateMask) != 0) {
            answer(NOTIFY_MODEMSTATE, octet & modemStateMask);
        }
    }

    /** Tells it although nothing has changed. */
    void tell(ModemState now) {
        answer(NOTIFY_MODEMSTATE, now.octet() & modemStateMask);
    }

    /** Asks the client to wait, or to go on. */
    void flow(boolean stop) {
        answer(stop ? FLOWCONTROL_SUSPEND : FLOWCONTROL_RESUME);
    }

    private void answer(int command, int value) {
        answer(command, new byte[] {(byte) value});
    }

    private void answer(int command, byte... value) {
        out.subnegotiation(TelnetOptions.COM_PORT, command + BY_SERVER, value);
    }
}
