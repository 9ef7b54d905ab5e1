package dev.mynah.modem.at.phonebook;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;

/** {@code +CSVM}: the number of the mailbox for calls, the first of the card's; disabled is deleted. TS 27.007 8.33. */
final class VoiceMailNumber implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode");
    private static final StringParameter NUMBER =
            StringParameter.of("number", 40).optional();
    private static final IntParameter TYPE = IntParameter.of("type", 128, 255).optional();

    private static final int PLACE = 1;
    private static final int INTERNATIONAL = 145;
    private static final int UNKNOWN = 129;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSVM").set(MODE, NUMBER, TYPE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        PhoneBook book = port.sim().mailboxNumbers();
        if (!given.get(MODE)) {
            return Pending.ok(book.write(new Entry(PLACE, "", "")));
        }
        String number = EntryLines.number(
                given.find(NUMBER).orElse(""), given.find(TYPE).orElse(UNKNOWN));
        return number.isEmpty()
                ? Answer.error(CmeError.INCORRECT_PARAMETERS)
                : Pending.ok(name(book).compose(name -> book.write(new Entry(PLACE, name, number))));
    }

    /** What the mailbox is called stays. */
    private static Future<String> name(PhoneBook book) {
        return book.entries()
                .map(entries -> entries.stream()
                        .filter(it -> it.index() == PLACE)
                        .map(Entry::name)
                        .findFirst()
                        .orElse(""));
    }

    @Override
    public Answer read(AtPort port) {
        return Pending.of(port.sim().mailboxNumbers().entries(), entries -> {
            String number = entries.stream()
                    .filter(it -> it.index() == PLACE)
                    .map(Entry::number)
                    .findFirst()
                    .orElse("");
            return Answer.line(Line.of("+CSVM")
                    .add(number.isEmpty() ? 0 : 1)
                    .add(number)
                    .add(number.startsWith("+") ? INTERNATIONAL : UNKNOWN));
        });
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CSVM: (0,1),(128-255)");
    }

    @Override
    public String clause() {
        return "27.007 8.33";
    }

    @Override
    public String summary() {
        return "number of the voice mail";
    }
}
