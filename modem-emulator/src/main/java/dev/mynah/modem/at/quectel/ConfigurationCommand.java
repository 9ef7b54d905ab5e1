package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** A command of many settings: {@code +QCFG="name"} shows one, and {@code +QCFG="name",value} sets it. */
final class ConfigurationCommand implements AtCommand<AtPort> {
    private static final StringParameter NAME = StringParameter.of("name", 40);
    private static final StringParameter VALUE =
            StringParameter.of("value", 200).quotesOptional();

    private final String command;
    private final String summary;
    private final List<Configuration> settings;

    ConfigurationCommand(String command, String summary, Configuration... settings) {
        this.command = command;
        this.summary = summary;
        this.settings = List.of(settings);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended(command).set(NAME).repeating(VALUE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        List<String> values = given.all(VALUE);
        return settings.stream()
                .filter(it -> it.name().equalsIgnoreCase(given.get(NAME)))
                .findFirst()
                .map(it -> values.isEmpty() ? Answer.line(line(it, it.read(port))) : it.set(port, values))
                .orElseGet(() -> Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.lines(settings.stream().map(it -> line(it, it.allowed())).toList());
    }

    private String line(Configuration setting, String values) {
        return command + ": \"" + setting.name() + "\"" + (values.isEmpty() ? "" : "," + values);
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    /** What each of them is, for the documents. */
    @Override
    public String summary() {
        return summary + ": "
                + String.join(
                        ", ",
                        settings.stream()
                                .map(it -> "`" + it.name() + "`" + (it instanceof KeptConfiguration ? " (kept)" : ""))
                                .toList())
                + "; what is kept is of things that are not emulated, and changes nothing";
    }
}
