package dev.mynah.modem.mbim.device;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Optional;

/** Signal by the measures of each technology, on the scales of TS 27.007 8.69. NR, which came later, has only the first. */
final class AtdsSignal implements Cid {
    private static final Field<Integer> RSSI = uint32("Rssi");
    private static final Field<Integer> ERROR_RATE = uint32("ErrorRate");
    private static final Field<Integer> RSCP = uint32("Rscp");
    private static final Field<Integer> ECNO = uint32("Ecno");
    private static final Field<Integer> RSRQ = uint32("Rsrq");
    private static final Field<Integer> RSRP = uint32("Rsrp");
    private static final Field<Integer> RSSNR = uint32("Rssnr");

    private static final int UNKNOWN_RSSI = 99;
    private static final int UNKNOWN = 255;
    private static final int UNKNOWN_RSSNR = 100;

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Signal", "signal by the measures of each technology")
                .query(Layout.EMPTY)
                .response(Layout.of(RSSI, ERROR_RATE, RSCP, ECNO, RSRQ, RSRP, RSSNR));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Optional<SignalQuality> signal = port.network().signal();
        return Answer.of(Contents.none()
                .with(RSSI, signal.map(it -> bounded((it.rssi() + 113) / 2, 31)).orElse(UNKNOWN_RSSI))
                .with(ERROR_RATE, UNKNOWN_RSSI)
                .with(
                        RSCP,
                        in(signal, Rat.UTRAN)
                                .map(it -> bounded(it.level() + 121, 96))
                                .orElse(UNKNOWN))
                .with(
                        ECNO,
                        in(signal, Rat.UTRAN)
                                .map(it -> bounded((it.quality() + 245) / 5, 49))
                                .orElse(UNKNOWN))
                .with(
                        RSRQ,
                        in(signal, Rat.E_UTRAN)
                                .map(it -> bounded((it.quality() + 200) / 5, 34))
                                .orElse(UNKNOWN))
                .with(
                        RSRP,
                        in(signal, Rat.E_UTRAN)
                                .map(it -> bounded(it.level() + 141, 97))
                                .orElse(UNKNOWN))
                .with(RSSNR, UNKNOWN_RSSNR));
    }

    private static Optional<SignalQuality> in(Optional<SignalQuality> signal, Rat rat) {
        return signal.filter(it -> it.rat() == rat);
    }

    private static int bounded(int value, int highest) {
        return Math.max(0, Math.min(highest, value));
    }
}
