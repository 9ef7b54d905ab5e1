package dev.mynah.modem.at.phonebook;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PhoneBookStorage;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.Setting;
import io.vertx.core.Future;

/** {@code +CPBS}: the book that the other commands read and write. The password is PIN2, for fixed numbers. TS 27.007 8.11. */
final class StorageSelection implements AtCommand<AtPort> {
    private static final EnumParameter<PhoneBookStorage> STORAGE =
            EnumParameter.worded("storage", PhoneBookStorage.class, PhoneBookStorage::code);
    private static final StringParameter PASSWORD =
            StringParameter.of("password", 8).secret().optional();

    private static final Setting<PhoneBookStorage> SELECTED = Setting.memory(PhoneBookStorage.CARD);

    /** The book in use on a line. */
    static PhoneBook book(AtPort port) {
        return port.subscription().phoneBook(port.get(SELECTED));
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPBS").set(STORAGE, PASSWORD).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        PhoneBookStorage storage = given.get(STORAGE);
        Future<Void> opened = given.find(PASSWORD)
                .filter(pin2 -> storage == PhoneBookStorage.FIXED)
                .map(pin2 -> port.sim().verify(PinKey.PIN2, pin2))
                .orElse(Future.succeededFuture());
        return Pending.of(
                opened.compose(ignored -> port.subscription().phoneBook(storage).room()), room -> {
                    port.set(SELECTED, storage);
                    return Answer.ok();
                });
    }

    @Override
    public Answer read(AtPort port) {
        return Pending.of(
                book(port).room(),
                room -> Answer.line(Line.of("+CPBS")
                        .add(port.get(SELECTED).code())
                        .add(room.used())
                        .add(room.places())));
    }

    @Override
    public String clause() {
        return "27.007 8.11";
    }

    @Override
    public String summary() {
        return "choose a telephone book";
    }
}
