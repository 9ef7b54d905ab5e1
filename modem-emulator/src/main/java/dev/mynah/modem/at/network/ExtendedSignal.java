package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.Optional;

/**
 * {@code +CESQ}: signal by the measures of each technology; those of technologies other than the present one are not known.
 * The three of NR, which hosts before release 15 do not expect, are there in NR only. TS 27.007 8.69.
 */
final class ExtendedSignal implements AtCommand<AtPort> {
    private static final int UNKNOWN_IN_GSM = 99;
    private static final int UNKNOWN = 255;

    /** A measure's scale: the first value above its least, and what one step is, in tenths of a dB. */
    private record Scale(int from, int step, int highest) {
        /** 0 is below the scale, 1 its first step, and the highest all that is above. */
        int value(int tenths) {
            return Math.max(0, Math.min(highest, Math.floorDiv(tenths - from, step) + 1));
        }
    }

    private static final Scale RXLEV = new Scale(-1100, 10, 63);
    private static final Scale RSCP = new Scale(-1200, 10, 96);
    private static final Scale EC_NO = new Scale(-240, 5, 49);
    private static final Scale RSRQ = new Scale(-195, 5, 34);
    private static final Scale RSRP = new Scale(-1400, 10, 97);
    private static final Scale SS_RSRQ = new Scale(-430, 5, 126);
    private static final Scale SS_RSRP = new Scale(-1560, 10, 126);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CESQ").execute().test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        Optional<SignalQuality> signal = port.network().signal();
        Line line = Line.of("+CESQ")
                .add(level(signal, Rat.GSM, RXLEV, UNKNOWN_IN_GSM))
                .add(UNKNOWN_IN_GSM)
                .add(level(signal, Rat.UTRAN, RSCP, UNKNOWN))
                .add(quality(signal, Rat.UTRAN, EC_NO))
                .add(quality(signal, Rat.E_UTRAN, RSRQ))
                .add(level(signal, Rat.E_UTRAN, RSRP, UNKNOWN));
        if (signal.filter(it -> it.rat() == Rat.NR).isPresent()) {
            line.add(quality(signal, Rat.NR, SS_RSRQ))
                    .add(level(signal, Rat.NR, SS_RSRP, UNKNOWN))
                    .add(UNKNOWN);
        }
        return Answer.line(line);
    }

    private static int level(Optional<SignalQuality> signal, Rat rat, Scale scale, int unknown) {
        return signal.filter(it -> it.rat() == rat)
                .map(it -> scale.value(10 * it.level()))
                .orElse(unknown);
    }

    private static int quality(Optional<SignalQuality> signal, Rat rat, Scale scale) {
        return signal.filter(it -> it.rat() == rat)
                .map(it -> scale.value(it.quality()))
                .orElse(UNKNOWN);
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CESQ: (0-63,99),(0-7,99),(0-96,255),(0-49,255),(0-34,255),(0-97,255)"
                + ",(0-126,255),(0-126,255),(0-127,255)");
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
