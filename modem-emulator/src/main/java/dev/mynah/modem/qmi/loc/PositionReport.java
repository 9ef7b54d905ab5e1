package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.Positioning;
import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.Positioning.Fix;
import dev.mynah.modem.Positioning.Satellite;
import dev.mynah.modem.qmi.GpsEpoch;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.List;
import java.util.Optional;

/** What a session has come to. It moves over ground alone and has no compass, so that nothing is said of that. */
final class PositionReport implements QmiReport {
    static final long SUCCESS = 0;
    static final long IN_PROGRESS = 1;
    static final long TIMEOUT = 3;
    /** As the vendor has it; libqmi calls it 6 as well. */
    static final long ENGINE_LOCKED = 7;

    private record Dilution(float position, float horizontal, float vertical) {}

    private record GpsTime(int week, long milliseconds) {}

    /** Of one standard deviation: of two dimensions, and of one. */
    private static final int HORIZONTAL_CONFIDENCE = 39;

    private static final int VERTICAL_CONFIDENCE = 68;
    private static final long HIGH = 4;
    private static final long SATELLITE = 1;
    private static final long NAVIGATION_SOLUTION = 7;

    private static final Tlv<Long> STATUS = tlv(0x01, "Session Status", TlvType.U32);
    private static final Tlv<Integer> SESSION = tlv(0x02, "Session ID", TlvType.U8);
    private static final Tlv<Double> LATITUDE = tlv(0x10, "Latitude", TlvType.DOUBLE);
    private static final Tlv<Double> LONGITUDE = tlv(0x11, "Longitude", TlvType.DOUBLE);
    private static final Tlv<Float> CIRCLE = tlv(0x12, "Horizontal Uncertainty Circular", TlvType.FLOAT);
    private static final Tlv<Integer> CONFIDENCE = tlv(0x16, "Horizontal Confidence", TlvType.U8);
    private static final Tlv<Long> RELIABILITY = tlv(0x17, "Horizontal Reliability", TlvType.U32);
    private static final Tlv<Float> SPEED = tlv(0x18, "Horizontal Speed", TlvType.FLOAT);
    private static final Tlv<Float> FROM_ELLIPSOID = tlv(0x1A, "Altitude from Ellipsoid", TlvType.FLOAT);
    private static final Tlv<Float> FROM_SEA = tlv(0x1B, "Altitude from Sealevel", TlvType.FLOAT);
    private static final Tlv<Float> VERTICAL = tlv(0x1C, "Vertical Uncertainty", TlvType.FLOAT);
    private static final Tlv<Integer> SURENESS = tlv(0x1D, "Vertical Confidence", TlvType.U8);
    private static final Tlv<Long> SOUNDNESS = tlv(0x1E, "Vertical Reliability", TlvType.U32);
    private static final Tlv<Float> HEADING = tlv(0x20, "Heading", TlvType.FLOAT);
    private static final Tlv<Long> TECHNOLOGY = tlv(0x23, "Technology Used", TlvType.U32);
    private static final Tlv<Dilution> DILUTION = tlv(
            0x24,
            "DOP",
            Struct.of(
                    TlvType.FLOAT,
                    Dilution::position,
                    TlvType.FLOAT,
                    Dilution::horizontal,
                    TlvType.FLOAT,
                    Dilution::vertical,
                    Dilution::new));
    private static final Tlv<Long> UTC = tlv(0x25, "UTC Timestamp", TlvType.U64);
    private static final Tlv<Integer> LEAP = tlv(0x26, "Leap Seconds", TlvType.U8);
    private static final Tlv<GpsTime> GPS_TIME = tlv(
            0x27,
            "GPS Date Time",
            Struct.of(TlvType.U16, GpsTime::week, TlvType.U32, GpsTime::milliseconds, GpsTime::new));
    private static final Tlv<Long> TIME_SOURCE = tlv(0x29, "Time Source", TlvType.U32);
    private static final Tlv<Long> COUNT = tlv(0x2B, "Session Fix Count", TlvType.U32);
    private static final Tlv<List<Integer>> SATELLITES =
            tlv(0x2C, "Satellites Used", TlvType.list(TlvType.U8, TlvType.U16));
    private static final Tlv<Boolean> ASSUMED = tlv(0x2D, "Altitude Assumed", TlvType.BOOL);

