package dev.mynah.modem.at.phonebook;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.PhoneBook.Room;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.Setting;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * {@code +CPBW}: writes an entry to a place, or to the first that is free; without number and name the place becomes free.
 * TS 27.007 8.14.
 */
final class WriteEntry implements AtCommand<AtPort> {
    private static final IntParameter INDEX = IntParameter.of("index", 1, 65535).optional();
    private static final StringParameter NUMBER =
            StringParameter.of("number", 80).quotesOptional().optional();
    private static final IntParameter TYPE = IntParameter.of("type", 128, 255).optional();
    private static final StringParameter TEXT = StringParameter.text("text", 80).optional();

    /** The place written last, 0 for none yet. */
    private static final Setting<Integer> WRITTEN = Setting.memory(0);

    private static final int UNKNOWN = 129;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPBW").set(INDEX, NUMBER, TYPE, TEXT).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (!given.has(INDEX) && !given.has(NUMBER)) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        PhoneBook book = StorageSelection.book(port);
        Entry entry = new Entry(
                given.find(INDEX).orElse(0),
                given.find(TEXT).orElse(""),
                EntryLines.number(
                        given.find(NUMBER).orElse(""), given.find(TYPE).orElse(UNKNOWN)));
        Future<Answer> answer = book.room()
                .compose(room -> tooLong(entry, room)
                        .map(Future::succeededFuture)
                        .orElseGet(() -> book.write(entry).map(index -> {
                            port.set(WRITTEN, index);
                            return Answer.ok();
                        })));
        return Pending.of(answer, it -> it);
    }

    private static Optional<Answer> tooLong(Entry entry, Room room) {
        if (entry.number().replace("+", "").length() > room.numberLength()) {
            return Optional.of(Answer.error(CmeError.DIAL_STRING_TOO_LONG));
        }
        return entry.name().length() > room.nameLength()
                ? Optional.of(Answer.error(CmeError.TEXT_STRING_TOO_LONG))
                : Optional.empty();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CPBW").add(port.get(WRITTEN)));
    }

    @Override
    public Answer test(AtPort port) {
        return Pending.of(
                StorageSelection.book(port).room(),
                room -> Answer.line(
                        "+CPBW: (1-" + room.places() + ")," + room.numberLength() + ",(128-255)," + room.nameLength()));
    }

    @Override
    public String clause() {
        return "27.007 8.14";
    }

    @Override
    public String summary() {
        return "write to the telephone book";
    }
}
