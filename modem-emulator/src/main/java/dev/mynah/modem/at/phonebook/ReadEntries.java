package dev.mynah.modem.at.phonebook;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CPBR}: the entries of a range of places; those that are free are left out. TS 27.007 8.12. */
final class ReadEntries implements AtCommand<AtPort> {
    private static final IntParameter INDEX1 = IntParameter.of("index1", 1, 65535);
    private static final IntParameter INDEX2 =
            IntParameter.of("index2", 1, 65535).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPBR").set(INDEX1, INDEX2).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        PhoneBook book = StorageSelection.book(port);
        int from = given.get(INDEX1);
        int to = given.find(INDEX2).orElse(from);
        return Pending.of(
                book.room()
                        .compose(room -> book.entries().map(entries -> {
                            if (from > room.places() || to > room.places()) {
                                return Answer.error(CmeError.INVALID_INDEX);
                            }
                            return Answer.lines(entries.stream()
                                    .filter(it -> it.index() >= from && it.index() <= to)
                                    .map(it -> EntryLines.line("+CPBR", it, port.alphabet()))
                                    .toList());
                        })),
                answer -> answer);
    }

    @Override
    public Answer test(AtPort port) {
        return Pending.of(
                StorageSelection.book(port).room(),
                room -> Answer.line(
                        "+CPBR: (1-" + room.places() + ")," + room.numberLength() + "," + room.nameLength()));
    }

    @Override
    public String clause() {
        return "27.007 8.12";
    }

    @Override
    public String summary() {
        return "read the telephone book";
    }
}