    private static final MessageForm FORM = message(0x0024, "Position Report")
            .gives(
                    STATUS,
                    SESSION,
                    LATITUDE,
                    LONGITUDE,
                    CIRCLE,
                    CONFIDENCE,
                    RELIABILITY,
                    SPEED,
                    FROM_ELLIPSOID,
                    FROM_SEA,
                    VERTICAL,
                    SURENESS,
                    SOUNDNESS,
                    HEADING,
                    TECHNOLOGY,
                    DILUTION,
                    UTC,
                    LEAP,
                    GPS_TIME,
                    TIME_SOURCE,
                    COUNT,
                    SATELLITES,
                    ASSUMED);

    @Override
    public MessageForm form() {
        return FORM;
    }

    /** A modem that does not run forgets what hosts began. */
    @Override
    public void on(QmiClient client, ModemEvent event) {
        if (event instanceof ModemEvent.Stopped) {
            FixSessions.of(client).endAll();
        }
    }

    /** Tells of a session without a fix. */
    static void tell(QmiClient client, int session, long status) {
        tell(client, session, status, Tlvs.NONE);
    }

    /** Tells of a fix. */
    static void tell(QmiClient client, int session, Epoch epoch, long count) {
        tell(
                client,
                session,
                SUCCESS,
                place(epoch.fix().orElseThrow()).and(circumstances(epoch)).with(COUNT, count));
    }

    private static void tell(QmiClient client, int session, long status, Tlvs more) {
        if (RegisterEvents.wanted(client, RegisterEvents.POSITION_REPORT)) {
            client.indicate(FORM, Tlvs.of(STATUS, status).with(SESSION, session).and(more));
        }
    }

    private static Tlvs place(Fix fix) {
        EllipsoidPoint point = fix.point();
        return Tlvs.of(LATITUDE, point.latitude())
                .with(LONGITUDE, point.longitude())
                .with(CIRCLE, (float) fix.horizontalError())
                .with(CONFIDENCE, HORIZONTAL_CONFIDENCE)
                .with(RELIABILITY, HIGH)
                .with(SPEED, (float) fix.speed())
                .with(FROM_ELLIPSOID, (float) point.altitude())
                .with(FROM_SEA, (float) point.altitude())
                .with(VERTICAL, (float) fix.verticalError())
                .with(SURENESS, VERTICAL_CONFIDENCE)
                .with(SOUNDNESS, HIGH)
                .with(
                        HEADING,
                        fix.course().isPresent()
                                ? Optional.of((float) fix.course().getAsDouble())
                                : Optional.empty());
    }

    private static Tlvs circumstances(Epoch epoch) {
        Positioning.Dilution dilution = epoch.fix().orElseThrow().dilution();
        GpsEpoch.Week week = GpsEpoch.week(epoch.time());
        return Tlvs.of(TECHNOLOGY, SATELLITE)
                .with(DILUTION, new Dilution((float) dilution.position(), (float) dilution.horizontal(), (float)
                        dilution.vertical()))
                .with(UTC, epoch.time().toEpochMilli())
                .with(LEAP, GpsEpoch.LEAP_SECONDS)
                .with(GPS_TIME, new GpsTime(week.number(), week.milliseconds()))
                .with(TIME_SOURCE, NAVIGATION_SOLUTION)
                .with(
                        SATELLITES,
                        epoch.satellites().stream()
                                .filter(Satellite::usable)
                                .map(Satellite::number)
                                .toList())
                .with(ASSUMED, false);
    }
}
