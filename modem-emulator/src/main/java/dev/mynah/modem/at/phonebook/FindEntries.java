package dev.mynah.modem.at.phonebook;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Locale;

/** {@code +CPBF}: the entries whose name begins so, in capitals or not. TS 27.007 8.13. */
final class FindEntries implements AtCommand<AtPort> {
    private static final StringParameter FINDTEXT = StringParameter.text("findtext", 80);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPBF").set(FINDTEXT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String wanted = given.get(FINDTEXT).toLowerCase(Locale.ROOT);
        return Pending.of(
                StorageSelection.book(port).entries(),
                entries -> Answer.lines(entries.stream()
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                        .map(it -> EntryLines.line("+CPBF", it, port.alphabet()))
                        .toList()));
    }

    @Override
    public Answer test(AtPort port) {
        return Pending.of(
                StorageSelection.book(port).room(),
                room -> Answer.line("+CPBF: " + room.numberLength() + "," + room.nameLength()));
    }

    @Override
    public String clause() {
        return "27.007 8.13";
    }

    @Override
    public String summary() {
        return "find names in the telephone book";
    }
}
