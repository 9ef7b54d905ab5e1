package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.block;

import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Signal of the cell camped on, and when hosts are told of another one: not before the interval is over, and only when it has
 * changed by the threshold. MBIM 1.0 10.5.11.
 */
final class SignalState implements Cid {
    private static final Field<Integer> INTERVAL = uint32("SignalStrengthInterval");
    private static final Field<Integer> RSSI_THRESHOLD = uint32("RssiThreshold");
    private static final Field<Integer> ERROR_RATE_THRESHOLD = uint32("ErrorRateThreshold");
    private static final Field<Integer> RSSI = uint32("Rssi");
    private static final Field<Integer> ERROR_RATE = uint32("ErrorRate");

    private static final Field<Integer> RSRP = uint32("Rsrp");
    private static final Field<Integer> SNR = uint32("Snr");
    private static final Field<Integer> RSRP_THRESHOLD = uint32("RsrpThreshold");
    private static final Field<Integer> SNR_THRESHOLD = uint32("SnrThreshold");
    private static final Field<Integer> SYSTEM_TYPE = uint32("SystemType");
    private static final Field<List<Contents>> RSRP_SNR =
            block("RsrpSnr", Layout.of(RSRP, SNR, RSRP_THRESHOLD, SNR_THRESHOLD, SYSTEM_TYPE));

    private static final Layout STATE_1 = Layout.of(RSSI, ERROR_RATE, INTERVAL, RSSI_THRESHOLD, ERROR_RATE_THRESHOLD);
    private static final Layout STATE_2 =
            Layout.of(RSSI, ERROR_RATE, INTERVAL, RSSI_THRESHOLD, ERROR_RATE_THRESHOLD, RSRP_SNR);

    /** A threshold that is never reached. */
    private static final int NEVER = -1;

    private static final int UNKNOWN = 99;
    private static final int SNR_UNKNOWN = 128;

    /**
     * When hosts are told.
     *
     * @param interval in seconds
     * @param rssiThreshold steps of the scale; 0 and 1 stand for every one
     */
    private record Reporting(int interval, int rssiThreshold, int errorRateThreshold) {}

    private static final Kept<Reporting> REPORTING = new Kept<>("signal reporting", new Reporting(5, 1, NEVER));

    private static final Kept<Optional<Told>> TOLD = new Kept<>("signal told", Optional.empty());

    /** What a host was told last, and whether it is about to be told again. */
    private record Told(int rssi, Instant when, boolean due) {
        Told due(boolean isDue) {
            return new Told(rssi, when, isDue);
        }
    }

    @Override
    public Declaration declaration() {
        return Declaration.of(11, "Signal State", "signal strength, and when it is reported")
                .query(Layout.EMPTY)
                .set(Layout.of(INTERVAL, RSSI_THRESHOLD, ERROR_RATE_THRESHOLD))
                .state(STATE_1)
                .since(Extension.V2)
                .state(STATE_2);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(state(port));
    }

    /** An interval of 0 leaves it to the device. */
    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        int interval = given.get(INTERVAL) == 0 ? REPORTING.initial().interval : given.get(INTERVAL);
        port.function()
                .set(REPORTING, new Reporting(interval, given.get(RSSI_THRESHOLD), given.get(ERROR_RATE_THRESHOLD)));
        return Answer.of(state(port));
    }

    private static Contents state(MbimPort port) {
        Reporting reporting = port.function().get(REPORTING);
        Optional<SignalQuality> signal = port.network().signal();
        return Contents.none()
                .with(RSSI, rssi(signal))
                .with(ERROR_RATE, UNKNOWN)
                .with(INTERVAL, reporting.interval)
                .with(RSSI_THRESHOLD, reporting.rssiThreshold)
                .with(ERROR_RATE_THRESHOLD, reporting.errorRateThreshold)
                .with(
                        RSRP_SNR,
                        signal
                                .filter(it -> it.rat() == Rat.E_UTRAN || it.rat() == Rat.NR)
                                .map(it -> rsrp(it, port.extension()))
                                .stream()
                                .toList());
    }

    /** The scale of {@code +CSQ}: 0 to 31. MBIM 1.0 table 10-58. */
    private static int rssi(Optional<SignalQuality> signal) {
        return signal.map(it -> Math.max(0, Math.min(31, (it.rssi() + 113) / 2)))
                .orElse(UNKNOWN);
    }

    /** From 1 for -156 dBm upward. The radio knows of no ratio of signal to noise. */
    private static Contents rsrp(SignalQuality signal, Extension extension) {
        return Contents.none()
                .with(RSRP, Math.max(0, Math.min(126, signal.level() + 157)))
                .with(SNR, SNR_UNKNOWN)
                .with(RSRP_THRESHOLD, NEVER)
                .with(SNR_THRESHOLD, NEVER)
                .with(SYSTEM_TYPE, DataClass.of(signal.rat(), extension));
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SignalChanged) {
            changed(port);
        }
    }

    private void changed(MbimPort port) {
        Reporting reporting = port.function().get(REPORTING);
        int rssi = rssi(port.network().signal());
        Optional<Told> told = port.get(TOLD);
        if (told.isPresent() && !reached(reporting, told.get().rssi, rssi)) {
            return;
        }
        Instant now = port.modem().timeline().now();
        Instant earliest = told.map(it -> it.when.plusSeconds(Integer.toUnsignedLong(reporting.interval)))
                .orElse(now);
        if (!now.isBefore(earliest)) {
            port.set(TOLD, Optional.of(new Told(rssi, now, false)));
            port.indicate(this, state(port));
        } else if (!told.orElseThrow().due) {
            port.set(TOLD, Optional.of(told.get().due(true)));
            port.modem().timeline().after(Duration.between(now, earliest), () -> due(port));
        }
    }

    private void due(MbimPort port) {
        if (!port.over()) {
            port.set(TOLD, port.get(TOLD).map(it -> it.due(false)));
            changed(port);
        }
    }

    private static boolean reached(Reporting reporting, int before, int now) {
        if (before == UNKNOWN || now == UNKNOWN) {
            return before != now;
        }
        int threshold = Math.max(1, reporting.rssiThreshold);
        return reporting.rssiThreshold != NEVER && Math.abs(now - before) >= threshold;
    }
}
