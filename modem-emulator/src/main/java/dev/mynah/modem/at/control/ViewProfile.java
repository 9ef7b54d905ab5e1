package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.line.LineOption;
import dev.mynah.at.line.SRegister;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;
import java.util.Locale;

/** {@code &V}: the settings of the line. Hayes. */
final class ViewProfile implements AtCommand<AtPort> {
    private static final IntParameter PROFILE = IntParameter.of("value", 0, 0).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("&V").value(PROFILE);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        StringBuilder options = new StringBuilder();
        for (LineOption option : LineOption.values()) {
            options.append(option.command()).append(port.line().get(option)).append(' ');
        }
        StringBuilder registers = new StringBuilder();
        for (SRegister register : SRegister.values()) {
            registers.append(String.format(
                    Locale.ROOT, "S%02d:%03d ", register.number(), port.line().get(register)));
        }
        return Answer.lines(
                List.of(options.toString().strip(), registers.toString().strip()));
    }

    @Override
    public String clause() {
        return "Hayes";
    }

    @Override
    public String summary() {
        return "show the settings";
    }
}
