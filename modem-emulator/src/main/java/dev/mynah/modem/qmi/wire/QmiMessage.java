package dev.mynah.modem.qmi.wire;

import java.io.ByteArrayOutputStream;

/**
 * A message of a service, as a QMUX frame carries it.
 *
 * @param transaction what a request and its response have in common; one octet for CTL, two for the others
 * @param id which message of the service
 */
public record QmiMessage(Kind kind, int transaction, int id, Tlvs tlvs) {
    /** What a message is, and the flags that say so: CTL has flags of its own. */
    public enum Kind {
        REQUEST(0, 0),
        RESPONSE(1, 2),
        INDICATION(2, 4);

        private final int ctl;
        private final int service;

        Kind(int ctl, int service) {
            this.ctl = ctl;
            this.service = service;
        }

        private static Kind of(int flags, boolean ctl) {
            for (Kind kind : values()) {
                if (kind != REQUEST && (flags & (ctl ? kind.ctl : kind.service)) != 0) {
                    return kind;
                }
            }
            return REQUEST;
        }
    }

    private static final int CTL = 0;
    private static final int CTL_HEADER = 6;
    private static final int HEADER = 7;

    /** Reads what a frame of the service carries. Never throws. */
    public static Incoming read(int service, byte[] sdu) {
        boolean ctl = service == CTL;
        int header = ctl ? CTL_HEADER : HEADER;
        if (sdu.length < header) {
            return new Incoming.Noise("no whole header");
        }
        Kind kind = Kind.of(sdu[0], ctl);
        int transaction = ctl ? sdu[1] & 0xFF : u16(sdu, 1);
        int id = u16(sdu, header - 4);
        if (u16(sdu, header - 2) != sdu.length - header) {
            return new Incoming.Broken(kind, transaction, id, "another length of TLVs than the header says");
        }
        try {
            return new Incoming.Whole(new QmiMessage(kind, transaction, id, Tlvs.read(sdu, header, sdu.length)));
        } catch (Malformed e) {
            return new Incoming.Broken(kind, transaction, id, String.valueOf(e.getMessage()));
        }
    }

    /** The octets for a frame of the service. */
    public byte[] octets(int service) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        tlvs.write(body);
        out.write(service == CTL ? kind.ctl : kind.service);
        out.write(transaction);
        if (service != CTL) {
            out.write(transaction >> 8);
        }
        out.write(id);
        out.write(id >> 8);
        out.write(body.size());
        out.write(body.size() >> 8);
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    private static int u16(byte[] octets, int at) {
        return (octets[at] & 0xFF) | (octets[at + 1] & 0xFF) << 8;
    }
}
