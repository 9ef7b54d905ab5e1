package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.Positioning.Satellite;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.List;

/** The satellites above the horizon, each second while the receiver is on, whoever uses it. */
final class SatelliteReport implements QmiReport {
    /** What is known of one; the rest is where it is, and how it is heard. */
    private record Known(long valid, long system, int number, int health) {}

    private record Heard(long status, int data, float elevation, float azimuth, float strength) {}

    private record Seen(Known known, Heard heard) {}

    private static final long ALL = 0xFF;
    private static final long STRENGTH = 0x80;
    private static final long GPS = 1;
    private static final int HEALTHY = 1;
    private static final long SEARCHING = 1;
    private static final long TRACKING = 2;
    private static final int EPHEMERIS = 1;
    private static final int ALMANAC = 2;
    private static final Tlv<Boolean> ASSUMED = tlv(0x01, "Altitude Assumed", TlvType.BOOL);
    private static final Tlv<List<Seen>> LIST = tlv(
            0x10,
            "List",
            TlvType.list(
                    TlvType.U8,
                    Struct.of(
                            Struct.of(
                                    TlvType.U32,
                                    Known::valid,
                                    TlvType.U32,
                                    Known::system,
                                    TlvType.U16,
                                    Known::number,
                                    TlvType.U8,
                                    Known::health,
                                    Known::new),
                            Seen::known,
                            Struct.of(
                                    TlvType.U32,
                                    Heard::status,
                                    TlvType.U8,
                                    Heard::data,
                                    TlvType.FLOAT,
                                    Heard::elevation,
                                    TlvType.FLOAT,
                                    Heard::azimuth,
                                    TlvType.FLOAT,
                                    Heard::strength,
                                    Heard::new),
                            Seen::heard,
                            Seen::new)));
    private static final MessageForm FORM = message(0x0025, "GNSS Sv Info").gives(ASSUMED, LIST);

    @Override
    public MessageForm form() {
        return FORM;
    }

    static void tell(QmiClient client, Epoch epoch) {
        if (RegisterEvents.wanted(client, RegisterEvents.SATELLITES)) {
            List<Seen> seen =
                    epoch.satellites().stream().map(SatelliteReport::seen).toList();
            client.indicate(FORM, Tlvs.of(ASSUMED, false).with(LIST, seen));
        }
    }

    private static Seen seen(Satellite it) {
        return new Seen(
                new Known(it.tracked() ? ALL : ALL & ~STRENGTH, GPS, it.number(), HEALTHY),
                new Heard(
                        it.tracked() ? TRACKING : SEARCHING,
                        it.ephemeris() ? EPHEMERIS | ALMANAC : ALMANAC,
                        (float) it.elevation(),
                        (float) it.azimuth(),
                        it.tracked() ? (float) it.strength() : 0));
    }
}
