package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CSQ}: received signal strength in steps of 2 dB from -113 dBm. TS 27.007 8.5. */
final class SignalStrength implements AtCommand<AtPort> {
    private static final int WEAKEST = -113;
    private static final int HIGHEST = 31;
    private static final int UNKNOWN = 99;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSQ").execute().test();
    }

    /** Bit error rates are of dedicated channels, which nobody measures here. */
    @Override
    public Answer execute(AtPort port, Arguments given) {
        int rssi = port.network()
                .signal()
                .map(signal -> Math.max(0, Math.min(HIGHEST, (signal.rssi() - WEAKEST) / 2)))
                .orElse(UNKNOWN);
        return Answer.line(Line.of("+CSQ").add(rssi).add(UNKNOWN));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CSQ: (0-31,99),(0-7,99)");
    }

    @Override
    public String clause() {
        return "27.007 8.5";
    }

    @Override
    public String summary() {
        return "signal strength";
    }
}
