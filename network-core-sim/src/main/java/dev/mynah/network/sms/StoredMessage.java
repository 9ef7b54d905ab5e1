package dev.mynah.network.sms;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsStatusReport;
import dev.mynah.network.air.sms.Tpdu;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * A message a service centre keeps until it is delivered or too old.
 *
 * @param id unique in the service centre
 * @param destination the receiver's number
 * @param reference the sender's TP-MR
 * @param expires when it is given up
 * @param once whether there is one attempt only
 * @param tpdu an {@link SmsDeliver} or an {@link SmsStatusReport}
 */
record StoredMessage(long id, String destination, int reference, Instant expires, boolean once, Tpdu tpdu) {
    private static final int VERSION = 1;
    private static final int NUMBER = 16;

    /** Who sent it; empty for a report. */
    Optional<SmsAddress> originator() {
        return tpdu instanceof SmsDeliver deliver ? Optional.of(deliver.originator()) : Optional.empty();
    }

    /** Whether the sender wants to know what becomes of it. */
    boolean wantsReport() {
        return tpdu instanceof SmsDeliver deliver && deliver.statusReport();
    }

    StoredMessage wantingReport(boolean wanted) {
        return tpdu instanceof SmsDeliver it
                ? new StoredMessage(id, destination, reference, expires, once, it.withStatusReport(wanted))
                : this;
    }

    /** What the receiver gets: the same, with TP-MMS as things stand. */
    Octets octets(boolean more) {
        if (tpdu instanceof SmsDeliver it) {
            return it.withMore(more).encode();
        }
        return ((SmsStatusReport) tpdu).withMore(more).encode();
    }

    byte[] content() {
        OctetWriter out = new OctetWriter();
        out.octet(VERSION).octet(reference).octet(once ? 1 : 0);
        long seconds = expires.getEpochSecond();
        for (int shift = 32; shift >= 0; shift -= 8) {
            out.octet((int) (seconds >> shift) & 0xFF);
        }
        byte[] number = destination.getBytes(StandardCharsets.US_ASCII);
        out.octet(number.length).octets(Octets.of(number)).octets(tpdu.encode());
        return out.toOctets().toByteArray();
    }

    /** What was kept; empty for what no version of this wrote. */
    static Optional<StoredMessage> of(long id, byte[] content) {
        return Octets.of(content).decode(in -> read(id, in)).value();
    }

    private static StoredMessage read(long id, OctetReader in) {
        if (in.octet() != VERSION) {
            throw in.malformed("another version");
        }
        int reference = in.octet();
        boolean once = in.octet() == 1;
        long seconds = 0;
        for (int i = 0; i < 5; i++) {
            seconds = seconds << 8 | in.octet();
        }
        int length = in.octet();
        if (length > NUMBER) {
            throw in.malformed("a number of " + length + " digits");
        }
        String destination = new String(in.octets(length).toByteArray(), StandardCharsets.US_ASCII);
        Tpdu tpdu = Tpdu.decode(in.rest(), Tpdu.Carrier.DATA_TO_MOBILE).fold(it -> it, malformed -> {
            throw in.malformed(malformed.reason());
        });
        return new StoredMessage(id, destination, reference, Instant.ofEpochSecond(seconds), once, tpdu);
    }
}
