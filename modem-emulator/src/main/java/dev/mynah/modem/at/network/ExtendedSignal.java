package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +CESQ}: signal by the measures of each technology; of E-UTRAN, RSRQ and RSRP. TS 27.007 8.69. */
final class ExtendedSignal implements AtCommand<AtPort> {
    private static final int NO_RXLEV = 99;
    private static final int NO_BER = 99;
    private static final int UNKNOWN = 255;
    private static final int HIGHEST_RSRQ = 34;
    private static final int HIGHEST_RSRP = 97;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CESQ").execute().test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        Optional<SignalQuality> signal = port.network().signal();
        return Answer.line(Line.of("+CESQ")
                .add(NO_RXLEV)
                .add(NO_BER)
                .add(UNKNOWN)
                .add(UNKNOWN)
                .add(signal.map(ExtendedSignal::rsrq).orElse(UNKNOWN))
                .add(signal.map(ExtendedSignal::rsrp).orElse(UNKNOWN)));
    }

    /** Steps of half a dB: 0 is below -19.5 dB and 34 is -3 dB or more. */
    private static int rsrq(SignalQuality signal) {
        return Math.max(0, Math.min(HIGHEST_RSRQ, Math.floorDiv(signal.rsrq() + 200, 5)));
    }

    /** Steps of a dB: 0 is below -140 dBm and 97 is -44 dBm or more. */
    private static int rsrp(SignalQuality signal) {
        return Math.max(0, Math.min(HIGHEST_RSRP, signal.rsrp() + 141));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CESQ: (0-63,99),(0-7,99),(0-96,255),(0-49,255),(0-34,255),(0-97,255)");
    }

    @Override
    public String clause() {
        return "27.007 8.69";
    }

    @Override
    public String summary() {
        return "signal strength and quality";
    }
}
