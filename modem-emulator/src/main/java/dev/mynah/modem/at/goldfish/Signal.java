package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code +CSQ} with 22 values, asked for and unasked: those of GSM, CDMA and EVDO, LTE, TD-SCDMA, WCDMA and NR in that order,
 * in the units of Android's SignalStrength. Technologies that do not serve, and what nobody measures, are unknown.
 */
final class Signal implements AtCommand<AtPort>, UnsolicitedReport {
    private static final int VALUES = 22;
    private static final int UNKNOWN = Integer.MAX_VALUE;
    private static final int GSM_RSSI = 0;
    private static final int LTE_RSSI = 7;
    private static final int LTE_RSRP = 8;
    private static final int LTE_RSRQ = 9;
    private static final int WCDMA_RSSI = 14;
    private static final int NR_SS_RSRP = 16;
    private static final int NR_SS_RSRQ = 17;
    private static final int WEAKEST = -113;
    private static final int STRONGEST_STEP = 31;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSQ").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(line(port.network().signal()));
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SignalChanged changed) {
            port.report(line(changed.signal()));
        }
    }

    private static String line(Optional<SignalQuality> measured) {
        int[] values = new int[VALUES];
        Arrays.fill(values, UNKNOWN);
        measured.ifPresent(signal -> {
            int quality = (int) Math.round(-signal.quality() / 10.0);
            switch (signal.rat()) {
                case GSM -> values[GSM_RSSI] = step(signal);
                case UTRAN -> values[WCDMA_RSSI] = step(signal);
                case E_UTRAN -> {
                    values[LTE_RSSI] = step(signal);
                    values[LTE_RSRP] = -signal.level();
                    values[LTE_RSRQ] = quality;
                }
                case NR -> {
                    values[NR_SS_RSRP] = -signal.level();
                    values[NR_SS_RSRQ] = quality;
                }
            }
        });
        return Arrays.stream(values).mapToObj(String::valueOf).collect(Collectors.joining(",", "+CSQ: ", ""));
    }

    /** TS 27.007 8.5. */
    private static int step(SignalQuality signal) {
        return Math.max(0, Math.min(STRONGEST_STEP, (signal.rssi() - WEAKEST) / 2));
    }

    @Override
    public String clause() {
        return "goldfish";
    }

    @Override
    public String summary() {
        return "signal of every technology";
    }
}
