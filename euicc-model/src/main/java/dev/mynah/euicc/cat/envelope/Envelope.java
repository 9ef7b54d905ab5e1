package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ComprehensionTlv.Read;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.tlv.Malformed;
import java.util.Optional;

/** The data of ENVELOPE: what the terminal tells the card. */
public sealed interface Envelope
        permits CallControl,
                CellBroadcastDownload,
                EventDownload,
                MenuSelection,
                MoSmsControl,
                SmsPpDownload,
                TimerExpiration,
                UssdDownload {

    /** Which it is. */
    EnvelopeType type();

    /** From whom it is. */
    default int source() {
        return DeviceIdentities.TERMINAL;
    }

    /** What it has beyond its device identities. */
    CatObjects objects();

    /** The data of ENVELOPE. */
    default byte[] encode() {
        return CatObjects.NONE
                .with(ObjectTypes.DEVICE_IDENTITIES, new DeviceIdentities(source(), DeviceIdentities.UICC))
                .and(objects())
                .toBytes(type().tag());
    }

    /** What bytes turned out to be. */
    sealed interface Decoded {

        /** An envelope. */
        record Understood(Envelope envelope) implements Decoded {}

        /** None. */
        record NotUnderstood(Malformed why) implements Decoded {}
    }

    /** Reads the data of ENVELOPE, whatever it is. */
    static Decoded decode(byte[] data) {
        Optional<EnvelopeType> type = data.length < 1 ? Optional.empty() : EnvelopeType.of(data[0] & 0xFF);
        if (type.isEmpty()) {
            return new Decoded.NotUnderstood(new Malformed(0, "TS 101 220 7.2", "no tag of an envelope"));
        }
        Read read = CatObjects.inside(type.get().tag(), data);
        if (read instanceof Read.Broken broken) {
            return new Decoded.NotUnderstood(broken.why());
        }
        ObjectReader in = new ObjectReader(CatObjects.of(((Read.Objects) read).list()));
        // Unlike a command, an envelope may hold what is newer than this card.
        Envelope envelope = type.get().read(in);
        return in.problem()
                .<Decoded>map(it -> new Decoded.NotUnderstood(it.why()))
                .orElseGet(() -> new Decoded.Understood(envelope));
    }
}
