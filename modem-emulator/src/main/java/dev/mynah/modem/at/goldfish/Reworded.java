package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.CommandTable;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.AtCommands;
import dev.mynah.modem.at.port.AtPort;
import java.util.function.UnaryOperator;

/** A standard command whose answer is worded otherwise, line by line. */
final class Reworded implements AtCommand<AtPort> {
    private final AtCommand<AtPort> standard;
    private final UnaryOperator<String> wording;

    Reworded(String name, UnaryOperator<String> wording) {
        this.standard = standard(name);
        this.wording = wording;
    }

    /** @throws IllegalArgumentException if there is no such command */
    static AtCommand<AtPort> standard(String name) {
        CommandTable.Row<AtPort> row = AtCommands.table().find(name, 0, name.length());
        if (row == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return row.command();
    }

    /** The answer with each of its lines worded otherwise, whenever it comes. */
    static Answer answer(Answer answer, UnaryOperator<String> wording) {
        if (answer instanceof Answer.Information information) {
            return Answer.lines(information.lines().stream().map(wording).toList());
        }
        if (answer instanceof Answer.Later later) {
            return new Answer.Later(
                    later.stage().thenApply(it -> answer(it, wording)),
                    later.onAbort().map(abort -> () -> answer(abort.get(), wording)));
        }
        if (answer instanceof Answer.Prompt prompt) {
            return new Answer.Prompt(
                    prompt.limit(),
                    prompt.tooLong(),
                    text -> answer(prompt.entered().apply(text), wording),
                    prompt.style());
        }
        return answer;
    }

    @Override
    public Syntax syntax() {
        return standard.syntax();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return answer(standard.execute(port, given), wording);
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return answer(standard.set(port, given), wording);
    }

    @Override
    public Answer read(AtPort port) {
        return answer(standard.read(port), wording);
    }

    @Override
    public Answer test(AtPort port) {
        return standard.test(port);
    }

    @Override
    public String clause() {
        return standard.clause();
    }

    @Override
    public String summary() {
        return standard.summary() + ", worded for the HAL";
    }
}
