package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code $GPSNMUN}: whether sentences come, and which. They come where there is a port for them, all of them and as long as
 * the receiver is on, so that a choice is kept and changes nothing.
 */
final class SentenceChoice implements AtCommand<AtPort> {
    private static final Setting<Integer> ENABLED = Setting.number("$GPSNMUN", 0);
    private static final Setting<List<Boolean>> CHOSEN =
            Setting.memory(List.of(false, false, false, false, false, false));

    private static final IntParameter ENABLE = IntParameter.oneOf("enable", 0, 2);
    private static final List<FlagParameter> SENTENCES = Stream.of("GGA", "GLL", "GSA", "GSV", "RMC", "VTG")
            .map(it -> FlagParameter.of(it).orElse(false))
            .toList();

    @Override
    public Syntax syntax() {
        return Syntax.extended("$GPSNMUN")
                .set(
                        ENABLE,
                        SENTENCES.get(0),
                        SENTENCES.get(1),
                        SENTENCES.get(2),
                        SENTENCES.get(3),
                        SENTENCES.get(4),
                        SENTENCES.get(5))
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(ENABLED, given.get(ENABLE));
        port.set(CHOSEN, SENTENCES.stream().map(given::get).toList());
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        Line line = Line.of("$GPSNMUN").add(port.get(ENABLED));
        port.get(CHOSEN).forEach(it -> line.add(it ? 1 : 0));
        return Answer.line(line);
    }

    @Override
    public String clause() {
        return "Telit GPS";
    }

    @Override
    public String summary() {
        return "which sentences come (kept; all do)";
    }
}
