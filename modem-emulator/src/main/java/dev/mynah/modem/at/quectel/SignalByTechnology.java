package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/**
 * {@code +QCSQ}: signal by the measures of the technology served by, in whole dBm and dB. The ratio of signal to interference and
 * noise nobody measures here: a hyphen stands in its place.
 */
final class SignalByTechnology implements AtCommand<AtPort> {
    private static final String UNKNOWN = "-";

    private final boolean newRadio;

    /** @param newRadio whether the module has NR */
    SignalByTechnology(boolean newRadio) {
        this.newRadio = newRadio;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QCSQ").execute().test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        Optional<SignalQuality> signal = port.network().signal();
        return Answer.line(signal.map(SignalByTechnology::line)
                .orElseGet(() -> Line.of("+QCSQ").add("NOSERVICE")));
    }

    private static Line line(SignalQuality signal) {
        int quality = Measures.quality(signal);
        Line line = Line.of("+QCSQ");
        return switch (signal.rat()) {
            case GSM -> line.add("GSM").add(signal.rssi());
            case UTRAN ->
                line.add("WCDMA").add(signal.rssi()).add(signal.level()).add(quality);
            case E_UTRAN ->
                line.add("LTE")
                        .add(signal.rssi())
                        .add(signal.level())
                        .raw(UNKNOWN)
                        .add(quality);
            case NR -> line.add("NR5G").add(signal.level()).raw(UNKNOWN).add(quality);
        };
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line(
                "+QCSQ: \"NOSERVICE\"," + (newRadio ? "\"WCDMA\",\"LTE\",\"NR5G\"" : "\"GSM\",\"WCDMA\",\"LTE\""));
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "signal by the measures of the technology";
    }
}
