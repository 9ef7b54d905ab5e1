package dev.mynah.network.air.cbs;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/** What a cell says to everybody in it. TS 23.041 9.4. */
public sealed interface BroadcastMessage permits BroadcastPage, BroadcastPages, PrimaryNotification {
    SerialNumber serial();

    /** What it is about: 4352 to 6399 are warnings. TS 23.041 9.4.1.2.2. */
    int identifier();

    void write(OctetWriter out);

    default Octets encode() {
        OctetWriter out = new OctetWriter();
        write(out);
        return out.toOctets();
    }

    /** Reads what a cell of a technology sent. Primary notifications have a length of their own in all of them. */
    static Decoded<BroadcastMessage> decode(Octets octets, Rat rat) {
        return octets.decode(in -> read(octets.length(), in, rat));
    }

    private static BroadcastMessage read(int length, OctetReader in, Rat rat) {
        if (length == PrimaryNotification.LENGTH) {
            return PrimaryNotification.read(in);
        }
        return rat == Rat.GSM ? BroadcastPage.read(in) : BroadcastPages.read(in);
    }
}
