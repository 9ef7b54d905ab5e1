package dev.mynah.network.air.cbs;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/**
 * The primary notification of ETWS, which says in an instant what is coming. TS 23.041 9.4.1.3.
 *
 * @param warningType TS 23.041 9.3.24: what it is, with the bits for the emergency user alert and the popup
 * @param security 50 octets, of zeros where nothing is signed
 */
public record PrimaryNotification(SerialNumber serial, int identifier, int warningType, Octets security)
        implements BroadcastMessage {
    static final int LENGTH = 56;

    private static final int SECURITY = 50;
    private static final int EMERGENCY_USER_ALERT = 0x0100;
    private static final int POPUP = 0x0080;

    /** What is coming. TS 23.041 9.3.24. */
    public enum Warning {
        EARTHQUAKE(0),
        TSUNAMI(1),
        EARTHQUAKE_AND_TSUNAMI(2),
        TEST(3),
        OTHER(4);

        private final int value;

        Warning(int value) {
            this.value = value;
        }

        /** The identifier that belongs to it. TS 23.041 9.4.1.2.2. */
        public int identifier() {
            return 0x1100 + value;
        }
    }

    public PrimaryNotification {
        if (security.length() != SECURITY) {
            throw new IllegalArgumentException("security information of " + security.length() + " octets");
        }
    }

    /** A warning that is not signed, with alert and popup. */
    public static PrimaryNotification of(SerialNumber serial, Warning warning) {
        return new PrimaryNotification(
                serial,
                warning.identifier(),
                warning.value << 9 | EMERGENCY_USER_ALERT | POPUP,
                Octets.of(new byte[SECURITY]));
    }

    static PrimaryNotification read(OctetReader in) {
        SerialNumber serial = SerialNumber.of(in.octet() << 8 | in.octet());
        int identifier = in.octet() << 8 | in.octet();
        return new PrimaryNotification(serial, identifier, in.octet() << 8 | in.octet(), in.octets(SECURITY));
    }

    @Override
    public void write(OctetWriter out) {
        out.octet(serial.value() >> 8).octet(serial.value() & 0xFF);
        out.octet(identifier >> 8).octet(identifier & 0xFF);
        out.octet(warningType >> 8).octet(warningType & 0xFF).octets(security);
    }

    /** Whether the user is to be alarmed. */
    public boolean alert() {
        return (warningType & EMERGENCY_USER_ALERT) != 0;
    }
}
